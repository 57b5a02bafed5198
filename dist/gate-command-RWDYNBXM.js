import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-3P5MPOGU.js";import{runConfigured}from"./chunk-UMSATS7Z.js";import"./chunk-G4RKFXRL.js";import{runConfig}from"./chunk-LNYWDRZV.js";
import"./chunk-MYAPY4LB.js";import"./chunk-MCJNQMBI.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-UJZYV2MQ.js";import"./chunk-JOLEJTHZ.js";
import{explainHint}from"./chunk-IIMA47FH.js";import"./chunk-HN4ICKMR.js";import"./chunk-GWMF7IAL.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
