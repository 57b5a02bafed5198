import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{maskedValues,runConfig}from"./chunk-F5RCZZJC.js";import{forTriggeringRun,readEvent,requireBuildPlaces,runStep,withheldHeadline}from"./chunk-LSQY2DXU.js";
import{headline,requireFolders,withFallback}from"./chunk-QJ7IVHY2.js";import{openRepository}from"./chunk-CWWXFKX5.js";import{githubContext,requireGithub,
runnerFolders}from"./chunk-F2OQW6OA.js";async function runAction(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return runStep(ports,async()=>{let outcome=await runConfigured(
ports,runConfig(raw,await runnerContext(ports)));return{summary:outcome.summary,outputs:outcome.outputs,finish:()=>exitCodeOf(ports,outcome)}})}function exitCodeOf({
runner},{assessment,isWithheld=!1,failure}){if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:(runner.annotate("error",isWithheld?
withheldHeadline(assessment):headline(assessment)),1)}async function runnerContext({environment,files,workingDirectory,version}){let github=requireGithub(githubContext(
environment,await readEvent(files,environment.GITHUB_EVENT_PATH)));return{...runnerFolders(environment,workingDirectory),github,workingDirectory,version}}async function runConfigured(ports,given){
await requireBuildPlaces(ports.files,given,ports.workingDirectory),await requireFolders(ports.files,given);let placed=await forTriggeringRun(ports,given),config=await withFallback(
placed,()=>openRepository(ports.files,ports.openContents,placed.repository,ports.workingDirectory)),{scanTarget}=config;return scanTarget.kind==="report"?(await import("./gate-reports-D3RXI45W.js")).
gateReports(ports,config,scanTarget.path):(await import("./gate-BCHPHIST.js")).gate(ports,config,scanTarget)}export{runAction,runnerContext,runConfigured};
