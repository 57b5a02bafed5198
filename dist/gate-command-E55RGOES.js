import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-OOBH3MF4.js";import{runConfigured}from"./chunk-NGRQFXJU.js";import"./chunk-XJJU2CB7.js";import{runConfig}from"./chunk-3ANXXSN2.js";
import"./chunk-SVK2VBNT.js";import"./chunk-S2O3OHQT.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-ZNVMS7JO.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-D5Y5PR2S.js";import"./chunk-KMOUWZBP.js";import"./chunk-VBHMIX2Y.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
