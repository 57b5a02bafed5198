import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeReport}from"./chunk-D6PZKUNQ.js";import{deliver,finishReports,joinedOutputs,outputs,sarifText}from"./chunk-JAIVJSN6.js";import{renderTable,
reportFolders,writeReports}from"./chunk-4AWPSOSQ.js";import{provenBase,readRules,scannedLayers}from"./chunk-RR6KBA37.js";import"./chunk-7QBELLB3.js";
import"./chunk-3HKMQWXM.js";import"./chunk-W2QALLAF.js";import"./chunk-NVMUER6I.js";import"./chunk-JKIMFURV.js";import{judgesAnotherRun}from"./chunk-KW5GCQ6L.js";
import{openRepository}from"./chunk-JPV3QA6A.js";import"./chunk-Q5BROIGX.js";import"./chunk-JIZQEADD.js";import"./chunk-H2V24QGO.js";import"./chunk-RKNFJ2GN.js";
import"./chunk-GNQ6XJOF.js";import"./chunk-GTXEOO2P.js";import"./chunk-AVOPYSZO.js";import{openRules}from"./chunk-6APXIB3O.js";import"./chunk-OWWUUZZF.js";
import"./chunk-P3DXPJFX.js";import"./chunk-7GMIHT5M.js";import"./chunk-PNTMCXXB.js";import"./chunk-AIHM5HXT.js";import"./chunk-UVKESB24.js";
import{reportPaths,requireOneEach}from"./chunk-Y2ALVS4P.js";import"./chunk-4HRXY3TN.js";import"./chunk-AZXCGNRX.js";import"./chunk-JXVZN4N3.js";
import"./chunk-DSIUD2XB.js";import"./chunk-WMXXNCQA.js";import"./chunk-TEEGIFLC.js";import"./chunk-Q2J55LS5.js";import"./chunk-BXN2H63N.js";
import"./chunk-S5SCV5RA.js";import"./chunk-YR2NLYRL.js";import"./chunk-W5LZPXOK.js";import"./chunk-P4Q4KMFS.js";import"./chunk-UGOGMVOJ.js";
import{headline}from"./chunk-H7FXERCV.js";import"./chunk-KUS2G4I6.js";import"./chunk-EN23VZF3.js";import"./chunk-EU7K43JX.js";import"./chunk-KY4HUDVR.js";
import"./chunk-KXC3K2PP.js";import"./chunk-UCFV45ZQ.js";import"./chunk-V4EONVYX.js";import"./chunk-Y26VXM5E.js";import"./chunk-IXJOGZYS.js";
import"./chunk-XK5IOTJL.js";import"./chunk-S6ZKY7G4.js";import"./chunk-THJVGLCY.js";import"./chunk-YIUG33YD.js";import{withRegistry}from"./chunk-FF6D7SOR.js";
import"./chunk-KZJEKF2X.js";import"./chunk-DOOR6AZ4.js";import"./chunk-WB5RPM53.js";import{formatReference}from"./chunk-WAGMCTHG.js";import"./chunk-WV3N4TDC.js";
import"./chunk-CEDMKDT3.js";import"./chunk-VKHHZCBE.js";import"./chunk-55ZWJUX4.js";import"./chunk-POVIPXHE.js";import"./chunk-USLO7EXV.js";
import"./chunk-NPMNWCA4.js";import"./chunk-GA2BMHTH.js";import"./chunk-F55E3OCF.js";import"./chunk-DIQVHKCG.js";function joinedOutcome(outcomes){let sorted=outcomes.toSorted((a,b)=>Number(isBlocked(b))-Number(isBlocked(a))),[worst,...others]=sorted;if(worst===void 0)throw new Error(
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
