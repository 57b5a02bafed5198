import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-OZFLKPQD.js";import{resultOf}from"./chunk-4CRIRJPN.js";import{judgeLocally}from"./chunk-GKAQZTJU.js";import{
judgePaths,severalProblems,standardInput}from"./chunk-YTBQJLAF.js";import{stop}from"./chunk-KDKHM4UN.js";import{explainHint}from"./chunk-PHKP5C6J.js";
import{withFallback}from"./chunk-AD44QQC6.js";import{requireOutput}from"./chunk-DC2PWMZZ.js";import"./chunk-4XSQ5KLF.js";import"./chunk-A4GZBUU2.js";
import"./chunk-5P44YCKZ.js";import{annotationCommand}from"./chunk-B7S33VFM.js";import"./chunk-ZEO2AC2D.js";import"./chunk-4SMLHISW.js";import"./chunk-4RONVINW.js";
import{annotations,recordChunks,renderComment,renderSummary,renderTable,sarifChunks,writeChunks}from"./chunk-HU6UP2TI.js";import"./chunk-R4AAMW3X.js";
import"./chunk-Z2OR265V.js";import"./chunk-JKIMFURV.js";import"./chunk-Q5BROIGX.js";import"./chunk-JPV3QA6A.js";import"./chunk-RWIJTZNP.js";
import"./chunk-TAIK2EET.js";import"./chunk-THEXPBO4.js";import"./chunk-DRV233RU.js";import"./chunk-GTXEOO2P.js";import"./chunk-6HGVAPSJ.js";
import"./chunk-2IT43QFE.js";import"./chunk-D37A3HN3.js";import"./chunk-D55MWW7L.js";import"./chunk-7GMIHT5M.js";import"./chunk-CHSPNOIZ.js";
import"./chunk-AIHM5HXT.js";import"./chunk-AS6IHTG4.js";import"./chunk-UVKESB24.js";import{reportPaths}from"./chunk-YAPTBHQM.js";import"./chunk-HUJMQST6.js";
import"./chunk-VT7EB6SZ.js";import"./chunk-VMRFSYJI.js";import"./chunk-WYUSBOS5.js";import"./chunk-BXN2H63N.js";import"./chunk-S5SCV5RA.js";
import"./chunk-L6ASKLU5.js";import"./chunk-46C7PNBX.js";import"./chunk-CURB6BZH.js";import"./chunk-IXJOGZYS.js";import"./chunk-XBTTBL2K.js";
import"./chunk-VNQ766HL.js";import"./chunk-Q63CV6H7.js";import"./chunk-EU7K43JX.js";import"./chunk-THJVGLCY.js";import"./chunk-R4RUWTYI.js";
import"./chunk-F3Z5MWRT.js";import"./chunk-VKHHZCBE.js";import"./chunk-WB5RPM53.js";import"./chunk-USLO7EXV.js";import"./chunk-WV3N4TDC.js";
import"./chunk-4PAIO2OC.js";import"./chunk-4KCKIREU.js";import"./chunk-NPMNWCA4.js";import"./chunk-VUSZTHKP.js";import"./chunk-VPER2H3U.js";
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
`:""}`);if(judged.length<2)return;let isShared=name=>judged.filter(({names})=>names[0]===name).length>1,results=judged.map(({names:[name,...others],path,assessment})=>({
names:[isShared(name)?`${name} (${path})`:name,...others],...resultOf(assessment)}));show(renderImageResults(results,table))}function hintOf({raw,baseline},path){
return path===standardInput?{}:{explain:explainHint(raw,[path,...baseline===void 0?[]:["--baseline",baseline]])}}async function expanded({files},path){return path===
standardInput?[path]:reportPaths(files,path)}function withStandardInput(ports){let readBytes=(path,max)=>path===standardInput?ports.readInput(max):ports.files.readBytes(
path,max);return{...ports,files:{...ports.files,readBytes}}}export{judgeCommand};
