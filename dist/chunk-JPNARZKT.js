import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{inParallel}from"./chunk-7HSWERG5.js";import{ConfigError,ToolError,_enum,_null,actions,array,boolean,bySeverity,descriptorSchema,digestSchema,digestText,
encoded,fieldsOf,formatReference,gates,instant,int,isIndexType,isManifestType,literal,looseObject,maxPlatforms,mediaTypes,object,parsedJson,record,runnerFolders,
severities,strictObject,string,unknown,userFolders}from"./chunk-CIY6UZVJ.js";var predicateTypes={signature:"https://sigstore.dev/cosign/sign/v1",scan:"https://cosign.sigstore.dev/attestation/vuln/v1",sbom:"https://cyclonedx.org/bom",vex:"\
https://openvex.dev/ns",sbomPointer:"https://in-toto.io/attestation/reference/v0.1"},vexPredicateTypes=["https://openvex.dev/ns/v0.2.0",predicateTypes.vex],kindOfType={
[predicateTypes.signature]:"signature",[predicateTypes.scan]:"scan",[predicateTypes.sbom]:"sbom",[predicateTypes.sbomPointer]:"sbom"};function claimKindOf(predicateType){
return Object.hasOwn(kindOfType,predicateType)?kindOfType[predicateType]:void 0}function attachedKindOf(predicateType){return predicateType===predicateTypes.vex?
"vex":claimKindOf(predicateType)}var statementMediaType="application/vnd.in-toto+json",maxStatement=1e6,statementType="https://in-toto.io/Statement/v1",olderType="https://in-toto.io/Statement/v\
0.1",claimedAt="io.github.image-gate.claimed-at",claimedAtSchema=object({[claimedAt]:instant}),statementSchema=object({_type:_enum([statementType,olderType]),subject:array(
object({name:string().optional(),digest:record(string(),string()),annotations:unknown().optional()})).min(1).max(1e3),predicateType:string().min(1).max(1e3),predicate:record(
string(),unknown()).nullish()});function statementOf({repository,digest,at},predicateType,predicate){let annotations=at===void 0?{}:{annotations:{[claimedAt]:at.
toISOString()}};return{_type:statementType,subject:[{name:repository,digest:{sha256:encoded(digest)},...annotations}],predicateType,predicate}}function signatureStatement(subject){
return statementOf(subject,predicateTypes.signature,{})}function isAbout(statement,digest){return statement.subject.some(subject=>subject.digest.sha256===encoded(
digest))}function saidAt({subject:[first]}){let read=claimedAtSchema.safeParse(first?.annotations).data;return read===void 0?void 0:Date.parse(read[claimedAt])}import{join}from"node:path";function openTrust(ports,files){let opened=new Map;return root=>{let verifier=opened.get(root.value)??verifierOf(ports,files,root);return opened.set(root.value,
verifier),verifier}}async function verifierOf(ports,files,{value,key}){if(value==="public"||value==="github"){let{publishedVerifier,namedRepositories}=await import("./trusted-roots-ZM6HNSOV.js");
return await publishedVerifier(ports,namedRepositories[value],join(cacheDirectory(ports),"tuf"))}let{certificateVerifier,maxTrustedRoot}=await import("./certificate-IAX33KOT.js"),
file=await files.read(value,maxTrustedRoot);if(file===void 0)throw noRoot(key,`there is no file ${files.describe(value)}`);let verifier=certificateVerifier(parsedJson(
file.text));if(verifier===void 0)throw noRoot(key,`${value} is no trusted root that names an authority and a log or a timestamp authority`);return verifier}function cacheDirectory({
environment,machine,workingDirectory}){return(environment.GITHUB_ACTIONS==="true"?runnerFolders(environment,workingDirectory):userFolders(environment,machine.os,
workingDirectory)).cacheDirectory}function noRoot(where,what){let fix="Name `public`, `github`, or a file as `cosign trusted-root create` makes it.";return new ConfigError(
[{where,what,fix}],"trusted-root")}var maxIds=6e5,ruleOrigins=["built","commit","branch"],scannerTrusts=["pinned","given","unreviewed"],text=string(),count=int().nonnegative(),ids=array(text),each=(words,value)=>record(
_enum(words),value),resultSchema=strictObject({version:literal(1),verdict:literal("passed"),validUntil:instant,policy:strictObject({digest:digestText,from:_enum(
ruleOrigins)}),how:strictObject({gateOn:_enum(gates),ignoreBase:boolean(),exceptions:count,vex:count,scanner:_enum(scannerTrusts),rego:int().positive().optional(),
scoped:int().positive().optional(),unexploited:int().positive().optional(),opinion:literal("clair").optional()}),database:strictObject({updatedAt:instant}).optional(),
platforms:array(strictObject({platform:text,packages:count,packagesListed:boolean(),sbom:_enum(["equal","equal-with-distro","needs-layers"]).optional(),distro:text.
optional()})).min(1).max(maxPlatforms),counts:each(severities,each([...actions,"excepted"],count)),findings:each(severities,ids),excepted:ids,omitted:count}),scanPredicateSchema=strictObject(
{invocation:strictObject({parameters:_null(),uri:text,event_id:text,"builder.id":text}),scanner:strictObject({uri:text,version:text,db:strictObject({uri:text,version:text}),
result:resultSchema}),metadata:strictObject({scanStartedOn:instant,scanFinishedOn:instant})});function scanPredicate(record2,facts,platform){let{version}=record2.
scanner;return{invocation:{parameters:null,uri:"",event_id:"","builder.id":""},scanner:{uri:`pkg:github/aquasecurity/trivy@${version}`,version,db:{uri:"",version:record2.
database?.updatedAt??""},result:resultOf(record2,facts,platform)},metadata:{scanStartedOn:record2.judgedAt,scanFinishedOn:record2.judgedAt}}}function resultOf(record2,{
rules,maxAge,standings},platform){let{verdict,policy,scanner,database,exceptions,scoped}=record2,{gateOn,ignoreBase,rego=[]}=policy,decided=scoped?.applied.length??
0,relaxed=record2.exploitation?.relaxed;if(verdict!=="passed")throw new Error("defect: an image that did not pass gets no claim");if(scanner.trust==="report")throw new Error(
"defect: a report of somebody else is no scan of ours");if(gateOn===void 0||ignoreBase===void 0)throw new Error("defect: a record that does not say how");let findings=record2.
findings.filter(({platforms})=>platform===void 0||platforms.includes(platform));return{version:1,verdict,validUntil:validUntil(record2,maxAge),policy:{digest:policy.
digest,from:rules},how:{gateOn,ignoreBase,exceptions:exceptions.applied.length,vex:vexOf(record2),scanner:scanner.trust,...rego.length===0?{}:{rego:rego.length},
...decided===0?{}:{scoped:decided},...relaxed===void 0?{}:{unexploited:relaxed.findings},...opinionOf(record2)},...database===void 0?{}:{database:{updatedAt:database.
updatedAt}},platforms:platformsOf(record2,platform,standings),counts:countsOf(findings),...idsOf(findings)}}function opinionOf({opinion}){return opinion?.weight===
"required"&&opinion.missing===void 0?{opinion:opinion.scanner}:{}}function vexOf({exceptions}){return exceptions.applied.filter(({vex})=>vex!==void 0).length}function validUntil({
judgedAt,exceptions,scoped,exploitation},maxAge){let ends=[...exceptions.applied,...scoped?.applied??[]].flatMap(({endsAt})=>endsAt===void 0?[]:Date.parse(endsAt)),
lists=exploitation?.relaxed===void 0?[]:[Date.parse(exploitation.relaxed.until)];return new Date(Math.min(Date.parse(judgedAt)+maxAge,...ends,...lists)).toISOString()}
function platformsOf({platforms},only,standings){let chosen=platforms.filter(({platform})=>only===void 0||platform===only);if(chosen.length===0)throw new Error(
`defect: ${only} was not scanned`);return chosen.map(({platform,packages,packagesListed=!1,sbom})=>({platform,packages,packagesListed,...standingOf(standings?.get(
platform)??sbom?.standing)}))}function standingOf(standing){return standing===void 0?{}:{sbom:standing.kind,...standing.kind==="equal-with-distro"?{distro:standing.
distro}:{}}}function countsOf(findings){let counts=bySeverity(()=>({log:0,warn:0,block:0,excepted:0}));for(let{severity,action,exception}of findings)counts[severity][exception===
void 0?action:"excepted"]+=1;return counts}function idsOf(findings){let open=bySeverity(()=>new Set),excepted=new Set,omitted=bySeverity(()=>new Set),bytes=0;for(let{
id,severity,exception}of findings){let ids2=exception===void 0?open[severity]:excepted,size=Buffer.byteLength(JSON.stringify(id))+1;if(ids2.has(id)||bytes+size>
maxIds){ids2.has(id)||omitted[severity].add(id);continue}bytes+=size,ids2.add(id)}return{findings:bySeverity(severity=>[...open[severity]]),excepted:[...excepted],
omitted:severities.reduce((sum,severity)=>sum+omitted[severity].size,0)}}var typeAnnotation="vnd.docker.reference.type",digestAnnotation="vnd.docker.reference.digest",attestation="attestation-manifest",configTypes=new Set([mediaTypes.
ociConfig,"application/vnd.oci.empty.v1+json"]);function isAttestation(descriptor,manifest,siblings){if(descriptor.platform?.os!=="unknown"||descriptor.platform.
architecture!=="unknown")return!1;let subject=descriptor.annotations?.[digestAnnotation],isSubject=other=>other.digest===subject&&isManifestType(other.mediaType)&&
!claimsAttestation(other);return claimsAttestation(descriptor)&&siblings.some(isSubject)&&configTypes.has(manifest.config.mediaType)&&manifest.layers.length>0&&
manifest.layers.every(({mediaType})=>mediaType===mediaTypes.inToto)}function mayBeAttestation(descriptor){return descriptor.platform?.os==="unknown"&&claimsAttestation(
descriptor)}function claimsAttestation({annotations}){return annotations?.[typeAnnotation]===attestation}var maxEntries=2e3,parallelLooks=4,entrySchema=looseObject({digest:string()}),listSchema=array(entrySchema).max(maxEntries).nullable().transform(entries=>entries??
[]),indexSchema=looseObject({manifests:listSchema}),emptyIndex={schemaVersion:2,mediaType:mediaTypes.ociIndex,manifests:[]},nothing=new Set(["manifest-unknown",
"repository-unknown"]),refused=new Set(["registry-refused","manifest-unknown","blob-unknown","tag-immutable"]);function fallbackTag({registry,repository,digest}){
if(digest===void 0)throw new Error("defect: only a digest has referrers");return{registry,repository,tag:digest.replace(":","-")}}async function readFallback(registry,subject){
return listOf(await readIndex(registry,fallbackTag(subject)))}function listOf({manifests}){return manifests.flatMap(entry=>descriptorSchema.safeParse(entry).data??
[])}async function changeFallback(registry,subject,{add,drop}){let tag=fallbackTag(subject),index=await readIndex(registry,tag),kept=index.manifests.filter(entry=>!drop.
has(entry.digest)),missing=add.filter(({digest})=>!kept.some(entry=>entry.digest===digest));if(missing.length===0&&kept.length===index.manifests.length)return listOf(
index);let write=async entries=>(await writeIndex(registry,tag,{...index,manifests:entries}),listOf({manifests:entries}));try{return await write([...kept,...missing])}catch(error){
if(!(error instanceof ToolError)||!refused.has(error.code))throw error;let there=await stillThere(registry,subject,kept);if(there.length===kept.length)throw error;
return await write([...there,...missing])}}async function readIndex(registry,tag){let found=await registry.manifest(tag).catch(error=>{if(!(error instanceof ToolError&&
nothing.has(error.code)))throw error});if(found===void 0)return emptyIndex;let content=parsedJson(found.bytes.toString("utf8")),{manifests}=fieldsOf(content);if(Array.
isArray(manifests)&&manifests.length>maxEntries)throw tooMany(tag,manifests.length);let index=indexSchema.safeParse(content);if(isIndexType(found.descriptor.mediaType)&&
index.success)return index.data;throw new ToolError({code:"referrers-tag-taken",message:`${formatReference(tag)} is no list of what is attached to an image, and\
 tags of this form are kept for that.`,fix:"Delete this tag in the registry, and do not push images under such names."})}function tooMany(tag,count2){return new ToolError(
{code:"attachments-too-many",message:`${count2} signatures, attestations and other files are on the list ${formatReference(tag)}, and at most ${maxEntries} are \
read.`,fix:"Delete those that nobody needs in the registry, and look for who attaches so many."})}async function writeIndex(registry,tag,index){await registry.pushManifest(
tag,Buffer.from(JSON.stringify(index)),mediaTypes.ociIndex)}function isSameList(one,other){let digests=new Set(one.map(({digest})=>digest));return digests.size===
other.length&&other.every(({digest})=>digests.has(digest))}async function stillThere(registry,{registry:host,repository},entries){let gone=new Set;return await inParallel(
entries,parallelLooks,async({digest})=>{let read=digestSchema.safeParse(digest);read.success&&await registry.resolve({registry:host,repository,digest:read.data})===
void 0&&gone.add(digest)}),entries.filter(({digest})=>!gone.has(digest))}export{predicateTypes,vexPredicateTypes,claimKindOf,attachedKindOf,statementMediaType,maxStatement,statementSchema,statementOf,signatureStatement,isAbout,saidAt,
scannerTrusts,scanPredicateSchema,scanPredicate,validUntil,isAttestation,mayBeAttestation,readFallback,changeFallback,isSameList,stillThere,openTrust};
