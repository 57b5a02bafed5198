import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-PBVFYKH2.js";import"./chunk-BEPLI5JC.js";import{storedImage}from"./chunk-HLEXGEIZ.js";import"./chunk-4OFLBZ5D.js";
import{resultOf}from"./chunk-LZZ2M7M5.js";import"./chunk-JXNK72GW.js";import"./chunk-2RT26WD2.js";import"./chunk-EFIICM2M.js";import"./chunk-LSVCXEDN.js";
import"./chunk-6KTN2JYC.js";import"./chunk-L55I4LHP.js";import"./chunk-Y3IH3DN6.js";import"./chunk-ZRPLD3I3.js";import{savesInTurn}from"./chunk-MRAXZWEQ.js";
import"./chunk-LEOT5QMV.js";import"./chunk-52AEREOP.js";import"./chunk-W2QALLAF.js";import"./chunk-ZCM2JTUH.js";import"./chunk-ZMGH5Z4R.js";
import"./chunk-5FTJMFUU.js";import"./chunk-RQUAI55Q.js";import"./chunk-GU4HEZSU.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-4FACTCSM.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-AJC4NUCP.js";import"./chunk-W7K77M2D.js";import"./chunk-GASUZMIR.js";import{Cancelled,ConfigError,
errorText,withOwnTemporary}from"./chunk-2NVWEQSJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
