import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{storedImage}from"./chunk-7Y5TA4IN.js";import"./chunk-ZJ6NOOEW.js";import{resultOf}from"./chunk-RKUMXFEM.js";import"./chunk-SLR5FLGA.js";
import{gate,sharedScanner}from"./chunk-P2WH4IJV.js";import"./chunk-LVGTMAO3.js";import"./chunk-2RT26WD2.js";import"./chunk-76Z2FI6O.js";
import"./chunk-67ZVYXJD.js";import"./chunk-R536FSBO.js";import"./chunk-XCK5VZAG.js";import"./chunk-Z7O6MN4Z.js";import{savesInTurn}from"./chunk-G5OVL3N5.js";
import"./chunk-2LNJEQTP.js";import"./chunk-5FTJMFUU.js";import"./chunk-CJ733QD5.js";import"./chunk-IEO6YUTP.js";import"./chunk-W2QALLAF.js";
import"./chunk-RYCY4ROU.js";import"./chunk-RQUAI55Q.js";import"./chunk-LCEHMPHM.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-C2XQI3FJ.js";
import"./chunk-PBI3SQII.js";import"./chunk-7GMIHT5M.js";import"./chunk-JGFQ5NMD.js";import"./chunk-JOLEJTHZ.js";import"./chunk-4233VVBD.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-USU7Y6QX.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-6YOFD2GB.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
