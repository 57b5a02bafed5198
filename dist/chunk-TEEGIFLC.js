import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{familiarName,formatReference,readReference}from"./chunk-WAGMCTHG.js";import{plainLine}from"./chunk-USLO7EXV.js";var maxName=4096;function imageName(name){let read=readReference(name);if("reference"in read){let{registry,repository}=read.reference;return{familiar:familiarName(
read.reference),whole:formatReference({registry,repository})}}return{familiar:plainLine(name.slice(0,maxName)).replace(/@sha256:[0-9a-f]*$/,"").replace(/:[\w.-]*$/,
"")}}export{imageName};
