import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf}from"./chunk-OUHFQ3UA.js";import{attachmentManifest,sbomAttachment,sbomPointer,sbomStatement}from"./chunk-FTBHWEKZ.js";import{
balanced,countedEnd,driftClasses,driftWords,harborRepository,imageRowSchema,isEnding,isHost,isProjectName,mergeShards,nightCoverage,nightSchema,planSchema,projectPath,
staleImages,streamName,streamSchema,unanswered,usualStaleAfter,worseClassFirst}from"./chunk-HSFB43BR.js";import{blobPath,createLayout,matchSbom}from"./chunk-NU7XRSNH.js";
import{announcedDays,askFor,askForAll,askGithub,checkReport,documentFault,fields,findingsOf,given,isWildcard,knownForm,meantWords,mergeFindings,otherForm,parseComment,
parseEntry,parsePackageUrl,pathPattern,platformScan,refused,refusedWildcard,unlessDead}from"./chunk-P4NVSMEY.js";import{isAttestation,mayBeAttestation,predicateTypes,
scanPredicate,signatureStatement,statementOf}from"./chunk-JPNARZKT.js";import{clockDifference,counted,daysLeft,plural,pluralDo,proofText,quoted,readIndex,
readManifest,reviewState,withLimits,withSaid}from"./chunk-7HSWERG5.js";import{ConfigError,DockerCredentials,Endpoints,GateError,HttpFault,ServiceError,ToolError,
Transient,_enum,answerFault,answerKind,answerText,apiUrlIn,array,ask,boolean,byText,checkId,checkOf,checkWithId,choiceFix,coerce_exports,custom,cut,dayOf,daysLater,
deadlineClocks,digestOf,digestSchema,digestText,discriminatedUnion,dockerHub,encoded,encodedBasic,fieldsOf,firstIssue,formatReference,frozen,gitBlobId,instant,instantOf,
int,isDigest,isIndexType,isManifestType,isTag,kinds,lastDay,literal,matchesImage,maxPlatforms,mayContact,mayPass,mediaTypes,minuteText,nextPage,number,object,objectsOf,
parseRefusal,parseRetryAfter,parsedJson,partialRecord,patternForm,patternsMeet,placeName,plainLine,platformSchema,readBody,readReference,record,refusalBytes,repeated,
severities,shownUrl,strictObject,strictestLimits,string,terminal,tuple,union,unknown,userAgent,userOf,usualPlatform,valuesText,withOneHost,worse,worseFirst}from"./chunk-CIY6UZVJ.js";function ledgerPlace(environment,named4){if("path"in named4)return named4;let token=environment.LEDGER_TOKEN||environment.GITHUB_TOKEN||"";return{...named4,token,
apiUrl:apiUrlIn(environment)}}function runRepository(environment,named4){let{GITHUB_REPOSITORY,GITHUB_TOKEN=""}=environment,repository=named4??GITHUB_REPOSITORY??
"";if(repository==="")throw missing("--repository","it is missing","Name the repository whose runs are looked at: owner/name.");if(GITHUB_TOKEN==="")throw missing(
"GITHUB_TOKEN","there is no token for GitHub","Set it to one that may read actions and contents of the repository.");return{repository,access:{token:GITHUB_TOKEN,
apiUrl:apiUrlIn(environment)}}}function missing(where,what,fix){return new ConfigError([{where,what,fix}],"usage")}var hidden=/[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/;function readsDifferently(text2){return hidden.test(text2)}function hasInvisible(text2){
return new RegExp("\\p{C}","u").test(text2)}var hiddenWhy="it holds invisible characters that can make it read differently than it is";var maxLine=64*1024,maxEntries=1e4;function parseIgnoreFile(text2,file2,now){let active=[],notApplied=[],above=[],lines=text2.replace(/^\ufeff/,"").split(`
`);for(let[index2,raw]of lines.entries()){let setting={file:file2,line:index2+1,now};checkLength(raw,setting);let entry2=parseEntry(raw);if(entry2===void 0){above=
fields(raw).length===0?[]:[...above.slice(-maxCommentLines),raw];continue}let result=readEntry(raw,entry2,above,setting);if("refusal"in result?notApplied.push(result):
active.push(result),notApplied.push(...entry2.otherIds.map(id=>secondId(id,entry2,above,setting))),above=[],active.length+notApplied.length>maxEntries)throw tooMany(
setting)}return{active,refused:notApplied}}var maxCommentLines=20;function readEntry(raw,entry2,above,setting){let used=entry2.reason===""?above:[],reason=entry2.
reason===""?reasonAbove(above):entry2.reason,date2=earliest(entry2.dates),{now}=setting,draft=draftOf(entry2.id,reason,date2??earliest(datesAbove(above)),setting);
if([raw,...used].some(text2=>readsDifferently(text2.replace(/\r$/,"")))||hasInvisible(entry2.id))return refused(draft,"hidden-characters",hiddenWhy,now);if(date2?.
endsAt===void 0||reason===""){let meant=meantBy(raw,date2,above),better=meantDraft(draft,meant);return isWildcard(entry2.id)?refusedWildcard(better,now):refused(
better,...fault(entry2,date2,reason,{above,meant},setting),now)}if(isWildcard(entry2.id))return refusedWildcard(draft,now);let exception={...draft,endsAt:date2.
endsAt,expiry:lastDay(date2.endsAt)};return unlessDead(exception,now)}function meantBy(raw,date2,above){let{reason,dates}=meantWords(raw),days=dates.filter(({endsAt})=>endsAt!==
void 0);return{reason:reason||reasonAbove(above),date:date2?.endsAt===void 0?earliest(days):date2}}function meantDraft(draft,{reason,date:date2}){return{...draft,
reason,...date2?.endsAt===void 0?{}:{expiry:lastDay(date2.endsAt)}}}function draftOf(id,reason,date2,{file:file2,line}){let expiry=date2?.endsAt===void 0?date2?.
text:lastDay(date2.endsAt);return{id,reason,file:file2,line,...expiry===void 0?{}:{expiry}}}function secondId(id,entry2,above,setting){let reason=entry2.reason===
""?reasonAbove(above):entry2.reason,why=`it stands behind ${quoted(entry2.id.slice(0,100))}, and a line holds one id`;return refused(draftOf(id,reason,earliest(
entry2.dates),setting),"second-id",why,setting.now)}function datesAbove(lines){return lines.flatMap(line=>parseComment(["#",...fields(line.replace(/^[^#]*#+/,""))]).
dates)}function reasonAbove(lines){let words5=lines.map(line=>fields(line.replace(/^[^#]*#+/,""))).filter(line=>/[\p{L}\p{N}]/u.test(line.join("")));return parseComment(
["#",...words5.flat()]).reason}function earliest(dates){let end=({endsAt})=>endsAt?.getTime()??Number.NEGATIVE_INFINITY;return dates.toSorted((a,b)=>end(a)-end(
b))[0]}function fault(entry2,date2,reason,{above,meant},{line}){let glued=entry2.id.includes("#")?"a space is missing before #, so the comment counts as part of\
 the id":void 0,isUnmarked=meant.reason!==""&&glued===void 0,noReason=reason===""?`it gives no reason${isUnmarked?": without # what stands behind the id is none":
""}`:void 0,nearestAbove=above.findLastIndex(comment=>datesAbove([comment]).length>0),elsewhere=nearestAbove<0?"":`: the one in line ${line-above.length+nearestAbove}\
 has to be on the line of the entry`,inWords=meant.date===void 0?"":" in a form that counts (`Expiry: YYYY-MM-DD` in the comment)",noDate=date2===void 0?`it has\
 no expiry${elsewhere||inWords}`:void 0,badDate=date2!==void 0&&date2.endsAt===void 0?`its expiry ${quoted(date2.text)} is not a valid date (YYYY-MM-DD)`:void 0,
why=[glued,badDate,noReason,noDate].filter(part=>part!==void 0).join("; ");return[badDate!==void 0?"malformed-date":noReason!==void 0?"no-reason":"no-expiry",why]}
function checkLength(raw,{file:file2,line}){if(raw.length*3<maxLine||new TextEncoder().encode(raw).length<maxLine)return;let what=`the line has ${maxLine} bytes\
 or more, where Trivy stops reading`;throw new ConfigError([{where:`${file2}:${line}`,what,fix:"Shorten the line."}],"exceptions-invalid")}function tooMany({file:file2,
line}){let what=`more than ${maxEntries} entries`;return new ConfigError([{where:`${file2}:${line}`,what,fix:"Remove those that are no longer needed."}],"except\
ions-invalid")}var maxScopes=64;function policyScopes(file2,matters){if(file2.parts!==void 0)throw new Error("defect: of two files that both rule nobody asks for scopes");let scopes=[
{within:[],without:[],policy:file2.base}];for(let{match,said}of file2.images)if(matters(said)&&(scopes=scopes.flatMap(scope=>scope.within.every(pattern=>patternsMeet(
pattern,match))?[{...scope,within:[...scope.within,match],policy:withSaid(scope.policy,said)},{...scope,without:[...scope.without,match]}]:[scope]),scopes.length>
maxScopes))throw tooMany2(file2.base.source);return scopes}function tooMany2(source){let what=`patterns of \`images\` that may match the same image make more than\
 ${maxScopes} combinations`;return new ConfigError([{where:source,what,fix:"Write patterns that exclude each other."}],"policy-scopes")}async function admissionRules({trust,...sources},file2,{judged,exempt}){let asked=policyScopes(file2,isAboutAdmission).filter(({within})=>judged.some(one=>within.
every(pattern=>patternsMeet(one,pattern)))),scopes=[];for(let{policy,...patterns}of asked){let demands=await demandsOf({...sources,trust:admissionTrust(trust)},
policy);refuseSources(demands),scopes.push({...patterns,demands})}return{judged,exempt,scopes}}function refuseSources({identities}){if(identities===void 0||identities.
sources.length+identities.repositoryIds.length===0)return;let what="engines of admission do not see for which repository a workflow has run",fix="Let workflows \
sign for their own repository, sign with a key, or ask `image-gate verify` before each deployment.";throw new ConfigError([{where:"verify.sources, verify.reposi\
tory-ids",what,fix}],"admission-sources")}function folderHints(patterns){return patterns.flatMap(one=>registryAlone.test(one)?`${one} is for an image of that na\
me on Docker Hub: for all of a registry write ${one}/**`:folderAlone.test(one)&&!one.startsWith("docker.io/")?`${one} is for the image of that very name, and fo\
r none below it: for all of a folder write ${one}/**`:[])}var folderAlone=/^(?:[^/*?]*[.:][^/*?]*|localhost)[/][^/*?:@]+$/,registryAlone=/^(?:localhost|[^/*?@:]*[.][^/*?@:]*(?::[0-9]+)?|[^/*?@:]+:[0-9]{4,5})$/;
function exemptHints({judged,exempt}){return exempt.flatMap(one=>{let whole=judged.find(pattern=>pattern===one||coversAll(pattern,one));return whole===void 0?[]:
`--exempt ${one} exempts nothing: all of these images are judged, as ${whole} is for them, too. Name what is to be judged by patterns that leave them out`})}function coversAll(pattern,other){
let start2=pattern.slice(0,-2);return pattern.endsWith("**")&&!/[*?@]/.test(start2)&&other.startsWith(start2)}var longestException=7*864e5;function requireEnd(until,now){
let left=until.getTime()-now.getTime();if(left>0&&left<=longestException)return until;let what=left>0?"it is more than 7 days ahead":`it is past: ${until.toISOString()}`,
fix="Name a moment within the next 7 days, e.g. 2026-12-01T18:00:00Z; a day alone is its beginning (UTC), and a longer exception must be made again.";throw new ConfigError(
[{where:"--until",what,fix}],"admission-end")}function isAboutAdmission(said){return demandKeys.some(key=>said[key]!==void 0)}function admissionTrust(open2){return async root=>root.
value==="public"?{root:{kind:"public"}}:{root:{kind:"file",json:(await open2(root)).trustedRoot}}}var mailAttachments=["csv","json","html"];function mailConfig(words5,environment,name){let read=readMail(words5,environment,name);if(!("problems"in read))return read.
mail;let[first,...others]=read.problems;if(first!==void 0)throw new ConfigError([first,...others],"mail-invalid")}var mostAddresses=50,passwordVariable="IMAGE_G\
ATE_MAIL_PASSWORD";function readMail(words5,environment,name){let{to,from,server,user,attach}=words5,[first,...others]=to;if(first===void 0){let idle=Object.entries(
{from,server,user,attach:attach[0]}).find(([,value])=>value!==void 0);return idle===void 0?{}:{problems:[nobody(name(`mail-${idle[0]}`),name("mail-to"))]}}let read=serverIn(
server,name("mail-server")),{[passwordVariable]:password=""}=environment,problems=[...to.flatMap(address=>addressProblems(address,name("mail-to"))),...to.length>
mostAddresses?[tooMany3(name("mail-to"))]:[],...from===void 0?[missing2(name("mail-from"))]:addressProblems(from,name("mail-from")),..."problem"in read?[read.problem]:
[],...user!==void 0&&password===""?[noPassword(name("mail-user"))]:[],...attach.flatMap(word=>attachProblems(word,name("mail-attach")))];if(problems.length>0||"\
problem"in read)return{problems};let account=user===void 0?{}:{account:{user,password}},attached=mailAttachments.filter(form2=>attach.includes(form2));return{mail:{
server:{...read.server,...account},from:from??"",to:[first,...others],attach:attached}}}var addressForm=/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,10}$/;
function addressProblems(address,where){if(address.length<=254&&addressForm.test(address))return[];let what=`${JSON.stringify(address.slice(0,100))} is not an a\
ddress`;return[{where,what,fix:"Write it like security@example.com, each alone."}]}function serverIn(text2,where){if(text2===void 0)return{problem:missing2(where)};
let url=URL.parse(text2),security=url?.protocol==="smtp:"?"starttls":url?.protocol==="smtps:"?"tls":void 0;if(!(url!==null&&url.username===""&&url.password===""&&
/^\/?$/.test(url.pathname)&&url.search===""&&url.hash==="")||security===void 0||!/^(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]+\])$/.test(url.hostname))return{problem:{
where,what:"it is not the URL of a mail server without a password",fix:"Write smtp://mail.example.com:587 (STARTTLS, which is required) or smtps://mail.example.\
com:465."}};let port=url.port===""?security==="tls"?465:587:Number(url.port);return{server:{host:url.hostname.replace(/^\[|\]$/g,""),port,security}}}function attachProblems(word,where){
return mailAttachments.some(one=>one===word)?[]:[{where,what:`${JSON.stringify(word.slice(0,50))} can't be attached`,fix:choiceFix([word],mailAttachments)}]}function missing2(where){
let fix=where.includes("from")?"Write the address that the mail is from.":"Write smtp://mail.example.com:587 or smtps://mail.example.com:465.";return{where,what:"\
it is missing, and the report is to be mailed",fix}}function noPassword(where){return{where,what:"there is no password for it",fix:`Set ${passwordVariable} from\
 a secret.`}}function tooMany3(where){return{where,what:`it has more than ${mostAddresses} addresses`,fix:"Name a list of your mail server."}}function nobody(where,to){
return{where,what:"nobody is named whom the report is mailed to",fix:`Name them in ${to}, or leave this out.`}}var namedAlerts=1e3;function loudAlerts(alerts){return alerts.filter(({level:level2})=>level2!=="notice")}function unjoinedAlerts(alerts){let loud=loudAlerts(alerts);
return{unjoined:loud.slice(0,namedAlerts).map(unjoinedAlert),unnamed:Math.max(0,loud.length-namedAlerts)}}function unjoinedAlert({source,level:level2,what,at,namespace,
owner,repository,tag,digest}){let name=repository===void 0?[]:[tag===void 0?repository:`${repository}:${tag}`],about=[...owner===void 0?[]:[namespace===void 0?owner:
`${namespace}/${owner}`],...name,...digest===void 0?[]:[digest]].join(" ");return{source,level:level2,what,...at===void 0?{}:{at},about:about===""?"nothing that\
 it names":about}}function worstOf({faults}){return faults.map(fault2=>fault2.class).toSorted(worseClassFirst)[0]}function worstRowsFirst(rows){return rows.map(
row=>({row,worst:worstOf(row)})).toSorted((a,b)=>a.worst===void 0||b.worst===void 0?+(a.worst===void 0)-+(b.worst===void 0):worseClassFirst(a.worst,b.worst)||b.
row.faults.length-a.row.faults.length).map(({row})=>row)}function driftCode({running,alerts,gaps:gaps2},failOn){let found=new Set(running.flatMap(({faults})=>faults.
map(fault2=>fault2.class)));alerts.unjoined.length>0&&found.add("alert");let isOpen=gaps2.length>0||found.has("unanswered");found.delete("unanswered");let isAsked=one=>failOn===
"any"||failOn!=="none"&&failOn.includes(one);return[...found].some(isAsked)?1:isOpen?3:0}function classCounts(rows){let counts=new Map;for(let{faults}of rows)for(let one of new Set(
faults.map(fault2=>fault2.class)))counts.set(one,(counts.get(one)??0)+1);return counts}function driftFigures({running,alerts}){let images2=new Map;for(let{digest,
image,imageId,faults}of running){let key=digest??`${image} ${imageId}`,known=images2.get(key)??new Set;for(let fault2 of faults)known.add(fault2.class);images2.
set(key,known)}let all=[...images2.values()],count2=(...classes)=>all.filter(own=>classes.some(one=>own.has(one))).length,inRows=()=>running.reduce((sum,row)=>sum+
row.faults.filter(fault2=>fault2.class==="alert").length,0);return{images:all.length,neverPassed:count2("never-passed"),failed:count2("passed-then-failed"),unknown:count2(
"unreadable","unanswered"),alerts:alerts.loud??inRows()+alerts.unjoined.length+alerts.unnamed}}function claimsOf({root,platforms},repository,{record:record3,facts,sboms,vex},at){if(record3.image.digest!==root.digest)throw new Error("defect: the record is \
that of another image");let about=(manifest,platform)=>{let subject={repository,digest:manifest.digest,at},scan=statementOf(subject,predicateTypes.scan,scanPredicate(
record3,facts,platform)),described=platform??(platforms.length===1?platforms[0]?.platform:void 0),sbom=described===void 0?void 0:sboms.get(described),{statements,
documents}=sbom===void 0?nothing:sbomClaims(subject,manifest,sbom),said=typeof vex=="object"?[statementOf(subject,predicateTypes.vex,vex)]:[];return{subject:manifest,
statements:[...statements,...said,scan,signatureStatement(subject)],documents}};return[...platforms.filter(({manifest})=>manifest.digest!==root.digest).map(({manifest,
platform})=>about(manifest,platform)),about(root)]}var nothing={statements:[],documents:[]};function sbomClaims(subject,manifest,document){let whole=sbomStatement(
subject,JSON.parse(document.toString("utf8")));if(whole!==void 0)return{statements:[whole],documents:[]};let attachment=sbomAttachment(document),{descriptor}=attachmentManifest(
manifest,attachment);return{statements:[sbomPointer(subject,{digest:digestOf(document),manifest:descriptor.digest})],documents:[attachment]}}var maturityLevels=[0,1,2,3,4,5],levelNames={0:"unaware",1:"scans by hand",2:"limited writers, scheduled scans",3:"scans on push, signatures enforced",4:"enforc\
ed at run time, drift watched",5:"compliance all the time, SBOMs tracked, admission by zero trust"},criterionKeys=["images-scanned","writes-restricted","scans-s\
cheduled","gate-on-push","checks-required","images-signed","signatures-enforced","drift-watched","admission-enforced","admission-closed","sboms-tracked","fixes-\
in-time","policy-reviewed","reviews-required","policy-owned","deploys-reviewed","evidence-kept","tags-immutable","registry-scans","registry-blocks","registry-as\
ks-for-signatures","registry-exceptions-end"],cluster="Name the policies of the cluster: --cluster policies.json. docs/posture.md has the command that writes it\
.",repositories="Name an organization on GitHub or single repositories: --organization, --repository.",harbor="Harbor tells it, where there is one: image-gate h\
arbor posture, --harbor. Other registries do not.",night="Name the folder of the newest night: --night.",criteria={"images-scanned":{level:1,claim:"Images are s\
canned",needs:"Name the ledger or the newest night."},"writes-restricted":{level:2,claim:"Nobody pushes to the registry without an account",needs:"Name reposito\
ries of the registry (--image), or a night, whose images are asked for."},"scans-scheduled":{level:2,claim:"All images are scanned again on a schedule",needs:"N\
ame the ledger or the newest night."},"gate-on-push":{level:3,claim:"Every repository with a Dockerfile runs the gate",needs:repositories},"checks-required":{level:3,
claim:"No change is merged without the gate",needs:repositories},"images-signed":{level:3,claim:"Every image has a proof that counts",needs:night},"signatures-e\
nforced":{level:3,claim:"The cluster refuses images that nobody has signed",needs:cluster},"drift-watched":{level:4,claim:"What runs is compared with what has p\
assed",needs:"Name what image-gate drift has written: --drift."},"admission-enforced":{level:4,claim:"The cluster refuses what has not passed, as the policy say\
s",needs:cluster},"admission-closed":{level:5,claim:"The cluster refuses every image that is not named",needs:cluster},"sboms-tracked":{level:5,claim:"Every ima\
ge has an SBOM that stands in for it",needs:night},"fixes-in-time":{level:5,claim:"No finding is past its time",needs:"Name the ledger: --ledger."},"policy-revi\
ewed":{level:5,claim:"The policy is reviewed in time",needs:"Name the policy: --policy."},"reviews-required":{level:5,claim:"No change is merged without a revie\
w",needs:repositories},"policy-owned":{level:5,claim:"The owners of the policy approve its changes",needs:repositories},"deploys-reviewed":{level:5,claim:"Someb\
ody approves each deployment to production",needs:repositories},"evidence-kept":{level:5,claim:"Logs are kept for 30 days, artifacts for 90",needs:repositories},
"tags-immutable":{claim:"No tag of an image moves",needs:harbor},"registry-scans":{claim:"The registry scans what is pushed",needs:harbor},"registry-blocks":{claim:"\
The registry gives out no vulnerable image",needs:harbor},"registry-asks-for-signatures":{claim:"The registry gives out no unsigned image",needs:harbor},"regist\
ry-exceptions-end":{claim:"The exceptions of the registry end",needs:harbor}};var words=string().max(2e3),evidenceSchema=strictObject({asked:words,at:instant,answer:words}),observationSchema=discriminatedUnion("seen",[strictObject({seen:literal(
"yes"),subject:words,evidence:evidenceSchema}),strictObject({seen:literal("no"),subject:words,evidence:evidenceSchema,fix:words}),strictObject({seen:literal("no\
t-known"),subject:words,because:_enum(["not-asked","not-shown","failed"]),why:words,fix:words})]),criterionStates=["no","not-known","yes"];function worseStateFirst(one,other){
return criterionStates.indexOf(one)-criterionStates.indexOf(other)}function criterionState(observations){return observations.some(({seen:seen2})=>seen2==="no")?
"no":observations.length>0&&observations.every(({seen:seen2})=>seen2==="yes")?"yes":"not-known"}var longest=1e3;function observed(subject,isSo,evidence,fix){let{
asked,at,answer}=evidence,cut2={asked:asked.slice(0,longest),at,answer:answer.slice(0,longest)},common={subject:subject.slice(0,longest),evidence:cut2};return isSo?
{seen:"yes",...common}:{seen:"no",...common,fix:fix.slice(0,longest)}}function notKnown(subject,because,why,fix){let[about,reason,next]=[subject,why,fix].map(one=>one.
slice(0,longest));return{seen:"not-known",subject:about,because,why:reason,fix:next}}var maxObservations=1e4,words2=string().max(2e3),level=union(maturityLevels.map(one=>literal(one))),sourceSchema=strictObject({kind:_enum(["ledger","night","dri\
ft","cluster","harbor","github","registry","policy","evidence"]),place:words2,at:instant.optional()}),changeSchema=strictObject({criterion:_enum(criterionKeys),
subject:words2,was:_enum(criterionStates),is:_enum([...criterionStates,"gone"])}),postureSchema=strictObject({postureVersion:literal(1),at:instant,level:level.describe(
"All criteria up to it are fulfilled. What is not known is not fulfilled."),target:level.nullable().describe("That the policy or the command asks for; null: non\
e."),criteria:array(strictObject({key:_enum(criterionKeys),level:level.nullable().describe("null: shown beside the levels."),state:_enum(criterionStates),observations:array(
observationSchema).max(maxObservations)})),sources:array(sourceSchema).max(maxObservations),before:strictObject({at:instant,level}).nullable().describe("The pos\
ture that this one is compared with."),changes:array(changeSchema).max(maxObservations).describe("What was seen before, and is seen otherwise now.")});function joinedObservations(all){
let keys=criterionKeys.map(key=>[key,all.flatMap(one=>one[key]??[])]);return Object.fromEntries(keys.filter(([,seen2])=>seen2.length>0))}function judgePosture({
at,seen:seen2,sources,target,before}){let judged=criterionKeys.map(key=>judgedCriterion(key,seen2[key]??[]));return{postureVersion:1,at:at.toISOString(),level:levelOf(
judged),target:target??null,criteria:judged,sources:sources.slice(0,maxObservations),before:before===void 0?null:{at:before.at,level:before.level},changes:before===
void 0?[]:changesSince(before,judged).slice(0,maxObservations)}}function judgedCriterion(key,seen2){let{level:of2,needs}=criteria[key],all=seen2.length===0?[notKnown(
"","not-asked","nobody has looked at it",needs)]:seen2;return{key,level:of2??null,state:criterionState(all),observations:bounded(all)}}function bounded(all){return all.
length<=maxObservations?all:all.toSorted((a,b)=>worseStateFirst(a.seen,b.seen)).slice(0,maxObservations)}function levelOf(judged){let open2=maturityLevels.find(
one=>one>0&&missingCriteria(judged,one).length>0);return maturityLevels.findLast(one=>open2===void 0||one<open2)??0}function missingCriteria(judged,of2){let states=new Map(
judged.map(({key,state})=>[key,state]));return criterionKeys.filter(key=>criteria[key].level===of2&&states.get(key)!=="yes")}function nextLevel({level:of2,criteria:judged}){
let next=maturityLevels.find(one=>one===of2+1);return next===void 0?void 0:{level:next,missing:missingCriteria(judged,next)}}function changesSince(before,judged){
return before.criteria.flatMap(({key,observations})=>{let now=subjectStates(judged.find(one=>one.key===key)?.observations??[]);return[...subjectStates(observations)].
flatMap(([subject,was])=>{let is=now.get(subject)??"gone";return subject===""||is===was?[]:[{criterion:key,subject,was,is}]})})}function subjectStates(observations){
let bySubject=Map.groupBy(observations,({subject})=>subject);return new Map([...bySubject].map(([subject,own])=>[subject,criterionState(own)]))}function isSlip({
was,is}){return was==="yes"&&is!=="yes"}function readPosture(text2){let json=parsedJson(text2),read=postureSchema.safeParse(json);if(!read.success)return{why:documentFault(
text2,json,"postureVersion",read.error)};let said=read.data,known=new Map(said.criteria.map(one=>[one.key,one]));if(known.size!==said.criteria.length)return{why:"\
criteria: one stands there twice"};let posture={...said,criteria:criterionKeys.map(key=>known.get(key)??judgedCriterion(key,[]))},bad=posture.criteria.find(({state,
observations})=>state!==criterionState(observations));return bad!==void 0?{why:`criteria: ${bad.key} is not what its observations say`}:posture.criteria.some(one=>one.
level!==(criteria[one.key].level??null))?{why:"criteria: a level is not that of the criterion"}:levelOf(posture.criteria)===posture.level?{posture}:{why:"level:\
 it is not what the criteria come to"}}function postureCode({criteria:judged,target},failOn){let all=judged.flatMap(({observations})=>observations);if(all.some(
one=>one.seen==="not-known"&&one.because==="failed"))return 3;switch(failOn){case"none":return 0;case"level":return worst(judged.filter(one=>one.level!==null&&one.
level<=(target??0)).map(({state})=>state));case"rows":return worst(all.filter(one=>one.seen!=="not-known"||one.because!=="not-asked").map(({seen:seen2})=>seen2))}}
function worst(states){return states.includes("no")?1:states.includes("not-known")?3:0}async function namedFile(files,path2,max){try{let bytes=await files.readBytes(path2,max);return bytes===void 0?{what:"there is no such file"}:{bytes}}catch(error){
if(error instanceof ToolError&&error.code==="file-is-folder")return{what:"it is a folder"};throw error}}async function namedList(files,path2,name,max){let read=await namedFile(
files,path2,max);if("bytes"in read)return read.bytes.toString("utf8").replace(/^\uFEFF/,"");let fix=read.what==="it is a folder"?"Name a file.":"Correct the pat\
h.";throw new ConfigError([{where:name,what:read.what,fix}],"source-invalid")}function liveOf(episodes){let last=episodes?.at(-1);return last?.resolved===void 0?last:void 0}function recentlyGone(episodes,at){let last=episodes?.at(-1);return last?.
resolved!==void 0&&isRecent(last.resolved,at)?last:void 0}function isRecent({at:gone},at){return at-gone<=6048e5}function areOne(one,other){let isAfter=({resolved},{
firstSeen})=>resolved!==void 0&&firstSeen-resolved.at>6048e5;return!isAfter(one,other)&&!isAfter(other,one)}function begin(firstSeen,severity2,isBalance){return{
firstSeen,...isBalance?{balance:!0}:{},severities:[{at:firstSeen,severity:severity2}]}}function severityOf({severities:severities2}){return severities2.at(-1)?.
severity??"UNKNOWN"}function reopen({resolved:_,unseen:__,...episode2},at){return{...episode2,reopened:[...episode2.reopened??[],at]}}function resolve(episode2,how,last){
return resolving(how,last)(episode2)}function resolving(how,last){let usual=last===void 0?void 0:{...how,seen:asSeen(last)};return episode2=>{if(episode2.unseen===
void 0&&usual!==void 0)return{...episode2,resolved:usual};let{unseen:unseen2,...rest}=episode2;return{...rest,resolved:{...how,seen:asSeen(unseen2??{at:episode2.
firstSeen,images:[]})}}}}function asSeen({at,images:images2,database}){return{at,images:images2,...database===void 0?{}:{database}}}function endException(episode2,at){
let{exceptedSince,...counted2}=episode2;return exceptedSince===void 0?episode2:{...counted2,pauses:pausesOf(episode2,at)}}function pausesOf({pauses=[],exceptedSince},end){
return exceptedSince===void 0||exceptedSince>=end?pauses:[...pauses,{from:exceptedSince,to:end}]}function changed(episode2,fields2){let whole={...episode2,...fields2};
return Object.fromEntries(Object.entries(whole).filter(([,value])=>value!==void 0))}function ledgerInvalid(where,what){let fix="Take the ledger back from its last good copy (of a repository: a commit whose root you know), and add the records th\
at came later again.";return new ConfigError([{where,what,fix}],"ledger-invalid")}var resolutions=["fixed","withdrawn","not-affected","reclassified","retired","unknown"],soughtKinds=[...kinds,"hardening"];function soughtOf({is,id}){return is===
"misconfiguration"&&checkWithId(id)!==void 0?"hardening":is}var sentStages=["found","warning","breached"],sentChannels=["page","notify"];function numberIn(numbers,{
is,id,subject}){return numbers.get(is)?.get(subject)?.get(id)}function giveNumber(numbers,{is,id,subject},number2){let ofKind=numbers.get(is)??new Map,ofSubject=ofKind.
get(subject)??new Map;ofSubject.size===0&&numbers.set(is,ofKind.set(subject,ofSubject));let before=ofSubject.size;return ofSubject.set(id,number2).size>before}function copiedNumbers(numbers){
let ofKind=all=>new Map([...all].map(([subject,ids2])=>[subject,new Map(ids2)]));return new Map([...numbers].map(([kind,all])=>[kind,ofKind(all)]))}function shareImages(one,other){
return one.some(digest=>other.includes(digest))}function foldScan(stream,line,history){let{last}=stream;if(last!==void 0&&line.at<=last.at)throw history.fault("a scan is not newer than the one before");let next=scanSeen(
line,last);if(next.images.length===0)throw history.fault("the first scan of a stream names no image");line.opened!==void 0&&openNew(stream,line,history),line.renamed!==
void 0&&renameSome(stream,line,next,history),changesLive(line)&&changeLive(stream,line,history),line.closed!==void 0&&closeSome(stream,line,next,history);let kinds2=line.
kinds??last?.kinds,verdict=line.verdict??last?.verdict;if(kinds2===void 0||verdict===void 0)throw history.fault("the first scan of a stream does not say what it\
 looked for, or its verdict");afterScan(stream,line,next,{kinds:kinds2,verdict})}function closeSome(stream,line,{images:images2},history){let{at,database,closed}=line;
for(let resolution of resolutions){let findings=closed?.[resolution];if(findings===void 0)continue;let how={at,resolution,images:images2,...database===void 0?{}:
{database}};update(stream,findings,history,resolving(how,stream.last))}}function scanSeen({at,images:images2,database},last){let newest2=Math.max(database??-1,last?.
database??-1);return{at,images:images2??last?.images??[],...newest2<0?{}:{database:newest2}}}function afterScan(stream,line,next,{kinds:kinds2,verdict}){let{incomplete:incomplete2,
platforms,clock,fixWithin,asked=stream.last?.asked}=line,{digest=line.images===void 0?stream.last?.digest:void 0}=line,since=line.images===void 0?stream.last?.since??
line.at:line.at;stream.last={...next,since,verdict,digest,kinds:kinds2,asked,incomplete:incomplete2},asked!==void 0&&asked.length>0&&(stream.isAnswered=!0),stream.
retired=void 0,leaveFailures(stream,line.at),incomplete2===void 0&&complete(stream,kinds2,next.at,next.database),platforms!==void 0&&(stream.platforms=[...new Set(
[...stream.platforms,...platforms])].sort()),clock!==void 0&&(stream.clock=clock),fixWithin!==void 0&&(stream.fixWithin={...stream.fixWithin,...fixWithin})}function foldUnchanged(stream,{
at,database:collected},fault2){let{last}=stream;if(last===void 0||at<=last.at)throw fault2("a scan that changes nothing is not newer than the one before");last.
at=at,last.database=Math.max(collected,last.database??0),last.incomplete=void 0,leaveFailures(stream,at),complete(stream,last.kinds,at,last.database)}function complete({
complete:newest2},kinds2,at,database=0){for(let kind of kinds2){let scan=newest2[kind];scan===void 0?newest2[kind]={at,database,times:[at]}:(scan.at=at,scan.database=
database,scan.times.push(at))}}function leaveFailures(stream,at){let{failed}=stream;failed===void 0||failed.since>at||(stream.failed=failed.at>at?{...failed,since:failed.
at}:void 0)}function openNew({findings},line,{set,soughtOf:soughtOf2,fault:fault2}){let since=line.since===void 0?void 0:new Map(line.since),aloneDebt=line.balance?.
includes("alone")?new Set(line.alone):void 0;for(let severity2 of severities){let alike={debt:void 0,new:void 0};for(let finding of line.opened?.[severity2]??none){
let before=findings.get(finding);if(liveOf(before)!==void 0)throw fault2(`finding ${finding} is opened and was open`);let kind=line.balance===void 0?void 0:soughtOf2(
finding),isBalance=kind!==void 0&&line.balance?.includes(kind)===!0||aloneDebt?.has(finding)===!0,known=since?.get(finding),age=isBalance?"debt":"new";alike[age]??=
[begin(line.at,severity2,isBalance)];let begun=known===void 0?alike[age]:[begin(known,severity2,isBalance)];set(finding,before===void 0?begun:[...before,...begun])}}}
var none=[];function renameSome({findings,last},line,next,{set,fault:fault2}){let how={at:line.at,resolution:"reclassified",images:next.images};for(let[from,to]of line.
renamed??[]){let[old,others]=[findings.get(from)??[],findings.get(to)??[]],episode2=old.at(-1);if(episode2===void 0||liveOf(others)!==void 0)throw fault2(`findi\
ng ${from} can't become ${to}`);let{unseen:_,...going}=episode2.resolved===void 0?episode2:reopen(episode2,line.at);set(from,[...old.slice(0,-1),resolve(going,how,
episode2.unseen??episode2.resolved?.seen??last)]),set(to,[...others,going])}}function changesLive(line){let{reopened,severity:severity2,fixable,excepted,included,
alone,shared,seen:seen2,unseen:unseen2}=line;return(reopened??severity2??fixable??excepted??included??alone??shared??seen2??unseen2)!==void 0}function changeLive(stream,line,history){
let{at}=line;for(let finding of line.reopened??[]){let episodes=stream.findings.get(finding)??[],gone=episodes.at(-1);if(gone?.resolved===void 0)throw history.fault(
`finding ${finding} is reopened and was not resolved`);history.set(finding,[...episodes.slice(0,-1),reopen(gone,at)])}let change=(findings,to)=>update(stream,findings??
none,history,to);for(let severity2 of severities)change(line.severity?.[severity2],live=>({...live,severities:[...live.severities,{at,severity:severity2}]}));change(
line.fixable,live=>({...live,fixableSince:at})),change(line.excepted,live=>({...live,exceptedSince:at})),change(line.included,live=>endException(live,at)),change(
line.alone,live=>({...live,alone:!0})),change(line.shared,live=>changed(live,{alone:void 0})),change(line.seen,live=>changed(live,{unseen:void 0}));let{last}=stream;
if(last===void 0||line.unseen===void 0)return;let seen2=asSeen(last);change(line.unseen,live=>({...live,unseen:live.unseen??seen2}))}function update({findings},numbers,{
set,fault:fault2},to){let alike=numbers.length>1?new Map:void 0;for(let finding of numbers){let before=findings.get(finding),live=liveOf(before);if(before===void 0||
live===void 0)throw fault2(`finding ${finding} changes and is not open`);let after=alike?.get(before)??[...before.slice(0,-1),to(live)];alike?.set(before,after),
set(finding,after)}}function foldEvent(stream,event,history){switch(event.kind){case"scan":foldScan(stream,event,history);break;case"unchanged":foldUnchanged(stream,event,history.fault);
break;case"late":foldLate(stream,event,history);break;case"joined":foldJoined(event,history);break;case"failed":foldFailed(stream,event);break;case"retired":foldRetired(
stream,event,history);break}}function stateAfter(before,events,soughtOf2){let findings=new Map(before.findings),state=draftOf2(before,findings),fault2=what=>new RangeError(
what);for(let event of events)foldEvent(state,event,{set:(finding,episodes)=>findings.set(finding,episodes),soughtOf:soughtOf2,fault:fault2});return state}function newStream(stream,findings=new Map){
return{stream,platforms:[],clock:"first-seen",fixWithin:{},complete:{},findings}}function draftOf2(stream,findings){let{last,complete:complete2}=stream,copies=Object.
entries(complete2).map(([kind,scan])=>[kind,{...scan,times:[...scan.times]}]),copy={...stream,findings,complete:Object.fromEntries(copies)};return last===void 0?
copy:{...copy,last:{...last}}}function foldLate(stream,{database,corrected:corrected2},{set}){for(let{finding,episodes}of corrected2)set(finding,episodes);let{last}=stream;
database===void 0||last===void 0||(stream.last={...last,database:Math.max(database,last.database??0)})}function foldJoined({corrected:corrected2},{set}){for(let{
finding,episodes}of corrected2)set(finding,episodes)}function foldFailed(stream,{at,why}){let{failed={since:at,at,why}}=stream;stream.failed={...at<failed.at?failed:
{at,why},since:Math.min(at,failed.since)}}function foldRetired(stream,{at},history){let open2=[...stream.findings].flatMap(([finding,episodes])=>liveOf(episodes)===
void 0?[]:[finding]);update(stream,open2,history,resolving({at,resolution:"retired",images:[]},stream.last)),stream.retired=at,stream.failed=void 0}var maxTime=864e13,time=int().nonnegative().max(maxTime),severity=_enum(severities),seen=strictObject({at:time,images:array(digestText).max(maxPlatforms),database:time.
optional()}),episode=strictObject({firstSeen:time,balance:literal(!0).optional(),severities:array(strictObject({at:time,severity})).min(1).max(1e4),fixableSince:time.
optional(),exceptedSince:time.optional(),pauses:array(strictObject({from:time,to:time})).min(1).max(1e4).optional(),reopened:array(time).max(1e4).optional(),unseen:seen.
extend({isDoubtful:literal(!0).optional()}).optional(),alone:literal(!0).optional(),resolved:strictObject({at:time,resolution:_enum(resolutions),seen,images:array(
digestText).max(maxPlatforms),database:time.optional()}).optional()});var maxInLine=2e5,maxAliases=50,maxFindingId=200,maxSubject=500,maxWhy=300,maxFixHours=1e6,maxIndex=1e8;function isIndex(value){return isCount(value,maxIndex)}function isTime(value){
return isCount(value,maxTime)}function isCount(value,max){return Number.isInteger(value)&&value>=0&&value<=max}function isList(value){return Array.isArray(value)&&
value.length>0&&value.length<=maxInLine}function isIndices(value){return isList(value)&&value.every(isIndex)}var recordForm=/^[A-Za-z0-9_-]{43}$/;function isRecordText(value){
return typeof value=="string"&&recordForm.test(value)}var maxSentTo=200,sentKey=string().regex(/^[0-9a-f]{32}$/),index=int().nonnegative().max(maxIndex),indices=custom(
isIndices,"is no list of numbers"),grouped=words5=>partialRecord(_enum(words5),indices),pairs=second=>array(tuple([index,second])).max(maxInLine),record2=string().
regex(recordForm),images=array(digestText).min(1).max(maxPlatforms),ids=array(string().min(1).max(maxFindingId)).max(maxAliases),batchLine=strictObject({kind:literal(
"batch"),ledgerVersion:literal(1),sequence:int().positive().max(999999999),previous:digestText.optional().describe("Digest of the batch before; absent in the fi\
rst."),at:instant.describe("When it was written.")}),streamLine=strictObject({kind:literal("stream"),...streamSchema.shape}),findingLine=strictObject({kind:literal(
"finding"),is:_enum(kinds),id:string().min(1).max(maxFindingId),aliases:ids.optional(),subject:string().max(maxSubject)}),aliasesLine=strictObject({kind:literal(
"aliases"),finding:index,aliases:ids}),databaseLine=strictObject({kind:literal("database"),collected:time,digest:digestText}),scanLine=strictObject({kind:literal(
"scan"),stream:index,at:time,record:record2.describe("SHA-256 of the record, in base64url."),verdict:_enum(["passed","blocked"]).optional().describe("Absent: as\
 before."),digest:digestText.optional().describe("Of the index or manifest. Absent without `images`: as before; with them: not known."),images:images.optional().
describe("Digests of the image configs. Absent: as before."),platforms:array(string().max(200)).min(1).max(maxPlatforms).optional().describe("Those that no scan\
 had before."),database:time.optional(),incomplete:string().min(1).max(maxWhy).optional().describe("Why it closes no finding. Absent: it may."),clock:_enum(deadlineClocks).
optional().describe("What times to fix count from. Absent: as before."),fixWithin:partialRecord(severity,number().nonnegative().max(maxFixHours)).optional(),kinds:array(
_enum(soughtKinds)).min(1).max(soughtKinds.length).optional().describe("What it looked for. Absent: as before."),asked:array(literal("clair")).max(1).optional().
describe("Who was asked beside Trivy and has answered for all of it. Absent: as before."),balance:array(_enum([...soughtKinds,"alone"])).min(1).max(soughtKinds.
length+1).optional().describe("What it opens of these kinds is old debt: no complete scan has looked for them before. alone: what another scanner alone reports."),
opened:grouped(severities).optional(),since:pairs(time).optional().describe("Opened ones that were seen before."),renamed:pairs(index).optional().describe("From\
 one finding to another."),reopened:indices.optional(),severity:grouped(severities).optional().describe("Those with another severity than before."),fixable:indices.
optional().describe("Those that have a fix now."),excepted:indices.optional(),included:indices.optional().describe("Those whose exception holds no more."),alone:indices.
optional().describe("Those that another scanner alone reports now."),shared:indices.optional().describe("Those of them that Trivy reports now."),unseen:indices.
optional().describe("Those that it lacks and does not close."),seen:indices.optional().describe("Those of them that are seen again."),closed:grouped(resolutions).
optional()}),corrected=array(strictObject({finding:index,episodes:array(episode).min(1).max(1e4)})).max(maxInLine),lateLine=strictObject({kind:literal("late"),stream:index,
at:time,record:record2,database:time.optional().describe("Where it is newer than all before: older ones may close nothing."),collected:time.optional().describe(
"When its advisories were collected, where they are no newer."),corrected}),joinedLine=strictObject({kind:literal("joined"),stream:index,corrected}),failedLine=strictObject(
{kind:literal("failed"),stream:index,at:time,why:string().min(1).max(maxWhy)}),unchangedLine=strictObject({kind:literal("unchanged"),database:time,scans:custom(
value=>isList(value)&&value.every(isUnchangedScan),"is no list of scans")});function isUnchangedScan(value){if(!Array.isArray(value)||value.length!==3)return!1;
let[stream,at,digest]=value;return isIndex(stream)&&isTime(at)&&isRecordText(digest)}var retiredLine=strictObject({kind:literal("retired"),stream:index,at:time}),
sentLine=strictObject({kind:literal("sent"),channel:_enum(sentChannels),at:time,told:array(strictObject({key:sentKey.describe("Of an advisory and its owner; it \
tells nothing of either."),stage:_enum(sentStages),streams:indices,to:string().min(1).max(maxSentTo).optional(),isRest:literal(!0).optional().describe("It was o\
ne of several that were told as one.")})).max(maxInLine),over:array(sentKey).max(maxInLine).describe("Of what was told before: it is over, which was told too.")}),
lineSchema=discriminatedUnion("kind",[batchLine,streamLine,findingLine,aliasesLine,databaseLine,scanLine,lateLine,unchangedLine,joinedLine,failedLine,retiredLine,
sentLine]);function leave(cursor){cursor.at=cursor.bytes.length}function take(cursor,wanted){let{bytes,at}=cursor;for(let index2=0;index2<wanted.length;index2+=1)if(bytes[at+
index2]!==wanted[index2])return!1;return cursor.at=at+wanted.length,!0}function takeByte(cursor,wanted){return cursor.bytes[cursor.at]!==wanted?!1:(cursor.at+=1,
!0)}var ascii={lineBreak:10,quote:34,comma:44,zero:48,nine:57,listStart:91,listEnd:93,objectStart:123,objectEnd:125},maxDigits=15;function readNumber(cursor,largest){
let{bytes,at:from}=cursor,[value,at]=[0,from];for(let byte=bytes[at];byte!==void 0&&byte>=ascii.zero&&byte<=ascii.nine;byte=bytes[at])value=value*10+byte-ascii.
zero,at+=1;return!(at>from&&at-from<=maxDigits&&(bytes[from]!==ascii.zero||at===from+1))||value>largest?leave(cursor):(cursor.at=at,value)}function readList(cursor,read,most=maxInLine){
if(!takeByte(cursor,ascii.listStart))return leave(cursor);let entries3=[];do{let entry2=read(cursor);if(entry2===void 0||entries3.length>=most)return leave(cursor);
entries3.push(entry2)}while(takeByte(cursor,ascii.comma));return takeByte(cursor,ascii.listEnd)?entries3:leave(cursor)}function byteSet(form2){return Array.from(
{length:128},(_,byte)=>form2.test(String.fromCharCode(byte)))}function takeText(cursor,{start:start2,bytes:allowed,least,most}){let{bytes,at}=cursor;if(!take(cursor,
start2))return leave(cursor);let from=cursor.at,end=from;for(let byte=bytes[end];byte!==void 0&&allowed[byte]===!0;byte=bytes[end])end+=1;return bytes[end]!==ascii.
quote||end-from<least||end-from>most?leave(cursor):(cursor.at=end+1,at+1)}function readPlainText(cursor,form2){let from=takeText(cursor,form2);return from===void 0?
void 0:cursor.bytes.toString("latin1",from,cursor.at-1)}function readObject(cursor,names,read){let values={};if(!takeByte(cursor,ascii.objectStart))return leave(
cursor);do{let name=names.find(([,start2])=>take(cursor,start2))?.[0],value=name===void 0||values[name]!==void 0?void 0:read(cursor);if(name===void 0||value===void 0)
return leave(cursor);values[name]=value}while(takeByte(cursor,ascii.comma));return takeByte(cursor,ascii.objectEnd)?values:leave(cursor)}function fieldStart(name){
return Buffer.from(`"${name}":`)}function usualLine(bytes,from,to){let cursor={bytes,at:from},line=take(cursor,scanStart)?usualScan(cursor):take(cursor,findingStart)?usualFinding(cursor):void 0;
return line!==void 0&&takeByte(cursor,ascii.objectEnd)&&cursor.at===to?line:void 0}var scanStart=Buffer.from('{"kind":"scan","stream":');function usualScan(cursor){
let stream=readIndex2(cursor),fields2={};for(;takeByte(cursor,ascii.comma);)if(!readField(cursor,fields2))return;let{at,record:record3}=fields2;return stream===
void 0||at===void 0||record3===void 0?void 0:scanOf(stream,at,fields2)}function scanOf(stream,at,{digest,images:images2,database,opened,closed}){return{kind:"sc\
an",stream,at,verdict:void 0,digest,images:images2,platforms:void 0,database,incomplete:void 0,clock:void 0,fixWithin:void 0,kinds:void 0,asked:void 0,balance:void 0,
opened,since:void 0,renamed:void 0,reopened:void 0,severity:void 0,fixable:void 0,excepted:void 0,included:void 0,alone:void 0,shared:void 0,unseen:void 0,seen:void 0,
closed}}var starts={at:fieldStart("at"),record:fieldStart("record"),digest:fieldStart("digest"),images:fieldStart("images"),database:fieldStart("database"),opened:fieldStart(
"opened"),closed:fieldStart("closed")},severityStarts=severities.map(name=>[name,fieldStart(name)]),resolutionStarts=resolutions.map(name=>[name,fieldStart(name)]);
function readField(cursor,fields2){if(fields2.at===void 0&&take(cursor,starts.at))fields2.at=readTime(cursor);else if(fields2.record===void 0&&take(cursor,starts.
record))fields2.record=takeText(cursor,recordForm2);else if(fields2.database===void 0&&take(cursor,starts.database))fields2.database=readTime(cursor);else if(fields2.
opened===void 0&&take(cursor,starts.opened))fields2.opened=readObject(cursor,severityStarts,readIndices);else if(fields2.closed===void 0&&take(cursor,starts.closed))
fields2.closed=readObject(cursor,resolutionStarts,readIndices);else if(fields2.digest===void 0&&take(cursor,starts.digest))fields2.digest=readDigest(cursor);else if(fields2.
images===void 0&&take(cursor,starts.images))fields2.images=readImages(cursor);else return!1;return!0}function readIndex2(cursor){return readNumber(cursor,maxIndex)}
function readIndices(cursor){return readList(cursor,readIndex2)}function readTime(cursor){return readNumber(cursor,maxTime)}function readDigest(cursor){return readPlainText(
cursor,digestForm)}function readImages(cursor){return readList(cursor,readDigest,maxPlatforms)}var quote=Buffer.from('"'),digestForm={start:Buffer.from('"sha256\
:'),bytes:byteSet(/[0-9a-f]/),least:64,most:64},recordForm2={start:quote,bytes:byteSet(/[A-Za-z0-9_-]/),least:43,most:43},findingStart=Buffer.from('{"kind":"fin\
ding","is":'),kindStarts=kinds.map(kind=>[kind,Buffer.from(`"${kind}","id":`)]),subjectStart=Buffer.from(',"subject":'),plain=byteSet(/[ !#-[\]-~]/),idForm={start:quote,
bytes:plain,least:1,most:maxFindingId},subjectForm={start:quote,bytes:plain,least:0,most:maxSubject};function usualFinding(cursor){let is=kindStarts.find(([,start2])=>take(
cursor,start2))?.[0],id=readPlainText(cursor,idForm);if(is===void 0||id===void 0||!take(cursor,subjectStart))return;let subject=readPlainText(cursor,subjectForm);
return subject===void 0?void 0:{kind:"finding",is,id,subject}}function readLine({bytes,where},from,to){let buffer=bufferOf(bytes),usual=usualLine(buffer,from,to);if(usual!==void 0)return usual;let value=parsedJson(buffer.toString(
"utf8",from,to)),invalid=what=>ledgerInvalid(`${where}: line ${lineNumber(buffer,from)} of a batch`,what);if(value===void 0)throw invalid("it is no JSON");let read=lineSchema.
safeParse(value);if(read.success)return read.data;throw invalid(`it is not what image-gate writes: ${firstIssue(read.error)}`)}function bufferOf(bytes){return Buffer.
isBuffer(bytes)?bytes:Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength)}function lineNumber(bytes,from){let number2=1;for(let at=bytes.indexOf(ascii.lineBreak);at>=
0&&at<from;at=bytes.indexOf(ascii.lineBreak,at+1))number2+=1;return number2}function stateOf(history){return stateSeen(history)}function stateSeen({stream,number:number2,parts:parts2},see){let findings=new Map,state=newStream(stream,findings);
for(let part of parts2)foldPart(state,findings,number2,part,see),part.isRead=!0;return state}function requireValid(histories){for(let history of histories)history.
parts.every(({isRead})=>isRead)||stateOf(history)}function foldPart(state,findings,stream,{events,among},see){let[place,named4]=[0,0],batchAt=()=>among.batches[place<
0?-1-place:place]??noBatch,fault2=what=>ledgerInvalid(`batch ${batchAt().sequence}`,what),history={set:(finding,episodes)=>{if(finding>=named4)throw fault2(`the\
re is no finding ${finding}`);findings.set(finding,episodes)},soughtOf:finding=>{let name=among.findings[finding];return name&&soughtOf(name)},fault:fault2};for(let index2=0;index2<
events.length;index2+=4){place=events[index2]??0;let from=events[index2+1]??0,to=events[index2+2]??0,last=events[index2+3]??0;if(place<0)foldUnchanged(state,{stream,
at:from,database:to},fault2),see?.(from,to,among.databases.get(-1-place)?.get(to),state.last);else{named4=last;let event=to<0?among.read[from]:lineIn(batchAt(),
from,to);if(event?.stream!==stream)throw fault2("a line is about something else than its first words say");foldEvent(state,event,history),see!==void 0&&showScan(
event,among.databases.get(place),state,see)}}}function showScan(event,databases,{last},see){if(event.kind!=="scan"&&event.kind!=="unchanged"&&event.kind!=="late")
return;let collected=event.database??(event.kind==="late"?event.collected:void 0);see(event.at,collected,collected===void 0?void 0:databases?.get(collected),last)}
var noBatch={sequence:0,digest:"",lines:[]};function lineIn(batch,from,to){let line="lines"in batch?void 0:readLine(batch,from,to);return line!==void 0&&"stream"in
line?line:void 0}function numberingAfter(state){let lines=[];return{...findingNumbers(state,lines),stream:streamNumbers(state,lines),taken:()=>lines.splice(0)}}function findingNumbers(state,lines){
let[numbers,names]=[new Map,new Map],next=state.findings.length,nameOf=number2=>names.get(number2)??state.findings[number2]??nameless,numberOf=name=>numberIn(state.
numbers,name)??numberIn(numbers,name);return{finding:given2=>{let name=fits(given2)?given2:fitting(given2),known=numberOf(name);if(known!==void 0){let more=allAliases(
nameOf(known),name);return more!==void 0&&(lines.push({kind:"aliases",finding:known,aliases:more}),names.set(known,{...nameOf(known),aliases:more})),known}let number2=next;
next+=1,giveNumber(numbers,name,number2);let{is,id,aliases,subject}=name;return names.set(number2,{is,id,aliases,subject}),lines.push({kind:"finding",is,id,subject,
...aliases.length===0?{}:{aliases}}),number2},nameOf,numberOf}}function streamNumbers(state,lines){let numbers=new Map;return given2=>{let name=streamName(given2),
known=state.streamNumbers.get(name)??numbers.get(name);if(known!==void 0)return known;let number2=state.streams.length+numbers.size;return numbers.set(name,number2),
lines.push({kind:"stream",...given2}),number2}}var nameless={is:"vulnerability",id:"",aliases:[],subject:""};function fits({id,aliases,subject}){return aliases.
length===0&&id.length<=maxFindingId&&subject.length<=maxSubject}function fitting({is,id,aliases,subject}){let fitted=(text2,max)=>text2.length<=max?text2:`${text2.
slice(0,max-80).toWellFormed()}${digestOf(text2)}`;return{is,id:fitted(id,maxFindingId),aliases:aliases.filter(({length})=>length>0&&length<=maxFindingId).slice(
0,maxAliases),subject:fitted(subject,maxSubject)}}function allAliases(known,now){if(now.aliases.every(alias=>known.aliases.includes(alias)))return;let all=[...new Set(
[...known.aliases,...now.aliases])].sort();return all.length>maxAliases?void 0:all}function idsOf({is,id,aliases,subject}){return[id,...aliases].map(one=>JSON.stringify(
[is,one,subject]))}function failedScanEvents(failures,numbering,stateOf2){let known=new Map,events=[];for(let{stream,at:date2,why}of failures.toSorted((a,b)=>a.at.getTime()-b.at.getTime())){
let[number2,at]=[numbering.stream(stream),date2.getTime()],before=stateOf2(number2),failed=known.get(number2)??before?.failed;if(failed!==void 0&&failed.since<=
at&&at<=failed.at||at<=(before?.last?.at??-1))continue;let line={kind:"failed",stream:number2,at,why:cut(why.toWellFormed(),maxWhy)||"not known"};known.set(number2,
{since:Math.min(at,failed?.since??at),at,why:line.why}),events.push(line)}return events.length===0?[]:[...numbering.taken(),...events]}function isFromFuture({judgedAt},now){return Date.parse(judgedAt)>now.getTime()+clockDifference}function forLedger(record3,where){let{image,judgedAt,verdict,policy,
scanner,database,platforms,concerns,findings,opinion,hardening}=record3,judged=Date.parse(judgedAt),fixWithin={};for(let{severity:severity2,fixBy}of findings)fixWithin[severity2]??=
Math.max(0,(Date.parse(fixBy)-judged)/(3600*1e3));if(scanner.name!==void 0)throw ofOtherScanner(where,scanner.name);let what=unfit(record3,judged,fixWithin),fix="\
No image-gate has written it so: leave it out, and scan the image again.";if(what!==void 0)throw new ConfigError([{where,what,fix}],"record-invalid");return{image,
judgedAt,verdict,scanner,...database===void 0?{}:{database},platforms,concerns,...hardening===void 0?{}:{hardening},asked:opinion===void 0||opinion.missing!==void 0?
[]:[opinion.scanner],clock:policy.clock??"first-seen",fixWithin,findings:findings.map(finding=>givenFinding(finding,judged))}}function ofOtherScanner(where,name){
let what=`it is of ${plainLine(name,80)}, and a ledger follows what Trivy finds: what the other one does not name would count as fixed`;return new ConfigError([
{where,what,fix:"Leave it out."}],"record-other-scanner")}function unfit({findings},judged,fixWithin){if(!(judged>=0))return"it was judged before 1970";if(findings.
length>maxInLine)return`it has ${findings.length} findings, and a ledger takes ${maxInLine} of one image`;if(findings.some(({id})=>id===""))return"a finding in \
it has no id";if(Object.values(fixWithin).some(hours2=>hours2>maxFixHours))return`it gives more than the ${maxFixHours} hours that a policy may give to fix a fi\
nding`}function givenFinding(finding,judged){let{severity:severity2,exception,firstSeen}=finding,since=firstSeen===void 0?judged:Date.parse(firstSeen),fix=finding.
kind==="vulnerability"?finding.fix:void 0,aliases=finding.kind==="secret"?noAliases:finding.aliases,given2={is:finding.kind,id:finding.id,aliases:aliases.length===
0?noAliases:aliases,subject:subjectOf(finding),severity:severity2,isFixable:fix!==void 0&&fix.kind!=="none",isExcepted:exception!==void 0,isNotAffected:fix?.kind===
"none"&&fix.why==="not-affected",...finding.kind==="vulnerability"&&finding.said?.alone?{isAlone:finding.said.alone}:{}};return since<judged?{...given2,since}:given2}
var noAliases=[];function subjectOf(finding){if(finding.kind!=="vulnerability")return finding.where;let{purl:purl2,type,name}=finding.package;return purl2??`${type}\
/${name}`}function collectedAt({updatedAt}){return Math.max(0,Date.parse(updatedAt))}function joinedEvent(stream,number2,scan,{seen:seen2},numbering){let corrected2=new Map,historyOf=finding=>corrected2.get(finding)??stream.findings.get(finding)??
[],pairs2=[...samePairs(stream,scan.at,seen2,numbering)];for(let isChanged=pairs2.length>0;isChanged;){isChanged=!1;for(let[other,finding]of pairs2){let joined=joinedHistories(
historyOf(finding),historyOf(other),scan,stream.last);joined!==void 0&&(corrected2.set(finding,joined.kept),corrected2.set(other,joined.left),isChanged=!0)}}if(corrected2.
size!==0)return{kind:"joined",stream:number2,corrected:[...corrected2].map(([finding,episodes])=>({finding,episodes}))}}function withJoined(stream,event){if(event===
void 0)return stream;let findings=new Map(stream.findings);for(let{finding,episodes}of event.corrected)findings.set(finding,episodes);return{...stream,findings}}
function*samePairs({findings},at,seen2,{nameOf,numberOf}){let asked=(finding,isWanted)=>{let{is,subject,aliases}=nameOf(finding);return aliases.flatMap(id=>numberOf(
{is,id,subject})??[]).filter(isWanted)},isGone=finding=>findings.has(finding)&&!seen2.has(finding),isGoing=finding=>{let episodes=findings.get(finding);return!seen2.
has(finding)&&(liveOf(episodes)??recentlyGone(episodes,at))!==void 0},hasClock=finding=>{let last=findings.get(finding)?.at(-1);return last!==void 0&&!isMoved(last)},
renamed2=new Map,target=(finding,other)=>{if(hasClock(finding))return finding;let first=renamed2.get(finding)??other;return renamed2.set(finding,first),first},pairs2=function*(finding,other){
let to=target(finding,other);to!==other&&(yield[other,to])},hasMore=finding=>nameOf(finding).aliases.length>0;for(let finding of seen2.keys())if(hasMore(finding))
for(let other of asked(finding,hasClock(finding)?isGone:isGoing))yield*pairs2(finding,other);for(let other of findings.keys())if(hasMore(other)&&isGoing(other))
for(let finding of asked(other,one=>seen2.has(one)))yield*pairs2(finding,other)}function joinedHistories(own,others,scan,last){let kept=own,left=others.map(other=>{
if(isMoved(other))return other;let same=kept.filter(one=>!isMoved(one)&&areOne(one,other));if(same.length===0)return other;let joined=joinedEpisode([...same,other]);
return kept=[...kept.filter(one=>!same.includes(one)),joined].sort((a,b)=>endOf(a)-endOf(b)),moved(other,scan,last)});return kept===own?void 0:{kept,left}}function endOf({
resolved}){return resolved?.at??Number.MAX_SAFE_INTEGER}function isMoved({resolved}){return resolved?.resolution==="reclassified"}function moved(episode2,{at,images:images2},last){
let{resolved}=episode2;return resolved!==void 0?{...episode2,resolved:{...resolved,resolution:"reclassified"}}:resolve(episode2,{at,resolution:"reclassified",images:images2},
last)}function joinedEpisode(all){let parts2=all.toSorted((a,b)=>a.firstSeen-b.firstSeen),firstSeen=parts2[0]?.firstSeen??0,live=parts2.filter(({resolved:resolved2})=>resolved2===
void 0),ends=parts2.flatMap(({resolved:resolved2})=>resolved2??[]).sort((a,b)=>a.at-b.at),resolved=live.length===0?ends.at(-1):void 0,fixes2=parts2.flatMap(({fixableSince})=>fixableSince??
[]),excepted=live.flatMap(({exceptedSince})=>exceptedSince??[]),unseen2=live.flatMap(one=>one.unseen??[]).sort((a,b)=>b.at-a.at),[newestUnseen]=unseen2,reopened=reopenings(
parts2),pauses=joinedPauses(parts2);return{firstSeen,...parts2.some(({balance})=>balance===!0)?{balance:!0}:{},severities:joinedSeverities(parts2),...fixes2.length===
0?{}:{fixableSince:Math.min(...fixes2)},...live.length===0||excepted.length<live.length?{}:{exceptedSince:Math.max(...excepted)},...pauses.length===0?{}:{pauses},
...reopened.length===0?{}:{reopened},...live.length>0&&live.every(({alone})=>alone===!0)?{alone:!0}:{},...newestUnseen===void 0||unseen2.length<live.length?{}:{
unseen:newestUnseen},...resolved===void 0?{}:{resolved}}}function joinedPauses(parts2){let known=parts2.map(part=>({part,pauses:pausesOf(part,part.resolved?.at??
Number.NEGATIVE_INFINITY)})),isCommon=({from,to})=>known.every(({part:{firstSeen,resolved},pauses})=>!(firstSeen<to&&(resolved===void 0||from<resolved.at))||pauses.
some(pause=>pause.from<=from&&to<=pause.to)),common=known.flatMap(({pauses})=>pauses.filter(isCommon)).sort((a,b)=>a.from-b.from||b.to-a.to);return common.filter(
({to},index2)=>common.slice(0,index2).every(before=>before.to<to))}function reopenings(parts2){let times2=parts2.flatMap(({reopened=[]})=>reopened),until=Number.
POSITIVE_INFINITY;for(let{firstSeen,resolved}of parts2){firstSeen>until&&times2.push(firstSeen);let end=resolved?.at??Number.POSITIVE_INFINITY;until=until===Number.
POSITIVE_INFINITY?end:Math.max(until,end)}return[...new Set(times2)].sort((a,b)=>a-b)}function joinedSeverities(parts2){let times2=parts2.flatMap(({severities:severities2,
resolved})=>[...severities2.map(({at})=>at),...resolved===void 0?[]:[resolved.at]]),history=[];for(let at of[...new Set(times2)].sort((a,b)=>a-b)){let rated=parts2.
filter(({firstSeen,resolved})=>firstSeen<=at&&(resolved===void 0||at<resolved.at)).flatMap(({severities:severities2})=>severities2.findLast(one=>one.at<=at)?.severity??
[]),[first,...others]=rated;if(first===void 0)continue;let severity2=others.reduce(worse,first);severity2!==history.at(-1)?.severity&&history.push({at,severity:severity2})}
return history}function sightingsOf({findings},numbering){let seen2=new Map,notAffected=new Set;for(let finding of findings){let number2=numbering.finding(finding);finding.isNotAffected?
notAffected.add(number2):seen2.set(number2,together(seen2.get(number2),finding))}for(let number2 of seen2.keys())notAffected.delete(number2);return{seen:seen2,notAffected}}
function together(one,other){if(one===void 0)return other;let since=Math.min(one.since??Number.POSITIVE_INFINITY,other.since??Number.POSITIVE_INFINITY);return{severity:worse(
one.severity,other.severity),isFixable:one.isFixable&&other.isFixable,isExcepted:one.isExcepted&&other.isExcepted,...one.isAlone&&other.isAlone?{isAlone:!0}:{},
...Number.isFinite(since)?{since}:{}}}function incompleteWhy(record3,stream){let{platforms,concerns,database}=record3,fault2=platforms.find(({systemFault,unread})=>systemFault!==
null||unread!==void 0);if(fault2!==void 0)return`${fault2.platform}: not everything could be compared with advisories`;let partly=concerns.find(({kind})=>kind===
"unscannable"||kind==="filtered");if(partly!==void 0)return`${partly.platform}: ${unseenWords[partly.kind==="filtered"?"filtered":"unscannable"]}`;let missing3=stream.
platforms.find(platform=>!platformsOf(record3).includes(platform));if(missing3!==void 0)return`${missing3}: it was not scanned, and earlier scans had it`;if(database===
void 0)return"the record does not say which advisories it was compared with";if(Date.parse(database.updatedAt)<(stream.last?.database??0))return"its advisories \
are older than those of an earlier scan"}var unseenWords={unscannable:"it could not be scanned",filtered:"findings were left out before they were judged"};function platformsOf({
platforms}){return[...new Set(platforms.map(({platform})=>usualPlatform(platform)))]}function imagesOf({platforms}){return[...new Set(platforms.map(({imageId})=>imageId))].
sort()}function kindsOf({scanner:{scanners=["vuln"]},hardening}){let looked=(hardening?.looked.length??0)>0;return[...kinds.filter(kind=>scanners.includes(scannerOf[kind])),
...looked?["hardening"]:[]]}var scannerOf={vulnerability:"vuln",misconfiguration:"misconfig",secret:"secret"};function soughtBy(record3){let all=kindsOf(record3);
return name=>{let by=soughtOf(name);return by==="hardening"?record3.hardening?.looked.some(check=>checkId(check)===name.id)===!0:all.includes(by)}}function scanEvent(stream,number2,{record:record3,digest},sightings,numbering){let{last}=stream,at=Date.parse(record3.judgedAt),images2=imagesOf(record3),incomplete2=incompleteWhy(
record3,stream),scanned=kindsOf(record3),mayClose=incomplete2===void 0?soughtBy(record3):()=>!1,scan={at,images:images2,mayClose,asked:record3.asked,...sightings},
changes=changesOf(stream,scan,numbering),platforms=platformsOf(record3).filter(platform=>!stream.platforms.includes(platform)),fixWithin=newFixTimes(record3,stream),
{database,image,verdict}=record3,isSameImage=isSame(images2,last?.images??[]);return{kind:"scan",stream:number2,at,record:recordText(digest),...verdict===last?.
verdict?{}:{verdict},...image.digest===void 0||isSameImage&&image.digest===last?.digest?{}:{digest:image.digest},...isSameImage?{}:{images:images2},...platforms.
length===0?{}:{platforms},...database===void 0?{}:{database:collectedAt(database)},...incomplete2===void 0?{}:{incomplete:incomplete2},...record3.clock===stream.
clock?{}:{clock:record3.clock},...Object.keys(fixWithin).length===0?{}:{fixWithin},...lookedFor(scanned,record3.asked,stream),...filled(changes)}}function lookedFor(scanned,asked,{
last,...stream}){let debt=scanned.filter(kind=>stream.complete[kind]===void 0),balance=asked.length===0||stream.isAnswered?debt:[...debt,"alone"];return{...isSame(
scanned,last?.kinds??[])?{}:{kinds:scanned},...isSame(asked,last?.asked??[])?{}:{asked},...balance.length===0?{}:{balance}}}function recordText(digest){return Buffer.
from(encoded(digest),"hex").toString("base64url")}function isSame(one,other){return one.length===other.length&&one.every((text2,index2)=>text2===other[index2])}
function newFixTimes({fixWithin},stream){return Object.fromEntries(Object.entries(fixWithin).filter(([key,value])=>stream.fixWithin[key]!==value))}function changesOf(stream,scan,numbering){
let changes={opened:new Map,since:[],renamed:[],reopened:[],severity:new Map,fixable:[],excepted:[],included:[],alone:[],shared:[],unseen:[],seen:[],closed:new Map},
renamedFrom=new Set,byAlias=aliasesOf(stream,scan,numbering);for(let[finding,sighting]of scan.seen){let before=earlier(stream,finding,scan.at,()=>byAlias(numbering.
nameOf(finding),renamedFrom));before.kind==="renamed"?(changes.renamed.push([before.from,finding]),renamedFrom.add(before.from)):before.kind==="gone"?changes.reopened.
push(finding):before.kind==="new"&&open(changes,finding,sighting,stream),addDifferences(changes,finding,sighting,before.kind==="new"?void 0:before.episode)}for(let[
finding,episodes]of stream.findings){let live=liveOf(episodes);live===void 0||scan.seen.has(finding)||renamedFrom.has(finding)||closeOrKeep(changes,finding,live,
{...scan,last:stream.last,isGone:scan.mayClose(numbering.nameOf(finding))})}return changes}function earlier({findings},finding,at,byAlias){let episodes=findings.
get(finding),live=liveOf(episodes);if(live!==void 0)return{kind:"live",episode:live};let gone=recentlyGone(episodes,at);if(gone!==void 0&&gone.resolved?.resolution!==
"reclassified")return{kind:"gone",episode:gone};let from=byAlias(),episode2=from===void 0?void 0:findings.get(from)?.at(-1);return from!==void 0&&episode2!==void 0?
{kind:"renamed",episode:episode2,from}:gone===void 0?{kind:"new"}:{kind:"gone",episode:gone}}function aliasesOf(stream,{seen:seen2,at},{nameOf}){let known,make2=()=>{
let found=new Map;for(let[finding,episodes]of stream.findings)if(!(seen2.has(finding)||(liveOf(episodes)??recentlyGone(episodes,at))===void 0))for(let key of idsOf(
nameOf(finding)))found.set(key,[...found.get(key)??[],finding]);return found};return(name,taken2)=>(known??=make2(),idsOf(name).flatMap(key=>known?.get(key)??[]).
flatMap(finding=>{let{firstSeen=0,resolved}=stream.findings.get(finding)?.at(-1)??{};return taken2.has(finding)?[]:[{finding,firstSeen,moved:resolved?.resolution===
"reclassified"?1:0}]}).sort((a,b)=>a.moved-b.moved||a.firstSeen-b.firstSeen||a.finding-b.finding)[0]?.finding)}function open(changes,finding,{severity:severity2,
since},{findings}){push(changes.opened,severity2,finding);let gone=findings.get(finding)?.at(-1)?.resolved?.at??0;since!==void 0&&changes.since.push([finding,Math.
max(0,since,gone)])}function addDifferences(changes,finding,now,before){before!==void 0&&severityOf(before)!==now.severity&&push(changes.severity,now.severity,finding),
now.isFixable&&before?.fixableSince===void 0&&changes.fixable.push(finding);let wasExcepted=before?.exceptedSince!==void 0;now.isExcepted&&!wasExcepted&&changes.
excepted.push(finding),!now.isExcepted&&wasExcepted&&changes.included.push(finding);let wasAlone=before?.alone===!0;now.isAlone&&!wasAlone&&changes.alone.push(finding),
!now.isAlone&&wasAlone&&changes.shared.push(finding),before?.unseen!==void 0&&changes.seen.push(finding)}function closeOrKeep(changes,finding,live,scan){let seenIn=(live.
unseen??scan.last)?.images??[],closes=scan.isGone&&(live.alone!==!0||scan.asked.length>0);scan.notAffected.has(finding)?push(changes.closed,"not-affected",finding):
closes&&live.unseen?.isDoubtful===!0?push(changes.closed,"unknown",finding):closes?push(changes.closed,shareImages(seenIn,scan.images)?"withdrawn":"fixed",finding):
live.unseen===void 0&&changes.unseen.push(finding)}function push(groups,key,finding){let group=groups.get(key);group===void 0?groups.set(key,[finding]):group.push(
finding)}function filled(changes){let plain2=Object.entries(changes).map(([key,list2])=>[key,list2 instanceof Map?Object.fromEntries(list2):list2]);return Object.
fromEntries(plain2.filter(([,list2])=>Object.keys(list2).length>0))}function isUnchanged(line,{last,retired}){let{kind:_,stream:__,at:___,record:____,database,...changes}=line;
return last!==void 0&&retired===void 0&&database!==void 0&&Object.keys(changes).length===0}function lateEvent(stream,number2,{record:record3,digest},{seen:seen2},numbering){let at=Date.parse(record3.judgedAt),database=record3.database===void 0?void 0:
collectedAt(record3.database),late={at,images:imagesOf(record3),...database===void 0?{}:{database}},sighted=knownAs(stream,seen2.keys(),numbering),corrected2=new Map;
for(let[finding,as]of sighted){let kind=soughtOf(numbering.nameOf(as)),facts=factsOf(stream,kind,seen2.get(finding)),episodes=withSighting(stream,corrected2.get(
as)??stream.findings.get(as)??[],late,facts);episodes!==void 0&&corrected2.set(as,episodes)}let isSought=isComplete(record3)?soughtBy(record3):()=>!1,isAnswered=record3.
asked.length>0,isOfAnother=finding=>stream.findings.get(finding)?.some(({alone})=>alone)===!0,shown=new Set(sighted.values());doubtOthers(stream,late,finding=>!shown.
has(finding)&&isSought(numbering.nameOf(finding))&&(isAnswered||!isOfAnother(finding)),corrected2);let isNewest=database!==void 0&&database>(stream.last?.database??
-1);if(!(corrected2.size===0&&!isNewest))return{kind:"late",stream:number2,at,record:recordText(digest),...isNewest?{database}:database===void 0?{}:{collected:database},
corrected:[...corrected2].map(([finding,episodes])=>({finding,episodes}))}}function factsOf(stream,kind,{severity:severity2,isAlone}={severity:"UNKNOWN"}){let complete2=stream.
complete[kind],lacked=(complete2?.database??-1)<(stream.last?.database??-1)||isAlone?-1:complete2?.at??-1,gone=Math.max(lacked,stream.retired??-1),isBalance=complete2===
void 0||isAlone===!0&&!stream.isAnswered;return{severity:severity2,isAlone,gone,collected:complete2?.database??0,isBalance}}function doubtOthers(stream,late,isLacked,corrected2){
for(let finding of new Set([...stream.findings.keys(),...corrected2.keys()])){let before=stream.findings.get(finding),known=corrected2.get(finding)??before??[],
doubted2=withNewerDatabase(known,late)??known,episodes=(isLacked(finding)?withAbsence(doubted2,late):void 0)??doubted2;episodes!==before&&corrected2.set(finding,
episodes)}}function isComplete(record3){return incompleteWhy(record3,{platforms:[]})===void 0}function knownAs(stream,seen2,{nameOf}){let all=[...seen2],unknown2=all.
filter(finding=>!stream.findings.has(finding)),byId=new Map;if(unknown2.length>0)for(let finding of stream.findings.keys())for(let id of idsOf(nameOf(finding)))
byId.set(id,finding);let others=unknown2.map(finding=>{let known=idsOf(nameOf(finding)).flatMap(id=>byId.get(id)??[]);return[finding,known[0]??finding]});return new Map(
[...all.map(finding=>[finding,finding]),...others])}function withSighting(stream,episodes,late,facts){let index2=episodes.findLastIndex(({firstSeen})=>firstSeen<=
late.at),[before,after]=[episodes[index2],episodes[index2+1]];if(before!==void 0&&(before.resolved===void 0||late.at<before.resolved.at)){let sure=during(before,
late);return sure===void 0?void 0:episodes.with(index2,sure)}let isSame2=before?.resolved!==void 0&&isRecent(before.resolved,late.at);if(after!==void 0){let longer=startingAt(
after,late.at),joined=isSame2?[joinedTo(before,longer)]:[...before===void 0?[]:[before],longer];return[...episodes.slice(0,Math.max(index2,0)),...joined,...episodes.
slice(index2+2)]}if(isSame2)return[...episodes.slice(0,-1),onlySeenLate(stream,reopen(before,late.at),late,facts)];let begun=begin(late.at,facts.severity,facts.
isBalance),own=facts.isAlone?{...begun,alone:!0}:begun;return[...episodes,onlySeenLate(stream,own,late,facts)]}function onlySeenLate({last},episode2,late,facts){
let{gone:at,collected:database}=facts;return at>late.at?{...episode2,resolved:{at,resolution:"unknown",seen:late,images:last?.images??[],database}}:last!==void 0&&
last.at>late.at?{...episode2,unseen:{...late,isDoubtful:!0}}:episode2}function during(episode2,late){let{resolved,unseen:unseen2}=episode2;if(resolved===void 0){
if(unseen2===void 0||unseen2.at>=late.at)return;let isDoubtful2=unseen2.isDoubtful===!0||!shareImages(unseen2.images,late.images);return{...episode2,unseen:{...late,
...isDoubtful2?{isDoubtful:isDoubtful2}:{}}}}let isNewer=resolved.seen.at<late.at,seen2=isNewer?late:resolved.seen,isFixed=resolved.resolution==="fixed";if(isFixed&&
shareImages(late.images,resolved.images))return{...episode2,resolved:{...resolved,seen:seen2,resolution:"withdrawn"}};if(!isNewer)return;let isDoubtful=isFixed&&
!shareImages(late.images,resolved.seen.images);return{...episode2,resolved:{...resolved,seen:seen2,...isDoubtful?{resolution:"unknown"}:{}}}}function startingAt(episode2,firstSeen){
let[first,...others]=episode2.severities;return{...episode2,firstSeen,severities:first===void 0?[]:[{...first,at:firstSeen},...others]}}function joinedTo(before,after){
let{resolved,unseen:_,exceptedSince:__,alone:___,...first}=before,pauses=[...pausesOf(before,resolved?.at??after.firstSeen),...after.pauses??[]];return{...first,
...pauses.length===0?{}:{pauses},severities:[...before.severities,...after.severities],reopened:[...before.reopened??[],after.firstSeen,...after.reopened??[]],...after.
fixableSince===void 0?{}:{fixableSince:before.fixableSince??after.fixableSince},...after.exceptedSince===void 0?{}:{exceptedSince:after.exceptedSince},...after.
unseen===void 0?{}:{unseen:after.unseen},...after.alone===void 0?{}:{alone:after.alone},...after.resolved===void 0?{}:{resolved:after.resolved}}}function withNewerDatabase(episodes,{
at,database=-1}){let isDoubtful=({resolved:resolved2})=>resolved2!==void 0&&doubted.includes(resolved2.resolution)&&resolved2.at>at&&(resolved2.database??-1)<database;
if(!episodes.some(isDoubtful))return;let certain=[];for(let episode2 of episodes){let before=certain.at(-1);before!==void 0&&isDoubtful(before)?certain.splice(-1,
1,joinedTo(before,episode2)):certain.push(episode2)}let last=certain.at(-1);if(last?.resolved===void 0||!isDoubtful(last))return certain;let{resolved,...open2}=last;
return[...certain.slice(0,-1),{...open2,unseen:{...resolved.seen,isDoubtful:!0}}]}var doubted=["fixed","withdrawn","unknown"];function withAbsence(episodes,late){
let index2=episodes.findLastIndex(({firstSeen})=>firstSeen<late.at),episode2=episodes[index2];if(episode2?.resolved===void 0)return lostBefore(episodes,liveOf(episodes),
late);let{resolution,at,seen:seen2}=episode2.resolved;if(resolution==="fixed"&&seen2.at<late.at&&late.at<at&&shareImages(seen2.images,late.images))return episodes.
with(index2,{...episode2,resolved:{...episode2.resolved,resolution:"withdrawn"}})}function lostBefore(episodes,live,late){let seen2=live?.unseen;if(!(live===void 0||
seen2===void 0||seen2.isDoubtful||seen2.at>=late.at)&&shareImages(seen2.images,late.images))return[...episodes.slice(0,-1),{...live,unseen:{...seen2,isDoubtful:!0}}]}function addRecords(state,additions,isKnown,failures=[]){let timeOf3=({record:record3})=>Date.parse(record3.judgedAt),inOrder=additions.map((addition,index2)=>({
addition,index:index2})).sort((a,b)=>timeOf3(a.addition)-timeOf3(b.addition)||byText(a.addition.digest,b.addition.digest)),outcomes=[],[lines,now]=[[],new Set],
ledger={state,numbering:numberingAfter(state),streams:new Map};for(let round=inOrder;round.length>0;){let busy=new Set,[these,later]=[[],[]];for(let one of round){
let name=streamName(one.addition.stream);(busy.has(name)?later:these).push(one),busy.add(name)}let known=({digest})=>now.has(digest)||isKnown(recordText(digest)),
more=new Set([...later.map(({addition})=>addition),...failures].map(({stream})=>streamName(stream)));lines.push(...eventsOf(ledger,these,known,more,outcomes));for(let{
addition}of these)now.add(addition.digest);round=later}lines.push(...failedScanEvents(failures,ledger.numbering,stream=>reachedState(ledger,stream)));let said=additions.
filter((_,index2)=>outcomes[index2]!=="known").map(({record:record3})=>record3);return{lines:[...databaseLines(said),...lines],outcomes}}function databaseLines(records){
let digests=new Map;for(let{database}of records){if(database===void 0)continue;let collected=collectedAt(database);digests.set(collected,(digests.get(collected)??
new Set).add(database.digest))}return[...digests].flatMap(([collected,all])=>{let[digest]=all;return digest===void 0||all.size>1?[]:[{kind:"database",collected,
digest}]})}function retireStreams(state,streams,now){return streams.flatMap(stream=>{let number2=state.streamNumbers.get(streamName(stream)),history=number2===void 0?
void 0:state.streams[number2];if(number2===void 0||history===void 0)return[];let{retired,last}=stateOf(history);return retired===void 0?[{kind:"retired",stream:number2,
at:Math.max(now.getTime(),last?.at??0)}]:[]})}function reachedState({state,streams},stream){let history=state.streams[stream];return streams.get(stream)??(history===
void 0?void 0:stateOf(history))}function eventsOf(ledger,additions,isKnown,more,outcomes){let{numbering,streams}=ledger,events=[],unchanged=new Map;for(let{addition,
index:index2}of additions){let number2=numbering.stream(addition.stream),stream=reachedState(ledger,number2)??newStream(addition.stream),{joined,event}=eventOf(
stream,number2,addition,isKnown,numbering);outcomes[index2]=event===void 0?"known":event.kind==="late"?"late":"added";let quiet2=event?.kind==="scan"&&isUnchanged(
event,stream)?quietly(event):void 0;joined!==void 0&&events.push(joined),quiet2!==void 0?addTo(unchanged,quiet2):event!==void 0&&events.push(event);let all=[joined,
quiet2??event].filter(one=>one!==void 0),after=stateAfter(stream,all,finding=>soughtOf(numbering.nameOf(finding)));more.has(streamName(addition.stream))?streams.
set(number2,after):streams.delete(number2)}let quiet=[...unchanged].map(([database,scans])=>({kind:"unchanged",database,scans}));return events.length+quiet.length>
0?[...numbering.taken(),...events,...quiet]:[]}function quietly({stream,at,record:record3,database=0}){return{kind:"unchanged",stream,at,record:record3,database}}
function eventOf(stream,number2,addition,isKnown,numbering){let at=Date.parse(addition.record.judgedAt),isNewer=stream.last===void 0||at>stream.last.at;if(!isNewer&&
isKnown(addition))return{};let sightings=sightingsOf(addition.record,numbering);if(!isNewer)return{event:lateEvent(stream,number2,addition,sightings,numbering)};
let joined=joinedEvent(stream,number2,{at,images:imagesOf(addition.record)},sightings,numbering);return{joined,event:scanEvent(withJoined(stream,joined),number2,
addition,sightings,numbering)}}function addTo(unchanged,{stream,at,record:record3,database}){let scans=unchanged.get(database)??[];scans.push([stream,at,record3]),
unchanged.set(database,scans)}var weight=Object.fromEntries(severities.map(severity2=>[severity2,severities.indexOf(severity2==="UNKNOWN"?"HIGH":severity2)])),hour=3600*1e3,oneNight=36*hour;
function clockStart(firstSeen,complete2){let before=lastBefore(complete2,firstSeen);return before!==void 0&&firstSeen-before>oneNight?before:firstSeen}function lastBefore(times2,moment){
let[from,to]=[0,times2.length];for(;from<to;){let middle=from+to>>>1;(times2[middle]??moment)<moment?from=middle+1:to=middle}return times2[from-1]}function timesToFix({
severities:history},fixWithin){let current=history.at(-1)?.severity??"UNKNOWN";return severities.flatMap(named4=>{let hours2=fixWithin[named4],counts=named4===current||
named4!=="UNKNOWN"&&weight[named4]>=weight[current];if(hours2===void 0||!counts)return[];let broken=history.length===1?-1:history.findLastIndex(({severity:severity2})=>weight[severity2]>
weight[named4]),starts2=history[broken+1]?.at;return starts2===void 0?[]:[{starts:starts2,allowed:hours2*hour}]})}var warningShare=.75;function deadlineOf(episode2,rules,now){let end=episode2.resolved?.at??now,[first,...others]=timesToFix(episode2,rules.fixWithin);if(first===
void 0)return{state:"none",why:"no-rule"};let since=rules.clock==="first-seen"?Number.NEGATIVE_INFINITY:episode2.fixableSince;if(since===void 0)return{state:"no\
ne",why:"no-fix"};let timed=time3=>withPauses({...time3,starts:Math.max(time3.starts,since)},episode2,end),one=others.map(timed).reduce((a,b)=>b.due<a.due?b:a,timed(
first)),{allowed,...counted2}=one,times2={clock:rules.clock,...counted2,remaining:one.due-end};return episode2.resolved!==void 0?{...times2,state:times2.remaining<
0?"missed":"met",resolved:end}:episode2.exceptedSince!==void 0?{...times2,state:"paused",since:episode2.exceptedSince}:times2.remaining<0?{...times2,state:"brea\
ched"}:{...times2,state:times2.remaining<=allowed*(1-warningShare)?"warning":"running"}}function withPauses({starts:starts2,allowed},episode2,end){let paused=pausesOf(
episode2,end).reduce((sum,{from,to})=>sum+Math.max(0,Math.min(to,end)-Math.max(from,starts2)),0);return{starts:starts2,allowed,paused,due:starts2+allowed+paused}}function readEvents(batch,receiver){let bytes=bufferOf(batch.bytes);for(let from=bytes.indexOf(ascii.lineBreak)+1;from<bytes.length;){let to=bytes.indexOf(ascii.
lineBreak,from),stream=streamAt(bytes,from);stream!==void 0?receiver.later(stream,from,to):readUnchanged(bytes,from,receiver)||receiver.event(readEvent(batch,from,
to)),from=to+1}}function requireReadable(batch){readEvents(batch,{event:()=>{},unchanged:()=>{},later:(_,from,to)=>{readEvent(batch,from,to)}})}function readEvent(batch,from,to){
let line=readLine(batch,from,to);if(line.kind==="batch")throw ledgerInvalid(batch.where,"a batch has two first lines");return line}var kindStart=Buffer.from('{"\
kind":"'),streamStarts=["scan","late","joined","failed","retired"].map(kind=>Buffer.from(`${kind}","stream":`));function streamAt(bytes,from){let cursor={bytes,
at:from};if(!take(cursor,kindStart)||!streamStarts.some(start2=>take(cursor,start2)))return;let stream=readNumber(cursor,maxIndex);return takeByte(cursor,ascii.
comma)?stream:void 0}var unchangedStart=Buffer.from('{"kind":"unchanged","database":'),scansStart=Buffer.from(',"scans":'),endOfLine=Buffer.from(`}
`);function readUnchanged(bytes,from,receiver){let cursor={bytes,at:from};if(!take(cursor,unchangedStart))return!1;let database=readNumber(cursor,maxTime);if(database===
void 0||!take(cursor,scansStart))return!1;let scans=[],count2=readList(cursor,()=>readScan(cursor,scans))?.length??0;if(!take(cursor,endOfLine))return!1;for(let index2=0;index2<
count2;index2+=1)receiver.unchanged(scans[2*index2]??0,scans[2*index2+1]??0,database);return!0}function readScan(cursor,scans){if(!takeByte(cursor,ascii.listStart))
return;let stream=readNumber(cursor,maxIndex);if(!takeByte(cursor,ascii.comma))return;let at=readNumber(cursor,maxTime);if(!(!takeByte(cursor,ascii.comma)||takeText(
cursor,recordForm2)===void 0)&&!(stream===void 0||at===void 0||!takeByte(cursor,ascii.listEnd)))return scans.push(stream,at),!0}function fold(state,more){let draft={findings:[...state.findings],numbers:copiedNumbers(state.numbers),streams:[...state.streams],streamNumbers:new Map(state.streamNumbers),
sent:{page:new Map(state.sent.page),notify:new Map(state.sent.notify)},over:{page:new Map(state.over.page),notify:new Map(state.over.notify)},batches:[],databases:new Map,
read:[],events:[]},{sequence,root}=state;for(let batch of more){draft.batches.push(batch);let receiver=receiverOf(draft,batch);if("lines"in batch)for(let line of batch.
lines)receiver.event(line);else readEvents(batch,receiver);[sequence,root]=[batch.sequence,batch.digest]}addParts(draft);let{findings,numbers,streams,streamNumbers:streamNumbers2,
sent,over}=draft;return{sequence,...root===void 0?{}:{root},findings,numbers,streams,streamNumbers:streamNumbers2,sent,over}}function addParts({findings,batches,
databases,read,streams,events}){let among={batches,databases,read,findings};for(let[number2,added]of events.entries()){let history=streams[number2];added===void 0||
history===void 0||(streams[number2]={...history,parts:[...history.parts,{events:added,among,isRead:!1}]})}}function receiverOf(draft,{sequence}){let{batches,findings}=draft,
batch=batches.length-1,fault2=what=>ledgerInvalid(`batch ${sequence}`,what),read=event=>{placesOf(draft,event.stream,fault2).push(batch,draft.read.length,-1,findings.
length),draft.read.push(event)};return{later:(stream,from,to)=>{placesOf(draft,stream,fault2).push(batch,from,to,findings.length)},unchanged:(stream,at,database)=>{
placesOf(draft,stream,fault2).push(-1-batch,at,database,0)},event:line=>{if("stream"in line)read(line);else if(line.kind==="unchanged")for(let[stream,at]of line.
scans)read({kind:line.kind,stream,at,database:line.database});else line.kind==="sent"?addSent(draft,line,fault2):line.kind==="database"?addDatabase(draft,batch,
line,fault2):addName(draft,line,fault2)}}}function placesOf({streams,events},stream,fault2){let known=events[stream];if(known!==void 0)return known;if(streams[stream]===
void 0)throw fault2(`there is no stream ${stream}`);let places=[];return events[stream]=places,places}function addDatabase({databases},batch,{collected,digest},fault2){
let known=databases.get(batch)??new Map;if(known.has(collected))throw fault2("a database gets a second digest");databases.set(batch,known.set(collected,digest))}
function addSent(draft,{channel,at,told,over},fault2){let{sent,streams:known}=draft;for(let key of over)sent[channel].delete(key),draft.over[channel].set(key,at);
for(let{key,...one}of told){let unknown2=one.streams.find(stream=>known[stream]===void 0);if(unknown2!==void 0)throw fault2(`there is no stream ${unknown2}`);sent[channel].
set(key,one)}}function addName(draft,line,fault2){switch(line.kind){case"stream":addStream(draft,line,fault2);break;case"finding":addFinding(draft,line,fault2);
break;case"aliases":addAliases(draft,line,fault2);break}}function addStream({streams,streamNumbers:streamNumbers2},{repository,line},fault2){let name=streamName(
{repository,line});if(streamNumbers2.has(name))throw fault2("a stream gets a second number");streamNumbers2.set(name,streams.length),streams.push({stream:{repository,
line},number:streams.length,parts:[]})}var noAliases2=[];function addFinding({findings,numbers},{is,id,aliases=noAliases2,subject},fault2){let name={is,id,aliases,
subject};if(!giveNumber(numbers,name,findings.length))throw fault2("a finding gets a second number");findings.push(name)}function addAliases({findings},{finding,
aliases},fault2){let name=findings[finding];if(name===void 0)throw fault2(`there is no finding ${finding}`);findings[finding]={...name,aliases}}var emptyLedger={sequence:0,findings:[],numbers:new Map,streams:[],streamNumbers:new Map,sent:{page:new Map,notify:new Map},over:{page:new Map,notify:new Map}};var maxBatch=64*1024*1024;function writeBatch({sequence,root},lines,now,largest=maxBatch){let header={kind:"batch",ledgerVersion:1,sequence:sequence+1,...root===
void 0?{}:{previous:root},at:now.toISOString()},bytes=jsonLines([header,...lines],largest);return{sequence:header.sequence,digest:digestOf(bytes),lines,bytes}}function jsonLines(values,largest){
let texts=[],size=0;for(let value of values){let text2=`${JSON.stringify(value)}
`;if(size+=Buffer.byteLength(text2),size>largest)throw tooLarge(largest);texts.push(text2)}return Buffer.from(texts.join(""))}function tooLarge(largest){let what=`\
what they change takes more than the ${largest} bytes that are written at once`;return new ConfigError([{where:"these records",what,fix:"Nothing was added. Add \
fewer at a time."}],"records-too-large")}function*parseBatches(file2,head,where){let{sequence,root}=head;for(let bytes of parts(file2)){if(bytes.at(-1)!==ascii.
lineBreak)throw ledgerInvalid(where,"its last line is not whole");let first=readLine({bytes,where},0,bytes.indexOf(ascii.lineBreak));if(first.kind!=="batch")throw ledgerInvalid(
where,"it does not begin with the first line of a batch");if(first.sequence<=head.sequence)continue;if(first.sequence!==sequence+1)throw ledgerInvalid(where,`ba\
tch ${first.sequence} comes after batch ${sequence}: what was between them is missing`);if(first.previous!==root)throw ledgerInvalid(where,`batch ${first.sequence}\
 was written after another batch ${sequence} than this one: one of them was changed`);let digest=digestOf(bytes);yield{sequence:first.sequence,digest,bytes,where,
at:Date.parse(first.at)},[sequence,root]=[first.sequence,digest]}}var start='{"kind":"batch",';function*parts(file2){let buffer=bufferOf(file2),from=0;for(;from<
buffer.length;){let next=buffer.indexOf(`
${start}`,from),end=next<0?buffer.length:next+1;yield buffer.subarray(from,end),from=end}}function readableBatch(state,lines,now,largest){let batch=writeBatch(state,lines,now,largest),bytes=bufferOf(batch.bytes),from=bytes.indexOf(ascii.lineBreak)+1;
for(let line of lines){let to=bytes.indexOf(ascii.lineBreak,from);requireReadable2(bytes.subarray(from,to),()=>ownerOf(state,lines,line)),from=to+1}return batch}
function requireReadable2(bytes,owner){try{readLine({bytes,where:"new"},0,bytes.length)}catch(error){if(!(error instanceof ConfigError))throw error;let what=`wh\
at is to be added of it is too much for a ledger, or nothing that a ledger holds (${error.problems[0]?.what??""})`,fix="Nothing was added. Leave out its record,\
 and add the others again.";throw new ConfigError([{where:owner(),what,fix}],"record-unfit")}}function ownerOf({streams},lines,line){if(line.kind==="finding")return`\
a record with ${plainLine(`${line.id} in ${line.subject}`,300)}`;if(line.kind==="stream")return plainLine(streamName(line),300);let added=lines.flatMap(one=>one.
kind==="stream"?[one]:[]),number2="stream"in line?line.stream:-1,stream=streams[number2]?.stream??added[number2-streams.length];return stream===void 0?"a record":
plainLine(streamName(stream),300)}var noDurations={count:0,mean:0,median:0,p90:0,longest:0};function durationFigures(hours2){if(hours2.length===0)return;let sorted=Float64Array.from(hours2).sort(),
at=index2=>sorted[Math.min(sorted.length-1,Math.max(0,index2))]??0,middle=sorted.length/2;return{count:sorted.length,mean:sorted.reduce((sum,value)=>sum+value,0)/
sorted.length,median:Number.isInteger(middle)?(at(middle-1)+at(middle))/2:at(Math.floor(middle)),p90:at(Math.ceil(sorted.length*.9)-1),longest:at(sorted.length-
1)}}function standingOf(state,now,since,watch){let span={now:now.getTime(),since:since.getTime()},times2=new Map,overdue=[],streams=state.streams.map(stream=>{let one=stateSeen(
stream,watch?.scan);return watch?.stream(one),streamStanding(one,span,state.findings,times2,overdue)}),remediation2=severities.flatMap(severity2=>{let known=times2.
get(severity2);return known===void 0?[]:[[severity2,summary(known)]]});return{...state.root===void 0?{}:{root:state.root},batches:state.sequence,streams,remediation:Object.
fromEntries(remediation2),overdue:overdue.sort((a,b)=>worseFirst(a.severity,b.severity)||a.due-b.due)}}var tooOld=2880*60*1e3;function hasGap({lastComplete,retired,
failed},now){let isOld=lastComplete===void 0||now.getTime()-lastComplete>tooOld;return retired===void 0&&(isOld||failed!==void 0)}function breachCode({streams,overdue},now){
return streams.some(stream=>hasGap(stream,now))?3:overdue.length>0?1:0}function streamStanding(state,span,names,times2,overdue){let none2=()=>Object.fromEntries(
severities.map(severity2=>[severity2,0])),table={open:none2(),excepted:none2(),debt:none2(),overdue:none2(),overdueDebt:none2(),new:none2(),fixed:none2(),reopened:none2()};
for(let[number2,episodes]of state.findings)for(let episode2 of episodes){if(episode2.resolved!==void 0&&episode2.resolved.at<=span.since)continue;let severity2=severityOf(
episode2),took=countChanges(table,episode2,severity2,span),name=names[number2]??nameless2;took!==void 0&&addTime(times2,severity2,timeOf(took,state.complete[soughtOf(
name)]));let due=episode2.resolved===void 0?countLive(table,episode2,severity2,span,state):void 0;due!==void 0&&overdue.push(overdueFinding(state.stream,name,episode2,
due))}return{...factsOf2(state),...table}}function addTime(times2,severity2,time3){let known=times2.get(severity2);known===void 0?times2.set(severity2,[time3]):
known.push(time3)}var nameless2={is:"vulnerability",id:"",aliases:[],subject:""};function factsOf2({stream,last,complete:complete2,retired,failed}){let newest2=Math.
max(-1,...Object.values(complete2).map(({at})=>at));return{stream,...last===void 0?{}:{verdict:last.verdict,lastScan:last.at,imageSince:last.since},...last?.digest===
void 0?{}:{digest:last.digest},...newest2<0?{}:{lastComplete:newest2},...last?.incomplete===void 0?{}:{incomplete:last.incomplete},...retired===void 0?{}:{retired},
...failed===void 0?{}:{failed}}}function timeOf({firstSeen,fixed},complete2){let start2=clockStart(firstSeen,complete2?.times??[]);return{hours:(fixed-start2)/(3600*
1e3),isAfterGap:start2<firstSeen}}function countChanges(table,{firstSeen,balance,reopened,resolved},severity2,{since,now}){if(resolved?.resolution==="reclassifi\
ed")return;let isWithin=at=>at>since&&at<=now;if(balance!==!0&&isWithin(firstSeen)&&(table.new[severity2]+=1),reopened?.some(isWithin)&&(table.reopened[severity2]+=
1),!(resolved?.resolution!=="fixed"||!isWithin(resolved.at)))return table.fixed[severity2]+=1,balance===!0?void 0:{firstSeen,fixed:resolved.at}}function countLive(table,episode2,severity2,{
now},{clock,fixWithin}){if(episode2.exceptedSince!==void 0){table.excepted[severity2]+=1;return}let deadline3=deadlineOf(episode2,{clock,fixWithin},now),isOverdue=deadline3.
state==="breached";if(episode2.balance===!0){table.debt[severity2]+=1,isOverdue&&(table.overdueDebt[severity2]+=1);return}return table.open[severity2]+=1,isOverdue&&
(table.overdue[severity2]+=1),isOverdue?deadline3.due:void 0}function overdueFinding(stream,name,episode2,due){let{firstSeen,fixableSince}=episode2,fix=fixableSince===
void 0?{}:{fixableSince};return{stream,name,severity:severityOf(episode2),firstSeen,due,...fix}}function summary(times2){let{longest:_,...figures}=durationFigures(
times2.map(({hours:hours2})=>hours2))??noDurations;return{...figures,afterGap:times2.filter(({isAfterGap})=>isAfterGap).length}}async function harborCredential(ports,registry){let own=ownCredential(ports.environment,registry);if(own!==void 0)return own;let found=await new DockerCredentials(
ports).find(registry);if(found===void 0||found.kind==="password")return found;throw new ToolError({code:"harbor-unauthorized",message:`Docker has an identity to\
ken for ${registry}, which Harbor's API does not take.`,fix:`Log in with a robot account, or with the CLI secret of a user: docker login ${registry}`})}function ownCredential(environment,registry){
let{HARBOR_URL:url="",HARBOR_USERNAME:username="",HARBOR_PASSWORD:password=""}=environment;if(url===""&&username===""&&password==="")return;if(url===""||username===
""||password==="")throw incomplete();let host=hostIn(url);if(host===void 0)throw noHost();return host===registry?{kind:"password",username,password}:void 0}function hostIn(text2){
let whole=text2.includes("://")?text2:`https://${text2}`;if(!URL.canParse(whole))return;let url=new URL(whole);return mayContact(url,url)&&url.username===""?url.
host:void 0}function incomplete(){return environmentError("only some of them are set, and a password is sent to the host that HARBOR_URL names and nowhere else",
"Set all three, or none and log in with docker login.")}function noHost(){return environmentError("HARBOR_URL is no https URL of a Harbor without a user in it",
"Write https://harbor.example.com")}function environmentError(what,fix){return new ConfigError([{where:"HARBOR_URL, HARBOR_USERNAME, HARBOR_PASSWORD",what,fix}],
"harbor-environment")}function harborError(code,{registry,doing},what,fix,cause){return new ToolError({code,message:`Can't ${doing} in the Harbor ${registry}: ${what}`,fix,cause})}function harborProtocol(attempt,what){
let fix=`Look at ${attempt.registry} and at proxies before it: this is no answer of Harbor's API (v2.0), or of a version that is not known here.`;return harborError(
"harbor-protocol",attempt,what,fix)}function harborRefusal(attempt,{status,said,who}){let{code,fix}=causeOf(attempt,status),words5=said===""?"":` (${said})`;return harborError(
code,attempt,`it answered ${status}${words5}, asked ${who}.`,fix)}function causeOf({registry},status){return status>=300&&status<400?{code:"harbor-redirect",fix:`\
Name the host that answers itself: its API sends nobody elsewhere, and no password goes where ${registry} points.`}:status===401?{code:"harbor-unauthorized",fix:`\
Log in with a robot account (docker login ${registry}), or set HARBOR_URL, HARBOR_USERNAME and HARBOR_PASSWORD; check that it has not expired.`}:status===403?{code:"\
harbor-denied",fix:"Give the robot account the permissions that docs/harbor.md lists for this."}:status===404?{code:"harbor-not-found",fix:"Check the names of p\
roject, repository and tag; Harbor also answers so without the right to see them."}:status===429?{code:"harbor-rate-limited",fix:"Try again later, with fewer jo\
bs at once."}:status===408||status>=500?{code:"harbor-broken",fix:`Try again later, and look at the health and the log of ${registry}.`}:{code:"harbor-refused",
fix:"See what Harbor says; it does not take this request."}}var basePath="/api/v2.0",maxAnswer=32*1024*1024,idleTime=3e4,answerTime=12e4;function openHarbor(ports,registry,{maskSecret,random=Math.random}){return new HarborClient(
ports,registry,{clock:ports.clock,log:ports.log,random},maskSecret)}function openHarbors(ports,options){let known=new Map;return registry=>{let harbor2=known.get(
registry)??openHarbor(ports,registry,options);return known.set(registry,harbor2),harbor2}}var HarborClient=class{registry;#ports;#endpoints;#retry;#mask;#credential;constructor(ports,registry,retry,mask){
this.registry=registry,this.#ports=ports,this.#endpoints=new Endpoints(ports.http),this.#retry=retry,this.#mask=mask}async isKnown(){return await this.#account()!==
void 0}ask(call){return repeated(this.#retry,()=>this.#once(call))}async#once(call){let attempt={registry:this.registry,doing:call.doing},base=await this.#endpoints.
of({...attempt,repository:""}),url=new URL(`${basePath}${call.target}`,base),credential=await this.#account(),response=await this.#send(attempt,call,url,credential),
{status,headers}=response;if(status!==200&&!(call.takes??[]).includes(status))throw await this.#refusal(attempt,response,userOf(credential));let read=await bodyOf(
{...attempt,repository:""},response,call.max??maxAnswer);if(status===200&&read.json===void 0)throw harborProtocol(attempt,`its answer to ${shownUrl(url)} is no \
JSON.`);return{status,headers,url,...read}}async#send(attempt,{method="GET",headers,body},url,credential){let authorization=credential===void 0?{}:{authorization:`\
Basic ${encodedBasic(credential)}`},json=body===void 0?void 0:Buffer.from(JSON.stringify(body)),response=await ask(this.#ports.http,{...attempt,repository:""},{
method,url,headers:{"user-agent":userAgent,accept:"application/json",...json===void 0?{}:{"content-type":"application/json"},...headers,...authorization},...json===
void 0?{}:{body:json},idle:idleTime,within:answerTime});return this.#ports.log.debug(`${method} ${shownUrl(url)}: ${response.status}`),response}async#refusal(attempt,{
status,headers,body},who){let bytes=await refusalBytes({...attempt,repository:""},body),{said}=parseRefusal(bytes.toString("utf8")),error=harborRefusal(attempt,
{status,said,who}),{clock}=this.#ports;return mayPass(status)?new Transient(error,parseRetryAfter(headers["retry-after"],clock.now())):error}#account(){return this.#credential??=
harborCredential(this.#ports,this.registry).then(found=>{for(let secret of found===void 0?[]:[found.password,encodedBasic(found)])this.#mask(secret);return found}),
this.#credential}};async function bodyOf(attempt,{status,body},max){if(status===200)return{json:parsedJson((await readBody(attempt,body,max)).toString("utf8")),
said:""};let{said}=parseRefusal((await refusalBytes(attempt,body)).toString("utf8"));return{json:void 0,said}}var ledgerBranch="image-gate/ledger";import{join}from"node:path";var deadline=12e4,lockTries=40,ref=`refs/heads/${ledgerBranch}`,author="image-gate",email="image-gate@localhost";async function isBareRepository(files,path2){let kindOf3=async name=>(await files.
stat(join(path2,name)))?.kind;return await kindOf3("HEAD")==="file"&&await kindOf3("objects")==="directory"&&await kindOf3("refs")==="directory"}function bareRepository(ports,path2,random=Math.
random){let git=gitIn(ports,path2),said=async(args,input)=>{let{code,stdout,stderr}=await git(args,input);if(code!==0)throw gitFailed(path2,args,stderr);return stdout.
trim()},head=async()=>{let{code,stdout,stderr}=await git(["rev-parse","--verify","--quiet",ref]);if(!(code===1&&stderr==="")){if(code!==0)throw gitFailed(path2,
["rev-parse"],stderr);return stdout.trim()}};return{name:path2,largest:maxBatch,head,tree:async commit=>entriesIn(await said(["ls-tree","-z","--long",commit]),path2),
blob:entry2=>readBlob(ports,path2,entry2),isAncestor:(older,newer)=>isAncestor(git,path2,older,newer),writeBlob:bytes=>said(["hash-object","-w","--stdin"],bytes.
toString("utf8")),writeTree:entries3=>said(["mktree","-z"],entries3.map(treeLine).join("")),writeCommit:(tree,parent,message)=>said(["commit-tree",tree,...parent===
void 0?[]:["-p",parent],"-m",message]),move:async(commit,from)=>{for(let attempt=1;;attempt+=1){let args=["update-ref","-m","image-gate ledger",ref,commit,from??
""],{code,stderr}=await git(args);if(code===0)return!0;if(await head()!==from)return!1;if(attempt>=lockTries)throw gitFailed(path2,args,stderr);await ports.clock.
sleep(Math.ceil(20+200*random()))}},settle:attempt=>ports.clock.sleep(Math.ceil(random()*Math.min(2e3,20*2**attempt)))}}function commandOf({environment},path2,args){
let settings=["core.hooksPath=/dev/null","core.fsync=loose-object,reference","core.fsmonitor=false"];return{file:"git",args:[`--git-dir=${path2}`,...settings.flatMap(
setting=>["-c",setting]),...args],env:{...environment.PATH===void 0?{}:{PATH:environment.PATH},LC_ALL:"C",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",
GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_AUTHOR_NAME:author,GIT_AUTHOR_EMAIL:email,GIT_COMMITTER_NAME:author,GIT_COMMITTER_EMAIL:email},
deadline}}function gitIn(ports,path2){return(args,input)=>ports.process.run({...commandOf(ports,path2,args),...input===void 0?{}:{input}})}async function isAncestor(git,path2,older,newer){
let args=["merge-base","--is-ancestor",older,newer],{code,stderr}=await git(args);if(code===0||code===1)return code===0;if((await git(["cat-file","-e",older])).
code===1)return!1;throw gitFailed(path2,args,stderr)}function treeLine({mode,sha,path:path2}){return`${mode} ${mode==="040000"?"tree":mode==="160000"?"commit":"\
blob"} ${sha}	${path2}\0`}var entryForm=/^(\d{6}) [a-z]+ ([0-9a-f]{40,64}) +(\d+|-)\t([\s\S]+)$/;function entriesIn(text2,where){return text2.split("\0").filter(
line=>line!=="").map(line=>{let[,mode="",sha="",size="",path2=""]=entryForm.exec(line)??[];if(path2==="")throw ledgerInvalid(where,"Git lists what is no entry o\
f a folder");return{path:path2,mode,sha,...size==="-"?{}:{size:Number(size)}}})}async function readBlob(ports,path2,{sha,path:name,size=0}){let args=["cat-file",
"blob",sha];if(size>1073741824)throw ledgerInvalid(join(path2,name),`it has more than the ${1073741824} bytes that are read`);let{finished,value}=await ports.process.
pipe(commandOf(ports,path2,args),stdout=>bytesOf(stdout,size));if(finished.code!==0)throw gitFailed(path2,args,finished.stderr);if(gitBlobId(value,sha.length)!==
sha)throw ledgerInvalid(join(path2,name),"its bytes are not those of its object ID");return value}async function bytesOf(stdout,size){let pieces=[],left=size;for await(let piece of stdout){
if(left-=piece.byteLength,left<0)break;pieces.push(piece)}return Buffer.concat(pieces)}function gitFailed(path2,[command=""],stderr){let said=plainLine(stderr.trim().
split(`
`).at(-1)??"",300);return new ToolError({code:"ledger-git-failed",message:`The ledger in ${path2}: git ${command} failed${said===""?"":`: ${said}`}.`,fix:"Check\
 that this user may write there and that the disk has room. If it names a .lock and no Git is running, remove that file."})}import{join as join2}from"node:path";var form=/^(\d{9})(?:-(\d{9}))?\.jsonl$/;function batchFileName(from,to=from){let number2=value=>`${value}`.padStart(9,"0");return`${number2(from)}${to===from?"":
`-${number2(to)}`}.jsonl`}function batchFile(name){let[,first,last=first]=form.exec(name)??[],[from,to]=[Number(first),Number(last)];return first===void 0||from<
1||to<from?void 0:{name,from,to}}function filesAfter(sequence,names){let all=names.flatMap(name=>batchFile(name)??[]).sort((a,b)=>a.from-b.from||b.to-a.to),chosen=[],
reached=sequence;for(let[index2,file2]of all.entries())file2.to<=reached||all.slice(index2+1,index2+1+maxRivals).some(({from,to})=>from<=reached+1&&to>file2.to)||
(chosen.push(file2),reached=file2.to);return chosen}function lastBatch(names){return names.reduce((last,name)=>Math.max(last,batchFile(name)?.to??0),0)}var maxRivals=64,
maxJoined=64;function isJoined(sequence,names){return names.some(name=>{let file2=batchFile(name);return file2!==void 0&&file2.from<file2.to&&file2.from<=sequence&&
sequence<=file2.to})}function filesToJoin(names,few){let singles=filesAfter(0,names).filter(({from,to})=>from===to);if(singles.length<=few)return[];let joinable=singles.
slice(0,-1).slice(0,maxJoined),end=joinable.findIndex(({from},index2)=>index2>0&&from!==(joinable[index2-1]?.to??0)+1);return end<0?joinable:joinable.slice(0,end)}
var growth=4;function tailToJoin(files,size,largest){let[from,sum]=[files.length,size];for(let[index2,file2]of[...files.entries()].reverse()){if(file2.size>growth*
sum||file2.size+sum>largest)break;[from,sum]=[index2,sum+file2.size]}return files.slice(from)}var fewFiles=64,maxLists=20;function folderHome(files,path2){return{name:path2,tries:1e3,largest:maxBatch,read:after=>readFolder(files,path2,after),settle:async()=>{}}}
async function readFolder(files,path2,after){let append=batch=>appendTo(files,path2,batch);for(let list2=0;list2<maxLists;list2+=1){let names=await files.list(path2);
if(names===void 0)return{absent:"there is no such folder",last:0,files:[],append};let read=await allOf(files,path2,filesAfter(after,names));if(read!==void 0)return{
last:lastBatch(names),files:read,append}}throw unsettled(path2,"its files are joined again and again while they are read")}async function allOf(files,path2,wanted){
let read=[],left=1073741824;for(let{name}of wanted){let bytes=await files.readBytes(join2(path2,name),left);if(bytes===void 0)return;left-=bytes.byteLength,read.
push({name,bytes})}return read}async function appendTo(files,path2,{sequence,bytes}){await files.makeDirectory(path2);let file2=join2(path2,batchFileName(sequence));
return await files.create(file2,bytes)?isJoined(sequence,await files.list(path2)??[])&&!await isAmongJoined(files,path2,sequence,bytes)?(await files.remove(file2),
!1):(await joinFiles(files,path2),!0):!1}async function isAmongJoined(files,path2,sequence,bytes){let[holder]=(await readFolder(files,path2,sequence-1)).files;return holder?.
bytes.includes(Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength))===!0}async function joinFiles(files,path2){let names=await files.list(path2)??[],singles=filesToJoin(
names,fewFiles),read=await allOf(files,path2,singles),[first,last]=[singles.at(0),singles.at(-1)];if(!(first===void 0||last===void 0||read===void 0||first===last)){
await files.create(join2(path2,batchFileName(first.from,last.to)),Buffer.concat(read.map(({bytes})=>bytes)));for(let{name}of singles)await files.remove(join2(path2,
name))}}function unsettled(name,what){return new ToolError({code:"ledger-unsettled",message:`${name} could not be used: ${what}.`,fix:"Try again when fewer writ\
e to it at once."})}var largestFile=16*1024*1024,tries=24,file="100644";function gitHome(store){let known={blobs:new Map};return{name:`${store.name} (branch ${ledgerBranch})`,tries,
largest:store.largest,read:after=>readBranch(store,known,after),settle:attempt=>store.settle(attempt)}}async function readBranch(store,known,after){let head=await store.
head();if(await requireSameHistory(store,known.head,head),head===void 0){let append=batch=>appendTo2(store,known,void 0,[],batch);return{absent:`it has no branc\
h ${ledgerBranch}`,last:0,files:[],append}}known.head=head;let entries3=await store.tree(head),names=entries3.filter(({mode})=>mode===file).map(({path:path2})=>path2),
last=lastBatch(names);if(last===0)throw taken(store.name);let files=[],left=1073741824;for(let{name}of filesAfter(after,names)){let bytes=await blobOf(store,known,
entries3,name);if(left-=bytes.byteLength,left<0)throw ledgerInvalid(store.name,`it has more than the ${1073741824} bytes that are read`);files.push({name,bytes})}
return{last,files,append:batch=>appendTo2(store,known,head,entries3,batch)}}async function requireSameHistory(store,before,head){if(!(before===void 0||before===
head)){if(head===void 0)throw new ServiceError({code:"ledger-branch-gone",message:`${store.name}: the branch ${ledgerBranch} was deleted while it was in use; it\
s last commit was ${before}.`,fix:`Restore the branch at ${before}, protect it against deletion, and start the job again.`});if(!await store.isAncestor(before,head))
throw new ServiceError({code:"ledger-rewritten",message:`${store.name}: the history of the branch ${ledgerBranch} was rewritten while it was in use: ${head} doe\
s not follow ${before}.`,fix:`Restore the branch at ${before}, protect it against force pushes, and start the job again.`})}}function taken(name){let what=`ther\
e is no ledger on the branch ${ledgerBranch}: it lacks the first batch, 000000001.jsonl`,fix="Restore the ledger from its last good commit, or delete the branch\
 where it holds something else.";return new ConfigError([{where:name,what,fix}],"ledger-invalid")}async function blobOf(store,{blobs},entries3,name){let entry2=entries3.
find(({path:path2})=>path2===name);if(entry2===void 0)throw ledgerInvalid(store.name,`${name} is missing`);let bytes=blobs.get(entry2.sha)??await store.blob(entry2);
return blobs.set(entry2.sha,bytes),bytes}async function appendTo2(store,known,head,entries3,batch){let names=entries3.map(({path:path3})=>path3),last=lastBatch(
names);if(batch.sequence!==last+1)throw ledgerInvalid(store.name,`batch ${batch.sequence} can't be written after batch ${last}`);let sizes=new Map(entries3.map(
({path:path3,size})=>[path3,size??largestFile])),sized=filesAfter(0,names).map(one=>({...one,size:sizes.get(one.name)??largestFile})),joined=tailToJoin(sized,batch.
bytes.byteLength,largestFile),parts2=[];for(let{name}of joined)parts2.push(await blobOf(store,known,entries3,name));let bytes=Buffer.concat([...parts2,batch.bytes]),
sha=await store.writeBlob(bytes);known.blobs.set(sha,bytes);let path2=batchFileName(joined[0]?.from??batch.sequence,batch.sequence),kept=entries3.filter(entry2=>!joined.
some(({name})=>name===entry2.path)),tree=await store.writeTree([...kept,{path:path2,mode:file,sha}]),commit=await store.writeCommit(tree,head,`Add batch ${batch.
sequence}: ${batch.digest}`);return await store.move(commit,head)?(known.head=commit,!0):!1}var largestBlob=20*1024*1024,fewNewer=10,maxPages=100,named=object({sha:string().regex(/^[0-9a-f]{40,64}$/)}),refSchema=object({object:named.extend({type:literal(
"commit")})}),commitsSchema=array(named),treeSchema=object({tree:array(named.extend({path:string(),mode:string(),size:number().optional()})),truncated:boolean()}),
blobSchema=object({content:string(),encoding:literal("base64")});function githubBranch(place,random=Math.random){let{repository,clock}=place,reading=asking(repository,
"Reading","contents: read"),writing=asking(repository,"Writing","contents: write");return{name:repository,largest:largestBlob,head:()=>headOf(place,reading),tree:commit=>treeOf(
place,commit,reading),blob:entry2=>blobOf2(place,entry2,reading),isAncestor:(older,newer)=>isAncestor2(place,older,newer,reading),writeBlob:bytes=>writeBlob(place,
bytes,writing),writeTree:entries3=>{let tree=entries3.map(({path:path2,mode,sha})=>({path:path2,mode,sha,type:kindOf(mode)}));return make(place,"trees",{tree},writing)},
writeCommit:(tree,parent,message)=>make(place,"commits",{message,tree,parents:parent===void 0?[]:[parent]},writing),move:(commit,from)=>move(place,commit,from,writing),
settle:attempt=>clock.sleep(Math.ceil(random()*Math.min(1e4,250*2**attempt)))}}async function make({api,repository},kind,body,how){let route=`/repos/${repository}\
/git/${kind}`;return(await askFor(api,{method:"POST",route,body,repeatable:!0},named,how)).sha}async function treeOf({api,repository},commit,how){let route=`/re\
pos/${repository}/git/trees/${commit}`,{tree,truncated}=await askFor(api,{route},treeSchema,how);if(truncated)throw unexpected(how,"GitHub did not list the whol\
e folder");return tree}async function writeBlob(place,bytes,how){if(bytes.byteLength>largestBlob)throw tooLarge2(how,"Add fewer reports at a time.");let sha=await make(
place,"blobs",{content:bytes.toString("base64"),encoding:"base64"},how);if(gitBlobId(bytes,sha.length)!==sha)throw unexpected(how,"GitHub stored other bytes tha\
n were sent");return sha}async function move(place,commit,from,how){let answer=await moveTo(place,commit,from,how);if(answerKind(answer)==="ok"){if(given(answer,
refSchema,how).object.sha===commit)return!0;throw unexpected(how,"GitHub says that the branch names another commit than was sent")}if(answerKind(answer)!=="refu\
sed")throw answerFault(answer,how);if(await headOf(place,how)!==from)return!1;throw refused2(how,answer)}function asking(repository,doing,permission){return{what:`${doing}\
 the ledger (branch ${ledgerBranch} of ${repository})`,permission}}function kindOf(mode){return mode==="040000"?"tree":mode==="160000"?"commit":"blob"}async function headOf({
api,repository},how){let answer=await askGithub(api,{route:`/repos/${repository}/git/ref/heads/${ledgerBranch}`},how);if(answer.status===409)throw emptyRepository(
how);if(answerKind(answer)!=="missing")return given(answer,refSchema,how).object.sha;await askFor(api,{route:`/repos/${repository}`},object({full_name:string()}),
how)}async function blobOf2({api,repository},{sha,size=0},how){if(size>largestBlob)throw tooLarge2(how,"Join no files by hand: restore the branch from its last \
good commit.");let{content}=await askFor(api,{route:`/repos/${repository}/git/blobs/${sha}`},blobSchema,how),bytes=Buffer.from(content,"base64");if(gitBlobId(bytes,
sha.length)===sha)return bytes;throw unexpected(how,"the bytes of a file are not those of the commit's tree")}async function isAncestor2({api,repository},older,newer,how){
let route=`/repos/${repository}/commits?sha=${newer}`,isOlder=({sha})=>sha===older,newest2=await askFor(api,{route:`${route}&per_page=${fewNewer}`},commitsSchema,
how);return newest2.some(isOlder)||newest2.length<fewNewer?newest2.some(isOlder):(await askForAll(api,route,commitsSchema,how,{maxPages,goesOn:page2=>!page2.some(
isOlder),fix:"Start the job again: it reads the whole branch then."})).some(isOlder)}function moveTo({api,repository},sha,from,how){let refs=`/repos/${repository}\
/git/refs`;if(from===void 0){let body={ref:`refs/heads/${ledgerBranch}`,sha};return askGithub(api,{method:"POST",route:refs,body,repeatable:!0},how)}return askGithub(
api,{method:"PATCH",route:`${refs}/heads/${ledgerBranch}`,body:{sha,force:!1}},how)}function emptyRepository({what}){return new ServiceError({code:"ledger-repos\
itory-empty",message:`${what}: the repository is empty.`,fix:"Make a first commit there, e.g. a README, and start the job again."})}function tooLarge2({what},fix){
let message=`${what}: a file has more than the ${largestBlob} bytes that GitHub's API is asked for.`;return new ServiceError({code:"ledger-file-too-large",message,
fix})}function refused2({what},answer){return new ServiceError({code:"ledger-write-refused",message:`${what}: GitHub did not move the branch: ${answerText(answer)}\
.`,fix:"If a rule protects the branch, let this job's token or app pass it; a branch image-gate must be none. Or name a repository for the ledger alone in `ledg\
er-repository`."})}function unexpected({what},problem){return new ServiceError({code:"github-unexpected",message:`${what}: ${problem}.`,fix:"Look at githubstatu\
s.com, and start the job again."})}import{resolve as resolve2}from"node:path";function namedLedger({environment,workingDirectory},named4,token){return"path"in named4?{path:resolve2(workingDirectory,named4.path)}:{...named4,apiUrl:apiUrlIn(
environment),token:environment.LEDGER_TOKEN||token}}function placeText({namespace,owner,containers}){return`${namespace}/${owner}${containers===1?"":` (${counted(containers)})`}`}function faultsText({faults}){return[
...Map.groupBy(faults,fault2=>fault2.class)].map(([one,own])=>`${driftWords[one]}: ${own.map(({why})=>why).join("; ")}`).join(". ")}function rowWord(row){let worst2=worstOf(
row);return worst2===void 0?"as it passed":driftWords[worst2]}function classLines({running}){let counts=classCounts(running);return driftClasses.flatMap(one=>{let count2=counts.
get(one)??0;return count2===0?[]:[[one,count2]]})}var gapWords={running:"What runs",ledger:"Ledger",night:"Night",registry:"Registry",alerts:"Alerts","deploymen\
t-records":"Deployment records"};function gapTexts({gaps:gaps2,alerts,left}){return[...gaps2.map(({source,what})=>`${gapWords[source]}: ${what}`),...alerts.unjoined.
map(({source,what,about,at})=>`Alert about nothing that runs: ${source}: ${what}, about ${about}${at===void 0?"":` (${at})`}`),...alerts.unnamed===0?[]:[`${counted(
alerts.unnamed)} more alerts about nothing that runs`],...left===0?[]:[`${pluralDo(left,"row","was","were")} left out, as asked`]]}function askedText({asked}){return`\
Held against ${[...asked.ledger?["the ledger"]:[],...asked.proofs?["signatures and proofs"]:[],...asked.night===null?[]:[`the night of ${minuteText(new Date(asked.
night.endedAt))}`],"the registry",...asked.alerts?["alerts of the runtime"]:[],...asked.records===void 0?[]:["GitHub's deployment records"]].join(", ")}.`}function driftHeadline(drift){
let{running,gaps:gaps2}=drift,{images:images2,neverPassed,failed,unknown:unknown2,alerts}=driftFigures(drift),containers=running.reduce((sum,row)=>sum+row.containers,
0);return[`${plural(images2,"image")} in ${plural(containers,"container")}`,`${counted(neverPassed)} never passed`,`${counted(failed)} passed and no longer woul\
d`,...unknown2===0?[]:[`of ${counted(unknown2)} nobody knows it`],...alerts===0?[]:[plural(alerts,"alert")],...gaps2.length===0?[]:[`${counted(gaps2.length)} di\
d not answer, or can’t be read`]].join("; ")}function driftOutputs(drift){let{images:images2,neverPassed,failed,unknown:unknown2,alerts}=driftFigures(drift),counts={
images:images2,"never-passed":neverPassed,failed,unknown:unknown2,alerts,gaps:drift.gaps.length},classes=classLines(drift).map(([one])=>one);return{...Object.fromEntries(
Object.entries(counts).map(([name,count2])=>[name,String(count2)])),classes:classes.join(",")}}function hoursText(hours2){return hours2<1?`${Math.round(hours2*60)} min`:hours2<48?`${Math.round(hours2*10)/10} h`:`${Math.round(hours2/2.4)/10} d`}var figureKeys=["criticals","coverage","histories-scanned","gated","unverified","remediation-critical","remediation-high","detection-to-patch","overdue","new","\
remediated","reopened","open","excepted","opening-balance","exceptions","stale","running-never-passed","running-failed","running-alerts","missing-nights","polic\
y-review","maturity"],noData="no data";function figureText({value,unit}){if(value===void 0)return noData;switch(unit){case"count":return counted(value);case"per\
cent":return`${value} %`;case"days":return`${value} d`;case"hours":return hoursText(value)}}var stateWords={met:"met",missed:"missed",unknown:"not known"};var controls=[{standard:"OWASP Top 10 (2021)",control:"A06",asks:"known vulnerabilities are found by scans that nobody has to start",criteria:["images-scanned",
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
slice(0,maxPlaces)}))}var stateNames={yes:"yes",no:"no","not-known":"not known",gone:"not looked at"},withheldPosture="Repositories and images are not named: everybody can read this.\
 posture.json has them.";function levelText({level:level2,target}){let aim=target===null?"":` (target ${target})`;return`Level ${level2} of 5: ${levelNames[level2]}${aim}`}
function nextText(posture){let next=nextLevel(posture);return next===void 0?"There is no level above it.":`For level ${next.level} (${levelNames[next.level]}) i\
s missing: ${next.missing.map(key=>criteria[key].claim).join("; ")}.`}function postureOutputs(posture){return{level:String(posture.level),missing:(nextLevel(posture)?.
missing??[]).join(`
`)}}function postureRows({criteria:judged}){return judged.flatMap(({key,level:level2,observations})=>observations.map(one=>({rank:level2??6,row:rowOf(criteria[key].
claim,level2,one)}))).toSorted((a,b)=>worseStateFirst(a.row.state,b.row.state)||a.rank-b.rank).map(({row})=>row)}function missingRows(posture){let missing3=new Set(
nextLevel(posture)?.missing??[]),left=posture.criteria.filter(({key})=>missing3.has(key));return postureRows({criteria:left}).filter(({state})=>state!=="yes")}function rowOf(claim,level2,one){
let common={level:level2===null?"":String(level2),claim,subject:one.subject};switch(one.seen){case"yes":return{...common,state:one.seen,why:one.evidence.answer,
fix:""};case"no":return{...common,state:one.seen,why:one.evidence.answer,fix:one.fix};case"not-known":return{...common,state:one.seen,why:one.why,fix:one.fix}}}
function criterionRows({criteria:judged}){return judged.map(({key,level:level2,state,observations})=>({level:level2===null?"":String(level2),claim:criteria[key].
claim,state,seen:observations.filter(({seen:seen2})=>seen2==="yes").length,all:observations.length}))}function changeRows(posture){return posture.changes.map(change=>({
claim:criteria[change.criterion].claim,subject:change.subject,was:stateNames[change.was],is:stateNames[change.is],isWorse:isSlip(change),why:changeReason(posture,
change)})).toSorted((a,b)=>Number(b.isWorse)-Number(a.isWorse))}function changeReason({criteria:judged},change){let{level:level2=null,observations=[]}=judged.find(
({key})=>key===change.criterion)??{};return observations.filter(({subject,seen:seen2})=>subject===change.subject&&seen2===change.is).map(one=>rowOf("",level2,one).
why).join(" ")}function reachedRows({level:reached,criteria:judged}){return judged.flatMap(({key,level:level2,observations})=>{let[first]=observations;if(level2===
null||level2>reached||first===void 0)return[];let{claim,why}=rowOf(criteria[key].claim,level2,first);return[{level:level2,claim,seen:observations.length,why}]}).
toSorted((a,b)=>b.level-a.level)}function complianceWords(posture){let words5={yes:"seen",no:"not so","not-known":"not known"};return complianceOf(posture).map(
row=>({...row,claims:row.criteria.map(key=>criteria[key].claim).join("; "),word:words5[row.state]}))}function noCounts(){return{CRITICAL:0,HIGH:0,MEDIUM:0,LOW:0,UNKNOWN:0}}var trendWeeks=12,week=10080*60*1e3,hour2=3600*1e3,Trend=class{#weeks;constructor(until){
this.#weeks=Array.from({length:trendWeeks},(_,index2)=>{let to=until-(trendWeeks-1-index2)*week;return{from:to-week,to,scans:0,hours:[],new:noCounts(),fixed:noCounts(),
open:noCounts(),openingBalance:noCounts()}})}add({complete:complete2,findings},names){for(let scans of Object.values(complete2))for(let at of scans.times){let week2=this.#weekOf(
at);week2!==void 0&&(week2.scans+=1)}for(let[number2,episodes]of findings){let times2=complete2[names[number2]?.is??"vulnerability"]?.times??[];for(let episode2 of episodes)
this.#addEpisode(episode2,times2)}}weeks(){return this.#weeks.map(({from,to,scans,hours:hours2,...counts})=>{let remediation2=durationFigures(hours2),figures={...counts,
...remediation2===void 0?{}:{remediation:remediation2}};return{from,to,...scans===0?{}:{figures}}})}#addEpisode(episode2,times2){let{firstSeen,balance,resolved}=episode2;
if(resolved?.resolution==="reclassified")return;let came=balance===!0?void 0:this.#weekOf(firstSeen);came!==void 0&&(came.new[severityOf(episode2)]+=1);let gone=resolved?.
resolution==="fixed"?this.#weekOf(resolved.at):void 0;gone!==void 0&&resolved!==void 0&&(gone.fixed[severityOf(episode2)]+=1,balance!==!0&&gone.hours.push((resolved.
at-clockStart(firstSeen,times2))/hour2));for(let one of this.#weeks)firstSeen>one.to||resolved!==void 0&&resolved.at<=one.to||(one[balance===!0?"openingBalance":
"open"][severityAt(episode2,one.to)]+=1)}#weekOf(at){let first=this.#weeks[0]?.from??at;return at<=first?void 0:this.#weeks[Math.ceil((at-first)/week)-1]}};function severityAt({
severities:history},at){return history.length===1?history[0]?.severity??"UNKNOWN":history.findLast(one=>one.at<=at)?.severity??"UNKNOWN"}function totalCount(counts){
return severities.reduce((sum,severity2)=>sum+counts[severity2],0)}var day=24*36e5;function staleOf({images:images2,endedAt,staleAfter}){return staleImages(images2,new Date(endedAt),staleAfter)}function staleHeading({staleAfter=usualStaleAfter},stale2){
let limit=staleAfter%day===0?plural(staleAfter/day,"day"):plural(Math.ceil(staleAfter/36e5),"hour"),unknown2=stale2.filter(({age})=>age.kind==="unknown").length,
old=stale2.length-unknown2;return[...old===0?[]:[`Not built for ${limit} or more: ${counted(old)}`],...unknown2===0?[]:[`${old===0?"Of":"of"} unknown age: ${counted(
unknown2)}`]].join("; ")}function staleReason({row,age,advice,base},now){let runs=row.runs===void 0?"":`; runs in ${row.runs}`,{pulledAt}=row.build??{},pulled=pulledAt===
void 0?"":`; last pulled ${dayOf(new Date(pulledAt))}`;return`${ageWords(age,now)}${base===void 0?"":baseWords(base,now)}${pulled}${runs}. ${adviceWords[advice]}`}
var adviceWords={update:"Build it again on the newest base image.",archive:"It does not run: archive it, or build it again.","update-or-archive":"Build it again\
 if it is in use, else archive it."};function ageWords(age,now){switch(age.kind){case"built":return`built ${daysSince(age.at,now)} ago (${dayOf(new Date(age.at))}\
, by its ${age.by})`;case"at-least":{let seen2=age.by==="ledger"?"seen first":"pushed",who=age.by==="ledger"?"the ledger":"its registry";return`${seen2} ${daysSince(
age.at,now)} ago (${dayOf(new Date(age.at))}, by ${who}), and built before`}case"unknown":return"nobody says when it was built"}}function baseWords({name,newer,
age},now){let old=age===void 0||age.kind==="unknown"?"":`, ${daysSince(age.at,now)} old`;return`; base ${name}${old}${newer===void 0?"":`, now ${newer}`}`}function daysSince(at,now){
return plural(Math.max(0,Math.floor((now.getTime()-at)/day)),"day")}function staleJson(stale2){return stale2.map(({row,age,advice,base})=>({digest:row.digest,name:row.
names[0],...row.runs===void 0?{}:{runs:row.runs},age:ageJson(age),...row.build?.pulledAt===void 0?{}:{pulledAt:row.build.pulledAt},...base===void 0?{}:{base:{...base,
...base.age===void 0?{}:{age:ageJson(base.age)}}},advice}))}function ageJson(age){return age.kind==="unknown"?age:{...age,at:new Date(age.at).toISOString()}}var countLabels=[["new","New findings","new"],["remediated","Remediated findings","fixed"],["reopened","Reopened findings","reopened"],["open","Open findings","\
open"],["excepted","Findings under an exception","excepted"],["opening-balance","Findings of the opening balance","debt"]];function countFigures(ledger){let{standing,
totals,period}=ledger,scans=standing.streams.filter(({lastComplete})=>lastComplete!==void 0),isKnown=scans.length>0,wasScanned=scans.some(({lastComplete=0})=>lastComplete>
period.since);return countLabels.map(([key,label,column])=>{let hasData=column==="new"||column==="fixed"||column==="reopened"?wasScanned:isKnown,value=totalCount(
totals[column]),note=value===0?void 0:countNote(key,ledger);return{key,label,unit:"count",...hasData?{value,...note===void 0?{}:{note}}:{}}})}function countNote(key,{
totals,findings}){let old=bucket=>findings.filter(one=>one.bucket===bucket&&one.isBalance).length,some=(count2,text2)=>count2===0?void 0:`${counted(count2)} of \
them ${text2}`;switch(key){case"new":return;case"remediated":return some(old("fixed"),"of the opening balance, which counts in no mean");case"reopened":return"b\
ack within 7 days; what comes back later is new";case"open":return some(totalCount(totals.overdue),"past their time");case"excepted":return some(old("excepted"),
"of the opening balance");case"opening-balance":return some(totalCount(totals.overdueDebt),"past their time")}}function textColumn(title){return{title,kind:"text"}}function codeColumn(title){return{title,kind:"code"}}function numberColumn(title){return{title,kind:"number"}}var newest=11520*60*1e3;function maturityFigure({sources:{posture,ledger}}){let common={key:"maturity",label:"Maturity level",unit:"count"};if(posture===void 0)
return{...common,note:"no posture was given (image-gate posture)"};let{level:level2,target,changes,before}=posture,slips=changes.filter(isSlip).length,isOld=ledger.
period.until-Date.parse(posture.at)>newest,notes=[levelNames[level2],...before===null||before.level===level2?[]:[`it was ${before.level} in the posture before`],
...slips===0?[]:[`${plural(slips,"slip")} since the posture before`],...isOld?[`seen on ${dayOf(new Date(posture.at))}, which says nothing of today`]:[]];return{
...common,value:level2,note:notes.join("; "),...target===null?{}:{target:`≥ ${target}`,state:isOld?"unknown":aimState(posture,target)}}}function aimState({level:level2,
criteria:criteria2},target){return level2>=target?"met":criteria2.filter(one=>one.level!==null&&one.level<=target).some(({state})=>state==="no")?"missed":"unkno\
wn"}function postureSections({sources:{posture}},most){if(posture===void 0)return[];let rows=missingRows(posture),slips=changeRows(posture).filter(({isWorse})=>isWorse);
return[reachedSection(posture,most),{id:"posture-missing",title:"Missing for the next level of maturity",all:rows.length,columns:["Level","Criterion"].map(textColumn).
concat(codeColumn("Of"),["State","Why"].map(textColumn)),rows:rows.slice(0,most).map(({level:level2,claim,subject,state,why})=>[level2,claim,subject,stateNames[state],
why]),none:"Nothing is missing."},{id:"posture-slips",title:"What slipped since the posture before",all:slips.length,columns:[textColumn("Criterion"),codeColumn(
"Of"),...["Was","Is","Why"].map(textColumn)],rows:slips.slice(0,most).map(({claim,subject,was,is,why})=>[claim,subject,`was ${was}`,`is ${is}`,why]),none:posture.
before===null?"There is no posture from before.":"Nothing."}]}function reachedSection(posture,most){let rows=reachedRows(posture);return{id:"posture-reached",title:"\
What the level of maturity rests on",all:rows.length,columns:[...["Level","Criterion"].map(textColumn),numberColumn("Looked at"),textColumn("Seen of the first")],
rows:rows.slice(0,most).map(({level:level2,claim,seen:seen2,why})=>[String(level2),claim,counted(seen2),why]),none:"Nothing."}}function hasNewLevel({sources:{posture}}){
return posture!==void 0&&posture.before!==null&&posture.before.level!==posture.level}function postureData({sources:{posture}}){if(posture===void 0)return null;let{
at,level:level2,target,changes,before}=posture;return{at,level:level2,target,before:before?.level??null,reached:reachedRows(posture),missing:missingRows(posture).
map(({claim,subject,state,why})=>({claim,subject,state,why})),slipped:changes.filter(isSlip).map(change=>({...change,why:changeReason(posture,change)}))}}var knownFor=1440*60*1e3;function runningFigures({sources:{drift,ledger}},targeted2){if(drift===void 0)return labels.map(({key,label})=>({key,label,unit:"count",
note:nobody2}));let{images:images2,neverPassed,failed,unknown:unknown2,alerts}=driftFigures(drift),isOld=ledger.period.until-Date.parse(drift.at)>knownFor,isWhole=unknown2===
0&&drift.gaps.length===0&&!isOld&&images2>0,values={"running-never-passed":neverPassed,"running-failed":failed,"running-alerts":alerts},open2=[...unknown2===0?[]:
[`of ${counted(unknown2)} nobody knows it`],...drift.gaps.length===0?[]:[`${counted(drift.gaps.length)} did not answer, or can’t be read`],...drift.left===0?[]:
[`${counted(drift.left)} more were left out (--only, --except)`],...isOld?["what runs is of more than 24 hours before the end of this report"]:[]];return labels.
map(({key,label})=>{if(key==="running-alerts"&&!drift.asked.alerts)return{key,label,unit:"count",note:unheard};let note=[key==="running-alerts"?unjoined(drift):
`of ${imagesThatRun(images2)}`,...open2],value=values[key];return{key,label,unit:"count",target:"0",...targeted2(value,value===0,isWhole),note:note.join("; ")}})}
function imagesThatRun(count2){return`${plural(count2,"image")} that ${count2===1?"runs":"run"}`}var labels=[{key:"running-never-passed",label:"Running images t\
hat never passed"},{key:"running-failed",label:"Running images that no longer pass"},{key:"running-alerts",label:"Alerts of the runtime"}],nobody2="no compariso\
n of what runs was given (image-gate drift)",unheard="nobody has said what watches it";function unjoined({alerts}){return`${counted(alerts.unjoined.length+alerts.
unnamed)} about nothing that runs`}function figuresOf(report){let{ledger}=report.sources;return[criticals(report),coverageFigure(report),historiesFigure(report),gatedFigure(report),unverifiedFigure(
report),remediationFigure(report,"remediation-critical","CRITICAL",24),remediationFigure(report,"remediation-high","HIGH",168),hours("detection-to-patch","Mean \
time from detection to patched image",ledger.remediation),overdueFigure(report),...countFigures(ledger),exceptionsFigure(report),staleFigure(report),...runningFigures(
report,targeted),missingNights(report),reviewFigure(report),maturityFigure(report)]}function figureOutputs(report){let figures=figuresOf(report),count2=state=>String(
figures.filter(figure=>figure.state===state).length),overdue=figures.find(({key})=>key==="overdue")?.value;return{missed:count2("missed"),unknown:count2("unknow\
n"),overdue:overdue===void 0?"":String(overdue)}}function targeted(value,isMet,isWhole){return value===void 0?{state:"unknown"}:isMet?{value,state:isWhole?"met":
"unknown"}:{value,state:"missed"}}function percent({covered,known}){return known===0?void 0:Math.floor(covered/known*1e3)/10}function criticals({production,coverage,
isRunningKnown}){let scanned=production.filter(({lastComplete})=>lastComplete!==void 0),sum=column=>production.reduce((count2,stream)=>count2+stream[column].CRITICAL,
0),value=scanned.length===0?void 0:sum("open")+sum("debt"),isWhole=coverage.uncovered.length===0;return{key:"criticals",label:"CRITICAL findings in production i\
mages",unit:"count",target:"0",...targeted(value,value===0,isWhole),note:[`in ${imagesThat(scanned.length,isRunningKnown)}`,...sum("debt")===0?[]:[`${counted(sum(
"debt"))} of the opening balance`],...sum("excepted")===0?[]:[`${counted(sum("excepted"))} more under an exception`],...isWhole?[]:["not every image is covered"]].
join("; ")}}function imagesThat(count2,isRunningKnown){return isRunningKnown?imagesThatRun(count2):`${plural(count2,"image")} that ${count2===1?"is":"are"} foll\
owed`}function provable(count2,isRunningKnown){return isRunningKnown?imagesThatRun(count2):plural(count2,"image")}function coverageFigure({coverage:{registry,uncovered:uncovered2}}){
let value=registry===void 0?void 0:percent(registry),missing3=uncovered2.length===0?"":`; ${plural(uncovered2.length,"row")} under “Not covered”`;return{key:"\
coverage",label:"Images scanned in the last 24 hours",unit:"percent",target:"100 %",...targeted(value,value===100&&uncovered2.length===0,!0),note:registry===void 0?
"no night was given, so nobody knows which images the registry has":`${counted(registry.covered)} of ${plural(registry.known,"image")} of the registry${missing3}`}}
function historiesFigure({coverage:{ledger}}){let value=percent(ledger);return{key:"histories-scanned",label:"Histories scanned in the last 24 hours",unit:"perc\
ent",target:"100 %",...targeted(value,value===100,!0),note:`${counted(ledger.covered)} of ${counted(ledger.known)} in the ledger`}}function gatedFigure({proofs,
isRunningKnown}){let value=proofs===void 0?void 0:percent(proofs.gated);return{key:"gated",label:"Images gated before they were deployed",unit:"percent",target:"\
100 %",...targeted(value,value===100,!0),note:proofs===void 0?"no night was given, and it reads the proofs":`${counted(proofs.gated.covered)} of ${provable(proofs.
gated.known,isRunningKnown)} with a proof of the gate`}}function unverifiedFigure({proofs,isRunningKnown}){let value=proofs===void 0||proofs.gated.known===0?void 0:
proofs.unverified;return{key:"unverified",label:"Images unsigned or unverified",unit:"count",target:"0",...targeted(value,value===0,!0),note:proofs===void 0?"no\
 night was given, and it reads the proofs":`of ${provable(proofs.gated.known,isRunningKnown)}; a proof has to count today`}}function remediationFigure({sources:{
ledger}},key,severity2,target){let{[severity2]:fixed}=ledger.standing.remediation,{[severity2]:open2}=ledger.openAges,isMet=(fixed?.mean??0)<target&&(open2?.longest??
0)<target,state=fixed===void 0&&isMet?"unknown":isMet?"met":"missed",age=open2===void 0?"none open":`${counted(open2.count)} open, the oldest for ${hoursText(open2.
longest)}`;return{key,label:`Mean time to remediate ${severity2}`,unit:"hours",target:`< ${hoursText(target)}`,state,...fixed===void 0?{}:{value:fixed.mean},note:`${fixed===
void 0?"none fixed":durationNote(fixed)}; ${age}`}}function durationNote({count:count2,median,p90}){if(count2===1)return"1 fixed (too few to say much)";let few=count2<
5?" (too few to say much)":"";return`${counted(count2)} fixed${few}, median ${hoursText(median)}, nine of ten within ${hoursText(p90)}`}function hours(key,label,figures){
return figures===void 0?{key,label,unit:"hours",note:"none fixed"}:{key,label,unit:"hours",value:figures.mean,note:durationNote(figures)}}function overdueFigure({
sources:{ledger},coverage}){let value=coverage.ledger.known===0?void 0:totalCount(ledger.totals.overdue);return{key:"overdue",label:"Findings past their time",unit:"\
count",target:"0",...targeted(value,value===0,coverage.ledger.covered===coverage.ledger.known),...value===void 0?{}:{note:`${counted(totalCount(ledger.totals.overdueDebt))}\
 more of the opening balance`}}}function exceptionsFigure({exceptions:exceptions2,expired=[],sources:{ledger}}){let label="Exceptions that hold";if(exceptions2===
void 0)return{key:"exceptions",label,unit:"count",note:"nobody has read them"};let soon=daysLater(new Date(ledger.period.until),announcedDays).getTime(),ending=exceptions2.
filter(({endsAt})=>endsAt.getTime()<=soon).length,note=`${counted(ending)} ${ending===1?"ends":"end"} within ${announcedDays} days; ${counted(expired.length)} e\
xpired`;return{key:"exceptions",label,unit:"count",value:exceptions2.length,note}}function staleFigure({sources:{night:night2}}){let common={key:"stale",label:"\
Stale images",unit:"count"};if(night2===void 0)return{...common,note:"no night was given, and it knows the age of images"};let stale2=staleOf(night2);return{...common,
value:stale2.length,...stale2.length===0?{}:{note:staleHeading(night2,stale2)}}}function missingNights({sources:{ledger},coverage}){let common={key:"missing-nig\
hts",label:"Nights without a complete scan",unit:"count"};if(coverage.ledger.known===0)return common;let value=ledger.gaps.reduce((sum,{nights})=>sum+nights,0);
return{...common,value,note:`of all histories together, in ${plural(ledger.gaps.length,"gap")}`}}function reviewFigure({sources:{ledger,review}}){let common={key:"\
policy-review",label:"Until the policy is to be reviewed",unit:"days"},target="> 0 d";if(review===void 0)return{...common,target,state:"unknown",note:"nobody ha\
s read it"};let now=new Date(ledger.period.until),state=reviewState(review,now),every=`every ${plural(review.every,"day")}`;if(state.state==="unknown")return{...common,
target,state:"unknown",note:`${every}; it does not say when it was reviewed last`};let due=new Date(state.due),value=Math.max(0,Math.ceil((state.due-now.getTime())/
day2)),isMet=state.state==="current";return{...common,target,...targeted(value,isMet,!0),note:`${every}; ${isMet?"due":"it was due"} on ${dayOf(due)}`}}var day2=1440*
60*1e3;function sourceLines({sources:{ledger,night:night2,drift,posture}}){let{standing,database,databases}=ledger;return[`Root of the ledger (${standing.batches===1?"\
1 batch":`${counted(standing.batches)} batches`}): ${standing.root??"none"}`,`Newest advisories: ${database===void 0?noData:minuteText(new Date(database))}`,databasesLine(
databases),night2===void 0?"Night: none was given":`Night: ${minuteText(new Date(night2.startedAt))} to ${minuteText(new Date(night2.endedAt))}`,...drift===void 0?
[]:[`What runs: as of ${minuteText(new Date(drift.at))}`],...posture===void 0?[]:[`Posture: ${minuteText(new Date(posture.at))}`]]}var named2=3;function databasesLine({
known,unknownScans}){let more=known.length-named2,parts2=[...known.slice(0,named2).map(({digest})=>digest),...more>0?[`${counted(more)} more`]:[],...unknownScans>
0?[`not known of ${plural(unknownScans,"scan")}`]:[]];return`Databases of its scans: ${parts2.length===0?noData:parts2.join(", ")}`}function reportTitle({sources:{
ledger}}){let{since,until}=ledger.period,from=new Date(since),length=until-since;return`${length<=36*36e5?"Night report":length===168*36e5?"Weekly report":"Repo\
rt"} on images: ${minuteText(from)} to ${minuteText(new Date(until))}`}function driftedRows({running,alerts}){let rows=worstRowsFirst(running.filter(({faults})=>faults.length>0)).map(row=>{let classes=[...new Set(row.faults.map(fault2=>fault2.
class))],why=classes.length===1?row.faults.map(fault2=>fault2.why).join("; "):faultsText(row);return{classes,runs:placeText(row),image:row.image,why}}),others=alerts.
unjoined.map(({source,what,about})=>({classes:["alert"],runs:about,image:"",why:`about nothing that runs: ${source}: ${what}`}));return[...rows,...others]}var unlooked=new Set(
["not-in-inventory","unreadable","unanswered"]);function uncoveredRunning({running,gaps:gaps2}){let images2=new Map;for(let row of running){if(!row.faults.some(
fault2=>unlooked.has(fault2.class)))continue;let key=row.digest??`${row.image} ${row.imageId}`,known=images2.get(key);known===void 0?images2.set(key,[row]):known.
push(row)}let rows=[...images2.values()].flatMap(same=>{let[first]=same,fault2=first?.faults.find(one=>unlooked.has(one.class));if(first===void 0||fault2===void 0)
return[];let also=same.length===1?"":` and ${counted(same.length-1)} more`;return[{what:first.image,why:`runs as ${placeText(first)}${also}; ${driftWords[fault2.
class]}: ${fault2.why}`}]});return[...gaps2.map(({what})=>({what,why:"nobody knows what it would have said"})),...rows]}function driftedSection(drift,most){let all=drift===
void 0?[]:driftedRows(drift),word=([worst2])=>worst2===void 0?"":driftWords[worst2];return{id:"drift",title:"What runs and is not as it passed",all:all.length,note:"\
A row for each place where an image runs so, then one for each alert about nothing that runs; the figures count each image, and each alert, once.",rows:all.slice(
0,most).map(({classes,runs,image,why})=>[word(classes),runs,image,why]),columns:[{title:"Class",kind:"text"},{title:"Runs as",kind:"code"},{title:"Image",kind:"\
code"},{title:"Why",kind:"text"}],none:drift===void 0?noData:"Everything that runs is as it passed."}}function stateWord({bucket,isWarning}){return bucket==="open"&&isWarning?"open, due soon":bucketWords[bucket]}var bucketWords={overdue:"past its time",open:"ope\
n","opening-balance":"opening balance",excepted:"excepted",fixed:"remediated",withdrawn:"withdrawn","not-affected":"not affected",reclassified:"renamed",retired:"\
retired",unknown:"gone"};function liveFindings({sources:{ledger}}){return ledger.findings.filter(({resolved})=>resolved===void 0)}function findingsSection(report,most){
let{until}=report.sources.ledger.period,live=liveFindings(report),{ownerOf:ownerOf2}=report,isHeard=live.some(({isAlone})=>isAlone),rows=live.slice(0,most).map(
one=>{let{severity:severity2,name,stream,firstSeen}=one,age=hoursText((until-firstSeen)/hour3);return[severity2,name.id,name.subject,streamName(stream),stateWord(
one),age,dueText(one,until),fixText(one),...isHeard?[one.isAlone?"Clair alone":""]:[],...ownerOf2===void 0?[]:[ownerOf2(stream)]]});return{id:"findings",title:"\
Findings, worst first",none:"There are none.",all:live.length,rows,columns:[textColumn("Severity"),codeColumn("Finding"),codeColumn("In"),codeColumn("Image"),...[
"State","Seen for","Due","Fix",...isHeard?["Reported by"]:[],...ownerOf2===void 0?[]:["Owner"]].map(textColumn)]}}function fixText({name,fixableSince}){if(fixableSince!==
void 0)return`since ${dayOf(new Date(fixableSince))}`;if(name.is==="vulnerability")return"none known";let check=checkWithId(name.id);return check===void 0?"":checkOf(
check).fix}var hour3=3600*1e3;function dueText({due,bucket},until){if(due===void 0)return"none";let left=(due-until)/hour3;return bucket==="excepted"?left<0?`cl\
ock stopped ${hoursText(-left)} past its time`:`clock stopped with ${hoursText(left)} left`:Math.abs(left)<48?minuteText(new Date(due)):dayOf(new Date(due))}function sectionsOf(report,most){return[bySeverity(report),remediation(report),findingsSection(report,most),exceptions(report,most),uncovered(report,most),stale(
report,most),driftedSection(report.sources.drift,most),...postureSections(report,most),gaps(report,most),trend(report)]}var severityColumns=[["new","New"],["fix\
ed","Remediated"],["reopened","Reopened"],["open","Open"],["overdue","Past their time"],["excepted","Excepted"],["debt","Opening balance"],["overdueDebt","Of it\
 past its time"]];function bySeverity({sources:{ledger}}){let rows=severities.map(severity2=>[severity2,...severityColumns.map(([column])=>counted(ledger.totals[column][severity2]))]);
return{id:"severity",title:"Findings by severity",none:noData,all:rows.length,columns:[textColumn("Severity"),...severityColumns.map(([,title])=>numberColumn(title))],
rows:ledger.standing.streams.length===0?[]:rows,note:"A finding counts once in each history (an image and its line, such as main). What its first scan found is \
its opening balance: nobody knows how old that is."}}function remediation({sources:{ledger}}){let rows=severities.flatMap(severity2=>{let{[severity2]:fixed}=ledger.
standing.remediation,{[severity2]:open2}=ledger.openAges;if(fixed===void 0&&open2===void 0)return[];let times2=fixed===void 0?["0",noData,noData,noData]:[counted(
fixed.count),...[fixed.mean,fixed.median,fixed.p90].map(hoursText)],ages=open2===void 0?["0",noData,noData]:[counted(open2.count),hoursText(open2.median),hoursText(
open2.longest)];return[[severity2,...times2,...ages]]});return{id:"remediation",title:"Time to remediate",none:"Nothing was fixed, and nothing is open.",all:rows.
length,rows,columns:[textColumn("Severity"),...["Fixed","Mean","Median","Nine of ten within","Open","Median age","Oldest"].map(numberColumn)],note:"From first s\
ight to the scan that shows the fix, with all time under an exception; where nights were missing before the first sight, from the scan before them. The opening \
balance does not count, nor as open what is under an exception."}}function exceptions({exceptions:all=[],expired=[],sources},most){let now=new Date(sources.ledger.
period.until),rows=all.map(one=>{let scope=[...one.images??[],...one.purls??[],...one.paths??[]].join(", "),left=`${daysLeft(one,now)} (${one.expiry})`;return[one.
id,scope===""?"everywhere":scope,left,one.reason,proofText(one,terminal),`${one.file}:${one.line}`]}),listed=[...expired.map(({id,why,reason="",file:file2,line})=>[
id,"",why,reason,"",`${file2}:${line}`]),...rows];return{id:"exceptions",title:"Exceptions, and the days that are left of them",all:listed.length,rows:listed.slice(
0,most),columns:[codeColumn("Id"),textColumn("Where"),textColumn("Days left"),textColumn("Reason"),textColumn("Approved"),codeColumn("File")],none:sources.exceptions===
void 0?noData:"There are none."}}function uncovered({coverage},most){return{id:"uncovered",title:"Not covered, and why",rows:coverage.uncovered.slice(0,most).map(
({what,why,by})=>[what,why,by]),all:coverage.uncovered.length,columns:[codeColumn("Image"),textColumn("Why"),textColumn("Says the")],none:"All that is known is \
covered."}}function stale({sources:{night:night2}},most){let all=night2===void 0?[]:staleOf(night2),ended=new Date(night2?.endedAt??0);return{id:"stale",title:"\
Stale images",rows:all.slice(0,most).map(one=>[one.row.names[0]??one.row.digest,staleReason(one,ended)]),all:all.length,columns:[codeColumn("Image"),textColumn(
"Why")],none:night2===void 0?noData:"There are none."}}function gaps({sources:{ledger}},most){let sorted=ledger.gaps.toSorted((a,b)=>b.nights-a.nights||a.from-b.
from);return{id:"gaps",title:"Data gaps: nights without a complete scan",rows:sorted.slice(0,most).map(({stream,from,to,nights})=>[streamName(stream),minuteText(
new Date(from)),minuteText(new Date(to)),counted(nights)]),all:sorted.length,columns:[codeColumn("Image"),textColumn("After"),textColumn("Until"),numberColumn("\
Nights")],none:"No night is missing."}}function trend({sources:{ledger}}){let rows=ledger.trend.map(trendRow);return{id:"trend",title:"Trend of 12 weeks",rows,all:rows.
length,none:noData,columns:[textColumn("Week until"),...["New","Remediated","There at its end","Of it CRITICAL","Opening balance","Mean time to remediate"].map(
numberColumn)],note:"What is there, and the opening balance, count whether they are excepted or not. A fix counts in no week where the finding came back within \
7 days."}}function trendRow({to,figures}){let day3=dayOf(new Date(to));if(figures===void 0)return[day3,...Array.from({length:6},()=>noData)];let{new:came,fixed,
open:open2,openingBalance,remediation:took}=figures,counts=[totalCount(came),totalCount(fixed),totalCount(open2),open2.CRITICAL,totalCount(openingBalance)].map(
counted);return[day3,...counts,figureText(took===void 0?{unit:"hours"}:{unit:"hours",value:took.mean})]}function nightWord(row,now){if(isEnding(row,now))return"ENDING";let{outcome}=row;return outcome.kind==="failed"?"NOT JUDGED":outcome.kind==="not-reached"?"NOT R\
EACHED":outcome.claims.kind==="failed"?"NOT RENEWED":outcome.difference!==void 0?"DIFFERENT":outcome.verdict==="blocked"?"BLOCKED":"PASSED"}function nightReason({
outcome,runs}){let where=runs===void 0?"":`runs in ${runs}; `;switch(outcome.kind){case"failed":return`${where}${outcome.why} ${outcome.fix}`;case"not-reached":
return`${where}no time was left for it. Run the night again with the same folder within 12 hours, or give it more time (budget).`;case"judged":{let different=outcome.
difference===void 0?"":` Its SBOM no longer stands for it: ${outcome.difference}`,unseen2=outcome.unseen===void 0?"":`; not compared: ${outcome.unseen}`;return`${where}${outcome.
headline}${unseen2}${claimsWords(outcome.claims,runs!==void 0)}${different}`}}}function proofWords({validUntil,refused:refused3}){if(validUntil!==void 0)return refused3===
void 0?`; proof ends ${minuteText(new Date(validUntil))}`:`; verify refuses its proof (${refused3.join(", ")})`}function claimsWords(claims,isRunning){switch(claims.
kind){case"renewed":return`; proof renewed until ${minuteText(new Date(claims.validUntil))}`;case"revoked":return"; proof withdrawn";case"failed":return`; its p\
roof could not be changed: ${claims.why}`;case"unproven":return claims.validUntil===void 0?"; it has no proof that counts, so none was renewed":`; not renewed, \
as not each of its platforms has a proof that counts${proofWords(claims)}`;case"left":return proofWords(claims)??(isRunning?"; it has no proof that counts":"")}}
var gapWords2={unlisted:"Not listed",unreadable:"Not readable",limited:"Left out","no-image":"No image"};function gapLines(gaps2){let order=Object.keys(gapWords2);
return gaps2.toSorted((a,b)=>order.indexOf(a.kind)-order.indexOf(b.kind)).map(gap=>`${gapWords2[gap.kind]}: ${gap.kind==="unlisted"?gap.what:countedGap(gap)}`)}
var singular=new Map([["tags","tag"],["entries","entry"],["artifacts","artifact"],["repositories","repository"]]);function countedGap({what,count:count2}){let named4=count2===
1?what.replace(/^\w+/,word=>singular.get(word)??word):what;return`${counted(count2)} ${named4}`}function nightHeadline(night2){let{judged,known}=nightCoverage(night2),
rows=night2.images.flatMap(({outcome})=>outcome.kind==="judged"?[outcome]:[]),of2=from=>counted(rows.filter(row=>row.from===from).length),blocked=rows.filter(({
verdict})=>verdict==="blocked").length,unproven=rows.filter(({claims})=>claims.kind==="unproven").length,missing3=unanswered(night2),share=known===0?100:Math.floor(
judged/known*1e3)/10;return[`${counted(judged)} of ${plural(known,"image")} judged (${share} %): ${of2("sbom")} from SBOMs, ${of2("layers")} from layers`,`${counted(
blocked)} blocked`,...night2.overdue===void 0?[]:[overdueWords(night2.overdue,night2.unknownHistories)],...night2.isLedgerNew===!0?["the ledger begins with this\
 night, so all findings are old debt"]:[],...unproven===0?[]:[`${counted(unproven)} without a proof to renew`],...missing3===0?[]:[`${counted(missing3)} could n\
ot be answered`],...staleWords(night2)].join("; ")}function staleWords(night2){let stale2=staleOf(night2),unknown2=stale2.filter(({age})=>age.kind==="unknown").
length,old=stale2.length-unknown2;return[...old===0?[]:[`${counted(old)} stale`],...unknown2===0?[]:[`${counted(unknown2)} of unknown age`]]}function overdueWords(overdue,unknown2=0){
let known=`${plural(overdue,"finding")} past ${overdue===1?"its":"their"} time`;return unknown2===0?known:`${known}, and not known of ${unknown2===1?"1 history":
`${counted(unknown2)} histories`} (image-gate ledger show)`}function nightJson(night2){return`${JSON.stringify({...night2,coverage:nightCoverage(night2),unanswered:unanswered(
night2),stale:staleJson(staleOf(night2))})}
`}function nightOutputs(night2){let{judged,known}=nightCoverage(night2),blocked=night2.images.filter(({outcome})=>outcome.kind==="judged"&&outcome.verdict==="bl\
ocked"),counts={judged,known,blocked:blocked.length,unanswered:unanswered(night2),stale:staleOf(night2).length};return Object.fromEntries(Object.entries(counts).
map(([name,count2])=>[name,String(count2)]))}function planHeadline({images:images2,shards,gaps:gaps2}){let missing3=unanswered({images:[],gaps:gaps2}),sizes=Array.
from({length:shards},(_,index2)=>images2.filter(({shard})=>shard===index2+1).length);return[`${plural(images2.length,"image")} in ${plural(shards,"shard")}: ${sizes.
join(", ")}`,...gapLines(gaps2),...missing3>0?[`${counted(missing3)} could not be listed, so the merged night will end with exit code 3.`]:[]].join(`
`)}var alertSources=["Falco","trivy-operator","policy report"],alertLevels=["critical","warning","notice"],maxAlerts=2e5,longest2=300;function oneLine(text2,max=longest2){
if(typeof text2!="string")return;let line=plainLine(text2.slice(0,4*max),max);return line===""||line==="<NA>"?void 0:line}function alertOf(source,level2,what,parts2){
let{digest,...texts}=parts2,there=Object.fromEntries(Object.entries(texts).filter(([,value])=>value!==void 0));return{source,level:level2,what,...there,...digest!==
void 0&&isDigest(digest)?{digest}:{}}}var count=int().nonnegative(),words3=string().max(2e3),maxRows=2e5,faultSchema=strictObject({class:_enum(driftClasses),why:words3.describe("What was seen. May h\
old foreign text.")}),rowSchema=strictObject({namespace:words3,owner:words3.describe("ReplicaSet, Job, DaemonSet or pod; with Docker the name of the container."),
image:words3.describe("As the list says it."),imageId:words3,containers:int().positive(),digest:digestText.optional().describe("What runs. Absent: nobody knows \
it."),faults:array(faultSchema).max(1e3).describe("Worst first. Empty: all who were asked say that it is as it should be."),notices:count.describe("Messages of \
the runtime that ask for nothing.")}),alertSchema=strictObject({source:_enum(alertSources),level:_enum(alertLevels),what:words3,at:words3.optional(),about:words3.
describe("What it names: nothing of it runs.")}),driftSchema=strictObject({driftVersion:literal(1),at:instant,asked:strictObject({ledger:boolean(),proofs:boolean().
describe("Whether somebody is named whose signatures count."),night:strictObject({startedAt:instant,endedAt:instant}).nullable(),exceptions:boolean(),alerts:boolean(),
records:strictObject({cluster:words3,environment:words3}).optional().describe("The place for which GitHub's deployment records were read. Absent: they were not.")}).
describe("What all that runs was held against."),running:array(rowSchema).max(maxRows),left:count.describe("Rows that were left out by --only and --except."),alerts:strictObject(
{read:count,loud:count.optional().describe("Those that are no notice, each once, however many places they are about."),unjoined:array(alertSchema).max(1e3),unnamed:count.
describe("More of them than are named.")}),gaps:array(strictObject({source:_enum(["running","ledger","night","registry","alerts","deployment-records"]),what:words3})).
max(1e4).describe("What did not answer, or can not be read: nobody knows what it would have said.")});var nameSign="[A-Za-z0-9._/:@-]";function celShownName(name){return`(${name}.matches('^${nameSign}*$') ? ${name} : ${name}.split('').map(c, c.matches('^${nameSign}\
$') ? c : '?').join(''))`}var regoShownName=`# Messages are shown on terminals and in logs.
shown_name(name) := regex.replace(name, \`${nameSign.replace("[","[^")}\`, "?")`,unseen=["\\p{C}\\p{Z}\\s\\x{034F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\\
x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}","\\x{E0000}-\\x{E0FFF}"].join(""),longest3=300,regoShown=`# What is shown of foreign text: messages get onto terminals and \
into logs.
image_gate_shown(value) := substring(replace(regex.replace(sprintf("%v", [value]), \`[${unseen}]+\`, " "), "##[", "# #["), 0, ${longest3})`;function regoSaying([
what,fix],before=""){return JSON.stringify(`${before}${what}. ${fix}`)}import{join as join5,resolve as resolve3}from"node:path";import{join as join3}from"node:path";var driftFile="drift.json",maxDrift=256*1024*1024;async function readDrift(files,path2){let file2=(await files.stat(path2))?.kind==="directory"?join3(path2,driftFile):
path2,bytes=await files.readBytes(file2,maxDrift);if(bytes===void 0)return;let text2=bytes.toString("utf8"),json=parsedJson(text2),read=frozen(driftSchema,json);
if(read.success)return read.data;let fix="Hand over the whole folder that image-gate drift has written, as an artifact.",what=`it is not what image-gate drift w\
rites: ${documentFault(text2,json,"driftVersion",read.error)}`;throw new ConfigError([{where:file2,what,fix}],"drift-invalid")}import{join as join4}from"node:path";var planFile="plan.json",nightFile="night.json",maxDocument=256*1024*1024;function planOf(images2,gaps2,shards,now){let parts2=balanced(images2.map(image=>({key:image.
digest,weight:weightOf(image)})),shards),shardOf=new Map(parts2.flatMap((keys,index2)=>keys.map(key=>[key,index2+1])));return{planVersion:1,startedAt:now.toISOString(),
shards,images:images2.map(({digest,names,runs,pushedAt,pulledAt})=>({digest,names:names.map(formatReference),...runs===void 0?{}:{runs},...pushedAt===void 0?{}:
{pushedAt:new Date(pushedAt).toISOString()},...pulledAt===void 0?{}:{pulledAt:new Date(pulledAt).toISOString()},shard:shardOf.get(digest)??1})),gaps:[...gaps2]}}
var scanBytes=5e7,usualBytes=1e8;function weightOf({manifest:{descriptor,bytes}}){let{mediaType,digest}=descriptor;return isIndexType(mediaType)?readIndex(bytes,
digest,mediaType).manifests.length*(scanBytes+usualBytes):readManifest(bytes,digest,mediaType).layers.reduce((sum,{size})=>sum+size,scanBytes)}function imagesOfShard(plan,shard){
if(shard>plan.shards){let what=`the plan has no shard ${shard}, but ${plural(plan.shards,"shard")}`,fix=`Write a number from 1 to ${plan.shards}, or make the pl\
an again among more machines.`;throw new ConfigError([{where:"shard",what,fix}],"shard-unknown")}return plan.images.filter(image=>image.shard===shard).map(image=>({
...image,references:image.names.flatMap(name=>referenceIn(name))}))}function referenceIn(name){let read=readReference(name);return"reference"in read?[read.reference]:
[]}async function readPlan(files,folder){return documentIn(files,join4(folder,planFile),planSchema,"planVersion")}async function readShards(files,plan,folders){
let nights=[];for(let folder of folders){if(!(await files.list(folder)??[]).includes(nightFile))continue;let night2=await documentIn(files,join4(folder,nightFile),
nightSchema,"nightVersion");nights.push({...night2,folder})}return mergeShards(plan,nights)}async function readNight(files,path2){return documentIn(files,path2,
nightSchema,"nightVersion")}async function documentIn(files,path2,schema,version){let text2=(await files.readBytes(path2,maxDocument))?.toString("utf8"),json=text2===
void 0?void 0:parsedJson(text2),read=frozen(schema,json);if(read.success)return read.data;let what=text2===void 0?"it is not there":documentFault(text2,json,version,
read.error),code=version==="planVersion"?"plan-invalid":"night-invalid",fix="Hand over the whole folder that the job before has written, as an artifact.";throw new ConfigError(
[{where:path2,what:`it is not what image-gate registry writes: ${what}`,fix}],code)}async function nightFolders(files,roots){let all=[];for(let root of roots){let kind=(await files.
lstat(root))?.kind;if(kind==="file"||kind==="other")throw noFolder(root);all.push(root);for(let name of(await files.list(root)??[]).slice(0,maxFolders)){let path2=join4(
root,name);(await files.lstat(path2))?.kind==="directory"&&all.push(path2)}}return all}function noFolder(where){let fix="Name the folders that the jobs before h\
ave written.";return new ConfigError([{where,what:"it is not a folder",fix}],"night-no-folder")}var maxFolders=2e3;async function firstWithPlan(files,folders){for(let folder of folders)
if((await files.list(folder)??[]).includes(planFile))return folder;let where=folders.slice(0,5).join(", ")||"folders",fix="Name the folder that the job with mod\
e plan has written.";throw new ConfigError([{where,what:`there is no ${planFile}`,fix}],"plan-invalid")}var postureFile="posture.json",maxPosture=16*1024*1024;async function readPostureFile(files,path2,name){let bytes=await files.readBytes(path2,maxPosture);if(bytes===
void 0)return;let read=readPosture(bytes.toString("utf8"));if("posture"in read)return read.posture;let fix="Make it again with image-gate posture, or name anoth\
er one.";throw new ConfigError([{where:name,what:`it is not what image-gate posture writes: ${read.why}`,fix}],"posture-invalid")}async function earlierNight({files,workingDirectory},place,name,until){let path2=join5(resolve3(workingDirectory,place.path),nightFile),night2=await files.stat(
path2)===void 0?void 0:await readNight(files,path2);return isBefore(night2?.endedAt,until)?night2:absent("night","registry",place,name,night2===void 0?"no night\
 has ended in it":"its night ended after the end of the report")}async function earlierDrift({files,workingDirectory},place,name,until){let drift=await readDrift(
files,resolve3(workingDirectory,place.path));return isBefore(drift?.at,until)?drift:absent("drift","drift",place,name,drift===void 0?"there is no drift.json":"w\
hat runs was read after the end of the report")}async function earlierPosture({files,workingDirectory},place,name,until){let path2=resolve3(workingDirectory,place.
path),isFolder=(await files.stat(path2))?.kind==="directory",posture=await readPostureFile(files,isFolder?join5(path2,postureFile):path2,place.path);return isBefore(
posture?.at,until)?posture:absent("posture","posture",place,name,posture===void 0?"there is no posture.json":"it was seen after the end of the report")}function isBefore(at,until){
return at!==void 0&&(until===void 0||Date.parse(at)<=until.getTime())}function absent(word,command,{path:path2,named:named4},name,what){if(!named4)return;let fix=`\
Name the folder that image-gate ${command} has written, or leave it out.`;throw new ConfigError([{where:`${name(word)} ${path2}`,what,fix}],`${word}-absent`)}var maxDocument2=4*1024*1024,predicateType="in-toto.io/predicate-type",provenanceType="https://slsa.dev/provenance/";async function readProvenance(registry,{registry:host,
repository},{descriptor,bytes},platform){if(!isIndexType(descriptor.mediaType))return;let{manifests}=readIndex(bytes,descriptor.digest,descriptor.mediaType),entry2=manifests.
find(one=>mayBeAttestation(one)&&Object.values(one.annotations??{}).includes(platform));if(entry2===void 0)return;let place={registry:host,repository},read=await registry.
manifest({...place,digest:entry2.digest}),attestation=readManifest(read.bytes,entry2.digest,entry2.mediaType);if(!isAttestation(entry2,attestation,manifests))return;
let statement=attestation.layers.find(layer=>layer.annotations?.[predicateType]?.startsWith(provenanceType));if(statement===void 0)return;let pieces=[];for await(let piece of await registry.
blob(place,{digest:statement.digest,atMost:maxDocument2}))pieces.push(piece);return Buffer.concat(pieces).toString("utf8")}var time2=string().max(100).nullish(),statementSchema=object({predicateType:string().startsWith(provenanceType),subject:array(object({digest:object({sha256:string()})})).
max(1e3),predicate:object({metadata:object({buildStartedOn:time2,buildFinishedOn:time2}).nullish(),runDetails:object({metadata:object({startedOn:time2,finishedOn:time2}).
nullish()}).nullish()})}),materialsSchema=object({predicateType:string().startsWith(provenanceType),subject:array(object({digest:object({sha256:string()})})).max(
1e3),predicate:object({materials:array(unknown()).max(1e3).nullish(),buildDefinition:object({resolvedDependencies:array(unknown()).max(1e3).nullish()}).nullish()})}),
materialSchema=object({uri:string().max(1e3),digest:object({sha256:string().regex(/^[0-9a-f]{64}$/)})});function provenanceImages(text2,manifest){let statement=materialsSchema.
safeParse(parsedJson(text2)).data;if(statement===void 0)return[];let{subject}=statement;if(subject.length>0&&!subject.some(({digest})=>digest.sha256===encoded(manifest)))
return[];let{materials,buildDefinition}=statement.predicate;return[...materials??[],...buildDefinition?.resolvedDependencies??[]].flatMap(one=>{let{uri,digest}=materialSchema.
safeParse(one).data??{},[,name]=/^pkg:docker\/([^@?#]+)/.exec(uri??"")??[];return name===void 0||digest===void 0?[]:[`${decoded(name)}@sha256:${digest.sha256}`]})}
function decoded(name){try{return decodeURIComponent(name)}catch{return name}}function provenanceTime(text2,manifest){let statement=statementSchema.safeParse(parsedJson(
text2)).data;if(statement===void 0||!statement.subject.some(({digest})=>digest.sha256===encoded(manifest)))return;let{metadata,runDetails}=statement.predicate,said=metadata?.
buildFinishedOn??runDetails?.metadata?.finishedOn??metadata?.buildStartedOn??runDetails?.metadata?.startedOn;return instantOf(Date.parse(said??""))}var maxListEntries=2e5,hostAlone=/^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?$/i,hostForm=/^(?:localhost|\[[0-9a-f:]+\]|(?=[A-Za-z0-9-]*[.:])[A-Za-z0-9.:-]+)$/;
function readImageQuery(text2,where){if(text2.startsWith(harborWord))return readHarbor(text2.slice(harborWord.length),where);if(/[*?]/.test(text2))return readPattern(
text2,where);if(text2.endsWith("/")&&hostForm.test(text2.slice(0,-1)))return inRegistry(withOneHost(text2).slice(0,-1),where);if(hostAlone.test(text2))return{problem:{
where,...noRepository(text2)}};let read=readReference(text2,where);if("problem"in read)return read;let{registry,repository,tag,digest}=read.reference;return{wanted:tag===
void 0&&digest===void 0?{kind:"repository",registry,repository}:{kind:"image",reference:read.reference}}}function noRepository(host){return{what:"it names a reg\
istry, and nothing in it",fix:`Write ${host}/ for all of that registry, or ${host}/acme/api for a repository.`}}function readPattern(text2,where){let pattern=withOneHost(
text2),at=pattern.indexOf("/"),registry=pattern.slice(0,Math.max(at,0));if(!patternForm.test(text2)||!hostForm.test(registry)){let what=`${JSON.stringify(text2.
slice(0,200))} is no pattern for the images of one registry`;return{problem:{where,what,fix:"Begin with the host of the registry: ghcr.io/acme/api:1.* or regist\
ry.example.com/acme/**"}}}let[,place=""]=/^([^*?]*):[^/]*$/.exec(pattern)??[],read=place===""?void 0:readReference(place);if(read!==void 0&&"reference"in read){
let{repository}=read.reference;return{wanted:{kind:"repository",registry:read.reference.registry,repository,pattern}}}return inRegistry(registry,where,pattern)}
function inRegistry(registry,where,pattern){return registry!==dockerHub?{wanted:{kind:"registry",registry,...pattern===void 0?{}:{pattern}}}:{problem:{where,what:"\
Docker Hub has no list of repositories",fix:"Name the repositories: docker.io/acme/api, or docker.io/acme/api:1.*"}}}var harborWord="harbor:";function readHarbor(text2,where){
let place=withOneHost(text2.replace(/^https:\/\//,"")),[registry="",...path2]=place.split("/"),isPattern=/[*?]/.test(place),literal2=path2.slice(0,isPattern?path2.
findIndex(part=>/[*?:]/.test(part)):path2.length),[project="",...rest]=literal2.filter((part,index2)=>part!==""||index2<literal2.length-1);if(!(isHost(registry)&&
path2.length>0&&(project===""?rest.length===0:isProjectName(project))&&(rest.length===0||isRepository(registry,[project,...rest].join("/")))&&(!isPattern||patternForm.
test(place))))return{problem:{where,...noHarbor(text2)}};let own={...project===""?{}:{project},...rest.length===0||isPattern?{}:{repository:[project,...rest].join(
"/")},...isPattern?{pattern:place}:{}};return{wanted:{kind:"harbor",registry,...own}}}function isRepository(registry,path2){let read=readReference(`${registry}/${path2}`);
return"reference"in read&&read.reference.repository===path2}function noHarbor(text2){return{what:`${JSON.stringify(text2.slice(0,200))} is no Harbor, and no pro\
ject or repository of one`,fix:"Write harbor:harbor.example.com/ for all of it, harbor:harbor.example.com/acme for a project, harbor:harbor.example.com/acme/** \
for what matches. One image has no harbor: before it."}}function isAskedFor(pattern,{digest:_,...named4}){return pattern===void 0||matchesImage(pattern,formatReference(
named4))}function mayMatch(pattern,place){return isAskedFor(pattern?.replace(/:[^/]*$/,""),place)}function referenceOf(name,{tag,digest}){let read=readReference(
tag===void 0?name:`${name}:${tag}`);if(!("problem"in read||digest!==void 0&&!isDigest(digest)))return digest===void 0?read.reference:{...read.reference,digest}}var entries=array(unknown()).max(maxListEntries),tags=union([array(string()),string().transform(text2=>text2.split(","))]).nullish(),date=union([string(),number()]).
nullish(),ecrSchema=object({imageDetails:entries,NextToken:unknown().optional(),nextToken:unknown().optional()}),ecrImage=object({repositoryName:string(),imageDigest:string(),
imageTags:tags,imagePushedAt:date,lastRecordedPullTime:date}),googleImage=object({package:string(),version:string(),tags,uploadTime:date,updateTime:date}),azureImage=object(
{digest:string(),tags,createdTime:date,lastUpdateTime:date});function parseCloudList(text2,place,where){let json=parsedJson(text2),ecr=ecrSchema.safeParse(json),
list2=ecr.success?ecr.data.imageDetails:entries.safeParse(json).data;if(list2===void 0)return{problem:unknownForm(text2,where)};if(place===""&&(ecr.success||!list2.
every(one=>googleImage.safeParse(one).success)))return{problem:noPlace(where)};let read=list2.map(one=>ecr.success?ofAmazon(one,place):ofGoogle(one,place)??ofAzure(
one,place)),wanted=read.flatMap(one=>wantedOf(one)),isCut=ecr.success&&(ecr.data.NextToken??ecr.data.nextToken??void 0)!==void 0,unreadable=read.filter(one=>wantedOf(
one).length===0).length;return{wanted,unreadable,...isCut?{cut:"it goes on (NextToken): leave out --max-items"}:{}}}function ofAmazon(value,place){let one=ecrImage.
safeParse(value).data;if(one===void 0)return;let pulledAt=timeOf2(one.lastRecordedPullTime);return{name:`${place}/${one.repositoryName}`,digest:one.imageDigest,
...of(one.imageTags,one.imagePushedAt),...pulledAt===void 0?{}:{pulledAt}}}function ofGoogle(value,place){let one=googleImage.safeParse(value).data;if(!(one===void 0||
!one.package.startsWith(place)))return{name:one.package,digest:one.version,...of(one.tags,one.uploadTime??one.updateTime)}}function ofAzure(value,place){let one=azureImage.
safeParse(value).data;return one&&{name:place,digest:one.digest,...of(one.tags,one.createdTime??one.lastUpdateTime)}}function of(names,when){let pushedAt=timeOf2(
when);return{tags:(names??[]).map(name=>name.trim()).filter(name=>name!==""),...pushedAt===void 0?{}:{pushedAt}}}function timeOf2(when){let at=typeof when=="num\
ber"?when*1e3:Date.parse(when??"");return instantOf(at)===void 0?void 0:at}function wantedOf(entry2){if(entry2===void 0)return[];let{name,digest,pushedAt,pulledAt}=entry2,
named4=entry2.tags.length===0?[{}]:entry2.tags.map(tag=>({tag})),when={...pushedAt===void 0?{}:{pushedAt},...pulledAt===void 0?{}:{pulledAt}};return named4.flatMap(
one=>{let reference=referenceOf(name,{...one,digest});return reference===void 0?[]:{kind:"image",reference,...when}})}function unknownForm(text2,where){let form2=otherForm(
text2),what=`${form2===void 0?"it is":`${form2}, and`} no list that aws ecr describe-images, gcloud artifacts docker images list or az acr manifest list-metadat\
a has printed as JSON`;return{where,what,fix:"Add --output json (gcloud: --format json) to the command, and name its file."}}function noPlace(where){return{where,
what:"it does not say in which registry these images are",fix:"Write it before the file: 123456789012.dkr.ecr.eu-west-1.amazonaws.com=FILE, acme.azurecr.io/shop\
/api=FILE"}}var maxProblems=20;function parseImageList(text2,where){let form2=documentOf(text2);if(form2!==void 0)return{problems:[{where,what:`it is ${form2}, and no list \
of images`,fix:oneALine}]};let lines=text2.split(`
`);if(lines.length>maxListEntries)return{problems:[tooLong(where)]};let[wanted,problems]=[[],[]];for(let[index2,line]of lines.entries()){let entry2=line.trim().
replace(/(?:^|\s)#.*$/s,"").trimEnd();if(entry2==="")continue;let read=readImageQuery(entry2,`${where}:${index2+1}`);"wanted"in read?wanted.push(read.wanted):problems.
length<maxProblems&&problems.push(read.problem)}let[first,...others]=problems;return first!==void 0?{problems:[first,...others]}:wanted.length>0?{wanted}:{problems:[
nothing2(where)]}}function tooLong(where){return{where,what:`it has more than ${maxListEntries} lines`,fix:"Use patterns, or several lists."}}function nothing2(where){
return{where,what:"it names no image",fix:oneALine}}var oneALine="Write one a line: ghcr.io/acme/api:1.4, or registry.example.com/ for all.";function documentOf(text2){
return/^\s*[[{]/.test(text2)?knownForm(text2)??"JSON":void 0}var runtimePrefix=/^(?:docker-pullable|docker|containerd|cri-o):\/\//,hexAlone=/^[0-9a-f]{64}$/;function runningImage(image,imageId){let name=nameIn(image),named4=name===
void 0?{}:{name},id=imageId.replace(runtimePrefix,""),at=id.lastIndexOf("@");if(at>=0){let reference=digested(id.slice(0,at),id.slice(at+1));return reference===
void 0?{kind:"unreadable"}:{kind:"digest",reference,...named4}}if(name?.digest!==void 0)return{kind:"digest",reference:{...name,digest:name.digest},...named4};let bare=hexAlone.
test(id)?`sha256:${id}`:id;return isDigest(bare)?{kind:"bare",id:bare,...named4}:{kind:id===""?"absent":"unreadable",...named4}}function nameIn(image){if(image===
""||isDigest(image))return;let at=image.indexOf("@");return at<0?referenceOf(image,{}):referenceOf(image.slice(0,at),{digest:image.slice(at+1)})}function digested(place,digest){
if(!isDigest(digest))return;let reference=referenceOf(place,{digest});return reference===void 0?void 0:{...reference,digest}}var podListCommand=`kubectl get pods --all-namespaces --output go-template='{{range .items}}{{$n := .metadata.namespace}}{{$o := .metadata.name}}{{range .metada\
ta.ownerReferences}}{{$o = .name}}{{end}}{{range .status.initContainerStatuses}}{{$n}} {{$o}} {{.image}} {{.imageID}}{{"\\n"}}{{end}}{{range .status.containerSta\
tuses}}{{$n}} {{$o}} {{.image}} {{.imageID}}{{"\\n"}}{{end}}{{range .status.ephemeralContainerStatuses}}{{$n}} {{$o}} {{.image}} {{.imageID}}{{"\\n"}}{{end}}{{end\
}}'`;function podLines(text2,where){let beginning=text2.slice(0,2e3).trimStart();if(/^(?:[[{]|---|apiVersion:|kind:|items:)/.test(beginning))return{problem:notAList(
text2,where)};let written=text2.split(`
`).filter(line=>line.trim()!=="");if(written.length>maxListEntries)return{problem:tooManyLines(where)};let lines=written.flatMap(line=>{let[namespace="",owner="",
image="",imageId="",...more]=line.trim().split(/\s+/);return image===""||more.length>0?[]:[{namespace,owner,image,imageId}]});return{lines,unreadable:written.length-
lines.length}}function tooManyLines(where){return{where,what:`it has more than ${maxListEntries} lines`,fix:"Make a list of each namespace."}}function parsePodList(text2,where){
let read=podLines(text2,where);if("problem"in read)return read;let images2=new Map,{unreadable}=read;for(let{namespace,owner,image,imageId}of read.lines){let reference=wantedOf2(
runningImage(image,imageId));if(reference===void 0){unreadable+=1;continue}let key=JSON.stringify(reference),known=images2.get(key)??{wanted:{kind:"image",reference},
runs:new Set};known.runs.add(`${namespace}/${owner}`),images2.set(key,known)}return{wanted:[...images2.values()].map(({wanted:one,runs})=>({...one,runs:runsText(
[...runs])})),unreadable}}function wantedOf2(running){switch(running.kind){case"digest":return running.reference;case"bare":case"absent":case"unreadable":return running.
name}}var maxOwners=3;function runsText(owners){let shown=owners.toSorted().slice(0,maxOwners).join(", ");return owners.length>maxOwners?`${shown} and ${owners.
length-maxOwners} more`:shown}var podKey=/(?:^|[\s{,"'-])(?:items|kind|spec|containers|initContainers|ephemeralContainers|env)["']?[ \t]*:/m;function notAList(text2,where){
return noList(text2,where,{ofWhole:podKey,whole:"pods",command:podListCommand})}function noList(text2,where,{ofWhole,whole,command}){let form2=knownForm(text2);
if(form2===void 0&&ofWhole.test(text2)){let what2=`it holds whole ${whole}, in which the values of environment variables are: passwords and tokens among them`;return{
where,what:what2,fix:`Delete the file, and make the list so: ${command}`}}let what=form2===void 0?`it is ${kindOf2(text2)}, without ${whole} and without a list \
of what runs`:`it is ${form2}`;return{where,what,fix:`Name the list that this prints: ${command}`}}function kindOf2(text2){let json=parsedJson(text2);return json!==
void 0?Array.isArray(json)?"a list in JSON":"an object in JSON":/^\s*[[{]/.test(text2)?"the beginning of JSON":"YAML"}function nightProofs({images:images2},until,isRunningKnown){let rows=images2.filter(({runs})=>!isRunningKnown||runs!==void 0),proofs=rows.map(row=>({row,proof:proofOf(
row)}));return{known:rows.length,gated:proofs.filter(({proof})=>proof?.isGated===!0).length,unverified:proofs.flatMap(({row,proof})=>proof?.ends===void 0||proof.
ends<=until?[row]:[])}}function proofOf({outcome}){if(outcome.kind!=="not-reached"){if(outcome.kind==="failed")return gatedUntil(outcome);switch(outcome.claims.
kind){case"renewed":case"left":case"failed":return gatedUntil(outcome.claims)??{isGated:!1};case"revoked":return{isGated:!0};case"unproven":return{isGated:!1}}}}
function gatedUntil(proof){if(proof.validUntil===void 0)return;let end=countedEnd(proof);return{isGated:!0,...end===void 0?{}:{ends:Date.parse(end)}}}var attachmentTag=/^sha256-[a-f0-9]{64}(?:$|\.)/;function isAttachmentTag(tag){return attachmentTag.test(tag)}var maxNames=1e6;function cutNames(entries3,gaps2,most=maxNames){
let over=entries3.length-most;if(over<=0)return entries3;let what=`all lists together: they have more than ${most} names. Name fewer registries, or share them a\
mong several nights`;return gaps2.push({kind:"unlisted",what,count:over}),entries3.slice(0,most)}function select(entries3,{newest:newest2,only,except}){let all=[
...byName(entries3).values()],matching=all.filter(({reference})=>only.length===0||only.some(pattern=>isAskedFor(pattern,reference))),kept=matching.filter(({reference})=>!except.
some(pattern=>isAskedFor(pattern,reference))),images2=newest2===void 0?kept:newestOf(kept,newest2),left=[{limit:"only",count:all.length-matching.length},{limit:"\
except",count:matching.length-kept.length},{limit:"newest",count:imagesAmong(kept)-imagesAmong(images2)}];return{images:images2,left:left.filter(({count:count2})=>count2>
0),idle:idleLimits(all,kept,only)}}function idleLimits(all,kept,only){let idle=only.filter(pattern=>!all.some(({reference})=>isAskedFor(pattern,reference)));return all.
length===0||kept.length>0||idle.length>0?idle.map(pattern=>`--only ${pattern}: nothing that is listed matches it. Check the pattern.`):["--only and --except lea\
ve out all that is listed. Check their patterns."]}function byName(entries3){let known=new Map;for(let{reference,...facts}of entries3){let key=formatReference(reference);
known.set(key,{reference,...joinedFacts(known.get(key),facts)})}return known}var maxRuns=500;function joinedFacts(one,other){let runs=[...new Set([one?.runs,other.
runs].flatMap(text2=>text2?.split(", ")??[]))],pushes=[one?.pushedAt,other.pushedAt].filter(at=>at!==void 0),pulls=[one?.pulledAt,other.pulledAt].filter(at=>at!==
void 0);return{...runs.length===0?{}:{runs:plainLine(runs.join(", "),maxRuns)},...pushes.length===0?{}:{pushedAt:Math.min(...pushes)},...pulls.length===0?{}:{pulledAt:Math.
max(...pulls)}}}function newestOf(entries3,count2){let repositories2=Map.groupBy(entries3,({reference})=>placeName(reference)),kept=new Set([...repositories2.values()].
flatMap(own=>own.toSorted(newerFirst).slice(0,count2))),digests=new Set([...kept].flatMap(({reference})=>reference.digest??[])),isKept=entry2=>kept.has(entry2)||
entry2.reference.digest!==void 0&&digests.has(entry2.reference.digest);return entries3.filter(entry2=>isKept(entry2)||entry2.runs!==void 0)}function imagesAmong(entries3){
return new Set(entries3.map(entry2=>entry2.reference.digest??formatReference(entry2.reference))).size}function newerFirst(one,other){let byTime=(other.pushedAt??
0)-(one.pushedAt??0),[a,b]=[one.reference.tag??"",other.reference.tag??""];return byTime||b.localeCompare(a,"en",{numeric:!0})}function byTurns(names){let lengthOf=({
tag})=>tag?.length??Number.POSITIVE_INFINITY;return[...Map.groupBy(names,placeName).values()].flatMap(own=>own.toSorted((a,b)=>lengthOf(a)-lengthOf(b)||0).map((name,turn)=>({
name,turn}))).toSorted((a,b)=>a.turn-b.turn).map(({name})=>name)}var maxKept=64*1024*1024,AttachedManifests=class{#registry;#kept=new Map;#bytes=0;constructor(registry){this.#registry=registry}look(reference){return this.kept(
reference).catch(unlessGone)}async kept(reference){let manifest=await this.#registry.manifest(reference),key=formatReference(reference);return this.#bytes+manifest.
bytes.byteLength>maxKept||this.#kept.has(key)||(this.#kept.set(key,manifest),this.#bytes+=manifest.bytes.byteLength),manifest}async manifest(reference){let key=formatReference(
reference),kept=this.#kept.get(key);return kept===void 0?this.#registry.manifest(reference):(this.#kept.delete(key),this.#bytes-=kept.bytes.byteLength,kept)}blob(...asked){
return this.#registry.blob(...asked)}};function unlessGone(error){if(!(error instanceof ToolError&&error.code==="manifest-unknown"))throw error}async function mayRun(manifest,readEntry2){let{descriptor,bytes}=manifest;if(!isIndexType(descriptor.mediaType))return hasFiles(manifest);let entries3=readIndex(
bytes,descriptor.digest,descriptor.mediaType).manifests;if(entries3.some(({artifactType,platform})=>artifactType===void 0||platform!==void 0)||entries3.length>maxEntries2)
return!0;for(let entry2 of entries3){if(isIndexType(entry2.mediaType))return!0;let read=await readEntry2(entry2.digest);if(read!==void 0&&hasFiles({descriptor:entry2,
bytes:read.bytes}))return!0}return!1}var maxEntries2=200;function hasFiles({descriptor:{mediaType,digest},bytes}){return isManifestType(mediaType)?readManifest(
bytes,digest,mediaType).layers.some(layer=>isLayerOfFiles(layer.mediaType)):!1}function isLayerOfFiles(mediaType){return/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./.
test(mediaType)}function isImage({descriptor:{mediaType,digest},bytes}){if(isIndexType(mediaType))return!isCache(readIndex(bytes,digest,mediaType).manifests);if(!isManifestType(
mediaType))throw unknownManifest(digest,mediaType);let{config}=readManifest(bytes,digest,mediaType);return config.mediaType===mediaTypes.ociConfig||config.mediaType===
mediaTypes.dockerConfig}var cacheConfig="application/vnd.buildkit.cacheconfig.v0";function isCache(entries3){return entries3.some(({mediaType})=>mediaType===cacheConfig)&&
entries3.every(({mediaType})=>!isManifestType(mediaType)&&!isIndexType(mediaType))}function knownLayers({descriptor:{mediaType,digest},bytes}){if(isManifestType(
mediaType))try{return readManifest(bytes,digest,mediaType).layers.map(layer=>layer.digest)}catch(error){if(error instanceof GateError)return;throw error}}function unknownManifest(digest,mediaType){
return new ToolError({code:"image-type-unknown",message:`${digest} is ${JSON.stringify(mediaType.slice(0,100))}, neither an OCI nor a Docker schema 2 image.`,fix:"\
Build and push the image again with a current Docker."})}import{resolve as resolve4}from"node:path";var maxList=128*1024*1024;async function readSources(files,{names,lists,running,listings},workingDirectory,command="image-gate registry"){let[wanted,gaps2,problems]=[
[],[],[]],take2=(read,what)=>{if("problem"in read)return void problems.push(read.problem);for(let one of read.wanted)wanted.push(one);read.unreadable>0&&gaps2.push(
{kind:"unreadable",what:`entries of ${what}`,count:read.unreadable});let cut2=read.cut??(read.wanted.length+read.unreadable===0?"it names no image":void 0);cut2!==
void 0&&gaps2.push({kind:"unlisted",what:`${what}: ${cut2}`,count:1})};for(let name of names){let read=readImageQuery(name,name);"wanted"in read?wanted.push(read.
wanted):problems.push(read.problem)}for(let path2 of lists){let read=parseImageList(await textOf(files,workingDirectory,path2),path2);"problems"in read?problems.
push(...read.problems):take2({...read,unreadable:0},path2)}for(let path2 of running)take2(parsePodList(await textOf(files,workingDirectory,path2),path2),path2);
for(let listing of listings){let[,place="",path2=""]=/^(?:([^=]*)=)?(.*)$/s.exec(listing)??[];take2(parseCloudList(await textOf(files,workingDirectory,path2),place.
replace(/\/$/,""),path2),path2)}wanted.length+problems.length===0&&problems.push(...gaps2.length===0?[nothing3]:gaps2.map(gap=>nothingIn(gap,command)));let[first,
...others]=problems;if(first!==void 0)throw new ConfigError([first,...others],"source-invalid");return{wanted,gaps:gaps2}}async function textOf(files,workingDirectory,path2){
return namedList(files,resolve4(workingDirectory,path2),path2,maxList)}function nothingIn({kind,what,count:count2},where){let fix="Look at the command that has \
written it (docs/night.md), and make the list again.";return kind==="unlisted"?{where,what:`no image is named: ${what}`,fix}:{where,what:`no image is named: ${counted(
count2)} of the ${what} can't be read`,fix}}var nothing3={where:"image-gate registry",what:"no image is named",fix:"Name what is to be looked at: registry.examp\
le.com/ for all of a registry, an image, a pattern, or a list (--images FILE)."};import{join as join6}from"node:path";var begunSchema=strictObject({nightVersion:literal(1),startedAt:instant,judgedBy:digestText}),maxRow=16*1024*1024,longestBreak=720*60*1e3,begunFile="night-begun\
.json";async function openNight(files,folder,now,judgedBy){let begun=begunSchema.safeParse(await jsonIn(files,join6(folder,begunFile),maxRow)).data,age=begun===
void 0?void 0:now.getTime()-Date.parse(begun.startedAt);if(begun?.judgedBy===judgedBy&&age!==void 0&&age>=0&&age<longestBreak)return await makeFolders(files,folder),
{startedAt:new Date(begun.startedAt),rows:await rowsIn(files,folder)};for(let name of["rows","records",nightFile])await files.remove(join6(folder,name));return await keepOutOfGit(
files,folder),await files.write(join6(folder,begunFile),JSON.stringify({nightVersion:1,startedAt:now.toISOString(),judgedBy})),await makeFolders(files,folder),{
startedAt:now,rows:new Map}}async function makeFolders(files,folder){for(let name of["rows","records"])await files.makeDirectory(join6(folder,name))}async function keepOutOfGit(files,folder){
await files.write(join6(folder,".gitignore"),`*
`)}async function requireOwnFolder(files,folder){let names=await files.list(folder)??[];if(names.includes(nightFile)||names.includes(begunFile)||!names.some(name=>name===
"rows"||name==="records"))return;let what="it has a folder rows or records, and no night has made it";throw new ConfigError([{where:folder,what,fix:"Name anothe\
r folder for the night."}],"folder-taken")}async function rowsIn(files,folder){let rows=new Map;for(let name of await files.list(join6(folder,"rows"))??[]){let row=frozen(
imageRowSchema,await jsonIn(files,join6(folder,"rows",name),maxRow)).data;row?.outcome.kind!=="judged"||row.outcome.claims.kind==="failed"||rows.set(row.digest,
row)}return rows}function recordPath(digest){return join6("records",`image-gate-record-${encoded(digest)}.json`)}async function keepRow(files,folder,row){await files.
write(join6(folder,"rows",`${encoded(row.digest)}.json`),JSON.stringify(row))}async function closeNight(files,folder,night2,shard){let{overdue:_,unknownHistories:__,
isLedgerNew:___,staleAfter:____,...told}=night2,text2=JSON.stringify({nightVersion:1,...told,...shard===void 0?{}:{shard}},void 0,1);await files.write(join6(folder,
nightFile),`${text2}
`),night2.images.every(({outcome})=>outcome.kind!=="not-reached")&&await files.remove(join6(folder,begunFile))}async function jsonIn(files,path2,max){let bytes=await files.
readBytes(path2,max);return bytes===void 0?void 0:parsedJson(bytes.toString("utf8"))}var deadline2=6e4,perPage=100,GithubQuestions=class{#api;#clock;#limited=!1;constructor(api,clock){this.#api=api,this.#clock=clock}async ask({route,schema,permission,
otherwise}){let asked=`GET ${route}`;if(this.#limited)return{kind:"failed",asked,why:"not asked, as GitHub limits the rate of requests"};let answer=await this.#answer(
route);if(answer instanceof HttpFault)return{kind:"failed",asked,why:answer.message};let at=this.now(),other=answerKind(answer)==="ok"?void 0:otherwise?.(answer);
if(other!==void 0)return{kind:"replied",value:other.value,asked,at};switch(answerKind(answer)){case"ok":{let read=schema.safeParse(answer.body);return read.success?
{kind:"replied",value:read.data,asked,at}:{kind:"failed",asked,why:"the answer is not what GitHub describes"}}case"unauthorized":case"denied":case"missing":return{
kind:"withheld",asked,permission,said:answerText(answer)};case"rate-limited":return this.#limited=!0,{kind:"failed",asked,why:answerText(answer)};case"too-large":case"\
refused":case"unavailable":case"unexpected":return{kind:"failed",asked,why:answerText(answer)}}}async list(question,most){let all=[],mark=question.route.includes(
"?")?"&":"?";for(let page2=1;;page2+=1){let route=`${question.route}${mark}per_page=${perPage}&page=${page2}`,told=await this.ask({...question,route});if(told.kind!==
"replied")return told;all.push(...told.value);let asked=`GET ${question.route}`;if(all.length>most)return{kind:"failed",asked,why:`there are more than the ${most}\
 that are read`};if(told.value.length<perPage)return{...told,value:all,asked}}}now(){return this.#clock.now().toISOString()}async#answer(route){try{return await this.#api.
request({method:"GET",route,deadline:deadline2,repeatable:!0})}catch(error){if(error instanceof HttpFault)return error;throw error}}};function replyAs(told,make2){
return told.kind==="replied"?{...told,value:make2(told.value)}:told}var text=string().max(4096),listOf=item=>array(item).max(1e4).nullish(),tagSchema=object({name:string().refine(isTag),push_time:text.nullish(),pull_time:text.nullish()}),
childSchema=object({child_digest:digestSchema,platform:platformSchema.nullish().catch(void 0),annotations:record(text,text).nullish().catch(void 0)}),overviewSchema=object(
{scan_status:text.nullish(),report_id:text.nullish(),severity:text.nullish(),start_time:text.nullish(),end_time:text.nullish(),summary:object({total:number().nullish(),
fixable:number().nullish(),summary:record(string().max(100),number()).nullish(),unreadable:literal(!0).optional()}).nullish().catch({unreadable:!0})}),artifactSchema=object(
{digest:digestSchema,type:text.nullish(),push_time:text.nullish(),pull_time:text.nullish(),tags:listOf(tagSchema),references:listOf(childSchema),extra_attrs:record(
string(),unknown()).nullish().catch(void 0),scan_overview:record(text,overviewSchema).nullish(),accessories:listOf(object({type:text,digest:text.nullish()})).catch(
void 0)});function parseArtifact(json){let read=artifactSchema.safeParse(json).data;if(read===void 0)return;let{digest,type,tags:tags2,references,scan_overview:scans,
accessories}=read,named4=tags2??[],pushedAt=earliest2([read.push_time,...named4.map(tag=>tag.push_time)]),pulledAt=latest([read.pull_time,...named4.map(tag=>tag.
pull_time)]),platform=platformSchema.safeParse(read.extra_attrs).data;return{digest,type:type??"",tags:named4.map(({name})=>name).sort(byText),children:(references??
[]).map(childOf),accessories:(accessories??[]).map(one=>one.type),...pushedAt===void 0?{}:{pushedAt},...pulledAt===void 0?{}:{pulledAt},...platform===void 0?{}:
{platform},...scans==null?{}:{scans}}}function childOf({child_digest:digest,platform,annotations}){let isNowhere=platform?.os==="unknown"&&platform.architecture===
"unknown",claims=annotations?.["vnd.docker.reference.type"]==="attestation-manifest",own=platform==null?{}:{platform};return{digest,...own,claimsAttestation:isNowhere&&
claims}}function harborTime(written){let at=/^\d{4}-\d\d-\d\dT/.test(written??"")?Date.parse(written??""):Number.NaN;return Number.isNaN(at)||at<=0?void 0:at}function times(all){
return all.flatMap(one=>harborTime(one)??[])}function earliest2(all){let known=times(all);return known.length===0?void 0:known.reduce((least,at)=>Math.min(least,
at))}function latest(all){let known=times(all);return known.length===0?void 0:known.reduce((most,at)=>Math.max(most,at))}var pageSize=100,maxPages2=2e3,maxEntries3=2e5,readings=3,page=array(unknown()).max(maxEntries3),total=coerce_exports.number().int().nonnegative();async function readHarborList(harbor2,listing){
let attempt={registry:harbor2.registry,doing:listing.doing},counts="";for(let reading=0;reading<readings;reading+=1){let{values,announced}=await readPages(harbor2,
attempt,listing),read=values.map(value=>listing.entry(value)),entries3=[...new Map(read.flatMap(one=>one===void 0?[]:[[listing.key(one),one]])).values()],unreadable=read.
filter(one=>one===void 0).length;if(announced===void 0||entries3.length+unreadable>=announced)return{entries:entries3,unreadable};counts=`it counts ${announced}\
 and gives ${entries3.length+unreadable}`}throw harborError("harbor-list-incomplete",attempt,`${counts}, ${readings} times.`,"Run it again. If that does not hel\
p, look at what this account may see, and at the log of Harbor.")}async function readPages(harbor2,attempt,{doing,path:path2,query,headers}){let values=[];for(let number2=1;number2<=
maxPages2;number2+=1){let target=`${path2}?${new URLSearchParams({...query,page:String(number2),page_size:String(pageSize)})}`,answer=await harbor2.ask({doing,target,
...headers===void 0?{}:{headers}}),found=page.safeParse(answer.json).data;if(found===void 0)throw harborProtocol(attempt,"its answer is no list.");for(let value of found)
values.push(value);if(values.length>maxEntries3)throw harborProtocol(attempt,`its list has more than ${maxEntries3} entries.`);let announced=total.safeParse(answer.
headers["x-total-count"]||void 0).data;if(!goesOn(attempt,answer,{onPage:found.length,read:values.length,announced}))return{values,announced}}throw harborProtocol(
attempt,`its list has more than ${maxPages2} pages.`)}function goesOn(attempt,{headers,url},{onPage,read,announced}){let isNamed=nextPage({...attempt,repository:""},
headers.link,url)!==void 0;return onPage===0?!1:isNamed||(announced===void 0?onPage>=pageSize:read<announced)}var reportTypes=["application/vnd.security.vulnerability.report; version=1.1","application/vnd.scanner.adapter.vuln.report.harbor+json; version=1.0"],acceptReports={
"x-accept-vulnerabilities":reportTypes.join(", ")},named3=object({name:string().max(4096)});async function listProjects(harbor2){let doing="list the projects";if(!await harbor2.
isKnown()){let fix=`Log in (docker login ${harbor2.registry}), or name the project: harbor:${harbor2.registry}/acme`;throw harborError("harbor-anonymous",{registry:harbor2.
registry,doing},"nobody is logged in, and Harbor shows anybody public projects alone.",fix)}return readHarborList(harbor2,{doing,path:"/projects",query:{with_detail:"\
false"},entry:value=>{let name=named3.safeParse(value).data?.name;return name!==void 0&&isProjectName(name)?name:void 0},key:name=>name})}async function listRepositories(harbor2,project){
let entry2=value=>{let name=named3.safeParse(value).data?.name??"",read=readReference(`${harbor2.registry}/${name}`);return"reference"in read&&read.reference.repository===
name&&name.startsWith(`${project}/`)?name:void 0},doing=`list the repositories of ${project}`;return readHarborList(harbor2,{doing,path:`${projectPath(project)}\
/repositories`,entry:entry2,key:name=>name})}async function listArtifacts(harbor2,place){let query={with_tag:"true",with_scan_overview:"true",with_accessory:"tr\
ue"},path2=`${harborRepository(place)}/artifacts`,doing=`list the artifacts of ${place.repository}`;return readHarborList(harbor2,{doing,path:path2,query,headers:acceptReports,
entry:parseArtifact,key:({digest})=>digest})}var mostLayers=1e4,goAtOnce=1/16,SharedLayers=class{#files;#directory;#budget;#stores=new Map;#coming=new Map;#places;#known;#unknown;#layers=new Map;#byDigest=new Map;#bytes=0;#given=new Map;#layouts=new Map;constructor(files,directory,images2,budget){
this.#files=files,this.#directory=directory,this.#budget=budget,this.#places=new Map(images2.map(({digest},place)=>[digest,place])),this.#known=new Map(images2.
flatMap(({digest,layers})=>layers===void 0?[]:[[digest,layers]])),this.#unknown=new Set(images2.flatMap(({digest,layers})=>layers===void 0?[digest]:[]));for(let[
place,{layers=[]}]of images2.entries())for(let layer of layers)this.#coming.set(layer,(this.#coming.get(layer)??new Set).add(place))}async put(image,layout,blob,source){
let layer=this.#layers.get(keyOf(source.registry,blob));if(layer===void 0&&!this.#isShared(image,blob))return void await source.pull(layout);if(layer!==void 0&&
!await source.isThere())return void await source.pull(layout);let taken2=layer??this.#begin(blob,source);this.#layouts.set(image,layout.directory),taken2.takers+=
1,taken2.uses+=1,taken2.isOfUnknown||=!this.#known.has(image);try{(!await taken2.arrived.then(()=>!0,error=>{if(layer===void 0)throw error;return!1})||!await this.#give(
layout,taken2))&&await source.pull(layout)}finally{taken2.takers-=1}}isChecked(directory,{digest,size,mediaType},diffId){if(diffId===void 0)return!1;let layer=this.#given.
get(directory)?.get(digest);return layer?.blob.size===size&&layer.checked.has(checkOf2(mediaType,diffId))}confirm({directory,images:images2}){let given2=this.#given.
get(directory);this.#given.delete(directory);for(let{layers,diffIds}of images2)for(let[index2,{digest,mediaType}]of layers.entries()){let diffId=diffIds[index2];
diffId!==void 0&&given2?.get(digest)?.checked.add(checkOf2(mediaType,diffId))}}async done(image){this.#given.delete(this.#layouts.get(image)??""),this.#layouts.
delete(image);let place=this.#places.get(image),own=this.#known.get(image)??[];for(let digest of own){let coming=this.#coming.get(digest);place!==void 0&&coming?.
delete(place),coming?.size===0&&this.#coming.delete(digest)}let here=this.#unknown.delete(image)&&this.#unknown.size===0?[...this.#layers.values()]:own.flatMap(
digest=>this.#withDigest(digest));for(let layer of here)this.#isWanted(layer)||await this.#remove(layer)}#withDigest(digest){return[...this.#byDigest.get(digest)??
[]]}#isWanted({blob,isOfUnknown}){return this.#coming.has(blob.digest)||isOfUnknown&&this.#unknown.size>0}#isShared(image,{digest,size}){return size>this.#budget?
!1:!this.#known.has(image)||(this.#coming.get(digest)?.size??0)>1}#begin(blob,{registry,pull}){let layer={blob,registry,arrived:Promise.resolve(),checked:new Set,
isHere:!1,takers:0,uses:0,isOfUnknown:!1};return this.#layers.set(keyOf(registry,blob),layer),this.#byDigest.set(blob.digest,(this.#byDigest.get(blob.digest)??new Set).
add(layer)),layer.arrived=this.#arrive(layer,pull),layer.arrived.catch(()=>this.#forget(layer)),layer}async#arrive(layer,pull){await pull(await this.#store(layer.
registry)),layer.isHere=!0,this.#bytes+=layer.blob.size,await this.#makeRoom()}#store(registry){let known=this.#stores.get(registry);if(known!==void 0)return known;
let store=createLayout(this.#files,`${this.#directory}/${this.#stores.size+1}`);return this.#stores.set(registry,store),store}async#give(layout,layer){let{directory}=await this.#store(
layer.registry);try{await layout.adopt(blobPath(directory,layer.blob.digest),layer.blob)}catch(error){if(error instanceof ToolError)return!1;throw error}let given2=this.#given.
get(layout.directory)??new Map;return this.#given.set(layout.directory,given2.set(layer.blob.digest,layer)),!0}#isFull(){return this.#bytes>this.#budget||this.#layers.
size>mostLayers}async#makeRoom(){if(!this.#isFull())return;let idle=[...this.#layers.values()].filter(({takers,isHere})=>isHere&&takers===0),lastFirst=idle.map(
layer=>({layer,next:this.#nextUse(layer)})).toSorted((a,b)=>a.next===b.next?a.layer.uses-b.layer.uses:a.next<b.next?1:-1);for(let[index2,{layer}]of lastFirst.entries()){
if(index2>=idle.length*goAtOnce&&!this.#isFull())return;await this.#remove(layer)}}#nextUse({blob}){for(let place of this.#coming.get(blob.digest)??[])return place;
return Number.POSITIVE_INFINITY}async#remove(layer){if(layer.takers>0||!layer.isHere)return;this.#forget(layer);let{directory}=await this.#store(layer.registry);
await this.#files.remove(blobPath(directory,layer.blob.digest))}#forget(layer){let{blob,registry}=layer,key=keyOf(registry,blob);if(this.#layers.get(key)!==layer)
return;this.#layers.delete(key);let others=this.#byDigest.get(blob.digest);others?.delete(layer),others?.size===0&&this.#byDigest.delete(blob.digest),layer.isHere&&
(this.#bytes-=blob.size)}};function keyOf(registry,{digest,size}){return`${registry} ${digest} ${size}`}function checkOf2(mediaType,diffId){return`${mediaType} ${diffId}`}var maxListed=100,list=item=>array(item).min(1).max(maxListed),path=string().refine(text2=>typeof pathPattern(text2)!="string"),purl=string().refine(text2=>parsePackageUrl(
text2)!==void 0),person=string().min(1).max(100),words4=string().max(4e3).regex(/^\s*[^\s<]/),assessment=strictObject({score:words4.describe("CVSS score and vec\
tor."),exploitability:words4.describe("Whether it can be exploited in this environment."),controls:words4.describe("What is done instead."),why:words4.describe(
"Why it can’t be fixed at once."),fix:words4.describe("When the permanent fix comes."),impact:words4.describe("What blocking would cost against accepting.")}),
entry=strictObject({id:string().min(1).max(300).describe("The id that Trivy gives: `CVE-2024-1234`, `DS-0002`, a secret’s rule."),statement:string().optional().
describe("Why this is acceptable. Without it the entry is not applied."),expired_at:string().optional().describe("The first instant at which it no longer holds:\
 a day (00:00 UTC) or RFC 3339. Required to be applied."),paths:list(path).optional().describe("Only in these targets or files of the image; `*`, `**`, `?`, `[]\
`, `{}`."),images:list(string().regex(patternForm)).optional().describe("Only in these images: `ghcr.io/acme/*`."),"approved-by":union([person,list(person)]).optional().
describe("Who approved it."),ticket:string().min(1).max(300).optional().describe("Where it is tracked."),assessment:assessment.optional().describe("What `except\
ions.assessment` in the policy asks for.")}),vulnerability=strictObject({...entry.shape,purls:list(purl).optional().describe("Only in these packages: `pkg:npm/l\
odash`, with or without version.")}),entries2=array(entry).max(maxEntries).nullish(),ignoreSchema=strictObject({vulnerabilities:array(vulnerability).max(maxEntries).
nullish().describe("Exceptions for vulnerabilities."),misconfigurations:entries2.describe("Exceptions for misconfigurations."),secrets:entries2.describe("Except\
ions for secrets."),licenses:entries2.describe("Checked for its form only: image-gate has no findings of licenses.")}),fixes={id:"Write the id that Trivy gives \
as text, e.g. `CVE-2024-1234`.",statement:"Write in words why this is acceptable, in quotes.",expired_at:"Write a day without quotes, e.g. `2026-01-31` (it ends\
 as that day begins, UTC), or RFC 3339.",images:'Write a list of patterns for image names, e.g. `["ghcr.io/acme/*"]`.',"approved-by":"Write a name or a list of \
names.",ticket:"Write its name or address as text.",assessment:"Write all of `score`, `exploitability`, `controls`, `why`, `fix` and `impact` below it."},policyKey="\
Remove it: it is a key of the policy file (.github/image-gate.yml).",ignoreGuide={schema:ignoreSchema,name:"the file of exceptions",code:"exceptions-invalid",otherWords:{
reason:"Write `statement`, Trivy’s word for the reason.",expiry:"Write `expired_at`, e.g. `expired_at: 2026-01-31`.",expires:"Write `expired_at`, e.g. `expire\
d_at: 2026-01-31`.",vuln:"Write `vulnerabilities`.",vulns:"Write `vulnerabilities`.",packages:'Write `purls`, e.g. `["pkg:npm/lodash"]`.',approvedBy:"Write `app\
roved-by`.",severity:policyKey,kinds:policyKey,unfixed:policyKey,exceptions:policyKey,approvals:policyKey},fixFor:(at,value)=>{let key=String(at.findLast(step=>typeof step==
"string")??"");return key==="paths"?pathFix(value):key==="purls"?'Write a list of package URLs, e.g. `["pkg:npm/lodash"]`.':fixes[key]??"Write a list of entries\
, each with `id`, `statement` and `expired_at`, below e.g. `vulnerabilities:`."}};function pathFix(value){let fault2=typeof value=="string"?pathPattern(value):void 0;
return`${typeof fault2=="string"?`${fault2.charAt(0).toUpperCase()}${fault2.slice(1)}: write`:"Write"} a list of path patterns, e.g. \`["app/**/package.json"]\`.`}function limitsFor(file2,images2=["**"]){if(file2.parts!==void 0){let[one,other]=file2.parts.map(part=>limitsFor(part,images2));return merged((one??[]).flatMap(
first=>(other??[]).map(second=>strictestOf(first,second))))}return merged(images2.flatMap(image=>limitsOfOne(file2,image)))}function limitsOfOne({base,images:images2},wanted){
return images2.reduce((limits,{match,said:{exceptions:exceptions2}})=>{let covers=overlap(match,wanted);if(exceptions2===void 0||covers==="none")return limits;let named4=(one,isBase)=>({
images:[...one.images,match],isBase,rules:withLimits(one.rules,exceptions2)});if(covers==="all")return limits.map(one=>named4(one,!1));let[first]=limits;return first===
void 0?limits:limits.concat(named4(first,!1))},[{images:[],isBase:!0,rules:base.exceptions}])}function strictestOf(one,other){return{images:[...one.images,...other.
images],isBase:one.isBase&&other.isBase,rules:strictestLimits(one.rules,other.rules)}}function merged(limits){let known=new Map;for(let one of limits){let key=valuesText(
one.rules),before=known.get(key)??{images:[],isBase:!1},images2=[...new Set([...before.images,...one.images])];known.set(key,{images:images2,isBase:before.isBase||
one.isBase,rules:one.rules})}return[...known.values()]}function overlap(pattern,wanted){let[start2,wantedStart]=[startOf(pattern),startOf(wanted)];if(pattern===
wanted||/^\*{2,}$/.test(pattern.slice(start2.length))&&wanted.startsWith(start2))return"all";if(wantedStart===wanted)return overlapWithName(pattern,wanted);let[
one,other]=[oneName(start2),oneName(wantedStart)];return one.startsWith(other)||other.startsWith(one)?"some":"none"}function overlapWithName(pattern,name){return matchesImage(
pattern,name)?"all":/[:@][^/]*$/.test(name)?"none":[pattern.replace(/[:@][^/]*$/,""),pattern.replace(/[^*?]*$/,"")].some(part=>matchesImage(part,name))?"some":"\
none"}function startOf(pattern){return pattern.replace(/[*?].*$/s,"")}function oneName(start2){return withOneHost(start2).replace(/^(?:index\.)?docker\.io\//,"").
replace(/^library\//,"")}import{createHash}from"node:crypto";var layerProperties=new Set(["aquasecurity:trivy:LayerDiffID","aquasecurity:trivy:LayerDigest"]),uuid=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
function packageQuestion({serialNumber:_,metadata,components,dependencies,...rest}){let{timestamp:__,component:image,...about}=fieldsOf(metadata),{"bom-ref":root,
type}=fieldsOf(image),[layers,refs]=[new Numbered,new Numbered],ref2=value=>value===root?"image":isRandom(value)?refs.of(value):value,packages=objectsOf(components).
map(one=>({one,words:JSON.stringify(withoutNames(one))})).toSorted((a,b)=>a.words<b.words?-1:a.words>b.words?1:0).map(({one,words:words5})=>[words5,ref2(one["bo\
m-ref"]),layersOf(one).map(id=>layers.of(id))]),edges=objectsOf(dependencies).map(({ref:from,dependsOn,...more})=>{let to=Array.isArray(dependsOn)?dependsOn.map(
one=>JSON.stringify(ref2(one))).toSorted():[dependsOn];return JSON.stringify([ref2(from),to,more])}),question=JSON.stringify([rest,about,type,packages,edges.toSorted()]);
return{key:createHash("sha256").update(question).digest("hex"),layers:layers.all}}function isRandom(value){return typeof value=="string"&&uuid.test(value)}function withoutNames(component){
let properties=component.properties;return{...component,...isRandom(component["bom-ref"])?{"bom-ref":""}:{},...Array.isArray(properties)?{properties:properties.
map(withoutLayer)}:{}}}function withoutLayer(property){let{name,value}=fieldsOf(property);return layerProperties.has(name)&&typeof value=="string"?{...fieldsOf(
property),value:""}:property}function layersOf({properties}){return objectsOf(properties).flatMap(({name,value})=>layerProperties.has(name)&&typeof value=="stri\
ng"?value:[])}var Numbered=class{#known=new Map;of(name){let number2=this.#known.get(name)??this.#known.size;return this.#known.set(name,number2),number2}get all(){
return[...this.#known.keys()]}},maxKept2=32*1024*1024,KnownReports=class{#kept=new Map;#size=0;async report(sbom,distro,ask2){let{key,layers}=packageQuestion(sbom),
question=`${key} ${distro??""}`,known=this.#kept.get(question);if(known!==void 0)return{report:JSON.parse(renamed(known.text,known.layers,layers))};let answer=await ask2();
return"report"in answer&&this.#keep(question,JSON.stringify(answer.report),layers),answer}#keep(question,text2,layers){if(!this.#kept.has(question)){this.#kept.
set(question,{text:text2,layers}),this.#size+=text2.length;for(let[oldest,{text:gone}]of this.#kept){if(this.#size<=maxKept2)return;this.#kept.delete(oldest),this.#size-=
gone.length}}}};function renamed(text2,from,to){let names=new Map(from.map((name,index2)=>[name,to[index2]??name]));return text2.replace(/sha256:[0-9a-f]{64}/g,
digest=>names.get(digest)??digest)}async function matchSboms(ports,ready,sboms,known=new KnownReports){let matched=[];for(let sbom of sboms)matched.push(await matchOne(ports,ready,sbom,known));let[
first,...others]=matched;if(first===void 0)throw notMatched("the image","it has no platform");let{trivy,database,options}=ready;return{scanner:{version:trivy.version??
first.version,binary:trivy.binary,trust:trivy.trust,scanners:options.scanners},...database===void 0?{}:{database},platforms:[first.scan,...others.map(({scan})=>scan)],
findings:mergeFindings(matched.map(({findings})=>findings))}}async function matchOne(ports,ready,{platform,imageId,sbom,distro,packages,trivy},known){let matched=await known.
report(sbom,distro,()=>matchSbom(ports,ready,[JSON.stringify(sbom)],distro));if("why"in matched)throw notMatched(platform,matched.why);let read=checkReport(ofImage(
matched.report,imageId,platform));if("what"in read)throw notMatched(platform,read.what);let version=read.report.Trivy?.Version;if(version!==trivy||ready.trivy.version!==
void 0&&version!==ready.trivy.version)throw notMatched(platform,`its layers were scanned by Trivy ${trivy}, and this is ${version??"one of an unknown version"}`);
let scan=platformScan(read,platform,{listed:!0,buckets:ready.buckets});if(scan.packages!==packages)throw notMatched(platform,`Trivy reads ${scan.packages} packa\
ges from it, and the image has ${packages}`);if(scan.systemFault!==void 0)throw notMatched(platform,`its system can not be compared (${scan.systemFault})`);return{
version,scan,findings:findingsOf(read.report,platform)}}function ofImage(report,imageId,platform){let[os,architecture,variant]=platform.split("/"),fields2=fieldsOf(
report),{ArtifactType:type,Metadata:metadata}=fields2;if(type!=="cyclonedx")return report;let ImageConfig={os,architecture,...variant===void 0?{}:{variant}};return{
...fields2,ArtifactType:"container_image",Metadata:{...fieldsOf(metadata),ImageID:imageId,ImageConfig}}}function notMatched(platform,why){return new ToolError({
code:"sbom-not-matched",message:`The SBOM of ${platform} can't stand in for its layers: ${why}.`,fix:"Scan the image itself, which the next step does."})}export{ledgerPlace,runRepository,readsDifferently,hasInvisible,hiddenWhy,maxEntries,parseIgnoreFile,maxCommentLines,reasonAbove,maxListed,ignoreSchema,ignoreGuide,
admissionRules,folderHints,exemptHints,requireEnd,mailConfig,readMail,maxAlerts,oneLine,alertOf,loudAlerts,unjoinedAlerts,worstOf,worstRowsFirst,driftCode,celShownName,
regoShownName,regoShown,regoSaying,claimsOf,driftFile,planFile,nightFile,planOf,imagesOfShard,readPlan,readShards,nightFolders,firstWithPlan,criterionKeys,observed,
notKnown,joinedObservations,judgePosture,postureCode,postureFile,readPostureFile,earlierNight,earlierDrift,earlierPosture,namedFile,namedList,readProvenance,provenanceImages,
provenanceTime,maxListEntries,isAskedFor,mayMatch,referenceOf,runningImage,podLines,tooManyLines,noList,nightProofs,isAttachmentTag,cutNames,select,joinedFacts,
byTurns,resolutions,soughtOf,sentStages,liveOf,recentlyGone,severityOf,reopen,endException,isFromFuture,forLedger,ledgerInvalid,stateOf,stateSeen,requireValid,joinedEvent,
withJoined,numberingAfter,idsOf,sightingsOf,incompleteWhy,imagesOf,kindsOf,scanEvent,addRecords,retireStreams,oneNight,clockStart,deadlineOf,requireReadable,fold,
durationFigures,noCounts,Trend,totalCount,emptyLedger,parseBatches,readableBatch,standingOf,hasGap,breachCode,AttachedManifests,mayRun,isImage,knownLayers,readSources,
openNight,keepOutOfGit,requireOwnFolder,recordPath,keepRow,closeNight,GithubQuestions,replyAs,parseArtifact,harborTime,harborError,harborProtocol,openHarbor,openHarbors,
readHarborList,reportTypes,acceptReports,listProjects,listRepositories,listArtifacts,SharedLayers,limitsFor,complianceNote,isBareRepository,bareRepository,folderHome,
unsettled,gitHome,githubBranch,namedLedger,placeText,faultsText,rowWord,classLines,gapTexts,askedText,driftHeadline,driftOutputs,hoursText,figureKeys,figureText,
stateWords,driftedRows,uncoveredRunning,staleOf,staleHeading,staleReason,stateNames,withheldPosture,levelText,nextText,postureOutputs,postureRows,criterionRows,
changeRows,complianceWords,postureSections,hasNewLevel,postureData,figuresOf,figureOutputs,stateWord,sourceLines,reportTitle,sectionsOf,nightWord,nightReason,gapLines,
countedGap,nightHeadline,nightJson,nightOutputs,planHeadline,KnownReports,matchSboms};
