import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-VGA2GRW4.js";import{runConfigured}from"./chunk-732D7JBI.js";import{runConfig}from"./chunk-WTKTYND3.js";import"./chunk-XRYI67YI.js";
import"./chunk-UXTA7P2X.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-7CX4RLIM.js";import"./chunk-F2ESQYK7.js";import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
