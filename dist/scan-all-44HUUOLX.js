import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-MPU5TYIV.js";import"./chunk-24M3CRIL.js";import{storedImage}from"./chunk-27SRBVSZ.js";import"./chunk-IXW66GUQ.js";
import"./chunk-HSZZVJOH.js";import"./chunk-PDWZYWIX.js";import"./chunk-PXZIHULY.js";import"./chunk-JEWBBDFS.js";import"./chunk-6ELBQLSM.js";
import"./chunk-OFTUREM2.js";import"./chunk-RXJYCFCN.js";import"./chunk-U6H4WF3I.js";import"./chunk-EH67GBL4.js";import"./chunk-TAQAZ35V.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-JJK6YNQT.js";import"./chunk-6XUXY7G2.js";import"./chunk-LS6DFXJR.js";import"./chunk-4LAH7IA7.js";
import"./chunk-HSGGK4QU.js";import"./chunk-GHTRYXMV.js";import"./chunk-5CBBNQXF.js";import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-622YS3ME.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-KIUOY6RG.js";import{resultOf}from"./chunk-NHADVY5X.js";
import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";import{savesInTurn}from"./chunk-PUJRGDXS.js";import"./chunk-JTMZK2T2.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-26YPB3PO.js";import"./chunk-RQUAI55Q.js";import"./chunk-MFGN7B6O.js";import"./chunk-PQ5V2LHA.js";import"./chunk-HYC2JVG2.js";
import"./chunk-I6OKRYUM.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(ports,
first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,...saves.ports(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
