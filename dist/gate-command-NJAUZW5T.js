import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-6PNLWMN2.js";import{runConfigured}from"./chunk-TTKGYRFQ.js";import"./chunk-EGOJMALP.js";import{runConfig}from"./chunk-CBYPG3IH.js";
import"./chunk-AHHGNSCZ.js";import"./chunk-JPAT3ERX.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-FPXBC4BS.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-6IVMCKZ5.js";import"./chunk-6IUQ4PYI.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
