import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportChunks}from"./chunk-PU73I3RG.js";import{judgeLocally}from"./chunk-ELHMDO3Y.js";import"./chunk-RHKTXKMZ.js";import{judgePaths,severalProblems,
standardInput}from"./chunk-XPC2DHN7.js";import{renderImageResults}from"./chunk-OYSHXDBK.js";import"./chunk-KD6YCYFW.js";import"./chunk-ZK23KQGZ.js";
import"./chunk-QP5HALBY.js";import"./chunk-BQYWD4O2.js";import"./chunk-6YNW3CCC.js";import"./chunk-J2PMX3Q5.js";import{reportPaths}from"./chunk-H5H3OZL3.js";
import{renderTable}from"./chunk-TAMMCHHY.js";import{writeChunks}from"./chunk-GS6N2VOT.js";import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";
import"./chunk-CIQEK4OL.js";import"./chunk-ECAEX47N.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{regoToolOf}from"./chunk-QP5DHZF5.js";
import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";import{explainHint,resultOf}from"./chunk-SZYH4T5T.js";import{stop}from"./chunk-HSFB43BR.js";
import"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import{missingOpinion,requireOutput,
withFallback}from"./chunk-P4NVSMEY.js";import"./chunk-7HSWERG5.js";import"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function judgeCommand(given,command){let{format,output,raw}=command,ports=withStandardInput(given);output!==void 0&&await requireOutput(ports.files,output);
let paths=(await Promise.all(command.reports.map(path=>expanded(ports,path)))).flat(),judged=[];for(let path of paths)judged.some(one=>one.paths.includes(path))||
judged.push(await judgeLocally(ports,{...command,...regoToolOf(command),report:path}));if(judged.length>1&&stop(severalProblems(raw,format)),output===void 0&&format===
"table")showTables(ports,command,judged);else{let chunks=judged.map(one=>chunksOf(command,one));if(output===void 0)for(let one of chunks)ports.print(await one,format===
"annotations"?"commands":"text");else await writeChunks(ports.files,output,joined(await Promise.all(chunks)))}for(let{assessment}of judged){let missing=missingOpinion(
assessment.decision);if(missing!==void 0)throw missing}return judged.some(({assessment})=>assessment.decision.verdict==="blocked")?1:0}async function chunksOf(command,{
assessment,repository,...judged}){let{sarif}=await withFallback({...judgePaths(command),sarif:judged.sarif},()=>repository);return reportChunks({...assessment,isWritten:!1},
command.format,{kind:"not-asked"},{table:{},sarif})}function*joined(all){for(let one of all)yield*one}function showTables({show,table},command,judged){for(let{path,
assessment}of judged)show(`${renderTable(assessment,{...table,...hintOf(command,path)})}${judged.length>1?`
`:""}`);if(judged.length<2)return;let isShared=name=>judged.filter(({names})=>names[0]===name).length>1,results=judged.map(({names:[name,...others],path,assessment})=>({
names:[isShared(name)?`${name} (${path})`:name,...others],...resultOf(assessment)}));show(renderImageResults(results,table))}function hintOf({raw,baseline},path){
return path===standardInput?{}:{explain:explainHint(raw,[path,...baseline===void 0?[]:["--baseline",baseline]])}}async function expanded({files},path){return path===
standardInput?[path]:reportPaths(files,path)}function withStandardInput(ports){let readBytes=(path,max)=>path===standardInput?ports.readInput(max):ports.files.readBytes(
path,max);return{...ports,files:{...ports.files,readBytes}}}export{judgeCommand};
