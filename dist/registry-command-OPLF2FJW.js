import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-4DRH57VG.js";import{userContext}from"./chunk-VGA2GRW4.js";import{nightEnd,nightJson,planHeadline,renderNight,requirePrivate,
runNight,shownNight}from"./chunk-CR5APL5P.js";import"./chunk-DMGIBUNI.js";import"./chunk-RF6DYFKD.js";import"./chunk-MXAVVX3P.js";import"./chunk-DXKKS6KE.js";
import"./chunk-YARJIIY6.js";import"./chunk-ZLD5JF25.js";import"./chunk-HYUT7LMR.js";import"./chunk-YTMG5YPC.js";import"./chunk-J325Z34I.js";
import"./chunk-PSBOLWYJ.js";import"./chunk-MXXQW4UA.js";import"./chunk-JCQ7OC4Z.js";import"./chunk-3KU4NTES.js";import"./chunk-QPD6AD2U.js";
import"./chunk-66CMEXLD.js";import"./chunk-GG3WZAMK.js";import"./chunk-54NX2FAG.js";import"./chunk-2YTTPGWD.js";import"./chunk-DLBHMEW4.js";
import"./chunk-FQOFR3E7.js";import"./chunk-5UPSZFF5.js";import"./chunk-5FTJMFUU.js";import"./chunk-R24MPLMX.js";import"./chunk-X5CDBEGY.js";
import"./chunk-JJLGIRTB.js";import"./chunk-3ZNSB7V5.js";import"./chunk-7DIIXDLQ.js";import"./chunk-RHKTXKMZ.js";import{runConfig}from"./chunk-WTKTYND3.js";
import"./chunk-UXTA7P2X.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-57QIQR2F.js";import"./chunk-QVBT6RYC.js";import"./chunk-RQUAI55Q.js";import{nightAudience}from"./chunk-7CX4RLIM.js";import"./chunk-F2ESQYK7.js";
import{anonymousRegistry,isHandedOver,planCode}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,attestVex,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,
isHandedOver(part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign,attestVex},time=budget===void 0?{}:{budget},
job={...placesOf(ports,command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(
done.plan)),planCode(done.plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):
ports.show(renderNight(shown,ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,
...newest===void 0?{}:{newest}}}}function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,
ledger),inFolder=path=>resolve(workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,
...placed===void 0?{}:{ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.
GITHUB_TOKEN??"";return nightAudience(ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
