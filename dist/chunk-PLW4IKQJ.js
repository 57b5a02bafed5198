import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{codeColumn,driftedSection,figureText,hoursText,noData,numberColumn,postureSections,staleOf,staleReason,textColumn,totalCount}from"./chunk-ISNLJWDY.js";
import{daysLeft,proofText}from"./chunk-UZT5ZAST.js";import{counted,dayOf,minuteText,plural,severities,streamName,terminal}from"./chunk-KS5PJUYC.js";function sourceLines({sources:{ledger,night,drift,posture}}){let{standing,database,databases}=ledger;return[`Root of the ledger (${standing.batches===1?"1 batch":
`${counted(standing.batches)} batches`}): ${standing.root??"none"}`,`Newest advisories: ${database===void 0?noData:minuteText(new Date(database))}`,databasesLine(
databases),night===void 0?"Night: none was given":`Night: ${minuteText(new Date(night.startedAt))} to ${minuteText(new Date(night.endedAt))}`,...drift===void 0?
[]:[`What runs: as of ${minuteText(new Date(drift.at))}`],...posture===void 0?[]:[`Posture: ${minuteText(new Date(posture.at))}`]]}var named=3;function databasesLine({
known,unknownScans}){let more=known.length-named,parts=[...known.slice(0,named).map(({digest})=>digest),...more>0?[`${counted(more)} more`]:[],...unknownScans>0?
[`not known of ${plural(unknownScans,"scan")}`]:[]];return`Databases of its scans: ${parts.length===0?noData:parts.join(", ")}`}function reportTitle({sources:{ledger}}){
let{since,until}=ledger.period,from=new Date(since),length=until-since;return`${length<=36*36e5?"Night report":length===168*36e5?"Weekly report":"Report"} on im\
ages: ${minuteText(from)} to ${minuteText(new Date(until))}`}function sectionsOf(report,most){return[bySeverity(report),remediation(report),findingsSection(report,most),exceptions(report,most),uncovered(report,most),stale(
report,most),driftedSection(report.sources.drift,most),...postureSections(report,most),gaps(report,most),trend(report)]}var severityColumns=[["new","New"],["fix\
ed","Remediated"],["reopened","Reopened"],["open","Open"],["overdue","Past their time"],["excepted","Excepted"],["debt","Opening balance"],["overdueDebt","Of it\
 past its time"]];function bySeverity({sources:{ledger}}){let rows=severities.map(severity=>[severity,...severityColumns.map(([column])=>counted(ledger.totals[column][severity]))]);
return{id:"severity",title:"Findings by severity",none:noData,all:rows.length,columns:[textColumn("Severity"),...severityColumns.map(([,title])=>numberColumn(title))],
rows:ledger.standing.streams.length===0?[]:rows,note:"A finding counts once in each history (an image and its line, such as main). What its first scan found is \
its opening balance: nobody knows how old that is."}}function remediation({sources:{ledger}}){let rows=severities.flatMap(severity=>{let{[severity]:fixed}=ledger.
standing.remediation,{[severity]:open}=ledger.openAges;if(fixed===void 0&&open===void 0)return[];let times=fixed===void 0?["0",noData,noData,noData]:[counted(fixed.
count),...[fixed.mean,fixed.median,fixed.p90].map(hoursText)],ages=open===void 0?["0",noData,noData]:[counted(open.count),hoursText(open.median),hoursText(open.
longest)];return[[severity,...times,...ages]]});return{id:"remediation",title:"Time to remediate",none:"Nothing was fixed, and nothing is open.",all:rows.length,
rows,columns:[textColumn("Severity"),...["Fixed","Mean","Median","Nine of ten within","Open","Median age","Oldest"].map(numberColumn)],note:"From first sight to\
 the scan that shows the fix, with all time under an exception; where nights were missing before the first sight, from the scan before them. The opening balance\
 does not count, nor as open what is under an exception."}}function stateWord({bucket,isWarning}){return bucket==="open"&&isWarning?"open, due soon":bucketWords[bucket]}
var bucketWords={overdue:"past its time",open:"open","opening-balance":"opening balance",excepted:"excepted",fixed:"remediated",withdrawn:"withdrawn","not-affec\
ted":"not affected",reclassified:"renamed",retired:"retired",unknown:"gone"};function liveFindings({sources:{ledger}}){return ledger.findings.filter(({resolved})=>resolved===
void 0)}function findingsSection(report,most){let{until}=report.sources.ledger.period,live=liveFindings(report),{ownerOf}=report,isHeard=live.some(({isAlone})=>isAlone),
rows=live.slice(0,most).map(one=>{let{severity,name,stream,firstSeen,fixableSince}=one,fix=fixableSince===void 0?"none known":`since ${dayOf(new Date(fixableSince))}`,
age=hoursText((until-firstSeen)/hour);return[severity,name.id,name.subject,streamName(stream),stateWord(one),age,dueText(one,until),fix,...isHeard?[one.isAlone?
"Clair alone":""]:[],...ownerOf===void 0?[]:[ownerOf(stream)]]});return{id:"findings",title:"Findings, worst first",none:"There are none.",all:live.length,rows,
columns:[textColumn("Severity"),codeColumn("Finding"),codeColumn("In"),codeColumn("Image"),...["State","Seen for","Due","Fix",...isHeard?["Reported by"]:[],...ownerOf===
void 0?[]:["Owner"]].map(textColumn)]}}var hour=3600*1e3;function dueText({due,bucket},until){if(due===void 0)return"none";let left=(due-until)/hour;return bucket===
"excepted"?left<0?`clock stopped ${hoursText(-left)} past its time`:`clock stopped with ${hoursText(left)} left`:Math.abs(left)<48?minuteText(new Date(due)):dayOf(
new Date(due))}function exceptions({exceptions:all=[],expired=[],sources},most){let now=new Date(sources.ledger.period.until),rows=all.map(one=>{let scope=[...one.
images??[],...one.purls??[],...one.paths??[]].join(", "),left=`${daysLeft(one,now)} (${one.expiry})`;return[one.id,scope===""?"everywhere":scope,left,one.reason,
proofText(one,terminal),`${one.file}:${one.line}`]}),listed=[...expired.map(({id,why,reason="",file,line})=>[id,"",why,reason,"",`${file}:${line}`]),...rows];return{
id:"exceptions",title:"Exceptions, and the days that are left of them",all:listed.length,rows:listed.slice(0,most),columns:[codeColumn("Id"),textColumn("Where"),
textColumn("Days left"),textColumn("Reason"),textColumn("Approved"),codeColumn("File")],none:sources.exceptions===void 0?noData:"There are none."}}function uncovered({
coverage},most){return{id:"uncovered",title:"Not covered, and why",rows:coverage.uncovered.slice(0,most).map(({what,why,by})=>[what,why,by]),all:coverage.uncovered.
length,columns:[codeColumn("Image"),textColumn("Why"),textColumn("Says the")],none:"All that is known is covered."}}function stale({sources:{night}},most){let all=night===
void 0?[]:staleOf(night),ended=new Date(night?.endedAt??0);return{id:"stale",title:"Stale images",rows:all.slice(0,most).map(one=>[one.row.names[0]??one.row.digest,
staleReason(one,ended)]),all:all.length,columns:[codeColumn("Image"),textColumn("Why")],none:night===void 0?noData:"There are none."}}function gaps({sources:{ledger}},most){
let sorted=ledger.gaps.toSorted((a,b)=>b.nights-a.nights||a.from-b.from);return{id:"gaps",title:"Data gaps: nights without a complete scan",rows:sorted.slice(0,
most).map(({stream,from,to,nights})=>[streamName(stream),minuteText(new Date(from)),minuteText(new Date(to)),counted(nights)]),all:sorted.length,columns:[codeColumn(
"Image"),textColumn("After"),textColumn("Until"),numberColumn("Nights")],none:"No night is missing."}}function trend({sources:{ledger}}){let rows=ledger.trend.map(
trendRow);return{id:"trend",title:"Trend of 12 weeks",rows,all:rows.length,none:noData,columns:[textColumn("Week until"),...["New","Remediated","There at its en\
d","Of it CRITICAL","Opening balance","Mean time to remediate"].map(numberColumn)],note:"What is there, and the opening balance, count whether they are excepted\
 or not. A fix counts in no week where the finding came back within 7 days."}}function trendRow({to,figures}){let day=dayOf(new Date(to));if(figures===void 0)return[
day,...Array.from({length:6},()=>noData)];let{new:came,fixed,open,openingBalance,remediation:took}=figures,counts=[totalCount(came),totalCount(fixed),totalCount(
open),open.CRITICAL,totalCount(openingBalance)].map(counted);return[day,...counts,figureText(took===void 0?{unit:"hours"}:{unit:"hours",value:took.mean})]}export{sourceLines,reportTitle,sectionsOf,stateWord};
