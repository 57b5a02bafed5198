import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-QTFPGFL6.js";import{collectRecords}from"./chunk-OCNCPYXZ.js";import"./chunk-FP7JB6TX.js";import"./chunk-RCD7RJYW.js";
import"./chunk-W2QALLAF.js";import"./chunk-6MXHJIHK.js";import"./chunk-76XNJVJN.js";import"./chunk-CWRLDZPU.js";import"./chunk-6QUJV22X.js";
import"./chunk-W7TJ5L2R.js";import"./chunk-WJ4RSSVZ.js";import{policyIn}from"./chunk-BDAALBZ4.js";import"./chunk-7GMIHT5M.js";import"./chunk-IHLYZPQS.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-UGLA4IV3.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-AFPHAFWV.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
