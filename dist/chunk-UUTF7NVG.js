import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attributeOf,contextArgument,expandDefaultContext,isOwnRepository,joinOption,keyAndValue,optionFields,parseGoBoolean}from"./chunk-VUVTKAIZ.js";import{
array,object,string}from"./chunk-MGHMEVFY.js";import{GateError,ToolError}from"./chunk-FVSCQK2Q.js";import{join}from"node:path";var secretMode=384;function secretValues(request){let given=request.secrets.flatMap(entry=>{let pair=keyAndValue(entry);return pair===void 0||pair.value===""?[]:
[{id:pair.key,value:pair.value}]}),{githubToken,origin,context}=request;if(!githubToken||origin===void 0||!isOwnRepository(context,origin))return given;let id=`\
GIT_AUTH_TOKEN.${new URL(origin.repositoryUrl).host}`;return given.some(secret=>secret.id===id||secret.id==="GIT_AUTH_TOKEN")?given:[...given,{id,value:githubToken}]}
function emptySecrets(request){return request.secrets.flatMap(entry=>{let pair=keyAndValue(entry);return pair?.value===""?[pair.key]:[]})}async function writeSecrets(files,request,directory){
let written=[];for(let{id,value}of secretValues(request)){let path=join(directory,`secret-${written.length}`);await files.write(path,value,secretMode),written.push(
{id,path})}return written}function secretOptions(request,written){return[...pairs(request.secretEnvs).map(({key,value})=>joinOption([`id=${key}`,`env=${value}`])),
...written.map(({id,path})=>joinOption([`id=${id}`,`src=${path}`])),...pairs(request.secretFiles).map(({key,value})=>joinOption([`id=${key}`,`src=${value}`]))]}
function pairs(entries){return entries.flatMap(entry=>{let pair=keyAndValue(entry);return pair===void 0||pair.value===""?[]:[pair]})}function attestOptions(request,defaults){let{provenance,sbom,attests}=request,own=attests.map(attest=>({attest,type:attestType(attest)})),kept=own.filter(({type})=>!(type===
"provenance"&&provenance)&&!(type==="sbom"&&sbom));return[...provenanceOptions(request,defaults&&own.every(({type})=>type!=="provenance")),...sbom?[withDisabled(
`type=sbom,${sbom}`)]:[],...kept.map(({attest,type})=>withDisabled(type==="provenance"?withBuilder(attest,request):attest))]}function asksForAttestations({provenance,
sbom,attests}){return[provenance,sbom].some(value=>value!==void 0&&value!==""&&parseGoBoolean(value)!==!1)||attests.some(attest=>!withDisabled(attest).split(",").
includes("disabled=true"))}function provenanceOptions(request,defaults){let{provenance,origin}=request;if(provenance)return[withDisabled(`type=provenance,${provenanceValue(
provenance,request)}`)];if(!defaults||origin===void 0)return[];let mode=origin.private===!1?"mode=max":"mode=min,inline-only=true";return[withBuilder(`type=prov\
enance,${mode}`,request)]}function provenanceValue(provenance,request){let truth=parseGoBoolean(provenance);return truth===void 0?withBuilder(provenance,request):
truth?request.origin===void 0?"true":joinOption([`builder-id=${request.origin.runUrl}`]):"false"}function withBuilder(option,{origin}){return(optionFields(option)??
[]).some(field=>attributeOf(field).key==="builder-id")||origin===void 0?option:`${option},${joinOption([`builder-id=${origin.runUrl}`])}`}function withDisabled(option){
let fields=optionFields(option);return fields===void 0?option:joinOption(fields.map(field=>{let truth=parseGoBoolean(field);return truth===void 0?field:`disable\
d=${!truth}`}))}function attestType(option){return(optionFields(option)??[]).map(attributeOf).find(({key})=>key==="type")?.value}function buildxArguments(request,places){let{output}=places,layout=output.kind==="layout";return["buildx","build",...each("--add-host",request.addHosts),...each(
"--allow",request.allow),...each("--annotation",request.annotations),...each("--build-arg",request.buildArgs),...each("--build-context",buildContexts(request)),
...each("--cache-from",request.cacheFrom),...each("--cache-to",request.cacheTo),...one("--cgroup-parent",request.cgroupParent),...one("--file",request.file),...one(
"--iidfile",places.iidFile),...each("--label",request.labels),...each("--no-cache-filter",request.noCacheFilters),...request.platforms.length>0?["--platform",request.
platforms.join(",")]:[],...each("--attest",attestOptions(request,layout&&places.defaultAttestations)),...each("--secret",secretOptions(request,places.secrets)),
...one("--shm-size",request.shmSize),...each("--ssh",request.ssh),...layout?each("--tag",request.tags):[],...one("--target",request.target),...each("--ulimit",request.
ulimit),...one("--builder",request.builder),...layout?["--output",joinOption(["type=oci","tar=false",`dest=${output.directory}`])]:["--load"],...one("--metadata\
-file",places.metadataFile),...one("--network",request.network),...request.noCache?["--no-cache"]:[],...request.pull?["--pull"]:[],contextArgument(request.context)]}
function dockerBuildArguments(request,places){return["build",...each("--add-host",request.addHosts),...each("--build-arg",request.buildArgs),...each("--cache-fr\
om",request.cacheFrom),...one("--file",request.file),...one("--iidfile",places.iidFile),...each("--label",request.labels),...each("--platform",request.platforms),
...each("--secret",secretOptions(request,places.secrets)),...each("--ssh",request.ssh),...one("--target",request.target),...one("--network",request.network),...request.
noCache?["--no-cache"]:[],...request.pull?["--pull"]:[],contextArgument(request.context)]}function missingFeatures(request,tool){let never=[[request.platforms.length>
1,`several platforms (${request.platforms.join(", ")})`],[asksForAttestations(request),"attestations (provenance, sbom, attests)"],[request.annotations.length>0,
"annotations"]],withBuildx=[[request.builder!==void 0,"builder"],[request.buildContexts.length>0,"build-contexts"],[request.cacheTo.length>0,"cache-to"],[request.
noCacheFilters.length>0,"no-cache-filters"],[request.allow.length>0,"allow"],[request.secretEnvs.length>0,"secret-envs"],[request.shmSize!==void 0,"shm-size"],[
request.cgroupParent!==void 0,"cgroup-parent"],[request.ulimit.length>0,"ulimit"]],withBuildKit=[[request.context.kind!=="local","a Git context"],[request.platforms.
length>0,"platforms"],[request.cacheFrom.length>0,"cache-from"],[request.secrets.length+request.secretFiles.length>0,"secrets"],[request.ssh.length>0,"ssh"]];return[
...never,...tool==="buildx"?[]:withBuildx,...tool==="docker-legacy"?withBuildKit:[]].filter(([asked])=>asked).map(([,name])=>name)}function buildContexts({buildContexts:buildContexts2,
origin}){return buildContexts2.map(entry=>{let expanded=expandDefaultContext(entry,origin);return typeof expanded=="string"?expanded:entry})}function each(option,values){
return values.flatMap(value=>[option,value])}function one(option,value){return value===void 0||value===""?[]:[option,value]}import{join as join2}from"node:path";var ownBuilder="default",questionDeadline=6e4,firstClientWithoutBuildKit=23,setUp="Add docker/setup-buildx-action before this step, or run `docker buildx create\
 --driver docker-container --use` once.",installBuildx=`Install the buildx plug-in (package docker-buildx-plugin or docker-buildx). ${setUp}`;async function findBuilder({
process,files},request){let builder=await detect(process,request.builder);if(builder.kind==="layout-export")return builder;let{tool}=builder,legacy=tool==="dock\
er-legacy",missing=[...missingFeatures(request,tool),...legacy?await ownIgnoreFile(files,request):[]];if(missing.length===0)return builder;throw new ToolError({
code:legacy?"buildx-missing":"builder-lacks",message:`${toolNames[tool]} can't build what is asked for: ${missing.join("; ")}.`,fix:legacy?installBuildx:setUp})}
var toolNames={buildx:"The builder (driver docker)","docker-buildkit":"Docker without buildx","docker-legacy":"Docker's client has no buildx plug-in, and its ol\
der builder"};async function ownIgnoreFile(files,{context,file}){if(context.kind!=="local")return[];let path=`${file||join2(context.path,"Dockerfile")}.dockerig\
nore`;return await files.lstat(path)===void 0?[]:[`the ignore file ${path}`]}async function detect(process,name){let inspected=await ask(process,["buildx","insp\
ect",...name===void 0?[]:[name]]),driver=/^Driver:\s*(\S+)\s*$/m.exec(inspected.stdout)?.[1];if(inspected.code!==0||driver===void 0){if((await ask(process,["bui\
ldx","version"])).code!==0)return withoutBuildx(process,name);throw await noBuilder(process,name,inspected)}return driver!=="docker"?{kind:"layout-export"}:await hasContainerdStore(
process)?{kind:"layout-export"}:{kind:"docker-store",tool:"buildx"}}var versionSchema=object({Client:object({Version:string()})});async function withoutBuildx(process,name){
let finished=await ask(process,["version","--format","{{json .}}"]);if(finished.code!==0)throw unreachableDaemon(finished);let{Client}=parseAnswer(versionSchema,
finished,"docker version"),major=Number.parseInt(Client.Version,10);if(name===void 0)return{kind:"docker-store",tool:major<firstClientWithoutBuildKit?"docker-bu\
ildkit":"docker-legacy"};throw new ToolError({code:"buildx-missing",message:`Docker's client ${Client.Version} has no buildx plug-in, which the builder ${name} \
needs.`,fix:installBuildx})}var infoSchema=object({DriverStatus:array(array(string())).nullish()});async function hasContainerdStore(process){let finished=await ask(
process,["info","--format",'{"DriverStatus":{{json .DriverStatus}}}']);if(finished.code!==0)throw unreachableDaemon(finished);let{DriverStatus}=parseAnswer(infoSchema,
finished,"docker info");return(DriverStatus??[]).some(([key,value])=>key==="driver-type"&&value?.startsWith("io.containerd.snapshotter"))}function parseAnswer(schema,finished,asked){
try{return schema.parse(JSON.parse(finished.stdout))}catch(cause){throw new ToolError({code:"docker-answer",message:`\`${asked}\` gave an answer that is not unde\
rstood: ${finished.stdout.slice(0,200)}`,fix:"Use Docker 20.10 or newer, or report this as a defect of image-gate with the version of Docker.",cause})}}async function ask(process,args,keep){
return runDocker(process,{args,deadline:questionDeadline,...keep?{keep}:{}})}async function runDocker(process,command){try{return await process.run({...command,
file:"docker"})}catch(error){throw!(error instanceof GateError)||error.code!=="command-missing"?error:new ToolError({code:"docker-missing",message:"The command \
`docker` is not on PATH.",fix:"Install Docker, or build the image elsewhere and hand it over with the input `input` or `image`.",cause:error})}}function unreachableDaemon(finished){
return new ToolError({code:"docker-unreachable",message:`Docker's daemon does not answer: ${lastLines(finished,3)||"no reason given"}`,fix:"Start Docker, and ch\
eck DOCKER_HOST, the Docker context and the rights on its socket."})}async function noBuilder(process,name,inspected){let version=name===void 0?await ask(process,
["version","--format","{{json .}}"]):void 0;return version===void 0||version.code===0?unknownBuilder(name,inspected):unreachableDaemon(version)}function unknownBuilder(name,finished){
let which=name===void 0?"The current builder":`The builder ${name}`;return new ToolError({code:"builder-unknown",message:`${which} can't be inspected: ${lastLines(
finished,3)||"no driver is named"}`,fix:`See \`docker buildx ls\` for the builders there are. ${setUp}`})}function lastLines({stderr,stdout},count){return(stderr.
trim()===""?stdout:stderr).split(/\r?\n/).map(line=>line.trimEnd()).filter(line=>line.trim()!==""&&!/^-+$/.test(line)).slice(-count).join(`
`)}export{emptySecrets,writeSecrets,buildxArguments,dockerBuildArguments,ownBuilder,findBuilder,ask,runDocker,unreachableDaemon,lastLines};
