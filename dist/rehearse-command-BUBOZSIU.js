import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{Failed,openPatience}from"./chunk-L2GHNLTF.js";import{withheldNames}from"./chunk-WIZQBOVI.js";import{nameForRules}from"./chunk-QY6Q66YH.js";
import{judgeProofs,readProofs}from"./chunk-YCCQKMGN.js";import{readAttached}from"./chunk-IRGJHGX3.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";
import{isSignedByOneOf}from"./chunk-ISXCPQFW.js";import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import{exemptHints,folderHints,gapLines,
joinedFacts,namedFile,readSources,recordPath}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import{namesSigners,openDemands}from"./chunk-OUHFQ3UA.js";
import{changesOf,nameWords,refusalText,unreadableWords}from"./chunk-FTBHWEKZ.js";import{countOutcome,gapSchema,outcomeKinds,rehearsalCode,rehearsedInOrder}from"./chunk-HSFB43BR.js";
import{ReferrersReader,isShownToAll,withoutNotices}from"./chunk-NU7XRSNH.js";import{asksExploitation,givenList,keptExploitation,knownExploitation,maxGivenList,
maxRecord,parseRecord,policyDigest,ruleFor,ruleForListed}from"./chunk-P4NVSMEY.js";import{openTrust}from"./chunk-JPNARZKT.js";import{counted,inParallel,
judgingPolicyIn,listedLines,machineFiles,painter,plural,policyFor,policyIn}from"./chunk-7HSWERG5.js";import{Cancelled,ConfigError,GateError,_enum,advisingAtEnd,
array,asksEpss,asksKev,boolean,bounded,code,comparableName,defaultPolicyPath,digestText,formatReference,instant,int,literal,markdown,minuteText,otherSpelling,pathOrDefault,
patternRegex,placeName,plainLine,record,severities,strictObject,string,terminal,text,union,userFolders,withFix,withRegistry}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var rehearsedWords={"would-be-refused":"WOULD BE REFUSED","not-known":"NOT KNOWN","refused-already":"REFUSED ALREADY","would-be-admitted":"WOULD BE LET IN",fine:"\
FINE",exempt:"EXEMPT"},maxIds=5,maxId=60;function reasonText(reason,voice){switch(reason.kind){case"evidence":return refusalText(reason.refusal,voice);case"name":{
let[what,fix]=nameWords[reason.code];return{what:`${what}.`,fix}}case"platform":{let[what,fix]=unreadableWords;return{what:`${what}.`,fix}}case"night":return nightText(
reason,voice)}}function nightText({ids,isWithdrawn},voice){let shown=ids.slice(0,maxIds).map(id=>voice.code(id,maxId)),more=ids.length>maxIds?` and ${counted(ids.
length-maxIds)} more`:"",then=isWithdrawn?"and withdraws its proof (`verify.on-fail: revoke`)":"so its proof is not renewed, and ends";return{what:`the next nig\
ht blocks it for ${shown.join(", ")}${more}, ${then}.`,fix:"Fix that before, or add an exception (docs/exceptions.md)."}}function rowText({outcome,runs},voice){
return(runs===void 0?"":`runs in ${voice.text(runs,300)}; `)+outcomeText(outcome,voice)}function outcomeText(outcome,voice){switch(outcome.kind){case"fine":return outcome.
until===void 0?"nothing that it shows ends":`its proof lasts until ${minuteText(outcome.until)}, if nobody renews it`;case"exempt":return"it may run without evi\
dence";case"not-known":return`${voice.text(outcome.why,500)}${outcome.why.endsWith(".")?"":"."}`;case"refused-already":return reasonsText(outcome.reasons,voice);case"\
would-be-admitted":return`today it is refused: ${reasonsText(outcome.reasons,voice)}`;case"would-be-refused":return`${outcome.at==="next-night"?"from the next n\
ight on":`from ${minuteText(outcome.at)} on`}: ${reasonsText(outcome.reasons,voice)}`}}function reasonsText([first,...others],voice){let{what,fix}=reasonText(first,
voice),more=others.length===0?"":` (${plural(others.length,"more reason")}.)`;return`${what}${more} ${fix}`}function rehearsalHeadline(rehearsal){let{rows,gaps}=rehearsal,
count2=kind=>countOutcome(rehearsal,kind),[already,admitted,unknown]=[count2("refused-already"),count2("would-be-admitted"),count2("not-known")],blocked=rows.filter(
({outcome})=>isBlockedByNight(outcome)).length;return[`${counted(count2("would-be-refused")-blocked)} of ${plural(rows.length,"running image")} would be refused\
 ${timesText(rehearsal.times)}`,...blocked===0?[]:[`the next night would block ${counted(blocked)}${count2("would-be-refused")===blocked?"":" more"}`],...already===
0?[]:[`${counted(already)} ${already===1?"is":"are"} refused already`],...admitted===0?[]:[`${counted(admitted)} would be let in that ${admitted===1?"is":"are"}\
 refused today`],...unknown===0?[]:[`${counted(unknown)} not known`],...gaps.length===0?[]:["not all of what runs could be read"]].join("; ")}function isBlockedByNight(outcome){
return outcome.kind==="would-be-refused"&&outcome.reasons[0].kind==="night"}function timesText(times){return"until"in times?`by ${minuteText(times.until)}`:`at ${times.
moments.map(minuteText).join(", ")}`}function rehearsedBy({policy,lists,times}){let{today,rehearsed:rehearsed2}=policy,rules=today===void 0?`By the policy ${rehearsed2}\
.`:`By the policy ${rehearsed2} in place of ${today}.`,shown=lists===void 0?[]:[listText("KEV",lists.kev),listText("EPSS",lists.epss)];return[`${rules} Evidence\
 of ${minuteText(times.now)}; nothing was renewed meanwhile.`,...shown.length===0?[]:[`${shown.join(", ")}. Advisories that are published later are not known.`]]}
function listText(name,{date,why}){return date===void 0?`${name}: none (${why??""})`:`${name} of ${date.slice(0,10)}`}var words=string(),count=int().nonnegative(),feedSchema=strictObject({state:_enum(["sure","unsure","missing"]),date:instant.optional(),why:words.optional().describe(
"Why it is not sure.")}),reasonSchema=strictObject({code:words.describe("As `image-gate verify` has it; of a name no-digest, other-form or not-listed; no-readab\
le-platform; or next-night."),what:words,fix:words,digest:digestText.optional().describe("The manifest that it is about."),platform:words.optional(),findings:array(
words).optional().describe("What the next night would block for, worst first."),withdrawn:boolean().optional().describe("Whether that night withdraws the proof.\
 Else it ends by itself.")}),imageSchema=strictObject({name:words,digest:digestText.optional(),runs:words.optional().describe("Where it runs, as the list says."),
outcome:_enum(outcomeKinds),at:union([instant,literal("next-night")]).optional().describe("The first moment at which it would be refused."),until:instant.optional().
describe("Until when what it shows lasts, if nobody renews it."),why:words.optional().describe("Why it is not known."),reasons:array(reasonSchema).optional().describe(
"All of them; a cluster gives the first.")}),rehearsalSchema=strictObject({rehearsalVersion:literal(1),now:instant.describe("When the evidence was read."),moments:array(
instant).optional().describe("The moments that were asked for."),until:instant.optional().describe("The end of the time that was asked for."),policy:strictObject(
{today:words.optional().describe("Absent where one policy alone was looked at."),rehearsed:words}),lists:strictObject({kev:feedSchema,epss:feedSchema}).optional().
describe("What is exploited. Absent where the next night was not asked for."),counts:record(_enum(outcomeKinds),count),images:array(imageSchema).describe("In th\
e order in which they are to be looked at."),gaps:array(gapSchema).describe("What of the lists can not be read.")});function rehearsalJson(rehearsal){let{times,
policy,lists,rows,gaps}=rehearsal,asked="until"in times?{until:times.until.toISOString()}:{moments:times.moments.map(moment=>moment.toISOString())},told={rehearsalVersion:1,
now:times.now.toISOString(),...asked,policy,...lists===void 0?{}:{lists:{kev:feedJson(lists.kev),epss:feedJson(lists.epss)}},counts:Object.fromEntries(outcomeKinds.
map(kind=>[kind,countOutcome(rehearsal,kind)])),images:rehearsedInOrder(rows).map(imageJson),gaps};return`${JSON.stringify(rehearsalSchema.parse(told))}
`}function feedJson({kind,date,why}){return{state:kind,...date===void 0?{}:{date},...why===void 0?{}:{why}}}function imageJson({name,digest,runs,outcome}){return{
name,...digest===void 0?{}:{digest},...runs===void 0?{}:{runs},outcome:outcome.kind,...outcome.kind==="would-be-refused"?{at:momentJson(outcome.at)}:{},...outcome.
kind==="fine"&&outcome.until!==void 0?{until:outcome.until.toISOString()}:{},...outcome.kind==="not-known"?{why:outcome.why}:{},..."reasons"in outcome?{reasons:outcome.
reasons.map(reasonJson)}:{}}}function momentJson(at){return at==="next-night"?at:at.toISOString()}function reasonJson(reason){let words2=reasonText(reason,terminal);
switch(reason.kind){case"evidence":{let{code:code2,digest,platform}=reason.refusal;return{code:code2,...words2,digest,...platform===void 0?{}:{platform}}}case"n\
ame":return{code:reason.code,...words2};case"platform":return{code:"no-readable-platform",...words2};case"night":return{code:"next-night",...words2,findings:[...reason.
ids],withdrawn:reason.isWithdrawn}}}var listed=200,longest=1e3,images={most:listed,others:"more image",last:words2=>[`| | ${words2} | |`]},lines={most:listed,others:"more line",last:words2=>[`- ${words2}`]};
function rehearsalMarkdown(rehearsal){let rows=rehearsedInOrder(rehearsal.rows),gaps=gapLines(rehearsal.gaps);return`${[`## ${rehearsalCode(rehearsal,"any")===0?
"✅":"❌"} Rehearsal: ${text(rehearsalHeadline(rehearsal),longest)}`,"",rehearsedBy(rehearsal).map(line=>text(line,longest)).join(" "),"",...listedLines(gaps,
lines,line=>`- ${text(line,longest)}`),...gaps.length===0?[]:[""],"| | Image | |","| --- | --- | --- |",...listedLines(rows,images,row=>`| ${rehearsedWords[row.
outcome.kind]} | ${code(row.name,400)} | ${rowText(row,markdown)} |`)].join(`
`)}
`}var listed2=50,maxLine=1500,width=Math.max(...Object.values(rehearsedWords).map(word=>word.length));function renderRehearsal(rehearsal,{colour=!1}={}){let paint=painter(
colour),painted=kind=>{let word=rehearsedWords[kind].padEnd(width);return kind==="fine"||kind==="exempt"||kind==="would-be-admitted"?paint.green(word):paint.red(
word)},rows=rehearsedInOrder(rehearsal.rows),gaps=gapLines(rehearsal.gaps);return[...listedLines(rows,{most:listed2,others:"more image"},row=>`${painted(row.outcome.
kind)}  ${bounded(row.name,400)}: ${bounded(rowText(row,terminal),maxLine)}`),...listedLines(gaps,{most:listed2,others:"more line"},line=>bounded(line,maxLine)),
"",...rehearsedBy(rehearsal).map(line=>bounded(line,maxLine)),`${bounded(rehearsalHeadline(rehearsal),maxLine)}.`].join(`
`)}import{join}from"node:path";function admittedName(name,{judged,exempt}){let isOne=patterns=>patterns.some(one=>new RegExp(patternRegex(one)).test(name));return!new RegExp(comparableName).test(
name)||new RegExp(otherSpelling).test(name)?"other-form":isOne(judged)?name.includes("@sha256:")?"judged":"no-digest":isOne(exempt)?"exempt":"not-listed"}function isReadable({
platforms}){let isRead=({platform=""})=>/^linux\/amd64(?:\/|$)/.test(platform);return platforms.length===0||platforms.some(isRead)}function possibleFindings(id,severity,policy){let others=id.startsWith("CVE-")?[]:[misconfiguration(id,severity),secret(id,severity)];return waysOf({findings:[...vulnerabilities(
id,severity,[]),...others]},policy)}function recordedFindings({findings},policy){return findings.filter(({exception})=>exception===void 0).map(finding=>{let{id,
origin,presence}=finding,known={...origin===void 0?{}:{origin},...presence===void 0?{}:{presence}};return{id,ways:waysOf({findings:ofRecord(finding),...known},policy)}})}
function ofRecord(finding){let{id,severity}=finding;switch(finding.kind){case"vulnerability":{let[fixed,unfixed]=vulnerabilities(id,severity,finding.aliases);return finding.
fix===void 0?[fixed,unfixed]:finding.fix.kind==="none"?[unfixed]:[fixed]}case"misconfiguration":return[misconfiguration(id,severity)];case"secret":return[secret(
id,severity)]}}function waysOf({findings,origin,presence},policy){let origins=originsOf(origin,policy),presences=presencesOf(presence,policy),[first,...more]=findings.
flatMap(finding=>origins.flatMap(isOfBase=>presences.map(one=>({finding,isOfBase,presence:one}))));if(first===void 0)throw new Error("defect: a finding can be n\
othing");return[first,...more]}function originsOf(origin,{ignoreBase}){return ignoreBase.value?origin===void 0?[!1,!0]:[origin==="base"]:[!1]}function presencesOf(presence,{
gateOn}){return gateOn.value!=="new"?["new"]:presence==="still-there"?["still-there"]:["new","still-there"]}function vulnerabilities(id,severity,aliases){let unfixed={
...common(id,severity),kind:"vulnerability",aliases,status:"unknown",package:{name:"",version:"",type:"",class:"other"}};return[{...unfixed,fixedVersion:"1"},unfixed]}
function misconfiguration(id,severity){return{...common(id,severity),kind:"misconfiguration",aliases:[],message:"",resolution:""}}function secret(id,severity){return{
...common(id,severity),kind:"secret",category:"",match:""}}function common(id,severity){return{id,severity,title:"",target:"",platforms:["unknown"]}}function nextNight(proofs,{policy,exploitation,record:record2},now){let scans=scansOf(proofs);if(scans===void 0)return{kind:"not-known",why:"a scan claim that s\
ays what was found is missing"};let known=knownExploitation(exploitation,policy.exploitation,now),isSure=unsureLists(policy,known).length===0,digest=policyDigest(
policy),isSamePolicy=scans.every(({predicate})=>predicate.scanner.result.policy.digest===digest),facts={policy,exploitation,known,isSure,isSamePolicy},recorded=record2!==
void 0&&isRecordOf(record2,proofs,scans)?record2:void 0,found=(recorded===void 0?claimedFindings(scans,policy):recordedFindings(recorded,policy)).map(({id,ways})=>({
id,effect:effectOf(ways,facts)})),ids=[...new Set(found.filter(({effect})=>effect==="blocks").map(({id})=>id))];if(ids.length>0)return{kind:"blocked",ids};let why=whyNotKnown(
recorded===void 0?scans:[],facts,found.find(({effect})=>effect==="not-known")?.id);return why===void 0?{kind:"passes"}:{kind:"not-known",why}}function scansOf({
subject,platforms}){let scans=[subject,...platforms].flatMap(({scan})=>typeof scan=="object"?scan:[]);return typeof subject.scan=="object"||platforms.length>0&&
scans.length===platforms.length?scans:void 0}function isRecordOf(record2,{subject},scans){let judgedAt=Date.parse(record2.judgedAt),isOfScan=({predicate})=>Date.
parse(predicate.metadata.scanStartedOn)===judgedAt;return record2.image.digest===subject.digest&&scans.every(isOfScan)}function claimedFindings(scans,policy){return severities.
flatMap(severity=>[...new Set(scans.flatMap(({predicate})=>predicate.scanner.result.findings[severity]))].map(id=>({id,ways:possibleFindings(id,severity,policy)})))}
function unsureLists(policy,{kev,epss}){return[{name:"KEV",list:kev,isAsked:asksKev(policy)},{name:"EPSS",list:epss,isAsked:asksEpss(policy)}].flatMap(({name,list,
isAsked})=>isAsked&&list.kind!=="sure"?[`the policy asks for ${name}, which is ${list.kind==="missing"?"missing":"not used in full"}: ${list.why??""}`]:[])}function whyNotKnown(scans,{
policy,known},unknown){if(scans.some(({predicate})=>predicate.scanner.result.omitted>0))return"its scan claim does not name all findings, as there are too many";
let[unsure]=unsureLists(policy,known);if(unsure!==void 0&&(unknown!==void 0||policy.exploitation.missing.value==="block"))return unsure;if(policy.rego.value.length>
0&&asksExploitation(policy))return"the policy has rules in Rego, which see what is exploited and are not asked here";if(unknown!==void 0)return`nobody has said \
whether ${unknown} has a fix, who brought it and what else the policy asks of it`}function effectOf(ways,{policy,known,isSamePolicy,isSure}){let own=known.factsOf(
ways[0].finding);if(own===void 0&&isSamePolicy)return"passes";if(ruleForListed(lenientRule,policy,own).action==="block")return"blocks";if(hasScoped(policy))return isSamePolicy&&
isSure&&own?.listed===void 0&&!asksEpss(policy)?"passes":"not-known";let answers=ways.filter(way=>!isSamePolicy||!blocks(way,policy,own&&harmless)).flatMap(way=>[
blocks(way,policy,own),blocks(way,policy,own&&ifSure(own,known))]);return answers.length>0&&answers.every(Boolean)?"blocks":answers.length>0&&!answers.some(Boolean)&&
isSure?"passes":"not-known"}var harmless={isKevSure:!0,isEpssSure:!0,epss:{score:0,percentile:0}},lenientRule={action:"log",decidedBy:{first:{key:"severity",value:"\
log"}}};function ifSure(own,{kev,epss}){return{...own,isKevSure:own.isKevSure||kev.kind!=="sure",...epss.kind==="sure"?{}:{isEpssSure:!0,epss:own.epss??{score:0,
percentile:0}}}}function blocks({finding,...facts},policy,exploitation){return ruleForListed(ruleFor(finding,policy,{...facts,exploitation}),policy,exploitation).
action==="block"}function hasScoped({scoped}){return scoped.some(({packages,paths})=>packages.value.length+paths.value.length>0)}var endOfTime=new Date(864e13);function rehearseImage(name,image,{names,today,rehearsed:rehearsed2,night},times){let place=admittedName(name,names);if(place==="\
exempt")return{kind:"exempt"};let fault=place==="judged"?unreadable(image):{kind:"name",code:place};if(fault!==void 0)return refusedAnyway(fault,today,times);let proofs=readProofs(
image,rehearsed2),before=today&&refusalAmong(proofsBy(image,proofs,rehearsed2,today),today,[times.now]),after=refusalThen(proofs,rehearsed2,times);if(before!==void 0)
return{kind:after===void 0?"would-be-admitted":"refused-already",reasons:reasonsOf(before)};let next=night&&nextNight(proofs,night,times.now);return outcomeOf(proofs,
rehearsed2,{after,times,...night&&next&&{next,isWithdrawn:isRevoked(night)}})}function refusedAnyway(reason,today,{now}){let reasons=[reason];return today===void 0?
{kind:"would-be-refused",at:now,reasons}:{kind:"refused-already",reasons}}function unreadable(image){return isReadable(image)?void 0:{kind:"platform"}}function proofsBy(image,known,by,wanted){
return signersText(by)===signersText(wanted)?known:readProofs(image,wanted)}function signersText({keys,identities,commit}){let{signerOf:_,...named}=identities??
{signerOf:void 0};return JSON.stringify([keys.map(({name,fingerprint})=>[name,fingerprint]),named,commit])}function refusalThen(proofs,rehearsed2,times){return"\
until"in times?firstRefusal(proofs,rehearsed2,times.now,times.until):refusalAmong(proofs,rehearsed2,times.moments)}function isRevoked({policy}){return policy.verify.
onFail.value==="revoke"}function outcomeOf(proofs,rehearsed2,facts){let{after,times,next,isWithdrawn=!1}=facts,blocked=next?.kind==="blocked"?{kind:"night",ids:next.
ids,isWithdrawn}:void 0;if(after!==void 0){let[first,...others]=reasonsOf(after),reasons=[first,...others,...blocked===void 0?[]:[blocked]];return{kind:"would-b\
e-refused",at:after.at,reasons}}let end=firstRefusal(proofs,rehearsed2,times.now,endOfTime)?.at;return blocked!==void 0?{kind:"would-be-refused",at:isWithdrawn?
"next-night":end??"next-night",reasons:[blocked]}:next?.kind==="not-known"?{kind:"not-known",why:next.why}:{kind:"fine",...end===void 0?{}:{until:end}}}function reasonsOf({
refusals}){let[first,...others]=refusals.map(refusal=>({kind:"evidence",refusal}));if(first===void 0)throw new Error("defect: refused without a reason");return[
first,...others]}function refusalAmong(proofs,demands,moments){for(let at of moments){let{refusals}=judgeProofs(proofs,demands,at);if(refusals.length>0)return{at,
refusals}}}function firstRefusal(proofs,demands,from,until){let later=[proofs.subject,...proofs.platforms].flatMap(({scan})=>typeof scan=="object"?scan:[]).flatMap(
scan=>changesOf(scan,demands)).filter(time=>time>from.getTime()&&time<=until.getTime()),moments=[from.getTime(),...new Set(later)].toSorted((a,b)=>a-b);return refusalAmong(
proofs,demands,moments.map(time=>new Date(time)))}var parallelImages=8,maxWhy=500;async function rehearseImages(ports,images2,rules,times){let{registry}=withRegistry(ports),reading={registry,referrers:new ReferrersReader(
registry),recordOf:openRecords(ports,rules),patience:openPatience()},rulesFor=openRules(ports,rules);return[...(await inParallel(images2,parallelImages,async image=>{
let{reference,...runs}=image,row={name:formatReference(reference),...digestOf(reference),...runs},place=admittedName(row.name,rules.names);if(place==="exempt")return{
...row,outcome:{kind:"exempt"}};let asked=await rulesFor(nameForRules(reference));return place==="not-listed"||place==="other-form"?{...row,outcome:refusedAnyway(
{kind:"name",code:place},asked.today,times)}:rehearseOne(reading,row,reference,asked,times)})).reduce(joinedRow,new Map).values()]}function joinedRow(rows,row){
let{runs}=joinedFacts(rows.get(row.name),row.runs===void 0?{}:{runs:row.runs});return rows.set(row.name,{...row,...runs===void 0?{}:{runs}})}async function rehearseOne(ports,row,reference,asked,times){
let{today,rehearsed:rehearsed2}=asked;try{let signers=today===void 0?[rehearsed2]:[rehearsed2,today],found=await ports.patience(reference.registry,()=>evidenceOf(
ports,reference,signers));if(found instanceof Failed)return{...row,outcome:{kind:"not-known",why:found.why}};let{name,image}=found,{digest}=image.subject,record2=await ports.
recordOf(digest),night=asked.night&&{...asked.night,...record2===void 0?{}:{record:record2}},outcome=rehearseImage(name,image,{...asked,...night===void 0?{}:{night}},
times);return{...row,name,digest,outcome}}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return{...row,outcome:{kind:"not\
-known",why:plainLine(withFix(error),maxWhy)}}}}function openRecords({files},{night}){return async digest=>{if(night===void 0)return;let path=join(night.folder,
recordPath(digest)),bytes=await files.readBytes(path,maxRecord);return bytes===void 0?void 0:parseRecord(bytes,path)}}function digestOf({digest}){return digest===
void 0?{}:{digest}}async function evidenceOf(ports,reference,signers){let manifest=await ports.registry.manifest(reference),{registry,repository}=reference,digested={
registry,repository,digest:manifest.descriptor.digest},isOurs=bundle=>signers.some(one=>isSignedByOneOf(one,bundle));return{name:formatReference(digested),image:await readAttached(
ports,digested,{scope:"all",isOurs,manifest})}}function openRules(ports,{files,named,names,today,rehearsed:rehearsed2,night}){let demands=openDemands({files,named,
trust:openTrust(ports,files)});return async name=>{let[before,policy]=[policyFor(today,[name]),policyFor(rehearsed2,[name])];return{names,rehearsed:await demands(
policy),...namesSigners(named,[before.verify])?{today:await demands(before)}:{},...night===void 0?{}:{night:{policy,exploitation:night.exploitation}}}}}async function runningImages(files,sources,workingDirectory){let{wanted,gaps}=await readSources(files,{...sources,listings:[]},workingDirectory,"image-gate rehe\
arse"),[first,...others]=wanted.flatMap(one=>one.kind==="image"?[]:noImage(one));if(first!==void 0)throw new ConfigError([first,...others],"source-invalid");let images2=new Map;
for(let one of wanted){if(one.kind!=="image")continue;let{kind:_,reference,...facts}=one,{tag,...place}=reference,named=reference.digest===void 0?{...place,...tag===
void 0?{}:{tag}}:place,key=formatReference(named),{runs}=joinedFacts(images2.get(key)??{},facts);images2.set(key,{reference:named,...runs===void 0?{}:{runs}})}return{
images:[...images2.values()],gaps}}function noImage(one){return{where:writtenAs(one),what:"it is not one image, but all that are found for it",fix:"Name what ru\
ns, by digest or tag: ghcr.io/acme/api@sha256:…"}}function writtenAs(one){switch(one.kind){case"registry":return one.pattern??`${one.registry}/`;case"reposito\
ry":return one.pattern??placeName(one);case"harbor":return`harbor:${one.pattern??`${one.registry}/${one.repository??one.project??""}`}`}}async function rehearseCommand(ports,command){let isPublic=await isShownToAll(ports,command),quiet=withoutNotices(ports,isPublic),rehearsal=await advisingAtEnd(
"Start it again. Nothing was written.",()=>rehearsed(quiet,command));return isPublic?ports.show(`${rehearsalHeadline(rehearsal)}.
${withheldNames}`):command.format==="json"?ports.print([rehearsalJson(rehearsal)]):command.format==="markdown"?ports.print([rehearsalMarkdown(rehearsal)]):ports.
show(renderRehearsal(rehearsal,ports.table)),rehearsalCode(rehearsal,command.failOn)}async function rehearsed(ports,command){let{images:words2,lists,running,signers:named}=command,
times=timesOf(command,ports.clock.now()),exploitation=await listsOf(ports,command),policies=await policiesOf(ports,command),files=machineFiles(ports.files,ports.
workingDirectory),names={judged:command.judged.length===0?["**"]:command.judged,exempt:command.exempt};for(let hint of[...folderHints([...command.judged,...command.
exempt]),...exemptHints(names)])ports.log.warning(hint);let{images:images2,gaps}=await runningImages(ports.files,{names:words2,lists,running},ports.workingDirectory),
folder=resolve(ports.workingDirectory,command.night),rules={files,named,names,...policies,...exploitation===void 0?{}:{night:{exploitation,folder}}},rows=await rehearseImages(
ports,images2,rules,times);return{times,policy:sourcesOf(command,policies),...statesOf(exploitation,policies.rehearsed,times),rows,gaps}}function timesOf({when},now){
let dateOf=moment=>"at"in moment?moment.at:new Date(now.getTime()+moment.after);if("until"in when)return{now,until:ahead(dateOf(when.until),now,"--until")};let[
first,...others]=when.moments.map(one=>ahead(dateOf(one),now,"--at")).toSorted((a,b)=>Number(a)-Number(b));if(first===void 0)throw new Error("defect: no moment");
return{now,moments:[first,...others]}}function ahead(moment,now,where){if(moment>=now)return moment;let what=`it is past: ${moment.toISOString()}`;throw new ConfigError(
[{where,what,fix:"Name a moment to come: +36h, tomorrow, or a day."}],"moment-past")}async function policiesOf({files,workingDirectory},{policy,today,exploitation}){
let repository=machineFiles(files,workingDirectory),read=exploitation.length===0?policyIn:judgingPolicyIn,before=await policyIn(repository,pathOrDefault(today,defaultPolicyPath),
void 0),path=pathOrDefault(policy??today,defaultPolicyPath);return{today:before,rehearsed:await read(repository,path,void 0)}}function sourcesOf({policy},{today,
rehearsed:other}){let{source}=other.base;return policy===void 0?{rehearsed:source}:{today:today.base.source,rehearsed:source}}function statesOf(exploitation,{base},{
now}){if(exploitation===void 0)return{};let{kev,epss}=knownExploitation(exploitation,base.exploitation,now);return{lists:{kev,epss}}}async function listsOf(ports,{
exploitation:paths}){if(paths.length===0)return;let{files,environment,machine,workingDirectory}=ports,lists=await keptExploitation(ports,userFolders(environment,
machine.os,workingDirectory));for(let path of paths){let found=await namedFile(files,resolve(workingDirectory,path),maxGivenList),read="what"in found?found:givenList(
found.bytes,path);if("what"in read)throw noList(path,read.what);lists={...lists,...read}}return lists}function noList(where,what){let fix="Name the file of KEV \
(known_exploited_vulnerabilities.json) or of EPSS (epss_scores-….csv.gz) as they are published.";return new ConfigError([{where,what,fix}],"list-invalid")}export{rehearseCommand};
