import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-NV5GPU4Q.js";import"./chunk-XNQBX6FE.js";import{storedImage}from"./chunk-BO7H7MVW.js";import"./chunk-P3YKPRPK.js";
import"./chunk-KD6YCYFW.js";import"./chunk-S5VWRTMP.js";import"./chunk-QP5HALBY.js";import"./chunk-BQYWD4O2.js";import"./chunk-5XOBYRIZ.js";
import"./chunk-6YNW3CCC.js";import"./chunk-VRDS7WVV.js";import"./chunk-J2PMX3Q5.js";import"./chunk-WDZ3FU6J.js";import"./chunk-TAMMCHHY.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-GS6N2VOT.js";import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";import"./chunk-LF42ESR2.js";
import"./chunk-TVEMK2KD.js";import"./chunk-CIQEK4OL.js";import"./chunk-ECAEX47N.js";import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-7NSBX36V.js";import{resultOf}from"./chunk-SZYH4T5T.js";
import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import{savesInTurn}from"./chunk-HSFB43BR.js";import"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import"./chunk-NU7XRSNH.js";import"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";
import"./chunk-7HSWERG5.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(ports,
first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,...saves.ports(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
