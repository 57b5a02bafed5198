import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{usualNight}from"./chunk-YV7LKHEK.js";import{ledgerPlace}from"./chunk-A5U47SKO.js";import{fleetJson,makeReport}from"./chunk-EHL4V6Z3.js";
import"./chunk-Q4LWDIDH.js";import"./chunk-A5EHYIFG.js";import{figureKeys}from"./chunk-AIT2GIKO.js";import"./chunk-2LDW7ATP.js";import"./chunk-BQ7HFNRL.js";
import"./chunk-SHHZWNII.js";import"./chunk-I2VYW4JJ.js";import"./chunk-ZLB4ULKW.js";import"./chunk-WPDLXZFD.js";import"./chunk-2QD6EIUY.js";
import"./chunk-RQUAI55Q.js";import{localRules,openHome,readLedger,requireKnownRoot}from"./chunk-E2JEG2FQ.js";import{counted,machineFiles,plural}from"./chunk-UNAVJA7A.js";
import{ConfigError,_enum,array,boolean,defaultPolicyPath,digestText,exceptionPaths,instant,int,literal,number,parsedJson,partialRecord,pathOrDefault,plainLine,severities,
strictObject,string}from"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";import{isDeepStrictEqual}from"node:util";var nightFigures=new Set(["criticals","coverage","gated","unverified","stale","histories-scanned"]);function compareReports(said,again){let isNightHere=isDeepStrictEqual(
said.night,again.night),figures=said.figures.filter(({key})=>isNightHere||!nightFigures.has(key)),lists=listNames.filter(name=>isNightHere||name!=="uncovered"&&
name!=="stale"),left=said.figures.length-figures.length;return{checked:figures.length+lists.length+1,differences:[...figures.flatMap(figure=>figureDifference(figure,
again)),...lists.flatMap(name=>listDifference(name,said,again)),...findingDifferences(said.findings,again.findings)],unchecked:isNightHere?[]:[`${plural(left,"f\
igure")}, what is not covered, and what is stale: they were made with a night that is not here (--night)`]}}var listNames=["batches","advisories","totals","reme\
diationHours","openAgeHours","exceptions","uncovered","stale","gaps","trend"];function figureDifference(said,again){let now=again.figures.find(({key})=>key===said.
key);return now!==void 0&&now.value===said.value&&now.state===said.state?[]:[{what:said.label,said:valueText(said),now:now===void 0?"no such figure":valueText(now)}].
map(plain)}function valueText({value,unit,state}){let text2=value===null?"no data":`${value} ${unit}`;return state===void 0?text2:`${text2} (${state})`}function listDifference(name,said,again){
return isDeepStrictEqual(said[name],again[name])?[]:[{what:name,said:shortText(said[name]),now:shortText(again[name])}].map(plain)}function shortText(value){return JSON.
stringify(value)??"nothing"}function findingDifferences(said,again){let[before,after]=[byName(said),byName(again)],other=[...new Set([...before.keys(),...after.
keys()])].filter(name=>!isDeepStrictEqual(before.get(name),after.get(name))),[first]=other;if(first===void 0)return[];let more=other.length===1?"":`, the first \
of ${plural(other.length,"finding")}`,text2=some=>shortText(some.get(first)?.[0]??"not there");return[{what:`finding ${first}${more}`,said:text2(before),now:text2(
after)}].map(plain)}function byName(findings){return Map.groupBy(findings,({repository,line,id,subject,kind})=>`${id} in ${subject} (${repository}=${line}, ${kind}\
)`)}function plain({what,said,now}){return{what:plainLine(what,200),said:plainLine(said,300),now:plainLine(now,300)}}function comparisonText({root,since,until},{
checked,differences,unchecked}){let other=differences.flatMap(({what,said,now})=>[what,`  the report says  ${said}`,`  the ledger gives ${now}`]);return[`The le\
dger holds the root of the report (${since} to ${until}), ${root??"none"}: no event up to it was dropped, changed or put elsewhere.`,differences.length===0?`${counted(
checked)} figures and lists come out as the report says.`:`${differences.length} of ${counted(checked)} figures and lists do not come out as the report says:`,...other,
...unchecked.map(what=>`Not worked out: ${what}.`)].join(`
`)}var count=int().nonnegative(),hours=number(),counts=strictObject(Object.fromEntries(severities.map(severity=>[severity,count]))),durations=strictObject({count,mean:hours,
median:hours,p90:hours,longest:hours.optional()}),text=string(),figureSchema=strictObject({key:_enum(figureKeys),label:text,value:number().nullable().describe("\
null: there is no data, which is neither 0 nor 100 %."),unit:_enum(["count","percent","hours","days"]),text:text.describe("As all other forms write the value."),
target:text.optional(),state:_enum(["met","missed","unknown"]).optional().describe("unknown: something is missing without which nobody can say that the target i\
s met."),note:text.optional()}),weekSchema=strictObject({from:instant,to:instant,figures:strictObject({new:counts,fixed:counts,open:counts,openingBalance:counts,
remediationHours:durations.optional()}).nullable().describe("null: no complete scan was made in these days.")}),findingSchema=strictObject({repository:text,line:text,
owner:text.optional().describe("As the policy says; empty: nobody is named."),severity:_enum(severities),kind:text,id:text,aliases:array(text),subject:text,bucket:_enum(
["overdue","open","opening-balance","excepted","fixed","withdrawn","not-affected","reclassified","retired","unknown"]),openingBalance:boolean(),firstSeen:instant,
due:instant.optional(),fixKnownSince:instant.optional(),resolved:instant.optional()}),fleetReportSchema=strictObject({reportVersion:literal(1),since:instant,until:instant,
root:digestText.nullable().describe("Of the ledger: it stands for all events that the figures are made of."),batches:count,advisories:instant.nullable().describe(
"When the newest ones were collected."),night:strictObject({startedAt:instant,endedAt:instant}).nullable(),figures:array(figureSchema),totals:strictObject({new:counts,
fixed:counts,reopened:counts,open:counts,overdue:counts,excepted:counts,debt:counts,overdueDebt:counts}),remediationHours:partialRecord(_enum(severities),durations.
extend({afterGap:count})),openAgeHours:partialRecord(_enum(severities),durations),exceptions:array(strictObject({id:text,reason:text,file:text,line:int(),expiry:text.
optional(),daysLeft:int().nonnegative().describe("0: it has expired."),approvedBy:array(text).optional(),ticket:text.optional()})).nullable().describe("null: no\
body has read them."),uncovered:array(strictObject({what:text,why:text,by:_enum(["registry","ledger"])})),stale:array(text).nullable(),gaps:array(strictObject({
repository:text,line:text,from:instant,to:instant,nights:count})),trend:array(weekSchema),findings:array(findingSchema).describe("Worst first: what is there, an\
d what was resolved in the period.")});var maxReport=256*1024*1024;async function ledgerVerifyCommand(ports,command){let{files,workingDirectory,environment}=ports,said=await readReport(files,resolve(
workingDirectory,command.report),command.report),{ledger:named,night,policy,exceptions,staleAfter}=command,ledger="path"in named?{path:resolve(workingDirectory,
named.path)}:ledgerPlace(environment,named);said.root!==null&&requireKnownRoot(await readLedger(await openHome(ports,ledger)),said.root);let again=await makeReport(
ports,{ledger,night:{folder:night??usualNight,named:night!==void 0},since:{at:new Date(said.since)},until:new Date(said.until),rules:{files:localRules(machineFiles(
files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),exceptions:exceptionPaths(exceptions)}},staleAfter}),comparison=compareReports(said,
fleetReportSchema.parse(JSON.parse([...fleetJson(again)].join(""))));return ports.show(comparisonText(said,comparison)),comparison.differences.length>0?1:comparison.
unchecked.length>0?3:0}async function readReport(files,path,name){let bytes=await files.readBytes(path,maxReport);if(bytes===void 0)throw unreadable(name,"there\
 is no such file");let read=fleetReportSchema.safeParse(parsedJson(Buffer.from(bytes).toString("utf8")));if(!read.success)throw unreadable(name,"it is no report\
 as `image-gate report --format json` writes it");return read.data}function unreadable(where,what){return new ConfigError([{where,what,fix:"Name the report.json\
 of image-gate report."}],"report-unreadable")}export{ledgerVerifyCommand};
