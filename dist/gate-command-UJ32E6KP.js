import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-33RK2TPQ.js";import{runConfigured}from"./chunk-Z3I5UEWD.js";import"./chunk-QEKFTIKA.js";import{runConfig}from"./chunk-Z3BJLQ2X.js";
import"./chunk-VSTCY7SW.js";import"./chunk-EUHEMGIH.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-4MYMFOBW.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-LIHHT6EI.js";import"./chunk-62SQPVY5.js";import"./chunk-A4QRTCHH.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
