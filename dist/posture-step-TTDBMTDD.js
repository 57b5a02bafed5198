import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-7CIWR56D.js";import"./chunk-SUUNQ5JZ.js";import"./chunk-2PYFSG5W.js";import"./chunk-CBNTJNYH.js";
import"./chunk-5TN3CISS.js";import"./chunk-7GMIHT5M.js";import{postureConfig}from"./chunk-EC25XVIC.js";import"./chunk-KPPBV473.js";import"./chunk-6UESWPCO.js";
import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{runnerContext}from"./chunk-ZSBZSKTD.js";import"./chunk-F5RCZZJC.js";import"./chunk-ZDRG5QXF.js";
import"./chunk-N7YGMZ7T.js";import"./chunk-R3P5TZ6Z.js";import{namedLedger,postureCode,postureOutputs}from"./chunk-JH4M7AFX.js";import"./chunk-HLXYS6LS.js";
import"./chunk-EZ3EG6PU.js";import"./chunk-BT46F2CD.js";import"./chunk-YCQRFMHG.js";import"./chunk-ZGHLE57H.js";import"./chunk-JOLEJTHZ.js";
import{logVisibility,mayPublish,runStep}from"./chunk-LSQY2DXU.js";import{openRules}from"./chunk-QJ7IVHY2.js";import"./chunk-AXMED5UL.js";import{
openRepository}from"./chunk-CWWXFKX5.js";import"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runPosture(ports,raw){return runStep(ports,async()=>{let{gate,token,ledger,...config}=postureConfig(raw,await runnerContext(ports)),built=openRepository(
ports.files,ports.openContents,gate.repository,ports.workingDirectory),posture=await makePosture(ports,{...config,...ledger===void 0?{}:{ledger:{place:namedLedger(
ports,ledger,token),named:!0}},rules:{files:await openRules(ports,gate.rules,built),policy:gate.policy},token:ports.environment.ORGANIZATION_TOKEN||token,name:word=>`\
input ${word}`}),log=await logVisibility(ports,token,gate.github?.origin.private),isPublic=!mayPublish("unknown",log,!1);return ports.show(renderPosture(posture,
{...ports.table,isPublic})),{summary:postureMarkdown(posture,{isPublic}),outputs:{folder:resolve(ports.workingDirectory,config.folder),...postureOutputs(posture)},
finish:()=>postureCode(posture,config.failOn)}})}export{runPosture};
