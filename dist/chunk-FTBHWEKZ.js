import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{changeFallback,isSameList,maxStatement,predicateTypes,readFallback,scanPredicateSchema,statementOf,stillThere}from"./chunk-JPNARZKT.js";import{clockDifference,
dateText,inParallel,painter,plural}from"./chunk-7HSWERG5.js";import{ToolError,array,base64,bounded,boundedPath,claimKinds,descriptorSchema,digestOf,digestSchema,
encoded,formatReference,gates,imageWords,instant,isNamedIdentity,literal,mediaTypes,minuteText,object,parseReference,parsedJson,placeName,record,string,terminal,
tuple,unknown}from"./chunk-CIY6UZVJ.js";function signedBytes(payloadType,payload){let header=`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;return Buffer.concat([Buffer.
from(header),payload])}import{createHash,createPublicKey,verify}from"node:crypto";function readPublicKey(pem){let key=publicKeyOf(pem);if(!(key===void 0||!isP256(key)))return{...keyNames(key),publicKey:pemOf(key),accepts:envelope=>isSignedBy(
key,envelope)}}function pemOf(publicKey){return publicKey.export({type:"spki",format:"pem"}).toString()}function publicKeyOf(pem){try{return pem.includes("PRIVA\
TE KEY")?void 0:createPublicKey(pem)}catch{return}}function isP256({asymmetricKeyType,asymmetricKeyDetails}){return asymmetricKeyType==="ec"&&asymmetricKeyDetails?.
namedCurve==="prime256v1"}function keyNames(publicKey){let der=publicKey.export({type:"spki",format:"der"});return{hint:createHash("sha256").update(der).digest(
"base64"),fingerprint:digestOf(der)}}function isSignedBy(key,{payloadType,payload,signatures}){let signed=signedBytes(payloadType,payload);return signatures.some(
({sig})=>verify("sha256",signed,key,sig))}var sbomMediaType="application/vnd.cyclonedx+json",maxSbom=64*1024*1024;function sbomAttachment(document){return{artifactType:sbomMediaType,content:document,annotations:{}}}
function sbomStatement(subject,bom){let statement=statementOf(subject,predicateTypes.sbom,bom);return Buffer.byteLength(JSON.stringify(statement))<=maxStatement?
statement:void 0}function sbomPointer(subject,{digest,manifest}){return statementOf(subject,predicateTypes.sbomPointer,{attester:{id:"https://github.com/image-g\
ate/image-gate"},references:[{downloadLocation:`${subject.repository}@${manifest}`,digest:{sha256:encoded(digest)},mediaType:sbomMediaType}]})}var pointerSchema=object(
{references:tuple([object({downloadLocation:string(),mediaType:literal(sbomMediaType)})])}),documentSchema=object({references:tuple([object({digest:object({sha256:string().
transform(hex=>`sha256:${hex}`)})})])});function pointedDocument(predicate){let manifest=pointedManifest(predicate),[reference]=documentSchema.safeParse(predicate).
data?.references??[],digest=digestSchema.safeParse(reference?.digest.sha256).data;return manifest===void 0||digest===void 0?void 0:{manifest,digest}}function pointedManifest(predicate){
let read=pointerSchema.safeParse(predicate);return digestSchema.safeParse(read.data?.references[0].downloadLocation.split("@").at(-1)).data}var bomSchema=object(
{bomFormat:literal("CycloneDX"),specVersion:string().regex(/^1\.\d{1,2}$/),metadata:object({component:object({version:string().optional(),purl:string().optional(),
hashes:array(object({alg:string(),content:string()})).optional()})}),components:array(unknown())}),imagePurl=/^pkg:(?:oci|docker)\/[^@?#]{1,500}@(sha256(?::|%3a)[0-9a-f]{64})(?:[?#]|$)/i;
function isSbomOf(document,manifests){let read=bomSchema.safeParse(document).data,named=read===void 0?[]:digestsIn(read.metadata.component);return named.length>
0&&named.every(digest=>manifests.includes(digest))}function digestsIn({version,purl,hashes=[]}){let[,ofPurl]=imagePurl.exec(purl??"")??[],hashed=hashes.flatMap(
({alg,content})=>alg==="SHA-256"?`sha256:${content}`:[]);return[version,ofPurl?.replace(/%3a/i,":"),...hashed].flatMap(text=>digestSchema.safeParse(text?.toLowerCase()).
data??[])}function identityFault({name,issuer,source},accepted){if(!accepted.identities.some(named=>isNamedIdentity(named,name)))return"other-identity";if(issuer!==accepted.
issuer)return"other-issuer";if(!isAcceptedSource(name,source,accepted.sources))return"other-source";let ids=accepted.repositoryIds.map(String);return ids.length===
0||ids.includes(source.repositoryId??"")?void 0:"other-repository"}function isAcceptedSource(name,{repository,ref},named){let built=`${repository??""}@${ref??""}`;
return named.length>0?named.some(one=>isNamedIdentity(one,built)):name.includes("@")?repository===void 0||ref===void 0?!1:name.startsWith(`${repository}/`)&&name.
endsWith(`@${ref}`):!0}var scanTimesSchema=object({metadata:object({scanFinishedOn:instant})});function scanTime(predicateType,predicate){if(predicateType!==predicateTypes.scan)return;
let read=scanTimesSchema.safeParse(predicate).data;return read===void 0?void 0:Date.parse(read.metadata.scanFinishedOn)}function isOlder(claim,than){if(claim.kind!==
than.kind)return!1;let[times,others]=[timesOf(claim),timesOf(than)],at=times.findIndex((time,place)=>time!==others[place]);return at<0?claim.manifest<than.manifest:
(times[at]??0)<(others[at]??0)}function latestTime(claim){return Math.max(...timesOf(claim))}function timesOf({scannedAt,saidAt,madeAt}){return[scannedAt,saidAt,
madeAt].map(time=>time??Number.NEGATIVE_INFINITY)}var emptyType="application/vnd.oci.empty.v1+json",maxEmbedded=64*1024,fileAnnotation="io.github.image-gate.file",carryingSchema=descriptorSchema.extend({data:base64().
optional()}),manifestSchema=object({layers:tuple([carryingSchema]),annotations:record(string(),string()).optional().catch(void 0)});function attachmentManifest({
mediaType,digest,size},{artifactType,content,annotations}){let[config,layer]=[blobOf(emptyType,Buffer.from("{}")),blobOf(artifactType,content)],isCarried=content.
byteLength<=maxEmbedded,all={...annotations,...isCarried?{}:{[fileAnnotation]:layer.descriptor.digest}},bytes=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:mediaTypes.
ociManifest,artifactType,config:config.descriptor,layers:[isCarried?carrying(layer):layer.descriptor],subject:{mediaType,digest,size},annotations:all}));return{
descriptor:{...{mediaType:mediaTypes.ociManifest,digest:digestOf(bytes),size:bytes.byteLength},artifactType,annotations:all},bytes,blobs:[config,layer]}}function attachedFile(manifest){
let read=manifestSchema.safeParse(parsedJson(Buffer.from(manifest).toString("utf8"))).data;if(read===void 0)return;let{layers,annotations={}}=read,[{data,...descriptor}]=layers,
bytes=data===void 0?void 0:Buffer.from(data,"base64"),isIt=bytes?.byteLength===descriptor.size&&digestOf(bytes)===descriptor.digest;return{descriptor,annotations,
...isIt?{bytes}:{}}}function carrying({descriptor,bytes}){return{...descriptor,data:Buffer.from(bytes).toString("base64")}}function blobOf(mediaType,bytes){return{
descriptor:{mediaType,digest:digestOf(bytes),size:bytes.byteLength},bytes}}import{Readable}from"node:stream";var firstWait={least:50,most:200},nextWait={least:200,most:700},longestWait=5e3,looks=12,parallelSends=4,sends=5,Referrers=class{#registry;#clock;#random;#withoutApi=new Set;#blobs=new Map;#known=new Map;#changes=new Map;#written=new Map;constructor({
registry,clock,random=Math.random}){this.#registry=registry,this.#clock=clock,this.#random=random}async list(subject){let listed2=this.#hasApi(subject)?await this.#registry.
referrers(subject):"no-api";return typeof listed2!="string"?listed2:(this.#withoutApi.add(placeName(subject)),await readFallback(this.#registry,subject))}async isWithoutApi(subject){
let isWithout=await this.#registry.referrers(subject)==="no-api";return this.#withoutApi[isWithout?"add":"delete"](placeName(subject)),isWithout}async sendBlobs(subject,manifests){
let blobs=new Map(manifests.flatMap(one=>one.blobs.map(blob=>[blob.descriptor.digest,blob])));await inParallel([...blobs.values()],parallelSends,blob=>this.#sendBlob(
subject,blob))}async send(subject,manifests,present=[]){for(let one of present)this.#known.set(one.descriptor.digest,one);await this.sendBlobs(subject,manifests);
for(let manifest of manifests)await this.#send(subject,manifest)}async settle(subject,todo,first){let[asked,kept]=[new Set,new Set],wait=firstWait;for(let look=1;look<=
looks;look+=1){let written=await this.#pause(subject,wait),listed2=(look===1?first:void 0)??await this.list(subject),{add,drop:unwanted}=await todo(listed2),isDue=digest=>!this.#hasApi(
subject)||add.length===0&&!asked.has(digest),drop=new Set([...unwanted].filter(isDue)),isQuiet=written===void 0||isSameList(listed2,written.list);if(add.length===
0&&(drop.size===0&&isQuiet||look===looks)){this.#written.delete(formatReference(subject));let isListed=digest=>listed2.some(one=>one.digest===digest);return this.#hasApi(
subject)||await this.#deleteAll(subject,new Set([...asked].filter(one=>!isListed(one)))),new Set([...kept,...drop,...await this.#notGone(subject,unwanted)])}(!isQuiet||
look>1&&add.length>0)&&(wait=nextWait);for(let digest of drop)asked.add(digest);await this.#apply(subject,{add,drop},kept)}throw notListed(subject,`it was not o\
n its list ${looks} times, though it was put there`)}async#apply(subject,change,kept){if(!this.#hasApi(subject))return await this.#change(subject,change);let lost=change.
add.flatMap(({digest})=>this.#known.get(digest)??[]);for(let manifest of lost)await this.#send(subject,manifest);for(let digest of await this.#deleteAll(subject,
change.drop))kept.add(digest);change.add.length>0&&await this.#clock.sleep(this.#within(nextWait))}async#pause(subject,{least,most}){let key=formatReference(subject),
written=this.#written.get(key);if(written===void 0)return;let{took}=written,own={least:Math.max(least,4*took),most:Math.max(most,8*took)};return await this.#clock.
sleep(Math.min(this.#within(own),longestWait)),this.#written.get(key)}#within({least,most}){return Math.round(least+this.#random()*(most-least))}async#deleteAll({
registry,repository},digests){let answers=await inParallel([...digests],parallelSends,async digest=>await this.#registry.deleteManifest({registry,repository,digest}).
catch(asRefused)==="refused"?[digest]:[]);return new Set(answers.flat())}async#notGone(subject,listed2){let all=[...listed2].map(digest=>({digest}));return(await stillThere(
this.#registry,subject,all).catch(error=>{if(error instanceof ToolError)return all;throw error})).map(({digest})=>digest)}#sendBlob(subject,{descriptor,bytes}){
let key=`${placeName(subject)}@${descriptor.digest}`,open=()=>Readable.from([bytes],{objectMode:!1}),sent=this.#blobs.get(key)??this.#registry.pushBlob(subject,
descriptor,open).then(()=>{});return this.#blobs.set(key,sent),sent}async#send(subject,manifest){for(let tries=1;;tries+=1){try{return await this.#put(subject,manifest)}catch(error){
if(tries===sends||!(error instanceof ToolError)||error.code!=="blob-unknown")throw error}await this.#clock.sleep(this.#within(nextWait)),this.#blobs.clear();for(let blob of manifest.
blobs)await this.#sendBlob(subject,blob)}}async#put(subject,manifest){let{bytes,descriptor}=manifest,reference={registry:subject.registry,repository:subject.repository,
digest:descriptor.digest},reported=await this.#registry.pushManifest(reference,bytes,mediaTypes.ociManifest);if(reported!==descriptor.digest)throw notListed(subject,
`the registry calls it ${reported}`);this.#known.set(descriptor.digest,manifest)}#hasApi(subject){return!this.#withoutApi.has(placeName(subject))}async#change(subject,change){
let key=formatReference(subject),own=(this.#changes.get(key)??Promise.resolve()).catch(()=>{}).then(()=>this.#changeList(key,subject,change));this.#changes.set(
key,own),await own}async#changeList(key,subject,change){let began=this.#clock.elapsed(),list=await changeFallback(this.#registry,subject,change);this.#written.set(
key,{list,took:this.#clock.elapsed()-began})}};function asRefused(error){if(error instanceof ToolError)return"refused";throw error}function notListed(subject,why){
return new ToolError({code:"attachment-not-listed",message:`What was attached to ${formatReference(subject)} can't be found there: ${why}.`,fix:"Run it again. I\
f it stays, look for other jobs that attach to the same image at the same time, or at the registry."})}var missingKinds={"no-signature":"a signature","no-scan":"a scan","no-sbom":"an SBOM"},faultWords={blocked:["its scan says that the policy blocked it","Fix what\
 it found, and build it again."],"unknown-form":["it has a scan attestation of ours in a form that this version does not know","Verify with the version of image\
-gate that signed it, or a later one."],ambiguous:["it has two different scan attestations of the same moment","Build it again, and let one job alone sign an im\
age."],future:["its scan, or the database of the scan, is dated in the future","Compare the clocks of this machine and of the one that signed. Where you have na\
med a moment (`--now`), name a later one."],"too-old":["its scan is older than the policy allows (`verify.max-age`)","Scan it again: build it, or let it be scan\
ned each night."],expired:["its scan does not hold any longer (`validUntil`)","Scan it again: build it, or let it be scanned each night."],"no-database":["its s\
can names no vulnerability database","Scan it with a database that says its date."],"old-database":["its scan used a database that was older than the policy all\
ows (`verify.max-age`)","Scan it again with a current database."],"only-new":["it passed because only new findings counted, and the policy has `gate-on: all`","\
Build it with `gate-on: all`, or say `gate-on: new` in the policy that verifies."],"base-ignored":["it passed without the findings of its base image, and the po\
licy has `ignore-base: false`","Build it without `ignore-base`, or say `ignore-base: true` in the policy that verifies."],"rego-unasked":["it passed without rul\
es in Rego, and the policy has some (`rego`)","Build it by a policy with those rules."],"opinion-missing":["it passed without the opinion of Clair, which the po\
licy requires (`second-opinion`)","Build it by that policy, with `clair-url` or `clair-report`."],"unreviewed-scanner":["it was scanned by a Trivy that nobody h\
as reviewed","Build it with a Trivy of the list of image-gate."]},byOurs="by a key or a workflow that counts (`verify.keys`, `verify.identities`)",signIt=`Push \
it with image-gate and \`sign\`, ${byOurs}.`,signWithSbom=`Push it with image-gate, \`sign\` and \`sbom-format: cyclonedx\` (the default with \`sign\`), ${byOurs}\
.`;function refusalWords(code){return code in missingKinds?[`${missingKinds[code]} that counts is missing`,code==="no-sbom"?signWithSbom:signIt]:faultWords[code]}
var nameWords={"no-digest":["it is named by a tag alone, which may point to another image tomorrow","Name it by its digest: name@sha256:…. `image-gate verify` p\
rints it."],"other-form":["its name is not written in the form in which names can be compared","Write the registry before it, in small letters and without the p\
ort 443, and Docker Hub as docker.io/owner/name."],"not-listed":["it comes from no place that is named","Use an image of those places, or name this one when the\
 rules are made (`image-gate admission`, --exempt)."]},unreadableWords=["its index has no image for linux/amd64, which Kyverno 1.19 reads of each index","Name o\
ne of its platforms in the pod, by the digest of its own manifest."];var claimNames={signature:"signature",scan:"scan",sbom:"SBOM"},maxFound=300;function proofLines({manifests},voice){return manifests.map(({digest,platform,claims,
scan})=>{let kinds=claimKinds.filter(kind=>claims.some(claim=>claim.kind===kind)).map(kind=>claimNames[kind]),by=[...new Set(claims.map(({by:by2})=>signatoryText(
by2,voice)))].join(", ");return`${platform??(manifests.length>1?"index":"image")} ${voice.code(shortDigest(digest))}: ${kinds.join(", ")} by ${by}${scan===void 0?
"":`; ${scanText(scan)}`}`})}function signatoryText(by,voice){if(by.kind==="key")return voice.path(by.key.name);let{name,source}=by.signer,built=source.repository===
void 0||name.startsWith(`${source.repository}/`)?"":` of ${voice.code(source.repository??"",maxFound)}`,id=source.repositoryId===void 0?"":`, repository id ${voice.
code(source.repositoryId,maxFound)}`,commit=source.commit===void 0?"":` (commit ${voice.code(source.commit.slice(0,12))}${built}${id})`;return`${voice.code(name,
maxFound)}${commit}`}function scanText({predicate:{metadata,scanner},older}){let{result}=scanner,database=result.database===void 0?"":` with a database of ${day(
result.database.updatedAt)}`,{exceptions,vex,gateOn,ignoreBase,rego}=result.how,how=[...exceptions===0?[]:[`with ${exceptions} ${exceptions===1?"exception":"exc\
eptions"}${vex===0?"":` (${vex} by VEX)`}`],...gateOn==="new"?["on new findings alone"]:[],...ignoreBase?["without those of its base image"]:[],...rego===void 0?
[]:[`by ${rego} ${rego===1?"file":"files"} of rules in Rego as well`]],passed=how.length===0?"":`; passed ${how.join(", ")}`,others=older.length===0?"":`; ${older.
length} older ${older.length===1?"scan does":"scans do"} not count`;return`scanned ${day(metadata.scanFinishedOn)}${database}, holds until ${minuteText(new Date(
result.validUntil))}${passed}${others}`}function day(instant2){return dateText(new Date(instant2))}function shortDigest(digest){return digest.slice(0,19)}var unfitWords={"no-bundle":"it is no Sigstore bundle that can be checked","other-signer":"no key that counts has signed it",tampered:"it has not been signed by\
 the key or the certificate that it names: it was changed","untrusted-certificate":"its certificate is not one of an authority of the trusted root, for signing,\
 and valid when it was signed","no-log-entry":"no log of the trusted root has it","no-timestamp":"no log or timestamp authority of the trusted root confirms whe\
n it was signed","other-identity":"another identity has signed it than those of the policy (`verify.identities`)","other-issuer":"its identity was confirmed by \
another issuer than the one of the policy (`verify.issuer`)","other-source":"the workflow has built another repository or ref than those that count (`verify.sou\
rces`)","other-repository":"the workflow has built a repository with another id than those that count (`verify.repository-ids`)","other-commit":"it was signed f\
or another commit than the one that is asked for (`--commit`)","no-commit":"a key has signed it, and a key does not say for which commit (`--commit`)","no-state\
ment":"it holds no in-toto statement that can be read","wrong-digest":"it is about another image","several-subjects":"it is about several images at once","no-do\
cument":"the SBOM that it points to is not there, or is another one than was signed","no-sbom-of-it":"it is no CycloneDX SBOM that names the digest of this imag\
e (`metadata.component`)"},maxReasons=20,maxUnfit=5,maxFound2=300,ofReport={"wrong-digest":"it is about another report, or the report was changed after it was s\
igned","several-subjects":"it is about several files at once","no-statement":"it says nothing of a report"};function signatureWords(signed){if("by"in signed)return`\
The report is signed by ${signatoryText(signed.by,terminal)}`;let{why,found}=signed;return`The signature beside the report does not count: ${{...unfitWords,...ofReport}[why]}${found===
void 0?"":` (${bounded(found,maxFound2)})`}`}function refusalText(refusal,voice){return isMissing(refusal)?missingText([refusal],refusal.platform,voice):faultText(
refusal,refusal.platform)}function listedReasons({manifests},voice){let reasons=manifests.flatMap(({platform,refusals})=>{let name=platform??(manifests.length>1?
"index":void 0),missing=refusals.filter(isMissing),others=refusals.flatMap(one=>isMissing(one)?[]:[faultText(one,name)]);return missing.length===0?others:[missingText(
missing,name,voice),...others]});return{groups:[...Map.groupBy(reasons.slice(0,maxReasons),({fix})=>fix)].map(([fix,same])=>({whats:same.map(({what})=>what),fix})),
more:Math.max(0,reasons.length-maxReasons)}}function isMissing(refusal){return refusal.code in missingKinds}function faultText({code,digest},name){let[what,fix]=faultWords[code];
return{what:`${where(name,digest)}${what}.`,fix}}function missingText(missing,name,voice){let[first]=missing;if(first===void 0)throw new Error("defect: nothing \
is missing");let{unfit,legacy,digest}=first,kinds=listed(missing.map(({code})=>missingKinds[code])),what=`${where(name,digest)}${kinds} that ${missing.length===
1?"counts is":"count are"} missing`;return legacy?{what:`${what}: it has signatures in the form of cosign 2 (tags ending in .sig or .att) alone, which do not co\
unt.`,fix:signIt}:{what:`${what}${attachedText(unfit,voice)}.`,fix:fixFor(unfit,missing)}}function fixFor(unfit,missing){let isOne=(...faults)=>unfit.some(({why})=>faults.
includes(why));return isOne("other-commit")?nameCommit:isOne("no-commit")?signKeyless:isOne("other-signer","other-identity")?nameSigner:missing.every(({code})=>code===
"no-sbom")?signWithSbom:signIt}var nameCommit="Compare the commit with the one that this image was built of. A nightly scan signs for the commit of its own run:\
 then build the image again.",signKeyless="Push it with image-gate and `sign: keyless`, or do not ask for a commit.",nameSigner="If its signer is one of yours, \
name that key or workflow (`verify.keys`, `verify.identities`). Else push it with image-gate and `sign`, by one that counts.";function listed(words){return[words.
slice(0,-1).join(", "),...words.slice(-1)].filter(part=>part!=="").join(" and ")}function where(name,digest){return name===void 0?"":`${name} (${shortDigest(digest)}\
): `}function attachedText(unfit,voice){let groups=[...Map.groupBy(unfit.slice(0,maxUnfit),({why,found=""})=>`${why} ${found}`).values()].flatMap(([first,...others])=>{
if(first===void 0)return[];let instead=first.found===void 0?"":`: ${voice.code(first.found,maxFound2)}`;return`${[first,...others].map(({manifest})=>voice.code(
shortDigest(manifest))).join(", ")}: ${unfitWords[first.why]}${instead}`}),more=unfit.length>maxUnfit?[`and ${unfit.length-maxUnfit} more`]:[];return groups.length===
0?"":` (of what is attached, ${[...groups,...more].join("; ")})`}function evidenceJson(verified){return`${JSON.stringify({images:verified.map(imageJson)})}
`}function imageJson({name,verdict:{verdict,digest,refusals,manifests}}){return{name,digest,verdict,refusals:refusals.map(refusal=>({code:refusal.code,...refusalText(
refusal,terminal),digest:refusal.digest,...refusal.platform===void 0?{}:{platform:refusal.platform}})),manifests:manifests.map(({scan,claims,...named})=>({digest:named.
digest,...named.platform===void 0?{}:{platform:named.platform},claims:claims.map(claimJson),...scan===void 0?{}:{validUntil:scan.predicate.scanner.result.validUntil},
...scan===void 0||scan.older.length===0?{}:{olderScans:scan.older.map(claimJson)}}))}}function claimJson({kind,manifest,by}){if(by.kind==="key")return{kind,manifest,
key:by.key.fingerprint};let{name,issuer,signedAt:signedAt2,source}=by.signer;return{kind,manifest,identity:name,issuer,signedAt:new Date(signedAt2).toISOString(),
...source}}function verifyOutputs(verified){let isAccepted=verified.every(({verdict})=>verdict.verdict==="accepted"),images=isAccepted?verified.map(deployable):
[],[only]=verified.length===1&&isAccepted?verified:[];return{verdict:isAccepted?"accepted":"refused",images:images.join(`
`),digest:only?.verdict.digest??"",result:evidenceJson(verified).trimEnd()}}function deployable({name,verdict:{digest}}){let{registry,repository}=parseReference(
name);return formatReference({registry,repository,digest})}function promotionJson(promotion){let{kind,...said}=promotion,shown=promotion.kind==="refused"?{...said,
image:imageJson(promotion.image)}:said;return`${JSON.stringify({verdict:kind,...shown})}
`}function exportJson(outcome){let{kind,...said}=outcome,shown=outcome.kind==="refused"?{image:imageJson(outcome.image)}:said;return`${JSON.stringify({verdict:kind,
...shown})}
`}function refusedWords({side,rulesOf}){return side==="source"?`Refused by the rules for ${rulesOf}. Nothing was copied.`:`Refused by the rules for ${rulesOf}, as\
 the copy there shows it. No tag was moved.`}function copyLines({copies,notCopied}){let lines=copies.map(({repository,blobs,evidence})=>`${repository}: of the b\
lobs ${blobs.uploaded} uploaded, ${blobs.mounted} mounted, ${blobs.present} there already; of the evidence ${evidence.attached} attached, ${evidence.present} th\
ere already`);if(notCopied===0)return lines;let others=`${plural(notCopied,"other attachment")} of the source ${notCopied===1?"does":"do"}`;return[...lines,`Not\
 copied: ${others} not count for the policy`]}function evidenceText(verified,{colour=!1}={}){let paint=painter(colour);return verified.map(({name,verdict})=>{let image=bounded(digestName(name,verdict.digest),
400);if(verdict.verdict==="accepted")return[`${paint.green("ACCEPTED")}  ${image}`,...proofLines(verdict,terminal).map(line=>`  ${line}`)].join(`
`);let{groups,more}=listedReasons(verdict,terminal),lines=groups.flatMap(({whats,fix})=>[...whats.map(what=>`  - ${what}`),`    ${fix}`]);return[`${paint.red("R\
EFUSED")}   ${image}`,...lines,...more>0?[`  … ${plural(more,"more reason")}`]:[]].join(`
`)}).join(`

`)}function digestName(name,digest){return name.includes("@")?name:`${imageWords(parseReference(name))}@${digest}`}function promotionText(promotion,{colour=!1}={}){
if(promotion.kind==="refused")return`${evidenceText([promotion.image],{colour})}

${refusedWords(promotion)}`;let{source,digest,tags}=promotion;return[`${painter(colour).green("PROMOTED")}  ${bounded(`${source}@${digest}`,400)}`,...tags.map(tag=>`\
  to ${bounded(tag,400)}`),...copyLines(promotion).map(line=>`  ${line}`)].join(`
`)}function exportText(outcome,{colour=!1}={}){if(outcome.kind==="refused")return`${evidenceText([outcome.image],{colour})}

Nothing was written.`;let{name,file,digest,size,claims,manifests}=outcome,about=manifests===1?"one manifest":`the index and ${plural(manifests-1,"platform")}`;return[
`${painter(colour).green("EXPORTED")}  ${bounded(name,400)}`,`  to ${boundedPath(file,400)}: ${plural(claims,"claim")} about ${about}, ${Math.ceil(size/1e3)} kB`,
`  The archive is ${digest}. Its README.md says how to check it.`].join(`
`)}import{isDeepStrictEqual}from"node:util";function currentScan(claims){let read=claims.map(claim=>({claim,predicate:scanPredicateSchema.safeParse(claim.predicate).data})),unread=read.filter(({predicate})=>predicate===
void 0);if(unread.length>0)return unread.some(({claim})=>saysBlocked(claim))?"blocked":"unknown-form";let known=read.flatMap(({claim,predicate})=>predicate===void 0?
[]:{claim,predicate}),[newest,...others]=known.toSorted((one,other)=>age(one,other));if(newest===void 0)return"unknown-form";let isEqual=other=>age(newest,other)===
0;return others.filter(isEqual).every(({predicate})=>isDeepStrictEqual(predicate,newest.predicate))?{...newest,older:others.filter(other=>!isEqual(other)).map(({
claim})=>claim)}:"ambiguous"}function age(one,other){return signedAt(other)-signedAt(one)||finishedAt(other)-finishedAt(one)}function signedAt({claim:{by},...scan}){
return by.kind==="identity"?by.signer.signedAt:finishedAt(scan)}function faultsOf({claim:{by},predicate},demands,now){let latest=Math.min(now.getTime(),by.kind===
"identity"?by.signer.signedAt:Number.POSITIVE_INFINITY);return faultsSaid(predicate,demands,now,latest)}function faultsSaid(predicate,{maxAge,how},now,latest=now.
getTime()){let{validUntil,database,how:passed}=predicate.scanner.result,finished=Date.parse(predicate.metadata.scanFinishedOn),started=Date.parse(predicate.metadata.
scanStartedOn),updated=database===void 0?void 0:Date.parse(database.updatedAt);return[["future",[started,finished,updated??0].some(time=>time>latest+clockDifference)],
["too-old",now.getTime()-started>=maxAge],["expired",now.getTime()>=Date.parse(validUntil)],["no-database",updated===void 0],["old-database",updated!==void 0&&started-
updated>maxAge],["only-new",gates.indexOf(passed.gateOn)<gates.indexOf(how.gateOn)],["base-ignored",passed.ignoreBase&&!how.ignoreBase],["rego-unasked",how.rego&&
passed.rego===void 0],["opinion-missing",how.opinion===!0&&passed.opinion===void 0],["unreviewed-scanner",passed.scanner==="unreviewed"]].flatMap(([fault,holds])=>holds?
fault:[])}function endOfScan({predicate:{metadata,scanner}},{maxAge}){return Math.min(Date.parse(scanner.result.validUntil),Date.parse(metadata.scanStartedOn)+maxAge)}
function worthOfScans(scans,demands,now){let ends=scans.map(scan=>endOfScan(scan,demands)),faults=scans.flatMap(scan=>faultsOf(scan,demands,now)),refused=[...new Set(
faults)].filter(fault=>fault!=="expired"&&fault!=="too-old");return{...ends.length===0?{}:{ends:Math.min(...ends)},refused}}function changesOf({predicate:{metadata,
scanner}},{maxAge}){let{validUntil,database}=scanner.result,started=Date.parse(metadata.scanStartedOn),said=[metadata.scanStartedOn,metadata.scanFinishedOn,...database===
void 0?[]:[database.updatedAt]];return[started+maxAge,Date.parse(validUntil),...said.map(time=>Date.parse(time)-clockDifference)]}function finishedAt({predicate}){
return Date.parse(predicate.metadata.scanFinishedOn)}function saysBlocked({predicate}){let{scanner}=predicate??{},verdict=scanner?.result?.verdict;return verdict!==
void 0&&verdict!=="passed"}export{signedBytes,readPublicKey,pemOf,isP256,keyNames,sbomMediaType,maxSbom,sbomAttachment,sbomStatement,sbomPointer,pointedDocument,pointedManifest,isSbomOf,identityFault,
scanTime,isOlder,latestTime,faultWords,refusalWords,nameWords,unreadableWords,currentScan,faultsOf,faultsSaid,endOfScan,worthOfScans,changesOf,fileAnnotation,attachmentManifest,
attachedFile,Referrers,proofLines,signatureWords,refusalText,listedReasons,evidenceJson,verifyOutputs,promotionJson,exportJson,evidenceText,promotionText,exportText};
