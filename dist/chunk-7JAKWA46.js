import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{askingTicket,hasTicket,holds,indexExceptions,isForImage,lastEndOf,refuseExpired,refused,renews,scopeOf,withAdopted}from"./chunk-7PL4Z226.js";import{
alwaysNeeded,approversText,noApprovals}from"./chunk-KT4A3RJ2.js";import{bySeverity,severities,worse}from"./chunk-SOLK6MDS.js";function applyExceptions(written,rules,now,images){let{active,refused:before,beside}=withAdopted(written,rules.adoptedUntil.value,now),{usable,refused:atOnce}=usableAmong(
active,rules,now,images),index=indexExceptions(usable),lastEnd=bySeverity(severity=>lastEndOf(rules.maxDays[severity].value,now)),other=beside&&applyExceptions(
beside,rules,now,images),uses=new Map;return{exceptionFor:finding=>{for(let exception of index.matching(finding)){let alone=useAlone(exception,finding.severity,
lastEnd,rules),isOneSided=alone==="applied"&&other!==void 0&&other.exceptionFor(finding)===void 0;if(noteUse(uses,exception,isOneSided?"not-on-both":alone,finding.
severity,rules),alone==="applied")return isOneSided?void 0:exception}},outcome:()=>{let notCompared=index.notCompared(),unused=unusedOf(usable,new Set([...uses.
keys(),...notCompared]));return{applied:usable.filter(exception=>uses.get(exception)?.applied!==void 0),unused:unused.filter(exception=>!waits(exception)),refused:[
...rules.requireTicket.value?before.map(withTicket):before,...atOnce,...refusedByUse(uses,rules,beside?.branch??"",now),...unused.filter(waits).map(exception=>refuseWaiting(
exception,now)),...notCompared.map(exception=>refuseNotCompared(exception,now))],...written.approvals&&{approvals:written.approvals}}}}}function useAlone(exception,severity,lastEnd,{
assessment}){return lacksApproval(exception,severity)?"not-approved":exception.assessment===void 0&&assessment.value.includes(severity)?"no-assessment":exception.
endsAt.getTime()<=lastEnd[severity]?"applied":"too-far-ahead"}function noteUse(uses,exception,use,severity,rules){let noted=uses.get(exception)??{},before=noted[use];
noted[use]=use==="too-far-ahead"?strictestOf(rules,before,severity):worse(before??severity,severity),uses.set(exception,noted)}function refusedByUse(uses,rules,branch,now){
return[...refusedAs("too-far-ahead",uses,(exception,severity)=>refuseTooFar(exception,severity,rules,now)),...refusedAs("no-assessment",uses,(exception,severity)=>refuseUnassessed(
exception,[severity],now)),...refusedAs("not-approved",uses,(exception,severity)=>refuseUnapproved(exception,severity,now)),...refusedAs("not-on-both",uses,exception=>refuseOneSided(
exception,branch,now))]}function refusedAs(use,uses,refuse){return[...uses].flatMap(([exception,{[use]:severity}])=>severity===void 0?[]:[refuse(exception,severity)])}
function usableAmong(active,rules,now,images){let exceptions=active.filter(exception=>isForImage(exception,images)),current=exceptions.filter(exception=>holds(exception,
now)),isTracked=exception=>!rules.requireTicket.value||exception.adopted===!0||hasTicket(exception),ended=exceptions.filter(exception=>!holds(exception,now));return{
usable:current.filter(isTracked),refused:[...ended.map(exception=>refuseExpired(exception,now)),...current.filter(exception=>!isTracked(exception)).map(exception=>refuseUntracked(
exception,now))]}}function strictestOf({maxDays},one,other){let[strictest=other]=severities.filter(severity=>severity===one||severity===other).toSorted((a,b)=>maxDays[a].
value-maxDays[b].value);return strictest}function refuseUntracked(exception,now){return refused(askingTicket(exception),"no-ticket","it names no ticket, which t\
he policy requires",now)}function refuseUnassessed(exception,asked,now){let why=`it has no \`assessment\`, which the policy requires for ${asked.join(", ")} fin\
dings`;return{...refused(exception,"no-assessment",why,now),suggestion:{kind:"words",text:"an entry of a YAML file with `assessment: { score: …, exploitability:\
 …, controls: …, why: …, fix: …, impact: … }`"}}}function withTicket(entry){let{suggestion}=entry;return suggestion.kind==="words"||hasTicket(suggestion.
draft)?entry:{...entry,suggestion:{...suggestion,draft:askingTicket(suggestion.draft)}}}function refuseTooFar(exception,severity,{maxDays},now){let days=maxDays[severity].
value,why=`its expiry ${exception.expiry} is more than ${days} days ahead, the most for a ${severity} finding`;return refused(exception,"too-far-ahead",why,now,
days)}function lacksApproval({proposed},severity){return proposed!==void 0&&proposed.missing[severity].length>0}function waits(exception){return severities.some(
severity=>lacksApproval(exception,severity))}function refuseUnapproved(exception,severity,now){let missing=exception.proposed?.missing[severity]??[],why=missing.
some(choice=>choice.length===0)?"it is new in this pull request, and the policy that says who must approve it can’t be read":`it is new in this pull request, \
and for a ${severity} finding ${approversText(missing)} must approve its newest commit`;return notApproved(exception,why,now)}function refuseWaiting(exception,now){
let missing=exception.proposed?.missing??noApprovals,always=alwaysNeeded(missing),why=always.some(choice=>choice.length===0)?"it is new in this pull request, an\
d the policy that says who must approve it can’t be read":`it is new in this pull request and fits no finding of this image; ${waitsFor(missing,always)} befor\
e the merge`;return notApproved(exception,why,now)}function waitsFor(missing,always){return always.length>0?`${approversText(always)} must approve its newest co\
mmit`:`${severities.filter(severity=>missing[severity].length>0).map(severity=>`${approversText(missing[severity])} (for ${severity} findings)`).join(", ")} mus\
t approve its newest commit`}function notApproved(exception,why,now){return{...refused(exception,"not-approved",why,now),suggestion:{kind:"words",text:"the same\
 line, once it is approved"}}}function refuseNotCompared(exception,now){return refused(exception,"not-compared","some findings were not compared with it: the en\
tries for this id have too many paths and packages. Write one entry for several of them, with shorter patterns",now)}function refuseOneSided(exception,branch,now){
let why=`${branch} rules as well, and has no exception that is applied to the same finding`;return{...refused(exception,"not-on-both",why,now),suggestion:{kind:"\
words",text:`the same line, once it is on ${branch}, too`}}}function unusedOf(exceptions,known){let first=new Map,unused=[];for(let exception of exceptions){let key=scopeOf(
exception),earlier=first.get(key);earlier===void 0&&first.set(key,exception);let follows=earlier!==void 0&&known.has(earlier)&&renews(exception,earlier);known.has(
exception)||follows||unused.push(earlier===void 0?exception:{...exception,duplicateOf:{file:earlier.file,line:earlier.line}})}return unused}export{applyExceptions,refuseUntracked,refuseUnassessed,withTicket};
