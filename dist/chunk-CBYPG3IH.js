import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gateConfig}from"./chunk-AHHGNSCZ.js";import{causesOnly,readGateInputs}from"./chunk-JPAT3ERX.js";import{parseListInput}from"./chunk-FPXBC4BS.js";
import{ConfigError}from"./chunk-6IUQ4PYI.js";function runConfig(raw,runContext){let{inputs,problems}=readGateInputs(raw),{config,problems:more}=gateConfig(inputs,runContext),all=causesOnly([...problems,...more]),
[first,...others]=all;if(first!==void 0)throw new ConfigError([first,...others]);return config}function maskedValues(raw,environment={}){let secrets=listOrNothing(
raw.get("secrets")??"").flatMap(entry=>entry.slice(entry.indexOf("=")+1).split(/\r?\n/)),ours=["IMAGE_GATE_KEY","IMAGE_GATE_KEY_PASSWORD","ACTIONS_ID_TOKEN_REQU\
EST_TOKEN","SIGSTORE_ID_TOKEN"].map(name=>environment[name]??"");return[raw.get("github-token")??"",...secrets,...ours].filter(value=>value.trim()!=="")}function listOrNothing(text){
try{return parseListInput("secrets",text)}catch{return[text]}}export{runConfig,maskedValues};
