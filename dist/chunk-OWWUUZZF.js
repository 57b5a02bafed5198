import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{bothFiles,policyIn,standIn}from"./chunk-P3DXPJFX.js";import{defaultPolicy}from"./chunk-XK5IOTJL.js";import{ConfigError}from"./chunk-NPMNWCA4.js";async function readBranchRules({governing,branch,branchName,merged},read,instead){try{return await read(governing)}catch(error){if(!isInvalid(error)||branch===void 0)
throw error;let corrected=merged&&await readOrNothing(()=>read(merged));if(corrected!==void 0&&instead!==void 0)return instead(corrected.value);let[first,...others]=error.
problems;throw new ConfigError([first,...others,wayOut(branch,branchName??branch)],error.code)}}function isInvalid(error){return error instanceof ConfigError&&error.
code!=="file-absent"&&error.problems.length>0}async function readOrNothing(read){try{return{value:await read()}}catch(error){if(error instanceof ConfigError)return;
throw error}}function wayOut(branch,name){return{where:branch,what:"the file on this branch is the one that counts",fix:`Correct it on ${name}, by a pull reques\
t from a branch of this repository: that one can pass.`}}async function readMerged({branchName="the base branch"},merged,read){try{return await read(merged)}catch(error){
if(!isInvalid(error))throw error;let after={where:"this pull request",what:`after the merge of this pull request it would be so on ${branchName}, too, and stop \
every run there`,fix:"Correct it before the merge."},[first,...others]=error.problems;throw new ConfigError([first,...others,after],error.code)}}function unreadable(error,file,branch){
let[problem]=error.problems,line=Number(/:(\d+)/.exec(problem?.where??"")?.[1]??1),why=`this file of ${branch} can’t be read (${problem?.what}), so all that t\
he pull request has in it counts as new`;return{id:"*",refusal:"unreadable",file,line,why,suggestion:{kind:"words",text:"the file as this pull request has it"}}}async function readPolicy(files,path,read=policyIn){let{beside,proposed}=files,own=await policyOf(files,path,read,proposed!==void 0);return beside===void 0?own:
bothFiles(own,await policyOf(beside,path,read,proposed!==void 0))}async function policyOf(files,path,readOne,mayCorrect){let{governing,branch}=files;return readBranchRules(
files,async from=>{let policy=await readOne(from,path,branch);return from===governing?ofBranch(policy,branch):named(policy,"as this pull request corrects it")},
mayCorrect?standIn:void 0)}function ofBranch(policy,branch){return branch===void 0?policy:named(policy,`of ${branch}`)}function named(policy,from){return policy.
base===defaultPolicy?policy:{...policy,base:{...policy.base,source:`${policy.base.source} ${from}`}}}export{readBranchRules,readMerged,unreadable,readPolicy};
