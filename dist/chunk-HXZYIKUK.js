import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{Referrers,readAttached}from"./chunk-LUTNQHWA.js";import{openTrust}from"./chunk-6JHAZWGS.js";import{scanPredicateSchema}from"./chunk-VGHZBGOB.js";
import{readClaim}from"./chunk-TJUBWTCB.js";import{demandsOf}from"./chunk-C2EMFPBE.js";import{dateText}from"./chunk-K3MHU5EW.js";import{painter}from"./chunk-GTXEOO2P.js";
import{policyFor}from"./chunk-P7SNZRCL.js";import{gates}from"./chunk-BHBVAFMB.js";import{plural}from"./chunk-KUS2G4I6.js";import{withRegistry}from"./chunk-VD6A2YUG.js";
import{bounded,boundedPath,terminal}from"./chunk-WB5RPM53.js";import{formatReference,imageWords,parseReference}from"./chunk-CRBXZ7IY.js";import{ToolError}from"./chunk-NPMNWCA4.js";var claimNames={signature:"a signature",scan:"a scan attestation",sbom:"an SBOM attestation"},refusals={"no-signature":missing("signature"),"no-scan":missing("s\
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
 that counts is missing`,"Push it with image-gate and `sign`, by a key or a workflow that the policy names (`verify.keys`, `verify.identities`)."]}var unfitWords={
"no-bundle":"it is no Sigstore bundle that can be checked","other-signer":"no key that counts has signed it",tampered:"it has not been signed by the key or the \
certificate that it names: it was changed","untrusted-certificate":"its certificate is not one of an authority of the trusted root, for signing, and valid when \
it was signed","no-log-entry":"no log of the trusted root has it","no-timestamp":"no log or timestamp authority of the trusted root confirms when it was signed",
"other-identity":"another identity has signed it than those of the policy (`verify.identities`)","other-issuer":"its identity was confirmed by another issuer th\
an the one of the policy (`verify.issuer`)","other-source":"the workflow has built another repository or ref than those that count (`verify.sources`)","no-state\
ment":"it holds no in-toto statement that can be read","wrong-digest":"it is about another image","several-subjects":"it is about several images at once"},maxUnfit=5,
maxFound=300;function refusalText(refusal,voice){let[what,fix]=refusals[refusal.code],isMissing=refusal.code.startsWith("no-")&&refusal.code!=="no-database";return{
what:`${where(refusal)}${what}${isMissing?lookedAt(refusal,voice):""}.`,fix}}function where({platform,digest}){return platform===void 0?"":`${platform} (${short(
digest)}): `}function lookedAt({unfit,legacy},voice){if(legacy)return": it has signatures in the form of cosign 2 (tags ending in .sig or .att) alone, which do \
not count";let shown=unfit.slice(0,maxUnfit).map(({manifest,why,found})=>{let instead=found===void 0?"":`: ${voice.code(found,maxFound)}`;return`${voice.code(short(
manifest))}: ${unfitWords[why]}${instead}`}),more=unfit.length>maxUnfit?[`and ${unfit.length-maxUnfit} more`]:[];return shown.length===0?"":` (of what is attach\
ed, ${[...shown,...more].join("; ")})`}function proofLines({manifests},voice){return manifests.map(({digest,platform,claims,scan})=>{let kinds=[...new Set(claims.
map(({kind})=>kind))].sort().join(", "),by=[...new Set(claims.map(({by:by2})=>signatoryText(by2,voice)))].join(", ");return`${platform??"image"} ${voice.code(short(
digest))}: ${kinds} by ${by}${scan===void 0?"":`; ${scanText(scan)}`}`})}function signatoryText(by,voice){if(by.kind==="key")return voice.path(by.key.name);let{
name,source}=by.signer,built=source.repository===void 0||name.startsWith(`${source.repository}/`)?"":` of ${voice.code(source.repository??"",maxFound)}`,commit=source.
commit===void 0?"":` (commit ${voice.code(source.commit.slice(0,12))}${built})`;return`${voice.code(name,maxFound)}${commit}`}function scanText({predicate:{metadata,
scanner},older}){let{result}=scanner,database=result.database===void 0?"":` with a database of ${day(result.database.updatedAt)}`,{exceptions,gateOn,ignoreBase}=result.
how,how=[...exceptions===0?[]:[`with ${exceptions} ${exceptions===1?"exception":"exceptions"}`],...gateOn==="new"?["on new findings alone"]:[],...ignoreBase?["w\
ithout those of its base image"]:[]],passed=how.length===0?"":`; passed ${how.join(", ")}`,others=older.length===0?"":`; ${older.length} older ${older.length===
1?"scan does":"scans do"} not count`;return`scanned ${day(metadata.scanFinishedOn)}${database}, holds until ${day(result.validUntil)}${passed}${others}`}function day(instant){
return dateText(new Date(instant))}function short(digest){return digest.slice(0,19)}function evidenceJson(verified){return`${JSON.stringify({images:verified.map(imageJson)})}
`}function imageJson({name,verdict:{verdict,digest,refusals:refusals2,manifests}}){return{name,digest,verdict,refusals:refusals2.map(refusal=>({code:refusal.code,
...refusalText(refusal,terminal),digest:refusal.digest,...refusal.platform===void 0?{}:{platform:refusal.platform}})),manifests:manifests.map(({scan,claims,...named})=>({
digest:named.digest,...named.platform===void 0?{}:{platform:named.platform},claims:claims.map(claimJson),...scan===void 0?{}:{validUntil:scan.predicate.scanner.
result.validUntil},...scan===void 0||scan.older.length===0?{}:{olderScans:scan.older.map(claimJson)}}))}}function claimJson({kind,manifest,by}){if(by.kind==="ke\
y")return{kind,manifest,key:by.key.fingerprint};let{name,issuer,signedAt:signedAt2,source}=by.signer;return{kind,manifest,identity:name,issuer,signedAt:new Date(
signedAt2).toISOString(),...source}}function verifyOutputs(verified){let isAccepted=verified.every(({verdict})=>verdict.verdict==="accepted"),images=isAccepted?
verified.map(deployable):[],[only]=verified.length===1&&isAccepted?verified:[];return{verdict:isAccepted?"accepted":"refused",images:images.join(`
`),digest:only?.verdict.digest??"",result:evidenceJson(verified).trimEnd()}}function deployable({name,verdict:{digest}}){let{registry,repository}=parseReference(
name);return formatReference({registry,repository,digest})}function promotionJson(promotion){let{kind,...said}=promotion,shown=promotion.kind==="refused"?{...said,
image:imageJson(promotion.image)}:said;return`${JSON.stringify({verdict:kind,...shown})}
`}function exportJson(outcome){let{kind,...said}=outcome,shown=outcome.kind==="refused"?{image:imageJson(outcome.image)}:said;return`${JSON.stringify({verdict:kind,
...shown})}
`}function refusedWords({side,rulesOf}){return side==="source"?`Refused by the rules for ${rulesOf}. Nothing was copied.`:`Refused by the rules for ${rulesOf}, as\
 the copy there shows it. No tag was moved.`}function copyLines({copies,notCopied}){let lines=copies.map(({repository,blobs,evidence})=>`${repository}: of the b\
lobs ${blobs.uploaded} uploaded, ${blobs.mounted} mounted, ${blobs.present} there already; of the evidence ${evidence.attached} attached, ${evidence.present} th\
ere already`);if(notCopied===0)return lines;let others=`${plural(notCopied,"other attachment")} of the source ${notCopied===1?"does":"do"}`;return[...lines,`Not\
 copied: ${others} not count for the policy`]}var maxReasons=20;function evidenceText(verified,{colour=!1}={}){let paint=painter(colour);return verified.map(({name,verdict})=>{let image=bounded(digestName(name,
verdict.digest),400);if(verdict.verdict==="accepted")return[`${paint.green("ACCEPTED")}  ${image}`,...proofLines(verdict,terminal).map(line=>`  ${line}`)].join(
`
`);let reasons=verdict.refusals.slice(0,maxReasons).map(refusal=>refusalText(refusal,terminal)),more=verdict.refusals.length-reasons.length,lines=reasons.map(({
what,fix})=>`  - ${what}
    ${fix}`);return[`${paint.red("REFUSED")}   ${image}`,...lines,...more>0?[`  … ${more} more`]:[]].join(`
`)}).join(`

`)}function digestName(name,digest){return name.includes("@")?name:`${imageWords(parseReference(name))}@${digest}`}function promotionText(promotion,{colour=!1}={}){
if(promotion.kind==="refused")return`${evidenceText([promotion.image],{colour})}

${refusedWords(promotion)}`;let{source,digest,tags}=promotion;return[`${painter(colour).green("PROMOTED")}  ${bounded(`${source}@${digest}`,400)}`,...tags.map(tag=>`\
  to ${bounded(tag,400)}`),...copyLines(promotion).map(line=>`  ${line}`)].join(`
`)}function exportText(outcome,{colour=!1}={}){if(outcome.kind==="refused")return`${evidenceText([outcome.image],{colour})}

Nothing was written.`;let{name,file,digest,size,claims,manifests}=outcome,about=manifests===1?"one manifest":`the index and ${plural(manifests-1,"platform")}`;return[
`${painter(colour).green("EXPORTED")}  ${bounded(name,400)}`,`  to ${boundedPath(file,400)}: ${plural(claims,"claim")} about ${about}, ${Math.ceil(size/1e3)} kB`,
`  The archive is ${digest}. Its README.md says how to check it.`].join(`
`)}import{isDeepStrictEqual}from"node:util";var clockDifference=5*6e4;function currentScan(claims){let read=claims.map(claim=>({claim,predicate:scanPredicateSchema.safeParse(claim.predicate).data})),unread=read.
filter(({predicate})=>predicate===void 0);if(unread.length>0)return unread.some(({claim})=>saysBlocked(claim))?"blocked":"unknown-form";let known=read.flatMap(({
claim,predicate})=>predicate===void 0?[]:{claim,predicate}),[newest,...others]=known.toSorted((one,other)=>age(one,other));if(newest===void 0)return"unknown-for\
m";let isEqual=other=>age(newest,other)===0;return others.filter(isEqual).every(({predicate})=>isDeepStrictEqual(predicate,newest.predicate))?{...newest,older:others.
filter(other=>!isEqual(other)).map(({claim})=>claim)}:"ambiguous"}function age(one,other){return signedAt(other)-signedAt(one)||finishedAt(other)-finishedAt(one)}
function signedAt({claim:{by},...scan}){return by.kind==="identity"?by.signer.signedAt:finishedAt(scan)}function faultsOf({claim:{by},predicate},{maxAge,how},now){
let{validUntil,database,how:passed}=predicate.scanner.result,finished=Date.parse(predicate.metadata.scanFinishedOn),started=Date.parse(predicate.metadata.scanStartedOn),
updated=database===void 0?void 0:Date.parse(database.updatedAt),latest=Math.min(now.getTime(),by.kind==="identity"?by.signer.signedAt:Number.POSITIVE_INFINITY);
return[["future",[started,finished,updated??0].some(time=>time>latest+clockDifference)],["too-old",now.getTime()-started>=maxAge],["expired",now.getTime()>=Date.
parse(validUntil)],["no-database",updated===void 0],["old-database",updated!==void 0&&started-updated>maxAge],["only-new",gates.indexOf(passed.gateOn)<gates.indexOf(
how.gateOn)],["base-ignored",passed.ignoreBase&&!how.ignoreBase],["unreviewed-scanner",passed.scanner==="unreviewed"]].flatMap(([fault,holds])=>holds?fault:[])}
function finishedAt({predicate}){return Date.parse(predicate.metadata.scanFinishedOn)}function saysBlocked({predicate}){let{scanner}=predicate??{},verdict=scanner?.
result?.verdict;return verdict!==void 0&&verdict!=="passed"}function judgeEvidence({subject,platforms},demands,now){let looked=demands.platforms==="all"?platforms:[],require2=demands.require.filter(kind=>kind!=="sbom"||looked.
length===0),manifests=[proofOf(subject,{...demands,require:require2},now),...looked.map(attached=>proofOf(attached,demands,now))],refusals2=manifests.flatMap(proof=>proof.
refusals);return{verdict:refusals2.length===0?"accepted":"refused",digest:subject.digest,refusals:refusals2,manifests}}function proofOf(attached,demands,now){let{
digest,platform,legacy=!1}=attached,named={digest,...platform===void 0?{}:{platform}},read=attached.attachments.map(attachment=>readClaim(attachment,digest,demands)),
claims=read.flatMap(one=>one.kind==="claim"?one.claim:[]),unfit=read.flatMap(one=>one.kind==="unfit"?one.unfit:[]),of=wanted=>claims.filter(({kind})=>kind===wanted),
missing2=demands.require.filter(kind=>of(kind).length===0).map(kind=>`no-${kind}`),scan=of("scan").length===0?void 0:currentScan(of("scan")),faults=scan===void 0?
[]:typeof scan=="string"?[scan]:faultsOf(scan,demands,now),refusals2=[...missing2,...faults].map(code=>({code,...named,unfit,legacy}));return{...named,claims,unfit,
refusals:refusals2,...typeof scan=="object"?{scan}:{}}}async function verifyImages(ports,names,{files,policy,named}){let{registry,clock}=withRegistry(ports),referrers=new Referrers({registry,clock}),sources={files,named,
trust:openTrust(ports,files)},verified=[];for(let name of names){let reference=parseReference(name,"image"),demands=await demandsOf(sources,policyFor(policy,[nameForRules(
reference)])),asked=await withDigest(registry,reference),image=await readAttached({registry,referrers},asked,demands.platforms);verified.push({name,verdict:judgeEvidence(
image,demands,clock.now())})}return verified}function nameForRules({digest:_,...name}){return formatReference(name)}async function withDigest(registry,reference){
let{digest}=reference.digest===void 0?await registry.resolve(reference)??{}:reference;if(digest!==void 0)return{registry:reference.registry,repository:reference.
repository,digest};throw new ToolError({code:"manifest-unknown",message:`The registry has no image ${imageWords(reference)}.`,fix:"Compare name and tag with the\
 ones in the registry."})}export{refusalText,proofLines,evidenceJson,verifyOutputs,promotionJson,exportJson,evidenceText,promotionText,exportText,judgeEvidence,verifyImages,nameForRules,
withDigest};
