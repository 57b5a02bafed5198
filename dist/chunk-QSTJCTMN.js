import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{assessmentOfReport,baselineOfReport,decide,decideAfterMerge,placesOf,recordedBuild,requireFit}from"./chunk-QSVOUNW6.js";import{readReportFile}from"./chunk-HX4RQEAC.js";
import{namesOfReport}from"./chunk-UEEPBJ3B.js";async function judgeReport(ports,path,{repository,rules,baseline:choice,named,sarif,proveBase,dockerfileNamed,now,ofAnotherRun}){let{image:scan,paths}=await readReportFile(
ports.files,path),names=namesOfReport(scan,path,named);rules.dockerfile&&requireFit(dockerfileNamed,{scan,dockerfile:rules.dockerfile});let base=await proveBase(
scan,names),built=await recordedBuild(ports,repository,rules,scan),baseline=await baselineOfReport(ports,choice,rules,names),evidence={scan,names,now,placeOf:placesOf(
{scan,base,...built}),base,baseline},decision=decide(rules,evidence),afterMerge=decideAfterMerge(rules,evidence),judged={...built,name:names[0],names,scan,ofAnotherRun,
decision,afterMerge,now},assessment=assessmentOfReport(judged),{category}=scan.recorded;return{path,paths,names,assessment,sarif:{...category===void 0?{}:{category},
...sarif}}}export{judgeReport};
