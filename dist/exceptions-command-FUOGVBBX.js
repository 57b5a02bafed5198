import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{prunedHere}from"./chunk-GNAYGXF3.js";import{prunedLines}from"./chunk-MNDVUCQF.js";import{lintFiles,suggestionMark}from"./chunk-GSJ7XVQ3.js";
import"./chunk-GCCH5D56.js";import"./chunk-TF5G4JPW.js";import"./chunk-ZCJUUZ44.js";import"./chunk-6BETHSW7.js";import"./chunk-7GMIHT5M.js";
import{writeChunks}from"./chunk-GS6N2VOT.js";import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";import{namedFile}from"./chunk-7NSBX36V.js";
import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-473NBSRF.js";
import"./chunk-RQUAI55Q.js";import"./chunk-NU7XRSNH.js";import{maxRecord,openVexOf,parseRecord,requireOutput}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";
import{counted,machineFiles,painter,plural}from"./chunk-7HSWERG5.js";import{ConfigError,bounded,boundedPath,defaultPolicyPath,exceptionPaths,pathOrDefault}from"./chunk-CIY6UZVJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var maxNotes=500,maxMessage=500;function lintText({notes,files,valid},colour=!1){if(files.length===0)return"There is no file of exceptions here (.trivyignore, .\
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
length>0&&await ports.files.replace(place,bytes);return ports.show(prunedLines(pruned,write)),0}async function vexCommand(ports,{record:path,author,output}){let{
files,log}=ports;output!==void 0&&await requireOutput(files,output);let found=await namedFile(files,path,maxRecord);if("what"in found)throw noRecord(path,found.
what);let record=parseRecord(found.bytes,path,otherRecord),document=openVexOf(record,author===""?record.image.names[0]:author);if(document===void 0)return log.info(
`${path}: ${whyNothing(record)}`),1;let text=[`${JSON.stringify(document,null,2)}
`];return output===void 0?ports.print(text):await writeChunks(files,output,text),0}function whyNothing({image,platforms}){return image.digest===void 0&&platforms.
every(({manifest})=>manifest===void 0)?"it knows no digest of the image, and a statement about a tag would be about later images, too. Use the record of a run t\
hat has built or pulled the image.":"no exception was applied to a vulnerability, so there is nothing to say."}var otherRecord="name the record that lies beside\
 the reports of a run: image-gate-record-….json.";function noRecord(where,what){return new ConfigError([{where,what,fix:`Correct the path, or ${otherRecord}`}],
"record-absent")}export{lintCommand,pruneCommand,vexCommand};
