import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-KV5JALDL.js";import{namedTargets}from"./chunk-N437N225.js";import"./chunk-J6NKPORP.js";import"./chunk-H7NYUMAW.js";
import{scanJobs}from"./chunk-EO6CKLCG.js";import"./chunk-64FKRXMN.js";import"./chunk-AT6XPDJM.js";import"./chunk-W4AQ5SBO.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-SSIZXC4F.js";import{worstCode}from"./chunk-VDOGKGG6.js";import"./chunk-2IGUZQXD.js";import"./chunk-6TJ564VE.js";import{beginSave}from"./chunk-MRYTFHJJ.js";
import"./chunk-2HULHTBU.js";import"./chunk-JOLEJTHZ.js";import"./chunk-W52JFHFM.js";import{requireFolders}from"./chunk-SJ56Q5YI.js";import"./chunk-WS3GOWXK.js";
import"./chunk-CYYKWODS.js";import"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-4SEAZA32.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=job.scanTarget.kind==="image"?job.scanTarget.id:void 0,
begun=image===void 0?void 0:beginSave(ports,image);try{await begun?.started;let{scanOne}=await import("./scan-all-4SEAZA32.js");return await scanOne({...ports,
...begun?.ports},job)}finally{await begun?.stop()}}export{scanCommand};
