import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-4DRH57VG.js";import{collectRecords}from"./chunk-UTCGER4D.js";import"./chunk-T2RG72NH.js";import"./chunk-DMGIBUNI.js";
import"./chunk-LJ5ALBGX.js";import"./chunk-3KU4NTES.js";import"./chunk-QPD6AD2U.js";import"./chunk-R24MPLMX.js";import"./chunk-X5CDBEGY.js";
import"./chunk-JJLGIRTB.js";import"./chunk-3ZNSB7V5.js";import"./chunk-7DIIXDLQ.js";import"./chunk-RHKTXKMZ.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-7CX4RLIM.js";import{machineFiles,policyIn}from"./chunk-F2ESQYK7.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-3ZLB6ELM.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
