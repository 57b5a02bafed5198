import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{byteSteps,inStage}from"./chunk-53J5P326.js";import{inParallel,layoutFault,mayBeAttestation,readIndex,readManifest,requireFewPlatforms}from"./chunk-HVNFODBY.js";
import{ToolError,digestFrom,formatReference,imageWords,isIndexType,isManifestType,mediaTypes,platformName,usualPlatform}from"./chunk-3ZLB6ELM.js";import{createHash,randomUUID}from"node:crypto";import{Readable}from"node:stream";import{pipeline}from"node:stream/promises";function blobPath(directory,digest){let[algorithm,hex]=digest.split(":");return`${directory}/blobs/${algorithm}/${hex}`}async function createLayout(files,directory){await files.makeDirectory(`${directory}/blobs/sha256`);let sizes=new Map,adopted=new Set,putStream=async(stream,mediaType,expected)=>{
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
blob);let{mediaType,digest,size}=image.manifest;return await writer.finish({mediaType,digest,size,platform:image.platform}),directory}import{createHash as createHash2}from"node:crypto";import{createGunzip,createZstdDecompress}from"node:zlib";var compressions=new Map([[mediaTypes.ociLayerTar,"none"],[mediaTypes.ociLayerGzip,"gzip"],[mediaTypes.ociLayerZstd,"zstd"],["application/vnd.docker.image.rootf\
s.diff.tar","none"],[mediaTypes.dockerLayerGzip,"gzip"],["application/vnd.docker.image.rootfs.diff.tar.zstd","zstd"]]);function layerCompression({mediaType}){return compressions.
get(mediaType)}var MiB=1024*1024,MAX_RATIO=200,ALWAYS_ALLOWED=1024*MiB,MAX_UNPACKED=64*1024*MiB;function unpackedLimit(size){return Math.min(MAX_UNPACKED,Math.max(
ALWAYS_ALLOWED,size*MAX_RATIO))}function limitText(size){let limit=unpackedLimit(size);return limit===MAX_UNPACKED?`more than ${MAX_UNPACKED/MiB/1024} GiB`:`${limit===
ALWAYS_ALLOWED?`more than ${ALWAYS_ALLOWED/MiB/1024} GiB, and `:""}more than ${MAX_RATIO} times its ${size} bytes`}var TooLarge=class extends Error{};function createUnpacker(compression,limit,look){
let hash=createHash2("sha256"),size=0,steps=unpackTo(compression,bytes=>{if(size+=bytes.length,size>limit)throw new TooLarge(`more than ${limit} bytes`);hash.update(
bytes),look?.push(bytes)});return{write:steps.write,async end(){return await steps.end(),digestFrom(hash)}}}function unpackTo(compression,take){return compression===
"none"?plain(take):members(compression,take)}var compressedStarts=[Buffer.from([31,139]),Buffer.from([40,181,47,253])];function looksCompressed(start){return compressedStarts.
some(magic=>start.subarray(0,magic.length).equals(magic))}function plain(take){let started=!1;return{async write(chunk){if(!started&&looksCompressed(chunk))throw new Error(
"the bytes are compressed");started=!0,take(chunk)},async end(){}}}function members(compression,take){let member,any=!1;return{async write(chunk){let rest=chunk;
for(;rest.length>0;)member??=openMember(compression,take),any=!0,rest=rest.subarray(await member.write(rest)),rest.length>0&&(member=void 0)},async end(){if(!any)
throw new Error("the layer is empty");await member?.end()}}}var OUTPUT_CHUNK=512*1024;function openMember(compression,take){let options={chunkSize:OUTPUT_CHUNK},
decoder=compression==="gzip"?createGunzip(options):createZstdDecompress(options),ended=new Promise((resolve,reject)=>{decoder.once("end",resolve).once("error",reject)});
return ended.catch(()=>{}),decoder.on("data",bytes=>{try{take(bytes)}catch(error){decoder.destroy(error)}giveBack(bytes)}),{async write(chunk){let before=decoder.
bytesWritten,taken=new Promise(resolve=>decoder.write(chunk,()=>resolve()));if(await Promise.race([ended,taken]),decoder.errored!==null)throw decoder.errored;return decoder.
bytesWritten-before},async end(){decoder.end(),await ended}}}function giveBack({buffer,byteOffset,byteLength}){"transfer"in buffer&&byteOffset+byteLength===buffer.
byteLength&&buffer.transfer(0)}var parallelBlobs=4,maxManifests=500,maxDepth=4;async function pullImage(ports,reference,directory,first=ports.registry){let{registry,files,log}=ports,top=await first.
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
."})}function refuseForeign(descriptors,name){for(let{urls,mediaType,digest}of descriptors)if((urls?.length??0)>0||/nondistributable|foreign/.test(mediaType))throw layoutFault(
"layer-foreign",`${name} names ${mediaType} ${digest}, which is fetched from elsewhere.`)}function requireImage({config,layers},name){if(config.mediaType!==mediaTypes.
ociConfig&&config.mediaType!==mediaTypes.dockerConfig){let found=JSON.stringify(config.mediaType);throw layoutFault("manifest-invalid",`${name} is neither an im\
age nor an attestation of one: its config is ${found}.`)}if(layers.some(({mediaType})=>mediaType===mediaTypes.inToto))throw layoutFault("attestation-invalid",`${name}\
 holds attestations, but not as one of an image of its index.`);for(let layer of layers)if(layerCompression(layer)===void 0)throw layoutFault("layer-unsupported",
`${name} has a layer of type ${JSON.stringify(layer.mediaType)}.`)}function platformImage(descriptor,manifest,config,claims){let diffIds=config.rootfs.diff_ids??
[];if(diffIds.length!==manifest.layers.length)throw layoutFault("manifest-invalid",`manifest ${descriptor.digest} has ${manifest.layers.length} layers, its conf\
ig ${diffIds.length} diff_ids.`);let platform=agreedPlatform(descriptor,config,claims);return{platform,manifest:{...descriptor,platform},config:manifest.config,
layers:manifest.layers,diffIds,history:(config.history??[]).map(historyEntry),labels:config.config?.Labels??{}}}function agreedPlatform(descriptor,config,claims){
let lie=claims.find(claim=>!agrees(claim,config));if(lie)throw layoutFault("platform-mismatch",`The index gives manifest ${descriptor.digest} out as ${platformName(
lie)}, its config says ${platformName(config)}.`);let variant=config.variant||claims.find(claim=>claim.variant)?.variant,version=config["os.version"]||claims.find(
claim=>claim["os.version"])?.["os.version"];return{os:config.os,architecture:config.architecture,...variant?{variant}:{},...version?{"os.version":version}:{}}}function agrees(claim,config){
return claim.os===config.os&&claim.architecture===config.architecture&&same(claim.variant,config.variant)&&same(claim["os.version"],config["os.version"])}function same(one,other){
return!one||!other||one===other}function historyEntry(entry){return{createdBy:entry.created_by,emptyLayer:entry.empty_layer}}export{blobPath,createLayout,platformLayout,layerCompression,unpackedLimit,limitText,TooLarge,createUnpacker,unpackTo,looksCompressed,refuseForeign,requireImage,
platformImage,pullImage,pullLike,collectManifests,childrenOf,blobsOf};
