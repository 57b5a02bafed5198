import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{storedImage}from"./chunk-43KPK5A3.js";import"./chunk-HJLREBXE.js";import{resultOf}from"./chunk-7YXTXW3Q.js";import"./chunk-MWAOC6QG.js";
import{gate,sharedScanner}from"./chunk-337B3CHG.js";import"./chunk-GOI6WZ74.js";import"./chunk-2RT26WD2.js";import"./chunk-XBHEUIPD.js";
import"./chunk-HH2EDVUQ.js";import"./chunk-BWBOFRDG.js";import"./chunk-LJ2NBQA4.js";import"./chunk-SWDO33XD.js";import{savesInTurn}from"./chunk-5R22E4K5.js";
import"./chunk-U2DD4HHP.js";import"./chunk-5FTJMFUU.js";import"./chunk-F6DE63FD.js";import"./chunk-PCJOVLSB.js";import"./chunk-JPU7MFDY.js";
import"./chunk-W2QALLAF.js";import"./chunk-L3K2Y4AH.js";import"./chunk-RQUAI55Q.js";import"./chunk-ZIEKVNET.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-OKN7QLI5.js";import"./chunk-Y4JWTT6L.js";import"./chunk-7GMIHT5M.js";import"./chunk-CN5AZ2OI.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-566D6X7L.js";import"./chunk-FWBGPXWY.js";import"./chunk-RHKTXKMZ.js";import"./chunk-GB3PG5UL.js";import{Cancelled,ConfigError,
errorText,withOwnTemporary}from"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
