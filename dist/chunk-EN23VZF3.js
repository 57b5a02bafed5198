import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError}from"./chunk-NPMNWCA4.js";import{boolean,number,object,string,url}from"./chunk-GA2BMHTH.js";var eventSchema=object({workflow_run:object({event:string(),head_sha:string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),head_branch:string().min(1),head_repository:object(
{full_name:string().regex(/^[\w.-]+\/[\w.-]+$/)}).nullish().catch(void 0)})});function triggeringRun(event){let run=eventSchema.safeParse(event).data?.workflow_run;
if(run===void 0)return;let{event:name,head_sha:commit,head_branch:branch,head_repository:from}=run;return{event:name,commit,branch,...from?{repository:from.full_name}:
{}}}var variables=object({GITHUB_REPOSITORY:string().regex(/^[\w.-]+\/[\w.-]+$/),GITHUB_SHA:string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),GITHUB_REF:string().default(
""),GITHUB_SERVER_URL:url().default("https://github.com"),GITHUB_API_URL:url().default("https://api.github.com"),GITHUB_WORKSPACE:string().min(1),GITHUB_WORKFLOW_REF:string().
optional(),GITHUB_RUN_ID:string().default("0"),GITHUB_RUN_ATTEMPT:string().default("1"),GITHUB_EVENT_NAME:string().default(""),GITHUB_JOB:string().optional(),GITHUB_ACTOR:string().
default(""),GITHUB_BASE_REF:string().default("")}),eventSchema2=object({repository:object({private:boolean().optional(),archived:boolean().optional(),default_branch:string().
min(1).optional().catch(void 0)}).optional().catch(void 0),pull_request:object({number:number().int().positive(),head:object({repo:object({full_name:string()}).
nullable(),sha:string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/).optional().catch(void 0)}),base:object({ref:string().min(1)}).optional().catch(void 0),user:object(
{login:string()}).nullish().catch(void 0)}).optional().catch(void 0)});function githubContext(environment,event){if(environment.GITHUB_ACTIONS!=="true")return;let parsed=variables.
safeParse(environment);if(!parsed.success)return;let{data}=parsed,workflowFile=workflowPath(data.GITHUB_WORKFLOW_REF,data.GITHUB_REPOSITORY),{repository:about,pull_request:pull}=eventSchema2.
safeParse(event).data??{},triggering=data.GITHUB_EVENT_NAME==="workflow_run"?triggeringRun(event):void 0,repositoryUrl=`${data.GITHUB_SERVER_URL}/${data.GITHUB_REPOSITORY}`;
return{repository:data.GITHUB_REPOSITORY,commit:data.GITHUB_SHA,ref:data.GITHUB_REF,serverUrl:data.GITHUB_SERVER_URL,apiUrl:data.GITHUB_API_URL,workspace:data.GITHUB_WORKSPACE,
...workflowFile===void 0?{}:{workflowFile},event:data.GITHUB_EVENT_NAME,runId:data.GITHUB_RUN_ID,...data.GITHUB_JOB===void 0?{}:{job:data.GITHUB_JOB},...pull===
void 0?{}:{pullRequest:pull.number},...proposalOf(pull,data.GITHUB_BASE_REF,data.GITHUB_REPOSITORY),...about?.default_branch===void 0?{}:{defaultBranch:about.default_branch},
...triggering===void 0?{}:{triggering},readOnly:readOnlyFor(data.GITHUB_ACTOR,data.GITHUB_EVENT_NAME)||isFork(pull,data.GITHUB_REPOSITORY),archived:about?.archived??
!1,origin:{repositoryUrl,commit:data.GITHUB_SHA,private:about?.private,runUrl:`${repositoryUrl}/actions/runs/${data.GITHUB_RUN_ID}/attempts/${data.GITHUB_RUN_ATTEMPT}`}}}
function proposalOf(pull,baseRef,repository){let base=pull?.base?.ref??baseRef;if(pull?.head.sha===void 0||base==="")return{};let{number:number2,head,user}=pull,
author=user?.login??"";return{proposal:{number:number2,base,commit:head.sha??"",author,isFork:isFork(pull,repository)}}}function readOnlyFor(actor,event){return actor===
"dependabot[bot]"&&event!=="workflow_run"}function isFork(pull,repository){return pull!==void 0&&pull.head.repo?.full_name.toLowerCase()!==repository.toLowerCase()}
function workflowPath(workflowRef,repository){let path=workflowRef?.split("@")[0];return path?.startsWith(`${repository}/`)?path.slice(repository.length+1):void 0}
function queuedBranch(ref){return/^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(ref)?.[1]}function requireGithub(github){if(github!==void 0)return github;
let what="the runner does not name repository and commit (GITHUB_ACTIONS, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_WORKSPACE)";throw new ConfigError([{where:"runne\
r",what,fix:"Run it as a step of a workflow, or use image-gate on the command line."}],"run-unknown")}export{githubContext,queuedBranch,requireGithub};
