import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-PCFGKAEV.js";import"./chunk-FSYSYXLW.js";import"./chunk-2PYFSG5W.js";import"./chunk-FNZ5XC5T.js";
import"./chunk-NXJEX3CW.js";import"./chunk-7GMIHT5M.js";import{postureConfig}from"./chunk-ZLDW3M36.js";import"./chunk-5MDF4JXP.js";import"./chunk-5SDFLV3X.js";
import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{runnerContext}from"./chunk-O4SPUX5F.js";import"./chunk-TUACUI2O.js";import"./chunk-FVKU66RJ.js";
import"./chunk-VEXK6X6Z.js";import"./chunk-R3P5TZ6Z.js";import{namedLedger,postureCode,postureOutputs}from"./chunk-WS2G2ZVU.js";import"./chunk-NRH32PCM.js";
import"./chunk-WR7OPHKP.js";import"./chunk-LLGWLKNV.js";import"./chunk-YBUGWHSO.js";import"./chunk-V5KG2I5N.js";import"./chunk-JOLEJTHZ.js";
import{logVisibility,mayPublish,runStep}from"./chunk-KEPUGZ47.js";import{openRules}from"./chunk-H3WLTHKA.js";import"./chunk-M4BUDUPV.js";import{
openRepository}from"./chunk-APSNQ7XH.js";import"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runPosture(ports,raw){return runStep(ports,async()=>{let{gate,token,ledger,...config}=postureConfig(raw,await runnerContext(ports)),built=openRepository(
ports.files,ports.openContents,gate.repository,ports.workingDirectory),posture=await makePosture(ports,{...config,...ledger===void 0?{}:{ledger:{place:namedLedger(
ports,ledger,token),named:!0}},rules:{files:await openRules(ports,gate.rules,built),policy:gate.policy},token:ports.environment.ORGANIZATION_TOKEN||token,name:word=>`\
input ${word}`}),log=await logVisibility(ports,token,gate.github?.origin.private),isPublic=!mayPublish("unknown",log,!1);return ports.show(renderPosture(posture,
{...ports.table,isPublic})),{summary:postureMarkdown(posture,{isPublic}),outputs:{folder:resolve(ports.workingDirectory,config.folder),...postureOutputs(posture)},
finish:()=>postureCode(posture,config.failOn)}})}export{runPosture};
