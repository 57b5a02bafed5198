import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{storedImage}from"./chunk-QHKT6KAB.js";import"./chunk-H5YNHWQ5.js";import{resultOf}from"./chunk-CWQ23GH2.js";import"./chunk-QYZ2QV64.js";
import{gate,sharedScanner}from"./chunk-34UFJ5Y4.js";import"./chunk-IA2XHXJY.js";import"./chunk-2RT26WD2.js";import"./chunk-G2SWW5LI.js";
import"./chunk-TVH2EJQ3.js";import"./chunk-SZNGQYA5.js";import"./chunk-4CDEUS4A.js";import"./chunk-BNEVXZ5R.js";import{savesInTurn}from"./chunk-SRFOOW5E.js";
import"./chunk-QPE7VCOF.js";import"./chunk-5FTJMFUU.js";import"./chunk-RYNNW7J7.js";import"./chunk-ZO4PHOVU.js";import"./chunk-SCVM5R4D.js";
import"./chunk-W2QALLAF.js";import"./chunk-QM5TTDVW.js";import"./chunk-RQUAI55Q.js";import"./chunk-PZ7ZBBXY.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-56BKVHR3.js";import"./chunk-NYQANKDU.js";import"./chunk-7GMIHT5M.js";import"./chunk-MFNP23JP.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-WQGB6QC2.js";import"./chunk-EPCQQBQ3.js";import"./chunk-RHKTXKMZ.js";import"./chunk-4GPKYK6F.js";import{Cancelled,ConfigError,
errorText,withOwnTemporary}from"./chunk-Y6CZT72V.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
