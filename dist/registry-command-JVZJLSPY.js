import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-5ZEFU7KE.js";import{userContext}from"./chunk-OBXMW7UJ.js";import{firstWithPlan,judgeRegistry,mergeRegistry,nightFolders,
nightJson,planHeadline,planRegistry,renderNight,requirePrivate,shownNight}from"./chunk-GN2Z2RIV.js";import"./chunk-YYRNA2JB.js";import"./chunk-UDAADQML.js";
import"./chunk-IMX5634E.js";import"./chunk-WJRCYCFQ.js";import"./chunk-2RGIOGZC.js";import"./chunk-3F7FEY2S.js";import"./chunk-BWLQT2VR.js";
import"./chunk-5FTJMFUU.js";import{nightAudience}from"./chunk-RZ54IDYT.js";import"./chunk-XHSZPLKL.js";import"./chunk-GBKBDYUQ.js";import"./chunk-ZZCWESL3.js";
import"./chunk-RQUAI55Q.js";import{runConfig}from"./chunk-KL7625GP.js";import"./chunk-53IMYCZW.js";import"./chunk-TNECMP7O.js";import"./chunk-R3P5TZ6Z.js";
import"./chunk-XUQPMCVB.js";import"./chunk-KQDUNUEG.js";import"./chunk-CGYMZG4T.js";import"./chunk-5MRYF4KB.js";import"./chunk-2WM6VQGO.js";
import"./chunk-MPSQFDNL.js";import"./chunk-Z63K3Z3P.js";import"./chunk-7GMIHT5M.js";import"./chunk-P4C7JKM4.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-P6YQ7CK3.js";import{anonymousRegistry}from"./chunk-X5DL3XZN.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-GENCUHLI.js";
import{nightCode,planCode,sendHeartbeat}from"./chunk-E4GNIVIJ.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function registryCommand(ports,command){let{part,failOn,heartbeat,format}=command,audience=await audienceOf(ports,command);if(requirePrivate(audience,part.
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
