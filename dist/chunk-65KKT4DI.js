import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{withFallback}from"./chunk-D3NSZCN7.js";import{requireFolders}from"./chunk-3OOZJWPD.js";import{maskedValues,runConfig}from"./chunk-4PMFMU36.js";
import{withheldHeadline}from"./chunk-4R3U76GF.js";import{readEvent,runStep}from"./chunk-46EGDVGN.js";import{askForAll,headline}from"./chunk-7PL4Z226.js";
import{openRepository}from"./chunk-KT4A3RJ2.js";import{ConfigError,array,githubContext,int,judgesAnotherRun,object,requesterOf,requireGithub,runnerFolders,
string}from"./chunk-SOLK6MDS.js";import{join,resolve}from"node:path";async function requireBuildPlaces(files,{scanTarget,repository},workingDirectory){if(scanTarget.kind!=="build")return;let orElse=repository.kind==="workspace"?"\
, or check out the repository before this step":"",problem=await missingPlace(files,{request:scanTarget.request,from:workingDirectory,orElse});if(problem!==void 0)
throw new ConfigError([problem],"build-place-missing")}async function missingPlace(files,places){let{context}=places.request;if(context.kind!=="local")return;let found=await files.
stat(resolve(places.from,context.path));if(found?.kind==="directory")return missingDockerfile(files,places,context.path);let where="input context";return found!==
void 0?{where,what:`${context.path} is no folder`,fix:"Name the folder of the build."}:{where,what:`there is no folder ${context.path} in ${places.from}`,fix:`C\
orrect the path${places.orElse}.`}}async function missingDockerfile(files,{request:{file},from,orElse},context){let kindAt=async path=>(await files.stat(resolve(
from,path)))?.kind;if(file===void 0){let kinds=[await kindAt(join(context,"Dockerfile")),await kindAt(join(context,"dockerfile"))],fix2=`Name the Dockerfile in \
\`file\`, or correct \`context\`${orElse}.`;return kinds.some(kind=>kind!==void 0)?void 0:{where:"input context",what:`the folder ${resolve(from,context)} has n\
o Dockerfile`,fix:fix2}}if(/^https?:\/\//i.test(file)||file==="-")return;let where="input file",found=await kindAt(file);if(found==="directory")return{where,what:`${file}\
 is a folder`,fix:"Name the Dockerfile in it."};if(found!==void 0)return;let meant=join(context,file),fix=await kindAt(meant)==="file"?`Write ${meant}: the path\
 starts at the working folder, not at the context.`:`Correct the path, which starts at the working folder and not at the context${orElse}.`;return{where,what:`t\
here is no file ${file} in ${from}`,fix}}var pullsSchema=array(object({number:int().positive(),user:object({login:string()}).nullish(),head:object({ref:string(),sha:string(),repo:object({full_name:string()}).
nullable()}),base:object({ref:string().min(1)})}));async function pullRequestOf(api,repository,run){if(run===void 0)return{nobody:"the event does not say which \
run made the report"};if(run.event!=="pull_request")return{nobody:`the report is from a run of ${run.event}, for no pull request`};if(run.repository===void 0)return{
nobody:"the repository that the pull request came from is gone"};let{commit,branch,repository:from}=run,[owner=""]=from.split("/"),how={what:`Looking for the pu\
ll request of ${commit.slice(0,12)}`,permission:"pull-requests: read"},query=new URLSearchParams({state:"open",head:`${owner}:${branch}`}),ofBranch=(await askForAll(
api,`/repos/${repository}/pulls?${query}`,pullsSchema,how)).filter(({head})=>head.ref===branch&&sameRepository(head.repo?.full_name,from)),[found,...others]=ofBranch.
filter(({head})=>head.sha===commit);if(found===void 0)return{nobody:ofBranch.length===0?closed:movedOn(ofBranch)};if(others.length>0)return{nobody:several([found,
...others])};let isFork=!sameRepository(from,repository),{number,base,user}=found,author=user?.login??"";return{pullRequest:{number,base:base.ref,commit,author,
...requesterOf(found.head.ref),isFork}}}var closed="no pull request of that branch is open";function movedOn(pulls){return`pull request ${numbers(pulls)} has a \
newer commit, which has its own run`}function several(pulls){return`pull requests ${numbers(pulls)} have the same commit, and GitHub does not say which of them \
the run was for; close all but one`}function numbers(pulls){return pulls.map(({number})=>number).join(", ")}function sameRepository(one,other){return one?.toLowerCase()===
other.toLowerCase()}async function forTriggeringRun({openGithub,log},config){let{github,publishing,rules}=config;if(!judgesAnotherRun(config)||!github||!publishing||rules.kind!=="b\
ranch")return config;let api=openGithub({apiUrl:github.apiUrl,token:rules.token}),whose=await pullRequestOf(api,github.repository,github.triggering);if("nobody"in
whose)return log.info(`These findings belong to no pull request: ${whose.nobody}.`),{...config,publishing:{...publishing,run:{...publishing.run,ofAnotherRun:!0,
nobody:whose.nobody}}};let{number,commit,base}=whose.pullRequest;log.info(`These findings belong to pull request ${number} at ${commit.slice(0,12)}, which goes \
to ${base}.`);let{fallback:_,...sarif}=config.sarif;return{...config,sarif,rules:{...rules,branch:base,pullRequest:number},repository:repositoryAt(config.repository,
github,commit),publishing:{...publishing,run:runFor(publishing.run,whose.pullRequest)}}}function runFor(run,{number,commit}){return{...run,ofAnotherRun:!0,at:{commit,
ref:`refs/pull/${number}/head`},pullRequest:number}}function repositoryAt(repository,github,commit){return repository.kind==="commit"&&repository.commit===github.
commit?{...repository,commit}:repository}async function runAction(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return runStep(ports,async()=>{let outcome=await runConfigured(
ports,runConfig(raw,await runnerContext(ports)));return{summary:outcome.summary,outputs:outcome.outputs,finish:()=>exitCodeOf(ports,outcome)}})}function exitCodeOf({
runner},{assessment,isWithheld=!1,failure}){if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:(runner.annotate("error",isWithheld?
withheldHeadline(assessment):headline(assessment)),1)}async function runnerContext({environment,files,workingDirectory,version}){let github=requireGithub(githubContext(
environment,await readEvent(files,environment.GITHUB_EVENT_PATH)));return{...runnerFolders(environment,workingDirectory),github,workingDirectory,version}}async function runConfigured(ports,given){
await requireBuildPlaces(ports.files,given,ports.workingDirectory),await requireFolders(ports.files,given);let placed=await forTriggeringRun(ports,given),config=await withFallback(
placed,()=>openRepository(ports.files,ports.openContents,placed.repository,ports.workingDirectory)),{scanTarget}=config;return scanTarget.kind==="report"?(await import("./gate-reports-OS7T53DJ.js")).
gateReports(ports,config,scanTarget.path):(await import("./gate-Y46K6Q2H.js")).gate(ports,config,scanTarget)}export{runAction,runnerContext,runConfigured};
