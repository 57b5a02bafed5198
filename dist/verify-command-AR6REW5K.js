import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-ZDFCA7VS.js";import{nothingAccepted,verifyImages}from"./chunk-XVLHLCQ4.js";import"./chunk-XUQPMCVB.js";
import"./chunk-KQDUNUEG.js";import"./chunk-CGYMZG4T.js";import"./chunk-5MRYF4KB.js";import"./chunk-2WM6VQGO.js";import{policyIn}from"./chunk-Z63K3Z3P.js";
import"./chunk-7GMIHT5M.js";import"./chunk-X5DL3XZN.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-GENCUHLI.js";
import{advisingAtEnd,defaultPolicyPath,pathOrDefault}from"./chunk-E4GNIVIJ.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
