import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgePaths}from"./chunk-GMGNGUOF.js";import{judgeLoaded,judgeReport}from"./chunk-TF7QKMIV.js";import{unaskedBase}from"./chunk-S6NO2BEE.js";
import{keptFor}from"./chunk-HLXYS6LS.js";import{localRules,readRules}from"./chunk-QJ7IVHY2.js";import{machineFiles}from"./chunk-CWWXFKX5.js";import{
baselineFile,ledgerPast}from"./chunk-F2OQW6OA.js";async function judgeLocally(ports,{report,...options}){return judgeOne(ports,options,by=>judgeReport(ports,report,by))}async function judgeSaid(ports,said,options){
return judgeOne(ports,options,by=>judgeLoaded(ports,said,by))}async function judgeOne(ports,{image,baseline,ledger,regoTool,...options},judge){let now=options.now??
ports.clock.now(),repository=machineFiles(ports.files,ports.workingDirectory),paths=judgePaths(options),rules=await readRules(localRules(repository),paths,now),
named=image===void 0?[]:[image],sarif={version:ports.version},{dockerfileNamed=!1}=paths,proveBase=async({platforms},names)=>unaskedBase(rules,names,platforms),
by={repository,rules,baseline:baselineFile(baseline),named,sarif,proveBase,exploitationFor:keptFor(ports,rules,options.cacheDirectory),pastOf:names=>ledgerPast(
ports,ledger===void 0?{}:{ledger:{path:ledger}},names),dockerfileNamed,regoTool,now};return{...await judge(by),rules,repository}}export{judgeLocally,judgeSaid};
