import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{idsOf,imagesOf,incompleteWhy,isUnchanged,kindsOf,newStream,recordText,requireValid,scanEvent,sightingsOf,stateAfter,stateOf}from"./chunk-KASIMQDD.js";
import{parseBatches,unsettled,writeBatch}from"./chunk-JD3Z7CVX.js";import{areOne,ascii,begin,bufferOf,copiedNumbers,giveNumber,isRecent,ledgerInvalid,liveOf,
maxAliases,maxFindingId,maxIndex,maxSubject,maxTime,maxWhy,numberIn,pausesOf,readLine,readList,readNumber,recentlyGone,recordForm,reopen,resolve,shareImages,take,
takeByte,takeText}from"./chunk-53J5P326.js";import{ConfigError,byText,cut,digestOf,plainLine,streamName,worse}from"./chunk-3ZLB6ELM.js";import{join}from"node:path";function failedScanEvents(failures,numbering,stateOf2){let known=new Map,events=[];for(let{stream,at:date,why}of failures.toSorted((a,b)=>a.at.getTime()-b.at.getTime())){
let[number,at]=[numbering.stream(stream),date.getTime()],before=stateOf2(number),failed=known.get(number)??before?.failed;if(failed!==void 0&&failed.since<=at&&
at<=failed.at||at<=(before?.last?.at??-1))continue;let line={kind:"failed",stream:number,at,why:cut(why.toWellFormed(),maxWhy)||"not known"};known.set(number,{since:Math.
min(at,failed?.since??at),at,why:line.why}),events.push(line)}return events.length===0?[]:[...numbering.taken(),...events]}function joinedEvent(stream,number,scan,{seen},numbering){let corrected=new Map,historyOf=finding=>corrected.get(finding)??stream.findings.get(finding)??[],pairs=[
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
...reopened.length===0?{}:{reopened},...newestUnseen===void 0||unseen.length<live.length?{}:{unseen:newestUnseen},...resolved===void 0?{}:{resolved}}}function joinedPauses(parts){
let known=parts.map(part=>({part,pauses:pausesOf(part,part.resolved?.at??Number.NEGATIVE_INFINITY)})),isCommon=({from,to})=>known.every(({part:{firstSeen,resolved},
pauses})=>!(firstSeen<to&&(resolved===void 0||from<resolved.at))||pauses.some(pause=>pause.from<=from&&to<=pause.to)),common=known.flatMap(({pauses})=>pauses.filter(
isCommon)).sort((a,b)=>a.from-b.from||b.to-a.to);return common.filter(({to},index)=>common.slice(0,index).every(before=>before.to<to))}function reopenings(parts){
let times=parts.flatMap(({reopened=[]})=>reopened),until=Number.POSITIVE_INFINITY;for(let{firstSeen,resolved}of parts){firstSeen>until&&times.push(firstSeen);let end=resolved?.
at??Number.POSITIVE_INFINITY;until=until===Number.POSITIVE_INFINITY?end:Math.max(until,end)}return[...new Set(times)].sort((a,b)=>a-b)}function joinedSeverities(parts){
let times=parts.flatMap(({severities,resolved})=>[...severities.map(({at})=>at),...resolved===void 0?[]:[resolved.at]]),history=[];for(let at of[...new Set(times)].
sort((a,b)=>a-b)){let rated=parts.filter(({firstSeen,resolved})=>firstSeen<=at&&(resolved===void 0||at<resolved.at)).flatMap(({severities})=>severities.findLast(
one=>one.at<=at)?.severity??[]),[first,...others]=rated;if(first===void 0)continue;let severity=others.reduce(worse,first);severity!==history.at(-1)?.severity&&
history.push({at,severity})}return history}function lateEvent(stream,number,{record,digest},{seen},numbering){let at=Date.parse(record.judgedAt),database=record.database===void 0?void 0:Math.max(0,Date.parse(
record.database.updatedAt)),late={at,images:imagesOf(record),...database===void 0?{}:{database}},sighted=knownAs(stream,seen.keys(),numbering),corrected=new Map;
for(let[finding,as]of sighted){let kind=numbering.nameOf(as).is,{severity}=seen.get(finding)??{severity:"UNKNOWN"},complete=stream.complete[kind],isOutdated=(complete?.
database??-1)<(stream.last?.database??-1),gone=Math.max(isOutdated?-1:complete?.at??-1,stream.retired??-1),facts={severity,gone,collected:complete?.database??0,
isBalance:complete===void 0},episodes=withSighting(stream,corrected.get(as)??stream.findings.get(as)??[],late,facts);episodes!==void 0&&corrected.set(as,episodes)}
let lookedFor=isComplete(record)?kindsOf(record):[],shown=new Set(sighted.values());doubtOthers(stream,late,finding=>!shown.has(finding)&&lookedFor.includes(numbering.
nameOf(finding).is),corrected);let isNewest=database!==void 0&&database>(stream.last?.database??-1);if(!(corrected.size===0&&!isNewest))return{kind:"late",stream:number,
at,record:recordText(digest),...isNewest?{database}:{},corrected:[...corrected].map(([finding,episodes])=>({finding,episodes}))}}function doubtOthers(stream,late,isLacked,corrected){
for(let finding of new Set([...stream.findings.keys(),...corrected.keys()])){let before=stream.findings.get(finding),known=corrected.get(finding)??before??[],doubted2=withNewerDatabase(
known,late)??known,episodes=(isLacked(finding)?withAbsence(doubted2,late):void 0)??doubted2;episodes!==before&&corrected.set(finding,episodes)}}function isComplete(record){
return incompleteWhy(record,{platforms:[]})===void 0}function knownAs(stream,seen,{nameOf}){let all=[...seen],unknown=all.filter(finding=>!stream.findings.has(finding)),
byId=new Map;if(unknown.length>0)for(let finding of stream.findings.keys())for(let id of idsOf(nameOf(finding)))byId.set(id,finding);let others=unknown.map(finding=>{
let known=idsOf(nameOf(finding)).flatMap(id=>byId.get(id)??[]);return[finding,known[0]??finding]});return new Map([...all.map(finding=>[finding,finding]),...others])}
function withSighting(stream,episodes,late,facts){let index=episodes.findLastIndex(({firstSeen})=>firstSeen<=late.at),[before,after]=[episodes[index],episodes[index+
1]];if(before!==void 0&&(before.resolved===void 0||late.at<before.resolved.at)){let sure=during(before,late);return sure===void 0?void 0:episodes.with(index,sure)}
let isSame=before?.resolved!==void 0&&isRecent(before.resolved,late.at);if(after!==void 0){let longer=startingAt(after,late.at),joined=isSame?[joinedTo(before,longer)]:
[...before===void 0?[]:[before],longer];return[...episodes.slice(0,Math.max(index,0)),...joined,...episodes.slice(index+2)]}if(isSame)return[...episodes.slice(0,
-1),onlySeenLate(stream,reopen(before,late.at),late,facts)];let begun=begin(late.at,facts.severity,facts.isBalance);return[...episodes,onlySeenLate(stream,begun,
late,facts)]}function onlySeenLate({last},episode,late,facts){let{gone:at,collected:database}=facts;return at>late.at?{...episode,resolved:{at,resolution:"unkno\
wn",seen:late,images:last?.images??[],database}}:last!==void 0&&last.at>late.at?{...episode,unseen:{...late,isDoubtful:!0}}:episode}function during(episode,late){
let{resolved,unseen}=episode;if(resolved===void 0){if(unseen===void 0||unseen.at>=late.at)return;let isDoubtful2=unseen.isDoubtful===!0||!shareImages(unseen.images,
late.images);return{...episode,unseen:{...late,...isDoubtful2?{isDoubtful:isDoubtful2}:{}}}}let isNewer=resolved.seen.at<late.at,seen=isNewer?late:resolved.seen,
isFixed=resolved.resolution==="fixed";if(isFixed&&shareImages(late.images,resolved.images))return{...episode,resolved:{...resolved,seen,resolution:"withdrawn"}};
if(!isNewer)return;let isDoubtful=isFixed&&!shareImages(late.images,resolved.seen.images);return{...episode,resolved:{...resolved,seen,...isDoubtful?{resolution:"\
unknown"}:{}}}}function startingAt(episode,firstSeen){let[first,...others]=episode.severities;return{...episode,firstSeen,severities:first===void 0?[]:[{...first,
at:firstSeen},...others]}}function joinedTo(before,after){let{resolved,unseen:_,exceptedSince:__,...first}=before,pauses=[...pausesOf(before,resolved?.at??after.
firstSeen),...after.pauses??[]];return{...first,...pauses.length===0?{}:{pauses},severities:[...before.severities,...after.severities],reopened:[...before.reopened??
[],after.firstSeen,...after.reopened??[]],...after.fixableSince===void 0?{}:{fixableSince:before.fixableSince??after.fixableSince},...after.exceptedSince===void 0?
{}:{exceptedSince:after.exceptedSince},...after.unseen===void 0?{}:{unseen:after.unseen},...after.resolved===void 0?{}:{resolved:after.resolved}}}function withNewerDatabase(episodes,{
at,database=-1}){let isDoubtful=({resolved:resolved2})=>resolved2!==void 0&&doubted.includes(resolved2.resolution)&&resolved2.at>at&&(resolved2.database??-1)<database;
if(!episodes.some(isDoubtful))return;let certain=[];for(let episode of episodes){let before=certain.at(-1);before!==void 0&&isDoubtful(before)?certain.splice(-1,
1,joinedTo(before,episode)):certain.push(episode)}let last=certain.at(-1);if(last?.resolved===void 0||!isDoubtful(last))return certain;let{resolved,...open}=last;
return[...certain.slice(0,-1),{...open,unseen:{...resolved.seen,isDoubtful:!0}}]}var doubted=["fixed","withdrawn","unknown"];function withAbsence(episodes,late){
let index=episodes.findLastIndex(({firstSeen})=>firstSeen<late.at),episode=episodes[index];if(episode?.resolved===void 0)return lostBefore(episodes,liveOf(episodes),
late);let{resolution,at,seen}=episode.resolved;if(resolution==="fixed"&&seen.at<late.at&&late.at<at&&shareImages(seen.images,late.images))return episodes.with(index,
{...episode,resolved:{...episode.resolved,resolution:"withdrawn"}})}function lostBefore(episodes,live,late){let seen=live?.unseen;if(!(live===void 0||seen===void 0||
seen.isDoubtful||seen.at>=late.at)&&shareImages(seen.images,late.images))return[...episodes.slice(0,-1),{...live,unseen:{...seen,isDoubtful:!0}}]}function numberingAfter(state){let lines=[];return{...findingNumbers(state,lines),stream:streamNumbers(state,lines),taken:()=>lines.splice(0)}}function findingNumbers(state,lines){
let[numbers,names]=[new Map,new Map],next=state.findings.length,nameOf=number=>names.get(number)??state.findings[number]??nameless,numberOf=name=>numberIn(state.
numbers,name)??numberIn(numbers,name);return{finding:given=>{let name=fits(given)?given:fitting(given),known=numberOf(name);if(known!==void 0){let more=allAliases(
nameOf(known),name);return more!==void 0&&(lines.push({kind:"aliases",finding:known,aliases:more}),names.set(known,{...nameOf(known),aliases:more})),known}let number=next;
next+=1,giveNumber(numbers,name,number);let{is,id,aliases,subject}=name;return names.set(number,{is,id,aliases,subject}),lines.push({kind:"finding",is,id,subject,
...aliases.length===0?{}:{aliases}}),number},nameOf,numberOf}}function streamNumbers(state,lines){let numbers=new Map;return given=>{let name=streamName(given),
known=state.streamNumbers.get(name)??numbers.get(name);if(known!==void 0)return known;let number=state.streams.length+numbers.size;return numbers.set(name,number),
lines.push({kind:"stream",...given}),number}}var nameless={is:"vulnerability",id:"",aliases:[],subject:""};function fits({id,aliases,subject}){return aliases.length===
0&&id.length<=maxFindingId&&subject.length<=maxSubject}function fitting({is,id,aliases,subject}){let fitted=(text,max)=>text.length<=max?text:`${text.slice(0,max-
80).toWellFormed()}${digestOf(text)}`;return{is,id:fitted(id,maxFindingId),aliases:aliases.filter(({length})=>length>0&&length<=maxFindingId).slice(0,maxAliases),
subject:fitted(subject,maxSubject)}}function allAliases(known,now){if(now.aliases.every(alias=>known.aliases.includes(alias)))return;let all=[...new Set([...known.
aliases,...now.aliases])].sort();return all.length>maxAliases?void 0:all}function addRecords(state,additions,isKnown,failures=[]){let timeOf=({record})=>Date.parse(record.judgedAt),inOrder=additions.map((addition,index)=>({addition,index})).
sort((a,b)=>timeOf(a.addition)-timeOf(b.addition)||byText(a.addition.digest,b.addition.digest)),outcomes=[],[lines,now]=[[],new Set],ledger={state,numbering:numberingAfter(
state),streams:new Map};for(let round=inOrder;round.length>0;){let busy=new Set,[these,later]=[[],[]];for(let one of round){let name=streamName(one.addition.stream);
(busy.has(name)?later:these).push(one),busy.add(name)}let known=({digest})=>now.has(digest)||isKnown(recordText(digest)),more=new Set([...later.map(({addition})=>addition),
...failures].map(({stream})=>streamName(stream)));lines.push(...eventsOf(ledger,these,known,more,outcomes));for(let{addition}of these)now.add(addition.digest);round=
later}return lines.push(...failedScanEvents(failures,ledger.numbering,stream=>reachedState(ledger,stream))),{lines,outcomes}}function retireStreams(state,streams,now){
return streams.flatMap(stream=>{let number=state.streamNumbers.get(streamName(stream)),history=number===void 0?void 0:state.streams[number];if(number===void 0||
history===void 0)return[];let{retired,last}=stateOf(history);return retired===void 0?[{kind:"retired",stream:number,at:Math.max(now.getTime(),last?.at??0)}]:[]})}
function reachedState({state,streams},stream){let history=state.streams[stream];return streams.get(stream)??(history===void 0?void 0:stateOf(history))}function eventsOf(ledger,additions,isKnown,more,outcomes){
let{numbering,streams}=ledger,events=[],unchanged=new Map;for(let{addition,index}of additions){let number=numbering.stream(addition.stream),stream=reachedState(
ledger,number)??newStream(addition.stream),{joined,event}=eventOf(stream,number,addition,isKnown,numbering);outcomes[index]=event===void 0?"known":event.kind===
"late"?"late":"added";let quiet2=event?.kind==="scan"&&isUnchanged(event,stream)?quietly(event):void 0;joined!==void 0&&events.push(joined),quiet2!==void 0?addTo(
unchanged,quiet2):event!==void 0&&events.push(event);let all=[joined,quiet2??event].filter(one=>one!==void 0),after=stateAfter(stream,all,finding=>numbering.nameOf(
finding).is);more.has(streamName(addition.stream))?streams.set(number,after):streams.delete(number)}let quiet=[...unchanged].map(([database,scans])=>({kind:"unc\
hanged",database,scans}));return events.length+quiet.length>0?[...numbering.taken(),...events,...quiet]:[]}function quietly({stream,at,record,database=0}){return{
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
sent:{page:new Map(state.sent.page),notify:new Map(state.sent.notify)},over:{page:new Map(state.over.page),notify:new Map(state.over.notify)},batches:[],read:[],
events:[]},{sequence,root}=state;for(let batch of more){draft.batches.push(batch);let receiver=receiverOf(draft,batch);if("lines"in batch)for(let line of batch.
lines)receiver.event(line);else readEvents(batch,receiver);[sequence,root]=[batch.sequence,batch.digest]}addParts(draft);let{findings,numbers,streams,streamNumbers:streamNumbers2,
sent,over}=draft;return{sequence,...root===void 0?{}:{root},findings,numbers,streams,streamNumbers:streamNumbers2,sent,over}}function addParts({findings,batches,
read,streams,events}){let among={batches,read,findings};for(let[number,added]of events.entries()){let history=streams[number];added===void 0||history===void 0||
(streams[number]={...history,parts:[...history.parts,{events:added,among,isRead:!1}]})}}function receiverOf(draft,{sequence}){let{batches,findings}=draft,batch=batches.
length-1,fault=what=>ledgerInvalid(`batch ${sequence}`,what),read=event=>{placesOf(draft,event.stream,fault).push(batch,draft.read.length,-1,findings.length),draft.
read.push(event)};return{later:(stream,from,to)=>{placesOf(draft,stream,fault).push(batch,from,to,findings.length)},unchanged:(stream,at,database)=>{placesOf(draft,
stream,fault).push(-1-batch,at,database,0)},event:line=>{if("stream"in line)read(line);else if(line.kind==="unchanged")for(let[stream,at]of line.scans)read({kind:line.
kind,stream,at,database:line.database});else line.kind==="sent"?addSent(draft,line,fault):addName(draft,line,fault)}}}function placesOf({streams,events},stream,fault){
let known=events[stream];if(known!==void 0)return known;if(streams[stream]===void 0)throw fault(`there is no stream ${stream}`);let places=[];return events[stream]=
places,places}function addSent(draft,{channel,at,told,over},fault){let{sent,streams:known}=draft;for(let key of over)sent[channel].delete(key),draft.over[channel].
set(key,at);for(let{key,...one}of told){let unknown=one.streams.find(stream=>known[stream]===void 0);if(unknown!==void 0)throw fault(`there is no stream ${unknown}`);
sent[channel].set(key,one)}}function addName(draft,line,fault){switch(line.kind){case"stream":addStream(draft,line,fault);break;case"finding":addFinding(draft,line,
fault);break;case"aliases":addAliases(draft,line,fault);break}}function addStream({streams,streamNumbers:streamNumbers2},{repository,line},fault){let name=streamName(
{repository,line});if(streamNumbers2.has(name))throw fault("a stream gets a second number");streamNumbers2.set(name,streams.length),streams.push({stream:{repository,
line},number:streams.length,parts:[]})}var noAliases=[];function addFinding({findings,numbers},{is,id,aliases=noAliases,subject},fault){let name={is,id,aliases,
subject};if(!giveNumber(numbers,name,findings.length))throw fault("a finding gets a second number");findings.push(name)}function addAliases({findings},{finding,
aliases},fault){let name=findings[finding];if(name===void 0)throw fault(`there is no finding ${finding}`);findings[finding]={...name,aliases}}var emptyLedger={sequence:0,findings:[],numbers:new Map,streams:[],streamNumbers:new Map,sent:{page:new Map,notify:new Map},over:{page:new Map,notify:new Map}};function readableBatch(state,lines,now,largest){let batch=writeBatch(state,lines,now,largest),bytes=bufferOf(batch.bytes),from=bytes.indexOf(ascii.lineBreak)+1;
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
es meanwhile`)}export{retireStreams,readLedger,requireKnownRoot,requireStreams,addToLedger,writeEvents};
