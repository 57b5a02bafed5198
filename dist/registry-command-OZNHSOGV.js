import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-QTFPGFL6.js";import{userContext}from"./chunk-3ALLWJUR.js";import{firstWithPlan,judgeRegistry,mergeRegistry,nightFolders,
nightJson,planHeadline,planRegistry,renderNight,requirePrivate,shownNight}from"./chunk-US5YUUR6.js";import"./chunk-RCD7RJYW.js";import"./chunk-LLCGDTWC.js";
import"./chunk-IEUEYJ6K.js";import"./chunk-ASXDNY74.js";import"./chunk-4KHZWAIY.js";import"./chunk-YPMZ5YAA.js";import"./chunk-U2DD4HHP.js";
import"./chunk-5FTJMFUU.js";import{nightAudience}from"./chunk-4FBBZM4H.js";import"./chunk-RJPFFDJO.js";import"./chunk-ZZ6YTFQQ.js";import"./chunk-AZQNI6SN.js";
import"./chunk-RQUAI55Q.js";import{runConfig}from"./chunk-VL4BESFY.js";import"./chunk-36F5L555.js";import"./chunk-ZIEKVNET.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-76XNJVJN.js";import"./chunk-CWRLDZPU.js";import"./chunk-6QUJV22X.js";import"./chunk-W7TJ5L2R.js";import"./chunk-WJ4RSSVZ.js";
import"./chunk-FWGH2ENT.js";import"./chunk-BDAALBZ4.js";import"./chunk-7GMIHT5M.js";import"./chunk-CN5AZ2OI.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-566D6X7L.js";import{anonymousRegistry}from"./chunk-IHLYZPQS.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-UGLA4IV3.js";
import{nightCode,planCode,sendHeartbeat}from"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,failOn,heartbeat,format}=command,audience=await audienceOf(ports,command);if(requirePrivate(audience,part.
kind==="plan"||part.kind==="shard"),part.kind==="plan"){let{shards}=part,plan=await planRegistry(ports,inventoryOf(command),{...placesOf(ports,command),shards});
return ports.show(planHeadline(plan)),planCode(plan)}let night=await(part.kind==="merge"?merged(ports,command):judged(ports,command)),shown=await shownNight(anonymousRegistry(
ports),night,audience);format==="json"?ports.print([nightJson(shown)]):ports.show(renderNight(shown,ports.table));let code=nightCode(night,part.kind==="shard"?"\
none":failOn);return heartbeat!==void 0&&part.kind!=="shard"&&code!==3&&await sendHeartbeat(ports.http,heartbeat),code}async function merged(ports,command){let named=command.
sources.names.map(name=>resolve(ports.workingDirectory,name)),shards=await nightFolders(ports.files,named),plan=await firstWithPlan(ports.files,shards);return mergeRegistry(
ports,{plan,shards},placesOf(ports,command))}async function judged(ports,command){let{raw,sign,budget,part}=command,gate=runConfig(new Map([...raw,["image","reg\
istry.invalid/image"]]),userContext(ports)),images=part.kind==="shard"?{shard:part.shard,plan:await planIn(ports,part.plan)}:inventoryOf(command),places=placesOf(
ports,command),{ledger:_,...withoutLedger}=places,kept=part.kind==="shard"?withoutLedger:places;return judgeRegistry(ports,{...kept,images,gate:{...gate,sign},...budget===
void 0?{}:{budget}})}async function planIn({files,workingDirectory},path){return firstWithPlan(files,await nightFolders(files,[resolve(workingDirectory,path)]))}
function inventoryOf({sources,only,except,newest}){return{sources,limits:{only,except,...newest===void 0?{}:{newest}}}}function placesOf({workingDirectory,environment},{
folder,ledger,staleAfter}){let place=ledger===void 0?void 0:ledgerPlace(environment,ledger),inFolder=path=>resolve(workingDirectory,path),placed=place!==void 0&&
"path"in place?{path:inFolder(place.path)}:place;return{folder:inFolder(folder),staleAfter,...placed===void 0?{}:{ledger:placed}}}function audienceOf(ports,command){
let{ledger}=placesOf(ports,command),{publishFindings}=command,token=ports.environment.GITHUB_TOKEN??"";return nightAudience(ports,{token,publishFindings,...ledger===
void 0?{}:{ledger}})}export{registryCommand};
