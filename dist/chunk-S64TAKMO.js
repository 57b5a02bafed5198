import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{digestFrom}from"./chunk-SOLK6MDS.js";import{createHash}from"node:crypto";import{Transform}from"node:stream";function hashedStream(bounds){let hash=createHash("sha256");return{stream:boundedStream(bounds,chunk=>{hash.update(chunk)}),digest:()=>digestFrom(hash)}}function boundedStream({
max,within,passed,exceeded},look=()=>{}){let start=within?.clock.elapsed()??0,size=0;return new Transform({transform(chunk,_encoding,done){size+=chunk.length,look(
chunk),passed?.(size),size>max?done(exceeded(`it is longer than ${max} bytes`)):within&&within.clock.elapsed()-start>within.ms?done(exceeded(`it takes longer th\
an ${within.ms/6e4} minutes`)):done(null,chunk)}})}export{hashedStream,boundedStream};
