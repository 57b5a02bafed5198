import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-TPYCJN7X.js";import{nothingAccepted,verifyImages}from"./chunk-MTHUBVXR.js";import"./chunk-4ARKACV4.js";
import"./chunk-4NQN4SNJ.js";import"./chunk-SOVIS3CO.js";import"./chunk-RN5VDZNO.js";import"./chunk-PK6TBVPR.js";import"./chunk-EKSV5L6X.js";
import"./chunk-6HFJNTSO.js";import"./chunk-3ZNSB7V5.js";import"./chunk-HNR7ZW22.js";import"./chunk-RHKTXKMZ.js";import{machineFiles,policyIn}from"./chunk-HVNFODBY.js";
import{advisingAtEnd,defaultPolicyPath,pathOrDefault}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
