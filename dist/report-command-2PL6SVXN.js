import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{fileNames,mailReport,reportPieces,reportSigner,requireReportOutput,signReport,writeReportFolder}from"./chunk-Y7B552GV.js";import{makeReport,missedCode}from"./chunk-2VWCCXKG.js";
import"./chunk-VACLFCO5.js";import"./chunk-EO6CKLCG.js";import{writeChunks}from"./chunk-WZFINTJP.js";import"./chunk-ZWJF7L6O.js";import"./chunk-462CW3TR.js";
import"./chunk-QXMZGBAN.js";import"./chunk-FFA56WKD.js";import"./chunk-64FKRXMN.js";import"./chunk-AT6XPDJM.js";import"./chunk-W4AQ5SBO.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-2PCCT4XL.js";import"./chunk-PQNV7SBK.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,mailConfig}from"./chunk-SSIZXC4F.js";
import"./chunk-VDOGKGG6.js";import"./chunk-2IGUZQXD.js";import"./chunk-6TJ564VE.js";import"./chunk-MRYTFHJJ.js";import"./chunk-2HULHTBU.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-XUQSJGAH.js";import"./chunk-WEILCTWS.js";import"./chunk-RQUAI55Q.js";import"./chunk-W52JFHFM.js";
import{localRules}from"./chunk-SJ56Q5YI.js";import"./chunk-WS3GOWXK.js";import{machineFiles}from"./chunk-CYYKWODS.js";import{defaultPolicyPath,
exceptionPaths,pathOrDefault,usualFolders}from"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join,resolve}from"node:path";async function reportCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,night,drift,posture,since,now,policy,exceptions,staleAfter,output,
failOn}=command,mail=mailConfig(command.mail,environment,word=>`--${word}`);await requireReportOutput(files,workingDirectory,output);let signer=await reportSigner(
ports,command),report=await makeReport(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.path)}:ledgerPlace(environment,ledger),night:pathOrDefault(
night,usualFolders.command.night),drift:pathOrDefault(drift,usualFolders.command.drift),posture:pathOrDefault(posture,usualFolders.command.posture),since,staleAfter,
name:word=>`--${word}`,...now===void 0?{}:{until:now},rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),
exceptions:exceptionPaths(exceptions)}}});await give(ports,output,report);let json=output.kind==="folder"?join(output.path,fileNames.json):output.kind==="file"?
output.path:"";return signer!==void 0&&await signReport(ports,signer,report,resolve(workingDirectory,json)),mail!==void 0&&await mailReport(ports,report,mail),failOn===
"missed"?missedCode(report):0}async function give(ports,output,report){let{files,workingDirectory,log}=ports;switch(output.kind){case"print":return ports.print(
await reportPieces(report,output.form));case"file":await writeChunks(files,resolve(workingDirectory,output.path),await reportPieces(report,output.form));return;case"\
folder":log.info(`The report is in ${await writeReportFolder(files,resolve(workingDirectory,output.path),report)}`)}}export{reportCommand};
