import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{figureText,figuresOf,hasNewLevel,reportTitle,sectionsOf,sourceLines,stateWords}from"./chunk-7NSBX36V.js";import{counted,plural}from"./chunk-7HSWERG5.js";
import{bounded}from"./chunk-CIY6UZVJ.js";var mailRows=20,longest=120,mailed=["findings","drift","exceptions","uncovered","stale","posture-missing","posture-slips","gaps"];function mailSections(report){
let isAsked=id=>mailed.includes(id)||id==="posture-reached"&&hasNewLevel(report);return sectionsOf(report,mailRows).filter(({id,rows})=>isAsked(id)&&rows.length>
0)}function mailSubject(report){let figures=figuresOf(report),missed=figures.filter(({state})=>state==="missed").length,unknown=figures.filter(({state})=>state===
"unknown").length,late=figures.find(({key})=>key==="overdue");return[`[image-gate] ${reportTitle(report).split(":")[0]}`,`${missed===0?"no target missed":`${plural(
missed,"target")} missed`}${unknown===0?"":`, ${counted(unknown)} not known`}`,`past their time: ${late===void 0?"":figureText(late)}`].join("; ")}function mailText(report){
return`${[reportTitle(report),"",...figuresOf(report).map(figureLine),...mailSections(report).flatMap(sectionLines),"",...sourceLines(report)].join(`
`)}
`}function figureLine(figure){let{label,state,target,note}=figure,goal=state===void 0?"":` (${stateWords[state]}, target ${target})`;return`${label}: ${figureText(
figure)}${goal}${note===void 0?"":` - ${note}`}`}function sectionLines({title,columns,rows,all}){let lines=rows.map(cells=>cells.map((cell,index)=>cell===""?"":
`${columns[index]?.title}: ${bounded(cell,longest)}`).filter(cell=>cell!=="").join("; "));return["",title,...lines.map(line=>`- ${line}`),...all>rows.length?[`…\
 ${counted(all-rows.length)} more`]:[]]}export{mailSections,mailSubject,mailText};
