import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gateConfig}from"./chunk-QP5DHZF5.js";import{causesOnly,readGateInputs}from"./chunk-D6PM2RT6.js";import{parseListInput}from"./chunk-FM3S77B3.js";
import{ConfigError}from"./chunk-CIY6UZVJ.js";function runConfig(raw,runContext){let{inputs,problems}=readGateInputs(raw),{config,problems:more}=gateConfig(inputs,runContext),all=causesOnly([...problems,...more]),
[first,...others]=all;if(first!==void 0)throw new ConfigError([first,...others]);return config}var secretVariables=["IMAGE_GATE_KEY","IMAGE_GATE_KEY_PASSWORD","\
IMAGE_GATE_MAIL_PASSWORD","LEDGER_TOKEN","ISSUES_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","SIGSTORE_ID_TOKEN","IMAGE_GATE_CLAIR_PSK","ORGANIZATION_TOKEN"],secretInputs=[
"github-token","heartbeat-url","pagerduty-key","webhook-url","webhook-secret"];function maskedValues(raw,environment={}){let secrets=listOrNothing(raw.get("secr\
ets")??"").flatMap(entry=>entry.slice(entry.indexOf("=")+1).split(/\r?\n/)),given=secretInputs.map(name=>raw.get(name)??""),ours=secretVariables.map(name=>environment[name]??
"");return[...given,...secrets,...ours].filter(value=>value.trim()!=="")}function listOrNothing(text){try{return parseListInput("secrets",text)}catch{return[text]}}export{runConfig,maskedValues};
