import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ToolError}from"./chunk-SOLK6MDS.js";var chunkLength=256*1024,walkedDepth=6,walkedLists=2;function lazily(list,make){return{*[Symbol.iterator](){for(let entry of list)yield make(entry)}}}function*jsonChunks(value,lists=0){
let buffer="";for(let piece of pieces(value,{depth:0,lists}))buffer+=piece,buffer.length>=chunkLength&&(yield buffer,buffer="");yield`${buffer}
`}function isWalked(value,{depth,lists}){return typeof value=="object"&&value!==null&&depth<walkedDepth&&lists<walkedLists&&!isText(value)}function isText(value){
return"toJSON"in value&&typeof value.toJSON=="function"}function whole(value){return(text(value)??"null").replaceAll("##[","##\\u005b")}function text(value){try{
return JSON.stringify(value)}catch(cause){if(!(cause instanceof RangeError))throw cause;let message="A report is nested so deeply, or holds a text so long, that\
 it can not be written.",fix="Give a report as Trivy has written it.";throw new ToolError({code:"report-not-writable",message,fix,cause})}}function*pieces(value,{
depth,lists}){isWalked(value,{depth,lists})?isList(value)?yield*entries("[]",labelled(value),{depth:depth+1,lists:lists+1}):yield*entries("{}",named(value),{depth:depth+
1,lists}):yield whole(value)}function isList(value){return Symbol.iterator in value}function*labelled(values){for(let value of values)yield["",value]}function*named(value){
for(let[name,entry]of Object.entries(value))entry!==void 0&&(yield[`${whole(name)}: `,entry])}function*entries(brackets,all,inside){let indent=`
${"  ".repeat(inside.depth)}`,before=brackets[0];for(let[label,value]of all){let start=`${before}${indent}${label}`;before=",",isWalked(value,inside)?(yield start,
yield*pieces(value,inside)):yield start+whole(value)}yield before===","?`
${"  ".repeat(inside.depth-1)}${brackets[1]}`:brackets}export{lazily,jsonChunks};
