import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgedReport}from"./chunk-DS42XCWP.js";import{judgePaths}from"./chunk-PH62X6KN.js";import"./chunk-MPZFKLZM.js";import{withFallback}from"./chunk-EVDSJUXE.js";
import"./chunk-KKFFTY5O.js";import"./chunk-W6VXXA4G.js";import"./chunk-KMXYUHQW.js";import"./chunk-FHPZYTCY.js";import"./chunk-JOLEJTHZ.js";
import{annotations,jsonChunks,publishedChunks,renderComment,renderSummary,renderTable,sarifChunks,writeChunks}from"./chunk-I4CTIU3U.js";import{recordedPlaces}from"./chunk-BDC34LHH.js";
import"./chunk-JHJN3XAL.js";import"./chunk-7I6K7K22.js";import"./chunk-KV7CDJTM.js";import"./chunk-3IMSBMG4.js";import"./chunk-DA57467Q.js";
import"./chunk-CRRUQLTP.js";import"./chunk-ZSU7DVNH.js";import"./chunk-7GMIHT5M.js";import"./chunk-BQX3W4V6.js";import"./chunk-XQTUZL5H.js";
import"./chunk-4NO2VKXO.js";import"./chunk-2Q3Q7B4W.js";import"./chunk-7L7Z33YW.js";import"./chunk-YE25CE6S.js";import"./chunk-JEQLNRX6.js";
import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";
import"./chunk-DIQVHKCG.js";function reportChunks(story,form,release,looks){switch(form){case"table":return[renderTable(story,looks.table),`
`];case"sarif":return sarifChunks(story,looks.sarif);case"json":return publishedChunks(story,looks.sarif.category);case"summary":return[renderSummary(story,release)];case"\
comment":return[renderComment(story,release)];case"annotations":return jsonChunks(annotations(story,looks.sarif))}}async function judgeCommand(ports,command){let{story,repository}=await judgedReport(ports,command),{category}=recordedPlaces(story.scan),options={version:ports.
version,...category===void 0?{}:{category}},{sarif}=await withFallback({...judgePaths(command),sarif:options},()=>repository),looks={table:{},sarif},chunks=reportChunks(
story,command.format,{kind:"not-asked"},looks);return command.output!==void 0?await writeChunks(ports.files,command.output,chunks):command.format==="table"?ports.
show(renderTable(story,ports.table)):ports.print(chunks),story.decision.verdict==="passed"?0:1}export{judgeCommand};
