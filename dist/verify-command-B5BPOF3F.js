import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-YDURYEHA.js";import{nothingAccepted,verifyImages}from"./chunk-XFY6MGSC.js";import"./chunk-3QQCXMIQ.js";
import"./chunk-P6N3UOCE.js";import"./chunk-XT2VOUGX.js";import"./chunk-BO2LLXVT.js";import"./chunk-3ZNSB7V5.js";import"./chunk-4S4DFSGW.js";
import"./chunk-RHKTXKMZ.js";import{machineFiles,policyIn}from"./chunk-UZT5ZAST.js";import{advisingAtEnd,defaultPolicyPath,pathOrDefault}from"./chunk-KS5PJUYC.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
