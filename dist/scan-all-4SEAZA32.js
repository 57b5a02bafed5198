import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-NID2SWMU.js";import"./chunk-DNAH6OJW.js";import{storedImage}from"./chunk-N437N225.js";import"./chunk-J6NKPORP.js";
import"./chunk-H7NYUMAW.js";import"./chunk-NJZZUG4W.js";import"./chunk-5ZQ3BTXS.js";import"./chunk-4NCXFIZM.js";import"./chunk-WTSOUFAK.js";
import"./chunk-ONVPK6TK.js";import"./chunk-WHE4JKSP.js";import"./chunk-EQP2NU7E.js";import"./chunk-6LTNESDT.js";import"./chunk-SSITH4VK.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-WZFINTJP.js";import"./chunk-QXMZGBAN.js";import"./chunk-FFA56WKD.js";import"./chunk-NGLBOADW.js";
import"./chunk-IGNWDCYM.js";import"./chunk-53SENLSS.js";import"./chunk-E6K4Y2QF.js";import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-W4AQ5SBO.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-SSIZXC4F.js";import{resultOf}from"./chunk-VDOGKGG6.js";
import"./chunk-2IGUZQXD.js";import"./chunk-6TJ564VE.js";import{savesInTurn}from"./chunk-MRYTFHJJ.js";import"./chunk-2HULHTBU.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-XUQSJGAH.js";import"./chunk-WEILCTWS.js";import"./chunk-RQUAI55Q.js";import"./chunk-W52JFHFM.js";import"./chunk-SJ56Q5YI.js";
import"./chunk-WS3GOWXK.js";import"./chunk-CYYKWODS.js";import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(ports,
first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,...saves.ports(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
