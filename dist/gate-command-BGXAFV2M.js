import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-EWWM3AA4.js";import{runConfigured}from"./chunk-4KRVQHMP.js";import"./chunk-4VBTMXBH.js";import{runConfig}from"./chunk-AQFMOXEN.js";
import"./chunk-3CNWGKR5.js";import"./chunk-PZ7ZBBXY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-MFNP23JP.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-4GPKYK6F.js";import"./chunk-Y6CZT72V.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
