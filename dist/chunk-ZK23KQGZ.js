import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{checkedFile,judgeFor,placesOf,recordedBuild,requireFit}from"./chunk-BQYWD4O2.js";import{assessmentOfReport,baselineOfReport,publishedRecord,readReportFile}from"./chunk-P4NVSMEY.js";
import{namesOfReport,placedNames}from"./chunk-CIY6UZVJ.js";async function judgeReport(ports,path,judging){return judgeLoaded(ports,{...await readReportFile(ports.files,path),path},judging)}async function judgeLoaded(ports,{
path,paths,image:scan},{repository,rules,baseline:choice,named,sarif,proveBase,exploitationFor,pastOf,dockerfile,regoTool,now,ofAnotherRun}){let names=namesOfReport(
scan,path,named),judge=await judgeFor(ports,rules,names,regoTool);rules.dockerfile&&requireFit(dockerfile,{scan,dockerfile:rules.dockerfile});let base=await proveBase(
scan,names),built=await recordedBuild(ports,repository,rules,scan),baseline=await baselineOfReport(ports,choice,rules,names),exploitation=await exploitationFor(
names),known={base,baseline,exploitation,ledger:await pastOf?.(names)},hardening=checkedFile(scan,built),evidence={scan,names,now,hardening,placeOf:placesOf({scan,
base,...built}),...known},judged={...built,name:names[0],names,scan,ofAnotherRun,now},recordOf=decision=>publishedRecord(assessmentOfReport({...judged,decision})),
assessment=assessmentOfReport({...judged,...await judge.verdicts(evidence,recordOf)}),{category}=scan.recorded,placed=placedNames(scan,names);return{path,paths,
names,placed,assessment,sarif:{...category===void 0?{}:{category},...sarif}}}export{judgeReport,judgeLoaded};
