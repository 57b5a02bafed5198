import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-QTFPGFL6.js";import{collectRecords}from"./chunk-4NJHC73G.js";import"./chunk-4OSKLLCL.js";import"./chunk-A2WRTNDS.js";
import"./chunk-W2QALLAF.js";import"./chunk-QYSJDKUV.js";import"./chunk-UQZSVZEV.js";import"./chunk-E3UK7TEM.js";import"./chunk-LQG2CFZP.js";
import"./chunk-G2MMIYVX.js";import"./chunk-H67FFBVT.js";import{policyIn}from"./chunk-Y4JWTT6L.js";import"./chunk-7GMIHT5M.js";import"./chunk-FWBGPXWY.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-GB3PG5UL.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-AFPHAFWV.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
