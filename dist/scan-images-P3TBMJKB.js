import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-T6EDQ6TB.js";import{namedTargets,storedImage}from"./chunk-O6BF5ZTJ.js";import"./chunk-DBJI3RU7.js";import{
worstCode}from"./chunk-QO46PFFC.js";import"./chunk-YJJPYYPJ.js";import{scanJobs}from"./chunk-6PNLWMN2.js";import"./chunk-2RT26WD2.js";import{
beginSave}from"./chunk-27CB7JXI.js";import"./chunk-CBYPG3IH.js";import"./chunk-AHHGNSCZ.js";import"./chunk-JPAT3ERX.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-FPXBC4BS.js";import"./chunk-JOLEJTHZ.js";import{requireFolders}from"./chunk-6IVMCKZ5.js";import"./chunk-6IUQ4PYI.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-MRIMSAKO.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-MRIMSAKO.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
