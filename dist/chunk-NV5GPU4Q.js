import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{push}from"./chunk-XNQBX6FE.js";import{deliver,finishReports,outputs,sarifText}from"./chunk-S5VWRTMP.js";import{checkedFile,filesOfBuild,judgeFor,
placesOf}from"./chunk-BQYWD4O2.js";import{revocationOf}from"./chunk-VRDS7WVV.js";import{publishingFor,shownTable}from"./chunk-WDZ3FU6J.js";import{
writeReports}from"./chunk-GS6N2VOT.js";import{obtainImage,openAttestedVex,prepareScanner,vexQuestion}from"./chunk-LF42ESR2.js";import{provenBase}from"./chunk-CIQEK4OL.js";
import{require_tar_stream}from"./chunk-5FTJMFUU.js";import{ReferrersReader,SeenLayers,blobPath,bothOrNone,claimOwners,destinationsOf,dockerFault,keepingBundles,
makeSboms,noImage,openSigner,proofOf,provenBy,pullLike,saveImage,scanImage,untilStopped,verifyLayout}from"./chunk-NU7XRSNH.js";import{askedExploitation,assessedImages,
assessmentOfImage,baselineOf,inStage,layersOf,missingOpinion,openRules,prepareExploitation,publishedRecord,readBaselineReport,readRules,requireEarlierImage,scannedBaseline,
withOpinion}from"./chunk-P4NVSMEY.js";import{inParallel,openRepository,policyFor}from"./chunk-7HSWERG5.js";import{ConfigError,GateError,ToolError,askDocker,
baselineSource,chosenBaseline,familiarReference,findLocalImage,formatReference,imageIdOf,imageNames,isIndexType,isManifestType,knownNames,lastLines,ledgerPast,noHalfImage,
openClair,ownNames,platformName,runUrl,usualPlatform,withAdvice,withRegistry}from"./chunk-CIY6UZVJ.js";import{__toESM}from"./chunk-DIQVHKCG.js";async function requireInput(files,source){if(source.kind!=="input")return;let fault=await noImage(files,source.path);if(fault===void 0)return;let what=`${source.
path} can’t be judged: ${fault.what}`;throw new ConfigError([{where:"input input",what,fix:fixFor(fault)}],"input-no-image")}function fixFor({meant}){if(meant===
"report")return"Name it in the input `report` instead: then the report is judged.";if(meant==="image")return"Name an archive of docker save or buildx, or the fo\
lder of an OCI layout.";let file=meant.file===void 0?"":` and ${meant.file} in the input \`file\``;return`Name ${meant.context} in the input \`context\`${file} \
instead: then it is built and judged.`}var width=4;async function lookAhead(registry,{blobs},destinations){let content=blobs.filter(({mediaType})=>!isManifestType(mediaType)&&!isIndexType(mediaType));
for(let{repository}of destinationsOf(destinations))await inParallel(content,width,async blob=>{await registry.hasBlob(repository,blob)}).catch(()=>{})}var import_tar_stream=__toESM(require_tar_stream(),1);import{join}from"node:path";import{pipeline}from"node:stream/promises";var loadDeadline=36e5;async function loadImage(ports,image,tags){if(!image.stored)await loadLayout(ports,image.layout,tags);else for(let tag of tags)await must(
ports,["image","tag",image.imageId,familiarReference(tag)]);for(let tag of tags)await requireLoaded(ports,image,tag);ports.log.info(`Loaded into Docker: ${tags.
map(familiarReference).join(", ")||image.imageId}.`)}async function loadLayout(ports,layout,tags){if(layout.images.length>1)throw new ToolError({code:"load-seve\
ral-platforms",message:`The image has ${layout.images.length} platforms, and one can be loaded into Docker.`,fix:"Load in a job of its own with one entry in `pl\
atforms`, or leave `load` out."});let work=await ports.files.temporaryDirectory("load");try{let archive=join(work,"image.tar");await writeArchive(ports.files,layout,
tags,archive),await must(ports,["image","load","--quiet","--input",archive])}finally{await ports.files.remove(work)}}async function writeArchive(files,layout,tags,path){
let[image]=layout.images,tar=(0,import_tar_stream.pack)(),written=pipeline(tar,files.writeStream(path,384));written.catch(()=>{});let blobs=[...new Map([image.config,
...image.layers,image.manifest].map(blob=>[blob.digest,blob])).values()];for(let blob of blobs)await addBlob(tar,blobName(blob),blob,files.readStream(blobPath(layout.
directory,blob.digest)));let docker=[{Config:blobName(image.config),RepoTags:tags.map(familiarReference),Layers:image.layers.map(blobName)}];tar.entry({name:"ma\
nifest.json"},JSON.stringify(docker)),tar.entry({name:"oci-layout"},JSON.stringify({imageLayoutVersion:"1.0.0"})),tar.entry({name:"index.json"},JSON.stringify({
schemaVersion:2,manifests:named(image.manifest,tags)})),tar.finalize(),await written}function named({mediaType,digest,size},tags){return tags.length===0?[{mediaType,
digest,size}]:tags.map(tag=>({mediaType,digest,size,annotations:{"io.containerd.image.name":formatReference(tag),"org.opencontainers.image.ref.name":tag.tag??"l\
atest"}}))}function blobName({digest}){return`blobs/${digest.replace(":","/")}`}async function addBlob(tar,name,{size},content){await pipeline(content,tar.entry(
{name,size}))}async function requireLoaded({process},{layout,imageId},tag){let name=familiarReference(tag),finished=await askDocker(process,["image","inspect","\
--format","{{.Id}}",name]),[{config,manifest}]=layout.images,known=[imageId,layout.root.digest,config.digest,manifest.digest];if(!(finished.code===0&&known.includes(
imageIdOf(finished.stdout)??"")))throw new ToolError({code:"load-mismatch",message:`After loading, ${name} is ${finished.stdout.trim()||"not there"} in Docker i\
nstead of ${imageId}.`,fix:"Look for another process that tags images of this name, and run again."})}async function must({process},args){let finished=await process.
run({file:"docker",args,deadline:loadDeadline});if(finished.code===0)return finished;let command=`docker ${args.slice(0,2).join(" ")}`,failed={code:"load-failed",
message:`\`${command}\` ended with ${finished.signal??`exit code ${finished.code}`}: ${lastLines(finished,3)}`,fix:"Look at what Docker says."};throw dockerFault(
command,finished)??new ToolError(failed)}function plannedRelease({verdict},wishes,revoke){let run=wishes.publishing===void 0?{}:{run:runUrl(wishes.publishing.run)};return verdict==="blocked"&&revoke!==
void 0?{kind:"revoking",...run}:!wishes.push&&!wishes.load?{kind:"not-asked"}:verdict==="blocked"?{kind:"withheld"}:{kind:"pending",...run}}async function releaseImage(ports,decision,image,wishes,obstacle,{
prove,revoke}={}){let planned=plannedRelease(decision,wishes);if(decision.verdict==="blocked")return revoke===void 0?{release:planned}:revoked(planned,revoke);if(planned.
kind!=="pending")return{release:planned,...obstacle===void 0?{}:{failure:obstacle}};let{permit}=decision;if(permit===void 0)throw new Error("defect: an image th\
at passed has no permit");let tags=permit.destinations.map(formatReference),step=wishes.load?"load":"push",loaded={};try{if(obstacle!==void 0)throw obstacle;if(wishes.
load&&(await loadImage(ports,image,permit.destinations),loaded={loaded:!0}),!wishes.push)return{release:{kind:"loaded",tags}};step="push";let proof=await prove?.(),
bundles=[],pushed=await push(ports,image.layout,permit,proof&&keepingBundles(proof,bundles)),{digest,tags:moved,claims}=pushed,proven=proof===void 0?{}:{proof:provenBy(
proof,claims)};return{release:{kind:"pushed",digest,tags:moved,...proven,...loaded},bundles}}catch(error){let failure=withAdvice(noHalfImage,error),message=failure instanceof
Error?failure.message:String(failure),advice=failure instanceof GateError?{fix:failure.fix}:{};return{release:{kind:"failed",step,message,...advice,...loaded},failure}}}
async function revoked(planned,revoke){try{let{revoked:done,left,...ended}=await revoke();return{release:done.length+left.length===0?planned:{kind:"revoked",revoked:done,
left},...ended}}catch(failure){return{release:planned,failure}}}async function obtainBaseline(ports,reference,like,store,directory){let id=store==="asked-first"?await findLocalImage(ports.process,{kind:"reference",reference}):
void 0,saved=id===void 0?void 0:await saveImage(ports,id,directory,"plain"),digest=id??await pullLike(ports,reference,like,directory),written=saved===void 0?{}:
{written:saved.written},layout=await verifyLayout(ports.files,directory,{diffIds:"distrusted",watch:ports.watch,...written});return{layout:onlyPlatformsOf(like,
layout,reference),digest}}function onlyPlatformsOf(like,layout,reference){let name=({platform})=>usualPlatform(platformName(platform)),wanted=new Set(like.images.
map(name)),[first,...others]=layout.images.filter(image=>wanted.has(name(image)));if(first!==void 0)return{...layout,images:[first,...others]};throw new ToolError(
{code:"image-platform",message:`${formatReference(reference)} is for ${layout.images.map(name).join(", ")}, not for ${[...wanted].join(", ")}.`,fix:"Name an ima\
ge that was built for the same platforms."})}async function scanWithBaseline(ports,scanner,layout,{config,rules,names,seen}){let policy=policyFor(rules.policy,names),baseline=chosenBaseline(config,policy.baseline.
value),source=baselineSource({...config,baseline},policy.gateOn.value,rules.files.branchName),earlier=own=>baselineOf(own,source,async known=>known.kind==="repo\
rt"?readBaselineReport({...own,rules:rules.files},known,knownNames(config)):(config.baseline.kind==="image"?requireEarlierImage(known.reference,"input",knownNames(
config)):known.byDefault||requireEarlierImage(known.reference,"policy",names),scanBaseline({...own,seen},scanner,layout,known,config))),[scan,before]=await bothOrNone(
stop=>scanImage({...untilStopped(ports,stop),seen},scanner,layout),stop=>earlier(untilStopped(ports,stop)));return{scan,baseline:before}}async function scanBaseline(ports,scanner,layout,{
reference},{github}){let directory=await ports.files.temporaryDirectory("baseline"),store=github===void 0?"asked-first":"not-asked",watched={...withRegistry(ports),
watch:ports.seen},{layout:earlier,digest}=await obtainBaseline(watched,reference,layout,store,directory);return scannedBaseline(formatReference(reference),digest,
await scanImage(ports,scanner,earlier,1))}async function gate(withoutRegistry,config,source,ready){let ports=withRegistry(withoutRegistry);await requireInput(ports.files,source);let signer=await openSigner(
ports,config),askClair=await openClair(ports,config.clair),now=ports.clock.now(),repository=openRepository(ports.files,ports.openContents,config.repository,ports.
workingDirectory),rules=await readRules(await openRules(ports,config.rules,repository),config,now),names=imageNames(config.destinations,...ownNames(config.scanTarget,
config.github?.repository)),judge=await judgeFor(ports,rules,names,config.regoTool),owners=await claimOwners(ports,signer,rules,names,config),seen=new SeenLayers,
[[image,scanner],[publishing,exploitation,ledger]]=await bothOrNone(stop=>imageAndScanner(withRegistry(untilStopped(ports,stop)),source,config,seen,ready),stop=>besideTheBuild(
untilStopped(ports,stop),config,rules,names)),asked={rules,config,names,seen,images:layersOf(image.layout)},{registry,scan,...facts}=await scanAndAsk(ports,scanner,
image,config,{...asked,askClair}),there={...ports,registry},scanned={name:names[0],names,scan,now},judging={config,rules,judge,owners,repository,scanner,image,scanned},
[,{decision,assessment:judged,revoke,planned,sarif,files}]=await bothOrNone(stop=>sbomsOf(untilStopped(ports,stop),scanner,config,image,scanned),(_,sboms)=>judgeAndReport(
there,judging,{...facts,exploitation,ledger},sboms));ports.log.info(`Reports: ${files.json.join(", ")}, and beside it the record, .sarif and .md`);let run={config,
rules,names,scanner,exploitation,layout:image.layout,scan},assessment=await withBaseAdvice(there,judged,run);ports.show(shownTable(ports,assessment,files.json[0],
publishing));let delivery=await deliver(ports,{assessment,release:planned,files,sarif},publishing),claims={prove:()=>proofOf(ports.files,owners,assessment,files,
{rules:config.rules.kind,attestVex:config.attestVex}),...revoke?{revoke}:{}},released=await releaseImage(there,decision,image,config,delivery.failure,claims),{release,
bundles,failure=missingOpinion(decision)}=released,{summary,sent}=await finishReports(ports,{assessment,release,files,bundles},publishing,delivery),isWithheld=publishing?.
isWithheld===!0;return{assessment,summary,isWithheld,outputs:outputs(assessment,release,files,sent,image),failure}}async function judgeAndReport(ports,{config,rules,
judge,owners,repository,scanner,image,scanned},facts,sboms){let{scan,names,now}=scanned,built=await filesOfBuild(ports,repository,config,rules,scan,scanner),places={
hardening:checkedFile(scan,built),placeOf:placesOf({scan,base:facts.base,...built})},evidence={...facts,...places,scan,names,manifests:image.layout,now},assessed={
...built,...scanned},recordOf=decision2=>publishedRecord(assessmentOfImage({...assessed,decision:decision2},image,config)),candidate={layout:image.layout,destinations:config.
destinations},{decision,afterMerge}=await judge.verdicts(evidence,recordOf,candidate),assessment=assessmentOfImage({...assessed,decision,afterMerge},image,config),
revoke=revocationOf(ports,decision,image.layout,owners),planned=plannedRelease(decision,config,revoke),sarif=sarifText(assessment,config.sarif),files=await writeReports(
ports.files,assessment,planned,config.reportDirectory,sarif,sboms);return{decision,assessment,revoke,planned,sarif,files}}function sbomsOf(ports,scanner,{sbomForms:forms,
push:push2},image,scanned){let{version}=ports;return makeSboms({ports,scanner,forms,version},{...scanned,images:assessedImages(image,push2)})}async function withBaseAdvice(ports,assessment,run){
let{verdict,triage}=assessment.decision;if(verdict==="passed"||run.config.baseAdvice==="off")return assessment;let{blockedBase}=await import("./blocked-base-MANPJWKE.js"),
base=await blockedBase(ports,{...run,triage});return base===void 0?assessment:{...assessment,baseAdvice:base}}async function scanAndAsk(ports,scanner,image,config,asked){
let[{scan,baseline},{opinion,...known}]=await bothOrNone(stop=>ports.log.group("Scan",()=>scanWithBaseline(untilStopped(ports,stop),scanner,image.layout,asked)),
stop=>askRegistries(withRegistry(untilStopped(ports,stop)),image,config,asked));return{scan:opinion===void 0?scan:withOpinion(scan,opinion),baseline,...known}}async function askRegistries(ports,image,{
push:push2,destinations,scanTarget},{askClair,...asked}){let{registry}=ports;push2&&lookAhead(registry,image.layout,destinations);let askVex=openAttestedVex({...ports,
referrers:new ReferrersReader(registry)}),isThere=image.origin==="registry"&&scanTarget.kind==="image",[base,attested,opinion]=await Promise.all([provenBase(registry,
asked),askVex(vexQuestion(image,asked)),askClair(ports,{layout:image.layout,reference:isThere?scanTarget.reference:void 0})]);return{base,attested,registry,opinion}}
async function besideTheBuild(ports,config,rules,names){return Promise.all([publishingFor(ports,config),askedExploitation(rules,names,()=>prepareExploitation(ports,
config.feeds)),ledgerPast(ports,config,names)])}async function sharedScanner(ports,options){return prepareScanner(withRegistry(ports),options)}async function imageAndScanner(ports,source,{
scanner:options,push:push2,github},seen,ready){let directory=await ports.files.temporaryDirectory("image"),layers=push2?"gzip":"plain",watch=options.scanners.includes(
"vuln")?seen:void 0,obtain=own=>inStage(ports.log,"Image",()=>obtainImage({...waiting(own,github),watch},source,directory,layers)),prepare=own=>inStage(ports.log,
"Scanner and its database",()=>prepareScanner(own,options));return ready!==void 0?[await obtain(ports),ready]:bothOrNone(stop=>obtain(withRegistry(untilStopped(
ports,stop))),stop=>prepare(untilStopped(ports,stop)))}function waiting(ports,github){return github===void 0?{...ports,quickRegistry:ports.openRegistry(ports,!0)}:
ports}export{gate,sharedScanner};
