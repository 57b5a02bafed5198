import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-EO6CKLCG.js";import{runConfigured}from"./chunk-BFVBECAV.js";import{runConfig}from"./chunk-64FKRXMN.js";import"./chunk-AT6XPDJM.js";
import"./chunk-W4AQ5SBO.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-SSIZXC4F.js";import{explainHint}from"./chunk-VDOGKGG6.js";import"./chunk-2IGUZQXD.js";
import"./chunk-6TJ564VE.js";import"./chunk-MRYTFHJJ.js";import"./chunk-2HULHTBU.js";import"./chunk-JOLEJTHZ.js";import"./chunk-W52JFHFM.js";
import"./chunk-SJ56Q5YI.js";import"./chunk-WS3GOWXK.js";import"./chunk-CYYKWODS.js";import"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
