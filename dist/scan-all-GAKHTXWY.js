import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{storedImage}from"./chunk-4WU73GFM.js";import"./chunk-MGDUCGG7.js";import{resultOf}from"./chunk-RSMGZW5T.js";import"./chunk-MQEVV2MH.js";
import"./chunk-PHKP5C6J.js";import{gate,sharedScanner}from"./chunk-GHMDPEIG.js";import"./chunk-45YR4CNR.js";import{savesInTurn}from"./chunk-BTNTNJFV.js";
import"./chunk-KDJ65BLP.js";import"./chunk-B3UUUSFI.js";import"./chunk-GBJAV25P.js";import"./chunk-5FTJMFUU.js";import"./chunk-JAIVJSN6.js";
import"./chunk-4AWPSOSQ.js";import"./chunk-RR6KBA37.js";import"./chunk-7QBELLB3.js";import"./chunk-3HKMQWXM.js";import"./chunk-W2QALLAF.js";
import"./chunk-NVMUER6I.js";import"./chunk-JKIMFURV.js";import"./chunk-O6MO2ALA.js";import"./chunk-6JCJ6EDY.js";import"./chunk-JPV3QA6A.js";
import"./chunk-Q5BROIGX.js";import"./chunk-JIZQEADD.js";import"./chunk-H2V24QGO.js";import"./chunk-RKNFJ2GN.js";import"./chunk-WRM4S4B5.js";
import"./chunk-6ALDGUL3.js";import"./chunk-ZVP4TL7U.js";import"./chunk-GNQ6XJOF.js";import"./chunk-GTXEOO2P.js";import"./chunk-AVOPYSZO.js";
import"./chunk-WYLJVT35.js";import"./chunk-6APXIB3O.js";import"./chunk-OWWUUZZF.js";import"./chunk-P3DXPJFX.js";import"./chunk-7GMIHT5M.js";
import"./chunk-PNTMCXXB.js";import"./chunk-QGYAMLJW.js";import"./chunk-RXKLCMPX.js";import"./chunk-AIHM5HXT.js";import"./chunk-UVKESB24.js";
import"./chunk-4HRXY3TN.js";import"./chunk-AZXCGNRX.js";import"./chunk-JXVZN4N3.js";import"./chunk-DSIUD2XB.js";import"./chunk-WMXXNCQA.js";
import"./chunk-TEEGIFLC.js";import"./chunk-Q2J55LS5.js";import"./chunk-BXN2H63N.js";import"./chunk-S5SCV5RA.js";import"./chunk-YR2NLYRL.js";
import"./chunk-W5LZPXOK.js";import{withOwnTemporary}from"./chunk-7N3M7MT5.js";import{errorText}from"./chunk-QWP4D3ZI.js";import"./chunk-GRFZWHYX.js";
import"./chunk-P4Q4KMFS.js";import"./chunk-UGOGMVOJ.js";import"./chunk-H7FXERCV.js";import"./chunk-KUS2G4I6.js";import"./chunk-EN23VZF3.js";
import"./chunk-EU7K43JX.js";import"./chunk-FVA4PPPK.js";import"./chunk-KY4HUDVR.js";import"./chunk-KXC3K2PP.js";import"./chunk-UCFV45ZQ.js";
import"./chunk-V4EONVYX.js";import"./chunk-Y26VXM5E.js";import"./chunk-IXJOGZYS.js";import"./chunk-XK5IOTJL.js";import"./chunk-S6ZKY7G4.js";
import"./chunk-THJVGLCY.js";import"./chunk-YIUG33YD.js";import"./chunk-FF6D7SOR.js";import"./chunk-KZJEKF2X.js";import"./chunk-DOOR6AZ4.js";
import"./chunk-WB5RPM53.js";import"./chunk-WAGMCTHG.js";import"./chunk-WV3N4TDC.js";import"./chunk-CEDMKDT3.js";import"./chunk-VKHHZCBE.js";
import"./chunk-55ZWJUX4.js";import"./chunk-POVIPXHE.js";import"./chunk-USLO7EXV.js";import{Cancelled,ConfigError}from"./chunk-NPMNWCA4.js";
import"./chunk-GA2BMHTH.js";import"./chunk-F55E3OCF.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
