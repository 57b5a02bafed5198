import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-XEXWM4BC.js";import{namedTargets,storedImage}from"./chunk-3ZYFFPIL.js";import"./chunk-QNVCF7QX.js";import{
worstCode}from"./chunk-ROBHCAVV.js";import"./chunk-QEBC7NVB.js";import"./chunk-2RT26WD2.js";import{scanJobs}from"./chunk-N645WLZK.js";import"./chunk-LRXWRYTJ.js";
import"./chunk-UFYWYS7I.js";import"./chunk-USLMHT6W.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-O5T5HJA7.js";import"./chunk-JOLEJTHZ.js";
import{beginSave,requireFolders}from"./chunk-E2JEG2FQ.js";import"./chunk-UNAVJA7A.js";import"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-UJK73D5X.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-UJK73D5X.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
