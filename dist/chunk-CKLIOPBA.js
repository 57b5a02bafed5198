import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportConfig}from"./chunk-3JFRQD46.js";import{fileNames,fleetMarkdown,signReport,triedMail,writeReportFolder}from"./chunk-2C5OIYWU.js";import{
makeReport,missedCode}from"./chunk-3F4VX5B5.js";import{figureOutputs}from"./chunk-NFRSQJFT.js";import{openSigner}from"./chunk-T5VIC7NR.js";import{
logVisibility}from"./chunk-OPBUFEC6.js";import{mayPublish}from"./chunk-WURHRFGS.js";import{runnerContext}from"./chunk-65KKT4DI.js";import{maskedValues}from"./chunk-4PMFMU36.js";
import{runStep}from"./chunk-46EGDVGN.js";import{openRules}from"./chunk-7PL4Z226.js";import{openRepository}from"./chunk-KT4A3RJ2.js";import{apiUrlIn}from"./chunk-SOLK6MDS.js";import{join,resolve}from"node:path";async function runReport(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return raw.get("mode")==="escalate"?(await import("./escalate-step-7VKUS7P6.js")).
runEscalation(ports,raw):runStep(ports,async()=>{let{environment,files,workingDirectory}=ports,{gate,mail,failOn,token,publishFindings,...job}=reportConfig(raw,
await runnerContext(ports),environment),signer=await openSigner(ports,{...gate,push:!0}),built=openRepository(files,ports.openContents,gate.repository,workingDirectory),
rules={files:await openRules(ports,gate.rules,built),paths:gate},report=await makeReport(ports,{...job,ledger:placeOf(ports,job.ledger,token),rules}),folder=await writeReportFolder(
files,resolve(workingDirectory,job.folder),report);signer!==void 0&&await signReport(ports,signer,report,join(folder,fileNames.json));let log=await logVisibility(
ports,token,gate.github?.origin?.private),mailed=mail===void 0?void 0:await triedMail(ports,report,mail),rows=mailed===void 0?[]:[mailed.row];return{summary:fleetMarkdown(
report,{isPublic:!mayPublish("unknown",log,publishFindings),rows}),outputs:{folder,...figureOutputs(report)},finish:()=>{if(mailed?.failure!==void 0)throw mailed.
failure;return failOn==="missed"?missedCode(report):0}}})}function placeOf({environment,workingDirectory},named,token){return"path"in named?{path:resolve(workingDirectory,
named.path)}:{...named,apiUrl:apiUrlIn(environment),token:environment.LEDGER_TOKEN||token}}export{runReport,placeOf};
