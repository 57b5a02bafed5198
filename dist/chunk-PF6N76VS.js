import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{withFallback}from"./chunk-EVDSJUXE.js";import{judgesAnotherRun,runConfig,secretValues}from"./chunk-CQZTNCKH.js";import{runnerFolders}from"./chunk-A534YR6D.js";
import{githubContext,readEvent,renderFailure,requireGithub}from"./chunk-23F63RD6.js";import{openRepository}from"./chunk-JLSP2W6M.js";import{askForAll}from"./chunk-XQTUZL5H.js";
import{headline}from"./chunk-7L7Z33YW.js";import{array,int,object,string}from"./chunk-MGHMEVFY.js";var pullsSchema=array(object({number:int().positive(),user:object({login:string()}).nullish(),head:object({ref:string(),sha:string(),repo:object({full_name:string()}).
nullable()}),base:object({ref:string().min(1)})}));async function pullRequestOf(api,repository,run){if(run===void 0)return{nobody:"the event does not tell which\
 run made the report"};if(run.event!=="pull_request")return{nobody:`the report is from a run of ${run.event}, for no pull request`};if(run.repository===void 0)return{
nobody:"the repository that the pull request came from is gone"};let{commit,branch,repository:from}=run,[owner=""]=from.split("/"),how={what:`Looking for the pu\
ll request of ${commit.slice(0,12)}`,permission:"pull-requests: read"},query=new URLSearchParams({state:"open",head:`${owner}:${branch}`}),ofBranch=(await askForAll(
api,`/repos/${repository}/pulls?${query}`,pullsSchema,how)).filter(({head})=>head.ref===branch&&sameRepository(head.repo?.full_name,from)),[found,...others]=ofBranch.
filter(({head})=>head.sha===commit);if(found===void 0)return{nobody:ofBranch.length===0?closed:movedOn(ofBranch)};if(others.length>0)return{nobody:several([found,
...others])};let isFork=!sameRepository(from,repository),{number,base,user}=found;return{pullRequest:{number,base:base.ref,commit,author:user?.login??"",isFork}}}
var closed="no pull request of that branch is open";function movedOn(pulls){return`pull request ${numbers(pulls)} has a newer commit, whose own run will tell`}function several(pulls){
return`pull requests ${numbers(pulls)} have the same commit, and GitHub does not tell which of them the run was for; close all but one`}function numbers(pulls){
return pulls.map(({number})=>number).join(", ")}function sameRepository(one,other){return one?.toLowerCase()===other.toLowerCase()}async function forTriggeringRun({openGithub,log},config){let{github,publishing,rules}=config;if(!judgesAnotherRun(config)||!github||!publishing||rules.kind!=="b\
ranch")return config;let api=openGithub({apiUrl:github.apiUrl,token:rules.token}),whose=await pullRequestOf(api,github.repository,github.triggering);if("nobody"in
whose)return log.info(`These findings belong to no pull request: ${whose.nobody}.`),{...config,publishing:{...publishing,run:{...publishing.run,ofAnotherRun:!0,
nobody:whose.nobody}}};let{number,commit,base}=whose.pullRequest;log.info(`These findings belong to pull request ${number} at ${commit.slice(0,12)}, which goes \
to ${base}.`);let{fallback:_,...sarif}=config.sarif;return{...config,sarif,rules:{...rules,branch:base,onlyProtected:!1},repository:repositoryAt(config.repository,
github,commit),publishing:{...publishing,run:runFor(publishing.run,whose.pullRequest)}}}function runFor(run,{number,commit}){return{...run,ofAnotherRun:!0,at:{commit,
ref:`refs/pull/${number}/head`},pullRequest:number}}function repositoryAt(repository,github,commit){return repository.kind==="commit"&&repository.commit===github.
commit?{...repository,commit}:repository}async function runAction(ports,raw){for(let secret of secretValues(raw))ports.runner.maskSecret(secret);let outcome=await verdictOrTold(ports,raw);if(await tellSummary(
ports,outcome.summary),await ports.runner.setOutputs(outcome.outputs),outcome.failure!==void 0)throw outcome.failure;return outcome.story.decision.verdict==="pa\
ssed"?0:(ports.runner.annotate("error",headline(outcome.story)),1)}async function verdictOrTold(ports,raw){try{return await runConfigured(ports,runConfig(raw,await runnerSurroundings(
ports)))}catch(error){throw await tellSummary(ports,renderFailure(error)),error}}async function tellSummary({runner,log},markdown){try{await runner.writeSummary(
markdown)}catch(error){log.warning(`The summary of this step is missing. ${error instanceof Error?error.message:String(error)}`)}}async function runnerSurroundings({
environment,files,workingDirectory,version}){let github=requireGithub(githubContext(environment,await readEvent(files,environment.GITHUB_EVENT_PATH)));return{...runnerFolders(
environment,workingDirectory),github,workingDirectory,version}}async function runConfigured(ports,given){let placed=await forTriggeringRun(ports,given),config=await withFallback(
placed,()=>openRepository(ports.files,ports.openContents,placed.repository,ports.workingDirectory)),{subject}=config;return subject.kind==="report"?(await import("./judge-reports-MTONMO3W.js")).
judgeReports(ports,config,subject.path):(await import("./gate-QEGLQJT4.js")).gate(ports,config,subject)}export{runAction,runConfigured};
