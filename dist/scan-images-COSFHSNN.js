import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-W7NZXJZG.js";import{namedTargets,storedImage}from"./chunk-QHKT6KAB.js";import"./chunk-H5YNHWQ5.js";import{
worstCode}from"./chunk-CWQ23GH2.js";import"./chunk-QYZ2QV64.js";import{scanJobs}from"./chunk-EWWM3AA4.js";import"./chunk-2RT26WD2.js";import{
beginSave}from"./chunk-SRFOOW5E.js";import"./chunk-AQFMOXEN.js";import"./chunk-3CNWGKR5.js";import"./chunk-PZ7ZBBXY.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-MFNP23JP.js";import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-4GPKYK6F.js";import"./chunk-Y6CZT72V.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-YIG2L5UJ.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-YIG2L5UJ.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
