import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-PJ6X5SDY.js";import{collectRecords}from"./chunk-GLFT7MAP.js";import"./chunk-KGJXF567.js";import"./chunk-7G2MAFB5.js";
import"./chunk-W2QALLAF.js";import"./chunk-FEOC3ISE.js";import"./chunk-EOY3MQHK.js";import"./chunk-OVXMUQGX.js";import"./chunk-W4BE2Z67.js";
import"./chunk-RIFSZJGU.js";import"./chunk-DAIRZZ4O.js";import{policyIn}from"./chunk-NYQANKDU.js";import"./chunk-7GMIHT5M.js";import"./chunk-EPCQQBQ3.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-4GPKYK6F.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-Y6CZT72V.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
