import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,renderEscalation,withheldRows}from"./chunk-55MGJFWC.js";import"./chunk-XA4H2RRR.js";import"./chunk-WTSOUFAK.js";
import"./chunk-ONVPK6TK.js";import"./chunk-ZWJF7L6O.js";import"./chunk-462CW3TR.js";import"./chunk-QXMZGBAN.js";import"./chunk-FFA56WKD.js";
import{ledgerPlace}from"./chunk-SSIZXC4F.js";import"./chunk-VDOGKGG6.js";import"./chunk-2IGUZQXD.js";import"./chunk-6TJ564VE.js";import"./chunk-MRYTFHJJ.js";
import"./chunk-XUQSJGAH.js";import"./chunk-WEILCTWS.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish}from"./chunk-W52JFHFM.js";
import{localRules}from"./chunk-SJ56Q5YI.js";import"./chunk-WS3GOWXK.js";import{machineFiles}from"./chunk-CYYKWODS.js";import{apiUrlIn,defaultPolicyPath,
pathOrDefault}from"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"variable IMAGE_GATE_PAGERDUTY_KEY",pagerUrl:"--pagerduty-url",webhookUrl:"variable IMAGE_GATE_WEBHOOK_URL",webhookSecret:"variable IMAGE_GA\
TE_WEBHOOK_SECRET",mailFrom:"--mail-from",mailServer:"--mail-server",mailUser:"--mail-user"};async function escalateCommand(ports,command){let{files,workingDirectory,
environment}=ports,{ledger,policy,issues,publishFindings,isDry}=command,rows=await escalate(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.
path)}:ledgerPlace(environment,ledger),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},given:{pagerKey:environment.
IMAGE_GATE_PAGERDUTY_KEY??"",pagerUrl:command.pagerUrl??"",webhookUrl:environment.IMAGE_GATE_WEBHOOK_URL??"",webhookSecret:environment.IMAGE_GATE_WEBHOOK_SECRET??
"",...command.mail},names,...issues===void 0?{}:{issues:issuesPlace(environment,issues)},publishFindings,isDry}),log=await logVisibility(ports,environment.GITHUB_TOKEN??
"",void 0);return ports.show(renderEscalation(mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows))),escalationCode(rows)}function issuesPlace(environment,repository){
let{GITHUB_TOKEN="",GITHUB_SERVER_URL,GITHUB_REPOSITORY}=environment;return{repository,token:GITHUB_TOKEN,apiUrl:apiUrlIn(environment),serverUrl:GITHUB_SERVER_URL||
"https://github.com",formRepository:GITHUB_REPOSITORY||repository}}export{escalateCommand};
