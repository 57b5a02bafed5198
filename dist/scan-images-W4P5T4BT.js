import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{namedTargets,storedImage}from"./chunk-D5EMEZVC.js";import"./chunk-MCER7ZMJ.js";import{scanJobs}from"./chunk-74DOXJQ5.js";import{renderImageResults}from"./chunk-SARRDPXA.js";
import{worstCode}from"./chunk-RSMGZW5T.js";import"./chunk-SIPRLDRV.js";import"./chunk-PHKP5C6J.js";import{beginSave}from"./chunk-VW54BWJS.js";
import"./chunk-PLP2P2W6.js";import"./chunk-GBJAV25P.js";import"./chunk-EE4NUW7Q.js";import{requireFolders}from"./chunk-DC2PWMZZ.js";import"./chunk-IUZC2YLS.js";
import"./chunk-6HB7R4AO.js";import"./chunk-6JCJ6EDY.js";import"./chunk-KW5GCQ6L.js";import"./chunk-Q5BROIGX.js";import"./chunk-XQYXMG7F.js";
import"./chunk-5LVR2V4X.js";import"./chunk-GTXEOO2P.js";import"./chunk-WYLJVT35.js";import"./chunk-FLIIYYKX.js";import"./chunk-QGYAMLJW.js";
import"./chunk-RXKLCMPX.js";import"./chunk-UVKESB24.js";import"./chunk-TNHS7ULR.js";import"./chunk-DUITWE4E.js";import"./chunk-DRNW3W6T.js";
import"./chunk-BXN2H63N.js";import"./chunk-QWP4D3ZI.js";import"./chunk-YRHT3D33.js";import"./chunk-H7FXERCV.js";import"./chunk-KUS2G4I6.js";
import"./chunk-EN23VZF3.js";import"./chunk-EU7K43JX.js";import"./chunk-UCFV45ZQ.js";import"./chunk-V4EONVYX.js";import"./chunk-IXJOGZYS.js";
import"./chunk-THJVGLCY.js";import"./chunk-YIUG33YD.js";import"./chunk-WB5RPM53.js";import"./chunk-ML77LZQX.js";import"./chunk-WV3N4TDC.js";
import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";import"./chunk-GA2BMHTH.js";import"./chunk-F55E3OCF.js";import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-3ZZ5FFYM.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-3ZZ5FFYM.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
