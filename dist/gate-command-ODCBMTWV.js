import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-3ALLWJUR.js";import{runConfigured}from"./chunk-6T67B544.js";import"./chunk-S4Q4XO4X.js";import{runConfig}from"./chunk-VL4BESFY.js";
import"./chunk-36F5L555.js";import"./chunk-ZIEKVNET.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-CN5AZ2OI.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-UGLA4IV3.js";import"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
