import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{commitFiles}from"./chunk-AIHM5HXT.js";import{approvers,branchTip,defaultBranchTip,pullRequestNow}from"./chunk-YR2NLYRL.js";function localRules(files){return{built:files,governing:files}}async function openRules({openContents,openGithub},source,built){if(source.kind==="built")return localRules(
built);let{github,token}=source,contents=openContents(github,token),filesAt=commit=>readOnce(commitFiles(contents,commit));if(source.kind==="commit"){let{commit,
branch}=source,queue={governing:filesAt(commit),branch:`the merge queue at ${commit.slice(0,12)}`};return{built,...queue,...branch===void 0?{}:{branchName:branch}}}
let api=openGithub({apiUrl:github.apiUrl,token}),branches=await countingBranches(api,source,filesAt),{proposal}=source;if(proposal===void 0||branches.isFork&&!proposal.
isFork)return{built,...branches.rules};let proposed={files:filesAt(proposal.commit),approvers:()=>approvers(api,github.repository,proposal)};return{built,...branches.
rules,proposed}}function readOnce(files){let known=new Map;return{...files,read:(path,max)=>{let key=`${max} ${path}`,file=known.get(key)??files.read(path,max);
return known.set(key,file),file}}}async function countingBranches(api,source,filesAt){let{github,pullRequest}=source,pull=pullRequest===void 0?void 0:await pullRequestNow(
api,github.repository,pullRequest),name=pull?.base??source.branch,tip=name===void 0?void 0:await branchTip(api,github.repository,name),isFork=pull?.isFork??!1;if(tip?.
isProtected)return{rules:branchRules(tip,filesAt,pull),isFork};let byDefault=await defaultBranchTip(api,github);if(tip?.name===byDefault.name)return{rules:branchRules(
byDefault,filesAt,pull),isFork};let rules=branchRules(byDefault,filesAt);return{rules:pull&&tip?{...rules,beside:branchRules(tip,filesAt,pull)}:rules,isFork}}function branchRules({
name,commit},filesAt,pull){return{governing:filesAt(commit),branch:`${name} at ${commit.slice(0,12)}`,branchName:name,...pull&&{merged:filesAt(pull.merge??pull.
commit)}}}export{localRules,openRules};
