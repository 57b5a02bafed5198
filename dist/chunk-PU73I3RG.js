import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{annotations,sarifChunks}from"./chunk-QP5HALBY.js";import{renderComment}from"./chunk-6YNW3CCC.js";import{renderTable}from"./chunk-TAMMCHHY.js";
import{renderSummary}from"./chunk-GS6N2VOT.js";import{recordChunks}from"./chunk-P4NVSMEY.js";import{annotationCommand}from"./chunk-CIY6UZVJ.js";function reportChunks(assessment,form,release,looks){switch(form){case"table":return[renderTable(assessment,looks.table),`
`];case"sarif":return sarifChunks(assessment,looks.sarif);case"json":return recordChunks(assessment,looks.sarif);case"summary":return[renderSummary(assessment,release)];case"\
comment":return[renderComment(assessment,release)];case"annotations":return annotations(assessment,looks.sarif).map(({level,title,message,file,line})=>file===void 0||
line===void 0?annotationCommand(level,message,{title}):annotationCommand(level,message,{title,file,line}))}}export{reportChunks};
