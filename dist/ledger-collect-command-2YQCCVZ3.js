import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-4DRH57VG.js";import{collectRecords}from"./chunk-R5M6RYF3.js";import"./chunk-WD7ATFVD.js";import"./chunk-LIIRZYDH.js";
import"./chunk-MTHUBVXR.js";import"./chunk-4ARKACV4.js";import"./chunk-O22AHPM2.js";import"./chunk-LBAGW5PH.js";import"./chunk-ZKZUIRJM.js";
import"./chunk-KTIEBTEB.js";import"./chunk-CMKBWAMQ.js";import"./chunk-2W3GH22I.js";import"./chunk-KASIMQDD.js";import"./chunk-JD3Z7CVX.js";
import"./chunk-KZQ4MGZZ.js";import"./chunk-RN5VDZNO.js";import"./chunk-PK6TBVPR.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";
import"./chunk-EKSV5L6X.js";import"./chunk-6HFJNTSO.js";import"./chunk-3ZNSB7V5.js";import"./chunk-HNR7ZW22.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-53J5P326.js";import{machineFiles,policyIn}from"./chunk-HVNFODBY.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-3ZLB6ELM.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
