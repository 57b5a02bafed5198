import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,renderEscalation,withheldRows}from"./chunk-JZUTGGRB.js";import{ledgerPlace}from"./chunk-A5U47SKO.js";import"./chunk-LCP7QJIH.js";
import"./chunk-ATSJPHQD.js";import"./chunk-HY7PELRJ.js";import"./chunk-I2VYW4JJ.js";import"./chunk-ZLB4ULKW.js";import"./chunk-WPDLXZFD.js";
import"./chunk-2QD6EIUY.js";import"./chunk-RQUAI55Q.js";import{localRules,logVisibility,mayPublish}from"./chunk-E2JEG2FQ.js";import{machineFiles}from"./chunk-UNAVJA7A.js";
import{apiUrlIn,defaultPolicyPath,pathOrDefault}from"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"variable IMAGE_GATE_PAGERDUTY_KEY",pagerUrl:"--pagerduty-url",webhookUrl:"variable IMAGE_GATE_WEBHOOK_URL",webhookSecret:"variable IMAGE_GA\
TE_WEBHOOK_SECRET"};async function escalateCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,policy,issues,publishFindings,isDry}=command,
rows=await escalate(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.path)}:ledgerPlace(environment,ledger),rules:{files:localRules(machineFiles(
files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},given:{pagerKey:environment.IMAGE_GATE_PAGERDUTY_KEY??"",pagerUrl:command.pagerUrl??"",
webhookUrl:environment.IMAGE_GATE_WEBHOOK_URL??"",webhookSecret:environment.IMAGE_GATE_WEBHOOK_SECRET??""},names,...issues===void 0?{}:{issues:issuesPlace(environment,
issues)},publishFindings,isDry}),log=await logVisibility(ports,environment.GITHUB_TOKEN??"",void 0);return ports.show(renderEscalation(mayPublish("unknown",log,
publishFindings)?rows:withheldRows(rows))),escalationCode(rows)}function issuesPlace(environment,repository){let{GITHUB_TOKEN="",GITHUB_SERVER_URL,GITHUB_REPOSITORY}=environment;
return{repository,token:GITHUB_TOKEN,apiUrl:apiUrlIn(environment),serverUrl:GITHUB_SERVER_URL||"https://github.com",formRepository:GITHUB_REPOSITORY||repository}}export{escalateCommand};
