import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportChunks}from"./chunk-L5DDLEZD.js";import{judgeLocally}from"./chunk-27QPKMBA.js";import"./chunk-PQ6UYOKB.js";import{judgePaths,severalProblems,
standardInput}from"./chunk-TLSMO6OH.js";import{renderImageResults}from"./chunk-4VU2KKUR.js";import{resultOf}from"./chunk-BT2WHZPN.js";import"./chunk-4QNGTLQI.js";
import"./chunk-QVY545JO.js";import"./chunk-3GAY5F67.js";import"./chunk-KASZQYZP.js";import"./chunk-SVBQN6PV.js";import"./chunk-4HFLWDMM.js";
import{reportPaths}from"./chunk-H7QHCLWX.js";import{renderTable}from"./chunk-37UFGLY3.js";import{writeChunks}from"./chunk-GKQQOBU5.js";import"./chunk-6FGSBJ45.js";
import"./chunk-CMKGYN7B.js";import"./chunk-DPW2EWGS.js";import"./chunk-34ZTHKAL.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";
import{regoToolOf}from"./chunk-OBK64ZTP.js";import"./chunk-KXNIW4V7.js";import"./chunk-R3P5TZ6Z.js";import{explainHint}from"./chunk-ISNLJWDY.js";
import"./chunk-ZRV7I5XC.js";import"./chunk-JOLEJTHZ.js";import"./chunk-Y5NGNJD4.js";import"./chunk-5CG5N7ZD.js";import"./chunk-RQUAI55Q.js";
import{missingOpinion,requireOutput,withFallback}from"./chunk-3RK3K2RT.js";import"./chunk-UZT5ZAST.js";import{stop}from"./chunk-KS5PJUYC.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function judgeCommand(given,command){let{format,output,raw}=command,ports=withStandardInput(given);output!==void 0&&await requireOutput(ports.files,output);
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
