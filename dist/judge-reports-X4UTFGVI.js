import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readReportFile,reportPaths,requireOneEach}from"./chunk-FHPZYTCY.js";import{deliver,joinedOutputs,outputs,surfaceOf}from"./chunk-W5G7U55O.js";
import{renderTable,reportFolders,updateSummaryFile,writeReports}from"./chunk-I4CTIU3U.js";import{exactPlaces,readReport,recordedBuild,recordedPlaces,reportBaselineOf,
storyOfReport}from"./chunk-BDC34LHH.js";import"./chunk-JHJN3XAL.js";import"./chunk-7I6K7K22.js";import{openRepository}from"./chunk-KV7CDJTM.js";
import{imageNames,reportedNames}from"./chunk-3IMSBMG4.js";import"./chunk-DA57467Q.js";import"./chunk-F23WUJS3.js";import{openRules}from"./chunk-CRRUQLTP.js";
import{decide,readRules}from"./chunk-ZSU7DVNH.js";import"./chunk-7GMIHT5M.js";import"./chunk-BQX3W4V6.js";import"./chunk-XQTUZL5H.js";import"./chunk-4NO2VKXO.js";
import"./chunk-2Q3Q7B4W.js";import{headline}from"./chunk-7L7Z33YW.js";import"./chunk-YE25CE6S.js";import"./chunk-JEQLNRX6.js";import"./chunk-MVMA6XQ4.js";
import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";var notAsked={kind:"not-asked"};async function judged(ports,config,rules,repository,path){let now=ports.clock.now(),scan=readReport(await readReportFile(ports.files,
path),path),names=imageNames(config.destinations,...reportedNames(scan,path)),build=await recordedBuild(ports,repository,rules,scan),placeOf=exactPlaces({scan,...build}),
baseline=await reportBaselineOf(ports,config.baseline,rules,names),decision=decide(rules,scan,names,now,{originOf:finding=>placeOf(finding).origin,baseline}),story=storyOfReport(
{...build,placeOf,name:names[0],names,scan,decision,now}),{category}=recordedPlaces(scan);return{path,story,sarif:{...category===void 0?{}:{category},...config.
sarif}}}async function told(ports,config,{story,sarif},directory){let files=await writeReports(ports.files,story,notAsked,directory,sarif);ports.show(renderTable(
story,{...ports.table,file:files.json}));let delivery=await deliver(ports,{sarif,story,release:notAsked,files},config.publishing),summary=await updateSummaryFile(
ports,story,notAsked,files,surfaceOf(delivery)),{failure,sent}=delivery;return{story,summary,outputs:outputs(story,notAsked,files,sent),failure}}async function judgeReports(ports,config,path){let repository=openRepository(ports.files,ports.openContents,config.repository,ports.workingDirectory),files=await openRules(
ports,config.rules,repository),rules={...await readRules(files,config,ports.clock.now()),files},paths=await reportPaths(ports.files,path),all=[];for(let one of paths)
all.push(await judged(ports,config,rules,repository,one));requireOneEach(all);let folders=reportFolders(all.map(({story})=>story),config.reportDirectory),outcomes=[];
for(let one of all)outcomes.push(await told(ports,config,one,folders(one.story)));return together(ports,outcomes)}function together({runner},outcomes){let isBlocked=({
story})=>story.decision.verdict==="blocked",[worst,...others]=outcomes.toSorted((a,b)=>Number(isBlocked(b))-Number(isBlocked(a)));if(worst===void 0)throw new Error(
"unreachable: there is a report");if(others.length===0)return worst;for(let{story}of others.filter(isBlocked))runner.annotate("error",headline(story));let sorted=[
worst,...others];return{story:worst.story,summary:sorted.map(({summary})=>summary).join(`
---

`),outputs:joinedOutputs(sorted.map(outcome=>outcome.outputs)),failure:sorted.find(({failure})=>failure!==void 0)?.failure}}export{judgeReports};
