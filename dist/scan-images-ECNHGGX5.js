import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-UMZ2M7JB.js";import{namedTargets,storedImage}from"./chunk-WA35BPNG.js";import"./chunk-P7YK5YRI.js";import{
worstCode}from"./chunk-ERQXWWO5.js";import"./chunk-OJGVAIA6.js";import"./chunk-2RT26WD2.js";import{scanJobs}from"./chunk-N76QAJET.js";import"./chunk-BVTB6SXO.js";
import{beginSave}from"./chunk-KHYAQRZK.js";import"./chunk-UDS5BEH3.js";import"./chunk-UB3XPI76.js";import{requireFolders}from"./chunk-3OOZJWPD.js";
import"./chunk-4PMFMU36.js";import"./chunk-VUNARH6U.js";import"./chunk-IWYEYCUZ.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-Q5RA7VYB.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-7PL4Z226.js";import"./chunk-KT4A3RJ2.js";import"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-NRPPECVF.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-NRPPECVF.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
