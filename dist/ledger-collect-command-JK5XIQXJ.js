import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-ODDBHVA6.js";import{collectRecords}from"./chunk-EEP7SCGP.js";import"./chunk-GFPTF3HC.js";import"./chunk-HV36FJ4I.js";
import"./chunk-W2QALLAF.js";import"./chunk-VS6X3F3F.js";import"./chunk-RKHNR4KY.js";import"./chunk-FPJ6F7DH.js";import"./chunk-5ETCLFAT.js";
import"./chunk-MV6O6DJG.js";import"./chunk-UTVXMGSC.js";import{policyIn}from"./chunk-D4CPHHH5.js";import"./chunk-7GMIHT5M.js";import"./chunk-VXAMMVHU.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-OUULIPIR.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-3IQLGBM5.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
