import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,renderEscalation,withheldRows}from"./chunk-F4RIVMM2.js";import"./chunk-3OCED4Y6.js";import"./chunk-KPRTIDYQ.js";
import"./chunk-AGJPYQWD.js";import"./chunk-PKDPPCNG.js";import"./chunk-4J3TML65.js";import"./chunk-XTDE5YWW.js";import"./chunk-WCIS22LZ.js";
import"./chunk-AMXYGOTL.js";import{ledgerPlace}from"./chunk-QWFWFDP7.js";import"./chunk-6EK77ODA.js";import"./chunk-UKXAFQRG.js";import"./chunk-RQUAI55Q.js";
import{localRules,logVisibility,mayPublish}from"./chunk-UQBKRPQF.js";import{machineFiles}from"./chunk-EPGNB4XZ.js";import{apiUrlIn,defaultPolicyPath,
pathOrDefault}from"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"variable IMAGE_GATE_PAGERDUTY_KEY",pagerUrl:"--pagerduty-url",webhookUrl:"variable IMAGE_GATE_WEBHOOK_URL",webhookSecret:"variable IMAGE_GA\
TE_WEBHOOK_SECRET",mailFrom:"--mail-from",mailServer:"--mail-server",mailUser:"--mail-user"};async function escalateCommand(ports,command){let{files,workingDirectory,
environment}=ports,{ledger,policy,issues,publishFindings,isDry}=command,rows=await escalate(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.
path)}:ledgerPlace(environment,ledger),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},given:{pagerKey:environment.
IMAGE_GATE_PAGERDUTY_KEY??"",pagerUrl:command.pagerUrl??"",webhookUrl:environment.IMAGE_GATE_WEBHOOK_URL??"",webhookSecret:environment.IMAGE_GATE_WEBHOOK_SECRET??
"",...command.mail},names,...issues===void 0?{}:{issues:issuesPlace(environment,issues)},publishFindings,isDry}),log=await logVisibility(ports,environment.GITHUB_TOKEN??
"",void 0);return ports.show(renderEscalation(mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows))),escalationCode(rows)}function issuesPlace(environment,repository){
let{GITHUB_TOKEN="",GITHUB_SERVER_URL,GITHUB_REPOSITORY}=environment;return{repository,token:GITHUB_TOKEN,apiUrl:apiUrlIn(environment),serverUrl:GITHUB_SERVER_URL||
"https://github.com",formRepository:GITHUB_REPOSITORY||repository}}export{escalateCommand};
