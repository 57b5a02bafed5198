import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderNight,requirePrivate,shownNight}from"./chunk-2R3MULM2.js";import{nightEnd,runNight}from"./chunk-Q7ZWEFXX.js";import"./chunk-BEVXVKMT.js";
import"./chunk-JF6RMKNX.js";import"./chunk-EQJVZ54G.js";import"./chunk-TVPPTBTH.js";import{userContext}from"./chunk-ITIIEI66.js";import"./chunk-FHBWXGXA.js";
import"./chunk-5MDF4JXP.js";import"./chunk-5SDFLV3X.js";import"./chunk-3RKD42T6.js";import"./chunk-ZCWIK6SY.js";import"./chunk-JUE23AZA.js";
import"./chunk-YJ6JPLAY.js";import"./chunk-657W3PN4.js";import"./chunk-M64NYVWI.js";import"./chunk-E2AUHS5V.js";import"./chunk-5FTJMFUU.js";
import"./chunk-6KKR6KS5.js";import{runConfig}from"./chunk-TUACUI2O.js";import"./chunk-FVKU66RJ.js";import"./chunk-VEXK6X6Z.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-GAQLYX3D.js";import"./chunk-VARQ2UUP.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,nightJson,planHeadline}from"./chunk-WS2G2ZVU.js";
import"./chunk-NRH32PCM.js";import"./chunk-WR7OPHKP.js";import"./chunk-LLGWLKNV.js";import{isHandedOver,planCode}from"./chunk-YBUGWHSO.js";
import"./chunk-V5KG2I5N.js";import"./chunk-JOLEJTHZ.js";import"./chunk-UJWNJV3F.js";import"./chunk-ERYKQBGR.js";import"./chunk-RQUAI55Q.js";
import{nightAudience}from"./chunk-KEPUGZ47.js";import"./chunk-H3WLTHKA.js";import"./chunk-M4BUDUPV.js";import"./chunk-APSNQ7XH.js";import{
anonymousRegistry}from"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,attestVex,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,
isHandedOver(part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign,attestVex},time=budget===void 0?{}:{budget},
job={...placesOf(ports,command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(
done.plan)),planCode(done.plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):
ports.show(renderNight(shown,ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,
...newest===void 0?{}:{newest}}}}function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,
ledger),inFolder=path=>resolve(workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,
...placed===void 0?{}:{ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.
GITHUB_TOKEN??"";return nightAudience(ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
