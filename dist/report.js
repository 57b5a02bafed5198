import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportConfig}from"./chunk-LVMEYI3G.js";import{fileNames,fleetMarkdown,signReport,triedMail,writeReportFolder}from"./chunk-Y7B552GV.js";import{
makeReport,missedCode}from"./chunk-2VWCCXKG.js";import"./chunk-VACLFCO5.js";import"./chunk-EO6CKLCG.js";import"./chunk-WZFINTJP.js";import"./chunk-ZWJF7L6O.js";
import"./chunk-462CW3TR.js";import"./chunk-QXMZGBAN.js";import"./chunk-FFA56WKD.js";import{runnerContext}from"./chunk-BFVBECAV.js";import{
maskedValues}from"./chunk-64FKRXMN.js";import"./chunk-AT6XPDJM.js";import"./chunk-W4AQ5SBO.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-2PCCT4XL.js";
import"./chunk-PQNV7SBK.js";import"./chunk-3ZNSB7V5.js";import{figureOutputs,namedLedger}from"./chunk-SSIZXC4F.js";import"./chunk-VDOGKGG6.js";
import"./chunk-2IGUZQXD.js";import"./chunk-6TJ564VE.js";import"./chunk-MRYTFHJJ.js";import"./chunk-2HULHTBU.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-XUQSJGAH.js";import"./chunk-WEILCTWS.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,openSigner,runStep}from"./chunk-W52JFHFM.js";
import{openRules}from"./chunk-SJ56Q5YI.js";import"./chunk-WS3GOWXK.js";import{openRepository}from"./chunk-CYYKWODS.js";import{actionInputs,gatePorts,
runOnRunner,version}from"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function runReport(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return raw.get("mode")==="escalate"?(await import("./escalate-step-QW7XH4HG.js")).
runEscalation(ports,raw):raw.get("mode")==="posture"?(await import("./posture-step-KSSFZYJ5.js")).runPosture(ports,raw):runStep(ports,async()=>{let{environment,files,
workingDirectory}=ports,{gate,mail,failOn,token,publishFindings,...job}=reportConfig(raw,await runnerContext(ports),environment),signer=await openSigner(ports,{
...gate,push:!0}),built=openRepository(files,ports.openContents,gate.repository,workingDirectory),rules={files:await openRules(ports,gate.rules,built),paths:gate},
report=await makeReport(ports,{...job,rules,ledger:namedLedger(ports,job.ledger,token),name:word=>`input ${word}`}),folder=await writeReportFolder(files,resolve(
workingDirectory,job.folder),report);signer!==void 0&&await signReport(ports,signer,report,join(folder,fileNames.json));let log=await logVisibility(ports,token,
gate.github?.origin?.private),mailed=mail===void 0?void 0:await triedMail(ports,report,mail),rows=mailed===void 0?[]:[mailed.row];return{summary:fleetMarkdown(report,
{isPublic:!mayPublish("unknown",log,publishFindings),rows}),outputs:{folder,...figureOutputs(report)},finish:()=>{if(mailed?.failure!==void 0)throw mailed.failure;
return failOn==="missed"?missedCode(report):0}}})}runOnRunner(version,host=>runReport(gatePorts(host,version),actionInputs(host.environment)));
