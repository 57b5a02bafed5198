import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{storedImage}from"./chunk-LXGSYISC.js";import"./chunk-WQQWBQ3F.js";import{resultOf}from"./chunk-RSMGZW5T.js";import"./chunk-SSSGOA5H.js";
import"./chunk-PHKP5C6J.js";import{gate,sharedScanner}from"./chunk-ERE3NPDS.js";import"./chunk-I3DPWKUB.js";import{savesInTurn}from"./chunk-HKBABCHN.js";
import"./chunk-MV5IOVU4.js";import"./chunk-VECUDAMA.js";import"./chunk-5FTJMFUU.js";import"./chunk-45JQHQ3L.js";import"./chunk-GBJAV25P.js";
import"./chunk-P5INXWKE.js";import"./chunk-4VZLKVWK.js";import"./chunk-6JHAZWGS.js";import"./chunk-VGHZBGOB.js";import"./chunk-WYLJVT35.js";
import"./chunk-5GXLAMT6.js";import"./chunk-TJHPJYXW.js";import{withOwnTemporary}from"./chunk-7N3M7MT5.js";import{errorText}from"./chunk-QWP4D3ZI.js";
import"./chunk-3Y4VBYCU.js";import"./chunk-YC5SAD5X.js";import"./chunk-BRI3AEDA.js";import"./chunk-3BOK4S5S.js";import"./chunk-3HKMQWXM.js";
import"./chunk-QSVOUNW6.js";import"./chunk-ANOGVHSB.js";import"./chunk-JKIMFURV.js";import"./chunk-Q5BROIGX.js";import"./chunk-JPV3QA6A.js";
import"./chunk-XXHTDJAG.js";import"./chunk-WHMJ4I4X.js";import"./chunk-SNKLTWBV.js";import"./chunk-K3MHU5EW.js";import"./chunk-GTXEOO2P.js";
import"./chunk-P7YP2I2K.js";import"./chunk-HL7DHUGI.js";import"./chunk-JZVX55CA.js";import"./chunk-P7SNZRCL.js";import"./chunk-7GMIHT5M.js";
import"./chunk-WUWM2COM.js";import"./chunk-AIHM5HXT.js";import"./chunk-UVKESB24.js";import"./chunk-L7MKDBNC.js";import"./chunk-HX4RQEAC.js";
import"./chunk-UEEPBJ3B.js";import"./chunk-OXUOBJTM.js";import"./chunk-KR44J2LH.js";import"./chunk-Q2J55LS5.js";import"./chunk-BXN2H63N.js";
import"./chunk-S5SCV5RA.js";import"./chunk-IKTDB3HK.js";import"./chunk-E25W2OLM.js";import"./chunk-CURB6BZH.js";import"./chunk-IXJOGZYS.js";
import"./chunk-BHBVAFMB.js";import"./chunk-S6ZKY7G4.js";import"./chunk-P4Q4KMFS.js";import"./chunk-H7FXERCV.js";import"./chunk-QEX2P4RR.js";
import"./chunk-KUS2G4I6.js";import"./chunk-KOMPQUAG.js";import"./chunk-EU7K43JX.js";import"./chunk-THJVGLCY.js";import"./chunk-5KZLXNPS.js";
import"./chunk-VD6A2YUG.js";import"./chunk-KZJEKF2X.js";import"./chunk-ZNMKMAXG.js";import"./chunk-WB5RPM53.js";import"./chunk-SSXD4G65.js";
import"./chunk-CRBXZ7IY.js";import"./chunk-WV3N4TDC.js";import"./chunk-CEDMKDT3.js";import"./chunk-VKHHZCBE.js";import"./chunk-USLO7EXV.js";
import{Cancelled,ConfigError}from"./chunk-NPMNWCA4.js";import"./chunk-F55E3OCF.js";import"./chunk-Z7WO7TSW.js";import"./chunk-QE6VZ4G2.js";
import"./chunk-55ZWJUX4.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
