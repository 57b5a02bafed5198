import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{annotations,sarifChunks}from"./chunk-AXNDT5QY.js";import{renderComment}from"./chunk-5TVJICXE.js";import{renderTable}from"./chunk-PYACYTTA.js";
import{renderSummary}from"./chunk-57RVMPS7.js";import{recordChunks}from"./chunk-QJ7IVHY2.js";import{annotationCommand}from"./chunk-F2OQW6OA.js";function reportChunks(assessment,form,release,looks){switch(form){case"table":return[renderTable(assessment,looks.table),`
`];case"sarif":return sarifChunks(assessment,looks.sarif);case"json":return recordChunks(assessment,looks.sarif);case"summary":return[renderSummary(assessment,release)];case"\
comment":return[renderComment(assessment,release)];case"annotations":return annotations(assessment,looks.sarif).map(({level,title,message,file,line})=>file===void 0||
line===void 0?annotationCommand(level,message,{title}):annotationCommand(level,message,{title,file,line}))}}export{reportChunks};
