import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{namedTargets,storedImage}from"./chunk-4WHVMD7I.js";import"./chunk-PTV4VPAT.js";import{renderImageResults}from"./chunk-W7E23TJF.js";import{
worstCode}from"./chunk-C3TGGZXU.js";import"./chunk-2REB2A7N.js";import"./chunk-2RT26WD2.js";import{scanJobs}from"./chunk-UMU7VBOI.js";import{
beginSave}from"./chunk-RABB2MDD.js";import"./chunk-GMIKLTID.js";import"./chunk-RPLGQ32Y.js";import"./chunk-7GSA2C2J.js";import"./chunk-C4LL3XDW.js";
import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-53J5P326.js";
import"./chunk-HVNFODBY.js";import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-QJWPJXU4.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-QJWPJXU4.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
