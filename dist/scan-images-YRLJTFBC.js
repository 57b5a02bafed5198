import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{namedTargets,storedImage}from"./chunk-LXGSYISC.js";import"./chunk-WQQWBQ3F.js";import{scanJobs}from"./chunk-2FEDBSL5.js";import{renderImageResults}from"./chunk-SARRDPXA.js";
import{worstCode}from"./chunk-RSMGZW5T.js";import"./chunk-SSSGOA5H.js";import"./chunk-PHKP5C6J.js";import{beginSave}from"./chunk-HKBABCHN.js";
import"./chunk-VECUDAMA.js";import"./chunk-GBJAV25P.js";import"./chunk-4V2OOZ6X.js";import{requireFolders}from"./chunk-DC2PWMZZ.js";import"./chunk-P5INXWKE.js";
import"./chunk-4VZLKVWK.js";import"./chunk-WYLJVT35.js";import"./chunk-5GXLAMT6.js";import"./chunk-TJHPJYXW.js";import"./chunk-QWP4D3ZI.js";
import"./chunk-3Y4VBYCU.js";import"./chunk-KW5GCQ6L.js";import"./chunk-Q5BROIGX.js";import"./chunk-XXHTDJAG.js";import"./chunk-WHMJ4I4X.js";
import"./chunk-GTXEOO2P.js";import"./chunk-WUWM2COM.js";import"./chunk-UVKESB24.js";import"./chunk-UEEPBJ3B.js";import"./chunk-OXUOBJTM.js";
import"./chunk-KR44J2LH.js";import"./chunk-BXN2H63N.js";import"./chunk-IKTDB3HK.js";import"./chunk-IXJOGZYS.js";import"./chunk-H7FXERCV.js";
import"./chunk-KUS2G4I6.js";import"./chunk-KOMPQUAG.js";import"./chunk-EU7K43JX.js";import"./chunk-THJVGLCY.js";import"./chunk-5KZLXNPS.js";
import"./chunk-WB5RPM53.js";import"./chunk-CRBXZ7IY.js";import"./chunk-WV3N4TDC.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";
import"./chunk-F55E3OCF.js";import"./chunk-Z7WO7TSW.js";import"./chunk-QE6VZ4G2.js";import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-SUH3O4KE.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-SUH3O4KE.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
