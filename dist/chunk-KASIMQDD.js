import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{asSeen,begin,changed,endException,ledgerInvalid,liveOf,readLine,recentlyGone,reopen,resolutions,resolve,resolving,severityOf,shareImages}from"./chunk-53J5P326.js";
import{encoded,kinds,severities,usualPlatform,worse}from"./chunk-3ZLB6ELM.js";function foldScan(stream,line,history){let{last}=stream;if(last!==void 0&&line.at<=last.at)throw history.fault("a scan is not newer than the one before");let next=scanSeen(
line,last);if(next.images.length===0)throw history.fault("the first scan of a stream names no image");line.opened!==void 0&&openNew(stream,line,history),line.renamed!==
void 0&&renameSome(stream,line,next,history),changesLive(line)&&changeLive(stream,line,history),line.closed!==void 0&&closeSome(stream,line,next,history);let kinds2=line.
kinds??last?.kinds,verdict=line.verdict??last?.verdict;if(kinds2===void 0||verdict===void 0)throw history.fault("the first scan of a stream does not say what it\
 looked for, or its verdict");afterScan(stream,line,next,{kinds:kinds2,verdict})}function closeSome(stream,line,{images},history){let{at,database,closed}=line;for(let resolution of resolutions){
let findings=closed?.[resolution];if(findings===void 0)continue;let how={at,resolution,images,...database===void 0?{}:{database}};update(stream,findings,history,
resolving(how,stream.last))}}function scanSeen({at,images,database},last){let newest=Math.max(database??-1,last?.database??-1);return{at,images:images??last?.images??
[],...newest<0?{}:{database:newest}}}function afterScan(stream,line,next,{kinds:kinds2,verdict}){let{incomplete,platforms,clock,fixWithin}=line,{digest=line.images===
void 0?stream.last?.digest:void 0}=line,since=line.images===void 0?stream.last?.since??line.at:line.at;stream.last={...next,since,verdict,digest,kinds:kinds2,incomplete},
stream.retired=void 0,leaveFailures(stream,line.at),incomplete===void 0&&complete(stream,kinds2,next.at,next.database),platforms!==void 0&&(stream.platforms=[...new Set(
[...stream.platforms,...platforms])].sort()),clock!==void 0&&(stream.clock=clock),fixWithin!==void 0&&(stream.fixWithin={...stream.fixWithin,...fixWithin})}function foldUnchanged(stream,{
at,database:collected},fault){let{last}=stream;if(last===void 0||at<=last.at)throw fault("a scan that changes nothing is not newer than the one before");last.at=
at,last.database=Math.max(collected,last.database??0),last.incomplete=void 0,leaveFailures(stream,at),complete(stream,last.kinds,at,last.database)}function complete({
complete:newest},kinds2,at,database=0){for(let kind of kinds2){let scan=newest[kind];scan===void 0?newest[kind]={at,database,times:[at]}:(scan.at=at,scan.database=
database,scan.times.push(at))}}function leaveFailures(stream,at){let{failed}=stream;failed===void 0||failed.since>at||(stream.failed=failed.at>at?{...failed,since:failed.
at}:void 0)}function openNew({findings},line,{set,kindOf,fault}){let since=line.since===void 0?void 0:new Map(line.since);for(let severity of severities){let alike={
debt:void 0,new:void 0};for(let finding of line.opened?.[severity]??none){let before=findings.get(finding);if(liveOf(before)!==void 0)throw fault(`finding ${finding}\
 is opened and was open`);let kind=line.balance===void 0?void 0:kindOf(finding),isBalance=kind!==void 0&&line.balance?.includes(kind)===!0,known=since?.get(finding),
age=isBalance?"debt":"new";alike[age]??=[begin(line.at,severity,isBalance)];let begun=known===void 0?alike[age]:[begin(known,severity,isBalance)];set(finding,before===
void 0?begun:[...before,...begun])}}}var none=[];function renameSome({findings,last},line,next,{set,fault}){let how={at:line.at,resolution:"reclassified",images:next.
images};for(let[from,to]of line.renamed??[]){let[old,others]=[findings.get(from)??[],findings.get(to)??[]],episode=old.at(-1);if(episode===void 0||liveOf(others)!==
void 0)throw fault(`finding ${from} can't become ${to}`);let{unseen:_,...going}=episode.resolved===void 0?episode:reopen(episode,line.at);set(from,[...old.slice(
0,-1),resolve(going,how,episode.unseen??episode.resolved?.seen??last)]),set(to,[...others,going])}}function changesLive({reopened,severity,fixable,excepted,included,
seen,unseen}){return(reopened??severity??fixable??excepted??included??seen??unseen)!==void 0}function changeLive(stream,line,history){let{at}=line;for(let finding of line.
reopened??[]){let episodes=stream.findings.get(finding)??[],gone=episodes.at(-1);if(gone?.resolved===void 0)throw history.fault(`finding ${finding} is reopened \
and was not resolved`);history.set(finding,[...episodes.slice(0,-1),reopen(gone,at)])}let change=(findings,to)=>update(stream,findings??none,history,to);for(let severity of severities)
change(line.severity?.[severity],live=>({...live,severities:[...live.severities,{at,severity}]}));change(line.fixable,live=>({...live,fixableSince:at})),change(
line.excepted,live=>({...live,exceptedSince:at})),change(line.included,live=>endException(live,at)),change(line.seen,live=>changed(live,{unseen:void 0}));let{last}=stream;
if(last===void 0||line.unseen===void 0)return;let seen=asSeen(last);change(line.unseen,live=>({...live,unseen:live.unseen??seen}))}function update({findings},numbers,{
set,fault},to){let alike=numbers.length>1?new Map:void 0;for(let finding of numbers){let before=findings.get(finding),live=liveOf(before);if(before===void 0||live===
void 0)throw fault(`finding ${finding} changes and is not open`);let after=alike?.get(before)??[...before.slice(0,-1),to(live)];alike?.set(before,after),set(finding,
after)}}function foldEvent(stream,event,history){switch(event.kind){case"scan":foldScan(stream,event,history);break;case"unchanged":foldUnchanged(stream,event,history.fault);
break;case"late":foldLate(stream,event,history);break;case"joined":foldJoined(event,history);break;case"failed":foldFailed(stream,event);break;case"retired":foldRetired(
stream,event,history);break}}function stateAfter(before,events,kindOf){let findings=new Map(before.findings),state=draftOf(before,findings),fault=what=>new RangeError(
what);for(let event of events)foldEvent(state,event,{set:(finding,episodes)=>findings.set(finding,episodes),kindOf,fault});return state}function newStream(stream,findings=new Map){
return{stream,platforms:[],clock:"first-seen",fixWithin:{},complete:{},findings}}function draftOf(stream,findings){let{last,complete:complete2}=stream,copies=Object.
entries(complete2).map(([kind,scan])=>[kind,{...scan,times:[...scan.times]}]),copy={...stream,findings,complete:Object.fromEntries(copies)};return last===void 0?
copy:{...copy,last:{...last}}}function foldLate(stream,{database,corrected},{set}){for(let{finding,episodes}of corrected)set(finding,episodes);let{last}=stream;
database===void 0||last===void 0||(stream.last={...last,database:Math.max(database,last.database??0)})}function foldJoined({corrected},{set}){for(let{finding,episodes}of corrected)
set(finding,episodes)}function foldFailed(stream,{at,why}){let{failed={since:at,at,why}}=stream;stream.failed={...at<failed.at?failed:{at,why},since:Math.min(at,
failed.since)}}function foldRetired(stream,{at},history){let open2=[...stream.findings].flatMap(([finding,episodes])=>liveOf(episodes)===void 0?[]:[finding]);update(
stream,open2,history,resolving({at,resolution:"retired",images:[]},stream.last)),stream.retired=at,stream.failed=void 0}function stateOf({stream,number,parts}){let findings=new Map,state=newStream(stream,findings);for(let part of parts)foldPart(state,findings,number,part),part.isRead=
!0;return state}function requireValid(histories){for(let history of histories)history.parts.every(({isRead})=>isRead)||stateOf(history)}function foldPart(state,findings,stream,{
events,among}){let[place,named]=[0,0],batchAt=()=>among.batches[place<0?-1-place:place]??noBatch,fault=what=>ledgerInvalid(`batch ${batchAt().sequence}`,what),history={
set:(finding,episodes)=>{if(finding>=named)throw fault(`there is no finding ${finding}`);findings.set(finding,episodes)},kindOf:finding=>among.findings[finding]?.
is,fault};for(let index=0;index<events.length;index+=4){place=events[index]??0;let from=events[index+1]??0,to=events[index+2]??0,last=events[index+3]??0;if(place<
0)foldUnchanged(state,{stream,at:from,database:to},fault);else{named=last;let event=to<0?among.read[from]:lineIn(batchAt(),from,to);if(event?.stream!==stream)throw fault(
"a line is about something else than its first words say");foldEvent(state,event,history)}}}var noBatch={sequence:0,digest:"",lines:[]};function lineIn(batch,from,to){
let line="lines"in batch?void 0:readLine(batch,from,to);return line!==void 0&&"stream"in line?line:void 0}function sightingsOf({findings},numbering){let seen=new Map,notAffected=new Set;for(let finding of findings){let number=numbering.finding(finding);finding.isNotAffected?
notAffected.add(number):seen.set(number,together(seen.get(number),finding))}for(let number of seen.keys())notAffected.delete(number);return{seen,notAffected}}function together(one,other){
if(one===void 0)return other;let since=Math.min(one.since??Number.POSITIVE_INFINITY,other.since??Number.POSITIVE_INFINITY);return{severity:worse(one.severity,other.
severity),isFixable:one.isFixable&&other.isFixable,isExcepted:one.isExcepted&&other.isExcepted,...Number.isFinite(since)?{since}:{}}}function incompleteWhy(record,stream){
let{platforms,concerns,database}=record,fault=platforms.find(({systemFault,unread})=>systemFault!==null||unread!==void 0);if(fault!==void 0)return`${fault.platform}\
: not everything could be compared with advisories`;let partly=concerns.find(({kind})=>kind==="unscannable"||kind==="filtered");if(partly!==void 0)return`${partly.
platform}: ${unseenWords[partly.kind==="filtered"?"filtered":"unscannable"]}`;let missing=stream.platforms.find(platform=>!platformsOf(record).includes(platform));
if(missing!==void 0)return`${missing}: it was not scanned, and earlier scans had it`;if(database===void 0)return"the record does not say which advisories it was\
 compared with";if(Date.parse(database.updatedAt)<(stream.last?.database??0))return"its advisories are older than those of an earlier scan"}var unseenWords={unscannable:"\
it could not be scanned",filtered:"findings were left out before they were judged"};function platformsOf({platforms}){return[...new Set(platforms.map(({platform})=>usualPlatform(
platform)))]}function scanEvent(stream,number,{record,digest},sightings,numbering){let{last}=stream,at=Date.parse(record.judgedAt),images=imagesOf(record),incomplete=incompleteWhy(
record,stream),scanned=kindsOf(record),balance=scanned.filter(kind=>stream.complete[kind]===void 0),changes=changesOf(stream,{at,images,closing:incomplete===void 0?
scanned:[],...sightings},numbering),platforms=platformsOf(record).filter(platform=>!stream.platforms.includes(platform)),fixWithin=newFixTimes(record,stream),{database,
image,verdict}=record,isSameImage=isSame(images,last?.images??[]);return{kind:"scan",stream:number,at,record:recordText(digest),...verdict===last?.verdict?{}:{verdict},
...image.digest===void 0||isSameImage&&image.digest===last?.digest?{}:{digest:image.digest},...isSameImage?{}:{images},...platforms.length===0?{}:{platforms},...database===
void 0?{}:{database:Math.max(0,Date.parse(database.updatedAt))},...incomplete===void 0?{}:{incomplete},...record.clock===stream.clock?{}:{clock:record.clock},...Object.
keys(fixWithin).length===0?{}:{fixWithin},...isSame(scanned,last?.kinds??[])?{}:{kinds:scanned},...balance.length===0?{}:{balance},...filled(changes)}}function kindsOf({
scanner:{scanners=["vuln"]}}){return kinds.filter(kind=>scanners.includes(scannerOf[kind]))}var scannerOf={vulnerability:"vuln",misconfiguration:"misconfig",secret:"\
secret"};function recordText(digest){return Buffer.from(encoded(digest),"hex").toString("base64url")}function imagesOf({platforms}){return[...new Set(platforms.
map(({imageId})=>imageId))].sort()}function isSame(one,other){return one.length===other.length&&one.every((text,index)=>text===other[index])}function newFixTimes({
fixWithin},stream){return Object.fromEntries(Object.entries(fixWithin).filter(([key,value])=>stream.fixWithin[key]!==value))}function changesOf(stream,scan,numbering){
let changes={opened:new Map,since:[],renamed:[],reopened:[],severity:new Map,fixable:[],excepted:[],included:[],unseen:[],seen:[],closed:new Map},renamedFrom=new Set,
byAlias=aliasesOf(stream,scan,numbering);for(let[finding,sighting]of scan.seen){let before=earlier(stream,finding,scan.at,()=>byAlias(numbering.nameOf(finding),
renamedFrom));before.kind==="renamed"?(changes.renamed.push([before.from,finding]),renamedFrom.add(before.from)):before.kind==="gone"?changes.reopened.push(finding):
before.kind==="new"&&open(changes,finding,sighting,stream),addDifferences(changes,finding,sighting,before.kind==="new"?void 0:before.episode)}for(let[finding,episodes]of stream.
findings){let live=liveOf(episodes);live===void 0||scan.seen.has(finding)||renamedFrom.has(finding)||closeOrKeep(changes,finding,live,{...scan,last:stream.last,
kind:numbering.nameOf(finding).is})}return changes}function earlier({findings},finding,at,byAlias){let episodes=findings.get(finding),live=liveOf(episodes);if(live!==
void 0)return{kind:"live",episode:live};let gone=recentlyGone(episodes,at);if(gone!==void 0&&gone.resolved?.resolution!=="reclassified")return{kind:"gone",episode:gone};
let from=byAlias(),episode=from===void 0?void 0:findings.get(from)?.at(-1);return from!==void 0&&episode!==void 0?{kind:"renamed",episode,from}:gone===void 0?{kind:"\
new"}:{kind:"gone",episode:gone}}function aliasesOf(stream,{seen,at},{nameOf}){let known,make=()=>{let found=new Map;for(let[finding,episodes]of stream.findings)
if(!(seen.has(finding)||(liveOf(episodes)??recentlyGone(episodes,at))===void 0))for(let key of idsOf(nameOf(finding)))found.set(key,[...found.get(key)??[],finding]);
return found};return(name,taken)=>(known??=make(),idsOf(name).flatMap(key=>known?.get(key)??[]).flatMap(finding=>{let{firstSeen=0,resolved}=stream.findings.get(
finding)?.at(-1)??{};return taken.has(finding)?[]:[{finding,firstSeen,moved:resolved?.resolution==="reclassified"?1:0}]}).sort((a,b)=>a.moved-b.moved||a.firstSeen-
b.firstSeen||a.finding-b.finding)[0]?.finding)}function idsOf({is,id,aliases,subject}){return[id,...aliases].map(one=>JSON.stringify([is,one,subject]))}function open(changes,finding,{
severity,since},{findings}){push(changes.opened,severity,finding);let gone=findings.get(finding)?.at(-1)?.resolved?.at??0;since!==void 0&&changes.since.push([finding,
Math.max(0,since,gone)])}function addDifferences(changes,finding,now,before){before!==void 0&&severityOf(before)!==now.severity&&push(changes.severity,now.severity,
finding),now.isFixable&&before?.fixableSince===void 0&&changes.fixable.push(finding);let wasExcepted=before?.exceptedSince!==void 0;now.isExcepted&&!wasExcepted&&
changes.excepted.push(finding),!now.isExcepted&&wasExcepted&&changes.included.push(finding),before?.unseen!==void 0&&changes.seen.push(finding)}function closeOrKeep(changes,finding,live,scan){
let seenIn=(live.unseen??scan.last)?.images??[];scan.notAffected.has(finding)?push(changes.closed,"not-affected",finding):scan.closing.includes(scan.kind)&&live.
unseen?.isDoubtful===!0?push(changes.closed,"unknown",finding):scan.closing.includes(scan.kind)?push(changes.closed,shareImages(seenIn,scan.images)?"withdrawn":
"fixed",finding):live.unseen===void 0&&changes.unseen.push(finding)}function push(groups,key,finding){let group=groups.get(key);group===void 0?groups.set(key,[finding]):
group.push(finding)}function filled(changes){let plain=Object.entries(changes).map(([key,list])=>[key,list instanceof Map?Object.fromEntries(list):list]);return Object.
fromEntries(plain.filter(([,list])=>Object.keys(list).length>0))}function isUnchanged(line,{last,retired}){let{kind:_,stream:__,at:___,record:____,database,...changes}=line;
return last!==void 0&&retired===void 0&&database!==void 0&&Object.keys(changes).length===0}export{stateAfter,newStream,stateOf,requireValid,sightingsOf,incompleteWhy,scanEvent,kindsOf,recordText,imagesOf,idsOf,isUnchanged};
