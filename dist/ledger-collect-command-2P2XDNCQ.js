import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{collectRecords}from"./chunk-FHQAZP7K.js";import"./chunk-WIZQBOVI.js";import"./chunk-QY6Q66YH.js";import"./chunk-YCCQKMGN.js";import"./chunk-LAG2LS7E.js";
import"./chunk-GK3Y646S.js";import"./chunk-IRGJHGX3.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-ISXCPQFW.js";
import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,runRepository}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";
import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-NU7XRSNH.js";import"./chunk-P4NVSMEY.js";
import"./chunk-JPNARZKT.js";import{machineFiles,policyIn}from"./chunk-7HSWERG5.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-CIY6UZVJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
