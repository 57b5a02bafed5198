import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-N645WLZK.js";import{runConfigured}from"./chunk-5BFGFCXS.js";import"./chunk-S24JRPI2.js";import{runConfig}from"./chunk-LRXWRYTJ.js";
import"./chunk-UFYWYS7I.js";import"./chunk-USLMHT6W.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-O5T5HJA7.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-E2JEG2FQ.js";import"./chunk-UNAVJA7A.js";import"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
