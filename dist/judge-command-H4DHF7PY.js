import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportChunks}from"./chunk-BRMUYVPV.js";import{judgeLocally}from"./chunk-XSYMQS7Y.js";import"./chunk-425EKUWH.js";import{judgePaths,severalProblems,
standardInput}from"./chunk-BRY4WHT5.js";import{renderImageResults}from"./chunk-UMZ2M7JB.js";import{resultOf}from"./chunk-ERQXWWO5.js";import"./chunk-OJGVAIA6.js";
import"./chunk-RMYS2SEJ.js";import"./chunk-YP3VQX46.js";import"./chunk-EGRO46KU.js";import"./chunk-WGPINNSG.js";import"./chunk-YU5QKS5L.js";
import{missingOpinion}from"./chunk-7HB3NNCD.js";import"./chunk-EIQGPOOZ.js";import"./chunk-NKQ4QX5S.js";import{reportPaths}from"./chunk-W67B3HOF.js";
import{renderTable}from"./chunk-CNLD5DPP.js";import"./chunk-FJXFWTKS.js";import"./chunk-N7KXRBK4.js";import"./chunk-2IZSD7AX.js";import{
explainHint}from"./chunk-BVTB6SXO.js";import{writeChunks}from"./chunk-O57DFWZG.js";import"./chunk-4RSFBKUM.js";import"./chunk-DYPFOL2C.js";
import"./chunk-JPZGJ3DC.js";import"./chunk-EXOP4KF3.js";import"./chunk-UIAZQEFR.js";import"./chunk-6KB6FTBO.js";import"./chunk-RO2LAZEF.js";
import"./chunk-S64TAKMO.js";import"./chunk-7ZYU3FT4.js";import"./chunk-HSIWMRYJ.js";import"./chunk-TD4LY75Y.js";import"./chunk-7JAKWA46.js";
import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-L4LMGI77.js";import"./chunk-L3YMHUQJ.js";import"./chunk-4PFA2JSS.js";
import"./chunk-R5O36GQH.js";import"./chunk-FWHOEWUK.js";import{withFallback}from"./chunk-D3NSZCN7.js";import{requireOutput}from"./chunk-3OOZJWPD.js";
import{regoToolOf}from"./chunk-VUNARH6U.js";import"./chunk-IWYEYCUZ.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-Q5RA7VYB.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-57TA5M6K.js";import"./chunk-MUCWA24Z.js";import"./chunk-QRYT7FOD.js";import"./chunk-RQUAI55Q.js";import"./chunk-7PL4Z226.js";
import"./chunk-KT4A3RJ2.js";import{stop}from"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function judgeCommand(given,command){let{format,output,raw}=command,ports=withStandardInput(given);output!==void 0&&await requireOutput(ports.files,output);
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
