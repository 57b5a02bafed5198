import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{assessmentOfReport,baselineOfReport,decide,decideAfterMerge,placesOf,readReportFile,recordedBuild,requireFit}from"./chunk-345KJXEN.js";import{namesOfReport}from"./chunk-3VR57YWS.js";import{setFlagsFromString}from"node:v8";import{runInNewContext}from"node:vm";var worthIt=64*1024*1024;function giveBackText(size){if(size<worthIt)return;setFlagsFromString(
"--expose-gc");let collect=runInNewContext("gc");setFlagsFromString("--no-expose-gc"),typeof collect=="function"&&collect()}async function judgeReport(ports,path,{repository,rules,baseline:choice,named,sarif,proveBase,dockerfileNamed,now,ofAnotherRun}){let{image:scan,paths,size}=await readReportFile(
ports.files,path);giveBackText(size);let names=namesOfReport(scan,path,named);rules.dockerfile&&requireFit(dockerfileNamed,{scan,dockerfile:rules.dockerfile});let base=await proveBase(
scan,names),build={...await recordedBuild(ports,repository,rules,scan),...base?{base}:{}},placeOf=placesOf({scan,...build}),baseline=await baselineOfReport(ports,
choice,rules,names),evidence={scan,names,now,placeOf,base,baseline},decision=decide(rules,evidence),afterMerge=decideAfterMerge(rules,evidence),assessment=assessmentOfReport(
{...build,name:names[0],names,scan,ofAnotherRun,decision,afterMerge,now}),{category}=scan.recorded;return{path,paths,names,assessment,sarif:{...category===void 0?
{}:{category},...sarif}}}export{judgeReport};
