import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{scanJobs}from"./chunk-FH6U4UQG.js";import{isPattern}from"./chunk-LYBEPMEO.js";import{renderImageResults}from"./chunk-Z4XAIWNC.js";import{
stop}from"./chunk-WYOM5J7U.js";import{requireFolders}from"./chunk-32LNH74O.js";import{EXIT_FAILED}from"./chunk-ZEO2AC2D.js";import{ask,unreachableDaemon}from"./chunk-QTRNVROK.js";
import{parsedJson}from"./chunk-JHJN3XAL.js";import{matchesImage}from"./chunk-JLF6EQ2R.js";import{digestSchema,editDistance,isDigest,oneSpelling,readReference}from"./chunk-DNFNQ7WP.js";
import{object,string}from"./chunk-27RHW3YL.js";import{ToolError}from"./chunk-NPMNWCA4.js";var maxList=16*2**20,slack=4,none="<none>",format='{"ID":{{json .ID}},"Repository":{{json .Repository}},"Tag":{{json .Tag}},"Digest":{{json .Digest}}}',rowSchema=object(
{ID:digestSchema,Repository:string(),Tag:string(),Digest:string()});async function listLocalImages(process){let finished=await ask(process,["image","ls","--no-t\
runc","--digests","--format",format],maxList);if(finished.code!==0)throw unreachableDaemon(finished);if(Buffer.byteLength(finished.stdout)>maxList-slack)throw tooMany();
return finished.stdout.split(`
`).filter(line=>line.trim()!=="").flatMap(line=>localImage(line)??[])}function localImage(line){let row=rowSchema.safeParse(parsedJson(line));if(!row.success)throw notUnderstood(
line,row.error);let{ID:id,Repository:repository,Tag:tag,Digest:digest}=row.data,digestName=digest===none||digest===""?void 0:`${repository}@${digest}`,name=tag===
none?digestName:`${repository}:${tag}`;if(!(repository===none||name===void 0))return{id,name,...digestName===void 0?{}:{digestName}}}function notUnderstood(line,cause){
return new ToolError({code:"docker-answer",message:`\`docker image ls\` gave a line that is not understood: ${line.slice(0,200)}`,fix:"Use Docker 20.10 or newer\
, or name the images one by one.",cause})}function tooMany(){return new ToolError({code:"docker-images-many",message:`\`docker image ls\` gave more than ${maxList/
2**20} MiB of names.`,fix:"Remove images that nobody needs (`docker image prune`), or name the images one by one."})}var maxImages=50,shown=5,compared={names:1e3,characters:80};function chooseLocal(images,patterns){let isMeant=(pattern,{name,digestName})=>matchesImage(pattern,
name)||digestName!==void 0&&matchesImage(pattern,digestName),meant=images.filter(image=>patterns.some(pattern=>isMeant(pattern,image)));return{chosen:byId(meant),
unmatched:patterns.filter(pattern=>!images.some(image=>isMeant(pattern,image)))}}function byId(images){return[...Map.groupBy(images,({id})=>id)].flatMap(([id,same])=>{
let[first,...others]=[...new Set(same.map(({name})=>name))].sort();return first===void 0?[]:[{id,names:[first,...others]}]}).sort((a,b)=>a.names[0]<b.names[0]?-1:
1)}function unmatchedProblem(pattern,images){let what="no image of the local Docker store matches it",names=[...new Set(images.map(({name})=>name))];if(names.length===
0)return{where:pattern,what:`${what}: it holds no named image`,fix:"Build one: docker build --tag NAME ."};let near=nearestNames(pattern,names),all=names.length>
near.length?` (of ${names.length}; docker image ls shows all)`:"",slashes=pattern.includes("**")?"":" `*` stands for no slash, `**` for any characters.";return{
where:pattern,what,fix:`There ${near.length===1?"is":"are"} ${near.join(", ")}${all}.${slashes}`}}function nearestNames(pattern,names){let cut=text=>text.slice(
0,compared.characters);return names.slice(0,compared.names).map(name=>({name,distance:editDistance(cut(pattern),cut(name))})).sort((a,b)=>a.distance-b.distance).
slice(0,shown).map(({name})=>name)}function tooManyProblem(count){return{where:"images",what:`${count} images would be scanned, and one call takes at most ${maxImages}`,
fix:"Narrow the pattern, for example by its tag: 'acme/*:dev'."}}async function scanSubjects(ports,targets){let paths=await pathsAmong(ports.files,targets),[first,...others]=targets;if(others.length===0&&paths.length>0)return[
{kind:"input",path:first}];let patterns=targets.filter(isPattern),names=targets.filter(target=>!isPattern(target));stop([...paths.map(notAlone),...names.flatMap(
nameProblems)]);let chosen=patterns.length===0?[]:await localChoices(ports.process,patterns,names),subjects=[...namedOnly(names,chosen),...chosen.map(localSubject)];
return stop(subjects.length>maxImages?[tooManyProblem(subjects.length)]:[]),subjects}async function pathsAmong(files,targets){let stats=await Promise.all(targets.
map(target=>files.stat(target)));return targets.filter((_,index)=>stats[index]!==void 0)}function localSubject({id,names}){return{kind:"image",reference:names[0],
id,names}}async function localSubjects(process,patterns){let{chosen,unmatched}=chooseLocal(await listLocalImages(process),patterns);return stop(chosen.length>maxImages?
[tooManyProblem(chosen.length)]:[]),{subjects:chosen.map(localSubject),unmatched}}async function localChoices(process,patterns,names){let images=await listLocalImages(
process),wanted=new Set(names.map(oneSpelling)),named=images.filter(({name})=>wanted.has(oneSpelling(name))).map(({name})=>name),{chosen,unmatched}=chooseLocal(
images,[...patterns,...named]);return stop(unmatched.map(pattern=>unmatchedProblem(pattern,images))),chosen}function namedOnly(names,chosen){let known=new Set(chosen.
flatMap(choice=>choice.names.map(oneSpelling)));return[...new Map(names.map(name=>[oneSpelling(name),name]))].filter(([spelled])=>!known.has(spelled)).map(([,reference])=>({
kind:"image",reference}))}var pathForm=/^[./~]|\.(?:tar|tar\.gz|tgz)$/;function nameProblems(name){if(isDigest(name))return[];let read=readReference(name,name);
if(pathForm.test(name)){let orImage="problem"in read?"":` If an image is meant, write ${name}:latest.`;return[{where:name,what:"there is no such file or folder",
fix:`Correct the path.${orImage}`}]}return"problem"in read?[read.problem]:[]}function notAlone(path){return{where:path,what:"this is a file or folder, and an ar\
chive or a layout is scanned alone",fix:`Write ${path}:latest if an image is meant; put patterns in quotes, so that the shell leaves them as they are.`}}async function scanCommand(ports,{targets,raw}){let jobs=scanJobs(raw,ports,await scanSubjects(ports,targets));for(let{config}of jobs)await requireFolders(ports.
files,config);let{scanAll,scanOne}=await import("./scan-all-SKMSSMHN.js"),[only,...others]=jobs;if(only!==void 0&&others.length===0)return scanOne(ports,only);
let results=await scanAll(ports,jobs);return ports.show(`
${renderImageResults(results,ports.table)}`),worstCode(results)}function worstCode(results){return results.some(({result})=>result==="failed")?EXIT_FAILED:results.
some(({result})=>result==="blocked")?1:0}export{localSubjects,scanCommand,worstCode};
