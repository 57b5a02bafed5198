import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{approversOf}from"./chunk-3EGHXFTI.js";import{ask,askFor,askForAll,given}from"./chunk-XQTUZL5H.js";import{commitFiles}from"./chunk-4NO2VKXO.js";
import{array,boolean,object,string}from"./chunk-MGHMEVFY.js";var commitHash=string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),branchSchema=object({name:string(),protected:boolean(),commit:object({sha:commitHash})}),repositorySchema=object(
{default_branch:string().min(1)}),reviewsSchema=array(object({user:object({login:string(),type:string().optional()}).nullish(),state:string(),commit_id:string().
nullish()}));async function branchTip(api,repository,name){let how={what:`Reading the branch ${name} of ${repository}`,permission:"contents: read"},answer=await ask(
api,{route:`/repos/${repository}/branches/${encodeURIComponent(name)}`},how);if(answer.status===404)return;let branch=given(answer,branchSchema,how);return{name:branch.
name,commit:branch.commit.sha,isProtected:branch.protected}}async function defaultBranchTip(api,{repository,defaultBranch}){let name=defaultBranch??await defaultBranchName(
api,repository),how={what:`Reading the default branch ${name} of ${repository}`,permission:"contents: read"},route=`/repos/${repository}/branches/${encodeURIComponent(
name)}`,branch=await askFor(api,{route},branchSchema,how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.protected}}async function defaultBranchName(api,repository){
let how={what:`Reading the name of the default branch of ${repository}`,permission:"contents: read"};return(await askFor(api,{route:`/repos/${repository}`},repositorySchema,
how)).default_branch}async function approvers(api,repository,proposal){let how={what:`Reading the reviews of pull request ${proposal.number}`,permission:"pull-r\
equests: read"},route=`/repos/${repository}/pulls/${proposal.number}/reviews`,reviews=(await askForAll(api,route,reviewsSchema,how)).map(({user,state,commit_id:commit})=>({
author:user?.login??"",isPerson:user?.type==="User",state,commit:commit??""}));return approversOf(reviews,proposal)}function localRules(files){return{built:files,ruling:files}}async function openRules({openContents,openGithub},source,built){if(source.kind==="built")return localRules(
built);let{github,token,proposal}=source,api=openGithub({apiUrl:github.apiUrl,token}),contents=openContents(github,token),tip=await rulingTip(api,source),rules={
built,ruling:commitFiles(contents,tip.commit),branch:`${tip.name} at ${tip.commit.slice(0,12)}`,branchName:tip.name};if(proposal===void 0)return rules;let files=commitFiles(
contents,proposal.commit);return{...rules,proposed:{files,approvers:()=>approvers(api,github.repository,proposal)}}}async function rulingTip(api,{github,branch,
onlyProtected}){let tip=branch===void 0?void 0:await branchTip(api,github.repository,branch);return tip!==void 0&&(tip.isProtected||!onlyProtected)||tip?.name===
github.defaultBranch&&tip!==void 0?tip:defaultBranchTip(api,github)}export{defaultBranchTip,localRules,openRules};
