import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isIssued}from"./chunk-ECAEX47N.js";import{blobPath,bothOrNone,destinationsOf,taggedReferences}from"./chunk-NU7XRSNH.js";import{inStage}from"./chunk-P4NVSMEY.js";
import{inParallel}from"./chunk-7HSWERG5.js";import{Cancelled,ToolError,digestOf,formatReference,isIndexType,isManifestType}from"./chunk-CIY6UZVJ.js";function tagsNotMoved(cause,progress){let{code,message,fix}=cause;return new ToolError({code,message:`${message} ${tagStates(progress)}`,fix,cause})}function tagStates({
moved,failed,state,untouched}){let done=state==="moved"?[...moved,failed]:moved,left=state==="not moved"?[failed,...untouched]:untouched,unknown=state==="not kn\
own"?[failed]:[],parts=[`Moved: ${names(done)}.`,`Not moved: ${names(left)}.`];return unknown.length>0&&parts.push(`Not known, because the registry gave no answ\
er: ${names(unknown)}.`),parts.join(" ")}function names(references){return references.length===0?"none":references.map(formatReference).join(", ")}function pushedDigestDiffers(reference,remote,scanned){
return new ToolError({code:"pushed-digest-differs",message:`${formatReference(reference)} is ${remote??"absent"} in the registry, but ${scanned} was scanned and\
 sent.`,fix:"Do not deploy it. Look for another job that pushes the same tag at the same time, or a proxy or registry that rewrites manifests."})}function layoutChanged(path){
return new ToolError({code:"layout-changed",message:`${path} has changed since it was scanned; nothing of it was pushed.`,fix:"Find what writes into the folder \
of the image while the gate runs, and run it again."})}var parallelBlobs=4,wait=700;async function sendImage(ports,title,image,stop){let{registry,log}=ports,{repository,mountFrom,blobs,manifests,openBlob}=image,counts={
uploaded:0,mounted:0,present:0},send=async blob=>(stop?.throwIfAborted(),await registry.pushBlob(repository,blob,()=>openBlob(blob),mountFrom));await inStage(log,
title,async step=>{let[done,bytes]=[0,0];await inParallel(blobs,parallelBlobs,async blob=>{counts[await send(blob)]+=1,done+=1,bytes+=blob.size,step(`${done} of\
 ${blobs.length} blobs, ${Math.ceil(bytes/1e6)} MB`)})});let sendAgain=()=>inParallel(blobs,parallelBlobs,send);for(let manifest of manifests)stop?.throwIfAborted(),
await unlessLost(ports,()=>putManifest(registry,repository,manifest),sendAgain);return counts}async function putManifest(registry,repository,{descriptor,read}){
let reference={...repository,digest:descriptor.digest};if(await registry.resolve(reference)!==void 0)return;let reported=await registry.pushManifest(reference,await read(),
descriptor.mediaType);if(reported!==descriptor.digest)throw pushedDigestDiffers(reference,reported,descriptor.digest)}async function unlessLost({clock,log},put,sendAgain){
try{return await put()}catch(error){if(!(error instanceof ToolError)||error.code!=="blob-unknown")throw error;log.info(`${error.message} Sending what it has los\
t again.`)}await clock.sleep(wait),await sendAgain(),await put()}async function moveTags(ports,references,root,bytes){for(let[index,reference]of references.entries())try{await moveTag(ports,reference,root,bytes)}catch(error){
let progress={moved:references.slice(0,index),failed:reference,untouched:references.slice(index+1)};throw error instanceof Cancelled&&ports.log.warning(tagStates(
{...progress,state:"not known"})),error instanceof ToolError?tagsNotMoved(error,{...progress,state:await stateOf(ports.registry,reference,root)}):error}}async function moveTag({
registry,log},reference,root,bytes){let name=formatReference(reference);if((await registry.resolve(reference))?.digest===root.digest){log.info(`${name} is ${root.
digest} already.`);return}let reported=await registry.pushManifest(reference,bytes,root.mediaType);if(reported!==root.digest)throw pushedDigestDiffers(reference,
reported,root.digest);log.info(`${name} is now ${root.digest}.`)}async function stateOf(registry,reference,root){try{return(await registry.resolve(reference))?.
digest===root.digest?"moved":"not moved"}catch(error){if(error instanceof ToolError)return"not known";throw error}}var maxManifest=8*1024*1024;async function push(ports,layout,permit,proof){checkPermit(layout,permit);let destinations=destinationsOf(permit.destinations),repositories=destinations.
map(({repository})=>repository),[blobs,claims=[]]=await bothOrNone(stop=>pushContent(ports,layout,destinations,stop),async(stop,arrived)=>proof&&await attest(ports,
layout,permit,repositories,proof,{arrived,stop})),tagged=taggedReferences(destinations);return tagged.length>0&&await moveTags(ports,tagged,layout.root,await readManifest(
ports,layout,layout.root)),await compareRemote(ports.registry,[...repositories,...tagged],permit.root),ports.log.info(summary(permit.root,blobs)),{digest:permit.
root,tags:tagged.map(formatReference),blobs,claims}}async function attest(...all){return(await import("./attest-JQQG7OVT.js")).attest(...all)}function checkPermit(layout,permit){
let granted=new Set(permit.manifests),manifests=layout.blobs.filter(isManifest),same=manifests.length===granted.size&&manifests.every(({digest})=>granted.has(digest));
if(permit.root!==layout.root.digest||!same)throw new Error(`defect: the permit is for ${permit.root}, not for the layout with ${layout.root.digest}`);if(!isIssued(
permit))throw new Error("defect: the permit was not made by judge in this run")}async function pushContent(ports,layout,destinations,stop){let image={blobs:layout.
blobs.filter(blob=>!isManifest(blob)),openBlob:({digest})=>ports.files.readStream(blobPath(layout.directory,digest)),manifests:layout.blobs.filter(isManifest).map(
descriptor=>({descriptor,read:()=>readManifest(ports,layout,descriptor)}))},sum={uploaded:0,mounted:0,present:0};for(let{repository,mountFrom}of destinations){ports.
log.info(`Pushing to ${formatReference(repository)}.`);let counts=await sendImage(ports,"Push",{...image,repository,mountFrom},stop);sum.uploaded+=counts.uploaded,
sum.mounted+=counts.mounted,sum.present+=counts.present}return sum}async function readManifest({files},layout,{digest}){let path=blobPath(layout.directory,digest),
bytes=await files.readBytes(path,maxManifest);if(bytes===void 0||digestOf(bytes)!==digest)throw layoutChanged(path);return bytes}async function compareRemote(registry,references,scanned){
for(let reference of references){let asked=reference.tag===void 0?{...reference,digest:scanned}:reference,remote=await registry.resolve(asked);if(remote?.digest!==
scanned)throw pushedDigestDiffers(asked,remote?.digest,scanned)}}function isManifest({mediaType}){return isManifestType(mediaType)||isIndexType(mediaType)}function summary(digest,{
uploaded,mounted,present}){return`Pushed ${digest}: ${uploaded} blobs uploaded, ${mounted} mounted, ${present} were there.`}export{sendImage,moveTags,push,compareRemote};
