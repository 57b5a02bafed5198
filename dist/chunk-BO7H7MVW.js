import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isPattern}from"./chunk-P3YKPRPK.js";import{shellWord}from"./chunk-SZYH4T5T.js";import{stop}from"./chunk-HSFB43BR.js";import{listLocalImages,
noImage}from"./chunk-NU7XRSNH.js";import{byText,editDistance,isDigest,matchesImage,namedImage,oneSpelling,readReference}from"./chunk-CIY6UZVJ.js";var maxImages=50,shown=5,compared={names:1e3,characters:80};function chooseLocal(images,patterns){let isMeant=(pattern,{name,digestName})=>matchesImage(pattern,
name)||digestName!==void 0&&matchesImage(pattern,digestName),meant=images.filter(image=>patterns.some(pattern=>isMeant(pattern,image)));return{chosen:byId(meant),
unmatched:patterns.filter(pattern=>!images.some(image=>isMeant(pattern,image)))}}function byId(images){return[...Map.groupBy(images,({id})=>id)].flatMap(([id,same])=>{
let[first,...others]=[...new Set(same.map(({name})=>name))].sort();return first===void 0?[]:[{id,names:[first,...others]}]}).sort((a,b)=>byText(a.names[0],b.names[0]))}
function unmatchedProblem(pattern,images){let what="no image of the local Docker store matches it",names=[...new Set(images.map(({name})=>name))];if(names.length===
0)return{where:pattern,what:`${what}: it has no named image`,fix:"Build one: docker build --tag NAME ."};let near=nearestNames(pattern,names),known=names.length>
near.length?`The nearest of ${names.length} local images (docker image ls shows all): ${near.join(", ")}.`:`Local images: ${near.join(", ")}.`,slashes=pattern.includes(
"**")?"":" `*` matches anything but a slash, `**` anything.";return{where:pattern,what,fix:`${known}${slashes}`}}function nearestNames(pattern,names){let cut=text=>text.
slice(0,compared.characters);return names.slice(0,compared.names).map(name=>({name,distance:editDistance(cut(pattern),cut(name))})).sort((a,b)=>a.distance-b.distance).
slice(0,shown).map(({name})=>name)}function tooManyProblem(count){return{where:"images",what:`${count} images would be scanned, and one call takes at most ${maxImages}`,
fix:"Narrow the pattern, for example by its tag: 'acme/*:dev'."}}async function namedTargets(ports,targets){let paths=await pathsAmong(ports.files,targets),[first,...others]=targets;if(others.length===0&&paths.length>0){let fault=await noImage(
ports.files,first);return stop(fault===void 0?[]:[noImageProblem(first,fault)]),[{kind:"input",path:first}]}let patterns=targets.filter(isPattern),names=targets.
filter(target=>!isPattern(target));stop([...paths.map(notAlone),...names.flatMap(nameProblems)]);let chosen=patterns.length===0?[]:await localChoices(ports.process,
patterns,names),scanTargets=[...namedOnly(names,chosen),...chosen.map(localSubject)];return stop(scanTargets.length>maxImages?[tooManyProblem(scanTargets.length)]:
[]),scanTargets}async function pathsAmong(files,targets){let stats=await Promise.all(targets.map(target=>files.stat(target)));return targets.filter((_,index)=>stats[index]!==
void 0)}function localSubject({id,names}){return{kind:"image",reference:names[0],id,names}}function storedImage(scanTarget){if(!(scanTarget.kind!=="image"||scanTarget.
from==="registry"))return scanTarget.id??namedImage(scanTarget.reference)}async function localTargets(process,patterns){let{chosen,unmatched}=chooseLocal(await listLocalImages(
process),patterns);return stop(chosen.length>maxImages?[tooManyProblem(chosen.length)]:[]),{scanTargets:chosen.map(localSubject),unmatched}}async function localChoices(process,patterns,names){
let images=await listLocalImages(process),wanted=new Set(names.map(oneSpelling)),named=images.filter(({name})=>wanted.has(oneSpelling(name))).map(({name})=>name),
{chosen,unmatched}=chooseLocal(images,[...patterns,...named]);return stop(unmatched.map(pattern=>unmatchedProblem(pattern,images))),chosen}function namedOnly(names,chosen){
let known=new Set(chosen.flatMap(choice=>choice.names.map(oneSpelling)));return[...new Map(names.map(name=>[oneSpelling(name),name]))].filter(([spelled])=>!known.
has(spelled)).map(([,reference])=>({kind:"image",reference}))}var pathForm=/^[./~]|\.(?:tar|tar\.gz|tgz)$/;function nameProblems(name){if(isDigest(name))return[];
let read=readReference(name,name);if(pathForm.test(name)){let orImage2="problem"in read?"":` If an image is meant, write ${name}:latest.`;return[{where:name,what:"\
there is no such file or folder",fix:`Correct the path.${orImage2}`}]}return"problem"in read?[read.problem]:[]}function noImageProblem(path,{what,meant}){return{
where:path,what,fix:`${orImage(path)}${commandFor(path,meant)}`}}function commandFor(path,meant){if(meant==="report")return`Judge it as a report: image-gate jud\
ge ${shellWord(path)}`;if(meant==="image")return"Name an archive of docker save or buildx, the folder of an OCI layout, or an image.";let file=meant.file===void 0?
"":` --file ${shellWord(meant.file)}`;return`Build and judge it: image-gate gate --context ${shellWord(meant.context)}${file}`}function orImage(name){return!pathForm.
test(name)&&!/\.\w+$/.test(name)&&!("problem"in readReference(name,name))?`If the image of this name is meant, write ${name}:latest. `:""}function notAlone(path){
return{where:path,what:"this is a file or folder, and an archive or a layout is scanned alone",fix:`Write ${path}:latest if an image is meant; put patterns in q\
uotes, so that the shell leaves them as they are.`}}export{namedTargets,storedImage,localTargets};
