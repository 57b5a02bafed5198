import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,escalationOutputs,escalationSummary,renderEscalation,withheldRows}from"./chunk-4DAPL5QE.js";import"./chunk-U3P2GUN2.js";
import"./chunk-RYY3XTYI.js";import"./chunk-ULVN34PQ.js";import{escalateConfig}from"./chunk-BUIKMRQ6.js";import"./chunk-KX5NUDLQ.js";import"./chunk-LBAGW5PH.js";
import"./chunk-ZKZUIRJM.js";import"./chunk-KTIEBTEB.js";import"./chunk-CMKBWAMQ.js";import"./chunk-2W3GH22I.js";import"./chunk-KASIMQDD.js";
import"./chunk-JD3Z7CVX.js";import{logVisibility}from"./chunk-45SMA6BX.js";import{mayPublish}from"./chunk-KZQ4MGZZ.js";import"./chunk-L3OZCU3F.js";
import"./chunk-TTDSOMGT.js";import{runnerContext}from"./chunk-J4IR2VVL.js";import"./chunk-7GSA2C2J.js";import"./chunk-LS3ZUXK6.js";import"./chunk-C4LL3XDW.js";
import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";import"./chunk-RCZIIYOT.js";
import"./chunk-UXUEZ3VX.js";import"./chunk-RQUAI55Q.js";import{runStep}from"./chunk-622TBMBI.js";import{openRules}from"./chunk-53J5P326.js";
import{openRepository}from"./chunk-HVNFODBY.js";import{apiUrlIn}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"input pagerduty-key",pagerUrl:"input pagerduty-url",webhookUrl:"input webhook-url",webhookSecret:"input webhook-secret",mailFrom:"input mai\
l-from",mailServer:"input mail-server",mailUser:"input mail-user"};async function runEscalation(ports,raw){return runStep(ports,async()=>{let config=escalateConfig(
raw,await runnerContext(ports)),{gate,token,publishFindings,given,isDry}=config,built=openRepository(ports.files,ports.openContents,gate.repository,ports.workingDirectory),
rules={files:await openRules(ports,gate.rules,built),policy:gate.policy},runUrl=gate.github?.origin.runUrl,rows=await escalate(ports,{ledger:ledgerOf(ports,config),
rules,given,names,publishFindings,isDry,...runUrl===void 0?{}:{runUrl},...issuesOf(ports,config)}),log=await logVisibility(ports,token,gate.github?.origin.private),
shown=mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows);return ports.show(renderEscalation(shown)),{summary:escalationSummary(shown),outputs:escalationOutputs(
rows),finish:()=>escalationCode(rows)}})}function ledgerOf({environment,workingDirectory},{ledger,token}){return"path"in ledger?{path:resolve(workingDirectory,ledger.
path)}:{...ledger,apiUrl:apiUrlIn(environment),token:environment.LEDGER_TOKEN||token}}function issuesOf({environment},{issues,token,gate}){if(issues===void 0)return{};
let server=gate.github?.serverUrl??"https://github.com";return{issues:{repository:issues,token:environment.ISSUES_TOKEN||token,apiUrl:apiUrlIn(environment),serverUrl:server,
formRepository:gate.github?.repository??issues}}}export{runEscalation};
