import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,escalationOutputs,escalationSummary,renderEscalation,withheldRows}from"./chunk-KSFBVMZG.js";import"./chunk-66NYHGQ7.js";
import"./chunk-PHWHSSKE.js";import"./chunk-YU5QKS5L.js";import{escalateConfig}from"./chunk-3JFRQD46.js";import"./chunk-S2OFDXNE.js";import"./chunk-ET7N3DPS.js";
import"./chunk-ZKZUIRJM.js";import"./chunk-FEVM5ICU.js";import"./chunk-RHKTXKMZ.js";import"./chunk-NNUFUFMV.js";import"./chunk-JCPGLZMI.js";
import"./chunk-X3KRAHY5.js";import"./chunk-IHPFSA4Q.js";import"./chunk-YBUEVFVU.js";import"./chunk-J4URRWDC.js";import"./chunk-JIATJVKF.js";
import"./chunk-DYPFOL2C.js";import{logVisibility}from"./chunk-OPBUFEC6.js";import{mayPublish}from"./chunk-WURHRFGS.js";import"./chunk-JPZGJ3DC.js";
import"./chunk-EXOP4KF3.js";import{runnerContext}from"./chunk-65KKT4DI.js";import"./chunk-D3NSZCN7.js";import"./chunk-3OOZJWPD.js";import"./chunk-4PMFMU36.js";
import"./chunk-VUNARH6U.js";import"./chunk-IWYEYCUZ.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-Q5RA7VYB.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-57TA5M6K.js";import"./chunk-MUCWA24Z.js";import"./chunk-QRYT7FOD.js";import"./chunk-RQUAI55Q.js";import"./chunk-4R3U76GF.js";
import{runStep}from"./chunk-46EGDVGN.js";import{openRules}from"./chunk-7PL4Z226.js";import{openRepository}from"./chunk-KT4A3RJ2.js";import{apiUrlIn}from"./chunk-SOLK6MDS.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"input pagerduty-key",pagerUrl:"input pagerduty-url",webhookUrl:"input webhook-url",webhookSecret:"input webhook-secret",mailFrom:"input mai\
l-from",mailServer:"input mail-server",mailUser:"input mail-user"};async function runEscalation(ports,raw){return runStep(ports,async()=>{let config=escalateConfig(
raw,await runnerContext(ports)),{gate,token,publishFindings,given,isDry}=config,built=openRepository(ports.files,ports.openContents,gate.repository,ports.workingDirectory),
rules={files:await openRules(ports,gate.rules,built),policy:gate.policy},runUrl=gate.github?.origin.runUrl,rows=await escalate(ports,{ledger:ledgerOf(ports,config),
rules,given,names,publishFindings,isDry,...runUrl===void 0?{}:{runUrl},...issuesOf(ports,config)}),log=await logVisibility(ports,token,gate.github?.origin.private),
shown=mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows);return ports.show(renderEscalation(shown)),{summary:escalationSummary(shown),outputs:escalationOutputs(
rows),finish:()=>escalationCode(rows)}})}function ledgerOf({environment,workingDirectory},{ledger,token}){return"path"in ledger?{path:resolve(workingDirectory,ledger.
path)}:{...ledger,apiUrl:apiUrlIn(environment),token:environment.LEDGER_TOKEN||token}}function issuesOf({environment},{issues,token,gate}){if(issues===void 0)return{};
let server=gate.github?.serverUrl??"https://github.com";return{issues:{repository:issues,token:environment.ISSUES_TOKEN||token,apiUrl:apiUrlIn(environment),serverUrl:server,
formRepository:gate.github?.repository??issues}}}export{runEscalation};
