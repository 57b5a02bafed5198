import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{collectRecords}from"./chunk-QW7HUDNL.js";import"./chunk-PXRQWTCT.js";import"./chunk-DHXXTIJ2.js";import"./chunk-TMSK2FPI.js";import"./chunk-5MDF4JXP.js";
import"./chunk-5SDFLV3X.js";import"./chunk-6KKR6KS5.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-GAQLYX3D.js";
import"./chunk-VARQ2UUP.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,runRepository}from"./chunk-WS2G2ZVU.js";import"./chunk-NRH32PCM.js";
import"./chunk-WR7OPHKP.js";import"./chunk-LLGWLKNV.js";import"./chunk-YBUGWHSO.js";import"./chunk-KEPUGZ47.js";import"./chunk-H3WLTHKA.js";
import"./chunk-M4BUDUPV.js";import{machineFiles,policyIn}from"./chunk-APSNQ7XH.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-IJRXJA7M.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
