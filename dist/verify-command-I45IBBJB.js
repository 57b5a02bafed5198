import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-HW2XYTC2.js";import{nothingAccepted,verifyImages}from"./chunk-OOEAFYUI.js";import"./chunk-W2IETAMK.js";
import"./chunk-KMPXFGNH.js";import"./chunk-C2O34UBF.js";import"./chunk-XF6OB5GR.js";import"./chunk-3ZNSB7V5.js";import"./chunk-AYKDOND7.js";
import"./chunk-RHKTXKMZ.js";import{machineFiles,policyIn}from"./chunk-EPGNB4XZ.js";import{advisingAtEnd,defaultPolicyPath,pathOrDefault}from"./chunk-O2Z7ZERU.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
