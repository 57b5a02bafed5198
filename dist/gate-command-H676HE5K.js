import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-XDM6VA62.js";import{runConfigured}from"./chunk-ZSBZSKTD.js";import{runConfig}from"./chunk-F5RCZZJC.js";import"./chunk-ZDRG5QXF.js";
import"./chunk-N7YGMZ7T.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JH4M7AFX.js";import{explainHint}from"./chunk-HLXYS6LS.js";import"./chunk-EZ3EG6PU.js";
import"./chunk-BT46F2CD.js";import"./chunk-YCQRFMHG.js";import"./chunk-ZGHLE57H.js";import"./chunk-JOLEJTHZ.js";import"./chunk-LSQY2DXU.js";
import"./chunk-QJ7IVHY2.js";import"./chunk-AXMED5UL.js";import"./chunk-CWWXFKX5.js";import"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
