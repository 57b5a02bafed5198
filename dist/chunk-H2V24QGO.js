import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseReference,readReference}from"./chunk-WAGMCTHG.js";function destinationProblem(tag){let read=readReference(tag);return"problem"in read?read.problem:read.reference.digest===void 0?void 0:{what:`${JSON.stringify(tag)}\
 holds a digest, and what is pushed has a digest of its own`,fix:"Write the reference with a tag only."}}function destinationOf(tag){return{tag:"latest",...parseReference(
tag)}}export{destinationProblem,destinationOf};
