import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-TQWN5YTX.js";import{userContext}from"./chunk-3P5MPOGU.js";import{nightEnd,nightJson,planHeadline,renderNight,requirePrivate,
runNight,shownNight}from"./chunk-QMRVJW3G.js";import"./chunk-7ZOFZMW7.js";import"./chunk-AG2I3N6Z.js";import"./chunk-Q5RJTUMR.js";import"./chunk-2CIZ2HVW.js";
import"./chunk-LV46XDDU.js";import"./chunk-TZEF7T4P.js";import"./chunk-YY7YP6UN.js";import"./chunk-DULQM3LA.js";import"./chunk-T5DDDLBX.js";
import"./chunk-RGJSCRA7.js";import"./chunk-5FTJMFUU.js";import{runConfig}from"./chunk-LNYWDRZV.js";import"./chunk-MYAPY4LB.js";import"./chunk-MCJNQMBI.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-DCDJWAED.js";import"./chunk-J4HUKGAV.js";import"./chunk-4U4XCTRR.js";import"./chunk-LDCEKSVD.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-UJZYV2MQ.js";import"./chunk-JOLEJTHZ.js";import"./chunk-NQ37GY4I.js";
import"./chunk-H7NGK3MM.js";import"./chunk-KECHJCAJ.js";import"./chunk-3B7QCMWN.js";import"./chunk-BACMQOPP.js";import"./chunk-RQUAI55Q.js";
import{nightAudience}from"./chunk-IIMA47FH.js";import"./chunk-HN4ICKMR.js";import{anonymousRegistry,isHandedOver,planCode}from"./chunk-GWMF7IAL.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,isHandedOver(
part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign},time=budget===void 0?{}:{budget},job={...placesOf(ports,
command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(done.plan)),planCode(done.
plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):ports.show(renderNight(shown,
ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,...newest===void 0?{}:{newest}}}}
function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,ledger),inFolder=path=>resolve(
workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,...placed===void 0?{}:{
ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.GITHUB_TOKEN??"";return nightAudience(
ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
