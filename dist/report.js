import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportConfig}from"./chunk-EC25XVIC.js";import{fileNames,fleetMarkdown,signReport,triedMail,writeReportFolder}from"./chunk-PCMBF4ZQ.js";import{
makeReport,missedCode}from"./chunk-QTOEL4YJ.js";import"./chunk-OBK55DM4.js";import"./chunk-XDM6VA62.js";import"./chunk-57RVMPS7.js";import"./chunk-KPPBV473.js";
import"./chunk-6UESWPCO.js";import"./chunk-WXIA6RIG.js";import"./chunk-ZTPNE7CO.js";import{runnerContext}from"./chunk-ZSBZSKTD.js";import{
maskedValues}from"./chunk-F5RCZZJC.js";import"./chunk-ZDRG5QXF.js";import"./chunk-N7YGMZ7T.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-HEXY75PN.js";
import"./chunk-KT35ZFPX.js";import"./chunk-3ZNSB7V5.js";import{figureOutputs,namedLedger}from"./chunk-JH4M7AFX.js";import"./chunk-HLXYS6LS.js";
import"./chunk-EZ3EG6PU.js";import"./chunk-BT46F2CD.js";import"./chunk-YCQRFMHG.js";import"./chunk-ZGHLE57H.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-CQSR2IBP.js";import"./chunk-OA44JMM6.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,openSigner,runStep}from"./chunk-LSQY2DXU.js";
import{openRules}from"./chunk-QJ7IVHY2.js";import"./chunk-AXMED5UL.js";import{openRepository}from"./chunk-CWWXFKX5.js";import{actionInputs,gatePorts,
runOnRunner,version}from"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function runReport(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return raw.get("mode")==="escalate"?(await import("./escalate-step-JMTHN2KV.js")).
runEscalation(ports,raw):raw.get("mode")==="posture"?(await import("./posture-step-TTDBMTDD.js")).runPosture(ports,raw):runStep(ports,async()=>{let{environment,files,
workingDirectory}=ports,{gate,mail,failOn,token,publishFindings,...job}=reportConfig(raw,await runnerContext(ports),environment),signer=await openSigner(ports,{
...gate,push:!0}),built=openRepository(files,ports.openContents,gate.repository,workingDirectory),rules={files:await openRules(ports,gate.rules,built),paths:gate},
report=await makeReport(ports,{...job,rules,ledger:namedLedger(ports,job.ledger,token),name:word=>`input ${word}`}),folder=await writeReportFolder(files,resolve(
workingDirectory,job.folder),report);signer!==void 0&&await signReport(ports,signer,report,join(folder,fileNames.json));let log=await logVisibility(ports,token,
gate.github?.origin?.private),mailed=mail===void 0?void 0:await triedMail(ports,report,mail),rows=mailed===void 0?[]:[mailed.row];return{summary:fleetMarkdown(report,
{isPublic:!mayPublish("unknown",log,publishFindings),rows}),outputs:{folder,...figureOutputs(report)},finish:()=>{if(mailed?.failure!==void 0)throw mailed.failure;
return failOn==="missed"?missedCode(report):0}}})}runOnRunner(version,host=>runReport(gatePorts(host,version),actionInputs(host.environment)));
