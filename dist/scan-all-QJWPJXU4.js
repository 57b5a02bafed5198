import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{storedImage}from"./chunk-4WHVMD7I.js";import"./chunk-PTV4VPAT.js";import{resultOf}from"./chunk-C3TGGZXU.js";import"./chunk-2REB2A7N.js";
import{gate,sharedScanner}from"./chunk-6JDLPQQ6.js";import"./chunk-YHAEZPS4.js";import"./chunk-2RT26WD2.js";import"./chunk-22G5NYQ6.js";
import"./chunk-VNBVHKPZ.js";import"./chunk-UMRBCYA7.js";import"./chunk-JJKLHXIB.js";import"./chunk-RYY3XTYI.js";import"./chunk-ULVN34PQ.js";
import"./chunk-EY2DOJ6S.js";import"./chunk-HYUT7LMR.js";import"./chunk-AT3UHZ2H.js";import"./chunk-WMFP24PT.js";import"./chunk-26BQ53CT.js";
import"./chunk-KW54BAGU.js";import"./chunk-J325Z34I.js";import"./chunk-6X2ZGQAR.js";import"./chunk-WJ6PBE3Z.js";import"./chunk-45SMA6BX.js";
import"./chunk-KZQ4MGZZ.js";import"./chunk-L3OZCU3F.js";import"./chunk-TTDSOMGT.js";import"./chunk-OF6Z3UB5.js";import"./chunk-FGFXTDJ3.js";
import{savesInTurn}from"./chunk-RABB2MDD.js";import"./chunk-FDFJV6PP.js";import"./chunk-GMIKLTID.js";import"./chunk-RPLGQ32Y.js";import"./chunk-J4RJQOKD.js";
import"./chunk-UK4VAXJC.js";import"./chunk-IT77BDDJ.js";import"./chunk-PS7L2F4A.js";import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-RCZIIYOT.js";import"./chunk-UXUEZ3VX.js";import"./chunk-RQUAI55Q.js";import"./chunk-53J5P326.js";import"./chunk-HVNFODBY.js";
import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
