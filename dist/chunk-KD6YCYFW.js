import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{inputProblems,switchInputNames}from"./chunk-D6PM2RT6.js";import{options,readOptions,stop}from"./chunk-HSFB43BR.js";var verdictExits={0:"passed",1:"blocked by the policy"},errorExits={2:"wrong usage or configuration",3:"a tool failed"};function commandRow(definition){let{name,
forms,does,about,exits,inputs=[],options:own}=definition;return{name,forms,does,about,exits,inputs,options:own,parse:args=>({name,asked:parsed(definition,args)})}}
function parsed({name,words,inputs=[],options:own,problems,read},args){let switches=Object.keys(own).filter(option=>own[option]?.isSwitch===!0),given=options(args,
[...inputs,...Object.keys(own)],[...switchInputNames,...switches]),raw=new Map([...given.raw].filter(([option])=>inputs.includes(option))),{values,problems:bad}=readOptions(
own,given.raw),beside=(problems?.(given)??[]).filter(({where})=>given.problems.every(one=>one.where!==where)),wrong=[...given.problems,...wordProblems(name,words,
given),...beside,...bad];return stop(wrong.length>0&&inputs.length>0?[...wrong,...inputProblems(raw)]:wrong),read({words:words.take(given.positionals),values,inputs:raw,
raw:given.raw})}function wordProblems(name,{missing,most},{positionals,certain}){let surplus=most===void 0?[]:certain.slice(most.count);return[...missing===void 0||
positionals.length>0?[]:[{where:name,...missing}],...surplus.map(where=>({where,what:"unexpected argument",fix:most?.fix??""}))]}var anyWords={take:words=>words};
function noWords(fix){return{...anyWords,most:{count:0,fix}}}function someWords(missing,most){return{take:([first="",...others])=>[first,...others],missing,...most===
void 0?{}:{most}}}export{verdictExits,errorExits,commandRow,anyWords,noWords,someWords};
