import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{alignedLines}from"./chunk-TZVNPYQF.js";import{fitEnd}from"./chunk-3SNSUAXO.js";import{hasGap,hoursText}from"./chunk-7NSBX36V.js";import{
streamName}from"./chunk-HSFB43BR.js";import{counted,painter,plural}from"./chunk-7HSWERG5.js";import{bounded,boundedPath,severities}from"./chunk-CIY6UZVJ.js";var maxStreams=500,maxOverdue=20,hour=3600*1e3,whole=Number.POSITIVE_INFINITY,columns=[{title:"STREAM",min:16,shorten:fitEnd},{title:"LAST SCAN",min:whole},{title:"\
VERDICT",min:whole},{title:"OPEN",min:whole},{title:"OVERDUE",min:whole},{title:"NEW",min:whole,dispensable:4},{title:"FIXED",min:whole,dispensable:3},{title:"R\
EOPENED",min:whole,dispensable:1},{title:"EXCEPTED",min:whole,dispensable:2},{title:"OLD DEBT",min:whole}];function renderLedger(standing,now,days,{colour=!1,width=120}={}){
let paint=painter(colour),shown=standing.streams.slice(0,maxStreams),rows=shown.map(stream=>cellsOf(stream,now)),table=alignedLines(columns,rows,width,(cell,row,column)=>painted(
paint,cell,shown[row],column)),hidden=standing.streams.length-shown.length;return[...table,...hidden>0?[`… ${counted(hidden)} more, in --format json`]:[],...leftOut(
table[0]??""),"",...gapLines(standing.streams,now),...overdueLines(standing.overdue,now),...remediationLines(standing,days),`NEW, FIXED and REOPENED: in the las\
t ${plural(days,"day")}. Counts are CRITICAL/HIGH/MEDIUM/LOW, and UNKNOWN behind a plus sign.`,rootLine(standing.root,standing.batches)].join(`
`)}function withheldLedger({streams,overdue,root,batches}){let sum=counts=>streams.reduce((all,one)=>all+total(counts(one)),0),debt=sum(one=>one.overdueDebt);return[
[`${plural(streams.length,"stream")}: ${plural(sum(one=>one.open),"open finding")}`,`${counted(overdue.length)} past their time`,`${counted(sum(one=>one.excepted))}\
 excepted`,`${counted(sum(one=>one.debt))} of old debt${debt===0?"":` (${counted(debt)} overdue)`}.`].join(", "),withheldNames,rootLine(root,batches)].join(`
`)}var withheldNames="Images and findings are not named, as everybody can read this log. Run it elsewhere, or with --publish-findings.";function leftOut(titles){
let kept=titles.split(/ {2,}/),missing=columns.flatMap(({title})=>kept.includes(title)?[]:[title]);return missing.length===0?[]:[`No room for ${missing.join(", ")}\
: widen the terminal, or use --format json.`]}function cellsOf(one,now){let{stream,retired,lastScan,verdict}=one;return[bounded(streamName(stream),200),lastScan===
void 0?"never":ago(now.getTime()-lastScan),retired===void 0?verdict??"":"retired",countsText(one.open),countsText(one.overdue),countsText(one.new),countsText(one.
fixed),countsText(one.reopened),countsText(one.excepted),`${countsText(one.debt)}${total(one.overdueDebt)===0?"":` (${counted(total(one.overdueDebt))} overdue)`}`]}
function painted(paint,cell,stream,column){if(stream===void 0)return cell;let title=columns[column]?.title;return title==="OVERDUE"&&total(stream.overdue)>0||title===
"VERDICT"&&stream.verdict==="blocked"&&stream.retired===void 0?paint.red(cell):cell}function addedLines(additions,outcomes,{root,sequence}){let lines=additions.
slice(0,maxStreams).map((one,index)=>{let name=one&&`${boundedPath(one.path,200)}: ${bounded(streamName(one.stream),200)}`;return`${outcomeWords[outcomes[index]??
"known"]}  ${name??"an image that is not known to be public"}`}),hidden=additions.length-lines.length,more=hidden>0?[`… ${counted(hidden)} more`]:[],why=additions.
includes(void 0)?[withheldNames]:[];return[...lines,...more,...why,"",rootLine(root,sequence)].join(`
`)}function retiredLines(streams,{root,sequence},isPublic){return[...isPublic?[`RETIRED  ${plural(streams.length,"stream")}`,withheldNames]:streams.map(stream=>`\
RETIRED  ${bounded(streamName(stream),200)}`),"",rootLine(root,sequence)].join(`
`)}var outcomeWords={added:"ADDED  ",late:"LATE   ",known:"KNOWN  "};function rootLine(root,batches){return`Root of ${batches===1?"1 batch":`${counted(batches)}\
 batches`}: ${root??"none"}`}function total(counts){return severities.reduce((sum,severity)=>sum+counts[severity],0)}function countsText(counts){if(total(counts)===
0)return"0";let rated=[counts.CRITICAL,counts.HIGH,counts.MEDIUM,counts.LOW].join("/");return counts.UNKNOWN===0?rated:`${rated}+${counts.UNKNOWN}`}function ago(ms){
return`${hoursText(Math.max(0,ms)/hour)} ago`}function gapLines(streams,now){let gaps=streams.flatMap(one=>{if(!hasGap(one,now))return[];let{stream,lastComplete,
incomplete,failed}=one,when=lastComplete===void 0?"no complete scan yet":`last complete scan ${ago(now.getTime()-lastComplete)}`,why=incomplete===void 0?"":` (${bounded(
incomplete,200)})`,failure=failed===void 0?"":`, failing since ${ago(now.getTime()-failed.since)}: ${bounded(failed.why,200)}`;return[`  ${bounded(streamName(stream),
200)}: ${when}${why}${failure}`]});if(gaps.length===0)return[];let more=gaps.length>maxOverdue?[`  … ${counted(gaps.length-maxOverdue)} more`]:[];return["With\
out a complete scan in the last 48 hours, or failing, so nothing there is closed:",...gaps.slice(0,maxOverdue),...more,"Scan them again, or close those that are\
 gone: image-gate ledger retire STREAM",""]}function overdueLines(overdue,now){if(overdue.length===0)return[];let lines=overdue.slice(0,maxOverdue).map(({stream,
name,severity,firstSeen,due,fixableSince})=>{let fix=fixableSince===void 0?"no fix known":`fix known for ${hoursText((now.getTime()-fixableSince)/hour)}`,what=`${severity}\
 ${bounded(name.id,60)} in ${bounded(name.subject,150)}`,since=`seen for ${hoursText((now.getTime()-firstSeen)/hour)}, due ${ago(now.getTime()-due)}, ${fix}`;return`\
  ${what} (${bounded(streamName(stream),150)}): ${since}`}),more=overdue.length>lines.length?[`  … ${counted(overdue.length-lines.length)} more, in --format j\
son`]:[];return[`Past their time to fix: ${plural(overdue.length,"finding")}`,...lines,...more,""]}function remediationLines({remediation},days){let lines=severities.
flatMap(severity=>{let times=remediation[severity];return times===void 0?[]:[`  ${severity}: ${remediationText(times)}`]});return lines.length===0?[]:[`Fixed in\
 the last ${plural(days,"day")}, from first sight to the scan that shows the fix (old debt does not count):`,...lines,""]}function remediationText({count,mean,median,
p90,afterGap}){let gaps=afterGap===0?"":` (${counted(afterGap)} came while nights were missing, and count from the scan before that)`,few=count<5?", too few to \
say much":"";return`${counted(count)}, mean ${hoursText(mean)}, median ${hoursText(median)}, nine of ten within ${hoursText(p90)}${few}${gaps}`}export{renderLedger,withheldLedger,withheldNames,addedLines,retiredLines,rootLine};
