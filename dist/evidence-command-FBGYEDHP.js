import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{countingClaims,readEvidence}from"./chunk-COMJEFVB.js";import{nameForRules,withDigest}from"./chunk-QY6Q66YH.js";import{judgeEvidence}from"./chunk-YCCQKMGN.js";
import{require_tar_stream}from"./chunk-5FTJMFUU.js";import{readAttached}from"./chunk-IRGJHGX3.js";import{isSignedByOneOf}from"./chunk-ISXCPQFW.js";
import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import{demandsOf}from"./chunk-OUHFQ3UA.js";
import{Referrers,exportJson,exportText}from"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-NU7XRSNH.js";import{inStage,requireOutput}from"./chunk-P4NVSMEY.js";
import{openTrust,scanPredicateSchema}from"./chunk-JPNARZKT.js";import{machineFiles,policyFor,policyIn}from"./chunk-7HSWERG5.js";import{archiveFileName,
array,byText,defaultPolicyPath,digestOf,encoded,formatReference,object,parseReference,parsedJson,pathOrDefault,unknown,withRegistry}from"./chunk-CIY6UZVJ.js";
import"./chunk-Y3GIPE33.js";import{__toESM}from"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var kinds=["signature","scan","sbom"];function archivedManifests({manifests}){let folders=new Set;return manifests.map(({digest,platform,bytes,claims})=>{let folder=free(
folders,platform===void 0?"image":slug(platform)),names=new Set,archived=claims.toSorted(inOrder).map(one=>archivedClaim(one,folder,names)),file={path:`${folder}\
/manifest.json`,bytes};return{digest,...platform===void 0?{}:{platform},file,claims:archived}})}function keyPath({by}){return by.kind==="identity"?"trusted_root\
.json":`keys/${encoded(by.key.fingerprint).slice(0,16)}.pub`}function archivedClaim({claim,bundle,sbom},folder,names){let name=`${folder}/${free(names,claim.kind)}`,
scan=claim.kind==="scan"?scanPredicateSchema.safeParse(claim.predicate).data:void 0;return{claim,bundle:{path:`${name}.sigstore.json`,bytes:bundle},key:keyPath(
claim),...sbom===void 0?{}:{sbom:{path:`${name}.cdx.json`,bytes:sbom}},...scan===void 0?{}:{scan:{finished:scan.metadata.scanFinishedOn,validUntil:scan.scanner.
result.validUntil,verdict:scan.scanner.result.verdict}}}}function inOrder(one,other){return kinds.indexOf(one.claim.kind)-kinds.indexOf(other.claim.kind)||byText(
one.claim.manifest,other.claim.manifest)}function free(taken,name){let[found,count]=[name,1];for(;taken.has(found);)count+=1,found=`${name}-${count}`;return taken.
add(found),found}function slug(platform){let text=platform.replace(/^sha256:([0-9a-f]{16}).*$/,"$1").replace(/[^A-Za-z0-9._-]+/g,"-");return text==="image"||text===
"keys"?`platform-${text}`:text}function checksums(files){let lines=files.map(({path,bytes})=>`${encoded(digestOf(bytes))}  ${path}
`);return{path:"SHA256SUMS",bytes:Buffer.from(lines.join(""))}}function archiveReadme({repository,digest,asOf,trustedRoot},manifests){let claims=manifests.flatMap(one=>one.claims.map(claim=>({...claim,manifest:one}))),keys=new Map(
claims.flatMap(({key,claim:{by}})=>by.kind==="key"?[[key,by.key.fingerprint]]:[])),isKeyless=claims.some(({claim})=>claim.by.kind==="identity"),pointers=claims.
filter(({sbom})=>sbom!==void 0),shown=claims.find(({claim})=>claim.kind==="scan")??claims[0],judged=asOf===void 0?"":` It was judged as of ${asOf.toISOString()}\
.`;return`${["# Evidence about an image",`\`${repository}@${digest}\`

Everything here was attached to the image in its registry, and has satisfied the policy of its exporter.${judged} What did not count is not in here. \`evidence.j\
son\` says what is what. The commands need cosign 3 and standard tools, and no network. Each ends with an error where something does not fit.`,"## 1. Nothing ha\
s changed on the way",block(["sha256sum -c SHA256SUMS"]),"## 2. It is about this image","The digest of an image is the SHA-256 of its manifest. Compare it with \
what you know of the image from elsewhere.",block(manifests.flatMap((one,at)=>manifestCommands(one,at===0?void 0:manifests[0]))),"## 3. Who has signed it",...keys.
size===0?[]:aboutKeys(keys),...isKeyless?[aboutIdentities]:[],"Then let cosign check each signature:",block(claims.map(one=>cosignCommand(one,one.manifest,witnessOptions(
trustedRoot)))),...pointers.length===0?[]:["## 4. SBOMs","What was signed is the SHA-256 of the SBOM:",block(pointers.flatMap(sbomCommand))],`## ${pointers.length===
0?4:5}. What it says`,table(manifests),...shown===void 0?[]:["A statement, which holds the scan or the SBOM, is the payload of its bundle:",block([payload(shown)])]].
join(`

`)}
`}function block(commands){return`\`\`\`sh
${commands.join(`
`)}
\`\`\``}function manifestCommands({digest,file},index){let own=`echo "${encoded(digest)}  ${file.path}" | sha256sum -c -`;return index===void 0?[own]:[own,`grep\
 -q ${digest} ${index.file.path}`]}function keyCommand(path,hex){return`openssl pkey -pubin -in ${path} -outform DER | sha256sum | grep ${hex}`}function aboutKeys(keys){
return["Compare the SHA-256 of each public key with what its owner has published:",block([...keys].map(([path,fingerprint])=>keyCommand(path,encoded(fingerprint)))),
"`--insecure-ignore-tlog=true` says below that there is no entry in a transparency log: the key alone is trusted."]}var aboutIdentities="Keyless signatures are \
by workflows, which the commands below name. Authorities, logs and timestamps are checked against `trusted_root.json`: compare it with one that you have from el\
sewhere (`cosign trusted-root`).",rootSchema=object({tlogs:array(unknown()).default([]),ctlogs:array(unknown()).default([])});function witnessOptions(trustedRoot){
let root=rootSchema.safeParse(parsedJson(trustedRoot??"")).data;return`${root?.tlogs.length===0?" --use-signed-timestamps --insecure-ignore-tlog=true":""}${root?.
ctlogs.length===0?" --insecure-ignore-sct=true":""}`}function cosignCommand({claim,key,bundle},{file},witnesses){return`cosign verify-blob-attestation ${claim.by.
kind==="key"?`--key ${key} --insecure-ignore-tlog=true`:`--trusted-root ${key} --certificate-identity ${quoted(claim.by.signer.name)} --certificate-oidc-issuer ${quoted(
claim.by.signer.issuer)}${witnesses}`} --type ${claim.predicateType} --bundle ${bundle.path} ${file.path}`}function quoted(word){return`'${word.replaceAll("'","\
'\\''")}'`}function payload({bundle}){return`sed -n 's/.*"payload": *"\\([^"]*\\)".*/\\1/p' ${bundle.path} | base64 -d`}function sbomCommand(claim){let{sbom}=claim;
if(sbom===void 0)return[];let hex=encoded(digestOf(sbom.bytes));return[`echo "${hex}  ${sbom.path}" | sha256sum -c -`,`${payload(claim)} | grep -q ${hex}`]}var says={
signature:"its signer vouches for this digest",scan:"",sbom:"what is in it"};function table(manifests){return["| of | claim | file | what it says |","| --- | --\
- | --- | --- |",...manifests.flatMap(({platform=manifests.length>1?"index":"image",claims})=>claims.map(({claim,bundle,scan})=>{let said=scan===void 0?says[claim.
kind]:`${scan.verdict}, scanned ${scan.finished}, holds until ${scan.validUntil}`;return`| ${platform} | ${claim.kind==="sbom"?"SBOM":claim.kind} | \`${bundle.path}\
\` | ${said} |`}))].join(`
`)}function evidenceArchive(content){let manifests=archivedManifests(content),keys=new Map(content.manifests.flatMap(({claims})=>claims.map(({claim})=>{let pem=claim.
by.kind==="key"?claim.by.key.publicKey:content.trustedRoot;if(pem===void 0)throw new Error("defect: a keyless claim, and nothing that it was checked against");return[
keyPath(claim),pem]}))),files=[{path:"README.md",bytes:Buffer.from(archiveReadme(content,manifests))},{path:"evidence.json",bytes:Buffer.from(indexText(content,
manifests))},...manifests.flatMap(({file,claims})=>[file,...claims.flatMap(({bundle,sbom})=>[bundle,sbom??[]].flat())]),...[...keys].map(([path,pem])=>({path,bytes:Buffer.
from(pem)}))].toSorted((one,other)=>byText(one.path,other.path));return[...files,checksums(files)]}function signatoryOf({by},file){if(by.kind==="key")return{key:{
file,digest:by.key.fingerprint}};let{name,issuer,signedAt,source}=by.signer;return{identity:{name,issuer,signedAt:new Date(signedAt).toISOString(),...source},trustedRoot:file}}
function indexText({repository,digest,asOf},manifests){let fileOf2=({path,bytes})=>({file:path,digest:digestOf(bytes)}),index={schemaVersion:1,image:{repository,
digest},...asOf===void 0?{}:{judgedAsOf:asOf.toISOString()},manifests:manifests.map(one=>({digest:one.digest,...one.platform===void 0?{}:{platform:one.platform},
file:one.file.path,claims:one.claims.map(({claim,bundle,key,sbom,scan})=>({kind:claim.kind,predicateType:claim.predicateType,bundle:fileOf2(bundle),attachedBy:claim.
manifest,...signatoryOf(claim,key),...sbom===void 0?{}:{sbom:fileOf2(sbom)},...scan===void 0?{}:{scan}}))}))};return`${JSON.stringify(index,void 0,2)}
`}var import_tar_stream=__toESM(require_tar_stream(),1);async function writeArchive(files,path,content){let tar=(0,import_tar_stream.pack)();for(let{path:name,bytes:bytes2}of content)tar.entry({name,mode:420,uid:0,gid:0,
mtime:new Date(0),type:"file"},Buffer.from(bytes2));tar.finalize();let chunks=[];for await(let chunk of tar)chunks.push(chunk);let bytes=Buffer.concat(chunks);return await files.
write(path,bytes),{path,digest:digestOf(bytes),size:bytes.byteLength}}async function collectEvidence(ports,{reference,demands,asOf}){let{registry,clock,log}=ports;return log.info(`Reading what is attached to ${formatReference(reference)}\
.`),await inStage(log,"Evidence",async()=>{let now=asOf??clock.now(),attached=await readAttached({registry,referrers:new Referrers(ports)},reference,{scope:"all",
isOurs:bundle=>isSignedByOneOf(demands,bundle)}),verdict=judgeEvidence(attached,demands,now);if(verdict.verdict==="refused")return{kind:"refused",image:{name:formatReference(
reference),verdict}};let evidence=await readEvidence(registry,reference,countingClaims(attached,demands,now)),manifests=[];for(let one of evidence)manifests.push(
await withBytes(registry,reference,one));let{registry:host,repository,digest}=reference;return{kind:"collected",content:{repository:formatReference({registry:host,
repository}),digest,manifests,...rootOf(demands),...asOf===void 0?{}:{asOf}}}})}function rootOf({identities}){return identities===void 0?{}:{trustedRoot:identities.
trustedRoot}}async function withBytes(registry,reference,{claims,...named}){let{bytes}=await registry.manifest({...reference,digest:named.digest}),contents=claims.
map(({claim,attachment,document})=>({claim,bundle:fileOf(attachment),...document===void 0?{}:{sbom:fileOf(document)}}));return{...named,bytes,claims:contents}}function fileOf({
blobs}){let file=blobs.at(-1);if(file===void 0)throw new Error("defect: an attachment without a file");return file.bytes}async function exportEvidence(ports,{image,output,now:asOf},{policy,...rules}){let connected=withRegistry(ports),asked=parseReference(image,"image"),sources={...rules,
trust:openTrust(ports,rules.files)},demands=await demandsOf(sources,policyFor(policy,[nameForRules(asked)])),reference=await withDigest(connected.registry,asked),
request={reference,demands,...asOf===void 0?{}:{asOf}},collected=await collectEvidence(connected,request);if(collected.kind==="refused")return collected;let{manifests}=collected.
content,{path,...written}=await writeArchive(ports.files,output,evidenceArchive(collected.content)),claims=manifests.reduce((sum,one)=>sum+one.claims.length,0);
return{kind:"exported",name:formatReference(reference),file:path,...written,claims,manifests:manifests.length}}async function exportCommand(ports,{signers:named,policy:path,output,format,commit,...asked}){let file=resolve(ports.workingDirectory,output??archiveFileName(asked.
image));await requireOutput(ports.files,file);let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),
void 0),rules={files,policy,named,...commit===void 0?{}:{commit}},outcome=await exportEvidence(ports,{...asked,output:file},rules);return format==="json"?ports.
print([exportJson(outcome)]):ports.show(exportText(outcome,ports.table)),outcome.kind==="exported"?0:1}export{exportCommand};
