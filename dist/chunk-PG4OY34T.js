import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{inParallel}from"./chunk-KT4A3RJ2.js";import{ToolError,array,descriptorSchema,digestSchema,fieldsOf,formatReference,isIndexType,looseObject,mediaTypes,
parsedJson,string}from"./chunk-SOLK6MDS.js";var maxEntries=2e3,parallelLooks=4,entrySchema=looseObject({digest:string()}),listSchema=array(entrySchema).max(maxEntries).nullable().transform(entries=>entries??
[]),indexSchema=looseObject({manifests:listSchema}),emptyIndex={schemaVersion:2,mediaType:mediaTypes.ociIndex,manifests:[]},nothing=new Set(["manifest-unknown",
"repository-unknown"]),refused=new Set(["registry-refused","manifest-unknown","blob-unknown","tag-immutable"]);function fallbackTag({registry,repository,digest}){
if(digest===void 0)throw new Error("defect: only a digest has referrers");return{registry,repository,tag:digest.replace(":","-")}}async function readFallback(registry,subject){
return listOf(await readIndex(registry,fallbackTag(subject)))}function listOf({manifests}){return manifests.flatMap(entry=>descriptorSchema.safeParse(entry).data??
[])}async function changeFallback(registry,subject,{add,drop}){let tag=fallbackTag(subject),index=await readIndex(registry,tag),kept=index.manifests.filter(entry=>!drop.
has(entry.digest)),missing=add.filter(({digest})=>!kept.some(entry=>entry.digest===digest));if(missing.length===0&&kept.length===index.manifests.length)return listOf(
index);let write=async entries=>(await writeIndex(registry,tag,{...index,manifests:entries}),listOf({manifests:entries}));try{return await write([...kept,...missing])}catch(error){
if(!(error instanceof ToolError)||!refused.has(error.code))throw error;let there=await stillThere(registry,subject,kept);if(there.length===kept.length)throw error;
return await write([...there,...missing])}}async function readIndex(registry,tag){let found=await registry.manifest(tag).catch(error=>{if(!(error instanceof ToolError&&
nothing.has(error.code)))throw error});if(found===void 0)return emptyIndex;let content=parsedJson(found.bytes.toString("utf8")),{manifests}=fieldsOf(content);if(Array.
isArray(manifests)&&manifests.length>maxEntries)throw tooMany(tag,manifests.length);let index=indexSchema.safeParse(content);if(isIndexType(found.descriptor.mediaType)&&
index.success)return index.data;throw new ToolError({code:"referrers-tag-taken",message:`${formatReference(tag)} is no list of what is attached to an image, and\
 tags of this form are kept for that.`,fix:"Delete this tag in the registry, and do not push images under such names."})}function tooMany(tag,count){return new ToolError(
{code:"attachments-too-many",message:`${count} signatures, attestations and other files are on the list ${formatReference(tag)}, and at most ${maxEntries} are r\
ead.`,fix:"Delete those that nobody needs in the registry, and look for who attaches so many."})}async function writeIndex(registry,tag,index){await registry.pushManifest(
tag,Buffer.from(JSON.stringify(index)),mediaTypes.ociIndex)}function isSameList(one,other){let digests=new Set(one.map(({digest})=>digest));return digests.size===
other.length&&other.every(({digest})=>digests.has(digest))}async function stillThere(registry,{registry:host,repository},entries){let gone=new Set;return await inParallel(
entries,parallelLooks,async({digest})=>{let read=digestSchema.safeParse(digest);read.success&&await registry.resolve({registry:host,repository,digest:read.data})===
void 0&&gone.add(digest)}),entries.filter(({digest})=>!gone.has(digest))}export{readFallback,changeFallback,isSameList,stillThere};
