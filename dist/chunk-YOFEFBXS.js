import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{Failed,openPatience}from"./chunk-L2GHNLTF.js";import{judgeEvidence}from"./chunk-YCCQKMGN.js";import{openHome}from"./chunk-LAG2LS7E.js";
import{readLedger}from"./chunk-GK3Y646S.js";import{readAttached}from"./chunk-IRGJHGX3.js";import{isSignedByOneOf}from"./chunk-ISXCPQFW.js";import{
GithubQuestions,alertOf,askedText,classLines,driftFile,driftHeadline,earlierNight,faultsText,gapTexts,keepOutOfGit,liveOf,loudAlerts,maxAlerts,maxListEntries,namedList,
noList,oneLine,placeText,podLines,referenceOf,rowWord,runningImage,stateSeen,tooManyLines,unjoinedAlerts,worstOf,worstRowsFirst}from"./chunk-7NSBX36V.js";
import{namesSigners,openDemands,readKey,requireIdentities}from"./chunk-OUHFQ3UA.js";import{endOfScan,refusalWords}from"./chunk-FTBHWEKZ.js";import{driftWords,
streamName,worseClassFirst}from"./chunk-HSFB43BR.js";import{ReferrersReader,childrenOf}from"./chunk-NU7XRSNH.js";import{askFor,isForImage,readExceptions,
readPolicy}from"./chunk-P4NVSMEY.js";import{openTrust}from"./chunk-JPNARZKT.js";import{clockDifference,counted,evidenceRulesOf,inParallel,listedLines,
painter,plural,policyFor,readManifest,someNames}from"./chunk-7HSWERG5.js";import{Cancelled,ConfigError,GateError,ToolError,_enum,_null,answerKind,array,askDocker,
boolean,bounded,code,entriesOf,familiarName,fieldsOf,formatReference,imageWords,int,isIndexType,lastLines,literal,looseObject,matchesImage,maxPlatforms,minuteText,
number,object,objectsOf,parsedJson,placeName,plainLine,readReference,record,row,string,text,union,unknown,withFix,withRegistry}from"./chunk-CIY6UZVJ.js";var listed=50,longest=600;function renderDrift(drift,{colour=!1}={}){let paint=painter(colour),wrong=worstRowsFirst(drift.running).filter(row2=>worstOf(row2)!==
void 0);return[...listedLines(wrong,{most:listed,others:"more row"},row2=>[`${paint.red(rowWord(row2))}  ${bounded(placeText(row2),150)}  ${bounded(row2.image,150)}`,
`  ${bounded(faultsText(row2),longest)}`]),...listedLines(gapTexts(drift),{most:listed,others:"more line"},line2=>bounded(line2,longest)),"",askedText(drift),driftHeadline(
drift)].join(`
`)}var longestName=256,templateHash=/-[bcdfghjklmnpqrstvwxz2456789]{6,10}$/;function runningPlace(runs){return runs.kind==="digest"?runs.reference:runs.kind==="bar\
e"?runs.name:void 0}function deploymentName({namespace,owner},repository){let[image=repository]=repository.split("/").slice(-1);return[namespace,owner.replace(templateHash,
""),image].join("-").slice(0,longestName)}function rolloutName(name,digest){return`${name.slice(0,longestName-13)}-${digest.slice(7,19)}`}function judgeRecords(name,subjects,{
place:{cluster,environment},of}){let answers=subjects.map(one=>of.get(one)??{kind:"not-replied",why:"GitHub was not asked"}),told=answers.flatMap(one=>one.kind===
"replied"?one.records:[]),live=told.filter(({hasEnded})=>!hasEnded),isHere=one=>one.environment===environment&&one.cluster===cluster,names=new Set([name,...subjects.
map(one=>rolloutName(name,one))]);if(live.some(one=>isHere(one)&&one.name!==void 0&&names.has(one.name)))return{kind:"recorded"};let open=answers.find(one=>one.
kind==="not-replied"||!one.isWhole);if(open!==void 0)return{kind:"unknown",why:open.kind==="not-replied"?open.why:"GitHub has more records than it shows"};let others=live.
filter(isHere);return others.length>0?otherwise(`GitHub records it here as ${someOf(others,({name:own})=>own)} alone`):live.some(one=>one.environment===environment&&
(one.cluster??"")==="")?otherwise(`GitHub records it in ${environment}, and in no cluster`):{kind:"fault",class:"not-recorded",why:absence(live,told.some(isHere))}}
function otherwise(why){return{kind:"fault",class:"recorded-otherwise",why}}function absence(live,hasEndedHere){return hasEndedHere?"GitHub records that it is d\
eployed here no more":live.length===0?"GitHub has no record that it is deployed":`GitHub records it in ${someOf(live,({environment,cluster})=>[environment,cluster].
filter(Boolean).join("/"))} alone`}function someOf(records,word){return someNames([...new Set(records.map(one=>word(one)||"something without a name"))])}function runningOf(lines){let rows=new Map,images=new Map;for(let{namespace,owner,image,imageId}of lines){let words=`${image} ${imageId}`,runs=images.get(words)??
runningImage(image,imageId);images.set(words,runs);let key=`${namespace} ${owner} ${words}`,containers=(rows.get(key)?.containers??0)+1;rows.set(key,{namespace,
owner,image,imageId,containers,runs})}return[...rows.values()]}function startedBy({runs}){let name="name"in runs?runs.name:void 0;return name===void 0||name.digest!==
void 0?void 0:{...name,tag:name.tag??"latest"}}function askedKey({reference,tag}){return`${formatReference(reference)} ${tag===void 0?"":formatReference(tag)}`}
function selectRunning(rows,{only,except}){if(only.length+except.length===0)return{rows,left:0};let isWanted=row2=>{let name=nameOf(row2);if(name===void 0)return!0;
let matches=pattern=>matchesImage(pattern,name);return(only.length===0||only.some(matches))&&!except.some(matches)},kept2=rows.filter(isWanted);return{rows:kept2,
left:rows.length-kept2.length}}function nameOf(row2){let{runs}=row2,tag=startedBy(row2);return runs.kind!=="digest"?tag===void 0?void 0:formatReference(tag):formatReference(
ruledName({reference:runs.reference,tag}))}function ruledName({reference:{registry,repository},tag}){let isSame=tag?.registry===registry&&tag.repository===repository;
return{registry,repository,...isSame?{tag:tag.tag}:{}}}function joinAlerts(rows,alerts){let index=indexOf(rows),of=new Map,unjoined=[];for(let alert of alerts){let found=meant(index,alert);found.length===0&&unjoined.
push(alert);for(let running2 of found){let known=of.get(running2);known===void 0?of.set(running2,[alert]):known.push(alert)}}return{of,unjoined}}function indexOf(rows){
let[byDigest,byOwner,byName]=[new Map,new Map,new Map],add=(map,key,running2)=>{let known=map?.get(key);known===void 0?map?.set(key,[running2]):known.push(running2)};
for(let{running:running2,digests}of rows){for(let digest of new Set(digests))add(byDigest,digest,running2);add(byOwner,`${running2.namespace}/${running2.owner}`,
running2);for(let owner of ownersOf(running2.owner))add(byOwner,`${running2.namespace}/${owner}/`,running2);for(let name of namesOf(running2))add(byName,name,running2)}
return{byDigest:byDigest??new Map,byOwner:byOwner??new Map,byName:byName??new Map}}function meant(index,alert){let byDigest=alert.digest===void 0?void 0:index.byDigest.
get(alert.digest);if(byDigest!==void 0)return inNamespace(byDigest,alert);let owned=ownedBy(index,alert);if(owned.length>0)return owned;if(alert.owner!==void 0||
alert.digest!==void 0||alert.repository===void 0)return[];let name=oneName(alert.repository,alert.tag??"latest");return name===void 0?[]:inNamespace(index.byName.
get(name)??[],alert)}function inNamespace(rows,{namespace,owner}){let own=rows.filter(row2=>row2.namespace===namespace);if(own.length===0)return rows;let exact=own.
filter(row2=>owner!==void 0&&(owner===row2.owner||owner.startsWith(`${row2.owner}-`)));return exact.length>0?exact:own}function ownedBy({byOwner},{namespace,owner,
repository}){if(namespace===void 0||owner===void 0)return[];let rows=[owner,owner.replace(/-[a-z0-9]+$/,""),`${owner}/`].map(name=>byOwner.get(`${namespace}/${name}`)).
find(one=>one!==void 0)??[],place2=repository===void 0?void 0:oneName(repository,"latest"),same=rows.filter(row2=>namesOf(row2).some(name=>withoutTag(name)===withoutTag(
place2??"")));return same.length>0?same:rows}function ownersOf(owner){let before=owner.replace(/-[a-z0-9]+$/,"");return before===owner?[]:[before]}function namesOf(running2){
let tag=startedBy(running2);return tag===void 0?[]:[formatReference(tag)]}function withoutTag(name){return name.replace(/:[^/]*$/,"")}function oneName(repository,tag){
let read=readReference(`${repository}:${tag}`);return"problem"in read?void 0:`${placeName(read.reference)}:${tag}`}function endedExceptions({active,refused}){let byId=all=>Map.groupBy(all,({id})=>id);return{ended:byId(refused.filter(({refusal})=>refusal==="expired")),active:byId(
active)}}function endedExceptionsIn({ended,active},{id,aliases},names){let ids=[id,...aliases];return ids.some(one=>active.get(one)?.some(exception=>isForImage(
exception,names)))?[]:ids.flatMap(one=>ended.get(one)??[]).filter(entry=>wasForImage(entry,names)).map(entry=>`${entry.id}: ${entry.why} (${entry.file}:${entry.
line})`)}function wasForImage({suggestion},names){return suggestion.kind!=="entry"||isForImage(suggestion.draft,names)}var soon=2880*60*1e3;function judgeRunning(image,against,alerts,now){let{digest,facts,unreadable="nobody says which image it is",unanswered}=image;return[...digest===
void 0||facts===void 0?[fault("unreadable",unreadable),...unanswered===void 0?[]:[fault("unanswered",unanswered)]]:knownFaults({...image,digest,facts},against,now),
...alertFaults(alerts)].toSorted((a,b)=>worseClassFirst(a.class,b.class))}function knownFaults(image,against,now){let verdicts=verdictsOf(image,against),row2=rowOf(
image,against);return[...passFaults(image,against,verdicts,row2),...unansweredFaults(image,against),...proofFaults(image.facts.proof,now),...ageFaults(image.facts.
proof,verdicts,row2,against.maxAge,now),...endedExceptionFaults(image,verdicts,against),...image.facts.registry.kind==="gone"?[fault("gone","the registry has no\
 such image any more")]:[],...tagFaults(image.tag),...inventoryFaults(verdicts,row2,against),...recordFaults(image,against)]}function fault(of,why){return{class:of,
why}}function verdictsOf({digest,facts:{registry}},{ledger}){if(ledger===void 0||ledger==="unread")return[];let config=registry.kind==="there"?registry.config:void 0,
own=[ledger.of.get(digest)??[],config===void 0?[]:ledger.of.get(config)??[]].flat();return[...new Set(own)]}function rowOf({digest,facts},{night}){return[digest,
...facts.indexes].map(one=>night?.get(one)).find(one=>one!==void 0)}function passFaults({facts:{proof,registry}},{ledger},verdicts,row2){let failed=failure(proof,
verdicts,row2);if(proof.kind==="accepted"||proof.kind==="refused"&&proof.hasPassed||verdicts.some(({passedAt})=>passedAt!==void 0)||wasGated(row2))return failed===
void 0?[]:[fault("passed-then-failed",failed)];let isOpen=ledger==="unread"||proof.kind==="unread"||registry.kind==="unread";return failed===void 0&&isOpen?[]:[
fault("never-passed",failed??"no scan and no proof says that it has ever come through the gate")]}function failure(proof,verdicts,row2){let blocked=verdicts.find(
({verdict,isRetired})=>verdict==="blocked"&&!isRetired);if(blocked!==void 0)return`blocked by the scan of ${time(blocked.at)} (${blocked.stream})`;if(row2?.outcome.
kind==="judged"){if(row2.outcome.claims.kind==="revoked")return`its proof was withdrawn in the night: ${row2.outcome.headline}`;if(row2.outcome.verdict==="block\
ed")return`blocked in the night: ${row2.outcome.headline}`}if(proof.kind==="refused"&&proof.codes.includes("blocked"))return refusalWords("blocked")[0]}function wasGated(row2){
if(row2?.outcome.kind!=="judged")return!1;let{kind}=row2.outcome.claims;return kind==="renewed"||kind==="revoked"}function unansweredFaults({facts:{registry,proof},
tag},{ledger}){let whys=[...registry.kind==="unread"?[registry.why]:[],...proof.kind==="unread"?[proof.why]:[],...tag.kind==="unread"?[tag.why]:[],...ledger==="\
unread"?["the ledger could not be read"]:[]];return[...new Set(whys)].map(why=>fault("unanswered",why))}var agedCodes=new Set(["expired","too-old","old-database",
"no-database","future"]);function proofFaults(proof,now){switch(proof.kind){case"accepted":{let{ends}=proof;return ends===void 0||ends-now>soon?[]:[fault("proof\
-expiring",`its proof ends ${time(ends)}`)]}case"refused":return proof.codes.filter(code2=>code2!=="blocked").map(code2=>fault(agedCodes.has(code2)?"proof-expir\
ed":"unsigned",refusalWords(code2)[0]));case"unread":case"unasked":return[]}}function ageFaults(proof,verdicts,row2,maxAge,now){if(proof.kind!=="unasked"||verdicts.
length===0)return[];let judged=row2?.outcome.kind==="judged"?[Date.parse(row2.outcome.judgedAt)]:[],newest=Math.max(...verdicts.map(({at})=>at),...judged);return newest>
now+clockDifference?[fault("proof-expired",`its newest scan is of ${time(newest)}, which is to come`)]:now-newest<maxAge?[]:[fault("proof-expired",`its newest s\
can is of ${time(newest)}`)]}function endedExceptionFaults({names},verdicts,{exceptions}){return exceptions===void 0?[]:[...new Set(verdicts.flatMap(({excepted})=>excepted.
flatMap(one=>endedExceptionsIn(exceptions,one,names))))].map(why=>fault("exception-expired",why))}function tagFaults(tag){switch(tag.kind){case"moved":return[fault(
"tag-moved",`its tag names ${tag.to} now`)];case"absent":return[fault("tag-moved","its tag is not in the registry any more")];case"same":case"within":case"unrea\
d":case"none":return[]}}function inventoryFaults(verdicts,row2,{night}){let isRetired=verdicts.length>0&&verdicts.every(one=>one.isRetired);return[...night===void 0||
row2!==void 0?[]:[fault("not-in-inventory","the newest night has not looked at it")],...isRetired?[fault("not-in-inventory","the ledger has retired its history,\
 and it runs")]:[]]}function recordFaults(image,{records}){if(records===void 0||image.deployment===void 0)return[];let found=judgeRecords(image.deployment,[image.
digest,...image.facts.indexes],records);return found.kind==="fault"?[fault(found.class,found.why)]:[]}function alertFaults(alerts){return alerts.filter(({level})=>level!==
"notice").map(({source,what})=>fault("alert",`${source}: ${what}`))}function time(at){return minuteText(new Date(at))}var unknown2={tag:{kind:"none"}},longest2=1e3;function compareRunning({rows,answers,alerts,against},now){let known=rows.map(running2=>({running:running2,answer:answers.
get(running2)??unknown2})),joinable=known.map(({running:running2,answer:{digest,facts}})=>({running:running2,digests:[...digest===void 0?[]:[digest],...facts?.indexes??
[]]})),{of,unjoined}=joinAlerts(joinable,alerts);return{running:known.map(({running:running2,answer:answer2})=>rowOf2(running2,answer2,of.get(running2)??[],against,
now.getTime())),alerts:{read:alerts.length,loud:loudAlerts(alerts).length,...unjoinedAlerts(unjoined)},gaps:against.records===void 0?[]:recordGaps(known,against.
records)}}var mostFaults=100;function recordGaps(known,records){let open=known.flatMap(({running:running2,answer:{digest,facts}})=>{let deployment=deploymentOf(
running2);if(digest===void 0||deployment===void 0)return[];let found=judgeRecords(deployment,[digest,...facts?.indexes??[]],records);return found.kind==="unknow\
n"?[{why:found.why,digest,image:running2.image}]:[]});return[...Map.groupBy(open,({why})=>why)].map(([why,own])=>{let count2=new Set(own.map(({digest})=>digest)).
size,what=`of ${plural(count2,"image")} (${own[0]?.image}${count2>1?", …":""}) they are not known: ${why}`;return{source:"deployment-records",what:line(what)}})}
function deploymentOf(running2){let place2=runningPlace(running2.runs);return place2===void 0?void 0:deploymentName(running2,place2.repository)}function line(text3){
return plainLine(text3.slice(0,4*longest2),longest2)}function rowOf2(running2,answer2,alerts,against,now){let name=nameOf(running2),deployment=deploymentOf(running2),
image={...answer2,names:name===void 0?[]:[name],...deployment===void 0?{}:{deployment}},faults=judgeRunning(image,against,alerts,now);return{namespace:line(running2.
namespace),owner:line(running2.owner),image:line(running2.image),imageId:line(running2.imageId),containers:running2.containers,...answer2.digest===void 0?{}:{digest:answer2.
digest},faults:faults.slice(0,mostFaults).map(fault2=>({class:fault2.class,why:line(fault2.why)})),notices:alerts.filter(({level})=>level==="notice").length}}function imageVerdicts({streams,findings}){let of=new Map,newest=-1;for(let history of streams){let{images,state}=seenIn(history);newest=Math.max(newest,...Object.
values(state.complete).map(({at})=>at));for(let seen of images){let{at,verdict,passedAt}=seen,excepted=at===state.last?.at?exceptedIn(state,findings):[],passed=passedAt===
void 0?{}:{passedAt},one={stream:streamName(history.stream),at,verdict,...passed,isRetired:state.retired!==void 0,excepted};for(let key of new Set(seen.keys)){let known=of.
get(key);known===void 0?of.set(key,[one]):known.push(one)}}}return{of,...newest<0?{}:{newest}}}function seenIn(history){let images=new Map,[key,before]=["",void 0],
[named2,at]=[void 0,-1],state=stateSeen(history,(_at,_collected,_database,last)=>{if(last===void 0||last.at===at)return;at=last.at,(last.images!==before||last.digest!==
named2)&&([before,named2]=[last.images,last.digest],key=[named2??"",...before].join(" "));let seen=images.get(key)??{at,verdict:last.verdict,keys:[...named2?[named2]:
[],...last.images]};seen.at=at,seen.verdict=last.verdict,last.verdict==="passed"&&(seen.passedAt=at),images.set(key,seen)});return{images:images.values(),state}}
function exceptedIn({findings},names){return[...findings].flatMap(([finding,episodes])=>liveOf(episodes)?.exceptedSince===void 0?[]:names[finding]??[])}function proofAnswer({manifests,refusals},maxAge){let scans=manifests.flatMap(({scan})=>scan??[]);if(refusals.length>0)return{kind:"refused",codes:[...new Set(refusals.
map(({code:code2})=>code2))],hasPassed:scans.length>0};let ends=scans.map(scan=>endOfScan(scan,{maxAge}));return{kind:"accepted",...ends.length===0?{}:{ends:Math.
min(...ends)}}}function openIdentities(ports,ledger){let bare=new Map;return async row2=>{let{runs}=row2,tag=startedBy(row2);switch(runs.kind){case"digest":return started(runs.
reference,tag);case"absent":return{unreadable:"it has no imageID: it has not been pulled yet, or its runtime does not say"};case"unreadable":return{unreadable:"\
its imageID is in no form of containerd, CRI-O or Docker"};case"bare":{if(tag===void 0)return{unreadable:`${bareWords}, and it has no name`};let key=`${runs.id}\
 ${formatReference(tag)}`,known=bare.get(key)??behindId(ports,runs.id,tag,ledger);bare.set(key,known);let found=await known;return"unreadable"in found?found:started(
found,tag)}}}}function started(reference,tag){return{asked:{reference,...tag===void 0?{}:{tag}}}}var bareWords="its imageID is that of a config, by which no reg\
istry finds an image";async function behindId(ports,id,tag,ledger){let place2={registry:tag.registry,repository:tag.repository},found=await ports.tried(tag.registry,
async()=>holderOf(ports,place2,await ports.registry.manifest(tag),id));if(typeof found=="string")return{...place2,digest:found};let scanned=ledger?.of.has(id)===
!0?"; the ledger has scanned it":"";return!(found instanceof Failed)||found.isGone?{unreadable:`${bareWords}${scanned}, and it is not the one that its name stan\
ds for`}:{unreadable:`${bareWords}${scanned}, and its name could not be looked up`,unanswered:found.why}}async function holderOf({registry},place2,manifest,id){
let{digest:own,mediaType}=manifest.descriptor;if(own===id||configOf(place2,manifest)===id)return own;for(let{digest}of isIndexType(mediaType)?childrenOf(manifest).
slice(0,maxPlatforms):[])if(digest===id||configOf(place2,await registry.manifest({...place2,digest}))===id)return digest}function configOf(place2,{descriptor,bytes}){
if(!isIndexType(descriptor.mediaType))return readManifest(bytes,imageWords(place2),descriptor.mediaType).config.digest}var parallelQuestions=8;async function askImages(ports,rows,questions){let asking={...ports,tried:openPatience()},identified=openIdentities(asking,questions.ledger),
named2=await inParallel(rows,parallelQuestions,identified),images=new Map(named2.flatMap(one=>"asked"in one?[[askedKey(one.asked),one.asked]]:[])),answers=await inParallel(
[...images],parallelQuestions,async([key,image])=>[key,await askImage(asking,image,questions)]),known=new Map(answers);return new Map(rows.map((row2,index)=>{let one=named2[index]??
{unreadable:"nobody says which image it is"},answer2="asked"in one?known.get(askedKey(one.asked)):{...one,tag:{kind:"none"}};return[row2,answer2??{tag:{kind:"no\
ne"}}]}))}async function askImage(asking,image,questions){let{reference}=image,manifest=await asking.tried(reference.registry,()=>asking.registry.manifest(reference)),
registry=registryAnswer(reference,manifest),tag=await tagAnswer(asking,image),proof=await proofOf(asking,image,manifest,questions),facts={registry,proof,indexes:tag.
kind==="within"?[tag.index]:[]};return{digest:reference.digest,facts,tag}}function registryAnswer(reference,manifest){if(manifest instanceof Failed)return manifest.
isGone?{kind:"gone"}:{kind:"unread",why:manifest.why};try{let config=configOf(reference,manifest);return{kind:"there",...config===void 0?{}:{config}}}catch(error){
if(!(error instanceof GateError))throw error;return{kind:"unread",why:new Failed(withFix(error)).why}}}async function tagAnswer({tried,registry},{reference,tag}){
if(tag===void 0)return{kind:"none"};let named2=await tried(tag.registry,async()=>{let manifest=await registry.manifest(tag),{digest,mediaType}=manifest.descriptor;
return{digest,children:isIndexType(mediaType)?childrenOf(manifest):[]}});return named2 instanceof Failed?named2.isGone?{kind:"absent"}:{kind:"unread",why:named2.
why}:named2.digest===reference.digest?{kind:"same"}:named2.children.some(({digest})=>digest===reference.digest)?{kind:"within",index:named2.digest}:{kind:"moved",
to:named2.digest}}async function proofOf(asking,image,manifest,{demands:demandsFor,now}){if(manifest instanceof Failed)return{kind:"unasked"};let judged=await asking.
tried(image.reference.registry,async()=>{let demands=await demandsFor(ruledName(image));if(demands===void 0)return{kind:"unasked"};let attached=await readAttached(
asking,image.reference,{scope:demands.platforms,manifest,isOurs:bundle=>isSignedByOneOf(demands,bundle)});return proofAnswer(judgeEvidence(attached,demands,now),
demands.maxAge)});return judged instanceof Failed?{kind:"unread",why:judged.why}:judged}var mostLooked=200,parallelQuestions2=8;async function findIndexes(registry,answers,night){let wanted=new Set;for(let[{runs},answer2]of answers)runs.kind==="dig\
est"&&!isKnown(answer2,night)&&wanted.add(placeName(runs.reference));if(wanted.size===0)return answers;let parents=await platformsIn(registry,night,wanted);return new Map(
[...answers].map(([row2,answer2])=>[row2,withIndexes(answer2,parents)]))}function isKnown({digest,facts},night){let isPlatform=facts?.registry.kind==="there"&&facts.
registry.config!==void 0;return digest===void 0||!isPlatform||[digest,...facts.indexes].some(one=>night.has(one))}function withIndexes(answer2,parents){let{digest,
facts}=answer2,more=digest===void 0?[]:parents.get(digest)??[];return facts===void 0||more.length===0?answer2:{...answer2,facts:{...facts,indexes:[...new Set([...facts.
indexes,...more])]}}}async function platformsIn(registry,night,places){let parents=new Map,looked=new Map,candidates=[...night].flatMap(([digest,{names}])=>{let place2=names.
flatMap(name=>referencesIn(name)).find(one=>places.has(placeName(one))),count2=place2===void 0?mostLooked:looked.get(placeName(place2))??0;return place2===void 0||
count2>=mostLooked?[]:(looked.set(placeName(place2),count2+1),[{registry:place2.registry,repository:place2.repository,digest}])}),read=await inParallel(candidates,
parallelQuestions2,async index=>({index:index.digest,platforms:await platformsOf(registry,index)}));for(let{index,platforms}of read)for(let child of platforms){
let known=parents.get(child);known===void 0?parents.set(child,[index]):known.push(index)}return parents}async function platformsOf(registry,index){try{let manifest=await registry.
manifest(index);return isIndexType(manifest.descriptor.mediaType)?childrenOf(manifest).map(({digest})=>digest):[]}catch(error){if(!(error instanceof GateError)||
error instanceof Cancelled)throw error;return[]}}function referencesIn(name){let read=readReference(name);return"problem"in read?[]:[read.reference]}var mostAsked=500,width=2,mostFailures=3,maxWhy=500,mostRecords=1e3,text2=string().optional(),recordSchema=object({logical_environment:text2,cluster:text2.nullable(),
deployment_name:text2,status:text2.nullable()}).transform(({logical_environment:environment,cluster,deployment_name:name,status})=>({...environment===void 0?{}:
{environment},...cluster==null?{}:{cluster},...name===void 0?{}:{name},hasEnded:(status??"deployed")!=="deployed"})),listSchema=object({total_count:int().nonnegative(),
deployment_records:array(recordSchema)}).transform(({total_count:count2,deployment_records:records})=>({kind:"replied",records:records.slice(0,mostRecords),isWhole:Math.
min(records.length,mostRecords)>=count2})),unseen={kind:"not-replied",why:"GitHub does not know it, or the token may not see it. Give it the permission `artifac\
t-metadata: read`"};async function readDeploymentRecords({api,organisation},digests,clock){let questions=new GithubQuestions(api,clock),failures=0,ask=async digest=>{
if(failures>=mostFailures)return{kind:"not-replied",why:`GitHub has not answered ${mostFailures} times, and was not asked again`};let told=await questions.ask({
route:`/orgs/${encodeURIComponent(organisation)}/artifacts/${encodeURIComponent(digest)}/metadata/deployment-records`,schema:listSchema,permission:"artifact-met\
adata: read",otherwise:answer2=>answerKind(answer2)==="missing"?{value:unseen}:void 0});if(told.kind==="replied")return told.value;failures+=1;let why=told.kind===
"failed"?told.why:`${told.said}. Give the token the permission \`${told.permission}\``;return{kind:"not-replied",why:plainLine(why,maxWhy)}},all=[...new Set(digests)],
asked2=all.slice(0,mostAsked),answers=await inParallel(asked2,width,async digest=>[digest,await ask(digest)]),late={kind:"not-replied",why:`more than ${mostAsked}\
 images run, and it was not asked about`};return new Map([...answers,...all.slice(mostAsked).map(digest=>[digest,late])])}import{resolve}from"node:path";var dockerFormats={container:"container {{.Name}} {{.Config.Image}} {{.Image}}",image:"image {{.Id}}{{range .RepoDigests}} {{.}}{{end}}"},dockerListCommand=`{ d\
ocker ps --quiet | xargs --no-run-if-empty docker inspect --format '${dockerFormats.container}'; docker image ls --quiet --no-trunc | sort --unique | xargs --no\
-run-if-empty docker image inspect --format '${dockerFormats.image}'; }`,place="docker";function parseDockerList(text3,where){let written=text3.split(`
`).filter(line2=>line2.trim()!=="");if(written.length>maxListEntries)return{problem:tooManyLines(where)};if(/^\s*[[{]/.test(text3.slice(0,2e3)))return{problem:notAList(
text3,where)};let rows=written.map(line2=>line2.trim().split(/\s+/)),images=rows.filter(([kind,id])=>kind==="image"&&id!==void 0),digests=new Map(images.map(([,
id="",...own])=>[id,own])),containers=rows.filter(({length,0:kind})=>kind==="container"&&length===4);return{lines:containers.map(([,name="",image="",id=""])=>lineOf(
name,image,id,digests.get(id))),unreadable:rows.length-images.length-containers.length}}function lineOf(name,image,id,digests=[]){let own=digests.toSorted().find(
one=>placeOf(one)===placeOf(image))??digests.toSorted()[0];return{namespace:place,owner:name.replace(/^\//,""),image,imageId:own===void 0?`docker://${id}`:`dock\
er-pullable://${own}`}}function placeOf(image){let reference=referenceOf(image.replace(/@.*$/s,""),{});return reference===void 0?void 0:familiarName(reference)}
var containerKey=/(?:^|[\s{,"'-])(?:Config|Env|HostConfig|State|services|environment)["']?[ \t]*:/m;function notAList(text3,where){return noList(text3,where,{ofWhole:containerKey,
whole:"containers",command:dockerListCommand})}var maxList=128*1024*1024,idsAtOnce=500,kept=8*1024*1024;async function readRunning(ports,{pods,dockerLists,docker}){let[lines,gaps]=[[],[]],take=(read,what)=>{
if("problem"in read)throw new ConfigError([read.problem],"source-invalid");for(let line2 of read.lines)lines.push(line2);read.unreadable>0&&gaps.push(gap(`${plural(
read.unreadable,"line")} of ${what} can’t be read`)),read.lines.length+read.unreadable===0&&gaps.push(gap(`${what} names nothing that runs`))};for(let path of pods)
take(podLines(await sourceText(ports,path),path),path);for(let path of dockerLists)take(parseDockerList(await sourceText(ports,path),path),path);if(docker){let asked2=await dockerText(
ports.process);"text"in asked2&&take(parseDockerList(asked2.text,"docker"),"docker"),asked2.why!==void 0&&gaps.push(gap(asked2.why))}return{lines,gaps}}function gap(what){
return{source:"running",what:plainLine(what,1e3)}}async function sourceText({files,workingDirectory},path){return namedList(files,resolve(workingDirectory,path),
path,maxList)}async function dockerText(process){let text3="";try{let containers=(await asked(process,["ps","--quiet","--no-trunc"])).split(`
`).filter(id=>id!==""),running2=await inspected(process,["inspect"],dockerFormats.container,containers);text3=running2;let images=new Set(running2.split(`
`).flatMap(line2=>line2.split(" ")[3]??[]));return text3+=await inspected(process,["image","inspect"],dockerFormats.image,[...images]),{text:text3}}catch(error){
if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return{...text3===""?{}:{text:text3},why:`Docker: ${withFix(error)}`}}}async function inspected(process,command,format,names){
let text3="";for(let from=0;from<names.length;from+=idsAtOnce)text3+=await asked(process,[...command,"--format",format,...names.slice(from,from+idsAtOnce)]);return text3}
async function asked(process,args){let finished=await askDocker(process,args,kept);if(finished.code===0&&finished.stdout.length<kept)return finished.stdout;let said=finished.
code===0?"it prints more than is read":lastLines(finished,3)||"no reason given",fix="Start Docker, and look at who may use it; or make a list of several parts.";
throw new ToolError({code:"docker-unreachable",message:`docker ${args[0]} has failed: ${said}`,fix})}var count=number().nonnegative(),labels=record(string(),string()).optional(),vulnerabilityReportSchema=looseObject({kind:literal("VulnerabilityReport"),metadata:looseObject(
{name:string(),namespace:string().optional(),labels}),report:looseObject({updateTimestamp:string().optional(),artifact:looseObject({repository:string(),tag:string().
optional(),digest:string().optional()}),registry:looseObject({server:string().optional()}).optional(),summary:looseObject({criticalCount:count,highCount:count}),
vulnerabilities:unknown().optional()})}),subject=looseObject({kind:string().optional(),name:string(),namespace:string().optional()}),policyReportSchema=looseObject(
{kind:_enum(["PolicyReport","ClusterPolicyReport","Report","ClusterReport"]),metadata:looseObject({namespace:string().optional()}).optional(),scope:subject.optional(),
results:array(unknown()).optional(),summary:looseObject({fail:count.optional(),error:count.optional()}).optional()}),policyResultSchema=looseObject({policy:string(),
rule:string().optional(),result:_enum(["pass","fail","warn","error","skip"]),severity:string().optional(),message:string().optional(),description:string().optional(),
resources:array(subject).optional(),subjects:array(subject).optional(),timestamp:looseObject({seconds:number().optional()}).optional(),properties:record(string(),
string()).optional()}),running=/^(?:Pod|ReplicaSet|Deployment|DaemonSet|StatefulSet|Job|CronJob|ReplicationController)$/;function parseClusterReports(text3){let whole=parsedJson(
text3),{kind,items,metadata}=fieldsOf(whole);if(typeof kind!="string")return{alerts:[],unreadable:1};let reports=kind.endsWith("List")?entriesOf(items):[whole],
alerts=[],{continue:rest="",remainingItemCount:left=0}=fieldsOf(kind.endsWith("List")?metadata:{}),isWhole=rest===""&&left===0,unreadable=(kind.endsWith("List")&&
!Array.isArray(items)?1:0)+(isWhole?0:1);for(let report of reports){let read=alertsOf(report);unreadable+=read.unreadable;for(let alert of read.alerts)alerts.length<
maxAlerts?alerts.push(alert):unreadable+=1}return{alerts,unreadable}}function alertsOf(report){let scanned=vulnerabilityReportSchema.safeParse(report);if(scanned.
success)return{alerts:[vulnerabilityAlert(scanned.data)],unreadable:0};let judged=policyReportSchema.safeParse(report);return judged.success?policyAlerts(judged.
data):{alerts:[],unreadable:1}}function vulnerabilityAlert({metadata,report}){let found=Map.groupBy(objectsOf(report.vulnerabilities),({severity})=>severity),atLeast=(said,severity)=>Math.
max(said,found.get(severity)?.length??0),criticalCount=atLeast(report.summary.criticalCount,"CRITICAL"),highCount=atLeast(report.summary.highCount,"HIGH"),{artifact,
registry,updateTimestamp}=report,server=registry?.server,level=criticalCount>0?"critical":highCount>0?"warning":"notice";return alertOf("trivy-operator",level,`${criticalCount}\
 critical, ${highCount} high`,{at:oneLine(updateTimestamp,40),digest:oneLine(artifact.digest,100),namespace:oneLine(metadata.labels?.["trivy-operator.resource.n\
amespace"]??metadata.namespace),owner:oneLine(metadata.labels?.["trivy-operator.resource.name"]),repository:oneLine(server===void 0||server===""?artifact.repository:
`${server}/${artifact.repository}`),tag:oneLine(artifact.tag)})}function policyAlerts({metadata,scope,results=[],summary={}}){let alerts=[],unreadable=0;for(let result of results){
let read=policyResultSchema.safeParse(result);read.success?read.data.result!=="pass"&&read.data.result!=="skip"&&alerts.push(...resultAlerts(read.data,scope,metadata?.
namespace)):unreadable+=1}let{fail=0,error=0}=summary,held=word=>objectsOf(results).filter(({result})=>result===word).length;return{alerts,unreadable:unreadable+
(held("fail")<fail||held("error")<error?1:0)}}function resultAlerts(result,scope,namespace){let about=[...result.resources??[],...result.subjects??[]],named2=about.
length===0&&scope!==void 0?[scope]:about,seconds=result.timestamp?.seconds,{policy,rule,message=result.description,properties={}}=result,what=oneLine([policy,rule].
filter(one=>one!==void 0).join("/"))??"a policy without a name",said=oneLine(message),alert=one=>alertOf("policy report",levelOf(result),said===void 0?what:`${what}\
: ${said}`,{at:seconds!==void 0&&Math.abs(seconds)<864e10?new Date(seconds*1e3).toISOString():void 0,digest:oneLine(properties["image-digest"]??properties.digest,
100),namespace:oneLine(one?.namespace??namespace),owner:oneLine(one?.name),repository:void 0,tag:void 0}),relevant=named2.filter(({kind})=>kind===void 0||running.
test(kind));return named2.length===0?[alert(void 0)]:relevant.map(alert)}function levelOf({result,severity=""}){return result==="warn"?"notice":result==="fail"&&
/^(?:critical|high)$/i.test(severity)?"critical":"warning"}var field=union([string(),number(),boolean(),_null()]).optional(),falcoEventSchema=looseObject({rule:string(),priority:string(),time:string().optional(),output:string().
optional(),output_fields:looseObject({"container.image.digest":field}).nullish()}),levels={emergency:"critical",alert:"critical",critical:"critical",error:"crit\
ical",warning:"warning",notice:"notice",informational:"notice",info:"notice",debug:"notice"};function parseFalco(text3){let alerts=[],unreadable=0;for(let line2 of linesOf(
text3)){let read=falcoEventSchema.safeParse(parsedJson(line2));!read.success||alerts.length>=maxAlerts?unreadable+=1:read.data.output_fields?.["container.id"]!==
"host"&&alerts.push(alertIn(read.data))}return{alerts,unreadable}}function*linesOf(text3){for(let from=0;from<text3.length;){let end=text3.indexOf(`
`,from),line2=text3.slice(from,end<0?text3.length:end).trim();line2!==""&&(yield line2),from=end<0?text3.length:end+1}}function alertIn({rule,priority,time:time2,
output_fields}){let fields=output_fields??{},process=oneLine(fields["proc.cmdline"]??fields["proc.name"],100),name=oneLine(rule)??"a rule without a name";return alertOf(
"Falco",levels[priority.toLowerCase()]??"warning",`${name}${process===void 0?"":` (${process})`}`,{at:oneLine(time2,40),digest:oneLine(fields["container.image.d\
igest"],100),namespace:oneLine(fields["k8s.ns.name"]),owner:oneLine(fields["k8s.pod.name"]),repository:oneLine(fields["container.image.repository"]),tag:oneLine(
fields["container.image.tag"])})}async function readWatchers(ports,{falco,reports}){let[alerts,gaps]=[[],[]],read=async(paths,parse)=>{for(let path of paths){let own=parse(await sourceText(ports,
path));for(let alert of own.alerts)alerts.push(alert);let what=`${plural(own.unreadable,"piece")} of ${path} can’t be read as ${parse===parseFalco?"an event o\
f Falco":"a report"}`;own.unreadable>0&&gaps.push({source:"alerts",what})}};return await read(falco,parseFalco),await read(reports,parseClusterReports),{alerts,
gaps}}var nothingCompared="Start it again. Until then nobody knows what of it has passed.",hour=36e5,behind=48*hour;async function findDrift(withoutRegistry,job){let ports=withRegistry(
withoutRegistry),now=ports.clock.now(),{lines,gaps:unread}=await readRunning(ports,job.running),{alerts,gaps:unheard}=await readWatchers(ports,job.watchers),{rows,
left}=selectRunning(runningOf(lines),job.select),policy=await readPolicy(job.rules.files,job.rules.paths.policy),areNamed=namesSigners(job.signers,evidenceRulesOf(
policy));if(!areNamed&&job.ledger===void 0)throw nothingKnown();let{ledger,night,gaps:behindGaps}=await readEarlier(ports,job,now),exceptions=await readExceptions(
job.rules.files,job.rules.paths.exceptions,policy.approvals,now),asked2={demands:await demandsByName(ports,job,policy),now,...ledger===void 0||ledger==="unread"?
{}:{ledger}},referrers=new ReferrersReader(ports.registry),answers=await askImages({registry:ports.registry,referrers},rows,asked2),images=night===void 0?void 0:
new Map(night.images.map(row2=>[row2.digest,row2])),known=images===void 0?answers:await findIndexes(ports.registry,answers,images),records=await recordsOf(ports,
job,[...known.values()]),against={...ledger===void 0?{}:{ledger},...images===void 0?{}:{night:images},exceptions:endedExceptions(exceptions),...records===void 0?
{}:{records},maxAge:policy.base.verify.maxAge.value*hour},compared=compareRunning({rows,answers:known,alerts,against},now);return{driftVersion:1,at:now.toISOString(),
asked:{ledger:ledger!==void 0,proofs:areNamed,night:night===void 0?null:{startedAt:night.startedAt,endedAt:night.endedAt},exceptions:!0,alerts:job.watchers.falco.
length+job.watchers.reports.length>0,...records===void 0?{}:{records:records.place}},...compared,left,gaps:[...unread,...unheard,...behindGaps,...compared.gaps]}}
async function recordsOf({clock},{records:place2},answers){if(place2===void 0)return;let digests=answers.flatMap(({digest,facts})=>digest===void 0?[]:[digest,...facts?.
indexes??[]]),{cluster,environment}=place2;return{place:{cluster,environment},of:await readDeploymentRecords(place2,digests,clock)}}async function demandsByName(ports,{
rules,signers:named2},policy){let files=rules.files.governing;requireIdentities(named2.identities,"--identity"),await Promise.all(named2.keys.map(path=>readKey(
files,path,"--key")));let demands=openDemands({files,named:named2,trust:openTrust(ports,files)});return async name=>{let own=policyFor(policy,[formatReference(name)]);
return namesSigners(named2,[own.verify])?demands(own):void 0}}async function readEarlier(ports,job,now){let gaps=[],place2=job.ledger,ledger=place2===void 0?void 0:
await orGap(gaps,"ledger",async()=>imageVerdicts((await readLedger(await openHome(ports,place2))).state)),night=await orGap(gaps,"night",()=>earlierNight(ports,
job.night,job.name,now)),newest=ledger===void 0||ledger==="unread"?void 0:ledger.newest??0;return newest!==void 0&&(now.getTime()-newest>behind||newest>now.getTime()+
clockDifference)&&gaps.push({source:"ledger",what:`its newest complete scan is of ${minuteText(new Date(newest))}`}),night!==void 0&&night!=="unread"&&now.getTime()-
Date.parse(night.endedAt)>behind&&gaps.push({source:"night",what:`the newest one has ended at ${minuteText(new Date(night.endedAt))}`}),{...ledger===void 0?{}:{
ledger},...night===void 0||night==="unread"?{}:{night},gaps}}async function orGap(gaps,source,read){try{return await read()}catch(error){if(!(error instanceof GateError)||
error instanceof Cancelled||error instanceof ConfigError&&error.code!=="night-invalid")throw error;return gaps.push({source,what:plainLine(withFix(error),1e3)}),
"unread"}}function nothingKnown(){let what="neither a ledger nor anybody whose signatures count is named, so that nobody knows what has passed",fix="Name the pl\
ace of the ledger, or a key or workflow (`verify` of the policy, `keys`, `identities`).";return new ConfigError([{where:"image-gate drift",what,fix}],"drift-not\
hing-known")}import{join}from"node:path";var atOnce=1e3,[longestName2,longestVersion]=[256,100],answer=object({total_count:int(),errors:array(object({cause:string().optional()})).optional()});async function recordDeployments({
api,organisation,cluster,environment},rows){let all=deploymentsOf(rows),[recorded,refused,denied]=[0,0,0];for(let from=0;from<all.length;from+=atOnce){let deployments=all.
slice(from,from+atOnce),route=`/orgs/${organisation}/artifacts/metadata/deployment-record/cluster/${cluster}`,body={logical_environment:environment,deployments,
partial_success:!0,return_records:!1},how={what:`Recording what is deployed in ${organisation}`,permission:"artifact-metadata: write"},said=await askFor(api,{method:"\
POST",route,body,repeatable:!0},answer,how),errors=said.errors??[];recorded+=said.total_count,denied+=errors.filter(({cause})=>cause==="unauthorized").length,refused+=
errors.filter(({cause})=>cause!=="unauthorized").length}return{sent:all.length,recorded,refused,denied}}function deploymentsOf(rows){let names=new Map;for(let row2 of rows){
let one=deploymentOf2(row2);if(one===void 0)continue;let before=names.get(one.deployment_name);if(before?.digest===one.digest)continue;let name=before===void 0?
one.deployment_name:rolloutName(one.deployment_name,one.digest);names.set(name,{...one,deployment_name:name})}return[...names.values()]}function deploymentOf2(row2){
let runs=runningImage(row2.image,row2.imageId),place2=runningPlace(runs);if(place2===void 0||row2.digest===void 0)return;let version=runs.name?.tag;return{name:placeName(
place2).slice(0,longestName2),digest:row2.digest,...version===void 0?{}:{version:version.slice(0,longestVersion)},status:"deployed",deployment_name:deploymentName(
row2,place2.repository),tags:{"image-gate":worstOf(row2)??"passed"}}}function deploymentWords({sent,recorded,refused,denied}){let lost=sent-recorded-refused-denied;
return{line:[`Deployment records: ${counted(recorded)} of ${counted(sent)} written`,...refused===0?[]:[`${plural(refused,"image")} of which GitHub knows no repo\
sitory`],...denied===0?[]:[`${counted(denied)} that the token may not write`],...lost<=0?[]:[`${counted(lost)} of which GitHub says nothing`]].join("; "),isOpen:denied>
0||lost>0}}var listed2=200,longest3=400;function renderDriftMarkdown(drift,{isPublic=!1,rows=[]}={}){let counts=classLines(drift);return`${[`## ${counts.length===0&&drift.
gaps.length===0&&drift.alerts.unjoined.length===0?"✅":"❌"} What runs: ${driftHeadline(drift)}`,"",askedText(drift),...counts.length===0?[]:["",row(["","Rows"]),
row(["---","---:"]),...counts.map(([one,count2])=>row([driftWords[one],counted(count2)]))],...isPublic?withheld:named(drift),...rows.length===0?[]:["",...rows.map(
line2=>`- ${text(line2,longest3)}`)]].join(`
`)}
`}var withheld=["","What runs is withheld: everybody can read this."];function named(drift){let wrong=worstRowsFirst(drift.running).filter(one=>worstOf(one)!==void 0),
gaps=gapTexts(drift),table=listedLines(wrong,{most:listed2,others:"more row",last:words=>["",words]},one=>row([rowWord(one),code(placeText(one),200),code(one.image,
200),text(faultsText(one),longest3)]));return[...gaps.length===0?[]:[""],...listedLines(gaps,{most:listed2,others:"more line",last:words=>[`- ${words}`]},line2=>`\
- ${text(line2,longest3)}`),...wrong.length===0?[]:["",row(["","Runs as","Image","Why"]),row(["---","---","---","---"])],...table]}function driftJson(drift){return`${JSON.stringify(drift,void 0,1)}
`}async function writeDrift(files,folder,drift){await files.makeDirectory(folder),await keepOutOfGit(files,folder),await files.write(join(folder,driftFile),driftJson(
drift)),await files.write(join(folder,"drift.md"),renderDriftMarkdown(drift))}async function withRecords(drift,place2){let open=what=>({...drift,gaps:[...drift.
gaps,{source:"deployment-records",what}]});try{let{line:line2,isOpen}=deploymentWords(await recordDeployments(place2,drift.running));return{drift:isOpen?open(line2):
drift,row:line2}}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;let what=withFix(error).slice(0,1e3);return{drift:open(what),
row:`Deployment records: not written. ${what}`}}}export{renderDrift,nothingCompared,findDrift,renderDriftMarkdown,driftJson,writeDrift,withRecords};
