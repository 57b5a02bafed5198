import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{makePosture,postureMarkdown,renderPosture}from"./chunk-JWF2HP2C.js";import"./chunk-DUDCUAJR.js";import"./chunk-UD7HDMLY.js";import"./chunk-BKK6VZ2K.js";
import"./chunk-SCQ3V45Q.js";import"./chunk-GKGCLQDJ.js";import"./chunk-IZLEAFIM.js";import"./chunk-7GMIHT5M.js";import{postureConfig}from"./chunk-IPSOJIGZ.js";
import"./chunk-PH6MMIYP.js";import{namedLedger}from"./chunk-IZYTAWYW.js";import"./chunk-XQL37MUB.js";import"./chunk-W5WESD3W.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import{runnerContext}from"./chunk-IFGE5DXD.js";import"./chunk-F2DG5X5N.js";import"./chunk-OBK64ZTP.js";import"./chunk-KXNIW4V7.js";
import"./chunk-R3P5TZ6Z.js";import{postureOutputs}from"./chunk-ISNLJWDY.js";import"./chunk-4S4DFSGW.js";import"./chunk-RHKTXKMZ.js";import"./chunk-ZRV7I5XC.js";
import"./chunk-JOLEJTHZ.js";import{logVisibility,mayPublish,openRules,runStep}from"./chunk-3RK3K2RT.js";import{openRepository}from"./chunk-UZT5ZAST.js";
import{postureCode}from"./chunk-KS5PJUYC.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runPosture(ports,raw){return runStep(ports,async()=>{let{gate,token,ledger,...config}=postureConfig(raw,await runnerContext(ports)),built=openRepository(
ports.files,ports.openContents,gate.repository,ports.workingDirectory),posture=await makePosture(ports,{...config,...ledger===void 0?{}:{ledger:{place:namedLedger(
ports,ledger,token),named:!0}},rules:{files:await openRules(ports,gate.rules,built),policy:gate.policy},token:ports.environment.ORGANIZATION_TOKEN||token,name:word=>`\
input ${word}`}),log=await logVisibility(ports,token,gate.github?.origin.private),isPublic=!mayPublish("unknown",log,!1);return ports.show(renderPosture(posture,
{...ports.table,isPublic})),{summary:postureMarkdown(posture,{isPublic}),outputs:{folder:resolve(ports.workingDirectory,config.folder),...postureOutputs(posture)},
finish:()=>postureCode(posture,config.failOn)}})}export{runPosture};
