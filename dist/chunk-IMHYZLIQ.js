import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{branchName,choice,fixOf,flag,list,parseListInput,text}from"./chunk-WJUMDUHF.js";import{defaultPolicyPath,exceptionPaths,repositoryPath}from"./chunk-YPS3GFWJ.js";
import{nearest}from"./chunk-WAU5HFGP.js";import{strictObject}from"./chunk-MGHMEVFY.js";import{ConfigError}from"./chunk-FVSCQK2Q.js";var exceptionModes=["lint","prune"],entries=list(value=>parseListInput("tags",value)),exceptionsInputs=strictObject({mode:choice(exceptionModes),token:text,exceptions:entries,
policy:text,commit:flag,branch:branchName,labels:entries}).partial(),inputNames=Object.keys(exceptionsInputs.shape),exceptionsDefaults={commit:!1,branch:"image-\
gate/prune-exceptions"};function exceptionsConfig(raw,github){let parsed=exceptionsInputs.safeParse(Object.fromEntries([...raw].filter(([,value])=>value!==""))),
{mode,token,exceptions,policy,...rest}=parsed.data??{},problems=[...parsed.success?[]:parsed.error.issues.flatMap(inputProblems),...parsed.success&&mode===void 0?
[noMode]:[],...parsed.success&&token===void 0?[noToken]:[],...github===void 0?[noRunner]:[]],[first,...others]=problems;if(first!==void 0||mode===void 0||token===
void 0||github===void 0)throw new ConfigError([first??noMode,...others]);return{mode,github,token,policy:repositoryPath(policy,defaultPolicyPath),exceptions:exceptionPaths(
exceptions),isDirect:rest.commit??exceptionsDefaults.commit,branch:rest.branch??exceptionsDefaults.branch,labels:rest.labels??[]}}var noMode={where:"input mode",
what:"it is missing",fix:"Write lint or prune."},noToken={where:"input token",what:"it is empty, and everything is read through GitHub’s API",fix:"Remove the \
input to use the token of the job."},noRunner={where:"image-gate/exceptions",what:"this is no run of a workflow for a repository",fix:"Use it in a workflow."};function inputProblems(issue){
if(issue.code==="unrecognized_keys")return issue.keys.map(unknownInput);let fix=fixOf(issue)??"docs/exceptions.md says what it takes.";return[{where:`input ${String(
issue.path[0])}`,what:issue.message,fix}]}function unknownInput(name){let near=nearest(name,inputNames),fix=near===void 0?`Remove it; there are ${inputNames.join(
", ")}.`:`Did you mean ${near}?`;return{where:`input ${name}`,what:"there is no such input",fix}}export{exceptionModes,exceptionsConfig};
