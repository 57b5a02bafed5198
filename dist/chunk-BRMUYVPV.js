import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{annotations,sarifChunks}from"./chunk-YP3VQX46.js";import{renderComment}from"./chunk-YU5QKS5L.js";import{renderTable}from"./chunk-CNLD5DPP.js";
import{renderSummary}from"./chunk-O57DFWZG.js";import{recordChunks}from"./chunk-4PFA2JSS.js";import{annotationCommand}from"./chunk-SOLK6MDS.js";function reportChunks(assessment,form,release,looks){switch(form){case"table":return[renderTable(assessment,looks.table),`
`];case"sarif":return sarifChunks(assessment,looks.sarif);case"json":return recordChunks(assessment,looks.sarif);case"summary":return[renderSummary(assessment,release)];case"\
comment":return[renderComment(assessment,release)];case"annotations":return annotations(assessment,looks.sarif).map(({level,title,message,file,line})=>file===void 0||
line===void 0?annotationCommand(level,message,{title}):annotationCommand(level,message,{title,file,line}))}}export{reportChunks};
