import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{storedImage}from"./chunk-GY7GBSXN.js";import"./chunk-L5HF5YLZ.js";import{resultOf}from"./chunk-4CRIRJPN.js";import"./chunk-KDKHM4UN.js";
import"./chunk-PHKP5C6J.js";import{gate,sharedScanner}from"./chunk-IAEGLZZO.js";import{savesInTurn}from"./chunk-63W3OPUI.js";import"./chunk-XDQTMNXW.js";
import"./chunk-MW7T6XII.js";import"./chunk-5FTJMFUU.js";import"./chunk-4XSQ5KLF.js";import"./chunk-6EILRJP3.js";import"./chunk-A4GZBUU2.js";
import"./chunk-5P44YCKZ.js";import{explain}from"./chunk-ZEO2AC2D.js";import"./chunk-4SMLHISW.js";import"./chunk-UCX6R6G3.js";import"./chunk-HU6UP2TI.js";
import"./chunk-R4AAMW3X.js";import"./chunk-Z2OR265V.js";import"./chunk-JKIMFURV.js";import"./chunk-Q5BROIGX.js";import"./chunk-JPV3QA6A.js";
import"./chunk-RWIJTZNP.js";import"./chunk-TAIK2EET.js";import"./chunk-THEXPBO4.js";import"./chunk-DRV233RU.js";import"./chunk-GTXEOO2P.js";
import"./chunk-6HGVAPSJ.js";import"./chunk-2IT43QFE.js";import"./chunk-D37A3HN3.js";import"./chunk-D55MWW7L.js";import"./chunk-7GMIHT5M.js";
import"./chunk-CHSPNOIZ.js";import"./chunk-AIHM5HXT.js";import"./chunk-AS6IHTG4.js";import"./chunk-UVKESB24.js";import"./chunk-HUJMQST6.js";
import"./chunk-VT7EB6SZ.js";import"./chunk-VMRFSYJI.js";import"./chunk-WYUSBOS5.js";import"./chunk-BXN2H63N.js";import"./chunk-S5SCV5RA.js";
import"./chunk-L6ASKLU5.js";import"./chunk-46C7PNBX.js";import"./chunk-CURB6BZH.js";import"./chunk-IXJOGZYS.js";import"./chunk-XBTTBL2K.js";
import"./chunk-VNQ766HL.js";import"./chunk-Q63CV6H7.js";import"./chunk-EU7K43JX.js";import"./chunk-THJVGLCY.js";import"./chunk-R4RUWTYI.js";
import"./chunk-QPKACTNR.js";import"./chunk-KZJEKF2X.js";import"./chunk-F3Z5MWRT.js";import"./chunk-VKHHZCBE.js";import"./chunk-WB5RPM53.js";
import"./chunk-USLO7EXV.js";import"./chunk-WV3N4TDC.js";import"./chunk-4PAIO2OC.js";import"./chunk-4KCKIREU.js";import{Cancelled,ConfigError}from"./chunk-NPMNWCA4.js";
import"./chunk-VUSZTHKP.js";import"./chunk-VPER2H3U.js";import"./chunk-55ZWJUX4.js";import"./chunk-DIQVHKCG.js";async function withOwnTemporary(files,work){let folders=[],temporaryDirectory=async purpose=>{let folder=await files.temporaryDirectory(purpose);return folders.
push(folder),folder};try{return await work({...files,temporaryDirectory})}finally{for(let folder of folders)await files.remove(folder).catch(()=>{})}}async function scanOne(ports,{config,scanTarget,explain:explain2}){let{assessment,failure}=await gate(withHint(ports,explain2),config,scanTarget);if(failure!==void 0)
throw failure;return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain2){return{...ports,table:{...ports.table,explain:explain2}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(explain(error)),{result:"failed",reason:error instanceof Error?error.
message:String(error)}}}export{scanAll,scanOne};
