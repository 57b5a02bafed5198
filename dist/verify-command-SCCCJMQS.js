import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{nothingAccepted,verifyImages}from"./chunk-HCCZ6NKG.js";import"./chunk-57CZDDLD.js";import"./chunk-BM7RXFSE.js";import"./chunk-OIESO6S5.js";
import"./chunk-KAHCRG3Y.js";import"./chunk-3ZNSB7V5.js";import"./chunk-VRSMHFFX.js";import{evidenceJson,evidenceText}from"./chunk-TFYUJOO3.js";
import"./chunk-PUJRGDXS.js";import"./chunk-HYC2JVG2.js";import{machineFiles,policyIn}from"./chunk-I6OKRYUM.js";import{advisingAtEnd,defaultPolicyPath,
pathOrDefault}from"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await advisingAtEnd(nothingAccepted,()=>verifyImages(ports,images,{files,policy,named,...asked}));return format===
"json"?ports.print([evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
