import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportConfig}from"./chunk-ZSVQASYY.js";import{signReport,triedMail}from"./chunk-C6KIO2KX.js";import{fileNames,fleetMarkdown,makeReport,missedCode,
writeReportFolder}from"./chunk-OFNNJW4G.js";import"./chunk-NFLGT7AH.js";import"./chunk-QDVFRYYD.js";import"./chunk-JJK6YNQT.js";import"./chunk-XYN4MTQP.js";
import"./chunk-FNWU2LXQ.js";import"./chunk-6XUXY7G2.js";import"./chunk-LS6DFXJR.js";import{runnerContext}from"./chunk-KU3R7R7N.js";import{
maskedValues}from"./chunk-PCHZE5ZG.js";import"./chunk-TVGWQLYC.js";import"./chunk-622YS3ME.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-OIESO6S5.js";
import"./chunk-KAHCRG3Y.js";import"./chunk-3ZNSB7V5.js";import{figureOutputs,namedLedger}from"./chunk-KIUOY6RG.js";import"./chunk-NHADVY5X.js";
import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";import"./chunk-PUJRGDXS.js";import"./chunk-JTMZK2T2.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-26YPB3PO.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,openSigner,runStep}from"./chunk-MFGN7B6O.js";import{openRules}from"./chunk-PQ5V2LHA.js";
import"./chunk-HYC2JVG2.js";import{openRepository}from"./chunk-I6OKRYUM.js";import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-U5P7JEFI.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function runReport(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return raw.get("mode")==="escalate"?(await import("./escalate-step-ZF2R7GUT.js")).
runEscalation(ports,raw):raw.get("mode")==="posture"?(await import("./posture-step-VCKNF7T7.js")).runPosture(ports,raw):runStep(ports,async()=>{let{environment,files,
workingDirectory}=ports,{gate,mail,failOn,token,publishFindings,...job}=reportConfig(raw,await runnerContext(ports),environment),signer=await openSigner(ports,{
...gate,push:!0}),built=openRepository(files,ports.openContents,gate.repository,workingDirectory),rules={files:await openRules(ports,gate.rules,built),paths:gate},
report=await makeReport(ports,{...job,rules,ledger:namedLedger(ports,job.ledger,token),name:word=>`input ${word}`}),folder=await writeReportFolder(files,resolve(
workingDirectory,job.folder),report);signer!==void 0&&await signReport(ports,signer,report,join(folder,fileNames.json));let log=await logVisibility(ports,token,
gate.github?.origin?.private),mailed=mail===void 0?void 0:await triedMail(ports,report,mail),rows=mailed===void 0?[]:[mailed.row];return{summary:fleetMarkdown(report,
{isPublic:!mayPublish("unknown",log,publishFindings),rows}),outputs:{folder,...figureOutputs(report)},finish:()=>{if(mailed?.failure!==void 0)throw mailed.failure;
return failOn==="missed"?missedCode(report):0}}})}runOnRunner(version,host=>runReport(gatePorts(host,version),actionInputs(host.environment)));
