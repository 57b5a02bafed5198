import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-6UPX7PNN.js";import{userContext}from"./chunk-33RK2TPQ.js";import{nightEnd,nightJson,planHeadline,renderNight,requirePrivate,
runNight,shownNight}from"./chunk-ZDUEKTY2.js";import"./chunk-BCEETH43.js";import"./chunk-BCHKBOVQ.js";import"./chunk-46WTOFDG.js";import"./chunk-VHP3GHWA.js";
import"./chunk-LVGXN46D.js";import"./chunk-DVUXNZK4.js";import"./chunk-HUFDR2RZ.js";import"./chunk-M2ASWOGQ.js";import"./chunk-BFKHFKAN.js";
import"./chunk-G3XFXEAL.js";import"./chunk-5FTJMFUU.js";import{runConfig}from"./chunk-Z3BJLQ2X.js";import"./chunk-VSTCY7SW.js";import"./chunk-EUHEMGIH.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-KMEMC6IN.js";import"./chunk-35GUL4YQ.js";import"./chunk-O6PBSIEH.js";import"./chunk-BU7SRMEO.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-4MYMFOBW.js";import"./chunk-JOLEJTHZ.js";import"./chunk-VYH5XY42.js";
import"./chunk-BX63DEU4.js";import"./chunk-MZSXFIT4.js";import"./chunk-IAKNI6DZ.js";import"./chunk-V7RLRESX.js";import"./chunk-RQUAI55Q.js";
import{nightAudience}from"./chunk-LIHHT6EI.js";import"./chunk-62SQPVY5.js";import{anonymousRegistry,isHandedOver,planCode}from"./chunk-A4QRTCHH.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,isHandedOver(
part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign},time=budget===void 0?{}:{budget},job={...placesOf(ports,
command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(done.plan)),planCode(done.
plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):ports.show(renderNight(shown,
ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,...newest===void 0?{}:{newest}}}}
function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,ledger),inFolder=path=>resolve(
workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,...placed===void 0?{}:{
ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.GITHUB_TOKEN??"";return nightAudience(
ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
