import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{maskInstruction}from"./chunk-4PFA2JSS.js";import{bounded}from"./chunk-SOLK6MDS.js";function layerFacts({scan}){let known=new Map;for(let{layerHistory}of scan.platforms){let{diffIds,history}=layerHistory,makers=history.filter(({emptyLayer})=>!emptyLayer).
map(({createdBy})=>instructionText(createdBy)),complete=makers.length===diffIds.length;for(let[index,digest]of diffIds.entries()){let instruction=complete?makers[index]??
"":"";known.has(digest)||known.set(digest,{number:index+1,of:diffIds.length,instruction})}}return({layer})=>layer===void 0?void 0:known.get(layer)}function instructionText(createdBy){
let bare=bounded(maskInstruction(createdBy.slice(0,1e4)),300).replace(/^.{0,60}#\(nop\) +/,"").replace(/ # buildkit$/,"");return/^(?:\|\d+ |\S*\/(?:ba|da|a)?sh )/.
test(bare)?`RUN ${bare}`:bare}export{layerFacts};
