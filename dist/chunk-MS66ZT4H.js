import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{digestFrom}from"./chunk-SOLK6MDS.js";import{createHash}from"node:crypto";import{finished}from"node:stream/promises";async function hashFile(files,path){let hash=createHash("sha256");for await(let piece of files.readPieces(path))hash.update(piece);return digestFrom(hash)}var marks=[
"github.com/aquasecurity/trivy	v","aquasecurity/trivy/pkg/version/app.ver="],LONGEST_VERSION=24,LONGEST_MARK=48,REACH=LONGEST_MARK+LONGEST_VERSION;async function*copiedPieces(files,{
from,to},{max,exceeded}){let copy=files.writeStream(to,448);copy.on("error",()=>{});let size=0;try{for await(let piece of files.readPieces(from)){if(size+=piece.
length,size>max)throw exceeded(`it is longer than ${max} bytes`);await written(copy,piece),yield piece}copy.end(),await finished(copy)}finally{copy.destroy()}}async function ownCopy(files,place,bound){
let hash=createHash("sha256");for await(let piece of copiedPieces(files,place,bound))hash.update(piece);return digestFrom(hash)}function written(stream,piece){return new Promise(
(resolve,reject)=>{stream.write(piece,error=>error?reject(error):resolve())})}async function inspectBinary(pieces){let hash=createHash("sha256"),builtFrom=new Set,
tail=Buffer.alloc(0);for await(let piece of pieces){hash.update(piece);let border=Buffer.concat([tail,piece.subarray(0,REACH)]);for(let window of[border,piece])
for(let version of versionsIn(window))builtFrom.add(version);tail=Buffer.concat([tail,piece.subarray(-REACH)]).subarray(-REACH)}return{binary:digestFrom(hash),builtFrom:[
...builtFrom]}}function*versionsIn(window){for(let mark of marks)for(let at=window.indexOf(mark);at>=0;at=window.indexOf(mark,at+1)){let start=at+mark.length,version=/^\d+\.\d+\.\d+(?![\d.])/.
exec(window.toString("latin1",start,start+LONGEST_VERSION))?.[0];version!==void 0&&(yield version)}}export{hashFile,copiedPieces,ownCopy,inspectBinary};
