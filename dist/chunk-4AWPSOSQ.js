import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{blockingFirst,changeSince,findingText,fixPlan,fixSentence,foreignVersion,jsonChunks,layerFacts,lazily,publishedChunks,recordChunks,reportPlace,scanFolder,
stepLines,stepOf,stepTable,treatment,trivyArguments,trivyEnvironment,weightText,whereText,wholeStepText}from"./chunk-RR6KBA37.js";import{platformLayout}from"./chunk-7QBELLB3.js";
import{inStage}from"./chunk-3HKMQWXM.js";import{alignedLines,displayWidth,fitEnd,fitStart,takeColumns}from"./chunk-W2QALLAF.js";import{fixMarks,fixWords}from"./chunk-NVMUER6I.js";
import{deniedVersion}from"./chunk-Q5BROIGX.js";import{ageText,coverage,dateText,daysLeft,deadlineText,needless,needlessTitles,newMark,proofText}from"./chunk-GNQ6XJOF.js";
import{painter}from"./chunk-GTXEOO2P.js";import{inParallel}from"./chunk-AVOPYSZO.js";import{suggestionText}from"./chunk-P3DXPJFX.js";import{scannedAt}from"./chunk-4HRXY3TN.js";
import{MAX_REPORT,parseReport,parseReportJson}from"./chunk-JXVZN4N3.js";import{imageCategory,platformReportName,recordBeside,reportFileName,reportOfSbom,sbomFileName}from"./chunk-WMXXNCQA.js";
import{imageName}from"./chunk-TEEGIFLC.js";import{releaseLine,verdictLine}from"./chunk-P4Q4KMFS.js";import{comparedWith,concernsBeside,onlyNewBlocks,
presenceWord,reasonLength,tally,totalChange,totalOf,verdictReason}from"./chunk-H7FXERCV.js";import{counted,plural}from"./chunk-KUS2G4I6.js";import{locationUri,
repositoryPath,sureOrigin}from"./chunk-KXC3K2PP.js";import{maxReasons,sbomEndings}from"./chunk-UCFV45ZQ.js";import{announcedDays,endingSoon}from"./chunk-Y26VXM5E.js";
import{severities}from"./chunk-THJVGLCY.js";import{bounded,boundedPath,code,codePath,link,markdown,pathCell,row,safeUrl,terminal,text,wideTitle}from"./chunk-WB5RPM53.js";
import{readReference}from"./chunk-WAGMCTHG.js";import{roomForTemporary,saysDiskFull}from"./chunk-VKHHZCBE.js";import{platformName}from"./chunk-POVIPXHE.js";
import{plainLine}from"./chunk-USLO7EXV.js";import{Cancelled,GateError,ToolError}from"./chunk-NPMNWCA4.js";import{array,digestFrom,digestOf,encoded,literal,
looseObject,string,unknown}from"./chunk-GA2BMHTH.js";import{entriesOf,fieldsOf,objectsOf}from"./chunk-F55E3OCF.js";import{createHash as createHash3,randomUUID}from"node:crypto";import{basename as basename2,join}from"node:path";import{Readable}from"node:stream";import{pipeline}from"node:stream/promises";function findingRows(assessment,findings,limit){let groups=new Map;for(let judged of findings){let key=groupKey(judged),group=groups.get(key);group===void 0?groups.
set(key,[judged]):group.push(judged)}let rows=[...groups.values()].slice(0,limit).map(group=>rowOf(assessment,group));return{rows,rest:rows.reduce((rest,row2)=>rest-
row2.findings,findings.length)}}function groupKey({finding,fix,action,exception,presence,fixBy}){let treated=[action,exception?.file,exception?.line,presence,fixBy.
getTime(),fix],{kind,id,severity,platforms}=finding;return JSON.stringify([kind,id,severity,platforms,treated,subjectOf(finding)])}function subjectOf(finding){if(finding.
kind!=="vulnerability")return[finding.title,finding.path??finding.target,finding.lines?.start];let{type,version,class:kind,source,name}=finding.package;return[type,
version,kind==="os"?source??name:name]}function rowOf(assessment,group){let judged=group.find(({finding})=>isSource(finding))??group[0];if(judged===void 0)throw new Error(
"unreachable: a group has a member");let mark=presenceWord(assessment,judged),text2=findingText(assessment,judged),packages=new Set(group.map(({finding})=>finding.
kind==="vulnerability"?finding.package.name:"")),places=new Set(group.map(({finding})=>finding.path??finding.target));return{...text2,judged,findings:group.length,
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
ged: ${plural(logged.length,"finding")}`,findingTable(assessment,logged,rows.warned)):`${plural(logged.length,"more finding")}, which the policy only logs, ${logged.
length===1?"is":"are"} in ${wholeList(assessment)}.`}function folded(title,content2){return`<details><summary>${title}</summary>

${content2}

</details>`}function findingTable(assessment,findings,limit){let{rows,rest}=findingRows(assessment,findings,limit),lines=[row(["Severity",wideTitle("Finding",22),
"In",wideTitle("Fix, by (from this scan)",14),"Where"]),"| :-- | :-- | :-- | :-- | :-- |",...rows.map(finding=>findingLine(assessment,finding))];return rest===0?
lines.join(`
`):`${lines.join(`
`)}

and ${counted(rest)} more, in ${wholeList(assessment)}.`}function findingLine(assessment,{judged,id,what,installed,where,...more2}){let{finding,fix,fixBy}=judged,mark=presenceWord(assessment,judged),title=finding.kind===
"vulnerability"&&finding.title!==""?`<br>${text(finding.title,120)}`:"",subject=finding.kind==="vulnerability"?`${code(what,80)} ${code(installed,60)}`.trim():text(
what,120),by2=`<br>${fix?.kind==="none"?"decide by<br>":"by "}${dateText(fixBy)}`;return row([severityCell(finding.severity),`${link(code(id,60),finding.url)}${mark===
""?"":` (${mark})`}${title}`,`${subject}${more2.morePackages}`,`${fixCell(assessment,judged)}${by2}`,`${pathCell(where,120)}${more2.morePlaces}`])}function fixCell(assessment,{
finding,fix}){if(finding.kind!=="vulnerability"||fix===void 0)return text(bounded(fixSentence({finding},assessment),200),200);if(assessment.ofAnotherRun&&fix.kind!==
"none"){let plain=fix.kind==="upgrade"?foreignVersion(finding.package,fix.to):void 0;return plain===void 0?"there is one":code(plain,80)}return fix.kind==="upgr\
ade"?`${code(fix.to,80)}${fixMarks(fix)}`:text(fixWords(fix),120)}function changeSection(assessment,rows){let{baseline}=assessment.decision.triage;if(baseline===void 0)return"";if(baseline.kind==="unread")return unreadAlert(baseline);
let change=changeSince(baseline,assessment.decision.triage),title=`### Compared with ${code(baseline.name,300)}`,notes=[gateNote(assessment),...baselineNotes(baseline).
map(note=>text(note,500))].join(" ");return[title,changeTable(change),notes,fixedList(assessment,baseline,rows)].filter(part=>part!=="").join(`

`)}function changeLine(assessment){let{baseline}=assessment.decision.triage;if(baseline===void 0)return"";if(baseline.kind==="unread")return unreadAlert(baseline);
let change=changeSince(baseline,assessment.decision.triage);return`**${totalsText(change)}**, compared with ${code(baseline.name,300)}. ${gateNote(assessment)}`}
function changeLines({decision}){let{baseline}=decision.triage;if(baseline===void 0)return[];if(baseline.kind==="unread")return[`Everything counts as new: ${unreadText(
baseline)}`];let change=changeSince(baseline,decision.triage),notes=baselineNotes(baseline).map(note=>`  ${bounded(note,300)}`);return[`Compared with ${bounded(
baseline.name,200)}: ${totalsText(change)}`,...notes]}function totalsText(change){let[added,still,fixed]=["new","still-there","fixed"].map(of=>totalChange(change,
of));return`${counted(added??0)} new, ${counted(still??0)} still there, ${counted(fixed??0)} fixed`}function changeTable(change){let rows=severities.flatMap(severity=>{
let{new:added,"still-there":still,fixed}=change[severity];return added+still+fixed===0?[]:[row([severityCell(severity),...[added,still,fixed].map(cell2)])]});if(rows.
length===0)return"Nothing was found, neither then nor now.";let totals2=["new","still-there","fixed"].map(of=>cell2(totalChange(change,of))),sum=rows.length>1?[
row(["All",...totals2])]:[];return[row(["Severity","New","Still there","Fixed"]),"| :-- | --: | --: | --: |",...rows,...sum].join(`
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
subject=finding.kind==="vulnerability"?`${code(what,80)} ${code(installed,60)}`.trim():text(what,120),place2=finding.path??(finding.kind==="vulnerability"?"":finding.
target),where=place2===""?"":`<br>${codePath(place2,120)}`;return row([severityCell(finding.severity),link(code(id,60),finding.url),`${subject}${where}`])}function packageSection(assessment,rows){let change=comparedWith(assessment)?.packages;return change===void 0?"":["### Packages",`${totals(change)}.`,licenceLine(
change,rows),packageList(change,rows)].filter(part=>part!=="").join(`

`)}function totals({added,removed,changed,unchanged}){let[a,r,c,u]=[added.length,removed.length,changed.length,unchanged].map(counted);return`${a} added, ${r} r\
emoved, ${c} changed, ${u} unchanged since the baseline`}function licenceLine({newLicences:all},{list}){if(all.length===0)return"";let shown=all.slice(0,Math.min(
list,20)).map(({licence,packages,example})=>{let others=packages>1?` and ${plural(packages-1,"more package")}`:"";return`${code(licence,100)} (${code(example,80)}${others}\
)`}),rest=all.length-shown.length;return`${plural(all.length,"new licence")}: ${shown.join(", ")}${rest>0?`, and ${counted(rest)} more`:""}.`}function packageList({
added,removed,changed},{list}){let lines=[...changed.map(({name,type,from,to})=>["changed",name,type,`${code(from,60)} → ${code(to,60)}`]),...added.map(({name,
type,version})=>["added",name,type,code(version,60)]),...removed.map(({name,type,version})=>["removed",name,type,code(version,60)])];if(lines.length===0)return"";
let shown=lines.slice(0,list).map(([what,name,type,version])=>row([what,code(name,80),code(type,30),version])),rest=lines.length-shown.length,more2=rest===0?[]:
[`
and ${counted(rest)} more, in the record.`],table=[row(["","Package","Type","Version"]),"| :-- | :-- | :-- | :-- |",...shown,...more2].join(`
`);return folded(`Changed, added and removed: ${plural(lines.length,"package")}`,table)}var maxReasons2=5;function afterMergeSection({decision,afterMerge}){if(afterMerge===void 0)return"";let{branch,verdict,reasons,regoUnasked}=afterMerge,unasked=regoUnasked?
" Its rules in Rego count only after the merge, and were not run.":"",change=`This pull request changes the rules of ${code(branch,100)}.${unasked}`;if(verdict===
decision.verdict)return`> [!NOTE]
> ${change} After the merge the image ${verdict==="passed"?"would also pass by the new ones":"would also be blocked by the new ones"}.`;if(verdict==="passed")return`\
> [!NOTE]
> ${change} After the merge the image would pass. This verdict is by the current rules.`;let shown=reasons.slice(0,maxReasons2).map(({message})=>`> - ${text(message,
300)}`),rest=reasons.length>shown.length?[`> - and ${plural(reasons.length-shown.length,"more reason")}`]:[],why=[...shown,...rest].join(`
`);return`> [!WARNING]
> ${change} **After the merge the image would be blocked**, and so would every run for ${code(branch,100)} until that is fixed:
${why}`}function afterMergeLine({decision,afterMerge}){if(afterMerge===void 0||afterMerge.verdict===decision.verdict)return"";let would=afterMerge.verdict==="bl\
ocked"?"would be blocked":"would pass";return`This pull request changes the rules of ${afterMerge.branch}: after the merge the image ${would}.`}var sinks={"code-scanning":"Security tab",artifact:"Artifact with all reports",comment:"Comment on the pull request",attestations:"Attestations of the repositor\
y"},signs2={sent:"✅",pending:"⏳",skipped:"➖",failed:"⚠️"};function sinkText({sink,url}){return link(sinks[sink],url)}function deliverySection({sent=[]}){
if(sent.length===0)return"";let rows=sent.map(one=>{let advice=one.fix===""?"":`<br>**What to do:** ${text(one.fix,500)}`;return row([`${signs2[one.state]} ${sinkText(
one)}`,one.state,`${text(one.message,500)}${advice}`])});return`### Where the reports went

${[row(["Report","State","Details"]),"| :-- | :-- | :-- |",...rows].join(`
`)}`}function linkLine({links={}}){let{summary,codeScanning,artifact}=links;return[["Whole summary",summary],["Findings in the Security tab",codeScanning],["All\
 reports as a file",artifact]].map(([label,url])=>[label,link(label,url)]).filter(([label,linked])=>linked!==label).map(([,linked])=>linked).join(" · ")}var maxResults=5e3,maxId=200,maxTags=10,maxGzipped=95e5,maxCategory=300,round={"[":"(","]":")","{":"(","}":")"};function plainMessage(foreign,max){let line=bounded(
foreign,max).replace(/[[\]{}]/g,bracket=>round[bracket]??"");return line===""?"(no text)":line}function originSection({ofAnotherRun}){return ofAnotherRun?`> [!NOTE]
> The workflow run of the pull request made this report, and the pull request can change what it says. So there are no commands here; read names and versions be\
fore you use them.`:""}function concernSection(assessment,{list}){let kinds={block:"CAUTION",warn:"WARNING",log:"NOTE"},concerns=concernsBeside(assessment),shown=concerns.
slice(0,list).map(({action,message})=>`> [!${kinds[action]}]
> ${text(message,reasonLength)}`);return[...shown,...cutLine(concerns.length-shown.length)].join(`

`)}function endingSection(assessment,{list}){let ending2=endingSoon(assessment.decision.triage.exceptions.applied,assessment.now);if(ending2.length===0)return"";
let shown=ending2.slice(0,Math.min(list,maxEnding)).map(exception=>`${code(exception.id,60)} (${daysLeft(exception,assessment.now)}, ${place(exception)})`),rest=ending2.
length>shown.length?[`${counted(ending2.length-shown.length)} more`]:[];return`> [!NOTE]
> ${`${plural(ending2.length,"exception")} ${ending2.length===1?"ends":"end"} within ${announcedDays} days:`} ${[...shown,...rest].join(", ")}`}var maxEnding=10;
function exceptionSections({decision,now,name,names=[name]},{list}){let{triage}=decision,covers=coverage(triage.excepted),{applied,refused,unused}=triage.exceptions,
notNeeded=needless(unused,names);return[section("Exceptions applied",["Finding","Covers","Reason","Holds until","Written in"],applied.map(exception=>[`${code(exception.
id,60)}${newMark(exception)}`,counted(covers(exception)),reasonCell(exception),`${text(exception.expiry,30)} (${daysLeft(exception,now)})`,place(exception)]),list),
section("Exceptions not applied",["Finding","Why","This line would be valid","Written in"],refused.map(entry2=>[code(entry2.id,60),text(entry2.why,200),code(suggestionText(
entry2.suggestion),300),place(entry2)]),list),...["everywhere","here"].map(known=>section(needlessTitles[known],["Finding","Holds until","Written in"],notNeeded[known].
map(needlessRow),list))]}function needlessRow(exception){return[`${code(exception.id,60)}${newMark(exception)}`,text(exception.expiry,30),place(exception)]}function reasonCell(exception){
let proof2=proofText(exception,markdown);return`${text(exception.reason,200)}${proof2===""?"":`<br>${proof2}`}`}function place({file,line}){return codePath(`${file}\
:${line}`,120)}function section(title,titles,rows,limit){if(rows.length===0)return"";let shown=rows.slice(0,limit).map(row),table=[row(titles),row(titles.map(()=>"\
:--")),...shown].join(`
`);return[`### ${title}`,table,...cutLine(rows.length-shown.length)].join(`

`)}function cutLine(rest){return rest===0?[]:[`and ${counted(rest)} more.`]}function localCopy({byCommand}){return`, as this machine's Docker store has it. What\
 the registry has under that name was not looked at (\`${byCommand?"--image-from registry":"image-from: registry"}\`).`}function imageSection(assessment,{list},sboms=[]){
let{name,digest,origin,images,scan}=assessment,found=digest===void 0?"":` with digest ${code(digest)}`,head=`### Image

${code(name,300)}${found}${origin==="docker-store"?localCopy(assessment):""}`,rows=images.slice(0,list).map(({platform,manifest,imageId})=>{let seen=scan.platforms.
find(scanned=>scanned.platform===platform),os=seen?.os===void 0?"none found":text(`${seen.os.family} ${seen.os.name}`,80);return row([code(platform,60),`image ${code(
imageId)}${manifest===void 0?"":`<br>manifest ${code(manifest)}`}`,os,counted(seen?.packages??0)])}),table=[row(["Platform","Digests","Operating system","Packag\
es"]),"| :-- | :-- | :-- | --: |",...rows].join(`
`),standings=scan.platforms.slice(0,list).flatMap(({platform},index)=>sboms.slice(index,index+1).map(sbom=>sbomLine(platform,sbom))),below=standings.length===0?
[]:[standings.join(`
`)];return[head,table,...cutLine(images.length-rows.length),...below].join(`

`)}var shownReasons=5;function sbomLine(platform,{standing}){return`- SBOM of ${code(platform,60)}: ${standingText(standing)}`}function standingText(standing){switch(standing?.
kind){case void 0:return"written; not compared with the image, as only the one in CycloneDX is";case"equal":return"`equal`: it may stand in for the image";case"\
equal-with-distro":return`\`equal\` with ${code(`--distro ${standing.distro}`,100)}: so it may stand in for the image`;case"needs-layers":{let reasons=standing.
reasons.slice(0,shownReasons).map(reason=>`
  - ${text(reason,300)}`),rest=standing.reasons.length-reasons.length,more2=rest===0?"":`
  - ${counted(rest)} more reasons are in the record.`;return`\`needs layers\`: scan the image itself${reasons.join("")}${more2}`}}}function footSection(assessment){
let{scan,decision,now}=assessment,judged=`Judged by ${decision.policy.source==="default"?"the default policy":`the policy in ${code(decision.policy.source,200)}`}${regoText(
decision)}.${baseText(decision)}`,parts=[scannerText(scan.scanner),databaseText(scan.database,now),judged],{length}=decision.triage.open,cut=length>maxResults?`\
 The Security tab can hold the ${counted(maxResults)} worst of ${counted(length)}.`:"";return`${parts.join(" ")} Every finding is in ${wholeList(assessment)}.${cut}`}
function regoText({policy}){let files=policy.rego.value.length;return files===0?"":` and ${plural(files,"file")} of rules in Rego`}function baseText({policy,triage:{
open}}){let base=open.filter(({place:place2})=>sureOrigin(place2)==="base").length,rule2=policy.ignoreBase.value?" Its rule `ignore-base` only logs what the bas\
e image brings.":"";return base===0?rule2:` ${counted(base)} of ${counted(open.length)} open findings came with the base image.${rule2}`}function scannerText({version,
trust,binary}){let trusts={pinned:"reviewed by its checksum",given:"by the checksum in trivy-sha256",unreviewed:"not reviewed: no checksum is known for it",report:"\
not in this run: a finished report was judged"},hash2=binary===void 0?"":`, ${code(binary)}`;return`Scanned by Trivy ${text(version,40)} (${trusts[trust]}${hash2}\
).`}function databaseText(database,now){if(database===void 0)return"The age of its advisories is not known.";let age=ageText(database.updatedAt,now),words2=age===
""?"":`, ${age} old`;return`Advisories of ${text(database.updatedAt,40)}${words2}, from ${code(database.source,200)}.`}var maxBytes=1024*1024-16*1024,summaryRows={steps:30,blocking:250,warned:50,list:50},fewerRows=[{steps:20,blocking:100,warned:20,list:20},{steps:5,blocking:20,warned:5,
list:5}];function renderSummary(assessment,release,delivery={}){let steps=fixPlan(assessment);for(let rows of[summaryRows,...fewerRows]){let markdown2=summaryWith(
assessment,release,delivery,steps,rows);if(Buffer.byteLength(markdown2)<=maxBytes)return markdown2}return`${verdictLine(assessment,release)}

${releaseLine(assessment,release)}

The lists are too long for this page; they are in ${wholeList(assessment)}.
`}function summaryWith(assessment,release,delivery,steps,rows){return`${[verdictLine(assessment,release),releaseLine(assessment,release),linkLine({links:{...delivery.
links,summary:""}}),originSection(assessment),afterMergeSection(assessment),concernSection(assessment,rows),endingSection(assessment,rows),countSection(assessment),
changeSection(assessment,rows),packageSection(assessment,rows),planSection(steps,rows.steps),...findingSections(assessment,rows),...exceptionSections(assessment,
rows),deliverySection(delivery),imageSection(assessment,rows,delivery.sboms),footSection(assessment)].filter(section2=>section2!=="").join(`

`)}
`}import{createHash as createHash2}from"node:crypto";import{basename}from"node:path";function imagePurl({name,digest,platform}){let[,architecture=""]=platform.split("/"),read=readReference(name),reference="reference"in read?read.reference:void 0,
query=[["arch",architecture],["repository_url",reference===void 0?"":`${reference.registry}/${reference.repository}`],["tag",reference?.tag??""]].filter(([,value])=>value!==
"").map(([key,value=""])=>`${key}=${encodeURIComponent(value)}`).join("&"),last=(reference?.repository??"image").split("/").at(-1)??"image";return`pkg:oci/${encodeURIComponent(
last.toLowerCase())}@${encodeURIComponent(digest)}${query===""?"":`?${query}`}`}import{createHash}from"node:crypto";var namespace=Buffer.from("6ba7b8119dad11d180b400c04fd430c8","hex");function stableUuid(name){let bytes=createHash("sha1").update(
namespace).update(name).digest().subarray(0,16);return bytes.writeUInt8(bytes.readUInt8(6)&15|80,6),bytes.writeUInt8(bytes.readUInt8(8)&63|128,8),bytes.toString(
"hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}function noSbom(form,what){return new ToolError({code:"sbom-invalid",message:`What Trivy wrote as an SBOM (${form}) is none: ${what}.`,fix:"Use the Trivy releas\
e that image-gate brings along, or set sbom-format: none."})}var component=looseObject({"bom-ref":string(),type:string(),name:string(),purl:string().optional()}),trivySbom=looseObject({bomFormat:literal("CycloneDX"),metadata:looseObject(
{component,tools:looseObject({components:array(unknown()).optional()}).optional()}),components:array(component),dependencies:array(looseObject({ref:string(),dependsOn:array(
string()).optional()})).optional()});function cyclonedxSbom(written,subject){let read=trivySbom.safeParse(written);if(!read.success)throw noSbom("cyclonedx",read.
error.issues[0]?.message??"it has another form");let{vulnerabilities:_,metadata,components,dependencies=[],...rest}=read.data,refs=stableRefs(metadata.component,
components,subject),at=ref=>refs.get(ref)??ref;return{...rest,$schema:"http://cyclonedx.org/schema/bom-1.6.schema.json",specVersion:"1.6",serialNumber:`urn:uuid\
:${stableUuid(subject.digest)}`,version:1,metadata:metadataOf(metadata,subject),components:components.map(one=>({...one,"bom-ref":at(one["bom-ref"])})).sort(by(
"bom-ref")),dependencies:dependencies.map(one=>({ref:at(one.ref),...one.dependsOn?{dependsOn:one.dependsOn.map(at).sort()}:{}})).sort(by("ref"))}}function metadataOf({
component:image,tools,...rest},subject){let own={type:"application",name:"image-gate",version:subject.version},purl=imagePurl(subject);return{...rest,timestamp:subject.
scannedAt,tools:{...tools,components:[...tools?.components??[],own]},component:{...image,"bom-ref":purl,name:subject.name,version:subject.digest,hashes:[{alg:"S\
HA-256",content:subject.digest.replace("sha256:","")}],purl}}}function stableRefs(image,components,subject){let refs=new Map([[image["bom-ref"],imagePurl(subject)]]),
random=components.filter(({"bom-ref":ref,purl})=>ref!==purl).map(one=>({ref:one["bom-ref"],content:JSON.stringify({...one,"bom-ref":""})})).sort(by("content"));
for(let[index,{ref,content:content2}]of random.entries()){let twin=random[index-1]?.content===content2?` ${index}`:"";refs.set(ref,stableUuid(`${subject.digest}\
 ${content2}${twin}`))}return refs}var by=key=>(one,other)=>one[key]<other[key]?-1:one[key]>other[key]?1:0;var annotations=array(looseObject({annotationDate:string()})).optional(),externalRef=looseObject({referenceCategory:string(),referenceType:string()}),trivySbom2=looseObject(
{spdxVersion:literal("SPDX-2.3"),SPDXID:string(),creationInfo:looseObject({creators:array(string())}),packages:array(looseObject({SPDXID:string(),annotations,externalRefs:array(
externalRef).optional()})),relationships:array(looseObject({spdxElementId:string(),relatedSpdxElement:string(),relationshipType:string()}))});function spdxSbom(written,subject){
let read=trivySbom2.safeParse(written);if(!read.success)throw noSbom("spdx",read.error.issues[0]?.message??"it has another form");let document=read.data,created=wholeSeconds(
subject.scannedAt),image=document.relationships.find(one=>one.spdxElementId===document.SPDXID&&one.relationshipType==="DESCRIBES")?.relatedSpdxElement;return{...document,
name:subject.name,documentNamespace:`https://spdx.org/spdxdocs/image-${stableUuid(subject.digest)}`,creationInfo:{...document.creationInfo,creators:[...document.
creationInfo.creators,`Tool: image-gate-${subject.version}`],created},packages:document.packages.map(one=>({...one,...one.primaryPackagePurpose==="OPERATING-SYS\
TEM"?{primaryPackagePurpose:"OPERATING_SYSTEM"}:{},...one.annotations?{annotations:one.annotations.map(note=>({...note,annotationDate:created}))}:{},...one.externalRefs?
{externalRefs:one.externalRefs.filter(isNoFinding)}:{},...one.SPDXID===image?imageFacts(one.externalRefs??[],subject):{}}))}}function isNoFinding({referenceCategory}){
return referenceCategory!=="SECURITY"}function imageFacts(externalRefs,subject){let purl={referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator:imagePurl(
subject)};return{name:subject.name,versionInfo:subject.digest,checksums:[{algorithm:"SHA256",checksumValue:subject.digest.replace("sha256:","")}],externalRefs:[
...externalRefs.filter(({referenceType})=>referenceType!=="purl"),purl]}}function wholeSeconds(instant){return new Date(instant).toISOString().replace(/\.\d+Z$/,
"Z")}function comparedParts(report,anyDistro){let results=objectsOf(fieldsOf(report).Results),purlOf=identifier=>{let{PURL:purl}=fieldsOf(identifier);return typeof purl==
"string"&&anyDistro?purl.replace(/([?&])distro=[^&#]*/,"$1"):purl??""};return{packages:results.flatMap(result2=>objectsOf(result2.Packages).map(one=>packageKey(
result2,one,purlOf))).sort(),findings:results.flatMap(result2=>objectsOf(result2.Vulnerabilities).map(one=>findingKey(result2,one,purlOf))).sort()}}function packageKey({
Type:type},one,purlOf){let{ContentSets:sets,Nvr:nvr,Arch:built}=fieldsOf(one.BuildInfo),purl=purlOf(one.Identifier),{Class:repository}=fieldsOf(one.Repository);
return JSON.stringify([type,one.Name,...versionParts(one,purl),one.Epoch??0,one.Arch??"",one.SrcName??"",one.SrcVersion??"",one.SrcEpoch??0,one.SrcRelease??"",one.
Modularitylabel??"",sets??[],nvr??"",built??"",repository==="third-party",purl??"",one.FilePath??""])}function versionParts({Version:version,Release:release},purl){
return typeof purl=="string"&&purl.startsWith("pkg:deb/")&&release?[`${version}-${release}`,""]:[version,release??""]}function findingKey({Type:type},one,purlOf){
let purl=purlOf(one.PkgIdentifier);return JSON.stringify([type,one.VulnerabilityID,one.PkgName,one.PkgPath??"",purl??"",one.InstalledVersion,one.FixedVersion??"",
one.Status??"",one.Severity,one.SeveritySource??""])}function missingIn(some,others){let left=new Map;for(let one of others)left.set(one,(left.get(one)??0)+1);let missing=some.
filter(one=>{let known=left.get(one)??0;return known>0&&left.set(one,known-1),known===0}),[first]=missing;return{count:missing.length,...first===void 0?{}:{first}}}function distroOf({os,raw,repository}){if(os?.family==="alpine"&&repository!==void 0&&repository!==minor(os.name))return`alpine/${repository}`;let{extended}=Object(
Object(Object(raw).Metadata).OS);return os?.family==="ubuntu"&&extended===!0?`ubuntu/${os.name.replace(/-ESM$/,"")}-ESM`:void 0}function sbomStanding(scan,matched){
let distro=distroOf(scan),compare=report=>comparedParts(report,distro!==void 0),reasons=[...kindsThatLose(scan),..."why"in matched?[matched.why]:differences(compare(
scan.raw),compare(matched.report))];return reasons.length===0?distro===void 0?{kind:"equal"}:{kind:"equal-with-distro",distro}:{kind:"needs-layers",reasons:reasons.
slice(0,maxReasons).map(reason=>plainLine(reason,500))}}var withoutPurls=new Set(["bottlerocket","coreos","rhcos","activestate"]);function kindsThatLose(scan){let{
os,raw,packages,systemFault,unread=[]}=scan,{Supplier:supplier}=Object(Object(Object(raw).Metadata).OS),archives=unidentified(scan);return[...packages===0?["No \
packages are known, so there is nothing to match."]:[],...os!==void 0&&withoutPurls.has(os.family)?[`Trivy reads no packages of ${os.family} from an SBOM.`]:[],
...typeof supplier=="string"&&supplier!==""?[`An SBOM does not say that ${supplier} has rebuilt the packages.`]:[],...systemFault===void 0?[]:[`The packages of \
the system could not be compared (${systemFault}).`],...unread.map(what=>`Not listed: ${what}.`),...archives.length===0?[]:[`Nobody knows what ${archives.length}\
 Java archives are, and in an SBOM nobody looks again: ${archives[0]}`]]}function unidentified({raw,javaArchives=[]}){if(javaArchives.length===0)return[];let results=Object(
raw).Results,known=new Set;for(let{Type:type,Packages:packages}of Array.isArray(results)?results.map(Object):[])if(type==="jar"&&Array.isArray(packages))for(let one of packages)
known.add(Object(one).FilePath);return javaArchives.filter(path=>!known.has(path))}function differences(before,after){return["packages","findings"].flatMap(part=>[
...difference(missingIn(before[part],after[part]),`${part} of the image are not in what Trivy reads from the SBOM`),...difference(missingIn(after[part],before[part]),
`${part} from the SBOM are not those of the image`)])}function difference({count,first},what){return first===void 0?[]:[`${count} ${what}, e.g. ${first}`]}function minor(release){
return release.split(".").slice(0,2).join(".")}var javaDatabaseWanted="java-database-wanted";async function runTrivy(ports,scan,starting=()=>{}){let folder=scanFolder(await ports.files.temporaryDirectory("sc\
an"));try{await prepareFolder(ports.files,folder,scan),starting();let finished=await ports.process.run({file:scan.trivy.path,args:trivyArguments(scan.cache,scan.
scanners,scan.timeout),env:trivyEnvironment(ports.environment,folder),cwd:folder.empty,deadline:scan.timeout,onLine:line=>ports.log.debug(`trivy: ${line}`)});return wantsJavaDatabase(
finished)?javaDatabaseWanted:(requireSuccess(finished,scan),await readOwnReport(ports.files,folder,scan))}finally{await ports.files.remove(folder.root)}}async function prepareFolder(files,folder,{
layout,image}){for(let directory of[folder.empty,folder.home,folder.docker,folder.temporary])await files.makeDirectory(directory,448);await files.write(folder.ignoreFile,
""),await files.write(folder.configFile,""),await platformLayout(files,layout,image,folder.image)}function wantsJavaDatabase({code:code2,stderr}){return code2!==
0&&stderr.includes("Java DB update failed: '--skip-java-db-update' cannot be specified on the first run")}function requireSuccess(finished,scan){if(finished.code===
0)return;let name=platformName(scan.image.platform),said=lastWords(finished);throw finished.late?new ToolError({code:"scan-timeout",message:`Trivy did not finis\
h scanning ${name} within ${scan.timeout/1e3} s and was ended.${said}`,fix:"Allow more time with timeout, or look at what makes the image slow to scan."}):finished.
code===null?new ToolError({code:"scan-killed",message:`Trivy was ended by ${finished.signal??"a signal"} while it scanned ${name}.${said}`,fix:"Most often the m\
achine ran out of memory: give it more, or make the image smaller."}):saysDiskFull(said)?new ToolError({code:"disk-full",message:`Trivy found no space left for \
its temporary files while it scanned ${name}.${said}`,fix:roomForTemporary}):new ToolError({code:"scan-failed",message:`Trivy ended with exit code ${finished.code}\
 while it scanned ${name}.${said}`,fix:"Look at what Trivy says; run again with debugging on to see all of it."})}var MAX_LINES=4,MAX_LINE=600;function lastWords({
stderr}){let lines=stderr.split(`
`).filter(line=>line.trim()!==""),errors=lines.filter(line=>/\b(?:ERROR|FATAL|panic:)/.test(line));return(errors.length>0?errors:lines).slice(-MAX_LINES).map(line=>`\

  ${plainLine(line,MAX_LINE)}`).join("")}async function readOwnReport(files,folder,scan){let name=platformName(scan.image.platform),bytes=await files.readBytes(
folder.report,MAX_REPORT);if(bytes===void 0)throw badReport("missing",`Trivy wrote no report on ${name}`);let read=parseReport(bytes);if("what"in read)throw badReport(
read.kind,`What Trivy wrote on ${name} is not a report: ${read.what}`);return requireSameImage(read,scan.image,name),requireSameTrivy(read,scan.trivy),read}function requireSameImage({
report},image,name){let{ImageID:scanned}=report.Metadata;if(scanned!==image.config.digest)throw badReport("foreign",`Trivy's report on ${name} is of the image ${scanned}\
, not of ${image.config.digest}`)}function requireSameTrivy({report},trivy){let version=report.Trivy?.Version;if(version!==void 0&&deniedVersion(version)!==void 0)
throw new ToolError({code:"trivy-denied",message:`${trivy.path} calls itself Trivy ${version}, a malicious release (CVE-2026-33634), and has run.`,fix:"Remove i\
t, and treat all secrets of this machine and this job as stolen."});if(trivy.version!==void 0&&version!==trivy.version)throw badReport("foreign",`The report is \
by Trivy ${version??"of an unknown version"}, but ${trivy.version} was run`)}function badReport(kind,message){return new ToolError({code:`report-${kind}`,message:`${message}\
.`,fix:"Check the space on the disk and the binary that runs as Trivy (trivy-path), then run again."})}var words={cyclonedx:"cyclonedx",spdx:"spdx-json"};async function convertReport(ports,scanner,report,form){return inFolder(ports,scanner,async({root})=>({args:[
"convert","--quiet","--format",words[form],...emptyFiles,"--output","../out.json",report],output:`${root}/out.json`}))}async function matchSbom(ports,scanner,sbom,distro){
try{return{report:await inFolder(ports,scanner,async({root})=>(await ports.files.write(`${root}/sbom.cdx.json`,[...sbom].join("")),{args:sbomArguments(scanner,distro),
output:`${root}/out.json`}))}}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return{why:error.message}}}var emptyFiles=["\
--config","../config.yaml","--ignorefile","../ignore"];function sbomArguments({cache,options},distro){let timeout=`${Math.ceil(options.timeout/1e3)+60}s`;return[
"sbom","--format","json","--output","../out.json","--exit-code","0","--scanners","vuln","--list-all-pkgs",...emptyFiles,"--cache-dir",cache,"--cache-backend","m\
emory","--timeout",timeout,"--skip-db-update","--skip-java-db-update","--skip-vex-repo-update","--offline-scan","--skip-version-check","--disable-telemetry","--\
no-progress",...distro===void 0?[]:["--distro",distro],"../sbom.cdx.json"]}async function inFolder({files,process,environment,log:log2},{trivy,options},prepare){
let folder=scanFolder(await files.temporaryDirectory("sbom"));try{for(let directory of[folder.empty,folder.home,folder.docker,folder.temporary])await files.makeDirectory(
directory,448);for(let file of[folder.ignoreFile,folder.configFile])await files.write(file,"");let{args,output}=await prepare(folder),finished=await process.run(
{file:trivy.path,args,env:trivyEnvironment(environment,folder),cwd:folder.empty,deadline:options.timeout,onLine:line=>log2.debug(`trivy: ${line}`)});if(finished.
code!==0)throw failed(`trivy ${args[0]} ${ending(finished)}.${lastWords(finished)}`);let bytes=await files.readBytes(output,MAX_REPORT),parsed=bytes&&parseReportJson(
bytes);if(parsed===void 0)throw failed(`trivy ${args[0]} has written nothing.`);if("what"in parsed)throw failed(`What trivy ${args[0]} has written is no JSON: ${parsed.
what}.`);return parsed.raw}finally{await files.remove(folder.root)}}function ending({late,code:code2,signal}){return late?"did not finish in time and was ended":
code2===null?`was ended by ${signal??"a signal"}`:`ended with exit code ${code2}`}function failed(message){return new ToolError({code:"sbom-failed",message:`The\
 SBOM can't be made: ${message}`,fix:"Run again with debugging on to see all that Trivy says, or set sbom-format: none."})}var WIDTH=2;async function makeSboms(making,assessment,reports){let{platforms}=assessment.scan,jobs=platforms.flatMap((scan,index)=>making.forms.map(form=>({scan,
form,report:reports[index]??""}))),made=await inStage(making.ports.log,"SBOM",()=>inParallel(jobs,WIDTH,job=>makeSbom(making,subjectOf2(assessment,job.scan,making.
version),job)));return platforms.map(scan=>platformSboms(made.filter((_,index)=>jobs[index]?.scan===scan)))}async function makeSbom({ports,scanner},subject,{scan,
form,report}){let written=await convertReport(ports,scanner,report,form),file=sbomFileName(basename(report),sbomEndings[form]);if(form==="spdx"){let sbom2=spdxSbom(
written,subject);return{form,file,chunks:()=>jsonChunks(sbom2)}}let sbom=cyclonedxSbom(written,subject),matched=await matchSbom(ports,scanner,jsonChunks(sbom),distroOf(
scan));return{form,file,chunks:()=>jsonChunks(sbom),standing:sbomStanding(scan,matched)}}function platformSboms(files){let standing=files.find(one=>one.standing!==
void 0)?.standing;return{record:{files:files.map(({form,file,chunks})=>({form,file,...measured(chunks())})),...standing===void 0?{}:{standing}},files}}function subjectOf2({
name,images,now},{platform,imageId,raw},version){let{manifest}=images.find(one=>one.platform===platform)??{},at=scannedAt({raw})??now.toISOString();return{name,
digest:manifest??imageId,platform,scannedAt:at,version}}function measured(chunks){let hash2=createHash2("sha256"),size=0;for(let chunk of chunks)hash2.update(chunk),
size+=Buffer.byteLength(chunk);return{digest:digestFrom(hash2),size}}function reportFiles(assessment,directory){let json=reportFileName(assessment.name),base=json.replace(/\.json$/,""),others=assessment.scan.platforms.slice(1).map(
({platform})=>platformReportName(json,platform));return{json:[join(directory,json),...others.map(name=>join(directory,name))],record:recordBeside(join(directory,
json))??"",sarif:join(directory,`${base}.sarif`),summary:join(directory,`${base}.md`)}}function reportFolders(assessments,directory){let taken=new Map,folders=new Map;
for(let assessment of assessments){let name=reportFileName(assessment.name),before=taken.get(name)??0;taken.set(name,before+1),folders.set(assessment,before===0?
directory:`${directory}-${before+1}`)}return assessment=>folders.get(assessment)??directory}async function writeReports(files,assessment,release,directory,sarif,making){
let place2=await reportPlace(files,assessment.name,directory),folder=join(directory,place2),paths=reportFiles(assessment,folder);await files.makeDirectory(folder),
await removeOthers(files,folder,paths);let reports=await writePlatforms(files,assessment,paths),made=making===void 0||making.forms.length===0?[]:await makeSboms(
making,assessment,paths.json),sboms=made.flatMap(one=>one.files);for(let{file,chunks}of sboms)await writeChunks(files,join(folder,file),chunks());let beside={reports,
sboms:made.map(({record})=>record)};return await writeChunks(files,paths.record,recordChunks(assessment,{category:sarif.category,...beside})),await writeChunks(
files,paths.sarif,sarif.chunks),await files.write(paths.summary,renderSummary(assessment,release,{sboms:beside.sboms})),await writeOriginals(files,assessment,`${directory}\
.private`,place2),{...paths,sboms:sboms.map(({file})=>join(folder,file)),madeSboms:beside.sboms}}async function updateSummaryFile({files,log:log2},assessment,release,paths,delivery){
let text2=renderSummary(assessment,release,{...delivery,sboms:paths.madeSboms});try{await files.write(paths.summary,text2)}catch(error){if(!(error instanceof ToolError))
throw error;log2.warning(`The summary file does not say whether the image was pushed: ${error.message} ${error.fix}`)}return text2}async function writePlatforms(files,assessment,{
json}){let written=[];for(let[index,{raw}]of assessment.scan.platforms.entries()){let path=json[index]??json[0],hash2=createHash3("sha256"),sizes={bytes:0};await writeChunks(
files,path,hashed(publishedChunks(assessment,raw),hash2,sizes)),written.push({file:basename2(path),digest:digestFrom(hash2),size:sizes.bytes})}return written}function*hashed(chunks,hash2,sizes){
for(let chunk of chunks)hash2.update(chunk),sizes.bytes+=Buffer.byteLength(chunk),yield chunk}async function removeOthers(files,folder,{json,record}){await files.
remove(record);let kept=new Set(json.map(path=>basename2(path)));for(let name of await files.list(folder)??[])recordBeside(join(folder,reportOfSbom(name)??name))===
record&&!kept.has(name)&&await files.remove(join(folder,name))}async function writeOriginals(files,assessment,directory,place2){await requireNoLink(files,directory),
await files.makeDirectory(directory,448);let own=join(directory,place2);place2!==""&&await requireNoLink(files,own),await files.makeDirectory(own,448);for(let{platform,
raw}of assessment.scan.platforms){let name=reportFileName(`${platform}/${imageName(assessment.name).familiar}`).replace("trivy-results-","trivy-original-");await writeChunks(
files,join(own,name),jsonChunks(raw),384)}}async function requireNoLink(files,path){let found=await files.lstat(path);if(!(found===void 0||found.kind==="directo\
ry"))throw new ToolError({code:"report-folder-taken",message:`${path} is a ${found.kind}, not a folder, so Trivy's own reports can't be kept there.`,fix:"Remove\
 it, or choose another report-dir."})}async function writeChunks(files,path,chunks,mode=420){let part=`${path}.${randomUUID()}.part`;try{await pipeline(Readable.
from(chunks),files.writeStream(part,mode)),await files.rename(part,path)}catch(error){throw await files.remove(part),error}}var manifests=/\/(?:package\.json|METADATA|PKG-INFO|pom\.xml)$/;function fitPath(path,columns2){let[,whole=path,tail=""]=/^(.*?)((?: \([^()]*\/[^()]*\))?(?: and [\d,]+ more)?)$/s.
exec(path)??[],room=columns2-displayWidth(tail);if(displayWidth(whole)<=room)return path;if(!whole.includes("/"))return fitStart(whole,room)+tail;let short=whole.
replace(manifests,"");if(displayWidth(short)<=room)return short+tail;if(room<4)return fitEnd(short,columns2);let parts=short.split("/").filter(part=>part!==""),
root=short.startsWith("/")?"/":"";for(let kept=parts.length-2;kept>0;kept-=1){let shown=`${root}${parts[0]}/…/${parts.slice(-kept).join("/")}`;if(displayWidth(
shown)<=room)return shown+tail}let last=`…/${parts.at(-1)??""}`;return(parts.length>1&&displayWidth(last)<=room?last:fitEnd(short,room))+tail}function fitVersion(version,columns2,other){
if(displayWidth(version)<=columns2)return version;if(!/\d/.test(version))return fitStart(shortWords[version]??version,columns2);let{part,at,end}=difference2(version,
other);if(displayWidth(version.slice(0,end))<columns2)return fitStart(version,columns2);let from=part;for(;from<at&&displayWidth(version.slice(from))>columns2-1-
shownStart;)from+=1;let tail=fitStart(version.slice(from),Math.max(2,columns2-2));return`${takeColumns([...version.slice(0,from)],columns2-1-displayWidth(tail)).
join("")}…${tail}`}var shortWords={"won't be fixed":"won't fix","no fix yet":"no fix","end of life":"EOL"},shownStart=4;function difference2(version,other){let same=0;
for(;same<version.length&&version[same]===other[same];)same+=1;let at=Math.min(same,version.length-1),before=version.slice(0,at),part=Math.max(...[".","-","+","\
~",":"].map(mark=>before.lastIndexOf(mark)+1)),rest=version.slice(at).search(/[.\-+~:]/);return{part,at,end:rest===-1?version.length:at+Math.max(1,rest)}}function fitWords(words2,columns2){
let parts=words2.split(" ");for(let kept=parts.length-1;kept>0;kept-=1){let shown=parts.slice(0,kept).join(" ").replace(/ (?:until|\(still)$/,"");if(displayWidth(
shown)<=columns2)return shown}return words2}var tableRows=50,listRows=20,columns=[{title:"SEVERITY",min:8},{title:"FINDING",min:19},{title:"PACKAGE",min:6,shorten:fitPackage},{title:"VERSION",min:6,shorten:(cell3,width,cells2)=>fitVersion(
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
map(({suggestion,why,...rest})=>`  ${entry(rest)}  ${bounded(why,120)}; valid would be: ${bounded(suggestionText(suggestion),reasonLength)}`);return[...titled("\
Exceptions applied",appliedLines,paint),...titled("Exceptions not applied",refusedLines,paint),...["everywhere","here"].flatMap(known=>titled(needlessTitles[known],
notNeeded[known].map(exception=>`  ${entry(exception)}`),paint))]}function proof(exception){let said=proofText(exception,terminal);return said===""?"":` (${said}\
)`}function entry({id,file,line,...rest}){return`${bounded(id,60)}  ${boundedPath(file,80)}:${line}${newMark(rest)}`}function titled(title,lines,paint){return lines.
length===0?[]:[paint.bold(`${title}:`),...capped(lines)]}function capped(lines){return lines.length<=listRows?lines:[...lines.slice(0,listRows),`  … and ${counted(
lines.length-listRows)} more`]}function totalLines(assessment,paint){let counts=tally(assessment),parts=severities.map(severity=>{let{block,warn,log:log2,excepted:excepted2}=counts[severity];
return`${counted(block+warn+log2+excepted2)} ${severity}`}),excepted=totalOf(counts,"excepted"),tail=excepted===0?"":paint.dim(` (${counted(excepted)} of them e\
xcepted)`);return[`Total: ${parts.join(" · ")}${tail}`]}function verdictLine2(assessment,paint){let line=`${bounded(assessment.name,150)}: ${verdictReason(assessment)}`;
return assessment.decision.verdict==="passed"?paint.green(`PASSED  ${line}`):paint.red(`BLOCKED  ${line}`)}function nextLines(assessment,{explain},paint){let step=nextStep(
fixPlan(assessment)),[worst]=blockingFirst(assessment.decision.triage.open),[what="",...how]=step===void 0?[]:stepLines(step),solves=step===void 0?"":` (${weightText(
step)})`,fix=step===void 0?[]:[`  ${step.waits?"What blocks":"Fixes most"}: ${what}${solves}`,...how.map((line,index)=>`    ${index===0?paint.bold(line):line}`)],
id=worst?.finding.id??"";if(explain===void 0||!plainId.test(id))return fix;let command=`image-gate explain ${id}${explain===""?"":` ${explain}`}`;return[...fix,
`  Why, where and how to fix or except: ${paint.bold(command)}`]}function nextStep(plan){let urgent=plan.filter(({waits,blocking,warned})=>!waits&&blocking+warned>
0),[step]=urgent.toSorted((a,b)=>b.blocking-a.blocking||b.warned-a.warned);return step!==void 0&&step.blocking>0?step:plan.find(({blocking})=>blocking>0)??step}
var plainId=/^[A-Za-z0-9][\w.:-]{0,59}$/;var shownOfLevel=8,maxTitle=200,maxMessage=1e3;function annotations2(assessment,options){return[...ofAction(assessment,"block",options),...ofAction(assessment,"\
warn",options),...capped2({level:"notice",all:endingSoon(assessment.decision.triage.exceptions.applied,assessment.now),show:exception=>exceptionNotice(assessment,
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
show,weight},options){let shown=all.slice(0,shownOfLevel).map(show),left=all.slice(shownOfLevel).reduce((sum,one)=>sum+weight(one),0);if(left===0)return shown;let title={
error:`${plural(left,"more finding")} to fix`,warning:`${plural(left,"more finding")} with a warning`,notice:`${plural(left,"more exception")} near the end`}[level],
message=`All of them are in ${bounded(options.rest??"the summary of this run",300)}, the worst first.`;return[...shown,placed(level,title,message,options.fallback)]}var most=5;function advisoriesOf({platforms}){let known=new Map,keep=(kind,id,found)=>{let key=`${kind}\0${String(id)}`;known.has(key)||known.set(key,found)};for(let{
raw}of platforms)for(let result2 of objectsOf(fieldsOf(raw).Results)){for(let found of objectsOf(result2.Vulnerabilities))keep("vulnerability",found.VulnerabilityID,
found);for(let found of objectsOf(result2.Misconfigurations))keep("misconfiguration",found.ID,found)}return({kind,id})=>advisory(known.get(`${kind}\0${id}`)??{})}
function advisory({Description:description,CweIDs:cwes,References:references}){return{description:typeof description=="string"?description:"",weaknesses:texts(cwes).
filter(id=>/^CWE-\d{1,6}$/.test(id)),references:texts(references)}}function texts(value){return entriesOf(value).slice(0,most).filter(text2=>typeof text2=="stri\
ng")}import{hash}from"node:crypto";function identity(ruleId2,finding){let subject=finding.kind==="vulnerability"?[finding.package.type,finding.package.name]:[finding.
kind],parts=["v1",ruleId2,...subject,placeKind(finding)];return hash("sha256",parts.join("\0"))}var maxPlace=500;function placeKind(finding){let place2=(finding.
path??finding.target).slice(-maxPlace);if(finding.kind!=="vulnerability")return place2;if(finding.package.class==="os")return"os";let{version}=finding.package;return(version.
length<3?place2:place2.replaceAll(version,"*")).replace(/\d+(?:\.\d+)+/g,"*")}function counter(){let seen=new Map;return identity2=>{let count=(seen.get(identity2)??
0)+1;return seen.set(identity2,count),`${identity2}:${count}`}}function helpMarkdown(judged,found){let{finding}=judged,facts=[["Severity",finding.severity],...finding.kind==="vulnerability"?vulnerabilityFacts(finding,judged,
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
name]:[finding.id],whole=parts.map(part=>bounded(part,maxId)).join("/");return whole.length<=maxId&&whole===parts.join("/")&&finding.id!==""?whole:`${bounded(whole,
maxId)}#${encoded(digestOf(parts.join("\0"))).slice(0,12)}`}function securitySeverity(finding){let band=bands[finding.severity];if(band===void 0)return;let score=finding.
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
filter(tag=>tag!=="");return[...new Set(clean)].slice(0,maxTags)}function sarifChunks(assessment,options){let{rules,results,found}=content(assessment,options);return jsonChunks(log(assessment,options,rules,results,found))}function content(assessment,{
limit=maxResults,fallback}){let open=blockingFirst(assessment.decision.triage.open),reported=numbered(open.slice(0,limit)),known={assessment,fallback,layerOf:layerFacts(
assessment),advisoryOf:advisoriesOf(assessment.scan)};return{rules:lazily(reported.filter(({isFirst})=>isFirst),({id,judged})=>rule(id,judged,foundAt(judged,known))),
results:lazily(reported,one=>result(one,known)),found:open.length}}var home="https://github.com/image-gate/image-gate";function numbered(reported){let indices=new Map,
fingerprint=counter();return reported.map(judged=>{let id=ruleId(judged.finding),known=indices.get(id),index=known??indices.size;return known===void 0&&indices.
set(id,index),{judged,id,index,isFirst:known===void 0,fingerprint:fingerprint(identity(id,judged.finding))}})}function log(assessment,options,rules,results,found){
let{version,limit=maxResults}=options,reported=Math.min(found,limit);return{$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{
driver:{name:"image-gate",informationUri:home,...version===void 0?{}:{version,semanticVersion:version},rules}},automationDetails:{id:automationId(assessment,options)},
columnKind:"utf16CodeUnits",results,properties:runProperties(assessment,found,reported)}]}}function runProperties(assessment,found,reported){let names=(assessment.
names??[]).slice(0,maxNames).map(name=>bounded(name,300));return{image:bounded(assessment.name,300),...assessment.digest===void 0?{}:{digest:assessment.digest},
...names.length>1?{names}:{},platforms:assessment.images.map(({platform,imageId,manifest})=>({platform,imageId,...manifest===void 0?{}:{manifest}})),verdict:assessment.
decision.verdict,scanner:`Trivy ${bounded(assessment.scan.scanner.version,60)}`,findings:found,reported,omitted:found-reported,...found>reported?{note:cutNote(found,
reported)}:{}}}var maxNames=20;function cutNote(found,reported){return`The ${reported} worst of ${found} findings: GitHub keeps no more. The JSON report has all\
 of them.`}function automationId({name},{category=""}){let own=trimmed(category);return`image-gate/${own===""?trimmed(imageCategory(name)):own}/`}function trimmed(category){
return bounded(category,maxCategory).replace(/^[ /]+|[ /]+$/g,"")}function foundAt({finding},{assessment,layerOf,advisoryOf}){let layer=layerOf(finding),{fixWithin}=assessment.
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
`, ${counted(news)} of them new`:all===1?", which is new":`, ${all===2?"both":"all"} new`}function refusedText(entries,one,many){if(entries.length===0)return"";
let named=entries.slice(0,maxNamed).map(({id,file,line,why})=>`- ${code(id,60)} (${codePath(`${file}:${line}`,120)}): ${text(why,200)}`),rest=entries.length>named.
length?[`- and ${counted(entries.length-named.length)} more`]:[];return["",`**${plural(entries.length,"exception")} ${entries.length===1?one:many}:**`,"",...named,
...rest].join(`
`)}var maxComment=65536,lengths=[{steps:10,findings:10},{steps:10,findings:0},{steps:3,findings:0}];function renderComment(assessment,release,options={}){let steps=fixPlan(
assessment).filter(({blocking})=>blocking>0);for(let length of lengths){let markdown2=commentWith(assessment,release,options,steps,length);if(Buffer.byteLength(
markdown2)<=maxComment)return markdown2}return joined([options.marker??"",verdictLine(assessment,release),releaseLine(assessment,release),exceptionSummary(assessment),
afterMergeSection(assessment),moreLine(assessment,options)])}function commentWith(assessment,release,options,steps,{steps:shownSteps,findings}){let rows={steps:shownSteps,
blocking:findings,warned:0,list:5};return joined([options.marker??"",verdictLine(assessment,release),nowPasses(assessment,options),releaseLine(assessment,release),
originSection(assessment),exceptionSummary(assessment),afterMergeSection(assessment),concernSection(assessment,rows),endingSection(assessment,rows),steps.length===
0?"":`### What to do

${stepTable(steps,shownSteps)}`,countSection(assessment),changeLine(assessment),worstFindings(assessment,findings),failedLine(options),moreLine(assessment,options)])}
function joined(sections){return`${sections.filter(section2=>section2!=="").join(`

`)}
`}function nowPasses({decision},{wasBlocked}){return wasBlocked===!0&&decision.verdict==="passed"?"**Now passes:** an earlier commit of this pull request was bl\
ocked.":""}function worstFindings(assessment,limit){let blocking=assessment.decision.triage.open.filter(({action})=>action==="block");return blocking.length===0||
limit===0?"":folded(`What blocks: ${plural(blocking.length,"finding")}`,findingTable(assessment,blocking,limit))}function failedLine({sent=[]}){let failed2=sent.
filter(({state})=>state==="failed");return failed2.length===0?"":`> [!NOTE]
> Not everything could be published: ${failed2.map(sinkText).join(", ")}. The summary of the run says why.`}function moreLine(assessment,options){let links=linkLine(
options);return`<sub>${links===""?"Every":`${links} · every`} finding is in ${wholeList(assessment)}</sub>`}export{afterMergeLine,annotations2 as annotations,maxResults,maxGzipped,sarifChunks,lacksPlaces,maxComment,renderComment,renderSummary,javaDatabaseWanted,runTrivy,
reportFolders,writeReports,updateSummaryFile,writeChunks,renderTable};
