import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{addToLedger,forLedger,hasGap,openHome,standingOf}from"./chunk-7ZOFZMW7.js";import{attest}from"./chunk-AG2I3N6Z.js";import{SeenLayers,claimOwners,
configFacts,distroOf,factsIn,makeSboms,matchSbom,obtainImage,openSigner,prepareScanner,revocationOf,sbomStanding,scanImage,withLayerCache}from"./chunk-2CIZ2HVW.js";
import{blobPath,childrenOf,createLayout}from"./chunk-LV46XDDU.js";import{writeChunks}from"./chunk-DULQM3LA.js";import{openJudge,openOnce,provenBase}from"./chunk-T5DDDLBX.js";
import{readClaims,runnableManifests}from"./chunk-DCDJWAED.js";import{isSignedByOneOf,readClaim}from"./chunk-J4HUKGAV.js";import{trustedSigners}from"./chunk-4U4XCTRR.js";
import{readBundle}from"./chunk-LDCEKSVD.js";import{scannedAt}from"./chunk-NQ37GY4I.js";import{askForAll,askGithub,askedExploitation,assessmentOfImage,
checkReport,findingsOf,headline,inStage,layersOf,maxRecord,mayPublish,mergeFindings,openRules,parseRecord,platformScan,prepareExploitation,publishedRecord,readRules,
recordChunks,tally,visibilityOf}from"./chunk-IIMA47FH.js";import{counted,currentScan,inParallel,isAttestation,isOlder,mayBeAttestation,openRepository,openTrust,
painter,plural,policyFor,readFallback,readIndex,readManifest,requireFewPlatforms,signerFiles,validUntil}from"./chunk-HN4ICKMR.js";import{Cancelled,ConfigError,
GateError,ToolError,advisingAtEnd,apiUrlIn,array,balanced,bounded,buildAge,byText,code,createCatalog,dayOf,digestOf,digestSchema,digestText,encoded,familiarReference,
fieldsOf,firstToLookAt,formatReference,frozen,imageRowSchema,imageWords,instant,instantOf,isDigest,isEnding,isFields,isIndexType,isManifestType,literal,matchesImage,
maxRowNames,mediaTypes,mergeShards,minuteText,nightCode,nightCoverage,nightSchema,number,object,objectsOf,oneSpelling,parsedJson,patternForm,plainLine,planSchema,
platformName,readReference,sendHeartbeat,severities,staleImages,streamSchema,strictObject,string,text,unanswered,union,unknown,usualPlatform,usualStaleAfter,withFix,
withOneHost,withOwnTemporary,withRegistry}from"./chunk-GWMF7IAL.js";var parallelQuestions=8,withheld="What was found is withheld: everybody can read this, and the image is not known to be public.";async function shownNight(anonymous,night,{
log,publishFindings}){if(mayPublish("unknown",log,publishFindings))return night;let images=await inParallel(night.images,parallelQuestions,async row=>mayPublish(
await imageVisibility(anonymous,row),log,publishFindings)?row:withoutFindings(row));return{...night,images}}async function imageVisibility(anonymous,{names:[name=""],
digest}){let read=readReference(name.replace(/@.*$/,""));if("problem"in read)return"unknown";let{registry,repository}=read.reference;return visibilityOf(anonymous,
{registry,repository,digest})}function withoutFindings({outcome,build,...known}){let{base:_base,...age}=build??{},row={...known,...build===void 0?{}:{build:age}};
if(outcome.kind==="not-reached")return{...row,outcome};if(outcome.kind==="failed")return{...row,outcome:{...outcome,why:withheld}};let{difference,why:_,unseen:__,
...judged}=outcome;return{...row,outcome:{...judged,headline:withheld,counts:{CRITICAL:0,HIGH:0,MEDIUM:0,LOW:0,UNKNOWN:0},...difference===void 0?{}:{difference:withheld}}}}
function requirePrivate({log,ledger,publishFindings},isShared){let where=mayPublish("unknown",ledger,publishFindings)?"input shard":"input ledger-repository",isSafe=mayPublish(
"unknown",isShared?log:"private",publishFindings);if(where==="input shard"&&isSafe)return;let what=where==="input shard"?"shards hand their records over as arti\
facts, and everybody can read those of a public repository":"everybody can read this ledger, and it would tell what is vulnerable in your images",fix="Use a pri\
vate repository, or say `publish-findings: true` if everybody may know.";throw new ConfigError([{where,what,fix}],"night-public")}var day=24*36e5;function staleOf({images,endedAt,staleAfter}){return staleImages(images,new Date(endedAt),staleAfter)}function staleHeading({staleAfter=usualStaleAfter},stale){
let limit=staleAfter%day===0?plural(staleAfter/day,"day"):plural(Math.ceil(staleAfter/36e5),"hour"),unknown2=stale.filter(({age})=>age.kind==="unknown").length,
old=stale.length-unknown2;return[...old===0?[]:[`Not built for ${limit} or more: ${counted(old)}`],...unknown2===0?[]:[`${old===0?"Of":"of"} unknown age: ${counted(
unknown2)}`]].join("; ")}function staleReason({row,age,advice,base},now){let runs=row.runs===void 0?"":`; runs in ${row.runs}`,{pulledAt}=row.build??{},pulled=pulledAt===
void 0?"":`; last pulled ${dayOf(new Date(pulledAt))}`;return`${ageWords(age,now)}${base===void 0?"":baseWords(base,now)}${pulled}${runs}. ${adviceWords[advice]}`}
var adviceWords={update:"Build it again on the newest base image.",archive:"It does not run: archive it, or build it again.","update-or-archive":"Build it again\
 if it is in use, else archive it."};function ageWords(age,now){switch(age.kind){case"built":return`built ${daysSince(age.at,now)} ago (${dayOf(new Date(age.at))}\
, by its ${age.by})`;case"at-least":{let seen=age.by==="ledger"?"seen first":"pushed",who=age.by==="ledger"?"the ledger":"its registry";return`${seen} ${daysSince(
age.at,now)} ago (${dayOf(new Date(age.at))}, by ${who}), and built before`}case"unknown":return"nobody says when it was built"}}function baseWords({name,newer,
age},now){let old=age===void 0||age.kind==="unknown"?"":`, ${daysSince(age.at,now)} old`;return`; base ${name}${old}${newer===void 0?"":`, now ${newer}`}`}function daysSince(at,now){
return plural(Math.max(0,Math.floor((now.getTime()-at)/day)),"day")}function staleJson(stale){return stale.map(({row,age,advice,base})=>({digest:row.digest,name:row.
names[0],...row.runs===void 0?{}:{runs:row.runs},age:ageJson(age),...row.build?.pulledAt===void 0?{}:{pulledAt:row.build.pulledAt},...base===void 0?{}:{base:{...base,
...base.age===void 0?{}:{age:ageJson(base.age)}}},advice}))}function ageJson(age){return age.kind==="unknown"?age:{...age,at:new Date(age.at).toISOString()}}function nightWord(row,now){if(isEnding(row,now))return"ENDING";let{outcome}=row;return outcome.kind==="failed"?"NOT JUDGED":outcome.kind==="not-reached"?"NOT R\
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
`)}import{join as join5,resolve as resolve2}from"node:path";import{join}from"node:path";var most={records:200,bytes:32*1024*1024};async function addInBatches(files,home,records,now,from){let refused=new Map,ledger=from;for await(let additions of inBatches(
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
"absent":digestOf(file.text)}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return error.code}}var maxKept=64*1024*1024,AttachedManifests=class{#registry;#kept=new Map;#bytes=0;constructor(registry){this.#registry=registry}look(reference){return this.kept(
reference).catch(unlessGone)}async kept(reference){let manifest=await this.#registry.manifest(reference),key=formatReference(reference);return this.#bytes+manifest.
bytes.byteLength>maxKept||this.#kept.has(key)||(this.#kept.set(key,manifest),this.#bytes+=manifest.bytes.byteLength),manifest}async manifest(reference){let key=formatReference(
reference),kept=this.#kept.get(key);return kept===void 0?this.#registry.manifest(reference):(this.#kept.delete(key),this.#bytes-=kept.bytes.byteLength,kept)}blob(...asked){
return this.#registry.blob(...asked)}};function unlessGone(error){if(!(error instanceof ToolError&&error.code==="manifest-unknown"))throw error}var githubRegistry="ghcr.io",ownerForm=/^[a-z0-9](?:[a-z0-9-]{0,38})$/,packages=array(object({name:string().min(1).max(500)}));function isGithubRegistry(registry){
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
own=>own.toSorted((a,b)=>lengthOf(a)-lengthOf(b)||0).map((name,turn)=>({name,turn}))).toSorted((a,b)=>a.turn-b.turn).map(({name})=>name)}async function mayRun(manifest,readEntry){let{descriptor,bytes}=manifest;if(!isIndexType(descriptor.mediaType))return hasFiles(manifest);let entries2=readIndex(
bytes,descriptor.digest,descriptor.mediaType).manifests;if(entries2.some(({artifactType,platform})=>artifactType===void 0||platform!==void 0)||entries2.length>maxEntries)
return!0;for(let entry of entries2){if(isIndexType(entry.mediaType))return!0;let read=await readEntry(entry.digest);if(read!==void 0&&hasFiles({descriptor:entry,
bytes:read.bytes}))return!0}return!1}var maxEntries=200;function hasFiles({descriptor:{mediaType,digest},bytes}){return isManifestType(mediaType)?readManifest(bytes,
digest,mediaType).layers.some(layer=>isLayerOfFiles(layer.mediaType)):!1}function isLayerOfFiles(mediaType){return/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./.
test(mediaType)}function isImage({descriptor:{mediaType,digest},bytes}){if(isIndexType(mediaType))return!isCache(readIndex(bytes,digest,mediaType).manifests);if(!isManifestType(
mediaType))throw unknownManifest(digest,mediaType);let{config}=readManifest(bytes,digest,mediaType);return config.mediaType===mediaTypes.ociConfig||config.mediaType===
mediaTypes.dockerConfig}var cacheConfig="application/vnd.buildkit.cacheconfig.v0";function isCache(entries2){return entries2.some(({mediaType})=>mediaType===cacheConfig)&&
entries2.every(({mediaType})=>!isManifestType(mediaType)&&!isIndexType(mediaType))}function knownLayers({descriptor:{mediaType,digest},bytes}){if(isManifestType(
mediaType))try{return readManifest(bytes,digest,mediaType).layers.map(layer=>layer.digest)}catch(error){if(error instanceof GateError)return;throw error}}function unknownManifest(digest,mediaType){
return new ToolError({code:"image-type-unknown",message:`${digest} is ${JSON.stringify(mediaType.slice(0,100))}, neither an OCI nor a Docker schema 2 image.`,fix:"\
Build and push the image again with a current Docker."})}var parallelQuestions2=8,maxWhy=500;async function listImages(ports,wanted,limits){let gaps=[],places=await inParallel(wanted,parallelQuestions2,one=>placesOf(ports,
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
gistry, an image, a pattern, or a list (--images FILE)."};import{join as join3}from"node:path";import{join as join2}from"node:path";var planFile="plan.json",nightFile="night.json",maxDocument=256*1024*1024;function planOf(images,gaps,shards,now){let parts=balanced(images.map(image=>({key:image.
digest,weight:weightOf(image)})),shards),shardOf=new Map(parts.flatMap((keys,index)=>keys.map(key=>[key,index+1])));return{planVersion:1,startedAt:now.toISOString(),
shards,images:images.map(({digest,names,runs,pushedAt,pulledAt})=>({digest,names:names.map(formatReference),...runs===void 0?{}:{runs},...pushedAt===void 0?{}:{
pushedAt:new Date(pushedAt).toISOString()},...pulledAt===void 0?{}:{pulledAt:new Date(pulledAt).toISOString()},shard:shardOf.get(digest)??1})),gaps:[...gaps]}}var scanBytes=5e7,
usualBytes=1e8;function weightOf({manifest:{descriptor,bytes}}){let{mediaType,digest}=descriptor;return isIndexType(mediaType)?readIndex(bytes,digest,mediaType).
manifests.length*(scanBytes+usualBytes):readManifest(bytes,digest,mediaType).layers.reduce((sum,{size})=>sum+size,scanBytes)}function imagesOfShard(plan,shard){
if(shard>plan.shards){let what=`the plan has no shard ${shard}, but ${plural(plan.shards,"shard")}`,fix=`Write a number from 1 to ${plan.shards}, or make the pl\
an again among more machines.`;throw new ConfigError([{where:"shard",what,fix}],"shard-unknown")}return plan.images.filter(image=>image.shard===shard).map(image=>({
...image,references:image.names.flatMap(name=>referenceIn(name))}))}function referenceIn(name){let read=readReference(name);return"reference"in read?[read.reference]:
[]}async function readPlan(files,folder){return documentIn(files,join2(folder,planFile),planSchema,"plan-invalid")}async function readShards(files,plan,folders){
let nights=[];for(let folder of folders){if(!(await files.list(folder)??[]).includes(nightFile))continue;let night=await documentIn(files,join2(folder,nightFile),
nightSchema,"night-invalid");nights.push({...night,folder})}return mergeShards(plan,nights)}async function documentIn(files,path,schema,code2){let bytes=await files.
readBytes(path,maxDocument),read=frozen(schema,bytes===void 0?void 0:parsedJson(bytes.toString("utf8")));if(read.success)return read.data;let[issue]=read.error.
issues,what=bytes===void 0?"it is not there":`${issue?.path.join(".")||"it"}: ${issue?.message??""}`,fix="Hand over the whole folder that the job before has wri\
tten, as an artifact.";throw new ToolError({code:code2,message:`${path} is not what image-gate registry writes: ${what}.`,fix})}async function nightFolders(files,roots){
let all=[];for(let root of roots){all.push(root);for(let name of(await files.list(root)??[]).slice(0,maxFolders)){let path=join2(root,name);(await files.lstat(path))?.
kind==="directory"&&all.push(path)}}return all}var maxFolders=2e3;async function firstWithPlan(files,folders){for(let folder of folders)if((await files.list(folder)??
[]).includes(planFile))return folder;let message=`None of these folders has a ${planFile}: ${folders.slice(0,5).join(", ")||"none is named"}.`;throw new ToolError(
{code:"plan-invalid",message,fix:"Name the folder that the job with mode plan has written."})}var begunSchema=strictObject({nightVersion:literal(1),startedAt:instant,judgedBy:digestText}),maxRow=16*1024*1024,longestBreak=720*60*1e3,begunFile="night-begun\
.json";async function openNight(files,folder,now,judgedBy2){let begun=begunSchema.safeParse(await jsonIn(files,join3(folder,begunFile),maxRow)).data,age=begun===
void 0?void 0:now.getTime()-Date.parse(begun.startedAt);if(begun?.judgedBy===judgedBy2&&age!==void 0&&age>=0&&age<longestBreak)return await makeFolders(files,folder),
{startedAt:new Date(begun.startedAt),rows:await rowsIn(files,folder)};for(let name of["rows","records",nightFile])await files.remove(join3(folder,name));return await keepOutOfGit(
files,folder),await files.write(join3(folder,begunFile),JSON.stringify({nightVersion:1,startedAt:now.toISOString(),judgedBy:judgedBy2})),await makeFolders(files,
folder),{startedAt:now,rows:new Map}}async function makeFolders(files,folder){for(let name of["rows","records"])await files.makeDirectory(join3(folder,name))}async function keepOutOfGit(files,folder){
await files.write(join3(folder,".gitignore"),`*
`)}async function requireOwnFolder(files,folder){let names=await files.list(folder)??[];if(names.includes(nightFile)||names.includes(begunFile)||!names.some(name=>name===
"rows"||name==="records"))return;let what="it has a folder rows or records, and no night has made it";throw new ConfigError([{where:folder,what,fix:"Name anothe\
r folder for the night."}],"folder-taken")}async function rowsIn(files,folder){let rows=new Map;for(let name of await files.list(join3(folder,"rows"))??[]){let row=frozen(
imageRowSchema,await jsonIn(files,join3(folder,"rows",name),maxRow)).data;row?.outcome.kind!=="judged"||row.outcome.claims.kind==="failed"||rows.set(row.digest,
row)}return rows}async function keepRow(files,folder,row){await files.write(join3(folder,"rows",`${encoded(row.digest)}.json`),JSON.stringify(row))}async function closeNight(files,folder,night,shard){
let{overdue:_,unknownHistories:__,isLedgerNew:___,staleAfter:____,...told}=night,text2=JSON.stringify({nightVersion:1,...told,...shard===void 0?{}:{shard}},void 0,
1);await files.write(join3(folder,nightFile),`${text2}
`),night.images.every(({outcome})=>outcome.kind!=="not-reached")&&await files.remove(join3(folder,begunFile))}async function jsonIn(files,path,max){let bytes=await files.
readBytes(path,max);return bytes===void 0?void 0:parsedJson(bytes.toString("utf8"))}function baseGroups(images,{baseOf:baseOf2,placesOf:placesOf4}){return[...Map.groupBy(ranked(images,placesOf4),({image,isRunning,turn})=>JSON.stringify([isRunning,
Math.floor(turn/32),baseOf2(image)])).values()].flatMap(own=>pieces(own.toSorted((a,b)=>a.turn-b.turn))).toSorted((a,b)=>Number(b.first.isRunning)-Number(a.first.
isRunning)||a.first.turn-b.first.turn).map(({first,all})=>({images:all.map(({image})=>image),isRunning:first.isRunning}))}function ranked(images,placesOf4){let counts=new Map;
return images.map(image=>{let isRunning=image.runs!==void 0,turn=Number.POSITIVE_INFINITY;for(let place of new Set(placesOf4(image))){let key=`${isRunning} ${place}`,
before=counts.get(key)??0;counts.set(key,before+1),turn=Math.min(turn,before)}return{image,isRunning,turn}})}function pieces(own){let parts=[];for(let from=0;from<
own.length;from+=32){let all=own.slice(from,from+32),[first]=all;first!==void 0&&parts.push({first,all})}return parts}var ScanQueue=class{#groups;#begun=0;#open=[];constructor(groups){
this.#groups=groups}next(own){this.#open=this.#open.filter(one=>leftOf(one)>0);let chosen=this.#open.find(({group})=>group===own)??this.#begin()??this.#fullest(),
image=chosen?.group.images[chosen.next];if(!(chosen===void 0||image===void 0))return chosen.next+=1,{group:chosen.group,image}}#begin(){let group=this.#groups[this.#begun];
if(group===void 0||this.#open.some(one=>one.group.isRunning&&!group.isRunning))return;this.#begun+=1;let begun={group,next:0};return this.#open.push(begun),begun}#fullest(){
return this.#open.toSorted((a,b)=>leftOf(b)-leftOf(a))[0]}};function leftOf({group,next}){return group.images.length-next}var mostLayers=1e4,goAtOnce=1/16,SharedLayers=class{#files;#directory;#budget;#stores=new Map;#coming=new Map;#places;#known;#unknown;#layers=new Map;#byDigest=new Map;#bytes=0;#given=new Map;#layouts=new Map;constructor(files,directory,images,budget){
this.#files=files,this.#directory=directory,this.#budget=budget,this.#places=new Map(images.map(({digest},place)=>[digest,place])),this.#known=new Map(images.flatMap(
({digest,layers})=>layers===void 0?[]:[[digest,layers]])),this.#unknown=new Set(images.flatMap(({digest,layers})=>layers===void 0?[digest]:[]));for(let[place,{layers=[]}]of images.
entries())for(let layer of layers)this.#coming.set(layer,(this.#coming.get(layer)??new Set).add(place))}async put(image,layout,blob,source){let layer=this.#layers.
get(keyOf(source.registry,blob));if(layer===void 0&&!this.#isShared(image,blob))return void await source.pull(layout);if(layer!==void 0&&!await source.isThere())
return void await source.pull(layout);let taken=layer??this.#begin(blob,source);this.#layouts.set(image,layout.directory),taken.takers+=1,taken.uses+=1,taken.isOfUnknown||=
!this.#known.has(image);try{(!await taken.arrived.then(()=>!0,error=>{if(layer===void 0)throw error;return!1})||!await this.#give(layout,taken))&&await source.pull(
layout)}finally{taken.takers-=1}}isChecked(directory,{digest,size,mediaType},diffId){if(diffId===void 0)return!1;let layer=this.#given.get(directory)?.get(digest);
return layer?.blob.size===size&&layer.checked.has(checkOf(mediaType,diffId))}confirm({directory,images}){let given=this.#given.get(directory);this.#given.delete(
directory);for(let{layers,diffIds}of images)for(let[index,{digest,mediaType}]of layers.entries()){let diffId=diffIds[index];diffId!==void 0&&given?.get(digest)?.
checked.add(checkOf(mediaType,diffId))}}async done(image){this.#given.delete(this.#layouts.get(image)??""),this.#layouts.delete(image);let place=this.#places.get(
image),own=this.#known.get(image)??[];for(let digest of own){let coming=this.#coming.get(digest);place!==void 0&&coming?.delete(place),coming?.size===0&&this.#coming.
delete(digest)}let here=this.#unknown.delete(image)&&this.#unknown.size===0?[...this.#layers.values()]:own.flatMap(digest=>this.#withDigest(digest));for(let layer of here)
this.#isWanted(layer)||await this.#remove(layer)}#withDigest(digest){return[...this.#byDigest.get(digest)??[]]}#isWanted({blob,isOfUnknown}){return this.#coming.
has(blob.digest)||isOfUnknown&&this.#unknown.size>0}#isShared(image,{digest,size}){return size>this.#budget?!1:!this.#known.has(image)||(this.#coming.get(digest)?.
size??0)>1}#begin(blob,{registry,pull}){let layer={blob,registry,arrived:Promise.resolve(),checked:new Set,isHere:!1,takers:0,uses:0,isOfUnknown:!1};return this.#layers.
set(keyOf(registry,blob),layer),this.#byDigest.set(blob.digest,(this.#byDigest.get(blob.digest)??new Set).add(layer)),layer.arrived=this.#arrive(layer,pull),layer.
arrived.catch(()=>this.#forget(layer)),layer}async#arrive(layer,pull){await pull(await this.#store(layer.registry)),layer.isHere=!0,this.#bytes+=layer.blob.size,
await this.#makeRoom()}#store(registry){let known=this.#stores.get(registry);if(known!==void 0)return known;let store=createLayout(this.#files,`${this.#directory}\
/${this.#stores.size+1}`);return this.#stores.set(registry,store),store}async#give(layout,layer){let{directory}=await this.#store(layer.registry);try{await layout.
adopt(blobPath(directory,layer.blob.digest),layer.blob)}catch(error){if(error instanceof ToolError)return!1;throw error}let given=this.#given.get(layout.directory)??
new Map;return this.#given.set(layout.directory,given.set(layer.blob.digest,layer)),!0}#isFull(){return this.#bytes>this.#budget||this.#layers.size>mostLayers}async#makeRoom(){
if(!this.#isFull())return;let idle=[...this.#layers.values()].filter(({takers,isHere})=>isHere&&takers===0),lastFirst=idle.map(layer=>({layer,next:this.#nextUse(
layer)})).toSorted((a,b)=>a.next===b.next?a.layer.uses-b.layer.uses:a.next<b.next?1:-1);for(let[index,{layer}]of lastFirst.entries()){if(index>=idle.length*goAtOnce&&
!this.#isFull())return;await this.#remove(layer)}}#nextUse({blob}){for(let place of this.#coming.get(blob.digest)??[])return place;return Number.POSITIVE_INFINITY}async#remove(layer){
if(layer.takers>0||!layer.isHere)return;this.#forget(layer);let{directory}=await this.#store(layer.registry);await this.#files.remove(blobPath(directory,layer.blob.
digest))}#forget(layer){let{blob,registry}=layer,key=keyOf(registry,blob);if(this.#layers.get(key)!==layer)return;this.#layers.delete(key);let others=this.#byDigest.
get(blob.digest);others?.delete(layer),others?.size===0&&this.#byDigest.delete(blob.digest),layer.isHere&&(this.#bytes-=blob.size)}};function keyOf(registry,{digest,
size}){return`${registry} ${digest} ${size}`}function checkOf(mediaType,diffId){return`${mediaType} ${diffId}`}import{join as join4}from"node:path";var most2=60*1024*1024;async function keepRecord(files,path,chunks,max=most2){await writeChunks(files,path,atMost(chunks,max));try{let written=await files.readBytes(
path,max);forLedger(parseRecord(written??new Uint8Array,path),path)}catch(error){throw await files.remove(path),error instanceof ConfigError?unfit(error):error}}
function*atMost(chunks,max){let bytes=0;for(let chunk of chunks){if(bytes+=Buffer.byteLength(chunk),bytes>max)throw tooLarge(max);yield chunk}}function tooLarge(max){
return new ToolError({code:"record-too-large",message:`The record of this image has more than the ${max} bytes that a ledger takes.`,fix:"Look at what is in the\
 image, and build it with less."})}function unfit({problems}){return new ToolError({code:"record-unfit",message:`What was found in this image can't be recorded:\
 ${problems.map(({what})=>what).join("; ")}.`,fix:"Look at the image; if it is in order, report it as a defect of image-gate."})}var TimeIsOver=class extends Error{};var maxPlaces=100;async function provenPlace(image,read){let places=Map.groupBy(image.names,({registry,repository})=>formatReference({registry,repository})),unproven,
failure=new Error("defect: an image without a name");for(let own of[...places.values()].slice(0,maxPlaces)){let here={...image,names:[...own,...image.names.filter(
name=>!own.includes(name))]};try{let evidence=await read(here);if(evidence.isProven)return{image:here,evidence};unproven??={image:here,evidence}}catch(error){if(!(error instanceof
GateError)||error instanceof Cancelled)throw error;failure=error}}if(unproven===void 0)throw failure;return unproven}var provenanceType="https://slsa.dev/provenance/",time=string().max(100).nullish(),statementSchema=object({predicateType:string().startsWith(provenanceType),subject:array(
object({digest:object({sha256:string()})})).max(1e3),predicate:object({metadata:object({buildStartedOn:time,buildFinishedOn:time}).nullish(),runDetails:object({
metadata:object({startedOn:time,finishedOn:time}).nullish()}).nullish()})});function provenanceTime(text2,manifest){let statement=statementSchema.safeParse(parsedJson(
text2)).data;if(statement===void 0||!statement.subject.some(({digest})=>digest.sha256===encoded(manifest)))return;let{metadata,runDetails}=statement.predicate,said=metadata?.
buildFinishedOn??runDetails?.metadata?.finishedOn??metadata?.buildStartedOn??runDetails?.metadata?.startedOn;return instantOf(Date.parse(said??""))}var maxDocument2=4*1024*1024,predicateType="in-toto.io/predicate-type";async function readBuild(registry,image,{manifests:{images},config},{now,staleAfter=usualStaleAfter}){
let platforms=images.map(({manifest})=>manifest.digest),isIndex=isIndexType(image.manifest.descriptor.mediaType),known={...{...timesOf(image),...isIndex?{platforms}:
{}},...config},age=buildAge(known,now);if(age.kind==="built"&&now.getTime()-age.at<staleAfter)return known;let builtAt=await unlessUnread(()=>firstProvenance(registry,
image,platforms[0]));return builtAt===void 0?known:{...known,builtAt}}function timesOf({pushedAt,pulledAt}){return{...pushedAt===void 0?{}:{pushedAt:new Date(pushedAt).
toISOString()},...pulledAt===void 0?{}:{pulledAt:new Date(pulledAt).toISOString()}}}async function unlessUnread(read){try{return await read()}catch(error){if(error instanceof
GateError&&!(error instanceof Cancelled))return;throw error}}async function firstProvenance(registry,image,platform){let{descriptor,bytes}=image.manifest,[place]=image.
names;if(platform===void 0||place===void 0||!isIndexType(descriptor.mediaType))return;let{manifests}=readIndex(bytes,descriptor.digest,descriptor.mediaType),entry=manifests.
find(one=>mayBeAttestation(one)&&Object.values(one.annotations??{}).includes(platform));if(entry===void 0)return;let{registry:host,repository}=place,read=await registry.
manifest({registry:host,repository,digest:entry.digest}),attestation=readManifest(read.bytes,entry.digest,entry.mediaType);if(!isAttestation(entry,attestation,manifests))
return;let statement=attestation.layers.find(layer=>layer.annotations?.[predicateType]?.startsWith(provenanceType));if(statement!==void 0)return provenanceTime(
(await documentOf(registry,image,statement.digest)).toString("utf8"),platform)}async function documentOf(registry,{names:[place]},digest){if(place===void 0)throw new Error(
"defect: an image without a name");let pieces2=[],blob={digest,atMost:maxDocument2};for await(let piece of await registry.blob({registry:place.registry,repository:place.
repository},blob))pieces2.push(piece);return Buffer.concat(pieces2)}var sbomSchema=object({metadata:object({timestamp:instant,tools:object({components:array(unknown())}),component:object({properties:array(object({name:string(),value:string().
optional()}))})})}),trivySchema=object({name:literal("trivy"),version:string()}),imageIdProperty="aquasecurity:trivy:ImageID";function platformEvidence(attached,named,signers){
let claims=attached.attachments.flatMap(one=>{let read=readClaim(one,attached,signers);return read.kind==="claim"?[{claim:read.claim,madeAt:one.madeAt,document:one.
document}]:[]}),scans=claims.filter(({claim})=>claim.kind==="scan").map(({claim})=>claim),unnamed2=named??attached.digest;if(scans.length===0)return{platform:unnamed2,
why:"it has no scan attestation of ours"};let scan=currentScan(scans);if(typeof scan=="string")return{platform:unnamed2,why:`its scan attestation is not usable \
(${scan})`};let{validUntil:validUntil2,platforms}=scan.predicate.scanner.result,platform=named??platforms[0]?.platform??unnamed2;if(usualPlatform(platforms[0]?.
platform??"")!==usualPlatform(platform))return{platform,validUntil:validUntil2,why:"its scan attestation is about another platform"};let sboms=claims.filter(({claim})=>claim.
kind==="sbom"),times=one=>({...one.claim,...one.madeAt===void 0?{}:{madeAt:one.madeAt}}),newest=sboms.find(one=>!sboms.some(other=>isOlder(times(one),times(other)))),
standIn=newest===void 0?"it has no SBOM attestation of ours":standInOf(scan,newest.claim,newest.document);return{platform,validUntil:validUntil2,...typeof standIn==
"string"?{why:standIn}:{standIn}}}function standInOf({predicate},claim,document){let[scanned,...others]=predicate.scanner.result.platforms;if(scanned===void 0||
others.length>0)return"its scan attestation is about several platforms";if(scanned.sbom===void 0||scanned.sbom==="needs-layers")return"its SBOM was not shown to\
 be equal";if(scanned.sbom==="equal-with-distro"!==(scanned.distro!==void 0))return"its scan attestation names no distribution for its SBOM";let sbom=document===
void 0?claim.predicate:parsedJson(Buffer.from(document).toString("utf8")),read=sbomSchema.safeParse(sbom).data?.metadata,trivy=read?.tools.components.flatMap(one=>trivySchema.
safeParse(one).data??[])[0]?.version,ids=read?.component.properties.filter(({name})=>name===imageIdProperty)??[],imageId=digestSchema.safeParse(ids[0]?.value).data,
config=factsIn(read?.component.properties??[]);if(read===void 0||trivy===void 0||imageId===void 0||ids.length>1||!isFields(sbom))return"its SBOM does not say by\
 what and of which image it was made";if(config===void 0)return"its SBOM does not say what the config of the image says of its age";let{packages:packages2,distro}=scanned;
return{imageId,sbom,config,packages:packages2,trivy,scannedAt:Date.parse(read.timestamp),...distro===void 0?{}:{distro}}}var longestStandIn=10080*60*1e3;function staleness({
scannedAt:scannedAt2,trivy:before},trivy,now){if(trivy!==void 0&&before!==trivy)return`its layers were scanned by Trivy ${before}, and ${trivy} may see more`;let age=now.
getTime()-scannedAt2;return age>=0&&age<longestStandIn?void 0:"its layers are scanned again every 7 days"}async function readImageEvidence(ports,{digest,manifest,names:[place]},signers,by){if(place===void 0)throw new Error("defect: an image without a name");let reference={
registry:place.registry,repository:place.repository,digest},entries2=await fewRunnable(ports.registry,reference,manifest),platforms=[];for(let entry of entries2)
platforms.push(await evidenceOf(ports,reference,entry,signers));let ends=platforms.flatMap(({validUntil:validUntil2})=>validUntil2??[]).toSorted((a,b)=>Date.parse(
a)-Date.parse(b)),known={platforms,signers,isAskable:signers.keys.length>0||signers.identities!==void 0,isProven:platforms.length>0&&platforms.every(({validUntil:validUntil2})=>validUntil2!==
void 0),...ends[0]===void 0?{}:{validUntil:ends[0]}},sboms=usable(platforms,by);if(typeof sboms=="string")return{...known,why:sboms};let config=platforms[0]?.standIn?.
config??{};return{...known,sboms:{all:sboms,manifests:manifestsOf(manifest.descriptor,entries2,sboms),config}}}async function fewRunnable(registry,reference,manifest){
let claimed2=childrenOf(manifest).filter(entry=>!mayBeAttestation(entry));requireFewPlatforms(imageWords(reference),claimed2);let entries2=await runnableManifests(
{manifest:one=>registry.kept(one)},reference,manifest);return requireFewPlatforms(imageWords(reference),entries2),entries2}async function evidenceOf(ports,{registry,
repository},{digest,platform},signers){let attached=await readClaims(ports,{registry,repository,digest},["scan","sbom"],bundle=>isSignedByOneOf(signers,bundle));
return platformEvidence(attached,platform===void 0?void 0:platformName(platform),signers)}function usable(platforms,{trivy,now}){let sboms=[];for(let{platform,standIn,
why}of platforms){if(standIn===void 0)return`${platform}: ${why??"nothing is known"}`;let stale=staleness(standIn,trivy,now);if(stale!==void 0)return`${platform}\
: ${stale}`;sboms.push({...standIn,platform})}return sboms.length===0?"it has no platform":sboms}function manifestsOf(root,entries2,sboms){let images=entries2.flatMap(
(manifest,index)=>{let sbom=sboms[index];if(sbom===void 0)return[];let[os="",architecture="",variant]=sbom.platform.split("/"),platform={os,architecture,...variant===
void 0?{}:{variant}};return[{platform,manifest:{...manifest,platform},config:{digest:sbom.imageId}}]});return{root,images,blobs:isIndexType(root.mediaType)?[root,
...entries2]:[root]}}function namesOf({names,digest}){let[first=digest,...others]=[...new Set(names.map(familiarReference))];return[first,...others]}var maxRuns2=500;function runsOf({
runs}){return runs===void 0?{}:{runs:plainLine(runs,maxRuns2)}}async function verdictOf({ports,rules,engine,config,exploitation},image,scan,manifests,layout){let names=namesOf(
image),now=ports.clock.now(),judge=await openJudge(ports,rules,names,engine),base=layout===void 0?void 0:await provenBase(ports.registry,{rules,config,names,images:layersOf(
layout)}),held={layout:manifests,origin:"registry",stored:!1},assessed=decision2=>assessmentOfImage({name:names[0],names,scan,now,decision:decision2},held,config),
recordOf=decision2=>publishedRecord(assessed(decision2)),{decision}=await judge.verdicts({scan,names,manifests,now,base,exploitation},recordOf,{layout:manifests,
destinations:[]});return assessed(decision)}var hour=36e5,nobodyCounts="the policy names nobody whose signatures count (verify.keys, verify.identities), so nobody knows whether it has come through the gat\
e. Name the public key or the workflow that signs there.";async function renewClaims(context,image,evidence,judged){let left=endOf(evidence);try{return await claimed(
context,image,evidence,judged)??{kind:"left",...left}}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return{kind:"failed",
why:plainLine(withFix(error),500),...left}}}async function claimed({ports,rules,signer,config:common},image,evidence,{assessment,manifests,standings,sboms}){let{
decision}=assessment,config=ownConfig(common,image),owners=await claimOwners(ports,signer,rules,namesOf(image),config);if(decision.verdict==="blocked"){let revoke=revocationOf(
ports,decision,manifests,owners);if(revoke===void 0)return;let{revoked,left,failure}=await revoke();if(failure!==void 0)throw failure;let[first]=left;return first!==
void 0?{kind:"failed",why:plainLine(`${first.image}: ${first.why}`,500)}:revoked.length>0?{kind:"revoked"}:void 0}let{permit,policy}=decision;if(signer===void 0||
owners===void 0||permit===void 0)return;if(!evidence.isAskable)return{kind:"failed",why:nobodyCounts};if(!evidence.isProven)return{kind:"unproven",...endOf(evidence)};
let record=publishedRecord(assessment),facts={rules:config.rules.kind,maxAge:policy.verify.maxAge.value*hour,standings},{isOurs,namesIn}=owners,proof={signer:counting(
signer,evidence),isOurs,namesIn,record,facts,sboms};return await attest(ports,manifests,permit,placesOf2(image),proof),{kind:"renewed",validUntil:validUntil(record,
facts.maxAge)}}function endOf({validUntil:end}){return end===void 0?{}:{validUntil:end}}function counting(signer,{signers}){return{...signer,sign:async statement=>{
let signed=await signer.sign(statement),bundle=readBundle(signed);if(bundle!==void 0&&isSignedByOneOf(signers,bundle))return signed;throw new ToolError({code:"s\
igner-not-counted",message:`The one who signs (${signer.identity}) is none of those whose signatures count for this image.`,fix:"Sign with a key or as a workflo\
w that the policy names, or name this one there (verify.keys, verify.identities)."})}}}function placesOf2({names}){let places=names.map(({registry,repository})=>({
registry,repository}));return[...new Map(places.map(place=>[formatReference(place),place])).values()]}function ownConfig(config,image){let[first]=image.names;if(first===
void 0)throw new Error("defect: an image without a name");let{tag:_,...place}=first,reference=formatReference({...place,digest:image.digest});return{...config,scanTarget:{
kind:"image",reference,from:"registry"},destinations:image.names,push:!0}}import{createHash}from"node:crypto";var layerProperties=new Set(["aquasecurity:trivy:LayerDiffID","aquasecurity:trivy:LayerDigest"]),uuid=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
function packageQuestion({serialNumber:_,metadata,components,dependencies,...rest}){let{timestamp:__,component:image,...about}=fieldsOf(metadata),{"bom-ref":root,
type}=fieldsOf(image),[layers,refs]=[new Numbered,new Numbered],ref=value=>value===root?"image":isRandom(value)?refs.of(value):value,packages2=objectsOf(components).
map(one=>({one,words:JSON.stringify(withoutNames(one))})).toSorted((a,b)=>a.words<b.words?-1:a.words>b.words?1:0).map(({one,words})=>[words,ref(one["bom-ref"]),
layersOf2(one).map(id=>layers.of(id))]),edges=objectsOf(dependencies).map(({ref:from,dependsOn,...more})=>{let to=Array.isArray(dependsOn)?dependsOn.map(one=>JSON.
stringify(ref(one))).toSorted():[dependsOn];return JSON.stringify([ref(from),to,more])}),question=JSON.stringify([rest,about,type,packages2,edges.toSorted()]);return{
key:createHash("sha256").update(question).digest("hex"),layers:layers.all}}function isRandom(value){return typeof value=="string"&&uuid.test(value)}function withoutNames(component){
let properties=component.properties;return{...component,...isRandom(component["bom-ref"])?{"bom-ref":""}:{},...Array.isArray(properties)?{properties:properties.
map(withoutLayer)}:{}}}function withoutLayer(property){let{name,value}=fieldsOf(property);return layerProperties.has(name)&&typeof value=="string"?{...fieldsOf(
property),value:""}:property}function layersOf2({properties}){return objectsOf(properties).flatMap(({name,value})=>layerProperties.has(name)&&typeof value=="str\
ing"?value:[])}var Numbered=class{#known=new Map;of(name){let number2=this.#known.get(name)??this.#known.size;return this.#known.set(name,number2),number2}get all(){
return[...this.#known.keys()]}},maxKept2=32*1024*1024,KnownReports=class{#kept=new Map;#size=0;async report(sbom,distro,ask){let{key,layers}=packageQuestion(sbom),
question=`${key} ${distro??""}`,known=this.#kept.get(question);if(known!==void 0)return{report:JSON.parse(renamed(known.text,known.layers,layers))};let answer=await ask();
return"report"in answer&&this.#keep(question,JSON.stringify(answer.report),layers),answer}#keep(question,text2,layers){if(!this.#kept.has(question)){this.#kept.
set(question,{text:text2,layers}),this.#size+=text2.length;for(let[oldest,{text:gone}]of this.#kept){if(this.#size<=maxKept2)return;this.#kept.delete(oldest),this.#size-=
gone.length}}}};function renamed(text2,from,to){let names=new Map(from.map((name,index)=>[name,to[index]??name]));return text2.replace(/sha256:[0-9a-f]{64}/g,digest=>names.
get(digest)??digest)}async function matchSboms(ports,ready,sboms,known=new KnownReports){let matched=[];for(let sbom of sboms)matched.push(await matchOne(ports,ready,sbom,known));let[
first,...others]=matched;if(first===void 0)throw notMatched("the image","it has no platform");let{trivy,database,options}=ready;return{scanner:{version:trivy.version??
first.version,binary:trivy.binary,trust:trivy.trust,scanners:options.scanners},...database===void 0?{}:{database},platforms:[first.scan,...others.map(({scan})=>scan)],
findings:mergeFindings(matched.map(({findings})=>findings))}}async function matchOne(ports,ready,{platform,imageId,sbom,distro,packages:packages2,trivy},known){
let matched=await known.report(sbom,distro,()=>matchSbom(ports,ready,[JSON.stringify(sbom)],distro));if("why"in matched)throw notMatched(platform,matched.why);let read=checkReport(
ofImage(matched.report,imageId,platform));if("what"in read)throw notMatched(platform,read.what);let version=read.report.Trivy?.Version;if(version!==trivy||ready.
trivy.version!==void 0&&version!==ready.trivy.version)throw notMatched(platform,`its layers were scanned by Trivy ${trivy}, and this is ${version??"one of an un\
known version"}`);let scan=platformScan(read,platform,{listed:!0,buckets:ready.buckets});if(scan.packages!==packages2)throw notMatched(platform,`Trivy reads ${scan.
packages} packages from it, and the image has ${packages2}`);if(scan.systemFault!==void 0)throw notMatched(platform,`its system can not be compared (${scan.systemFault}\
)`);return{version,scan,findings:findingsOf(read.report,platform)}}function ofImage(report,imageId,platform){let[os,architecture,variant]=platform.split("/"),fields=fieldsOf(
report),{ArtifactType:type,Metadata:metadata}=fields;if(type!=="cyclonedx")return report;let ImageConfig={os,architecture,...variant===void 0?{}:{variant}};return{
...fields,ArtifactType:"container_image",Metadata:{...fieldsOf(metadata),ImageID:imageId,ImageConfig}}}function notMatched(platform,why){return new ToolError({code:"\
sbom-not-matched",message:`The SBOM of ${platform} can't stand in for its layers: ${why}.`,fix:"Scan the image itself, which the next step does."})}function needsLayers({rules,config},image){if(config.scanner.scanners.some(one=>one!=="vuln"))return"more than packages is looked for";if(policyFor(rules.policy,
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
let found=await evidenceOf2(context,image);return evidence=found.evidence,{...known,...await outcomeOf(context,found.image,evidence)}}catch(error){if(error instanceof
Cancelled||concernsAll(error))throw error;if(error instanceof TimeIsOver)return{...known,outcome:{kind:"not-reached"}};let ends=evidence?.validUntil===void 0?{}:
{validUntil:evidence.validUntil},text2=faultText(error);return{...known,outcome:{kind:"failed",...text2,...ends}}}}function concernsAll(error){return error instanceof
ConfigError&&error.code!=="rego-failed"}function faultText(error){let known=error instanceof GateError?error:{code:"defect",message:String(error),fix:"Report it\
 as a defect of image-gate, with the name of the image."};return{code:known.code,why:plainLine(known.message,maxText2),fix:plainLine(known.fix,maxText2)}}async function evidenceOf2({
ports,referrers,attached,rules,scanner,trust},image){let policy=policyFor(rules.policy,namesOf(image)),signers=await trustedSigners({files:rules.files.governing,
trust},policy),by={trivy:scanner.trivy.version,now:ports.clock.now()};return provenPlace(image,one=>readImageEvidence({registry:attached,referrers},one,signers,
by))}async function outcomeOf(context,image,evidence){let judged=await scanAgain(context,image,evidence),{assessment,from,why,difference}=judged,record=join4("r\
ecords",`image-gate-record-${encoded(image.digest)}.json`);await keepRecord(context.ports.files,join4(context.folder,record),recordChunks(assessment));let claims=await renewClaims(
context,image,evidence,judged),{staleAfter}=context,build=await readBuild(context.attached,image,judged,{now:assessment.now,staleAfter}),outcome={kind:"judged",
verdict:assessment.decision.verdict,from,...why===void 0?{}:{why:plainLine(why,maxText2)},headline:plainLine(headline(assessment),maxText2),...unseenOf(assessment),
judgedAt:assessment.now.toISOString(),counts:openCounts(tally(assessment)),claims,...difference===void 0?{}:{difference},record};return{build,outcome}}function unseenOf({
decision}){let[first]=decision.triage.concerns.filter(({kind})=>kind==="unscannable");return first===void 0||first.action==="block"?{}:{unseen:plainLine(first.message,
maxText2)}}function openCounts(all){let open=severity=>all[severity].block+all[severity].warn+all[severity].log;return Object.fromEntries(severities.map(severity=>[
severity,open(severity)]))}var usualMost={images:32,layers:2e3},SharedScanner=class{#files;#scanner;#most;#shared;#said=new Map;#count=0;constructor(files,scanner,most3=usualMost){this.#files=
files,this.#scanner=scanner,this.#most=most3}async scan(ports,layout){let said=saidOfLayers(layout);if(!(said!==void 0&&[...said].every(([id,words])=>(this.#said.
get(id)??words)===words))||this.#scanner.options.scanners.some(one=>one!=="vuln"))return scanImage(ports,this.#scanner,layout);if(said.size>this.#most.layers)return scanImage(
ports,this.#scanner,layout);(this.#count>=this.#most.images||this.#said.size+said.size>this.#most.layers)&&await this.end(),this.#shared??=await withLayerCache(
this.#files,this.#scanner);for(let[id,words]of said)this.#said.set(id,words);this.#count+=1;try{return await scanImage(ports,this.#shared,layout)}catch(error){throw await this.
end(),error}}async end(){let folder=this.#shared?.cache;this.#shared=void 0,this.#said=new Map,this.#count=0,folder!==void 0&&await this.#files.remove(folder)}};
function saidOfLayers({images}){let said=new Map;for(let[id,words]of images.flatMap(wordsOf)){if((said.get(id)??words)!==words)return;said.set(id,words)}return said}
function wordsOf({layers,diffIds,history}){let made=history.filter(({emptyLayer})=>!emptyLayer);return diffIds.map((id,index)=>[id,digestOf(JSON.stringify([layers[index],
made[index]?.createdBy,made.length===diffIds.length]))])}var ScanTeam=class{base;#sharing;#scanned;#last=Promise.resolve();constructor(files,scanner){this.#sharing=new SharedScanner(files,scanner)}inTurn(base,scan){let own=this.#last.
then(async()=>(this.#scanned!==base&&await this.end(),this.#scanned=base,await scan(this.#sharing)));return this.#last=own.catch(()=>{}),own}async end(){await this.#sharing.
end()}};var[fewestTeams,mostTeams]=[2,4],lanesOfTeam=4,maxLayers=2*1024**3,lineEvery=3e4;async function scanNight(context,images,limits){let{log}=context.ports,{stage:_,
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
.`))}}var ReferrersReader=class{#registry;#withoutApi=new Set;#known=new Set;#first=new Map;constructor(registry){this.#registry=registry}async list(subject){let before=this.#first.
get(subject.registry);before!==void 0&&await before.catch(()=>{});let listed4=this.#byApi(subject);return before===void 0&&this.#first.set(subject.registry,listed4),
await listed4??await readFallback(this.#registry,subject)}async#byApi(subject){let place=formatReference({registry:subject.registry,repository:subject.repository});
if(this.#withoutApi.has(place))return;let tagged=this.#known.has(subject.registry)?await readFallback(this.#registry,subject):[];if(tagged.length>0)return tagged;
let listed4=await this.#registry.referrers(subject);if(typeof listed4!="string")return listed4;this.#withoutApi.add(place),listed4==="no-api"&&this.#known.add(subject.
registry)}};var listed3=200,longest=400;function nightSummary(night){let now=new Date(night.endedAt),isWhole=unanswered(night)===0,rows=firstToLookAt(night.images,now),gaps=gapLines(
night.gaps),stale=staleOf(night),table=rows.slice(0,listed3).map(row=>{let[name=row.digest,...others]=row.names,also=others.length===0?"":` (also ${code(others.
join(", "),200)})`;return`| ${nightWord(row,now)} | ${code(name,200)}${also} | ${text(nightReason(row),longest)} |`});return`${[`## ${isWhole?"🌙":"❌"} The \
night: ${text(nightHeadline(night),longest)}`,"",...gaps.slice(0,listed3).map(line=>`- ${text(line,longest)}`),...gaps.length>listed3?[`- … ${plural(gaps.length-
listed3,"more line")}`]:[],...gaps.length===0?[]:[""],"| | Image | |","| --- | --- | --- |",...table,...rows.length>listed3?[`| | … ${plural(rows.length-listed3,
"more image")} | |`]:[],...stale.length===0?[]:["",`### ${text(staleHeading(night,stale),longest)}`,"","| Image | |","| --- | --- |"],...stale.slice(0,listed3).
map(one=>`| ${code(one.row.names[0]??one.row.digest,200)} | ${text(staleReason(one,now),longest)} |`),...stale.length>listed3?[`| … ${plural(stale.length-listed3,
"more image")} | |`]:[]].join(`
`)}
`}async function runNight(ports,job){let{part,inventory,gate,budget,...places}=job,time2=budget===void 0?{}:{budget},inFolders=paths=>nightFolders(ports.files,paths.
map(path=>resolve2(ports.workingDirectory,path)));switch(part.kind){case"all":return{night:await judgeRegistry(ports,{...places,images:inventory,gate,...time2})};case"\
plan":return{plan:await planRegistry(ports,inventory,{...places,shards:part.shards})};case"shard":{let{ledger:_,...withoutLedger}=places,plan=await firstWithPlan(
ports.files,await inFolders([part.plan])),images={shard:part.shard,plan};return{night:await judgeRegistry(ports,{...withoutLedger,images,gate,...time2})}}case"m\
erge":{let shards=await inFolders(inventory.sources.names),plan=await firstWithPlan(ports.files,shards);return{night:await mergeRegistry(ports,{plan,shards},places)}}}}
async function nightEnd({http},night,{part,failOn,heartbeat}){let code2=nightCode(night,part.kind==="shard"?"none":failOn);return heartbeat!==void 0&&part.kind!==
"shard"&&code2!==3&&await sendHeartbeat(http,heartbeat),code2}async function judgeRegistry(ports,config){return advisingAtEnd("Start it again with the same fold\
er within 12 hours: it goes on where it was.",()=>judgeAll(ports,config))}async function judgeAll(withoutRegistry,config){let ports=withRegistry(withoutRegistry),
{files,clock}=ports,{folder,budget}=config,until=budget===void 0?{}:{until:clock.elapsed()+budget};await requireOwnFolder(files,folder);let wanted=await wantedBy(
ports,config.images),context=await nightContext(ports,config),listed4=await imagesOf(ports,wanted,context.attached),{startedAt,rows:done}=await openNight(files,
folder,clock.now(),await judgedBy(context)),rows=(await scanNight(context,listed4.images,{...until,done})).map(row=>({row,folder})),shard="shard"in config.images?
{shard:config.images.shard}:{};return endNight(ports,config,{startedAt:startedAt.toISOString(),rows,gaps:listed4.gaps,...shard})}async function planRegistry(withoutRegistry,images,{
folder,shards}){let ports=withRegistry(withoutRegistry),listed4=await imagesOf(ports,await wantedBy(ports,images),new AttachedManifests(ports.registry)),plan=planOf(
listed4.images,listed4.gaps,shards,ports.clock.now());return await keepOutOfGit(ports.files,folder),await ports.files.write(join5(folder,planFile),`${JSON.stringify(
plan)}
`),plan}async function mergeRegistry(ports,from,places){let plan=await readPlan(ports.files,from.plan),{rows:merged,gaps}=await readShards(ports.files,plan,from.
shards),rows=merged.map(({row,from:night})=>({row,folder:night?.folder??places.folder}));return endNight(ports,places,{startedAt:plan.startedAt,rows,gaps})}async function nightContext(ports,{
gate,folder,staleAfter}){let signer=await openSigner(ports,{...gate,push:!0}),repository=openRepository(ports.files,ports.openContents,gate.repository,ports.workingDirectory),
rules=await readRules(await openRules(ports,gate.rules,repository),gate,ports.clock.now()),scanner=await prepareScanner(ports,gate.scanner),exploitation=await askedExploitation(
rules,"any",()=>prepareExploitation(ports,gate.feeds)),trust=openTrust(ports,rules.files.governing),[referrers,attached]=[new ReferrersReader(ports.registry),new AttachedManifests(
ports.registry)],own={engine:openOnce(ports,gate.regoTool),known:new KnownReports,...exploitation===void 0?{}:{exploitation},...signer===void 0?{}:{signer},...staleAfter===
void 0?{}:{staleAfter}};return{ports,referrers,attached,config:gate,rules,trust,scanner,folder,...own}}async function wantedBy({files,workingDirectory},images){
return"shard"in images?{planned:imagesOfShard(await readPlan(files,images.plan),images.shard)}:{...images,...await readSources(files,images.sources,workingDirectory)}}
async function imagesOf(ports,wanted,attached){if("planned"in wanted)return listPlanned(ports,wanted.planned);let{wanted:queries,gaps}=wanted,catalog=createCatalog(
ports,{maskSecret:secret=>ports.runner.maskSecret(secret)}),{apiUrl=apiUrlIn(ports.environment)}=wanted.github??{},api=()=>ports.openGithub({apiUrl,token:wanted.
github?.token??ports.environment.GITHUB_TOKEN??""}),listed4=await listImages({...ports,...{githubRepositories:async owner=>githubRepositories(api(),owner)},attached,
catalog},queries,wanted.limits);return{...listed4,gaps:[...gaps,...listed4.gaps]}}function ledgerFacts({overdue,unknownHistories,isNew}){return{overdue,unknownHistories,
...isNew?{isLedgerNew:!0}:{}}}async function endNight(ports,{folder,ledger,staleAfter},{startedAt,rows,gaps,shard}){let{files,clock,log}=ports,now=clock.now(),after=ledger===
void 0?void 0:await addNight(files,await openHome(ports,ledger),rows,now),images=rows.map(({row})=>after===void 0?row:withLedger(row,after)),limit=staleAfter===
void 0?{}:{staleAfter},overdue=after===void 0?{}:ledgerFacts(after),night={startedAt,endedAt:now.toISOString(),images,gaps,...limit,...overdue};return after!==void 0&&
after.withoutStream>0&&log.info(`No history in the ledger, as they have no tag: ${plural(after.withoutStream,"image")}.`),await keepOutOfGit(files,folder),await closeNight(
files,folder,night,shard),await files.write(join5(folder,"night.md"),nightSummary(night)),night}export{shownNight,requirePrivate,nightJson,nightOutputs,planHeadline,renderNight,nightSummary,runNight,nightEnd};
