import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-KGJJHAHA.js";import{verifyImages}from"./chunk-FEOC3ISE.js";import"./chunk-EOY3MQHK.js";import"./chunk-OVXMUQGX.js";
import"./chunk-W4BE2Z67.js";import"./chunk-RIFSZJGU.js";import"./chunk-DAIRZZ4O.js";import{policyIn}from"./chunk-NYQANKDU.js";import"./chunk-7GMIHT5M.js";
import"./chunk-EPCQQBQ3.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-4GPKYK6F.js";import{
defaultPolicyPath,pathOrDefault}from"./chunk-Y6CZT72V.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await verifyImages(ports,images,{files,policy,named,...asked});return format==="json"?ports.print([
evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
