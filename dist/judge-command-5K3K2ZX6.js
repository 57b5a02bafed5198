import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-SARRDPXA.js";import{resultOf}from"./chunk-RSMGZW5T.js";import{judgeLocally}from"./chunk-TIKI23V3.js";import{
judgePaths,severalProblems,standardInput}from"./chunk-AUUTLLMH.js";import{stop}from"./chunk-SSSGOA5H.js";import{explainHint}from"./chunk-PHKP5C6J.js";
import{withFallback}from"./chunk-AD44QQC6.js";import{requireOutput}from"./chunk-DC2PWMZZ.js";import"./chunk-P5INXWKE.js";import"./chunk-5GXLAMT6.js";
import"./chunk-TJHPJYXW.js";import{annotationCommand}from"./chunk-B7S33VFM.js";import"./chunk-QWP4D3ZI.js";import"./chunk-3Y4VBYCU.js";import"./chunk-QSTJCTMN.js";
import{annotations,recordChunks,renderComment,renderSummary,renderTable,sarifChunks,writeChunks}from"./chunk-BRI3AEDA.js";import"./chunk-3BOK4S5S.js";
import"./chunk-3HKMQWXM.js";import"./chunk-QSVOUNW6.js";import"./chunk-ANOGVHSB.js";import"./chunk-JKIMFURV.js";import"./chunk-Q5BROIGX.js";
import"./chunk-JPV3QA6A.js";import"./chunk-XXHTDJAG.js";import"./chunk-WHMJ4I4X.js";import"./chunk-SNKLTWBV.js";import"./chunk-K3MHU5EW.js";
import"./chunk-GTXEOO2P.js";import"./chunk-P7YP2I2K.js";import"./chunk-HL7DHUGI.js";import"./chunk-JZVX55CA.js";import"./chunk-P7SNZRCL.js";
import"./chunk-7GMIHT5M.js";import"./chunk-WUWM2COM.js";import"./chunk-AIHM5HXT.js";import"./chunk-UVKESB24.js";import{reportPaths}from"./chunk-ONPAMYN6.js";
import"./chunk-L7MKDBNC.js";import"./chunk-HX4RQEAC.js";import"./chunk-UEEPBJ3B.js";import"./chunk-OXUOBJTM.js";import"./chunk-KR44J2LH.js";
import"./chunk-Q2J55LS5.js";import"./chunk-BXN2H63N.js";import"./chunk-S5SCV5RA.js";import"./chunk-IKTDB3HK.js";import"./chunk-E25W2OLM.js";
import"./chunk-CURB6BZH.js";import"./chunk-IXJOGZYS.js";import"./chunk-BHBVAFMB.js";import"./chunk-S6ZKY7G4.js";import"./chunk-P4Q4KMFS.js";
import"./chunk-H7FXERCV.js";import"./chunk-QEX2P4RR.js";import"./chunk-KUS2G4I6.js";import"./chunk-KOMPQUAG.js";import"./chunk-EU7K43JX.js";
import"./chunk-THJVGLCY.js";import"./chunk-5KZLXNPS.js";import"./chunk-ZNMKMAXG.js";import"./chunk-WB5RPM53.js";import"./chunk-SSXD4G65.js";
import"./chunk-CRBXZ7IY.js";import"./chunk-WV3N4TDC.js";import"./chunk-CEDMKDT3.js";import"./chunk-VKHHZCBE.js";import"./chunk-USLO7EXV.js";
import"./chunk-NPMNWCA4.js";import"./chunk-F55E3OCF.js";import"./chunk-Z7WO7TSW.js";import"./chunk-QE6VZ4G2.js";import"./chunk-DIQVHKCG.js";function reportChunks(assessment,form,release,looks){switch(form){case"table":return[renderTable(assessment,looks.table),`
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
