import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-ZU45BYK5.js";import"./chunk-PNUE5CT4.js";import{storedImage}from"./chunk-J5AAQOU6.js";import"./chunk-IIWPW7OF.js";
import{resultOf}from"./chunk-4SU5IWJ6.js";import"./chunk-7BMS2FHR.js";import"./chunk-2RT26WD2.js";import"./chunk-IMGWPP7C.js";import"./chunk-L5ZEWVAV.js";
import"./chunk-KHUJUWGO.js";import"./chunk-3OAXVBAF.js";import"./chunk-4PGZ5VTN.js";import"./chunk-I6H2QDRZ.js";import"./chunk-VJMQOVK7.js";
import"./chunk-5JJMUJKE.js";import"./chunk-UKRDZNTG.js";import{savesInTurn}from"./chunk-BQZNRPMA.js";import"./chunk-VYFOC4JP.js";import"./chunk-344W3SYP.js";
import"./chunk-N6474MWL.js";import"./chunk-5FTJMFUU.js";import"./chunk-ZVRTQKDR.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-K3SQQEFP.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-WSB4H5WZ.js";import"./chunk-H2DHD7QC.js";import"./chunk-FVPBJDXQ.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-BDS6EAJG.js";import"./chunk-GNQD5XI4.js";import"./chunk-STCSDMFI.js";import"./chunk-SJSVVYGB.js";
import"./chunk-RQUAI55Q.js";import"./chunk-U573BWIX.js";import"./chunk-LECFA43I.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-VXIHHMJJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
