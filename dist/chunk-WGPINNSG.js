import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{openJudge}from"./chunk-EIQGPOOZ.js";import{rulesBeside}from"./chunk-NKQ4QX5S.js";import{readImageReport}from"./chunk-FJXFWTKS.js";import{
buildChain,contextPath,copiedFrom,parseDockerfile,scanFolder,sourcesFor,stepsOf,trivyEnvironment}from"./chunk-UIAZQEFR.js";import{filePattern,ignoredBy}from"./chunk-6KB6FTBO.js";
import{MAX_REPORT,packagesOf}from"./chunk-L4LMGI77.js";import{argumentValues,globalVariables,historyEntry,isMadeBy,lockfileCompanions,lockfileNames,packageEcosystem,
packageKey,repositoryPath}from"./chunk-7PL4Z226.js";import{inParallel,maxTextFile,policyFor}from"./chunk-KT4A3RJ2.js";import{Cancelled,ConfigError,GateError,
ToolError,array,formatReference,int,object,parsedJson,plural,readReference,reportBaseline,reportedNames,string}from"./chunk-SOLK6MDS.js";var starred=/\b([A-Za-z_]\w*)=["']?[^\s"'=*]*\*{3,}/g,namers=new Set(["ENV","ARG","LABEL"]);function configLine(finding,instructions){let shown=(finding.kind===
"secret"?finding.match:finding.cause)??"";if(shown.length>8192)return;let wanted=finding.kind==="secret"?withName(shown):writtenAs(shown);return wanted&&instructions.
findLast(wanted)?.line}function withName(match){let history=match.split(`
`).map(writtenInHistory).find(text=>text!==void 0);if(history!==void 0)return writtenAs(history);let names=[...match.matchAll(starred)].flatMap(([,name])=>name??
[]);return names.length>0?namedBy(names):void 0}function writtenInHistory(line){let[,...entries]=line.split('"created_by": "'),entry=entries.join('"created_by":\
 "'),mark=entry.lastIndexOf("#(nop) "),written=(mark<0?entry:entry.slice(mark+7)).trimStart();return/^(?:ENV|ARG|LABEL) /.test(written)?written:void 0}function namedBy(names){
let patterns=names.map(name=>new RegExp(`(?:^|\\s)${name}(?:=|\\s|$)`));return({keyword,text})=>namers.has(keyword)&&patterns.every(pattern=>pattern.test(text))}
function writtenAs(cause){let[,keyword="",rest=""]=/^\s*([A-Za-z]+)\s+([\s\S]*)$/.exec(cause)??[],upper=keyword.toUpperCase(),names=[...rest.matchAll(/\b([A-Za-z_]\w*)=/g)].
flatMap(([,name])=>name??[]);if(upper==="")return;if(namers.has(upper)&&names.length>0)return namedBy(names);let wanted=plain(rest);return({keyword:own,text})=>own===
upper&&plain(text)===wanted}function plain(text){return text.replace(/[\\`][ \t\r]*\n/g,"").replace(/[\s"'[\],]+/g,"")}import{posix}from"node:path";var maxWanted=100;function wantedFiles(findings,makerOf){let wanted=new Map;for(let finding of findings){if(finding.kind==="vulnerability"||wanted.size>=maxWanted)
continue;let maker=makerOf(finding),key=keyOf(finding);if(key===void 0||wanted.has(key.text)||maker?.kind!=="instruction"||maker.entry.keyword!=="COPY"&&maker.entry.
keyword!=="ADD")continue;let candidates=copiedFrom(maker,key.imagePath);candidates.length>0&&wanted.set(key.text,{layer:key.layer,imagePath:key.imagePath,candidates})}
return[...wanted.values()]}function copiedPlaces(files){let known=new Map(files.map(file=>[`${file.layer}
${file.imagePath}`,file]));return finding=>{let file=known.get(keyOf(finding)?.text??""),path=file&&repositoryPath(file.path),line=finding.lines?.start??1;return file===
void 0||path===void 0||line>file.lines?void 0:{path,line}}}function keyOf({layer,path}){if(layer===void 0||path===void 0)return;let imagePath=posix.resolve("/",
path);return{layer,imagePath,text:`${layer}
${imagePath}`}}import{posix as posix2}from"node:path";var maxLength=5e3;function layerMakers(history,layers,chain){if(history.length>maxLength||chain.instructions.length>maxLength||history.filter(({empty})=>!empty).
length!==layers)return;let made=aligned(history,chain.instructions);if(made===void 0)return;let first=made.findIndex(instruction=>instruction!==void 0),ofBase2=first<
0?history.length:first,makers=[],workdir="/";for(let[index2,entry]of history.entries()){let instruction=made[index2];if(entry.keyword==="WORKDIR"&&(workdir=posix2.
resolve(workdir,entry.text)),!entry.empty){if(instruction===void 0&&(index2>ofBase2||chain.base==="scratch"))return;makers.push(instruction===void 0?{kind:"base"}:
{kind:"instruction",instruction,entry,workdir})}}return makers}function aligned(history,instructions){let made=history.map(()=>{}),at=history.length-1;for(let instruction of instructions.
toReversed()){let found=entryOf(history,at,instruction);if(found===void 0&&makesLayer(instruction))return;found!==void 0&&(made[found]=instruction,at=found-1)}return made}
function entryOf(history,from,instruction){for(let at=from;at>=0;at-=1){let entry=history[at];if(entry===void 0)return;if(isMadeBy(entry,instruction))return at;
let added=entry.keyword==="LABEL"||makesLayer(instruction);if(!entry.empty||!added||makesLayer(entry))return}}function makesLayer({keyword}){return keyword==="R\
UN"||keyword==="COPY"||keyword==="ADD"}import{posix as posix6}from"node:path";import{posix as posix3}from"node:path";var maxLandings=500,tooMany=[{at:"/",step:-1}],maxSources=200;function landingsOf(steps,fromContext,fromStage){let landings=[];for(let[index2,step]of steps.entries()){
if(step.instruction.keyword==="RUN")landings.push(...mounted(step,fromContext,index2));else{if(step.words.length>maxSources)return tooMany;if(step.words.length>
1&&fromOf(step)===void 0)landings.push(...copied(step,fromContext,index2));else if(step.words.length>1){let found=copied(step,fromStage(step)??[],index2);landings.
push(...found,...unknownLockfiles(step,index2,found))}}if(landings.length>maxLandings)return tooMany}return landings}function seenBy(landings,step){let there=landings.
filter(landing2=>landing2.isMounted?landing2.step===step:landing2.step<step),last=new Map(there.map(({at,step:brought})=>[at,brought]));return there.filter(({at,
step:brought})=>last.get(at)===brought)}function fromOf({instruction:{flags}}){return flags.find(flag=>flag.startsWith("from="))?.slice(5)}function copied(step,files,index2){
let{flags}=step.instruction,[target="",...sources]=step.words.toReversed(),goal=posix3.resolve(step.workdir,target.includes("\0")?`/\0${step.instruction.line}`:
target),excludes=flags.flatMap(flag=>flag.startsWith("exclude=")?flag.slice(8):[]),isExcluded=ignoredBy(excludes.join(`
`)),isFolder=sources.length>1||/(?:^|\/)\.{0,2}$/.test(target)||!/.\./.test(posix3.basename(goal));return sources.flatMap(source=>{let rest=restBelow(source);return files.
flatMap(file=>{let below=rest(file.path);if(below===void 0||isExcluded(below||file.path))return[];let name=flags.includes("parents")?file.path:below||(isFolder?
posix3.basename(file.path):"");return[landing(posix3.join(goal,name),file,index2)]})})}function landing(at,{lockfile},step){return{at,step,...lockfile===void 0?
{}:{lockfile}}}function restBelow(source){let folder=contextPath(source);if(folder===void 0)return()=>{};if(folder===".")return path=>path;let matches=/[*?[]/.test(
folder)?filePattern(folder):path=>path===folder,depth=folder.split("/").length;return path=>{let parts=path.split("/");return matches?.(parts.slice(0,depth).join(
"/"))?parts.slice(depth).join("/"):void 0}}function unknownLockfiles(step,index2,found){let[target="",...sources]=step.words.toReversed(),named=sources.filter(source=>lockfileNames.
has(posix3.basename(source))),goal=posix3.resolve(step.workdir,target);return named.flatMap(source=>{let name=posix3.basename(source),at=posix3.basename(goal)===
name?goal:posix3.join(goal,name);return found.some(known=>known.at===at)?[]:{at,step:index2}})}function mounted(step,files,index2){return step.instruction.flags.
filter(flag=>flag.startsWith("mount=")).flatMap(mount=>{let options=new Map(mount.slice(6).split(",").map(keyAndValue));if((options.get("type")??"bind")!=="bind"||
options.has("from"))return[];let target=options.get("target")??options.get("dst")??options.get("destination")??".",rest=restBelow(options.get("source")??options.
get("src")??".");return files.flatMap(file=>{let below=rest(file.path),at=posix3.resolve(step.workdir,target,below??"");return below===void 0?[]:[{...landing(at,
file,index2),isMounted:!0}]})})}function keyAndValue(option){let at=option.indexOf("=");return at<0?[option,""]:[option.slice(0,at),option.slice(at+1)]}var maxDepth=50;function lockfileStages({parsed,globals,source},known,isIgnored){let visible=known.filter(path=>!isIgnored(path)).map(path=>({path,lockfile:path})),
given=argumentValues(source.buildArgs??[]),ready=new Map,depth=0,stageOf=chain=>{let before=ready.get(chain.finalLine);if(before!==void 0)return before;if(depth>=
maxDepth)return tooDeep;depth+=1;let steps=stepsOf(chain.instructions,{globals,given,isEmpty:chain.base==="scratch"}),found=new Map,behind=step=>{if(found.has(step))
return found.get(step);let named=namedStage(parsed,step.instruction,fromOf(step)),next=named===void 0?void 0:buildChain(parsed,globals,`${named}`);return found.
set(step,next&&stageOf(next)),found.get(step)},landings=landingsOf(steps,visible,step=>behind(step)?.landings.filter(({isMounted})=>!isMounted).map(copyable)),stage={
steps,landings,behind,seen:seenOnce(landings)};return ready.set(chain.finalLine,stage),depth-=1,stage};return stageOf}var tooDeep={steps:[],landings:tooMany,behind:()=>{},
seen:()=>tooMany};function copyable({at,lockfile}){return{path:at.slice(1),...lockfile===void 0?{}:{lockfile}}}function seenOnce(landings){let known=new Map;return step=>{
let seen=known.get(step)??seenBy(landings,step);return known.set(step,seen),seen}}function namedStage({stages},{line},from){let own=stages.findLastIndex(stage=>stage.
line<line),before=stages.slice(0,Math.max(0,own)),named=before.findLastIndex(({name})=>name!==void 0&&name===from?.toLowerCase());if(named>=0)return named;let number=/^\d{1,6}$/.
test(from??"")?Number(from):-1;return number>=0&&number<before.length?number:void 0}import{posix as posix5}from"node:path";import{posix as posix4}from"node:path";var maxCommand=8192,installs=/\b(?:ci|i|install|fetch|add|deploy|sync|restore|vendor)\b|\b(?:yarn|bundle)\s*(?:$|[&|;\n]|--)/,
readers={"package-lock.json":/\bnpm\b/,"npm-shrinkwrap.json":/\bnpm\b/,"yarn.lock":/\byarn\b/,"pnpm-lock.yaml":/\bpnpm\b/,"bun.lock":/\bbun\b/,"requirements.txt":/\bpip3?\b/,
"Pipfile.lock":/\bpipenv\b/,"poetry.lock":/\bpoetry\b/,"uv.lock":/\buv\b/,"pom.xml":/\bmvnw?\b/,"gradle.lockfile":/\bgradlew?\b/};function likelyCommands(runs,path){
let naming=runs.filter(({instruction:{text}})=>text.slice(0,maxCommand).includes(path));if(naming.length>0)return naming;let installing=runs.filter(({instruction:{
text}})=>installs.test(text.slice(0,maxCommand)));return installing.length>0?installing:runs}function callsReader({instruction:{text}},lockfile){return readers[posix4.
basename(lockfile)]?.test(text.slice(0,maxCommand))}function workingFolders({instruction:{text},workdir}){let goes=text.slice(0,maxCommand).matchAll(/(?:\bcd|--prefix|--cwd|--dir|--directory|--project|\s-C)[ =]+["']?([\w@./-]+)/g),
folders=[];for(let[,folder="."]of goes)folders.push(posix4.resolve(folders.at(-1)??workdir,folder));return folders.length>0?folders:[workdir]}function namedPaths({
instruction:{text},workdir}){let found=text.slice(0,maxCommand).match(/[\w@./-]*\.[\w-]+/g)??[];return new Set(found.map(word2=>posix4.resolve(workdir,word2)))}var maxDepth2=20;function traceStep(sought,stage,index2,path,depth=0){let step=stage.steps[index2];if(sought.budget.left-=1,step===void 0||depth>maxDepth2||sought.
budget.left<0)return"unclear";if(step.instruction.keyword==="RUN")return fromInstall(sought,stage,index2,path);let sources=sourcesFor({words:step.words,flags:step.
instruction.flags,workdir:step.workdir},path);if(fromOf(step)===void 0){let near=agreed(sources.map(source=>aroundSource(sought,source)));return near==="none"?fromInstall(
sought,stage,index2,path):near}let behind=stage.behind(step);return behind===void 0?"unclear":agreed(sources.map(source=>traceStage(sought,behind,posix5.join("/",
source),depth+1)))}function traceStage(sought,stage,path,depth){if(sought.budget.left-=stage.steps.length,sought.budget.left<0)return"unclear";let fromStages=[],
others=[];for(let[index2,step]of stage.steps.entries()){if(step.words.length<2)continue;let copy={words:step.words,flags:step.instruction.flags,workdir:step.workdir},
sources=sourcesFor(copy,path);if(fromOf(step)===void 0){let visible=sources.filter(source=>!sought.isIgnored(source));others.push(...visible.map(source=>aroundSource(
sought,source)))}else sources.length>0&&fromStages.push(traceStep(sought,stage,index2,path,depth))}let copied2=agreed(fromStages);if(copied2!=="none")return copied2;
let made=likelyCommands(stage.steps.filter(({instruction})=>instruction.keyword==="RUN"),path).map(run=>fromInstall(sought,stage,stage.steps.indexOf(run),path));
return agreed([...others,...made.length>0?made:[fromInstall(sought,stage,stage.steps.length,path)]])}function agreed(traces){let known=traces.filter(trace=>trace!==
"none"),[first="none"]=known;return known.every(trace=>lockfileOf(trace)!==void 0&&lockfileOf(trace)===lockfileOf(first))?first:"unclear"}function lockfileOf(trace){
return typeof trace=="string"?void 0:trace.lockfile}function aroundSource({known,naming},source){let places=known.map(lockfile=>({at:posix5.join("/",lockfile),lockfile,
step:0}));return inNearest(places,naming,posix5.join("/",source),void 0)??"none"}function fromInstall({naming},stage,index2,path){let seen=stage.seen(index2);if(seen.
length===0)return"none";let step=stage.steps[index2],run=step?.instruction.keyword==="RUN"?step:void 0;return inNearest(seen,naming,path,run)??(run&&byCommand(seen,
naming,run))??theOnly(seen,naming)}function inNearest(seen,naming,path,run){let folder=nearest(seen,posix5.dirname(path));if(folder===void 0)return;let isOther=({
at,lockfile})=>lockfile!==void 0&&naming.has(lockfile)&&isWithin(at,folder)&&!isWithin(path,posix5.dirname(at));if(!(!path.includes("/node_modules/")&&seen.some(
isOther)))return chosen(seen,naming,folder,run)}function byCommand(seen,naming,run){let named=namedPaths(run),byName=seen.filter(({at})=>named.has(at));if(byName.
length>0)return theOnly(byName,naming,"unclear");let folders=new Set(workingFolders(run).flatMap(folder=>nearest(seen,folder)??[]));if(folders.size===0)return;let clear=[
...folders].map(folder=>chosen(seen,naming,folder,run)).filter(trace=>trace!=="unclear");return clear.length===0?"unclear":agreed(clear)}function theOnly(seen,naming,otherwise="\
none"){let found=new Set(seen.flatMap(({lockfile:lockfile2})=>lockfile2&&naming.has(lockfile2)?lockfile2:[])),[lockfile]=found;return seen.some(landing2=>landing2.
lockfile===void 0)||found.size>1?"unclear":lockfile===void 0?otherwise:{lockfile}}function chosen(seen,naming,folder,run){let here=seen.filter(({at})=>posix5.dirname(
at)===folder);if(run===void 0||here.length===1)return theOnly(here,naming,"unclear");let called=here.filter(({lockfile})=>lockfile!==void 0&&callsReader(run,lockfile)===
!0);return theOnly(called.length>0?called:here,naming,"unclear")}function nearest(seen,folder){return seen.map(({at})=>posix5.dirname(at)).filter(around=>isWithin(
folder,around)).sort((a,b)=>b.length-a.length)[0]}function isWithin(inner,outer){return outer==="/"||inner===outer||inner.startsWith(`${outer}/`)}var maxLockfiles=50,maxLooks=1e5,maxOwnLooks=500,globalModules=/^\/?usr\/(?:local\/)?lib\/node_modules\//;function needsLockfiles(findings,makerOf){return findings.
some(finding=>finding.kind==="vulnerability"&&isOfProject(finding)&&makerOf(finding)?.kind==="instruction")}function isOfProject({package:{class:kind},path=""}){
return kind==="language"&&!globalModules.test(path)}function lockfilePlaces(packages,build){let context=build?.source.context;if(build===void 0||context===void 0||
packages.length===0)return()=>{};let byKey=Map.groupBy(packages,packageKey),inContext=path=>posix6.relative(context,path),isIgnored=ignoredBy(build.source.ignore??
""),ecosystems=new Map([...Map.groupBy(packages,packageEcosystem)].map(([ecosystem,all])=>{let known2=[...new Set(all.map(({path})=>inContext(path)))].filter(path=>!path.
startsWith("../"));return[ecosystem,{known:known2,stageFor:lockfileStages(build,known2,isIgnored)}]})),left=maxLooks,known=new Map;return(finding,made)=>{if(!isOfProject(
finding))return;let key=packageKey(finding.package),candidates=byKey.get(key)??[],ecosystem=ecosystems.get(packageEcosystem(finding.package));if(made===void 0||
ecosystem===void 0||candidates.length===0||ecosystem.known.length>maxLockfiles)return;let imagePath=posix6.resolve("/",finding.path??finding.target),question=`${made.
chain.finalLine} ${made.instruction.line}
${imagePath}
${key}`;if(known.has(question))return known.get(question);let naming=new Set(candidates.map(({path:path2})=>inContext(path2))),own=Math.min(left,maxOwnLooks),budget={
left:own},sought={known:ecosystem.known,naming,isIgnored,budget},step=made.chain.instructions.indexOf(made.instruction),trace=traceStep(sought,ecosystem.stageFor(
made.chain),step,imagePath);left-=own-Math.max(0,budget.left);let found=candidates.find(({path:path2})=>typeof trace!="string"&&inContext(path2)===trace.lockfile),
path=found&&repositoryPath(found.path),place=found===void 0||path===void 0?void 0:{path,line:found.line};return known.set(question,place),place}}function placesOf(facts){let build=buildOf(facts),otherwise=atFinalFrom(facts,build),madeBy=layersMade(facts,build),lockfilePlace=lockfilePlaces(facts.lockfiles??
[],lockfileBuild(facts,build)),copiedPlace=copiedPlaces(facts.contextFiles??[]),configPlace=configPlaces(facts,build);return finding=>{if(finding.kind==="miscon\
figuration"&&finding.written!==void 0)return{origin:"own",location:finding.written};let made=madeBy(finding),proven=facts.base?.baseOf(finding),place=proven===void 0?
made?.place??otherwise(finding):ofBase(made?.place??otherwise(finding),proven);if(place.origin==="base")return place;if(finding.kind!=="vulnerability"&&finding.
layer===void 0)return configPlace(finding)??place;let location=finding.kind==="vulnerability"?lockfilePlace(finding,made?.maker.kind==="instruction"?{...made.maker,
chain:made.chain}:void 0):copiedPlace(finding);if(location===void 0)return place;let{isDefault:_,...known}=place;return{...known,location}}}function ofBase({location,
base:named},base){return{origin:"base",base:named??base,...location===void 0?{}:{location}}}function fitsDockerfile(facts){let build=buildOf(facts);return facts.
scan.platforms.some(({platform,layerHistory})=>{let{history,layers}=stepsOf2(layerHistory),chain=build?.chainFor(platform);return chain!==void 0&&layerMakers(history,
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
({platform,layerHistory})=>{let{history,layers}=stepsOf2(layerHistory),chain=chainFor(platform);return layers.length>0&&history.filter(({empty})=>!empty).length===
layers.length&&chain!==void 0&&layerMakers(history,layers.length,chain)===void 0})}function likelyOrigins({platforms},hasDockerfile){let known=new Map;for(let{layerHistory}of platforms){
let{history,layers}=stepsOf2(layerHistory),ofBase2=likelyBaseLayers(history,layers.length);for(let[index2,layer]of layers.entries()){let byShape=ofBase2===void 0?
"unknown":index2<ofBase2?"base":"own";known.has(layer)||known.set(layer,hasDockerfile&&index2===0?"base":byShape)}}return known}function likelyBaseLayers(history,layers){
if(history.filter(({empty})=>!empty).length!==layers)return;let lastLayer=history.findLastIndex(({empty})=>!empty),command=history.slice(0,lastLayer).findLastIndex(
({empty,keyword})=>empty&&keyword==="CMD");return command<0?void 0:history.slice(0,command).filter(({empty})=>!empty).length}function layersMade({scan},build){let byLayer=new Map;
for(let{platform,layerHistory}of build===void 0?[]:scan.platforms){let{history,layers}=stepsOf2(layerHistory),chain=build?.chainFor(platform),makers=chain&&layerMakers(
history,layers.length,chain),isSure=build?.isBuilt===!0||makers?.some(({kind})=>kind==="instruction")===!0;for(let[index2,maker]of(makers??[]).entries()){let layer=layers[index2];
build&&chain&&layer!==void 0&&!byLayer.has(layer)&&byLayer.set(layer,{maker,chain,place:layerPlace(maker,build.path,chain,isSure)})}}return({layer})=>layer===void 0?
void 0:byLayer.get(layer)}function layerPlace(maker,path,{base,baseLine},isSure){return maker.kind==="instruction"?{origin:"own",location:{path,line:maker.instruction.
line}}:{origin:"base",location:{path,line:baseLine},...base===void 0?{}:{base},...isSure?{}:{presumed:!0}}}function stepsOf2({history,diffIds}){return{history:history.
map(({createdBy,emptyLayer})=>historyEntry(createdBy,emptyLayer)),layers:diffIds}}import{posix as posix7}from"node:path";var LockfileLines=class{#lines;#left;#byWord;constructor(text){this.#lines=text.split(`
`),this.#left=8*(text.length+1)}versionLine(name,version,location){let wanted=version.replace(/^v/,"");if(location===void 0)return this.#besideName(name,wanted);
let{start,end}=location;if(!(start<1||start>this.#lines.length))return this.#first(start,Math.min(end,this.#lines.length),wanted)??start}#first(start,end,version){
for(let line=start;line<=end&&this.#left>=0;line+=1)if(this.#holds(line,version))return line}#holds(line,text){if(this.#left<0)return!1;let looked=(this.#lines[line-
1]??"").slice(0,1e3);return this.#left-=looked.length+1,holds(looked,text)}#besideName(name,version){if(this.#left<0)return;this.#byWord??=index(this.#lines);let named=(this.#byWord.
get(firstWord(name))??[]).filter(line=>this.#holds(line,name)),both=named.find(line=>this.#holds(line,version));if(both!==void 0)return both;for(let line of named){
let end=Math.min(line+4,this.#lines.length);if(/^\s*"?name"?\s*[=:]/.test((this.#lines[line-1]??"").slice(0,1e3)))return this.#first(line+1,end,version)}}},word=/[A-Za-z0-9]+/g;
function index(lines){let byWord=new Map;for(let[at,line]of lines.entries())for(let found of line.slice(0,1e3).toLowerCase().match(word)??[]){let known=byWord.get(
found);known===void 0?byWord.set(found,[at+1]):known.length<2e3&&known.at(-1)!==at+1&&known.push(at+1)}return byWord}function firstWord(name){return(name.match(
word)??[]).reduce((longest,next)=>next.length>longest.length?next:longest,"").toLowerCase()}function holds(line,text){if(text==="")return!1;for(let at=line.indexOf(
text);at>=0;at=line.indexOf(text,at+1)){let[before,after]=[line[at-1]??" ",line[at+text.length]??" "];if(!/[\w./+-]/.test(before==="v"?line[at-2]??" ":before)&&
!/[\w+-]/.test(after)&&!/^\.\w/.test(line.slice(at+text.length)))return!0}return!1}var deadline=6e4,maxReport=64*1024*1024,maxPackages=2e5,reportSchema=object({Results:array(object({Target:string(),Type:string().optional(),Packages:array(object(
{Name:string(),Version:string().default(""),Locations:array(object({StartLine:int(),EndLine:int()})).nullish()})).nullish()})).nullish()});async function lockfilePackages({
files,process,environment},trivy,lockfiles){if(lockfiles.length===0)return[];let folder=scanFolder(await files.temporaryDirectory("lockfiles"));try{await writeLockfiles(
files,folder,lockfiles);let env=trivyEnvironment(environment,folder),{code}=await process.run({file:trivy.path,args:fsArguments(),env,cwd:folder.empty,deadline}),
bytes=code===0?await files.readBytes(folder.report,maxReport):void 0,report=bytes&&reportSchema.safeParse(parsedJson(bytes.toString("utf8")));if(!report?.success)
throw unread(code);return located(report.data,lockfiles)}finally{await files.remove(folder.root)}}async function writeLockfiles(files,folder,lockfiles){for(let directory of[
folder.empty,folder.home,folder.docker,folder.temporary])await files.makeDirectory(directory,448);for(let path of[folder.ignoreFile,folder.configFile])await files.
write(path,"");for(let[index2,{path,text,companions:companions2}]of lockfiles.entries()){let place=`${folder.image}/${index2}`;await files.write(`${place}/${posix7.
basename(path)}`,text);for(let[name,content]of Object.entries(companions2))await files.write(`${place}/${name}`,content)}}function fsArguments(){return["fs","--\
format","json","--output","../report.json","--exit-code","0","--scanners","license","--list-all-pkgs","--include-dev-deps","--config","../config.yaml","--ignore\
file","../ignore","--cache-dir","../tmp","--cache-backend","memory","--offline-scan","--skip-version-check","--disable-telemetry","--no-progress","--quiet","../\
image"]}function located({Results:results},lockfiles){let packages=[];for(let{Target:target,Type:type,Packages:found}of results??[]){let lockfile=lockfiles[Number(
/^(\d+)\//.exec(target)?.[1]??Number.NaN)];if(lockfile===void 0||type===void 0||!target.endsWith(`/${posix7.basename(lockfile.path)}`))continue;let lines=new LockfileLines(
lockfile.text);for(let{Name:name,Version:version,Locations:[first]=[]}of(found??[]).map(withLocations)){let location=first&&{start:first.StartLine,end:first.EndLine},
line=lines.versionLine(name,version,location);line!==void 0&&packages.length<maxPackages&&packages.push({path:lockfile.path,line,type,name,version})}}return packages}
function withLocations({Locations,...rest}){return{...rest,Locations:Locations??[]}}function unread(code){return new ToolError({code:"lockfiles-unread",message:`\
Trivy did not list the packages of the lockfiles (exit code ${code}).`,fix:"Run again with debugging on; findings are shown on the Dockerfile meanwhile."})}import{posix as posix9}from"node:path";import{posix as posix8}from"node:path";function builtDockerfile(scanTarget,dockerfile,workingDirectory){if(dockerfile===void 0)return{};let context=contextFolder(scanTarget,dockerfile,workingDirectory),
source={...dockerfile,...context===void 0?{}:{context}};if(scanTarget.kind!=="build")return{dockerfile:source};let{target,buildArgs}=scanTarget.request;return{dockerfile:{
...source,...target===void 0?{}:{target},buildArgs,built:!0}}}function builtAsRecorded(dockerfile,{context,target}){if(dockerfile===void 0)return{};let folder=context??
posix8.dirname(dockerfile.path);return{dockerfile:{...dockerfile,context:folder,...target===void 0?{}:{target}}}}function requireFit(named,facts){let{dockerfile}=facts;
if(named!==!0||dockerfile===void 0||fitsDockerfile(facts))return;let what=`the history of the image does not show the instructions of ${dockerfile.path}`,fix="N\
ame the Dockerfile that the image was built from, or none.";throw new ConfigError([{where:"input file",what,fix}],"dockerfile-unfit")}function contextFolder(scanTarget,dockerfile,workingDirectory){
if(scanTarget.kind!=="build")return dockerfile&&posix8.dirname(dockerfile.path);let{context}=scanTarget.request;switch(context.kind){case"remote":return;case"gi\
t":return posix8.normalize(context.subdirectory??".");case"local":{let path=posix8.relative(workingDirectory,posix8.resolve(workingDirectory,context.path))||".";
return path===".."||path.startsWith("../")?void 0:path}}}var maxLockfiles2=40,maxLockfile=8*1024*1024,maxTotal=64*1024*1024,width=8;async function readLockfiles(repository,scanTarget,dockerfile,workingDirectory){let folder=contextFolder(
scanTarget,dockerfile,workingDirectory);if(folder===void 0)return[];let paths=await repository.list(folder,lockfileNames,maxLockfiles2),left=maxTotal;return(await inParallel(
paths,width,async path=>{let text=await readText(repository,path,Math.min(maxLockfile,left));return left-=text?.length??0,text===void 0||left<0?[]:[{path,text,companions:await companions(
repository,path)}]})).flat()}async function recordedDockerfile(repository,chosen2,path){if(chosen2!==void 0&&chosen2.path!=="Dockerfile"||path===void 0||path===
chosen2?.path)return[];let text=await readText(repository,path,maxTextFile);return text===void 0?[]:[{path,text}]}async function readText(repository,path,max){try{
return(await repository.read(path,max))?.text}catch(error){if(error instanceof ConfigError)return;throw error}}async function companions(repository,path){let found={};
for(let name of lockfileCompanions.get(posix9.basename(path))??[]){let text=await readText(repository,posix9.join(posix9.dirname(path),name),maxTextFile);text!==
void 0&&(found[name]=text)}return found}async function presentLockfiles(repository,packages){let lines=new Map;for(let path of[...new Set(packages.map(found=>found.
path))].slice(0,maxLockfiles2)){let text=repositoryPath(path)===path?await readText(repository,path,maxLockfile):void 0;text!==void 0&&lines.set(path,text.split(
`
`).length)}return packages.filter(({path,line})=>line<=(lines.get(path)??0))}import{posix as posix10}from"node:path";var maxFile=4*1024*1024,maxPresent=5e3,width2=8;async function readContextFiles(repository,dockerfile,wanted){let{context}=dockerfile;if(context===void 0||wanted.
length===0)return[];let isIgnored=ignoredBy(dockerfile.ignore??await ignoreFile(repository,dockerfile.path,context)),names=new Set(wanted.flatMap(({candidates})=>candidates.
map(path=>posix10.basename(path)))),present=new Set(await repository.list(context,names,maxPresent));return(await inParallel(wanted,width2,async({layer,imagePath,
candidates})=>{let path=candidates.filter(candidate=>!isIgnored(candidate)).map(path2=>posix10.join(context,path2)).find(candidate=>present.has(candidate)&&repositoryPath(
candidate)===candidate),lines=path===void 0?void 0:await lineCount(repository,path);return path===void 0||lines===void 0?[]:[{layer,imagePath,path,lines}]})).flat()}
async function ignoreFile(repository,dockerfile,context){return await textOf(repository,`${dockerfile}.dockerignore`,maxTextFile)??await textOf(repository,posix10.
join(context,".dockerignore"),maxTextFile)??""}async function lineCount(repository,path){let text=await textOf(repository,path,maxFile);if(!(text===void 0||!await repository.
holds(path)))return text.replace(/\n$/,"").split(`
`).length}async function textOf(repository,path,max){try{return(await repository.read(path,max))?.text}catch(error){if(error instanceof ConfigError||error instanceof
ToolError)return;throw error}}async function filesOfBuild(ports,repository,config,rules,scan,scanner){let dockerfile=builtDockerfile(config.scanTarget,rules.dockerfile,ports.workingDirectory);
requireFit(config.dockerfileNamed,{scan,...dockerfile});let lockfiles=await lockfilesOf(ports,repository,config,{scan,...dockerfile},scanner);return withContextFiles(
ports,repository,scan,{...dockerfile,lockfiles})}async function lockfilesOf(ports,repository,{scanTarget},built,{trivy}){return needsLockfiles(built.scan.findings,
makersOf(built))?orNone(ports,async()=>{let lockfiles=await readLockfiles(repository,scanTarget,built.dockerfile,ports.workingDirectory);return lockfilePackages(
ports,trivy,lockfiles)}):[]}async function recordedBuild(ports,repository,{dockerfile},scan){let{build:recorded}=scan.recorded,lockfiles=await orNone(ports,()=>presentLockfiles(
repository,recorded.lockfiles)),[named]=await orNone(ports,()=>recordedDockerfile(repository,dockerfile,recorded.dockerfile)),built={...builtAsRecorded(named??dockerfile,
recorded),lockfiles};return withContextFiles(ports,repository,scan,built)}async function withContextFiles(ports,repository,scan,build){let{context,path}=build.dockerfile??
{};if(build.dockerfile===void 0||context===void 0||path===void 0)return build;let[ignore]=await orNone(ports,async()=>[await ignoreFile(repository,path,context)]);
if(ignore===void 0)return{...build,lockfiles:[]};let dockerfile={...build.dockerfile,ignore},wanted=wantedFiles(scan.findings,makersOf({scan,...build})),contextFiles=await orNone(
ports,()=>readContextFiles(repository,dockerfile,wanted));return{...build,dockerfile,contextFiles}}async function orNone({log},work){try{return await work()}catch(error){
if(error instanceof Cancelled||!(error instanceof GateError))throw error;return log.info(`Findings are shown on the Dockerfile alone, not in lockfiles and other\
 files. ${error.message}`),[]}}function judgeFor(ports,...[rules,names,tool]){for(let hint of rulesBeside(rules.policy,names))ports.log.warning(hint);return openJudge(ports,rules,names,tool)}function requireSameImage(scan,judged){let theirs=reportedNames(scan,"");if(!(theirs.flatMap(lastPart).length===0||judged.flatMap(lastPart).length===0||isSameImage(
theirs,judged)))throw anotherImage(`it is a report on ${theirs[0]}, and ${judged[0]??""} is judged`,sameImage)}function requireEarlierImage(baseline,namedBy2,judged){
let name=formatReference(baseline),known=judged.filter(one=>lastPart(one).length>0);if(!(known.length===0&&namedBy2==="input")){if(known.length===0)throw anotherImage(
"the policy names it, and the judged image has no name to compare it with","Give the image a name in `tags`, or name its baseline in the input `baseline`.");if(!isSameImage(
[name],known))throw anotherImage(`it is a different image than ${known[0]}, which is judged`,sameImage)}}var sameImage="Name an earlier state of the same image \
(the last part of the repository is the same); in the policy, under `images` where there are several.";function anotherImage(what,fix){return new ConfigError([{
where:"baseline",what,fix}],"baseline-of-another-image")}function isSameImage(theirs,ours){let parts=new Set(ours.flatMap(lastPart));return theirs.flatMap(lastPart).
some(part=>parts.has(part))}function lastPart(name){if(/^[./]|\.(?:tar|tgz|tar\.gz|json)$/.test(name))return[];let read=readReference(name);return"problem"in read?
[]:[read.reference.repository.split("/").at(-1)??""]}var notThere=new Set(["manifest-unknown","repository-unknown"]);function unreadBaseline(source,error){let byDefault=source.kind==="image"&&source.byDefault,name=nameOf(
source);return byDefault&&error instanceof GateError&&notThere.has(error.code)?{kind:"unread",...name,why:"there is no such image yet",fix:"Once an image is pus\
hed there, only what is new counts; or name another one in `baseline`.",expected:!0}:{kind:"unread",...name,...reasonOf(error),expected:!1}}function unnamedBaseline({
why,fix,byDefault}){return{kind:"unread",why,fix,expected:byDefault}}function nameOf(source){return source.kind==="none"?{}:{name:source.kind==="image"?formatReference(
source.reference):source.path}}function reasonOf(error){if(error instanceof ConfigError){let[{what,fix}={what:error.message,fix:error.fix}]=error.problems;return{
why:withoutStop(what),fix}}return error instanceof GateError?{why:withoutStop(error.message),fix:error.fix}:{why:withoutStop(error instanceof Error?error.message:
String(error)),fix:"This is a defect of image-gate, please report it."}}function withoutStop(text){return text.replace(/[.\s]+$/,"")}function baselineLine(baseline){
if(baseline.kind==="known"){let count=baseline.findings.length;return`Baseline ${baseline.name}: ${plural(count,"finding")}.`}return`${baseline.name===void 0?"N\
o baseline":`The baseline ${baseline.name} is not read`}, so everything counts as new: ${baseline.why}. ${baseline.fix}`}var maxInRepository=100*1024*1024;async function baselineOf({log},source,read){if(source===void 0)return;let baseline=source.kind==="none"?unnamedBaseline(source):
await orUnread(source,read);return baseline.kind==="known"||baseline.expected?log.info(baselineLine(baseline)):log.warning(baselineLine(baseline)),baseline}async function orUnread(source,read){
try{return await read(source)}catch(error){if(error instanceof Cancelled)throw error;return unreadBaseline(source,error)}}async function baselineOfReport(ports,choice,rules,names){
let source=reportBaseline(choice,policyFor(rules.policy,names).gateOn.value);return baselineOf(ports,source,report=>readBaselineReport({...ports,rules:rules.files},
report,names))}async function readBaselineReport({files,rules},{path,place},judged){let read=place==="machine"?(name,max)=>files.readBytes(name,max):async(name,max)=>(await rules.
governing.read(name,Math.min(max,maxInRepository)))?.bytes,bytes=await read(path,MAX_REPORT);if(bytes===void 0)throw absent(path,place,rules);let{image:scan,firstSeen}=await readImageReport(
read,path,bytes);requireSameImage(scan,judged);let createdAt=creationOf(scan);return{kind:"known",name:path,source:"report",...findingsOf(scan),...createdAt?{createdAt}:
{},...firstSeen?{firstSeen:firstSeen()}:{}}}function scannedBaseline(name,digest,scan){return{kind:"known",name,source:"image",digest,...findingsOf(scan)}}function findingsOf({
findings,platforms}){let images=platforms.map(({platform,container,layerHistory,tokens})=>({platform,layerHistory,...container&&{container},...tokens&&{tokens}}));
return{findings,platforms:platforms.map(({platform})=>platform),packages:platforms.map(packagesOf),images}}function absent(path,place,{governing,branch}){let where="\
input baseline";if(place==="machine"){let fix2="Name the JSON that Trivy wrote (--format json --output FILE).";return new ConfigError([{where,what:`there is no \
file ${path}`,fix:fix2}],"baseline-absent")}let what=`there is no file ${governing.describe(path)}${branch===void 0?"":` (${branch}, whose policy counts)`}`,fix="\
Commit it there. A report that an earlier step brings must lie outside of the workspace, e.g. in ${{ runner.temp }}.";return new ConfigError([{where,what,fix}],
"baseline-absent")}var creationSchema=object({CreatedAt:string().max(60)});function creationOf({platforms:[{raw}]}){let text=creationSchema.safeParse(raw).data?.
CreatedAt;return text===void 0||Number.isNaN(Date.parse(text))?void 0:text}export{requireEarlierImage,baselineOf,baselineOfReport,readBaselineReport,scannedBaseline,placesOf,checkedFile,requireFit,filesOfBuild,recordedBuild,judgeFor};
