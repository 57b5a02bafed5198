import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{annotations,sarifChunks}from"./chunk-3GAY5F67.js";import{renderComment}from"./chunk-SVBQN6PV.js";import{renderTable}from"./chunk-37UFGLY3.js";
import{renderSummary}from"./chunk-GKQQOBU5.js";import{recordChunks}from"./chunk-3RK3K2RT.js";import{annotationCommand}from"./chunk-KS5PJUYC.js";function reportChunks(assessment,form,release,looks){switch(form){case"table":return[renderTable(assessment,looks.table),`
`];case"sarif":return sarifChunks(assessment,looks.sarif);case"json":return recordChunks(assessment,looks.sarif);case"summary":return[renderSummary(assessment,release)];case"\
comment":return[renderComment(assessment,release)];case"annotations":return annotations(assessment,looks.sarif).map(({level,title,message,file,line})=>file===void 0||
line===void 0?annotationCommand(level,message,{title}):annotationCommand(level,message,{title,file,line}))}}export{reportChunks};
