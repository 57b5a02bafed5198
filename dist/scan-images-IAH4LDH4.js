import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-HW34NPHZ.js";import{scanJobs}from"./chunk-42CFPUPE.js";import{namedTargets,storedImage}from"./chunk-J5AAQOU6.js";
import"./chunk-IIWPW7OF.js";import{worstCode}from"./chunk-4SU5IWJ6.js";import"./chunk-7BMS2FHR.js";import"./chunk-2RT26WD2.js";import{beginSave}from"./chunk-BQZNRPMA.js";
import"./chunk-RZUEP4S5.js";import"./chunk-XIWJBPBU.js";import"./chunk-ZVRTQKDR.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-K3SQQEFP.js";
import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-U573BWIX.js";import"./chunk-LECFA43I.js";import"./chunk-VXIHHMJJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-J6MJAGJ4.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-J6MJAGJ4.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
