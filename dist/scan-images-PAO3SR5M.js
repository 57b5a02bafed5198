import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-OYSHXDBK.js";import{namedTargets}from"./chunk-BO7H7MVW.js";import"./chunk-P3YKPRPK.js";import"./chunk-KD6YCYFW.js";
import{scanJobs}from"./chunk-5TCSAHXN.js";import"./chunk-GJ5CLEIU.js";import"./chunk-QP5DHZF5.js";import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-7NSBX36V.js";import{worstCode}from"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import{beginSave}from"./chunk-HSFB43BR.js";
import"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";import"./chunk-NU7XRSNH.js";import{requireFolders}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";
import"./chunk-7HSWERG5.js";import"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-IKG7QA3N.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=job.scanTarget.kind==="image"?job.scanTarget.id:void 0,
begun=image===void 0?void 0:beginSave(ports,image);try{await begun?.started;let{scanOne}=await import("./scan-all-IKG7QA3N.js");return await scanOne({...ports,
...begun?.ports},job)}finally{await begun?.stop()}}export{scanCommand};
