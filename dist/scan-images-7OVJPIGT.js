import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-TFHVLC3W.js";import{namedTargets,storedImage}from"./chunk-KFEXLTXX.js";import"./chunk-HJLREBXE.js";import{
worstCode}from"./chunk-64QE2PYX.js";import"./chunk-MWAOC6QG.js";import{scanJobs}from"./chunk-3ALLWJUR.js";import"./chunk-2RT26WD2.js";import{
beginSave}from"./chunk-YPMZ5YAA.js";import"./chunk-VL4BESFY.js";import"./chunk-36F5L555.js";import"./chunk-ZIEKVNET.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-CN5AZ2OI.js";import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-UGLA4IV3.js";import"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-BCM6VDSV.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-BCM6VDSV.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
