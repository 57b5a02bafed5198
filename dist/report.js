import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportConfig}from"./chunk-FGDGIHSB.js";import{fleetMarkdown,makeReport,missedCode,triedMail,writeReportFolder}from"./chunk-CFYEOVT6.js";import"./chunk-MOLBAWWT.js";
import{figureOutputs}from"./chunk-34SVKSJU.js";import"./chunk-KX5NUDLQ.js";import"./chunk-PSBOLWYJ.js";import"./chunk-MXXQW4UA.js";import"./chunk-JCQ7OC4Z.js";
import"./chunk-3KU4NTES.js";import"./chunk-QPD6AD2U.js";import"./chunk-66CMEXLD.js";import"./chunk-GG3WZAMK.js";import{runnerContext}from"./chunk-732D7JBI.js";
import{maskedValues}from"./chunk-WTKTYND3.js";import"./chunk-XRYI67YI.js";import"./chunk-UXTA7P2X.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";import"./chunk-57QIQR2F.js";import"./chunk-QVBT6RYC.js";import"./chunk-RQUAI55Q.js";
import{logVisibility,mayPublish,openRules,runStep}from"./chunk-7CX4RLIM.js";import{openRepository}from"./chunk-F2ESQYK7.js";import{actionInputs,apiUrlIn,
gatePorts,runOnRunner,version}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runReport(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return raw.get("mode")==="escalate"?(await import("./escalate-step-R74F3OZA.js")).
runEscalation(ports,raw):runStep(ports,async()=>{let{environment,files,workingDirectory}=ports,{gate,mail,failOn,token,publishFindings,...job}=reportConfig(raw,
await runnerContext(ports),environment),built=openRepository(files,ports.openContents,gate.repository,workingDirectory),rules={files:await openRules(ports,gate.
rules,built),paths:gate},report=await makeReport(ports,{...job,ledger:placeOf(ports,job.ledger,token),rules}),folder=await writeReportFolder(files,resolve(workingDirectory,
job.folder),report),log=await logVisibility(ports,token,gate.github?.origin?.private),mailed=mail===void 0?void 0:await triedMail(ports,report,mail),rows=mailed===
void 0?[]:[mailed.row];return{summary:fleetMarkdown(report,{isPublic:!mayPublish("unknown",log,publishFindings),rows}),outputs:{folder,...figureOutputs(report)},
finish:()=>{if(mailed?.failure!==void 0)throw mailed.failure;return failOn==="missed"?missedCode(report):0}}})}function placeOf({environment,workingDirectory},named,token){
return"path"in named?{path:resolve(workingDirectory,named.path)}:{...named,apiUrl:apiUrlIn(environment),token:environment.LEDGER_TOKEN||token}}runOnRunner(version,host=>runReport(gatePorts(host,version),actionInputs(host.environment)));
