import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-I3S5EEXB.js";import"./chunk-2ZQKYKZR.js";import{storedImage}from"./chunk-3ZYFFPIL.js";import"./chunk-QNVCF7QX.js";
import{resultOf}from"./chunk-ROBHCAVV.js";import"./chunk-QEBC7NVB.js";import"./chunk-2RT26WD2.js";import"./chunk-RELGOYWD.js";import"./chunk-N4X4GABT.js";
import"./chunk-K6BMMEXT.js";import"./chunk-3GNRSUPO.js";import"./chunk-ATSJPHQD.js";import"./chunk-HY7PELRJ.js";import"./chunk-TGQ3AQJU.js";
import"./chunk-HYUT7LMR.js";import"./chunk-G7AHZC3D.js";import"./chunk-H5PAVVHK.js";import"./chunk-E3I7ENTA.js";import"./chunk-2H43RTXE.js";
import"./chunk-FSCVFEJA.js";import"./chunk-SHHZWNII.js";import"./chunk-I2VYW4JJ.js";import"./chunk-ZLB4ULKW.js";import"./chunk-WMRQ6CNR.js";
import"./chunk-WDBM2N3Y.js";import"./chunk-UK36TE5Q.js";import"./chunk-EXBE4RHK.js";import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-USLMHT6W.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-O5T5HJA7.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-WPDLXZFD.js";import"./chunk-2QD6EIUY.js";import"./chunk-RQUAI55Q.js";import{savesInTurn}from"./chunk-E2JEG2FQ.js";import"./chunk-UNAVJA7A.js";
import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
