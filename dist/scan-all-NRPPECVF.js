import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-5LYS57YP.js";import"./chunk-6H7NXE2N.js";import{storedImage}from"./chunk-WA35BPNG.js";import"./chunk-P7YK5YRI.js";
import{resultOf}from"./chunk-ERQXWWO5.js";import"./chunk-OJGVAIA6.js";import"./chunk-2RT26WD2.js";import"./chunk-NOJALM3F.js";import"./chunk-YP3VQX46.js";
import"./chunk-EGRO46KU.js";import"./chunk-WGPINNSG.js";import"./chunk-PHWHSSKE.js";import"./chunk-YU5QKS5L.js";import"./chunk-45YOMKDV.js";
import"./chunk-HYUT7LMR.js";import"./chunk-7HB3NNCD.js";import"./chunk-EIQGPOOZ.js";import"./chunk-NKQ4QX5S.js";import"./chunk-NGNOBESE.js";
import"./chunk-CNLD5DPP.js";import"./chunk-FJXFWTKS.js";import"./chunk-WL3N2W4D.js";import"./chunk-N7KXRBK4.js";import"./chunk-2IZSD7AX.js";
import"./chunk-BVTB6SXO.js";import"./chunk-T5VIC7NR.js";import"./chunk-O57DFWZG.js";import"./chunk-4RSFBKUM.js";import"./chunk-DYPFOL2C.js";
import"./chunk-OPBUFEC6.js";import"./chunk-WURHRFGS.js";import"./chunk-JPZGJ3DC.js";import"./chunk-EXOP4KF3.js";import"./chunk-R6NAUNBE.js";
import"./chunk-HPIY5SVB.js";import"./chunk-BBJ6SL65.js";import{savesInTurn}from"./chunk-KHYAQRZK.js";import"./chunk-V4R42C7K.js";import"./chunk-UDS5BEH3.js";
import"./chunk-IEYEJQIL.js";import"./chunk-MS66ZT4H.js";import"./chunk-UIAZQEFR.js";import"./chunk-6KB6FTBO.js";import"./chunk-RO2LAZEF.js";
import"./chunk-S64TAKMO.js";import"./chunk-7ZYU3FT4.js";import"./chunk-HSIWMRYJ.js";import"./chunk-TD4LY75Y.js";import"./chunk-AJLOHMXC.js";
import"./chunk-S5NIVNDL.js";import"./chunk-OG2W6SPH.js";import"./chunk-UB3XPI76.js";import"./chunk-5FTJMFUU.js";import"./chunk-7JAKWA46.js";
import"./chunk-VMAQBBMW.js";import"./chunk-PG4OY34T.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-L4LMGI77.js";
import"./chunk-L3YMHUQJ.js";import"./chunk-4PFA2JSS.js";import"./chunk-R5O36GQH.js";import"./chunk-FWHOEWUK.js";import"./chunk-IWYEYCUZ.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-Q5RA7VYB.js";import"./chunk-JOLEJTHZ.js";import"./chunk-57TA5M6K.js";import"./chunk-MUCWA24Z.js";
import"./chunk-QRYT7FOD.js";import"./chunk-RQUAI55Q.js";import"./chunk-4R3U76GF.js";import"./chunk-7PL4Z226.js";import"./chunk-KT4A3RJ2.js";
import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
