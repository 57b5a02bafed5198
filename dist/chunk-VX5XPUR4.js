import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{maskedValues,runConfig}from"./chunk-GJ5CLEIU.js";import{forTriggeringRun,readEvent,requireBuildPlaces,runStep,withheldHeadline}from"./chunk-NU7XRSNH.js";
import{headline,requireFolders,withFallback}from"./chunk-P4NVSMEY.js";import{openRepository}from"./chunk-7HSWERG5.js";import{githubContext,maskableLines,
requireGithub,runnerFolders,withoutSecrets}from"./chunk-CIY6UZVJ.js";async function runAction(ports,raw){let secrets=maskedValues(raw,ports.environment);for(let secret of secrets)ports.runner.maskSecret(secret);return runStep(ports,
async()=>{let outcome=await runConfigured(ports,runConfig(raw,await runnerContext(ports))),{summary,outputs}=outcome,metadata=withoutSecrets(outputs.metadata,secrets.
flatMap(maskableLines));return{summary,outputs:{...outputs,metadata},finish:()=>exitCodeOf(ports,outcome)}})}function exitCodeOf({runner},{assessment,isWithheld=!1,
failure}){if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:(runner.annotate("error",isWithheld?withheldHeadline(assessment):headline(
assessment)),1)}async function runnerContext({environment,files,workingDirectory,version}){let github=requireGithub(githubContext(environment,await readEvent(files,
environment.GITHUB_EVENT_PATH)));return{...runnerFolders(environment,workingDirectory),github,workingDirectory,version}}async function runConfigured(ports,given){
await requireBuildPlaces(ports.files,given,ports.workingDirectory),await requireFolders(ports.files,given);let placed=await forTriggeringRun(ports,given),config=await withFallback(
placed,()=>openRepository(ports.files,ports.openContents,placed.repository,ports.workingDirectory)),{scanTarget}=config;return scanTarget.kind==="report"?(await import("./gate-reports-3OY6ZR7S.js")).
gateReports(ports,config,scanTarget.path):(await import("./gate-ZVPD2BGV.js")).gate(ports,config,scanTarget)}export{runAction,runnerContext,runConfigured};
