import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceJson,evidenceText}from"./chunk-2VLOFXT3.js";import{verifyImages}from"./chunk-VS6X3F3F.js";import"./chunk-RKHNR4KY.js";import"./chunk-FPJ6F7DH.js";
import"./chunk-5ETCLFAT.js";import"./chunk-MV6O6DJG.js";import"./chunk-UTVXMGSC.js";import{policyIn}from"./chunk-D4CPHHH5.js";import"./chunk-7GMIHT5M.js";
import"./chunk-VXAMMVHU.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-OUULIPIR.js";import{
defaultPolicyPath,pathOrDefault}from"./chunk-3IQLGBM5.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function verifyCommand(ports,{images,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(
files,pathOrDefault(path,defaultPolicyPath),void 0),verified=await verifyImages(ports,images,{files,policy,named,...asked});return format==="json"?ports.print([
evidenceJson(verified)]):ports.show(evidenceText(verified,ports.table)),verified.every(({verdict})=>verdict.verdict==="accepted")?0:1}export{verifyCommand};
