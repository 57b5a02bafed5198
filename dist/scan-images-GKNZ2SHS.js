import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-4VU2KKUR.js";import{namedTargets,storedImage}from"./chunk-PXXGFXYS.js";import"./chunk-ZVMYOUTG.js";import{
worstCode}from"./chunk-BT2WHZPN.js";import"./chunk-4QNGTLQI.js";import"./chunk-2RT26WD2.js";import{scanJobs}from"./chunk-JTN5KTQE.js";import"./chunk-F2DG5X5N.js";
import"./chunk-OBK64ZTP.js";import"./chunk-KXNIW4V7.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-ISNLJWDY.js";import"./chunk-ZRV7I5XC.js";
import"./chunk-JOLEJTHZ.js";import{beginSave,requireFolders}from"./chunk-3RK3K2RT.js";import"./chunk-UZT5ZAST.js";import"./chunk-KS5PJUYC.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-7WHU64GY.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-7WHU64GY.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
