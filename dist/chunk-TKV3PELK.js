import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{text}from"./chunk-WB5RPM53.js";import{ConfigError,GateError}from"./chunk-NPMNWCA4.js";async function readEvent(files,path){if(!path)return;let bytes=await files.readBytes(path,26214400);try{return JSON.parse(bytes?.toString("utf8")??"")}catch{return}}function renderFailure(error){let lines=(error instanceof Error?error.message:String(error)).split(`
`).slice(0,50).map(line=>`- ${text(line,1e3)}`),fix=fixOf(error),advice=fix===void 0?[]:[`**What to do:** ${text(fix,1e3)}`];return["## ❌ There is no verdict, a\
nd nothing was pushed",lines.join(`
`),...advice,""].join(`

`)}function fixOf(error){if(!(error instanceof ConfigError))return error instanceof GateError?error.fix:"This is a defect of image-gate; please report it with t\
he log of this run."}async function runStep(ports,work){let{summary,outputs,finish}=await withFailureSummary(ports,work);return summary!==void 0&&await writeSummary(ports,summary),outputs!==
void 0&&await ports.runner.setOutputs(outputs),finish===void 0?0:finish()}async function withFailureSummary(ports,work){try{return await work()}catch(error){throw await writeSummary(
ports,renderFailure(error)),error}}async function writeSummary({runner,log},markdown){try{await runner.writeSummary(markdown)}catch(error){log.warning(`The summ\
ary of this step is missing. ${error instanceof Error?error.message:String(error)}`)}}export{readEvent,runStep,withFailureSummary};
