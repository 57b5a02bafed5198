import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-IXAYX6Q6.js";import{runConfigured}from"./chunk-XPF747TP.js";import"./chunk-KLAAZZMW.js";import{runConfig}from"./chunk-2DRUYJMY.js";
import"./chunk-DYQUFGPS.js";import"./chunk-ZIEKVNET.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-CN5AZ2OI.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-GB3PG5UL.js";import"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
