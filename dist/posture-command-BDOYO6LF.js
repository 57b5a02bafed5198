import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-PXZ4LY7H.js";import"./chunk-GKFVDSLS.js";import"./chunk-UD7HDMLY.js";import"./chunk-EYMJ5R4Q.js";
import"./chunk-C5XEAOMX.js";import"./chunk-MQYKNBWX.js";import"./chunk-WDY66XMV.js";import"./chunk-7GMIHT5M.js";import"./chunk-4J3TML65.js";
import"./chunk-XTDE5YWW.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{ledgerPlace}from"./chunk-QWFWFDP7.js";import"./chunk-AYKDOND7.js";
import"./chunk-RHKTXKMZ.js";import{localRules,logVisibility,mayPublish}from"./chunk-UQBKRPQF.js";import{machineFiles}from"./chunk-EPGNB4XZ.js";
import{defaultPolicyPath,pathOrDefault,postureCode,usualFolders}from"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function postureCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,isLedgerNamed,night,drift,policy}=command,posture=await makePosture(
ports,{...command,ledger:{place:ledgerPlace(environment,ledger),named:isLedgerNamed},night:pathOrDefault(night,usualFolders.command.night),drift:pathOrDefault(drift,
usualFolders.command.drift),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},token:environment.GITHUB_TOKEN??
"",name:word=>`--${word}`});return await show(ports,command,posture),postureCode(posture,command.failOn)}async function show(ports,{format},posture){let log=await logVisibility(
ports,ports.environment.GITHUB_TOKEN??"",void 0),isPublic=!mayPublish("unknown",log,!1);switch(isPublic?"table":format){case"table":return ports.show(renderPosture(
posture,{...ports.table,isPublic}));case"markdown":return ports.print([postureMarkdown(posture)]);case"json":return ports.print([`${JSON.stringify(posture,null,
2)}
`])}}export{postureCommand};
