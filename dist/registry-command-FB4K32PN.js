import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-4DRH57VG.js";import{nightEnd,nightJson,planHeadline,renderNight,requirePrivate,runNight,shownNight}from"./chunk-GEQUREDH.js";
import"./chunk-HPTQ53JT.js";import"./chunk-2N2FNQ6F.js";import"./chunk-5RYWOE4H.js";import"./chunk-JK7E7YXT.js";import"./chunk-I4V46S5U.js";
import"./chunk-HYUT7LMR.js";import"./chunk-XVL2Y7SP.js";import"./chunk-S2BIT7WE.js";import"./chunk-J325Z34I.js";import{userContext}from"./chunk-B4ILIXBN.js";
import"./chunk-5UQ47VNX.js";import"./chunk-N3SN4HKY.js";import"./chunk-RWTCBPDM.js";import"./chunk-ZKZUIRJM.js";import"./chunk-QNL65ACK.js";
import"./chunk-ORZ4WVG7.js";import"./chunk-I7GM2CUO.js";import"./chunk-36HLBDRK.js";import"./chunk-UMHOBWOZ.js";import"./chunk-IYTSSEEB.js";
import"./chunk-MGA53SJO.js";import{nightAudience}from"./chunk-CSEUZ4MO.js";import"./chunk-3KSCFSSX.js";import"./chunk-KSYFLSI2.js";import"./chunk-4OJOEQCM.js";
import"./chunk-U2SS5LQL.js";import"./chunk-NU5Y7XL3.js";import"./chunk-UBYHTXUZ.js";import"./chunk-RABB2MDD.js";import"./chunk-QIOTLIV5.js";
import"./chunk-GMIKLTID.js";import"./chunk-RPLGQ32Y.js";import"./chunk-J4RJQOKD.js";import"./chunk-UK4VAXJC.js";import"./chunk-KOZZZMJ7.js";
import"./chunk-55VDPEHD.js";import"./chunk-5FTJMFUU.js";import"./chunk-XFDAUEHR.js";import"./chunk-W2QCRQGJ.js";import{runConfig}from"./chunk-MPFZQZ5G.js";
import"./chunk-GJPZ5DIX.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-6VNWTBET.js";import"./chunk-5XVFUN6K.js";
import"./chunk-3ZNSB7V5.js";import"./chunk-F54ZRTV6.js";import"./chunk-RHKTXKMZ.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-UEDKRP6Z.js";import"./chunk-2T37FEH6.js";import"./chunk-RQUAI55Q.js";import"./chunk-J7XCMHNL.js";import"./chunk-VCBHWEWO.js";
import{anonymousRegistry,isHandedOver,planCode}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,attestVex,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,
isHandedOver(part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign,attestVex},time=budget===void 0?{}:{budget},
job={...placesOf(ports,command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(
done.plan)),planCode(done.plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):
ports.show(renderNight(shown,ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,
...newest===void 0?{}:{newest}}}}function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,
ledger),inFolder=path=>resolve(workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,
...placed===void 0?{}:{ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.
GITHUB_TOKEN??"";return nightAudience(ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
