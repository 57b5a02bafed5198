import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{findingText,fixPlan,fixSentence,foreignVersion,stepTable,treatment}from"./chunk-ZCM2JTUH.js";import{fixMarks,fixWords}from"./chunk-ZMGH5Z4R.js";
import{afterMergeSection,changeSince,comparedWith,concernSection,deliverySection,endingSection,exceptionSections,footSection,imageSection,jsonChunks,linkLine,originSection,
platformReportName,presenceWord,publishedChunks,recordBeside,recordChunks,releaseLine,reportFileName,reportOfSbom,reportPlace,scopedSections,tally,totalChange,verdictLine,
vexSection,wholeList}from"./chunk-W7K77M2D.js";import{counted,dateText,plural}from"./chunk-GASUZMIR.js";import{ToolError,bounded,code,codePath,digestFrom,
imageName,link,pathCell,row,severities,text,wideTitle}from"./chunk-2NVWEQSJ.js";import{createHash,randomUUID}from"node:crypto";import{basename,join}from"node:path";import{Readable}from"node:stream";import{pipeline}from"node:stream/promises";function findingRows(assessment,findings,limit){let groups=new Map;for(let judged of findings){let key=groupKey(judged),group=groups.get(key);group===void 0?groups.
set(key,[judged]):group.push(judged)}let rows=[...groups.values()].slice(0,limit).map(group=>rowOf(assessment,group));return{rows,rest:rows.reduce((rest,row2)=>rest-
row2.findings,findings.length)}}function groupKey({finding,fix,action,exception,presence,fixBy}){let treated=[action,exception?.file,exception?.line,presence,fixBy.
getTime(),fix],{kind,id,severity,platforms}=finding;return JSON.stringify([kind,id,severity,platforms,treated,subjectOf(finding)])}function subjectOf(finding){if(finding.
kind!=="vulnerability")return[finding.title,finding.path??finding.target,finding.lines?.start];let{type,version,class:kind,source,name}=finding.package;return[type,
version,kind==="os"?source??name:name]}function rowOf(assessment,group){let judged=group.find(({finding})=>isSource(finding))??group[0];if(judged===void 0)throw new Error(
"unreachable: a group has a member");let mark=presenceWord(assessment,judged),text2=findingText(assessment,judged),packages=new Set(group.map(({finding})=>finding.
kind==="vulnerability"?finding.package.name:"")),places=new Set(group.map(({finding})=>finding.path??finding.target));return{...text2,judged,findings:group.length,
policy:mark===""?treatment(judged):`${treatment(judged)} (${mark})`,morePackages:more(packages.size),morePlaces:more(places.size)}}function isSource(finding){return finding.
kind==="vulnerability"&&finding.package.name===finding.package.source}function more(all){return all>1?` and ${counted(all-1)} more`:""}var signs={CRITICAL:"🟥",HIGH:"🟧",MEDIUM:"🟨",LOW:"🟦",UNKNOWN:"⬜"};function severityCell(severity){return`${signs[severity]} ${severity}`}function countSection(assessment){
let counts=tally(assessment),rows=severities.flatMap(severity=>{let{block,warn,log,excepted}=counts[severity];return block+warn+log+excepted===0?[]:[row([severityCell(
severity),...[block,warn,log,excepted].map(cell)])]});return rows.length===0?"Nothing was found.":[...[row(["Severity","Blocks","Warns","Logged","Excepted"]),"|\
 :-- | --: | --: | --: | --: |"],...rows].join(`
`)}function cell(count){return count===0?"·":counted(count)}function planSection(steps,limit){let urgent=steps.filter(({blocking,warned})=>blocking+warned>0);if(urgent.
length===0)return"";let idle=steps.length-urgent.length,rest=idle===0?"":`

${plural(idle,"more step")} ${idle===1?"is":"are"} for findings that are only logged.`;return`### What to do

${stepTable(urgent,limit)}${rest}`}function findingSections(assessment,rows){let{open}=assessment.decision.triage,blocking=open.filter(({action})=>action==="blo\
ck"),warned=open.filter(({action})=>action==="warn"),logged=open.filter(({action})=>action==="log");return[blocking.length===0?"":`### What blocks

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

and ${counted(rest)} more, in ${wholeList(assessment)}.`}function findingLine(assessment,{judged,id,what,installed,where,...more2}){let{finding,fix,fixBy}=judged,mark=presenceWord(assessment,judged),title=finding.kind===
"vulnerability"&&finding.title!==""?`<br>${text(finding.title,120)}`:"",subject=finding.kind==="vulnerability"?`${code(what,80)} ${code(installed,60)}`.trim():text(
what,120),by=`<br>${fix?.kind==="none"?"decide by<br>":"by "}${dateText(fixBy)}`;return row([severityCell(finding.severity),`${link(code(id,60),finding.url)}${mark===
""?"":` (${mark})`}${title}`,`${subject}${more2.morePackages}`,`${fixCell(assessment,judged)}${by}`,`${pathCell(where,120)}${more2.morePlaces}`])}function fixCell(assessment,{
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
subject=finding.kind==="vulnerability"?`${code(what,80)} ${code(installed,60)}`.trim():text(what,120),place=finding.path??(finding.kind==="vulnerability"?"":finding.
target),where=place===""?"":`<br>${codePath(place,120)}`;return row([severityCell(finding.severity),link(code(id,60),finding.url),`${subject}${where}`])}function packageSection(assessment,rows){let change=comparedWith(assessment)?.packages;return change===void 0?"":["### Packages",`${totals(change)}.`,licenceLine(
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
`);return folded(`Changed, added and removed: ${plural(lines.length,"package")}`,table)}var maxBytes=1024*1024-16*1024,summaryRows={steps:30,blocking:250,warned:50,list:50},fewerRows=[{steps:20,blocking:100,warned:20,list:20},{steps:5,blocking:20,warned:5,
list:5}];function renderSummary(assessment,release,delivery={}){let steps=fixPlan(assessment);for(let rows of[summaryRows,...fewerRows]){let markdown=summaryWith(
assessment,release,delivery,steps,rows);if(Buffer.byteLength(markdown)<=maxBytes)return markdown}return`${verdictLine(assessment,release)}

${releaseLine(assessment,release)}

The lists are too long for this page; they are in ${wholeList(assessment)}.
`}function summaryWith(assessment,release,delivery,steps,rows){return`${[verdictLine(assessment,release),releaseLine(assessment,release),linkLine({links:{...delivery.
links,summary:""}}),originSection(assessment),afterMergeSection(assessment),concernSection(assessment,rows),endingSection(assessment,rows),countSection(assessment),
changeSection(assessment,rows),packageSection(assessment,rows),planSection(steps,rows.steps),...findingSections(assessment,rows),vexSection(assessment,rows),...exceptionSections(
assessment,rows),...scopedSections(assessment,rows),deliverySection(delivery),imageSection(assessment,rows,delivery.sboms),footSection(assessment)].filter(section=>section!==
"").join(`

`)}
`}function reportFiles(assessment,directory){let json=reportFileName(assessment.name),base=json.replace(/\.json$/,""),others=assessment.scan.platforms.slice(1).map(
({platform})=>platformReportName(json,platform));return{json:[join(directory,json),...others.map(name=>join(directory,name))],record:recordBeside(join(directory,
json))??"",sarif:join(directory,`${base}.sarif`),summary:join(directory,`${base}.md`)}}function reportFolders(assessments,directory){let taken=new Map,folders=new Map;
for(let assessment of assessments){let name=reportFileName(assessment.name),before=taken.get(name)??0;taken.set(name,before+1),folders.set(assessment,before===0?
directory:`${directory}-${before+1}`)}return assessment=>folders.get(assessment)??directory}async function writeReports(files,assessment,release,directory,sarif,sboms){
let place=await reportPlace(files,assessment.name,directory),folder=join(directory,place),paths=reportFiles(assessment,folder);await files.makeDirectory(folder),
await removeOthers(files,folder,paths);let reports=await writePlatforms(files,assessment,paths);await writeChunks(files,paths.sarif,sarif.chunks),await writeOriginals(
files,assessment,`${directory}.private`,place);let made=await sboms??[],written=made.flatMap(one=>one.files);for(let{file,chunks}of written)await writeChunks(files,
join(folder,file),chunks());let beside={reports,sboms:made.map(({record})=>record)};return await writeChunks(files,paths.record,recordChunks(assessment,{category:sarif.
category,...beside})),await files.write(paths.summary,renderSummary(assessment,release,{sboms:beside.sboms})),{...paths,sboms:written.map(({file})=>join(folder,
file)),madeSboms:beside.sboms}}async function updateSummaryFile({files,log},assessment,release,paths,delivery){let text2=renderSummary(assessment,release,{...delivery,
sboms:paths.madeSboms});try{await files.write(paths.summary,text2)}catch(error){if(!(error instanceof ToolError))throw error;log.warning(`The summary file does \
not say whether the image was pushed: ${error.message} ${error.fix}`)}return text2}async function writePlatforms(files,assessment,{json}){let written=[];for(let[
index,{raw}]of assessment.scan.platforms.entries()){let path=json[index]??json[0],hash=createHash("sha256"),sizes={bytes:0};await writeChunks(files,path,hashed(
publishedChunks(assessment,raw),hash,sizes)),written.push({file:basename(path),digest:digestFrom(hash),size:sizes.bytes})}return written}function*hashed(chunks,hash,sizes){
for(let chunk of chunks)hash.update(chunk),sizes.bytes+=Buffer.byteLength(chunk),yield chunk}async function removeOthers(files,folder,{json,record}){await files.
remove(record);let kept=new Set(json.map(path=>basename(path)));for(let name of await files.list(folder)??[])recordBeside(join(folder,reportOfSbom(name)??name))===
record&&!kept.has(name)&&await files.remove(join(folder,name))}async function writeOriginals(files,assessment,directory,place){await requireNoLink(files,directory),
await files.makeDirectory(directory,448);let own=join(directory,place);place!==""&&await requireNoLink(files,own),await files.makeDirectory(own,448);for(let{platform,
raw}of assessment.scan.platforms){let name=reportFileName(`${platform}/${imageName(assessment.name).familiar}`).replace("trivy-results-","trivy-original-");await writeChunks(
files,join(own,name),jsonChunks(raw),384)}}async function requireNoLink(files,path){let found=await files.lstat(path);if(!(found===void 0||found.kind==="directo\
ry"))throw new ToolError({code:"report-folder-taken",message:`${path} is a ${found.kind}, not a folder, so Trivy's own reports can't be kept there.`,fix:"Remove\
 it, or choose another report-dir."})}async function writeChunks(files,path,chunks,mode=420){let part=`${path}.${randomUUID()}.part`;try{await pipeline(Readable.
from(chunks),files.writeStream(part,mode)),await files.rename(part,path)}catch(error){throw await files.remove(part),error}}export{findingRows,isSource,countSection,folded,findingTable,changeLine,changeLines,renderSummary,reportFolders,writeReports,updateSummaryFile,writeChunks};
