import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-V3ITMNIT.js";import{verifyImages}from"./chunk-ZRS46DME.js";import"./chunk-QG25TCC3.js";import"./chunk-3XKDMC7G.js";
import"./chunk-SEUB3NYG.js";import"./chunk-ZBRWMWNQ.js";import"./chunk-GSKRWAPL.js";import{policyIn}from"./chunk-PBI3SQII.js";import"./chunk-7GMIHT5M.js";
import"./chunk-4233VVBD.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-USU7Y6QX.js";import{
defaultPolicyPath,pathOrDefault}from"./chunk-6YOFD2GB.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await verifyImages(ports,images,{files,policy,named,...asked});return format==="json"?ports.print([
evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
