import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{asSeen,begin,changed,endException,liveOf,reopen,resolve,resolving}from"./chunk-IHPFSA4Q.js";import{giveNumber,ledgerInvalid,maxAliases,maxFindingId,
maxSubject,numberIn,readLine,resolutions,soughtOf}from"./chunk-JIATJVKF.js";import{digestOf,severities,streamName}from"./chunk-SOLK6MDS.js";function foldScan(stream,line,history){let{last}=stream;if(last!==void 0&&line.at<=last.at)throw history.fault("a scan is not newer than the one before");let next=scanSeen(
line,last);if(next.images.length===0)throw history.fault("the first scan of a stream names no image");line.opened!==void 0&&openNew(stream,line,history),line.renamed!==
void 0&&renameSome(stream,line,next,history),changesLive(line)&&changeLive(stream,line,history),line.closed!==void 0&&closeSome(stream,line,next,history);let kinds=line.
kinds??last?.kinds,verdict=line.verdict??last?.verdict;if(kinds===void 0||verdict===void 0)throw history.fault("the first scan of a stream does not say what it \
looked for, or its verdict");afterScan(stream,line,next,{kinds,verdict})}function closeSome(stream,line,{images},history){let{at,database,closed}=line;for(let resolution of resolutions){
let findings=closed?.[resolution];if(findings===void 0)continue;let how={at,resolution,images,...database===void 0?{}:{database}};update(stream,findings,history,
resolving(how,stream.last))}}function scanSeen({at,images,database},last){let newest=Math.max(database??-1,last?.database??-1);return{at,images:images??last?.images??
[],...newest<0?{}:{database:newest}}}function afterScan(stream,line,next,{kinds,verdict}){let{incomplete,platforms,clock,fixWithin,asked=stream.last?.asked}=line,
{digest=line.images===void 0?stream.last?.digest:void 0}=line,since=line.images===void 0?stream.last?.since??line.at:line.at;stream.last={...next,since,verdict,
digest,kinds,asked,incomplete},asked!==void 0&&asked.length>0&&(stream.isAnswered=!0),stream.retired=void 0,leaveFailures(stream,line.at),incomplete===void 0&&complete(
stream,kinds,next.at,next.database),platforms!==void 0&&(stream.platforms=[...new Set([...stream.platforms,...platforms])].sort()),clock!==void 0&&(stream.clock=
clock),fixWithin!==void 0&&(stream.fixWithin={...stream.fixWithin,...fixWithin})}function foldUnchanged(stream,{at,database:collected},fault){let{last}=stream;if(last===
void 0||at<=last.at)throw fault("a scan that changes nothing is not newer than the one before");last.at=at,last.database=Math.max(collected,last.database??0),last.
incomplete=void 0,leaveFailures(stream,at),complete(stream,last.kinds,at,last.database)}function complete({complete:newest},kinds,at,database=0){for(let kind of kinds){
let scan=newest[kind];scan===void 0?newest[kind]={at,database,times:[at]}:(scan.at=at,scan.database=database,scan.times.push(at))}}function leaveFailures(stream,at){
let{failed}=stream;failed===void 0||failed.since>at||(stream.failed=failed.at>at?{...failed,since:failed.at}:void 0)}function openNew({findings},line,{set,soughtOf:soughtOf2,
fault}){let since=line.since===void 0?void 0:new Map(line.since),aloneDebt=line.balance?.includes("alone")?new Set(line.alone):void 0;for(let severity of severities){
let alike={debt:void 0,new:void 0};for(let finding of line.opened?.[severity]??none){let before=findings.get(finding);if(liveOf(before)!==void 0)throw fault(`fi\
nding ${finding} is opened and was open`);let kind=line.balance===void 0?void 0:soughtOf2(finding),isBalance=kind!==void 0&&line.balance?.includes(kind)===!0||aloneDebt?.
has(finding)===!0,known=since?.get(finding),age=isBalance?"debt":"new";alike[age]??=[begin(line.at,severity,isBalance)];let begun=known===void 0?alike[age]:[begin(
known,severity,isBalance)];set(finding,before===void 0?begun:[...before,...begun])}}}var none=[];function renameSome({findings,last},line,next,{set,fault}){let how={
at:line.at,resolution:"reclassified",images:next.images};for(let[from,to]of line.renamed??[]){let[old,others]=[findings.get(from)??[],findings.get(to)??[]],episode=old.
at(-1);if(episode===void 0||liveOf(others)!==void 0)throw fault(`finding ${from} can't become ${to}`);let{unseen:_,...going}=episode.resolved===void 0?episode:reopen(
episode,line.at);set(from,[...old.slice(0,-1),resolve(going,how,episode.unseen??episode.resolved?.seen??last)]),set(to,[...others,going])}}function changesLive(line){
let{reopened,severity,fixable,excepted,included,alone,shared,seen,unseen}=line;return(reopened??severity??fixable??excepted??included??alone??shared??seen??unseen)!==
void 0}function changeLive(stream,line,history){let{at}=line;for(let finding of line.reopened??[]){let episodes=stream.findings.get(finding)??[],gone=episodes.at(
-1);if(gone?.resolved===void 0)throw history.fault(`finding ${finding} is reopened and was not resolved`);history.set(finding,[...episodes.slice(0,-1),reopen(gone,
at)])}let change=(findings,to)=>update(stream,findings??none,history,to);for(let severity of severities)change(line.severity?.[severity],live=>({...live,severities:[
...live.severities,{at,severity}]}));change(line.fixable,live=>({...live,fixableSince:at})),change(line.excepted,live=>({...live,exceptedSince:at})),change(line.
included,live=>endException(live,at)),change(line.alone,live=>({...live,alone:!0})),change(line.shared,live=>changed(live,{alone:void 0})),change(line.seen,live=>changed(
live,{unseen:void 0}));let{last}=stream;if(last===void 0||line.unseen===void 0)return;let seen=asSeen(last);change(line.unseen,live=>({...live,unseen:live.unseen??
seen}))}function update({findings},numbers,{set,fault},to){let alike=numbers.length>1?new Map:void 0;for(let finding of numbers){let before=findings.get(finding),
live=liveOf(before);if(before===void 0||live===void 0)throw fault(`finding ${finding} changes and is not open`);let after=alike?.get(before)??[...before.slice(0,
-1),to(live)];alike?.set(before,after),set(finding,after)}}function foldEvent(stream,event,history){switch(event.kind){case"scan":foldScan(stream,event,history);break;case"unchanged":foldUnchanged(stream,event,history.fault);
break;case"late":foldLate(stream,event,history);break;case"joined":foldJoined(event,history);break;case"failed":foldFailed(stream,event);break;case"retired":foldRetired(
stream,event,history);break}}function stateAfter(before,events,soughtOf2){let findings=new Map(before.findings),state=draftOf(before,findings),fault=what=>new RangeError(
what);for(let event of events)foldEvent(state,event,{set:(finding,episodes)=>findings.set(finding,episodes),soughtOf:soughtOf2,fault});return state}function newStream(stream,findings=new Map){
return{stream,platforms:[],clock:"first-seen",fixWithin:{},complete:{},findings}}function draftOf(stream,findings){let{last,complete:complete2}=stream,copies=Object.
entries(complete2).map(([kind,scan])=>[kind,{...scan,times:[...scan.times]}]),copy={...stream,findings,complete:Object.fromEntries(copies)};return last===void 0?
copy:{...copy,last:{...last}}}function foldLate(stream,{database,corrected},{set}){for(let{finding,episodes}of corrected)set(finding,episodes);let{last}=stream;
database===void 0||last===void 0||(stream.last={...last,database:Math.max(database,last.database??0)})}function foldJoined({corrected},{set}){for(let{finding,episodes}of corrected)
set(finding,episodes)}function foldFailed(stream,{at,why}){let{failed={since:at,at,why}}=stream;stream.failed={...at<failed.at?failed:{at,why},since:Math.min(at,
failed.since)}}function foldRetired(stream,{at},history){let open=[...stream.findings].flatMap(([finding,episodes])=>liveOf(episodes)===void 0?[]:[finding]);update(
stream,open,history,resolving({at,resolution:"retired",images:[]},stream.last)),stream.retired=at,stream.failed=void 0}function stateOf(history){return stateSeen(history)}function stateSeen({stream,number,parts},see){let findings=new Map,state=newStream(stream,findings);for(let part of parts)
foldPart(state,findings,number,part,see),part.isRead=!0;return state}function requireValid(histories){for(let history of histories)history.parts.every(({isRead})=>isRead)||
stateOf(history)}function foldPart(state,findings,stream,{events,among},see){let[place,named]=[0,0],batchAt=()=>among.batches[place<0?-1-place:place]??noBatch,fault=what=>ledgerInvalid(
`batch ${batchAt().sequence}`,what),history={set:(finding,episodes)=>{if(finding>=named)throw fault(`there is no finding ${finding}`);findings.set(finding,episodes)},
soughtOf:finding=>{let name=among.findings[finding];return name&&soughtOf(name)},fault};for(let index=0;index<events.length;index+=4){place=events[index]??0;let from=events[index+
1]??0,to=events[index+2]??0,last=events[index+3]??0;if(place<0)foldUnchanged(state,{stream,at:from,database:to},fault),see?.(from,to,among.databases.get(-1-place)?.
get(to),state.last);else{named=last;let event=to<0?among.read[from]:lineIn(batchAt(),from,to);if(event?.stream!==stream)throw fault("a line is about something e\
lse than its first words say");foldEvent(state,event,history),see!==void 0&&showScan(event,among.databases.get(place),state,see)}}}function showScan(event,databases,{
last},see){if(event.kind!=="scan"&&event.kind!=="unchanged"&&event.kind!=="late")return;let collected=event.database??(event.kind==="late"?event.collected:void 0);
see(event.at,collected,collected===void 0?void 0:databases?.get(collected),last)}var noBatch={sequence:0,digest:"",lines:[]};function lineIn(batch,from,to){let line="\
lines"in batch?void 0:readLine(batch,from,to);return line!==void 0&&"stream"in line?line:void 0}function numberingAfter(state){let lines=[];return{...findingNumbers(state,lines),stream:streamNumbers(state,lines),taken:()=>lines.splice(0)}}function findingNumbers(state,lines){
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
aliases,...now.aliases])].sort();return all.length>maxAliases?void 0:all}function idsOf({is,id,aliases,subject}){return[id,...aliases].map(one=>JSON.stringify([
is,one,subject]))}export{stateAfter,newStream,stateOf,stateSeen,requireValid,numberingAfter,idsOf};
