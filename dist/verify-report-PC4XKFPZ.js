import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{sampleCode}from"./chunk-ZNFE7CCE.js";import{withheldNames}from"./chunk-WIZQBOVI.js";import{fleetJson,fleetReportSchema,makeReport,readStoredReport,
reportSignature}from"./chunk-QP2PCT55.js";import"./chunk-GS6N2VOT.js";import{openHome}from"./chunk-LAG2LS7E.js";import{readLedger,requireKnownRoot}from"./chunk-GK3Y646S.js";
import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-ISXCPQFW.js";
import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import{ledgerPlace}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";
import"./chunk-FTBHWEKZ.js";import{streamName}from"./chunk-HSFB43BR.js";import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import{isShownToAll}from"./chunk-NU7XRSNH.js";
import{localRules,readPolicy}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{counted,machineFiles,plural,pluralDo}from"./chunk-7HSWERG5.js";
import{defaultPolicyPath,exceptionPaths,pathOrDefault,plainLine,usualFolders}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{randomUUID}from"node:crypto";import{resolve}from"node:path";import{isDeepStrictEqual}from"node:util";var nightFigures=new Set(["criticals","coverage","gated","unverified","stale","histories-scanned"]),runningKeys=new Set(["criticals","coverage","running-never-p\
assed","running-failed","running-alerts"]);function compareReports(said,again){let isNightHere=isDeepStrictEqual(said.night,again.night),isDriftHere=(said.drift?.
at??null)===(again.drift?.at??null),isPostureHere=said.posture?.at===again.posture?.at,isHere=key=>(isNightHere||!nightFigures.has(key))&&(isDriftHere||!runningKeys.
has(key))&&(isPostureHere||key!=="maturity"),figures=said.figures.filter(({key})=>isHere(key)),lists=listNames.filter(name=>name==="uncovered"?isNightHere&&isDriftHere:
name==="stale"?isNightHere:name!=="drift"||isDriftHere&&said.drift!==void 0),left=of=>plural(said.figures.filter(({key})=>of.has(key)).length,"figure");return{checked:figures.
length+lists.length+1,differences:[...figures.flatMap(figure=>figureDifference(figure,again)),...lists.flatMap(name=>listDifference(name,said,again)),...isPostureHere?
postureDifference(said,again):[],...findingDifferences(said.findings,again.findings)],unchecked:[...isNightHere?[]:[`${left(nightFigures)}, what is not covered,\
 and what is stale: they were made with a night that is not here (--night)`],...isDriftHere?[]:[`${left(runningKeys)}, what is not covered, and what runs: they \
were made with a list of what runs that is not here (--drift)`],...isPostureHere||said.posture==null?[]:[withoutPosture]]}}var withoutPosture="the maturity leve\
l, what is missing and what slipped: they were made with a posture that is not here (--posture)";function postureDifference(said,again){let[before,now]=[said.posture??
null,again.posture??null];return isDeepStrictEqual(before,now)?[]:[{what:"posture",said:shortText(before),now:shortText(now)}].map(plain)}var listNames=["batche\
s","advisories","databases","totals","remediationHours","openAgeHours","exceptions","uncovered","stale","drift","gaps","trend"];function figureDifference(said,again){
let now=again.figures.find(({key})=>key===said.key);return now!==void 0&&now.value===said.value&&now.state===said.state?[]:[{what:said.label,said:valueText(said),
now:now===void 0?"no such figure":valueText(now)}].map(plain)}function valueText({value,unit,state}){let text=value===null?"no data":`${value} ${unit}`;return state===
void 0?text:`${text} (${state})`}function listDifference(name,said,again){return isDeepStrictEqual(said[name],again[name])?[]:[{what:name,said:shortText(said[name]),
now:shortText(again[name])}].map(plain)}function shortText(value){return JSON.stringify(value)??"nothing"}function findingDifferences(said,again){let[before,after]=[
byName(said),byName(said.some(saysDueSoon)?again:again.map(withoutDueSoon))],other=[...new Set([...before.keys(),...after.keys()])].filter(name=>!isDeepStrictEqual(
before.get(name),after.get(name))),[first]=other;if(first===void 0)return[];let more=other.length===1?"":`, the first of ${plural(other.length,"finding")}`,text=some=>shortText(
some.get(first)?.[0]??"not there");return[{what:`finding ${first}${more}`,said:text(before),now:text(after)}].map(plain)}function saysDueSoon({dueSoon}){return dueSoon!==
void 0}function withoutDueSoon({dueSoon:_,...finding}){return finding}function byName(findings){return Map.groupBy(findings,({repository,line,id,subject,kind})=>`${id}\
 in ${subject} (${repository}=${line}, ${kind})`)}function plain({what,said,now}){return{what:plainLine(what,200),said:plainLine(said,300),now:plainLine(now,300)}}
function comparisonText({root,since,until},{checked,differences,unchecked}){let other=differences.flatMap(({what,said,now})=>[what,`  the report says  ${said}`,
`  the ledger gives ${now}`]);return[`The ledger holds the root of the report (${since} to ${until}), ${root??"none"}: no event up to it was dropped, changed or\
 put elsewhere.`,differences.length===0?`${counted(checked)} figures and lists come out as the report says.`:`${differences.length} of ${counted(checked)} figur\
es and lists do not come out as the report says:`,...other,...unchecked.map(what=>`Not worked out: ${what}.`)].join(`
`)}function verifiedText({said,signature,comparison,sample}){let matched=sample===void 0?[]:[sampleText(sample)];return[signature,comparisonText(said,comparison),...matched].
join(`
`)}function withheldVerification({signature,comparison,sample}){let{checked,differences,unchecked}=comparison,drawn=sample?.streams.filter(({outcome})=>outcome.
kind!=="same").length??0,matched=sample===void 0?[]:[`${plural(sample.streams.length,"stream")} matched again: ${counted(drawn)} not the same, or not known.`];return[
signature,`${counted(checked)} compared: ${plural(differences.length,"difference")}, ${counted(unchecked.length)} not known.`,...matched,withheldNames].join(`
`)}function verifiedJson({said,signature,comparison,sample}){let{since,until,root}=said,{checked,differences,unchecked}=comparison,verified={verifyVersion:1,report:{
since,until,root},signature,checked,differences,unchecked,sample:sample===void 0?null:sampleJson(sample)};return`${JSON.stringify(verified,void 0,1)}
`}function verifiedCode({comparison,sample}){let{differences,unchecked}=comparison,drawn=sample===void 0?0:sampleCode(sample);return differences.length>0||drawn===
1?1:unchecked.length>0?3:drawn}var shown=10,longest=300,words={same:"SAME",differs:"DIFFERS","newer-advisories":"NEWER ADVISORIES",unknown:"NOT KNOWN"};function sampleText(sample){
let{seed,followed,streams}=sample;return[`Drawn at random, by the seed ${seed}: ${counted(streams.length)} of ${pluralDo(followed,"stream","that is","that are")}\
 followed.`,...streams.flatMap(streamLines),...hints(sample)].join(`
`)}function streamLines({stream,image,from,isSameDatabase,outcome}){let matched=from===void 0?"":`, from its ${from==="sbom"?"SBOM":"layers"} with ${isSameDatabase===
!0?"the database of that scan":"the database of today"}`,name=`${words[outcome.kind]}  ${plainLine(streamName(stream),longest)}`,what=image===void 0?"":` (${plainLine(
image,longest)}${matched})`;switch(outcome.kind){case"same":return[`${name}${what}: ${plural(outcome.findings,"finding")}`];case"unknown":return[`${name}${what}\
: ${plainLine(outcome.why,600)}`];case"differs":case"newer-advisories":{let{differences}=outcome,more=differences.length-shown;return[`${name}${what}: ${plural(
differences.length,"difference")}`,...differences.slice(0,shown).map(one=>`  ${differenceText(one)}`),...more>0?[`  … ${counted(more)} more`]:[]]}}}function differenceText(difference){
switch(difference.kind){case"other-image":return"what has this digest is made of other images than the ledger says";case"unlisted":return`${findingText(difference)}\
: found now, and not open in the ledger`;case"gone":return`${findingText(difference)}: open in the ledger, and not found now`;case"severity":return`${findingText(
difference)}: the ledger says ${difference.said}`}}function findingText({name,severity}){return plainLine(`${severity} ${name.id} in ${name.subject}`,longest)}function hints({
streams}){let kinds=new Set(streams.map(({outcome})=>outcome.kind));return[...kinds.has("differs")?["What differs is not explained by newer advisories: the ledg\
er does not say what the image has."]:[],...kinds.has("newer-advisories")?["Newer advisories than the ledger’s scan had may be the reason of these differences; \
nobody has proven it. The database of that scan is not known, or was not to be had: where another registry has it, name that one by --db-repository."]:[]]}function sampleJson({
seed,followed,streams}){return{seed,followed,streams:streams.map(({stream,image,scannedAt,database,isSameDatabase,from,outcome})=>({...stream,...image===void 0?
{}:{image},...scannedAt===void 0?{}:{scannedAt:new Date(scannedAt).toISOString()},...database===void 0?{}:{database},...isSameDatabase===void 0?{}:{isSameDatabase},
...from===void 0?{}:{from},...outcomeJson(outcome)}))}}function outcomeJson(outcome){switch(outcome.kind){case"same":return{outcome:outcome.kind,findings:outcome.
findings};case"unknown":return{outcome:outcome.kind,why:outcome.why};case"differs":case"newer-advisories":return{outcome:outcome.kind,differences:outcome.differences.
map(differenceJson)}}}function differenceJson(difference){if(difference.kind==="other-image")return{kind:difference.kind};let{kind,name,severity}=difference,finding={
kind,is:name.is,id:name.id,aliases:name.aliases,subject:name.subject,severity};return kind==="severity"?{...finding,said:difference.said}:finding}async function ledgerVerifyCommand(ports,command){let{files,workingDirectory,environment}=ports,path=resolve(workingDirectory,command.report),{said,bytes}=await readStoredReport(
files,path,command.report),{ledger:named,night,drift,posture,exceptions,staleAfter}=command,repository=machineFiles(files,workingDirectory),rules=localRules(repository),
policy=pathOrDefault(command.policy,defaultPolicyPath),signature=await reportSignature(ports,path,bytes,{files:repository,policy:await readPolicy(rules,policy),
named:command.signers,isRequired:command.isSigned}),ledger="path"in named?{path:resolve(workingDirectory,named.path)}:ledgerPlace(environment,named),home=await openHome(
ports,ledger);said.root!==null&&requireKnownRoot(await readLedger(home),said.root);let until=new Date(said.until),again=await makeReport(ports,{ledger,night:pathOrDefault(
night,usualFolders.command.night),drift:pathOrDefault(drift,usualFolders.command.drift),posture:pathOrDefault(posture,usualFolders.command.posture),since:{at:new Date(
said.since)},until,name:word=>`--${word}`,rules:{files:rules,paths:{policy,exceptions:exceptionPaths(exceptions)}},staleAfter}),comparison=compareReports(said,fleetReportSchema.
parse(JSON.parse([...fleetJson(again)].join("")))),sample=await sampleOf(ports,command,async()=>({report:again,...await readLedger(home,until)})),verified={said,
signature,comparison,...sample===void 0?{}:{sample}};return await isShownToAll(ports,command)?ports.show(withheldVerification(verified)):command.format==="json"?
ports.print([verifiedJson(verified)]):ports.show(verifiedText(verified)),verifiedCode(verified)}async function sampleOf(ports,{sample},read){if(sample===void 0)
return;let{sampleLedger}=await import("./sample-ledger-3HDQ3MGE.js");return sampleLedger(ports,{...await read(),sample,seed:sample.seed??randomUUID()})}export{ledgerVerifyCommand};
