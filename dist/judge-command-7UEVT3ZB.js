import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeLocally}from"./chunk-RRHAYQRY.js";import{judgePaths,severalProblems,standardInput}from"./chunk-PVDJT2IB.js";import{renderImageResults}from"./chunk-SARRDPXA.js";
import{resultOf}from"./chunk-RSMGZW5T.js";import{stop}from"./chunk-MQEVV2MH.js";import{explainHint}from"./chunk-PHKP5C6J.js";import"./chunk-D6PZKUNQ.js";
import{annotations,renderComment,renderSummary,renderTable,sarifChunks,writeChunks}from"./chunk-4AWPSOSQ.js";import{recordChunks}from"./chunk-RR6KBA37.js";
import"./chunk-7QBELLB3.js";import"./chunk-3HKMQWXM.js";import"./chunk-W2QALLAF.js";import"./chunk-NVMUER6I.js";import"./chunk-JKIMFURV.js";
import{withFallback}from"./chunk-AD44QQC6.js";import{requireOutput}from"./chunk-DC2PWMZZ.js";import{regoToolOf}from"./chunk-LVQVRAGJ.js";import"./chunk-O6MO2ALA.js";
import"./chunk-6JCJ6EDY.js";import"./chunk-KW5GCQ6L.js";import"./chunk-JPV3QA6A.js";import"./chunk-Q5BROIGX.js";import"./chunk-JIZQEADD.js";
import"./chunk-H2V24QGO.js";import"./chunk-RKNFJ2GN.js";import"./chunk-GNQ6XJOF.js";import"./chunk-GTXEOO2P.js";import"./chunk-AVOPYSZO.js";
import"./chunk-6APXIB3O.js";import"./chunk-OWWUUZZF.js";import"./chunk-P3DXPJFX.js";import"./chunk-7GMIHT5M.js";import"./chunk-PNTMCXXB.js";
import"./chunk-QGYAMLJW.js";import"./chunk-RXKLCMPX.js";import"./chunk-AIHM5HXT.js";import"./chunk-UVKESB24.js";import{reportPaths}from"./chunk-Y2ALVS4P.js";
import"./chunk-4HRXY3TN.js";import"./chunk-AZXCGNRX.js";import"./chunk-JXVZN4N3.js";import"./chunk-DSIUD2XB.js";import"./chunk-WMXXNCQA.js";
import"./chunk-TEEGIFLC.js";import"./chunk-Q2J55LS5.js";import"./chunk-BXN2H63N.js";import"./chunk-S5SCV5RA.js";import"./chunk-YR2NLYRL.js";
import"./chunk-W5LZPXOK.js";import{annotationCommand}from"./chunk-B7S33VFM.js";import"./chunk-QWP4D3ZI.js";import"./chunk-GRFZWHYX.js";import"./chunk-P4Q4KMFS.js";
import"./chunk-UGOGMVOJ.js";import"./chunk-H7FXERCV.js";import"./chunk-KUS2G4I6.js";import"./chunk-EN23VZF3.js";import"./chunk-EU7K43JX.js";
import"./chunk-KY4HUDVR.js";import"./chunk-KXC3K2PP.js";import"./chunk-UCFV45ZQ.js";import"./chunk-V4EONVYX.js";import"./chunk-Y26VXM5E.js";
import"./chunk-IXJOGZYS.js";import"./chunk-XK5IOTJL.js";import"./chunk-S6ZKY7G4.js";import"./chunk-THJVGLCY.js";import"./chunk-YIUG33YD.js";
import"./chunk-DOOR6AZ4.js";import"./chunk-WB5RPM53.js";import"./chunk-WAGMCTHG.js";import"./chunk-WV3N4TDC.js";import"./chunk-CEDMKDT3.js";
import"./chunk-VKHHZCBE.js";import"./chunk-POVIPXHE.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";import"./chunk-GA2BMHTH.js";
import"./chunk-F55E3OCF.js";import"./chunk-DIQVHKCG.js";function reportChunks(assessment,form,release,looks){switch(form){case"table":return[renderTable(assessment,looks.table),`
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
