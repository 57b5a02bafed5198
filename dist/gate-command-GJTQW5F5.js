import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-IGUGNXOC.js";import{runConfigured}from"./chunk-FJDQ2WNR.js";import"./chunk-6CRCJDPF.js";import{runConfig}from"./chunk-ZUORZ6SO.js";
import"./chunk-73SZN733.js";import"./chunk-GU4HEZSU.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-4FACTCSM.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-W7K77M2D.js";import"./chunk-GASUZMIR.js";import"./chunk-2NVWEQSJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
