import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-A5U47SKO.js";import{userContext}from"./chunk-N645WLZK.js";import{nightEnd,nightJson,planHeadline,renderNight,requirePrivate,
runNight,shownNight}from"./chunk-MRLC57XL.js";import"./chunk-4OZZWONQ.js";import"./chunk-TGQ3AQJU.js";import"./chunk-HYUT7LMR.js";import"./chunk-G7AHZC3D.js";
import"./chunk-KVFGIGNA.js";import"./chunk-YD6BVCBK.js";import"./chunk-ZUGWS6LZ.js";import"./chunk-FSCVFEJA.js";import"./chunk-2LDW7ATP.js";
import"./chunk-BQ7HFNRL.js";import"./chunk-SHHZWNII.js";import"./chunk-I2VYW4JJ.js";import"./chunk-ZLB4ULKW.js";import"./chunk-OEKPXCSK.js";
import"./chunk-WMRQ6CNR.js";import"./chunk-WDBM2N3Y.js";import"./chunk-UK36TE5Q.js";import"./chunk-EXBE4RHK.js";import"./chunk-5FTJMFUU.js";
import"./chunk-XQLTEHPG.js";import"./chunk-PYULZT6P.js";import"./chunk-OVFJSCRT.js";import"./chunk-3ZNSB7V5.js";import"./chunk-4Q3BHKRR.js";
import"./chunk-RHKTXKMZ.js";import{runConfig}from"./chunk-LRXWRYTJ.js";import"./chunk-UFYWYS7I.js";import"./chunk-USLMHT6W.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-O5T5HJA7.js";import"./chunk-JOLEJTHZ.js";import"./chunk-WPDLXZFD.js";import"./chunk-2QD6EIUY.js";import"./chunk-RQUAI55Q.js";
import{nightAudience}from"./chunk-E2JEG2FQ.js";import"./chunk-UNAVJA7A.js";import{anonymousRegistry,isHandedOver,planCode}from"./chunk-P5INQJPN.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,raw,sign,attestVex,budget,format}=command,audience=await audienceOf(ports,command);requirePrivate(audience,
isHandedOver(part));let gate={...runConfig(new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign,attestVex},time=budget===void 0?{}:{budget},
job={...placesOf(ports,command),part,inventory:inventoryOf(command),gate,...time},done=await runNight(ports,job);if("plan"in done)return ports.show(planHeadline(
done.plan)),planCode(done.plan);let shown=await shownNight(anonymousRegistry(ports),done.night,audience);return format==="json"?ports.print([nightJson(shown)]):
ports.show(renderNight(shown,ports.table)),nightEnd(ports,done.night,command)}function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,
...newest===void 0?{}:{newest}}}}function placesOf({workingDirectory,environment},{folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,
ledger),inFolder=path=>resolve(workingDirectory,path),placed=place!==void 0&&"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,
...placed===void 0?{}:{ledger:placed}}}function audienceOf(ports,command){let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.
GITHUB_TOKEN??"";return nightAudience(ports,{token,publishFindings,...ledger===void 0?{}:{ledger}})}export{registryCommand};
