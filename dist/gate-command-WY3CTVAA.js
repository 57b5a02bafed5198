import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-JNH4ZF4S.js";import{runConfigured}from"./chunk-HG3AUSDU.js";import"./chunk-RUAWSDAL.js";import{runConfig}from"./chunk-EPWSQXTG.js";
import"./chunk-SSA4IKTM.js";import"./chunk-LCEHMPHM.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JGFQ5NMD.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-USU7Y6QX.js";import"./chunk-6YOFD2GB.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
