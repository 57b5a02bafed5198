import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportConfig}from"./chunk-IPSOJIGZ.js";import{fileNames,fleetMarkdown,signReport,triedMail,writeReportFolder}from"./chunk-DJ3V3DM3.js";import"./chunk-OJDAB7G3.js";
import"./chunk-AQNAQHHX.js";import"./chunk-PLW4IKQJ.js";import"./chunk-PH6MMIYP.js";import"./chunk-JTN5KTQE.js";import{namedLedger}from"./chunk-IZYTAWYW.js";
import{makeReport,missedCode}from"./chunk-27GM3DCD.js";import"./chunk-GKQQOBU5.js";import"./chunk-XQL37MUB.js";import"./chunk-W5WESD3W.js";
import"./chunk-6FGSBJ45.js";import"./chunk-CMKGYN7B.js";import{runnerContext}from"./chunk-IFGE5DXD.js";import{maskedValues}from"./chunk-F2DG5X5N.js";
import"./chunk-OBK64ZTP.js";import"./chunk-KXNIW4V7.js";import"./chunk-R3P5TZ6Z.js";import{figureOutputs}from"./chunk-ISNLJWDY.js";import"./chunk-XT2VOUGX.js";
import"./chunk-BO2LLXVT.js";import"./chunk-3ZNSB7V5.js";import"./chunk-4S4DFSGW.js";import"./chunk-RHKTXKMZ.js";import"./chunk-ZRV7I5XC.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-Y5NGNJD4.js";import"./chunk-5CG5N7ZD.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,
openRules,openSigner,runStep}from"./chunk-3RK3K2RT.js";import{openRepository}from"./chunk-UZT5ZAST.js";import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-KS5PJUYC.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function runReport(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return raw.get("mode")==="escalate"?(await import("./escalate-step-QGXAVXUP.js")).
runEscalation(ports,raw):raw.get("mode")==="posture"?(await import("./posture-step-TIQUPY26.js")).runPosture(ports,raw):runStep(ports,async()=>{let{environment,files,
workingDirectory}=ports,{gate,mail,failOn,token,publishFindings,...job}=reportConfig(raw,await runnerContext(ports),environment),signer=await openSigner(ports,{
...gate,push:!0}),built=openRepository(files,ports.openContents,gate.repository,workingDirectory),rules={files:await openRules(ports,gate.rules,built),paths:gate},
report=await makeReport(ports,{...job,ledger:namedLedger(ports,job.ledger,token),rules}),folder=await writeReportFolder(files,resolve(workingDirectory,job.folder),
report);signer!==void 0&&await signReport(ports,signer,report,join(folder,fileNames.json));let log=await logVisibility(ports,token,gate.github?.origin?.private),
mailed=mail===void 0?void 0:await triedMail(ports,report,mail),rows=mailed===void 0?[]:[mailed.row];return{summary:fleetMarkdown(report,{isPublic:!mayPublish("u\
nknown",log,publishFindings),rows}),outputs:{folder,...figureOutputs(report)},finish:()=>{if(mailed?.failure!==void 0)throw mailed.failure;return failOn==="miss\
ed"?missedCode(report):0}}})}runOnRunner(version,host=>runReport(gatePorts(host,version),actionInputs(host.environment)));
