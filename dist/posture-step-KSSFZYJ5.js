import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-PLIIMQG6.js";import"./chunk-ZVYW47SG.js";import"./chunk-2PYFSG5W.js";import"./chunk-FHNPWLEV.js";
import"./chunk-GAIHUIDT.js";import"./chunk-7GMIHT5M.js";import{postureConfig}from"./chunk-LVMEYI3G.js";import"./chunk-ZWJF7L6O.js";import"./chunk-462CW3TR.js";
import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{runnerContext}from"./chunk-BFVBECAV.js";import"./chunk-64FKRXMN.js";import"./chunk-AT6XPDJM.js";
import"./chunk-W4AQ5SBO.js";import"./chunk-R3P5TZ6Z.js";import{namedLedger,postureCode,postureOutputs}from"./chunk-SSIZXC4F.js";import"./chunk-VDOGKGG6.js";
import"./chunk-2IGUZQXD.js";import"./chunk-6TJ564VE.js";import"./chunk-MRYTFHJJ.js";import"./chunk-2HULHTBU.js";import"./chunk-JOLEJTHZ.js";
import{logVisibility,mayPublish,runStep}from"./chunk-W52JFHFM.js";import{openRules}from"./chunk-SJ56Q5YI.js";import"./chunk-WS3GOWXK.js";import{
openRepository}from"./chunk-CYYKWODS.js";import"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runPosture(ports,raw){return runStep(ports,async()=>{let{gate,token,ledger,...config}=postureConfig(raw,await runnerContext(ports)),built=openRepository(
ports.files,ports.openContents,gate.repository,ports.workingDirectory),posture=await makePosture(ports,{...config,...ledger===void 0?{}:{ledger:{place:namedLedger(
ports,ledger,token),named:!0}},rules:{files:await openRules(ports,gate.rules,built),policy:gate.policy},token:ports.environment.ORGANIZATION_TOKEN||token,name:word=>`\
input ${word}`}),log=await logVisibility(ports,token,gate.github?.origin.private),isPublic=!mayPublish("unknown",log,!1);return ports.show(renderPosture(posture,
{...ports.table,isPublic})),{summary:postureMarkdown(posture,{isPublic}),outputs:{folder:resolve(ports.workingDirectory,config.folder),...postureOutputs(posture)},
finish:()=>postureCode(posture,config.failOn)}})}export{runPosture};
