import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{explain}from"./chunk-ZEO2AC2D.js";import{gate,sharedScanner}from"./chunk-A7LU5RUN.js";import"./chunk-KPGXJY5Z.js";import"./chunk-QTRNVROK.js";
import"./chunk-5FTJMFUU.js";import"./chunk-IJJRFOSL.js";import"./chunk-RVZB72FN.js";import"./chunk-5P44YCKZ.js";import"./chunk-RQHUJ4YC.js";
import"./chunk-IFKZ6EV7.js";import"./chunk-5AUM27IZ.js";import"./chunk-XTTOGPIA.js";import"./chunk-JHJN3XAL.js";import"./chunk-JKIMFURV.js";
import"./chunk-GTXEOO2P.js";import"./chunk-RA2FHTMG.js";import"./chunk-PO5GIC2I.js";import"./chunk-4N35RGNB.js";import"./chunk-SQSD2CGH.js";
import"./chunk-DLAKIZFB.js";import"./chunk-7GMIHT5M.js";import"./chunk-6OBBXSPY.js";import"./chunk-C7TUGSIR.js";import"./chunk-EKV2IG6V.js";
import"./chunk-WV3N4TDC.js";import"./chunk-QBLBJY3W.js";import{verdictReason}from"./chunk-MNGK7FPV.js";import"./chunk-ISLDH7KY.js";import"./chunk-UTZG5LPQ.js";
import"./chunk-BNX62MWX.js";import"./chunk-ETFAQ4Q4.js";import"./chunk-7L4BE5VH.js";import"./chunk-WB5RPM53.js";import"./chunk-MGHMEVFY.js";
import"./chunk-USLO7EXV.js";import{Cancelled,ConfigError}from"./chunk-NPMNWCA4.js";import"./chunk-DIQVHKCG.js";async function withOwnTemporary(files,work){let folders=[],temporaryDirectory=async purpose=>{let folder=await files.temporaryDirectory(purpose);return folders.
push(folder),folder};try{return await work({...files,temporaryDirectory})}finally{for(let folder of folders)await files.remove(folder).catch(()=>{})}}async function scanOne(ports,{config,subject,explain:explain2}){let{assessment,failure}=await gate(withHint(ports,explain2),config,subject);if(failure!==void 0)
throw failure;return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain2){return{...ports,table:{...ports.table,explain:explain2}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let scanner=await sharedScanner(ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;
index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await resultOf(ports,job,scanner,judged)})}return results}async function resultOf(ports,job,scanner,judged){
try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),files},job.config,job.subject,scanner));if(outcome.failure!==void 0)
throw outcome.failure;return await judged(job,outcome),{result:outcome.assessment.decision.verdict,reason:verdictReason(outcome.assessment)}}catch(error){if(error instanceof
ConfigError||error instanceof Cancelled)throw error;return ports.log.error(explain(error)),{result:"failed",reason:error instanceof Error?error.message:String(error)}}}export{scanAll,scanOne};
