import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgePaths}from"./chunk-XPC2DHN7.js";import{judgeLoaded,judgeReport}from"./chunk-ZK23KQGZ.js";import{unaskedBase}from"./chunk-CIQEK4OL.js";
import{keptFor}from"./chunk-SZYH4T5T.js";import{localRules,readRules}from"./chunk-P4NVSMEY.js";import{machineFiles}from"./chunk-7HSWERG5.js";import{
baselineFile,ledgerPast}from"./chunk-CIY6UZVJ.js";async function judgeLocally(ports,{report,...options}){return judgeOne(ports,options,by=>judgeReport(ports,report,by))}async function judgeSaid(ports,said,options){
return judgeOne(ports,options,by=>judgeLoaded(ports,said,by))}async function judgeOne(ports,{image,baseline,ledger,regoTool,...options},judge){let now=options.now??
ports.clock.now(),repository=machineFiles(ports.files,ports.workingDirectory),paths=judgePaths(options),rules=await readRules(localRules(repository),paths,now),
named=image===void 0?[]:[image],sarif={version:ports.version},proveBase=async({platforms},names)=>unaskedBase(rules,names,platforms),by={repository,rules,baseline:baselineFile(
baseline),named,sarif,proveBase,exploitationFor:keptFor(ports,rules,options.cacheDirectory),pastOf:names=>ledgerPast(ports,ledger===void 0?{}:{ledger:{path:ledger}},
names),dockerfile:paths.dockerfile,regoTool,now};return{...await judge(by),rules,repository}}export{judgeLocally,judgeSaid};
