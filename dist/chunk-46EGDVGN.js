import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderFailure}from"./chunk-7PL4Z226.js";async function runStep(ports,work){let{summary,outputs,finish}=await withFailureSummary(ports,work);return summary!==void 0&&await writeSummary(ports,summary),outputs!==
void 0&&await ports.runner.setOutputs(outputs),finish===void 0?0:finish()}async function withFailureSummary(ports,work){try{return await work()}catch(error){throw await writeSummary(
ports,renderFailure(error)),error}}async function writeSummary({runner,log},markdown){try{await runner.writeSummary(markdown)}catch(error){log.warning(`The summ\
ary of this step is missing. ${error instanceof Error?error.message:String(error)}`)}}async function readEvent(files,path){if(!path)return;let bytes=await files.readBytes(path,26214400);try{return JSON.parse(bytes?.toString("utf8")??"")}catch{return}}export{readEvent,runStep,withFailureSummary};
