import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-PCFGKAEV.js";import"./chunk-FSYSYXLW.js";import"./chunk-2PYFSG5W.js";import"./chunk-FNZ5XC5T.js";
import"./chunk-NXJEX3CW.js";import"./chunk-7GMIHT5M.js";import"./chunk-5MDF4JXP.js";import"./chunk-5SDFLV3X.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import{ledgerPlace,postureCode}from"./chunk-WS2G2ZVU.js";import"./chunk-NRH32PCM.js";import"./chunk-WR7OPHKP.js";
import"./chunk-LLGWLKNV.js";import"./chunk-YBUGWHSO.js";import{logVisibility,mayPublish}from"./chunk-KEPUGZ47.js";import{localRules}from"./chunk-H3WLTHKA.js";
import"./chunk-M4BUDUPV.js";import{machineFiles}from"./chunk-APSNQ7XH.js";import{defaultPolicyPath,pathOrDefault,usualFolders}from"./chunk-IJRXJA7M.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function postureCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,isLedgerNamed,night,drift,policy}=command,posture=await makePosture(
ports,{...command,ledger:{place:ledgerPlace(environment,ledger),named:isLedgerNamed},night:pathOrDefault(night,usualFolders.command.night),drift:pathOrDefault(drift,
usualFolders.command.drift),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},token:environment.GITHUB_TOKEN??
"",name:word=>`--${word}`});return await show(ports,command,posture),postureCode(posture,command.failOn)}async function show(ports,{format},posture){let log=await logVisibility(
ports,ports.environment.GITHUB_TOKEN??"",void 0),isPublic=!mayPublish("unknown",log,!1);switch(isPublic?"table":format){case"table":return ports.show(renderPosture(
posture,{...ports.table,isPublic}));case"markdown":return ports.print([postureMarkdown(posture)]);case"json":return ports.print([`${JSON.stringify(posture,null,
2)}
`])}}export{postureCommand};
