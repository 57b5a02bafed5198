import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-F4UTOGVN.js";import"./chunk-RHXCEGVI.js";import{storedImage}from"./chunk-372WPXJO.js";import"./chunk-N2O4UIBP.js";
import"./chunk-TS67CEGA.js";import"./chunk-7JCKGVUN.js";import"./chunk-AXNDT5QY.js";import"./chunk-VCCIDPIJ.js";import"./chunk-HJVCUJZ7.js";
import"./chunk-5TVJICXE.js";import"./chunk-FZFQGZXU.js";import"./chunk-T2EO7C2H.js";import"./chunk-NY7OKWGL.js";import"./chunk-PYACYTTA.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-57RVMPS7.js";import"./chunk-WXIA6RIG.js";import"./chunk-ZTPNE7CO.js";import"./chunk-T4WVTTKH.js";
import"./chunk-Y3PEVBRN.js";import"./chunk-S6NO2BEE.js";import"./chunk-GRPG4V7G.js";import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-N7YGMZ7T.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JH4M7AFX.js";import{resultOf}from"./chunk-HLXYS6LS.js";
import"./chunk-EZ3EG6PU.js";import"./chunk-BT46F2CD.js";import{savesInTurn}from"./chunk-YCQRFMHG.js";import"./chunk-ZGHLE57H.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-CQSR2IBP.js";import"./chunk-OA44JMM6.js";import"./chunk-RQUAI55Q.js";import"./chunk-LSQY2DXU.js";import"./chunk-QJ7IVHY2.js";
import"./chunk-AXMED5UL.js";import"./chunk-CWWXFKX5.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(ports,
first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,...saves.ports(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
