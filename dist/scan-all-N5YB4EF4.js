import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{storedImage}from"./chunk-2PDSEKQU.js";import"./chunk-5TQWOPJG.js";import{resultOf}from"./chunk-D6AH5N4M.js";import"./chunk-ZYVTQXO7.js";
import{gate,sharedScanner}from"./chunk-5GTC5PAF.js";import"./chunk-TXDFL7D6.js";import"./chunk-2RT26WD2.js";import"./chunk-Z2WBCGRW.js";
import"./chunk-X43XR6LO.js";import"./chunk-CTX72WXS.js";import"./chunk-GQYEABX2.js";import"./chunk-BFOPOLXO.js";import{savesInTurn}from"./chunk-OXWFUJEZ.js";
import"./chunk-TKEGPN3T.js";import"./chunk-5FTJMFUU.js";import"./chunk-OEQV7S5V.js";import"./chunk-Y6YX35DU.js";import"./chunk-DF53IG3T.js";
import"./chunk-W2QALLAF.js";import"./chunk-IHCZYH53.js";import"./chunk-RQUAI55Q.js";import"./chunk-HR4CQWJL.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-CTUA4OAP.js";import"./chunk-D4CPHHH5.js";import"./chunk-7GMIHT5M.js";import"./chunk-WS52CZ3E.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-HFST247I.js";import"./chunk-VXAMMVHU.js";import"./chunk-RHKTXKMZ.js";import"./chunk-OUULIPIR.js";import{Cancelled,ConfigError,
errorText,withOwnTemporary}from"./chunk-3IQLGBM5.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
