import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{openJudge}from"./chunk-J2PMX3Q5.js";import{parseDockerfile}from"./chunk-CIQEK4OL.js";import{buildChain,configLine,copiedPlaces,globalVariables,
historyEntry,ignoredBy,layerMakers,lockfileCompanions,lockfileNames,lockfilePackages,lockfilePlaces,needsLockfiles,repositoryPath,wantedFiles}from"./chunk-P4NVSMEY.js";
import{inParallel,maxTextFile,rulesBeside}from"./chunk-7HSWERG5.js";import{Cancelled,ConfigError,GateError,ToolError}from"./chunk-CIY6UZVJ.js";function placesOf(facts){let build=buildOf(facts),otherwise=atFinalFrom(facts,build),madeBy=layersMade(facts,build),lockfilePlace=lockfilePlaces(facts.lockfiles??
[],lockfileBuild(facts,build)),copiedPlace=copiedPlaces(facts.contextFiles??[]),configPlace=configPlaces(facts,build);return finding=>{if(finding.kind==="miscon\
figuration"&&finding.written!==void 0)return{origin:"own",location:finding.written};let made=madeBy(finding),proven=facts.base?.baseOf(finding),place=proven===void 0?
made?.place??otherwise(finding):ofBase(made?.place??otherwise(finding),proven);if(place.origin==="base")return place;if(finding.kind!=="vulnerability"&&finding.
layer===void 0)return configPlace(finding)??place;let location=finding.kind==="vulnerability"?lockfilePlace(finding,made?.maker.kind==="instruction"?{...made.maker,
chain:made.chain}:void 0):copiedPlace(finding);if(location===void 0)return place;let{isDefault:_,...known}=place;return{...known,location}}}function ofBase({location,
base:named},base){return{origin:"base",base:named??base,...location===void 0?{}:{location}}}function fitsDockerfile(facts){let build=buildOf(facts);return facts.
scan.platforms.some(({platform,layerHistory})=>{let{history,layers}=stepsOf(layerHistory),chain=build?.chainFor(platform);return chain!==void 0&&layerMakers(history,
layers.length,chain)!==void 0})}function checkedFile(scan,{dockerfile}){return{dockerfile:dockerfile?.built===!0||dockerfile!==void 0&&fitsDockerfile({scan,dockerfile})?
dockerfile:void 0}}function makersOf(facts){let madeBy=layersMade(facts,buildOf(facts));return finding=>madeBy(finding)?.maker}function configPlaces(facts,build){
let instructions=build?.chainFor(facts.scan.platforms[0].platform)?.instructions??[];return finding=>{let line=configLine(finding,instructions);return build===void 0||
line===void 0?void 0:{origin:"own",location:{path:build.path,line}}}}function buildOf({dockerfile}){let path=dockerfile&&repositoryPath(dockerfile.path);if(dockerfile===
void 0||path===void 0)return;let{text,target,buildArgs=[],built=!1}=dockerfile,parsed=parseDockerfile(text)??{globals:[],stages:[]},globalsFor=platform=>globalVariables(
parsed.globals,buildArgs,platform);return{path,parsed,globalsFor,chainFor:platform=>buildChain(parsed,globalsFor(platform),target),lastLine:parsed.stages.at(-1)?.
line??1,isBuilt:built}}function lockfileBuild({dockerfile,scan},build){if(!(dockerfile===void 0||build===void 0))return{source:dockerfile,parsed:build.parsed,globals:build.
globalsFor(scan.platforms[0].platform)}}function atFinalFrom({scan},build){let chain=build?.chainFor(scan.platforms[0].platform),location=build===void 0?{}:{location:{
path:build.path,line:chain?.finalLine??build.lastLine}},byDefault=build===void 0?{}:{...location,isDefault:!0},isOther=build!==void 0&&isOfAnother(scan,build),own={
...byDefault,origin:"own"};if(chain?.base==="scratch"&&!isOther)return()=>own;let base=chain?.base===void 0?{}:{base:chain.base},places={own:{...own,presumed:!0},
base:{origin:"base",presumed:!0,...isOther?byDefault:{...location,...base}},unknown:{...byDefault,origin:"unknown"}},likely=likelyOrigins(scan,build!==void 0&&!isOther);
return({layer})=>places[(layer===void 0?void 0:likely.get(layer))??"unknown"]}function isOfAnother({platforms},{isBuilt,chainFor}){return!isBuilt&&platforms.every(
({platform,layerHistory})=>{let{history,layers}=stepsOf(layerHistory),chain=chainFor(platform);return layers.length>0&&history.filter(({empty})=>!empty).length===
layers.length&&chain!==void 0&&layerMakers(history,layers.length,chain)===void 0})}function likelyOrigins({platforms},hasDockerfile){let known=new Map;for(let{layerHistory}of platforms){
let{history,layers}=stepsOf(layerHistory),ofBase2=likelyBaseLayers(history,layers.length);for(let[index,layer]of layers.entries()){let byShape=ofBase2===void 0?
"unknown":index<ofBase2?"base":"own";known.has(layer)||known.set(layer,hasDockerfile&&index===0?"base":byShape)}}return known}function likelyBaseLayers(history,layers){
if(history.filter(({empty})=>!empty).length!==layers)return;let lastLayer=history.findLastIndex(({empty})=>!empty),command=history.slice(0,lastLayer).findLastIndex(
({empty,keyword})=>empty&&keyword==="CMD");return command<0?void 0:history.slice(0,command).filter(({empty})=>!empty).length}function layersMade({scan},build){let byLayer=new Map;
for(let{platform,layerHistory}of build===void 0?[]:scan.platforms){let{history,layers}=stepsOf(layerHistory),chain=build?.chainFor(platform),makers=chain&&layerMakers(
history,layers.length,chain),isSure=build?.isBuilt===!0||makers?.some(({kind})=>kind==="instruction")===!0;for(let[index,maker]of(makers??[]).entries()){let layer=layers[index];
build&&chain&&layer!==void 0&&!byLayer.has(layer)&&byLayer.set(layer,{maker,chain,place:layerPlace(maker,build.path,chain,isSure)})}}return({layer})=>layer===void 0?
void 0:byLayer.get(layer)}function layerPlace(maker,path,{base,baseLine},isSure){return maker.kind==="instruction"?{origin:"own",location:{path,line:maker.instruction.
line}}:{origin:"base",location:{path,line:baseLine},...base===void 0?{}:{base},...isSure?{}:{presumed:!0}}}function stepsOf({history,diffIds}){return{history:history.
map(({createdBy,emptyLayer})=>historyEntry(createdBy,emptyLayer)),layers:diffIds}}import{posix as posix2}from"node:path";import{posix}from"node:path";function builtDockerfile(scanTarget,dockerfile,workingDirectory){if(dockerfile===void 0)return{};let context=contextFolder(scanTarget,dockerfile,workingDirectory),
source={...dockerfile,...context===void 0?{}:{context}};if(scanTarget.kind!=="build")return{dockerfile:source};let{target,buildArgs}=scanTarget.request;return{dockerfile:{
...source,...target===void 0?{}:{target},buildArgs,built:!0}}}function builtAsRecorded(dockerfile,{context,target}){if(dockerfile===void 0)return{};let folder=context??
posix.dirname(dockerfile.path);return{dockerfile:{...dockerfile,context:folder,...target===void 0?{}:{target}}}}function requireFit(asked,facts){let{dockerfile}=facts;
if(asked?.named!==!0||dockerfile===void 0||fitsDockerfile(facts))return;let what=`the history of the image does not show the instructions of ${dockerfile.path}`,
fix="Name the Dockerfile that the image was built from, or none.";throw new ConfigError([{where:"input file",what,fix}],"dockerfile-unfit")}function contextFolder(scanTarget,dockerfile,workingDirectory){
if(scanTarget.kind!=="build")return dockerfile&&posix.dirname(dockerfile.path);let{context}=scanTarget.request;switch(context.kind){case"remote":return;case"git":
return posix.normalize(context.subdirectory??".");case"local":{let path=posix.relative(workingDirectory,posix.resolve(workingDirectory,context.path))||".";return path===
".."||path.startsWith("../")?void 0:path}}}var maxLockfiles=40,maxLockfile=8*1024*1024,maxTotal=64*1024*1024,width=8;async function readLockfiles(repository,scanTarget,dockerfile,workingDirectory){let folder=contextFolder(
scanTarget,dockerfile,workingDirectory);if(folder===void 0)return[];let paths=await repository.list(folder,lockfileNames,maxLockfiles),left=maxTotal;return(await inParallel(
paths,width,async path=>{let text=await readText(repository,path,Math.min(maxLockfile,left));return left-=text?.length??0,text===void 0||left<0?[]:[{path,text,companions:await companions(
repository,path)}]})).flat()}async function recordedDockerfile(repository,chosen,path){if(chosen!==void 0&&chosen.path!=="Dockerfile"||path===void 0||path===chosen?.
path)return[];let text=await readText(repository,path,maxTextFile);return text===void 0?[]:[{path,text}]}async function readText(repository,path,max){try{return(await repository.
read(path,max))?.text}catch(error){if(error instanceof ConfigError)return;throw error}}async function companions(repository,path){let found={};for(let name of lockfileCompanions.
get(posix2.basename(path))??[]){let text=await readText(repository,posix2.join(posix2.dirname(path),name),maxTextFile);text!==void 0&&(found[name]=text)}return found}
async function presentLockfiles(repository,packages){let lines=new Map;for(let path of[...new Set(packages.map(found=>found.path))].slice(0,maxLockfiles)){let text=repositoryPath(
path)===path?await readText(repository,path,maxLockfile):void 0;text!==void 0&&lines.set(path,text.split(`
`).length)}return packages.filter(({path,line})=>line<=(lines.get(path)??0))}var maxFile=4*1024*1024,maxPresent=5e3;async function readContextFiles(repository,dockerfile,wanted){
let{context}=dockerfile;if(context===void 0||wanted.length===0)return[];let isIgnored=ignoredBy(dockerfile.ignore??await ignoreFile(repository,dockerfile.path,context)),
names=new Set(wanted.flatMap(({candidates})=>candidates.map(path=>posix2.basename(path)))),present=new Set(await repository.list(context,names,maxPresent));return(await inParallel(
wanted,width,async({layer,imagePath,candidates})=>{let path=candidates.filter(candidate=>!isIgnored(candidate)).map(path2=>posix2.join(context,path2)).find(candidate=>present.
has(candidate)&&repositoryPath(candidate)===candidate),lines=path===void 0?void 0:await lineCount(repository,path);return path===void 0||lines===void 0?[]:[{layer,
imagePath,path,lines}]})).flat()}async function ignoreFile(repository,dockerfile,context){return await textOf(repository,`${dockerfile}.dockerignore`,maxTextFile)??
await textOf(repository,posix2.join(context,".dockerignore"),maxTextFile)??""}async function lineCount(repository,path){let text=await textOf(repository,path,maxFile);
if(!(text===void 0||!await repository.holds(path)))return text.replace(/\n$/,"").split(`
`).length}async function textOf(repository,path,max){try{return(await repository.read(path,max))?.text}catch(error){if(error instanceof ConfigError||error instanceof
ToolError)return;throw error}}async function filesOfBuild(ports,repository,config,rules,scan,scanner){let dockerfile=builtDockerfile(config.scanTarget,rules.dockerfile,ports.workingDirectory);
requireFit(config.dockerfile,{scan,...dockerfile});let lockfiles=await lockfilesOf(ports,repository,config,{scan,...dockerfile},scanner);return withContextFiles(
ports,repository,scan,{...dockerfile,lockfiles})}async function lockfilesOf(ports,repository,{scanTarget},built,{trivy}){return needsLockfiles(built.scan.findings,
makersOf(built))?orNone(ports,async()=>{let lockfiles=await readLockfiles(repository,scanTarget,built.dockerfile,ports.workingDirectory);return lockfilePackages(
ports,trivy,lockfiles)}):[]}async function recordedBuild(ports,repository,{dockerfile},scan){let{build:recorded}=scan.recorded,lockfiles=await orNone(ports,()=>presentLockfiles(
repository,recorded.lockfiles)),[named]=await orNone(ports,()=>recordedDockerfile(repository,dockerfile,recorded.dockerfile)),built={...builtAsRecorded(named??dockerfile,
recorded),lockfiles};return withContextFiles(ports,repository,scan,built)}async function withContextFiles(ports,repository,scan,build){let{context,path}=build.dockerfile??
{};if(build.dockerfile===void 0||context===void 0||path===void 0)return build;let[ignore]=await orNone(ports,async()=>[await ignoreFile(repository,path,context)]);
if(ignore===void 0)return{...build,lockfiles:[]};let dockerfile={...build.dockerfile,ignore},wanted=wantedFiles(scan.findings,makersOf({scan,...build})),contextFiles=await orNone(
ports,()=>readContextFiles(repository,dockerfile,wanted));return{...build,dockerfile,contextFiles}}async function orNone({log},work){try{return await work()}catch(error){
if(error instanceof Cancelled||!(error instanceof GateError))throw error;return log.info(`Findings are shown on the Dockerfile alone, not in lockfiles and other\
 files. ${error.message}`),[]}}function judgeFor(ports,...[rules,names,tool]){for(let hint of rulesBeside(rules.policy,names))ports.log.warning(hint);return openJudge(ports,rules,names,tool)}export{placesOf,checkedFile,requireFit,filesOfBuild,recordedBuild,judgeFor};
