import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{blobPath,layerCompression}from"./chunk-OG2W6SPH.js";import{byteSteps,inStage}from"./chunk-7PL4Z226.js";import{inParallel,mayBeAttestation,readIndex,
readManifest,requireFewPlatforms}from"./chunk-KT4A3RJ2.js";import{ToolError,digestFrom,formatReference,imageWords,isIndexType,isManifestType,mediaTypes,platformName,
usualPlatform}from"./chunk-SOLK6MDS.js";import{createHash,randomUUID}from"node:crypto";import{Readable}from"node:stream";import{pipeline}from"node:stream/promises";async function createLayout(files,directory){await files.makeDirectory(`${directory}/blobs/sha256`);let sizes=new Map,adopted=new Set,putStream=async(stream,mediaType,expected)=>{
let written=await atomically(files,directory,async temporary=>{let hashed=await writeHashed(files,stream,temporary,expected);return{mediaType,...hashed}});return sizes.
set(written.digest,written.size),written};return{directory,written:writtenBlobs(directory,sizes,adopted),putStream,putBytes:(bytes,mediaType)=>putStream(Readable.
from([bytes]),mediaType),async adopt(path,descriptor){adopted.add(descriptor.digest),await atomically(files,directory,async temporary=>(await files.link(path,temporary),
descriptor))},async finish(root){await files.write(`${directory}/oci-layout`,JSON.stringify({imageLayoutVersion:"1.0.0"}));let index={schemaVersion:2,mediaType:mediaTypes.
ociIndex,manifests:[root]};await files.write(`${directory}/index.json`,JSON.stringify(index))}}}function writtenBlobs(directory,sizes,adopted){return{has:(asked,{
digest,size})=>asked===directory&&sizes.get(digest)===size&&!adopted.has(digest)}}async function atomically(files,directory,make){let temporary=`${directory}/bl\
obs/sha256/.partial-${randomUUID()}`;try{let descriptor=await make(temporary);return await files.rename(temporary,blobPath(directory,descriptor.digest)),descriptor}finally{
await files.remove(temporary)}}async function writeHashed(files,stream,path,expected){let hash=createHash("sha256"),size=0;await pipeline(stream,async function*(source){
for await(let chunk of source){if(size+=chunk.length,expected&&size>expected.size)throw mismatch(expected,`more than the ${expected.size} bytes announced`);hash.
update(chunk),yield chunk}},files.writeStream(path));let digest=digestFrom(hash);if(expected&&size<expected.size)throw mismatch(expected,`${size} bytes instead \
of ${expected.size}`);if(expected&&digest!==expected.digest)throw mismatch(expected,`bytes whose digest is ${digest}`);return{digest,size}}function mismatch({digest},found){
return new ToolError({code:"blob-mismatch",message:`Blob ${digest} came as ${found}.`,fix:"Try again; if that happens again, the source or something on the way \
to it changes the bytes and must not be trusted."})}async function platformLayout(files,layout,image,directory){let writer=await createLayout(files,directory),blobs=new Map(
[image.config,...image.layers,image.manifest].map(blob=>[blob.digest,blob]));for(let blob of blobs.values())await writer.adopt(blobPath(layout.directory,blob.digest),
blob);let{mediaType,digest,size}=image.manifest;return await writer.finish({mediaType,digest,size,platform:image.platform}),directory}var parallelBlobs=4,maxManifests=500,maxDepth=4;async function pullImage(ports,reference,directory,first=ports.registry){let{registry,files,log}=ports,top=await first.
manifest(reference);log.info(`Pulling ${formatReference(reference)}: ${top.descriptor.digest}.`);let layout=await createLayout(files,directory),manifests=await collectManifests(
registry,reference,top,()=>!0);requireFewPlatforms(imageWords(reference),[...manifests.values()].filter(mayRunAlone));for(let{bytes,descriptor}of manifests.values())
await layout.putBytes(bytes,descriptor.mediaType);return await pullBlobs(ports,layout,{...reference,digest:top.descriptor.digest},blobsOf([...manifests.values()])),
await layout.finish(top.descriptor),layout.written}function mayRunAlone({descriptor}){return!isIndexType(descriptor.mediaType)&&!mayBeAttestation(descriptor)}async function pullLike(ports,reference,like,directory){
let{registry,files,log}=ports,top=await registry.manifest(reference);log.info(`Pulling ${formatReference(reference)}: ${top.descriptor.digest}.`);let wanted=new Set(
like.images.map(({platform})=>usualPlatform(platformName(platform)))),images=[...(await collectManifests(registry,reference,top,({mediaType,platform})=>platform===
void 0||isIndexType(mediaType)||wanted.has(usualPlatform(platformName(platform))))).values()].filter(({descriptor})=>!isIndexType(descriptor.mediaType));if(images.
length===0)throw noPlatform(reference,[...wanted]);let layout=await createLayout(files,directory);for(let{bytes,descriptor}of images)await layout.putBytes(bytes,
descriptor.mediaType);let missing=await adoptBlobs(layout,like,blobsOf(images));await pullBlobs(ports,layout,reference,missing);let index={schemaVersion:2,mediaType:mediaTypes.
ociIndex,manifests:images.map(({descriptor})=>descriptor)};return await layout.finish(await layout.putBytes(Buffer.from(JSON.stringify(index)),mediaTypes.ociIndex)),
top.descriptor.digest}async function adoptBlobs(layout,{directory,blobs:present},blobs){let sizes=new Map(present.map(({digest,size})=>[digest,size])),[there,missing]=[
!0,!1].map(is=>blobs.filter(({digest,size})=>sizes.get(digest)===size===is));for(let blob of there??[])await layout.adopt(blobPath(directory,blob.digest),blob);
return missing??[]}async function collectManifests(registry,reference,top,isWanted){let found=new Map([[top.descriptor.digest,top]]),level=[top];for(let depth=1;level.
length>0;depth+=1){let named=level.flatMap(childrenOf).filter(child=>!found.has(child.digest)&&isWanted(child)),children=new Map(named.map(child=>[child.digest,
child]));if(depth>maxDepth&&children.size>0)throw tooLarge(reference,`indexes are nested more than ${maxDepth} deep`);if(found.size+children.size>maxManifests)throw tooLarge(
reference,`it has more than ${maxManifests} manifests`);level=await fetchAll(registry,reference,[...children.values()]);for(let manifest of level)found.set(manifest.
descriptor.digest,manifest)}return found}async function fetchAll(registry,reference,children){return inParallel(children,parallelBlobs,async child=>{let{bytes}=await registry.
manifest({...bare(reference),digest:child.digest});return{descriptor:child,bytes}})}function childrenOf({descriptor,bytes}){let{mediaType,digest}=descriptor;return isIndexType(
mediaType)?readIndex(bytes,digest,mediaType).manifests:[]}function blobsOf(manifests){let blobs=new Map;for(let{descriptor,bytes}of manifests){if(isIndexType(descriptor.
mediaType))continue;if(!isManifestType(descriptor.mediaType))throw unknownType(descriptor);let{config,layers}=readManifest(bytes,descriptor.digest,descriptor.mediaType);
for(let blob of[config,...layers])blobs.set(blob.digest,blob)}return[...blobs.values()]}async function pullBlobs({registry,log,shared},layout,reference,blobs){let{
digest}=reference,total=blobs.reduce((sum,{size})=>sum+size,0);await inStage(log,"Pull",async step=>{let passed=byteSteps(step,total),bytes=0;await inParallel(blobs,
parallelBlobs,async blob=>{let pull=async into=>into.putStream(await registry.blob(bare(reference),blob),blob.mediaType,blob),isThere=()=>registry.hasBlob(bare(
reference),blob,"pull");shared===void 0||digest===void 0||layerCompression(blob)===void 0?await pull(layout):await shared.put(digest,layout,blob,{registry:reference.
registry,pull,isThere}),bytes+=blob.size,passed(bytes)})})}function bare({registry,repository}){return{registry,repository}}function tooLarge(reference,what){return new ToolError(
{code:"image-too-large",message:`${formatReference(reference)} can't be pulled: ${what}.`,fix:"Name the manifest of one platform by its digest."})}function noPlatform(reference,platforms){
return new ToolError({code:"image-platform",message:`${formatReference(reference)} has no image for ${platforms.join(", ")}.`,fix:"Name an image that was built \
for the same platforms."})}function unknownType({digest,mediaType}){return new ToolError({code:"image-type-unknown",message:`${digest} is ${JSON.stringify(mediaType)}\
, neither an OCI nor a Docker schema 2 image.`,fix:"Build and push the image again with a current Docker; schema 1 images and other artifacts can not be scanned\
."})}export{createLayout,platformLayout,pullImage,pullLike,collectManifests,childrenOf,blobsOf};
