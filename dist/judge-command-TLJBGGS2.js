import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportChunks}from"./chunk-EW2HUWAS.js";import{judgeLocally}from"./chunk-MAVV4UJ4.js";import"./chunk-RHKTXKMZ.js";import{judgePaths,severalProblems,
standardInput}from"./chunk-D4CYDPMU.js";import{renderImageResults}from"./chunk-KV5JALDL.js";import"./chunk-H7NYUMAW.js";import"./chunk-7KCFWGDE.js";
import"./chunk-5ZQ3BTXS.js";import"./chunk-4NCXFIZM.js";import"./chunk-ONVPK6TK.js";import"./chunk-EQP2NU7E.js";import{reportPaths}from"./chunk-4RW5BS3Q.js";
import{renderTable}from"./chunk-SSITH4VK.js";import{writeChunks}from"./chunk-WZFINTJP.js";import"./chunk-QXMZGBAN.js";import"./chunk-FFA56WKD.js";
import"./chunk-53SENLSS.js";import"./chunk-E6K4Y2QF.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{regoToolOf}from"./chunk-AT6XPDJM.js";
import"./chunk-W4AQ5SBO.js";import"./chunk-R3P5TZ6Z.js";import{explainHint,resultOf}from"./chunk-VDOGKGG6.js";import{stop}from"./chunk-MRYTFHJJ.js";
import"./chunk-2HULHTBU.js";import"./chunk-JOLEJTHZ.js";import"./chunk-XUQSJGAH.js";import"./chunk-WEILCTWS.js";import"./chunk-RQUAI55Q.js";
import{missingOpinion,requireOutput,withFallback}from"./chunk-SJ56Q5YI.js";import"./chunk-CYYKWODS.js";import"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";
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
