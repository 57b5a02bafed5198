import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-A5U47SKO.js";import{mailReport,makeReport,missedCode,reportPieces,requireReportOutput,writeReportFolder}from"./chunk-EHL4V6Z3.js";
import{mailConfig}from"./chunk-Q4LWDIDH.js";import{writeChunks}from"./chunk-SHHZWNII.js";import{localRules}from"./chunk-E2JEG2FQ.js";import{machineFiles}from"./chunk-UNAVJA7A.js";
import{defaultPolicyPath,exceptionPaths,pathOrDefault}from"./chunk-P5INQJPN.js";import{resolve}from"node:path";var usualNight=".image-gate/night";async function reportCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,night,since,now,policy,exceptions,
staleAfter,output,failOn}=command,mail=mailConfig(command.mail,environment,word=>`--${word}`);await requireReportOutput(files,workingDirectory,output);let report=await makeReport(
ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.path)}:ledgerPlace(environment,ledger),night:{folder:night??usualNight,named:night!==void 0},
since,staleAfter,...now===void 0?{}:{until:now},rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),
exceptions:exceptionPaths(exceptions)}}});return await give(ports,output,report),mail!==void 0&&await mailReport(ports,report,mail),failOn==="missed"?missedCode(
report):0}async function give(ports,output,report){let{files,workingDirectory,log}=ports;switch(output.kind){case"print":return ports.print(await reportPieces(report,
output.form));case"file":await writeChunks(files,resolve(workingDirectory,output.path),await reportPieces(report,output.form));return;case"folder":log.info(`The\
 report is in ${await writeReportFolder(files,resolve(workingDirectory,output.path),report)}`)}}export{usualNight,reportCommand};
