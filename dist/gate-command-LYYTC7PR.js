import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-42CFPUPE.js";import{runConfigured}from"./chunk-4H4JSUCP.js";import"./chunk-SY4E2U6M.js";import{runConfig}from"./chunk-RZUEP4S5.js";
import"./chunk-XIWJBPBU.js";import"./chunk-ZVRTQKDR.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-K3SQQEFP.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-U573BWIX.js";import"./chunk-LECFA43I.js";import"./chunk-VXIHHMJJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
