import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-M3XTADHF.js";import{nothingAccepted,verifyImages}from"./chunk-ZN67E73X.js";import"./chunk-ONAR5CM4.js";
import"./chunk-NKQ4QX5S.js";import"./chunk-JIYKFAG4.js";import"./chunk-ZNT6G73Q.js";import"./chunk-55A54NGE.js";import"./chunk-HB5TEBPZ.js";
import"./chunk-VMAQBBMW.js";import"./chunk-PG4OY34T.js";import"./chunk-HQCBUHLV.js";import"./chunk-YU7BYK4B.js";import"./chunk-O7RUB2I2.js";
import"./chunk-3ZNSB7V5.js";import"./chunk-PDG2JYFL.js";import"./chunk-RHKTXKMZ.js";import{machineFiles,policyIn}from"./chunk-KT4A3RJ2.js";
import{advisingAtEnd,defaultPolicyPath,pathOrDefault}from"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
