import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-MFK6LJ4B.js";import{nothingAccepted,verifyImages}from"./chunk-6KTO72TG.js";import"./chunk-KMEMC6IN.js";
import"./chunk-35GUL4YQ.js";import"./chunk-O6PBSIEH.js";import"./chunk-BU7SRMEO.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";
import{machineFiles,policyIn}from"./chunk-62SQPVY5.js";import{advisingAtEnd,defaultPolicyPath,pathOrDefault}from"./chunk-A4QRTCHH.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
