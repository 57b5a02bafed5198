import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-AB7OF52D.js";import{namedTargets,storedImage}from"./chunk-43KPK5A3.js";import"./chunk-HJLREBXE.js";import{
worstCode}from"./chunk-7YXTXW3Q.js";import"./chunk-MWAOC6QG.js";import{scanJobs}from"./chunk-IXAYX6Q6.js";import"./chunk-2RT26WD2.js";import{
beginSave}from"./chunk-5R22E4K5.js";import"./chunk-2DRUYJMY.js";import"./chunk-DYQUFGPS.js";import"./chunk-ZIEKVNET.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-CN5AZ2OI.js";import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-GB3PG5UL.js";import"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-OULO3WKU.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-OULO3WKU.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
