import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{addedLines,renderLedger,retiredLines,withheldLedger}from"./chunk-WIZQBOVI.js";import{openHome}from"./chunk-LAG2LS7E.js";import{addToLedger,readLedger,
requireKnownRoot,requireStreams,writeEvents}from"./chunk-GK3Y646S.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{breachCode,
forLedger,hasGap,isFromFuture,ledgerPlace,retireStreams,standingOf}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";
import"./chunk-FTBHWEKZ.js";import{repositoryOf,streamName}from"./chunk-HSFB43BR.js";import{isShownToAll,ledgerVisibility,logVisibility,mayPublish,requirePublishable,
withVisibility}from"./chunk-NU7XRSNH.js";import{maxRecord,parseRecord}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{inParallel}from"./chunk-7HSWERG5.js";
import{ConfigError,anonymousRegistry,digestOf,isRecord,plainLine,recordBeside}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join}from"node:path";var maxEntries=5e4,filesAtOnce=4;async function recordsToAdd(files,paths,streams,now){let records=new Set;for(let path of paths){let kind=(await files.stat(path))?.
kind;if(kind===void 0)throw nothingThere(path);let found=kind==="directory"?await recordsIn(files,path):[recordOf(path)];for(let record of found)records.add(record)}
let lines=new Map(streams.map((stream,order)=>[stream.repository,{stream,order}]));return inParallel([...records],filesAtOnce,path=>additionOf(files,path,lines,
now))}function recordOf(path){return isRecord(path)?path:recordBeside(path)??path}async function recordsIn(files,folder){let all=await entriesOf(files,folder);for(let{
path,kind}of[...all])kind==="directory"&&all.push(...await entriesOf(files,path));let entries=all.filter(({kind})=>kind==="file"),records=entries.filter(({path})=>isRecord(
path)||recordBeside(path)!==void 0);if(records.length===0)throw recordAbsent(folder);if(entries.length>maxEntries)throw tooMany(folder);return records.map(({path})=>recordOf(
path))}async function entriesOf(files,folder){let entries=await files.listKinds(folder)??[];if(entries.length>maxEntries)throw tooMany(folder);return entries.map(
({name,kind})=>({path:join(folder,name),kind}))}function tooMany(where){let what=`it holds more than ${maxEntries} files and folders`;return new ConfigError([{where,
what,fix:"Add them in several calls."}],"reports-too-many")}async function additionOf(files,path,lines,now){let bytes=isRecord(path)?await files.readBytes(path,
maxRecord):void 0;if(bytes===void 0)throw recordAbsent(path);let digest=digestOf(bytes),record=parseRecord(bytes,path,"leave it out.");if(isFromFuture(record,now))
throw fromFuture(path,record);return{path,record:forLedger(record,path),digest,stream:streamOf(record,lines,path)}}function unusedStreams(streams,additions){let used=new Set(
additions.map(({stream})=>stream));return streams.filter(stream=>!used.has(stream))}function nothingThere(where){let fix="Correct the path: name a report that i\
mage-gate has written, or the folder of such reports.";return new ConfigError([{where,what:"there is no such file or folder",fix}],"record-absent")}function recordAbsent(where){
let what=`${isRecord(where)?"this record is missing":"there is no record (image-gate-record-….json)"}. image-gate writes it beside each report; a report of Tr\
ivy alone does not say when it was judged, and how`,fix="Add what image-gate has written: image-gate scan IMAGE --report-dir reports";return new ConfigError([{where,
what,fix}],"record-absent")}function fromFuture(where,{judgedAt}){let what=`it was judged at ${judgedAt}, which is in the future`;return new ConfigError([{where,
what,fix:"Set the clocks of the machines, and judge again."}],"record-from-future")}function streamOf({image:{names}},lines,where){let own=names.map(repositoryOf),
[found]=own.flatMap(name2=>lines.get(name2)??[]).toSorted((a,b)=>a.order-b.order);if(found!==void 0)return found.stream;let name=plainLine(own[0]??"",200),what=`\
it is about ${name}, for which no --stream names a line`;throw new ConfigError([{where,what,fix:`Add --stream ${name}=main, or the line that it belongs to.`}],"\
stream-unknown")}var maxOverdue=1e4;function ledgerJson(standing,now){let{root=null,batches,streams,overdue,remediation}=standing,whole={at:now.toISOString(),root,batches,streams:streams.
map(({stream,lastScan,lastComplete,retired,failed,imageSince:_,...one})=>({...stream,...times({lastScan,lastComplete,retired}),...failed===void 0?{}:{failed:{...times(
{since:failed.since,at:failed.at}),why:failed.why}},...one})),gaps:streams.filter(stream=>hasGap(stream,now)).length,overdueFindings:overdue.length,overdue:overdue.
slice(0,maxOverdue).map(({stream,name,firstSeen,due,fixableSince,...one})=>({...stream,...name,...one,...times({firstSeen,due,fixableSince})})),remediationHours:remediation};
return`${JSON.stringify(whole)}
`}function times(all){return Object.fromEntries(Object.entries(all).flatMap(([key,at])=>at===void 0?[]:[[key,new Date(at).toISOString()]]))}var day=1440*60*1e3;async function ledgerAddCommand(ports,command){let{reports,ledger:named,streams,publishFindings,now=ports.clock.now()}=command,additions=await recordsToAdd(
ports.files,reports,streams,now),unused=unusedStreams(streams,additions),isPublic=unused.length>0&&await isShownToAll(ports,command);for(let stream of unused){let which=isPublic?
`number ${streams.indexOf(stream)+1}`:streamName(stream);ports.log.warning(`--stream ${which}: none of these reports is of this repository. Check its name.`)}let place=ledgerPlace(
ports.environment,named),readers=await ledgerVisibility(ports.openGithub,place),log=await logVisibility(ports,ports.environment.GITHUB_TOKEN??"",void 0),seen=await withVisibility(
anonymousRegistry(ports),[readers,log],publishFindings,additions);requirePublishable(seen,{ledger:readers,log},publishFindings);let{ledger,outcomes}=await addToLedger(
await openHome(ports,place),additions,now),shown=seen.map(one=>mayPublish(one.visibility,log,publishFindings)?one:void 0);return ports.show(addedLines(shown,outcomes,
ledger.state)),0}async function ledgerRetireCommand(ports,command){let{streams,ledger:named,now=ports.clock.now()}=command;requireStreams(await readLedger(await openHome(
ports,ledgerPlace(ports.environment,named))),streams);let ledger=await writeEvents(await openHome(ports,ledgerPlace(ports.environment,named)),now,({state})=>retireStreams(
state,streams,now));return ports.show(retiredLines(streams,ledger.state,await isShownToAll(ports,command))),0}function held(root){return root===void 0?[]:[`The \
ledger still holds ${root}: nothing up to that root was changed or removed.`]}async function ledgerShowCommand(ports,command){let{ledger:named,root,days,format,
failOn,now:until}=command,now=until??ports.clock.now(),ledger=await readLedger(await openHome(ports,ledgerPlace(ports.environment,named)),until);root!==void 0&&
requireKnownRoot(ledger,root);let standing=standingOf(ledger.state,now,new Date(now.getTime()-days*day));return await isShownToAll(ports,command)?ports.show([withheldLedger(
standing),...held(root)].join(`
`)):format==="json"?ports.print([ledgerJson(standing,now)]):ports.show([renderLedger(standing,now,days,ports.table),...held(root)].join(`
`)),failOn==="breach"?breachCode(standing,now):0}export{ledgerAddCommand,ledgerRetireCommand,ledgerShowCommand};
