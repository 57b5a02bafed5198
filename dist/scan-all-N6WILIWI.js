import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-GF4KPQEN.js";import"./chunk-OHCT5GWY.js";import{storedImage}from"./chunk-2FQKXTT2.js";import"./chunk-2YA6OR2W.js";
import{resultOf}from"./chunk-2AYSZJDN.js";import"./chunk-UJW6DEUN.js";import"./chunk-2RT26WD2.js";import"./chunk-E6YCWD6H.js";import"./chunk-DA23VMGE.js";
import"./chunk-6JDTAYZB.js";import"./chunk-KPRTIDYQ.js";import"./chunk-AGJPYQWD.js";import"./chunk-QNV6U747.js";import"./chunk-ABKR54LL.js";
import"./chunk-EWIWIWFQ.js";import"./chunk-LDDDEGIX.js";import"./chunk-RHKTXKMZ.js";import"./chunk-VFJV4GHH.js";import"./chunk-WCIS22LZ.js";
import"./chunk-AMXYGOTL.js";import"./chunk-IN6PIJTB.js";import"./chunk-VOWL2NEH.js";import"./chunk-YC6W4YOV.js";import"./chunk-UJVAYKHX.js";
import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-UMVYW3KN.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-QWFWFDP7.js";import"./chunk-YOBKC66G.js";import"./chunk-JOLEJTHZ.js";import"./chunk-6EK77ODA.js";import"./chunk-UKXAFQRG.js";
import"./chunk-RQUAI55Q.js";import{savesInTurn}from"./chunk-UQBKRPQF.js";import"./chunk-EPGNB4XZ.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-O2Z7ZERU.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
