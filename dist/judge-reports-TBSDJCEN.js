import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportPaths,requireOneEach}from"./chunk-7OGYNKZB.js";import{judgeReport}from"./chunk-XSQ3G53Q.js";import{judgesAnotherRun}from"./chunk-O7I7LLN5.js";
import{createRegistry,deliver,finishReports,joinedOutputs,outputs,sarifText}from"./chunk-5A5CPQ4P.js";import{renderTable,reportFolders,writeReports}from"./chunk-7IU5QM3W.js";
import{provenBase,readRules,reportedLayers}from"./chunk-345KJXEN.js";import"./chunk-G2O4HSMR.js";import"./chunk-JHJN3XAL.js";import"./chunk-JKIMFURV.js";
import"./chunk-GTXEOO2P.js";import"./chunk-3VR57YWS.js";import"./chunk-SLRNMZZ2.js";import{openRepository}from"./chunk-4N35RGNB.js";import{
openRules}from"./chunk-E3VQ7J5T.js";import"./chunk-OOWP7QVH.js";import"./chunk-7GMIHT5M.js";import"./chunk-JLF6EQ2R.js";import"./chunk-ABPYK32P.js";
import"./chunk-L5SBRSO7.js";import"./chunk-WV3N4TDC.js";import"./chunk-QBLBJY3W.js";import{headline}from"./chunk-URMF5DHJ.js";import"./chunk-ISLDH7KY.js";
import{formatReference}from"./chunk-DNFNQ7WP.js";import"./chunk-BNX62MWX.js";import"./chunk-J4U3KNYH.js";import"./chunk-7L4BE5VH.js";import"./chunk-WB5RPM53.js";
import"./chunk-27RHW3YL.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";import"./chunk-DIQVHKCG.js";async function judgeReports(ports,config,path){let now=ports.clock.now(),repository=openRepository(ports.files,ports.openContents,config.repository,ports.workingDirectory),
rules=await readRules(await openRules(ports,config.rules,repository),config,now),registry=createRegistry(ports,{maskSecret:secret=>ports.runner.maskSecret(secret)}),
proveBase=(scan,names)=>provenBase(registry,{rules,config,names,images:reportedLayers(scan)}),origin=judgesAnotherRun(config)?{ofAnotherRun:!0}:{},by={...config,
...origin,repository,rules,proveBase,named:config.destinations.map(formatReference),now},judged=[];for(let one of await reportPaths(ports.files,path))judged.some(
({paths})=>paths.includes(one))||judged.push(await judgeReport(ports,one,by));requireOneEach(judged);let folders=reportFolders(judged.map(({assessment})=>assessment),
config.reportDirectory),outcomes=[];for(let one of judged)outcomes.push(await deliverReport(ports,config,one,folders(one.assessment)));return together(ports,outcomes)}
async function deliverReport(ports,config,{assessment,sarif:options},directory){let release={kind:"not-asked"},sarif=sarifText(assessment,options),files=await writeReports(
ports.files,assessment,release,directory,sarif);ports.show(renderTable(assessment,{...ports.table,file:files.json[0]}));let delivery=await deliver(ports,{sarif,
assessment,release,files},config.publishing),{summary,sent}=await finishReports(ports,{assessment,release,files},config.publishing,delivery);return{assessment,summary,
outputs:outputs(assessment,release,files,sent),failure:delivery.failure}}function together({runner},outcomes){let isBlocked=({assessment})=>assessment.decision.
verdict==="blocked",[worst,...others]=outcomes.toSorted((a,b)=>Number(isBlocked(b))-Number(isBlocked(a)));if(worst===void 0)throw new Error("unreachable: there \
is a report");if(others.length===0)return worst;for(let{assessment}of others.filter(isBlocked))runner.annotate("error",headline(assessment));let sorted=[worst,...others];
return{assessment:worst.assessment,summary:sorted.map(({summary})=>summary).join(`
---

`),outputs:joinedOutputs(sorted.map(outcome=>outcome.outputs)),failure:sorted.find(({failure})=>failure!==void 0)?.failure}}export{judgeReports};
