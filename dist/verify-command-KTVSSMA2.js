import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-7GEUSCGJ.js";import{verifyImages}from"./chunk-V65SX5ZK.js";import"./chunk-JNS7ZEOR.js";import"./chunk-XIKBY35V.js";
import"./chunk-4LOADBHB.js";import"./chunk-UCZEUNXX.js";import"./chunk-QJWEBBF2.js";import{policyIn}from"./chunk-BA5LC27M.js";import"./chunk-7GMIHT5M.js";
import"./chunk-RBAQ3NPY.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-6IVMCKZ5.js";import{
defaultPolicyPath,pathOrDefault}from"./chunk-6IUQ4PYI.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await verifyImages(ports,images,{files,policy,named,...asked});return format==="json"?ports.print([
evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
