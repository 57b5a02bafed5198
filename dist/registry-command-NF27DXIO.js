import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderNight,requirePrivate,shownNight}from"./chunk-R26RZDCW.js";import{nightEnd,runNight}from"./chunk-DURABTYJ.js";import"./chunk-3CKZKMCN.js";
import"./chunk-IV55OEQ4.js";import"./chunk-FZFQGZXU.js";import"./chunk-T2EO7C2H.js";import{userContext}from"./chunk-XDM6VA62.js";import"./chunk-57RVMPS7.js";
import"./chunk-KPPBV473.js";import"./chunk-6UESWPCO.js";import"./chunk-WXIA6RIG.js";import"./chunk-ZTPNE7CO.js";import"./chunk-MNGUOAQX.js";
import"./chunk-T4WVTTKH.js";import"./chunk-Y3PEVBRN.js";import"./chunk-S6NO2BEE.js";import"./chunk-GRPG4V7G.js";import"./chunk-5FTJMFUU.js";
import"./chunk-ICKCOYGT.js";import{runConfig}from"./chunk-F5RCZZJC.js";import"./chunk-ZDRG5QXF.js";import"./chunk-N7YGMZ7T.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-HEXY75PN.js";import"./chunk-KT35ZFPX.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace,nightJson,planHeadline}from"./chunk-JH4M7AFX.js";
import"./chunk-HLXYS6LS.js";import"./chunk-EZ3EG6PU.js";import"./chunk-BT46F2CD.js";import{isHandedOver,planCode}from"./chunk-YCQRFMHG.js";
import"./chunk-ZGHLE57H.js";import"./chunk-JOLEJTHZ.js";import"./chunk-CQSR2IBP.js";import"./chunk-OA44JMM6.js";import"./chunk-RQUAI55Q.js";
import{nightAudience}from"./chunk-LSQY2DXU.js";import"./chunk-QJ7IVHY2.js";import"./chunk-AXMED5UL.js";import"./chunk-CWWXFKX5.js";import{
anonymousRegistry}from"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,attestVex,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,
isHandedOver(part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign,attestVex},time=budget===void 0?{}:{budget},
job={...placesOf(ports,command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(
done.plan)),planCode(done.plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):
ports.show(renderNight(shown,ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,
...newest===void 0?{}:{newest}}}}function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,
ledger),inFolder=path=>resolve(workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,
...placed===void 0?{}:{ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.
GITHUB_TOKEN??"";return nightAudience(ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
