import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{staleOf,staleReason}from"./chunk-2RE3MHQE.js";import{hoursText}from"./chunk-O22AHPM2.js";import{durationFigures}from"./chunk-ZKZUIRJM.js";
import{announcedDays,clockStart,severityOf}from"./chunk-53J5P326.js";import{counted,daysLeft,plural,proofText,reviewState}from"./chunk-HVNFODBY.js";
import{dayOf,daysLater,minuteText,severities,streamName,terminal}from"./chunk-3ZLB6ELM.js";var figureKeys=["criticals","coverage","histories-scanned","gated","unverified","remediation-critical","remediation-high","detection-to-patch","overdue","new","\
remediated","reopened","open","excepted","opening-balance","exceptions","stale","missing-nights","policy-review"],noData="no data";function figureText({value,unit}){
if(value===void 0)return noData;switch(unit){case"count":return counted(value);case"percent":return`${value} %`;case"days":return`${value} d`;case"hours":return hoursText(
value)}}var stateWords={met:"met",missed:"missed",unknown:"not known"};function noCounts(){return{CRITICAL:0,HIGH:0,MEDIUM:0,LOW:0,UNKNOWN:0}}var trendWeeks=12,week=10080*60*1e3,hour=3600*1e3,Trend=class{#weeks;constructor(until){this.#weeks=
Array.from({length:trendWeeks},(_,index)=>{let to=until-(trendWeeks-1-index)*week;return{from:to-week,to,scans:0,hours:[],new:noCounts(),fixed:noCounts(),open:noCounts(),
openingBalance:noCounts()}})}add({complete,findings},names){for(let scans of Object.values(complete))for(let at of scans.times){let week2=this.#weekOf(at);week2!==
void 0&&(week2.scans+=1)}for(let[number2,episodes]of findings){let times=complete[names[number2]?.is??"vulnerability"]?.times??[];for(let episode of episodes)this.#addEpisode(
episode,times)}}weeks(){return this.#weeks.map(({from,to,scans,hours:hours2,...counts})=>{let remediation2=durationFigures(hours2),figures={...counts,...remediation2===
void 0?{}:{remediation:remediation2}};return{from,to,...scans===0?{}:{figures}}})}#addEpisode(episode,times){let{firstSeen,balance,resolved}=episode;if(resolved?.
resolution==="reclassified")return;let came=balance===!0?void 0:this.#weekOf(firstSeen);came!==void 0&&(came.new[severityOf(episode)]+=1);let gone=resolved?.resolution===
"fixed"?this.#weekOf(resolved.at):void 0;gone!==void 0&&resolved!==void 0&&(gone.fixed[severityOf(episode)]+=1,balance!==!0&&gone.hours.push((resolved.at-clockStart(
firstSeen,times))/hour));for(let one of this.#weeks)firstSeen>one.to||resolved!==void 0&&resolved.at<=one.to||(one[balance===!0?"openingBalance":"open"][severityAt(
episode,one.to)]+=1)}#weekOf(at){let first=this.#weeks[0]?.from??at;return at<=first?void 0:this.#weeks[Math.ceil((at-first)/week)-1]}};function severityAt({severities:history},at){
return history.length===1?history[0]?.severity??"UNKNOWN":history.findLast(one=>one.at<=at)?.severity??"UNKNOWN"}function totalCount(counts){return severities.reduce(
(sum,severity)=>sum+counts[severity],0)}function figuresOf(report){let{ledger}=report.sources;return[criticals(report),coverageFigure(report),historiesFigure(report),gatedFigure(report),unverifiedFigure(
report),remediationFigure(report,"remediation-critical","CRITICAL",24),remediationFigure(report,"remediation-high","HIGH",168),hours("detection-to-patch","Mean \
time from detection to patched image",ledger.remediation),overdueFigure(report),...countFigures(report),exceptionsFigure(report),staleFigure(report),missingNights(
report),reviewFigure(report)]}function figureOutputs(report){let figures=figuresOf(report),count=state=>String(figures.filter(figure=>figure.state===state).length),
overdue=figures.find(({key})=>key==="overdue")?.value;return{missed:count("missed"),unknown:count("unknown"),overdue:overdue===void 0?"":String(overdue)}}function targeted(value,isMet,isWhole){
return value===void 0?{state:"unknown"}:isMet?{value,state:isWhole?"met":"unknown"}:{value,state:"missed"}}function percent({covered,known}){return known===0?void 0:
Math.floor(covered/known*1e3)/10}function criticals({production,coverage,isRunningKnown}){let scanned=production.filter(({lastComplete})=>lastComplete!==void 0),
sum=column=>production.reduce((count,stream)=>count+stream[column].CRITICAL,0),value=scanned.length===0?void 0:sum("open")+sum("debt"),isWhole=coverage.uncovered.
length===0;return{key:"criticals",label:"CRITICAL findings in production images",unit:"count",target:"0",...targeted(value,value===0,isWhole),note:[`in ${plural(
scanned.length,"image")}${thatAre(scanned.length,isRunningKnown)}`,...sum("debt")===0?[]:[`${counted(sum("debt"))} of the opening balance`],...sum("excepted")===
0?[]:[`${counted(sum("excepted"))} more under an exception`],...isWhole?[]:["not every image is known"]].join("; ")}}function thatAre(count,isRunningKnown){return isRunningKnown?
count===1?" that runs":" that run":count===1?" that is followed":" that are followed"}function coverageFigure({coverage:{registry,uncovered:uncovered2}}){let value=registry===
void 0?void 0:percent(registry),missing=uncovered2.length===0?"":`; ${plural(uncovered2.length,"row")} under “Not covered”`;return{key:"coverage",label:"Ima\
ges scanned in the last 24 hours",unit:"percent",target:"100 %",...targeted(value,value===100&&uncovered2.length===0,!0),note:registry===void 0?"no night was gi\
ven, so nobody knows which images the registry has":`${counted(registry.covered)} of ${plural(registry.known,"image")} of the registry${missing}`}}function historiesFigure({
coverage:{ledger}}){let value=percent(ledger);return{key:"histories-scanned",label:"Histories scanned in the last 24 hours",unit:"percent",target:"100 %",...targeted(
value,value===100,!0),note:`${counted(ledger.covered)} of ${counted(ledger.known)} in the ledger`}}function gatedFigure({proofs,isRunningKnown}){let value=proofs===
void 0?void 0:percent(proofs.gated);return{key:"gated",label:"Images gated before they were deployed",unit:"percent",target:"100 %",...targeted(value,value===100,
!0),note:proofs===void 0?"no night was given, and it reads the proofs":`${counted(proofs.gated.covered)} of ${plural(proofs.gated.known,"image")}${isRunningKnown?
thatAre(proofs.gated.known,!0):""} with a proof of the gate`}}function unverifiedFigure({proofs}){let value=proofs===void 0||proofs.gated.known===0?void 0:proofs.
unverified;return{key:"unverified",label:"Images unsigned or unverified",unit:"count",target:"0",...targeted(value,value===0,!0),note:proofs===void 0?"no night \
was given, and it reads the proofs":"no proof that counts today"}}function remediationFigure({sources:{ledger}},key,severity,target){let{[severity]:fixed}=ledger.
standing.remediation,{[severity]:open}=ledger.openAges,isMet=(fixed?.mean??0)<target&&(open?.longest??0)<target,state=fixed===void 0&&isMet?"unknown":isMet?"met":
"missed",age=open===void 0?"none open":`${counted(open.count)} open, the oldest for ${hoursText(open.longest)}`;return{key,label:`Mean time to remediate ${severity}`,
unit:"hours",target:`< ${hoursText(target)}`,state,...fixed===void 0?{}:{value:fixed.mean},note:`${fixed===void 0?"none fixed":durationNote(fixed)}; ${age}`}}function durationNote({
count,median,p90}){let few=count<5?" (too few to say much)":"";return`${counted(count)} fixed${few}, median ${hoursText(median)}, nine of ten within ${hoursText(
p90)}`}function hours(key,label,figures){return figures===void 0?{key,label,unit:"hours",note:"none fixed"}:{key,label,unit:"hours",value:figures.mean,note:durationNote(
figures)}}function overdueFigure({sources:{ledger},coverage}){let value=coverage.ledger.known===0?void 0:totalCount(ledger.totals.overdue);return{key:"overdue",
label:"Findings past their time",unit:"count",target:"0",...targeted(value,value===0,coverage.ledger.covered===coverage.ledger.known),note:`${counted(totalCount(
ledger.totals.overdueDebt))} more of the opening balance`}}var countLabels=[["new","New findings","new"],["remediated","Remediated findings","fixed"],["reopened",
"Reopened findings","reopened"],["open","Open findings","open"],["excepted","Findings under an exception","excepted"],["opening-balance","Findings of the openin\
g balance","debt"]];function countFigures({sources:{ledger}}){let{standing,totals,period}=ledger,scans=standing.streams.filter(({lastComplete})=>lastComplete!==
void 0),isKnown=scans.length>0,wasScanned=scans.some(({lastComplete=0})=>lastComplete>period.since);return countLabels.map(([key,label,column])=>({key,label,unit:"\
count",...(column==="new"||column==="fixed"||column==="reopened"?wasScanned:isKnown)?{value:totalCount(totals[column])}:{}}))}function exceptionsFigure({exceptions:exceptions2,
expired=[],sources:{ledger}}){let label="Exceptions that hold";if(exceptions2===void 0)return{key:"exceptions",label,unit:"count",note:"nobody has read them"};let soon=daysLater(
new Date(ledger.period.until),announcedDays).getTime(),ending=exceptions2.filter(({endsAt})=>endsAt.getTime()<=soon).length,note=`${counted(ending)} ${ending===
1?"ends":"end"} within ${announcedDays} days; ${counted(expired.length)} expired`;return{key:"exceptions",label,unit:"count",value:exceptions2.length,note}}function staleFigure({
sources:{night}}){let common={key:"stale",label:"Stale images",unit:"count"};return night===void 0?{...common,note:"no night was given, and it knows the age of \
images"}:{...common,value:staleOf(night).length}}function missingNights({sources:{ledger},coverage}){let common={key:"missing-nights",label:"Nights without a co\
mplete scan",unit:"count"};if(coverage.ledger.known===0)return common;let value=ledger.gaps.reduce((sum,{nights})=>sum+nights,0);return{...common,value,note:`of\
 all histories together, in ${plural(ledger.gaps.length,"gap")}`}}function reviewFigure({sources:{ledger,review}}){let common={key:"policy-review",label:"Until \
the policy is to be reviewed",unit:"days"},target="> 0 d";if(review===void 0)return{...common,target,state:"unknown",note:"nobody has read it"};let now=new Date(
ledger.period.until),state=reviewState(review,now),every=`every ${plural(review.every,"day")}`;if(state.state==="unknown")return{...common,target,state:"unknown",
note:`${every}; it does not say when it was reviewed last`};let due=new Date(state.due),value=Math.max(0,Math.ceil((state.due-now.getTime())/day)),isMet=state.state===
"current";return{...common,target,...targeted(value,isMet,!0),note:`${every}; ${isMet?"due":"it was due"} on ${dayOf(due)}`}}var day=1440*60*1e3;function sourceLines({sources:{ledger,night}}){let{standing,database}=ledger;return[`Root of the ledger (${standing.batches===1?"1 batch":`${counted(standing.batches)}\
 batches`}): ${standing.root??"none"}`,`Newest advisories: ${database===void 0?noData:minuteText(new Date(database))}`,night===void 0?"Night: none was given":`N\
ight: ${minuteText(new Date(night.startedAt))} to ${minuteText(new Date(night.endedAt))}`]}function reportTitle({sources:{ledger}}){let{since,until}=ledger.period,
from=new Date(since),length=until-since;return`${length<=36*36e5?"Night report":length===168*36e5?"Weekly report":"Report"} on images: ${minuteText(from)} to ${minuteText(
new Date(until))}`}var text=title=>({title,kind:"text"}),code=title=>({title,kind:"code"}),number=title=>({title,kind:"number"});function sectionsOf(report,most){return[bySeverity(
report),remediation(report),findingsSection(report,most),exceptions(report,most),uncovered(report,most),stale(report,most),gaps(report,most),trend(report)]}var severityColumns=[
["new","New"],["fixed","Remediated"],["reopened","Reopened"],["open","Open"],["overdue","Past their time"],["excepted","Excepted"],["debt","Opening balance"],["\
overdueDebt","Of it past its time"]];function bySeverity({sources:{ledger}}){let rows=severities.map(severity=>[severity,...severityColumns.map(([column])=>counted(
ledger.totals[column][severity]))]);return{id:"severity",title:"Findings by severity",none:noData,all:rows.length,columns:[text("Severity"),...severityColumns.map(
([,title])=>number(title))],rows:ledger.standing.streams.length===0?[]:rows,note:"A finding counts once in each image. What the first scan of an image found is \
its opening balance: nobody knows how old that is."}}function remediation({sources:{ledger}}){let rows=severities.flatMap(severity=>{let{[severity]:fixed}=ledger.
standing.remediation,{[severity]:open}=ledger.openAges;if(fixed===void 0&&open===void 0)return[];let times=fixed===void 0?["0",noData,noData,noData]:[counted(fixed.
count),...[fixed.mean,fixed.median,fixed.p90].map(hoursText)],ages=open===void 0?["0",noData,noData]:[counted(open.count),hoursText(open.median),hoursText(open.
longest)];return[[severity,...times,...ages]]});return{id:"remediation",title:"Time to remediate",none:"Nothing was fixed, and nothing is open.",all:rows.length,
rows,columns:[text("Severity"),...["Fixed","Mean","Median","Nine of ten within","Open","Median age","Oldest"].map(number)],note:"From first sight to the scan th\
at shows the fix. Neither the opening balance nor what is excepted counts."}}function stateWord({bucket,isWarning}){return bucket==="open"&&isWarning?"open, due\
 soon":bucketWords[bucket]}var bucketWords={overdue:"past its time",open:"open","opening-balance":"opening balance",excepted:"excepted",fixed:"remediated",withdrawn:"\
withdrawn","not-affected":"not affected",reclassified:"renamed",retired:"retired",unknown:"gone"};function liveFindings({sources:{ledger}}){return ledger.findings.
filter(({resolved})=>resolved===void 0)}function findingsSection(report,most){let{until}=report.sources.ledger.period,live=liveFindings(report),{ownerOf}=report,
rows=live.slice(0,most).map(one=>{let{severity,name,stream,firstSeen,due,fixableSince}=one,fix=fixableSince===void 0?"none known":`since ${dayOf(new Date(fixableSince))}`,
age=hoursText((until-firstSeen)/36e5);return[severity,name.id,name.subject,streamName(stream),stateWord(one),age,due===void 0?"none":dayOf(new Date(due)),fix,...ownerOf===
void 0?[]:[ownerOf(stream)]]});return{id:"findings",title:"Findings, worst first",none:"There are none.",all:live.length,rows,columns:[text("Severity"),code("Fi\
nding"),code("In"),code("Image"),...["State","Seen for","Due","Fix",...ownerOf===void 0?[]:["Owner"]].map(text)]}}function exceptions({exceptions:all=[],expired=[],
sources},most){let now=new Date(sources.ledger.period.until),rows=all.map(one=>{let scope=[...one.images??[],...one.purls??[],...one.paths??[]].join(", "),left=`${daysLeft(
one,now)} (${one.expiry})`;return[one.id,scope===""?"everywhere":scope,left,one.reason,proofText(one,terminal),`${one.file}:${one.line}`]}),listed=[...expired.map(
({id,why,reason="",file,line})=>[id,"",why,reason,"",`${file}:${line}`]),...rows];return{id:"exceptions",title:"Exceptions, and the days that are left of them",
all:listed.length,rows:listed.slice(0,most),columns:[code("Id"),text("Where"),text("Days left"),text("Reason"),text("Approved"),code("File")],none:sources.exceptions===
void 0?noData:"There are none."}}function uncovered({coverage},most){return{id:"uncovered",title:"Not covered, and why",rows:coverage.uncovered.slice(0,most).map(
({what,why,by})=>[what,why,by]),all:coverage.uncovered.length,columns:[code("Image"),text("Why"),text("Says the")],none:"All that is known is covered."}}function stale({
sources:{night}},most){let all=night===void 0?[]:staleOf(night),ended=new Date(night?.endedAt??0);return{id:"stale",title:"Stale images",rows:all.slice(0,most).
map(one=>[one.row.names[0]??one.row.digest,staleReason(one,ended)]),all:all.length,columns:[code("Image"),text("Why")],none:night===void 0?noData:"There are non\
e."}}function gaps({sources:{ledger}},most){let sorted=ledger.gaps.toSorted((a,b)=>b.nights-a.nights||a.from-b.from);return{id:"gaps",title:"Data gaps: nights w\
ithout a complete scan",rows:sorted.slice(0,most).map(({stream,from,to,nights})=>[streamName(stream),minuteText(new Date(from)),minuteText(new Date(to)),counted(
nights)]),all:sorted.length,columns:[code("Image"),text("After"),text("Until"),number("Nights")],none:"No night is missing."}}function trend({sources:{ledger}}){
let rows=ledger.trend.map(trendRow);return{id:"trend",title:"Trend of 12 weeks",rows,all:rows.length,none:noData,columns:[text("Week until"),...["New","Remediat\
ed","There at its end","Of it CRITICAL","Opening balance","Mean time to remediate"].map(number)],note:"What is there counts whether it is excepted or not."}}function trendRow({
to,figures}){let day2=dayOf(new Date(to));if(figures===void 0)return[day2,...Array.from({length:6},()=>noData)];let{new:came,fixed,open,openingBalance,remediation:took}=figures,
counts=[totalCount(came),totalCount(fixed),totalCount(open),open.CRITICAL,totalCount(openingBalance)].map(counted);return[day2,...counts,figureText(took===void 0?
{unit:"hours"}:{unit:"hours",value:took.mean})]}export{figureKeys,figureText,stateWords,noCounts,Trend,totalCount,figuresOf,figureOutputs,sourceLines,reportTitle,sectionsOf,stateWord};
