import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-TE5DXAIO.js";import"./chunk-SOVIS3CO.js";import{nothingAccepted,verifyImages}from"./chunk-QOW3W26G.js";
import"./chunk-XQLTEHPG.js";import"./chunk-PYULZT6P.js";import"./chunk-OVFJSCRT.js";import"./chunk-3ZNSB7V5.js";import"./chunk-4Q3BHKRR.js";
import"./chunk-RHKTXKMZ.js";import{machineFiles,policyIn}from"./chunk-UNAVJA7A.js";import{advisingAtEnd,defaultPolicyPath,pathOrDefault}from"./chunk-P5INQJPN.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
