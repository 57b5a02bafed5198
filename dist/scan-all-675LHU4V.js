import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{explain}from"./chunk-H5SOUUS2.js";import{gate,sharedScanner}from"./chunk-EXGIQHFN.js";import"./chunk-K2J26UFW.js";import"./chunk-5FTJMFUU.js";
import"./chunk-2VANHX3R.js";import"./chunk-VUVTKAIZ.js";import"./chunk-JOLEJTHZ.js";import"./chunk-MTFQNIQM.js";import"./chunk-K4F5EHIM.js";
import"./chunk-B36O4LTA.js";import"./chunk-JHJN3XAL.js";import"./chunk-7I6K7K22.js";import"./chunk-JLSP2W6M.js";import"./chunk-J2D2NSO4.js";
import"./chunk-BZGYJ5CG.js";import"./chunk-F23WUJS3.js";import"./chunk-R3CCY2RE.js";import"./chunk-3EGHXFTI.js";import"./chunk-7GMIHT5M.js";
import"./chunk-BQX3W4V6.js";import"./chunk-XQTUZL5H.js";import"./chunk-4NO2VKXO.js";import"./chunk-W4SNY7ZT.js";import{verdictReason}from"./chunk-7L7Z33YW.js";
import"./chunk-YE25CE6S.js";import"./chunk-JEQLNRX6.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";
import"./chunk-DCEDHILC.js";import{Cancelled,ConfigError}from"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";async function withoutRest(files,work){let folders=[],temporaryDirectory=async purpose=>{let folder=await files.temporaryDirectory(purpose);return folders.push(
folder),folder};try{return await work({...files,temporaryDirectory})}finally{for(let folder of folders)await files.remove(folder)}}async function scanOne(ports,{config,subject}){let{story,failure}=await gate(ports,config,subject);if(failure!==void 0)throw failure;return story.decision.verdict===
"passed"?0:1}async function scanAll(ports,jobs,judged=async()=>{}){let[first]=jobs;if(first===void 0)return[];let scanner=await sharedScanner(ports,first.config.
scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await resultOf(ports,job,scanner,judged)})}return results}async function resultOf(ports,job,scanner,judged){
try{let outcome=await withoutRest(ports.files,files=>gate({...ports,files},job.config,job.subject,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(
job,outcome),{result:outcome.story.decision.verdict,reason:verdictReason(outcome.story)}}catch(error){if(error instanceof ConfigError||error instanceof Cancelled)
throw error;return ports.log.error(explain(error)),{result:"failed",reason:error instanceof Error?error.message:String(error)}}}export{scanAll,scanOne};
