import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-YHGJWHWP.js";import"./chunk-O6ETUA6W.js";import{nothingAccepted,verifyImages}from"./chunk-LJ5ALBGX.js";
import"./chunk-R24MPLMX.js";import"./chunk-X5CDBEGY.js";import"./chunk-JJLGIRTB.js";import"./chunk-3ZNSB7V5.js";import"./chunk-7DIIXDLQ.js";
import"./chunk-RHKTXKMZ.js";import{machineFiles,policyIn}from"./chunk-F2ESQYK7.js";import{advisingAtEnd,defaultPolicyPath,pathOrDefault}from"./chunk-3ZLB6ELM.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
