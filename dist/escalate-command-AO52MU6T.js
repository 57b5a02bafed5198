import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,renderEscalation,withheldRows}from"./chunk-IU3XMLHR.js";import"./chunk-YJ5PABO6.js";import"./chunk-HJVCUJZ7.js";
import"./chunk-5TVJICXE.js";import"./chunk-KPPBV473.js";import"./chunk-6UESWPCO.js";import"./chunk-WXIA6RIG.js";import"./chunk-ZTPNE7CO.js";
import{ledgerPlace}from"./chunk-JH4M7AFX.js";import"./chunk-HLXYS6LS.js";import"./chunk-EZ3EG6PU.js";import"./chunk-BT46F2CD.js";import"./chunk-YCQRFMHG.js";
import"./chunk-CQSR2IBP.js";import"./chunk-OA44JMM6.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish}from"./chunk-LSQY2DXU.js";
import{localRules}from"./chunk-QJ7IVHY2.js";import"./chunk-AXMED5UL.js";import{machineFiles}from"./chunk-CWWXFKX5.js";import{apiUrlIn,defaultPolicyPath,
pathOrDefault}from"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"variable IMAGE_GATE_PAGERDUTY_KEY",pagerUrl:"--pagerduty-url",webhookUrl:"variable IMAGE_GATE_WEBHOOK_URL",webhookSecret:"variable IMAGE_GA\
TE_WEBHOOK_SECRET",mailFrom:"--mail-from",mailServer:"--mail-server",mailUser:"--mail-user"};async function escalateCommand(ports,command){let{files,workingDirectory,
environment}=ports,{ledger,policy,issues,publishFindings,isDry}=command,rows=await escalate(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.
path)}:ledgerPlace(environment,ledger),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},given:{pagerKey:environment.
IMAGE_GATE_PAGERDUTY_KEY??"",pagerUrl:command.pagerUrl??"",webhookUrl:environment.IMAGE_GATE_WEBHOOK_URL??"",webhookSecret:environment.IMAGE_GATE_WEBHOOK_SECRET??
"",...command.mail},names,...issues===void 0?{}:{issues:issuesPlace(environment,issues)},publishFindings,isDry}),log=await logVisibility(ports,environment.GITHUB_TOKEN??
"",void 0);return ports.show(renderEscalation(mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows))),escalationCode(rows)}function issuesPlace(environment,repository){
let{GITHUB_TOKEN="",GITHUB_SERVER_URL,GITHUB_REPOSITORY}=environment;return{repository,token:GITHUB_TOKEN,apiUrl:apiUrlIn(environment),serverUrl:GITHUB_SERVER_URL||
"https://github.com",formRepository:GITHUB_REPOSITORY||repository}}export{escalateCommand};
