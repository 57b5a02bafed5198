import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-7FIXJV27.js";import{namedTargets,storedImage}from"./chunk-HLEXGEIZ.js";import"./chunk-4OFLBZ5D.js";import{
worstCode}from"./chunk-LZZ2M7M5.js";import"./chunk-JXNK72GW.js";import"./chunk-2RT26WD2.js";import{scanJobs}from"./chunk-IGUGNXOC.js";import{
beginSave}from"./chunk-MRAXZWEQ.js";import"./chunk-ZUORZ6SO.js";import"./chunk-73SZN733.js";import"./chunk-GU4HEZSU.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-4FACTCSM.js";import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-W7K77M2D.js";import"./chunk-GASUZMIR.js";import"./chunk-2NVWEQSJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-5DNVKPID.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-5DNVKPID.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
