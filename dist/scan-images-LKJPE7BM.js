import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-7MGSVCV3.js";import{namedTargets}from"./chunk-372WPXJO.js";import"./chunk-N2O4UIBP.js";import"./chunk-TS67CEGA.js";
import{scanJobs}from"./chunk-XDM6VA62.js";import"./chunk-F5RCZZJC.js";import"./chunk-ZDRG5QXF.js";import"./chunk-N7YGMZ7T.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-JH4M7AFX.js";import{worstCode}from"./chunk-HLXYS6LS.js";import"./chunk-EZ3EG6PU.js";import"./chunk-BT46F2CD.js";import{beginSave}from"./chunk-YCQRFMHG.js";
import"./chunk-ZGHLE57H.js";import"./chunk-JOLEJTHZ.js";import"./chunk-LSQY2DXU.js";import{requireFolders}from"./chunk-QJ7IVHY2.js";import"./chunk-AXMED5UL.js";
import"./chunk-CWWXFKX5.js";import"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-J57JZECT.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=job.scanTarget.kind==="image"?job.scanTarget.id:void 0,
begun=image===void 0?void 0:beginSave(ports,image);try{await begun?.started;let{scanOne}=await import("./scan-all-J57JZECT.js");return await scanOne({...ports,
...begun?.ports},job)}finally{await begun?.stop()}}export{scanCommand};
