import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-XWZVYOOR.js";import"./chunk-UD6HG6EV.js";import{storedImage}from"./chunk-NPMQCATE.js";import"./chunk-B43OG6Z2.js";
import{resultOf}from"./chunk-ZOL7TG5O.js";import"./chunk-CE737DWQ.js";import"./chunk-2RT26WD2.js";import"./chunk-FYEN4OUG.js";import"./chunk-BARVN5JY.js";
import"./chunk-QZJ62NJK.js";import"./chunk-SKX4FNID.js";import"./chunk-RASNVEXX.js";import"./chunk-TZSXTAPZ.js";import"./chunk-ATHMPLLK.js";
import"./chunk-RQLLE2E2.js";import"./chunk-6T2LGM4C.js";import{savesInTurn}from"./chunk-IJ2AG4LX.js";import"./chunk-VXVIPESG.js";import"./chunk-JTCJERHX.js";
import"./chunk-K3JROQTK.js";import"./chunk-5FTJMFUU.js";import"./chunk-PVOI4YTI.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-3OR4ORRU.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-6FOZ7F7C.js";import"./chunk-7TUZB44Y.js";import"./chunk-XJEWP325.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-ZJ6XTU2R.js";import"./chunk-O365I36P.js";import"./chunk-KONQTCQS.js";import"./chunk-QAZIRQO4.js";
import"./chunk-RQUAI55Q.js";import"./chunk-UFBUCOAQ.js";import"./chunk-RDYSLXI3.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-VLADU4LJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
