import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,escalationOutputs,escalationSummary,renderEscalation,withheldRows}from"./chunk-IU3XMLHR.js";import"./chunk-YJ5PABO6.js";
import"./chunk-HJVCUJZ7.js";import"./chunk-5TVJICXE.js";import{escalateConfig}from"./chunk-EC25XVIC.js";import"./chunk-KPPBV473.js";import"./chunk-6UESWPCO.js";
import"./chunk-WXIA6RIG.js";import"./chunk-ZTPNE7CO.js";import{runnerContext}from"./chunk-ZSBZSKTD.js";import"./chunk-F5RCZZJC.js";import"./chunk-ZDRG5QXF.js";
import"./chunk-N7YGMZ7T.js";import"./chunk-R3P5TZ6Z.js";import{namedLedger}from"./chunk-JH4M7AFX.js";import"./chunk-HLXYS6LS.js";import"./chunk-EZ3EG6PU.js";
import"./chunk-BT46F2CD.js";import"./chunk-YCQRFMHG.js";import"./chunk-ZGHLE57H.js";import"./chunk-JOLEJTHZ.js";import"./chunk-CQSR2IBP.js";
import"./chunk-OA44JMM6.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,runStep}from"./chunk-LSQY2DXU.js";import{openRules}from"./chunk-QJ7IVHY2.js";
import"./chunk-AXMED5UL.js";import{openRepository}from"./chunk-CWWXFKX5.js";import{apiUrlIn}from"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";var names={pagerKey:"input pagerduty-key",pagerUrl:"input pagerduty-url",webhookUrl:"input webhook-url",webhookSecret:"input webhook-secret",mailFrom:"input mai\
l-from",mailServer:"input mail-server",mailUser:"input mail-user"};async function runEscalation(ports,raw){return runStep(ports,async()=>{let config=escalateConfig(
raw,await runnerContext(ports)),{gate,ledger,token,publishFindings,given,isDry}=config,built=openRepository(ports.files,ports.openContents,gate.repository,ports.
workingDirectory),rules={files:await openRules(ports,gate.rules,built),policy:gate.policy},runUrl=gate.github?.origin.runUrl,rows=await escalate(ports,{ledger:namedLedger(
ports,ledger,token),rules,given,names,publishFindings,isDry,...runUrl===void 0?{}:{runUrl},...issuesOf(ports,config)}),log=await logVisibility(ports,token,gate.
github?.origin.private),shown=mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows);return ports.show(renderEscalation(shown)),{summary:escalationSummary(
shown),outputs:escalationOutputs(rows),finish:()=>escalationCode(rows)}})}function issuesOf({environment},{issues,token,gate}){if(issues===void 0)return{};let server=gate.
github?.serverUrl??"https://github.com";return{issues:{repository:issues,token:environment.ISSUES_TOKEN||token,apiUrl:apiUrlIn(environment),serverUrl:server,formRepository:gate.
github?.repository??issues}}}export{runEscalation};
