import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-F5FQJ7ZK.js";import"./chunk-IQUG5MNB.js";import{storedImage}from"./chunk-Y47NYHAC.js";import"./chunk-BFFWJOFP.js";
import{resultOf}from"./chunk-2HTOOXKZ.js";import"./chunk-N3MV2BO7.js";import"./chunk-2RT26WD2.js";import"./chunk-AZ7GTVVF.js";import"./chunk-2QTEF3IF.js";
import"./chunk-JQJLFFFB.js";import"./chunk-CZYIG3GO.js";import"./chunk-YCQK7KGN.js";import"./chunk-SLQJCIPQ.js";import"./chunk-VHP3GHWA.js";
import"./chunk-LVGXN46D.js";import"./chunk-DVUXNZK4.js";import{savesInTurn}from"./chunk-HUFDR2RZ.js";import"./chunk-M2ASWOGQ.js";import"./chunk-BFKHFKAN.js";
import"./chunk-G3XFXEAL.js";import"./chunk-5FTJMFUU.js";import"./chunk-EUHEMGIH.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-4MYMFOBW.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-TQ4ST3UM.js";import"./chunk-5TEUWC2C.js";import"./chunk-VYH5XY42.js";import"./chunk-TZVNPYQF.js";
import"./chunk-BX63DEU4.js";import"./chunk-MZSXFIT4.js";import"./chunk-3SNSUAXO.js";import"./chunk-IAKNI6DZ.js";import"./chunk-V7RLRESX.js";
import"./chunk-RQUAI55Q.js";import"./chunk-LIHHT6EI.js";import"./chunk-62SQPVY5.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-A4QRTCHH.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
