import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{bothFiles,policyIn,standIn}from"./chunk-Z63K3Z3P.js";import{defaultPolicy,readBranchRules}from"./chunk-GENCUHLI.js";async function readPolicy(files,path,read=policyIn){let{beside,proposed}=files,own=await policyOf(files,path,read,proposed!==void 0);return beside===void 0?own:
bothFiles(own,await policyOf(beside,path,read,proposed!==void 0))}async function policyOf(files,path,readOne,mayCorrect){let{governing,branch}=files;return readBranchRules(
files,async from=>{let policy=await readOne(from,path,branch);return from===governing?ofBranch(policy,branch):named(policy,"as this pull request corrects it")},
mayCorrect?standIn:void 0)}function ofBranch(policy,branch){return branch===void 0?policy:named(policy,`of ${branch}`)}function named(policy,from){return policy.
base===defaultPolicy?policy:{...policy,base:{...policy.base,source:`${policy.base.source} ${from}`}}}export{readPolicy};
