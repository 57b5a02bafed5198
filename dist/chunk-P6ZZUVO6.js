import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{changeLine,countSection,findingTable,folded}from"./chunk-H7NGK3MM.js";import{fixPlan,stepTable}from"./chunk-KECHJCAJ.js";import{afterMergeSection,
concernSection,endingSection,exploitationSentence,linkLine,originSection,releaseLine,scopedSummary,sinkText,verdictLine,wholeList}from"./chunk-IIMA47FH.js";
import{counted,plural}from"./chunk-HN4ICKMR.js";import{code,codePath,text}from"./chunk-GWMF7IAL.js";var maxNamed=5;function exceptionSummary(assessment){let{refused}=assessment.decision.triage.exceptions,unapproved=refused.filter(({refusal})=>refusal==="not-ap\
proved"),others=refused.filter(({refusal})=>refusal!=="not-approved");return[appliedText(assessment),adoptedText(assessment),refusedText(unapproved,"waits for a\
pproval","wait for approval"),refusedText(others,"is not applied","are not applied")].filter(line=>line!=="").join(`
`)}function appliedText({decision}){let{excepted,exceptions}=decision.triage,{applied}=exceptions;if(applied.length===0)return"";let blocking=excepted.filter(({
action})=>action==="block"),needed=new Set(blocking.map(({exception})=>exception));if(decision.verdict==="blocked"||needed.size===0){let news2=applied.filter(({
proposed})=>proposed!==void 0).length,verb=applied.length===1?"is":"are";return`${plural(applied.length,"exception")} ${verb} applied${newText(news2,applied.length)}\
.`}let news=[...needed].filter(exception=>exception?.proposed!==void 0).length,byVex=[...needed].filter(exception=>exception?.vex!==void 0).length;return`${`**P\
asses because of ${plural(needed.size,"exception")}**${newText(news,needed.size)}${vexText(byVex,needed.size)}`}: without ${needed.size===1?"it":"them"} ${plural(
blocking.length,"finding")} would block.`}function adoptedText({decision}){let adopted=decision.triage.exceptions.applied.filter(exception=>exception.adopted===
!0),[first]=adopted;if(first===void 0)return"";let verb=adopted.length===1?"has no expiry of its own and counts":"have no expiry of their own and count";return`${plural(
adopted.length,"exception")} ${verb} until ${text(first.expiry,30)} (adopted).`}function vexText(statements,all){return statements===0?"":statements===all?" by \
VEX":`, ${counted(statements)} of them by VEX`}function newText(news,all){return news===0?"":news<all?`, ${counted(news)} of them new`:all===1?", which is new":
`, ${all===2?"both":"all"} new`}function refusedText(entries,one,many){if(entries.length===0)return"";let named=entries.slice(0,maxNamed).map(({id,file,line,why})=>`\
- ${code(id,60)} (${codePath(`${file}:${line}`,120)}): ${text(why,200)}`),rest=entries.length>named.length?[`- and ${counted(entries.length-named.length)} more`]:
[];return["",`**${plural(entries.length,"exception")} ${entries.length===1?one:many}:**`,"",...named,...rest].join(`
`)}var maxComment=65536,lengths=[{steps:10,findings:10},{steps:10,findings:0},{steps:3,findings:0}];function renderComment(assessment,release,options={}){let steps=fixPlan(
assessment).filter(({blocking})=>blocking>0);for(let length of lengths){let markdown=commentWith(assessment,release,options,steps,length);if(Buffer.byteLength(markdown)<=
maxComment)return markdown}return joined([options.marker??"",verdictLine(assessment,release),releaseLine(assessment,release),exceptionSummary(assessment),scopedSummary(
assessment),afterMergeSection(assessment),moreLine(assessment,options)])}function commentWith(assessment,release,options,steps,{steps:shownSteps,findings}){let rows={
steps:shownSteps,blocking:findings,warned:0,list:5};return joined([options.marker??"",verdictLine(assessment,release),nowPasses(assessment,options),releaseLine(
assessment,release),originSection(assessment),exceptionSummary(assessment),scopedSummary(assessment),afterMergeSection(assessment),concernSection(assessment,rows),
endingSection(assessment,rows),steps.length===0?"":`### What to do

${stepTable(steps,shownSteps)}`,countSection(assessment),exploitationSentence(assessment.decision.triage),changeLine(assessment),worstFindings(assessment,findings),
failedLine(options),moreLine(assessment,options)])}function joined(sections){return`${sections.filter(section=>section!=="").join(`

`)}
`}function nowPasses({decision},{wasBlocked}){return wasBlocked===!0&&decision.verdict==="passed"?"**Now passes:** an earlier commit of this pull request was bl\
ocked.":""}function worstFindings(assessment,limit){let blocking=assessment.decision.triage.open.filter(({action})=>action==="block");return blocking.length===0||
limit===0?"":folded(`What blocks: ${plural(blocking.length,"finding")}`,findingTable(assessment,blocking,limit))}function failedLine({sent=[]}){let failed=sent.
filter(({state})=>state==="failed");return failed.length===0?"":`> [!NOTE]
> Not everything could be published: ${failed.map(sinkText).join(", ")}. The summary of the run says why.`}function moreLine(assessment,options){let links=linkLine(
options);return`<sub>${links===""?"Every":`${links} · every`} finding is in ${wholeList(assessment)}</sub>`}export{maxComment,renderComment};
