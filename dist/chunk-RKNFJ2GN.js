import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{approversText,askingTicket,coversPackage,missingApprovals,parsePackageUrl,pathPattern,refuseExpired,refused}from"./chunk-P3DXPJFX.js";import{matchesImage}from"./chunk-PNTMCXXB.js";
import{holds}from"./chunk-Y26VXM5E.js";import{dayOf,daysLater,startOfDay}from"./chunk-IXJOGZYS.js";import{bySeverity}from"./chunk-XK5IOTJL.js";
import{severities,worse}from"./chunk-THJVGLCY.js";var maxSteps=3e7,stepsEach=20;function indexExceptions(exceptions){let patterns=new Map,compiled=text=>{let pattern=patterns.get(text)??pathPattern(text);return patterns.
set(text,pattern),pattern},byId=Map.groupBy(exceptions.map(exception=>scoped(exception,compiled)),({exception})=>exception.id),effort={steps:0},leftOut=new Set;
return{matching:finding=>{let ids=idsOf(finding).filter(id=>byId.has(id));return ids.length===0?[]:inTrivysOrder(ids.map(id=>byId.get(id)??[]),finding,effort,()=>{
for(let id of ids)leftOut.add(id)})},notCompared:()=>[...leftOut].flatMap(id=>(byId.get(id)??[]).map(({exception})=>exception))}}function isForImage({images},names){
return images===void 0?!0:names.length>0&&names.every(name=>images.some(pattern=>matchesImage(pattern,name)))}function scopeOf({id,kind,paths,purls,images}){let lists=[
paths,purls,images].map(list=>list&&[...new Set(list)].sort());return JSON.stringify([id,kind,...lists])}function scoped(exception,compiled){return{exception,paths:exception.
paths?.map(compiled).filter(pattern=>typeof pattern=="function"),purls:exception.purls?.map(parsePackageUrl).filter(purl=>purl!==void 0)}}function idsOf(finding){
return finding.kind==="misconfiguration"?[finding.id,...finding.aliases]:[finding.id]}function*inTrivysOrder(candidates,finding,effort,endEarly){let places=finding.
kind==="vulnerability"?[finding.target,finding.path??""]:[finding.target],urls=(finding.kind==="vulnerability"?packageUrls(finding.package):[]).map(parsePackageUrl);
for(let place of places)for(let list of candidates)for(let{exception,paths,purls}of list){if(effort.steps>maxSteps)return endEarly();effort.steps+=1,!(exception.
kind!==void 0&&exception.kind!==finding.kind)&&(paths!==void 0&&!matchesAny(paths,place,effort)||purls!==void 0&&!urls.every(url=>coversAny(purls,url,effort))||
(yield exception))}effort.steps>maxSteps&&endEarly()}function packageUrls({purl="",purlOn}){return[...new Set(purlOn===void 0?[purl]:Object.values(purlOn))].filter(
url=>url!=="")}function matchesAny(paths,place,effort){return paths.some(matches=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&matches(place,effort)))}function coversAny(purls,found,effort){
return found===void 0?!1:purls.some(wanted=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&coversPackage(wanted,found)))}function proposedExceptions(base,head){let ends=new Map;for(let exception of base.active){let scope=scopeOf(exception);ends.set(scope,Math.max(ends.get(scope)??
0,exception.endsAt.getTime()))}return head.active.filter(exception=>exception.endsAt.getTime()>(ends.get(scopeOf(exception))??0))}function withProposed(base,head,rules,approvers){
let missing=bySeverity(severity=>missingApprovals(rules[severity],approvers)),proposed=proposedExceptions(base,head).map(exception=>({...exception,proposed:{missing}})),
isApproved=Object.values(missing).every(approvals=>approvals.length===0),extended=new Set(isApproved?proposed.map(scopeOf):[]),others=base.active.filter(exception=>!extended.
has(scopeOf(exception)));return{active:[...proposed,...others],refused:head.refused}}function applyExceptions({active,refused:before,beside},rules,now,images){let{usable,refused:atOnce}=usableAmong(active,rules,now,images),index=indexExceptions(
usable),lastEnd=bySeverity(severity=>lastEndOf(rules.maxDays[severity].value,now)),other=beside&&applyExceptions(beside,rules,now,images),uses=new Map;return{exceptionFor:finding=>{
for(let exception of index.matching(finding)){let alone=useAlone(exception,finding.severity,lastEnd),isOneSided=alone==="applied"&&other!==void 0&&other.exceptionFor(
finding)===void 0;if(noteUse(uses,exception,isOneSided?"not-on-both":alone,finding.severity,rules),alone==="applied")return isOneSided?void 0:exception}},outcome:()=>{
let notCompared=index.notCompared();return{applied:usable.filter(exception=>uses.get(exception)?.applied!==void 0),unused:unusedOf(usable,new Set([...uses.keys(),
...notCompared])),refused:[...rules.requireTicket.value?before.map(withTicket):before,...atOnce,...refusedAs("too-far-ahead",uses,(exception,severity)=>refuseTooFar(
exception,severity,rules,now)),...refusedAs("not-approved",uses,(exception,severity)=>refuseUnapproved(exception,severity,now)),...notCompared.map(exception=>refuseNotCompared(
exception,now)),...refusedAs("not-on-both",uses,exception=>refuseOneSided(exception,beside?.branch??"",now))]}}}}function useAlone(exception,severity,lastEnd){return lacksApproval(
exception,severity)?"not-approved":exception.endsAt.getTime()<=lastEnd[severity]?"applied":"too-far-ahead"}function noteUse(uses,exception,use,severity,rules){let noted=uses.
get(exception)??{},before=noted[use];noted[use]=use==="too-far-ahead"?strictestOf(rules,before,severity):worse(before??severity,severity),uses.set(exception,noted)}
function refusedAs(use,uses,refuse){return[...uses].flatMap(([exception,{[use]:severity}])=>severity===void 0?[]:[refuse(exception,severity)])}function usableAmong(active,rules,now,images){
let exceptions=active.filter(exception=>isForImage(exception,images)),current=exceptions.filter(exception=>holds(exception,now)),isTracked=exception=>!rules.requireTicket.
value||hasTicket(exception),ended=exceptions.filter(exception=>!holds(exception,now));return{usable:current.filter(isTracked),refused:[...ended.map(exception=>refuseExpired(
exception,now)),...current.filter(exception=>!isTracked(exception)).map(exception=>refuseUntracked(exception,now))]}}function lastEndOf(days,now){return daysLater(
startOfDay(dayOf(now))??now,days+1).getTime()}function strictestOf({maxDays},one,other){let[strictest=other]=severities.filter(severity=>severity===one||severity===
other).toSorted((a,b)=>maxDays[a].value-maxDays[b].value);return strictest}function hasTicket({ticket,reason}){let said=ticket??/\bticket:\s*(\S+)/iu.exec(reason)?.[1]??
"";return/[\p{L}\p{N}]/u.test(said)&&!said.startsWith("<")}function refuseUntracked(exception,now){return refused(askingTicket(exception),"no-ticket","it names \
no ticket, which the policy requires",now)}function withTicket(entry){let{suggestion}=entry;return suggestion.kind==="words"||hasTicket(suggestion.draft)?entry:
{...entry,suggestion:{...suggestion,draft:askingTicket(suggestion.draft)}}}function refuseTooFar(exception,severity,{maxDays},now){let days=maxDays[severity].value,
why=`its expiry ${exception.expiry} is more than ${days} days ahead, the most for a ${severity} finding`;return refused(exception,"too-far-ahead",why,now,days)}
function lacksApproval({proposed},severity){return proposed!==void 0&&proposed.missing[severity].length>0}function refuseUnapproved(exception,severity,now){let missing=exception.
proposed?.missing[severity]??[],why=missing.some(choice=>choice.length===0)?"it is new in this pull request, and the policy that says who must approve it can’t \
be read":`it is new in this pull request, and for a ${severity} finding ${approversText(missing)} must approve its newest commit`;return{...refused(exception,"n\
ot-approved",why,now),suggestion:{kind:"words",text:"the same line, once it is approved"}}}function refuseNotCompared(exception,now){return refused(exception,"n\
ot-compared","some findings were not compared with it: the entries for this id have too many paths and packages. Write one entry for several of them, with short\
er patterns",now)}function refuseOneSided(exception,branch,now){let why=`${branch} rules as well, and has no exception that is applied to the same finding`;return{
...refused(exception,"not-on-both",why,now),suggestion:{kind:"words",text:`the same line, once it is on ${branch}, too`}}}function unusedOf(exceptions,known){let first=new Map,
unused=[];for(let exception of exceptions){let key=scopeOf(exception),earlier=first.get(key);earlier===void 0&&first.set(key,exception),!known.has(exception)&&unused.
push(earlier===void 0?exception:{...exception,duplicateOf:{file:earlier.file,line:earlier.line}})}return unused}export{scopeOf,proposedExceptions,withProposed,applyExceptions,lastEndOf,hasTicket,refuseUntracked,withTicket};
