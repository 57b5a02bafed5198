import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportConfig}from"./chunk-TRIMX7DE.js";import{signReport,triedMail}from"./chunk-NWPZOVSJ.js";import{fileNames,fleetMarkdown,makeReport,missedCode,
writeReportFolder}from"./chunk-QP2PCT55.js";import"./chunk-ISADTXTN.js";import"./chunk-5TCSAHXN.js";import"./chunk-GS6N2VOT.js";import"./chunk-LAG2LS7E.js";
import"./chunk-GK3Y646S.js";import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";import{runnerContext}from"./chunk-VX5XPUR4.js";import{
maskedValues}from"./chunk-GJ5CLEIU.js";import"./chunk-QP5DHZF5.js";import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-ISXCPQFW.js";
import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import{figureOutputs,namedLedger}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";
import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,openSigner,runStep}from"./chunk-NU7XRSNH.js";import{openRules}from"./chunk-P4NVSMEY.js";
import"./chunk-JPNARZKT.js";import{openRepository}from"./chunk-7HSWERG5.js";import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-CIY6UZVJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function runReport(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return raw.get("mode")==="escalate"?(await import("./escalate-step-4K6X75QT.js")).
runEscalation(ports,raw):raw.get("mode")==="posture"?(await import("./posture-step-77RHASW2.js")).runPosture(ports,raw):runStep(ports,async()=>{let{environment,files,
workingDirectory}=ports,{gate,mail,failOn,token,publishFindings,...job}=reportConfig(raw,await runnerContext(ports),environment),signer=await openSigner(ports,{
...gate,push:!0}),built=openRepository(files,ports.openContents,gate.repository,workingDirectory),rules={files:await openRules(ports,gate.rules,built),paths:gate},
report=await makeReport(ports,{...job,rules,ledger:namedLedger(ports,job.ledger,token),name:word=>`input ${word}`}),folder=await writeReportFolder(files,resolve(
workingDirectory,job.folder),report);signer!==void 0&&await signReport(ports,signer,report,join(folder,fileNames.json));let log=await logVisibility(ports,token,
gate.github?.origin?.private),mailed=mail===void 0?void 0:await triedMail(ports,report,mail),rows=mailed===void 0?[]:[mailed.row];return{summary:fleetMarkdown(report,
{isPublic:!mayPublish("unknown",log,publishFindings),rows}),outputs:{folder,...figureOutputs(report)},finish:()=>{if(mailed?.failure!==void 0)throw mailed.failure;
return failOn==="missed"?missedCode(report):0}}})}runOnRunner(version,host=>runReport(gatePorts(host,version),actionInputs(host.environment)));
