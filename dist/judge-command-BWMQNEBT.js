import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-Z4XAIWNC.js";import{judgeLocally}from"./chunk-UCMNAUBV.js";import{judgePaths,severalProblems,standardInput}from"./chunk-MA3LM6WK.js";
import{explainHint}from"./chunk-PHKP5C6J.js";import{stop}from"./chunk-WYOM5J7U.js";import{withFallback}from"./chunk-GETEYDMB.js";import{requireOutput}from"./chunk-32LNH74O.js";
import"./chunk-ZCYETP5M.js";import{annotationCommand}from"./chunk-B7S33VFM.js";import"./chunk-NEPTJEXT.js";import{reportPaths}from"./chunk-7OGYNKZB.js";
import"./chunk-XSQ3G53Q.js";import"./chunk-5P44YCKZ.js";import{annotations,recordChunks,renderComment,renderSummary,renderTable,sarifChunks,writeChunks}from"./chunk-7IU5QM3W.js";
import"./chunk-345KJXEN.js";import"./chunk-G2O4HSMR.js";import"./chunk-JHJN3XAL.js";import"./chunk-JKIMFURV.js";import"./chunk-GTXEOO2P.js";
import"./chunk-3VR57YWS.js";import"./chunk-SLRNMZZ2.js";import"./chunk-4N35RGNB.js";import"./chunk-E3VQ7J5T.js";import"./chunk-OOWP7QVH.js";
import"./chunk-7GMIHT5M.js";import"./chunk-JLF6EQ2R.js";import"./chunk-ABPYK32P.js";import"./chunk-L5SBRSO7.js";import"./chunk-WV3N4TDC.js";
import"./chunk-QBLBJY3W.js";import{verdictReason}from"./chunk-URMF5DHJ.js";import"./chunk-ISLDH7KY.js";import"./chunk-DNFNQ7WP.js";import"./chunk-J4U3KNYH.js";
import"./chunk-7L4BE5VH.js";import"./chunk-WB5RPM53.js";import"./chunk-27RHW3YL.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";
import"./chunk-DIQVHKCG.js";function reportChunks(assessment,form,release,looks){switch(form){case"table":return[renderTable(assessment,looks.table),`
`];case"sarif":return sarifChunks(assessment,looks.sarif);case"json":return recordChunks(assessment,looks.sarif);case"summary":return[renderSummary(assessment,release)];case"\
comment":return[renderComment(assessment,release)];case"annotations":return annotations(assessment,looks.sarif).map(({level,title,message,file,line})=>file===void 0||
line===void 0?annotationCommand(level,message,{title}):annotationCommand(level,message,{title,file,line}))}}async function judgeCommand(given,command){let{format,output,raw}=command,ports=withStandardInput(given);output!==void 0&&await requireOutput(ports.files,output);
let paths=(await Promise.all(command.reports.map(path=>expanded(ports,path)))).flat(),judged=[];for(let path of paths)judged.some(one=>one.paths.includes(path))||
judged.push(await judgeLocally(ports,{...command,report:path}));if(judged.length>1&&stop(severalProblems(raw,format)),output===void 0&&format==="table")showTables(
ports,command,judged);else{let chunks=judged.map(one=>chunksOf(command,one));if(output===void 0)for(let one of chunks)ports.print(await one,format==="annotation\
s"?"commands":"text");else await writeChunks(ports.files,output,joined(await Promise.all(chunks)))}return judged.some(({assessment})=>assessment.decision.verdict===
"blocked")?1:0}async function chunksOf(command,{assessment,repository,...judged}){let{sarif}=await withFallback({...judgePaths(command),sarif:judged.sarif},()=>repository);
return reportChunks({...assessment,isWritten:!1},command.format,{kind:"not-asked"},{table:{},sarif})}function*joined(all){for(let one of all)yield*one}function showTables({
show,table},command,judged){for(let{path,assessment}of judged)show(`${renderTable(assessment,{...table,...hintOf(command,path)})}${judged.length>1?`
`:""}`);if(judged.length<2)return;let results=judged.map(({names,assessment})=>({names,result:assessment.decision.verdict,reason:verdictReason(assessment)}));show(
renderImageResults(results,table))}function hintOf({raw,baseline},path){return path===standardInput?{}:{explain:explainHint(raw,[path,...baseline===void 0?[]:["\
--baseline",baseline]])}}async function expanded({files},path){return path===standardInput?[path]:reportPaths(files,path)}function withStandardInput(ports){let readBytes=(path,max)=>path===
standardInput?ports.readInput(max):ports.files.readBytes(path,max);return{...ports,files:{...ports.files,readBytes}}}export{judgeCommand};
