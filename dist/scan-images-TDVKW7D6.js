import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{namedTargets,storedImage}from"./chunk-GY7GBSXN.js";import"./chunk-L5HF5YLZ.js";import{scanJobs}from"./chunk-CQLLPXHJ.js";import{renderImageResults}from"./chunk-OZFLKPQD.js";
import{worstCode}from"./chunk-4CRIRJPN.js";import"./chunk-KDKHM4UN.js";import"./chunk-PHKP5C6J.js";import{beginSave}from"./chunk-63W3OPUI.js";
import"./chunk-MW7T6XII.js";import"./chunk-UV3FDA62.js";import{requireFolders}from"./chunk-DC2PWMZZ.js";import"./chunk-WYLJVT35.js";import"./chunk-4XSQ5KLF.js";
import"./chunk-6EILRJP3.js";import"./chunk-A4GZBUU2.js";import"./chunk-5P44YCKZ.js";import"./chunk-ZEO2AC2D.js";import"./chunk-4SMLHISW.js";
import"./chunk-VX4MKUDA.js";import"./chunk-Q5BROIGX.js";import"./chunk-RWIJTZNP.js";import"./chunk-GTXEOO2P.js";import"./chunk-CHSPNOIZ.js";
import"./chunk-AS6IHTG4.js";import"./chunk-UVKESB24.js";import"./chunk-VMRFSYJI.js";import"./chunk-WYUSBOS5.js";import"./chunk-BXN2H63N.js";
import"./chunk-L6ASKLU5.js";import"./chunk-IXJOGZYS.js";import"./chunk-Q63CV6H7.js";import"./chunk-EU7K43JX.js";import"./chunk-THJVGLCY.js";
import"./chunk-R4RUWTYI.js";import"./chunk-WB5RPM53.js";import"./chunk-USLO7EXV.js";import"./chunk-WV3N4TDC.js";import"./chunk-4KCKIREU.js";
import"./chunk-NPMNWCA4.js";import"./chunk-VUSZTHKP.js";import"./chunk-VPER2H3U.js";import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-YNBREII6.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-YNBREII6.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
