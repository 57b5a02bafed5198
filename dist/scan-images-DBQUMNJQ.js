import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-RELOL46M.js";import{namedTargets,storedImage}from"./chunk-2FQKXTT2.js";import"./chunk-2YA6OR2W.js";import{
worstCode}from"./chunk-2AYSZJDN.js";import"./chunk-UJW6DEUN.js";import"./chunk-2RT26WD2.js";import{scanJobs}from"./chunk-TKFJ6L67.js";import"./chunk-V34PUYNI.js";
import"./chunk-YLBHJCLJ.js";import"./chunk-UMVYW3KN.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-QWFWFDP7.js";import"./chunk-YOBKC66G.js";
import"./chunk-JOLEJTHZ.js";import{beginSave,requireFolders}from"./chunk-UQBKRPQF.js";import"./chunk-EPGNB4XZ.js";import"./chunk-O2Z7ZERU.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-N6WILIWI.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-N6WILIWI.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
