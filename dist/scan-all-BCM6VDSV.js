import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{storedImage}from"./chunk-KFEXLTXX.js";import"./chunk-HJLREBXE.js";import{resultOf}from"./chunk-64QE2PYX.js";import"./chunk-MWAOC6QG.js";
import{gate,sharedScanner}from"./chunk-EWJSLORZ.js";import"./chunk-3GYPUY5K.js";import"./chunk-2RT26WD2.js";import"./chunk-NW7BYVO4.js";
import"./chunk-2FE7VRQD.js";import"./chunk-7NXWIDF7.js";import"./chunk-ASXDNY74.js";import"./chunk-4KHZWAIY.js";import{savesInTurn}from"./chunk-YPMZ5YAA.js";
import"./chunk-U2DD4HHP.js";import"./chunk-5FTJMFUU.js";import"./chunk-4FBBZM4H.js";import"./chunk-RJPFFDJO.js";import"./chunk-ZZ6YTFQQ.js";
import"./chunk-W2QALLAF.js";import"./chunk-AZQNI6SN.js";import"./chunk-RQUAI55Q.js";import"./chunk-ZIEKVNET.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-FWGH2ENT.js";import"./chunk-BDAALBZ4.js";import"./chunk-7GMIHT5M.js";import"./chunk-CN5AZ2OI.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-566D6X7L.js";import"./chunk-IHLYZPQS.js";import"./chunk-RHKTXKMZ.js";import"./chunk-UGLA4IV3.js";import{Cancelled,ConfigError,
errorText,withOwnTemporary}from"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
