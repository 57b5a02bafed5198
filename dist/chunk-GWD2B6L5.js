import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{findingText,fixSentence,foreignVersion,stepTable,treatment}from"./chunk-PTNC3OVE.js";import{fixMarks,fixWords}from"./chunk-473NBSRF.js";import{
changeSince,dueBy,findingMarks,presenceWord,tally,totalChange,wholeList}from"./chunk-P4NVSMEY.js";import{counted,dateText,overdueMark,plural}from"./chunk-7HSWERG5.js";
import{bounded,code,codePath,link,pathCell,row,severities,text,wideTitle}from"./chunk-CIY6UZVJ.js";function findingRows(assessment,findings,limit){let groups=new Map;for(let judged of findings){let key=groupKey(judged),group=groups.get(key);group===void 0?groups.
set(key,[judged]):group.push(judged)}let rows=[...groups.values()].slice(0,limit).map(group=>rowOf(assessment,group));return{rows,rest:rows.reduce((rest,row2)=>rest-
row2.findings,findings.length)}}function groupKey(judged){let{finding,fix,action,exception,presence,past}=judged,treated=[action,exception?.file,exception?.line,
exception?.reason,presence,dueBy(judged).getTime(),past?.deadline.state,fix,findingMarks(judged)],{kind,id,severity,platforms}=finding;return JSON.stringify([kind,
id,severity,platforms,treated,subjectOf(finding)])}function subjectOf(finding){if(finding.kind!=="vulnerability")return[finding.title,finding.path??finding.target,
finding.lines?.start];let{type,version,class:kind,source,name}=finding.package;return[type,version,kind==="os"?source??name:name]}function rowOf(assessment,group){
let judged=group.find(({finding})=>isSource(finding))??group[0];if(judged===void 0)throw new Error("unreachable: a group has a member");let marks=[...findingMarks(
judged),presenceWord(assessment,judged)].filter(mark=>mark!==""),text2=findingText(assessment,judged),packages=new Set(group.map(({finding})=>finding.kind==="vu\
lnerability"?finding.package.name:"")),places=new Set(group.map(({finding})=>finding.path??finding.target));return{...text2,judged,findings:group.length,policy:marks.
length===0?treatment(judged):`${treatment(judged)} (${marks.join(", ")})`,morePackages:more(packages.size),morePlaces:more(places.size)}}function isSource(finding){
return finding.kind==="vulnerability"&&finding.package.name===finding.package.source}function more(all){return all>1?` and ${counted(all-1)} more`:""}var signs={CRITICAL:"🟥",HIGH:"🟧",MEDIUM:"🟨",LOW:"🟦",UNKNOWN:"⬜"};function severityCell(severity){return`${signs[severity]} ${severity}`}function countSection(assessment){
let counts=tally(assessment),rows=severities.flatMap(severity=>{let{block,warn,log,excepted}=counts[severity];return block+warn+log+excepted===0?[]:[row([severityCell(
severity),...[block,warn,log,excepted].map(cell)])]});return rows.length===0?"Nothing was found.":[...[row(["Severity","Blocks","Warns","Logged","Excepted"]),"|\
 :-- | --: | --: | --: | --: |"],...rows].join(`
`)}function cell(count){return count===0?"·":counted(count)}function planSection(steps,limit,base=""){let urgent=steps.filter(({blocking,warned})=>blocking+warned>
0);if(urgent.length===0)return"";let idle=steps.length-urgent.length,rest=idle===0?"":`

${plural(idle,"more step")} ${idle===1?"is":"are"} for findings that are only logged.`;return`### What to do

${base===""?"":`${base}.

`}${stepTable(urgent,limit)}${rest}`}function findingSections(assessment,rows){let{open}=assessment.decision.triage,blocking=open.filter(({action})=>action==="b\
lock"),warned=open.filter(({action})=>action==="warn"),logged=open.filter(({action})=>action==="log");return[blocking.length===0?"":`### What blocks

${findingTable(assessment,blocking,rows.blocking)}`,warned.length===0?"":folded(`Warned: ${plural(warned.length,"finding")}`,findingTable(assessment,warned,rows.
warned)),loggedSection(assessment,logged,rows)]}function loggedSection(assessment,logged,rows){return logged.length===0?"":assessment.isWritten===!1?folded(`Log\
ged: ${plural(logged.length,"finding")}`,findingTable(assessment,logged,rows.warned)):`${plural(logged.length,"more finding")}, which the policy only logs, ${logged.
length===1?"is":"are"} in ${wholeList(assessment)}.`}function folded(title,content){return`<details><summary>${title}</summary>

${content}

</details>`}function findingTable(assessment,findings,limit){let{rows,rest}=findingRows(assessment,findings,limit),lines=[row(["Severity",wideTitle("Finding",22),
"In",wideTitle("Fix, by (from this scan)",14),"Where"]),"| :-- | :-- | :-- | :-- | :-- |",...rows.map(finding=>findingLine(assessment,finding))];return rest===0?
lines.join(`
`):`${lines.join(`
`)}

and ${counted(rest)} more, in ${wholeList(assessment)}.`}function findingLine(assessment,{judged,id,what,installed,where,...more2}){let{finding,fix}=judged,marks=[
...findingMarks(judged),presenceWord(assessment,judged)].filter(mark=>mark!==""),due=judged.exploitation?.listed?.due,title=finding.kind==="vulnerability"&&finding.
title!==""?`<br>${text(finding.title,120)}`:"",subject=finding.kind==="vulnerability"?`${code(what,80)} ${code(installed,60)}`.trim():text(what,120),by=`<br>${fix?.
kind==="none"?"decide by<br>":"by "}${dateText(dueBy(judged))}${overdueMark(judged)}${due===void 0?"":`<br>CISA: by ${due}`}`;return row([severityCell(finding.
severity),`${link(code(id,60),finding.url)}${marks.length===0?"":` (${marks.join(", ")})`}${title}`,`${subject}${more2.morePackages}`,`${fixCell(assessment,judged)}${by}`,
`${pathCell(where,120)}${more2.morePlaces}`])}function fixCell(assessment,{finding,fix}){if(finding.kind!=="vulnerability"||fix===void 0)return text(bounded(fixSentence(
{finding},assessment),200),200);if(assessment.ofAnotherRun&&fix.kind!=="none"){let plain=fix.kind==="upgrade"?foreignVersion(finding.package,fix.to):void 0;return plain===
void 0?"there is one":code(plain,80)}return fix.kind==="upgrade"?`${code(fix.to,80)}${fixMarks(fix)}`:text(fixWords(fix),120)}function changeSection(assessment,rows){let{baseline}=assessment.decision.triage;if(baseline===void 0)return"";if(baseline.kind==="unread")return unreadAlert(baseline);
let change=changeSince(baseline,assessment.decision.triage),title=`### Compared with ${code(baseline.name,300)}`,notes=[gateNote(assessment),...baselineNotes(baseline).
map(note=>text(note,500))].join(" ");return[title,changeTable(change),notes,fixedList(assessment,baseline,rows)].filter(part=>part!=="").join(`

`)}function changeLine(assessment){let{baseline}=assessment.decision.triage;if(baseline===void 0)return"";if(baseline.kind==="unread")return unreadAlert(baseline);
let change=changeSince(baseline,assessment.decision.triage);return`**${totalsText(change)}**, compared with ${code(baseline.name,300)}. ${gateNote(assessment)}`}
function changeLines({decision}){let{baseline}=decision.triage;if(baseline===void 0)return[];if(baseline.kind==="unread")return[`Everything counts as new: ${unreadText(
baseline)}`];let change=changeSince(baseline,decision.triage),notes=baselineNotes(baseline).map(note=>`  ${bounded(note,300)}`);return[`Compared with ${bounded(
baseline.name,200)}: ${totalsText(change)}`,...notes]}function totalsText(change){let[added,still,fixed]=["new","still-there","fixed"].map(of=>totalChange(change,
of));return`${counted(added??0)} new, ${counted(still??0)} still there, ${counted(fixed??0)} fixed`}function changeTable(change){let rows=severities.flatMap(severity=>{
let{new:added,"still-there":still,fixed}=change[severity];return added+still+fixed===0?[]:[row([severityCell(severity),...[added,still,fixed].map(cell2)])]});if(rows.
length===0)return"Nothing was found, neither then nor now.";let totals=["new","still-there","fixed"].map(of=>cell2(totalChange(change,of))),sum=rows.length>1?[row(
["All",...totals])]:[];return[row(["Severity","New","Still there","Fixed"]),"| :-- | --: | --: | --: |",...rows,...sum].join(`
`)}function cell2(count){return count===0?"·":counted(count)}function gateNote({decision:{policy}}){return policy.gateOn.value==="new"?"Only what is new can bl\
ock (`gate-on: new`).":"What is still there counts like what is new (`gate-on: all`)."}function baselineNotes({source,createdAt,missing}){let when=createdAt===void 0?
"":` of ${dateText(new Date(createdAt))}`;return[...source==="report"?[`It is a finished report${when}: advisories for unchanged packages that were published si\
nce then count as new.`]:[],...missing.length>0?[`It lacks ${missing.join(", ")}: everything there counts as new.`]:[]]}function unreadAlert(baseline){return`> \
[!${baseline.expected?"NOTE":"WARNING"}]
> Everything counts as new: ${text(unreadText(baseline),800)}`}function unreadText({name,why,fix}){return`${name===void 0?"there is no baseline":`the baseline ${bounded(
name,200)} is not read`} (${bounded(why,400)}). ${bounded(fix,200)}`}function fixedList(assessment,{fixed},{list}){if(fixed.length===0)return"";let shown=fixed.
slice(0,list).map(finding=>fixedRow(assessment,finding)),rest=fixed.length-shown.length,more2=rest===0?[]:[`
and ${counted(rest)} more, in ${wholeList(assessment)}.`],table=[row(["Severity","Finding","In"]),"| :-- | :-- | :-- |",...shown,...more2].join(`
`);return folded(`Fixed: ${plural(fixed.length,"finding")}`,table)}function fixedRow(assessment,finding){let{id,what,installed}=findingText(assessment,{finding}),
subject=finding.kind==="vulnerability"?`${code(what,80)} ${code(installed,60)}`.trim():text(what,120),place=finding.path??(finding.kind==="vulnerability"?"":finding.
target),where=place===""?"":`<br>${codePath(place,120)}`;return row([severityCell(finding.severity),link(code(id,60),finding.url),`${subject}${where}`])}export{findingRows,isSource,countSection,planSection,findingSections,folded,findingTable,changeSection,changeLine,changeLines};
