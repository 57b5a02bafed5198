import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{withheldNames}from"./chunk-KBHAL7TY.js";import{mailReport,reportSigner,signReport}from"./chunk-C6KIO2KX.js";import{fileNames,fleetMarkdown,makeReport,
missedCode,reportPieces,requireReportOutput,writeReportFile,writeReportFolder}from"./chunk-OFNNJW4G.js";import"./chunk-NFLGT7AH.js";import"./chunk-QDVFRYYD.js";
import"./chunk-JJK6YNQT.js";import"./chunk-XYN4MTQP.js";import"./chunk-FNWU2LXQ.js";import"./chunk-6XUXY7G2.js";import"./chunk-LS6DFXJR.js";
import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-PCHZE5ZG.js";import"./chunk-TVGWQLYC.js";import"./chunk-622YS3ME.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-OIESO6S5.js";import"./chunk-KAHCRG3Y.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,mailConfig}from"./chunk-KIUOY6RG.js";
import"./chunk-NHADVY5X.js";import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";import"./chunk-PUJRGDXS.js";import"./chunk-JTMZK2T2.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-26YPB3PO.js";import"./chunk-RQUAI55Q.js";import{isShownToAll}from"./chunk-MFGN7B6O.js";import{
localRules}from"./chunk-PQ5V2LHA.js";import"./chunk-HYC2JVG2.js";import{machineFiles}from"./chunk-I6OKRYUM.js";import{defaultPolicyPath,exceptionPaths,
pathOrDefault,usualFolders}from"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function reportCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,night,drift,posture,since,now,policy,exceptions,staleAfter,output,
failOn}=command,mail=mailConfig(command.mail,environment,word=>`--${word}`);await requireReportOutput(files,workingDirectory,output);let signer=await reportSigner(
ports,command),report=await makeReport(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.path)}:ledgerPlace(environment,ledger),night:pathOrDefault(
night,usualFolders.command.night),drift:pathOrDefault(drift,usualFolders.command.drift),posture:pathOrDefault(posture,usualFolders.command.posture),since,staleAfter,
name:word=>`--${word}`,...now===void 0?{}:{until:now},rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),
exceptions:exceptionPaths(exceptions)}}});await give(ports,command,report);let json=output.kind==="folder"?join(output.path,fileNames.json):output.kind==="file"?
output.path:"";return signer!==void 0&&await signReport(ports,signer,report,resolve(workingDirectory,json)),mail!==void 0&&await mailReport(ports,report,mail),failOn===
"missed"?missedCode(report):0}async function give(ports,command,report){let{files,workingDirectory,log}=ports,{output}=command;switch(output.kind){case"print":return await isShownToAll(
ports,command)?ports.show(`${fleetMarkdown(report,{isPublic:!0}).trimEnd()}
${withheldNames}`):ports.print(await reportPieces(report,output.form));case"file":await writeReportFile(files,resolve(workingDirectory,output.path),report,output.
form);return;case"folder":log.info(`The report is in ${await writeReportFolder(files,resolve(workingDirectory,output.path),report)}`)}}export{reportCommand};
