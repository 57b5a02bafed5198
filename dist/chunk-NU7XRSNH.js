import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{MAX_FILE_LIST,MAX_REPORT,askFor,askForAll,byteSteps,claimedEntry,claimsIn,deliverySection,findingsOf,inStage,isFileList,isJavaArchive,isSystemList,jsonChunks,
linkHides,mergeFindings,movedHides,namesTooMuch,openVexOf,packageKind,parseReport,parseReportJson,platformScan,publishedChunks,publishedRecord,releaseLine,renderFailure,
repositoriesFile,repositoryRelease,sbomHides,sbomUnread,scanFolder,stableUuid,systemFiles,trivyArguments,trivyEnvironment,unreadManager}from"./chunk-P4NVSMEY.js";
import{isAttestation,maxStatement,mayBeAttestation,openTrust,readFallback,validUntil}from"./chunk-JPNARZKT.js";import{inParallel,layoutFault,listDateDifference,
parseStrictJson,policyFor,readImageConfig,readIndex,readLayoutFile,readLayoutIndex,readManifest,requireFewPlatforms}from"./chunk-7HSWERG5.js";import{Cancelled,
CommandFailed,ConfigError,GateError,ToolError,apiUrlIn,array,askDocker,boolean,bounded,code,deniedVersion,descriptorSchema,digestFrom,digestOf,digestSchema,entriesOf,
familiarReference,fieldsOf,formatReference,imageWords,instantOf,int,isDigest,isIndexType,isManifestType,isOfBranchAlone,iso_exports,judgesAnotherRun,lastLines,literal,
looseObject,maxReasons,mediaTypes,namedImage,nearest,object,objectsOf,parseReference,parsedJson,placeName,plainLine,platformName,platformReportName,readReference,
record,reportFileName,requesterOf,roomForTemporary,saveCommand,saysDiskFull,sbomEndings,sbomFileName,string,unknown,unreachableDaemon,usualPlatform}from"./chunk-CIY6UZVJ.js";import{createHash}from"node:crypto";import{finished}from"node:stream/promises";async function hashFile(files,path){let hash=createHash("sha256");for await(let piece of files.readPieces(path))hash.update(piece);return digestFrom(hash)}var marks=[
"github.com/aquasecurity/trivy	v","aquasecurity/trivy/pkg/version/app.ver="],LONGEST_VERSION=24,LONGEST_MARK=48,REACH=LONGEST_MARK+LONGEST_VERSION;async function*copiedPieces(files,{
from,to},{max,exceeded}){let copy=files.writeStream(to,448);copy.on("error",()=>{});let size=0;try{for await(let piece of files.readPieces(from)){if(size+=piece.
length,size>max)throw exceeded(`it is longer than ${max} bytes`);await written(copy,piece),yield piece}copy.end(),await finished(copy)}finally{copy.destroy()}}async function ownCopy(files,place,bound){
let hash=createHash("sha256");for await(let piece of copiedPieces(files,place,bound))hash.update(piece);return digestFrom(hash)}function written(stream,piece){return new Promise(
(resolve2,reject)=>{stream.write(piece,error=>error?reject(error):resolve2())})}async function inspectBinary(pieces){let hash=createHash("sha256"),builtFrom=new Set,
tail=Buffer.alloc(0);for await(let piece of pieces){hash.update(piece);let border=Buffer.concat([tail,piece.subarray(0,REACH)]);for(let window of[border,piece])
for(let version of versionsIn(window))builtFrom.add(version);tail=Buffer.concat([tail,piece.subarray(-REACH)]).subarray(-REACH)}return{binary:digestFrom(hash),builtFrom:[
...builtFrom]}}function*versionsIn(window){for(let mark of marks)for(let at=window.indexOf(mark);at>=0;at=window.indexOf(mark,at+1)){let start=at+mark.length,version=/^\d+\.\d+\.\d+(?![\d.])/.
exec(window.toString("latin1",start,start+LONGEST_VERSION))?.[0];version!==void 0&&(yield version)}}async function openSigner(ports,{sign,push,keyless,github,signingTool}){if(push)switch(sign!=="key"&&(ports.environment.IMAGE_GATE_KEY??"").trim()!==""&&ports.log.
warning(`IMAGE_GATE_KEY is set, and nothing is signed with it, as \`sign\` is \`${sign}\`. Set \`sign: key\`, or remove the variable.`),sign){case"none":return;case"\
key":return await openKey(ports,signingTool);case"keyless":{let{openKeyless}=await import("./open-keyless-534DV3F7.js"),{serverUrl="https://github.com",origin}=github??
{};return await openKeyless(ports,{...keyless,serverUrl,isPrivate:origin?.private})}}}var keyService=/^(?:awskms|azurekms|gcpkms|hashivault|openbao):\/\/[!-~]{1,1000}$/;
async function openKey(ports,tool){let{IMAGE_GATE_KEY:key,IMAGE_GATE_KEY_PASSWORD:password}=ports.environment;if(key===void 0||key.trim()==="")throw refused("th\
ere is no key, and `sign: key` needs one","Set this variable to the private key in PEM: the content of the file, not its name.");if(keyService.test(key.trim()))
return await openService(ports,tool,key.trim());if(tool!==void 0)throw refused("it is no key of a service, and `signing-tool` is for those","Write e.g. awskms:/\
//alias/image-gate, or remove `signing-tool`.");let[{readSigningKey},{keySigner}]=await Promise.all([import("./signing-key-QOX5VGXD.js"),import("./signer-M3UTPK4C.js")]),
read=readSigningKey(key,password);if("what"in read)throw refused(read.what,read.fix);return keySigner(read)}async function openService(ports,tool,key){if(tool===
void 0)throw refused("it is a key of a service, and nothing says which cosign asks that service","Name a cosign 3 in `signing-tool`, and its hash in `signing-to\
ol-sha256`.");let{kmsSigner}=await import("./kms-signer-IHYQUTBJ.js");return await kmsSigner(ports,tool,key)}function refused(what,fix){return new ConfigError(
[{where:"IMAGE_GATE_KEY",what,fix}],"signing-key")}function mayPublish(image,place,publishFindings){return publishFindings||image==="public"||place==="private"}var worldwide=[/^docker\.io$/,/^ghcr\.io$/,/^quay\.io$/,/^gcr\.io$/,/^[a-z]+\.gcr\.io$/,/^[a-z0-9-]+-docker\.pkg\.dev$/,/^public\.ecr\.aws$/,/^mcr\.microsoft\.com$/,
/^registry\.gitlab\.com$/,/^registry\.k8s\.io$/];async function visibilityOf(anonymous,image){return visibilityBy(image,()=>anonymous.manifest(image))}async function repositoryOnRegistry(anonymous,place){
return visibilityBy(place,()=>anonymous.firstTags(place))}async function visibilityBy({registry},ask){if(!worldwide.some(form=>form.test(registry)))return"unkno\
wn";try{return await ask(),"public"}catch(error){if(error instanceof Cancelled||!(error instanceof GateError))throw error;return isDenial(error.code)?"private":
"unknown"}}function isDenial(code2){return["registry-unauthorized","registry-denied","manifest-unknown","repository-unknown"].includes(code2)}async function repositoryVisibility(api,repository){let how={what:`Asking whether ${repository} is public`,permission:"contents: read"};return(await askFor(api,
{route:`/repos/${repository}`},object({private:boolean()}),how)).private?"private":"public"}async function ledgerVisibility(openGithub,place){return"path"in place?
"private":repositoryVisibility(openGithub(place),place.repository)}async function withVisibility(anonymous,places,publishFindings,additions){let matters=places.
some(place=>!mayPublish("private",place,publishFindings)),seen=[];for(let addition of additions){let visibility=matters?await imageVisibility(anonymous,addition):
"unknown";seen.push({...addition,visibility})}return seen}function requirePublishable(seen,{ledger,log},publishFindings){let at=seen.findIndex(({visibility})=>!mayPublish(
visibility,ledger,publishFindings)),withheld2=seen[at];if(withheld2===void 0)return;let what="the ledger can be seen by everybody, and this image is not known t\
o be public",fix="Name a private repository in --ledger-repository, or say --publish-findings if everybody may know.",where=mayPublish(withheld2.visibility,log,
publishFindings)?withheld2.stream.repository:`record ${at+1} of ${seen.length}`;throw new ConfigError([{where,what,fix}],"ledger-public")}async function imageVisibility(anonymous,{
record:record2,stream:{repository}}){let{digest}=record2.image;return digest===void 0?"unknown":visibilityOf(anonymous,parseReference(`${repository}@${digest}`,
"image"))}async function nightAudience(ports,{token,ledger:place,publishFindings,isPrivate}){if(publishFindings)return{log:"public",ledger:"public",publishFindings};let ledger=place===
void 0?"private":await ledgerVisibility(ports.openGithub,place);return{log:await logVisibility(ports,token,isPrivate),ledger,publishFindings}}async function isShownToAll(ports,{
publishFindings}){let log=await logVisibility(ports,ports.environment.GITHUB_TOKEN??"",void 0);return!mayPublish("unknown",log,publishFindings)}function withoutNotices(ports,isPublic){
if(!isPublic)return ports;let{log}=ports,nothing=()=>{};return{...ports,log:{info:nothing,debug:nothing,warning:text=>log.warning(text),error:text=>log.error(text),
group:(title2,work)=>log.group(title2,work)}}}async function logVisibility({environment,openGithub},token,isPrivate){let{GITHUB_ACTIONS,GITHUB_REPOSITORY=""}=environment;
if(GITHUB_ACTIONS!=="true")return"private";if(isPrivate!==void 0)return isPrivate?"private":"public";if(token==="")return"unknown";try{return await repositoryVisibility(
openGithub({apiUrl:apiUrlIn(environment),token}),GITHUB_REPOSITORY)}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return"\
unknown"}}async function runStep(ports,work){let{summary,outputs,finish}=await withFailureSummary(ports,work);return summary!==void 0&&await writeSummary(ports,summary),outputs!==
void 0&&await ports.runner.setOutputs(outputs),finish===void 0?0:finish()}async function withFailureSummary(ports,work){try{return await work()}catch(error){throw await writeSummary(
ports,renderFailure(error)),error}}async function writeSummary({runner,log},markdown){try{await runner.writeSummary(markdown)}catch(error){log.warning(`The summ\
ary of this step is missing. ${error instanceof Error?error.message:String(error)}`)}}async function bothOrNone(first,second){let stop=new AbortController,failures=[],until=async work2=>{try{return await work2(stop.signal)}catch(error){throw failures.
push(error),stop.abort(givenUp()),error}},begun=until(first),work=[begun,until(signal=>second(signal,begun))];if(await Promise.allSettled(work),failures.length>
0)throw failures[0];return Promise.all(work)}function givenUp(){return new ToolError({code:"given-up",message:"Given up, because the run has failed already.",fix:"\
Look at the first failure."})}function untilStopped(ports,stop){let{process,http,clock,sockets}=ports,waiting={process:{run:command=>process.run({...command,stop:bothSignals(
stop,command.stop)}),pipe:(command,consume)=>process.pipe({...command,stop:bothSignals(stop,command.stop)},consume)},http:{request:request=>http.request({...request,
stop:bothSignals(stop,request.stop)})},clock:{now:()=>clock.now(),elapsed:()=>clock.elapsed(),sleep:(ms,other)=>clock.sleep(ms,bothSignals(stop,other))},...sockets&&
{sockets:{ask:question=>sockets.ask({...question,stop:bothSignals(stop,question.stop)})}}};return{...ports,...waiting}}function bothSignals(stop,other){return other===
void 0?stop:AbortSignal.any([stop,other])}import{createHash as createHash3}from"node:crypto";var maxName=1024,[baseName,baseDigest]=["org.opencontainers.image.base.name","org.opencontainers.image.base.digest"],labelsSchema=record(string(),unknown()).catch(
{});function configFacts(report){let image=fieldsOf(fieldsOf(fieldsOf(report).Metadata).ImageConfig),labels=labelsSchema.parse(fieldsOf(image.config).Labels);return factsOf(
image.created,labels[baseName],labels[baseDigest])}var names={created:"image-gate:image:created",baseName:"image-gate:image:base:name",baseDigest:"image-gate:im\
age:base:digest"};function factProperties({created="",base}){return[[names.created,created],[names.baseName,base?.name],[names.baseDigest,base?.digest]].flatMap(
([name,value])=>value===void 0?[]:{name,value})}function factsIn(properties){let named2=wanted=>properties.find(({name})=>name===wanted),created=named2(names.created);
return created&&factsOf(created.value,named2(names.baseName)?.value,named2(names.baseDigest)?.value)}function factsOf(created,name,digest){let at=typeof created==
"string"?instantOf(Date.parse(created)):void 0,isNamed=typeof name=="string"&&name!==""&&name.length<=maxName,isExact=typeof digest=="string"&&isDigest(digest);
return{...at===void 0?{}:{created:at},...isNamed?{base:{name,...isExact?{digest}:{}}}:{}}}function imagePurl({name,digest,platform}){let[,architecture=""]=platform.split("/"),read=readReference(name),reference="reference"in read?read.reference:void 0,
query=[["arch",architecture],["repository_url",reference===void 0?"":placeName(reference)],["tag",reference?.tag??""]].filter(([,value])=>value!=="").map(([key,
value=""])=>`${key}=${encodeURIComponent(value)}`).join("&"),last=(reference?.repository??"image").split("/").at(-1)??"image";return`pkg:oci/${encodeURIComponent(
last.toLowerCase())}@${encodeURIComponent(digest)}${query===""?"":`?${query}`}`}function noSbom(form,what){return new ToolError({code:"sbom-invalid",message:`What Trivy wrote as an SBOM (${form}) is none: ${what}.`,fix:"Use the Trivy releas\
e that image-gate brings along, or set sbom-format: none."})}var component=looseObject({"bom-ref":string(),type:string(),name:string(),purl:string().optional()}),trivySbom=looseObject({bomFormat:literal("CycloneDX"),metadata:looseObject(
{component,tools:looseObject({components:array(unknown()).optional()}).optional()}),components:array(component),dependencies:array(looseObject({ref:string(),dependsOn:array(
string()).optional()})).optional()});function cyclonedxSbom(written2,subject){let read=trivySbom.safeParse(written2);if(!read.success)throw noSbom("cyclonedx",read.
error.issues[0]?.message??"it has another form");let{vulnerabilities:_,metadata,components,dependencies=[],...rest}=read.data,refs=stableRefs(metadata.component,
components,subject),at=ref=>refs.get(ref)??ref;return{...rest,$schema:"http://cyclonedx.org/schema/bom-1.6.schema.json",specVersion:"1.6",serialNumber:`urn:uuid\
:${stableUuid(subject.digest)}`,version:1,metadata:metadataOf(metadata,subject),components:components.map(one=>({...one,"bom-ref":at(one["bom-ref"])})).sort(by(
"bom-ref")),dependencies:dependencies.map(one=>({ref:at(one.ref),...one.dependsOn?{dependsOn:one.dependsOn.map(at).sort()}:{}})).sort(by("ref"))}}function metadataOf({
component:image,tools,...rest},subject){let own={type:"application",name:"image-gate",version:subject.version},purl=imagePurl(subject);return{...rest,timestamp:subject.
scannedAt,tools:{...tools,components:[...tools?.components??[],own]},component:{...image,properties:[...entriesOf(image.properties),...factProperties(subject.config)],
"bom-ref":purl,name:subject.name,version:subject.digest,hashes:[{alg:"SHA-256",content:subject.digest.replace("sha256:","")}],purl}}}function stableRefs(image,components,subject){
let refs=new Map([[image["bom-ref"],imagePurl(subject)]]),random=components.filter(({"bom-ref":ref,purl})=>ref!==purl).map(one=>({ref:one["bom-ref"],content:JSON.
stringify({...one,"bom-ref":""})})).sort(by("content"));for(let[index,{ref,content:content2}]of random.entries()){let twin=random[index-1]?.content===content2?`\
 ${index}`:"";refs.set(ref,stableUuid(`${subject.digest} ${content2}${twin}`))}return refs}var by=key=>(one,other)=>one[key]<other[key]?-1:one[key]>other[key]?1:
0;var annotations=array(looseObject({annotationDate:string()})).optional(),externalRef=looseObject({referenceCategory:string(),referenceType:string()}),trivySbom2=looseObject(
{spdxVersion:literal("SPDX-2.3"),SPDXID:string(),creationInfo:looseObject({creators:array(string())}),packages:array(looseObject({SPDXID:string(),annotations,externalRefs:array(
externalRef).optional()})),relationships:array(looseObject({spdxElementId:string(),relatedSpdxElement:string(),relationshipType:string()}))});function spdxSbom(written2,subject){
let read=trivySbom2.safeParse(written2);if(!read.success)throw noSbom("spdx",read.error.issues[0]?.message??"it has another form");let document=read.data,created=wholeSeconds(
subject.scannedAt),image=document.relationships.find(one=>one.spdxElementId===document.SPDXID&&one.relationshipType==="DESCRIBES")?.relatedSpdxElement;return{...document,
name:subject.name,documentNamespace:`https://spdx.org/spdxdocs/image-${stableUuid(subject.digest)}`,creationInfo:{...document.creationInfo,creators:[...document.
creationInfo.creators,`Tool: image-gate-${subject.version}`],created},packages:document.packages.map(one=>({...one,...one.primaryPackagePurpose==="OPERATING-SYS\
TEM"?{primaryPackagePurpose:"OPERATING_SYSTEM"}:{},...one.annotations?{annotations:one.annotations.map(note=>({...note,annotationDate:created}))}:{},...one.externalRefs?
{externalRefs:one.externalRefs.filter(isNoFinding)}:{},...one.SPDXID===image?imageFacts(one.externalRefs??[],subject):{}}))}}function isNoFinding({referenceCategory}){
return referenceCategory!=="SECURITY"}function imageFacts(externalRefs,subject){let purl={referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator:imagePurl(
subject)};return{name:subject.name,versionInfo:subject.digest,checksums:[{algorithm:"SHA256",checksumValue:subject.digest.replace("sha256:","")}],externalRefs:[
...externalRefs.filter(({referenceType})=>referenceType!=="purl"),purl]}}function wholeSeconds(instant2){return new Date(instant2).toISOString().replace(/\.\d+Z$/,
"Z")}function distroOf({os,raw,repository}){if(os?.family==="alpine"&&repository!==void 0&&repository!==minor(os.name))return`alpine/${repository}`;let{extended}=Object(
Object(Object(raw).Metadata).OS);return os?.family==="ubuntu"&&extended===!0?`ubuntu/${os.name.replace(/-ESM$/,"")}-ESM`:void 0}function sbomStanding(scan,matched){
let distro=distroOf(scan),compare2=report=>comparedParts(report,distro!==void 0),reasons=[...kindsThatLose(scan),..."why"in matched?[matched.why]:differences(compare2(
scan.raw),compare2(matched.report))];return reasons.length===0?distro===void 0?{kind:"equal"}:{kind:"equal-with-distro",distro}:{kind:"needs-layers",reasons:reasons.
slice(0,maxReasons).map(reason2=>plainLine(reason2,500))}}var withoutPurls=new Set(["bottlerocket","coreos","rhcos","activestate"]);function kindsThatLose(scan){
let{os,raw,packages,systemFault,unread=[]}=scan,{Supplier:supplier}=Object(Object(Object(raw).Metadata).OS),archives=unidentified(scan);return[...packages===0?[
"No packages are known, so there is nothing to match."]:[],...os!==void 0&&withoutPurls.has(os.family)?[`Trivy reads no packages of ${os.family} from an SBOM.`]:
[],...typeof supplier=="string"&&supplier!==""?[`An SBOM does not say that ${supplier} has rebuilt the packages.`]:[],...systemFault===void 0?[]:[`The packages \
of the system could not be compared (${systemFault}).`],...unread.map(what=>`Not listed: ${what}.`),...archives.length===0?[]:[`Nobody knows what ${archives.length}\
 Java archives are, and in an SBOM nobody looks again: ${archives[0]}`]]}function unidentified({raw,javaArchives=[]}){if(javaArchives.length===0)return[];let results=Object(
raw).Results,known=new Set;for(let{Type:type,Packages:packages}of Array.isArray(results)?results.map(Object):[])if(type==="jar"&&Array.isArray(packages))for(let one of packages)
known.add(Object(one).FilePath);return javaArchives.filter(path=>!known.has(path))}function differences(before,after){return["packages","findings"].flatMap(part=>[
...difference(missingIn(before[part],after[part]),`${part} of the image are not in what Trivy reads from the SBOM`),...difference(missingIn(after[part],before[part]),
`${part} from the SBOM are not those of the image`)])}function difference({count,first},what){return first===void 0?[]:[`${count} ${what}, e.g. ${first}`]}function minor(release){
return release.split(".").slice(0,2).join(".")}function comparedParts(report,anyDistro){let results=objectsOf(fieldsOf(report).Results),purlOf=identifier=>{let{
PURL:purl}=fieldsOf(identifier);return typeof purl=="string"&&anyDistro?purl.replace(/([?&])distro=[^&#]*/,"$1"):purl??""};return{packages:results.flatMap(result=>objectsOf(
result.Packages).map(one=>packageKey(result,one,purlOf))).sort(),findings:results.flatMap(result=>objectsOf(result.Vulnerabilities).map(one=>findingKey(result,one,
purlOf))).sort()}}function packageKey({Type:type},one,purlOf){let{ContentSets:sets,Nvr:nvr,Arch:built}=fieldsOf(one.BuildInfo),purl=purlOf(one.Identifier),{Class:repository}=fieldsOf(
one.Repository);return JSON.stringify([type,one.Name,...versionParts(one,purl),one.Epoch??0,one.Arch??"",one.SrcName??"",one.SrcVersion??"",one.SrcEpoch??0,one.
SrcRelease??"",one.Modularitylabel??"",sets??[],nvr??"",built??"",repository==="third-party",purl??"",one.FilePath??""])}function versionParts({Version:version,
Release:release},purl){return typeof purl=="string"&&purl.startsWith("pkg:deb/")&&release?[`${version}-${release}`,""]:[version,release??""]}function findingKey({
Type:type},one,purlOf){let purl=purlOf(one.PkgIdentifier);return JSON.stringify([type,one.VulnerabilityID,one.PkgName,one.PkgPath??"",purl??"",one.InstalledVersion,
one.FixedVersion??"",one.Status??"",one.Severity,one.SeveritySource??""])}function missingIn(some,others){let left=new Map;for(let one of others)left.set(one,(left.
get(one)??0)+1);let missing2=some.filter(one=>{let known=left.get(one)??0;return known>0&&left.set(one,known-1),known===0}),[first]=missing2;return{count:missing2.
length,...first===void 0?{}:{first}}}var instant=iso_exports.datetime({offset:!0});function scannedAt({raw}){let{CreatedAt:created}=Object(raw);return instant.safeParse(created).data}import{Readable as Readable2}from"node:stream";import{pipeline as pipeline2}from"node:stream/promises";import{createHash as createHash2,randomUUID}from"node:crypto";import{Readable}from"node:stream";import{pipeline}from"node:stream/promises";function blobPath(directory,digest){let[algorithm,hex]=digest.split(":");return`${directory}/blobs/${algorithm}/${hex}`}var LINKS=8;async function createLayout(files,directory){await files.makeDirectory(`${directory}/blobs/sha256`);let sizes=new Map,adopted=new Set,put=async(mediaType,write)=>{
let written2=await atomically(files,directory,async path=>({mediaType,...await write(path)}));return sizes.set(written2.digest,written2.size),written2},putStream=(stream,mediaType,expected)=>put(
mediaType,path=>hashed(expected,measure=>pipeline(stream,measure,files.writeStream(path))));return{directory,written:writtenBlobs(directory,sizes,adopted),putStream,
putPieces:(pieces,mediaType)=>put(mediaType,path=>hashed(void 0,measure=>files.writePieces(path,measure(pieces)))),putBytes:(bytes,mediaType)=>putStream(Readable.
from([bytes]),mediaType),async adopt(path,descriptor){adopted.add(descriptor.digest),await atomically(files,directory,async temporary=>(await files.link(path,temporary),
descriptor))},async finish(root){await files.write(`${directory}/oci-layout`,JSON.stringify({imageLayoutVersion:"1.0.0"}));let index={schemaVersion:2,mediaType:mediaTypes.
ociIndex,manifests:[root]};await files.write(`${directory}/index.json`,JSON.stringify(index))}}}function writtenBlobs(directory,sizes,adopted){return{has:(asked,{
digest,size})=>asked===directory&&sizes.get(digest)===size&&!adopted.has(digest)}}async function atomically(files,directory,make){let temporary=`${directory}/bl\
obs/sha256/.partial-${randomUUID()}`;try{let descriptor=await make(temporary);return await files.rename(temporary,blobPath(directory,descriptor.digest)),descriptor}finally{
await files.remove(temporary)}}async function hashed(expected,write){let hash=createHash2("sha256"),size=0;await write(async function*(source){for await(let chunk of source){
if(size+=chunk.length,expected&&size>expected.size)throw mismatch(expected,`more than the ${expected.size} bytes announced`);hash.update(chunk),yield chunk}});let digest=digestFrom(
hash);if(expected&&size<expected.size)throw mismatch(expected,`${size} bytes instead of ${expected.size}`);if(expected&&digest!==expected.digest)throw mismatch(
expected,`bytes whose digest is ${digest}`);return{digest,size}}function mismatch({digest},found){return new ToolError({code:"blob-mismatch",message:`Blob ${digest}\
 came as ${found}.`,fix:"Try again; if that happens again, the source or something on the way to it changes the bytes and must not be trusted."})}async function platformLayout(files,layout,image,directory){
let writer=await createLayout(files,directory),blobs=new Map([image.config,...image.layers,image.manifest].map(blob=>[blob.digest,blob]));await inParallel([...blobs.
values()],LINKS,blob=>writer.adopt(blobPath(layout.directory,blob.digest),blob));let{mediaType,digest,size}=image.manifest;return await writer.finish({mediaType,
digest,size,platform:image.platform}),directory}var javaDatabaseWanted="java-database-wanted";async function runTrivy(ports,scan,starting=()=>{}){let folder=scanFolder(await ports.files.temporaryDirectory("sc\
an"));try{await prepareFolder(ports.files,folder,scan),starting();let finished2=await ports.process.run({file:scan.trivy.path,args:trivyArguments(scan.cache,scan.
scanners,scan.timeout,scan.layers),env:{...trivyEnvironment(ports.environment,folder),...collection(scan)},cwd:folder.empty,deadline:scan.timeout,onLine:line=>ports.
log.debug(`trivy: ${line}`)});return wantsJavaDatabase(finished2)?javaDatabaseWanted:(requireSuccess(finished2,scan),await readOwnReport(ports.files,folder,scan))}finally{
await ports.files.remove(folder.root)}}async function prepareFolder(files,folder,{layout,image}){let folders=[folder.empty,folder.home,folder.docker,folder.temporary],
steps=[()=>platformLayout(files,layout,image,folder.image),...folders.map(directory=>()=>files.makeDirectory(directory,448)),...[folder.ignoreFile,folder.configFile].
map(file=>()=>files.write(file,""))];await inParallel(steps,steps.length,step=>step())}var smallImage=512*1024*1024;function collection({image,layers="memory"}){
let size=image.layers.reduce((sum,layer)=>sum+layer.size,0);return layers==="memory"&&size<=smallImage?{GOGC:"400"}:{}}function wantsJavaDatabase({code:code2,stderr}){
return code2!==0&&stderr.includes("Java DB update failed: '--skip-java-db-update' cannot be specified on the first run")}function requireSuccess(finished2,scan){
if(finished2.code===0)return;let name=platformName(scan.image.platform),said=lastWords(finished2);throw finished2.late?new ToolError({code:"scan-timeout",message:`\
Trivy did not finish scanning ${name} within ${scan.timeout/1e3} s and was ended.${said}`,fix:"Allow more time with timeout, or look at what makes the image slo\
w to scan."}):finished2.code===null?new ToolError({code:"scan-killed",message:`Trivy was ended by ${finished2.signal??"a signal"} while it scanned ${name}.${said}`,
fix:"Most often the machine ran out of memory: give it more, or make the image smaller."}):saysDiskFull(said)?new ToolError({code:"disk-full",message:`Trivy fou\
nd no space left for its temporary files while it scanned ${name}.${said}`,fix:roomForTemporary}):new ToolError({code:"scan-failed",message:`Trivy ended with ex\
it code ${finished2.code} while it scanned ${name}.${said}`,fix:"Look at what Trivy says; run again with debugging on to see all of it."})}var MAX_LINES=4,MAX_LINE=600;
function lastWords({stderr}){let lines=stderr.split(`
`).filter(line=>line.trim()!==""),errors=lines.filter(line=>/\b(?:ERROR|FATAL|panic:)/.test(line));return(errors.length>0?errors:lines).slice(-MAX_LINES).map(line=>`\

  ${plainLine(line,MAX_LINE)}`).join("")}async function readOwnReport(files,folder,scan){let name=platformName(scan.image.platform),bytes=await files.readBytes(
folder.report,MAX_REPORT);if(bytes===void 0)throw badReport("missing",`Trivy wrote no report on ${name}`);let read=parseReport(bytes);if("what"in read)throw badReport(
read.kind,`What Trivy wrote on ${name} is not a report: ${read.what}`);return requireSameImage(read,scan.image,name),requireSameTrivy(read,scan.trivy),read}function requireSameImage({
report},image,name){let{ImageID:scanned}=report.Metadata;if(scanned!==image.config.digest)throw badReport("foreign",`Trivy's report on ${name} is of the image ${scanned}\
, not of ${image.config.digest}`)}function requireSameTrivy({report},trivy){let version=report.Trivy?.Version;if(version!==void 0&&deniedVersion(version)!==void 0)
throw new ToolError({code:"trivy-denied",message:`${trivy.path} calls itself Trivy ${version}, a malicious release (CVE-2026-33634), and has run.`,fix:"Remove i\
t, and treat all secrets of this machine and this job as stolen."});if(trivy.version!==void 0&&version!==trivy.version)throw badReport("foreign",`The report is \
by Trivy ${version??"of an unknown version"}, but ${trivy.version} was run`)}function badReport(kind,message){return new ToolError({code:`report-${kind}`,message:`${message}\
.`,fix:"Check the space on the disk and the binary that runs as Trivy (trivy-path), then run again."})}var words={cyclonedx:"cyclonedx",spdx:"spdx-json"};async function convertReport(ports,scanner,report,form){return inFolder(ports,scanner,async({root,report:input})=>(await pipeline2(
Readable2.from(report),ports.files.writeStream(input,384)),{args:["convert","--quiet","--format",words[form],...emptyFiles,"--output","../out.json","../report.j\
son"],input,output:`${root}/out.json`}))}async function matchSbom(ports,scanner,sbom,distro){try{return{report:await inFolder(ports,scanner,async({root})=>{let input=`${root}\
/sbom.cdx.json`;return await ports.files.write(input,[...sbom].join("")),{args:sbomArguments(scanner,distro),input,output:`${root}/out.json`}})}}catch(error){if(!(error instanceof
GateError)||error instanceof Cancelled)throw error;return{why:error.message}}}var emptyFiles=["--config","../config.yaml","--ignorefile","../ignore"];function sbomArguments({
cache,options},distro){let timeout=`${Math.ceil(options.timeout/1e3)+60}s`;return["sbom","--format","json","--output","../out.json","--exit-code","0","--scanner\
s","vuln","--list-all-pkgs",...emptyFiles,"--cache-dir",cache,"--cache-backend","memory","--timeout",timeout,"--skip-db-update","--skip-java-db-update","--skip-\
vex-repo-update","--offline-scan","--skip-version-check","--disable-telemetry","--no-progress",...distro===void 0?[]:["--distro",distro],"../sbom.cdx.json"]}async function inFolder({
files,process,environment,log},{trivy,options},prepare){let folder=scanFolder(await files.temporaryDirectory("sbom"));try{for(let directory of[folder.empty,folder.
home,folder.docker,folder.temporary])await files.makeDirectory(directory,448);for(let file of[folder.ignoreFile,folder.configFile])await files.write(file,"");let{
args,input,output}=await prepare(folder),finished2=await process.run({file:trivy.path,args,env:{...trivyEnvironment(environment,folder),...collection2(await files.
lstat(input))},cwd:folder.empty,deadline:options.timeout,onLine:line=>log.debug(`trivy: ${line}`)});if(finished2.code!==0)throw failed(`trivy ${args[0]} ${ending(
finished2)}.${lastWords(finished2)}`);let bytes=await files.readBytes(output,MAX_REPORT),parsed2=bytes&&parseReportJson(bytes);if(parsed2===void 0)throw failed(
`trivy ${args[0]} has written nothing.`);if("what"in parsed2)throw failed(`What trivy ${args[0]} has written is no JSON: ${parsed2.what}.`);return parsed2.raw}finally{
await files.remove(folder.root)}}var smallInput=4*1024*1024;function collection2(input){return input!==void 0&&input.size<=smallInput?{GOGC:"800"}:{}}function ending({
late,code:code2,signal}){return late?"did not finish in time and was ended":code2===null?`was ended by ${signal??"a signal"}`:`ended with exit code ${code2}`}function failed(message){
return new ToolError({code:"sbom-failed",message:`The SBOM can't be made: ${message}`,fix:"Run again with debugging on to see all that Trivy says, or set sbom-f\
ormat: none."})}var WIDTH=2;async function makeSboms(making,image){if(making.forms.length===0)return[];let{platforms}=image.scan,name=reportFileName(image.name),jobs=platforms.
flatMap((scan,index)=>{let report=index===0?name:platformReportName(name,scan.platform);return making.forms.map(form=>({scan,form,file:sbomFileName(report,sbomEndings[form])}))}),
made=await inStage(making.ports.log,"SBOM",()=>inParallel(jobs,WIDTH,job=>makeSbom(making,image,job)));return platforms.map(scan=>platformSboms(made.filter((_,index)=>jobs[index]?.
scan===scan)))}async function makeSbom({ports,scanner,version},image,{scan,form,file}){let written2=await convertReport(ports,scanner,publishedChunks(image,scan.
raw),form),subject=subjectOf(image,scan,version);if(form==="spdx"){let sbom2=spdxSbom(written2,subject);return{form,file,chunks:()=>jsonChunks(sbom2)}}let sbom=cyclonedxSbom(
written2,subject),matched=await matchSbom(ports,scanner,jsonChunks(sbom),distroOf(scan));return{form,file,chunks:()=>jsonChunks(sbom),standing:sbomStanding(scan,
matched)}}function platformSboms(files){let standing=files.find(one=>one.standing!==void 0)?.standing;return{record:{files:files.map(({form,file,chunks})=>({form,
file,...measured(chunks())})),...standing===void 0?{}:{standing}},files}}function subjectOf({name,images,now},{platform,imageId,raw},version){let{manifest}=images.
find(one=>one.platform===platform)??{},at=scannedAt({raw})??now.toISOString();return{name,digest:manifest??imageId,platform,scannedAt:at,version,config:configFacts(
raw)}}function measured(chunks){let hash=createHash3("sha256"),size=0;for(let chunk of chunks)hash.update(chunk),size+=Buffer.byteLength(chunk);return{digest:digestFrom(
hash),size}}import{dirname,join}from"node:path";var maxSbom=64*1024*1024,maxVex=maxStatement-1e4,hour=36e5;async function proofOf(files,owners,assessment,{record:path,madeSboms=[]},{rules,attestVex}){let{verdict,
policy}=assessment.decision;if(owners?.signer===void 0||verdict==="blocked")return;let{signer,isOurs,namesIn}=owners,record2=publishedRecord(assessment,{sboms:madeSboms}),
sboms=new Map;for(let{platform,sbom}of record2.platforms){let written2=sbom?.files.find(({form})=>form==="cyclonedx");if(written2===void 0)continue;let bytes=await files.
readBytes(join(dirname(path),written2.file),maxSbom);if(bytes===void 0||digestOf(bytes)!==written2.digest)throw changed(written2.file);sboms.set(platform,bytes)}
let counting={signer,isOurs,...namesIn===void 0?{}:{namesIn}},facts={rules,maxAge:policy.verify.maxAge.value*hour};return{...counting,record:record2,facts,sboms,
...attestVex?{vex:vexOf(record2)}:{}}}function vexOf(record2){let document=openVexOf(record2,record2.image.names[0]);if(document===void 0)return"none";let size=Buffer.
byteLength(JSON.stringify(document));if(size<=maxVex)return document;throw new ToolError({code:"vex-too-large",message:`The OpenVEX document of the exceptions h\
as ${size} bytes, and at most ${maxVex} can be attested, so nothing was pushed.`,fix:"Leave out `attest-vex`; the document lies beside the reports. Or except fe\
wer findings."})}function keepingBundles(proof,bundles){let{signer}=proof;return{...proof,signer:{...signer,sign:async statement=>{let bundle=await signer.sign(
statement);return bundles.push(bundle),bundle}}}}function provenBy({signer,record:record2,facts,sboms,vex},claims){let kinds=["signature","scan",...sboms.size===
0?[]:["sbom"],...typeof vex=="object"?["vex"]:[]],{identity:identity2,issuer}=signer;return{...{signer:identity2,...issuer===void 0?{}:{issuer}},claims,kinds,validUntil:validUntil(
record2,facts.maxAge)}}function changed(file){return new ToolError({code:"sbom-changed",message:`${file} has changed since it was written, so nothing was pushed\
.`,fix:"Look for another step or job that writes into the folder of the reports at the same time."})}var ReferrersReader=class{#registry;#withoutApi=new Set;#known=new Set;#first=new Map;constructor(registry){this.#registry=registry}async list(subject){let before=this.#first.
get(subject.registry);before!==void 0&&await before.catch(()=>{});let listed=this.#byApi(subject);return before===void 0&&this.#first.set(subject.registry,listed),
await listed??await readFallback(this.#registry,subject)}async#byApi(subject){let place=formatReference({registry:subject.registry,repository:subject.repository});
if(this.#withoutApi.has(place))return;let tagged=this.#known.has(subject.registry)?await readFallback(this.#registry,subject):[];if(tagged.length>0)return tagged;
let listed=await this.#registry.referrers(subject);if(typeof listed!="string")return listed;this.#withoutApi.add(place),listed==="no-api"&&this.#known.add(subject.
registry)}};var withheldWords="What was found is withheld: everybody can read this, and the image is not known to be public. `publish-findings: true` shows it.";function withheldHeadline({
name,decision}){return`${decision.verdict==="blocked"?"Blocked":"Passed"}: ${plainLine(name,200)}. ${withheldWords}`}function withheldComment({name,decision},marker){
return`${marker}
## ${title(decision)}: ${code(name,200)}

${withheldWords}
`}function title({verdict}){return verdict==="blocked"?"❌ Blocked":"✅ Passed"}function withheldSummary(assessment,release,delivery){let sent=deliverySection(
delivery);return`${[`## ${title(assessment.decision)}: ${code(assessment.name,200)}`,"",releaseLine(assessment,release),"",`${withheldWords} The reports are in \
the folder \`report-dir\` of the runner.`,...sent===""?[]:["",sent]].join(`
`)}
`}var HOUR=36e5;function databaseInvalid(kind,what){return new ToolError({code:"database-invalid",message:`The ${kind.name} can't be used: ${what}.`,fix:`Name ano\
ther repository with ${kind.input}, or empty the cache directory.`})}function requireFresh(database,now,maxAge){if(maxAge==="unlimited")return;let age=now.getTime()-
Date.parse(database.updatedAt);if(age<-listDateDifference)throw databaseInvalid(database.kind,`its date, ${database.updatedAt}, is in the future`);if(!(age<=maxAge))
throw new ToolError({code:"database-expired",message:`The ${database.kind.name} from ${database.source} is of ${database.updatedAt}, ${inHours(age)} ago; at mos\
t ${inHours(maxAge)} are allowed.`,fix:"Fetch a newer one (run without offline, check db-repository and the network), or allow older ones with max-db-age."})}function isFresh(updatedAt,now,maxAge){
let age=now.getTime()-Date.parse(updatedAt);return maxAge==="unlimited"||age>=-listDateDifference&&age<=maxAge}function hoursSince(now,then){let age=Math.max(0,
now.getTime()-Date.parse(then));return age<2*HOUR?`${Math.floor(age/6e4)} minutes`:inHours(age)}function inHours(ms){let hours=Math.floor(ms/HOUR);return hours<
72?`${hours} hours`:`${hours} hours (${Math.floor(hours/24)} days)`}var vulnerabilityDatabase={name:"vulnerability database",folder:"db",file:"trivy.db",layerType:"application/vnd.aquasec.trivy.db.layer.v1.tar+gzip",schema:2,repositories:[
"mirror.gcr.io/aquasec/trivy-db:2","ghcr.io/aquasecurity/trivy-db:2","public.ecr.aws/aquasecurity/trivy-db:2"],maxLayer:1073741824,maxFile:8589934592,input:"db-\
repository"},javaDatabase={name:"Java database",folder:"java-db",file:"trivy-java.db",layerType:"application/vnd.aquasec.trivy.javadb.layer.v1.tar+gzip",schema:1,
repositories:["mirror.gcr.io/aquasec/trivy-java-db:1","ghcr.io/aquasecurity/trivy-java-db:1","public.ecr.aws/aquasecurity/trivy-java-db:1"],maxLayer:4*1073741824,
maxFile:16*1073741824,input:"java-db-repository"};var manifestSchema=object({schemaVersion:literal(2),layers:array(descriptorSchema)});async function findArtifact(registry,kind,repository){let named2=withTag(parseReference(
repository,kind.input),kind),root=await registry.resolve(named2);if(root===void 0)throw databaseInvalid(kind,`${repository} does not exist`);if(!isManifestType(
root.mediaType))throw databaseInvalid(kind,`${repository} is of type ${root.mediaType}, not a manifest`);let reference={...named2,digest:root.digest},{bytes}=await registry.
manifest(reference),manifest=manifestSchema.safeParse(parsedJson(bytes.toString("utf8")));if(!manifest.success)throw databaseInvalid(kind,`the manifest of ${repository}\
 can't be read`);return{reference,layer:onlyLayer(kind,repository,manifest.data.layers),source:formatReference(reference)}}function withDatabase(options,digest){
let{input,repositories}=vulnerabilityDatabase,dbRepositories=(options.dbRepositories??repositories).map(repository=>{let{tag:_,...named2}=parseReference(repository,
input);return formatReference({digest,...named2})});return{...options,dbRepositories,maxDbAge:"unlimited"}}function onlyLayer(kind,repository,layers){let[layer,
...others]=layers;if(layer===void 0||others.length>0)throw databaseInvalid(kind,`${repository} has ${layers.length} layers instead of one`);if(layer.mediaType!==
kind.layerType)throw databaseInvalid(kind,`the layer of ${repository} is of type ${layer.mediaType}`);if(layer.size>kind.maxLayer)throw databaseInvalid(kind,`th\
e layer of ${repository} has ${layer.size} bytes`);return layer}function withTag(reference,kind){return reference.tag===void 0&&reference.digest===void 0?{...reference,
tag:String(kind.schema)}:reference}import{posix}from"node:path";var BLOCK=512,NoTar=class extends Error{};function padding(size){return(BLOCK-size%BLOCK)%BLOCK}function hasChecksum(block){let said=numberAt(
block,148,8),unsigned=0,signed=0;for(let index=0;index<BLOCK;index++){let counted2=index>=148&&index<156?32:block[index]??0;unsigned+=counted2,signed+=counted2>
127?counted2-256:counted2}return said===unsigned||said===signed}function numberAt(block,start,length){let field=block.subarray(start,start+length);if(((field[0]??
0)&128)!==0){let number=field.reduce((sum,byte,index)=>sum*256+(index===0?byte&127:byte),0);if(((field[0]??0)&64)!==0||!Number.isSafeInteger(number))throw new NoTar(
"a number is out of bounds");return number}let text=field.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").split("\0")[0]??"";if(!/^[0-7]*$/.test(text))throw new NoTar(
"a number in a header is invalid");return text===""?0:Number.parseInt(text,8)}function textOf(field){let end=field.indexOf(0);return field.toString("utf8",0,end<
0?field.length:end)}function nameIn(block){let name=textOf(block.subarray(0,100)),magic=block.toString("latin1",257,265),isStar=block.toString("latin1",508,512)===
"tar\0",isBuggy=magic==="ustar  \0"&&!/^[0-7 \0]*$/.test(block.toString("latin1",345,369))&&(block[345]??0)<128;if(magic!=="ustar\x0000"&&!isBuggy)return name;let prefix=textOf(
block.subarray(345,isStar&&!isBuggy?476:500));return prefix===""?name:`${prefix}/${name}`}function readRecords(bytes){let records=new Map;for(let at=0;at<bytes.
length;){let space=bytes.indexOf(32,at),digits=space<0?"":bytes.toString("latin1",at,space),end=at+Number(digits);if(!/^\d{1,7}$/.test(digits)||end<=space+1||end>
bytes.length||bytes[end-1]!==10)throw new NoTar("an extended header is damaged");let[key="",...value]=bytes.toString("utf8",space+1,end-1).split("=");records.set(
key,value.join("=")),at=end}return records}function nameInTrivy(name){return posix.normalize(`/${name}`).replace(/^\/+|\/+$/g,"")}import{posix as posix2}from"node:path";var MAX_META=1024*1024,MAX_NAME=4096,TarWalk=class{#visitor;#skip=0;#passing=0;#pieces=[];#missing=BLOCK;#take=this.#block;#zeros=0;#records=new Map;#longName="";#longLink="";constructor(visitor){
this.#visitor=visitor}push(bytes){for(let rest=bytes;rest.length>0&&this.#zeros<2;){let passed=Math.min(this.#passing||this.#skip||this.#missing,rest.length),piece=rest.
subarray(0,passed);rest=rest.subarray(passed),this.#passing>0?(this.#passing-=passed,this.#visitor.piece?.(piece)):this.#skip>0?this.#skip-=passed:this.#collect(
piece)}}get isOver(){return this.#zeros>=2}end(){if(this.#zeros<2&&(this.#passing+this.#skip>0||this.#pieces.length>0||this.#missing!==BLOCK))throw new NoTar("i\
t ends within an entry")}#collect(piece){if(this.#missing-=piece.length,this.#missing>0){this.#pieces.push(Buffer.from(piece));return}let whole=this.#pieces.length===
0?piece:Buffer.concat([...this.#pieces,piece]),take=this.#take;this.#pieces=[],this.#missing=BLOCK,this.#take=this.#block,take.call(this,whole)}#block(block){if(block.
every(byte=>byte===0)){this.#zeros+=1;return}if(this.#zeros>0||!hasChecksum(block))throw new NoTar("a header is damaged");let flag=String.fromCharCode(block[156]??
0),size=numberAt(block,124,12);flag==="x"||flag==="g"?this.#meta(size,bytes=>this.#extend(flag,bytes)):flag==="L"||flag==="K"?this.#meta(size,bytes=>this.#lengthen(
flag,bytes)):this.#entry(block,flag,size)}#meta(size,take){if(size>MAX_META)throw new NoTar("the name of an entry is too long");this.#read(size,take)}#read(size,take){
if(size===0){take(Buffer.alloc(0));return}this.#missing=size,this.#take=bytes=>{this.#skip=padding(size),take(bytes)}}#extend(flag,bytes){let records=readRecords(
bytes);this.#records=flag==="x"?records:new Map,flag==="g"&&this.#forgetLongNames()}#lengthen(flag,bytes){flag==="L"?this.#longName=textOf(bytes):this.#longLink=
textOf(bytes)}#forgetLongNames(){this.#longName="",this.#longLink=""}#entry(block,flag,written2){let{name,size,other,target}=this.#described(block,written2);this.#records=
new Map,this.#forgetLongNames();let isFile=!/[1-6]/.test(flag)&&!(flag==="\0"&&name.endsWith("/")),length=isFile?size:0,plain2=nameInTrivy(name),entry={isFile,written:name,
flag,size:length,...flag==="1"||flag==="2"?{link:{isHard:flag==="1",target}}:{}};other!==void 0&&this.#visitor.entry(nameInTrivy(other),entry)!==0&&this.#visitor.
content(nameInTrivy(other),void 0);let wanted=this.#visitor.entry(plain2,entry),most=isFile?wanted:0;flag!=="S"&&most==="pieces"?(this.#passing=length,this.#skip=
padding(length)):flag!=="S"&&most!==0&&most!=="pieces"&&length<=most?this.#read(length,bytes=>this.#visitor.content(plain2,Buffer.from(bytes))):(most!==0&&this.#visitor.
content(plain2,void 0),flag==="S"&&(block[482]??0)!==0?this.#moreSparse(length):this.#skip=length+padding(length))}#moreSparse(length){this.#take=block=>{(block[504]??
0)!==0?this.#moreSparse(length):this.#skip=length+padding(length)}}#described(block,written2){let name=bounded2(this.#longName||this.#records.get("path")||nameIn(
block)),said=this.#records.get("size")??"";if(said!==""&&!/^\d{1,15}$/.test(said))throw new NoTar("the size of an entry is not a number");let target=bounded2(this.#longLink||
this.#records.get("linkpath")||textOf(block.subarray(157,257))),other=this.#records.get("GNU.sparse.name");return{name,size:said===""?written2:Number(said),other:other&&
bounded2(other),target}}};function bounded2(name){if(Buffer.byteLength(name)>MAX_NAME)throw new NoTar(`a name in it has more than ${MAX_NAME} bytes, which Linux\
 does not take`);return name}var MAX_SBOM=32*1024*1024,MAX_NESTING=4;function isImageSbom(name){return/\.(?:spdx|cdx)(?:\.json)?$/.test(name)&&!name.includes(".dist-info/sboms/")}function claimedPaths(bytes){
let text=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("utf8");if(!/^\s*\{/.test(text))return claimed(tagValues(text));let texts=[];return collect(
bytes,texts,0)?claimed(texts):void 0}function bitnamiPackages(bytes){let texts=[];return collect(bytes,texts,0),texts.filter(text=>text.startsWith("pkg:bitnami/")).
map(text=>text.replace(/[?#].*/s,""))}function claimed(texts){return texts.some(text=>isTyped.test(text))?texts.filter(text=>text.includes("/")||text.includes("\
.")):[]}var isTyped=/^(?:.*:)?Type$|^Type: |^(?:Tool: *)?trivy/;function collect(bytes,texts,nesting){let document;try{document=parseStrictJson(bytes)}catch{return!1}
let isRead=value=>{if(Array.isArray(value))return value.every(isRead);if(typeof value=="object"&&value!==null)return Object.values(value).every(isRead);if(typeof value!=
"string")return!0;texts.push(value);let inner=attested(value);return inner===void 0||nesting<MAX_NESTING&&collect(inner,texts,nesting+1)};return isRead(document)}
function attested(text){if(text===""||/[^A-Za-z0-9+/_=\s-]/.test(text))return;let bytes=Buffer.from(text,"base64");return/^\s*\{/.test(bytes.toString("latin1"))?
bytes:void 0}function tagValues(text){return text.split(`
`).map(line=>line.slice(line.indexOf(":")+1).replace(/<\/?text>/g,"").trim())}function replacesKept(path){return path.split("/").some(part=>part.startsWith("typ\
e:"))}var NameBudget=class{#left;constructor(most=16777216){this.#left=most}keep(text){return this.take(costOf(text))?Buffer.from(text,"utf16le").toString("utf16le"):
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
digest)):this.seen.cost+=costOf(name),kept??[]})}#refuse(why){this.seen.unreadable=why}},lists=["var/lib/dpkg/status","var/lib/dpkg/status.d","lib/apk/db/instal\
led","usr/lib/apk/db/installed",...["var/lib/rpm","usr/lib/sysimage/rpm"].flatMap(folder=>["Packages","Packages.db","rpmdb.sqlite"].map(name=>`${folder}/${name}`)),
"usr/share/rpm/Packages","usr/share/rpm/Packages.db","usr/share/rpm/rpmdb.sqlite","var/lib/rpmmanifest/container-manifest-2","usr/share/bottlerocket/application\
-inventory.json"],ways=new Set(lists.flatMap(list=>list.split("/").map((_,index,parts)=>parts.slice(0,index+1).join("/"))));function hidesPackage(name,{link}){if(link?.
isHard!==!0)return!1;let kind=packageKind(name);return kind!==void 0&&packageKind(nameInTrivy(link.target))!==kind}function movedLists(name,{link}){if(link===void 0||
!ways.has(name))return[];let{isHard,target}=link,to=nameInTrivy(isHard||target.startsWith("/")?target:posix2.join(posix2.dirname(`/${name}`),target));return lists.
filter(list=>list===name||list.startsWith(`${name}/`)).map(list=>`${to}${list.slice(name.length)}`).filter(list=>!lists.includes(list))}var ofLayer=1e3,SeenLayers=class{#seen=new Map;#budget;constructor(most=16777216){this.#budget=new NameBudget(most)}get(layer){return this.#seen.get(keyOf(layer))}keep(layer,seen){
let key=keyOf(layer);if(!this.#seen.has(key)){for(let[oldest,{cost}]of this.#seen){if(this.#budget.hasRoom(ofLayer+seen.cost))break;this.#seen.delete(oldest),this.#budget.
give(ofLayer+cost)}this.#budget.take(ofLayer+seen.cost)&&this.#seen.set(key,seen)}}lookAt(layer){if(this.get(layer)!==void 0)return;let{seen,walk}=firstLook(layer),
isReadable=!0,attempt=step=>{try{isReadable&&step()}catch(error){if(!(error instanceof NoTar))throw error;isReadable=!1}};return{push:bytes=>attempt(()=>walk.push(
bytes)),checked:()=>attempt(()=>{walk.end(),seen.unreadable===void 0&&this.keep(layer,seen)})}}};function keyOf({digest,mediaType}){return`${digest} ${mediaType}`}function destinationsOf(references){let places=new Map;for(let reference of references){let{registry,repository,tag}=reference,key=placeName(reference),place=places.
get(key)??{repository:{registry,repository},tags:new Set};tag!==void 0&&place.tags.add(tag),places.set(key,place)}let all=[...places.values()];return all.map(({
repository,tags})=>{let first=all.find(other=>other.repository.registry===repository.registry)?.repository.repository,mount=first===void 0||first===repository.repository?
{}:{mountFrom:first};return{repository,tags:[...tags],...mount}})}function taggedReferences(destinations){return destinations.flatMap(({repository:{registry,repository},
tags})=>tags.map(tag=>({registry,repository,tag})))}async function claimOwners(ports,signer,{files,policy},names2,config){let revokeIn=policyFor(policy,names2).verify.onFail.value==="revoke"?revocable(config):[];
if(signer===void 0&&revokeIn.length===0)return;let{isSignedByOneOf}=await import("./read-claim-PTKRKNKU.js"),all=[],trust=openTrust(ports,files.governing);for(let name of names2)
all.push({name,...await signersFor(ports,policyFor(policy,[name]),files.governing,trust)});let isOurs=bundle=>signer?.recognises(bundle)===!0||all.some(({signers})=>isSignedByOneOf(
signers,bundle)),namesIn=repository=>all.filter(({name})=>isIn(repository,name)).map(({signers})=>bundle=>isSignedByOneOf(signers,bundle)),[unchecked]=all.flatMap(
one=>one.unchecked??[]);return{...signer===void 0?{}:{signer},isOurs,namesIn,...unchecked===void 0?{}:{unchecked},revokeIn}}function isIn({registry,repository},name){
let read=readReference(name);return"reference"in read&&read.reference.registry===registry&&read.reference.repository===repository}async function signersFor({log},policy,files,trust){
let{trustedSigners}=await import("./demands-PMTXH67J.js");try{return{signers:await trustedSigners({files,trust},policy)}}catch(error){if(!(error instanceof GateError)||
error instanceof Cancelled)throw error;let signers=await trustedSigners({files},policy),unchecked=error.message;return log.warning(`Older claims by the identiti\
es of the policy are left alone, as none can be checked: ${unchecked}`),{signers,unchecked}}}function revocable({rules,scanTarget,destinations,push}){if(!isOfBranchAlone(
rules))return[];let scanned=(scanTarget.kind==="image"&&scanTarget.id===void 0?[namedImage(scanTarget.reference)]:[]).flatMap(image=>image.kind==="id"?[]:[image.
reference]);return destinationsOf([...scanned,...push?destinations:[]]).map(({repository})=>repository)}import{join as join2,resolve}from"node:path";async function requireBuildPlaces(files,{scanTarget,repository},workingDirectory){if(scanTarget.kind!=="build")return;let orElse=repository.kind==="workspace"?"\
, or check out the repository before this step":"",problem=await missingPlace(files,{request:scanTarget.request,from:workingDirectory,orElse});if(problem!==void 0)
throw new ConfigError([problem],"build-place-missing")}async function missingPlace(files,places){let{context}=places.request;if(context.kind!=="local")return;let found=await files.
stat(resolve(places.from,context.path));if(found?.kind==="directory")return missingDockerfile(files,places,context.path);let where="input context";return found!==
void 0?{where,what:`${context.path} is no folder`,fix:"Name the folder of the build."}:{where,what:`there is no folder ${context.path} in ${places.from}`,fix:`C\
orrect the path${places.orElse}.`}}async function missingDockerfile(files,{request:{file},from,orElse},context){let kindAt=async path=>(await files.stat(resolve(
from,path)))?.kind;if(file===void 0){let kinds=[await kindAt(join2(context,"Dockerfile")),await kindAt(join2(context,"dockerfile"))],fix2=`Name the Dockerfile i\
n \`file\`, or correct \`context\`${orElse}.`;return kinds.some(kind=>kind!==void 0)?void 0:{where:"input context",what:`the folder ${resolve(from,context)} has\
 no Dockerfile`,fix:fix2}}if(/^https?:\/\//i.test(file)||file==="-")return;let where="input file",found=await kindAt(file);if(found==="directory")return{where,what:`${file}\
 is a folder`,fix:"Name the Dockerfile in it."};if(found!==void 0)return;let meant=join2(context,file),fix=await kindAt(meant)==="file"?`Write ${meant}: the pat\
h starts at the working folder, not at the context.`:`Correct the path, which starts at the working folder and not at the context${orElse}.`;return{where,what:`\
there is no file ${file} in ${from}`,fix}}var pullsSchema=array(object({number:int().positive(),user:object({login:string()}).nullish(),head:object({ref:string(),sha:string(),repo:object({full_name:string()}).
nullable()}),base:object({ref:string().min(1)})}));async function pullRequestOf(api,repository,run){if(run===void 0)return{nobody:"the event does not say which \
run made the report"};if(run.event!=="pull_request")return{nobody:`the report is from a run of ${run.event}, for no pull request`};if(run.repository===void 0)return{
nobody:"the repository that the pull request came from is gone"};let{commit,branch,repository:from}=run,[owner=""]=from.split("/"),how={what:`Looking for the pu\
ll request of ${commit.slice(0,12)}`,permission:"pull-requests: read"},query=new URLSearchParams({state:"open",head:`${owner}:${branch}`}),ofBranch=(await askForAll(
api,`/repos/${repository}/pulls?${query}`,pullsSchema,how)).filter(({head})=>head.ref===branch&&sameRepository(head.repo?.full_name,from)),[found,...others]=ofBranch.
filter(({head})=>head.sha===commit);if(found===void 0)return{nobody:ofBranch.length===0?closed:movedOn(ofBranch)};if(others.length>0)return{nobody:several([found,
...others])};let isFork=!sameRepository(from,repository),{number,base,user}=found,author=user?.login??"";return{pullRequest:{number,base:base.ref,commit,author,
...requesterOf(found.head.ref),isFork}}}var closed="no pull request of that branch is open";function movedOn(pulls){return`pull request ${numbers(pulls)} has a \
newer commit, which has its own run`}function several(pulls){return`pull requests ${numbers(pulls)} have the same commit, and GitHub does not say which of them \
the run was for; close all but one`}function numbers(pulls){return pulls.map(({number})=>number).join(", ")}function sameRepository(one,other){return one?.toLowerCase()===
other.toLowerCase()}async function forTriggeringRun({openGithub,log},config){let{github,publishing,rules}=config;if(!judgesAnotherRun(config)||!github||!publishing||rules.kind!=="b\
ranch")return config;let api=openGithub({apiUrl:github.apiUrl,token:rules.token}),whose=await pullRequestOf(api,github.repository,github.triggering);if("nobody"in
whose)return log.info(`These findings belong to no pull request: ${whose.nobody}.`),{...config,publishing:{...publishing,run:{...publishing.run,ofAnotherRun:!0,
nobody:whose.nobody}}};let{number,commit,base}=whose.pullRequest;log.info(`These findings belong to pull request ${number} at ${commit.slice(0,12)}, which goes \
to ${base}.`);let{fallback:_,...sarif2}=config.sarif;return{...config,sarif:sarif2,rules:{...rules,branch:base,pullRequest:number},repository:repositoryAt(config.
repository,github,commit),publishing:{...publishing,run:runFor(publishing.run,whose.pullRequest)}}}function runFor(run,{number,commit}){return{...run,ofAnotherRun:!0,
at:{commit,ref:`refs/pull/${number}/head`},pullRequest:number}}function repositoryAt(repository,github,commit){return repository.kind==="commit"&&repository.commit===
github.commit?{...repository,commit}:repository}import{createHash as createHash4}from"node:crypto";import{createGunzip,createZstdDecompress}from"node:zlib";var compressions=new Map([[mediaTypes.ociLayerTar,"none"],[mediaTypes.ociLayerGzip,"gzip"],[mediaTypes.ociLayerZstd,"zstd"],["application/vnd.docker.image.rootf\
s.diff.tar","none"],[mediaTypes.dockerLayerGzip,"gzip"],["application/vnd.docker.image.rootfs.diff.tar.zstd","zstd"]]);function layerCompression({mediaType}){return compressions.
get(mediaType)}var MiB=1024*1024,MAX_RATIO=200,ALWAYS_ALLOWED=1024*MiB,MAX_UNPACKED=64*1024*MiB;function unpackedLimit(size){return Math.min(MAX_UNPACKED,Math.max(
ALWAYS_ALLOWED,size*MAX_RATIO))}function limitText(size){let limit2=unpackedLimit(size);return limit2===MAX_UNPACKED?`more than ${MAX_UNPACKED/MiB/1024} GiB`:`${limit2===
ALWAYS_ALLOWED?`more than ${ALWAYS_ALLOWED/MiB/1024} GiB, and `:""}more than ${MAX_RATIO} times its ${size} bytes`}var TooLarge=class extends Error{};function createUnpacker(compression,limit2,look){
let hash=createHash4("sha256"),size=0,steps=unpackTo(compression,bytes=>{if(size+=bytes.length,size>limit2)throw new TooLarge(`more than ${limit2} bytes`);hash.
update(bytes),look?.push(bytes)});return{write:steps.write,async end(){return await steps.end(),digestFrom(hash)}}}function unpackTo(compression,take){return compression===
"none"?plain(take):members(compression,take)}var compressedStarts=[Buffer.from([31,139]),Buffer.from([40,181,47,253])];function looksCompressed(start){return compressedStarts.
some(magic=>start.subarray(0,magic.length).equals(magic))}function plain(take){let started=!1;return{async write(chunk){if(!started&&looksCompressed(chunk))throw new Error(
"the bytes are compressed");started=!0,take(chunk)},async end(){}}}function members(compression,take){let member,any=!1;return{async write(chunk){let rest=chunk;
for(;rest.length>0;)member??=openMember(compression,take),any=!0,rest=rest.subarray(await member.write(rest)),rest.length>0&&(member=void 0)},async end(){if(!any)
throw new Error("the layer is empty");await member?.end()}}}var OUTPUT_CHUNK=512*1024;function openMember(compression,take){let options={chunkSize:OUTPUT_CHUNK},
decoder=compression==="gzip"?createGunzip(options):createZstdDecompress(options),ended=new Promise((resolve2,reject)=>{decoder.once("end",resolve2).once("error",
reject)});return ended.catch(()=>{}),decoder.on("data",bytes=>{try{take(bytes)}catch(error){decoder.destroy(error)}giveBack(bytes)}),{async write(chunk){let before=decoder.
bytesWritten,taken=new Promise(resolve2=>decoder.write(chunk,()=>resolve2()));if(await Promise.race([ended,taken]),decoder.errored!==null)throw decoder.errored;
return decoder.bytesWritten-before},async end(){decoder.end(),await ended}}}function giveBack({buffer,byteOffset,byteLength}){"transfer"in buffer&&byteOffset+byteLength===
buffer.byteLength&&buffer.transfer(0)}var fixes={"archive-invalid":"Make it again with `docker save`, or with `docker buildx build --output type=oci,dest=FILE`.","archive-too-large":"Give an archive\
 of one image, made with `docker save` or buildx.","archive-bomb":"Do not use this archive. If it is yours, give it uncompressed (gunzip or zstd -d): then only \
the limit of 64 GiB counts.","archive-several-images":"Save one image: `docker save NAME:TAG --output FILE`.","archive-diffid-mismatch":"Do not use this archive\
: save the image again from a source that you trust."};function archiveFault(code2,message,cause){let whole=`The archive is not usable. ${message}`;return new ToolError(
{code:code2,message:whole,fix:fixes[code2],...cause===void 0?{}:{cause}})}import{promisify}from"node:util";import{constants,crc32,deflateRaw}from"node:zlib";var level=4,blockSize=1<<20,header=Buffer.from([31,139,8,0,0,0,0,0,0,255]),lastBlock=Buffer.
from([3,0]),deflate=promisify(deflateRaw);async function*gzip(source,parallel){let queue=[],sum=0,size=0;yield header;for await(let block of blocksOf(source))sum=
crc32(block,sum),size+=block.length,queue.push(deflateBlock(block)),queue.length>=2*parallel&&(yield await queue.shift());for(let block of queue)yield await block;
yield Buffer.concat([lastBlock,trailer(sum,size)])}function deflateBlock(block){let done=deflate(block,{level,finishFlush:constants.Z_SYNC_FLUSH});return done.catch(
()=>{}),done}function trailer(sum,size){let bytes=Buffer.alloc(8);return bytes.writeUInt32LE(sum,0),bytes.writeUInt32LE(size%2**32,4),bytes}async function*blocksOf(source){
let pieces=[],length=0;for await(let chunk of source){let rest=chunk;for(;length+rest.length>=blockSize;){let taken=rest.subarray(0,blockSize-length);yield Buffer.
concat([...pieces,taken]),rest=rest.subarray(taken.length),pieces=[],length=0}rest.length>0&&pieces.push(rest),length+=rest.length}length>0&&(yield Buffer.concat(
pieces))}async function*tarEntries(source,rest="read"){let steps=stepsThrough(source,rest);try{for(let next=await steps.next();next.done!==!0;next=await steps.next()){let entry=next.
value;Buffer.isBuffer(entry)||(yield{entry,content:contentOf(steps,entry.size)})}}finally{await steps.return()}}async function*stepsThrough(source,rest){let steps=[],
walk=new TarWalk({entry:(_,entry)=>(steps.push(entry),"pieces"),piece:bytes=>{steps.push(bytes)},content:()=>{throw new NoTar("one of its files is sparse")}});for await(let bytes of source)
if(walk.push(bytes),yield*steps,steps=[],walk.isOver&&rest==="left")return;walk.end()}async function*contentOf(steps,size){for(let left=size;left>0;){let{value}=await steps.
next();if(!Buffer.isBuffer(value))return;left-=value.length,yield value}}import{createHash as createHash5}from"node:crypto";import{posix as posix3}from"node:path";import{Readable as Readable3}from"node:stream";import{pipeline as pipeline3}from"node:stream/promises";
import{createGunzip as createGunzip2,createZstdDecompress as createZstdDecompress2}from"node:zlib";var maxEntries=1e4,gibibyte=2**30,maxArchiveBytes=64*gibibyte,headerBytes=512,untyped="application/octet-stream";async function readEntries(source,layout,form,{
size,rest}={}){let entries=new Map,total=0;try{for await(let{entry,content:content2}of tarEntries(unpacked(source,size),rest)){if(total+=entry.size,total>maxArchiveBytes)
throw tooLarge();if(entries.size>=maxEntries)throw archiveFault("archive-too-large",`It has more than ${maxEntries} entries.`);let name=nameInArchive(entry.written),
kept=await keepEntry(entry,content2,layout,form,name);if(kept!==void 0){if(entries.has(name))throw archiveFault("archive-invalid",`Two of its entries have the n\
ame ${JSON.stringify(name)}.`);entries.set(name,kept)}}}catch(error){throw readable(error)}return entries}async function*unpacked(source,size){let{head,all}=await peek(
source,headerBytes),most=maxArchiveBytes+maxEntries*4*headerBytes,compression=compressionOf(head);if(compression==="none"){yield*limit(all,()=>most,tooLarge);return}
let read=0,counted2=async function*(){for await(let chunk of all)read+=chunk.length,yield Buffer.from(chunk)},decoder=compression==="gzip"?createGunzip2():createZstdDecompress2();
pipeline3(counted2,decoder).catch(()=>{});try{yield*limit(decoder,()=>Math.min(most,unpackedLimit(size??read)),()=>bomb(size??read))}finally{decoder.destroy()}}
async function*limit(chunks,max,fault){let total=0;for await(let chunk of chunks){if(total+=chunk.length,total>max())throw fault();yield chunk}}var strange={3:"\
character-device",4:"block-device",6:"fifo"};async function keepEntry({flag,link,isFile,written:written2},content2,layout,form,name){if(link!==void 0)return{kind:"\
link",target:nameInArchive(link.isHard?link.target:`${posix3.dirname(name)}/${link.target}`)};if(flag==="5"||!isFile&&written2.endsWith("/"))return;if(isFile&&plainFlags.
has(flag))return keepFile(content2,layout,form);let what=strange[flag]??`thing of the unknown kind ${JSON.stringify(flag)}`;throw archiveFault("archive-invalid",
`Its entry ${JSON.stringify(name)} is a ${what}.`)}var plainFlags=new Set(["0","\0","7"]);async function keepFile(content2,layout,form){let{head,all}=await peek(
content2,headerBytes);if(isTar(head))return keepLayer(all,layout,form);let compression=compressionOf(head);return{kind:"file",blob:await layout.putPieces(all,untyped),
compression}}async function keepLayer(source,layout,form){if(form.kind==="plain"){let blob2=await layout.putPieces(source,mediaTypes.ociLayerTar);return{kind:"l\
ayer",blob:blob2,plain:{digest:blob2.digest,size:blob2.size}}}let hash=createHash5("sha256"),size=0,measured2=async function*(){for await(let chunk of source)hash.
update(chunk),size+=chunk.length,yield Buffer.from(chunk)};return{kind:"layer",blob:await layout.putStream(Readable3.from(gzip(measured2(),form.parallel)),mediaTypes.
ociLayerGzip),plain:{digest:digestFrom(hash),size}}}async function peek(source,count){let iterator=source[Symbol.asyncIterator](),head=Buffer.alloc(0);for(;head.
length<count;){let next=await iterator.next();if(next.done===!0)break;head=head.length===0&&next.value.length>=count?next.value:Buffer.concat([head,next.value])}
return{head,all:async function*(){try{head.length>0&&(yield head);for(let next=await iterator.next();next.done!==!0;next=await iterator.next())yield next.value}finally{
await iterator.return?.()}}()}}function compressionOf(head){return head.subarray(0,2).equals(Buffer.from([31,139]))?"gzip":head.subarray(0,4).equals(Buffer.from(
[40,181,47,253]))?"zstd":"none"}function isTar(head){return head.toString("latin1",257,262)==="ustar"}var maxName2=4096;function nameInArchive(name){if(name.length>
maxName2)throw archiveFault("archive-invalid",`The name of an entry has ${name.length} characters, and at most ${maxName2} are read.`);let normal=posix3.normalize(
name).replace(/\/$/,"");if(posix3.isAbsolute(normal)||normal===".."||normal.startsWith("../")||normal.includes("\0"))throw archiveFault("archive-invalid",`Its e\
ntry ${JSON.stringify(name)} leads out of it.`);return normal}function tooLarge(){return archiveFault("archive-too-large",`It unpacks to more than ${maxArchiveBytes/
gibibyte} GiB.`)}function bomb(size){return archiveFault("archive-bomb",`It unpacks to ${limitText(size)}.`)}function readable(error){if(error instanceof GateError||
error instanceof Error&&"syscall"in error)return error;let reason2=error instanceof Error?error.message:String(error);return archiveFault("archive-invalid",`It \
can't be read: ${reason2}.`,error)}var named=5;function singleRoot(descriptors,owner){let[root,...others]=descriptors;if(root===void 0)throw layoutFault("layout-invalid",`${owner} lists no image.`);
if(others.every(({digest})=>digest===root.digest))return root;let names2=[...new Set(descriptors.map(({digest})=>digest))].slice(0,named);throw layoutFault("lay\
out-ambiguous",`${owner} lists several images: ${names2.join(", ")}.`)}import{createGunzip as createGunzip3}from"node:zlib";var mebibyte=2**20,maxJson=8*mebibyte,maxLinks=8,dockerManifestSchema=array(object({Config:string(),Layers:array(string()).nullable()}));async function readArchive(files,source,layout,form,about){
let archive=new Archive(files,layout,form,await readEntries(source,layout,form,about)),read=archive.isOci()?await fromOci(archive):await fromDocker(archive),{mediaType,
digest,size}=read.root;return await layout.finish({mediaType,digest,size}),read}var Archive=class{files;layout;form;entries;constructor(files,layout,form,entries){
this.files=files,this.layout=layout,this.form=form,this.entries=entries}isOci(){let whole=this.entries.has("oci-layout")&&this.entries.has("index.json"),plain2=[
...this.entries.values()].some(({kind})=>kind==="layer");return whole&&!(plain2&&this.entries.has("manifest.json"))}find(name){let at=nameInArchive(name);for(let step=0;step<=
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
descriptor:{mediaType:mediaTypes.ociLayerZstd,digest,size}};case"none":{let stored=archive.files.readStream(blobPath(archive.layout.directory,digest)),{blob,plain:plain2}=await keepLayer(
stored,archive.layout,archive.form);return{descriptor:blob,diffId:plain2.digest}}}}function imageManifest({digest,size},layers){let config={mediaType:mediaTypes.
ociConfig,digest,size};return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:mediaTypes.ociManifest,config,layers}))}async function fromOci(archive){readLayoutFile(
(await archive.read("oci-layout")).bytes);let index=readLayoutIndex((await archive.read("index.json")).bytes);for(let entry of archive.entries.values())entry.kind===
"layer"&&await restore(archive,entry);return{root:singleRoot(index.manifests,"The archive"),diffIdsChecked:!1,written:archive.layout.written}}async function restore({
files,layout},{blob,plain:plain2}){if(blob.digest===plain2.digest)return;let stored=files.readStream(blobPath(layout.directory,blob.digest)),unpacked2=stored.pipe(
createGunzip3());stored.on("error",error=>unpacked2.destroy(error)),await layout.putStream(unpacked2,mediaTypes.ociLayerTar,plain2)}var mebibyte2=2**20,maxLayoutFile=4096,maxDocument=4*mebibyte2,maxBlobs=1e4;async function copyLayout(files,from,layout){readLayoutFile(await topFile(files,from,
"oci-layout",maxLayoutFile));let{manifests}=readLayoutIndex(await topFile(files,from,"index.json",maxDocument)),{mediaType,digest,size}=singleRoot(manifests,`${from}\
/index.json`),seen=new Set,queue=[{mediaType,digest,size}];for(let next=queue.pop();next!==void 0;next=queue.pop())if(!seen.has(next.digest)){if(seen.add(next.digest),
seen.size>maxBlobs)throw layoutFault("layout-too-deep",`${from} lists more than ${maxBlobs} blobs.`);await copyBlob(files,from,layout,next)&&queue.push(...await childrenOf(
files,layout,next))}await layout.finish({mediaType,digest,size})}async function topFile(files,from,name,max){let path=`${from}/${name}`,stat=await files.stat(path);
if(stat===void 0)throw layoutFault("layout-invalid",`${from} is not an OCI layout: it has no ${name}.`);let bytes=stat.kind==="file"&&stat.size<=max?await files.
readBytes(path,max):void 0;if(bytes===void 0)throw layoutFault("layout-invalid",`${path} is not a file of at most ${max} bytes.`);return bytes}async function copyBlob(files,from,layout,blob){
let path=blobPath(from,blob.digest);return(await files.stat(path))?.kind!=="file"?!1:(await layout.putStream(files.readStream(path),blob.mediaType,blob),!0)}async function childrenOf(files,layout,blob){
let{mediaType,digest}=blob;if(!isIndexType(mediaType)&&!isManifestType(mediaType))return[];let bytes=await files.readBytes(blobPath(layout.directory,digest),maxDocument)??
Buffer.alloc(0);if(isIndexType(mediaType))return readIndex(bytes,digest,mediaType).manifests;let{config,layers}=readManifest(bytes,digest,mediaType);return[config,
...layers]}import{posix as posix4}from"node:path";var headBytes=4096,dockerfiles=["Dockerfile","Containerfile"];async function noImage(files,path){let stat=await files.stat(
path);if(stat===void 0)return{what:"there is no such file or folder",meant:"image"};if(stat.kind==="directory")return noLayout(files,path);if(stat.kind!=="file")
return{what:"it is neither a file nor a folder",meant:"image"};if(stat.size===0)return{what:"it is an empty file",meant:"image"};let head=await headOf(files.readStream(
path,{start:0,end:headBytes-1}));return noArchive(head,path)}async function noLayout(files,path){let names2=await files.list(path)??[],[marker,index]=["oci-layo\
ut","index.json"].map(name=>names2.includes(name));if(marker&&index)return;if(marker||index&&names2.includes("blobs"))return{what:`it is a part of an OCI layout\
: it has no ${marker?"index.json":"oci-layout"}`,meant:"image"};let dockerfile=dockerfiles.find(name=>names2.includes(name));return dockerfile!==void 0?{what:`i\
t is not an OCI layout, but a folder with a ${dockerfile}, from which an image can be built`,meant:contextOf(posix4.join(path,dockerfile))}:names2.some(name=>/^trivy-results-.*\.json$/.
test(name))?{what:"it is not an OCI layout, but a folder with reports of scans",meant:"report"}:names2.length===0?{what:"it is an empty folder",meant:"image"}:{
what:`it is not an OCI layout${(names2.includes("manifest.json")?", but an archive of docker save that was unpacked: the archive itself is needed":"")||": it ha\
s no oci-layout and no index.json"}`,meant:"image"}}async function headOf(stream){let pieces=[];for await(let piece of stream)pieces.push(Buffer.from(piece));return Buffer.
concat(pieces)}var signatures=[["PK","a ZIP archive: give a tar"],["ý7zXZ\0","compressed with xz: unpack it first (xz -d)"],["BZh","compressed with bzip2: un\
pack it first (bzip2 -d)"],["7z¼¯","a 7z archive: give a tar"],["ELF","a program"]];function noArchive(head,path){let begin=head.toString("latin1",0,8),known=signatures.
find(([signature])=>begin.startsWith(signature));if(known!==void 0)return{what:`it is ${known[1]}`,meant:"image"};let text=textOf2(head);return text===void 0?void 0:
/^\s*[{[]/.test(text)?jsonForm(text):/\b(?:docker|container)file\b/i.test(posix4.basename(path))||/^\s*FROM\s/m.test(text)?{what:"it is a Dockerfile, from which\
 an image can be built",meant:contextOf(path)}:{what:"it is text, and no archive of an image",meant:"image"}}function textOf2(head){if(!head.includes(0))try{return new TextDecoder(
"utf-8",{fatal:!0}).decode(head,{stream:!0})}catch{return}}function jsonForm(text){return/"(?:SchemaVersion|ArtifactName)"/.test(text)?{what:"it is a report of \
Trivy, and no image",meant:"report"}:{what:"it is JSON, and no archive of an image",meant:"image"}}function contextOf(path){let context=posix4.dirname(path);return posix4.
basename(path)==="Dockerfile"?{context}:{context,file:path}}var goneForm=/^(?:ERROR: |error: )?(?:failed to build: )?(?:failed to (?:receive status|solve|list workers|connect to).*?(?:rpc error: code = Unavailable|Unavailable:)|Cannot connect to the Docker daemon|error during connect|Cannot connect to the BuildKit|(?:unexpected )?EOF$)/i,
stepForm=/did not complete successfully|executor failed running|returned a non-zero code/,quoted=3;function lastWords2(finished2){let line=finished2.code===0?"":
lastLines(finished2,1);return stepForm.test(line)?"":line}function isDockerGone(finished2){return goneForm.test(lastWords2(finished2))}function dockerFault(command,finished2){
return isDockerGone(finished2)?dockerGone(command,finished2):saysDiskFull(lastWords2(finished2))?dockerFull(command,finished2):void 0}function saysFull(finished2,lines){
return saysDiskFull(lastLines(finished2,lines))}function exportFault(finished2,directory){if(lastLines(finished2,quoted).split(`
`).some(line=>saysDiskFull(line)&&line.includes(directory)))return new ToolError({code:"disk-full",message:`The built image does not fit into image-gate's tempo\
rary folder ${directory}: no space is left on its disk.
${lastLines(finished2,1)}`,fix:roomForTemporary})}var roomForDocker="make room where Docker or BuildKit keeps its data (`docker system df`, `docker system prune\
`, `docker buildx prune`)";function dockerGone(command,finished2){return new ToolError({code:"docker-gone",message:`\`${command}\` lost the connection to Docker \
or BuildKit:
${lastLines(finished2,quoted)}`,fix:"Check whether Docker or BuildKit was stopped or killed (`docker info`, `journalctl -u docker`, and the kernel's log for a l\
ack of memory), start it, and run again."})}function dockerFull(command,finished2){return new ToolError({code:"docker-full",message:`\`${command}\` found no spac\
e left on the disk of Docker or BuildKit:
${lastLines(finished2,quoted)}`,fix:`On that machine, ${roomForDocker}, and run again.`})}var maxList=16*2**20,slack=4,none="<none>",format='{"ID":{{json .ID}},"Repository":{{json .Repository}},"Tag":{{json .Tag}},"Digest":{{json .Digest}}}',rowSchema=object(
{ID:digestSchema,Repository:string(),Tag:string(),Digest:string()});async function listLocalImages(process){let finished2=await askDocker(process,["image","ls",
"--no-trunc","--digests","--format",format],maxList);if(finished2.code!==0)throw unreachableDaemon(finished2);if(Buffer.byteLength(finished2.stdout)>maxList-slack)
throw tooMany();return finished2.stdout.split(`
`).filter(line=>line.trim()!=="").flatMap(line=>localImage(line)??[])}function localImage(line){let row=rowSchema.safeParse(parsedJson(line));if(!row.success)throw notUnderstood(
line,row.error);let{ID:id,Repository:repository,Tag:tag,Digest:digest}=row.data,digestName=digest===none||digest===""?void 0:`${repository}@${digest}`,name=tag===
none?digestName:`${repository}:${tag}`;if(!(repository===none||name===void 0))return{id,name,...digestName===void 0?{}:{digestName}}}function notUnderstood(line,cause){
return new ToolError({code:"docker-answer",message:`\`docker image ls\` gave a line that is not understood: ${line.slice(0,200)}`,fix:"Use Docker 20.10 or newer\
, or name the images one by one.",cause})}function tooMany(){return new ToolError({code:"docker-images-many",message:`\`docker image ls\` gave more than ${maxList/
2**20} MiB of names.`,fix:"Remove images that nobody needs (`docker image prune`), or name the images one by one."})}var compared=1e3;async function nearLocalName(process,reference){let wanted=familiarReference({tag:"latest",...reference}),names2=(await listLocalImages(process).
catch(()=>[])).map(({name})=>name).filter(name=>withoutNumbers(name)!==withoutNumbers(wanted));return nearName(wanted,names2.slice(0,compared))}function nearName(wanted,names2){
let[,tag=""]=/:([^:/]*)$/.exec(wanted)??[],bare2=names2.filter(name=>name.endsWith(`:${tag}`)).map(name=>name.slice(0,-tag.length-1)),near=nearest(wanted.slice(
0,-tag.length-1),bare2);return near===void 0?nearest(wanted,names2):`${near}:${tag}`}function withoutNumbers(name){return name.replaceAll(/\d+/g,"0")}var maxManifest=4*2**20;async function saveImage(ports,imageId,directory,layers){let{files}=ports,form=layers==="gzip"?{kind:layers,parallel:ports.machine.cpus}:
{kind:layers},layout=await createLayout(files,directory);return inStage(ports.log,"Layers from Docker",async step=>{let read=async(pieces,rest="read")=>{let value=await readArchive(
files,counted(pieces,byteSteps(step)),layout,form,{rest});return await requireImageId(files,directory,value,imageId),value};return(layers==="plain"?await fromEngine(
ports,imageId,read):void 0)??await fromClient(ports.process,imageId,read)})}async function fromEngine(ports,imageId,read){if(ports.sockets!==void 0)try{let{findEngine}=await import("./engine-HOJAF43S.js"),
engine=await findEngine(ports);return engine&&await read(engine.archive(imageId),"left")}catch(error){ports.log.debug(`Docker's daemon was asked for the image w\
ithout its client: ${String(error)}`);return}}async function fromClient(process,imageId,read){let{finished:finished2,value}=await process.pipe(saveCommand(imageId),
pieces=>read(pieces)).catch(error=>{throw error instanceof CommandFailed&&!error.finished.late?saveFailed(imageId,error.finished):error});if(finished2.code!==0)
throw saveFailed(imageId,finished2);return value}async function*counted(pieces,passed){let sum=0;for await(let piece of pieces)sum+=piece.length,passed(sum),yield piece}
function saveFailed(imageId,finished2){let command=`docker image save ${imageId}`,failed2={code:"docker-save-failed",message:`\`${command}\` ended with ${finished2.
signal??`exit code ${finished2.code}`}: ${lastLines(finished2,3)}`,fix:"Look at what Docker says; the image must stay in its store until the run is over."};return dockerFault(
command,finished2)??new ToolError(failed2)}async function requireImageId(files,directory,{root},imageId){if(root.digest!==imageId){if(isManifestType(root.mediaType)){
let bytes=await files.readBytes(blobPath(directory,root.digest),maxManifest)??Buffer.alloc(0);if(readManifest(bytes,root.digest,root.mediaType).config.digest===
imageId)return}throw new ToolError({code:"docker-save-mismatch",message:`Docker was asked for the image ${imageId} and gave another one (${root.digest}).`,fix:"\
Build again; if that happens again, do not trust this Docker daemon."})}}var parallelBlobs=4,maxManifests=500,maxDepth=4;async function pullImage(ports,reference,directory,first=ports.registry){let{registry,files,log}=ports,top=await first.
manifest(reference);log.info(`Pulling ${formatReference(reference)}: ${top.descriptor.digest}.`);let layout=await createLayout(files,directory),manifests=await collectManifests(
registry,reference,top,()=>!0);requireFewPlatforms(imageWords(reference),[...manifests.values()].filter(mayRunAlone));for(let{bytes,descriptor}of manifests.values())
await layout.putBytes(bytes,descriptor.mediaType);return await pullBlobs(ports,layout,{...reference,digest:top.descriptor.digest},blobsOf([...manifests.values()])),
await layout.finish(top.descriptor),layout.written}function mayRunAlone({descriptor}){return!isIndexType(descriptor.mediaType)&&!mayBeAttestation(descriptor)}async function pullLike(ports,reference,like,directory){
let{registry,files,log}=ports,top=await registry.manifest(reference);log.info(`Pulling ${formatReference(reference)}: ${top.descriptor.digest}.`);let wanted=new Set(
like.images.map(({platform})=>usualPlatform(platformName(platform)))),images=[...(await collectManifests(registry,reference,top,({mediaType,platform})=>platform===
void 0||isIndexType(mediaType)||wanted.has(usualPlatform(platformName(platform))))).values()].filter(({descriptor})=>!isIndexType(descriptor.mediaType));if(images.
length===0)throw noPlatform(reference,[...wanted]);let layout=await createLayout(files,directory);for(let{bytes,descriptor}of images)await layout.putBytes(bytes,
descriptor.mediaType);let missing2=await adoptBlobs(layout,like,blobsOf(images));await pullBlobs(ports,layout,reference,missing2);let index={schemaVersion:2,mediaType:mediaTypes.
ociIndex,manifests:images.map(({descriptor})=>descriptor)};return await layout.finish(await layout.putBytes(Buffer.from(JSON.stringify(index)),mediaTypes.ociIndex)),
top.descriptor.digest}async function adoptBlobs(layout,{directory,blobs:present},blobs){let sizes=new Map(present.map(({digest,size})=>[digest,size])),[there,missing2]=[
!0,!1].map(is=>blobs.filter(({digest,size})=>sizes.get(digest)===size===is));for(let blob of there??[])await layout.adopt(blobPath(directory,blob.digest),blob);
return missing2??[]}async function collectManifests(registry,reference,top,isWanted2){let found=new Map([[top.descriptor.digest,top]]),level2=[top];for(let depth=1;level2.
length>0;depth+=1){let named2=level2.flatMap(childrenOf2).filter(child=>!found.has(child.digest)&&isWanted2(child)),children=new Map(named2.map(child=>[child.digest,
child]));if(depth>maxDepth&&children.size>0)throw tooLarge2(reference,`indexes are nested more than ${maxDepth} deep`);if(found.size+children.size>maxManifests)
throw tooLarge2(reference,`it has more than ${maxManifests} manifests`);level2=await fetchAll(registry,reference,[...children.values()]);for(let manifest of level2)
found.set(manifest.descriptor.digest,manifest)}return found}async function fetchAll(registry,reference,children){return inParallel(children,parallelBlobs,async child=>{
let{bytes}=await registry.manifest({...bare(reference),digest:child.digest});return{descriptor:child,bytes}})}function childrenOf2({descriptor,bytes}){let{mediaType,
digest}=descriptor;return isIndexType(mediaType)?readIndex(bytes,digest,mediaType).manifests:[]}function blobsOf(manifests){let blobs=new Map;for(let{descriptor,
bytes}of manifests){if(isIndexType(descriptor.mediaType))continue;if(!isManifestType(descriptor.mediaType))throw unknownType(descriptor);let{config,layers}=readManifest(
bytes,descriptor.digest,descriptor.mediaType);for(let blob of[config,...layers])blobs.set(blob.digest,blob)}return[...blobs.values()]}async function pullBlobs({
registry,log,shared},layout,reference,blobs){let{digest}=reference,total=blobs.reduce((sum,{size})=>sum+size,0);await inStage(log,"Pull",async step=>{let passed=byteSteps(
step,total),bytes=0;await inParallel(blobs,parallelBlobs,async blob=>{let pull=async into=>into.putStream(await registry.blob(bare(reference),blob),blob.mediaType,
blob),isThere=()=>registry.hasBlob(bare(reference),blob,"pull");shared===void 0||digest===void 0||layerCompression(blob)===void 0?await pull(layout):await shared.
put(digest,layout,blob,{registry:reference.registry,pull,isThere}),bytes+=blob.size,passed(bytes)})})}function bare({registry,repository}){return{registry,repository}}
function tooLarge2(reference,what){return new ToolError({code:"image-too-large",message:`${formatReference(reference)} can't be pulled: ${what}.`,fix:"Name the \
manifest of one platform by its digest."})}function noPlatform(reference,platforms){return new ToolError({code:"image-platform",message:`${formatReference(reference)}\
 has no image for ${platforms.join(", ")}.`,fix:"Name an image that was built for the same platforms."})}function unknownType({digest,mediaType}){return new ToolError(
{code:"image-type-unknown",message:`${digest} is ${JSON.stringify(mediaType)}, neither an OCI nor a Docker schema 2 image.`,fix:"Build and push the image again \
with a current Docker; schema 1 images and other artifacts can not be scanned."})}import{createHash as createHash6}from"node:crypto";function blobName({role,descriptor}){return`${role} (${descriptor.digest})`}async function readBlob(files,directory,blob,max){let{digest,size}=blob.descriptor;if(size>
max)throw layoutFault("manifest-too-large",`${blobName(blob)} has ${size} bytes; ${max} are read.`);await checkBlobFile(files,directory,blob);let bytes=await files.
readBytes(blobPath(directory,digest),max);if(bytes===void 0)throw missing(blob);return compare(blob,bytes.length,digestOf(bytes)),bytes}async function checkBlobFile(files,directory,blob){
let stat=await files.lstat(blobPath(directory,blob.descriptor.digest));if(stat===void 0)throw missing(blob);if(stat.kind!=="file")throw layoutFault("blob-symlin\
k",`${blobName(blob)} is not a regular file but a ${stat.kind}.`);compareSize(blob,stat.size)}function isReadWhole({descriptor},{hashed:hashed2,diffId}){return!hashed2||
diffId!==void 0&&layerCompression(descriptor)!=="none"}async function checkLayer(files,directory,blob,options={}){if(await checkBlobFile(files,directory,blob),options.
known)return options.passed?.(blob.descriptor.size);if(layerCompression(blob.descriptor)==="none")return checkPlainLayer(files,directory,blob,options);if(options.
hashed&&options.diffId===void 0)return;let{digest,size}=blob.descriptor,{diffId,hashed:hashed2,look,limit:limit2=unpackedLimit(size)}=options,unpacker=diffId===
void 0?void 0:openUnpacker(blob,limit2,look),hash=hashed2?void 0:createHash6("sha256"),read=0;for await(let chunk of files.readPieces(blobPath(directory,digest))){
if(options.stop?.aborted)return;read+=chunk.length,options.passed?.(chunk.length),hash?.update(chunk),await unpacker?.write(chunk)}hash&&compare(blob,read,digestFrom(
hash)),unpacker!==void 0&&(compareDiffId(blob,await unpacker.end(),diffId),look?.checked())}async function checkPlainLayer(files,directory,blob,{diffId,hashed:hashed2,
stop,passed,look}){let hash=createHash6("sha256"),read=0,compressed=!1;for await(let piece of files.readPieces(blobPath(directory,blob.descriptor.digest))){if(stop?.
aborted)return;if(read===0&&(compressed=looksCompressed(piece)),hashed2)break;read+=piece.length,passed?.(piece.length),hash.update(piece),look?.push(piece)}if(hashed2||
compare(blob,read,digestFrom(hash)),compressed){let what=`${blobName(blob)} is not ${blob.descriptor.mediaType}: the bytes are compressed.`;throw layoutFault("l\
ayer-undecodable",what)}diffId!==void 0&&compareDiffId(blob,blob.descriptor.digest,diffId),hashed2||look?.checked()}function openUnpacker(blob,limit2,look){let unpacker=createUnpacker(
layerCompression(blob.descriptor)??"none",limit2,look),failed2,undecodable=error=>layoutFault("layer-undecodable",`${blobName(blob)} is not ${blob.descriptor.mediaType}\
: ${reason(error)}.`,error);return{async write(chunk){if(!failed2)try{await unpacker.write(chunk)}catch(error){if(error instanceof TooLarge)throw layoutFault("l\
ayer-bomb",`${blobName(blob)} unpacks to ${limitText(blob.descriptor.size)}.`);failed2={error}}},async end(){if(failed2)throw undecodable(failed2.error);try{return await unpacker.
end()}catch(error){throw error instanceof TooLarge?layoutFault("layer-bomb",`${blobName(blob)} unpacks to ${limitText(blob.descriptor.size)}.`):undecodable(error)}}}}
function reason(error){return error instanceof Error?error.message:String(error)}function missing(blob){return layoutFault("blob-missing",`${blobName(blob)} is \
not in the layout.`)}function compareSize(blob,size){if(size!==blob.descriptor.size)throw layoutFault("blob-size",`${blobName(blob)} has ${size} bytes, its desc\
riptor says ${blob.descriptor.size}.`)}function compare(blob,size,digest){if(compareSize(blob,size),digest!==blob.descriptor.digest)throw layoutFault("blob-dige\
st",`${blobName(blob)} has different bytes: their digest is ${digest}.`)}function compareDiffId(blob,found,diffId){if(found!==diffId)throw layoutFault("diffid-m\
ismatch",`${blobName(blob)} unpacks to ${found}, the image config says ${diffId}.`)}function refuseForeign(descriptors,name){for(let{urls,mediaType,digest}of descriptors)if((urls?.length??0)>0||/nondistributable|foreign/.test(mediaType))throw layoutFault(
"layer-foreign",`${name} names ${mediaType} ${digest}, which is fetched from elsewhere.`)}function requireImage({config,layers},name){if(config.mediaType!==mediaTypes.
ociConfig&&config.mediaType!==mediaTypes.dockerConfig){let found=JSON.stringify(config.mediaType);throw layoutFault("manifest-invalid",`${name} is neither an im\
age nor an attestation of one: its config is ${found}.`)}if(layers.some(({mediaType})=>mediaType===mediaTypes.inToto))throw layoutFault("attestation-invalid",`${name}\
 holds attestations, but not as one of an image of its index.`);for(let layer of layers)if(layerCompression(layer)===void 0)throw layoutFault("layer-unsupported",
`${name} has a layer of type ${JSON.stringify(layer.mediaType)}.`)}function platformImage(descriptor,manifest,config,claims){let diffIds=config.rootfs.diff_ids??
[];if(diffIds.length!==manifest.layers.length)throw layoutFault("manifest-invalid",`manifest ${descriptor.digest} has ${manifest.layers.length} layers, its conf\
ig ${diffIds.length} diff_ids.`);let platform=agreedPlatform(descriptor,config,claims);return{platform,manifest:{...descriptor,platform},config:manifest.config,
layers:manifest.layers,diffIds,history:(config.history??[]).map(historyEntry),labels:config.config?.Labels??{},container:containerConfig(config.config??{})}}function agreedPlatform(descriptor,config,claims){
let lie=claims.find(claim=>!agrees(claim,config));if(lie)throw layoutFault("platform-mismatch",`The index gives manifest ${descriptor.digest} out as ${platformName(
lie)}, its config says ${platformName(config)}.`);let variant=config.variant||claims.find(claim=>claim.variant)?.variant,version=config["os.version"]||claims.find(
claim=>claim["os.version"])?.["os.version"];return{os:config.os,architecture:config.architecture,...variant?{variant}:{},...version?{"os.version":version}:{}}}function agrees(claim,config){
return claim.os===config.os&&claim.architecture===config.architecture&&same(claim.variant,config.variant)&&same(claim["os.version"],config["os.version"])}function same(one,other){
return!one||!other||one===other}function historyEntry(entry){return{createdBy:entry.created_by,emptyLayer:entry.empty_layer}}function containerConfig({User:user,
Env:env,ExposedPorts:ports,Healthcheck:health}){let[how="NONE"]=health?.Test??[];return{user:user??"",env:env??[],ports:Object.keys(ports??{}),healthcheck:how!==
"NONE"}}var MiB2=1024*1024,MAX_MANIFEST=4*MiB2,MAX_CONFIG=8*MiB2,MAX_DEPTH=4,MAX_MANIFESTS=1e3;async function readTree(files,directory,root){return openTree((blob,max)=>readBlob(
files,directory,blob,max),root)}async function openTree(open,root){let visited=0;return visit({open,count:()=>++visited},root,{depth:0,siblings:[],claims:[]})}async function visit(walk,descriptor,above){
let{digest,mediaType,platform}=descriptor;if(above.depth>MAX_DEPTH||walk.count()>MAX_MANIFESTS){let limits=`${MAX_DEPTH} levels or ${MAX_MANIFESTS} manifests`;throw layoutFault(
"layout-too-deep",`${digest} is behind more than ${limits}.`)}refuseForeign([descriptor],"the index");let position=platform?{...above,claims:[...above.claims,platform]}:
above;if(isIndexType(mediaType))return visitIndex(walk,descriptor,position);if(isManifestType(mediaType))return visitManifest(walk,descriptor,position);let type=JSON.
stringify(mediaType);throw layoutFault("manifest-invalid",`${digest} of type ${type} is neither an image nor an index.`)}async function visitIndex(walk,descriptor,{
depth,claims}){let blob={descriptor,role:"index"},index=readIndex(await walk.open(blob,MAX_MANIFEST),blobName(blob),descriptor.mediaType),children=[];for(let child of index.
manifests)children.push(await visit(walk,child,{depth:depth+1,siblings:index.manifests,claims}));return join3([...children,{images:[],blobs:[descriptor],layers:[]}])}
async function visitManifest(walk,descriptor,{siblings,claims}){let blob={descriptor,role:"manifest"},manifest=readManifest(await walk.open(blob,MAX_MANIFEST),blobName(
blob),descriptor.mediaType);refuseForeign([manifest.config,...manifest.layers],blobName(blob));let blobs=[manifest.config,...manifest.layers,descriptor],configBlob={
descriptor:manifest.config,role:`config of manifest ${descriptor.digest}`};if(isAttestation(descriptor,manifest,siblings))return await walk.open(configBlob,MAX_CONFIG),
{images:[],blobs,layers:layersOf(manifest,"an attestation")};requireImage(manifest,blobName(blob));let config=readImageConfig(await walk.open(configBlob,MAX_CONFIG),
blobName(configBlob)),image=platformImage(descriptor,manifest,config,claims);return{images:[image],blobs,layers:layersOf(manifest,platformName(image.platform),image.
diffIds)}}function join3(trees){return{images:trees.flatMap(({images})=>images),blobs:trees.flatMap(({blobs})=>blobs),layers:trees.flatMap(({layers})=>layers)}}
function layersOf({layers},owner,diffIds=[]){return layers.map((descriptor,index)=>{let diffId=diffIds[index];return{descriptor,role:`layer ${index+1} of ${owner}`,
...diffId===void 0?{}:{diffId}}})}var MAX_LAYOUT_FILE=4096,MAX_INDEX_JSON=4*1024*1024,WIDTH2=4;async function verifyLayout(files,directory,{diffIds,written:written2,shared,watch},step=()=>{}){let root=await readRoot(
files,directory),tree=await readTree(files,directory,root),[first,...others]=firsts(tree.images,({manifest})=>manifest.digest);if(first===void 0)throw layoutFault(
"layout-invalid",`The layout ${directory} holds no image.`);requireFewPlatforms(`The image ${root.digest}`,[first,...others]);let blobs=firsts(tree.blobs,({digest})=>digest);
requireOneKind(tree.blobs);let layers=diffIds==="distrusted"?tree.layers:onlySharedDiffIds(tree.layers),checks=firsts(layers,identity).map(({diffId,...blob})=>({
blob,how:{hashed:written2?.has(directory,blob.descriptor)===!0,...diffId===void 0?{}:{diffId}}})),passed=passing(step,checks);await inParallel(checks,WIDTH2,({blob,
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
let seen=new Set;return items.filter(item=>!seen.has(key(item))&&seen.add(key(item)))}function sinkRow(sink,state,loudness){return(what,fix="")=>({sink,state,loudness,what,fix})}var later="Start the job again later.",trouble="Look at githubstatus.com, and start the job again.",network="Check the network and the proxy of the runner, and \
start the job again.",defect="Please report it to image-gate with the log of this run.",sarif={sent:sinkRow("code-scanning","sent","line"),pending:sinkRow("code\
-scanning","pending","line"),skipped:sinkRow("code-scanning","skipped","line"),failed:sinkRow("code-scanning","failed","warning")},artifact={sent:sinkRow("artif\
act","sent","line"),failed:sinkRow("artifact","failed","warning")},comment={sent:sinkRow("comment","sent","line"),silent:sinkRow("comment","skipped","silent"),notice:sinkRow(
"comment","skipped","notice"),failed:sinkRow("comment","failed","warning")},attestations={sent:sinkRow("attestations","sent","line"),failed:sinkRow("attestation\
s","failed","warning")},withheld=sink=>sinkRow(sink,"skipped","silent")("Withheld: everybody can read it, and the image is not known to be public","Set publish-\
findings: true if everybody may know what is in it."),attestationRight="Give the job `permissions: attestations: write`, or remove github-attestations.",sinkCodes={
"sarif-sent":sarif.sent("The findings are in the Security tab"),"sarif-sent-partly":sarif.sent("The findings are in the Security tab, and GitHub has a warning",
"All findings are in the JSON report."),"sarif-pending":sarif.pending("GitHub has the findings and is still working on them","Look at the Security tab in some m\
inutes."),"sarif-off":sinkRow("code-scanning","skipped","silent")("Not asked for (upload-sarif: false)"),"sarif-no-token":sarif.skipped("There is no token","Giv\
e the input github-token one with security-events: write."),"sarif-no-commit":sinkRow("code-scanning","skipped","notice")("This event does not say which commit \
the findings belong to","Name the commit and its ref in the inputs sha and ref."),"sarif-no-pull-request":sinkRow("code-scanning","skipped","notice")("A workflo\
w_run uploads the findings of open pull requests only","The reports are in the artifact."),"sarif-no-file":sarif.failed("The repository has no file that the fin\
dings could be shown on","Add a README.md or a policy file, or set upload-sarif: false."),"sarif-nothing-scanned":sinkRow("code-scanning","skipped","warning")("\
There was nothing to scan in the image, and an empty upload would close all alerts","If the image holds only files, as FROM scratch images do, set `unscannable:\
 log` for it in the policy’s `images`."),"sarif-nothing-to-scan":sarif.skipped("Nothing was uploaded, as there is nothing to scan in the image; the policy all\
ows that (unscannable: log)"),"sarif-read-only":sinkRow("code-scanning","failed","notice")("The token of this run may only read, as it is for a pull request fro\
m a fork or from Dependabot","Judge the artifact’s JSON file again in a workflow_run job, as docs/forks.md shows."),"sarif-denied":sarif.failed("GitHub refuse\
d the findings","Give the job `permissions: security-events: write` (and contents: read), and check that code scanning is enabled for the repository."),"sarif-d\
isabled":sarif.failed("Code scanning is not enabled for this repository","Enable it in the repository’s security settings, or set upload-sarif: false."),"sari\
f-archived":sarif.failed("The repository is archived and takes no findings","Set upload-sarif: false, or unarchive it."),"sarif-no-feature":sarif.failed("This G\
itHub server has no code scanning, or the token may not see the repository","Ask the administrator of the server to turn it on, or set upload-sarif: false."),"s\
arif-unauthorized":sarif.failed("GitHub did not accept the token","Check the input github-token."),"sarif-missing":sarif.failed("GitHub does not know the reposi\
tory, or the token may not see it","Check the input github-token and `permissions: security-events: write`."),"sarif-refused":sarif.failed("GitHub did not take \
the findings","Check that commit and ref belong together (inputs sha and ref) and are on GitHub."),"sarif-not-processed":sarif.failed("GitHub took the findings \
and could not use them","See what GitHub says; no alert was changed."),"sarif-too-large":sarif.failed("The findings are too many for GitHub","They are in the JS\
ON report; except or fix some."),"sarif-rate-limited":sarif.failed("GitHub limits the rate of requests",later),"sarif-unavailable":sarif.failed("GitHub failed",
trouble),"sarif-unreachable":sarif.failed("GitHub did not answer",network),"sarif-unexpected":sarif.failed("GitHub gave an unexpected answer",trouble),"sarif-ca\
ncelled":sarif.failed("The run ended before the findings were uploaded",later),"sarif-defect":sarif.failed("The findings could not be uploaded",defect),"artifac\
t-sent":artifact.sent("The reports are kept as an artifact"),"artifact-off":sinkRow("artifact","skipped","silent")("Not asked for (artifact: false)"),"artifact-\
no-service":sinkRow("artifact","skipped","notice")("This runner keeps no artifacts","The reports are in report-dir; keep them with a step of your own."),"artifa\
ct-server":artifact.failed("GitHub Enterprise Server keeps no artifacts of this kind","Set artifact: false, and keep report-dir with actions/upload-artifact@v3."),
"artifact-taken":artifact.failed("The run has artifacts of these names already","Keep report-dir with a step of your own."),"artifact-quota":artifact.failed("Th\
e storage for artifacts is full","Delete old artifacts, or raise the limit of the account."),"artifact-denied":artifact.failed("The runner’s token was not accep\
ted","Start the job again; a token ends with its job."),"artifact-unreachable":artifact.failed("The service for artifacts did not answer",network),"artifact-lat\
e":artifact.failed("The service for artifacts took too long",trouble),"artifact-failed":artifact.failed("The service for artifacts failed",trouble),"artifact-ca\
ncelled":artifact.failed("The run ended before the artifact was stored",later),"artifact-defect":artifact.failed("The artifact could not be stored",defect),"com\
ment-created":comment.sent("The pull request has a comment"),"comment-updated":comment.sent("The comment in the pull request is up to date"),"comment-replaced":comment.
notice("The comment in the pull request no longer says what an earlier run has found, as everybody can read it","GitHub still shows its edits: delete it there i\
f nobody may see them."),"comment-off":comment.silent("Not asked for (comment: never)"),"comment-no-pull-request":comment.silent("The run is not for a pull requ\
est"),"comment-not-needed":comment.silent("There is nothing to say in the pull request"),"comment-no-token":comment.notice("There is no token for a comment","Gi\
ve the input github-token one with pull-requests: write."),"comment-read-only":comment.notice("There is no comment in the pull request, as a run for a fork or f\
or Dependabot may only read","It would need pull-requests: write; the summary of this run says the same."),"comment-denied":comment.notice("There is no comment \
in the pull request, as the token may not write one","Give the job `permissions: pull-requests: write`, or set comment: never."),"comment-unauthorized":comment.
failed("GitHub did not accept the token for a comment","Check the input github-token."),"comment-missing":comment.notice("There is no comment in the pull reques\
t: GitHub does not show it to this token","Give the job `permissions: pull-requests: write`, or set comment: never."),"comment-refused":comment.failed("GitHub d\
id not take the comment","Check that the conversation is open."),"comment-rate-limited":comment.failed("GitHub limits the rate of requests, and there is no new \
comment",later),"comment-unavailable":comment.failed("GitHub failed, and there is no new comment",trouble),"comment-unreachable":comment.failed("GitHub did not \
answer, and there is no new comment",network),"comment-unexpected":comment.failed("GitHub gave an unexpected answer, and there may be no new comment",trouble),"\
comment-cancelled":comment.failed("The run ended before the comment was written",later),"comment-defect":comment.failed("The comment could not be written",defect),
"sarif-withheld":withheld("code-scanning"),"artifact-withheld":withheld("artifact"),"comment-withheld":withheld("comment"),"attestations-withheld":withheld("att\
estations"),"attestations-sent":attestations.sent("GitHub has the signed claims, too"),"attestations-no-token":attestations.failed("There is no token for the si\
gned claims",attestationRight),"attestations-denied":attestations.failed("GitHub may not take the signed claims by this token",attestationRight),"attestations-u\
nauthorized":attestations.failed("GitHub did not accept the token","Check the input github-token."),"attestations-missing":attestations.failed("This token sees \
no attestations (a private repository needs GitHub Enterprise Cloud for them, a server has none)",attestationRight),"attestations-refused":attestations.failed("\
GitHub refused a signed claim","It is attached in the registry; nothing is lost."),"attestations-rate-limited":attestations.failed("GitHub limits the rate of re\
quests",later),"attestations-unavailable":attestations.failed("GitHub failed, and lacks some of the signed claims",trouble),"attestations-unreachable":attestations.
failed("GitHub did not answer, and may lack signed claims",network),"attestations-unexpected":attestations.failed("GitHub gave an unexpected answer to a signed \
claim",trouble),"attestations-cancelled":attestations.failed("The run ended before GitHub had all signed claims",later),"attestations-defect":attestations.failed(
"The signed claims could not be sent to GitHub",defect)},maxDetail=300;function sinkResult(code2,{detail="",...known}={}){let{sink,state,what,fix}=sinkCodes[code2],
said=bounded(detail,maxDetail);return{sink,state,code:code2,message:said===""?`${what}.`:`${what}: ${said.replace(/\.$/,"")}.`,fix,...known}}async function readEvent(files,path){if(!path)return;let bytes=await files.readBytes(path,26214400);try{return JSON.parse(bytes?.toString("utf8")??"")}catch{return}}var flags={branch:1,leaf:2},IS_BUCKET=1;async function bucketNames(files,path){let size=(await files.stat(path))?.size??0,meta=await newestMeta(files,path);if(meta===
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
64,(hash^BigInt(byte))*0x100000001b3n);return hash}var MAX_METADATA=64*1024,metadataSchema=object({Version:int(),UpdatedAt:string().refine(text=>!Number.isNaN(Date.parse(text)),{error:"must be a date"})});async function readDatabase(files,kind,directory,source){
let file=await files.stat(`${directory}/${kind.file}`);if(file?.kind!=="file"||file.size===0)throw databaseInvalid(kind,`${directory} holds no ${kind.file}`);let bytes=await files.
readBytes(`${directory}/metadata.json`,MAX_METADATA),metadata=metadataSchema.safeParse(parsed(bytes));if(!metadata.success)throw databaseInvalid(kind,`metadata.\
json in ${directory} does not say its version and date`);let{Version:version,UpdatedAt:updatedAt}=metadata.data;if(version!==kind.schema)throw databaseInvalid(kind,
`its schema has version ${version}, Trivy reads ${kind.schema}`);return{kind,directory,source,updatedAt}}function parsed(bytes){if(bytes!==void 0)try{return JSON.
parse(bytes.toString("utf8"))}catch{return}}import{posix as posix5}from"node:path";function isWanted({sbomPaths,moved,claims}){return sbomPaths.size>0||moved.size>0||claims.length>0}function secondLook({sbomPaths,moved,claims}){let found={sbomPath:!1,
moved:!1,claims:[]},claimed2=Map.groupBy(claims,({path})=>claimedEntry(path)),sorted=[...moved].sort(),walk=new TarWalk({entry(name,{isFile,link}){found.sbomPath||=
isFile&&sbomPaths.has(name),found.moved||=isFile&&(moved.has(name)||moved.has(posix5.dirname(name)))||!!link&&leadsTo(name,sorted);for(let claim of claimed2.get(
name)??[])found.claims.push(claim);return claimed2.delete(name),0},content(){}});return{found,walk}}function leadsTo(way,sorted){return firstFrom(way,sorted)===
way||firstFrom(`${way}/`,sorted)?.startsWith(`${way}/`)===!0}function firstFrom(text,sorted){let[low,high]=[0,sorted.length];for(;low<high;){let middle=low+high>>
1;(sorted[middle]??text)<text?low=middle+1:high=middle}return sorted[low]}import{posix as posix6}from"node:path";var WIDTH3=2;async function layerEvidence(files,{directory},{layers},stop,before=new SeenLayers){let budget=new NameBudget,looked=await inParallel([...new Set(layers)],
WIDTH3,async(layer,failed2)=>{let known=before.get(layer);if(known!==void 0)return[layer,withinBudget(budget,layer,known)];let look=firstLook(layer,budget),why=await walkLayer(
files,directory,layer,AbortSignal.any([stop,failed2]),look.walk),found2={...look.seen,unreadable:why??look.seen.unreadable};return!stop.aborted&&!failed2.aborted&&
found2.unreadable===void 0&&before.keep(layer,found2),[layer,found2]}),seen=new Map(looked),found=await lookAgain(files,directory,seen,stop),all=layers.flatMap(
layer=>seen.get(layer)??[]),repository=all.findLast(one=>one.repository!==void 0)?.repository,unreadable=all.find(one=>one.unreadable!==void 0)?.unreadable,claims=found.
flatMap(one=>one.claims);return{unread:[...new Set(all.flatMap(({managers})=>[...managers]))].sort(),hidden:hiddenBy(all,found),claims:[...new Map(claims.toReversed().
map(claim=>[`${claim.format}/${claim.package}`,claim])).values()],bitnami:inOneFolder(all),systemLists:all.filter(({hasList})=>hasList).length,namesSystem:all.some(
({namesSystem})=>namesSystem),javaArchives:[...new Set(all.flatMap(({archives})=>[...archives]))].sort(),...repository===void 0?{}:{repository},...unreadable===
void 0?{}:{unreadable}}}function withinBudget(budget,layer,known){return budget.take(known.cost)?known:{...known,unreadable:namesTooMuch(layer.digest)}}function hiddenBy(all,found){
let hidden=all.flatMap(one=>[...one.hidden]);return(all.some(({sbomPaths})=>[...sbomPaths].some(replacesKept))||found.some(({sbomPath})=>sbomPath))&&hidden.push(
sbomHides),found.some(({moved})=>moved)&&hidden.push(movedHides),[...new Set(hidden)].sort()}async function lookAgain(files,directory,seen,stop){let all=[...seen.
values()],sbomPaths=new Set(all.flatMap(one=>[...one.sbomPaths])),moved=new Set(all.flatMap(one=>one.moved));return(await inParallel([...seen],WIDTH3,async([layer,
{claims}],failed2)=>{let wanted={sbomPaths,moved,claims};if(!isWanted(wanted))return[];let look=secondLook(wanted);return await walkLayer(files,directory,layer,
AbortSignal.any([stop,failed2]),look.walk),[look.found]})).flat()}function inOneFolder(all){let byPath=new Map(all.flatMap(({bitnami})=>[...bitnami])),folders=Map.
groupBy(byPath.keys(),path=>posix6.dirname(path));folders.delete("opt/bitnami/common");let shared=[...folders.values()].filter(({length})=>length>1).flat();return[
...new Set(shared.flatMap(path=>byPath.get(path)??[]))].sort()}async function walkLayer(files,directory,layer,stop,walk){try{await unpackLayer(files,directory,layer,
stop,bytes=>walk.push(bytes)),stop.aborted||walk.end()}catch(error){if(error instanceof GateError)throw error;let why=error instanceof Error?error.message:String(
error);return`the layer ${layer.digest} is not a readable tar: ${why}`}}async function unpackLayer(files,directory,layer,stop,take){let limit2=unpackedLimit(layer.
size),size=0,compression=layerCompression(layer)??"none",steps=unpackTo(compression,bytes=>{if(size+=bytes.length,size>limit2)throw layoutFault("layer-bomb",`Th\
e layer ${layer.digest} unpacks to ${limitText(layer.size)}.`);take(bytes)});for await(let chunk of files.readPieces(blobPath(directory,layer.digest))){if(stop.
aborted)return;await steps.write(chunk)}await steps.end()}var WIDTH4=2;async function scanImage(ports,ready,layout,width=ready.layers==="fs"?1:WIDTH4){let reports=new Map;return await inStage(ports.log,"Scan",step=>inParallel(
layout.images,width,async image=>{reports.set(image,await scanBeside(ports,ready,layout,image)),step(`${reports.size} of ${layout.images.length} platforms`)})),
scanResult(ready,layout,reports)}async function scanBeside(ports,ready,layout,image){if(!ready.options.scanners.includes("vuln"))return{read:await scanOne(ports,
ready,layout,image)};let starting=Promise.withResolvers(),[read,evidence]=await bothOrNone(()=>scanOne(ports,ready,layout,image,starting.resolve),async stop=>(stop.
addEventListener("abort",()=>starting.resolve()),await starting.promise,layerEvidence(ports.files,layout,image,stop,ports.seen)));return{read,evidence}}async function scanOne(ports,ready,layout,image,starting){
let{trivy,cache,options,layers="memory"}=ready,{scanners,timeout}=options,scan={trivy,layout,image,cache,scanners,timeout,layers},name=platformName(image.platform);
ports.log.info(`Scanning ${name} (${image.config.digest})`);let first=await runTrivy(ports,scan,starting);if(first!==javaDatabaseWanted)return first;ports.log.info(
`${name} holds JAR files: the Java database is needed`),await ready.addJavaDatabase();let second=await runTrivy(ports,scan);if(second!==javaDatabaseWanted)return second;
throw new ToolError({code:"scan-failed",message:`Trivy does not find the Java database for ${name} although it is there.`,fix:"Empty the cache directory and run\
 again."})}function scanResult({trivy,database,buckets,options},layout,reports){let[first,...others]=layout.images.map(image=>{let scanned=reports.get(image),platform=platformName(
image.platform);if(scanned===void 0)throw notScanned(platform);let{read,evidence}=scanned,{diffIds,history,container}=image,known={listed:options.scanners.includes(
"vuln"),buckets,evidence,layerHistory:{diffIds,history},container};return{version:read.report.Trivy?.Version,scan:platformScan(read,platform,known),findings:findingsOf(
read.report,platform)}});if(first===void 0)throw notScanned("the image");let platforms=[first.scan,...others.map(({scan})=>scan)];return{scanner:{version:trivy.
version??first.version??"unknown",binary:trivy.binary,trust:trivy.trust,scanners:options.scanners},...database?{database}:{},platforms,findings:mergeFindings([first,
...others].map(({findings})=>findings))}}function notScanned(platform){return new ToolError({code:"platform-not-scanned",message:`${platform} was not scanned.`,
fix:"Run again; if that does not help, report it as a defect of image-gate."})}export{requireBuildPlaces,destinationsOf,taggedReferences,hashFile,copiedPieces,ownCopy,inspectBinary,openSigner,forTriggeringRun,configFacts,factsIn,distroOf,sbomStanding,
mayPublish,visibilityOf,repositoryOnRegistry,repositoryVisibility,ledgerVisibility,withVisibility,requirePublishable,nightAudience,isShownToAll,withoutNotices,logVisibility,
runStep,withFailureSummary,bothOrNone,untilStopped,blobPath,readArchive,copyLayout,noImage,isDockerGone,dockerFault,saysFull,exportFault,roomForDocker,listLocalImages,
nearLocalName,createLayout,saveImage,pullImage,pullLike,collectManifests,childrenOf2 as childrenOf,blobsOf,refuseForeign,openTree,verifyLayout,scannedAt,matchSbom,
makeSboms,sinkCodes,sinkResult,proofOf,vexOf,keepingBundles,provenBy,ReferrersReader,withheldWords,withheldHeadline,withheldComment,withheldSummary,readEvent,databaseInvalid,
requireFresh,isFresh,hoursSince,vulnerabilityDatabase,javaDatabase,findArtifact,withDatabase,bucketNames,readDatabase,SeenLayers,scanImage,claimOwners};
