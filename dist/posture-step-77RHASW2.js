import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-ASPR4UII.js";import"./chunk-3OUINGOA.js";import"./chunk-2PYFSG5W.js";import"./chunk-4HJLJNOV.js";
import"./chunk-NIFIIO6P.js";import"./chunk-6BETHSW7.js";import"./chunk-7GMIHT5M.js";import{postureConfig}from"./chunk-TRIMX7DE.js";import"./chunk-LAG2LS7E.js";
import"./chunk-GK3Y646S.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{runnerContext}from"./chunk-VX5XPUR4.js";import"./chunk-GJ5CLEIU.js";
import"./chunk-QP5DHZF5.js";import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";import{namedLedger,postureCode,postureOutputs}from"./chunk-7NSBX36V.js";
import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-FM3S77B3.js";
import"./chunk-JOLEJTHZ.js";import{logVisibility,mayPublish,runStep}from"./chunk-NU7XRSNH.js";import{openRules}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";
import{openRepository}from"./chunk-7HSWERG5.js";import"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runPosture(ports,raw){return runStep(ports,async()=>{let{gate,token,ledger,...config}=postureConfig(raw,await runnerContext(ports)),built=openRepository(
ports.files,ports.openContents,gate.repository,ports.workingDirectory),posture=await makePosture(ports,{...config,...ledger===void 0?{}:{ledger:{place:namedLedger(
ports,ledger,token),named:!0}},rules:{files:await openRules(ports,gate.rules,built),policy:gate.policy},token:ports.environment.ORGANIZATION_TOKEN||token,name:word=>`\
input ${word}`}),log=await logVisibility(ports,token,gate.github?.origin.private),isPublic=!mayPublish("unknown",log,!1);return ports.show(renderPosture(posture,
{...ports.table,isPublic})),{summary:postureMarkdown(posture,{isPublic}),outputs:{folder:resolve(ports.workingDirectory,config.folder),...postureOutputs(posture)},
finish:()=>postureCode(posture,config.failOn)}})}export{runPosture};
