import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{baselineOfReport,judgeFor,placesOf,recordedBuild,requireFit}from"./chunk-6KTN2JYC.js";import{assessmentOfReport,namesOfReport,publishedRecord,readReportFile}from"./chunk-W7K77M2D.js";async function judgeReport(ports,path,{repository,rules,baseline:choice,named,sarif,proveBase,dockerfileNamed,regoTool,now,ofAnotherRun}){let{image:scan,paths}=await readReportFile(
ports.files,path),names=namesOfReport(scan,path,named),judge=await judgeFor(ports,rules,names,regoTool);rules.dockerfile&&requireFit(dockerfileNamed,{scan,dockerfile:rules.
dockerfile});let base=await proveBase(scan,names),built=await recordedBuild(ports,repository,rules,scan),baseline=await baselineOfReport(ports,choice,rules,names),
evidence={scan,names,now,placeOf:placesOf({scan,base,...built}),base,baseline},judged={...built,name:names[0],names,scan,ofAnotherRun,now},recordOf=decision=>publishedRecord(
assessmentOfReport({...judged,decision})),assessment=assessmentOfReport({...judged,...await judge.verdicts(evidence,recordOf)}),{category}=scan.recorded;return{
path,paths,names,assessment,sarif:{...category===void 0?{}:{category},...sarif}}}export{judgeReport};
