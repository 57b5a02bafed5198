import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{baselineOfReport,judgeFor,placesOf,recordedBuild,requireFit}from"./chunk-JJKLHXIB.js";import{readReportFile}from"./chunk-KW54BAGU.js";import{
assessmentOfReport}from"./chunk-IT77BDDJ.js";import{namesOfReport,placedNames,publishedRecord}from"./chunk-53J5P326.js";async function judgeReport(ports,path,{repository,rules,baseline:choice,named,sarif,proveBase,exploitationFor,pastOf,dockerfileNamed,regoTool,now,ofAnotherRun}){
let{image:scan,paths}=await readReportFile(ports.files,path),names=namesOfReport(scan,path,named),judge=await judgeFor(ports,rules,names,regoTool);rules.dockerfile&&
requireFit(dockerfileNamed,{scan,dockerfile:rules.dockerfile});let base=await proveBase(scan,names),built=await recordedBuild(ports,repository,rules,scan),baseline=await baselineOfReport(
ports,choice,rules,names),exploitation=await exploitationFor(names),known={base,baseline,exploitation,ledger:await pastOf?.(names)},evidence={scan,names,now,placeOf:placesOf(
{scan,base,...built}),...known},judged={...built,name:names[0],names,scan,ofAnotherRun,now},recordOf=decision=>publishedRecord(assessmentOfReport({...judged,decision})),
assessment=assessmentOfReport({...judged,...await judge.verdicts(evidence,recordOf)}),{category}=scan.recorded,placed=placedNames(scan,names);return{path,paths,
names,placed,assessment,sarif:{...category===void 0?{}:{category},...sarif}}}export{judgeReport};
