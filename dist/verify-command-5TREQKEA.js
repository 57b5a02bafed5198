import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-QXVM6ROE.js";import{nothingAccepted,verifyImages}from"./chunk-3CMIETOV.js";import"./chunk-S2BIT7WE.js";
import"./chunk-4CQKXYXD.js";import"./chunk-SOVIS3CO.js";import"./chunk-XFDAUEHR.js";import"./chunk-W2QCRQGJ.js";import"./chunk-6VNWTBET.js";
import"./chunk-5XVFUN6K.js";import"./chunk-3ZNSB7V5.js";import"./chunk-F54ZRTV6.js";import"./chunk-RHKTXKMZ.js";import{machineFiles,policyIn}from"./chunk-VCBHWEWO.js";
import{advisingAtEnd,defaultPolicyPath,pathOrDefault}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
