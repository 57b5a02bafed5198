import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{nothingAccepted,verifyImages}from"./chunk-746SSVWE.js";import"./chunk-BHXKWSYD.js";import"./chunk-KJGQJTWP.js";import"./chunk-2PCCT4XL.js";
import"./chunk-PQNV7SBK.js";import"./chunk-3ZNSB7V5.js";import"./chunk-2IGUZQXD.js";import{evidenceJson,evidenceText}from"./chunk-6TJ564VE.js";
import"./chunk-MRYTFHJJ.js";import"./chunk-WS3GOWXK.js";import{machineFiles,policyIn}from"./chunk-CYYKWODS.js";import{advisingAtEnd,defaultPolicyPath,
pathOrDefault}from"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
