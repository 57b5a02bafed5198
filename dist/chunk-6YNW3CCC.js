import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{changeLine,countSection,findingTable,folded,planSection}from"./chunk-GWD2B6L5.js";import{fixPlan}from"./chunk-PTNC3OVE.js";import{afterMergeSection,
baseLine,concernSection,endingSection,exceptionSummary,exploitationSentence,linkLine,opinionSentence,originSection,releaseLine,scopedSummary,sinkText,verdictLine,
wholeList}from"./chunk-P4NVSMEY.js";import{plural}from"./chunk-7HSWERG5.js";import{markdown,text}from"./chunk-CIY6UZVJ.js";var maxComment=65536,lengths=[{steps:10,findings:10},{steps:10,findings:0},{steps:3,findings:0}];function renderComment(assessment,release,options={}){let steps=fixPlan(
assessment).filter(({blocking})=>blocking>0);for(let length of lengths){let markdown2=commentWith(assessment,release,options,steps,length);if(Buffer.byteLength(
markdown2)<=maxComment)return markdown2}return joined([options.marker??"",verdictLine(assessment,release),releaseLine(assessment,release),exceptionSummary(assessment),
scopedSummary(assessment),afterMergeSection(assessment),moreLine(assessment,options)])}function commentWith(assessment,release,options,steps,{steps:shownSteps,findings}){
let rows={steps:shownSteps,blocking:findings,warned:0,list:5};return joined([options.marker??"",verdictLine(assessment,release),nowPasses(assessment,options),releaseLine(
assessment,release),originSection(assessment),exceptionSummary(assessment),scopedSummary(assessment),afterMergeSection(assessment),concernSection(assessment,rows),
endingSection(assessment,rows),planSection(steps,shownSteps,baseLine(assessment,markdown)),countSection(assessment),exploitationSentence(assessment.decision),text(
opinionSentence(assessment.decision.triage.opinion),600),changeLine(assessment),worstFindings(assessment,findings),failedLine(options),moreLine(assessment,options)])}
function joined(sections){return`${sections.filter(section=>section!=="").join(`

`)}
`}function nowPasses({decision},{wasBlocked}){return wasBlocked===!0&&decision.verdict==="passed"?"**Now passes:** an earlier commit of this pull request was bl\
ocked.":""}function worstFindings(assessment,limit){let blocking=assessment.decision.triage.open.filter(({action})=>action==="block");return blocking.length===0||
limit===0?"":folded(`What blocks: ${plural(blocking.length,"finding")}`,findingTable(assessment,blocking,limit))}function failedLine({sent=[]}){let failed=sent.
filter(({state})=>state==="failed");return failed.length===0?"":`> [!NOTE]
> Not everything could be published: ${failed.map(sinkText).join(", ")}. The summary of the run says why.`}function moreLine(assessment,options){let links=linkLine(
options);return`<sub>${links===""?"Every":`${links} · every`} finding is in ${wholeList(assessment)}</sub>`}export{maxComment,renderComment};
