import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{contradictions,imagePlace,sbomFormsOf}from"./chunk-O6MO2ALA.js";import{contextProblems,dockerfilePlace,expandDefaultContext,keyAndValue,parseContext}from"./chunk-6JCJ6EDY.js";
import{triggeredProblems}from"./chunk-KW5GCQ6L.js";import{defaultTrivyVersion,versionProblems}from"./chunk-Q5BROIGX.js";import{baselineChoice}from"./chunk-JIZQEADD.js";
import{destinationOf}from"./chunk-H2V24QGO.js";import{buildValues,defaultRuleSource,ruleSource}from"./chunk-RXKLCMPX.js";import{defaultPolicyPath,exceptionPaths,
pathOrDefault}from"./chunk-UVKESB24.js";import{imageNames,ownName}from"./chunk-DSIUD2XB.js";import{imageCategory}from"./chunk-WMXXNCQA.js";import{
defaultSign}from"./chunk-GRFZWHYX.js";import{nearest}from"./chunk-EU7K43JX.js";import{mayContact}from"./chunk-WV3N4TDC.js";import{resolve as resolve2}from"node:path";import{posix}from"node:path";function buildRequestProblems(request){return[...contextProblems(request.context),...request.buildContexts.flatMap(entry=>templateProblems("build-contexts",entry,
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
workingDirectory,posix.resolve(workingDirectory,place.path));return path===""||path===".."||path.startsWith("../")?{}:{dockerfile:path}}}}var words=["auto","public","github"],names=["fulcio","rekor-v1","rekor-v2","timestamp","tuf","tuf-root"];function keylessChoice(inputs){let{choice,problems}=sigstoreChoice(
inputs);return{value:{choice,mayBePublished:inputs["allow-public-log"]??!1},problems}}function sigstoreChoice(inputs){let{sigstore:entries=[],"trusted-root":trustedRoot}=inputs,
unused=unusedProblems(inputs);if(unused.length>0)return{choice:{kind:"auto"},problems:unused};let[first="auto",...others]=entries,word=words.find(one=>one===first),
found=word===void 0||others.length>0?ownServices(entries,trustedRoot):wordChoice(word,trustedRoot);return"kind"in found?{choice:found,problems:[]}:{choice:{kind:"\
auto"},problems:[found]}}function unusedProblems(inputs){return inputs.sign==="keyless"?[]:[...(inputs.sigstore??[]).some(entry=>entry!=="auto")?["sigstore"]:[],
...inputs["trusted-root"]===void 0?[]:["trusted-root"],...inputs["allow-public-log"]===!0?["allow-public-log"]:[]].map(name=>problem(name,"it says how to sign w\
ithout a key, and `sign` is not `keyless`",`Set \`sign: keyless\`, or remove \`${name}\`.`))}function wordChoice(kind,trustedRoot){return trustedRoot===void 0?{
kind}:problem("trusted-root","it belongs to services of your own","Name those in `sigstore`, or remove `trusted-root`.")}var form="Write auto, public or github;\
 or one NAME=URL a line: fulcio, rekor-v1 or rekor-v2, timestamp; or tuf=URL and tuf-root=FILE.";function ownServices(entries,trustedRoot){let given=new Map;for(let entry of entries){
let[,key=entry,value=""]=/^([^=]+)=(.*)$/s.exec(entry)??[],name=names.find(one=>one===key.trim());if(name===void 0)return problem("sigstore",`${JSON.stringify(key)}\
 is not one of its values`,`${meant(key)}${form}`);if(given.has(name))return problem("sigstore",`${name} is there twice`,"Keep one of them.");given.set(name,value.
trim())}return given.has("tuf")||given.has("tuf-root")?mirrorOf(given,trustedRoot):servicesOf(given,trustedRoot)}function meant(key){let word=nearest(key.trim(),
[...words,...names]);return word===void 0?"":`Did you mean ${word}? `}function mirrorOf(given,trustedRoot){let url=urlOf(given.get("tuf")),root=given.get("tuf-r\
oot")??"";return url===void 0?problem("sigstore","tuf is not an https URL",form):root===""?problem("sigstore","tuf-root is missing, and without it anybody could\
 answer for the repository","Add tuf-root=FILE with a root.json of it that you trust."):given.size>2||trustedRoot!==void 0?problem("sigstore","a TUF repository \
names all services and whom to trust","Keep tuf and tuf-root alone, without `trusted-root`."):{kind:"mirror",url,root}}function servicesOf(given,trustedRoot){for(let[
name,value]of given)if(urlOf(value)===void 0)return problem("sigstore",`${name} is not an https URL`,form);let authority=urlOf(given.get("fulcio")),timestamps=urlOf(
given.get("timestamp"));return authority===void 0?problem("sigstore","fulcio is missing, which makes the certificate",form):given.has("rekor-v1")&&given.has("re\
kor-v2")?problem("sigstore","two logs are named","Keep one of rekor-v1 and rekor-v2."):!given.has("rekor-v1")&&timestamps===void 0?problem("sigstore","nothing t\
here confirms the time of a signature","Add timestamp=URL; of the logs only rekor-v1 keeps times."):trustedRoot===void 0?problem("trusted-root","it is missing, \
and says whom to trust with the signatures of your services","Name the file that `cosign trusted-root create` makes."):{kind:"own",services:{authority,...logOf(
given),...timestamps===void 0?{}:{timestamps}},trustedRoot}}function logOf(given){let[first,second]=[urlOf(given.get("rekor-v1")),urlOf(given.get("rekor-v2"))];
return first!==void 0?{log:{url:first,version:1}}:second===void 0?{}:{log:{url:second,version:2}}}function urlOf(text){let url=text!==void 0&&URL.canParse(text)?
new URL(text):void 0;if(!(url===void 0||!mayContact(url,url)))return url.username||url.password||url.search||url.hash?void 0:url}function problem(input,what,fix){
return{where:`input ${input}`,what,fix}}var publishingDefaults={uploadSarif:"auto",comment:"blocked",artifact:!0,attestations:!1};function publishingConfig(inputs,github){let uploadSarif=inputs["uploa\
d-sarif"]??publishingDefaults.uploadSarif;if(github===void 0)return{problems:uploadSarif==="true"?[offRunner]:[]};let token=inputs["github-token"];return{publishing:{
run:workflowRun(inputs,github),...token===void 0?{}:{token},uploadSarif,artifact:inputs.artifact??publishingDefaults.artifact,attestations:inputs["github-attest\
ations"]??publishingDefaults.attestations,comment:inputs.comment??publishingDefaults.comment},problems:[]}}var offRunner={where:"input upload-sarif",what:"true \
requires an upload, and this is not a workflow run",fix:"Remove it."};function workflowRun(inputs,github){let{repository,serverUrl,apiUrl,runId,job,readOnly,archived}=github,
at=commitOf(inputs,github),pullRequest=github.pullRequest??pullRequestOf(at?.ref);return{repository,serverUrl,apiUrl,runId,readOnly,archived,...job===void 0?{}:
{job},...at===void 0?{}:{at},...pullRequest===void 0?{}:{pullRequest},matrix:parsed(inputs.matrix)}}var foreignEvents=["pull_request_target","workflow_run"];function commitOf({
ref,sha},github){return ref!==void 0&&sha!==void 0?{commit:sha,ref}:/^refs\/(heads|tags|pull)\/./.test(github.ref)&&!foreignEvents.includes(github.event)?{commit:github.
commit,ref:github.ref}:void 0}function pullRequestOf(ref){let number=/^refs\/pull\/([1-9]\d{0,9})\//.exec(ref??"")?.[1];return number===void 0?void 0:Number(number)}
function parsed(matrix){try{return JSON.parse(matrix??"null")}catch{return null}}import{isAbsolute,relative,resolve,sep}from"node:path";var scannerDefaults={version:defaultTrivyVersion,maxDbAge:48*36e5,timeout:15*6e4};function scannerOptions(inputs,runContext){let[first,...others]=inputs.scanners??
["vuln"],options={trivy:trivyChoice(inputs),scanners:[first??"vuln",...others],...inputs["db-repository"]?{dbRepositories:inputs["db-repository"]}:{},...inputs["\
java-db-repository"]?{javaDbRepositories:inputs["java-db-repository"]}:{},maxDbAge:inputs["max-db-age"]??scannerDefaults.maxDbAge,cacheDirectory:resolve(runContext.
workingDirectory,inputs["cache-dir"]??runContext.cacheDirectory),offline:inputs.offline??!1,timeout:inputs.timeout??scannerDefaults.timeout},inCheckout=runContext.
github!==void 0&&isInside(runContext.github.workspace,options.cacheDirectory),badVersion=options.trivy.kind==="release"?versionProblems(options.trivy.version,"i\
nput trivy-version"):[];return{options,problems:[...badVersion,...inCheckout?[cacheInCheckout]:[]]}}var cacheInCheckout={where:"input cache-dir",what:"it is in \
the checked-out repository, where a pull request could put a database of its own",fix:"Choose a folder outside of the workspace, e.g. ${{ runner.temp }}/image-g\
ate."};function isInside(folder,path){let way=relative(folder,path);return way===""||!(way===".."||way.startsWith(`..${sep}`)||isAbsolute(way))}function trivyChoice(inputs){
let path=inputs["trivy-path"],sha256=inputs["trivy-sha256"];if(path!==void 0)return{kind:"given",path,...sha256?{sha256}:{}};let mirror=inputs["trivy-mirror"];return{
kind:"release",version:inputs["trivy-version"]??scannerDefaults.version,...mirror?{mirror}:{}}}function gateConfig(inputs,runContext){let destinations=(inputs.tags??[]).map(destinationOf),scanner=scannerOptions(inputs,runContext),scanTarget=scanTargetConfig(
inputs,runContext),{publishing,problems:misplaced}=publishingConfig(inputs,runContext.github),names2=imageNames(destinations,ownName(scanTarget.value.scanTarget,
runContext.github?.repository)),keyless=keylessChoice(inputs),rules=ruleSource(inputs["policy-from"]??defaultRuleSource,runContext.github,inputs["github-token"]),
config={...scanTarget.value,rules:rules==="no-token"?{kind:"built"}:rules,...runContext.github?{github:runContext.github}:{},policy:pathOrDefault(inputs.policy,
defaultPolicyPath),exceptions:exceptionPaths(inputs.exceptions),baseline:baselineChoice(inputs,runContext),scanner:scanner.options,destinations,...releaseOf(inputs),
...regoToolOf(inputs),keyless:keyless.value,reportDirectory:resolve2(runContext.workingDirectory,inputs["report-dir"]??runContext.reportDirectory),sbomForms:sbomFormsOf(
inputs),sarif:{...sarifOptions(runContext),...categoryOf(inputs,names2[0])},...publishing?{publishing}:{}};return{config,problems:[...contradictions(inputs),...scanTarget.
problems,...rules==="no-token"&&!scanTarget.problems.includes(noToken)?[noToken]:[],...scanner.problems,...misplaced,...keyless.problems,...triggeredProblems(inputs,
config)]}}function releaseOf(inputs){let{push=!1,load=!1,sign=defaultSign}=inputs,{"signing-tool":path,"signing-tool-sha256":sha256}=inputs;return{push,load,sign,
...path===void 0||sha256===void 0?{}:{signingTool:{path,sha256}}}}function regoToolOf({"rego-tool":path,"rego-tool-sha256":sha256}){return{regoTool:path===void 0||
sha256===void 0?void 0:{path,sha256}}}function categoryOf({category,target},name){return category!==void 0?{category}:target===void 0?{}:{category:`${imageCategory(
name)}/${target}`}}function sarifOptions({github,version}){let path=github?.workflowFile;return{version,...path===void 0?{}:{fallback:{path,line:1}}}}export{isInside,gateConfig,regoToolOf};
