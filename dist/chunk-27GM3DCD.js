import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{openHome}from"./chunk-XQL37MUB.js";import{readLedger}from"./chunk-W5WESD3W.js";import{Trend,clockStart,countedGap,deadlineOf,durationFigures,
figuresOf,nightFile,nightProofs,noCounts,oneNight,postureFile,readDrift,readNight,readPostureFile,severityOf,standingOf,uncoveredRunning}from"./chunk-ISNLJWDY.js";
import{readExceptions,readPolicy}from"./chunk-3RK3K2RT.js";import{ownerOf}from"./chunk-UZT5ZAST.js";import{ConfigError,byText,minuteText,nightCoverage,
oneSpelling,rankOfSeverity,severities,sinceMoment,streamName}from"./chunk-KS5PJUYC.js";import{join,resolve}from"node:path";var DatabaseCount=class{#since;#known=new Map;#unknownScans=0;constructor(since){this.#since=since}see=(at,collected,digest)=>{if(at<=this.#since)return;if(collected===
void 0||digest===void 0){this.#unknownScans+=1;return}let counted=this.#known.get(digest);counted===void 0?this.#known.set(digest,{collected,scans:1}):counted.scans+=
1};databases(){return{known:[...this.#known].map(([digest,counted])=>({digest,...counted})).sort((a,b)=>b.collected-a.collected||byText(a.digest,b.digest)),unknownScans:this.#unknownScans}}};var day=1440*60*1e3;function scanGaps({stream,complete,retired,last,failed},{since,until}){let[first,...others]=Object.values(complete).map(scans=>scans.times),
times=others.length===0?first??[]:[...new Set([first??[],...others].flat())].sort((a,b)=>a-b),end=Math.min(until,retired??until),asked=last?.since??failed?.since,
start=times.findLast(at=>at<=since)??times[0]??(asked===void 0?since:asked-day),within=[start,...times.filter(at=>at>start&&at<end),end];return within.slice(1).
flatMap((to,index)=>{let from=within[index]??to,nights=to-from>oneNight?missed(from,to,end).filter(at=>at>since).length:0,seen=times.includes(from)?from:Math.max(
since,asked??since);return nights===0?[]:[{stream,from:seen,to,nights}]})}function missed(from,to,end){let days=(to-from)/day,count=Math.max(1,to===end?Math.floor(
days):Math.round(days)-1);return Array.from({length:count},(_,index)=>from+Math.max(oneNight,(index+1)*day))}var totalColumns=["new","fixed","reopened","open","overdue","excepted","debt","overdueDebt"],hour=3600*1e3;function fleetLedger(state,period){let[findings,gaps]=[
[],[]],ages=new Map(severities.map(severity=>[severity,[]])),took=[],[trend,count]=[new Trend(period.until),new DatabaseCount(period.since)],database,watch={stream:stream=>{
trend.add(stream,state.findings),gaps.push(...scanGaps(stream,period)),database=newest(database,stream);for(let{finding,clock}of findingsOf(stream,state.findings,
period))findings.push(finding),(finding.bucket==="open"||finding.bucket==="overdue")&&ages.get(finding.severity)?.push((period.until-clock)/hour),finding.bucket===
"fixed"&&!finding.isBalance&&took.push(((finding.resolved??clock)-clock)/hour)},scan:count.see},standing=standingOf(state,new Date(period.until),new Date(period.
since),watch),remediation=durationFigures(took);return{period,standing,totals:totalsOf(standing),trend:trend.weeks(),gaps,databases:count.databases(),findings:lateFirst(
findings),openAges:Object.fromEntries([...ages].flatMap(([severity,hours])=>{let figures=durationFigures(hours);return figures===void 0?[]:[[severity,figures]]})),
...remediation===void 0?{}:{remediation},...database===void 0?{}:{database}}}function newest(known,{complete}){return Object.values(complete).map(scans=>scans.database).
reduce((one,other)=>one===void 0||other>one?other:one,known)}function*findingsOf(state,names,{since,until}){for(let[number,episodes]of state.findings){let name=names[number];
if(name===void 0)continue;let times=state.complete[name.is]?.times??[];for(let episode of episodes){let{resolved}=episode;resolved!==void 0&&(resolved.at<=since||
resolved.resolution==="reclassified")||(yield{finding:findingOf(state,name,episode,until),clock:clockStart(episode.firstSeen,times)})}}}function findingOf({stream,
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
rules.files,rules.paths.policy),exceptions=await readExceptions(rules.files,rules.paths.exceptions,policy.approvals,until),read=await nightUntil(ports,job.night,
until),night=read===void 0?void 0:{...read,staleAfter:job.staleAfter},posture=await postureUntil(ports,job.posture,until),{state}=await readLedger(await openHome(
ports,job.ledger),job.until),ledger=fleetLedger(state,{since,until:until.getTime()}),{owners,review}=policy,drift=await driftUntil(ports,job.drift,until),given={
...night===void 0?{}:{night},...drift===void 0?{}:{drift}};return fleetReport({ledger,exceptions,owners,review,...given,...posture===void 0?{}:{posture}})}async function nightUntil({
files,workingDirectory},place,until){let path=join(resolve(workingDirectory,place.path),nightFile),night=await files.stat(path)===void 0?void 0:await readNight(
files,path);return night!==void 0&&Date.parse(night.endedAt)<=until.getTime()?night:absent("night","registry",place,night===void 0?"no night has ended in it":"i\
ts night ended after the end of the report")}async function driftUntil({files,workingDirectory},place,until){let drift=await readDrift(files,resolve(workingDirectory,
place.path));return drift!==void 0&&Date.parse(drift.at)<=until.getTime()?drift:absent("drift","drift",place,drift===void 0?"there is no drift.json":"what runs \
was read after the end of the report")}async function postureUntil({files,workingDirectory},place,until){let path=resolve(workingDirectory,place.path),isFolder=(await files.
stat(path))?.kind==="directory",posture=await readPostureFile(files,isFolder?join(path,postureFile):path,place.path);return posture!==void 0&&Date.parse(posture.
at)<=until.getTime()?posture:absent("posture","posture",place,posture===void 0?"there is no posture":"it was seen after the end of the report")}function absent(source,command,{
path,named},what){if(!named)return;let fix=`Name the folder that image-gate ${command} has written, or leave it out.`;throw new ConfigError([{where:`${source} ${path}`,
what,fix}],`${source}-absent`)}function endsBefore(){let what="the report would end before it begins";return new ConfigError([{where:"since",what,fix:"Name an e\
arlier day, or a later end."}],"usage")}function missedCode(report){let states=new Set(figuresOf(report).map(({state})=>state));return states.has("missed")?1:states.
has("unknown")?3:0}export{makeReport,nightUntil,missedCode};
