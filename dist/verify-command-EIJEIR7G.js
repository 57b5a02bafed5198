import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-TWTQ7Y5U.js";import{nothingAccepted,verifyImages}from"./chunk-6RFOSORN.js";import"./chunk-OJEMSQQK.js";
import"./chunk-A2HSJTJ3.js";import"./chunk-JWHNCBK5.js";import"./chunk-2BA7MNUT.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";
import{machineFiles,policyIn}from"./chunk-LECFA43I.js";import{advisingAtEnd,defaultPolicyPath,pathOrDefault}from"./chunk-VXIHHMJJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
