import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-ITIIEI66.js";import{runConfigured}from"./chunk-O4SPUX5F.js";import{runConfig}from"./chunk-TUACUI2O.js";import"./chunk-FVKU66RJ.js";
import"./chunk-VEXK6X6Z.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-WS2G2ZVU.js";import{explainHint}from"./chunk-NRH32PCM.js";import"./chunk-WR7OPHKP.js";
import"./chunk-LLGWLKNV.js";import"./chunk-YBUGWHSO.js";import"./chunk-V5KG2I5N.js";import"./chunk-JOLEJTHZ.js";import"./chunk-KEPUGZ47.js";
import"./chunk-H3WLTHKA.js";import"./chunk-M4BUDUPV.js";import"./chunk-APSNQ7XH.js";import"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
