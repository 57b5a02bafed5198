import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{blockingFirst,buildRecord,categorySchema,continues,findingRecord,findingText,fixMarks,fixPlan,fixSentence,fixWords,foreignVersion,instant,layerFacts,locationUri,
maskInstruction,reportPlace,repositoryPath,stepLines,stepOf,stepTable,sureOrigin,treatment,weightText,whereText,wholeStepText}from"./chunk-345KJXEN.js";import{
ageText,coverage,dateText,daysLeft,deadlineText,needless,needlessTitles,newMark,proofText}from"./chunk-G2O4HSMR.js";import{painter}from"./chunk-GTXEOO2P.js";
import{imageCategory,imageName,platformReportName,recordBeside,reportFileName}from"./chunk-3VR57YWS.js";import{announcedDays,endingSoon}from"./chunk-OOWP7QVH.js";
import{concernsBeside,counted,escalated,headline,onlyNewBlocks,plural,presenceWord,reasonLength,severities,tally,totalChange,totalOf,verdictReason}from"./chunk-URMF5DHJ.js";
import{digestFrom,digestOf,encoded}from"./chunk-DNFNQ7WP.js";import{bounded,boundedPath,code,codePath,link,markdown,pathCell,row,safeUrl,terminal,text,wideTitle}from"./chunk-WB5RPM53.js";
import{ToolError}from"./chunk-NPMNWCA4.js";import{createHash,randomUUID}from"node:crypto";import{basename,join}from"node:path";import{Readable}from"node:stream";import{pipeline}from"node:stream/promises";function changeSince({fixed},{open,excepted}){let counts=Object.fromEntries(severities.map(severity=>[severity,{new:0,"still-there":0,fixed:0}]));for(let{finding,
presence="new"}of[...open,...excepted])counts[finding.severity][presence]+=1;for(let{severity}of fixed)counts[severity].fixed+=1;return counts}var maxFixed=1e3;function recordOf(image,sums){let{decision,scan,afterMerge}=image,{triage,policy,verdict}=decision;return{recordVersion:1,image:imageOf(image,sums.
category),judgedAt:image.now.toISOString(),verdict,headline:sums.headline,policy:{source:policy.source,digest:policyDigest(policy)},scanner:scan.scanner,...scan.
database===void 0?{}:{database:databaseOf(scan.database)},platforms:platformsOf(image,sums.reports),counts:sums.counts,escalations:sums.escalations,concerns:triage.
concerns.map(({kind,platform,action,message})=>({kind,platform,action,message})),exceptions:exceptionsOf(triage.exceptions),...triage.baseline===void 0?{}:{baseline:baselineOf(
triage.baseline,decision)},...afterMerge===void 0?{}:{afterMerge},build:buildRecord(image),findings:[...triage.open,...triage.excepted].map(findingRecord)}}function imageOf({
name,names=[],digest,origin},category){let others=names.filter(one=>one!==name);return{names:[name,...others],...category!==void 0&&categorySchema.safeParse(category).
success?{category}:{},...digest===void 0?{}:{digest},...origin===void 0?{}:{origin}}}function platformsOf({scan,images},reports){let[first,...others]=scan.platforms.
map((one,index)=>{let{platform,imageId,os,packages,packagesListed,systemFault=null,unread}=one,manifest=images.find(candidate=>candidate.platform===platform)?.manifest,
report=reports[index];return{platform,imageId,...manifest===void 0?{}:{manifest},...os===void 0?{}:{system:os},packages,...packagesListed===void 0?{}:{packagesListed},
systemFault,...unread===void 0?{}:{unread},...report===void 0?{}:{report}}});if(first===void 0)throw new Error("unreachable: a scan has a platform");return[first,
...others]}function policyDigest({source:_,...rules}){return digestOf(JSON.stringify(rules,(_key,value)=>isObject(value)?ruleOf(value):value))}function ruleOf(object){
let rule2="key"in object&&"value"in object?object.value:object;return isObject(rule2)?sorted(rule2):rule2}function isObject(value){return typeof value=="object"&&
value!==null&&!Array.isArray(value)}function sorted(value){return Object.fromEntries(Object.entries(value).toSorted(([a],[b])=>a<b?-1:1))}function databaseOf({updatedAt,
source}){return{updatedAt:rfc3339(updatedAt),source}}function rfc3339(text3){return instant.safeParse(text3).success?text3:new Date(text3).toISOString()}function exceptionsOf({
applied,unused,refused}){return{applied:applied.map(exceptionOf),unused:unused.map(({duplicateOf,...one})=>({...exceptionOf(one),...duplicateOf===void 0?{}:{duplicateOf}})),
refused}}function exceptionOf(exception){return{...exception,endsAt:exception.endsAt.toISOString()}}function baselineOf(baseline,{policy,triage}){if(baseline.kind===
"unread"){let{name:name2,why}=baseline;return{state:"unread",...name2===void 0?{}:{name:name2},why}}let{name,source,digest,createdAt,missing,fixed}=baseline;return{
state:"compared",name,source,...digest===void 0?{}:{digest},...createdAt===void 0?{}:{createdAt:rfc3339(createdAt)},gateOn:policy.gateOn.value,missingPlatforms:missing,
counts:changeSince(baseline,triage),fixed:fixed.slice(0,maxFixed).map(brief)}}function brief(finding){let{id,path:where=finding.target}=finding;return finding.kind===
"vulnerability"?{id,package:finding.package.name,version:finding.package.version,where}:{id,where}}var chunkLength=256*1024,walkedDepth=6,walkedLists=2;function lazily(list2,make){return{*[Symbol.iterator](){for(let entry2 of list2)yield make(entry2)}}}function*jsonChunks(value,lists=0){
let buffer="";for(let piece of pieces(value,{depth:0,lists}))buffer+=piece,buffer.length>=chunkLength&&(yield buffer,buffer="");yield`${buffer}
`}function isWalked(value,{depth,lists}){return typeof value=="object"&&value!==null&&depth<walkedDepth&&lists<walkedLists&&!isText(value)}function isText(value){
return"toJSON"in value&&typeof value.toJSON=="function"}function whole(value){return(text2(value)??"null").replaceAll("##[","##\\u005b")}function text2(value){try{
return JSON.stringify(value)}catch(cause){if(!(cause instanceof RangeError))throw cause;let message="A report is nested so deeply, or holds a text so long, that\
 it can not be written.",fix="Give a report as Trivy has written it.";throw new ToolError({code:"report-not-writable",message,fix,cause})}}function*pieces(value,{
depth,lists}){isWalked(value,{depth,lists})?isList(value)?yield*entries("[]",labelled(value),{depth:depth+1,lists:lists+1}):yield*entries("{}",named(value),{depth:depth+
1,lists}):yield whole(value)}function isList(value){return Symbol.iterator in value}function*labelled(values){for(let value of values)yield["",value]}function*named(value){
for(let[name,entry2]of Object.entries(value))entry2!==void 0&&(yield[`${whole(name)}: `,entry2])}function*entries(brackets,all,inside){let indent=`
${"  ".repeat(inside.depth)}`,before=brackets[0];for(let[label,value]of all){let start=`${before}${indent}${label}`;before=",",isWalked(value,inside)?(yield start,
yield*pieces(value,inside)):yield start+whole(value)}yield before===","?`
${"  ".repeat(inside.depth-1)}${brackets[1]}`:brackets}function isObject2(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function maskReport(report){if(!isObject2(report))return{};let withMetadata=change(
report,"Metadata",metadata=>change(metadata,"ImageConfig",maskImageConfig));return changeEach(withMetadata,"Results",maskResult)}function maskImageConfig(image){
let withHistory=changeEach(image,"history",entry2=>changeText(entry2,"created_by",maskInstruction));return["config","container_config","Config","ContainerConfig"].
reduce((config,key)=>change(config,key,maskContainer),withHistory)}function maskContainer(container){let withEnv=changeStrings(container,"Env",entry2=>entry2.replace(
/=[\s\S]*$/,`=${"***"}`));return["OnBuild","Cmd"].reduce((config,key)=>changeStrings(config,key,maskInstruction),withEnv)}var layered=["Vulnerabilities","Packag\
es","Licenses","CustomResources"];function maskResult(result2){let withLayers=layered.reduce((masking,key)=>changeEach(masking,key,maskLayer),result2),withSecrets=changeEach(
withLayers,"Secrets",maskSecret),withMisconfigurations=changeEach(withSecrets,"Misconfigurations",maskMisconfiguration);return changeEach(withMisconfigurations,
"ExperimentalModifiedFindings",modified=>change(modified,"Finding",maskAnyFinding))}function maskAnyFinding(finding){return"RuleID"in finding?maskSecret(finding):
"CauseMetadata"in finding?maskMisconfiguration(finding):maskLayer(finding)}function maskLayer(entry2){return change(entry2,"Layer",layer=>changeText(layer,"Crea\
tedBy",maskInstruction))}function maskSecret(secret){let{Code,Match,...rest}=secret,starred=typeof Match=="string"&&/\*{3,}/.test(Match);return maskLayer(starred?
{...rest,Match:maskInstruction(Match)}:rest)}function maskMisconfiguration(finding){let withCause=change(finding,"CauseMetadata",cause=>{let{RenderedCause,...rest2}=cause;
return changeEach(change(rest2,"Code",maskCode),"Occurrences",maskLayer)}),{Traces,...rest}=withCause;return maskLayer(rest)}function maskCode(code2){if(!Array.
isArray(code2.Lines))return code2;let inside=!1,lines=code2.Lines.map(line=>{if(!isObject2(line))return line;let{Highlighted,Content,...rest}=line,text3=typeof Content==
"string"?Content:"",clean=inside?"***":maskInstruction(text3);return inside=continues(text3)&&(inside||clean!==text3||/^\s*(?:ENV|ARG)\b/i.test(text3)),{...rest,
Content:clean}});return{...code2,Lines:lines}}function change(parent,key,mask){let child=parent[key];if(!isObject2(child))return parent;let clean=mask(child);return clean===
child?parent:{...parent,[key]:clean}}function changeText(parent,key,mask){let text3=parent[key];if(typeof text3!="string")return parent;let clean=mask(text3);return clean===
text3?parent:{...parent,[key]:clean}}function changeEach(parent,key,mask){return changeList(parent,key,child=>isObject2(child)?mask(child):child)}function changeStrings(parent,key,mask){
return changeList(parent,key,child=>typeof child=="string"?mask(child):child)}function changeList(parent,key,mask){let list2=parent[key];if(!Array.isArray(list2))
return parent;let clean=list2.map(mask);return clean.some((child,index)=>child!==list2[index])?{...parent,[key]:clean}:parent}function publishedReport(assessment,raw){return named2(maskReport(raw),assessment)}function publishedChunks(assessment,raw){return jsonChunks(publishedReport(assessment,
raw))}function publishedRecord(assessment,{category,reports=[]}={}){return recordOf(assessment,{headline:headline(assessment),counts:tally(assessment),escalations:escalated(
assessment.decision.triage),category,reports})}function recordChunks(assessment,options={}){return jsonChunks(publishedRecord(assessment,options),1)}function named2(report,{
name}){if(!("ArtifactName"in report))return report;let{ArtifactName:folder,Results}=report,Renamed=Array.isArray(Results)?{Results:Results.map(result2=>renamed(
result2,folder,name))}:{};return{...report,...Renamed,ArtifactName:name}}function renamed(result2,folder,name){if(typeof folder!="string"||typeof result2!="obje\
ct"||result2===null||!("Target"in result2))return result2;let{Target}=result2;return typeof Target=="string"&&(Target===folder||Target.startsWith(`${folder} (`))?
{...result2,Target:`${name}${Target.slice(folder.length)}`}:result2}function findingRows(assessment,findings,limit){let groups=new Map;for(let judged of findings){let key=groupKey(judged),group=groups.get(key);group===void 0?groups.
set(key,[judged]):group.push(judged)}let rows=[...groups.values()].slice(0,limit).map(group=>rowOf(assessment,group));return{rows,rest:rows.reduce((rest,row2)=>rest-
row2.findings,findings.length)}}function groupKey({finding,fix,action,exception,presence,fixBy}){let treated=[action,exception?.file,exception?.line,presence,fixBy.
getTime(),fix],{kind,id,severity,platforms}=finding;return JSON.stringify([kind,id,severity,platforms,treated,subjectOf(finding)])}function subjectOf(finding){if(finding.
kind!=="vulnerability")return[finding.title,finding.path??finding.target,finding.lines?.start];let{type,version,class:kind,source,name}=finding.package;return[type,
version,kind==="os"?source??name:name]}function rowOf(assessment,group){let judged=group.find(({finding})=>isSource(finding))??group[0];if(judged===void 0)throw new Error(
"unreachable: a group has a member");let mark=presenceWord(assessment,judged),text3=findingText(assessment,judged),packages=new Set(group.map(({finding})=>finding.
kind==="vulnerability"?finding.package.name:"")),places=new Set(group.map(({finding})=>finding.path??finding.target));return{...text3,judged,findings:group.length,
policy:mark===""?treatment(judged):`${treatment(judged)} (${mark})`,morePackages:more(packages.size),morePlaces:more(places.size)}}function isSource(finding){return finding.
kind==="vulnerability"&&finding.package.name===finding.package.source}function more(all){return all>1?` and ${counted(all-1)} more`:""}function wholeList({name,isWritten=!0}){return isWritten?code(reportFileName(name)):`the JSON report (${code("--format json")})`}var signs={CRITICAL:"🟥",HIGH:"🟧",MEDIUM:"🟨",LOW:"🟦",UNKNOWN:"⬜"};function severityCell(severity){return`${signs[severity]} ${severity}`}function countSection(assessment){
let counts=tally(assessment),rows=severities.flatMap(severity=>{let{block,warn,log:log2,excepted}=counts[severity];return block+warn+log2+excepted===0?[]:[row([
severityCell(severity),...[block,warn,log2,excepted].map(cell)])]});return rows.length===0?"Nothing was found.":[...[row(["Severity","Blocks","Warns","Logged","\
Excepted"]),"| :-- | --: | --: | --: | --: |"],...rows].join(`
`)}function cell(count){return count===0?"·":counted(count)}function planSection(steps,limit){let urgent=steps.filter(({blocking,warned})=>blocking+warned>0);if(urgent.
length===0)return"";let idle=steps.length-urgent.length,rest=idle===0?"":`

${plural(idle,"more step")} ${idle===1?"is":"are"} for findings that are only logged.`;return`### What to do

${stepTable(urgent,limit)}${rest}`}function findingSections(assessment,rows){let{open}=assessment.decision.triage,blocking=open.filter(({action})=>action==="blo\
ck"),warned=open.filter(({action})=>action==="warn"),logged=open.filter(({action})=>action==="log");return[blocking.length===0?"":`### What blocks

${findingTable(assessment,blocking,rows.blocking)}`,warned.length===0?"":folded(`Warned: ${plural(warned.length,"finding")}`,findingTable(assessment,warned,rows.
warned)),loggedSection(assessment,logged,rows)]}function loggedSection(assessment,logged,rows){return logged.length===0?"":assessment.isWritten===!1?folded(`Log\
ged: ${plural(logged.length,"finding")}`,findingTable(assessment,logged,rows.warned)):`${plural(logged.length,"more finding")} of less weight ${logged.length===
1?"is":"are"} in ${wholeList(assessment)}.`}function folded(title,content2){return`<details><summary>${title}</summary>

${content2}

</details>`}function findingTable(assessment,findings,limit){let{rows,rest}=findingRows(assessment,findings,limit),lines=[row(["Severity",wideTitle("Finding",22),
"In",wideTitle("Fix, by (from this scan)",14),"Where"]),"| :-- | :-- | :-- | :-- | :-- |",...rows.map(finding=>findingLine(assessment,finding))];return rest===0?
lines.join(`
`):`${lines.join(`
`)}

and ${counted(rest)} more, in ${wholeList(assessment)}.`}function findingLine(assessment,{judged,id,what,installed,where,...more2}){let{finding,fix,fixBy}=judged,mark=presenceWord(assessment,judged),title=finding.kind===
"vulnerability"&&finding.title!==""?`<br>${text(finding.title,120)}`:"",subject=finding.kind==="vulnerability"?`${code(what,80)} ${code(installed,60)}`.trim():text(
what,120),by=`<br>${fix?.kind==="none"?"decide by<br>":"by "}${dateText(fixBy)}`;return row([severityCell(finding.severity),`${link(code(id,60),finding.url)}${mark===
""?"":` (${mark})`}${title}`,`${subject}${more2.morePackages}`,`${fixCell(assessment,judged)}${by}`,`${pathCell(where,120)}${more2.morePlaces}`])}function fixCell(assessment,{
finding,fix}){if(finding.kind!=="vulnerability"||fix===void 0)return text(bounded(fixSentence({finding},assessment),200),200);if(assessment.ofAnotherRun&&fix.kind!==
"none"){let plain=fix.kind==="upgrade"?foreignVersion(finding.package,fix.to):void 0;return plain===void 0?"there is one":code(plain,80)}return fix.kind==="upgr\
ade"?`${code(fix.to,80)}${fixMarks(fix)}`:text(fixWords(fix),120)}function changeSection(assessment,rows){let{baseline}=assessment.decision.triage;if(baseline===void 0)return"";if(baseline.kind==="unread")return unreadAlert(baseline);
let change2=changeSince(baseline,assessment.decision.triage),title=`### Compared with ${code(baseline.name,300)}`,notes=[gateNote(assessment),...baselineNotes(baseline).
map(note=>text(note,500))].join(" ");return[title,changeTable(change2),notes,fixedList(assessment,baseline,rows)].filter(part=>part!=="").join(`

`)}function changeLine(assessment){let{baseline}=assessment.decision.triage;if(baseline===void 0)return"";if(baseline.kind==="unread")return unreadAlert(baseline);
let change2=changeSince(baseline,assessment.decision.triage);return`**${totalsText(change2)}**, compared with ${code(baseline.name,300)}. ${gateNote(assessment)}`}
function changeLines({decision}){let{baseline}=decision.triage;if(baseline===void 0)return[];if(baseline.kind==="unread")return[`Everything counts as new: ${unreadText(
baseline)}`];let change2=changeSince(baseline,decision.triage),notes=baselineNotes(baseline).map(note=>`  ${bounded(note,300)}`);return[`Compared with ${bounded(
baseline.name,200)}: ${totalsText(change2)}`,...notes]}function totalsText(change2){let[added,still,fixed]=["new","still-there","fixed"].map(of=>totalChange(change2,
of));return`${counted(added??0)} new, ${counted(still??0)} still there, ${counted(fixed??0)} fixed`}function changeTable(change2){let rows=severities.flatMap(severity=>{
let{new:added,"still-there":still,fixed}=change2[severity];return added+still+fixed===0?[]:[row([severityCell(severity),...[added,still,fixed].map(cell2)])]});if(rows.
length===0)return"Nothing was found, neither then nor now.";let totals=["new","still-there","fixed"].map(of=>cell2(totalChange(change2,of))),sum2=rows.length>1?
[row(["All",...totals])]:[];return[row(["Severity","New","Still there","Fixed"]),"| :-- | --: | --: | --: |",...rows,...sum2].join(`
`)}function cell2(count){return count===0?"·":counted(count)}function gateNote({decision:{policy}}){return policy.gateOn.value==="new"?"Only what is new can bl\
ock (`gate-on: new`).":"What is still there counts like what is new (`gate-on: all`)."}function baselineNotes({source,createdAt,missing}){let when=createdAt===void 0?
"":` of ${dateText(new Date(createdAt))}`;return[...source==="report"?[`It is a finished report${when}: what has become known of unchanged packages since then c\
ounts as new.`]:[],...missing.length>0?[`It lacks ${missing.join(", ")}: everything there counts as new.`]:[]]}function unreadAlert(baseline){return`> [!${baseline.
expected?"NOTE":"WARNING"}]
> Everything counts as new: ${text(unreadText(baseline),800)}`}function unreadText({name,why,fix}){return`${name===void 0?"there is no baseline":`the baseline ${bounded(
name,200)} is not read`} (${bounded(why,400)}). ${bounded(fix,200)}`}function fixedList(assessment,{fixed},{list:list2}){if(fixed.length===0)return"";let shown=fixed.
slice(0,list2).map(finding=>fixedRow(assessment,finding)),rest=fixed.length-shown.length,more2=rest===0?[]:[`
and ${counted(rest)} more, in ${wholeList(assessment)}.`],table=[row(["Severity","Finding","In"]),"| :-- | :-- | :-- |",...shown,...more2].join(`
`);return folded(`Fixed: ${plural(fixed.length,"finding")}`,table)}function fixedRow(assessment,finding){let{id,what,installed}=findingText(assessment,{finding}),
subject=finding.kind==="vulnerability"?`${code(what,80)} ${code(installed,60)}`.trim():text(what,120),place2=finding.path??(finding.kind==="vulnerability"?"":finding.
target),where=place2===""?"":`<br>${codePath(place2,120)}`;return row([severityCell(finding.severity),link(code(id,60),finding.url),`${subject}${where}`])}var maxReasons=5;function afterMergeSection({decision,afterMerge}){if(afterMerge===void 0)return"";let{branch,verdict,reasons}=afterMerge,change2=`This pull req\
uest changes the rules of ${code(branch,100)}.`;if(verdict===decision.verdict)return`> [!NOTE]
> ${change2} After the merge the image ${verdict==="passed"?"would pass by the new ones, too":"would be blocked by the new ones, too"}.`;if(verdict==="passed")return`\
> [!NOTE]
> ${change2} After the merge the image would pass. That does not count for this verdict, which is by the rules of now.`;let shown=reasons.slice(0,maxReasons).map(
({message})=>`> - ${text(message,300)}`),rest=reasons.length>shown.length?[`> - and ${plural(reasons.length-shown.length,"more reason")}`]:[],why=[...shown,...rest].
join(`
`);return`> [!WARNING]
> ${change2} **After the merge the image would be blocked**, and so would every run for ${code(branch,100)} until that is fixed:
${why}`}function afterMergeLine({decision,afterMerge}){if(afterMerge===void 0||afterMerge.verdict===decision.verdict)return"";let would=afterMerge.verdict==="bl\
ocked"?"would be blocked":"would pass";return`This pull request changes the rules of ${afterMerge.branch}: after the merge the image ${would}.`}var sinks={"code-scanning":"Security tab",artifact:"Artifact with all reports",comment:"Comment on the pull request"},signs2={sent:"✅",pending:"⏳",skipped:"\
➖",failed:"⚠️"};function sinkText({sink,url}){return link(sinks[sink],url)}function deliverySection({sent=[]}){if(sent.length===0)return"";let rows=sent.map(
one=>{let advice=one.fix===""?"":`<br>**What to do:** ${text(one.fix,500)}`;return row([`${signs2[one.state]} ${sinkText(one)}`,one.state,`${text(one.message,500)}${advice}`])});
return`### Where the reports went

${[row(["Report","State","Details"]),"| :-- | :-- | :-- |",...rows].join(`
`)}`}function linkLine({links={}}){let{summary,codeScanning,artifact}=links;return[["Whole summary",summary],["Findings in the Security tab",codeScanning],["All\
 reports as a file",artifact]].map(([label,url])=>[label,link(label,url)]).filter(([label,linked])=>linked!==label).map(([,linked])=>linked).join(" · ")}function originSection({ofAnotherRun}){return ofAnotherRun?`> [!NOTE]
> The workflow run of the pull request made this report, and the pull request can change what it says. So there are no commands here; read names and versions be\
fore you use them.`:""}function concernSection(assessment,{list:list2}){let kinds={block:"CAUTION",warn:"WARNING",log:"NOTE"},concerns=concernsBeside(assessment),
shown=concerns.slice(0,list2).map(({action,message})=>`> [!${kinds[action]}]
> ${text(message,reasonLength)}`);return[...shown,...cutLine(concerns.length-shown.length)].join(`

`)}function endingSection(assessment,{list:list2}){let ending=endingSoon(assessment.decision.triage.exceptions.applied,assessment.now);if(ending.length===0)return"";
let shown=ending.slice(0,Math.min(list2,maxEnding)).map(exception=>`${code(exception.id,60)} (${daysLeft(exception,assessment.now)}, ${place(exception)})`),rest=ending.
length>shown.length?[`${counted(ending.length-shown.length)} more`]:[];return`> [!NOTE]
> ${`${plural(ending.length,"exception")} ${ending.length===1?"ends":"end"} within ${announcedDays} days:`} ${[...shown,...rest].join(", ")}`}var maxEnding=10;function exceptionSections({
decision,now,name,names=[name]},{list:list2}){let{triage}=decision,covers=coverage(triage.excepted),{applied,refused,unused}=triage.exceptions,notNeeded=needless(
unused,names);return[section("Exceptions applied",["Finding","Covers","Reason","Holds until","Written in"],applied.map(exception=>[`${code(exception.id,60)}${newMark(
exception)}`,counted(covers(exception)),reasonCell(exception),`${text(exception.expiry,30)} (${daysLeft(exception,now)})`,place(exception)]),list2),section("Exc\
eptions not applied",["Finding","Why","This line would be valid","Written in"],refused.map(entry2=>[code(entry2.id,60),text(entry2.why,200),code(entry2.suggestion,
300),place(entry2)]),list2),...["everywhere","here"].map(known=>section(needlessTitles[known],["Finding","Holds until","Written in"],notNeeded[known].map(needlessRow),
list2))]}function needlessRow(exception){return[`${code(exception.id,60)}${newMark(exception)}`,text(exception.expiry,30),place(exception)]}function reasonCell(exception){
let proof2=proofText(exception,markdown);return`${text(exception.reason,200)}${proof2===""?"":`<br>${proof2}`}`}function place({file,line}){return codePath(`${file}\
:${line}`,120)}function section(title,titles,rows,limit){if(rows.length===0)return"";let shown=rows.slice(0,limit).map(row),table=[row(titles),row(titles.map(()=>"\
:--")),...shown].join(`
`);return[`### ${title}`,table,...cutLine(rows.length-shown.length)].join(`

`)}function cutLine(rest){return rest===0?[]:[`and ${counted(rest)} more.`]}var localCopy=", as this machine's Docker store has it. What the registry has under \
that name was not looked at (`image-from: registry`).";function imageSection({name,digest,origin,images,scan},{list:list2}){let found=digest===void 0?"":` with \
digest ${code(digest)}`,head=`### Image

${code(name,300)}${found}${origin==="docker-store"?localCopy:""}`,rows=images.slice(0,list2).map(({platform,manifest,imageId})=>{let seen=scan.platforms.find(scanned=>scanned.
platform===platform),os=seen?.os===void 0?"none found":text(`${seen.os.family} ${seen.os.name}`,80);return row([code(platform,60),`image ${code(imageId)}${manifest===
void 0?"":`<br>manifest ${code(manifest)}`}`,os,counted(seen?.packages??0)])}),table=[row(["Platform","Digests","Operating system","Packages"]),"| :-- | :-- | :\
-- | --: |",...rows].join(`
`);return[head,table,...cutLine(images.length-rows.length)].join(`

`)}function footSection(assessment){let{scan,decision,now}=assessment,judged=`Judged by ${decision.policy.source==="default"?"the default policy":`the policy in\
 ${code(decision.policy.source,200)}`}.${baseText(decision)}`,parts=[scannerText(scan.scanner),databaseText(scan.database,now),judged],{length}=decision.triage.
open,cut=length>5e3?` The Security tab can hold the ${counted(5e3)} worst of ${counted(length)}.`:"";return`${parts.join(" ")} Every finding is in ${wholeList(assessment)}\
.${cut}`}function baseText({policy,triage:{open}}){let base=open.filter(({place:place2})=>sureOrigin(place2)==="base").length,rule2=policy.ignoreBase.value?" It\
s rule `ignore-base` only logs what the base image brings.":"";return base===0?rule2:` ${counted(base)} of ${counted(open.length)} open findings came with the b\
ase image.${rule2}`}function scannerText({version,trust,binary}){let trusts={pinned:"reviewed by its checksum",given:"by the checksum that the workflow names",unreviewed:"\
not reviewed: no checksum is known for it",report:"not in this run: a finished report was judged"},hash2=binary===void 0?"":`, ${code(binary)}`;return`Scanned b\
y Trivy ${text(version,40)} (${trusts[trust]}${hash2}).`}function databaseText(database,now){if(database===void 0)return"The age of its advisories is not known.";
let age=ageText(database.updatedAt,now),words=age===""?"":`, ${age} old`;return`Advisories of ${text(database.updatedAt,40)}${words}, from ${code(database.source,
200)}.`}function verdictLine(assessment,release){return`## ${assessment.decision.verdict==="blocked"?"❌":release.kind==="failed"?"⚠️":"✅"} ${text(headline(assessment),
1500)}`}function releaseLine(assessment,release){let name=code(assessment.name,300);switch(release.kind){case"pending":return`${name} passed. This was written b\
efore it was released: ${link("the summary of the run",release.run)} says what became of it, and where that says no more either, the run ended before.`;case"pus\
hed":return`**Pushed** ${release.loaded?"**and loaded into Docker** ":""}${tagList(release.tags)} with digest ${code(release.digest)}: the bytes that were scann\
ed.`;case"loaded":return`**Loaded** into Docker as ${tagList(release.tags)}: the bytes that were scanned. No push was asked for.`;case"withheld":return`**Withhe\
ld:** ${name} was neither pushed nor loaded, because the policy blocks it.`;case"not-asked":return`${name} was judged only: no push was asked for.`;case"failed":
return failedLine(name,release)}}function failedLine(name,{step,message,fix,loaded}){return`**${step==="push"?`The push of ${name} failed${loaded?", after it wa\
s loaded into Docker":""}:`:`Loading ${name} into Docker failed, and nothing was pushed:`}** ${text(message,1e3)}${fix===void 0?"":`

**What to do:** ${text(fix,1e3)}`}`}function tagList(tags2){let shown=tags2.slice(0,10).map(tag=>code(tag,300));return[...shown,...tags2.length>shown.length?[`${tags2.
length-shown.length} more tags`]:[]].join(", ")}var maxBytes=1024*1024-16*1024,summaryRows={steps:30,blocking:250,warned:50,list:50},fewerRows=[{steps:20,blocking:100,warned:20,list:20},{steps:5,blocking:20,warned:5,
list:5}];function renderSummary(assessment,release,delivery={}){let steps=fixPlan(assessment);for(let rows of[summaryRows,...fewerRows]){let markdown2=summaryWith(
assessment,release,delivery,steps,rows);if(Buffer.byteLength(markdown2)<=maxBytes)return markdown2}return`${verdictLine(assessment,release)}

${releaseLine(assessment,release)}

The lists are too long for this page; they are in ${wholeList(assessment)}.
`}function summaryWith(assessment,release,delivery,steps,rows){return`${[verdictLine(assessment,release),releaseLine(assessment,release),linkLine({links:{...delivery.
links,summary:""}}),originSection(assessment),afterMergeSection(assessment),concernSection(assessment,rows),endingSection(assessment,rows),countSection(assessment),
changeSection(assessment,rows),planSection(steps,rows.steps),...findingSections(assessment,rows),...exceptionSections(assessment,rows),deliverySection(delivery),
imageSection(assessment,rows),footSection(assessment)].filter(section2=>section2!=="").join(`

`)}
`}function reportFiles(assessment,directory){let json=reportFileName(assessment.name),base=json.replace(/\.json$/,""),others=assessment.scan.platforms.slice(1).map(
({platform})=>platformReportName(json,platform));return{json:[join(directory,json),...others.map(name=>join(directory,name))],record:recordBeside(join(directory,
json))??"",sarif:join(directory,`${base}.sarif`),summary:join(directory,`${base}.md`)}}function reportFolders(assessments,directory){let taken=new Map,folders=new Map;
for(let assessment of assessments){let name=reportFileName(assessment.name),before=taken.get(name)??0;taken.set(name,before+1),folders.set(assessment,before===0?
directory:`${directory}-${before+1}`)}return assessment=>folders.get(assessment)??directory}async function writeReports(files,assessment,release,directory,sarif){
let place2=await reportPlace(files,assessment.name,directory),folder=join(directory,place2),paths=reportFiles(assessment,folder);await files.makeDirectory(folder),
await removeOthers(files,folder,paths);let reports=await writePlatforms(files,assessment,paths);return await writeChunks(files,paths.record,recordChunks(assessment,
{category:sarif.category,reports})),await writeChunks(files,paths.sarif,sarif.chunks),await files.write(paths.summary,renderSummary(assessment,release)),await writeOriginals(
files,assessment,`${directory}.private`,place2),paths}async function updateSummaryFile({files,log:log2},assessment,release,paths,delivery){let text3=renderSummary(
assessment,release,delivery);try{await files.write(paths.summary,text3)}catch(error){if(!(error instanceof ToolError))throw error;log2.warning(`The summary file\
 does not say whether the image was pushed: ${error.message} ${error.fix}`)}return text3}async function writePlatforms(files,assessment,{json}){let written=[];for(let[
index,{raw}]of assessment.scan.platforms.entries()){let path=json[index]??json[0],hash2=createHash("sha256"),sizes={bytes:0};await writeChunks(files,path,hashed(
publishedChunks(assessment,raw),hash2,sizes)),written.push({file:basename(path),digest:digestFrom(hash2),size:sizes.bytes})}return written}function*hashed(chunks,hash2,sizes){
for(let chunk of chunks)hash2.update(chunk),sizes.bytes+=Buffer.byteLength(chunk),yield chunk}async function removeOthers(files,folder,{json,record}){await files.
remove(record);let kept=new Set(json.map(path=>basename(path)));for(let name of await files.list(folder)??[])recordBeside(join(folder,name))===record&&!kept.has(
name)&&await files.remove(join(folder,name))}async function writeOriginals(files,assessment,directory,place2){await requireNoLink(files,directory),await files.makeDirectory(
directory,448);let own=join(directory,place2);place2!==""&&await requireNoLink(files,own),await files.makeDirectory(own,448);for(let{platform,raw}of assessment.
scan.platforms){let name=reportFileName(`${platform}/${imageName(assessment.name).familiar}`).replace("trivy-results-","trivy-original-");await writeChunks(files,
join(own,name),jsonChunks(raw),384)}}async function requireNoLink(files,path){let found=await files.lstat(path);if(!(found===void 0||found.kind==="directory"))throw new ToolError(
{code:"report-folder-taken",message:`${path} is a ${found.kind}, not a folder, so Trivy's own reports can't be kept there.`,fix:"Remove it, or choose another re\
port-dir."})}async function writeChunks(files,path,chunks,mode=420){let part=`${path}.${randomUUID()}.part`;try{await pipeline(Readable.from(chunks),files.writeStream(
part,mode)),await files.rename(part,path)}catch(error){throw await files.remove(part),error}}var wide=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[9725,9726],[9748,9749],[9889,9889],[9989,9989],[9994,9995],[10024,10024],[10060,10062],[10067,10071],
[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,43391],[44032,55203],[63744,64255],[65040,65049],[65072,65135],[65280,65376],[65504,
65510],[94176,101631],[110576,111359],[126980,126980],[127183,127183],[127374,127386],[127488,127776],[127789,128591],[128640,128767],[128992,129003],[129292,129535],
[129648,129791],[131072,262141]],narrowless=/^[\p{Mn}\p{Me}\p{Cf}]$/u;function columnsOf(character){let point=character.codePointAt(0)??0;return point<768?1:narrowless.
test(character)?0:wide.some(([first,last])=>point>=first&&point<=last)?2:1}function displayWidth(line){let columns2=0;for(let character of line)columns2+=columnsOf(
character);return columns2}function fitStart(line,columns2){return displayWidth(line)<=columns2?line:`${takeColumns([...line],columns2-1).join("")}…`}function fitEnd(line,columns2){
return displayWidth(line)<=columns2?line:`…${takeColumns([...line].reverse(),columns2-1).reverse().join("")}`}function pad(line,columns2){return line+" ".repeat(
Math.max(0,columns2-displayWidth(line)))}function takeColumns(characters,columns2){let used=0,end=characters.findIndex(character=>(used+=columnsOf(character),used>
columns2));return characters.slice(0,end===-1?void 0:end)}var gutter="  ";function fittingColumns(columns2,smallest,width){let needed=indices=>sum(indices.map(index=>smallest[index]??0))+gutter.length*(indices.length-1),
order=columns2.flatMap(({dispensable},index)=>dispensable===void 0?[]:[{dispensable,index}]).sort((a,b)=>a.dispensable-b.dispensable),kept=[...columns2.keys()];
for(let{index}of order)needed(kept)>width&&(kept=kept.filter(other=>other!==index));return kept}function alignedLines(columns2,rows,width,paint){let natural=columns2.
map(({title},column)=>rows.reduce((most,cells2)=>Math.max(most,displayWidth(cells2[column]??"")),displayWidth(title))),smallest=columns2.map(({min},column)=>Math.
min(min,natural[column]??0)),kept=fittingColumns(columns2,smallest,width),widths=fitWidths(kept,natural,smallest,width),line=(cells2,row2)=>kept.map(column=>{let columnWidth=widths[column]??
0,cell3=fitCell(columns2[column]?.shorten,cells2,column,columnWidth);return paint(column===kept.at(-1)?cell3:pad(cell3,columnWidth),row2,column)}).join(gutter).
trimEnd(),titles=columns2.map(({title})=>title);return[line(titles,-1),...rows.map((cells2,row2)=>line(cells2,row2))]}function fitCell(shorten,cells2,column,width){
let cell3=cells2[column]??"";return displayWidth(cell3)<=width?cell3:fitStart(shorten===void 0?cell3:shorten(cell3,width,cells2),width)}function fitWidths(kept,natural,smallest,width){
let widths=[...natural],excess=sum(kept.map(column=>widths[column]??0))+gutter.length*(kept.length-1)-width;for(;excess>0;){let widest=widestShrinkable(kept,smallest,
widths);if(widest===-1)return widths;widths[widest]=(widths[widest]??0)-1,excess-=1}return widths}function widestShrinkable(kept,smallest,widths){return kept.reduce(
(best,column)=>{let width=widths[column]??0;return width>(smallest[column]??0)&&(best===-1||width>(widths[best]??0))?column:best},-1)}function sum(numbers){return numbers.
reduce((total,number)=>total+number,0)}var manifests=/\/(?:package\.json|METADATA|PKG-INFO|pom\.xml)$/;function fitPath(path,columns2){let[,whole2=path,tail=""]=/^(.*?)((?: \([^()]*\/[^()]*\))?(?: and [\d,]+ more)?)$/s.
exec(path)??[],room=columns2-displayWidth(tail);if(displayWidth(whole2)<=room)return path;if(!whole2.includes("/"))return fitStart(whole2,room)+tail;let short=whole2.
replace(manifests,"");if(displayWidth(short)<=room)return short+tail;if(room<4)return fitEnd(short,columns2);let parts=short.split("/").filter(part=>part!==""),
root=short.startsWith("/")?"/":"";for(let kept=parts.length-2;kept>0;kept-=1){let shown=`${root}${parts[0]}/…/${parts.slice(-kept).join("/")}`;if(displayWidth(
shown)<=room)return shown+tail}let last=`…/${parts.at(-1)??""}`;return(parts.length>1&&displayWidth(last)<=room?last:fitEnd(short,room))+tail}function fitVersion(version,columns2,other){
if(displayWidth(version)<=columns2)return version;if(!/\d/.test(version))return fitStart(shortWords[version]??version,columns2);let{part,at,end}=difference(version,
other);if(displayWidth(version.slice(0,end))<columns2)return fitStart(version,columns2);let from=part;for(;from<at&&displayWidth(version.slice(from))>columns2-1-
shownStart;)from+=1;let tail=fitStart(version.slice(from),Math.max(2,columns2-2));return`${takeColumns([...version.slice(0,from)],columns2-1-displayWidth(tail)).
join("")}…${tail}`}var shortWords={"won't be fixed":"won't fix","no fix yet":"no fix","end of life":"EOL"},shownStart=4;function difference(version,other){let same=0;
for(;same<version.length&&version[same]===other[same];)same+=1;let at=Math.min(same,version.length-1),before=version.slice(0,at),part=Math.max(...[".","-","+","\
~",":"].map(mark=>before.lastIndexOf(mark)+1)),rest=version.slice(at).search(/[.\-+~:]/);return{part,at,end:rest===-1?version.length:at+Math.max(1,rest)}}function fitWords(words,columns2){
let parts=words.split(" ");for(let kept=parts.length-1;kept>0;kept-=1){let shown=parts.slice(0,kept).join(" ").replace(/ (?:until|\(still)$/,"");if(displayWidth(
shown)<=columns2)return shown}return words}var tableRows=50,listRows=20,columns=[{title:"SEVERITY",min:8},{title:"FINDING",min:19},{title:"PACKAGE",min:6,shorten:fitPackage},{title:"VERSION",min:6,shorten:(cell3,width,cells2)=>fitVersion(
cell3,width,cells2[4]??""),dispensable:2},{title:"FIX",min:9,shorten:(cell3,width,cells2)=>fitVersion(cell3,width,cells2[3]??"")},{title:"POLICY",min:8,shorten:fitWords},
{title:"WHERE",min:12,shorten:fitPath,dispensable:1}];function renderTable(assessment,options={}){let paint=painter(options.colour??!1);return[titleLines(assessment,
paint),findingLines(assessment,options,paint),concernLines(assessment,paint),exceptionLines(assessment,paint),changeLines(assessment),totalLines(assessment,paint),
[verdictLine2(assessment,paint),...nextLines(assessment,options,paint)]].filter(lines=>lines.length>0).map(lines=>lines.join(`
`)).join(`

`)}function titleLines({name,scan},paint){let systems=scan.platforms.flatMap(({os})=>os===void 0?[]:[`${os.family} ${os.name}`]),platforms=scan.platforms.map(({
platform})=>platform),about2=[...new Set(systems),...new Set(platforms)].map(part=>bounded(part,60)).slice(0,8);return[`${paint.bold(bounded(name,150))} ${paint.
dim(`(${about2.join(", ")})`)}`]}function findingLines(assessment,{width=140,rows:limit=tableRows,file},paint){let{open,excepted}=assessment.decision.triage,{rows,
rest}=findingRows(assessment,[...blockingFirst(open),...excepted],limit);if(rows.length===0)return[];let lines=alignedLines(columns,rows.map(cells),width,(cell3,row2,column)=>paintCell(
paint,cell3,rows[row2]?.judged,column));return rest>0?[...lines,paint.dim(cutLine2(rest,file))]:lines}function cells({judged,id,what,morePackages,installed,fixed,
policy,where,morePlaces}){let name=`${bounded(what,60)}${morePackages}`,short=[installed,fixed,policy].map(cell3=>bounded(cell3,60));return[judged.finding.severity,
bounded(id,60),name,...short,`${boundedPath(where,100)}${morePlaces}`]}function fitPackage(cell3,width){let[,name=cell3,more2=""]=/^(.*?)(?: and ([\d,]+) more)?$/.
exec(cell3)??[];return more2===""?fitStart(cell3,width):`${fitStart(name,Math.max(2,width-more2.length-2))} +${more2}`}function paintCell(paint,cell3,judged,column){
return judged===void 0||judged.exception!==void 0?paint.dim(cell3):column===0?paint[severityPaint[judged.finding.severity]](cell3):column===5&&judged.action==="\
block"?paint.red(cell3):cell3}var severityPaint={CRITICAL:"alarm",HIGH:"red",MEDIUM:"yellow",LOW:"cyan",UNKNOWN:"plain"};function cutLine2(more2,file){return`… \
and ${plural(more2,"more finding")}: ${file===void 0?"--format json has all":bounded(file,300)}`}function concernLines(assessment,paint){return capped(concernsBeside(
assessment).map(({action,message})=>`${{block:paint.red("BLOCKS"),warn:paint.yellow("WARNING"),log:"NOTE"}[action]}  ${bounded(message,reasonLength)}`))}function exceptionLines({
decision,now,name,names=[name]},paint){let{applied,refused,unused}=decision.triage.exceptions,notNeeded=needless(unused,names),appliedLines=applied.map(exception=>`\
  ${entry(exception)}  until ${bounded(exception.expiry,20)} (${daysLeft(exception,now)}): ${bounded(exception.reason,120)}${proof(exception)}`),refusedLines=refused.
map(({suggestion,why,...rest})=>`  ${entry(rest)}  ${bounded(why,120)}; valid would be: ${bounded(suggestion,reasonLength)}`);return[...titled("Exceptions appli\
ed",appliedLines,paint),...titled("Exceptions not applied",refusedLines,paint),...["everywhere","here"].flatMap(known=>titled(needlessTitles[known],notNeeded[known].
map(exception=>`  ${entry(exception)}`),paint))]}function proof(exception){let said=proofText(exception,terminal);return said===""?"":` (${said})`}function entry({
id,file,line,...rest}){return`${bounded(id,60)}  ${boundedPath(file,80)}:${line}${newMark(rest)}`}function titled(title,lines,paint){return lines.length===0?[]:
[paint.bold(`${title}:`),...capped(lines)]}function capped(lines){return lines.length<=listRows?lines:[...lines.slice(0,listRows),`  … and ${counted(lines.length-
listRows)} more`]}function totalLines(assessment,paint){let counts=tally(assessment),parts=severities.map(severity=>{let{block,warn,log:log2,excepted:excepted2}=counts[severity];
return`${counted(block+warn+log2+excepted2)} ${severity}`}),excepted=totalOf(counts,"excepted"),tail=excepted===0?"":paint.dim(` (${counted(excepted)} of them e\
xcepted)`);return[`Total: ${parts.join(" · ")}${tail}`]}function verdictLine2(assessment,paint){let line=`${bounded(assessment.name,150)}: ${verdictReason(assessment)}`;
return assessment.decision.verdict==="passed"?paint.green(`PASSED  ${line}`):paint.red(`BLOCKED  ${line}`)}function nextLines(assessment,{explain},paint){let step=nextStep(
fixPlan(assessment)),[worst]=blockingFirst(assessment.decision.triage.open),[what="",...how]=step===void 0?[]:stepLines(step),solves=step===void 0?"":` (${weightText(
step)})`,fix=step===void 0?[]:[`  ${step.waits?"What blocks":"Fixes most"}: ${what}${solves}`,...how.map((line,index)=>`    ${index===0?paint.bold(line):line}`)],
id=worst?.finding.id??"";if(explain===void 0||!plainId.test(id))return fix;let command=`image-gate explain ${id}${explain===""?"":` ${explain}`}`;return[...fix,
`  Why, where and how to fix or except: ${paint.bold(command)}`]}function nextStep(plan){let urgent=plan.filter(({waits,blocking,warned})=>!waits&&blocking+warned>
0),[step]=urgent.toSorted((a,b)=>b.blocking-a.blocking||b.warned-a.warned);return step!==void 0&&step.blocking>0?step:plan.find(({blocking})=>blocking>0)??step}
var plainId=/^[A-Za-z0-9][\w.:-]{0,59}$/;var shownOfLevel=8,maxTitle=200,maxMessage=1e3;function annotations(assessment,options){return[...ofAction(assessment,"block",options),...ofAction(assessment,"w\
arn",options),...capped2({level:"notice",all:endingSoon(assessment.decision.triage.exceptions.applied,assessment.now),show:exception=>exceptionNotice(assessment,
exception,options),weight:()=>1},options)]}var levels={block:"error",warn:"warning",log:"notice"};function ofAction(assessment,action,options){let{concerns,open}=assessment.
decision.triage,isShown=onlyNewBlocks(assessment)?({presence})=>presence!=="still-there":()=>!0,level=levels[action],subjects=[...concerns.filter(concern=>concern.
action===action).map(concern=>({concern})),...together(open.filter(judged=>judged.action===action&&isShown(judged)),options)];return capped2({level,all:subjects,
show:subject=>"concern"in subject?concernAnnotation(assessment,subject.concern,level,options):findingAnnotation(assessment,subject,level),weight:subject=>"conce\
rn"in subject?1:subject.findings.length},options)}function together(judged,{fallback}){let groups=new Map;for(let one of judged){let{finding,place:place2}=one,{
location=fallback}=place2,what=finding.kind==="vulnerability"?[finding.package.type,upgradedAs(finding),finding.package.version]:[finding.id,finding.target],key=[
finding.kind,...what,location?.path,location?.line].join("\0"),group=groups.get(key);group===void 0?groups.set(key,{findings:[one],location}):group.findings.push(
one)}return[...groups.values()]}function upgradedAs({package:{class:kind,name,source=name}}){return kind==="os"?source:name}function findingAnnotation(assessment,subject,level){
let{findings}=subject,{id:worst}=findings[0].finding,first=findings.find(({finding:finding2})=>finding2.id===worst&&isSource(finding2))??findings[0],{finding}=first,
others=findings.filter(other=>other!==first),{id,what,installed,where}=findingText(assessment,first),more2=others.length===0?"":` and ${counted(others.length)} \
more`,packages=new Set(findings.map(one=>one.finding.kind==="vulnerability"?one.finding.package.name:"")),beside=packages.size>1?` and ${plural(packages.size-1,
"more package")}`:"",title=`${finding.severity} ${bounded(id,60)}${more2}: ${bounded(what,80)} ${bounded(installed,40)}${beside}`.trim(),about2=finding.kind==="\
vulnerability"&&finding.title!==""?`${bounded(finding.title,200).replace(/[.\s]+$/,"")}. `:"",ids=[...new Set(others.map(other=>other.finding.id).filter(other=>other!==
id))],shown=ids.slice(0,shownOfLevel).map(other=>bounded(other,60)),also=shown.length===0?"":` Also: ${shown.join(", ")}${ids.length>shown.length?", …":""}.`;
return placed(level,title,`${about2}${bounded(fixSentence(first,assessment),300)} Found in ${bounded(where,200)}.${also}`,subject.location)}function concernAnnotation({
name},{message},level,{fallback}){return placed(level,`The image ${bounded(name,120)}`,bounded(message,500),fallback)}function exceptionNotice({now},exception,{
fallback}){let path=repositoryPath(exception.file),title=`The exception for ${bounded(exception.id,60)} ends soon: ${daysLeft(exception,now)}`,message=`It holds\
 until ${bounded(exception.expiry,30)}: ${bounded(exception.reason,300)}. From then on the finding counts again; fix it, or renew the exception with a reason.`;
return placed("notice",title,message,path===void 0?fallback:{path,line:exception.line})}function placed(level,title,message,location){let place2=location===void 0?
{}:{file:location.path,line:location.line};return{level,title:bounded(title,maxTitle),message:bounded(message,maxMessage),...place2}}function capped2({level,all,
show,weight},options){let shown=all.slice(0,shownOfLevel).map(show),left=all.slice(shownOfLevel).reduce((sum2,one)=>sum2+weight(one),0);if(left===0)return shown;
let title={error:`${plural(left,"more finding")} to fix`,warning:`${plural(left,"more finding")} with a warning`,notice:`${plural(left,"more exception")} near t\
he end`}[level],message=`All of them are in ${bounded(options.rest??"the summary of this run",300)}, the worst first.`;return[...shown,placed(level,title,message,
options.fallback)]}function advisoriesOf({platforms}){let known=new Map,keep=(kind,id,found)=>{let key=`${kind}\0${String(id)}`;known.has(key)||known.set(key,found)};for(let{raw}of platforms)
for(let result2 of list(fields(raw).Results).map(fields)){for(let found of list(result2.Vulnerabilities).map(fields))keep("vulnerability",found.VulnerabilityID,
found);for(let found of list(result2.Misconfigurations).map(fields))keep("misconfiguration",found.ID,found)}return({kind,id})=>advisory(known.get(`${kind}\0${id}`)??
{})}function advisory({Description:description,CweIDs:cwes,References:references}){return{description:typeof description=="string"?description:"",weaknesses:texts(
cwes).filter(id=>/^CWE-\d{1,6}$/.test(id)),references:texts(references)}}function texts(value){return list(value).slice(0,5).filter(text3=>typeof text3=="string")}
function fields(value){return typeof value=="object"&&value!==null?value:{}}function list(value){return Array.isArray(value)?value:[]}import{hash}from"node:crypto";function identity(ruleId2,finding){let subject=finding.kind==="vulnerability"?[finding.package.type,finding.package.name]:[finding.
kind],parts=["v1",ruleId2,...subject,placeKind(finding)];return hash("sha256",parts.join("\0"))}var maxPlace=500;function placeKind(finding){let place2=(finding.
path??finding.target).slice(-maxPlace);if(finding.kind!=="vulnerability")return place2;if(finding.package.class==="os")return"os";let{version}=finding.package;return(version.
length<3?place2:place2.replaceAll(version,"*")).replace(/\d+(?:\.\d+)+/g,"*")}function counter(){let seen=new Map;return identity2=>{let count=(seen.get(identity2)??
0)+1;return seen.set(identity2,count),`${identity2}:${count}`}}var round={"[":"(","]":")","{":"(","}":")"};function plainMessage(foreign,max){let line=bounded(foreign,max).replace(/[[\]{}]/g,bracket=>round[bracket]??"");return line===
""?"(no text)":line}function helpMarkdown(judged,found){let{finding}=judged,facts=[["Severity",finding.severity],...finding.kind==="vulnerability"?vulnerabilityFacts(finding,judged,
found):[],["Path in the image",pathText(finding)],["Brought by",broughtBy(judged,found)],["Time to fix",timeText(judged,found)],...finding.kind==="vulnerability"?
ratingFacts(finding):[],["Weakness",found.advisory.weaknesses.join(", ")]].filter(([,value])=>value!=="").map(([name,value])=>`- **${name}:** ${value}`),heading=`\
**${link(code(finding.id,80),finding.url)}** ${text(finding.title,300)}`.trimEnd(),step=stepOf(judged,found),{location}=step,where=location===void 0?"":` (${codePath(
location.path,120)} line ${location.line})`;return[heading,facts.join(`
`),`**Fix**${where}: ${wholeStepText(step)}`,...found.ofAnotherRun?[]:about(found.advisory)].join(`

`)}var maxDescription=600;function about({description,references}){let links=references.flatMap(address=>linkTo(address)??[]);return[text(description,maxDescription),
links.length===0?"":`**References:** ${links.join(", ")}`].filter(part=>part!=="")}function linkTo(address){let label=code(bounded(address,100)),linked=link(label,
address);return linked===label?void 0:linked}function vulnerabilityFacts({package:found},{fix},{ofAnotherRun}){let shown=fix?.kind==="upgrade"&&(!ofAnotherRun||
foreignVersion(found,fix.to)!==void 0);return[["Package",`${code(found.name,100)} (${text(found.type,40)})`],["Installed",code(found.version,100)],shown?["Upgra\
de to",`${code(fix.to,200)}${fixMarks(fix)}`]:["Fix",fix===void 0||ofAnotherRun&&fix.kind!=="none"?"":text(fixWords(fix),200)]]}function ratingFacts({cvss,aliases,
severitySource=""}){let known=aliases.slice(0,10).map(alias=>code(alias,60));return[["CVSS",cvss===void 0?"":`${cvss.score} (${text(cvss.source,40)}) ${code(cvss.
vector??"",120)}`.trimEnd()],["Severity by",text(severitySource,40)],["Also known as",known.join(", ")]]}function pathText(finding){if(finding.kind==="vulnerabi\
lity")return finding.package.class==="os"?"":codePath(finding.path??finding.target,200);let{path,lines}=finding,file=codePath(path??finding.target,200);return path===
void 0||lines===void 0?file:`${file} line ${lines.start}`}function broughtBy({place:place2},{layer,ofAnotherRun}){let instruction=layer===void 0||layer.instruction===
""?"":`, ${code(layer.instruction,200)}`;return[layer===void 0?"":`layer ${layer.number} of ${layer.of}${instruction}`,baseText2(place2,ofAnotherRun)].filter(part=>part!==
"").join("; ")}function baseText2({origin,base,presumed},ofAnotherRun){return origin!=="base"?"":`${presumed?"probably ":""}the base image ${base===void 0||ofAnotherRun?
"":code(base,200)}`.trimEnd()}function timeText({fixBy},{fixWithin}){return deadlineText(fixWithin,fixBy)}var levels2={block:"error",warn:"warning",log:"note"},bands={CRITICAL:{least:9.1,most:10,usual:9.5},HIGH:{least:7,most:8.9,usual:8},MEDIUM:{least:4,most:6.9,usual:5.5},
LOW:{least:.1,most:3.9,usual:2},UNKNOWN:void 0};function ruleId(finding){let parts=finding.kind==="vulnerability"?[finding.id,finding.package.type,finding.package.
name]:[finding.id],whole2=parts.map(part=>bounded(part,200)).join("/");return whole2.length<=200&&whole2===parts.join("/")&&finding.id!==""?whole2:`${bounded(whole2,
200)}#${encoded(digestOf(parts.join("\0"))).slice(0,12)}`}function securitySeverity(finding){let band=bands[finding.severity];if(band===void 0)return;let score=finding.
kind==="vulnerability"?finding.cvss?.score:void 0;return(score===void 0||!Number.isFinite(score)?band.usual:Math.min(band.most,Math.max(band.least,score))).toFixed(
1)}function rule(id,judged,found){let{finding,action}=judged,title=ruleTitle(finding),fix=plainMessage(`${title}. ${fixSentence(judged,found)}`,1e3),{weaknesses}=found.
advisory,description=found.ofAnotherRun?"":found.advisory.description,vector=finding.kind==="vulnerability"?bounded(finding.cvss?.vector??"",200):"",score=securitySeverity(
finding),url=helpUri(finding);return{id,name:ruleName(finding),shortDescription:{text:title},fullDescription:{text:description===""?fix:plainMessage(description,
1e3)},...url===void 0?{}:{helpUri:url},help:{text:fix,markdown:helpMarkdown(judged,found)},defaultConfiguration:{level:levels2[action]},properties:{tags:tags(finding,
weaknesses),precision:"very-high",...score===void 0?{}:{"security-severity":score},...vector===""?{}:{"cvss-vector":vector}}}}function helpUri({url}){let safe=safeUrl(
url);return safe===void 0||/%[89A-F]/i.test(safe)?void 0:safe}function ruleName(finding){switch(finding.kind){case"vulnerability":return finding.package.class===
"os"?"VulnerableSystemPackage":"VulnerablePackage";case"misconfiguration":return"Misconfiguration";case"secret":return"ExposedSecret"}}function ruleTitle(finding){
let title=finding.title===""?"":`: ${finding.title}`;return finding.kind==="vulnerability"?plainMessage(`${finding.id} in ${finding.package.name}${title}`,500):
plainMessage(`${finding.id}${title}`,500)}function tags(finding,weaknesses){let cwes=weaknesses.map(id=>`external/cwe/${id.toLowerCase()}`),clean=["security","c\
ontainer",...finding.kind==="vulnerability"?["vulnerability",finding.package.type,...cwes,...finding.aliases]:[finding.kind,...cwes]].map(tag=>bounded(tag,60)).
filter(tag=>tag!=="");return[...new Set(clean)].slice(0,10)}function sarifChunks(assessment,options){let{rules,results,found}=content(assessment,options);return jsonChunks(log(assessment,options,rules,results,found))}function content(assessment,{
limit=5e3,fallback}){let open=blockingFirst(assessment.decision.triage.open),reported=numbered(open.slice(0,limit)),known={assessment,fallback,layerOf:layerFacts(
assessment),advisoryOf:advisoriesOf(assessment.scan)};return{rules:lazily(reported.filter(({isFirst})=>isFirst),({id,judged})=>rule(id,judged,foundAt(judged,known))),
results:lazily(reported,one=>result(one,known)),found:open.length}}var home="https://github.com/image-gate/image-gate";function numbered(reported){let indices=new Map,
fingerprint=counter();return reported.map(judged=>{let id=ruleId(judged.finding),known=indices.get(id),index=known??indices.size;return known===void 0&&indices.
set(id,index),{judged,id,index,isFirst:known===void 0,fingerprint:fingerprint(identity(id,judged.finding))}})}function log(assessment,options,rules,results,found){
let{version,limit=5e3}=options,reported=Math.min(found,limit);return{$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"image-gate",informationUri:home,...version===void 0?{}:{version,semanticVersion:version},rules}},automationDetails:{id:automationId(assessment,options)},columnKind:"\
utf16CodeUnits",results,properties:runProperties(assessment,found,reported)}]}}function runProperties(assessment,found,reported){let names=(assessment.names??[]).
slice(0,maxNames).map(name=>bounded(name,300));return{image:bounded(assessment.name,300),...assessment.digest===void 0?{}:{digest:assessment.digest},...names.length>
1?{names}:{},platforms:assessment.images.map(({platform,imageId,manifest})=>({platform,imageId,...manifest===void 0?{}:{manifest}})),verdict:assessment.decision.
verdict,scanner:`Trivy ${bounded(assessment.scan.scanner.version,60)}`,findings:found,reported,omitted:found-reported,...found>reported?{note:cutNote(found,reported)}:
{}}}var maxNames=20;function cutNote(found,reported){return`The ${reported} worst of ${found} findings: GitHub keeps no more. The JSON report has all of them.`}
function automationId({name},{category=""}){let own=trimmed(category);return`image-gate/${own===""?trimmed(imageCategory(name)):own}/`}function trimmed(category){
return bounded(category,300).replace(/^[ /]+|[ /]+$/g,"")}function foundAt({finding},{assessment,layerOf,advisoryOf}){let layer=layerOf(finding),{fixWithin}=assessment.
decision.policy.severity[finding.severity],{ofAnotherRun}=assessment;return{fixWithin:fixWithin.value,advisory:advisoryOf(finding),scan:assessment.scan,...layer&&
{layer},...ofAnotherRun&&{ofAnotherRun}}}function result({judged,id,index,fingerprint},known){let{finding,action,place:place2}=judged,{location,isDefault=location===
void 0}=place2,shown=location??known.fallback??byName(known.assessment),note=isDefault?` ${defaultNote}`:"";return{ruleId:id,ruleIndex:index,level:levels2[action],
message:{text:plainMessage(messageText(known.assessment,judged,known.layerOf(finding)),900)+note},locations:[lineOf(shown)],partialFingerprints:{primaryLocationLineHash:fingerprint},
...isDefault?{properties:{"default-location":!0}}:{}}}var defaultNote="No file of the repository is known to hold it: this place is a default.";function byName({
name}){return{path:repositoryPath(imageCategory(name))??"image",line:1}}function lineOf(location){let{line}=location;return{physicalLocation:{artifactLocation:{
uri:locationUri(location)},region:{startLine:line,startColumn:1,endLine:line,endColumn:2}}}}function lacksPlaces(assessment,{fallback}){return fallback!==void 0?
!1:assessment.decision.triage.open.some(({place:place2})=>place2.location===void 0)}function messageText(assessment,judged,layer){let{finding}=judged,title=bounded(
finding.title,200),id=bounded(finding.id,100),what=finding.kind==="vulnerability"?`${bounded(finding.package.name,100)}: ${id}`:id,first=title===""?what:`${what}\
 ${title}`,place2=bounded(whereText(assessment,finding),200);return`${first.replace(/[.\s]+$/,"")}. ${bounded(fixSentence(judged,assessment),300)} Found in ${place2}${layerText(
layer)}; ${finding.severity}, ${treatment(judged)}.`}function layerText(layer){if(layer===void 0)return"";let instruction=layer.instruction===""?"":` (${bounded(
layer.instruction,100)})`;return`, layer ${layer.number} of ${layer.of}${instruction}`}var maxNamed=5;function exceptionSummary(assessment){let{refused}=assessment.decision.triage.exceptions,unapproved=refused.filter(({refusal})=>refusal==="not-ap\
proved"),others=refused.filter(({refusal})=>refusal!=="not-approved");return[appliedText(assessment),refusedText(unapproved,"waits for approval","wait for appro\
val"),refusedText(others,"is not applied","are not applied")].filter(line=>line!=="").join(`
`)}function appliedText({decision}){let{excepted,exceptions}=decision.triage,{applied}=exceptions;if(applied.length===0)return"";let blocking=excepted.filter(({
action})=>action==="block"),needed=new Set(blocking.map(({exception})=>exception));if(decision.verdict==="blocked"||needed.size===0){let news2=applied.filter(({
proposed})=>proposed!==void 0).length,verb=applied.length===1?"is":"are";return`${plural(applied.length,"exception")} ${verb} applied${newText(news2,applied.length)}\
.`}let news=[...needed].filter(exception=>exception?.proposed!==void 0).length;return`${`**Passes because of ${plural(needed.size,"exception")}**${newText(news,
needed.size)}`}: without ${needed.size===1?"it":"them"} ${plural(blocking.length,"finding")} would block.`}function newText(news,all){return news===0?"":news<all?
`, ${counted(news)} of them new`:all===1?", which is new":`, ${all===2?"both":"all"} new`}function refusedText(entries2,one,many){if(entries2.length===0)return"";
let named3=entries2.slice(0,maxNamed).map(({id,file,line,why})=>`- ${code(id,60)} (${codePath(`${file}:${line}`,120)}): ${text(why,200)}`),rest=entries2.length>
named3.length?[`- and ${counted(entries2.length-named3.length)} more`]:[];return["",`**${plural(entries2.length,"exception")} ${entries2.length===1?one:many}:**`,
"",...named3,...rest].join(`
`)}var maxComment=65536,lengths=[{steps:10,findings:10},{steps:10,findings:0},{steps:3,findings:0}];function renderComment(assessment,release,options={}){let steps=fixPlan(
assessment).filter(({blocking})=>blocking>0);for(let length of lengths){let markdown2=commentWith(assessment,release,options,steps,length);if(Buffer.byteLength(
markdown2)<=maxComment)return markdown2}return joined([options.marker??"",verdictLine(assessment,release),releaseLine(assessment,release),exceptionSummary(assessment),
afterMergeSection(assessment),moreLine(assessment,options)])}function commentWith(assessment,release,options,steps,{steps:shownSteps,findings}){let rows={steps:shownSteps,
blocking:findings,warned:0,list:5};return joined([options.marker??"",verdictLine(assessment,release),nowPasses(assessment,options),releaseLine(assessment,release),
originSection(assessment),exceptionSummary(assessment),afterMergeSection(assessment),concernSection(assessment,rows),endingSection(assessment,rows),steps.length===
0?"":`### What to do

${stepTable(steps,shownSteps)}`,countSection(assessment),changeLine(assessment),worstFindings(assessment,findings),failedLine2(options),moreLine(assessment,options)])}
function joined(sections){return`${sections.filter(section2=>section2!=="").join(`

`)}
`}function nowPasses({decision},{wasBlocked}){return wasBlocked===!0&&decision.verdict==="passed"?"**Now passes:** an earlier commit of this pull request was bl\
ocked.":""}function worstFindings(assessment,limit){let blocking=assessment.decision.triage.open.filter(({action})=>action==="block");return blocking.length===0||
limit===0?"":folded(`What blocks: ${plural(blocking.length,"finding")}`,findingTable(assessment,blocking,limit))}function failedLine2({sent=[]}){let failed=sent.
filter(({state})=>state==="failed");return failed.length===0?"":`> [!NOTE]
> Not everything could be published: ${failed.map(sinkText).join(", ")}. The summary of the run says why.`}function moreLine(assessment,options){let links=linkLine(
options);return`<sub>${links===""?"Every":`${links} · every`} finding is in ${wholeList(assessment)}</sub>`}export{afterMergeLine,annotations,sarifChunks,lacksPlaces,changeSince,maxComment,renderComment,recordChunks,renderSummary,reportFolders,writeReports,updateSummaryFile,
writeChunks,renderTable};
