import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{collectRecords}from"./chunk-CWTOKM3K.js";import"./chunk-HB6B2JRU.js";import"./chunk-746SSVWE.js";import"./chunk-BHXKWSYD.js";import"./chunk-ZWJF7L6O.js";
import"./chunk-462CW3TR.js";import"./chunk-KJGQJTWP.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-2PCCT4XL.js";
import"./chunk-PQNV7SBK.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,runRepository}from"./chunk-SSIZXC4F.js";import"./chunk-VDOGKGG6.js";
import"./chunk-2IGUZQXD.js";import"./chunk-6TJ564VE.js";import"./chunk-MRYTFHJJ.js";import"./chunk-W52JFHFM.js";import"./chunk-SJ56Q5YI.js";
import"./chunk-WS3GOWXK.js";import{machineFiles,policyIn}from"./chunk-CYYKWODS.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-CTLLQXOT.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
