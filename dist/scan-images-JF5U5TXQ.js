import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-46JD2FAO.js";import{namedTargets,storedImage}from"./chunk-HXRSAAFW.js";import"./chunk-RZ4MGEH2.js";import{
worstCode}from"./chunk-35ALNWSL.js";import"./chunk-X6C7RRTK.js";import{scanJobs}from"./chunk-OBXMW7UJ.js";import"./chunk-2RT26WD2.js";import{
beginSave}from"./chunk-3F7FEY2S.js";import"./chunk-KL7625GP.js";import"./chunk-53IMYCZW.js";import"./chunk-TNECMP7O.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-P4C7JKM4.js";import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-GENCUHLI.js";import"./chunk-E4GNIVIJ.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-ZNPKLRY4.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-ZNPKLRY4.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
