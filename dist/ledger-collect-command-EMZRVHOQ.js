import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-YCFA7EGM.js";import{collectRecords}from"./chunk-4LT6AFVX.js";import"./chunk-DYTXCIM2.js";import"./chunk-F7XTWDYP.js";
import"./chunk-6RFOSORN.js";import"./chunk-OJEMSQQK.js";import"./chunk-A2HSJTJ3.js";import"./chunk-JWHNCBK5.js";import"./chunk-2BA7MNUT.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-U573BWIX.js";
import{machineFiles,policyIn}from"./chunk-LECFA43I.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-VXIHHMJJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
