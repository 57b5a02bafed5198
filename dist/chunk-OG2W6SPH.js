import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{digestFrom,mediaTypes}from"./chunk-SOLK6MDS.js";function blobPath(directory,digest){let[algorithm,hex]=digest.split(":");return`${directory}/blobs/${algorithm}/${hex}`}import{createHash}from"node:crypto";import{createGunzip,createZstdDecompress}from"node:zlib";var compressions=new Map([[mediaTypes.ociLayerTar,"none"],[mediaTypes.ociLayerGzip,"gzip"],[mediaTypes.ociLayerZstd,"zstd"],["application/vnd.docker.image.rootf\
s.diff.tar","none"],[mediaTypes.dockerLayerGzip,"gzip"],["application/vnd.docker.image.rootfs.diff.tar.zstd","zstd"]]);function layerCompression({mediaType}){return compressions.
get(mediaType)}var MiB=1024*1024,MAX_RATIO=200,ALWAYS_ALLOWED=1024*MiB,MAX_UNPACKED=64*1024*MiB;function unpackedLimit(size){return Math.min(MAX_UNPACKED,Math.max(
ALWAYS_ALLOWED,size*MAX_RATIO))}function limitText(size){let limit=unpackedLimit(size);return limit===MAX_UNPACKED?`more than ${MAX_UNPACKED/MiB/1024} GiB`:`${limit===
ALWAYS_ALLOWED?`more than ${ALWAYS_ALLOWED/MiB/1024} GiB, and `:""}more than ${MAX_RATIO} times its ${size} bytes`}var TooLarge=class extends Error{};function createUnpacker(compression,limit,look){
let hash=createHash("sha256"),size=0,steps=unpackTo(compression,bytes=>{if(size+=bytes.length,size>limit)throw new TooLarge(`more than ${limit} bytes`);hash.update(
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
byteLength&&buffer.transfer(0)}export{blobPath,layerCompression,unpackedLimit,limitText,TooLarge,createUnpacker,unpackTo,looksCompressed};
