import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{namedTargets,storedImage}from"./chunk-4WU73GFM.js";import"./chunk-MGDUCGG7.js";import{scanJobs}from"./chunk-ADP75PDE.js";import{renderImageResults}from"./chunk-SARRDPXA.js";
import{worstCode}from"./chunk-RSMGZW5T.js";import"./chunk-MQEVV2MH.js";import"./chunk-PHKP5C6J.js";import{beginSave}from"./chunk-BTNTNJFV.js";
import"./chunk-B3UUUSFI.js";import"./chunk-GBJAV25P.js";import"./chunk-O43UN5QT.js";import{requireFolders}from"./chunk-DC2PWMZZ.js";import"./chunk-LVQVRAGJ.js";
import"./chunk-O6MO2ALA.js";import"./chunk-6JCJ6EDY.js";import"./chunk-KW5GCQ6L.js";import"./chunk-Q5BROIGX.js";import"./chunk-JIZQEADD.js";
import"./chunk-H2V24QGO.js";import"./chunk-GTXEOO2P.js";import"./chunk-WYLJVT35.js";import"./chunk-PNTMCXXB.js";import"./chunk-QGYAMLJW.js";
import"./chunk-RXKLCMPX.js";import"./chunk-UVKESB24.js";import"./chunk-DSIUD2XB.js";import"./chunk-WMXXNCQA.js";import"./chunk-TEEGIFLC.js";
import"./chunk-BXN2H63N.js";import"./chunk-QWP4D3ZI.js";import"./chunk-GRFZWHYX.js";import"./chunk-H7FXERCV.js";import"./chunk-KUS2G4I6.js";
import"./chunk-EN23VZF3.js";import"./chunk-EU7K43JX.js";import"./chunk-UCFV45ZQ.js";import"./chunk-V4EONVYX.js";import"./chunk-IXJOGZYS.js";
import"./chunk-THJVGLCY.js";import"./chunk-YIUG33YD.js";import"./chunk-WB5RPM53.js";import"./chunk-WAGMCTHG.js";import"./chunk-WV3N4TDC.js";
import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";import"./chunk-GA2BMHTH.js";import"./chunk-F55E3OCF.js";import"./chunk-DIQVHKCG.js";async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await namedTargets(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanSingle(ports,only);let{scanAll}=await import("./scan-all-GAKHTXWY.js"),
results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}async function scanSingle(ports,job){let image=storedImage(job.scanTarget),begun=image===void 0?
void 0:beginSave(ports.process,image);try{await begun?.started;let{scanOne}=await import("./scan-all-GAKHTXWY.js");return await scanOne(begun===void 0?ports:
{...ports,process:begun.process},job)}finally{await begun?.stop()}}export{scanCommand};
