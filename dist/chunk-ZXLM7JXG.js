import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{blockedPlatforms}from"./chunk-34ZTHKAL.js";import{configFacts,convertReport,destinationsOf,factProperties,inStage,jsonChunks,matchSbom,missingOpinion,
namedImage,openVexOf,publishedChunks,publishedRecord,scannedAt,stableUuid}from"./chunk-3RK3K2RT.js";import{inParallel,maxStatement,openTrust,policyFor,validUntil}from"./chunk-UZT5ZAST.js";
import{Cancelled,GateError,ToolError,array,digestFrom,digestOf,entriesOf,fieldsOf,isOfBranchAlone,literal,looseObject,maxReasons,objectsOf,plainLine,platformName,
platformReportName,readReference,reportFileName,sbomEndings,sbomFileName,string,unknown,usualPlatform}from"./chunk-KS5PJUYC.js";async function claimOwners(ports,signer,{files,policy},names,config){let revokeIn=policyFor(policy,names).verify.onFail.value==="revoke"?revocable(config):[];if(signer===
void 0&&revokeIn.length===0)return;let{isSignedByOneOf}=await import("./read-claim-K4IP5TEL.js"),all=[],trust=openTrust(ports,files.governing);for(let name of names)
all.push({name,...await signersFor(ports,policyFor(policy,[name]),files.governing,trust)});let isOurs=bundle=>signer?.recognises(bundle)===!0||all.some(({signers})=>isSignedByOneOf(
signers,bundle)),namesIn=repository=>all.filter(({name})=>isIn(repository,name)).map(({signers})=>bundle=>isSignedByOneOf(signers,bundle)),[unchecked]=all.flatMap(
one=>one.unchecked??[]);return{...signer===void 0?{}:{signer},isOurs,namesIn,...unchecked===void 0?{}:{unchecked},revokeIn}}function isIn({registry,repository},name){
let read=readReference(name);return"reference"in read&&read.reference.registry===registry&&read.reference.repository===repository}async function signersFor({log},policy,files,trust){
let{trustedSigners}=await import("./demands-WO3N4TBY.js");try{return{signers:await trustedSigners({files,trust},policy)}}catch(error){if(!(error instanceof GateError)||
error instanceof Cancelled)throw error;let signers=await trustedSigners({files},policy),unchecked=error.message;return log.warning(`Older claims by the identiti\
es of the policy are left alone, as none can be checked: ${unchecked}`),{signers,unchecked}}}function revocable({rules,scanTarget,destinations,push}){if(!isOfBranchAlone(
rules))return[];let scanned=(scanTarget.kind==="image"&&scanTarget.id===void 0?[namedImage(scanTarget.reference)]:[]).flatMap(image=>image.kind==="id"?[]:[image.
reference]);return destinationsOf([...scanned,...push?destinations:[]]).map(({repository})=>repository)}import{createHash}from"node:crypto";function imagePurl({name,digest,platform}){let[,architecture=""]=platform.split("/"),read=readReference(name),reference="reference"in read?read.reference:void 0,
query=[["arch",architecture],["repository_url",reference===void 0?"":`${reference.registry}/${reference.repository}`],["tag",reference?.tag??""]].filter(([,value])=>value!==
"").map(([key,value=""])=>`${key}=${encodeURIComponent(value)}`).join("&"),last=(reference?.repository??"image").split("/").at(-1)??"image";return`pkg:oci/${encodeURIComponent(
last.toLowerCase())}@${encodeURIComponent(digest)}${query===""?"":`?${query}`}`}function noSbom(form,what){return new ToolError({code:"sbom-invalid",message:`What Trivy wrote as an SBOM (${form}) is none: ${what}.`,fix:"Use the Trivy releas\
e that image-gate brings along, or set sbom-format: none."})}var component=looseObject({"bom-ref":string(),type:string(),name:string(),purl:string().optional()}),trivySbom=looseObject({bomFormat:literal("CycloneDX"),metadata:looseObject(
{component,tools:looseObject({components:array(unknown()).optional()}).optional()}),components:array(component),dependencies:array(looseObject({ref:string(),dependsOn:array(
string()).optional()})).optional()});function cyclonedxSbom(written,subject){let read=trivySbom.safeParse(written);if(!read.success)throw noSbom("cyclonedx",read.
error.issues[0]?.message??"it has another form");let{vulnerabilities:_,metadata,components,dependencies=[],...rest}=read.data,refs=stableRefs(metadata.component,
components,subject),at=ref=>refs.get(ref)??ref;return{...rest,$schema:"http://cyclonedx.org/schema/bom-1.6.schema.json",specVersion:"1.6",serialNumber:`urn:uuid\
:${stableUuid(subject.digest)}`,version:1,metadata:metadataOf(metadata,subject),components:components.map(one=>({...one,"bom-ref":at(one["bom-ref"])})).sort(by(
"bom-ref")),dependencies:dependencies.map(one=>({ref:at(one.ref),...one.dependsOn?{dependsOn:one.dependsOn.map(at).sort()}:{}})).sort(by("ref"))}}function metadataOf({
component:image,tools,...rest},subject){let own={type:"application",name:"image-gate",version:subject.version},purl=imagePurl(subject);return{...rest,timestamp:subject.
scannedAt,tools:{...tools,components:[...tools?.components??[],own]},component:{...image,properties:[...entriesOf(image.properties),...factProperties(subject.config)],
"bom-ref":purl,name:subject.name,version:subject.digest,hashes:[{alg:"SHA-256",content:subject.digest.replace("sha256:","")}],purl}}}function stableRefs(image,components,subject){
let refs=new Map([[image["bom-ref"],imagePurl(subject)]]),random=components.filter(({"bom-ref":ref,purl})=>ref!==purl).map(one=>({ref:one["bom-ref"],content:JSON.
stringify({...one,"bom-ref":""})})).sort(by("content"));for(let[index,{ref,content}]of random.entries()){let twin=random[index-1]?.content===content?` ${index}`:
"";refs.set(ref,stableUuid(`${subject.digest} ${content}${twin}`))}return refs}var by=key=>(one,other)=>one[key]<other[key]?-1:one[key]>other[key]?1:0;var annotations=array(looseObject({annotationDate:string()})).optional(),externalRef=looseObject({referenceCategory:string(),referenceType:string()}),trivySbom2=looseObject(
{spdxVersion:literal("SPDX-2.3"),SPDXID:string(),creationInfo:looseObject({creators:array(string())}),packages:array(looseObject({SPDXID:string(),annotations,externalRefs:array(
externalRef).optional()})),relationships:array(looseObject({spdxElementId:string(),relatedSpdxElement:string(),relationshipType:string()}))});function spdxSbom(written,subject){
let read=trivySbom2.safeParse(written);if(!read.success)throw noSbom("spdx",read.error.issues[0]?.message??"it has another form");let document=read.data,created=wholeSeconds(
subject.scannedAt),image=document.relationships.find(one=>one.spdxElementId===document.SPDXID&&one.relationshipType==="DESCRIBES")?.relatedSpdxElement;return{...document,
name:subject.name,documentNamespace:`https://spdx.org/spdxdocs/image-${stableUuid(subject.digest)}`,creationInfo:{...document.creationInfo,creators:[...document.
creationInfo.creators,`Tool: image-gate-${subject.version}`],created},packages:document.packages.map(one=>({...one,...one.primaryPackagePurpose==="OPERATING-SYS\
TEM"?{primaryPackagePurpose:"OPERATING_SYSTEM"}:{},...one.annotations?{annotations:one.annotations.map(note=>({...note,annotationDate:created}))}:{},...one.externalRefs?
{externalRefs:one.externalRefs.filter(isNoFinding)}:{},...one.SPDXID===image?imageFacts(one.externalRefs??[],subject):{}}))}}function isNoFinding({referenceCategory}){
return referenceCategory!=="SECURITY"}function imageFacts(externalRefs,subject){let purl={referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator:imagePurl(
subject)};return{name:subject.name,versionInfo:subject.digest,checksums:[{algorithm:"SHA256",checksumValue:subject.digest.replace("sha256:","")}],externalRefs:[
...externalRefs.filter(({referenceType})=>referenceType!=="purl"),purl]}}function wholeSeconds(instant){return new Date(instant).toISOString().replace(/\.\d+Z$/,
"Z")}function comparedParts(report,anyDistro){let results=objectsOf(fieldsOf(report).Results),purlOf=identifier=>{let{PURL:purl}=fieldsOf(identifier);return typeof purl==
"string"&&anyDistro?purl.replace(/([?&])distro=[^&#]*/,"$1"):purl??""};return{packages:results.flatMap(result=>objectsOf(result.Packages).map(one=>packageKey(result,
one,purlOf))).sort(),findings:results.flatMap(result=>objectsOf(result.Vulnerabilities).map(one=>findingKey(result,one,purlOf))).sort()}}function packageKey({Type:type},one,purlOf){
let{ContentSets:sets,Nvr:nvr,Arch:built}=fieldsOf(one.BuildInfo),purl=purlOf(one.Identifier),{Class:repository}=fieldsOf(one.Repository);return JSON.stringify([
type,one.Name,...versionParts(one,purl),one.Epoch??0,one.Arch??"",one.SrcName??"",one.SrcVersion??"",one.SrcEpoch??0,one.SrcRelease??"",one.Modularitylabel??"",
sets??[],nvr??"",built??"",repository==="third-party",purl??"",one.FilePath??""])}function versionParts({Version:version,Release:release},purl){return typeof purl==
"string"&&purl.startsWith("pkg:deb/")&&release?[`${version}-${release}`,""]:[version,release??""]}function findingKey({Type:type},one,purlOf){let purl=purlOf(one.
PkgIdentifier);return JSON.stringify([type,one.VulnerabilityID,one.PkgName,one.PkgPath??"",purl??"",one.InstalledVersion,one.FixedVersion??"",one.Status??"",one.
Severity,one.SeveritySource??""])}function missingIn(some,others){let left=new Map;for(let one of others)left.set(one,(left.get(one)??0)+1);let missing=some.filter(
one=>{let known=left.get(one)??0;return known>0&&left.set(one,known-1),known===0}),[first]=missing;return{count:missing.length,...first===void 0?{}:{first}}}function distroOf({os,raw,repository}){if(os?.family==="alpine"&&repository!==void 0&&repository!==minor(os.name))return`alpine/${repository}`;let{extended}=Object(
Object(Object(raw).Metadata).OS);return os?.family==="ubuntu"&&extended===!0?`ubuntu/${os.name.replace(/-ESM$/,"")}-ESM`:void 0}function sbomStanding(scan,matched){
let distro=distroOf(scan),compare=report=>comparedParts(report,distro!==void 0),reasons=[...kindsThatLose(scan),..."why"in matched?[matched.why]:differences(compare(
scan.raw),compare(matched.report))];return reasons.length===0?distro===void 0?{kind:"equal"}:{kind:"equal-with-distro",distro}:{kind:"needs-layers",reasons:reasons.
slice(0,maxReasons).map(reason=>plainLine(reason,500))}}var withoutPurls=new Set(["bottlerocket","coreos","rhcos","activestate"]);function kindsThatLose(scan){let{
os,raw,packages,systemFault,unread=[]}=scan,{Supplier:supplier}=Object(Object(Object(raw).Metadata).OS),archives=unidentified(scan);return[...packages===0?["No \
packages are known, so there is nothing to match."]:[],...os!==void 0&&withoutPurls.has(os.family)?[`Trivy reads no packages of ${os.family} from an SBOM.`]:[],
...typeof supplier=="string"&&supplier!==""?[`An SBOM does not say that ${supplier} has rebuilt the packages.`]:[],...systemFault===void 0?[]:[`The packages of \
the system could not be compared (${systemFault}).`],...unread.map(what=>`Not listed: ${what}.`),...archives.length===0?[]:[`Nobody knows what ${archives.length}\
 Java archives are, and in an SBOM nobody looks again: ${archives[0]}`]]}function unidentified({raw,javaArchives=[]}){if(javaArchives.length===0)return[];let results=Object(
raw).Results,known=new Set;for(let{Type:type,Packages:packages}of Array.isArray(results)?results.map(Object):[])if(type==="jar"&&Array.isArray(packages))for(let one of packages)
known.add(Object(one).FilePath);return javaArchives.filter(path=>!known.has(path))}function differences(before,after){return["packages","findings"].flatMap(part=>[
...difference(missingIn(before[part],after[part]),`${part} of the image are not in what Trivy reads from the SBOM`),...difference(missingIn(after[part],before[part]),
`${part} from the SBOM are not those of the image`)])}function difference({count,first},what){return first===void 0?[]:[`${count} ${what}, e.g. ${first}`]}function minor(release){
return release.split(".").slice(0,2).join(".")}var WIDTH=2;async function makeSboms(making,image){if(making.forms.length===0)return[];let{platforms}=image.scan,name=reportFileName(image.name),jobs=platforms.
flatMap((scan,index)=>{let report=index===0?name:platformReportName(name,scan.platform);return making.forms.map(form=>({scan,form,file:sbomFileName(report,sbomEndings[form])}))}),
made=await inStage(making.ports.log,"SBOM",()=>inParallel(jobs,WIDTH,job=>makeSbom(making,image,job)));return platforms.map(scan=>platformSboms(made.filter((_,index)=>jobs[index]?.
scan===scan)))}async function makeSbom({ports,scanner,version},image,{scan,form,file}){let written=await convertReport(ports,scanner,publishedChunks(image,scan.
raw),form),subject=subjectOf(image,scan,version);if(form==="spdx"){let sbom2=spdxSbom(written,subject);return{form,file,chunks:()=>jsonChunks(sbom2)}}let sbom=cyclonedxSbom(
written,subject),matched=await matchSbom(ports,scanner,jsonChunks(sbom),distroOf(scan));return{form,file,chunks:()=>jsonChunks(sbom),standing:sbomStanding(scan,
matched)}}function platformSboms(files){let standing=files.find(one=>one.standing!==void 0)?.standing;return{record:{files:files.map(({form,file,chunks})=>({form,
file,...measured(chunks())})),...standing===void 0?{}:{standing}},files}}function subjectOf({name,images,now},{platform,imageId,raw},version){let{manifest}=images.
find(one=>one.platform===platform)??{},at=scannedAt({raw})??now.toISOString();return{name,digest:manifest??imageId,platform,scannedAt:at,version,config:configFacts(
raw)}}function measured(chunks){let hash=createHash("sha256"),size=0;for(let chunk of chunks)hash.update(chunk),size+=Buffer.byteLength(chunk);return{digest:digestFrom(
hash),size}}import{dirname,join}from"node:path";var maxSbom=64*1024*1024,maxVex=maxStatement-1e4,hour=36e5;async function proofOf(files,owners,assessment,{record:path,madeSboms=[]},{rules,attestVex}){let{verdict,
policy}=assessment.decision;if(owners?.signer===void 0||verdict==="blocked")return;let{signer,isOurs,namesIn}=owners,record=publishedRecord(assessment,{sboms:madeSboms}),
sboms=new Map;for(let{platform,sbom}of record.platforms){let written=sbom?.files.find(({form})=>form==="cyclonedx");if(written===void 0)continue;let bytes=await files.
readBytes(join(dirname(path),written.file),maxSbom);if(bytes===void 0||digestOf(bytes)!==written.digest)throw changed(written.file);sboms.set(platform,bytes)}let counting={
signer,isOurs,...namesIn===void 0?{}:{namesIn}},facts={rules,maxAge:policy.verify.maxAge.value*hour};return{...counting,record,facts,sboms,...attestVex?{vex:vexOf(
record)}:{}}}function vexOf(record){let document=openVexOf(record,record.image.names[0]);if(document===void 0)return"none";let size=Buffer.byteLength(JSON.stringify(
document));if(size<=maxVex)return document;throw new ToolError({code:"vex-too-large",message:`The OpenVEX document of the exceptions has ${size} bytes, and at m\
ost ${maxVex} can be attested, so nothing was pushed.`,fix:"Leave out `attest-vex`; the document lies beside the reports. Or except fewer findings."})}function keepingBundles(proof,bundles){
let{signer}=proof;return{...proof,signer:{...signer,sign:async statement=>{let bundle=await signer.sign(statement);return bundles.push(bundle),bundle}}}}function provenBy({
signer,record,facts,sboms,vex},claims){let kinds=["signature","scan",...sboms.size===0?[]:["sbom"],...typeof vex=="object"?["vex"]:[]],{identity,issuer}=signer;
return{...{signer:identity,...issuer===void 0?{}:{issuer}},claims,kinds,validUntil:validUntil(record,facts.maxAge)}}function changed(file){return new ToolError(
{code:"sbom-changed",message:`${file} has changed since it was written, so nothing was pushed.`,fix:"Look for another step or job that writes into the folder of\
 the reports at the same time."})}function revocationOf(ports,decision,layout,claims){if(decision.verdict!=="blocked"||missingOpinion(decision)!==void 0||claims===void 0||claims.revokeIn.length===
0)return;let manifests=blockedManifests(layout,blockedPlatforms(decision.triage));return async()=>(await import("./revoke-CMXW6NCA.js")).revoke(ports,claims.
revokeIn,manifests,claims)}function blockedManifests({root,images},platforms){let isBlocked=name=>platforms==="all"||platforms.has(usualPlatform(name)),named=images.
filter(({platform})=>isBlocked(platformName(platform))),blocked=named.length>0?named:images;return[...new Set([root.digest,...blocked.map(({manifest})=>manifest.
digest)])]}export{claimOwners,distroOf,sbomStanding,makeSboms,proofOf,vexOf,keepingBundles,provenBy,revocationOf};
