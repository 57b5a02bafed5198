import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{lintFiles,prune,prunedLines,requireAll,suggestionMark}from"./chunk-NM3OQHUY.js";import"./chunk-MPSQFDNL.js";import"./chunk-Z63K3Z3P.js";
import"./chunk-7GMIHT5M.js";import{counted,machineFiles,maxTextFile,painter,plural}from"./chunk-GENCUHLI.js";import{ConfigError,bounded,boundedPath,
defaultPolicyPath,exceptionPaths,pathOrDefault}from"./chunk-E4GNIVIJ.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";import{isAbsolute,relative,resolve,sep}from"node:path";async function prunedHere(files,workingDirectory,paths,now){let found=await Promise.all(paths.map(async({path,named})=>{let place=await placeOf(files,workingDirectory,
path);place!==void 0&&await requireFile(files,path,place);let bytes=place===void 0?void 0:await files.readBytes(place,maxTextFile);return{path,named,place,bytes}}));
return requireAll(found.filter(({named,bytes})=>named&&bytes===void 0).map(({path})=>path)),onceEach(found).flatMap(({path,place,bytes})=>place===void 0||bytes===
void 0?[]:[{path,place,...prune(bytes,path,now)}])}async function requireFile(files,path,place){let kind=(await files.lstat(place))?.kind;if(kind==="file")return;
let what=kind==="directory"?"it is a folder, not a file":"it is not a file";throw new ConfigError([{where:path,what,fix:"Name a file of exceptions."}],"prune-no\
-file")}function onceEach(found){return found.filter(({place},index)=>found.findIndex(other=>other.place===place)===index)}async function placeOf(files,workingDirectory,path){
let named=resolve(workingDirectory,path),root=await files.realPath(workingDirectory)??workingDirectory,place=await files.realPath(named);if(place===void 0){if(await files.
lstat(named)!==void 0)throw unsafe(path,"a symbolic link in its path points to nothing");return}if(isInside(workingDirectory,named)&&!isInside(root,place))throw unsafe(
path,"a symbolic link leads out of the working folder");return place}function isInside(folder,path){let way=relative(folder,path);return way!==".."&&!way.startsWith(
`..${sep}`)&&!isAbsolute(way)}function unsafe(where,what){return new ConfigError([{where,what,fix:"Put the file itself there, or name the file that it points to\
."}],"prune-outside")}var maxNotes=500,maxMessage=500;function lintText({notes,files,valid},colour=!1){if(files.length===0)return"There is no file of exceptions here (.trivyignore, .\
trivyignore.yaml).";let paint=painter(colour),rest=notes.length-maxNotes;return[...shownOf(notes).map(note=>noteText(note,paint)),...rest>0?[`… and ${counted(
rest)} more`]:[],`${total(notes)} ${plural(valid,"exception")} may be applied (${files.map(file=>boundedPath(file,80)).join(", ")}).`].join(`
`)}function shownOf(notes){if(notes.length<=maxNotes)return notes;let kept=new Set(levels.flatMap(level=>notes.filter(note=>note.level===level)).slice(0,maxNotes));
return notes.filter(note=>kept.has(note))}var levels=["error","warning","notice"];function noteText({path,line,column,level,message,suggestion},paint){let place=`${boundedPath(
path,200)}:${line}${column===void 0?"":`:${column}`}`,[what=""]=suggestion===void 0?[message]:message.split(suggestionMark),shown=`${place}: ${paint[colours[level]](
`${level}:`)} ${bounded(what,maxMessage)}`;return suggestion===void 0?shown:`${shown}
  valid would be: ${bounded(suggestion,maxMessage)}`}var colours={error:"red",warning:"yellow",notice:"bold"};function total(notes){let counts=levels.flatMap(level=>{
let{length}=notes.filter(note=>note.level===level);return length===0?[]:[plural(length,level)]});return counts.length===0?"Nothing is wrong.":`${counts.join(", ")}\
.`}function lintJson({notes,files,valid}){let Notes=notes.map(({path,line,column,level,code,id,message,suggestion})=>({Path:path,Line:line,Column:column,Level:level,
Code:code,ID:id,Message:message,Suggestion:suggestion})),Errors=notes.filter(({level})=>level==="error").length;return JSON.stringify({Files:files,Valid:valid,Errors,
Notes},void 0,2)}async function lintCommand(ports,command){let{files,policy,format,now=ports.clock.now()}=command,repository=machineFiles(ports.files,ports.workingDirectory),paths={
policy:pathOrDefault(policy,defaultPolicyPath),exceptions:exceptionPaths(files)},found=await lintFiles(repository,paths,now);return format==="json"?ports.print(
[lintJson(found),`
`]):ports.show(lintText(found,ports.table.colour)),found.notes.some(({level})=>level==="error")?1:0}async function pruneCommand(ports,command){let{files,write,now=ports.
clock.now()}=command,pruned=await prunedHere(ports.files,ports.workingDirectory,exceptionPaths(files),now);for(let{place,bytes,removed}of write?pruned:[])removed.
length>0&&await ports.files.replace(place,bytes);return ports.show(prunedLines(pruned,write)),0}export{lintCommand,pruneCommand};
