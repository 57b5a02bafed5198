import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{maxTextFile}from"./chunk-KT4A3RJ2.js";import{Cancelled,GateError}from"./chunk-SOLK6MDS.js";var common=["README.md",".gitignore","LICENSE"];async function fallbackIn(repository,named){let{dockerfile,github,policy,exceptions}=named,own=[dockerfile,github?.
workflowFile,policy.path,...exceptions.map(({path})=>path)];for(let path of[...own,...common])if(path!==void 0&&await isThere(repository,path))return{path,line:1}}
async function isThere(repository,path){try{return await repository.read(path,maxTextFile)!==void 0}catch(error){if(error instanceof Cancelled||!(error instanceof
GateError))throw error;return!1}}async function withFallback(config,open){if(config.sarif.fallback!==void 0)return config;let fallback=await fallbackIn(open(),config);
return fallback===void 0?config:{...config,sarif:{...config.sarif,fallback}}}export{withFallback};
