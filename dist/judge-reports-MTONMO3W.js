import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgedReport,reportPaths,requireOneEach}from"./chunk-SMLD5GEB.js";import{deliver,joinedOutputs,outputs,surfaceOf}from"./chunk-MTFQNIQM.js";import{
renderTable,reportFolders,updateSummaryFile,writeReports}from"./chunk-K4F5EHIM.js";import"./chunk-B36O4LTA.js";import"./chunk-JHJN3XAL.js";import"./chunk-7I6K7K22.js";
import{openRepository}from"./chunk-JLSP2W6M.js";import"./chunk-J2D2NSO4.js";import"./chunk-BZGYJ5CG.js";import"./chunk-F23WUJS3.js";import{
openRules}from"./chunk-R3CCY2RE.js";import{readRules}from"./chunk-3EGHXFTI.js";import"./chunk-7GMIHT5M.js";import"./chunk-BQX3W4V6.js";import"./chunk-XQTUZL5H.js";
import"./chunk-4NO2VKXO.js";import{formatReference}from"./chunk-W4SNY7ZT.js";import{headline}from"./chunk-7L7Z33YW.js";import"./chunk-YE25CE6S.js";
import"./chunk-JEQLNRX6.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";
import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";async function judgeReports(ports,config,path){let now=ports.clock.now(),repository=openRepository(ports.files,ports.openContents,config.repository,ports.workingDirectory),
rules=await readRules(await openRules(ports,config.rules,repository),config,now),by={...config,repository,rules,named:config.destinations.map(formatReference),now},
judged=[];for(let one of await reportPaths(ports.files,path))judged.push(await judgedReport(ports,one,by));requireOneEach(judged);let folders=reportFolders(judged.
map(({story})=>story),config.reportDirectory),outcomes=[];for(let one of judged)outcomes.push(await told(ports,config,one,folders(one.story)));return together(ports,
outcomes)}async function told(ports,config,{story,sarif},directory){let release={kind:"not-asked"},files=await writeReports(ports.files,story,release,directory,
sarif);ports.show(renderTable(story,{...ports.table,file:files.json}));let delivery=await deliver(ports,{sarif,story,release,files},config.publishing),summary=await updateSummaryFile(
ports,story,release,files,surfaceOf(delivery));return{story,summary,outputs:outputs(story,release,files,delivery.sent),failure:delivery.failure}}function together({
runner},outcomes){let isBlocked=({story})=>story.decision.verdict==="blocked",[worst,...others]=outcomes.toSorted((a,b)=>Number(isBlocked(b))-Number(isBlocked(a)));
if(worst===void 0)throw new Error("unreachable: there is a report");if(others.length===0)return worst;for(let{story}of others.filter(isBlocked))runner.annotate(
"error",headline(story));let sorted=[worst,...others];return{story:worst.story,summary:sorted.map(({summary})=>summary).join(`
---

`),outputs:joinedOutputs(sorted.map(outcome=>outcome.outputs)),failure:sorted.find(({failure})=>failure!==void 0)?.failure}}export{judgeReports};
