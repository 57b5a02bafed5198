import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportChunks}from"./chunk-B6NWFCDL.js";import{judgeSaid}from"./chunk-QD6ENCS6.js";import{judgePaths}from"./chunk-DCJH2D44.js";import{renderTable}from"./chunk-TAQAZ35V.js";
import{writeChunks}from"./chunk-JJK6YNQT.js";import{regoToolOf}from"./chunk-TVGWQLYC.js";import{withFallback}from"./chunk-PQ5V2LHA.js";import{
formatReference,imageWords}from"./chunk-U5P7JEFI.js";async function judgeAndShow(ports,command,{scan,digest}){let{reference,format,output,image=formatReference(reference)}=command,said={path:imageWords(reference),
paths:[],image:{...scan,recorded:{build:{lockfiles:[]}}}},judged=await judgeSaid(ports,said,{...command,image,...regoToolOf(command)}),assessment={...judged.assessment,
digest,isWritten:!1};if(output===void 0&&format==="table")ports.show(renderTable(assessment,ports.table));else{let{sarif}=await withFallback({...judgePaths(command),
sarif:judged.sarif},()=>judged.repository),chunks=reportChunks(assessment,format,{kind:"not-asked"},{table:{},sarif});output===void 0?ports.print(chunks,format===
"annotations"?"commands":"text"):await writeChunks(ports.files,output,chunks)}return assessment.decision.verdict==="blocked"?1:0}export{judgeAndShow};
