import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{fileNames,mailReport,reportPieces,reportSigner,requireReportOutput,signReport,writeReportFolder}from"./chunk-DJ3V3DM3.js";import"./chunk-OJDAB7G3.js";
import"./chunk-AQNAQHHX.js";import"./chunk-PLW4IKQJ.js";import{mailConfig}from"./chunk-PH6MMIYP.js";import"./chunk-JTN5KTQE.js";import{makeReport,
missedCode}from"./chunk-27GM3DCD.js";import{writeChunks}from"./chunk-GKQQOBU5.js";import"./chunk-XQL37MUB.js";import"./chunk-W5WESD3W.js";
import"./chunk-6FGSBJ45.js";import"./chunk-CMKGYN7B.js";import"./chunk-F2DG5X5N.js";import"./chunk-OBK64ZTP.js";import"./chunk-KXNIW4V7.js";
import"./chunk-R3P5TZ6Z.js";import{ledgerPlace}from"./chunk-ISNLJWDY.js";import"./chunk-XT2VOUGX.js";import"./chunk-BO2LLXVT.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-4S4DFSGW.js";import"./chunk-RHKTXKMZ.js";import"./chunk-ZRV7I5XC.js";import"./chunk-JOLEJTHZ.js";import"./chunk-Y5NGNJD4.js";
import"./chunk-5CG5N7ZD.js";import"./chunk-RQUAI55Q.js";import{localRules}from"./chunk-3RK3K2RT.js";import{machineFiles}from"./chunk-UZT5ZAST.js";
import{defaultPolicyPath,exceptionPaths,pathOrDefault,usualFolders}from"./chunk-KS5PJUYC.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function reportCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,night,drift,posture,since,now,policy,exceptions,staleAfter,output,
failOn}=command,mail=mailConfig(command.mail,environment,word=>`--${word}`);await requireReportOutput(files,workingDirectory,output);let signer=await reportSigner(
ports,command),report=await makeReport(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.path)}:ledgerPlace(environment,ledger),night:pathOrDefault(
night,usualFolders.command.night),drift:pathOrDefault(drift,usualFolders.command.drift),posture:pathOrDefault(posture,usualFolders.command.posture),since,staleAfter,
...now===void 0?{}:{until:now},rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),exceptions:exceptionPaths(
exceptions)}}});await give(ports,output,report);let json=output.kind==="folder"?join(output.path,fileNames.json):output.kind==="file"?output.path:"";return signer!==
void 0&&await signReport(ports,signer,report,resolve(workingDirectory,json)),mail!==void 0&&await mailReport(ports,report,mail),failOn==="missed"?missedCode(report):
0}async function give(ports,output,report){let{files,workingDirectory,log}=ports;switch(output.kind){case"print":return ports.print(await reportPieces(report,output.
form));case"file":await writeChunks(files,resolve(workingDirectory,output.path),await reportPieces(report,output.form));return;case"folder":log.info(`The report\
 is in ${await writeReportFolder(files,resolve(workingDirectory,output.path),report)}`)}}export{reportCommand};
