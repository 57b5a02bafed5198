import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ageText,alwaysNeeded,approversText,bothFiles,commitFiles,counted,coverage,dateText,daysLeft,exceptionsIn,joined,missingApprovals,needless,needlessTitles,
needsApproval,newMark,noApprovals,parseStrictJson,plural,policyIn,proofText,quoted,readImageConfig,readIndex,readManifest,scopedEffect,scopedHeadline,scopedTitles,
standIn,teamsOf,vexStatuses,writtenIn}from"./chunk-HVNFODBY.js";import{Cancelled,ConfigError,GateError,HttpFault,NEVER,ServiceError,ToolError,_enum,actions,
answerFault,answerKind,apiUrlIn,approversOf,array,asksEpss,asksKev,boolean,bounded,bySeverity,byText,code,codePath,custom,cut,dayOf,daysLater,deadlineClocks,defaultPolicy,
digestFrom,digestOf,digestSchema,digestText,discriminatedUnion,endOfDay,entriesOf,escalations,familiarName,familiarReference,fieldsOf,fixStatuses,formatReference,
frozen,gates,hasVex,imageName,instant,int,isDigest,isFields,isIndexType,isPlatformName,iso_exports,kinds,link,literal,looseObject,markdown,matchesImage,maxPlatforms,
mayContact,minuteText,nearest,noScore,nobodyApproved,number,object,objectsOf,packageUrlsOf,parsedJson,partialRecord,plainLine,platformName,readReference,record,
requesterOf,row,rulesText,sbomSchema,scannerNames,severities,sortedBySeverity,startOfDay,streamSchema,strictObject,string,text,tuple,union,unknown,unreachableFault,
usualPlatform,worse,worseFirst}from"./chunk-3ZLB6ELM.js";var carried={policy:"policy",exceptions:"exceptions",dockerfile:"dockerfile",file:"dockerfile",image:"image",ledger:"ledger",now:"now","report-dir":"report-dir",
"cache-dir":"cache-dir"};function explainHint(raw,words2=[]){let options=[...raw].flatMap(([name2,value])=>{let option=Object.hasOwn(carried,name2)?carried[name2]:
void 0;return option===void 0?[]:value.split(`
`).flatMap(one=>[`--${option}`,one])});return[...words2,...options].map(shellWord).join(" ")}function shellWord(word2){return/^[\w@%+=:,./-]+$/.test(word2)?word2:
`'${word2.replaceAll("'","'\\''")}'`}function imageNames(destinations,...own){let[first,...others]=destinations.map(formatReference);return first===void 0?own:[first,...others]}function ownNames(scanTarget,repository){
return(scanTarget.kind==="image"?scanTarget.names:void 0)??[ownName(scanTarget,repository)]}function ownName(scanTarget,repository){switch(scanTarget.kind){case"\
build":return repository??"image";case"image":return scanTarget.reference;case"input":case"report":return scanTarget.path}}var reportSchema=object({ArtifactName:string().
min(1).max(4096)});function reportedNames({recorded,platforms:[{raw}]},otherwise){return recorded.names??[reportSchema.safeParse(raw).data?.ArtifactName??otherwise]}
function namesOfReport(scan,path,given2){let[first,...others]=given2;return first===void 0?reportedNames(scan,path):[first,...others]}function placedNames(scan,names2){
return scan.recorded.origin==="input"?names2.filter(isTagged):names2}function isTagged(name2){let read2=readReference(name2);return"reference"in read2&&(read2.reference.
tag??read2.reference.digest)!==void 0}function judgesAnotherRun({scanTarget,github}){return github?.event==="workflow_run"&&(scanTarget.kind==="report"||scanTarget.kind==="input")}function triggeredProblems(inputs,run){
return judgesAnotherRun(run)?[["ref",inputs.ref!==void 0,"in a workflow_run the pull request is found by the event and the API"],["sha",inputs.sha!==void 0,"in \
a workflow_run the commit is that of the event"],["policy-from",inputs["policy-from"]==="head","in a workflow_run `head` would let the author of the pull reques\
t write the policy"]].flatMap(([name2,is,what])=>is?[{where:`input ${name2}`,what,fix:`Remove ${name2}; docs/forks.md explains why.`}]:[]):[]}function sureOrigin({origin,presumed}){return presumed?"unknown":origin}var cveForm="CVE-((?:19|20)\\d\\d)-(\\d{4}|[1-9]\\d{4,6})",wholeForm=new RegExp(`^${cveForm}$`);function cveNumber(id){let[,year,number2]=wholeForm.exec(id)??[];
return year===void 0||number2===void 0?void 0:cveOf(Number(year),Number(number2))}function cveOf(year,number2){return(year-1900)*1e7+number2}function cvesOf(finding){
if(finding.kind!=="vulnerability")return[];let own=cveNumber(finding.id),cves=own===void 0?[]:[own];for(let alias of finding.aliases){let cve2=alias.startsWith(
"CVE-")?cveNumber(alias):void 0;cve2!==void 0&&!cves.includes(cve2)&&cves.push(cve2)}return cves}var share=number().min(0).max(1),feedSchema=strictObject({state:_enum(["sure","unsure","missing"]).describe("unsure: too old, or not confirmed by a server; what\
 it lists counts, and it makes nothing laxer."),date:instant.optional().describe("When it was made."),source:string().optional(),entries:int().nonnegative().optional().
describe("How many it lists."),model:string().optional().describe("The version of EPSS’s model."),why:string().optional().describe("Why it is not sure.")}),exploitationSchema=strictObject(
{kev:feedSchema.describe("CISA’s Known Exploited Vulnerabilities."),epss:feedSchema.describe("FIRST’s Exploit Prediction Scoring System."),relaxed:strictObject(
{findings:int().positive(),until:instant.describe("When the lists are too old for that.")}).optional().describe("Open findings that do not block because the lis\
ts say that they are not exploited: by `when`, or by a rule for packages and paths without `exploited: true`. Absent if there are none.")}),exploitedSchema=strictObject(
{added:iso_exports.date(),due:iso_exports.date().optional().describe("Until when CISA wants it fixed."),ransomware:literal(!0).optional().describe("It is known \
to be used for ransomware.")}),epssSchema=strictObject({score:share.describe("How likely it is that it is exploited within 30 days."),percentile:share.describe(
"The share of all scores that are as low or lower.")});function exploitationRecord({exploitation,open},{maxAge}){if(exploitation===void 0)return{};let{kev,epss}=exploitation,
findings=open.filter(isRelaxed).length,oldest=Math.min(...[kev,epss].flatMap(({date})=>date===void 0?[]:Date.parse(date))),until=new Date(oldest+maxAge.value*36e5);
return{exploitation:{kev:feedRecord(kev),epss:feedRecord(epss),...findings===0?{}:{relaxed:{findings,until:until.toISOString()}}}}}function feedRecord({kind,...known}){
return{state:kind,...known}}function isRelaxed({finding,decidedBy:{when,unblocks,scoped:scoped2}}){return when!==void 0?!0:unblocks===!0&&scoped2?.exploited!==!0&&
cvesOf(finding).length>0}function exploitedRecord({listed:listed2,epss}={}){return{...listed2===void 0?{}:{exploited:listed2},...epss===void 0?{}:{epss}}}var text2=string(),vexSchema=strictObject({status:_enum(vexStatuses),author:text2.describe("As the document names itself; empty: it names nobody."),signedBy:text2.
optional().describe("Who has signed it, of what hangs on an image: `file` is then that image, and `line` 0."),at:instant.optional().describe("Since when it is s\
o, as the statement says."),file:text2,line:int().nonnegative(),justification:text2.optional(),action:text2.optional().describe("What to do, of what is affected\
."),detail:text2.optional(),why:text2.optional().describe("Why it does not leave the finding out, of one that would.")});function vexRecord({at:at2,...note}){let moment=at2===
void 0?void 0:instant.safeParse(at2.toISOString()).data;return{...note,...moment===void 0?{}:{at:moment}}}var text3=string(),line=int().positive(),fixSchema=discriminatedUnion("kind",[strictObject({kind:literal("upgrade"),to:text3,major:literal(!0).optional(),prerelease:literal(
!0).optional()}),strictObject({kind:literal("unclear"),says:text3}),strictObject({kind:literal("none"),why:_enum(["not-yet","never","end-of-life","not-affected"])})]),
common={id:text3.describe("The CVE, where there is one; else the GHSA; else the id of the scanner."),severity:_enum(severities),action:_enum(actions).describe("\
What the policy does about it; of an excepted one, what it would have done."),where:text3.describe("The file in the image, or what Trivy calls the place."),platforms:array(
text3),fixBy:instant.describe("Counted from this scan."),due:instant.optional().describe("Until when it is to be fixed by the ledger, if one was read and knows \
it."),escalate:_enum(escalations).optional(),firstSeen:instant.optional().describe("When it was found first, if that is known."),origin:_enum(["base","own"]).optional().
describe("Who brought it, if that is certain."),place:strictObject({path:text3,line}).optional().describe("The line of the repository where it is fixed, if one \
is known."),presence:_enum(["new","still-there"]).optional().describe("Whether the baseline has it, if one was compared."),exception:strictObject({file:text3,line:int().
nonnegative()}).optional().describe("What excepts it."),rule:text3.optional().describe("The rule for packages or paths that decides its action, by its key in th\
e policy."),vex:vexSchema.optional().describe("What VEX says of one that stays, or against the exception that leaves it out.")},findingSchema=discriminatedUnion(
"kind",[strictObject({kind:literal("vulnerability"),...common,aliases:array(text3).describe("Its other ids, sorted."),package:strictObject({purl:text3.optional().
describe("Without version, qualifiers and subpath."),name:text3,version:text3.describe("The installed one."),type:text3.describe("Trivy's result type.")}),fix:fixSchema.
optional(),exploited:exploitedSchema.optional().describe("What KEV says, if it lists it and the policy asks for it."),epss:epssSchema.optional().describe("Its E\
PSS score, if it has one and the policy asks for it.")}),strictObject({kind:literal("misconfiguration"),...common,aliases:array(text3).describe("Its other ids, \
sorted."),line:line.optional()}),strictObject({kind:literal("secret"),...common,line:line.optional()})]);function findingKey(finding){switch(finding.kind){case"\
vulnerability":{let{purl,type,name:name2}=finding.package;return JSON.stringify([finding.id,purl??`${type}/${name2}`])}case"misconfiguration":case"secret":return JSON.
stringify([finding.id,finding.kind,finding.where])}}function firstSeenIn({findings,judgedAt}){let earliest=new Map;for(let finding of findings){let[key2,seen2]=[
findingKey(finding),finding.firstSeen??judgedAt],before=earliest.get(key2);(before===void 0||Date.parse(seen2)<Date.parse(before))&&earliest.set(key2,seen2)}return earliest}
function findingRecord(judged,firstSeen){let record3=withoutHistory(judged),seen2=judged.presence==="still-there"?firstSeen?.get(findingKey(record3)):void 0;return seen2===
void 0?record3:{...record3,firstSeen:seen2}}function withoutHistory(judged){let{finding}=judged,known=commonOf(judged);switch(finding.kind){case"vulnerability":
return{...known,kind:finding.kind,...identity(finding),package:packageRecord(finding.package),...judged.fix===void 0?{}:{fix:judged.fix},...exploitedRecord(judged.
exploitation)};case"misconfiguration":return{...known,kind:finding.kind,...identity(finding),...lineOf(finding.lines)};case"secret":return{...known,kind:finding.
kind,id:finding.id,...lineOf(finding.lines)}}}function commonOf({finding,action,decidedBy,fixBy,past,escalate,place:place2,presence,exception:exception2,vex}){let{
location,isDefault}=place2,origin=sureOrigin(place2);return{severity:finding.severity,action,where:finding.path??finding.target,platforms:finding.platforms,fixBy:fixBy.
toISOString(),...past!==void 0&&"due"in past.deadline?{due:new Date(past.deadline.due).toISOString()}:{},...escalate===void 0?{}:{escalate},...origin==="unknown"?
{}:{origin},...location===void 0||isDefault===!0?{}:{place:{path:location.path,line:location.line}},...presence===void 0?{}:{presence},...exception2===void 0?{}:
{exception:{file:exception2.file,line:exception2.line}},...decidedBy.scoped===void 0?{}:{rule:decidedBy.scoped.action.key},...vex===void 0?{}:{vex:vexRecord(vex)}}}
function namedFinding(finding){switch(finding.kind){case"vulnerability":{let{purl,type,name:name2}=packageRecord(finding.package);return{is:finding.kind,...identity(
finding),subject:purl??`${type}/${name2}`}}case"misconfiguration":return{is:finding.kind,...identity(finding),subject:finding.path??finding.target};case"secret":
return{is:finding.kind,id:finding.id,aliases:[],subject:finding.path??finding.target}}}function identity({id,aliases}){let all=[...new Set([id,...aliases])],own=[
/^CVE-\d{4}-\d+$/,/^GHSA-/].map(form2=>chosen(id,all,form2)).find(one=>one!==void 0)??id;return{id:own,aliases:all.filter(other=>other!==own).toSorted()}}function chosen(id,all,form2){
return form2.test(id)?id:all.filter(one=>form2.test(one)).toSorted()[0]}function packageRecord({purl="",purlOn,name:name2,version:version2,type}){let url=purl===
""?Object.values(purlOn??{}).find(one=>one!=="")??"":purl;return{...url===""?{}:{purl:withoutVersion(url)},name:name2,version:version2,type}}function withoutVersion(purl){
let end=purl.search(/[?#]/);return(end<0?purl:purl.slice(0,end)).replace(/@[^@/]*$/,"")}function lineOf(lines2){return lines2===void 0||lines2.start<1?{}:{line:lines2.
start}}function liveOf(episodes){let last=episodes?.at(-1);return last?.resolved===void 0?last:void 0}function recentlyGone(episodes,at2){let last=episodes?.at(-1);return last?.
resolved!==void 0&&isRecent(last.resolved,at2)?last:void 0}function isRecent({at:gone},at2){return at2-gone<=6048e5}function areOne(one,other){let isAfter=({resolved},{
firstSeen})=>resolved!==void 0&&firstSeen-resolved.at>6048e5;return!isAfter(one,other)&&!isAfter(other,one)}function begin(firstSeen,severity2,isBalance){return{
firstSeen,...isBalance?{balance:!0}:{},severities:[{at:firstSeen,severity:severity2}]}}function severityOf({severities:severities2}){return severities2.at(-1)?.
severity??"UNKNOWN"}function reopen({resolved:_,unseen:__,...episode2},at2){return{...episode2,reopened:[...episode2.reopened??[],at2]}}function resolve(episode2,how,last){
return resolving(how,last)(episode2)}function resolving(how,last){let usual3=last===void 0?void 0:{...how,seen:asSeen(last)};return episode2=>{if(episode2.unseen===
void 0&&usual3!==void 0)return{...episode2,resolved:usual3};let{unseen:unseen3,...rest}=episode2;return{...rest,resolved:{...how,seen:asSeen(unseen3??{at:episode2.
firstSeen,images:[]})}}}}function asSeen({at:at2,images:images2,database}){return{at:at2,images:images2,...database===void 0?{}:{database}}}function endException(episode2,at2){
let{exceptedSince,...counted2}=episode2;return exceptedSince===void 0?episode2:{...counted2,pauses:pausesOf(episode2,at2)}}function pausesOf({pauses=[],exceptedSince},end){
return exceptedSince===void 0||exceptedSince>=end?pauses:[...pauses,{from:exceptedSince,to:end}]}function changed(episode2,fields2){let whole4={...episode2,...fields2};
return Object.fromEntries(Object.entries(whole4).filter(([,value])=>value!==void 0))}function ledgerInvalid(where,what){let fix="Take the ledger back from its last good copy (of a repository: a commit whose root you know), and add the records th\
at came later again.";return new ConfigError([{where,what,fix}],"ledger-invalid")}import{resolve as resolve2}from"node:path";function askedLedger(inputs){let{ledger:path,"ledger-repository":repository,"github-token":token=""}=inputs;return repository!==void 0?{ledger:{repository,token}}:
path===void 0?{}:{ledger:{path}}}async function ledgerPast(ports,{ledger,github},names2){if(ledger===void 0)return;let branch=github===void 0?void 0:branchOf(github);
try{let[{imagePast},{openHome},{readLedger}]=await Promise.all([import("./image-past-KGMHOEJH.js"),import("./open-home-KERM7F3O.js"),import("./open-ledger-PKQPZT46.js")]),
{name:name2,state}=await readLedger(await openHome(ports,placeOf(ports,ledger)));return imagePast({name:name2,state},{names:names2,...branch===void 0?{}:{branch}})}catch(error){
if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return{state:"unread",ledger:"path"in ledger?ledger.path:ledger.repository,why:`could n\
ot be read: ${plainLine(error.message,300)}`}}}function placeOf({environment,workingDirectory},ledger){return"path"in ledger?{path:resolve2(workingDirectory,ledger.
path)}:{...ledger,apiUrl:apiUrlIn(environment),token:environment.LEDGER_TOKEN||ledger.token}}function branchOf({ref,proposal}){return proposal?.base??(ref.startsWith(
"refs/heads/")?ref.slice(11):void 0)}import{basename,dirname,join}from"node:path";var maxSlug=120;function reportFileName(name2){let slug=imageName(name2).familiar.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"").slice(0,maxSlug);
return`trivy-results-${slug===""?"image":slug}.json`}function platformReportName(report,platform){let slug=platform.replace(/[^A-Za-z0-9._-]+/g,"-").slice(0,maxSlug);
return report.replace(/\.json$/,`@${slug}.json`)}function recordBeside(report){let[,stem]=/^trivy-results-([^@]+)(?:@[^@]+)?\.json$/.exec(basename(report))??[];
return stem===void 0?void 0:join(dirname(report),`image-gate-record-${stem}.json`)}function sbomFileName(report,ending){return basename(report).replace(/^trivy-results-/,
"sbom-").replace(/\.json$/,ending)}function archiveFileName(name2){let[,end="latest"]=/(?:@sha256:|:)([\w.-]+)$/.exec(name2)??[];return`evidence-${reportFileName(
name2).replace(/^trivy-results-(.*)\.json$/,"$1")}-${/^[0-9a-f]{64}$/.test(end)?end.slice(0,12):end}.tar`}function vexFileName(report){return basename(report).replace(
/^trivy-results-/,"vex-").replace(/\.json$/,".openvex.json")}function reportOfDocument(name2){let[,sbom,vex=sbom]=/^(?:sbom-(.+)\.(?:cdx|spdx)|vex-(.+)\.openvex)\.json$/.
exec(name2)??[];return vex===void 0?void 0:`trivy-results-${vex}.json`}function isRecord(path){return/^image-gate-record-.*\.json$/.test(basename(path))}function imageFolder(name2){
let slug=familiarSpelling(name2).replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+/,"").slice(-maxSlug);return slug===""?"image":slug}function familiarSpelling(name2){
let read2=readReference(name2);return"reference"in read2?familiarReference(read2.reference):name2}function imageCategory(name2){let{whole:whole4,familiar}=imageName(
name2);if(whole4!==void 0)return whole4;let role=familiar.replace(/^[./]+|\/+$/g,"");return role===""?"image":role.slice(0,maxSlug)}import{dirname as dirname2,resolve as resolve3}from"node:path";async function requireOutput(files,path){let where=`output ${path}`;if(isRecord(path))throw impossible(where,"a file of this name is read as the record of the r\
eport beside it","Choose another name.");let found=await at(files,path,where);if(found?.kind==="directory")throw impossible(where,"it is a folder","Name a file \
in it.");if(found?.kind==="other")throw impossible(where,"it is not a file","Name a file, or leave it out and redirect.");let folder=dirname2(path),above=await at(
files,folder,where);if(above===void 0)throw impossible(where,`there is no folder ${folder}`,"Make it, or correct the path.");if(above.kind!=="directory")throw impossible(
where,`${folder} is no folder`,"Correct the path.");if(!await files.isWritable(folder))throw denied(where,folder)}async function requireFolders(files,{reportDirectory,
scanner,scanTarget}){let reports=`input report-dir ${reportDirectory}`;for(let path of[reportDirectory,`${reportDirectory}.private`])await requireFolder(files,path,
reports,!0);if((await files.lstat(`${reportDirectory}.private`))?.kind==="symlink")throw impossible(reports,`${reportDirectory}.private is a symbolic link`,"Rem\
ove it, or choose another folder.");if(scanTarget.kind==="report")return;let{cacheDirectory}=scanner;await requireFolder(files,cacheDirectory,`input cache-dir ${cacheDirectory}`,
!1)}async function requireFolder(files,path,where,inUse){let found=await at(files,path,where);if(found?.kind==="directory"){if(inUse&&!await files.isWritable(path))
throw denied(where,path);return}if(found!==void 0)throw impossible(where,`${path} is no folder`,"Remove it, or choose another folder.");let above=await nearestAbove(
files,resolve3(path),where);if(!await files.isWritable(above))throw denied(where,above)}async function nearestAbove(files,path,where){let above=dirname2(path),found=await at(
files,above,where);if(found?.kind==="directory")return above;if(found!==void 0)throw impossible(where,`${above} is no folder`,"Remove it, or choose another fold\
er.");return above===path?above:nearestAbove(files,above,where)}async function at(files,path,where){try{let found=await files.stat(path);if(found===void 0&&(await files.
lstat(path))?.kind==="symlink")throw impossible(where,`the link ${path} leads to nothing`,"Remove or repair the link.");return found}catch(error){throw error instanceof
ToolError?impossible(where,error.message.replace(/\.$/,""),error.fix):error}}function denied(where,folder){return impossible(where,`this user may not write in ${folder}`,
"Change its owner or mode, or choose another folder.")}function impossible(where,what,fix){return new ConfigError([{where,what:`nothing can be written there: ${what}`,
fix}],"output-impossible")}function jsonForm(raw){let{bomFormat,spdxVersion,$schema:schema2,runs,matches:matches2,descriptor,manifests,layers,document}=raw,context=raw["@context"];return typeof context==
"string"&&/openvex/i.test(context)?"an OpenVEX document":typeof document=="object"&&document!==null&&"csaf_version"in document?"a CSAF document":bomFormat==="Cy\
cloneDX"?isVex(raw)?"a CycloneDX VEX document":"a CycloneDX SBOM (`--format cyclonedx`)":typeof spdxVersion=="string"?"an SPDX SBOM (`--format spdx-json`)":Array.
isArray(runs)||typeof schema2=="string"&&schema2.includes("sarif")?"SARIF (`--format sarif`)":Array.isArray(matches2)&&descriptor!==void 0?"a report of Grype":Array.
isArray(manifests)||Array.isArray(layers)?"a manifest of an image, not a report on it":void 0}function isVex({vulnerabilities,components}){return Array.isArray(
vulnerabilities)&&!(Array.isArray(components)&&components.length>0)}var maxReason=1e3,space=/[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;function fields(line3){return line3.split(space).filter(word2=>word2!==
"")}function parseEntry(line3){let[id,...words2]=fields(line3);if(id===void 0||id.startsWith("#"))return;let comment=words2.findIndex(word2=>word2.startsWith("#")),
beforeComment=comment<0?words2:words2.slice(0,comment),trivyDates=beforeComment.filter(word2=>word2.startsWith("exp:")).map(trivyDate),{reason,dates}=parseComment(
comment<0?[]:words2.slice(comment));return{id,reason,dates:[...trivyDates,...dates],otherIds:beforeComment.filter(isAdvisoryId)}}function parseComment(words2){let[
mark="",...rest]=words2,reason=[],dates=[],left=[mark.replace(/^#+/,""),...rest].filter(word2=>word2!=="").reverse();for(let word2=left.pop();word2!==void 0;word2=
left.pop()){let[,before,after]=/^(.*?)\bexpiry:(.*)$/iu.exec(word2)??[];word2.startsWith("exp:")?dates.push(trivyDate(word2)):before===void 0||after===void 0?reason.
push(word2):(before!==""&&reason.push(before),dates.push(policyDate(after===""?left.pop()??"":after)))}return{reason:asReason(reason),dates}}function trivyDate(word2){
let text11=word2.slice(4),start=startOfDay(text11);return start===void 0?{text:text11}:{text:text11,endsAt:start}}function policyDate(word2){let text11=withoutEnd(
word2,")].,;"),endsAt=endOfDay(text11);return endsAt===void 0?{text:text11}:{text:text11,endsAt}}function isAdvisoryId(word2){return/^(?:CVE|GHSA|DSA|RHSA|ALAS|ELSA|RUSTSEC|GO|PYSEC|AVD|DS)-[\w-]*\d/i.
test(word2)}function isWildcard(id){return/[*?]/.test(id)}function wildcardWhy(id){return`${quoted(id)} matches no finding: ids are not patterns, so each needs \
an entry of its own`}function asReason(words2){let first=words2.findIndex(word2=>!/^[-–—,;:|]+$/u.test(word2)),text11=first<0?"":words2.slice(first).join(" "),
clean=withoutEnd(text11," ,;:|([-–—");return!/[\p{L}\p{N}]/u.test(clean)||isPlaceholder(clean)?"":clean.length<=maxReason?clean:`${clean.slice(0,maxReason-1).
replace(/[\ud800-\udbff]$/,"").trimEnd()}…`}var reasonPlaceholder="<why this is acceptable>";function isPlaceholder(text11){return/^<[^<>]*>$/.test(text11)||text11.
includes(reasonPlaceholder)}function withoutEnd(text11,characters){let end=text11.length;for(;end>0&&characters.includes(text11[end-1]??"");)end-=1;return text11.
slice(0,end)}var cve=/^CVE-\d{4}-\d{4,}$/,ghsa=/^GHSA(?:-[a-z0-9]{4}){3}$/;function meantId(id){let bare=id.replace(/[,;:.]+$/,""),written=bare.replace(/^(cve|ghsa)-/i,prefix2=>prefix2.
toUpperCase()),right=written.startsWith("GHSA-")?`GHSA-${written.slice(5).toLowerCase()}`:written;return/^(?:CVE|GHSA)-/.test(right)?cve.test(right)||ghsa.test(
right)?right===id?void 0:{why:bare===id?"upper and lower case count":`${punctuation(id,bare)} is read as part of the id`,id:right}:{why:right.startsWith("CVE-")?
"the form is CVE-2024-1234":"the form is GHSA-jf85-cpcp-j695"}:bare===id?void 0:{why:`${punctuation(id,bare)} is read as part of the id`,id:bare}}function punctuation(id,bare){
return`\`${id.slice(bare.length)}\``}var refusals=["no-reason","no-expiry","malformed-date","expired","hidden-characters","wildcard","second-id","dead-id","too-far-ahead","no-ticket","no-assessment",
"not-approved","not-on-both","not-compared","unreadable","vex"],announcedDays=14;function holds(exception2,now){return now.getTime()<exception2.endsAt.getTime()}
function renews(later,earlier){return later.ticket!==void 0&&later.ticket===earlier.ticket&&later.endsAt>earlier.endsAt}function endingSoon(exceptions,now){let limit=daysLater(
now,announcedDays).getTime();return exceptions.filter(exception2=>holds(exception2,now)&&exception2.endsAt.getTime()<=limit).toSorted((a,b)=>a.endsAt.getTime()-
b.endsAt.getTime())}var suggestedDays=30,shortestLimit=90,ticketPlaceholder="<ticket>",idPlaceholder="<id>";function refused(draft,refusal,why,now,days){let{id,reason,expiry,file,line:line3}=draft;
return{id,refusal,file,line:line3,why,suggestion:{kind:"entry",draft,until:lastDayOf(draft,now,days)},...expiry!==void 0&&{expiry},...reason!==""&&{reason}}}function refuseExpired(exception2,now){
return refused(exception2,"expired",`it expired on ${exception2.expiry}`,now)}function refusedWildcard(draft,now){let{id}=draft;return{...refused({...draft,id:idPlaceholder},
"wildcard",wildcardWhy(id),now),id}}function unlessDead(exception2,now){if(!holds(exception2,now))return refuseExpired(exception2,now);let meant2=meantId(exception2.
id);return meant2===void 0?exception2:refused(exception2,"dead-id",`no finding has this id: ${meant2.why}`,now)}function isYamlFile(file){return/\.ya?ml$/.test(
file)}function entryFor(draft,now,days){return{kind:"entry",draft,until:dayOf(daysLater(now,days))}}function askingTicket(draft){return{...draft,ticket:ticketPlaceholder}}
function suggestionText(suggestion){if(suggestion.kind==="words")return suggestion.text;let{draft,until}=suggestion;return isYamlFile(draft.file)?yamlEntry(draft,
until):plainLine2(draft,until)}function lastDayOf({expiry=""},now,days){let isAhead=startOfDay(expiry)!==void 0&&expiry>=dayOf(now);if(days!==void 0||!isAhead)return dayOf(
daysLater(now,days??suggestedDays));let latest=dayOf(daysLater(now,shortestLimit));return expiry<latest?expiry:latest}function plainLine2(draft,until){let ticket=draft.
ticket===void 0?"":` (Ticket: ${draft.ticket})`;return`${idOf(draft)}  # ${reasonOf(draft)}${ticket}, Expiry: ${until}`}function yamlEntry(draft,until){let{paths,
purls,images:images2,approvedBy,ticket,assessment}=draft,words2={id:idOf(draft),statement:reasonOf(draft),paths,purls,images:images2,"approved-by":approvedBy,ticket,
assessment};return`- { ${Object.entries(words2).flatMap(([key2,value])=>value===void 0?[]:[`${key2}: ${JSON.stringify(value)}`]).join(", ")}, expired_at: ${dayOf(
daysLater(startOfDay(until)??new Date(until),1))} }`}function reasonOf({reason,file}){let words2=visible(reason);return(isYamlFile(file)?words2.join(" "):parseComment(
["#",...words2]).reason)||reasonPlaceholder}function idOf({id,file}){return possibleId(isYamlFile(file)?id:id.replace(/(?<=.)#.*$/s,""))}function possibleId(id){
let clean=fields(id.replaceAll(/\s+/g," ").replaceAll(new RegExp("\\p{C}+","gu"),"")).join(" "),meant2=meantId(clean);return(meant2===void 0?clean:meant2.id)||idPlaceholder}
function visible(text11){return fields(text11.replaceAll(new RegExp("\\p{C}+","gu")," "))}async function readBranchRules({governing,branch,branchName,merged},read2,instead){try{return await read2(governing)}catch(error){if(!isInvalid(error)||branch===
void 0)throw error;let corrected2=merged&&await readOrNothing(()=>read2(merged));if(corrected2!==void 0&&instead!==void 0)return instead(corrected2.value);let[first,
...others]=error.problems;throw new ConfigError([first,...others,wayOut(branch,branchName??branch)],error.code)}}function isInvalid(error){return error instanceof
ConfigError&&error.code!=="file-absent"&&error.problems.length>0}async function readOrNothing(read2){try{return{value:await read2()}}catch(error){if(error instanceof
ConfigError)return;throw error}}function wayOut(branch,name2){return{where:branch,what:"the file on this branch is the one that counts",fix:`Correct it on ${name2}\
, by a pull request from a branch of this repository: that one can pass.`}}async function readMerged({branchName="the base branch"},merged,read2){try{return await read2(
merged)}catch(error){if(!isInvalid(error))throw error;let after={where:"this pull request",what:`after the merge of this pull request it would be so on ${branchName}\
, too, and stop every run there`,fix:"Correct it before the merge."},[first,...others]=error.problems;throw new ConfigError([first,...others,after],error.code)}}
function unreadable(error,file,branch){let[problem2]=error.problems,line3=Number(/:(\d+)/.exec(problem2?.where??"")?.[1]??1),why=`this file of ${branch} can’t b\
e read (${problem2?.what}), so all that the pull request has in it counts as new`;return{id:"*",refusal:"unreadable",file,line:line3,why,suggestion:{kind:"words",
text:"the file as this pull request has it"}}}async function readPolicy(files,path,read2=policyIn){let{beside,proposed}=files,own=await policyOf(files,path,read2,proposed!==void 0);return beside===void 0?own:
bothFiles(own,await policyOf(beside,path,read2,proposed!==void 0))}async function policyOf(files,path,readOne,mayCorrect){let{governing,branch}=files;return readBranchRules(
files,async from=>{let policy=await readOne(from,path,branch);return from===governing?ofBranch(policy,branch):named(policy,"as this pull request corrects it")},
mayCorrect?standIn:void 0)}function ofBranch(policy,branch){return branch===void 0?policy:named(policy,`of ${branch}`)}function named(policy,from){return policy.
base===defaultPolicy?policy:{...policy,base:{...policy.base,source:`${policy.base.source} ${from}`}}}function inStage({stage},title2,work){return stage===void 0?work(()=>{}):stage(title2,work)}function byteSteps(step,total){let of=total===void 0?"":` of ${Math.
ceil(total/1e6)}`,said=-1;return bytes=>{let megabytes=Math.floor(bytes/1e6);megabytes!==said&&(said=megabytes,step(`${megabytes}${of} MB`))}}function lastEndOf(days,now){return daysLater(startOfDay(dayOf(now))??now,days+1).getTime()}function tooFarFor({maxDays},end,now){return end===void 0?severities:
severities.filter(severity2=>end.getTime()>lastEndOf(maxDays[severity2].value,now))}function hasTicket({ticket,reason}){let said=ticket??/\bticket:\s*(\S+)/iu.exec(
reason)?.[1]??"";return/[\p{L}\p{N}]/u.test(said)&&!said.startsWith("<")}var adoptedReason="adopted without a reason";function withAdopted(exceptions,until,now){
let{active,refused:refused2,undated=[]}=exceptions,end=until===void 0?void 0:endOfDay(until);if(until===void 0||end===void 0||undated.length===0)return exceptions;
let isOne=adoptedAmong(undated);if(end.getTime()<=now.getTime()){let ended=`; \`exceptions.adopted-until\` ended on ${until}`;return{...exceptions,refused:refused2.
map(one=>isOne(one)?{...one,why:one.why+ended}:one)}}let adopted=undated.map(draft=>({...draft,reason:draft.reason||adoptedReason,endsAt:end,expiry:until,adopted:!0}));
return{...exceptions,active:[...active,...adopted],refused:refused2.filter(one=>!isOne(one))}}function adoptedAmong(undated){let keys=new Set(undated.map(({file,
id})=>`${file}:${id}`));return({refusal,file,id,expiry})=>(refusal==="no-expiry"||refusal==="no-reason")&&expiry===void 0&&keys.has(`${file}:${id}`)}var scopedRefusals=["expired","too-far-ahead","no-ticket","no-assessment","some-platforms","not-on-both","not-compared","exploited","kev-unknown"];function endOfScoped({
expires}){if(expires!==void 0)return endOfDay(expires)??new Date(0)}function hasScopedEnded(rule,now){let end=endOfScoped(rule);return end!==void 0&&now.getTime()>=
end.getTime()}function keepsFromRelaxing({rule,isWhole},severity2,{maxDays,requireTicket,assessment},now){return(endOfScoped(rule)?.getTime()??Number.POSITIVE_INFINITY)>
lastEndOf(maxDays[severity2].value,now)?"too-far-ahead":requireTicket.value&&!hasTicket(rule)?"no-ticket":assessment.value.includes(severity2)?"no-assessment":isWhole?
void 0:"some-platforms"}function scopedRefusalText(rule,refusal,severity2){switch(refusal){case"expired":return`it expired on ${rule.expires}`;case"too-far-ahea\
d":return`its end ${rule.expires} is further ahead than \`exceptions.max-days\` allows for a ${severity2} finding`;case"no-ticket":return"it names no ticket, wh\
ich the policy requires of what relaxes it";case"no-assessment":return`the policy requires an assessment for ${severity2} findings, which only an exception can \
have`;case"some-platforms":return"it is for some platforms alone, and what was found is on others, too";case"not-on-both":return"another policy that counts as w\
ell is stricter about the same finding";case"exploited":return"CISA’s KEV lists what was found as exploited, and the rule does not say `exploited: true`";case"\
kev-unknown":return"CISA’s KEV is missing or not new enough to say that nothing of it is exploited, and the rule does not say `exploited: true`";case"not-comp\
ared":return"there are too many paths to compare it with: write shorter patterns"}}var systemFaults=["no-system","no-packages","no-release","unknown-release","other-release","supplier","other-system","other-vendors"];import{posix}from"node:path";var lockfileTypes=new Map([["package-lock.json","npm"],["npm-shrinkwrap.json","npm"],["yarn.lock","yarn"],["pnpm-lock.yaml","pnpm"],["bun.lock","bun"],["require\
ments.txt","pip"],["Pipfile.lock","pipenv"],["poetry.lock","poetry"],["uv.lock","uv"],["Gemfile.lock","bundler"],["composer.lock","composer"],["go.mod","gomod"],
["Cargo.lock","cargo"],["pom.xml","pom"],["gradle.lockfile","gradle"],["packages.lock.json","nuget"],["mix.lock","hex"],["pubspec.lock","pub"]]),lockfileNames=new Set(
lockfileTypes.keys());function lockfileType(path){return lockfileTypes.get(path.slice(path.lastIndexOf("/")+1))}var lockfileCompanions=new Map([["go.mod",["go.s\
um"]],["package-lock.json",["package.json"]],["yarn.lock",["package.json"]],["poetry.lock",["pyproject.toml"]],["Cargo.lock",["Cargo.toml"]]]),ecosystems={npm:[
"npm","yarn","pnpm","bun","node-pkg"],pypi:["pip","pipenv","poetry","uv","pylock","python-pkg"],gem:["bundler","gemspec"],composer:["composer","composer-vendor"],
go:["gomod","gobinary"],cargo:["cargo","rustbinary"],maven:["pom","gradle","sbt","jar"],nuget:["nuget","dotnet-core","packages-props"]},ecosystemOf=new Map(Object.
entries(ecosystems).flatMap(([ecosystem,types])=>types.map(type=>[type,ecosystem])));function packageKey({type,name:name2,version:version2}){let ecosystem=packageEcosystem(
{type}),known=ecosystem==="pypi"?name2.toLowerCase().replace(/[-_.]+/g,"-"):name2;return`${ecosystem}
${known}
${ecosystem==="go"?version2.replace(/^v/,""):version2}`}function packageEcosystem({type}){return ecosystemOf.get(type)??type}function repositoryPath(path){if(/^(?:[A-Za-z]:)?[\\/]|^[a-z][a-z0-9+.-]*:\/\//i.test(path))return;let parts3=[];for(let part2 of path.replaceAll("\\","/").split(
"/")){if(part2===".."&&parts3.pop()===void 0)return;part2!==""&&part2!=="."&&part2!==".."&&parts3.push(part2)}return parts3.length===0?void 0:parts3.join("/")}function locationUri({
path}){let encode=segment=>encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`);return path.
split("/").map(encode).join("/")}var maxLockfilePackages=5e3,maxPath=1e3,maxTarget=200,pathSchema=string().max(maxPath).refine(path=>repositoryPath(path)===path,"is not a path in the repository"),
folderSchema=string().max(maxPath).refine(path=>path==="."||repositoryPath(path)===path,"is not a folder of the repository"),targetSchema=string().max(maxTarget),
buildSchema=strictObject({dockerfile:pathSchema.optional().describe("Path of the Dockerfile in the repository."),target:targetSchema.optional().describe("The st\
age that was built."),context:folderSchema.optional().describe("The build context in the repository, if it is not the folder of the Dockerfile."),lockfiles:array(
strictObject({path:pathSchema,line:int().positive(),type:string(),name:string(),version:string()})).max(maxLockfilePackages).describe("Lines of lockfiles that n\
ame a package with findings, and one of each other lockfile.")});function buildRecord({dockerfile,lockfiles=[],scan}){let keys=new Set(scan.findings.flatMap(finding=>finding.
kind==="vulnerability"?packageKey(finding.package):[])),seen2=new Set,kept=lockfiles.filter(found=>{let isFirst=!seen2.has(found.path);return seen2.add(found.path),
(isFirst||keys.has(packageKey(found)))&&fits(pathSchema,found.path)});return{...dockerfile===void 0?{}:dockerfileRecord(dockerfile),lockfiles:kept.slice(0,maxLockfilePackages).
map(({path,line:line3,type,name:name2,version:version2})=>({path,line:line3,type,name:name2,version:version2}))}}function dockerfileRecord({path,target,context}){
let isApart=context!==void 0&&context!==posix.dirname(path);return{...fits(pathSchema,path)?{dockerfile:path}:{},...target!==void 0&&fits(targetSchema,target)?{
target}:{},...isApart&&fits(folderSchema,context)?{context}:{}}}function fits(schema2,text11){return schema2.safeParse(text11).success}var maxListed=1e3,text4=string(),count=int().nonnegative(),version=strictObject({type:text4.describe("Trivy's result type."),name:text4,version:text4}),listed=entry2=>array(
entry2).max(maxListed),packageChangeSchema=strictObject({counts:strictObject({added:count,removed:count,changed:count,unchanged:count,newLicences:count}).describe(
"The baseline has removed + changed + unchanged versions of packages, the image added + changed + unchanged."),added:listed(version).describe("At most 1,000, as\
 of the other lists. counts has how many there are."),removed:listed(version),changed:listed(strictObject({type:text4,name:text4,from:text4,to:text4})),newLicences:listed(
strictObject({licence:text4,packages:count.describe("How many have it."),example:text4.describe("The name of one.")})).describe("Licences that no package had be\
fore.")});function packageChangeRecord(change2){let{added,removed,changed:changed2,unchanged,newLicences}=change2;return{counts:{added:added.length,removed:removed.
length,changed:changed2.length,unchanged,newLicences:newLicences.length},added:added.slice(0,maxListed),removed:removed.slice(0,maxListed),changed:changed2.slice(
0,maxListed),newLicences:newLicences.slice(0,maxListed)}}var maxNames=1e3,text5=string(),count2=int().nonnegative(),name=string().min(1).max(4096),each=(words2,value)=>record(_enum(words2),value),namesSchema=tuple([name],
name).refine(({length})=>length<=maxNames,"are too many"),categorySchema=string().min(1).max(1e3),unreadSchema=array(string().max(500)).max(100),platformText=string().
refine(text11=>text11==="unknown"||isPlatformName(text11),"is no platform"),imageSchema=strictObject({names:namesSchema.describe("All names under which the imag\
e was judged. Reports use the first one."),category:categorySchema.optional().describe("The category of its alerts, if that is not made from the name."),digest:digestText.
optional().describe("Of the index or manifest. Absent for a report without an image."),origin:_enum(["build","docker-store","registry","input"]).optional().describe(
"Where the image came from.")}),reportSchema2=strictObject({file:string().regex(/^trivy-results-[A-Za-z0-9._@-]{1,250}\.json$/).describe("Name of the file in th\
e folder of the record."),digest:digestText,size:count2}),platformSchema=strictObject({platform:platformText,imageId:digestText.describe("Digest of the image co\
nfig, as Trivy reports it."),manifest:digestText.optional(),system:strictObject({family:text5,name:text5,endOfLife:boolean()}).optional(),packages:count2.describe(
"How many packages Trivy listed."),packagesListed:boolean().optional().describe("Whether all packages were asked for. Absent: not known."),systemFault:_enum(systemFaults).
nullable().describe("Why the system's packages could not be compared with advisories; null: they could."),unread:unreadSchema.optional().describe("What is in th\
e layers and was compared with no advisories."),report:reportSchema2.optional().describe("Trivy's own report on this platform, if it was written."),sbom:sbomSchema.
optional().describe("The SBOMs of this platform, if any were asked for.")}),exception={id:text5,reason:text5,endsAt:instant.describe("The first instant at which\
 it no longer holds."),expiry:text5.describe("The last day on which it holds."),file:text5,line:count2,kind:_enum(kinds).optional(),paths:array(text5).optional(),
purls:array(text5).optional(),images:array(text5).optional(),approvedBy:array(text5).optional(),ticket:text5.optional(),adopted:literal(!0).optional().describe(
"It has no expiry of its own: the policy lets it count."),vex:vexSchema.optional().describe("It is a statement of VEX."),proposed:strictObject({missing:each(severities,
array(array(text5)))}).optional()},exceptionsSchema=strictObject({applied:array(strictObject(exception)),unused:array(strictObject({...exception,duplicateOf:strictObject(
{file:text5,line:count2}).optional()})),refused:array(strictObject({id:text5,refusal:_enum(refusals),file:text5,line:count2,why:text5,suggestion:text5,expiry:text5.
optional(),reason:text5.optional()}))}),scopedRule={about:_enum(["package","path"]),match:text5,action:_enum(actions),reason:text5,expires:text5.optional().describe(
"The last day on which it holds (UTC)."),ticket:text5.optional(),exploited:literal(!0).optional().describe("It also relaxes what KEV lists."),key:text5.describe(
"Of the action in the policy."),place:text5.optional()},scopedSchema=strictObject({applied:array(strictObject({...scopedRule,endsAt:instant.optional().describe(
"The first instant at which it no longer holds."),findings:count2,unblocked:count2.describe("How many of them would block without it.")})),unused:array(strictObject(
scopedRule)),refused:array(strictObject({...scopedRule,refusal:_enum(scopedRefusals),why:text5}))}),brief=strictObject({id:text5,package:text5.optional(),version:text5.
optional(),where:text5}),baselineSchema=discriminatedUnion("state",[strictObject({state:literal("compared"),name:text5,source:_enum(["image","report"]).describe(
"image: scanned in the same run. report: a finished Trivy JSON."),digest:digestText.optional(),createdAt:instant.optional(),gateOn:_enum(gates),missingPlatforms:array(
text5).describe("Platforms that it lacks: everything there counts as new."),counts:each(severities,each(["new","still-there","fixed"],count2)),fixed:array(brief).
describe("At most 1,000, worst first. counts has how many there are."),packages:packageChangeSchema.optional().describe("What became of its packages. Absent if \
those of one side are not known.")}),strictObject({state:literal("unread"),name:text5.optional(),why:text5})]),recordSchema=strictObject({recordVersion:literal(
1),image:imageSchema,judgedAt:instant,verdict:_enum(["passed","blocked"]),headline:text5.describe("The verdict with its reason in one line."),policy:strictObject(
{source:text5.describe("Where it was read; default: there is no policy file."),digest:digestText.describe("SHA-256 of the rules that held, as JSON with sorted k\
eys. Where they stand and how they are written does not count."),gateOn:_enum(gates).optional().describe("Which findings could block. Absent in older records."),
clock:_enum(deadlineClocks).optional().describe("What times to fix count from. Absent: first-seen."),ignoreBase:boolean().optional().describe("Whether findings \
of the proven base image were only logged. Absent in older records."),rego:array(strictObject({path:text5,digest:digestText})).optional().describe("The files of\
 rules in Rego that were asked as well. Absent if there are none.")}),scanner:strictObject({version:text5,binary:digestText.optional(),trust:_enum(["pinned","gi\
ven","unreviewed","report"]),scanners:array(_enum(scannerNames)).min(1).max(scannerNames.length).optional().describe("What it looked for. Absent: not known, as \
in older records.")}),database:strictObject({updatedAt:instant,source:text5}).optional(),platforms:tuple([platformSchema],platformSchema).refine(({length})=>length<=
maxPlatforms,"are too many"),counts:each(severities,each([...actions,"excepted"],count2)).describe("Every finding once."),escalations:strictObject({page:count2,
ticket:count2,notify:count2.optional().describe("Absent in older records."),backlog:count2,report:count2}).describe("How many open findings are to be escalated \
in each way."),concerns:array(strictObject({kind:_enum(["eol","unscannable","filtered","licences","vendors","base","rego","exploitation","vex","ledger"]),platform:text5.
describe("all: the whole image."),action:_enum(actions),message:text5})),exceptions:exceptionsSchema,scoped:scopedSchema.optional().describe("The rules for pack\
ages and paths. Absent if there are none."),exploitation:exploitationSchema.optional().describe("The lists of what is exploited that were used. Absent if the po\
licy asks for none."),baseline:baselineSchema.optional().describe("Absent if nothing was to be compared."),afterMerge:strictObject({branch:text5,verdict:_enum([
"passed","blocked"]),reasons:array(strictObject({code:text5,message:text5})),regoUnasked:literal(!0).optional().describe("Its rules in Rego were not asked: a fo\
rk brings them along.")}).optional().describe("What the verdict would be after the merge of a pull request that changes the rules. It counts for nothing."),build:buildSchema,
findings:array(findingSchema).describe("All of them, open ones first, worst first.")});import{isUtf8}from"node:buffer";import{posix as posix2}from"node:path";var kinds2=[["Node.js",/(?:^|\/)package\.json$/],["Python",/\.dist-info\/METADATA$|\.egg-info(?:\/PKG-INFO)?$|(?:^|\/)EGG-INFO\/PKG-INFO$|\.egg$/],
["Java",/\.(?:jar|war|ear|par)$/i],["Ruby",/\.gemspec$/],["PHP",/(?:^|\/)installed\.json$/],[".NET",/\.deps\.json$|(?:^|\/)packages\.(?:lock\.json|config)$|(?:^|\/)(?:directory\.)?packages\.props$/i],
["Conda",/(?:^|\/)conda-meta\/[^/]+\.json$/],["Rust",/(?:^|\/)Cargo\.lock$/],["Julia",/(?:^|\/)Manifest\.toml$/],["SBOM",/\.(?:spdx|cdx)(?:\.json)?$/]];function packageKind(name2){
return kinds2.find(([,form2])=>form2.test(name2))?.[0]}var usual=/^\/?(?:(?:bin|boot|etc|lib\w*|sbin)|usr\/(?:bin|games|include|lib\w*|sbin|share)|var\/(?:cache|lib|log|spool)|opt\/rh)\//,
ofBitnami=/^\/?opt\/bitnami\/[^/]+$/;function isOfApplication(path){return!usual.test(path)&&(packageKind(path)!==void 0||ofBitnami.test(path))}var MAX_FILE_LIST=16*
1024*1024,debList=/^var\/lib\/dpkg\/(?:info|status\.d)\/([^/]+)\.md5sums$/,apkList=/^(?:usr\/)?lib\/apk\/db\/installed$/;function isFileList(name2){return name2.
endsWith(".md5sums")?debList.test(name2):name2.endsWith("/installed")&&apkList.test(name2)}function claimsIn(name2,text11){let owner=debList.exec(name2)?.[1];return owner===
void 0?claimsOfApk(text11):claimsOfDeb(owner.replace(/:.*/,""),text11)}function*claimsOfDeb(owner,text11){for(let line3 of linesOf(text11)){let at2=line3.indexOf(
"  "),path=line3.slice(at2+2);at2>=0&&isOfApplication(path)&&(yield{format:"deb",package:owner,path})}}function*claimsOfApk(text11){let[owner,folder]=["",""];for(let line3 of linesOf(
text11)){let value=line3.slice(2);if(line3.startsWith("P:"))owner=value;else if(line3.startsWith("F:"))folder=value;else if(line3.startsWith("R:")){let path=posix2.
join(folder,value);isOfApplication(path)&&(yield{format:"apk",package:owner,path})}}}function*linesOf(text11){for(let start=0;start<=text11.length;){let found=text11.
indexOf(`
`,start),end=found<0?text11.length:found;yield text11.slice(start,text11[end-1]==="\r"&&end>start?end-1:end),start=end+1}}function claimedEntry(path){return/^.*?\.(?:jar|war|ear|par|egg)(?=\/)/i.
exec(path)?.[0]??path}var managers=[["pacman (Arch Linux)",/^var\/lib\/pacman\/local\/./],["Portage (Gentoo)",/^var\/db\/pkg\/[^/]+\/[^/]+\//],["pkgtools (Slackware)",/^var\/(?:log\/packages|lib\/pkgtools\/packages|adm\/packages)\/./],
["Nix",/^nix\/(?:store\/[0-9a-z]{32}-|var\/nix\/db\/)/],["Guix",/^(?:gnu\/store\/[0-9a-z]{32}-|var\/guix\/db\/)/],["XBPS (Void Linux)",/^var\/db\/xbps\/pkgdb-/],
["Homebrew",/(?:^|\/)Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/],["opkg",/^(?:usr|var)\/lib\/opkg\/(?:status$|info\/.)/],["swupd (Clear Linux)",/^usr\/share\/clear\/bundles\/./],
["eopkg (Solus)",/^var\/lib\/eopkg\/package\/./],["pkgutils (CRUX)",/^var\/lib\/pkg\/db$/],["KISS",/^var\/db\/kiss\/installed\/./],["pkg (FreeBSD)",/^var\/db\/pkg\/local\.sqlite$/],
["pkgsrc",/^(?:usr\/pkg\/pkgdb|var\/db\/pkgdb|opt\/pkg\/pkgdb)\/./],["snap",/^var\/lib\/snapd\/snaps\/[^/]+\.snap$/],["Flatpak",/^var\/lib\/flatpak\/(?:app|runtime)\/./]],
managerNames=managers.map(([name2])=>name2),beginnings=/^(?:var\/|nix\/|gnu\/|usr\/(?:lib\/opkg|share\/clear|pkg)\/|opt\/pkg\/)|\/?Cellar\//;function unreadManager(name2){
return beginnings.test(name2)?managers.find(([,form2])=>form2.test(name2))?.[0]:void 0}var systemList=/^(?:(?:var|usr)\/lib\/(?:dpkg\/status|rpm\/|rpmmanifest\/|sysimage\/rpm\/|apk\/db\/installed)|usr\/share\/rpm\/|lib\/apk\/db\/installed)/;
function isSystemList(name2){return systemList.test(name2)}var systemFiles=new Set(["etc/os-release","usr/lib/os-release"]);function isJavaArchive(name2){return/\.(?:jar|war|ear|par)$/i.
test(name2)}var repositoriesFile="etc/apk/repositories";function repositoryRelease(text11){let release2;for(let line3 of text11.split(`
`)){let[,,family,found]=/(https*|ftp):\/\/[0-9A-Za-z.-]+\/([A-Za-z]+)\/v?([0-9A-Za-z_.-]+)\//.exec(line3)??[];if(found!==void 0){if(family!=="alpine")return;release2=
release2===void 0?found:newerOf(release2,found)}}return release2?.replace(/^(.*\..*)\..*$/,"$1")}function newerOf(one,other){if(one==="edge"||other==="edge")return"\
edge";let[a,b]=[parts(one),parts(other)];if(a===void 0||b===void 0)return one;let at2=[0,1,2].find(index2=>(a[index2]??0)!==(b[index2]??0));return at2!==void 0&&
(b[at2]??0)>(a[at2]??0)?other:one}function parts(release2){return/^\d+(?:\.\d+){0,2}$/.test(release2)?release2.split(".").map(Number):void 0}var unknownSystem="a system that Trivy does not know (by its os-release)",sbomUnread="an SBOM that can’t be read as Trivy may read it",sbomHides="an SBOM that\
 lists packages under the path of another file, in whose place Trivy takes them",movedHides="a list of system packages that a link leads to, which Trivy does no\
t follow",linkHides="hard links to files of other names (as pnpm makes them from its store into node_modules), which Trivy does not follow: remove the store in \
the same RUN, or keep it in a cache mount",claimedLeft="files of applications that Trivy leaves out, as lists of system packages name them: ",bitnamiLost="packa\
ges of Bitnami’s, of whose SBOMs in one folder Trivy keeps one: ";function packagesOfManager(manager){return`packages of ${manager}`}function namesTooMuch(layer2){
return`the layer ${layer2} names more packages and files than are looked at`}function plainWord(foreign){return word.test(foreign)?foreign:void 0}var word=/^[\w@.+~:%/-]{1,150}$/,
whole=new Set([...managerNames.map(packagesOfManager),unknownSystem,sbomUnread,sbomHides,movedHides,linkHides]),named2=/^(?:a file|[\w@.+~:%/-]{1,150})(?: \(of (?:a package|[\w@.+~:%/-]{1,150})\))?(?: and \d{1,9} more)?$/,
unreadable2=/^(?:the layer sha256:[0-9a-f]{64} (?:is not a readable tar|names more packages and files than are looked at$)|[\w@.+~:%/-]{1,200} in sha256:[0-9a-f]{64} (?:is too long, or a sparse file|claims too many files)(?=$))/;
function ownUnreadText(recorded){if(whole.has(recorded))return recorded;let start=[claimedLeft,bitnamiLost].find(one=>recorded.startsWith(one));return start!==void 0&&
named2.test(recorded.slice(start.length))?recorded:unreadable2.exec(recorded)?.[0]??"something that the record does not name in words of this version"}var ofApplications=new Set(["chainguard","minimos","wolfi"]);function claimedFiles(report,os,claims=[]){let listed2=packagesOf(report,"os-pkgs"),foreign=new Set(
listed2.filter(isForeign).map(({Name:name2})=>name2)),found=new Set(packagesOf(report,"lang-pkgs").map(({FilePath:path})=>path)),isLeftOut=path=>isOfApplication(
path)&&!found.has(path),hidden=claims.filter(({format,path,package:owner})=>isLeftOut(path)&&!foreign.has(owner)&&!(format==="apk"&&ofApplications.has(os?.family))),
all=new Map(hidden.map(({package:owner,path})=>[owner,path]));for(let one of ofApplications.has(os?.family)?[]:listed2){let path=isForeign(one)?void 0:installedFiles(
one).find(isLeftOut);path!==void 0&&all.set(String(one.Name),path)}let texts=[...all].map(([owner,path])=>`${plainWord(path)??"a file"} (of ${plainWord(owner)??
"a package"})`);return texts.length===0?[]:[claimedLeft+some(texts)]}function some([first="",...others]){return others.length===0?first:`${first} and ${others.length}\
 more`}function lostPackages(report,purls){if(purls.length===0)return[];let kept=new Set(packagesOf(report,"lang-pkgs").map(({Identifier:one})=>String(Object(one).
PURL).replace(/[?#].*/s,""))),lost=purls.filter(purl=>!kept.has(purl)).map(purl=>plainWord(purl)??"a package");return lost.length===0?[]:[bitnamiLost+some(lost)]}
function foreignPackages(report,os){if(os?.family==="echo"||report.Metadata.OS?.Supplier==="rapidfort")return[];let names2=packagesOf(report,"os-pkgs").filter(isForeign).
map(({Name:name2})=>String(name2));return[...new Set(names2)].sort()}function isForeignSystem(packages){return packages.filter(one=>isForeign(Object(one))).length>
packages.length/2}function packagesOf({Results:results},kind){return(results??[]).flatMap(result2=>result2.Class===kind?(result2.Packages??[]).map(one=>Object(one)):
[])}function installedFiles({InstalledFiles:files}){return Array.isArray(files)?files.map(file=>String(file).replace(/^\//,"")):[]}function isForeign({Repository:repository}){
return Object(repository).Class==="third-party"}function mergeFindings(perPlatform){let merged=[];for(let finding of perPlatform.flat().sort(byIdentity)){let last=merged.at(-1);last!==void 0&&byIdentity(last,
finding)===0?merged[merged.length-1]=join2(last,finding):merged.push(finding)}return sortedBySeverity(merged,({severity:severity2})=>severity2)}function byIdentity(a,b){return byText(a.id,b.id)||comparePackages(a,b)||byText(a.path??"",b.path??"")||byText(a.target,b.target)||byText(identity2(a),identity2(
b))}function comparePackages(a,b){return a.kind!=="vulnerability"||b.kind!=="vulnerability"?byText(a.kind,b.kind):byText(a.package.name,b.package.name)||byText(
a.package.version,b.package.version)}function identity2(finding){let{kind,id,target}=finding,place2=`${kind}
${id}
${target}
${finding.path??""}`;switch(kind){case"vulnerability":return`${place2}
${finding.package.type}
${finding.package.name}
${finding.package.version}`;case"misconfiguration":return`${place2}
${finding.lines?.start??""}
${finding.message}`;case"secret":return`${place2}
${finding.lines?.start??""}
${finding.match}`}}function join2(a,b){let[worse2,other]=worseFirst(b.severity,a.severity)<0?[b,a]:[a,b],platforms=[...new Set([...a.platforms,...b.platforms])].
sort(),both2={...worse2,platforms,layerOn:{...layersOf(b),...layersOf(a)}};if(both2.kind!=="vulnerability"||other.kind!=="vulnerability")return both2;let known={
...both2,package:withPurls(both2.package,bothPurls(a,b))};return both2.fixedVersion!==void 0||other.fixedVersion===void 0?known:{...known,fixedVersion:other.fixedVersion,
status:other.status}}function bothPurls(a,b){let[first,second]=[purlsOf(a),purlsOf(b)],joined2=Object.keys(first).map(platform=>[platform,samePurl(first[platform]??
"",second[platform]??first[platform]??"")]);return{...second,...Object.fromEntries(joined2)}}function samePurl(one,other){if(one===other)return one;let withoutArch=purl=>purl.
replace(/([?&])arch=[^&#]*&?/,"$1").replace(/[?&]$/,"");return withoutArch(one)===withoutArch(other)?withoutArch(one):one.replace(/[?#].*/s,"")}function withPurls(named6,purlOn){
let{purl:_,purlOn:__,...rest}=named6,[purl="",...others]=new Set(Object.values(purlOn));return others.length>0?{...named6,purlOn}:{...rest,...purl===""?{}:{purl}}}
function purlsOf(finding){if(finding.kind!=="vulnerability")return{};let{purl="",purlOn}=finding.package;return purlOn??Object.fromEntries(finding.platforms.map(
platform=>[platform,purl]))}function onPlatforms(finding,platforms){let{layerOn:layers}=finding,own=record3=>Object.fromEntries(Object.entries(record3).filter(([
platform])=>platforms.includes(platform))),{layer:_,...rest}=finding,layer2=layers===void 0?finding.layer:layers[platforms[0]??""],part2={...rest,platforms,...layers&&
{layerOn:own(layers)},...layer2&&{layer:layer2}};if(part2.kind!=="vulnerability"||part2.package.purlOn===void 0)return part2;let{purlOn,purl:__,...named6}=part2.
package,[purl="",...others]=new Set(platforms.map(platform=>purlOn[platform]??""));return{...part2,package:{...named6,...purl&&{purl},...others.length>0&&{purlOn:own(
purlOn)}}}}function layersOf({layer:layer2,layerOn,platforms}){return layerOn!==void 0||layer2===void 0?layerOn??{}:Object.fromEntries(platforms.map(platform=>[
platform,layer2]))}var major=name2=>/^(\d+)(?:\.|$)/.exec(name2)?.[1],minor=name2=>/^(\d+\.\d+)(?:\.|$)/.exec(name2)?.[1],named3=(prefix2,part2)=>name2=>{let release2=part2(name2);
return release2===void 0?void 0:`${prefix2} ${release2}`},whole2=name2=>/^[0-9a-zA-Z.-]+$/.test(name2)?name2:void 0,rolling=bucket=>({bucket:()=>bucket,known:/^/}),
alpine=name2=>name2==="edge"||/_(?:alpha|git)/.test(name2)?"edge":minor(name2),amazon=name2=>/^(2|2022|2023)(?:[. ]|$)/.exec(name2)?.[1]??"1",redHat={bucket:name2=>major(
name2)===void 0?void 0:"Red Hat",known:/^/},families=new Map([["alma",{bucket:named3("alma",major),known:/ (?:8|9|10)$/}],["alpine",{bucket:named3("alpine",alpine),
known:/ (?:3\.(?:[2-9]|1\d|2[0-4])|edge)$/}],["amazon",{bucket:named3("amazon linux",amazon),known:/ (?:1|2|2022|2023)$/}],["azurelinux",{bucket:named3("Azure L\
inux",minor),known:/ 3\.0$/}],["bottlerocket",rolling("bottlerocket")],["cbl-mariner",{bucket:named3("CBL-Mariner",minor),known:/ [12]\.0$/}],["centos",redHat],
["chainguard",rolling("chainguard")],["debian",{bucket:named3("debian",major),known:/ (?:[7-9]|1[0-3])$/}],["echo",rolling("echo")],["minimos",rolling("minimos")],
["opensuse",{bucket:named3("openSUSE Leap",whole2),known:/ (?:42\.[1-3]|15\.[0-6]|16\.0)$/}],["opensuse-leap",{bucket:named3("openSUSE Leap",whole2),known:/ (?:42\.[1-3]|15\.[0-6]|16\.0)$/}],
["opensuse-tumbleweed",rolling("openSUSE Tumbleweed")],["oracle",{bucket:named3("Oracle Linux",major),known:/ (?:[5-9]|10)$/}],["photon",{bucket:named3("Photon \
OS",whole2),known:/ [1-5]\.0$/}],["redhat",redHat],["rocky",{bucket:named3("rocky",major),known:/ (?:8|9|10)$/}],["slem",{bucket:named3("SUSE Linux Enterprise M\
icro",whole2),known:/ (?:5\.[0-5]|6\.[0-2])$/}],["sles",{bucket:named3("SUSE Linux Enterprise",whole2),known:/ (?:1[125](?:\.[1-7])?|16\.[01])$/}],["ubuntu",{bucket:named3(
"ubuntu",whole2),known:/ (?:1[2-9]|2[0-5])\.(?:04|10)$| 26\.04$/}],["wolfi",rolling("wolfi")]]),redHatReleases=/^[6-9](?:\.|$)/;function hasAdvisories({family,name:name2},kept,ownRepositories=!1){
let system=families.get(family),bucket=system?.bucket(name2);return system===void 0||bucket===void 0||system===redHat&&!redHatReleases.test(name2)&&!ownRepositories?
!1:kept===void 0?system.known.test(bucket):kept.has(bucket)}function installedPackage(entry2){let{Name:name2,Version:version2,Release:release2,Maintainer:vendor,BuildInfo:origin}=Object(entry2),{ContentSets:repositories,
Nvr:build}=Object(origin);return{name:text6(name2),version:text6(version2),release:text6(release2),vendor:text6(vendor),build:text6(build),repositories:Array.isArray(
repositories)?repositories.map(text6).filter(one=>one!==""):[]}}function text6(value){return typeof value=="string"?value:""}function contradictRelease(packages,{
family,name:name2}){let release2=name2.split(" ")[0]??"";switch(family){case"debian":return packages.some(one=>one.name==="base-files"&&!isDebianBase(full(one),
release2));case"ubuntu":return packages.some(one=>one.name==="base-files"&&!isUbuntuBase(full(one),release2));case"alpine":return packages.some(one=>ofWolfi.test(
one.name)||one.name==="alpine-release"&&!isMinor(one.version,release2));case"echo":return packages.some(isDebians)&&!packages.some(one=>/[+~.]e(?:cho)?\d/.test(
full(one)));case"minimos":return packages.some(one=>ofAlpine.test(one.name)||ofWolfi.test(one.name));case"wolfi":case"chainguard":return packages.some(one=>ofAlpine.
test(one.name));default:return contradictTags(packages,family,release2)||contradictVendors(packages,family)||contradictRepositories(packages,family,release2)}}function isExtended(one){
return/[+~.]esm\d/.test(full(one))}function isDebians(one){return/[+~]deb\d+u\d+$/.test(full(one))}function isDebianBase(version2,release2){return!version2.includes(
"ubuntu")&&leadingNumber(version2)===leadingNumber(release2)}function isUbuntuBase(version2,release2){let own=ubuntuBases.get(release2);return version2.includes(
"ubuntu")&&(own===void 0||version2.startsWith(`${own}ubuntu`))}var ubuntuBases=new Map([["14.04","7.2"],["16.04","9.4"],["18.04","10.1"],["20.04","11"],["22.04",
"12"],["24.04","13"]]),ofAlpine=/^alpine-(?:base|baselayout|baselayout-data|keys|release)$/,ofWolfi=/^(?:wolfi|chainguard)-(?:base|baselayout|keys)$/;function isMinor(version2,release2){
let minor2=of=>/^\d+\.\d+/.exec(of)?.[0];return release2==="edge"||minor2(version2)===minor2(release2)}function contradictTags(packages,family,release2){let own=ownTag(
family,release2),counts=new Map;for(let{release:build}of packages){let tag=/(?:^|[.+])(el|fc|amzn|cm|azl|ph)(\d+)/.exec(build);tag!==null&&counts.set(`${tag[1]}${tag[2]}`,
(counts.get(`${tag[1]}${tag[2]}`)??0)+1)}let most=Math.max(0,...counts.values());return own===void 0?most>packages.length/2:most>(counts.get(own)??0)}function ownTag(family,release2){
let number2=leadingNumber(release2);switch(family){case"redhat":case"centos":case"rocky":case"alma":case"oracle":return`el${number2}`;case"amazon":return/^(?:2|2022|2023)$/.
test(number2)?`amzn${number2}`:"amzn1";case"cbl-mariner":return`cm${number2}`;case"azurelinux":return`azl${number2}`;case"photon":return`ph${number2}`;default:return}}
var vendors=[["redhat",/^(?:Red Hat|CentOS)/],["rocky",/^Rocky/],["alma",/^(?:AlmaLinux|CloudLinux)/],["oracle",/^Oracle America/]];function contradictVendors(packages,family){
let own=family==="centos"?"redhat":family;if(!vendors.some(([name2])=>name2===own))return!1;let found=packages.flatMap(({vendor})=>vendors.find(([,form2])=>form2.
test(vendor))?.[0]??[]);return found.filter(name2=>name2!==own).length>found.length/2}function contradictRepositories(packages,family,release2){if(family!=="red\
hat"&&family!=="centos")return!1;let number2=leadingNumber(release2),system=Number(number2)<8?"":".*baseos",own=new RegExp(`^(?:rhel|ubi)-(?:server-|atomic-)?${number2}\
(?!\\d)${system}`),ownBuild=new RegExp(`^(?:rhel|ubi)[a-z-]*${number2}(?!\\d)|^(?:rhel|ubi)[a-z-]*-container-${number2}\\.`);return packages.some(({repositories,
build})=>repositories.length>0?!repositories.some(one=>own.test(one)):build!==""&&!ownBuild.test(build))}function leadingNumber(version2){return/^\d+/.exec(version2)?.[0]??
""}function full({version:version2,release:release2}){return release2===""?version2:`${version2}-${release2}`}function isOlderRelease(one,other){let numbers=[one,
other].map(release2=>/^(\d+)\.(\d+)/.exec(release2)?.slice(1).map(Number)),[[a,b]=[],[c,d]=[]]=numbers;return a===void 0||b===void 0||c===void 0||d===void 0?!1:
a<c||a===c&&b<d}function systemFault(report,os,{listed:listed2,buckets,repository,systemLists}){if(os===void 0)return report.Metadata.OS?.Family==="none"?"no-system":void 0;if(withoutPackages.
has(os.family))return systemLists===0?void 0:"no-packages";let own=(report.Results??[]).filter(({Class:kind})=>kind==="os-pkgs");if(!own.some(holdsPackages))return listed2??
(own.length===0||(report.Results??[]).some(({Packages:all})=>all?.length))?"no-packages":void 0;if(/^(?:debian|ubuntu)$/.test(os.family)&&!/^\d/.test(os.name))return"\
no-release";if(own.some(result2=>holdsForeign(result2,os)))return"other-system";let{Supplier:supplier}=report.Metadata.OS??{};return supplier!==void 0&&!withOwnAdvisoriesToo.
has(supplier)?"supplier":os.family!=="echo"&&isForeignSystem(own.flatMap(({Packages:listed3})=>listed3??[]))?"other-vendors":releaseFault(report,own,os,{buckets,
repository})}var withoutPackages=new Set(["activestate"]),withOwnAdvisoriesToo=new Set(["","seal"]);function releaseFault(report,own,os,{buckets,repository}){let packages=own.
flatMap(({Packages:listed2})=>(listed2??[]).map(installedPackage));if(report.Metadata.OS?.extended===!0&&!packages.some(isExtended)||os.family==="alpine"&&repository!==
void 0&&isOlderRelease(repository,os.name)||contradictRelease(packages,os))return"other-release";if(own.some(({Vulnerabilities:found})=>(found?.length??0)>0))return;
let ownRepositories=packages.some(({repositories})=>repositories.length>0),compared=os.family==="alpine"&&repository!==void 0?{...os,name:repository}:os;if(!hasAdvisories(
compared,buckets,ownRepositories))return buckets===void 0?"unknown-release":"no-release"}function holdsPackages({Packages:listed2,Vulnerabilities:found}){return(listed2?.
length??0)>0||(found?.length??0)>0}var formats=new Map([["dpkg","deb"],["apk","apk"],["rpm","rpm"],["rpmqa","rpm"]]),families2=[[/^(?:debian|ubuntu|echo)$/,"deb"],
[/^bottlerocket$/,"none"],[/^(?:alpine|wolfi|chainguard|minimos)$/,"apk"],[/^(?:alma|amazon|azurelinux|cbl-mariner|centos|centos-stream|fedora|opensuse.*|oracle|photon|redhat|rocky|sle.*)$/,
"rpm"]];function holdsForeign({Packages:listed2},{family}){let own=families2.find(([form2])=>form2.test(family))?.[1];return own===void 0?!1:(listed2??[]).some(
one=>{let format=formats.get(Object(one).AnalyzedBy);return format!==void 0&&format!==own})}function unreadOf({unread,hidden,claims,bitnami,namesSystem,unreadable:unreadable3},report,os){
return[...unread.map(packagesOfManager),...namesSystem&&os===void 0?[unknownSystem]:[],...hidden,...claimedFiles(report,os,claims),...lostPackages(report,bitnami),
...unreadable3===void 0?[]:[unreadable3]]}var folders={"access.redhat.com":["/security/","/errata/"],"alas.aws.amazon.com":["/"],"avd.aquasec.com":["/"],"cve.mitre.org":["/"],"errata.almalinux.org":["/"],
"errata.rockylinux.org":["/"],"github.com":["/advisories/"],"linux.oracle.com":["/errata/","/cve/"],"lists.suse.com":["/pipermail/sle-security-updates/"],"msrc.\
microsoft.com":["/update-guide/"],"nvd.nist.gov":["/vuln/"],"osv.dev":["/vulnerability/"],"pkg.go.dev":["/vuln/"],"rustsec.org":["/advisories/"],"secdb.alpineli\
nux.org":["/"],"security.alpinelinux.org":["/vuln/"],"security.archlinux.org":["/"],"security-tracker.debian.org":["/tracker/"],"ubuntu.com":["/security/"],"usn\
.ubuntu.com":["/"],"www.cve.org":["/"],"www.debian.org":["/security/"],"www.suse.com":["/security/","/support/update/announcement/"]},maxLength=300,plainAddress=/^https:\/\/([a-z0-9.-]{1,100})(\/[\w./:+~-]*)$/;
function advisoryUrl(foreign){return foreign!==void 0&&isAdvisoryUrl(foreign)?foreign:void 0}function isAdvisoryUrl(foreign){if(foreign.length>maxLength)return!1;
let[,host="",path=""]=plainAddress.exec(foreign)??[];return(Object.hasOwn(folders,host)?folders[host]??[]:[]).some(folder=>path.startsWith(folder))&&!/\/\.{0,2}\/|\/\.{1,2}$/.
test(path)}var preferred=["nvd","ghsa","redhat"];function chooseCvss(scores,severitySource){return scores?(severitySource===void 0?void 0:scoreOf(severitySource,scores))??
firstScore(preferred,scores)??firstScore(Object.keys(scores).sort(),scores):void 0}function firstScore(sources,scores){for(let source of sources){let found=scoreOf(
source,scores);if(found)return found}}function scoreOf(source,scores){let of=Object.hasOwn(scores,source)?scores[source]:void 0;if(of!==void 0){if(of.V40Score)return cvss(
source,of.V40Score,of.V40Vector);if(of.V3Score)return cvss(source,of.V3Score,of.V3Vector);if(of.V2Score)return cvss(source,of.V2Score,of.V2Vector)}}function cvss(source,score2,vector){
return vector?{source,score:score2,vector}:{source,score:score2}}function findingsOf(report,platform){let platforms=[platform],findings=[];for(let result2 of report.Results??[]){let place2=placeOf2(result2,report.ArtifactName,
platforms),sources=sourcesOf(result2);for(let found of result2.Vulnerabilities??[])findings.push(vulnerability(found,result2,sources,place2));for(let found of result2.
Misconfigurations??[])failed(found)&&findings.push(misconfiguration(found,place2));for(let found of result2.Secrets??[])findings.push(secret(found,place2))}return findings}
function operatingSystemOf(report){let{Family:family,Name:name2,EOSL:endOfLife}=report.Metadata.OS??{};if(!(!family||family==="none"))return{family,name:name2??
"",endOfLife:endOfLife??!1}}function packageCount(report){let count3=0;for(let{Packages:listed2,Vulnerabilities:found}of report.Results??[])count3+=listed2?.length??
new Set(found?.map(({PkgName,InstalledVersion})=>`${PkgName}@${InstalledVersion}`)).size;return count3}function vulnerability(found,result2,sources,place2){let finding={
kind:"vulnerability",id:found.VulnerabilityID,...common2(found,place2),aliases:found.VendorIDs??[],package:packageRef(found,result2,sources),status:found.Status??
"unknown"},cvss2=chooseCvss(found.CVSS,found.SeveritySource),published=instant2(found.PublishedDate);return addPlace(finding,found),found.PkgPath&&(finding.path=
found.PkgPath),found.FixedVersion&&(finding.fixedVersion=found.FixedVersion),found.SeveritySource&&(finding.severitySource=found.SeveritySource),cvss2&&(finding.
cvss=cvss2),published&&(finding.published=published),finding}function sourcesOf({Class:kind,Packages:packages,Vulnerabilities:found}){let sources=new Map;if(kind!==
"os-pkgs"||!found?.length)return sources;for(let one of packages??[]){let{Name:name2,SrcName:source}=Object(one);typeof name2=="string"&&typeof source=="string"&&
source!==""&&sources.set(name2,source)}return sources}function packageRef(found,result2,sources){let source=sources.get(found.PkgName),purl=found.PkgIdentifier?.
PURL,ref={name:found.PkgName,version:found.InstalledVersion??"",type:result2.Type??"",class:result2.Class==="os-pkgs"?"os":result2.Class==="lang-pkgs"?"language":
"other"};return purl&&(ref.purl=purl),source!==void 0&&(ref.source=source),ref}function misconfiguration(found,place2){let{AVDID:other}=found,finding={kind:"mis\
configuration",id:found.ID,...common2(found,place2),...place2.path?{path:place2.path}:{},aliases:other&&other!==found.ID?[other]:[],message:found.Message??"",resolution:found.
Resolution??"",...lines(found.CauseMetadata?.StartLine,found.CauseMetadata?.EndLine)},cause=found.CauseMetadata?.Code?.Lines?.find(({IsCause})=>IsCause===!0)?.Content;
return cause&&(finding.cause=cause),addPlace(finding,found),finding}function failed({Status:status}){return status!=="PASS"&&status!=="EXCEPTION"}function secret(found,place2){
let finding={kind:"secret",id:found.RuleID,...common2(found,place2),...place2.path?{path:place2.path}:{},category:found.Category??"",match:found.Match??"",...lines(
found.StartLine,found.EndLine)};return addPlace(finding,found),finding}function common2(found,{target,platforms}){return{severity:found.Severity,title:oneLine(found.
Title??""),target,platforms}}function addPlace(finding,found){let layer2=found.Layer?.DiffID,url=advisoryUrl(found.PrimaryURL);url!==void 0&&(finding.url=url),layer2!==
void 0&&isDigest(layer2)&&(finding.layer=layer2)}function placeOf2({Target:target="",Class:kind},artifact,platforms){return kind==="os-pkgs"?{target:/ \(([^()]+(?:\([^()]*\))?)\)$/.
exec(target)?.[1]??target,platforms}:target===artifact?{target:"image config",platforms}:{target,path:target,platforms}}function oneLine(text11){return/[\r\n\t]/.
test(text11)?text11.split(/\s+/).join(" ").trim():text11}var rfc3339=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;function instant2(text11){return text11&&
!text11.startsWith("0001-")&&rfc3339.test(text11)&&!Number.isNaN(Date.parse(text11))?text11:void 0}function lines(start,end){return start===void 0||start<1?{}:{
lines:{start,end:Math.max(start,end??start)}}}var text7=string(),optional=text7.optional(),score=number().optional(),vulnerabilitySchema=object({VulnerabilityID:text7.min(1),VendorIDs:array(text7).nullish(),
PkgName:text7.min(1),PkgPath:optional,PkgIdentifier:object({PURL:optional}).optional(),InstalledVersion:optional,FixedVersion:optional,Status:_enum(fixStatuses).
optional().catch("unknown"),Layer:object({DiffID:optional}).optional(),SeveritySource:optional,PrimaryURL:optional,Title:optional,Severity:_enum(severities),CVSS:record(
text7,object({V2Score:score,V2Vector:optional,V3Score:score,V3Vector:optional,V40Score:score,V40Vector:optional})).nullish(),PublishedDate:optional}),vulnerabilityList=unknown().
transform((value,{issues})=>{if(Array.isArray(value)&&value.every(isPlainVulnerability))return value;let checked=array(vulnerabilitySchema).nullish().safeParse(
value);if(checked.success)return checked.data;for(let{path,message}of checked.error.issues)issues.push({code:"custom",path,message,input:void 0});return NEVER}).
optional();function isPlainVulnerability(value){return isFields(value)?isName(value.VulnerabilityID)&&isName(value.PkgName)&&knownSeverities.has(value.Severity)&&
knownStatuses.has(value.Status)&&isText(value.PkgPath)&&isText(value.InstalledVersion)&&isText(value.FixedVersion)&&isText(value.SeveritySource)&&isText(value.PrimaryURL)&&
isText(value.Title)&&isText(value.PublishedDate)&&(value.Layer===void 0||isFields(value.Layer)&&isText(value.Layer.DiffID))&&(value.PkgIdentifier===void 0||isFields(
value.PkgIdentifier)&&isText(value.PkgIdentifier.PURL))&&(value.VendorIDs===void 0||Array.isArray(value.VendorIDs)&&value.VendorIDs.every(isName))&&(value.CVSS===
void 0||isFields(value.CVSS)&&Object.values(value.CVSS).every(isPlainScore)):!1}var knownSeverities=new Set(severities),knownStatuses=new Set([void 0,...fixStatuses]);
function isPlainScore(value){return isFields(value)&&isScore(value.V2Score)&&isScore(value.V3Score)&&isScore(value.V40Score)&&isText(value.V2Vector)&&isText(value.
V3Vector)&&isText(value.V40Vector)}function isName(value){return typeof value=="string"&&value!==""}function isText(value){return value===void 0||typeof value==
"string"}function isScore(value){return value===void 0||Number.isFinite(value)}var text8=string(),optional2=text8.optional(),list=item=>array(item).nullish(),layer=object({DiffID:optional2}).optional(),line2=int().optional(),misconfiguration2=object(
{ID:text8.min(1),AVDID:optional2,Title:optional2,Message:optional2,Resolution:optional2,Severity:_enum(severities),PrimaryURL:optional2,Status:optional2,Layer:layer,
CauseMetadata:object({StartLine:line2,EndLine:line2,Code:object({Lines:list(object({Content:optional2,IsCause:boolean().optional()}))}).optional().catch(void 0)}).
optional()}),secret2=object({RuleID:text8.min(1),Category:optional2,Severity:_enum(severities),Title:optional2,StartLine:line2,EndLine:line2,Match:optional2,Layer:layer}),
result=object({Target:optional2,Class:optional2,Type:optional2,Packages:array(unknown()).nullish(),Vulnerabilities:vulnerabilityList,Misconfigurations:list(misconfiguration2),
Secrets:list(secret2),ExperimentalModifiedFindings:array(unknown()).nullish(),Licenses:array(unknown()).nullish()}),metadata=object({OS:object({Family:optional2,
Name:optional2,EOSL:boolean().optional(),Supplier:optional2,extended:boolean().optional()}).optional(),ImageID:digestSchema,ImageConfig:object({os:optional2,architecture:optional2,
variant:optional2}).optional()}),trivyReportSchema=object({SchemaVersion:literal(2,{error:"must be 2"}),ArtifactName:optional2,ArtifactType:literal("container_i\
mage",{error:"must be container_image"}),Trivy:object({Version:optional2}).optional(),CreatedAt:optional2,Metadata:metadata,Results:list(result)});var entry=object({created_by:string().catch(""),empty_layer:boolean().catch(!1)}).catch({created_by:"",empty_layer:!1}),schema=object({Metadata:object({ImageConfig:object(
{history:array(entry).catch([]),rootfs:object({diff_ids:array(string()).catch([])}).catch({diff_ids:[]})})})});function reportedHistory(raw){let config=schema.safeParse(
raw).data?.Metadata.ImageConfig,history=(config?.history??[]).map(({created_by:createdBy,empty_layer:emptyLayer})=>({createdBy,emptyLayer}));return{diffIds:config?.
rootfs.diff_ids??[],history}}var MAX_REPORT=480*1024*1024,MAX_FINDINGS=5e5;function parseReport(bytes){let parsed2=parseReportJson(bytes);return"what"in parsed2?parsed2:checkReport(parsed2.
raw)}function checkReport(raw){let foreign=foreignness(raw);if(foreign!==void 0)return{kind:"foreign",what:foreign};let checked=trivyReportSchema.safeParse(raw);
if(!checked.success)return{kind:"invalid",what:issuesText(checked.error)};let odd=oddName(raw,"Results")??resultsOf(raw).flatMap(one=>oddName(one)??[])[0];return odd!==
void 0?{kind:"invalid",what:`it has the key ${odd}, which other programs read as findings`}:tooMany([checked.data])??{raw,report:checked.data}}function resultsOf({
Results:results}){return Array.isArray(results)?results:[]}var listNames=["Vulnerabilities","Misconfigurations","Secrets","Packages"];function oddName(fields2,...names2){
let known=names2.length>0?names2:listNames,lower=new Set(known.map(name2=>name2.toLowerCase()));return Object.keys(fields2).find(key2=>lower.has(key2.toLowerCase())&&
!known.includes(key2))}function tooMany(reports){let count3=reports.reduce((sum,report)=>sum+size(report),0);if(!(count3<=MAX_FINDINGS))return{kind:"invalid",what:`\
it holds ${count3} results and findings, more than ${MAX_FINDINGS}`}}function scanOfReports(parts3,where){let[first,...others]=parts3.map(part2=>readPlatform(part2,
where));if(first===void 0)throw notAReport({kind:"invalid",what:"it holds no platform"},where);let read2=[first,...others],fault=tooMany(read2.map(({report})=>report));
if(fault!==void 0)throw notAReport(fault,where);return{scanner:{version:first.report.Trivy?.Version??"unknown",trust:"report"},platforms:[first.scan,...others.map(
({scan})=>scan)],findings:mergeFindings(read2.map(({report,scan})=>findingsOf(report,scan.platform)))}}function readPlatform({raw,platform,facts},where){let checked=checkReport(
raw);if("what"in checked)throw notAReport(checked,where);let{report}=checked;return{report,scan:platformScan(checked,platform??platformOf(report),facts)}}function notAReport({
kind,what},where){let fix="Give the JSON of `trivy image --format json --list-all-pkgs IMAGE`, or one that image-gate has published, complete and unchanged.";return new ConfigError(
[{where,what:`this is not a report of Trivy on a container image: ${what}`,fix}],`report-${kind}`)}function platformScan({raw,report},platform,facts={}){let os=operatingSystemOf(
report),{recorded,evidence}=facts,packages=packageCount(report),packagesListed=packages>0&&facts.listed===!1?void 0:facts.listed,known={repository:evidence?.repository,
systemLists:evidence?.systemLists},found=systemFault(report,os,{...facts,...known,listed:packagesListed}),fault=recorded===void 0?found:recorded??(found==="unkn\
own-release"?void 0:found),unread=evidence===void 0?[...new Set([...(facts.unread??[]).map(ownUnreadText),...claimedFiles(report,os)])]:unreadOf(evidence,report,
os),setAside=countIn(report,"ExperimentalModifiedFindings"),licences=countIn(report,"Licenses"),otherVendors=foreignPackages(report,os);return{platform,imageId:report.
Metadata.ImageID,layerHistory:facts.layerHistory??reportedHistory(raw),...os?{os}:{},packages,...packagesListed===void 0?{}:{packagesListed},...fault===void 0?{}:
{systemFault:fault},...unread.length===0?{}:{unread},...evidence?.repository===void 0?{}:{repository:evidence.repository},...evidence===void 0||evidence.javaArchives.
length===0?{}:{javaArchives:evidence.javaArchives},...otherVendors.length===0?{}:{otherVendors},...setAside>0?{setAside}:{},...licences>0?{licences}:{},raw}}function countIn({
Results:results},list2){return(results??[]).reduce((sum,result2)=>sum+(result2[list2]?.length??0),0)}function parseReportJson(bytes){if(!isUtf8(bytes))return{kind:"\
invalid",what:"it is not UTF-8 text"};let text11=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("utf8");if(release(bytes),!/\S/.test(text11))
return{kind:"invalid",what:"it is empty"};try{return{raw:JSON.parse(text11.startsWith("\uFEFF")?text11.slice(1):text11)}}catch{return{kind:"invalid",what:"it is\
 not JSON, or only the beginning of it"}}}var LARGE=16*1024*1024;function release({buffer,byteLength}){byteLength>LARGE&&buffer instanceof ArrayBuffer&&buffer.transfer(
0)}function foreignness(raw){if(Array.isArray(raw))return"it holds a list, as docker inspect writes";if(typeof raw!="object"||raw===null)return"it holds no JSON\
 object";let other=otherFormat(raw);if(other!==void 0)return`it is ${other}`;let{SchemaVersion:version2,ArtifactType:type}=raw;if(version2===void 0)return"it ha\
s no SchemaVersion";if(version2!==2)return`its SchemaVersion is ${JSON.stringify(version2)?.slice(0,20)}, not 2`;if(type!=="container_image")return`its Artifact\
Type is ${JSON.stringify(type)?.slice(0,40)??"absent"}, not "container_image"`}function otherFormat(raw){return raw.recordVersion!==void 0?"image-gate's record \
of a verdict. Trivy's report lies beside it (`trivy-results-….json`): name that one":jsonForm(raw)}var MAX_ISSUES=3;function issuesText({issues}){let shown=issues.
slice(0,MAX_ISSUES).map(({path,message})=>`${path.map(String).join(".")}: ${message}`),more=issues.length-shown.length;return shown.join("; ")+(more>0?`; and ${more}\
 more`:"")}function size(report){let results=report.Results??[];return results.reduce((sum,{Vulnerabilities:v,Misconfigurations:m,Secrets:s})=>sum+(v?.length??0)+
(m?.length??0)+(s?.length??0),results.length)}function platformOf({Metadata:{ImageConfig:config}}){let{os,architecture,variant}=config??{},name2=os&&architecture?
platformName({os,architecture,...variant?{variant}:{}}):"";return isPlatformName(name2)?name2:"unknown"}var platformsSchema=object({SchemaVersion:literal(1),Platforms:array(object({Platform:platformText,ImageID:digestSchema,PackagesListed:boolean().optional(),SystemFault:_enum(
systemFaults).nullable().optional(),Unread:unreadSchema.optional(),Results:int().nonnegative(),Report:custom(isFields,"is not an object").optional()})).min(1).max(
maxPlatforms)}),factsSchema=object({Names:namesSchema.optional().catch(void 0),Category:categorySchema.optional().catch(void 0),Dockerfile:pathSchema.optional().
catch(void 0),Target:targetSchema.optional().catch(void 0),Context:folderSchema.optional().catch(void 0),Lockfiles:array(object({Path:string().max(1e3),Line:int().
positive(),Type:string(),Name:string(),Version:string()})).max(maxLockfilePackages).default([]).catch([])});function oldReport(whole4){if(!isFields(whole4)||whole4.
ImageGate===void 0)return;let read2=platformsSchema.safeParse(whole4.ImageGate);if(!read2.success)return`ImageGate.${read2.error.issues[0]?.path.map(String).join(
".")} is not what the gate wrote`;let{Platforms:records}=read2.data,results=Array.isArray(whole4.Results)?whole4.Results:[],named6=records.reduce((sum,record3)=>sum+
record3.Results,0);if(named6!==results.length)return`ImageGate.Platforms names ${named6} results, and there are ${results.length}`;if(records.some(({Report},index2)=>Report===
void 0!=(index2===0)))return"ImageGate.Platforms lacks the report of a platform";let{ImageGate:_,...first}=whole4,parts3=records.map((record3,index2)=>part(record3,
records.length===1?first:{...record3.Report??first,Results:resultsOf2(records,results,index2)}));return parts3.every(({raw},index2)=>imageIdOf(raw)===records[index2]?.
ImageID)?{parts:parts3,facts:factsOf(whole4.ImageGate)}:"ImageGate.Platforms names an image that is not the one of the report"}function factsOf(record3){let{Names,
Category,Dockerfile,Target,Context,Lockfiles}=factsSchema.parse(record3);return{...Names===void 0?{}:{names:Names},...Category===void 0?{}:{category:Category},build:{
...Dockerfile===void 0?{}:{dockerfile:Dockerfile},...Target===void 0?{}:{target:Target},...Context===void 0?{}:{context:Context},lockfiles:Lockfiles.map(({Path:path,
Line:line3,Type:type,Name:name2,Version:version2})=>({path,line:line3,type,name:name2,version:version2}))}}}function resultsOf2(records,results,index2){let start=records.
slice(0,index2).reduce((sum,record3)=>sum+record3.Results,0);return results.slice(start,start+(records[index2]?.Results??0)).map(withoutPlatform)}function withoutPlatform(result2){
if(!isFields(result2))return result2;let{Platform:_,...own}=result2;return own}function part({Platform:platform,PackagesListed,SystemFault,Unread},raw){let facts={
...PackagesListed===void 0?{}:{listed:PackagesListed},...SystemFault===void 0?{}:{recorded:SystemFault},...Unread===void 0?{}:{unread:Unread}};return{platform,facts,
raw}}function imageIdOf({Metadata:metadata2}){return isFields(metadata2)?metadata2.ImageID:void 0}var maxRecord=256*1024*1024;function readReport(bytes,where){let raw=reportJson(bytes,where),old=oldReport(raw);if(typeof old=="string")throw notAReport({kind:"\
invalid",what:old},where);let{parts:parts3,facts}=old??{parts:[{raw}],facts:{build:{lockfiles:[]}}};return{...scanOfReports(parts3,where),recorded:facts}}function readReportsOf(record3,reports,where){
let parts3=record3.platforms.map((platform,index2)=>partOf(platform,reports[index2]??new Uint8Array,where)),scan=scanOfReports(parts3,where);if(scan.platforms.some(
({imageId},index2)=>imageId!==record3.platforms[index2]?.imageId))throw recordMismatch(where,"the record names another image than the report");let{names:names2,
category,origin}=record3.image,said={...category===void 0?{}:{category},...origin===void 0?{}:{origin}};return{...scan,recorded:{names:names2,...said,build:record3.
build}}}function partOf({platform,packagesListed,systemFault:systemFault2,unread},bytes,where){let raw=reportJson(bytes,where);if(oldReport(raw)!==void 0)throw recordMismatch(
where,"the report is of an older version, which wrote no record");let facts={recorded:systemFault2,...packagesListed===void 0?{}:{listed:packagesListed},...unread===
void 0?{}:{unread}};return{raw,platform,facts}}function reportJson(bytes,where){let parsed2=parseReportJson(bytes);if("what"in parsed2)throw notAReport(parsed2,
where);return parsed2.raw}var versionSchema=object({recordVersion:int()});function parseRecord(bytes,where){let json=strictJson(bytes),read2=frozen(recordSchema,
json);if(read2.success)return read2.data;let version2=versionSchema.safeParse(json).data?.recordVersion,[issue]=read2.error.issues,what=version2!==void 0&&version2>
1?`this is a record of version ${version2}, which a newer image-gate has written`:`this is not a record of image-gate: ${issue?.path.map(String).join(".")||"it"}\
: ${issue?.message??""}`,fix="Use the image-gate that wrote it, or remove it: then the report beside it is judged alone.";throw new ConfigError([{where,what,fix}],
"record-invalid")}function strictJson(bytes){try{return parseStrictJson(bytes)}catch(error){if(error instanceof SyntaxError)return;throw error}}function recordMismatch(where,what){
let fix="Take all files of one run (trivy-results-… and image-gate-record-…) unchanged. Without the record beside it, a report is judged alone, as one platform.";
return new ConfigError([{where,what,fix}],"record-mismatch")}function comparedWith({decision}){let{baseline}=decision.triage;return baseline?.kind==="compared"?baseline:void 0}function totalChange(change2,of){return severities.
reduce((sum,severity2)=>sum+change2[severity2][of],0)}function onlyNewBlocks(assessment){return assessment.decision.policy.gateOn.value==="new"&&comparedWith(assessment)!==
void 0}function presenceWord(assessment,{presence}){return presence===void 0||comparedWith(assessment)===void 0?"":presence==="new"?"new":"still there"}function withoutBaseline({
decision}){let{baseline}=decision.triage;return decision.policy.gateOn.value!=="new"||comparedWith({decision})!==void 0?"":baseline?.kind==="unread"&&baseline.name!==
void 0&&!baseline.expected?"the baseline is not read, so everything counts as new":"there is no baseline, so everything counts as new"}function tally({decision}){let counts={CRITICAL:zero(),HIGH:zero(),MEDIUM:zero(),LOW:zero(),UNKNOWN:zero()},add=(judged,excepted)=>{for(let{finding,action}of judged)
counts[finding.severity][excepted?"excepted":action]+=1};return add(decision.triage.open,!1),add(decision.triage.excepted,!0),counts}function zero(){return{block:0,
warn:0,log:0,excepted:0}}function escalated({open}){let counts={page:0,ticket:0,notify:0,backlog:0,report:0};for(let{escalate}of open)escalate!==void 0&&(counts[escalate]+=
1);return counts}function totalOf(counts,of){return severities.reduce((sum,severity2)=>sum+counts[severity2][of],0)}function bySeverity2(counts,of){return severities.
filter(severity2=>counts[severity2][of]>0).map(severity2=>`${counted(counts[severity2][of])} ${severity2}`).join(", ")}var reasonLength=300;function headline(assessment){
return`${assessment.decision.verdict==="blocked"?"Blocked":"Passed"}: ${verdictReason(assessment)}`}function verdictReason(assessment){return assessment.decision.
verdict==="blocked"?whyBlocked(assessment):whyPassed(assessment)}function concernsBeside(assessment){let{concerns}=assessment.decision.triage,said=new Set(blockingConcerns(
assessment).slice(0,shownReasons-+(totalOf(tally(assessment),"block")>0)));return concerns.filter(({action,message})=>action!=="block"||!said.has(bounded(message,
reasonLength)))}function blockingConcerns({decision}){let blocking=decision.triage.concerns.filter(({action,unnamed})=>action==="block"&&unnamed===void 0);return[
...new Set(blocking.map(({message})=>bounded(message,reasonLength)))]}var shownReasons=4;function whyBlocked(assessment){let counts=tally(assessment),blocking=totalOf(
counts,"block"),noun=onlyNewBlocks(assessment)?"new finding":"finding",exploited=assessment.decision.triage.open.filter(({action,exploitation})=>action==="block"&&
exploitation?.listed!==void 0).length,known=exploited===0?"":`, ${counted(exploited)} exploited`,reasons=[...blocking===0?[]:[`${plural(blocking,noun)} to fix (${bySeverity2(
counts,"block")}${known})`],...blockingConcerns(assessment)],caveat=blocking===0?"":withoutBaseline(assessment),rest=assessment.decision.triage.concerns.filter(
({action})=>action==="block").reduce((sum,one)=>sum+(one.unnamed??0),0)+Math.max(0,reasons.length-shownReasons),more=rest>0?[`${counted(rest)} more`]:[];return reasons.
length>0?[...reasons.slice(0,shownReasons),...more,...caveat===""?[]:[caveat]].join("; "):assessment.decision.verdict==="blocked"?bounded(assessment.decision.reasons[0].
message,reasonLength):""}function whyPassed(assessment){let counts=tally(assessment),parts3=[totalOf(counts,"warn")>0?`${bySeverity2(counts,"warn")} warned`:"",
totalOf(counts,"log")>0?`${bySeverity2(counts,"log")} logged`:"",totalOf(counts,"excepted")>0?`${bySeverity2(counts,"excepted")} excepted`:""].filter(part2=>part2!==
""),nothing2=onlyNewBlocks(assessment)?"nothing new that the policy blocks":"nothing that the policy blocks";return parts3.length>0?`${nothing2} (${parts3.join(
"; ")})`:assessment.decision.triage.concerns.length>0?nothing2:"no findings"}function changeSince({fixed},{open,excepted}){let counts=Object.fromEntries(severities.map(severity2=>[severity2,{new:0,"still-there":0,fixed:0}]));for(let{finding,
presence="new"}of[...open,...excepted])counts[finding.severity][presence]+=1;for(let{severity:severity2}of fixed)counts[severity2].fixed+=1;return counts}var clockDifference=24*36e5,hour=36e5;function exploitedFirst(all){let isListed=({exploitation})=>exploitation?.listed!==void 0;return all.some(isListed)?[...all.
filter(isListed),...all.filter(one=>!isListed(one))]:all}function knownExploitation(exploitation,{maxAge},now){let unasked={kind:"missing",why:"nobody has looke\
d for it"},{kev=unasked,epss=unasked}=exploitation??{},states={kev:stateOf(kev,maxAge.value*hour,now),epss:{...stateOf(epss,maxAge.value*hour,now),...epss.kind===
"read"?{model:epss.facts.model}:{}}},[isKevSure,isEpssSure]=[states.kev.kind==="sure",states.epss.kind==="sure"];return{...states,factsOf:finding=>{let cves=cvesOf(
finding);if(cves.length===0)return;let facts={isKevSure,isEpssSure};for(let cve2 of cves){let entry2=kev.kind==="read"?kev.facts.get(cve2):void 0,score2=epss.kind===
"read"?epss.facts.scoreOf(cve2):void 0;entry2!==void 0&&facts.listed===void 0&&(facts.listed=entry2),score2===void 0?facts.isEpssSure=!1:(facts.epss===void 0||score2.
score>facts.epss.score)&&(facts.epss=score2)}return facts}}}function stateOf(feed,maxAge,now){if(feed.kind==="missing")return{kind:"missing",why:plainLine(feed.
why,300)};let{date,source,facts,isUnconfirmed}=feed,known={date:date.toISOString(),source:plainLine(source,300),entries:facts.size},age=now.getTime()-date.getTime(),
why=whyUnsure(age,maxAge,isUnconfirmed),of=`it is of ${known.date.slice(0,10)}`;return why===void 0?{kind:"sure",...known}:{kind:"unsure",...known,why:`${of}, ${why}`}}
function whyUnsure(age,maxAge,isUnconfirmed=!1){return age>maxAge?"and so older than max-age":age<-clockDifference?"which is still to come":isUnconfirmed?"from \
the cache, where another job may have put it, and no server has confirmed it":void 0}function isOutside({exploited,epss=noScore},facts){return facts===void 0||!facts.
isKevSure||facts.listed!==void 0?!1:epss===noScore?exploited===!0:facts.isEpssSure&&(facts.epss?.score??1)<epss}function asksExploitation(policy){return asksKev(policy)||asksEpss(policy)}function knownFor(policy,exploitation,now){return asksExploitation(policy)?knownExploitation(
exploitation,policy.exploitation,now):void 0}function exploitationConcerns(policy,known){if(known===void 0)return[];let{kev,epss}=known,{value:action}=policy.exploitation.
missing;return[["KEV (what is exploited)",kev,asksKev(policy)],["EPSS (what is likely to be exploited)",epss,asksEpss(policy)]].flatMap(([name2,{kind,why=""},isNeeded])=>{
if(!isNeeded||kind==="sure")return[];let message=`${name2} ${kind==="missing"?"is missing":"is not used in full"}: ${why}. So ${kind==="missing"?"no rule of the\
 policy that asks for it can block, and `when` makes none laxer":"what it lists counts, and `when` makes no rule laxer"}`;return[{kind:"exploitation",platform:"\
all",action,message}]})}function scopedRecord({applied,unused,refused:refused2}){return applied.length+unused.length+refused2.length===0?{}:{scoped:{applied:applied.map(({findings,unblocked,
...rule})=>{let end=endOfScoped(rule);return{...ruleRecord(rule),...end===void 0?{}:{endsAt:end.toISOString()},findings,unblocked}}),unused:unused.map(ruleRecord),
refused:refused2.map(({refusal,why,...rule})=>({...ruleRecord(rule),refusal,why}))}}}function ruleRecord({action:{value,key:key2,place:place2},...rule}){return{
...rule,action:value,key:key2,...place2===void 0?{}:{place:place2}}}var maxFixed=1e3;function recordOf(image,sums){let{decision,scan,afterMerge}=image,{triage,policy,verdict}=decision,firstSeen=triage.baseline?.kind==="compared"?
triage.baseline.firstSeen:void 0;return{recordVersion:1,image:imageOf(image,sums.category),judgedAt:image.now.toISOString(),verdict,headline:sums.headline,policy:{
source:policy.source,digest:policyDigest(policy),gateOn:policy.gateOn.value,...policy.deadlines.clock.value==="first-seen"?{}:{clock:policy.deadlines.clock.value},
ignoreBase:policy.ignoreBase.value,...regoOf(policy)},scanner:scan.scanner,...scan.database===void 0?{}:{database:databaseOf(scan.database)},platforms:platformsOf(
image,sums),counts:sums.counts,escalations:sums.escalations,concerns:triage.concerns.map(({kind,platform,action,message})=>({kind,platform,action,message})),exceptions:exceptionsOf(
triage.exceptions),...scopedRecord(triage.scoped),...exploitationRecord(triage,policy.exploitation),...triage.baseline===void 0?{}:{baseline:baselineOf(triage.baseline,
decision)},...afterMerge===void 0?{}:{afterMerge},build:buildRecord(image),findings:[...triage.open,...triage.excepted].map(judged=>findingRecord(judged,firstSeen))}}
function imageOf({name:name2,names:names2=[],digest,origin},category){let others=names2.filter(one=>one!==name2);return{names:[name2,...others.slice(0,maxNames-
1)],...category!==void 0&&categorySchema.safeParse(category).success?{category}:{},...digest===void 0?{}:{digest},...origin===void 0?{}:{origin}}}function platformsOf({
scan,images:images2},{reports,sboms}){let[first,...others]=scan.platforms.map((one,index2)=>{let{platform,imageId,os,packages,packagesListed,systemFault:systemFault2=null,
unread}=one,manifest=images2.find(candidate=>candidate.platform===platform)?.manifest,[report,sbom]=[reports[index2],sboms[index2]];return{platform,imageId,...manifest===
void 0?{}:{manifest},...os===void 0?{}:{system:os},packages,...packagesListed===void 0?{}:{packagesListed},systemFault:systemFault2,...unread===void 0?{}:{unread},
...report===void 0?{}:{report},...sbom===void 0?{}:{sbom}}});if(first===void 0)throw new Error("unreachable: a scan has a platform");return[first,...others]}function policyDigest(policy){
let{source:_,rego,scoped:scoped2,vex,exploitation,...rules}=policy,own=rego.value.map(file=>file.rules?.digest??file.path).toSorted(),hasScoped=scoped2.some(({packages,
paths})=>packages.value.length+paths.value.length>0),all={...rules,...own.length===0?{}:{rego:own},...hasScoped?{scoped:scoped2}:{},...hasVex(vex)?{vex:vex.map(
rulesText).toSorted()}:{},...asksExploitation(policy)?{exploitation}:{}};return digestOf(JSON.stringify(all,(_key,value)=>isFields(value)?ruleOf(value):value))}
function regoOf({rego}){let files=rego.value.flatMap(({path,rules})=>rules===void 0?[]:{path,digest:rules.digest});return files.length===0?{}:{rego:files}}function ruleOf(object2){
let rule="key"in object2&&"value"in object2?object2.value:object2;return isFields(rule)?sorted(rule):rule}function sorted(value){return Object.fromEntries(Object.
entries(value).toSorted(([a],[b])=>byText(a,b)))}function databaseOf({updatedAt,source}){return{updatedAt:rfc33392(updatedAt),source}}function rfc33392(text11){
return instant.safeParse(text11).success?text11:new Date(text11).toISOString()}function exceptionsOf({applied,unused,refused:refused2}){return{applied:applied.map(
exceptionOf),unused:unused.map(({duplicateOf,...one})=>({...exceptionOf(one),...duplicateOf===void 0?{}:{duplicateOf}})),refused:refused2.map(({suggestion,...one})=>({
...one,suggestion:suggestionText(suggestion)}))}}function exceptionOf(exception2){let{vex,endsAt,...rest}=exception2;return{...rest,endsAt:endsAt.toISOString(),
...vex===void 0?{}:{vex:vexRecord(vex)}}}function baselineOf(baseline,{policy,triage}){if(baseline.kind==="unread"){let{name:name3,why}=baseline;return{state:"u\
nread",...name3===void 0?{}:{name:name3},why}}let{name:name2,source,digest,createdAt,missing,fixed,packages}=baseline;return{state:"compared",name:name2,source,
...digest===void 0?{}:{digest},...createdAt===void 0?{}:{createdAt:rfc33392(createdAt)},gateOn:policy.gateOn.value,missingPlatforms:missing,counts:changeSince(baseline,
triage),fixed:fixed.slice(0,maxFixed).map(brief2),...packages===void 0?{}:{packages:packageChangeRecord(packages)}}}function brief2(finding){let{id,path:where=finding.
target}=finding;return finding.kind==="vulnerability"?{id,package:finding.package.name,version:finding.package.version,where}:{id,where}}var chunkLength=256*1024,walkedDepth=6,walkedLists=2;function lazily(list2,make){return{*[Symbol.iterator](){for(let entry2 of list2)yield make(entry2)}}}function*jsonChunks(value,lists=0){
let buffer="";for(let piece of pieces(value,{depth:0,lists}))buffer+=piece,buffer.length>=chunkLength&&(yield buffer,buffer="");yield`${buffer}
`}function isWalked(value,{depth,lists}){return typeof value=="object"&&value!==null&&depth<walkedDepth&&lists<walkedLists&&!isText2(value)}function isText2(value){
return"toJSON"in value&&typeof value.toJSON=="function"}function whole3(value){return(text9(value)??"null").replaceAll("##[","##\\u005b")}function text9(value){
try{return JSON.stringify(value)}catch(cause){if(!(cause instanceof RangeError))throw cause;let message="A report is nested so deeply, or holds a text so long, \
that it can not be written.",fix="Give a report as Trivy has written it.";throw new ToolError({code:"report-not-writable",message,fix,cause})}}function*pieces(value,{
depth,lists}){isWalked(value,{depth,lists})?isList(value)?yield*entries("[]",labelled(value),{depth:depth+1,lists:lists+1}):yield*entries("{}",named4(value),{depth:depth+
1,lists}):yield whole3(value)}function isList(value){return Symbol.iterator in value}function*labelled(values){for(let value of values)yield["",value]}function*named4(value){
for(let[name2,entry2]of Object.entries(value))entry2!==void 0&&(yield[`${whole3(name2)}: `,entry2])}function*entries(brackets,all,inside){let indent=`
${"  ".repeat(inside.depth)}`,before=brackets[0];for(let[label,value]of all){let start=`${before}${indent}${label}`;before=",",isWalked(value,inside)?(yield start,
yield*pieces(value,inside)):yield start+whole3(value)}yield before===","?`
${"  ".repeat(inside.depth-1)}${brackets[1]}`:brackets}var prefix=/^(?:[\s\S]*?#\(nop\))?\s*(?:ONBUILD\s+)*/i,shell=/\s(?=[^\s=]*(?:sh|cmd)(?:\.exe)?(?:\s+\S+){0,5}?\s+(?:-\w*c|\/S|\/C|-Command)\s|powershell\s)/gi,buildArguments=/^(\s*(?:RUN\s+)?(?:--\S+\s+)*\|)(\d+)\s([\s\S]*)$/i;
function maskInstruction(line3){let withArguments=buildArguments.exec(line3);if(withArguments!==null)return maskBuildArguments(withArguments);let before=prefix.
exec(line3)?.[0]??"",instruction=/^(ENV|ARG)(\s+)([\s\S]*)$/i.exec(line3.slice(before.length));if(instruction===null)return line3;let[,keyword="",space2="",rest=""]=instruction;
return before+keyword+space2+maskAssignments(rest)}function continues(line3){return/[\\`]\s*$/.test(line3)}function maskAssignments(rest){if(/^\s*"?[^\s="']+"?\s*$/.
test(rest))return rest;let name2=/^\s*"?([^\s="']+)"?(=|\s)/.exec(rest);return name2===null?"***":`${name2[1]}${name2[2]==="="?"=":" "}***`}function maskBuildArguments([
,before="",count3="",rest=""]){if(Number(count3)===0)return`${before}${count3} ${rest}`;let command=[...` ${rest}`.matchAll(shell)].at(-1)?.index??rest.length,names2=[
...rest.slice(0,command).matchAll(/(?:^|\s)([A-Za-z_]\w*)=/g)].map(([,name2=""])=>name2),known=names2.length===Number(count3)?names2.map(name2=>`${name2}=***`).
join(" "):"***";return`${before}${count3} ${known} ${rest.slice(command)}`.trimEnd()}function maskReport(report){if(!isFields(report))return{};let withMetadata=change(report,"Metadata",metadata2=>changeEach(change(metadata2,"ImageConfig",maskImageConfig),
"Layers",layer2=>changeText(layer2,"CreatedBy",maskInstruction)));return changeEach(withMetadata,"Results",maskResult)}function maskImageConfig(image){let withHistory=changeEach(
image,"history",entry2=>changeText(entry2,"created_by",maskInstruction));return["config","container_config","Config","ContainerConfig"].reduce((config,key2)=>change(
config,key2,maskContainer),withHistory)}function maskContainer(container){let withEnv=changeStrings(container,"Env",entry2=>entry2.replace(/=[\s\S]*$/,`=${"***"}`));
return["OnBuild","Cmd"].reduce((config,key2)=>changeStrings(config,key2,maskInstruction),withEnv)}var layered=["Vulnerabilities","Packages","Licenses","CustomRe\
sources"];function maskResult(result2){let withLayers=layered.reduce((masking,key2)=>changeEach(masking,key2,maskLayer),result2),withSecrets=changeEach(withLayers,
"Secrets",maskSecret),withMisconfigurations=changeEach(withSecrets,"Misconfigurations",maskMisconfiguration);return changeEach(withMisconfigurations,"Experiment\
alModifiedFindings",modified=>change(modified,"Finding",maskAnyFinding))}function maskAnyFinding(finding){return"RuleID"in finding?maskSecret(finding):"CauseMet\
adata"in finding?maskMisconfiguration(finding):maskLayer(finding)}function maskLayer(entry2){return change(entry2,"Layer",layer2=>changeText(layer2,"CreatedBy",
maskInstruction))}function maskSecret(secret3){let{Code,Match,...rest}=secret3,starred=typeof Match=="string"&&/\*{3,}/.test(Match);return maskLayer(starred?{...rest,
Match:maskInstruction(Match)}:rest)}function maskMisconfiguration(finding){let withCause=change(finding,"CauseMetadata",cause=>{let{RenderedCause,...rest2}=cause;
return changeEach(change(rest2,"Code",maskCode),"Occurrences",maskLayer)}),{Traces,...rest}=withCause;return maskLayer(rest)}function maskCode(code2){if(!Array.
isArray(code2.Lines))return code2;let inside=!1,lines2=code2.Lines.map(line3=>{if(!isFields(line3))return line3;let{Highlighted,Content,...rest}=line3,text11=typeof Content==
"string"?Content:"",clean=inside?"***":maskInstruction(text11);return inside=continues(text11)&&(inside||clean!==text11||/^\s*(?:ENV|ARG)\b/i.test(text11)),{...rest,
Content:clean}});return{...code2,Lines:lines2}}function change(parent,key2,mask){let child=parent[key2];if(!isFields(child))return parent;let clean=mask(child);
return clean===child?parent:{...parent,[key2]:clean}}function changeText(parent,key2,mask){let text11=parent[key2];if(typeof text11!="string")return parent;let clean=mask(
text11);return clean===text11?parent:{...parent,[key2]:clean}}function changeEach(parent,key2,mask){return changeList(parent,key2,child=>isFields(child)?mask(child):
child)}function changeStrings(parent,key2,mask){return changeList(parent,key2,child=>typeof child=="string"?mask(child):child)}function changeList(parent,key2,mask){
let list2=parent[key2];if(!Array.isArray(list2))return parent;let clean=list2.map(mask);return clean.some((child,index2)=>child!==list2[index2])?{...parent,[key2]:clean}:
parent}function publishedReport(image,raw){return named5(maskReport(raw),image)}function publishedChunks(image,raw){return jsonChunks(publishedReport(image,raw))}function publishedRecord(assessment,{
category,reports=[],sboms=[]}={}){return recordOf(assessment,{headline:headline(assessment),counts:tally(assessment),escalations:escalated(assessment.decision.triage),
category,reports,sboms})}function recordChunks(assessment,options={}){return jsonChunks(publishedRecord(assessment,options),1)}function named5(report,{name:name2}){
if(!("ArtifactName"in report))return report;let{ArtifactName:folder,Results}=report,Renamed=Array.isArray(Results)?{Results:Results.map(result2=>renamed(result2,
folder,name2))}:{};return{...report,...Renamed,ArtifactName:name2}}function renamed(result2,folder,name2){if(typeof folder!="string"||typeof result2!="object"||
result2===null||!("Target"in result2))return result2;let{Target}=result2;return typeof Target=="string"&&(Target===folder||Target.startsWith(`${folder} (`))?{...result2,
Target:`${name2}${Target.slice(folder.length)}`}:result2}var sinks={"code-scanning":"Security tab",artifact:"Artifact with all reports",comment:"Comment on the pull request",attestations:"Attestations of the repositor\
y"},signs={sent:"✅",pending:"⏳",skipped:"➖",failed:"⚠️"};function sinkText({sink,url}){return link(sinks[sink],url)}function deliverySection({sent=[]}){
if(sent.length===0)return"";let rows=sent.map(one=>{let advice=one.fix===""?"":`<br>**What to do:** ${text(one.fix,500)}`;return row([`${signs[one.state]} ${sinkText(
one)}`,one.state,`${text(one.message,500)}${advice}`])});return`### Where the reports went

${[row(["Report","State","Details"]),"| :-- | :-- | :-- |",...rows].join(`
`)}`}function linkLine({links={}}){let{summary,codeScanning,artifact}=links;return[["Whole summary",summary],["Findings in the Security tab",codeScanning],["All\
 reports as a file",artifact]].map(([label,url])=>[label,link(label,url)]).filter(([label,linked])=>linked!==label).map(([,linked])=>linked).join(" · ")}function verdictLine(assessment,release2){return`## ${assessment.decision.verdict==="blocked"?"❌":release2.kind==="failed"?"⚠️":"✅"} ${text(headline(assessment),
1500)}`}function releaseLine(assessment,release2){let name2=code(assessment.name,300);switch(release2.kind){case"pending":return`${name2} passed. This was writt\
en before the release: ${link("the summary of the run",release2.run)} says what became of it. If that says no more, the run ended before the release.`;case"push\
ed":return`**Pushed** ${release2.loaded?"**and loaded into Docker** ":""}${tagList(release2.tags)} with digest ${code(release2.digest)}: the bytes that were sca\
nned.${signedText(release2)}`;case"loaded":return`**Loaded** into Docker as ${tagList(release2.tags)}: the bytes that were scanned. No push was asked for.`;case"\
withheld":return`**Withheld:** ${name2} was neither pushed nor loaded, because the policy blocks it.`;case"revoking":return`${name2} was neither pushed nor load\
ed, because the policy blocks it, and the claims that earlier runs have attached to it are to be withdrawn (\`verify.on-fail: revoke\`): ${link("the summary of \
the run",release2.run)} says which.`;case"revoked":return revokedText(name2,release2);case"not-asked":return`${name2} was judged only: no push was asked for.`;case"\
failed":return failedLine(name2,release2)}}function signedText({proof}){if(proof===void 0)return"";let names2=proof.kinds.map(kind=>claimWords[kind]),what=names2.
length<2?names2.join(""):`${names2.slice(0,-1).join(", ")} and ${names2.at(-1)}`,until=minuteText(new Date(proof.validUntil)),voucher=proof.issuer===void 0?"":`\
 (confirmed by ${code(proof.issuer,300)})`;return`

**Signed** by ${code(proof.signer,300)}${voucher}: ${what} (${plural(proof.claims.length,"claim")} attached). The scan holds until ${until}.`}var claimWords={signature:"\
signature",scan:"scan",sbom:"SBOM",vex:"VEX"};function revokedText(name2,{revoked,left}){let shown=left.slice(0,10).map(({image,why})=>`${code(image,300)}: ${text(
why,500)}`),more=left.length>shown.length?[`and ${left.length-shown.length} more`]:[];return[`**Withheld:** ${name2} was neither pushed nor loaded, because the \
policy blocks it.`,...revoked.length===0?[]:[`**Revoked:** the claims that earlier runs had attached to ${tagList(revoked)} are withdrawn, as the policy asks fo\
r (\`verify.on-fail: revoke\`). Who has kept a copy can show it until it ends by itself.`],...left.length===0?[]:[`**Not revoked**, though the policy asks for i\
t: ${[...shown,...more].join("; ")}.`]].join(`

`)}function failedLine(name2,{step,message,fix,loaded}){return`**${step==="push"?`The push of ${name2} failed${loaded?", after it was loaded into Docker":""}:`:
`Loading ${name2} into Docker failed, and nothing was pushed:`}** ${text(message,1e3)}${fix===void 0?"":`

**What to do:** ${text(fix,1e3)}`}`}function tagList(tags){let shown=tags.slice(0,10).map(tag=>code(tag,300));return[...shown,...tags.length>shown.length?[`${tags.
length-shown.length} more`]:[]].join(", ")}function renderFailure(error){let lines2=(error instanceof Error?error.message:String(error)).split(`
`).slice(0,50).map(line3=>`- ${text(line3,1e3)}`),fix=fixOf(error),advice=fix===void 0?[]:[`**What to do:** ${text(fix,1e3)}`];return["## ❌ There is no verdict,\
 and nothing was pushed",lines2.join(`
`),...advice,""].join(`

`)}function fixOf(error){if(!(error instanceof ConfigError))return error instanceof GateError?error.fix:"This is a defect of image-gate; please report it with t\
he log of this run."}var withheldWords="What was found is withheld: everybody can read this, and the image is not known to be public. `publish-findings: true` shows it.";function withheldHeadline({
name:name2,decision}){return`${decision.verdict==="blocked"?"Blocked":"Passed"}: ${plainLine(name2,200)}. ${withheldWords}`}function withheldComment({name:name2,
decision},marker){return`${marker}
## ${title(decision)}: ${code(name2,200)}

${withheldWords}
`}function title({verdict}){return verdict==="blocked"?"❌ Blocked":"✅ Passed"}function withheldSummary(assessment,release2,delivery){let sent=deliverySection(
delivery);return`${[`## ${title(assessment.decision)}: ${code(assessment.name,200)}`,"",releaseLine(assessment,release2),"",`${withheldWords} The reports are in\
 the folder \`report-dir\` of the runner.`,...sent===""?[]:["",sent]].join(`
`)}
`}var deadline=6e4;async function askGithub(api,request,how){let{method="GET",repeatable=method!=="POST"}=request;try{return await api.request({...request,method,
deadline,repeatable})}catch(error){throw error instanceof HttpFault?unreachableFault(error,how):error}}function given(answer,schema2,how){if(answerKind(answer)!==
"ok")throw answerFault(answer,how);let parsed2=schema2.safeParse(answer.body);if(parsed2.success)return parsed2.data;throw new ServiceError({code:"github-unexpe\
cted",message:`${how.what}: GitHub's answer is not what it describes.`,fix:"Look at githubstatus.com, and start the job again."})}async function askFor(api,request,schema2,how){
return given(await askGithub(api,request,how),schema2,how)}async function askForAll(api,route,list2,how,{maxPages=20,goesOn=()=>!0,fix="Close what nobody needs \
any more, and start the job again."}={}){let all=[];for(let page=1;page<=maxPages;page+=1){let mark=route.includes("?")?"&":"?",entries2=await askFor(api,{route:`${route}${mark}\
per_page=${perPage}&page=${page}`},list2,how);if(all.push(...entries2),entries2.length<perPage||!goesOn(entries2))return all}throw listTooLong(how,maxPages*perPage,
fix)}function listTooLong({what},most,fix){return new ServiceError({code:"github-unexpected",message:`${what}: there are more than ${most}.`,fix})}var perPage=100;var commitHash=string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),branchSchema=object({name:string(),protected:boolean(),commit:object({sha:commitHash})}),repositorySchema=object(
{default_branch:string().min(1)}),pullSchema=object({number:int().positive(),state:_enum(["open","closed"]),merged:boolean().optional(),user:object({login:string()}).
nullish(),base:object({ref:string().min(1)}),head:object({ref:string().optional(),sha:commitHash,repo:object({full_name:string()}).nullish()}),merge_commit_sha:commitHash.
nullish()});async function pullRequestNow(api,repository,number2){let how={what:`Reading pull request ${number2} of ${repository}`,permission:"pull-requests: re\
ad"};return asNow(await askFor(api,{route:`/repos/${repository}/pulls/${number2}`},pullSchema,how),repository)}function asNow(pull,repository){let{number:number2,
base,head:head2,user,merge_commit_sha:merge}=pull;return{number:number2,base:base.ref,commit:head2.sha,author:user?.login??"",...requesterOf(head2.ref),isFork:head2.
repo?.full_name.toLowerCase()!==repository.toLowerCase(),state:pull.merged===!0?"merged":pull.state,...merge?{merge}:{}}}async function openPullRequestsOf(api,repository,commit){
let how={what:`Listing the open pull requests of ${repository}`,permission:"pull-requests: read"};return(await askForAll(api,`/repos/${repository}/pulls?state=o\
pen`,array(pullSchema),how)).filter(({head:head2})=>head2.sha===commit).map(pull=>asNow(pull,repository))}async function branchTip(api,repository,name2){let how={
what:`Reading the branch ${name2} of ${repository}`,permission:"contents: read"},answer=await askGithub(api,{route:`/repos/${repository}/branches/${encodeURIComponent(
name2)}`},how);if(answer.status===404)return;let branch=given(answer,branchSchema,how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.protected}}
async function defaultBranchTip(api,{repository,defaultBranch}){let name2=defaultBranch??await defaultBranchName(api,repository),how={what:`Reading the default \
branch ${name2} of ${repository}`,permission:"contents: read"},route=`/repos/${repository}/branches/${encodeURIComponent(name2)}`,branch=await askFor(api,{route},
branchSchema,how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.protected}}async function defaultBranchName(api,repository){let how={what:`\
Reading the name of the default branch of ${repository}`,permission:"contents: read"};return(await askFor(api,{route:`/repos/${repository}`},repositorySchema,how)).
default_branch}var maxQuestions=500,permission="members: read of the organization",teamSchema=object({slug:string()}),membershipSchema=object({state:string()});async function withTeams(api,approving,teams){
if(approving.size===0||teams.length===0)return approving;if(approving.size*teams.length>maxQuestions)throw tooMany2();let named6=[];for(let team of teams)await hasMember(
api,team,[...approving])&&named6.push(team.toLowerCase());return new Set([...approving,...named6])}async function hasMember(api,team,people){let[organization="",
slug=""]=team.toLowerCase().split("/"),route=`/orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}`,seen2=await askGithub(api,{route},{what:`\
Reading the team ${team}`,permission}),kind=answerKind(seen2);if(kind==="missing"||kind==="denied")throw unseen(team,seen2.status);given(seen2,teamSchema,{what:`\
Reading the team ${team}`,permission});for(let person of people){let how={what:`Asking whether ${person} is in the team ${team}`,permission},answer=await askGithub(
api,{route:`${route}/memberships/${encodeURIComponent(person)}`},how);if(answerKind(answer)!=="missing"&&given(answer,membershipSchema,how).state==="active")return!0}
return!1}function unseen(team,status){return new ServiceError({code:"team-unseen",message:`The policy asks for an approval by the team @${team}, and GitHub show\
s no such team to this token (HTTP ${status}).`,fix:'Check the name. The token of a workflow never sees teams: give one of an app, or a fine-grained one, with t\
he organization permission "Members: read" (a classic one with read:org).'})}function tooMany2(){return new ServiceError({code:"github-unexpected",message:`More\
 than ${maxQuestions} questions would be needed to learn which of the approving people are in the teams that the policy names.`,fix:"Name fewer teams in approva\
ls."})}var account=object({login:string().optional()}).nullish(),pullSchema2=object({user:account,commits:int().nonnegative().optional(),head:object({ref:string(),repo:object(
{full_name:string()}).nullish()})}),commitsSchema=array(object({author:account,committer:account})),pushesSchema=array(object({activity_type:string(),actor:account}));
async function writersOf(api,repository,{number:number2}){let how={what:`Reading pull request ${number2} of ${repository}`,permission:"pull-requests: read"},route=`\
/repos/${repository}/pulls/${number2}`,{user,head:head2,commits:count3=0}=await askFor(api,{route},pullSchema2,how),commits=await askForAll(api,`${route}/commit\
s`,commitsSchema,how),isHere=head2.repo?.full_name.toLowerCase()===repository.toLowerCase();if(!isHere&&commits.length<count3)throw unseen2(how.what,commits.length,
count3);let pushers=isHere?await pushersOf(api,repository,head2.ref,nameOf(user)):[],names2=[...commits.flatMap(({author,committer})=>[nameOf(author),nameOf(committer)]),
...pushers];return new Set(names2.filter(name2=>name2!==""))}function unseen2(what,seen2,count3){return new ServiceError({code:"commits-unseen",message:`${what}\
: GitHub lists ${seen2} of its ${count3} commits, so nobody knows who has a share in it and can't approve it.`,fix:"Squash its commits, or push the branch to th\
is repository."})}async function pushersOf(api,repository,branch,author){let how={what:`Reading who pushed to ${branch} of ${repository}`,permission:"contents: \
read"},query=new URLSearchParams({ref:`refs/heads/${branch}`,per_page:"100"}),pushes=await askFor(api,{route:`/repos/${repository}/activity?${query}`},pushesSchema,
how),first=pushes.findIndex(({activity_type:type,actor})=>type==="branch_creation"||type==="force_push"&&nameOf(actor)===author&&author!=="");return pushes.slice(
0,first<0?void 0:first+1).map(({actor})=>nameOf(actor))}function nameOf(person){return person?.login?.toLowerCase()??""}var reviewsSchema=array(object({user:object({login:string(),id:int().positive(),type:string().optional()}).nullish(),state:string(),commit_id:string().nullish()}));
async function approvalsOf(api,repository,proposal,teams){let how={what:`Reading the reviews of pull request ${proposal.number}`,permission:"pull-requests: read"},
route=`/repos/${repository}/pulls/${proposal.number}/reviews`,reviews=(await askForAll(api,route,reviewsSchema,how)).map(({user,state,commit_id:commit})=>({author:user?.
login??"",...user?{authorId:user.id}:{},isPerson:user?.type==="User",state,commit:commit??""})),anybody=approversOf(reviews,proposal);if(anybody.counted.size===
0)return anybody;let writers=await writersOf(api,repository,proposal),{counted:counted2,ofOwn}=approversOf(reviews,proposal,writers);return{counted:await withTeams(
api,counted2,teams),ofOwn}}function localRules(files){return{built:files,governing:files}}async function openRules({openContents,openGithub},source,built){if(source.kind==="built")return localRules(
built);let{github,token}=source,contents=openContents(github,token),filesAt=commit=>readOnce(commitFiles(contents,commit));if(source.kind==="commit"){let{commit,
branch}=source,queue={governing:filesAt(commit),branch:`the merge queue at ${commit.slice(0,12)}`};return{built,...queue,...branch===void 0?{}:{branchName:branch}}}
let api=openGithub({apiUrl:github.apiUrl,token}),branches=await countingBranches(api,source,filesAt),{proposal}=source;if(proposal===void 0||branches.isFork&&!proposal.
isFork)return{built,...branches.rules};let proposed={files:filesAt(proposal.commit),approvals:teams=>approvalsOf(api,github.repository,proposal,teams)};return{built,
...branches.rules,proposed}}function readOnce(files){let known=new Map;return{...files,read:(path,max)=>{let key2=`${max} ${path}`,file=known.get(key2)??files.read(
path,max);return known.set(key2,file),file}}}async function countingBranches(api,source,filesAt){let{github,pullRequest}=source,pull=pullRequest===void 0?void 0:
await pullRequestNow(api,github.repository,pullRequest),name2=pull?.base??source.branch,tip=name2===void 0?void 0:await branchTip(api,github.repository,name2),isFork=pull?.
isFork??!1;if(tip?.isProtected)return{rules:branchRules(tip,filesAt,pull),isFork};let byDefault=await defaultBranchTip(api,github);if(tip?.name===byDefault.name)
return{rules:branchRules(byDefault,filesAt,pull),isFork};let rules=branchRules(byDefault,filesAt);return{rules:pull&&tip?{...rules,beside:branchRules(tip,filesAt,
pull)}:rules,isFork}}function branchRules({name:name2,commit},filesAt,pull){return{governing:filesAt(commit),branch:`${name2} at ${commit.slice(0,12)}`,branchName:name2,
...pull&&{merged:filesAt(pull.merge??pull.commit)}}}function layersOf2({images:images2}){return images2.map(({platform,diffIds})=>({platform:platformName(platform),diffIds}))}function scannedLayers({platforms}){return platforms.
map(({platform,layerHistory:{diffIds}})=>({platform,diffIds}))}function noBaseProof(platforms,why){return{baseOf:()=>{},unproven:platforms.map(platform=>({platform,
why}))}}function proveBase(images2,bases,why){let proven=provenLayers(images2,bases);return{baseOf:finding=>{let names2=finding.platforms.map(platform=>{let layer2=finding.
platforms.length===1?finding.layer:finding.layerOn?.[platform],base=proven.get(platform);return layer2!==void 0&&base?.layers.has(layer2)?base.name:void 0});return names2.
includes(void 0)?void 0:names2[0]},unproven:images2.flatMap(({platform})=>proven.has(platform)?[]:{platform,why})}}function provenNames(images2,bases){return new Map(
[...provenLayers(images2,bases)].map(([platform,{name:name2}])=>[platform,name2]))}function provenLayers(images2,bases){let proven=new Map;for(let{platform,diffIds}of images2){
let[first]=bases.flatMap(base=>layersOfBase(platform,diffIds,base)).sort((a,b)=>b.count-a.count);first!==void 0&&proven.set(platform,first)}return proven}function layersOfBase(platform,diffIds,base){
let layers=base.layers.get(platform)??[];if(layers.length===0||layers.some((layer2,index2)=>diffIds[index2]!==layer2))return[];let above=new Set(diffIds.slice(layers.
length)),own=layers.filter(layer2=>!above.has(layer2));return[{name:base.name,count:layers.length,layers:new Set(own)}]}var words=["auto","public","github"],names=["fulcio","rekor-v1","rekor-v2","timestamp","tuf","tuf-root"];function keylessChoice(inputs){let{choice,problems}=sigstoreChoice(
inputs);return{value:{choice,mayBePublished:inputs["allow-public-log"]??!1},problems}}function sigstoreChoice(inputs){let{sigstore:entries2=[],"trusted-root":trustedRoot}=inputs,
unused=unusedProblems(inputs);if(unused.length>0)return{choice:{kind:"auto"},problems:unused};let[first="auto",...others]=entries2,word2=words.find(one=>one===first),
found=word2===void 0||others.length>0?ownServices(entries2,trustedRoot):wordChoice(word2,trustedRoot);return"kind"in found?{choice:found,problems:[]}:{choice:{kind:"\
auto"},problems:[found]}}function unusedProblems(inputs){return inputs.sign==="keyless"?[]:[...(inputs.sigstore??[]).some(entry2=>entry2!=="auto")?["sigstore"]:
[],...inputs["trusted-root"]===void 0?[]:["trusted-root"],...inputs["allow-public-log"]===!0?["allow-public-log"]:[]].map(name2=>problem(name2,"it says how to s\
ign without a key, and `sign` is not `keyless`",`Set \`sign: keyless\`, or remove \`${name2}\`.`))}function wordChoice(kind,trustedRoot){return trustedRoot===void 0?
{kind}:problem("trusted-root","it belongs to services of your own","Name those in `sigstore`, or remove `trusted-root`.")}var form="Write auto, public or github\
; or one NAME=URL a line: fulcio, rekor-v1 or rekor-v2, timestamp; or tuf=URL and tuf-root=FILE.";function ownServices(entries2,trustedRoot){let given2=new Map;
for(let entry2 of entries2){let[,key2=entry2,value=""]=/^([^=]+)=(.*)$/s.exec(entry2)??[],name2=names.find(one=>one===key2.trim());if(name2===void 0)return problem(
"sigstore",`${JSON.stringify(key2)} is not one of its values`,`${meant(key2)}${form}`);if(given2.has(name2))return problem("sigstore",`${name2} is there twice`,
"Keep one of them.");given2.set(name2,value.trim())}return given2.has("tuf")||given2.has("tuf-root")?mirrorOf(given2,trustedRoot):servicesOf(given2,trustedRoot)}
function meant(key2){let word2=nearest(key2.trim(),[...words,...names]);return word2===void 0?"":`Did you mean ${word2}? `}function mirrorOf(given2,trustedRoot){
let url=urlOf(given2.get("tuf")),root=given2.get("tuf-root")??"";return url===void 0?problem("sigstore","tuf is not an https URL",form):root===""?problem("sigst\
ore","tuf-root is missing, and without it anybody could answer for the repository","Add tuf-root=FILE with a root.json of it that you trust."):given2.size>2||trustedRoot!==
void 0?problem("sigstore","a TUF repository names all services and whom to trust","Keep tuf and tuf-root alone, without `trusted-root`."):{kind:"mirror",url,root}}
function servicesOf(given2,trustedRoot){for(let[name2,value]of given2)if(urlOf(value)===void 0)return problem("sigstore",`${name2} is not an https URL`,form);let authority=urlOf(
given2.get("fulcio")),timestamps=urlOf(given2.get("timestamp"));return authority===void 0?problem("sigstore","fulcio is missing, which makes the certificate",form):
given2.has("rekor-v1")&&given2.has("rekor-v2")?problem("sigstore","two logs are named","Keep one of rekor-v1 and rekor-v2."):!given2.has("rekor-v1")&&timestamps===
void 0?problem("sigstore","nothing there confirms the time of a signature","Add timestamp=URL; of the logs only rekor-v1 keeps times."):trustedRoot===void 0?problem(
"trusted-root","it is missing, and says whom to trust with the signatures of your services","Name the file that `cosign trusted-root create` makes."):{kind:"own",
services:{authority,...logOf(given2),...timestamps===void 0?{}:{timestamps}},trustedRoot}}function logOf(given2){let[first,second]=[urlOf(given2.get("rekor-v1")),
urlOf(given2.get("rekor-v2"))];return first!==void 0?{log:{url:first,version:1}}:second===void 0?{}:{log:{url:second,version:2}}}function urlOf(text11){let url=text11!==
void 0&&URL.canParse(text11)?new URL(text11):void 0;if(!(url===void 0||!mayContact(url,url)))return url.username||url.password||url.search||url.hash?void 0:url}
function problem(input,what,fix){return{where:`input ${input}`,what,fix}}var publishingDefaults={uploadSarif:"auto",comment:"blocked",artifact:!0,attestations:!1,publishFindings:!1};function publishingConfig(inputs,github){let uploadSarif=inputs["\
upload-sarif"]??publishingDefaults.uploadSarif;if(github===void 0)return{problems:uploadSarif==="true"?[offRunner]:[]};let token=inputs["github-token"];return{publishing:{
run:workflowRun(inputs,github),...token===void 0?{}:{token},uploadSarif,artifact:inputs.artifact??publishingDefaults.artifact,attestations:inputs["github-attest\
ations"]??publishingDefaults.attestations,comment:inputs.comment??publishingDefaults.comment,publishFindings:inputs["publish-findings"]??publishingDefaults.publishFindings},
problems:[]}}var offRunner={where:"input upload-sarif",what:"true requires an upload, and this is not a workflow run",fix:"Remove it."};function workflowRun(inputs,github){
let{repository,serverUrl,apiUrl,runId,job,readOnly,archived,defaultBranch}=github,at2=commitOf(inputs,github),pullRequest=github.pullRequest??pullRequestOf(at2?.
ref);return{repository,serverUrl,apiUrl,runId,readOnly,archived,...job===void 0?{}:{job},...defaultBranch===void 0?{}:{defaultBranch},...at2===void 0?{}:{at:at2},
...pullRequest===void 0?{}:{pullRequest},matrix:parsed(inputs.matrix)}}var foreignEvents=["pull_request_target","workflow_run"];function commitOf({ref,sha},github){
return ref!==void 0&&sha!==void 0?{commit:sha,ref}:/^refs\/(heads|tags|pull)\/./.test(github.ref)&&!foreignEvents.includes(github.event)?{commit:github.commit,ref:github.
ref}:void 0}function pullRequestOf(ref){let number2=/^refs\/pull\/([1-9]\d{0,9})\//.exec(ref??"")?.[1];return number2===void 0?void 0:Number(number2)}function parsed(matrix){
try{return JSON.parse(matrix??"null")}catch{return null}}var everywhere=["alpm","apk","bitbucket","composer","deb","github","golang"],plainNamespace=new Set([...everywhere,"rpm","qpkg"]),plainName=new Set([...everywhere,
"bitnami","chrome-extension"]);function parsePackageUrl(text11){if(text11.length>2e3||!/^pkg:/i.test(text11))return;let[beforeHash,subpath=""]=cut2(text11.slice(
4).replace(/^\/+/,""),"#"),[beforeQuery,query=""]=cut2(beforeHash,"?"),[writtenType,coordinates]=cut2(beforeQuery,"/"),type=writtenType.toLowerCase();if(coordinates===
void 0||!/^[a-z.+-][a-z0-9.+-]*$/.test(type))return;let qualifiers=parseQualifiers(query),found=parseCoordinates(type,coordinates);if(qualifiers===void 0||found===
void 0||subpath.split("/").slice(1).some(isDots))return;let{namespace,name:name2,version:version2}=found;return{type,namespace:plainNamespace.has(type)?namespace.
toLowerCase():namespace,name:normalName(type,name2,qualifiers),version:type==="huggingface"?version2.toLowerCase():version2,qualifiers,subpath:trimSlashes(subpath)}}
function coversPackage(wanted,found){let same=part2=>wanted[part2]===found[part2],asSaid=part2=>wanted[part2]===""||wanted[part2]===found[part2];return!same("ty\
pe")||!same("namespace")||!same("name")||!asSaid("version")||!asSaid("subpath")?!1:[...wanted.qualifiers].every(([key2,value])=>found.qualifiers.get(key2)===value)}
function cut2(text11,separator){let at2=text11.indexOf(separator);return at2<0?[text11]:[text11.slice(0,at2),text11.slice(at2+1)]}function isDots(part2){return part2===
"."||part2===".."}function trimSlashes(text11){return text11.replace(/^\/+/,"").replace(/(?<!\/)\/+$/,"")}function parseCoordinates(type,text11){if(type!=="npm"&&
text11.startsWith("@"))return;let at2=text11.lastIndexOf("@"),parts3=(at2>0?text11.slice(0,at2):text11).split("/"),name2=decode(parts3.pop()??""),version2=decode(
at2>0?text11.slice(at2+1):"");if(at2>0&&version2==="")return;let namespaces=parts3.filter(part2=>part2!=="").map(decode);if(!(!name2||version2===void 0||namespaces.
includes(void 0)))return{namespace:trimSlashes(namespaces.join("/")),name:name2,version:version2}}function parseQualifiers(query){let qualifiers=new Map;if(!query.
includes(";")){for(let pair of query.split("&").filter(part2=>part2!=="")){let[writtenKey,writtenValue=""]=cut2(pair,"="),key2=writtenKey.toLowerCase(),value=decode(
writtenValue);if(value===void 0||!/^[a-z._-][a-z0-9._-]*$/.test(key2))return;if(value!==""){if(qualifiers.has(key2))return;qualifiers.set(key2,value)}}return qualifiers}}
function normalName(type,name2,qualifiers){if(type==="pypi")return name2.replaceAll("_","-").toLowerCase();let repository=qualifiers.get("repository_url")??"",isDatabricks=repository.
includes("databricks")&&!repository.includes("azureml");return plainName.has(type)||type==="mlflow"&&isDatabricks?name2.toLowerCase():name2}function decode(text11){
try{return decodeURIComponent(text11)}catch{return}}function expandBraces(pattern){let fault=braceFault(pattern);if(fault!==void 0)return fault;let done=[],open=[{text:pattern,branches:[]}];for(let next=open.pop();next!==
void 0;next=open.pop()){let group=firstGroup(next.text);if(group===void 0)done.push(next);else{let{text:text11,branches}=next,[before,after]=[text11.slice(0,group.
start),text11.slice(group.end+1)];for(let part2 of group.parts.toReversed())open.push({text:`${before}${part2}${after}`,branches:[...branches,group.start]})}if(open.
length+done.length>500)return"its braces expand to more than 500 patterns"}return done.some(isAmbiguous)?"its `**` touches a brace: write it as a part of its ow\
n, between slashes":done}function braceFault(pattern){let depth=0,inClass=!1;for(let at2=0;at2<pattern.length;at2+=1){let character=pattern[at2];if(character===
"\\")at2+=1;else{if(inClass&&(character==="{"||character==="}"||character===","&&depth>0))return`\`${character}\` is inside \`[]\``;character==="["?inClass=!0:character===
"]"?inClass=!1:character==="{"?depth+=1:character==="}"&&(depth-=1)}if(depth<0)return"its `}` has no `{`"}return depth>0?"its `{` has no `}`":void 0}function firstGroup(text11){
let depth=0,start=0,from=0,parts3=[];for(let at2=0;at2<text11.length;at2+=1){let character=text11[at2];if(character==="\\")at2+=1;else if(character==="{")depth+=
1,depth===1&&([start,from]=[at2,at2+1]);else if(depth===1&&(character===","||character==="}")){if(parts3.push(text11.slice(from,at2)),from=at2+1,character==="}")
return{start,end:at2,parts:parts3}}else character==="}"&&(depth-=1)}}function isAmbiguous({text:text11,branches}){return branches.some(at2=>{let between2=text11[at2-
1]==="*"&&text11[at2]==="*",behind=text11.startsWith("**",at2)&&at2>0&&text11[at2-1]!=="/",before=text11.slice(0,at2).endsWith("**")&&(text11[at2]??"/")==="/";return between2||
behind||before})}var maxPathPattern=1e3,maxExpanded=8192;function pathPattern(pattern){if(pattern.length>maxPathPattern)return`it has more than ${maxPathPattern} characters`;let expanded=expandBraces(
pattern);if(typeof expanded=="string")return expanded;if(expanded.reduce((sum,{text:text11})=>sum+text11.length,0)>maxExpanded)return`its braces expand to more \
than ${maxExpanded} characters`;let programs=[];for(let{text:text11,branches}of expanded){let program=compile(text11,branches);if(typeof program=="string")return program;
programs.push(program)}return(path,effort={steps:0})=>{let characters=/[\ud800-\udfff]/.test(path)?[...path]:path;return programs.some(program=>matches(program,
characters,effort))}}function compile(text11,branches){let tokens=[],last=Math.max(-1,...branches);for(let at2=0;at2<text11.length;){let read2=readToken(text11,
at2);if(typeof read2=="string")return read2;tokens.push({token:read2.token,rest:text11.slice(at2),branches:last>at2}),at2=read2.next}return{tokens}}function readToken(text11,at2){
switch(text11[at2]){case"*":return readStar(text11,at2);case"?":return{token:{kind:"any"},next:at2+1};case"[":return readClass(text11,at2+1);case"\\":return at2+
1<text11.length?readCharacter(text11,at2+1):"it ends with `\\`";default:return readCharacter(text11,at2)}}function readCharacter(text11,at2){let character=String.
fromCodePoint(text11.codePointAt(at2)??0);return{token:{kind:"character",character},next:at2+character.length}}function readStar(text11,at2){if(text11[at2+1]!==
"*")return{token:{kind:"star"},next:at2+1};let startsPart=at2===0||text11[at2-1]==="/";return startsPart&&at2+2===text11.length?{token:{kind:"everything"},next:at2+
2}:startsPart&&text11[at2+2]==="/"?{token:{kind:"directories"},next:at2+3}:{token:{kind:"star"},next:at2+2}}function readClass(text11,start){let at2=text11[start]===
"!"||text11[start]==="^"?start+1:start,negated=at2>start,ranges=[],first=at2,previous;for(;text11[at2]!=="]";){let isRange=previous!==void 0&&text11[at2]==="-"&&
text11[at2+1]!=="]"&&at2+1<text11.length;isRange&&(at2+=1),text11[at2]==="\\"&&(at2+=1);let code2=text11.codePointAt(at2);if(code2===void 0)return"its `[` has n\
o `]`";ranges.push(isRange&&previous!==void 0?[previous,code2]:[code2,code2]),previous=isRange?void 0:code2,at2+=code2>65535?2:1}if(at2===first)return"its `[]` \
is empty";let inside=code2=>ranges.some(([from,to])=>from<=code2&&code2<=to);return{token:{kind:"class",matches:character=>inside(character.codePointAt(0)??0)!==
negated},next:at2+1}}function matches({tokens},path,effort){let[next,at2]=[0,0],star,directories;for(;at2<path.length;){effort.steps+=1;let token=tokens[next]?.
token;if(token?.kind==="everything")return!0;if(token?.kind==="directories")next+=1,directories={token:next,at:at2},star=void 0;else if(token?.kind==="star")next+=
1,star={token:next,at:at2};else if(token!==void 0&&takes(token,path[at2]??""))next+=1,at2+=1;else{let retry=longerStar(star,path)??moreDirectories(directories,path);
if(retry===void 0)return!1;next=retry.token,at2=retry.at}}return matchesNothing(tokens[next])}function takes(token,character){return token.kind==="character"?token.
character===character:token.kind==="class"?token.matches(character):token.kind==="any"&&character!=="/"}function longerStar(star,path){if(!(star===void 0||path[star.
at]==="/"))return star.at+=1,star}function moreDirectories(directories,path){if(directories===void 0)return;let slash=path.indexOf("/",directories.at);if(!(slash<
0))return directories.at=slash+1,directories}function matchesNothing(left){return left===void 0||!left.branches&&/^(?:\*|\/?\*\*\/?)$/.test(left.rest)}var maxSteps=3e7,stepsEach=20;function indexExceptions(exceptions){let patterns=new Map,compiled=text11=>{let pattern=patterns.get(text11)??pathPattern(text11);
return patterns.set(text11,pattern),pattern},byId=Map.groupBy(exceptions.map(exception2=>scoped(exception2,compiled)),({exception:exception2})=>exception2.id),effort={
steps:0},leftOut=new Set;return{matching:finding=>{let ids2=idsOf(finding).filter(id=>byId.has(id));return ids2.length===0?[]:inTrivysOrder(ids2.map(id=>byId.get(
id)??[]),finding,effort,()=>{for(let id of ids2)leftOut.add(id)})},notCompared:()=>[...leftOut].flatMap(id=>(byId.get(id)??[]).map(({exception:exception2})=>exception2))}}
function isForImage({images:images2},names2){return images2===void 0?!0:names2.length>0&&names2.every(name2=>images2.some(pattern=>matchesImage(pattern,name2)))}
function scopeOf({id,kind,paths,purls,images:images2}){let lists=[paths,purls,images2].map(list2=>list2&&[...new Set(list2)].sort());return JSON.stringify([id,kind,
...lists])}function scoped(exception2,compiled){return{exception:exception2,paths:exception2.paths?.map(compiled).filter(pattern=>typeof pattern=="function"),purls:exception2.
purls?.map(parsePackageUrl).filter(purl=>purl!==void 0)}}function idsOf(finding){return finding.kind==="misconfiguration"?[finding.id,...finding.aliases]:[finding.
id]}function*inTrivysOrder(candidates,finding,effort,endEarly){let places=finding.kind==="vulnerability"?[finding.target,finding.path??""]:[finding.target],urls=(finding.
kind==="vulnerability"?packageUrlsOf(finding.package):[]).filter(url=>url!=="").map(parsePackageUrl);for(let place2 of places)for(let list2 of candidates)for(let{
exception:exception2,paths,purls}of list2){if(effort.steps>maxSteps)return endEarly();effort.steps+=1,!(exception2.kind!==void 0&&exception2.kind!==finding.kind)&&
(paths!==void 0&&!matchesAny(paths,place2,effort)||purls!==void 0&&!urls.every(url=>coversAny(purls,url,effort))||(yield exception2))}effort.steps>maxSteps&&endEarly()}
function matchesAny(paths,place2,effort){return paths.some(matches2=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&matches2(place2,effort)))}function coversAny(purls,found,effort){
return found===void 0?!1:purls.some(wanted=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&coversPackage(wanted,found)))}function proposedExceptions(base,head2){let ends=new Map;for(let exception2 of base.active)for(let key2 of[scopeOf(exception2),keyOf(exception2)])ends.set(key2,
Math.max(ends.get(key2)??0,exception2.endsAt.getTime()));return head2.active.filter(exception2=>exception2.endsAt.getTime()>(ends.get(keyOf(exception2))??0))}function keyOf(exception2){
return exception2.assessment===void 0?scopeOf(exception2):`assessed ${scopeOf(exception2)}`}function withProposed(base,head2,rules,given2){let missing=bySeverity(
severity2=>missingApprovals(rules[severity2],given2.counted)),proposed=proposedExceptions(base,head2).map(exception2=>({...exception2,proposed:{missing}})),isApproved=Object.
values(missing).every(approvals=>approvals.length===0),extended=new Set(isApproved?proposed.map(scopeOf):[]),others=base.active.filter(exception2=>!extended.has(
scopeOf(exception2))),{undated=[]}=base;return{active:[...proposed,...others],refused:head2.refused,...undated.length===0?{}:{undated},...proposed.length>0&&needsApproval(
rules)?{approvals:{required:rules,missing,given:given2}}:{}}}async function readExceptions(files,paths,approvals,now){let{proposed,beside}=files;if(proposed===void 0){let read2=one=>readBranchRules(one,from=>exceptionsIn(
from,paths,now,one.branch));return both(await read2(files),beside&&await read2(beside),beside)}let head2=await exceptionsIn(proposed.files,paths,now),base=await baseExceptions(
files,paths,now),other=beside&&await baseExceptions(beside,paths,now),bases=other===void 0?[base]:[base,other],given2=needsApproval(approvals)&&bases.some(one=>proposedExceptions(
one,head2).length>0)?await proposed.approvals(teamsOf(approvals)):nobodyApproved,added=one=>withProposed(one,head2,approvals,given2),unread=bases.flatMap(({refused:refused2})=>refused2.
filter(({refusal})=>refusal==="unreadable")),all=added(base);return both({...all,refused:[...unread,...all.refused]},other&&added(other),beside)}function both(own,other,beside){
return other===void 0?own:{...own,beside:{...other,branch:beside?.branch??"the base branch"}}}async function baseExceptions({governing,branch=""},paths,now){let files=paths.
map(async({path})=>{try{return await exceptionsIn(governing,[{path,named:!1}],now,branch)}catch(error){if(!(error instanceof ConfigError))throw error;return{active:[],
refused:[unreadable(error,path,branch)]}}});return joined(await Promise.all(files))}import{isAbsolute,relative,resolve as resolve4,sep}from"node:path";var defaultTrivyVersion="0.74.0";var hashes={"0.74.0":{"Linux-64bit.tar.gz":"2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a","Linux-ARM64.tar.gz":"b94ce1976bbf3c15b514b605ee88\
be7c6d94a29be2302847ff01cb794d47aad5","Linux-ARM.tar.gz":"99adbe319fa685cb4bff04dd0077e31cb94828338cab5db7f78fe6dcecca8ec1","macOS-ARM64.tar.gz":"1caada5e0e2091\
909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11","macOS-64bit.tar.gz":"472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485","windows-64bit.zip":"\
94c40e0696e4b907a74b7b2e1438d5d72ebaca83115817407f568a002d520842"},"0.70.0":{"Linux-64bit.tar.gz":"8b4376d5d6befe5c24d503f10ff136d9e0c49f9127a4279fd110b727929a5\
aa9","Linux-ARM64.tar.gz":"2f6bb988b553a1bbac6bdd1ce890f5e412439564e17522b88a4541b4f364fc8d","Linux-ARM.tar.gz":"12537cc6bf3f45e28e0b6b8bea0382ec9fabb468e0c3372\
e376474d5002c2ffe","macOS-ARM64.tar.gz":"68e543c51dcc96e1c344053a4fde9660cf602c25565d9f09dc17dd41e13b838a","macOS-64bit.tar.gz":"52d531452b19e7593da29366007d02a\
810e1e0080d02f9cf6a1afb46c35aaa93","windows-64bit.zip":"eea5442eab86f9e26cd718d7618d43899e72a83767619e8bee47911bddbfb825"},"0.69.3":{"Linux-64bit.tar.gz":"1816b\
632dfe529869c740c0913e36bd1629cb7688bd5634f4a858c1d57c88b75","Linux-ARM64.tar.gz":"7e3924a974e912e57b4a99f65ece7931f8079584dae12eb7845024f97087bdfd","Linux-ARM.\
tar.gz":"d76d7c30829af5349aa2461f6703c56b3e392f7de691a231850c9a4e57827c2b","macOS-ARM64.tar.gz":"a2f2179afd4f8bb265ca3c7aefb56a666bc4a9a411663bc0f22c3549fbc643a\
5","macOS-64bit.tar.gz":"fec4a9f7569b624dd9d044fca019e5da69e032700edbb1d7318972c448ec2f4e","windows-64bit.zip":"74362dc711383255308230ecbeb587eb1e4e83a8d332be5b\
0259afac6e0c2224"}},trivyVersions=Object.keys(hashes),denied2=new Map([["0.69.4","a malicious GitHub release of 2026-03-19 (CVE-2026-33634, GHSA-69fq-xp46-6x23)"],
["0.69.5","a malicious Docker Hub image of 2026-03-22 (CVE-2026-33634)"],["0.69.6","a malicious Docker Hub image of 2026-03-22 (CVE-2026-33634)"]]),deniedHashes=new Set(
["sha256:822dd269ec10459572dfaaefe163dae693c344249a0161953f0d5cdd110bd2a0","sha256:6328a34b26a63423b555a61f89a6a0525a534e9c88584c815d937910f1ddd538","sha256:088\
0819ef821cff918960a39c1c1aada55a5593c61c608ea9215da858a86e349","sha256:f69a8a4180c43fc427532ddde34a256acbd041a0a07844cf7e4d3e0434e5bcd1","sha256:dd8beb3b40df080\
b3fd7f9a0f5a1b02f3692f65c68980f46da8328ce8bb788ef"]);function deniedVersion(version2){return denied2.get(version2.replace(/^v/,""))}function isDeniedHash(digest){
return deniedHashes.has(digest)}function pinnedTrivy(version2,machine){let assets=assetsOf(version2,"trivy-version"),asset=assetFor(machine);return{asset,pin:{archive:`\
sha256:${assets[asset]}`}}}function versionProblems(version2,where){try{return assetsOf(version2,where),[]}catch(error){if(error instanceof ConfigError)return error.
problems;throw error}}function assetsOf(version2,where){refuseDenied(version2,where);let assets=Object.hasOwn(hashes,version2)?hashes[version2]:void 0;if(assets===
void 0){let fix=`Use one of ${trivyVersions.join(", ")}, or give your own binary with trivy-path and trivy-sha256.`;throw new ConfigError([{where,what:`no revie\
wed hash of Trivy "${version2}" is known`,fix}],"trivy-version")}return assets}function refuseDenied(version2,where){let reason=deniedVersion(version2);if(reason===
void 0)return;let fix=`Remove it from this machine, treat its secrets as stolen if it ever ran, and use ${defaultTrivyVersion}.`;throw new ConfigError([{where,what:`\
Trivy ${version2} is ${reason}`,fix}],"trivy-denied")}function assetFor({os,arch}){let asset=assetOfMachine[`${os}/${arch}`];if(asset!==void 0)return asset;throw new ToolError(
{code:"trivy-machine",message:`No reviewed release of Trivy is known for ${os}/${arch}.`,fix:"Run on Linux, macOS (x64, arm64) or Windows (x64), or give a binar\
y of your own with trivy-path and trivy-sha256."})}var assetOfMachine={"linux/x64":"Linux-64bit.tar.gz","linux/arm64":"Linux-ARM64.tar.gz","linux/arm":"Linux-AR\
M.tar.gz","darwin/arm64":"macOS-ARM64.tar.gz","darwin/x64":"macOS-64bit.tar.gz","win32/x64":"windows-64bit.zip"};var scannerDefaults={version:defaultTrivyVersion,maxDbAge:48*36e5,timeout:15*6e4};function scannerOptions(inputs,runContext){let[first,...others]=inputs.scanners??
["vuln"],options={trivy:trivyChoice(inputs),scanners:[first??"vuln",...others],...inputs["db-repository"]?{dbRepositories:inputs["db-repository"]}:{},...inputs["\
java-db-repository"]?{javaDbRepositories:inputs["java-db-repository"]}:{},maxDbAge:inputs["max-db-age"]??scannerDefaults.maxDbAge,cacheDirectory:resolve4(runContext.
workingDirectory,inputs["cache-dir"]??runContext.cacheDirectory),offline:inputs.offline??!1,timeout:inputs.timeout??scannerDefaults.timeout},inCheckout=runContext.
github!==void 0&&isInside(runContext.github.workspace,options.cacheDirectory),badVersion=options.trivy.kind==="release"?versionProblems(options.trivy.version,"i\
nput trivy-version"):[];return{options,problems:[...badVersion,...inCheckout?[cacheInCheckout]:[]]}}function feedOptions(inputs,{cacheDirectory,offline},{isOwnCache}){
let{"kev-url":kevUrls=[],"epss-url":epssUrls=[]}=inputs;return{...kevUrls.length===0?{}:{kevUrls},...epssUrls.length===0?{}:{epssUrls},cacheDirectory,offline,isOwnCache}}
var cacheInCheckout={where:"input cache-dir",what:"it is in the checked-out repository, where a pull request could put a database of its own",fix:"Choose a fold\
er outside of the workspace, e.g. ${{ runner.temp }}/image-gate."};function isInside(folder,path){let way=relative(folder,path);return way===""||!(way===".."||way.
startsWith(`..${sep}`)||isAbsolute(way))}function trivyChoice(inputs){let path=inputs["trivy-path"],sha256=inputs["trivy-sha256"];if(path!==void 0)return{kind:"\
given",path,...sha256?{sha256}:{}};let mirror=inputs["trivy-mirror"];return{kind:"release",version:inputs["trivy-version"]??scannerDefaults.version,...mirror?{mirror}:
{}}}var maxConfig=4*1024*1024;async function baseLayers(registry,reference,platforms){return layersByPlatform(await layeredImage(registry,reference,platforms))}function layersByPlatform({
platforms}){return new Map(platforms.map(({platform,diffIds})=>[platform,diffIds]))}async function layeredImage(registry,reference,platforms){let{descriptor:root,
bytes}=await registry.manifest(reference),{mediaType,digest}=root,found=[];if(!isIndexType(mediaType)){let config=await configOf(registry,reference,bytes,digest,
mediaType);for(let platform of platforms)usualPlatform(platform)===usualPlatform(platformName(config.image))&&found.push({platform,manifest:root,...layersIn(config)});
return{root,platforms:found}}let{manifests}=readIndex(bytes,digest,mediaType);for(let platform of platforms){let child=manifests.find(one=>one.platform!==void 0&&
usualPlatform(platformName(one.platform))===usualPlatform(platform));if(child===void 0||isIndexType(child.mediaType))continue;let{registry:host,repository}=reference,
manifest=await registry.manifest({registry:host,repository,digest:child.digest}),config=await configOf(registry,reference,manifest.bytes,child.digest,child.mediaType);
found.push({platform,manifest:child,...layersIn(config)})}return{root,platforms:found}}function layersIn({digest,image:{rootfs}}){return{config:{digest},diffIds:rootfs.
diff_ids??[]}}async function configOf(registry,{registry:host,repository},manifest,digest,mediaType){let{config}=readManifest(manifest,digest,mediaType);if(config.
size>maxConfig)throw tooLarge(config.digest);let pieces3=[];for await(let piece of await registry.blob({registry:host,repository},config))pieces3.push(piece);return{
digest:config.digest,image:readImageConfig(Buffer.concat(pieces3),config.digest)}}function tooLarge(digest){return new ToolError({code:"manifest-invalid",message:`\
The image config ${digest} is larger than ${maxConfig} bytes.`,fix:"Name another base image."})}import{posix as posix3}from"node:path";var commitForm=/^[0-9a-f]{40}$|^[0-9a-f]{64}$/,remoteForm=/^(https?|git|ssh):\/\/|^git@|^github\.com\/|^(docker-image|oci-layout|target):\/\//i,
template=/\{\{\s*([^{}]*?)\s*\}\}/g;function defaultContext(origin){return`${origin.repositoryUrl}.git#${origin.commit}`}function expandDefaultContext(text11,origin){
let names2=[...text11.matchAll(template)].map(([,name2])=>name2),foreign=names2.find(name2=>name2!=="defaultContext");return foreign!==void 0?{what:`{{${foreign}\
}} is not a template that is known`,fix:"Use {{defaultContext}}"}:names2.length>0&&origin===void 0?{what:"{{defaultContext}} is only known on a GitHub runner",fix:"\
Write a folder, e.g. `.`"}:origin===void 0?text11:text11.replace(template,()=>defaultContext(origin))}function parseContext(text11,origin){let given2=text11.trim()||
(origin===void 0?".":"{{defaultContext}}"),expanded=expandDefaultContext(given2,origin);return typeof expanded!="string"?{where:"context",...expanded}:remoteForm.
test(expanded)?(origin&&ownCommit(expanded,origin))??{kind:"remote",url:expanded}:{kind:"local",path:expanded}}function ownCommit(url,origin){let at2=url.indexOf(
"#"),[repository,fragment]=at2<0?[url,""]:[url.slice(0,at2),url.slice(at2+1)];if(repository!==`${origin.repositoryUrl}.git`&&repository!==origin.repositoryUrl)return;
let[commit="",...rest]=fragment.split(":");if(!commitForm.test(commit))return;let subdirectory=rest.join(":").replace(/^\/+|\/+$/g,""),pinned={kind:"git",url:`${origin.
repositoryUrl}.git`,commit};return subdirectory===""||subdirectory==="."?pinned:{...pinned,subdirectory}}function contextArgument(context){switch(context.kind){case"\
local":return context.path;case"git":return`${context.url}#${context.commit}${context.subdirectory===void 0?"":`:${context.subdirectory}`}`;case"remote":return context.
url}}function isOwnRepository(context,origin){return context.kind==="git"&&context.url===`${origin.repositoryUrl}.git`}function contextProblems(context){let text11=contextArgument(
context);return text11==="-"?[{where:"context",what:"`-` (standard input) is not a context here",fix:"Name a folder or a Git URL"}]:text11.startsWith("-")?[{where:"\
context",what:"it begins with a dash, which Docker takes for an option",fix:"Put ./ before it"}]:context.kind==="remote"&&/^https?:\/\/[^/?#]*@/i.test(text11)?[
{where:"context",what:"the URL holds a user name or password",fix:"Leave it out and hand the token over in `secrets` as GIT_AUTH_TOKEN=…"}]:[]}function dockerfilePlace(context,file){
switch(context.kind){case"local":return{kind:"workspace",path:file??posix3.join(context.path,"Dockerfile")};case"git":{let path=posix3.join(context.subdirectory??
".",file??"Dockerfile");return path.startsWith("../")?{kind:"unknown"}:{kind:"commit",commit:context.commit,path}}case"remote":return{kind:"unknown"}}}var weight=Object.fromEntries(severities.map(severity2=>[severity2,severities.indexOf(severity2==="UNKNOWN"?"HIGH":severity2)])),hour2=3600*1e3,oneNight=36*hour2;
function clockStart(firstSeen,complete){let before=lastBefore(complete,firstSeen);return before!==void 0&&firstSeen-before>oneNight?before:firstSeen}function lastBefore(times,moment){
let[from,to]=[0,times.length];for(;from<to;){let middle=from+to>>>1;(times[middle]??moment)<moment?from=middle+1:to=middle}return times[from-1]}function timesToFix({
severities:history},fixWithin){let current=history.at(-1)?.severity??"UNKNOWN";return severities.flatMap(named6=>{let hours=fixWithin[named6],counts=named6===current||
named6!=="UNKNOWN"&&weight[named6]>=weight[current];if(hours===void 0||!counts)return[];let broken=history.length===1?-1:history.findLastIndex(({severity:severity2})=>weight[severity2]>
weight[named6]),starts2=history[broken+1]?.at;return starts2===void 0?[]:[{starts:starts2,allowed:hours*hour2}]})}var resolutions=["fixed","withdrawn","not-affected","reclassified","retired","unknown"],sentStages=["found","warning","breached"],sentChannels=["page","notify"];
function numberIn(numbers,{is,id,subject}){return numbers.get(is)?.get(subject)?.get(id)}function giveNumber(numbers,{is,id,subject},number2){let ofKind=numbers.
get(is)??new Map,ofSubject=ofKind.get(subject)??new Map;ofSubject.size===0&&numbers.set(is,ofKind.set(subject,ofSubject));let before=ofSubject.size;return ofSubject.
set(id,number2).size>before}function copiedNumbers(numbers){let ofKind=all=>new Map([...all].map(([subject,ids2])=>[subject,new Map(ids2)]));return new Map([...numbers].
map(([kind,all])=>[kind,ofKind(all)]))}function shareImages(one,other){return one.some(digest=>other.includes(digest))}var maxInLine=2e5,maxAliases=50,maxFindingId=200,maxSubject=500,maxWhy=300,maxFixHours=1e6,maxIndex=1e8,maxTime=864e13;function isIndex(value){return isCount(value,
maxIndex)}function isTime(value){return isCount(value,maxTime)}function isCount(value,max){return Number.isInteger(value)&&value>=0&&value<=max}function isList2(value){
return Array.isArray(value)&&value.length>0&&value.length<=maxInLine}function isIndices(value){return isList2(value)&&value.every(isIndex)}var recordForm=/^[A-Za-z0-9_-]{43}$/;
function isRecordText(value){return typeof value=="string"&&recordForm.test(value)}var maxSentTo=200,sentKey=string().regex(/^[0-9a-f]{32}$/),index=int().nonnegative().
max(maxIndex),time=int().nonnegative().max(maxTime),indices=custom(isIndices,"is no list of numbers"),grouped=words2=>partialRecord(_enum(words2),indices),record2=string().
regex(recordForm),images=array(digestText).min(1).max(maxPlatforms),severity=_enum(severities),ids=array(string().min(1).max(maxFindingId)).max(maxAliases),seen=strictObject(
{at:time,images:array(digestText).max(maxPlatforms),database:time.optional()}),episode=strictObject({firstSeen:time,balance:literal(!0).optional(),severities:array(
strictObject({at:time,severity})).min(1).max(1e4),fixableSince:time.optional(),exceptedSince:time.optional(),pauses:array(strictObject({from:time,to:time})).min(
1).max(1e4).optional(),reopened:array(time).max(1e4).optional(),unseen:seen.extend({isDoubtful:literal(!0).optional()}).optional(),resolved:strictObject({at:time,
resolution:_enum(resolutions),seen,images:array(digestText).max(maxPlatforms),database:time.optional()}).optional()}),batchLine=strictObject({kind:literal("batc\
h"),ledgerVersion:literal(1),sequence:int().positive().max(999999999),previous:digestText.optional().describe("Digest of the batch before; absent in the first."),
at:instant.describe("When it was written.")}),streamLine=strictObject({kind:literal("stream"),...streamSchema.shape}),findingLine=strictObject({kind:literal("fi\
nding"),is:_enum(kinds),id:string().min(1).max(maxFindingId),aliases:ids.optional(),subject:string().max(maxSubject)}),aliasesLine=strictObject({kind:literal("a\
liases"),finding:index,aliases:ids}),scanLine=strictObject({kind:literal("scan"),stream:index,at:time,record:record2.describe("SHA-256 of the record, in base64u\
rl."),verdict:_enum(["passed","blocked"]).optional().describe("Absent: as before."),digest:digestText.optional().describe("Of the index or manifest. Absent with\
out `images`: as before; with them: not known."),images:images.optional().describe("Digests of the image configs. Absent: as before."),platforms:array(string().
max(200)).min(1).max(maxPlatforms).optional().describe("Those that no scan had before."),database:time.optional(),incomplete:string().min(1).max(maxWhy).optional().
describe("Why it closes no finding. Absent: it may."),clock:_enum(deadlineClocks).optional().describe("What times to fix count from. Absent: as before."),fixWithin:partialRecord(
severity,number().nonnegative().max(maxFixHours)).optional(),kinds:array(_enum(kinds)).min(1).max(kinds.length).optional().describe("What it looked for. Absent:\
 as before."),balance:array(_enum(kinds)).min(1).max(kinds.length).optional().describe("What it opens of these kinds is old debt: no complete scan has looked fo\
r them before."),opened:grouped(severities).optional(),since:array(tuple([index,time])).max(maxInLine).optional().describe("Opened ones that were seen before."),
renamed:array(tuple([index,index])).max(maxInLine).optional().describe("From one finding to another."),reopened:indices.optional(),severity:grouped(severities).
optional().describe("Those with another severity than before."),fixable:indices.optional().describe("Those that have a fix now."),excepted:indices.optional(),included:indices.
optional().describe("Those whose exception holds no more."),unseen:indices.optional().describe("Those that it lacks and does not close."),seen:indices.optional().
describe("Those of them that are seen again."),closed:grouped(resolutions).optional()}),corrected=array(strictObject({finding:index,episodes:array(episode).min(
1).max(1e4)})).max(maxInLine),lateLine=strictObject({kind:literal("late"),stream:index,at:time,record:record2,database:time.optional().describe("Where it is new\
er than all before: older ones may close nothing."),corrected}),joinedLine=strictObject({kind:literal("joined"),stream:index,corrected}),failedLine2=strictObject(
{kind:literal("failed"),stream:index,at:time,why:string().min(1).max(maxWhy)}),unchangedLine=strictObject({kind:literal("unchanged"),database:time,scans:custom(
value=>isList2(value)&&value.every(isUnchangedScan),"is no list of scans")});function isUnchangedScan(value){if(!Array.isArray(value)||value.length!==3)return!1;
let[stream,at2,digest]=value;return isIndex(stream)&&isTime(at2)&&isRecordText(digest)}var retiredLine=strictObject({kind:literal("retired"),stream:index,at:time}),
sentLine=strictObject({kind:literal("sent"),channel:_enum(sentChannels),at:time,told:array(strictObject({key:sentKey.describe("Of an advisory and its owner; it \
tells nothing of either."),stage:_enum(sentStages),streams:indices,to:string().min(1).max(maxSentTo).optional(),isRest:literal(!0).optional().describe("It was o\
ne of several that were told as one.")})).max(maxInLine),over:array(sentKey).max(maxInLine).describe("Of what was told before: it is over, which was told too.")}),
lineSchema=discriminatedUnion("kind",[batchLine,streamLine,findingLine,aliasesLine,scanLine,lateLine,unchangedLine,joinedLine,failedLine2,retiredLine,sentLine]);function leave(cursor){cursor.at=cursor.bytes.length}function take(cursor,wanted){let{bytes,at:at2}=cursor;for(let index2=0;index2<wanted.length;index2+=1)if(bytes[at2+
index2]!==wanted[index2])return!1;return cursor.at=at2+wanted.length,!0}function takeByte(cursor,wanted){return cursor.bytes[cursor.at]!==wanted?!1:(cursor.at+=
1,!0)}var ascii={lineBreak:10,quote:34,comma:44,zero:48,nine:57,listStart:91,listEnd:93,objectStart:123,objectEnd:125},maxDigits=15;function readNumber(cursor,largest){
let{bytes,at:from}=cursor,[value,at2]=[0,from];for(let byte=bytes[at2];byte!==void 0&&byte>=ascii.zero&&byte<=ascii.nine;byte=bytes[at2])value=value*10+byte-ascii.
zero,at2+=1;return!(at2>from&&at2-from<=maxDigits&&(bytes[from]!==ascii.zero||at2===from+1))||value>largest?leave(cursor):(cursor.at=at2,value)}function readList(cursor,read2,most=maxInLine){
if(!takeByte(cursor,ascii.listStart))return leave(cursor);let entries2=[];do{let entry2=read2(cursor);if(entry2===void 0||entries2.length>=most)return leave(cursor);
entries2.push(entry2)}while(takeByte(cursor,ascii.comma));return takeByte(cursor,ascii.listEnd)?entries2:leave(cursor)}function byteSet(form2){return Array.from(
{length:128},(_,byte)=>form2.test(String.fromCharCode(byte)))}function takeText(cursor,{start,bytes:allowed,least,most}){let{bytes,at:at2}=cursor;if(!take(cursor,
start))return leave(cursor);let from=cursor.at,end=from;for(let byte=bytes[end];byte!==void 0&&allowed[byte]===!0;byte=bytes[end])end+=1;return bytes[end]!==ascii.
quote||end-from<least||end-from>most?leave(cursor):(cursor.at=end+1,at2+1)}function readPlainText(cursor,form2){let from=takeText(cursor,form2);return from===void 0?
void 0:cursor.bytes.toString("latin1",from,cursor.at-1)}function readObject(cursor,names2,read2){let values={};if(!takeByte(cursor,ascii.objectStart))return leave(
cursor);do{let name2=names2.find(([,start])=>take(cursor,start))?.[0],value=name2===void 0||values[name2]!==void 0?void 0:read2(cursor);if(name2===void 0||value===
void 0)return leave(cursor);values[name2]=value}while(takeByte(cursor,ascii.comma));return takeByte(cursor,ascii.objectEnd)?values:leave(cursor)}function fieldStart(name2){
return Buffer.from(`"${name2}":`)}function usualLine(bytes,from,to){let cursor={bytes,at:from},line3=take(cursor,scanStart)?usualScan(cursor):take(cursor,findingStart)?usualFinding(cursor):void 0;
return line3!==void 0&&takeByte(cursor,ascii.objectEnd)&&cursor.at===to?line3:void 0}var scanStart=Buffer.from('{"kind":"scan","stream":');function usualScan(cursor){
let stream=readIndex2(cursor),fields2={};for(;takeByte(cursor,ascii.comma);)if(!readField(cursor,fields2))return;let{at:at2,record:record3}=fields2;return stream===
void 0||at2===void 0||record3===void 0?void 0:scanOf(stream,at2,fields2)}function scanOf(stream,at2,{digest,images:images2,database,opened,closed}){return{kind:"\
scan",stream,at:at2,verdict:void 0,digest,images:images2,platforms:void 0,database,incomplete:void 0,clock:void 0,fixWithin:void 0,kinds:void 0,balance:void 0,opened,
since:void 0,renamed:void 0,reopened:void 0,severity:void 0,fixable:void 0,excepted:void 0,included:void 0,unseen:void 0,seen:void 0,closed}}var starts={at:fieldStart(
"at"),record:fieldStart("record"),digest:fieldStart("digest"),images:fieldStart("images"),database:fieldStart("database"),opened:fieldStart("opened"),closed:fieldStart(
"closed")},severityStarts=severities.map(name2=>[name2,fieldStart(name2)]),resolutionStarts=resolutions.map(name2=>[name2,fieldStart(name2)]);function readField(cursor,fields2){
if(fields2.at===void 0&&take(cursor,starts.at))fields2.at=readTime(cursor);else if(fields2.record===void 0&&take(cursor,starts.record))fields2.record=takeText(cursor,
recordForm2);else if(fields2.database===void 0&&take(cursor,starts.database))fields2.database=readTime(cursor);else if(fields2.opened===void 0&&take(cursor,starts.
opened))fields2.opened=readObject(cursor,severityStarts,readIndices);else if(fields2.closed===void 0&&take(cursor,starts.closed))fields2.closed=readObject(cursor,
resolutionStarts,readIndices);else if(fields2.digest===void 0&&take(cursor,starts.digest))fields2.digest=readDigest(cursor);else if(fields2.images===void 0&&take(
cursor,starts.images))fields2.images=readImages(cursor);else return!1;return!0}function readIndex2(cursor){return readNumber(cursor,maxIndex)}function readIndices(cursor){
return readList(cursor,readIndex2)}function readTime(cursor){return readNumber(cursor,maxTime)}function readDigest(cursor){return readPlainText(cursor,digestForm)}
function readImages(cursor){return readList(cursor,readDigest,maxPlatforms)}var quote=Buffer.from('"'),digestForm={start:Buffer.from('"sha256:'),bytes:byteSet(/[0-9a-f]/),
least:64,most:64},recordForm2={start:quote,bytes:byteSet(/[A-Za-z0-9_-]/),least:43,most:43},findingStart=Buffer.from('{"kind":"finding","is":'),kindStarts=kinds.
map(kind=>[kind,Buffer.from(`"${kind}","id":`)]),subjectStart=Buffer.from(',"subject":'),plain=byteSet(/[ !#-[\]-~]/),idForm={start:quote,bytes:plain,least:1,most:maxFindingId},
subjectForm={start:quote,bytes:plain,least:0,most:maxSubject};function usualFinding(cursor){let is=kindStarts.find(([,start])=>take(cursor,start))?.[0],id=readPlainText(
cursor,idForm);if(is===void 0||id===void 0||!take(cursor,subjectStart))return;let subject=readPlainText(cursor,subjectForm);return subject===void 0?void 0:{kind:"\
finding",is,id,subject}}function readLine({bytes,where},from,to){let buffer=bufferOf(bytes),usual3=usualLine(buffer,from,to);if(usual3!==void 0)return usual3;let value=parsedJson(buffer.
toString("utf8",from,to)),invalid=what=>ledgerInvalid(`${where}: line ${lineNumber(buffer,from)} of a batch`,what);if(value===void 0)throw invalid("it is no JSO\
N");let read2=lineSchema.safeParse(value);if(read2.success)return read2.data;let[issue]=read2.error.issues;throw invalid(`it is not what image-gate writes: ${issue?.
path.map(String).join(".")||"it"}: ${issue?.message??""}`)}function bufferOf(bytes){return Buffer.isBuffer(bytes)?bytes:Buffer.from(bytes.buffer,bytes.byteOffset,
bytes.byteLength)}function lineNumber(bytes,from){let number2=1;for(let at2=bytes.indexOf(ascii.lineBreak);at2>=0&&at2<from;at2=bytes.indexOf(ascii.lineBreak,at2+
1))number2+=1;return number2}function applyExceptions(written,rules,now,images2){let{active,refused:before,beside}=withAdopted(written,rules.adoptedUntil.value,now),{usable,refused:atOnce}=usableAmong(
active,rules,now,images2),index2=indexExceptions(usable),lastEnd=bySeverity(severity2=>lastEndOf(rules.maxDays[severity2].value,now)),other=beside&&applyExceptions(
beside,rules,now,images2),uses=new Map;return{exceptionFor:finding=>{for(let exception2 of index2.matching(finding)){let alone=useAlone(exception2,finding.severity,
lastEnd,rules),isOneSided=alone==="applied"&&other!==void 0&&other.exceptionFor(finding)===void 0;if(noteUse(uses,exception2,isOneSided?"not-on-both":alone,finding.
severity,rules),alone==="applied")return isOneSided?void 0:exception2}},outcome:()=>{let notCompared=index2.notCompared(),unused=unusedOf(usable,new Set([...uses.
keys(),...notCompared]));return{applied:usable.filter(exception2=>uses.get(exception2)?.applied!==void 0),unused:unused.filter(exception2=>!waits(exception2)),refused:[
...rules.requireTicket.value?before.map(withTicket):before,...atOnce,...refusedByUse(uses,rules,beside?.branch??"",now),...unused.filter(waits).map(exception2=>refuseWaiting(
exception2,now)),...notCompared.map(exception2=>refuseNotCompared(exception2,now))],...written.approvals&&{approvals:written.approvals}}}}}function useAlone(exception2,severity2,lastEnd,{
assessment}){return lacksApproval(exception2,severity2)?"not-approved":exception2.assessment===void 0&&assessment.value.includes(severity2)?"no-assessment":exception2.
endsAt.getTime()<=lastEnd[severity2]?"applied":"too-far-ahead"}function noteUse(uses,exception2,use,severity2,rules){let noted=uses.get(exception2)??{},before=noted[use];
noted[use]=use==="too-far-ahead"?strictestOf(rules,before,severity2):worse(before??severity2,severity2),uses.set(exception2,noted)}function refusedByUse(uses,rules,branch,now){
return[...refusedAs("too-far-ahead",uses,(exception2,severity2)=>refuseTooFar(exception2,severity2,rules,now)),...refusedAs("no-assessment",uses,(exception2,severity2)=>refuseUnassessed(
exception2,[severity2],now)),...refusedAs("not-approved",uses,(exception2,severity2)=>refuseUnapproved(exception2,severity2,now)),...refusedAs("not-on-both",uses,
exception2=>refuseOneSided(exception2,branch,now))]}function refusedAs(use,uses,refuse){return[...uses].flatMap(([exception2,{[use]:severity2}])=>severity2===void 0?
[]:[refuse(exception2,severity2)])}function usableAmong(active,rules,now,images2){let exceptions=active.filter(exception2=>isForImage(exception2,images2)),current=exceptions.
filter(exception2=>holds(exception2,now)),isTracked=exception2=>!rules.requireTicket.value||exception2.adopted===!0||hasTicket(exception2),ended=exceptions.filter(
exception2=>!holds(exception2,now));return{usable:current.filter(isTracked),refused:[...ended.map(exception2=>refuseExpired(exception2,now)),...current.filter(exception2=>!isTracked(
exception2)).map(exception2=>refuseUntracked(exception2,now))]}}function strictestOf({maxDays},one,other){let[strictest=other]=severities.filter(severity2=>severity2===
one||severity2===other).toSorted((a,b)=>maxDays[a].value-maxDays[b].value);return strictest}function refuseUntracked(exception2,now){return refused(askingTicket(
exception2),"no-ticket","it names no ticket, which the policy requires",now)}function refuseUnassessed(exception2,asked,now){let why=`it has no \`assessment\`, wh\
ich the policy requires for ${asked.join(", ")} findings`;return{...refused(exception2,"no-assessment",why,now),suggestion:{kind:"words",text:"an entry of a YAM\
L file with `assessment: { score: …, exploitability: …, controls: …, why: …, fix: …, impact: … }`"}}}function withTicket(entry2){let{suggestion}=entry2;
return suggestion.kind==="words"||hasTicket(suggestion.draft)?entry2:{...entry2,suggestion:{...suggestion,draft:askingTicket(suggestion.draft)}}}function refuseTooFar(exception2,severity2,{
maxDays},now){let days=maxDays[severity2].value,why=`its expiry ${exception2.expiry} is more than ${days} days ahead, the most for a ${severity2} finding`;return refused(
exception2,"too-far-ahead",why,now,days)}function lacksApproval({proposed},severity2){return proposed!==void 0&&proposed.missing[severity2].length>0}function waits(exception2){
return severities.some(severity2=>lacksApproval(exception2,severity2))}function refuseUnapproved(exception2,severity2,now){let missing=exception2.proposed?.missing[severity2]??
[],why=missing.some(choice=>choice.length===0)?"it is new in this pull request, and the policy that says who must approve it can’t be read":`it is new in this\
 pull request, and for a ${severity2} finding ${approversText(missing)} must approve its newest commit`;return notApproved(exception2,why,now)}function refuseWaiting(exception2,now){
let missing=exception2.proposed?.missing??noApprovals,always=alwaysNeeded(missing),why=always.some(choice=>choice.length===0)?"it is new in this pull request, a\
nd the policy that says who must approve it can’t be read":`it is new in this pull request and fits no finding of this image; ${waitsFor(missing,always)} befo\
re the merge`;return notApproved(exception2,why,now)}function waitsFor(missing,always){return always.length>0?`${approversText(always)} must approve its newest \
commit`:`${severities.filter(severity2=>missing[severity2].length>0).map(severity2=>`${approversText(missing[severity2])} (for ${severity2} findings)`).join(", ")}\
 must approve its newest commit`}function notApproved(exception2,why,now){return{...refused(exception2,"not-approved",why,now),suggestion:{kind:"words",text:"th\
e same line, once it is approved"}}}function refuseNotCompared(exception2,now){return refused(exception2,"not-compared","some findings were not compared with it\
: the entries for this id have too many paths and packages. Write one entry for several of them, with shorter patterns",now)}function refuseOneSided(exception2,branch,now){
let why=`${branch} rules as well, and has no exception that is applied to the same finding`;return{...refused(exception2,"not-on-both",why,now),suggestion:{kind:"\
words",text:`the same line, once it is on ${branch}, too`}}}function unusedOf(exceptions,known){let first=new Map,unused=[];for(let exception2 of exceptions){let key2=scopeOf(
exception2),earlier=first.get(key2);earlier===void 0&&first.set(key2,exception2);let follows=earlier!==void 0&&known.has(earlier)&&renews(exception2,earlier);known.
has(exception2)||follows||unused.push(earlier===void 0?exception2:{...exception2,duplicateOf:{file:earlier.file,line:earlier.line}})}return unused}function exploitationMark({exploitation,decidedBy}){if(exploitation?.listed!==void 0)return"exploited";let score2=exploitation?.epss?.score;return decidedBy.epss===
void 0||score2===void 0?"":`EPSS ${shareText(score2)}`}function exploitedText({listed:listed2}={}){if(listed2===void 0)return"";let due=listed2.due===void 0?[]:
[`to be fixed by ${listed2.due}`];return[`listed by CISA as exploited since ${listed2.added}`,...listed2.ransomware?["used for ransomware"]:[],...due].join(", ")}
function epssText({epss}={}){return epss===void 0?"":`${shareText(epss.score)} within 30 days, as high or higher than ${shareText(epss.percentile)} of all`}function whenText({
exploited,epss}){return[...exploited?["it is exploited"]:[],...epss===void 0?[]:[`its EPSS score is ${shareText(epss)} or more`]].join(" or ")}function whyNotRelaxed({
exploitation,finding},when,lists){if(exploitation?.listed!==void 0)return"it is exploited";let score2=exploitation?.epss?.score;if(when.epss!==void 0&&score2!==
void 0&&score2>=when.epss)return`its EPSS score is ${shareText(when.epss)} or more`;let{kev,epss}=lists??{};return kev?.kind!=="sure"?unsureText("KEV",kev):when.
epss!==void 0&&epss?.kind!=="sure"?unsureText("EPSS",epss):when.epss===void 0||noCve(finding)?"it has no CVE":"EPSS has no score for it"}function missingLists({
policy,triage}){let{kev,epss}=triage.exploitation??{};return[["KEV",asksKev(policy)?kev:void 0],["EPSS",asksEpss(policy)?epss:void 0]].flatMap(([name2,list2])=>list2?.
kind==="missing"?[`${name2} is missing, so nothing is judged by it here: ${list2.why??""}`]:[])}function unsureText(name2,{kind,why=""}={kind:"missing"}){return kind===
"missing"?`${name2} is missing`:`${name2} is not used in full: ${why}`}function noCve(finding){return finding.kind!=="vulnerability"||![finding.id,...finding.aliases].
some(id=>/^CVE-/i.test(id))}function exploitationSentence({policy,triage}){let{exploitation,open}=triage;if(exploitation===void 0)return"";let{kev,epss}=exploitation,
lists=[...asksKev(policy)||kev.kind!=="missing"?[feedText("KEV",kev)]:[],...asksEpss(policy)||epss.kind!=="missing"?[feedText("EPSS",epss)]:[]].join(" and ");if(kev.
kind==="missing")return asksKev(policy)?`By ${lists}, nobody knows which open findings are exploited.`:`Scores are by ${lists}.`;let exploited=open.filter(judged=>judged.
exploitation?.listed!==void 0).length,relaxed=open.filter(({decidedBy})=>decidedBy.when!==void 0).length,only=relaxed===0?"":`; ${counted(relaxed)} only ${relaxed===
1?"warns":"warn"} by the policy’s \`when\``;return`By ${lists}, ${plural(exploited,"open finding")} ${exploited===1?"is":"are"} exploited${only}.`}function feedText(name2,{
date,kind}){return date===void 0?`${name2} (missing)`:`${name2} of ${date.slice(0,10)}${kind==="sure"?"":" (not used in full)"}`}function shareText(share2){return`${Number(
(share2*100).toPrecision(3))} %`}var pep440=/^\s*v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\d*))?(?:-(?<implicit>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i,
preRank={alpha:-3,a:-3,beta:-2,b:-2};function pythonVersion(version2){let found=pep440.exec(version2)?.groups;if(found===void 0)return;let{epoch="0",release:release2="",
pre,preNumber,implicit,post,postNumber,dev,devNumber,local=""}=found,isPost=post!==void 0||implicit!==void 0,early3=pre!==void 0?preRank[pre.toLowerCase()]??-1:
dev!==void 0&&!isPost?-9:0;return{epoch:Number(epoch),release:release2.split(".").map(Number),rest:[early3,Number(preNumber??0),isPost?1+Number(implicit??postNumber??
0):0,dev===void 0?Number.POSITIVE_INFINITY:Number(devNumber??0)],local:local.toLowerCase().replace(/[-_]/g,"."),isEarly:pre!==void 0||dev!==void 0}}function comparePython(one,other){
let[a,b]=[pythonVersion(one),pythonVersion(other)];if(!(a===void 0||b===void 0))return a.epoch-b.epoch||byNumbers(a.release,b.release)||byNumbers(a.rest,b.rest)||
byLocal(a.local,b.local)}function isEarlyPython(version2){return pythonVersion(version2)?.isEarly??!1}function byLocal(one,other){let[a,b]=[one,other].map(local=>local===
""?[]:local.split("."));return bySegments(a??[],b??[])}function compareGem(one,other){let[a,b]=[gemSegments(one),gemSegments(other)];for(let index2=0;index2<Math.
max(a.length,b.length);index2+=1){let[mine="0",its="0"]=[a[index2],b[index2]];if(mine===its)continue;let[isMine,isIts]=[mine,its].map(piece=>/^\d/.test(piece));
if(isMine!==isIts)return isMine?1:-1;let order=isMine?Number(mine)-Number(its):mine<its?-1:1;if(order!==0)return order}return 0}function gemSegments(version2){let found=version2.
replaceAll("-",".pre.").match(/\d+|[a-z]+/gi)??[],word2=found.findIndex(piece=>!/^\d/.test(piece));return word2<0?withoutZeros(found):[...withoutZeros(found.slice(
0,word2)),...withoutZeros(found.slice(word2))]}function withoutZeros(segments){return segments.slice(0,segments.findLastIndex(piece=>!/^0+$/.test(piece))+1)}var early=[
"dev","a","alpha","b","beta","m","milestone","pre","preview","c","cr","rc","snapshot"],nothing=new Set(["final","ga","release","v"]);function isEarlyByWord(version2){
return parts2(version2).some(({rank})=>rank<0)}function compareByWords(one,other){let[a,b]=[parts2(one),parts2(other)];for(let index2=0;index2<Math.max(a.length,
b.length);index2+=1){let order=comparePart(a[index2],b[index2]);if(order!==0)return order}return 0}function parts2(version2){return(version2.toLowerCase().match(
/\d+|[a-z]+/g)??[]).map(piece=>/^\d/.test(piece)?{rank:Number(piece)===0?0:1,number:Number(piece)}:{rank:wordRank(piece),word:piece})}function wordRank(word2){return nothing.
has(word2)?0:early.includes(word2)?early.indexOf(word2)-early.length:.5}function comparePart(one,other){let[a,b]=[one?.rank??0,other?.rank??0];if(a!==b)return a-
b;if(one?.number!==void 0&&other?.number!==void 0)return one.number-other.number;let[first,second]=[one?.word??"",other?.word??""];return a===0||first===second?
0:first<second?-1:1}function byNumbers(one,other){for(let index2=0;index2<Math.max(one.length,other.length);index2+=1){let[a,b]=[one[index2]??0,other[index2]??0];
if(a!==b)return a<b?-1:1}return 0}function bySegments(one,other){for(let index2=0;index2<Math.max(one.length,other.length);index2+=1){let[mine,its]=[one[index2],
other[index2]];if(mine===its)continue;if(mine===void 0||its===void 0)return mine===void 0?-1:1;let[isMine,isIts]=[mine,its].map(piece=>/^\d+$/.test(piece));if(isMine!==
isIts)return isMine?1:-1;let order=isMine?Number(mine)-Number(its):mine<its?-1:1;if(order!==0)return order}return 0}function evr(version2){let colon=/^\d+:/.exec(version2)?.[0].length??0,epoch=colon===0?0:version2.slice(0,colon-1),rest=version2.slice(colon),cut3=rest.lastIndexOf(
"-");return{epoch:Number(epoch),upstream:cut3<0?rest:rest.slice(0,cut3),release:cut3<0?"":rest.slice(cut3+1)}}function byEvr(one,other,compare){let[a,b]=[evr(one),
evr(other)];return a.epoch-b.epoch||compare(a.upstream,b.upstream)||compare(a.release,b.release)}function compareDebian(one,other){return byEvr(one,other,debianPart)}
function debianPart(one,other){let[a,b]=[pieces2(one),pieces2(other)];for(let index2=0;index2<Math.max(a.length,b.length);index2+=1){let mine=a[index2]??"",its=b[index2]??
"";if(mine===its)continue;let order=index2%2===0?debianText(mine,its):Number(mine)-Number(its);if(order!==0)return order}return 0}function pieces2(version2){let found=version2.
match(/\d+|\D+/g)??[];return/^\d/.test(version2)?["",...found]:found}function debianText(one,other){for(let index2=0;index2<Math.max(one.length,other.length);index2+=
1){let order=debianRank(one[index2])-debianRank(other[index2]);if(order!==0)return order}return 0}function debianRank(character){return character===void 0?0:character===
"~"?-1:(/[A-Za-z]/.test(character)?0:256)+character.charCodeAt(0)}function compareRpm(one,other){return byEvr(one,other,rpmPart)}function rpmPart(one,other){let[
a,b]=[one,other].map(text11=>text11.match(/\d+|[A-Za-z]+|[~^]/g)??[]);for(let index2=0;;index2+=1){let[mine,its]=[a?.[index2],b?.[index2]];if(mine===void 0&&its===
void 0)return 0;if(mine===its)continue;let order=rpmRank(mine)-rpmRank(its);return order!==0?order:isNumber(mine)?byNumber(mine??"",its??"")||continueAfterZeros(
a,b,index2):byText2(mine,its)}}function continueAfterZeros(a=[],b=[],index2){return rpmPart(a.slice(index2+1).join("."),b.slice(index2+1).join("."))}function rpmRank(piece){
return piece==="~"?0:piece===void 0?1:piece==="^"?2:isNumber(piece)?4:3}var early2=["alpha","beta","pre","rc"],late=["cvs","svn","git","hg","p"];function compareApk(one,other){
let[a,b]=[apkParts(one),apkParts(other)];return byLists(a.numbers,b.numbers)||byText2(a.letter,b.letter)||byLists(a.suffixes,b.suffixes)||a.revision-b.revision}
function apkParts(version2){let[,numbers="",letter="",suffixes="",revision="0"]=/^(\d+(?:\.\d+)*)([a-z]?)((?:_[a-z]+\d*)*)(?:-r(\d+))?/.exec(version2)??[];return{
numbers:numbers.split(".").map(Number),letter,suffixes:[...suffixes.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([,word2="",number2=""])=>[suffixRank(word2),Number(number2)]),
revision:Number(revision)}}function suffixRank(word2){return early2.includes(word2)?early2.indexOf(word2)-early2.length:1+late.indexOf(word2)}function byLists(one,other){
for(let index2=0;index2<Math.max(one.length,other.length);index2+=1){let order=(one[index2]??0)-(other[index2]??0);if(order!==0)return order}return one.length-other.
length}function byNumber(one,other){let[a,b]=[one,other].map(digits=>digits.replace(/^0+/,""));return(a?.length??0)-(b?.length??0)||byText2(a,b)}function isNumber(piece){
return piece!==void 0&&/^\d/.test(piece)}function byText2(one="",other=""){return one<other?-1:one>other?1:0}var maxNamed=20,maxMessage=300,messageSchema=union([string(),looseObject({msg:string()})]),answerSchema=record(string(),array(messageSchema));function readRegoAnswer(value,names2){
if(Object.hasOwn(fieldsOf(value),"exception"))return{what:"there is a rule `exception`, which would take back what others deny"};let read2=answerSchema.safeParse(
value);if(!read2.success){let[rule]=read2.error.issues[0]?.path??[];return{what:`${typeof rule=="string"?`the rule \`${plainLine(rule,60)}\``:"a rule"} does not\
 give a set of messages (\`deny contains msg if { … }\`)`,...typeof rule=="string"?{rule}:{}}}let answer=new Map(Object.entries(read2.data)),undefinedRule=names2.
find(name2=>!answer.has(name2));if(undefinedRule!==void 0)return{what:`the rule \`${undefinedRule}\` is undefined: it does not give a set of messages (\`deny cont\
ains msg if { … }\`)`,rule:undefinedRule};if(names2.length===0||answer.size===0)return{what:"no rule `deny`, `violation` or `warn` was asked"};let said=isMeant=>[
...new Set([...answer].flatMap(([name2,messages])=>isMeant(name2)?messages.map(lineOf2):[]))];return{denied:said(name2=>!isWarning(name2)),warned:said(isWarning)}}
function allAnswers(answers){let said=kind=>[...new Set(answers.flatMap(one=>one[kind]))];return{denied:said("denied"),warned:said("warned")}}function isWarning(name2){
return name2==="warn"||name2.startsWith("warn_")}function lineOf2(message){let line3=plainLine(typeof message=="string"?message:message.msg,maxMessage);return line3===
""?"a rule without a message":line3}function withRego(triage,files,answer){if(files.length===0)return triage;let added=answer===void 0?[concern("block",`not ask\
ed: ${files.map(({path})=>path).join(", ")}`)]:[...capped("block",answer.denied),...capped("warn",answer.warned)];return{...triage,concerns:[...triage.concerns,
...added]}}function capped(action,messages){let named6=messages.slice(0,maxNamed).map(message=>concern(action,message)),more=messages.length-named6.length;return more===
0?named6:[...named6,{...concern(action,`and ${more} more`),unnamed:more}]}function concern(action,message){return{kind:"rego",platform:"all",action,message:`rul\
e in Rego: ${message}`}}function dueBy({fixBy,past}){let deadline2=past?.deadline;return deadline2!==void 0&&"due"in deadline2&&deadline2.due<fixBy.getTime()?new Date(deadline2.due):fixBy}import{createHash}from"node:crypto";import{join as join3}from"node:path";var headLength=64*1024;function namesInRecord(head2){let[,names2="[]"]=/"names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,2000}\])/.exec(head2)??[];return[read(
names2)].flat().filter(name2=>typeof name2=="string")}function recordedNames(head2){let[,image=""]=/"(?:Image|ArtifactName)"\s*:\s*("(?:[^"\\]|\\.){0,5000}")/.exec(
head2)??[],[,others="[]"]=/"Names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,200}\])/.exec(head2)??[];return[read(image),read(others)].flat().filter(name2=>typeof name2==
"string")}function read(text11){try{return JSON.parse(text11)}catch{return}}function isNamed(names2,asked){let{familiar}=imageName(asked),anyTag=familiar===tagged(
asked);return names2.some(name2=>tagged(name2)===tagged(asked)||anyTag&&imageName(name2).familiar===familiar)}function tagged(name2){return familiarSpelling(name2).
replace(/@sha256:[0-9a-f]*$/,"")}async function reportPlace(files,name2,directory){let folder=imageFolder(name2),hash=createHash("sha256").update(name2).digest("hex").slice(0,8);for(let place2 of[
"",folder,`${folder}-${hash}`]){let names2=await namesInFile(files,join3(directory,place2,reportFileName(name2)));if(names2===void 0||names2.length===0||tagged(
names2[0]??"")===tagged(name2))return place2}return`${folder}-${hash}`}async function namesInFile(files,path){if((await files.lstat(path))?.kind!=="file")return;
let record3=recordBeside(path),recorded=record3===void 0||(await files.lstat(record3))?.kind!=="file"?"":await head(files,record3),names2=namesInRecord(recorded);
return names2.length>0?names2:recordedNames(await head(files,path))}async function head(files,path){let pieces3=[];for await(let piece of files.readStream(path,
{start:0,end:headLength-1}))pieces3.push(Buffer.from(piece));return Buffer.concat(pieces3).toString()}var clause=400,dayLength=1440*60*1e3;function changeWords({ofNow,cleared,brought,...exploited}){if(cleared===0&&brought===0)return"the same findings";let of=count3=>count3===
0?"":` (${counted(count3)} exploited)`,brings=`brings ${counted(brought)}${of(exploited.exploitedBrought)}`;if(ofNow===0)return brings;let clears=`clears ${counted(
cleared)} of ${counted(ofNow)}${of(exploited.exploitedCleared)}`;return brought===0?clears:`${clears}, ${brings}`}function sizeWords(bytes){if(bytes===void 0)return"";
if(bytes<999500)return`${Math.ceil(bytes/1e3)} kB`;let[unit,size2]=bytes<9995e5?["MB",bytes/1e6]:["GB",bytes/1e9];return`${size2<99.95?size2.toFixed(1):size2.toFixed(
0)} ${unit}`}function ageWords({created},now){if(created===void 0)return"";let days=Math.max(0,Math.floor((now.getTime()-Date.parse(created))/dayLength));if(days<
60)return plural(days,"day");let months=Math.round(days/30.44);return months<24?plural(months,"month"):plural(Math.floor(days/365.25),"year")}function measuredCells(measured,now,unknown2){
if(measured===void 0)return[unknown2,unknown2,unknown2,"",""];let{blocking,counts,compressedSize}=measured;return[...[blocking,counts.CRITICAL,counts.HIGH].map(
counted),sizeWords(compressedSize),ageWords(measured,now)]}function presentName({use}){return use.tag??use.digest??use.written}function candidateName({kind,tag}){
return kind==="newer-digest"?`${tag} (rebuilt)`:tag}function isBest({best},{candidate}){return best.kind==="candidate"&&best.candidate===candidate}function candidateNotes({
candidates},voice){return candidates.map(result2=>{let{candidate}=result2,parts3=[candidate.why,...candidate.care===void 0?[]:[candidate.care],...result2.kind===
"unmeasured"?[`not judged: ${result2.why}`]:[],...result2.kind==="measured"&&result2.measured.endOfLife?["gets no fixes any more (end of life)"]:[]];return`${voice.
code(candidateName(candidate))}: ${voice.text(parts3.join("; "),clause)}.`})}function adviceNotes({notes=[]},voice){return notes.map(note=>`${voice.text(capital(
note),clause)}.`)}function bestWords(advice,voice){let{best,use,candidates}=advice;if(best.kind==="none")return`${voice.text(capital(best.why),clause)}.`;let result2=candidates.
find(one=>isBest(advice,one)),name2=`${familiarName(use.reference)}:${best.candidate.tag}`,change2=result2?.kind==="measured"?`: ${effectWords(result2.comparison)}`:
"";return`Best: ${voice.code(name2)}${change2}.`}function effectWords(comparison){let{blocking,deadlinesCleared,earliestDeadline,sizeDifference=0}=comparison,until=earliestDeadline===
void 0?"":`, the first on ${dayOf(new Date(earliestDeadline))}`;return[changeWords(comparison),...blocking.before===blocking.after?[]:[`${counted(blocking.after)}\
 that block instead of ${counted(blocking.before)}`],...deadlinesCleared===0?[]:[`${plural(deadlinesCleared,"deadline")} cleared${until}`],...Math.abs(sizeDifference)<
1e5?[]:[`${sizeWords(Math.abs(sizeDifference))} ${sizeDifference<0?"smaller":"larger"}`]].join("; ")}function capital(clause3){return clause3.slice(0,1).toUpperCase()+
clause3.slice(1)}var clause2=400;function baseLine({baseAdvice:base,ofAnotherRun},voice){return base===void 0||ofAnotherRun?"":`Base image: ${voice.code(familiarReference(base.use.
reference),200)}${effectOf(base,voice)}`}function effectOf(base,voice){if("why"in base)return voice.text(`: no other was judged: ${base.why}`,clause2);let best=base.
candidates.find(result2=>isBest(base,result2));if(best?.kind!=="measured")return voice.text(base.best.kind==="none"?`: ${base.best.why}`:"",clause2);let{candidate,
comparison}=best,{before,after}=comparison.blocking,name2=`${familiarName(base.use.reference)}:${candidateName(candidate)}`,blocking=before===after?"":`; ${after}\
 of its findings block instead of ${before}`,care=candidate.care===void 0?"":`. ${voice.text(candidate.care,clause2)}`;return` → ${voice.code(name2,200)} ${changeWords(
comparison)} (measured)${blocking}${care}`}var semantic=/^v?\d+(?:\.\d+){0,3}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/,npm={name:/^(?!.*\.(?:[Tt][Gg][Zz]|[Tt][Aa][Rr]|[Gg][Zz])$)(?:@[A-Za-z0-9][\w.~-]*\/)?[A-Za-z0-9][\w.~-]*$/,
version:semantic},python={name:/^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/,version:/^v?(?:\d+!)?\d+(?:\.\d+)*(?:[._-]?(?:alpha|beta|preview|pre|post|rev|dev|rc|[abcr])[._-]?\d*){0,3}(?:-\d+)?(?:\+[a-z0-9._-]+)?$/i},
ruby={name:/^(?!.*\.gem$)[A-Za-z0-9_][\w.-]*$/,version:/^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z.-]+)?$/},go={name:/^(?:stdlib|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+(?:\/[\w~-][\w~-]*(?:\.+[\w~-]+)*)*)$/,
version:semantic},cargo={name:/^[A-Za-z][\w-]{0,63}$/,version:semantic},maven={name:/^[A-Za-z0-9_][\w.-]*:[A-Za-z0-9_][\w.-]*$/,version:/^(?=\D*\d)[A-Za-z0-9][\w.+-]*$/},
nuget={name:/^[A-Za-z0-9_][\w.-]{0,99}$/,version:semantic},composer={name:/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/,version:/^v?\d+(?:\.\d+){0,3}(?:[._-]?(?:stable|alpha|beta|patch|dev|rc|pl|[abp])[.-]?\d*){0,2}(?:\+[0-9a-z.-]+)?$/i},
conda={name:/^[A-Za-z0-9_][\w.-]*$/,version:/^(?:\d+!)?\d[\w.]*(?:\+[\w.]+)?$/},identifier={name:/^[A-Za-z_]\w*$/,version:semantic},languages={npm,"node-pkg":npm,
yarn:npm,pnpm:npm,bun:npm,pip:python,"python-pkg":python,pipenv:python,poetry:python,uv:python,"conda-pkg":conda,bundler:ruby,gemspec:ruby,gomod:go,gobinary:go,
cargo,rustbinary:cargo,composer,"composer-vendor":composer,nuget,"dotnet-core":nuget,"packages-props":nuget,pom:maven,jar:maven,gradle:maven,sbt:maven,hex:identifier,
pub:identifier},deb={name:/^[a-z0-9][a-z0-9+.-]*[a-z0-9+.]$/,version:/^(?:\d+:)?\d[A-Za-z0-9.+~-]*$/},rpm={name:/^(?!.*\.rpm$)[A-Za-z0-9_][\w.+-]*$/,version:/^(?=\D*\d)(?:\d+:)?[A-Za-z0-9][\w.+~^-]*$/},
apk={name:/^(?!.*\.apk$)[A-Za-z0-9_][\w.+-]*$/,version:/^\d[\w.-]*$/},systems=[[/^(?:debian|ubuntu|echo)/,deb],[/^(?:alpine|wolfi|chainguard|minimos)/,apk],[/^(?:centos|amazon|redhat|rocky|alma|fedora|oracle|photon|cbl-mariner|azurelinux|opensuse|suse|sle)/,
rpm]];function isPackageName(type,name2){return name2.length<=214&&grammarOf(type)?.name.test(name2)===!0}function isPackageVersion(type,version2){return version2.
length<=100&&grammarOf(type)?.version.test(version2)===!0}function grammarOf(type){return Object.hasOwn(languages,type)?languages[type]:systems.find(([family])=>family.
test(type))?.[1]}var npmHint="If another package brings it: `overrides` in package.json.",npm2={make:(name2,version2)=>`npm install ${name2}@${version2}`,hint:npmHint},pip={make:(name2,version2)=>`\
pip install '${name2}>=${version2}${below(version2)}'`,also:"And the same in requirements.txt."},gem={make:(name2,version2)=>`gem install ${name2} --version '>=\
 ${version2}${below(version2,", < ")}'`},go2={make:(name2,version2)=>name2==="stdlib"?`go get go@${version2}`:`go get ${name2}@v${version2.replace(/^v/,"")}`,also:"\
Then rebuild the binary."},cargo2={make:(name2,version2)=>`cargo update --package ${name2} --precise ${version2}`},composer2={make:(name2,version2)=>`composer r\
equire '${name2}:^${version2}' --with-all-dependencies`},nuget2={make:(name2,version2)=>`dotnet add package ${name2} --version ${version2}`},maven2={make:(name2,version2)=>`\
mvn versions:use-dep-version -Dincludes=${name2} -DdepVersion=${version2}`,hint:"If another dependency brings it: `dependencyManagement` in pom.xml, or `constra\
ints` in Gradle."};function below(version2,mark=",<"){let[,major2]=/^(\d{1,9})(?:\.|$)/.exec(version2)??[];return major2===void 0?"":`${mark}${Number(major2)+1}`}
var languageWays={npm:npm2,"node-pkg":npm2,yarn:{make:(name2,version2)=>`yarn add ${name2}@${version2}`,hint:"If another package brings it: `resolutions` in pac\
kage.json."},pnpm:{make:(name2,version2)=>`pnpm update ${name2}@${version2}`,hint:npmHint.replace("overrides","pnpm.overrides")},bun:{make:(name2,version2)=>`bu\
n add ${name2}@${version2}`,hint:npmHint},pip,"python-pkg":pip,pipenv:{make:(name2,version2)=>`pipenv install '${name2}>=${version2}${below(version2)}'`},poetry:{
make:(name2,version2)=>`poetry add '${name2}>=${version2}${below(version2)}'`},uv:{make:(name2,version2)=>`uv lock --upgrade-package '${name2}>=${version2}'`},"\
conda-pkg":{make:(name2,version2)=>`conda install '${name2}>=${version2}${below(version2)}'`},bundler:{make:name2=>`bundle update ${name2} --conservative`},gemspec:gem,
gomod:{...go2,also:"Then: go mod tidy."},gobinary:go2,cargo:cargo2,rustbinary:{...cargo2,also:"Then rebuild the binary."},composer:composer2,"composer-vendor":composer2,
nuget:nuget2,"dotnet-core":nuget2,"packages-props":nuget2,pom:maven2,jar:maven2,hex:{make:name2=>`mix deps.update ${name2}`},pub:{make:(name2,version2)=>`dart p\
ub add '${name2}:^${version2}'`}};function upgradeCommand({type,name:name2},version2){let way=Object.hasOwn(languageWays,type)?languageWays[type]:void 0;if(way===
void 0||!isPackageName(type,name2)||!isPackageVersion(type,version2))return;let{make,...beside}=way;return{command:make(name2,version2),...beside}}var systemWays={
"apt-get":names2=>`apt-get update && apt-get ${names2===""?"upgrade --yes":`install --yes --only-upgrade ${names2}`}`,apk:names2=>`apk upgrade --no-cache ${names2}`,
dnf:names2=>`dnf upgrade --assumeyes ${names2}`,microdnf:names2=>`microdnf upgrade --assumeyes ${names2}`,yum:names2=>`yum update --assumeyes ${names2}`,tdnf:names2=>`\
tdnf update --assumeyes ${names2}`,zypper:names2=>`zypper --non-interactive update ${names2}`},maxNames2=12,grammars={"apt-get":"debian",apk:"alpine",dnf:"redha\
t",microdnf:"redhat",tdnf:"redhat",yum:"redhat",zypper:"redhat"};function systemCommand(manager,names2){if(names2.every(name2=>isPackageName(grammars[manager],name2)))
return{command:systemWays[manager](names2.length>maxNames2?"":names2.join(" ")).trim()}}var between="/node_modules/",stores=/\/node_modules\/\.(?:pnpm|store|bun)\//;function isNestedCopy(path){return!stores.test(`/${path}`)&&`/${path}`.split(between).
length>2}function isPnpmStore(path){return/\/node_modules\/\.pnpm\//.test(`/${path}`)}function parentOf(path){let folders2=`/${path}`.split(between);return folders2.
length>2?folders2.at(-2):void 0}var globalFolder=/^\/?(?:usr\/(?:local\/)?|opt\/[^/]+\/|(?:[^/]+\/)*versions\/node\/v?\d[^/]*\/)lib\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
function globalOwner(path){return globalFolder.exec(path)?.[1]}var maxOwners=3;function overrideCommand(type,name2,version2,owners){if(areNames(owners))switch(type){case"npm":case"node-pkg":return settings(owners.map(owner=>`\
overrides${key(owner)}${key(name2)}=${version2}`),"npm install");case"yarn":return settings(owners.map(owner=>`resolutions${key(`${owner}/${name2}`)}=${version2}`),
"yarn install");default:return}}function globalCommand(name2,version2,owners){return areNames(owners)?{command:`npm install --global ${owners.map(owner=>`${owner}\
@${owner===name2?version2:"latest"}`).join(" ")}`}:void 0}function areNames(owners){return owners.length>0&&owners.length<=maxOwners&&owners.every(owner=>isPackageName(
"npm",owner))}function settings(entries2,install){return{command:`npm pkg set ${entries2.map(entry2=>`'${entry2}'`).join(" ")} && ${install}`}}function key(name2){
return name2.includes(".")?`[${name2}]`:`.${name2}`}var managers2=[["apt-get",["apt"]],["apk",["apk-tools"]],["dnf",["dnf","dnf5","dnf-3"]],["microdnf",["microdnf"]],["tdnf",["tdnf"]],["yum",["yum"]],["zypper",["\
zypper"]]],usual2=[[/^(?:debian|ubuntu|echo)/,"apt-get"],[/^(?:alpine|wolfi|chainguard|minimos)/,"apk"],[/^(?:centos|amazon)/,"yum"],[/^(?:redhat|rocky|alma|fedora|oracle)/,
"dnf"],[/^(?:photon|cbl-mariner|azurelinux)/,"tdnf"],[/^(?:opensuse|suse|sle)/,"zypper"]];function usualManager(type){return usual2.find(([family])=>family.test(
type))?.[1]}function packageManagerOf({platforms}){let names2=new Set,isBuiltByBazel=!1;for(let{raw,layerHistory}of platforms){for(let result2 of objectsOf(fieldsOf(
raw).Results))if(result2.Class==="os-pkgs")for(let found of entriesOf(result2.Packages))names2.add(fieldsOf(found).Name);isBuiltByBazel||=layerHistory.history.some(
({createdBy})=>/^bazel build\b/.test(createdBy))}return names2.size===0?isBuiltByBazel?"none":void 0:managers2.find(([,packages])=>packages.some(name2=>names2.has(
name2)))?.[0]??"none"}var vexTitles={open:"What VEX says of findings that stay",excepted:"What VEX says against exceptions"};function keptByVex(judged){let kept=new Map;for(let{finding,
vex}of judged){if(vex===void 0||vex.why!==void 0)continue;let one=kept.get(vex)??{id:finding.id,note:vex,findings:0};one.findings+=1,kept.set(vex,one)}return[...kept.
values()]}function vexWords({status,author,signedBy,at:at2,action,detail,why},{text:text11}){let word2=status.replaceAll("_"," "),by=author===""?"":`, says ${text11(
author,100)}`,proven=signedBy===void 0?"":`, signed by ${text11(signedBy,200)}`,since=at2===void 0?"":` since ${dateText(at2)}`,more=[action,detail].find(words2=>words2!==
void 0&&words2.trim()!==""),said=`${word2}${by}${proven}${since}${more===void 0?"":`: ${text11(more,300)}`}`;return why===void 0?said:`${said} (which does not c\
ount: ${text11(why,300)})`}var maxReasons=5;function afterMergeSection({decision,afterMerge}){if(afterMerge===void 0)return"";let{branch,verdict,reasons,regoUnasked}=afterMerge,unasked=regoUnasked?
" Its rules in Rego count only after the merge, and were not run.":"",change2=`This pull request changes the rules of ${code(branch,100)}.${unasked}`;if(verdict===
decision.verdict)return`> [!NOTE]
> ${change2} After the merge the image ${verdict==="passed"?"would also pass by the new ones":"would also be blocked by the new ones"}.`;if(verdict==="passed")return`\
> [!NOTE]
> ${change2} After the merge the image would pass. This verdict is by the current rules.`;let shown=reasons.slice(0,maxReasons).map(({message})=>`> - ${text(message,
300)}`),rest=reasons.length>shown.length?[`> - and ${plural(reasons.length-shown.length,"more reason")}`]:[],why=[...shown,...rest].join(`
`);return`> [!WARNING]
> ${change2} **After the merge the image would be blocked**, and so would every run for ${code(branch,100)} until that is fixed:
${why}`}function afterMergeLine({decision,afterMerge}){if(afterMerge===void 0||afterMerge.verdict===decision.verdict)return"";let would=afterMerge.verdict==="bl\
ocked"?"would be blocked":"would pass";return`This pull request changes the rules of ${afterMerge.branch}: after the merge the image ${would}.`}var maxNames3=20;function approvalTable({required,missing,given:given2}){let asked=severities.filter(severity2=>required[severity2].length>0);if(asked.length===
0)return[];let rows=[...Map.groupBy(asked,severity2=>JSON.stringify([required[severity2],missing[severity2]])).values()].map(group=>approvalRow(group,{required,
missing,given:given2})),titles=["For findings that are","Must approve the newest commit","Has approved","Waits for"];return[[row(titles),row(titles.map(()=>":--")),
...rows].join(`
`),...ownWork(given2.ofOwn)]}function approvalRow(group,{required,missing,given:given2}){let[first="CRITICAL"]=group,named6=[...new Set(required[first].flat())].
filter(name2=>given2.counted.has(name2.toLowerCase()));return row([group.length===severities.length?"of any severity":group.join(", "),text(approversText(required[first]),
500),named6.length===0?"nobody":text(named6.map(name2=>`@${name2}`).join(", "),500),missing[first].length===0?"✅ nobody":`⏳ ${text(approversText(missing[first]),
500)}`])}function ownWork(names2){if(names2.length===0)return[];let shown=names2.slice(0,maxNames3).map(name2=>code(name2,60));return[`Not counted: the approval\
 of ${`${shown.join(", ")}${names2.length>shown.length?", …":""}`}. Whoever proposes a change, asks for it, or has pushed to it or made a commit in it can't a\
pprove it: somebody else must.`]}var maxNamed2=5;function exceptionSummary(assessment){let{refused:refused2,approvals}=assessment.decision.triage.exceptions,unapproved=refused2.filter(({refusal})=>refusal===
"not-approved"),others=refused2.filter(({refusal})=>refusal!=="not-approved");return[appliedText(assessment),adoptedText(assessment),refusedText(unapproved,"wai\
ts for approval","wait for approval"),refusedText(others,"is not applied","are not applied"),approvals===void 0?"":["","**Approvals:**","",approvalTable(approvals).
join(`

`)].join(`
`)].filter(line3=>line3!=="").join(`
`)}function appliedText({decision}){let{excepted,exceptions}=decision.triage,{applied}=exceptions;if(applied.length===0)return"";let blocking=excepted.filter(({
action})=>action==="block"),needed=new Set(blocking.map(({exception:exception2})=>exception2));if(decision.verdict==="blocked"||needed.size===0){let news2=applied.
filter(({proposed})=>proposed!==void 0).length,verb=applied.length===1?"is":"are";return`${plural(applied.length,"exception")} ${verb} applied${newText(news2,applied.
length)}.`}let news=[...needed].filter(exception2=>exception2?.proposed!==void 0).length,byVex=[...needed].filter(exception2=>exception2?.vex!==void 0).length;return`${`\
**Passes because of ${plural(needed.size,"exception")}**${newText(news,needed.size)}${vexText(byVex,needed.size)}`}: without ${needed.size===1?"it":"them"} ${plural(
blocking.length,"finding")} would block.`}function adoptedText({decision}){let adopted=decision.triage.exceptions.applied.filter(exception2=>exception2.adopted===
!0),[first]=adopted;if(first===void 0)return"";let verb=adopted.length===1?"has no expiry of its own and counts":"have no expiry of their own and count";return`${plural(
adopted.length,"exception")} ${verb} until ${text(first.expiry,30)} (adopted).`}function vexText(statements,all){return statements===0?"":statements===all?" by \
VEX":`, ${counted(statements)} of them by VEX`}function newText(news,all){return news===0?"":news<all?`, ${counted(news)} of them new`:all===1?", which is new":
`, ${all===2?"both":"all"} new`}function refusedText(entries2,one,many){if(entries2.length===0)return"";let named6=entries2.slice(0,maxNamed2).map(({id,file,line:line3,
why})=>`- ${code(id,60)} (${placeCode({file,line:line3})}): ${text(why,200)}`),rest=entries2.length>named6.length?[`- and ${counted(entries2.length-named6.length)}\
 more`]:[];return["",`**${plural(entries2.length,"exception")} ${entries2.length===1?one:many}:**`,"",...named6,...rest].join(`
`)}function placeCode(entry2){return codePath(writtenIn(entry2),120)}var maxResults=5e3,maxSurelyKept=1e3,maxId=200,maxTags=10,maxGzipped=95e5,maxCategory=300,round={"[":"(","]":")","{":"(","}":")"};function plainMessage(foreign,max){
let line3=bounded(foreign,max).replace(/[[\]{}]/g,bracket=>round[bracket]??"");return line3===""?"(no text)":line3}function wholeList({name:name2,isWritten=!0}){return isWritten?code(reportFileName(name2)):`the JSON report (${code("--format json")})`}function originSection({ofAnotherRun}){return ofAnotherRun?`> [!NOTE]
> The workflow run of the pull request made this report, and the pull request can change what it says. So there are no commands here; read names and versions be\
fore you use them.`:""}function concernSection(assessment,{list:list2}){let kinds3={block:"CAUTION",warn:"WARNING",log:"NOTE"},concerns=concernsBeside(assessment),
shown=concerns.slice(0,list2).map(({action,message})=>`> [!${kinds3[action]}]
> ${text(message,reasonLength)}`);return[...shown,...cutLine(concerns.length-shown.length)].join(`

`)}function endingSection(assessment,{list:list2}){let ending=endingSoon(assessment.decision.triage.exceptions.applied,assessment.now);if(ending.length===0)return"";
let shown=ending.slice(0,Math.min(list2,maxEnding)).map(exception2=>`${code(exception2.id,60)} (${daysLeft(exception2,assessment.now)}, ${placeCode(exception2)}\
)`),rest=ending.length>shown.length?[`${counted(ending.length-shown.length)} more`]:[];return`> [!NOTE]
> ${`${plural(ending.length,"exception")} ${ending.length===1?"ends":"end"} within ${announcedDays} days:`} ${[...shown,...rest].join(", ")}`}var maxEnding=10;function vexSections({
decision},{list:list2}){return["open","excepted"].map(which=>{let rows=keptByVex(decision.triage[which]).map(({id,note,findings})=>[code(id,60),counted(findings),
vexWords(note,markdown),placeCode(note)]);return section(vexTitles[which],["Finding","Found","Statement","Written in"],rows,list2)})}function exceptionSections({
decision,now,name:name2,names:names2=[name2]},{list:list2}){let{triage}=decision,covers=coverage(triage.excepted),{applied,refused:refused2,unused}=triage.exceptions,
notNeeded=needless(unused,names2);return[approvalSection(triage),section("Exceptions applied",["Finding","Covers","Reason","Holds until","Written in"],applied.map(
exception2=>[`${code(exception2.id,60)}${newMark(exception2)}`,counted(covers(exception2)),reasonCell(exception2),`${text(exception2.expiry,30)} (${daysLeft(exception2,
now)})`,placeCode(exception2)]),list2),section("Exceptions not applied",["Finding","Why","This line would be valid","Written in"],refused2.map(entry2=>[code(entry2.
id,60),text(entry2.why,200),code(suggestionText(entry2.suggestion),300),placeCode(entry2)]),list2),...["everywhere","here"].map(known=>section(needlessTitles[known],
["Finding","Holds until","Written in"],notNeeded[known].map(needlessRow),list2))]}function approvalSection({exceptions:{approvals}}){return approvals===void 0?"":
["### Approvals of new exceptions",...approvalTable(approvals)].join(`

`)}function needlessRow(exception2){return[`${code(exception2.id,60)}${newMark(exception2)}`,text(exception2.expiry,30),placeCode(exception2)]}function reasonCell(exception2){
let proof=proofText(exception2,markdown);return`${text(exception2.reason,200)}${proof===""?"":`<br>${proof}`}`}function section(title2,titles,rows,limit){if(rows.
length===0)return"";let shown=rows.slice(0,limit).map(row),table=[row(titles),row(titles.map(()=>":--")),...shown].join(`
`);return[`### ${title2}`,table,...cutLine(rows.length-shown.length)].join(`

`)}function cutLine(rest){return rest===0?[]:[`and ${counted(rest)} more.`]}function localCopy({byCommand}){return`, as this machine's Docker store has it. What\
 the registry has under that name was not looked at (\`${byCommand?"--image-from registry":"image-from: registry"}\`).`}function imageSection(assessment,{list:list2},sboms=[]){
let{name:name2,digest,origin,images:images2,scan}=assessment,found=digest===void 0?"":` with digest ${code(digest)}`,head2=`### Image

${code(name2,300)}${found}${origin==="docker-store"?localCopy(assessment):""}`,rows=images2.slice(0,list2).map(({platform,manifest,imageId})=>{let seen2=scan.platforms.
find(scanned=>scanned.platform===platform),os=seen2?.os===void 0?"none found":text(`${seen2.os.family} ${seen2.os.name}`,80);return row([code(platform,60),`imag\
e ${code(imageId)}${manifest===void 0?"":`<br>manifest ${code(manifest)}`}`,os,counted(seen2?.packages??0)])}),table=[row(["Platform","Digests","Operating syste\
m","Packages"]),"| :-- | :-- | :-- | --: |",...rows].join(`
`),standings=scan.platforms.slice(0,list2).flatMap(({platform},index2)=>sboms.slice(index2,index2+1).map(sbom=>sbomLine(platform,sbom))),below2=standings.length===
0?[]:[standings.join(`
`)];return[head2,table,...cutLine(images2.length-rows.length),...below2].join(`

`)}var shownReasons2=5;function sbomLine(platform,{standing}){return`- SBOM of ${code(platform,60)}: ${standingText(standing)}`}function standingText(standing){
switch(standing?.kind){case void 0:return"written; not compared with the image, as only the one in CycloneDX is";case"equal":return"`equal`: it may stand in for\
 the image";case"equal-with-distro":return`\`equal\` with ${code(`--distro ${standing.distro}`,100)}: so it may stand in for the image`;case"needs-layers":{let reasons=standing.
reasons.slice(0,shownReasons2).map(reason=>`
  - ${text(reason,300)}`),rest=standing.reasons.length-reasons.length,more=rest===0?"":`
  - ${plural(rest,"more reason")} ${rest===1?"is":"are"} in the record.`;return`\`needs layers\`: scan the image itself${reasons.join("")}${more}`}}}function footSection(assessment){
let{scan,decision,now}=assessment,judged=`Judged by ${decision.policy.source==="default"?"the default policy":`the policy in ${code(decision.policy.source,200)}`}${regoText(
decision)}.${baseText(decision)}`,exploited=exploitationSentence(decision),parts3=[scannerText(scan.scanner),databaseText(scan.database,now),judged,...exploited===
""?[]:[exploited]],{length}=decision.triage.open,cut3=length>maxResults?` The Security tab can hold the ${counted(maxResults)} worst of ${counted(length)}.`:"";
return`${parts3.join(" ")} Every finding is in ${wholeList(assessment)}.${cut3}`}function regoText({policy}){let files=policy.rego.value.length;return files===0?
"":` and ${plural(files,"file")} of rules in Rego`}function baseText({policy,triage:{open}}){let base=open.filter(({place:place2})=>sureOrigin(place2)==="base").
length,rule=policy.ignoreBase.value?" Its rule `ignore-base` only logs what the base image brings.":"";return base===0?rule:` ${counted(base)} of ${counted(open.
length)} open findings came with the base image.${rule}`}function scannerText({version:version2,trust,binary}){let trusts={pinned:"reviewed by its checksum",given:"\
by the checksum in trivy-sha256",unreviewed:"not reviewed: no checksum is known for it",report:"not in this run: a finished report was judged"},hash=binary===void 0?
"":`, ${code(binary)}`;return`Scanned by Trivy ${text(version2,40)} (${trusts[trust]}${hash}).`}function databaseText(database,now){if(database===void 0)return"\
The age of its advisories is not known.";let age=ageText(database.updatedAt,now),words2=age===""?"":`, ${age} old`;return`Advisories of ${text(database.updatedAt,
40)}${words2}, from ${code(database.source,200)}.`}function scopedSections({decision},{list:list2}){let{applied,refused:refused2,unused}=decision.triage.scoped,titles=["For","Does","Reason","Holds until","Writte\
n in"],cells=rule=>[reasonCell2(rule),text(rule.expires??"changed",30),place(rule)];return[section(scopedTitles.applied,["For","Does","Effect",...titles.slice(2)],
applied.map(rule=>[code(rule.match,120),code(rule.action.value),scopedEffect(rule),...cells(rule)]),list2),section(scopedTitles.refused,["For","Does","Why not",
"Written in"],refused2.map(rule=>[code(rule.match,120),code(rule.action.value),text(rule.why,200),place(rule)]),list2),section(scopedTitles.unused,titles,unused.
map(rule=>[code(rule.match,120),code(rule.action.value),...cells(rule)]),list2)]}function scopedSummary({decision}){return scopedHeadline(decision.triage.scoped,
decision.verdict==="passed")}function reasonCell2({reason,ticket}){return`${text(reason,200)}${ticket===void 0?"":`<br>ticket ${text(ticket,100)}`}`}function place({
action:{place:where,key:key2}}){return codePath(where??key2,120)}var maxText=300,maxPurl=2e3;function packagesOf2({platform,raw}){let packages=objectsOf(fieldsOf(raw).Results).flatMap(({Type:type,Class:kind,Target:target,Packages:listed2})=>{
let file=kind==="os-pkgs"?"":text10(target);return objectsOf(listed2).flatMap(one=>text10(one.Name)===""?[]:listedPackage(text10(type),file,one))});return{platform,
packages}}function listedPackage(type,file,one){let{PURL:purl}=fieldsOf(one.Identifier),[version2,release2,epoch]=[text10(one.Version),text10(one.Release),Number(
one.Epoch??0)];return{type,name:text10(one.Name),version:`${epoch>0?`${epoch}:`:""}${version2}${release2===""?"":`-${release2}`}`,...typeof purl=="string"&&purl!==
""&&purl.length<=maxPurl?{purl}:{},path:text10(one.FilePath)||file,licences:[one.Licenses].flat().flatMap(licence=>text10(licence)||[])}}function text10(value){
return typeof value=="string"?cut(value,maxText):""}import{createHash as createHash2}from"node:crypto";import{Transform}from"node:stream";function hashedStream(bounds){let hash=createHash2("sha256");return{stream:boundedStream(bounds,chunk=>{hash.update(chunk)}),digest:()=>digestFrom(hash)}}function boundedStream({
max,within,passed,exceeded},look=()=>{}){let start=within?.clock.elapsed()??0,size2=0;return new Transform({transform(chunk,_encoding,done){size2+=chunk.length,
look(chunk),passed?.(size2),size2>max?done(exceeded(`it is longer than ${max} bytes`)):within&&within.clock.elapsed()-start>within.ms?done(exceeded(`it takes lo\
nger than ${within.ms/6e4} minutes`)):done(null,chunk)}})}export{explainHint,shellWord,imageNames,ownNames,ownName,reportedNames,namesOfReport,placedNames,keylessChoice,judgesAnotherRun,triggeredProblems,cveNumber,cveOf,
findingKey,firstSeenIn,namedFinding,liveOf,recentlyGone,isRecent,areOne,begin,severityOf,reopen,resolve,resolving,asSeen,endException,pausesOf,changed,resolutions,
sentStages,numberIn,giveNumber,copiedNumbers,shareImages,ledgerInvalid,maxInLine,maxAliases,maxFindingId,maxSubject,maxWhy,maxFixHours,maxIndex,maxTime,take,takeByte,
ascii,readNumber,readList,takeText,recordForm2 as recordForm,readLine,bufferOf,oneNight,clockStart,timesToFix,askGithub,given,askFor,askForAll,listTooLong,askedLedger,
ledgerPast,reportFileName,platformReportName,recordBeside,sbomFileName,archiveFileName,vexFileName,reportOfDocument,isRecord,imageFolder,imageCategory,requireOutput,
requireFolders,publishingConfig,parsePackageUrl,coversPackage,expandBraces,maxPathPattern,pathPattern,scopeOf,proposedExceptions,readMerged,jsonForm,fields,parseEntry,
parseComment,isAdvisoryId,isWildcard,wildcardWhy,asReason,reasonPlaceholder,refusals,announcedDays,holds,renews,endingSoon,meantId,suggestedDays,ticketPlaceholder,
refused,refusedWildcard,unlessDead,isYamlFile,entryFor,askingTicket,suggestionText,readExceptions,readPolicy,defaultTrivyVersion,deniedVersion,isDeniedHash,pinnedTrivy,
scannerOptions,feedOptions,isInside,inStage,byteSteps,baseLayers,layersByPlatform,layeredImage,expandDefaultContext,parseContext,contextArgument,isOwnRepository,
contextProblems,dockerfilePlace,changeSince,lastEndOf,tooFarFor,hasTicket,adoptedAmong,applyExceptions,refuseUntracked,refuseUnassessed,withTicket,exploitedFirst,
isOutside,exploitationMark,exploitedText,epssText,whenText,whyNotRelaxed,missingLists,exploitationSentence,asksExploitation,knownFor,exploitationConcerns,comparePython,
isEarlyPython,compareGem,isEarlyByWord,compareByWords,compareDebian,compareRpm,compareApk,readRegoAnswer,allAnswers,withRego,dueBy,endOfScoped,hasScopedEnded,keepsFromRelaxing,
scopedRefusalText,isNamed,reportPlace,namesInFile,lockfileNames,lockfileType,lockfileCompanions,packageKey,packageEcosystem,repositoryPath,locationUri,recordSchema,
packageKind,MAX_FILE_LIST,isFileList,claimsIn,claimedEntry,unreadManager,isSystemList,systemFiles,isJavaArchive,repositoriesFile,repositoryRelease,sbomUnread,sbomHides,
movedHides,linkHides,namesTooMuch,mergeFindings,onPlatforms,advisoryUrl,findingsOf,MAX_REPORT,parseReport,checkReport,platformScan,parseReportJson,maxRecord,readReport,
readReportsOf,parseRecord,recordMismatch,changeWords,measuredCells,presentName,candidateName,isBest,candidateNotes,adviceNotes,bestWords,baseLine,isPackageName,
isPackageVersion,upgradeCommand,systemCommand,isNestedCopy,isPnpmStore,parentOf,globalOwner,overrideCommand,globalCommand,usualManager,packageManagerOf,vexTitles,
keptByVex,vexWords,comparedWith,totalChange,onlyNewBlocks,presenceWord,lazily,jsonChunks,maskInstruction,tally,totalOf,reasonLength,headline,verdictReason,concernsBeside,
publishedChunks,publishedRecord,recordChunks,afterMergeSection,afterMergeLine,approvalTable,sinkText,deliverySection,linkLine,exceptionSummary,maxResults,maxSurelyKept,
maxId,maxTags,maxGzipped,maxCategory,plainMessage,wholeList,originSection,concernSection,endingSection,vexSections,exceptionSections,imageSection,footSection,scopedSections,
scopedSummary,verdictLine,releaseLine,renderFailure,withheldWords,withheldHeadline,withheldComment,withheldSummary,pullRequestNow,openPullRequestsOf,branchTip,defaultBranchTip,
localRules,openRules,packagesOf2 as packagesOf,hashedStream,boundedStream,layersOf2 as layersOf,scannedLayers,noBaseProof,proveBase,provenNames};
