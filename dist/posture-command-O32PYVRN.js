import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-EI6RZ3WQ.js";import"./chunk-ALW4S27Y.js";import"./chunk-2PYFSG5W.js";import"./chunk-VQLUDIAZ.js";
import"./chunk-NIFIIO6P.js";import"./chunk-FGYO3XVC.js";import"./chunk-7GMIHT5M.js";import"./chunk-XYN4MTQP.js";import"./chunk-FNWU2LXQ.js";
import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{ledgerPlace,postureCode}from"./chunk-KIUOY6RG.js";import"./chunk-NHADVY5X.js";
import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";import"./chunk-PUJRGDXS.js";import{logVisibility,mayPublish}from"./chunk-MFGN7B6O.js";
import{localRules}from"./chunk-PQ5V2LHA.js";import"./chunk-HYC2JVG2.js";import{machineFiles}from"./chunk-I6OKRYUM.js";import{defaultPolicyPath,
pathOrDefault,usualFolders}from"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function postureCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,isLedgerNamed,night,drift,policy}=command,posture=await makePosture(
ports,{...command,ledger:{place:ledgerPlace(environment,ledger),named:isLedgerNamed},night:pathOrDefault(night,usualFolders.command.night),drift:pathOrDefault(drift,
usualFolders.command.drift),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},token:environment.GITHUB_TOKEN??
"",name:word=>`--${word}`});return await show(ports,command,posture),postureCode(posture,command.failOn)}async function show(ports,{format},posture){let log=await logVisibility(
ports,ports.environment.GITHUB_TOKEN??"",void 0),isPublic=!mayPublish("unknown",log,!1);switch(isPublic?"table":format){case"table":return ports.show(renderPosture(
posture,{...ports.table,isPublic}));case"markdown":return ports.print([postureMarkdown(posture)]);case"json":return ports.print([`${JSON.stringify(posture,null,
2)}
`])}}export{postureCommand};
