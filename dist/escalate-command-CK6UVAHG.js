import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,renderEscalation,withheldRows}from"./chunk-WBE4P76Q.js";import"./chunk-UA2SUNYS.js";import{ledgerPlace}from"./chunk-4DRH57VG.js";
import"./chunk-YZPY7LIZ.js";import"./chunk-AQEUUL5G.js";import"./chunk-KX5NUDLQ.js";import"./chunk-RWTCBPDM.js";import"./chunk-ZKZUIRJM.js";
import"./chunk-I7GM2CUO.js";import"./chunk-36HLBDRK.js";import"./chunk-UMHOBWOZ.js";import"./chunk-IYTSSEEB.js";import"./chunk-MGA53SJO.js";
import{logVisibility}from"./chunk-CSEUZ4MO.js";import{mayPublish}from"./chunk-3KSCFSSX.js";import"./chunk-KSYFLSI2.js";import"./chunk-4OJOEQCM.js";
import"./chunk-UEDKRP6Z.js";import"./chunk-2T37FEH6.js";import"./chunk-RQUAI55Q.js";import{localRules}from"./chunk-J7XCMHNL.js";import{machineFiles}from"./chunk-VCBHWEWO.js";
import{apiUrlIn,defaultPolicyPath,pathOrDefault}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"variable IMAGE_GATE_PAGERDUTY_KEY",pagerUrl:"--pagerduty-url",webhookUrl:"variable IMAGE_GATE_WEBHOOK_URL",webhookSecret:"variable IMAGE_GA\
TE_WEBHOOK_SECRET",mailFrom:"--mail-from",mailServer:"--mail-server",mailUser:"--mail-user"};async function escalateCommand(ports,command){let{files,workingDirectory,
environment}=ports,{ledger,policy,issues,publishFindings,isDry}=command,rows=await escalate(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.
path)}:ledgerPlace(environment,ledger),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},given:{pagerKey:environment.
IMAGE_GATE_PAGERDUTY_KEY??"",pagerUrl:command.pagerUrl??"",webhookUrl:environment.IMAGE_GATE_WEBHOOK_URL??"",webhookSecret:environment.IMAGE_GATE_WEBHOOK_SECRET??
"",...command.mail},names,...issues===void 0?{}:{issues:issuesPlace(environment,issues)},publishFindings,isDry}),log=await logVisibility(ports,environment.GITHUB_TOKEN??
"",void 0);return ports.show(renderEscalation(mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows))),escalationCode(rows)}function issuesPlace(environment,repository){
let{GITHUB_TOKEN="",GITHUB_SERVER_URL,GITHUB_REPOSITORY}=environment;return{repository,token:GITHUB_TOKEN,apiUrl:apiUrlIn(environment),serverUrl:GITHUB_SERVER_URL||
"https://github.com",formRepository:GITHUB_REPOSITORY||repository}}export{escalateCommand};
