import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{collectRecords}from"./chunk-AZCINA2F.js";import"./chunk-LDUWQSVC.js";import"./chunk-XFY6MGSC.js";import"./chunk-3QQCXMIQ.js";import"./chunk-XQL37MUB.js";
import"./chunk-W5WESD3W.js";import"./chunk-P6N3UOCE.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{ledgerPlace,runRepository}from"./chunk-ISNLJWDY.js";
import"./chunk-XT2VOUGX.js";import"./chunk-BO2LLXVT.js";import"./chunk-3ZNSB7V5.js";import"./chunk-4S4DFSGW.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-3RK3K2RT.js";import{machineFiles,policyIn}from"./chunk-UZT5ZAST.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-KS5PJUYC.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
