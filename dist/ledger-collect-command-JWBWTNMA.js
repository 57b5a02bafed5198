import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{collectRecords}from"./chunk-7JCEZVO4.js";import"./chunk-72ODNOBM.js";import"./chunk-QHHP67G7.js";import"./chunk-NO2W7BZP.js";import"./chunk-KPPBV473.js";
import"./chunk-6UESWPCO.js";import"./chunk-ICKCOYGT.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-HEXY75PN.js";
import"./chunk-KT35ZFPX.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,runRepository}from"./chunk-JH4M7AFX.js";import"./chunk-HLXYS6LS.js";
import"./chunk-EZ3EG6PU.js";import"./chunk-BT46F2CD.js";import"./chunk-YCQRFMHG.js";import"./chunk-LSQY2DXU.js";import"./chunk-QJ7IVHY2.js";
import"./chunk-AXMED5UL.js";import{machineFiles,policyIn}from"./chunk-CWWXFKX5.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-F2OQW6OA.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
