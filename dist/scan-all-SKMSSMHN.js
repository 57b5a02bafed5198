import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{explain}from"./chunk-ZEO2AC2D.js";import{gate,sharedScanner}from"./chunk-G4XUAVLB.js";import"./chunk-NJRH6QWH.js";import"./chunk-QTRNVROK.js";
import"./chunk-5FTJMFUU.js";import"./chunk-IJJRFOSL.js";import"./chunk-RVZB72FN.js";import"./chunk-5P44YCKZ.js";import"./chunk-5A5CPQ4P.js";
import"./chunk-7IU5QM3W.js";import"./chunk-345KJXEN.js";import"./chunk-G2O4HSMR.js";import"./chunk-JHJN3XAL.js";import"./chunk-JKIMFURV.js";
import"./chunk-GTXEOO2P.js";import"./chunk-3VR57YWS.js";import"./chunk-SLRNMZZ2.js";import"./chunk-4N35RGNB.js";import"./chunk-E3VQ7J5T.js";
import"./chunk-OOWP7QVH.js";import"./chunk-7GMIHT5M.js";import"./chunk-JLF6EQ2R.js";import"./chunk-ABPYK32P.js";import"./chunk-L5SBRSO7.js";
import"./chunk-WV3N4TDC.js";import"./chunk-QBLBJY3W.js";import{verdictReason}from"./chunk-URMF5DHJ.js";import"./chunk-ISLDH7KY.js";import"./chunk-DNFNQ7WP.js";
import"./chunk-BNX62MWX.js";import"./chunk-J4U3KNYH.js";import"./chunk-7L4BE5VH.js";import"./chunk-WB5RPM53.js";import"./chunk-27RHW3YL.js";
import"./chunk-USLO7EXV.js";import{Cancelled,ConfigError}from"./chunk-NPMNWCA4.js";import"./chunk-DIQVHKCG.js";async function withOwnTemporary(files,work){let folders=[],temporaryDirectory=async purpose=>{let folder=await files.temporaryDirectory(purpose);return folders.
push(folder),folder};try{return await work({...files,temporaryDirectory})}finally{for(let folder of folders)await files.remove(folder).catch(()=>{})}}async function scanOne(ports,{config,subject,explain:explain2}){let{assessment,failure}=await gate(withHint(ports,explain2),config,subject);if(failure!==void 0)
throw failure;return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain2){return{...ports,table:{...ports.table,explain:explain2}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let scanner=await sharedScanner(ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;
index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await resultOf(ports,job,scanner,judged)})}return results}async function resultOf(ports,job,scanner,judged){
try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),files},job.config,job.subject,scanner));if(outcome.failure!==void 0)
throw outcome.failure;return await judged(job,outcome),{result:outcome.assessment.decision.verdict,reason:verdictReason(outcome.assessment)}}catch(error){if(error instanceof
ConfigError||error instanceof Cancelled)throw error;return ports.log.error(explain(error)),{result:"failed",reason:error instanceof Error?error.message:String(error)}}}export{scanAll,scanOne};
