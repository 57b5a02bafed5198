import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{staleJson,staleOf}from"./chunk-EVUJ7AQL.js";import{counted,isEnding,minuteText,nightCoverage,plural,unanswered}from"./chunk-SOLK6MDS.js";function nightWord(row,now){if(isEnding(row,now))return"ENDING";let{outcome}=row;return outcome.kind==="failed"?"NOT JUDGED":outcome.kind==="not-reached"?"NOT R\
EACHED":outcome.claims.kind==="failed"?"NOT RENEWED":outcome.difference!==void 0?"DIFFERENT":outcome.verdict==="blocked"?"BLOCKED":"PASSED"}function nightReason({
outcome,runs}){let where=runs===void 0?"":`runs in ${runs}; `;switch(outcome.kind){case"failed":return`${where}${outcome.why} ${outcome.fix}`;case"not-reached":
return`${where}no time was left for it. Run the night again with the same folder within 12 hours, or give it more time (budget).`;case"judged":{let different=outcome.
difference===void 0?"":` Its SBOM no longer stands for it: ${outcome.difference}`,unseen=outcome.unseen===void 0?"":`; not compared: ${outcome.unseen}`;return`${where}${outcome.
headline}${unseen}${claimsWords(outcome.claims,runs!==void 0)}${different}`}}}function claimsWords(claims,isRunning){switch(claims.kind){case"renewed":return`; \
proof renewed until ${minuteText(new Date(claims.validUntil))}`;case"revoked":return"; proof withdrawn";case"failed":return`; its proof could not be changed: ${claims.
why}`;case"unproven":return claims.validUntil===void 0?"; it has no proof that counts, so none was renewed":`; not renewed, as not each of its platforms has a p\
roof that counts; proof ends ${minuteText(new Date(claims.validUntil))}`;case"left":return claims.validUntil===void 0?isRunning?"; it has no proof that counts":
"":`; proof ends ${minuteText(new Date(claims.validUntil))}`}}var gapWords={unlisted:"Not listed",unreadable:"Not readable",limited:"Left out","no-image":"No im\
age"};function gapLines(gaps){let order=Object.keys(gapWords);return gaps.toSorted((a,b)=>order.indexOf(a.kind)-order.indexOf(b.kind)).map(gap=>`${gapWords[gap.
kind]}: ${gap.kind==="unlisted"?gap.what:countedGap(gap)}`)}var singular=new Map([["tags","tag"],["entries","entry"],["artifacts","artifact"],["repositories","r\
epository"]]);function countedGap({what,count}){let named=count===1?what.replace(/^\w+/,word=>singular.get(word)??word):what;return`${counted(count)} ${named}`}
function nightHeadline(night){let{judged,known}=nightCoverage(night),rows=night.images.flatMap(({outcome})=>outcome.kind==="judged"?[outcome]:[]),of=from=>counted(
rows.filter(row=>row.from===from).length),blocked=rows.filter(({verdict})=>verdict==="blocked").length,unproven=rows.filter(({claims})=>claims.kind==="unproven").
length,[missing,stale]=[unanswered(night),staleOf(night).length],share=known===0?100:Math.floor(judged/known*1e3)/10;return[`${counted(judged)} of ${plural(known,
"image")} judged (${share} %): ${of("sbom")} from SBOMs, ${of("layers")} from layers`,`${counted(blocked)} blocked`,...night.overdue===void 0?[]:[overdueWords(night.
overdue,night.unknownHistories)],...night.isLedgerNew===!0?["the ledger begins with this night, so all findings are old debt"]:[],...unproven===0?[]:[`${counted(
unproven)} without a proof to renew`],...missing===0?[]:[`${counted(missing)} could not be answered`],...stale===0?[]:[`${counted(stale)} stale`]].join("; ")}function overdueWords(overdue,unknown=0){
let known=`${plural(overdue,"finding")} past ${overdue===1?"its":"their"} time`;return unknown===0?known:`${known}, and not known of ${unknown===1?"1 history":`${counted(
unknown)} histories`} (image-gate ledger show)`}function nightJson(night){return`${JSON.stringify({...night,coverage:nightCoverage(night),unanswered:unanswered(
night),stale:staleJson(staleOf(night))})}
`}function nightOutputs(night){let{judged,known}=nightCoverage(night),blocked=night.images.filter(({outcome})=>outcome.kind==="judged"&&outcome.verdict==="block\
ed"),counts={judged,known,blocked:blocked.length,unanswered:unanswered(night),stale:staleOf(night).length};return Object.fromEntries(Object.entries(counts).map(
([name,count])=>[name,String(count)]))}function planHeadline({images,shards,gaps}){let missing=unanswered({images:[],gaps}),sizes=Array.from({length:shards},(_,index)=>images.
filter(({shard})=>shard===index+1).length);return[`${plural(images.length,"image")} in ${plural(shards,"shard")}: ${sizes.join(", ")}`,...gapLines(gaps),...missing>
0?[`${counted(missing)} could not be listed, so the merged night will end with exit code 3.`]:[]].join(`
`)}export{nightWord,nightReason,gapLines,countedGap,nightHeadline,nightJson,nightOutputs,planHeadline};
