import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-S4ZW2ZEG.js";import{collectRecords}from"./chunk-TTYGEPJ3.js";import"./chunk-LQW2IAKS.js";import"./chunk-T3FZHA3W.js";
import"./chunk-W2QALLAF.js";import"./chunk-V65SX5ZK.js";import"./chunk-JNS7ZEOR.js";import"./chunk-XIKBY35V.js";import"./chunk-4LOADBHB.js";
import"./chunk-UCZEUNXX.js";import"./chunk-QJWEBBF2.js";import{policyIn}from"./chunk-BA5LC27M.js";import"./chunk-7GMIHT5M.js";import"./chunk-RBAQ3NPY.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-6IVMCKZ5.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-6IUQ4PYI.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
