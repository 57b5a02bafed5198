import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{explain}from"./chunk-H5SOUUS2.js";import{gate,sharedScanner}from"./chunk-F77KO6RQ.js";import"./chunk-DCI3NKPI.js";import"./chunk-UUTF7NVG.js";
import"./chunk-5FTJMFUU.js";import"./chunk-VUVTKAIZ.js";import"./chunk-JOLEJTHZ.js";import"./chunk-J47LNHAR.js";import"./chunk-7WZENJTA.js";
import"./chunk-NZOOVDCM.js";import"./chunk-WZDLTTC5.js";import"./chunk-JHJN3XAL.js";import"./chunk-JKIMFURV.js";import"./chunk-KSWECDOG.js";
import"./chunk-XKMYMS33.js";import"./chunk-BXRTLVYA.js";import"./chunk-H3Y3E4Z4.js";import"./chunk-TZHJ4ZDD.js";import"./chunk-3E6YJNEX.js";
import"./chunk-XVYK5OKD.js";import"./chunk-7GMIHT5M.js";import"./chunk-DXPRKN2M.js";import"./chunk-KGW3LTWS.js";import"./chunk-YFJCXPTZ.js";
import"./chunk-6N4TGIYO.js";import{verdictReason}from"./chunk-HRS3L6R4.js";import"./chunk-YPS3GFWJ.js";import"./chunk-WAU5HFGP.js";import"./chunk-MVMA6XQ4.js";
import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import{Cancelled,ConfigError}from"./chunk-FVSCQK2Q.js";
import"./chunk-DIQVHKCG.js";async function withoutRest(files,work){let folders=[],temporaryDirectory=async purpose=>{let folder=await files.temporaryDirectory(purpose);return folders.push(
folder),folder};try{return await work({...files,temporaryDirectory})}finally{for(let folder of folders)await files.remove(folder)}}async function scanOne(ports,{config,subject,explain:explain2}){let{story,failure}=await gate(withHint(ports,explain2),config,subject);if(failure!==void 0)throw failure;
return story.decision.verdict==="passed"?0:1}function withHint(ports,explain2){return{...ports,table:{...ports.table,explain:explain2}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let scanner=await sharedScanner(ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;
index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await resultOf(ports,job,scanner,judged)})}return results}async function resultOf(ports,job,scanner,judged){
try{let outcome=await withoutRest(ports.files,files=>gate({...withHint(ports,job.explain),files},job.config,job.subject,scanner));if(outcome.failure!==void 0)throw outcome.
failure;return await judged(job,outcome),{result:outcome.story.decision.verdict,reason:verdictReason(outcome.story)}}catch(error){if(error instanceof ConfigError||
error instanceof Cancelled)throw error;return ports.log.error(explain(error)),{result:"failed",reason:error instanceof Error?error.message:String(error)}}}export{scanAll,scanOne};
