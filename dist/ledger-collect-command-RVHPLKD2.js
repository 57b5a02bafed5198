import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-TSP5BRZI.js";import{collectRecords}from"./chunk-PUCS7JPZ.js";import"./chunk-2BKZSI2C.js";import"./chunk-N7PPO4PW.js";
import"./chunk-PBCHVTD2.js";import"./chunk-WFZXHQEB.js";import"./chunk-LOM5R6S4.js";import"./chunk-PWUEKD4I.js";import"./chunk-LC6V45TV.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-UFBUCOAQ.js";
import{machineFiles,policyIn}from"./chunk-RDYSLXI3.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-VLADU4LJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
