import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{boundedStream,hashedStream}from"./chunk-S64TAKMO.js";import{require_tar_stream}from"./chunk-5FTJMFUU.js";import{Cancelled,ToolError,digestSchema,
encoded,int,literal,object,parsedJson,strictObject,string}from"./chunk-SOLK6MDS.js";import{__toESM}from"./chunk-DIQVHKCG.js";var HOUR=36e5,FUTURE=24*HOUR;function databaseInvalid(kind,what){return new ToolError({code:"database-invalid",message:`The ${kind.name} can't be used: ${what}.`,
fix:`Name another repository with ${kind.input}, or empty the cache directory.`})}function requireFresh(database,now,maxAge){if(maxAge==="unlimited")return;let age=now.
getTime()-Date.parse(database.updatedAt);if(age<-FUTURE)throw databaseInvalid(database.kind,`its date, ${database.updatedAt}, is in the future`);if(!(age<=maxAge))
throw new ToolError({code:"database-expired",message:`The ${database.kind.name} from ${database.source} is of ${database.updatedAt}, ${inHours(age)} ago; at mos\
t ${inHours(maxAge)} are allowed.`,fix:"Fetch a newer one (run without offline, check db-repository and the network), or allow older ones with max-db-age."})}function isFresh(updatedAt,now,maxAge){
let age=now.getTime()-Date.parse(updatedAt);return maxAge==="unlimited"||age>=-FUTURE&&age<=maxAge}function hoursSince(now,then){let age=Math.max(0,now.getTime()-
Date.parse(then));return age<2*HOUR?`${Math.floor(age/6e4)} minutes`:inHours(age)}function inHours(ms){let hours=Math.floor(ms/HOUR);return hours<72?`${hours} h\
ours`:`${hours} hours (${Math.floor(hours/24)} days)`}var vulnerabilityDatabase={name:"vulnerability database",folder:"db",file:"trivy.db",layerType:"application/vnd.aquasec.trivy.db.layer.v1.tar+gzip",schema:2,repositories:[
"mirror.gcr.io/aquasec/trivy-db:2","ghcr.io/aquasecurity/trivy-db:2","public.ecr.aws/aquasecurity/trivy-db:2"],maxLayer:1073741824,maxFile:8589934592,input:"db-\
repository"},javaDatabase={name:"Java database",folder:"java-db",file:"trivy-java.db",layerType:"application/vnd.aquasec.trivy.javadb.layer.v1.tar+gzip",schema:1,
repositories:["mirror.gcr.io/aquasec/trivy-java-db:1","ghcr.io/aquasecurity/trivy-java-db:1","public.ecr.aws/aquasecurity/trivy-java-db:1"],maxLayer:4*1073741824,
maxFile:16*1073741824,input:"java-db-repository"};var MAX_METADATA=64*1024,metadataSchema=object({Version:int(),UpdatedAt:string().refine(text=>!Number.isNaN(Date.parse(text)),{error:"must be a date"})});async function readDatabase(files,kind,directory,source){
let file=await files.stat(`${directory}/${kind.file}`);if(file?.kind!=="file"||file.size===0)throw databaseInvalid(kind,`${directory} holds no ${kind.file}`);let bytes=await files.
readBytes(`${directory}/metadata.json`,MAX_METADATA),metadata=metadataSchema.safeParse(parsed(bytes));if(!metadata.success)throw databaseInvalid(kind,`metadata.\
json in ${directory} does not say its version and date`);let{Version:version,UpdatedAt:updatedAt}=metadata.data;if(version!==kind.schema)throw databaseInvalid(kind,
`its schema has version ${version}, Trivy reads ${kind.schema}`);return{kind,directory,source,updatedAt}}function parsed(bytes){if(bytes!==void 0)try{return JSON.
parse(bytes.toString("utf8"))}catch{return}}import{randomUUID}from"node:crypto";import{pipeline as pipeline2}from"node:stream/promises";var import_tar_stream=__toESM(require_tar_stream(),1);import{pipeline}from"node:stream/promises";import{createGunzip}from"node:zlib";var MAX_ENTRIES=1e3,OUTPUT_CHUNK=1024*1024;async function extractFiles(files,archive,wanted){let digests=new Map;return await unpackFiles(files,archive,wanted,(name,bounds)=>{
let{stream,digest}=hashedStream(bounds);return digests.set(name,digest),stream}),new Map([...digests].map(([name,digest])=>[name,digest()]))}async function unpackFiles(files,archive,wanted,through=(_,bounds)=>boundedStream(
bounds)){let entries=(0,import_tar_stream.extract)(),feeding=pipeline(files.readStream(archive),createGunzip({chunkSize:OUTPUT_CHUNK}),entries);feeding.catch(()=>{});
let found=new Set,count=0;for await(let entry of entries){if(count+=1,count>MAX_ENTRIES)throw new Error(`it holds more than ${MAX_ENTRIES} files`);let name=entry.
header.name.replace(/^\.\//,""),file=entry.header.type==="file"&&!found.has(name)?wanted.get(name):void 0;if(file===void 0){entry.resume();continue}let stream=through(
name,{max:file.max,exceeded:what=>new Error(`${name}: ${what}`)});await pipeline(entry,stream,files.writeStream(file.path,file.mode)),found.add(name)}return await feeding,
found}var MAX_METADATA2=64*1024;async function unpackDatabase(files,kind,archive,directory){await files.makeDirectory(directory,448);let wanted=new Map([[kind.file,{path:`${directory}\
/${kind.file}`,mode:384,max:kind.maxFile}],["metadata.json",{path:`${directory}/metadata.json`,mode:384,max:MAX_METADATA2}]]),found=await unpackFiles(files,archive,
wanted).catch(error=>{throw error instanceof ToolError||error instanceof Cancelled?error:databaseInvalid(kind,`its layer could not be unpacked (${error instanceof
Error?error.message:String(error)})`)});for(let name of wanted.keys())if(!found.has(name))throw databaseInvalid(kind,`its layer holds no ${name}`)}var MAX_NOTE=64*1024,KEPT=1,STALE=24*36e5,layerName=/^([0-9a-f]{64})\.tar\.gz$/,noteSchema=strictObject({version:literal(1),source:string(),updatedAt:string().refine(
text=>!Number.isNaN(Date.parse(text))),comparedAt:string().refine(text=>!Number.isNaN(Date.parse(text)))}),DatabaseStore=class{#ports;#root;constructor(ports,cacheDirectory){
this.#ports=ports,this.#root=cacheDirectory}layerPath(kind,layer){return`${this.#root}/${kind.folder}/${encoded(layer)}.tar.gz`}async open(kind,layer,source){let{
files,log}=this.#ports,kept=this.layerPath(kind,layer);if((await files.lstat(kept))?.kind!=="file")return;let folder=await files.temporaryDirectory("database"),
copy=`${folder}/layer.tar.gz`;try{if(await this.#copied(kind,kept,copy)===layer)return await this.unpack(kind,copy,folder,source)}finally{await files.remove(copy)}
await files.remove(folder),log.warning(`${kept} no longer matches its digest; it is removed.`),await files.remove(kept)}async unpack(kind,archive,folder,source){
let directory=`${folder}/${kind.folder}`;return await unpackDatabase(this.#ports.files,kind,archive,directory),readDatabase(this.#ports.files,kind,directory,source)}async keep(kind,layer,archive){
let{files}=this.#ports,path=this.layerPath(kind,layer),partial=`${path}.${randomUUID()}.partial`;await files.makeDirectory(`${this.#root}/${kind.folder}`);try{await files.
link(archive,partial),await files.rename(partial,path)}finally{await files.remove(partial)}}async note(kind,layer,{source,updatedAt}){let{files,clock}=this.#ports,
note={version:1,source,updatedAt,comparedAt:clock.now().toISOString()};await files.write(this.#notePath(kind,encoded(layer)),`${JSON.stringify(note)}
`),await this.#prune(kind,encoded(layer))}kept(kind){return keptLayers(this.#ports.files,kind,this.#root)}async#copied(kind,from,to){let{files}=this.#ports,exceeded=what=>databaseInvalid(
kind,`${from}: ${what}`),{stream,digest}=hashedStream({max:kind.maxLayer,exceeded});try{return await pipeline2(files.readStream(from),stream,files.writeStream(to,
384)),digest()}catch(error){if(error instanceof ToolError&&error.code==="database-invalid")return;throw error}}async#prune(kind,current){let{files,clock}=this.#ports,
folder=`${this.#root}/${kind.folder}`,aged=[];for(let name of await files.list(folder)??[]){let mtimeMs=(await files.lstat(`${folder}/${name}`))?.mtimeMs??0,layer=layerName.
exec(name)?.[1];layer!==void 0&&layer!==current&&aged.push({name:layer,mtimeMs}),(name.endsWith(".partial")&&clock.now().getTime()-mtimeMs>STALE||/^[0-9a-f]{64}$/.
test(name))&&await files.remove(`${folder}/${name}`)}aged.sort((a,b)=>b.mtimeMs-a.mtimeMs);for(let{name}of aged.slice(KEPT))for(let path of[`${folder}/${name}.t\
ar.gz`,this.#notePath(kind,name)])await files.remove(path)}#notePath(kind,name){return notePath(this.#root,kind,name)}};async function keptLayers(files,kind,cacheDirectory){
let names=(await files.list(`${cacheDirectory}/${kind.folder}`)??[]).flatMap(name=>layerName.exec(name)?.[1]??[]),layers=await Promise.all(names.map(async name=>{
let bytes=await files.readBytes(notePath(cacheDirectory,kind,name),MAX_NOTE).catch(()=>{}),note=noteSchema.safeParse(parsedJson(bytes?.toString("utf8")??""));return{
digest:digestSchema.parse(`sha256:${name}`),note:note.success?note.data:void 0}})),age=({note})=>note===void 0?0:Date.parse(note.updatedAt);return layers.sort((a,b)=>age(
b)-age(a))}function notePath(cacheDirectory,kind,name){return`${cacheDirectory}/${kind.folder}/${name}.json`}async function databaseHere(files,kind,{cacheDirectory,
offline}){let folder=`${cacheDirectory}/${kind.folder}`,given=offline?await readDatabase(files,kind,folder,"").catch(()=>{}):void 0;return given!==void 0?given.
updatedAt:(await keptLayers(files,kind,cacheDirectory))[0]?.note?.updatedAt}export{databaseInvalid,requireFresh,isFresh,hoursSince,vulnerabilityDatabase,javaDatabase,readDatabase,extractFiles,DatabaseStore,databaseHere};
