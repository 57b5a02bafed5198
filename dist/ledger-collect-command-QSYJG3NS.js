import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-A5U47SKO.js";import{collectRecords}from"./chunk-K74YZC3X.js";import"./chunk-V2473MCP.js";import"./chunk-4OZZWONQ.js";
import"./chunk-QOW3W26G.js";import"./chunk-XQLTEHPG.js";import"./chunk-PYULZT6P.js";import"./chunk-OVFJSCRT.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-4Q3BHKRR.js";import"./chunk-RHKTXKMZ.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-E2JEG2FQ.js";
import{machineFiles,policyIn}from"./chunk-UNAVJA7A.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
