import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{destinationOf}from"./chunk-H2V24QGO.js";import{queuedBranch}from"./chunk-EN23VZF3.js";import{familiarName,formatReference,oneSpelling,readReference}from"./chunk-WAGMCTHG.js";import{isAbsolute,relative,resolve,sep}from"node:path";var byItself="auto";function baselineChoice({baseline},runContext){if(baseline===void 0||baseline===byItself)return{kind:"auto",asked:baseline===byItself};if(isReport(
baseline))return reportPlace(baseline,runContext);let read=readReference(baseline);if("problem"in read)return{kind:"auto",asked:!1};let{reference}=read;return{kind:"\
image",reference:reference.digest===void 0?destinationOf(baseline):reference}}function isReport(baseline){return baseline.toLowerCase().endsWith(".json")}function reportPlace(path,{
github,workingDirectory}){let absolute=resolve(workingDirectory,path),inside=(github===void 0?[]:[workingDirectory,github.workspace]).flatMap(root=>wayInto(root,
absolute)??[])[0];return inside===void 0?{kind:"report",path:absolute,place:"machine"}:{kind:"report",path:inside,place:"repository"}}function wayInto(folder,path){
let way=relative(folder,path);return way===".."||way.startsWith(`..${sep}`)||isAbsolute(way)?void 0:way}function baselineProblems({baseline,image,report}){let where="\
input baseline";if(baseline===void 0||isReport(baseline))return[];if(report!==void 0)return[{where,what:"a report is judged without Trivy, so it can only be com\
pared with a report",fix:"Name a Trivy JSON (a file whose name ends in .json), or remove `report`."}];if(baseline===byItself)return[];let read=readReference(baseline,
where);if("problem"in read){let{fix,...rest}=read.problem;return[{...rest,fix:`${fix} A Trivy report is a file whose name ends in .json.`}]}return image!==void 0&&
oneSpelling(image)===oneSpelling(baseline)?[{where,what:"it is the image that is judged",fix:"Name an earlier one."}]:[]}function chosenBaseline({baseline,scanTarget},ruled){
if(baseline.kind!=="auto"||baseline.asked)return baseline;switch(ruled.kind){case"unsaid":return baseline;case"auto":return{kind:"auto",asked:!0};case"differing":
return{kind:"none",why:"the policies that count together name different ones",fix:"Name one in the input `baseline`, or the same in all of them."};case"image":return namedImage(
ruled.name,scanTarget)}}function namedImage(name,scanTarget){let read=readReference(name,"baseline in the policy"),fix="Name another one in `baseline` of the po\
licy.";return"problem"in read?{kind:"none",why:read.problem.what,fix}:scanTarget.kind==="image"&&oneSpelling(scanTarget.reference)===name?{kind:"none",why:`${name}\
 is the image that is judged`,fix}:{kind:"image",reference:read.reference}}function baselineSource({baseline,...context},gateOn,branch){switch(baseline.kind){case"\
image":return{...baseline,byDefault:!1};case"report":return baseline;case"none":return{...baseline,byDefault:!1};case"auto":{if(!baseline.asked&&gateOn==="all")
return;let found=imageOfBranch(context,branch);return"why"in found?{kind:"none",...found,byDefault:!baseline.asked}:{kind:"image",reference:found,byDefault:!0}}}}
function reportBaseline(baseline,gateOn){return baseline.kind==="report"?baseline:gateOn==="all"?void 0:{kind:"none",why:"a report is compared with a report, an\
d none is named",fix:nameReport,byDefault:!0}}var nameReport="Name a Trivy JSON in `baseline`.";function baselineFile(path){return path===void 0?{kind:"auto",asked:!1}:
{kind:"report",path,place:"machine"}}function imageOfBranch({scanTarget,destinations,github},governing){let nameIt="Name an image or a Trivy JSON in `baseline`.";
if(github===void 0)return{why:"outside of a GitHub workflow there is no base branch",fix:nameIt};let branch=governing??baseBranch(github);if(branch===void 0)return{
why:"the event names no base branch",fix:nameIt};let[first]=destinations;if(first===void 0)return{why:"without tags it is not known where images are pushed",fix:nameIt};
let{registry,repository}=first;if(registry==="docker.io"&&repository.startsWith("library/"))return{why:`${familiarName(first)} alone names no registry of yours`,
fix:nameIt};let tag=tagOf(branch),reference={registry,repository,tag};return"problem"in readReference(formatReference(reference))?{why:`the branch ${branch} can\
't be made a tag`,fix:nameIt}:scanTarget.kind==="image"&&oneSpelling(scanTarget.reference)===formatReference(reference)?{why:`${formatReference(reference)} is t\
he image that is judged`,fix:nameIt}:reference}function baseBranch({proposal,ref,defaultBranch}){return proposal?.base??queuedBranch(ref)??defaultBranch}var maxTag=128;
function tagOf(branch){return branch.replaceAll(/[^\w.-]+/g,"-").slice(0,maxTag)}function knownNames({scanTarget,destinations}){return destinations.length>0?destinations.
map(formatReference):scanTarget.kind==="image"?[scanTarget.reference]:[]}export{baselineChoice,baselineProblems,chosenBaseline,baselineSource,reportBaseline,baselineFile,knownNames};
