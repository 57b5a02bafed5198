import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-S4ZW2ZEG.js";import{userContext}from"./chunk-6PNLWMN2.js";import{firstWithPlan,judgeRegistry,mergeRegistry,nightAudience,
nightFolders,nightJson,planHeadline,planRegistry,renderNight,requirePrivate,shownNight}from"./chunk-DI4MAEZS.js";import"./chunk-T3FZHA3W.js";import"./chunk-VRS7RCUH.js";
import"./chunk-UEQ7GVRD.js";import"./chunk-VIABND6G.js";import"./chunk-R6BLTEAA.js";import"./chunk-27CB7JXI.js";import"./chunk-JD2TJY64.js";
import"./chunk-5FTJMFUU.js";import"./chunk-LODVOONI.js";import"./chunk-HKVDLJU2.js";import"./chunk-LVT2RKYY.js";import"./chunk-RQUAI55Q.js";
import{runConfig}from"./chunk-CBYPG3IH.js";import"./chunk-AHHGNSCZ.js";import"./chunk-JPAT3ERX.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JNS7ZEOR.js";
import"./chunk-XIKBY35V.js";import"./chunk-4LOADBHB.js";import"./chunk-UCZEUNXX.js";import"./chunk-QJWEBBF2.js";import"./chunk-HLKUKZVJ.js";
import"./chunk-BA5LC27M.js";import"./chunk-7GMIHT5M.js";import"./chunk-FPXBC4BS.js";import"./chunk-JOLEJTHZ.js";import{anonymousRegistry}from"./chunk-RBAQ3NPY.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-6IVMCKZ5.js";import{nightCode,sendHeartbeat}from"./chunk-6IUQ4PYI.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,failOn,heartbeat,format}=command,audience=await audienceOf(ports,command);if(requirePrivate(audience,part.
kind==="plan"||part.kind==="shard"),part.kind==="plan"){let{shards}=part,plan=await planRegistry(ports,inventoryOf(command),{...placesOf(ports,command),shards});
return ports.show(planHeadline(plan)),0}let night=await(part.kind==="merge"?merged(ports,command):judged(ports,command)),shown=await shownNight(anonymousRegistry(
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
