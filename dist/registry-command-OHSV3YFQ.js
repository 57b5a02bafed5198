import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderNight,requirePrivate,shownNight}from"./chunk-QUZUH6OA.js";import{nightEnd,runNight}from"./chunk-D6DBDOLZ.js";import"./chunk-LC635VH7.js";
import"./chunk-OUVVHSPB.js";import"./chunk-WHE4JKSP.js";import"./chunk-EQP2NU7E.js";import{userContext}from"./chunk-EO6CKLCG.js";import"./chunk-WZFINTJP.js";
import"./chunk-ZWJF7L6O.js";import"./chunk-462CW3TR.js";import"./chunk-QXMZGBAN.js";import"./chunk-FFA56WKD.js";import"./chunk-KBA7TUNU.js";
import"./chunk-NGLBOADW.js";import"./chunk-IGNWDCYM.js";import"./chunk-53SENLSS.js";import"./chunk-E6K4Y2QF.js";import"./chunk-5FTJMFUU.js";
import"./chunk-KJGQJTWP.js";import{runConfig}from"./chunk-64FKRXMN.js";import"./chunk-AT6XPDJM.js";import"./chunk-W4AQ5SBO.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-2PCCT4XL.js";import"./chunk-PQNV7SBK.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,nightJson,planHeadline}from"./chunk-SSIZXC4F.js";
import"./chunk-VDOGKGG6.js";import"./chunk-2IGUZQXD.js";import"./chunk-6TJ564VE.js";import{isHandedOver,planCode}from"./chunk-MRYTFHJJ.js";
import"./chunk-2HULHTBU.js";import"./chunk-JOLEJTHZ.js";import"./chunk-XUQSJGAH.js";import"./chunk-WEILCTWS.js";import"./chunk-RQUAI55Q.js";
import{nightAudience}from"./chunk-W52JFHFM.js";import"./chunk-SJ56Q5YI.js";import"./chunk-WS3GOWXK.js";import"./chunk-CYYKWODS.js";import{
anonymousRegistry}from"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,attestVex,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,
isHandedOver(part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign,attestVex},time=budget===void 0?{}:{budget},
job={...placesOf(ports,command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(
done.plan)),planCode(done.plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):
ports.show(renderNight(shown,ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,
...newest===void 0?{}:{newest}}}}function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,
ledger),inFolder=path=>resolve(workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,
...placed===void 0?{}:{ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.
GITHUB_TOKEN??"";return nightAudience(ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
