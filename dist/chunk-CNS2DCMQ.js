import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest}from"./chunk-GDVC7DDA.js";import{revocationOf}from"./chunk-VRDS7WVV.js";import{openJudge,openOnce}from"./chunk-J2PMX3Q5.js";import{
writeChunks}from"./chunk-GS6N2VOT.js";import{openHome}from"./chunk-LAG2LS7E.js";import{addToLedger}from"./chunk-GK3Y646S.js";import{ScanTeam,provenPlace,
readImageEvidence}from"./chunk-SPCT44O5.js";import{obtainImage,openAttestedVex,prepareScanner}from"./chunk-LF42ESR2.js";import{baseCandidates,provenBase}from"./chunk-CIQEK4OL.js";
import{isSignedByOneOf}from"./chunk-ISXCPQFW.js";import{readBundle}from"./chunk-TKBDQ3DN.js";import{AttachedManifests,KnownReports,SharedLayers,byTurns,
closeNight,cutNames,firstWithPlan,forLedger,gapLines,hasGap,imagesOfShard,isAskedFor,isAttachmentTag,isImage,joinedFacts,keepOutOfGit,keepRow,knownLayers,listArtifacts,
listProjects,listRepositories,matchSboms,mayMatch,mayRun,nightFolders,nightHeadline,nightReason,nightWord,openHarbors,openNight,planFile,planOf,provenanceTime,readPlan,
readProvenance,readShards,readSources,recordPath,referenceOf,requireOwnFolder,select,staleHeading,staleOf,staleReason,standingOf}from"./chunk-7NSBX36V.js";
import{scanDemands,trustedSigners}from"./chunk-OUHFQ3UA.js";import{faultsSaid,refusalWords}from"./chunk-FTBHWEKZ.js";import{buildAge,firstToLookAt,leftProof,
maxRowNames,nightCode,sendHeartbeat,streamSchema,unanswered,usualStaleAfter}from"./chunk-HSFB43BR.js";import{ReferrersReader,SeenLayers,claimOwners,configFacts,
distroOf,makeSboms,matchSbom,openSigner,sbomStanding,scannedAt,vexOf}from"./chunk-NU7XRSNH.js";import{askForAll,askGithub,askedExploitation,assessmentOfImage,
headline,inStage,layersOf,maxRecord,missingOpinion,openRules,parseRecord,prepareExploitation,publishedRecord,readRules,recordChunks,tally,withOpinion}from"./chunk-P4NVSMEY.js";
import{openTrust,scanPredicate,validUntil}from"./chunk-JPNARZKT.js";import{inParallel,listedLines,openRepository,plural,policyFor,readManifest,signerFiles}from"./chunk-7HSWERG5.js";
import{Cancelled,ConfigError,GateError,ToolError,advisingAtEnd,apiUrlIn,array,blocksByConfig,byText,code,createCatalog,digestOf,failureOf,familiarReference,fault,
fieldsOf,formatReference,isIndexType,object,oneSpelling,openClair,placeName,plainLine,readReference,severities,string,text,withFix,withOwnTemporary,withRegistry}from"./chunk-CIY6UZVJ.js";var most={records:200,bytes:32*1024*1024};async function addInBatches(files,home,records,now,from){let refused=new Map,ledger=from;for await(let additions of inBatches(
files,records,refused))ledger=await addFitting(home,additions,now,ledger,refused);return{ledger,refused}}async function*inBatches(files,records,refused){let[additions,
bytes]=[[],0];for(let{image,path,streams}of records){let read=streams.length===0?void 0:await recordAt(files,path,error=>refused.set(image,error));if(read===void 0)
continue;let{size,...record}=read;for(let stream of streams)(additions.length===most.records||additions.length>0&&bytes+size>most.bytes)&&(yield additions,[additions,
bytes]=[[],0]),additions.push({...record,image,stream}),bytes+=size}additions.length>0&&(yield additions)}async function keptRecord(files,path){let bytes=await files.
readBytes(path,maxRecord);if(bytes===void 0)throw recordMissing(path);return{record:forLedger(parseRecord(bytes,path),path),digest:digestOf(bytes),size:bytes.byteLength}}
async function recordAt(files,path,refuse){try{return await keptRecord(files,path)}catch(error){if(!isOfRecord(error))throw error;refuse(error);return}}async function addFitting(home,additions,now,from,refused){
try{return(await addToLedger(home,additions,now,{from})).ledger}catch(error){let[first,second]=additions;if(!isOfRecord(error)||first===void 0)throw error;if(second===
void 0&&refused.set(first.image,error),second===void 0)return from;let half=Math.ceil(additions.length/2),before=await addFitting(home,additions.slice(0,half),now,
from,refused);return addFitting(home,additions.slice(half),now,before,refused)}}function isOfRecord(error){let codes=["record-invalid","record-unfit","records-t\
oo-large"];return error instanceof ConfigError&&codes.includes(error.code)}function recordMissing(path){return new ToolError({code:"record-missing",message:`${path}\
 is missing, and the night says that it was written.`,fix:"Keep the whole folder of the night, and hand it over as a whole."})}import{join as join3,resolve}from"node:path";import{join}from"node:path";var maxFailures=2e4,maxText=500;async function addNight(files,home,rows,now){let{ledger}=await addToLedger(home,[],now),isNew=ledger.state.sequence===0,streamsOf=continued(
standingOf(ledger.state,now,now).streams,rows),records=rows.flatMap(({row,folder})=>{let{digest:image,outcome}=row;return outcome.kind==="judged"?[{image,path:join(
folder,outcome.record),streams:streamsOf(row)}]:[]}),added=await addInBatches(files,home,records,now,ledger),{refused}=added;ledger=added.ledger;let failures=rows.
flatMap(({row})=>failureOf2(withRefusal(row,refused),now,streamsOf(row)));for(let from=0;from<failures.length;from+=maxFailures)({ledger}=await addToLedger(home,
[],now,{failures:failures.slice(from,from+maxFailures),from:ledger}));let{overdue,streams}=standingOf(ledger.state,now,now),withoutStream=records.filter(one=>one.
streams.length===0).length,unknownHistories=streams.filter(one=>hasGap(one,now)).length;return{overdue:overdue.length,unknownHistories,isNew,withoutStream,recordedAt:recordedTimes(
streams),refused}}function recordedTimes(streams){let times=new Map;for(let{digest,imageSince}of streams)digest!==void 0&&imageSince!==void 0&&times.set(digest,
Math.min(imageSince,times.get(digest)??imageSince));return times}function withLedger(row,{recordedAt,refused}){let at=recordedAt.get(row.digest),known=at===void 0?
{}:{build:{...row.build,recordedAt:new Date(at).toISOString()}};return withRefusal({...row,...known},refused)}function withRefusal(row,refused){let error=refused.
get(row.digest);if(error===void 0||row.outcome.kind!=="judged")return row;let{claims}=row.outcome,ends=claims.kind==="revoked"?{}:leftProof(claims),why=plainLine(
`The ledger does not take its record: ${error.problems[0]?.what??error.message}.`,maxText);return{...row,outcome:{kind:"failed",code:error.code,why,fix:plainLine(
error.fix,maxText),...ends}}}function continued(streams,rows){let here=new Set(rows.flatMap(({row})=>row.names.map(oneSpelling))),newest=new Map;for(let{stream,
digest,retired}of streams)digest===void 0||retired!==void 0||here.has(oneSpelling(`${stream.repository}:${stream.line}`))||newest.set(`${stream.repository}@${digest}`,
stream);return({names,digest})=>streamsForImage(names).map(stream=>newest.get(`${stream.repository}@${digest}`)??stream)}function failureOf2({outcome},at,streams){
if(outcome.kind==="judged")return[];let why=outcome.kind==="failed"?outcome.why:"the time of the night was over";return streams.map(stream=>({stream,at,why}))}function streamsForImage(names){
let inOrder=names.flatMap(name=>{let read=readReference(name);if("problem"in read||read.reference.tag===void 0)return[];let{registry,repository,tag}=read.reference;
return streamSchema.safeParse({repository:formatReference({registry,repository}),line:tag}).data??[]}).toSorted((a,b)=>a.line.length-b.line.length||byText(a.line,
b.line));return[...new Map(inOrder.toReversed().map(stream=>[stream.repository,stream])).values()]}var maxFile=4*1024*1024;async function judgedBy({rules,scanner,exploitation,config,staleAfter,ports}){let{trivy,database,options}=scanner,{policy,exceptions}=rules,
signers=[];for(let path of signerFiles(policy))signers.push(`${path} ${await contentOf(rules.files.governing,path)}`);let{version,binary}=trivy,judging={policy,
exceptions,signers,rego:config.regoTool?.sha256,sign:config.sign,staleAfter,clair:config.clair},scanning={version,binary,database,scanners:options.scanners,by:ports.
version},lists=exploitation&&{kev:listed(exploitation.kev),epss:listed(exploitation.epss)};return digestOf(JSON.stringify({...judging,...scanning,...lists}))}function listed(feed){
return feed.kind==="read"?[feed.date,feed.isUnconfirmed??!1]:feed.kind}async function contentOf(files,path){try{let file=await files.read(path,maxFile);return file===
void 0?"absent":digestOf(file.text)}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return error.code}}var githubRegistry="ghcr.io",ownerForm=/^[a-z0-9](?:[a-z0-9-]{0,38})$/,packages=array(object({name:string().min(1).max(500)}));function isGithubRegistry(registry){
return registry===githubRegistry}function packageOwner(pattern){let owner=pattern?.split("/")[1]??"";if(ownerForm.test(owner))return owner;throw new ToolError({
code:"catalog-absent",message:`${githubRegistry} lists packages of one owner alone, and ${JSON.stringify(pattern??`${githubRegistry}/`)} names none.`,fix:`Write\
 ${githubRegistry}/OWNER/**, or name the repositories.`})}async function githubRepositories(api,owner){let how={what:`Listing the container packages of ${owner}`,
permission:"packages: read"},query="packages?package_type=container",{status}=await askGithub(api,{route:`/orgs/${owner}/${query}&per_page=1`},how);return(await askForAll(
api,`/${status===404?"users":"orgs"}/${owner}/${query}`,packages,how,{maxPages:100,fix:"Name the repositories: ghcr.io/OWNER/NAME, or a list of them (--images)."})).
map(({name})=>`${owner}/${name.toLowerCase()}`)}var parallelQuestions=4;async function harborPlaces(open,wanted,gaps){let{registry,project,repository,pattern}=wanted;if(repository!==void 0)return[wanted];let harbor=open(
registry),projects=project===void 0?await listProjects(harbor):{entries:[project],unreadable:0},lists=await inParallel(projects.entries,parallelQuestions,one=>listRepositories(
harbor,one)),unreadable=lists.reduce((sum,one)=>sum+one.unreadable,projects.unreadable);return unreadable>0&&gaps.push({kind:"unreadable",what:`repositories of \
the Harbor ${registry}`,count:unreadable}),lists.flatMap(({entries})=>entries).filter(name=>mayMatch(pattern,{registry,repository:name})).map(name=>({...wanted,
repository:name}))}async function harborEntries(open,{registry,repository="",pattern},gaps){let{entries,unreadable}=await listArtifacts(open(registry),{repository}),
place=placeName({registry,repository}),named=entries.map(one=>namedEntries(place,one)),lost=unreadable+named.filter(({length})=>length===0).length;return lost>0&&
gaps.push({kind:"unreadable",what:`artifacts of ${place}`,count:lost}),named.flat().filter(({reference:{digest:_,...byTag}})=>isAskedFor(pattern,byTag))}function namedEntries(name,{
digest,tags,pushedAt,pulledAt}){let times={...pushedAt===void 0?{}:{pushedAt},...pulledAt===void 0?{}:{pulledAt}};return(tags.length===0?[{}]:tags.map(tag=>({tag}))).
flatMap(one=>{let reference=referenceOf(name,{...one,digest});return reference===void 0?[]:[{reference,...times}]})}var maxManifests=64*1024*1024;function keptManifests(gaps){let[known,sizes]=[new Map,new Map];return(reference,manifest)=>{let{descriptor,bytes}=manifest,before=known.
get(descriptor.digest);if(before!==void 0)return before;let place=placeName(reference),size=(sizes.get(place)??0)+bytes.byteLength;if(size>maxManifests){let what=`${place}\
@${descriptor.digest}: the manifests of its repository have more than ${maxManifests} bytes together`;gaps.push({kind:"unlisted",what,count:1});return}return sizes.
set(place,size),known.set(descriptor.digest,manifest),manifest}}var parallelQuestions2=8,maxWhy=500;async function listImages(ports,wanted,limits){let gaps=[],places=await eachWithGaps(wanted,gaps,(one,own)=>placesOf(ports,one,
own)),all=places.flatMap(own=>own??[]),named=await eachWithGaps(all,gaps,(place,own)=>entriesOf(ports,place,own));gaps.push(...emptyGaps(wanted,places,named));let entries=cutNames(
named.flatMap(own=>own??[]),gaps),{images:chosen,left,idle}=select(entries,limits);for(let why of idle)gaps.push({kind:"unlisted",what:plainLine(why,maxWhy),count:1});
for(let{limit,count}of left)gaps.push({kind:"limited",what:`by --${limit}`,count});let images2=new Map,kept=keptManifests(gaps),found=await eachWithGaps(chosen,
gaps,async(entry,own)=>{let manifest=await manifestOf(ports,entry,own);return{entry,manifest:manifest===void 0?void 0:kept(entry.reference,manifest)}});for(let{
entry,manifest}of found)manifest!==void 0&&add(images2,entry,manifest);return ports.log.info(`${plural(images2.size,"image")} under ${plural(chosen.length,"name")}\
.`),{images:[...images2].map(([digest,image])=>({...image,digest,names:byTurns(image.names)})),gaps}}function emptyGaps(wanted,places,named){let from=0;return wanted.
flatMap((one,index)=>{let own=places[index],found=named.slice(from,from+(own?.length??0));if(from+=found.length,!(own!==void 0&&found.every(entries=>entries?.length===
0))||one.kind==="image")return[];let what=`${listOf(one)}${one.pattern===void 0?"":` for ${one.pattern}`}: there is none that this account may see. Check the na\
me or pattern, and log in with docker login.`;return[{kind:"unlisted",what:plainLine(what,maxWhy),count:1}]})}function listOf(one){switch(one.kind){case"image":
return formatReference(one.reference);case"registry":return`the repositories of ${one.registry}`;case"repository":return`the tags of ${placeName(one)}`;case"har\
bor":return`the Harbor ${[one.registry,one.repository??one.project??[]].flat().join("/")}`}}function add(images2,{reference,...facts},manifest){let{digest}=manifest.
descriptor,known=images2.get(digest)??{manifest,names:[]},{digest:_,...byTag}=reference;known.names.push(reference.tag===void 0?reference:byTag),images2.set(digest,
{...known,...joinedFacts(known,facts)})}async function placesOf(ports,wanted,gaps){if(wanted.kind==="harbor")return orGap(gaps,listOf(wanted),()=>harborPlaces(ports.
harbor,wanted,gaps));if(wanted.kind!=="registry")return[wanted];let{registry,pattern}=wanted;return orGap(gaps,listOf(wanted),async()=>{let{names,unreadable}=isGithubRegistry(
registry)?{names:await ports.githubRepositories(packageOwner(pattern)),unreadable:0}:await ports.catalog.repositories(registry);return unreadable>0&&gaps.push({
kind:"unreadable",what:`repositories of ${registry}`,count:unreadable}),names.filter(repository=>mayMatch(pattern,{registry,repository})).map(repository=>({kind:"\
repository",registry,repository,...pattern===void 0?{}:{pattern}}))})}async function entriesOf(ports,wanted,gaps){switch(wanted.kind){case"image":return[wanted];case"\
registry":return[];case"harbor":return orGap(gaps,listOf(wanted),async()=>withoutAttached(ports,await harborEntries(ports.harbor,wanted,gaps),gaps));case"reposi\
tory":{let{registry,repository,pattern}=wanted;return orGap(gaps,listOf(wanted),async()=>{let{names,unreadable}=await ports.catalog.tags({registry,repository}),
what=`tags of ${placeName(wanted)}`;unreadable>0&&gaps.push({kind:"unreadable",what,count:unreadable});let asked=names.map(tag=>({registry,repository,tag})).filter(
one=>isAskedFor(pattern,one));return withoutAttached(ports,asked.map(reference=>({reference})),gaps)})}}}async function withoutAttached(ports,entries,gaps){let isAttached=({
reference:{tag=""}})=>isAttachmentTag(tag),attached=entries.filter(isAttached),asked=await eachWithGaps(attached,gaps,(one,own)=>hiddenImage(ports,one,own)),count=asked.
filter(one=>one?.length===0).length,[{reference:place}={reference:void 0}]=attached;return place!==void 0&&count>0&&gaps.push({kind:"no-image",what:`tags of att\
estations in ${placeName(place)}`,count}),[...entries.filter(one=>!isAttached(one)),...asked.flatMap(one=>one??[])]}async function manifestOf(ports,entry,gaps){
let{reference,runs=""}=entry;return(await orGap(gaps,`${formatReference(reference)}${runs&&`, which runs in ${runs}`}`,async()=>{let manifest=await ports.registry.
manifest(reference);return isImage(manifest)?[manifest]:(gaps.push({kind:"no-image",what:formatReference(reference),count:1}),[])}))?.[0]}async function hiddenImage(ports,entry,gaps){
let{reference}=entry;return orGap(gaps,formatReference(reference),async()=>{let{tag:_,...place}=reference,manifest=await ports.registry.manifest(reference);return await mayRun(
manifest,digest=>ports.attached.look({...place,digest}))?[entry]:[]})}async function eachWithGaps(items,gaps,work){let given=await inParallel(items,parallelQuestions2,
async item=>{let own=[];return{value:await work(item,own),own}});for(let{own}of given)for(let one of own)gaps.push(one);return given.map(({value})=>value)}async function orGap(gaps,what,work){
try{return await work()}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;gaps.push({kind:"unlisted",what:plainLine(`${what}\
: ${withFix(error)}`,maxWhy),count:1});return}}async function listPlanned({registry},planned){let gaps=[];return{images:(await eachWithGaps(planned,gaps,async({digest,references:names,...said},own)=>{let[place]=names,
{runs,pushedAt,pulledAt}=said;return orGap(own,`${place?.repository??"an image"}@${digest}`,async()=>{if(place===void 0)throw unnamed();let manifest=await registry.
manifest({registry:place.registry,repository:place.repository,digest}),times={...pushedAt===void 0?{}:{pushedAt:Date.parse(pushedAt)},...pulledAt===void 0?{}:{pulledAt:Date.
parse(pulledAt)}};return[{digest,manifest,names,...times,...runs===void 0?{}:{runs}}]})})).flatMap(one=>one??[]),gaps}}function unnamed(){let fix="Make the plan\
 again.";return new ToolError({code:"plan-invalid",message:"The plan has no name for it that can be read.",fix})}function baseGroups(images2,{baseOf:baseOf2,placesOf:placesOf4}){return[...Map.groupBy(ranked(images2,placesOf4),({image,isRunning,turn})=>JSON.stringify([isRunning,
Math.floor(turn/32),baseOf2(image)])).values()].flatMap(own=>pieces(own.toSorted((a,b)=>a.turn-b.turn))).toSorted((a,b)=>Number(b.first.isRunning)-Number(a.first.
isRunning)||a.first.turn-b.first.turn).map(({first,all})=>({images:all.map(({image})=>image),isRunning:first.isRunning}))}function ranked(images2,placesOf4){let counts=new Map;
return images2.map(image=>{let isRunning=image.runs!==void 0,turn=Number.POSITIVE_INFINITY;for(let place of new Set(placesOf4(image))){let key=`${isRunning} ${place}`,
before=counts.get(key)??0;counts.set(key,before+1),turn=Math.min(turn,before)}return{image,isRunning,turn}})}function pieces(own){let parts=[];for(let from=0;from<
own.length;from+=32){let all=own.slice(from,from+32),[first]=all;first!==void 0&&parts.push({first,all})}return parts}var ScanQueue=class{#groups;#begun=0;#open=[];constructor(groups){
this.#groups=groups}next(own){this.#open=this.#open.filter(one=>leftOf(one)>0);let chosen=this.#open.find(({group})=>group===own)??this.#begin()??this.#fullest(),
image=chosen?.group.images[chosen.next];if(!(chosen===void 0||image===void 0))return chosen.next+=1,{group:chosen.group,image}}#begin(){let group=this.#groups[this.#begun];
if(group===void 0||this.#open.some(one=>one.group.isRunning&&!group.isRunning))return;this.#begun+=1;let begun={group,next:0};return this.#open.push(begun),begun}#fullest(){
return this.#open.toSorted((a,b)=>leftOf(b)-leftOf(a))[0]}};function leftOf({group,next}){return group.images.length-next}import{join as join2}from"node:path";var most2=60*1024*1024;async function keepRecord(files,path,chunks,max=most2){await writeChunks(files,path,atMost(chunks,max));try{let written=await files.readBytes(
path,max);forLedger(parseRecord(written??new Uint8Array,path),path)}catch(error){throw await files.remove(path),error instanceof ConfigError?unfit(error):error}}
function*atMost(chunks,max){let bytes=0;for(let chunk of chunks){if(bytes+=Buffer.byteLength(chunk),bytes>max)throw tooLarge(max);yield chunk}}function tooLarge(max){
return new ToolError({code:"record-too-large",message:`The record of this image has more than the ${max} bytes that a ledger takes.`,fix:"Look at what is in the\
 image, and build it with less."})}function unfit({problems}){return new ToolError({code:"record-unfit",message:`What was found in this image can't be recorded:\
 ${problems.map(({what})=>what).join("; ")}.`,fix:"Look at the image; if it is in order, report it as a defect of image-gate."})}var TimeIsOver=class extends Error{};async function readBuild(registry,image,{manifests:{images:images2},config},{now,staleAfter=usualStaleAfter}){let platforms=images2.map(({manifest})=>manifest.digest),
isIndex=isIndexType(image.manifest.descriptor.mediaType),known={...{...timesOf(image),...isIndex?{platforms}:{}},...config},age=buildAge(known,now);if(age.kind===
"built"&&now.getTime()-age.at<staleAfter)return known;let builtAt=await unlessUnread(()=>firstProvenance(registry,image,platforms[0]));return builtAt===void 0?known:
{...known,builtAt}}function timesOf({pushedAt,pulledAt}){return{...pushedAt===void 0?{}:{pushedAt:new Date(pushedAt).toISOString()},...pulledAt===void 0?{}:{pulledAt:new Date(
pulledAt).toISOString()}}}async function unlessUnread(read){try{return await read()}catch(error){if(error instanceof GateError&&!(error instanceof Cancelled))return;
throw error}}async function firstProvenance(registry,{manifest,names:[place]},platform){if(platform===void 0||place===void 0)return;let text2=await readProvenance(
registry,place,manifest,platform);return text2===void 0?void 0:provenanceTime(text2,platform)}function namesOf({names,digest}){let[first=digest,...others]=[...new Set(names.map(familiarReference))];return[first,...others]}var maxRuns=500;function runsOf({
runs}){return runs===void 0?{}:{runs:plainLine(runs,maxRuns)}}async function verdictOf(context,image,trivy,manifests,layout){let opinion=await secondOpinion(context,
image,manifests,layout),scan=opinion===void 0?trivy:withOpinion(trivy,opinion),{ports,rules,engine,config,exploitation,askVex}=context,names=namesOf(image),now=ports.
clock.now(),judge=await openJudge(ports,rules,names,engine),base=layout===void 0?void 0:await provenBase(ports.registry,{rules,config,names,images:layersOf(layout)}),
asked=images2=>baseCandidates({rules,config,names,images:images2}),layers=layout===void 0?{}:{layers:layersOf(layout)},[place]=image.names,attested=await askVex(
{rules,names,manifests,candidates:asked,...layers,...place===void 0?{}:{place}}),hardening={dockerfile:"not-asked"},held={layout:manifests,origin:"registry",stored:!1},
assessed=decision2=>assessmentOfImage({name:names[0],names,scan,now,decision:decision2},held,config),recordOf=decision2=>publishedRecord(assessed(decision2)),{decision}=await judge.
verdicts({scan,names,manifests,now,base,exploitation,attested,hardening},recordOf,{layout:manifests,destinations:[]});return assessed(decision)}async function secondOpinion({
ports,config,askClair},{names:[first],digest},manifests,layout){if(config.clair===void 0||first===void 0)return;let place={registry:first.registry,repository:first.
repository};try{let images2=layout?.images??await imagesIn(ports,place,manifests);return await askClair(ports,{layout:{images:images2},reference:formatReference(
{...place,digest})})}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;let failure=failureOf(fault("layers-unreadable",plainLine(
withFix(error),400)));return{scanner:"clair",at:ports.clock.now().toISOString(),outcome:"failed",failure,platforms:[]}}}async function imagesIn({registry},place,{
images:images2}){let read=async({platform,manifest})=>{let{descriptor,bytes}=await registry.manifest({...place,digest:manifest.digest}),{layers}=readManifest(bytes,
manifest.digest,descriptor.mediaType);return{platform,manifest,layers}},[first,...others]=await Promise.all(images2.map(read));if(first===void 0)throw new Error(
"defect: an image without a platform");return[first,...others]}var hour=36e5,nobodyCounts="the policy names nobody whose signatures count (verify.keys, verify.identities), so nobody knows whether it has come through the gat\
e. Name the public key or the workflow that signs there.";async function renewClaims(context,image,evidence,judged){let left=endOf(evidence);try{return await claimed(
context,image,evidence,judged)??{kind:"left",...left}}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return{kind:"failed",
why:plainLine(withFix(error),500),...left}}}async function claimed({ports,rules,signer,config:common},image,evidence,{assessment,manifests,standings,sboms}){let{
decision}=assessment,config=ownConfig(common,image),owners=await claimOwners(ports,signer,rules,namesOf(image),config);if(decision.verdict==="blocked"){let revoke=revocationOf(
ports,decision,manifests,owners);if(revoke===void 0)return;let{revoked,left,failure}=await revoke();if(failure!==void 0)throw failure;let[first]=left;return first!==
void 0?{kind:"failed",why:plainLine(`${first.image}: ${first.why}`,500)}:revoked.length>0?{kind:"revoked"}:void 0}let{permit,policy}=decision;if(signer===void 0||
owners===void 0||permit===void 0)return;if(!evidence.isAskable)return{kind:"failed",why:nobodyCounts};if(!evidence.isProven)return{kind:"unproven",...endOf(evidence)};
let record=publishedRecord(assessment),facts={rules:config.rules.kind,maxAge:policy.verify.maxAge.value*hour,standings},refused=refusal(record,facts,policy,assessment.
now);if(refused!==void 0)return{kind:"failed",why:refused,...endOf(evidence)};let{isOurs,namesIn}=owners,proof={signer:counting(signer,evidence),isOurs,namesIn,
record,facts,sboms,...config.attestVex?{vex:vexOf(record)}:{}};return await attest(ports,manifests,permit,placesOf2(image),proof),{kind:"renewed",validUntil:validUntil(
record,facts.maxAge)}}function endOf({validUntil:end,refused}){return{...end===void 0?{}:{validUntil:end},...refused.length===0?{}:{refused}}}function refusal(record,facts,policy,now){
let[fault2]=faultsSaid(scanPredicate(record,facts),scanDemands(policy),now);if(fault2===void 0)return;let[what,fix]=refusalWords(fault2);return`a new one would \
be refused: ${what}. ${fix}`}function counting(signer,{signers}){return{...signer,sign:async statement=>{let signed=await signer.sign(statement),bundle=readBundle(
signed);if(bundle!==void 0&&isSignedByOneOf(signers,bundle))return signed;throw new ToolError({code:"signer-not-counted",message:`The one who signs (${signer.identity}\
) is none of those whose signatures count for this image.`,fix:"Sign with a key or as a workflow that the policy names, or name this one there (verify.keys, ver\
ify.identities)."})}}}function placesOf2({names}){let places=names.map(({registry,repository})=>({registry,repository}));return[...new Map(places.map(place=>[formatReference(
place),place])).values()]}function ownConfig(config,image){let[first]=image.names;if(first===void 0)throw new Error("defect: an image without a name");let{tag:_,
...place}=first,reference=formatReference({...place,digest:image.digest});return{...config,scanTarget:{kind:"image",reference,from:"registry"},destinations:image.
names,push:!0}}function needsLayers({rules,config},image){if(config.scanner.scanners.some(one=>one!=="vuln"))return"more than packages is looked for";let policy=policyFor(rules.
policy,namesOf(image));if(policy.ignoreBase.value)return"ignore-base compares layers";if(blocksByConfig(policy.hardening))return"the policy blocks by the config\
 of an image (hardening)"}async function scanAgain(context,image,evidence){let why=needsLayers(context,image)??evidence.why,{sboms}=evidence;if(why!==void 0||sboms===
void 0)return fromLayers(context,image,evidence,why??"it has no SBOM");let{inTurn,ports,scanner,known}=context,matched=await inTurn(()=>matchSboms(ports,scanner,
sboms.all,known)).catch(unlessMatched);if("why"in matched)return fromLayers(context,image,evidence,matched.why);let standings=new Map(sboms.all.map(({platform,distro})=>[
platform,distro===void 0?{kind:"equal"}:{kind:"equal-with-distro",distro}])),{manifests,config}=sboms;return{assessment:await verdictOf(context,image,matched,manifests),
manifests,config,from:"sbom",standings,sboms:new Map}}function unlessMatched(error){if(error instanceof Error&&"code"in error&&error.code==="sbom-not-matched")return{
why:error.message};throw error}function fromLayers(context,image,evidence,why){let{ports,shared,seen}=context;return context.inTurn(sharing=>withOwnTemporary(ports.
files,async files=>{let own={...context,ports:{...ports,shared,seen,watch:seen,files}};return{...await scanLayers(own,image,evidence,sharing),why}}))}async function scanLayers(context,image,evidence,sharing){
let{ports}=context,[place]=image.names;if(place===void 0)throw new Error("defect: an image without a name");let reference=formatReference({registry:place.registry,
repository:place.repository,digest:image.digest}),directory=await ports.files.temporaryDirectory("image"),{layout}=await obtainImage(ports,{kind:"image",reference,
from:"registry"},directory,"gzip"),scan=await sharing.scan(ports,layout),assessment=await verdictOf(context,image,scan,layout,layout),kept=await keptSboms(context,
scan,evidence),difference=kept.flatMap(one=>differenceOf(one)??[])[0],made=context.signer===void 0?[]:redated(kept,assessment)??await sbomsOf(context,assessment),
withdrawn=difference===void 0?void 0:{kind:"needs-layers",reasons:[difference]};return{assessment,manifests:layout,config:configFacts(scan.platforms[0].raw),from:"\
layers",standings:new Map(made.map(({platform,standing})=>[platform,withdrawn??standing])),sboms:new Map(made.map(({platform,bytes})=>[platform,bytes])),...difference===
void 0?{}:{difference}}}async function keptSboms({ports,scanner},{platforms},evidence){let kept=[];for(let scan of platforms){let{standIn}=evidence.platforms.find(
({platform})=>platform===scan.platform)??{};if(standIn===void 0||!scan.packagesListed)continue;let matched=await matchSbom(ports,scanner,[JSON.stringify(standIn.
sbom)],distroOf(scan));kept.push({platform:scan.platform,standIn,standing:sbomStanding(scan,matched)})}return kept}function differenceOf({platform,standing}){return standing.
kind==="needs-layers"?plainLine(`${platform}: ${standing.reasons[0]}`,500):void 0}function redated(kept,{scan,now}){if(!(kept.length<scan.platforms.length)&&!kept.
some(one=>one.standing.kind==="needs-layers"||one.standIn.trivy!==scan.scanner.version))return kept.map(({platform,standing,standIn:{sbom}})=>{let raw=scan.platforms.
find(one=>one.platform===platform)?.raw,timestamp=scannedAt({raw})??now.toISOString(),metadata={...fieldsOf(sbom.metadata),timestamp};return{platform,standing,bytes:Buffer.
from(JSON.stringify({...sbom,metadata}))}})}async function sbomsOf({ports,scanner,config},assessment){if(!config.scanner.scanners.includes("vuln"))return[];let making={
ports,scanner,forms:["cyclonedx"],version:ports.version},made=await makeSboms(making,assessment);return assessment.scan.platforms.flatMap(({platform},index)=>{let[
file]=made[index]?.files??[];return file?.standing===void 0?[]:[{platform,standing:file.standing,bytes:Buffer.from([...file.chunks()].join(""))}]})}var maxText2=500;async function judgeImage(context,image){let known={digest:image.digest,names:namesOf(image).slice(0,maxRowNames),...runsOf(image)},evidence;try{
let found=await evidenceOf(context,image);return evidence=found.evidence,{...known,...await outcomeOf(context,found.image,evidence)}}catch(error){if(error instanceof
Cancelled||concernsAll(error))throw error;if(error instanceof TimeIsOver)return{...known,outcome:{kind:"not-reached"}};let ends=evidence===void 0?{}:endOf(evidence),
text2=faultText(error);return{...known,outcome:{kind:"failed",...text2,...ends}}}}function concernsAll(error){return error instanceof ConfigError&&error.code!==
"rego-failed"}function faultText(error){let known=error instanceof GateError?error:{code:"defect",message:String(error),fix:"Report it as a defect of image-gate\
, with the name of the image."};return{code:known.code,why:plainLine(known.message,maxText2),fix:plainLine(known.fix,maxText2)}}async function evidenceOf({ports,
referrers,attached,rules,scanner,trust},image){let policy=policyFor(rules.policy,namesOf(image)),signers=await trustedSigners({files:rules.files.governing,trust},
policy),by={trivy:scanner.trivy.version,now:ports.clock.now(),demands:scanDemands(policy)};return provenPlace(image,one=>readImageEvidence({registry:attached,referrers},
one,signers,by),by.now)}async function outcomeOf(context,image,evidence){let judged=await scanAgain(context,image,evidence),{assessment,from,why,difference}=judged,
missing=missingOpinion(assessment.decision);if(missing!==void 0)throw missing;let record=recordPath(image.digest);await keepRecord(context.ports.files,join2(context.
folder,record),recordChunks(assessment));let claims=await renewClaims(context,image,evidence,judged),{staleAfter}=context,build=await readBuild(context.attached,
image,judged,{now:assessment.now,staleAfter}),outcome={kind:"judged",verdict:assessment.decision.verdict,from,...why===void 0?{}:{why:plainLine(why,maxText2)},headline:plainLine(
headline(assessment),maxText2),...unseenOf(assessment),judgedAt:assessment.now.toISOString(),counts:openCounts(tally(assessment)),claims,...difference===void 0?
{}:{difference},record};return{build,outcome}}function unseenOf({decision}){let[first]=decision.triage.concerns.filter(({kind})=>kind==="unscannable");return first===
void 0||first.action==="block"?{}:{unseen:plainLine(first.message,maxText2)}}function openCounts(all){let open=severity=>all[severity].block+all[severity].warn+
all[severity].log;return Object.fromEntries(severities.map(severity=>[severity,open(severity)]))}var[fewestTeams,mostTeams]=[2,4],lanesOfTeam=4,maxLayers=2*1024**3,lineEvery=3e4;async function scanNight(context,images2,limits){let{log}=context.ports,{stage:_,
...lines2}=log,quiet={...context,ports:{...context.ports,log:lines2}};return inStage(log,"Night",step=>judgeImages(quiet,images2,limits,log.stage===void 0?void 0:
step))}async function judgeImages(context,images2,{until,done},step){let{files,clock}=context.ports,groups=baseGroups(images2,{baseOf,placesOf:placesOf3}),left=new Map(
images2.flatMap(image=>leftRow(done.get(image.digest),image))),coming=groups.flatMap(group=>group.images).filter(({digest})=>!left.has(digest)),shared=new SharedLayers(
files,await files.temporaryDirectory("layers"),coming.map(comingImage),maxLayers),seen=new SeenLayers,told=progress(context,images2.length,step),rows=new Map;return await inLanes(
context,new ScanQueue(groups),async(image,inTurn)=>{let known=left.get(image.digest),inTime=scan=>inTurn(sharing=>{if(isOver(clock.elapsed(),until))throw new TimeIsOver;
return scan(sharing)}),row=known??await(async()=>isOver(clock.elapsed(),until)?notReached(image):judgeImage({...context,shared,inTurn:inTime,seen},image))();row.
outcome.kind!=="not-reached"&&await keepRow(files,context.folder,row),await shared.done(image.digest),told(row),rows.set(image.digest,row)}),images2.toSorted((a,b)=>+(b.
runs!==void 0)-+(a.runs!==void 0)).flatMap(({digest})=>rows.get(digest)??[])}function leftRow(row,image){let names=namesOf(image),isSame=names.length<=maxRowNames&&
names.toSorted().join(`
`)===row?.names.toSorted().join(`
`);if(row===void 0||!isSame)return[];let{runs:_,...rest}=row;return[[image.digest,{...rest,names,...runsOf(image)}]]}function comingImage({digest,manifest}){let layers=knownLayers(
manifest);return{digest,...layers===void 0?{}:{layers}}}function baseOf({manifest,names:[place]}){return knownLayers(manifest)?.[0]??(place===void 0?"":placeName(
place))}function placesOf3({names}){return names.map(placeName)}async function inLanes({ports:{files,machine},scanner},queue,work){let count=Math.min(mostTeams,
Math.max(fewestTeams,machine.cpus)),teams=Array.from({length:count},()=>new ScanTeam(files,scanner)),lanes=Array.from({length:lanesOfTeam},()=>teams).flat();await inParallel(
lanes,lanes.length,async(team,stop)=>{for(let next=queue.next(team.base);next!==void 0&&!stop.aborted;next=queue.next(team.base)){let{group,image}=next;team.base=
group,await work(image,scan=>team.inTurn(group,scan))}});for(let team of teams)await team.end()}function isOver(elapsed,until){return until!==void 0&&elapsed>=until}
function notReached(image){return{digest:image.digest,names:namesOf(image).slice(0,maxRowNames),...runsOf(image),outcome:{kind:"not-reached"}}}function progress({
ports:{log,clock}},total,step){let began=clock.elapsed(),[count,last]=[0,began];return({names,outcome})=>{count+=1;let now=clock.elapsed();outcome.kind==="faile\
d"&&log.error(`${names[0]} was not judged: ${outcome.why} ${outcome.fix}`);let left=Math.ceil((now-began)/count*(total-count)/1e3),text2=`${count} of ${plural(total,
"image")}${count<total?`, about ${left} s left`:""}`;step?.(text2),(count===total||step===void 0&&now-last>=lineEvery)&&(last=now,log.info(`${text2}.`))}}var listed2=200,longest=400,images={most:listed2,others:"more image",last:words=>[`| | ${words} | |`]},lines={most:listed2,others:"more line",last:words=>[`- ${words}`]};
function nightSummary(night){let now=new Date(night.endedAt),isWhole=unanswered(night)===0,rows=firstToLookAt(night.images,now),gaps=gapLines(night.gaps),stale=staleOf(
night),table=listedLines(rows,images,row=>{let[name=row.digest,...others]=row.names,also=others.length===0?"":` (also ${code(others.join(", "),200)})`;return`| ${nightWord(
row,now)} | ${code(name,200)}${also} | ${text(nightReason(row),longest)} |`});return`${[`## ${isWhole?"🌙":"❌"} The night: ${text(nightHeadline(night),longest)}`,
"",...listedLines(gaps,lines,line=>`- ${text(line,longest)}`),...gaps.length===0?[]:[""],"| | Image | |","| --- | --- | --- |",...table,...stale.length===0?[]:[
"",`### ${text(staleHeading(night,stale),longest)}`,"","| Image | |","| --- | --- |"],...listedLines(stale,{...images,last:words=>[`| ${words} | |`]},one=>`| ${code(
one.row.names[0]??one.row.digest,200)} | ${text(staleReason(one,now),longest)} |`)].join(`
`)}
`}async function runNight(ports,job){let{part,inventory,gate,budget,...places}=job,time=budget===void 0?{}:{budget},inFolders=paths=>nightFolders(ports.files,paths.
map(path=>resolve(ports.workingDirectory,path)));switch(part.kind){case"all":return{night:await judgeRegistry(ports,{...places,images:inventory,gate,...time})};case"\
plan":return{plan:await planRegistry(ports,inventory,{...places,shards:part.shards})};case"shard":{let{ledger:_,...withoutLedger}=places,plan=await firstWithPlan(
ports.files,await inFolders([part.plan])),images2={shard:part.shard,plan};return{night:await judgeRegistry(ports,{...withoutLedger,images:images2,gate,...time})}}case"\
merge":{let shards=await inFolders(inventory.sources.names),plan=await firstWithPlan(ports.files,shards);return{night:await mergeRegistry(ports,{plan,shards},places)}}}}
async function nightEnd({http},night,{part,failOn,heartbeat}){let code2=nightCode(night,part.kind==="shard"?"none":failOn);return heartbeat!==void 0&&part.kind!==
"shard"&&code2!==3&&await sendHeartbeat(http,heartbeat),code2}async function judgeRegistry(ports,config){return advisingAtEnd("Start it again with the same fold\
er within 12 hours: it goes on where it was.",()=>judgeAll(ports,config))}async function judgeAll(withoutRegistry,config){let ports=withRegistry(withoutRegistry),
{files,clock}=ports,{folder,budget}=config,until=budget===void 0?{}:{until:clock.elapsed()+budget};await requireOwnFolder(files,folder);let wanted=await wantedBy(
ports,config.images),context=await nightContext(ports,config),listed3=await imagesOf(ports,wanted,context.attached),{startedAt,rows:done}=await openNight(files,
folder,clock.now(),await judgedBy(context)),rows=(await scanNight(context,listed3.images,{...until,done})).map(row=>({row,folder})),shard="shard"in config.images?
{shard:config.images.shard}:{};return endNight(ports,config,{startedAt:startedAt.toISOString(),rows,gaps:listed3.gaps,...shard})}async function planRegistry(withoutRegistry,images2,{
folder,shards}){let ports=withRegistry(withoutRegistry),listed3=await imagesOf(ports,await wantedBy(ports,images2),new AttachedManifests(ports.registry)),plan=planOf(
listed3.images,listed3.gaps,shards,ports.clock.now());return await keepOutOfGit(ports.files,folder),await ports.files.write(join3(folder,planFile),`${JSON.stringify(
plan)}
`),plan}async function mergeRegistry(ports,from,places){let plan=await readPlan(ports.files,from.plan),{rows:merged,gaps}=await readShards(ports.files,plan,from.
shards),rows=merged.map(({row,from:night})=>({row,folder:night?.folder??places.folder}));return endNight(ports,places,{startedAt:plan.startedAt,rows,gaps})}async function nightContext(ports,{
gate,folder,staleAfter}){let signer=await openSigner(ports,{...gate,push:!0}),askClair=await openClair(ports,gate.clair),repository=openRepository(ports.files,ports.
openContents,gate.repository,ports.workingDirectory),rules=await readRules(await openRules(ports,gate.rules,repository),gate,ports.clock.now()),scanner=await prepareScanner(
ports,gate.scanner),exploitation=await askedExploitation(rules,"any",()=>prepareExploitation(ports,gate.feeds)),trust=openTrust(ports,rules.files.governing),[referrers,
attached]=[new ReferrersReader(ports.registry),new AttachedManifests(ports.registry)],own={engine:openOnce(ports,gate.regoTool),known:new KnownReports,...exploitation===
void 0?{}:{exploitation},...signer===void 0?{}:{signer},...staleAfter===void 0?{}:{staleAfter}},askVex=openAttestedVex({...ports,referrers});return{ports,referrers,
attached,config:gate,rules,trust,askVex,askClair,scanner,folder,...own}}async function wantedBy({files,workingDirectory},images2){return"shard"in images2?{planned:imagesOfShard(
await readPlan(files,images2.plan),images2.shard)}:{...images2,...await readSources(files,images2.sources,workingDirectory)}}async function imagesOf(ports,wanted,attached){
if("planned"in wanted)return listPlanned(ports,wanted.planned);let{wanted:queries,gaps}=wanted,maskSecret=secret=>ports.runner.maskSecret(secret),catalog=createCatalog(
ports,{maskSecret}),{apiUrl=apiUrlIn(ports.environment)}=wanted.github??{},api=()=>ports.openGithub({apiUrl,token:wanted.github?.token??ports.environment.GITHUB_TOKEN??
""}),github={githubRepositories:async owner=>githubRepositories(api(),owner)},harbor=openHarbors(ports,{maskSecret}),listed3=await listImages({...ports,...github,
attached,catalog,harbor},queries,wanted.limits);return{...listed3,gaps:[...gaps,...listed3.gaps]}}function ledgerFacts({overdue,unknownHistories,isNew}){return{
overdue,unknownHistories,...isNew?{isLedgerNew:!0}:{}}}async function endNight(ports,{folder,ledger,staleAfter},{startedAt,rows,gaps,shard}){let{files,clock,log}=ports,
now=clock.now(),after=ledger===void 0?void 0:await addNight(files,await openHome(ports,ledger),rows,now),images2=rows.map(({row})=>after===void 0?row:withLedger(
row,after)),limit=staleAfter===void 0?{}:{staleAfter},overdue=after===void 0?{}:ledgerFacts(after),night={startedAt,endedAt:now.toISOString(),images:images2,gaps,
...limit,...overdue};return after!==void 0&&after.withoutStream>0&&log.info(`No history in the ledger, as they have no tag: ${plural(after.withoutStream,"image")}\
.`),await keepOutOfGit(files,folder),await closeNight(files,folder,night,shard),await files.write(join3(folder,"night.md"),nightSummary(night)),night}export{keptRecord,nightSummary,runNight,nightEnd};
