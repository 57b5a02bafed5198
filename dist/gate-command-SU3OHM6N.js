import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-B4ILIXBN.js";import{runConfigured}from"./chunk-BM47TMN5.js";import{runConfig}from"./chunk-MPFZQZ5G.js";import"./chunk-YCQ7S4E4.js";
import"./chunk-GJPZ5DIX.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-GAIOQ4KE.js";import{explainHint}from"./chunk-J7XCMHNL.js";import"./chunk-VCBHWEWO.js";import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
