import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-5ZEFU7KE.js";import{collectRecords}from"./chunk-6EMJ3GQH.js";import"./chunk-LUE2TWI7.js";import"./chunk-YYRNA2JB.js";
import"./chunk-W2QALLAF.js";import"./chunk-XVLHLCQ4.js";import"./chunk-XUQPMCVB.js";import"./chunk-KQDUNUEG.js";import"./chunk-CGYMZG4T.js";
import"./chunk-5MRYF4KB.js";import"./chunk-2WM6VQGO.js";import{policyIn}from"./chunk-Z63K3Z3P.js";import"./chunk-7GMIHT5M.js";import"./chunk-X5DL3XZN.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-GENCUHLI.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-E4GNIVIJ.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
