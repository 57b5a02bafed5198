import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-QTFPGFL6.js";import{userContext}from"./chunk-IXAYX6Q6.js";import{firstWithPlan,judgeRegistry,mergeRegistry,nightFolders,
nightJson,planHeadline,planRegistry,renderNight,requirePrivate,shownNight}from"./chunk-XVYDVD5R.js";import"./chunk-A2WRTNDS.js";import"./chunk-R6TF2BNL.js";
import"./chunk-PKZJ46AZ.js";import"./chunk-LJ2NBQA4.js";import"./chunk-SWDO33XD.js";import"./chunk-5R22E4K5.js";import"./chunk-U2DD4HHP.js";
import"./chunk-5FTJMFUU.js";import{nightAudience}from"./chunk-F6DE63FD.js";import"./chunk-PCJOVLSB.js";import"./chunk-JPU7MFDY.js";import"./chunk-L3K2Y4AH.js";
import"./chunk-RQUAI55Q.js";import{runConfig}from"./chunk-2DRUYJMY.js";import"./chunk-DYQUFGPS.js";import"./chunk-ZIEKVNET.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-UQZSVZEV.js";import"./chunk-E3UK7TEM.js";import"./chunk-LQG2CFZP.js";import"./chunk-G2MMIYVX.js";import"./chunk-H67FFBVT.js";
import"./chunk-OKN7QLI5.js";import"./chunk-Y4JWTT6L.js";import"./chunk-7GMIHT5M.js";import"./chunk-CN5AZ2OI.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-566D6X7L.js";import{anonymousRegistry}from"./chunk-FWBGPXWY.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-GB3PG5UL.js";
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
