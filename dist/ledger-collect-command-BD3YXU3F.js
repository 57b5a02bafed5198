import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-6UPX7PNN.js";import{collectRecords}from"./chunk-5HERFBLD.js";import"./chunk-WSWEXMA5.js";import"./chunk-BCEETH43.js";
import"./chunk-6KTO72TG.js";import"./chunk-KMEMC6IN.js";import"./chunk-35GUL4YQ.js";import"./chunk-O6PBSIEH.js";import"./chunk-BU7SRMEO.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-LIHHT6EI.js";
import{machineFiles,policyIn}from"./chunk-62SQPVY5.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-A4QRTCHH.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
