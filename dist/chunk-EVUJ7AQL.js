import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{counted,dayOf,plural,staleImages,usualStaleAfter}from"./chunk-SOLK6MDS.js";var day=24*36e5;function staleOf({images,endedAt,staleAfter}){return staleImages(images,new Date(endedAt),staleAfter)}function staleHeading({staleAfter=usualStaleAfter},stale){
let limit=staleAfter%day===0?plural(staleAfter/day,"day"):plural(Math.ceil(staleAfter/36e5),"hour"),unknown=stale.filter(({age})=>age.kind==="unknown").length,old=stale.
length-unknown;return[...old===0?[]:[`Not built for ${limit} or more: ${counted(old)}`],...unknown===0?[]:[`${old===0?"Of":"of"} unknown age: ${counted(unknown)}`]].
join("; ")}function staleReason({row,age,advice,base},now){let runs=row.runs===void 0?"":`; runs in ${row.runs}`,{pulledAt}=row.build??{},pulled=pulledAt===void 0?
"":`; last pulled ${dayOf(new Date(pulledAt))}`;return`${ageWords(age,now)}${base===void 0?"":baseWords(base,now)}${pulled}${runs}. ${adviceWords[advice]}`}var adviceWords={
update:"Build it again on the newest base image.",archive:"It does not run: archive it, or build it again.","update-or-archive":"Build it again if it is in use,\
 else archive it."};function ageWords(age,now){switch(age.kind){case"built":return`built ${daysSince(age.at,now)} ago (${dayOf(new Date(age.at))}, by its ${age.
by})`;case"at-least":{let seen=age.by==="ledger"?"seen first":"pushed",who=age.by==="ledger"?"the ledger":"its registry";return`${seen} ${daysSince(age.at,now)}\
 ago (${dayOf(new Date(age.at))}, by ${who}), and built before`}case"unknown":return"nobody says when it was built"}}function baseWords({name,newer,age},now){let old=age===
void 0||age.kind==="unknown"?"":`, ${daysSince(age.at,now)} old`;return`; base ${name}${old}${newer===void 0?"":`, now ${newer}`}`}function daysSince(at,now){return plural(
Math.max(0,Math.floor((now.getTime()-at)/day)),"day")}function staleJson(stale){return stale.map(({row,age,advice,base})=>({digest:row.digest,name:row.names[0],
...row.runs===void 0?{}:{runs:row.runs},age:ageJson(age),...row.build?.pulledAt===void 0?{}:{pulledAt:row.build.pulledAt},...base===void 0?{}:{base:{...base,...base.
age===void 0?{}:{age:ageJson(base.age)}}},advice}))}function ageJson(age){return age.kind==="unknown"?age:{...age,at:new Date(age.at).toISOString()}}export{staleOf,staleHeading,staleReason,staleJson};
