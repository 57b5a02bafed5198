import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportConfig}from"./chunk-BUIKMRQ6.js";import{fileNames,fleetMarkdown,makeReport,missedCode,signReport,triedMail,writeReportFolder}from"./chunk-YJC7UASW.js";
import"./chunk-J6JJPJKL.js";import{figureOutputs}from"./chunk-7USRT6ZD.js";import"./chunk-KX5NUDLQ.js";import"./chunk-UMU7VBOI.js";import"./chunk-Q2MJJ4ZI.js";
import"./chunk-2RE3MHQE.js";import"./chunk-O22AHPM2.js";import"./chunk-LBAGW5PH.js";import"./chunk-ZKZUIRJM.js";import{openSigner}from"./chunk-6X2ZGQAR.js";
import"./chunk-WJ6PBE3Z.js";import"./chunk-KTIEBTEB.js";import"./chunk-CMKBWAMQ.js";import"./chunk-2W3GH22I.js";import"./chunk-KASIMQDD.js";
import"./chunk-JD3Z7CVX.js";import"./chunk-4NQN4SNJ.js";import"./chunk-SOVIS3CO.js";import{logVisibility}from"./chunk-45SMA6BX.js";import{
mayPublish}from"./chunk-KZQ4MGZZ.js";import"./chunk-L3OZCU3F.js";import"./chunk-TTDSOMGT.js";import{runnerContext}from"./chunk-J4IR2VVL.js";
import{maskedValues}from"./chunk-7GSA2C2J.js";import"./chunk-LS3ZUXK6.js";import"./chunk-C4LL3XDW.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-EKSV5L6X.js";import"./chunk-6HFJNTSO.js";import"./chunk-3ZNSB7V5.js";import"./chunk-HNR7ZW22.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";import"./chunk-RCZIIYOT.js";import"./chunk-UXUEZ3VX.js";import"./chunk-RQUAI55Q.js";
import{runStep}from"./chunk-622TBMBI.js";import{openRules}from"./chunk-53J5P326.js";import{openRepository}from"./chunk-HVNFODBY.js";import{actionInputs,
apiUrlIn,gatePorts,runOnRunner,version}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function runReport(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return raw.get("mode")==="escalate"?(await import("./escalate-step-SQTGZMNS.js")).
runEscalation(ports,raw):runStep(ports,async()=>{let{environment,files,workingDirectory}=ports,{gate,mail,failOn,token,publishFindings,sign,...job}=reportConfig(
raw,await runnerContext(ports),environment),signer=await openSigner(ports,{...gate,sign,push:!0}),built=openRepository(files,ports.openContents,gate.repository,
workingDirectory),rules={files:await openRules(ports,gate.rules,built),paths:gate},report=await makeReport(ports,{...job,ledger:placeOf(ports,job.ledger,token),
rules}),folder=await writeReportFolder(files,resolve(workingDirectory,job.folder),report);signer!==void 0&&await signReport(ports,signer,report,join(folder,fileNames.
json));let log=await logVisibility(ports,token,gate.github?.origin?.private),mailed=mail===void 0?void 0:await triedMail(ports,report,mail),rows=mailed===void 0?
[]:[mailed.row];return{summary:fleetMarkdown(report,{isPublic:!mayPublish("unknown",log,publishFindings),rows}),outputs:{folder,...figureOutputs(report)},finish:()=>{
if(mailed?.failure!==void 0)throw mailed.failure;return failOn==="missed"?missedCode(report):0}}})}function placeOf({environment,workingDirectory},named,token){
return"path"in named?{path:resolve(workingDirectory,named.path)}:{...named,apiUrl:apiUrlIn(environment),token:environment.LEDGER_TOKEN||token}}runOnRunner(version,host=>runReport(gatePorts(host,version),actionInputs(host.environment)));
