import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{withheldNames}from"./chunk-WIZQBOVI.js";import{mailReport,reportSigner,signReport}from"./chunk-NWPZOVSJ.js";import{fileNames,fleetMarkdown,makeReport,
missedCode,reportPieces,requireReportOutput,writeReportFile,writeReportFolder}from"./chunk-QP2PCT55.js";import"./chunk-ISADTXTN.js";import"./chunk-5TCSAHXN.js";
import"./chunk-GS6N2VOT.js";import"./chunk-LAG2LS7E.js";import"./chunk-GK3Y646S.js";import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";
import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-GJ5CLEIU.js";import"./chunk-QP5DHZF5.js";import"./chunk-D6PM2RT6.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-ISXCPQFW.js";import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,mailConfig}from"./chunk-7NSBX36V.js";
import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-FM3S77B3.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import{isShownToAll}from"./chunk-NU7XRSNH.js";import{
localRules}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{machineFiles}from"./chunk-7HSWERG5.js";import{defaultPolicyPath,exceptionPaths,
pathOrDefault,usualFolders}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function reportCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,night,drift,posture,since,now,policy,exceptions,staleAfter,output,
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
