import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-PML3F5FP.js";import{namedTargets,storedImage}from"./chunk-2PDSEKQU.js";import"./chunk-5TQWOPJG.js";import{
worstCode}from"./chunk-D6AH5N4M.js";import"./chunk-ZYVTQXO7.js";import{scanJobs}from"./chunk-7IUOHP4I.js";import"./chunk-2RT26WD2.js";import{
beginSave}from"./chunk-OXWFUJEZ.js";import"./chunk-S35LSFR6.js";import"./chunk-BVOPUKSZ.js";import"./chunk-HR4CQWJL.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-WS52CZ3E.js";import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-OUULIPIR.js";import"./chunk-3IQLGBM5.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-N5YB4EF4.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-N5YB4EF4.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
