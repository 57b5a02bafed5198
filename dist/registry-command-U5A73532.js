import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderNight,requirePrivate,shownNight}from"./chunk-E6B7IACW.js";import{nightEnd,runNight}from"./chunk-PYBF2HE6.js";import"./chunk-QEOXNKJQ.js";
import"./chunk-NT3IOLGW.js";import"./chunk-QNV6U747.js";import"./chunk-ABKR54LL.js";import"./chunk-2UL66S6R.js";import"./chunk-W77VDHAK.js";
import"./chunk-ST7YTXI4.js";import"./chunk-RHKTXKMZ.js";import{userContext}from"./chunk-TKFJ6L67.js";import"./chunk-VFJV4GHH.js";import"./chunk-4J3TML65.js";
import"./chunk-XTDE5YWW.js";import"./chunk-WCIS22LZ.js";import"./chunk-AMXYGOTL.js";import"./chunk-ONF4NDJD.js";import"./chunk-IN6PIJTB.js";
import"./chunk-VOWL2NEH.js";import"./chunk-YC6W4YOV.js";import"./chunk-UJVAYKHX.js";import"./chunk-5FTJMFUU.js";import"./chunk-KMPXFGNH.js";
import{runConfig}from"./chunk-V34PUYNI.js";import"./chunk-YLBHJCLJ.js";import"./chunk-UMVYW3KN.js";import"./chunk-R3P5TZ6Z.js";import{ledgerPlace,
nightJson,planHeadline}from"./chunk-QWFWFDP7.js";import"./chunk-C2O34UBF.js";import"./chunk-XF6OB5GR.js";import"./chunk-3ZNSB7V5.js";import"./chunk-AYKDOND7.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-YOBKC66G.js";import"./chunk-JOLEJTHZ.js";import"./chunk-6EK77ODA.js";import"./chunk-UKXAFQRG.js";
import"./chunk-RQUAI55Q.js";import{nightAudience}from"./chunk-UQBKRPQF.js";import"./chunk-EPGNB4XZ.js";import{anonymousRegistry,isHandedOver,planCode}from"./chunk-O2Z7ZERU.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,attestVex,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,
isHandedOver(part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign,attestVex},time=budget===void 0?{}:{budget},
job={...placesOf(ports,command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(
done.plan)),planCode(done.plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):
ports.show(renderNight(shown,ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,
...newest===void 0?{}:{newest}}}}function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,
ledger),inFolder=path=>resolve(workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,
...placed===void 0?{}:{ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.
GITHUB_TOKEN??"";return nightAudience(ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
