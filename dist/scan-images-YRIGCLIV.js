import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-YBBSPN3K.js";import{scanJobs}from"./chunk-INT4BNVF.js";import{namedTargets,storedImage}from"./chunk-NPMQCATE.js";
import"./chunk-B43OG6Z2.js";import{worstCode}from"./chunk-ZOL7TG5O.js";import"./chunk-CE737DWQ.js";import"./chunk-2RT26WD2.js";import{beginSave}from"./chunk-IJ2AG4LX.js";
import"./chunk-Q6R6QKYX.js";import"./chunk-OZZEAHT4.js";import"./chunk-PVOI4YTI.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-3OR4ORRU.js";
import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-UFBUCOAQ.js";import"./chunk-RDYSLXI3.js";import"./chunk-VLADU4LJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-U26JNH3D.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-U26JNH3D.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
