import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-4DRH57VG.js";import{userContext}from"./chunk-VGA2GRW4.js";import{openSigner}from"./chunk-ZLD5JF25.js";import{signatureWords}from"./chunk-O6ETUA6W.js";
import{fileNames,mailReport,makeReport,missedCode,reportPieces,requireReportOutput,writeReportFolder}from"./chunk-CFYEOVT6.js";import{figureKeys}from"./chunk-34SVKSJU.js";
import{mailConfig}from"./chunk-KX5NUDLQ.js";import{writeChunks}from"./chunk-JCQ7OC4Z.js";import{signatoryOf,statementAbout}from"./chunk-X5CDBEGY.js";
import{maxBundle,readBundle}from"./chunk-JJLGIRTB.js";import{demandsOf}from"./chunk-7DIIXDLQ.js";import{runConfig}from"./chunk-WTKTYND3.js";import{
localRules}from"./chunk-7CX4RLIM.js";import{machineFiles,openTrust,policyFor,statementOf}from"./chunk-F2ESQYK7.js";import{ConfigError,_enum,array,boolean,
defaultPolicyPath,digestOf,digestText,exceptionPaths,instant,int,literal,number,parsedJson,partialRecord,pathOrDefault,severities,strictObject,string}from"./chunk-3ZLB6ELM.js";import{join,resolve}from"node:path";import{basename}from"node:path";var reportPredicateType="https://github.com/image-gate/image-gate/report/v1",reportPredicateSchema=strictObject({since:instant,until:instant,root:digestText.nullable().
describe("Of the ledger: it stands for all events that the figures are made of."),batches:int().nonnegative(),advisories:instant.nullable().describe("When the n\
ewest ones were collected.")});function reportStatement(file,digest,said,at){return statementOf({repository:file,digest,at},reportPredicateType,reportPredicateSchema.
parse(said))}function signedReport(report,signature,signers){let bundle=readBundle(signature);if(bundle===void 0)return{why:"no-bundle"};let by=signatoryOf(bundle,signers);if("\
why"in by)return by;let statement=statementAbout(bundle,digestOf(report));return typeof statement=="string"?{why:statement}:statement.predicateType===reportPredicateType&&
reportPredicateSchema.safeParse(statement.predicate).success?{by}:{why:"no-statement"}}var count=int().nonnegative(),hours=number(),counts=strictObject(Object.fromEntries(severities.map(severity=>[severity,count]))),durations=strictObject({count,mean:hours,
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
d what was resolved in the period.")});var maxReport=256*1024*1024;function signatureBeside(path){return`${path}.sigstore.json`}async function readStoredReport(files,path,name){let bytes=await files.
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
gned")}async function reportSigner(ports,sign){if(sign==="none")return;let gate=runConfig(new Map([["image","registry.invalid/image"]]),userContext(ports));return openSigner(
ports,{...gate,sign,push:!0})}async function signReport({files,clock,log},signer,report,path){let bytes=await files.readBytes(path,maxReport);if(bytes===void 0)
throw gone(path);let{period,standing,database}=report.sources.ledger,said={since:new Date(period.since).toISOString(),until:new Date(period.until).toISOString(),
root:standing.root??null,batches:standing.batches,advisories:database===void 0?null:new Date(database).toISOString()},statement=reportStatement(basename(path),digestOf(
bytes),said,clock.now());await files.write(signatureBeside(path),await signer.sign(statement)),log.info(`The report is signed by ${signer.identity}: ${signatureBeside(
path)}`)}function gone(where){let what="the report that was just written is not there any more, and so was not signed";return new ConfigError([{where,what,fix:"\
Make it again in a folder that nothing else writes to."}],"usage")}var usualNight=".image-gate/night";async function reportCommand(ports,command){let{files,workingDirectory,environment}=ports,{ledger,night,since,now,policy,exceptions,
staleAfter,output,failOn}=command,mail=mailConfig(command.mail,environment,word=>`--${word}`);await requireReportOutput(files,workingDirectory,output);let signer=await reportSigner(
ports,command.sign),report=await makeReport(ports,{ledger:"path"in ledger?{path:resolve(workingDirectory,ledger.path)}:ledgerPlace(environment,ledger),night:{folder:night??
usualNight,named:night!==void 0},since,staleAfter,...now===void 0?{}:{until:now},rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(
policy,defaultPolicyPath),exceptions:exceptionPaths(exceptions)}}});await give(ports,output,report);let json=output.kind==="folder"?join(output.path,fileNames.json):
output.kind==="file"?output.path:"";return signer!==void 0&&await signReport(ports,signer,report,resolve(workingDirectory,json)),mail!==void 0&&await mailReport(
ports,report,mail),failOn==="missed"?missedCode(report):0}async function give(ports,output,report){let{files,workingDirectory,log}=ports;switch(output.kind){case"\
print":return ports.print(await reportPieces(report,output.form));case"file":await writeChunks(files,resolve(workingDirectory,output.path),await reportPieces(report,
output.form));return;case"folder":log.info(`The report is in ${await writeReportFolder(files,resolve(workingDirectory,output.path),report)}`)}}export{fleetReportSchema,readStoredReport,reportSignature,usualNight,reportCommand};
