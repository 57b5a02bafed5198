import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-JWF2HP2C.js";import"./chunk-DUDCUAJR.js";import"./chunk-UD7HDMLY.js";import"./chunk-BKK6VZ2K.js";
import"./chunk-SCQ3V45Q.js";import"./chunk-GKGCLQDJ.js";import"./chunk-IZLEAFIM.js";import"./chunk-7GMIHT5M.js";import"./chunk-XQL37MUB.js";
import"./chunk-W5WESD3W.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{ledgerPlace}from"./chunk-ISNLJWDY.js";import"./chunk-4S4DFSGW.js";
import"./chunk-RHKTXKMZ.js";import{localRules,logVisibility,mayPublish}from"./chunk-3RK3K2RT.js";import{machineFiles}from"./chunk-UZT5ZAST.js";
import{defaultPolicyPath,pathOrDefault,postureCode,usualFolders}from"./chunk-KS5PJUYC.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function postureCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,isLedgerNamed,night,drift,policy}=command,posture=await makePosture(
ports,{...command,ledger:{place:ledgerPlace(environment,ledger),named:isLedgerNamed},night:pathOrDefault(night,usualFolders.command.night),drift:pathOrDefault(drift,
usualFolders.command.drift),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},token:environment.GITHUB_TOKEN??
"",name:word=>`--${word}`});return await show(ports,command,posture),postureCode(posture,command.failOn)}async function show(ports,{format},posture){let log=await logVisibility(
ports,ports.environment.GITHUB_TOKEN??"",void 0),isPublic=!mayPublish("unknown",log,!1);switch(isPublic?"table":format){case"table":return ports.show(renderPosture(
posture,{...ports.table,isPublic}));case"markdown":return ports.print([postureMarkdown(posture)]);case"json":return ports.print([`${JSON.stringify(posture,null,
2)}
`])}}export{postureCommand};
