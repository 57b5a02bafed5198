import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{namedTargets,storedImage}from"./chunk-5RBPVL45.js";import"./chunk-PTV4VPAT.js";import{renderImageResults}from"./chunk-MXDIOZ6O.js";import{
worstCode}from"./chunk-K2PKOILT.js";import"./chunk-2REB2A7N.js";import"./chunk-2RT26WD2.js";import{scanJobs}from"./chunk-VGA2GRW4.js";import"./chunk-WTKTYND3.js";
import"./chunk-UXTA7P2X.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";
import{beginSave,requireFolders}from"./chunk-7CX4RLIM.js";import"./chunk-F2ESQYK7.js";import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-HQEV3N5H.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-HQEV3N5H.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
