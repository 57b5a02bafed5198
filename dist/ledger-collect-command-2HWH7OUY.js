import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace,runRepository}from"./chunk-DRY6L45K.js";import{collectRecords}from"./chunk-ZN3QT5NB.js";import"./chunk-BORWNKBM.js";import"./chunk-5RA4DAAZ.js";
import"./chunk-W2QALLAF.js";import"./chunk-ZRS46DME.js";import"./chunk-QG25TCC3.js";import"./chunk-3XKDMC7G.js";import"./chunk-SEUB3NYG.js";
import"./chunk-ZBRWMWNQ.js";import"./chunk-GSKRWAPL.js";import{policyIn}from"./chunk-PBI3SQII.js";import"./chunk-7GMIHT5M.js";import"./chunk-4233VVBD.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{machineFiles}from"./chunk-USU7Y6QX.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-6YOFD2GB.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
