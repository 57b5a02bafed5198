import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{causesOnly,contradictions,imagePlace,readGateInputs,sbomFormsOf}from"./chunk-4XSQ5KLF.js";import{contextProblems,dockerfilePlace,expandDefaultContext,
keyAndValue,parseContext}from"./chunk-6EILRJP3.js";import{defaultRuleSource,parseListInput,ruleSource}from"./chunk-A4GZBUU2.js";import{buildValues}from"./chunk-5P44YCKZ.js";
import{defaultSign}from"./chunk-4SMLHISW.js";import{triggeredProblems}from"./chunk-VX4MKUDA.js";import{defaultTrivyVersion,versionProblems}from"./chunk-Q5BROIGX.js";
import{baselineChoice,destinationOf}from"./chunk-RWIJTZNP.js";import{defaultPolicyPath,exceptionPaths,pathOrDefault}from"./chunk-UVKESB24.js";import{
imageCategory,imageNames,ownName}from"./chunk-VMRFSYJI.js";import{ConfigError}from"./chunk-NPMNWCA4.js";import{resolve as resolve2}from"node:path";import{posix}from"node:path";function buildRequestProblems(request){return[...contextProblems(request.context),...request.buildContexts.flatMap(entry=>templateProblems("build-contexts",entry,
request.origin)),...pairProblems("secrets",request.secrets),...pairProblems("secret-envs",request.secretEnvs),...pairProblems("secret-files",request.secretFiles)]}
function templateProblems(where,text,origin){let expanded=expandDefaultContext(text,origin);return typeof expanded=="string"?[]:[{where,...expanded}]}function pairProblems(where,entries){
return entries.flatMap((entry,index)=>keyAndValue(entry)===void 0?[{where,what:`entry ${index+1} is not of the form ID=value`,fix:"Write ID=value, and put a val\
ue of several lines with its ID into double quotes"}]:[])}function scanTargetConfig(inputs,{github,workingDirectory}){let context=parseContext(inputs.context??"",github?.origin),problems="where"in context?[{...context,
where:"input context"}]:[],usable="where"in context?{kind:"local",path:"."}:context,repository=repositoryOf(usable,inputs,github);repository.kind==="commit"&&repository.
token===void 0&&problems.push(noToken);let named=namedTarget(inputs,github);if(named)return{value:{scanTarget:named,repository,...dockerfileOf(usable,inputs.file,
workingDirectory),...inputs.file===void 0?{}:{dockerfileNamed:!0}},problems};let own={context:usable,githubToken:inputs["github-token"],origin:github?.origin},request={
...buildValues(inputs),...own};return{value:{scanTarget:{kind:"build",request},repository,...dockerfileOf(usable,inputs.file,workingDirectory)},problems:[...problems,
...buildRequestProblems(request)]}}var noToken={where:"input github-token",what:"it is empty, and the policy is read through GitHub's API",fix:"Remove the input\
 to use the token of the job, or check out the repository and write `context: .` and `policy-from: head`."};function namedTarget({image,"image-from":from,input,
report},github){return report!==void 0?{kind:"report",path:report}:input!==void 0?{kind:"input",path:input}:image===void 0?void 0:{kind:"image",reference:image,
...imagePlace(image,from,github)}}function repositoryOf(context,inputs,github){if(github===void 0)return{kind:"machine"};if(context.kind==="local")return{kind:"\
workspace"};let commit=context.kind==="git"?context.commit:github.commit;return{kind:"commit",github,commit,token:inputs["github-token"]}}function dockerfileOf(context,file,workingDirectory){
let place=dockerfilePlace(context,file);switch(place.kind){case"unknown":return{};case"commit":return{dockerfile:place.path};case"workspace":{let path=posix.relative(
workingDirectory,posix.resolve(workingDirectory,place.path));return path===""||path===".."||path.startsWith("../")?{}:{dockerfile:path}}}}var publishingDefaults={uploadSarif:"auto",comment:"blocked",artifact:!0};function publishingConfig(inputs,github){let uploadSarif=inputs["upload-sarif"]??publishingDefaults.
uploadSarif;if(github===void 0)return{problems:uploadSarif==="true"?[offRunner]:[]};let token=inputs["github-token"];return{publishing:{run:workflowRun(inputs,github),
...token===void 0?{}:{token},uploadSarif,artifact:inputs.artifact??publishingDefaults.artifact,comment:inputs.comment??publishingDefaults.comment},problems:[]}}
var offRunner={where:"input upload-sarif",what:"true requires an upload, and this is not a workflow run",fix:"Remove it."};function workflowRun(inputs,github){let{
repository,serverUrl,apiUrl,runId,job,readOnly,archived}=github,at=commitOf(inputs,github),pullRequest=github.pullRequest??pullRequestOf(at?.ref);return{repository,
serverUrl,apiUrl,runId,readOnly,archived,...job===void 0?{}:{job},...at===void 0?{}:{at},...pullRequest===void 0?{}:{pullRequest},matrix:parsed(inputs.matrix)}}
var foreignEvents=["pull_request_target","workflow_run"];function commitOf({ref,sha},github){return ref!==void 0&&sha!==void 0?{commit:sha,ref}:/^refs\/(heads|tags|pull)\/./.
test(github.ref)&&!foreignEvents.includes(github.event)?{commit:github.commit,ref:github.ref}:void 0}function pullRequestOf(ref){let number=/^refs\/pull\/([1-9]\d{0,9})\//.
exec(ref??"")?.[1];return number===void 0?void 0:Number(number)}function parsed(matrix){try{return JSON.parse(matrix??"null")}catch{return null}}import{isAbsolute,relative,resolve,sep}from"node:path";var scannerDefaults={version:defaultTrivyVersion,maxDbAge:48*36e5,timeout:15*6e4};function scannerOptions(inputs,runContext){let[first,...others]=inputs.scanners??
["vuln"],options={trivy:trivyChoice(inputs),scanners:[first??"vuln",...others],...inputs["db-repository"]?{dbRepositories:inputs["db-repository"]}:{},...inputs["\
java-db-repository"]?{javaDbRepositories:inputs["java-db-repository"]}:{},maxDbAge:inputs["max-db-age"]??scannerDefaults.maxDbAge,cacheDirectory:resolve(runContext.
workingDirectory,inputs["cache-dir"]??runContext.cacheDirectory),offline:inputs.offline??!1,timeout:inputs.timeout??scannerDefaults.timeout},inCheckout=runContext.
github!==void 0&&isInside(runContext.github.workspace,options.cacheDirectory),badVersion=options.trivy.kind==="release"?versionProblems(options.trivy.version,"i\
nput trivy-version"):[];return{options,problems:[...badVersion,...inCheckout?[cacheInCheckout]:[]]}}var cacheInCheckout={where:"input cache-dir",what:"it is in \
the checked-out repository, where a pull request could put a database of its own",fix:"Choose a folder outside of the workspace, e.g. ${{ runner.temp }}/image-g\
ate."};function isInside(folder,path){let way=relative(folder,path);return way===""||!(way===".."||way.startsWith(`..${sep}`)||isAbsolute(way))}function trivyChoice(inputs){
let path=inputs["trivy-path"],sha256=inputs["trivy-sha256"];if(path!==void 0)return{kind:"given",path,...sha256?{sha256}:{}};let mirror=inputs["trivy-mirror"];return{
kind:"release",version:inputs["trivy-version"]??scannerDefaults.version,...mirror?{mirror}:{}}}function gateConfig(inputs,runContext){let destinations=(inputs.tags??[]).map(destinationOf),scanner=scannerOptions(inputs,runContext),scanTarget=scanTargetConfig(
inputs,runContext),{publishing,problems:misplaced}=publishingConfig(inputs,runContext.github),names=imageNames(destinations,ownName(scanTarget.value.scanTarget,
runContext.github?.repository)),rules=ruleSource(inputs["policy-from"]??defaultRuleSource,runContext.github,inputs["github-token"]),config={...scanTarget.value,
rules:rules==="no-token"?{kind:"built"}:rules,...runContext.github?{github:runContext.github}:{},policy:pathOrDefault(inputs.policy,defaultPolicyPath),exceptions:exceptionPaths(
inputs.exceptions),baseline:baselineChoice(inputs,runContext),scanner:scanner.options,destinations,push:inputs.push??!1,load:inputs.load??!1,sign:inputs.sign??defaultSign,
reportDirectory:resolve2(runContext.workingDirectory,inputs["report-dir"]??runContext.reportDirectory),sbomForms:sbomFormsOf(inputs),sarif:{...sarifOptions(runContext),
...categoryOf(inputs,names[0])},...publishing?{publishing}:{}};return{config,problems:[...contradictions(inputs),...scanTarget.problems,...rules==="no-token"&&!scanTarget.
problems.includes(noToken)?[noToken]:[],...scanner.problems,...misplaced,...triggeredProblems(inputs,config)]}}function categoryOf({category,target},name){return category!==
void 0?{category}:target===void 0?{}:{category:`${imageCategory(name)}/${target}`}}function sarifOptions({github,version}){let path=github?.workflowFile;return{
version,...path===void 0?{}:{fallback:{path,line:1}}}}function runConfig(raw,runContext){let{inputs,problems}=readGateInputs(raw),{config,problems:more}=gateConfig(inputs,runContext),all=causesOnly([...problems,...more]),
[first,...others]=all;if(first!==void 0)throw new ConfigError([first,...others]);return config}function maskedValues(raw,environment={}){let secrets=listOrNothing(
raw.get("secrets")??"").flatMap(entry=>entry.slice(entry.indexOf("=")+1).split(/\r?\n/)),{IMAGE_GATE_KEY:key="",IMAGE_GATE_KEY_PASSWORD:password=""}=environment;
return[raw.get("github-token")??"",...secrets,key,password].filter(value=>value.trim()!=="")}function listOrNothing(text){try{return parseListInput("secrets",text)}catch{
return[text]}}export{isInside,runConfig,maskedValues};
