import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{mediaTypes}from"./chunk-POVIPXHE.js";import{ToolError}from"./chunk-NPMNWCA4.js";import{digestFrom}from"./chunk-GA2BMHTH.js";import{createHash,randomUUID}from"node:crypto";import{Readable}from"node:stream";import{pipeline}from"node:stream/promises";function blobPath(directory,digest){let[algorithm,hex]=digest.split(":");return`${directory}/blobs/${algorithm}/${hex}`}async function createLayout(files,directory){await files.makeDirectory(`${directory}/blobs/sha256`);let sizes=new Map,adopted=new Set,putStream=async(stream,mediaType,expected)=>{
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
blob);let{mediaType,digest,size}=image.manifest;return await writer.finish({mediaType,digest,size,platform:image.platform}),directory}export{blobPath,createLayout,platformLayout};
