import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-57TFICWJ.js";import{userContext}from"./chunk-IGUGNXOC.js";import{firstWithPlan,judgeRegistry,mergeRegistry,nightFolders,
nightJson,planHeadline,planRegistry,renderNight,requirePrivate,shownNight}from"./chunk-GGMQ6D3S.js";import"./chunk-RMF3KWZD.js";import"./chunk-DEWC37IR.js";
import"./chunk-WBP3TXJY.js";import"./chunk-L55I4LHP.js";import"./chunk-Y3IH3DN6.js";import"./chunk-ZRPLD3I3.js";import"./chunk-MRAXZWEQ.js";
import{nightAudience}from"./chunk-LEOT5QMV.js";import"./chunk-52AEREOP.js";import"./chunk-ZCM2JTUH.js";import"./chunk-ZMGH5Z4R.js";import"./chunk-5FTJMFUU.js";
import"./chunk-RQUAI55Q.js";import{runConfig}from"./chunk-ZUORZ6SO.js";import"./chunk-73SZN733.js";import"./chunk-GU4HEZSU.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-JLRYO5RC.js";import"./chunk-KLT2HBJF.js";import"./chunk-CU4SPGWO.js";import"./chunk-UJWQQ4PW.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-3ZNSB7V5.js";import"./chunk-4FACTCSM.js";import"./chunk-JOLEJTHZ.js";import"./chunk-AJC4NUCP.js";import"./chunk-W7K77M2D.js";
import"./chunk-GASUZMIR.js";import{anonymousRegistry,nightCode,planCode,sendHeartbeat}from"./chunk-2NVWEQSJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,failOn,heartbeat,format}=command,audience=await audienceOf(ports,command);if(requirePrivate(audience,part.
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
