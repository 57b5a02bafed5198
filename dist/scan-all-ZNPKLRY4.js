import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{storedImage}from"./chunk-HXRSAAFW.js";import"./chunk-RZ4MGEH2.js";import{resultOf}from"./chunk-35ALNWSL.js";import"./chunk-X6C7RRTK.js";
import{gate,sharedScanner}from"./chunk-V4AEUSN3.js";import"./chunk-L7D5C3QR.js";import"./chunk-2RT26WD2.js";import"./chunk-H6G4F4NL.js";
import"./chunk-4LHJR4XE.js";import"./chunk-WK3LIEZ6.js";import"./chunk-WJRCYCFQ.js";import"./chunk-2RGIOGZC.js";import{savesInTurn}from"./chunk-3F7FEY2S.js";
import"./chunk-BWLQT2VR.js";import"./chunk-5FTJMFUU.js";import"./chunk-RZ54IDYT.js";import"./chunk-XHSZPLKL.js";import"./chunk-GBKBDYUQ.js";
import"./chunk-W2QALLAF.js";import"./chunk-ZZCWESL3.js";import"./chunk-RQUAI55Q.js";import"./chunk-TNECMP7O.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-MPSQFDNL.js";import"./chunk-Z63K3Z3P.js";import"./chunk-7GMIHT5M.js";import"./chunk-P4C7JKM4.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-P6YQ7CK3.js";import"./chunk-X5DL3XZN.js";import"./chunk-RHKTXKMZ.js";import"./chunk-GENCUHLI.js";import{Cancelled,ConfigError,
errorText,withOwnTemporary}from"./chunk-E4GNIVIJ.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
