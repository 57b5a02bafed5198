import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,escalationOutputs,escalationSummary,renderEscalation,withheldRows}from"./chunk-WBE4P76Q.js";import"./chunk-UA2SUNYS.js";
import"./chunk-YZPY7LIZ.js";import"./chunk-AQEUUL5G.js";import{escalateConfig}from"./chunk-CKX6VH5E.js";import"./chunk-KX5NUDLQ.js";import"./chunk-RWTCBPDM.js";
import"./chunk-ZKZUIRJM.js";import"./chunk-I7GM2CUO.js";import"./chunk-36HLBDRK.js";import"./chunk-UMHOBWOZ.js";import"./chunk-IYTSSEEB.js";
import"./chunk-MGA53SJO.js";import{logVisibility}from"./chunk-CSEUZ4MO.js";import{mayPublish}from"./chunk-3KSCFSSX.js";import"./chunk-KSYFLSI2.js";
import"./chunk-4OJOEQCM.js";import{runnerContext}from"./chunk-BM47TMN5.js";import"./chunk-MPFZQZ5G.js";import"./chunk-YCQ7S4E4.js";import"./chunk-GJPZ5DIX.js";
import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";import"./chunk-UEDKRP6Z.js";
import"./chunk-2T37FEH6.js";import"./chunk-RQUAI55Q.js";import{runStep}from"./chunk-GAIOQ4KE.js";import{openRules}from"./chunk-J7XCMHNL.js";
import{openRepository}from"./chunk-VCBHWEWO.js";import{apiUrlIn}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"input pagerduty-key",pagerUrl:"input pagerduty-url",webhookUrl:"input webhook-url",webhookSecret:"input webhook-secret",mailFrom:"input mai\
l-from",mailServer:"input mail-server",mailUser:"input mail-user"};async function runEscalation(ports,raw){return runStep(ports,async()=>{let config=escalateConfig(
raw,await runnerContext(ports)),{gate,token,publishFindings,given,isDry}=config,built=openRepository(ports.files,ports.openContents,gate.repository,ports.workingDirectory),
rules={files:await openRules(ports,gate.rules,built),policy:gate.policy},runUrl=gate.github?.origin.runUrl,rows=await escalate(ports,{ledger:ledgerOf(ports,config),
rules,given,names,publishFindings,isDry,...runUrl===void 0?{}:{runUrl},...issuesOf(ports,config)}),log=await logVisibility(ports,token,gate.github?.origin.private),
shown=mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows);return ports.show(renderEscalation(shown)),{summary:escalationSummary(shown),outputs:escalationOutputs(
rows),finish:()=>escalationCode(rows)}})}function ledgerOf({environment,workingDirectory},{ledger,token}){return"path"in ledger?{path:resolve(workingDirectory,ledger.
path)}:{...ledger,apiUrl:apiUrlIn(environment),token:environment.LEDGER_TOKEN||token}}function issuesOf({environment},{issues,token,gate}){if(issues===void 0)return{};
let server=gate.github?.serverUrl??"https://github.com";return{issues:{repository:issues,token:environment.ISSUES_TOKEN||token,apiUrl:apiUrlIn(environment),serverUrl:server,
formRepository:gate.github?.repository??issues}}}export{runEscalation};
