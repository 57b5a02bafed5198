import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-PXFEY356.js";import"./chunk-BSA4QQ5T.js";import{storedImage}from"./chunk-JP4OS6OF.js";import"./chunk-KSDM25MG.js";
import"./chunk-ZY45AEU2.js";import"./chunk-W264HLQ3.js";import"./chunk-PLRLGRGP.js";import"./chunk-A3XUVW4W.js";import"./chunk-EDDUJ55I.js";
import"./chunk-4UTEZ4YX.js";import"./chunk-EQJVZ54G.js";import"./chunk-TVPPTBTH.js";import"./chunk-NKLID43M.js";import"./chunk-4DVTGZUI.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-FHBWXGXA.js";import"./chunk-3RKD42T6.js";import"./chunk-ZCWIK6SY.js";import"./chunk-YJ6JPLAY.js";
import"./chunk-657W3PN4.js";import"./chunk-M64NYVWI.js";import"./chunk-E2AUHS5V.js";import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-VEXK6X6Z.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-WS2G2ZVU.js";import{resultOf}from"./chunk-NRH32PCM.js";
import"./chunk-WR7OPHKP.js";import"./chunk-LLGWLKNV.js";import{savesInTurn}from"./chunk-YBUGWHSO.js";import"./chunk-V5KG2I5N.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-UJWNJV3F.js";import"./chunk-ERYKQBGR.js";import"./chunk-RQUAI55Q.js";import"./chunk-KEPUGZ47.js";import"./chunk-H3WLTHKA.js";
import"./chunk-M4BUDUPV.js";import"./chunk-APSNQ7XH.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(ports,
first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,...saves.ports(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
