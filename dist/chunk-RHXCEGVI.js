import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isIssued}from"./chunk-GRPG4V7G.js";import{blobPath,bothOrNone,destinationsOf,taggedReferences}from"./chunk-LSQY2DXU.js";import{inStage}from"./chunk-QJ7IVHY2.js";
import{inParallel}from"./chunk-CWWXFKX5.js";import{Cancelled,ToolError,digestOf,formatReference,isIndexType,isManifestType}from"./chunk-F2OQW6OA.js";var wait=700;async function unlessLost({clock,log},put,sendAgain){try{return await put()}catch(error){if(!(error instanceof ToolError)||error.code!=="blob-unkno\
wn")throw error;log.info(`${error.message} Sending what it has lost again.`)}await clock.sleep(wait),await sendAgain(),await put()}function tagsNotMoved(cause,progress){let{code,message,fix}=cause;return new ToolError({code,message:`${message} ${tagStates(progress)}`,fix,cause})}function tagStates({
moved,failed,state,untouched}){let done=state==="moved"?[...moved,failed]:moved,left=state==="not moved"?[failed,...untouched]:untouched,unknown=state==="not kn\
own"?[failed]:[],parts=[`Moved: ${names(done)}.`,`Not moved: ${names(left)}.`];return unknown.length>0&&parts.push(`Not known, because the registry gave no answ\
er: ${names(unknown)}.`),parts.join(" ")}function names(references){return references.length===0?"none":references.map(formatReference).join(", ")}function pushedDigestDiffers(reference,remote,scanned){
return new ToolError({code:"pushed-digest-differs",message:`${formatReference(reference)} is ${remote??"absent"} in the registry, but ${scanned} was scanned and\
 sent.`,fix:"Do not deploy it. Look for another job that pushes the same tag at the same time, or a proxy or registry that rewrites manifests."})}function layoutChanged(path){
return new ToolError({code:"layout-changed",message:`${path} has changed since it was scanned; nothing of it was pushed.`,fix:"Find what writes into the folder \
of the image while the gate runs, and run it again."})}async function moveTags(ports,references,root,bytes){for(let[index,reference]of references.entries())try{await moveTag(ports,reference,root,bytes)}catch(error){
let progress={moved:references.slice(0,index),failed:reference,untouched:references.slice(index+1)};throw error instanceof Cancelled&&ports.log.warning(tagStates(
{...progress,state:"not known"})),error instanceof ToolError?tagsNotMoved(error,{...progress,state:await stateOf(ports.registry,reference,root)}):error}}async function moveTag({
registry,log},reference,root,bytes){let name=formatReference(reference);if((await registry.resolve(reference))?.digest===root.digest){log.info(`${name} is ${root.
digest} already.`);return}let reported=await registry.pushManifest(reference,bytes,root.mediaType);if(reported!==root.digest)throw pushedDigestDiffers(reference,
reported,root.digest);log.info(`${name} is now ${root.digest}.`)}async function stateOf(registry,reference,root){try{return(await registry.resolve(reference))?.
digest===root.digest?"moved":"not moved"}catch(error){if(error instanceof ToolError)return"not known";throw error}}var parallelBlobs=4,maxManifest=8*1024*1024;async function push(ports,layout,permit,proof){checkPermit(layout,permit);let destinations=destinationsOf(permit.destinations),
counts={uploaded:0,mounted:0,present:0},repositories=destinations.map(({repository})=>repository),[,claims=[]]=await bothOrNone(async stop=>{for(let destination of destinations)
await pushContent(ports,layout,destination,counts,stop)},async(stop,arrived)=>proof&&await attest(ports,layout,permit,repositories,proof,{arrived,stop})),tagged=taggedReferences(
destinations);return tagged.length>0&&await moveTags(ports,tagged,layout.root,await readManifest(ports,layout,layout.root)),await compareRemote(ports.registry,[
...repositories,...tagged],permit.root),ports.log.info(summary(permit.root,counts)),{digest:permit.root,tags:tagged.map(formatReference),blobs:counts,claims}}async function attest(...all){
return(await import("./attest-7K7ZGYAL.js")).attest(...all)}function checkPermit(layout,permit){let granted=new Set(permit.manifests),manifests=layout.blobs.
filter(isManifest),same=manifests.length===granted.size&&manifests.every(({digest})=>granted.has(digest));if(permit.root!==layout.root.digest||!same)throw new Error(
`defect: the permit is for ${permit.root}, not for the layout with ${layout.root.digest}`);if(!isIssued(permit))throw new Error("defect: the permit was not made\
 by judge in this run")}async function pushContent(ports,layout,{repository,mountFrom},counts,stop){let{registry,files,log}=ports;log.info(`Pushing to ${formatReference(
repository)}.`);let blobs=layout.blobs.filter(blob=>!isManifest(blob)),send=async blob=>{stop.throwIfAborted();let open=()=>files.readStream(blobPath(layout.directory,
blob.digest));return await registry.pushBlob(repository,blob,open,mountFrom)};await inStage(log,"Push",async step=>{let[done,bytes]=[0,0];await inParallel(blobs,
parallelBlobs,async blob=>{counts[await send(blob)]+=1,done+=1,bytes+=blob.size,step(`${done} of ${blobs.length} blobs, ${Math.ceil(bytes/1e6)} MB`)})});let sendAgain=()=>inParallel(
blobs,parallelBlobs,async blob=>{await send(blob)});for(let manifest of layout.blobs.filter(isManifest))stop.throwIfAborted(),await unlessLost(ports,()=>pushByDigest(
ports,layout,repository,manifest),sendAgain)}async function pushByDigest(ports,layout,repository,manifest){let reference={...repository,digest:manifest.digest};
if(await ports.registry.resolve(reference)!==void 0)return;let bytes=await readManifest(ports,layout,manifest),reported=await ports.registry.pushManifest(reference,
bytes,manifest.mediaType);if(reported!==manifest.digest)throw pushedDigestDiffers(reference,reported,manifest.digest)}async function readManifest({files},layout,{
digest}){let path=blobPath(layout.directory,digest),bytes=await files.readBytes(path,maxManifest);if(bytes===void 0||digestOf(bytes)!==digest)throw layoutChanged(
path);return bytes}async function compareRemote(registry,references,scanned){for(let reference of references){let asked=reference.tag===void 0?{...reference,digest:scanned}:
reference,remote=await registry.resolve(asked);if(remote?.digest!==scanned)throw pushedDigestDiffers(asked,remote?.digest,scanned)}}function isManifest({mediaType}){
return isManifestType(mediaType)||isIndexType(mediaType)}function summary(digest,{uploaded,mounted,present}){return`Pushed ${digest}: ${uploaded} blobs uploaded\
, ${mounted} mounted, ${present} were there.`}export{unlessLost,pushedDigestDiffers,moveTags,push,compareRemote};
