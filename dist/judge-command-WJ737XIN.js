import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgedHere}from"./chunk-RSFSR7FM.js";import{judgePaths}from"./chunk-VIQPBZ4R.js";import"./chunk-2PJRTJSI.js";import"./chunk-PG2P34A6.js";
import{withFallback}from"./chunk-EVDSJUXE.js";import"./chunk-IM5RGNAS.js";import"./chunk-7NSKKWL3.js";import"./chunk-PWFBZI3A.js";import"./chunk-SMLD5GEB.js";
import"./chunk-JOLEJTHZ.js";import{annotations,jsonChunks,publishedChunks,renderComment,renderSummary,renderTable,sarifChunks,writeChunks}from"./chunk-K4F5EHIM.js";
import"./chunk-B36O4LTA.js";import"./chunk-JHJN3XAL.js";import"./chunk-7I6K7K22.js";import"./chunk-JLSP2W6M.js";import"./chunk-J2D2NSO4.js";
import"./chunk-BZGYJ5CG.js";import"./chunk-R3CCY2RE.js";import"./chunk-3EGHXFTI.js";import"./chunk-7GMIHT5M.js";import"./chunk-BQX3W4V6.js";
import"./chunk-XQTUZL5H.js";import"./chunk-4NO2VKXO.js";import"./chunk-W4SNY7ZT.js";import"./chunk-7L7Z33YW.js";import"./chunk-YE25CE6S.js";
import"./chunk-JEQLNRX6.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";
import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";function reportChunks(story,form,release,looks){switch(form){case"table":return[renderTable(story,looks.table),`
`];case"sarif":return sarifChunks(story,looks.sarif);case"json":return publishedChunks(story,looks.sarif.category);case"summary":return[renderSummary(story,release)];case"\
comment":return[renderComment(story,release)];case"annotations":return jsonChunks(annotations(story,looks.sarif))}}async function judgeCommand(ports,command){let{story,repository,...judged}=await judgedHere(ports,command),{sarif}=await withFallback({...judgePaths(command),sarif:judged.
sarif},()=>repository),chunks=reportChunks(story,command.format,{kind:"not-asked"},{table:{},sarif});return command.output!==void 0?await writeChunks(ports.files,
command.output,chunks):command.format==="table"?ports.show(renderTable(story,ports.table)):ports.print(chunks),story.decision.verdict==="passed"?0:1}export{judgeCommand};
