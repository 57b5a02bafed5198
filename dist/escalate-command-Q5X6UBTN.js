import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,renderEscalation,withheldRows}from"./chunk-4DAPL5QE.js";import"./chunk-U3P2GUN2.js";import{ledgerPlace}from"./chunk-4DRH57VG.js";
import"./chunk-RYY3XTYI.js";import"./chunk-ULVN34PQ.js";import"./chunk-KX5NUDLQ.js";import"./chunk-LBAGW5PH.js";import"./chunk-ZKZUIRJM.js";
import"./chunk-KTIEBTEB.js";import"./chunk-CMKBWAMQ.js";import"./chunk-2W3GH22I.js";import"./chunk-KASIMQDD.js";import"./chunk-JD3Z7CVX.js";
import{logVisibility}from"./chunk-45SMA6BX.js";import{mayPublish}from"./chunk-KZQ4MGZZ.js";import"./chunk-L3OZCU3F.js";import"./chunk-TTDSOMGT.js";
import"./chunk-RCZIIYOT.js";import"./chunk-UXUEZ3VX.js";import"./chunk-RQUAI55Q.js";import{localRules}from"./chunk-53J5P326.js";import{machineFiles}from"./chunk-HVNFODBY.js";
import{apiUrlIn,defaultPolicyPath,pathOrDefault}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"variable IMAGE_GATE_PAGERDUTY_KEY",pagerUrl:"--pagerduty-url",webhookUrl:"variable IMAGE_GATE_WEBHOOK_URL",webhookSecret:"variable IMAGE_GA\
TE_WEBHOOK_SECRET",mailFrom:"--mail-from",mailServer:"--mail-server",mailUser:"--mail-user"};async function escalateCommand(ports,command){let{files,workingDirectory,
environment}=ports,{ledger,policy,issues,publishFindings,isDry}=command,rows=await escalate(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.
path)}:ledgerPlace(environment,ledger),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},given:{pagerKey:environment.
IMAGE_GATE_PAGERDUTY_KEY??"",pagerUrl:command.pagerUrl??"",webhookUrl:environment.IMAGE_GATE_WEBHOOK_URL??"",webhookSecret:environment.IMAGE_GATE_WEBHOOK_SECRET??
"",...command.mail},names,...issues===void 0?{}:{issues:issuesPlace(environment,issues)},publishFindings,isDry}),log=await logVisibility(ports,environment.GITHUB_TOKEN??
"",void 0);return ports.show(renderEscalation(mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows))),escalationCode(rows)}function issuesPlace(environment,repository){
let{GITHUB_TOKEN="",GITHUB_SERVER_URL,GITHUB_REPOSITORY}=environment;return{repository,token:GITHUB_TOKEN,apiUrl:apiUrlIn(environment),serverUrl:GITHUB_SERVER_URL||
"https://github.com",formRepository:GITHUB_REPOSITORY||repository}}export{escalateCommand};
