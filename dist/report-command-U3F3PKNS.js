import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{fileNames,mailReport,reportPieces,reportSigner,requireReportOutput,signReport,writeReportFolder}from"./chunk-7UU6J5TL.js";import{makeReport,missedCode}from"./chunk-YVZYLJRN.js";
import"./chunk-LODETIA4.js";import"./chunk-ITIIEI66.js";import{writeChunks}from"./chunk-FHBWXGXA.js";import"./chunk-5MDF4JXP.js";import"./chunk-5SDFLV3X.js";
import"./chunk-3RKD42T6.js";import"./chunk-ZCWIK6SY.js";import"./chunk-TUACUI2O.js";import"./chunk-FVKU66RJ.js";import"./chunk-VEXK6X6Z.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-GAQLYX3D.js";import"./chunk-VARQ2UUP.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,mailConfig}from"./chunk-WS2G2ZVU.js";
import"./chunk-NRH32PCM.js";import"./chunk-WR7OPHKP.js";import"./chunk-LLGWLKNV.js";import"./chunk-YBUGWHSO.js";import"./chunk-V5KG2I5N.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-UJWNJV3F.js";import"./chunk-ERYKQBGR.js";import"./chunk-RQUAI55Q.js";import"./chunk-KEPUGZ47.js";
import{localRules}from"./chunk-H3WLTHKA.js";import"./chunk-M4BUDUPV.js";import{machineFiles}from"./chunk-APSNQ7XH.js";import{defaultPolicyPath,
exceptionPaths,pathOrDefault,usualFolders}from"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function reportCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,night,drift,posture,since,now,policy,exceptions,staleAfter,output,
failOn}=command,mail=mailConfig(command.mail,environment,word=>`--${word}`);await requireReportOutput(files,workingDirectory,output);let signer=await reportSigner(
ports,command),report=await makeReport(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.path)}:ledgerPlace(environment,ledger),night:pathOrDefault(
night,usualFolders.command.night),drift:pathOrDefault(drift,usualFolders.command.drift),posture:pathOrDefault(posture,usualFolders.command.posture),since,staleAfter,
name:word=>`--${word}`,...now===void 0?{}:{until:now},rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),
exceptions:exceptionPaths(exceptions)}}});await give(ports,output,report);let json=output.kind==="folder"?join(output.path,fileNames.json):output.kind==="file"?
output.path:"";return signer!==void 0&&await signReport(ports,signer,report,resolve(workingDirectory,json)),mail!==void 0&&await mailReport(ports,report,mail),failOn===
"missed"?missedCode(report):0}async function give(ports,output,report){let{files,workingDirectory,log}=ports;switch(output.kind){case"print":return ports.print(
await reportPieces(report,output.form));case"file":await writeChunks(files,resolve(workingDirectory,output.path),await reportPieces(report,output.form));return;case"\
folder":log.info(`The report is in ${await writeReportFolder(files,resolve(workingDirectory,output.path),report)}`)}}export{reportCommand};
