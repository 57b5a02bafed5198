import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,renderEscalation,withheldRows}from"./chunk-KSFBVMZG.js";import"./chunk-66NYHGQ7.js";import{ledgerPlace}from"./chunk-JH6VY724.js";
import"./chunk-PHWHSSKE.js";import"./chunk-YU5QKS5L.js";import"./chunk-S2OFDXNE.js";import"./chunk-ET7N3DPS.js";import"./chunk-ZKZUIRJM.js";
import"./chunk-FEVM5ICU.js";import"./chunk-RHKTXKMZ.js";import"./chunk-NNUFUFMV.js";import"./chunk-JCPGLZMI.js";import"./chunk-X3KRAHY5.js";
import"./chunk-IHPFSA4Q.js";import"./chunk-YBUEVFVU.js";import"./chunk-J4URRWDC.js";import"./chunk-JIATJVKF.js";import"./chunk-DYPFOL2C.js";
import{logVisibility}from"./chunk-OPBUFEC6.js";import{mayPublish}from"./chunk-WURHRFGS.js";import"./chunk-JPZGJ3DC.js";import"./chunk-EXOP4KF3.js";
import"./chunk-57TA5M6K.js";import"./chunk-MUCWA24Z.js";import"./chunk-QRYT7FOD.js";import"./chunk-RQUAI55Q.js";import"./chunk-4R3U76GF.js";
import{localRules}from"./chunk-7PL4Z226.js";import{machineFiles}from"./chunk-KT4A3RJ2.js";import{apiUrlIn,defaultPolicyPath,pathOrDefault}from"./chunk-SOLK6MDS.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"variable IMAGE_GATE_PAGERDUTY_KEY",pagerUrl:"--pagerduty-url",webhookUrl:"variable IMAGE_GATE_WEBHOOK_URL",webhookSecret:"variable IMAGE_GA\
TE_WEBHOOK_SECRET",mailFrom:"--mail-from",mailServer:"--mail-server",mailUser:"--mail-user"};async function escalateCommand(ports,command){let{files,workingDirectory,
environment}=ports,{ledger,policy,issues,publishFindings,isDry}=command,rows=await escalate(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.
path)}:ledgerPlace(environment,ledger),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},given:{pagerKey:environment.
IMAGE_GATE_PAGERDUTY_KEY??"",pagerUrl:command.pagerUrl??"",webhookUrl:environment.IMAGE_GATE_WEBHOOK_URL??"",webhookSecret:environment.IMAGE_GATE_WEBHOOK_SECRET??
"",...command.mail},names,...issues===void 0?{}:{issues:issuesPlace(environment,issues)},publishFindings,isDry}),log=await logVisibility(ports,environment.GITHUB_TOKEN??
"",void 0);return ports.show(renderEscalation(mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows))),escalationCode(rows)}function issuesPlace(environment,repository){
let{GITHUB_TOKEN="",GITHUB_SERVER_URL,GITHUB_REPOSITORY}=environment;return{repository,token:GITHUB_TOKEN,apiUrl:apiUrlIn(environment),serverUrl:GITHUB_SERVER_URL||
"https://github.com",formRepository:GITHUB_REPOSITORY||repository}}export{escalateCommand};
