import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-OQBIE3DM.js";import{collectRecords}from"./chunk-PDZUWXBH.js";import"./chunk-TAYTUJIX.js";import"./chunk-SM36LXQE.js";
import"./chunk-E7SCWZL5.js";import"./chunk-FET5IVV3.js";import"./chunk-A6UZPBRJ.js";import"./chunk-SUOIN3F6.js";import"./chunk-MRC3TMUK.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-D5Y5PR2S.js";
import{machineFiles,policyIn}from"./chunk-KMOUWZBP.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-VBHMIX2Y.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
