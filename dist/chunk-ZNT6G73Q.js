import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{faultWords,missingKinds,signIt,signWithSbom}from"./chunk-55A54NGE.js";import{dateText}from"./chunk-KT4A3RJ2.js";import{bounded,claimKinds,minuteText,
terminal}from"./chunk-SOLK6MDS.js";var claimNames={signature:"signature",scan:"scan",sbom:"SBOM"},maxFound=300;function proofLines({manifests},voice){return manifests.map(({digest,platform,claims,
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
result.validUntil))}${passed}${others}`}function day(instant){return dateText(new Date(instant))}function shortDigest(digest){return digest.slice(0,19)}var unfitWords={"no-bundle":"it is no Sigstore bundle that can be checked","other-signer":"no key that counts has signed it",tampered:"it has not been signed by\
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
0?"":` (of what is attached, ${[...groups,...more].join("; ")})`}export{proofLines,signatureWords,refusalText,listedReasons};
