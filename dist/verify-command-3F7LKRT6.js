import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{nothingAccepted,verifyImages}from"./chunk-DHXXTIJ2.js";import"./chunk-TMSK2FPI.js";import"./chunk-6KKR6KS5.js";import"./chunk-GAQLYX3D.js";
import"./chunk-VARQ2UUP.js";import"./chunk-3ZNSB7V5.js";import"./chunk-WR7OPHKP.js";import{evidenceJson,evidenceText}from"./chunk-LLGWLKNV.js";
import"./chunk-YBUGWHSO.js";import"./chunk-M4BUDUPV.js";import{machineFiles,policyIn}from"./chunk-APSNQ7XH.js";import{advisingAtEnd,defaultPolicyPath,
pathOrDefault}from"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
