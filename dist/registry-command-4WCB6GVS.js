import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-YCFA7EGM.js";import{userContext}from"./chunk-42CFPUPE.js";import{nightEnd,nightJson,planHeadline,renderNight,requirePrivate,
runNight,shownNight}from"./chunk-RYPF7JAK.js";import"./chunk-F7XTWDYP.js";import"./chunk-BAM6BBW4.js";import"./chunk-IJDVWVG6.js";import"./chunk-VJMQOVK7.js";
import"./chunk-5JJMUJKE.js";import"./chunk-UKRDZNTG.js";import"./chunk-BQZNRPMA.js";import"./chunk-VYFOC4JP.js";import"./chunk-344W3SYP.js";
import"./chunk-N6474MWL.js";import"./chunk-5FTJMFUU.js";import{runConfig}from"./chunk-RZUEP4S5.js";import"./chunk-XIWJBPBU.js";import"./chunk-ZVRTQKDR.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-OJEMSQQK.js";import"./chunk-A2HSJTJ3.js";import"./chunk-JWHNCBK5.js";import"./chunk-2BA7MNUT.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-K3SQQEFP.js";import"./chunk-JOLEJTHZ.js";import"./chunk-FVPBJDXQ.js";
import"./chunk-BDS6EAJG.js";import"./chunk-GNQD5XI4.js";import"./chunk-STCSDMFI.js";import"./chunk-SJSVVYGB.js";import"./chunk-RQUAI55Q.js";
import{nightAudience}from"./chunk-U573BWIX.js";import"./chunk-LECFA43I.js";import{anonymousRegistry,isHandedOver,planCode}from"./chunk-VXIHHMJJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,isHandedOver(
part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign},time=budget===void 0?{}:{budget},job={...placesOf(ports,
command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(done.plan)),planCode(done.
plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):ports.show(renderNight(shown,
ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,...newest===void 0?{}:{newest}}}}
function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,ledger),inFolder=path=>resolve(
workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,...placed===void 0?{}:{
ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.GITHUB_TOKEN??"";return nightAudience(
ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
