import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-PYV3YOZ2.js";import{verifyImages}from"./chunk-QYSJDKUV.js";import"./chunk-UQZSVZEV.js";import"./chunk-E3UK7TEM.js";
import"./chunk-LQG2CFZP.js";import"./chunk-G2MMIYVX.js";import"./chunk-H67FFBVT.js";import{policyIn}from"./chunk-Y4JWTT6L.js";import"./chunk-7GMIHT5M.js";
import"./chunk-FWBGPXWY.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-GB3PG5UL.js";import{
defaultPolicyPath,pathOrDefault}from"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await verifyImages(ports,images,{files,policy,named,...asked});return format==="json"?ports.print([
evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
