import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-ASPR4UII.js";import"./chunk-3OUINGOA.js";import"./chunk-2PYFSG5W.js";import"./chunk-4HJLJNOV.js";
import"./chunk-NIFIIO6P.js";import"./chunk-6BETHSW7.js";import"./chunk-7GMIHT5M.js";import"./chunk-LAG2LS7E.js";import"./chunk-GK3Y646S.js";
import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{ledgerPlace,postureCode}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";
import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import{logVisibility,mayPublish}from"./chunk-NU7XRSNH.js";
import{localRules}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{machineFiles}from"./chunk-7HSWERG5.js";import{defaultPolicyPath,
pathOrDefault,usualFolders}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function postureCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,isLedgerNamed,night,drift,policy}=command,posture=await makePosture(
ports,{...command,ledger:{place:ledgerPlace(environment,ledger),named:isLedgerNamed},night:pathOrDefault(night,usualFolders.command.night),drift:pathOrDefault(drift,
usualFolders.command.drift),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},token:environment.GITHUB_TOKEN??
"",name:word=>`--${word}`});return await show(ports,command,posture),postureCode(posture,command.failOn)}async function show(ports,{format},posture){let log=await logVisibility(
ports,ports.environment.GITHUB_TOKEN??"",void 0),isPublic=!mayPublish("unknown",log,!1);switch(isPublic?"table":format){case"table":return ports.show(renderPosture(
posture,{...ports.table,isPublic}));case"markdown":return ports.print([postureMarkdown(posture)]);case"json":return ports.print([`${JSON.stringify(posture,null,
2)}
`])}}export{postureCommand};
