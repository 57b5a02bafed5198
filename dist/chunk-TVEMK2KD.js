import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_tar_stream}from"./chunk-5FTJMFUU.js";import{databaseInvalid,readDatabase}from"./chunk-NU7XRSNH.js";import{boundedStream,hashedStream}from"./chunk-P4NVSMEY.js";
import{Cancelled,ToolError,digestSchema,encoded,literal,parsedJson,strictObject,string}from"./chunk-CIY6UZVJ.js";import{__toESM}from"./chunk-DIQVHKCG.js";import{randomUUID}from"node:crypto";import{pipeline as pipeline2}from"node:stream/promises";var import_tar_stream=__toESM(require_tar_stream(),1);import{pipeline}from"node:stream/promises";import{createGunzip}from"node:zlib";var MAX_ENTRIES=1e3,OUTPUT_CHUNK=1024*1024;async function extractFiles(files,archive,wanted){let digests=new Map;return await unpackFiles(files,archive,wanted,(name,bounds)=>{
let{stream,digest}=hashedStream(bounds);return digests.set(name,digest),stream}),new Map([...digests].map(([name,digest])=>[name,digest()]))}async function unpackFiles(files,archive,wanted,through=(_,bounds)=>boundedStream(
bounds)){let entries=(0,import_tar_stream.extract)(),feeding=pipeline(files.readStream(archive),createGunzip({chunkSize:OUTPUT_CHUNK}),entries);feeding.catch(()=>{});
let found=new Set,count=0;for await(let entry of entries){if(count+=1,count>MAX_ENTRIES)throw new Error(`it holds more than ${MAX_ENTRIES} files`);let name=entry.
header.name.replace(/^\.\//,""),file=entry.header.type==="file"&&!found.has(name)?wanted.get(name):void 0;if(file===void 0){entry.resume();continue}let stream=through(
name,{max:file.max,exceeded:what=>new Error(`${name}: ${what}`)});await pipeline(entry,stream,files.writeStream(file.path,file.mode)),found.add(name)}return await feeding,
found}var MAX_METADATA=64*1024;async function unpackDatabase(files,kind,archive,directory){await files.makeDirectory(directory,448);let wanted=new Map([[kind.file,{path:`${directory}\
/${kind.file}`,mode:384,max:kind.maxFile}],["metadata.json",{path:`${directory}/metadata.json`,mode:384,max:MAX_METADATA}]]),found=await unpackFiles(files,archive,
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
updatedAt:(await keptLayers(files,kind,cacheDirectory))[0]?.note?.updatedAt}export{extractFiles,DatabaseStore,databaseHere};
