import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{escalate,escalationCode,renderEscalation,withheldRows}from"./chunk-5XFST2H5.js";import"./chunk-ZU7OAGAM.js";import"./chunk-EDDUJ55I.js";
import"./chunk-4UTEZ4YX.js";import"./chunk-5MDF4JXP.js";import"./chunk-5SDFLV3X.js";import"./chunk-3RKD42T6.js";import"./chunk-ZCWIK6SY.js";
import{ledgerPlace}from"./chunk-WS2G2ZVU.js";import"./chunk-NRH32PCM.js";import"./chunk-WR7OPHKP.js";import"./chunk-LLGWLKNV.js";import"./chunk-YBUGWHSO.js";
import"./chunk-UJWNJV3F.js";import"./chunk-ERYKQBGR.js";import"./chunk-RQUAI55Q.js";import{logVisibility,mayPublish}from"./chunk-KEPUGZ47.js";
import{localRules}from"./chunk-H3WLTHKA.js";import"./chunk-M4BUDUPV.js";import{machineFiles}from"./chunk-APSNQ7XH.js";import{apiUrlIn,defaultPolicyPath,
pathOrDefault}from"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var names={pagerKey:"variable IMAGE_GATE_PAGERDUTY_KEY",pagerUrl:"--pagerduty-url",webhookUrl:"variable IMAGE_GATE_WEBHOOK_URL",webhookSecret:"variable IMAGE_GA\
TE_WEBHOOK_SECRET",mailFrom:"--mail-from",mailServer:"--mail-server",mailUser:"--mail-user"};async function escalateCommand(ports,command){let{files,workingDirectory,
environment}=ports,{ledger,policy,issues,publishFindings,isDry}=command,rows=await escalate(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.
path)}:ledgerPlace(environment,ledger),rules:{files:localRules(machineFiles(files,workingDirectory)),policy:pathOrDefault(policy,defaultPolicyPath)},given:{pagerKey:environment.
IMAGE_GATE_PAGERDUTY_KEY??"",pagerUrl:command.pagerUrl??"",webhookUrl:environment.IMAGE_GATE_WEBHOOK_URL??"",webhookSecret:environment.IMAGE_GATE_WEBHOOK_SECRET??
"",...command.mail},names,...issues===void 0?{}:{issues:issuesPlace(environment,issues)},publishFindings,isDry}),log=await logVisibility(ports,environment.GITHUB_TOKEN??
"",void 0);return ports.show(renderEscalation(mayPublish("unknown",log,publishFindings)?rows:withheldRows(rows))),escalationCode(rows)}function issuesPlace(environment,repository){
let{GITHUB_TOKEN="",GITHUB_SERVER_URL,GITHUB_REPOSITORY}=environment;return{repository,token:GITHUB_TOKEN,apiUrl:apiUrlIn(environment),serverUrl:GITHUB_SERVER_URL||
"https://github.com",formRepository:GITHUB_REPOSITORY||repository}}export{escalateCommand};
