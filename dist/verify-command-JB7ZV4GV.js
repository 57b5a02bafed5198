import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{nothingAccepted,verifyImages}from"./chunk-QY6Q66YH.js";import"./chunk-YCCQKMGN.js";import"./chunk-IRGJHGX3.js";import"./chunk-ISXCPQFW.js";
import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import"./chunk-OUHFQ3UA.js";import{evidenceJson,evidenceText}from"./chunk-FTBHWEKZ.js";
import"./chunk-HSFB43BR.js";import"./chunk-JPNARZKT.js";import{machineFiles,policyIn}from"./chunk-7HSWERG5.js";import{advisingAtEnd,defaultPolicyPath,
pathOrDefault}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
