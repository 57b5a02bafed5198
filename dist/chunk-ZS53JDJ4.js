import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{forLedger}from"./chunk-LIIRZYDH.js";import{attest}from"./chunk-OHJCL5Z4.js";import{provenanceTime,readProvenance}from"./chunk-PAOZJFPB.js";
import{claimOwners,distroOf,makeSboms,revocationOf,sbomStanding,vexOf}from"./chunk-EY2DOJ6S.js";import{openJudge,openOnce}from"./chunk-AT3UHZ2H.js";
import{scannedAt}from"./chunk-J325Z34I.js";import{firstWithPlan,imagesOfShard,nightFile,nightFolders,planFile,planOf,readPlan,readShards}from"./chunk-Q2MJJ4ZI.js";
import{staleHeading,staleJson,staleOf,staleReason}from"./chunk-2RE3MHQE.js";import{hasGap,standingOf}from"./chunk-LBAGW5PH.js";import{openSigner}from"./chunk-6X2ZGQAR.js";
import{writeChunks}from"./chunk-WJ6PBE3Z.js";import{openHome}from"./chunk-CMKBWAMQ.js";import{addToLedger}from"./chunk-2W3GH22I.js";import{mayPublish,
visibilityOf}from"./chunk-KZQ4MGZZ.js";import{AttachedManifests,KnownReports,ScanTeam,SharedLayers,isImage,knownLayers,matchSboms,mayRun,readImageEvidence}from"./chunk-4RIVD4GG.js";
import{ReferrersReader,SeenLayers,configFacts,matchSbom,obtainImage,openAttestedVex,prepareScanner}from"./chunk-OF6Z3UB5.js";import{askedExploitation,assessmentOfImage,
baseCandidates,prepareExploitation,provenBase,readRules}from"./chunk-IT77BDDJ.js";import{isSignedByOneOf}from"./chunk-EKSV5L6X.js";import{readBundle}from"./chunk-6HFJNTSO.js";
import{trustedSigners}from"./chunk-HNR7ZW22.js";import{askForAll,askGithub,headline,inStage,layersOf,maxRecord,openRules,parseRecord,publishedRecord,recordChunks,
tally}from"./chunk-53J5P326.js";import{counted,inParallel,openRepository,openTrust,painter,plural,policyFor,signerFiles,validUntil}from"./chunk-HVNFODBY.js";
import{Cancelled,ConfigError,GateError,ToolError,advisingAtEnd,apiUrlIn,array,bounded,buildAge,byText,code,createCatalog,digestOf,digestText,encoded,familiarReference,
fieldsOf,firstToLookAt,formatReference,frozen,imageRowSchema,instant,instantOf,isDigest,isEnding,isIndexType,literal,matchesImage,maxRowNames,minuteText,nightCode,
nightCoverage,number,object,oneSpelling,parsedJson,patternForm,plainLine,readReference,sendHeartbeat,severities,streamSchema,strictObject,string,text,unanswered,
union,unknown,usualStaleAfter,withFix,withOneHost,withOwnTemporary,withRegistry}from"./chunk-3ZLB6ELM.js";var parallelQuestions=8,withheld="What was found is withheld: everybody can read this, and the image is not known to be public.";async function shownNight(anonymous,night,{
log,publishFindings}){if(mayPublish("unknown",log,publishFindings))return night;let images=await inParallel(night.images,parallelQuestions,async row=>mayPublish(
await imageVisibility(anonymous,row),log,publishFindings)?row:withoutFindings(row));return{...night,images}}async function imageVisibility(anonymous,{names:[name=""],
digest}){let read=readReference(name.replace(/@.*$/,""));if("problem"in read)return"unknown";let{registry,repository}=read.reference;return visibilityOf(anonymous,
{registry,repository,digest})}function withoutFindings({outcome,build,...known}){let{base:_base,...age}=build??{},row={...known,...build===void 0?{}:{build:age}};
if(outcome.kind==="not-reached")return{...row,outcome};if(outcome.kind==="failed")return{...row,outcome:{...outcome,why:withheld}};let{difference,why:_,unseen:__,
...judged}=outcome;return{...row,outcome:{...judged,headline:withheld,counts:{CRITICAL:0,HIGH:0,MEDIUM:0,LOW:0,UNKNOWN:0},...difference===void 0?{}:{difference:withheld}}}}
function requirePrivate({log,ledger,publishFindings},isShared){let where=mayPublish("unknown",ledger,publishFindings)?"input shard":"input ledger-repository",isSafe=mayPublish(
"unknown",isShared?log:"private",publishFindings);if(where==="input shard"&&isSafe)return;let what=where==="input shard"?"shards hand their records over as arti\
facts, and everybody can read those of a public repository":"everybody can read this ledger, and it would tell what is vulnerable in your images",fix="Use a pri\
vate repository, or say `publish-findings: true` if everybody may know.";throw new ConfigError([{where,what,fix}],"night-public")}function nightWord(row,now){if(isEnding(row,now))return"ENDING";let{outcome}=row;return outcome.kind==="failed"?"NOT JUDGED":outcome.kind==="not-reached"?"NOT R\
EACHED":outcome.claims.kind==="failed"?"NOT RENEWED":outcome.difference!==void 0?"DIFFERENT":outcome.verdict==="blocked"?"BLOCKED":"PASSED"}function nightReason({
outcome,runs}){let where=runs===void 0?"":`runs in ${runs}; `;switch(outcome.kind){case"failed":return`${where}${outcome.why} ${outcome.fix}`;case"not-reached":
return`${where}no time was left for it. Run the night again with the same folder within 12 hours, or give it more time (budget).`;case"judged":{let different=outcome.
difference===void 0?"":` Its SBOM no longer stands for it: ${outcome.difference}`,unseen=outcome.unseen===void 0?"":`; not compared: ${outcome.unseen}`;return`${where}${outcome.
headline}${unseen}${claimsWords(outcome.claims,runs!==void 0)}${different}`}}}function claimsWords(claims,isRunning){switch(claims.kind){case"renewed":return`; \
proof renewed until ${minuteText(new Date(claims.validUntil))}`;case"revoked":return"; proof withdrawn";case"failed":return`; its proof could not be changed: ${claims.
why}`;case"unproven":return claims.validUntil===void 0?"; it has no proof that counts, so none was renewed":`; not renewed, as not each of its platforms has a p\
roof that counts; proof ends ${minuteText(new Date(claims.validUntil))}`;case"left":return claims.validUntil===void 0?isRunning?"; it has no proof that counts":
"":`; proof ends ${minuteText(new Date(claims.validUntil))}`}}var gapWords={unlisted:"Not listed",unreadable:"Not readable",limited:"Left out","no-image":"No im\
age"};function gapLines(gaps){let order=Object.keys(gapWords);return gaps.toSorted((a,b)=>order.indexOf(a.kind)-order.indexOf(b.kind)).map(({kind,what,count})=>kind===
"unlisted"?`${gapWords[kind]}: ${what}`:`${gapWords[kind]}: ${counted(count)} ${what}`)}function nightHeadline(night){let{judged,known}=nightCoverage(night),rows=night.
images.flatMap(({outcome})=>outcome.kind==="judged"?[outcome]:[]),of2=from=>counted(rows.filter(row=>row.from===from).length),blocked=rows.filter(({verdict})=>verdict===
"blocked").length,unproven=rows.filter(({claims})=>claims.kind==="unproven").length,[missing,stale]=[unanswered(night),staleOf(night).length],share=known===0?100:
Math.floor(judged/known*1e3)/10;return[`${counted(judged)} of ${plural(known,"image")} judged (${share} %): ${of2("sbom")} from SBOMs, ${of2("layers")} from lay\
ers`,`${counted(blocked)} blocked`,...night.overdue===void 0?[]:[overdueWords(night.overdue,night.unknownHistories)],...night.isLedgerNew===!0?["the ledger begi\
ns with this night, so all findings are old debt"]:[],...unproven===0?[]:[`${counted(unproven)} without a proof to renew`],...missing===0?[]:[`${counted(missing)}\
 could not be answered`],...stale===0?[]:[`${counted(stale)} stale`]].join("; ")}function overdueWords(overdue,unknown2=0){let known=`${plural(overdue,"finding")}\
 past ${overdue===1?"its":"their"} time`;return unknown2===0?known:`${known}, and not known of ${unknown2===1?"1 history":`${counted(unknown2)} histories`} (ima\
ge-gate ledger show)`}function nightJson(night){return`${JSON.stringify({...night,coverage:nightCoverage(night),unanswered:unanswered(night),stale:staleJson(staleOf(
night))})}
`}function nightOutputs(night){let{judged,known}=nightCoverage(night),blocked=night.images.filter(({outcome})=>outcome.kind==="judged"&&outcome.verdict==="block\
ed"),counts={judged,known,blocked:blocked.length,unanswered:unanswered(night),stale:staleOf(night).length};return Object.fromEntries(Object.entries(counts).map(
([name,count])=>[name,String(count)]))}function planHeadline({images,shards,gaps}){let missing=unanswered({images:[],gaps}),sizes=Array.from({length:shards},(_,index)=>images.
filter(({shard})=>shard===index+1).length);return[`${plural(images.length,"image")} in ${plural(shards,"shard")}: ${sizes.join(", ")}`,...gapLines(gaps),...missing>
0?[`${counted(missing)} could not be listed, so the merged night will end with exit code 3.`]:[]].join(`
`)}var listed=50,reasonLength=600,good=new Set(["PASSED"]);function renderNight(night,{colour=!1}={}){let paint=painter(colour),now=new Date(night.endedAt),rows=firstToLookAt(
night.images,now),lines=rows.slice(0,listed).map(row=>{let word=nightWord(row,now),[name=row.digest,...others]=row.names,also=others.length===0?"":` (also ${bounded(
others.join(", "),200)})`;return`${good.has(word)?paint.green(word.padEnd(11)):paint.red(word.padEnd(11))}  ${bounded(name,150)}${also}: ${bounded(nightReason(row),
reasonLength)}`}),gaps=gapLines(night.gaps),stale=staleOf(night);return[...lines,...rows.length>listed?[`… ${plural(rows.length-listed,"more image")}`]:[],...gaps.
slice(0,listed).map(line=>bounded(line,reasonLength)),...gaps.length>listed?[`… ${plural(gaps.length-listed,"more line")}`]:[],...stale.length===0?[]:["",`${bounded(
staleHeading(night,stale),200)}:`],...stale.slice(0,listed).map(one=>`${bounded(one.row.names[0]??one.row.digest,150)}: ${bounded(staleReason(one,now),reasonLength)}`),
...stale.length>listed?[`… ${plural(stale.length-listed,"more image")}`]:[],"",bounded(nightHeadline(night),500)].join(`
`)}import{join as join4,resolve as resolve2}from"node:path";import{join}from"node:path";var most={records:200,bytes:32*1024*1024};async function addInBatches(files,home,records,now,from){let refused=new Map,ledger=from;for await(let additions of inBatches(
files,records,refused))ledger=await addFitting(home,additions,now,ledger,refused);return{ledger,refused}}async function*inBatches(files,records,refused){let[additions,
bytes]=[[],0];for(let{image,path,streams}of records){let read=streams.length===0?void 0:await recordAt(files,path,error=>refused.set(image,error));if(read===void 0)
continue;let{size,...record}=read;for(let stream of streams)(additions.length===most.records||additions.length>0&&bytes+size>most.bytes)&&(yield additions,[additions,
bytes]=[[],0]),additions.push({...record,image,stream}),bytes+=size}additions.length>0&&(yield additions)}async function recordAt(files,path,refuse){let bytes=await files.
readBytes(path,maxRecord);if(bytes===void 0)throw recordMissing(path);try{return{record:forLedger(parseRecord(bytes,path),path),digest:digestOf(bytes),size:bytes.
byteLength}}catch(error){if(!isOfRecord(error))throw error;refuse(error);return}}async function addFitting(home,additions,now,from,refused){try{return(await addToLedger(
home,additions,now,{from})).ledger}catch(error){let[first,second]=additions;if(!isOfRecord(error)||first===void 0)throw error;if(second===void 0&&refused.set(first.
image,error),second===void 0)return from;let half=Math.ceil(additions.length/2),before=await addFitting(home,additions.slice(0,half),now,from,refused);return addFitting(
home,additions.slice(half),now,before,refused)}}function isOfRecord(error){let codes=["record-invalid","record-unfit","records-too-large"];return error instanceof
ConfigError&&codes.includes(error.code)}function recordMissing(path){return new ToolError({code:"record-missing",message:`${path} is missing, and the night says\
 that it was written.`,fix:"Keep the whole folder of the night, and hand it over as a whole."})}var maxFailures=2e4,maxText=500;async function addNight(files,home,rows,now){let{ledger}=await addToLedger(home,[],now),isNew=ledger.state.sequence===0,streamsOf=continued(
standingOf(ledger.state,now,now).streams,rows),records=rows.flatMap(({row,folder})=>{let{digest:image,outcome}=row;return outcome.kind==="judged"?[{image,path:join(
folder,outcome.record),streams:streamsOf(row)}]:[]}),added=await addInBatches(files,home,records,now,ledger),{refused}=added;ledger=added.ledger;let failures=rows.
flatMap(({row})=>failureOf(withRefusal(row,refused),now,streamsOf(row)));for(let from=0;from<failures.length;from+=maxFailures)({ledger}=await addToLedger(home,
[],now,{failures:failures.slice(from,from+maxFailures),from:ledger}));let{overdue,streams}=standingOf(ledger.state,now,now),withoutStream=records.filter(one=>one.
streams.length===0).length,unknownHistories=streams.filter(one=>hasGap(one,now)).length;return{overdue:overdue.length,unknownHistories,isNew,withoutStream,recordedAt:recordedTimes(
streams),refused}}function recordedTimes(streams){let times=new Map;for(let{digest,imageSince}of streams)digest!==void 0&&imageSince!==void 0&&times.set(digest,
Math.min(imageSince,times.get(digest)??imageSince));return times}function withLedger(row,{recordedAt,refused}){let at=recordedAt.get(row.digest),known=at===void 0?
{}:{build:{...row.build,recordedAt:new Date(at).toISOString()}};return withRefusal({...row,...known},refused)}function withRefusal(row,refused){let error=refused.
get(row.digest);if(error===void 0||row.outcome.kind!=="judged")return row;let{claims}=row.outcome,ends="validUntil"in claims&&claims.validUntil!==void 0?{validUntil:claims.
validUntil}:{},why=plainLine(`The ledger does not take its record: ${error.problems[0]?.what??error.message}.`,maxText);return{...row,outcome:{kind:"failed",code:error.
code,why,fix:plainLine(error.fix,maxText),...ends}}}function continued(streams,rows){let here=new Set(rows.flatMap(({row})=>row.names.map(oneSpelling))),newest=new Map;
for(let{stream,digest,retired}of streams)digest===void 0||retired!==void 0||here.has(oneSpelling(`${stream.repository}:${stream.line}`))||newest.set(`${stream.repository}\
@${digest}`,stream);return({names,digest})=>streamsForImage(names).map(stream=>newest.get(`${stream.repository}@${digest}`)??stream)}function failureOf({outcome},at,streams){
if(outcome.kind==="judged")return[];let why=outcome.kind==="failed"?outcome.why:"the time of the night was over";return streams.map(stream=>({stream,at,why}))}function streamsForImage(names){
let inOrder=names.flatMap(name=>{let read=readReference(name);if("problem"in read||read.reference.tag===void 0)return[];let{registry,repository,tag}=read.reference;
return streamSchema.safeParse({repository:formatReference({registry,repository}),line:tag}).data??[]}).toSorted((a,b)=>a.line.length-b.line.length||byText(a.line,
b.line));return[...new Map(inOrder.toReversed().map(stream=>[stream.repository,stream])).values()]}var maxFile=4*1024*1024;async function judgedBy({rules,scanner,exploitation,config,staleAfter,ports}){let{trivy,database,options}=scanner,{policy,exceptions}=rules,
signers=[];for(let path of signerFiles(policy))signers.push(`${path} ${await contentOf(rules.files.governing,path)}`);let{version,binary}=trivy,judging={policy,
exceptions,signers,rego:config.regoTool?.sha256,sign:config.sign,staleAfter},scanning={version,binary,database,scanners:options.scanners,by:ports.version},lists=exploitation&&
{kev:listed2(exploitation.kev),epss:listed2(exploitation.epss)};return digestOf(JSON.stringify({...judging,...scanning,...lists}))}function listed2(feed){return feed.
kind==="read"?[feed.date,feed.isUnconfirmed??!1]:feed.kind}async function contentOf(files,path){try{let file=await files.read(path,maxFile);return file===void 0?
"absent":digestOf(file.text)}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return error.code}}var githubRegistry="ghcr.io",ownerForm=/^[a-z0-9](?:[a-z0-9-]{0,38})$/,packages=array(object({name:string().min(1).max(500)}));function isGithubRegistry(registry){
return registry===githubRegistry}function packageOwner(pattern){let owner=pattern?.split("/")[1]??"";if(ownerForm.test(owner))return owner;throw new ToolError({
code:"catalog-absent",message:`${githubRegistry} lists packages of one owner alone, and ${JSON.stringify(pattern??`${githubRegistry}/`)} names none.`,fix:`Write\
 ${githubRegistry}/OWNER/**, or name the repositories.`})}async function githubRepositories(api,owner){let how={what:`Listing the container packages of ${owner}`,
permission:"packages: read"},query="packages?package_type=container",{status}=await askGithub(api,{route:`/orgs/${owner}/${query}&per_page=1`},how);return(await askForAll(
api,`/${status===404?"users":"orgs"}/${owner}/${query}`,packages,how,{maxPages:100,fix:"Name the repositories: ghcr.io/OWNER/NAME, or a list of them (--images)."})).
map(({name})=>`${owner}/${name.toLowerCase()}`)}var maxListEntries=2e5,hostAlone=/^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?$/i,hostForm=/^(?:localhost|\[[0-9a-f:]+\]|(?=[A-Za-z0-9-]*[.:])[A-Za-z0-9.:-]+)$/;
function readImageQuery(text2,where){if(/[*?]/.test(text2))return readPattern(text2,where);if(text2.endsWith("/")&&hostForm.test(text2.slice(0,-1)))return inRegistry(
withOneHost(text2).slice(0,-1),where);if(hostAlone.test(text2))return{problem:{where,...noRepository(text2)}};let read=readReference(text2,where);if("problem"in
read)return read;let{registry,repository,tag,digest}=read.reference;return{wanted:tag===void 0&&digest===void 0?{kind:"repository",registry,repository}:{kind:"i\
mage",reference:read.reference}}}function noRepository(host){return{what:"it names a registry, and nothing in it",fix:`Write ${host}/ for all of that registry, \
or ${host}/acme/api for a repository.`}}function readPattern(text2,where){let pattern=withOneHost(text2),at=pattern.indexOf("/"),registry=pattern.slice(0,Math.max(
at,0));if(!patternForm.test(text2)||!hostForm.test(registry)){let what=`${JSON.stringify(text2.slice(0,200))} is no pattern for the images of one registry`;return{
problem:{where,what,fix:"Begin with the host of the registry: ghcr.io/acme/api:1.* or registry.example.com/acme/**"}}}let[,place=""]=/^([^*?]*):[^/]*$/.exec(pattern)??
[],read=place===""?void 0:readReference(place);if(read!==void 0&&"reference"in read){let{repository}=read.reference;return{wanted:{kind:"repository",registry:read.
reference.registry,repository,pattern}}}return inRegistry(registry,where,pattern)}function inRegistry(registry,where,pattern){return registry!=="docker.io"?{wanted:{
kind:"registry",registry,...pattern===void 0?{}:{pattern}}}:{problem:{where,what:"Docker Hub has no list of repositories",fix:"Name the repositories: docker.io/\
acme/api, or docker.io/acme/api:1.*"}}}function isAskedFor(pattern,{registry,repository,tag}){let name=`${registry}/${repository}`;return pattern===void 0||matchesImage(
pattern,tag===void 0?name:`${name}:${tag}`)}function mayMatch(pattern,place){return isAskedFor(pattern?.replace(/:[^/]*$/,""),place)}function referenceOf(name,{
tag,digest}){let read=readReference(tag===void 0?name:`${name}:${tag}`);if(!("problem"in read||digest!==void 0&&!isDigest(digest)))return digest===void 0?read.reference:
{...read.reference,digest}}var attachmentTag=/^sha256-[a-f0-9]{64}(?:$|\.)/;function isAttachmentTag(tag){return attachmentTag.test(tag)}var maxNames=1e6;function cutNames(entries2,gaps,most3=maxNames){
let over=entries2.length-most3;if(over<=0)return entries2;let what=`all lists together: they have more than ${most3} names. Name fewer registries, or share them\
 among several nights`;return gaps.push({kind:"unlisted",what,count:over}),entries2.slice(0,most3)}function select(entries2,{newest,only,except}){let all=[...byName(
entries2).values()],matching=all.filter(({reference})=>only.length===0||only.some(pattern=>isAskedFor(pattern,reference))),kept=matching.filter(({reference})=>!except.
some(pattern=>isAskedFor(pattern,reference))),images=newest===void 0?kept:newestOf(kept,newest),left=[{limit:"only",count:all.length-matching.length},{limit:"ex\
cept",count:matching.length-kept.length},{limit:"newest",count:imagesAmong(kept)-imagesAmong(images)}];return{images,left:left.filter(({count})=>count>0),idle:idleLimits(
all,kept,only)}}function idleLimits(all,kept,only){let idle=only.filter(pattern=>!all.some(({reference})=>isAskedFor(pattern,reference)));return all.length===0||
kept.length>0||idle.length>0?idle.map(pattern=>`--only ${pattern}: nothing that is listed matches it. Check the pattern.`):["--only and --except leave out all t\
hat is listed. Check their patterns."]}function byName(entries2){let known=new Map;for(let{reference,...facts}of entries2){let key=formatReference(reference);known.
set(key,{reference,...joinedFacts(known.get(key),facts)})}return known}var maxRuns=500;function joinedFacts(one,other){let runs=[...new Set([one?.runs,other.runs].
flatMap(text2=>text2?.split(", ")??[]))],pushes=[one?.pushedAt,other.pushedAt].filter(at=>at!==void 0),pulls=[one?.pulledAt,other.pulledAt].filter(at=>at!==void 0);
return{...runs.length===0?{}:{runs:plainLine(runs.join(", "),maxRuns)},...pushes.length===0?{}:{pushedAt:Math.min(...pushes)},...pulls.length===0?{}:{pulledAt:Math.
max(...pulls)}}}function newestOf(entries2,count){let repositories=Map.groupBy(entries2,placeOf),kept=new Set([...repositories.values()].flatMap(own=>own.toSorted(
newerFirst).slice(0,count))),digests=new Set([...kept].flatMap(({reference})=>reference.digest??[])),isKept=entry=>kept.has(entry)||entry.reference.digest!==void 0&&
digests.has(entry.reference.digest);return entries2.filter(entry=>isKept(entry)||entry.runs!==void 0)}function placeOf({reference:{registry,repository}}){return`${registry}\
/${repository}`}function imagesAmong(entries2){return new Set(entries2.map(entry=>entry.reference.digest??formatReference(entry.reference))).size}function newerFirst(one,other){
let byTime=(other.pushedAt??0)-(one.pushedAt??0),[a,b]=[one.reference.tag??"",other.reference.tag??""];return byTime||b.localeCompare(a,"en",{numeric:!0})}function byTurns(names){
let lengthOf=({tag})=>tag?.length??Number.POSITIVE_INFINITY;return[...Map.groupBy(names,({registry,repository})=>`${registry}/${repository}`).values()].flatMap(
own=>own.toSorted((a,b)=>lengthOf(a)-lengthOf(b)||0).map((name,turn)=>({name,turn}))).toSorted((a,b)=>a.turn-b.turn).map(({name})=>name)}var parallelQuestions2=8,maxWhy=500;async function listImages(ports,wanted,limits){let gaps=[],places=await inParallel(wanted,parallelQuestions2,one=>placesOf(ports,
one,gaps)),all=places.flatMap(own=>own??[]),named=await inParallel(all,parallelQuestions2,place=>entriesOf(ports,place,gaps));gaps.push(...emptyGaps(wanted,places,
named));let entries2=cutNames(named.flatMap(own=>own??[]),gaps),{images:chosen,left,idle}=select(entries2,limits);for(let why of idle)gaps.push({kind:"unlisted",
what:plainLine(why,maxWhy),count:1});for(let{limit,count}of left)gaps.push({kind:"limited",what:`by --${limit}`,count});let images=new Map,kept=keptManifests(gaps),
found=await inParallel(chosen,parallelQuestions2,async entry=>{let manifest=await manifestOf(ports,entry,gaps);return{entry,manifest:manifest===void 0?void 0:kept(
entry.reference,manifest)}});for(let{entry,manifest}of found)manifest!==void 0&&add(images,entry,manifest);return ports.log.info(`${plural(images.size,"image")}\
 under ${plural(chosen.length,"name")}.`),{images:[...images].map(([digest,image])=>({...image,digest,names:byTurns(image.names)})),gaps}}var maxManifests=64*1024*
1024;function keptManifests(gaps){let[known,sizes]=[new Map,new Map];return({registry,repository},manifest)=>{let{descriptor,bytes}=manifest,before=known.get(descriptor.
digest);if(before!==void 0)return before;let place=`${registry}/${repository}`,size=(sizes.get(place)??0)+bytes.byteLength;if(size>maxManifests){let what=`${place}\
@${descriptor.digest}: the manifests of its repository have more than ${maxManifests} bytes together`;gaps.push({kind:"unlisted",what,count:1});return}return sizes.
set(place,size),known.set(descriptor.digest,manifest),manifest}}function emptyGaps(wanted,places,named){let from=0;return wanted.flatMap((one,index)=>{let own=places[index],
found=named.slice(from,from+(own?.length??0));if(from+=found.length,!(own!==void 0&&found.every(entries2=>entries2?.length===0))||one.kind==="image")return[];let what=`${listOf(
one)}${one.pattern===void 0?"":` for ${one.pattern}`}: there is none that this account may see. Check the name or pattern, and log in with docker login.`;return[
{kind:"unlisted",what:plainLine(what,maxWhy),count:1}]})}function listOf(one){return one.kind==="image"?formatReference(one.reference):one.kind==="registry"?`th\
e repositories of ${one.registry}`:`the tags of ${one.registry}/${one.repository}`}async function listPlanned({registry},planned){let gaps=[];return{images:(await inParallel(
planned,parallelQuestions2,async({digest,references:names,...said})=>{let[place]=names,{runs,pushedAt,pulledAt}=said;return orGap(gaps,`${place?.repository??"an\
 image"}@${digest}`,async()=>{if(place===void 0)throw unnamed();let manifest=await registry.manifest({registry:place.registry,repository:place.repository,digest}),
times={...pushedAt===void 0?{}:{pushedAt:Date.parse(pushedAt)},...pulledAt===void 0?{}:{pulledAt:Date.parse(pulledAt)}};return[{digest,manifest,names,...times,...runs===
void 0?{}:{runs}}]})})).flatMap(one=>one??[]),gaps}}function unnamed(){let fix="Make the plan again.";return new ToolError({code:"plan-invalid",message:"The pla\
n has no name for it that can be read.",fix})}function add(images,{reference,...facts},manifest){let{digest}=manifest.descriptor,known=images.get(digest)??{manifest,
names:[]},{digest:_,...byTag}=reference;known.names.push(reference.tag===void 0?reference:byTag),images.set(digest,{...known,...joinedFacts(known,facts)})}async function placesOf(ports,wanted,gaps){
if(wanted.kind!=="registry")return[wanted];let{registry,pattern}=wanted;return orGap(gaps,listOf(wanted),async()=>{let{names,unreadable}=isGithubRegistry(registry)?
{names:await ports.githubRepositories(packageOwner(pattern)),unreadable:0}:await ports.catalog.repositories(registry);return unreadable>0&&gaps.push({kind:"unre\
adable",what:`repositories of ${registry}`,count:unreadable}),names.filter(repository=>mayMatch(pattern,{registry,repository})).map(repository=>({kind:"reposito\
ry",registry,repository,...pattern===void 0?{}:{pattern}}))})}async function entriesOf(ports,wanted,gaps){if(wanted.kind==="image")return[wanted];if(wanted.kind===
"registry")return[];let{registry,repository,pattern}=wanted;return orGap(gaps,listOf(wanted),async()=>{let{names,unreadable}=await ports.catalog.tags({registry,
repository});unreadable>0&&gaps.push({kind:"unreadable",what:`tags of ${registry}/${repository}`,count:unreadable});let references=names.map(tag=>({registry,repository,
tag})).filter(one=>isAskedFor(pattern,one)),attached=references.filter(({tag})=>isAttachmentTag(tag)),asked=await inParallel(attached,parallelQuestions2,one=>hiddenImage(
ports,one,gaps)),hidden=asked.flatMap(one=>one??[]),count=asked.filter(one=>one?.length===0).length;return count>0&&gaps.push({kind:"no-image",what:`tags of att\
estations in ${registry}/${repository}`,count}),[...references.filter(({tag})=>!isAttachmentTag(tag)),...hidden].map(reference=>({reference}))})}async function manifestOf(ports,entry,gaps){
let{reference,runs=""}=entry;return(await orGap(gaps,`${formatReference(reference)}${runs&&`, which runs in ${runs}`}`,async()=>{let manifest=await ports.registry.
manifest(reference);return isImage(manifest)?[manifest]:(gaps.push({kind:"no-image",what:formatReference(reference),count:1}),[])}))?.[0]}async function hiddenImage(ports,reference,gaps){
return orGap(gaps,formatReference(reference),async()=>{let{tag:_,...place}=reference,manifest=await ports.registry.manifest(reference);return await mayRun(manifest,
digest=>ports.attached.look({...place,digest}))?[reference]:[]})}async function orGap(gaps,what,work){try{return await work()}catch(error){if(!(error instanceof
GateError)||error instanceof Cancelled)throw error;gaps.push({kind:"unlisted",what:plainLine(`${what}: ${withFix(error)}`,maxWhy),count:1});return}}import{resolve}from"node:path";var entries=array(unknown()).max(maxListEntries),tags=union([array(string()),string().transform(text2=>text2.split(","))]).nullish(),date=union([string(),number()]).
nullish(),ecrSchema=object({imageDetails:entries,NextToken:unknown().optional(),nextToken:unknown().optional()}),ecrImage=object({repositoryName:string(),imageDigest:string(),
imageTags:tags,imagePushedAt:date,lastRecordedPullTime:date}),googleImage=object({package:string(),version:string(),tags,uploadTime:date,updateTime:date}),azureImage=object(
{digest:string(),tags,createdTime:date,lastUpdateTime:date});function parseCloudList(text2,place,where){let json=parsedJson(text2),ecr=ecrSchema.safeParse(json),
list=ecr.success?ecr.data.imageDetails:entries.safeParse(json).data;if(list===void 0)return{problem:unknownForm(where)};if(place===""&&(ecr.success||!list.every(
one=>googleImage.safeParse(one).success)))return{problem:noPlace(where)};let read=list.map(one=>ecr.success?ofAmazon(one,place):ofGoogle(one,place)??ofAzure(one,
place)),wanted=read.flatMap(one=>wantedOf(one)),isCut=ecr.success&&(ecr.data.NextToken??ecr.data.nextToken??void 0)!==void 0,unreadable=read.filter(one=>wantedOf(
one).length===0).length;return{wanted,unreadable,...isCut?{cut:"it goes on (NextToken): leave out --max-items"}:{}}}function ofAmazon(value,place){let one=ecrImage.
safeParse(value).data;if(one===void 0)return;let pulledAt=timeOf(one.lastRecordedPullTime);return{name:`${place}/${one.repositoryName}`,digest:one.imageDigest,...of(
one.imageTags,one.imagePushedAt),...pulledAt===void 0?{}:{pulledAt}}}function ofGoogle(value,place){let one=googleImage.safeParse(value).data;if(!(one===void 0||
!one.package.startsWith(place)))return{name:one.package,digest:one.version,...of(one.tags,one.uploadTime??one.updateTime)}}function ofAzure(value,place){let one=azureImage.
safeParse(value).data;return one&&{name:place,digest:one.digest,...of(one.tags,one.createdTime??one.lastUpdateTime)}}function of(names,when){let pushedAt=timeOf(
when);return{tags:(names??[]).map(name=>name.trim()).filter(name=>name!==""),...pushedAt===void 0?{}:{pushedAt}}}function timeOf(when){let at=typeof when=="numb\
er"?when*1e3:Date.parse(when??"");return instantOf(at)===void 0?void 0:at}function wantedOf(entry){if(entry===void 0)return[];let{name,digest,pushedAt,pulledAt}=entry,
named=entry.tags.length===0?[{}]:entry.tags.map(tag=>({tag})),when={...pushedAt===void 0?{}:{pushedAt},...pulledAt===void 0?{}:{pulledAt}};return named.flatMap(
one=>{let reference=referenceOf(name,{...one,digest});return reference===void 0?[]:{kind:"image",reference,...when}})}function unknownForm(where){return{where,what:"\
it is no list that aws ecr describe-images, gcloud artifacts docker images list or az acr manifest list-metadata has printed as JSON",fix:"Add --output json (gc\
loud: --format json) to the command, and name its file."}}function noPlace(where){return{where,what:"it does not say in which registry these images are",fix:"Wr\
ite it before the file: 123456789012.dkr.ecr.eu-west-1.amazonaws.com=FILE, acme.azurecr.io/shop/api=FILE"}}var maxProblems=20;function parseImageList(text2,where){let lines=text2.split(`
`);if(lines.length>maxListEntries)return{problems:[tooLong(where)]};let[wanted,problems]=[[],[]];for(let[index,line]of lines.entries()){let entry=line.trim().replace(
/(?:^|\s)#.*$/s,"").trimEnd();if(entry==="")continue;let read=readImageQuery(entry,`${where}:${index+1}`);"wanted"in read?wanted.push(read.wanted):problems.length<
maxProblems&&problems.push(read.problem)}let[first,...others]=problems;return first!==void 0?{problems:[first,...others]}:wanted.length>0?{wanted}:{problems:[nothing(
where)]}}function tooLong(where){return{where,what:`it has more than ${maxListEntries} lines`,fix:"Use patterns, or several lists."}}function nothing(where){return{
where,what:"it names no image",fix:"Write one a line: ghcr.io/acme/api:1.4, or registry.example.com/ for all."}}var podListCommand=`kubectl get pods --all-namespaces --output go-template='{{range .items}}{{$n := .metadata.namespace}}{{$o := .metadata.name}}{{range .metada\
ta.ownerReferences}}{{$o = .name}}{{end}}{{range .status.initContainerStatuses}}{{$n}} {{$o}} {{.image}} {{.imageID}}{{"\\n"}}{{end}}{{range .status.containerSta\
tuses}}{{$n}} {{$o}} {{.image}} {{.imageID}}{{"\\n"}}{{end}}{{end}}'`;function parsePodList(text2,where){let beginning=text2.slice(0,2e3).trimStart();if(/^(?:[[{]|---|apiVersion:|kind:|items:)/.
test(beginning))return{problem:wholePods(where)};let lines=text2.split(`
`).filter(line=>line.trim()!=="");if(lines.length>maxListEntries)return{problem:{where,what:`it has more than ${maxListEntries} lines`,fix:"Make a list of each \
namespace."}};let images=new Map,unreadable=0;for(let line of lines){let[namespace="",owner="",image="",id="",...more]=line.trim().split(/\s+/),reference=more.length>
0?void 0:runningImage(image,id);if(reference===void 0){unreadable+=1;continue}let key=JSON.stringify(reference),known=images.get(key)??{wanted:{kind:"image",reference},
runs:new Set};known.runs.add(`${namespace}/${owner}`),images.set(key,known)}return{wanted:[...images.values()].map(({wanted:one,runs})=>({...one,runs:runsText([
...runs])})),unreadable}}function runningImage(image,id){let name=image.replace(/@.*$/,""),[place="",digest]=id.replace(/^docker-pullable:\/\//,"").split("@");if(digest!==
void 0)return isDigest(digest)?referenceOf(place,{digest}):void 0;let[,named]=image.split("@");return name===""||isDigest(image)?void 0:referenceOf(name,named===
void 0?{}:{digest:named})}var maxOwners=3;function runsText(owners){let shown=owners.toSorted().slice(0,maxOwners).join(", ");return owners.length>maxOwners?`${shown}\
 and ${owners.length-maxOwners} more`:shown}function wholePods(where){return{where,what:"it holds whole pods, in which the values of environment variables are: \
passwords and tokens among them",fix:`Delete the file, and make the list so: ${podListCommand}`}}var maxList=128*1024*1024;async function readSources(files,{names,lists,running,listings},workingDirectory){let[wanted,gaps,problems]=[[],[],[]],take=(read,what)=>{
if("problem"in read)return void problems.push(read.problem);for(let one of read.wanted)wanted.push(one);read.unreadable>0&&gaps.push({kind:"unreadable",what:`en\
tries of ${what}`,count:read.unreadable});let cut=read.cut??(read.wanted.length+read.unreadable===0?"it names no image":void 0);cut!==void 0&&gaps.push({kind:"u\
nlisted",what:`${what}: ${cut}`,count:1})};for(let name of names){let read=readImageQuery(name,name);"wanted"in read?wanted.push(read.wanted):problems.push(read.
problem)}for(let path of lists){let read=parseImageList(await textOf(files,workingDirectory,path),path);"problems"in read?problems.push(...read.problems):take({
...read,unreadable:0},path)}for(let path of running)take(parsePodList(await textOf(files,workingDirectory,path),path),path);for(let listing of listings){let[,place="",
path=""]=/^(?:([^=]*)=)?(.*)$/s.exec(listing)??[];take(parseCloudList(await textOf(files,workingDirectory,path),place.replace(/\/$/,""),path),path)}wanted.length+
problems.length===0&&problems.push(...gaps.length===0?[nothing2]:gaps.map(nothingIn));let[first,...others]=problems;if(first!==void 0)throw new ConfigError([first,
...others],"source-invalid");return{wanted,gaps}}async function textOf(files,workingDirectory,path){let bytes=await files.readBytes(resolve(workingDirectory,path),
maxList);if(bytes!==void 0)return bytes.toString("utf8").replace(/^\uFEFF/,"");throw new ConfigError([{where:path,what:"there is no such file",fix:"Correct the \
path."}],"source-invalid")}function nothingIn({kind,what,count}){let fix="Look at the command that has written it (docs/night.md), and make the list again.";return kind===
"unlisted"?{where:"image-gate registry",what:`no image is named: ${what}`,fix}:{where:"image-gate registry",what:`no image is named: ${counted(count)} of the ${what}\
 can't be read`,fix}}var nothing2={where:"image-gate registry",what:"no image is named",fix:"Name what is to be looked at: registry.example.com/ for all of a re\
gistry, an image, a pattern, or a list (--images FILE)."};import{join as join2}from"node:path";var begunSchema=strictObject({nightVersion:literal(1),startedAt:instant,judgedBy:digestText}),maxRow=16*1024*1024,longestBreak=720*60*1e3,begunFile="night-begun\
.json";async function openNight(files,folder,now,judgedBy2){let begun=begunSchema.safeParse(await jsonIn(files,join2(folder,begunFile),maxRow)).data,age=begun===
void 0?void 0:now.getTime()-Date.parse(begun.startedAt);if(begun?.judgedBy===judgedBy2&&age!==void 0&&age>=0&&age<longestBreak)return await makeFolders(files,folder),
{startedAt:new Date(begun.startedAt),rows:await rowsIn(files,folder)};for(let name of["rows","records",nightFile])await files.remove(join2(folder,name));return await keepOutOfGit(
files,folder),await files.write(join2(folder,begunFile),JSON.stringify({nightVersion:1,startedAt:now.toISOString(),judgedBy:judgedBy2})),await makeFolders(files,
folder),{startedAt:now,rows:new Map}}async function makeFolders(files,folder){for(let name of["rows","records"])await files.makeDirectory(join2(folder,name))}async function keepOutOfGit(files,folder){
await files.write(join2(folder,".gitignore"),`*
`)}async function requireOwnFolder(files,folder){let names=await files.list(folder)??[];if(names.includes(nightFile)||names.includes(begunFile)||!names.some(name=>name===
"rows"||name==="records"))return;let what="it has a folder rows or records, and no night has made it";throw new ConfigError([{where:folder,what,fix:"Name anothe\
r folder for the night."}],"folder-taken")}async function rowsIn(files,folder){let rows=new Map;for(let name of await files.list(join2(folder,"rows"))??[]){let row=frozen(
imageRowSchema,await jsonIn(files,join2(folder,"rows",name),maxRow)).data;row?.outcome.kind!=="judged"||row.outcome.claims.kind==="failed"||rows.set(row.digest,
row)}return rows}async function keepRow(files,folder,row){await files.write(join2(folder,"rows",`${encoded(row.digest)}.json`),JSON.stringify(row))}async function closeNight(files,folder,night,shard){
let{overdue:_,unknownHistories:__,isLedgerNew:___,staleAfter:____,...told}=night,text2=JSON.stringify({nightVersion:1,...told,...shard===void 0?{}:{shard}},void 0,
1);await files.write(join2(folder,nightFile),`${text2}
`),night.images.every(({outcome})=>outcome.kind!=="not-reached")&&await files.remove(join2(folder,begunFile))}async function jsonIn(files,path,max){let bytes=await files.
readBytes(path,max);return bytes===void 0?void 0:parsedJson(bytes.toString("utf8"))}function baseGroups(images,{baseOf:baseOf2,placesOf:placesOf4}){return[...Map.groupBy(ranked(images,placesOf4),({image,isRunning,turn})=>JSON.stringify([isRunning,
Math.floor(turn/32),baseOf2(image)])).values()].flatMap(own=>pieces(own.toSorted((a,b)=>a.turn-b.turn))).toSorted((a,b)=>Number(b.first.isRunning)-Number(a.first.
isRunning)||a.first.turn-b.first.turn).map(({first,all})=>({images:all.map(({image})=>image),isRunning:first.isRunning}))}function ranked(images,placesOf4){let counts=new Map;
return images.map(image=>{let isRunning=image.runs!==void 0,turn=Number.POSITIVE_INFINITY;for(let place of new Set(placesOf4(image))){let key=`${isRunning} ${place}`,
before=counts.get(key)??0;counts.set(key,before+1),turn=Math.min(turn,before)}return{image,isRunning,turn}})}function pieces(own){let parts=[];for(let from=0;from<
own.length;from+=32){let all=own.slice(from,from+32),[first]=all;first!==void 0&&parts.push({first,all})}return parts}var ScanQueue=class{#groups;#begun=0;#open=[];constructor(groups){
this.#groups=groups}next(own){this.#open=this.#open.filter(one=>leftOf(one)>0);let chosen=this.#open.find(({group})=>group===own)??this.#begin()??this.#fullest(),
image=chosen?.group.images[chosen.next];if(!(chosen===void 0||image===void 0))return chosen.next+=1,{group:chosen.group,image}}#begin(){let group=this.#groups[this.#begun];
if(group===void 0||this.#open.some(one=>one.group.isRunning&&!group.isRunning))return;this.#begun+=1;let begun={group,next:0};return this.#open.push(begun),begun}#fullest(){
return this.#open.toSorted((a,b)=>leftOf(b)-leftOf(a))[0]}};function leftOf({group,next}){return group.images.length-next}import{join as join3}from"node:path";var most2=60*1024*1024;async function keepRecord(files,path,chunks,max=most2){await writeChunks(files,path,atMost(chunks,max));try{let written=await files.readBytes(
path,max);forLedger(parseRecord(written??new Uint8Array,path),path)}catch(error){throw await files.remove(path),error instanceof ConfigError?unfit(error):error}}
function*atMost(chunks,max){let bytes=0;for(let chunk of chunks){if(bytes+=Buffer.byteLength(chunk),bytes>max)throw tooLarge(max);yield chunk}}function tooLarge(max){
return new ToolError({code:"record-too-large",message:`The record of this image has more than the ${max} bytes that a ledger takes.`,fix:"Look at what is in the\
 image, and build it with less."})}function unfit({problems}){return new ToolError({code:"record-unfit",message:`What was found in this image can't be recorded:\
 ${problems.map(({what})=>what).join("; ")}.`,fix:"Look at the image; if it is in order, report it as a defect of image-gate."})}var TimeIsOver=class extends Error{};var maxPlaces=100;async function provenPlace(image,read){let places=Map.groupBy(image.names,({registry,repository})=>formatReference({registry,repository})),unproven,
failure=new Error("defect: an image without a name");for(let own of[...places.values()].slice(0,maxPlaces)){let here={...image,names:[...own,...image.names.filter(
name=>!own.includes(name))]};try{let evidence=await read(here);if(evidence.isProven)return{image:here,evidence};unproven??={image:here,evidence}}catch(error){if(!(error instanceof
GateError)||error instanceof Cancelled)throw error;failure=error}}if(unproven===void 0)throw failure;return unproven}async function readBuild(registry,image,{manifests:{images},config},{now,staleAfter=usualStaleAfter}){let platforms=images.map(({manifest})=>manifest.digest),isIndex=isIndexType(
image.manifest.descriptor.mediaType),known={...{...timesOf(image),...isIndex?{platforms}:{}},...config},age=buildAge(known,now);if(age.kind==="built"&&now.getTime()-
age.at<staleAfter)return known;let builtAt=await unlessUnread(()=>firstProvenance(registry,image,platforms[0]));return builtAt===void 0?known:{...known,builtAt}}
function timesOf({pushedAt,pulledAt}){return{...pushedAt===void 0?{}:{pushedAt:new Date(pushedAt).toISOString()},...pulledAt===void 0?{}:{pulledAt:new Date(pulledAt).
toISOString()}}}async function unlessUnread(read){try{return await read()}catch(error){if(error instanceof GateError&&!(error instanceof Cancelled))return;throw error}}
async function firstProvenance(registry,{manifest,names:[place]},platform){if(platform===void 0||place===void 0)return;let text2=await readProvenance(registry,place,
manifest,platform);return text2===void 0?void 0:provenanceTime(text2,platform)}function namesOf({names,digest}){let[first=digest,...others]=[...new Set(names.map(familiarReference))];return[first,...others]}var maxRuns2=500;function runsOf({
runs}){return runs===void 0?{}:{runs:plainLine(runs,maxRuns2)}}async function verdictOf({ports,rules,engine,config,exploitation,askVex},image,scan,manifests,layout){
let names=namesOf(image),now=ports.clock.now(),judge=await openJudge(ports,rules,names,engine),base=layout===void 0?void 0:await provenBase(ports.registry,{rules,
config,names,images:layersOf(layout)}),asked=images=>baseCandidates({rules,config,names,images}),layers=layout===void 0?{}:{layers:layersOf(layout)},[place]=image.
names,attested=await askVex({rules,names,manifests,candidates:asked,...layers,...place===void 0?{}:{place}}),held={layout:manifests,origin:"registry",stored:!1},
assessed=decision2=>assessmentOfImage({name:names[0],names,scan,now,decision:decision2},held,config),recordOf=decision2=>publishedRecord(assessed(decision2)),{decision}=await judge.
verdicts({scan,names,manifests,now,base,exploitation,attested},recordOf,{layout:manifests,destinations:[]});return assessed(decision)}var hour=36e5,nobodyCounts="the policy names nobody whose signatures count (verify.keys, verify.identities), so nobody knows whether it has come through the gat\
e. Name the public key or the workflow that signs there.";async function renewClaims(context,image,evidence,judged){let left=endOf(evidence);try{return await claimed(
context,image,evidence,judged)??{kind:"left",...left}}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return{kind:"failed",
why:plainLine(withFix(error),500),...left}}}async function claimed({ports,rules,signer,config:common},image,evidence,{assessment,manifests,standings,sboms}){let{
decision}=assessment,config=ownConfig(common,image),owners=await claimOwners(ports,signer,rules,namesOf(image),config);if(decision.verdict==="blocked"){let revoke=revocationOf(
ports,decision,manifests,owners);if(revoke===void 0)return;let{revoked,left,failure}=await revoke();if(failure!==void 0)throw failure;let[first]=left;return first!==
void 0?{kind:"failed",why:plainLine(`${first.image}: ${first.why}`,500)}:revoked.length>0?{kind:"revoked"}:void 0}let{permit,policy}=decision;if(signer===void 0||
owners===void 0||permit===void 0)return;if(!evidence.isAskable)return{kind:"failed",why:nobodyCounts};if(!evidence.isProven)return{kind:"unproven",...endOf(evidence)};
let record=publishedRecord(assessment),facts={rules:config.rules.kind,maxAge:policy.verify.maxAge.value*hour,standings},{isOurs,namesIn}=owners,proof={signer:counting(
signer,evidence),isOurs,namesIn,record,facts,sboms,...config.attestVex?{vex:vexOf(record)}:{}};return await attest(ports,manifests,permit,placesOf2(image),proof),
{kind:"renewed",validUntil:validUntil(record,facts.maxAge)}}function endOf({validUntil:end}){return end===void 0?{}:{validUntil:end}}function counting(signer,{signers}){
return{...signer,sign:async statement=>{let signed=await signer.sign(statement),bundle=readBundle(signed);if(bundle!==void 0&&isSignedByOneOf(signers,bundle))return signed;
throw new ToolError({code:"signer-not-counted",message:`The one who signs (${signer.identity}) is none of those whose signatures count for this image.`,fix:"Sig\
n with a key or as a workflow that the policy names, or name this one there (verify.keys, verify.identities)."})}}}function placesOf2({names}){let places=names.
map(({registry,repository})=>({registry,repository}));return[...new Map(places.map(place=>[formatReference(place),place])).values()]}function ownConfig(config,image){
let[first]=image.names;if(first===void 0)throw new Error("defect: an image without a name");let{tag:_,...place}=first,reference=formatReference({...place,digest:image.
digest});return{...config,scanTarget:{kind:"image",reference,from:"registry"},destinations:image.names,push:!0}}function needsLayers({rules,config},image){if(config.scanner.scanners.some(one=>one!=="vuln"))return"more than packages is looked for";if(policyFor(rules.policy,
namesOf(image)).ignoreBase.value)return"ignore-base compares layers"}async function scanAgain(context,image,evidence){let why=needsLayers(context,image)??evidence.
why,{sboms}=evidence;if(why!==void 0||sboms===void 0)return fromLayers(context,image,evidence,why??"it has no SBOM");let{inTurn,ports,scanner,known}=context,matched=await inTurn(
()=>matchSboms(ports,scanner,sboms.all,known)).catch(unlessMatched);if("why"in matched)return fromLayers(context,image,evidence,matched.why);let standings=new Map(
sboms.all.map(({platform,distro})=>[platform,distro===void 0?{kind:"equal"}:{kind:"equal-with-distro",distro}])),{manifests,config}=sboms;return{assessment:await verdictOf(
context,image,matched,manifests),manifests,config,from:"sbom",standings,sboms:new Map}}function unlessMatched(error){if(error instanceof Error&&"code"in error&&
error.code==="sbom-not-matched")return{why:error.message};throw error}function fromLayers(context,image,evidence,why){let{ports,shared,seen}=context;return context.
inTurn(sharing=>withOwnTemporary(ports.files,async files=>{let own={...context,ports:{...ports,shared,seen,watch:seen,files}};return{...await scanLayers(own,image,
evidence,sharing),why}}))}async function scanLayers(context,image,evidence,sharing){let{ports}=context,[place]=image.names;if(place===void 0)throw new Error("de\
fect: an image without a name");let reference=formatReference({registry:place.registry,repository:place.repository,digest:image.digest}),directory=await ports.files.
temporaryDirectory("image"),{layout}=await obtainImage(ports,{kind:"image",reference,from:"registry"},directory,"gzip"),scan=await sharing.scan(ports,layout),assessment=await verdictOf(
context,image,scan,layout,layout),kept=await keptSboms(context,scan,evidence),difference=kept.flatMap(one=>differenceOf(one)??[])[0],made=context.signer===void 0?
[]:redated(kept,assessment)??await sbomsOf(context,assessment),withdrawn=difference===void 0?void 0:{kind:"needs-layers",reasons:[difference]};return{assessment,
manifests:layout,config:configFacts(scan.platforms[0].raw),from:"layers",standings:new Map(made.map(({platform,standing})=>[platform,withdrawn??standing])),sboms:new Map(
made.map(({platform,bytes})=>[platform,bytes])),...difference===void 0?{}:{difference}}}async function keptSboms({ports,scanner},{platforms},evidence){let kept=[];
for(let scan of platforms){let{standIn}=evidence.platforms.find(({platform})=>platform===scan.platform)??{};if(standIn===void 0||!scan.packagesListed)continue;let matched=await matchSbom(
ports,scanner,[JSON.stringify(standIn.sbom)],distroOf(scan));kept.push({platform:scan.platform,standIn,standing:sbomStanding(scan,matched)})}return kept}function differenceOf({
platform,standing}){return standing.kind==="needs-layers"?plainLine(`${platform}: ${standing.reasons[0]}`,500):void 0}function redated(kept,{scan,now}){if(!(kept.
length<scan.platforms.length)&&!kept.some(one=>one.standing.kind==="needs-layers"||one.standIn.trivy!==scan.scanner.version))return kept.map(({platform,standing,
standIn:{sbom}})=>{let raw=scan.platforms.find(one=>one.platform===platform)?.raw,timestamp=scannedAt({raw})??now.toISOString(),metadata={...fieldsOf(sbom.metadata),
timestamp};return{platform,standing,bytes:Buffer.from(JSON.stringify({...sbom,metadata}))}})}async function sbomsOf({ports,scanner,config},assessment){if(!config.
scanner.scanners.includes("vuln"))return[];let making={ports,scanner,forms:["cyclonedx"],version:ports.version},made=await makeSboms(making,assessment);return assessment.
scan.platforms.flatMap(({platform},index)=>{let[file]=made[index]?.files??[];return file?.standing===void 0?[]:[{platform,standing:file.standing,bytes:Buffer.from(
[...file.chunks()].join(""))}]})}var maxText2=500;async function judgeImage(context,image){let known={digest:image.digest,names:namesOf(image).slice(0,maxRowNames),...runsOf(image)},evidence;try{
let found=await evidenceOf(context,image);return evidence=found.evidence,{...known,...await outcomeOf(context,found.image,evidence)}}catch(error){if(error instanceof
Cancelled||concernsAll(error))throw error;if(error instanceof TimeIsOver)return{...known,outcome:{kind:"not-reached"}};let ends=evidence?.validUntil===void 0?{}:
{validUntil:evidence.validUntil},text2=faultText(error);return{...known,outcome:{kind:"failed",...text2,...ends}}}}function concernsAll(error){return error instanceof
ConfigError&&error.code!=="rego-failed"}function faultText(error){let known=error instanceof GateError?error:{code:"defect",message:String(error),fix:"Report it\
 as a defect of image-gate, with the name of the image."};return{code:known.code,why:plainLine(known.message,maxText2),fix:plainLine(known.fix,maxText2)}}async function evidenceOf({
ports,referrers,attached,rules,scanner,trust},image){let policy=policyFor(rules.policy,namesOf(image)),signers=await trustedSigners({files:rules.files.governing,
trust},policy),by={trivy:scanner.trivy.version,now:ports.clock.now()};return provenPlace(image,one=>readImageEvidence({registry:attached,referrers},one,signers,
by))}async function outcomeOf(context,image,evidence){let judged=await scanAgain(context,image,evidence),{assessment,from,why,difference}=judged,record=join3("r\
ecords",`image-gate-record-${encoded(image.digest)}.json`);await keepRecord(context.ports.files,join3(context.folder,record),recordChunks(assessment));let claims=await renewClaims(
context,image,evidence,judged),{staleAfter}=context,build=await readBuild(context.attached,image,judged,{now:assessment.now,staleAfter}),outcome={kind:"judged",
verdict:assessment.decision.verdict,from,...why===void 0?{}:{why:plainLine(why,maxText2)},headline:plainLine(headline(assessment),maxText2),...unseenOf(assessment),
judgedAt:assessment.now.toISOString(),counts:openCounts(tally(assessment)),claims,...difference===void 0?{}:{difference},record};return{build,outcome}}function unseenOf({
decision}){let[first]=decision.triage.concerns.filter(({kind})=>kind==="unscannable");return first===void 0||first.action==="block"?{}:{unseen:plainLine(first.message,
maxText2)}}function openCounts(all){let open=severity=>all[severity].block+all[severity].warn+all[severity].log;return Object.fromEntries(severities.map(severity=>[
severity,open(severity)]))}var[fewestTeams,mostTeams]=[2,4],lanesOfTeam=4,maxLayers=2*1024**3,lineEvery=3e4;async function scanNight(context,images,limits){let{log}=context.ports,{stage:_,
...lines}=log,quiet={...context,ports:{...context.ports,log:lines}};return inStage(log,"Night",step=>judgeImages(quiet,images,limits,log.stage===void 0?void 0:step))}
async function judgeImages(context,images,{until,done},step){let{files,clock}=context.ports,groups=baseGroups(images,{baseOf,placesOf:placesOf3}),left=new Map(images.
flatMap(image=>leftRow(done.get(image.digest),image))),coming=groups.flatMap(group=>group.images).filter(({digest})=>!left.has(digest)),shared=new SharedLayers(
files,await files.temporaryDirectory("layers"),coming.map(comingImage),maxLayers),seen=new SeenLayers,told=progress(context,images.length,step),rows=new Map;return await inLanes(
context,new ScanQueue(groups),async(image,inTurn)=>{let known=left.get(image.digest),inTime=scan=>inTurn(sharing=>{if(isOver(clock.elapsed(),until))throw new TimeIsOver;
return scan(sharing)}),row=known??await(async()=>isOver(clock.elapsed(),until)?notReached(image):judgeImage({...context,shared,inTurn:inTime,seen},image))();row.
outcome.kind!=="not-reached"&&await keepRow(files,context.folder,row),await shared.done(image.digest),told(row),rows.set(image.digest,row)}),images.toSorted((a,b)=>+(b.
runs!==void 0)-+(a.runs!==void 0)).flatMap(({digest})=>rows.get(digest)??[])}function leftRow(row,image){let names=namesOf(image),isSame=names.length<=maxRowNames&&
names.toSorted().join(`
`)===row?.names.toSorted().join(`
`);if(row===void 0||!isSame)return[];let{runs:_,...rest}=row;return[[image.digest,{...rest,names,...runsOf(image)}]]}function comingImage({digest,manifest}){let layers=knownLayers(
manifest);return{digest,...layers===void 0?{}:{layers}}}function baseOf({manifest,names:[place]}){return knownLayers(manifest)?.[0]??`${place?.registry}/${place?.
repository}`}function placesOf3({names}){return names.map(({registry,repository})=>`${registry}/${repository}`)}async function inLanes({ports:{files,machine},scanner},queue,work){
let count=Math.min(mostTeams,Math.max(fewestTeams,machine.cpus)),teams=Array.from({length:count},()=>new ScanTeam(files,scanner)),lanes=Array.from({length:lanesOfTeam},
()=>teams).flat();await inParallel(lanes,lanes.length,async(team,stop)=>{for(let next=queue.next(team.base);next!==void 0&&!stop.aborted;next=queue.next(team.base)){
let{group,image}=next;team.base=group,await work(image,scan=>team.inTurn(group,scan))}});for(let team of teams)await team.end()}function isOver(elapsed,until){return until!==
void 0&&elapsed>=until}function notReached(image){return{digest:image.digest,names:namesOf(image).slice(0,maxRowNames),...runsOf(image),outcome:{kind:"not-reach\
ed"}}}function progress({ports:{log,clock}},total,step){let began=clock.elapsed(),[count,last]=[0,began];return({names,outcome})=>{count+=1;let now=clock.elapsed();
outcome.kind==="failed"&&log.error(`${names[0]} was not judged: ${outcome.why} ${outcome.fix}`);let left=Math.ceil((now-began)/count*(total-count)/1e3),text2=`${count}\
 of ${plural(total,"image")}${count<total?`, about ${left} s left`:""}`;step?.(text2),(count===total||step===void 0&&now-last>=lineEvery)&&(last=now,log.info(`${text2}\
.`))}}var listed3=200,longest=400;function nightSummary(night){let now=new Date(night.endedAt),isWhole=unanswered(night)===0,rows=firstToLookAt(night.images,now),gaps=gapLines(
night.gaps),stale=staleOf(night),table=rows.slice(0,listed3).map(row=>{let[name=row.digest,...others]=row.names,also=others.length===0?"":` (also ${code(others.
join(", "),200)})`;return`| ${nightWord(row,now)} | ${code(name,200)}${also} | ${text(nightReason(row),longest)} |`});return`${[`## ${isWhole?"🌙":"❌"} The \
night: ${text(nightHeadline(night),longest)}`,"",...gaps.slice(0,listed3).map(line=>`- ${text(line,longest)}`),...gaps.length>listed3?[`- … ${plural(gaps.length-
listed3,"more line")}`]:[],...gaps.length===0?[]:[""],"| | Image | |","| --- | --- | --- |",...table,...rows.length>listed3?[`| | … ${plural(rows.length-listed3,
"more image")} | |`]:[],...stale.length===0?[]:["",`### ${text(staleHeading(night,stale),longest)}`,"","| Image | |","| --- | --- |"],...stale.slice(0,listed3).
map(one=>`| ${code(one.row.names[0]??one.row.digest,200)} | ${text(staleReason(one,now),longest)} |`),...stale.length>listed3?[`| … ${plural(stale.length-listed3,
"more image")} | |`]:[]].join(`
`)}
`}async function runNight(ports,job){let{part,inventory,gate,budget,...places}=job,time=budget===void 0?{}:{budget},inFolders=paths=>nightFolders(ports.files,paths.
map(path=>resolve2(ports.workingDirectory,path)));switch(part.kind){case"all":return{night:await judgeRegistry(ports,{...places,images:inventory,gate,...time})};case"\
plan":return{plan:await planRegistry(ports,inventory,{...places,shards:part.shards})};case"shard":{let{ledger:_,...withoutLedger}=places,plan=await firstWithPlan(
ports.files,await inFolders([part.plan])),images={shard:part.shard,plan};return{night:await judgeRegistry(ports,{...withoutLedger,images,gate,...time})}}case"me\
rge":{let shards=await inFolders(inventory.sources.names),plan=await firstWithPlan(ports.files,shards);return{night:await mergeRegistry(ports,{plan,shards},places)}}}}
async function nightEnd({http},night,{part,failOn,heartbeat}){let code2=nightCode(night,part.kind==="shard"?"none":failOn);return heartbeat!==void 0&&part.kind!==
"shard"&&code2!==3&&await sendHeartbeat(http,heartbeat),code2}async function judgeRegistry(ports,config){return advisingAtEnd("Start it again with the same fold\
er within 12 hours: it goes on where it was.",()=>judgeAll(ports,config))}async function judgeAll(withoutRegistry,config){let ports=withRegistry(withoutRegistry),
{files,clock}=ports,{folder,budget}=config,until=budget===void 0?{}:{until:clock.elapsed()+budget};await requireOwnFolder(files,folder);let wanted=await wantedBy(
ports,config.images),context=await nightContext(ports,config),listed4=await imagesOf(ports,wanted,context.attached),{startedAt,rows:done}=await openNight(files,
folder,clock.now(),await judgedBy(context)),rows=(await scanNight(context,listed4.images,{...until,done})).map(row=>({row,folder})),shard="shard"in config.images?
{shard:config.images.shard}:{};return endNight(ports,config,{startedAt:startedAt.toISOString(),rows,gaps:listed4.gaps,...shard})}async function planRegistry(withoutRegistry,images,{
folder,shards}){let ports=withRegistry(withoutRegistry),listed4=await imagesOf(ports,await wantedBy(ports,images),new AttachedManifests(ports.registry)),plan=planOf(
listed4.images,listed4.gaps,shards,ports.clock.now());return await keepOutOfGit(ports.files,folder),await ports.files.write(join4(folder,planFile),`${JSON.stringify(
plan)}
`),plan}async function mergeRegistry(ports,from,places){let plan=await readPlan(ports.files,from.plan),{rows:merged,gaps}=await readShards(ports.files,plan,from.
shards),rows=merged.map(({row,from:night})=>({row,folder:night?.folder??places.folder}));return endNight(ports,places,{startedAt:plan.startedAt,rows,gaps})}async function nightContext(ports,{
gate,folder,staleAfter}){let signer=await openSigner(ports,{...gate,push:!0}),repository=openRepository(ports.files,ports.openContents,gate.repository,ports.workingDirectory),
rules=await readRules(await openRules(ports,gate.rules,repository),gate,ports.clock.now()),scanner=await prepareScanner(ports,gate.scanner),exploitation=await askedExploitation(
rules,"any",()=>prepareExploitation(ports,gate.feeds)),trust=openTrust(ports,rules.files.governing),[referrers,attached]=[new ReferrersReader(ports.registry),new AttachedManifests(
ports.registry)],own={engine:openOnce(ports,gate.regoTool),known:new KnownReports,...exploitation===void 0?{}:{exploitation},...signer===void 0?{}:{signer},...staleAfter===
void 0?{}:{staleAfter}},askVex=openAttestedVex({...ports,referrers});return{ports,referrers,attached,config:gate,rules,trust,askVex,scanner,folder,...own}}async function wantedBy({
files,workingDirectory},images){return"shard"in images?{planned:imagesOfShard(await readPlan(files,images.plan),images.shard)}:{...images,...await readSources(files,
images.sources,workingDirectory)}}async function imagesOf(ports,wanted,attached){if("planned"in wanted)return listPlanned(ports,wanted.planned);let{wanted:queries,
gaps}=wanted,catalog=createCatalog(ports,{maskSecret:secret=>ports.runner.maskSecret(secret)}),{apiUrl=apiUrlIn(ports.environment)}=wanted.github??{},api=()=>ports.
openGithub({apiUrl,token:wanted.github?.token??ports.environment.GITHUB_TOKEN??""}),listed4=await listImages({...ports,...{githubRepositories:async owner=>githubRepositories(
api(),owner)},attached,catalog},queries,wanted.limits);return{...listed4,gaps:[...gaps,...listed4.gaps]}}function ledgerFacts({overdue,unknownHistories,isNew}){
return{overdue,unknownHistories,...isNew?{isLedgerNew:!0}:{}}}async function endNight(ports,{folder,ledger,staleAfter},{startedAt,rows,gaps,shard}){let{files,clock,
log}=ports,now=clock.now(),after=ledger===void 0?void 0:await addNight(files,await openHome(ports,ledger),rows,now),images=rows.map(({row})=>after===void 0?row:
withLedger(row,after)),limit=staleAfter===void 0?{}:{staleAfter},overdue=after===void 0?{}:ledgerFacts(after),night={startedAt,endedAt:now.toISOString(),images,
gaps,...limit,...overdue};return after!==void 0&&after.withoutStream>0&&log.info(`No history in the ledger, as they have no tag: ${plural(after.withoutStream,"i\
mage")}.`),await keepOutOfGit(files,folder),await closeNight(files,folder,night,shard),await files.write(join4(folder,"night.md"),nightSummary(night)),night}export{shownNight,requirePrivate,nightJson,nightOutputs,planHeadline,renderNight,nightSummary,runNight,nightEnd};
