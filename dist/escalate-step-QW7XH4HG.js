import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,escalationOutputs,escalationSummary,renderEscalation,withheldRows}from"./chunk-55MGJFWC.js";import"./chunk-XA4H2RRR.js";
import"./chunk-WTSOUFAK.js";import"./chunk-ONVPK6TK.js";import{escalateConfig}from"./chunk-LVMEYI3G.js";import"./chunk-ZWJF7L6O.js";import"./chunk-462CW3TR.js";
import"./chunk-QXMZGBAN.js";import"./chunk-FFA56WKD.js";import{runnerContext}from"./chunk-BFVBECAV.js";import"./chunk-64FKRXMN.js";import"./chunk-AT6XPDJM.js";
import"./chunk-W4AQ5SBO.js";import"./chunk-R3P5TZ6Z.js";import{namedLedger}from"./chunk-SSIZXC4F.js";import"./chunk-VDOGKGG6.js";import"./chunk-2IGUZQXD.js";
import"./chunk-6TJ564VE.js";import"./chunk-MRYTFHJJ.js";import"./chunk-2HULHTBU.js";import"./chunk-JOLEJTHZ.js";import"./chunk-XUQSJGAH.js";
import"./chunk-WEILCTWS.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,runStep}from"./chunk-W52JFHFM.js";import{openRules}from"./chunk-SJ56Q5YI.js";
import"./chunk-WS3GOWXK.js";import{openRepository}from"./chunk-CYYKWODS.js";import{apiUrlIn}from"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";var names={pagerKey:"input pagerduty-key",pagerUrl:"input pagerduty-url",webhookUrl:"input webhook-url",webhookSecret:"input webhook-secret",mailFrom:"input mai\
l-from",mailServer:"input mail-server",mailUser:"input mail-user"};async function runEscalation(ports,raw){return runStep(ports,async()=>{let config=escalateConfig(
raw,await runnerContext(ports)),{gate,ledger,token,publishFindings,given,isDry}=config,built=openRepository(ports.files,ports.openContents,gate.repository,ports.
workingDirectory),rules={files:await openRules(ports,gate.rules,built),policy:gate.policy},runUrl=gate.github?.origin.runUrl,rows=await escalate(ports,{ledger:namedLedger(
ports,ledger,token),rules,given,names,publishFindings,isDry,...runUrl===void 0?{}:{runUrl},...issuesOf(ports,config)}),log=await logVisibility(ports,token,gate.
github?.origin.private),shown=mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows);return ports.show(renderEscalation(shown)),{summary:escalationSummary(
shown),outputs:escalationOutputs(rows),finish:()=>escalationCode(rows)}})}function issuesOf({environment},{issues,token,gate}){if(issues===void 0)return{};let server=gate.
github?.serverUrl??"https://github.com";return{issues:{repository:issues,token:environment.ISSUES_TOKEN||token,apiUrl:apiUrlIn(environment),serverUrl:server,formRepository:gate.
github?.repository??issues}}}export{runEscalation};
