import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{storedImage}from"./chunk-O6BF5ZTJ.js";import"./chunk-DBJI3RU7.js";import{resultOf}from"./chunk-QO46PFFC.js";import"./chunk-YJJPYYPJ.js";
import{gate,sharedScanner}from"./chunk-TNLT5ACQ.js";import"./chunk-4AZI6MZX.js";import"./chunk-2RT26WD2.js";import"./chunk-OQIEAUVQ.js";
import"./chunk-KEQN5DGW.js";import"./chunk-ASUSAN5G.js";import"./chunk-VIABND6G.js";import"./chunk-R6BLTEAA.js";import{savesInTurn}from"./chunk-27CB7JXI.js";
import"./chunk-JD2TJY64.js";import"./chunk-5FTJMFUU.js";import"./chunk-LODVOONI.js";import"./chunk-HKVDLJU2.js";import"./chunk-W2QALLAF.js";
import"./chunk-LVT2RKYY.js";import"./chunk-RQUAI55Q.js";import"./chunk-JPAT3ERX.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-HLKUKZVJ.js";
import"./chunk-BA5LC27M.js";import"./chunk-7GMIHT5M.js";import"./chunk-FPXBC4BS.js";import"./chunk-JOLEJTHZ.js";import"./chunk-RBAQ3NPY.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-6IVMCKZ5.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-6IUQ4PYI.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
