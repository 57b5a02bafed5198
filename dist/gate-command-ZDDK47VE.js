import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-INT4BNVF.js";import{runConfigured}from"./chunk-URIT3EP3.js";import"./chunk-LETLI6GV.js";import{runConfig}from"./chunk-Q6R6QKYX.js";
import"./chunk-OZZEAHT4.js";import"./chunk-PVOI4YTI.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-3OR4ORRU.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-UFBUCOAQ.js";import"./chunk-RDYSLXI3.js";import"./chunk-VLADU4LJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
