import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{limitsFor}from"./chunk-ZIBTWM64.js";import{adoptedAmong,endingSoon,hasTicket,lastEndOf,refusals,refuseUnassessed,refuseUntracked,refused,scopeOf,suggestionText,
withTicket}from"./chunk-LIHHT6EI.js";import{quoted}from"./chunk-62SQPVY5.js";import{byText,dayOf,severities}from"./chunk-A4QRTCHH.js";var noteCodes=[...refusals,"invalid","duplicate","ending-soon"],suggestionMark=" This would be valid: ";function note(at,level,code,text){return{path:at.file,line:at.
line,level,code,id:at.id,message:`${at.id}: ${text}`}}function suggesting(said,suggestion){return{...said,message:`${said.message}${suggestionMark}${suggestion}`,
suggestion}}var maxPatterns=3;function limitsByImages(policy){let known=new Map;return({images})=>{let key=images?.join(`
`)??"",limits=known.get(key)??limitsFor(policy,images);return known.set(key,limits),limits}}function limitNotes(exception,limits,now){let all=limits.map(one=>{let late=severities.
filter(name=>exception.endsAt.getTime()>lastEndOf(one.rules.maxDays[name].value,now));return{...one,late,lacksTicket:one.rules.requireTicket.value&&!hasTicket(exception)}}),
isApplied=appliesSomewhere(all);return[...tooFarNotes(exception,all,isApplied,now),...ticketNotes(exception,all,isApplied,now),...assessmentNotes(exception,limits,
now)]}function appliesSomewhere(all){return all.some(one=>!one.lacksTicket&&all.some(other=>!isLateForAll(other)&&(one===other||one.images.length>0&&other.images.
length>0)))}function isLateForAll({late}){return late.length===severities.length}function tooFarNotes(exception,all,isApplied,now){let refusing=all.filter(({late})=>late.
length>0);if(refusing.length===0)return[];let isError=!isApplied&&all.some(isLateForAll),where=all.length===1?"":" or images",effect=isError?", so it is not app\
lied":` for some findings${where}, to which it is not applied`,limits=refusing.map(one=>`${placeOf(one)}${one.late.map(name=>`${name} ${one.rules.maxDays[name].
value}`).join(", ")}`),text=`its expiry ${exception.expiry} is too far ahead${effect}. Days at most: ${limits.join("; ")}.`,days=Math.min(...refusing.flatMap(({
late,rules})=>late.map(name=>rules.maxDays[name].value))),{suggestion}=refused(exception,"too-far-ahead","",now,days);return[suggesting(note(exception,isError?"\
error":"warning","too-far-ahead",text),suggestionText(suggestion))]}function ticketNotes(exception,all,isApplied,now){let refusing=all.filter(({lacksTicket})=>lacksTicket);
if(refusing.length===0)return[];let isBase=refusing.some(one=>one.isBase),patterns=patternsOf(refusing.flatMap(({images})=>images)),effect=isApplied?", to which\
 it is not applied":", so it is not applied",{suggestion}=refuseUntracked(exception,now),text=`it names no ticket, which the policy requires${refusing.length===
all.length?", so it is not applied":isBase?`${isApplied?" for most images":""}${effect}`:` for images that match ${patterns}${effect}`}.`;return[suggesting(note(
exception,isApplied?"warning":"error","no-ticket",text),suggestionText(suggestion))]}function assessmentNotes(exception,limits,now){if(exception.assessment!==void 0)
return[];let asked=limits.map(({rules})=>rules.assessment.value),some=severities.filter(severity=>asked.some(one=>one.includes(severity)));if(some.length===0)return[];
let isError=asked.every(one=>severities.every(severity=>one.includes(severity))),{why,suggestion}=refuseUnassessed(exception,some,now),where=limits.length===1?"":
" of some images",text=`${why}${where}, to which it is not applied.`;return[suggesting(note(exception,isError?"error":"warning","no-assessment",text),suggestionText(
suggestion))]}function placeOf({isBase,images}){return isBase?"":`in images that match ${patternsOf(images)} `}function patternsOf(images){let different=[...new Set(
images)],shown=different.slice(0,maxPatterns).map(quoted).join(", "),rest=different.length-maxPatterns;return rest>0?`${shown} and ${rest} more`:shown}function lintExceptions({active,refused:notApplied,undated=[]},policy,now){let asksTicket=limitsFor(policy).some(({rules})=>rules.requireTicket.value),until=limitsFor(
policy).map(({rules})=>rules.adoptedUntil.value??"").toSorted().at(-1),isAdopted=until===void 0||until<dayOf(now)?()=>!1:adoptedAmong(undated),limitsOf=limitsByImages(
policy);return[...notApplied.map(entry=>refusalNote(entry,asksTicket,isAdopted(entry)?until:void 0)),...duplicates(active),...endingSoon(active,now).map(exception=>note(
exception,"notice","ending-soon",`ends soon: it holds until ${exception.expiry}. Fix it, or renew it.`)),...active.flatMap(exception=>limitNotes(exception,limitsOf(
exception),now))].toSorted((a,b)=>byText(a.path,b.path)||a.line-b.line)}function invalidNotes(error,path){return error.problems.map(({where,what,fix})=>{let[,line,
column,key=""]=/:(\d+)(?::(\d+))?(?: (.*))?$/.exec(where)??[],message=`${key===""?"":`${key} `}${what}. ${fix}`;return{...{path,line:Number(line??1),...column===
void 0?{}:{column:Number(column)}},level:"error",code:"invalid",message}})}function withColumn(entry,text){if(entry.column!==void 0||entry.id===void 0)return entry;
let line=text.replace(/^\ufeff/,"").split(`
`)[entry.line-1]??"",at=line.indexOf(entry.id);return{...entry,column:1+(at<0?Math.max(0,line.search(/[^\s-]/)):at)}}function refusalNote(entry,requireTicket,until){
let{refusal,why}=entry,{suggestion}=requireTicket?withTicket(entry):entry,isMistake=refusal!=="expired"&&until===void 0,effect=until===void 0?"so it is not appl\
ied":`and is adopted until ${until}`;return suggesting(note(entry,isMistake?"error":"warning",refusal,`${why}, ${effect}.`),suggestionText(suggestion))}function duplicates(active){
let first=new Map;return active.flatMap(exception=>{let scope=scopeOf(exception),earlier=first.get(scope);if(earlier===void 0&&first.set(scope,exception),earlier===
void 0)return[];let where=`${earlier.file}:${earlier.line}`;return[note(exception,"warning","duplicate",`${where} says the same. Keep one of them.`)]})}export{suggestionMark,lintExceptions,invalidNotes,withColumn};
