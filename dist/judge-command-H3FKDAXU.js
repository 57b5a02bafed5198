import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-W7E23TJF.js";import{resultOf}from"./chunk-C3TGGZXU.js";import{judgeLocally}from"./chunk-APJLT4US.js";import"./chunk-4KI42376.js";
import{judgePaths,severalProblems,standardInput}from"./chunk-DARRRWBM.js";import"./chunk-2REB2A7N.js";import"./chunk-QZ2NR4BX.js";import{annotations,
sarifChunks}from"./chunk-VNBVHKPZ.js";import"./chunk-UMRBCYA7.js";import"./chunk-JJKLHXIB.js";import{renderComment}from"./chunk-ULVN34PQ.js";
import"./chunk-AT3UHZ2H.js";import{reportPaths}from"./chunk-IBVXBZE5.js";import{renderTable}from"./chunk-26BQ53CT.js";import"./chunk-KW54BAGU.js";
import{renderSummary,writeChunks}from"./chunk-WJ6PBE3Z.js";import"./chunk-L3OZCU3F.js";import"./chunk-TTDSOMGT.js";import"./chunk-IT77BDDJ.js";
import"./chunk-PS7L2F4A.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{withFallback}from"./chunk-LS3ZUXK6.js";import{
regoToolOf}from"./chunk-C4LL3XDW.js";import"./chunk-INFRKYIY.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-RCZIIYOT.js";import"./chunk-UXUEZ3VX.js";import"./chunk-RQUAI55Q.js";import{explainHint,recordChunks,requireOutput}from"./chunk-53J5P326.js";
import"./chunk-HVNFODBY.js";import{annotationCommand,stop}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";function reportChunks(assessment,form,release,looks){switch(form){case"table":return[renderTable(assessment,looks.table),`
`];case"sarif":return sarifChunks(assessment,looks.sarif);case"json":return recordChunks(assessment,looks.sarif);case"summary":return[renderSummary(assessment,release)];case"\
comment":return[renderComment(assessment,release)];case"annotations":return annotations(assessment,looks.sarif).map(({level,title,message,file,line})=>file===void 0||
line===void 0?annotationCommand(level,message,{title}):annotationCommand(level,message,{title,file,line}))}}async function judgeCommand(given,command){let{format,output,raw}=command,ports=withStandardInput(given);output!==void 0&&await requireOutput(ports.files,output);
let paths=(await Promise.all(command.reports.map(path=>expanded(ports,path)))).flat(),judged=[];for(let path of paths)judged.some(one=>one.paths.includes(path))||
judged.push(await judgeLocally(ports,{...command,...regoToolOf(command),report:path}));if(judged.length>1&&stop(severalProblems(raw,format)),output===void 0&&format===
"table")showTables(ports,command,judged);else{let chunks=judged.map(one=>chunksOf(command,one));if(output===void 0)for(let one of chunks)ports.print(await one,format===
"annotations"?"commands":"text");else await writeChunks(ports.files,output,joined(await Promise.all(chunks)))}return judged.some(({assessment})=>assessment.decision.
verdict==="blocked")?1:0}async function chunksOf(command,{assessment,repository,...judged}){let{sarif}=await withFallback({...judgePaths(command),sarif:judged.sarif},
()=>repository);return reportChunks({...assessment,isWritten:!1},command.format,{kind:"not-asked"},{table:{},sarif})}function*joined(all){for(let one of all)yield*one}
function showTables({show,table},command,judged){for(let{path,assessment}of judged)show(`${renderTable(assessment,{...table,...hintOf(command,path)})}${judged.length>
1?`
`:""}`);if(judged.length<2)return;let isShared=name=>judged.filter(({names})=>names[0]===name).length>1,results=judged.map(({names:[name,...others],path,assessment})=>({
names:[isShared(name)?`${name} (${path})`:name,...others],...resultOf(assessment)}));show(renderImageResults(results,table))}function hintOf({raw,baseline},path){
return path===standardInput?{}:{explain:explainHint(raw,[path,...baseline===void 0?[]:["--baseline",baseline]])}}async function expanded({files},path){return path===
standardInput?[path]:reportPaths(files,path)}function withStandardInput(ports){let readBytes=(path,max)=>path===standardInput?ports.readInput(max):ports.files.readBytes(
path,max);return{...ports,files:{...ports.files,readBytes}}}export{judgeCommand};
