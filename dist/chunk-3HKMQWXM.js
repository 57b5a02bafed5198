import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function inStage({stage},title,work){return stage===void 0?work(()=>{}):stage(title,work)}function byteSteps(step,total){let of=total===void 0?"":` of ${Math.ceil(
total/1e6)}`,said=-1;return bytes=>{let megabytes=Math.floor(bytes/1e6);megabytes!==said&&(said=megabytes,step(`${megabytes}${of} MB`))}}export{inStage,byteSteps};
