import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{asksExploitation,buildRecord,categorySchema,changeSince,endOfScoped,exploitationRecord,findingRecord,hardeningRecord,maxNames,opinionRecord,packageChangeRecord,
suggestionText,tokensRecord,vexRecord}from"./chunk-7PL4Z226.js";import{asksHardening,byText,digestOf,hasVex,instant,isFields,rulesText}from"./chunk-SOLK6MDS.js";function scopedRecord({applied,unused,refused}){return applied.length+unused.length+refused.length===0?{}:{scoped:{applied:applied.map(({findings,unblocked,...rule})=>{
let end=endOfScoped(rule);return{...ruleRecord(rule),...end===void 0?{}:{endsAt:end.toISOString()},findings,unblocked}}),unused:unused.map(ruleRecord),refused:refused.
map(({refusal,why,...rule})=>({...ruleRecord(rule),refusal,why}))}}}function ruleRecord({action:{value,key,place},...rule}){return{...rule,action:value,key,...place===
void 0?{}:{place}}}var maxFixed=1e3;function recordOf(image,sums){let{decision,scan,afterMerge}=image,{triage,policy,verdict}=decision,firstSeen=triage.baseline?.kind==="compared"?
triage.baseline.firstSeen:void 0;return{recordVersion:1,image:imageOf(image,sums.category),judgedAt:image.now.toISOString(),verdict,headline:sums.headline,policy:{
source:policy.source,digest:policyDigest(policy),gateOn:policy.gateOn.value,...policy.deadlines.clock.value==="first-seen"?{}:{clock:policy.deadlines.clock.value},
ignoreBase:policy.ignoreBase.value,...regoOf(policy)},scanner:scan.scanner,...scan.database===void 0?{}:{database:databaseOf(scan.database)},platforms:platformsOf(
image,sums),counts:sums.counts,escalations:sums.escalations,concerns:triage.concerns.map(({kind,platform,action,message})=>({kind,platform,action,message})),exceptions:exceptionsOf(
triage.exceptions),...scopedRecord(triage.scoped),...hardeningRecord(triage.hardening),...exploitationRecord(triage,policy.exploitation),...opinionRecord(triage.
opinion),...triage.baseline===void 0?{}:{baseline:baselineOf(triage.baseline,decision)},...afterMerge===void 0?{}:{afterMerge},build:buildRecord(image),findings:[
...triage.open,...triage.excepted].map(judged=>findingRecord(judged,firstSeen))}}function imageOf({name,names=[],digest,origin},category){let others=names.filter(
one=>one!==name);return{names:[name,...others.slice(0,maxNames-1)],...category!==void 0&&categorySchema.safeParse(category).success?{category}:{},...digest===void 0?
{}:{digest},...origin===void 0?{}:{origin}}}function platformsOf({scan,images,decision},{reports,sboms}){let[first,...others]=scan.platforms.map((one,index)=>{let{
platform,imageId,os,packages,packagesListed,systemFault=null,unread}=one,manifest=images.find(candidate=>candidate.platform===platform)?.manifest,[report,sbom]=[
reports[index],sboms[index]];return{platform,imageId,...manifest===void 0?{}:{manifest},...os===void 0?{}:{system:os},packages,...packagesListed===void 0?{}:{packagesListed},
systemFault,...unread===void 0?{}:{unread},...tokensRecord(one,decision.triage.hardening),...report===void 0?{}:{report},...sbom===void 0?{}:{sbom}}});if(first===
void 0)throw new Error("unreachable: a scan has a platform");return[first,...others]}function policyDigest(policy){let{source:_,rego,scoped,vex,exploitation,secondOpinion,
hardening,...rules}=policy,own=rego.value.map(file=>file.rules?.digest??file.path).toSorted(),hasScoped=scoped.some(({packages,paths})=>packages.value.length+paths.
value.length>0),all={...rules,...own.length===0?{}:{rego:own},...hasScoped?{scoped}:{},...hasVex(vex)?{vex:vex.map(rulesText).toSorted()}:{},...asksExploitation(
policy)?{exploitation}:{},...secondOpinion.value==="none"?{}:{secondOpinion},...asksHardening(hardening)?{hardening}:{}};return digestOf(JSON.stringify(all,(_key,value)=>isFields(
value)?ruleOf(value):value))}function regoOf({rego}){let files=rego.value.flatMap(({path,rules})=>rules===void 0?[]:{path,digest:rules.digest});return files.length===
0?{}:{rego:files}}function ruleOf(object){let rule="key"in object&&"value"in object?object.value:object;return isFields(rule)?sorted(rule):rule}function sorted(value){
return Object.fromEntries(Object.entries(value).toSorted(([a],[b])=>byText(a,b)))}function databaseOf({updatedAt,source,digest}){return{updatedAt:rfc3339(updatedAt),
source,...digest===void 0?{}:{digest}}}function rfc3339(text){return instant.safeParse(text).success?text:new Date(text).toISOString()}function exceptionsOf({applied,
unused,refused}){return{applied:applied.map(exceptionOf),unused:unused.map(({duplicateOf,...one})=>({...exceptionOf(one),...duplicateOf===void 0?{}:{duplicateOf}})),
refused:refused.map(({suggestion,...one})=>({...one,suggestion:suggestionText(suggestion)}))}}function exceptionOf(exception){let{vex,endsAt,...rest}=exception;
return{...rest,endsAt:endsAt.toISOString(),...vex===void 0?{}:{vex:vexRecord(vex)}}}function baselineOf(baseline,{policy,triage}){if(baseline.kind==="unread"){let{
name:name2,why}=baseline;return{state:"unread",...name2===void 0?{}:{name:name2},why}}let{name,source,digest,createdAt,missing,fixed,packages}=baseline;return{state:"\
compared",name,source,...digest===void 0?{}:{digest},...createdAt===void 0?{}:{createdAt:rfc3339(createdAt)},gateOn:policy.gateOn.value,missingPlatforms:missing,
counts:changeSince(baseline,triage),fixed:fixed.slice(0,maxFixed).map(brief),...packages===void 0?{}:{packages:packageChangeRecord(packages)}}}function brief(finding){
let{id,path:where=finding.target}=finding;return finding.kind==="vulnerability"?{id,package:finding.package.name,version:finding.package.version,where}:{id,where}}export{recordOf,policyDigest};
