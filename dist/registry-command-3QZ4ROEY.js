import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-OQBIE3DM.js";import{userContext}from"./chunk-OOBH3MF4.js";import{nightEnd,nightJson,planHeadline,renderNight,requirePrivate,
runNight,shownNight}from"./chunk-33KJUWGK.js";import"./chunk-SM36LXQE.js";import"./chunk-NSJ24QY2.js";import"./chunk-DU2EAVZN.js";import"./chunk-7YVSPBEX.js";
import"./chunk-JGGNXR3P.js";import"./chunk-3JA6SQVD.js";import"./chunk-KQ4OCQUT.js";import"./chunk-KPBLXWXJ.js";import"./chunk-P67AHOYF.js";
import"./chunk-X6HSBO7L.js";import"./chunk-5FTJMFUU.js";import{runConfig}from"./chunk-3ANXXSN2.js";import"./chunk-SVK2VBNT.js";import"./chunk-S2O3OHQT.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-FET5IVV3.js";import"./chunk-A6UZPBRJ.js";import"./chunk-SUOIN3F6.js";import"./chunk-MRC3TMUK.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-ZNVMS7JO.js";import"./chunk-JOLEJTHZ.js";import"./chunk-5F45EBBI.js";
import"./chunk-ECLDOGG6.js";import"./chunk-EVNLNFJR.js";import"./chunk-7U5TIEO5.js";import"./chunk-7ILC44QM.js";import"./chunk-RQUAI55Q.js";
import{nightAudience}from"./chunk-D5Y5PR2S.js";import"./chunk-KMOUWZBP.js";import{anonymousRegistry,isHandedOver,planCode}from"./chunk-VBHMIX2Y.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,isHandedOver(
part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign},time=budget===void 0?{}:{budget},job={...placesOf(ports,
command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(done.plan)),planCode(done.
plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):ports.show(renderNight(shown,
ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,...newest===void 0?{}:{newest}}}}
function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,ledger),inFolder=path=>resolve(
workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,...placed===void 0?{}:{
ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.GITHUB_TOKEN??"";return nightAudience(
ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
