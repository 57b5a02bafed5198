import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-OBXMW7UJ.js";import{runConfigured}from"./chunk-7OLQLJRZ.js";import"./chunk-U3IILRMD.js";import{runConfig}from"./chunk-KL7625GP.js";
import"./chunk-53IMYCZW.js";import"./chunk-TNECMP7O.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-P4C7JKM4.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-GENCUHLI.js";import"./chunk-E4GNIVIJ.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
