import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{mailSubject,mailText}from"./chunk-J6JJPJKL.js";import{Trend,figureKeys,figureText,figuresOf,noCounts,reportTitle,sectionsOf,sourceLines,stateWord,stateWords}from"./chunk-7USRT6ZD.js";
import{userContext}from"./chunk-UMU7VBOI.js";import{nightFile,readNight}from"./chunk-Q2MJJ4ZI.js";import{staleOf}from"./chunk-2RE3MHQE.js";import{
standingOf}from"./chunk-LBAGW5PH.js";import{durationFigures}from"./chunk-ZKZUIRJM.js";import{openSigner}from"./chunk-6X2ZGQAR.js";import{writeChunks}from"./chunk-WJ6PBE3Z.js";
import{deadlineOf}from"./chunk-KTIEBTEB.js";import{openHome}from"./chunk-CMKBWAMQ.js";import{readLedger}from"./chunk-2W3GH22I.js";import{signatureWords}from"./chunk-4NQN4SNJ.js";
import{runConfig}from"./chunk-7GSA2C2J.js";import{signatoryOf,statementAbout}from"./chunk-EKSV5L6X.js";import{maxBundle,readBundle}from"./chunk-6HFJNTSO.js";
import{demandsOf}from"./chunk-HNR7ZW22.js";import{clockStart,jsonChunks,lazily,oneNight,readExceptions,readPolicy,requireOutput,severityOf}from"./chunk-53J5P326.js";
import{counted,openTrust,ownerOf,policyFor,statementOf}from"./chunk-HVNFODBY.js";import{Cancelled,ConfigError,GateError,_enum,array,boolean,code,digestOf,
digestText,fleetForms,instant,int,literal,minuteText,nightCoverage,number,oneSpelling,parsedJson,partialRecord,plainLine,row,severities,sinceMoment,streamName,strictObject,
string,text,withFix}from"./chunk-3ZLB6ELM.js";var day=1440*60*1e3;function fleetJson(report){let{sources,coverage}=report,{period,standing,totals,openAges,trend,gaps,database,findings}=sources.ledger;return jsonChunks(
{reportVersion:1,since:time(period.since),until:time(period.until),root:standing.root??null,batches:standing.batches,advisories:database===void 0?null:time(database),
night:sources.night===void 0?null:nightTimes(sources.night),figures:figuresOf(report).map(figure=>({...figure,value:figure.value??null,text:figureText(figure)})),
totals,remediationHours:standing.remediation,openAgeHours:openAges,exceptions:exceptionsOf(report),uncovered:coverage.uncovered,stale:sources.night===void 0?null:
staleOf(sources.night).map(({row:row2})=>row2.names[0]??row2.digest),gaps:gaps.map(({stream,from,to,nights})=>({...stream,from:time(from),to:time(to),nights})),
trend:trend.map(weekOf),findings:lazily(findings,one=>findingOf(one,report.ownerOf))})}function time(at){return new Date(at).toISOString()}function nightTimes({
startedAt,endedAt}){return{startedAt,endedAt}}function weekOf({from,to,figures}){let common={from:time(from),to:time(to)};if(figures===void 0)return{...common,figures:null};
let{remediation,...counts2}=figures;return{...common,figures:{...counts2,...remediation===void 0?{}:{remediationHours:remediation}}}}function exceptionsOf({exceptions,
expired=[],sources}){if(exceptions===void 0)return null;let{until:until2}=sources.ledger.period;return[...expired.map(endedException),...exceptions.map(one=>heldException(
one,until2))]}function endedException({id,reason="",file,line:line2,expiry}){return{id,reason,file,line:line2,...expiry===void 0?{}:{expiry},daysLeft:0}}function heldException({
id,reason,file,line:line2,expiry,endsAt,approvedBy,ticket},until2){return{id,reason,file,line:line2,expiry,daysLeft:Math.max(0,Math.ceil((endsAt.getTime()-until2)/
day)),...approvedBy===void 0?{}:{approvedBy},...ticket===void 0?{}:{ticket}}}function findingOf(finding,ownerOf2){let{stream,name,severity,bucket,isBalance,firstSeen,
due,fixableSince,resolved}=finding;return{...stream,...ownerOf2===void 0?{}:{owner:ownerOf2(stream)},severity,kind:name.is,id:name.id,aliases:name.aliases,subject:name.
subject,bucket,openingBalance:isBalance,firstSeen:time(firstSeen),...due===void 0?{}:{due:time(due)},...fixableSince===void 0?{}:{fixKnownSince:time(fixableSince)},
...resolved===void 0?{}:{resolved:time(resolved)}}}var count=int().nonnegative(),hours=number(),counts=strictObject(Object.fromEntries(severities.map(severity=>[severity,count]))),durations=strictObject({count,mean:hours,
median:hours,p90:hours,longest:hours.optional()}),text2=string(),figureSchema=strictObject({key:_enum(figureKeys),label:text2,value:number().nullable().describe(
"null: there is no data, which is neither 0 nor 100 %."),unit:_enum(["count","percent","hours","days"]),text:text2.describe("As all other forms write the value."),
target:text2.optional(),state:_enum(["met","missed","unknown"]).optional().describe("unknown: something is missing without which nobody can say that the target \
is met."),note:text2.optional()}),weekSchema=strictObject({from:instant,to:instant,figures:strictObject({new:counts,fixed:counts,open:counts,openingBalance:counts,
remediationHours:durations.optional()}).nullable().describe("null: no complete scan was made in these days.")}),findingSchema=strictObject({repository:text2,line:text2,
owner:text2.optional().describe("As the policy says; empty: nobody is named."),severity:_enum(severities),kind:text2,id:text2,aliases:array(text2),subject:text2,
bucket:_enum(["overdue","open","opening-balance","excepted","fixed","withdrawn","not-affected","reclassified","retired","unknown"]),openingBalance:boolean(),firstSeen:instant,
due:instant.optional(),fixKnownSince:instant.optional(),resolved:instant.optional()}),fleetReportSchema=strictObject({reportVersion:literal(1),since:instant,until:instant,
root:digestText.nullable().describe("Of the ledger: it stands for all events that the figures are made of."),batches:count,advisories:instant.nullable().describe(
"When the newest ones were collected."),night:strictObject({startedAt:instant,endedAt:instant}).nullable(),figures:array(figureSchema),totals:strictObject({new:counts,
fixed:counts,reopened:counts,open:counts,overdue:counts,excepted:counts,debt:counts,overdueDebt:counts}),remediationHours:partialRecord(_enum(severities),durations.
extend({afterGap:count})),openAgeHours:partialRecord(_enum(severities),durations),exceptions:array(strictObject({id:text2,reason:text2,file:text2,line:int(),expiry:text2.
optional(),daysLeft:int().nonnegative().describe("0: it has expired."),approvedBy:array(text2).optional(),ticket:text2.optional()})).nullable().describe("null: \
nobody has read them."),uncovered:array(strictObject({what:text2,why:text2,by:_enum(["registry","ledger"])})),stale:array(text2).nullable(),gaps:array(strictObject(
{repository:text2,line:text2,from:instant,to:instant,nights:count})),trend:array(weekSchema),findings:array(findingSchema).describe("Worst first: what is there,\
 and what was resolved in the period.")});import{join,resolve}from"node:path";var day2=1440*60*1e3;function scanGaps({stream,complete,retired,last},{since,until:until2}){let[first,...others]=Object.values(complete).map(scans=>scans.times),
times=others.length===0?first??[]:[...new Set([first??[],...others].flat())].sort((a,b)=>a-b),end=Math.min(until2,retired??until2),start=times.findLast(at=>at<=
since)??Math.max(since,times[0]??last?.since??since),within=[start,...times.filter(at=>at>start&&at<end),end];return within.slice(1).flatMap((to,index)=>{let from=within[index]??
to;return to-from>oneNight?[{stream,from,to,nights:missed(from,to,end)}]:[]})}function missed(from,to,end){let days=(to-from)/day2;return Math.max(1,to===end?Math.
floor(days):Math.round(days)-1)}var totalColumns=["new","fixed","reopened","open","overdue","excepted","debt","overdueDebt"],hour=3600*1e3;function fleetLedger(state,period){let[findings,gaps]=[
[],[]],ages=new Map(severities.map(severity=>[severity,[]])),took=[],trend=new Trend(period.until),database,look=stream=>{trend.add(stream,state.findings),gaps.
push(...scanGaps(stream,period)),database=newest(database,stream);for(let{finding,clock}of findingsOf(stream,state.findings,period))findings.push(finding),(finding.
bucket==="open"||finding.bucket==="overdue")&&ages.get(finding.severity)?.push((period.until-clock)/hour),finding.bucket==="fixed"&&!finding.isBalance&&took.push(
((finding.resolved??clock)-clock)/hour)},standing=standingOf(state,new Date(period.until),new Date(period.since),look),remediation=durationFigures(took);return{
period,standing,totals:totalsOf(standing),trend:trend.weeks(),gaps,findings:worstFirst(findings),openAges:Object.fromEntries([...ages].flatMap(([severity,hours2])=>{
let figures=durationFigures(hours2);return figures===void 0?[]:[[severity,figures]]})),...remediation===void 0?{}:{remediation},...database===void 0?{}:{database}}}
function newest(known,{complete}){return Object.values(complete).map(scans=>scans.database).reduce((one,other)=>one===void 0||other>one?other:one,known)}function*findingsOf(state,names,{
since,until:until2}){for(let[number2,episodes]of state.findings){let name=names[number2];if(name===void 0)continue;let times=state.complete[name.is]?.times??[];
for(let episode of episodes){let{resolved}=episode;resolved!==void 0&&(resolved.at<=since||resolved.resolution==="reclassified")||(yield{finding:findingOf2(state,
name,episode,until2),clock:clockStart(episode.firstSeen,times)})}}}function findingOf2({stream,clock,fixWithin},name,episode,until2){let deadline=deadlineOf(episode,
{clock,fixWithin},until2),{firstSeen,fixableSince,resolved}=episode;return{stream,name,firstSeen,severity:severityOf(episode),isBalance:episode.balance===!0,bucket:bucketOf(
episode,deadline.state==="breached"),...deadline.state==="none"?{}:{due:deadline.due},...deadline.state==="warning"?{isWarning:!0}:{},...fixableSince===void 0?{}:
{fixableSince},...resolved===void 0?{}:{resolved:resolved.at}}}function bucketOf({resolved,exceptedSince,balance},isOverdue){return resolved!==void 0?resolved.resolution:
exceptedSince!==void 0?"excepted":balance===!0?"opening-balance":isOverdue?"overdue":"open"}function totalsOf({streams}){let totals=Object.fromEntries(totalColumns.
map(column=>[column,noCounts()]));for(let stream of streams)for(let column of totalColumns)for(let severity of severities)totals[column][severity]+=stream[column][severity];
return totals}var bucketOrder=["overdue","open","opening-balance","excepted","unknown","not-affected","withdrawn","retired","fixed","reclassified"];function worstFirst(findings){
let rank=Object.fromEntries(bucketOrder.map((bucket,index)=>[bucket,index])),weight=Object.fromEntries(severities.map((severity,index)=>[severity,index])),keys=Float64Array.
from(findings,({bucket,severity,due,firstSeen})=>((rank[bucket]??0)*severities.length+(weight[severity]??0))*1e14+(due??firstSeen)),order=Uint32Array.from(findings.
keys()).sort((a,b)=>(keys[a]??0)-(keys[b]??0)||a-b);return Array.from(order,index=>findings[index]).filter(one=>one!==void 0)}var scannedWithin=1440*60*1e3;function fleetCoverage({standing,period:{until:until2}},night){let active=activeStreams(standing.streams),isRecent=at=>at!==void 0&&
until2-at<=scannedWithin,late=active.filter(({lastComplete,failed})=>!isRecent(lastComplete)||failed!==void 0);return{ledger:{covered:active.length-late.length,
known:active.length},...night===void 0?{}:{registry:registryShare(night,until2)},uncovered:[...night===void 0?[]:nightRows(night,until2),...late.map(stream=>({what:streamName(
stream.stream),why:lateReason(stream),by:"ledger"})),...night===void 0?[]:disagreements(active,night.images)]}}function activeStreams(streams){return streams.filter(
({retired})=>retired===void 0)}function registryShare(night,until2){let{known}=nightCoverage(night);return{covered:night.images.filter(row2=>isCovered(row2,until2)).
length,known}}function isCovered({outcome},until2){return outcome.kind==="judged"&&until2-Date.parse(outcome.judgedAt)<=scannedWithin}function nightRows({images,
gaps},until2){let rows=images.flatMap(row2=>isCovered(row2,until2)?[]:[{what:nameOf(row2),why:uncoveredReason(row2),by:"registry"}]);return[...gaps.flatMap(({kind,
what,count:count2})=>kind==="no-image"?[]:[{what:kind==="unlisted"?what:`${count2} ${what}`,why:gapReasons[kind],by:"registry"}]),...rows]}var gapReasons={unlisted:"\
it could not be listed, so nobody knows what is missing",unreadable:"these entries of a list name no image",limited:"left out by a limit of the night"};function nameOf({
names,digest}){return names[0]??digest}function uncoveredReason({outcome}){switch(outcome.kind){case"judged":return`its newest scan is of ${minuteText(new Date(
outcome.judgedAt))}, more than 24 hours before the end of this report`;case"failed":return outcome.why;case"not-reached":return"the time of the night was over"}}
function lateReason({lastComplete,incomplete,failed}){if(failed!==void 0)return`its scan fails since ${minuteText(new Date(failed.since))}: ${failed.why}`;let last=lastComplete===
void 0?"it has no complete scan yet":`its newest complete scan is of ${minuteText(new Date(lastComplete))}`;return incomplete===void 0?last:`${last}: ${incomplete}`}
function disagreements(streams,rows){let digests=new Set(rows.map(({digest})=>digest)),names=new Set(rows.flatMap(row2=>row2.names.map(oneSpelling))),known=new Set(
streams.flatMap(({digest})=>digest??[])),histories=new Set(streams.map(({stream})=>`${stream.repository}:${stream.line}`)),unlisted=streams.filter(({stream,digest})=>!(digest!==
void 0&&digests.has(digest))&&!names.has(`${stream.repository}:${stream.line}`)),unrecorded=rows.filter(row2=>row2.outcome.kind==="judged"&&!known.has(row2.digest)&&
!row2.names.some(name=>histories.has(oneSpelling(name))));return[...unlisted.map(({stream})=>({what:streamName(stream),why:"the ledger follows it, and the night\
 has not seen it: retire it, or have it listed",by:"ledger"})),...unrecorded.map(row2=>({what:nameOf(row2),why:"the night has judged it, and the ledger has no h\
istory of it: give it a tag, or add its record",by:"registry"}))]}function ownersOf(owners){let known=new Map;return({repository,line:line2})=>{let name=`${repository}:${line2}`,owner=known.get(name)??ownerOf(owners,[name])?.owner??
"";return known.set(name,owner),owner}}function fleetReport(sources){let{ledger,night,exceptions,owners=[]}=sources,running=new Set(night?.images.flatMap(({runs,
digest})=>runs===void 0?[]:[digest])),isRunningKnown=running.size>0,active=activeStreams(ledger.standing.streams);return{sources,coverage:fleetCoverage(ledger,night),
production:isRunningKnown?active.filter(({digest})=>digest!==void 0&&running.has(digest)):active,isRunningKnown,...owners.length===0?{}:{ownerOf:ownersOf(owners)},
...night===void 0?{}:{proofs:proofsOf(night,isRunningKnown,ledger.period.until)},...exceptions===void 0?{}:{exceptions:exceptions.active.toSorted((a,b)=>a.endsAt.
getTime()-b.endsAt.getTime()),expired:exceptions.refused.filter(({refusal})=>refusal==="expired")}}}function proofsOf({images},isRunningKnown,until2){let rows=images.
filter(({runs})=>!isRunningKnown||runs!==void 0),proofs=rows.map(proofOf);return{gated:{covered:proofs.filter(proof=>proof?.isGated===!0).length,known:rows.length},
unverified:proofs.filter(proof=>proof?.ends===void 0||proof.ends<=until2).length}}function proofOf({outcome}){if(outcome.kind!=="not-reached"){if(outcome.kind===
"failed")return until(outcome.validUntil);switch(outcome.claims.kind){case"renewed":case"left":case"failed":return until(outcome.claims.validUntil)??{isGated:!1};case"\
revoked":return{isGated:!0};case"unproven":return{isGated:!1}}}}function until(text3){return text3===void 0?void 0:{isGated:!0,ends:Date.parse(text3)}}async function makeReport(ports,job){let{until:until2=ports.clock.now(),rules}=job,since=sinceMoment(job.since,until2);if(since===void 0)throw endsBefore();let policy=await readPolicy(
rules.files,rules.paths.policy),exceptions=await readExceptions(rules.files,rules.paths.exceptions,policy.approvals,until2),night=await nightUntil(ports,job,until2),
{state}=await readLedger(await openHome(ports,job.ledger),job.until),ledger=fleetLedger(state,{since,until:until2.getTime()}),{owners,review}=policy;return fleetReport(
{ledger,exceptions,owners,review,...night===void 0?{}:{night}})}async function nightUntil({files,workingDirectory},{night:{folder,named},staleAfter},until2){let path=join(
resolve(workingDirectory,folder),nightFile),night=await files.stat(path)===void 0?void 0:await readNight(files,path);if(night!==void 0&&Date.parse(night.endedAt)<=
until2.getTime())return{...night,staleAfter};if(!named)return;let what=night===void 0?"no night has ended in it":"its night ended after the end of the report",fix="\
Name the folder that image-gate registry has written, or leave it out.";throw new ConfigError([{where:`night ${folder}`,what,fix}],"night-absent")}function endsBefore(){
let what="the report would end before it begins";return new ConfigError([{where:"since",what,fix:"Name an earlier day, or a later end."}],"usage")}function missedCode(report){
let states=new Set(figuresOf(report).map(({state})=>state));return states.has("missed")?1:states.has("unknown")?3:0}import{join as join2,resolve as resolve2}from"node:path";var columns=["row","repository","line","severity","finding","aliases","in","state","first_seen","due","fix_known_since","resolved","owner","figure","value","tar\
get","note"],inOnePiece=2e3;function*fleetCsv(report){let piece=[line(columns)];for(let cells of rowsOf(report))piece.push(line(columns.map(column=>cells[column]??
""))),!(piece.length<inOnePiece)&&(yield piece.join(""),piece=[]);yield piece.join("")}function*rowsOf(report){for(let figure of figuresOf(report))yield figureCells(
figure);for(let finding of report.sources.ledger.findings)yield{...findingCells(finding),owner:report.ownerOf?.(finding.stream)??""}}function figureCells(figure){
let{label,target="",state="",note=""}=figure;return{row:"figure",figure:label,value:figureText(figure),target,state,note}}function findingCells({stream,name,severity,
bucket,...times}){let at=time2=>time2===void 0?"":new Date(time2).toISOString();return{row:"finding",...stream,severity,finding:name.id,aliases:name.aliases.join(
" "),in:name.subject,state:stateWord({bucket,...times}),first_seen:at(times.firstSeen),due:at(times.due),fix_known_since:at(times.fixableSince),resolved:at(times.
resolved)}}function line(cells){return`${cells.map(cell).join(",")}\r
`}var formula=/^[\s"]*[=+\-@|%＝＋－＠]/u,plainCell=/^[A-Za-z0-9][A-Za-z0-9 .:/_@-]*$/;function cell(foreign){if(plainCell.test(foreign))return foreign;let clean=plainLine(
foreign),safe=formula.test(clean)?`'${clean}`:clean;return/[",;\t' ]/.test(safe)?`"${safe.replaceAll('"','""')}"`:safe}var listed=20,longest=200,marks={met:"✅",missed:"❌",unknown:"❔"};function fleetMarkdown(report,{isPublic=!1,rows=[]}={}){let sections=isPublic?[]:sectionsOf(
report,listed).flatMap(sectionLines);return`${[`## ${reportTitle(report)}`,"",row(["","Figure","Value","Target",""]),row(["---","---","---:","---","---"]),...figuresOf(
report).map(figureRow),...sections,...isPublic?["","Names of images and findings are withheld: everybody can read this."]:[],"",...rows.map(line2=>`- ${text(line2,
600)}`),...sourceLines(report).map(line2=>`- ${line2}`)].join(`
`)}
`}function figureRow(figure){let{label,target="",state,note=""}=figure,mark=state===void 0?"":`${marks[state]} ${stateWords[state]}`;return row([mark,label,`**${figureText(
figure)}**`,target.replace("<","&lt;").replace(">","&gt;"),note])}function sectionLines({title,note,columns:columns2,rows,all,none}){let heading=["",`### ${title}`,
""];return rows.length===0?[...heading,none]:[...heading,...note===void 0?[]:[note,""],row(columns2.map(column=>column.title)),row(columns2.map(({kind})=>kind===
"number"?"---:":"---")),...rows.map(cells=>row(cells.map((cell2,index)=>cellText(cell2,columns2[index]?.kind)))),...all>rows.length?["",`… ${counted(all-rows.
length)} more`]:[]]}function cellText(cell2,kind){return kind==="code"?code(cell2,longest):text(cell2,longest)}async function reportPieces(report,form){switch(form){case"markdown":return[fleetMarkdown(report)];case"json":return fleetJson(report);case"csv":return fleetCsv(
report);case"html":return[(await import("./page-HUSPGVIL.js")).fleetPage(report,fileNames.csv)]}}var fileNames={markdown:"report.md",json:"report.json",csv:"\
report.csv",html:"report.html"};async function requireReportOutput(files,workingDirectory,output){output.kind==="file"&&await requireOutput(files,resolve2(workingDirectory,
output.path))}async function writeReportFolder(files,folder,report){await files.makeDirectory(folder),await files.write(join2(folder,".gitignore"),`*
`);for(let form of fleetForms)await writeChunks(files,join2(folder,fileNames[form]),await reportPieces(report,form));return folder}import{createHash}from"node:crypto";var mostBytes=10*1024*1024,mediaTypes={csv:"text/csv; charset=utf-8",json:"application/json",html:"text/html; charset=utf-8"};async function mailReport({mailer,
log},report,config){await mailer.send(config.server,await mailOf(report,config)),log.info(`The report was mailed to ${config.to.length===1?"1 address":`${config.
to.length} addresses`}.`)}async function triedMail(ports,report,config){let to=config.to.length===1?"1 address":`${config.to.length} addresses`;try{return await mailReport(
ports,report,config),{row:`E-mail: sent to ${to}`}}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return{row:`E-mail: not\
 sent to ${to}. ${withFix(error)}`,failure:error}}}async function mailOf(report,{from,to,attach}){let{mailPage}=await import("./mail-page-QWO7OQJD.js"),[subject,
text3]=[mailSubject(report),mailText(report)],attachments=await Promise.all(attach.map(form=>attachment(report,form)));if(attachments.reduce((sum,{content})=>sum+
content.byteLength,0)>mostBytes)throw tooLarge();let hash=createHash("sha256").update(JSON.stringify([from,to,subject,text3,attach])).digest("hex");return{from,
to,subject,text:text3,html:mailPage(report),attachments,id:`<${hash.slice(0,40)}@${from.slice(from.lastIndexOf("@")+1)}>`,date:new Date(report.sources.ledger.period.
until)}}async function attachment(report,form){let pieces=[];for(let piece of await reportPieces(report,form))pieces.push(Buffer.from(piece));return{name:fileNames[form],
type:mediaTypes[form],content:Buffer.concat(pieces)}}function tooLarge(){let what=`the attachments have more than ${mostBytes/1024/1024} MiB together`,fix="Atta\
ch the page alone (html), and keep the CSV as an artifact.";return new ConfigError([{where:"mail-attach",what,fix}],"mail-too-large")}var reportPredicateType="https://github.com/image-gate/image-gate/report/v1",reportPredicateSchema=strictObject({since:instant,until:instant,root:digestText.nullable().
describe("Of the ledger: it stands for all events that the figures are made of."),batches:int().nonnegative(),advisories:instant.nullable().describe("When the n\
ewest ones were collected.")});function reportStatement(file,digest,said,at){return statementOf({repository:file,digest,at},reportPredicateType,reportPredicateSchema.
parse(said))}function signedReport(report,signature,signers){let bundle=readBundle(signature);if(bundle===void 0)return{why:"no-bundle"};let by=signatoryOf(bundle,signers);if("\
why"in by)return by;let statement=statementAbout(bundle,digestOf(report));return typeof statement=="string"?{why:statement}:statement.predicateType===reportPredicateType&&
reportPredicateSchema.safeParse(statement.predicate).success?{by}:{why:"no-statement"}}var maxReport=256*1024*1024;function signatureBeside(path){return`${path}.sigstore.json`}async function readStoredReport(files,path,name){let bytes=await files.
readBytes(path,maxReport);if(bytes===void 0)throw unreadable(name,"there is no such file");let read=fleetReportSchema.safeParse(parsedJson(bytes.toString("utf8")));
if(!read.success)throw unreadable(name,"it is no report as `image-gate report --format json` writes it");return{said:read.data,bytes}}function unreadable(where,what){
return new ConfigError([{where,what,fix:"Name the report.json of image-gate report."}],"report-unreadable")}async function reportSignature(ports,path,bytes,{files,
policy:file,named,isRequired}){let place=signatureBeside(path),signature=await ports.files.readBytes(place,maxBundle);if(signature===void 0){if(isRequired)throw unsigned(
place,"there is no such file, and a signature is asked for",makeIt);return"Nobody has signed the report."}let policy=policyFor(file,[]),{keys,identities}=policy.
verify;if([keys.value,identities.value,named.keys,named.identities].reduce((sum,one)=>sum+one.length,0)===0&&!isRequired)return"Its signature was not checked, a\
s nobody is named whose signatures count: --key, --identity or `verify` of the policy.";let demands=await demandsOf({files,named,trust:openTrust(ports,files)},policy),
signed=signedReport(bytes,signature,demands),words=signatureWords(signed);if("why"in signed)throw unsigned(place,words,distrust);return`${words}.`}var makeIt="M\
ake the report with --sign key or --sign keyless, and keep both files together.",distrust="Do not rely on this report. Get it again with its signature from who \
has made it; if its signer is one of yours, name that key or workflow.";function unsigned(where,what,fix){return new ConfigError([{where,what,fix}],"report-unsi\
gned")}import{basename}from"node:path";async function reportSigner(ports,sign){if(sign==="none")return;let gate=runConfig(new Map([["image","registry.invalid/image"]]),userContext(ports));return openSigner(
ports,{...gate,sign,push:!0})}async function signReport({files,clock,log},signer,report,path){let bytes=await files.readBytes(path,maxReport);if(bytes===void 0)
throw gone(path);let{period,standing,database}=report.sources.ledger,said={since:new Date(period.since).toISOString(),until:new Date(period.until).toISOString(),
root:standing.root??null,batches:standing.batches,advisories:database===void 0?null:new Date(database).toISOString()},statement=reportStatement(basename(path),digestOf(
bytes),said,clock.now());await files.write(signatureBeside(path),await signer.sign(statement)),log.info(`The report is signed by ${signer.identity}: ${signatureBeside(
path)}`)}function gone(where){let what="the report that was just written is not there any more, and so was not signed";return new ConfigError([{where,what,fix:"\
Make it again in a folder that nothing else writes to."}],"usage")}export{fleetJson,fleetReportSchema,makeReport,missedCode,fleetMarkdown,reportPieces,fileNames,requireReportOutput,writeReportFolder,mailReport,triedMail,readStoredReport,
reportSignature,reportSigner,signReport};
