import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-4DRH57VG.js";import{fileNames,mailReport,makeReport,missedCode,reportPieces,reportSigner,requireReportOutput,signReport,writeReportFolder}from"./chunk-YJC7UASW.js";
import{mailConfig}from"./chunk-KX5NUDLQ.js";import{writeChunks}from"./chunk-WJ6PBE3Z.js";import{localRules}from"./chunk-53J5P326.js";import{machineFiles}from"./chunk-HVNFODBY.js";
import{defaultPolicyPath,exceptionPaths,pathOrDefault}from"./chunk-3ZLB6ELM.js";import{join,resolve}from"node:path";var usualNight=".image-gate/night";async function reportCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,night,since,now,policy,exceptions,
staleAfter,output,failOn}=command,mail=mailConfig(command.mail,environment,word=>`--${word}`);await requireReportOutput(files,workingDirectory,output);let signer=await reportSigner(
ports,command.sign),report=await makeReport(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.path)}:ledgerPlace(environment,ledger),night:{folder:night??
usualNight,named:night!==void 0},since,staleAfter,...now===void 0?{}:{until:now},rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(
policy,defaultPolicyPath),exceptions:exceptionPaths(exceptions)}}});await give(ports,output,report);let json=output.kind==="folder"?join(output.path,fileNames.json):
output.kind==="file"?output.path:"";return signer!==void 0&&await signReport(ports,signer,report,resolve(workingDirectory,json)),mail!==void 0&&await mailReport(
ports,report,mail),failOn==="missed"?missedCode(report):0}async function give(ports,output,report){let{files,workingDirectory,log}=ports;switch(output.kind){case"\
print":return ports.print(await reportPieces(report,output.form));case"file":await writeChunks(files,resolve(workingDirectory,output.path),await reportPieces(report,
output.form));return;case"folder":log.info(`The report is in ${await writeReportFolder(files,resolve(workingDirectory,output.path),report)}`)}}export{usualNight,reportCommand};
