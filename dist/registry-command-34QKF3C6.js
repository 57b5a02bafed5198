import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderNight,requirePrivate,shownNight}from"./chunk-4T3KI57Z.js";import{nightEnd,runNight}from"./chunk-V3HXYJNK.js";import"./chunk-BMDXULUQ.js";
import"./chunk-Y5ILIGGY.js";import"./chunk-ZXLM7JXG.js";import"./chunk-4HFLWDMM.js";import"./chunk-DXZT3AUU.js";import"./chunk-554HXGJT.js";
import"./chunk-PXF2EOPU.js";import"./chunk-RHKTXKMZ.js";import{userContext}from"./chunk-JTN5KTQE.js";import"./chunk-GKQQOBU5.js";import"./chunk-XQL37MUB.js";
import"./chunk-W5WESD3W.js";import"./chunk-6FGSBJ45.js";import"./chunk-CMKGYN7B.js";import"./chunk-UDL5HLF6.js";import"./chunk-FEDPYMRG.js";
import"./chunk-PJYLXI3X.js";import"./chunk-DPW2EWGS.js";import"./chunk-34ZTHKAL.js";import"./chunk-5FTJMFUU.js";import"./chunk-P6N3UOCE.js";
import{runConfig}from"./chunk-F2DG5X5N.js";import"./chunk-OBK64ZTP.js";import"./chunk-KXNIW4V7.js";import"./chunk-R3P5TZ6Z.js";import{ledgerPlace,
nightJson,planHeadline}from"./chunk-ISNLJWDY.js";import"./chunk-XT2VOUGX.js";import"./chunk-BO2LLXVT.js";import"./chunk-3ZNSB7V5.js";import"./chunk-4S4DFSGW.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-ZRV7I5XC.js";import"./chunk-JOLEJTHZ.js";import"./chunk-Y5NGNJD4.js";import"./chunk-5CG5N7ZD.js";
import"./chunk-RQUAI55Q.js";import{nightAudience}from"./chunk-3RK3K2RT.js";import"./chunk-UZT5ZAST.js";import{anonymousRegistry,isHandedOver,planCode}from"./chunk-KS5PJUYC.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,attestVex,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,
isHandedOver(part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign,attestVex},time=budget===void 0?{}:{budget},
job={...placesOf(ports,command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(
done.plan)),planCode(done.plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):
ports.show(renderNight(shown,ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,
...newest===void 0?{}:{newest}}}}function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,
ledger),inFolder=path=>resolve(workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,
...placed===void 0?{}:{ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.
GITHUB_TOKEN??"";return nightAudience(ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
