import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{DatabaseStore,extractFiles}from"./chunk-TVEMK2KD.js";import{baseCandidates}from"./chunk-CIQEK4OL.js";import{attributeOf,joinOption,keyAndValue,
optionFields,parseGoBoolean}from"./chunk-R3P5TZ6Z.js";import{bothOrNone,bucketNames,copiedPieces,copyLayout,createLayout,databaseInvalid,dockerFault,exportFault,
findArtifact,hashFile,hoursSince,inspectBinary,isDockerGone,isFresh,javaDatabase,nearLocalName,pullImage,readArchive,readDatabase,requireFresh,roomForDocker,saveImage,
saysFull,untilStopped,verifyLayout,vulnerabilityDatabase}from"./chunk-NU7XRSNH.js";import{byteSteps,download,hashedStream,inStage}from"./chunk-P4NVSMEY.js";
import{policyFor}from"./chunk-7HSWERG5.js";import{Cancelled,ConfigError,ToolError,array,askDocker,buildInputRows,buildValue,contextArgument,defaultTrivyVersion,
deniedVersion,digestSchema,encoded,expandDefaultContext,findLocalImage,formatReference,isDeniedHash,isDigest,isOwnRepository,lastLines,namedImage,object,parseReference,
pinnedTrivy,readReference,record,runDocker,string,trustText,unknown,unreachableDaemon}from"./chunk-CIY6UZVJ.js";function vexQuestion({layout,origin},asked){let{rules,names,config,images}=asked,reference=origin==="registry"&&config.scanTarget.kind==="image"?readReference(config.
scanTarget.reference):void 0;return{rules,names,manifests:layout,layers:images,candidates:()=>baseCandidates(asked),...reference!==void 0&&"reference"in reference?
{place:reference.reference}:{}}}function openAttestedVex(ports){let opened;return async question=>{let trusting=trustingRules(question);if(trusting.size!==0)return opened??=
import("./hanging-vex-22OBXXN5.js").then(({openHangingVex})=>openHangingVex(ports)),(await opened)(question,trusting)}}function trustingRules({rules:{policy,afterMerge},
names}){let all=(afterMerge===void 0?[policy]:[policy,afterMerge.policy]).flatMap(file=>policyFor(file,names).vex);return new Map(all.filter(({trust})=>trust.value.
length>0).map(rules=>[trustText(rules),rules]))}import{join as join3}from"node:path";function attestOptions(request,defaults){let{provenance,sbom,attests}=request,own=attests.map(attest=>({attest,type:attestType(attest)})),kept=own.filter(({type})=>!(type===
"provenance"&&provenance)&&!(type==="sbom"&&sbom));return[...provenanceOptions(request,defaults&&own.every(({type})=>type!=="provenance")),...sbom?[withDisabled(
`type=sbom,${sbom}`)]:[],...kept.map(({attest,type})=>withDisabled(type==="provenance"?withBuilder(attest,request):attest))]}function asksForAttestations({provenance,
sbom,attests}){return[provenance,sbom].some(value=>value!==void 0&&value!==""&&parseGoBoolean(value)!==!1)||attests.some(attest=>!withDisabled(attest).split(",").
includes("disabled=true"))}function provenanceOptions(request,defaults){let{provenance,origin}=request;if(provenance)return[withDisabled(`type=provenance,${provenanceValue(
provenance,request)}`)];if(!defaults||origin===void 0)return[];let mode=origin.private===!1?"mode=max":"mode=min,inline-only=true";return[withBuilder(`type=prov\
enance,${mode}`,request)]}function provenanceValue(provenance,request){let truth=parseGoBoolean(provenance);return truth===void 0?withBuilder(provenance,request):
truth?request.origin===void 0?"true":joinOption([`builder-id=${request.origin.runUrl}`]):"false"}function withBuilder(option,{origin}){return(optionFields(option)??
[]).some(field=>attributeOf(field).key==="builder-id")||origin===void 0?option:`${option},${joinOption([`builder-id=${origin.runUrl}`])}`}function withDisabled(option){
let fields=optionFields(option);return fields===void 0?option:joinOption(fields.map(field=>{let truth=parseGoBoolean(field);return truth===void 0?field:`disable\
d=${!truth}`}))}function attestType(option){return(optionFields(option)??[]).map(attributeOf).find(({key})=>key==="type")?.value}import{join}from"node:path";var secretMode=384;function secretValues(request){let given=request.secrets.flatMap(entry=>{let pair=keyAndValue(entry);return pair===void 0||pair.value===""?[]:
[{id:pair.key,value:pair.value}]}),{githubToken,origin,context}=request;if(!githubToken||origin===void 0||!isOwnRepository(context,origin))return given;let id=`\
GIT_AUTH_TOKEN.${new URL(origin.repositoryUrl).host}`;return given.some(secret=>secret.id===id||secret.id==="GIT_AUTH_TOKEN")?given:[...given,{id,value:githubToken}]}
function emptySecrets(request){return request.secrets.flatMap(entry=>{let pair=keyAndValue(entry);return pair?.value===""?[pair.key]:[]})}async function writeSecrets(files,request,directory){
let written=[];for(let{id,value}of secretValues(request)){let path=join(directory,`secret-${written.length}`);await files.write(path,value,secretMode),written.push(
{id,path})}return written}function secretOptions(request,written){return[...pairs(request.secretEnvs).map(({key,value})=>joinOption([`id=${key}`,`env=${value}`])),
...written.map(({id,path})=>joinOption([`id=${id}`,`src=${path}`])),...pairs(request.secretFiles).map(({key,value})=>joinOption([`id=${key}`,`src=${value}`]))]}
function pairs(entries){return entries.flatMap(entry=>{let pair=keyAndValue(entry);return pair===void 0||pair.value===""?[]:[pair]})}function buildxArguments(request,places){let{output,iidFile,metadataFile}=places,result=output.kind==="layout"?["--output",joinOption(["type=oci","tar=false",`d\
est=${output.directory}`])]:["--load"];return["buildx","build",...buildInputRows.flatMap(row=>options(row,request,places)),"--iidfile",iidFile,...result,"--meta\
data-file",metadataFile,contextArgument(request.context)]}function dockerBuildArguments(request,places){return["build",...buildInputRows.filter(([,{needs}])=>needs===
void 0||needs==="buildkit").flatMap(row=>options(row,request,places)),"--iidfile",places.iidFile,contextArgument(request.context)]}var ownOptions={"build-contex\
ts":(option,request)=>each(option,buildContexts(request)),platforms:(option,{platforms})=>platforms.length>0?[option,platforms.join(",")]:[],attests:(option,request,{
output,defaultAttestations})=>each(option,attestOptions(request,output.kind==="layout"&&defaultAttestations)),secrets:(option,request,{secrets})=>each(option,secretOptions(
request,secrets)),tags:(option,{tags},{output})=>output.kind==="layout"?each(option,tags):[]};function options([name,{option}],request,places){if(option===void 0)
return[];let own=ownOptions[name];if(own!==void 0)return own(option,request,places);let value=buildValue(request,name);return typeof value=="boolean"?value?[option]:
[]:each(option,typeof value=="object"?value:value?[value]:[])}function missingFeatures(request,tool){let{platforms,context}=request;return[...platforms.length>1?
[`several platforms (${platforms.join(", ")})`]:[],...asksForAttestations(request)?["attestations (provenance, sbom, attests)"]:[],...request.annotations.length>
0?["annotations"]:[],...tool==="buildx"?[]:askedThatNeeds("buildx",request),...tool==="docker-legacy"&&context.kind!=="local"?["a Git context"]:[],...tool==="do\
cker-legacy"?askedThatNeeds("buildkit",request):[]]}function askedThatNeeds(wanted,request){return buildInputRows.flatMap(([name,{needs}])=>{let value=buildValue(
request,name),isAsked=typeof value=="object"?value.length>0:value!==void 0&&value!==!1;return needs===wanted&&isAsked?[name]:[]})}function buildContexts({buildContexts:buildContexts2,
origin}){return buildContexts2.map(entry=>{let expanded=expandDefaultContext(entry,origin);return typeof expanded=="string"?expanded:entry})}function each(option,values){
return values.flatMap(value=>[option,value])}import{join as join2}from"node:path";var ownBuilder="default",firstClientWithoutBuildKit=23,setUp="Add docker/setup-buildx-action before this step, or run `docker buildx create --driver docker-cont\
ainer --use` once.",installBuildx=`Install the buildx plug-in (package docker-buildx-plugin or docker-buildx). ${setUp}`;async function findBuilder({process,files},request){
let builder=await detect(process,request.builder);if(builder.kind==="layout-export")return builder;let{tool}=builder,legacy=tool==="docker-legacy",missing=[...missingFeatures(
request,tool),...legacy?await ownIgnoreFile(files,request):[]];if(missing.length===0)return builder;throw new ToolError({code:legacy?"buildx-missing":"builder-l\
acks",message:`${toolNames[tool]} can't build what is asked for: ${missing.join("; ")}.`,fix:legacy?installBuildx:setUp})}var toolNames={buildx:"The builder (dr\
iver docker)","docker-buildkit":"Docker without buildx","docker-legacy":"Docker's client has no buildx plug-in, and its older builder"};async function ownIgnoreFile(files,{
context,file}){if(context.kind!=="local")return[];let path=`${file||join2(context.path,"Dockerfile")}.dockerignore`;return await files.lstat(path)===void 0?[]:[
`the ignore file ${path}`]}async function detect(process,name){let inspected=await askDocker(process,["buildx","inspect",...name===void 0?[]:[name]]),driver=/^Driver:\s*(\S+)\s*$/m.
exec(inspected.stdout)?.[1];if(inspected.code!==0||driver===void 0){if((await askDocker(process,["buildx","version"])).code!==0)return withoutBuildx(process,name);
throw await noBuilder(process,name,inspected)}return driver!=="docker"?{kind:"layout-export"}:await hasContainerdStore(process)?{kind:"layout-export"}:{kind:"do\
cker-store",tool:"buildx"}}var versionSchema=object({Client:object({Version:string()})});async function withoutBuildx(process,name){let finished=await askDocker(
process,["version","--format","{{json .}}"]);if(finished.code!==0)throw unreachableDaemon(finished);let{Client}=parseAnswer(versionSchema,finished,"docker versi\
on"),major=Number.parseInt(Client.Version,10);if(name===void 0)return{kind:"docker-store",tool:major<firstClientWithoutBuildKit?"docker-buildkit":"docker-legacy"};
throw new ToolError({code:"buildx-missing",message:`Docker's client ${Client.Version} has no buildx plug-in, which the builder ${name} needs.`,fix:installBuildx})}
var infoSchema=object({DriverStatus:array(array(string())).nullish()});async function hasContainerdStore(process){let finished=await askDocker(process,["info","\
--format",'{"DriverStatus":{{json .DriverStatus}}}']);if(finished.code!==0)throw unreachableDaemon(finished);let{DriverStatus}=parseAnswer(infoSchema,finished,"\
docker info");return(DriverStatus??[]).some(([key,value])=>key==="driver-type"&&value?.startsWith("io.containerd.snapshotter"))}function parseAnswer(schema,finished,asked){
try{return schema.parse(JSON.parse(finished.stdout))}catch(cause){throw new ToolError({code:"docker-answer",message:`\`${asked}\` gave an answer that is not unde\
rstood: ${finished.stdout.slice(0,200)}`,fix:"Use Docker 20.10 or newer, or report this as a defect of image-gate with the version of Docker.",cause})}}async function noBuilder(process,name,inspected){
let version=name===void 0||name===ownBuilder?await askDocker(process,["version","--format","{{json .}}"]):void 0;return version===void 0||version.code===0?unknownBuilder(
name,inspected):unreachableDaemon(version)}function unknownBuilder(name,finished){let which=name===void 0?"The current builder":`The builder ${name}`;return new ToolError(
{code:"builder-unknown",message:`${which} can't be inspected: ${lastLines(finished,3)||"no driver is named"}`,fix:`See \`docker buildx ls\` for the builders there\
 are. ${setUp}`})}var buildDeadline=6*36e5,quotedLines=15,mebibyte=2**20,dockerStore={kind:"docker-store"},maxMetadata=32*mebibyte,maxImageId=1024;async function buildImage(ports,request,directory,layers){
let{files,log}=ports;for(let id of emptySecrets(request))log.warning(`The secret ${id} is empty and is left out of the build.`);let work=await files.temporaryDirectory(
"build");try{let places=await preparePlaces(ports,request,work,directory),builder=await log.group("Build the image",()=>buildAnyhow(ports,request,places)),imageId=await readImageId(
files,places.iidFile),metadata=await readMetadata(files,places.metadataFile);if(builder.kind==="layout-export")return{metadata,imageId,stored:!1,diffIdsChecked:!0};
let{diffIdsChecked,written}=await saveImage(ports,imageId,directory,layers);return{metadata,imageId,stored:!0,diffIdsChecked,written}}finally{await files.remove(
work)}}async function preparePlaces({files,environment},request,work,directory){return{output:{kind:"layout",directory},iidFile:join3(work,"iid"),metadataFile:join3(
work,"metadata.json"),secrets:await writeSecrets(files,request,work),defaultAttestations:parseGoBoolean(environment.BUILDX_NO_DEFAULT_ATTESTATIONS??"")!==!0}}async function buildAnyhow(ports,request,places){
let tried=request.builder===ownBuilder||ports.log.lendTerminal!==void 0?void 0:await tryExport(ports,request,places);if(tried?.code===0)return{kind:"layout-expo\
rt"};let builder=await findBuilder(ports,request),exports=builder.kind==="layout-export",tool=exports?"buildx":builder.tool;if(exports&&tried!==void 0)throw buildFailed(
tried,tool,places);tool==="docker-legacy"&&ports.log.warning(olderBuilder);let finished=await runBuild(ports,request,exports?places:{...places,output:dockerStore},
tool);if(finished.code!==0)throw buildFailed(await explained(ports,request,finished),tool,places);return builder}async function tryExport(ports,request,places){
let{log}=ports,heldBack=[],begun=!1,finished=await runBuild({...ports,log:{...log,info:line=>{if(begun||=line.startsWith("#"),!begun)heldBack.push(line);else for(let each2 of[
...heldBack.splice(0),line])log.info(each2)}}},request,places,"buildx");if(finished.code===0)for(let line of heldBack)log.info(line);if(finished.late||begun&&isDockerGone(
finished))throw buildFailed(finished,"buildx",places);return finished}async function runBuild({process,log,environment},request,places,tool){let args=tool==="bu\
ildx"?buildxArguments(request,places):dockerBuildArguments(request,places),env={...defined(environment),...switches[tool]},command={args,env,deadline:buildDeadline,
onLine:line=>log.info(line)},{lendTerminal}=log;return lendTerminal===void 0||tool==="docker-legacy"?runDocker(process,command):lendTerminal(()=>runDocker(process,
{...command,stderr:"shared"}))}async function explained(ports,request,finished){if(ports.log.lendTerminal===void 0||finished.late||finished.stderr!=="")return finished;
try{await findBuilder(ports,request)}catch(error){if(error instanceof ToolError)throw error}return{...finished,stderr:"Its output is above."}}var switches={buildx:{
BUILDX_METADATA_WARNINGS:"true"},"docker-buildkit":{DOCKER_BUILDKIT:"1"},"docker-legacy":{DOCKER_BUILDKIT:"0"}},olderBuilder="Docker's client has no buildx plug\
-in: the image is built with its older builder, which supports no BuildKit features and no `# syntax` line. Install the plug-in (package docker-buildx-plugin or\
 docker-buildx).";function defined(environment){return Object.fromEntries(Object.entries(environment).flatMap(([name,value])=>value===void 0?[]:[[name,value]]))}
function buildFailed(finished,tool,{output}){let command=tool==="buildx"?"docker buildx build":"docker build";if(finished.late)return new ToolError({code:"build\
-late",message:`\`${command}\` was ended after ${buildDeadline/36e5} hours.`,fix:"Look for a step of the build that waits for something."});let full=output.kind===
"layout"?exportFault(finished,output.directory):void 0;if(full!==void 0)return full;let how=finished.signal===null?`exit code ${finished.code}`:finished.signal,
failed={code:"build-failed",message:`\`${command}\` ended with ${how}:
${lastLines(finished,quotedLines)}`,fix:`${repairs(tool)}${saysFull(finished,quotedLines)?` If it is Docker's disk that is full, ${roomForDocker}.`:""}`};return dockerFault(
command,finished)??new ToolError(failed)}function repairs(tool){return tool==="docker-legacy"?"If the Dockerfile needs BuildKit, install Docker's buildx plug-in\
 (package docker-buildx-plugin or docker-buildx); else fix what the build reports.":"Fix what the build reports; the same command fails without image-gate, too."}
async function readImageId(files,path){let text=(await files.readBytes(path,maxImageId))?.toString("utf8").trim(),imageId=digestSchema.safeParse(text);if(imageId.
success)return imageId.data;throw badResult(text===void 0?"it wrote no image ID":`${JSON.stringify(text)} is not an image ID`,imageId.error)}var metadataSchema=record(
string(),unknown()).nullable();async function readMetadata(files,path){let bytes=await files.readBytes(path,maxMetadata);if(bytes===void 0)return{};try{return metadataSchema.
parse(JSON.parse(bytes.toString("utf8")))??{}}catch(cause){throw badResult("its metadata file is no JSON object",cause)}}function badResult(what,cause){return new ToolError(
{code:"build-result",message:`The build ended without an error, but ${what}.`,fix:"Use a newer Docker and buildx; if that happens again, report it as a defect o\
f image-gate.",...cause===void 0?{}:{cause}})}async function obtainImage(ports,source,directory,layers){let place={directory,layers};switch(source.kind){case"build":return build(ports,source.request,place);case"\
image":return source.id===void 0?fetchImage(ports,source,place):saveLocal(ports,source.reference,source.id,place);case"input":return readInput(ports,source.path,
place)}}async function build(ports,request,{directory,layers}){let built=await buildImage(ports,request,directory,layers),layout=await verified(ports,directory,
trustIn(built));requireSameImage(layout,built);let{metadata,imageId,stored}=built,text=stored&&layers==="plain"?unpushedMetadata(layout,metadata):metadataText(layout,
metadata,stored);return{layout,imageId,stored,origin:"build",metadata:text}}function trustIn({diffIdsChecked,written}){return{diffIds:diffIdsChecked?"own-build":
"distrusted",...written===void 0?{}:{written}}}function requireSameImage(layout,{imageId,metadata,stored}){if(![layout.root.digest,...layout.images.map(({config})=>config.
digest)].includes(imageId))throw badResult(`its image ID ${imageId} is not that of the exported image`);let said=metadata["containerimage.digest"];if(!stored&&said!==
void 0&&said!==layout.root.digest)throw badResult(`its metadata names ${JSON.stringify(said)}, the exported image is ${layout.root.digest}`)}async function fetchImage(ports,{
reference:text,from},place){let image=namedImage(text),why="",absent=reason=>{why=reason},id=image.kind==="id"||from!=="registry"?await findLocalImage(ports.process,
image,absent):void 0;if(id!==void 0)return saveLocal(ports,text,id,place);let near=image.kind==="id"||why===""?void 0:await nearLocalName(ports.process,image.reference);
if(image.kind==="id"||from==="docker")throw notInStore(text,why,near);why!==""&&ports.log.info(`The local Docker store did not give ${text} (${why}). Asking its\
 registry.`);let written=await pullNamed(ports,image.reference,place.directory,near);return foreign(ports,place,"registry",{diffIds:"distrusted",written,...ports.
shared===void 0?{}:{shared:ports.shared}})}async function pullNamed(ports,reference,directory,near){try{return await pullImage(ports,reference,directory,near===
void 0?void 0:ports.quickRegistry)}catch(error){if(near===void 0||!(error instanceof ToolError))throw error;let{code,message,fix}=error;throw new ToolError({code,
message,fix:`Did you mean ${near}, which is in the local Docker store? Or: ${fix}`,cause:error})}}function notInStore(text,why,near){return new ToolError({code:"\
image-not-local",message:`${text} was not found in this machine's Docker store${why===""?"":`: ${why}`}`,fix:`${near===void 0?"":`Did you mean ${near}? `}See \`d\
ocker image ls\`, or write \`image-from: registry\`.`})}async function saveLocal(ports,text,id,place){ports.log.info(`${text} is judged as the local Docker stor\
e has it (${id}), not as its registry does.`);let saved=await saveImage(ports,id,place.directory,place.layers);return foreign(ports,place,"docker-store",trustIn(
saved))}async function readInput(ports,path,place){let stat=await ports.files.stat(path);if(stat?.kind!=="directory"&&stat?.kind!=="file"){let what=stat===void 0?
`nothing is at ${path}`:`${path} is neither a file nor a folder`,fix="Name a docker-archive, or an OCI layout as a tar or a folder";throw new ConfigError([{where:"\
input",what,fix}])}try{return await foreign(ports,place,"input",await copyInput(ports,{path,...stat,kind:stat.kind},place))}catch(error){throw error instanceof ToolError?
unusableInput(path,error):error}}async function copyInput({files,machine},{path,kind,size},{directory,layers}){let layout=await createLayout(files,directory),form=layers===
"gzip"?{kind:layers,parallel:machine.cpus}:{kind:layers};return kind==="file"?trustIn(await readArchive(files,files.readPieces(path),layout,form,{size})):(await copyLayout(
files,path,layout),{diffIds:"distrusted",written:layout.written})}function unusableInput(path,error){let{code,message,fix}=error;return new ToolError({code,message:`\
The input ${path} can't be judged. ${message}`,fix,cause:error})}function verified({files,log,watch},directory,trust){return inStage(log,"Check of all bytes",step=>verifyLayout(
files,directory,{...trust,watch},step))}async function foreign(ports,{directory,layers},origin,trust){let layout=await verified(ports,directory,trust),[image,...others]=layout.
images,imageId=others.length===0?image.config.digest:layout.root.digest,stored=origin==="docker-store",metadata=stored&&layers==="plain"?unpushedMetadata(layout,
{}):metadataText(layout,{},!0);return{layout,imageId,stored,origin,metadata}}function unpushedMetadata({images:[image]},metadata){let{"containerimage.digest":_,
"containerimage.descriptor":__,...rest}=metadata;return JSON.stringify({...rest,"containerimage.config.digest":image.config.digest},null,2)}function metadataText({
root,images},metadata,replace){let{mediaType,digest,size}=root,[image,...others]=images,own={...others.length===0?{"containerimage.config.digest":image.config.digest}:
{},"containerimage.descriptor":{mediaType,digest,size},"containerimage.digest":digest};return JSON.stringify(replace?{...metadata,...own}:{...own,...metadata},null,
2)}import{pipeline}from"node:stream/promises";var LONGEST=30*6e4;async function prepareDatabase(ports,kind,options2){let store=new DatabaseStore(ports,options2.cacheDirectory),now=ports.clock.now(),fresh=database=>(requireFresh(
database,now,options2.maxDbAge),database);if(options2.offline)return fresh(await offlineDatabase(ports,store,kind,options2.cacheDirectory));let kept=await store.
kept(kind),isEnough=({note})=>note!==void 0&&isFresh(note.updatedAt,now,options2.maxDbAge),asked={...ports,registry:kept.some(isEnough)?ports.quickRegistry:ports.
registry},failures=[];for(let repository of options2.repositories??kind.repositories)try{let artifact=await wantedArtifact(asked,kind,repository,kept,options2.keepFor);
return fresh(await fromRegistry(ports,store,kind,artifact))}catch(error){if(error instanceof Cancelled||isLocal(error))throw error;ports.log.info(`${kind.name}:\
 ${repository} can't be used: ${messageOf(error)}`),failures.push(error)}let cached=failures.some(isAnswer)?void 0:await newestKept(ports,store,kind);if(cached===
void 0)throw noneUsable(kind,failures);return fresh(cached),ports.log.warning(`No repository of the ${kind.name} answers; the one of ${cached.updatedAt} from th\
e cache is used, which no registry has confirmed in this run.`),cached}function isLocal(error){return error instanceof ToolError&&["disk-full","file-denied","fi\
le-read-only","given-up"].includes(error.code)}function isAnswer(error){return error instanceof ToolError&&["database-invalid","database-expired"].includes(error.
code)}async function offlineDatabase(ports,store,kind,cacheDirectory){let given=await givenDatabase(ports,kind,cacheDirectory);if(given!==void 0)return given;let newest=await newestKept(
ports,store,kind);if(newest!==void 0)return newest;throw new ToolError({code:"database-missing",message:`There is no ${kind.name} in ${cacheDirectory}/${kind.folder}\
, and the run is offline.`,fix:`Run once without offline, or put ${kind.file} and metadata.json into ${cacheDirectory}/${kind.folder}.`})}async function givenDatabase({
files,log},kind,cacheDirectory){let folder=`${cacheDirectory}/${kind.folder}`;if(await files.stat(`${folder}/${kind.file}`)!==void 0)return log.info(`The ${kind.
name} in ${folder} was not downloaded by image-gate, so its digest was not compared with a registry.`),readDatabase(files,kind,folder,"cache")}async function newestKept({
log,clock},store,kind){for(let{digest,note}of await store.kept(kind)){let source=`cache (${digest}, confirmed by no registry in this run)`,opened=await store.open(
kind,digest,source).catch(unlessInvalid);if(opened===void 0)continue;let proof=note===void 0?"nothing says that it was ever compared with a registry":`a registr\
y confirmed its digest ${hoursSince(clock.now(),note.comparedAt)} ago, as the cache says`;return log.info(`The ${kind.name} is from the cache (${digest}): ${proof}\
.`),opened}}function unlessInvalid(error){if(!(error instanceof ToolError&&error.code==="database-invalid"))throw error}async function wantedArtifact({registry,
clock},kind,repository,kept,keepFor){if(keepFor===void 0)return findArtifact(registry,kind,repository);let young=kept.find(({note})=>note!==void 0&&isFresh(note.
updatedAt,clock.now(),keepFor)),manifest=young?.note?.source.split("@").at(-1);if(young!==void 0&&manifest!==void 0&&isDigest(manifest)){let named=formatReference(
{...parseReference(repository,kind.input),digest:manifest}),artifact=await findArtifact(registry,kind,named).catch(unlessInvalid);if(artifact?.layer.digest===young.
digest)return artifact}return findArtifact(registry,kind,repository)}async function fromRegistry(ports,store,kind,artifact){let{digest}=artifact.layer,path=store.
layerPath(kind,digest),key=`image-gate-${kind.folder}-${encoded(digest)}`,database=await store.open(kind,digest,artifact.source);if(database===void 0&&await ports.
remoteCache.restore([path],key)&&(database=await store.open(kind,digest,artifact.source)),database===void 0){let folder=await ports.files.temporaryDirectory("da\
tabase"),archive=`${folder}/layer.tar.gz`;await fetchLayer(ports,kind,artifact,archive),database=await store.unpack(kind,archive,folder,artifact.source),await store.
keep(kind,digest,archive),await Promise.all([ports.files.remove(archive),ports.remoteCache.save([path],key)])}return await store.note(kind,digest,database),{...database,
digest:artifact.reference.digest}}async function fetchLayer({registry,files,clock,log},kind,artifact,path){let{reference,layer,source}=artifact;log.info(`Fetchi\
ng the ${kind.name} (${Math.ceil(layer.size/1e6)} MB) from ${source}`);let exceeded=what=>databaseInvalid(kind,`the layer ${layer.digest}: ${what}`);if(await inStage(
log,`Download of the ${kind.name}`,async step=>{let passed=byteSteps(step,layer.size),{stream,digest}=hashedStream({max:layer.size,within:{clock,ms:LONGEST},passed,
exceeded});return await pipeline(await registry.blob(reference,layer),stream,files.writeStream(path,384)),digest()})!==layer.digest)throw databaseInvalid(kind,`\
the layer of ${source} does not match its digest`)}function noneUsable(kind,failures){let expired=failures.find(error=>error instanceof ToolError&&error.code===
"database-expired");return expired instanceof ToolError?expired:new ToolError({code:"database-missing",message:`No repository of the ${kind.name} can be used, a\
nd ${failures.some(isAnswer)?"as one has answered, nothing from the cache is taken instead":"the cache holds none"}:
${failures.map(messageOf).join(`
`)}`,fix:`Check the network and the credentials of these registries, or name a reachable mirror with ${kind.input}.`,cause:failures[0]})}function messageOf(error){
return error instanceof Error?error.message:String(error)}import{randomUUID}from"node:crypto";var MAX_BINARY=512*1024*1024,UNZIP_DEADLINE=12e4;async function unpackTrivy(ports,archive,directory){return archive.endsWith(".zip")?unzip(ports,archive,directory):
untar(ports.files,archive,directory)}async function untar(files,archive,directory){let path=`${directory}/trivy`,binary=(await extractFiles(files,archive,new Map(
[["trivy",{path,mode:448,max:MAX_BINARY}]])).catch(error=>{throw error instanceof ToolError?error:broken(archive,error)})).get("trivy");if(binary===void 0)throw broken(
archive,"it holds no file named trivy");return{path,binary}}async function unzip({files,process,environment},archive,directory){let file=`${environment.SystemRoot??
"C:\\Windows"}\\System32\\tar.exe`,args=["-xf",archive,"-C",directory,"trivy.exe"],{code,stderr}=await process.run({file,args,deadline:UNZIP_DEADLINE});if(code!==
0)throw broken(archive,stderr.trim());let path=`${directory}\\trivy.exe`;return{path,binary:await hashFile(files,path)}}function broken(archive,cause){return new ToolError(
{code:"trivy-archive",message:`${archive} could not be unpacked: ${cause instanceof Error?cause.message:String(cause)}.`,fix:"Delete the file, check the space o\
n the disk, and run again.",cause})}var releases=new URL("https://github.com/aquasecurity/trivy/releases/download/"),MAX_ARCHIVE=256*1024*1024,MAX_BINARY2=1024*1024*1024;async function prepareTrivy(ports,{
trivy,cacheDirectory,offline},pinFor=pinnedTrivy){switch(trivy.kind){case"given":return givenTrivy(ports,trivy);case"release":{let pinned=pinFor(trivy.version,ports.
machine),prove=()=>releasedTrivy(ports,trivy,{cacheDirectory,offline,pinned});return provenOnce(ports,[trivy.version,pinned.pin.archive,pinned.pin.binary],prove)}}}
var proven=new WeakMap;async function provenOnce({files},by,prove){let known=proven.get(files)??new Map,key=JSON.stringify(by),trivy=known.get(key)??await prove();
return proven.set(files,known.set(key,trivy)),trivy}async function givenTrivy(ports,choice){let{files,log}=ports,path=await files.realPath(choice.path),kind=path===
void 0?void 0:(await files.stat(path))?.kind;if(path===void 0||kind!=="file")throw wrongPath(`${choice.path} is not a file`,"Give the path of a Trivy binary, or\
 leave trivy-path out.","trivy-path");let{sha256}=choice;if(sha256!==void 0)return provenOnce(ports,[path,sha256],()=>copiedTrivy(files,path,sha256));let binary=await undenied(
path,files.readPieces(path));return log.warning(`${path} (${binary}) is not reviewed: nothing says which bytes it should have. Set trivy-sha256 to its hash.`),{
path,binary,trust:"unreviewed"}}async function copiedTrivy(files,path,sha256){let own=await ownPlace(files,path),binary=await undenied(path,copied(files,path,own));
if(encoded(binary)!==sha256.toLowerCase())throw otherBytes(path,binary,sha256);return{path:own,binary,trust:"given"}}async function undenied(path,pieces){let{binary,
builtFrom}=await inspectBinary(pieces);if(!isDeniedHash(binary)&&builtFrom.every(version=>deniedVersion(version)===void 0))return binary;let fix=`Remove it from\
 this machine, treat its secrets as stolen if it ever ran, and use ${defaultTrivyVersion}.`;throw wrongPath(`${path} is a Trivy that is known to be malicious (C\
VE-2026-33634)`,fix,"trivy-denied")}async function ownPlace(files,path){return`${await files.temporaryDirectory("trivy")}/trivy${/\.exe$/i.test(path)?".exe":""}`}
function copied(files,path,own){return copiedPieces(files,{from:path,to:own},{max:MAX_BINARY2,exceeded:what=>wrongPath(`${path}: ${what}`,"Give the path of a Tr\
ivy binary, or leave trivy-path out.","trivy-path")})}async function releasedTrivy(ports,{version,mirror},{cacheDirectory,offline,pinned:{asset,pin}}){let archive=`${cacheDirectory}\
/trivy/trivy_${version}_${asset}`;if(!await isCached(ports,archive,pin)){if(offline)throw notCached(version,archive);await fetchArchive(ports,assetUrl(version,asset,
mirror),archive,pin)}let unpacked=await unpackTrivy(ports,archive,await ports.files.temporaryDirectory("trivy"));return requirePinned(unpacked,pin),{...unpacked,
version,trust:"pinned"}}async function isCached({files,log},archive,pin){if((await files.stat(archive))?.kind!=="file")return!1;let digest=await hashFile(files,
archive);return digest===pin.archive?!0:(log.warning(`${archive} was changed in the cache (${digest} instead of ${pin.archive}); it is deleted and fetched again\
.`),await files.remove(archive),!1)}async function fetchArchive(ports,url,archive,pin){ports.log.info(`Fetching ${url.host}${url.pathname}`);let directory=archive.
slice(0,archive.lastIndexOf("/"));await ports.files.makeDirectory(directory);let partial=`${archive}.${randomUUID()}.partial`;try{await download(ports,{url,sha256:pin.
archive,max:MAX_ARCHIVE},partial),await ports.files.rename(partial,archive)}finally{await ports.files.remove(partial)}}function assetUrl(version,asset,mirror){let base=new URL(
mirror??releases);return base.pathname=`${base.pathname.replace(/\/+$/,"")}/v${version}/trivy_${version}_${asset}`,base}function requirePinned({path,binary},pin){
if(pin.binary!==void 0&&isDigest(pin.binary)&&pin.binary!==binary)throw otherBytes(path,binary,pin.binary)}function notCached(version,archive){return new ToolError(
{code:"trivy-offline",message:`Trivy ${version} is not in the cache, and the run is offline.`,fix:`Put the release archive to ${archive}, set trivy-path, or run\
 once without offline.`})}function otherBytes(path,actual,expected){return new ToolError({code:"trivy-mismatch",message:`${path} has other bytes than it should:\
 ${encoded(actual)} instead of ${expected.replace(/^sha256:/,"")}. It was not run.`,fix:"Find out who changed it; set trivy-sha256 to the new hash only when you\
 have reviewed the new binary."})}function wrongPath(what,fix,code){return new ConfigError([{where:"trivy-path",what,fix}],code)}var JAVA_AGE=168*36e5;async function prepareScanner(ports,options2,pinFor){let usesDatabase=options2.scanners.includes("vuln"),cache=await ports.files.temporaryDirectory(
"trivy-cache"),[trivy,database]=await bothOrNone(stop=>prepareTrivy(untilStopped(ports,stop),options2,pinFor),async stop=>usesDatabase?prepareDatabase(databasePorts(
ports,stop),vulnerabilityDatabase,databaseOptions(options2)):void 0);database!==void 0&&await linkDatabase(ports.files,database,cache);let buckets=database&&await bucketNames(
ports.files,`${database.directory}/${database.kind.file}`),java=usesDatabase&&options2.offline?await givenJavaDatabase(ports,options2):void 0;return java!==void 0&&
await linkDatabase(ports.files,java,cache),{trivy,...database?{database:databaseOf(database)}:{},...buckets?{buckets}:{},cache,addJavaDatabase:once(async()=>{java===
void 0&&await addJavaDatabase(ports,options2,cache)}),options:options2}}async function withLayerCache(files,ready){let cache=await files.temporaryDirectory("tri\
vy-cache"),link=async kind=>{let{folder,file}=kind,from=`${ready.cache}/${folder}`;await files.lstat(`${from}/${file}`)===void 0||await files.lstat(`${cache}/${folder}\
/${file}`)||await linkDatabase(files,{kind,directory:from},cache)};return await link(vulnerabilityDatabase),await link(javaDatabase),{...ready,cache,layers:"fs",
addJavaDatabase:async()=>{await ready.addJavaDatabase(),await link(javaDatabase)}}}function databaseOf({updatedAt,source,digest}){return{updatedAt,source,...digest===
void 0?{}:{digest}}}function databaseOptions(options2){return{...options2,...options2.dbRepositories?{repositories:options2.dbRepositories}:{}}}async function givenJavaDatabase(ports,{
cacheDirectory}){try{return await givenDatabase(ports,javaDatabase,cacheDirectory)}catch(error){if(error instanceof ToolError)return;throw error}}async function addJavaDatabase(ports,options2,cache){
let{javaDbRepositories:repositories}=options2,wanted={...options2,maxDbAge:"unlimited",keepFor:JAVA_AGE,...repositories?{repositories}:{}};await linkDatabase(ports.
files,await prepareDatabase(databasePorts(ports),javaDatabase,wanted),cache)}async function linkDatabase(files,{kind,directory},cache){let folder=`${cache}/${kind.
folder}`;await files.makeDirectory(folder,448);for(let name of[kind.file,"metadata.json"])await files.link(`${directory}/${name}`,`${folder}/${name}`)}function databasePorts(ports,stop){
let waiting=stop===void 0?ports:untilStopped(ports,stop),registry=ports.openRegistry(waiting,!1);return{...waiting,registry,quickRegistry:ports.openRegistry(waiting,
!0)}}function once(work){let running;return()=>(running??=work(),running)}export{vexQuestion,openAttestedVex,obtainImage,prepareScanner,withLayerCache};
