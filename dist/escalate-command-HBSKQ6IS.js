import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,renderEscalation,withheldRows}from"./chunk-CTPIRHAT.js";import"./chunk-S3TDEQDZ.js";import"./chunk-6ELBQLSM.js";
import"./chunk-OFTUREM2.js";import"./chunk-XYN4MTQP.js";import"./chunk-FNWU2LXQ.js";import"./chunk-6XUXY7G2.js";import"./chunk-LS6DFXJR.js";
import{ledgerPlace}from"./chunk-KIUOY6RG.js";import"./chunk-NHADVY5X.js";import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";import"./chunk-PUJRGDXS.js";
import"./chunk-26YPB3PO.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish}from"./chunk-MFGN7B6O.js";import{localRules}from"./chunk-PQ5V2LHA.js";
import"./chunk-HYC2JVG2.js";import{machineFiles}from"./chunk-I6OKRYUM.js";import{apiUrlIn,defaultPolicyPath,pathOrDefault}from"./chunk-U5P7JEFI.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"variable IMAGE_GATE_PAGERDUTY_KEY",pagerUrl:"--pagerduty-url",webhookUrl:"variable IMAGE_GATE_WEBHOOK_URL",webhookSecret:"variable IMAGE_GA\
TE_WEBHOOK_SECRET",mailFrom:"--mail-from",mailServer:"--mail-server",mailUser:"--mail-user"};async function escalateCommand(ports,command){let{files,workingDirectory,
environment}=ports,{ledger,policy,issues,publishFindings,isDry}=command,rows=await escalate(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.
path)}:ledgerPlace(environment,ledger),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},given:{pagerKey:environment.
IMAGE_GATE_PAGERDUTY_KEY??"",pagerUrl:command.pagerUrl??"",webhookUrl:environment.IMAGE_GATE_WEBHOOK_URL??"",webhookSecret:environment.IMAGE_GATE_WEBHOOK_SECRET??
"",...command.mail},names,...issues===void 0?{}:{issues:issuesPlace(environment,issues)},publishFindings,isDry}),log=await logVisibility(ports,environment.GITHUB_TOKEN??
"",void 0);return ports.show(renderEscalation(mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows))),escalationCode(rows)}function issuesPlace(environment,repository){
let{GITHUB_TOKEN="",GITHUB_SERVER_URL,GITHUB_REPOSITORY}=environment;return{repository,token:GITHUB_TOKEN,apiUrl:apiUrlIn(environment),serverUrl:GITHUB_SERVER_URL||
"https://github.com",formRepository:GITHUB_REPOSITORY||repository}}export{escalateCommand};
