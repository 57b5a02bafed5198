import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-LLIWOELB.js";import{explainHint}from"./chunk-XQROXMDE.js";import{judgedHere}from"./chunk-ERNN37NM.js";import{
judgePaths,severalProblems,standardInput}from"./chunk-G472RBHS.js";import{stop}from"./chunk-6WWCZYLF.js";import{withFallback}from"./chunk-3GCGVDK2.js";
import{requireOutput}from"./chunk-BHXL6PQ6.js";import"./chunk-OSHG7K4X.js";import{annotationCommand}from"./chunk-XPYSH4NZ.js";import"./chunk-WJUMDUHF.js";
import{reportPaths}from"./chunk-ZHEIUEPH.js";import"./chunk-JOLEJTHZ.js";import{annotations,publishedChunks,renderComment,renderSummary,renderTable,
sarifChunks,writeChunks}from"./chunk-7WZENJTA.js";import"./chunk-NZOOVDCM.js";import"./chunk-WZDLTTC5.js";import"./chunk-JHJN3XAL.js";import"./chunk-JKIMFURV.js";
import"./chunk-KSWECDOG.js";import"./chunk-XKMYMS33.js";import"./chunk-BXRTLVYA.js";import"./chunk-H3Y3E4Z4.js";import"./chunk-3E6YJNEX.js";
import"./chunk-XVYK5OKD.js";import"./chunk-7GMIHT5M.js";import"./chunk-DXPRKN2M.js";import"./chunk-KGW3LTWS.js";import"./chunk-YFJCXPTZ.js";
import"./chunk-6N4TGIYO.js";import{verdictReason}from"./chunk-HRS3L6R4.js";import"./chunk-YPS3GFWJ.js";import"./chunk-WAU5HFGP.js";import"./chunk-MVMA6XQ4.js";
import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";function reportChunks(story,form,release,looks){switch(form){case"table":return[renderTable(story,looks.table),`
`];case"sarif":return sarifChunks(story,looks.sarif);case"json":return publishedChunks(story,looks.sarif.category);case"summary":return[renderSummary(story,release)];case"\
comment":return[renderComment(story,release)];case"annotations":return annotations(story,looks.sarif).map(({level,title,message,file,line})=>file===void 0||line===
void 0?annotationCommand(level,message,{title}):annotationCommand(level,message,{title,file,line}))}}async function judgeCommand(given,command){let{format,output,raw}=command,ports=withStandardInput(given);output!==void 0&&await requireOutput(ports.files,output);
let paths=(await Promise.all(command.reports.map(path=>expanded(ports,path)))).flat();paths.length>1&&stop(severalProblems(raw,format));let judged=[];for(let path of paths)
judged.push(await judgedHere(ports,{...command,report:path}));if(output===void 0&&format==="table")showTables(ports,command,judged);else{let chunks=judged.map(one=>chunksOf(
command,one));if(output===void 0)for(let one of chunks)ports.print(await one,format==="annotations"?"commands":"text");else await writeChunks(ports.files,output,
joined(await Promise.all(chunks)))}return judged.some(({story})=>story.decision.verdict==="blocked")?1:0}async function chunksOf(command,{story,repository,...judged}){
let{sarif}=await withFallback({...judgePaths(command),sarif:judged.sarif},()=>repository);return reportChunks({...story,isWritten:!1},command.format,{kind:"not-\
asked"},{table:{},sarif})}function*joined(all){for(let one of all)yield*one}function showTables({show,table},command,judged){for(let{path,story}of judged)show(`${renderTable(
story,{...table,...hintOf(command,path)})}${judged.length>1?`
`:""}`);if(judged.length<2)return;let results=judged.map(({names,story})=>({names,result:story.decision.verdict,reason:verdictReason(story)}));show(renderImageResults(
results,table))}function hintOf({raw,baseline},path){return path===standardInput?{}:{explain:explainHint(raw,[path,...baseline===void 0?[]:["--baseline",baseline]])}}
async function expanded({files},path){return path===standardInput?[path]:reportPaths(files,path)}function withStandardInput(ports){let readBytes=(path,max)=>path===
standardInput?ports.readInput(max):ports.files.readBytes(path,max);return{...ports,files:{...ports.files,readBytes}}}export{judgeCommand};
