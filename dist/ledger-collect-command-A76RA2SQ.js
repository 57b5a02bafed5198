import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-57TFICWJ.js";import{collectRecords}from"./chunk-LFSIMXFD.js";import"./chunk-F4PQFF24.js";import"./chunk-RMF3KWZD.js";
import"./chunk-W2QALLAF.js";import"./chunk-DRMUVUAE.js";import"./chunk-JLRYO5RC.js";import"./chunk-KLT2HBJF.js";import"./chunk-CU4SPGWO.js";
import"./chunk-UJWQQ4PW.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-W7K77M2D.js";import{machineFiles,policyIn}from"./chunk-GASUZMIR.js";
import{defaultPolicyPath,pathOrDefault}from"./chunk-2NVWEQSJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
