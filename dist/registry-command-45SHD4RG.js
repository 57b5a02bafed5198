import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-TSP5BRZI.js";import{userContext}from"./chunk-INT4BNVF.js";import{nightEnd,nightJson,planHeadline,renderNight,requirePrivate,
runNight,shownNight}from"./chunk-RKLMI7MV.js";import"./chunk-N7PPO4PW.js";import"./chunk-AWFRM6FI.js";import"./chunk-YJW2UIKT.js";import"./chunk-ATHMPLLK.js";
import"./chunk-RQLLE2E2.js";import"./chunk-6T2LGM4C.js";import"./chunk-IJ2AG4LX.js";import"./chunk-VXVIPESG.js";import"./chunk-JTCJERHX.js";
import"./chunk-K3JROQTK.js";import"./chunk-5FTJMFUU.js";import{runConfig}from"./chunk-Q6R6QKYX.js";import"./chunk-OZZEAHT4.js";import"./chunk-PVOI4YTI.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-WFZXHQEB.js";import"./chunk-LOM5R6S4.js";import"./chunk-PWUEKD4I.js";import"./chunk-LC6V45TV.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-3OR4ORRU.js";import"./chunk-JOLEJTHZ.js";import"./chunk-XJEWP325.js";
import"./chunk-ZJ6XTU2R.js";import"./chunk-O365I36P.js";import"./chunk-KONQTCQS.js";import"./chunk-QAZIRQO4.js";import"./chunk-RQUAI55Q.js";
import{nightAudience}from"./chunk-UFBUCOAQ.js";import"./chunk-RDYSLXI3.js";import{anonymousRegistry,isHandedOver,planCode}from"./chunk-VLADU4LJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,isHandedOver(
part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign},time=budget===void 0?{}:{budget},job={...placesOf(ports,
command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(done.plan)),planCode(done.
plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):ports.show(renderNight(shown,
ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,...newest===void 0?{}:{newest}}}}
function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,ledger),inFolder=path=>resolve(
workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,...placed===void 0?{}:{
ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.GITHUB_TOKEN??"";return nightAudience(
ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
