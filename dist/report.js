import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{fleetMarkdown,makeReport,missedCode,triedMail,writeReportFolder}from"./chunk-EHL4V6Z3.js";import{reportConfig}from"./chunk-5FFGSBTI.js";import"./chunk-Q4LWDIDH.js";
import"./chunk-A5EHYIFG.js";import{figureOutputs}from"./chunk-AIT2GIKO.js";import"./chunk-2LDW7ATP.js";import"./chunk-BQ7HFNRL.js";import"./chunk-SHHZWNII.js";
import"./chunk-I2VYW4JJ.js";import"./chunk-ZLB4ULKW.js";import{runnerContext}from"./chunk-5BFGFCXS.js";import"./chunk-S24JRPI2.js";import{
maskedValues}from"./chunk-LRXWRYTJ.js";import"./chunk-UFYWYS7I.js";import"./chunk-USLMHT6W.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-O5T5HJA7.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-WPDLXZFD.js";import"./chunk-2QD6EIUY.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,
openRules,runStep}from"./chunk-E2JEG2FQ.js";import{openRepository}from"./chunk-UNAVJA7A.js";import{actionInputs,apiUrlIn,gatePorts,runOnRunner,version}from"./chunk-P5INQJPN.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runReport(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return raw.get("mode")==="escalate"?(await import("./escalate-step-EWPNOSQC.js")).
runEscalation(ports,raw):runStep(ports,async()=>{let{environment,files,workingDirectory}=ports,{gate,mail,failOn,token,publishFindings,...job}=reportConfig(raw,
await runnerContext(ports),environment),built=openRepository(files,ports.openContents,gate.repository,workingDirectory),rules={files:await openRules(ports,gate.
rules,built),paths:gate},report=await makeReport(ports,{...job,ledger:placeOf(ports,job.ledger,token),rules}),folder=await writeReportFolder(files,resolve(workingDirectory,
job.folder),report),log=await logVisibility(ports,token,gate.github?.origin?.private),mailed=mail===void 0?void 0:await triedMail(ports,report,mail),rows=mailed===
void 0?[]:[mailed.row];return{summary:fleetMarkdown(report,{isPublic:!mayPublish("unknown",log,publishFindings),rows}),outputs:{folder,...figureOutputs(report)},
finish:()=>{if(mailed?.failure!==void 0)throw mailed.failure;return failOn==="missed"?missedCode(report):0}}})}function placeOf({environment,workingDirectory},named,token){
return"path"in named?{path:resolve(workingDirectory,named.path)}:{...named,apiUrl:apiUrlIn(environment),token:environment.LEDGER_TOKEN||token}}runOnRunner(version,host=>runReport(gatePorts(host,version),actionInputs(host.environment)));
