import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readPublicKey}from"./chunk-BK3A3MPC.js";import{Referrers,scanPredicateSchema}from"./chunk-VKTXORGJ.js";import{bundleMediaType,claimKindOf,isAbout,
maxBundle,readBundle,statementMediaType,statementSchema}from"./chunk-MXWERDMH.js";import{readIndex}from"./chunk-THEXPBO4.js";import{dateText}from"./chunk-DRV233RU.js";
import{painter}from"./chunk-GTXEOO2P.js";import{inParallel}from"./chunk-6HGVAPSJ.js";import{policyFor}from"./chunk-D55MWW7L.js";import{parseStrictJson}from"./chunk-S5SCV5RA.js";
import{gates}from"./chunk-XBTTBL2K.js";import{withRegistry}from"./chunk-QPKACTNR.js";import{bounded,terminal}from"./chunk-WB5RPM53.js";import{
descriptorSchema,isIndexType,platformName}from"./chunk-4PAIO2OC.js";import{formatReference,imageWords,parseReference}from"./chunk-4KCKIREU.js";import{
ConfigError,ToolError}from"./chunk-NPMNWCA4.js";import{parsedJson}from"./chunk-VUSZTHKP.js";import{object,tuple}from"./chunk-VPER2H3U.js";var claimNames={signature:"a signature",scan:"a scan attestation",sbom:"an SBOM attestation"},refusals={"no-signature":missing("signature"),"no-scan":missing("s\
can"),"no-sbom":missing("sbom"),blocked:["its scan says that the policy blocked it","Fix what it found, and build it again."],"unknown-form":["it has a scan att\
estation of ours in a form that this version does not know","Verify with the version of image-gate that signed it, or a later one."],ambiguous:["it has two diff\
erent scan attestations of the same moment","Build it again, and let one job alone sign an image."],future:["its scan, or the database of the scan, is dated in \
the future","Compare the clocks of this machine and of the one that signed."],"too-old":["its scan is older than the policy allows (`verify.max-age`)","Scan it \
again: build it, or let it be scanned each night."],expired:["its scan does not hold any longer (`validUntil`)","Scan it again: build it, or let it be scanned e\
ach night."],"no-database":["its scan names no vulnerability database","Scan it with a database that says its date."],"old-database":["its scan used a database \
that was older than the policy allows (`verify.max-age`)","Scan it again with a current database."],"only-new":["it passed because only new findings counted, an\
d the policy has `gate-on: all`","Build it with `gate-on: all`, or say `gate-on: new` in the policy that verifies."],"base-ignored":["it passed without the find\
ings of its base image, and the policy has `ignore-base: false`","Build it without `ignore-base`, or say `ignore-base: true` in the policy that verifies."],"unr\
eviewed-scanner":["it was scanned by a Trivy that nobody has reviewed","Build it with a Trivy of the list of image-gate."]};function missing(kind){return[`${claimNames[kind]}\
 that counts is missing`,"Push it with image-gate and `sign`, by a key that the policy names (`verify.keys`)."]}var unfitWords={"no-bundle":"it is no Sigstore b\
undle that can be read","other-signer":"no key that counts has signed it",tampered:"it names a key that counts, and has not been signed by it: it was changed","\
no-statement":"it holds no in-toto statement that can be read","wrong-digest":"it is about another image","several-subjects":"it is about several images at once"},
maxUnfit=5;function refusalText(refusal,voice){let[what,fix]=refusals[refusal.code],isMissing=refusal.code.startsWith("no-")&&refusal.code!=="no-database";return{
what:`${where(refusal)}${what}${isMissing?lookedAt(refusal,voice):""}.`,fix}}function where({platform,digest}){return platform===void 0?"":`${platform} (${short(
digest)}): `}function lookedAt({unfit,legacy},voice){if(legacy)return": it has signatures in the form of cosign 2 (tags ending in .sig or .att) alone, which do \
not count";let shown=unfit.slice(0,maxUnfit).map(({manifest,why})=>`${voice.code(short(manifest))}: ${unfitWords[why]}`),more=unfit.length>maxUnfit?[`and ${unfit.
length-maxUnfit} more`]:[];return shown.length===0?"":` (of what is attached, ${[...shown,...more].join("; ")})`}function proofLines({manifests},voice){return manifests.
map(({digest,platform,claims,scan})=>{let kinds=[...new Set(claims.map(({kind})=>kind))].sort().join(", "),by=[...new Set(claims.map(({by:by2})=>by2.name))].map(
name2=>voice.path(name2)).join(", ");return`${platform??"image"} ${voice.code(short(digest))}: ${kinds} by ${by}${scan===void 0?"":`; ${scanText(scan.predicate)}`}`})}
function scanText({metadata,scanner:{result}}){let database=result.database===void 0?"":` with a database of ${day(result.database.updatedAt)}`,{exceptions,gateOn,
ignoreBase}=result.how,how=[...exceptions===0?[]:[`with ${exceptions} ${exceptions===1?"exception":"exceptions"}`],...gateOn==="new"?["on new findings alone"]:[],
...ignoreBase?["without those of its base image"]:[]],passed=how.length===0?"":`; passed ${how.join(", ")}`;return`scanned ${day(metadata.scanFinishedOn)}${database}\
, holds until ${day(result.validUntil)}${passed}`}function day(instant){return dateText(new Date(instant))}function short(digest){return digest.slice(0,19)}function evidenceJson(verified){let images=verified.map(({name,verdict:{verdict,digest,refusals:refusals2,manifests}})=>({name,digest,verdict,refusals:refusals2.
map(refusal=>({code:refusal.code,...refusalText(refusal,terminal),digest:refusal.digest,...refusal.platform===void 0?{}:{platform:refusal.platform}})),manifests:manifests.
map(({scan,claims,...named})=>({digest:named.digest,...named.platform===void 0?{}:{platform:named.platform},claims:claims.map(({kind,manifest,by})=>({kind,manifest,
key:by.fingerprint})),...scan===void 0?{}:{validUntil:scan.predicate.scanner.result.validUntil}}))}));return`${JSON.stringify({images})}
`}function verifyOutputs(verified){let isAccepted=verified.every(({verdict})=>verdict.verdict==="accepted"),images=isAccepted?verified.map(deployable):[],[only]=verified.
length===1&&isAccepted?verified:[];return{verdict:isAccepted?"accepted":"refused",images:images.join(`
`),digest:only?.verdict.digest??"",result:evidenceJson(verified).trimEnd()}}function deployable({name,verdict:{digest}}){let{registry,repository}=parseReference(
name);return formatReference({registry,repository,digest})}var maxReasons=20;function evidenceText(verified,{colour=!1}={}){let paint=painter(colour);return verified.map(({name,verdict})=>{let image=bounded(digestName(name,
verdict.digest),400);if(verdict.verdict==="accepted")return[`${paint.green("ACCEPTED")}  ${image}`,...proofLines(verdict,terminal).map(line=>`  ${line}`)].join(
`
`);let reasons=verdict.refusals.slice(0,maxReasons).map(refusal=>refusalText(refusal,terminal)),more=verdict.refusals.length-reasons.length,lines=reasons.map(({
what,fix})=>`  - ${what}
    ${fix}`);return[`${paint.red("REFUSED")}   ${image}`,...lines,...more>0?[`  … ${more} more`]:[]].join(`
`)}).join(`

`)}function digestName(name,digest){return name.includes("@")?name:`${imageWords(parseReference(name))}@${digest}`}var maxKey=16*1024,hour=36e5;async function demandsOf(files,{verify,gateOn,ignoreBase,source},named){let paths=named.length>0?named:verify.keys.value;if(paths.length===
0)throw noKey(source);return{keys:await Promise.all(paths.map(path=>readKey(files,path,named.length>0?"--key":verify.keys.key))),maxAge:verify.maxAge.value*hour,
require:verify.require.value,platforms:verify.platforms.value,how:{gateOn:gateOn.value,ignoreBase:ignoreBase.value}}}async function readKey(files,path,from){let file=await files.
read(path,maxKey),key=file===void 0?void 0:readPublicKey(file.text);if(key!==void 0)return{name:path,...key};let what=file===void 0?`there is no file ${files.describe(
path)}`:`${path} holds no public key of ECDSA over P-256 in PEM`,fix="Name the public key that belongs to the one that signs: cosign.pub of `cosign generate-key\
-pair`.";throw new ConfigError([{where:from,what,fix}],"key-invalid")}function noKey(source){let fix="Name a public key: `--key image-gate.pub`, or `verify: { k\
eys: [image-gate.pub] }` in the policy.";return new ConfigError([{where:`policy ${source}`,what:"no key is named whose signatures count",fix}],"verify-no-key")}function readClaim({manifest,bundle:bytes},digest,keys){let unfit=why=>({kind:"unfit",unfit:{manifest,why}}),bundle=readBundle(bytes);if(bundle===void 0)return unfit(
"no-bundle");let by=keys.find(key=>key.accepts(bundle.envelope));if(by===void 0)return unfit(claimsOneOf(bundle,keys)?"tampered":"other-signer");let statement=statementIn(
bundle);if(statement===void 0)return unfit("no-statement");if(!isAbout(statement,digest))return unfit("wrong-digest");if(statement.subject.length>1)return unfit(
"several-subjects");let{predicateType,predicate}=statement,kind=claimKindOf(predicateType);return kind===void 0?{kind:"other"}:{kind:"claim",claim:{kind,predicateType,
predicate,by,manifest}}}function claimsOneOf({signedBy},keys){return signedBy.kind==="key"&&keys.some(({hint})=>hint===signedBy.hint)}function statementIn({envelope:{
payloadType,payload}}){if(payloadType===statementMediaType)try{return statementSchema.safeParse(parseStrictJson(payload)).data}catch{return}}import{isDeepStrictEqual}from"node:util";var clockDifference=5*6e4;function currentScan(claims){let read=claims.map(claim=>({claim,predicate:scanPredicateSchema.safeParse(claim.predicate).data})),unread=read.
filter(({predicate})=>predicate===void 0);if(unread.length>0)return unread.some(({claim})=>saysBlocked(claim))?"blocked":"unknown-form";let known=read.flatMap(({
claim,predicate})=>predicate===void 0?[]:{claim,predicate}),[newest,...others]=known.toSorted((one,other)=>finishedAt(other)-finishedAt(one));if(newest===void 0)
return"unknown-form";let equal=others.filter(other=>finishedAt(other)===finishedAt(newest));return equal.every(({predicate})=>isDeepStrictEqual(predicate,newest.
predicate))?{...newest,older:others.length-equal.length}:"ambiguous"}function faultsOf({predicate},{maxAge,how},now){let{validUntil,database,how:passed}=predicate.
scanner.result,finished=Date.parse(predicate.metadata.scanFinishedOn),started=Date.parse(predicate.metadata.scanStartedOn),updated=database===void 0?void 0:Date.
parse(database.updatedAt);return[["future",[started,finished,updated??0].some(time=>time>now.getTime()+clockDifference)],["too-old",now.getTime()-started>=maxAge],
["expired",now.getTime()>=Date.parse(validUntil)],["no-database",updated===void 0],["old-database",updated!==void 0&&started-updated>maxAge],["only-new",gates.indexOf(
passed.gateOn)<gates.indexOf(how.gateOn)],["base-ignored",passed.ignoreBase&&!how.ignoreBase],["unreviewed-scanner",passed.scanner==="unreviewed"]].flatMap(([fault,
holds])=>holds?fault:[])}function finishedAt({predicate}){return Date.parse(predicate.metadata.scanFinishedOn)}function saysBlocked({predicate}){let{scanner}=predicate??
{},verdict=scanner?.result?.verdict;return verdict!==void 0&&verdict!=="passed"}function judgeEvidence({subject,platforms},demands,now){let looked=demands.platforms==="all"?platforms:[],require2=demands.require.filter(kind=>kind!=="sbom"||looked.
length===0),manifests=[proofOf(subject,{...demands,require:require2},now),...looked.map(attached=>proofOf(attached,demands,now))],refusals2=manifests.flatMap(proof=>proof.
refusals);return{verdict:refusals2.length===0?"accepted":"refused",digest:subject.digest,refusals:refusals2,manifests}}function proofOf(attached,demands,now){let{
digest,platform,legacy=!1}=attached,named={digest,...platform===void 0?{}:{platform}},read=attached.attachments.map(attachment=>readClaim(attachment,digest,demands.
keys)),claims=read.flatMap(one=>one.kind==="claim"?one.claim:[]),unfit=read.flatMap(one=>one.kind==="unfit"?one.unfit:[]),of=wanted=>claims.filter(({kind})=>kind===
wanted),missing2=demands.require.filter(kind=>of(kind).length===0).map(kind=>`no-${kind}`),scan=of("scan").length===0?void 0:currentScan(of("scan")),faults=scan===
void 0?[]:typeof scan=="string"?[scan]:faultsOf(scan,demands,now),refusals2=[...missing2,...faults].map(code=>({code,...named,unfit,legacy}));return{...named,claims,
unfit,refusals:refusals2,...typeof scan=="object"?{scan}:{}}}var maxRead=200,parallelReads=4,predicateKey="dev.sigstore.bundle.predicateType",legacyEndings=[".sig",".att"],manifestSchema=object({layers:tuple([descriptorSchema])});
async function readAttached(ports,reference,scope){let platforms=scope==="all"?await platformsOf(ports,reference):[],asked=[{digest:reference.digest},...platforms],
read=new Map;for(let one of asked)read.set(one.digest,await attachedTo(ports,{...reference,digest:one.digest},one));let[subject,...others]=asked.flatMap(({digest})=>read.
get(digest)??[]);if(subject===void 0)throw new Error("defect: nothing was read");return{subject,platforms:others}}async function platformsOf({registry},reference){
let{descriptor,bytes}=await registry.manifest(reference);if(!isIndexType(descriptor.mediaType))return[];let{manifests}=readIndex(bytes,imageWords(reference),descriptor.
mediaType);return manifests.filter(({platform})=>platform?.os!=="unknown").map(({digest,platform})=>({digest,platform:platform===void 0?digest:platformName(platform)}))}
async function attachedTo(ports,subject,named){let listed=(await ports.referrers.list(subject)).filter(mayBeClaim);if(listed.length>maxRead)throw tooMany(subject,
listed.length);let attachments=[];await inParallel(listed,parallelReads,async({digest})=>{attachments.push({manifest:digest,bundle:await bundleOf(ports.registry,
{...subject,digest})})});let legacy=attachments.length===0&&await hasLegacy(ports.registry,subject);return{...named,attachments,...legacy?{legacy}:{}}}function mayBeClaim({
artifactType=bundleMediaType,annotations={}}){let type=annotations[predicateKey];return artifactType===bundleMediaType&&(type===void 0||claimKindOf(type)!==void 0)}
async function bundleOf(registry,reference){try{let{bytes}=await registry.manifest(reference),[layer]=manifestSchema.safeParse(parsedJson(bytes.toString("utf8"))).
data?.layers??[];if(layer===void 0||layer.size>maxBundle)return Buffer.alloc(0);let chunks=[];for await(let chunk of await registry.blob(reference,layer))chunks.
push(chunk);return Buffer.concat(chunks)}catch(error){if(error instanceof ToolError&&["manifest-unknown","blob-unknown"].includes(error.code))return Buffer.alloc(
0);throw error}}async function hasLegacy(registry,{digest,...repository}){for(let ending of legacyEndings){let reference={registry:repository.registry,repository:repository.
repository},tag=digest.replace(":","-")+ending;if(await registry.resolve({...reference,tag})!==void 0)return!0}return!1}function tooMany(subject,count){return new ToolError(
{code:"attachments-too-many",message:`${count} signatures and attestations hang on ${imageWords(subject)}, and at most ${maxRead} are read.`,fix:"Delete those t\
hat nobody needs in the registry, and look for who attaches so many."})}async function verifyImages(ports,names,{files,policy,keys}){let{registry,clock}=withRegistry(ports),referrers=new Referrers({registry,clock}),verified=[];for(let name of names){
let reference=parseReference(name,"image"),demands=await demandsOf(files,policyFor(policy,[nameForRules(reference)]),keys),asked=await withDigest(registry,reference),
image=await readAttached({registry,referrers},asked,demands.platforms);verified.push({name,verdict:judgeEvidence(image,demands,clock.now())})}return verified}function nameForRules({
digest:_,...name}){return formatReference(name)}async function withDigest(registry,reference){let{digest}=reference.digest===void 0?await registry.resolve(reference)??
{}:reference;if(digest!==void 0)return{registry:reference.registry,repository:reference.repository,digest};throw new ToolError({code:"manifest-unknown",message:`\
The registry has no image ${imageWords(reference)}.`,fix:"Compare name and tag with the ones in the registry."})}export{refusalText,proofLines,evidenceJson,verifyOutputs,evidenceText,verifyImages};
