import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-7H5HKGDC.js";import{scanJobs}from"./chunk-3P5MPOGU.js";import{namedTargets,storedImage}from"./chunk-P373OBTD.js";
import"./chunk-HHCXSEJ4.js";import{worstCode}from"./chunk-3NJ2VFEV.js";import"./chunk-T2OEA3IS.js";import"./chunk-2RT26WD2.js";import{beginSave}from"./chunk-YY7YP6UN.js";
import"./chunk-LNYWDRZV.js";import"./chunk-MYAPY4LB.js";import"./chunk-MCJNQMBI.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-UJZYV2MQ.js";
import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-IIMA47FH.js";import"./chunk-HN4ICKMR.js";import"./chunk-GWMF7IAL.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-WBO3UAEX.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-WBO3UAEX.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
