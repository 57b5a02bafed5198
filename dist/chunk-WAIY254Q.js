import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{branchName,choice,flag,list,parseListInput,readInputs,text}from"./chunk-NEPTJEXT.js";import{defaultPolicyPath,exceptionPaths,repositoryPath}from"./chunk-ISLDH7KY.js";
import{strictObject}from"./chunk-27RHW3YL.js";import{ConfigError}from"./chunk-NPMNWCA4.js";var exceptionModes=["lint","prune"],entries=list(value=>parseListInput("tags",value)),exceptionsInputs=strictObject({mode:choice(exceptionModes),token:text,exceptions:entries,
policy:text,commit:flag,branch:branchName,labels:entries}).partial(),exceptionsDefaults={commit:!1,branch:"image-gate/prune-exceptions"};function exceptionsConfig(raw,github){
let{inputs,problems:bad}=readInputs({schema:exceptionsInputs,page:"docs/exceptions.md"},raw),{mode,token,exceptions,policy,...rest}=inputs,isMissing=name=>(raw.
get(name)??"")==="",problems=[...bad,...isMissing("mode")?[noMode]:[],...isMissing("token")?[noToken]:[],...github===void 0?[noRunner]:[]],[first,...others]=problems;
if(first!==void 0||mode===void 0||token===void 0||github===void 0)throw new ConfigError([first??noMode,...others]);return{mode,github,token,policy:repositoryPath(
policy,defaultPolicyPath),exceptions:exceptionPaths(exceptions),isDirect:rest.commit??exceptionsDefaults.commit,branch:rest.branch??exceptionsDefaults.branch,labels:rest.
labels??[]}}var noMode={where:"input mode",what:"it is missing",fix:"Write lint or prune."},noToken={where:"input token",what:"it is empty, and everything is re\
ad through GitHub’s API",fix:"Remove the input to use the token of the job."},noRunner={where:"image-gate/exceptions",what:"this is no run of a workflow for a\
 repository",fix:"Use it in a workflow."};export{exceptionModes,exceptionsConfig};
