import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{checkLayer,isReadWhole,readTree}from"./chunk-HPIY5SVB.js";import{saveCommand}from"./chunk-KHYAQRZK.js";import{DatabaseStore,databaseInvalid,extractFiles,
hoursSince,isFresh,javaDatabase,readDatabase,requireFresh,vulnerabilityDatabase}from"./chunk-V4R42C7K.js";import{findLocalImage,listLocalImages,namedImage}from"./chunk-UDS5BEH3.js";
import{bothOrNone,untilStopped}from"./chunk-IEYEJQIL.js";import{copiedPieces,hashFile,inspectBinary}from"./chunk-MS66ZT4H.js";import{baseCandidates,
scanFolder,trivyArguments,trivyEnvironment}from"./chunk-UIAZQEFR.js";import{download}from"./chunk-RO2LAZEF.js";import{hashedStream}from"./chunk-S64TAKMO.js";
import{createLayout,platformLayout,pullImage}from"./chunk-S5NIVNDL.js";import{blobPath,layerCompression,limitText,unpackTo,unpackedLimit}from"./chunk-OG2W6SPH.js";
import{askDocker,lastLines,runDocker,unreachableDaemon}from"./chunk-UB3XPI76.js";import{require_tar_stream}from"./chunk-5FTJMFUU.js";import{MAX_FILE_LIST,
MAX_REPORT,claimedEntry,claimsIn,findingsOf,isFileList,isJavaArchive,isSystemList,linkHides,mergeFindings,movedHides,namesTooMuch,packageKind,parseReport,parseReportJson,
platformScan,repositoriesFile,repositoryRelease,sbomHides,sbomUnread,systemFiles,unreadManager}from"./chunk-L4LMGI77.js";import{attributeOf,joinOption,keyAndValue,
optionFields,parseGoBoolean}from"./chunk-R3P5TZ6Z.js";import{byteSteps,inStage}from"./chunk-7PL4Z226.js";import{inParallel,layoutFault,parseStrictJson,
policyFor,readImageConfig,readIndex,readLayoutFile,readLayoutIndex,readManifest,requireFewPlatforms}from"./chunk-KT4A3RJ2.js";import{Cancelled,CommandFailed,
ConfigError,GateError,ToolError,array,buildInputRows,buildValue,contextArgument,defaultTrivyVersion,deniedVersion,descriptorSchema,digestFrom,digestSchema,encoded,
expandDefaultContext,familiarReference,fieldsOf,formatReference,instantOf,isDeniedHash,isDigest,isIndexType,isManifestType,isOwnRepository,literal,mediaTypes,nearest,
object,parseReference,parsedJson,pinnedTrivy,plainLine,platformName,readReference,record,roomForTemporary,saysDiskFull,string,trustText,unknown}from"./chunk-SOLK6MDS.js";
import{__toESM}from"./chunk-DIQVHKCG.js";function vexQuestion({layout,origin},asked){let{rules,names:names2,config,images}=asked,reference=origin==="registry"&&config.scanTarget.kind==="image"?readReference(
config.scanTarget.reference):void 0;return{rules,names:names2,manifests:layout,layers:images,candidates:()=>baseCandidates(asked),...reference!==void 0&&"refere\
nce"in reference?{place:reference.reference}:{}}}function openAttestedVex(ports){let opened;return async question=>{let trusting=trustingRules(question);if(trusting.
size!==0)return opened??=import("./hanging-vex-5DLJCADR.js").then(({openHangingVex})=>openHangingVex(ports)),(await opened)(question,trusting)}}function trustingRules({
rules:{policy,afterMerge},names:names2}){let all=(afterMerge===void 0?[policy]:[policy,afterMerge.policy]).flatMap(file=>policyFor(file,names2).vex);return new Map(
all.filter(({trust})=>trust.value.length>0).map(rules=>[trustText(rules),rules]))}var MAX_LAYOUT_FILE=4096,MAX_INDEX_JSON=4*1024*1024,WIDTH=4;async function verifyLayout(files,directory,{diffIds,written,shared,watch},step=()=>{}){let root=await readRoot(
files,directory),tree=await readTree(files,directory,root),[first,...others]=firsts(tree.images,({manifest})=>manifest.digest);if(first===void 0)throw layoutFault(
"layout-invalid",`The layout ${directory} holds no image.`);requireFewPlatforms(`The image ${root.digest}`,[first,...others]);let blobs=firsts(tree.blobs,({digest})=>digest);
requireOneKind(tree.blobs);let layers=diffIds==="distrusted"?tree.layers:onlySharedDiffIds(tree.layers),checks=firsts(layers,identity).map(({diffId,...blob})=>({
blob,how:{hashed:written?.has(directory,blob.descriptor)===!0,...diffId===void 0?{}:{diffId}}})),passed=passing(step,checks);await inParallel(checks,WIDTH,({blob,
how},stop)=>checkLayer(files,directory,blob,{...how,known:shared?.isChecked(directory,blob.descriptor,how.diffId)===!0,stop,passed,look:watch?.lookAt(blob.descriptor)}));
let layout={directory,root,images:[first,...others],blobs};return diffIds==="distrusted"&&shared?.confirm(layout),layout}function passing(step,checks){let read=checks.
filter(({blob,how})=>isReadWhole(blob,how)),steps=byteSteps(step,read.reduce((sum2,{blob})=>sum2+blob.descriptor.size,0)),sum=0;return bytes=>{sum+=bytes,steps(
sum)}}async function readRoot(files,directory){readLayoutFile(await readTop(files,directory,"oci-layout",MAX_LAYOUT_FILE));let{manifests}=readLayoutIndex(await readTop(
files,directory,"index.json",MAX_INDEX_JSON));for(let folder of["blobs","blobs/sha256"])if((await files.lstat(`${directory}/${folder}`))?.kind==="symlink")throw layoutFault(
"blob-symlink",`${directory}/${folder} is a symbolic link.`);let[root,...others]=manifests;if(root===void 0)throw layoutFault("layout-invalid",`${directory}/ind\
ex.json lists no image.`);if(others.some(other=>content(other)!==content(root))){let names2=manifests.map(({digest,platform})=>platform?`${digest} (${platform.architecture}\
)`:digest);throw layoutFault("layout-ambiguous",`${directory}/index.json lists several images: ${names2.slice(0,5).join(", ")}.`)}return root}function content({
digest,size,mediaType,platform,urls}){return JSON.stringify([digest,size,mediaType,platform,urls])}async function readTop(files,directory,name,max){let path=`${directory}\
/${name}`,stat=await files.lstat(path);if(stat===void 0)throw layoutFault("layout-invalid",`${directory} is not an OCI layout: it has no ${name}.`);if(stat.kind!==
"file"||stat.size>max)throw layoutFault("layout-invalid",`${path} is not a regular file of at most ${max} bytes.`);return await files.readBytes(path,max)??Buffer.
alloc(0)}function requireOneKind(blobs){let kinds=new Map;for(let{digest,mediaType}of blobs){let kind=isIndexType(mediaType)||isManifestType(mediaType)?mediaType:
"blob";if((kinds.get(digest)??kind)!==kind)throw layoutFault("manifest-invalid",`${digest} is listed as ${kinds.get(digest)} and as ${kind}.`);kinds.set(digest,
kind)}}function onlySharedDiffIds(layers){let first=new Map,shared=new Set;for(let{diffId,descriptor}of layers)diffId!==void 0&&((first.get(diffId)??descriptor.
digest)!==descriptor.digest&&shared.add(diffId),first.set(diffId,descriptor.digest));return layers.map(({diffId,...blob})=>diffId!==void 0&&shared.has(diffId)?{
...blob,diffId}:blob)}function identity({descriptor,diffId}){return JSON.stringify([descriptor.digest,descriptor.size,descriptor.mediaType,diffId])}function firsts(items,key){
let seen=new Set;return items.filter(item=>!seen.has(key(item))&&seen.add(key(item)))}import{createGunzip as createGunzip2}from"node:zlib";var import_tar_stream=__toESM(require_tar_stream(),1);import{createHash}from"node:crypto";import{posix}from"node:path";import{Readable}from"node:stream";import{
pipeline}from"node:stream/promises";import{createGunzip,createZstdDecompress}from"node:zlib";var fixes={"archive-invalid":"Make it again with `docker save`, or with `docker buildx build --output type=oci,dest=FILE`.","archive-too-large":"Give an archive\
 of one image, made with `docker save` or buildx.","archive-bomb":"Do not use this archive. If it is yours, give it uncompressed (gunzip or zstd -d): then only \
the limit of 64 GiB counts.","archive-several-images":"Save one image: `docker save NAME:TAG --output FILE`.","archive-diffid-mismatch":"Do not use this archive\
: save the image again from a source that you trust."};function archiveFault(code,message,cause){let whole=`The archive is not usable. ${message}`;return new ToolError(
{code,message:whole,fix:fixes[code],...cause===void 0?{}:{cause}})}import{promisify}from"node:util";import{constants,crc32,deflateRaw}from"node:zlib";var level=4,blockSize=1<<20,header=Buffer.from([31,139,8,0,0,0,0,0,0,255]),lastBlock=Buffer.
from([3,0]),deflate=promisify(deflateRaw);async function*gzip(source,parallel){let queue=[],sum=0,size=0;yield header;for await(let block of blocksOf(source))sum=
crc32(block,sum),size+=block.length,queue.push(deflateBlock(block)),queue.length>=2*parallel&&(yield await queue.shift());for(let block of queue)yield await block;
yield Buffer.concat([lastBlock,trailer(sum,size)])}function deflateBlock(block){let done=deflate(block,{level,finishFlush:constants.Z_SYNC_FLUSH});return done.catch(
()=>{}),done}function trailer(sum,size){let bytes=Buffer.alloc(8);return bytes.writeUInt32LE(sum,0),bytes.writeUInt32LE(size%2**32,4),bytes}async function*blocksOf(source){
let pieces=[],length=0;for await(let chunk of source){let rest=chunk;for(;length+rest.length>=blockSize;){let taken=rest.subarray(0,blockSize-length);yield Buffer.
concat([...pieces,taken]),rest=rest.subarray(taken.length),pieces=[],length=0}rest.length>0&&pieces.push(rest),length+=rest.length}length>0&&(yield Buffer.concat(
pieces))}var maxEntries=1e4,gibibyte=2**30,maxArchiveBytes=64*gibibyte,headerBytes=512,untyped="application/octet-stream";async function readEntries(source,layout,form,size){
let entries=new Map,unpacking=(0,import_tar_stream.extract)(),feeding=feed(source,unpacking,size);feeding.catch(()=>{});let total=0;try{for await(let entry of unpacking){
if(total+=entry.header.size??0,total>maxArchiveBytes)throw tooLarge();if(entries.size>=maxEntries)throw archiveFault("archive-too-large",`It has more than ${maxEntries}\
 entries.`);let name=nameInArchive(entry.header.name),kept=await keepEntry(entry.header,Readable.from(entry),layout,form,name);if(kept!==void 0){if(entries.has(
name))throw archiveFault("archive-invalid",`Two of its entries have the name ${JSON.stringify(name)}.`);entries.set(name,kept)}}await feeding}catch(error){throw readable(
error)}return entries}async function feed(source,unpacking,size){try{let{head,all}=await peek(source,headerBytes),most=maxArchiveBytes+maxEntries*4*headerBytes,
compression=compressionOf(head);if(compression==="none")return await pipeline(all,limit(()=>most,tooLarge),unpacking);let read=0,counted2=async function*(){for await(let chunk of all)
read+=chunk.length,yield chunk},unpacked=limit(()=>Math.min(most,unpackedLimit(size??read)),()=>bomb(size??read));await pipeline(counted2,compression==="gzip"?createGunzip():
createZstdDecompress(),unpacked,unpacking)}catch(error){throw unpacking.destroy(error instanceof Error?error:new Error(String(error))),error}finally{source.destroy()}}
function limit(max,fault){return async function*(chunks){let total=0;for await(let chunk of chunks){if(total+=chunk.length,total>max())throw fault();yield chunk}}}
async function keepEntry(header2,content2,layout,form,name){switch(header2.type){case"file":case"contiguous-file":case null:case void 0:return keepFile(content2,
layout,form);case"symlink":return await drain(content2),{kind:"link",target:nameInArchive(`${posix.dirname(name)}/${header2.linkname??""}`)};case"link":return await drain(
content2),{kind:"link",target:nameInArchive(header2.linkname??"")};case"directory":await drain(content2);return;default:throw archiveFault("archive-invalid",`It\
s entry ${JSON.stringify(name)} is a ${header2.type}.`)}}async function drain(content2){for await(let _ of content2);}async function keepFile(content2,layout,form){
let{head,all}=await peek(content2,headerBytes);return isTar(head)?keepLayer(all,layout,form):{kind:"file",blob:await layout.putStream(Readable.from(all),untyped),
compression:compressionOf(head)}}async function keepLayer(source,layout,form){if(form.kind==="plain"){let blob2=await layout.putStream(Readable.from(source),mediaTypes.
ociLayerTar);return{kind:"layer",blob:blob2,plain:{digest:blob2.digest,size:blob2.size}}}let hash=createHash("sha256"),size=0,measured=async function*(){for await(let chunk of source)
hash.update(chunk),size+=chunk.length,yield chunk};return{kind:"layer",blob:await layout.putStream(Readable.from(gzip(measured(),form.parallel)),mediaTypes.ociLayerGzip),
plain:{digest:digestFrom(hash),size}}}async function peek(source,count){let iterator=source[Symbol.asyncIterator](),head=Buffer.alloc(0);for(;head.length<count;){
let next=await iterator.next();if(next.done===!0)break;head=Buffer.concat([head,next.value])}return{head,all:async function*(){try{head.length>0&&(yield head);for(let next=await iterator.
next();next.done!==!0;next=await iterator.next())yield next.value}finally{await iterator.return?.()}}()}}function compressionOf(head){return head.subarray(0,2).
equals(Buffer.from([31,139]))?"gzip":head.subarray(0,4).equals(Buffer.from([40,181,47,253]))?"zstd":"none"}function isTar(head){return head.toString("latin1",257,
262)==="ustar"}var maxName=4096;function nameInArchive(name){if(name.length>maxName)throw archiveFault("archive-invalid",`The name of an entry has ${name.length}\
 characters, and at most ${maxName} are read.`);let normal=posix.normalize(name).replace(/\/$/,"");if(posix.isAbsolute(normal)||normal===".."||normal.startsWith(
"../")||normal.includes("\0"))throw archiveFault("archive-invalid",`Its entry ${JSON.stringify(name)} leads out of it.`);return normal}function tooLarge(){return archiveFault(
"archive-too-large",`It unpacks to more than ${maxArchiveBytes/gibibyte} GiB.`)}function bomb(size){return archiveFault("archive-bomb",`It unpacks to ${limitText(
size)}.`)}function readable(error){if(error instanceof GateError||error instanceof Error&&"syscall"in error)return error;let reason=error instanceof Error?error.
message:String(error);return archiveFault("archive-invalid",`It can't be read: ${reason}.`,error)}var named=5;function singleRoot(descriptors,owner){let[root,...others]=descriptors;if(root===void 0)throw layoutFault("layout-invalid",`${owner} lists no image.`);
if(others.every(({digest})=>digest===root.digest))return root;let names2=[...new Set(descriptors.map(({digest})=>digest))].slice(0,named);throw layoutFault("lay\
out-ambiguous",`${owner} lists several images: ${names2.join(", ")}.`)}var mebibyte=2**20,maxJson=8*mebibyte,maxLinks=8,dockerManifestSchema=array(object({Config:string(),Layers:array(string()).nullable()}));async function readArchive(files,source,layout,form,stored){
let archive=new Archive(files,layout,form,await readEntries(source,layout,form,stored)),read=archive.isOci()?await fromOci(archive):await fromDocker(archive),{mediaType,
digest,size}=read.root;return await layout.finish({mediaType,digest,size}),read}var Archive=class{files;layout;form;entries;constructor(files,layout,form,entries){
this.files=files,this.layout=layout,this.form=form,this.entries=entries}isOci(){let whole=this.entries.has("oci-layout")&&this.entries.has("index.json"),plain=[
...this.entries.values()].some(({kind})=>kind==="layer");return whole&&!(plain&&this.entries.has("manifest.json"))}find(name){let at=nameInArchive(name);for(let step=0;step<=
maxLinks;step++){let entry=this.entries.get(at);if(entry===void 0)throw archiveFault("archive-invalid",`It has no entry ${JSON.stringify(at)}.`);if(entry.kind!==
"link")return entry;at=entry.target}throw archiveFault("archive-invalid",`The links of its entry ${JSON.stringify(name)} do not end.`)}async read(name){let entry=this.
find(name);if(entry.kind!=="file")throw archiveFault("archive-invalid",`Its ${JSON.stringify(name)} is a tar, not JSON.`);let{blob}=entry;if(blob.size>maxJson)throw archiveFault(
"archive-too-large",`Its ${JSON.stringify(name)} has ${blob.size} bytes.`);let bytes=await this.files.readBytes(blobPath(this.layout.directory,blob.digest),maxJson);
return{blob,bytes:bytes??Buffer.alloc(0)}}};async function fromDocker(archive){let{config:name,layers}=await onlyImage(archive),config=await archive.read(name),
diffIds=readImageConfig(config.bytes,name).rootfs.diff_ids??[];if(diffIds.length!==layers.length)throw archiveFault("archive-invalid",`It has ${layers.length} l\
ayers, its config names ${diffIds.length}.`);let descriptors=[],diffIdsChecked=!0;for(let[index,layer]of layers.entries()){let{descriptor,diffId}=await dockerLayer(
archive,layer);if(diffId!==void 0&&diffId!==diffIds[index]){let message=`Its layer ${JSON.stringify(layer)} unpacks to ${diffId}, its config says ${diffIds[index]}\
.`;throw archiveFault("archive-diffid-mismatch",message)}diffIdsChecked&&=diffId!==void 0,descriptors.push(descriptor)}let manifest=imageManifest(config.blob,descriptors);
return{root:await archive.layout.putBytes(manifest,mediaTypes.ociManifest),diffIdsChecked,written:archive.layout.written}}async function onlyImage(archive){if(!archive.
entries.has("manifest.json"))throw archiveFault("archive-invalid","It is neither of `docker save` (no manifest.json) nor an OCI layout (no index.json).");let{bytes}=await archive.
read("manifest.json"),images=dockerManifestSchema.safeParse(strictJson(bytes));if(!images.success)throw archiveFault("archive-invalid","Its manifest.json is not\
 as `docker save` writes it.",images.error);let[image,...others]=images.data;if(image===void 0)throw archiveFault("archive-invalid","Its manifest.json names no \
image.");if(others.length>0)throw archiveFault("archive-several-images",`It holds ${images.data.length} images.`);return{config:image.Config,layers:image.Layers??
[]}}function strictJson(bytes){try{return parseStrictJson(bytes)}catch(cause){throw archiveFault("archive-invalid",`Its manifest.json is no JSON: ${cause instanceof
Error?cause.message:""}.`,cause)}}async function dockerLayer(archive,name){let entry=archive.find(name);if(entry.kind==="layer")return{descriptor:entry.blob,diffId:entry.
plain.digest};let{digest,size}=entry.blob;switch(entry.compression){case"gzip":return{descriptor:{mediaType:mediaTypes.ociLayerGzip,digest,size}};case"zstd":return{
descriptor:{mediaType:mediaTypes.ociLayerZstd,digest,size}};case"none":{let stored=archive.files.readStream(blobPath(archive.layout.directory,digest)),{blob,plain}=await keepLayer(
stored,archive.layout,archive.form);return{descriptor:blob,diffId:plain.digest}}}}function imageManifest({digest,size},layers){let config={mediaType:mediaTypes.
ociConfig,digest,size};return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:mediaTypes.ociManifest,config,layers}))}async function fromOci(archive){readLayoutFile(
(await archive.read("oci-layout")).bytes);let index=readLayoutIndex((await archive.read("index.json")).bytes);for(let entry of archive.entries.values())entry.kind===
"layer"&&await restore(archive,entry);return{root:singleRoot(index.manifests,"The archive"),diffIdsChecked:!1,written:archive.layout.written}}async function restore({
files,layout},{blob,plain}){if(blob.digest===plain.digest)return;let stored=files.readStream(blobPath(layout.directory,blob.digest)),unpacked=stored.pipe(createGunzip2());
stored.on("error",error=>unpacked.destroy(error)),await layout.putStream(unpacked,mediaTypes.ociLayerTar,plain)}var mebibyte2=2**20,maxLayoutFile=4096,maxDocument=4*mebibyte2,maxBlobs=1e4;async function copyLayout(files,from,layout){readLayoutFile(await topFile(files,from,
"oci-layout",maxLayoutFile));let{manifests}=readLayoutIndex(await topFile(files,from,"index.json",maxDocument)),{mediaType,digest,size}=singleRoot(manifests,`${from}\
/index.json`),seen=new Set,queue=[{mediaType,digest,size}];for(let next=queue.pop();next!==void 0;next=queue.pop())if(!seen.has(next.digest)){if(seen.add(next.digest),
seen.size>maxBlobs)throw layoutFault("layout-too-deep",`${from} lists more than ${maxBlobs} blobs.`);await copyBlob(files,from,layout,next)&&queue.push(...await childrenOf(
files,layout,next))}await layout.finish({mediaType,digest,size})}async function topFile(files,from,name,max){let path=`${from}/${name}`,stat=await files.stat(path);
if(stat===void 0)throw layoutFault("layout-invalid",`${from} is not an OCI layout: it has no ${name}.`);let bytes=stat.kind==="file"&&stat.size<=max?await files.
readBytes(path,max):void 0;if(bytes===void 0)throw layoutFault("layout-invalid",`${path} is not a file of at most ${max} bytes.`);return bytes}async function copyBlob(files,from,layout,blob){
let path=blobPath(from,blob.digest);return(await files.stat(path))?.kind!=="file"?!1:(await layout.putStream(files.readStream(path),blob.mediaType,blob),!0)}async function childrenOf(files,layout,blob){
let{mediaType,digest}=blob;if(!isIndexType(mediaType)&&!isManifestType(mediaType))return[];let bytes=await files.readBytes(blobPath(layout.directory,digest),maxDocument)??
Buffer.alloc(0);if(isIndexType(mediaType))return readIndex(bytes,digest,mediaType).manifests;let{config,layers}=readManifest(bytes,digest,mediaType);return[config,
...layers]}import{join as join3}from"node:path";var goneForm=/^(?:ERROR: |error: )?(?:failed to build: )?(?:failed to (?:receive status|solve|list workers|connect to).*?(?:rpc error: code = Unavailable|Unavailable:)|Cannot connect to the Docker daemon|error during connect|Cannot connect to the BuildKit|(?:unexpected )?EOF$)/i,
stepForm=/did not complete successfully|executor failed running|returned a non-zero code/,quoted=3;function lastWords(finished){let line=finished.code===0?"":lastLines(
finished,1);return stepForm.test(line)?"":line}function isDockerGone(finished){return goneForm.test(lastWords(finished))}function dockerFault(command,finished){
return isDockerGone(finished)?dockerGone(command,finished):saysDiskFull(lastWords(finished))?dockerFull(command,finished):void 0}function saysFull(finished,lines){
return saysDiskFull(lastLines(finished,lines))}function exportFault(finished,directory){if(lastLines(finished,quoted).split(`
`).some(line=>saysDiskFull(line)&&line.includes(directory)))return new ToolError({code:"disk-full",message:`The built image does not fit into image-gate's tempo\
rary folder ${directory}: no space is left on its disk.
${lastLines(finished,1)}`,fix:roomForTemporary})}var roomForDocker="make room where Docker or BuildKit keeps its data (`docker system df`, `docker system prune`\
, `docker buildx prune`)";function dockerGone(command,finished){return new ToolError({code:"docker-gone",message:`\`${command}\` lost the connection to Docker or\
 BuildKit:
${lastLines(finished,quoted)}`,fix:"Check whether Docker or BuildKit was stopped or killed (`docker info`, `journalctl -u docker`, and the kernel's log for a la\
ck of memory), start it, and run again."})}function dockerFull(command,finished){return new ToolError({code:"docker-full",message:`\`${command}\` found no space \
left on the disk of Docker or BuildKit:
${lastLines(finished,quoted)}`,fix:`On that machine, ${roomForDocker}, and run again.`})}import{Readable as Readable2}from"node:stream";var maxManifest=4*2**20;async function saveImage(ports,imageId,directory,layers){let{process,files}=ports,form=layers==="gzip"?{kind:layers,parallel:ports.machine.
cpus}:{kind:layers},layout=await createLayout(files,directory),command=saveCommand(imageId),{finished,value}=await inStage(ports.log,"Layers from Docker",step=>process.
pipe(command,stdout=>readArchive(files,counted(stdout,byteSteps(step)),layout,form))).catch(error=>{throw error instanceof CommandFailed&&!error.finished.late?saveFailed(
imageId,error.finished):error});if(finished.code!==0)throw saveFailed(imageId,finished);return await requireImageId(files,directory,value,imageId),value}function counted(source,passed){
let pieces=async function*(){let sum=0;for await(let piece of source)sum+=piece.length,passed(sum),yield piece};return Readable2.from(pieces(),{objectMode:!1})}
function saveFailed(imageId,finished){let command=`docker image save ${imageId}`,failed2={code:"docker-save-failed",message:`\`${command}\` ended with ${finished.
signal??`exit code ${finished.code}`}: ${lastLines(finished,3)}`,fix:"Look at what Docker says; the image must stay in its store until the run is over."};return dockerFault(
command,finished)??new ToolError(failed2)}async function requireImageId(files,directory,{root},imageId){if(root.digest!==imageId){if(isManifestType(root.mediaType)){
let bytes=await files.readBytes(blobPath(directory,root.digest),maxManifest)??Buffer.alloc(0);if(readManifest(bytes,root.digest,root.mediaType).config.digest===
imageId)return}throw new ToolError({code:"docker-save-mismatch",message:`Docker was asked for the image ${imageId} and gave another one (${root.digest}).`,fix:"\
Build again; if that happens again, do not trust this Docker daemon."})}}function attestOptions(request,defaults){let{provenance,sbom,attests}=request,own=attests.map(attest=>({attest,type:attestType(attest)})),kept=own.filter(({type})=>!(type===
"provenance"&&provenance)&&!(type==="sbom"&&sbom));return[...provenanceOptions(request,defaults&&own.every(({type})=>type!=="provenance")),...sbom?[withDisabled(
`type=sbom,${sbom}`)]:[],...kept.map(({attest,type})=>withDisabled(type==="provenance"?withBuilder(attest,request):attest))]}function asksForAttestations({provenance,
sbom,attests}){return[provenance,sbom].some(value=>value!==void 0&&value!==""&&parseGoBoolean(value)!==!1)||attests.some(attest=>!withDisabled(attest).split(",").
includes("disabled=true"))}function provenanceOptions(request,defaults){let{provenance,origin}=request;if(provenance)return[withDisabled(`type=provenance,${provenanceValue(
provenance,request)}`)];if(!defaults||origin===void 0)return[];let mode=origin.private===!1?"mode=max":"mode=min,inline-only=true";return[withBuilder(`type=prov\
enance,${mode}`,request)]}function provenanceValue(provenance,request){let truth=parseGoBoolean(provenance);return truth===void 0?withBuilder(provenance,request):
truth?request.origin===void 0?"true":joinOption([`builder-id=${request.origin.runUrl}`]):"false"}function withBuilder(option,{origin}){return(optionFields(option)??
[]).some(field=>attributeOf(field).key==="builder-id")||origin===void 0?option:`${option},${joinOption([`builder-id=${origin.runUrl}`])}`}function withDisabled(option){
let fields=optionFields(option);return fields===void 0?option:joinOption(fields.map(field=>{let truth=parseGoBoolean(field);return truth===void 0?field:`disable\
d=${!truth}`}))}function attestType(option){return(optionFields(option)??[]).map(attributeOf).find(({key})=>key==="type")?.value}import{join}from"node:path";var secretMode=384;function secretValues(request){let given=request.secrets.flatMap(entry=>{let pair=keyAndValue(entry);return pair===void 0||pair.value===""?[]:
[{id:pair.key,value:pair.value}]}),{githubToken,origin,context}=request;if(!githubToken||origin===void 0||!isOwnRepository(context,origin))return given;let id=`\
GIT_AUTH_TOKEN.${new URL(origin.repositoryUrl).host}`;return given.some(secret=>secret.id===id||secret.id==="GIT_AUTH_TOKEN")?given:[...given,{id,value:githubToken}]}
function emptySecrets(request){return request.secrets.flatMap(entry=>{let pair=keyAndValue(entry);return pair?.value===""?[pair.key]:[]})}async function writeSecrets(files,request,directory){
let written=[];for(let{id,value}of secretValues(request)){let path=join(directory,`secret-${written.length}`);await files.write(path,value,secretMode),written.push(
{id,path})}return written}function secretOptions(request,written){return[...pairs(request.secretEnvs).map(({key,value})=>joinOption([`id=${key}`,`env=${value}`])),
...written.map(({id,path})=>joinOption([`id=${id}`,`src=${path}`])),...pairs(request.secretFiles).map(({key,value})=>joinOption([`id=${key}`,`src=${value}`]))]}
function pairs(entries){return entries.flatMap(entry=>{let pair=keyAndValue(entry);return pair===void 0||pair.value===""?[]:[pair]})}function buildxArguments(request,places){let{output,iidFile,metadataFile}=places,result=output.kind==="layout"?["--output",joinOption(["type=oci","tar=false",`d\
est=${output.directory}`])]:["--load"];return["buildx","build",...buildInputRows.flatMap(row=>options(row,request,places)),"--iidfile",iidFile,...result,"--meta\
data-file",metadataFile,contextArgument(request.context)]}function dockerBuildArguments(request,places){return["build",...buildInputRows.filter(([,{needs}])=>needs===
void 0||needs==="buildkit").flatMap(row=>options(row,request,places)),"--iidfile",places.iidFile,contextArgument(request.context)]}var ownOptions={"build-contex\
ts":(option,request)=>each(option,buildContexts(request)),platforms:(option,{platforms})=>platforms.length>0?[option,platforms.join(",")]:[],attests:(option,request,{
output,defaultAttestations})=>each(option,attestOptions(request,output.kind==="layout"&&defaultAttestations)),secrets:(option,request,{secrets})=>each(option,secretOptions(
request,secrets)),tags:(option,{tags},{output})=>output.kind==="layout"?each(option,tags):[]};function options([name,{option}],request,places){if(option===void 0)
return[];let own=ownOptions[name];if(own!==void 0)return own(option,request,places);let value=buildValue(request,name);return typeof value=="boolean"?value?[option]:
[]:each(option,typeof value=="object"?value:value?[value]:[])}function missingFeatures(request,tool){let{platforms,context}=request;return[...platforms.length>1?
[`several platforms (${platforms.join(", ")})`]:[],...asksForAttestations(request)?["attestations (provenance, sbom, attests)"]:[],...request.annotations.length>
0?["annotations"]:[],...tool==="buildx"?[]:askedThatNeeds("buildx",request),...tool==="docker-legacy"&&context.kind!=="local"?["a Git context"]:[],...tool==="do\
cker-legacy"?askedThatNeeds("buildkit",request):[]]}function askedThatNeeds(wanted,request){return buildInputRows.flatMap(([name,{needs}])=>{let value=buildValue(
request,name),isAsked=typeof value=="object"?value.length>0:value!==void 0&&value!==!1;return needs===wanted&&isAsked?[name]:[]})}function buildContexts({buildContexts:buildContexts2,
origin}){return buildContexts2.map(entry=>{let expanded=expandDefaultContext(entry,origin);return typeof expanded=="string"?expanded:entry})}function each(option,values){
return values.flatMap(value=>[option,value])}import{join as join2}from"node:path";var ownBuilder="default",firstClientWithoutBuildKit=23,setUp="Add docker/setup-buildx-action before this step, or run `docker buildx create --driver docker-cont\
ainer --use` once.",installBuildx=`Install the buildx plug-in (package docker-buildx-plugin or docker-buildx). ${setUp}`;async function findBuilder({process,files},request){
let builder=await detect(process,request.builder);if(builder.kind==="layout-export")return builder;let{tool}=builder,legacy=tool==="docker-legacy",missing=[...missingFeatures(
request,tool),...legacy?await ownIgnoreFile(files,request):[]];if(missing.length===0)return builder;throw new ToolError({code:legacy?"buildx-missing":"builder-l\
acks",message:`${toolNames[tool]} can't build what is asked for: ${missing.join("; ")}.`,fix:legacy?installBuildx:setUp})}var toolNames={buildx:"The builder (dr\
iver docker)","docker-buildkit":"Docker without buildx","docker-legacy":"Docker's client has no buildx plug-in, and its older builder"};async function ownIgnoreFile(files,{
context,file}){if(context.kind!=="local")return[];let path=`${file||join2(context.path,"Dockerfile")}.dockerignore`;return await files.lstat(path)===void 0?[]:[
`the ignore file ${path}`]}async function detect(process,name){let inspected=await askDocker(process,["buildx","inspect",...name===void 0?[]:[name]]),driver=/^Driver:\s*(\S+)\s*$/m.
exec(inspected.stdout)?.[1];if(inspected.code!==0||driver===void 0){if((await askDocker(process,["buildx","version"])).code!==0)return withoutBuildx(process,name);
throw await noBuilder(process,name,inspected)}return driver!=="docker"?{kind:"layout-export"}:await hasContainerdStore(process)?{kind:"layout-export"}:{kind:"do\
cker-store",tool:"buildx"}}var versionSchema=object({Client:object({Version:string()})});async function withoutBuildx(process,name){let finished=await askDocker(
process,["version","--format","{{json .}}"]);if(finished.code!==0)throw unreachableDaemon(finished);let{Client}=parseAnswer(versionSchema,finished,"docker versi\
on"),major=Number.parseInt(Client.Version,10);if(name===void 0)return{kind:"docker-store",tool:major<firstClientWithoutBuildKit?"docker-buildkit":"docker-legacy"};
throw new ToolError({code:"buildx-missing",message:`Docker's client ${Client.Version} has no buildx plug-in, which the builder ${name} needs.`,fix:installBuildx})}
var infoSchema=object({DriverStatus:array(array(string())).nullish()});async function hasContainerdStore(process){let finished=await askDocker(process,["info","\
--format",'{"DriverStatus":{{json .DriverStatus}}}']);if(finished.code!==0)throw unreachableDaemon(finished);let{DriverStatus}=parseAnswer(infoSchema,finished,"\
docker info");return(DriverStatus??[]).some(([key,value])=>key==="driver-type"&&value?.startsWith("io.containerd.snapshotter"))}function parseAnswer(schema,finished,asked){
try{return schema.parse(JSON.parse(finished.stdout))}catch(cause){throw new ToolError({code:"docker-answer",message:`\`${asked}\` gave an answer that is not unde\
rstood: ${finished.stdout.slice(0,200)}`,fix:"Use Docker 20.10 or newer, or report this as a defect of image-gate with the version of Docker.",cause})}}async function noBuilder(process,name,inspected){
let version=name===void 0||name===ownBuilder?await askDocker(process,["version","--format","{{json .}}"]):void 0;return version===void 0||version.code===0?unknownBuilder(
name,inspected):unreachableDaemon(version)}function unknownBuilder(name,finished){let which=name===void 0?"The current builder":`The builder ${name}`;return new ToolError(
{code:"builder-unknown",message:`${which} can't be inspected: ${lastLines(finished,3)||"no driver is named"}`,fix:`See \`docker buildx ls\` for the builders there\
 are. ${setUp}`})}var buildDeadline=6*36e5,quotedLines=15,mebibyte3=2**20,dockerStore={kind:"docker-store"},maxMetadata=32*mebibyte3,maxImageId=1024;async function buildImage(ports,request,directory,layers){
let{files,log}=ports;for(let id of emptySecrets(request))log.warning(`The secret ${id} is empty and is left out of the build.`);let work=await files.temporaryDirectory(
"build");try{let places=await preparePlaces(ports,request,work,directory),builder=await log.group("Build the image",()=>buildAnyhow(ports,request,places)),imageId=await readImageId(
files,places.iidFile),metadata=await readMetadata(files,places.metadataFile);if(builder.kind==="layout-export")return{metadata,imageId,stored:!1,diffIdsChecked:!0};
let{diffIdsChecked,written}=await saveImage(ports,imageId,directory,layers);return{metadata,imageId,stored:!0,diffIdsChecked,written}}finally{await files.remove(
work)}}async function preparePlaces({files,environment},request,work,directory){return{output:{kind:"layout",directory},iidFile:join3(work,"iid"),metadataFile:join3(
work,"metadata.json"),secrets:await writeSecrets(files,request,work),defaultAttestations:parseGoBoolean(environment.BUILDX_NO_DEFAULT_ATTESTATIONS??"")!==!0}}async function buildAnyhow(ports,request,places){
let tried=request.builder===ownBuilder||ports.log.lendTerminal!==void 0?void 0:await tryExport(ports,request,places);if(tried?.code===0)return{kind:"layout-expo\
rt"};let builder=await findBuilder(ports,request),exports=builder.kind==="layout-export",tool=exports?"buildx":builder.tool;if(exports&&tried!==void 0)throw buildFailed(
tried,tool,places);tool==="docker-legacy"&&ports.log.warning(olderBuilder);let finished=await runBuild(ports,request,exports?places:{...places,output:dockerStore},
tool);if(finished.code!==0)throw buildFailed(await explained(ports,request,finished),tool,places);return builder}async function tryExport(ports,request,places){
let{log}=ports,heldBack=[],begun=!1,finished=await runBuild({...ports,log:{...log,info:line=>{if(begun||=line.startsWith("#"),!begun)heldBack.push(line);else for(let each2 of[
...heldBack.splice(0),line])log.info(each2)}}},request,places,"buildx");if(finished.code===0)for(let line of heldBack)log.info(line);if(finished.late||begun&&isDockerGone(
finished))throw buildFailed(finished,"buildx",places);return finished}async function runBuild({process,log,environment},request,places,tool){let args=tool==="bu\
ildx"?buildxArguments(request,places):dockerBuildArguments(request,places),env={...defined(environment),...switches[tool]},command={args,env,deadline:buildDeadline,
onLine:line=>log.info(line)},{lendTerminal}=log;return lendTerminal===void 0||tool==="docker-legacy"?runDocker(process,command):lendTerminal(()=>runDocker(process,
{...command,stderr:"shared"}))}async function explained(ports,request,finished){if(ports.log.lendTerminal===void 0||finished.late||finished.stderr!=="")return finished;
try{await findBuilder(ports,request)}catch(error){if(error instanceof ToolError)throw error}return{...finished,stderr:"Its output is above."}}var switches={buildx:{
BUILDX_METADATA_WARNINGS:"true"},"docker-buildkit":{DOCKER_BUILDKIT:"1"},"docker-legacy":{DOCKER_BUILDKIT:"0"}},olderBuilder="Docker's client has no buildx plug\
-in: the image is built with its older builder, which supports no BuildKit features and no `# syntax` line. Install the plug-in (package docker-buildx-plugin or\
 docker-buildx).";function defined(environment){return Object.fromEntries(Object.entries(environment).flatMap(([name,value])=>value===void 0?[]:[[name,value]]))}
function buildFailed(finished,tool,{output}){let command=tool==="buildx"?"docker buildx build":"docker build";if(finished.late)return new ToolError({code:"build\
-late",message:`\`${command}\` was ended after ${buildDeadline/36e5} hours.`,fix:"Look for a step of the build that waits for something."});let full=output.kind===
"layout"?exportFault(finished,output.directory):void 0;if(full!==void 0)return full;let how=finished.signal===null?`exit code ${finished.code}`:finished.signal,
failed2={code:"build-failed",message:`\`${command}\` ended with ${how}:
${lastLines(finished,quotedLines)}`,fix:`${repairs(tool)}${saysFull(finished,quotedLines)?` If it is Docker's disk that is full, ${roomForDocker}.`:""}`};return dockerFault(
command,finished)??new ToolError(failed2)}function repairs(tool){return tool==="docker-legacy"?"If the Dockerfile needs BuildKit, install Docker's buildx plug-i\
n (package docker-buildx-plugin or docker-buildx); else fix what the build reports.":"Fix what the build reports; the same command fails without image-gate, too\
."}async function readImageId(files,path){let text=(await files.readBytes(path,maxImageId))?.toString("utf8").trim(),imageId=digestSchema.safeParse(text);if(imageId.
success)return imageId.data;throw badResult(text===void 0?"it wrote no image ID":`${JSON.stringify(text)} is not an image ID`,imageId.error)}var metadataSchema=record(
string(),unknown()).nullable();async function readMetadata(files,path){let bytes=await files.readBytes(path,maxMetadata);if(bytes===void 0)return{};try{return metadataSchema.
parse(JSON.parse(bytes.toString("utf8")))??{}}catch(cause){throw badResult("its metadata file is no JSON object",cause)}}function badResult(what,cause){return new ToolError(
{code:"build-result",message:`The build ended without an error, but ${what}.`,fix:"Use a newer Docker and buildx; if that happens again, report it as a defect o\
f image-gate.",...cause===void 0?{}:{cause}})}var compared=1e3;async function nearLocalName(process,reference){let wanted=familiarReference({tag:"latest",...reference}),names2=(await listLocalImages(process).
catch(()=>[])).map(({name})=>name).filter(name=>withoutNumbers(name)!==withoutNumbers(wanted));return nearName(wanted,names2.slice(0,compared))}function nearName(wanted,names2){
let[,tag=""]=/:([^:/]*)$/.exec(wanted)??[],bare=names2.filter(name=>name.endsWith(`:${tag}`)).map(name=>name.slice(0,-tag.length-1)),near=nearest(wanted.slice(0,
-tag.length-1),bare);return near===void 0?nearest(wanted,names2):`${near}:${tag}`}function withoutNumbers(name){return name.replaceAll(/\d+/g,"0")}async function obtainImage(ports,source,directory,layers){let place={directory,layers};switch(source.kind){case"build":return build(ports,source.request,place);case"\
image":return source.id===void 0?fetchImage(ports,source,place):saveLocal(ports,source.reference,source.id,place);case"input":return readInput(ports,source.path,
place)}}async function build(ports,request,{directory,layers}){let built=await buildImage(ports,request,directory,layers),layout=await verified(ports,directory,
trustIn(built));requireSameImage(layout,built);let{metadata,imageId,stored}=built,text=stored&&layers==="plain"?unpushedMetadata(layout,metadata):metadataText(layout,
metadata,stored);return{layout,imageId,stored,origin:"build",metadata:text}}function trustIn({diffIdsChecked,written}){return{diffIds:diffIdsChecked?"own-build":
"distrusted",...written===void 0?{}:{written}}}function requireSameImage(layout,{imageId,metadata,stored}){if(![layout.root.digest,...layout.images.map(({config})=>config.
digest)].includes(imageId))throw badResult(`its image ID ${imageId} is not that of the exported image`);let said=metadata["containerimage.digest"];if(!stored&&said!==
void 0&&said!==layout.root.digest)throw badResult(`its metadata names ${JSON.stringify(said)}, the exported image is ${layout.root.digest}`)}async function fetchImage(ports,{
reference:text,from},place){let image=namedImage(text),why="",absent=reason=>{why=reason},id=image.kind==="id"||from!=="registry"?await findLocalImage(ports.process,
image,absent):void 0;if(id!==void 0)return saveLocal(ports,text,id,place);let near=image.kind==="id"||why===""?void 0:await nearLocalName(ports.process,image.reference);
if(image.kind==="id"||from==="docker")throw notInStore(text,why,near);why!==""&&ports.log.info(`${text} was not found in the local Docker store (${why}). Asking\
 its registry.`);let written=await pullNamed(ports,image.reference,place.directory,near);return foreign(ports,place,"registry",{diffIds:"distrusted",written,...ports.
shared===void 0?{}:{shared:ports.shared}})}async function pullNamed(ports,reference,directory,near){try{return await pullImage(ports,reference,directory,near===
void 0?void 0:ports.quickRegistry)}catch(error){if(near===void 0||!(error instanceof ToolError))throw error;let{code,message,fix}=error;throw new ToolError({code,
message,fix:`Did you mean ${near}, which is in the local Docker store? Or: ${fix}`,cause:error})}}function notInStore(text,why,near){return new ToolError({code:"\
image-not-local",message:`${text} was not found in this machine's Docker store${why===""?"":`: ${why}`}`,fix:`${near===void 0?"":`Did you mean ${near}? `}See \`d\
ocker image ls\`, or write \`image-from: registry\`.`})}async function saveLocal(ports,text,id,place){ports.log.info(`${text} is judged as the local Docker stor\
e has it (${id}), not as its registry does.`);let saved=await saveImage(ports,id,place.directory,place.layers);return foreign(ports,place,"docker-store",trustIn(
saved))}async function readInput(ports,path,place){let stat=await ports.files.stat(path);if(stat?.kind!=="directory"&&stat?.kind!=="file"){let what=stat===void 0?
`nothing is at ${path}`:`${path} is neither a file nor a folder`,fix="Name a docker-archive, or an OCI layout as a tar or a folder";throw new ConfigError([{where:"\
input",what,fix}])}try{return await foreign(ports,place,"input",await copyInput(ports,{path,...stat,kind:stat.kind},place))}catch(error){throw error instanceof ToolError?
unusableInput(path,error):error}}async function copyInput({files,machine},{path,kind,size},{directory,layers}){let layout=await createLayout(files,directory),form=layers===
"gzip"?{kind:layers,parallel:machine.cpus}:{kind:layers};return kind==="file"?trustIn(await readArchive(files,files.readStream(path),layout,form,size)):(await copyLayout(
files,path,layout),{diffIds:"distrusted",written:layout.written})}function unusableInput(path,error){let{code,message,fix}=error;return new ToolError({code,message:`\
The input ${path} can't be judged. ${message}`,fix,cause:error})}function verified({files,log,watch},directory,trust){return inStage(log,"Check of all bytes",step=>verifyLayout(
files,directory,{...trust,watch},step))}async function foreign(ports,{directory,layers},origin,trust){let layout=await verified(ports,directory,trust),[image,...others]=layout.
images,imageId=others.length===0?image.config.digest:layout.root.digest,stored=origin==="docker-store",metadata=stored&&layers==="plain"?unpushedMetadata(layout,
{}):metadataText(layout,{},!0);return{layout,imageId,stored,origin,metadata}}function unpushedMetadata({images:[image]},metadata){let{"containerimage.digest":_,
"containerimage.descriptor":__,...rest}=metadata;return JSON.stringify({...rest,"containerimage.config.digest":image.config.digest},null,2)}function metadataText({
root,images},metadata,replace){let{mediaType,digest,size}=root,[image,...others]=images,own={...others.length===0?{"containerimage.config.digest":image.config.digest}:
{},"containerimage.descriptor":{mediaType,digest,size},"containerimage.digest":digest};return JSON.stringify(replace?{...metadata,...own}:{...own,...metadata},null,
2)}import{posix as posix2}from"node:path";var BLOCK=512,NoTar=class extends Error{};function padding(size){return(BLOCK-size%BLOCK)%BLOCK}function hasChecksum(block){
let said=numberAt(block,148,8),unsigned=0,signed=0;for(let index=0;index<BLOCK;index++){let counted2=index>=148&&index<156?32:block[index]??0;unsigned+=counted2,
signed+=counted2>127?counted2-256:counted2}return said===unsigned||said===signed}function numberAt(block,start,length){let field=block.subarray(start,start+length);
if(((field[0]??0)&128)!==0){let number=field.reduce((sum,byte,index)=>sum*256+(index===0?byte&127:byte),0);if(((field[0]??0)&64)!==0||!Number.isSafeInteger(number))
throw new NoTar("a number is out of bounds");return number}let text=field.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").split("\0")[0]??"";if(!/^[0-7]*$/.test(
text))throw new NoTar("a number in a header is invalid");return text===""?0:Number.parseInt(text,8)}function textOf(field){let end=field.indexOf(0);return field.
toString("utf8",0,end<0?field.length:end)}function nameIn(block){let name=textOf(block.subarray(0,100)),magic=block.toString("latin1",257,265),isStar=block.toString(
"latin1",508,512)==="tar\0",isBuggy=magic==="ustar  \0"&&!/^[0-7 \0]*$/.test(block.toString("latin1",345,369))&&(block[345]??0)<128;if(magic!=="ustar\x0000"&&!isBuggy)
return name;let prefix=textOf(block.subarray(345,isStar&&!isBuggy?476:500));return prefix===""?name:`${prefix}/${name}`}function readRecords(bytes){let records=new Map;
for(let at=0;at<bytes.length;){let space=bytes.indexOf(32,at),digits=space<0?"":bytes.toString("latin1",at,space),end=at+Number(digits);if(!/^\d{1,7}$/.test(digits)||
end<=space+1||end>bytes.length||bytes[end-1]!==10)throw new NoTar("an extended header is damaged");let[key="",...value]=bytes.toString("utf8",space+1,end-1).split(
"=");records.set(key,value.join("=")),at=end}return records}function nameInTrivy(name){return posix2.normalize(`/${name}`).replace(/^\/+|\/+$/g,"")}var MAX_META=1024*1024,MAX_NAME=4096,TarWalk=class{#visitor;#skip=0;#pieces=[];#missing=BLOCK;#take=this.#block;#zeros=0;#records=new Map;#longName="";#longLink="";constructor(visitor){
this.#visitor=visitor}push(bytes){for(let rest=bytes;rest.length>0&&this.#zeros<2;){let passed=Math.min(this.#skip||this.#missing,rest.length),piece=rest.subarray(
0,passed);rest=rest.subarray(passed),this.#skip>0?this.#skip-=passed:this.#collect(piece)}}end(){if(this.#zeros<2&&(this.#skip>0||this.#pieces.length>0||this.#missing!==
BLOCK))throw new NoTar("it ends within an entry")}#collect(piece){if(this.#missing-=piece.length,this.#missing>0){this.#pieces.push(Buffer.from(piece));return}let whole=this.#pieces.
length===0?piece:Buffer.concat([...this.#pieces,piece]),take=this.#take;this.#pieces=[],this.#missing=BLOCK,this.#take=this.#block,take.call(this,whole)}#block(block){
if(block.every(byte=>byte===0)){this.#zeros+=1;return}if(this.#zeros>0||!hasChecksum(block))throw new NoTar("a header is damaged");let flag=String.fromCharCode(
block[156]??0),size=numberAt(block,124,12);flag==="x"||flag==="g"?this.#meta(size,bytes=>this.#extend(flag,bytes)):flag==="L"||flag==="K"?this.#meta(size,bytes=>this.#lengthen(
flag,bytes)):this.#entry(block,flag,size)}#meta(size,take){if(size>MAX_META)throw new NoTar("the name of an entry is too long");this.#read(size,take)}#read(size,take){
if(size===0){take(Buffer.alloc(0));return}this.#missing=size,this.#take=bytes=>{this.#skip=padding(size),take(bytes)}}#extend(flag,bytes){let records=readRecords(
bytes);this.#records=flag==="x"?records:new Map,flag==="g"&&this.#forgetLongNames()}#lengthen(flag,bytes){flag==="L"?this.#longName=textOf(bytes):this.#longLink=
textOf(bytes)}#forgetLongNames(){this.#longName="",this.#longLink=""}#entry(block,flag,written){let{name,size,other,target}=this.#described(block,written);this.#records=
new Map,this.#forgetLongNames();let isFile=!/[1-6]/.test(flag)&&!(flag==="\0"&&name.endsWith("/")),length=isFile?size:0,plain=nameInTrivy(name),entry={isFile,...flag===
"1"||flag==="2"?{link:{isHard:flag==="1",target}}:{}};other!==void 0&&this.#visitor.entry(nameInTrivy(other),entry)>0&&this.#visitor.content(nameInTrivy(other),
void 0);let wanted=this.#visitor.entry(plain,entry),most=isFile?wanted:0;most>0&&length<=most&&flag!=="S"?this.#read(length,bytes=>this.#visitor.content(plain,Buffer.
from(bytes))):(most>0&&this.#visitor.content(plain,void 0),flag==="S"&&(block[482]??0)!==0?this.#moreSparse(length):this.#skip=length+padding(length))}#moreSparse(length){
this.#take=block=>{(block[504]??0)!==0?this.#moreSparse(length):this.#skip=length+padding(length)}}#described(block,written){let name=bounded(this.#longName||this.#records.
get("path")||nameIn(block)),said=this.#records.get("size")??"";if(said!==""&&!/^\d{1,15}$/.test(said))throw new NoTar("the size of an entry is not a number");let target=bounded(
this.#longLink||this.#records.get("linkpath")||textOf(block.subarray(157,257))),other=this.#records.get("GNU.sparse.name");return{name,size:said===""?written:Number(
said),other:other&&bounded(other),target}}};function bounded(name){if(Buffer.byteLength(name)>MAX_NAME)throw new NoTar(`a name in it has more than ${MAX_NAME} b\
ytes, which Linux does not take`);return name}var MAX_SBOM=32*1024*1024,MAX_NESTING=4;function isImageSbom(name){return/\.(?:spdx|cdx)(?:\.json)?$/.test(name)&&!name.includes(".dist-info/sboms/")}function claimedPaths(bytes){
let text=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("utf8");if(!/^\s*\{/.test(text))return claimed(tagValues(text));let texts=[];return collect(
bytes,texts,0)?claimed(texts):void 0}function bitnamiPackages(bytes){let texts=[];return collect(bytes,texts,0),texts.filter(text=>text.startsWith("pkg:bitnami/")).
map(text=>text.replace(/[?#].*/s,""))}function claimed(texts){return texts.some(text=>isTyped.test(text))?texts.filter(text=>text.includes("/")||text.includes("\
.")):[]}var isTyped=/^(?:.*:)?Type$|^Type: |^(?:Tool: *)?trivy/;function collect(bytes,texts,nesting){let document;try{document=parseStrictJson(bytes)}catch{return!1}
let isRead=value=>{if(Array.isArray(value))return value.every(isRead);if(typeof value=="object"&&value!==null)return Object.values(value).every(isRead);if(typeof value!=
"string")return!0;texts.push(value);let inner=attested(value);return inner===void 0||nesting<MAX_NESTING&&collect(inner,texts,nesting+1)};return isRead(document)}
function attested(text){if(text===""||/[^A-Za-z0-9+/_=\s-]/.test(text))return;let bytes=Buffer.from(text,"base64");return/^\s*\{/.test(bytes.toString("latin1"))?
bytes:void 0}function tagValues(text){return text.split(`
`).map(line=>line.slice(line.indexOf(":")+1).replace(/<\/?text>/g,"").trim())}function replacesKept(path){return path.split("/").some(part=>part.startsWith("typ\
e:"))}import{posix as posix3}from"node:path";var lists=["var/lib/dpkg/status","var/lib/dpkg/status.d","lib/apk/db/installed","usr/lib/apk/db/installed",...["var/lib/rpm","usr/lib/sysimage/rpm"].flatMap(folder=>[
"Packages","Packages.db","rpmdb.sqlite"].map(name=>`${folder}/${name}`)),"usr/share/rpm/Packages","usr/share/rpm/Packages.db","usr/share/rpm/rpmdb.sqlite","var/\
lib/rpmmanifest/container-manifest-2","usr/share/bottlerocket/application-inventory.json"],ways=new Set(lists.flatMap(list=>list.split("/").map((_,index,parts)=>parts.
slice(0,index+1).join("/"))));function hidesPackage(name,{link}){if(link?.isHard!==!0)return!1;let kind=packageKind(name);return kind!==void 0&&packageKind(nameInTrivy(
link.target))!==kind}function movedLists(name,{link}){if(link===void 0||!ways.has(name))return[];let{isHard,target}=link,to=nameInTrivy(isHard||target.startsWith(
"/")?target:posix3.join(posix3.dirname(`/${name}`),target));return lists.filter(list=>list===name||list.startsWith(`${name}/`)).map(list=>`${to}${list.slice(name.
length)}`).filter(list=>!lists.includes(list))}var NameBudget=class{#left;constructor(most=16777216){this.#left=most}keep(text){return this.take(costOf(text))?Buffer.from(text,"utf16le").toString("utf16le"):
void 0}hasRoom(cost){return cost<=this.#left}give(cost){this.#left+=cost}take(cost){return this.hasRoom(cost)?(this.#left-=cost,!0):!1}};function costOf(text){return text.
length+64}var MAX_REPOSITORIES=64*1024,MAX_ARCHIVES=1e4,moreArchives="… and more",MAX_CLAIMS=1e5;function firstLook(layer,budget=new NameBudget){let look=new FirstLook(
layer,budget);return{seen:look.seen,walk:new TarWalk(look)}}var FirstLook=class{#layer;#budget;seen={managers:new Set,sbomPaths:new Set,bitnami:new Map,claims:[],
moved:[],hidden:new Set,archives:new Set,namesSystem:!1,hasList:!1,cost:0};constructor(layer,budget){this.#layer=layer,this.#budget=budget}entry(name,entry){let{
seen}=this,manager=unreadManager(name);return manager!==void 0&&seen.managers.add(manager),isSystemList(name)&&(seen.hasList=!0),systemFiles.has(name)&&(seen.namesSystem=
!0),entry.link!==void 0&&(hidesPackage(name,entry)&&seen.hidden.add(linkHides),seen.moved.push(...this.#kept(movedLists(name,entry)))),entry.isFile?(isJavaArchive(
name)&&this.#add(seen.archives,seen.archives.size<MAX_ARCHIVES?name:moreArchives),isImageSbom(name)?MAX_SBOM:name===repositoriesFile?MAX_REPOSITORIES:isFileList(
name)?MAX_FILE_LIST:0):0}content(name,bytes){isImageSbom(name)?this.#takeSbom(name,bytes):name===repositoriesFile?this.#takeRepositories(bytes):this.#takeFileList(
name,bytes)}#takeSbom(name,bytes){let paths=bytes&&claimedPaths(bytes);if(bytes===void 0||paths===void 0){this.seen.hidden.add(sbomUnread);return}for(let path of paths)
this.#add(this.seen.sbomPaths,path);let[place]=name.startsWith("opt/bitnami/")?this.#kept([name]):[];place!==void 0&&this.seen.bitnami.set(place,this.#kept(bitnamiPackages(
bytes)))}#takeFileList(name,bytes){bytes===void 0&&this.#refuse(`${name.slice(0,200)} in ${this.#layer.digest} is too long, or a sparse file`);for(let claim of bytes===
void 0?[]:claimsIn(name,bytes.toString("utf8"))){if(this.seen.claims.length===MAX_CLAIMS){this.#refuse(`${name.slice(0,200)} in ${this.#layer.digest} claims too\
 many files`);return}let[owner,path]=this.#kept([claim.package,claim.path]);owner!==void 0&&path!==void 0&&this.seen.claims.push({format:claim.format,package:owner,
path})}}#takeRepositories(bytes){bytes===void 0&&this.#refuse(`${repositoriesFile} in ${this.#layer.digest} is too long, or a sparse file`);let release=bytes&&repositoryRelease(
bytes.toString("utf8"));for(let kept of this.#kept(release===void 0?[]:[release]))this.seen.repository=kept}#add(names2,name){if(!names2.has(name))for(let kept of this.#kept(
[name]))names2.add(kept)}#kept(names2){return names2.flatMap(name=>{let kept=this.#budget.keep(name);return kept===void 0?this.#refuse(namesTooMuch(this.#layer.
digest)):this.seen.cost+=costOf(name),kept??[]})}#refuse(why){this.seen.unreadable=why}};var ofLayer=1e3,SeenLayers=class{#seen=new Map;#budget;constructor(most=16777216){this.#budget=new NameBudget(most)}get(layer){return this.#seen.get(keyOf(layer))}keep(layer,seen){
let key=keyOf(layer);if(!this.#seen.has(key)){for(let[oldest,{cost}]of this.#seen){if(this.#budget.hasRoom(ofLayer+seen.cost))break;this.#seen.delete(oldest),this.#budget.
give(ofLayer+cost)}this.#budget.take(ofLayer+seen.cost)&&this.#seen.set(key,seen)}}lookAt(layer){if(this.get(layer)!==void 0)return;let{seen,walk}=firstLook(layer),
isReadable=!0,attempt=step=>{try{isReadable&&step()}catch(error){if(!(error instanceof NoTar))throw error;isReadable=!1}};return{push:bytes=>attempt(()=>walk.push(
bytes)),checked:()=>attempt(()=>{walk.end(),seen.unreadable===void 0&&this.keep(layer,seen)})}}};function keyOf({digest,mediaType}){return`${digest} ${mediaType}`}var manifestSchema=object({schemaVersion:literal(2),layers:array(descriptorSchema)});async function findArtifact(registry,kind,repository){let named2=withTag(parseReference(
repository,kind.input),kind),root=await registry.resolve(named2);if(root===void 0)throw databaseInvalid(kind,`${repository} does not exist`);if(!isManifestType(
root.mediaType))throw databaseInvalid(kind,`${repository} is of type ${root.mediaType}, not a manifest`);let reference={...named2,digest:root.digest},{bytes}=await registry.
manifest(reference),manifest=manifestSchema.safeParse(parsedJson(bytes.toString("utf8")));if(!manifest.success)throw databaseInvalid(kind,`the manifest of ${repository}\
 can't be read`);let{registry:host,repository:name,tag}=named2,source=`${host}/${name}${tag===void 0?"":`:${tag}`}@${root.digest}`;return{reference,layer:onlyLayer(
kind,repository,manifest.data.layers),source}}function withDatabase(options2,digest){let{input,repositories}=vulnerabilityDatabase,dbRepositories=(options2.dbRepositories??
repositories).map(repository=>{let{tag:_,...named2}=parseReference(repository,input);return formatReference({digest,...named2})});return{...options2,dbRepositories,
maxDbAge:"unlimited"}}function onlyLayer(kind,repository,layers){let[layer,...others]=layers;if(layer===void 0||others.length>0)throw databaseInvalid(kind,`${repository}\
 has ${layers.length} layers instead of one`);if(layer.mediaType!==kind.layerType)throw databaseInvalid(kind,`the layer of ${repository} is of type ${layer.mediaType}`);
if(layer.size>kind.maxLayer)throw databaseInvalid(kind,`the layer of ${repository} has ${layer.size} bytes`);return layer}function withTag(reference,kind){return reference.
tag===void 0&&reference.digest===void 0?{...reference,tag:String(kind.schema)}:reference}import{pipeline as pipeline2}from"node:stream/promises";var LONGEST=30*6e4;async function prepareDatabase(ports,kind,options2){let store=new DatabaseStore(ports,options2.cacheDirectory),now=ports.clock.now(),fresh=database=>(requireFresh(
database,now,options2.maxDbAge),database);if(options2.offline)return fresh(await offlineDatabase(ports,store,kind,options2.cacheDirectory));let kept=await store.
kept(kind),isEnough=({note})=>note!==void 0&&isFresh(note.updatedAt,now,options2.maxDbAge),asked={...ports,registry:kept.some(isEnough)?ports.quickRegistry:ports.
registry},failures=[];for(let repository of options2.repositories??kind.repositories)try{let artifact=await wantedArtifact(asked,kind,repository,kept,options2.keepFor);
return fresh(await fromRegistry(ports,store,kind,artifact))}catch(error){if(error instanceof Cancelled||isLocal(error))throw error;ports.log.info(`${kind.name}:\
 ${repository} can't be used: ${messageOf(error)}`),failures.push(error)}let cached=failures.some(isAnswer)?void 0:await newestKept(ports,store,kind);if(cached===
void 0)throw noneUsable(kind,failures);return fresh(cached),ports.log.warning(`No repository of the ${kind.name} answers; the one of ${cached.updatedAt} from th\
e cache is used, which no registry has confirmed in this run.`),cached}function isLocal(error){return error instanceof ToolError&&["disk-full","file-denied","fi\
le-read-only","given-up"].includes(error.code)}function isAnswer(error){return error instanceof ToolError&&["database-invalid","database-expired"].includes(error.
code)}async function offlineDatabase(ports,store,kind,cacheDirectory){let given=await givenDatabase(ports,kind,cacheDirectory);if(given!==void 0)return given;let newest=await newestKept(
ports,store,kind);if(newest!==void 0)return newest;throw new ToolError({code:"database-missing",message:`There is no ${kind.name} in ${cacheDirectory}/${kind.folder}\
, and the run is offline.`,fix:`Run once without offline, or put ${kind.file} and metadata.json into ${cacheDirectory}/${kind.folder}.`})}async function givenDatabase({
files,log},kind,cacheDirectory){let folder=`${cacheDirectory}/${kind.folder}`;if(await files.stat(`${folder}/${kind.file}`)!==void 0)return log.info(`The ${kind.
name} in ${folder} was not downloaded by image-gate, so its digest was not compared with a registry.`),readDatabase(files,kind,folder,"cache")}async function newestKept({
log,clock},store,kind){for(let{digest,note}of await store.kept(kind)){let source=`cache (${digest}, confirmed by no registry in this run)`,opened=await store.open(
kind,digest,source).catch(unlessInvalid);if(opened===void 0)continue;let proof=note===void 0?"nothing says that it was ever compared with a registry":`a registr\
y confirmed its digest ${hoursSince(clock.now(),note.comparedAt)} ago, as the cache says`;return log.info(`The ${kind.name} is from the cache (${digest}): ${proof}\
.`),opened}}function unlessInvalid(error){if(!(error instanceof ToolError&&error.code==="database-invalid"))throw error}async function wantedArtifact({registry,
clock},kind,repository,kept,keepFor){if(keepFor===void 0)return findArtifact(registry,kind,repository);let young=kept.find(({note})=>note!==void 0&&isFresh(note.
updatedAt,clock.now(),keepFor)),manifest=young?.note?.source.split("@").at(-1);if(young!==void 0&&manifest!==void 0&&isDigest(manifest)){let named2=formatReference(
{...parseReference(repository,kind.input),digest:manifest}),artifact=await findArtifact(registry,kind,named2).catch(unlessInvalid);if(artifact?.layer.digest===young.
digest)return artifact}return findArtifact(registry,kind,repository)}async function fromRegistry(ports,store,kind,artifact){let{digest}=artifact.layer,path=store.
layerPath(kind,digest),key=`image-gate-${kind.folder}-${encoded(digest)}`,database=await store.open(kind,digest,artifact.source);if(database===void 0&&await ports.
remoteCache.restore([path],key)&&(database=await store.open(kind,digest,artifact.source)),database===void 0){let folder=await ports.files.temporaryDirectory("da\
tabase"),archive=`${folder}/layer.tar.gz`;await fetchLayer(ports,kind,artifact,archive),database=await store.unpack(kind,archive,folder,artifact.source),await store.
keep(kind,digest,archive),await Promise.all([ports.files.remove(archive),ports.remoteCache.save([path],key)])}return await store.note(kind,digest,database),{...database,
digest:artifact.reference.digest}}async function fetchLayer({registry,files,clock,log},kind,artifact,path){let{reference,layer,source}=artifact;log.info(`Fetchi\
ng the ${kind.name} (${Math.ceil(layer.size/1e6)} MB) from ${source}`);let exceeded=what=>databaseInvalid(kind,`the layer ${layer.digest}: ${what}`);if(await inStage(
log,`Download of the ${kind.name}`,async step=>{let passed=byteSteps(step,layer.size),{stream,digest}=hashedStream({max:layer.size,within:{clock,ms:LONGEST},passed,
exceeded});return await pipeline2(await registry.blob(reference,layer),stream,files.writeStream(path,384)),digest()})!==layer.digest)throw databaseInvalid(kind,
`the layer of ${source} does not match its digest`)}function noneUsable(kind,failures){let expired=failures.find(error=>error instanceof ToolError&&error.code===
"database-expired");return expired instanceof ToolError?expired:new ToolError({code:"database-missing",message:`No repository of the ${kind.name} can be used, a\
nd ${failures.some(isAnswer)?"as one has answered, nothing from the cache is taken instead":"the cache holds none"}:
${failures.map(messageOf).join(`
`)}`,fix:`Check the network and the credentials of these registries, or name a reachable mirror with ${kind.input}.`,cause:failures[0]})}function messageOf(error){
return error instanceof Error?error.message:String(error)}var flags={branch:1,leaf:2},IS_BUCKET=1;async function bucketNames(files,path){let size=(await files.stat(path))?.size??0,meta=await newestMeta(files,path);if(meta===
void 0)return;let names2=new Set,waiting=[meta.root];for(let read=0;waiting.length>0;read++){let page=await readPage(files,path,Number(waiting.pop())*meta.pageSize,
Math.min(meta.pageSize,size));if(read>1e3||names2.size>1e5||page===void 0||!takePage(page,names2,waiting))return}return names2}async function newestMeta(files,path){
let first=await metaAt(files,path,0),second=await metaAt(files,path,first?.pageSize??4096);return second!==void 0&&(first===void 0||second.transaction>first.transaction)?
second:first}async function metaAt(files,path,offset){let meta=(await bytesAt(files,path,offset,80)).subarray(16);if(meta.length<64||meta.readUInt32LE(0)!==3977042669||
meta.readUInt32LE(4)!==2||meta.readBigUInt64LE(56)!==fnv1a(meta.subarray(0,56)))return;let pageSize=meta.readUInt32LE(8);if(!(pageSize<80||pageSize>1024*1024))return{
pageSize,root:meta.readBigUInt64LE(16),transaction:meta.readBigUInt64LE(48)}}async function readPage(files,path,offset,size){if(!Number.isSafeInteger(offset))return;
let page=await bytesAt(files,path,offset,size);if(page.length<16)return;let whole=size*(1+page.readUInt32LE(12));if(!(whole>4194304))return whole===size?page:bytesAt(
files,path,offset,whole)}function takePage(page,names2,waiting){let kind=page.readUInt16LE(8),count=page.readUInt16LE(10);if(kind!==flags.leaf&&kind!==flags.branch||
16+count*16>page.length)return!1;for(let index=0;index<count;index++){let at=16+index*16;if(kind===flags.branch){waiting.push(page.readBigUInt64LE(at+8));continue}
let start=at+page.readUInt32LE(at+4),end=start+page.readUInt32LE(at+8);if(end>page.length)return!1;(page.readUInt32LE(at)&IS_BUCKET)!==0&&names2.add(page.toString(
"utf8",start,end))}return waiting.length<=1e3}async function bytesAt(files,path,start,length){let pieces=[];for await(let piece of files.readStream(path,{start,
end:start+length-1}))pieces.push(piece);return Buffer.concat(pieces)}function fnv1a(bytes){let hash=0xcbf29ce484222325n;for(let byte of bytes)hash=BigInt.asUintN(
64,(hash^BigInt(byte))*0x100000001b3n);return hash}import{randomUUID}from"node:crypto";var MAX_BINARY=512*1024*1024,UNZIP_DEADLINE=12e4;async function unpackTrivy(ports,archive,directory){return archive.endsWith(".zip")?unzip(ports,archive,directory):
untar(ports.files,archive,directory)}async function untar(files,archive,directory){let path=`${directory}/trivy`,binary=(await extractFiles(files,archive,new Map(
[["trivy",{path,mode:448,max:MAX_BINARY}]])).catch(error=>{throw error instanceof ToolError?error:broken(archive,error)})).get("trivy");if(binary===void 0)throw broken(
archive,"it holds no file named trivy");return{path,binary}}async function unzip({files,process,environment},archive,directory){let file=`${environment.SystemRoot??
"C:\\Windows"}\\System32\\tar.exe`,args=["-xf",archive,"-C",directory,"trivy.exe"],{code,stderr}=await process.run({file,args,deadline:UNZIP_DEADLINE});if(code!==
0)throw broken(archive,stderr.trim());let path=`${directory}\\trivy.exe`;return{path,binary:await hashFile(files,path)}}function broken(archive,cause){return new ToolError(
{code:"trivy-archive",message:`${archive} could not be unpacked: ${cause instanceof Error?cause.message:String(cause)}.`,fix:"Delete the file, check the space o\
n the disk, and run again.",cause})}var releases=new URL("https://github.com/aquasecurity/trivy/releases/download/"),MAX_ARCHIVE=256*1024*1024,MAX_BINARY2=1024*1024*1024;async function prepareTrivy(ports,{
trivy,cacheDirectory,offline},pinFor=pinnedTrivy){switch(trivy.kind){case"given":return givenTrivy(ports,trivy);case"release":{let pinned=pinFor(trivy.version,ports.
machine),prove=()=>releasedTrivy(ports,trivy,{cacheDirectory,offline,pinned});return provenOnce(ports,[trivy.version,pinned.pin.archive,pinned.pin.binary],prove)}}}
var proven=new WeakMap;async function provenOnce({files},by,prove){let known=proven.get(files)??new Map,key=JSON.stringify(by),trivy=known.get(key)??await prove();
return proven.set(files,known.set(key,trivy)),trivy}async function givenTrivy(ports,choice){let{files,log}=ports,path=await files.realPath(choice.path),kind=path===
void 0?void 0:(await files.stat(path))?.kind;if(path===void 0||kind!=="file")throw wrongPath(`${choice.path} is not a file`,"Give the path of a Trivy binary, or\
 leave trivy-path out.","trivy-path");let{sha256}=choice;if(sha256!==void 0)return provenOnce(ports,[path,sha256],()=>copiedTrivy(files,path,sha256));let binary=await undenied(
path,files.readPieces(path));return log.warning(`${path} (${binary}) is not reviewed: nothing says which bytes it should have. Set trivy-sha256 to its hash.`),{
path,binary,trust:"unreviewed"}}async function copiedTrivy(files,path,sha256){let own=await ownPlace(files,path),binary=await undenied(path,copied(files,path,own));
if(encoded(binary)!==sha256.toLowerCase())throw otherBytes(path,binary,sha256);return{path:own,binary,trust:"given"}}async function undenied(path,pieces){let{binary,
builtFrom}=await inspectBinary(pieces);if(!isDeniedHash(binary)&&builtFrom.every(version=>deniedVersion(version)===void 0))return binary;let fix=`Remove it from\
 this machine, treat its secrets as stolen if it ever ran, and use ${defaultTrivyVersion}.`;throw wrongPath(`${path} is a Trivy that is known to be malicious (C\
VE-2026-33634)`,fix,"trivy-denied")}async function ownPlace(files,path){return`${await files.temporaryDirectory("trivy")}/trivy${/\.exe$/i.test(path)?".exe":""}`}
function copied(files,path,own){return copiedPieces(files,{from:path,to:own},{max:MAX_BINARY2,exceeded:what=>wrongPath(`${path}: ${what}`,"Give the path of a Tr\
ivy binary, or leave trivy-path out.","trivy-path")})}async function releasedTrivy(ports,{version,mirror},{cacheDirectory,offline,pinned:{asset,pin}}){let archive=`${cacheDirectory}\
/trivy/trivy_${version}_${asset}`;if(!await isCached(ports,archive,pin)){if(offline)throw notCached(version,archive);await fetchArchive(ports,assetUrl(version,asset,
mirror),archive,pin)}let unpacked=await unpackTrivy(ports,archive,await ports.files.temporaryDirectory("trivy"));return requirePinned(unpacked,pin),{...unpacked,
version,trust:"pinned"}}async function isCached({files,log},archive,pin){if((await files.stat(archive))?.kind!=="file")return!1;let digest=await hashFile(files,
archive);return digest===pin.archive?!0:(log.warning(`${archive} was changed in the cache (${digest} instead of ${pin.archive}); it is deleted and fetched again\
.`),await files.remove(archive),!1)}async function fetchArchive(ports,url,archive,pin){ports.log.info(`Fetching ${url.host}${url.pathname}`);let directory=archive.
slice(0,archive.lastIndexOf("/"));await ports.files.makeDirectory(directory);let partial=`${archive}.${randomUUID()}.partial`;try{await download(ports,{url,sha256:pin.
archive,max:MAX_ARCHIVE},partial),await ports.files.rename(partial,archive)}finally{await ports.files.remove(partial)}}function assetUrl(version,asset,mirror){let base=new URL(
mirror??releases);return base.pathname=`${base.pathname.replace(/\/+$/,"")}/v${version}/trivy_${version}_${asset}`,base}function requirePinned({path,binary},pin){
if(pin.binary!==void 0&&isDigest(pin.binary)&&pin.binary!==binary)throw otherBytes(path,binary,pin.binary)}function notCached(version,archive){return new ToolError(
{code:"trivy-offline",message:`Trivy ${version} is not in the cache, and the run is offline.`,fix:`Put the release archive to ${archive}, set trivy-path, or run\
 once without offline.`})}function otherBytes(path,actual,expected){return new ToolError({code:"trivy-mismatch",message:`${path} has other bytes than it should:\
 ${encoded(actual)} instead of ${expected.replace(/^sha256:/,"")}. It was not run.`,fix:"Find out who changed it; set trivy-sha256 to the new hash only when you\
 have reviewed the new binary."})}function wrongPath(what,fix,code){return new ConfigError([{where:"trivy-path",what,fix}],code)}var JAVA_AGE=168*36e5;async function prepareScanner(ports,options2,pinFor){let usesDatabase=options2.scanners.includes("vuln"),cache=await ports.files.temporaryDirectory(
"trivy-cache"),[trivy,database]=await bothOrNone(stop=>prepareTrivy(untilStopped(ports,stop),options2,pinFor),async stop=>usesDatabase?prepareDatabase(databasePorts(
ports,stop),vulnerabilityDatabase,databaseOptions(options2)):void 0);database!==void 0&&await linkDatabase(ports.files,database,cache);let buckets=database&&await bucketNames(
ports.files,`${database.directory}/${database.kind.file}`),java=usesDatabase&&options2.offline?await givenJavaDatabase(ports,options2):void 0;return java!==void 0&&
await linkDatabase(ports.files,java,cache),{trivy,...database?{database:databaseOf(database)}:{},...buckets?{buckets}:{},cache,addJavaDatabase:once(async()=>{java===
void 0&&await addJavaDatabase(ports,options2,cache)}),options:options2}}async function withLayerCache(files,ready){let cache=await files.temporaryDirectory("tri\
vy-cache"),link=async kind=>{let{folder,file}=kind,from=`${ready.cache}/${folder}`;await files.lstat(`${from}/${file}`)===void 0||await files.lstat(`${cache}/${folder}\
/${file}`)||await linkDatabase(files,{kind,directory:from},cache)};return await link(vulnerabilityDatabase),await link(javaDatabase),{...ready,cache,layers:"fs",
addJavaDatabase:async()=>{await ready.addJavaDatabase(),await link(javaDatabase)}}}function databaseOf({updatedAt,source,digest}){return{updatedAt,source,...digest===
void 0?{}:{digest}}}function databaseOptions(options2){return{...options2,...options2.dbRepositories?{repositories:options2.dbRepositories}:{}}}async function givenJavaDatabase(ports,{
cacheDirectory}){try{return await givenDatabase(ports,javaDatabase,cacheDirectory)}catch(error){if(error instanceof ToolError)return;throw error}}async function addJavaDatabase(ports,options2,cache){
let{javaDbRepositories:repositories}=options2,wanted={...options2,maxDbAge:"unlimited",keepFor:JAVA_AGE,...repositories?{repositories}:{}};await linkDatabase(ports.
files,await prepareDatabase(databasePorts(ports),javaDatabase,wanted),cache)}async function linkDatabase(files,{kind,directory},cache){let folder=`${cache}/${kind.
folder}`;await files.makeDirectory(folder,448);for(let name of[kind.file,"metadata.json"])await files.link(`${directory}/${name}`,`${folder}/${name}`)}function databasePorts(ports,stop){
let waiting=stop===void 0?ports:untilStopped(ports,stop),registry=ports.openRegistry(waiting,!1);return{...waiting,registry,quickRegistry:ports.openRegistry(waiting,
!0)}}function once(work){let running;return()=>(running??=work(),running)}var maxName2=1024,[baseName,baseDigest]=["org.opencontainers.image.base.name","org.opencontainers.image.base.digest"],labelsSchema=record(string(),unknown()).catch(
{});function configFacts(report){let image=fieldsOf(fieldsOf(fieldsOf(report).Metadata).ImageConfig),labels=labelsSchema.parse(fieldsOf(image.config).Labels);return factsOf(
image.created,labels[baseName],labels[baseDigest])}var names={created:"image-gate:image:created",baseName:"image-gate:image:base:name",baseDigest:"image-gate:im\
age:base:digest"};function factProperties({created="",base}){return[[names.created,created],[names.baseName,base?.name],[names.baseDigest,base?.digest]].flatMap(
([name,value])=>value===void 0?[]:{name,value})}function factsIn(properties){let named2=wanted=>properties.find(({name})=>name===wanted),created=named2(names.created);
return created&&factsOf(created.value,named2(names.baseName)?.value,named2(names.baseDigest)?.value)}function factsOf(created,name,digest){let at=typeof created==
"string"?instantOf(Date.parse(created)):void 0,isNamed=typeof name=="string"&&name!==""&&name.length<=maxName2,isExact=typeof digest=="string"&&isDigest(digest);
return{...at===void 0?{}:{created:at},...isNamed?{base:{name,...isExact?{digest}:{}}}:{}}}import{Readable as Readable3}from"node:stream";import{pipeline as pipeline3}from"node:stream/promises";var javaDatabaseWanted="java-database-wanted";async function runTrivy(ports,scan,starting=()=>{}){let folder=scanFolder(await ports.files.temporaryDirectory("sc\
an"));try{await prepareFolder(ports.files,folder,scan),starting();let finished=await ports.process.run({file:scan.trivy.path,args:trivyArguments(scan.cache,scan.
scanners,scan.timeout,scan.layers),env:trivyEnvironment(ports.environment,folder),cwd:folder.empty,deadline:scan.timeout,onLine:line=>ports.log.debug(`trivy: ${line}`)});
return wantsJavaDatabase(finished)?javaDatabaseWanted:(requireSuccess(finished,scan),await readOwnReport(ports.files,folder,scan))}finally{await ports.files.remove(
folder.root)}}async function prepareFolder(files,folder,{layout,image}){for(let directory of[folder.empty,folder.home,folder.docker,folder.temporary])await files.
makeDirectory(directory,448);await files.write(folder.ignoreFile,""),await files.write(folder.configFile,""),await platformLayout(files,layout,image,folder.image)}
function wantsJavaDatabase({code,stderr}){return code!==0&&stderr.includes("Java DB update failed: '--skip-java-db-update' cannot be specified on the first run")}
function requireSuccess(finished,scan){if(finished.code===0)return;let name=platformName(scan.image.platform),said=lastWords2(finished);throw finished.late?new ToolError(
{code:"scan-timeout",message:`Trivy did not finish scanning ${name} within ${scan.timeout/1e3} s and was ended.${said}`,fix:"Allow more time with timeout, or lo\
ok at what makes the image slow to scan."}):finished.code===null?new ToolError({code:"scan-killed",message:`Trivy was ended by ${finished.signal??"a signal"} wh\
ile it scanned ${name}.${said}`,fix:"Most often the machine ran out of memory: give it more, or make the image smaller."}):saysDiskFull(said)?new ToolError({code:"\
disk-full",message:`Trivy found no space left for its temporary files while it scanned ${name}.${said}`,fix:roomForTemporary}):new ToolError({code:"scan-failed",
message:`Trivy ended with exit code ${finished.code} while it scanned ${name}.${said}`,fix:"Look at what Trivy says; run again with debugging on to see all of i\
t."})}var MAX_LINES=4,MAX_LINE=600;function lastWords2({stderr}){let lines=stderr.split(`
`).filter(line=>line.trim()!==""),errors=lines.filter(line=>/\b(?:ERROR|FATAL|panic:)/.test(line));return(errors.length>0?errors:lines).slice(-MAX_LINES).map(line=>`\

  ${plainLine(line,MAX_LINE)}`).join("")}async function readOwnReport(files,folder,scan){let name=platformName(scan.image.platform),bytes=await files.readBytes(
folder.report,MAX_REPORT);if(bytes===void 0)throw badReport("missing",`Trivy wrote no report on ${name}`);let read=parseReport(bytes);if("what"in read)throw badReport(
read.kind,`What Trivy wrote on ${name} is not a report: ${read.what}`);return requireSameImage2(read,scan.image,name),requireSameTrivy(read,scan.trivy),read}function requireSameImage2({
report},image,name){let{ImageID:scanned}=report.Metadata;if(scanned!==image.config.digest)throw badReport("foreign",`Trivy's report on ${name} is of the image ${scanned}\
, not of ${image.config.digest}`)}function requireSameTrivy({report},trivy){let version=report.Trivy?.Version;if(version!==void 0&&deniedVersion(version)!==void 0)
throw new ToolError({code:"trivy-denied",message:`${trivy.path} calls itself Trivy ${version}, a malicious release (CVE-2026-33634), and has run.`,fix:"Remove i\
t, and treat all secrets of this machine and this job as stolen."});if(trivy.version!==void 0&&version!==trivy.version)throw badReport("foreign",`The report is \
by Trivy ${version??"of an unknown version"}, but ${trivy.version} was run`)}function badReport(kind,message){return new ToolError({code:`report-${kind}`,message:`${message}\
.`,fix:"Check the space on the disk and the binary that runs as Trivy (trivy-path), then run again."})}var words={cyclonedx:"cyclonedx",spdx:"spdx-json"};async function convertReport(ports,scanner,report,form){return inFolder(ports,scanner,async({root,report:input})=>(await pipeline3(
Readable3.from(report),ports.files.writeStream(input,384)),{args:["convert","--quiet","--format",words[form],...emptyFiles,"--output","../out.json","../report.j\
son"],input,output:`${root}/out.json`}))}async function matchSbom(ports,scanner,sbom,distro){try{return{report:await inFolder(ports,scanner,async({root})=>{let input=`${root}\
/sbom.cdx.json`;return await ports.files.write(input,[...sbom].join("")),{args:sbomArguments(scanner,distro),input,output:`${root}/out.json`}})}}catch(error){if(!(error instanceof
GateError)||error instanceof Cancelled)throw error;return{why:error.message}}}var emptyFiles=["--config","../config.yaml","--ignorefile","../ignore"];function sbomArguments({
cache,options:options2},distro){let timeout=`${Math.ceil(options2.timeout/1e3)+60}s`;return["sbom","--format","json","--output","../out.json","--exit-code","0",
"--scanners","vuln","--list-all-pkgs",...emptyFiles,"--cache-dir",cache,"--cache-backend","memory","--timeout",timeout,"--skip-db-update","--skip-java-db-update",
"--skip-vex-repo-update","--offline-scan","--skip-version-check","--disable-telemetry","--no-progress",...distro===void 0?[]:["--distro",distro],"../sbom.cdx.js\
on"]}async function inFolder({files,process,environment,log},{trivy,options:options2},prepare){let folder=scanFolder(await files.temporaryDirectory("sbom"));try{
for(let directory of[folder.empty,folder.home,folder.docker,folder.temporary])await files.makeDirectory(directory,448);for(let file of[folder.ignoreFile,folder.
configFile])await files.write(file,"");let{args,input,output}=await prepare(folder),finished=await process.run({file:trivy.path,args,env:{...trivyEnvironment(environment,
folder),...collection(await files.lstat(input))},cwd:folder.empty,deadline:options2.timeout,onLine:line=>log.debug(`trivy: ${line}`)});if(finished.code!==0)throw failed(
`trivy ${args[0]} ${ending(finished)}.${lastWords2(finished)}`);let bytes=await files.readBytes(output,MAX_REPORT),parsed=bytes&&parseReportJson(bytes);if(parsed===
void 0)throw failed(`trivy ${args[0]} has written nothing.`);if("what"in parsed)throw failed(`What trivy ${args[0]} has written is no JSON: ${parsed.what}.`);return parsed.
raw}finally{await files.remove(folder.root)}}var smallInput=4*1024*1024;function collection(input){return input!==void 0&&input.size<=smallInput?{GOGC:"800"}:{}}
function ending({late,code,signal}){return late?"did not finish in time and was ended":code===null?`was ended by ${signal??"a signal"}`:`ended with exit code ${code}`}
function failed(message){return new ToolError({code:"sbom-failed",message:`The SBOM can't be made: ${message}`,fix:"Run again with debugging on to see all that \
Trivy says, or set sbom-format: none."})}import{posix as posix5}from"node:path";import{posix as posix4}from"node:path";function isWanted({sbomPaths,moved,claims}){return sbomPaths.size>0||moved.size>0||claims.length>0}function secondLook({sbomPaths,moved,claims}){let found={sbomPath:!1,
moved:!1,claims:[]},claimed2=Map.groupBy(claims,({path})=>claimedEntry(path)),sorted=[...moved].sort(),walk=new TarWalk({entry(name,{isFile,link}){found.sbomPath||=
isFile&&sbomPaths.has(name),found.moved||=isFile&&(moved.has(name)||moved.has(posix4.dirname(name)))||!!link&&leadsTo(name,sorted);for(let claim of claimed2.get(
name)??[])found.claims.push(claim);return claimed2.delete(name),0},content(){}});return{found,walk}}function leadsTo(way,sorted){return firstFrom(way,sorted)===
way||firstFrom(`${way}/`,sorted)?.startsWith(`${way}/`)===!0}function firstFrom(text,sorted){let[low,high]=[0,sorted.length];for(;low<high;){let middle=low+high>>
1;(sorted[middle]??text)<text?low=middle+1:high=middle}return sorted[low]}async function walkLayer(files,directory,layer,stop,walk){try{await unpackLayer(files,directory,layer,stop,bytes=>walk.push(bytes)),stop.aborted||walk.end()}catch(error){
if(error instanceof GateError)throw error;let why=error instanceof Error?error.message:String(error);return`the layer ${layer.digest} is not a readable tar: ${why}`}}
async function unpackLayer(files,directory,layer,stop,take){let limit2=unpackedLimit(layer.size),size=0,compression=layerCompression(layer)??"none",steps=unpackTo(
compression,bytes=>{if(size+=bytes.length,size>limit2)throw layoutFault("layer-bomb",`The layer ${layer.digest} unpacks to ${limitText(layer.size)}.`);take(bytes)});
for await(let chunk of files.readPieces(blobPath(directory,layer.digest))){if(stop.aborted)return;await steps.write(chunk)}await steps.end()}var WIDTH2=2;async function layerEvidence(files,{directory},{layers},stop,before=new SeenLayers){let seen=new Map,budget=new NameBudget;await inParallel([...new Set(
layers)],WIDTH2,async(layer,failed2)=>{let known=before.get(layer);if(known!==void 0)return void seen.set(layer,withinBudget(budget,layer,known));let look=firstLook(
layer,budget),why=await walkLayer(files,directory,layer,AbortSignal.any([stop,failed2]),look.walk),found2={...look.seen,unreadable:why??look.seen.unreadable};seen.
set(layer,found2),!stop.aborted&&!failed2.aborted&&found2.unreadable===void 0&&before.keep(layer,found2)});let found=await lookAgain(files,directory,seen,stop),
all=layers.flatMap(layer=>seen.get(layer)??[]),repository=all.findLast(one=>one.repository!==void 0)?.repository,unreadable=all.find(one=>one.unreadable!==void 0)?.
unreadable,claims=found.flatMap(one=>one.claims);return{unread:[...new Set(all.flatMap(({managers})=>[...managers]))].sort(),hidden:hiddenBy(all,found),claims:[
...new Map(claims.toReversed().map(claim=>[`${claim.format}/${claim.package}`,claim])).values()],bitnami:inOneFolder(all),systemLists:all.filter(({hasList})=>hasList).
length,namesSystem:all.some(({namesSystem})=>namesSystem),javaArchives:[...new Set(all.flatMap(({archives})=>[...archives]))].sort(),...repository===void 0?{}:{
repository},...unreadable===void 0?{}:{unreadable}}}function withinBudget(budget,layer,known){return budget.take(known.cost)?known:{...known,unreadable:namesTooMuch(
layer.digest)}}function hiddenBy(all,found){let hidden=all.flatMap(one=>[...one.hidden]);return(all.some(({sbomPaths})=>[...sbomPaths].some(replacesKept))||found.
some(({sbomPath})=>sbomPath))&&hidden.push(sbomHides),found.some(({moved})=>moved)&&hidden.push(movedHides),[...new Set(hidden)].sort()}async function lookAgain(files,directory,seen,stop){
let all=[...seen.values()],sbomPaths=new Set(all.flatMap(one=>[...one.sbomPaths])),moved=new Set(all.flatMap(one=>one.moved)),found=[];return await inParallel([
...seen],WIDTH2,async([layer,{claims}],failed2)=>{let wanted={sbomPaths,moved,claims};if(!isWanted(wanted))return;let look=secondLook(wanted);await walkLayer(files,
directory,layer,AbortSignal.any([stop,failed2]),look.walk),found.push(look.found)}),found}function inOneFolder(all){let byPath=new Map(all.flatMap(({bitnami})=>[
...bitnami])),folders=Map.groupBy(byPath.keys(),path=>posix5.dirname(path));folders.delete("opt/bitnami/common");let shared=[...folders.values()].filter(({length})=>length>
1).flat();return[...new Set(shared.flatMap(path=>byPath.get(path)??[]))].sort()}var WIDTH3=2;async function scanImage(ports,ready,layout,width=ready.layers==="fs"?1:WIDTH3){let reports=new Map;return await inStage(ports.log,"Scan",step=>inParallel(
layout.images,width,async image=>{reports.set(image,await scanBeside(ports,ready,layout,image)),step(`${reports.size} of ${layout.images.length} platforms`)})),
scanResult(ready,layout,reports)}async function scanBeside(ports,ready,layout,image){if(!ready.options.scanners.includes("vuln"))return{read:await scanOne(ports,
ready,layout,image)};let starting=Promise.withResolvers(),[read,evidence]=await bothOrNone(()=>scanOne(ports,ready,layout,image,starting.resolve),async stop=>(stop.
addEventListener("abort",()=>starting.resolve()),await starting.promise,layerEvidence(ports.files,layout,image,stop,ports.seen)));return{read,evidence}}async function scanOne(ports,ready,layout,image,starting){
let{trivy,cache,options:options2,layers="memory"}=ready,{scanners,timeout}=options2,scan={trivy,layout,image,cache,scanners,timeout,layers},name=platformName(image.
platform);ports.log.info(`Scanning ${name} (${image.config.digest})`);let first=await runTrivy(ports,scan,starting);if(first!==javaDatabaseWanted)return first;ports.
log.info(`${name} holds JAR files: the Java database is needed`),await ready.addJavaDatabase();let second=await runTrivy(ports,scan);if(second!==javaDatabaseWanted)
return second;throw new ToolError({code:"scan-failed",message:`Trivy does not find the Java database for ${name} although it is there.`,fix:"Empty the cache dir\
ectory and run again."})}function scanResult({trivy,database,buckets,options:options2},layout,reports){let[first,...others]=layout.images.map(image=>{let scanned=reports.
get(image),platform=platformName(image.platform);if(scanned===void 0)throw notScanned(platform);let{read,evidence}=scanned,{diffIds,history,container}=image,known={
listed:options2.scanners.includes("vuln"),buckets,evidence,layerHistory:{diffIds,history},container};return{version:read.report.Trivy?.Version,scan:platformScan(
read,platform,known),findings:findingsOf(read.report,platform)}});if(first===void 0)throw notScanned("the image");let platforms=[first.scan,...others.map(({scan})=>scan)];
return{scanner:{version:trivy.version??first.version??"unknown",binary:trivy.binary,trust:trivy.trust,scanners:options2.scanners},...database?{database}:{},platforms,
findings:mergeFindings([first,...others].map(({findings})=>findings))}}function notScanned(platform){return new ToolError({code:"platform-not-scanned",message:`${platform}\
 was not scanned.`,fix:"Run again; if that does not help, report it as a defect of image-gate."})}export{vexQuestion,openAttestedVex,verifyLayout,dockerFault,saveImage,obtainImage,configFacts,factProperties,factsIn,convertReport,matchSbom,SeenLayers,withDatabase,
prepareScanner,withLayerCache,scanImage};
