import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{openHome}from"./chunk-KPPBV473.js";import{readLedger}from"./chunk-6UESWPCO.js";import{signatoryOf,statementAbout}from"./chunk-HEXY75PN.js";
import{maxBundle,readBundle}from"./chunk-KT35ZFPX.js";import{Trend,clockStart,countedGap,criterionKeys,deadlineOf,driftedRows,durationFigures,earlierDrift,
earlierNight,earlierPosture,figureKeys,figureText,figuresOf,nightProofs,noCounts,oneNight,postureData,severityOf,staleOf,standingOf,uncoveredRunning}from"./chunk-JH4M7AFX.js";
import{demandsOf}from"./chunk-EZ3EG6PU.js";import{signatureWords}from"./chunk-BT46F2CD.js";import{driftClasses,nightCoverage,sinceMoment,streamName}from"./chunk-YCQRFMHG.js";
import{documentFault,jsonChunks,lazily,readExceptions,readPolicy}from"./chunk-QJ7IVHY2.js";import{openTrust,statementOf}from"./chunk-AXMED5UL.js";import{
ownerOf,policyFor}from"./chunk-CWWXFKX5.js";import{ConfigError,_enum,array,boolean,byText,digestOf,digestText,instant,int,literal,minuteText,number,oneSpelling,
parsedJson,partialRecord,rankOfSeverity,severities,strictObject,string}from"./chunk-F2OQW6OA.js";var day=1440*60*1e3;function fleetJson(report){let{sources,coverage}=report,{period,standing,totals,openAges,trend,gaps,database,databases,findings}=sources.ledger;
return jsonChunks({reportVersion:1,since:time(period.since),until:time(period.until),root:standing.root??null,batches:standing.batches,advisories:database===void 0?
null:time(database),databases:{known:databases.known.map(({digest,collected,scans})=>({digest,advisories:time(collected),scans})),unknownScans:databases.unknownScans},
posture:postureData(report),night:sources.night===void 0?null:nightTimes(sources.night),figures:figuresOf(report).map(figure=>({...figure,value:figure.value??null,
text:figureText(figure)})),totals,remediationHours:standing.remediation,openAgeHours:openAges,exceptions:exceptionsOf(report),uncovered:coverage.uncovered,stale:sources.
night===void 0?null:staleOf(sources.night).map(({row})=>row.names[0]??row.digest),drift:sources.drift===void 0?null:{at:sources.drift.at,running:driftedRows(sources.
drift)},gaps:gaps.map(({stream,from,to,nights})=>({...stream,from:time(from),to:time(to),nights})),trend:trend.map(weekOf),findings:lazily(findings,one=>findingOf(
one,report.ownerOf))})}function time(at){return new Date(at).toISOString()}function nightTimes({startedAt,endedAt}){return{startedAt,endedAt}}function weekOf({from,
to,figures}){let common={from:time(from),to:time(to)};if(figures===void 0)return{...common,figures:null};let{remediation,...counts2}=figures;return{...common,figures:{
...counts2,...remediation===void 0?{}:{remediationHours:remediation}}}}function exceptionsOf({exceptions,expired=[],sources}){if(exceptions===void 0)return null;
let{until}=sources.ledger.period;return[...expired.map(endedException),...exceptions.map(one=>heldException(one,until))]}function endedException({id,reason="",file,
line,expiry}){return{id,reason,file,line,...expiry===void 0?{}:{expiry},daysLeft:0}}function heldException({id,reason,file,line,expiry,endsAt,approvedBy,ticket},until){
return{id,reason,file,line,expiry,daysLeft:Math.max(0,Math.ceil((endsAt.getTime()-until)/day)),...approvedBy===void 0?{}:{approvedBy},...ticket===void 0?{}:{ticket}}}
function findingOf(finding,ownerOf2){let{stream,name,severity,bucket,isBalance,isAlone,isWarning,firstSeen,due,fixableSince,resolved}=finding;return{...stream,...ownerOf2===
void 0?{}:{owner:ownerOf2(stream)},severity,kind:name.is,id:name.id,aliases:name.aliases,subject:name.subject,bucket,openingBalance:isBalance,...bucket==="open"?
{dueSoon:isWarning===!0}:{},...isAlone?{onlyReportedBy:"clair"}:{},firstSeen:time(firstSeen),...due===void 0?{}:{due:time(due)},...fixableSince===void 0?{}:{fixKnownSince:time(
fixableSince)},...resolved===void 0?{}:{resolved:time(resolved)}}}var count=int().nonnegative(),hours=number(),counts=strictObject(Object.fromEntries(severities.map(severity=>[severity,count]))),durations=strictObject({count,mean:hours,
median:hours,p90:hours,longest:hours.optional()}),text=string(),figureSchema=strictObject({key:_enum(figureKeys),label:text,value:number().nullable().describe("\
null: there is no data, which is neither 0 nor 100 %."),unit:_enum(["count","percent","hours","days"]),text:text.describe("As all other forms write the value."),
target:text.optional(),state:_enum(["met","missed","unknown"]).optional().describe("unknown: something is missing without which nobody can say that the target i\
s met."),note:text.optional()}),weekSchema=strictObject({from:instant,to:instant,figures:strictObject({new:counts,fixed:counts,open:counts,openingBalance:counts,
remediationHours:durations.optional()}).nullable().describe("null: no complete scan was made in these days.")}),findingSchema=strictObject({repository:text,line:text,
owner:text.optional().describe("As the policy says; empty: nobody is named."),severity:_enum(severities),kind:text,id:text,aliases:array(text),subject:text,bucket:_enum(
["overdue","open","opening-balance","excepted","fixed","withdrawn","not-affected","reclassified","retired","unknown"]),openingBalance:boolean(),dueSoon:boolean().
optional().describe("Of what is open: whether a quarter of its time or less is left. Absent in reports of older versions."),onlyReportedBy:literal("clair").optional().
describe("Trivy does not report it."),firstSeen:instant,due:instant.optional().describe("Of what is excepted as if the exception ended at `until`: no time passe\
s under it."),fixKnownSince:instant.optional(),resolved:instant.optional()}),postureSchemaPart=strictObject({at:instant,level:int().min(0).max(5),target:int().min(
0).max(5).nullable(),before:int().min(0).max(5).nullable().describe("The level of the posture before; null: there is none."),reached:array(strictObject({level:int().
min(1).max(5),claim:text,seen:count,why:text})).describe("What the level rests on. `why` is what was seen of the first of the things that were looked at."),missing:array(
strictObject({claim:text,subject:text,state:_enum(["no","not-known"]),why:text})).describe("For the next level."),slipped:array(strictObject({criterion:_enum(criterionKeys),
subject:text,was:literal("yes"),is:_enum(["no","not-known","gone"]),why:text})).describe("Since the posture before.")}),fleetReportSchema=strictObject({reportVersion:literal(
1),since:instant,until:instant,root:digestText.nullable().describe("Of the ledger: it stands for all events that the figures are made of."),batches:count,advisories:instant.
nullable().describe("When the newest ones were collected."),databases:strictObject({known:array(strictObject({digest:digestText,advisories:instant,scans:count})).
describe("Of their manifests in a registry, those with the newest advisories first."),unknownScans:count.describe("Scans of which the ledger does not say it.")}).
describe("The vulnerability databases that the scans of the period were made with."),night:strictObject({startedAt:instant,endedAt:instant}).nullable(),posture:postureSchemaPart.
nullable().optional().describe("null: nobody has looked. Absent in reports of older versions."),figures:array(figureSchema),totals:strictObject({new:counts,fixed:counts,
reopened:counts,open:counts,overdue:counts,excepted:counts,debt:counts,overdueDebt:counts}),remediationHours:partialRecord(_enum(severities),durations.extend({afterGap:count})),
openAgeHours:partialRecord(_enum(severities),durations),exceptions:array(strictObject({id:text,reason:text,file:text,line:int(),expiry:text.optional(),daysLeft:int().
nonnegative().describe("0: it has expired."),approvedBy:array(text).optional(),ticket:text.optional()})).nullable().describe("null: nobody has read them."),uncovered:array(
strictObject({what:text,why:text,by:_enum(["registry","ledger","cluster"])})),stale:array(text).nullable(),drift:strictObject({at:instant,running:array(strictObject(
{classes:array(_enum(driftClasses)),runs:text,image:text,why:text}))}).nullable().optional().describe("What runs and is not as it passed, worst first. null: nob\
ody has said what runs."),gaps:array(strictObject({repository:text,line:text,from:instant,to:instant,nights:count})),trend:array(weekSchema),findings:array(findingSchema).
describe("Worst first: what is there, and what was resolved in the period.")});var DatabaseCount=class{#since;#known=new Map;#unknownScans=0;constructor(since){this.#since=since}see=(at,collected,digest)=>{if(at<=this.#since)return;if(collected===
void 0||digest===void 0){this.#unknownScans+=1;return}let counted=this.#known.get(digest);counted===void 0?this.#known.set(digest,{collected,scans:1}):counted.scans+=
1};databases(){return{known:[...this.#known].map(([digest,counted])=>({digest,...counted})).sort((a,b)=>b.collected-a.collected||byText(a.digest,b.digest)),unknownScans:this.#unknownScans}}};var day2=1440*60*1e3;function scanGaps({stream,complete,retired,last,failed},{since,until}){let[first,...others]=Object.values(complete).map(scans=>scans.times),
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
night,until),...late.map(stream=>({what:streamName(stream.stream),why:lateReason(stream),by:"ledger"})),...night===void 0?[]:disagreements(active,night.images),
...drift===void 0?[]:uncoveredRunning(drift).map(row=>({...row,by:"cluster"}))]}}function activeStreams(streams){return streams.filter(({retired})=>retired===void 0)}
function registryShare(night,until){let{known}=nightCoverage(night);return{covered:night.images.filter(row=>isCovered(row,until)).length,known}}function isCovered({
outcome},until){return outcome.kind==="judged"&&until-Date.parse(outcome.judgedAt)<=scannedWithin}function nightRows({images,gaps},until){let rows=images.flatMap(
row=>isCovered(row,until)?[]:[{what:nameOf(row),why:uncoveredReason(row),by:"registry"}]);return[...gaps.flatMap(gap=>gap.kind==="no-image"?[]:[{what:gap.kind===
"unlisted"?gap.what:countedGap(gap),why:gapReasons[gap.kind],by:"registry"}]),...rows]}var gapReasons={unlisted:"it could not be listed, so nobody knows what is\
 missing",unreadable:"these entries of a list name no image",limited:"left out by a limit of the night"};function nameOf({names,digest}){return names[0]??digest}
function uncoveredReason({outcome}){switch(outcome.kind){case"judged":return`its newest scan is of ${minuteText(new Date(outcome.judgedAt))}, ${tooLongAgo}`;case"\
failed":return outcome.why;case"not-reached":return"the time of the night was over"}}function lateReason({lastComplete,incomplete,failed}){if(failed!==void 0)return`\
its scan has failed since ${minuteText(new Date(failed.since))}: ${failed.why}`;let last=lastComplete===void 0?"it has no complete scan yet":`its newest complet\
e scan is of ${minuteText(new Date(lastComplete))}, ${tooLongAgo}`;return incomplete===void 0?last:`${last}: ${incomplete}`}function disagreements(streams,rows){
let digests=new Set(rows.map(({digest})=>digest)),names=new Set(rows.flatMap(row=>row.names.map(oneSpelling))),known=new Set(streams.flatMap(({digest})=>digest??
[])),histories=new Set(streams.map(({stream})=>`${stream.repository}:${stream.line}`)),unlisted=streams.filter(({stream,digest})=>!(digest!==void 0&&digests.has(
digest))&&!names.has(`${stream.repository}:${stream.line}`)),unrecorded=rows.filter(row=>row.outcome.kind==="judged"&&!known.has(row.digest)&&!row.names.some(name=>histories.
has(oneSpelling(name))));return[...unlisted.map(({stream})=>({what:streamName(stream),why:"the ledger follows it, and the night has not seen it: retire it, or h\
ave it listed",by:"ledger"})),...unrecorded.map(row=>({what:nameOf(row),why:"the night has judged it, and the ledger has no history of it: give it a tag, or add\
 its record",by:"registry"}))]}function ownersOf(owners){let known=new Map;return({repository,line})=>{let name=`${repository}:${line}`,owner=known.get(name)??ownerOf(owners,[name])?.owner??"";
return known.set(name,owner),owner}}function fleetReport(sources){let{ledger,night,drift,exceptions,owners=[]}=sources,running=new Set(night?.images.flatMap(({runs,
digest})=>runs===void 0?[]:[digest])),isRunningKnown=running.size>0,active=activeStreams(ledger.standing.streams);return{sources,coverage:fleetCoverage(ledger,night,
drift),production:isRunningKnown?active.filter(({digest})=>digest!==void 0&&running.has(digest)):active,isRunningKnown,...owners.length===0?{}:{ownerOf:ownersOf(
owners)},...night===void 0?{}:{proofs:proofsOf(night,isRunningKnown,ledger.period.until)},...exceptions===void 0?{}:{exceptions:exceptions.active.toSorted((a,b)=>a.
endsAt.getTime()-b.endsAt.getTime()),expired:exceptions.refused.filter(({refusal})=>refusal==="expired")}}}function proofsOf(night,isRunningKnown,until){let{gated,
known,unverified}=nightProofs(night,until,isRunningKnown);return{gated:{covered:gated,known},unverified:unverified.length}}async function makeReport(ports,job){let{until=ports.clock.now(),rules}=job,since=sinceMoment(job.since,until);if(since===void 0)throw endsBefore();let policy=await readPolicy(
rules.files,rules.paths.policy),exceptions=await readExceptions(rules.files,rules.paths.exceptions,policy.approvals,until),read=await earlierNight(ports,job.night,
job.name,until),night=read===void 0?void 0:{...read,staleAfter:job.staleAfter},posture=await earlierPosture(ports,job.posture,job.name,until),{state}=await readLedger(
await openHome(ports,job.ledger),job.until),ledger=fleetLedger(state,{since,until:until.getTime()}),{owners,review}=policy,drift=await earlierDrift(ports,job.drift,
job.name,until),given={...night===void 0?{}:{night},...drift===void 0?{}:{drift}};return fleetReport({ledger,exceptions,owners,review,...given,...posture===void 0?
{}:{posture}})}function endsBefore(){let what="the report would end before it begins";return new ConfigError([{where:"since",what,fix:"Name an earlier day, or a\
 later end."}],"usage")}function missedCode(report){let states=new Set(figuresOf(report).map(({state})=>state));return states.has("missed")?1:states.has("unknow\
n")?3:0}function signedReport(report,signature,signers){let bundle=readBundle(signature);if(bundle===void 0)return{why:"no-bundle"};let by=signatoryOf(bundle,signers);if("\
why"in by)return by;let statement=statementAbout(bundle,digestOf(report));return typeof statement=="string"?{why:statement}:statement.predicateType===reportPredicateType&&
reportPredicateSchema.safeParse(statement.predicate).success?{by}:{why:"no-statement"}}var reportPredicateType="https://github.com/image-gate/image-gate/report/\
v1",reportPredicateSchema=strictObject({since:instant,until:instant,root:digestText.nullable().describe("Of the ledger: it stands for all events that the figure\
s are made of."),batches:int().nonnegative(),advisories:instant.nullable().describe("When the newest ones were collected.")});function reportStatement(file,digest,said,at){
return statementOf({repository:file,digest,at},reportPredicateType,reportPredicateSchema.parse(said))}var maxReport=256*1024*1024;function signatureBeside(path){return`${path}.sigstore.json`}async function readStoredReport(files,path,name){let bytes=await files.
readBytes(path,maxReport);if(bytes===void 0)throw unreadable(name,"there is no such file");let text2=bytes.toString("utf8"),read=fleetReportSchema.safeParse(parsedJson(
text2));if(!read.success)throw unreadable(name,documentFault(text2,"reportVersion",read.error));return{said:read.data,bytes}}function unreadable(where,what){return new ConfigError(
[{where,what,fix:"Name the report.json of image-gate report."}],"report-unreadable")}async function reportSignature(ports,path,bytes,{files,policy:file,named,isRequired}){
let place=signatureBeside(path),signature=await ports.files.readBytes(place,maxBundle);if(signature===void 0){if(isRequired)throw unsigned(place,"there is no su\
ch file, and a signature is asked for",makeIt);return"Nobody has signed the report."}let policy=policyFor(file,[]),{keys,identities}=policy.verify;if([keys.value,
identities.value,named.keys,named.identities].reduce((sum,one)=>sum+one.length,0)===0&&!isRequired)return"Its signature was not checked, as nobody is named whos\
e signatures count: --key, --identity or `verify` of the policy.";let demands=await demandsOf({files,named,trust:openTrust(ports,files)},policy),signed=signedReport(
bytes,signature,demands),words=signatureWords(signed);if("why"in signed)throw unsigned(place,words,distrust);return`${words}.`}var makeIt="Make the report with \
--sign key or --sign keyless, and keep both files together.",distrust="Do not rely on this report. Get it again with its signature from who has made it; if its \
signer is one of yours, name that key or workflow.";function unsigned(where,what,fix){return new ConfigError([{where,what,fix}],"report-unsigned")}export{fleetJson,fleetReportSchema,makeReport,missedCode,reportStatement,maxReport,signatureBeside,readStoredReport,reportSignature};
