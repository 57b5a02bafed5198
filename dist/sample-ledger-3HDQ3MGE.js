import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{drawnStream,sampledImage}from"./chunk-ZNFE7CCE.js";import{keptRecord,runNight}from"./chunk-CNS2DCMQ.js";import"./chunk-GDVC7DDA.js";import"./chunk-5BQNZ77Q.js";
import"./chunk-VRDS7WVV.js";import"./chunk-J2PMX3Q5.js";import{userContext}from"./chunk-5TCSAHXN.js";import"./chunk-GS6N2VOT.js";import"./chunk-LAG2LS7E.js";
import"./chunk-GK3Y646S.js";import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";import"./chunk-SPCT44O5.js";import"./chunk-LF42ESR2.js";
import"./chunk-TVEMK2KD.js";import"./chunk-CIQEK4OL.js";import"./chunk-ECAEX47N.js";import"./chunk-5FTJMFUU.js";import"./chunk-IRGJHGX3.js";
import{runConfig}from"./chunk-GJ5CLEIU.js";import"./chunk-QP5DHZF5.js";import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-ISXCPQFW.js";
import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import{imagesOf,incompleteWhy,joinedEvent,kindsOf,numberingAfter,scanEvent,severityOf,sightingsOf,
soughtOf,withJoined}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import{
drawSample,repositoryOf,streamName}from"./chunk-HSFB43BR.js";import"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";import"./chunk-473NBSRF.js";
import"./chunk-RQUAI55Q.js";import{withDatabase}from"./chunk-NU7XRSNH.js";import"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import"./chunk-7HSWERG5.js";
import{ToolError}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join}from"node:path";function compareMatch(ledger,number,stream,given){let why=incomparable(stream,given.record);if(why!==void 0)return{kind:"unknown",why};let numbering=numberingAfter(
ledger),sightings=sightingsOf(given.record,numbering),scan={at:Date.parse(given.record.judgedAt),images:imagesOf(given.record)},joined=withJoined(stream,joinedEvent(
stream,number,scan,sightings,numbering)),line=scanEvent(joined,number,given,sightings,numbering),found=differencesOf(joined,line,numbering.nameOf),differences=[
...line.images!==void 0?[{kind:"other-image"}]:[],...found];return differences.length===0?{kind:"same",findings:sightings.seen.size}:{kind:Date.parse(given.record.
database?.updatedAt??"")>scannedWith(stream)&&differences.every(isOfAdvisories)?"newer-advisories":"differs",differences}}function scannedWith({complete}){return Math.
max(...Object.values(complete).map(({database})=>database))}function isOfAdvisories(difference){return difference.kind!=="other-image"&&difference.name.is==="vu\
lnerability"}function incomparable(stream,record){let{last,failed}=stream;if(last===void 0)return"the ledger has no scan of it";if(failed!==void 0)return`its ne\
west scan in the ledger failed: ${failed.why}`;if(last.incomplete!==void 0)return`its newest scan in the ledger is not complete: ${last.incomplete}`;let incomplete=incompleteWhy(
record,stream);if(incomplete!==void 0)return`it could not be matched completely: ${incomplete}`;let looked=kindsOf(record),missing=last.kinds.filter(kind=>kind!==
"hardening"&&!looked.includes(kind));return missing.length===0?void 0:`the ledger says what was looked for, and this was not: ${missing.join(", ")}`}function differencesOf(stream,{
opened={},reopened=[],closed={},severity={}},nameOf){let rated=groups=>Object.entries(groups).flatMap(([rating,findings])=>findings.map(finding=>({finding,name:nameOf(
finding),severity:rating}))),said=finding=>{let episode=stream.findings.get(finding)?.at(-1);return episode===void 0?"UNKNOWN":severityOf(episode)},changed=rated(
severity),back=reopened.map(finding=>({name:nameOf(finding),severity:changed.find(one=>one.finding===finding)?.severity??said(finding)}));return[...[...rated(opened),
...back].filter(({name})=>stream.last?.kinds.includes(soughtOf(name))).map(({name,severity:rating})=>({kind:"unlisted",name,severity:rating})),...Object.values(
closed).flat().map(finding=>({kind:"gone",name:nameOf(finding),severity:said(finding)})),...changed.filter(({finding})=>!reopened.includes(finding)).map(({finding,
name,severity:rating})=>({kind:"severity",name,severity:rating,said:said(finding)}))]}async function sampleLedger(ports,{state,report,sample,seed}){let followed=report.sources.ledger.standing.streams.filter(({retired})=>retired===void 0),drawn=drawSample(
followed,sample.count,seed).flatMap(({stream})=>{let history=state.streams[state.streamNumbers.get(streamName(stream))??-1];return history===void 0?[]:[drawnStream(
history)]}),until=sample.budget===void 0?void 0:ports.clock.elapsed()+sample.budget,streams=new Map;for(let[database,some]of Map.groupBy(drawn,one=>one.database)){
let matched=await matchAgain(ports,{raw:sample.raw,database,until},some);for(let one of some)streams.set(one,await comparedStream(ports,state,one,matched))}return{
seed,followed:followed.length,streams:drawn.flatMap(one=>streams.get(one)??[])}}async function matchAgain(ports,{raw,database,until},drawn){let names=[...new Set(
drawn.flatMap(({state})=>sampledImage(state)??[]))],folder=await ports.files.temporaryDirectory("sample");if(names.length===0)return{folder};let gate={...runConfig(
new Map([...raw,["image","registry.invalid/image"]]),userContext(ports)),sign:"none",attestVex:!1},inventory={sources:{names,lists:[],running:[],listings:[]},limits:{
only:[],except:[]}},match=async scanner=>{let time=until===void 0?{}:{budget:Math.max(0,until-ports.clock.elapsed())},done=await runNight(ports,{folder,part:{kind:"\
all"},inventory,gate:{...gate,scanner},...time});return"night"in done?{night:done.night,folder}:{folder}};if(database===void 0||gate.scanner.offline)return match(
gate.scanner);try{return await match(withDatabase(gate.scanner,database))}catch(error){if(!isWithoutDatabase(error))throw error;return ports.log.warning(`The vu\
lnerability database ${database} is in no registry any more; the one of today is used.`),match(gate.scanner)}}function isWithoutDatabase(error){return error instanceof
ToolError&&(error.code==="database-missing"||error.code==="database-invalid")}async function comparedStream({files},ledger,{number,state,database},{night,folder}){
let{stream,last}=state,image=sampledImage(state),common={stream,...image===void 0?{}:{image},...last===void 0?{}:{scannedAt:last.at},...database===void 0?{}:{database}},
unknown=why=>({...common,outcome:{kind:"unknown",why}});if(image===void 0)return unknown("the ledger does not say where its image is");let row=night?.images.find(
({digest,names})=>digest===last?.digest&&names.some(name=>repositoryOf(name)===stream.repository));if(row===void 0)return unknown(whyUnmatched(night,image));let{
outcome}=row;if(outcome.kind==="failed")return unknown(`${outcome.why} ${outcome.fix}`);if(outcome.kind==="not-reached")return unknown("no time was left for it");
let given=await keptRecord(files,join(folder,outcome.record)),isSameDatabase=database!==void 0&&given.record.database?.digest===database;return{...common,isSameDatabase,
from:outcome.from,outcome:compareMatch(ledger,number,state,given)}}function whyUnmatched(night,image){let gap=night?.gaps.find(({what})=>what.startsWith(image));
return gap===void 0?"its registry was not asked":gap.kind==="no-image"?"what has this digest is no image":gap.what.slice(image.length).replace(/^: /,"")}export{sampleLedger};
