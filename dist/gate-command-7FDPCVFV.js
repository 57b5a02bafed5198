import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-TKFJ6L67.js";import{runConfigured}from"./chunk-CYZIDYAM.js";import{runConfig}from"./chunk-V34PUYNI.js";import"./chunk-YLBHJCLJ.js";
import"./chunk-UMVYW3KN.js";import"./chunk-R3P5TZ6Z.js";import{explainHint}from"./chunk-QWFWFDP7.js";import"./chunk-YOBKC66G.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-UQBKRPQF.js";import"./chunk-EPGNB4XZ.js";import"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
