import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{requireOutput}from"./chunk-P4NVSMEY.js";import{resolve}from"node:path";async function giveRules({files,log,print,workingDirectory},output,make){if(output===void 0)return print([(await make()).text]),0;let file=resolve(workingDirectory,
output);await requireOutput(files,file);let isReplaced=await files.stat(file)!==void 0,{text,said,after=""}=await make();return await files.write(file,text),log.
info(`${said} in ${file}${isReplaced?", in place of the file that was there":""}.${after}`),0}export{giveRules};
