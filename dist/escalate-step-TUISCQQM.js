import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,escalationOutputs,escalationSummary,renderEscalation,withheldRows}from"./chunk-F4RIVMM2.js";import"./chunk-3OCED4Y6.js";
import"./chunk-KPRTIDYQ.js";import"./chunk-AGJPYQWD.js";import{escalateConfig}from"./chunk-D47R7MYZ.js";import"./chunk-PKDPPCNG.js";import{
namedLedger}from"./chunk-NRQBZV6C.js";import"./chunk-4J3TML65.js";import"./chunk-XTDE5YWW.js";import"./chunk-WCIS22LZ.js";import"./chunk-AMXYGOTL.js";
import{runnerContext}from"./chunk-CYZIDYAM.js";import"./chunk-V34PUYNI.js";import"./chunk-YLBHJCLJ.js";import"./chunk-UMVYW3KN.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-QWFWFDP7.js";import"./chunk-YOBKC66G.js";import"./chunk-JOLEJTHZ.js";import"./chunk-6EK77ODA.js";import"./chunk-UKXAFQRG.js";
import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,openRules,runStep}from"./chunk-UQBKRPQF.js";import{openRepository}from"./chunk-EPGNB4XZ.js";
import{apiUrlIn}from"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var names={pagerKey:"input pagerduty-key",pagerUrl:"input pagerduty-url",webhookUrl:"input webhook-url",webhookSecret:"input webhook-secret",mailFrom:"input mai\
l-from",mailServer:"input mail-server",mailUser:"input mail-user"};async function runEscalation(ports,raw){return runStep(ports,async()=>{let config=escalateConfig(
raw,await runnerContext(ports)),{gate,ledger,token,publishFindings,given,isDry}=config,built=openRepository(ports.files,ports.openContents,gate.repository,ports.
workingDirectory),rules={files:await openRules(ports,gate.rules,built),policy:gate.policy},runUrl=gate.github?.origin.runUrl,rows=await escalate(ports,{ledger:namedLedger(
ports,ledger,token),rules,given,names,publishFindings,isDry,...runUrl===void 0?{}:{runUrl},...issuesOf(ports,config)}),log=await logVisibility(ports,token,gate.
github?.origin.private),shown=mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows);return ports.show(renderEscalation(shown)),{summary:escalationSummary(
shown),outputs:escalationOutputs(rows),finish:()=>escalationCode(rows)}})}function issuesOf({environment},{issues,token,gate}){if(issues===void 0)return{};let server=gate.
github?.serverUrl??"https://github.com";return{issues:{repository:issues,token:environment.ISSUES_TOKEN||token,apiUrl:apiUrlIn(environment),serverUrl:server,formRepository:gate.
github?.repository??issues}}}export{runEscalation};
