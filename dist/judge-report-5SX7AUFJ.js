import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readReportFile}from"./chunk-TCWMSJVJ.js";import{deliver,outputs,surfaceOf}from"./chunk-25FMPJRO.js";import{exactPlaces,openRepository,readReport,
recordedBuild,renderTable,storyOfReport,updateSummaryFile,writeReports}from"./chunk-GRVECJ4Z.js";import{imageNames,reportedName}from"./chunk-OX4PZZSZ.js";
import"./chunk-HYDIUQSN.js";import"./chunk-M7B4SEIC.js";import{decide,openRules,readRules}from"./chunk-GMMB5SK5.js";import"./chunk-7GMIHT5M.js";
import"./chunk-7B27QLV7.js";import"./chunk-MQDWY2IC.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-DCEDHILC.js";
import"./chunk-ETYUVNOM.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";var notAsked={kind:"not-asked"};async function judgeReport(ports,config,path){let now=ports.clock.now(),repository=openRepository(ports.files,ports.openContents,
config.repository,ports.workingDirectory),rules=await readRules(await openRules(ports,config.rules,repository),config,now),scan=readReport(await readReportFile(
ports.files,path),path),names=imageNames(config.destinations,reportedName(scan)??path),build=await recordedBuild(ports,repository,rules,scan),placeOf=exactPlaces(
{scan,...build}),decision=decide(rules,scan,names,now,{originOf:finding=>placeOf(finding).origin}),story=storyOfReport({...build,placeOf,name:names[0],scan,decision,
now}),files=await writeReports(ports.files,story,notAsked,config.reportDirectory,config.sarif);ports.show(renderTable(story,{...ports.table,file:files.json}));let delivery=await deliver(
ports,{...config,story,release:notAsked,files},config.publishing),summary=await updateSummaryFile(ports,story,notAsked,files,surfaceOf(delivery)),{failure,sent}=delivery;
return{story,summary,outputs:outputs(story,notAsked,files,sent),failure}}export{judgeReport};
