import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-PXZ4LY7H.js";import"./chunk-GKFVDSLS.js";import"./chunk-UD7HDMLY.js";import"./chunk-EYMJ5R4Q.js";
import"./chunk-C5XEAOMX.js";import"./chunk-MQYKNBWX.js";import"./chunk-WDY66XMV.js";import"./chunk-7GMIHT5M.js";import{postureConfig}from"./chunk-D47R7MYZ.js";
import"./chunk-PKDPPCNG.js";import{namedLedger}from"./chunk-NRQBZV6C.js";import"./chunk-4J3TML65.js";import"./chunk-XTDE5YWW.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import{runnerContext}from"./chunk-CYZIDYAM.js";import"./chunk-V34PUYNI.js";import"./chunk-YLBHJCLJ.js";import"./chunk-UMVYW3KN.js";
import"./chunk-R3P5TZ6Z.js";import{postureOutputs}from"./chunk-QWFWFDP7.js";import"./chunk-AYKDOND7.js";import"./chunk-RHKTXKMZ.js";import"./chunk-YOBKC66G.js";
import"./chunk-JOLEJTHZ.js";import{logVisibility,mayPublish,openRules,runStep}from"./chunk-UQBKRPQF.js";import{openRepository}from"./chunk-EPGNB4XZ.js";
import{postureCode}from"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runPosture(ports,raw){return runStep(ports,async()=>{let{gate,token,ledger,...config}=postureConfig(raw,await runnerContext(ports)),built=openRepository(
ports.files,ports.openContents,gate.repository,ports.workingDirectory),posture=await makePosture(ports,{...config,...ledger===void 0?{}:{ledger:{place:namedLedger(
ports,ledger,token),named:!0}},rules:{files:await openRules(ports,gate.rules,built),policy:gate.policy},token:ports.environment.ORGANIZATION_TOKEN||token,name:word=>`\
input ${word}`}),log=await logVisibility(ports,token,gate.github?.origin.private),isPublic=!mayPublish("unknown",log,!1);return ports.show(renderPosture(posture,
{...ports.table,isPublic})),{summary:postureMarkdown(posture,{isPublic}),outputs:{folder:resolve(ports.workingDirectory,config.folder),...postureOutputs(posture)},
finish:()=>postureCode(posture,config.failOn)}})}export{runPosture};
