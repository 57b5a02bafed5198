import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{changeReason,changeRows,missingRows,reachedRows,stateNames}from"./chunk-WNBRDT6U.js";import{staleOf}from"./chunk-EVUJ7AQL.js";import{hoursText}from"./chunk-O22AHPM2.js";
import{durationFigures}from"./chunk-ZKZUIRJM.js";import{clockStart}from"./chunk-JCPGLZMI.js";import{severityOf}from"./chunk-IHPFSA4Q.js";import{
announcedDays}from"./chunk-7PL4Z226.js";import{reviewState}from"./chunk-KT4A3RJ2.js";import{counted,dayOf,daysLater,driftClasses,driftWords,isSlip,levelNames,
minuteText,plural,pluralDo,severities,worseClassFirst}from"./chunk-SOLK6MDS.js";var namedAlerts=1e3;function loudAlerts(alerts){return alerts.filter(({level})=>level!=="notice")}function unjoinedAlerts(alerts){let loud=loudAlerts(alerts);return{
unjoined:loud.slice(0,namedAlerts).map(unjoinedAlert),unnamed:Math.max(0,loud.length-namedAlerts)}}function unjoinedAlert({source,level,what,at,namespace,owner,
repository,tag,digest}){let name=repository===void 0?[]:[tag===void 0?repository:`${repository}:${tag}`],about=[...owner===void 0?[]:[namespace===void 0?owner:`${namespace}\
/${owner}`],...name,...digest===void 0?[]:[digest]].join(" ");return{source,level,what,...at===void 0?{}:{at},about:about===""?"nothing that it names":about}}function worstOf({
faults}){return faults.map(fault=>fault.class).toSorted(worseClassFirst)[0]}function worstRowsFirst(rows){return rows.map(row=>({row,worst:worstOf(row)})).toSorted(
(a,b)=>a.worst===void 0||b.worst===void 0?+(a.worst===void 0)-+(b.worst===void 0):worseClassFirst(a.worst,b.worst)||b.row.faults.length-a.row.faults.length).map(
({row})=>row)}function driftCode({running,alerts,gaps},failOn){let found=new Set(running.flatMap(({faults})=>faults.map(fault=>fault.class)));alerts.unjoined.length>
0&&found.add("alert");let isOpen=gaps.length>0||found.has("unanswered");found.delete("unanswered");let isAsked=one=>failOn==="any"||failOn!=="none"&&failOn.includes(
one);return[...found].some(isAsked)?1:isOpen?3:0}function classCounts(rows){let counts=new Map;for(let{faults}of rows)for(let one of new Set(faults.map(fault=>fault.
class)))counts.set(one,(counts.get(one)??0)+1);return counts}function driftFigures({running,alerts}){let images=new Map;for(let{digest,image,imageId,faults}of running){
let key=digest??`${image} ${imageId}`,known=images.get(key)??new Set;for(let fault of faults)known.add(fault.class);images.set(key,known)}let all=[...images.values()],
count=(...classes)=>all.filter(own=>classes.some(one=>own.has(one))).length,inRows=()=>running.reduce((sum,row)=>sum+row.faults.filter(fault=>fault.class==="ale\
rt").length,0);return{images:all.length,neverPassed:count("never-passed"),failed:count("passed-then-failed"),unknown:count("unreadable","unanswered"),alerts:alerts.
loud??inRows()+alerts.unjoined.length+alerts.unnamed}}function noCounts(){return{CRITICAL:0,HIGH:0,MEDIUM:0,LOW:0,UNKNOWN:0}}var trendWeeks=12,week=10080*60*1e3,hour=3600*1e3,Trend=class{#weeks;constructor(until){this.#weeks=
Array.from({length:trendWeeks},(_,index)=>{let to=until-(trendWeeks-1-index)*week;return{from:to-week,to,scans:0,hours:[],new:noCounts(),fixed:noCounts(),open:noCounts(),
openingBalance:noCounts()}})}add({complete,findings},names){for(let scans of Object.values(complete))for(let at of scans.times){let week2=this.#weekOf(at);week2!==
void 0&&(week2.scans+=1)}for(let[number,episodes]of findings){let times=complete[names[number]?.is??"vulnerability"]?.times??[];for(let episode of episodes)this.#addEpisode(
episode,times)}}weeks(){return this.#weeks.map(({from,to,scans,hours:hours2,...counts})=>{let remediation=durationFigures(hours2),figures={...counts,...remediation===
void 0?{}:{remediation}};return{from,to,...scans===0?{}:{figures}}})}#addEpisode(episode,times){let{firstSeen,balance,resolved}=episode;if(resolved?.resolution===
"reclassified")return;let came=balance===!0?void 0:this.#weekOf(firstSeen);came!==void 0&&(came.new[severityOf(episode)]+=1);let gone=resolved?.resolution==="fi\
xed"?this.#weekOf(resolved.at):void 0;gone!==void 0&&resolved!==void 0&&(gone.fixed[severityOf(episode)]+=1,balance!==!0&&gone.hours.push((resolved.at-clockStart(
firstSeen,times))/hour));for(let one of this.#weeks)firstSeen>one.to||resolved!==void 0&&resolved.at<=one.to||(one[balance===!0?"openingBalance":"open"][severityAt(
episode,one.to)]+=1)}#weekOf(at){let first=this.#weeks[0]?.from??at;return at<=first?void 0:this.#weeks[Math.ceil((at-first)/week)-1]}};function severityAt({severities:history},at){
return history.length===1?history[0]?.severity??"UNKNOWN":history.findLast(one=>one.at<=at)?.severity??"UNKNOWN"}function totalCount(counts){return severities.reduce(
(sum,severity)=>sum+counts[severity],0)}function textColumn(title){return{title,kind:"text"}}function codeColumn(title){return{title,kind:"code"}}function numberColumn(title){return{title,kind:"number"}}var newest=11520*60*1e3;function maturityFigure({sources:{posture,ledger}}){let common={key:"maturity",label:"Maturity level",unit:"count"};if(posture===void 0)
return{...common,note:"no posture was given (image-gate posture)"};let{level,target,changes,before}=posture,slips=changes.filter(isSlip).length,isOld=ledger.period.
until-Date.parse(posture.at)>newest,notes=[levelNames[level],...before===null||before.level===level?[]:[`it was ${before.level} in the posture before`],...slips===
0?[]:[`${plural(slips,"slip")} since the posture before`],...isOld?[`seen on ${dayOf(new Date(posture.at))}, which says nothing of today`]:[]];return{...common,
value:level,note:notes.join("; "),...target===null?{}:{target:`≥ ${target}`,state:isOld?"unknown":aimState(posture,target)}}}function aimState({level,criteria},target){
return level>=target?"met":criteria.filter(one=>one.level!==null&&one.level<=target).some(({state})=>state==="no")?"missed":"unknown"}function postureSections({
sources:{posture}},most){if(posture===void 0)return[];let rows=missingRows(posture),slips=changeRows(posture).filter(({isWorse})=>isWorse);return[reachedSection(
posture,most),{id:"posture-missing",title:"Missing for the next level of maturity",all:rows.length,columns:["Level","Criterion"].map(textColumn).concat(codeColumn(
"Of"),["State","Why"].map(textColumn)),rows:rows.slice(0,most).map(({level,claim,subject,state,why})=>[level,claim,subject,stateNames[state],why]),none:"Nothing\
 is missing."},{id:"posture-slips",title:"What slipped since the posture before",all:slips.length,columns:[textColumn("Criterion"),codeColumn("Of"),...["Was","I\
s","Why"].map(textColumn)],rows:slips.slice(0,most).map(({claim,subject,was,is,why})=>[claim,subject,`was ${was}`,`is ${is}`,why]),none:posture.before===null?"T\
here is no posture from before.":"Nothing."}]}function reachedSection(posture,most){let rows=reachedRows(posture);return{id:"posture-reached",title:"What the le\
vel of maturity rests on",all:rows.length,columns:[...["Level","Criterion"].map(textColumn),numberColumn("Seen"),textColumn("What was seen first")],rows:rows.slice(
0,most).map(({level,claim,seen,why})=>[String(level),claim,counted(seen),why]),none:"Nothing."}}function hasNewLevel({sources:{posture}}){return posture!==void 0&&
posture.before!==null&&posture.before.level!==posture.level}function postureData({sources:{posture}}){if(posture===void 0)return null;let{at,level,target,changes,
before}=posture;return{at,level,target,before:before?.level??null,reached:reachedRows(posture),missing:missingRows(posture).map(({claim,subject,state,why})=>({claim,
subject,state,why})),slipped:changes.filter(isSlip).map(change=>({...change,why:changeReason(posture,change)}))}}var knownFor=1440*60*1e3;function runningFigures({sources:{drift,ledger}},targeted2){if(drift===void 0)return labels.map(({key,label})=>({key,label,unit:"count",
note:nobody}));let{images,neverPassed,failed,unknown,alerts}=driftFigures(drift),isOld=ledger.period.until-Date.parse(drift.at)>knownFor,isWhole=unknown===0&&drift.
gaps.length===0&&!isOld&&images>0,values={"running-never-passed":neverPassed,"running-failed":failed,"running-alerts":alerts},open=[...unknown===0?[]:[`of ${counted(
unknown)} nobody knows it`],...drift.gaps.length===0?[]:[`${counted(drift.gaps.length)} did not answer`],...drift.left===0?[]:[`${counted(drift.left)} more were\
 left out (--only, --except)`],...isOld?["what runs is of more than 24 hours before the end of this report"]:[]];return labels.map(({key,label})=>{if(key==="run\
ning-alerts"&&!drift.asked.alerts)return{key,label,unit:"count",note:unheard};let note=[key==="running-alerts"?unjoined(drift):`of ${plural(images,"image")} tha\
t run`,...open],value=values[key];return{key,label,unit:"count",target:"0",...targeted2(value,value===0,isWhole),note:note.join("; ")}})}var labels=[{key:"runni\
ng-never-passed",label:"Running images that never passed"},{key:"running-failed",label:"Running images that no longer pass"},{key:"running-alerts",label:"Alerts\
 of the runtime"}],nobody="nobody has said what runs",unheard="nobody has said what watches it";function unjoined({alerts}){return`${counted(alerts.unjoined.length+
alerts.unnamed)} about nothing that runs`}function figuresOf(report){let{ledger}=report.sources;return[criticals(report),coverageFigure(report),historiesFigure(report),gatedFigure(report),unverifiedFigure(
report),remediationFigure(report,"remediation-critical","CRITICAL",24),remediationFigure(report,"remediation-high","HIGH",168),hours("detection-to-patch","Mean \
time from detection to patched image",ledger.remediation),overdueFigure(report),...countFigures(report),exceptionsFigure(report),staleFigure(report),...runningFigures(
report,targeted),missingNights(report),reviewFigure(report),maturityFigure(report)]}function figureOutputs(report){let figures=figuresOf(report),count=state=>String(
figures.filter(figure=>figure.state===state).length),overdue=figures.find(({key})=>key==="overdue")?.value;return{missed:count("missed"),unknown:count("unknown"),
overdue:overdue===void 0?"":String(overdue)}}function targeted(value,isMet,isWhole){return value===void 0?{state:"unknown"}:isMet?{value,state:isWhole?"met":"un\
known"}:{value,state:"missed"}}function percent({covered,known}){return known===0?void 0:Math.floor(covered/known*1e3)/10}function criticals({production,coverage,
isRunningKnown}){let scanned=production.filter(({lastComplete})=>lastComplete!==void 0),sum=column=>production.reduce((count,stream)=>count+stream[column].CRITICAL,
0),value=scanned.length===0?void 0:sum("open")+sum("debt"),isWhole=coverage.uncovered.length===0;return{key:"criticals",label:"CRITICAL findings in production i\
mages",unit:"count",target:"0",...targeted(value,value===0,isWhole),note:[`in ${plural(scanned.length,"image")}${thatAre(scanned.length,isRunningKnown)}`,...sum(
"debt")===0?[]:[`${counted(sum("debt"))} of the opening balance`],...sum("excepted")===0?[]:[`${counted(sum("excepted"))} more under an exception`],...isWhole?[]:
["not every image is known"]].join("; ")}}function thatAre(count,isRunningKnown){return isRunningKnown?count===1?" that runs":" that run":count===1?" that is fo\
llowed":" that are followed"}function coverageFigure({coverage:{registry,uncovered}}){let value=registry===void 0?void 0:percent(registry),missing=uncovered.length===
0?"":`; ${plural(uncovered.length,"row")} under “Not covered”`;return{key:"coverage",label:"Images scanned in the last 24 hours",unit:"percent",target:"100 \
%",...targeted(value,value===100&&uncovered.length===0,!0),note:registry===void 0?"no night was given, so nobody knows which images the registry has":`${counted(
registry.covered)} of ${plural(registry.known,"image")} of the registry${missing}`}}function historiesFigure({coverage:{ledger}}){let value=percent(ledger);return{
key:"histories-scanned",label:"Histories scanned in the last 24 hours",unit:"percent",target:"100 %",...targeted(value,value===100,!0),note:`${counted(ledger.covered)}\
 of ${counted(ledger.known)} in the ledger`}}function gatedFigure({proofs,isRunningKnown}){let value=proofs===void 0?void 0:percent(proofs.gated);return{key:"ga\
ted",label:"Images gated before they were deployed",unit:"percent",target:"100 %",...targeted(value,value===100,!0),note:proofs===void 0?"no night was given, an\
d it reads the proofs":`${counted(proofs.gated.covered)} of ${plural(proofs.gated.known,"image")}${isRunningKnown?thatAre(proofs.gated.known,!0):""} with a proo\
f of the gate`}}function unverifiedFigure({proofs}){let value=proofs===void 0||proofs.gated.known===0?void 0:proofs.unverified;return{key:"unverified",label:"Im\
ages unsigned or unverified",unit:"count",target:"0",...targeted(value,value===0,!0),note:proofs===void 0?"no night was given, and it reads the proofs":"no proo\
f that counts today"}}function remediationFigure({sources:{ledger}},key,severity,target){let{[severity]:fixed}=ledger.standing.remediation,{[severity]:open}=ledger.
openAges,isMet=(fixed?.mean??0)<target&&(open?.longest??0)<target,state=fixed===void 0&&isMet?"unknown":isMet?"met":"missed",age=open===void 0?"none open":`${counted(
open.count)} open, the oldest for ${hoursText(open.longest)}`;return{key,label:`Mean time to remediate ${severity}`,unit:"hours",target:`< ${hoursText(target)}`,
state,...fixed===void 0?{}:{value:fixed.mean},note:`${fixed===void 0?"none fixed":durationNote(fixed)}; ${age}`}}function durationNote({count,median,p90}){let few=count<
5?" (too few to say much)":"";return`${counted(count)} fixed${few}, median ${hoursText(median)}, nine of ten within ${hoursText(p90)}`}function hours(key,label,figures){
return figures===void 0?{key,label,unit:"hours",note:"none fixed"}:{key,label,unit:"hours",value:figures.mean,note:durationNote(figures)}}function overdueFigure({
sources:{ledger},coverage}){let value=coverage.ledger.known===0?void 0:totalCount(ledger.totals.overdue);return{key:"overdue",label:"Findings past their time",unit:"\
count",target:"0",...targeted(value,value===0,coverage.ledger.covered===coverage.ledger.known),note:`${counted(totalCount(ledger.totals.overdueDebt))} more of t\
he opening balance`}}var countLabels=[["new","New findings","new"],["remediated","Remediated findings","fixed"],["reopened","Reopened findings","reopened"],["op\
en","Open findings","open"],["excepted","Findings under an exception","excepted"],["opening-balance","Findings of the opening balance","debt"]];function countFigures({
sources:{ledger}}){let{standing,totals,period}=ledger,scans=standing.streams.filter(({lastComplete})=>lastComplete!==void 0),isKnown=scans.length>0,wasScanned=scans.
some(({lastComplete=0})=>lastComplete>period.since);return countLabels.map(([key,label,column])=>({key,label,unit:"count",...(column==="new"||column==="fixed"||
column==="reopened"?wasScanned:isKnown)?{value:totalCount(totals[column])}:{}}))}function exceptionsFigure({exceptions,expired=[],sources:{ledger}}){let label="\
Exceptions that hold";if(exceptions===void 0)return{key:"exceptions",label,unit:"count",note:"nobody has read them"};let soon=daysLater(new Date(ledger.period.until),
announcedDays).getTime(),ending=exceptions.filter(({endsAt})=>endsAt.getTime()<=soon).length,note=`${counted(ending)} ${ending===1?"ends":"end"} within ${announcedDays}\
 days; ${counted(expired.length)} expired`;return{key:"exceptions",label,unit:"count",value:exceptions.length,note}}function staleFigure({sources:{night}}){let common={
key:"stale",label:"Stale images",unit:"count"};return night===void 0?{...common,note:"no night was given, and it knows the age of images"}:{...common,value:staleOf(
night).length}}function missingNights({sources:{ledger},coverage}){let common={key:"missing-nights",label:"Nights without a complete scan",unit:"count"};if(coverage.
ledger.known===0)return common;let value=ledger.gaps.reduce((sum,{nights})=>sum+nights,0);return{...common,value,note:`of all histories together, in ${plural(ledger.
gaps.length,"gap")}`}}function reviewFigure({sources:{ledger,review}}){let common={key:"policy-review",label:"Until the policy is to be reviewed",unit:"days"},target="\
> 0 d";if(review===void 0)return{...common,target,state:"unknown",note:"nobody has read it"};let now=new Date(ledger.period.until),state=reviewState(review,now),
every=`every ${plural(review.every,"day")}`;if(state.state==="unknown")return{...common,target,state:"unknown",note:`${every}; it does not say when it was revie\
wed last`};let due=new Date(state.due),value=Math.max(0,Math.ceil((state.due-now.getTime())/day)),isMet=state.state==="current";return{...common,target,...targeted(
value,isMet,!0),note:`${every}; ${isMet?"due":"it was due"} on ${dayOf(due)}`}}var day=1440*60*1e3;var figureKeys=["criticals","coverage","histories-scanned","gated","unverified","remediation-critical","remediation-high","detection-to-patch","overdue","new","\
remediated","reopened","open","excepted","opening-balance","exceptions","stale","running-never-passed","running-failed","running-alerts","missing-nights","polic\
y-review","maturity"],noData="no data";function figureText({value,unit}){if(value===void 0)return noData;switch(unit){case"count":return counted(value);case"per\
cent":return`${value} %`;case"days":return`${value} d`;case"hours":return hoursText(value)}}var stateWords={met:"met",missed:"missed",unknown:"not known"};function placeText({namespace,owner,containers}){return`${namespace}/${owner}${containers===1?"":` (${counted(containers)})`}`}function faultsText({faults}){return[
...Map.groupBy(faults,fault=>fault.class)].map(([one,own])=>`${driftWords[one]}: ${own.map(({why})=>why).join("; ")}`).join(". ")}function rowWord(row){let worst=worstOf(
row);return worst===void 0?"as it passed":driftWords[worst]}function classLines({running}){let counts=classCounts(running);return driftClasses.flatMap(one=>{let count=counts.
get(one)??0;return count===0?[]:[[one,count]]})}var gapWords={running:"What runs",ledger:"Ledger",night:"Night",registry:"Registry",alerts:"Alerts","deployment-\
records":"Deployment records"};function gapTexts({gaps,alerts,left}){return[...gaps.map(({source,what})=>`${gapWords[source]}: ${what}`),...alerts.unjoined.map(
({source,what,about,at})=>`Alert about nothing that runs: ${source}: ${what}, about ${about}${at===void 0?"":` (${at})`}`),...alerts.unnamed===0?[]:[`${counted(
alerts.unnamed)} more alerts about nothing that runs`],...left===0?[]:[`${pluralDo(left,"row","was","were")} left out, as asked`]]}function askedText({asked}){return`\
Held against ${[...asked.ledger?["the ledger"]:[],...asked.proofs?["signatures and proofs"]:[],...asked.night===null?[]:[`the night of ${minuteText(new Date(asked.
night.endedAt))}`],"the registry",...asked.alerts?["alerts of the runtime"]:[]].join(", ")}.`}function driftHeadline(drift){let{running,gaps}=drift,{images,neverPassed,
failed,unknown,alerts}=driftFigures(drift),containers=running.reduce((sum,row)=>sum+row.containers,0);return[`${plural(images,"image")} in ${plural(containers,"\
container")}`,`${counted(neverPassed)} never passed`,`${counted(failed)} passed and no longer would`,...unknown===0?[]:[`of ${counted(unknown)} nobody knows it`],
...alerts===0?[]:[plural(alerts,"alert")],...gaps.length===0?[]:[`${counted(gaps.length)} did not answer`]].join("; ")}function driftOutputs(drift){let{images,neverPassed,
failed,unknown,alerts}=driftFigures(drift),counts={images,"never-passed":neverPassed,failed,unknown,alerts,gaps:drift.gaps.length},classes=classLines(drift).map(
([one])=>one);return{...Object.fromEntries(Object.entries(counts).map(([name,count])=>[name,String(count)])),classes:classes.join(",")}}function driftedRows({running,alerts}){let rows=worstRowsFirst(running.filter(({faults})=>faults.length>0)).map(row=>({classes:[...new Set(row.faults.map(fault=>fault.
class))],runs:placeText(row),image:row.image,why:faultsText(row)})),others=alerts.unjoined.map(({source,what,about})=>({classes:["alert"],runs:"",image:about,why:`\
about nothing that runs: ${source}: ${what}`}));return[...rows,...others]}var unlooked=new Set(["not-in-inventory","unreadable","unanswered"]);function uncoveredRunning({
running,gaps}){let images=new Map;for(let row of running){if(!row.faults.some(fault=>unlooked.has(fault.class)))continue;let key=row.digest??`${row.image} ${row.
imageId}`,known=images.get(key);known===void 0?images.set(key,[row]):known.push(row)}let rows=[...images.values()].flatMap(same=>{let[first]=same,fault=first?.faults.
find(one=>unlooked.has(one.class));if(first===void 0||fault===void 0)return[];let also=same.length===1?"":` and ${counted(same.length-1)} more`;return[{what:first.
image,why:`runs as ${placeText(first)}${also}; ${driftWords[fault.class]}: ${fault.why}`}]});return[...gaps.map(({what})=>({what,why:"it did not answer, so nobo\
dy knows what is missing"})),...rows]}function driftedSection(drift,most){let all=drift===void 0?[]:driftedRows(drift),word=([worst])=>worst===void 0?"":driftWords[worst];
return{id:"drift",title:"What runs and is not as it passed",all:all.length,rows:all.slice(0,most).map(({classes,runs,image,why})=>[word(classes),runs,image,why]),
columns:[{title:"Class",kind:"text"},{title:"Runs as",kind:"code"},{title:"Image",kind:"code"},{title:"Why",kind:"text"}],none:drift===void 0?noData:"Everything\
 that runs is as it passed."}}export{loudAlerts,unjoinedAlerts,worstOf,worstRowsFirst,driftCode,placeText,faultsText,rowWord,classLines,gapTexts,askedText,driftHeadline,driftOutputs,noCounts,
Trend,totalCount,textColumn,codeColumn,numberColumn,postureSections,hasNewLevel,postureData,figuresOf,figureOutputs,figureKeys,noData,figureText,stateWords,driftedRows,
uncoveredRunning,driftedSection};
