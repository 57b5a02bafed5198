import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-ADP75PDE.js";import{explainHint}from"./chunk-PHKP5C6J.js";import{runConfigured}from"./chunk-2YN6PTJK.js";import{
runConfig}from"./chunk-O43UN5QT.js";import"./chunk-AD44QQC6.js";import"./chunk-DC2PWMZZ.js";import"./chunk-LVQVRAGJ.js";import"./chunk-O6MO2ALA.js";
import"./chunk-6JCJ6EDY.js";import"./chunk-KW5GCQ6L.js";import"./chunk-JPV3QA6A.js";import"./chunk-Q5BROIGX.js";import"./chunk-JIZQEADD.js";
import"./chunk-H2V24QGO.js";import"./chunk-WYLJVT35.js";import"./chunk-QGYAMLJW.js";import"./chunk-RXKLCMPX.js";import"./chunk-AIHM5HXT.js";
import"./chunk-UVKESB24.js";import"./chunk-DSIUD2XB.js";import"./chunk-WMXXNCQA.js";import"./chunk-TEEGIFLC.js";import"./chunk-BXN2H63N.js";
import"./chunk-K6G3HQFP.js";import"./chunk-GRFZWHYX.js";import"./chunk-P4Q4KMFS.js";import"./chunk-UGOGMVOJ.js";import"./chunk-H7FXERCV.js";
import"./chunk-KUS2G4I6.js";import"./chunk-EN23VZF3.js";import"./chunk-EU7K43JX.js";import"./chunk-UCFV45ZQ.js";import"./chunk-V4EONVYX.js";
import"./chunk-THJVGLCY.js";import"./chunk-YIUG33YD.js";import"./chunk-DOOR6AZ4.js";import"./chunk-WB5RPM53.js";import"./chunk-WAGMCTHG.js";
import"./chunk-WV3N4TDC.js";import"./chunk-CEDMKDT3.js";import"./chunk-VKHHZCBE.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";
import"./chunk-GA2BMHTH.js";import"./chunk-DIQVHKCG.js";async function gateCommand(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(raw)},{assessment,failure}=await runConfigured(
{...ports,table},runConfig(raw,userContext(ports)));if(failure!==void 0)throw failure;return assessment.decision.verdict==="passed"?0:1}export{gateCommand};
