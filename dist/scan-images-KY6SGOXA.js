import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-EV6CP4AP.js";import{namedTargets,storedImage}from"./chunk-7Y5TA4IN.js";import"./chunk-ZJ6NOOEW.js";import{
worstCode}from"./chunk-RKUMXFEM.js";import"./chunk-SLR5FLGA.js";import{scanJobs}from"./chunk-JNH4ZF4S.js";import"./chunk-2RT26WD2.js";import{
beginSave}from"./chunk-G5OVL3N5.js";import"./chunk-EPWSQXTG.js";import"./chunk-SSA4IKTM.js";import"./chunk-LCEHMPHM.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-JGFQ5NMD.js";import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-USU7Y6QX.js";import"./chunk-6YOFD2GB.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-EU7WM5CQ.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-EU7WM5CQ.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
