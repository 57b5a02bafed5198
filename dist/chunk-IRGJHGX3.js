import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn}from"./chunk-ISXCPQFW.js";import{bundleMediaType,maxBundle,readBundle}from"./chunk-TKBDQ3DN.js";import{attachedFile,fileAnnotation,maxSbom,
pointedDocument,pointedManifest}from"./chunk-FTBHWEKZ.js";import{attachedKindOf,claimKindOf,isAttestation,mayBeAttestation,predicateTypes}from"./chunk-JPNARZKT.js";
import{inParallel,ownTool,readIndex,readManifest}from"./chunk-7HSWERG5.js";import{ToolError,fieldsOf,imageWords,isDigest,isIndexType,platformName}from"./chunk-CIY6UZVJ.js";function ownClaims(attachments,digest,isOurs){return attachments.flatMap(attachment=>{let bundle=readBundle(attachment.bundle);return bundle!==void 0&&isOurs(bundle)?
knownClaim(bundle,attachment,digest)??[]:[]})}var known=new WeakMap;function knownClaim(bundle,attachment,digest){let before=known.get(attachment);if(before?.digest===
digest)return before.claim;let claim=claimOf(bundle,attachment,digest);return known.set(attachment,{digest,claim}),claim}function claimOf(bundle,{manifest,madeAt:madeAt2},digest){
let claim=claimIn(bundle,manifest,digest,attachedKindOf);if(typeof claim=="string")return;let{kind,predicate,scannedAt,saidAt}=claim;if(kind==="vex"&&fieldsOf(predicate).
tooling!==ownTool)return;let pointsTo=pointedManifest(predicate);return{manifest,kind,...scannedAt===void 0?{}:{scannedAt},...saidAt===void 0?{}:{saidAt},...madeAt2===
void 0?{}:{madeAt:madeAt2},...pointsTo===void 0?{}:{pointsTo}}}var maxPointer=2e5;function pointedSbom({manifest,bundle:bytes},digest,isOurs){let bundle=bytes.byteLength>
maxPointer?void 0:readBundle(bytes),claim=bundle&&claimIn(bundle,manifest,digest,attachedKindOf);if(!(bundle===void 0||typeof claim!="object"||claim.predicateType!==
predicateTypes.sbomPointer))return isOurs(bundle)?pointedDocument(claim.predicate):void 0}function withDocuments(going,attachments,digest,listed){let gone=new Set(
going.map(({manifest})=>manifest));if(going.every(({pointsTo})=>pointsTo===void 0))return gone;let others=attachments.filter(({manifest})=>!gone.has(manifest)),
needed=new Set(ownClaims(others,digest,()=>!0).map(({pointsTo})=>pointsTo)),documents=going.flatMap(({pointsTo})=>listed.filter(one=>one.digest===pointsTo));return new Set(
[...gone,...documents.map(one=>one.digest).filter(one=>!needed.has(one))])}async function withPointedSboms(registry,subject,attached,isOurs,read=documentOf){let attachments=[];for(let one of attached.attachments){let pointed=pointedSbom(
one,attached.digest,isOurs),document=pointed===void 0?void 0:await read(registry,subject,pointed);attachments.push(document===void 0?one:{...one,document})}return{
...attached,attachments}}async function documentOf(registry,{registry:host,repository},{manifest,digest}){let reference={registry:host,repository,digest:manifest};
try{let file=attachedFile((await registry.manifest(reference)).bytes);return file===void 0||file.descriptor.digest!==digest||file.descriptor.size>maxSbom?void 0:
await blobBytes(registry,reference,file.descriptor)}catch(error){if(error instanceof ToolError&&["manifest-unknown","blob-unknown"].includes(error.code))return;
throw error}}async function blobBytes(registry,...asked){let chunks=[];for await(let chunk of await registry.blob(...asked))chunks.push(chunk);return Buffer.concat(
chunks)}function signedDocument(registry,{registry:host,repository},{digest}){return smallBlob(registry,{registry:host,repository},{digest,atMost:maxSbom})}async function smallBlob(registry,place,blob){
try{return await blobBytes(registry,place,blob)}catch(error){if(error instanceof ToolError&&["blob-unknown","blob-mismatch"].includes(error.code))return;throw error}}var createdKey="org.opencontainers.image.created",nothing={bundle:Buffer.alloc(0)};async function bundleOf(registry,{registry:host,repository},{digest,annotations={}},source){
let place={registry:host,repository},file=annotations[fileAnnotation];if(source==="list"&&file!==void 0&&isDigest(file)){let bundle=await smallBlob(registry,place,
{digest:file,atMost:maxBundle});if(bundle!==void 0)return{bundle,...madeAt(annotations)}}return await contentOf(registry,{...place,digest},source)??nothing}async function contentOf(registry,reference,source){
try{let file=attachedFile((await registry.manifest(reference)).bytes);if(file===void 0||file.descriptor.size>maxBundle)return;let when=madeAt(file.annotations);
return file.bytes!==void 0&&source!=="blob"?{bundle:file.bytes,...when}:{bundle:await blobBytes(registry,reference,file.descriptor),...when}}catch(error){if(error instanceof
ToolError&&["manifest-unknown","blob-unknown"].includes(error.code))return;throw error}}function madeAt(annotations){let at=Date.parse(annotations[createdKey]??
"");return Number.isNaN(at)?{}:{madeAt:at}}var maxRead=200,maxBytes=128*1024*1024,parallelReads=4,predicateKey="dev.sigstore.bundle.predicateType",tidyUp="Delete those that nobody needs in the registry, \
and look for who attaches so many.",legacyEndings=[".sig",".att"];function claimAnnotations(predicateType,now){return{"dev.sigstore.bundle.content":"dsse-envelo\
pe",[predicateKey]:predicateType,[createdKey]:now.toISOString()}}async function readAttached(ports,reference,{scope,isOurs,trusting="manifest",manifest}){let entries=entriesOf(
reference,manifest??await ports.registry.manifest(reference)),platforms=scope==="all"?await platformsOf(ports.registry,reference,entries):[],asked=[{digest:reference.
digest,manifests:entries.map(({digest})=>digest)},...platforms],read=new Map;for(let one of asked){let subject2={...reference,digest:one.digest},attached=await attachedTo(
ports,subject2,one,trusting);read.set(one.digest,await withPointedSboms(ports.registry,subject2,attached,isOurs)),checkSpace(reference,[...read.values()].flatMap(
({attachments})=>attachments))}let[subject,...others]=asked.flatMap(({digest})=>read.get(digest)??[]);if(subject===void 0)throw new Error("defect: nothing was r\
ead");return{subject,platforms:others}}async function readClaims(ports,subject,kinds,isOurs){let listed=(await ports.referrers.list(subject)).filter(one=>{let type=one.
annotations?.[predicateKey],kind=type===void 0?void 0:claimKindOf(type);return mayBeClaim(one)&&(kind===void 0||kinds.includes(kind))});if(listed.length>maxRead)
throw tooManyAttached(subject,listed.length);let attachments=await readAttachments(ports.registry,subject,listed,"list"),attached={digest:subject.digest,attachments};
return await withPointedSboms(ports.registry,subject,attached,isOurs,signedDocument)}function entriesOf(reference,{descriptor,bytes}){let name=imageWords(reference);
return isIndexType(descriptor.mediaType)?readIndex(bytes,name,descriptor.mediaType).manifests:(readManifest(bytes,name,descriptor.mediaType),[])}async function runnableManifests(registry,reference,manifest){
let entries=entriesOf(reference,manifest);if(!isIndexType(manifest.descriptor.mediaType))return[manifest.descriptor];let platforms=new Set((await platformsOf(registry,
reference,entries)).map(({digest})=>digest));return entries.filter(({digest})=>platforms.has(digest))}async function platformsOf(registry,{registry:host,repository},entries){
let passedOver=new Set;return await inParallel(entries.filter(mayBeAttestation),parallelReads,async entry=>{let manifest=await manifestOf(registry,{registry:host,
repository,digest:entry.digest},entry);manifest!==void 0&&isAttestation(entry,manifest,entries)&&passedOver.add(entry.digest)}),entries.filter(({digest})=>!passedOver.
has(digest)).map(({digest,platform})=>({digest,platform:platform===void 0?digest:platformName(platform)}))}async function manifestOf(registry,reference,{mediaType}){
try{return readManifest((await registry.manifest(reference)).bytes,imageWords(reference),mediaType)}catch(error){if(error instanceof ToolError&&["manifest-unkno\
wn","manifest-invalid","digest-invalid"].includes(error.code))return;throw error}}async function attachedTo(ports,subject,named,trusting){let listed=(await ports.
referrers.list(subject)).filter(mayBeClaim);if(listed.length>maxRead)throw tooManyAttached(subject,listed.length);let attachments=await readAttachments(ports.registry,
subject,listed,trusting),legacy=attachments.length===0&&await hasLegacy(ports.registry,subject);return{...named,attachments,...legacy?{legacy}:{}}}async function readAttachments(registry,subject,listed,trusting="\
manifest",isWanted=mayBeOurs){let held=[];return inParallel(listed.filter(isWanted).slice(-maxRead),parallelReads,async one=>{let read={manifest:one.digest,...await bundleOf(
registry,subject,one,trusting)};return held.push(read),checkSpace(subject,held),read})}function checkSpace(subject,attachments){let sizeOf=({bundle,document})=>bundle.
byteLength+(document?.byteLength??0);if(attachments.reduce((sum,one)=>sum+sizeOf(one),0)>maxBytes)throw tooLarge(subject)}function mayBeClaim({artifactType=bundleMediaType,
annotations={}}){let type=annotations[predicateKey];return artifactType===bundleMediaType&&(type===void 0||claimKindOf(type)!==void 0)}function mayBeOurs({artifactType=bundleMediaType,
annotations={}}){let type=annotations[predicateKey];return artifactType===bundleMediaType&&(type===void 0||attachedKindOf(type)!==void 0)}async function hasLegacy(registry,{
digest,...repository}){for(let ending of legacyEndings){let reference={registry:repository.registry,repository:repository.repository},tag=digest.replace(":","-")+
ending;if(await registry.resolve({...reference,tag})!==void 0)return!0}return!1}function tooManyAttached(subject,count,most=maxRead){return new ToolError({code:"\
attachments-too-many",message:`${count} signatures and attestations hang on ${imageWords(subject)}, and at most ${most} are read.`,fix:tidyUp})}function tooLarge(subject){
return new ToolError({code:"attachments-too-large",message:`More than ${maxBytes/1024/1024} MiB of signatures and attestations hang on ${imageWords(subject)} an\
d its platforms; no more is read.`,fix:tidyUp})}export{ownClaims,withDocuments,blobBytes,predicateKey,claimAnnotations,readAttached,readClaims,runnableManifests,readAttachments,checkSpace,mayBeOurs,tooManyAttached};
