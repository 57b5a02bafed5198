import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-PJ6X5SDY.js";import{userContext}from"./chunk-EWWM3AA4.js";import{firstWithPlan,judgeRegistry,mergeRegistry,nightFolders,
nightJson,planHeadline,planRegistry,renderNight,requirePrivate,shownNight}from"./chunk-IU7OAV3N.js";import"./chunk-7G2MAFB5.js";import"./chunk-D64E5WZH.js";
import"./chunk-6UCSNAZF.js";import"./chunk-4CDEUS4A.js";import"./chunk-BNEVXZ5R.js";import"./chunk-SRFOOW5E.js";import"./chunk-QPE7VCOF.js";
import"./chunk-5FTJMFUU.js";import{nightAudience}from"./chunk-RYNNW7J7.js";import"./chunk-ZO4PHOVU.js";import"./chunk-SCVM5R4D.js";import"./chunk-QM5TTDVW.js";
import"./chunk-RQUAI55Q.js";import{runConfig}from"./chunk-AQFMOXEN.js";import"./chunk-3CNWGKR5.js";import"./chunk-PZ7ZBBXY.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-EOY3MQHK.js";import"./chunk-OVXMUQGX.js";import"./chunk-W4BE2Z67.js";import"./chunk-RIFSZJGU.js";import"./chunk-DAIRZZ4O.js";
import"./chunk-56BKVHR3.js";import"./chunk-NYQANKDU.js";import"./chunk-7GMIHT5M.js";import"./chunk-MFNP23JP.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-WQGB6QC2.js";import{anonymousRegistry}from"./chunk-EPCQQBQ3.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-4GPKYK6F.js";
import{nightCode,planCode,sendHeartbeat}from"./chunk-Y6CZT72V.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,failOn,heartbeat,format}=command,audience=await audienceOf(ports,command);if(requirePrivate(audience,part.
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
