import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{contradictions}from"./chunk-D6PM2RT6.js";import{keyAndValue}from"./chunk-R3P5TZ6Z.js";import{askedLedger,baselineChoice,buildValues,clairChoice,
contextProblems,defaultPolicyPath,defaultRuleSource,defaultSign,destinationOf,dockerfilePlace,exceptionPaths,expandDefaultContext,feedOptions,imageCategory,imageNames,
imagePlace,keylessChoice,ownName,parseContext,pathOrDefault,publishingConfig,ruleSource,sbomFormsOf,scannerOptions,triggeredProblems}from"./chunk-CIY6UZVJ.js";import{resolve}from"node:path";import{posix}from"node:path";function buildRequestProblems(request){return[...contextProblems(request.context),...request.buildContexts.flatMap(entry=>templateProblems("build-contexts",entry,
request.origin)),...pairProblems("secrets",request.secrets),...pairProblems("secret-envs",request.secretEnvs),...pairProblems("secret-files",request.secretFiles)]}
function templateProblems(where,text,origin){let expanded=expandDefaultContext(text,origin);return typeof expanded=="string"?[]:[{where,...expanded}]}function pairProblems(where,entries){
return entries.flatMap((entry,index)=>keyAndValue(entry)===void 0?[{where,what:`entry ${index+1} is not of the form ID=value`,fix:"Write ID=value, and put a val\
ue of several lines with its ID into double quotes"}]:[])}function scanTargetConfig(inputs,{github,workingDirectory}){let context=parseContext(inputs.context??"",github?.origin),problems="where"in context?[{...context,
where:"input context"}]:[],usable="where"in context?{kind:"local",path:"."}:context,repository=repositoryOf(usable,inputs,github);repository.kind==="commit"&&repository.
token===void 0&&problems.push(noToken);let named=namedTarget(inputs,github);if(named)return{value:{scanTarget:named,repository,...dockerfileOf(usable,inputs.file,
workingDirectory,inputs.file!==void 0)},problems};let own={context:usable,githubToken:inputs["github-token"],origin:github?.origin},request={...buildValues(inputs),
...own};return{value:{scanTarget:{kind:"build",request},repository,...dockerfileOf(usable,inputs.file,workingDirectory,!1)},problems:[...problems,...buildRequestProblems(
request)]}}var noToken={where:"input github-token",what:"it is empty, and the policy is read through GitHub's API",fix:"Remove the input to use the token of the\
 job, or check out the repository and write `context: .` and `policy-from: head`."};function namedTarget({image,"image-from":from,input,report},github){return report!==
void 0?{kind:"report",path:report}:input!==void 0?{kind:"input",path:input}:image===void 0?void 0:{kind:"image",reference:image,...imagePlace(image,from,github)}}
function repositoryOf(context,inputs,github){if(github===void 0)return{kind:"machine"};if(context.kind==="local")return{kind:"workspace"};let commit=context.kind===
"git"?context.commit:github.commit;return{kind:"commit",github,commit,token:inputs["github-token"]}}function dockerfileOf(context,file,workingDirectory,named){let place=dockerfilePlace(
context,file);switch(place.kind){case"unknown":return{};case"commit":return{dockerfile:{path:place.path,named}};case"workspace":{let path=posix.relative(workingDirectory,
posix.resolve(workingDirectory,place.path));return path===""||path===".."||path.startsWith("../")?{}:{dockerfile:{path,named}}}}}function gateConfig(inputs,runContext){let destinations=(inputs.tags??[]).map(destinationOf),scanner=scannerOptions(inputs,runContext),scanTarget=scanTargetConfig(
inputs,runContext),{publishing,problems:misplaced}=publishingConfig(inputs,runContext.github),names=imageNames(destinations,ownName(scanTarget.value.scanTarget,
runContext.github?.repository)),keyless=keylessChoice(inputs),rules=ruleSource(inputs["policy-from"]??defaultRuleSource,runContext.github,inputs["github-token"]),
config={...scanTarget.value,rules:rules==="no-token"?{kind:"built"}:rules,...runContext.github?{github:runContext.github}:{},policy:pathOrDefault(inputs.policy,
defaultPolicyPath),exceptions:exceptionPaths(inputs.exceptions),baseline:baselineChoice(inputs,runContext),scanner:scanner.options,feeds:feedOptions(inputs,scanner.
options,runContext),destinations,...releaseOf(inputs),...regoToolOf(inputs),keyless:keyless.value,...askedLedger(inputs),...clairChoice(inputs),reportDirectory:resolve(
runContext.workingDirectory,inputs["report-dir"]??runContext.reportDirectory),sbomForms:sbomFormsOf(inputs),baseAdvice:adviceTime(inputs),sarif:{...sarifOptions(
runContext),...categoryOf(inputs,names[0])},...publishing?{publishing}:{}};return{config,problems:[...contradictions(inputs),...scanTarget.problems,...rules==="\
no-token"&&!scanTarget.problems.includes(noToken)?[noToken]:[],...scanner.problems,...misplaced,...keyless.problems,...triggeredProblems(inputs,config)]}}var usualAdvice=6e4;
function adviceTime({"base-advice":time="auto"}){return time==="auto"?usualAdvice:time}function releaseOf(inputs){let{push=!1,load=!1,sign=defaultSign}=inputs,{
"signing-tool":path,"signing-tool-sha256":sha256}=inputs,tool=path===void 0||sha256===void 0?{}:{signingTool:{path,sha256}};return{push,load,sign,attestVex:inputs["\
attest-vex"]??!1,...tool}}function regoToolOf({"rego-tool":path,"rego-tool-sha256":sha256}){return{regoTool:path===void 0||sha256===void 0?void 0:{path,sha256}}}
function categoryOf({category,target},name){return category!==void 0?{category}:target===void 0?{}:{category:`${imageCategory(name)}/${target}`}}function sarifOptions({
github,version}){let path=github?.workflowFile;return{version,...path===void 0?{}:{fallback:{path,line:1}}}}export{gateConfig,regoToolOf};
