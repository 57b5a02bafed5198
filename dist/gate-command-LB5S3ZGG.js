import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-UMU7VBOI.js";import{runConfigured}from"./chunk-J4IR2VVL.js";import{runConfig}from"./chunk-7GSA2C2J.js";import"./chunk-LS3ZUXK6.js";
import"./chunk-C4LL3XDW.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-622TBMBI.js";import{explainHint}from"./chunk-53J5P326.js";import"./chunk-HVNFODBY.js";import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
