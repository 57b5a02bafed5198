import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-PLIIMQG6.js";import"./chunk-ZVYW47SG.js";import"./chunk-2PYFSG5W.js";import"./chunk-FHNPWLEV.js";
import"./chunk-GAIHUIDT.js";import"./chunk-7GMIHT5M.js";import"./chunk-ZWJF7L6O.js";import"./chunk-462CW3TR.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import{ledgerPlace,postureCode}from"./chunk-SSIZXC4F.js";import"./chunk-VDOGKGG6.js";import"./chunk-2IGUZQXD.js";
import"./chunk-6TJ564VE.js";import"./chunk-MRYTFHJJ.js";import{logVisibility,mayPublish}from"./chunk-W52JFHFM.js";import{localRules}from"./chunk-SJ56Q5YI.js";
import"./chunk-WS3GOWXK.js";import{machineFiles}from"./chunk-CYYKWODS.js";import{defaultPolicyPath,pathOrDefault,usualFolders}from"./chunk-CTLLQXOT.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function postureCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,isLedgerNamed,night,drift,policy}=command,posture=await makePosture(
ports,{...command,ledger:{place:ledgerPlace(environment,ledger),named:isLedgerNamed},night:pathOrDefault(night,usualFolders.command.night),drift:pathOrDefault(drift,
usualFolders.command.drift),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},token:environment.GITHUB_TOKEN??
"",name:word=>`--${word}`});return await show(ports,command,posture),postureCode(posture,command.failOn)}async function show(ports,{format},posture){let log=await logVisibility(
ports,ports.environment.GITHUB_TOKEN??"",void 0),isPublic=!mayPublish("unknown",log,!1);switch(isPublic?"table":format){case"table":return ports.show(renderPosture(
posture,{...ports.table,isPublic}));case"markdown":return ports.print([postureMarkdown(posture)]);case"json":return ports.print([`${JSON.stringify(posture,null,
2)}
`])}}export{postureCommand};
