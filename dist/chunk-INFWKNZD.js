import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gateConfig}from"./chunk-6PJCQHEJ.js";import{readInputs}from"./chunk-XIDJZDMP.js";import{githubContext,readEvent,renderFailure,requireGithub}from"./chunk-BF3AH2FS.js";
import{parseListInput}from"./chunk-NMDZCI5P.js";import{headline}from"./chunk-7B27QLV7.js";import{ConfigError}from"./chunk-FVSCQK2Q.js";function runConfig(raw,surroundings){let{inputs,problems}=readInputs(raw),{config,problems:more}=gateConfig(inputs,surroundings),all=[...problems,...more],[first,
...others]=all;if(first!==void 0)throw new ConfigError([first,...others]);return config}function secretValues(raw){let secrets=listOrNothing(raw.get("secrets")??
"").flatMap(entry=>entry.slice(entry.indexOf("=")+1).split(/\r?\n/));return[raw.get("github-token")??"",...secrets].filter(value=>value.trim()!=="")}function listOrNothing(text){
try{return parseListInput("secrets",text)}catch{return[text]}}async function scanInputs(files,{target,raw}){let stat=await files.stat(target);return new Map([...raw,
[stat===void 0?"image":"input",target]])}import{join}from"node:path";function runnerFolders(environment,workingDirectory){let temporary=environment.RUNNER_TEMP||workingDirectory;return{reportDirectory:join(
temporary,"image-gate"),cacheDirectory:join(environment.RUNNER_TOOL_CACHE||temporary,"image-gate")}}function userFolders(environment,os,workingDirectory){let cacheDirectory=join(
userCache(environment,os)??workingDirectory,"image-gate");return{cacheDirectory,reportDirectory:join(cacheDirectory,"reports")}}function userCache(environment,os){
if(os==="win32")return environment.LOCALAPPDATA||void 0;if(environment.XDG_CACHE_HOME?.startsWith("/"))return environment.XDG_CACHE_HOME;if(environment.HOME)return join(
environment.HOME,os==="darwin"?"Library/Caches":".cache")}async function runAction(ports,raw){for(let secret of secretValues(raw))ports.runner.maskSecret(secret);let outcome=await verdictOrTold(ports,raw);if(await tellSummary(
ports,outcome.summary),await ports.runner.setOutputs(outcome.outputs),outcome.failure!==void 0)throw outcome.failure;return outcome.story.decision.verdict==="pa\
ssed"?0:(ports.runner.annotate("error",headline(outcome.story)),1)}async function verdictOrTold(ports,raw){try{return await runConfigured(ports,runConfig(raw,await runnerSurroundings(
ports)))}catch(error){throw await tellSummary(ports,renderFailure(error)),error}}async function tellSummary({runner,log},markdown){try{await runner.writeSummary(
markdown)}catch(error){log.warning(`The summary of this step is missing. ${error instanceof Error?error.message:String(error)}`)}}async function runnerSurroundings({
environment,files,workingDirectory,version}){let github=requireGithub(githubContext(environment,await readEvent(files,environment.GITHUB_EVENT_PATH)));return{...runnerFolders(
environment,workingDirectory),github,workingDirectory,version}}async function runConfigured(ports,config){let{subject}=config;return subject.kind==="report"?(await import("./judge-report-5SX7AUFJ.js")).
judgeReport(ports,config,subject.path):(await import("./gate-Z4K6HO3H.js")).gate(ports,config,subject)}export{runConfig,scanInputs,userFolders,runAction,runConfigured};
