import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,escalationOutputs,escalationSummary,renderEscalation,withheldRows}from"./chunk-5XFST2H5.js";import"./chunk-ZU7OAGAM.js";
import"./chunk-EDDUJ55I.js";import"./chunk-4UTEZ4YX.js";import{escalateConfig}from"./chunk-ZLDW3M36.js";import"./chunk-5MDF4JXP.js";import"./chunk-5SDFLV3X.js";
import"./chunk-3RKD42T6.js";import"./chunk-ZCWIK6SY.js";import{runnerContext}from"./chunk-O4SPUX5F.js";import"./chunk-TUACUI2O.js";import"./chunk-FVKU66RJ.js";
import"./chunk-VEXK6X6Z.js";import"./chunk-R3P5TZ6Z.js";import{namedLedger}from"./chunk-WS2G2ZVU.js";import"./chunk-NRH32PCM.js";import"./chunk-WR7OPHKP.js";
import"./chunk-LLGWLKNV.js";import"./chunk-YBUGWHSO.js";import"./chunk-V5KG2I5N.js";import"./chunk-JOLEJTHZ.js";import"./chunk-UJWNJV3F.js";
import"./chunk-ERYKQBGR.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish,runStep}from"./chunk-KEPUGZ47.js";import{openRules}from"./chunk-H3WLTHKA.js";
import"./chunk-M4BUDUPV.js";import{openRepository}from"./chunk-APSNQ7XH.js";import{apiUrlIn}from"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";var names={pagerKey:"input pagerduty-key",pagerUrl:"input pagerduty-url",webhookUrl:"input webhook-url",webhookSecret:"input webhook-secret",mailFrom:"input mai\
l-from",mailServer:"input mail-server",mailUser:"input mail-user"};async function runEscalation(ports,raw){return runStep(ports,async()=>{let config=escalateConfig(
raw,await runnerContext(ports)),{gate,ledger,token,publishFindings,given,isDry}=config,built=openRepository(ports.files,ports.openContents,gate.repository,ports.
workingDirectory),rules={files:await openRules(ports,gate.rules,built),policy:gate.policy},runUrl=gate.github?.origin.runUrl,rows=await escalate(ports,{ledger:namedLedger(
ports,ledger,token),rules,given,names,publishFindings,isDry,...runUrl===void 0?{}:{runUrl},...issuesOf(ports,config)}),log=await logVisibility(ports,token,gate.
github?.origin.private),shown=mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows);return ports.show(renderEscalation(shown)),{summary:escalationSummary(
shown),outputs:escalationOutputs(rows),finish:()=>escalationCode(rows)}})}function issuesOf({environment},{issues,token,gate}){if(issues===void 0)return{};let server=gate.
github?.serverUrl??"https://github.com";return{issues:{repository:issues,token:environment.ISSUES_TOKEN||token,apiUrl:apiUrlIn(environment),serverUrl:server,formRepository:gate.
github?.repository??issues}}}export{runEscalation};
