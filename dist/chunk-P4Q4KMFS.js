import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{headline}from"./chunk-H7FXERCV.js";import{plural}from"./chunk-KUS2G4I6.js";import{code,link,text}from"./chunk-WB5RPM53.js";import{ConfigError,
GateError}from"./chunk-NPMNWCA4.js";function verdictLine(assessment,release){return`## ${assessment.decision.verdict==="blocked"?"❌":release.kind==="failed"?"⚠️":"✅"} ${text(headline(assessment),
1500)}`}function releaseLine(assessment,release){let name=code(assessment.name,300);switch(release.kind){case"pending":return`${name} passed. This was written b\
efore the release: ${link("the summary of the run",release.run)} says what became of it. If that says no more, the run ended before the release.`;case"pushed":return`\
**Pushed** ${release.loaded?"**and loaded into Docker** ":""}${tagList(release.tags)} with digest ${code(release.digest)}: the bytes that were scanned.${signedText(
release)}`;case"loaded":return`**Loaded** into Docker as ${tagList(release.tags)}: the bytes that were scanned. No push was asked for.`;case"withheld":return`**\
Withheld:** ${name} was neither pushed nor loaded, because the policy blocks it.`;case"revoking":return`${name} was neither pushed nor loaded, because the polic\
y blocks it, and the claims that earlier runs have attached to it are to be withdrawn (\`verify.on-fail: revoke\`): ${link("the summary of the run",release.run)}\
 says which.`;case"revoked":return revokedText(name,release);case"not-asked":return`${name} was judged only: no push was asked for.`;case"failed":return failedLine(
name,release)}}function signedText({proof}){if(proof===void 0)return"";let names=proof.kinds.map(kind=>claimWords[kind]),what=names.length<2?names.join(""):`${names.
slice(0,-1).join(", ")} and ${names.at(-1)}`,until=proof.validUntil.slice(0,16).replace("T"," "),voucher=proof.issuer===void 0?"":` (confirmed by ${code(proof.issuer,
300)})`;return`

**Signed** by ${code(proof.signer,300)}${voucher}: ${what} (${plural(proof.claims.length,"claim")} attached). The scan holds until ${until} UTC.`}var claimWords={
signature:"signature",scan:"scan",sbom:"SBOM"};function revokedText(name,{revoked,left}){let shown=left.slice(0,10).map(({image,why})=>`${code(image,300)}: ${text(
why,500)}`),more=left.length>shown.length?[`and ${left.length-shown.length} more`]:[];return[`**Withheld:** ${name} was neither pushed nor loaded, because the p\
olicy blocks it.`,...revoked.length===0?[]:[`**Revoked:** the claims that earlier runs had attached to ${tagList(revoked)} are withdrawn, as the policy asks for\
 (\`verify.on-fail: revoke\`). Who has kept a copy can show it until it ends by itself.`],...left.length===0?[]:[`**Not revoked**, though the policy asks for it\
: ${[...shown,...more].join("; ")}.`]].join(`

`)}function failedLine(name,{step,message,fix,loaded}){return`**${step==="push"?`The push of ${name} failed${loaded?", after it was loaded into Docker":""}:`:`L\
oading ${name} into Docker failed, and nothing was pushed:`}** ${text(message,1e3)}${fix===void 0?"":`

**What to do:** ${text(fix,1e3)}`}`}function tagList(tags){let shown=tags.slice(0,10).map(tag=>code(tag,300));return[...shown,...tags.length>shown.length?[`${tags.
length-shown.length} more`]:[]].join(", ")}function renderFailure(error){let lines=(error instanceof Error?error.message:String(error)).split(`
`).slice(0,50).map(line=>`- ${text(line,1e3)}`),fix=fixOf(error),advice=fix===void 0?[]:[`**What to do:** ${text(fix,1e3)}`];return["## ❌ There is no verdict, a\
nd nothing was pushed",lines.join(`
`),...advice,""].join(`

`)}function fixOf(error){if(!(error instanceof ConfigError))return error instanceof GateError?error.fix:"This is a defect of image-gate; please report it with t\
he log of this run."}export{verdictLine,releaseLine,renderFailure};
