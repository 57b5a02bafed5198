import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-4DRH57VG.js";import{collectRecords}from"./chunk-FHDGH6RC.js";import"./chunk-YT5SMIY2.js";import"./chunk-HPTQ53JT.js";
import"./chunk-3CMIETOV.js";import"./chunk-S2BIT7WE.js";import"./chunk-RWTCBPDM.js";import"./chunk-ZKZUIRJM.js";import"./chunk-I7GM2CUO.js";
import"./chunk-36HLBDRK.js";import"./chunk-UMHOBWOZ.js";import"./chunk-IYTSSEEB.js";import"./chunk-MGA53SJO.js";import"./chunk-3KSCFSSX.js";
import"./chunk-XFDAUEHR.js";import"./chunk-W2QCRQGJ.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-6VNWTBET.js";
import"./chunk-5XVFUN6K.js";import"./chunk-3ZNSB7V5.js";import"./chunk-F54ZRTV6.js";import"./chunk-RHKTXKMZ.js";import"./chunk-J7XCMHNL.js";
import{machineFiles,policyIn}from"./chunk-VCBHWEWO.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
