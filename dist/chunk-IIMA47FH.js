import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ageText,approversText,bothFiles,commitFiles,counted,coverage,dateText,daysLeft,exceptionsIn,inParallel,joined,judgingPolicyIn,maxTextFile,missingApprovals,
needless,needlessTitles,needsApproval,newMark,parseStrictJson,plural,policyFor,policyIn,proofText,quoted,readImageConfig,readIndex,readManifest,readText,saysTheSame,
scopedEffect,scopedHeadline,scopedTitles,standIn,teamsOf,withSaid}from"./chunk-HN4ICKMR.js";import{Cancelled,ConfigError,GateError,HttpFault,NEVER,Patience,
ServiceError,ToolError,Transient,_enum,actionOf,actions,answerFault,answerKind,apiUrlIn,approversOf,array,boolean,bounded,bySeverity,byText,capped,code,codePath,
custom,cut,dayOf,daysLater,defaultPolicy,digestFrom,digestOf,digestSchema,digestText,discriminatedUnion,encoded,endOfDay,entriesOf,escalations,familiarReference,
fieldsOf,fixStatuses,formatReference,frozen,gates,hasVex,imageName,instant,int,isDigest,isFields,isIndexType,isPlatformName,iso_exports,kinds,lastDay,link,literal,
looseObject,markdown,matchesImage,maxPlatforms,mayContact,mayPass,minuteText,nearest,noScore,number,object,objectsOf,packageUrlsOf,parseReference,parseRetryAfter,
parsedJson,plainLine,platformName,readReference,record,reportBaseline,requesterOf,retrying,row,rulesText,sbomSchema,scannerNames,severities,sortedBySeverity,startOfDay,
strictObject,string,text,tuple,union,unknown,unreachableFault,usualPlatform,worse,worseFirst}from"./chunk-GWMF7IAL.js";import{giveBackText}from"./chunk-Y3GIPE33.js";var carried={policy:"policy",exceptions:"exceptions",dockerfile:"dockerfile",file:"dockerfile",image:"image",now:"now","report-dir":"report-dir"};function explainHint(raw,words4=[]){
let options=[...raw].flatMap(([name2,value])=>{let option=Object.hasOwn(carried,name2)?carried[name2]:void 0;return option===void 0?[]:value.split(`
`).flatMap(one=>[`--${option}`,one])});return[...words4,...options].map(shellWord).join(" ")}function shellWord(word3){return/^[\w@%+=:,./-]+$/.test(word3)?word3:
`'${word3.replaceAll("'","'\\''")}'`}import{basename,dirname,join}from"node:path";var maxSlug=120;function reportFileName(name2){let slug=imageName(name2).familiar.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"").slice(0,maxSlug);
return`trivy-results-${slug===""?"image":slug}.json`}function platformReportName(report,platform){let slug=platform.replace(/[^A-Za-z0-9._-]+/g,"-").slice(0,maxSlug);
return report.replace(/\.json$/,`@${slug}.json`)}function recordBeside(report){let[,stem]=/^trivy-results-([^@]+)(?:@[^@]+)?\.json$/.exec(basename(report))??[];
return stem===void 0?void 0:join(dirname(report),`image-gate-record-${stem}.json`)}function sbomFileName(report,ending){return basename(report).replace(/^trivy-results-/,
"sbom-").replace(/\.json$/,ending)}function archiveFileName(name2){let[,end="latest"]=/(?:@sha256:|:)([\w.-]+)$/.exec(name2)??[];return`evidence-${reportFileName(
name2).replace(/^trivy-results-(.*)\.json$/,"$1")}-${/^[0-9a-f]{64}$/.test(end)?end.slice(0,12):end}.tar`}function vexFileName(report){return basename(report).replace(
/^trivy-results-/,"vex-").replace(/\.json$/,".openvex.json")}function reportOfDocument(name2){let[,sbom,vex=sbom]=/^(?:sbom-(.+)\.(?:cdx|spdx)|vex-(.+)\.openvex)\.json$/.
exec(name2)??[];return vex===void 0?void 0:`trivy-results-${vex}.json`}function isRecord(path){return/^image-gate-record-.*\.json$/.test(basename(path))}function imageFolder(name2){
let slug=familiarSpelling(name2).replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+/,"").slice(-maxSlug);return slug===""?"image":slug}function familiarSpelling(name2){
let read2=readReference(name2);return"reference"in read2?familiarReference(read2.reference):name2}function imageCategory(name2){let{whole:whole4,familiar}=imageName(
name2);if(whole4!==void 0)return whole4;let role=familiar.replace(/^[./]+|\/+$/g,"");return role===""?"image":role.slice(0,maxSlug)}function jsonForm(raw){let{bomFormat,spdxVersion,$schema:schema2,runs,matches:matches3,descriptor,manifests,layers,document}=raw,context=raw["@context"];return typeof context==
"string"&&/openvex/i.test(context)?"an OpenVEX document":typeof document=="object"&&document!==null&&"csaf_version"in document?"a CSAF document":bomFormat==="Cy\
cloneDX"?isVex(raw)?"a CycloneDX VEX document":"a CycloneDX SBOM (`--format cyclonedx`)":typeof spdxVersion=="string"?"an SPDX SBOM (`--format spdx-json`)":Array.
isArray(runs)||typeof schema2=="string"&&schema2.includes("sarif")?"SARIF (`--format sarif`)":Array.isArray(matches3)&&descriptor!==void 0?"a report of Grype":Array.
isArray(manifests)||Array.isArray(layers)?"a manifest of an image, not a report on it":void 0}function isVex({vulnerabilities,components}){return Array.isArray(
vulnerabilities)&&!(Array.isArray(components)&&components.length>0)}function lastEndOf(days,now){return daysLater(startOfDay(dayOf(now))??now,days+1).getTime()}function tooFarFor({maxDays},end,now){return end===void 0?severities:
severities.filter(severity=>end.getTime()>lastEndOf(maxDays[severity].value,now))}function hasTicket({ticket,reason}){let said=ticket??/\bticket:\s*(\S+)/iu.exec(
reason)?.[1]??"";return/[\p{L}\p{N}]/u.test(said)&&!said.startsWith("<")}var adoptedReason="adopted without a reason";function withAdopted(exceptions,until,now){
let{active,refused:refused3,undated=[]}=exceptions,end=until===void 0?void 0:endOfDay(until);if(until===void 0||end===void 0||undated.length===0)return exceptions;
let isOne=adoptedAmong(undated);if(end.getTime()<=now.getTime()){let ended=`; \`exceptions.adopted-until\` ended on ${until}`;return{...exceptions,refused:refused3.
map(one=>isOne(one)?{...one,why:one.why+ended}:one)}}let adopted=undated.map(draft=>({...draft,reason:draft.reason||adoptedReason,endsAt:end,expiry:until,adopted:!0}));
return{...exceptions,active:[...active,...adopted],refused:refused3.filter(one=>!isOne(one))}}function adoptedAmong(undated){let keys=new Set(undated.map(({file,
id})=>`${file}:${id}`));return({refusal,file,id,expiry})=>(refusal==="no-expiry"||refusal==="no-reason")&&expiry===void 0&&keys.has(`${file}:${id}`)}var refusals=["no-reason","no-expiry","malformed-date","expired","hidden-characters","wildcard","second-id","dead-id","too-far-ahead","no-ticket","no-assessment",
"not-approved","not-on-both","not-compared","unreadable","vex"],announcedDays=14;function holds(exception2,now){return now.getTime()<exception2.endsAt.getTime()}
function endingSoon(exceptions,now){let limit=daysLater(now,announcedDays).getTime();return exceptions.filter(exception2=>holds(exception2,now)&&exception2.endsAt.
getTime()<=limit).toSorted((a,b)=>a.endsAt.getTime()-b.endsAt.getTime())}var scopedRefusals=["expired","too-far-ahead","no-ticket","no-assessment","some-platforms","not-on-both","not-compared","exploited","kev-unknown"];function endOfScoped({
expires}){if(expires!==void 0)return endOfDay(expires)??new Date(0)}function hasScopedEnded(rule,now){let end=endOfScoped(rule);return end!==void 0&&now.getTime()>=
end.getTime()}function keepsFromRelaxing({rule,isWhole},severity,{maxDays,requireTicket,assessment},now){return(endOfScoped(rule)?.getTime()??Number.POSITIVE_INFINITY)>
lastEndOf(maxDays[severity].value,now)?"too-far-ahead":requireTicket.value&&!hasTicket(rule)?"no-ticket":assessment.value.includes(severity)?"no-assessment":isWhole?
void 0:"some-platforms"}function scopedRefusalText(rule,refusal,severity){switch(refusal){case"expired":return`it expired on ${rule.expires}`;case"too-far-ahead":
return`its end ${rule.expires} is further ahead than \`exceptions.max-days\` allows for a ${severity} finding`;case"no-ticket":return"it names no ticket, which \
the policy requires of what relaxes it";case"no-assessment":return`the policy requires an assessment for ${severity} findings, which only an exception can have`;case"\
some-platforms":return"it is for some platforms alone, and what was found is on others, too";case"not-on-both":return"another policy that counts as well is stri\
cter about the same finding";case"exploited":return"CISA’s KEV lists what was found as exploited, and the rule does not say `exploited: true`";case"kev-unknow\
n":return"CISA’s KEV is missing or not new enough to say that nothing of it is exploited, and the rule does not say `exploited: true`";case"not-compared":return"\
there are too many paths to compare it with: write shorter patterns"}}var systemFaults=["no-system","no-packages","no-release","unknown-release","other-release","supplier","other-system","other-vendors"];import{posix}from"node:path";var lockfileTypes=new Map([["package-lock.json","npm"],["npm-shrinkwrap.json","npm"],["yarn.lock","yarn"],["pnpm-lock.yaml","pnpm"],["bun.lock","bun"],["require\
ments.txt","pip"],["Pipfile.lock","pipenv"],["poetry.lock","poetry"],["uv.lock","uv"],["Gemfile.lock","bundler"],["composer.lock","composer"],["go.mod","gomod"],
["Cargo.lock","cargo"],["pom.xml","pom"],["gradle.lockfile","gradle"],["packages.lock.json","nuget"],["mix.lock","hex"],["pubspec.lock","pub"]]),lockfileNames=new Set(
lockfileTypes.keys());function lockfileType(path){return lockfileTypes.get(path.slice(path.lastIndexOf("/")+1))}var lockfileCompanions=new Map([["go.mod",["go.s\
um"]],["package-lock.json",["package.json"]],["yarn.lock",["package.json"]],["poetry.lock",["pyproject.toml"]],["Cargo.lock",["Cargo.toml"]]]),ecosystems={npm:[
"npm","yarn","pnpm","bun","node-pkg"],pypi:["pip","pipenv","poetry","uv","pylock","python-pkg"],gem:["bundler","gemspec"],composer:["composer","composer-vendor"],
go:["gomod","gobinary"],cargo:["cargo","rustbinary"],maven:["pom","gradle","sbt","jar"],nuget:["nuget","dotnet-core","packages-props"]},ecosystemOf=new Map(Object.
entries(ecosystems).flatMap(([ecosystem,types])=>types.map(type=>[type,ecosystem])));function packageKey({type,name:name2,version:version2}){let ecosystem=packageEcosystem(
{type}),known2=ecosystem==="pypi"?name2.toLowerCase().replace(/[-_.]+/g,"-"):name2;return`${ecosystem}
${known2}
${ecosystem==="go"?version2.replace(/^v/,""):version2}`}function packageEcosystem({type}){return ecosystemOf.get(type)??type}function repositoryPath(path){if(/^(?:[A-Za-z]:)?[\\/]|^[a-z][a-z0-9+.-]*:\/\//i.test(path))return;let parts3=[];for(let part2 of path.replaceAll("\\","/").split(
"/")){if(part2===".."&&parts3.pop()===void 0)return;part2!==""&&part2!=="."&&part2!==".."&&parts3.push(part2)}return parts3.length===0?void 0:parts3.join("/")}function locationUri({
path}){let encode=segment=>encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`);return path.
split("/").map(encode).join("/")}var maxLockfilePackages=5e3,maxPath=1e3,maxTarget=200,pathSchema=string().max(maxPath).refine(path=>repositoryPath(path)===path,"is not a path in the repository"),
folderSchema=string().max(maxPath).refine(path=>path==="."||repositoryPath(path)===path,"is not a folder of the repository"),targetSchema=string().max(maxTarget),
buildSchema=strictObject({dockerfile:pathSchema.optional().describe("Path of the Dockerfile in the repository."),target:targetSchema.optional().describe("The st\
age that was built."),context:folderSchema.optional().describe("The build context in the repository, if it is not the folder of the Dockerfile."),lockfiles:array(
strictObject({path:pathSchema,line:int().positive(),type:string(),name:string(),version:string()})).max(maxLockfilePackages).describe("Lines of lockfiles that n\
ame a package with findings, and one of each other lockfile.")});function buildRecord({dockerfile,lockfiles=[],scan}){let keys=new Set(scan.findings.flatMap(finding=>finding.
kind==="vulnerability"?packageKey(finding.package):[])),seen=new Set,kept=lockfiles.filter(found=>{let isFirst=!seen.has(found.path);return seen.add(found.path),
(isFirst||keys.has(packageKey(found)))&&fits(pathSchema,found.path)});return{...dockerfile===void 0?{}:dockerfileRecord(dockerfile),lockfiles:kept.slice(0,maxLockfilePackages).
map(({path,line:line3,type,name:name2,version:version2})=>({path,line:line3,type,name:name2,version:version2}))}}function dockerfileRecord({path,target,context}){
let isApart=context!==void 0&&context!==posix.dirname(path);return{...fits(pathSchema,path)?{dockerfile:path}:{},...target!==void 0&&fits(targetSchema,target)?{
target}:{},...isApart&&fits(folderSchema,context)?{context}:{}}}function fits(schema2,text11){return schema2.safeParse(text11).success}var share=number().min(0).max(1),feedSchema=strictObject({state:_enum(["sure","unsure","missing"]).describe("unsure: too old, or not confirmed by a server; what\
 it lists counts, and it makes nothing laxer."),date:instant.optional().describe("When it was made."),source:string().optional(),entries:int().nonnegative().optional().
describe("How many it lists."),model:string().optional().describe("The version of EPSS’s model."),why:string().optional().describe("Why it is not sure.")}),exploitationSchema=strictObject(
{kev:feedSchema.describe("CISA’s Known Exploited Vulnerabilities."),epss:feedSchema.describe("FIRST’s Exploit Prediction Scoring System."),relaxed:strictObject(
{findings:int().positive(),until:instant.describe("When the lists are too old for that.")}).optional().describe("Open findings that only warn by `when`. Absent \
if there are none.")}),exploitedSchema=strictObject({added:iso_exports.date(),due:iso_exports.date().optional().describe("Until when CISA wants it fixed."),ransomware:literal(
!0).optional().describe("It is known to be used for ransomware.")}),epssSchema=strictObject({score:share.describe("How likely it is that it is exploited within \
30 days."),percentile:share.describe("The share of all scores that are as low or lower.")});function exploitationRecord({exploitation,open},{maxAge}){if(exploitation===
void 0)return{};let{kev,epss}=exploitation,findings=open.filter(({decidedBy})=>decidedBy.when!==void 0).length,oldest=Math.min(...[kev,epss].flatMap(({date})=>date===
void 0?[]:Date.parse(date))),until=new Date(oldest+maxAge.value*36e5);return{exploitation:{kev:feedRecord(kev),epss:feedRecord(epss),...findings===0?{}:{relaxed:{
findings,until:until.toISOString()}}}}}function feedRecord({kind,...known2}){return{state:kind,...known2}}function exploitedRecord({listed:listed2,epss}={}){return{
...listed2===void 0?{}:{exploited:listed2},...epss===void 0?{}:{epss}}}function sureOrigin({origin,presumed}){return presumed?"unknown":origin}var vexStatuses=["not_affected","affected","fixed","under_investigation"],openVexJustifications=["component_not_present","vulnerable_code_not_present","vulnerab\
le_code_not_in_execute_path","vulnerable_code_cannot_be_controlled_by_adversary","inline_mitigations_already_exist"];function weighed(products){return{products,
weight:products.reduce((sum,{parts:parts3=[]})=>sum+1+parts3.length,1)}}var text2=string(),vexSchema=strictObject({status:_enum(vexStatuses),author:text2.describe("As the document names itself; empty: it names nobody."),at:instant.optional().
describe("Since when it is so, as the statement says."),file:text2,line:int().nonnegative(),justification:text2.optional(),action:text2.optional().describe("Wha\
t to do, of what is affected."),detail:text2.optional(),why:text2.optional().describe("Why it does not leave the finding out, of one that would.")});function vexRecord({
at:at2,...note}){let moment=at2===void 0?void 0:instant.safeParse(at2.toISOString()).data;return{...note,...moment===void 0?{}:{at:moment}}}var text3=string(),line=int().positive(),fixSchema=discriminatedUnion("kind",[strictObject({kind:literal("upgrade"),to:text3,major:literal(!0).optional(),prerelease:literal(
!0).optional()}),strictObject({kind:literal("unclear"),says:text3}),strictObject({kind:literal("none"),why:_enum(["not-yet","never","end-of-life","not-affected"])})]),
common={id:text3.describe("The CVE, where there is one; else the GHSA; else the id of the scanner."),severity:_enum(severities),action:_enum(actions).describe("\
What the policy does about it; of an excepted one, what it would have done."),where:text3.describe("The file in the image, or what Trivy calls the place."),platforms:array(
text3),fixBy:instant,escalate:_enum(escalations).optional(),firstSeen:instant.optional().describe("When it was found first, if that is known."),origin:_enum(["b\
ase","own"]).optional().describe("Who brought it, if that is certain."),place:strictObject({path:text3,line}).optional().describe("The line of the repository wh\
ere it is fixed, if one is known."),presence:_enum(["new","still-there"]).optional().describe("Whether the baseline has it, if one was compared."),exception:strictObject(
{file:text3,line:int().nonnegative()}).optional().describe("What excepts it."),rule:text3.optional().describe("The rule for packages or paths that decides its a\
ction, by its key in the policy."),vex:vexSchema.optional().describe("What VEX says of one that stays.")},findingSchema=discriminatedUnion("kind",[strictObject(
{kind:literal("vulnerability"),...common,aliases:array(text3).describe("Its other ids, sorted."),package:strictObject({purl:text3.optional().describe("Without v\
ersion, qualifiers and subpath."),name:text3,version:text3.describe("The installed one."),type:text3.describe("Trivy's result type.")}),fix:fixSchema.optional(),
exploited:exploitedSchema.optional().describe("What KEV says, if it lists it and the policy asks for it."),epss:epssSchema.optional().describe("Its EPSS score, \
if it has one and the policy asks for it.")}),strictObject({kind:literal("misconfiguration"),...common,aliases:array(text3).describe("Its other ids, sorted."),line:line.
optional()}),strictObject({kind:literal("secret"),...common,line:line.optional()})]);function findingKey(finding){switch(finding.kind){case"vulnerability":{let{
purl,type,name:name2}=finding.package;return JSON.stringify([finding.id,purl??`${type}/${name2}`])}case"misconfiguration":case"secret":return JSON.stringify([finding.
id,finding.kind,finding.where])}}function firstSeenIn({findings,judgedAt}){let earliest=new Map;for(let finding of findings){let[key2,seen]=[findingKey(finding),
finding.firstSeen??judgedAt],before=earliest.get(key2);(before===void 0||Date.parse(seen)<Date.parse(before))&&earliest.set(key2,seen)}return earliest}function findingRecord(judged,firstSeen){
let record2=withoutHistory(judged),seen=judged.presence==="still-there"?firstSeen?.get(findingKey(record2)):void 0;return seen===void 0?record2:{...record2,firstSeen:seen}}
function withoutHistory(judged){let{finding}=judged,known2=commonOf(judged);switch(finding.kind){case"vulnerability":return{...known2,kind:finding.kind,...identity(
finding),package:packageRecord(finding.package),...judged.fix===void 0?{}:{fix:judged.fix},...exploitedRecord(judged.exploitation)};case"misconfiguration":return{
...known2,kind:finding.kind,...identity(finding),...lineOf(finding.lines)};case"secret":return{...known2,kind:finding.kind,id:finding.id,...lineOf(finding.lines)}}}
function commonOf({finding,action,decidedBy,fixBy,escalate,place:place3,presence,exception:exception2,vex}){let{location,isDefault}=place3,origin=sureOrigin(place3);
return{severity:finding.severity,action,where:finding.path??finding.target,platforms:finding.platforms,fixBy:fixBy.toISOString(),...escalate===void 0?{}:{escalate},
...origin==="unknown"?{}:{origin},...location===void 0||isDefault===!0?{}:{place:{path:location.path,line:location.line}},...presence===void 0?{}:{presence},...exception2===
void 0?{}:{exception:{file:exception2.file,line:exception2.line}},...decidedBy.scoped===void 0?{}:{rule:decidedBy.scoped.action.key},...vex===void 0?{}:{vex:vexRecord(
vex)}}}function identity({id,aliases}){let all=[...new Set([id,...aliases])],own2=[/^CVE-\d{4}-\d+$/,/^GHSA-/].map(form2=>chosen(id,all,form2)).find(one=>one!==
void 0)??id;return{id:own2,aliases:all.filter(other=>other!==own2).toSorted()}}function chosen(id,all,form2){return form2.test(id)?id:all.filter(one=>form2.test(
one)).toSorted()[0]}function packageRecord({purl="",purlOn,name:name2,version:version2,type}){let url=purl===""?Object.values(purlOn??{}).find(one=>one!=="")??"":
purl;return{...url===""?{}:{purl:withoutVersion(url)},name:name2,version:version2,type}}function withoutVersion(purl){let end=purl.search(/[?#]/);return(end<0?purl:
purl.slice(0,end)).replace(/@[^@/]*$/,"")}function lineOf(lines2){return lines2===void 0||lines2.start<1?{}:{line:lines2.start}}var maxListed=1e3,text4=string(),count=int().nonnegative(),version=strictObject({type:text4.describe("Trivy's result type."),name:text4,version:text4}),listed=entry2=>array(
entry2).max(maxListed),packageChangeSchema=strictObject({counts:strictObject({added:count,removed:count,changed:count,unchanged:count,newLicences:count}).describe(
"The baseline has removed + changed + unchanged versions of packages, the image added + changed + unchanged."),added:listed(version).describe("At most 1,000, as\
 of the other lists. counts has how many there are."),removed:listed(version),changed:listed(strictObject({type:text4,name:text4,from:text4,to:text4})),newLicences:listed(
strictObject({licence:text4,packages:count.describe("How many have it."),example:text4.describe("The name of one.")})).describe("Licences that no package had be\
fore.")});function packageChangeRecord(change2){let{added,removed,changed,unchanged,newLicences}=change2;return{counts:{added:added.length,removed:removed.length,
changed:changed.length,unchanged,newLicences:newLicences.length},added:added.slice(0,maxListed),removed:removed.slice(0,maxListed),changed:changed.slice(0,maxListed),
newLicences:newLicences.slice(0,maxListed)}}var maxNames=1e3,text5=string(),count2=int().nonnegative(),name=string().min(1).max(4096),each=(words4,value)=>record(_enum(words4),value),namesSchema=tuple([name],
name).refine(({length})=>length<=maxNames,"are too many"),categorySchema=string().min(1).max(1e3),unreadSchema=array(string().max(500)).max(100),platformText=string().
refine(text11=>text11==="unknown"||isPlatformName(text11),"is no platform"),imageSchema=strictObject({names:namesSchema.describe("All names under which the imag\
e was judged. Reports use the first one."),category:categorySchema.optional().describe("The category of its alerts, if that is not made from the name."),digest:digestText.
optional().describe("Of the index or manifest. Absent for a report without an image."),origin:_enum(["build","docker-store","registry","input"]).optional().describe(
"Where the image came from.")}),reportSchema=strictObject({file:string().regex(/^trivy-results-[A-Za-z0-9._@-]{1,250}\.json$/).describe("Name of the file in the\
 folder of the record."),digest:digestText,size:count2}),platformSchema=strictObject({platform:platformText,imageId:digestText.describe("Digest of the image con\
fig, as Trivy reports it."),manifest:digestText.optional(),system:strictObject({family:text5,name:text5,endOfLife:boolean()}).optional(),packages:count2.describe(
"How many packages Trivy listed."),packagesListed:boolean().optional().describe("Whether all packages were asked for. Absent: not known."),systemFault:_enum(systemFaults).
nullable().describe("Why the system's packages could not be compared with advisories; null: they could."),unread:unreadSchema.optional().describe("What is in th\
e layers and was compared with no advisories."),report:reportSchema.optional().describe("Trivy's own report on this platform, if it was written."),sbom:sbomSchema.
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
ignoreBase:boolean().optional().describe("Whether findings of the proven base image were only logged. Absent in older records."),rego:array(strictObject({path:text5,
digest:digestText})).optional().describe("The files of rules in Rego that were asked as well. Absent if there are none.")}),scanner:strictObject({version:text5,
binary:digestText.optional(),trust:_enum(["pinned","given","unreviewed","report"]),scanners:array(_enum(scannerNames)).min(1).max(scannerNames.length).optional().
describe("What it looked for. Absent: not known, as in older records.")}),database:strictObject({updatedAt:instant,source:text5}).optional(),platforms:tuple([platformSchema],
platformSchema).refine(({length})=>length<=maxPlatforms,"are too many"),counts:each(severities,each([...actions,"excepted"],count2)).describe("Every finding onc\
e."),escalations:each(escalations,count2).describe("How many open findings are to be escalated in each way."),concerns:array(strictObject({kind:_enum(["eol","un\
scannable","filtered","licences","vendors","base","rego","exploitation"]),platform:text5.describe("all: the whole image."),action:_enum(actions),message:text5})),
exceptions:exceptionsSchema,scoped:scopedSchema.optional().describe("The rules for packages and paths. Absent if there are none."),exploitation:exploitationSchema.
optional().describe("The lists of what is exploited that were used. Absent if the policy asks for none."),baseline:baselineSchema.optional().describe("Absent if\
 nothing was to be compared."),afterMerge:strictObject({branch:text5,verdict:_enum(["passed","blocked"]),reasons:array(strictObject({code:text5,message:text5})),
regoUnasked:literal(!0).optional().describe("Its rules in Rego were not asked: a fork brings them along.")}).optional().describe("What the verdict would be afte\
r the merge of a pull request that changes the rules. It counts for nothing."),build:buildSchema,findings:array(findingSchema).describe("All of them, open ones \
first, worst first.")});import{isUtf8}from"node:buffer";import{posix as posix2}from"node:path";var kinds2=[["Node.js",/(?:^|\/)package\.json$/],["Python",/\.dist-info\/METADATA$|\.egg-info(?:\/PKG-INFO)?$|(?:^|\/)EGG-INFO\/PKG-INFO$|\.egg$/],
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
whole=new Set([...managerNames.map(packagesOfManager),unknownSystem,sbomUnread,sbomHides,movedHides,linkHides]),named=/^(?:a file|[\w@.+~:%/-]{1,150})(?: \(of (?:a package|[\w@.+~:%/-]{1,150})\))?(?: and \d{1,9} more)?$/,
unreadable=/^(?:the layer sha256:[0-9a-f]{64} (?:is not a readable tar|names more packages and files than are looked at$)|[\w@.+~:%/-]{1,200} in sha256:[0-9a-f]{64} (?:is too long, or a sparse file|claims too many files)(?=$))/;
function ownUnreadText(recorded){if(whole.has(recorded))return recorded;let start=[claimedLeft,bitnamiLost].find(one=>recorded.startsWith(one));return start!==void 0&&
named.test(recorded.slice(start.length))?recorded:unreadable.exec(recorded)?.[0]??"something that the record does not name in words of this version"}var ofApplications=new Set(["chainguard","minimos","wolfi"]);function claimedFiles(report,os,claims=[]){let listed2=packagesOf(report,"os-pkgs"),foreign=new Set(
listed2.filter(isForeign).map(({Name:name2})=>name2)),found=new Set(packagesOf(report,"lang-pkgs").map(({FilePath:path})=>path)),isLeftOut=path=>isOfApplication(
path)&&!found.has(path),hidden2=claims.filter(({format:format2,path,package:owner})=>isLeftOut(path)&&!foreign.has(owner)&&!(format2==="apk"&&ofApplications.has(
os?.family))),all=new Map(hidden2.map(({package:owner,path})=>[owner,path]));for(let one of ofApplications.has(os?.family)?[]:listed2){let path=isForeign(one)?void 0:
installedFiles(one).find(isLeftOut);path!==void 0&&all.set(String(one.Name),path)}let texts=[...all].map(([owner,path])=>`${plainWord(path)??"a file"} (of ${plainWord(
owner)??"a package"})`);return texts.length===0?[]:[claimedLeft+some(texts)]}function some([first="",...others]){return others.length===0?first:`${first} and ${others.
length} more`}function lostPackages(report,purls){if(purls.length===0)return[];let kept=new Set(packagesOf(report,"lang-pkgs").map(({Identifier:one})=>String(Object(
one).PURL).replace(/[?#].*/s,""))),lost=purls.filter(purl=>!kept.has(purl)).map(purl=>plainWord(purl)??"a package");return lost.length===0?[]:[bitnamiLost+some(
lost)]}function foreignPackages(report,os){if(os?.family==="echo"||report.Metadata.OS?.Supplier==="rapidfort")return[];let names2=packagesOf(report,"os-pkgs").filter(
isForeign).map(({Name:name2})=>String(name2));return[...new Set(names2)].sort()}function isForeignSystem(packages){return packages.filter(one=>isForeign(Object(
one))).length>packages.length/2}function packagesOf({Results:results},kind){return(results??[]).flatMap(result2=>result2.Class===kind?(result2.Packages??[]).map(
one=>Object(one)):[])}function installedFiles({InstalledFiles:files}){return Array.isArray(files)?files.map(file=>String(file).replace(/^\//,"")):[]}function isForeign({
Repository:repository}){return Object(repository).Class==="third-party"}function mergeFindings(perPlatform){let merged=[];for(let finding of perPlatform.flat().sort(byIdentity)){let last=merged.at(-1);last!==void 0&&byIdentity(last,
finding)===0?merged[merged.length-1]=join2(last,finding):merged.push(finding)}return sortedBySeverity(merged,({severity})=>severity)}function byIdentity(a,b){return byText(a.id,b.id)||comparePackages(a,b)||byText(a.path??"",b.path??"")||byText(a.target,b.target)||byText(identity2(a),identity2(
b))}function comparePackages(a,b){return a.kind!=="vulnerability"||b.kind!=="vulnerability"?byText(a.kind,b.kind):byText(a.package.name,b.package.name)||byText(
a.package.version,b.package.version)}function identity2(finding){let{kind,id,target}=finding,place3=`${kind}
${id}
${target}
${finding.path??""}`;switch(kind){case"vulnerability":return`${place3}
${finding.package.type}
${finding.package.name}
${finding.package.version}`;case"misconfiguration":return`${place3}
${finding.lines?.start??""}
${finding.message}`;case"secret":return`${place3}
${finding.lines?.start??""}
${finding.match}`}}function join2(a,b){let[worse2,other]=worseFirst(b.severity,a.severity)<0?[b,a]:[a,b],platforms=[...new Set([...a.platforms,...b.platforms])].
sort(),both2={...worse2,platforms,layerOn:{...layersOf(b),...layersOf(a)}};if(both2.kind!=="vulnerability"||other.kind!=="vulnerability")return both2;let known2={
...both2,package:withPurls(both2.package,bothPurls(a,b))};return both2.fixedVersion!==void 0||other.fixedVersion===void 0?known2:{...known2,fixedVersion:other.fixedVersion,
status:other.status}}function bothPurls(a,b){let[first,second]=[purlsOf(a),purlsOf(b)],joined2=Object.keys(first).map(platform=>[platform,samePurl(first[platform]??
"",second[platform]??first[platform]??"")]);return{...second,...Object.fromEntries(joined2)}}function samePurl(one,other){if(one===other)return one;let withoutArch=purl=>purl.
replace(/([?&])arch=[^&#]*&?/,"$1").replace(/[?&]$/,"");return withoutArch(one)===withoutArch(other)?withoutArch(one):one.replace(/[?#].*/s,"")}function withPurls(named6,purlOn){
let{purl:_,purlOn:__,...rest}=named6,[purl="",...others]=new Set(Object.values(purlOn));return others.length>0?{...named6,purlOn}:{...rest,...purl===""?{}:{purl}}}
function purlsOf(finding){if(finding.kind!=="vulnerability")return{};let{purl="",purlOn}=finding.package;return purlOn??Object.fromEntries(finding.platforms.map(
platform=>[platform,purl]))}function onPlatforms(finding,platforms){let{layerOn:layers}=finding,own2=record2=>Object.fromEntries(Object.entries(record2).filter(
([platform])=>platforms.includes(platform))),{layer:_,...rest}=finding,layer2=layers===void 0?finding.layer:layers[platforms[0]??""],part2={...rest,platforms,...layers&&
{layerOn:own2(layers)},...layer2&&{layer:layer2}};if(part2.kind!=="vulnerability"||part2.package.purlOn===void 0)return part2;let{purlOn,purl:__,...named6}=part2.
package,[purl="",...others]=new Set(platforms.map(platform=>purlOn[platform]??""));return{...part2,package:{...named6,...purl&&{purl},...others.length>0&&{purlOn:own2(
purlOn)}}}}function layersOf({layer:layer2,layerOn,platforms}){return layerOn!==void 0||layer2===void 0?layerOn??{}:Object.fromEntries(platforms.map(platform=>[
platform,layer2]))}var major=name2=>/^(\d+)(?:\.|$)/.exec(name2)?.[1],minor=name2=>/^(\d+\.\d+)(?:\.|$)/.exec(name2)?.[1],named2=(prefix2,part2)=>name2=>{let release2=part2(name2);
return release2===void 0?void 0:`${prefix2} ${release2}`},whole2=name2=>/^[0-9a-zA-Z.-]+$/.test(name2)?name2:void 0,rolling=bucket=>({bucket:()=>bucket,known:/^/}),
alpine=name2=>name2==="edge"||/_(?:alpha|git)/.test(name2)?"edge":minor(name2),amazon=name2=>/^(2|2022|2023)(?:[. ]|$)/.exec(name2)?.[1]??"1",redHat={bucket:name2=>major(
name2)===void 0?void 0:"Red Hat",known:/^/},families=new Map([["alma",{bucket:named2("alma",major),known:/ (?:8|9|10)$/}],["alpine",{bucket:named2("alpine",alpine),
known:/ (?:3\.(?:[2-9]|1\d|2[0-4])|edge)$/}],["amazon",{bucket:named2("amazon linux",amazon),known:/ (?:1|2|2022|2023)$/}],["azurelinux",{bucket:named2("Azure L\
inux",minor),known:/ 3\.0$/}],["bottlerocket",rolling("bottlerocket")],["cbl-mariner",{bucket:named2("CBL-Mariner",minor),known:/ [12]\.0$/}],["centos",redHat],
["chainguard",rolling("chainguard")],["debian",{bucket:named2("debian",major),known:/ (?:[7-9]|1[0-3])$/}],["echo",rolling("echo")],["minimos",rolling("minimos")],
["opensuse",{bucket:named2("openSUSE Leap",whole2),known:/ (?:42\.[1-3]|15\.[0-6]|16\.0)$/}],["opensuse-leap",{bucket:named2("openSUSE Leap",whole2),known:/ (?:42\.[1-3]|15\.[0-6]|16\.0)$/}],
["opensuse-tumbleweed",rolling("openSUSE Tumbleweed")],["oracle",{bucket:named2("Oracle Linux",major),known:/ (?:[5-9]|10)$/}],["photon",{bucket:named2("Photon \
OS",whole2),known:/ [1-5]\.0$/}],["redhat",redHat],["rocky",{bucket:named2("rocky",major),known:/ (?:8|9|10)$/}],["slem",{bucket:named2("SUSE Linux Enterprise M\
icro",whole2),known:/ (?:5\.[0-5]|6\.[0-2])$/}],["sles",{bucket:named2("SUSE Linux Enterprise",whole2),known:/ (?:1[125](?:\.[1-7])?|16\.[01])$/}],["ubuntu",{bucket:named2(
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
"ubuntu")&&leadingNumber(version2)===leadingNumber(release2)}function isUbuntuBase(version2,release2){let own2=ubuntuBases.get(release2);return version2.includes(
"ubuntu")&&(own2===void 0||version2.startsWith(`${own2}ubuntu`))}var ubuntuBases=new Map([["14.04","7.2"],["16.04","9.4"],["18.04","10.1"],["20.04","11"],["22.0\
4","12"],["24.04","13"]]),ofAlpine=/^alpine-(?:base|baselayout|baselayout-data|keys|release)$/,ofWolfi=/^(?:wolfi|chainguard)-(?:base|baselayout|keys)$/;function isMinor(version2,release2){
let minor2=of=>/^\d+\.\d+/.exec(of)?.[0];return release2==="edge"||minor2(version2)===minor2(release2)}function contradictTags(packages,family,release2){let own2=ownTag(
family,release2),counts=new Map;for(let{release:build}of packages){let tag=/(?:^|[.+])(el|fc|amzn|cm|azl|ph)(\d+)/.exec(build);tag!==null&&counts.set(`${tag[1]}${tag[2]}`,
(counts.get(`${tag[1]}${tag[2]}`)??0)+1)}let most=Math.max(0,...counts.values());return own2===void 0?most>packages.length/2:most>(counts.get(own2)??0)}function ownTag(family,release2){
let number2=leadingNumber(release2);switch(family){case"redhat":case"centos":case"rocky":case"alma":case"oracle":return`el${number2}`;case"amazon":return/^(?:2|2022|2023)$/.
test(number2)?`amzn${number2}`:"amzn1";case"cbl-mariner":return`cm${number2}`;case"azurelinux":return`azl${number2}`;case"photon":return`ph${number2}`;default:return}}
var vendors=[["redhat",/^(?:Red Hat|CentOS)/],["rocky",/^Rocky/],["alma",/^(?:AlmaLinux|CloudLinux)/],["oracle",/^Oracle America/]];function contradictVendors(packages,family){
let own2=family==="centos"?"redhat":family;if(!vendors.some(([name2])=>name2===own2))return!1;let found=packages.flatMap(({vendor})=>vendors.find(([,form2])=>form2.
test(vendor))?.[0]??[]);return found.filter(name2=>name2!==own2).length>found.length/2}function contradictRepositories(packages,family,release2){if(family!=="re\
dhat"&&family!=="centos")return!1;let number2=leadingNumber(release2),system=Number(number2)<8?"":".*baseos",own2=new RegExp(`^(?:rhel|ubi)-(?:server-|atomic-)?${number2}\
(?!\\d)${system}`),ownBuild=new RegExp(`^(?:rhel|ubi)[a-z-]*${number2}(?!\\d)|^(?:rhel|ubi)[a-z-]*-container-${number2}\\.`);return packages.some(({repositories,
build})=>repositories.length>0?!repositories.some(one=>own2.test(one)):build!==""&&!ownBuild.test(build))}function leadingNumber(version2){return/^\d+/.exec(version2)?.[0]??
""}function full({version:version2,release:release2}){return release2===""?version2:`${version2}-${release2}`}function isOlderRelease(one,other){let numbers=[one,
other].map(release2=>/^(\d+)\.(\d+)/.exec(release2)?.slice(1).map(Number)),[[a,b]=[],[c,d]=[]]=numbers;return a===void 0||b===void 0||c===void 0||d===void 0?!1:
a<c||a===c&&b<d}function systemFault(report,os,{listed:listed2,buckets,repository,systemLists}){if(os===void 0)return report.Metadata.OS?.Family==="none"?"no-system":void 0;if(withoutPackages.
has(os.family))return systemLists===0?void 0:"no-packages";let own2=(report.Results??[]).filter(({Class:kind})=>kind==="os-pkgs");if(!own2.some(holdsPackages))return listed2??
(own2.length===0||(report.Results??[]).some(({Packages:all})=>all?.length))?"no-packages":void 0;if(/^(?:debian|ubuntu)$/.test(os.family)&&!/^\d/.test(os.name))
return"no-release";if(own2.some(result2=>holdsForeign(result2,os)))return"other-system";let{Supplier:supplier}=report.Metadata.OS??{};return supplier!==void 0&&
!withOwnAdvisoriesToo.has(supplier)?"supplier":os.family!=="echo"&&isForeignSystem(own2.flatMap(({Packages:listed3})=>listed3??[]))?"other-vendors":releaseFault(
report,own2,os,{buckets,repository})}var withoutPackages=new Set(["activestate"]),withOwnAdvisoriesToo=new Set(["","seal"]);function releaseFault(report,own2,os,{
buckets,repository}){let packages=own2.flatMap(({Packages:listed2})=>(listed2??[]).map(installedPackage));if(report.Metadata.OS?.extended===!0&&!packages.some(isExtended)||
os.family==="alpine"&&repository!==void 0&&isOlderRelease(repository,os.name)||contradictRelease(packages,os))return"other-release";if(own2.some(({Vulnerabilities:found})=>(found?.
length??0)>0))return;let ownRepositories=packages.some(({repositories})=>repositories.length>0),compared=os.family==="alpine"&&repository!==void 0?{...os,name:repository}:
os;if(!hasAdvisories(compared,buckets,ownRepositories))return buckets===void 0?"unknown-release":"no-release"}function holdsPackages({Packages:listed2,Vulnerabilities:found}){
return(listed2?.length??0)>0||(found?.length??0)>0}var formats=new Map([["dpkg","deb"],["apk","apk"],["rpm","rpm"],["rpmqa","rpm"]]),families2=[[/^(?:debian|ubuntu|echo)$/,
"deb"],[/^bottlerocket$/,"none"],[/^(?:alpine|wolfi|chainguard|minimos)$/,"apk"],[/^(?:alma|amazon|azurelinux|cbl-mariner|centos|centos-stream|fedora|opensuse.*|oracle|photon|redhat|rocky|sle.*)$/,
"rpm"]];function holdsForeign({Packages:listed2},{family}){let own2=families2.find(([form2])=>form2.test(family))?.[1];return own2===void 0?!1:(listed2??[]).some(
one=>{let format2=formats.get(Object(one).AnalyzedBy);return format2!==void 0&&format2!==own2})}function unreadOf({unread:unread2,hidden:hidden2,claims,bitnami,
namesSystem,unreadable:unreadable3},report,os){return[...unread2.map(packagesOfManager),...namesSystem&&os===void 0?[unknownSystem]:[],...hidden2,...claimedFiles(
report,os,claims),...lostPackages(report,bitnami),...unreadable3===void 0?[]:[unreadable3]]}var folders={"access.redhat.com":["/security/","/errata/"],"alas.aws.amazon.com":["/"],"avd.aquasec.com":["/"],"cve.mitre.org":["/"],"errata.almalinux.org":["/"],
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
return vector?{source,score:score2,vector}:{source,score:score2}}function findingsOf(report,platform){let platforms=[platform],findings=[];for(let result2 of report.Results??[]){let place3=placeOf(result2,report.ArtifactName,
platforms),sources=sourcesOf(result2);for(let found of result2.Vulnerabilities??[])findings.push(vulnerability(found,result2,sources,place3));for(let found of result2.
Misconfigurations??[])failed(found)&&findings.push(misconfiguration(found,place3));for(let found of result2.Secrets??[])findings.push(secret(found,place3))}return findings}
function operatingSystemOf(report){let{Family:family,Name:name2,EOSL:endOfLife}=report.Metadata.OS??{};if(!(!family||family==="none"))return{family,name:name2??
"",endOfLife:endOfLife??!1}}function packageCount(report){let count3=0;for(let{Packages:listed2,Vulnerabilities:found}of report.Results??[])count3+=listed2?.length??
new Set(found?.map(({PkgName,InstalledVersion})=>`${PkgName}@${InstalledVersion}`)).size;return count3}function vulnerability(found,result2,sources,place3){let finding={
kind:"vulnerability",id:found.VulnerabilityID,...common2(found,place3),aliases:found.VendorIDs??[],package:packageRef(found,result2,sources),status:found.Status??
"unknown"},cvss2=chooseCvss(found.CVSS,found.SeveritySource),published=instant2(found.PublishedDate);return addPlace(finding,found),found.PkgPath&&(finding.path=
found.PkgPath),found.FixedVersion&&(finding.fixedVersion=found.FixedVersion),found.SeveritySource&&(finding.severitySource=found.SeveritySource),cvss2&&(finding.
cvss=cvss2),published&&(finding.published=published),finding}function sourcesOf({Class:kind,Packages:packages,Vulnerabilities:found}){let sources=new Map;if(kind!==
"os-pkgs"||!found?.length)return sources;for(let one of packages??[]){let{Name:name2,SrcName:source}=Object(one);typeof name2=="string"&&typeof source=="string"&&
source!==""&&sources.set(name2,source)}return sources}function packageRef(found,result2,sources){let source=sources.get(found.PkgName),purl=found.PkgIdentifier?.
PURL,ref={name:found.PkgName,version:found.InstalledVersion??"",type:result2.Type??"",class:result2.Class==="os-pkgs"?"os":result2.Class==="lang-pkgs"?"language":
"other"};return purl&&(ref.purl=purl),source!==void 0&&(ref.source=source),ref}function misconfiguration(found,place3){let{AVDID:other}=found,finding={kind:"mis\
configuration",id:found.ID,...common2(found,place3),...place3.path?{path:place3.path}:{},aliases:other&&other!==found.ID?[other]:[],message:found.Message??"",resolution:found.
Resolution??"",...lines(found.CauseMetadata?.StartLine,found.CauseMetadata?.EndLine)},cause=found.CauseMetadata?.Code?.Lines?.find(({IsCause})=>IsCause===!0)?.Content;
return cause&&(finding.cause=cause),addPlace(finding,found),finding}function failed({Status:status}){return status!=="PASS"&&status!=="EXCEPTION"}function secret(found,place3){
let finding={kind:"secret",id:found.RuleID,...common2(found,place3),...place3.path?{path:place3.path}:{},category:found.Category??"",match:found.Match??"",...lines(
found.StartLine,found.EndLine)};return addPlace(finding,found),finding}function common2(found,{target,platforms}){return{severity:found.Severity,title:oneLine(found.
Title??""),target,platforms}}function addPlace(finding,found){let layer2=found.Layer?.DiffID,url=advisoryUrl(found.PrimaryURL);url!==void 0&&(finding.url=url),layer2!==
void 0&&isDigest(layer2)&&(finding.layer=layer2)}function placeOf({Target:target="",Class:kind},artifact,platforms){return kind==="os-pkgs"?{target:/ \(([^()]+(?:\([^()]*\))?)\)$/.
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
let known2=names2.length>0?names2:listNames,lower=new Set(known2.map(name2=>name2.toLowerCase()));return Object.keys(fields2).find(key2=>lower.has(key2.toLowerCase())&&
!known2.includes(key2))}function tooMany(reports){let count3=reports.reduce((sum,report)=>sum+size(report),0);if(!(count3<=MAX_FINDINGS))return{kind:"invalid",what:`\
it holds ${count3} results and findings, more than ${MAX_FINDINGS}`}}function scanOfReports(parts3,where){let[first,...others]=parts3.map(part2=>readPlatform(part2,
where));if(first===void 0)throw notAReport({kind:"invalid",what:"it holds no platform"},where);let read2=[first,...others],fault=tooMany(read2.map(({report})=>report));
if(fault!==void 0)throw notAReport(fault,where);return{scanner:{version:first.report.Trivy?.Version??"unknown",trust:"report"},platforms:[first.scan,...others.map(
({scan})=>scan)],findings:mergeFindings(read2.map(({report,scan})=>findingsOf(report,scan.platform)))}}function readPlatform({raw,platform,facts},where){let checked=checkReport(
raw);if("what"in checked)throw notAReport(checked,where);let{report}=checked;return{report,scan:platformScan(checked,platform??platformOf(report),facts)}}function notAReport({
kind,what},where){let fix="Give the JSON of `trivy image --format json --list-all-pkgs IMAGE`, or one that image-gate has published, complete and unchanged.";return new ConfigError(
[{where,what:`this is not a report of Trivy on a container image: ${what}`,fix}],`report-${kind}`)}function platformScan({raw,report},platform,facts={}){let os=operatingSystemOf(
report),{recorded,evidence}=facts,packages=packageCount(report),packagesListed=packages>0&&facts.listed===!1?void 0:facts.listed,known2={repository:evidence?.repository,
systemLists:evidence?.systemLists},found=systemFault(report,os,{...facts,...known2,listed:packagesListed}),fault=recorded===void 0?found:recorded??(found==="unk\
nown-release"?void 0:found),unread2=evidence===void 0?[...new Set([...(facts.unread??[]).map(ownUnreadText),...claimedFiles(report,os)])]:unreadOf(evidence,report,
os),setAside=countIn(report,"ExperimentalModifiedFindings"),licences=countIn(report,"Licenses"),otherVendors=foreignPackages(report,os);return{platform,imageId:report.
Metadata.ImageID,layerHistory:facts.layerHistory??reportedHistory(raw),...os?{os}:{},packages,...packagesListed===void 0?{}:{packagesListed},...fault===void 0?{}:
{systemFault:fault},...unread2.length===0?{}:{unread:unread2},...evidence?.repository===void 0?{}:{repository:evidence.repository},...evidence===void 0||evidence.
javaArchives.length===0?{}:{javaArchives:evidence.javaArchives},...otherVendors.length===0?{}:{otherVendors},...setAside>0?{setAside}:{},...licences>0?{licences}:
{},raw}}function countIn({Results:results},list2){return(results??[]).reduce((sum,result2)=>sum+(result2[list2]?.length??0),0)}function parseReportJson(bytes){if(!isUtf8(
bytes))return{kind:"invalid",what:"it is not UTF-8 text"};let text11=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("utf8");if(release(bytes),
!/\S/.test(text11))return{kind:"invalid",what:"it is empty"};try{return{raw:JSON.parse(text11.startsWith("\uFEFF")?text11.slice(1):text11)}}catch{return{kind:"i\
nvalid",what:"it is not JSON, or only the beginning of it"}}}var LARGE=16*1024*1024;function release({buffer,byteLength}){byteLength>LARGE&&buffer instanceof ArrayBuffer&&
buffer.transfer(0)}function foreignness(raw){if(Array.isArray(raw))return"it holds a list, as docker inspect writes";if(typeof raw!="object"||raw===null)return"\
it holds no JSON object";let other=otherFormat(raw);if(other!==void 0)return`it is ${other}`;let{SchemaVersion:version2,ArtifactType:type}=raw;if(version2===void 0)
return"it has no SchemaVersion";if(version2!==2)return`its SchemaVersion is ${JSON.stringify(version2)?.slice(0,20)}, not 2`;if(type!=="container_image")return`\
its ArtifactType is ${JSON.stringify(type)?.slice(0,40)??"absent"}, not "container_image"`}function otherFormat(raw){return raw.recordVersion!==void 0?"image-ga\
te's record of a verdict. Trivy's report lies beside it (`trivy-results-….json`): name that one":jsonForm(raw)}var MAX_ISSUES=3;function issuesText({issues}){
let shown2=issues.slice(0,MAX_ISSUES).map(({path,message})=>`${path.map(String).join(".")}: ${message}`),more=issues.length-shown2.length;return shown2.join("; ")+
(more>0?`; and ${more} more`:"")}function size(report){let results=report.Results??[];return results.reduce((sum,{Vulnerabilities:v,Misconfigurations:m,Secrets:s})=>sum+
(v?.length??0)+(m?.length??0)+(s?.length??0),results.length)}function platformOf({Metadata:{ImageConfig:config}}){let{os,architecture,variant}=config??{},name2=os&&
architecture?platformName({os,architecture,...variant?{variant}:{}}):"";return isPlatformName(name2)?name2:"unknown"}var platformsSchema=object({SchemaVersion:literal(1),Platforms:array(object({Platform:platformText,ImageID:digestSchema,PackagesListed:boolean().optional(),SystemFault:_enum(
systemFaults).nullable().optional(),Unread:unreadSchema.optional(),Results:int().nonnegative(),Report:custom(isFields,"is not an object").optional()})).min(1).max(
maxPlatforms)}),factsSchema=object({Names:namesSchema.optional().catch(void 0),Category:categorySchema.optional().catch(void 0),Dockerfile:pathSchema.optional().
catch(void 0),Target:targetSchema.optional().catch(void 0),Context:folderSchema.optional().catch(void 0),Lockfiles:array(object({Path:string().max(1e3),Line:int().
positive(),Type:string(),Name:string(),Version:string()})).max(maxLockfilePackages).default([]).catch([])});function oldReport(whole4){if(!isFields(whole4)||whole4.
ImageGate===void 0)return;let read2=platformsSchema.safeParse(whole4.ImageGate);if(!read2.success)return`ImageGate.${read2.error.issues[0]?.path.map(String).join(
".")} is not what the gate wrote`;let{Platforms:records}=read2.data,results=Array.isArray(whole4.Results)?whole4.Results:[],named6=records.reduce((sum,record2)=>sum+
record2.Results,0);if(named6!==results.length)return`ImageGate.Platforms names ${named6} results, and there are ${results.length}`;if(records.some(({Report},index2)=>Report===
void 0!=(index2===0)))return"ImageGate.Platforms lacks the report of a platform";let{ImageGate:_,...first}=whole4,parts3=records.map((record2,index2)=>part(record2,
records.length===1?first:{...record2.Report??first,Results:resultsOf2(records,results,index2)}));return parts3.every(({raw},index2)=>imageIdOf(raw)===records[index2]?.
ImageID)?{parts:parts3,facts:factsOf(whole4.ImageGate)}:"ImageGate.Platforms names an image that is not the one of the report"}function factsOf(record2){let{Names,
Category,Dockerfile,Target,Context,Lockfiles}=factsSchema.parse(record2);return{...Names===void 0?{}:{names:Names},...Category===void 0?{}:{category:Category},build:{
...Dockerfile===void 0?{}:{dockerfile:Dockerfile},...Target===void 0?{}:{target:Target},...Context===void 0?{}:{context:Context},lockfiles:Lockfiles.map(({Path:path,
Line:line3,Type:type,Name:name2,Version:version2})=>({path,line:line3,type,name:name2,version:version2}))}}}function resultsOf2(records,results,index2){let start=records.
slice(0,index2).reduce((sum,record2)=>sum+record2.Results,0);return results.slice(start,start+(records[index2]?.Results??0)).map(withoutPlatform)}function withoutPlatform(result2){
if(!isFields(result2))return result2;let{Platform:_,...own2}=result2;return own2}function part({Platform:platform,PackagesListed,SystemFault,Unread},raw){let facts={
...PackagesListed===void 0?{}:{listed:PackagesListed},...SystemFault===void 0?{}:{recorded:SystemFault},...Unread===void 0?{}:{unread:Unread}};return{platform,facts,
raw}}function imageIdOf({Metadata:metadata2}){return isFields(metadata2)?metadata2.ImageID:void 0}var maxRecord=256*1024*1024;function readReport(bytes,where){let raw=reportJson(bytes,where),old=oldReport(raw);if(typeof old=="string")throw notAReport({kind:"\
invalid",what:old},where);let{parts:parts3,facts}=old??{parts:[{raw}],facts:{build:{lockfiles:[]}}};return{...scanOfReports(parts3,where),recorded:facts}}function readReportsOf(record2,reports,where){
let parts3=record2.platforms.map((platform,index2)=>partOf(platform,reports[index2]??new Uint8Array,where)),scan=scanOfReports(parts3,where);if(scan.platforms.some(
({imageId},index2)=>imageId!==record2.platforms[index2]?.imageId))throw recordMismatch(where,"the record names another image than the report");let{names:names2,
category,origin}=record2.image,said={...category===void 0?{}:{category},...origin===void 0?{}:{origin}};return{...scan,recorded:{names:names2,...said,build:record2.
build}}}function partOf({platform,packagesListed,systemFault:systemFault2,unread:unread2},bytes,where){let raw=reportJson(bytes,where);if(oldReport(raw)!==void 0)
throw recordMismatch(where,"the report is of an older version, which wrote no record");let facts={recorded:systemFault2,...packagesListed===void 0?{}:{listed:packagesListed},
...unread2===void 0?{}:{unread:unread2}};return{raw,platform,facts}}function reportJson(bytes,where){let parsed2=parseReportJson(bytes);if("what"in parsed2)throw notAReport(
parsed2,where);return parsed2.raw}var versionSchema=object({recordVersion:int()});function parseRecord(bytes,where){let json=strictJson(bytes),read2=frozen(recordSchema,
json);if(read2.success)return read2.data;let version2=versionSchema.safeParse(json).data?.recordVersion,[issue]=read2.error.issues,what=version2!==void 0&&version2>
1?`this is a record of version ${version2}, which a newer image-gate has written`:`this is not a record of image-gate: ${issue?.path.map(String).join(".")||"it"}\
: ${issue?.message??""}`,fix="Use the image-gate that wrote it, or remove it: then the report beside it is judged alone.";throw new ConfigError([{where,what,fix}],
"record-invalid")}function strictJson(bytes){try{return parseStrictJson(bytes)}catch(error){if(error instanceof SyntaxError)return;throw error}}function recordMismatch(where,what){
let fix="Take all files of one run (trivy-results-… and image-gate-record-…) unchanged. Without the record beside it, a report is judged alone, as one platform.";
return new ConfigError([{where,what,fix}],"record-mismatch")}function imageNames(destinations,...own2){let[first,...others]=destinations.map(formatReference);return first===void 0?own2:[first,...others]}function ownNames(scanTarget,repository){
return(scanTarget.kind==="image"?scanTarget.names:void 0)??[ownName(scanTarget,repository)]}function ownName(scanTarget,repository){switch(scanTarget.kind){case"\
build":return repository??"image";case"image":return scanTarget.reference;case"input":case"report":return scanTarget.path}}var reportSchema2=object({ArtifactName:string().
min(1).max(4096)});function reportedNames({recorded,platforms:[{raw}]},otherwise){return recorded.names??[reportSchema2.safeParse(raw).data?.ArtifactName??otherwise]}
function namesOfReport(scan,path,given2){let[first,...others]=given2;return first===void 0?reportedNames(scan,path):[first,...others]}function placedNames(scan,names2){
return scan.recorded.origin==="input"?names2.filter(isTagged):names2}function isTagged(name2){let read2=readReference(name2);return"reference"in read2&&(read2.reference.
tag??read2.reference.digest)!==void 0}function judgesAnotherRun({scanTarget,github}){return github?.event==="workflow_run"&&(scanTarget.kind==="report"||scanTarget.kind==="input")}function triggeredProblems(inputs,run){
return judgesAnotherRun(run)?[["ref",inputs.ref!==void 0,"in a workflow_run the pull request is found by the event and the API"],["sha",inputs.sha!==void 0,"in \
a workflow_run the commit is that of the event"],["policy-from",inputs["policy-from"]==="head","in a workflow_run `head` would let the author of the pull reques\
t write the policy"]].flatMap(([name2,is,what])=>is?[{where:`input ${name2}`,what,fix:`Remove ${name2}; docs/forks.md explains why.`}]:[]):[]}import{dirname as dirname2,resolve}from"node:path";async function requireOutput(files,path){let where=`output ${path}`;if(isRecord(path))throw impossible(where,"a file of this name is read as the record of the r\
eport beside it","Choose another name.");let found=await at(files,path,where);if(found?.kind==="directory")throw impossible(where,"it is a folder","Name a file \
in it.");if(found?.kind==="other")throw impossible(where,"it is not a file","Name a file, or leave it out and redirect.");let folder=dirname2(path),above=await at(
files,folder,where);if(above===void 0)throw impossible(where,`there is no folder ${folder}`,"Make it, or correct the path.");if(above.kind!=="directory")throw impossible(
where,`${folder} is no folder`,"Correct the path.");if(!await files.isWritable(folder))throw denied(where,folder)}async function requireFolders(files,{reportDirectory,
scanner,scanTarget}){let reports=`input report-dir ${reportDirectory}`;for(let path of[reportDirectory,`${reportDirectory}.private`])await requireFolder(files,path,
reports,!0);if((await files.lstat(`${reportDirectory}.private`))?.kind==="symlink")throw impossible(reports,`${reportDirectory}.private is a symbolic link`,"Rem\
ove it, or choose another folder.");if(scanTarget.kind==="report")return;let{cacheDirectory}=scanner;await requireFolder(files,cacheDirectory,`input cache-dir ${cacheDirectory}`,
!1)}async function requireFolder(files,path,where,inUse){let found=await at(files,path,where);if(found?.kind==="directory"){if(inUse&&!await files.isWritable(path))
throw denied(where,path);return}if(found!==void 0)throw impossible(where,`${path} is no folder`,"Remove it, or choose another folder.");let above=await nearestAbove(
files,resolve(path),where);if(!await files.isWritable(above))throw denied(where,above)}async function nearestAbove(files,path,where){let above=dirname2(path),found=await at(
files,above,where);if(found?.kind==="directory")return above;if(found!==void 0)throw impossible(where,`${above} is no folder`,"Remove it, or choose another fold\
er.");return above===path?above:nearestAbove(files,above,where)}async function at(files,path,where){try{let found=await files.stat(path);if(found===void 0&&(await files.
lstat(path))?.kind==="symlink")throw impossible(where,`the link ${path} leads to nothing`,"Remove or repair the link.");return found}catch(error){throw error instanceof
ToolError?impossible(where,error.message.replace(/\.$/,""),error.fix):error}}function denied(where,folder){return impossible(where,`this user may not write in ${folder}`,
"Change its owner or mode, or choose another folder.")}function impossible(where,what,fix){return new ConfigError([{where,what:`nothing can be written there: ${what}`,
fix}],"output-impossible")}var maxReason=1e3,space=/[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;function fields(line3){return line3.split(space).filter(word3=>word3!==
"")}function parseEntry(line3){let[id,...words4]=fields(line3);if(id===void 0||id.startsWith("#"))return;let comment=words4.findIndex(word3=>word3.startsWith("#")),
beforeComment=comment<0?words4:words4.slice(0,comment),trivyDates=beforeComment.filter(word3=>word3.startsWith("exp:")).map(trivyDate),{reason,dates}=parseComment(
comment<0?[]:words4.slice(comment));return{id,reason,dates:[...trivyDates,...dates],otherIds:beforeComment.filter(isAdvisoryId)}}function parseComment(words4){let[
mark="",...rest]=words4,reason=[],dates=[],left=[mark.replace(/^#+/,""),...rest].filter(word3=>word3!=="").reverse();for(let word3=left.pop();word3!==void 0;word3=
left.pop()){let[,before,after]=/^(.*?)\bexpiry:(.*)$/iu.exec(word3)??[];word3.startsWith("exp:")?dates.push(trivyDate(word3)):before===void 0||after===void 0?reason.
push(word3):(before!==""&&reason.push(before),dates.push(policyDate(after===""?left.pop()??"":after)))}return{reason:asReason(reason),dates}}function trivyDate(word3){
let text11=word3.slice(4),start=startOfDay(text11);return start===void 0?{text:text11}:{text:text11,endsAt:start}}function policyDate(word3){let text11=withoutEnd(
word3,")].,;"),endsAt=endOfDay(text11);return endsAt===void 0?{text:text11}:{text:text11,endsAt}}function isAdvisoryId(word3){return/^(?:CVE|GHSA|DSA|RHSA|ALAS|ELSA|RUSTSEC|GO|PYSEC|AVD|DS)-[\w-]*\d/i.
test(word3)}function isWildcard(id){return/[*?]/.test(id)}function wildcardWhy(id){return`${quoted(id)} matches no finding: ids are not patterns, so each needs \
an entry of its own`}function asReason(words4){let first=words4.findIndex(word3=>!/^[-–—,;:|]+$/u.test(word3)),text11=first<0?"":words4.slice(first).join(" "),
clean=withoutEnd(text11," ,;:|([-–—");return!/[\p{L}\p{N}]/u.test(clean)||isPlaceholder(clean)?"":clean.length<=maxReason?clean:`${clean.slice(0,maxReason-1).
replace(/[\ud800-\udbff]$/,"").trimEnd()}…`}var reasonPlaceholder="<why this is acceptable>";function isPlaceholder(text11){return/^<[^<>]*>$/.test(text11)||text11.
includes(reasonPlaceholder)}function withoutEnd(text11,characters){let end=text11.length;for(;end>0&&characters.includes(text11[end-1]??"");)end-=1;return text11.
slice(0,end)}var cve=/^CVE-\d{4}-\d{4,}$/,ghsa=/^GHSA(?:-[a-z0-9]{4}){3}$/;function meantId(id){let bare=id.replace(/[,;:.]+$/,""),written2=bare.replace(/^(cve|ghsa)-/i,prefix2=>prefix2.
toUpperCase()),right=written2.startsWith("GHSA-")?`GHSA-${written2.slice(5).toLowerCase()}`:written2;return/^(?:CVE|GHSA)-/.test(right)?cve.test(right)||ghsa.test(
right)?right===id?void 0:{why:bare===id?"upper and lower case count":`${punctuation(id,bare)} is read as part of the id`,id:right}:{why:right.startsWith("CVE-")?
"the form is CVE-2024-1234":"the form is GHSA-jf85-cpcp-j695"}:bare===id?void 0:{why:`${punctuation(id,bare)} is read as part of the id`,id:bare}}function punctuation(id,bare){
return`\`${id.slice(bare.length)}\``}var suggestedDays=30,shortestLimit=90,ticketPlaceholder="<ticket>",idPlaceholder="<id>";function refused(draft,refusal,why,now,days){let{id,reason,expiry,file,line:line3}=draft;
return{id,refusal,file,line:line3,why,suggestion:{kind:"entry",draft,until:lastDayOf(draft,now,days)},...expiry!==void 0&&{expiry},...reason!==""&&{reason}}}function refuseExpired(exception2,now){
return refused(exception2,"expired",`it expired on ${exception2.expiry}`,now)}function refusedWildcard(draft,now){let{id}=draft;return{...refused({...draft,id:idPlaceholder},
"wildcard",wildcardWhy(id),now),id}}function unlessDead(exception2,now){if(!holds(exception2,now))return refuseExpired(exception2,now);let meant2=meantId(exception2.
id);return meant2===void 0?exception2:refused(exception2,"dead-id",`no finding has this id: ${meant2.why}`,now)}function isYamlFile(file){return/\.ya?ml$/.test(
file)}function entryFor(draft,now,days){return{kind:"entry",draft,until:dayOf(daysLater(now,days))}}function askingTicket(draft){return{...draft,ticket:ticketPlaceholder}}
function suggestionText(suggestion){if(suggestion.kind==="words")return suggestion.text;let{draft,until}=suggestion;return isYamlFile(draft.file)?yamlEntry(draft,
until):plainLine2(draft,until)}function lastDayOf({expiry=""},now,days){let isAhead=startOfDay(expiry)!==void 0&&expiry>=dayOf(now);if(days!==void 0||!isAhead)return dayOf(
daysLater(now,days??suggestedDays));let latest=dayOf(daysLater(now,shortestLimit));return expiry<latest?expiry:latest}function plainLine2(draft,until){let ticket=draft.
ticket===void 0?"":` (Ticket: ${draft.ticket})`;return`${idOf(draft)}  # ${reasonOf(draft)}${ticket}, Expiry: ${until}`}function yamlEntry(draft,until){let{paths,
purls,images,approvedBy,ticket,assessment}=draft,words4={id:idOf(draft),statement:reasonOf(draft),paths,purls,images,"approved-by":approvedBy,ticket,assessment};
return`- { ${Object.entries(words4).flatMap(([key2,value])=>value===void 0?[]:[`${key2}: ${JSON.stringify(value)}`]).join(", ")}, expired_at: ${dayOf(daysLater(
startOfDay(until)??new Date(until),1))} }`}function reasonOf({reason,file}){let words4=visible(reason);return(isYamlFile(file)?words4.join(" "):parseComment(["#",
...words4]).reason)||reasonPlaceholder}function idOf({id,file}){return possibleId(isYamlFile(file)?id:id.replace(/(?<=.)#.*$/s,""))}function possibleId(id){let clean=fields(
id.replaceAll(/\s+/g," ").replaceAll(new RegExp("\\p{C}+","gu"),"")).join(" "),meant2=meantId(clean);return(meant2===void 0?clean:meant2.id)||idPlaceholder}function visible(text11){
return fields(text11.replaceAll(new RegExp("\\p{C}+","gu")," "))}var cveForm="CVE-((?:19|20)\\d\\d)-(\\d{4}|[1-9]\\d{4,6})",wholeForm=new RegExp(`^${cveForm}$`);function cveNumber(id){let[,year,number2]=wholeForm.exec(id)??[];
return year===void 0||number2===void 0?void 0:cveOf(Number(year),Number(number2))}function cveOf(year,number2){return(year-1900)*1e7+number2}function cvesOf(finding){
if(finding.kind!=="vulnerability")return[];let own2=cveNumber(finding.id),cves=own2===void 0?[]:[own2];for(let alias of finding.aliases){let cve2=alias.startsWith(
"CVE-")?cveNumber(alias):void 0;cve2!==void 0&&!cves.includes(cve2)&&cves.push(cve2)}return cves}var clockDifference=24*36e5,hour=36e5;function exploitedFirst(all){let isListed=({exploitation})=>exploitation?.listed!==void 0;return all.some(isListed)?[...all.
filter(isListed),...all.filter(one=>!isListed(one))]:all}function knownExploitation(exploitation,{maxAge},now){let unasked={kind:"missing",why:"nobody has looke\
d for it"},{kev=unasked,epss=unasked}=exploitation??{},states={kev:stateOf(kev,maxAge.value*hour,now),epss:{...stateOf(epss,maxAge.value*hour,now),...epss.kind===
"read"?{model:epss.facts.model}:{}}},[isKevSure,isEpssSure]=[states.kev.kind==="sure",states.epss.kind==="sure"];return{...states,factsOf:finding=>{let cves=cvesOf(
finding);if(cves.length===0)return;let facts={isKevSure,isEpssSure};for(let cve2 of cves){let entry2=kev.kind==="read"?kev.facts.get(cve2):void 0,score2=epss.kind===
"read"?epss.facts.scoreOf(cve2):void 0;entry2!==void 0&&facts.listed===void 0&&(facts.listed=entry2),score2===void 0?facts.isEpssSure=!1:(facts.epss===void 0||score2.
score>facts.epss.score)&&(facts.epss=score2)}return facts}}}function stateOf(feed,maxAge,now){if(feed.kind==="missing")return{kind:"missing",why:plainLine(feed.
why,300)};let{date,source,facts,isUnconfirmed}=feed,known2={date:date.toISOString(),source:plainLine(source,300),entries:facts.size},age=now.getTime()-date.getTime(),
why=whyUnsure(age,maxAge,isUnconfirmed),of=`it is of ${known2.date.slice(0,10)}`;return why===void 0?{kind:"sure",...known2}:{kind:"unsure",...known2,why:`${of}\
, ${why}`}}function whyUnsure(age,maxAge,isUnconfirmed=!1){return age>maxAge?"and so older than max-age":age<-clockDifference?"which is still to come":isUnconfirmed?
"from the cache, and no server has given a newer one":void 0}function isOutside({exploited,epss=noScore},facts){return facts===void 0||!facts.isKevSure||facts.listed!==
void 0?!1:epss===noScore?exploited===!0:facts.isEpssSure&&(facts.epss?.score??1)<epss}function asksExploitation(policy){return asksKev(policy)||asksEpss(policy)}function asksKev({exploitation,severity,scoped:scoped2}){let relaxes=({action,exploited})=>action.
value!=="block"&&exploited!==!0,isRelaxed=scoped2.some(({packages,paths})=>[...packages.value,...paths.value].some(relaxes));return exploitation.exploited.value!==
"none"||conditions(severity).length>0||isRelaxed}function asksEpss({exploitation:{epssBlock,epssWarn},severity}){return epssBlock.value!==noScore||epssWarn.value!==
noScore||conditions(severity).some(({epss})=>epss!==void 0)}function conditions(severity){return severities.flatMap(one=>severity[one].when.value??[])}function knownFor(policy,exploitation,now){
return asksExploitation(policy)?knownExploitation(exploitation,policy.exploitation,now):void 0}function exploitationConcerns(policy,known2){if(known2===void 0)return[];
let{kev,epss}=known2,{value:action}=policy.exploitation.missing;return[["KEV (what is exploited)",kev,asksKev(policy)],["EPSS (what is likely to be exploited)",
epss,asksEpss(policy)]].flatMap(([name2,{kind,why=""},isNeeded])=>{if(!isNeeded||kind==="sure")return[];let message=`${name2} ${kind==="missing"?"is missing":"i\
s not used in full"}: ${why}. So ${kind==="missing"?"no rule of the policy that asks for it can block, and `when` makes none laxer":"what it lists counts, and `\
when` makes no rule laxer"}`;return[{kind:"exploitation",platform:"all",action,message}]})}async function askedExploitation({policy,afterMerge},names2,obtain){let files=afterMerge===void 0?[policy]:[policy,afterMerge.policy],asks=file=>names2==="any"?
asksForAny(file):asksExploitation(policyFor(file,names2));return files.some(asks)?obtain():void 0}function asksForAny({base,images,parts:parts3}){return[base,...images.
map(({said})=>withSaid(base,said))].some(asksExploitation)||(parts3??[]).some(asksForAny)}async function readBranchRules({governing,branch,branchName,merged},read2,instead){try{return await read2(governing)}catch(error){if(!isInvalid(error)||branch===
void 0)throw error;let corrected=merged&&await readOrNothing(()=>read2(merged));if(corrected!==void 0&&instead!==void 0)return instead(corrected.value);let[first,
...others]=error.problems;throw new ConfigError([first,...others,wayOut(branch,branchName??branch)],error.code)}}function isInvalid(error){return error instanceof
ConfigError&&error.code!=="file-absent"&&error.problems.length>0}async function readOrNothing(read2){try{return{value:await read2()}}catch(error){if(error instanceof
ConfigError)return;throw error}}function wayOut(branch,name2){return{where:branch,what:"the file on this branch is the one that counts",fix:`Correct it on ${name2}\
, by a pull request from a branch of this repository: that one can pass.`}}async function readMerged({branchName="the base branch"},merged,read2){try{return await read2(
merged)}catch(error){if(!isInvalid(error))throw error;let after={where:"this pull request",what:`after the merge of this pull request it would be so on ${branchName}\
, too, and stop every run there`,fix:"Correct it before the merge."},[first,...others]=error.problems;throw new ConfigError([first,...others,after],error.code)}}
function unreadable2(error,file,branch){let[problem2]=error.problems,line3=Number(/:(\d+)/.exec(problem2?.where??"")?.[1]??1),why=`this file of ${branch} can’t \
be read (${problem2?.what}), so all that the pull request has in it counts as new`;return{id:"*",refusal:"unreadable",file,line:line3,why,suggestion:{kind:"word\
s",text:"the file as this pull request has it"}}}async function readPolicy(files,path,read2=policyIn){let{beside,proposed}=files,own2=await policyOf(files,path,read2,proposed!==void 0);return beside===void 0?own2:
bothFiles(own2,await policyOf(beside,path,read2,proposed!==void 0))}async function policyOf(files,path,readOne,mayCorrect){let{governing,branch}=files;return readBranchRules(
files,async from=>{let policy=await readOne(from,path,branch);return from===governing?ofBranch(policy,branch):named3(policy,"as this pull request corrects it")},
mayCorrect?standIn:void 0)}function ofBranch(policy,branch){return branch===void 0?policy:named3(policy,`of ${branch}`)}function named3(policy,from){return policy.
base===defaultPolicy?policy:{...policy,base:{...policy.base,source:`${policy.base.source} ${from}`}}}import{isDeepStrictEqual}from"node:util";async function readAfterMerge(files,{policy,exceptions},now){let base=files.beside??files,{merged,branch,branchName=""}=base;if(merged===void 0)return;let read2=async from=>({
policy:await judgingPolicyIn(from,policy,branch),exceptions:await exceptionsIn(from,exceptions,now,branch)}),after=await readMerged(base,merged,read2);if(files.
beside!==void 0)return;let before=await read2(files.governing).catch(orInvalid);return before!==void 0&&isTheSame(before,after)?void 0:{...after,branch:branchName,
mayAsk:files.proposed!==void 0}}function isTheSame(before,after){return saysTheSame(before.policy,after.policy)&&isDeepStrictEqual(before.exceptions,after.exceptions)}
function orInvalid(error){if(!(error instanceof ConfigError))throw error}var everywhere=["alpm","apk","bitbucket","composer","deb","github","golang"],plainNamespace=new Set([...everywhere,"rpm","qpkg"]),plainName=new Set([...everywhere,
"bitnami","chrome-extension"]);function parsePackageUrl(text11){if(text11.length>2e3||!/^pkg:/i.test(text11))return;let[beforeHash,subpath=""]=cut2(text11.slice(
4).replace(/^\/+/,""),"#"),[beforeQuery,query=""]=cut2(beforeHash,"?"),[writtenType,coordinates]=cut2(beforeQuery,"/"),type=writtenType.toLowerCase();if(coordinates===
void 0||!/^[a-z.+-][a-z0-9.+-]*$/.test(type))return;let qualifiers=parseQualifiers(query),found=parseCoordinates(type,coordinates);if(qualifiers===void 0||found===
void 0||subpath.split("/").slice(1).some(isDots))return;let{namespace:namespace2,name:name2,version:version2}=found;return{type,namespace:plainNamespace.has(type)?
namespace2.toLowerCase():namespace2,name:normalName(type,name2,qualifiers),version:type==="huggingface"?version2.toLowerCase():version2,qualifiers,subpath:trimSlashes(
subpath)}}function coversPackage(wanted,found){let same=part2=>wanted[part2]===found[part2],asSaid=part2=>wanted[part2]===""||wanted[part2]===found[part2];return!same(
"type")||!same("namespace")||!same("name")||!asSaid("version")||!asSaid("subpath")?!1:[...wanted.qualifiers].every(([key2,value])=>found.qualifiers.get(key2)===
value)}function cut2(text11,separator){let at2=text11.indexOf(separator);return at2<0?[text11]:[text11.slice(0,at2),text11.slice(at2+1)]}function isDots(part2){
return part2==="."||part2===".."}function trimSlashes(text11){return text11.replace(/^\/+/,"").replace(/(?<!\/)\/+$/,"")}function parseCoordinates(type,text11){
if(type!=="npm"&&text11.startsWith("@"))return;let at2=text11.lastIndexOf("@"),parts3=(at2>0?text11.slice(0,at2):text11).split("/"),name2=decode(parts3.pop()??""),
version2=decode(at2>0?text11.slice(at2+1):""),namespaces=parts3.filter(part2=>part2!=="").map(decode);if(!(!name2||version2===void 0||namespaces.includes(void 0)))
return{namespace:trimSlashes(namespaces.join("/")),name:name2,version:version2}}function parseQualifiers(query){let qualifiers=new Map;if(!query.includes(";")){
for(let pair of query.split("&").filter(part2=>part2!=="")){let[writtenKey,writtenValue=""]=cut2(pair,"="),key2=writtenKey.toLowerCase(),value=decode(writtenValue);
if(value===void 0||!/^[a-z._-][a-z0-9._-]*$/.test(key2))return;if(value!==""){if(qualifiers.has(key2))return;qualifiers.set(key2,value)}}return qualifiers}}function normalName(type,name2,qualifiers){
if(type==="pypi")return name2.replaceAll("_","-").toLowerCase();let repository=qualifiers.get("repository_url")??"",isDatabricks=repository.includes("databricks")&&
!repository.includes("azureml");return plainName.has(type)||type==="mlflow"&&isDatabricks?name2.toLowerCase():name2}function decode(text11){try{return decodeURIComponent(
text11)}catch{return}}function expandBraces(pattern){let fault=braceFault(pattern);if(fault!==void 0)return fault;let done=[],open=[{text:pattern,branches:[]}];for(let next=open.pop();next!==
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
steps:0},leftOut=new Set;return{matching:finding=>{let ids=idsOf(finding).filter(id=>byId.has(id));return ids.length===0?[]:inTrivysOrder(ids.map(id=>byId.get(id)??
[]),finding,effort,()=>{for(let id of ids)leftOut.add(id)})},notCompared:()=>[...leftOut].flatMap(id=>(byId.get(id)??[]).map(({exception:exception2})=>exception2))}}
function isForImage({images},names2){return images===void 0?!0:names2.length>0&&names2.every(name2=>images.some(pattern=>matchesImage(pattern,name2)))}function scopeOf({
id,kind,paths,purls,images}){let lists=[paths,purls,images].map(list2=>list2&&[...new Set(list2)].sort());return JSON.stringify([id,kind,...lists])}function scoped(exception2,compiled){
return{exception:exception2,paths:exception2.paths?.map(compiled).filter(pattern=>typeof pattern=="function"),purls:exception2.purls?.map(parsePackageUrl).filter(
purl=>purl!==void 0)}}function idsOf(finding){return finding.kind==="misconfiguration"?[finding.id,...finding.aliases]:[finding.id]}function*inTrivysOrder(candidates,finding,effort,endEarly){
let places=finding.kind==="vulnerability"?[finding.target,finding.path??""]:[finding.target],urls=(finding.kind==="vulnerability"?packageUrlsOf(finding.package):
[]).filter(url=>url!=="").map(parsePackageUrl);for(let place3 of places)for(let list2 of candidates)for(let{exception:exception2,paths,purls}of list2){if(effort.
steps>maxSteps)return endEarly();effort.steps+=1,!(exception2.kind!==void 0&&exception2.kind!==finding.kind)&&(paths!==void 0&&!matchesAny(paths,place3,effort)||
purls!==void 0&&!urls.every(url=>coversAny(purls,url,effort))||(yield exception2))}effort.steps>maxSteps&&endEarly()}function matchesAny(paths,place3,effort){return paths.
some(matches3=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&matches3(place3,effort)))}function coversAny(purls,found,effort){return found===void 0?!1:purls.
some(wanted=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&coversPackage(wanted,found)))}function proposedExceptions(base,head2){let ends=new Map;for(let exception2 of base.active)for(let key2 of[scopeOf(exception2),keyOf(exception2)])ends.set(key2,
Math.max(ends.get(key2)??0,exception2.endsAt.getTime()));return head2.active.filter(exception2=>exception2.endsAt.getTime()>(ends.get(keyOf(exception2))??0))}function keyOf(exception2){
return exception2.assessment===void 0?scopeOf(exception2):`assessed ${scopeOf(exception2)}`}function withProposed(base,head2,rules,approvers2){let missing=bySeverity(
severity=>missingApprovals(rules[severity],approvers2)),proposed=proposedExceptions(base,head2).map(exception2=>({...exception2,proposed:{missing}})),isApproved=Object.
values(missing).every(approvals=>approvals.length===0),extended=new Set(isApproved?proposed.map(scopeOf):[]),others=base.active.filter(exception2=>!extended.has(
scopeOf(exception2))),{undated=[]}=base;return{active:[...proposed,...others],refused:head2.refused,...undated.length===0?{}:{undated}}}async function readExceptions(files,paths,approvals,now){let{proposed,beside}=files;if(proposed===void 0){let read2=one=>readBranchRules(one,from=>exceptionsIn(
from,paths,now,one.branch));return both(await read2(files),beside&&await read2(beside),beside)}let head2=await exceptionsIn(proposed.files,paths,now),base=await baseExceptions(
files,paths,now),other=beside&&await baseExceptions(beside,paths,now),bases=other===void 0?[base]:[base,other],approvers2=needsApproval(approvals)&&bases.some(one=>proposedExceptions(
one,head2).length>0)?await proposed.approvers(teamsOf(approvals)):new Set,added=one=>withProposed(one,head2,approvals,approvers2),unread2=bases.flatMap(({refused:refused3})=>refused3.
filter(({refusal})=>refusal==="unreadable")),all=added(base);return both({...all,refused:[...unread2,...all.refused]},other&&added(other),beside)}function both(own2,other,beside){
return other===void 0?own2:{...own2,beside:{...other,branch:beside?.branch??"the base branch"}}}async function baseExceptions({governing,branch=""},paths,now){let files=paths.
map(async({path})=>{try{return await exceptionsIn(governing,[{path,named:!1}],now,branch)}catch(error){if(!(error instanceof ConfigError))throw error;return{active:[],
refused:[unreadable2(error,path,branch)]}}});return joined(await Promise.all(files))}async function readRules(files,paths,now){let policy=await readPolicy(files,paths.policy,judgingPolicyIn),exceptions=await readExceptions(files,paths.exceptions,
policy.approvals,now),afterMerge=await readAfterMerge(files,paths,now),dockerfile=await readDockerfile(files.built,paths);return{files,policy,exceptions,...dockerfile?
{dockerfile}:{},...afterMerge?{afterMerge}:{}}}var notForUs=new Set(["repository-file","repository-not-a-file","text-invalid","file-too-large","github-answer-to\
o-large"]);async function readDockerfile(files,{dockerfile:path,dockerfileNamed=!1}){if(path!==void 0){if(dockerfileNamed){let text11=await readText(files,{path,
named:!0},"file");return text11===void 0?void 0:{path,text:text11}}try{let file=await files.read(path,maxTextFile);return file&&{path,text:file.text}}catch(error){
if(error instanceof GateError&&notForUs.has(error.code))return;throw error}}}import{createHash}from"node:crypto";var namespace=Buffer.from("6ba7b8119dad11d180b400c04fd430c8","hex");function stableUuid(name2){let bytes=createHash("sha1").
update(namespace).update(name2).digest().subarray(0,16);return bytes.writeUInt8(bytes.readUInt8(6)&15|80,6),bytes.writeUInt8(bytes.readUInt8(8)&63|128,8),bytes.
toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}function openVexOf(record2,author){let statements=statementsOf(record2);if(statements.length===0)return;let content={author,timestamp:record2.judgedAt,version:1,
tooling:"image-gate",statements};return{"@context":"https://openvex.dev/ns/v0.2.0","@id":`urn:uuid:${stableUuid(JSON.stringify(content))}`,...content}}function statementsOf(record2){
let own2=new Map(record2.exceptions.applied.filter(({vex})=>vex===void 0).map(one=>[placeKey(one),one])),found=record2.findings.flatMap(finding=>{let exception2=finding.
exception&&own2.get(placeKey(finding.exception));return finding.kind==="vulnerability"&&exception2!==void 0?[{finding,exception:exception2}]:[]}),staying=stayingParts(
record2,own2);return[...Map.groupBy(found,({finding,exception:exception2})=>JSON.stringify([finding.id,finding.platforms,placeKey(exception2)])).values()].flatMap(
([first,...others])=>{if(first===void 0)return[];let{id:name2,aliases,platforms}=first.finding,all=[...new Set([first,...others].flatMap(({finding})=>packageUrlOf(
finding)))],isStaying=purl=>staying(name2,purl,platforms),parts3=justificationOf(first.exception)===void 0?all:all.filter(purl=>!isStaying(purl)),subcomponents=parts3.
map(purl=>({"@id":purl})),products=imageUrls(record2,platforms).map(purl=>({"@id":purl,subcomponents}));return parts3.length===0||products.length===0?[]:[{vulnerability:{
name:name2,...aliases.length===0?{}:{aliases}},products,...statusOf(first.exception)}]})}function stayingParts(record2,own2){let known2=new Map;for(let finding of record2.
findings){let exception2=finding.exception&&own2.get(placeKey(finding.exception));if(finding.kind!=="vulnerability"||exception2&&justificationOf(exception2)!==void 0)
continue;let{purl="",version:version2}=finding.package,plain2=version2.replace(/^\d+:/,"");for(let url of[purl,`${purl}@${encodeURIComponent(version2)}`,`${purl}\
@${encodeURIComponent(plain2)}`]){let key2=JSON.stringify([finding.id,url]);known2.set(key2,new Set([...known2.get(key2)??[],...finding.platforms]))}}let isByName=record2.
image.digest===void 0||record2.platforms.some(({manifest})=>manifest===void 0);return(id,purl,platforms)=>{let on=known2.get(JSON.stringify([id,purl]));return on!==
void 0&&(isByName||platforms.some(platform=>on.has(platform)))}}function placeKey({file,line:line3}){return`${line3}:${file}`}function justificationOf({reason}){
let words4=reason.trim().toLowerCase();return openVexJustifications.find(one=>[one,one.replaceAll("_"," ")].some(label=>words4.startsWith(label)&&!/^[\p{L}\p{N}_]/u.
test(words4.slice(label.length))))}function statusOf({reason,expiry}){let justification=justificationOf({reason});return justification===void 0?{status:"affecte\
d",action_statement:`Accepted until ${expiry}: ${reason}`}:{status:"not_affected",justification,impact_statement:reason}}function packageUrlOf({package:{purl,version:version2}}){
return purl===void 0?[]:[version2!==""&&!(purl.startsWith("pkg:rpm/")&&version2.includes(":"))?`${purl}@${encodeURIComponent(version2)}`:purl]}function imageUrls({
image,platforms},on){let holding=platforms.filter(({platform})=>on.some(one=>usualPlatform(one)===usualPlatform(platform))),whole4=image.digest!==void 0&&holding.
length===platforms.length?[image.digest]:[],digests=[...new Set([...whole4,...holding.flatMap(({manifest})=>manifest??[])])],urls=image.names.flatMap(name2=>{let read2=readReference(
name2);if("problem"in read2)return[];let{registry,repository,tag="latest"}=read2.reference,last=encodeURIComponent((repository.split("/").at(-1)??"").toLowerCase()),
place3=`repository_url=${encodeURIComponent(`${registry==="docker.io"?"index.docker.io":registry}/${repository}`)}`;return digests.length===0?[`pkg:oci/${last}?${place3}\
&tag=${encodeURIComponent(tag)}`]:digests.map(digest=>`pkg:oci/${last}@sha256%3A${encoded(digest)}?${place3}`)});return[...new Set(urls)]}var deadline=6e4;async function askGithub(api,request,how){let{method="GET",repeatable=method!=="POST"}=request;try{return await api.request({...request,method,
deadline,repeatable})}catch(error){throw error instanceof HttpFault?unreachableFault(error,how):error}}function given(answer,schema2,how){if(answerKind(answer)!==
"ok")throw answerFault(answer,how);let parsed2=schema2.safeParse(answer.body);if(parsed2.success)return parsed2.data;throw new ServiceError({code:"github-unexpe\
cted",message:`${how.what}: GitHub's answer is not what it describes.`,fix:"Look at githubstatus.com, and start the job again."})}async function askFor(api,request,schema2,how){
return given(await askGithub(api,request,how),schema2,how)}async function askForAll(api,route,list2,how,{maxPages=20,goesOn=()=>!0,fix="Close what nobody needs \
any more, and start the job again."}={}){let all=[];for(let page=1;page<=maxPages;page+=1){let mark=route.includes("?")?"&":"?",entries2=await askFor(api,{route:`${route}${mark}\
per_page=${perPage}&page=${page}`},list2,how);if(all.push(...entries2),entries2.length<perPage||!goesOn(entries2))return all}throw listTooLong(how,maxPages*perPage,
fix)}function listTooLong({what},most,fix){return new ServiceError({code:"github-unexpected",message:`${what}: there are more than ${most}.`,fix})}var perPage=100;function mayPublish(image,place3,publishFindings){return publishFindings||image==="public"||place3==="private"}var worldwide=[/^docker\.io$/,/^ghcr\.io$/,/^quay\.io$/,/^gcr\.io$/,/^[a-z]+\.gcr\.io$/,/^[a-z0-9-]+-docker\.pkg\.dev$/,/^public\.ecr\.aws$/,/^mcr\.microsoft\.com$/,
/^registry\.gitlab\.com$/,/^registry\.k8s\.io$/];async function visibilityOf(anonymous,image){return visibilityBy(image,()=>anonymous.manifest(image))}async function repositoryOnRegistry(anonymous,place3){
return visibilityBy(place3,()=>anonymous.firstTags(place3))}async function visibilityBy({registry},ask){if(!worldwide.some(form2=>form2.test(registry)))return"u\
nknown";try{return await ask(),"public"}catch(error){if(error instanceof Cancelled||!(error instanceof GateError))throw error;return isDenial(error.code)?"priva\
te":"unknown"}}function isDenial(code2){return["registry-unauthorized","registry-denied","manifest-unknown","repository-unknown"].includes(code2)}async function repositoryVisibility(api,repository){let how={what:`Asking whether ${repository} is public`,permission:"contents: read"};return(await askFor(api,
{route:`/repos/${repository}`},object({private:boolean()}),how)).private?"private":"public"}async function ledgerVisibility(openGithub,place3){return"path"in place3?
"private":repositoryVisibility(openGithub(place3),place3.repository)}async function withVisibility(anonymous,places,publishFindings,additions){let matters=places.
some(place3=>!mayPublish("private",place3,publishFindings)),seen=[];for(let addition of additions){let visibility=matters?await imageVisibility(anonymous,addition):
"unknown";seen.push({...addition,visibility})}return seen}function requirePublishable(seen,place3,publishFindings){let withheld=seen.find(({visibility})=>!mayPublish(
visibility,place3,publishFindings));if(withheld===void 0)return;let what="the ledger can be seen by everybody, and this image is not known to be public",fix="Na\
me a private repository in --ledger-repository, or say --publish-findings if everybody may know.";throw new ConfigError([{where:withheld.stream.repository,what,
fix}],"ledger-public")}async function imageVisibility(anonymous,{record:record2,stream:{repository}}){let{digest}=record2.image;return digest===void 0?"unknown":
visibilityOf(anonymous,parseReference(`${repository}@${digest}`,"image"))}async function nightAudience(ports,{token,ledger:place3,publishFindings,isPrivate}){if(publishFindings)return{log:"public",ledger:"public",publishFindings};let ledger=place3===
void 0?"private":await ledgerVisibility(ports.openGithub,place3);return{log:await logVisibility(ports,token,isPrivate),ledger,publishFindings}}async function logVisibility({
environment,openGithub},token,isPrivate){let{GITHUB_ACTIONS,GITHUB_REPOSITORY=""}=environment;if(GITHUB_ACTIONS!=="true")return"private";if(isPrivate!==void 0)return isPrivate?
"private":"public";if(token==="")return"unknown";try{return await repositoryVisibility(openGithub({apiUrl:apiUrlIn(environment),token}),GITHUB_REPOSITORY)}catch(error){
if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return"unknown"}}function comparedWith({decision}){let{baseline}=decision.triage;return baseline?.kind==="compared"?baseline:void 0}function totalChange(change2,of){return severities.
reduce((sum,severity)=>sum+change2[severity][of],0)}function onlyNewBlocks(assessment){return assessment.decision.policy.gateOn.value==="new"&&comparedWith(assessment)!==
void 0}function presenceWord(assessment,{presence}){return presence===void 0||comparedWith(assessment)===void 0?"":presence==="new"?"new":"still there"}function withoutBaseline({
decision}){let{baseline}=decision.triage;return decision.policy.gateOn.value!=="new"||comparedWith({decision})!==void 0?"":baseline?.kind==="unread"&&baseline.name!==
void 0&&!baseline.expected?"the baseline is not read, so everything counts as new":"there is no baseline, so everything counts as new"}function tally({decision}){let counts={CRITICAL:zero(),HIGH:zero(),MEDIUM:zero(),LOW:zero(),UNKNOWN:zero()},add=(judged,excepted)=>{for(let{finding,action}of judged)
counts[finding.severity][excepted?"excepted":action]+=1};return add(decision.triage.open,!1),add(decision.triage.excepted,!0),counts}function zero(){return{block:0,
warn:0,log:0,excepted:0}}function escalated({open}){let counts={page:0,ticket:0,backlog:0,report:0};for(let{escalate}of open)escalate!==void 0&&(counts[escalate]+=
1);return counts}function totalOf(counts,of){return severities.reduce((sum,severity)=>sum+counts[severity][of],0)}function bySeverity2(counts,of){return severities.
filter(severity=>counts[severity][of]>0).map(severity=>`${counted(counts[severity][of])} ${severity}`).join(", ")}var reasonLength=300;function headline(assessment){
return`${assessment.decision.verdict==="blocked"?"Blocked":"Passed"}: ${verdictReason(assessment)}`}function verdictReason(assessment){return assessment.decision.
verdict==="blocked"?whyBlocked(assessment):whyPassed(assessment)}function concernsBeside(assessment){let{concerns:concerns2}=assessment.decision.triage,said=new Set(
blockingConcerns(assessment).slice(0,shownReasons-+(totalOf(tally(assessment),"block")>0)));return concerns2.filter(({action,message})=>action!=="block"||!said.
has(bounded(message,reasonLength)))}function blockingConcerns({decision}){let blocking=decision.triage.concerns.filter(({action,unnamed})=>action==="block"&&unnamed===
void 0);return[...new Set(blocking.map(({message})=>bounded(message,reasonLength)))]}var shownReasons=4;function whyBlocked(assessment){let counts=tally(assessment),
blocking=totalOf(counts,"block"),noun=onlyNewBlocks(assessment)?"new finding":"finding",exploited=assessment.decision.triage.open.filter(({action,exploitation})=>action===
"block"&&exploitation?.listed!==void 0).length,known2=exploited===0?"":`, ${counted(exploited)} exploited`,reasons=[...blocking===0?[]:[`${plural(blocking,noun)}\
 to fix (${bySeverity2(counts,"block")}${known2})`],...blockingConcerns(assessment)],caveat=blocking===0?"":withoutBaseline(assessment),rest=assessment.decision.
triage.concerns.filter(({action})=>action==="block").reduce((sum,one)=>sum+(one.unnamed??0),0)+Math.max(0,reasons.length-shownReasons),more=rest>0?[`${counted(rest)}\
 more`]:[];return reasons.length>0?[...reasons.slice(0,shownReasons),...more,...caveat===""?[]:[caveat]].join("; "):assessment.decision.verdict==="blocked"?bounded(
assessment.decision.reasons[0].message,reasonLength):""}function whyPassed(assessment){let counts=tally(assessment),parts3=[totalOf(counts,"warn")>0?`${bySeverity2(
counts,"warn")} warned`:"",totalOf(counts,"log")>0?`${bySeverity2(counts,"log")} logged`:"",totalOf(counts,"excepted")>0?`${bySeverity2(counts,"excepted")} exce\
pted`:""].filter(part2=>part2!==""),nothing2=onlyNewBlocks(assessment)?"nothing new that the policy blocks":"nothing that the policy blocks";return parts3.length>
0?`${nothing2} (${parts3.join("; ")})`:assessment.decision.triage.concerns.length>0?nothing2:"no findings"}async function bothOrNone(first,second){let stop=new AbortController,failures=[],until=async work2=>{try{return await work2(stop.signal)}catch(error){throw failures.
push(error),stop.abort(givenUp()),error}},begun=until(first),work=[begun,until(signal=>second(signal,begun))];if(await Promise.allSettled(work),failures.length>
0)throw failures[0];return Promise.all(work)}function givenUp(){return new ToolError({code:"given-up",message:"Given up, because the run has failed already.",fix:"\
Look at the first failure."})}function untilStopped(ports,stop){let{process,http,clock}=ports;return{...ports,...{process:{run:command=>process.run({...command,
stop:bothSignals(stop,command.stop)}),pipe:(command,consume)=>process.pipe({...command,stop:bothSignals(stop,command.stop)},consume)},http:{request:request=>http.
request({...request,stop:bothSignals(stop,request.stop)})},clock:{now:()=>clock.now(),elapsed:()=>clock.elapsed(),sleep:(ms,other)=>clock.sleep(ms,bothSignals(stop,
other))}}}}function bothSignals(stop,other){return other===void 0?stop:AbortSignal.any([stop,other])}function inStage({stage},title2,work){return stage===void 0?work(()=>{}):stage(title2,work)}function byteSteps(step,total){let of=total===void 0?"":` of ${Math.
ceil(total/1e6)}`,said=-1;return bytes=>{let megabytes=Math.floor(bytes/1e6);megabytes!==said&&(said=megabytes,step(`${megabytes}${of} MB`))}}var questionDeadline=6e4;async function askDocker(process,args,keep2){return runDocker(process,{args,deadline:questionDeadline,...keep2?{keep:keep2}:{}})}async function runDocker(process,command){
try{return await process.run({...command,file:"docker"})}catch(error){throw!(error instanceof GateError)||error.code!=="command-missing"?error:new ToolError({code:"\
docker-missing",message:"The command `docker` is not on PATH.",fix:"Install Docker, or build the image elsewhere and give it as an archive or an OCI layout.",cause:error})}}
function unreachableDaemon(finished2){return new ToolError({code:"docker-unreachable",message:`Docker's daemon does not answer: ${lastLines(finished2,3)||"no re\
ason given"}`,fix:"Start Docker, and check DOCKER_HOST, the Docker context and the rights on its socket."})}function lastLines({stderr,stdout},count3){return(stderr.
trim()===""?stdout:stderr).split(/\r?\n/).map(line3=>line3.trimEnd()).filter(line3=>line3.trim()!==""&&!/^-+$/.test(line3)).slice(-count3).join(`
`)}function changeSince({fixed},{open,excepted}){let counts=Object.fromEntries(severities.map(severity=>[severity,{new:0,"still-there":0,fixed:0}]));for(let{finding,
presence="new"}of[...open,...excepted])counts[finding.severity][presence]+=1;for(let{severity}of fixed)counts[severity].fixed+=1;return counts}function scopedRecord({applied,unused,refused:refused3}){return applied.length+unused.length+refused3.length===0?{}:{scoped:{applied:applied.map(({findings,unblocked,
...rule})=>{let end=endOfScoped(rule);return{...ruleRecord(rule),...end===void 0?{}:{endsAt:end.toISOString()},findings,unblocked}}),unused:unused.map(ruleRecord),
refused:refused3.map(({refusal,why,...rule})=>({...ruleRecord(rule),refusal,why}))}}}function ruleRecord({action:{value,key:key2,place:place3},...rule}){return{
...rule,action:value,key:key2,...place3===void 0?{}:{place:place3}}}var maxFixed=1e3;function recordOf(image,sums){let{decision,scan,afterMerge}=image,{triage,policy,verdict}=decision,firstSeen=triage.baseline?.kind==="compared"?
triage.baseline.firstSeen:void 0;return{recordVersion:1,image:imageOf(image,sums.category),judgedAt:image.now.toISOString(),verdict,headline:sums.headline,policy:{
source:policy.source,digest:policyDigest(policy),gateOn:policy.gateOn.value,ignoreBase:policy.ignoreBase.value,...regoOf(policy)},scanner:scan.scanner,...scan.database===
void 0?{}:{database:databaseOf(scan.database)},platforms:platformsOf(image,sums),counts:sums.counts,escalations:sums.escalations,concerns:triage.concerns.map(({
kind,platform,action,message})=>({kind,platform,action,message})),exceptions:exceptionsOf(triage.exceptions),...scopedRecord(triage.scoped),...exploitationRecord(
triage,policy.exploitation),...triage.baseline===void 0?{}:{baseline:baselineOf(triage.baseline,decision)},...afterMerge===void 0?{}:{afterMerge},build:buildRecord(
image),findings:[...triage.open,...triage.excepted].map(judged=>findingRecord(judged,firstSeen))}}function imageOf({name:name2,names:names2=[],digest,origin},category){
let others=names2.filter(one=>one!==name2);return{names:[name2,...others.slice(0,maxNames-1)],...category!==void 0&&categorySchema.safeParse(category).success?{
category}:{},...digest===void 0?{}:{digest},...origin===void 0?{}:{origin}}}function platformsOf({scan,images},{reports,sboms}){let[first,...others]=scan.platforms.
map((one,index2)=>{let{platform,imageId,os,packages,packagesListed,systemFault:systemFault2=null,unread:unread2}=one,manifest=images.find(candidate=>candidate.platform===
platform)?.manifest,[report,sbom]=[reports[index2],sboms[index2]];return{platform,imageId,...manifest===void 0?{}:{manifest},...os===void 0?{}:{system:os},packages,
...packagesListed===void 0?{}:{packagesListed},systemFault:systemFault2,...unread2===void 0?{}:{unread:unread2},...report===void 0?{}:{report},...sbom===void 0?
{}:{sbom}}});if(first===void 0)throw new Error("unreachable: a scan has a platform");return[first,...others]}function policyDigest(policy){let{source:_,rego,scoped:scoped2,
vex,exploitation,...rules}=policy,own2=rego.value.map(file=>file.rules?.digest??file.path).toSorted(),hasScoped=scoped2.some(({packages,paths})=>packages.value.
length+paths.value.length>0),all={...rules,...own2.length===0?{}:{rego:own2},...hasScoped?{scoped:scoped2}:{},...hasVex(vex)?{vex:vex.map(rulesText).toSorted()}:
{},...asksExploitation(policy)?{exploitation}:{}};return digestOf(JSON.stringify(all,(_key,value)=>isFields(value)?ruleOf(value):value))}function regoOf({rego}){
let files=rego.value.flatMap(({path,rules})=>rules===void 0?[]:{path,digest:rules.digest});return files.length===0?{}:{rego:files}}function ruleOf(object2){let rule="\
key"in object2&&"value"in object2?object2.value:object2;return isFields(rule)?sorted(rule):rule}function sorted(value){return Object.fromEntries(Object.entries(
value).toSorted(([a],[b])=>byText(a,b)))}function databaseOf({updatedAt,source}){return{updatedAt:rfc33392(updatedAt),source}}function rfc33392(text11){return instant.
safeParse(text11).success?text11:new Date(text11).toISOString()}function exceptionsOf({applied,unused,refused:refused3}){return{applied:applied.map(exceptionOf),
unused:unused.map(({duplicateOf,...one})=>({...exceptionOf(one),...duplicateOf===void 0?{}:{duplicateOf}})),refused:refused3.map(({suggestion,...one})=>({...one,
suggestion:suggestionText(suggestion)}))}}function exceptionOf(exception2){let{vex,endsAt,...rest}=exception2;return{...rest,endsAt:endsAt.toISOString(),...vex===
void 0?{}:{vex:vexRecord(vex)}}}function baselineOf(baseline,{policy,triage}){if(baseline.kind==="unread"){let{name:name3,why}=baseline;return{state:"unread",...name3===
void 0?{}:{name:name3},why}}let{name:name2,source,digest,createdAt,missing,fixed,packages}=baseline;return{state:"compared",name:name2,source,...digest===void 0?
{}:{digest},...createdAt===void 0?{}:{createdAt:rfc33392(createdAt)},gateOn:policy.gateOn.value,missingPlatforms:missing,counts:changeSince(baseline,triage),fixed:fixed.
slice(0,maxFixed).map(brief2),...packages===void 0?{}:{packages:packageChangeRecord(packages)}}}function brief2(finding){let{id,path:where=finding.target}=finding;
return finding.kind==="vulnerability"?{id,package:finding.package.name,version:finding.package.version,where}:{id,where}}var chunkLength=256*1024,walkedDepth=6,walkedLists=2;function lazily(list2,make){return{*[Symbol.iterator](){for(let entry2 of list2)yield make(entry2)}}}function*jsonChunks(value,lists=0){
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
...rest.slice(0,command).matchAll(/(?:^|\s)([A-Za-z_]\w*)=/g)].map(([,name2=""])=>name2),known2=names2.length===Number(count3)?names2.map(name2=>`${name2}=***`).
join(" "):"***";return`${before}${count3} ${known2} ${rest.slice(command)}`.trimEnd()}function maskReport(report){if(!isFields(report))return{};let withMetadata=change(report,"Metadata",metadata2=>changeEach(change(metadata2,"ImageConfig",maskImageConfig),
"Layers",layer2=>changeText(layer2,"CreatedBy",maskInstruction)));return changeEach(withMetadata,"Results",maskResult)}function maskImageConfig(image){let withHistory=changeEach(
image,"history",entry2=>changeText(entry2,"created_by",maskInstruction));return["config","container_config","Config","ContainerConfig"].reduce((config,key2)=>change(
config,key2,maskContainer),withHistory)}function maskContainer(container){let withEnv=changeStrings(container,"Env",entry2=>entry2.replace(/=[\s\S]*$/,`=${"***"}`));
return["OnBuild","Cmd"].reduce((config,key2)=>changeStrings(config,key2,maskInstruction),withEnv)}var layered=["Vulnerabilities","Packages","Licenses","CustomRe\
sources"];function maskResult(result2){let withLayers=layered.reduce((masking,key2)=>changeEach(masking,key2,maskLayer),result2),withSecrets=changeEach(withLayers,
"Secrets",maskSecret),withMisconfigurations=changeEach(withSecrets,"Misconfigurations",maskMisconfiguration);return changeEach(withMisconfigurations,"Experiment\
alModifiedFindings",modified=>change(modified,"Finding",maskAnyFinding))}function maskAnyFinding(finding){return"RuleID"in finding?maskSecret(finding):"CauseMet\
adata"in finding?maskMisconfiguration(finding):maskLayer(finding)}function maskLayer(entry2){return change(entry2,"Layer",layer2=>changeText(layer2,"CreatedBy",
maskInstruction))}function maskSecret(secret3){let{Code,Match,...rest}=secret3,starred2=typeof Match=="string"&&/\*{3,}/.test(Match);return maskLayer(starred2?{
...rest,Match:maskInstruction(Match)}:rest)}function maskMisconfiguration(finding){let withCause=change(finding,"CauseMetadata",cause=>{let{RenderedCause,...rest2}=cause;
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
Target:`${name2}${Target.slice(folder.length)}`}:result2}function assessmentOfImage(known2,{layout,origin,stored},{push,github}){let images=assessedImages({layout,stored},push),by=github===void 0?{byCommand:!0}:{};return{
...own(known2),...by,...!stored||push?{digest:layout.root.digest}:{},origin,images}}function assessedImages({layout,stored},push){return layout.images.map(({platform,
manifest,config})=>({platform:platformName(platform),...!stored||push?{manifest:manifest.digest}:{},imageId:config.digest}))}function assessmentOfReport(known2){
let images=known2.scan.platforms.map(({platform,imageId})=>({platform,imageId}));return{...own(known2),images}}function own({name:name2,names:names2,scan,ofAnotherRun,
decision,afterMerge,dockerfile,lockfiles,contextFiles,now}){return{name:name2,scan,decision,now,...names2?{names:names2}:{},...ofAnotherRun?{ofAnotherRun}:{},...afterMerge?
{afterMerge}:{},...dockerfile?{dockerfile}:{},...lockfiles?{lockfiles}:{},...contextFiles?{contextFiles}:{}}}var sinks={"code-scanning":"Security tab",artifact:"Artifact with all reports",comment:"Comment on the pull request",attestations:"Attestations of the repositor\
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
signature",scan:"scan",sbom:"SBOM"};function revokedText(name2,{revoked,left}){let shown2=left.slice(0,10).map(({image,why})=>`${code(image,300)}: ${text(why,500)}`),
more=left.length>shown2.length?[`and ${left.length-shown2.length} more`]:[];return[`**Withheld:** ${name2} was neither pushed nor loaded, because the policy blo\
cks it.`,...revoked.length===0?[]:[`**Revoked:** the claims that earlier runs had attached to ${tagList(revoked)} are withdrawn, as the policy asks for (\`verify\
.on-fail: revoke\`). Who has kept a copy can show it until it ends by itself.`],...left.length===0?[]:[`**Not revoked**, though the policy asks for it: ${[...shown2,
...more].join("; ")}.`]].join(`

`)}function failedLine(name2,{step,message,fix,loaded}){return`**${step==="push"?`The push of ${name2} failed${loaded?", after it was loaded into Docker":""}:`:
`Loading ${name2} into Docker failed, and nothing was pushed:`}** ${text(message,1e3)}${fix===void 0?"":`

**What to do:** ${text(fix,1e3)}`}`}function tagList(tags){let shown2=tags.slice(0,10).map(tag=>code(tag,300));return[...shown2,...tags.length>shown2.length?[`${tags.
length-shown2.length} more`]:[]].join(", ")}function renderFailure(error){let lines2=(error instanceof Error?error.message:String(error)).split(`
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
`}var commitHash=string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),branchSchema=object({name:string(),protected:boolean(),commit:object({sha:commitHash})}),repositorySchema=object(
{default_branch:string().min(1)}),reviewsSchema=array(object({user:object({login:string(),id:int().positive(),type:string().optional()}).nullish(),state:string(),
commit_id:string().nullish()})),pullSchema=object({number:int().positive(),state:_enum(["open","closed"]),merged:boolean().optional(),user:object({login:string()}).
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
default_branch}async function approvers(api,repository,proposal){let how={what:`Reading the reviews of pull request ${proposal.number}`,permission:"pull-request\
s: read"},route=`/repos/${repository}/pulls/${proposal.number}/reviews`,reviews=(await askForAll(api,route,reviewsSchema,how)).map(({user,state,commit_id:commit})=>({
author:user?.login??"",...user?{authorId:user.id}:{},isPerson:user?.type==="User",state,commit:commit??""}));return approversOf(reviews,proposal)}var maxQuestions=500,permission="members: read of the organization",teamSchema=object({slug:string()}),membershipSchema=object({state:string()});async function withTeams(api,approving,teams){
if(approving.size===0||teams.length===0)return approving;if(approving.size*teams.length>maxQuestions)throw tooMany2();let named6=[];for(let team of teams)await hasMember(
api,team,[...approving])&&named6.push(team.toLowerCase());return new Set([...approving,...named6])}async function hasMember(api,team,people){let[organization="",
slug=""]=team.toLowerCase().split("/"),route=`/orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}`,seen=await askGithub(api,{route},{what:`\
Reading the team ${team}`,permission}),kind=answerKind(seen);if(kind==="missing"||kind==="denied")throw unseen(team,seen.status);given(seen,teamSchema,{what:`Re\
ading the team ${team}`,permission});for(let person of people){let how={what:`Asking whether ${person} is in the team ${team}`,permission},answer=await askGithub(
api,{route:`${route}/memberships/${encodeURIComponent(person)}`},how);if(answerKind(answer)!=="missing"&&given(answer,membershipSchema,how).state==="active")return!0}
return!1}function unseen(team,status){return new ServiceError({code:"team-unseen",message:`The policy asks for an approval by the team @${team}, and GitHub show\
s no such team to this token (HTTP ${status}).`,fix:'Check the name. The token of a workflow never sees teams: give one of an app, or a fine-grained one, with t\
he organization permission "Members: read" (a classic one with read:org).'})}function tooMany2(){return new ServiceError({code:"github-unexpected",message:`More\
 than ${maxQuestions} questions would be needed to learn which of the approving people are in the teams that the policy names.`,fix:"Name fewer teams in approva\
ls."})}function localRules(files){return{built:files,governing:files}}async function openRules({openContents,openGithub},source,built){if(source.kind==="built")return localRules(
built);let{github,token}=source,contents=openContents(github,token),filesAt=commit=>readOnce(commitFiles(contents,commit));if(source.kind==="commit"){let{commit,
branch}=source,queue={governing:filesAt(commit),branch:`the merge queue at ${commit.slice(0,12)}`};return{built,...queue,...branch===void 0?{}:{branchName:branch}}}
let api=openGithub({apiUrl:github.apiUrl,token}),branches=await countingBranches(api,source,filesAt),{proposal}=source;if(proposal===void 0||branches.isFork&&!proposal.
isFork)return{built,...branches.rules};let proposed={files:filesAt(proposal.commit),approvers:async teams=>withTeams(api,await approvers(api,github.repository,proposal),
teams)};return{built,...branches.rules,proposed}}function readOnce(files){let known2=new Map;return{...files,read:(path,max)=>{let key2=`${max} ${path}`,file=known2.
get(key2)??files.read(path,max);return known2.set(key2,file),file}}}async function countingBranches(api,source,filesAt){let{github,pullRequest}=source,pull=pullRequest===
void 0?void 0:await pullRequestNow(api,github.repository,pullRequest),name2=pull?.base??source.branch,tip=name2===void 0?void 0:await branchTip(api,github.repository,
name2),isFork=pull?.isFork??!1;if(tip?.isProtected)return{rules:branchRules(tip,filesAt,pull),isFork};let byDefault=await defaultBranchTip(api,github);if(tip?.name===
byDefault.name)return{rules:branchRules(byDefault,filesAt,pull),isFork};let rules=branchRules(byDefault,filesAt);return{rules:pull&&tip?{...rules,beside:branchRules(
tip,filesAt,pull)}:rules,isFork}}function branchRules({name:name2,commit},filesAt,pull){return{governing:filesAt(commit),branch:`${name2} at ${commit.slice(0,12)}`,
branchName:name2,...pull&&{merged:filesAt(pull.merge??pull.commit)}}}import{randomUUID}from"node:crypto";import{pipeline}from"node:stream/promises";import{createHash as createHash2}from"node:crypto";import{Transform}from"node:stream";function hashedStream(bounds){let hash=createHash2("sha256");return{stream:boundedStream(bounds,chunk=>{hash.update(chunk)}),digest:()=>digestFrom(hash)}}function boundedStream({
max,within,passed,exceeded},look=()=>{}){let start=within?.clock.elapsed()??0,size2=0;return new Transform({transform(chunk,_encoding,done){size2+=chunk.length,
look(chunk),passed?.(size2),size2>max?done(exceeded(`it is longer than ${max} bytes`)):within&&within.clock.elapsed()-start>within.ms?done(exceeded(`it takes lo\
nger than ${within.ms/6e4} minutes`)):done(null,chunk)}})}var MAX_REDIRECTS=5,LIMITS={attempts:3,firstWait:1e3,longestWait:2e3,longestRetryAfter:6e4,longestTotal:6e4},IDLE=3e4,LONGEST=10*6e4;async function download(ports,wanted,path){
let digest=await fetchFile(ports,wanted,path);if(digest!==wanted.sha256)throw await ports.files.remove(path),mismatch(wanted,digest)}async function fetchFile(ports,wanted,path){
let patience=new Patience(ports.clock,LIMITS);return retrying(async({final,retryAfter})=>{if(await patience.wait({retryAfter})!==void 0)throw final},async()=>{try{
return await tryOnce(ports,wanted,path)}catch(error){throw await ports.files.remove(path),error}})}async function tryOnce(ports,wanted,path){try{let response=await follow(
ports.http,wanted);if(response.status!==200)throw refused2(response,wanted,ports.clock.now());return await save(ports,response,wanted,path)}catch(error){throw explained(
wanted,error)}}function explained(wanted,error){if(error instanceof GateError||error instanceof Transient||!(error instanceof Error))return error;let isBroken="\
code"in error&&networkCodes.has(String(error.code));if(!(error instanceof HttpFault)&&!isBroken)return error;let final=failed2(wanted,error.message,error);return isBroken||
error instanceof HttpFault&&error.retryable?new Transient(final):final}var networkCodes=new Set(["ECONNRESET","EPIPE","ETIMEDOUT","ERR_STREAM_PREMATURE_CLOSE"]);
async function follow(http,wanted){let{url}=wanted;for(let hops=0;hops<=MAX_REDIRECTS;hops+=1){requireSafe(url,wanted);let response=await http.request({method:"\
GET",url,idle:IDLE}),{location}=response.headers;if(response.status<300||response.status>=400||location===void 0)return response;if(response.body.destroy(),!URL.
canParse(location,url.href))throw failed2(wanted,"it redirects to something that is no URL");url=new URL(location,url)}throw failed2(wanted,`it redirects more t\
han ${MAX_REDIRECTS} times`)}function requireSafe(url,wanted){if(!mayContact(url,wanted.url))throw failed2(wanted,`${url.protocol}//${url.host} is not https`)}function refused2({
status,headers,body},wanted,now){body.destroy();let final=failed2(wanted,`the answer is ${status}`);return mayPass(status)?new Transient(final,parseRetryAfter(headers["\
retry-after"],now)):final}async function save({files,clock,log},{body,headers},wanted,path){let{url,max,longest=LONGEST}=wanted,exceeded=what=>failed2(wanted,what),
length=Number(headers["content-length"]),total=Number.isSafeInteger(length)&&length>0?length:void 0;return inStage(log,`Download of ${url.pathname.split("/").at(
-1)}`,async step=>{let passed=byteSteps(step,total),{stream,digest}=hashedStream({max,within:{clock,ms:longest},passed,exceeded});return await pipeline(body,stream,
files.writeStream(path,384)),digest()})}var fixForTrivy="Check the network and the proxy settings, or name a mirror with trivy-mirror or a binary with trivy-pat\
h and trivy-sha256.";function failed2({url,fix=fixForTrivy},why,cause){return new ToolError({code:"download-failed",message:`${shown(url)} could not be fetched:\
 ${why}.`,fix,cause})}function mismatch(wanted,digest){return new ToolError({code:"download-mismatch",message:`${shown(wanted.url)} does not have the reviewed b\
ytes: ${digest} instead of ${wanted.sha256}. It was not unpacked and is deleted.`,fix:"Do not use this source. If it is a mirror, compare it with the official r\
elease; otherwise report it to the project."})}function shown(url){return`${url.protocol}//${url.host}${url.pathname}`}import{gunzipSync}from"node:zlib";var maxEpss=16*1024*1024,maxText=48*1024*1024,maxRows=2**21,EpssScores=class{model;#keys;#values;constructor(model,cves,values){this.model=model,this.#keys=Float64Array.
from(cves,(cve2,row2)=>cve2*maxRows+row2).sort(),this.#values=Float64Array.from(values)}get size(){return this.#keys.length}scoreOf(cve2){let highest;for(let at2=this.#firstOf(
cve2);;at2+=1){let key2=this.#keys[at2]??Number.POSITIVE_INFINITY;if(key2>=(cve2+1)*maxRows)return highest;let row2=key2-cve2*maxRows,score2=this.#values[2*row2]??
1;(highest===void 0||score2>highest.score)&&(highest={score:score2,percentile:this.#values[2*row2+1]??1})}}#firstOf(cve2){let[low,high]=[0,this.#keys.length];for(;low<
high;){let middle=low+high>>>1;(this.#keys[middle]??0)<cve2*maxRows?low=middle+1:high=middle}return low}};function parseEpss(bytes){if(bytes.length>maxEpss&&isPacked(
bytes))return{what:`it is longer than ${maxEpss} bytes`};let text11=textOf(bytes);if(text11===void 0)return{what:"it can’t be unpacked, or is too long"};let head2=headForm.
exec(text11),{model="",date:day=""}=head2?.groups??{},date=new Date(day.replace(/\+0000$/,"Z"));if(head2===null||Number.isNaN(date.getTime()))return{what:"it do\
es not begin as a list of EPSS scores"};let cves=[],values=[];for(rowForm.lastIndex=head2[0].length;rowForm.lastIndex<text11.length;){let row2=rowForm.exec(text11),
[score2,percentile]=[Number(row2?.[3]),Number(row2?.[4])];if(row2===null||!isShare(score2)||!isShare(percentile))return{what:`row ${cves.length+1} is no score o\
f a CVE`};if(cves.length===maxRows)return{what:`it has more than ${maxRows} rows`};cves.push(cveOf(Number(row2[1]),Number(row2[2]))),values.push(score2,percentile)}
return cves.length===0?{what:"it has no scores"}:{facts:new EpssScores(model,cves,values),date}}var shareForm="(\\d(?:\\.\\d{1,20})?(?:e-\\d\\d)?)",headForm=/^#model_version:(?<model>[\w.]{1,40}),score_date:(?<date>\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|\+0000))?)\r?\ncve,epss,percentile\r?\n/,
rowForm=new RegExp(`${cveForm},${shareForm},${shareForm}(?:\\r?\\n|$)`,"y");function isShare(value){return value>=0&&value<=1}function isPacked(bytes){return bytes[0]===
31&&bytes[1]===139}function textOf(bytes){if(!isPacked(bytes))return bytes.length>maxText?void 0:Buffer.from(bytes).toString("latin1");try{return gunzipSync(bytes,
{maxOutputLength:maxText}).toString("latin1")}catch(error){if(error instanceof Error&&"code"in error)return;throw error}}var maxKev=4*1024*1024,maxEntries=2e4,entrySchema=object({cveID:string().transform((id,{issues})=>{let cve2=cveNumber(id);return cve2!==void 0?cve2:(issues.push(
{code:"custom",message:"is no CVE",input:id}),NEVER)}),dateAdded:iso_exports.date(),dueDate:iso_exports.date().optional().catch(void 0),knownRansomwareCampaignUse:string().
optional().catch(void 0)}),catalogSchema=object({dateReleased:string().regex(/^\d{4}-\d\d-\d\dT/).refine(text11=>!Number.isNaN(Date.parse(text11)),"is no date"),
count:int().nonnegative(),vulnerabilities:array(unknown()).min(1).max(maxEntries).pipe(array(entrySchema))});function parseKev(bytes){if(bytes.length>maxKev)return{
what:`it is longer than ${maxKev} bytes`};let json=strictJson2(bytes);if(json===void 0)return{what:"it is no JSON"};let read2=catalogSchema.safeParse(json);if(!read2.
success){let[issue]=read2.error.issues;return{what:`it is no KEV catalog (${issue?.path.map(String).join(".")||"it"}: ${issue?.message})`}}let{vulnerabilities,count:count3,
dateReleased}=read2.data;if(vulnerabilities.length!==count3)return{what:`it says that it has ${count3} entries, and has ${vulnerabilities.length}`};let facts=new Map;
for(let{cveID,dateAdded:added,dueDate:due,knownRansomwareCampaignUse:use}of vulnerabilities){let entry2={added,...due===void 0?{}:{due},...use==="Known"?{ransomware:!0}:
{}};facts.set(cveID,earlier(facts.get(cveID),entry2))}return{facts,date:new Date(dateReleased)}}function earlier(one,other){return one===void 0||(other.due??"9")<
(one.due??"9")?other:one}function strictJson2(bytes){try{return parseStrictJson(bytes)}catch(error){if(error instanceof SyntaxError)return;throw error}}var LONGEST2=9e4,FIX="Check the network and the proxy settings, or name a mirror with kev-url and epss-url.";function kinds3({kevUrls,epssUrls}){return{kev:{name:"\
KEV",file:"kev.json",urls:kevUrls??[new URL("https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json")],max:maxKev,parse:parseKev},epss:{
name:"EPSS",file:"epss.csv.gz",urls:epssUrls??[new URL("https://epss.empiricalsecurity.com/epss_scores-current.csv.gz")],max:maxEpss,parse:parseEpss}}}async function prepareExploitation(ports,options){
let{kev,epss}=kinds3(options);return inStage(ports.log,"KEV and EPSS",async()=>{let[first,second]=await Promise.all([prepareFeed(ports,kev,options),prepareFeed(
ports,epss,options)]);return{kev:first,epss:second}})}async function keptExploitation(ports,options){let{kev,epss}=kinds3({}),[first,second]=[await keptFeed(ports,
kev,options),await keptFeed(ports,epss,options)];return options.isOwnCache?{kev:first,epss:second}:{kev:unconfirmed(first),epss:unconfirmed(second)}}async function prepareFeed(ports,kind,options){
if(options.offline)return keptFeed(ports,kind,options);if(options.isOwnCache&&await isOfToday(ports,keptPath(kind,options))){let kept2=await keptFeed(ports,kind,
options);if(kept2.kind==="read")return kept2}let failures=[];for(let url of kind.urls){let fetched=await fetchFeed(ports,kind,url,options);if(fetched.kind==="re\
ad")return fetched;ports.log.info(`${kind.name}: ${url.host} can't be used: ${fetched.why}`),failures.push(fetched.why)}let kept=await keptFeed(ports,kind,options);
return kept.kind==="read"?unconfirmed(kept):{kind:"missing",why:failures.join("; ")}}function unconfirmed(feed){return feed.kind==="read"?{...feed,isUnconfirmed:!0}:
feed}async function fetchFeed(ports,kind,url,options){let folder=await ports.files.temporaryDirectory("exploitation"),path=`${folder}/${kind.file}`;try{await fetchFile(
ports,{url,max:kind.max,longest:LONGEST2,fix:FIX},path);let read2=await readFeed(ports,kind,path,`${url.host}${url.pathname}`);return read2.kind==="read"&&await keep(
ports.files,path,keptPath(kind,options)),read2}catch(error){if(error instanceof Cancelled||!(error instanceof GateError)||error.code!=="download-failed")throw error;
return{kind:"missing",why:error.message}}finally{await ports.files.remove(folder)}}function keptPath({file},{cacheDirectory}){return`${cacheDirectory}/exploitat\
ion/${file}`}function keptFeed(ports,kind,options){let path=keptPath(kind,options);return readFeed(ports,kind,path,path)}async function readFeed({files},{max,parse,
name:name2},path,source){let bytes=await files.readBytes(path,max).catch(orTooLarge);if(bytes===void 0)return{kind:"missing",why:`there is no list of ${name2} a\
t ${source}`};let read2=typeof bytes=="string"?{what:bytes}:parse(bytes);return"what"in read2?{kind:"missing",why:`${source} is no list of ${name2}: ${read2.what}`}:
{kind:"read",...read2,source}}function orTooLarge(error){if(error instanceof GateError&&error.code==="file-too-large")return error.message;throw error}async function keep(files,path,kept){
let partial=`${kept}.${randomUUID()}.partial`;await files.makeDirectory(kept.slice(0,kept.lastIndexOf("/")));try{await files.link(path,partial),await files.rename(
partial,kept)}finally{await files.remove(partial)}}async function isOfToday({files,clock},path){let{kind,mtimeMs=0}=await files.lstat(path)??{};return kind==="f\
ile"&&dayOf2(new Date(mtimeMs))===dayOf2(clock.now())}function dayOf2(date){return date.toISOString().slice(0,10)}import{createHash as createHash3}from"node:crypto";import{finished}from"node:stream/promises";async function hashFile(files,path){let hash=createHash3("sha256");for await(let piece of files.readPieces(path))hash.update(piece);return digestFrom(hash)}var marks=[
"github.com/aquasecurity/trivy	v","aquasecurity/trivy/pkg/version/app.ver="],LONGEST_VERSION=24,LONGEST_MARK=48,REACH=LONGEST_MARK+LONGEST_VERSION;async function*copiedPieces(files,{
from,to},{max,exceeded}){let copy=files.writeStream(to,448);copy.on("error",()=>{});let size2=0;try{for await(let piece of files.readPieces(from)){if(size2+=piece.
length,size2>max)throw exceeded(`it is longer than ${max} bytes`);await written(copy,piece),yield piece}copy.end(),await finished(copy)}finally{copy.destroy()}}
async function ownCopy(files,place3,bound){let hash=createHash3("sha256");for await(let piece of copiedPieces(files,place3,bound))hash.update(piece);return digestFrom(
hash)}function written(stream,piece){return new Promise((resolve3,reject)=>{stream.write(piece,error=>error?reject(error):resolve3())})}async function inspectBinary(pieces3){
let hash=createHash3("sha256"),builtFrom=new Set,tail=Buffer.alloc(0);for await(let piece of pieces3){hash.update(piece);let border=Buffer.concat([tail,piece.subarray(
0,REACH)]);for(let window of[border,piece])for(let version2 of versionsIn(window))builtFrom.add(version2);tail=Buffer.concat([tail,piece.subarray(-REACH)]).subarray(
-REACH)}return{binary:digestFrom(hash),builtFrom:[...builtFrom]}}function*versionsIn(window){for(let mark of marks)for(let at2=window.indexOf(mark);at2>=0;at2=window.
indexOf(mark,at2+1)){let start=at2+mark.length,version2=/^\d+\.\d+\.\d+(?![\d.])/.exec(window.toString("latin1",start,start+LONGEST_VERSION))?.[0];version2!==void 0&&
(yield version2)}}function layersOf2({images}){return images.map(({platform,diffIds:diffIds2})=>({platform:platformName(platform),diffIds:diffIds2}))}function scannedLayers({platforms}){
return platforms.map(({platform,layerHistory:{diffIds:diffIds2}})=>({platform,diffIds:diffIds2}))}function noBaseProof(platforms,why){return{baseOf:()=>{},unproven:platforms.
map(platform=>({platform,why}))}}function proveBase(images,bases,why){let proven=new Map;for(let{platform,diffIds:diffIds2}of images){let[first]=bases.flatMap(base=>layersOfBase(
platform,diffIds2,base)).sort((a,b)=>b.count-a.count);first!==void 0&&proven.set(platform,first)}return{baseOf:finding=>{let names2=finding.platforms.map(platform=>{
let layer2=finding.platforms.length===1?finding.layer:finding.layerOn?.[platform],base=proven.get(platform);return layer2!==void 0&&base?.layers.has(layer2)?base.
name:void 0});return names2.includes(void 0)?void 0:names2[0]},unproven:images.flatMap(({platform})=>proven.has(platform)?[]:{platform,why})}}function layersOfBase(platform,diffIds2,base){
let layers=base.layers.get(platform)??[];if(layers.length===0||layers.some((layer2,index2)=>diffIds2[index2]!==layer2))return[];let above=new Set(diffIds2.slice(
layers.length)),own2=layers.filter(layer2=>!above.has(layer2));return[{name:base.name,count:layers.length,layers:new Set(own2)}]}import{basename as basename2,dirname as dirname3,join as join3}from"node:path";async function readImageReport(read2,path,bytes){if(isRecord(path))throw onlyRecord(path);let recordPath=recordBeside(path),recorded=recordPath===void 0?void 0:
await read2(recordPath,maxRecord);if(recordPath===void 0||recorded===void 0){let size3=bytes.byteLength;return{image:readReport(bytes,path),paths:[path],size:size3}}
let record2=parseRecord(recorded,recordPath),reports=await platformReports(read2,path,bytes,record2),size2=reports.reduce((sum,report)=>sum+report.bytes.byteLength,
0);return{image:readReportsOf(record2,reports.map(report=>report.bytes),path),paths:reports.map(report=>report.path),size:size2,firstSeen:()=>firstSeenIn(record2)}}
async function readReportFile(files,path){let bytes=await files.readBytes(path,MAX_REPORT).catch(error=>{throw error instanceof ToolError&&error.code==="file-is\
-folder"?absent(`${path} is a folder`,oneReport):error});if(bytes===void 0)throw absent(`there is no file ${path}`,oneReport);let report=await readImageReport((other,max)=>files.
readBytes(other,max),path,bytes);return giveBackText(report.size),report}async function platformReports(read2,path,bytes,{platforms}){let files=platforms.map(({
report})=>report),own2=files.length===1?0:files.findIndex(report=>report?.file===basename2(path));if(own2<0)throw recordMismatch(path,"the record beside it does\
 not name this report");let reports=[],left=MAX_REPORT-bytes.byteLength;for(let[index2,report]of files.entries()){if(report===void 0)throw recordMismatch(path,"\
the record beside it names no report");let at2=index2===own2?path:join3(dirname3(path),report.file),found=index2===own2?bytes:await read2(at2,left);if(found===void 0)
throw recordMismatch(at2,"there is no such file, and the record of the image names it");if(index2!==own2&&(left-=found.byteLength),digestOf(found)!==report.digest)
throw recordMismatch(at2,"this is not the report that the record beside it was written for");reports.push({path:at2,bytes:found})}return reports}var oneReport="\
Name the JSON that Trivy wrote (--format json --output FILE)";function absent(what,fix){return new ConfigError([{where:"report",what,fix:`${fix}.`}],"report-abs\
ent")}function onlyRecord(path){let report=basename2(path).replace("image-gate-record-","trivy-results-"),what=`${path} is the record of a verdict, which is jud\
ged by the report that it was made of`,fix=`Name Trivy's report, with the record beside it: ${join3(dirname3(path),report)}`;return new ConfigError([{where:"rep\
ort",what,fix}],"report-is-record")}var words=["auto","public","github"],names=["fulcio","rekor-v1","rekor-v2","timestamp","tuf","tuf-root"];function keylessChoice(inputs){let{choice,problems}=sigstoreChoice(
inputs);return{value:{choice,mayBePublished:inputs["allow-public-log"]??!1},problems}}function sigstoreChoice(inputs){let{sigstore:entries2=[],"trusted-root":trustedRoot}=inputs,
unused=unusedProblems(inputs);if(unused.length>0)return{choice:{kind:"auto"},problems:unused};let[first="auto",...others]=entries2,word3=words.find(one=>one===first),
found=word3===void 0||others.length>0?ownServices(entries2,trustedRoot):wordChoice(word3,trustedRoot);return"kind"in found?{choice:found,problems:[]}:{choice:{kind:"\
auto"},problems:[found]}}function unusedProblems(inputs){return inputs.sign==="keyless"?[]:[...(inputs.sigstore??[]).some(entry2=>entry2!=="auto")?["sigstore"]:
[],...inputs["trusted-root"]===void 0?[]:["trusted-root"],...inputs["allow-public-log"]===!0?["allow-public-log"]:[]].map(name2=>problem(name2,"it says how to s\
ign without a key, and `sign` is not `keyless`",`Set \`sign: keyless\`, or remove \`${name2}\`.`))}function wordChoice(kind,trustedRoot){return trustedRoot===void 0?
{kind}:problem("trusted-root","it belongs to services of your own","Name those in `sigstore`, or remove `trusted-root`.")}var form="Write auto, public or github\
; or one NAME=URL a line: fulcio, rekor-v1 or rekor-v2, timestamp; or tuf=URL and tuf-root=FILE.";function ownServices(entries2,trustedRoot){let given2=new Map;
for(let entry2 of entries2){let[,key2=entry2,value=""]=/^([^=]+)=(.*)$/s.exec(entry2)??[],name2=names.find(one=>one===key2.trim());if(name2===void 0)return problem(
"sigstore",`${JSON.stringify(key2)} is not one of its values`,`${meant(key2)}${form}`);if(given2.has(name2))return problem("sigstore",`${name2} is there twice`,
"Keep one of them.");given2.set(name2,value.trim())}return given2.has("tuf")||given2.has("tuf-root")?mirrorOf(given2,trustedRoot):servicesOf(given2,trustedRoot)}
function meant(key2){let word3=nearest(key2.trim(),[...words,...names]);return word3===void 0?"":`Did you mean ${word3}? `}function mirrorOf(given2,trustedRoot){
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
try{return JSON.parse(matrix??"null")}catch{return null}}var maxText2=300,maxPurl=2e3;function packagesOf2({platform,raw}){let packages=objectsOf(fieldsOf(raw).Results).flatMap(({Type:type,Class:kind,Target:target,Packages:listed2})=>{
let file=kind==="os-pkgs"?"":text10(target);return objectsOf(listed2).flatMap(one=>text10(one.Name)===""?[]:listedPackage(text10(type),file,one))});return{platform,
packages}}function listedPackage(type,file,one){let{PURL:purl}=fieldsOf(one.Identifier),[version2,release2,epoch]=[text10(one.Version),text10(one.Release),Number(
one.Epoch??0)];return{type,name:text10(one.Name),version:`${epoch>0?`${epoch}:`:""}${version2}${release2===""?"":`-${release2}`}`,...typeof purl=="string"&&purl!==
""&&purl.length<=maxPurl?{purl}:{},path:text10(one.FilePath)||file,licences:[one.Licenses].flat().flatMap(licence=>text10(licence)||[])}}function text10(value){
return typeof value=="string"?cut(value,maxText2):""}function requireSameImage(scan,judged){let theirs=reportedNames(scan,"");if(!(theirs.flatMap(lastPart).length===0||judged.flatMap(lastPart).length===0||isSameImage(
theirs,judged)))throw anotherImage(`it is a report on ${theirs[0]}, and ${judged[0]??""} is judged`,sameImage)}function requireEarlierImage(baseline,namedBy2,judged){
let name2=formatReference(baseline),known2=judged.filter(one=>lastPart(one).length>0);if(!(known2.length===0&&namedBy2==="input")){if(known2.length===0)throw anotherImage(
"the policy names it, and the judged image has no name to compare it with","Give the image a name in `tags`, or name its baseline in the input `baseline`.");if(!isSameImage(
[name2],known2))throw anotherImage(`it is a different image than ${known2[0]}, which is judged`,sameImage)}}var sameImage="Name an earlier state of the same ima\
ge (the last part of the repository is the same); in the policy, under `images` where there are several.";function anotherImage(what,fix){return new ConfigError(
[{where:"baseline",what,fix}],"baseline-of-another-image")}function isSameImage(theirs,ours){let parts3=new Set(ours.flatMap(lastPart));return theirs.flatMap(lastPart).
some(part2=>parts3.has(part2))}function lastPart(name2){if(/^[./]|\.(?:tar|tgz|tar\.gz|json)$/.test(name2))return[];let read2=readReference(name2);return"proble\
m"in read2?[]:[read2.reference.repository.split("/").at(-1)??""]}var notThere=new Set(["manifest-unknown","repository-unknown"]);function unreadBaseline(source,error){let byDefault=source.kind==="image"&&source.byDefault,name2=nameOf(
source);return byDefault&&error instanceof GateError&&notThere.has(error.code)?{kind:"unread",...name2,why:"there is no such image yet",fix:"Once an image is pu\
shed there, only what is new counts; or name another one in `baseline`.",expected:!0}:{kind:"unread",...name2,...reasonOf2(error),expected:!1}}function unnamedBaseline({
why,fix,byDefault}){return{kind:"unread",why,fix,expected:byDefault}}function nameOf(source){return source.kind==="none"?{}:{name:source.kind==="image"?formatReference(
source.reference):source.path}}function reasonOf2(error){if(error instanceof ConfigError){let[{what,fix}={what:error.message,fix:error.fix}]=error.problems;return{
why:withoutStop(what),fix}}return error instanceof GateError?{why:withoutStop(error.message),fix:error.fix}:{why:withoutStop(error instanceof Error?error.message:
String(error)),fix:"This is a defect of image-gate, please report it."}}function withoutStop(text11){return text11.replace(/[.\s]+$/,"")}function baselineLine(baseline){
if(baseline.kind==="known"){let count3=baseline.findings.length;return`Baseline ${baseline.name}: ${plural(count3,"finding")}.`}return`${baseline.name===void 0?
"No baseline":`The baseline ${baseline.name} is not read`}, so everything counts as new: ${baseline.why}. ${baseline.fix}`}var maxInRepository=100*1024*1024;async function baselineOf2({log},source,read2){if(source===void 0)return;let baseline=source.kind==="none"?unnamedBaseline(source):
await orUnread(source,read2);return baseline.kind==="known"||baseline.expected?log.info(baselineLine(baseline)):log.warning(baselineLine(baseline)),baseline}async function orUnread(source,read2){
try{return await read2(source)}catch(error){if(error instanceof Cancelled)throw error;return unreadBaseline(source,error)}}async function baselineOfReport(ports,choice,rules,names2){
let source=reportBaseline(choice,policyFor(rules.policy,names2).gateOn.value);return baselineOf2(ports,source,report=>readBaselineReport({...ports,rules:rules.files},
report,names2))}async function readBaselineReport({files,rules},{path,place:place3},judged){let read2=place3==="machine"?(name2,max)=>files.readBytes(name2,max):
async(name2,max)=>(await rules.governing.read(name2,Math.min(max,maxInRepository)))?.bytes,bytes=await read2(path,MAX_REPORT);if(bytes===void 0)throw absent2(path,
place3,rules);let{image:scan,firstSeen}=await readImageReport(read2,path,bytes);requireSameImage(scan,judged);let createdAt=creationOf(scan);return{kind:"known",
name:path,source:"report",...findingsOf2(scan),...createdAt?{createdAt}:{},...firstSeen?{firstSeen:firstSeen()}:{}}}function scannedBaseline(name2,digest,scan){
return{kind:"known",name:name2,source:"image",digest,...findingsOf2(scan)}}function findingsOf2({findings,platforms}){return{findings,platforms:platforms.map(({
platform})=>platform),packages:platforms.map(packagesOf2)}}function absent2(path,place3,{governing,branch}){let where="input baseline";if(place3==="machine"){let fix2="\
Name the JSON that Trivy wrote (--format json --output FILE).";return new ConfigError([{where,what:`there is no file ${path}`,fix:fix2}],"baseline-absent")}let what=`\
there is no file ${governing.describe(path)}${branch===void 0?"":` (${branch}, whose policy counts)`}`,fix="Commit it there. A report that an earlier step bring\
s must lie outside of the workspace, e.g. in ${{ runner.temp }}.";return new ConfigError([{where,what,fix}],"baseline-absent")}var creationSchema=object({CreatedAt:string().
max(60)});function creationOf({platforms:[{raw}]}){let text11=creationSchema.safeParse(raw).data?.CreatedAt;return text11===void 0||Number.isNaN(Date.parse(text11))?
void 0:text11}import{isAbsolute,relative,resolve as resolve2,sep}from"node:path";var defaultTrivyVersion="0.74.0";var hashes={"0.74.0":{"Linux-64bit.tar.gz":"2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a","Linux-ARM64.tar.gz":"b94ce1976bbf3c15b514b605ee88\
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
java-db-repository"]?{javaDbRepositories:inputs["java-db-repository"]}:{},maxDbAge:inputs["max-db-age"]??scannerDefaults.maxDbAge,cacheDirectory:resolve2(runContext.
workingDirectory,inputs["cache-dir"]??runContext.cacheDirectory),offline:inputs.offline??!1,timeout:inputs.timeout??scannerDefaults.timeout},inCheckout=runContext.
github!==void 0&&isInside(runContext.github.workspace,options.cacheDirectory),badVersion=options.trivy.kind==="release"?versionProblems(options.trivy.version,"i\
nput trivy-version"):[];return{options,problems:[...badVersion,...inCheckout?[cacheInCheckout]:[]]}}function feedOptions(inputs,{cacheDirectory,offline},{isOwnCache}){
let{"kev-url":kevUrls=[],"epss-url":epssUrls=[]}=inputs;return{...kevUrls.length===0?{}:{kevUrls},...epssUrls.length===0?{}:{epssUrls},cacheDirectory,offline,isOwnCache}}
var cacheInCheckout={where:"input cache-dir",what:"it is in the checked-out repository, where a pull request could put a database of its own",fix:"Choose a fold\
er outside of the workspace, e.g. ${{ runner.temp }}/image-gate."};function isInside(folder,path){let way=relative(folder,path);return way===""||!(way===".."||way.
startsWith(`..${sep}`)||isAbsolute(way))}function trivyChoice(inputs){let path=inputs["trivy-path"],sha256=inputs["trivy-sha256"];if(path!==void 0)return{kind:"\
given",path,...sha256?{sha256}:{}};let mirror=inputs["trivy-mirror"];return{kind:"release",version:inputs["trivy-version"]??scannerDefaults.version,...mirror?{mirror}:
{}}}import{posix as posix4}from"node:path";import{posix as posix3}from"node:path";var maxText3=64*1024,maxPatterns=1e3;function ignoredBy(text11){let rules=(text11.length<=maxText3?text11:text11.slice(0,text11.lastIndexOf(`
`,maxText3))).replace(/^\uFEFF/,"").split(`
`).map(line3=>line3.trim()).filter(line3=>line3!==""&&!line3.startsWith("#")).slice(0,maxPatterns).flatMap(ruleOf2);return path=>{let parts3=path.split("/"),all=parts3.
map((_,index2)=>parts3.slice(0,index2+1).join("/"));return rules.findLast(({matches:matches3})=>all.some(place3=>matches3(place3)))?.keeps===!1}}function ruleOf2(line3){
let keeps2=line3.startsWith("!"),path=posix3.normalize(keeps2?line3.slice(1).trim():line3).replace(/^\/+|\/+$/g,""),matches3=filePattern(path);return matches3===
void 0?[]:[{keeps:keeps2,matches:matches3}]}function filePattern(pattern){let matches3=pathPattern(pattern.replace(/[{}]/g,"\\$&"));return typeof matches3=="str\
ing"?void 0:matches3}var maxFile=4*1024*1024,maxPresent=5e3,width=8;async function readContextFiles(repository,dockerfile,wanted){let{context}=dockerfile;if(context===void 0||wanted.
length===0)return[];let isIgnored=ignoredBy(dockerfile.ignore??await ignoreFile(repository,dockerfile.path,context)),names2=new Set(wanted.flatMap(({candidates})=>candidates.
map(path=>posix4.basename(path)))),present=new Set(await repository.list(context,names2,maxPresent));return(await inParallel(wanted,width,async({layer:layer2,imagePath,
candidates})=>{let path=candidates.filter(candidate=>!isIgnored(candidate)).map(path2=>posix4.join(context,path2)).find(candidate=>present.has(candidate)&&repositoryPath(
candidate)===candidate),lines2=path===void 0?void 0:await lineCount(repository,path);return path===void 0||lines2===void 0?[]:[{layer:layer2,imagePath,path,lines:lines2}]})).
flat()}async function ignoreFile(repository,dockerfile,context){return await textOf2(repository,`${dockerfile}.dockerignore`,maxTextFile)??await textOf2(repository,
posix4.join(context,".dockerignore"),maxTextFile)??""}async function lineCount(repository,path){let text11=await textOf2(repository,path,maxFile);if(!(text11===
void 0||!await repository.holds(path)))return text11.replace(/\n$/,"").split(`
`).length}async function textOf2(repository,path,max){try{return(await repository.read(path,max))?.text}catch(error){if(error instanceof ConfigError||error instanceof
ToolError)return;throw error}}async function runStep(ports,work){let{summary,outputs,finish}=await withFailureSummary(ports,work);return summary!==void 0&&await writeSummary(ports,summary),outputs!==
void 0&&await ports.runner.setOutputs(outputs),finish===void 0?0:finish()}async function withFailureSummary(ports,work){try{return await work()}catch(error){throw await writeSummary(
ports,renderFailure(error)),error}}async function writeSummary({runner,log},markdown2){try{await runner.writeSummary(markdown2)}catch(error){log.warning(`The su\
mmary of this step is missing. ${error instanceof Error?error.message:String(error)}`)}}var maxConfig=4*1024*1024;async function baseLayers(registry,reference2,platforms){let{descriptor,bytes}=await registry.manifest(reference2),{mediaType,digest}=descriptor,
found=new Map;if(!isIndexType(mediaType)){let config=await configOf(registry,reference2,bytes,digest,mediaType);for(let platform of platforms)usualPlatform(platform)===
usualPlatform(platformName(config))&&found.set(platform,diffIds(config));return found}let{manifests}=readIndex(bytes,digest,mediaType);for(let platform of platforms){
let child=manifests.find(one=>one.platform!==void 0&&usualPlatform(platformName(one.platform))===usualPlatform(platform));if(child===void 0||isIndexType(child.mediaType))
continue;let{registry:host,repository}=reference2,manifest=await registry.manifest({registry:host,repository,digest:child.digest}),config=await configOf(registry,
reference2,manifest.bytes,child.digest,child.mediaType);found.set(platform,diffIds(config))}return found}function diffIds({rootfs}){return rootfs.diff_ids??[]}async function configOf(registry,{
registry:host,repository},manifest,digest,mediaType){let{config}=readManifest(manifest,digest,mediaType);if(config.size>maxConfig)throw tooLarge(config.digest);
let pieces3=[];for await(let piece of await registry.blob({registry:host,repository},config))pieces3.push(piece);return readImageConfig(Buffer.concat(pieces3),config.
digest)}function tooLarge(digest){return new ToolError({code:"manifest-invalid",message:`The image config ${digest} is larger than ${maxConfig} bytes.`,fix:"Nam\
e another base image."})}import{posix as posix5}from"node:path";var commitForm=/^[0-9a-f]{40}$|^[0-9a-f]{64}$/,remoteForm=/^(https?|git|ssh):\/\/|^git@|^github\.com\/|^(docker-image|oci-layout|target):\/\//i,
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
switch(context.kind){case"local":return{kind:"workspace",path:file??posix5.join(context.path,"Dockerfile")};case"git":{let path=posix5.join(context.subdirectory??
".",file??"Dockerfile");return path.startsWith("../")?{kind:"unknown"}:{kind:"commit",commit:context.commit,path}}case"remote":return{kind:"unknown"}}}function namedImage(text11){return isDigest(text11)?{kind:"id",id:text11}:{kind:"reference",reference:parseReference(text11,"image")}}async function findLocalImage(process,image,absent3=()=>{}){
let name2=storeName(image);if(name2===void 0)return;let answer=await inspect(process,name2);if(answer.id!==void 0)return answer.id;if(image.kind==="reference"){
absent3(answer.reason);return}throw new ToolError({code:"image-not-local",message:`No image with the ID ${image.id} is in this machine's Docker store: ${answer.
reason}`,fix:"See `docker image ls --no-trunc`, or name the image by repository and digest: NAME@sha256:…"})}function storeName(image){return image.kind==="id"?
image.id:image.reference.digest===void 0?familiarReference({tag:"latest",...image.reference}):void 0}function inspectQuestion(name2){return["image","inspect","-\
-format","{{.Id}}",name2]}async function inspect(process,name2){try{let finished2=await askDocker(process,inspectQuestion(name2));if(finished2.code!==0)return{id:void 0,
reason:lastLines(finished2,1)};let id=imageIdOf2(finished2.stdout);if(id===void 0)throw notUnderstood(name2,finished2.stdout);return{id,reason:""}}catch(error){
if(error instanceof ToolError&&error.code==="docker-missing")return{id:void 0,reason:error.message};throw error}}function imageIdOf2(printed){let text11=printed.
trim(),id=/^[0-9a-f]{64}$/.test(text11)?`sha256:${text11}`:text11;return isDigest(id)?id:void 0}function notUnderstood(name2,answer){return new ToolError({code:"\
docker-answer",message:`\`docker image inspect ${name2}\` gave an ID that is not understood: ${answer.trim().slice(0,200)}`,fix:"Use Docker 20.10 or newer, or g\
ive the image as an archive of `docker save`."})}var maxList=16*2**20,slack=4,none="<none>",format='{"ID":{{json .ID}},"Repository":{{json .Repository}},"Tag":{{json .Tag}},"Digest":{{json .Digest}}}',rowSchema=object(
{ID:digestSchema,Repository:string(),Tag:string(),Digest:string()});async function listLocalImages(process){let finished2=await askDocker(process,["image","ls",
"--no-trunc","--digests","--format",format],maxList);if(finished2.code!==0)throw unreachableDaemon(finished2);if(Buffer.byteLength(finished2.stdout)>maxList-slack)
throw tooMany3();return finished2.stdout.split(`
`).filter(line3=>line3.trim()!=="").flatMap(line3=>localImage(line3)??[])}function localImage(line3){let row2=rowSchema.safeParse(parsedJson(line3));if(!row2.success)
throw notUnderstood2(line3,row2.error);let{ID:id,Repository:repository,Tag:tag,Digest:digest}=row2.data,digestName=digest===none||digest===""?void 0:`${repository}\
@${digest}`,name2=tag===none?digestName:`${repository}:${tag}`;if(!(repository===none||name2===void 0))return{id,name:name2,...digestName===void 0?{}:{digestName}}}
function notUnderstood2(line3,cause){return new ToolError({code:"docker-answer",message:`\`docker image ls\` gave a line that is not understood: ${line3.slice(0,
200)}`,fix:"Use Docker 20.10 or newer, or name the images one by one.",cause})}function tooMany3(){return new ToolError({code:"docker-images-many",message:`\`doc\
ker image ls\` gave more than ${maxList/2**20} MiB of names.`,fix:"Remove images that nobody needs (`docker image prune`), or name the images one by one."})}function ruleFor(finding,policy,{isOfBase,presence,exploitation}={}){let{ignoreBase,unfixed,gateOn}=policy;if(ignoreBase.value&&isOfBase)return{action:"log",decidedBy:{
first:ignoreBase}};let first=actionOf(policy,finding.kind,finding.severity),when=whenOf(finding,policy,exploitation),bySeverity3=when===void 0?first.value:"warn",
epss=epssOf(policy,exploitation,bySeverity3),said=epss?.action??bySeverity3,byRule=finding.kind==="vulnerability"&&finding.fixedVersion===void 0?capped(said,unfixed.
value):said,action=gateOn.value==="new"&&presence==="still-there"?capped(byRule,"warn"):byRule;return{action,decidedBy:{first,...when===void 0?{}:{when},...epss===
void 0?{}:{epss:epss.setting},...byRule===said?{}:{unfixed},...action===byRule?{}:{gateOn}}}}function ruleForListed(ruled,{exploitation},facts){let{exploited}=exploitation;
return facts?.listed===void 0||exploited.value==="none"||!isStricter(exploited.value,ruled.action)?ruled:{action:exploited.value,decidedBy:{...ruled.decidedBy,exploited}}}
function whenOf({kind,severity},policy,facts){let{action,when}=policy.severity[severity];if(!(policy.kinds[kind][severity]!==void 0||action.value!=="block"||when.
value===void 0))return isOutside(when.value,facts)?when:void 0}function epssOf({exploitation:{epssBlock,epssWarn}},facts,than){let score2=facts?.epss?.score;if(score2!==
void 0){if(score2>=epssBlock.value&&isStricter("block",than))return{action:"block",setting:epssBlock};if(score2>=epssWarn.value&&isStricter("warn",than))return{
action:"warn",setting:epssWarn}}}function isStricter(one,other){return actions.indexOf(one)>actions.indexOf(other)}function applyExceptions(written2,rules,now,images){let{active,refused:before,beside}=withAdopted(written2,rules.adoptedUntil.value,now),{usable,refused:atOnce}=usableAmong(
active,rules,now,images),index2=indexExceptions(usable),lastEnd=bySeverity(severity=>lastEndOf(rules.maxDays[severity].value,now)),other=beside&&applyExceptions(
beside,rules,now,images),uses=new Map;return{exceptionFor:finding=>{for(let exception2 of index2.matching(finding)){let alone=useAlone(exception2,finding.severity,
lastEnd,rules),isOneSided=alone==="applied"&&other!==void 0&&other.exceptionFor(finding)===void 0;if(noteUse(uses,exception2,isOneSided?"not-on-both":alone,finding.
severity,rules),alone==="applied")return isOneSided?void 0:exception2}},outcome:()=>{let notCompared=index2.notCompared();return{applied:usable.filter(exception2=>uses.
get(exception2)?.applied!==void 0),unused:unusedOf(usable,new Set([...uses.keys(),...notCompared])),refused:[...rules.requireTicket.value?before.map(withTicket):
before,...atOnce,...refusedAs("too-far-ahead",uses,(exception2,severity)=>refuseTooFar(exception2,severity,rules,now)),...refusedAs("no-assessment",uses,(exception2,severity)=>refuseUnassessed(
exception2,[severity],now)),...refusedAs("not-approved",uses,(exception2,severity)=>refuseUnapproved(exception2,severity,now)),...notCompared.map(exception2=>refuseNotCompared(
exception2,now)),...refusedAs("not-on-both",uses,exception2=>refuseOneSided(exception2,beside?.branch??"",now))]}}}}function useAlone(exception2,severity,lastEnd,{
assessment}){return lacksApproval(exception2,severity)?"not-approved":exception2.assessment===void 0&&assessment.value.includes(severity)?"no-assessment":exception2.
endsAt.getTime()<=lastEnd[severity]?"applied":"too-far-ahead"}function noteUse(uses,exception2,use,severity,rules){let noted=uses.get(exception2)??{},before=noted[use];
noted[use]=use==="too-far-ahead"?strictestOf(rules,before,severity):worse(before??severity,severity),uses.set(exception2,noted)}function refusedAs(use,uses,refuse){
return[...uses].flatMap(([exception2,{[use]:severity}])=>severity===void 0?[]:[refuse(exception2,severity)])}function usableAmong(active,rules,now,images){let exceptions=active.
filter(exception2=>isForImage(exception2,images)),current=exceptions.filter(exception2=>holds(exception2,now)),isTracked=exception2=>!rules.requireTicket.value||
exception2.adopted===!0||hasTicket(exception2),ended=exceptions.filter(exception2=>!holds(exception2,now));return{usable:current.filter(isTracked),refused:[...ended.
map(exception2=>refuseExpired(exception2,now)),...current.filter(exception2=>!isTracked(exception2)).map(exception2=>refuseUntracked(exception2,now))]}}function strictestOf({
maxDays},one,other){let[strictest=other]=severities.filter(severity=>severity===one||severity===other).toSorted((a,b)=>maxDays[a].value-maxDays[b].value);return strictest}
function refuseUntracked(exception2,now){return refused(askingTicket(exception2),"no-ticket","it names no ticket, which the policy requires",now)}function refuseUnassessed(exception2,asked,now){
let why=`it has no \`assessment\`, which the policy requires for ${asked.join(", ")} findings`;return{...refused(exception2,"no-assessment",why,now),suggestion:{
kind:"words",text:"an entry of a YAML file with `assessment: { score: …, exploitability: …, controls: …, why: …, fix: …, impact: … }`"}}}function withTicket(entry2){
let{suggestion}=entry2;return suggestion.kind==="words"||hasTicket(suggestion.draft)?entry2:{...entry2,suggestion:{...suggestion,draft:askingTicket(suggestion.draft)}}}
function refuseTooFar(exception2,severity,{maxDays},now){let days=maxDays[severity].value,why=`its expiry ${exception2.expiry} is more than ${days} days ahead, \
the most for a ${severity} finding`;return refused(exception2,"too-far-ahead",why,now,days)}function lacksApproval({proposed},severity){return proposed!==void 0&&
proposed.missing[severity].length>0}function refuseUnapproved(exception2,severity,now){let missing=exception2.proposed?.missing[severity]??[],why=missing.some(choice=>choice.
length===0)?"it is new in this pull request, and the policy that says who must approve it can’t be read":`it is new in this pull request, and for a ${severity}\
 finding ${approversText(missing)} must approve its newest commit`;return{...refused(exception2,"not-approved",why,now),suggestion:{kind:"words",text:"the same \
line, once it is approved"}}}function refuseNotCompared(exception2,now){return refused(exception2,"not-compared","some findings were not compared with it: the e\
ntries for this id have too many paths and packages. Write one entry for several of them, with shorter patterns",now)}function refuseOneSided(exception2,branch,now){
let why=`${branch} rules as well, and has no exception that is applied to the same finding`;return{...refused(exception2,"not-on-both",why,now),suggestion:{kind:"\
words",text:`the same line, once it is on ${branch}, too`}}}function unusedOf(exceptions,known2){let first=new Map,unused=[];for(let exception2 of exceptions){let key2=scopeOf(
exception2),earlier2=first.get(key2);earlier2===void 0&&first.set(key2,exception2),!known2.has(exception2)&&unused.push(earlier2===void 0?exception2:{...exception2,
duplicateOf:{file:earlier2.file,line:earlier2.line}})}return unused}function exploitationMark({exploitation,decidedBy}){if(exploitation?.listed!==void 0)return"exploited";let score2=exploitation?.epss?.score;return decidedBy.epss===
void 0||score2===void 0?"":`EPSS ${shareText(score2)}`}function exploitedText({listed:listed2}={}){if(listed2===void 0)return"";let due=listed2.due===void 0?[]:
[`to be fixed by ${listed2.due}`];return[`listed by CISA as exploited since ${listed2.added}`,...listed2.ransomware?["used for ransomware"]:[],...due].join(", ")}
function epssText({epss}={}){return epss===void 0?"":`${shareText(epss.score)} within 30 days, as high or higher than ${shareText(epss.percentile)} of all`}function whenText({
exploited,epss}){return[...exploited?["it is exploited"]:[],...epss===void 0?[]:[`its EPSS score is ${shareText(epss)} or more`]].join(" or ")}function whyNotRelaxed({
exploitation,finding},when,lists){if(exploitation?.listed!==void 0)return"it is exploited";let score2=exploitation?.epss?.score;if(when.epss!==void 0&&score2!==
void 0&&score2>=when.epss)return`its EPSS score is ${shareText(when.epss)} or more`;let{kev,epss}=lists??{};return kev?.kind!=="sure"?unsureText("KEV",kev):when.
epss!==void 0&&epss?.kind!=="sure"?unsureText("EPSS",epss):when.epss===void 0||noCve(finding)?"it has no CVE":"EPSS has no score for it"}function unsureText(name2,{
kind,why=""}={kind:"missing"}){return kind==="missing"?`${name2} is missing`:`${name2} is not used in full: ${why}`}function noCve(finding){return finding.kind!==
"vulnerability"||![finding.id,...finding.aliases].some(id=>/^CVE-/i.test(id))}function exploitationSentence({exploitation,open}){if(exploitation===void 0)return"";
let exploited=open.filter(judged=>judged.exploitation?.listed!==void 0).length,relaxed=open.filter(({decidedBy})=>decidedBy.when!==void 0).length,lists=`${feedText(
"KEV",exploitation.kev)} and ${feedText("EPSS",exploitation.epss)}`,only=relaxed===0?"":`; ${counted(relaxed)} only ${relaxed===1?"warns":"warn"} by the policy’\
s \`when\``;return exploitation.kev.kind==="missing"?`By ${lists}, nobody knows which open findings are exploited.`:`By ${lists}, ${plural(exploited,"open findi\
ng")} ${exploited===1?"is":"are"} exploited${only}.`}function feedText(name2,{date,kind}){return date===void 0?`${name2} (missing)`:`${name2} of ${date.slice(0,
10)}${kind==="sure"?"":" (not used in full)"}`}function shareText(share2){return`${Number((share2*100).toPrecision(3))} %`}var pep440=/^\s*v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\d*))?(?:-(?<implicit>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i,
preRank={alpha:-3,a:-3,beta:-2,b:-2};function pythonVersion(version2){let found=pep440.exec(version2)?.groups;if(found===void 0)return;let{epoch="0",release:release2="",
pre,preNumber,implicit,post,postNumber,dev,devNumber,local=""}=found,isPost=post!==void 0||implicit!==void 0,early3=pre!==void 0?preRank[pre.toLowerCase()]??-1:
dev!==void 0&&!isPost?-9:0;return{epoch:Number(epoch),release:release2.split(".").map(Number),rest:[early3,Number(preNumber??0),isPost?1+Number(implicit??postNumber??
0):0,dev===void 0?Number.POSITIVE_INFINITY:Number(devNumber??0)],local:local.toLowerCase().replace(/[-_]/g,"."),isEarly:pre!==void 0||dev!==void 0}}function comparePython(one,other){
let[a,b]=[pythonVersion(one),pythonVersion(other)];if(!(a===void 0||b===void 0))return a.epoch-b.epoch||byNumbers(a.release,b.release)||byNumbers(a.rest,b.rest)||
byLocal(a.local,b.local)}function isEarlyPython(version2){return pythonVersion(version2)?.isEarly??!1}function byLocal(one,other){let[a,b]=[one,other].map(local=>local===
""?[]:local.split("."));return bySegments(a??[],b??[])}function compareGem(one,other){let[a,b]=[gemSegments(one),gemSegments(other)];for(let index2=0;index2<Math.
max(a.length,b.length);index2+=1){let[mine="0",its="0"]=[a[index2],b[index2]];if(mine===its)continue;let[isMine,isIts]=[mine,its].map(piece=>/^\d/.test(piece));
if(isMine!==isIts)return isMine?1:-1;let order=isMine?Number(mine)-Number(its):mine<its?-1:1;if(order!==0)return order}return 0}function gemSegments(version2){let found=version2.
replaceAll("-",".pre.").match(/\d+|[a-z]+/gi)??[],word3=found.findIndex(piece=>!/^\d/.test(piece));return word3<0?withoutZeros(found):[...withoutZeros(found.slice(
0,word3)),...withoutZeros(found.slice(word3))]}function withoutZeros(segments){return segments.slice(0,segments.findLastIndex(piece=>!/^0+$/.test(piece))+1)}var early=[
"dev","a","alpha","b","beta","m","milestone","pre","preview","c","cr","rc","snapshot"],nothing=new Set(["final","ga","release","v"]);function isEarlyByWord(version2){
return parts2(version2).some(({rank})=>rank<0)}function compareByWords(one,other){let[a,b]=[parts2(one),parts2(other)];for(let index2=0;index2<Math.max(a.length,
b.length);index2+=1){let order=comparePart(a[index2],b[index2]);if(order!==0)return order}return 0}function parts2(version2){return(version2.toLowerCase().match(
/\d+|[a-z]+/g)??[]).map(piece=>/^\d/.test(piece)?{rank:Number(piece)===0?0:1,number:Number(piece)}:{rank:wordRank(piece),word:piece})}function wordRank(word3){return nothing.
has(word3)?0:early.includes(word3)?early.indexOf(word3)-early.length:.5}function comparePart(one,other){let[a,b]=[one?.rank??0,other?.rank??0];if(a!==b)return a-
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
numbers:numbers.split(".").map(Number),letter,suffixes:[...suffixes.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([,word3="",number2=""])=>[suffixRank(word3),Number(number2)]),
revision:Number(revision)}}function suffixRank(word3){return early2.includes(word3)?early2.indexOf(word3)-early2.length:1+late.indexOf(word3)}function byLists(one,other){
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
ed: ${files.map(({path})=>path).join(", ")}`)]:[...capped2("block",answer.denied),...capped2("warn",answer.warned)];return{...triage,concerns:[...triage.concerns,
...added]}}function capped2(action,messages){let named6=messages.slice(0,maxNamed).map(message=>concern(action,message)),more=messages.length-named6.length;return more===
0?named6:[...named6,{...concern(action,`and ${more} more`),unnamed:more}]}function concern(action,message){return{kind:"rego",platform:"all",action,message:`rul\
e in Rego: ${message}`}}var maxSteps2=3e7;function scopedIndex(rules){let paths=rules.filter(({about})=>about==="path"),ofPackage=packageIndex(rules.filter(({about})=>about==="package")),
ofPath=pathIndex(paths);return finding=>{let byPackage=ofPackage(finding),byPath=ofPath(finding);return byPath==="not-compared"?{matches:byPackage,notCompared:paths}:
{matches:byPath.length===0?byPackage:[...byPackage,...byPath],notCompared:[]}}}function packageIndex(rules){let wanted=rules.flatMap(rule=>{let url=parsePackageUrl(
rule.match);return url===void 0?[]:[{rule,wanted:url}]}),byName=Map.groupBy(wanted,one=>nameOf2(one.wanted));if(byName.size===0)return()=>[];let known2=new Map;
return finding=>{if(finding.kind!=="vulnerability")return[];let texts=packageUrlsOf(finding.package),key2=texts.join(`
`),matches3=known2.get(key2)??matchesOf(texts.map(parsePackageUrl),byName);return known2.set(key2,matches3),matches3}}function matchesOf(urls,byName){return[...new Set(
urls.flatMap(url=>url===void 0?[]:byName.get(nameOf2(url))??[]))].flatMap(one=>{let covered=urls.filter(url=>url!==void 0&&coversPackage(one.wanted,url));return covered.
length===0?[]:[{rule:one.rule,isWhole:covered.length===urls.length}]})}function nameOf2({type,namespace:namespace2,name:name2}){return JSON.stringify([type,namespace2,
name2])}function pathIndex(rules){let patterns=rules.flatMap(rule=>{let pattern=pathPattern(withoutRoot(rule.match));return typeof pattern=="string"?[]:[[rule,pattern]]});
if(patterns.length===0)return()=>[];let effort={steps:0},known2=new Map;return finding=>{let path=fileOf(finding);if(path===void 0)return[];let before=known2.get(
path);if(before!==void 0)return before;let found=[];for(let[rule,matches3]of patterns){if(effort.steps>maxSteps2)return"not-compared";matches3(path,effort)&&found.
push({rule,isWhole:!0})}return known2.set(path,found),found}}function fileOf(finding){if(!(finding.kind==="vulnerability"&&finding.package.class==="os"))return withoutRoot(
finding.path??finding.target)}function withoutRoot(path){return path.replace(/^\/+/,"")}var ScopedUses=class{#rules;#now;#applied=new Map;#refused=new Map;constructor(rules,now){this.#rules=rules,this.#now=now}get isEmpty(){return this.#rules.length===
0}apply(rule){this.#applied.set(rule,(this.#applied.get(rule)??0)+1)}refuse(rule,refusal,severity){let before=this.#refused.get(rule)??new Map;before.set(refusal,
worse(before.get(refusal)??severity,severity)),this.#refused.set(rule,before)}outcome(open){let unblocked=new Map;for(let{action,decidedBy}of open){let{scoped:scoped2,
unblocks}=decidedBy;scoped2!==void 0&&unblocks&&action!=="block"&&unblocked.set(scoped2,(unblocked.get(scoped2)??0)+1)}let ended=this.#rules.filter(rule=>hasScopedEnded(
rule,this.#now)),known2=new Set([...ended,...this.#applied.keys(),...this.#refused.keys()]);return{applied:this.#rules.flatMap(rule=>{let findings=this.#applied.
get(rule);return findings===void 0?[]:[{...rule,findings,unblocked:unblocked.get(rule)??0}]}),unused:this.#rules.filter(rule=>!known2.has(rule)),refused:[...ended.
map(rule=>refusedAs2(rule,"expired")),...[...this.#refused].flatMap(([rule,whys])=>[...whys].map(([why,worst])=>refusedAs2(rule,why,worst)))]}}};function refusedAs2(rule,refusal,severity){
return{...rule,refusal,why:scopedRefusalText(rule,refusal,severity)}}function applyScoped({scoped:scoped2,exceptions},now){let uses=new ScopedUses(scoped2.flatMap(rulesOf),now),all=scoped2.map(rules=>scopedIndex(rulesOf(rules).filter(
rule=>!hasScopedEnded(rule,now))));return uses.isEmpty?{ruleFor:(_,byPolicy)=>byPolicy,outcome:()=>uses.outcome([])}:{ruleFor:(finding,byPolicy,facts)=>{let keeps2=match=>keptByKev(
match.rule,facts)??keepsFromRelaxing(match,finding.severity,exceptions,now),said=all.map(find=>{let{matches:matches3,notCompared}=find(finding);return notCompared.
length>0?withoutComparing(matches3,notCompared,finding,byPolicy,uses):saidOf(matches3,finding,byPolicy,keeps2,uses)});return strictestOf2(said,finding,byPolicy,
uses)},outcome:open=>uses.outcome(open)}}function keptByKev({exploited},facts){if(!(exploited===!0||facts===void 0))return facts.listed!==void 0?"exploited":facts.
isKevSure?void 0:"kev-unknown"}function rulesOf({packages,paths}){return[...packages.value,...paths.value]}function saidOf(matches3,finding,{action},keeps2,uses){
let strictest=matches3.reduce((most,{rule})=>Math.max(most,rankOf(rule)),-1),deciding=matches3.filter(({rule})=>rankOf(rule)===strictest);if(strictest>=actions.
indexOf(action))return deciding[0];let refused3=deciding.map(match=>({match,why:keeps2(match)}));for(let{match,why}of refused3)why!==void 0&&uses.refuse(match.rule,
why,finding.severity);return refused3.find(({why})=>why===void 0)?.match}function withoutComparing(matches3,notCompared,{severity},{action},uses){for(let rule2 of notCompared)
uses.refuse(rule2,"not-compared",severity);let[rule]=[...matches3.map(match=>match.rule),...notCompared].toSorted((a,b)=>rankOf(b)-rankOf(a));return rule!==void 0&&
rankOf(rule)>actions.indexOf(action)?{rule}:void 0}function strictestOf2(said,finding,byPolicy,uses){let rest=actions.indexOf(byPolicy.action),most=said.reduce(
(rank,one)=>Math.max(rank,one===void 0?rest:rankOf(one.rule)),-1),outvoted="not-on-both";for(let one of said)one!==void 0&&rankOf(one.rule)<most&&uses.refuse(one.
rule,outvoted,finding.severity);let deciding=said.find(one=>one!==void 0&&rankOf(one.rule)===most);if(deciding===void 0)return byPolicy;let{rule}=deciding;uses.
apply(rule);let decidedBy={first:rule.action,scoped:rule};return{action:rule.action.value,decidedBy:byPolicy.action==="block"?{...decidedBy,unblocks:!0}:decidedBy}}
function rankOf({action}){return actions.indexOf(action.value)}function nothingFound({os,packagesListed},action){let advice=action==="log"?"":` ${filesAlone}`;return os===void 0?`neither an operating system nor packages wer\
e found, so nothing could be scanned${advice}`:packagesListed===!0?`no packages were found, so nothing could be scanned${advice}`:"the report lists no package, \
so it is not known whether anything was scanned (make it with `trivy image --format json --list-all-pkgs`)"}var filesAlone="(if the image holds only files, set \
`unscannable: log` for it in the policy’s `images`)";function systemText(fault,scan){let system=systemName(scan);switch(fault){case"no-system":return"packages\
 of an operating system were found, but not which system it is (/etc/os-release is missing or unknown), so they were compared with no advisories";case"no-packag\
es":return`the packages of ${system} were not scanned: Trivy has no advisories for this system, or the image lacks its list of packages`;case"no-release":return`${system}\
 is no release that advisories are kept for, so its packages were compared with none: build on a numbered release that is supported`;case"unknown-release":return`${system}\
 is no release that is known to have advisories, and nothing in the report shows that it has: let image-gate scan the image, as it asks the database, or build o\
n an older release`;case"other-release":return`the image calls itself ${system}, and its packages are of another release or distribution, so they were compared \
with the wrong advisories`;case"supplier":return`a file in the image says that all packages of ${system} are a supplier’s (as /usr/share/rapidfort/curated.json \
does), so they were not compared with the distribution’s advisories`;case"other-system":return`the image calls itself ${system} and holds packages of another \
kind of system, so they were compared with the wrong advisories`;case"other-vendors":return`the image calls itself ${system}, and most of its packages are of an\
other vendor, so they were compared with no advisories`}}var shownVendors=5;function foreignText(names2){let plain2=names2.filter(name2=>/^[\w.+:~-]{1,60}$/.test(
name2)).slice(0,shownVendors),shown2=[...plain2,...names2.length>plain2.length?["…"]:[]];return`${plural(names2.length,"package")} of other vendors (${shown2.
join(", ")}): no advisories are known for ${names2.length===1?"it":"them"}, so a vulnerability there is not found`}function systemName({os}){if(os===void 0)return"";
let known2=[os.family,os.name].filter(part2=>systemWords.test(part2));return known2.length===0?"a system":known2.join(" ")}var systemWords=/^(?:AMI release )?[\w.+/-]{1,40}(?: \([A-Za-z ]{1,20}\))?$/;function indexStatements(statements){let names2=new Groups;for(let{ids}of statements)for(let id of ids)names2.join(ids[0].toUpperCase(),id.toUpperCase());let groups=new Map;
for(let[name2,[first,...others]]of Map.groupBy(statements,({ids})=>names2.of(ids[0].toUpperCase())))first!==void 0&&groups.set(name2,groupOf([first,...others]));
return{about:({id,aliases})=>{let of=name2=>groups.get(names2.of(name2.toUpperCase())),own2=of(id);return aliases.length===0?own2===void 0?none2:[own2]:[...new Set(
[own2,...aliases.map(of)])].filter(group=>group!==void 0)}}}var none2=[];function groupOf(statements){return{statements,weight:statements.reduce((sum,{weight})=>sum+
weight,0)}}function namesItself({ids},finding){let own2=[finding.id,...finding.aliases.filter(alias=>/^(?:CVE-\d{4}-\d+|GHSA-.+)$/.test(alias))];return ids.some(
id=>own2.includes(id))}var Groups=class{#parent=new Map;of(name2){let root=name2,parent=this.#parent.get(root);if(parent!==void 0){for(;parent!==void 0&&parent!==
root;)[root,parent]=[parent,this.#parent.get(parent)];for(let at2=name2;at2!==root;){let next=this.#parent.get(at2)??root;this.#parent.set(at2,root),at2=next}return root}}join(one,other){
for(let name2 of[one,other])this.#parent.has(name2)||this.#parent.set(name2,name2);this.#parent.set(this.of(other)??other,this.of(one)??one)}};function concerns({products},finding,image,fit){if(products.length===0)return fit==="perhaps";let urls=packageUrls(finding,image);return products.some(product=>isAbout(
product,urls,finding,image,fit))}function knownImage({names:names2,manifests}){return{names:names2,read:{packages:new Map,repositories:new Map},places:names2.map(
name2=>{let read2=readReference(name2);if("problem"in read2)return;let{registry,repository,digest,tag=digest===void 0?"latest":""}=read2.reference;return{repository:`${registry}\
/${repository}`,tag}}),root:manifests&&encoded(manifests.root.digest),manifests:new Map(manifests?.images.map(({platform,manifest})=>[usualPlatform(platformName(
platform)),encoded(manifest.digest)]))}}function isAbout(product,urls,finding,image,fit){let{parts:parts3}=product,isPart=()=>parts3===void 0||parts3.some(part2=>isPackage(
part2,urls,fit));if(product.purls.some(({type})=>type==="oci"))return isImage(product,finding,image,fit)&&isPart();let isWhole=isPackage(product,urls,fit);return parts3===
void 0?isWhole:fit==="surely"?isWhole&&isPart():isWhole||isPart()}function isPackage({purls,sha256,isUnclear},urls,fit){return fit==="surely"&&(isUnclear||sha256.
length>0||urls.length===0)?!1:purls.length===0?fit==="perhaps":purls.every(wanted=>urls.every(found=>found!==void 0&&coversPackage(wanted,found)))}function packageUrls({
package:named6},{read:{packages}}){return packageUrlsOf(named6).filter(url=>url!=="").map(url=>once(packages,url,parsePackageUrl))}function isImage({purls,sha256,
isUnclear},finding,image,fit){return fit==="surely"&&isUnclear?!1:[...purls.flatMap(({version:version2})=>version2===""?[]:[version2]).map(version2=>version2.replace(
/^sha256:/,"")),...sha256].every(digest=>isDigestOf(digest,finding,image,fit))&&purls.every(purl=>isNamed(purl,finding,image,fit))}function isDigestOf(digest,{platforms},{
root,manifests},fit){return root===void 0?fit==="perhaps":digest===root||platforms.every(platform=>manifests.get(usualPlatform(platform))===digest)}function isNamed(purl,finding,image,fit){
let{type,namespace:namespace2,name:name2,version:version2,qualifiers,subpath}=purl;if(type!=="oci")return fit==="perhaps";let{repository_url:url,tag,arch,...others}=Object.
fromEntries(qualifiers);if(namespace2!==""||subpath!==""||Object.keys(others).length>0||url===void 0&&!version2.startsWith("sha256:")||version2!==""&&!version2.
startsWith("sha256:"))return fit==="perhaps";if(arch!==void 0&&!finding.platforms.every(platform=>platform.split("/")[1]===arch))return!1;let repository=url===void 0?
void 0:once(image.read.repositories,url,repositoryOf);return image.names.length>0&&image.places.every(place3=>place3===void 0?fit==="perhaps"||url===void 0&&tag===
void 0:place3.repository.split("/").at(-1)?.toLowerCase()!==name2.toLowerCase()||tag!==void 0&&tag!==place3.tag?!1:url===void 0||repository===place3.repository)}
function repositoryOf(url){let read2=readReference(url);if(!("problem"in read2||read2.reference.tag!==void 0||read2.reference.digest!==void 0))return`${read2.reference.
registry}/${read2.reference.repository}`}function once(known2,text11,read2){let value=known2.has(text11)?known2.get(text11):read2(text11);return known2.set(text11,
value),value}var maxComparisons=2e6;function newestStatements(rules,image,now){let all=rules.files.value.flatMap(({read:read2})=>read2?.document.statements??[]),index2=indexStatements(
all),comparisons=0;return{mentions:finding=>index2.about(finding).length>0,about:finding=>{let groups=index2.about(finding),[first]=groups;if(first===void 0)return;
if(comparisons+=groups.reduce((sum,{weight})=>sum+weight,0),comparisons>maxComparisons)return{kind:"refused",statement:first.statements[0],why:"there are too ma\
ny statements to compare all"};let meant2=groups.flatMap(({statements})=>statements.filter(statement=>concerns(statement,finding,image,"perhaps")));return wordOf(
meant2,finding,rules,image,now)}}}function wordOf(meant2,finding,rules,image,now){let faults=new Map,counting=meant2.filter(statement2=>{let fault=keeps(statement2)?
void 0:faultOf(statement2,finding,rules,image,now);return fault!==void 0&&faults.set(statement2,fault),fault===void 0}),newest=counting.reduce((latest,one)=>Math.
max(latest,momentOf(one)),Number.NEGATIVE_INFINITY),last=counting.filter(statement2=>momentOf(statement2)===newest),[statement]=last;if(statement===void 0){let[
first]=[...faults].toSorted(([one],[other])=>momentOf(other)-momentOf(one));return first===void 0?void 0:{kind:"refused",statement:first[0],why:first[1]}}let keeping=last.
find(({status})=>status==="under_investigation")??last.find(keeps);return keeping!==void 0?{kind:"kept",statement:keeping}:last.some(({status})=>status!==statement.
status)?{kind:"refused",statement,why:"another statement of the same moment says something else"}:rules.for.value.includes(finding.severity)?{kind:"settled",statement,
endsAt:endOf(newest,rules)}:{kind:"refused",statement,why:`the policy lets no statement leave out ${finding.severity} findings (vex.for)`,instead:`${finding.severity.
toLowerCase()} in vex.for of the policy, or an exception of your own`}}function keeps({status}){return status==="affected"||status==="under_investigation"}function momentOf({
at:at2}){return at2?.getTime()??Number.POSITIVE_INFINITY}function endOf(moment,{maxAge}){return new Date(moment+maxAge.value*hour2)}var hour2=3600*1e3;function faultOf(statement,finding,rules,image,now){
let{at:at2,status,justification}=statement;return status==="not_affected"&&justification===void 0?"it gives no justification":at2===void 0?"it does not say sinc\
e when":at2.getTime()>now.getTime()?`its moment ${at2.toISOString()} lies in the future`:endOf(at2.getTime(),rules).getTime()<=now.getTime()?`it is of ${at2.toISOString().
slice(0,10)}, older than the policy allows (vex.max-age)`:namesItself(statement,finding)?concerns(statement,finding,image,"surely")?void 0:"it is not certain th\
at it means this package of this image: it must name the package by its package URL, or the image by its repository or digest (pkg:oci)":`it names ${finding.id}\
 only by way of another name`}function applyVex(sets,image,now){let known2=knownImage(image),all=sets.map(rules=>newestStatements(rules,known2,now)),exceptions=new Map,refusals2=new Map,notes=new Map,
answerOf=words4=>{let said=words4.filter(word3=>word3!==void 0),settled=said.filter(word3=>word3.kind==="settled"),[first]=settled;if(first!==void 0&&settled.length===
words4.length){let endsAt=new Date(Math.min(...settled.map(word3=>word3.endsAt.getTime())));return{exception:once2(exceptions,[first.statement,endsAt],()=>exceptionOf2(
first.statement,endsAt))}}let kept=keptOf(said);if(kept!==void 0)return{note:once2(notes,[kept],()=>noteOf(kept))};let refused3=said.find(word3=>word3.kind==="r\
efused")??(first&&oneSided(first));if(refused3===void 0)return;let{statement,why}=refused3;return once2(refusals2,[statement,why],()=>refusalOf(refused3)),{note:once2(
notes,[statement,why],()=>({...noteOf(statement),why}))}};return{mentions:finding=>all.some(({mentions})=>mentions(finding)),answerFor:finding=>all.some(({mentions})=>mentions(
finding))?answerOf(all.map(({about})=>about(finding))):void 0,applied:()=>[...exceptions.values()],refused:()=>[...refusals2.values()]}}function keptOf(words4){
let kept=words4.filter(({kind})=>kind==="kept").map(({statement})=>statement);return kept.find(({status})=>status==="under_investigation")??kept[0]}function oneSided({
statement}){return{statement,why:"another policy that rules as well has no statement that leaves it out"}}function once2(known2,[{file,line:line3,ids},more],make){
let key2=JSON.stringify([file,line3,ids,more]),value=known2.get(key2)??make();return known2.set(key2,value),value}function noteOf({status,justification,action,detail,
at:at2,author,file,line:line3}){return{status,author,file,line:line3,...at2===void 0?{}:{at:at2},...justification===void 0?{}:{justification},...action===void 0?
{}:{action},...detail===void 0?{}:{detail}}}function exceptionOf2(statement,endsAt){let{ids,file,line:line3}=statement,expiry=lastDay(endsAt);return{id:ids[0],reason:reasonOf3(
statement),endsAt,expiry,file,line:line3,kind:"vulnerability",vex:noteOf(statement)}}function reasonOf3({status,justification,author,detail=""}){let word3=status===
"fixed"?"fixed":`not affected (${justification??""})`,by=author===""?"":`, says ${author}`;return`VEX: ${word3}${by}${detail===""?"":`: ${detail}`}`}function refusalOf({
statement,why,instead="a newer statement that counts"}){let{ids,file,line:line3}=statement,suggestion={kind:"words",text:instead};return{id:ids[0],refusal:"vex",
file,line:line3,why:`this VEX statement does not count: ${why}`,suggestion}}import{createHash as createHash4}from"node:crypto";import{join as join4}from"node:path";var headLength=64*1024;function namesInRecord(head2){let[,names2="[]"]=/"names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,2000}\])/.exec(head2)??[];return[read(
names2)].flat().filter(name2=>typeof name2=="string")}function recordedNames(head2){let[,image=""]=/"(?:Image|ArtifactName)"\s*:\s*("(?:[^"\\]|\\.){0,5000}")/.exec(
head2)??[],[,others="[]"]=/"Names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,200}\])/.exec(head2)??[];return[read(image),read(others)].flat().filter(name2=>typeof name2==
"string")}function read(text11){try{return JSON.parse(text11)}catch{return}}function isNamed2(names2,asked){let{familiar}=imageName(asked),anyTag=familiar===tagged(
asked);return names2.some(name2=>tagged(name2)===tagged(asked)||anyTag&&imageName(name2).familiar===familiar)}function tagged(name2){return familiarSpelling(name2).
replace(/@sha256:[0-9a-f]*$/,"")}async function reportPlace(files,name2,directory){let folder=imageFolder(name2),hash=createHash4("sha256").update(name2).digest("hex").slice(0,8);for(let place3 of[
"",folder,`${folder}-${hash}`]){let names2=await namesInFile(files,join4(directory,place3,reportFileName(name2)));if(names2===void 0||names2.length===0||tagged(
names2[0]??"")===tagged(name2))return place3}return`${folder}-${hash}`}async function namesInFile(files,path){if((await files.lstat(path))?.kind!=="file")return;
let record2=recordBeside(path),recorded=record2===void 0||(await files.lstat(record2))?.kind!=="file"?"":await head(files,record2),names2=namesInRecord(recorded);
return names2.length>0?names2:recordedNames(await head(files,path))}async function head(files,path){let pieces3=[];for await(let piece of files.readStream(path,
{start:0,end:headLength-1}))pieces3.push(Buffer.from(piece));return Buffer.concat(pieces3).toString()}var semantic=/^v?\d+(?:\.\d+){0,3}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/,npm={name:/^(?!.*\.(?:[Tt][Gg][Zz]|[Tt][Aa][Rr]|[Gg][Zz])$)(?:@[A-Za-z0-9][\w.~-]*\/)?[A-Za-z0-9][\w.~-]*$/,
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
name2)))?.[0]??"none"}function keptByVex(open){let kept=new Map;for(let{finding,vex}of open){if(vex===void 0||vex.why!==void 0)continue;let one=kept.get(vex)??{id:finding.id,note:vex,
findings:0};one.findings+=1,kept.set(vex,one)}return[...kept.values()]}function vexWords({status,author,at:at2,action,detail,why},{text:text11}){let word3=status.
replaceAll("_"," "),by=author===""?"":`, says ${text11(author,100)}`,since=at2===void 0?"":` since ${dateText(at2)}`,more=[action,detail].find(words4=>words4!==
void 0&&words4.trim()!==""),said=`${word3}${by}${since}${more===void 0?"":`: ${text11(more,300)}`}`;return why===void 0?said:`${said} (which does not count: ${text11(
why,300)})`}var maxReasons=5;function afterMergeSection({decision,afterMerge}){if(afterMerge===void 0)return"";let{branch,verdict,reasons,regoUnasked}=afterMerge,unasked=regoUnasked?
" Its rules in Rego count only after the merge, and were not run.":"",change2=`This pull request changes the rules of ${code(branch,100)}.${unasked}`;if(verdict===
decision.verdict)return`> [!NOTE]
> ${change2} After the merge the image ${verdict==="passed"?"would also pass by the new ones":"would also be blocked by the new ones"}.`;if(verdict==="passed")return`\
> [!NOTE]
> ${change2} After the merge the image would pass. This verdict is by the current rules.`;let shown2=reasons.slice(0,maxReasons).map(({message})=>`> - ${text(message,
300)}`),rest=reasons.length>shown2.length?[`> - and ${plural(reasons.length-shown2.length,"more reason")}`]:[],why=[...shown2,...rest].join(`
`);return`> [!WARNING]
> ${change2} **After the merge the image would be blocked**, and so would every run for ${code(branch,100)} until that is fixed:
${why}`}function afterMergeLine({decision,afterMerge}){if(afterMerge===void 0||afterMerge.verdict===decision.verdict)return"";let would=afterMerge.verdict==="bl\
ocked"?"would be blocked":"would pass";return`This pull request changes the rules of ${afterMerge.branch}: after the merge the image ${would}.`}var maxResults=5e3,maxSurelyKept=1e3,maxId=200,maxTags=10,maxGzipped=95e5,maxCategory=300,round={"[":"(","]":")","{":"(","}":")"};function plainMessage(foreign,max){
let line3=bounded(foreign,max).replace(/[[\]{}]/g,bracket=>round[bracket]??"");return line3===""?"(no text)":line3}function wholeList({name:name2,isWritten=!0}){return isWritten?code(reportFileName(name2)):`the JSON report (${code("--format json")})`}function originSection({ofAnotherRun}){return ofAnotherRun?`> [!NOTE]
> The workflow run of the pull request made this report, and the pull request can change what it says. So there are no commands here; read names and versions be\
fore you use them.`:""}function concernSection(assessment,{list:list2}){let kinds4={block:"CAUTION",warn:"WARNING",log:"NOTE"},concerns2=concernsBeside(assessment),
shown2=concerns2.slice(0,list2).map(({action,message})=>`> [!${kinds4[action]}]
> ${text(message,reasonLength)}`);return[...shown2,...cutLine(concerns2.length-shown2.length)].join(`

`)}function endingSection(assessment,{list:list2}){let ending=endingSoon(assessment.decision.triage.exceptions.applied,assessment.now);if(ending.length===0)return"";
let shown2=ending.slice(0,Math.min(list2,maxEnding)).map(exception2=>`${code(exception2.id,60)} (${daysLeft(exception2,assessment.now)}, ${place(exception2)})`),
rest=ending.length>shown2.length?[`${counted(ending.length-shown2.length)} more`]:[];return`> [!NOTE]
> ${`${plural(ending.length,"exception")} ${ending.length===1?"ends":"end"} within ${announcedDays} days:`} ${[...shown2,...rest].join(", ")}`}var maxEnding=10;
function vexSection({decision},{list:list2}){let rows=keptByVex(decision.triage.open).map(({id,note,findings})=>[code(id,60),counted(findings),vexWords(note,markdown),
place(note)]);return section("What VEX says of findings that stay",["Finding","Found","Statement","Written in"],rows,list2)}function exceptionSections({decision,
now,name:name2,names:names2=[name2]},{list:list2}){let{triage}=decision,covers=coverage(triage.excepted),{applied,refused:refused3,unused}=triage.exceptions,notNeeded=needless(
unused,names2);return[section("Exceptions applied",["Finding","Covers","Reason","Holds until","Written in"],applied.map(exception2=>[`${code(exception2.id,60)}${newMark(
exception2)}`,counted(covers(exception2)),reasonCell(exception2),`${text(exception2.expiry,30)} (${daysLeft(exception2,now)})`,place(exception2)]),list2),section(
"Exceptions not applied",["Finding","Why","This line would be valid","Written in"],refused3.map(entry2=>[code(entry2.id,60),text(entry2.why,200),code(suggestionText(
entry2.suggestion),300),place(entry2)]),list2),...["everywhere","here"].map(known2=>section(needlessTitles[known2],["Finding","Holds until","Written in"],notNeeded[known2].
map(needlessRow),list2))]}function needlessRow(exception2){return[`${code(exception2.id,60)}${newMark(exception2)}`,text(exception2.expiry,30),place(exception2)]}
function reasonCell(exception2){let proof=proofText(exception2,markdown);return`${text(exception2.reason,200)}${proof===""?"":`<br>${proof}`}`}function place({file,
line:line3}){return codePath(`${file}:${line3}`,120)}function section(title2,titles,rows,limit){if(rows.length===0)return"";let shown2=rows.slice(0,limit).map(row),
table=[row(titles),row(titles.map(()=>":--")),...shown2].join(`
`);return[`### ${title2}`,table,...cutLine(rows.length-shown2.length)].join(`

`)}function cutLine(rest){return rest===0?[]:[`and ${counted(rest)} more.`]}function localCopy({byCommand:byCommand2}){return`, as this machine's Docker store h\
as it. What the registry has under that name was not looked at (\`${byCommand2?"--image-from registry":"image-from: registry"}\`).`}function imageSection(assessment,{
list:list2},sboms=[]){let{name:name2,digest,origin,images,scan}=assessment,found=digest===void 0?"":` with digest ${code(digest)}`,head2=`### Image

${code(name2,300)}${found}${origin==="docker-store"?localCopy(assessment):""}`,rows=images.slice(0,list2).map(({platform,manifest,imageId})=>{let seen=scan.platforms.
find(scanned=>scanned.platform===platform),os=seen?.os===void 0?"none found":text(`${seen.os.family} ${seen.os.name}`,80);return row([code(platform,60),`image ${code(
imageId)}${manifest===void 0?"":`<br>manifest ${code(manifest)}`}`,os,counted(seen?.packages??0)])}),table=[row(["Platform","Digests","Operating system","Packag\
es"]),"| :-- | :-- | :-- | --: |",...rows].join(`
`),standings=scan.platforms.slice(0,list2).flatMap(({platform},index2)=>sboms.slice(index2,index2+1).map(sbom=>sbomLine(platform,sbom))),below3=standings.length===
0?[]:[standings.join(`
`)];return[head2,table,...cutLine(images.length-rows.length),...below3].join(`

`)}var shownReasons2=5;function sbomLine(platform,{standing}){return`- SBOM of ${code(platform,60)}: ${standingText(standing)}`}function standingText(standing){
switch(standing?.kind){case void 0:return"written; not compared with the image, as only the one in CycloneDX is";case"equal":return"`equal`: it may stand in for\
 the image";case"equal-with-distro":return`\`equal\` with ${code(`--distro ${standing.distro}`,100)}: so it may stand in for the image`;case"needs-layers":{let reasons=standing.
reasons.slice(0,shownReasons2).map(reason=>`
  - ${text(reason,300)}`),rest=standing.reasons.length-reasons.length,more=rest===0?"":`
  - ${plural(rest,"more reason")} ${rest===1?"is":"are"} in the record.`;return`\`needs layers\`: scan the image itself${reasons.join("")}${more}`}}}function footSection(assessment){
let{scan,decision,now}=assessment,judged=`Judged by ${decision.policy.source==="default"?"the default policy":`the policy in ${code(decision.policy.source,200)}`}${regoText(
decision)}.${baseText(decision)}`,exploited=exploitationSentence(decision.triage),parts3=[scannerText(scan.scanner),databaseText(scan.database,now),judged,...exploited===
""?[]:[exploited]],{length}=decision.triage.open,cut3=length>maxResults?` The Security tab can hold the ${counted(maxResults)} worst of ${counted(length)}.`:"";
return`${parts3.join(" ")} Every finding is in ${wholeList(assessment)}.${cut3}`}function regoText({policy}){let files=policy.rego.value.length;return files===0?
"":` and ${plural(files,"file")} of rules in Rego`}function baseText({policy,triage:{open}}){let base=open.filter(({place:place3})=>sureOrigin(place3)==="base").
length,rule=policy.ignoreBase.value?" Its rule `ignore-base` only logs what the base image brings.":"";return base===0?rule:` ${counted(base)} of ${counted(open.
length)} open findings came with the base image.${rule}`}function scannerText({version:version2,trust,binary}){let trusts={pinned:"reviewed by its checksum",given:"\
by the checksum in trivy-sha256",unreviewed:"not reviewed: no checksum is known for it",report:"not in this run: a finished report was judged"},hash=binary===void 0?
"":`, ${code(binary)}`;return`Scanned by Trivy ${text(version2,40)} (${trusts[trust]}${hash}).`}function databaseText(database,now){if(database===void 0)return"\
The age of its advisories is not known.";let age=ageText(database.updatedAt,now),words4=age===""?"":`, ${age} old`;return`Advisories of ${text(database.updatedAt,
40)}${words4}, from ${code(database.source,200)}.`}function scopedSections({decision},{list:list2}){let{applied,refused:refused3,unused}=decision.triage.scoped,titles=["For","Does","Reason","Holds until","Writte\
n in"],cells=rule=>[reasonCell2(rule),text(rule.expires??"changed",30),place2(rule)];return[section(scopedTitles.applied,["For","Does","Effect",...titles.slice(
2)],applied.map(rule=>[code(rule.match,120),code(rule.action.value),scopedEffect(rule),...cells(rule)]),list2),section(scopedTitles.refused,["For","Does","Why n\
ot","Written in"],refused3.map(rule=>[code(rule.match,120),code(rule.action.value),text(rule.why,200),place2(rule)]),list2),section(scopedTitles.unused,titles,unused.
map(rule=>[code(rule.match,120),code(rule.action.value),...cells(rule)]),list2)]}function scopedSummary({decision}){return scopedHeadline(decision.triage.scoped,
decision.verdict==="passed")}function reasonCell2({reason,ticket}){return`${text(reason,200)}${ticket===void 0?"":`<br>ticket ${text(ticket,100)}`}`}function place2({
action:{place:where,key:key2}}){return codePath(where??key2,120)}async function readEvent(files,path){if(!path)return;let bytes=await files.readBytes(path,26214400);try{return JSON.parse(bytes?.toString("utf8")??"")}catch{return}}var LockfileLines=class{#lines;#left;#byWord;constructor(text11){this.#lines=text11.split(`
`),this.#left=8*(text11.length+1)}versionLine(name2,version2,location){let wanted=version2.replace(/^v/,"");if(location===void 0)return this.#besideName(name2,wanted);
let{start,end}=location;if(!(start<1||start>this.#lines.length))return this.#first(start,Math.min(end,this.#lines.length),wanted)??start}#first(start,end,version2){
for(let line3=start;line3<=end&&this.#left>=0;line3+=1)if(this.#holds(line3,version2))return line3}#holds(line3,text11){if(this.#left<0)return!1;let looked=(this.#lines[line3-
1]??"").slice(0,1e3);return this.#left-=looked.length+1,holds2(looked,text11)}#besideName(name2,version2){if(this.#left<0)return;this.#byWord??=index(this.#lines);
let named6=(this.#byWord.get(firstWord(name2))??[]).filter(line3=>this.#holds(line3,name2)),both2=named6.find(line3=>this.#holds(line3,version2));if(both2!==void 0)
return both2;for(let line3 of named6){let end=Math.min(line3+4,this.#lines.length);if(/^\s*"?name"?\s*[=:]/.test((this.#lines[line3-1]??"").slice(0,1e3)))return this.#first(
line3+1,end,version2)}}},word2=/[A-Za-z0-9]+/g;function index(lines2){let byWord=new Map;for(let[at2,line3]of lines2.entries())for(let found of line3.slice(0,1e3).
toLowerCase().match(word2)??[]){let known2=byWord.get(found);known2===void 0?byWord.set(found,[at2+1]):known2.length<2e3&&known2.at(-1)!==at2+1&&known2.push(at2+
1)}return byWord}function firstWord(name2){return(name2.match(word2)??[]).reduce((longest,next)=>next.length>longest.length?next:longest,"").toLowerCase()}function holds2(line3,text11){
if(text11==="")return!1;for(let at2=line3.indexOf(text11);at2>=0;at2=line3.indexOf(text11,at2+1)){let[before,after]=[line3[at2-1]??" ",line3[at2+text11.length]??
" "];if(!/[\w./+-]/.test(before==="v"?line3[at2-2]??" ":before)&&!/[\w+-]/.test(after)&&!/^\.\w/.test(line3.slice(at2+text11.length)))return!0}return!1}import{posix as posix6}from"node:path";function scanFolder(root){return{root,empty:`${root}/empty`,home:`${root}/home`,docker:`${root}/docker`,temporary:`${root}/tmp`,image:`${root}/image`,report:`${root}\
/report.json`,ignoreFile:`${root}/ignore`,configFile:`${root}/config.yaml`}}function trivyArguments(cache,scanners,timeout,layers="memory"){return["image","--in\
put","../image","--format","json","--output","../report.json","--exit-code","0","--scanners",scanners.join(","),"--list-all-pkgs","--config","../config.yaml","-\
-ignorefile","../ignore","--cache-dir",cache,"--cache-backend",layers,"--timeout",`${Math.ceil(timeout/1e3)+60}s`,"--skip-db-update","--skip-java-db-update","--\
skip-check-update","--skip-vex-repo-update","--offline-scan","--skip-version-check","--disable-telemetry","--no-progress"]}var allowed=new Set(["PATH","HTTP_PRO\
XY","HTTPS_PROXY","ALL_PROXY","NO_PROXY","SSL_CERT_FILE","SSL_CERT_DIR","SYSTEMROOT","WINDIR"]);function trivyEnvironment(ours,folder){let inherited={};for(let[
name2,value]of Object.entries(ours))value!==void 0&&allowed.has(name2.toUpperCase())&&(inherited[name2]=value);return{...inherited,HOME:folder.home,USERPROFILE:folder.
home,DOCKER_CONFIG:folder.docker,TMPDIR:folder.temporary,TEMP:folder.temporary,TMP:folder.temporary}}var deadline2=6e4,maxReport=64*1024*1024,maxPackages=2e5,reportSchema3=object({Results:array(object({Target:string(),Type:string().optional(),Packages:array(object(
{Name:string(),Version:string().default(""),Locations:array(object({StartLine:int(),EndLine:int()})).nullish()})).nullish()})).nullish()});async function lockfilePackages({
files,process,environment},trivy,lockfiles){if(lockfiles.length===0)return[];let folder=scanFolder(await files.temporaryDirectory("lockfiles"));try{await writeLockfiles(
files,folder,lockfiles);let env=trivyEnvironment(environment,folder),{code:code2}=await process.run({file:trivy.path,args:fsArguments(),env,cwd:folder.empty,deadline:deadline2}),
bytes=code2===0?await files.readBytes(folder.report,maxReport):void 0,report=bytes&&reportSchema3.safeParse(parsedJson(bytes.toString("utf8")));if(!report?.success)
throw unread(code2);return located(report.data,lockfiles)}finally{await files.remove(folder.root)}}async function writeLockfiles(files,folder,lockfiles){for(let directory of[
folder.empty,folder.home,folder.docker,folder.temporary])await files.makeDirectory(directory,448);for(let path of[folder.ignoreFile,folder.configFile])await files.
write(path,"");for(let[index2,{path,text:text11,companions}]of lockfiles.entries()){let place3=`${folder.image}/${index2}`;await files.write(`${place3}/${posix6.
basename(path)}`,text11);for(let[name2,content]of Object.entries(companions))await files.write(`${place3}/${name2}`,content)}}function fsArguments(){return["fs",
"--format","json","--output","../report.json","--exit-code","0","--scanners","license","--list-all-pkgs","--include-dev-deps","--config","../config.yaml","--ign\
orefile","../ignore","--cache-dir","../tmp","--cache-backend","memory","--offline-scan","--skip-version-check","--disable-telemetry","--no-progress","--quiet","\
../image"]}function located({Results:results},lockfiles){let packages=[];for(let{Target:target,Type:type,Packages:found}of results??[]){let lockfile=lockfiles[Number(
/^(\d+)\//.exec(target)?.[1]??Number.NaN)];if(lockfile===void 0||type===void 0||!target.endsWith(`/${posix6.basename(lockfile.path)}`))continue;let lines2=new LockfileLines(
lockfile.text);for(let{Name:name2,Version:version2,Locations:[first]=[]}of(found??[]).map(withLocations)){let location=first&&{start:first.StartLine,end:first.EndLine},
line3=lines2.versionLine(name2,version2,location);line3!==void 0&&packages.length<maxPackages&&packages.push({path:lockfile.path,line:line3,type,name:name2,version:version2})}}
return packages}function withLocations({Locations,...rest}){return{...rest,Locations:Locations??[]}}function unread(code2){return new ToolError({code:"lockfiles\
-unread",message:`Trivy did not list the packages of the lockfiles (exit code ${code2}).`,fix:"Run again with debugging on; findings are shown on the Dockerfile\
 meanwhile."})}var starred=/\b([A-Za-z_]\w*)=["']?[^\s"'=*]*\*{3,}/g,namers=new Set(["ENV","ARG","LABEL"]);function configLine(finding,instructions){let shown2=(finding.kind===
"secret"?finding.match:finding.cause)??"";if(shown2.length>8192)return;let wanted=finding.kind==="secret"?withName(shown2):writtenAs(shown2);return wanted&&instructions.
findLast(wanted)?.line}function withName(match){let history=match.split(`
`).map(writtenInHistory).find(text11=>text11!==void 0);if(history!==void 0)return writtenAs(history);let names2=[...match.matchAll(starred)].flatMap(([,name2])=>name2??
[]);return names2.length>0?namedBy(names2):void 0}function writtenInHistory(line3){let[,...entries2]=line3.split('"created_by": "'),entry2=entries2.join('"creat\
ed_by": "'),mark=entry2.lastIndexOf("#(nop) "),written2=(mark<0?entry2:entry2.slice(mark+7)).trimStart();return/^(?:ENV|ARG|LABEL) /.test(written2)?written2:void 0}
function namedBy(names2){let patterns=names2.map(name2=>new RegExp(`(?:^|\\s)${name2}(?:=|\\s|$)`));return({keyword,text:text11})=>namers.has(keyword)&&patterns.
every(pattern=>pattern.test(text11))}function writtenAs(cause){let[,keyword="",rest=""]=/^\s*([A-Za-z]+)\s+([\s\S]*)$/.exec(cause)??[],upper=keyword.toUpperCase(),
names2=[...rest.matchAll(/\b([A-Za-z_]\w*)=/g)].flatMap(([,name2])=>name2??[]);if(upper==="")return;if(namers.has(upper)&&names2.length>0)return namedBy(names2);
let wanted=plain(rest);return({keyword:own2,text:text11})=>own2===upper&&plain(text11)===wanted}function plain(text11){return text11.replace(/[\\`][ \t\r]*\n/g,
"").replace(/[\s"'[\],]+/g,"")}import{posix as posix7}from"node:path";var maxText4=8192,maxSources=200;function copiedFrom(copying,path){let{instruction,workdir}=copying;return instruction.flags.some(flag=>flag.startsWith("from="))?
[]:sourcesFor({words:wordsOf(copying)??[],flags:instruction.flags,workdir},path)}function sourcesFor({words:all,flags,workdir},path){let[target,...sources]=all.
toReversed();if(target===void 0)return[];let file=posix7.resolve("/",path),keepsFolders=flags.includes("parents"),inContext=sources.toReversed().slice(0,maxSources).
flatMap(source=>contextPath(source)??[]),found=inContext.flatMap(source=>{let goal=posix7.resolve("/",workdir,target);return keepsFolders?withFolders(source,goal,
file):matches2(source,goal,target,file)}),named6=found.filter(candidate=>inContext.includes(candidate));return[...new Set([...named6,...found])].filter(candidate=>candidate!==
".")}function contextPath(source){if(!(source.startsWith("<<")||/^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(source)))return posix7.normalize(posix7.join("/",source)).
replace(/^\/+|\/+$/g,"")||"."}function matches2(source,goal,target,file){if(/[*?[]/.test(source))return patternMatches(source,goal,file);let isFolder=target.endsWith(
"/")||goal==="/",inside=below2(goal,file);return[...file===goal&&!isFolder?[source]:[],...inside===posix7.basename(source)?[source]:[],...inside===void 0?[]:[posix7.
join(source,inside)]]}function patternMatches(source,goal,file){let candidate=posix7.join(posix7.dirname(source),posix7.basename(file));return/[*?[]/.test(posix7.
dirname(source))||posix7.dirname(file)!==goal?[]:filePattern(source)?.(candidate)===!0?[candidate]:[]}function withFolders(source,goal,file){let inside=below2(goal,
file);return inside!==void 0&&(source==="."||`${inside}/`.startsWith(`${source}/`))?[inside]:[]}function below2(folder,file){let prefix2=folder==="/"?"/":`${folder}\
/`;return file.startsWith(prefix2)?file.slice(prefix2.length):void 0}function wordsOf({instruction:{text:text11},entry:entry2}){return text11.includes("$")?entry2.
legacy?void 0:words2(entry2.text.replace(/^(?:--\S+\s+)*/,"")):words2(text11)}function words2(text11){if(text11.length>maxText4)return[];let line3=text11.replace(
/[\\`][ \t\r]*\n/g," ");return line3.startsWith("[")?line3.match(/"(?:[^"\\]|\\.)*"/g)?.map(word3=>word3.slice(1,-1))??[]:(line3.split(`
`,1)[0]??"").match(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g)?.map(word3=>word3.replace(/["']|\\(?=.)/g,""))??[]}import{posix as posix8}from"node:path";var maxWanted=100;function wantedFiles(findings,makerOf){let wanted=new Map;for(let finding of findings){if(finding.kind==="vulnerability"||wanted.size>=maxWanted)
continue;let maker=makerOf(finding),key2=keyOf2(finding);if(key2===void 0||wanted.has(key2.text)||maker?.kind!=="instruction"||maker.entry.keyword!=="COPY"&&maker.
entry.keyword!=="ADD")continue;let candidates=copiedFrom(maker,key2.imagePath);candidates.length>0&&wanted.set(key2.text,{layer:key2.layer,imagePath:key2.imagePath,
candidates})}return[...wanted.values()]}function copiedPlaces(files){let known2=new Map(files.map(file=>[`${file.layer}
${file.imagePath}`,file]));return finding=>{let file=known2.get(keyOf2(finding)?.text??""),path=file&&repositoryPath(file.path),line3=finding.lines?.start??1;return file===
void 0||path===void 0||line3>file.lines?void 0:{path,line:line3}}}function keyOf2({layer:layer2,path}){if(layer2===void 0||path===void 0)return;let imagePath=posix8.
resolve("/",path);return{layer:layer2,imagePath,text:`${layer2}
${imagePath}`}}function historyEntry(createdBy,empty){let bare=withoutEnd2(createdBy.slice(0,262144)),mark=bare.indexOf("#(nop)");if(mark>=0&&mark<4096)return{...words3(bare.slice(
mark+6)),legacy:!0,empty};let own2=words3(bare);return known.has(own2.keyword)?{...own2,legacy:!1,empty}:{keyword:bare===""||/^bazel build/.test(bare)?"":"RUN",
text:bare,legacy:!0,empty}}function withoutEnd2(text11){let mark=text11.indexOf("|unsetLabel=",text11.lastIndexOf(`
`)+1),kept=mark<0?text11:text11.slice(0,mark),trimmed=kept.trimEnd();return trimmed.endsWith(" # buildkit")?trimmed.slice(0,-11):kept}var known=new Set("ADD ARG\
 CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));function words3(text11){let[,keyword="",
rest=""]=/^\s*(\S*)([\s\S]*)$/.exec(text11)??[];return{keyword,text:rest.trim()}}function isMadeBy(entry2,instruction){if(entry2.keyword!==instruction.keyword)return!1;
switch(instruction.keyword){case"RUN":return isSameCommand(entry2.text,instruction.text);case"COPY":case"ADD":return entry2.legacy?isSameTarget(entry2.text,instruction.
text):isSameCopy(entry2.text,instruction.text);default:return!0}}function squashed(text11){return text11.replace(/^[ \t]*#.*(?:\n|$)/gm,"").replace(/[\\`][ \t\r]*\n/g,
"").replace(/\s+/g,"")}var telling=20,shellEnd=/(?:-\w*c|\/c|-command)$/i;function isSameCommand(made,written2){let entry2=squashed(made);return commands(written2).
some(command=>{if(command===""||!entry2.endsWith(command))return!1;let before=entry2.slice(0,entry2.length-command.length);return before===""||command.length>=telling||
shellEnd.test(before.slice(-20))})}function commands(written2){let list2=stringList(written2),forms=[squashed(written2),...list2===void 0?[]:[squashed(list2.join(
" "))]],heredoc=/^<<-?["']?([\w.-]+)["']?[ \t\r]*\n([\s\S]*\n)?[^\n]*$/.exec(written2);if(heredoc===null)return forms;let[,name2="",body=""]=heredoc;return[...forms,
squashed(body),`/dev/pipes/${name2}`]}function isSameCopy(made,written2){let entry2=squashed(made.replace(/^(?:--\S+\s+)*/,"")).replace(/["'\\]/g,""),head2=written2.
includes("<<")?/^.*/.exec(written2)?.[0]??"":written2,text11=squashed(stringList(head2)?.join(" ")??head2).replace(/["'\\]/g,""),parts3=text11.split(/\$(?:\w+|\{[^{}]*\})/);
return parts3.length===1?entry2===text11:inOrder(entry2,parts3)}function inOrder(text11,parts3){let last=parts3.at(-1)??"",at2=0;for(let[index2,part2]of parts3.
slice(0,-1).entries()){let found=text11.indexOf(part2,at2);if(found<0||index2===0&&found>0)return!1;at2=found+part2.length}return text11.endsWith(last)&&text11.
length-last.length>=at2}function isSameTarget(made,written2){let line3=made.slice(made.lastIndexOf(`
`)+1),mark=line3.indexOf(" in "),target=mark<0?"":line3.slice(mark+4),wanted=(stringList(written2)??squashedWords(written2)).at(-1)??"";return wanted.includes("\
$")||/^\.?\/?$/.test(wanted)||lastName(target)===lastName(wanted.replace(/["'\\]/g,""))}function squashedWords(written2){return written2.replace(/[\\`][ \t\r]*\n/g,
" ").split(/\s+/).filter(word3=>word3!=="")}function lastName(path){return path.split("/").filter(name2=>name2!==""&&name2!==".").at(-1)??""}function stringList(text11){
if(text11.startsWith("["))try{let list2=JSON.parse(text11.replace(/[\\`][ \t\r]*\n/g,""));return Array.isArray(list2)?list2.map(String):void 0}catch{return}}var reference=/\\\$|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}$]*))?\})/g;function expand(text11,variables){let unknown2=!1,expanded=unquoted(text11).
replace(reference,(whole4,bare,braced,operator,word3)=>{if(whole4==="\\$")return"$";let value=variables.get(bare??braced),present=operator?.startsWith(":")?value!==
void 0&&value!=="":value!==void 0;return operator?.endsWith("+")?present?word3:"":present?value??"":operator!==void 0?word3:(unknown2=!0,"")});return unknown2||
expanded.length>1e3||/\$[\w{]/.test(expanded)?void 0:expanded}function globalVariables(globals,buildArgs,platform){let variables=new Map(platform===void 0?[]:platformVariables(
platform)),given2=argumentValues(buildArgs);for(let instruction of globals)define(variables,instruction,given2);return variables}function define(variables,{keyword,
text:text11},given2){if(!(keyword!=="ARG"&&keyword!=="ENV"))for(let word3 of text11.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)?.slice(0,100)??[]){let[name2,byDefault]=assignment(
word3),value=(keyword==="ARG"?given2.get(name2):void 0)??(byDefault===void 0?void 0:expand(byDefault,variables));value!==void 0?variables.set(name2,value):byDefault!==
void 0&&variables.delete(name2)}}function argumentValues(buildArgs){return new Map(buildArgs.map(assignment).flatMap(([name2,value])=>value===void 0?[]:[[name2,
value]]))}function assignment(text11){let at2=text11.indexOf("=");return at2<0?[text11,void 0]:[text11.slice(0,at2),text11.slice(at2+1)]}function platformVariables(platform){
let[os="",architecture="",variant=""]=platform.split("/");return[["TARGETPLATFORM",platform],["TARGETOS",os],["TARGETARCH",architecture],["TARGETVARIANT",variant]]}
function unquoted(text11){return text11.replace(/^(["'])(.*)\1$/,"$2")}function buildChain({stages},variables,target){let last=finalStage(stages,target),final=stages[last];if(final===void 0)return;let[index2,stage]=[last,final],parts3=[];
for(;;){parts3.unshift(stage.instructions);let image=expand(stage.image,variables),before=stages.slice(0,index2).findLastIndex(({name:name2})=>name2!==void 0&&name2===
image?.toLowerCase()),next=stages[before];if(next===void 0){let base=image===void 0||image===""?{}:{base:image};return{finalLine:final.line,baseLine:stage.line,
...base,instructions:parts3.flat()}}[index2,stage]=[before,next]}}function finalStage(stages,target){if(target===void 0)return stages.length-1;let named6=stages.
findIndex(({name:name2})=>name2===target.toLowerCase());return named6>=0||!/^\d{1,6}$/.test(target)?named6:Number(target)}import{posix as posix9}from"node:path";var maxSteps3=1e3;function stepsOf(instructions,{globals,given:given2,isEmpty}){if(instructions.length>maxSteps3)return[];let variables=new Map(globals),workdir=isEmpty?
"/":"/\0";return instructions.map(instruction=>{let{keyword,text:text11,line:line3}=instruction;return define(variables,instruction,given2),keyword==="WORKDIR"&&
(workdir=posix9.resolve(workdir,expand(text11,variables)??`/\0${line3}`)),{instruction,workdir,words:keyword==="COPY"||keyword==="ADD"?filledIn(words2(text11),variables):
[]}})}function filledIn(all,variables){return all.map((word3,index2)=>{if(!word3.includes("$"))return word3;let unknown2=index2===all.length-1?"\0":"*";return expand(
word3,variables)??word3.replace(/\$(?:\w+|\{[^{}]*\})/g,unknown2)})}import{posix as posix10}from"node:path";var maxLength2=5e3;function layerMakers(history,layers,chain){if(history.length>maxLength2||chain.instructions.length>maxLength2||history.filter(({empty})=>!empty).
length!==layers)return;let made=aligned(history,chain.instructions);if(made===void 0)return;let first=made.findIndex(instruction=>instruction!==void 0),ofBase=first<
0?history.length:first,makers=[],workdir="/";for(let[index2,entry2]of history.entries()){let instruction=made[index2];if(entry2.keyword==="WORKDIR"&&(workdir=posix10.
resolve(workdir,entry2.text)),!entry2.empty){if(instruction===void 0&&(index2>ofBase||chain.base==="scratch"))return;makers.push(instruction===void 0?{kind:"bas\
e"}:{kind:"instruction",instruction,entry:entry2,workdir})}}return makers}function aligned(history,instructions){let made=history.map(()=>{}),at2=history.length-
1;for(let instruction of instructions.toReversed()){let found=entryOf(history,at2,instruction);if(found===void 0&&makesLayer(instruction))return;found!==void 0&&
(made[found]=instruction,at2=found-1)}return made}function entryOf(history,from,instruction){for(let at2=from;at2>=0;at2-=1){let entry2=history[at2];if(entry2===
void 0)return;if(isMadeBy(entry2,instruction))return at2;let added=entry2.keyword==="LABEL"||makesLayer(instruction);if(!entry2.empty||!added||makesLayer(entry2))
return}}function makesLayer({keyword}){return keyword==="RUN"||keyword==="COPY"||keyword==="ADD"}import{posix as posix11}from"node:path";var maxCommand=8192,installs=/\b(?:ci|i|install|fetch|add|deploy|sync|restore|vendor)\b|\b(?:yarn|bundle)\s*(?:$|[&|;\n]|--)/,
readers={"package-lock.json":/\bnpm\b/,"npm-shrinkwrap.json":/\bnpm\b/,"yarn.lock":/\byarn\b/,"pnpm-lock.yaml":/\bpnpm\b/,"bun.lock":/\bbun\b/,"requirements.txt":/\bpip3?\b/,
"Pipfile.lock":/\bpipenv\b/,"poetry.lock":/\bpoetry\b/,"uv.lock":/\buv\b/,"pom.xml":/\bmvnw?\b/,"gradle.lockfile":/\bgradlew?\b/};function likelyCommands(runs,path){
let naming=runs.filter(({instruction:{text:text11}})=>text11.slice(0,maxCommand).includes(path));if(naming.length>0)return naming;let installing=runs.filter(({instruction:{
text:text11}})=>installs.test(text11.slice(0,maxCommand)));return installing.length>0?installing:runs}function callsReader({instruction:{text:text11}},lockfile){
return readers[posix11.basename(lockfile)]?.test(text11.slice(0,maxCommand))}function workingFolders({instruction:{text:text11},workdir}){let goes=text11.slice(
0,maxCommand).matchAll(/(?:\bcd|--prefix|--cwd|--dir|--directory|--project|\s-C)[ =]+["']?([\w@./-]+)/g),folders2=[];for(let[,folder="."]of goes)folders2.push(posix11.
resolve(folders2.at(-1)??workdir,folder));return folders2.length>0?folders2:[workdir]}function namedPaths({instruction:{text:text11},workdir}){let found=text11.
slice(0,maxCommand).match(/[\w@./-]*\.[\w-]+/g)??[];return new Set(found.map(word3=>posix11.resolve(workdir,word3)))}import{posix as posix12}from"node:path";var maxLandings=500,tooMany4=[{at:"/",step:-1}],maxSources2=200;function landingsOf(steps,fromContext,fromStage){let landings=[];for(let[index2,step]of steps.entries()){
if(step.instruction.keyword==="RUN")landings.push(...mounted(step,fromContext,index2));else{if(step.words.length>maxSources2)return tooMany4;if(step.words.length>
1&&fromOf(step)===void 0)landings.push(...copied(step,fromContext,index2));else if(step.words.length>1){let found=copied(step,fromStage(step)??[],index2);landings.
push(...found,...unknownLockfiles(step,index2,found))}}if(landings.length>maxLandings)return tooMany4}return landings}function seenBy(landings,step){let there=landings.
filter(landing2=>landing2.isMounted?landing2.step===step:landing2.step<step),last=new Map(there.map(({at:at2,step:brought})=>[at2,brought]));return there.filter(
({at:at2,step:brought})=>last.get(at2)===brought)}function fromOf({instruction:{flags}}){return flags.find(flag=>flag.startsWith("from="))?.slice(5)}function copied(step,files,index2){
let{flags}=step.instruction,[target="",...sources]=step.words.toReversed(),goal=posix12.resolve(step.workdir,target.includes("\0")?`/\0${step.instruction.line}`:
target),excludes=flags.flatMap(flag=>flag.startsWith("exclude=")?flag.slice(8):[]),isExcluded=ignoredBy(excludes.join(`
`)),isFolder=sources.length>1||/(?:^|\/)\.{0,2}$/.test(target)||!/.\./.test(posix12.basename(goal));return sources.flatMap(source=>{let rest=restBelow(source);return files.
flatMap(file=>{let below3=rest(file.path);if(below3===void 0||isExcluded(below3||file.path))return[];let name2=flags.includes("parents")?file.path:below3||(isFolder?
posix12.basename(file.path):"");return[landing(posix12.join(goal,name2),file,index2)]})})}function landing(at2,{lockfile},step){return{at:at2,step,...lockfile===
void 0?{}:{lockfile}}}function restBelow(source){let folder=contextPath(source);if(folder===void 0)return()=>{};if(folder===".")return path=>path;let matches3=/[*?[]/.
test(folder)?filePattern(folder):path=>path===folder,depth=folder.split("/").length;return path=>{let parts3=path.split("/");return matches3?.(parts3.slice(0,depth).
join("/"))?parts3.slice(depth).join("/"):void 0}}function unknownLockfiles(step,index2,found){let[target="",...sources]=step.words.toReversed(),named6=sources.filter(
source=>lockfileNames.has(posix12.basename(source))),goal=posix12.resolve(step.workdir,target);return named6.flatMap(source=>{let name2=posix12.basename(source),
at2=posix12.basename(goal)===name2?goal:posix12.join(goal,name2);return found.some(known2=>known2.at===at2)?[]:{at:at2,step:index2}})}function mounted(step,files,index2){
return step.instruction.flags.filter(flag=>flag.startsWith("mount=")).flatMap(mount=>{let options=new Map(mount.slice(6).split(",").map(keyAndValue));if((options.
get("type")??"bind")!=="bind"||options.has("from"))return[];let target=options.get("target")??options.get("dst")??options.get("destination")??".",rest=restBelow(
options.get("source")??options.get("src")??".");return files.flatMap(file=>{let below3=rest(file.path),at2=posix12.resolve(step.workdir,target,below3??"");return below3===
void 0?[]:[{...landing(at2,file,index2),isMounted:!0}]})})}function keyAndValue(option){let at2=option.indexOf("=");return at2<0?[option,""]:[option.slice(0,at2),
option.slice(at2+1)]}import{posix as posix14}from"node:path";var maxDepth=50;function lockfileStages({parsed:parsed2,globals,source},known2,isIgnored){let visible2=known2.filter(path=>!isIgnored(path)).map(path=>({path,lockfile:path})),
given2=argumentValues(source.buildArgs??[]),ready=new Map,depth=0,stageOf=chain=>{let before=ready.get(chain.finalLine);if(before!==void 0)return before;if(depth>=
maxDepth)return tooDeep;depth+=1;let steps=stepsOf(chain.instructions,{globals,given:given2,isEmpty:chain.base==="scratch"}),found=new Map,behind=step=>{if(found.
has(step))return found.get(step);let named6=namedStage(parsed2,step.instruction,fromOf(step)),next=named6===void 0?void 0:buildChain(parsed2,globals,`${named6}`);
return found.set(step,next&&stageOf(next)),found.get(step)},landings=landingsOf(steps,visible2,step=>behind(step)?.landings.filter(({isMounted})=>!isMounted).map(
copyable)),stage={steps,landings,behind,seen:seenOnce(landings)};return ready.set(chain.finalLine,stage),depth-=1,stage};return stageOf}var tooDeep={steps:[],landings:tooMany4,
behind:()=>{},seen:()=>tooMany4};function copyable({at:at2,lockfile}){return{path:at2.slice(1),...lockfile===void 0?{}:{lockfile}}}function seenOnce(landings){let known2=new Map;
return step=>{let seen=known2.get(step)??seenBy(landings,step);return known2.set(step,seen),seen}}function namedStage({stages},{line:line3},from){let own2=stages.
findLastIndex(stage=>stage.line<line3),before=stages.slice(0,Math.max(0,own2)),named6=before.findLastIndex(({name:name2})=>name2!==void 0&&name2===from?.toLowerCase());
if(named6>=0)return named6;let number2=/^\d{1,6}$/.test(from??"")?Number(from):-1;return number2>=0&&number2<before.length?number2:void 0}import{posix as posix13}from"node:path";var maxDepth2=20;function traceStep(sought,stage,index2,path,depth=0){let step=stage.steps[index2];if(sought.budget.left-=1,step===void 0||depth>maxDepth2||sought.
budget.left<0)return"unclear";if(step.instruction.keyword==="RUN")return fromInstall(sought,stage,index2,path);let sources=sourcesFor({words:step.words,flags:step.
instruction.flags,workdir:step.workdir},path);if(fromOf(step)===void 0){let near=agreed(sources.map(source=>aroundSource(sought,source)));return near==="none"?fromInstall(
sought,stage,index2,path):near}let behind=stage.behind(step);return behind===void 0?"unclear":agreed(sources.map(source=>traceStage(sought,behind,posix13.join("\
/",source),depth+1)))}function traceStage(sought,stage,path,depth){if(sought.budget.left-=stage.steps.length,sought.budget.left<0)return"unclear";let fromStages=[],
others=[];for(let[index2,step]of stage.steps.entries()){if(step.words.length<2)continue;let copy={words:step.words,flags:step.instruction.flags,workdir:step.workdir},
sources=sourcesFor(copy,path);if(fromOf(step)===void 0){let visible2=sources.filter(source=>!sought.isIgnored(source));others.push(...visible2.map(source=>aroundSource(
sought,source)))}else sources.length>0&&fromStages.push(traceStep(sought,stage,index2,path,depth))}let copied2=agreed(fromStages);if(copied2!=="none")return copied2;
let made=likelyCommands(stage.steps.filter(({instruction})=>instruction.keyword==="RUN"),path).map(run=>fromInstall(sought,stage,stage.steps.indexOf(run),path));
return agreed([...others,...made.length>0?made:[fromInstall(sought,stage,stage.steps.length,path)]])}function agreed(traces){let known2=traces.filter(trace=>trace!==
"none"),[first="none"]=known2;return known2.every(trace=>lockfileOf(trace)!==void 0&&lockfileOf(trace)===lockfileOf(first))?first:"unclear"}function lockfileOf(trace){
return typeof trace=="string"?void 0:trace.lockfile}function aroundSource({known:known2,naming},source){let places=known2.map(lockfile=>({at:posix13.join("/",lockfile),
lockfile,step:0}));return inNearest(places,naming,posix13.join("/",source),void 0)??"none"}function fromInstall({naming},stage,index2,path){let seen=stage.seen(
index2);if(seen.length===0)return"none";let step=stage.steps[index2],run=step?.instruction.keyword==="RUN"?step:void 0;return inNearest(seen,naming,path,run)??(run&&
byCommand(seen,naming,run))??theOnly(seen,naming)}function inNearest(seen,naming,path,run){let folder=nearest2(seen,posix13.dirname(path));if(folder===void 0)return;
let isOther=({at:at2,lockfile})=>lockfile!==void 0&&naming.has(lockfile)&&isWithin(at2,folder)&&!isWithin(path,posix13.dirname(at2));if(!(!path.includes("/node_\
modules/")&&seen.some(isOther)))return chosen2(seen,naming,folder,run)}function byCommand(seen,naming,run){let named6=namedPaths(run),byName=seen.filter(({at:at2})=>named6.
has(at2));if(byName.length>0)return theOnly(byName,naming,"unclear");let folders2=new Set(workingFolders(run).flatMap(folder=>nearest2(seen,folder)??[]));if(folders2.
size===0)return;let clear=[...folders2].map(folder=>chosen2(seen,naming,folder,run)).filter(trace=>trace!=="unclear");return clear.length===0?"unclear":agreed(clear)}
function theOnly(seen,naming,otherwise="none"){let found=new Set(seen.flatMap(({lockfile:lockfile2})=>lockfile2&&naming.has(lockfile2)?lockfile2:[])),[lockfile]=found;
return seen.some(landing2=>landing2.lockfile===void 0)||found.size>1?"unclear":lockfile===void 0?otherwise:{lockfile}}function chosen2(seen,naming,folder,run){let here=seen.
filter(({at:at2})=>posix13.dirname(at2)===folder);if(run===void 0||here.length===1)return theOnly(here,naming,"unclear");let called=here.filter(({lockfile})=>lockfile!==
void 0&&callsReader(run,lockfile)===!0);return theOnly(called.length>0?called:here,naming,"unclear")}function nearest2(seen,folder){return seen.map(({at:at2})=>posix13.
dirname(at2)).filter(around=>isWithin(folder,around)).sort((a,b)=>b.length-a.length)[0]}function isWithin(inner,outer){return outer==="/"||inner===outer||inner.
startsWith(`${outer}/`)}var maxLockfiles=50,maxLooks=1e5,maxOwnLooks=500,globalModules=/^\/?usr\/(?:local\/)?lib\/node_modules\//;function needsLockfiles(findings,makerOf){return findings.
some(finding=>finding.kind==="vulnerability"&&isOfProject(finding)&&makerOf(finding)?.kind==="instruction")}function isOfProject({package:{class:kind},path=""}){
return kind==="language"&&!globalModules.test(path)}function lockfilePlaces(packages,build){let context=build?.source.context;if(build===void 0||context===void 0||
packages.length===0)return()=>{};let byKey=Map.groupBy(packages,packageKey),inContext=path=>posix14.relative(context,path),isIgnored=ignoredBy(build.source.ignore??
""),ecosystems2=new Map([...Map.groupBy(packages,packageEcosystem)].map(([ecosystem,all])=>{let known3=[...new Set(all.map(({path})=>inContext(path)))].filter(path=>!path.
startsWith("../"));return[ecosystem,{known:known3,stageFor:lockfileStages(build,known3,isIgnored)}]})),left=maxLooks,known2=new Map;return(finding,made)=>{if(!isOfProject(
finding))return;let key2=packageKey(finding.package),candidates=byKey.get(key2)??[],ecosystem=ecosystems2.get(packageEcosystem(finding.package));if(made===void 0||
ecosystem===void 0||candidates.length===0||ecosystem.known.length>maxLockfiles)return;let imagePath=posix14.resolve("/",finding.path??finding.target),question=`${made.
chain.finalLine} ${made.instruction.line}
${imagePath}
${key2}`;if(known2.has(question))return known2.get(question);let naming=new Set(candidates.map(({path:path2})=>inContext(path2))),own2=Math.min(left,maxOwnLooks),
budget={left:own2},sought={known:ecosystem.known,naming,isIgnored,budget},step=made.chain.instructions.indexOf(made.instruction),trace=traceStep(sought,ecosystem.
stageFor(made.chain),step,imagePath);left-=own2-Math.max(0,budget.left);let found=candidates.find(({path:path2})=>typeof trace!="string"&&inContext(path2)===trace.
lockfile),path=found&&repositoryPath(found.path),place3=found===void 0||path===void 0?void 0:{path,line:found.line};return known2.set(question,place3),place3}}var hidden=/[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/;function readsDifferently(text11){return hidden.test(text11)}function hasInvisible(text11){
return new RegExp("\\p{C}","u").test(text11)}var hiddenWhy="it holds invisible characters that can make it read differently than it is";export{explainHint,shellWord,reportFileName,platformReportName,recordBeside,sbomFileName,archiveFileName,vexFileName,reportOfDocument,isRecord,imageFolder,imageCategory,
vexStatuses,openVexJustifications,weighed,packageKind,MAX_FILE_LIST,isFileList,claimsIn,claimedEntry,unreadManager,isSystemList,systemFiles,isJavaArchive,repositoriesFile,
repositoryRelease,sbomUnread,sbomHides,movedHides,linkHides,namesTooMuch,jsonForm,mergeFindings,onPlatforms,findingsOf,MAX_REPORT,parseReport,checkReport,platformScan,
parseReportJson,lockfileNames,lockfileType,lockfileCompanions,packageEcosystem,repositoryPath,locationUri,refusals,endingSoon,lastEndOf,tooFarFor,hasTicket,adoptedAmong,
endOfScoped,hasScopedEnded,recordSchema,maxRecord,parseRecord,readReportFile,oneReport,absent,imageNames,ownNames,ownName,namesOfReport,placedNames,keylessChoice,
judgesAnotherRun,triggeredProblems,requireOutput,requireFolders,publishingConfig,parsePackageUrl,readsDifferently,hasInvisible,hiddenWhy,expandBraces,maxPathPattern,
pathPattern,fields,parseEntry,parseComment,isAdvisoryId,isWildcard,wildcardWhy,asReason,reasonPlaceholder,meantId,suggestedDays,ticketPlaceholder,refused,refusedWildcard,
unlessDead,isYamlFile,entryFor,askingTicket,suggestionText,exploitedFirst,asksExploitation,knownFor,exploitationConcerns,askedExploitation,scopeOf,proposedExceptions,
readPolicy,packagesOf2 as packagesOf,requireEarlierImage,baselineOf2 as baselineOf,baselineOfReport,readBaselineReport,scannedBaseline,readRules,defaultTrivyVersion,
deniedVersion,isDeniedHash,pinnedTrivy,scannerOptions,feedOptions,isInside,readContextFiles,ignoreFile,stableUuid,openVexOf,askGithub,given,askFor,askForAll,listTooLong,
mayPublish,visibilityOf,repositoryOnRegistry,repositoryVisibility,ledgerVisibility,withVisibility,requirePublishable,nightAudience,logVisibility,comparedWith,totalChange,
onlyNewBlocks,presenceWord,tally,totalOf,reasonLength,headline,verdictReason,concernsBeside,verdictLine,releaseLine,runStep,withFailureSummary,bothOrNone,untilStopped,
inStage,byteSteps,baseLayers,expandDefaultContext,parseContext,contextArgument,isOwnRepository,contextProblems,dockerfilePlace,askDocker,runDocker,unreachableDaemon,
lastLines,namedImage,findLocalImage,storeName,inspectQuestion,imageIdOf2 as imageIdOf,listLocalImages,changeSince,ruleFor,ruleForListed,applyExceptions,refuseUntracked,
refuseUnassessed,withTicket,exploitationMark,exploitedText,epssText,whenText,whyNotRelaxed,exploitationSentence,comparePython,isEarlyPython,compareGem,isEarlyByWord,
compareByWords,compareDebian,compareRpm,compareApk,readRegoAnswer,allAnswers,withRego,applyScoped,nothingFound,systemText,foreignText,systemName,applyVex,isNamed2 as isNamed,
reportPlace,namesInFile,isPackageName,isPackageVersion,upgradeCommand,systemCommand,isNestedCopy,isPnpmStore,parentOf,globalOwner,overrideCommand,globalCommand,
usualManager,packageManagerOf,keptByVex,vexWords,lazily,jsonChunks,maskInstruction,publishedChunks,publishedRecord,recordChunks,assessmentOfImage,assessedImages,
assessmentOfReport,afterMergeSection,afterMergeLine,sinkText,deliverySection,linkLine,maxResults,maxSurelyKept,maxId,maxTags,maxGzipped,maxCategory,plainMessage,
wholeList,originSection,concernSection,endingSection,vexSection,exceptionSections,imageSection,footSection,scopedSections,scopedSummary,withheldWords,withheldHeadline,
withheldComment,withheldSummary,readEvent,pullRequestNow,openPullRequestsOf,branchTip,defaultBranchTip,localRules,openRules,hashedStream,boundedStream,download,
prepareExploitation,keptExploitation,hashFile,copiedPieces,ownCopy,inspectBinary,scanFolder,trivyArguments,trivyEnvironment,lockfilePackages,layersOf2 as layersOf,
scannedLayers,noBaseProof,proveBase,configLine,wantedFiles,copiedPlaces,historyEntry,globalVariables,buildChain,layerMakers,needsLockfiles,lockfilePlaces};
