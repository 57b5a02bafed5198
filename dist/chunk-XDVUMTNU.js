import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportChunks}from"./chunk-DPMKGFGR.js";import{judgeSaid}from"./chunk-5TLUD5PH.js";import{judgePaths}from"./chunk-F33F6NK4.js";import{renderTable}from"./chunk-LDDDEGIX.js";
import{writeChunks}from"./chunk-VFJV4GHH.js";import{regoToolOf}from"./chunk-YLBHJCLJ.js";import{withFallback}from"./chunk-UQBKRPQF.js";import{
formatReference,imageWords}from"./chunk-O2Z7ZERU.js";async function judgeAndShow(ports,command,{scan,digest}){let{reference,format,output,image=formatReference(reference)}=command,said={path:imageWords(reference),
paths:[],image:{...scan,recorded:{build:{lockfiles:[]}}}},judged=await judgeSaid(ports,said,{...command,image,...regoToolOf(command)}),assessment={...judged.assessment,
digest,isWritten:!1};if(output===void 0&&format==="table")ports.show(renderTable(assessment,ports.table));else{let{sarif}=await withFallback({...judgePaths(command),
sarif:judged.sarif},()=>judged.repository),chunks=reportChunks(assessment,format,{kind:"not-asked"},{table:{},sarif});output===void 0?ports.print(chunks,format===
"annotations"?"commands":"text"):await writeChunks(ports.files,output,chunks)}return assessment.decision.verdict==="blocked"?1:0}export{judgeAndShow};
