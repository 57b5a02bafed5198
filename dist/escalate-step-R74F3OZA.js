import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,escalationOutputs,escalationSummary,renderEscalation,withheldRows}from"./chunk-FIVB3CHU.js";import"./chunk-FEHFMPQX.js";
import"./chunk-TUQURRSB.js";import"./chunk-GZOBHRAZ.js";import{escalateConfig}from"./chunk-FGDGIHSB.js";import"./chunk-KX5NUDLQ.js";import"./chunk-3KU4NTES.js";
import"./chunk-QPD6AD2U.js";import"./chunk-66CMEXLD.js";import"./chunk-GG3WZAMK.js";import{runnerContext}from"./chunk-732D7JBI.js";import"./chunk-WTKTYND3.js";
import"./chunk-XRYI67YI.js";import"./chunk-UXTA7P2X.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-57QIQR2F.js";import"./chunk-QVBT6RYC.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,
openRules,runStep}from"./chunk-7CX4RLIM.js";import{openRepository}from"./chunk-F2ESQYK7.js";import{apiUrlIn}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"input pagerduty-key",pagerUrl:"input pagerduty-url",webhookUrl:"input webhook-url",webhookSecret:"input webhook-secret",mailFrom:"input mai\
l-from",mailServer:"input mail-server",mailUser:"input mail-user"};async function runEscalation(ports,raw){return runStep(ports,async()=>{let config=escalateConfig(
raw,await runnerContext(ports)),{gate,token,publishFindings,given,isDry}=config,built=openRepository(ports.files,ports.openContents,gate.repository,ports.workingDirectory),
rules={files:await openRules(ports,gate.rules,built),policy:gate.policy},runUrl=gate.github?.origin.runUrl,rows=await escalate(ports,{ledger:ledgerOf(ports,config),
rules,given,names,publishFindings,isDry,...runUrl===void 0?{}:{runUrl},...issuesOf(ports,config)}),log=await logVisibility(ports,token,gate.github?.origin.private),
shown=mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows);return ports.show(renderEscalation(shown)),{summary:escalationSummary(shown),outputs:escalationOutputs(
rows),finish:()=>escalationCode(rows)}})}function ledgerOf({environment,workingDirectory},{ledger,token}){return"path"in ledger?{path:resolve(workingDirectory,ledger.
path)}:{...ledger,apiUrl:apiUrlIn(environment),token:environment.LEDGER_TOKEN||token}}function issuesOf({environment},{issues,token,gate}){if(issues===void 0)return{};
let server=gate.github?.serverUrl??"https://github.com";return{issues:{repository:issues,token:environment.ISSUES_TOKEN||token,apiUrl:apiUrlIn(environment),serverUrl:server,
formRepository:gate.github?.repository??issues}}}export{runEscalation};
