import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{writeChunks}from"./chunk-GS6N2VOT.js";import{openHome}from"./chunk-LAG2LS7E.js";import{readLedger}from"./chunk-GK3Y646S.js";import{signatoryOf,
statementAbout}from"./chunk-ISXCPQFW.js";import{maxBundle,readBundle}from"./chunk-TKBDQ3DN.js";import{Trend,clockStart,countedGap,criterionKeys,deadlineOf,
driftedRows,durationFigures,earlierDrift,earlierNight,earlierPosture,figureKeys,figureText,figuresOf,keepOutOfGit,namedFile,nightProofs,noCounts,oneNight,postureData,
postureSections,reportTitle,sectionsOf,severityOf,sourceLines,staleOf,standingOf,stateWord,stateWords,uncoveredRunning}from"./chunk-7NSBX36V.js";import{demandsOf}from"./chunk-OUHFQ3UA.js";
import{signatureWords}from"./chunk-FTBHWEKZ.js";import{driftClasses,driftWords,fleetForms,nightCoverage,sinceMoment,streamName}from"./chunk-HSFB43BR.js";
import{documentFault,jsonChunks,lazily,readExceptions,readPolicy,requireOutput}from"./chunk-P4NVSMEY.js";import{openTrust,statementOf}from"./chunk-JPNARZKT.js";
import{counted,ownerOf,policyFor}from"./chunk-7HSWERG5.js";import{ConfigError,_enum,array,boolean,byText,code,digestOf,digestText,instant,int,literal,minuteText,
number,oneSpelling,parsedJson,partialRecord,plainLine,rankOfSeverity,row,severities,strictObject,string,text}from"./chunk-CIY6UZVJ.js";var day=1440*60*1e3;function fleetJson(report){let{sources,coverage}=report,{period,standing,totals,openAges,trend,gaps,database,databases,findings}=sources.ledger;
return jsonChunks({reportVersion:1,since:time(period.since),until:time(period.until),root:standing.root??null,batches:standing.batches,advisories:database===void 0?
null:time(database),databases:{known:databases.known.map(({digest,collected,scans})=>({digest,advisories:time(collected),scans})),unknownScans:databases.unknownScans},
posture:postureData(report),night:sources.night===void 0?null:nightTimes(sources.night),figures:figuresOf(report).map(figure=>({...figure,value:figure.value??null,
text:figureText(figure)})),totals,remediationHours:standing.remediation,openAgeHours:openAges,exceptions:exceptionsOf(report),uncovered:coverage.uncovered,stale:sources.
night===void 0?null:staleOf(sources.night).map(({row:row2})=>row2.names[0]??row2.digest),drift:sources.drift===void 0?null:{at:sources.drift.at,running:driftedRows(
sources.drift)},gaps:gaps.map(({stream,from,to,nights})=>({...stream,from:time(from),to:time(to),nights})),trend:trend.map(weekOf),findings:lazily(findings,one=>findingOf(
one,report.ownerOf))})}function time(at){return new Date(at).toISOString()}function nightTimes({startedAt,endedAt}){return{startedAt,endedAt}}function weekOf({from,
to,figures}){let common={from:time(from),to:time(to)};if(figures===void 0)return{...common,figures:null};let{remediation,...counts2}=figures;return{...common,figures:{
...counts2,...remediation===void 0?{}:{remediationHours:remediation}}}}function exceptionsOf({exceptions,expired=[],sources}){if(exceptions===void 0)return null;
let{until}=sources.ledger.period;return[...expired.map(endedException),...exceptions.map(one=>heldException(one,until))]}function endedException({id,reason="",file,
line:line2,expiry}){return{id,reason,file,line:line2,...expiry===void 0?{}:{expiry},daysLeft:0}}function heldException({id,reason,file,line:line2,expiry,endsAt,
approvedBy,ticket},until){return{id,reason,file,line:line2,expiry,daysLeft:Math.max(0,Math.ceil((endsAt.getTime()-until)/day)),...approvedBy===void 0?{}:{approvedBy},
...ticket===void 0?{}:{ticket}}}function findingOf(finding,ownerOf2){let{stream,name,severity,bucket,isBalance,isAlone,isWarning,firstSeen,due,fixableSince,resolved}=finding;
return{...stream,...ownerOf2===void 0?{}:{owner:ownerOf2(stream)},severity,kind:name.is,id:name.id,aliases:name.aliases,subject:name.subject,bucket,openingBalance:isBalance,
...bucket==="open"?{dueSoon:isWarning===!0}:{},...isAlone?{onlyReportedBy:"clair"}:{},firstSeen:time(firstSeen),...due===void 0?{}:{due:time(due)},...fixableSince===
void 0?{}:{fixKnownSince:time(fixableSince)},...resolved===void 0?{}:{resolved:time(resolved)}}}var count=int().nonnegative(),hours=number(),counts=strictObject(Object.fromEntries(severities.map(severity=>[severity,count]))),durations=strictObject({count,mean:hours,
median:hours,p90:hours,longest:hours.optional()}),text2=string(),figureSchema=strictObject({key:_enum(figureKeys),label:text2,value:number().nullable().describe(
"null: there is no data, which is neither 0 nor 100 %."),unit:_enum(["count","percent","hours","days"]),text:text2.describe("As all other forms write the value."),
target:text2.optional(),state:_enum(["met","missed","unknown"]).optional().describe("unknown: something is missing without which nobody can say that the target \
is met."),note:text2.optional()}),weekSchema=strictObject({from:instant,to:instant,figures:strictObject({new:counts,fixed:counts,open:counts,openingBalance:counts,
remediationHours:durations.optional()}).nullable().describe("null: no complete scan was made in these days.")}),findingSchema=strictObject({repository:text2,line:text2,
owner:text2.optional().describe("As the policy says; empty: nobody is named."),severity:_enum(severities),kind:text2,id:text2,aliases:array(text2),subject:text2,
bucket:_enum(["overdue","open","opening-balance","excepted","fixed","withdrawn","not-affected","reclassified","retired","unknown"]),openingBalance:boolean(),dueSoon:boolean().
optional().describe("Of what is open: whether a quarter of its time or less is left. Absent in reports of older versions."),onlyReportedBy:literal("clair").optional().
describe("Trivy does not report it."),firstSeen:instant,due:instant.optional().describe("Of what is excepted as if the exception ended at `until`: no time passe\
s under it."),fixKnownSince:instant.optional(),resolved:instant.optional()}),postureSchemaPart=strictObject({at:instant,level:int().min(0).max(5),target:int().min(
0).max(5).nullable(),before:int().min(0).max(5).nullable().describe("The level of the posture before; null: there is none."),reached:array(strictObject({level:int().
min(1).max(5),claim:text2,seen:count,why:text2})).describe("What the level rests on. `why` is what was seen of the first of the things that were looked at."),missing:array(
strictObject({claim:text2,subject:text2,state:_enum(["no","not-known"]),why:text2})).describe("For the next level."),slipped:array(strictObject({criterion:_enum(
criterionKeys),subject:text2,was:literal("yes"),is:_enum(["no","not-known","gone"]),why:text2})).describe("Since the posture before.")}),fleetReportSchema=strictObject(
{reportVersion:literal(1),since:instant,until:instant,root:digestText.nullable().describe("Of the ledger: it stands for all events that the figures are made of."),
batches:count,advisories:instant.nullable().describe("When the newest ones were collected."),databases:strictObject({known:array(strictObject({digest:digestText,
advisories:instant,scans:count})).describe("Of their manifests in a registry, those with the newest advisories first."),unknownScans:count.describe("Scans of wh\
ich the ledger does not say it.")}).describe("The vulnerability databases that the scans of the period were made with."),night:strictObject({startedAt:instant,endedAt:instant}).
nullable(),posture:postureSchemaPart.nullable().optional().describe("null: nobody has looked. Absent in reports of older versions."),figures:array(figureSchema),
totals:strictObject({new:counts,fixed:counts,reopened:counts,open:counts,overdue:counts,excepted:counts,debt:counts,overdueDebt:counts}),remediationHours:partialRecord(
_enum(severities),durations.extend({afterGap:count})),openAgeHours:partialRecord(_enum(severities),durations),exceptions:array(strictObject({id:text2,reason:text2,
file:text2,line:int(),expiry:text2.optional(),daysLeft:int().nonnegative().describe("0: it has expired."),approvedBy:array(text2).optional(),ticket:text2.optional()})).
nullable().describe("null: nobody has read them."),uncovered:array(strictObject({what:text2,why:text2,by:_enum(["registry","ledger","cluster"])})),stale:array(text2).
nullable(),drift:strictObject({at:instant,running:array(strictObject({classes:array(_enum(driftClasses)),runs:text2,image:text2,why:text2}))}).nullable().optional().
describe("What runs and is not as it passed, worst first. null: nobody has said what runs."),gaps:array(strictObject({repository:text2,line:text2,from:instant,to:instant,
nights:count})),trend:array(weekSchema),findings:array(findingSchema).describe("Worst first: what is there, and what was resolved in the period.")});var DatabaseCount=class{#since;#known=new Map;#unknownScans=0;constructor(since){this.#since=since}see=(at,collected,digest)=>{if(at<=this.#since)return;if(collected===
void 0||digest===void 0){this.#unknownScans+=1;return}let counted2=this.#known.get(digest);counted2===void 0?this.#known.set(digest,{collected,scans:1}):counted2.
scans+=1};databases(){return{known:[...this.#known].map(([digest,counted2])=>({digest,...counted2})).sort((a,b)=>b.collected-a.collected||byText(a.digest,b.digest)),
unknownScans:this.#unknownScans}}};var day2=1440*60*1e3;function scanGaps({stream,complete,retired,last,failed},{since,until}){let[first,...others]=Object.values(complete).map(scans=>scans.times),
times=others.length===0?first??[]:[...new Set([first??[],...others].flat())].sort((a,b)=>a-b),end=Math.min(until,retired??until),asked=last?.since??failed?.since,
start=times.findLast(at=>at<=since)??times[0]??(asked===void 0?since:asked-day2),within=[start,...times.filter(at=>at>start&&at<end),end];return within.slice(1).
flatMap((to,index)=>{let from=within[index]??to,nights=to-from>oneNight?missed(from,to,end).filter(at=>at>since).length:0,seen=times.includes(from)?from:Math.max(
since,asked??since);return nights===0?[]:[{stream,from:seen,to,nights}]})}function missed(from,to,end){let days=(to-from)/day2,count2=Math.max(1,to===end?Math.floor(
days):Math.round(days)-1);return Array.from({length:count2},(_,index)=>from+Math.max(oneNight,(index+1)*day2))}var totalColumns=["new","fixed","reopened","open","overdue","excepted","debt","overdueDebt"],hour=3600*1e3;function fleetLedger(state,period){let[findings,gaps]=[
[],[]],ages=new Map(severities.map(severity=>[severity,[]])),took=[],[trend,count2]=[new Trend(period.until),new DatabaseCount(period.since)],database,watch={stream:stream=>{
trend.add(stream,state.findings),gaps.push(...scanGaps(stream,period)),database=newest(database,stream);for(let{finding,clock}of findingsOf(stream,state.findings,
period))findings.push(finding),(finding.bucket==="open"||finding.bucket==="overdue")&&ages.get(finding.severity)?.push((period.until-clock)/hour),finding.bucket===
"fixed"&&!finding.isBalance&&took.push(((finding.resolved??clock)-clock)/hour)},scan:count2.see},standing=standingOf(state,new Date(period.until),new Date(period.
since),watch),remediation=durationFigures(took);return{period,standing,totals:totalsOf(standing),trend:trend.weeks(),gaps,databases:count2.databases(),findings:lateFirst(
findings),openAges:Object.fromEntries([...ages].flatMap(([severity,hours2])=>{let figures=durationFigures(hours2);return figures===void 0?[]:[[severity,figures]]})),
...remediation===void 0?{}:{remediation},...database===void 0?{}:{database}}}function newest(known,{complete}){return Object.values(complete).map(scans=>scans.database).
reduce((one,other)=>one===void 0||other>one?other:one,known)}function*findingsOf(state,names,{since,until}){for(let[number2,episodes]of state.findings){let name=names[number2];
if(name===void 0)continue;let times=state.complete[name.is]?.times??[];for(let episode of episodes){let{resolved}=episode;resolved!==void 0&&(resolved.at<=since||
resolved.resolution==="reclassified")||(yield{finding:findingOf2(state,name,episode,until),clock:clockStart(episode.firstSeen,times)})}}}function findingOf2({stream,
clock,fixWithin},name,episode,until){let deadline=deadlineOf(episode,{clock,fixWithin},until),{firstSeen,fixableSince,resolved}=episode;return{stream,name,firstSeen,
severity:severityOf(episode),isBalance:episode.balance===!0,...episode.alone===void 0?{}:{isAlone:episode.alone},bucket:bucketOf(episode,deadline.state==="breac\
hed"),...deadline.state==="none"?{}:{due:deadline.due},...deadline.state==="warning"?{isWarning:!0}:{},...fixableSince===void 0?{}:{fixableSince},...resolved===
void 0?{}:{resolved:resolved.at}}}function bucketOf({resolved,exceptedSince,balance},isOverdue){return resolved!==void 0?resolved.resolution:exceptedSince!==void 0?
"excepted":balance===!0?"opening-balance":isOverdue?"overdue":"open"}function totalsOf({streams}){let totals=Object.fromEntries(totalColumns.map(column=>[column,
noCounts()]));for(let stream of streams)for(let column of totalColumns)for(let severity of severities)totals[column][severity]+=stream[column][severity];return totals}
var bucketOrder=["overdue","open","opening-balance","excepted","unknown","not-affected","withdrawn","retired","fixed","reclassified"];function lateFirst(findings){
let rank=Object.fromEntries(bucketOrder.map((bucket,index)=>[bucket,index])),keys=Float64Array.from(findings,({bucket,severity,due,firstSeen})=>((rank[bucket]??
0)*severities.length+rankOfSeverity(severity))*1e14+(due??firstSeen)),order=Uint32Array.from(findings.keys()).sort((a,b)=>(keys[a]??0)-(keys[b]??0)||a-b);return Array.
from(order,index=>findings[index]).filter(one=>one!==void 0)}var scannedWithin=1440*60*1e3,tooLongAgo="more than 24 hours before the end of this report";function fleetCoverage({standing,period:{until}},night,drift){let active=activeStreams(
standing.streams),isRecent=at=>at!==void 0&&until-at<=scannedWithin,late=active.filter(({lastComplete,failed})=>!isRecent(lastComplete)||failed!==void 0);return{
ledger:{covered:active.length-late.length,known:active.length},...night===void 0?{}:{registry:registryShare(night,until)},uncovered:[...night===void 0?[]:nightRows(
night,until),...late.map(stream=>({what:streamName(stream.stream),why:lateReason(stream),by:"ledger"})),...night===void 0?[]:disagreements(standing.streams,night.
images),...drift===void 0?[]:uncoveredRunning(drift).map(row2=>({...row2,by:"cluster"}))]}}function activeStreams(streams){return streams.filter(({retired})=>retired===
void 0)}function registryShare(night,until){let{known}=nightCoverage(night);return{covered:night.images.filter(row2=>isCovered(row2,until)).length,known}}function isCovered({
outcome},until){return outcome.kind==="judged"&&until-Date.parse(outcome.judgedAt)<=scannedWithin}function nightRows({images,gaps},until){let rows=images.flatMap(
row2=>isCovered(row2,until)?[]:[{what:nameOf(row2),why:uncoveredReason(row2),by:"registry"}]);return[...gaps.flatMap(gap=>{if(gap.kind==="no-image")return[];let[
what,said]=gap.kind==="unlisted"?namedGap(gap.what):[countedGap(gap),""];return[{what,why:gapReasons[gap.kind]+said,by:"registry"}]}),...rows]}var gapReasons={unlisted:"\
it could not be listed, so nobody knows what is missing",unreadable:"these entries of a list name no image",limited:"left out by a limit of the night"};function namedGap(text3){
let colon=text3.indexOf(": ");return colon===-1?[text3,""]:[text3.slice(0,colon),text3.slice(colon)]}function nameOf({names,digest}){return names[0]??digest}function uncoveredReason({
outcome}){switch(outcome.kind){case"judged":return`its newest scan is of ${minuteText(new Date(outcome.judgedAt))}, ${tooLongAgo}`;case"failed":return outcome.why;case"\
not-reached":return"the time of the night was over"}}function lateReason({lastComplete,incomplete,failed}){if(failed!==void 0)return`its scan has failed since ${minuteText(
new Date(failed.since))}: ${failed.why}`;let last=lastComplete===void 0?"it has no complete scan yet":`its newest complete scan is of ${minuteText(new Date(lastComplete))}\
, ${tooLongAgo}`;return incomplete===void 0?last:`${last}: ${incomplete}`}function disagreements(all,rows){let digests=new Set(rows.map(({digest})=>digest)),names=new Set(
rows.flatMap(row2=>row2.names.map(oneSpelling))),active=activeStreams(all),unlisted=active.filter(({stream,digest})=>!(digest!==void 0&&digests.has(digest))&&!names.
has(`${stream.repository}:${stream.line}`)),[isFollowed,isKnown]=[historyOf(active),historyOf(all)],unrecorded=rows.filter(row2=>row2.outcome.kind==="judged"&&!isFollowed(
row2));return[...unlisted.map(({stream})=>({what:streamName(stream),why:"the ledger follows it, and the night has not seen it: retire it, or have it listed",by:"\
ledger"})),...unrecorded.map(row2=>({what:nameOf(row2),why:isKnown(row2)?retiredReason:noHistoryReason,by:"registry"}))]}var noHistoryReason="the night has judg\
ed it, and the ledger has no history of it: give it a tag, or add its record",retiredReason="the night has judged it, and its history is retired: remove it from\
 the registry, or the next night opens its history again";function historyOf(streams){let known=new Set(streams.flatMap(({digest})=>digest??[])),histories=new Set(
streams.map(({stream})=>`${stream.repository}:${stream.line}`));return({digest,names})=>known.has(digest)||names.some(name=>histories.has(oneSpelling(name)))}function ownersOf(owners){let known=new Map;return({repository,line:line2})=>{let name=`${repository}:${line2}`,owner=known.get(name)??ownerOf(owners,[name])?.owner??
"";return known.set(name,owner),owner}}function fleetReport(sources){let{ledger,night,drift,exceptions,owners=[]}=sources,running=new Set(night?.images.flatMap(
({runs,digest})=>runs===void 0?[]:[digest])),isRunningKnown=running.size>0,active=activeStreams(ledger.standing.streams);return{sources,coverage:fleetCoverage(ledger,
night,drift),production:isRunningKnown?active.filter(({digest})=>digest!==void 0&&running.has(digest)):active,isRunningKnown,...owners.length===0?{}:{ownerOf:ownersOf(
owners)},...night===void 0?{}:{proofs:proofsOf(night,isRunningKnown,ledger.period.until)},...exceptions===void 0?{}:{exceptions:exceptions.active.toSorted((a,b)=>a.
endsAt.getTime()-b.endsAt.getTime()),expired:exceptions.refused.filter(({refusal})=>refusal==="expired")}}}function proofsOf(night,isRunningKnown,until){let{gated,
known,unverified}=nightProofs(night,until,isRunningKnown);return{gated:{covered:gated,known},unverified:unverified.length}}async function makeReport(ports,job){let{until=ports.clock.now(),rules}=job,since=sinceMoment(job.since,until);if(since===void 0)throw endsBefore();let policy=await readPolicy(
rules.files,rules.paths.policy),exceptions=await readExceptions(rules.files,rules.paths.exceptions,policy.approvals,until),read=await earlierNight(ports,job.night,
job.name,until),night=read===void 0?void 0:{...read,staleAfter:job.staleAfter},posture=await earlierPosture(ports,job.posture,job.name,until),{state}=await readLedger(
await openHome(ports,job.ledger),job.until),ledger=fleetLedger(state,{since,until:until.getTime()}),{owners,review}=policy,drift=await earlierDrift(ports,job.drift,
job.name,until),given={...night===void 0?{}:{night},...drift===void 0?{}:{drift}};return fleetReport({ledger,exceptions,owners,review,...given,...posture===void 0?
{}:{posture}})}function endsBefore(){let what="the report would end before it begins";return new ConfigError([{where:"since",what,fix:"Name an earlier day, or a\
 later end."}],"usage")}function missedCode(report){let states=new Set(figuresOf(report).map(({state})=>state));return states.has("missed")?1:states.has("unknow\
n")?3:0}var listed=20,longest=200,marks={met:"✅",missed:"❌",unknown:"❔"};function fleetMarkdown(report,{isPublic=!1,rows=[]}={}){let sections=isPublic?[]:sectionsOf(
report,listed).flatMap(sectionLines);return`${[`## ${reportTitle(report)}`,"",row(["","Figure","Value","Target",""]),row(["---","---","---:","---","---"]),...figuresOf(
report).map(figureRow),...sections,...isPublic?["","Names of images and findings are withheld: everybody can read this."]:[],"",...rows.map(line2=>`- ${text(line2,
600)}`),...sourceLines(report).map(line2=>`- ${line2}`)].join(`
`)}
`}function figureRow(figure){let{label,target="",state,note=""}=figure,mark=state===void 0?"":`${marks[state]} ${stateWords[state]}`;return row([mark,label,`**${figureText(
figure)}**`,target.replace("<","&lt;").replace(">","&gt;"),note])}function sectionLines({title,note,columns:columns2,rows,all,none}){let heading=["",`### ${title}`,
""];return rows.length===0?[...heading,none]:[...heading,...note===void 0?[]:[note,""],row(columns2.map(column=>column.title)),row(columns2.map(({kind})=>kind===
"number"?"---:":"---")),...rows.map(cells=>row(cells.map((cell2,index)=>cellText(cell2,columns2[index]?.kind)))),...all>rows.length?["",`… ${counted(all-rows.
length)} more`]:[]]}function cellText(cell2,kind){return kind==="number"&&ownNumber.test(cell2)?cell2:kind==="code"?code(cell2,longest):text(cell2,longest)}var ownNumber=/^[\d,.]+(?: [a-z]+)?$/;import{join,resolve}from"node:path";var columns=["row","repository","line","severity","finding","aliases","in","state","first_seen","due","fix_known_since","resolved","owner","figure","value","tar\
get","note","reported_by"],inOnePiece=2e3;function*fleetCsv(report){let piece=[line(columns)];for(let cells of rowsOf(report))piece.push(line(columns.map(column=>cells[column]??
""))),!(piece.length<inOnePiece)&&(yield piece.join(""),piece=[]);yield piece.join("")}function*rowsOf(report){for(let figure of figuresOf(report))yield figureCells(
figure);for(let section of postureSections(report,Number.POSITIVE_INFINITY))for(let cells of section.rows)yield postureCells(section,cells);for(let finding of report.
sources.ledger.findings)yield{...findingCells(finding),owner:report.ownerOf?.(finding.stream)??""};let{drift}=report.sources;for(let one of drift===void 0?[]:driftedRows(
drift))yield runningCells(one)}function runningCells({classes,runs,image,why}){return{row:"running",repository:image,in:runs,state:classes.map(one=>driftWords[one]).
join("; "),note:why}}function figureCells(figure){let{label,target="",state="",note=""}=figure;return{row:"figure",figure:label,value:figureText(figure),target,
state,note}}function postureCells({id},cells){if(id==="posture-slips"){let[claim2="",subject2="",was,is,note=""]=cells;return{row:id,figure:claim2,in:subject2,state:`${was}\
, ${is}`,note}}let[level,claim="",subject="",state="",why]=id==="posture-reached"?reachedCells(cells):cells;return{row:id,figure:claim,in:subject,state,note:`le\
vel ${level}: ${why}`}}function reachedCells([level="",claim="",,why=""]){return[level,claim,"","yes",why]}function findingCells({stream,name,severity,bucket,...times}){
let at=time2=>time2===void 0?"":new Date(time2).toISOString();return{row:"finding",...stream,severity,finding:name.id,aliases:name.aliases.join(" "),in:name.subject,
state:stateWord({bucket,...times}),first_seen:at(times.firstSeen),due:at(times.due),fix_known_since:at(times.fixableSince),resolved:at(times.resolved),reported_by:times.
isAlone?"Clair":""}}function line(cells){return`${cells.map(cell).join(",")}\r
`}var formula=/^[\s"]*[=+\-@|%＝＋－＠]/u,plainCell=/^[A-Za-z0-9][A-Za-z0-9 .:/_@-]*$/;function cell(foreign){if(plainCell.test(foreign))return foreign;let clean=plainLine(
foreign),safe=formula.test(clean)?`'${clean}`:clean;return/[",;\t' ]/.test(safe)?`"${safe.replaceAll('"','""')}"`:safe}async function reportPieces(report,form){switch(form){case"markdown":return[fleetMarkdown(report)];case"json":return fleetJson(report);case"csv":return fleetCsv(
report);case"html":return[(await import("./page-YHCVXF36.js")).fleetPage(report,fileNames.csv)]}}var fileNames={markdown:"report.md",json:"report.json",csv:"\
report.csv",html:"report.html"};async function requireReportOutput(files,workingDirectory,output){output.kind==="file"&&await requireOutput(files,resolve(workingDirectory,
output.path))}async function writeReportFolder(files,folder,report){await files.makeDirectory(folder),await keepOutOfGit(files,folder);for(let form of fleetForms)
await writeReportFile(files,join(folder,fileNames[form]),report,form);return folder}async function writeReportFile(files,path,report,form){form==="json"&&await files.
remove(signatureBeside(path)),await writeChunks(files,path,await reportPieces(report,form))}function signatureBeside(path){return`${path}.sigstore.json`}function signedReport(report,signature,signers){let bundle=readBundle(signature);if(bundle===void 0)return{why:"no-bundle"};let by=signatoryOf(bundle,signers);if("\
why"in by)return by;let statement=statementAbout(bundle,digestOf(report));return typeof statement=="string"?{why:statement}:statement.predicateType===reportPredicateType&&
reportPredicateSchema.safeParse(statement.predicate).success?{by}:{why:"no-statement"}}var reportPredicateType="https://github.com/image-gate/image-gate/report/\
v1",reportPredicateSchema=strictObject({since:instant,until:instant,root:digestText.nullable().describe("Of the ledger: it stands for all events that the figure\
s are made of."),batches:int().nonnegative(),advisories:instant.nullable().describe("When the newest ones were collected.")});function reportStatement(file,digest,said,at){
return statementOf({repository:file,digest,at},reportPredicateType,reportPredicateSchema.parse(said))}var maxReport=256*1024*1024;async function readStoredReport(files,path,name){let found=await namedFile(files,path,maxReport);if("what"in found)throw unreadable(
name,found.what);let{bytes}=found,text3=bytes.toString("utf8"),json=parsedJson(text3),read=fleetReportSchema.safeParse(json);if(!read.success)throw unreadable(name,
documentFault(text3,json,"reportVersion",read.error));return{said:read.data,bytes}}function unreadable(where,what){return new ConfigError([{where,what,fix:"Name\
 the report.json of image-gate report."}],"report-unreadable")}async function reportSignature(ports,path,bytes,{files,policy:file,named,isRequired}){let place=signatureBeside(
path),signature=await ports.files.readBytes(place,maxBundle);if(signature===void 0){if(isRequired)throw unsigned(place,"there is no such file, and a signature i\
s asked for",makeIt);return"Nobody has signed the report."}let policy=policyFor(file,[]),{keys,identities}=policy.verify;if([keys.value,identities.value,named.keys,
named.identities].reduce((sum,one)=>sum+one.length,0)===0&&!isRequired)return"Its signature was not checked, as nobody is named whose signatures count: --key, -\
-identity or `verify` of the policy.";let demands=await demandsOf({files,named,trust:openTrust(ports,files)},policy),signed=signedReport(bytes,signature,demands),
words=signatureWords(signed);if("why"in signed)throw unsigned(place,words,distrust);return`${words}.`}var makeIt="Make the report with --sign key or --sign keyl\
ess, and keep both files together.",distrust="Do not rely on this report. Get it again with its signature from who has made it; if its signer is one of yours, n\
ame that key or workflow.";function unsigned(where,what,fix){return new ConfigError([{where,what,fix}],"report-unsigned")}export{fleetJson,fleetReportSchema,makeReport,missedCode,reportStatement,fleetMarkdown,reportPieces,fileNames,requireReportOutput,writeReportFolder,writeReportFile,
signatureBeside,maxReport,readStoredReport,reportSignature};
