import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-3KEZEXV3.js";import{judgeLocally}from"./chunk-JRSFBDDG.js";import{judgePaths,severalProblems,standardInput}from"./chunk-ICE57ON4.js";
import{explainHint}from"./chunk-PHKP5C6J.js";import{stop}from"./chunk-TKSDRW4Q.js";import{withFallback}from"./chunk-GETEYDMB.js";import{requireOutput}from"./chunk-32LNH74O.js";
import"./chunk-SEIUJJKZ.js";import{annotationCommand}from"./chunk-B7S33VFM.js";import"./chunk-52RPO7D7.js";import{reportPaths}from"./chunk-LMIJ6BTM.js";
import"./chunk-5P44YCKZ.js";import{annotations,publishedChunks,renderComment,renderSummary,renderTable,sarifChunks,writeChunks}from"./chunk-IFKZ6EV7.js";
import"./chunk-5AUM27IZ.js";import"./chunk-XTTOGPIA.js";import"./chunk-JHJN3XAL.js";import"./chunk-JKIMFURV.js";import"./chunk-GTXEOO2P.js";
import"./chunk-RA2FHTMG.js";import"./chunk-PO5GIC2I.js";import"./chunk-4N35RGNB.js";import"./chunk-SQSD2CGH.js";import"./chunk-DLAKIZFB.js";
import"./chunk-7GMIHT5M.js";import"./chunk-6OBBXSPY.js";import"./chunk-C7TUGSIR.js";import"./chunk-EKV2IG6V.js";import"./chunk-WV3N4TDC.js";
import"./chunk-QBLBJY3W.js";import{verdictReason}from"./chunk-MNGK7FPV.js";import"./chunk-ISLDH7KY.js";import"./chunk-UTZG5LPQ.js";import"./chunk-ETFAQ4Q4.js";
import"./chunk-7L4BE5VH.js";import"./chunk-WB5RPM53.js";import"./chunk-MGHMEVFY.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";
import"./chunk-DIQVHKCG.js";function reportChunks(assessment,form,release,looks){switch(form){case"table":return[renderTable(assessment,looks.table),`
`];case"sarif":return sarifChunks(assessment,looks.sarif);case"json":return publishedChunks(assessment,looks.sarif.category);case"summary":return[renderSummary(
assessment,release)];case"comment":return[renderComment(assessment,release)];case"annotations":return annotations(assessment,looks.sarif).map(({level,title,message,
file,line})=>file===void 0||line===void 0?annotationCommand(level,message,{title}):annotationCommand(level,message,{title,file,line}))}}async function judgeCommand(given,command){let{format,output,raw}=command,ports=withStandardInput(given);output!==void 0&&await requireOutput(ports.files,output);
let paths=(await Promise.all(command.reports.map(path=>expanded(ports,path)))).flat();paths.length>1&&stop(severalProblems(raw,format));let judged=[];for(let path of paths)
judged.push(await judgeLocally(ports,{...command,report:path}));if(output===void 0&&format==="table")showTables(ports,command,judged);else{let chunks=judged.map(
one=>chunksOf(command,one));if(output===void 0)for(let one of chunks)ports.print(await one,format==="annotations"?"commands":"text");else await writeChunks(ports.
files,output,joined(await Promise.all(chunks)))}return judged.some(({assessment})=>assessment.decision.verdict==="blocked")?1:0}async function chunksOf(command,{
assessment,repository,...judged}){let{sarif}=await withFallback({...judgePaths(command),sarif:judged.sarif},()=>repository);return reportChunks({...assessment,isWritten:!1},
command.format,{kind:"not-asked"},{table:{},sarif})}function*joined(all){for(let one of all)yield*one}function showTables({show,table},command,judged){for(let{path,
assessment}of judged)show(`${renderTable(assessment,{...table,...hintOf(command,path)})}${judged.length>1?`
`:""}`);if(judged.length<2)return;let results=judged.map(({names,assessment})=>({names,result:assessment.decision.verdict,reason:verdictReason(assessment)}));show(
renderImageResults(results,table))}function hintOf({raw,baseline},path){return path===standardInput?{}:{explain:explainHint(raw,[path,...baseline===void 0?[]:["\
--baseline",baseline]])}}async function expanded({files},path){return path===standardInput?[path]:reportPaths(files,path)}function withStandardInput(ports){let readBytes=(path,max)=>path===
standardInput?ports.readInput(max):ports.files.readBytes(path,max);return{...ports,files:{...ports.files,readBytes}}}export{judgeCommand};
