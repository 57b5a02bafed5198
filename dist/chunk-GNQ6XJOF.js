import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{matchesImage}from"./chunk-PNTMCXXB.js";import{plural}from"./chunk-KUS2G4I6.js";var day=864e5;function daysLeft({endsAt},now){return`${plural(Math.max(0,Math.ceil((endsAt.getTime()-now.getTime())/day)),"day")} left`}function newMark({proposed}){
return proposed===void 0?"":" (new in this pull request)"}function proofText({ticket,approvedBy=[]},{text}){let approved=approvedBy.length===0?[]:[`approved by ${text(
approvedBy.join(", "),200)}, as the entry says`];return[...ticket===void 0?[]:[`ticket ${text(ticket,100)}`],...approved].join(", ")}function needless(unused,names){
let isForThisAlone=({images=["**"]})=>images.every(pattern=>!/[*?]/.test(pattern)&&names.some(name=>matchesImage(pattern,name))),isKnown=exception=>exception.duplicateOf!==
void 0||isForThisAlone(exception);return{everywhere:unused.filter(isKnown),here:unused.filter(exception=>!isKnown(exception))}}var needlessTitles={everywhere:"E\
xceptions that no finding needs",here:"Exceptions that nothing in this image needs (another image may)"};function coverage(excepted){let counts=new Map;for(let{
exception}of excepted)exception!==void 0&&counts.set(key(exception),(counts.get(key(exception))??0)+1);return exception=>counts.get(key(exception))??0}function key({
file,line,id,proposed}){return`${line}:${proposed===void 0}:${file}:${id}`}function dateText(date){return Number.isNaN(date.getTime())?"":date.toISOString().slice(
0,10)}function ageText(since,now){let age=now.getTime()-Date.parse(since);if(Number.isNaN(age))return"";let hours=Math.max(0,Math.floor(age/36e5));return hours===
0?plural(Math.max(0,Math.floor(age/6e4)),"minute"):hours<48?plural(hours,"hour"):plural(Math.floor(hours/24),"day")}function deadlineText(fixWithin,fixBy){return`${fixWithin%
24===0&&fixWithin>24?plural(fixWithin/24,"day"):plural(fixWithin,"hour")}, by ${dateText(fixBy)}, counted from this scan`}export{daysLeft,newMark,proofText,needless,needlessTitles,coverage,dateText,ageText,deadlineText};
