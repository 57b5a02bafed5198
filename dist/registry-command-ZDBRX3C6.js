import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderNight,requirePrivate,shownNight}from"./chunk-BKNEHH52.js";import{nightEnd,runNight}from"./chunk-FG4JVAPS.js";import"./chunk-RUIVMYHQ.js";
import"./chunk-OII5YM3U.js";import"./chunk-RXJYCFCN.js";import"./chunk-U6H4WF3I.js";import{userContext}from"./chunk-QDVFRYYD.js";import"./chunk-JJK6YNQT.js";
import"./chunk-XYN4MTQP.js";import"./chunk-FNWU2LXQ.js";import"./chunk-6XUXY7G2.js";import"./chunk-LS6DFXJR.js";import"./chunk-ABD4RF3T.js";
import"./chunk-4LAH7IA7.js";import"./chunk-HSGGK4QU.js";import"./chunk-GHTRYXMV.js";import"./chunk-5CBBNQXF.js";import"./chunk-5FTJMFUU.js";
import"./chunk-BM7RXFSE.js";import{runConfig}from"./chunk-PCHZE5ZG.js";import"./chunk-TVGWQLYC.js";import"./chunk-622YS3ME.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-OIESO6S5.js";import"./chunk-KAHCRG3Y.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,nightJson,planHeadline}from"./chunk-KIUOY6RG.js";
import"./chunk-NHADVY5X.js";import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";import{isHandedOver,planCode}from"./chunk-PUJRGDXS.js";
import"./chunk-JTMZK2T2.js";import"./chunk-JOLEJTHZ.js";import"./chunk-26YPB3PO.js";import"./chunk-RQUAI55Q.js";import{nightAudience}from"./chunk-MFGN7B6O.js";
import"./chunk-PQ5V2LHA.js";import"./chunk-HYC2JVG2.js";import"./chunk-I6OKRYUM.js";import{anonymousRegistry}from"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,attestVex,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,
isHandedOver(part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign,attestVex},time=budget===void 0?{}:{budget},
job={...placesOf(ports,command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(
done.plan)),planCode(done.plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):
ports.show(renderNight(shown,ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,
...newest===void 0?{}:{newest}}}}function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,
ledger),inFolder=path=>resolve(workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,
...placed===void 0?{}:{ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.
GITHUB_TOKEN??"";return nightAudience(ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
