import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function judgesAnotherRun({scanTarget,github}){return github?.event==="workflow_run"&&(scanTarget.kind==="report"||scanTarget.kind==="input")}function triggeredProblems(inputs,run){
return judgesAnotherRun(run)?[["ref",inputs.ref!==void 0,"in a workflow_run the pull request is found by the event and the API"],["sha",inputs.sha!==void 0,"in \
a workflow_run the commit is that of the event"],["policy-from",inputs["policy-from"]==="head","in a workflow_run `head` would let the author of the pull reques\
t write the policy"]].flatMap(([name,is,what])=>is?[{where:`input ${name}`,what,fix:`Remove ${name}; docs/forks.md explains why.`}]:[]):[]}export{judgesAnotherRun,triggeredProblems};
