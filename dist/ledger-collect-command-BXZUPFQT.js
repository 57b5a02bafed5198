import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{collectRecords}from"./chunk-ZSABVYEH.js";import"./chunk-TGBETPCZ.js";import"./chunk-OOEAFYUI.js";import"./chunk-W2IETAMK.js";import"./chunk-4J3TML65.js";
import"./chunk-XTDE5YWW.js";import"./chunk-KMPXFGNH.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{ledgerPlace,runRepository}from"./chunk-QWFWFDP7.js";
import"./chunk-C2O34UBF.js";import"./chunk-XF6OB5GR.js";import"./chunk-3ZNSB7V5.js";import"./chunk-AYKDOND7.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-UQBKRPQF.js";import{machineFiles,policyIn}from"./chunk-EPGNB4XZ.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-O2Z7ZERU.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
