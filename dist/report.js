import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportConfig}from"./chunk-CKX6VH5E.js";import{fileNames,fleetMarkdown,makeReport,missedCode,signReport,triedMail,writeReportFolder}from"./chunk-MXFU6T2K.js";
import"./chunk-YPRFMGTJ.js";import{figureOutputs}from"./chunk-ZOKI4RYI.js";import"./chunk-KX5NUDLQ.js";import"./chunk-B4ILIXBN.js";import"./chunk-5UQ47VNX.js";
import"./chunk-N3SN4HKY.js";import"./chunk-RWTCBPDM.js";import"./chunk-ZKZUIRJM.js";import{openSigner}from"./chunk-QNL65ACK.js";import"./chunk-ORZ4WVG7.js";
import"./chunk-I7GM2CUO.js";import"./chunk-36HLBDRK.js";import"./chunk-UMHOBWOZ.js";import"./chunk-IYTSSEEB.js";import"./chunk-MGA53SJO.js";
import"./chunk-4CQKXYXD.js";import"./chunk-SOVIS3CO.js";import{logVisibility}from"./chunk-CSEUZ4MO.js";import{mayPublish}from"./chunk-3KSCFSSX.js";
import"./chunk-KSYFLSI2.js";import"./chunk-4OJOEQCM.js";import{runnerContext}from"./chunk-BM47TMN5.js";import{maskedValues}from"./chunk-MPFZQZ5G.js";
import"./chunk-YCQ7S4E4.js";import"./chunk-GJPZ5DIX.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-6VNWTBET.js";
import"./chunk-5XVFUN6K.js";import"./chunk-3ZNSB7V5.js";import"./chunk-F54ZRTV6.js";import"./chunk-RHKTXKMZ.js";import"./chunk-A7D3W7NY.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-UEDKRP6Z.js";import"./chunk-2T37FEH6.js";import"./chunk-RQUAI55Q.js";import{runStep}from"./chunk-GAIOQ4KE.js";
import{openRules}from"./chunk-J7XCMHNL.js";import{openRepository}from"./chunk-VCBHWEWO.js";import{actionInputs,apiUrlIn,gatePorts,runOnRunner,version}from"./chunk-3ZLB6ELM.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function runReport(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return raw.get("mode")==="escalate"?(await import("./escalate-step-G5WZWI7F.js")).
runEscalation(ports,raw):runStep(ports,async()=>{let{environment,files,workingDirectory}=ports,{gate,mail,failOn,token,publishFindings,sign,...job}=reportConfig(
raw,await runnerContext(ports),environment),signer=await openSigner(ports,{...gate,sign,push:!0}),built=openRepository(files,ports.openContents,gate.repository,
workingDirectory),rules={files:await openRules(ports,gate.rules,built),paths:gate},report=await makeReport(ports,{...job,ledger:placeOf(ports,job.ledger,token),
rules}),folder=await writeReportFolder(files,resolve(workingDirectory,job.folder),report);signer!==void 0&&await signReport(ports,signer,report,join(folder,fileNames.
json));let log=await logVisibility(ports,token,gate.github?.origin?.private),mailed=mail===void 0?void 0:await triedMail(ports,report,mail),rows=mailed===void 0?
[]:[mailed.row];return{summary:fleetMarkdown(report,{isPublic:!mayPublish("unknown",log,publishFindings),rows}),outputs:{folder,...figureOutputs(report)},finish:()=>{
if(mailed?.failure!==void 0)throw mailed.failure;return failOn==="missed"?missedCode(report):0}}})}function placeOf({environment,workingDirectory},named,token){
return"path"in named?{path:resolve(workingDirectory,named.path)}:{...named,apiUrl:apiUrlIn(environment),token:environment.LEDGER_TOKEN||token}}runOnRunner(version,host=>runReport(gatePorts(host,version),actionInputs(host.environment)));
