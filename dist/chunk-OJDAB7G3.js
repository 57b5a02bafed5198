import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{driftedRows,figureKeys,figureText,figuresOf,postureData,staleOf}from"./chunk-ISNLJWDY.js";import{signatoryOf,statementAbout}from"./chunk-XT2VOUGX.js";
import{maxBundle,readBundle}from"./chunk-BO2LLXVT.js";import{demandsOf}from"./chunk-4S4DFSGW.js";import{jsonChunks,lazily}from"./chunk-3RK3K2RT.js";
import{openTrust,policyFor,signatureWords,statementOf}from"./chunk-UZT5ZAST.js";import{ConfigError,_enum,array,boolean,criterionKeys,digestOf,digestText,driftClasses,
instant,int,literal,number,parsedJson,partialRecord,severities,strictObject,string}from"./chunk-KS5PJUYC.js";var day=1440*60*1e3;function fleetJson(report){let{sources,coverage}=report,{period,standing,totals,openAges,trend,gaps,database,databases,findings}=sources.ledger;
return jsonChunks({reportVersion:1,since:time(period.since),until:time(period.until),root:standing.root??null,batches:standing.batches,advisories:database===void 0?
null:time(database),databases:{known:databases.known.map(({digest,collected,scans})=>({digest,advisories:time(collected),scans})),unknownScans:databases.unknownScans},
posture:postureData(report),night:sources.night===void 0?null:nightTimes(sources.night),figures:figuresOf(report).map(figure=>({...figure,value:figure.value??null,
text:figureText(figure)})),totals,remediationHours:standing.remediation,openAgeHours:openAges,exceptions:exceptionsOf(report),uncovered:coverage.uncovered,stale:sources.
night===void 0?null:staleOf(sources.night).map(({row})=>row.names[0]??row.digest),drift:sources.drift===void 0?null:{at:sources.drift.at,running:driftedRows(sources.
drift)},gaps:gaps.map(({stream,from,to,nights})=>({...stream,from:time(from),to:time(to),nights})),trend:trend.map(weekOf),findings:lazily(findings,one=>findingOf(
one,report.ownerOf))})}function time(at){return new Date(at).toISOString()}function nightTimes({startedAt,endedAt}){return{startedAt,endedAt}}function weekOf({from,
to,figures}){let common={from:time(from),to:time(to)};if(figures===void 0)return{...common,figures:null};let{remediation,...counts2}=figures;return{...common,figures:{
...counts2,...remediation===void 0?{}:{remediationHours:remediation}}}}function exceptionsOf({exceptions,expired=[],sources}){if(exceptions===void 0)return null;
let{until}=sources.ledger.period;return[...expired.map(endedException),...exceptions.map(one=>heldException(one,until))]}function endedException({id,reason="",file,
line,expiry}){return{id,reason,file,line,...expiry===void 0?{}:{expiry},daysLeft:0}}function heldException({id,reason,file,line,expiry,endsAt,approvedBy,ticket},until){
return{id,reason,file,line,expiry,daysLeft:Math.max(0,Math.ceil((endsAt.getTime()-until)/day)),...approvedBy===void 0?{}:{approvedBy},...ticket===void 0?{}:{ticket}}}
function findingOf(finding,ownerOf){let{stream,name,severity,bucket,isBalance,isAlone,firstSeen,due,fixableSince,resolved}=finding;return{...stream,...ownerOf===
void 0?{}:{owner:ownerOf(stream)},severity,kind:name.is,id:name.id,aliases:name.aliases,subject:name.subject,bucket,openingBalance:isBalance,...isAlone?{onlyReportedBy:"\
clair"}:{},firstSeen:time(firstSeen),...due===void 0?{}:{due:time(due)},...fixableSince===void 0?{}:{fixKnownSince:time(fixableSince)},...resolved===void 0?{}:{
resolved:time(resolved)}}}var count=int().nonnegative(),hours=number(),counts=strictObject(Object.fromEntries(severities.map(severity=>[severity,count]))),durations=strictObject({count,mean:hours,
median:hours,p90:hours,longest:hours.optional()}),text=string(),figureSchema=strictObject({key:_enum(figureKeys),label:text,value:number().nullable().describe("\
null: there is no data, which is neither 0 nor 100 %."),unit:_enum(["count","percent","hours","days"]),text:text.describe("As all other forms write the value."),
target:text.optional(),state:_enum(["met","missed","unknown"]).optional().describe("unknown: something is missing without which nobody can say that the target i\
s met."),note:text.optional()}),weekSchema=strictObject({from:instant,to:instant,figures:strictObject({new:counts,fixed:counts,open:counts,openingBalance:counts,
remediationHours:durations.optional()}).nullable().describe("null: no complete scan was made in these days.")}),findingSchema=strictObject({repository:text,line:text,
owner:text.optional().describe("As the policy says; empty: nobody is named."),severity:_enum(severities),kind:text,id:text,aliases:array(text),subject:text,bucket:_enum(
["overdue","open","opening-balance","excepted","fixed","withdrawn","not-affected","reclassified","retired","unknown"]),openingBalance:boolean(),onlyReportedBy:literal(
"clair").optional().describe("Trivy does not report it."),firstSeen:instant,due:instant.optional().describe("Of what is excepted as if the exception ended at `u\
ntil`: no time passes under it."),fixKnownSince:instant.optional(),resolved:instant.optional()}),postureSchemaPart=strictObject({at:instant,level:int().min(0).max(
5),target:int().min(0).max(5).nullable(),before:int().min(0).max(5).nullable().describe("The level of the posture before; null: there is none."),reached:array(strictObject(
{level:int().min(1).max(5),claim:text,seen:count,why:text})).describe("What the level rests on. `why` is what was seen of the first of the things that were look\
ed at."),missing:array(strictObject({claim:text,subject:text,state:_enum(["no","not-known"]),why:text})).describe("For the next level."),slipped:array(strictObject(
{criterion:_enum(criterionKeys),subject:text,was:literal("yes"),is:_enum(["no","not-known","gone"]),why:text})).describe("Since the posture before.")}),fleetReportSchema=strictObject(
{reportVersion:literal(1),since:instant,until:instant,root:digestText.nullable().describe("Of the ledger: it stands for all events that the figures are made of."),
batches:count,advisories:instant.nullable().describe("When the newest ones were collected."),databases:strictObject({known:array(strictObject({digest:digestText,
advisories:instant,scans:count})).describe("Of their manifests in a registry, those with the newest advisories first."),unknownScans:count.describe("Scans of wh\
ich the ledger does not say it.")}).describe("The vulnerability databases that the scans of the period were made with."),night:strictObject({startedAt:instant,endedAt:instant}).
nullable(),posture:postureSchemaPart.nullable().optional().describe("null: nobody has looked. Absent in reports of older versions."),figures:array(figureSchema),
totals:strictObject({new:counts,fixed:counts,reopened:counts,open:counts,overdue:counts,excepted:counts,debt:counts,overdueDebt:counts}),remediationHours:partialRecord(
_enum(severities),durations.extend({afterGap:count})),openAgeHours:partialRecord(_enum(severities),durations),exceptions:array(strictObject({id:text,reason:text,
file:text,line:int(),expiry:text.optional(),daysLeft:int().nonnegative().describe("0: it has expired."),approvedBy:array(text).optional(),ticket:text.optional()})).
nullable().describe("null: nobody has read them."),uncovered:array(strictObject({what:text,why:text,by:_enum(["registry","ledger","cluster"])})),stale:array(text).
nullable(),drift:strictObject({at:instant,running:array(strictObject({classes:array(_enum(driftClasses)),runs:text,image:text,why:text}))}).nullable().optional().
describe("What runs and is not as it passed, worst first. null: nobody has said what runs."),gaps:array(strictObject({repository:text,line:text,from:instant,to:instant,
nights:count})),trend:array(weekSchema),findings:array(findingSchema).describe("Worst first: what is there, and what was resolved in the period.")});var reportPredicateType="https://github.com/image-gate/image-gate/report/v1",reportPredicateSchema=strictObject({since:instant,until:instant,root:digestText.nullable().
describe("Of the ledger: it stands for all events that the figures are made of."),batches:int().nonnegative(),advisories:instant.nullable().describe("When the n\
ewest ones were collected.")});function reportStatement(file,digest,said,at){return statementOf({repository:file,digest,at},reportPredicateType,reportPredicateSchema.
parse(said))}function signedReport(report,signature,signers){let bundle=readBundle(signature);if(bundle===void 0)return{why:"no-bundle"};let by=signatoryOf(bundle,signers);if("\
why"in by)return by;let statement=statementAbout(bundle,digestOf(report));return typeof statement=="string"?{why:statement}:statement.predicateType===reportPredicateType&&
reportPredicateSchema.safeParse(statement.predicate).success?{by}:{why:"no-statement"}}var maxReport=256*1024*1024;function signatureBeside(path){return`${path}.sigstore.json`}async function readStoredReport(files,path,name){let bytes=await files.
readBytes(path,maxReport);if(bytes===void 0)throw unreadable(name,"there is no such file");let read=fleetReportSchema.safeParse(parsedJson(bytes.toString("utf8")));
if(!read.success)throw unreadable(name,"it is no report as `image-gate report --format json` writes it");return{said:read.data,bytes}}function unreadable(where,what){
return new ConfigError([{where,what,fix:"Name the report.json of image-gate report."}],"report-unreadable")}async function reportSignature(ports,path,bytes,{files,
policy:file,named,isRequired}){let place=signatureBeside(path),signature=await ports.files.readBytes(place,maxBundle);if(signature===void 0){if(isRequired)throw unsigned(
place,"there is no such file, and a signature is asked for",makeIt);return"Nobody has signed the report."}let policy=policyFor(file,[]),{keys,identities}=policy.
verify;if([keys.value,identities.value,named.keys,named.identities].reduce((sum,one)=>sum+one.length,0)===0&&!isRequired)return"Its signature was not checked, a\
s nobody is named whose signatures count: --key, --identity or `verify` of the policy.";let demands=await demandsOf({files,named,trust:openTrust(ports,files)},policy),
signed=signedReport(bytes,signature,demands),words=signatureWords(signed);if("why"in signed)throw unsigned(place,words,distrust);return`${words}.`}var makeIt="M\
ake the report with --sign key or --sign keyless, and keep both files together.",distrust="Do not rely on this report. Get it again with its signature from who \
has made it; if its signer is one of yours, name that key or workflow.";function unsigned(where,what,fix){return new ConfigError([{where,what,fix}],"report-unsi\
gned")}export{fleetJson,fleetReportSchema,reportStatement,maxReport,signatureBeside,readStoredReport,reportSignature};
