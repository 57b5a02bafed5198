import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,escalationOutputs,escalationSummary,renderEscalation,withheldRows}from"./chunk-JZUTGGRB.js";import"./chunk-LCP7QJIH.js";
import"./chunk-ATSJPHQD.js";import"./chunk-HY7PELRJ.js";import{escalateConfig}from"./chunk-5FFGSBTI.js";import"./chunk-Q4LWDIDH.js";import"./chunk-I2VYW4JJ.js";
import"./chunk-ZLB4ULKW.js";import{runnerContext}from"./chunk-5BFGFCXS.js";import"./chunk-S24JRPI2.js";import"./chunk-LRXWRYTJ.js";import"./chunk-UFYWYS7I.js";
import"./chunk-USLMHT6W.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-O5T5HJA7.js";import"./chunk-JOLEJTHZ.js";import"./chunk-WPDLXZFD.js";
import"./chunk-2QD6EIUY.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,openRules,runStep}from"./chunk-E2JEG2FQ.js";import{openRepository}from"./chunk-UNAVJA7A.js";
import{apiUrlIn}from"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"input pagerduty-key",pagerUrl:"input pagerduty-url",webhookUrl:"input webhook-url",webhookSecret:"input webhook-secret"};async function runEscalation(ports,raw){
return runStep(ports,async()=>{let config=escalateConfig(raw,await runnerContext(ports)),{gate,token,publishFindings,given,isDry}=config,built=openRepository(ports.
files,ports.openContents,gate.repository,ports.workingDirectory),rules={files:await openRules(ports,gate.rules,built),policy:gate.policy},runUrl=gate.github?.origin.
runUrl,rows=await escalate(ports,{ledger:ledgerOf(ports,config),rules,given,names,publishFindings,isDry,...runUrl===void 0?{}:{runUrl},...issuesOf(ports,config)}),
log=await logVisibility(ports,token,gate.github?.origin.private),shown=mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows);return ports.show(renderEscalation(
shown)),{summary:escalationSummary(shown),outputs:escalationOutputs(rows),finish:()=>escalationCode(rows)}})}function ledgerOf({environment,workingDirectory},{ledger,
token}){return"path"in ledger?{path:resolve(workingDirectory,ledger.path)}:{...ledger,apiUrl:apiUrlIn(environment),token:environment.LEDGER_TOKEN||token}}function issuesOf({
environment},{issues,token,gate}){if(issues===void 0)return{};let server=gate.github?.serverUrl??"https://github.com";return{issues:{repository:issues,token:environment.
ISSUES_TOKEN||token,apiUrl:apiUrlIn(environment),serverUrl:server,formRepository:gate.github?.repository??issues}}}export{runEscalation};
