import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportConfig}from"./chunk-D47R7MYZ.js";import{fileNames,fleetMarkdown,signReport,triedMail,writeReportFolder}from"./chunk-B6OT6OBL.js";import"./chunk-DS6UVLJK.js";
import"./chunk-NYZFY3IZ.js";import"./chunk-EEECJOB5.js";import"./chunk-PKDPPCNG.js";import"./chunk-TKFJ6L67.js";import{namedLedger}from"./chunk-NRQBZV6C.js";
import{makeReport,missedCode}from"./chunk-HPOORGTP.js";import"./chunk-VFJV4GHH.js";import"./chunk-4J3TML65.js";import"./chunk-XTDE5YWW.js";
import"./chunk-WCIS22LZ.js";import"./chunk-AMXYGOTL.js";import{runnerContext}from"./chunk-CYZIDYAM.js";import{maskedValues}from"./chunk-V34PUYNI.js";
import"./chunk-YLBHJCLJ.js";import"./chunk-UMVYW3KN.js";import"./chunk-R3P5TZ6Z.js";import{figureOutputs}from"./chunk-QWFWFDP7.js";import"./chunk-C2O34UBF.js";
import"./chunk-XF6OB5GR.js";import"./chunk-3ZNSB7V5.js";import"./chunk-AYKDOND7.js";import"./chunk-RHKTXKMZ.js";import"./chunk-YOBKC66G.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-6EK77ODA.js";import"./chunk-UKXAFQRG.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,
openRules,openSigner,runStep}from"./chunk-UQBKRPQF.js";import{openRepository}from"./chunk-EPGNB4XZ.js";import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-O2Z7ZERU.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function runReport(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return raw.get("mode")==="escalate"?(await import("./escalate-step-TUISCQQM.js")).
runEscalation(ports,raw):raw.get("mode")==="posture"?(await import("./posture-step-2OW6HJ5I.js")).runPosture(ports,raw):runStep(ports,async()=>{let{environment,files,
workingDirectory}=ports,{gate,mail,failOn,token,publishFindings,...job}=reportConfig(raw,await runnerContext(ports),environment),signer=await openSigner(ports,{
...gate,push:!0}),built=openRepository(files,ports.openContents,gate.repository,workingDirectory),rules={files:await openRules(ports,gate.rules,built),paths:gate},
report=await makeReport(ports,{...job,ledger:namedLedger(ports,job.ledger,token),rules}),folder=await writeReportFolder(files,resolve(workingDirectory,job.folder),
report);signer!==void 0&&await signReport(ports,signer,report,join(folder,fileNames.json));let log=await logVisibility(ports,token,gate.github?.origin?.private),
mailed=mail===void 0?void 0:await triedMail(ports,report,mail),rows=mailed===void 0?[]:[mailed.row];return{summary:fleetMarkdown(report,{isPublic:!mayPublish("u\
nknown",log,publishFindings),rows}),outputs:{folder,...figureOutputs(report)},finish:()=>{if(mailed?.failure!==void 0)throw mailed.failure;return failOn==="miss\
ed"?missedCode(report):0}}})}runOnRunner(version,host=>runReport(gatePorts(host,version),actionInputs(host.environment)));
