import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{stateSeen}from"./chunk-7NSBX36V.js";import{formatReference,readReference}from"./chunk-CIY6UZVJ.js";function drawnStream(history){let databases=new Map,state=stateSeen(history,(at,_,database2)=>databases.set(at,database2)),database=state.last===void 0?void 0:databases.
get(state.last.at);return{number:history.number,state,...database===void 0?{}:{database}}}function sampledImage({stream,last}){let digest=last?.digest,read=readReference(
stream.repository);if(digest===void 0||"problem"in read)return;let{registry,repository}=read.reference;return formatReference({registry,repository,digest})}function sampleCode({
streams}){let kinds=new Set(streams.map(({outcome})=>outcome.kind));return kinds.has("differs")?1:kinds.has("unknown")||kinds.has("newer-advisories")||streams.length===
0?3:0}export{drawnStream,sampledImage,sampleCode};
