import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-7IUOHP4I.js";import{runConfigured}from"./chunk-6PQP36QQ.js";import"./chunk-SG527AVN.js";import{runConfig}from"./chunk-S35LSFR6.js";
import"./chunk-BVOPUKSZ.js";import"./chunk-HR4CQWJL.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-WS52CZ3E.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-OUULIPIR.js";import"./chunk-3IQLGBM5.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
