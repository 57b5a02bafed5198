import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isDigest}from"./chunk-JEQLNRX6.js";import{ConfigError}from"./chunk-FVSCQK2Q.js";import{isAbsolute,relative,resolve,sep}from"node:path";var MAX_REPOSITORY=255,MAX_TEXT=1024,dockerHub="docker.io",dockerHubAliases=new Set([dockerHub,"index.docker.io"]),official="library/",label="[a-z0-9](?:[a-z0-9\
-]*[a-z0-9])?",registryForm=new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-f0-9:]+\\])(?::[0-9]+)?$`),component="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",repositoryForm=new RegExp(
`^${component}(?:/${component})*$`),tagForm=/^\w[\w.-]{0,127}$/,bareImageId=/^(?:sha256:)?[a-f0-9]{64}$/;function readReference(text,where="image reference"){let result=readWhole(
text);return"what"in result?{problem:{where,...result}}:{reference:result}}function parseReference(text,where){let result=readReference(text,where);if("problem"in
result)throw new ConfigError([result.problem],"reference-invalid");return result.reference}function formatReference({registry,repository,tag,digest}){return`${registry}\
/${repository}${tag===void 0?"":`:${tag}`}${digest===void 0?"":`@${digest}`}`}function familiarName({registry,repository}){let whole=`${registry}/${repository}`;
return registry!==dockerHub?whole:[repository.startsWith(official)?repository.slice(official.length):repository,repository].find(name=>readsBackAs(name,repository))??
whole}function familiarReference(reference){let whole=formatReference(reference),name=`${reference.registry}/${reference.repository}`;return familiarName(reference)+
whole.slice(name.length)}function readsBackAs(name,repository){let read=readWhole(name);return!("what"in read)&&read.registry===dockerHub&&read.repository===repository}
function readWhole(text){let[named,digest]=cut(text,"@"),place=checkText(text)??readPlace(named);if("what"in place)return place;let[repository,tag]=cut(place.rest,
":"),fault=checkRepository(repository)??checkTag(tag)??checkDigest(digest);return fault||{registry:place.registry,repository,...tag===void 0?{}:{tag},...digest===
void 0?{}:{digest}}}function cut(text,separator){let at=text.indexOf(separator);return at<0?[text,void 0]:[text.slice(0,at),text.slice(at+1)]}function checkText(text){
if(text==="")return{what:"the image reference is empty",fix:"Write a name such as ghcr.io/owner/app:1.2."};if(text.length>MAX_TEXT)return{what:`an image referen\
ce of ${text.length} characters`,fix:`Keep it under ${MAX_TEXT} characters.`};if(/\s/.test(text))return{what:`${JSON.stringify(text)} holds white space`,fix:"Wr\
ite one reference a line, without spaces."};if(bareImageId.test(text))return{what:`${text} is an image ID, not a name`,fix:"Write the repository before the dige\
st: NAME@sha256:… ."}}function readPlace(named){let[first,rest]=cut(named,"/"),host=first.toLowerCase();return rest===void 0?{registry:dockerHub,rest:official+
named}:host!=="localhost"&&!/[.:]/.test(host)?{registry:dockerHub,rest:named}:dockerHubAliases.has(host)?{registry:dockerHub,rest:rest.includes("/")?rest:official+
rest}:registryForm.test(host)&&URL.canParse(`https://${host}/`)?{registry:host,rest}:{what:`${JSON.stringify(first)} is not a registry's host`,fix:"Write a host\
 name, an IPv4 address or an IPv6 address in brackets, with a port up to 65535 if needed."}}function checkRepository(repository){let quoted=JSON.stringify(repository);
if(repository.length>MAX_REPOSITORY)return{what:`a repository of ${repository.length} characters`,fix:`Registries take at most ${MAX_REPOSITORY}: shorten it.`};
if(!repositoryForm.test(repository))return repositoryForm.test(repository.toLowerCase())?{what:`the repository ${quoted} holds upper-case letters`,fix:`Write ${repository.
toLowerCase()}.`}:{what:`${quoted} is not a repository`,fix:"Use lower-case letters and digits, joined by one dot, one or two underscores or dashes, in parts di\
vided by slashes."}}function checkTag(tag){if(!(tag===void 0||tagForm.test(tag)))return{what:`${JSON.stringify(tag)} is not a tag`,fix:"A tag has 1 to 128 lette\
rs, digits, underscores, dots and dashes, and starts with none of the last two."}}function checkDigest(digest){if(!(digest===void 0||isDigest(digest)))return{what:`${JSON.
stringify(digest)} is not a digest that can be compared`,fix:"Write sha256: and 64 lower-case hexadecimal digits; other algorithms are not taken."}}function destinationProblem(tag){let read=readReference(tag);return"problem"in read?read.problem:read.reference.digest===void 0?void 0:{what:`${JSON.stringify(tag)}\
 holds a digest, and what is pushed has a digest of its own`,fix:"Write the reference with a tag only."}}function destinationOf(tag){return{tag:"latest",...parseReference(
tag)}}var byItself="auto";function baselineChoice({baseline},surroundings){if(baseline===void 0||baseline===byItself)return{kind:"auto",asked:baseline===byItself};if(isReport(
baseline))return reportPlace(baseline,surroundings);let read=readReference(baseline);if("problem"in read)return{kind:"auto",asked:!1};let{reference}=read;return{
kind:"image",reference:reference.digest===void 0?destinationOf(baseline):reference}}function isReport(baseline){return baseline.toLowerCase().endsWith(".json")}
function reportPlace(path,{github,workingDirectory}){let absolute=resolve(workingDirectory,path),inside=(github===void 0?[]:[workingDirectory,github.workspace]).
flatMap(root=>wayInto(root,absolute)??[])[0];return inside===void 0?{kind:"report",path:absolute,place:"machine"}:{kind:"report",path:inside,place:"repository"}}
function wayInto(folder,path){let way=relative(folder,path);return way===".."||way.startsWith(`..${sep}`)||isAbsolute(way)?void 0:way}function baselineProblems({
baseline,image,report}){let where="input baseline";if(baseline===void 0||isReport(baseline))return[];if(report!==void 0)return[{where,what:"a report is judged w\
ithout Trivy, so it can only be compared with a report",fix:"Name a Trivy JSON (a file whose name ends in .json), or remove report."}];if(baseline===byItself)return[];
let read=readReference(baseline,where);if("problem"in read){let{fix,...rest}=read.problem;return[{...rest,fix:`${fix} A Trivy report is a file whose name ends i\
n .json.`}]}return image!==void 0&&isSame(image,read.reference)?[{where,what:"it is the image that is judged",fix:"Name an earlier one."}]:[]}function isSame(image,reference){
let read=readReference(image);return"reference"in read&&spelling(read.reference)===spelling(reference)}function spelling(reference){return formatReference(reference.
digest===void 0?{tag:"latest",...reference}:reference)}function baselineSource({baseline,...context},gateOn,branch){switch(baseline.kind){case"image":return{...baseline,
byDefault:!1};case"report":return baseline;case"auto":{if(!baseline.asked&&gateOn==="all")return;let found=imageOfBranch(context,branch);return"why"in found?{kind:"\
none",...found,byDefault:!baseline.asked}:{kind:"image",reference:found,byDefault:!0}}}}function reportBaseline(baseline,gateOn){return baseline.kind==="report"?
baseline:gateOn==="all"?void 0:{kind:"none",why:"a report is compared with a report, and none is named",fix:nameReport,byDefault:!0}}var nameReport="Name a Triv\
y JSON in `baseline`.";function baselineFile(path){return path===void 0?{kind:"auto",asked:!1}:{kind:"report",path,place:"machine"}}function imageOfBranch({subject,
destinations,github},ruling){let nameIt="Name an image or a Trivy JSON in `baseline`.";if(github===void 0)return{why:"off a GitHub runner there is no base branc\
h",fix:nameIt};let branch=ruling??baseBranch(github);if(branch===void 0)return{why:"the event names no base branch",fix:nameIt};let[first]=destinations;if(first===
void 0)return{why:"without tags it is not known where images are pushed",fix:nameIt};let{registry,repository}=first;if(registry==="docker.io"&&repository.startsWith(
"library/"))return{why:`${familiarName(first)} alone names no registry of yours`,fix:nameIt};let tag=tagOf(branch),reference={registry,repository,tag};return"pr\
oblem"in readReference(formatReference(reference))?{why:`the branch ${branch} can't be made a tag`,fix:nameIt}:subject.kind==="image"&&isSame(subject.reference,
reference)?{why:`${formatReference(reference)} is the image that is judged`,fix:nameIt}:reference}function baseBranch({proposal,ref,defaultBranch}){let queued=/^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.
exec(ref)?.[1];return proposal?.base??queued??defaultBranch}var maxTag=128;function tagOf(branch){return branch.replaceAll(/[^\w.-]+/g,"-").slice(0,maxTag)}function knownNames({
subject,destinations}){return destinations.length>0?destinations.map(formatReference):subject.kind==="image"?[subject.reference]:[]}var uploadChoices=["auto","true","false"],commentChoices=["never","blocked","findings","always"];function repositoryUrl({serverUrl,repository}){return`${serverUrl.
replace(/\/+$/,"")}/${repository}`}function runUrl(run){return`${repositoryUrl(run)}/actions/runs/${run.runId}`}export{readReference,parseReference,formatReference,familiarReference,destinationProblem,destinationOf,baselineChoice,baselineProblems,baselineSource,reportBaseline,
baselineFile,knownNames,uploadChoices,commentChoices,repositoryUrl,runUrl};
