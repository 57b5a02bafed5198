import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-4DRH57VG.js";import{nightEnd,nightJson,planHeadline,renderNight,requirePrivate,runNight,shownNight}from"./chunk-ZS53JDJ4.js";
import"./chunk-LIIRZYDH.js";import"./chunk-OHJCL5Z4.js";import"./chunk-FDBOXUFF.js";import"./chunk-PAOZJFPB.js";import"./chunk-EY2DOJ6S.js";
import"./chunk-HYUT7LMR.js";import"./chunk-AT3UHZ2H.js";import"./chunk-4ARKACV4.js";import"./chunk-J325Z34I.js";import{userContext}from"./chunk-UMU7VBOI.js";
import"./chunk-Q2MJJ4ZI.js";import"./chunk-2RE3MHQE.js";import"./chunk-LBAGW5PH.js";import"./chunk-ZKZUIRJM.js";import"./chunk-6X2ZGQAR.js";
import"./chunk-WJ6PBE3Z.js";import"./chunk-KTIEBTEB.js";import"./chunk-CMKBWAMQ.js";import"./chunk-2W3GH22I.js";import"./chunk-KASIMQDD.js";
import"./chunk-JD3Z7CVX.js";import{nightAudience}from"./chunk-45SMA6BX.js";import"./chunk-KZQ4MGZZ.js";import"./chunk-L3OZCU3F.js";import"./chunk-TTDSOMGT.js";
import"./chunk-4RIVD4GG.js";import"./chunk-OF6Z3UB5.js";import"./chunk-FGFXTDJ3.js";import"./chunk-RABB2MDD.js";import"./chunk-FDFJV6PP.js";
import"./chunk-GMIKLTID.js";import"./chunk-RPLGQ32Y.js";import"./chunk-J4RJQOKD.js";import"./chunk-UK4VAXJC.js";import"./chunk-IT77BDDJ.js";
import"./chunk-PS7L2F4A.js";import"./chunk-5FTJMFUU.js";import"./chunk-RN5VDZNO.js";import"./chunk-PK6TBVPR.js";import{runConfig}from"./chunk-7GSA2C2J.js";
import"./chunk-C4LL3XDW.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-EKSV5L6X.js";import"./chunk-6HFJNTSO.js";
import"./chunk-3ZNSB7V5.js";import"./chunk-HNR7ZW22.js";import"./chunk-RHKTXKMZ.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-RCZIIYOT.js";import"./chunk-UXUEZ3VX.js";import"./chunk-RQUAI55Q.js";import"./chunk-53J5P326.js";import"./chunk-HVNFODBY.js";
import{anonymousRegistry,isHandedOver,planCode}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,attestVex,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,
isHandedOver(part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign,attestVex},time=budget===void 0?{}:{budget},
job={...placesOf(ports,command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(
done.plan)),planCode(done.plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):
ports.show(renderNight(shown,ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,
...newest===void 0?{}:{newest}}}}function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,
ledger),inFolder=path=>resolve(workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,
...placed===void 0?{}:{ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.
GITHUB_TOKEN??"";return nightAudience(ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
