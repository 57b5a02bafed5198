import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgePaths}from"./chunk-YICJRVMW.js";import{fallbackOf}from"./chunk-6PJCQHEJ.js";import"./chunk-XIDJZDMP.js";import"./chunk-NMDZCI5P.js";
import{readReportFile}from"./chunk-TCWMSJVJ.js";import"./chunk-6ZZNYYRK.js";import"./chunk-JOLEJTHZ.js";import{annotations,exactPlaces,jsonChunks,
machineFiles,publishedChunks,readReport,recordedBuild,renderComment,renderSummary,renderTable,sarif,storyOfReport,writeChunks}from"./chunk-GRVECJ4Z.js";import{
imageNames,reportedName}from"./chunk-OX4PZZSZ.js";import"./chunk-HYDIUQSN.js";import{decide,localRules,readRules}from"./chunk-GMMB5SK5.js";import"./chunk-7GMIHT5M.js";
import"./chunk-7B27QLV7.js";import"./chunk-MQDWY2IC.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-DCEDHILC.js";
import"./chunk-ETYUVNOM.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";function reportChunks(story,form,release,looks){switch(form){case"table":return[renderTable(story,looks.table),`
`];case"sarif":return jsonChunks(sarif(story,looks.sarif));case"json":return publishedChunks(story);case"summary":return[renderSummary(story,release)];case"comm\
ent":return[renderComment(story,release)];case"annotations":return jsonChunks(annotations(story,looks.sarif))}}async function judgeCommand(ports,command){let now=command.now??ports.clock.now(),repository=machineFiles(ports.files,ports.workingDirectory),rules=await readRules(
localRules(repository),judgePaths(command),now),scan=readReport(await readReportFile(ports.files,command.report),command.report),names=imageNames([],command.image??
reportedName(scan)??command.report),build=await recordedBuild(ports,repository,rules,scan),placeOf=exactPlaces({scan,...build}),decision=decide(rules,scan,names,
now,{originOf:finding=>placeOf(finding).origin}),story=storyOfReport({...build,placeOf,name:names[0],scan,decision,now}),looks={table:{},sarif:{fallback:fallbackOf(
void 0),version:ports.version}},chunks=reportChunks(story,command.format,{kind:"not-asked"},looks);return command.output!==void 0?await writeChunks(ports.files,
command.output,chunks):command.format==="table"?ports.show(renderTable(story,ports.table)):ports.print(chunks),decision.verdict==="passed"?0:1}export{judgeCommand};
