import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{fileNames,mailReport,reportPieces,reportSigner,requireReportOutput,signReport,writeReportFolder}from"./chunk-PCMBF4ZQ.js";import{makeReport,missedCode}from"./chunk-QTOEL4YJ.js";
import"./chunk-OBK55DM4.js";import"./chunk-XDM6VA62.js";import{writeChunks}from"./chunk-57RVMPS7.js";import"./chunk-KPPBV473.js";import"./chunk-6UESWPCO.js";
import"./chunk-WXIA6RIG.js";import"./chunk-ZTPNE7CO.js";import"./chunk-F5RCZZJC.js";import"./chunk-ZDRG5QXF.js";import"./chunk-N7YGMZ7T.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-HEXY75PN.js";import"./chunk-KT35ZFPX.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,mailConfig}from"./chunk-JH4M7AFX.js";
import"./chunk-HLXYS6LS.js";import"./chunk-EZ3EG6PU.js";import"./chunk-BT46F2CD.js";import"./chunk-YCQRFMHG.js";import"./chunk-ZGHLE57H.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-CQSR2IBP.js";import"./chunk-OA44JMM6.js";import"./chunk-RQUAI55Q.js";import"./chunk-LSQY2DXU.js";
import{localRules}from"./chunk-QJ7IVHY2.js";import"./chunk-AXMED5UL.js";import{machineFiles}from"./chunk-CWWXFKX5.js";import{defaultPolicyPath,
exceptionPaths,pathOrDefault,usualFolders}from"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function reportCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,night,drift,posture,since,now,policy,exceptions,staleAfter,output,
failOn}=command,mail=mailConfig(command.mail,environment,word=>`--${word}`);await requireReportOutput(files,workingDirectory,output);let signer=await reportSigner(
ports,command),report=await makeReport(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.path)}:ledgerPlace(environment,ledger),night:pathOrDefault(
night,usualFolders.command.night),drift:pathOrDefault(drift,usualFolders.command.drift),posture:pathOrDefault(posture,usualFolders.command.posture),since,staleAfter,
name:word=>`--${word}`,...now===void 0?{}:{until:now},rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),
exceptions:exceptionPaths(exceptions)}}});await give(ports,output,report);let json=output.kind==="folder"?join(output.path,fileNames.json):output.kind==="file"?
output.path:"";return signer!==void 0&&await signReport(ports,signer,report,resolve(workingDirectory,json)),mail!==void 0&&await mailReport(ports,report,mail),failOn===
"missed"?missedCode(report):0}async function give(ports,output,report){let{files,workingDirectory,log}=ports;switch(output.kind){case"print":return ports.print(
await reportPieces(report,output.form));case"file":await writeChunks(files,resolve(workingDirectory,output.path),await reportPieces(report,output.form));return;case"\
folder":log.info(`The report is in ${await writeReportFolder(files,resolve(workingDirectory,output.path),report)}`)}}export{reportCommand};
