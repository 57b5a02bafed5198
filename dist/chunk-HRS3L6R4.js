import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{cut,plainLine}from"./chunk-DCEDHILC.js";var severities=["CRITICAL","HIGH","MEDIUM","LOW","UNKNOWN"],fixStatuses=["unknown","not_affected","affected","fixed","under_investigation","will_not_fix","fix_d\
eferred","end_of_life"];function comparedWith({decision}){let{baseline}=decision.triage;return baseline?.kind==="compared"?baseline:void 0}function changeSince({fixed},{open,excepted}){
let counts=Object.fromEntries(severities.map(severity=>[severity,{new:0,"still-there":0,fixed:0}]));for(let{finding,presence="new"}of[...open,...excepted])counts[finding.
severity][presence]+=1;for(let{severity}of fixed)counts[severity].fixed+=1;return counts}function totalChange(change,of){return severities.reduce((sum,severity)=>sum+
change[severity][of],0)}function onlyNewBlocks(story){return story.decision.policy.gateOn==="new"&&comparedWith(story)!==void 0}function presenceWord(story,{presence}){
return presence===void 0||comparedWith(story)===void 0?"":presence==="new"?"new":"still there"}function newFindings({open,excepted}){return[...open,...excepted].
filter(({presence})=>presence==="new").map(({finding})=>finding)}function withoutBaseline({decision}){let{baseline}=decision.triage;return decision.policy.gateOn!==
"new"||comparedWith({decision})!==void 0?"":baseline?.kind==="unread"&&baseline.name!==void 0&&!baseline.expected?"the baseline is not read, so everything count\
s as new":"there is no baseline, so everything counts as new"}var defaultLength=200,maxUrl=2e3,lookahead=8;function bounded(foreign,max=defaultLength){let window=foreign.slice(0,max*lookahead),line=cleanLine(window);return cut(
window.length<foreign.length?`${line}…`:line,max)}function boundedPath(foreign,max=defaultLength){let window=foreign.slice(-max*lookahead),line=cleanLine(window);
return window.length===foreign.length&&line.length<=max?line:`…${line.slice(Math.max(0,line.length-max+1)).replace(/^[\uDC00-\uDFFF]/,"")}`}function cleanLine(line){
return/[^ -~]|^ | $| {2}/.test(line)?plainLine(line):line}var gap="&#8203;",special=/[&<>"'`*~[\]|\\$]/g,plainWords=/^[A-Za-z](?:[\w ,;()/-]|[:.](?= |$))*$/,meaning=/_|GH-|www\.|mailto:|xmpp:|\b[0-9a-f]{7,40}\b/i,
commit=/\bCVE-\d{4}-\d+\b|\b[0-9a-f]{7,40}\b/gi;function text(foreign,max=defaultLength){let line=bounded(foreign,max);return plainWords.test(line)&&!meaning.test(
line)?line:line.replace(special,entity).replace(/(?<!\w)_|_(?!\w)/g,entity).replace(/@/g,`@${gap}`).replace(/(?<!&)#(?=\d)/g,`#${gap}`).replace(/\b(GH-(?=\d)|mailto:|xmpp:)/gi,
`$1${gap}`).replace(/:(?=\/\/|[\w+-]+:)/g,`:${gap}`).replace(/www\./gi,match=>`${match.slice(0,3)}${gap}.`).replace(commit,withoutCommit).replace(/^[-+=#:]/,entity).
replace(/^(\d{1,9})([.)])/,(_,digits,mark)=>digits+entity(mark))}function withoutCommit(found){return/^CVE/i.test(found)?found:found.replace(/.{6}(?=.)/g,`$&${gap}`)}
function entity(character){return`&#${character.codePointAt(0)};`}function code(foreign,max=defaultLength){return codeOf(bounded(foreign,max))}function codePath(foreign,max=defaultLength){
return codeOf(boundedPath(foreign,max))}var wholePath=24;function pathCell(foreign,max=defaultLength){let path=boundedPath(foreign,max);return path.length<=wholePath||
!path.includes("/")?codeOf(path):`<code>${text(path,Number.POSITIVE_INFINITY).replaceAll("/","/<wbr>")}</code>`}function codeOf(line){return line===""?"":/[`|\\<>&]/.
test(line)?`<code>${text(line,Number.POSITIVE_INFINITY)}</code>`:`\`${line}\``}function safeUrl(foreign){let url=foreign===void 0||foreign.length>maxUrl?null:URL.
parse(foreign);if(!(url===null||!/^https?:$/.test(url.protocol)||url.username!==""||url.password!==""))return url.href.replace(/[^\w\-.~:/?#@!&+,;=%]|%(?![0-9A-Fa-f]{2})|(?<=#.*)#/g,
percentEncoded)}function percentEncoded(character){return`%${(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(2,"0")}`}function link(label,foreignUrl){
let url=safeUrl(foreignUrl);return url===void 0||label===""?label:`[${label}](${url.replaceAll("&","&amp;")})`}function row(cells){return`| ${cells.map(cell=>cell===
""?" ":cell).join(" | ")} |`}function wideTitle(title,spaces){return`${title}${" ".repeat(spaces)}`}var markdown={code,path:codePath,text},terminal={code:bounded,
path:boundedPath,text:bounded};function tally({decision}){let counts={CRITICAL:zero(),HIGH:zero(),MEDIUM:zero(),LOW:zero(),UNKNOWN:zero()},add=(judged,excepted)=>{for(let{finding,action}of judged)
counts[finding.severity][excepted?"excepted":action]+=1};return add(decision.triage.open,!1),add(decision.triage.excepted,!0),counts}function zero(){return{block:0,
warn:0,log:0,excepted:0}}function escalated({open}){let counts={page:0,ticket:0,backlog:0,report:0};for(let{escalate}of open)escalate!==void 0&&(counts[escalate]+=
1);return counts}function totalOf(counts,of){return severities.reduce((sum,severity)=>sum+counts[severity][of],0)}function bySeverity(counts,of){return severities.
filter(severity=>counts[severity][of]>0).map(severity=>`${counted(counts[severity][of])} ${severity}`).join(", ")}function plural(count,noun){return`${counted(count)}\
 ${noun}${count===1?"":"s"}`}function counted(count){return String(count).replace(/\B(?=(\d{3})+$)/g,",")}var reasonLength=300;function headline(story){return`${story.
decision.verdict==="blocked"?"Blocked":"Passed"}: ${verdictReason(story)}`}function verdictReason(story){return story.decision.verdict==="blocked"?whyBlocked(story):
whyPassed(story)}function concernsBeside(story){let{concerns}=story.decision.triage,said=new Set(blockingConcerns(story).slice(0,shownReasons-+(totalOf(tally(story),
"block")>0)));return concerns.filter(({action,message})=>action!=="block"||!said.has(bounded(message,reasonLength)))}function blockingConcerns({decision}){let blocking=decision.
triage.concerns.filter(({action})=>action==="block");return[...new Set(blocking.map(({message})=>bounded(message,reasonLength)))]}var shownReasons=4;function whyBlocked(story){
let counts=tally(story),blocking=totalOf(counts,"block"),noun=onlyNewBlocks(story)?"new finding":"finding",reasons=[...blocking===0?[]:[`${plural(blocking,noun)}\
 to fix (${bySeverity(counts,"block")})`],...blockingConcerns(story)],caveat=blocking===0?"":withoutBaseline(story),rest=reasons.length-shownReasons,more=rest>0?
[`${counted(rest)} more`]:[];return reasons.length>0?[...reasons.slice(0,shownReasons),...more,...caveat===""?[]:[caveat]].join("; "):story.decision.verdict==="\
blocked"?bounded(story.decision.reasons[0].message,reasonLength):""}function whyPassed(story){let counts=tally(story),parts=[totalOf(counts,"warn")>0?`${bySeverity(
counts,"warn")} warned`:"",totalOf(counts,"log")>0?`${bySeverity(counts,"log")} logged`:"",totalOf(counts,"excepted")>0?`${bySeverity(counts,"excepted")} except\
ed`:""].filter(part=>part!==""),nothing=onlyNewBlocks(story)?"nothing new that the policy blocks":"nothing that the policy blocks";return parts.length>0?`${nothing}\
 (${parts.join("; ")})`:story.decision.triage.concerns.length>0?nothing:"no findings"}export{severities,fixStatuses,comparedWith,changeSince,totalChange,onlyNewBlocks,presenceWord,newFindings,bounded,boundedPath,text,code,codePath,pathCell,safeUrl,
link,row,wideTitle,markdown,terminal,tally,escalated,totalOf,plural,counted,reasonLength,headline,verdictReason,concernsBeside};
