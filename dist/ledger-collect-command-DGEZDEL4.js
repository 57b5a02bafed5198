import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-TQWN5YTX.js";import{collectRecords}from"./chunk-3F2CCTCJ.js";import"./chunk-2NJ54QA3.js";import"./chunk-7ZOFZMW7.js";
import"./chunk-ZITQ5M3M.js";import"./chunk-DCDJWAED.js";import"./chunk-J4HUKGAV.js";import"./chunk-4U4XCTRR.js";import"./chunk-LDCEKSVD.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-IIMA47FH.js";
import{machineFiles,policyIn}from"./chunk-HN4ICKMR.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-GWMF7IAL.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
