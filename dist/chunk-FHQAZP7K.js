import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{rootLine}from"./chunk-WIZQBOVI.js";import{verifyImages}from"./chunk-QY6Q66YH.js";import{openHome}from"./chunk-LAG2LS7E.js";import{addToLedger}from"./chunk-GK3Y646S.js";
import{forLedger,isFromFuture}from"./chunk-7NSBX36V.js";import{parseStream,streamName}from"./chunk-HSFB43BR.js";import{ledgerVisibility,mayPublish,repositoryVisibility,
withVisibility}from"./chunk-NU7XRSNH.js";import{askFor,askForAll,listTooLong,parseRecord}from"./chunk-P4NVSMEY.js";import{scanPredicate,scanPredicateSchema}from"./chunk-JPNARZKT.js";
import{counted}from"./chunk-7HSWERG5.js";import{Cancelled,ConfigError,GateError,anonymousRegistry,array,boolean,bounded,digestOf,int,isRecord,iso_exports,
number,object,string}from"./chunk-CIY6UZVJ.js";import{isDeepStrictEqual}from"node:util";function isAttested(record,claims){return claims.some(({kind,predicate})=>kind==="scan"&&isSameScan(record,predicate))}function isSameScan(record,said){let predicate=scanPredicateSchema.
safeParse(said).data,{verdict,policy,scanner}=record;if(predicate===void 0||verdict!=="passed"||scanner.trust==="report"||policy.gateOn===void 0||policy.ignoreBase===
void 0)return!1;let{result}=predicate.scanner,own=scanPredicate(record,{rules:result.policy.from,maxAge:0}),expected={...own,scanner:{...own.scanner,result:{...own.
scanner.result,validUntil:result.validUntil}}};return isDeepStrictEqual(jsonOf(predicate),jsonOf(expected))}function jsonOf(value){return JSON.parse(JSON.stringify(
value))}import{crc32,inflateRawSync}from"node:zlib";var localHeader=30,directoryEntry=46,endRecord=22,maxComment=65535,maxEntries=1e4;function readArtifact(zip,isWanted,max){
let entries=directoryOf(zip)?.filter(({name})=>isWanted(name)),size=entries?.reduce((sum,entry)=>sum+entry.size,0)??Number.POSITIVE_INFINITY;if(entries===void 0||
size>max)return;let files=[];for(let entry of entries){let bytes=contentOf(zip,entry);if(bytes===void 0)return;files.push({name:entry.name,bytes})}return files}
function directoryOf(zip){let from=Math.max(0,zip.length-endRecord-maxComment),found=zip.subarray(from).lastIndexOf("PK"),end2=from+found;if(found<0||end2+endRecord>
zip.length)return;let count=zip.readUInt16LE(end2+10),at=zip.readUInt32LE(end2+16);if(count>maxEntries)return;let entries=[];for(let left=count;left>0;left-=1){
if(at+directoryEntry>end2||zip.readUInt32LE(at)!==33639248)return;let nameEnd=at+directoryEntry+zip.readUInt16LE(at+28);if(nameEnd>end2||(zip.readUInt16LE(at+8)&
1)===1)return;entries.push({name:zip.toString("utf8",at+directoryEntry,nameEnd),method:zip.readUInt16LE(at+10),crc:zip.readUInt32LE(at+16),packed:zip.readUInt32LE(
at+20),size:zip.readUInt32LE(at+24),at:zip.readUInt32LE(at+42)}),at=nameEnd+zip.readUInt16LE(at+30)+zip.readUInt16LE(at+32)}return entries}function contentOf(zip,{
method,crc,packed,size,at}){if(at+localHeader>zip.length)return;let start=at+localHeader+zip.readUInt16LE(at+26)+zip.readUInt16LE(at+28),stored=zip.subarray(start,
start+packed);if(stored.length!==packed)return;let bytes=method===0?stored:method===8?inflated(stored,size):void 0;return bytes?.length===size&&crc32(bytes)===crc?
bytes:void 0}function inflated(packed,size){try{return inflateRawSync(packed,{maxOutputLength:Math.max(1,size)})}catch{return}}var maxArtifact=64*1024*1024,maxRecords=64*1024*1024;async function attestedRecords(sources,artifacts,now){let candidates=[];for(let artifact of artifacts)candidates.
push(...await recordsOf(sources,artifact,now));return candidates}async function recordsOf(sources,artifact,now){let from={run:artifact.run,artifact:artifact.id},
refused=(why,said)=>({...from,why,...said===void 0?{}:{said}});if(!artifact.isInBranch)return[refused("not-of-branch")];if(artifact.bytes>maxArtifact)return[refused(
"too-large")];let zip;try{zip=await sources.download(`/repos/${sources.repository}/actions/artifacts/${artifact.id}/zip`,maxArtifact,{what:`Downloading the arti\
fact ${artifact.id} of run ${artifact.run}`,permission:"actions: read"})}catch(error){return[refused("unanswered",saidOf(error))]}let files=readArtifact(zip,isRecord,
maxRecords);if(files===void 0)return[refused("unreadable")];let candidates=[];for(let{bytes}of files){let judged=await judgedRecord(sources,bytes,artifact.branch,
now);candidates.push("why"in judged?refused(judged.why,judged.said):{...judged,...from})}return candidates}async function judgedRecord({claimsOf},bytes,branch,now){
let read=readRecord(bytes);if(read===void 0)return{why:"no-record"};let{record,given}=read;if(isFromFuture(record,now))return{why:"future"};if(record.verdict===
"blocked")return{why:"blocked"};let named=parseStream(`${record.image.names[0]}=${branch}`,"record");if("problem"in named||record.image.digest===void 0)return{why:"\
not-pushed"};try{let claims=await claimsOf(`${named.stream.repository}@${record.image.digest}`);if(!isAttested(record,claims))return{why:"unattested"}}catch(error){
let said=saidOf(error);return error instanceof GateError&&["manifest-unknown","repository-unknown"].includes(error.code)?{why:"absent"}:{why:"unanswered",said}}
return{record:given,digest:digestOf(bytes),stream:named.stream}}function readRecord(bytes){try{let record=parseRecord(bytes,"record");return{record,given:forLedger(
record,"record")}}catch(error){if(error instanceof ConfigError)return;throw error}}function saidOf(error){if(!(error instanceof GateError)||error instanceof Cancelled||
error instanceof ConfigError)throw error;return error.message}function collectExit(refusals){let reasons2=new Set(refusals.map(({why})=>why));if(reasons2.has("unanswered"))return 3;let harmless=["blocked","not-pushed"];return[
...reasons2].every(why=>harmless.includes(why))?0:1}var maxLines=500,reasons={blocked:"the image was blocked, so nothing attests it","not-pushed":"the image was not pushed, so nothing attests it","not-of-branch":"\
the run is of a commit that the branch does not have: of a tag of its name, or from before a forced push",unattested:"no scan attestation that counts says the s\
ame of its image",absent:"the registry has no such image any more","no-record":"what is named like a record is none, or none that a ledger can hold",future:"it \
is from the future: set the clocks of the machines",unreadable:"the artifact is no ZIP that can be read","too-large":"the artifact is too large",unanswered:"the\
re was no answer",withheld:"its image is not known to be public, and the ledger is: use a private repository for it, or --publish-findings"};function collectedLines(additions,outcomes,refusals,{
root,sequence},{isPrivate,runsWithheld}){let added=additions.map(({stream,...from},index)=>`${(outcomes[index]??"known").toUpperCase().padEnd(7)}  ${placeOf(from)}\
: ${stream===void 0?"an image that is not known to be public":bounded(streamName(stream),200)}`),refused=refusals.map(({why,said,...from})=>`REFUSED  ${placeOf(
from)}: ${reasons[why]}${isPrivate&&said!==void 0?`: ${bounded(said,300)}`:""}`),silent=runsWithheld===0?[]:[withheldLine(runsWithheld)];return[...shown(added),
...shown(refused),...silent,...added.length+refused.length+silent.length>0?[""]:[],ending(root,sequence)].join(`
`)}function withheldLine(runs){return`NO REPORT  ${runs===1?"1 push run has":`${counted(runs)} push runs have`} uploaded none. Where an image is not known to be\
 public, a run of a public repository withholds what it has found: let its job add the record itself (image-gate ledger add).`}function ending(root,sequence){return root===
void 0?"The ledger is empty: no record was added.":rootLine(root,sequence)}function shown(lines){let hidden=lines.length-maxLines;return hidden>0?[...lines.slice(
0,maxLines),`… ${counted(hidden)} more`]:lines}function placeOf({run,artifact}){return`run ${run}, artifact ${artifact}`}var end={maxPages:100,fix:"Look back fewer days (`--days`). If that is not enough, let the jobs themselves write to the ledger: image-gate ledger add."},mostRuns=1e3,
maxQuestions=20,longestRun=720*60*60*1e3,runsSchema=object({workflow_runs:array(object({id:int(),event:string(),head_branch:string().nullable(),head_sha:string(),
created_at:iso_exports.datetime({offset:!0}),head_repository:object({full_name:string()}).nullable()}))}).transform(({workflow_runs:runs})=>runs),artifactsSchema=object(
{artifacts:array(object({id:int(),name:string(),size_in_bytes:number(),expired:boolean(),created_at:iso_exports.datetime({offset:!0}).nullable(),workflow_run:object(
{id:int()}).nullish()}))}).transform(({artifacts})=>artifacts),commitsSchema=array(object({sha:string()}));async function pushArtifacts(api,repository,branches,since,prefix){
let runs=new Map;for(let branch of branches){let head=await protectedHead(api,repository,branch),pushed=await pushRuns(api,repository,branch,since),commits=pushed.
length===0?new Set:await commitsOf(api,repository,head,since);for(let{id,commit,at}of pushed)runs.set(id,{branch,commit,isInBranch:commits.has(commit),at})}let ours=(runs.
size===0?[]:await recentArtifacts(api,repository,since)).filter(({name})=>name.startsWith(prefix)),artifacts=ours.flatMap(({id,name,size_in_bytes:bytes,expired,
workflow_run:from})=>{let run=runs.get(from?.id??-1);if(run===void 0||from==null||expired)return[];let{branch,commit,isInBranch}=run;return[{id,name,bytes,run:from.
id,branch,commit,isInBranch}]}),having=new Set(ours.map(({workflow_run:from})=>from?.id)),without=[...runs].filter(([id,{at,isInBranch}])=>isInBranch&&at>=since.
getTime()&&!having.has(id));return{artifacts,runsWithout:without.length}}async function defaultBranchOf(api,repository){let how=asking(`Asking for the default b\
ranch of ${repository}`);return(await askFor(api,{route:`/repos/${repository}`},object({default_branch:string()}),how)).default_branch}function asking(what,permission="\
contents: read"){return{what,permission}}async function protectedHead(api,repository,branch){let how=asking(`Asking whether ${branch} of ${repository} is protec\
ted`),route=`/repos/${repository}/branches/${encodeURIComponent(branch)}`,schema=object({protected:boolean(),commit:object({sha:string()})}),answer=await askFor(
api,{route},schema,how);if(answer.protected)return answer.commit.sha;let what=`the branch ${branch} of ${repository} is not protected, so what its runs say is a\
nybody's who may push`,fix="Protect it with a rule that asks for reviews, or name a branch that is protected.";throw new ConfigError([{where:`--branch ${branch}`,
what,fix}],"branch-unprotected")}async function pushRuns(api,repository,branch,since){let runs=new Map,before;for(let question=0;question<maxQuestions;question+=
1){let listed=await runsBefore(api,{repository,branch,since},before);for(let{id,event,head_branch:of,head_sha:commit,head_repository:from,created_at:at}of listed)
event==="push"&&of===branch&&from?.full_name.toLowerCase()===repository.toLowerCase()&&runs.set(id,{commit,at:Date.parse(at)});let oldest=listed.at(-1)?.created_at;
if(listed.length<mostRuns||oldest===before)return[...runs].map(([id,run])=>({id,...run}));before=oldest}throw listTooLong(listingRuns(repository,branch),maxQuestions*
mostRuns,end.fix)}function listingRuns(repository,branch){return asking(`Listing the runs of ${branch} of ${repository}`,"actions: read")}async function runsBefore(api,{
repository,branch,since},before){let created=before===void 0?{}:{created:`<=${before}`},query=new URLSearchParams({event:"push",branch,status:"completed",...created}),
how=listingRuns(repository,branch),first=since.getTime()-longestRun,goesOn=page=>page.some(({created_at:at})=>Date.parse(at)>=first);return askForAll(api,`/repo\
s/${repository}/actions/runs?${query}`,runsSchema,how,{...end,goesOn})}async function commitsOf(api,repository,head,since){let how=asking(`Listing the commits o\
f ${repository}`),query=new URLSearchParams({sha:head,since:new Date(since.getTime()-longestRun).toISOString()}),older=await askForAll(api,`/repos/${repository}\
/commits?${query}`,commitsSchema,how,end);return new Set([head,...older.map(({sha})=>sha)])}async function recentArtifacts(api,repository,since){let how=asking(
`Listing the artifacts of ${repository}`,"actions: read"),isRecent=({created_at:at})=>at===null||Date.parse(at)>=since.getTime(),goesOn=page=>page.some(isRecent);
return(await askForAll(api,`/repos/${repository}/actions/artifacts`,artifactsSchema,how,{...end,goesOn})).filter(isRecent)}async function collectRecords(ports,asked){let{place,publishFindings,repository,since,rules}=asked,now=ports.clock.now(),api=ports.openGithub(asked.access),branches=asked.
branches.length>0?asked.branches:[await defaultBranchOf(api,repository)],{artifacts,runsWithout}=await pushArtifacts(api,repository,branches,since,"trivy-result\
s-"),own={...rules,platforms:"index"},claimsOf=async image=>(await verifyImages(ports,[image],own)).flatMap(({verdict})=>verdict.manifests[0]?.claims??[]),download=ports.
openDownload(asked.access),candidates=await attestedRecords({download,repository,claimsOf},artifacts,now),{ledger,log}=await audiences(ports,asked),proven=candidates.
flatMap(one=>"why"in one?[]:[one]),seen=await withVisibility(anonymousRegistry(ports),[ledger,log],publishFindings,proven),allowed=seen.filter(({visibility})=>mayPublish(
visibility,ledger,publishFindings)),withheld=seen.filter(one=>!allowed.includes(one)).map(({run,artifact})=>({run,artifact,why:"withheld"})),refused=[...candidates.
flatMap(one=>"why"in one?[one]:[]),...withheld],written=await addToLedger(await openHome(ports,place),allowed,now),named=allowed.map(({run,artifact,stream,visibility})=>({
run,artifact,...mayPublish(visibility,log,publishFindings)?{stream}:{}})),isPrivate=mayPublish("private",log,publishFindings),isSilent=runsWithout>0&&await repositoryVisibility(
api,repository)==="public";return{text:collectedLines(named,written.outcomes,refused,written.ledger.state,{isPrivate,runsWithheld:isSilent?runsWithout:0}),exit:collectExit(
refused)}}async function audiences(ports,{place,access}){let{GITHUB_ACTIONS,GITHUB_REPOSITORY=""}=ports.environment,ofRun=GITHUB_ACTIONS==="true";return{ledger:await ledgerVisibility(
ports.openGithub,place),log:ofRun?await repositoryVisibility(ports.openGithub(access),GITHUB_REPOSITORY):"private"}}export{collectRecords};
