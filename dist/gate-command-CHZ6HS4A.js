import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-CQLLPXHJ.js";import{explainHint}from"./chunk-PHKP5C6J.js";import{runConfigured}from"./chunk-TEP5LRTF.js";import{
runConfig}from"./chunk-UV3FDA62.js";import"./chunk-AD44QQC6.js";import"./chunk-DC2PWMZZ.js";import"./chunk-WYLJVT35.js";import"./chunk-4XSQ5KLF.js";
import"./chunk-6EILRJP3.js";import"./chunk-A4GZBUU2.js";import"./chunk-5P44YCKZ.js";import"./chunk-TKV3PELK.js";import"./chunk-4SMLHISW.js";
import"./chunk-VX4MKUDA.js";import"./chunk-Q5BROIGX.js";import"./chunk-JPV3QA6A.js";import"./chunk-RWIJTZNP.js";import"./chunk-AIHM5HXT.js";
import"./chunk-AS6IHTG4.js";import"./chunk-UVKESB24.js";import"./chunk-VMRFSYJI.js";import"./chunk-WYUSBOS5.js";import"./chunk-BXN2H63N.js";
import"./chunk-L6ASKLU5.js";import"./chunk-VNQ766HL.js";import"./chunk-Q63CV6H7.js";import"./chunk-EU7K43JX.js";import"./chunk-THJVGLCY.js";
import"./chunk-R4RUWTYI.js";import"./chunk-F3Z5MWRT.js";import"./chunk-VKHHZCBE.js";import"./chunk-WB5RPM53.js";import"./chunk-USLO7EXV.js";
import"./chunk-WV3N4TDC.js";import"./chunk-4KCKIREU.js";import"./chunk-NPMNWCA4.js";import"./chunk-VPER2H3U.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
