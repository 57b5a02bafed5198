import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,escalationOutputs,escalationSummary,renderEscalation,withheldRows}from"./chunk-CTPIRHAT.js";import"./chunk-S3TDEQDZ.js";
import"./chunk-6ELBQLSM.js";import"./chunk-OFTUREM2.js";import{escalateConfig}from"./chunk-ZSVQASYY.js";import"./chunk-XYN4MTQP.js";import"./chunk-FNWU2LXQ.js";
import"./chunk-6XUXY7G2.js";import"./chunk-LS6DFXJR.js";import{runnerContext}from"./chunk-KU3R7R7N.js";import"./chunk-PCHZE5ZG.js";import"./chunk-TVGWQLYC.js";
import"./chunk-622YS3ME.js";import"./chunk-R3P5TZ6Z.js";import{namedLedger}from"./chunk-KIUOY6RG.js";import"./chunk-NHADVY5X.js";import"./chunk-VRSMHFFX.js";
import"./chunk-TFYUJOO3.js";import"./chunk-PUJRGDXS.js";import"./chunk-JTMZK2T2.js";import"./chunk-JOLEJTHZ.js";import"./chunk-26YPB3PO.js";
import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,runStep}from"./chunk-MFGN7B6O.js";import{openRules}from"./chunk-PQ5V2LHA.js";import"./chunk-HYC2JVG2.js";
import{openRepository}from"./chunk-I6OKRYUM.js";import{apiUrlIn}from"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var names={pagerKey:"input pagerduty-key",pagerUrl:"input pagerduty-url",webhookUrl:"input webhook-url",webhookSecret:"input webhook-secret",mailFrom:"input mai\
l-from",mailServer:"input mail-server",mailUser:"input mail-user"};async function runEscalation(ports,raw){return runStep(ports,async()=>{let config=escalateConfig(
raw,await runnerContext(ports)),{gate,ledger,token,publishFindings,given,isDry}=config,built=openRepository(ports.files,ports.openContents,gate.repository,ports.
workingDirectory),rules={files:await openRules(ports,gate.rules,built),policy:gate.policy},runUrl=gate.github?.origin.runUrl,rows=await escalate(ports,{ledger:namedLedger(
ports,ledger,token),rules,given,names,publishFindings,isDry,...runUrl===void 0?{}:{runUrl},...issuesOf(ports,config)}),log=await logVisibility(ports,token,gate.
github?.origin.private),shown=mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows);return ports.show(renderEscalation(shown)),{summary:escalationSummary(
shown),outputs:escalationOutputs(rows),finish:()=>escalationCode(rows)}})}function issuesOf({environment},{issues,token,gate}){if(issues===void 0)return{};let server=gate.
github?.serverUrl??"https://github.com";return{issues:{repository:issues,token:environment.ISSUES_TOKEN||token,apiUrl:apiUrlIn(environment),serverUrl:server,formRepository:gate.
github?.repository??issues}}}export{runEscalation};
