import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-BPVGRS3B.js";import{namedTargets}from"./chunk-JP4OS6OF.js";import"./chunk-KSDM25MG.js";import"./chunk-ZY45AEU2.js";
import{scanJobs}from"./chunk-ITIIEI66.js";import"./chunk-TUACUI2O.js";import"./chunk-FVKU66RJ.js";import"./chunk-VEXK6X6Z.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-WS2G2ZVU.js";import{worstCode}from"./chunk-NRH32PCM.js";import"./chunk-WR7OPHKP.js";import"./chunk-LLGWLKNV.js";import{beginSave}from"./chunk-YBUGWHSO.js";
import"./chunk-V5KG2I5N.js";import"./chunk-JOLEJTHZ.js";import"./chunk-KEPUGZ47.js";import{requireFolders}from"./chunk-H3WLTHKA.js";import"./chunk-M4BUDUPV.js";
import"./chunk-APSNQ7XH.js";import"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-CY4LZT7V.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=job.scanTarget.kind==="image"?job.scanTarget.id:void 0,
begun=image===void 0?void 0:beginSave(ports,image);try{await begun?.started;let{scanOne}=await import("./scan-all-CY4LZT7V.js");return await scanOne({...ports,
...begun?.ports},job)}finally{await begun?.stop()}}export{scanCommand};
