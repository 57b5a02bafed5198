import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ask,askFor,askForAll,given}from"./chunk-ABPYK32P.js";import{commitFiles}from"./chunk-QBLBJY3W.js";import{_enum,array,boolean,int,object,string}from"./chunk-27RHW3YL.js";function approversOf(reviews,{commit,author}){let last=new Map;for(let review of reviews)["APPROVED","CHANGES_REQUESTED","DISMISSED"].includes(review.state)&&last.
set(lower(review.author),review);let approving=[...last].filter(([name,review])=>review.state==="APPROVED"&&review.commit===commit&&review.isPerson&&name!==lower(
author));return new Set(approving.map(([name])=>name))}function lower(name){return name.toLowerCase()}var commitHash=string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),branchSchema=object({name:string(),protected:boolean(),commit:object({sha:commitHash})}),repositorySchema=object(
{default_branch:string().min(1)}),reviewsSchema=array(object({user:object({login:string(),type:string().optional()}).nullish(),state:string(),commit_id:string().
nullish()})),pullSchema=object({number:int().positive(),state:_enum(["open","closed"]),merged:boolean().optional(),user:object({login:string()}).nullish(),base:object(
{ref:string().min(1)}),head:object({sha:commitHash,repo:object({full_name:string()}).nullish()}),merge_commit_sha:commitHash.nullish()});async function pullRequestNow(api,repository,number){
let how={what:`Reading pull request ${number} of ${repository}`,permission:"pull-requests: read"};return asNow(await askFor(api,{route:`/repos/${repository}/pul\
ls/${number}`},pullSchema,how),repository)}function asNow(pull,repository){let{number,base,head,user,merge_commit_sha:merge}=pull;return{number,base:base.ref,commit:head.
sha,author:user?.login??"",isFork:head.repo?.full_name.toLowerCase()!==repository.toLowerCase(),state:pull.merged===!0?"merged":pull.state,...merge?{merge}:{}}}
async function openPullRequestsOf(api,repository,commit){let how={what:`Listing the open pull requests of ${repository}`,permission:"pull-requests: read"};return(await askForAll(
api,`/repos/${repository}/pulls?state=open`,array(pullSchema),how)).filter(({head})=>head.sha===commit).map(pull=>asNow(pull,repository))}async function branchTip(api,repository,name){
let how={what:`Reading the branch ${name} of ${repository}`,permission:"contents: read"},answer=await ask(api,{route:`/repos/${repository}/branches/${encodeURIComponent(
name)}`},how);if(answer.status===404)return;let branch=given(answer,branchSchema,how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.protected}}
async function defaultBranchTip(api,{repository,defaultBranch}){let name=defaultBranch??await defaultBranchName(api,repository),how={what:`Reading the default b\
ranch ${name} of ${repository}`,permission:"contents: read"},route=`/repos/${repository}/branches/${encodeURIComponent(name)}`,branch=await askFor(api,{route},branchSchema,
how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.protected}}async function defaultBranchName(api,repository){let how={what:`Reading the \
name of the default branch of ${repository}`,permission:"contents: read"};return(await askFor(api,{route:`/repos/${repository}`},repositorySchema,how)).default_branch}
async function approvers(api,repository,proposal){let how={what:`Reading the reviews of pull request ${proposal.number}`,permission:"pull-requests: read"},route=`\
/repos/${repository}/pulls/${proposal.number}/reviews`,reviews=(await askForAll(api,route,reviewsSchema,how)).map(({user,state,commit_id:commit})=>({author:user?.
login??"",isPerson:user?.type==="User",state,commit:commit??""}));return approversOf(reviews,proposal)}function localRules(files){return{built:files,ruling:files}}async function openRules({openContents,openGithub},source,built){if(source.kind==="built")return localRules(
built);let{github,token}=source,contents=openContents(github,token),filesAt=commit=>readOnce(commitFiles(contents,commit));if(source.kind==="commit"){let{commit,
branch}=source,queue={ruling:filesAt(commit),branch:`the merge queue at ${commit.slice(0,12)}`};return{built,...queue,...branch===void 0?{}:{branchName:branch}}}
let api=openGithub({apiUrl:github.apiUrl,token}),branches=await countingBranches(api,source,filesAt),{proposal}=source;if(proposal===void 0||branches.isFork&&!proposal.
isFork)return{built,...branches.rules};let proposed={files:filesAt(proposal.commit),approvers:()=>approvers(api,github.repository,proposal)};return{built,...branches.
rules,proposed}}function readOnce(files){let known=new Map;return{...files,read:(path,max)=>{let key=`${max} ${path}`,file=known.get(key)??files.read(path,max);
return known.set(key,file),file}}}async function countingBranches(api,source,filesAt){let{github,pullRequest}=source,pull=pullRequest===void 0?void 0:await pullRequestNow(
api,github.repository,pullRequest),name=pull?.base??source.branch,tip=name===void 0?void 0:await branchTip(api,github.repository,name),isFork=pull?.isFork??!1;if(tip?.
isProtected)return{rules:branchRules(tip,filesAt,pull),isFork};let byDefault=await defaultBranchTip(api,github);if(tip?.name===byDefault.name)return{rules:branchRules(
byDefault,filesAt,pull),isFork};let rules=branchRules(byDefault,filesAt);return{rules:pull&&tip?{...rules,beside:branchRules(tip,filesAt,pull)}:rules,isFork}}function branchRules({
name,commit},filesAt,pull){return{ruling:filesAt(commit),branch:`${name} at ${commit.slice(0,12)}`,branchName:name,...pull&&{merged:filesAt(pull.merge??pull.commit)}}}export{pullRequestNow,openPullRequestsOf,defaultBranchTip,localRules,openRules};
