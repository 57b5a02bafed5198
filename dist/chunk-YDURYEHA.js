import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{listedReasons,painter,proofLines,refusalText}from"./chunk-UZT5ZAST.js";import{bounded,boundedPath,formatReference,imageWords,parseReference,plural,
terminal}from"./chunk-KS5PJUYC.js";function evidenceJson(verified){return`${JSON.stringify({images:verified.map(imageJson)})}
`}function imageJson({name,verdict:{verdict,digest,refusals,manifests}}){return{name,digest,verdict,refusals:refusals.map(refusal=>({code:refusal.code,...refusalText(
refusal,terminal),digest:refusal.digest,...refusal.platform===void 0?{}:{platform:refusal.platform}})),manifests:manifests.map(({scan,claims,...named})=>({digest:named.
digest,...named.platform===void 0?{}:{platform:named.platform},claims:claims.map(claimJson),...scan===void 0?{}:{validUntil:scan.predicate.scanner.result.validUntil},
...scan===void 0||scan.older.length===0?{}:{olderScans:scan.older.map(claimJson)}}))}}function claimJson({kind,manifest,by}){if(by.kind==="key")return{kind,manifest,
key:by.key.fingerprint};let{name,issuer,signedAt,source}=by.signer;return{kind,manifest,identity:name,issuer,signedAt:new Date(signedAt).toISOString(),...source}}
function verifyOutputs(verified){let isAccepted=verified.every(({verdict})=>verdict.verdict==="accepted"),images=isAccepted?verified.map(deployable):[],[only]=verified.
length===1&&isAccepted?verified:[];return{verdict:isAccepted?"accepted":"refused",images:images.join(`
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
`)}export{evidenceJson,verifyOutputs,promotionJson,exportJson,evidenceText,promotionText,exportText};
