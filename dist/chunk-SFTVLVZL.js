import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{factsIn,matchSbom,scanImage,withLayerCache}from"./chunk-R6NAUNBE.js";import{childrenOf,createLayout}from"./chunk-S5NIVNDL.js";import{blobPath}from"./chunk-OG2W6SPH.js";
import{currentScan}from"./chunk-HB5TEBPZ.js";import{readClaims,runnableManifests}from"./chunk-HQCBUHLV.js";import{checkReport,findingsOf,mergeFindings,
platformScan}from"./chunk-L4LMGI77.js";import{isSignedByOneOf,readClaim}from"./chunk-YU7BYK4B.js";import{isOlder,mayBeAttestation,readIndex,readManifest,
requireFewPlatforms}from"./chunk-KT4A3RJ2.js";import{GateError,ToolError,array,digestOf,digestSchema,fieldsOf,formatReference,imageWords,instant,isFields,
isIndexType,isManifestType,literal,mediaTypes,object,objectsOf,parsedJson,platformName,platformOf,string,unknown,usualPlatform}from"./chunk-SOLK6MDS.js";var usualMost={images:32,layers:2e3},SharedScanner=class{#files;#scanner;#most;#shared;#said=new Map;#count=0;constructor(files,scanner,most=usualMost){this.#files=
files,this.#scanner=scanner,this.#most=most}async scan(ports,layout){let said=saidOfLayers(layout);if(!(said!==void 0&&[...said].every(([id,words])=>(this.#said.
get(id)??words)===words))||this.#scanner.options.scanners.some(one=>one!=="vuln"))return scanImage(ports,this.#scanner,layout);if(said.size>this.#most.layers)return scanImage(
ports,this.#scanner,layout);(this.#count>=this.#most.images||this.#said.size+said.size>this.#most.layers)&&await this.end(),this.#shared??=await withLayerCache(
this.#files,this.#scanner);for(let[id,words]of said)this.#said.set(id,words);this.#count+=1;try{return await scanImage(ports,this.#shared,layout)}catch(error){throw await this.
end(),error}}async end(){let folder=this.#shared?.cache;this.#shared=void 0,this.#said=new Map,this.#count=0,folder!==void 0&&await this.#files.remove(folder)}};
function saidOfLayers({images}){let said=new Map;for(let[id,words]of images.flatMap(wordsOf)){if((said.get(id)??words)!==words)return;said.set(id,words)}return said}
function wordsOf({layers,diffIds,history}){let made=history.filter(({emptyLayer})=>!emptyLayer);return diffIds.map((id,index)=>[id,digestOf(JSON.stringify([layers[index],
made[index]?.createdBy,made.length===diffIds.length]))])}var ScanTeam=class{base;#sharing;#scanned;#last=Promise.resolve();constructor(files,scanner){this.#sharing=new SharedScanner(files,scanner)}inTurn(base,scan){let own=this.#last.
then(async()=>(this.#scanned!==base&&await this.end(),this.#scanned=base,await scan(this.#sharing)));return this.#last=own.catch(()=>{}),own}async end(){await this.#sharing.
end()}};import{createHash}from"node:crypto";var layerProperties=new Set(["aquasecurity:trivy:LayerDiffID","aquasecurity:trivy:LayerDigest"]),uuid=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
function packageQuestion({serialNumber:_,metadata,components,dependencies,...rest}){let{timestamp:__,component:image,...about}=fieldsOf(metadata),{"bom-ref":root,
type}=fieldsOf(image),[layers,refs]=[new Numbered,new Numbered],ref=value=>value===root?"image":isRandom(value)?refs.of(value):value,packages=objectsOf(components).
map(one=>({one,words:JSON.stringify(withoutNames(one))})).toSorted((a,b)=>a.words<b.words?-1:a.words>b.words?1:0).map(({one,words})=>[words,ref(one["bom-ref"]),
layersOf(one).map(id=>layers.of(id))]),edges=objectsOf(dependencies).map(({ref:from,dependsOn,...more})=>{let to=Array.isArray(dependsOn)?dependsOn.map(one=>JSON.
stringify(ref(one))).toSorted():[dependsOn];return JSON.stringify([ref(from),to,more])}),question=JSON.stringify([rest,about,type,packages,edges.toSorted()]);return{
key:createHash("sha256").update(question).digest("hex"),layers:layers.all}}function isRandom(value){return typeof value=="string"&&uuid.test(value)}function withoutNames(component){
let properties=component.properties;return{...component,...isRandom(component["bom-ref"])?{"bom-ref":""}:{},...Array.isArray(properties)?{properties:properties.
map(withoutLayer)}:{}}}function withoutLayer(property){let{name,value}=fieldsOf(property);return layerProperties.has(name)&&typeof value=="string"?{...fieldsOf(
property),value:""}:property}function layersOf({properties}){return objectsOf(properties).flatMap(({name,value})=>layerProperties.has(name)&&typeof value=="stri\
ng"?value:[])}var Numbered=class{#known=new Map;of(name){let number=this.#known.get(name)??this.#known.size;return this.#known.set(name,number),number}get all(){
return[...this.#known.keys()]}},maxKept=32*1024*1024,KnownReports=class{#kept=new Map;#size=0;async report(sbom,distro,ask){let{key,layers}=packageQuestion(sbom),
question=`${key} ${distro??""}`,known=this.#kept.get(question);if(known!==void 0)return{report:JSON.parse(renamed(known.text,known.layers,layers))};let answer=await ask();
return"report"in answer&&this.#keep(question,JSON.stringify(answer.report),layers),answer}#keep(question,text,layers){if(!this.#kept.has(question)){this.#kept.set(
question,{text,layers}),this.#size+=text.length;for(let[oldest,{text:gone}]of this.#kept){if(this.#size<=maxKept)return;this.#kept.delete(oldest),this.#size-=gone.
length}}}};function renamed(text,from,to){let names=new Map(from.map((name,index)=>[name,to[index]??name]));return text.replace(/sha256:[0-9a-f]{64}/g,digest=>names.
get(digest)??digest)}var maxKept2=64*1024*1024,AttachedManifests=class{#registry;#kept=new Map;#bytes=0;constructor(registry){this.#registry=registry}look(reference){return this.kept(
reference).catch(unlessGone)}async kept(reference){let manifest=await this.#registry.manifest(reference),key=formatReference(reference);return this.#bytes+manifest.
bytes.byteLength>maxKept2||this.#kept.has(key)||(this.#kept.set(key,manifest),this.#bytes+=manifest.bytes.byteLength),manifest}async manifest(reference){let key=formatReference(
reference),kept=this.#kept.get(key);return kept===void 0?this.#registry.manifest(reference):(this.#kept.delete(key),this.#bytes-=kept.bytes.byteLength,kept)}blob(...asked){
return this.#registry.blob(...asked)}};function unlessGone(error){if(!(error instanceof ToolError&&error.code==="manifest-unknown"))throw error}async function mayRun(manifest,readEntry){let{descriptor,bytes}=manifest;if(!isIndexType(descriptor.mediaType))return hasFiles(manifest);let entries=readIndex(bytes,
descriptor.digest,descriptor.mediaType).manifests;if(entries.some(({artifactType,platform})=>artifactType===void 0||platform!==void 0)||entries.length>maxEntries)
return!0;for(let entry of entries){if(isIndexType(entry.mediaType))return!0;let read=await readEntry(entry.digest);if(read!==void 0&&hasFiles({descriptor:entry,
bytes:read.bytes}))return!0}return!1}var maxEntries=200;function hasFiles({descriptor:{mediaType,digest},bytes}){return isManifestType(mediaType)?readManifest(bytes,
digest,mediaType).layers.some(layer=>isLayerOfFiles(layer.mediaType)):!1}function isLayerOfFiles(mediaType){return/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./.
test(mediaType)}function isImage({descriptor:{mediaType,digest},bytes}){if(isIndexType(mediaType))return!isCache(readIndex(bytes,digest,mediaType).manifests);if(!isManifestType(
mediaType))throw unknownManifest(digest,mediaType);let{config}=readManifest(bytes,digest,mediaType);return config.mediaType===mediaTypes.ociConfig||config.mediaType===
mediaTypes.dockerConfig}var cacheConfig="application/vnd.buildkit.cacheconfig.v0";function isCache(entries){return entries.some(({mediaType})=>mediaType===cacheConfig)&&
entries.every(({mediaType})=>!isManifestType(mediaType)&&!isIndexType(mediaType))}function knownLayers({descriptor:{mediaType,digest},bytes}){if(isManifestType(
mediaType))try{return readManifest(bytes,digest,mediaType).layers.map(layer=>layer.digest)}catch(error){if(error instanceof GateError)return;throw error}}function unknownManifest(digest,mediaType){
return new ToolError({code:"image-type-unknown",message:`${digest} is ${JSON.stringify(mediaType.slice(0,100))}, neither an OCI nor a Docker schema 2 image.`,fix:"\
Build and push the image again with a current Docker."})}var mostLayers=1e4,goAtOnce=1/16,SharedLayers=class{#files;#directory;#budget;#stores=new Map;#coming=new Map;#places;#known;#unknown;#layers=new Map;#byDigest=new Map;#bytes=0;#given=new Map;#layouts=new Map;constructor(files,directory,images,budget){
this.#files=files,this.#directory=directory,this.#budget=budget,this.#places=new Map(images.map(({digest},place)=>[digest,place])),this.#known=new Map(images.flatMap(
({digest,layers})=>layers===void 0?[]:[[digest,layers]])),this.#unknown=new Set(images.flatMap(({digest,layers})=>layers===void 0?[digest]:[]));for(let[place,{layers=[]}]of images.
entries())for(let layer of layers)this.#coming.set(layer,(this.#coming.get(layer)??new Set).add(place))}async put(image,layout,blob,source){let layer=this.#layers.
get(keyOf(source.registry,blob));if(layer===void 0&&!this.#isShared(image,blob))return void await source.pull(layout);if(layer!==void 0&&!await source.isThere())
return void await source.pull(layout);let taken=layer??this.#begin(blob,source);this.#layouts.set(image,layout.directory),taken.takers+=1,taken.uses+=1,taken.isOfUnknown||=
!this.#known.has(image);try{(!await taken.arrived.then(()=>!0,error=>{if(layer===void 0)throw error;return!1})||!await this.#give(layout,taken))&&await source.pull(
layout)}finally{taken.takers-=1}}isChecked(directory,{digest,size,mediaType},diffId){if(diffId===void 0)return!1;let layer=this.#given.get(directory)?.get(digest);
return layer?.blob.size===size&&layer.checked.has(checkOf(mediaType,diffId))}confirm({directory,images}){let given=this.#given.get(directory);this.#given.delete(
directory);for(let{layers,diffIds}of images)for(let[index,{digest,mediaType}]of layers.entries()){let diffId=diffIds[index];diffId!==void 0&&given?.get(digest)?.
checked.add(checkOf(mediaType,diffId))}}async done(image){this.#given.delete(this.#layouts.get(image)??""),this.#layouts.delete(image);let place=this.#places.get(
image),own=this.#known.get(image)??[];for(let digest of own){let coming=this.#coming.get(digest);place!==void 0&&coming?.delete(place),coming?.size===0&&this.#coming.
delete(digest)}let here=this.#unknown.delete(image)&&this.#unknown.size===0?[...this.#layers.values()]:own.flatMap(digest=>this.#withDigest(digest));for(let layer of here)
this.#isWanted(layer)||await this.#remove(layer)}#withDigest(digest){return[...this.#byDigest.get(digest)??[]]}#isWanted({blob,isOfUnknown}){return this.#coming.
has(blob.digest)||isOfUnknown&&this.#unknown.size>0}#isShared(image,{digest,size}){return size>this.#budget?!1:!this.#known.has(image)||(this.#coming.get(digest)?.
size??0)>1}#begin(blob,{registry,pull}){let layer={blob,registry,arrived:Promise.resolve(),checked:new Set,isHere:!1,takers:0,uses:0,isOfUnknown:!1};return this.#layers.
set(keyOf(registry,blob),layer),this.#byDigest.set(blob.digest,(this.#byDigest.get(blob.digest)??new Set).add(layer)),layer.arrived=this.#arrive(layer,pull),layer.
arrived.catch(()=>this.#forget(layer)),layer}async#arrive(layer,pull){await pull(await this.#store(layer.registry)),layer.isHere=!0,this.#bytes+=layer.blob.size,
await this.#makeRoom()}#store(registry){let known=this.#stores.get(registry);if(known!==void 0)return known;let store=createLayout(this.#files,`${this.#directory}\
/${this.#stores.size+1}`);return this.#stores.set(registry,store),store}async#give(layout,layer){let{directory}=await this.#store(layer.registry);try{await layout.
adopt(blobPath(directory,layer.blob.digest),layer.blob)}catch(error){if(error instanceof ToolError)return!1;throw error}let given=this.#given.get(layout.directory)??
new Map;return this.#given.set(layout.directory,given.set(layer.blob.digest,layer)),!0}#isFull(){return this.#bytes>this.#budget||this.#layers.size>mostLayers}async#makeRoom(){
if(!this.#isFull())return;let idle=[...this.#layers.values()].filter(({takers,isHere})=>isHere&&takers===0),lastFirst=idle.map(layer=>({layer,next:this.#nextUse(
layer)})).toSorted((a,b)=>a.next===b.next?a.layer.uses-b.layer.uses:a.next<b.next?1:-1);for(let[index,{layer}]of lastFirst.entries()){if(index>=idle.length*goAtOnce&&
!this.#isFull())return;await this.#remove(layer)}}#nextUse({blob}){for(let place of this.#coming.get(blob.digest)??[])return place;return Number.POSITIVE_INFINITY}async#remove(layer){
if(layer.takers>0||!layer.isHere)return;this.#forget(layer);let{directory}=await this.#store(layer.registry);await this.#files.remove(blobPath(directory,layer.blob.
digest))}#forget(layer){let{blob,registry}=layer,key=keyOf(registry,blob);if(this.#layers.get(key)!==layer)return;this.#layers.delete(key);let others=this.#byDigest.
get(blob.digest);others?.delete(layer),others?.size===0&&this.#byDigest.delete(blob.digest),layer.isHere&&(this.#bytes-=blob.size)}};function keyOf(registry,{digest,
size}){return`${registry} ${digest} ${size}`}function checkOf(mediaType,diffId){return`${mediaType} ${diffId}`}var sbomSchema=object({metadata:object({timestamp:instant,tools:object({components:array(unknown())}),component:object({properties:array(object({name:string(),value:string().
optional()}))})})}),trivySchema=object({name:literal("trivy"),version:string()}),imageIdProperty="aquasecurity:trivy:ImageID";function platformEvidence(attached,named,signers){
let claims=attached.attachments.flatMap(one=>{let read=readClaim(one,attached,signers);return read.kind==="claim"?[{claim:read.claim,madeAt:one.madeAt,document:one.
document}]:[]}),scans=claims.filter(({claim})=>claim.kind==="scan").map(({claim})=>claim),unnamed=named??attached.digest;if(scans.length===0)return{platform:unnamed,
why:"it has no scan attestation of ours"};let scan=currentScan(scans);if(typeof scan=="string")return{platform:unnamed,why:`its scan attestation is not usable (${scan}\
)`};let{validUntil,platforms}=scan.predicate.scanner.result,platform=named??platforms[0]?.platform??unnamed;if(usualPlatform(platforms[0]?.platform??"")!==usualPlatform(
platform))return{platform,validUntil,why:"its scan attestation is about another platform"};let sboms=claims.filter(({claim})=>claim.kind==="sbom"),times=one=>({
...one.claim,...one.madeAt===void 0?{}:{madeAt:one.madeAt}}),newest=sboms.find(one=>!sboms.some(other=>isOlder(times(one),times(other)))),standIn=newest===void 0?
"it has no SBOM attestation of ours":standInOf(scan,newest.claim,newest.document);return{platform,validUntil,...typeof standIn=="string"?{why:standIn}:{standIn}}}
function standInOf({predicate},claim,document){let[scanned,...others]=predicate.scanner.result.platforms;if(scanned===void 0||others.length>0)return"its scan at\
testation is about several platforms";if(scanned.sbom===void 0||scanned.sbom==="needs-layers")return"its SBOM was not shown to be equal";if(scanned.sbom==="equa\
l-with-distro"!==(scanned.distro!==void 0))return"its scan attestation names no distribution for its SBOM";let sbom=document===void 0?claim.predicate:parsedJson(
Buffer.from(document).toString("utf8")),read=sbomSchema.safeParse(sbom).data?.metadata,trivy=read?.tools.components.flatMap(one=>trivySchema.safeParse(one).data??
[])[0]?.version,ids=read?.component.properties.filter(({name})=>name===imageIdProperty)??[],imageId=digestSchema.safeParse(ids[0]?.value).data,config=factsIn(read?.
component.properties??[]);if(read===void 0||trivy===void 0||imageId===void 0||ids.length>1||!isFields(sbom))return"its SBOM does not say by what and of which im\
age it was made";if(config===void 0)return"its SBOM does not say what the config of the image says of its age";let{packages,distro}=scanned;return{imageId,sbom,
config,packages,trivy,scannedAt:Date.parse(read.timestamp),...distro===void 0?{}:{distro}}}var longestStandIn=10080*60*1e3;function staleness({scannedAt,trivy:before},trivy,now){
if(trivy!==void 0&&before!==trivy)return`its layers were scanned by Trivy ${before}, and ${trivy} may see more`;let age=now.getTime()-scannedAt;return age>=0&&age<
longestStandIn?void 0:"its layers are scanned again every 7 days"}async function readImageEvidence(ports,{digest,manifest,names:[place]},signers,by){if(place===void 0)throw new Error("defect: an image without a name");let reference={
registry:place.registry,repository:place.repository,digest},entries=await fewRunnable(ports.registry,reference,manifest),platforms=[];for(let entry of entries)platforms.
push(await evidenceOf(ports,reference,entry,signers));let ends=platforms.flatMap(({validUntil})=>validUntil??[]).toSorted((a,b)=>Date.parse(a)-Date.parse(b)),known={
platforms,signers,isAskable:signers.keys.length>0||signers.identities!==void 0,isProven:platforms.length>0&&platforms.every(({validUntil})=>validUntil!==void 0),
...ends[0]===void 0?{}:{validUntil:ends[0]}},sboms=usable(platforms,by);if(typeof sboms=="string")return{...known,why:sboms};let config=platforms[0]?.standIn?.config??
{};return{...known,sboms:{all:sboms,manifests:manifestsOf(manifest.descriptor,entries,sboms),config}}}async function fewRunnable(registry,reference,manifest){let claimed=childrenOf(
manifest).filter(entry=>!mayBeAttestation(entry));requireFewPlatforms(imageWords(reference),claimed);let entries=await runnableManifests({manifest:one=>registry.
kept(one)},reference,manifest);return requireFewPlatforms(imageWords(reference),entries),entries}async function evidenceOf(ports,{registry,repository},{digest,platform},signers){
let attached=await readClaims(ports,{registry,repository,digest},["scan","sbom"],bundle=>isSignedByOneOf(signers,bundle));return platformEvidence(attached,platform===
void 0?void 0:platformName(platform),signers)}function usable(platforms,{trivy,now}){let sboms=[];for(let{platform,standIn,why}of platforms){if(standIn===void 0)
return`${platform}: ${why??"nothing is known"}`;let stale=staleness(standIn,trivy,now);if(stale!==void 0)return`${platform}: ${stale}`;sboms.push({...standIn,platform})}
return sboms.length===0?"it has no platform":sboms}function manifestsOf(root,entries,sboms){let images=entries.flatMap((manifest,index)=>{let sbom=sboms[index];
if(sbom===void 0)return[];let platform=platformOf(sbom.platform);return[{platform,manifest:{...manifest,platform},config:{digest:sbom.imageId}}]});return{root,images,
blobs:isIndexType(root.mediaType)?[root,...entries]:[root]}}async function matchSboms(ports,ready,sboms,known=new KnownReports){let matched=[];for(let sbom of sboms)matched.push(await matchOne(ports,ready,sbom,known));let[
first,...others]=matched;if(first===void 0)throw notMatched("the image","it has no platform");let{trivy,database,options}=ready;return{scanner:{version:trivy.version??
first.version,binary:trivy.binary,trust:trivy.trust,scanners:options.scanners},...database===void 0?{}:{database},platforms:[first.scan,...others.map(({scan})=>scan)],
findings:mergeFindings(matched.map(({findings})=>findings))}}async function matchOne(ports,ready,{platform,imageId,sbom,distro,packages,trivy},known){let matched=await known.
report(sbom,distro,()=>matchSbom(ports,ready,[JSON.stringify(sbom)],distro));if("why"in matched)throw notMatched(platform,matched.why);let read=checkReport(ofImage(
matched.report,imageId,platform));if("what"in read)throw notMatched(platform,read.what);let version=read.report.Trivy?.Version;if(version!==trivy||ready.trivy.version!==
void 0&&version!==ready.trivy.version)throw notMatched(platform,`its layers were scanned by Trivy ${trivy}, and this is ${version??"one of an unknown version"}`);
let scan=platformScan(read,platform,{listed:!0,buckets:ready.buckets});if(scan.packages!==packages)throw notMatched(platform,`Trivy reads ${scan.packages} packa\
ges from it, and the image has ${packages}`);if(scan.systemFault!==void 0)throw notMatched(platform,`its system can not be compared (${scan.systemFault})`);return{
version,scan,findings:findingsOf(read.report,platform)}}function ofImage(report,imageId,platform){let[os,architecture,variant]=platform.split("/"),fields=fieldsOf(
report),{ArtifactType:type,Metadata:metadata}=fields;if(type!=="cyclonedx")return report;let ImageConfig={os,architecture,...variant===void 0?{}:{variant}};return{
...fields,ArtifactType:"container_image",Metadata:{...fieldsOf(metadata),ImageID:imageId,ImageConfig}}}function notMatched(platform,why){return new ToolError({code:"\
sbom-not-matched",message:`The SBOM of ${platform} can't stand in for its layers: ${why}.`,fix:"Scan the image itself, which the next step does."})}export{mayRun,isImage,knownLayers,ScanTeam,SharedLayers,readImageEvidence,KnownReports,matchSboms,AttachedManifests};
