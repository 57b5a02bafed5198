import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{alignedLines}from"./chunk-TZVNPYQF.js";import{fitEnd}from"./chunk-3SNSUAXO.js";import{adviceNotes,bestWords,candidateName,candidateNotes,changeWords,
isBest,measuredCells,presentName}from"./chunk-P4NVSMEY.js";import{counted,painter}from"./chunk-7HSWERG5.js";import{bounded,boundedPath,code,codePath,
markdown,row,terminal,text}from"./chunk-CIY6UZVJ.js";var titles=["Image","Blocking","Critical","High","Size","Age","Change"],alignment="| --- | ---: | ---: | ---: | ---: | ---: | --- |";function renderBaseMarkdown({
path,advices,unadvised},now){let place=line=>codePath(`${path}:${line}`),parts=advices.map(advice=>[`**${place(advice.use.line)}**: ${code(`FROM ${advice.use.written}`)}`,
"",...tableOf(advice,now),...[...candidateNotes(advice,markdown),...adviceNotes(advice,markdown)].map(line=>`- ${line}`),...advice.candidates.length+(advice.notes??
[]).length===0?[]:[""],bestWords(advice,markdown),""].join(`
`)),others=unadvised.map(({line,why})=>`- ${place(line)}: nothing to advise, ${text(why)}.
`);return[...parts,...others.length===0?[]:[others.join("")]].join(`
`)}function tableOf(advice,now){let{now:present,candidates}=advice;if(present.kind==="unmeasured"&&candidates.length===0)return[];let measured=present.kind==="m\
easured"?present.measured:void 0;return[row(titles),alignment,row([`${code(presentName(advice))} (now)`,...measuredCells(measured,now,"?"),measured?.endOfLife?"\
end of life":""]),...candidates.map(result=>{let name=code(candidateName(result.candidate)),shown=isBest(advice,result)?`**${name}**`:name;return result.kind===
"unmeasured"?row([shown,...measuredCells(void 0,now,"?"),"not judged"]):row([shown,...measuredCells(result.measured,now,"?"),changeWords(result.comparison)])}),
""]}var whole=Number.POSITIVE_INFINITY,columns=[{title:"IMAGE",min:16,shorten:fitEnd},{title:"BLOCK",min:whole},{title:"CRIT",min:whole},{title:"HIGH",min:whole},{title:"\
SIZE",min:whole,dispensable:2},{title:"AGE",min:whole,dispensable:1},{title:"CLEARS",min:whole},{title:"BRINGS",min:whole}];function renderBaseTable({path,advices,
unadvised},now,{colour=!1,width=80}={}){let paint=painter(colour),place=line=>`${boundedPath(path)}:${line}`,parts=advices.map(advice=>{let{use}=advice,table=alignedLines(
columns,rowsOf(advice,now),width,(cell,row2,column)=>{let result=advice.candidates[row2-1];return row2===-1?paint.bold(cell):column===0&&result!==void 0&&isBest(
advice,result)?paint.green(cell):cell});return[paint.bold(`${place(use.line)}: FROM ${bounded(use.written,150)}`),...advice.now.kind==="measured"||advice.candidates.
length>0?table:[],...notesOf(advice),bestWords(advice,terminal)].join(`
`)}),others=unadvised.map(({line,why})=>`${place(line)}: nothing to advise, ${bounded(why)}.`);return[...parts,...others.length===0?[]:[others.join(`
`)]].join(`

`)}function rowsOf(advice,now){let{now:present,candidates}=advice,measured=present.kind==="measured"?present.measured:void 0;return[[`${bounded(presentName(advice),
128)} (now)`,...measuredCells(measured,now,"-"),"",""],...candidates.map(result=>candidateRow(result,now))]}function candidateRow(result,now){let name=bounded(candidateName(
result.candidate),140);if(result.kind==="unmeasured")return[name,...measuredCells(void 0,now,"-"),"",""];let{ofNow,cleared,brought}=result.comparison;return[name,
...measuredCells(result.measured,now,"-"),`${counted(cleared)} of ${counted(ofNow)}`,counted(brought)]}function notesOf(advice){return[...candidateNotes(advice,
terminal),...adviceNotes(advice,terminal)].map(line=>`  ${line}`)}export{renderBaseMarkdown,renderBaseTable};
