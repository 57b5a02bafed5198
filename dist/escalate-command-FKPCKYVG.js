import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,renderEscalation,withheldRows}from"./chunk-2V6NNVUD.js";import"./chunk-MATAT3R6.js";import"./chunk-5XOBYRIZ.js";
import"./chunk-6YNW3CCC.js";import"./chunk-LAG2LS7E.js";import"./chunk-GK3Y646S.js";import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";
import{ledgerPlace}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";
import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish}from"./chunk-NU7XRSNH.js";import{localRules}from"./chunk-P4NVSMEY.js";
import"./chunk-JPNARZKT.js";import{machineFiles}from"./chunk-7HSWERG5.js";import{apiUrlIn,defaultPolicyPath,pathOrDefault}from"./chunk-CIY6UZVJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"variable IMAGE_GATE_PAGERDUTY_KEY",pagerUrl:"--pagerduty-url",webhookUrl:"variable IMAGE_GATE_WEBHOOK_URL",webhookSecret:"variable IMAGE_GA\
TE_WEBHOOK_SECRET",mailFrom:"--mail-from",mailServer:"--mail-server",mailUser:"--mail-user"};async function escalateCommand(ports,command){let{files,workingDirectory,
environment}=ports,{ledger,policy,issues,publishFindings,isDry}=command,rows=await escalate(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.
path)}:ledgerPlace(environment,ledger),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},given:{pagerKey:environment.
IMAGE_GATE_PAGERDUTY_KEY??"",pagerUrl:command.pagerUrl??"",webhookUrl:environment.IMAGE_GATE_WEBHOOK_URL??"",webhookSecret:environment.IMAGE_GATE_WEBHOOK_SECRET??
"",...command.mail},names,...issues===void 0?{}:{issues:issuesPlace(environment,issues)},publishFindings,isDry}),log=await logVisibility(ports,environment.GITHUB_TOKEN??
"",void 0);return ports.show(renderEscalation(mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows))),escalationCode(rows)}function issuesPlace(environment,repository){
let{GITHUB_TOKEN="",GITHUB_SERVER_URL,GITHUB_REPOSITORY}=environment;return{repository,token:GITHUB_TOKEN,apiUrl:apiUrlIn(environment),serverUrl:GITHUB_SERVER_URL||
"https://github.com",formRepository:GITHUB_REPOSITORY||repository}}export{escalateCommand};
