import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-EI6RZ3WQ.js";import"./chunk-ALW4S27Y.js";import"./chunk-2PYFSG5W.js";import"./chunk-VQLUDIAZ.js";
import"./chunk-NIFIIO6P.js";import"./chunk-FGYO3XVC.js";import"./chunk-7GMIHT5M.js";import{postureConfig}from"./chunk-ZSVQASYY.js";import"./chunk-XYN4MTQP.js";
import"./chunk-FNWU2LXQ.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{runnerContext}from"./chunk-KU3R7R7N.js";import"./chunk-PCHZE5ZG.js";
import"./chunk-TVGWQLYC.js";import"./chunk-622YS3ME.js";import"./chunk-R3P5TZ6Z.js";import{namedLedger,postureCode,postureOutputs}from"./chunk-KIUOY6RG.js";
import"./chunk-NHADVY5X.js";import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";import"./chunk-PUJRGDXS.js";import"./chunk-JTMZK2T2.js";
import"./chunk-JOLEJTHZ.js";import{logVisibility,mayPublish,runStep}from"./chunk-MFGN7B6O.js";import{openRules}from"./chunk-PQ5V2LHA.js";import"./chunk-HYC2JVG2.js";
import{openRepository}from"./chunk-I6OKRYUM.js";import"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runPosture(ports,raw){return runStep(ports,async()=>{let{gate,token,ledger,...config}=postureConfig(raw,await runnerContext(ports)),built=openRepository(
ports.files,ports.openContents,gate.repository,ports.workingDirectory),posture=await makePosture(ports,{...config,...ledger===void 0?{}:{ledger:{place:namedLedger(
ports,ledger,token),named:!0}},rules:{files:await openRules(ports,gate.rules,built),policy:gate.policy},token:ports.environment.ORGANIZATION_TOKEN||token,name:word=>`\
input ${word}`}),log=await logVisibility(ports,token,gate.github?.origin.private),isPublic=!mayPublish("unknown",log,!1);return ports.show(renderPosture(posture,
{...ports.table,isPublic})),{summary:postureMarkdown(posture,{isPublic}),outputs:{folder:resolve(ports.workingDirectory,config.folder),...postureOutputs(posture)},
finish:()=>postureCode(posture,config.failOn)}})}export{runPosture};
