import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-JTN5KTQE.js";import{runConfigured}from"./chunk-IFGE5DXD.js";import{runConfig}from"./chunk-F2DG5X5N.js";import"./chunk-OBK64ZTP.js";
import"./chunk-KXNIW4V7.js";import"./chunk-R3P5TZ6Z.js";import{explainHint}from"./chunk-ISNLJWDY.js";import"./chunk-ZRV7I5XC.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-3RK3K2RT.js";import"./chunk-UZT5ZAST.js";import"./chunk-KS5PJUYC.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
