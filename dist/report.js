import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportConfig}from"./chunk-ZLDW3M36.js";import{fileNames,fleetMarkdown,signReport,triedMail,writeReportFolder}from"./chunk-7UU6J5TL.js";import{
makeReport,missedCode}from"./chunk-YVZYLJRN.js";import"./chunk-LODETIA4.js";import"./chunk-ITIIEI66.js";import"./chunk-FHBWXGXA.js";import"./chunk-5MDF4JXP.js";
import"./chunk-5SDFLV3X.js";import"./chunk-3RKD42T6.js";import"./chunk-ZCWIK6SY.js";import{runnerContext}from"./chunk-O4SPUX5F.js";import{
maskedValues}from"./chunk-TUACUI2O.js";import"./chunk-FVKU66RJ.js";import"./chunk-VEXK6X6Z.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-GAQLYX3D.js";
import"./chunk-VARQ2UUP.js";import"./chunk-3ZNSB7V5.js";import{figureOutputs,namedLedger}from"./chunk-WS2G2ZVU.js";import"./chunk-NRH32PCM.js";
import"./chunk-WR7OPHKP.js";import"./chunk-LLGWLKNV.js";import"./chunk-YBUGWHSO.js";import"./chunk-V5KG2I5N.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-UJWNJV3F.js";import"./chunk-ERYKQBGR.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,openSigner,runStep}from"./chunk-KEPUGZ47.js";
import{openRules}from"./chunk-H3WLTHKA.js";import"./chunk-M4BUDUPV.js";import{openRepository}from"./chunk-APSNQ7XH.js";import{actionInputs,gatePorts,
runOnRunner,version}from"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function runReport(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return raw.get("mode")==="escalate"?(await import("./escalate-step-OKC3OAWX.js")).
runEscalation(ports,raw):raw.get("mode")==="posture"?(await import("./posture-step-7YZMQ7IN.js")).runPosture(ports,raw):runStep(ports,async()=>{let{environment,files,
workingDirectory}=ports,{gate,mail,failOn,token,publishFindings,...job}=reportConfig(raw,await runnerContext(ports),environment),signer=await openSigner(ports,{
...gate,push:!0}),built=openRepository(files,ports.openContents,gate.repository,workingDirectory),rules={files:await openRules(ports,gate.rules,built),paths:gate},
report=await makeReport(ports,{...job,rules,ledger:namedLedger(ports,job.ledger,token),name:word=>`input ${word}`}),folder=await writeReportFolder(files,resolve(
workingDirectory,job.folder),report);signer!==void 0&&await signReport(ports,signer,report,join(folder,fileNames.json));let log=await logVisibility(ports,token,
gate.github?.origin?.private),mailed=mail===void 0?void 0:await triedMail(ports,report,mail),rows=mailed===void 0?[]:[mailed.row];return{summary:fleetMarkdown(report,
{isPublic:!mayPublish("unknown",log,publishFindings),rows}),outputs:{folder,...figureOutputs(report)},finish:()=>{if(mailed?.failure!==void 0)throw mailed.failure;
return failOn==="missed"?missedCode(report):0}}})}runOnRunner(version,host=>runReport(gatePorts(host,version),actionInputs(host.environment)));
