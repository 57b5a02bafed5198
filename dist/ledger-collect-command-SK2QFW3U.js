import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{collectRecords}from"./chunk-L5M5KB7J.js";import"./chunk-KBHAL7TY.js";import"./chunk-HCCZ6NKG.js";import"./chunk-57CZDDLD.js";import"./chunk-XYN4MTQP.js";
import"./chunk-FNWU2LXQ.js";import"./chunk-BM7RXFSE.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-OIESO6S5.js";
import"./chunk-KAHCRG3Y.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,runRepository}from"./chunk-KIUOY6RG.js";import"./chunk-NHADVY5X.js";
import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";import"./chunk-PUJRGDXS.js";import"./chunk-MFGN7B6O.js";import"./chunk-PQ5V2LHA.js";
import"./chunk-HYC2JVG2.js";import{machineFiles,policyIn}from"./chunk-I6OKRYUM.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-U5P7JEFI.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var day=1440*60*1e3;async function ledgerCollectCommand(ports,command){let{ledger,publishFindings,repository,branches,days,signers:named,policy:path}=command,files=machineFiles(
ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),{text,exit}=await collectRecords(ports,{place:ledgerPlace(
ports.environment,ledger),publishFindings,...runRepository(ports.environment,repository),branches,since:new Date(ports.clock.now().getTime()-days*day),rules:{files,
policy,named}});return ports.show(text),exit}export{ledgerCollectCommand};
