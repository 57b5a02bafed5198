import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-CNLEAWTS.js";import{verifyImages}from"./chunk-6MXHJIHK.js";import"./chunk-76XNJVJN.js";import"./chunk-CWRLDZPU.js";
import"./chunk-6QUJV22X.js";import"./chunk-W7TJ5L2R.js";import"./chunk-WJ4RSSVZ.js";import{policyIn}from"./chunk-BDAALBZ4.js";import"./chunk-7GMIHT5M.js";
import"./chunk-IHLYZPQS.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-UGLA4IV3.js";import{
defaultPolicyPath,pathOrDefault}from"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await verifyImages(ports,images,{files,policy,named,...asked});return format==="json"?ports.print([
evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
