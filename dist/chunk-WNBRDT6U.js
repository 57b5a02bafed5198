import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{criteria,criterionState,isSlip,levelNames,nextLevel}from"./chunk-SOLK6MDS.js";var controls=[{standard:"OWASP Top 10 (2021)",control:"A06",asks:"known vulnerabilities are found by scans that nobody has to start",criteria:["images-scanned",
"scans-scheduled","gate-on-push"],shownBy:["ledger","night","github","evidence"]},{standard:"OWASP Top 10 (2021)",control:"A08",asks:"images are verified before\
 they are deployed",criteria:["images-signed","signatures-enforced","admission-enforced"],shownBy:["night","cluster","evidence"]},{standard:"ISO/IEC 27001:2013",
control:"A.14.2.2",asks:"changes are controlled",criteria:["checks-required","reviews-required","policy-owned","deploys-reviewed"],shownBy:["github","policy"]},
{standard:"SOC 2",control:"CC6.6",asks:"what comes from outside is kept out",criteria:["writes-restricted","admission-closed"],shownBy:["registry","harbor","clu\
ster"]},{standard:"ISO/IEC 27001:2022",control:"A.8.9",asks:"configurations are set, watched and reviewed",criteria:["policy-owned","policy-reviewed","drift-wat\
ched"],shownBy:["policy","github","drift"]},{standard:"ISO/IEC 27001:2022",control:"A.8.13",asks:"what shows it is kept",criteria:["evidence-kept"],shownBy:["le\
dger","github","evidence"]},{standard:"NIST CSF",control:"PR.DS-1",asks:"data at rest is protected: nobody changes an image unseen",criteria:["writes-restricted",
"images-signed"],shownBy:["registry","night","evidence"]},{standard:"NIST CSF",control:"PR.IP-1",asks:"there is a baseline configuration, and it is kept",criteria:[
"gate-on-push","policy-reviewed","drift-watched"],shownBy:["policy","github","drift"]},{standard:"CERT-In 2022",control:"supply chain",asks:"software is built f\
rom known parts by a process that is verified",criteria:["gate-on-push","images-signed","sboms-tracked"],shownBy:["github","night","evidence"]}],complianceNote="\
What was seen for each control, and where it lies. This is no audit and no certificate: whether a control is met is for your auditor to say.",maxPlaces=10;function complianceOf({
criteria:criteria2,sources}){let states=new Map(criteria2.map(({key,state})=>[key,state]));return controls.map(({shownBy,...control})=>({...control,state:criterionState(
control.criteria.map(key=>({seen:states.get(key)??"not-known"}))),shown:sources.filter(({kind})=>shownBy.includes(kind)).map(({kind,place})=>`${kind} ${place}`).
slice(0,maxPlaces)}))}var stateNames={yes:"yes",no:"no","not-known":"not known",gone:"not looked at"};function levelText({level,target}){let aim=target===null?"":` (target ${target})`;
return`Level ${level} of 5: ${levelNames[level]}${aim}`}function nextText(posture){let next=nextLevel(posture);return next===void 0?"There is no level above it.":
`For level ${next.level} (${levelNames[next.level]}) is missing: ${next.missing.map(key=>criteria[key].claim).join("; ")}.`}function postureRows({criteria:judged}){
let rows=judged.flatMap(({key,level,observations})=>observations.map(one=>({rank:level??6,row:rowOf(criteria[key].claim,level,one)}))),order=["no","not-known","\
yes"];return rows.toSorted((a,b)=>order.indexOf(a.row.state)-order.indexOf(b.row.state)||a.rank-b.rank).map(({row})=>row)}function missingRows(posture){let missing=new Set(
nextLevel(posture)?.missing??[]),left=posture.criteria.filter(({key})=>missing.has(key));return postureRows({criteria:left}).filter(({state})=>state!=="yes")}function rowOf(claim,level,one){
let common={level:level===null?"":String(level),claim,subject:one.subject};switch(one.seen){case"yes":return{...common,state:one.seen,why:one.evidence.answer,fix:""};case"\
no":return{...common,state:one.seen,why:one.evidence.answer,fix:one.fix};case"not-known":return{...common,state:one.seen,why:one.why,fix:one.fix}}}function criterionRows({
criteria:judged}){return judged.map(({key,level,state,observations})=>({level:level===null?"":String(level),claim:criteria[key].claim,state,seen:observations.filter(
({seen})=>seen==="yes").length,all:observations.length}))}function changeRows(posture){return posture.changes.map(change=>({claim:criteria[change.criterion].claim,
subject:change.subject,was:stateNames[change.was],is:stateNames[change.is],isWorse:isSlip(change),why:changeReason(posture,change)})).toSorted((a,b)=>Number(b.isWorse)-
Number(a.isWorse))}function changeReason({criteria:judged},change){let{level=null,observations=[]}=judged.find(({key})=>key===change.criterion)??{};return observations.
filter(({subject,seen})=>subject===change.subject&&seen===change.is).map(one=>rowOf("",level,one).why).join(" ")}function reachedRows({level:reached,criteria:judged}){
return judged.flatMap(({key,level,observations})=>{let[first]=observations;if(level===null||level>reached||first===void 0)return[];let{claim,why}=rowOf(criteria[key].
claim,level,first);return[{level,claim,seen:observations.length,why}]}).toSorted((a,b)=>b.level-a.level)}function complianceWords(posture){let words={yes:"seen",
no:"not so","not-known":"not known"};return complianceOf(posture).map(row=>({...row,claims:row.criteria.map(key=>criteria[key].claim).join("; "),word:words[row.
state]}))}export{complianceNote,stateNames,levelText,nextText,postureRows,missingRows,criterionRows,changeRows,changeReason,reachedRows,complianceWords};
