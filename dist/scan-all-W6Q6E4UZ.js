import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-3JA6EEKP.js";import"./chunk-LSDOTFQ3.js";import{storedImage}from"./chunk-ZFGLHY7U.js";import"./chunk-GR4WCMGI.js";
import{resultOf}from"./chunk-F7FJJBID.js";import"./chunk-P4ODEEGE.js";import"./chunk-2RT26WD2.js";import"./chunk-7O2N4G5U.js";import"./chunk-2WEJRFYT.js";
import"./chunk-EYBL5JAF.js";import"./chunk-Y4JYMGOH.js";import"./chunk-Q4ZZT7TA.js";import"./chunk-BXMNDUUD.js";import"./chunk-7YVSPBEX.js";
import"./chunk-JGGNXR3P.js";import"./chunk-3JA6SQVD.js";import{savesInTurn}from"./chunk-KQ4OCQUT.js";import"./chunk-KPBLXWXJ.js";import"./chunk-P67AHOYF.js";
import"./chunk-X6HSBO7L.js";import"./chunk-5FTJMFUU.js";import"./chunk-S2O3OHQT.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-ZNVMS7JO.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-DT2HY2PQ.js";import"./chunk-OV4KMLXM.js";import"./chunk-5F45EBBI.js";import"./chunk-TZVNPYQF.js";
import"./chunk-ECLDOGG6.js";import"./chunk-EVNLNFJR.js";import"./chunk-3SNSUAXO.js";import"./chunk-7U5TIEO5.js";import"./chunk-7ILC44QM.js";
import"./chunk-RQUAI55Q.js";import"./chunk-D5Y5PR2S.js";import"./chunk-KMOUWZBP.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-VBHMIX2Y.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
