import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-JH6VY724.js";import{fileNames,mailReport,reportPieces,reportSigner,requireReportOutput,signReport,writeReportFolder}from"./chunk-2C5OIYWU.js";
import"./chunk-G64JUOIU.js";import"./chunk-XCK6S3AL.js";import"./chunk-OOCWXRUJ.js";import{mailConfig}from"./chunk-S2OFDXNE.js";import{makeReport,
missedCode}from"./chunk-3F4VX5B5.js";import"./chunk-NFRSQJFT.js";import"./chunk-6YBYLQTV.js";import"./chunk-WNBRDT6U.js";import"./chunk-N76QAJET.js";
import"./chunk-BVTB6SXO.js";import"./chunk-ORJNFGRU.js";import"./chunk-EVUJ7AQL.js";import"./chunk-ZLO2MFMQ.js";import"./chunk-VDFRLWDO.js";
import"./chunk-O22AHPM2.js";import"./chunk-ET7N3DPS.js";import"./chunk-ZKZUIRJM.js";import"./chunk-T5VIC7NR.js";import{writeChunks}from"./chunk-O57DFWZG.js";
import"./chunk-4RSFBKUM.js";import"./chunk-FEVM5ICU.js";import"./chunk-RHKTXKMZ.js";import"./chunk-NNUFUFMV.js";import"./chunk-JCPGLZMI.js";
import"./chunk-X3KRAHY5.js";import"./chunk-IHPFSA4Q.js";import"./chunk-YBUEVFVU.js";import"./chunk-J4URRWDC.js";import"./chunk-JIATJVKF.js";
import"./chunk-DYPFOL2C.js";import"./chunk-ZNT6G73Q.js";import"./chunk-55A54NGE.js";import"./chunk-JPZGJ3DC.js";import"./chunk-EXOP4KF3.js";
import"./chunk-L3YMHUQJ.js";import"./chunk-4PFA2JSS.js";import"./chunk-R5O36GQH.js";import"./chunk-FWHOEWUK.js";import"./chunk-3OOZJWPD.js";
import"./chunk-4PMFMU36.js";import"./chunk-VUNARH6U.js";import"./chunk-IWYEYCUZ.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-YU7BYK4B.js";
import"./chunk-O7RUB2I2.js";import"./chunk-3ZNSB7V5.js";import"./chunk-PDG2JYFL.js";import"./chunk-RHKTXKMZ.js";import"./chunk-Q5RA7VYB.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-57TA5M6K.js";import"./chunk-MUCWA24Z.js";import"./chunk-QRYT7FOD.js";import"./chunk-RQUAI55Q.js";
import{localRules}from"./chunk-7PL4Z226.js";import{machineFiles}from"./chunk-KT4A3RJ2.js";import{defaultPolicyPath,exceptionPaths,pathOrDefault,usualFolders}from"./chunk-SOLK6MDS.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function reportCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,night,drift,posture,since,now,policy,exceptions,staleAfter,output,
failOn}=command,mail=mailConfig(command.mail,environment,word=>`--${word}`);await requireReportOutput(files,workingDirectory,output);let signer=await reportSigner(
ports,command),report=await makeReport(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.path)}:ledgerPlace(environment,ledger),night:pathOrDefault(
night,usualFolders.command.night),drift:pathOrDefault(drift,usualFolders.command.drift),posture:pathOrDefault(posture,usualFolders.command.posture),since,staleAfter,
...now===void 0?{}:{until:now},rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),exceptions:exceptionPaths(
exceptions)}}});await give(ports,output,report);let json=output.kind==="folder"?join(output.path,fileNames.json):output.kind==="file"?output.path:"";return signer!==
void 0&&await signReport(ports,signer,report,resolve(workingDirectory,json)),mail!==void 0&&await mailReport(ports,report,mail),failOn==="missed"?missedCode(report):
0}async function give(ports,output,report){let{files,workingDirectory,log}=ports;switch(output.kind){case"print":return ports.print(await reportPieces(report,output.
form));case"file":await writeChunks(files,resolve(workingDirectory,output.path),await reportPieces(report,output.form));return;case"folder":log.info(`The report\
 is in ${await writeReportFolder(files,resolve(workingDirectory,output.path),report)}`)}}export{reportCommand};
