import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeReport}from"./chunk-4RONVINW.js";import{deliver,finishReports,joinedOutputs,outputs,sarifText}from"./chunk-UCX6R6G3.js";import{renderTable,
reportFolders,writeReports}from"./chunk-HU6UP2TI.js";import{provenBase,readRules,scannedLayers}from"./chunk-R4AAMW3X.js";import"./chunk-Z2OR265V.js";
import"./chunk-JKIMFURV.js";import{judgesAnotherRun}from"./chunk-VX4MKUDA.js";import"./chunk-Q5BROIGX.js";import{openRepository}from"./chunk-JPV3QA6A.js";
import"./chunk-RWIJTZNP.js";import"./chunk-TAIK2EET.js";import"./chunk-THEXPBO4.js";import"./chunk-DRV233RU.js";import"./chunk-GTXEOO2P.js";
import"./chunk-6HGVAPSJ.js";import{openRules}from"./chunk-2IT43QFE.js";import"./chunk-D37A3HN3.js";import"./chunk-D55MWW7L.js";import"./chunk-7GMIHT5M.js";
import"./chunk-CHSPNOIZ.js";import"./chunk-AIHM5HXT.js";import{headline}from"./chunk-AS6IHTG4.js";import"./chunk-UVKESB24.js";import{reportPaths,
requireOneEach}from"./chunk-YAPTBHQM.js";import"./chunk-HUJMQST6.js";import"./chunk-VT7EB6SZ.js";import"./chunk-VMRFSYJI.js";import"./chunk-WYUSBOS5.js";
import"./chunk-BXN2H63N.js";import"./chunk-S5SCV5RA.js";import"./chunk-L6ASKLU5.js";import"./chunk-46C7PNBX.js";import"./chunk-CURB6BZH.js";
import"./chunk-IXJOGZYS.js";import"./chunk-XBTTBL2K.js";import"./chunk-VNQ766HL.js";import"./chunk-Q63CV6H7.js";import"./chunk-EU7K43JX.js";
import"./chunk-THJVGLCY.js";import"./chunk-R4RUWTYI.js";import{withRegistry}from"./chunk-QPKACTNR.js";import"./chunk-KZJEKF2X.js";import"./chunk-F3Z5MWRT.js";
import"./chunk-VKHHZCBE.js";import"./chunk-WB5RPM53.js";import"./chunk-USLO7EXV.js";import"./chunk-WV3N4TDC.js";import"./chunk-4PAIO2OC.js";
import{formatReference}from"./chunk-4KCKIREU.js";import"./chunk-NPMNWCA4.js";import"./chunk-VUSZTHKP.js";import"./chunk-VPER2H3U.js";import"./chunk-55ZWJUX4.js";
import"./chunk-DIQVHKCG.js";function joinedOutcome(outcomes){let sorted=outcomes.toSorted((a,b)=>Number(isBlocked(b))-Number(isBlocked(a))),[worst,...others]=sorted;if(worst===void 0)throw new Error(
"unreachable: there is a report");return others.length===0?worst:{assessment:worst.assessment,summary:sorted.map(({summary})=>summary).join(`
---

`),outputs:joinedOutputs(sorted.map(outcome=>outcome.outputs)),failure:sorted.find(({failure})=>failure!==void 0)?.failure}}function isBlocked({assessment}){return assessment.
decision.verdict==="blocked"}async function judgeReports(ports,config,path){let now=ports.clock.now(),repository=openRepository(ports.files,ports.openContents,config.repository,ports.workingDirectory),
rules=await readRules(await openRules(ports,config.rules,repository),config,now),{registry}=withRegistry(ports),proveBase=(scan,names)=>provenBase(registry,{rules,
config,names,images:scannedLayers(scan)}),origin=judgesAnotherRun(config)?{ofAnotherRun:!0}:{},by={...config,...origin,repository,rules,proveBase,named:config.destinations.
map(formatReference),now},judged=[];for(let one of await reportPaths(ports.files,path))judged.some(({paths})=>paths.includes(one))||judged.push(await judgeReport(
ports,one,by));requireOneEach(judged);let folders=reportFolders(judged.map(({assessment})=>assessment),config.reportDirectory),outcomes=[];for(let one of judged)
outcomes.push(await deliverReport(ports,config,one,folders(one.assessment)));let outcome=joinedOutcome(outcomes),others=outcomes.filter(one=>isBlocked(one)&&one.
assessment!==outcome.assessment);for(let{assessment}of others)ports.runner.annotate("error",headline(assessment));return outcome}async function deliverReport(ports,config,{
assessment,sarif:options},directory){let release={kind:"not-asked"},sarif=sarifText(assessment,options),files=await writeReports(ports.files,assessment,release,
directory,sarif);ports.show(renderTable(assessment,{...ports.table,file:files.json[0]}));let delivery=await deliver(ports,{sarif,assessment,release,files},config.
publishing),{summary,sent}=await finishReports(ports,{assessment,release,files},config.publishing,delivery);return{assessment,summary,outputs:outputs(assessment,
release,files,sent),failure:delivery.failure}}export{judgeReports};
