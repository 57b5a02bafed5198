import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-BLFILFLV.js";import"./chunk-XLHQNMW3.js";import{storedImage}from"./chunk-P373OBTD.js";import"./chunk-HHCXSEJ4.js";
import{resultOf}from"./chunk-3NJ2VFEV.js";import"./chunk-T2OEA3IS.js";import"./chunk-2RT26WD2.js";import"./chunk-M7IZWUFP.js";import"./chunk-TBPD2BXI.js";
import"./chunk-VYKL6DPF.js";import"./chunk-LLHX4F27.js";import"./chunk-TCJCOL4M.js";import"./chunk-P6ZZUVO6.js";import"./chunk-2CIZ2HVW.js";
import"./chunk-LV46XDDU.js";import"./chunk-TZEF7T4P.js";import{savesInTurn}from"./chunk-YY7YP6UN.js";import"./chunk-DULQM3LA.js";import"./chunk-T5DDDLBX.js";
import"./chunk-RGJSCRA7.js";import"./chunk-5FTJMFUU.js";import"./chunk-MCJNQMBI.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-UJZYV2MQ.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-65O2EWJK.js";import"./chunk-LJNDBHWJ.js";import"./chunk-NQ37GY4I.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-H7NGK3MM.js";import"./chunk-KECHJCAJ.js";import"./chunk-3B7QCMWN.js";import"./chunk-BACMQOPP.js";
import"./chunk-RQUAI55Q.js";import"./chunk-IIMA47FH.js";import"./chunk-HN4ICKMR.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-GWMF7IAL.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
