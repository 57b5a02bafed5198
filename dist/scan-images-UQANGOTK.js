import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-WQ4YORNH.js";import{scanJobs}from"./chunk-33RK2TPQ.js";import{namedTargets,storedImage}from"./chunk-Y47NYHAC.js";
import"./chunk-BFFWJOFP.js";import{worstCode}from"./chunk-2HTOOXKZ.js";import"./chunk-N3MV2BO7.js";import"./chunk-2RT26WD2.js";import{beginSave}from"./chunk-HUFDR2RZ.js";
import"./chunk-Z3BJLQ2X.js";import"./chunk-VSTCY7SW.js";import"./chunk-EUHEMGIH.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-4MYMFOBW.js";
import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-LIHHT6EI.js";import"./chunk-62SQPVY5.js";import"./chunk-A4QRTCHH.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-QFUZDCK6.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-QFUZDCK6.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
