import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{nothingAccepted,verifyImages}from"./chunk-QHHP67G7.js";import"./chunk-NO2W7BZP.js";import"./chunk-ICKCOYGT.js";import"./chunk-HEXY75PN.js";
import"./chunk-KT35ZFPX.js";import"./chunk-3ZNSB7V5.js";import"./chunk-EZ3EG6PU.js";import{evidenceJson,evidenceText}from"./chunk-BT46F2CD.js";
import"./chunk-YCQRFMHG.js";import"./chunk-AXMED5UL.js";import{machineFiles,policyIn}from"./chunk-CWWXFKX5.js";import{advisingAtEnd,defaultPolicyPath,
pathOrDefault}from"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
