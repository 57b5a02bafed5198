import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseStrictJson}from"./chunk-S5SCV5RA.js";import{descriptorSchema,isIndexType,platformSchema}from"./chunk-POVIPXHE.js";import{ToolError}from"./chunk-NPMNWCA4.js";
import{_undefined,array,base64,boolean,digestOf,digestSchema,literal,object,preprocess,record,string}from"./chunk-GA2BMHTH.js";async function inParallel(items,width,work){let stop=new AbortController,queue=items.entries(),results=new Map,failures=new Map,lane=async()=>{for(let[index,item]of queue){
if(stop.signal.aborted)return;try{results.set(index,await work(item,stop.signal))}catch(error){failures.set(index,error),stop.abort()}}};await Promise.all(Array.
from({length:width},lane));let first=Math.min(...failures.keys());if(failures.size>0)throw failures.get(first);return items.map((_,index)=>results.get(index))}var exportAgain="Export the image again (docker buildx build --output type=oci,tar=false,dest=DIR or skopeo copy).",distrust="Do not use this layout: get the im\
age again from a source that you trust.",fixes={"layout-invalid":exportAgain,"layout-ambiguous":"Give a layout of one image: one that is exported under a single\
 name (for several platforms: buildx with --platform, skopeo copy --all).","layout-too-deep":"Give a layout whose index lists its images directly.","digest-inva\
lid":"Only sha256 digests are taken: export the image again with sha256 digests, from a source that you trust.","blob-missing":`${exportAgain} For skopeo add --\
all, so that every platform is copied.`,"blob-symlink":"Copy the layout with its links resolved (cp -rL), so that every blob is a regular file.","blob-size":distrust,
"blob-digest":distrust,"manifest-too-large":distrust,"manifest-invalid":`${exportAgain} An index may hold images and their attestations only.`,"layer-foreign":"\
Layers that are fetched from elsewhere can not be scanned as they will run: rebuild the image with all layers in it.","layer-unsupported":"Rebuild the image wit\
h tar layers, plain or compressed by gzip or zstd.","layer-undecodable":distrust,"layer-bomb":"Do not use this image. If the layer is yours, split it, or leave \
out the files of zeros (sparse files, logs) that compress so well.","diffid-mismatch":distrust,"platform-mismatch":"Rebuild the image for the platform that it c\
laims.","attestation-invalid":"Attestations must name an image of their index, have the platform unknown/unknown and hold in-toto layers only: build again, and \
copy without changing digests (skopeo copy --all --preserve-digests)."};function layoutFault(code,message,cause){return new ToolError({code,message,fix:fixes[code],
...cause===void 0?{}:{cause}})}var MAX_ENTRIES=1e3;function fold(name){return name.toUpperCase().toLowerCase()}function exactNames(schema){let known=new Map(Object.keys(schema.shape).map(name=>[
fold(name),name]));return preprocess((value,context)=>{let names=typeof value=="object"&&value!==null?Object.keys(value):[];for(let name of names){let meant=known.
get(fold(name));meant!==void 0&&meant!==name&&context.addIssue({code:"custom",message:`${JSON.stringify(name)} reads as ${meant} in other programs`})}return value},
schema)}var entrySchema=exactNames(descriptorSchema.extend({platform:exactNames(platformSchema).optional(),data:base64().optional()})).refine(({data,digest})=>data===
void 0||digestOf(Buffer.from(data,"base64"))===digest,{error:"the embedded data is not the content of the digest"}).transform(({data:_,...descriptor})=>descriptor),
layoutFileSchema=exactNames(object({imageLayoutVersion:literal("1.0.0")})),absent=_undefined({error:"an index must not be a manifest at the same time (CVE-2021-\
41190)"}).optional(),indexSchema=exactNames(object({schemaVersion:literal(2),mediaType:string().optional(),manifests:array(entrySchema).max(MAX_ENTRIES),config:absent,
layers:absent})),manifestSchema=exactNames(object({schemaVersion:literal(2),mediaType:string().optional(),config:entrySchema,layers:array(entrySchema).max(MAX_ENTRIES),
manifests:absent})),historySchema=exactNames(object({created_by:string().default(""),empty_layer:boolean().default(!1)})),imageConfigSchema=exactNames(platformSchema.
extend({rootfs:exactNames(object({type:literal("layers"),diff_ids:array(digestSchema).nullable()})),history:array(historySchema).nullish(),config:object({Labels:record(
string(),string()).nullish()}).nullish()}));function readLayoutFile(bytes){read(layoutFileSchema,bytes,"oci-layout","layout-invalid")}function readLayoutIndex(bytes){
let index=read(indexSchema,bytes,"index.json","layout-invalid");if(index.mediaType!==void 0&&!isIndexType(index.mediaType))throw layoutFault("layout-invalid",`i\
ndex.json calls itself ${JSON.stringify(index.mediaType)}.`);return index}function readIndex(bytes,name,mediaType){return sameType(read(indexSchema,bytes,name),
name,mediaType)}function readManifest(bytes,name,mediaType){return sameType(read(manifestSchema,bytes,name),name,mediaType)}function readImageConfig(bytes,name){
return read(imageConfigSchema,bytes,name)}function sameType(doc,name,mediaType){if(doc.mediaType===void 0||doc.mediaType===mediaType)return doc;throw layoutFault(
"manifest-invalid",`${name} calls itself ${JSON.stringify(doc.mediaType)}, its descriptor says ${JSON.stringify(mediaType)}.`)}function read(schema,bytes,name,code="\
manifest-invalid"){let result=schema.safeParse(parse(bytes,name,code));if(result.success)return result.data;let issue=result.error.issues[0],where=issue?.path.join(
".")||"it",found=issue?.path.at(-1)==="digest"||issue?.path.at(-2)==="diff_ids"?"digest-invalid":code;throw layoutFault(found,`${name} is not as the OCI image s\
pecification has it: ${where}: ${issue?.message}.`)}function parse(bytes,name,code){try{return parseStrictJson(bytes)}catch(cause){let reason=cause instanceof Error?
cause.message:String(cause);throw layoutFault(code,`${name} can not be read as JSON: ${reason}.`,cause)}}export{layoutFault,readLayoutFile,readLayoutIndex,readIndex,readManifest,readImageConfig,inParallel};
