import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{repositoryOf,streamName,streamSchema}from"./chunk-GQNK5BZ6.js";import{alignedLines,fitEnd}from"./chunk-W2QALLAF.js";import{painter}from"./chunk-GTXEOO2P.js";
import{maxRecord,parseRecord}from"./chunk-JXVZN4N3.js";import{isRecord,recordBeside}from"./chunk-WMXXNCQA.js";import"./chunk-TEEGIFLC.js";import"./chunk-S5SCV5RA.js";
import"./chunk-W5LZPXOK.js";import{counted,plural}from"./chunk-KUS2G4I6.js";import"./chunk-KXC3K2PP.js";import"./chunk-UCFV45ZQ.js";import{
digestText,instant}from"./chunk-V4EONVYX.js";import"./chunk-Y26VXM5E.js";import"./chunk-IXJOGZYS.js";import{kinds}from"./chunk-XK5IOTJL.js";
import"./chunk-S6ZKY7G4.js";import{severities,worse}from"./chunk-THJVGLCY.js";import"./chunk-YIUG33YD.js";import{bounded,boundedPath}from"./chunk-WB5RPM53.js";
import"./chunk-WAGMCTHG.js";import{usualPlatform}from"./chunk-POVIPXHE.js";import{plainLine}from"./chunk-USLO7EXV.js";import{ConfigError,ToolError}from"./chunk-NPMNWCA4.js";
import{_enum,array,custom,digestOf,discriminatedUnion,encoded,int,literal,number,partialRecord,strictObject,string,tuple}from"./chunk-GA2BMHTH.js";import{
parsedJson}from"./chunk-F55E3OCF.js";import"./chunk-DIQVHKCG.js";import{join}from"node:path";var maxEntries=5e4,clockError=600*1e3;async function recordsToAdd(files,paths,streams,now){let records=new Set;for(let path of paths){let kind=(await files.stat(
path))?.kind;if(kind===void 0)throw nothingThere(path);let found=kind==="directory"?await recordsIn(files,path):[recordOf(path)];for(let record2 of found)records.
add(record2)}let additions=[];for(let path of records)additions.push(await additionOf(files,path,streams,now));return additions}function recordOf(path){return isRecord(
path)?path:recordBeside(path)??path}async function recordsIn(files,folder){let top=await entriesOf(files,folder),below=[];for(let{path,kind}of top)kind==="direc\
tory"&&below.push(...await entriesOf(files,path));let entries=[...top,...below].filter(({kind})=>kind==="file"),records=entries.filter(({path})=>isRecord(path)||
recordBeside(path)!==void 0);if(records.length===0)throw recordAbsent(folder);if(entries.length>maxEntries)throw tooMany(folder);return records.map(({path})=>recordOf(
path))}async function entriesOf(files,folder){let names=await files.list(folder)??[];if(names.length>maxEntries)throw tooMany(folder);let paths=names.map(name=>join(
folder,name));return Promise.all(paths.map(async path=>({path,kind:(await files.lstat(path))?.kind})))}function tooMany(where){let what=`it holds more than ${maxEntries}\
 files and folders`;return new ConfigError([{where,what,fix:"Add them in several calls."}],"reports-too-many")}async function additionOf(files,path,streams,now){
let bytes=isRecord(path)?await files.readBytes(path,maxRecord):void 0;if(bytes===void 0)throw recordAbsent(path);let digest=digestOf(bytes),record2=parseRecord(
bytes,path);if(Date.parse(record2.judgedAt)>now.getTime()+clockError)throw fromFuture(path,record2);return{path,record:record2,digest,stream:streamOf(record2,streams,
path)}}function nothingThere(where){let fix="Correct the path: name a report that image-gate has written, or the folder of such reports.";return new ConfigError(
[{where,what:"there is no such file or folder",fix}],"record-absent")}function recordAbsent(where){let what=`${isRecord(where)?"this record is missing":"there i\
s no record (image-gate-record-….json)"}. image-gate writes it beside each report; a report of Trivy alone does not say when it was judged, and how`,fix="Add \
what image-gate has written: image-gate scan IMAGE --report-dir reports";return new ConfigError([{where,what,fix}],"record-absent")}function fromFuture(where,{judgedAt}){
let what=`it was judged at ${judgedAt}, which is in the future`;return new ConfigError([{where,what,fix:"Set the clocks of the machines, and judge again."}],"re\
cord-from-future")}function streamOf({image:{names}},streams,where){let own=names.map(repositoryOf),found=streams.find(({repository})=>own.includes(repository));
if(found!==void 0)return found;let name=plainLine(own[0]??"",200),what=`it is about ${name}, for which no --stream names a line`;throw new ConfigError([{where,what,
fix:`Add --stream ${name}=main, or the line that it belongs to.`}],"stream-unknown")}function liveOf(episodes){let last=episodes?.at(-1);return last?.resolved===void 0?last:void 0}function recentlyGone(episodes,at){let last=episodes?.at(-1);return last?.
resolved!==void 0&&isRecent(last.resolved,at)?last:void 0}function isRecent({at:gone},at){return at-gone<=6048e5}function begin(firstSeen,severity2,isBalance){return{
firstSeen,...isBalance?{balance:!0}:{},severities:[{at:firstSeen,severity:severity2}]}}function severityOf({severities:severities2}){return severities2.at(-1)?.
severity??"UNKNOWN"}function reopen({resolved:_,unseen:__,...episode2},at){return{...episode2,reopened:[...episode2.reopened??[],at]}}function resolve({unseen,...episode2},how,last){
let seen2=unseen??last??{at:episode2.firstSeen,images:[]};return{...episode2,resolved:{...how,seen:asSeen(seen2)}}}function asSeen({at,images:images2,database}){
return{at,images:images2,...database===void 0?{}:{database}}}function changed(episode2,fields){let whole2={...episode2,...fields};return Object.fromEntries(Object.
entries(whole2).filter(([,value])=>value!==void 0))}function foldScan(stream,line,history){let{last}=stream;if(last!==void 0&&line.at<=last.at)throw history.fault("a scan is not newer than the one before");let next=scanSeen(
line,last);if(next.images.length===0)throw history.fault("the first scan of a stream names no image");line.opened!==void 0&&openNew(stream,line,history),line.renamed!==
void 0&&renameSome(stream,line,next,history),changesLive(line)&&changeLive(stream,line,history);let all=Object.entries(line.closed??{}),{at,database}=line;for(let[
resolution,findings]of all){let how={at,resolution,images:next.images,...database===void 0?{}:{database}};update(stream,findings,history,live=>resolve(live,how,
last))}let kinds2=line.kinds??last?.kinds,verdict=line.verdict??last?.verdict;if(kinds2===void 0||verdict===void 0)throw history.fault("the first scan of a stre\
am does not say what it looked for, or its verdict");return afterScan(stream,line,{...next,kinds:kinds2,verdict})}function scanSeen({at,images:images2,database},last){
let newest=Math.max(database??-1,last?.database??-1);return{at,images:images2??last?.images??[],...newest<0?{}:{database:newest}}}function afterScan(stream,line,next){
let{record:record2,incomplete,platforms=[],fixWithin}=line,{digest=line.images===void 0?stream.last?.digest:void 0}=line,{retired:_,...rest}=stream,last={...next,
record:record2,...digest===void 0?{}:{digest},...incomplete===void 0?{}:{incomplete}};return{...rest,last,complete:incomplete===void 0?completed(stream,next.kinds,
next):stream.complete,platforms:platforms.length===0?stream.platforms:[...new Set([...stream.platforms,...platforms])].sort(),fixWithin:fixWithin===void 0?stream.
fixWithin:{...stream.fixWithin,...fixWithin}}}function completed({complete},kinds2,{at,database=0}){let all={...complete},newest={at,database};for(let kind of kinds2)
all[kind]=newest;return all}function openNew({findings},line,{set,kindOf,fault}){let since=new Map(line.since);for(let severity2 of severities)for(let finding of line.
opened?.[severity2]??[]){let episodes=findings.get(finding)??[];if(liveOf(episodes)!==void 0)throw fault(`finding ${finding} is opened and was open`);let kind=kindOf(
finding),isBalance=kind!==void 0&&line.balance?.includes(kind)===!0;set(finding,[...episodes,begin(since.get(finding)??line.at,severity2,isBalance)])}}function renameSome({
findings,last},line,next,{set,fault}){let how={at:line.at,resolution:"reclassified",images:next.images};for(let[from,to]of line.renamed??[]){let[old,others]=[findings.
get(from)??[],findings.get(to)??[]],episode2=old.at(-1);if(episode2===void 0||liveOf(others)!==void 0)throw fault(`finding ${from} can't become ${to}`);let{unseen:_,
...going}=episode2.resolved===void 0?episode2:reopen(episode2,line.at);set(from,[...old.slice(0,-1),resolve(going,how,episode2.unseen??episode2.resolved?.seen??
last)]),set(to,[...others,going])}}function changesLive({reopened,severity:severity2,fixable,excepted,included,seen:seen2,unseen}){return(reopened??severity2??fixable??
excepted??included??seen2??unseen)!==void 0}function changeLive(stream,line,history){let{at}=line;for(let finding of line.reopened??[]){let episodes=stream.findings.
get(finding)??[],gone=episodes.at(-1);if(gone?.resolved===void 0)throw history.fault(`finding ${finding} is reopened and was not resolved`);history.set(finding,
[...episodes.slice(0,-1),reopen(gone,at)])}let change=(findings,to)=>update(stream,findings??[],history,to);for(let severity2 of severities)change(line.severity?.[severity2],
live=>({...live,severities:[...live.severities,{at,severity:severity2}]}));change(line.fixable,live=>({...live,fixableSince:at})),change(line.excepted,live=>({...live,
exceptedSince:at})),change(line.included,live=>changed(live,{exceptedSince:void 0})),change(line.seen,live=>changed(live,{unseen:void 0}));let{last}=stream;last!==
void 0&&change(line.unseen,live=>({...live,unseen:live.unseen??asSeen(last)}))}function update({findings},numbers,{set,fault},to){for(let finding of numbers){let episodes=findings.
get(finding)??[],live=liveOf(episodes);if(live===void 0)throw fault(`finding ${finding} changes and is not open`);set(finding,[...episodes.slice(0,-1),to(live)])}}
function foldLate(stream,{database,corrected},{set}){for(let{finding,episodes}of corrected)set(finding,episodes);let{last}=stream;return database===void 0||last===
void 0?stream:{...stream,last:{...last,database:Math.max(database,last.database??0)}}}function foldRetired(stream,{at},history){let how={at,resolution:"retired",
images:[]},open2=[...stream.findings].flatMap(([finding,episodes])=>liveOf(episodes)===void 0?[]:[finding]);return update(stream,open2,history,live=>resolve(live,
how,stream.last)),{...stream,retired:at}}function ledgerInvalid(where,what){let fix="Take the ledger back from its last good copy (of a repository: a commit whose root you know), and add the records th\
at came later again.";return new ConfigError([{where,what,fix}],"ledger-invalid")}var resolutions=["fixed","withdrawn","not-affected","reclassified","retired","unknown"],emptyLedger={sequence:0,findings:[],numbers:new Map,streams:[],streamNumbers:new Map};
function keyOf({is,id,subject}){return JSON.stringify(is==="vulnerability"?[id,subject]:[id,is,subject])}function shareImages(one,other){return one.some(digest=>other.
includes(digest))}function fold(state,batches){let draft={findings:[...state.findings],numbers:new Map(state.numbers),streams:[...state.streams],streamNumbers:new Map(state.streamNumbers),
own:new Map},{sequence,root}=state;for(let batch of batches){for(let line of batch.lines)foldLine(draft,line,batch.sequence);[sequence,root]=[batch.sequence,batch.
digest]}let{own:_,...lists}=draft;return{sequence,...root===void 0?{}:{root},...lists}}function foldLine(draft,line,batch){let fault=what=>ledgerInvalid(`batch ${batch}`,
what);switch(line.kind){case"stream":addStream(draft,line,fault);break;case"finding":addFinding(draft,line,fault);break;case"aliases":addAliases(draft,line,fault);
break;case"unchanged":for(let scan of line.scans)addUnchanged(draft,scan,line.database,fault);break;case"scan":case"late":case"retired":addToHistory(draft,line,
fault);break}}function addUnchanged({streams},[number2,at,record2],collected,fault){let stream=streams[number2];if(stream?.last===void 0||at<=stream.last.at)throw fault(
`stream ${number2} has no scan before this`);let{incomplete:_,...last}=stream.last,database=Math.max(collected,last.database??0);streams[number2]={...stream,last:{
...last,at,record:record2,database},complete:completed(stream,last.kinds,{at,database})}}function addToHistory(draft,line,fault){let stream=draft.streams[line.stream];
if(stream===void 0)throw fault(`there is no stream ${line.stream}`);let own=draft.own.get(stream.findings)??new Map(stream.findings);draft.own.set(own,own);let set=(finding,episodes)=>{
if(draft.findings[finding]===void 0)throw fault(`there is no finding ${finding}`);own.set(finding,episodes)},kindOf=finding=>draft.findings[finding]?.is;draft.streams[line.
stream]=folded({...stream,findings:own},line,{set,kindOf,fault})}function folded(stream,line,history){switch(line.kind){case"scan":return foldScan(stream,line,history);case"\
retired":return foldRetired(stream,line,history);case"late":return foldLate(stream,line,history)}}function addStream(draft,{repository,line},fault){let name=streamName(
{repository,line});if(draft.streamNumbers.has(name))throw fault("a stream gets a second number");draft.streamNumbers.set(name,draft.streams.length);let empty={platforms:[],
fixWithin:{},complete:{},findings:new Map};draft.streams.push({stream:{repository,line},...empty})}function addFinding(draft,{is,id,aliases=[],subject},fault){let name={
is,id,aliases,subject},key=keyOf(name);if(draft.numbers.has(key))throw fault("a finding gets a second number");draft.numbers.set(key,draft.findings.length),draft.
findings.push(name)}function addAliases(draft,{finding,aliases},fault){let name=draft.findings[finding];if(name===void 0)throw fault(`there is no finding ${finding}`);
draft.findings[finding]={...name,aliases}}function sightingsOf({findings,judgedAt},numbering){let seen2=new Map,notAffected=new Set,judged=Date.parse(judgedAt);for(let finding of findings){let number2=numbering.
finding(nameOf(finding));finding.kind==="vulnerability"&&finding.fix?.kind==="none"&&finding.fix.why==="not-affected"?notAffected.add(number2):seen2.set(number2,
together(seen2.get(number2),sightingOf(finding,judged)))}for(let number2 of seen2.keys())notAffected.delete(number2);return{seen:seen2,notAffected}}function nameOf(finding){
switch(finding.kind){case"vulnerability":{let{id,aliases,package:found}=finding;return{is:finding.kind,id,aliases,subject:found.purl??`${found.type}/${found.name}`}}case"\
misconfiguration":return{is:finding.kind,id:finding.id,aliases:finding.aliases,subject:finding.where};case"secret":return{is:finding.kind,id:finding.id,aliases:[],
subject:finding.where}}}function sightingOf(finding,judged){let{severity:severity2,exception,firstSeen}=finding,since=firstSeen===void 0?judged:Date.parse(firstSeen);
return{severity:severity2,isFixable:finding.kind==="vulnerability"&&finding.fix!==void 0&&finding.fix.kind!=="none",isExcepted:exception!==void 0,...since<judged?
{since}:{}}}function together(one,other){if(one===void 0)return other;let since=Math.min(one.since??Number.POSITIVE_INFINITY,other.since??Number.POSITIVE_INFINITY);
return{severity:worse(one.severity,other.severity),isFixable:one.isFixable&&other.isFixable,isExcepted:one.isExcepted&&other.isExcepted,...Number.isFinite(since)?
{since}:{}}}function incompleteWhy(record2,stream){let{platforms,concerns,database}=record2,fault=platforms.find(({systemFault,unread:unread2})=>systemFault!==null||
unread2!==void 0);if(fault!==void 0)return`${fault.platform}: not everything could be compared with advisories`;let partly=concerns.find(({kind})=>kind==="unsca\
nnable"||kind==="filtered");if(partly!==void 0)return`${partly.platform}: ${unseenWords[partly.kind==="filtered"?"filtered":"unscannable"]}`;let missing=stream.
platforms.find(platform=>!platformsOf(record2).includes(platform));if(missing!==void 0)return`${missing}: it was not scanned, and earlier scans had it`;if(database===
void 0)return"the record does not say which advisories it was compared with";if(Date.parse(database.updatedAt)<(stream.last?.database??0))return"its advisories \
are older than those of an earlier scan"}var unseenWords={unscannable:"it could not be scanned",filtered:"findings were left out before they were judged"};function platformsOf({
platforms}){return[...new Set(platforms.map(({platform})=>usualPlatform(platform)))]}function scanEvent(stream,number2,{record:record2,digest},sightings,numbering){let{last}=stream,at=Date.parse(record2.judgedAt),images2=imagesOf(record2),incomplete=incompleteWhy(
record2,stream),scanned=kindsOf(record2),balance=scanned.filter(kind=>stream.complete[kind]===void 0),changes=changesOf(stream,{at,images:images2,closing:incomplete===
void 0?scanned:[],...sightings},numbering),platforms=platformsOf(record2).filter(platform=>!stream.platforms.includes(platform)),fixWithin=newFixTimes(record2,stream),
{database,image,verdict}=record2,isSameImage=isSame(images2,last?.images??[]);return{kind:"scan",stream:number2,at,record:recordText(digest),...verdict===last?.
verdict?{}:{verdict},...image.digest===void 0||isSameImage&&image.digest===last?.digest?{}:{digest:image.digest},...isSameImage?{}:{images:images2},...platforms.
length===0?{}:{platforms},...database===void 0?{}:{database:Math.max(0,Date.parse(database.updatedAt))},...incomplete===void 0?{}:{incomplete},...Object.keys(fixWithin).
length===0?{}:{fixWithin},...isSame(scanned,last?.kinds??[])?{}:{kinds:scanned},...balance.length===0?{}:{balance},...filled(changes)}}function kindsOf({scanner:{
scanners=["vuln"]}}){return kinds.filter(kind=>scanners.includes(scannerOf[kind]))}var scannerOf={vulnerability:"vuln",misconfiguration:"misconfig",secret:"secr\
et"};function recordText(digest){return Buffer.from(encoded(digest),"hex").toString("base64url")}function imagesOf({platforms}){return[...new Set(platforms.map(
({imageId})=>imageId))].sort()}function isSame(one,other){return one.length===other.length&&one.every((text,index2)=>text===other[index2])}function newFixTimes({
findings,judgedAt},stream){let hours={};for(let{severity:severity2,fixBy}of findings)hours[severity2]??=Math.max(0,(Date.parse(fixBy)-Date.parse(judgedAt))/(3600*
1e3));return Object.fromEntries(Object.entries(hours).filter(([key,value])=>stream.fixWithin[key]!==value))}function changesOf(stream,scan,numbering){let changes={
opened:new Map,since:[],renamed:[],reopened:[],severity:new Map,fixable:[],excepted:[],included:[],unseen:[],seen:[],closed:new Map},renamedFrom=new Set,byAlias=aliasesOf(
stream,scan,numbering);for(let[finding,sighting]of scan.seen){let before=earlier(stream,finding,scan.at,()=>byAlias(numbering.nameOf(finding),renamedFrom));before.
kind==="renamed"?(changes.renamed.push([before.from,finding]),renamedFrom.add(before.from)):before.kind==="gone"?changes.reopened.push(finding):before.kind==="n\
ew"&&open(changes,finding,sighting,stream),addDifferences(changes,finding,sighting,before.kind==="new"?void 0:before.episode)}for(let[finding,episodes]of stream.
findings){let live=liveOf(episodes);live===void 0||scan.seen.has(finding)||renamedFrom.has(finding)||closeOrKeep(changes,finding,live,{...scan,last:stream.last,
kind:numbering.nameOf(finding).is})}return changes}function earlier({findings},finding,at,byAlias){let episodes=findings.get(finding),live=liveOf(episodes);if(live!==
void 0)return{kind:"live",episode:live};let gone=recentlyGone(episodes,at);if(gone!==void 0&&gone.resolved?.resolution!=="reclassified")return{kind:"gone",episode:gone};
let from=byAlias(),episode2=from===void 0?void 0:findings.get(from)?.at(-1);return from!==void 0&&episode2!==void 0?{kind:"renamed",episode:episode2,from}:gone===
void 0?{kind:"new"}:{kind:"gone",episode:gone}}function aliasesOf(stream,{seen:seen2,at},{nameOf:nameOf2}){let known,make=()=>{let found=new Map;for(let[finding,
episodes]of stream.findings)if(!(seen2.has(finding)||(liveOf(episodes)??recentlyGone(episodes,at))===void 0))for(let key of idsOf(nameOf2(finding)))found.set(key,
[...found.get(key)??[],finding]);return found};return(name,taken)=>{known??=make();let same=idsOf(name).flatMap(key=>known?.get(key)??[]),firstSeen=finding=>stream.
findings.get(finding)?.at(-1)?.firstSeen??0;return same.filter(finding=>!taken.has(finding)).sort((a,b)=>firstSeen(a)-firstSeen(b)||a-b)[0]}}function idsOf({is,
id,aliases,subject}){return[id,...aliases].map(one=>JSON.stringify([is,one,subject]))}function open(changes,finding,{severity:severity2,since},{findings}){push(
changes.opened,severity2,finding);let gone=findings.get(finding)?.at(-1)?.resolved?.at??0;since!==void 0&&changes.since.push([finding,Math.max(0,since,gone)])}function addDifferences(changes,finding,now,before){
before!==void 0&&severityOf(before)!==now.severity&&push(changes.severity,now.severity,finding),now.isFixable&&before?.fixableSince===void 0&&changes.fixable.push(
finding);let wasExcepted=before?.exceptedSince!==void 0;now.isExcepted&&!wasExcepted&&changes.excepted.push(finding),!now.isExcepted&&wasExcepted&&changes.included.
push(finding),before?.unseen!==void 0&&changes.seen.push(finding)}function closeOrKeep(changes,finding,live,scan){let seenIn=(live.unseen??scan.last)?.images??[];
scan.notAffected.has(finding)?push(changes.closed,"not-affected",finding):scan.closing.includes(scan.kind)&&live.unseen?.isDoubtful===!0?push(changes.closed,"un\
known",finding):scan.closing.includes(scan.kind)?push(changes.closed,shareImages(seenIn,scan.images)?"withdrawn":"fixed",finding):live.unseen===void 0&&changes.
unseen.push(finding)}function push(groups,key,finding){let group=groups.get(key);group===void 0?groups.set(key,[finding]):group.push(finding)}function filled(changes){
let plain=Object.entries(changes).map(([key,list])=>[key,list instanceof Map?Object.fromEntries(list):list]);return Object.fromEntries(plain.filter(([,list])=>Object.
keys(list).length>0))}function isUnchanged(line,{last}){let{kind:_,stream:__,at:___,record:____,database,...changes}=line;return last!==void 0&&database!==void 0&&
Object.keys(changes).length===0}function lateEvent(stream,number2,{record:record2,digest},{seen:seen2},numbering){let at=Date.parse(record2.judgedAt),database=record2.database===void 0?void 0:
Date.parse(record2.database.updatedAt),late={at,images:imagesOf(record2),...database===void 0?{}:{database}},sighted=knownAs(stream,seen2.keys(),numbering),corrected=new Map;
for(let[finding,as]of sighted){let kind=numbering.nameOf(as).is,{severity:severity2}=seen2.get(finding)??{severity:"UNKNOWN"},complete=stream.complete[kind],gone=Math.
max(complete?.at??-1,stream.retired??-1),facts={severity:severity2,gone,collected:complete?.database??0,isBalance:complete===void 0},episodes=withSighting(stream,
corrected.get(as)??stream.findings.get(as)??[],late,facts);episodes!==void 0&&corrected.set(as,episodes)}let lookedFor=isComplete(record2)?kindsOf(record2):[],shown=new Set(
sighted.values());doubtOthers(stream,late,finding=>!shown.has(finding)&&lookedFor.includes(numbering.nameOf(finding).is),corrected);let isNewest=database!==void 0&&
database>(stream.last?.database??-1);if(!(corrected.size===0&&!isNewest))return{kind:"late",stream:number2,at,record:recordText(digest),...isNewest?{database}:{},
corrected:[...corrected].map(([finding,episodes])=>({finding,episodes}))}}function doubtOthers(stream,late,isLacked,corrected){for(let finding of new Set([...stream.
findings.keys(),...corrected.keys()])){let before=stream.findings.get(finding),known=corrected.get(finding)??before??[],doubted2=withNewerDatabase(known,late)??
known,episodes=(isLacked(finding)?withAbsence(doubted2,late):void 0)??doubted2;episodes!==before&&corrected.set(finding,episodes)}}function isComplete(record2){
return incompleteWhy(record2,{platforms:[]})===void 0}function knownAs(stream,seen2,{nameOf:nameOf2}){let all=[...seen2],unknown=all.filter(finding=>!stream.findings.
has(finding)),byId=new Map;if(unknown.length>0)for(let finding of stream.findings.keys())for(let id of idsOf(nameOf2(finding)))byId.set(id,finding);let others=unknown.
map(finding=>{let known=idsOf(nameOf2(finding)).flatMap(id=>byId.get(id)??[]);return[finding,known[0]??finding]});return new Map([...all.map(finding=>[finding,finding]),
...others])}function withSighting(stream,episodes,late,facts){let index2=episodes.findLastIndex(({firstSeen})=>firstSeen<=late.at),[before,after]=[episodes[index2],
episodes[index2+1]];if(before!==void 0&&(before.resolved===void 0||late.at<before.resolved.at)){let sure=during(before,late);return sure===void 0?void 0:episodes.
with(index2,sure)}let isSame2=before?.resolved!==void 0&&isRecent(before.resolved,late.at);if(after!==void 0){let longer=startingAt(after,late.at),joined=isSame2?
[joinedTo(before,longer)]:[...before===void 0?[]:[before],longer];return[...episodes.slice(0,Math.max(index2,0)),...joined,...episodes.slice(index2+2)]}if(isSame2)
return[...episodes.slice(0,-1),onlySeenLate(stream,reopen(before,late.at),late,facts)];let begun=begin(late.at,facts.severity,facts.isBalance);return[...episodes,
onlySeenLate(stream,begun,late,facts)]}function onlySeenLate({last},episode2,late,facts){let{gone:at,collected:database}=facts;return at>late.at?{...episode2,resolved:{
at,resolution:"unknown",seen:late,images:last?.images??[],database}}:last!==void 0&&last.at>late.at?{...episode2,unseen:{...late,isDoubtful:!0}}:episode2}function during(episode2,late){
let{resolved,unseen}=episode2;if(resolved===void 0){if(unseen===void 0||unseen.at>=late.at)return;let isDoubtful2=unseen.isDoubtful===!0||!shareImages(unseen.images,
late.images);return{...episode2,unseen:{...late,...isDoubtful2?{isDoubtful:isDoubtful2}:{}}}}let isNewer=resolved.seen.at<late.at,seen2=isNewer?late:resolved.seen,
isFixed=resolved.resolution==="fixed";if(isFixed&&shareImages(late.images,resolved.images))return{...episode2,resolved:{...resolved,seen:seen2,resolution:"withd\
rawn"}};if(!isNewer)return;let isDoubtful=isFixed&&!shareImages(late.images,resolved.seen.images);return{...episode2,resolved:{...resolved,seen:seen2,...isDoubtful?
{resolution:"unknown"}:{}}}}function startingAt(episode2,firstSeen){let[first,...others]=episode2.severities;return{...episode2,firstSeen,severities:first===void 0?
[]:[{...first,at:firstSeen},...others]}}function joinedTo(before,after){let{resolved:_,unseen:__,...first}=before;return{...first,severities:[...before.severities,
...after.severities],reopened:[...before.reopened??[],after.firstSeen,...after.reopened??[]],...after.fixableSince===void 0?{}:{fixableSince:before.fixableSince??
after.fixableSince},...after.exceptedSince===void 0?{}:{exceptedSince:after.exceptedSince},...after.unseen===void 0?{}:{unseen:after.unseen},...after.resolved===
void 0?{}:{resolved:after.resolved}}}function withNewerDatabase(episodes,{at,database=-1}){let isDoubtful=({resolved:resolved2})=>resolved2!==void 0&&doubted.includes(
resolved2.resolution)&&resolved2.at>at&&(resolved2.database??-1)<database;if(!episodes.some(isDoubtful))return;let certain=[];for(let episode2 of episodes){let before=certain.
at(-1);before!==void 0&&isDoubtful(before)?certain.splice(-1,1,joinedTo(before,episode2)):certain.push(episode2)}let last=certain.at(-1);if(last?.resolved===void 0||
!isDoubtful(last))return certain;let{resolved,...open2}=last;return[...certain.slice(0,-1),{...open2,unseen:{...resolved.seen,isDoubtful:!0}}]}var doubted=["fix\
ed","withdrawn","unknown"];function withAbsence(episodes,late){let index2=episodes.findLastIndex(({firstSeen})=>firstSeen<late.at),episode2=episodes[index2];if(episode2?.
resolved===void 0)return lostBefore(episodes,liveOf(episodes),late);let{resolution,at,seen:seen2}=episode2.resolved;if(resolution==="fixed"&&seen2.at<late.at&&late.
at<at&&shareImages(seen2.images,late.images))return episodes.with(index2,{...episode2,resolved:{...episode2.resolved,resolution:"withdrawn"}})}function lostBefore(episodes,live,late){
let seen2=live?.unseen;if(!(live===void 0||seen2===void 0||seen2.isDoubtful||seen2.at>=late.at)&&shareImages(seen2.images,late.images))return[...episodes.slice(
0,-1),{...live,unseen:{...seen2,isDoubtful:!0}}]}var maxEntries2=2e5,maxPlatforms=100,maxAliases=50,maxFindingId=200,maxSubject=500,maxWhy=300,maxIndex=1e8,maxTime=864e13,index=int().nonnegative().max(maxIndex),
time=int().nonnegative().max(maxTime);function isList(value){return Array.isArray(value)&&value.length>0&&value.length<=maxEntries2}function isCount(value,max){
return Number.isInteger(value)&&value>=0&&value<=max}var indices=custom(value=>isList(value)&&value.every(one=>isCount(one,maxIndex)),"is no list of numbers"),grouped=words=>partialRecord(
_enum(words),indices),recordForm=/^[A-Za-z0-9_-]{43}$/,record=string().regex(recordForm),images=array(digestText).min(1).max(maxPlatforms),severity=_enum(severities),
ids=array(string().min(1).max(maxFindingId)).max(maxAliases),seen=strictObject({at:time,images:array(digestText).max(maxPlatforms),database:time.optional()}),episode=strictObject(
{firstSeen:time,balance:literal(!0).optional(),severities:array(strictObject({at:time,severity})).min(1).max(1e4),fixableSince:time.optional(),exceptedSince:time.
optional(),reopened:array(time).max(1e4).optional(),unseen:seen.extend({isDoubtful:literal(!0).optional()}).optional(),resolved:strictObject({at:time,resolution:_enum(
resolutions),seen,images:array(digestText).max(maxPlatforms),database:time.optional()}).optional()}),batchLine=strictObject({kind:literal("batch"),ledgerVersion:literal(
1),sequence:int().positive().max(999999999),previous:digestText.optional().describe("Digest of the batch before; absent in the first."),at:instant.describe("Whe\
n it was written.")}),streamLine=strictObject({kind:literal("stream"),...streamSchema.shape}),findingLine=strictObject({kind:literal("finding"),is:_enum(kinds),
id:string().min(1).max(maxFindingId),aliases:ids.optional(),subject:string().max(maxSubject)}),aliasesLine=strictObject({kind:literal("aliases"),finding:index,aliases:ids}),
scanLine=strictObject({kind:literal("scan"),stream:index,at:time,record:record.describe("SHA-256 of the record, in base64url."),verdict:_enum(["passed","blocked"]).
optional().describe("Absent: as before."),digest:digestText.optional().describe("Of the index or manifest. Absent without `images`: as before; with them: not kn\
own."),images:images.optional().describe("Digests of the image configs. Absent: as before."),platforms:array(string().max(100)).min(1).max(maxPlatforms).optional().
describe("Those that no scan had before."),database:time.optional(),incomplete:string().min(1).max(maxWhy).optional().describe("Why it closes no finding. Absent\
: it may."),fixWithin:partialRecord(severity,number().nonnegative().max(1e6)).optional(),kinds:array(_enum(kinds)).min(1).max(kinds.length).optional().describe(
"What it looked for. Absent: as before."),balance:array(_enum(kinds)).min(1).max(kinds.length).optional().describe("What it opens of these kinds is old debt: no\
 complete scan has looked for them before."),opened:grouped(severities).optional(),since:array(tuple([index,time])).max(maxEntries2).optional().describe("Opened\
 ones that were seen before."),renamed:array(tuple([index,index])).max(maxEntries2).optional().describe("From one finding to another."),reopened:indices.optional(),
severity:grouped(severities).optional().describe("Those with another severity than before."),fixable:indices.optional().describe("Those that have a fix now."),excepted:indices.
optional(),included:indices.optional().describe("Those whose exception holds no more."),unseen:indices.optional().describe("Those that it lacks and does not clo\
se."),seen:indices.optional().describe("Those of them that are seen again."),closed:grouped(resolutions).optional()}),lateLine=strictObject({kind:literal("late"),
stream:index,at:time,record,database:time.optional().describe("Where it is newer than all before: older ones may close nothing."),corrected:array(strictObject({
finding:index,episodes:array(episode).min(1).max(1e4)})).max(maxEntries2)}),unchangedLine=strictObject({kind:literal("unchanged"),database:time,scans:custom(value=>isList(
value)&&value.every(isUnchangedScan),"is no list of scans")});function isUnchangedScan(value){if(!Array.isArray(value)||value.length!==3)return!1;let[stream,at,
digest]=value;return isCount(stream,maxIndex)&&isCount(at,maxTime)&&typeof digest=="string"&&recordForm.test(digest)}var retiredLine=strictObject({kind:literal(
"retired"),stream:index,at:time}),lineSchema=discriminatedUnion("kind",[batchLine,streamLine,findingLine,aliasesLine,scanLine,lateLine,unchangedLine,retiredLine]);function numberingAfter(state){let[findings,streams]=[new Map,new Map],names=new Map,lines=[],nameOf2=number2=>names.get(number2)??state.findings[number2]??nameless;
return{finding:given=>{let name=fitting(given),key=keyOf(name),known=state.numbers.get(key)??findings.get(key);if(known!==void 0){let more=allAliases(nameOf2(known),
name);return more!==void 0&&(lines.push({kind:"aliases",finding:known,aliases:more}),names.set(known,{...nameOf2(known),aliases:more})),known}let number2=state.
findings.length+findings.size;findings.set(key,number2),names.set(number2,name);let{aliases,...rest}=name;return lines.push({kind:"finding",...rest,...aliases.length===
0?{}:{aliases}}),number2},stream:given=>{let name=streamName(given),known=state.streamNumbers.get(name)??streams.get(name);if(known!==void 0)return known;let number2=state.
streams.length+streams.size;return streams.set(name,number2),lines.push({kind:"stream",...given}),number2},nameOf:nameOf2,taken:()=>{let all=lines;return lines=
[],all}}}var nameless={is:"vulnerability",id:"",aliases:[],subject:""};function fitting({is,id,aliases,subject}){let fitted=(text,max)=>text.length<=max?text:`${text.
slice(0,max-80).toWellFormed()}${digestOf(text)}`;return{is,id:fitted(id,maxFindingId),aliases:aliases.filter(({length})=>length>0&&length<=maxFindingId).slice(
0,maxAliases),subject:fitted(subject,maxSubject)}}function allAliases(known,now){if(now.aliases.every(alias=>known.aliases.includes(alias)))return;let all=[...new Set(
[...known.aliases,...now.aliases])].sort();return all.length>maxAliases?void 0:all}function addRecords(state,additions,isKnown){let timeOf=({record:record2})=>Date.parse(record2.judgedAt),inOrder=additions.map((addition,index2)=>({addition,index:index2})).
sort((a,b)=>timeOf(a.addition)-timeOf(b.addition)||(a.addition.digest<b.addition.digest?-1:1)),outcomes=[],[lines,now]=[[],new Set],[reached,round]=[state,inOrder];
for(;round.length>0;){let busy=new Set,[these,later]=[[],[]];for(let one of round){let name=streamName(one.addition.stream);(busy.has(name)?later:these).push(one),
busy.add(name)}let events=eventsOf(reached,these,({digest})=>now.has(digest)||isKnown(recordText(digest)),outcomes);for(let{addition}of these)now.add(addition.digest);
lines.push(...events),round=later,round.length>0&&(reached=fold(reached,[{sequence:reached.sequence,digest:noDigest,lines:events}]))}return{lines,outcomes}}function retireStreams(state,streams,now){
return streams.flatMap(stream=>{let number2=state.streamNumbers.get(streamName(stream)),known=number2===void 0?void 0:state.streams[number2];return number2===void 0||
known===void 0||known.retired!==void 0?[]:[{kind:"retired",stream:number2,at:Math.max(now.getTime(),known.last?.at??0)}]})}var noDigest=`sha256:${"0".repeat(64)}`;
function eventsOf(state,additions,isKnown,outcomes){let numbering=numberingAfter(state),events=[],unchanged=new Map;for(let{addition,index:index2}of additions){
let number2=numbering.stream(addition.stream),stream=state.streams[number2]??emptyStream(addition.stream),event=eventOf(stream,number2,addition,isKnown,numbering);
outcomes[index2]=event===void 0?"known":event.kind==="late"?"late":"added",event?.kind==="scan"&&isUnchanged(event,stream)?addTo(unchanged,event):event!==void 0&&
events.push(event)}let quiet=[...unchanged].map(([database,scans])=>({kind:"unchanged",database,scans}));return events.length+quiet.length>0?[...numbering.taken(),
...events,...quiet]:[]}function eventOf(stream,number2,addition,isKnown,numbering){let isNewer=stream.last===void 0||Date.parse(addition.record.judgedAt)>stream.
last.at;if(!isNewer&&isKnown(addition))return;let sightings=sightingsOf(addition.record,numbering);return(isNewer?scanEvent:lateEvent)(stream,number2,addition,sightings,
numbering)}function addTo(unchanged,{stream,at,record:record2,database=0}){let scans=unchanged.get(database)??[];scans.push([stream,at,record2]),unchanged.set(database,
scans)}function emptyStream(stream){return{stream,platforms:[],fixWithin:{},complete:{},findings:new Map}}var weight=Object.fromEntries(severities.map(severity2=>[severity2,severities.indexOf(severity2==="UNKNOWN"?"HIGH":severity2)])),hour=3600*1e3;function dueAt({severities:history},fixWithin){
let current=history.at(-1)?.severity??"UNKNOWN",due;for(let named of severities){let hours=fixWithin[named],counts=named===current||named!=="UNKNOWN"&&weight[named]>=
weight[current];if(hours===void 0||!counts)continue;let broken=history.length===1?-1:history.findLastIndex(({severity:severity2})=>weight[severity2]>weight[named]),
from=history[broken+1]?.at??Number.POSITIVE_INFINITY;due=Math.min(due??Number.POSITIVE_INFINITY,from+hours*hour)}return due}function standingOf(state,now,since){let span={now:now.getTime(),since:since.getTime()},times2=new Map,overdue=[],streams=state.streams.map(stream=>streamStanding(
stream,span,state.findings,times2,overdue)),remediation=severities.flatMap(severity2=>{let hours=times2.get(severity2);return hours===void 0?[]:[[severity2,summary(
hours)]]}),rank=({severity:severity2})=>severities.indexOf(severity2);return{...state.root===void 0?{}:{root:state.root},batches:state.sequence,streams,remediation:Object.
fromEntries(remediation),overdue:overdue.sort((a,b)=>rank(a)-rank(b)||a.due-b.due)}}function streamStanding(state,span,names,times2,overdue){let none=()=>Object.
fromEntries(severities.map(severity2=>[severity2,0])),table={open:none(),excepted:none(),debt:none(),overdue:none(),overdueDebt:none(),new:none(),fixed:none(),reopened:none()};
for(let[number2,episodes]of state.findings)for(let episode2 of episodes){let severity2=severityOf(episode2);countChanges(table,episode2,severity2,span,times2);let due=episode2.
resolved===void 0?countLive(table,episode2,severity2,span,state):void 0;due!==void 0&&overdue.push(overdueFinding(state.stream,names[number2]??nameless2,episode2,
due))}return{...factsOf(state),...table}}function addTime(times2,severity2,hours){let known=times2.get(severity2);known===void 0?times2.set(severity2,[hours]):known.
push(hours)}var nameless2={is:"vulnerability",id:"",aliases:[],subject:""};function factsOf({stream,last,complete,retired}){let newest=Math.max(-1,...Object.values(
complete).map(({at})=>at));return{stream,...last===void 0?{}:{verdict:last.verdict,lastScan:last.at},...last?.digest===void 0?{}:{digest:last.digest},...newest<
0?{}:{lastComplete:newest},...last?.incomplete===void 0?{}:{incomplete:last.incomplete},...retired===void 0?{}:{retired}}}function countChanges(table,{firstSeen,
balance,reopened,resolved},severity2,{since,now},times2){let isWithin=at=>at>since&&at<=now;balance!==!0&&isWithin(firstSeen)&&(table.new[severity2]+=1),reopened?.
some(isWithin)&&(table.reopened[severity2]+=1),!(resolved?.resolution!=="fixed"||!isWithin(resolved.at))&&(table.fixed[severity2]+=1,balance!==!0&&addTime(times2,
severity2,(resolved.at-firstSeen)/(3600*1e3)))}function countLive(table,episode2,severity2,{now},{fixWithin}){if(episode2.exceptedSince!==void 0){table.excepted[severity2]+=
1;return}let due=dueAt(episode2,fixWithin),isOverdue=due!==void 0&&due<now;if(episode2.balance===!0){table.debt[severity2]+=1,isOverdue&&(table.overdueDebt[severity2]+=
1);return}return table.open[severity2]+=1,isOverdue&&(table.overdue[severity2]+=1),isOverdue?due:void 0}function overdueFinding(stream,name,episode2,due){let{firstSeen,
fixableSince}=episode2,fix=fixableSince===void 0?{}:{fixableSince};return{stream,name,severity:severityOf(episode2),firstSeen,due,...fix}}function summary(hours){
let sorted=hours.toSorted((a,b)=>a-b),at=share=>sorted[Math.min(sorted.length-1,Math.ceil(sorted.length*share)-1)]??0,middle=sorted.length/2,median=Number.isInteger(
middle)?((sorted[middle-1]??0)+(sorted[middle]??0))/2:at(.5);return{count:sorted.length,mean:sorted.reduce((sum,value)=>sum+value,0)/sorted.length,median,p90:at(
.9)}}import{join as join2}from"node:path";var form=/^(\d{9})(?:-(\d{9}))?\.jsonl$/;function batchFileName(from,to=from){let number2=value=>`${value}`.padStart(9,"0");return`${number2(from)}${to===from?"":
`-${number2(to)}`}.jsonl`}function batchFile(name){let[,first,last=first]=form.exec(name)??[],[from,to]=[Number(first),Number(last)];return first===void 0||from<
1||to<from?void 0:{name,from,to}}function filesAfter(sequence,names){let all=names.flatMap(name=>batchFile(name)??[]).sort((a,b)=>a.from-b.from||b.to-a.to),chosen=[],
reached=sequence;for(let[index2,file]of all.entries())file.to<=reached||all.slice(index2+1,index2+1+maxRivals).some(({from,to})=>from<=reached+1&&to>file.to)||(chosen.
push(file),reached=file.to);return chosen}var maxRivals=64;function isJoined(sequence,names){return names.some(name=>{let file=batchFile(name);return file!==void 0&&
file.from<file.to&&file.from<=sequence&&sequence<=file.to})}function filesToJoin(names,few){let singles=filesAfter(0,names).filter(({from,to})=>from===to);if(singles.
length<=few)return[];let joinable=singles.slice(0,-1),end=joinable.findIndex(({from},index2)=>index2>0&&from!==(joinable[index2-1]?.to??0)+1);return end<0?joinable:
joinable.slice(0,end)}var maxBatch=64*1024*1024;function writeBatch({sequence,root},lines,now){let header={kind:"batch",ledgerVersion:1,sequence:sequence+1,...root===void 0?{}:{previous:root},
at:now.toISOString()},bytes=Buffer.from(`${[header,...lines].map(line=>JSON.stringify(line)).join(`
`)}
`);if(bytes.byteLength>maxBatch)throw new RangeError(`a batch of ${bytes.byteLength} bytes, and ${maxBatch} is the most`);return{sequence:header.sequence,digest:digestOf(
bytes),lines,bytes,at:now.getTime()}}function*parseBatches(bytes,head,where){let{sequence,root}=head;for(let part of parts(bytes)){let[first,...lines]=linesOf(part,
where);if(first?.kind!=="batch")throw ledgerInvalid(where,"it does not begin with the first line of a batch");if(first.sequence<=head.sequence)continue;if(first.
sequence!==sequence+1)throw ledgerInvalid(where,`batch ${first.sequence} comes after batch ${sequence}: what was between them is missing`);if(first.previous!==root)
throw ledgerInvalid(where,`batch ${first.sequence} was written after another batch ${sequence} than this one: one of them was changed`);if(!lines.every(line=>line.
kind!=="batch"))throw ledgerInvalid(where,"a batch has two first lines");let digest=digestOf(part);yield{sequence:first.sequence,digest,lines,bytes:part,at:Date.
parse(first.at)},[sequence,root]=[first.sequence,digest]}}var start='{"kind":"batch",';function*parts(bytes){let buffer=Buffer.from(bytes.buffer,bytes.byteOffset,
bytes.byteLength),from=0;for(;from<buffer.length;){let next=buffer.indexOf(`
${start}`,from),end=next<0?buffer.length:next+1;yield buffer.subarray(from,end),from=end}}function linesOf(part,where){let text=Buffer.from(part.buffer,part.byteOffset,
part.byteLength).toString("utf8");if(!text.endsWith(`
`))throw ledgerInvalid(where,"its last line is not whole");return text.slice(0,-1).split(`
`).map((line,index2)=>readLine(line,`${where}: line ${index2+1} of a batch`))}function readLine(text,where){let value=parsedJson(text);if(value===void 0)throw ledgerInvalid(
where,"it is no JSON");let read=lineSchema.safeParse(value);if(read.success)return read.data;let[issue]=read.error.issues;throw ledgerInvalid(where,`it is not w\
hat image-gate writes: ${issue?.path.map(String).join(".")||"it"}: ${issue?.message??""}`)}var maxLedger=1024*1024*1024,fewFiles=64,maxTries=1e3,maxLists=20;async function readLedger(files,path,until){if(await files.list(path)===void 0)throw noLedger(
path,"there is no such folder");let ledger=await withNewer(files,unread(path),until?.getTime());if(ledger.roots.size===0)throw noLedger(path,"the folder has no \
ledger in it, which begins with 000000001.jsonl");if(ledger.state.sequence===0)throw noLedger(path,`nothing was in the ledger at ${until?.toISOString()}`,"Name \
a later moment.");return ledger}function noLedger(path,what,fix="Name the folder of a ledger, or make one: image-gate ledger add REPORT --ledger PATH --stream R\
EPOSITORY=LINE"){return new ConfigError([{where:`ledger ${path}`,what,fix}],"ledger-absent")}function requireKnownRoot({path,roots},root){if(!roots.has(root))throw ledgerInvalid(
path,`it does not hold the root ${root}: its newest events were changed or removed, or its history was written anew`)}function requireStreams({path,state},streams){
let unknown=streams.find(stream=>!state.streamNumbers.has(streamName(stream)));if(unknown===void 0)return;let what=`the ledger ${path} has no such stream`,fix="\
Write it as image-gate ledger show names it.";throw new ConfigError([{where:streamName(unknown),what,fix}],"stream-unknown")}function unread(path){return{path,state:emptyLedger,
roots:new Set,parts:[]}}async function withNewer(files,ledger,until=Number.POSITIVE_INFINITY){let{path,state,roots,parts:parts2}=ledger,read=await newerFiles(files,
ledger);if(read.length===0)return ledger;let all=new Set(roots);function*batches(){let head=state,isLater=!1;for(let{name,bytes}of read)for(let batch of parseBatches(
bytes,head,join2(path,name)))all.add(batch.digest),isLater||=batch.at>until,isLater||(yield batch),head={sequence:batch.sequence,root:batch.digest}}return{path,
state:fold(state,batches()),roots:all,parts:[...parts2,...read.map(({bytes})=>bytes)]}}async function newerFiles(files,{path,state,parts:parts2}){for(let list=0;list<
maxLists;list+=1){let read=await allOf(files,path,filesAfter(state.sequence,await files.list(path)??[]),sizeOf(parts2));if(read!==void 0)return read}throw unsettled(
path,"its files are joined again and again while they are read")}async function allOf(files,path,wanted,before){let read=[],left=maxLedger-before;for(let{name}of wanted){
let bytes=await files.readBytes(join2(path,name),left);if(bytes===void 0)return;left-=bytes.byteLength,read.push({name,bytes})}return read}function sizeOf(parts2){
return parts2.reduce((sum,{byteLength})=>sum+byteLength,0)}async function addToLedger(files,path,additions,now){await files.makeDirectory(path);let outcomes=[];
return{ledger:await writeEvents(files,path,now,({state,parts:parts2})=>{let added=addRecords(state,additions,record2=>parts2.some(bytes=>bytes.includes(record2)));
return outcomes=added.outcomes,added.lines}),outcomes}}async function writeEvents(files,path,now,make){let ledger=unread(path);for(let attempt=0;attempt<maxTries;attempt+=
1){ledger=await withNewer(files,ledger);let lines=make(ledger);if(lines.length===0)return ledger;let written=await writeFirst(files,ledger,writeBatch(ledger.state,
lines,now));if(written!==void 0)return await joinFiles(files,path),written}throw unsettled(path,`others have written to it ${maxTries} times meanwhile`)}async function writeFirst(files,ledger,{
sequence,digest,bytes}){let file=join2(ledger.path,batchFileName(sequence));if(!await files.create(file,bytes))return;let joined=isJoined(sequence,await files.list(
ledger.path)??[]),after=await withNewer(files,ledger);if(after.roots.has(digest))return after;joined&&await files.remove(file)}async function joinFiles(files,path){
let names=await files.list(path)??[],singles=filesToJoin(names,fewFiles),read=await allOf(files,path,singles,0),[first,last]=[singles.at(0),singles.at(-1)];if(!(first===
void 0||last===void 0||read===void 0||first===last)){await files.create(join2(path,batchFileName(first.from,last.to)),Buffer.concat(read.map(({bytes})=>bytes)));
for(let{name}of singles)await files.remove(join2(path,name))}}function unsettled(path,what){return new ToolError({code:"ledger-unsettled",message:`${path} could\
 not be used: ${what}.`,fix:"Try again when fewer write to it at once."})}function ledgerJson(standing,now){let{root=null,batches,streams,overdue,remediation}=standing,whole2={at:now.toISOString(),root,batches,streams:streams.map(({stream,
lastScan,lastComplete,retired,...one})=>({...stream,...times({lastScan,lastComplete,retired}),...one})),overdueFindings:overdue.length,overdue:overdue.slice(0,1e4).
map(({stream,name,firstSeen,due,fixableSince,...one})=>({...stream,...name,...one,...times({firstSeen,due,fixableSince})})),remediationHours:remediation};return`${JSON.
stringify(whole2)}
`}function times(all){return Object.fromEntries(Object.entries(all).flatMap(([key,at])=>at===void 0?[]:[[key,new Date(at).toISOString()]]))}var maxStreams=500,maxOverdue=20,hour2=3600*1e3,whole=Number.POSITIVE_INFINITY,columns=[{title:"STREAM",min:16,shorten:fitEnd},{title:"LAST SCAN",min:whole},{title:"\
VERDICT",min:whole},{title:"OPEN",min:whole},{title:"OVERDUE",min:whole},{title:"NEW",min:whole,dispensable:4},{title:"FIXED",min:whole,dispensable:3},{title:"R\
EOPENED",min:whole,dispensable:1},{title:"EXCEPTED",min:whole,dispensable:2},{title:"OLD DEBT",min:whole}];function renderLedger(standing,now,days,{colour=!1,width=120}={}){
let paint=painter(colour),shown=standing.streams.slice(0,maxStreams),rows=shown.map(stream=>cellsOf(stream,now)),table=alignedLines(columns,rows,width,(cell,row,column)=>painted(
paint,cell,shown[row],column)),hidden=standing.streams.length-shown.length;return[...table,...hidden>0?[`… ${counted(hidden)} more, in --format json`]:[],...leftOut(
table[0]??""),"",...gapLines(standing.streams,now),...overdueLines(standing.overdue,now),...remediationLines(standing,days),`NEW, FIXED and REOPENED: in the las\
t ${plural(days,"day")}. Counts are CRITICAL/HIGH/MEDIUM/LOW, and UNKNOWN behind a plus sign.`,rootLine(standing.root,standing.batches)].join(`
`)}function leftOut(titles){let kept=titles.split(/ {2,}/),missing=columns.flatMap(({title})=>kept.includes(title)?[]:[title]);return missing.length===0?[]:[`No\
 room for ${missing.join(", ")}: widen the terminal, or use --format json.`]}function cellsOf(one,now){let{stream,retired,lastScan,verdict}=one;return[bounded(streamName(
stream),200),lastScan===void 0?"never":ago(now.getTime()-lastScan),retired===void 0?verdict??"":"retired",countsText(one.open),countsText(one.overdue),countsText(
one.new),countsText(one.fixed),countsText(one.reopened),countsText(one.excepted),`${countsText(one.debt)}${total(one.overdueDebt)===0?"":` (${counted(total(one.
overdueDebt))} overdue)`}`]}function painted(paint,cell,stream,column){if(stream===void 0)return cell;let title=columns[column]?.title;return title==="OVERDUE"&&
total(stream.overdue)>0||title==="VERDICT"&&stream.verdict==="blocked"?paint.red(cell):cell}function addedLines(additions,outcomes,{root,sequence}){let lines=additions.
slice(0,maxStreams).map(({path,stream},index2)=>`${outcomeWords[outcomes[index2]??"known"]}  ${boundedPath(path,200)}: ${bounded(streamName(stream),200)}`),hidden=additions.
length-lines.length;return[...lines,...hidden>0?[`… ${counted(hidden)} more`]:[],"",rootLine(root,sequence)].join(`
`)}function retiredLines(streams,{root,sequence}){return[...streams.map(stream=>`RETIRED  ${bounded(streamName(stream),200)}`),"",rootLine(root,sequence)].join(
`
`)}var outcomeWords={added:"ADDED  ",late:"LATE   ",known:"KNOWN  "};function rootLine(root,batches){return`Root of ${batches===1?"1 batch":`${counted(batches)}\
 batches`}: ${root??"none"}`}function total(counts){return severities.reduce((sum,severity2)=>sum+counts[severity2],0)}function countsText(counts){if(total(counts)===
0)return"0";let rated=[counts.CRITICAL,counts.HIGH,counts.MEDIUM,counts.LOW].join("/");return counts.UNKNOWN===0?rated:`${rated}+${counts.UNKNOWN}`}function ago(ms){
return`${duration(Math.max(0,ms)/hour2)} ago`}function duration(hours){return hours<1?`${Math.round(hours*60)} min`:hours<48?`${Math.round(hours)} h`:`${Math.round(
hours/24)} d`}var tooOld=48*hour2;function gapLines(streams,now){let gaps=streams.flatMap(({stream,lastComplete,incomplete,retired})=>{let isOld=lastComplete===
void 0||now.getTime()-lastComplete>tooOld;if(retired!==void 0||!isOld)return[];let when=lastComplete===void 0?"no complete scan yet":`last complete scan ${ago(now.
getTime()-lastComplete)}`,why=incomplete===void 0?"":` (${bounded(incomplete,200)})`;return[`  ${bounded(streamName(stream),200)}: ${when}${why}`]});if(gaps.length===
0)return[];let more=gaps.length>maxOverdue?[`  … ${counted(gaps.length-maxOverdue)} more`]:[];return["Without a complete scan in the last 48 hours, so nothing\
 there is closed:",...gaps.slice(0,maxOverdue),...more,""]}function overdueLines(overdue,now){if(overdue.length===0)return[];let lines=overdue.slice(0,maxOverdue).
map(({stream,name,severity:severity2,firstSeen,due,fixableSince})=>{let fix=fixableSince===void 0?"no fix known":`fix known for ${duration((now.getTime()-fixableSince)/
hour2)}`,what=`${severity2} ${bounded(name.id,60)} in ${bounded(name.subject,150)}`,since=`seen for ${duration((now.getTime()-firstSeen)/hour2)}, due ${ago(now.
getTime()-due)}, ${fix}`;return`  ${what} (${bounded(streamName(stream),150)}): ${since}`}),more=overdue.length>lines.length?[`  … ${counted(overdue.length-lines.
length)} more, in --format json`]:[];return[`Past their time to fix: ${plural(overdue.length,"finding")}`,...lines,...more,""]}function remediationLines({remediation},days){
let lines=severities.flatMap(severity2=>{let times2=remediation[severity2];return times2===void 0?[]:[`  ${severity2}: ${remediationText(times2)}`]});return lines.
length===0?[]:[`Fixed in the last ${plural(days,"day")}, from first sight to the scan that shows the fix (old debt does not count):`,...lines,""]}function remediationText({
count,mean,median,p90}){let few=count<5?", too few to say much":"";return`${counted(count)}, mean ${duration(mean)}, median ${duration(median)}, nine of ten wit\
hin ${duration(p90)}${few}`}var day=1440*60*1e3;async function ledgerAddCommand(ports,command){let{reports,ledger:path,streams,now=ports.clock.now()}=command,additions=await recordsToAdd(ports.
files,reports,streams,now),{ledger,outcomes}=await addToLedger(ports.files,path,additions,now);return ports.show(addedLines(additions,outcomes,ledger.state)),0}
async function ledgerRetireCommand(ports,command){let{streams,ledger:path,now=ports.clock.now()}=command;requireStreams(await readLedger(ports.files,path),streams);
let ledger=await writeEvents(ports.files,path,now,({state})=>retireStreams(state,streams,now));return ports.show(retiredLines(streams,ledger.state)),0}function held(root){
return root===void 0?[]:[`The ledger still holds ${root}: nothing up to that root was changed or removed.`]}async function ledgerShowCommand(ports,command){let{
ledger:path,root,days,format,now:until}=command,now=until??ports.clock.now(),ledger=await readLedger(ports.files,path,until);root!==void 0&&requireKnownRoot(ledger,
root);let standing=standingOf(ledger.state,now,new Date(now.getTime()-days*day));return format==="json"?ports.print([ledgerJson(standing,now)]):ports.show([renderLedger(
standing,now,days,ports.table),...held(root)].join(`
`)),0}export{ledgerAddCommand,ledgerRetireCommand,ledgerShowCommand};
