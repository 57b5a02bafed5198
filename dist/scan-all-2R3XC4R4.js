import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{storedImage}from"./chunk-PZSRJVVD.js";import"./chunk-PTV4VPAT.js";import{resultOf}from"./chunk-7F4PGHZW.js";import"./chunk-2REB2A7N.js";
import{gate,sharedScanner}from"./chunk-EF7LWXCN.js";import"./chunk-6CXXZCL4.js";import"./chunk-2RT26WD2.js";import"./chunk-H6RGLWLP.js";
import"./chunk-BYLK64AX.js";import"./chunk-S2HKHIFN.js";import"./chunk-T7RYEKQM.js";import"./chunk-YZPY7LIZ.js";import"./chunk-AQEUUL5G.js";
import"./chunk-I4V46S5U.js";import"./chunk-HYUT7LMR.js";import"./chunk-XVL2Y7SP.js";import"./chunk-B7FTGL53.js";import"./chunk-MH5PNQRH.js";
import"./chunk-D7H2SMOG.js";import"./chunk-J325Z34I.js";import"./chunk-QNL65ACK.js";import"./chunk-ORZ4WVG7.js";import"./chunk-CSEUZ4MO.js";
import"./chunk-3KSCFSSX.js";import"./chunk-KSYFLSI2.js";import"./chunk-4OJOEQCM.js";import"./chunk-NU5Y7XL3.js";import"./chunk-UBYHTXUZ.js";
import{savesInTurn}from"./chunk-RABB2MDD.js";import"./chunk-QIOTLIV5.js";import"./chunk-GMIKLTID.js";import"./chunk-RPLGQ32Y.js";import"./chunk-J4RJQOKD.js";
import"./chunk-UK4VAXJC.js";import"./chunk-KOZZZMJ7.js";import"./chunk-55VDPEHD.js";import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-UEDKRP6Z.js";import"./chunk-2T37FEH6.js";import"./chunk-RQUAI55Q.js";import"./chunk-J7XCMHNL.js";import"./chunk-VCBHWEWO.js";
import{Cancelled,ConfigError,errorText,withOwnTemporary}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanOne(ports,{config,scanTarget,explain}){let{assessment,failure}=await gate(withHint(ports,explain),config,scanTarget);if(failure!==void 0)throw failure;
return assessment.decision.verdict==="passed"?0:1}function withHint(ports,explain){return{...ports,table:{...ports.table,explain}}}async function scanAll(ports,jobs,judged=async()=>{}){
let[first]=jobs;if(first===void 0)return[];let saves=savesInTurn(ports.process,jobs.map(({scanTarget})=>storedImage(scanTarget)));try{let scanner=await sharedScanner(
ports,first.config.scanner),results=[];for(let[index,job]of jobs.entries()){let{names}=job;index>0&&ports.show(""),ports.log.info(`
${names[0]} (${index+1} of ${jobs.length})`),results.push({names,...await scanInTurn({...ports,process:saves.process(index)},job,scanner,judged)})}return results}finally{
await saves.stop()}}async function scanInTurn(ports,job,scanner,judged){try{let outcome=await withOwnTemporary(ports.files,files=>gate({...withHint(ports,job.explain),
files},job.config,job.scanTarget,scanner));if(outcome.failure!==void 0)throw outcome.failure;return await judged(job,outcome),resultOf(outcome.assessment)}catch(error){
if(error instanceof ConfigError||error instanceof Cancelled)throw error;return ports.log.error(errorText(error)),{result:"failed",reason:error instanceof Error?
error.message:String(error)}}}export{scanAll,scanOne};
