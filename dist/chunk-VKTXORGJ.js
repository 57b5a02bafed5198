import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{inParallel}from"./chunk-6HGVAPSJ.js";import{digestText,instant}from"./chunk-L6ASKLU5.js";import{actions,bySeverity,gates}from"./chunk-XBTTBL2K.js";
import{severities}from"./chunk-THJVGLCY.js";import{descriptorSchema,isIndexType,mediaTypes}from"./chunk-4PAIO2OC.js";import{formatReference}from"./chunk-4KCKIREU.js";
import{ToolError}from"./chunk-NPMNWCA4.js";import{parsedJson}from"./chunk-VUSZTHKP.js";import{_enum,_null,array,boolean,digestSchema,int,literal,looseObject,
record,strictObject,string}from"./chunk-VPER2H3U.js";import{Readable}from"node:stream";var maxEntries=2e3,parallelLooks=4,entrySchema=looseObject({digest:string()}),indexSchema=looseObject({manifests:array(entrySchema).max(maxEntries)}),emptyIndex={
schemaVersion:2,mediaType:mediaTypes.ociIndex,manifests:[]},nothing=new Set(["manifest-unknown","repository-unknown"]),refused=new Set(["registry-refused","mani\
fest-unknown","blob-unknown","tag-immutable"]);function fallbackTag({registry,repository,digest}){if(digest===void 0)throw new Error("defect: only a digest has \
referrers");return{registry,repository,tag:digest.replace(":","-")}}async function readFallback(registry,subject){let{manifests}=await readIndex(registry,fallbackTag(
subject));return manifests.flatMap(entry=>descriptorSchema.safeParse(entry).data??[])}async function changeFallback(registry,subject,{add,drop}){let tag=fallbackTag(
subject),index=await readIndex(registry,tag),kept=index.manifests.filter(entry=>!drop.has(entry.digest)),missing=add.filter(({digest})=>!kept.some(entry=>entry.
digest===digest));if(missing.length===0&&kept.length===index.manifests.length)return;let write=entries=>writeIndex(registry,tag,{...index,manifests:entries});try{
await write([...kept,...missing])}catch(error){if(!(error instanceof ToolError)||!refused.has(error.code))throw error;let there=await stillThere(registry,subject,
kept);if(there.length===kept.length)throw error;await write([...there,...missing])}}async function readIndex(registry,tag){let found=await registry.manifest(tag).
catch(error=>{if(!(error instanceof ToolError&&nothing.has(error.code)))throw error});if(found===void 0)return emptyIndex;let index=indexSchema.safeParse(parsedJson(
found.bytes.toString("utf8")));if(isIndexType(found.descriptor.mediaType)&&index.success)return index.data;throw new ToolError({code:"referrers-tag-taken",message:`${formatReference(
tag)} is no list of what is attached to an image, and tags of this form are kept for that.`,fix:"Delete this tag in the registry, and do not push images under s\
uch names."})}async function writeIndex(registry,tag,index){await registry.pushManifest(tag,Buffer.from(JSON.stringify(index)),mediaTypes.ociIndex)}async function stillThere(registry,{
registry:host,repository},entries){let gone=new Set;return await inParallel(entries,parallelLooks,async({digest})=>{let read=digestSchema.safeParse(digest);read.
success&&await registry.resolve({registry:host,repository,digest:read.data})===void 0&&gone.add(digest)}),entries.filter(({digest})=>!gone.has(digest))}var firstWait={least:50,most:200},nextWait={least:200,most:700},looks=8,parallelSends=4,Referrers=class{#registry;#clock;#random;#withoutApi=new Set;#blobs=new Map;#sent=new Map;#changes=new Map;constructor({
registry,clock,random=Math.random}){this.#registry=registry,this.#clock=clock,this.#random=random}async list(subject){let place=`${subject.registry}/${subject.repository}`,
listed=this.#withoutApi.has(place)?void 0:await this.#registry.referrers(subject);return listed!==void 0?listed:(this.#withoutApi.add(place),await readFallback(
this.#registry,subject))}async attach(subject,manifests){let blobs=new Map(manifests.flatMap(one=>one.blobs.map(blob=>[blob.descriptor.digest,blob])));await inParallel(
[...blobs.values()],parallelSends,blob=>this.#sendBlob(subject,blob));for(let manifest of manifests)await this.#send(subject,manifest);await this.#change(subject,
{add:manifests.map(({descriptor})=>descriptor),drop:new Set})}async confirm(subject,change){for(let look=0;look<looks;look+=1){let{least,most}=look===0?firstWait:
nextWait;await this.#clock.sleep(Math.round(least+this.#random()*(most-least)));let listed=new Set((await this.list(subject)).map(({digest})=>digest)),isThere=change.
add.every(({digest})=>listed.has(digest)),isGone=this.#hasApi(subject)||![...change.drop].some(digest=>listed.has(digest));if(isThere&&isGone)return;for(let{digest}of change.
add)listed.has(digest)||await this.#sendAgain(subject,digest);await this.#change(subject,change)}throw notListed(subject,`it was not on the list of the registry\
 ${looks} times, though it was put there`)}async replace(subject,change){let kept=new Set;if(change.drop.size===0)return kept;await this.#change(subject,change),
this.#hasApi(subject)||await this.confirm(subject,change);let{registry,repository}=subject;return await inParallel([...change.drop],parallelSends,async digest=>{
await this.#delete({registry,repository,digest})==="refused"&&this.#hasApi(subject)&&kept.add(digest)}),kept}#sendBlob(subject,{descriptor,bytes}){let key=`${subject.
registry}/${subject.repository}@${descriptor.digest}`,open=()=>Readable.from([bytes],{objectMode:!1}),sent=this.#blobs.get(key)??this.#registry.pushBlob(subject,
descriptor,open).then(()=>{});return this.#blobs.set(key,sent),sent}async#send(subject,manifest){let{bytes,descriptor}=manifest,reference={registry:subject.registry,
repository:subject.repository,digest:descriptor.digest},reported=await this.#registry.pushManifest(reference,bytes,mediaTypes.ociManifest);if(reported!==descriptor.
digest)throw notListed(subject,`the registry calls it ${reported}`);this.#sent.set(descriptor.digest,manifest)}async#sendAgain(subject,digest){let manifest=this.#hasApi(
subject)?this.#sent.get(digest):void 0;manifest!==void 0&&await this.#send(subject,manifest)}async#delete(reference){try{return await this.#registry.deleteManifest(
reference)}catch(error){if(error instanceof ToolError)return"refused";throw error}}#hasApi({registry,repository}){return!this.#withoutApi.has(`${registry}/${repository}`)}async#change(subject,change){
if(await this.#askForApi(subject),this.#hasApi(subject))return;let key=formatReference(subject),own=(this.#changes.get(key)??Promise.resolve()).catch(()=>{}).then(
()=>changeFallback(this.#registry,subject,change));this.#changes.set(key,own),await own}async#askForApi(subject){this.#hasApi(subject)&&await this.list(subject)}};
function notListed(subject,why){return new ToolError({code:"attachment-not-listed",message:`What was attached to ${formatReference(subject)} can't be found ther\
e: ${why}.`,fix:"Run it again. If it stays, look for other jobs that attach to the same image at the same time, or at the registry."})}var maxIds=6e5,maxPlatforms=100,ruleOrigins=["built","commit","branch"],text=string(),count=int().nonnegative(),ids=array(text),each=(words,value)=>record(_enum(
words),value),resultSchema=strictObject({version:literal(1),verdict:literal("passed"),validUntil:instant,policy:strictObject({digest:digestText,from:_enum(ruleOrigins)}),
how:strictObject({gateOn:_enum(gates),ignoreBase:boolean(),exceptions:count,vex:count,scanner:_enum(["pinned","given","unreviewed"])}),database:strictObject({updatedAt:instant}).
optional(),platforms:array(strictObject({platform:text,packages:count,packagesListed:boolean(),sbom:_enum(["equal","equal-with-distro","needs-layers"]).optional(),
distro:text.optional()})).min(1).max(maxPlatforms),counts:each(severities,each([...actions,"excepted"],count)),findings:each(severities,ids),excepted:ids,omitted:count}),
scanPredicateSchema=strictObject({invocation:strictObject({parameters:_null(),uri:text,event_id:text,"builder.id":text}),scanner:strictObject({uri:text,version:text,
db:strictObject({uri:text,version:text}),result:resultSchema}),metadata:strictObject({scanStartedOn:instant,scanFinishedOn:instant})});function scanPredicate(record2,facts,platform){
let{version}=record2.scanner;return{invocation:{parameters:null,uri:"",event_id:"","builder.id":""},scanner:{uri:`pkg:github/aquasecurity/trivy@${version}`,version,
db:{uri:"",version:record2.database?.updatedAt??""},result:resultOf(record2,facts,platform)},metadata:{scanStartedOn:record2.judgedAt,scanFinishedOn:record2.judgedAt}}}
function resultOf(record2,{rules,maxAge},platform){let{verdict,policy,scanner,database,exceptions}=record2,{gateOn,ignoreBase}=policy;if(verdict!=="passed")throw new Error(
"defect: an image that did not pass gets no claim");if(scanner.trust==="report")throw new Error("defect: a report of somebody else is no scan of ours");if(gateOn===
void 0||ignoreBase===void 0)throw new Error("defect: a record that does not say how");let findings=record2.findings.filter(({platforms})=>platform===void 0||platforms.
includes(platform));return{version:1,verdict,validUntil:validUntil(record2,maxAge),policy:{digest:policy.digest,from:rules},how:{gateOn,ignoreBase,exceptions:exceptions.
applied.length,vex:0,scanner:scanner.trust},...database===void 0?{}:{database:{updatedAt:database.updatedAt}},platforms:platformsOf(record2,platform),counts:countsOf(
findings),...idsOf(findings)}}function validUntil({judgedAt,exceptions},maxAge){let ends=exceptions.applied.map(({endsAt})=>Date.parse(endsAt));return new Date(
Math.min(Date.parse(judgedAt)+maxAge,...ends)).toISOString()}function platformsOf({platforms},only){let chosen=platforms.filter(({platform})=>only===void 0||platform===
only);if(chosen.length===0)throw new Error(`defect: ${only} was not scanned`);return chosen.map(({platform,packages,packagesListed=!1,sbom})=>({platform,packages,
packagesListed,...standingOf(sbom?.standing)}))}function standingOf(standing){return standing===void 0?{}:{sbom:standing.kind,...standing.kind==="equal-with-dis\
tro"?{distro:standing.distro}:{}}}function countsOf(findings){let counts=bySeverity(()=>({log:0,warn:0,block:0,excepted:0}));for(let{severity,action,exception}of findings)
counts[severity][exception===void 0?action:"excepted"]+=1;return counts}function idsOf(findings){let open=bySeverity(()=>new Set),excepted=new Set,omitted=bySeverity(
()=>new Set),bytes=0;for(let{id,severity,exception}of findings){let ids2=exception===void 0?open[severity]:excepted,size=Buffer.byteLength(JSON.stringify(id))+1;
if(ids2.has(id)||bytes+size>maxIds){ids2.has(id)||omitted[severity].add(id);continue}bytes+=size,ids2.add(id)}return{findings:bySeverity(severity=>[...open[severity]]),
excepted:[...excepted],omitted:severities.reduce((sum,severity)=>sum+omitted[severity].size,0)}}export{scanPredicateSchema,scanPredicate,Referrers};
