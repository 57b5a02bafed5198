import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,escalationOutputs,escalationSummary,renderEscalation,withheldRows}from"./chunk-2V6NNVUD.js";import"./chunk-MATAT3R6.js";
import"./chunk-5XOBYRIZ.js";import"./chunk-6YNW3CCC.js";import{escalateConfig}from"./chunk-TRIMX7DE.js";import"./chunk-LAG2LS7E.js";import"./chunk-GK3Y646S.js";
import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";import{runnerContext}from"./chunk-VX5XPUR4.js";import"./chunk-GJ5CLEIU.js";import"./chunk-QP5DHZF5.js";
import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";import{namedLedger}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";
import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";import"./chunk-473NBSRF.js";
import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,runStep}from"./chunk-NU7XRSNH.js";import{openRules}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";
import{openRepository}from"./chunk-7HSWERG5.js";import{apiUrlIn}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var names={pagerKey:"input pagerduty-key",pagerUrl:"input pagerduty-url",webhookUrl:"input webhook-url",webhookSecret:"input webhook-secret",mailFrom:"input mai\
l-from",mailServer:"input mail-server",mailUser:"input mail-user"};async function runEscalation(ports,raw){return runStep(ports,async()=>{let config=escalateConfig(
raw,await runnerContext(ports)),{gate,ledger,token,publishFindings,given,isDry}=config,built=openRepository(ports.files,ports.openContents,gate.repository,ports.
workingDirectory),rules={files:await openRules(ports,gate.rules,built),policy:gate.policy},runUrl=gate.github?.origin.runUrl,rows=await escalate(ports,{ledger:namedLedger(
ports,ledger,token),rules,given,names,publishFindings,isDry,...runUrl===void 0?{}:{runUrl},...issuesOf(ports,config)}),log=await logVisibility(ports,token,gate.
github?.origin.private),shown=mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows);return ports.show(renderEscalation(shown)),{summary:escalationSummary(
shown),outputs:escalationOutputs(rows),finish:()=>escalationCode(rows)}})}function issuesOf({environment},{issues,token,gate}){if(issues===void 0)return{};let server=gate.
github?.serverUrl??"https://github.com";return{issues:{repository:issues,token:environment.ISSUES_TOKEN||token,apiUrl:apiUrlIn(environment),serverUrl:server,formRepository:gate.
github?.repository??issues}}}export{runEscalation};
