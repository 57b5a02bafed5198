import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{idsOf,newStream,numberingAfter,requireValid,stateAfter,stateOf}from"./chunk-X3KRAHY5.js";import{areOne,begin,isRecent,liveOf,pausesOf,recentlyGone,
reopen,resolve,severityOf}from"./chunk-IHPFSA4Q.js";import{parseBatches,unsettled,writeBatch}from"./chunk-J4URRWDC.js";import{ascii,bufferOf,copiedNumbers,
giveNumber,ledgerInvalid,maxFixHours,maxInLine,maxIndex,maxTime,maxWhy,readLine,readList,readNumber,recordForm,shareImages,soughtOf,take,takeByte,takeText}from"./chunk-JIATJVKF.js";
import{ConfigError,byText,checkId,cut,encoded,kinds,plainLine,streamName,usualPlatform,worse}from"./chunk-SOLK6MDS.js";import{join}from"node:path";function failedScanEvents(failures,numbering,stateOf2){let known=new Map,events=[];for(let{stream,at:date,why}of failures.toSorted((a,b)=>a.at.getTime()-b.at.getTime())){
let[number,at]=[numbering.stream(stream),date.getTime()],before=stateOf2(number),failed=known.get(number)??before?.failed;if(failed!==void 0&&failed.since<=at&&
at<=failed.at||at<=(before?.last?.at??-1))continue;let line={kind:"failed",stream:number,at,why:cut(why.toWellFormed(),maxWhy)||"not known"};known.set(number,{since:Math.
min(at,failed?.since??at),at,why:line.why}),events.push(line)}return events.length===0?[]:[...numbering.taken(),...events]}function forLedger(record,where){let{image,judgedAt,verdict,policy,scanner,database,platforms,concerns,findings,opinion,hardening}=record,judged=Date.parse(judgedAt),
fixWithin={};for(let{severity,fixBy}of findings)fixWithin[severity]??=Math.max(0,(Date.parse(fixBy)-judged)/(3600*1e3));if(scanner.name!==void 0)throw ofOtherScanner(
where,scanner.name);let what=unfit(record,judged,fixWithin),fix="No image-gate has written it so: leave it out, and scan the image again.";if(what!==void 0)throw new ConfigError(
[{where,what,fix}],"record-invalid");return{image,judgedAt,verdict,scanner,...database===void 0?{}:{database},platforms,concerns,...hardening===void 0?{}:{hardening},
asked:opinion===void 0||opinion.missing!==void 0?[]:[opinion.scanner],clock:policy.clock??"first-seen",fixWithin,findings:findings.map(finding=>givenFinding(finding,
judged))}}function ofOtherScanner(where,name){let what=`it is of ${plainLine(name,80)}, and a ledger follows what Trivy finds: what the other one does not name \
would count as fixed`;return new ConfigError([{where,what,fix:"Leave it out."}],"record-other-scanner")}function unfit({findings},judged,fixWithin){if(!(judged>=
0))return"it was judged before 1970";if(findings.length>maxInLine)return`it has ${findings.length} findings, and a ledger takes ${maxInLine} of one image`;if(findings.
some(({id})=>id===""))return"a finding in it has no id";if(Object.values(fixWithin).some(hours=>hours>maxFixHours))return`it gives more than the ${maxFixHours} \
hours that a policy may give to fix a finding`}function givenFinding(finding,judged){let{severity,exception,firstSeen}=finding,since=firstSeen===void 0?judged:Date.
parse(firstSeen),fix=finding.kind==="vulnerability"?finding.fix:void 0,aliases=finding.kind==="secret"?noAliases:finding.aliases,given={is:finding.kind,id:finding.
id,aliases:aliases.length===0?noAliases:aliases,subject:subjectOf(finding),severity,isFixable:fix!==void 0&&fix.kind!=="none",isExcepted:exception!==void 0,isNotAffected:fix?.
kind==="none"&&fix.why==="not-affected",...finding.kind==="vulnerability"&&finding.said?.alone?{isAlone:finding.said.alone}:{}};return since<judged?{...given,since}:
given}var noAliases=[];function subjectOf(finding){if(finding.kind!=="vulnerability")return finding.where;let{purl,type,name}=finding.package;return purl??`${type}\
/${name}`}function collectedAt({updatedAt}){return Math.max(0,Date.parse(updatedAt))}function joinedEvent(stream,number,scan,{seen},numbering){let corrected=new Map,historyOf=finding=>corrected.get(finding)??stream.findings.get(finding)??[],pairs=[
...samePairs(stream,scan.at,seen,numbering)];for(let isChanged=pairs.length>0;isChanged;){isChanged=!1;for(let[other,finding]of pairs){let joined=joinedHistories(
historyOf(finding),historyOf(other),scan,stream.last);joined!==void 0&&(corrected.set(finding,joined.kept),corrected.set(other,joined.left),isChanged=!0)}}if(corrected.
size!==0)return{kind:"joined",stream:number,corrected:[...corrected].map(([finding,episodes])=>({finding,episodes}))}}function withJoined(stream,event){if(event===
void 0)return stream;let findings=new Map(stream.findings);for(let{finding,episodes}of event.corrected)findings.set(finding,episodes);return{...stream,findings}}
function*samePairs({findings},at,seen,{nameOf,numberOf}){let asked=(finding,isWanted)=>{let{is,subject,aliases}=nameOf(finding);return aliases.flatMap(id=>numberOf(
{is,id,subject})??[]).filter(isWanted)},isGone=finding=>findings.has(finding)&&!seen.has(finding),isGoing=finding=>{let episodes=findings.get(finding);return!seen.
has(finding)&&(liveOf(episodes)??recentlyGone(episodes,at))!==void 0},hasClock=finding=>{let last=findings.get(finding)?.at(-1);return last!==void 0&&!isMoved(last)},
renamed=new Map,target=(finding,other)=>{if(hasClock(finding))return finding;let first=renamed.get(finding)??other;return renamed.set(finding,first),first},pairs=function*(finding,other){
let to=target(finding,other);to!==other&&(yield[other,to])},hasMore=finding=>nameOf(finding).aliases.length>0;for(let finding of seen.keys())if(hasMore(finding))
for(let other of asked(finding,hasClock(finding)?isGone:isGoing))yield*pairs(finding,other);for(let other of findings.keys())if(hasMore(other)&&isGoing(other))for(let finding of asked(
other,one=>seen.has(one)))yield*pairs(finding,other)}function joinedHistories(own,others,scan,last){let kept=own,left=others.map(other=>{if(isMoved(other))return other;
let same=kept.filter(one=>!isMoved(one)&&areOne(one,other));if(same.length===0)return other;let joined=joinedEpisode([...same,other]);return kept=[...kept.filter(
one=>!same.includes(one)),joined].sort((a,b)=>endOf(a)-endOf(b)),moved(other,scan,last)});return kept===own?void 0:{kept,left}}function endOf({resolved}){return resolved?.
at??Number.MAX_SAFE_INTEGER}function isMoved({resolved}){return resolved?.resolution==="reclassified"}function moved(episode,{at,images},last){let{resolved}=episode;
return resolved!==void 0?{...episode,resolved:{...resolved,resolution:"reclassified"}}:resolve(episode,{at,resolution:"reclassified",images},last)}function joinedEpisode(all){
let parts=all.toSorted((a,b)=>a.firstSeen-b.firstSeen),firstSeen=parts[0]?.firstSeen??0,live=parts.filter(({resolved:resolved2})=>resolved2===void 0),ends=parts.
flatMap(({resolved:resolved2})=>resolved2??[]).sort((a,b)=>a.at-b.at),resolved=live.length===0?ends.at(-1):void 0,fixes=parts.flatMap(({fixableSince})=>fixableSince??
[]),excepted=live.flatMap(({exceptedSince})=>exceptedSince??[]),unseen=live.flatMap(one=>one.unseen??[]).sort((a,b)=>b.at-a.at),[newestUnseen]=unseen,reopened=reopenings(
parts),pauses=joinedPauses(parts);return{firstSeen,...parts.some(({balance})=>balance===!0)?{balance:!0}:{},severities:joinedSeverities(parts),...fixes.length===
0?{}:{fixableSince:Math.min(...fixes)},...live.length===0||excepted.length<live.length?{}:{exceptedSince:Math.max(...excepted)},...pauses.length===0?{}:{pauses},
...reopened.length===0?{}:{reopened},...live.length>0&&live.every(({alone})=>alone===!0)?{alone:!0}:{},...newestUnseen===void 0||unseen.length<live.length?{}:{unseen:newestUnseen},
...resolved===void 0?{}:{resolved}}}function joinedPauses(parts){let known=parts.map(part=>({part,pauses:pausesOf(part,part.resolved?.at??Number.NEGATIVE_INFINITY)})),
isCommon=({from,to})=>known.every(({part:{firstSeen,resolved},pauses})=>!(firstSeen<to&&(resolved===void 0||from<resolved.at))||pauses.some(pause=>pause.from<=from&&
to<=pause.to)),common=known.flatMap(({pauses})=>pauses.filter(isCommon)).sort((a,b)=>a.from-b.from||b.to-a.to);return common.filter(({to},index)=>common.slice(0,
index).every(before=>before.to<to))}function reopenings(parts){let times=parts.flatMap(({reopened=[]})=>reopened),until=Number.POSITIVE_INFINITY;for(let{firstSeen,
resolved}of parts){firstSeen>until&&times.push(firstSeen);let end=resolved?.at??Number.POSITIVE_INFINITY;until=until===Number.POSITIVE_INFINITY?end:Math.max(until,
end)}return[...new Set(times)].sort((a,b)=>a-b)}function joinedSeverities(parts){let times=parts.flatMap(({severities,resolved})=>[...severities.map(({at})=>at),
...resolved===void 0?[]:[resolved.at]]),history=[];for(let at of[...new Set(times)].sort((a,b)=>a-b)){let rated=parts.filter(({firstSeen,resolved})=>firstSeen<=
at&&(resolved===void 0||at<resolved.at)).flatMap(({severities})=>severities.findLast(one=>one.at<=at)?.severity??[]),[first,...others]=rated;if(first===void 0)continue;
let severity=others.reduce(worse,first);severity!==history.at(-1)?.severity&&history.push({at,severity})}return history}function sightingsOf({findings},numbering){let seen=new Map,notAffected=new Set;for(let finding of findings){let number=numbering.finding(finding);finding.isNotAffected?
notAffected.add(number):seen.set(number,together(seen.get(number),finding))}for(let number of seen.keys())notAffected.delete(number);return{seen,notAffected}}function together(one,other){
if(one===void 0)return other;let since=Math.min(one.since??Number.POSITIVE_INFINITY,other.since??Number.POSITIVE_INFINITY);return{severity:worse(one.severity,other.
severity),isFixable:one.isFixable&&other.isFixable,isExcepted:one.isExcepted&&other.isExcepted,...one.isAlone&&other.isAlone?{isAlone:!0}:{},...Number.isFinite(
since)?{since}:{}}}function incompleteWhy(record,stream){let{platforms,concerns,database}=record,fault=platforms.find(({systemFault,unread:unread2})=>systemFault!==
null||unread2!==void 0);if(fault!==void 0)return`${fault.platform}: not everything could be compared with advisories`;let partly=concerns.find(({kind})=>kind===
"unscannable"||kind==="filtered");if(partly!==void 0)return`${partly.platform}: ${unseenWords[partly.kind==="filtered"?"filtered":"unscannable"]}`;let missing=stream.
platforms.find(platform=>!platformsOf(record).includes(platform));if(missing!==void 0)return`${missing}: it was not scanned, and earlier scans had it`;if(database===
void 0)return"the record does not say which advisories it was compared with";if(Date.parse(database.updatedAt)<(stream.last?.database??0))return"its advisories \
are older than those of an earlier scan"}var unseenWords={unscannable:"it could not be scanned",filtered:"findings were left out before they were judged"};function platformsOf({
platforms}){return[...new Set(platforms.map(({platform})=>usualPlatform(platform)))]}function imagesOf({platforms}){return[...new Set(platforms.map(({imageId})=>imageId))].
sort()}function kindsOf({scanner:{scanners=["vuln"]},hardening}){let looked=(hardening?.looked.length??0)>0;return[...kinds.filter(kind=>scanners.includes(scannerOf[kind])),
...looked?["hardening"]:[]]}var scannerOf={vulnerability:"vuln",misconfiguration:"misconfig",secret:"secret"};function soughtBy(record){let all=kindsOf(record);
return name=>{let by=soughtOf(name);return by==="hardening"?record.hardening?.looked.some(check=>checkId(check)===name.id)===!0:all.includes(by)}}function scanEvent(stream,number,{record,digest},sightings,numbering){let{last}=stream,at=Date.parse(record.judgedAt),images=imagesOf(record),incomplete=incompleteWhy(
record,stream),scanned=kindsOf(record),mayClose=incomplete===void 0?soughtBy(record):()=>!1,scan={at,images,mayClose,asked:record.asked,...sightings},changes=changesOf(
stream,scan,numbering),platforms=platformsOf(record).filter(platform=>!stream.platforms.includes(platform)),fixWithin=newFixTimes(record,stream),{database,image,
verdict}=record,isSameImage=isSame(images,last?.images??[]);return{kind:"scan",stream:number,at,record:recordText(digest),...verdict===last?.verdict?{}:{verdict},
...image.digest===void 0||isSameImage&&image.digest===last?.digest?{}:{digest:image.digest},...isSameImage?{}:{images},...platforms.length===0?{}:{platforms},...database===
void 0?{}:{database:collectedAt(database)},...incomplete===void 0?{}:{incomplete},...record.clock===stream.clock?{}:{clock:record.clock},...Object.keys(fixWithin).
length===0?{}:{fixWithin},...lookedFor(scanned,record.asked,stream),...filled(changes)}}function lookedFor(scanned,asked,{last,...stream}){let debt=scanned.filter(
kind=>stream.complete[kind]===void 0),balance=asked.length===0||stream.isAnswered?debt:[...debt,"alone"];return{...isSame(scanned,last?.kinds??[])?{}:{kinds:scanned},
...isSame(asked,last?.asked??[])?{}:{asked},...balance.length===0?{}:{balance}}}function recordText(digest){return Buffer.from(encoded(digest),"hex").toString("\
base64url")}function isSame(one,other){return one.length===other.length&&one.every((text,index)=>text===other[index])}function newFixTimes({fixWithin},stream){return Object.
fromEntries(Object.entries(fixWithin).filter(([key,value])=>stream.fixWithin[key]!==value))}function changesOf(stream,scan,numbering){let changes={opened:new Map,
since:[],renamed:[],reopened:[],severity:new Map,fixable:[],excepted:[],included:[],alone:[],shared:[],unseen:[],seen:[],closed:new Map},renamedFrom=new Set,byAlias=aliasesOf(
stream,scan,numbering);for(let[finding,sighting]of scan.seen){let before=earlier(stream,finding,scan.at,()=>byAlias(numbering.nameOf(finding),renamedFrom));before.
kind==="renamed"?(changes.renamed.push([before.from,finding]),renamedFrom.add(before.from)):before.kind==="gone"?changes.reopened.push(finding):before.kind==="n\
ew"&&open(changes,finding,sighting,stream),addDifferences(changes,finding,sighting,before.kind==="new"?void 0:before.episode)}for(let[finding,episodes]of stream.
findings){let live=liveOf(episodes);live===void 0||scan.seen.has(finding)||renamedFrom.has(finding)||closeOrKeep(changes,finding,live,{...scan,last:stream.last,
isGone:scan.mayClose(numbering.nameOf(finding))})}return changes}function earlier({findings},finding,at,byAlias){let episodes=findings.get(finding),live=liveOf(
episodes);if(live!==void 0)return{kind:"live",episode:live};let gone=recentlyGone(episodes,at);if(gone!==void 0&&gone.resolved?.resolution!=="reclassified")return{
kind:"gone",episode:gone};let from=byAlias(),episode=from===void 0?void 0:findings.get(from)?.at(-1);return from!==void 0&&episode!==void 0?{kind:"renamed",episode,
from}:gone===void 0?{kind:"new"}:{kind:"gone",episode:gone}}function aliasesOf(stream,{seen,at},{nameOf}){let known,make=()=>{let found=new Map;for(let[finding,
episodes]of stream.findings)if(!(seen.has(finding)||(liveOf(episodes)??recentlyGone(episodes,at))===void 0))for(let key of idsOf(nameOf(finding)))found.set(key,
[...found.get(key)??[],finding]);return found};return(name,taken)=>(known??=make(),idsOf(name).flatMap(key=>known?.get(key)??[]).flatMap(finding=>{let{firstSeen=0,
resolved}=stream.findings.get(finding)?.at(-1)??{};return taken.has(finding)?[]:[{finding,firstSeen,moved:resolved?.resolution==="reclassified"?1:0}]}).sort((a,b)=>a.
moved-b.moved||a.firstSeen-b.firstSeen||a.finding-b.finding)[0]?.finding)}function open(changes,finding,{severity,since},{findings}){push(changes.opened,severity,
finding);let gone=findings.get(finding)?.at(-1)?.resolved?.at??0;since!==void 0&&changes.since.push([finding,Math.max(0,since,gone)])}function addDifferences(changes,finding,now,before){
before!==void 0&&severityOf(before)!==now.severity&&push(changes.severity,now.severity,finding),now.isFixable&&before?.fixableSince===void 0&&changes.fixable.push(
finding);let wasExcepted=before?.exceptedSince!==void 0;now.isExcepted&&!wasExcepted&&changes.excepted.push(finding),!now.isExcepted&&wasExcepted&&changes.included.
push(finding);let wasAlone=before?.alone===!0;now.isAlone&&!wasAlone&&changes.alone.push(finding),!now.isAlone&&wasAlone&&changes.shared.push(finding),before?.unseen!==
void 0&&changes.seen.push(finding)}function closeOrKeep(changes,finding,live,scan){let seenIn=(live.unseen??scan.last)?.images??[],closes=scan.isGone&&(live.alone!==
!0||scan.asked.length>0);scan.notAffected.has(finding)?push(changes.closed,"not-affected",finding):closes&&live.unseen?.isDoubtful===!0?push(changes.closed,"unk\
nown",finding):closes?push(changes.closed,shareImages(seenIn,scan.images)?"withdrawn":"fixed",finding):live.unseen===void 0&&changes.unseen.push(finding)}function push(groups,key,finding){
let group=groups.get(key);group===void 0?groups.set(key,[finding]):group.push(finding)}function filled(changes){let plain=Object.entries(changes).map(([key,list])=>[
key,list instanceof Map?Object.fromEntries(list):list]);return Object.fromEntries(plain.filter(([,list])=>Object.keys(list).length>0))}function isUnchanged(line,{
last,retired}){let{kind:_,stream:__,at:___,record:____,database,...changes}=line;return last!==void 0&&retired===void 0&&database!==void 0&&Object.keys(changes).
length===0}function lateEvent(stream,number,{record,digest},{seen},numbering){let at=Date.parse(record.judgedAt),database=record.database===void 0?void 0:collectedAt(record.
database),late={at,images:imagesOf(record),...database===void 0?{}:{database}},sighted=knownAs(stream,seen.keys(),numbering),corrected=new Map;for(let[finding,as]of sighted){
let kind=soughtOf(numbering.nameOf(as)),facts=factsOf(stream,kind,seen.get(finding)),episodes=withSighting(stream,corrected.get(as)??stream.findings.get(as)??[],
late,facts);episodes!==void 0&&corrected.set(as,episodes)}let isSought=isComplete(record)?soughtBy(record):()=>!1,isAnswered=record.asked.length>0,isOfAnother=finding=>stream.
findings.get(finding)?.some(({alone})=>alone)===!0,shown=new Set(sighted.values());doubtOthers(stream,late,finding=>!shown.has(finding)&&isSought(numbering.nameOf(
finding))&&(isAnswered||!isOfAnother(finding)),corrected);let isNewest=database!==void 0&&database>(stream.last?.database??-1);if(!(corrected.size===0&&!isNewest))
return{kind:"late",stream:number,at,record:recordText(digest),...isNewest?{database}:database===void 0?{}:{collected:database},corrected:[...corrected].map(([finding,
episodes])=>({finding,episodes}))}}function factsOf(stream,kind,{severity,isAlone}={severity:"UNKNOWN"}){let complete=stream.complete[kind],lacked=(complete?.database??
-1)<(stream.last?.database??-1)||isAlone?-1:complete?.at??-1,gone=Math.max(lacked,stream.retired??-1),isBalance=complete===void 0||isAlone===!0&&!stream.isAnswered;
return{severity,isAlone,gone,collected:complete?.database??0,isBalance}}function doubtOthers(stream,late,isLacked,corrected){for(let finding of new Set([...stream.
findings.keys(),...corrected.keys()])){let before=stream.findings.get(finding),known=corrected.get(finding)??before??[],doubted2=withNewerDatabase(known,late)??
known,episodes=(isLacked(finding)?withAbsence(doubted2,late):void 0)??doubted2;episodes!==before&&corrected.set(finding,episodes)}}function isComplete(record){return incompleteWhy(
record,{platforms:[]})===void 0}function knownAs(stream,seen,{nameOf}){let all=[...seen],unknown=all.filter(finding=>!stream.findings.has(finding)),byId=new Map;
if(unknown.length>0)for(let finding of stream.findings.keys())for(let id of idsOf(nameOf(finding)))byId.set(id,finding);let others=unknown.map(finding=>{let known=idsOf(
nameOf(finding)).flatMap(id=>byId.get(id)??[]);return[finding,known[0]??finding]});return new Map([...all.map(finding=>[finding,finding]),...others])}function withSighting(stream,episodes,late,facts){
let index=episodes.findLastIndex(({firstSeen})=>firstSeen<=late.at),[before,after]=[episodes[index],episodes[index+1]];if(before!==void 0&&(before.resolved===void 0||
late.at<before.resolved.at)){let sure=during(before,late);return sure===void 0?void 0:episodes.with(index,sure)}let isSame2=before?.resolved!==void 0&&isRecent(
before.resolved,late.at);if(after!==void 0){let longer=startingAt(after,late.at),joined=isSame2?[joinedTo(before,longer)]:[...before===void 0?[]:[before],longer];
return[...episodes.slice(0,Math.max(index,0)),...joined,...episodes.slice(index+2)]}if(isSame2)return[...episodes.slice(0,-1),onlySeenLate(stream,reopen(before,
late.at),late,facts)];let begun=begin(late.at,facts.severity,facts.isBalance),own=facts.isAlone?{...begun,alone:!0}:begun;return[...episodes,onlySeenLate(stream,
own,late,facts)]}function onlySeenLate({last},episode,late,facts){let{gone:at,collected:database}=facts;return at>late.at?{...episode,resolved:{at,resolution:"u\
nknown",seen:late,images:last?.images??[],database}}:last!==void 0&&last.at>late.at?{...episode,unseen:{...late,isDoubtful:!0}}:episode}function during(episode,late){
let{resolved,unseen}=episode;if(resolved===void 0){if(unseen===void 0||unseen.at>=late.at)return;let isDoubtful2=unseen.isDoubtful===!0||!shareImages(unseen.images,
late.images);return{...episode,unseen:{...late,...isDoubtful2?{isDoubtful:isDoubtful2}:{}}}}let isNewer=resolved.seen.at<late.at,seen=isNewer?late:resolved.seen,
isFixed=resolved.resolution==="fixed";if(isFixed&&shareImages(late.images,resolved.images))return{...episode,resolved:{...resolved,seen,resolution:"withdrawn"}};
if(!isNewer)return;let isDoubtful=isFixed&&!shareImages(late.images,resolved.seen.images);return{...episode,resolved:{...resolved,seen,...isDoubtful?{resolution:"\
unknown"}:{}}}}function startingAt(episode,firstSeen){let[first,...others]=episode.severities;return{...episode,firstSeen,severities:first===void 0?[]:[{...first,
at:firstSeen},...others]}}function joinedTo(before,after){let{resolved,unseen:_,exceptedSince:__,alone:___,...first}=before,pauses=[...pausesOf(before,resolved?.
at??after.firstSeen),...after.pauses??[]];return{...first,...pauses.length===0?{}:{pauses},severities:[...before.severities,...after.severities],reopened:[...before.
reopened??[],after.firstSeen,...after.reopened??[]],...after.fixableSince===void 0?{}:{fixableSince:before.fixableSince??after.fixableSince},...after.exceptedSince===
void 0?{}:{exceptedSince:after.exceptedSince},...after.unseen===void 0?{}:{unseen:after.unseen},...after.alone===void 0?{}:{alone:after.alone},...after.resolved===
void 0?{}:{resolved:after.resolved}}}function withNewerDatabase(episodes,{at,database=-1}){let isDoubtful=({resolved:resolved2})=>resolved2!==void 0&&doubted.includes(
resolved2.resolution)&&resolved2.at>at&&(resolved2.database??-1)<database;if(!episodes.some(isDoubtful))return;let certain=[];for(let episode of episodes){let before=certain.
at(-1);before!==void 0&&isDoubtful(before)?certain.splice(-1,1,joinedTo(before,episode)):certain.push(episode)}let last=certain.at(-1);if(last?.resolved===void 0||
!isDoubtful(last))return certain;let{resolved,...open2}=last;return[...certain.slice(0,-1),{...open2,unseen:{...resolved.seen,isDoubtful:!0}}]}var doubted=["fix\
ed","withdrawn","unknown"];function withAbsence(episodes,late){let index=episodes.findLastIndex(({firstSeen})=>firstSeen<late.at),episode=episodes[index];if(episode?.
resolved===void 0)return lostBefore(episodes,liveOf(episodes),late);let{resolution,at,seen}=episode.resolved;if(resolution==="fixed"&&seen.at<late.at&&late.at<at&&
shareImages(seen.images,late.images))return episodes.with(index,{...episode,resolved:{...episode.resolved,resolution:"withdrawn"}})}function lostBefore(episodes,live,late){
let seen=live?.unseen;if(!(live===void 0||seen===void 0||seen.isDoubtful||seen.at>=late.at)&&shareImages(seen.images,late.images))return[...episodes.slice(0,-1),
{...live,unseen:{...seen,isDoubtful:!0}}]}function addRecords(state,additions,isKnown,failures=[]){let timeOf=({record})=>Date.parse(record.judgedAt),inOrder=additions.map((addition,index)=>({addition,index})).
sort((a,b)=>timeOf(a.addition)-timeOf(b.addition)||byText(a.addition.digest,b.addition.digest)),outcomes=[],[lines,now]=[[],new Set],ledger={state,numbering:numberingAfter(
state),streams:new Map};for(let round=inOrder;round.length>0;){let busy=new Set,[these,later]=[[],[]];for(let one of round){let name=streamName(one.addition.stream);
(busy.has(name)?later:these).push(one),busy.add(name)}let known=({digest})=>now.has(digest)||isKnown(recordText(digest)),more=new Set([...later.map(({addition})=>addition),
...failures].map(({stream})=>streamName(stream)));lines.push(...eventsOf(ledger,these,known,more,outcomes));for(let{addition}of these)now.add(addition.digest);round=
later}lines.push(...failedScanEvents(failures,ledger.numbering,stream=>reachedState(ledger,stream)));let said=additions.filter((_,index)=>outcomes[index]!=="kno\
wn").map(({record})=>record);return{lines:[...databaseLines(said),...lines],outcomes}}function databaseLines(records){let digests=new Map;for(let{database}of records){
if(database===void 0)continue;let collected=collectedAt(database);digests.set(collected,(digests.get(collected)??new Set).add(database.digest))}return[...digests].
flatMap(([collected,all])=>{let[digest]=all;return digest===void 0||all.size>1?[]:[{kind:"database",collected,digest}]})}function retireStreams(state,streams,now){
return streams.flatMap(stream=>{let number=state.streamNumbers.get(streamName(stream)),history=number===void 0?void 0:state.streams[number];if(number===void 0||
history===void 0)return[];let{retired,last}=stateOf(history);return retired===void 0?[{kind:"retired",stream:number,at:Math.max(now.getTime(),last?.at??0)}]:[]})}
function reachedState({state,streams},stream){let history=state.streams[stream];return streams.get(stream)??(history===void 0?void 0:stateOf(history))}function eventsOf(ledger,additions,isKnown,more,outcomes){
let{numbering,streams}=ledger,events=[],unchanged=new Map;for(let{addition,index}of additions){let number=numbering.stream(addition.stream),stream=reachedState(
ledger,number)??newStream(addition.stream),{joined,event}=eventOf(stream,number,addition,isKnown,numbering);outcomes[index]=event===void 0?"known":event.kind===
"late"?"late":"added";let quiet2=event?.kind==="scan"&&isUnchanged(event,stream)?quietly(event):void 0;joined!==void 0&&events.push(joined),quiet2!==void 0?addTo(
unchanged,quiet2):event!==void 0&&events.push(event);let all=[joined,quiet2??event].filter(one=>one!==void 0),after=stateAfter(stream,all,finding=>soughtOf(numbering.
nameOf(finding)));more.has(streamName(addition.stream))?streams.set(number,after):streams.delete(number)}let quiet=[...unchanged].map(([database,scans])=>({kind:"\
unchanged",database,scans}));return events.length+quiet.length>0?[...numbering.taken(),...events,...quiet]:[]}function quietly({stream,at,record,database=0}){return{
kind:"unchanged",stream,at,record,database}}function eventOf(stream,number,addition,isKnown,numbering){let at=Date.parse(addition.record.judgedAt),isNewer=stream.
last===void 0||at>stream.last.at;if(!isNewer&&isKnown(addition))return{};let sightings=sightingsOf(addition.record,numbering);if(!isNewer)return{event:lateEvent(
stream,number,addition,sightings,numbering)};let joined=joinedEvent(stream,number,{at,images:imagesOf(addition.record)},sightings,numbering);return{joined,event:scanEvent(
withJoined(stream,joined),number,addition,sightings,numbering)}}function addTo(unchanged,{stream,at,record,database}){let scans=unchanged.get(database)??[];scans.
push([stream,at,record]),unchanged.set(database,scans)}function readEvents(batch,receiver){let bytes=bufferOf(batch.bytes);for(let from=bytes.indexOf(ascii.lineBreak)+1;from<bytes.length;){let to=bytes.indexOf(ascii.
lineBreak,from),stream=streamAt(bytes,from);stream!==void 0?receiver.later(stream,from,to):readUnchanged(bytes,from,receiver)||receiver.event(readEvent(batch,from,
to)),from=to+1}}function requireReadable(batch){readEvents(batch,{event:()=>{},unchanged:()=>{},later:(_,from,to)=>{readEvent(batch,from,to)}})}function readEvent(batch,from,to){
let line=readLine(batch,from,to);if(line.kind==="batch")throw ledgerInvalid(batch.where,"a batch has two first lines");return line}var kindStart=Buffer.from('{"\
kind":"'),streamStarts=["scan","late","joined","failed","retired"].map(kind=>Buffer.from(`${kind}","stream":`));function streamAt(bytes,from){let cursor={bytes,
at:from};if(!take(cursor,kindStart)||!streamStarts.some(start=>take(cursor,start)))return;let stream=readNumber(cursor,maxIndex);return takeByte(cursor,ascii.comma)?
stream:void 0}var unchangedStart=Buffer.from('{"kind":"unchanged","database":'),scansStart=Buffer.from(',"scans":'),endOfLine=Buffer.from(`}
`);function readUnchanged(bytes,from,receiver){let cursor={bytes,at:from};if(!take(cursor,unchangedStart))return!1;let database=readNumber(cursor,maxTime);if(database===
void 0||!take(cursor,scansStart))return!1;let scans=[],count=readList(cursor,()=>readScan(cursor,scans))?.length??0;if(!take(cursor,endOfLine))return!1;for(let index=0;index<
count;index+=1)receiver.unchanged(scans[2*index]??0,scans[2*index+1]??0,database);return!0}function readScan(cursor,scans){if(!takeByte(cursor,ascii.listStart))
return;let stream=readNumber(cursor,maxIndex);if(!takeByte(cursor,ascii.comma))return;let at=readNumber(cursor,maxTime);if(!(!takeByte(cursor,ascii.comma)||takeText(
cursor,recordForm)===void 0)&&!(stream===void 0||at===void 0||!takeByte(cursor,ascii.listEnd)))return scans.push(stream,at),!0}function fold(state,more){let draft={findings:[...state.findings],numbers:copiedNumbers(state.numbers),streams:[...state.streams],streamNumbers:new Map(state.streamNumbers),
sent:{page:new Map(state.sent.page),notify:new Map(state.sent.notify)},over:{page:new Map(state.over.page),notify:new Map(state.over.notify)},batches:[],databases:new Map,
read:[],events:[]},{sequence,root}=state;for(let batch of more){draft.batches.push(batch);let receiver=receiverOf(draft,batch);if("lines"in batch)for(let line of batch.
lines)receiver.event(line);else readEvents(batch,receiver);[sequence,root]=[batch.sequence,batch.digest]}addParts(draft);let{findings,numbers,streams,streamNumbers,
sent,over}=draft;return{sequence,...root===void 0?{}:{root},findings,numbers,streams,streamNumbers,sent,over}}function addParts({findings,batches,databases,read,
streams,events}){let among={batches,databases,read,findings};for(let[number,added]of events.entries()){let history=streams[number];added===void 0||history===void 0||
(streams[number]={...history,parts:[...history.parts,{events:added,among,isRead:!1}]})}}function receiverOf(draft,{sequence}){let{batches,findings}=draft,batch=batches.
length-1,fault=what=>ledgerInvalid(`batch ${sequence}`,what),read=event=>{placesOf(draft,event.stream,fault).push(batch,draft.read.length,-1,findings.length),draft.
read.push(event)};return{later:(stream,from,to)=>{placesOf(draft,stream,fault).push(batch,from,to,findings.length)},unchanged:(stream,at,database)=>{placesOf(draft,
stream,fault).push(-1-batch,at,database,0)},event:line=>{if("stream"in line)read(line);else if(line.kind==="unchanged")for(let[stream,at]of line.scans)read({kind:line.
kind,stream,at,database:line.database});else line.kind==="sent"?addSent(draft,line,fault):line.kind==="database"?addDatabase(draft,batch,line,fault):addName(draft,
line,fault)}}}function placesOf({streams,events},stream,fault){let known=events[stream];if(known!==void 0)return known;if(streams[stream]===void 0)throw fault(`\
there is no stream ${stream}`);let places=[];return events[stream]=places,places}function addDatabase({databases},batch,{collected,digest},fault){let known=databases.
get(batch)??new Map;if(known.has(collected))throw fault("a database gets a second digest");databases.set(batch,known.set(collected,digest))}function addSent(draft,{
channel,at,told,over},fault){let{sent,streams:known}=draft;for(let key of over)sent[channel].delete(key),draft.over[channel].set(key,at);for(let{key,...one}of told){
let unknown=one.streams.find(stream=>known[stream]===void 0);if(unknown!==void 0)throw fault(`there is no stream ${unknown}`);sent[channel].set(key,one)}}function addName(draft,line,fault){
switch(line.kind){case"stream":addStream(draft,line,fault);break;case"finding":addFinding(draft,line,fault);break;case"aliases":addAliases(draft,line,fault);break}}
function addStream({streams,streamNumbers},{repository,line},fault){let name=streamName({repository,line});if(streamNumbers.has(name))throw fault("a stream gets\
 a second number");streamNumbers.set(name,streams.length),streams.push({stream:{repository,line},number:streams.length,parts:[]})}var noAliases2=[];function addFinding({
findings,numbers},{is,id,aliases=noAliases2,subject},fault){let name={is,id,aliases,subject};if(!giveNumber(numbers,name,findings.length))throw fault("a finding\
 gets a second number");findings.push(name)}function addAliases({findings},{finding,aliases},fault){let name=findings[finding];if(name===void 0)throw fault(`the\
re is no finding ${finding}`);findings[finding]={...name,aliases}}var emptyLedger={sequence:0,findings:[],numbers:new Map,streams:[],streamNumbers:new Map,sent:{page:new Map,notify:new Map},over:{page:new Map,notify:new Map}};function readableBatch(state,lines,now,largest){let batch=writeBatch(state,lines,now,largest),bytes=bufferOf(batch.bytes),from=bytes.indexOf(ascii.lineBreak)+1;
for(let line of lines){let to=bytes.indexOf(ascii.lineBreak,from);requireReadable2(bytes.subarray(from,to),()=>ownerOf(state,lines,line)),from=to+1}return batch}
function requireReadable2(bytes,owner){try{readLine({bytes,where:"new"},0,bytes.length)}catch(error){if(!(error instanceof ConfigError))throw error;let what=`wh\
at is to be added of it is too much for a ledger, or nothing that a ledger holds (${error.problems[0]?.what??""})`,fix="Nothing was added. Leave out its record,\
 and add the others again.";throw new ConfigError([{where:owner(),what,fix}],"record-unfit")}}function ownerOf({streams},lines,line){if(line.kind==="finding")return`\
a record with ${plainLine(`${line.id} in ${line.subject}`,300)}`;if(line.kind==="stream")return plainLine(streamName(line),300);let added=lines.flatMap(one=>one.
kind==="stream"?[one]:[]),number="stream"in line?line.stream:-1,stream=streams[number]?.stream??added[number-streams.length];return stream===void 0?"a record":plainLine(
streamName(stream),300)}async function readLedger(home,until){let snapshot=await home.read(0);if(snapshot.absent!==void 0)throw noLedger(home.name,snapshot.absent);let ledger=withNewer(
unread(home),snapshot,until?.getTime());if(ledger.roots.size===0)throw noLedger(home.name,"the folder has no ledger in it, which begins with 000000001.jsonl");if(ledger.
state.sequence===0)throw noLedger(home.name,`nothing was in the ledger at ${until?.toISOString()}`,"Name a later moment.");return ledger}function noLedger(name,what,fix="\
Name the folder of a ledger, or make one: image-gate ledger add REPORT --ledger PATH --stream REPOSITORY=LINE"){return new ConfigError([{where:`ledger ${name}`,
what,fix}],"ledger-absent")}function requireKnownRoot({name,roots},root){if(!roots.has(root))throw ledgerInvalid(name,`it does not hold the root ${root}: its ne\
west events were changed or removed, or its history was written anew`)}function requireStreams({name,state},streams){let unknown=streams.find(stream=>!state.streamNumbers.
has(streamName(stream)));if(unknown===void 0)return;let what=`the ledger ${name} has no such stream`,fix="Write it as image-gate ledger show names it.";throw new ConfigError(
[{where:streamName(unknown),what,fix}],"stream-unknown")}function unread({name}){return{name,state:emptyLedger,roots:new Set,parts:[]}}function withNewer({name,
state,roots,parts},{files,last},until=Number.POSITIVE_INFINITY){if(last<state.sequence)throw ledgerInvalid(name,"its newest batches were removed while it was in\
 use");if(sizeOf(parts)+sizeOf(files.map(({bytes})=>bytes))>1073741824)throw ledgerInvalid(name,`it has more than the ${1073741824} bytes that are read`);let all=new Set(
roots);function*batches(){let head=state,isLater=!1;for(let file of files)for(let batch of parseBatches(file.bytes,head,join(name,file.name)))all.add(batch.digest),
isLater||=batch.at>until,isLater?requireReadable(batch):yield batch,head={sequence:batch.sequence,root:batch.digest}}return{name,state:fold(state,batches()),roots:all,
parts:[...parts,...files.map(({bytes})=>bytes)]}}function sizeOf(parts){return parts.reduce((sum,{byteLength})=>sum+byteLength,0)}function requireRoom({name,parts},more){
if(sizeOf(parts)+more<=1073741824)return;let what=`it would have more than the ${1073741824} bytes that are read of one`,fix="Nothing was added. Begin another l\
edger, in another place, and keep this one to be read.";throw new ConfigError([{where:`ledger ${name}`,what,fix}],"ledger-full")}async function addToLedger(home,additions,now,{
failures,from}={}){let outcomes=[];return{ledger:await writeEvents(home,now,({state,parts})=>{let added=addRecords(state,additions,record=>parts.some(bytes=>bytes.
includes(record)),failures);return outcomes=added.outcomes,added.lines},from),outcomes}}async function writeEvents(home,now,make,from=unread(home)){let ledger=from,
own=[];for(let attempt=1;attempt<=home.tries;attempt+=1){let snapshot=await home.read(ledger.state.sequence);if(ledger=withNewer(ledger,snapshot),own.some(digest=>ledger.
roots.has(digest)))return ledger;let lines=make(ledger);if(requireValid(ledger.state.streams),lines.length===0)return ledger;let batch=readableBatch(ledger.state,
lines,now,home.largest);if(requireRoom(ledger,batch.bytes.byteLength),own.push(batch.digest),await snapshot.append(batch))return withNewer(ledger,{...snapshot,last:batch.
sequence,files:[{name:"new",bytes:Buffer.from(batch.bytes)}]});await home.settle(attempt)}throw unsettled(home.name,`others have written to it ${home.tries} tim\
es meanwhile`)}export{forLedger,joinedEvent,withJoined,sightingsOf,incompleteWhy,imagesOf,kindsOf,scanEvent,retireStreams,readLedger,requireKnownRoot,requireStreams,addToLedger,
writeEvents};
