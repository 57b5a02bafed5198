import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-U2YYLXON.js";import"./chunk-3XTYFTQ4.js";import{storedImage}from"./chunk-PXXGFXYS.js";import"./chunk-ZVMYOUTG.js";
import{resultOf}from"./chunk-BT2WHZPN.js";import"./chunk-4QNGTLQI.js";import"./chunk-2RT26WD2.js";import"./chunk-ZGPNNSV2.js";import"./chunk-3GAY5F67.js";
import"./chunk-KASZQYZP.js";import"./chunk-YUHGN2M7.js";import"./chunk-SVBQN6PV.js";import"./chunk-ZXLM7JXG.js";import"./chunk-4HFLWDMM.js";
import"./chunk-AHQPFGZP.js";import"./chunk-37UFGLY3.js";import"./chunk-RHKTXKMZ.js";import"./chunk-GKQQOBU5.js";import"./chunk-6FGSBJ45.js";
import"./chunk-CMKGYN7B.js";import"./chunk-FEDPYMRG.js";import"./chunk-PJYLXI3X.js";import"./chunk-DPW2EWGS.js";import"./chunk-34ZTHKAL.js";
import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-KXNIW4V7.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-ISNLJWDY.js";import"./chunk-ZRV7I5XC.js";import"./chunk-JOLEJTHZ.js";import"./chunk-Y5NGNJD4.js";import"./chunk-5CG5N7ZD.js";
import"./chunk-RQUAI55Q.js";import{savesInTurn}from"./chunk-3RK3K2RT.js";import"./chunk-UZT5ZAST.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-KS5PJUYC.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
