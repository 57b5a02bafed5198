import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-QDVFRYYD.js";import{runConfigured}from"./chunk-KU3R7R7N.js";import{runConfig}from"./chunk-PCHZE5ZG.js";import"./chunk-TVGWQLYC.js";
import"./chunk-622YS3ME.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-KIUOY6RG.js";import{explainHint}from"./chunk-NHADVY5X.js";import"./chunk-VRSMHFFX.js";
import"./chunk-TFYUJOO3.js";import"./chunk-PUJRGDXS.js";import"./chunk-JTMZK2T2.js";import"./chunk-JOLEJTHZ.js";import"./chunk-MFGN7B6O.js";
import"./chunk-PQ5V2LHA.js";import"./chunk-HYC2JVG2.js";import"./chunk-I6OKRYUM.js";import"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
