import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgedReport,reportPaths,requireOneEach}from"./chunk-ZHEIUEPH.js";import{judgesAnotherRun}from"./chunk-JMXPIUVV.js";import{createRegistry,deliver,
joinedOutputs,outputs,surfaceOf}from"./chunk-J47LNHAR.js";import{renderTable,reportFolders,updateSummaryFile,writeReports}from"./chunk-7WZENJTA.js";
import{provenBase,readRules,reportedLayers}from"./chunk-NZOOVDCM.js";import"./chunk-WZDLTTC5.js";import"./chunk-JHJN3XAL.js";import"./chunk-JKIMFURV.js";
import"./chunk-KSWECDOG.js";import"./chunk-XKMYMS33.js";import"./chunk-BXRTLVYA.js";import{openRepository}from"./chunk-H3Y3E4Z4.js";import"./chunk-TZHJ4ZDD.js";
import{openRules}from"./chunk-3E6YJNEX.js";import"./chunk-XVYK5OKD.js";import"./chunk-7GMIHT5M.js";import"./chunk-DXPRKN2M.js";import"./chunk-KGW3LTWS.js";
import"./chunk-YFJCXPTZ.js";import"./chunk-6N4TGIYO.js";import{headline}from"./chunk-HRS3L6R4.js";import"./chunk-YPS3GFWJ.js";import{formatReference}from"./chunk-WAU5HFGP.js";
import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";
import"./chunk-DIQVHKCG.js";async function judgeReports(ports,config,path){let now=ports.clock.now(),repository=openRepository(ports.files,ports.openContents,config.repository,ports.workingDirectory),
rules=await readRules(await openRules(ports,config.rules,repository),config,now),registry=createRegistry(ports,{maskSecret:secret=>ports.runner.maskSecret(secret)}),
proveBase=(scan,names)=>provenBase(registry,{rules,config,names,images:reportedLayers(scan)}),origin=judgesAnotherRun(config)?{ofAnotherRun:!0}:{},by={...config,
...origin,repository,rules,proveBase,named:config.destinations.map(formatReference),now},judged=[];for(let one of await reportPaths(ports.files,path))judged.push(
await judgedReport(ports,one,by));requireOneEach(judged);let folders=reportFolders(judged.map(({story})=>story),config.reportDirectory),outcomes=[];for(let one of judged)
outcomes.push(await told(ports,config,one,folders(one.story)));return together(ports,outcomes)}async function told(ports,config,{story,sarif},directory){let release={
kind:"not-asked"},files=await writeReports(ports.files,story,release,directory,sarif);ports.show(renderTable(story,{...ports.table,file:files.json}));let delivery=await deliver(
ports,{sarif,story,release,files},config.publishing),summary=await updateSummaryFile(ports,story,release,files,surfaceOf(delivery));return{story,summary,outputs:outputs(
story,release,files,delivery.sent),failure:delivery.failure}}function together({runner},outcomes){let isBlocked=({story})=>story.decision.verdict==="blocked",[worst,
...others]=outcomes.toSorted((a,b)=>Number(isBlocked(b))-Number(isBlocked(a)));if(worst===void 0)throw new Error("unreachable: there is a report");if(others.length===
0)return worst;for(let{story}of others.filter(isBlocked))runner.annotate("error",headline(story));let sorted=[worst,...others];return{story:worst.story,summary:sorted.
map(({summary})=>summary).join(`
---

`),outputs:joinedOutputs(sorted.map(outcome=>outcome.outputs)),failure:sorted.find(({failure})=>failure!==void 0)?.failure}}export{judgeReports};
