import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readIndex,readManifest}from"./chunk-KT4A3RJ2.js";import{ConfigError,ToolError,balanced,firstIssue,formatReference,frozen,isIndexType,mergeShards,nightSchema,
parsedJson,planSchema,plural,readReference}from"./chunk-SOLK6MDS.js";import{join}from"node:path";var planFile="plan.json",nightFile="night.json",maxDocument=256*1024*1024;function planOf(images,gaps,shards,now){let parts=balanced(images.map(image=>({key:image.
digest,weight:weightOf(image)})),shards),shardOf=new Map(parts.flatMap((keys,index)=>keys.map(key=>[key,index+1])));return{planVersion:1,startedAt:now.toISOString(),
shards,images:images.map(({digest,names,runs,pushedAt,pulledAt})=>({digest,names:names.map(formatReference),...runs===void 0?{}:{runs},...pushedAt===void 0?{}:{
pushedAt:new Date(pushedAt).toISOString()},...pulledAt===void 0?{}:{pulledAt:new Date(pulledAt).toISOString()},shard:shardOf.get(digest)??1})),gaps:[...gaps]}}var scanBytes=5e7,
usualBytes=1e8;function weightOf({manifest:{descriptor,bytes}}){let{mediaType,digest}=descriptor;return isIndexType(mediaType)?readIndex(bytes,digest,mediaType).
manifests.length*(scanBytes+usualBytes):readManifest(bytes,digest,mediaType).layers.reduce((sum,{size})=>sum+size,scanBytes)}function imagesOfShard(plan,shard){
if(shard>plan.shards){let what=`the plan has no shard ${shard}, but ${plural(plan.shards,"shard")}`,fix=`Write a number from 1 to ${plan.shards}, or make the pl\
an again among more machines.`;throw new ConfigError([{where:"shard",what,fix}],"shard-unknown")}return plan.images.filter(image=>image.shard===shard).map(image=>({
...image,references:image.names.flatMap(name=>referenceIn(name))}))}function referenceIn(name){let read=readReference(name);return"reference"in read?[read.reference]:
[]}async function readPlan(files,folder){return documentIn(files,join(folder,planFile),planSchema,"plan-invalid")}async function readShards(files,plan,folders){
let nights=[];for(let folder of folders){if(!(await files.list(folder)??[]).includes(nightFile))continue;let night=await documentIn(files,join(folder,nightFile),
nightSchema,"night-invalid");nights.push({...night,folder})}return mergeShards(plan,nights)}async function readNight(files,path){return documentIn(files,path,nightSchema,
"night-invalid")}async function documentIn(files,path,schema,code){let bytes=await files.readBytes(path,maxDocument),read=frozen(schema,bytes===void 0?void 0:parsedJson(
bytes.toString("utf8")));if(read.success)return read.data;let what=bytes===void 0?"it is not there":firstIssue(read.error),fix="Hand over the whole folder that \
the job before has written, as an artifact.";throw new ToolError({code,message:`${path} is not what image-gate registry writes: ${what}.`,fix})}async function nightFolders(files,roots){
let all=[];for(let root of roots){all.push(root);for(let name of(await files.list(root)??[]).slice(0,maxFolders)){let path=join(root,name);(await files.lstat(path))?.
kind==="directory"&&all.push(path)}}return all}var maxFolders=2e3;async function firstWithPlan(files,folders){for(let folder of folders)if((await files.list(folder)??
[]).includes(planFile))return folder;let message=`None of these folders has a ${planFile}: ${folders.slice(0,5).join(", ")||"none is named"}.`;throw new ToolError(
{code:"plan-invalid",message,fix:"Name the folder that the job with mode plan has written."})}export{planFile,nightFile,planOf,imagesOfShard,readPlan,readShards,readNight,nightFolders,firstWithPlan};
