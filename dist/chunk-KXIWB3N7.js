import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportChunks}from"./chunk-PU73I3RG.js";import{judgeSaid}from"./chunk-ELHMDO3Y.js";import{judgePaths}from"./chunk-XPC2DHN7.js";import{renderTable}from"./chunk-TAMMCHHY.js";
import{writeChunks}from"./chunk-GS6N2VOT.js";import{regoToolOf}from"./chunk-QP5DHZF5.js";import{withFallback}from"./chunk-P4NVSMEY.js";import{
formatReference,imageWords}from"./chunk-CIY6UZVJ.js";async function judgeAndShow(ports,command,{scan,digest}){let{reference,format,output,image=formatReference(reference)}=command,said={path:imageWords(reference),
paths:[],image:{...scan,recorded:{build:{lockfiles:[]}}}},judged=await judgeSaid(ports,said,{...command,image,...regoToolOf(command)}),assessment={...judged.assessment,
digest,isWritten:!1};if(output===void 0&&format==="table")ports.show(renderTable(assessment,ports.table));else{let{sarif}=await withFallback({...judgePaths(command),
sarif:judged.sarif},()=>judged.repository),chunks=reportChunks(assessment,format,{kind:"not-asked"},{table:{},sarif});output===void 0?ports.print(chunks,format===
"annotations"?"commands":"text"):await writeChunks(ports.files,output,chunks)}return assessment.decision.verdict==="blocked"?1:0}export{judgeAndShow};
