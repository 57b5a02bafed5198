import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-7CIWR56D.js";import"./chunk-SUUNQ5JZ.js";import"./chunk-2PYFSG5W.js";import"./chunk-CBNTJNYH.js";
import"./chunk-5TN3CISS.js";import"./chunk-7GMIHT5M.js";import"./chunk-KPPBV473.js";import"./chunk-6UESWPCO.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import{ledgerPlace,postureCode}from"./chunk-JH4M7AFX.js";import"./chunk-HLXYS6LS.js";import"./chunk-EZ3EG6PU.js";
import"./chunk-BT46F2CD.js";import"./chunk-YCQRFMHG.js";import{logVisibility,mayPublish}from"./chunk-LSQY2DXU.js";import{localRules}from"./chunk-QJ7IVHY2.js";
import"./chunk-AXMED5UL.js";import{machineFiles}from"./chunk-CWWXFKX5.js";import{defaultPolicyPath,pathOrDefault,usualFolders}from"./chunk-F2OQW6OA.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function postureCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,isLedgerNamed,night,drift,policy}=command,posture=await makePosture(
ports,{...command,ledger:{place:ledgerPlace(environment,ledger),named:isLedgerNamed},night:pathOrDefault(night,usualFolders.command.night),drift:pathOrDefault(drift,
usualFolders.command.drift),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},token:environment.GITHUB_TOKEN??
"",name:word=>`--${word}`});return await show(ports,command,posture),postureCode(posture,command.failOn)}async function show(ports,{format},posture){let log=await logVisibility(
ports,ports.environment.GITHUB_TOKEN??"",void 0),isPublic=!mayPublish("unknown",log,!1);switch(isPublic?"table":format){case"table":return ports.show(renderPosture(
posture,{...ports.table,isPublic}));case"markdown":return ports.print([postureMarkdown(posture)]);case"json":return ports.print([`${JSON.stringify(posture,null,
2)}
`])}}export{postureCommand};
