import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeReport}from"./chunk-QSTJCTMN.js";import{deliver,finishReports,joinedOutputs,outputs,sarifText}from"./chunk-YC5SAD5X.js";import{renderTable,
reportFolders,writeReports}from"./chunk-BRI3AEDA.js";import"./chunk-3BOK4S5S.js";import"./chunk-3HKMQWXM.js";import{provenBase,readRules,scannedLayers}from"./chunk-QSVOUNW6.js";
import"./chunk-ANOGVHSB.js";import"./chunk-JKIMFURV.js";import{judgesAnotherRun}from"./chunk-KW5GCQ6L.js";import"./chunk-Q5BROIGX.js";import{
openRepository}from"./chunk-JPV3QA6A.js";import"./chunk-XXHTDJAG.js";import"./chunk-WHMJ4I4X.js";import"./chunk-SNKLTWBV.js";import"./chunk-K3MHU5EW.js";
import"./chunk-GTXEOO2P.js";import"./chunk-P7YP2I2K.js";import{openRules}from"./chunk-HL7DHUGI.js";import"./chunk-JZVX55CA.js";import"./chunk-P7SNZRCL.js";
import"./chunk-7GMIHT5M.js";import"./chunk-WUWM2COM.js";import"./chunk-AIHM5HXT.js";import"./chunk-UVKESB24.js";import{reportPaths,requireOneEach}from"./chunk-ONPAMYN6.js";
import"./chunk-L7MKDBNC.js";import"./chunk-HX4RQEAC.js";import"./chunk-UEEPBJ3B.js";import"./chunk-OXUOBJTM.js";import"./chunk-KR44J2LH.js";
import"./chunk-Q2J55LS5.js";import"./chunk-BXN2H63N.js";import"./chunk-S5SCV5RA.js";import"./chunk-IKTDB3HK.js";import"./chunk-E25W2OLM.js";
import"./chunk-CURB6BZH.js";import"./chunk-IXJOGZYS.js";import"./chunk-BHBVAFMB.js";import"./chunk-S6ZKY7G4.js";import"./chunk-P4Q4KMFS.js";
import{headline}from"./chunk-H7FXERCV.js";import"./chunk-QEX2P4RR.js";import"./chunk-KUS2G4I6.js";import"./chunk-KOMPQUAG.js";import"./chunk-EU7K43JX.js";
import"./chunk-THJVGLCY.js";import"./chunk-5KZLXNPS.js";import{withRegistry}from"./chunk-VD6A2YUG.js";import"./chunk-KZJEKF2X.js";import"./chunk-ZNMKMAXG.js";
import"./chunk-WB5RPM53.js";import"./chunk-SSXD4G65.js";import{formatReference}from"./chunk-CRBXZ7IY.js";import"./chunk-WV3N4TDC.js";import"./chunk-CEDMKDT3.js";
import"./chunk-VKHHZCBE.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";import"./chunk-F55E3OCF.js";import"./chunk-Z7WO7TSW.js";
import"./chunk-QE6VZ4G2.js";import"./chunk-55ZWJUX4.js";import"./chunk-DIQVHKCG.js";function joinedOutcome(outcomes){let sorted=outcomes.toSorted((a,b)=>Number(isBlocked(b))-Number(isBlocked(a))),[worst,...others]=sorted;if(worst===void 0)throw new Error(
"unreachable: there is a report");return others.length===0?worst:{assessment:worst.assessment,summary:sorted.map(({summary})=>summary).join(`
---

`),outputs:joinedOutputs(sorted.map(outcome=>outcome.outputs)),failure:sorted.find(({failure})=>failure!==void 0)?.failure}}function isBlocked({assessment}){return assessment.
decision.verdict==="blocked"}async function gateReports(ports,config,path){let now=ports.clock.now(),repository=openRepository(ports.files,ports.openContents,config.repository,ports.workingDirectory),
rules=await readRules(await openRules(ports,config.rules,repository),config,now),{registry}=withRegistry(ports),proveBase=(scan,names)=>provenBase(registry,{rules,
config,names,images:scannedLayers(scan)}),origin=judgesAnotherRun(config)?{ofAnotherRun:!0}:{},by={...config,...origin,repository,rules,proveBase,named:config.destinations.
map(formatReference),now},judged=[];for(let one of await reportPaths(ports.files,path))judged.some(({paths})=>paths.includes(one))||judged.push(await judgeReport(
ports,one,by));requireOneEach(judged);let folders=reportFolders(judged.map(({assessment})=>assessment),config.reportDirectory),outcomes=[];for(let one of judged)
outcomes.push(await deliverReport(ports,config,one,folders(one.assessment)));let outcome=joinedOutcome(outcomes),others=outcomes.filter(one=>isBlocked(one)&&one.
assessment!==outcome.assessment);for(let{assessment}of others)ports.runner.annotate("error",headline(assessment));return outcome}async function deliverReport(ports,config,{
assessment,sarif:options},directory){let release={kind:"not-asked"},sarif=sarifText(assessment,options),files=await writeReports(ports.files,assessment,release,
directory,sarif);ports.show(renderTable(assessment,{...ports.table,file:files.json[0]}));let delivery=await deliver(ports,{sarif,assessment,release,files},config.
publishing),{summary,sent}=await finishReports(ports,{assessment,release,files},config.publishing,delivery);return{assessment,summary,outputs:outputs(assessment,
release,files,sent),failure:delivery.failure}}export{gateReports};
