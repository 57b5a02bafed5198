import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{commandInputNames,inputProblems,switchInputNames}from"./chunk-MCJNQMBI.js";import{options,readOptions,stop}from"./chunk-GWMF7IAL.js";var errorExits={2:"wrong usage or configuration",3:"a tool failed"};function commandRow(definition){let{name,forms,does,about,exits,inputs=[],options:own}=definition;
return{name,forms,does,about,exits,inputs,options:own,parse:args=>({name,asked:parsed(definition,args)})}}function parsed({name,words,inputs=[],options:own,problems,
read},args){let switches=Object.keys(own).filter(option=>own[option]?.isSwitch===!0),given=options(args,[...inputs,...Object.keys(own)],[...switchInputNames,...switches]),
raw=new Map([...given.raw].filter(([option])=>inputs.includes(option))),{values,problems:bad}=readOptions(own,given.raw),wrong=[...given.problems,...wordProblems(
name,words,given),...problems?.(given)??[],...bad];return stop(wrong.length>0&&inputs.length>0?[...wrong,...inputProblems(raw)]:wrong),read({words:words.take(given.
positionals),values,inputs:raw,raw:given.raw})}function wordProblems(name,{missing,most},{positionals,certain}){let surplus=most===void 0?[]:certain.slice(most.
count);return[...missing===void 0||positionals.length>0?[]:[{where:name,...missing}],...surplus.map(where=>({where,what:"unexpected argument",fix:most?.fix??""}))]}
var anyWords={take:words=>words};function noWords(fix){return{...anyWords,most:{count:0,fix}}}function someWords(missing,most){return{take:([first="",...others])=>[
first,...others],missing,...most===void 0?{}:{most}}}var verdictExits={0:"passed",1:"blocked by the policy"},gateRow=commandRow({name:"gate",forms:[""],does:"build an image, scan it, judge it, and push exactly wha\
t was scanned if it passes",about:`Builds an image (or takes one with --image or --input), scans every platform once, judges it, and with --push pushes exactly \
the
scanned bytes if the policy passes. Options are the inputs of the GitHub Action; a list is an option that is repeated.`,exits:verdictExits,words:noWords("gate t\
akes options only; the context is --context."),inputs:commandInputNames,options:{},read:({inputs})=>inputs});export{errorExits,commandRow,anyWords,noWords,someWords,verdictExits,gateRow};
