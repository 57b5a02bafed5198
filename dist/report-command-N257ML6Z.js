import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{fileNames,mailReport,reportPieces,reportSigner,requireReportOutput,signReport,writeReportFolder}from"./chunk-B6OT6OBL.js";import"./chunk-DS6UVLJK.js";
import"./chunk-NYZFY3IZ.js";import"./chunk-EEECJOB5.js";import{mailConfig}from"./chunk-PKDPPCNG.js";import"./chunk-TKFJ6L67.js";import{makeReport,
missedCode}from"./chunk-HPOORGTP.js";import{writeChunks}from"./chunk-VFJV4GHH.js";import"./chunk-4J3TML65.js";import"./chunk-XTDE5YWW.js";
import"./chunk-WCIS22LZ.js";import"./chunk-AMXYGOTL.js";import"./chunk-V34PUYNI.js";import"./chunk-YLBHJCLJ.js";import"./chunk-UMVYW3KN.js";
import"./chunk-R3P5TZ6Z.js";import{ledgerPlace}from"./chunk-QWFWFDP7.js";import"./chunk-C2O34UBF.js";import"./chunk-XF6OB5GR.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-AYKDOND7.js";import"./chunk-RHKTXKMZ.js";import"./chunk-YOBKC66G.js";import"./chunk-JOLEJTHZ.js";import"./chunk-6EK77ODA.js";
import"./chunk-UKXAFQRG.js";import"./chunk-RQUAI55Q.js";import{localRules}from"./chunk-UQBKRPQF.js";import{machineFiles}from"./chunk-EPGNB4XZ.js";
import{defaultPolicyPath,exceptionPaths,pathOrDefault,usualFolders}from"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function reportCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,night,drift,posture,since,now,policy,exceptions,staleAfter,output,
failOn}=command,mail=mailConfig(command.mail,environment,word=>`--${word}`);await requireReportOutput(files,workingDirectory,output);let signer=await reportSigner(
ports,command),report=await makeReport(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.path)}:ledgerPlace(environment,ledger),night:pathOrDefault(
night,usualFolders.command.night),drift:pathOrDefault(drift,usualFolders.command.drift),posture:pathOrDefault(posture,usualFolders.command.posture),since,staleAfter,
...now===void 0?{}:{until:now},rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),exceptions:exceptionPaths(
exceptions)}}});await give(ports,output,report);let json=output.kind==="folder"?join(output.path,fileNames.json):output.kind==="file"?output.path:"";return signer!==
void 0&&await signReport(ports,signer,report,resolve(workingDirectory,json)),mail!==void 0&&await mailReport(ports,report,mail),failOn==="missed"?missedCode(report):
0}async function give(ports,output,report){let{files,workingDirectory,log}=ports;switch(output.kind){case"print":return ports.print(await reportPieces(report,output.
form));case"file":await writeChunks(files,resolve(workingDirectory,output.path),await reportPieces(report,output.form));return;case"folder":log.info(`The report\
 is in ${await writeReportFolder(files,resolve(workingDirectory,output.path),report)}`)}}export{reportCommand};
