import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{askFor,askForAll,askGithub,given}from"./chunk-UGOGMVOJ.js";import{_enum,array,boolean,int,object,string}from"./chunk-GA2BMHTH.js";function approversOf(reviews,{commit,author}){let last=new Map;for(let review of reviews)["APPROVED","CHANGES_REQUESTED","DISMISSED"].includes(review.state)&&last.
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
let how={what:`Reading the branch ${name} of ${repository}`,permission:"contents: read"},answer=await askGithub(api,{route:`/repos/${repository}/branches/${encodeURIComponent(
name)}`},how);if(answer.status===404)return;let branch=given(answer,branchSchema,how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.protected}}
async function defaultBranchTip(api,{repository,defaultBranch}){let name=defaultBranch??await defaultBranchName(api,repository),how={what:`Reading the default b\
ranch ${name} of ${repository}`,permission:"contents: read"},route=`/repos/${repository}/branches/${encodeURIComponent(name)}`,branch=await askFor(api,{route},branchSchema,
how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.protected}}async function defaultBranchName(api,repository){let how={what:`Reading the \
name of the default branch of ${repository}`,permission:"contents: read"};return(await askFor(api,{route:`/repos/${repository}`},repositorySchema,how)).default_branch}
async function approvers(api,repository,proposal){let how={what:`Reading the reviews of pull request ${proposal.number}`,permission:"pull-requests: read"},route=`\
/repos/${repository}/pulls/${proposal.number}/reviews`,reviews=(await askForAll(api,route,reviewsSchema,how)).map(({user,state,commit_id:commit})=>({author:user?.
login??"",isPerson:user?.type==="User",state,commit:commit??""}));return approversOf(reviews,proposal)}export{pullRequestNow,openPullRequestsOf,branchTip,defaultBranchTip,approvers};
