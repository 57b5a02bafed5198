import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-S4IFYET2.js";import{namedTargets}from"./chunk-27SRBVSZ.js";import"./chunk-IXW66GUQ.js";import"./chunk-HSZZVJOH.js";
import{scanJobs}from"./chunk-QDVFRYYD.js";import"./chunk-PCHZE5ZG.js";import"./chunk-TVGWQLYC.js";import"./chunk-622YS3ME.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-KIUOY6RG.js";import{worstCode}from"./chunk-NHADVY5X.js";import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";import{beginSave}from"./chunk-PUJRGDXS.js";
import"./chunk-JTMZK2T2.js";import"./chunk-JOLEJTHZ.js";import"./chunk-MFGN7B6O.js";import{requireFolders}from"./chunk-PQ5V2LHA.js";import"./chunk-HYC2JVG2.js";
import"./chunk-I6OKRYUM.js";import"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-44HUUOLX.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=job.scanTarget.kind==="image"?job.scanTarget.id:void 0,
begun=image===void 0?void 0:beginSave(ports,image);try{await begun?.started;let{scanOne}=await import("./scan-all-44HUUOLX.js");return await scanOne({...ports,
...begun?.ports},job)}finally{await begun?.stop()}}export{scanCommand};
