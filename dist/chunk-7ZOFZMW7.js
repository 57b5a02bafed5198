import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{askFor,askForAll,askGithub,given}from"./chunk-IIMA47FH.js";import{ConfigError,ServiceError,ToolError,_enum,answerFault,answerKind,answerText,array,
boolean,byText,custom,cut,digestOf,digestText,discriminatedUnion,encoded,gitBlobId,instant,int,kinds,literal,maxPlatforms,number,object,parsedJson,partialRecord,
plainLine,severities,streamName,streamSchema,strictObject,string,tuple,usualPlatform,worse}from"./chunk-GWMF7IAL.js";var weight=Object.fromEntries(severities.map(severity2=>[severity2,severities.indexOf(severity2==="UNKNOWN"?"HIGH":severity2)])),hour=3600*1e3,oneNight=36*hour;
function clockStart(firstSeen,complete2){let before=complete2.findLast(at=>at<firstSeen);return before!==void 0&&firstSeen-before>oneNight?before:firstSeen}function dueAt({
severities:history},fixWithin){let current=history.at(-1)?.severity??"UNKNOWN",due;for(let named2 of severities){let hours=fixWithin[named2],counts=named2===current||
named2!=="UNKNOWN"&&weight[named2]>=weight[current];if(hours===void 0||!counts)continue;let broken=history.length===1?-1:history.findLastIndex(({severity:severity2})=>weight[severity2]>
weight[named2]),from=history[broken+1]?.at??Number.POSITIVE_INFINITY;due=Math.min(due??Number.POSITIVE_INFINITY,from+hours*hour)}return due}function liveOf(episodes){let last=episodes?.at(-1);return last?.resolved===void 0?last:void 0}function recentlyGone(episodes,at){let last=episodes?.at(-1);return last?.
resolved!==void 0&&isRecent(last.resolved,at)?last:void 0}function isRecent({at:gone},at){return at-gone<=6048e5}function areOne(one,other){let isAfter=({resolved},{
firstSeen})=>resolved!==void 0&&firstSeen-resolved.at>6048e5;return!isAfter(one,other)&&!isAfter(other,one)}function begin(firstSeen,severity2,isBalance){return{
firstSeen,...isBalance?{balance:!0}:{},severities:[{at:firstSeen,severity:severity2}]}}function severityOf({severities:severities2}){return severities2.at(-1)?.
severity??"UNKNOWN"}function reopen({resolved:_,unseen:__,...episode2},at){return{...episode2,reopened:[...episode2.reopened??[],at]}}function resolve(episode2,how,last){
return resolving(how,last)(episode2)}function resolving(how,last){let usual=last===void 0?void 0:{...how,seen:asSeen(last)};return episode2=>{if(episode2.unseen===
void 0&&usual!==void 0)return{...episode2,resolved:usual};let{unseen,...rest}=episode2;return{...rest,resolved:{...how,seen:asSeen(unseen??{at:episode2.firstSeen,
images:[]})}}}}function asSeen({at,images:images2,database}){return{at,images:images2,...database===void 0?{}:{database}}}function changed(episode2,fields){let whole={
...episode2,...fields};return Object.fromEntries(Object.entries(whole).filter(([,value])=>value!==void 0))}var resolutions=["fixed","withdrawn","not-affected","reclassified","retired","unknown"];function numberIn(numbers,{is,id,subject}){return numbers.get(is)?.get(subject)?.
get(id)}function giveNumber(numbers,{is,id,subject},number2){let ofKind=numbers.get(is)??new Map,ofSubject=ofKind.get(subject)??new Map;ofSubject.size===0&&numbers.
set(is,ofKind.set(subject,ofSubject));let before=ofSubject.size;return ofSubject.set(id,number2).size>before}function copiedNumbers(numbers){let ofKind=all=>new Map(
[...all].map(([subject,ids2])=>[subject,new Map(ids2)]));return new Map([...numbers].map(([kind,all])=>[kind,ofKind(all)]))}function shareImages(one,other){return one.
some(digest=>other.includes(digest))}function foldScan(stream,line,history){let{last}=stream;if(last!==void 0&&line.at<=last.at)throw history.fault("a scan is not newer than the one before");let next=scanSeen(
line,last);if(next.images.length===0)throw history.fault("the first scan of a stream names no image");line.opened!==void 0&&openNew(stream,line,history),line.renamed!==
void 0&&renameSome(stream,line,next,history),changesLive(line)&&changeLive(stream,line,history),line.closed!==void 0&&closeSome(stream,line,next,history);let kinds2=line.
kinds??last?.kinds,verdict=line.verdict??last?.verdict;if(kinds2===void 0||verdict===void 0)throw history.fault("the first scan of a stream does not say what it\
 looked for, or its verdict");afterScan(stream,line,next,{kinds:kinds2,verdict})}function closeSome(stream,line,{images:images2},history){let{at,database,closed}=line;
for(let resolution of resolutions){let findings=closed?.[resolution];if(findings===void 0)continue;let how={at,resolution,images:images2,...database===void 0?{}:
{database}};update(stream,findings,history,resolving(how,stream.last))}}function scanSeen({at,images:images2,database},last){let newest=Math.max(database??-1,last?.
database??-1);return{at,images:images2??last?.images??[],...newest<0?{}:{database:newest}}}function afterScan(stream,line,next,{kinds:kinds2,verdict}){let{incomplete,
platforms,fixWithin}=line,{digest=line.images===void 0?stream.last?.digest:void 0}=line,since=line.images===void 0?stream.last?.since??line.at:line.at;stream.last=
{...next,since,verdict,digest,kinds:kinds2,incomplete},stream.retired=void 0,leaveFailures(stream,line.at),incomplete===void 0&&complete(stream,kinds2,next.at,next.
database),platforms!==void 0&&(stream.platforms=[...new Set([...stream.platforms,...platforms])].sort()),fixWithin!==void 0&&(stream.fixWithin={...stream.fixWithin,
...fixWithin})}function foldUnchanged(stream,{at,database:collected},fault){let{last}=stream;if(last===void 0||at<=last.at)throw fault("a scan that changes noth\
ing is not newer than the one before");last.at=at,last.database=Math.max(collected,last.database??0),last.incomplete=void 0,leaveFailures(stream,at),complete(stream,
last.kinds,at,last.database)}function complete({complete:newest},kinds2,at,database=0){for(let kind of kinds2){let scan=newest[kind];scan===void 0?newest[kind]=
{at,database,times:[at]}:(scan.at=at,scan.database=database,scan.times.push(at))}}function leaveFailures(stream,at){let{failed}=stream;failed===void 0||failed.since>
at||(stream.failed=failed.at>at?{...failed,since:failed.at}:void 0)}function openNew({findings},line,{set,kindOf:kindOf2,fault}){let since=line.since===void 0?void 0:
new Map(line.since);for(let severity2 of severities){let alike={debt:void 0,new:void 0};for(let finding of line.opened?.[severity2]??none){let before=findings.get(
finding);if(liveOf(before)!==void 0)throw fault(`finding ${finding} is opened and was open`);let kind=line.balance===void 0?void 0:kindOf2(finding),isBalance=kind!==
void 0&&line.balance?.includes(kind)===!0,known=since?.get(finding),age=isBalance?"debt":"new";alike[age]??=[begin(line.at,severity2,isBalance)];let begun=known===
void 0?alike[age]:[begin(known,severity2,isBalance)];set(finding,before===void 0?begun:[...before,...begun])}}}var none=[];function renameSome({findings,last},line,next,{
set,fault}){let how={at:line.at,resolution:"reclassified",images:next.images};for(let[from,to]of line.renamed??[]){let[old,others]=[findings.get(from)??[],findings.
get(to)??[]],episode2=old.at(-1);if(episode2===void 0||liveOf(others)!==void 0)throw fault(`finding ${from} can't become ${to}`);let{unseen:_,...going}=episode2.
resolved===void 0?episode2:reopen(episode2,line.at);set(from,[...old.slice(0,-1),resolve(going,how,episode2.unseen??episode2.resolved?.seen??last)]),set(to,[...others,
going])}}function changesLive({reopened,severity:severity2,fixable,excepted,included,seen:seen2,unseen}){return(reopened??severity2??fixable??excepted??included??
seen2??unseen)!==void 0}function changeLive(stream,line,history){let{at}=line;for(let finding of line.reopened??[]){let episodes=stream.findings.get(finding)??[],
gone=episodes.at(-1);if(gone?.resolved===void 0)throw history.fault(`finding ${finding} is reopened and was not resolved`);history.set(finding,[...episodes.slice(
0,-1),reopen(gone,at)])}let change=(findings,to)=>update(stream,findings??none,history,to);for(let severity2 of severities)change(line.severity?.[severity2],live=>({
...live,severities:[...live.severities,{at,severity:severity2}]}));change(line.fixable,live=>({...live,fixableSince:at})),change(line.excepted,live=>({...live,exceptedSince:at})),
change(line.included,live=>changed(live,{exceptedSince:void 0})),change(line.seen,live=>changed(live,{unseen:void 0}));let{last}=stream;if(last===void 0||line.unseen===
void 0)return;let seen2=asSeen(last);change(line.unseen,live=>({...live,unseen:live.unseen??seen2}))}function update({findings},numbers,{set,fault},to){let alike=numbers.
length>1?new Map:void 0;for(let finding of numbers){let before=findings.get(finding),live=liveOf(before);if(before===void 0||live===void 0)throw fault(`finding ${finding}\
 changes and is not open`);let after=alike?.get(before)??[...before.slice(0,-1),to(live)];alike?.set(before,after),set(finding,after)}}function foldEvent(stream,event,history){switch(event.kind){case"scan":foldScan(stream,event,history);break;case"unchanged":foldUnchanged(stream,event,history.fault);
break;case"late":foldLate(stream,event,history);break;case"joined":foldJoined(event,history);break;case"failed":foldFailed(stream,event);break;case"retired":foldRetired(
stream,event,history);break}}function stateAfter(before,events,kindOf2){let findings=new Map(before.findings),state=draftOf(before,findings),fault=what=>new RangeError(
what);for(let event of events)foldEvent(state,event,{set:(finding,episodes)=>findings.set(finding,episodes),kindOf:kindOf2,fault});return state}function newStream(stream,findings=new Map){
return{stream,platforms:[],fixWithin:{},complete:{},findings}}function draftOf(stream,findings){let{last,complete:complete2}=stream,copies=Object.entries(complete2).
map(([kind,scan])=>[kind,{...scan,times:[...scan.times]}]),copy={...stream,findings,complete:Object.fromEntries(copies)};return last===void 0?copy:{...copy,last:{
...last}}}function foldLate(stream,{database,corrected:corrected2},{set}){for(let{finding,episodes}of corrected2)set(finding,episodes);let{last}=stream;database===
void 0||last===void 0||(stream.last={...last,database:Math.max(database,last.database??0)})}function foldJoined({corrected:corrected2},{set}){for(let{finding,episodes}of corrected2)
set(finding,episodes)}function foldFailed(stream,{at,why}){let{failed={since:at,at,why}}=stream;stream.failed={...at<failed.at?failed:{at,why},since:Math.min(at,
failed.since)}}function foldRetired(stream,{at},history){let open2=[...stream.findings].flatMap(([finding,episodes])=>liveOf(episodes)===void 0?[]:[finding]);update(
stream,open2,history,resolving({at,resolution:"retired",images:[]},stream.last)),stream.retired=at,stream.failed=void 0}function ledgerInvalid(where,what){let fix="Take the ledger back from its last good copy (of a repository: a commit whose root you know), and add the records th\
at came later again.";return new ConfigError([{where,what,fix}],"ledger-invalid")}var maxInLine=2e5,maxAliases=50,maxFindingId=200,maxSubject=500,maxWhy=300,maxFixHours=1e6,maxIndex=1e8,maxTime=864e13;function isIndex(value){return isCount(value,
maxIndex)}function isTime(value){return isCount(value,maxTime)}function isCount(value,max){return Number.isInteger(value)&&value>=0&&value<=max}function isList(value){
return Array.isArray(value)&&value.length>0&&value.length<=maxInLine}function isIndices(value){return isList(value)&&value.every(isIndex)}var recordForm=/^[A-Za-z0-9_-]{43}$/;
function isRecordText(value){return typeof value=="string"&&recordForm.test(value)}var index=int().nonnegative().max(maxIndex),time=int().nonnegative().max(maxTime),
indices=custom(isIndices,"is no list of numbers"),grouped=words=>partialRecord(_enum(words),indices),record=string().regex(recordForm),images=array(digestText).
min(1).max(maxPlatforms),severity=_enum(severities),ids=array(string().min(1).max(maxFindingId)).max(maxAliases),seen=strictObject({at:time,images:array(digestText).
max(maxPlatforms),database:time.optional()}),episode=strictObject({firstSeen:time,balance:literal(!0).optional(),severities:array(strictObject({at:time,severity})).
min(1).max(1e4),fixableSince:time.optional(),exceptedSince:time.optional(),reopened:array(time).max(1e4).optional(),unseen:seen.extend({isDoubtful:literal(!0).optional()}).
optional(),resolved:strictObject({at:time,resolution:_enum(resolutions),seen,images:array(digestText).max(maxPlatforms),database:time.optional()}).optional()}),
batchLine=strictObject({kind:literal("batch"),ledgerVersion:literal(1),sequence:int().positive().max(999999999),previous:digestText.optional().describe("Digest \
of the batch before; absent in the first."),at:instant.describe("When it was written.")}),streamLine=strictObject({kind:literal("stream"),...streamSchema.shape}),
findingLine=strictObject({kind:literal("finding"),is:_enum(kinds),id:string().min(1).max(maxFindingId),aliases:ids.optional(),subject:string().max(maxSubject)}),
aliasesLine=strictObject({kind:literal("aliases"),finding:index,aliases:ids}),scanLine=strictObject({kind:literal("scan"),stream:index,at:time,record:record.describe(
"SHA-256 of the record, in base64url."),verdict:_enum(["passed","blocked"]).optional().describe("Absent: as before."),digest:digestText.optional().describe("Of \
the index or manifest. Absent without `images`: as before; with them: not known."),images:images.optional().describe("Digests of the image configs. Absent: as b\
efore."),platforms:array(string().max(200)).min(1).max(maxPlatforms).optional().describe("Those that no scan had before."),database:time.optional(),incomplete:string().
min(1).max(maxWhy).optional().describe("Why it closes no finding. Absent: it may."),fixWithin:partialRecord(severity,number().nonnegative().max(maxFixHours)).optional(),
kinds:array(_enum(kinds)).min(1).max(kinds.length).optional().describe("What it looked for. Absent: as before."),balance:array(_enum(kinds)).min(1).max(kinds.length).
optional().describe("What it opens of these kinds is old debt: no complete scan has looked for them before."),opened:grouped(severities).optional(),since:array(
tuple([index,time])).max(maxInLine).optional().describe("Opened ones that were seen before."),renamed:array(tuple([index,index])).max(maxInLine).optional().describe(
"From one finding to another."),reopened:indices.optional(),severity:grouped(severities).optional().describe("Those with another severity than before."),fixable:indices.
optional().describe("Those that have a fix now."),excepted:indices.optional(),included:indices.optional().describe("Those whose exception holds no more."),unseen:indices.
optional().describe("Those that it lacks and does not close."),seen:indices.optional().describe("Those of them that are seen again."),closed:grouped(resolutions).
optional()}),corrected=array(strictObject({finding:index,episodes:array(episode).min(1).max(1e4)})).max(maxInLine),lateLine=strictObject({kind:literal("late"),stream:index,
at:time,record,database:time.optional().describe("Where it is newer than all before: older ones may close nothing."),corrected}),joinedLine=strictObject({kind:literal(
"joined"),stream:index,corrected}),failedLine=strictObject({kind:literal("failed"),stream:index,at:time,why:string().min(1).max(maxWhy)}),unchangedLine=strictObject(
{kind:literal("unchanged"),database:time,scans:custom(value=>isList(value)&&value.every(isUnchangedScan),"is no list of scans")});function isUnchangedScan(value){
if(!Array.isArray(value)||value.length!==3)return!1;let[stream,at,digest]=value;return isIndex(stream)&&isTime(at)&&isRecordText(digest)}var retiredLine=strictObject(
{kind:literal("retired"),stream:index,at:time}),lineSchema=discriminatedUnion("kind",[batchLine,streamLine,findingLine,aliasesLine,scanLine,lateLine,unchangedLine,
joinedLine,failedLine,retiredLine]);function leave(cursor){cursor.at=cursor.bytes.length}function take(cursor,wanted){let{bytes,at}=cursor;for(let index2=0;index2<wanted.length;index2+=1)if(bytes[at+
index2]!==wanted[index2])return!1;return cursor.at=at+wanted.length,!0}function takeByte(cursor,wanted){return cursor.bytes[cursor.at]!==wanted?!1:(cursor.at+=1,
!0)}var ascii={lineBreak:10,quote:34,comma:44,zero:48,nine:57,listStart:91,listEnd:93,objectStart:123,objectEnd:125},maxDigits=15;function readNumber(cursor,largest){
let{bytes,at:from}=cursor,[value,at]=[0,from];for(let byte=bytes[at];byte!==void 0&&byte>=ascii.zero&&byte<=ascii.nine;byte=bytes[at])value=value*10+byte-ascii.
zero,at+=1;return!(at>from&&at-from<=maxDigits&&(bytes[from]!==ascii.zero||at===from+1))||value>largest?leave(cursor):(cursor.at=at,value)}function readList(cursor,read,most=maxInLine){
if(!takeByte(cursor,ascii.listStart))return leave(cursor);let entries=[];do{let entry=read(cursor);if(entry===void 0||entries.length>=most)return leave(cursor);
entries.push(entry)}while(takeByte(cursor,ascii.comma));return takeByte(cursor,ascii.listEnd)?entries:leave(cursor)}function byteSet(form2){return Array.from({length:128},
(_,byte)=>form2.test(String.fromCharCode(byte)))}function takeText(cursor,{start:start2,bytes:allowed,least,most}){let{bytes,at}=cursor;if(!take(cursor,start2))
return leave(cursor);let from=cursor.at,end=from;for(let byte=bytes[end];byte!==void 0&&allowed[byte]===!0;byte=bytes[end])end+=1;return bytes[end]!==ascii.quote||
end-from<least||end-from>most?leave(cursor):(cursor.at=end+1,at+1)}function readPlainText(cursor,form2){let from=takeText(cursor,form2);return from===void 0?void 0:
cursor.bytes.toString("latin1",from,cursor.at-1)}function readObject(cursor,names,read){let values={};if(!takeByte(cursor,ascii.objectStart))return leave(cursor);
do{let name=names.find(([,start2])=>take(cursor,start2))?.[0],value=name===void 0||values[name]!==void 0?void 0:read(cursor);if(name===void 0||value===void 0)return leave(
cursor);values[name]=value}while(takeByte(cursor,ascii.comma));return takeByte(cursor,ascii.objectEnd)?values:leave(cursor)}function fieldStart(name){return Buffer.
from(`"${name}":`)}function usualLine(bytes,from,to){let cursor={bytes,at:from},line=take(cursor,scanStart)?usualScan(cursor):take(cursor,findingStart)?usualFinding(cursor):void 0;
return line!==void 0&&takeByte(cursor,ascii.objectEnd)&&cursor.at===to?line:void 0}var scanStart=Buffer.from('{"kind":"scan","stream":');function usualScan(cursor){
let stream=readIndex(cursor),fields={};for(;takeByte(cursor,ascii.comma);)if(!readField(cursor,fields))return;let{at,record:record2}=fields;return stream===void 0||
at===void 0||record2===void 0?void 0:scanOf(stream,at,fields)}function scanOf(stream,at,{digest,images:images2,database,opened,closed}){return{kind:"scan",stream,
at,verdict:void 0,digest,images:images2,platforms:void 0,database,incomplete:void 0,fixWithin:void 0,kinds:void 0,balance:void 0,opened,since:void 0,renamed:void 0,
reopened:void 0,severity:void 0,fixable:void 0,excepted:void 0,included:void 0,unseen:void 0,seen:void 0,closed}}var starts={at:fieldStart("at"),record:fieldStart(
"record"),digest:fieldStart("digest"),images:fieldStart("images"),database:fieldStart("database"),opened:fieldStart("opened"),closed:fieldStart("closed")},severityStarts=severities.
map(name=>[name,fieldStart(name)]),resolutionStarts=resolutions.map(name=>[name,fieldStart(name)]);function readField(cursor,fields){if(fields.at===void 0&&take(
cursor,starts.at))fields.at=readTime(cursor);else if(fields.record===void 0&&take(cursor,starts.record))fields.record=takeText(cursor,recordForm2);else if(fields.
database===void 0&&take(cursor,starts.database))fields.database=readTime(cursor);else if(fields.opened===void 0&&take(cursor,starts.opened))fields.opened=readObject(
cursor,severityStarts,readIndices);else if(fields.closed===void 0&&take(cursor,starts.closed))fields.closed=readObject(cursor,resolutionStarts,readIndices);else if(fields.
digest===void 0&&take(cursor,starts.digest))fields.digest=readDigest(cursor);else if(fields.images===void 0&&take(cursor,starts.images))fields.images=readImages(
cursor);else return!1;return!0}function readIndex(cursor){return readNumber(cursor,maxIndex)}function readIndices(cursor){return readList(cursor,readIndex)}function readTime(cursor){
return readNumber(cursor,maxTime)}function readDigest(cursor){return readPlainText(cursor,digestForm)}function readImages(cursor){return readList(cursor,readDigest,
maxPlatforms)}var quote=Buffer.from('"'),digestForm={start:Buffer.from('"sha256:'),bytes:byteSet(/[0-9a-f]/),least:64,most:64},recordForm2={start:quote,bytes:byteSet(
/[A-Za-z0-9_-]/),least:43,most:43},findingStart=Buffer.from('{"kind":"finding","is":'),kindStarts=kinds.map(kind=>[kind,Buffer.from(`"${kind}","id":`)]),subjectStart=Buffer.
from(',"subject":'),plain=byteSet(/[ !#-[\]-~]/),idForm={start:quote,bytes:plain,least:1,most:maxFindingId},subjectForm={start:quote,bytes:plain,least:0,most:maxSubject};
function usualFinding(cursor){let is=kindStarts.find(([,start2])=>take(cursor,start2))?.[0],id=readPlainText(cursor,idForm);if(is===void 0||id===void 0||!take(cursor,
subjectStart))return;let subject=readPlainText(cursor,subjectForm);return subject===void 0?void 0:{kind:"finding",is,id,subject}}function readLine({bytes,where},from,to){let buffer=bufferOf(bytes),usual=usualLine(buffer,from,to);if(usual!==void 0)return usual;let value=parsedJson(buffer.toString(
"utf8",from,to)),invalid=what=>ledgerInvalid(`${where}: line ${lineNumber(buffer,from)} of a batch`,what);if(value===void 0)throw invalid("it is no JSON");let read=lineSchema.
safeParse(value);if(read.success)return read.data;let[issue]=read.error.issues;throw invalid(`it is not what image-gate writes: ${issue?.path.map(String).join("\
.")||"it"}: ${issue?.message??""}`)}function bufferOf(bytes){return Buffer.isBuffer(bytes)?bytes:Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength)}function lineNumber(bytes,from){
let number2=1;for(let at=bytes.indexOf(ascii.lineBreak);at>=0&&at<from;at=bytes.indexOf(ascii.lineBreak,at+1))number2+=1;return number2}function stateOf({stream,number:number2,parts:parts2}){let findings=new Map,state=newStream(stream,findings);for(let part of parts2)foldPart(state,findings,number2,
part),part.isRead=!0;return state}function requireValid(histories){for(let history of histories)history.parts.every(({isRead})=>isRead)||stateOf(history)}function foldPart(state,findings,stream,{
events,among}){let[place,named2]=[0,0],batchAt=()=>among.batches[place<0?-1-place:place]??noBatch,fault=what=>ledgerInvalid(`batch ${batchAt().sequence}`,what),
history={set:(finding,episodes)=>{if(finding>=named2)throw fault(`there is no finding ${finding}`);findings.set(finding,episodes)},kindOf:finding=>among.findings[finding]?.
is,fault};for(let index2=0;index2<events.length;index2+=4){place=events[index2]??0;let from=events[index2+1]??0,to=events[index2+2]??0,last=events[index2+3]??0;
if(place<0)foldUnchanged(state,{stream,at:from,database:to},fault);else{named2=last;let event=to<0?among.read[from]:lineIn(batchAt(),from,to);if(event?.stream!==
stream)throw fault("a line is about something else than its first words say");foldEvent(state,event,history)}}}var noBatch={sequence:0,digest:"",lines:[]};function lineIn(batch,from,to){
let line="lines"in batch?void 0:readLine(batch,from,to);return line!==void 0&&"stream"in line?line:void 0}function standingOf(state,now,since){let span={now:now.getTime(),since:since.getTime()},times=new Map,overdue=[],streams=state.streams.map(stream=>streamStanding(
stateOf(stream),span,state.findings,times,overdue)),remediation=severities.flatMap(severity2=>{let known=times.get(severity2);return known===void 0?[]:[[severity2,
summary(known)]]}),rank=({severity:severity2})=>severities.indexOf(severity2);return{...state.root===void 0?{}:{root:state.root},batches:state.sequence,streams,
remediation:Object.fromEntries(remediation),overdue:overdue.sort((a,b)=>rank(a)-rank(b)||a.due-b.due)}}var tooOld=2880*60*1e3;function hasGap({lastComplete,retired,
failed},now){let isOld=lastComplete===void 0||now.getTime()-lastComplete>tooOld;return retired===void 0&&(isOld||failed!==void 0)}function breachCode({streams,overdue},now){
return streams.some(stream=>hasGap(stream,now))?3:overdue.length>0?1:0}function streamStanding(state,span,names,times,overdue){let none2=()=>Object.fromEntries(
severities.map(severity2=>[severity2,0])),table={open:none2(),excepted:none2(),debt:none2(),overdue:none2(),overdueDebt:none2(),new:none2(),fixed:none2(),reopened:none2()};
for(let[number2,episodes]of state.findings)for(let episode2 of episodes){if(episode2.resolved!==void 0&&episode2.resolved.at<=span.since)continue;let severity2=severityOf(
episode2),took=countChanges(table,episode2,severity2,span);took!==void 0&&addTime(times,severity2,timeOf(took,state.complete[(names[number2]??nameless).is]));let due=episode2.
resolved===void 0?countLive(table,episode2,severity2,span,state):void 0;due!==void 0&&overdue.push(overdueFinding(state.stream,names[number2]??nameless,episode2,
due))}return{...factsOf(state),...table}}function addTime(times,severity2,time2){let known=times.get(severity2);known===void 0?times.set(severity2,[time2]):known.
push(time2)}var nameless={is:"vulnerability",id:"",aliases:[],subject:""};function factsOf({stream,last,complete:complete2,retired,failed}){let newest=Math.max(
-1,...Object.values(complete2).map(({at})=>at));return{stream,...last===void 0?{}:{verdict:last.verdict,lastScan:last.at,imageSince:last.since},...last?.digest===
void 0?{}:{digest:last.digest},...newest<0?{}:{lastComplete:newest},...last?.incomplete===void 0?{}:{incomplete:last.incomplete},...retired===void 0?{}:{retired},
...failed===void 0?{}:{failed}}}function timeOf({firstSeen,fixed},complete2){let start2=clockStart(firstSeen,complete2?.times??[]);return{hours:(fixed-start2)/(3600*
1e3),isAfterGap:start2<firstSeen}}function countChanges(table,{firstSeen,balance,reopened,resolved},severity2,{since,now}){if(resolved?.resolution==="reclassifi\
ed")return;let isWithin=at=>at>since&&at<=now;if(balance!==!0&&isWithin(firstSeen)&&(table.new[severity2]+=1),reopened?.some(isWithin)&&(table.reopened[severity2]+=
1),!(resolved?.resolution!=="fixed"||!isWithin(resolved.at)))return table.fixed[severity2]+=1,balance===!0?void 0:{firstSeen,fixed:resolved.at}}function countLive(table,episode2,severity2,{
now},{fixWithin}){if(episode2.exceptedSince!==void 0){table.excepted[severity2]+=1;return}let due=dueAt(episode2,fixWithin),isOverdue=due!==void 0&&due<now;if(episode2.
balance===!0){table.debt[severity2]+=1,isOverdue&&(table.overdueDebt[severity2]+=1);return}return table.open[severity2]+=1,isOverdue&&(table.overdue[severity2]+=
1),isOverdue?due:void 0}function overdueFinding(stream,name,episode2,due){let{firstSeen,fixableSince}=episode2,fix=fixableSince===void 0?{}:{fixableSince};return{
stream,name,severity:severityOf(episode2),firstSeen,due,...fix}}function summary(times){let sorted=times.map(({hours})=>hours).sort((a,b)=>a-b),at=share=>sorted[Math.
min(sorted.length-1,Math.ceil(sorted.length*share)-1)]??0,middle=sorted.length/2,median=Number.isInteger(middle)?((sorted[middle-1]??0)+(sorted[middle]??0))/2:at(
.5);return{count:sorted.length,mean:sorted.reduce((sum,value)=>sum+value,0)/sorted.length,median,p90:at(.9),afterGap:times.filter(({isAfterGap})=>isAfterGap).length}}function failedScanEvents(failures,numbering,stateOf2){let known=new Map,events=[];for(let{stream,at:date,why}of failures.toSorted((a,b)=>a.at.getTime()-b.at.getTime())){
let[number2,at]=[numbering.stream(stream),date.getTime()],before=stateOf2(number2),failed=known.get(number2)??before?.failed;if(failed!==void 0&&failed.since<=at&&
at<=failed.at||at<=(before?.last?.at??-1))continue;let line={kind:"failed",stream:number2,at,why:cut(why.toWellFormed(),maxWhy)||"not known"};known.set(number2,
{since:Math.min(at,failed?.since??at),at,why:line.why}),events.push(line)}return events.length===0?[]:[...numbering.taken(),...events]}function joinedEvent(stream,number2,scan,{seen:seen2},numbering){let corrected2=new Map,historyOf=finding=>corrected2.get(finding)??stream.findings.get(finding)??
[],pairs=[...samePairs(stream,scan.at,seen2,numbering)];for(let isChanged=pairs.length>0;isChanged;){isChanged=!1;for(let[other,finding]of pairs){let joined=joinedHistories(
historyOf(finding),historyOf(other),scan,stream.last);joined!==void 0&&(corrected2.set(finding,joined.kept),corrected2.set(other,joined.left),isChanged=!0)}}if(corrected2.
size!==0)return{kind:"joined",stream:number2,corrected:[...corrected2].map(([finding,episodes])=>({finding,episodes}))}}function withJoined(stream,event){if(event===
void 0)return stream;let findings=new Map(stream.findings);for(let{finding,episodes}of event.corrected)findings.set(finding,episodes);return{...stream,findings}}
function*samePairs({findings},at,seen2,{nameOf,numberOf}){let asked=(finding,isWanted)=>{let{is,subject,aliases}=nameOf(finding);return aliases.flatMap(id=>numberOf(
{is,id,subject})??[]).filter(isWanted)},isGone=finding=>findings.has(finding)&&!seen2.has(finding),isGoing=finding=>{let episodes=findings.get(finding);return!seen2.
has(finding)&&(liveOf(episodes)??recentlyGone(episodes,at))!==void 0},hasClock=finding=>{let last=findings.get(finding)?.at(-1);return last!==void 0&&!isMoved(last)},
renamed=new Map,target=(finding,other)=>{if(hasClock(finding))return finding;let first=renamed.get(finding)??other;return renamed.set(finding,first),first},pairs=function*(finding,other){
let to=target(finding,other);to!==other&&(yield[other,to])},hasMore=finding=>nameOf(finding).aliases.length>0;for(let finding of seen2.keys())if(hasMore(finding))
for(let other of asked(finding,hasClock(finding)?isGone:isGoing))yield*pairs(finding,other);for(let other of findings.keys())if(hasMore(other)&&isGoing(other))for(let finding of asked(
other,one=>seen2.has(one)))yield*pairs(finding,other)}function joinedHistories(own,others,scan,last){let kept=own,left=others.map(other=>{if(isMoved(other))return other;
let same=kept.filter(one=>!isMoved(one)&&areOne(one,other));if(same.length===0)return other;let joined=joinedEpisode([...same,other]);return kept=[...kept.filter(
one=>!same.includes(one)),joined].sort((a,b)=>endOf(a)-endOf(b)),moved(other,scan,last)});return kept===own?void 0:{kept,left}}function endOf({resolved}){return resolved?.
at??Number.MAX_SAFE_INTEGER}function isMoved({resolved}){return resolved?.resolution==="reclassified"}function moved(episode2,{at,images:images2},last){let{resolved}=episode2;
return resolved!==void 0?{...episode2,resolved:{...resolved,resolution:"reclassified"}}:resolve(episode2,{at,resolution:"reclassified",images:images2},last)}function joinedEpisode(all){
let parts2=all.toSorted((a,b)=>a.firstSeen-b.firstSeen),firstSeen=parts2[0]?.firstSeen??0,live=parts2.filter(({resolved:resolved2})=>resolved2===void 0),ends=parts2.
flatMap(({resolved:resolved2})=>resolved2??[]).sort((a,b)=>a.at-b.at),resolved=live.length===0?ends.at(-1):void 0,fixes=parts2.flatMap(({fixableSince})=>fixableSince??
[]),excepted=live.flatMap(({exceptedSince})=>exceptedSince??[]),unseen=live.flatMap(one=>one.unseen??[]).sort((a,b)=>b.at-a.at),[newestUnseen]=unseen,reopened=reopenings(
parts2);return{firstSeen,...parts2.some(({balance})=>balance===!0)?{balance:!0}:{},severities:joinedSeverities(parts2),...fixes.length===0?{}:{fixableSince:Math.
min(...fixes)},...live.length===0||excepted.length<live.length?{}:{exceptedSince:Math.max(...excepted)},...reopened.length===0?{}:{reopened},...newestUnseen===void 0||
unseen.length<live.length?{}:{unseen:newestUnseen},...resolved===void 0?{}:{resolved}}}function reopenings(parts2){let times=parts2.flatMap(({reopened=[]})=>reopened),
until=Number.POSITIVE_INFINITY;for(let{firstSeen,resolved}of parts2){firstSeen>until&&times.push(firstSeen);let end=resolved?.at??Number.POSITIVE_INFINITY;until=
until===Number.POSITIVE_INFINITY?end:Math.max(until,end)}return[...new Set(times)].sort((a,b)=>a-b)}function joinedSeverities(parts2){let times=parts2.flatMap(({
severities:severities2,resolved})=>[...severities2.map(({at})=>at),...resolved===void 0?[]:[resolved.at]]),history=[];for(let at of[...new Set(times)].sort((a,b)=>a-
b)){let rated=parts2.filter(({firstSeen,resolved})=>firstSeen<=at&&(resolved===void 0||at<resolved.at)).flatMap(({severities:severities2})=>severities2.findLast(
one=>one.at<=at)?.severity??[]),[first,...others]=rated;if(first===void 0)continue;let severity2=others.reduce(worse,first);severity2!==history.at(-1)?.severity&&
history.push({at,severity:severity2})}return history}function sightingsOf({findings},numbering){let seen2=new Map,notAffected=new Set;for(let finding of findings){let number2=numbering.finding(finding);finding.isNotAffected?
notAffected.add(number2):seen2.set(number2,together(seen2.get(number2),finding))}for(let number2 of seen2.keys())notAffected.delete(number2);return{seen:seen2,notAffected}}
function together(one,other){if(one===void 0)return other;let since=Math.min(one.since??Number.POSITIVE_INFINITY,other.since??Number.POSITIVE_INFINITY);return{severity:worse(
one.severity,other.severity),isFixable:one.isFixable&&other.isFixable,isExcepted:one.isExcepted&&other.isExcepted,...Number.isFinite(since)?{since}:{}}}function incompleteWhy(record2,stream){
let{platforms,concerns,database}=record2,fault=platforms.find(({systemFault,unread:unread2})=>systemFault!==null||unread2!==void 0);if(fault!==void 0)return`${fault.
platform}: not everything could be compared with advisories`;let partly=concerns.find(({kind})=>kind==="unscannable"||kind==="filtered");if(partly!==void 0)return`${partly.
platform}: ${unseenWords[partly.kind==="filtered"?"filtered":"unscannable"]}`;let missing=stream.platforms.find(platform=>!platformsOf(record2).includes(platform));
if(missing!==void 0)return`${missing}: it was not scanned, and earlier scans had it`;if(database===void 0)return"the record does not say which advisories it was\
 compared with";if(Date.parse(database.updatedAt)<(stream.last?.database??0))return"its advisories are older than those of an earlier scan"}var unseenWords={unscannable:"\
it could not be scanned",filtered:"findings were left out before they were judged"};function platformsOf({platforms}){return[...new Set(platforms.map(({platform})=>usualPlatform(
platform)))]}function scanEvent(stream,number2,{record:record2,digest},sightings,numbering){let{last}=stream,at=Date.parse(record2.judgedAt),images2=imagesOf(record2),incomplete=incompleteWhy(
record2,stream),scanned=kindsOf(record2),balance=scanned.filter(kind=>stream.complete[kind]===void 0),changes=changesOf(stream,{at,images:images2,closing:incomplete===
void 0?scanned:[],...sightings},numbering),platforms=platformsOf(record2).filter(platform=>!stream.platforms.includes(platform)),fixWithin=newFixTimes(record2,stream),
{database,image,verdict}=record2,isSameImage=isSame(images2,last?.images??[]);return{kind:"scan",stream:number2,at,record:recordText(digest),...verdict===last?.
verdict?{}:{verdict},...image.digest===void 0||isSameImage&&image.digest===last?.digest?{}:{digest:image.digest},...isSameImage?{}:{images:images2},...platforms.
length===0?{}:{platforms},...database===void 0?{}:{database:Math.max(0,Date.parse(database.updatedAt))},...incomplete===void 0?{}:{incomplete},...Object.keys(fixWithin).
length===0?{}:{fixWithin},...isSame(scanned,last?.kinds??[])?{}:{kinds:scanned},...balance.length===0?{}:{balance},...filled(changes)}}function kindsOf({scanner:{
scanners=["vuln"]}}){return kinds.filter(kind=>scanners.includes(scannerOf[kind]))}var scannerOf={vulnerability:"vuln",misconfiguration:"misconfig",secret:"secr\
et"};function recordText(digest){return Buffer.from(encoded(digest),"hex").toString("base64url")}function imagesOf({platforms}){return[...new Set(platforms.map(
({imageId})=>imageId))].sort()}function isSame(one,other){return one.length===other.length&&one.every((text,index2)=>text===other[index2])}function newFixTimes({
fixWithin},stream){return Object.fromEntries(Object.entries(fixWithin).filter(([key,value])=>stream.fixWithin[key]!==value))}function changesOf(stream,scan,numbering){
let changes={opened:new Map,since:[],renamed:[],reopened:[],severity:new Map,fixable:[],excepted:[],included:[],unseen:[],seen:[],closed:new Map},renamedFrom=new Set,
byAlias=aliasesOf(stream,scan,numbering);for(let[finding,sighting]of scan.seen){let before=earlier(stream,finding,scan.at,()=>byAlias(numbering.nameOf(finding),
renamedFrom));before.kind==="renamed"?(changes.renamed.push([before.from,finding]),renamedFrom.add(before.from)):before.kind==="gone"?changes.reopened.push(finding):
before.kind==="new"&&open(changes,finding,sighting,stream),addDifferences(changes,finding,sighting,before.kind==="new"?void 0:before.episode)}for(let[finding,episodes]of stream.
findings){let live=liveOf(episodes);live===void 0||scan.seen.has(finding)||renamedFrom.has(finding)||closeOrKeep(changes,finding,live,{...scan,last:stream.last,
kind:numbering.nameOf(finding).is})}return changes}function earlier({findings},finding,at,byAlias){let episodes=findings.get(finding),live=liveOf(episodes);if(live!==
void 0)return{kind:"live",episode:live};let gone=recentlyGone(episodes,at);if(gone!==void 0&&gone.resolved?.resolution!=="reclassified")return{kind:"gone",episode:gone};
let from=byAlias(),episode2=from===void 0?void 0:findings.get(from)?.at(-1);return from!==void 0&&episode2!==void 0?{kind:"renamed",episode:episode2,from}:gone===
void 0?{kind:"new"}:{kind:"gone",episode:gone}}function aliasesOf(stream,{seen:seen2,at},{nameOf}){let known,make2=()=>{let found=new Map;for(let[finding,episodes]of stream.
findings)if(!(seen2.has(finding)||(liveOf(episodes)??recentlyGone(episodes,at))===void 0))for(let key of idsOf(nameOf(finding)))found.set(key,[...found.get(key)??
[],finding]);return found};return(name,taken2)=>(known??=make2(),idsOf(name).flatMap(key=>known?.get(key)??[]).flatMap(finding=>{let{firstSeen=0,resolved}=stream.
findings.get(finding)?.at(-1)??{};return taken2.has(finding)?[]:[{finding,firstSeen,moved:resolved?.resolution==="reclassified"?1:0}]}).sort((a,b)=>a.moved-b.moved||
a.firstSeen-b.firstSeen||a.finding-b.finding)[0]?.finding)}function idsOf({is,id,aliases,subject}){return[id,...aliases].map(one=>JSON.stringify([is,one,subject]))}
function open(changes,finding,{severity:severity2,since},{findings}){push(changes.opened,severity2,finding);let gone=findings.get(finding)?.at(-1)?.resolved?.at??
0;since!==void 0&&changes.since.push([finding,Math.max(0,since,gone)])}function addDifferences(changes,finding,now,before){before!==void 0&&severityOf(before)!==
now.severity&&push(changes.severity,now.severity,finding),now.isFixable&&before?.fixableSince===void 0&&changes.fixable.push(finding);let wasExcepted=before?.exceptedSince!==
void 0;now.isExcepted&&!wasExcepted&&changes.excepted.push(finding),!now.isExcepted&&wasExcepted&&changes.included.push(finding),before?.unseen!==void 0&&changes.
seen.push(finding)}function closeOrKeep(changes,finding,live,scan){let seenIn=(live.unseen??scan.last)?.images??[];scan.notAffected.has(finding)?push(changes.closed,
"not-affected",finding):scan.closing.includes(scan.kind)&&live.unseen?.isDoubtful===!0?push(changes.closed,"unknown",finding):scan.closing.includes(scan.kind)?push(
changes.closed,shareImages(seenIn,scan.images)?"withdrawn":"fixed",finding):live.unseen===void 0&&changes.unseen.push(finding)}function push(groups,key,finding){
let group=groups.get(key);group===void 0?groups.set(key,[finding]):group.push(finding)}function filled(changes){let plain2=Object.entries(changes).map(([key,list])=>[
key,list instanceof Map?Object.fromEntries(list):list]);return Object.fromEntries(plain2.filter(([,list])=>Object.keys(list).length>0))}function isUnchanged(line,{
last,retired}){let{kind:_,stream:__,at:___,record:____,database,...changes}=line;return last!==void 0&&retired===void 0&&database!==void 0&&Object.keys(changes).
length===0}function lateEvent(stream,number2,{record:record2,digest},{seen:seen2},numbering){let at=Date.parse(record2.judgedAt),database=record2.database===void 0?void 0:
Math.max(0,Date.parse(record2.database.updatedAt)),late={at,images:imagesOf(record2),...database===void 0?{}:{database}},sighted=knownAs(stream,seen2.keys(),numbering),
corrected2=new Map;for(let[finding,as]of sighted){let kind=numbering.nameOf(as).is,{severity:severity2}=seen2.get(finding)??{severity:"UNKNOWN"},complete2=stream.
complete[kind],isOutdated=(complete2?.database??-1)<(stream.last?.database??-1),gone=Math.max(isOutdated?-1:complete2?.at??-1,stream.retired??-1),facts={severity:severity2,
gone,collected:complete2?.database??0,isBalance:complete2===void 0},episodes=withSighting(stream,corrected2.get(as)??stream.findings.get(as)??[],late,facts);episodes!==
void 0&&corrected2.set(as,episodes)}let lookedFor=isComplete(record2)?kindsOf(record2):[],shown=new Set(sighted.values());doubtOthers(stream,late,finding=>!shown.
has(finding)&&lookedFor.includes(numbering.nameOf(finding).is),corrected2);let isNewest=database!==void 0&&database>(stream.last?.database??-1);if(!(corrected2.
size===0&&!isNewest))return{kind:"late",stream:number2,at,record:recordText(digest),...isNewest?{database}:{},corrected:[...corrected2].map(([finding,episodes])=>({
finding,episodes}))}}function doubtOthers(stream,late,isLacked,corrected2){for(let finding of new Set([...stream.findings.keys(),...corrected2.keys()])){let before=stream.
findings.get(finding),known=corrected2.get(finding)??before??[],doubted2=withNewerDatabase(known,late)??known,episodes=(isLacked(finding)?withAbsence(doubted2,late):
void 0)??doubted2;episodes!==before&&corrected2.set(finding,episodes)}}function isComplete(record2){return incompleteWhy(record2,{platforms:[]})===void 0}function knownAs(stream,seen2,{
nameOf}){let all=[...seen2],unknown=all.filter(finding=>!stream.findings.has(finding)),byId=new Map;if(unknown.length>0)for(let finding of stream.findings.keys())
for(let id of idsOf(nameOf(finding)))byId.set(id,finding);let others=unknown.map(finding=>{let known=idsOf(nameOf(finding)).flatMap(id=>byId.get(id)??[]);return[
finding,known[0]??finding]});return new Map([...all.map(finding=>[finding,finding]),...others])}function withSighting(stream,episodes,late,facts){let index2=episodes.
findLastIndex(({firstSeen})=>firstSeen<=late.at),[before,after]=[episodes[index2],episodes[index2+1]];if(before!==void 0&&(before.resolved===void 0||late.at<before.
resolved.at)){let sure=during(before,late);return sure===void 0?void 0:episodes.with(index2,sure)}let isSame2=before?.resolved!==void 0&&isRecent(before.resolved,
late.at);if(after!==void 0){let longer=startingAt(after,late.at),joined=isSame2?[joinedTo(before,longer)]:[...before===void 0?[]:[before],longer];return[...episodes.
slice(0,Math.max(index2,0)),...joined,...episodes.slice(index2+2)]}if(isSame2)return[...episodes.slice(0,-1),onlySeenLate(stream,reopen(before,late.at),late,facts)];
let begun=begin(late.at,facts.severity,facts.isBalance);return[...episodes,onlySeenLate(stream,begun,late,facts)]}function onlySeenLate({last},episode2,late,facts){
let{gone:at,collected:database}=facts;return at>late.at?{...episode2,resolved:{at,resolution:"unknown",seen:late,images:last?.images??[],database}}:last!==void 0&&
last.at>late.at?{...episode2,unseen:{...late,isDoubtful:!0}}:episode2}function during(episode2,late){let{resolved,unseen}=episode2;if(resolved===void 0){if(unseen===
void 0||unseen.at>=late.at)return;let isDoubtful2=unseen.isDoubtful===!0||!shareImages(unseen.images,late.images);return{...episode2,unseen:{...late,...isDoubtful2?
{isDoubtful:isDoubtful2}:{}}}}let isNewer=resolved.seen.at<late.at,seen2=isNewer?late:resolved.seen,isFixed=resolved.resolution==="fixed";if(isFixed&&shareImages(
late.images,resolved.images))return{...episode2,resolved:{...resolved,seen:seen2,resolution:"withdrawn"}};if(!isNewer)return;let isDoubtful=isFixed&&!shareImages(
late.images,resolved.seen.images);return{...episode2,resolved:{...resolved,seen:seen2,...isDoubtful?{resolution:"unknown"}:{}}}}function startingAt(episode2,firstSeen){
let[first,...others]=episode2.severities;return{...episode2,firstSeen,severities:first===void 0?[]:[{...first,at:firstSeen},...others]}}function joinedTo(before,after){
let{resolved:_,unseen:__,...first}=before;return{...first,severities:[...before.severities,...after.severities],reopened:[...before.reopened??[],after.firstSeen,
...after.reopened??[]],...after.fixableSince===void 0?{}:{fixableSince:before.fixableSince??after.fixableSince},...after.exceptedSince===void 0?{}:{exceptedSince:after.
exceptedSince},...after.unseen===void 0?{}:{unseen:after.unseen},...after.resolved===void 0?{}:{resolved:after.resolved}}}function withNewerDatabase(episodes,{at,
database=-1}){let isDoubtful=({resolved:resolved2})=>resolved2!==void 0&&doubted.includes(resolved2.resolution)&&resolved2.at>at&&(resolved2.database??-1)<database;
if(!episodes.some(isDoubtful))return;let certain=[];for(let episode2 of episodes){let before=certain.at(-1);before!==void 0&&isDoubtful(before)?certain.splice(-1,
1,joinedTo(before,episode2)):certain.push(episode2)}let last=certain.at(-1);if(last?.resolved===void 0||!isDoubtful(last))return certain;let{resolved,...open2}=last;
return[...certain.slice(0,-1),{...open2,unseen:{...resolved.seen,isDoubtful:!0}}]}var doubted=["fixed","withdrawn","unknown"];function withAbsence(episodes,late){
let index2=episodes.findLastIndex(({firstSeen})=>firstSeen<late.at),episode2=episodes[index2];if(episode2?.resolved===void 0)return lostBefore(episodes,liveOf(episodes),
late);let{resolution,at,seen:seen2}=episode2.resolved;if(resolution==="fixed"&&seen2.at<late.at&&late.at<at&&shareImages(seen2.images,late.images))return episodes.
with(index2,{...episode2,resolved:{...episode2.resolved,resolution:"withdrawn"}})}function lostBefore(episodes,live,late){let seen2=live?.unseen;if(!(live===void 0||
seen2===void 0||seen2.isDoubtful||seen2.at>=late.at)&&shareImages(seen2.images,late.images))return[...episodes.slice(0,-1),{...live,unseen:{...seen2,isDoubtful:!0}}]}function numberingAfter(state){let lines=[];return{...findingNumbers(state,lines),stream:streamNumbers(state,lines),taken:()=>lines.splice(0)}}function findingNumbers(state,lines){
let[numbers,names]=[new Map,new Map],next=state.findings.length,nameOf=number2=>names.get(number2)??state.findings[number2]??nameless2,numberOf=name=>numberIn(state.
numbers,name)??numberIn(numbers,name);return{finding:given2=>{let name=fits(given2)?given2:fitting(given2),known=numberOf(name);if(known!==void 0){let more=allAliases(
nameOf(known),name);return more!==void 0&&(lines.push({kind:"aliases",finding:known,aliases:more}),names.set(known,{...nameOf(known),aliases:more})),known}let number2=next;
next+=1,giveNumber(numbers,name,number2);let{is,id,aliases,subject}=name;return names.set(number2,{is,id,aliases,subject}),lines.push({kind:"finding",is,id,subject,
...aliases.length===0?{}:{aliases}}),number2},nameOf,numberOf}}function streamNumbers(state,lines){let numbers=new Map;return given2=>{let name=streamName(given2),
known=state.streamNumbers.get(name)??numbers.get(name);if(known!==void 0)return known;let number2=state.streams.length+numbers.size;return numbers.set(name,number2),
lines.push({kind:"stream",...given2}),number2}}var nameless2={is:"vulnerability",id:"",aliases:[],subject:""};function fits({id,aliases,subject}){return aliases.
length===0&&id.length<=maxFindingId&&subject.length<=maxSubject}function fitting({is,id,aliases,subject}){let fitted=(text,max)=>text.length<=max?text:`${text.slice(
0,max-80).toWellFormed()}${digestOf(text)}`;return{is,id:fitted(id,maxFindingId),aliases:aliases.filter(({length})=>length>0&&length<=maxFindingId).slice(0,maxAliases),
subject:fitted(subject,maxSubject)}}function allAliases(known,now){if(now.aliases.every(alias=>known.aliases.includes(alias)))return;let all=[...new Set([...known.
aliases,...now.aliases])].sort();return all.length>maxAliases?void 0:all}function addRecords(state,additions,isKnown,failures=[]){let timeOf2=({record:record2})=>Date.parse(record2.judgedAt),inOrder=additions.map((addition,index2)=>({
addition,index:index2})).sort((a,b)=>timeOf2(a.addition)-timeOf2(b.addition)||byText(a.addition.digest,b.addition.digest)),outcomes=[],[lines,now]=[[],new Set],
ledger={state,numbering:numberingAfter(state),streams:new Map};for(let round=inOrder;round.length>0;){let busy=new Set,[these,later]=[[],[]];for(let one of round){
let name=streamName(one.addition.stream);(busy.has(name)?later:these).push(one),busy.add(name)}let known=({digest})=>now.has(digest)||isKnown(recordText(digest)),
more=new Set([...later.map(({addition})=>addition),...failures].map(({stream})=>streamName(stream)));lines.push(...eventsOf(ledger,these,known,more,outcomes));for(let{
addition}of these)now.add(addition.digest);round=later}return lines.push(...failedScanEvents(failures,ledger.numbering,stream=>reachedState(ledger,stream))),{lines,
outcomes}}function retireStreams(state,streams,now){return streams.flatMap(stream=>{let number2=state.streamNumbers.get(streamName(stream)),history=number2===void 0?
void 0:state.streams[number2];if(number2===void 0||history===void 0)return[];let{retired,last}=stateOf(history);return retired===void 0?[{kind:"retired",stream:number2,
at:Math.max(now.getTime(),last?.at??0)}]:[]})}function reachedState({state,streams},stream){let history=state.streams[stream];return streams.get(stream)??(history===
void 0?void 0:stateOf(history))}function eventsOf(ledger,additions,isKnown,more,outcomes){let{numbering,streams}=ledger,events=[],unchanged=new Map;for(let{addition,
index:index2}of additions){let number2=numbering.stream(addition.stream),stream=reachedState(ledger,number2)??newStream(addition.stream),{joined,event}=eventOf(
stream,number2,addition,isKnown,numbering);outcomes[index2]=event===void 0?"known":event.kind==="late"?"late":"added";let quiet2=event?.kind==="scan"&&isUnchanged(
event,stream)?quietly(event):void 0;joined!==void 0&&events.push(joined),quiet2!==void 0?addTo(unchanged,quiet2):event!==void 0&&events.push(event);let all=[joined,
quiet2??event].filter(one=>one!==void 0),after=stateAfter(stream,all,finding=>numbering.nameOf(finding).is);more.has(streamName(addition.stream))?streams.set(number2,
after):streams.delete(number2)}let quiet=[...unchanged].map(([database,scans])=>({kind:"unchanged",database,scans}));return events.length+quiet.length>0?[...numbering.
taken(),...events,...quiet]:[]}function quietly({stream,at,record:record2,database=0}){return{kind:"unchanged",stream,at,record:record2,database}}function eventOf(stream,number2,addition,isKnown,numbering){
let at=Date.parse(addition.record.judgedAt),isNewer=stream.last===void 0||at>stream.last.at;if(!isNewer&&isKnown(addition))return{};let sightings=sightingsOf(addition.
record,numbering);if(!isNewer)return{event:lateEvent(stream,number2,addition,sightings,numbering)};let joined=joinedEvent(stream,number2,{at,images:imagesOf(addition.
record)},sightings,numbering);return{joined,event:scanEvent(withJoined(stream,joined),number2,addition,sightings,numbering)}}function addTo(unchanged,{stream,at,
record:record2,database}){let scans=unchanged.get(database)??[];scans.push([stream,at,record2]),unchanged.set(database,scans)}import{join as join2}from"node:path";function readEvents(batch,receiver){let bytes=bufferOf(batch.bytes);for(let from=bytes.indexOf(ascii.lineBreak)+1;from<bytes.length;){let to=bytes.indexOf(ascii.
lineBreak,from),stream=streamAt(bytes,from);stream!==void 0?receiver.later(stream,from,to):readUnchanged(bytes,from,receiver)||receiver.event(readEvent(batch,from,
to)),from=to+1}}function requireReadable(batch){readEvents(batch,{event:()=>{},unchanged:()=>{},later:(_,from,to)=>{readEvent(batch,from,to)}})}function readEvent(batch,from,to){
let line=readLine(batch,from,to);if(line.kind==="batch")throw ledgerInvalid(batch.where,"a batch has two first lines");return line}var kindStart=Buffer.from('{"\
kind":"'),streamStarts=["scan","late","joined","failed","retired"].map(kind=>Buffer.from(`${kind}","stream":`));function streamAt(bytes,from){let cursor={bytes,
at:from};if(!take(cursor,kindStart)||!streamStarts.some(start2=>take(cursor,start2)))return;let stream=readNumber(cursor,maxIndex);return takeByte(cursor,ascii.
comma)?stream:void 0}var unchangedStart=Buffer.from('{"kind":"unchanged","database":'),scansStart=Buffer.from(',"scans":'),endOfLine=Buffer.from(`}
`);function readUnchanged(bytes,from,receiver){let cursor={bytes,at:from};if(!take(cursor,unchangedStart))return!1;let database=readNumber(cursor,maxTime);if(database===
void 0||!take(cursor,scansStart))return!1;let scans=[],count=readList(cursor,()=>readScan(cursor,scans))?.length??0;if(!take(cursor,endOfLine))return!1;for(let index2=0;index2<
count;index2+=1)receiver.unchanged(scans[2*index2]??0,scans[2*index2+1]??0,database);return!0}function readScan(cursor,scans){if(!takeByte(cursor,ascii.listStart))
return;let stream=readNumber(cursor,maxIndex);if(!takeByte(cursor,ascii.comma))return;let at=readNumber(cursor,maxTime);if(!(!takeByte(cursor,ascii.comma)||takeText(
cursor,recordForm2)===void 0)&&!(stream===void 0||at===void 0||!takeByte(cursor,ascii.listEnd)))return scans.push(stream,at),!0}function fold(state,more){let draft={findings:[...state.findings],numbers:copiedNumbers(state.numbers),streams:[...state.streams],streamNumbers:new Map(state.streamNumbers),
batches:[],read:[],events:[]},{sequence,root}=state;for(let batch of more){draft.batches.push(batch);let receiver=receiverOf(draft,batch);if("lines"in batch)for(let line of batch.
lines)receiver.event(line);else readEvents(batch,receiver);[sequence,root]=[batch.sequence,batch.digest]}addParts(draft);let{findings,numbers,streams,streamNumbers:streamNumbers2}=draft;
return{sequence,...root===void 0?{}:{root},findings,numbers,streams,streamNumbers:streamNumbers2}}function addParts({findings,batches,read,streams,events}){let among={
batches,read,findings};for(let[number2,added]of events.entries()){let history=streams[number2];added===void 0||history===void 0||(streams[number2]={...history,parts:[
...history.parts,{events:added,among,isRead:!1}]})}}function receiverOf(draft,{sequence}){let{batches,findings}=draft,batch=batches.length-1,fault=what=>ledgerInvalid(
`batch ${sequence}`,what),read=event=>{placesOf(draft,event.stream,fault).push(batch,draft.read.length,-1,findings.length),draft.read.push(event)};return{later:(stream,from,to)=>{
placesOf(draft,stream,fault).push(batch,from,to,findings.length)},unchanged:(stream,at,database)=>{placesOf(draft,stream,fault).push(-1-batch,at,database,0)},event:line=>{
if("stream"in line)read(line);else if(line.kind==="unchanged")for(let[stream,at]of line.scans)read({kind:line.kind,stream,at,database:line.database});else addName(
draft,line,fault)}}}function placesOf({streams,events},stream,fault){let known=events[stream];if(known!==void 0)return known;if(streams[stream]===void 0)throw fault(
`there is no stream ${stream}`);let places=[];return events[stream]=places,places}function addName(draft,line,fault){switch(line.kind){case"stream":addStream(draft,
line,fault);break;case"finding":addFinding(draft,line,fault);break;case"aliases":addAliases(draft,line,fault);break}}function addStream({streams,streamNumbers:streamNumbers2},{
repository,line},fault){let name=streamName({repository,line});if(streamNumbers2.has(name))throw fault("a stream gets a second number");streamNumbers2.set(name,
streams.length),streams.push({stream:{repository,line},number:streams.length,parts:[]})}var noAliases=[];function addFinding({findings,numbers},{is,id,aliases=noAliases,
subject},fault){let name={is,id,aliases,subject};if(!giveNumber(numbers,name,findings.length))throw fault("a finding gets a second number");findings.push(name)}
function addAliases({findings},{finding,aliases},fault){let name=findings[finding];if(name===void 0)throw fault(`there is no finding ${finding}`);findings[finding]=
{...name,aliases}}var emptyLedger={sequence:0,findings:[],numbers:new Map,streams:[],streamNumbers:new Map};var maxBatch=64*1024*1024;function writeBatch({sequence,root},lines,now,largest=maxBatch){let header={kind:"batch",ledgerVersion:1,sequence:sequence+1,...root===
void 0?{}:{previous:root},at:now.toISOString()},bytes=jsonLines([header,...lines],largest);return{sequence:header.sequence,digest:digestOf(bytes),lines,bytes}}function jsonLines(values,largest){
let texts=[],size=0;for(let value of values){let text=`${JSON.stringify(value)}
`;if(size+=Buffer.byteLength(text),size>largest)throw tooLarge(largest);texts.push(text)}return Buffer.from(texts.join(""))}function tooLarge(largest){let what=`\
what they change takes more than the ${largest} bytes that are written at once`;return new ConfigError([{where:"these records",what,fix:"Nothing was added. Add \
fewer at a time."}],"records-too-large")}function*parseBatches(file2,head,where){let{sequence,root}=head;for(let bytes of parts(file2)){if(bytes.at(-1)!==ascii.
lineBreak)throw ledgerInvalid(where,"its last line is not whole");let first=readLine({bytes,where},0,bytes.indexOf(ascii.lineBreak));if(first.kind!=="batch")throw ledgerInvalid(
where,"it does not begin with the first line of a batch");if(first.sequence<=head.sequence)continue;if(first.sequence!==sequence+1)throw ledgerInvalid(where,`ba\
tch ${first.sequence} comes after batch ${sequence}: what was between them is missing`);if(first.previous!==root)throw ledgerInvalid(where,`batch ${first.sequence}\
 was written after another batch ${sequence} than this one: one of them was changed`);let digest=digestOf(bytes);yield{sequence:first.sequence,digest,bytes,where,
at:Date.parse(first.at)},[sequence,root]=[first.sequence,digest]}}var start='{"kind":"batch",';function*parts(file2){let buffer=bufferOf(file2),from=0;for(;from<
buffer.length;){let next=buffer.indexOf(`
${start}`,from),end=next<0?buffer.length:next+1;yield buffer.subarray(from,end),from=end}}function readableBatch(state,lines,now,largest){let batch=writeBatch(state,lines,now,largest),bytes=bufferOf(batch.bytes),from=bytes.indexOf(ascii.lineBreak)+1;
for(let line of lines){let to=bytes.indexOf(ascii.lineBreak,from);requireReadable2(bytes.subarray(from,to),()=>ownerOf(state,lines,line)),from=to+1}return batch}
function requireReadable2(bytes,owner){try{readLine({bytes,where:"new"},0,bytes.length)}catch(error){if(!(error instanceof ConfigError))throw error;let what=`wh\
at is to be added of it is too much for a ledger, or nothing that a ledger holds (${error.problems[0]?.what??""})`,fix="Nothing was added. Leave out its record,\
 and add the others again.";throw new ConfigError([{where:owner(),what,fix}],"record-unfit")}}function ownerOf({streams},lines,line){if(line.kind==="finding")return`\
a record with ${plainLine(`${line.id} in ${line.subject}`,300)}`;if(line.kind==="stream")return plainLine(streamName(line),300);let added=lines.flatMap(one=>one.
kind==="stream"?[one]:[]),number2="stream"in line?line.stream:-1,stream=streams[number2]?.stream??added[number2-streams.length];return stream===void 0?"a record":
plainLine(streamName(stream),300)}import{join}from"node:path";var form=/^(\d{9})(?:-(\d{9}))?\.jsonl$/;function batchFileName(from,to=from){let number2=value=>`${value}`.padStart(9,"0");return`${number2(from)}${to===from?"":
`-${number2(to)}`}.jsonl`}function batchFile(name){let[,first,last=first]=form.exec(name)??[],[from,to]=[Number(first),Number(last)];return first===void 0||from<
1||to<from?void 0:{name,from,to}}function filesAfter(sequence,names){let all=names.flatMap(name=>batchFile(name)??[]).sort((a,b)=>a.from-b.from||b.to-a.to),chosen=[],
reached=sequence;for(let[index2,file2]of all.entries())file2.to<=reached||all.slice(index2+1,index2+1+maxRivals).some(({from,to})=>from<=reached+1&&to>file2.to)||
(chosen.push(file2),reached=file2.to);return chosen}function lastBatch(names){return names.reduce((last,name)=>Math.max(last,batchFile(name)?.to??0),0)}var maxRivals=64,
maxJoined=64;function isJoined(sequence,names){return names.some(name=>{let file2=batchFile(name);return file2!==void 0&&file2.from<file2.to&&file2.from<=sequence&&
sequence<=file2.to})}function filesToJoin(names,few){let singles=filesAfter(0,names).filter(({from,to})=>from===to);if(singles.length<=few)return[];let joinable=singles.
slice(0,-1).slice(0,maxJoined),end=joinable.findIndex(({from},index2)=>index2>0&&from!==(joinable[index2-1]?.to??0)+1);return end<0?joinable:joinable.slice(0,end)}
var growth=4;function tailToJoin(files,size,largest){let[from,sum]=[files.length,size];for(let[index2,file2]of[...files.entries()].reverse()){if(file2.size>growth*
sum||file2.size+sum>largest)break;[from,sum]=[index2,sum+file2.size]}return files.slice(from)}var ledgerBranch="image-gate/ledger";var fewFiles=64,maxLists=20;function folderHome(files,path){return{name:path,tries:1e3,largest:maxBatch,read:after=>readFolder(files,path,after),settle:async()=>{}}}
async function readFolder(files,path,after){let append=batch=>appendTo(files,path,batch);for(let list=0;list<maxLists;list+=1){let names=await files.list(path);
if(names===void 0)return{absent:"there is no such folder",last:0,files:[],append};let read=await allOf(files,path,filesAfter(after,names));if(read!==void 0)return{
last:lastBatch(names),files:read,append}}throw unsettled(path,"its files are joined again and again while they are read")}async function allOf(files,path,wanted){
let read=[],left=1073741824;for(let{name}of wanted){let bytes=await files.readBytes(join(path,name),left);if(bytes===void 0)return;left-=bytes.byteLength,read.push(
{name,bytes})}return read}async function appendTo(files,path,{sequence,bytes}){await files.makeDirectory(path);let file2=join(path,batchFileName(sequence));return await files.
create(file2,bytes)?isJoined(sequence,await files.list(path)??[])&&!await isAmongJoined(files,path,sequence,bytes)?(await files.remove(file2),!1):(await joinFiles(
files,path),!0):!1}async function isAmongJoined(files,path,sequence,bytes){let[holder]=(await readFolder(files,path,sequence-1)).files;return holder?.bytes.includes(
Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength))===!0}async function joinFiles(files,path){let names=await files.list(path)??[],singles=filesToJoin(
names,fewFiles),read=await allOf(files,path,singles),[first,last]=[singles.at(0),singles.at(-1)];if(!(first===void 0||last===void 0||read===void 0||first===last)){
await files.create(join(path,batchFileName(first.from,last.to)),Buffer.concat(read.map(({bytes})=>bytes)));for(let{name}of singles)await files.remove(join(path,
name))}}function unsettled(name,what){return new ToolError({code:"ledger-unsettled",message:`${name} could not be used: ${what}.`,fix:"Try again when fewer writ\
e to it at once."})}async function readLedger(home,until){let snapshot=await home.read(0);if(snapshot.absent!==void 0)throw noLedger(home.name,snapshot.absent);let ledger=withNewer(
unread(home),snapshot,until?.getTime());if(ledger.roots.size===0)throw noLedger(home.name,"the folder has no ledger in it, which begins with 000000001.jsonl");if(ledger.
state.sequence===0)throw noLedger(home.name,`nothing was in the ledger at ${until?.toISOString()}`,"Name a later moment.");return ledger}function noLedger(name,what,fix="\
Name the folder of a ledger, or make one: image-gate ledger add REPORT --ledger PATH --stream REPOSITORY=LINE"){return new ConfigError([{where:`ledger ${name}`,
what,fix}],"ledger-absent")}function requireKnownRoot({name,roots},root){if(!roots.has(root))throw ledgerInvalid(name,`it does not hold the root ${root}: its ne\
west events were changed or removed, or its history was written anew`)}function requireStreams({name,state},streams){let unknown=streams.find(stream=>!state.streamNumbers.
has(streamName(stream)));if(unknown===void 0)return;let what=`the ledger ${name} has no such stream`,fix="Write it as image-gate ledger show names it.";throw new ConfigError(
[{where:streamName(unknown),what,fix}],"stream-unknown")}function unread({name}){return{name,state:emptyLedger,roots:new Set,parts:[]}}function withNewer({name,
state,roots,parts:parts2},{files,last},until=Number.POSITIVE_INFINITY){if(last<state.sequence)throw ledgerInvalid(name,"its newest batches were removed while it\
 was in use");if(sizeOf(parts2)+sizeOf(files.map(({bytes})=>bytes))>1073741824)throw ledgerInvalid(name,`it has more than the ${1073741824} bytes that are read`);
let all=new Set(roots);function*batches(){let head=state,isLater=!1;for(let file2 of files)for(let batch of parseBatches(file2.bytes,head,join2(name,file2.name)))
all.add(batch.digest),isLater||=batch.at>until,isLater?requireReadable(batch):yield batch,head={sequence:batch.sequence,root:batch.digest}}return{name,state:fold(
state,batches()),roots:all,parts:[...parts2,...files.map(({bytes})=>bytes)]}}function sizeOf(parts2){return parts2.reduce((sum,{byteLength})=>sum+byteLength,0)}
function requireRoom({name,parts:parts2},more){if(sizeOf(parts2)+more<=1073741824)return;let what=`it would have more than the ${1073741824} bytes that are read\
 of one`,fix="Nothing was added. Begin another ledger, in another place, and keep this one to be read.";throw new ConfigError([{where:`ledger ${name}`,what,fix}],
"ledger-full")}async function addToLedger(home,additions,now,{failures,from}={}){let outcomes=[];return{ledger:await writeEvents(home,now,({state,parts:parts2})=>{
let added=addRecords(state,additions,record2=>parts2.some(bytes=>bytes.includes(record2)),failures);return outcomes=added.outcomes,added.lines},from),outcomes}}
async function writeEvents(home,now,make2,from=unread(home)){let ledger=from,own=[];for(let attempt=1;attempt<=home.tries;attempt+=1){let snapshot=await home.read(
ledger.state.sequence);if(ledger=withNewer(ledger,snapshot),own.some(digest=>ledger.roots.has(digest)))return ledger;let lines=make2(ledger);if(requireValid(ledger.
state.streams),lines.length===0)return ledger;let batch=readableBatch(ledger.state,lines,now,home.largest);if(requireRoom(ledger,batch.bytes.byteLength),own.push(
batch.digest),await snapshot.append(batch))return withNewer(ledger,{...snapshot,last:batch.sequence,files:[{name:"new",bytes:Buffer.from(batch.bytes)}]});await home.
settle(attempt)}throw unsettled(home.name,`others have written to it ${home.tries} times meanwhile`)}import{join as join3}from"node:path";var deadline=12e4,lockTries=40,ref=`refs/heads/${ledgerBranch}`,author="image-gate",email="image-gate@localhost";async function isBareRepository(files,path){let kindOf2=async name=>(await files.
stat(join3(path,name)))?.kind;return await kindOf2("HEAD")==="file"&&await kindOf2("objects")==="directory"&&await kindOf2("refs")==="directory"}function bareRepository(ports,path,random=Math.
random){let git=gitIn(ports,path),said=async(args,input)=>{let{code,stdout,stderr}=await git(args,input);if(code!==0)throw gitFailed(path,args,stderr);return stdout.
trim()},head=async()=>{let{code,stdout,stderr}=await git(["rev-parse","--verify","--quiet",ref]);if(!(code===1&&stderr==="")){if(code!==0)throw gitFailed(path,[
"rev-parse"],stderr);return stdout.trim()}};return{name:path,largest:maxBatch,head,tree:async commit=>entriesIn(await said(["ls-tree","-z","--long",commit]),path),
blob:entry=>readBlob(ports,path,entry),isAncestor:(older,newer)=>isAncestor(git,path,older,newer),writeBlob:bytes=>said(["hash-object","-w","--stdin"],bytes.toString(
"utf8")),writeTree:entries=>said(["mktree","-z"],entries.map(treeLine).join("")),writeCommit:(tree,parent,message)=>said(["commit-tree",tree,...parent===void 0?
[]:["-p",parent],"-m",message]),move:async(commit,from)=>{for(let attempt=1;;attempt+=1){let args=["update-ref","-m","image-gate ledger",ref,commit,from??""],{code,
stderr}=await git(args);if(code===0)return!0;if(await head()!==from)return!1;if(attempt>=lockTries)throw gitFailed(path,args,stderr);await ports.clock.sleep(Math.
ceil(20+200*random()))}},settle:attempt=>ports.clock.sleep(Math.ceil(random()*Math.min(2e3,20*2**attempt)))}}function commandOf({environment},path,args){let settings=[
"core.hooksPath=/dev/null","core.fsync=loose-object,reference","core.fsmonitor=false"];return{file:"git",args:[`--git-dir=${path}`,...settings.flatMap(setting=>[
"-c",setting]),...args],env:{...environment.PATH===void 0?{}:{PATH:environment.PATH},LC_ALL:"C",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_AUTHOR_NAME:author,GIT_AUTHOR_EMAIL:email,GIT_COMMITTER_NAME:author,GIT_COMMITTER_EMAIL:email},deadline}}function gitIn(ports,path){
return(args,input)=>ports.process.run({...commandOf(ports,path,args),...input===void 0?{}:{input}})}async function isAncestor(git,path,older,newer){let args=["m\
erge-base","--is-ancestor",older,newer],{code,stderr}=await git(args);if(code===0||code===1)return code===0;if((await git(["cat-file","-e",older])).code===1)return!1;
throw gitFailed(path,args,stderr)}function treeLine({mode,sha,path}){return`${mode} ${mode==="040000"?"tree":mode==="160000"?"commit":"blob"} ${sha}	${path}\0`}
var entryForm=/^(\d{6}) [a-z]+ ([0-9a-f]{40,64}) +(\d+|-)\t([\s\S]+)$/;function entriesIn(text,where){return text.split("\0").filter(line=>line!=="").map(line=>{
let[,mode="",sha="",size="",path=""]=entryForm.exec(line)??[];if(path==="")throw ledgerInvalid(where,"Git lists what is no entry of a folder");return{path,mode,
sha,...size==="-"?{}:{size:Number(size)}}})}async function readBlob(ports,path,{sha,path:name,size=0}){let args=["cat-file","blob",sha];if(size>1073741824)throw ledgerInvalid(
join3(path,name),`it has more than the ${1073741824} bytes that are read`);let{finished,value}=await ports.process.pipe(commandOf(ports,path,args),stdout=>bytesOf(
stdout,size));if(finished.code!==0)throw gitFailed(path,args,finished.stderr);if(gitBlobId(value,sha.length)!==sha)throw ledgerInvalid(join3(path,name),"its byt\
es are not those of its object ID");return value}async function bytesOf(stdout,size){let pieces=[],left=size;for await(let piece of stdout){if(left-=piece.byteLength,
left<0)break;pieces.push(piece)}return Buffer.concat(pieces)}function gitFailed(path,[command=""],stderr){let said=plainLine(stderr.trim().split(`
`).at(-1)??"",300);return new ToolError({code:"ledger-git-failed",message:`The ledger in ${path}: git ${command} failed${said===""?"":`: ${said}`}.`,fix:"Check \
that this user may write there and that the disk has room. If it names a .lock and no Git is running, remove that file."})}var largestFile=16*1024*1024,tries=24,file="100644";function gitHome(store){let known={blobs:new Map};return{name:`${store.name} (branch ${ledgerBranch})`,tries,
largest:store.largest,read:after=>readBranch(store,known,after),settle:attempt=>store.settle(attempt)}}async function readBranch(store,known,after){let head=await store.
head();if(await requireSameHistory(store,known.head,head),head===void 0){let append=batch=>appendTo2(store,known,void 0,[],batch);return{absent:`it has no branc\
h ${ledgerBranch}`,last:0,files:[],append}}known.head=head;let entries=await store.tree(head),names=entries.filter(({mode})=>mode===file).map(({path})=>path),last=lastBatch(
names);if(last===0)throw taken(store.name);let files=[],left=1073741824;for(let{name}of filesAfter(after,names)){let bytes=await blobOf(store,known,entries,name);
if(left-=bytes.byteLength,left<0)throw ledgerInvalid(store.name,`it has more than the ${1073741824} bytes that are read`);files.push({name,bytes})}return{last,files,
append:batch=>appendTo2(store,known,head,entries,batch)}}async function requireSameHistory(store,before,head){if(!(before===void 0||before===head)){if(head===void 0)
throw new ServiceError({code:"ledger-branch-gone",message:`${store.name}: the branch ${ledgerBranch} was deleted while it was in use; its last commit was ${before}\
.`,fix:`Restore the branch at ${before}, protect it against deletion, and start the job again.`});if(!await store.isAncestor(before,head))throw new ServiceError(
{code:"ledger-rewritten",message:`${store.name}: the history of the branch ${ledgerBranch} was rewritten while it was in use: ${head} does not follow ${before}.`,
fix:`Restore the branch at ${before}, protect it against force pushes, and start the job again.`})}}function taken(name){let what=`there is no ledger on the bra\
nch ${ledgerBranch}: it lacks the first batch, 000000001.jsonl`,fix="Restore the ledger from its last good commit, or delete the branch where it holds something\
 else.";return new ConfigError([{where:name,what,fix}],"ledger-invalid")}async function blobOf(store,{blobs},entries,name){let entry=entries.find(({path})=>path===
name);if(entry===void 0)throw ledgerInvalid(store.name,`${name} is missing`);let bytes=blobs.get(entry.sha)??await store.blob(entry);return blobs.set(entry.sha,
bytes),bytes}async function appendTo2(store,known,head,entries,batch){let names=entries.map(({path:path2})=>path2),last=lastBatch(names);if(batch.sequence!==last+
1)throw ledgerInvalid(store.name,`batch ${batch.sequence} can't be written after batch ${last}`);let sizes=new Map(entries.map(({path:path2,size})=>[path2,size??
largestFile])),sized=filesAfter(0,names).map(one=>({...one,size:sizes.get(one.name)??largestFile})),joined=tailToJoin(sized,batch.bytes.byteLength,largestFile),
parts2=[];for(let{name}of joined)parts2.push(await blobOf(store,known,entries,name));let bytes=Buffer.concat([...parts2,batch.bytes]),sha=await store.writeBlob(
bytes);known.blobs.set(sha,bytes);let path=batchFileName(joined[0]?.from??batch.sequence,batch.sequence),kept=entries.filter(entry=>!joined.some(({name})=>name===
entry.path)),tree=await store.writeTree([...kept,{path,mode:file,sha}]),commit=await store.writeCommit(tree,head,`Add batch ${batch.sequence}: ${batch.digest}`);
return await store.move(commit,head)?(known.head=commit,!0):!1}var largestBlob=20*1024*1024,fewNewer=10,maxPages=100,named=object({sha:string().regex(/^[0-9a-f]{40,64}$/)}),refSchema=object({object:named.extend({type:literal(
"commit")})}),commitsSchema=array(named),treeSchema=object({tree:array(named.extend({path:string(),mode:string(),size:number().optional()})),truncated:boolean()}),
blobSchema=object({content:string(),encoding:literal("base64")});function githubBranch(place,random=Math.random){let{repository,clock}=place,reading=asking(repository,
"Reading","contents: read"),writing=asking(repository,"Writing","contents: write");return{name:repository,largest:largestBlob,head:()=>headOf(place,reading),tree:commit=>treeOf(
place,commit,reading),blob:entry=>blobOf2(place,entry,reading),isAncestor:(older,newer)=>isAncestor2(place,older,newer,reading),writeBlob:bytes=>writeBlob(place,
bytes,writing),writeTree:entries=>{let tree=entries.map(({path,mode,sha})=>({path,mode,sha,type:kindOf(mode)}));return make(place,"trees",{tree},writing)},writeCommit:(tree,parent,message)=>make(
place,"commits",{message,tree,parents:parent===void 0?[]:[parent]},writing),move:(commit,from)=>move(place,commit,from,writing),settle:attempt=>clock.sleep(Math.
ceil(random()*Math.min(1e4,250*2**attempt)))}}async function make({api,repository},kind,body,how){let route=`/repos/${repository}/git/${kind}`;return(await askFor(
api,{method:"POST",route,body,repeatable:!0},named,how)).sha}async function treeOf({api,repository},commit,how){let route=`/repos/${repository}/git/trees/${commit}`,
{tree,truncated}=await askFor(api,{route},treeSchema,how);if(truncated)throw unexpected(how,"GitHub did not list the whole folder");return tree}async function writeBlob(place,bytes,how){
if(bytes.byteLength>largestBlob)throw tooLarge2(how,"Add fewer reports at a time.");let sha=await make(place,"blobs",{content:bytes.toString("base64"),encoding:"\
base64"},how);if(gitBlobId(bytes,sha.length)!==sha)throw unexpected(how,"GitHub stored other bytes than were sent");return sha}async function move(place,commit,from,how){
let answer=await moveTo(place,commit,from,how);if(answerKind(answer)==="ok"){if(given(answer,refSchema,how).object.sha===commit)return!0;throw unexpected(how,"G\
itHub says that the branch names another commit than was sent")}if(answerKind(answer)!=="refused")throw answerFault(answer,how);if(await headOf(place,how)!==from)
return!1;throw refused(how,answer)}function asking(repository,doing,permission){return{what:`${doing} the ledger (branch ${ledgerBranch} of ${repository})`,permission}}
function kindOf(mode){return mode==="040000"?"tree":mode==="160000"?"commit":"blob"}async function headOf({api,repository},how){let answer=await askGithub(api,{
route:`/repos/${repository}/git/ref/heads/${ledgerBranch}`},how);if(answer.status===409)throw emptyRepository(how);if(answerKind(answer)!=="missing")return given(
answer,refSchema,how).object.sha;await askFor(api,{route:`/repos/${repository}`},object({full_name:string()}),how)}async function blobOf2({api,repository},{sha,
size=0},how){if(size>largestBlob)throw tooLarge2(how,"Join no files by hand: restore the branch from its last good commit.");let{content}=await askFor(api,{route:`\
/repos/${repository}/git/blobs/${sha}`},blobSchema,how),bytes=Buffer.from(content,"base64");if(gitBlobId(bytes,sha.length)===sha)return bytes;throw unexpected(how,
"the bytes of a file are not those of the commit's tree")}async function isAncestor2({api,repository},older,newer,how){let route=`/repos/${repository}/commits?s\
ha=${newer}`,isOlder=({sha})=>sha===older,newest=await askFor(api,{route:`${route}&per_page=${fewNewer}`},commitsSchema,how);return newest.some(isOlder)||newest.
length<fewNewer?newest.some(isOlder):(await askForAll(api,route,commitsSchema,how,{maxPages,goesOn:page=>!page.some(isOlder),fix:"Start the job again: it reads \
the whole branch then."})).some(isOlder)}function moveTo({api,repository},sha,from,how){let refs=`/repos/${repository}/git/refs`;if(from===void 0){let body={ref:`\
refs/heads/${ledgerBranch}`,sha};return askGithub(api,{method:"POST",route:refs,body,repeatable:!0},how)}return askGithub(api,{method:"PATCH",route:`${refs}/hea\
ds/${ledgerBranch}`,body:{sha,force:!1}},how)}function emptyRepository({what}){return new ServiceError({code:"ledger-repository-empty",message:`${what}: the rep\
ository is empty.`,fix:"Make a first commit there, e.g. a README, and start the job again."})}function tooLarge2({what},fix){let message=`${what}: a file has mo\
re than the ${largestBlob} bytes that GitHub's API is asked for.`;return new ServiceError({code:"ledger-file-too-large",message,fix})}function refused({what},answer){
return new ServiceError({code:"ledger-write-refused",message:`${what}: GitHub did not move the branch: ${answerText(answer)}.`,fix:"If a rule protects the branc\
h, let this job's token or app pass it; a branch image-gate must be none. Or name a repository for the ledger alone in `ledger-repository`."})}function unexpected({
what},problem){return new ServiceError({code:"github-unexpected",message:`${what}: ${problem}.`,fix:"Look at githubstatus.com, and start the job again."})}async function openHome(ports,place){if("path"in place)return await isBareRepository(ports.files,place.path)?gitHome(bareRepository(ports,place.path)):folderHome(
ports.files,place.path);if(place.token==="")throw noToken(place.repository);let api=ports.openGithub({apiUrl:place.apiUrl,token:place.token});return gitHome(githubBranch(
{api,repository:place.repository,clock:ports.clock}))}function noToken(repository){return new ConfigError([{where:`ledger ${repository}`,what:"there is no token\
 for it",fix:"Set the variable LEDGER_TOKEN, or GITHUB_TOKEN, to one that may write the contents of that repository."}],"ledger-token")}function forLedger(record2,where){let{image,judgedAt,verdict,scanner,database,platforms,concerns,findings}=record2,judged=Date.parse(judgedAt),fixWithin={};for(let{
severity:severity2,fixBy}of findings)fixWithin[severity2]??=Math.max(0,(Date.parse(fixBy)-judged)/(3600*1e3));let what=unfit(record2,judged,fixWithin),fix="No i\
mage-gate has written it so: leave it out, and scan the image again.";if(what!==void 0)throw new ConfigError([{where,what,fix}],"record-invalid");return{image,judgedAt,
verdict,scanner,...database===void 0?{}:{database},platforms,concerns,fixWithin,findings:findings.map(finding=>givenFinding(finding,judged))}}function unfit({findings},judged,fixWithin){
if(!(judged>=0))return"it was judged before 1970";if(findings.length>maxInLine)return`it has ${findings.length} findings, and a ledger takes ${maxInLine} of one\
 image`;if(findings.some(({id})=>id===""))return"a finding in it has no id";if(Object.values(fixWithin).some(hours=>hours>maxFixHours))return`it gives more than\
 the ${maxFixHours} hours that a policy may give to fix a finding`}function givenFinding(finding,judged){let{severity:severity2,exception,firstSeen}=finding,since=firstSeen===
void 0?judged:Date.parse(firstSeen),fix=finding.kind==="vulnerability"?finding.fix:void 0,aliases=finding.kind==="secret"?noAliases2:finding.aliases,given2={is:finding.
kind,id:finding.id,aliases:aliases.length===0?noAliases2:aliases,subject:subjectOf(finding),severity:severity2,isFixable:fix!==void 0&&fix.kind!=="none",isExcepted:exception!==
void 0,isNotAffected:fix?.kind==="none"&&fix.why==="not-affected"};return since<judged?{...given2,since}:given2}var noAliases2=[];function subjectOf(finding){if(finding.
kind!=="vulnerability")return finding.where;let{purl,type,name}=finding.package;return purl??`${type}/${name}`}export{standingOf,hasGap,breachCode,retireStreams,readLedger,requireKnownRoot,requireStreams,addToLedger,writeEvents,forLedger,openHome};
