import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-JH6VY724.js";import{renderNight,requirePrivate,shownNight}from"./chunk-3I2YBHTH.js";import{nightEnd,runNight}from"./chunk-T77ZQLT3.js";
import"./chunk-ULSZFI5Z.js";import"./chunk-GIUSOT4V.js";import"./chunk-45YOMKDV.js";import"./chunk-HYUT7LMR.js";import"./chunk-RMBP4SBN.js";
import"./chunk-SDLCACIN.js";import"./chunk-3DK3PFMB.js";import"./chunk-7HB3NNCD.js";import"./chunk-EIQGPOOZ.js";import"./chunk-F45JUWLF.js";
import"./chunk-ONAR5CM4.js";import"./chunk-WL3N2W4D.js";import"./chunk-N7KXRBK4.js";import"./chunk-2IZSD7AX.js";import{userContext}from"./chunk-N76QAJET.js";
import"./chunk-BVTB6SXO.js";import{nightJson,planHeadline}from"./chunk-ORJNFGRU.js";import"./chunk-EVUJ7AQL.js";import"./chunk-ZLO2MFMQ.js";
import"./chunk-VDFRLWDO.js";import"./chunk-ET7N3DPS.js";import"./chunk-ZKZUIRJM.js";import"./chunk-T5VIC7NR.js";import"./chunk-O57DFWZG.js";
import"./chunk-4RSFBKUM.js";import"./chunk-FEVM5ICU.js";import"./chunk-RHKTXKMZ.js";import"./chunk-NNUFUFMV.js";import"./chunk-JCPGLZMI.js";
import"./chunk-X3KRAHY5.js";import"./chunk-IHPFSA4Q.js";import"./chunk-YBUEVFVU.js";import"./chunk-J4URRWDC.js";import"./chunk-JIATJVKF.js";
import"./chunk-DYPFOL2C.js";import{nightAudience}from"./chunk-OPBUFEC6.js";import"./chunk-WURHRFGS.js";import"./chunk-JPZGJ3DC.js";import"./chunk-EXOP4KF3.js";
import"./chunk-SFTVLVZL.js";import"./chunk-R6NAUNBE.js";import"./chunk-HPIY5SVB.js";import"./chunk-BBJ6SL65.js";import"./chunk-KHYAQRZK.js";
import"./chunk-V4R42C7K.js";import"./chunk-UDS5BEH3.js";import"./chunk-IEYEJQIL.js";import"./chunk-MS66ZT4H.js";import"./chunk-UIAZQEFR.js";
import"./chunk-6KB6FTBO.js";import"./chunk-RO2LAZEF.js";import"./chunk-S64TAKMO.js";import"./chunk-7ZYU3FT4.js";import"./chunk-HSIWMRYJ.js";
import"./chunk-TD4LY75Y.js";import"./chunk-AJLOHMXC.js";import"./chunk-S5NIVNDL.js";import"./chunk-OG2W6SPH.js";import"./chunk-UB3XPI76.js";
import"./chunk-5FTJMFUU.js";import"./chunk-7JAKWA46.js";import"./chunk-HB5TEBPZ.js";import"./chunk-VMAQBBMW.js";import"./chunk-PG4OY34T.js";
import"./chunk-HQCBUHLV.js";import"./chunk-L4LMGI77.js";import"./chunk-L3YMHUQJ.js";import"./chunk-4PFA2JSS.js";import"./chunk-R5O36GQH.js";
import"./chunk-FWHOEWUK.js";import{runConfig}from"./chunk-4PMFMU36.js";import"./chunk-VUNARH6U.js";import"./chunk-IWYEYCUZ.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-YU7BYK4B.js";import"./chunk-O7RUB2I2.js";import"./chunk-3ZNSB7V5.js";import"./chunk-PDG2JYFL.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-Q5RA7VYB.js";import"./chunk-JOLEJTHZ.js";import"./chunk-57TA5M6K.js";import"./chunk-MUCWA24Z.js";import"./chunk-QRYT7FOD.js";
import"./chunk-RQUAI55Q.js";import"./chunk-7PL4Z226.js";import"./chunk-KT4A3RJ2.js";import{anonymousRegistry,isHandedOver,planCode}from"./chunk-SOLK6MDS.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,attestVex,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,
isHandedOver(part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign,attestVex},time=budget===void 0?{}:{budget},
job={...placesOf(ports,command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(
done.plan)),planCode(done.plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):
ports.show(renderNight(shown,ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,
...newest===void 0?{}:{newest}}}}function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,
ledger),inFolder=path=>resolve(workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,
...placed===void 0?{}:{ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.
GITHUB_TOKEN??"";return nightAudience(ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
