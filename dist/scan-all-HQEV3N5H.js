import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{storedImage}from"./chunk-5RBPVL45.js";import"./chunk-PTV4VPAT.js";import{resultOf}from"./chunk-K2PKOILT.js";import"./chunk-2REB2A7N.js";
import{gate,sharedScanner}from"./chunk-2KN47JLT.js";import"./chunk-WC72Y63A.js";import"./chunk-2RT26WD2.js";import"./chunk-AYDYDJPN.js";
import"./chunk-777MXL5W.js";import"./chunk-RHBSOV36.js";import"./chunk-O5BEN724.js";import"./chunk-TUQURRSB.js";import"./chunk-GZOBHRAZ.js";
import"./chunk-YARJIIY6.js";import"./chunk-ZLD5JF25.js";import"./chunk-HYUT7LMR.js";import"./chunk-YTMG5YPC.js";import"./chunk-FNIZ7D5N.js";
import"./chunk-6FWA7BS3.js";import"./chunk-I2CM3O7Y.js";import"./chunk-J325Z34I.js";import"./chunk-JCQ7OC4Z.js";import"./chunk-66CMEXLD.js";
import"./chunk-GG3WZAMK.js";import"./chunk-2YTTPGWD.js";import"./chunk-DLBHMEW4.js";import"./chunk-FQOFR3E7.js";import"./chunk-5UPSZFF5.js";
import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";import"./chunk-57QIQR2F.js";import"./chunk-QVBT6RYC.js";import"./chunk-RQUAI55Q.js";
import{savesInTurn}from"./chunk-7CX4RLIM.js";import"./chunk-F2ESQYK7.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-3ZLB6ELM.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
