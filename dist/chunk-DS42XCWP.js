import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgePaths}from"./chunk-PH62X6KN.js";import{readReportFile}from"./chunk-FHPZYTCY.js";import{exactPlaces,readReport,recordedBuild,reportBaselineOf,
storyOfReport}from"./chunk-BDC34LHH.js";import{machineFiles}from"./chunk-KV7CDJTM.js";import{imageNames,reportedNames}from"./chunk-3IMSBMG4.js";
import{baselineFile}from"./chunk-DA57467Q.js";import{localRules}from"./chunk-CRRUQLTP.js";import{decide,readRules}from"./chunk-ZSU7DVNH.js";async function judgedReport(ports,asked){let now=asked.now??ports.clock.now(),repository=machineFiles(ports.files,ports.workingDirectory),files=localRules(repository),
rules=await readRules(files,judgePaths(asked),now),scan=readReport(await readReportFile(ports.files,asked.report),asked.report),names=imageNames([],...asked.image===
void 0?reportedNames(scan,asked.report):[asked.image]),build=await recordedBuild(ports,repository,rules,scan),placeOf=exactPlaces({scan,...build}),earlier=baselineFile(
asked.baseline),baseline=await reportBaselineOf(ports,earlier,{...rules,files},names),decision=decide(rules,scan,names,now,{originOf:finding=>placeOf(finding).origin,
baseline});return{story:storyOfReport({...build,placeOf,name:names[0],names,scan,decision,now}),rules,names,repository}}export{judgedReport};
