import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-2FEDBSL5.js";import{explainHint}from"./chunk-PHKP5C6J.js";import{runConfigured}from"./chunk-X45BRKRK.js";import{
runConfig}from"./chunk-4V2OOZ6X.js";import"./chunk-AD44QQC6.js";import"./chunk-DC2PWMZZ.js";import"./chunk-P5INXWKE.js";import"./chunk-4VZLKVWK.js";
import"./chunk-WYLJVT35.js";import"./chunk-5GXLAMT6.js";import"./chunk-TJHPJYXW.js";import"./chunk-K6G3HQFP.js";import"./chunk-3Y4VBYCU.js";
import"./chunk-KW5GCQ6L.js";import"./chunk-Q5BROIGX.js";import"./chunk-JPV3QA6A.js";import"./chunk-XXHTDJAG.js";import"./chunk-WHMJ4I4X.js";
import"./chunk-AIHM5HXT.js";import"./chunk-UVKESB24.js";import"./chunk-UEEPBJ3B.js";import"./chunk-OXUOBJTM.js";import"./chunk-KR44J2LH.js";
import"./chunk-BXN2H63N.js";import"./chunk-IKTDB3HK.js";import"./chunk-P4Q4KMFS.js";import"./chunk-H7FXERCV.js";import"./chunk-QEX2P4RR.js";
import"./chunk-KUS2G4I6.js";import"./chunk-KOMPQUAG.js";import"./chunk-EU7K43JX.js";import"./chunk-THJVGLCY.js";import"./chunk-5KZLXNPS.js";
import"./chunk-ZNMKMAXG.js";import"./chunk-WB5RPM53.js";import"./chunk-CRBXZ7IY.js";import"./chunk-WV3N4TDC.js";import"./chunk-CEDMKDT3.js";
import"./chunk-VKHHZCBE.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";import"./chunk-Z7WO7TSW.js";import"./chunk-QE6VZ4G2.js";
import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
