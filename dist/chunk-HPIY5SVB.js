import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{platformImage,refuseForeign,requireImage}from"./chunk-BBJ6SL65.js";import{TooLarge,blobPath,createUnpacker,layerCompression,limitText,looksCompressed,
unpackedLimit}from"./chunk-OG2W6SPH.js";import{isAttestation,layoutFault,readImageConfig,readIndex,readManifest}from"./chunk-KT4A3RJ2.js";import{digestFrom,
digestOf,isIndexType,isManifestType,platformName}from"./chunk-SOLK6MDS.js";import{createHash}from"node:crypto";function blobName({role,descriptor}){return`${role} (${descriptor.digest})`}async function readBlob(files,directory,blob,max){let{digest,size}=blob.descriptor;if(size>
max)throw layoutFault("manifest-too-large",`${blobName(blob)} has ${size} bytes; ${max} are read.`);await checkBlobFile(files,directory,blob);let bytes=await files.
readBytes(blobPath(directory,digest),max);if(bytes===void 0)throw missing(blob);return compare(blob,bytes.length,digestOf(bytes)),bytes}async function checkBlobFile(files,directory,blob){
let stat=await files.lstat(blobPath(directory,blob.descriptor.digest));if(stat===void 0)throw missing(blob);if(stat.kind!=="file")throw layoutFault("blob-symlin\
k",`${blobName(blob)} is not a regular file but a ${stat.kind}.`);compareSize(blob,stat.size)}function isReadWhole({descriptor},{hashed,diffId}){return!hashed||
diffId!==void 0&&layerCompression(descriptor)!=="none"}async function checkLayer(files,directory,blob,options={}){if(await checkBlobFile(files,directory,blob),options.
known)return options.passed?.(blob.descriptor.size);if(layerCompression(blob.descriptor)==="none")return checkPlainLayer(files,directory,blob,options);if(options.
hashed&&options.diffId===void 0)return;let{digest,size}=blob.descriptor,{diffId,hashed,look,limit=unpackedLimit(size)}=options,unpacker=diffId===void 0?void 0:openUnpacker(
blob,limit,look),hash=hashed?void 0:createHash("sha256"),read=0;for await(let chunk of files.readPieces(blobPath(directory,digest))){if(options.stop?.aborted)return;
read+=chunk.length,options.passed?.(chunk.length),hash?.update(chunk),await unpacker?.write(chunk)}hash&&compare(blob,read,digestFrom(hash)),unpacker!==void 0&&
(compareDiffId(blob,await unpacker.end(),diffId),look?.checked())}async function checkPlainLayer(files,directory,blob,{diffId,hashed,stop,passed,look}){let hash=createHash(
"sha256"),read=0,compressed=!1;for await(let piece of files.readPieces(blobPath(directory,blob.descriptor.digest))){if(stop?.aborted)return;if(read===0&&(compressed=
looksCompressed(piece)),hashed)break;read+=piece.length,passed?.(piece.length),hash.update(piece),look?.push(piece)}if(hashed||compare(blob,read,digestFrom(hash)),
compressed){let what=`${blobName(blob)} is not ${blob.descriptor.mediaType}: the bytes are compressed.`;throw layoutFault("layer-undecodable",what)}diffId!==void 0&&
compareDiffId(blob,blob.descriptor.digest,diffId),hashed||look?.checked()}function openUnpacker(blob,limit,look){let unpacker=createUnpacker(layerCompression(blob.
descriptor)??"none",limit,look),failed,undecodable=error=>layoutFault("layer-undecodable",`${blobName(blob)} is not ${blob.descriptor.mediaType}: ${reason(error)}\
.`,error);return{async write(chunk){if(!failed)try{await unpacker.write(chunk)}catch(error){if(error instanceof TooLarge)throw layoutFault("layer-bomb",`${blobName(
blob)} unpacks to ${limitText(blob.descriptor.size)}.`);failed={error}}},async end(){if(failed)throw undecodable(failed.error);try{return await unpacker.end()}catch(error){
throw error instanceof TooLarge?layoutFault("layer-bomb",`${blobName(blob)} unpacks to ${limitText(blob.descriptor.size)}.`):undecodable(error)}}}}function reason(error){
return error instanceof Error?error.message:String(error)}function missing(blob){return layoutFault("blob-missing",`${blobName(blob)} is not in the layout.`)}function compareSize(blob,size){
if(size!==blob.descriptor.size)throw layoutFault("blob-size",`${blobName(blob)} has ${size} bytes, its descriptor says ${blob.descriptor.size}.`)}function compare(blob,size,digest){
if(compareSize(blob,size),digest!==blob.descriptor.digest)throw layoutFault("blob-digest",`${blobName(blob)} has different bytes: their digest is ${digest}.`)}function compareDiffId(blob,found,diffId){
if(found!==diffId)throw layoutFault("diffid-mismatch",`${blobName(blob)} unpacks to ${found}, the image config says ${diffId}.`)}var MiB=1024*1024,MAX_MANIFEST=4*MiB,MAX_CONFIG=8*MiB,MAX_DEPTH=4,MAX_MANIFESTS=1e3;async function readTree(files,directory,root){return openTree((blob,max)=>readBlob(
files,directory,blob,max),root)}async function openTree(open,root){let visited=0;return visit({open,count:()=>++visited},root,{depth:0,siblings:[],claims:[]})}async function visit(walk,descriptor,above){
let{digest,mediaType,platform}=descriptor;if(above.depth>MAX_DEPTH||walk.count()>MAX_MANIFESTS){let limits=`${MAX_DEPTH} levels or ${MAX_MANIFESTS} manifests`;throw layoutFault(
"layout-too-deep",`${digest} is behind more than ${limits}.`)}refuseForeign([descriptor],"the index");let position=platform?{...above,claims:[...above.claims,platform]}:
above;if(isIndexType(mediaType))return visitIndex(walk,descriptor,position);if(isManifestType(mediaType))return visitManifest(walk,descriptor,position);let type=JSON.
stringify(mediaType);throw layoutFault("manifest-invalid",`${digest} of type ${type} is neither an image nor an index.`)}async function visitIndex(walk,descriptor,{
depth,claims}){let blob={descriptor,role:"index"},index=readIndex(await walk.open(blob,MAX_MANIFEST),blobName(blob),descriptor.mediaType),children=[];for(let child of index.
manifests)children.push(await visit(walk,child,{depth:depth+1,siblings:index.manifests,claims}));return join([...children,{images:[],blobs:[descriptor],layers:[]}])}
async function visitManifest(walk,descriptor,{siblings,claims}){let blob={descriptor,role:"manifest"},manifest=readManifest(await walk.open(blob,MAX_MANIFEST),blobName(
blob),descriptor.mediaType);refuseForeign([manifest.config,...manifest.layers],blobName(blob));let blobs=[manifest.config,...manifest.layers,descriptor],configBlob={
descriptor:manifest.config,role:`config of manifest ${descriptor.digest}`};if(isAttestation(descriptor,manifest,siblings))return await walk.open(configBlob,MAX_CONFIG),
{images:[],blobs,layers:layersOf(manifest,"an attestation")};requireImage(manifest,blobName(blob));let config=readImageConfig(await walk.open(configBlob,MAX_CONFIG),
blobName(configBlob)),image=platformImage(descriptor,manifest,config,claims);return{images:[image],blobs,layers:layersOf(manifest,platformName(image.platform),image.
diffIds)}}function join(trees){return{images:trees.flatMap(({images})=>images),blobs:trees.flatMap(({blobs})=>blobs),layers:trees.flatMap(({layers})=>layers)}}function layersOf({
layers},owner,diffIds=[]){return layers.map((descriptor,index)=>{let diffId=diffIds[index];return{descriptor,role:`layer ${index+1} of ${owner}`,...diffId===void 0?
{}:{diffId}}})}export{isReadWhole,checkLayer,readTree,openTree};
