import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{keptFor}from"./chunk-4KI42376.js";import{judgePaths}from"./chunk-DARRRWBM.js";import{judgeReport}from"./chunk-QZ2NR4BX.js";import{readRules,
unaskedBase}from"./chunk-IT77BDDJ.js";import{ledgerPast,localRules}from"./chunk-53J5P326.js";import{machineFiles}from"./chunk-HVNFODBY.js";import{
baselineFile}from"./chunk-3ZLB6ELM.js";async function judgeLocally(ports,{report,image,baseline,ledger,regoTool,...options}){let now=options.now??ports.clock.now(),repository=machineFiles(ports.files,
ports.workingDirectory),paths=judgePaths(options),rules=await readRules(localRules(repository),paths,now),named=image===void 0?[]:[image],sarif={version:ports.version},
{dockerfileNamed=!1}=paths,proveBase=async({platforms},names)=>unaskedBase(rules,names,platforms),by={repository,rules,baseline:baselineFile(baseline),named,sarif,
proveBase,exploitationFor:keptFor(ports,rules,options.cacheDirectory),pastOf:names=>ledgerPast(ports,ledger===void 0?{}:{ledger:{path:ledger}},names),dockerfileNamed,
regoTool,now};return{...await judgeReport(ports,report,by),rules,repository}}export{judgeLocally};
