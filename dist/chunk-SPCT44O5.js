import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{withLayerCache}from"./chunk-LF42ESR2.js";import{readClaims,runnableManifests}from"./chunk-IRGJHGX3.js";import{isSignedByOneOf,readClaim}from"./chunk-ISXCPQFW.js";
import{currentScan,isOlder,worthOfScans}from"./chunk-FTBHWEKZ.js";import{childrenOf,factsIn,scanImage}from"./chunk-NU7XRSNH.js";import{mayBeAttestation}from"./chunk-JPNARZKT.js";
import{requireFewPlatforms}from"./chunk-7HSWERG5.js";import{Cancelled,GateError,array,digestOf,digestSchema,formatReference,imageWords,instant,isFields,isIndexType,
literal,object,parsedJson,platformName,platformOf,string,unknown,usualPlatform}from"./chunk-CIY6UZVJ.js";var usualMost={images:32,layers:2e3},SharedScanner=class{#files;#scanner;#most;#shared;#said=new Map;#count=0;constructor(files,scanner,most=usualMost){this.#files=
files,this.#scanner=scanner,this.#most=most}async scan(ports,layout){let said=saidOfLayers(layout);if(!(said!==void 0&&[...said].every(([id,words])=>(this.#said.
get(id)??words)===words))||this.#scanner.options.scanners.some(one=>one!=="vuln"))return scanImage(ports,this.#scanner,layout);if(said.size>this.#most.layers)return scanImage(
ports,this.#scanner,layout);(this.#count>=this.#most.images||this.#said.size+said.size>this.#most.layers)&&await this.end(),this.#shared??=await withLayerCache(
this.#files,this.#scanner);for(let[id,words]of said)this.#said.set(id,words);this.#count+=1;try{return await scanImage(ports,this.#shared,layout)}catch(error){throw await this.
end(),error}}async end(){let folder=this.#shared?.cache;this.#shared=void 0,this.#said=new Map,this.#count=0,folder!==void 0&&await this.#files.remove(folder)}};
function saidOfLayers({images}){let said=new Map;for(let[id,words]of images.flatMap(wordsOf)){if((said.get(id)??words)!==words)return;said.set(id,words)}return said}
function wordsOf({layers,diffIds,history}){let made=history.filter(({emptyLayer})=>!emptyLayer);return diffIds.map((id,index)=>[id,digestOf(JSON.stringify([layers[index],
made[index]?.createdBy,made.length===diffIds.length]))])}var ScanTeam=class{base;#sharing;#scanned;#last=Promise.resolve();constructor(files,scanner){this.#sharing=new SharedScanner(files,scanner)}inTurn(base,scan){let own=this.#last.
then(async()=>(this.#scanned!==base&&await this.end(),this.#scanned=base,await scan(this.#sharing)));return this.#last=own.catch(()=>{}),own}async end(){await this.#sharing.
end()}};var sbomSchema=object({metadata:object({timestamp:instant,tools:object({components:array(unknown())}),component:object({properties:array(object({name:string(),value:string().
optional()}))})})}),trivySchema=object({name:literal("trivy"),version:string()}),imageIdProperty="aquasecurity:trivy:ImageID";function platformEvidence(attached,named,signers){
let claims=attached.attachments.flatMap(one=>{let read=readClaim(one,attached,signers);return read.kind==="claim"?[{claim:read.claim,madeAt:one.madeAt,document:one.
document}]:[]}),scans=claims.filter(({claim})=>claim.kind==="scan").map(({claim})=>claim),unnamed=named??attached.digest;if(scans.length===0)return{platform:unnamed,
why:"it has no scan attestation of ours"};let scan=currentScan(scans);if(typeof scan=="string")return{platform:unnamed,why:`its scan attestation is not usable (${scan}\
)`};let{platforms}=scan.predicate.scanner.result,platform=named??platforms[0]?.platform??unnamed;if(usualPlatform(platforms[0]?.platform??"")!==usualPlatform(platform))
return{platform,scan,why:"its scan attestation is about another platform"};let sboms=claims.filter(({claim})=>claim.kind==="sbom"),times=one=>({...one.claim,...one.
madeAt===void 0?{}:{madeAt:one.madeAt}}),newest=sboms.find(one=>!sboms.some(other=>isOlder(times(one),times(other)))),standIn=newest===void 0?"it has no SBOM at\
testation of ours":standInOf(scan,newest.claim,newest.document);return{platform,scan,...typeof standIn=="string"?{why:standIn}:{standIn}}}function standInOf({predicate},claim,document){
let[scanned,...others]=predicate.scanner.result.platforms;if(scanned===void 0||others.length>0)return"its scan attestation is about several platforms";if(scanned.
sbom===void 0||scanned.sbom==="needs-layers")return"its SBOM was not shown to be equal";if(scanned.sbom==="equal-with-distro"!==(scanned.distro!==void 0))return"\
its scan attestation names no distribution for its SBOM";let sbom=document===void 0?claim.predicate:parsedJson(Buffer.from(document).toString("utf8")),read=sbomSchema.
safeParse(sbom).data?.metadata,trivy=read?.tools.components.flatMap(one=>trivySchema.safeParse(one).data??[])[0]?.version,ids=read?.component.properties.filter(
({name})=>name===imageIdProperty)??[],imageId=digestSchema.safeParse(ids[0]?.value).data,config=factsIn(read?.component.properties??[]);if(read===void 0||trivy===
void 0||imageId===void 0||ids.length>1||!isFields(sbom))return"its SBOM does not say by what and of which image it was made";if(config===void 0)return"its SBOM \
does not say what the config of the image says of its age";let{packages,distro}=scanned;return{imageId,sbom,config,packages,trivy,scannedAt:Date.parse(read.timestamp),
...distro===void 0?{}:{distro}}}var longestStandIn=10080*60*1e3;function staleness({scannedAt,trivy:before},trivy,now){if(trivy!==void 0&&before!==trivy)return`\
its layers were scanned by Trivy ${before}, and ${trivy} may see more`;let age=now.getTime()-scannedAt;return age>=0&&age<longestStandIn?void 0:"its layers are \
scanned again every 7 days"}async function readImageEvidence(ports,{digest,manifest,names:[place]},signers,by){if(place===void 0)throw new Error("defect: an image without a name");let reference={
registry:place.registry,repository:place.repository,digest},entries=await fewRunnable(ports.registry,reference,manifest),platforms=[];for(let entry of entries)platforms.
push(await evidenceOf(ports,reference,entry,signers));let scans=platforms.flatMap(({scan})=>scan??[]),{ends,refused}=worthOfScans(scans,by.demands,by.now),known={
platforms,signers,isAskable:signers.keys.length>0||signers.identities!==void 0,isProven:platforms.length>0&&scans.length===platforms.length,refused,...ends===void 0?
{}:{validUntil:new Date(ends).toISOString()}},sboms=usable(platforms,by);if(typeof sboms=="string")return{...known,why:sboms};let config=platforms[0]?.standIn?.
config??{};return{...known,sboms:{all:sboms,manifests:manifestsOf(manifest.descriptor,entries,sboms),config}}}async function fewRunnable(registry,reference,manifest){
let claimed=childrenOf(manifest).filter(entry=>!mayBeAttestation(entry));requireFewPlatforms(imageWords(reference),claimed);let entries=await runnableManifests(
{manifest:one=>registry.kept(one)},reference,manifest);return requireFewPlatforms(imageWords(reference),entries),entries}async function evidenceOf(ports,{registry,
repository},{digest,platform},signers){let attached=await readClaims(ports,{registry,repository,digest},["scan","sbom"],bundle=>isSignedByOneOf(signers,bundle));
return platformEvidence(attached,platform===void 0?void 0:platformName(platform),signers)}function usable(platforms,{trivy,now}){let sboms=[];for(let{platform,standIn,
why}of platforms){if(standIn===void 0)return`${platform}: ${why??"nothing is known"}`;let stale=staleness(standIn,trivy,now);if(stale!==void 0)return`${platform}\
: ${stale}`;sboms.push({...standIn,platform})}return sboms.length===0?"it has no platform":sboms}function manifestsOf(root,entries,sboms){let images=entries.flatMap(
(manifest,index)=>{let sbom=sboms[index];if(sbom===void 0)return[];let platform=platformOf(sbom.platform);return[{platform,manifest:{...manifest,platform},config:{
digest:sbom.imageId}}]});return{root,images,blobs:isIndexType(root.mediaType)?[root,...entries]:[root]}}var maxPlaces=100;async function provenPlace(image,read,now){
let places=Map.groupBy(image.names,({registry,repository})=>formatReference({registry,repository})),best,failure=new Error("defect: an image without a name");for(let own of[
...places.values()].slice(0,maxPlaces)){let here={...image,names:[...own,...image.names.filter(name=>!own.includes(name))]};try{let evidence=await read(here);if(counts(
evidence,now))return{image:here,evidence};(best===void 0||evidence.isProven&&!best.evidence.isProven)&&(best={image:here,evidence})}catch(error){if(!(error instanceof
GateError)||error instanceof Cancelled)throw error;failure=error}}if(best===void 0)throw failure;return best}function counts({isProven,refused,validUntil},now){
return isProven&&refused.length===0&&(validUntil===void 0||Date.parse(validUntil)>now.getTime())}export{ScanTeam,readImageEvidence,provenPlace};
