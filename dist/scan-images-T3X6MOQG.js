import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-AL65D62Y.js";import{scanJobs}from"./chunk-OOBH3MF4.js";import{namedTargets,storedImage}from"./chunk-ZFGLHY7U.js";
import"./chunk-GR4WCMGI.js";import{worstCode}from"./chunk-F7FJJBID.js";import"./chunk-P4ODEEGE.js";import"./chunk-2RT26WD2.js";import{beginSave}from"./chunk-KQ4OCQUT.js";
import"./chunk-3ANXXSN2.js";import"./chunk-SVK2VBNT.js";import"./chunk-S2O3OHQT.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-ZNVMS7JO.js";
import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-D5Y5PR2S.js";import"./chunk-KMOUWZBP.js";import"./chunk-VBHMIX2Y.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-W6Q6E4UZ.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-W6Q6E4UZ.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
