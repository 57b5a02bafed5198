import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isAttestation,mayBeAttestation}from"./chunk-ZVP4TL7U.js";import{inParallel,readIndex,readManifest}from"./chunk-AVOPYSZO.js";import{claimIn}from"./chunk-6LGFZE6I.js";
import{maxSbom,pointedDocument,pointedManifest}from"./chunk-PWGYD5AQ.js";import{bundleMediaType,maxBundle,readBundle}from"./chunk-B3FQNES3.js";import{
claimKindOf,predicateTypes}from"./chunk-FHD2I7XA.js";import{formatReference,imageWords}from"./chunk-WAGMCTHG.js";import{descriptorSchema,isIndexType,
mediaTypes,platformName}from"./chunk-POVIPXHE.js";import{ToolError}from"./chunk-NPMNWCA4.js";import{array,base64,digestOf,digestSchema,looseObject,object,
record,string,tuple}from"./chunk-GA2BMHTH.js";import{fieldsOf,parsedJson}from"./chunk-F55E3OCF.js";var emptyType="application/vnd.oci.empty.v1+json",maxEmbedded=64*1024,carryingSchema=descriptorSchema.extend({data:base64().optional()}),manifestSchema=object({
layers:tuple([carryingSchema]),annotations:record(string(),string()).optional().catch(void 0)});function attachmentManifest({mediaType,digest,size},{artifactType,
content,annotations}){let[config,layer]=[blobOf(emptyType,Buffer.from("{}")),blobOf(artifactType,content)],bytes=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:mediaTypes.
ociManifest,artifactType,config:config.descriptor,layers:[carrying(layer)],subject:{mediaType,digest,size},annotations}));return{descriptor:{...{mediaType:mediaTypes.
ociManifest,digest:digestOf(bytes),size:bytes.byteLength},artifactType,annotations:{...annotations}},bytes,blobs:[config,layer]}}function attachedFile(manifest){
let read=manifestSchema.safeParse(parsedJson(Buffer.from(manifest).toString("utf8"))).data;if(read===void 0)return;let{layers,annotations={}}=read,[{data,...descriptor}]=layers,
bytes=data===void 0?void 0:Buffer.from(data,"base64"),isIt=bytes?.byteLength===descriptor.size&&digestOf(bytes)===descriptor.digest;return{descriptor,annotations,
...isIt?{bytes}:{}}}function carrying({descriptor,bytes}){return bytes.byteLength>maxEmbedded?descriptor:{...descriptor,data:Buffer.from(bytes).toString("base64")}}
function blobOf(mediaType,bytes){return{descriptor:{mediaType,digest:digestOf(bytes),size:bytes.byteLength},bytes}}function ownClaims(attachments,digest,isOurs){return attachments.flatMap(attachment=>{let bundle=readBundle(attachment.bundle);return bundle!==void 0&&isOurs(bundle)?
claimOf(bundle,attachment,digest)??[]:[]})}function claimOf(bundle,{manifest,madeAt},digest){let claim=claimIn(bundle,manifest,digest);if(typeof claim=="string")
return;let{kind,predicate,scannedAt,saidAt}=claim,pointsTo=pointedManifest(predicate);return{manifest,kind,...scannedAt===void 0?{}:{scannedAt},...saidAt===void 0?
{}:{saidAt},...madeAt===void 0?{}:{madeAt},...pointsTo===void 0?{}:{pointsTo}}}function pointedSbom({manifest,bundle:bytes},digest,isOurs){let bundle=readBundle(
bytes),claim=bundle&&claimIn(bundle,manifest,digest);if(!(bundle===void 0||typeof claim!="object"||claim.predicateType!==predicateTypes.sbomPointer))return isOurs(
bundle)?pointedDocument(claim.predicate):void 0}function withDocuments(going,attachments,digest,listed){let gone=new Set(going.map(({manifest})=>manifest)),others=attachments.
filter(({manifest})=>!gone.has(manifest)),needed=new Set(ownClaims(others,digest,()=>!0).map(({pointsTo})=>pointsTo)),documents=going.flatMap(({pointsTo})=>listed.
filter(one=>one.digest===pointsTo));return new Set([...gone,...documents.map(one=>one.digest).filter(one=>!needed.has(one))])}import{Readable}from"node:stream";var maxEntries=2e3,parallelLooks=4,entrySchema=looseObject({digest:string()}),listSchema=array(entrySchema).max(maxEntries).nullable().transform(entries=>entries??
[]),indexSchema=looseObject({manifests:listSchema}),emptyIndex={schemaVersion:2,mediaType:mediaTypes.ociIndex,manifests:[]},nothing=new Set(["manifest-unknown",
"repository-unknown"]),refused=new Set(["registry-refused","manifest-unknown","blob-unknown","tag-immutable"]);function fallbackTag({registry,repository,digest}){
if(digest===void 0)throw new Error("defect: only a digest has referrers");return{registry,repository,tag:digest.replace(":","-")}}async function readFallback(registry,subject){
return listOf(await readIndex2(registry,fallbackTag(subject)))}function listOf({manifests}){return manifests.flatMap(entry=>descriptorSchema.safeParse(entry).data??
[])}async function changeFallback(registry,subject,{add,drop}){let tag=fallbackTag(subject),index=await readIndex2(registry,tag),kept=index.manifests.filter(entry=>!drop.
has(entry.digest)),missing=add.filter(({digest})=>!kept.some(entry=>entry.digest===digest));if(missing.length===0&&kept.length===index.manifests.length)return listOf(
index);let write=async entries=>(await writeIndex(registry,tag,{...index,manifests:entries}),listOf({manifests:entries}));try{return await write([...kept,...missing])}catch(error){
if(!(error instanceof ToolError)||!refused.has(error.code))throw error;let there=await stillThere(registry,subject,kept);if(there.length===kept.length)throw error;
return await write([...there,...missing])}}async function readIndex2(registry,tag){let found=await registry.manifest(tag).catch(error=>{if(!(error instanceof ToolError&&
nothing.has(error.code)))throw error});if(found===void 0)return emptyIndex;let content=parsedJson(found.bytes.toString("utf8")),{manifests}=fieldsOf(content);if(Array.
isArray(manifests)&&manifests.length>maxEntries)throw tooMany(tag,manifests.length);let index=indexSchema.safeParse(content);if(isIndexType(found.descriptor.mediaType)&&
index.success)return index.data;throw new ToolError({code:"referrers-tag-taken",message:`${formatReference(tag)} is no list of what is attached to an image, and\
 tags of this form are kept for that.`,fix:"Delete this tag in the registry, and do not push images under such names."})}function tooMany(tag,count){return new ToolError(
{code:"attachments-too-many",message:`${count} signatures, attestations and other files are on the list ${formatReference(tag)}, and at most ${maxEntries} are r\
ead.`,fix:"Delete those that nobody needs in the registry, and look for who attaches so many."})}async function writeIndex(registry,tag,index){await registry.pushManifest(
tag,Buffer.from(JSON.stringify(index)),mediaTypes.ociIndex)}function isSameList(one,other){let digests=new Set(one.map(({digest})=>digest));return digests.size===
other.length&&other.every(({digest})=>digests.has(digest))}async function stillThere(registry,{registry:host,repository},entries){let gone=new Set;return await inParallel(
entries,parallelLooks,async({digest})=>{let read=digestSchema.safeParse(digest);read.success&&await registry.resolve({registry:host,repository,digest:read.data})===
void 0&&gone.add(digest)}),entries.filter(({digest})=>!gone.has(digest))}var firstWait={least:50,most:200},nextWait={least:200,most:700},longestWait=5e3,looks=12,parallelSends=4,sends=5,Referrers=class{#registry;#clock;#random;#withoutApi=new Set;#blobs=new Map;#known=new Map;#changes=new Map;#written=new Map;constructor({
registry,clock,random=Math.random}){this.#registry=registry,this.#clock=clock,this.#random=random}async list(subject){let place=`${subject.registry}/${subject.repository}`,
listed=this.#withoutApi.has(place)?void 0:await this.#registry.referrers(subject);return listed!==void 0?listed:(this.#withoutApi.add(place),await readFallback(
this.#registry,subject))}async send(subject,manifests,present=[]){for(let one of present)this.#known.set(one.descriptor.digest,one);let blobs=new Map(manifests.
flatMap(one=>one.blobs.map(blob=>[blob.descriptor.digest,blob])));await inParallel([...blobs.values()],parallelSends,blob=>this.#sendBlob(subject,blob));for(let manifest of manifests)
await this.#send(subject,manifest)}async attach(subject,manifests){await this.send(subject,manifests),await this.#change(subject,{add:manifests.map(({descriptor})=>descriptor),
drop:new Set})}async confirm(subject,attached){await this.settle(subject,async listed=>{let digests=new Set(listed.map(({digest})=>digest));return{add:attached.
filter(({digest})=>!digests.has(digest)),drop:new Set}})}async settle(subject,todo){let[asked,kept]=[new Set,new Set],wait=firstWait;for(let look=1;look<=looks;look+=
1){let written=await this.#pause(subject,wait),listed=await this.list(subject),{add,drop:unwanted}=await todo(listed),drop=new Set([...unwanted].filter(digest=>!this.#hasApi(
subject)||!asked.has(digest))),isQuiet=written===void 0||isSameList(listed,written.list);if(add.length===0&&(drop.size===0&&isQuiet||look===looks)){this.#written.
delete(formatReference(subject));let isListed=digest=>listed.some(one=>one.digest===digest);return this.#hasApi(subject)||await this.#deleteAll(subject,new Set(
[...asked].filter(one=>!isListed(one)))),new Set([...kept,...drop,...await this.#notGone(subject,unwanted)])}(!isQuiet||look>1&&add.length>0)&&(wait=nextWait);for(let digest of drop)
asked.add(digest);await this.#apply(subject,{add,drop},kept)}throw notListed(subject,`it was not on its list ${looks} times, though it was put there`)}async#apply(subject,change,kept){
if(!this.#hasApi(subject))return await this.#change(subject,change);for(let{digest}of change.add)await this.#sendAgain(subject,digest);for(let digest of await this.#deleteAll(
subject,change.drop))kept.add(digest);change.add.length>0&&await this.#clock.sleep(this.#within(nextWait))}async#pause(subject,{least,most}){let key=formatReference(
subject),written=this.#written.get(key);if(written===void 0)return;let{took}=written,own={least:Math.max(least,4*took),most:Math.max(most,8*took)};return await this.#clock.
sleep(Math.min(this.#within(own),longestWait)),this.#written.get(key)}#within({least,most}){return Math.round(least+this.#random()*(most-least))}async#deleteAll({
registry,repository},digests){let refused2=new Set;return await inParallel([...digests],parallelSends,async digest=>{await this.#delete({registry,repository,digest})===
"refused"&&refused2.add(digest)}),refused2}async#notGone(subject,listed){let all=[...listed].map(digest=>({digest}));return(await stillThere(this.#registry,subject,
all).catch(error=>{if(error instanceof ToolError)return all;throw error})).map(({digest})=>digest)}#sendBlob(subject,{descriptor,bytes}){let key=`${subject.registry}\
/${subject.repository}@${descriptor.digest}`,open=()=>Readable.from([bytes],{objectMode:!1}),sent=this.#blobs.get(key)??this.#registry.pushBlob(subject,descriptor,
open).then(()=>{});return this.#blobs.set(key,sent),sent}async#send(subject,manifest){for(let tries=1;;tries+=1){try{return await this.#put(subject,manifest)}catch(error){
if(tries===sends||!(error instanceof ToolError)||error.code!=="blob-unknown")throw error}await this.#clock.sleep(this.#within(nextWait)),this.#blobs.clear();for(let blob of manifest.
blobs)await this.#sendBlob(subject,blob)}}async#put(subject,manifest){let{bytes,descriptor}=manifest,reference={registry:subject.registry,repository:subject.repository,
digest:descriptor.digest},reported=await this.#registry.pushManifest(reference,bytes,mediaTypes.ociManifest);if(reported!==descriptor.digest)throw notListed(subject,
`the registry calls it ${reported}`);this.#known.set(descriptor.digest,manifest)}async#sendAgain(subject,digest){let manifest=this.#known.get(digest);manifest!==
void 0&&await this.#send(subject,manifest)}async#delete(reference){try{return await this.#registry.deleteManifest(reference)}catch(error){if(error instanceof ToolError)
return"refused";throw error}}#hasApi({registry,repository}){return!this.#withoutApi.has(`${registry}/${repository}`)}async#change(subject,change){if(this.#hasApi(
subject)&&await this.list(subject),this.#hasApi(subject))return;let key=formatReference(subject),own=(this.#changes.get(key)??Promise.resolve()).catch(()=>{}).then(
()=>this.#changeList(key,subject,change));this.#changes.set(key,own),await own}async#changeList(key,subject,change){let began=this.#clock.elapsed(),list=await changeFallback(
this.#registry,subject,change);this.#written.set(key,{list,took:this.#clock.elapsed()-began})}};function notListed(subject,why){return new ToolError({code:"atta\
chment-not-listed",message:`What was attached to ${formatReference(subject)} can't be found there: ${why}.`,fix:"Run it again. If it stays, look for other jobs \
that attach to the same image at the same time, or at the registry."})}async function withPointedSboms(registry,subject,attached,isOurs){let attachments=[];for(let one of attached.attachments){let pointed=pointedSbom(one,attached.digest,
isOurs),document=pointed===void 0?void 0:await documentOf(registry,subject,pointed);attachments.push(document===void 0?one:{...one,document})}return{...attached,
attachments}}async function documentOf(registry,{registry:host,repository},{manifest,digest}){let reference={registry:host,repository,digest:manifest};try{let file=attachedFile(
(await registry.manifest(reference)).bytes);if(file===void 0||file.descriptor.digest!==digest||file.descriptor.size>maxSbom)return;let chunks=[];for await(let chunk of await registry.
blob(reference,file.descriptor))chunks.push(chunk);return Buffer.concat(chunks)}catch(error){if(error instanceof ToolError&&["manifest-unknown","blob-unknown"].
includes(error.code))return;throw error}}var maxRead=200,maxBytes=128*1024*1024,parallelReads=4,createdKey="org.opencontainers.image.created",predicateKey="dev.sigstore.bundle.predicateType",tidyUp="De\
lete those that nobody needs in the registry, and look for who attaches so many.",legacyEndings=[".sig",".att"];function claimAnnotations(predicateType,now){return{
"dev.sigstore.bundle.content":"dsse-envelope",[predicateKey]:predicateType,[createdKey]:now.toISOString()}}async function readAttached(ports,reference,{scope,isOurs,
trusting="manifest",manifest}){let entries=entriesOf(reference,manifest??await ports.registry.manifest(reference)),platforms=scope==="all"?await platformsOf(ports.
registry,reference,entries):[],asked=[{digest:reference.digest,manifests:entries.map(({digest})=>digest)},...platforms],read=new Map;for(let one of asked){let subject2={
...reference,digest:one.digest},attached=await attachedTo(ports,subject2,one,trusting);read.set(one.digest,await withPointedSboms(ports.registry,subject2,attached,
isOurs)),checkSpace(reference,[...read.values()].flatMap(({attachments})=>attachments))}let[subject,...others]=asked.flatMap(({digest})=>read.get(digest)??[]);if(subject===
void 0)throw new Error("defect: nothing was read");return{subject,platforms:others}}function entriesOf(reference,{descriptor,bytes}){let name=imageWords(reference);
return isIndexType(descriptor.mediaType)?readIndex(bytes,name,descriptor.mediaType).manifests:(readManifest(bytes,name,descriptor.mediaType),[])}async function platformsOf(registry,{
registry:host,repository},entries){let passedOver=new Set;return await inParallel(entries.filter(mayBeAttestation),parallelReads,async entry=>{let manifest=await manifestOf(
registry,{registry:host,repository,digest:entry.digest},entry);manifest!==void 0&&isAttestation(entry,manifest,entries)&&passedOver.add(entry.digest)}),entries.
filter(({digest})=>!passedOver.has(digest)).map(({digest,platform})=>({digest,platform:platform===void 0?digest:platformName(platform)}))}async function manifestOf(registry,reference,{
mediaType}){try{return readManifest((await registry.manifest(reference)).bytes,imageWords(reference),mediaType)}catch(error){if(error instanceof ToolError&&["ma\
nifest-unknown","manifest-invalid","digest-invalid"].includes(error.code))return;throw error}}async function attachedTo(ports,subject,named,trusting){let listed=(await ports.
referrers.list(subject)).filter(mayBeClaim);if(listed.length>maxRead)throw tooManyAttached(subject,listed.length);let attachments=await readAttachments(ports.registry,
subject,listed,trusting),legacy=attachments.length===0&&await hasLegacy(ports.registry,subject);return{...named,attachments,...legacy?{legacy}:{}}}async function readAttachments(registry,subject,listed,trusting="\
manifest"){let attachments=[];return await inParallel(listed.filter(mayBeClaim).slice(-maxRead),parallelReads,async({digest})=>{let reference={registry:subject.
registry,repository:subject.repository,digest};attachments.push({manifest:digest,...await contentOf(registry,reference,trusting)}),checkSpace(subject,attachments)}),
attachments}function checkSpace(subject,attachments){let sizeOf=({bundle,document})=>bundle.byteLength+(document?.byteLength??0);if(attachments.reduce((sum,one)=>sum+
sizeOf(one),0)>maxBytes)throw tooLarge(subject)}function mayBeClaim({artifactType=bundleMediaType,annotations={}}){let type=annotations[predicateKey];return artifactType===
bundleMediaType&&(type===void 0||claimKindOf(type)!==void 0)}var nothing2={bundle:Buffer.alloc(0)};async function contentOf(registry,reference,trusting){try{let file=attachedFile(
(await registry.manifest(reference)).bytes);if(file===void 0||file.descriptor.size>maxBundle)return nothing2;let madeAt=Date.parse(file.annotations[createdKey]??
""),when=Number.isNaN(madeAt)?{}:{madeAt};if(file.bytes!==void 0&&trusting==="manifest")return{bundle:file.bytes,...when};let chunks=[];for await(let chunk of await registry.
blob(reference,file.descriptor))chunks.push(chunk);return{bundle:Buffer.concat(chunks),...when}}catch(error){if(error instanceof ToolError&&["manifest-unknown",
"blob-unknown"].includes(error.code))return nothing2;throw error}}async function hasLegacy(registry,{digest,...repository}){for(let ending of legacyEndings){let reference={
registry:repository.registry,repository:repository.repository},tag=digest.replace(":","-")+ending;if(await registry.resolve({...reference,tag})!==void 0)return!0}
return!1}function tooManyAttached(subject,count){return new ToolError({code:"attachments-too-many",message:`${count} signatures and attestations hang on ${imageWords(
subject)}, and at most ${maxRead} are read.`,fix:tidyUp})}function tooLarge(subject){return new ToolError({code:"attachments-too-large",message:`More than ${maxBytes/
1024/1024} MiB of signatures and attestations hang on ${imageWords(subject)} and its platforms; no more is read.`,fix:tidyUp})}export{attachmentManifest,ownClaims,withDocuments,Referrers,claimAnnotations,readAttached,readAttachments,checkSpace,mayBeClaim,tooManyAttached};
