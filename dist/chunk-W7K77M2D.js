import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ageText,approversText,bothFiles,commitFiles,counted,coverage,dateText,daysLeft,exceptionsIn,joined,judgingPolicyIn,maxTextFile,missingApprovals,needless,
needlessTitles,needsApproval,newMark,parseStrictJson,plural,policyIn,proofText,quoted,readImageConfig,readIndex,readManifest,readText,saysTheSame,scopedEffect,scopedHeadline,
scopedTitles,standIn}from"./chunk-GASUZMIR.js";import{Cancelled,ConfigError,GateError,HttpFault,NEVER,ServiceError,ToolError,_enum,actionOf,actions,answerFault,
answerKind,array,boolean,bounded,bySeverity,byText,capped,code,codePath,custom,cut,dayOf,daysLater,defaultPolicy,digestFrom,digestOf,digestSchema,digestText,discriminatedUnion,
encoded,entriesOf,escalations,familiarReference,fieldsOf,fixStatuses,formatReference,gates,hasVex,imageName,instant,int,isDigest,isFields,isIndexType,isPlatformName,
kinds,lastDay,link,literal,looseObject,markdown,matchesImage,maxPlatforms,mayContact,minuteText,nearest,number,object,objectsOf,parseReference,parsedJson,plainLine,
platformName,readReference,record,row,rulesText,sbomSchema,scannerNames,severities,startOfDay,strictObject,string,text,tuple,union,unknown,unreachableFault,usualPlatform,
worse,worseFirst}from"./chunk-2NVWEQSJ.js";import{giveBackText}from"./chunk-Y3GIPE33.js";var carried={policy:"policy",exceptions:"exceptions",dockerfile:"dockerfile",file:"dockerfile",image:"image",now:"now","report-dir":"report-dir"};function explainHint(raw,words2=[]){
let options=[...raw].flatMap(([name2,value])=>{let option=Object.hasOwn(carried,name2)?carried[name2]:void 0;return option===void 0?[]:value.split(`
`).flatMap(one=>[`--${option}`,one])});return[...words2,...options].map(shellWord).join(" ")}function shellWord(word2){return/^[\w@%+=:,./-]+$/.test(word2)?word2:
`'${word2.replaceAll("'","'\\''")}'`}import{basename,dirname,join}from"node:path";var maxSlug=120;function reportFileName(name2){let slug=imageName(name2).familiar.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"").slice(0,maxSlug);
return`trivy-results-${slug===""?"image":slug}.json`}function platformReportName(report,platform){let slug=platform.replace(/[^A-Za-z0-9._-]+/g,"-").slice(0,maxSlug);
return report.replace(/\.json$/,`@${slug}.json`)}function recordBeside(report){let[,stem]=/^trivy-results-([^@]+)(?:@[^@]+)?\.json$/.exec(basename(report))??[];
return stem===void 0?void 0:join(dirname(report),`image-gate-record-${stem}.json`)}function sbomFileName(report,ending){return basename(report).replace(/^trivy-results-/,
"sbom-").replace(/\.json$/,ending)}function archiveFileName(name2){let[,end="latest"]=/(?:@sha256:|:)([\w.-]+)$/.exec(name2)??[];return`evidence-${reportFileName(
name2).replace(/^trivy-results-(.*)\.json$/,"$1")}-${/^[0-9a-f]{64}$/.test(end)?end.slice(0,12):end}.tar`}function reportOfSbom(name2){let[,stem]=/^sbom-(.+)\.(?:cdx|spdx)\.json$/.
exec(name2)??[];return stem===void 0?void 0:`trivy-results-${stem}.json`}function isRecord(path){return/^image-gate-record-.*\.json$/.test(basename(path))}function imageFolder(name2){
let slug=familiarSpelling(name2).replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+/,"").slice(-maxSlug);return slug===""?"image":slug}function familiarSpelling(name2){
let read2=readReference(name2);return"reference"in read2?familiarReference(read2.reference):name2}function imageCategory(name2){let{whole:whole4,familiar}=imageName(
name2);if(whole4!==void 0)return whole4;let role=familiar.replace(/^[./]+|\/+$/g,"");return role===""?"image":role.slice(0,maxSlug)}function jsonForm(raw){let{bomFormat,spdxVersion,$schema:schema2,runs,matches:matches2,descriptor,manifests,layers,document}=raw,context=raw["@context"];return typeof context==
"string"&&/openvex/i.test(context)?"an OpenVEX document":typeof document=="object"&&document!==null&&"csaf_version"in document?"a CSAF document":bomFormat==="Cy\
cloneDX"?isVex(raw)?"a CycloneDX VEX document":"a CycloneDX SBOM (`--format cyclonedx`)":typeof spdxVersion=="string"?"an SPDX SBOM (`--format spdx-json`)":Array.
isArray(runs)||typeof schema2=="string"&&schema2.includes("sarif")?"SARIF (`--format sarif`)":Array.isArray(matches2)&&descriptor!==void 0?"a report of Grype":Array.
isArray(manifests)||Array.isArray(layers)?"a manifest of an image, not a report on it":void 0}function isVex({vulnerabilities,components}){return Array.isArray(
vulnerabilities)&&!(Array.isArray(components)&&components.length>0)}var refusals=["no-reason","no-expiry","malformed-date","expired","hidden-characters","wildcard","second-id","dead-id","too-far-ahead","no-ticket","not-approved",
"not-on-both","not-compared","unreadable","vex"],announcedDays=14;function holds(exception2,now){return now.getTime()<exception2.endsAt.getTime()}function endingSoon(exceptions,now){
let limit=daysLater(now,announcedDays).getTime();return exceptions.filter(exception2=>holds(exception2,now)&&exception2.endsAt.getTime()<=limit).toSorted((a,b)=>a.
endsAt.getTime()-b.endsAt.getTime())}function lastEndOf(days,now){return daysLater(startOfDay(dayOf(now))??now,days+1).getTime()}function hasTicket({ticket,reason}){let said=ticket??/\bticket:\s*(\S+)/iu.
exec(reason)?.[1]??"";return/[\p{L}\p{N}]/u.test(said)&&!said.startsWith("<")}var adoptedReason="adopted without a reason";function withAdopted(exceptions,until,now){
let{active,refused:refused2,undated=[]}=exceptions,end=endOfDay(until);if(until===void 0||end===void 0||undated.length===0)return exceptions;let isOne=adoptedAmong(
undated);if(end.getTime()<=now.getTime()){let ended=`; \`exceptions.adopted-until\` ended on ${until}`;return{...exceptions,refused:refused2.map(one=>isOne(one)?
{...one,why:one.why+ended}:one)}}let adopted=undated.map(draft=>({...draft,reason:draft.reason||adoptedReason,endsAt:end,expiry:until,adopted:!0}));return{...exceptions,
active:[...active,...adopted],refused:refused2.filter(one=>!isOne(one))}}function adoptedAmong(undated){let keys=new Set(undated.map(({file,id})=>`${file}:${id}`));
return({refusal,file,id,expiry})=>(refusal==="no-expiry"||refusal==="no-reason")&&expiry===void 0&&keys.has(`${file}:${id}`)}function endOfDay(day){let start=day===
void 0?void 0:startOfDay(day);return start&&daysLater(start,1)}var scopedRefusals=["expired","too-far-ahead","no-ticket","some-platforms","not-on-both","not-compared"];function endOfScoped({expires}){if(expires===void 0)return;
let start=startOfDay(expires);return start===void 0?new Date(0):daysLater(start,1)}function hasScopedEnded(rule,now){let end=endOfScoped(rule);return end!==void 0&&
now.getTime()>=end.getTime()}function keepsFromRelaxing({rule,isWhole},severity,{maxDays,requireTicket},now){return(endOfScoped(rule)?.getTime()??Number.POSITIVE_INFINITY)>
lastEndOf(maxDays[severity].value,now)?"too-far-ahead":requireTicket.value&&!hasTicket(rule)?"no-ticket":isWhole?void 0:"some-platforms"}function scopedRefusalText(rule,refusal,severity){
switch(refusal){case"expired":return`it expired on ${rule.expires}`;case"too-far-ahead":return`its end ${rule.expires} is further ahead than \`exceptions.max-day\
s\` allows for a ${severity} finding`;case"no-ticket":return"it names no ticket, which the policy requires of what relaxes it";case"some-platforms":return"it is\
 for some platforms alone, and what was found is on others, too";case"not-on-both":return"another policy that counts as well is stricter about the same finding";case"\
not-compared":return"there are too many paths to compare it with: write shorter patterns"}}var systemFaults=["no-system","no-packages","no-release","unknown-release","other-release","supplier","other-system","other-vendors"];import{posix}from"node:path";var lockfileTypes=new Map([["package-lock.json","npm"],["npm-shrinkwrap.json","npm"],["yarn.lock","yarn"],["pnpm-lock.yaml","pnpm"],["bun.lock","bun"],["require\
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
kind==="vulnerability"?packageKey(finding.package):[])),seen=new Set,kept=lockfiles.filter(found=>{let isFirst=!seen.has(found.path);return seen.add(found.path),
(isFirst||keys.has(packageKey(found)))&&fits(pathSchema,found.path)});return{...dockerfile===void 0?{}:dockerfileRecord(dockerfile),lockfiles:kept.slice(0,maxLockfilePackages).
map(({path,line:line3,type,name:name2,version:version2})=>({path,line:line3,type,name:name2,version:version2}))}}function dockerfileRecord({path,target,context}){
let isApart=context!==void 0&&context!==posix.dirname(path);return{...fits(pathSchema,path)?{dockerfile:path}:{},...target!==void 0&&fits(targetSchema,target)?{
target}:{},...isApart&&fits(folderSchema,context)?{context}:{}}}function fits(schema2,text11){return schema2.safeParse(text11).success}function sureOrigin({origin,presumed}){return presumed?"unknown":origin}var vexStatuses=["not_affected","affected","fixed","under_investigation"],openVexJustifications=["component_not_present","vulnerable_code_not_present","vulnerab\
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
ersion, qualifiers and subpath."),name:text3,version:text3.describe("The installed one."),type:text3.describe("Trivy's result type.")}),fix:fixSchema.optional()}),
strictObject({kind:literal("misconfiguration"),...common,aliases:array(text3).describe("Its other ids, sorted."),line:line.optional()}),strictObject({kind:literal(
"secret"),...common,line:line.optional()})]);function findingKey(finding){switch(finding.kind){case"vulnerability":{let{purl,type,name:name2}=finding.package;return JSON.
stringify([finding.id,purl??`${type}/${name2}`])}case"misconfiguration":case"secret":return JSON.stringify([finding.id,finding.kind,finding.where])}}function firstSeenIn({
findings,judgedAt}){let earliest=new Map;for(let finding of findings){let[key2,seen]=[findingKey(finding),finding.firstSeen??judgedAt],before=earliest.get(key2);
(before===void 0||Date.parse(seen)<Date.parse(before))&&earliest.set(key2,seen)}return earliest}function findingRecord(judged,firstSeen){let record2=withoutHistory(
judged),seen=judged.presence==="still-there"?firstSeen?.get(findingKey(record2)):void 0;return seen===void 0?record2:{...record2,firstSeen:seen}}function withoutHistory(judged){
let{finding}=judged,known=commonOf(judged);switch(finding.kind){case"vulnerability":return{...known,kind:finding.kind,...identity(finding),package:packageRecord(
finding.package),...judged.fix===void 0?{}:{fix:judged.fix}};case"misconfiguration":return{...known,kind:finding.kind,...identity(finding),...lineOf(finding.lines)};case"\
secret":return{...known,kind:finding.kind,id:finding.id,...lineOf(finding.lines)}}}function commonOf({finding,action,decidedBy,fixBy,escalate,place:place3,presence,
exception:exception2,vex}){let{location,isDefault}=place3,origin=sureOrigin(place3);return{severity:finding.severity,action,where:finding.path??finding.target,platforms:finding.
platforms,fixBy:fixBy.toISOString(),...escalate===void 0?{}:{escalate},...origin==="unknown"?{}:{origin},...location===void 0||isDefault===!0?{}:{place:{path:location.
path,line:location.line}},...presence===void 0?{}:{presence},...exception2===void 0?{}:{exception:{file:exception2.file,line:exception2.line}},...decidedBy.scoped===
void 0?{}:{rule:decidedBy.scoped.action.key},...vex===void 0?{}:{vex:vexRecord(vex)}}}function identity({id,aliases}){let all=[...new Set([id,...aliases])],own2=[
/^CVE-\d{4}-\d+$/,/^GHSA-/].map(form2=>chosen(id,all,form2)).find(one=>one!==void 0)??id;return{id:own2,aliases:all.filter(other=>other!==own2).toSorted()}}function chosen(id,all,form2){
return form2.test(id)?id:all.filter(one=>form2.test(one)).toSorted()[0]}function packageRecord({purl="",purlOn,name:name2,version:version2,type}){let url=purl===
""?Object.values(purlOn??{}).find(one=>one!=="")??"":purl;return{...url===""?{}:{purl:withoutVersion(url)},name:name2,version:version2,type}}function withoutVersion(purl){
let end=purl.search(/[?#]/);return(end<0?purl:purl.slice(0,end)).replace(/@[^@/]*$/,"")}function lineOf(lines2){return lines2===void 0||lines2.start<1?{}:{line:lines2.
start}}var maxListed=1e3,text4=string(),count=int().nonnegative(),version=strictObject({type:text4.describe("Trivy's result type."),name:text4,version:text4}),listed=entry2=>array(
entry2).max(maxListed),packageChangeSchema=strictObject({counts:strictObject({added:count,removed:count,changed:count,unchanged:count,newLicences:count}).describe(
"The baseline has removed + changed + unchanged versions of packages, the image added + changed + unchanged."),added:listed(version).describe("At most 1,000, as\
 of the other lists. counts has how many there are."),removed:listed(version),changed:listed(strictObject({type:text4,name:text4,from:text4,to:text4})),newLicences:listed(
strictObject({licence:text4,packages:count.describe("How many have it."),example:text4.describe("The name of one.")})).describe("Licences that no package had be\
fore.")});function packageChangeRecord(change2){let{added,removed,changed,unchanged,newLicences:newLicences2}=change2;return{counts:{added:added.length,removed:removed.
length,changed:changed.length,unchanged,newLicences:newLicences2.length},added:added.slice(0,maxListed),removed:removed.slice(0,maxListed),changed:changed.slice(
0,maxListed),newLicences:newLicences2.slice(0,maxListed)}}var maxNames=1e3,text5=string(),count2=int().nonnegative(),name=string().min(1).max(4096),each=(words2,value)=>record(_enum(words2),value),namesSchema=tuple([name],
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
"The last day on which it holds (UTC)."),ticket:text5.optional(),key:text5.describe("Of the action in the policy."),place:text5.optional()},scopedSchema=strictObject(
{applied:array(strictObject({...scopedRule,endsAt:instant.optional().describe("The first instant at which it no longer holds."),findings:count2,unblocked:count2.
describe("How many of them would block without it.")})),unused:array(strictObject(scopedRule)),refused:array(strictObject({...scopedRule,refusal:_enum(scopedRefusals),
why:text5}))}),brief=strictObject({id:text5,package:text5.optional(),version:text5.optional(),where:text5}),baselineSchema=discriminatedUnion("state",[strictObject(
{state:literal("compared"),name:text5,source:_enum(["image","report"]).describe("image: scanned in the same run. report: a finished Trivy JSON."),digest:digestText.
optional(),createdAt:instant.optional(),gateOn:_enum(gates),missingPlatforms:array(text5).describe("Platforms that it lacks: everything there counts as new."),counts:each(
severities,each(["new","still-there","fixed"],count2)),fixed:array(brief).describe("At most 1,000, worst first. counts has how many there are."),packages:packageChangeSchema.
optional().describe("What became of its packages. Absent if those of one side are not known.")}),strictObject({state:literal("unread"),name:text5.optional(),why:text5})]),
recordSchema=strictObject({recordVersion:literal(1),image:imageSchema,judgedAt:instant,verdict:_enum(["passed","blocked"]),headline:text5.describe("The verdict \
with its reason in one line."),policy:strictObject({source:text5.describe("Where it was read; default: there is no policy file."),digest:digestText.describe("SH\
A-256 of the rules that held, as JSON with sorted keys. Where they stand and how they are written does not count."),gateOn:_enum(gates).optional().describe("Whi\
ch findings could block. Absent in older records."),ignoreBase:boolean().optional().describe("Whether findings of the proven base image were only logged. Absent\
 in older records."),rego:array(strictObject({path:text5,digest:digestText})).optional().describe("The files of rules in Rego that were asked as well. Absent if\
 there are none.")}),scanner:strictObject({version:text5,binary:digestText.optional(),trust:_enum(["pinned","given","unreviewed","report"]),scanners:array(_enum(
scannerNames)).min(1).max(scannerNames.length).optional().describe("What it looked for. Absent: not known, as in older records.")}),database:strictObject({updatedAt:instant,
source:text5}).optional(),platforms:tuple([platformSchema],platformSchema).refine(({length})=>length<=maxPlatforms,"are too many"),counts:each(severities,each([
...actions,"excepted"],count2)).describe("Every finding once."),escalations:each(escalations,count2).describe("How many open findings are to be escalated in eac\
h way."),concerns:array(strictObject({kind:_enum(["eol","unscannable","filtered","licences","vendors","base","rego"]),platform:text5.describe("all: the whole im\
age."),action:_enum(actions),message:text5})),exceptions:exceptionsSchema,scoped:scopedSchema.optional().describe("The rules for packages and paths. Absent if t\
here are none."),baseline:baselineSchema.optional().describe("Absent if nothing was to be compared."),afterMerge:strictObject({branch:text5,verdict:_enum(["pass\
ed","blocked"]),reasons:array(strictObject({code:text5,message:text5})),regoUnasked:literal(!0).optional().describe("Its rules in Rego were not asked: a fork br\
ings them along.")}).optional().describe("What the verdict would be after the merge of a pull request that changes the rules. It counts for nothing."),build:buildSchema,
findings:array(findingSchema).describe("All of them, open ones first, worst first.")});function imageNames(destinations,...own2){let[first,...others]=destinations.map(formatReference);return first===void 0?own2:[first,...others]}function ownNames(scanTarget,repository){
return(scanTarget.kind==="image"?scanTarget.names:void 0)??[ownName(scanTarget,repository)]}function ownName(scanTarget,repository){switch(scanTarget.kind){case"\
build":return repository??"image";case"image":return scanTarget.reference;case"input":case"report":return scanTarget.path}}var reportSchema2=object({ArtifactName:string().
min(1).max(4096)});function reportedNames({recorded,platforms:[{raw}]},otherwise){return recorded.names??[reportSchema2.safeParse(raw).data?.ArtifactName??otherwise]}
function namesOfReport(scan,path,given2){let[first,...others]=given2;return first===void 0?reportedNames(scan,path):[first,...others]}function judgesAnotherRun({scanTarget,github}){return github?.event==="workflow_run"&&(scanTarget.kind==="report"||scanTarget.kind==="input")}function triggeredProblems(inputs,run){
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
fix}],"output-impossible")}var maxReason=1e3,space=/[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;function fields(line3){return line3.split(space).filter(word2=>word2!==
"")}function parseEntry(line3){let[id,...words2]=fields(line3);if(id===void 0||id.startsWith("#"))return;let comment=words2.findIndex(word2=>word2.startsWith("#")),
beforeComment=comment<0?words2:words2.slice(0,comment),trivyDates=beforeComment.filter(word2=>word2.startsWith("exp:")).map(trivyDate),{reason,dates}=parseComment(
comment<0?[]:words2.slice(comment));return{id,reason,dates:[...trivyDates,...dates],otherIds:beforeComment.filter(isAdvisoryId)}}function parseComment(words2){let[
mark="",...rest]=words2,reason=[],dates=[],left=[mark.replace(/^#+/,""),...rest].filter(word2=>word2!=="").reverse();for(let word2=left.pop();word2!==void 0;word2=
left.pop()){let[,before,after]=/^(.*?)\bexpiry:(.*)$/iu.exec(word2)??[];word2.startsWith("exp:")?dates.push(trivyDate(word2)):before===void 0||after===void 0?reason.
push(word2):(before!==""&&reason.push(before),dates.push(policyDate(after===""?left.pop()??"":after)))}return{reason:asReason(reason),dates}}function trivyDate(word2){
let text11=word2.slice(4),start=startOfDay(text11);return start===void 0?{text:text11}:{text:text11,endsAt:start}}function policyDate(word2){let text11=withoutEnd(
word2,")].,;"),start=startOfDay(text11);return start===void 0?{text:text11}:{text:text11,endsAt:daysLater(start,1)}}function isAdvisoryId(word2){return/^(?:CVE|GHSA|DSA|RHSA|ALAS|ELSA|RUSTSEC|GO|PYSEC|AVD|DS)-[\w-]*\d/i.
test(word2)}function isWildcard(id){return/[*?]/.test(id)}function wildcardWhy(id){return`${quoted(id)} matches no finding: ids are not patterns, so each needs \
an entry of its own`}function asReason(words2){let first=words2.findIndex(word2=>!/^[-–—,;:|]+$/u.test(word2)),text11=first<0?"":words2.slice(first).join(" "),
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
purls,images,approvedBy,ticket}=draft,words2={id:idOf(draft),statement:reasonOf(draft),paths,purls,images,"approved-by":approvedBy,ticket};return`- { ${Object.entries(
words2).flatMap(([key2,value])=>value===void 0?[]:[`${key2}: ${JSON.stringify(value)}`]).join(", ")}, expired_at: ${dayOf(daysLater(startOfDay(until)??new Date(
until),1))} }`}function reasonOf({reason,file}){let words2=visible(reason);return(isYamlFile(file)?words2.join(" "):parseComment(["#",...words2]).reason)||reasonPlaceholder}
function idOf({id,file}){return possibleId(isYamlFile(file)?id:id.replace(/(?<=.)#.*$/s,""))}function possibleId(id){let clean=fields(id.replaceAll(/\s+/g," ").
replaceAll(new RegExp("\\p{C}+","gu"),"")).join(" "),meant2=meantId(clean);return(meant2===void 0?clean:meant2.id)||idPlaceholder}function visible(text11){return fields(
text11.replaceAll(new RegExp("\\p{C}+","gu")," "))}async function readBranchRules({governing,branch,branchName,merged},read2,instead){try{return await read2(governing)}catch(error){if(!isInvalid(error)||branch===
void 0)throw error;let corrected=merged&&await readOrNothing(()=>read2(merged));if(corrected!==void 0&&instead!==void 0)return instead(corrected.value);let[first,
...others]=error.problems;throw new ConfigError([first,...others,wayOut(branch,branchName??branch)],error.code)}}function isInvalid(error){return error instanceof
ConfigError&&error.code!=="file-absent"&&error.problems.length>0}async function readOrNothing(read2){try{return{value:await read2()}}catch(error){if(error instanceof
ConfigError)return;throw error}}function wayOut(branch,name2){return{where:branch,what:"the file on this branch is the one that counts",fix:`Correct it on ${name2}\
, by a pull request from a branch of this repository: that one can pass.`}}async function readMerged({branchName="the base branch"},merged,read2){try{return await read2(
merged)}catch(error){if(!isInvalid(error))throw error;let after={where:"this pull request",what:`after the merge of this pull request it would be so on ${branchName}\
, too, and stop every run there`,fix:"Correct it before the merge."},[first,...others]=error.problems;throw new ConfigError([first,...others,after],error.code)}}
function unreadable(error,file,branch){let[problem2]=error.problems,line3=Number(/:(\d+)/.exec(problem2?.where??"")?.[1]??1),why=`this file of ${branch} can’t b\
e read (${problem2?.what}), so all that the pull request has in it counts as new`;return{id:"*",refusal:"unreadable",file,line:line3,why,suggestion:{kind:"words",
text:"the file as this pull request has it"}}}async function readPolicy(files,path,read2=policyIn){let{beside,proposed}=files,own2=await policyOf(files,path,read2,proposed!==void 0);return beside===void 0?own2:
bothFiles(own2,await policyOf(beside,path,read2,proposed!==void 0))}async function policyOf(files,path,readOne,mayCorrect){let{governing,branch}=files;return readBranchRules(
files,async from=>{let policy=await readOne(from,path,branch);return from===governing?ofBranch(policy,branch):named(policy,"as this pull request corrects it")},
mayCorrect?standIn:void 0)}function ofBranch(policy,branch){return branch===void 0?policy:named(policy,`of ${branch}`)}function named(policy,from){return policy.
base===defaultPolicy?policy:{...policy,base:{...policy.base,source:`${policy.base.source} ${from}`}}}import{isDeepStrictEqual}from"node:util";async function readAfterMerge(files,{policy,exceptions},now){let base=files.beside??files,{merged,branch,branchName=""}=base;if(merged===void 0)return;let read2=async from=>({
policy:await judgingPolicyIn(from,policy,branch),exceptions:await exceptionsIn(from,exceptions,now,branch)}),after=await readMerged(base,merged,read2);if(files.
beside!==void 0)return;let before=await read2(files.governing).catch(orInvalid);return before!==void 0&&isTheSame(before,after)?void 0:{...after,branch:branchName,
mayAsk:files.proposed!==void 0}}function isTheSame(before,after){return saysTheSame(before.policy,after.policy)&&isDeepStrictEqual(before.exceptions,after.exceptions)}
function orInvalid(error){if(!(error instanceof ConfigError))throw error}var everywhere=["alpm","apk","bitbucket","composer","deb","github","golang"],plainNamespace=new Set([...everywhere,"rpm","qpkg"]),plainName=new Set([...everywhere,
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
at2>0?text11.slice(at2+1):""),namespaces=parts3.filter(part2=>part2!=="").map(decode);if(!(!name2||version2===void 0||namespaces.includes(void 0)))return{namespace:trimSlashes(
namespaces.join("/")),name:name2,version:version2}}function parseQualifiers(query){let qualifiers=new Map;if(!query.includes(";")){for(let pair of query.split("\
&").filter(part2=>part2!=="")){let[writtenKey,writtenValue=""]=cut2(pair,"="),key2=writtenKey.toLowerCase(),value=decode(writtenValue);if(value===void 0||!/^[a-z._-][a-z0-9._-]*$/.
test(key2))return;if(value!==""){if(qualifiers.has(key2))return;qualifiers.set(key2,value)}}return qualifiers}}function normalName(type,name2,qualifiers){if(type===
"pypi")return name2.replaceAll("_","-").toLowerCase();let repository=qualifiers.get("repository_url")??"",isDatabricks=repository.includes("databricks")&&!repository.
includes("azureml");return plainName.has(type)||type==="mlflow"&&isDatabricks?name2.toLowerCase():name2}function decode(text11){try{return decodeURIComponent(text11)}catch{
return}}function expandBraces(pattern){let fault=braceFault(pattern);if(fault!==void 0)return fault;let done=[],open=[{text:pattern,branches:[]}];for(let next=open.pop();next!==
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
let places=finding.kind==="vulnerability"?[finding.target,finding.path??""]:[finding.target],urls=(finding.kind==="vulnerability"?packageUrls(finding.package):[]).
map(parsePackageUrl);for(let place3 of places)for(let list2 of candidates)for(let{exception:exception2,paths,purls}of list2){if(effort.steps>maxSteps)return endEarly();
effort.steps+=1,!(exception2.kind!==void 0&&exception2.kind!==finding.kind)&&(paths!==void 0&&!matchesAny(paths,place3,effort)||purls!==void 0&&!urls.every(url=>coversAny(
purls,url,effort))||(yield exception2))}effort.steps>maxSteps&&endEarly()}function packageUrls({purl="",purlOn}){return[...new Set(purlOn===void 0?[purl]:Object.
values(purlOn))].filter(url=>url!=="")}function matchesAny(paths,place3,effort){return paths.some(matches2=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&matches2(
place3,effort)))}function coversAny(purls,found,effort){return found===void 0?!1:purls.some(wanted=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&coversPackage(
wanted,found)))}function proposedExceptions(base,head2){let ends=new Map;for(let exception2 of base.active){let scope=scopeOf(exception2);ends.set(scope,Math.max(ends.get(scope)??
0,exception2.endsAt.getTime()))}return head2.active.filter(exception2=>exception2.endsAt.getTime()>(ends.get(scopeOf(exception2))??0))}function withProposed(base,head2,rules,approvers2){
let missing=bySeverity(severity=>missingApprovals(rules[severity],approvers2)),proposed=proposedExceptions(base,head2).map(exception2=>({...exception2,proposed:{
missing}})),isApproved=Object.values(missing).every(approvals=>approvals.length===0),extended=new Set(isApproved?proposed.map(scopeOf):[]),others=base.active.filter(
exception2=>!extended.has(scopeOf(exception2))),{undated=[]}=base;return{active:[...proposed,...others],refused:head2.refused,...undated.length===0?{}:{undated}}}async function readExceptions(files,paths,approvals,now){let{proposed,beside}=files;if(proposed===void 0){let read2=one=>readBranchRules(one,from=>exceptionsIn(
from,paths,now,one.branch));return both(await read2(files),beside&&await read2(beside),beside)}let head2=await exceptionsIn(proposed.files,paths,now),base=await baseExceptions(
files,paths,now),other=beside&&await baseExceptions(beside,paths,now),bases=other===void 0?[base]:[base,other],approvers2=needsApproval(approvals)&&bases.some(one=>proposedExceptions(
one,head2).length>0)?await proposed.approvers():new Set,added=one=>withProposed(one,head2,approvals,approvers2),unread=bases.flatMap(({refused:refused2})=>refused2.
filter(({refusal})=>refusal==="unreadable")),all=added(base);return both({...all,refused:[...unread,...all.refused]},other&&added(other),beside)}function both(own2,other,beside){
return other===void 0?own2:{...own2,beside:{...other,branch:beside?.branch??"the base branch"}}}async function baseExceptions({governing,branch=""},paths,now){let files=paths.
map(async({path})=>{try{return await exceptionsIn(governing,[{path,named:!1}],now,branch)}catch(error){if(!(error instanceof ConfigError))throw error;return{active:[],
refused:[unreadable(error,path,branch)]}}});return joined(await Promise.all(files))}async function readRules(files,paths,now){let policy=await readPolicy(files,paths.policy,judgingPolicyIn),exceptions=await readExceptions(files,paths.exceptions,
policy.approvals,now),afterMerge=await readAfterMerge(files,paths,now),dockerfile=await readDockerfile(files.built,paths);return{files,policy,exceptions,...dockerfile?
{dockerfile}:{},...afterMerge?{afterMerge}:{}}}var notForUs=new Set(["repository-file","repository-not-a-file","text-invalid","file-too-large","github-answer-to\
o-large"]);async function readDockerfile(files,{dockerfile:path,dockerfileNamed=!1}){if(path!==void 0){if(dockerfileNamed){let text11=await readText(files,{path,
named:!0},"file");return text11===void 0?void 0:{path,text:text11}}try{let file=await files.read(path,maxTextFile);return file&&{path,text:file.text}}catch(error){
if(error instanceof GateError&&notForUs.has(error.code))return;throw error}}}function comparedWith({decision}){let{baseline}=decision.triage;return baseline?.kind==="compared"?baseline:void 0}function totalChange(change2,of){return severities.
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
blocking=totalOf(counts,"block"),noun=onlyNewBlocks(assessment)?"new finding":"finding",reasons=[...blocking===0?[]:[`${plural(blocking,noun)} to fix (${bySeverity2(
counts,"block")})`],...blockingConcerns(assessment)],caveat=blocking===0?"":withoutBaseline(assessment),rest=assessment.decision.triage.concerns.filter(({action})=>action===
"block").reduce((sum,one)=>sum+(one.unnamed??0),0)+Math.max(0,reasons.length-shownReasons),more=rest>0?[`${counted(rest)} more`]:[];return reasons.length>0?[...reasons.
slice(0,shownReasons),...more,...caveat===""?[]:[caveat]].join("; "):assessment.decision.verdict==="blocked"?bounded(assessment.decision.reasons[0].message,reasonLength):
""}function whyPassed(assessment){let counts=tally(assessment),parts3=[totalOf(counts,"warn")>0?`${bySeverity2(counts,"warn")} warned`:"",totalOf(counts,"log")>
0?`${bySeverity2(counts,"log")} logged`:"",totalOf(counts,"excepted")>0?`${bySeverity2(counts,"excepted")} excepted`:""].filter(part2=>part2!==""),nothing2=onlyNewBlocks(
assessment)?"nothing new that the policy blocks":"nothing that the policy blocks";return parts3.length>0?`${nothing2} (${parts3.join("; ")})`:assessment.decision.
triage.concerns.length>0?nothing2:"no findings"}async function bothOrNone(first,second){let stop=new AbortController,failures=[],until=async work2=>{try{return await work2(stop.signal)}catch(error){throw failures.
push(error),stop.abort(givenUp()),error}},begun=until(first),work=[begun,until(signal=>second(signal,begun))];if(await Promise.allSettled(work),failures.length>
0)throw failures[0];return Promise.all(work)}function givenUp(){return new ToolError({code:"given-up",message:"Given up, because the run has failed already.",fix:"\
Look at the first failure."})}function untilStopped(ports,stop){let{process,http,clock}=ports;return{...ports,...{process:{run:command=>process.run({...command,
stop:bothSignals(stop,command.stop)}),pipe:(command,consume)=>process.pipe({...command,stop:bothSignals(stop,command.stop)},consume)},http:{request:request=>http.
request({...request,stop:bothSignals(stop,request.stop)})},clock:{now:()=>clock.now(),elapsed:()=>clock.elapsed(),sleep:(ms,other)=>clock.sleep(ms,bothSignals(stop,
other))}}}}function bothSignals(stop,other){return other===void 0?stop:AbortSignal.any([stop,other])}function inStage({stage},title,work){return stage===void 0?work(()=>{}):stage(title,work)}function byteSteps(step,total){let of=total===void 0?"":` of ${Math.ceil(
total/1e6)}`,said=-1;return bytes=>{let megabytes=Math.floor(bytes/1e6);megabytes!==said&&(said=megabytes,step(`${megabytes}${of} MB`))}}var questionDeadline=6e4;async function askDocker(process,args,keep){return runDocker(process,{args,deadline:questionDeadline,...keep?{keep}:{}})}async function runDocker(process,command){
try{return await process.run({...command,file:"docker"})}catch(error){throw!(error instanceof GateError)||error.code!=="command-missing"?error:new ToolError({code:"\
docker-missing",message:"The command `docker` is not on PATH.",fix:"Install Docker, or build the image elsewhere and give it as an archive or an OCI layout.",cause:error})}}
function unreachableDaemon(finished2){return new ToolError({code:"docker-unreachable",message:`Docker's daemon does not answer: ${lastLines(finished2,3)||"no re\
ason given"}`,fix:"Start Docker, and check DOCKER_HOST, the Docker context and the rights on its socket."})}function lastLines({stderr,stdout},count3){return(stderr.
trim()===""?stdout:stderr).split(/\r?\n/).map(line3=>line3.trimEnd()).filter(line3=>line3.trim()!==""&&!/^-+$/.test(line3)).slice(-count3).join(`
`)}var deadline=6e4;async function askGithub(api,request,how){let{method="GET",repeatable=method!=="POST"}=request;try{return await api.request({...request,method,
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
visibilityOf(anonymous,parseReference(`${repository}@${digest}`,"image"))}function changeSince({fixed},{open,excepted}){let counts=Object.fromEntries(severities.map(severity=>[severity,{new:0,"still-there":0,fixed:0}]));for(let{finding,
presence="new"}of[...open,...excepted])counts[finding.severity][presence]+=1;for(let{severity}of fixed)counts[severity].fixed+=1;return counts}function scopedRecord({applied,unused,refused:refused2}){return applied.length+unused.length+refused2.length===0?{}:{scoped:{applied:applied.map(({findings,unblocked,
...rule})=>{let end=endOfScoped(rule);return{...ruleRecord(rule),...end===void 0?{}:{endsAt:end.toISOString()},findings,unblocked}}),unused:unused.map(ruleRecord),
refused:refused2.map(({refusal,why,...rule})=>({...ruleRecord(rule),refusal,why}))}}}function ruleRecord({action:{value,key:key2,place:place3},...rule}){return{
...rule,action:value,key:key2,...place3===void 0?{}:{place:place3}}}var maxFixed=1e3;function recordOf(image,sums){let{decision,scan,afterMerge}=image,{triage,policy,verdict}=decision,firstSeen=triage.baseline?.kind==="compared"?
triage.baseline.firstSeen:void 0;return{recordVersion:1,image:imageOf(image,sums.category),judgedAt:image.now.toISOString(),verdict,headline:sums.headline,policy:{
source:policy.source,digest:policyDigest(policy),gateOn:policy.gateOn.value,ignoreBase:policy.ignoreBase.value,...regoOf(policy)},scanner:scan.scanner,...scan.database===
void 0?{}:{database:databaseOf(scan.database)},platforms:platformsOf(image,sums),counts:sums.counts,escalations:sums.escalations,concerns:triage.concerns.map(({
kind,platform,action,message})=>({kind,platform,action,message})),exceptions:exceptionsOf(triage.exceptions),...scopedRecord(triage.scoped),...triage.baseline===
void 0?{}:{baseline:baselineOf(triage.baseline,decision)},...afterMerge===void 0?{}:{afterMerge},build:buildRecord(image),findings:[...triage.open,...triage.excepted].
map(judged=>findingRecord(judged,firstSeen))}}function imageOf({name:name2,names:names2=[],digest,origin},category){let others=names2.filter(one=>one!==name2);return{
names:[name2,...others.slice(0,maxNames-1)],...category!==void 0&&categorySchema.safeParse(category).success?{category}:{},...digest===void 0?{}:{digest},...origin===
void 0?{}:{origin}}}function platformsOf({scan,images},{reports,sboms}){let[first,...others]=scan.platforms.map((one,index)=>{let{platform,imageId,os,packages,packagesListed,
systemFault:systemFault2=null,unread}=one,manifest=images.find(candidate=>candidate.platform===platform)?.manifest,[report,sbom]=[reports[index],sboms[index]];return{
platform,imageId,...manifest===void 0?{}:{manifest},...os===void 0?{}:{system:os},packages,...packagesListed===void 0?{}:{packagesListed},systemFault:systemFault2,
...unread===void 0?{}:{unread},...report===void 0?{}:{report},...sbom===void 0?{}:{sbom}}});if(first===void 0)throw new Error("unreachable: a scan has a platfor\
m");return[first,...others]}function policyDigest({source:_,rego,scoped:scoped2,vex,...rules}){let own2=rego.value.map(file=>file.rules?.digest??file.path).toSorted(),
hasScoped=scoped2.some(({packages,paths})=>packages.value.length+paths.value.length>0),all={...rules,...own2.length===0?{}:{rego:own2},...hasScoped?{scoped:scoped2}:
{},...hasVex(vex)?{vex:vex.map(rulesText).toSorted()}:{}};return digestOf(JSON.stringify(all,(_key,value)=>isFields(value)?ruleOf(value):value))}function regoOf({
rego}){let files=rego.value.flatMap(({path,rules})=>rules===void 0?[]:{path,digest:rules.digest});return files.length===0?{}:{rego:files}}function ruleOf(object2){
let rule="key"in object2&&"value"in object2?object2.value:object2;return isFields(rule)?sorted(rule):rule}function sorted(value){return Object.fromEntries(Object.
entries(value).toSorted(([a],[b])=>byText(a,b)))}function databaseOf({updatedAt,source}){return{updatedAt:rfc3339(updatedAt),source}}function rfc3339(text11){return instant.
safeParse(text11).success?text11:new Date(text11).toISOString()}function exceptionsOf({applied,unused,refused:refused2}){return{applied:applied.map(exceptionOf),
unused:unused.map(({duplicateOf,...one})=>({...exceptionOf(one),...duplicateOf===void 0?{}:{duplicateOf}})),refused:refused2.map(({suggestion,...one})=>({...one,
suggestion:suggestionText(suggestion)}))}}function exceptionOf(exception2){let{vex,endsAt,...rest}=exception2;return{...rest,endsAt:endsAt.toISOString(),...vex===
void 0?{}:{vex:vexRecord(vex)}}}function baselineOf(baseline,{policy,triage}){if(baseline.kind==="unread"){let{name:name3,why}=baseline;return{state:"unread",...name3===
void 0?{}:{name:name3},why}}let{name:name2,source,digest,createdAt,missing,fixed,packages}=baseline;return{state:"compared",name:name2,source,...digest===void 0?
{}:{digest},...createdAt===void 0?{}:{createdAt:rfc3339(createdAt)},gateOn:policy.gateOn.value,missingPlatforms:missing,counts:changeSince(baseline,triage),fixed:fixed.
slice(0,maxFixed).map(brief2),...packages===void 0?{}:{packages:packageChangeRecord(packages)}}}function brief2(finding){let{id,path:where=finding.target}=finding;
return finding.kind==="vulnerability"?{id,package:finding.package.name,version:finding.package.version,where}:{id,where}}var chunkLength=256*1024,walkedDepth=6,walkedLists=2;function lazily(list2,make){return{*[Symbol.iterator](){for(let entry2 of list2)yield make(entry2)}}}function*jsonChunks(value,lists=0){
let buffer="";for(let piece of pieces(value,{depth:0,lists}))buffer+=piece,buffer.length>=chunkLength&&(yield buffer,buffer="");yield`${buffer}
`}function isWalked(value,{depth,lists}){return typeof value=="object"&&value!==null&&depth<walkedDepth&&lists<walkedLists&&!isText(value)}function isText(value){
return"toJSON"in value&&typeof value.toJSON=="function"}function whole(value){return(text6(value)??"null").replaceAll("##[","##\\u005b")}function text6(value){try{
return JSON.stringify(value)}catch(cause){if(!(cause instanceof RangeError))throw cause;let message="A report is nested so deeply, or holds a text so long, that\
 it can not be written.",fix="Give a report as Trivy has written it.";throw new ToolError({code:"report-not-writable",message,fix,cause})}}function*pieces(value,{
depth,lists}){isWalked(value,{depth,lists})?isList(value)?yield*entries("[]",labelled(value),{depth:depth+1,lists:lists+1}):yield*entries("{}",named2(value),{depth:depth+
1,lists}):yield whole(value)}function isList(value){return Symbol.iterator in value}function*labelled(values){for(let value of values)yield["",value]}function*named2(value){
for(let[name2,entry2]of Object.entries(value))entry2!==void 0&&(yield[`${whole(name2)}: `,entry2])}function*entries(brackets,all,inside){let indent=`
${"  ".repeat(inside.depth)}`,before=brackets[0];for(let[label,value]of all){let start=`${before}${indent}${label}`;before=",",isWalked(value,inside)?(yield start,
yield*pieces(value,inside)):yield start+whole(value)}yield before===","?`
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
let list2=parent[key2];if(!Array.isArray(list2))return parent;let clean=list2.map(mask);return clean.some((child,index)=>child!==list2[index])?{...parent,[key2]:clean}:
parent}function publishedReport(image,raw){return named3(maskReport(raw),image)}function publishedChunks(image,raw){return jsonChunks(publishedReport(image,raw))}function publishedRecord(assessment,{
category,reports=[],sboms=[]}={}){return recordOf(assessment,{headline:headline(assessment),counts:tally(assessment),escalations:escalated(assessment.decision.triage),
category,reports,sboms})}function recordChunks(assessment,options={}){return jsonChunks(publishedRecord(assessment,options),1)}function named3(report,{name:name2}){
if(!("ArtifactName"in report))return report;let{ArtifactName:folder,Results}=report,Renamed=Array.isArray(Results)?{Results:Results.map(result2=>renamed(result2,
folder,name2))}:{};return{...report,...Renamed,ArtifactName:name2}}function renamed(result2,folder,name2){if(typeof folder!="string"||typeof result2!="object"||
result2===null||!("Target"in result2))return result2;let{Target}=result2;return typeof Target=="string"&&(Target===folder||Target.startsWith(`${folder} (`))?{...result2,
Target:`${name2}${Target.slice(folder.length)}`}:result2}function assessmentOfImage(known,{layout,origin,stored},{push,github}){let images=assessedImages({layout,stored},push),by=github===void 0?{byCommand:!0}:{};return{
...own(known),...by,...!stored||push?{digest:layout.root.digest}:{},origin,images}}function assessedImages({layout,stored},push){return layout.images.map(({platform,
manifest,config})=>({platform:platformName(platform),...!stored||push?{manifest:manifest.digest}:{},imageId:config.digest}))}function assessmentOfReport(known){
let images=known.scan.platforms.map(({platform,imageId})=>({platform,imageId}));return{...own(known),images}}function own({name:name2,names:names2,scan,ofAnotherRun,
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
signature",scan:"scan",sbom:"SBOM"};function revokedText(name2,{revoked,left}){let shown=left.slice(0,10).map(({image,why})=>`${code(image,300)}: ${text(why,500)}`),
more=left.length>shown.length?[`and ${left.length-shown.length} more`]:[];return[`**Withheld:** ${name2} was neither pushed nor loaded, because the policy block\
s it.`,...revoked.length===0?[]:[`**Revoked:** the claims that earlier runs had attached to ${tagList(revoked)} are withdrawn, as the policy asks for (\`verify.o\
n-fail: revoke\`). Who has kept a copy can show it until it ends by itself.`],...left.length===0?[]:[`**Not revoked**, though the policy asks for it: ${[...shown,
...more].join("; ")}.`]].join(`

`)}function failedLine(name2,{step,message,fix,loaded}){return`**${step==="push"?`The push of ${name2} failed${loaded?", after it was loaded into Docker":""}:`:
`Loading ${name2} into Docker failed, and nothing was pushed:`}** ${text(message,1e3)}${fix===void 0?"":`

**What to do:** ${text(fix,1e3)}`}`}function tagList(tags){let shown=tags.slice(0,10).map(tag=>code(tag,300));return[...shown,...tags.length>shown.length?[`${tags.
length-shown.length} more`]:[]].join(", ")}function renderFailure(error){let lines2=(error instanceof Error?error.message:String(error)).split(`
`).slice(0,50).map(line3=>`- ${text(line3,1e3)}`),fix=fixOf(error),advice=fix===void 0?[]:[`**What to do:** ${text(fix,1e3)}`];return["## ❌ There is no verdict,\
 and nothing was pushed",lines2.join(`
`),...advice,""].join(`

`)}function fixOf(error){if(!(error instanceof ConfigError))return error instanceof GateError?error.fix:"This is a defect of image-gate; please report it with t\
he log of this run."}var withheldWords="What was found is withheld: everybody can read this, and the image is not known to be public. `publish-findings: true` shows it.";function withheldHeadline({
name:name2,decision}){return`${decision.verdict==="blocked"?"Blocked":"Passed"}: ${plainLine(name2,200)}. ${withheldWords}`}function withheldSummary(assessment,release2,delivery){
let title=assessment.decision.verdict==="blocked"?"❌ Blocked":"✅ Passed",sent=deliverySection(delivery);return`${[`## ${title}: ${code(assessment.name,200)}`,
"",releaseLine(assessment,release2),"",`${withheldWords} The reports are in the folder \`report-dir\` of the runner.`,...sent===""?[]:["",sent]].join(`
`)}
`}function approversOf(reviews,{commit,author}){let last=new Map;for(let review of reviews)["APPROVED","CHANGES_REQUESTED","DISMISSED"].includes(review.state)&&last.
set(lower(review.author),review);let approving=[...last].filter(([name2,review])=>review.state==="APPROVED"&&review.commit===commit&&review.isPerson&&name2!==lower(
author));return new Set(approving.map(([name2])=>name2))}function lower(name2){return name2.toLowerCase()}var commitHash=string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),branchSchema=object({name:string(),protected:boolean(),commit:object({sha:commitHash})}),repositorySchema=object(
{default_branch:string().min(1)}),reviewsSchema=array(object({user:object({login:string(),type:string().optional()}).nullish(),state:string(),commit_id:string().
nullish()})),pullSchema=object({number:int().positive(),state:_enum(["open","closed"]),merged:boolean().optional(),user:object({login:string()}).nullish(),base:object(
{ref:string().min(1)}),head:object({sha:commitHash,repo:object({full_name:string()}).nullish()}),merge_commit_sha:commitHash.nullish()});async function pullRequestNow(api,repository,number2){
let how={what:`Reading pull request ${number2} of ${repository}`,permission:"pull-requests: read"};return asNow(await askFor(api,{route:`/repos/${repository}/pu\
lls/${number2}`},pullSchema,how),repository)}function asNow(pull,repository){let{number:number2,base,head:head2,user,merge_commit_sha:merge}=pull;return{number:number2,
base:base.ref,commit:head2.sha,author:user?.login??"",isFork:head2.repo?.full_name.toLowerCase()!==repository.toLowerCase(),state:pull.merged===!0?"merged":pull.
state,...merge?{merge}:{}}}async function openPullRequestsOf(api,repository,commit){let how={what:`Listing the open pull requests of ${repository}`,permission:"\
pull-requests: read"};return(await askForAll(api,`/repos/${repository}/pulls?state=open`,array(pullSchema),how)).filter(({head:head2})=>head2.sha===commit).map(
pull=>asNow(pull,repository))}async function branchTip(api,repository,name2){let how={what:`Reading the branch ${name2} of ${repository}`,permission:"contents: \
read"},answer=await askGithub(api,{route:`/repos/${repository}/branches/${encodeURIComponent(name2)}`},how);if(answer.status===404)return;let branch=given(answer,
branchSchema,how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.protected}}async function defaultBranchTip(api,{repository,defaultBranch}){
let name2=defaultBranch??await defaultBranchName(api,repository),how={what:`Reading the default branch ${name2} of ${repository}`,permission:"contents: read"},route=`\
/repos/${repository}/branches/${encodeURIComponent(name2)}`,branch=await askFor(api,{route},branchSchema,how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.
protected}}async function defaultBranchName(api,repository){let how={what:`Reading the name of the default branch of ${repository}`,permission:"contents: read"};
return(await askFor(api,{route:`/repos/${repository}`},repositorySchema,how)).default_branch}async function approvers(api,repository,proposal){let how={what:`Re\
ading the reviews of pull request ${proposal.number}`,permission:"pull-requests: read"},route=`/repos/${repository}/pulls/${proposal.number}/reviews`,reviews=(await askForAll(
api,route,reviewsSchema,how)).map(({user,state,commit_id:commit})=>({author:user?.login??"",isPerson:user?.type==="User",state,commit:commit??""}));return approversOf(
reviews,proposal)}function localRules(files){return{built:files,governing:files}}async function openRules({openContents,openGithub},source,built){if(source.kind==="built")return localRules(
built);let{github,token}=source,contents=openContents(github,token),filesAt=commit=>readOnce(commitFiles(contents,commit));if(source.kind==="commit"){let{commit,
branch}=source,queue={governing:filesAt(commit),branch:`the merge queue at ${commit.slice(0,12)}`};return{built,...queue,...branch===void 0?{}:{branchName:branch}}}
let api=openGithub({apiUrl:github.apiUrl,token}),branches=await countingBranches(api,source,filesAt),{proposal}=source;if(proposal===void 0||branches.isFork&&!proposal.
isFork)return{built,...branches.rules};let proposed={files:filesAt(proposal.commit),approvers:()=>approvers(api,github.repository,proposal)};return{built,...branches.
rules,proposed}}function readOnce(files){let known=new Map;return{...files,read:(path,max)=>{let key2=`${max} ${path}`,file=known.get(key2)??files.read(path,max);
return known.set(key2,file),file}}}async function countingBranches(api,source,filesAt){let{github,pullRequest}=source,pull=pullRequest===void 0?void 0:await pullRequestNow(
api,github.repository,pullRequest),name2=pull?.base??source.branch,tip=name2===void 0?void 0:await branchTip(api,github.repository,name2),isFork=pull?.isFork??!1;
if(tip?.isProtected)return{rules:branchRules(tip,filesAt,pull),isFork};let byDefault=await defaultBranchTip(api,github);if(tip?.name===byDefault.name)return{rules:branchRules(
byDefault,filesAt,pull),isFork};let rules=branchRules(byDefault,filesAt);return{rules:pull&&tip?{...rules,beside:branchRules(tip,filesAt,pull)}:rules,isFork}}function branchRules({
name:name2,commit},filesAt,pull){return{governing:filesAt(commit),branch:`${name2} at ${commit.slice(0,12)}`,branchName:name2,...pull&&{merged:filesAt(pull.merge??
pull.commit)}}}import{createHash}from"node:crypto";import{finished}from"node:stream/promises";async function hashFile(files,path){let hash=createHash("sha256");for await(let piece of files.readPieces(path))hash.update(piece);return digestFrom(hash)}var marks=[
"github.com/aquasecurity/trivy	v","aquasecurity/trivy/pkg/version/app.ver="],LONGEST_VERSION=24,LONGEST_MARK=48,REACH=LONGEST_MARK+LONGEST_VERSION;async function*copiedPieces(files,{
from,to},{max,exceeded}){let copy=files.writeStream(to,448);copy.on("error",()=>{});let size2=0;try{for await(let piece of files.readPieces(from)){if(size2+=piece.
length,size2>max)throw exceeded(`it is longer than ${max} bytes`);await written(copy,piece),yield piece}copy.end(),await finished(copy)}finally{copy.destroy()}}
async function ownCopy(files,place3,bound){let hash=createHash("sha256");for await(let piece of copiedPieces(files,place3,bound))hash.update(piece);return digestFrom(
hash)}function written(stream,piece){return new Promise((resolve3,reject)=>{stream.write(piece,error=>error?reject(error):resolve3())})}async function inspectBinary(pieces3){
let hash=createHash("sha256"),builtFrom=new Set,tail=Buffer.alloc(0);for await(let piece of pieces3){hash.update(piece);let border=Buffer.concat([tail,piece.subarray(
0,REACH)]);for(let window of[border,piece])for(let version2 of versionsIn(window))builtFrom.add(version2);tail=Buffer.concat([tail,piece.subarray(-REACH)]).subarray(
-REACH)}return{binary:digestFrom(hash),builtFrom:[...builtFrom]}}function*versionsIn(window){for(let mark of marks)for(let at2=window.indexOf(mark);at2>=0;at2=window.
indexOf(mark,at2+1)){let start=at2+mark.length,version2=/^\d+\.\d+\.\d+(?![\d.])/.exec(window.toString("latin1",start,start+LONGEST_VERSION))?.[0];version2!==void 0&&
(yield version2)}}function layersOf({images}){return images.map(({platform,diffIds:diffIds2})=>({platform:platformName(platform),diffIds:diffIds2}))}function scannedLayers({platforms}){
return platforms.map(({platform,layerHistory:{diffIds:diffIds2}})=>({platform,diffIds:diffIds2}))}function noBaseProof(platforms,why){return{baseOf:()=>{},unproven:platforms.
map(platform=>({platform,why}))}}function proveBase(images,bases,why){let proven=new Map;for(let{platform,diffIds:diffIds2}of images){let[first]=bases.flatMap(base=>layersOfBase(
platform,diffIds2,base)).sort((a,b)=>b.count-a.count);first!==void 0&&proven.set(platform,first)}return{baseOf:finding=>{let names2=finding.platforms.map(platform=>{
let layer2=finding.platforms.length===1?finding.layer:finding.layerOn?.[platform],base=proven.get(platform);return layer2!==void 0&&base?.layers.has(layer2)?base.
name:void 0});return names2.includes(void 0)?void 0:names2[0]},unproven:images.flatMap(({platform})=>proven.has(platform)?[]:{platform,why})}}function layersOfBase(platform,diffIds2,base){
let layers=base.layers.get(platform)??[];if(layers.length===0||layers.some((layer2,index)=>diffIds2[index]!==layer2))return[];let above=new Set(diffIds2.slice(layers.
length)),own2=layers.filter(layer2=>!above.has(layer2));return[{name:base.name,count:layers.length,layers:new Set(own2)}]}import{basename as basename2,dirname as dirname3,join as join3}from"node:path";import{isUtf8}from"node:buffer";import{posix as posix2}from"node:path";var kinds2=[["Node.js",/(?:^|\/)package\.json$/],["Python",/\.dist-info\/METADATA$|\.egg-info(?:\/PKG-INFO)?$|(?:^|\/)EGG-INFO\/PKG-INFO$|\.egg$/],
["Java",/\.(?:jar|war|ear|par)$/i],["Ruby",/\.gemspec$/],["PHP",/(?:^|\/)installed\.json$/],[".NET",/\.deps\.json$|(?:^|\/)packages\.(?:lock\.json|config)$|(?:^|\/)(?:directory\.)?packages\.props$/i],
["Conda",/(?:^|\/)conda-meta\/[^/]+\.json$/],["Rust",/(?:^|\/)Cargo\.lock$/],["Julia",/(?:^|\/)Manifest\.toml$/],["SBOM",/\.(?:spdx|cdx)(?:\.json)?$/]];function packageKind(name2){
return kinds2.find(([,form2])=>form2.test(name2))?.[0]}var usual=/^\/?(?:(?:bin|boot|etc|lib\w*|sbin)|usr\/(?:bin|games|include|lib\w*|sbin|share)|var\/(?:cache|lib|log|spool)|opt\/rh)\//,
ofBitnami=/^\/?opt\/bitnami\/[^/]+$/;function isOfApplication(path){return!usual.test(path)&&(packageKind(path)!==void 0||ofBitnami.test(path))}var MAX_FILE_LIST=16*
1024*1024,debList=/^var\/lib\/dpkg\/(?:info|status\.d)\/([^/]+)\.md5sums$/,apkList=/^(?:usr\/)?lib\/apk\/db\/installed$/;function isFileList(name2){return name2.
endsWith(".md5sums")?debList.test(name2):name2.endsWith("/installed")&&apkList.test(name2)}function claimsIn(name2,text11){let owner=debList.exec(name2)?.[1];return owner===
void 0?claimsOfApk(text11):claimsOfDeb(owner.replace(/:.*/,""),text11)}function claimsOfDeb(owner,text11){let claims=[];for(let line3 of linesOf(text11)){let at2=line3.
indexOf("  "),path=line3.slice(at2+2);at2>=0&&isOfApplication(path)&&claims.push({format:"deb",package:owner,path})}return claims}function claimsOfApk(text11){let claims=[],
[owner,folder]=["",""];for(let line3 of linesOf(text11)){let value=line3.slice(2);if(line3.startsWith("P:"))owner=value;else if(line3.startsWith("F:"))folder=value;else if(line3.
startsWith("R:")){let path=posix2.join(folder,value);isOfApplication(path)&&claims.push({format:"apk",package:owner,path})}}return claims}function*linesOf(text11){
for(let start=0;start<=text11.length;){let found=text11.indexOf(`
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
edge";let[a,b]=[parts(one),parts(other)];if(a===void 0||b===void 0)return one;let at2=[0,1,2].find(index=>(a[index]??0)!==(b[index]??0));return at2!==void 0&&(b[at2]??
0)>(a[at2]??0)?other:one}function parts(release2){return/^\d+(?:\.\d+){0,2}$/.test(release2)?release2.split(".").map(Number):void 0}var unknownSystem="a system that Trivy does not know (by its os-release)",sbomUnread="an SBOM that can’t be read as Trivy may read it",sbomHides="an SBOM that\
 lists packages under the path of another file, in whose place Trivy takes them",movedHides="a list of system packages that a link leads to, which Trivy does no\
t follow",linkHides="hard links to files of other names (as pnpm makes them from its store into node_modules), which Trivy does not follow: remove the store in \
the same RUN, or keep it in a cache mount",claimedLeft="files of applications that Trivy leaves out, as lists of system packages name them: ",bitnamiLost="packa\
ges of Bitnami’s, of whose SBOMs in one folder Trivy keeps one: ";function packagesOfManager(manager){return`packages of ${manager}`}function namesTooMuch(layer2){
return`the layer ${layer2} names more packages and files than are looked at`}function plainWord(foreign){return word.test(foreign)?foreign:void 0}var word=/^[\w@.+~:%/-]{1,150}$/,
whole2=new Set([...managerNames.map(packagesOfManager),unknownSystem,sbomUnread,sbomHides,movedHides,linkHides]),named4=/^(?:a file|[\w@.+~:%/-]{1,150})(?: \(of (?:a package|[\w@.+~:%/-]{1,150})\))?(?: and \d{1,9} more)?$/,
unreadable2=/^(?:the layer sha256:[0-9a-f]{64} (?:is not a readable tar|names more packages and files than are looked at$)|[\w@.+~:%/-]{1,200} in sha256:[0-9a-f]{64} (?:is too long, or a sparse file|claims too many files)(?=$))/;
function ownUnreadText(recorded){if(whole2.has(recorded))return recorded;let start=[claimedLeft,bitnamiLost].find(one=>recorded.startsWith(one));return start!==
void 0&&named4.test(recorded.slice(start.length))?recorded:unreadable2.exec(recorded)?.[0]??"something that the record does not name in words of this version"}var ofApplications=new Set(["chainguard","minimos","wolfi"]);function claimedFiles(report,os,claims=[]){let listed2=packagesOf(report,"os-pkgs"),foreign=new Set(
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
finding)===0?merged[merged.length-1]=join2(last,finding):merged.push(finding)}return severities.flatMap(severity=>merged.filter(finding=>finding.severity===severity))}function byIdentity(a,b){return byText(a.id,b.id)||comparePackages(a,b)||byText(a.path??"",b.path??"")||byText(a.target,b.target)||byText(identity2(a),identity2(
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
sort(),both2={...worse2,platforms,layerOn:{...layersOf2(b),...layersOf2(a)}};if(both2.kind!=="vulnerability"||other.kind!=="vulnerability")return both2;let known={
...both2,package:withPurls(both2.package,bothPurls(a,b))};return both2.fixedVersion!==void 0||other.fixedVersion===void 0?known:{...known,fixedVersion:other.fixedVersion,
status:other.status}}function bothPurls(a,b){let[first,second]=[purlsOf(a),purlsOf(b)],joined2=Object.keys(first).map(platform=>[platform,samePurl(first[platform]??
"",second[platform]??first[platform]??"")]);return{...second,...Object.fromEntries(joined2)}}function samePurl(one,other){if(one===other)return one;let withoutArch=purl=>purl.
replace(/([?&])arch=[^&#]*&?/,"$1").replace(/[?&]$/,"");return withoutArch(one)===withoutArch(other)?withoutArch(one):one.replace(/[?#].*/s,"")}function withPurls(named6,purlOn){
let{purl:_,purlOn:__,...rest}=named6,[purl="",...others]=new Set(Object.values(purlOn));return others.length>0?{...named6,purlOn}:{...rest,...purl===""?{}:{purl}}}
function purlsOf(finding){if(finding.kind!=="vulnerability")return{};let{purl="",purlOn}=finding.package;return purlOn??Object.fromEntries(finding.platforms.map(
platform=>[platform,purl]))}function onPlatforms(finding,platforms){let{layerOn:layers}=finding,own2=record2=>Object.fromEntries(Object.entries(record2).filter(
([platform])=>platforms.includes(platform))),{layer:_,...rest}=finding,layer2=layers===void 0?finding.layer:layers[platforms[0]??""],part2={...rest,platforms,...layers&&
{layerOn:own2(layers)},...layer2&&{layer:layer2}};if(part2.kind!=="vulnerability"||part2.package.purlOn===void 0)return part2;let{purlOn,purl:__,...named6}=part2.
package,[purl="",...others]=new Set(platforms.map(platform=>purlOn[platform]??""));return{...part2,package:{...named6,...purl&&{purl},...others.length>0&&{purlOn:own2(
purlOn)}}}}function layersOf2({layer:layer2,layerOn,platforms}){return layerOn!==void 0||layer2===void 0?layerOn??{}:Object.fromEntries(platforms.map(platform=>[
platform,layer2]))}var major=name2=>/^(\d+)(?:\.|$)/.exec(name2)?.[1],minor=name2=>/^(\d+\.\d+)(?:\.|$)/.exec(name2)?.[1],named5=(prefix2,part2)=>name2=>{let release2=part2(name2);
return release2===void 0?void 0:`${prefix2} ${release2}`},whole3=name2=>/^[0-9a-zA-Z.-]+$/.test(name2)?name2:void 0,rolling=bucket=>({bucket:()=>bucket,known:/^/}),
alpine=name2=>name2==="edge"||/_(?:alpha|git)/.test(name2)?"edge":minor(name2),amazon=name2=>/^(2|2022|2023)(?:[. ]|$)/.exec(name2)?.[1]??"1",redHat={bucket:name2=>major(
name2)===void 0?void 0:"Red Hat",known:/^/},families=new Map([["alma",{bucket:named5("alma",major),known:/ (?:8|9|10)$/}],["alpine",{bucket:named5("alpine",alpine),
known:/ (?:3\.(?:[2-9]|1\d|2[0-4])|edge)$/}],["amazon",{bucket:named5("amazon linux",amazon),known:/ (?:1|2|2022|2023)$/}],["azurelinux",{bucket:named5("Azure L\
inux",minor),known:/ 3\.0$/}],["bottlerocket",rolling("bottlerocket")],["cbl-mariner",{bucket:named5("CBL-Mariner",minor),known:/ [12]\.0$/}],["centos",redHat],
["chainguard",rolling("chainguard")],["debian",{bucket:named5("debian",major),known:/ (?:[7-9]|1[0-3])$/}],["echo",rolling("echo")],["minimos",rolling("minimos")],
["opensuse",{bucket:named5("openSUSE Leap",whole3),known:/ (?:42\.[1-3]|15\.[0-6]|16\.0)$/}],["opensuse-leap",{bucket:named5("openSUSE Leap",whole3),known:/ (?:42\.[1-3]|15\.[0-6]|16\.0)$/}],
["opensuse-tumbleweed",rolling("openSUSE Tumbleweed")],["oracle",{bucket:named5("Oracle Linux",major),known:/ (?:[5-9]|10)$/}],["photon",{bucket:named5("Photon \
OS",whole3),known:/ [1-5]\.0$/}],["redhat",redHat],["rocky",{bucket:named5("rocky",major),known:/ (?:8|9|10)$/}],["slem",{bucket:named5("SUSE Linux Enterprise M\
icro",whole3),known:/ (?:5\.[0-5]|6\.[0-2])$/}],["sles",{bucket:named5("SUSE Linux Enterprise",whole3),known:/ (?:1[125](?:\.[1-7])?|16\.[01])$/}],["ubuntu",{bucket:named5(
"ubuntu",whole3),known:/ (?:1[2-9]|2[0-5])\.(?:04|10)$| 26\.04$/}],["wolfi",rolling("wolfi")]]),redHatReleases=/^[6-9](?:\.|$)/;function hasAdvisories({family,name:name2},kept,ownRepositories=!1){
let system=families.get(family),bucket=system?.bucket(name2);return system===void 0||bucket===void 0||system===redHat&&!redHatReleases.test(name2)&&!ownRepositories?
!1:kept===void 0?system.known.test(bucket):kept.has(bucket)}function installedPackage(entry2){let{Name:name2,Version:version2,Release:release2,Maintainer:vendor,BuildInfo:origin}=Object(entry2),{ContentSets:repositories,
Nvr:build}=Object(origin);return{name:text7(name2),version:text7(version2),release:text7(release2),vendor:text7(vendor),build:text7(build),repositories:Array.isArray(
repositories)?repositories.map(text7).filter(one=>one!==""):[]}}function text7(value){return typeof value=="string"?value:""}function contradictRelease(packages,{
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
one=>{let format2=formats.get(Object(one).AnalyzedBy);return format2!==void 0&&format2!==own2})}function unreadOf({unread,hidden:hidden2,claims,bitnami,namesSystem,
unreadable:unreadable3},report,os){return[...unread.map(packagesOfManager),...namesSystem&&os===void 0?[unknownSystem]:[],...hidden2,...claimedFiles(report,os,claims),
...lostPackages(report,bitnami),...unreadable3===void 0?[]:[unreadable3]]}var folders={"access.redhat.com":["/security/","/errata/"],"alas.aws.amazon.com":["/"],"avd.aquasec.com":["/"],"cve.mitre.org":["/"],"errata.almalinux.org":["/"],
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
test(text11)?text11.split(/\s+/).join(" ").trim():text11}var rfc33392=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;function instant2(text11){
return text11&&!text11.startsWith("0001-")&&rfc33392.test(text11)&&!Number.isNaN(Date.parse(text11))?text11:void 0}function lines(start,end){return start===void 0||
start<1?{}:{lines:{start,end:Math.max(start,end??start)}}}var text8=string(),optional=text8.optional(),score=number().optional(),vulnerabilitySchema=object({VulnerabilityID:text8.min(1),VendorIDs:array(text8).nullish(),
PkgName:text8.min(1),PkgPath:optional,PkgIdentifier:object({PURL:optional}).optional(),InstalledVersion:optional,FixedVersion:optional,Status:_enum(fixStatuses).
optional().catch("unknown"),Layer:object({DiffID:optional}).optional(),SeveritySource:optional,PrimaryURL:optional,Title:optional,Severity:_enum(severities),CVSS:record(
text8,object({V2Score:score,V2Vector:optional,V3Score:score,V3Vector:optional,V40Score:score,V40Vector:optional})).nullish(),PublishedDate:optional}),vulnerabilityList=unknown().
transform((value,{issues})=>{if(Array.isArray(value)&&value.every(isPlainVulnerability))return value;let checked=array(vulnerabilitySchema).nullish().safeParse(
value);if(checked.success)return checked.data;for(let{path,message}of checked.error.issues)issues.push({code:"custom",path,message,input:void 0});return NEVER}).
optional();function isPlainVulnerability(value){return isFields(value)?isName(value.VulnerabilityID)&&isName(value.PkgName)&&knownSeverities.has(value.Severity)&&
knownStatuses.has(value.Status)&&isText2(value.PkgPath)&&isText2(value.InstalledVersion)&&isText2(value.FixedVersion)&&isText2(value.SeveritySource)&&isText2(value.
PrimaryURL)&&isText2(value.Title)&&isText2(value.PublishedDate)&&(value.Layer===void 0||isFields(value.Layer)&&isText2(value.Layer.DiffID))&&(value.PkgIdentifier===
void 0||isFields(value.PkgIdentifier)&&isText2(value.PkgIdentifier.PURL))&&(value.VendorIDs===void 0||Array.isArray(value.VendorIDs)&&value.VendorIDs.every(isName))&&
(value.CVSS===void 0||isFields(value.CVSS)&&Object.values(value.CVSS).every(isPlainScore)):!1}var knownSeverities=new Set(severities),knownStatuses=new Set([void 0,
...fixStatuses]);function isPlainScore(value){return isFields(value)&&isScore(value.V2Score)&&isScore(value.V3Score)&&isScore(value.V40Score)&&isText2(value.V2Vector)&&
isText2(value.V3Vector)&&isText2(value.V40Vector)}function isName(value){return typeof value=="string"&&value!==""}function isText2(value){return value===void 0||
typeof value=="string"}function isScore(value){return value===void 0||Number.isFinite(value)}var text9=string(),optional2=text9.optional(),list=item=>array(item).nullish(),layer=object({DiffID:optional2}).optional(),line2=int().optional(),misconfiguration2=object(
{ID:text9.min(1),AVDID:optional2,Title:optional2,Message:optional2,Resolution:optional2,Severity:_enum(severities),PrimaryURL:optional2,Status:optional2,Layer:layer,
CauseMetadata:object({StartLine:line2,EndLine:line2,Code:object({Lines:list(object({Content:optional2,IsCause:boolean().optional()}))}).optional().catch(void 0)}).
optional()}),secret2=object({RuleID:text9.min(1),Category:optional2,Severity:_enum(severities),Title:optional2,StartLine:line2,EndLine:line2,Match:optional2,Layer:layer}),
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
let known=names2.length>0?names2:listNames,lower2=new Set(known.map(name2=>name2.toLowerCase()));return Object.keys(fields2).find(key2=>lower2.has(key2.toLowerCase())&&
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
".")} is not what the gate wrote`;let{Platforms:records}=read2.data,results=Array.isArray(whole4.Results)?whole4.Results:[],named6=records.reduce((sum,record2)=>sum+
record2.Results,0);if(named6!==results.length)return`ImageGate.Platforms names ${named6} results, and there are ${results.length}`;if(records.some(({Report},index)=>Report===
void 0!=(index===0)))return"ImageGate.Platforms lacks the report of a platform";let{ImageGate:_,...first}=whole4,parts3=records.map((record2,index)=>part(record2,
records.length===1?first:{...record2.Report??first,Results:resultsOf2(records,results,index)}));return parts3.every(({raw},index)=>imageIdOf(raw)===records[index]?.
ImageID)?{parts:parts3,facts:factsOf(whole4.ImageGate)}:"ImageGate.Platforms names an image that is not the one of the report"}function factsOf(record2){let{Names,
Category,Dockerfile,Target,Context,Lockfiles}=factsSchema.parse(record2);return{...Names===void 0?{}:{names:Names},...Category===void 0?{}:{category:Category},build:{
...Dockerfile===void 0?{}:{dockerfile:Dockerfile},...Target===void 0?{}:{target:Target},...Context===void 0?{}:{context:Context},lockfiles:Lockfiles.map(({Path:path,
Line:line3,Type:type,Name:name2,Version:version2})=>({path,line:line3,type,name:name2,version:version2}))}}}function resultsOf2(records,results,index){let start=records.
slice(0,index).reduce((sum,record2)=>sum+record2.Results,0);return results.slice(start,start+(records[index]?.Results??0)).map(withoutPlatform)}function withoutPlatform(result2){
if(!isFields(result2))return result2;let{Platform:_,...own2}=result2;return own2}function part({Platform:platform,PackagesListed,SystemFault,Unread},raw){let facts={
...PackagesListed===void 0?{}:{listed:PackagesListed},...SystemFault===void 0?{}:{recorded:SystemFault},...Unread===void 0?{}:{unread:Unread}};return{platform,facts,
raw}}function imageIdOf({Metadata:metadata2}){return isFields(metadata2)?metadata2.ImageID:void 0}var maxRecord=256*1024*1024;function readReport(bytes,where){let raw=reportJson(bytes,where),old=oldReport(raw);if(typeof old=="string")throw notAReport({kind:"\
invalid",what:old},where);let{parts:parts3,facts}=old??{parts:[{raw}],facts:{build:{lockfiles:[]}}};return{...scanOfReports(parts3,where),recorded:facts}}function readReportsOf(record2,reports,where){
let parts3=record2.platforms.map((platform,index)=>partOf(platform,reports[index]??new Uint8Array,where)),scan=scanOfReports(parts3,where);if(scan.platforms.some(
({imageId},index)=>imageId!==record2.platforms[index]?.imageId))throw recordMismatch(where,"the record names another image than the report");let{names:names2,category}=record2.
image;return{...scan,recorded:{names:names2,...category===void 0?{}:{category},build:record2.build}}}function partOf({platform,packagesListed,systemFault:systemFault2,
unread},bytes,where){let raw=reportJson(bytes,where);if(oldReport(raw)!==void 0)throw recordMismatch(where,"the report is of an older version, which wrote no re\
cord");let facts={recorded:systemFault2,...packagesListed===void 0?{}:{listed:packagesListed},...unread===void 0?{}:{unread}};return{raw,platform,facts}}function reportJson(bytes,where){
let parsed2=parseReportJson(bytes);if("what"in parsed2)throw notAReport(parsed2,where);return parsed2.raw}var versionSchema=object({recordVersion:int()});function parseRecord(bytes,where){
let json=strictJson(bytes),read2=recordSchema.safeParse(json);if(read2.success)return read2.data;let version2=versionSchema.safeParse(json).data?.recordVersion,
[issue]=read2.error.issues,what=version2!==void 0&&version2>1?`this is a record of version ${version2}, which a newer image-gate has written`:`this is not a rec\
ord of image-gate: ${issue?.path.map(String).join(".")||"it"}: ${issue?.message??""}`,fix="Use the image-gate that wrote it, or remove it: then the report besid\
e it is judged alone.";throw new ConfigError([{where,what,fix}],"record-invalid")}function strictJson(bytes){try{return parseStrictJson(bytes)}catch(error){if(error instanceof
SyntaxError)return;throw error}}function recordMismatch(where,what){let fix="Take all files of one run (trivy-results-… and image-gate-record-…) unchanged. With\
out the record beside it, a report is judged alone, as one platform.";return new ConfigError([{where,what,fix}],"record-mismatch")}async function readImageReport(read2,path,bytes){if(isRecord(path))throw onlyRecord(path);let recordPath=recordBeside(path),recorded=recordPath===void 0?void 0:
await read2(recordPath,maxRecord);if(recordPath===void 0||recorded===void 0){let size3=bytes.byteLength;return{image:readReport(bytes,path),paths:[path],size:size3}}
let record2=parseRecord(recorded,recordPath),reports=await platformReports(read2,path,bytes,record2),size2=reports.reduce((sum,report)=>sum+report.bytes.byteLength,
0);return{image:readReportsOf(record2,reports.map(report=>report.bytes),path),paths:reports.map(report=>report.path),size:size2,firstSeen:()=>firstSeenIn(record2)}}
async function readReportFile(files,path){let bytes=await files.readBytes(path,MAX_REPORT).catch(error=>{throw error instanceof ToolError&&error.code==="file-is\
-folder"?absent(`${path} is a folder`,oneReport):error});if(bytes===void 0)throw absent(`there is no file ${path}`,oneReport);let report=await readImageReport((other,max)=>files.
readBytes(other,max),path,bytes);return giveBackText(report.size),report}async function platformReports(read2,path,bytes,{platforms}){let files=platforms.map(({
report})=>report),own2=files.length===1?0:files.findIndex(report=>report?.file===basename2(path));if(own2<0)throw recordMismatch(path,"the record beside it does\
 not name this report");let reports=[],left=MAX_REPORT-bytes.byteLength;for(let[index,report]of files.entries()){if(report===void 0)throw recordMismatch(path,"t\
he record beside it names no report");let at2=index===own2?path:join3(dirname3(path),report.file),found=index===own2?bytes:await read2(at2,left);if(found===void 0)
throw recordMismatch(at2,"there is no such file, and the record of the image names it");if(index!==own2&&(left-=found.byteLength),digestOf(found)!==report.digest)
throw recordMismatch(at2,"this is not the report that the record beside it was written for");reports.push({path:at2,bytes:found})}return reports}var oneReport="\
Name the JSON that Trivy wrote (--format json --output FILE)";function absent(what,fix){return new ConfigError([{where:"report",what,fix:`${fix}.`}],"report-abs\
ent")}function onlyRecord(path){let report=basename2(path).replace("image-gate-record-","trivy-results-"),what=`${path} is the record of a verdict, which is jud\
ged by the report that it was made of`,fix=`Name Trivy's report, with the record beside it: ${join3(dirname3(path),report)}`;return new ConfigError([{where:"rep\
ort",what,fix}],"report-is-record")}var words=["auto","public","github"],names=["fulcio","rekor-v1","rekor-v2","timestamp","tuf","tuf-root"];function keylessChoice(inputs){let{choice,problems}=sigstoreChoice(
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
try{return JSON.parse(matrix??"null")}catch{return null}}import{isAbsolute,relative,resolve as resolve2,sep}from"node:path";var defaultTrivyVersion="0.74.0";var hashes={"0.74.0":{"Linux-64bit.tar.gz":"2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a","Linux-ARM64.tar.gz":"b94ce1976bbf3c15b514b605ee88\
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
nput trivy-version"):[];return{options,problems:[...badVersion,...inCheckout?[cacheInCheckout]:[]]}}var cacheInCheckout={where:"input cache-dir",what:"it is in \
the checked-out repository, where a pull request could put a database of its own",fix:"Choose a folder outside of the workspace, e.g. ${{ runner.temp }}/image-g\
ate."};function isInside(folder,path){let way=relative(folder,path);return way===""||!(way===".."||way.startsWith(`..${sep}`)||isAbsolute(way))}function trivyChoice(inputs){
let path=inputs["trivy-path"],sha256=inputs["trivy-sha256"];if(path!==void 0)return{kind:"given",path,...sha256?{sha256}:{}};let mirror=inputs["trivy-mirror"];return{
kind:"release",version:inputs["trivy-version"]??scannerDefaults.version,...mirror?{mirror}:{}}}async function runStep(ports,work){let{summary,outputs,finish}=await withFailureSummary(ports,work);return summary!==void 0&&await writeSummary(ports,summary),outputs!==
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
e another base image."})}import{posix as posix3}from"node:path";var commitForm=/^[0-9a-f]{40}$|^[0-9a-f]{64}$/,remoteForm=/^(https?|git|ssh):\/\/|^git@|^github\.com\/|^(docker-image|oci-layout|target):\/\//i,
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
".",file??"Dockerfile");return path.startsWith("../")?{kind:"unknown"}:{kind:"commit",commit:context.commit,path}}case"remote":return{kind:"unknown"}}}function namedImage(text11){return isDigest(text11)?{kind:"id",id:text11}:{kind:"reference",reference:parseReference(text11,"image")}}async function findLocalImage(process,image,absent2=()=>{}){
let name2=storeName(image);if(name2===void 0)return;let answer=await inspect(process,name2);if(answer.id!==void 0)return answer.id;if(image.kind==="reference"){
absent2(answer.reason);return}throw new ToolError({code:"image-not-local",message:`No image with the ID ${image.id} is in this machine's Docker store: ${answer.
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
throw tooMany2();return finished2.stdout.split(`
`).filter(line3=>line3.trim()!=="").flatMap(line3=>localImage(line3)??[])}function localImage(line3){let row2=rowSchema.safeParse(parsedJson(line3));if(!row2.success)
throw notUnderstood2(line3,row2.error);let{ID:id,Repository:repository,Tag:tag,Digest:digest}=row2.data,digestName=digest===none||digest===""?void 0:`${repository}\
@${digest}`,name2=tag===none?digestName:`${repository}:${tag}`;if(!(repository===none||name2===void 0))return{id,name:name2,...digestName===void 0?{}:{digestName}}}
function notUnderstood2(line3,cause){return new ToolError({code:"docker-answer",message:`\`docker image ls\` gave a line that is not understood: ${line3.slice(0,
200)}`,fix:"Use Docker 20.10 or newer, or name the images one by one.",cause})}function tooMany2(){return new ToolError({code:"docker-images-many",message:`\`doc\
ker image ls\` gave more than ${maxList/2**20} MiB of names.`,fix:"Remove images that nobody needs (`docker image prune`), or name the images one by one."})}function packageChange(before,now){let[earlier,present]=[shared(before,now),shared(now,before)];if(earlier.length===0||present.length===0)return;let[from,to]=[versionsByName(
earlier),versionsByName(present)],change2={added:[],removed:[],changed:[]},unchanged=0;for(let key2 of[...new Set([...from.keys(),...to.keys()])].sort()){let[name2="",
type=""]=JSON.parse(key2),[old,fresh]=[from.get(key2)??new Set,to.get(key2)??new Set],gone=[...old].filter(version2=>!fresh.has(version2)).sort(),come=[...fresh].
filter(version2=>!old.has(version2)).sort();unchanged+=old.size-gone.length;let pairs=Math.min(gone.length,come.length);for(let index=0;index<pairs;index++)change2.
changed.push({type,name:name2,from:gone[index]??"",to:come[index]??""});for(let version2 of gone.slice(pairs))change2.removed.push({type,name:name2,version:version2});
for(let version2 of come.slice(pairs))change2.added.push({type,name:name2,version:version2})}return{...change2,unchanged,newLicences:newLicences(earlier,present)}}
function shared(some2,others){let known=new Set(others.map(({platform})=>usualPlatform(platform)));return some2.flatMap(({platform,packages})=>known.has(usualPlatform(
platform))?packages:[])}function versionsByName(packages){let versions=new Map;for(let{name:name2,type,version:version2}of packages){let key2=JSON.stringify([name2,
type]),known=versions.get(key2);known===void 0?versions.set(key2,new Set([version2])):known.add(version2)}return versions}function newLicences(before,now){let known=new Set(
before.flatMap(({licences})=>licences)),holders=new Map;for(let{licences,name:name2}of now)for(let licence of licences)known.has(licence)||holders.set(licence,(holders.
get(licence)??new Set).add(name2));return[...holders.entries()].sort(([a],[b])=>byText(a,b)).map(([licence,names2])=>({licence,packages:names2.size,example:[...names2].
sort()[0]??""}))}function compareWith(baseline,now){if(baseline.kind==="unread")return{outcome:baseline,presenceOf:()=>"new"};let{kind:_,findings,platforms,packages,...about}=baseline,
has=new Set(platforms.map(usualPlatform)),missing=now.platforms.filter(platform=>!has.has(usualPlatform(platform)));if(missing.length===now.platforms.length){let why=`\
it has no image for ${missing.join(", ")}, only for ${platforms.join(", ")||"none"}`;return{outcome:{kind:"unread",name:baseline.name,why,fix:"Name a baseline t\
hat was built for the same platforms.",expected:!1},presenceOf:()=>"new"}}let change2=packages&&now.packages&&packageChange(packages,now.packages),{added,gone}=difference(
now,{platforms,findings});return{outcome:{...about,kind:"compared",missing,fixed:gone,...change2===void 0?{}:{packages:change2}},presenceOf:finding=>added.has(finding)?
"new":"still-there"}}function difference(now,before){let added=new Set,compared=new Set,kept=new Set;for(let platform of new Set(now.platforms.map(usualPlatform))){
let earlier=onPlatform(before.findings,platform),{left,gone}=match(onPlatform(now.findings,platform),earlier);for(let finding of left)added.add(finding);for(let finding of earlier)
compared.add(finding);for(let finding of earlier)gone.has(finding)||kept.add(finding)}return{added,gone:worstFirst([...compared].filter(finding=>!kept.has(finding)))}}
function onPlatform(findings,platform){return findings.filter(({platforms})=>platforms.some(name2=>usualPlatform(name2)===platform))}function match(now,before){
let left=worstFirst(now).toReversed(),gone=new Set(worstFirst(before).toReversed());for(let details of likeness)left=withoutPartner(left,gone,details,isUnrated),
left=withoutPartner(left,gone,details,isNoWorse);let raised=left;for(let details of likeness)raised=withoutPartner(raised,gone,details,()=>!0);return{left,gone}}
function isUnrated({severity:now},{severity:before}){return now==="UNKNOWN"&&before==="UNKNOWN"}function isNoWorse({severity:now},{severity:before}){return now===
"UNKNOWN"||before==="UNKNOWN"?!1:worseFirst(now,before)>=0}function worstFirst(findings){let keys=new Map(findings.map(finding=>[finding,keyOf(finding,[!0,!0],finding.
target)])),groups=Map.groupBy(findings,({severity})=>severity);return severities.flatMap(severity=>(groups.get(severity)??[]).toSorted((a,b)=>byText(keys.get(a)??
"",keys.get(b)??"")))}var likeness=[[!0,!0],[!0,!1],[!1,!0],[!1,!1]];function withoutPartner(now,gone,details,suits){let key2=finding=>keyOf(finding,details),waiting=new Map(
[...Map.groupBy(gone,key2)].map(([text11,partners])=>[text11,partners.values()]));return now.filter(finding=>{for(let partner of waiting.get(key2(finding))??[])
if(suits(finding,partner))return!gone.delete(partner);return!0})}function keyOf(finding,wanted,...more){let{problem:problem2,details}=traits(finding);return JSON.
stringify([finding.kind,...problem2,...details.map((detail,index)=>wanted[index]?detail:""),...more])}function traits(finding){let{id,target}=finding;switch(finding.
kind){case"vulnerability":{let{type,name:name2,version:version2,class:kind}=finding.package;return{problem:[id,type,name2],details:[finding.path??(kind==="os"?"":
target),version2]}}case"misconfiguration":return{problem:[id,target],details:[finding.message,finding.lines?.start??0]};case"secret":return{problem:[id,target],
details:[finding.match,finding.lines?.start??0]}}}function ruleFor(finding,policy,isOfBase=!1,presence="new"){let{ignoreBase,unfixed,gateOn}=policy;if(ignoreBase.value&&isOfBase)return{action:"log",decidedBy:{first:ignoreBase}};
let first=actionOf(policy,finding.kind,finding.severity),byRule=finding.kind==="vulnerability"&&finding.fixedVersion===void 0?capped(first.value,unfixed.value):
first.value,action=gateOn.value==="new"&&presence==="still-there"?capped(byRule,"warn"):byRule;return{action,decidedBy:{first,...byRule===first.value?{}:{unfixed},
...action===byRule?{}:{gateOn}}}}function applyExceptions(written2,rules,now,images){let{active,refused:before,beside}=withAdopted(written2,rules.adoptedUntil.value,now),{usable,refused:atOnce}=usableAmong(
active,rules,now,images),index=indexExceptions(usable),lastEnd=bySeverity(severity=>lastEndOf(rules.maxDays[severity].value,now)),other=beside&&applyExceptions(
beside,rules,now,images),uses=new Map;return{exceptionFor:finding=>{for(let exception2 of index.matching(finding)){let alone=useAlone(exception2,finding.severity,
lastEnd),isOneSided=alone==="applied"&&other!==void 0&&other.exceptionFor(finding)===void 0;if(noteUse(uses,exception2,isOneSided?"not-on-both":alone,finding.severity,
rules),alone==="applied")return isOneSided?void 0:exception2}},outcome:()=>{let notCompared=index.notCompared();return{applied:usable.filter(exception2=>uses.get(
exception2)?.applied!==void 0),unused:unusedOf(usable,new Set([...uses.keys(),...notCompared])),refused:[...rules.requireTicket.value?before.map(withTicket):before,
...atOnce,...refusedAs("too-far-ahead",uses,(exception2,severity)=>refuseTooFar(exception2,severity,rules,now)),...refusedAs("not-approved",uses,(exception2,severity)=>refuseUnapproved(
exception2,severity,now)),...notCompared.map(exception2=>refuseNotCompared(exception2,now)),...refusedAs("not-on-both",uses,exception2=>refuseOneSided(exception2,
beside?.branch??"",now))]}}}}function useAlone(exception2,severity,lastEnd){return lacksApproval(exception2,severity)?"not-approved":exception2.endsAt.getTime()<=
lastEnd[severity]?"applied":"too-far-ahead"}function noteUse(uses,exception2,use,severity,rules){let noted=uses.get(exception2)??{},before=noted[use];noted[use]=
use==="too-far-ahead"?strictestOf(rules,before,severity):worse(before??severity,severity),uses.set(exception2,noted)}function refusedAs(use,uses,refuse){return[
...uses].flatMap(([exception2,{[use]:severity}])=>severity===void 0?[]:[refuse(exception2,severity)])}function usableAmong(active,rules,now,images){let exceptions=active.
filter(exception2=>isForImage(exception2,images)),current=exceptions.filter(exception2=>holds(exception2,now)),isTracked=exception2=>!rules.requireTicket.value||
exception2.adopted===!0||hasTicket(exception2),ended=exceptions.filter(exception2=>!holds(exception2,now));return{usable:current.filter(isTracked),refused:[...ended.
map(exception2=>refuseExpired(exception2,now)),...current.filter(exception2=>!isTracked(exception2)).map(exception2=>refuseUntracked(exception2,now))]}}function strictestOf({
maxDays},one,other){let[strictest=other]=severities.filter(severity=>severity===one||severity===other).toSorted((a,b)=>maxDays[a].value-maxDays[b].value);return strictest}
function refuseUntracked(exception2,now){return refused(askingTicket(exception2),"no-ticket","it names no ticket, which the policy requires",now)}function withTicket(entry2){
let{suggestion}=entry2;return suggestion.kind==="words"||hasTicket(suggestion.draft)?entry2:{...entry2,suggestion:{...suggestion,draft:askingTicket(suggestion.draft)}}}
function refuseTooFar(exception2,severity,{maxDays},now){let days=maxDays[severity].value,why=`its expiry ${exception2.expiry} is more than ${days} days ahead, \
the most for a ${severity} finding`;return refused(exception2,"too-far-ahead",why,now,days)}function lacksApproval({proposed},severity){return proposed!==void 0&&
proposed.missing[severity].length>0}function refuseUnapproved(exception2,severity,now){let missing=exception2.proposed?.missing[severity]??[],why=missing.some(choice=>choice.
length===0)?"it is new in this pull request, and the policy that says who must approve it can’t be read":`it is new in this pull request, and for a ${severity}\
 finding ${approversText(missing)} must approve its newest commit`;return{...refused(exception2,"not-approved",why,now),suggestion:{kind:"words",text:"the same \
line, once it is approved"}}}function refuseNotCompared(exception2,now){return refused(exception2,"not-compared","some findings were not compared with it: the e\
ntries for this id have too many paths and packages. Write one entry for several of them, with shorter patterns",now)}function refuseOneSided(exception2,branch,now){
let why=`${branch} rules as well, and has no exception that is applied to the same finding`;return{...refused(exception2,"not-on-both",why,now),suggestion:{kind:"\
words",text:`the same line, once it is on ${branch}, too`}}}function unusedOf(exceptions,known){let first=new Map,unused=[];for(let exception2 of exceptions){let key2=scopeOf(
exception2),earlier=first.get(key2);earlier===void 0&&first.set(key2,exception2),!known.has(exception2)&&unused.push(earlier===void 0?exception2:{...exception2,
duplicateOf:{file:earlier.file,line:earlier.line}})}return unused}var pep440=/^\s*v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\d*))?(?:-(?<implicit>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i,
preRank={alpha:-3,a:-3,beta:-2,b:-2};function pythonVersion(version2){let found=pep440.exec(version2)?.groups;if(found===void 0)return;let{epoch="0",release:release2="",
pre,preNumber,implicit,post,postNumber,dev,devNumber,local=""}=found,isPost=post!==void 0||implicit!==void 0,early3=pre!==void 0?preRank[pre.toLowerCase()]??-1:
dev!==void 0&&!isPost?-9:0;return{epoch:Number(epoch),release:release2.split(".").map(Number),rest:[early3,Number(preNumber??0),isPost?1+Number(implicit??postNumber??
0):0,dev===void 0?Number.POSITIVE_INFINITY:Number(devNumber??0)],local:local.toLowerCase().replace(/[-_]/g,"."),isEarly:pre!==void 0||dev!==void 0}}function comparePython(one,other){
let[a,b]=[pythonVersion(one),pythonVersion(other)];if(!(a===void 0||b===void 0))return a.epoch-b.epoch||byNumbers(a.release,b.release)||byNumbers(a.rest,b.rest)||
byLocal(a.local,b.local)}function isEarlyPython(version2){return pythonVersion(version2)?.isEarly??!1}function byLocal(one,other){let[a,b]=[one,other].map(local=>local===
""?[]:local.split("."));return bySegments(a??[],b??[])}function compareGem(one,other){let[a,b]=[gemSegments(one),gemSegments(other)];for(let index=0;index<Math.
max(a.length,b.length);index+=1){let[mine="0",its="0"]=[a[index],b[index]];if(mine===its)continue;let[isMine,isIts]=[mine,its].map(piece=>/^\d/.test(piece));if(isMine!==
isIts)return isMine?1:-1;let order=isMine?Number(mine)-Number(its):mine<its?-1:1;if(order!==0)return order}return 0}function gemSegments(version2){let found=version2.
replaceAll("-",".pre.").match(/\d+|[a-z]+/gi)??[],word2=found.findIndex(piece=>!/^\d/.test(piece));return word2<0?withoutZeros(found):[...withoutZeros(found.slice(
0,word2)),...withoutZeros(found.slice(word2))]}function withoutZeros(segments){return segments.slice(0,segments.findLastIndex(piece=>!/^0+$/.test(piece))+1)}var early=[
"dev","a","alpha","b","beta","m","milestone","pre","preview","c","cr","rc","snapshot"],nothing=new Set(["final","ga","release","v"]);function isEarlyByWord(version2){
return parts2(version2).some(({rank})=>rank<0)}function compareByWords(one,other){let[a,b]=[parts2(one),parts2(other)];for(let index=0;index<Math.max(a.length,b.
length);index+=1){let order=comparePart(a[index],b[index]);if(order!==0)return order}return 0}function parts2(version2){return(version2.toLowerCase().match(/\d+|[a-z]+/g)??
[]).map(piece=>/^\d/.test(piece)?{rank:Number(piece)===0?0:1,number:Number(piece)}:{rank:wordRank(piece),word:piece})}function wordRank(word2){return nothing.has(
word2)?0:early.includes(word2)?early.indexOf(word2)-early.length:.5}function comparePart(one,other){let[a,b]=[one?.rank??0,other?.rank??0];if(a!==b)return a-b;if(one?.
number!==void 0&&other?.number!==void 0)return one.number-other.number;let[first,second]=[one?.word??"",other?.word??""];return a===0||first===second?0:first<second?
-1:1}function byNumbers(one,other){for(let index=0;index<Math.max(one.length,other.length);index+=1){let[a,b]=[one[index]??0,other[index]??0];if(a!==b)return a<
b?-1:1}return 0}function bySegments(one,other){for(let index=0;index<Math.max(one.length,other.length);index+=1){let[mine,its]=[one[index],other[index]];if(mine===
its)continue;if(mine===void 0||its===void 0)return mine===void 0?-1:1;let[isMine,isIts]=[mine,its].map(piece=>/^\d+$/.test(piece));if(isMine!==isIts)return isMine?
1:-1;let order=isMine?Number(mine)-Number(its):mine<its?-1:1;if(order!==0)return order}return 0}function evr(version2){let colon=/^\d+:/.exec(version2)?.[0].length??0,epoch=colon===0?0:version2.slice(0,colon-1),rest=version2.slice(colon),cut3=rest.lastIndexOf(
"-");return{epoch:Number(epoch),upstream:cut3<0?rest:rest.slice(0,cut3),release:cut3<0?"":rest.slice(cut3+1)}}function byEvr(one,other,compare){let[a,b]=[evr(one),
evr(other)];return a.epoch-b.epoch||compare(a.upstream,b.upstream)||compare(a.release,b.release)}function compareDebian(one,other){return byEvr(one,other,debianPart)}
function debianPart(one,other){let[a,b]=[pieces2(one),pieces2(other)];for(let index=0;index<Math.max(a.length,b.length);index+=1){let mine=a[index]??"",its=b[index]??
"";if(mine===its)continue;let order=index%2===0?debianText(mine,its):Number(mine)-Number(its);if(order!==0)return order}return 0}function pieces2(version2){let found=version2.
match(/\d+|\D+/g)??[];return/^\d/.test(version2)?["",...found]:found}function debianText(one,other){for(let index=0;index<Math.max(one.length,other.length);index+=
1){let order=debianRank(one[index])-debianRank(other[index]);if(order!==0)return order}return 0}function debianRank(character){return character===void 0?0:character===
"~"?-1:(/[A-Za-z]/.test(character)?0:256)+character.charCodeAt(0)}function compareRpm(one,other){return byEvr(one,other,rpmPart)}function rpmPart(one,other){let[
a,b]=[one,other].map(text11=>text11.match(/\d+|[A-Za-z]+|[~^]/g)??[]);for(let index=0;;index+=1){let[mine,its]=[a?.[index],b?.[index]];if(mine===void 0&&its===void 0)
return 0;if(mine===its)continue;let order=rpmRank(mine)-rpmRank(its);return order!==0?order:isNumber(mine)?byNumber(mine??"",its??"")||continueAfterZeros(a,b,index):
byText2(mine,its)}}function continueAfterZeros(a=[],b=[],index){return rpmPart(a.slice(index+1).join("."),b.slice(index+1).join("."))}function rpmRank(piece){return piece===
"~"?0:piece===void 0?1:piece==="^"?2:isNumber(piece)?4:3}var early2=["alpha","beta","pre","rc"],late=["cvs","svn","git","hg","p"];function compareApk(one,other){
let[a,b]=[apkParts(one),apkParts(other)];return byLists(a.numbers,b.numbers)||byText2(a.letter,b.letter)||byLists(a.suffixes,b.suffixes)||a.revision-b.revision}
function apkParts(version2){let[,numbers="",letter="",suffixes="",revision="0"]=/^(\d+(?:\.\d+)*)([a-z]?)((?:_[a-z]+\d*)*)(?:-r(\d+))?/.exec(version2)??[];return{
numbers:numbers.split(".").map(Number),letter,suffixes:[...suffixes.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([,word2="",number2=""])=>[suffixRank(word2),Number(number2)]),
revision:Number(revision)}}function suffixRank(word2){return early2.includes(word2)?early2.indexOf(word2)-early2.length:1+late.indexOf(word2)}function byLists(one,other){
for(let index=0;index<Math.max(one.length,other.length);index+=1){let order=(one[index]??0)-(other[index]??0);if(order!==0)return order}return one.length-other.
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
e in Rego: ${message}`}}var maxSteps2=3e7;function scopedIndex(rules){let ofPackage=packageIndex(rules.filter(({about})=>about==="package")),ofPath=pathIndex(rules.filter(({about})=>about===
"path"));return finding=>{let byPath=ofPath(finding);return byPath==="not-compared"?byPath:[...ofPackage(finding),...byPath]}}function packageIndex(rules){let wanted=rules.
flatMap(rule=>{let url=parsePackageUrl(rule.match);return url===void 0?[]:[{rule,wanted:url}]}),byName=Map.groupBy(wanted,one=>nameOf(one.wanted));return byName.
size===0?()=>[]:finding=>{if(finding.kind!=="vulnerability")return[];let urls=packageUrls(finding.package).map(parsePackageUrl);return[...new Set(urls.flatMap(url=>url===
void 0?[]:byName.get(nameOf(url))??[]))].flatMap(one=>{let covered=urls.filter(url=>url!==void 0&&coversPackage(one.wanted,url));return covered.length===0?[]:[{
rule:one.rule,isWhole:covered.length===urls.length}]})}}function nameOf({type,namespace,name:name2}){return JSON.stringify([type,namespace,name2])}function pathIndex(rules){
let patterns=rules.flatMap(rule=>{let pattern=pathPattern(withoutRoot(rule.match));return typeof pattern=="string"?[]:[[rule,pattern]]});if(patterns.length===0)
return()=>[];let effort={steps:0},known=new Map;return finding=>{let path=fileOf(finding);if(path===void 0)return[];let before=known.get(path);if(before!==void 0)
return before;let found=[];for(let[rule,matches2]of patterns){if(effort.steps>maxSteps2)return"not-compared";matches2(path,effort)&&found.push({rule,isWhole:!0})}
return known.set(path,found),found}}function fileOf(finding){if(finding.kind!=="vulnerability")return withoutRoot(finding.path??finding.target);if(finding.package.
class!=="os")return withoutRoot(finding.path??finding.target)}function withoutRoot(path){return path.replace(/^\/+/,"")}var ScopedUses=class{#rules;#now;#applied=new Map;#refused=new Map;constructor(rules,now){this.#rules=rules,this.#now=now}get isEmpty(){return this.#rules.length===
0}apply(rule,without){let before=this.#applied.get(rule)??{findings:0,unblocked:0},isUnblocked=without==="block"&&rule.action.value!=="block";this.#applied.set(
rule,{findings:before.findings+1,unblocked:before.unblocked+Number(isUnblocked)})}refuse(rule,refusal,severity){let before=this.#refused.get(rule)??new Map;before.
set(refusal,worse(before.get(refusal)??severity,severity)),this.#refused.set(rule,before)}outcome(){let ended=this.#rules.filter(rule=>hasScopedEnded(rule,this.#now)),
known=new Set([...ended,...this.#applied.keys(),...this.#refused.keys()]);return{applied:this.#rules.flatMap(rule=>{let use=this.#applied.get(rule);return use===
void 0?[]:[{...rule,...use}]}),unused:this.#rules.filter(rule=>!known.has(rule)),refused:[...ended.map(rule=>refusedAs2(rule,"expired")),...[...this.#refused].flatMap(
([rule,whys])=>[...whys].map(([why,worst])=>refusedAs2(rule,why,worst)))]}}};function refusedAs2(rule,refusal,severity){return{...rule,refusal,why:scopedRefusalText(
rule,refusal,severity)}}function applyScoped({scoped:scoped2,exceptions},now){let uses=new ScopedUses(scoped2.flatMap(rulesOf),now),all=scoped2.map(rules=>scopedIndex(rulesOf(rules).filter(
rule=>!hasScopedEnded(rule,now))));return uses.isEmpty?{ruleFor:(_,byPolicy)=>byPolicy,outcome:()=>uses.outcome()}:{ruleFor:(finding,byPolicy)=>{let said=all.map(
(find,index)=>{let matches2=find(finding),rules=scoped2[index];return matches2==="not-compared"?withoutComparing(rules===void 0?[]:rulesOf(rules),finding,byPolicy,
uses):saidOf(matches2,finding,byPolicy,exceptions,now,uses)});return strictestOf2(said,finding,byPolicy,uses)},outcome:()=>uses.outcome()}}function rulesOf({packages,
paths}){return[...packages.value,...paths.value]}function saidOf(matches2,finding,{action},limits,now,uses){let strictest=matches2.reduce((most,{rule})=>Math.max(
most,rankOf(rule)),-1),deciding=matches2.filter(({rule})=>rankOf(rule)===strictest);if(strictest>=actions.indexOf(action))return deciding[0];let refused2=deciding.
map(match2=>({match:match2,why:keepsFromRelaxing(match2,finding.severity,limits,now)}));for(let{match:match2,why}of refused2)why!==void 0&&uses.refuse(match2.rule,
why,finding.severity);return refused2.find(({why})=>why===void 0)?.match}function withoutComparing(rules,{severity},{action},uses){let paths=rules.filter(({about})=>about===
"path");for(let rule2 of paths)uses.refuse(rule2,"not-compared",severity);let[rule]=paths.toSorted((a,b)=>rankOf(b)-rankOf(a));return rule!==void 0&&rankOf(rule)>
actions.indexOf(action)?{rule}:void 0}function strictestOf2(said,finding,byPolicy,uses){let rest=actions.indexOf(byPolicy.action),most=said.reduce((rank,one)=>Math.
max(rank,one===void 0?rest:rankOf(one.rule)),-1),outvoted="not-on-both";for(let one of said)one!==void 0&&rankOf(one.rule)<most&&uses.refuse(one.rule,outvoted,finding.
severity);let deciding=said.find(one=>one!==void 0&&rankOf(one.rule)===most);if(deciding===void 0)return byPolicy;let{rule}=deciding;return uses.apply(rule,byPolicy.
action),{action:rule.action.value,decidedBy:{first:rule.action,scoped:rule}}}function rankOf({action}){return actions.indexOf(action.value)}function nothingFound({os,packagesListed}){return os===void 0?`neither an operating system nor packages were found, so nothing could be scanned ${filesAlone}`:packagesListed===
!0?`no packages were found, so nothing could be scanned ${filesAlone}`:"the report lists no package, so it is not known whether anything was scanned (make it wi\
th `trivy image --format json --list-all-pkgs`)"}var filesAlone="(if the image holds only files, set `unscannable: log` for it in the policy’s `images`)";function systemText(fault,scan){
let system=systemName(scan);switch(fault){case"no-system":return"packages of an operating system were found, but not which system it is (/etc/os-release is miss\
ing or unknown), so they were compared with no advisories";case"no-packages":return`the packages of ${system} were not scanned: Trivy has no advisories for this\
 system, or the image lacks its list of packages`;case"no-release":return`${system} is no release that advisories are kept for, so its packages were compared wi\
th none: build on a numbered release that is supported`;case"unknown-release":return`${system} is no release that is known to have advisories, and nothing in th\
e report shows that it has: let image-gate scan the image, as it asks the database, or build on an older release`;case"other-release":return`the image calls its\
elf ${system}, and its packages are of another release or distribution, so they were compared with the wrong advisories`;case"supplier":return`a file in the ima\
ge says that all packages of ${system} are a supplier’s (as /usr/share/rapidfort/curated.json does), so they were not compared with the distribution’s advisorie\
s`;case"other-system":return`the image calls itself ${system} and holds packages of another kind of system, so they were compared with the wrong advisories`;case"\
other-vendors":return`the image calls itself ${system}, and most of its packages are of another vendor, so they were compared with no advisories`}}var shownVendors=5;
function foreignText(names2){let plain=names2.filter(name2=>/^[\w.+:~-]{1,60}$/.test(name2)).slice(0,shownVendors),shown=[...plain,...names2.length>plain.length?
["…"]:[]];return`${plural(names2.length,"package")} of other vendors (${shown.join(", ")}): no advisories are known for ${names2.length===1?"it":"them"}, so a\
 vulnerability there is not found`}function systemName({os}){if(os===void 0)return"";let known=[os.family,os.name].filter(part2=>systemWords.test(part2));return known.
length===0?"a system":known.join(" ")}var systemWords=/^(?:AMI release )?[\w.+/-]{1,40}(?: \([A-Za-z ]{1,20}\))?$/;function indexStatements(statements){let groups=new Groups;for(let{ids}of statements)for(let id of ids)groups.join(ids[0].toUpperCase(),id.toUpperCase());let byGroup=Map.
groupBy(statements,({ids})=>groups.of(ids[0].toUpperCase()));return{about:finding=>statements.length===0?[]:[...new Set(namesOf(finding).flatMap(name2=>groups.of(
name2.toUpperCase())??[]))].flatMap(group=>byGroup.get(group)??[])}}function namesItself({ids},finding){let own2=[finding.id,...finding.aliases.filter(alias=>/^(?:CVE-\d{4}-\d+|GHSA-.+)$/.
test(alias))];return ids.some(id=>own2.includes(id))}function namesOf({id,aliases}){return[id,...aliases]}var Groups=class{#parent=new Map;of(name2){let root=name2,
parent=this.#parent.get(root);if(parent!==void 0){for(;parent!==void 0&&parent!==root;)[root,parent]=[parent,this.#parent.get(parent)];for(let at2=name2;at2!==root;){
let next=this.#parent.get(at2)??root;this.#parent.set(at2,root),at2=next}return root}}join(one,other){for(let name2 of[one,other])this.#parent.has(name2)||this.#parent.
set(name2,name2);this.#parent.set(this.of(other)??other,this.of(one)??one)}};function concerns({products},finding,image,fit){let urls=packageUrls2(finding);return products.some(product=>isAbout(product,urls,finding,image,fit))}function knownImage({
names:names2,manifests}){return{names:names2,places:names2.map(name2=>{let read2=readReference(name2);if("problem"in read2)return;let{registry,repository,digest,
tag=digest===void 0?"latest":""}=read2.reference;return{repository:`${registry}/${repository}`,tag}}),root:manifests&&encoded(manifests.root.digest),manifests:new Map(
manifests?.images.map(({platform,manifest})=>[usualPlatform(platformName(platform)),encoded(manifest.digest)]))}}function isAbout(product,urls,finding,image,fit){
let{parts:parts3}=product,isPart=()=>parts3===void 0||parts3.some(part2=>isPackage(part2,urls,fit));if(product.purls.some(({type})=>type==="oci"))return isImage(
product,finding,image,fit)&&isPart();let isWhole=isPackage(product,urls,fit);return parts3===void 0?isWhole:fit==="surely"?isWhole&&isPart():isWhole||isPart()}function isPackage({
purls,sha256,isUnclear},urls,fit){return fit==="surely"&&(isUnclear||sha256.length>0||urls.length===0)||purls.length===0?!1:purls.every(wanted=>urls.every(found=>found!==
void 0&&coversPackage(wanted,found)))}function packageUrls2({package:{purl="",purlOn}}){return[...new Set(purlOn===void 0?[purl]:Object.values(purlOn))].filter(
url=>url!=="").map(parsePackageUrl)}function isImage({purls,sha256,isUnclear},finding,image,fit){return fit==="surely"&&isUnclear?!1:[...purls.flatMap(({version:version2})=>version2===
""?[]:[version2]).map(version2=>version2.replace(/^sha256:/,"")),...sha256].every(digest=>isDigestOf(digest,finding,image,fit))&&purls.every(purl=>isNamed(purl,
finding,image,fit))}function isDigestOf(digest,{platforms},{root,manifests},fit){return root===void 0?fit==="perhaps":digest===root||platforms.every(platform=>manifests.
get(usualPlatform(platform))===digest)}function isNamed(purl,finding,image,fit){let{type,namespace,name:name2,version:version2,qualifiers,subpath}=purl;if(type!==
"oci")return fit==="perhaps";let{repository_url:url,tag,arch,...others}=Object.fromEntries(qualifiers);if(namespace!==""||subpath!==""||Object.keys(others).length>
0||url===void 0&&!version2.startsWith("sha256:")||version2!==""&&!version2.startsWith("sha256:"))return fit==="perhaps";if(arch!==void 0&&!finding.platforms.every(
platform=>platform.split("/")[1]===arch))return!1;let repository=url===void 0?void 0:repositoryOf(url);return image.names.length>0&&image.places.every(place3=>place3===
void 0?fit==="perhaps"||url===void 0&&tag===void 0:place3.repository.split("/").at(-1)?.toLowerCase()!==name2.toLowerCase()||tag!==void 0&&tag!==place3.tag?!1:url===
void 0||repository===place3.repository)}function repositoryOf(url){let read2=readReference(url);if(!("problem"in read2||read2.reference.tag!==void 0||read2.reference.
digest!==void 0))return`${read2.reference.registry}/${read2.reference.repository}`}var maxComparisons=2e6;function newestStatements(rules,image,now){let all=rules.files.value.flatMap(({read:read2})=>read2?.document.statements??[]),index=indexStatements(
all),comparisons=0;return{mentions:finding=>index.about(finding).length>0,about:finding=>{let candidates=index.about(finding);if(candidates.length===0)return;if(comparisons+=
candidates.reduce((sum,{weight})=>sum+weight,0),comparisons>maxComparisons)return refusedFor(candidates,"there are too many statements to compare all of them");
let meant2=candidates.filter(statement=>concerns(statement,finding,image,"perhaps"));return wordOf(meant2,finding,rules,image,now)}}}function wordOf(meant2,finding,rules,image,now){
let faults=new Map,counting=meant2.filter(statement2=>{let fault=keeps(statement2)?void 0:faultOf(statement2,finding,rules,image,now);return fault!==void 0&&faults.
set(statement2,fault),fault===void 0}),newest=counting.reduce((latest,one)=>Math.max(latest,momentOf(one)),Number.NEGATIVE_INFINITY),last=counting.filter(statement2=>momentOf(
statement2)===newest),[statement]=last;if(statement===void 0){let[first]=[...faults].toSorted(([one],[other])=>momentOf(other)-momentOf(one));return first===void 0?
void 0:{kind:"refused",statement:first[0],why:first[1]}}let keeping=last.find(({status})=>status==="under_investigation")??last.find(keeps);return keeping!==void 0?
{kind:"kept",statement:keeping}:last.some(({status})=>status!==statement.status)?{kind:"refused",statement,why:"another statement of the same moment says someth\
ing else"}:rules.for.value.includes(finding.severity)?{kind:"settled",statement,endsAt:endOf(newest,rules)}:{kind:"refused",statement,why:`the policy lets no st\
atement leave out ${finding.severity} findings (vex.for)`}}function keeps({status}){return status==="affected"||status==="under_investigation"}function momentOf({
at:at2}){return at2?.getTime()??Number.POSITIVE_INFINITY}function endOf(moment,{maxAge}){return new Date(moment+maxAge.value*hour)}var hour=3600*1e3;function faultOf(statement,finding,rules,image,now){
let{at:at2,status,justification}=statement;return status==="not_affected"&&justification===void 0?"it gives no justification":at2===void 0?"it does not say sinc\
e when":at2.getTime()>now.getTime()?`its moment ${at2.toISOString()} lies in the future`:endOf(at2.getTime(),rules).getTime()<=now.getTime()?`it is of ${at2.toISOString().
slice(0,10)}, older than the policy allows (vex.max-age)`:namesItself(statement,finding)?concerns(statement,finding,image,"surely")?void 0:"it is not certain th\
at it means this package of this image: it must name the package by its package URL, or the image by its repository or digest (pkg:oci)":`it names ${finding.id}\
 only by way of another name`}function refusedFor([statement],why){return statement&&{kind:"refused",statement,why}}function applyVex(sets,image,now){let known=knownImage(image),all=sets.map(rules=>newestStatements(rules,known,now)),exceptions=new Map,refusals2=new Map,notes=new Map,
answerOf=words2=>{let said=words2.filter(word2=>word2!==void 0),settled=said.filter(word2=>word2.kind==="settled"),[first]=settled;if(first!==void 0&&settled.length===
words2.length){let endsAt=new Date(Math.min(...settled.map(word2=>word2.endsAt.getTime())));return{exception:once(exceptions,[first.statement,endsAt],()=>exceptionOf2(
first.statement,endsAt))}}let kept=keptOf(said);if(kept!==void 0)return{note:once(notes,[kept],()=>noteOf(kept))};let refused2=said.find(word2=>word2.kind==="re\
fused")??(first&&oneSided(first));if(refused2===void 0)return;let{statement,why}=refused2;return once(refusals2,[statement,why],()=>refusalOf(statement,why)),{note:once(
notes,[statement,why],()=>({...noteOf(statement),why}))}};return{mentions:finding=>all.some(({mentions})=>mentions(finding)),answerFor:finding=>answerOf(all.map(
({about})=>about(finding))),applied:()=>[...exceptions.values()],refused:()=>[...refusals2.values()]}}function keptOf(words2){let kept=words2.filter(({kind})=>kind===
"kept").map(({statement})=>statement);return kept.find(({status})=>status==="under_investigation")??kept[0]}function oneSided({statement}){return{statement,why:"\
another policy that rules as well has no statement that leaves it out"}}function once(known,[{file,line:line3,ids},more],make){let key2=JSON.stringify([file,line3,
ids,more]),value=known.get(key2)??make();return known.set(key2,value),value}function noteOf({status,justification,action,detail,at:at2,author,file,line:line3}){
return{status,author,file,line:line3,...at2===void 0?{}:{at:at2},...justification===void 0?{}:{justification},...action===void 0?{}:{action},...detail===void 0?
{}:{detail}}}function exceptionOf2(statement,endsAt){let{ids,file,line:line3}=statement,expiry=lastDay(endsAt);return{id:ids[0],reason:reasonOf2(statement),endsAt,
expiry,file,line:line3,kind:"vulnerability",vex:noteOf(statement)}}function reasonOf2({status,justification,author,detail=""}){let word2=status==="fixed"?"fixed":
`not affected (${justification??""})`,by=author===""?"":`, says ${author}`;return`VEX: ${word2}${by}${detail===""?"":`: ${detail}`}`}function refusalOf({ids,file,
line:line3},why){let suggestion={kind:"words",text:"a newer statement that counts"};return{id:ids[0],refusal:"vex",file,line:line3,why:`this VEX statement does \
not count: ${why}`,suggestion}}import{createHash as createHash2}from"node:crypto";import{join as join4}from"node:path";var headLength=64*1024;function namesInRecord(head2){let[,names2="[]"]=/"names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,2000}\])/.exec(head2)??[];return[read(
names2)].flat().filter(name2=>typeof name2=="string")}function recordedNames(head2){let[,image=""]=/"(?:Image|ArtifactName)"\s*:\s*("(?:[^"\\]|\\.){0,5000}")/.exec(
head2)??[],[,others="[]"]=/"Names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,200}\])/.exec(head2)??[];return[read(image),read(others)].flat().filter(name2=>typeof name2==
"string")}function read(text11){try{return JSON.parse(text11)}catch{return}}function isNamed2(names2,asked){let{familiar}=imageName(asked),anyTag=familiar===tagged(
asked);return names2.some(name2=>tagged(name2)===tagged(asked)||anyTag&&imageName(name2).familiar===familiar)}function tagged(name2){return familiarSpelling(name2).
replace(/@sha256:[0-9a-f]*$/,"")}async function reportPlace(files,name2,directory){let folder=imageFolder(name2),hash=createHash2("sha256").update(name2).digest("hex").slice(0,8);for(let place3 of[
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
findings:0};one.findings+=1,kept.set(vex,one)}return[...kept.values()]}function vexWords({status,author,at:at2,action,detail,why},{text:text11}){let word2=status.
replaceAll("_"," "),by=author===""?"":`, says ${text11(author,100)}`,since=at2===void 0?"":` since ${dateText(at2)}`,more=[action,detail].find(words2=>words2!==
void 0&&words2.trim()!==""),said=`${word2}${by}${since}${more===void 0?"":`: ${text11(more,300)}`}`;return why===void 0?said:`${said} (which does not count: ${text11(
why,300)})`}var maxReasons=5;function afterMergeSection({decision,afterMerge}){if(afterMerge===void 0)return"";let{branch,verdict,reasons,regoUnasked}=afterMerge,unasked=regoUnasked?
" Its rules in Rego count only after the merge, and were not run.":"",change2=`This pull request changes the rules of ${code(branch,100)}.${unasked}`;if(verdict===
decision.verdict)return`> [!NOTE]
> ${change2} After the merge the image ${verdict==="passed"?"would also pass by the new ones":"would also be blocked by the new ones"}.`;if(verdict==="passed")return`\
> [!NOTE]
> ${change2} After the merge the image would pass. This verdict is by the current rules.`;let shown=reasons.slice(0,maxReasons).map(({message})=>`> - ${text(message,
300)}`),rest=reasons.length>shown.length?[`> - and ${plural(reasons.length-shown.length,"more reason")}`]:[],why=[...shown,...rest].join(`
`);return`> [!WARNING]
> ${change2} **After the merge the image would be blocked**, and so would every run for ${code(branch,100)} until that is fixed:
${why}`}function afterMergeLine({decision,afterMerge}){if(afterMerge===void 0||afterMerge.verdict===decision.verdict)return"";let would=afterMerge.verdict==="bl\
ocked"?"would be blocked":"would pass";return`This pull request changes the rules of ${afterMerge.branch}: after the merge the image ${would}.`}var maxResults=5e3,maxId=200,maxTags=10,maxGzipped=95e5,maxCategory=300,round={"[":"(","]":")","{":"(","}":")"};function plainMessage(foreign,max){let line3=bounded(
foreign,max).replace(/[[\]{}]/g,bracket=>round[bracket]??"");return line3===""?"(no text)":line3}function wholeList({name:name2,isWritten=!0}){return isWritten?code(reportFileName(name2)):`the JSON report (${code("--format json")})`}function originSection({ofAnotherRun}){return ofAnotherRun?`> [!NOTE]
> The workflow run of the pull request made this report, and the pull request can change what it says. So there are no commands here; read names and versions be\
fore you use them.`:""}function concernSection(assessment,{list:list2}){let kinds3={block:"CAUTION",warn:"WARNING",log:"NOTE"},concerns2=concernsBeside(assessment),
shown=concerns2.slice(0,list2).map(({action,message})=>`> [!${kinds3[action]}]
> ${text(message,reasonLength)}`);return[...shown,...cutLine(concerns2.length-shown.length)].join(`

`)}function endingSection(assessment,{list:list2}){let ending=endingSoon(assessment.decision.triage.exceptions.applied,assessment.now);if(ending.length===0)return"";
let shown=ending.slice(0,Math.min(list2,maxEnding)).map(exception2=>`${code(exception2.id,60)} (${daysLeft(exception2,assessment.now)}, ${place(exception2)})`),
rest=ending.length>shown.length?[`${counted(ending.length-shown.length)} more`]:[];return`> [!NOTE]
> ${`${plural(ending.length,"exception")} ${ending.length===1?"ends":"end"} within ${announcedDays} days:`} ${[...shown,...rest].join(", ")}`}var maxEnding=10;function vexSection({
decision},{list:list2}){let rows=keptByVex(decision.triage.open).map(({id,note,findings})=>[code(id,60),counted(findings),vexWords(note,markdown),place(note)]);
return section("What VEX says of findings that stay",["Finding","Found","Statement","Written in"],rows,list2)}function exceptionSections({decision,now,name:name2,
names:names2=[name2]},{list:list2}){let{triage}=decision,covers=coverage(triage.excepted),{applied,refused:refused2,unused}=triage.exceptions,notNeeded=needless(
unused,names2);return[section("Exceptions applied",["Finding","Covers","Reason","Holds until","Written in"],applied.map(exception2=>[`${code(exception2.id,60)}${newMark(
exception2)}`,counted(covers(exception2)),reasonCell(exception2),`${text(exception2.expiry,30)} (${daysLeft(exception2,now)})`,place(exception2)]),list2),section(
"Exceptions not applied",["Finding","Why","This line would be valid","Written in"],refused2.map(entry2=>[code(entry2.id,60),text(entry2.why,200),code(suggestionText(
entry2.suggestion),300),place(entry2)]),list2),...["everywhere","here"].map(known=>section(needlessTitles[known],["Finding","Holds until","Written in"],notNeeded[known].
map(needlessRow),list2))]}function needlessRow(exception2){return[`${code(exception2.id,60)}${newMark(exception2)}`,text(exception2.expiry,30),place(exception2)]}
function reasonCell(exception2){let proof=proofText(exception2,markdown);return`${text(exception2.reason,200)}${proof===""?"":`<br>${proof}`}`}function place({file,
line:line3}){return codePath(`${file}:${line3}`,120)}function section(title,titles,rows,limit){if(rows.length===0)return"";let shown=rows.slice(0,limit).map(row),
table=[row(titles),row(titles.map(()=>":--")),...shown].join(`
`);return[`### ${title}`,table,...cutLine(rows.length-shown.length)].join(`

`)}function cutLine(rest){return rest===0?[]:[`and ${counted(rest)} more.`]}function localCopy({byCommand}){return`, as this machine's Docker store has it. What\
 the registry has under that name was not looked at (\`${byCommand?"--image-from registry":"image-from: registry"}\`).`}function imageSection(assessment,{list:list2},sboms=[]){
let{name:name2,digest,origin,images,scan}=assessment,found=digest===void 0?"":` with digest ${code(digest)}`,head2=`### Image

${code(name2,300)}${found}${origin==="docker-store"?localCopy(assessment):""}`,rows=images.slice(0,list2).map(({platform,manifest,imageId})=>{let seen=scan.platforms.
find(scanned=>scanned.platform===platform),os=seen?.os===void 0?"none found":text(`${seen.os.family} ${seen.os.name}`,80);return row([code(platform,60),`image ${code(
imageId)}${manifest===void 0?"":`<br>manifest ${code(manifest)}`}`,os,counted(seen?.packages??0)])}),table=[row(["Platform","Digests","Operating system","Packag\
es"]),"| :-- | :-- | :-- | --: |",...rows].join(`
`),standings=scan.platforms.slice(0,list2).flatMap(({platform},index)=>sboms.slice(index,index+1).map(sbom=>sbomLine(platform,sbom))),below2=standings.length===
0?[]:[standings.join(`
`)];return[head2,table,...cutLine(images.length-rows.length),...below2].join(`

`)}var shownReasons2=5;function sbomLine(platform,{standing}){return`- SBOM of ${code(platform,60)}: ${standingText(standing)}`}function standingText(standing){
switch(standing?.kind){case void 0:return"written; not compared with the image, as only the one in CycloneDX is";case"equal":return"`equal`: it may stand in for\
 the image";case"equal-with-distro":return`\`equal\` with ${code(`--distro ${standing.distro}`,100)}: so it may stand in for the image`;case"needs-layers":{let reasons=standing.
reasons.slice(0,shownReasons2).map(reason=>`
  - ${text(reason,300)}`),rest=standing.reasons.length-reasons.length,more=rest===0?"":`
  - ${plural(rest,"more reason")} ${rest===1?"is":"are"} in the record.`;return`\`needs layers\`: scan the image itself${reasons.join("")}${more}`}}}function footSection(assessment){
let{scan,decision,now}=assessment,judged=`Judged by ${decision.policy.source==="default"?"the default policy":`the policy in ${code(decision.policy.source,200)}`}${regoText(
decision)}.${baseText(decision)}`,parts3=[scannerText(scan.scanner),databaseText(scan.database,now),judged],{length}=decision.triage.open,cut3=length>maxResults?
` The Security tab can hold the ${counted(maxResults)} worst of ${counted(length)}.`:"";return`${parts3.join(" ")} Every finding is in ${wholeList(assessment)}.${cut3}`}
function regoText({policy}){let files=policy.rego.value.length;return files===0?"":` and ${plural(files,"file")} of rules in Rego`}function baseText({policy,triage:{
open}}){let base=open.filter(({place:place3})=>sureOrigin(place3)==="base").length,rule=policy.ignoreBase.value?" Its rule `ignore-base` only logs what the base\
 image brings.":"";return base===0?rule:` ${counted(base)} of ${counted(open.length)} open findings came with the base image.${rule}`}function scannerText({version:version2,
trust,binary}){let trusts={pinned:"reviewed by its checksum",given:"by the checksum in trivy-sha256",unreviewed:"not reviewed: no checksum is known for it",report:"\
not in this run: a finished report was judged"},hash=binary===void 0?"":`, ${code(binary)}`;return`Scanned by Trivy ${text(version2,40)} (${trusts[trust]}${hash}\
).`}function databaseText(database,now){if(database===void 0)return"The age of its advisories is not known.";let age=ageText(database.updatedAt,now),words2=age===
""?"":`, ${age} old`;return`Advisories of ${text(database.updatedAt,40)}${words2}, from ${code(database.source,200)}.`}function scopedSections({decision},{list:list2}){let{applied,refused:refused2,unused}=decision.triage.scoped,titles=["For","Does","Reason","Holds until","Writte\
n in"],cells=rule=>[reasonCell2(rule),text(rule.expires??"changed",30),place2(rule)];return[section(scopedTitles.applied,["For","Does","Effect",...titles.slice(
2)],applied.map(rule=>[code(rule.match,120),code(rule.action.value),scopedEffect(rule),...cells(rule)]),list2),section(scopedTitles.refused,["For","Does","Why n\
ot","Written in"],refused2.map(rule=>[code(rule.match,120),code(rule.action.value),text(rule.why,200),place2(rule)]),list2),section(scopedTitles.unused,titles,unused.
map(rule=>[code(rule.match,120),code(rule.action.value),...cells(rule)]),list2)]}function scopedSummary({decision}){return scopedHeadline(decision.triage.scoped,
decision.verdict==="passed")}function reasonCell2({reason,ticket}){return`${text(reason,200)}${ticket===void 0?"":`<br>ticket ${text(ticket,100)}`}`}function place2({
action:{place:where,key:key2}}){return codePath(where??key2,120)}async function readEvent(files,path){if(!path)return;let bytes=await files.readBytes(path,26214400);try{return JSON.parse(bytes?.toString("utf8")??"")}catch{return}}var maxText=300,maxPurl=2e3;function packagesOf2({platform,raw}){let packages=objectsOf(fieldsOf(raw).Results).flatMap(({Type:type,Class:kind,Target:target,Packages:listed2})=>{
let file=kind==="os-pkgs"?"":text10(target);return objectsOf(listed2).flatMap(one=>text10(one.Name)===""?[]:listedPackage(text10(type),file,one))});return{platform,
packages}}function listedPackage(type,file,one){let{PURL:purl}=fieldsOf(one.Identifier),[version2,release2,epoch]=[text10(one.Version),text10(one.Release),Number(
one.Epoch??0)];return{type,name:text10(one.Name),version:`${epoch>0?`${epoch}:`:""}${version2}${release2===""?"":`-${release2}`}`,...typeof purl=="string"&&purl!==
""&&purl.length<=maxPurl?{purl}:{},path:text10(one.FilePath)||file,licences:[one.Licenses].flat().flatMap(licence=>text10(licence)||[])}}function text10(value){
return typeof value=="string"?cut(value,maxText):""}function scanFolder(root){return{root,empty:`${root}/empty`,home:`${root}/home`,docker:`${root}/docker`,temporary:`${root}/tmp`,image:`${root}/image`,report:`${root}\
/report.json`,ignoreFile:`${root}/ignore`,configFile:`${root}/config.yaml`}}function trivyArguments(cache,scanners,timeout,layers="memory"){return["image","--in\
put","../image","--format","json","--output","../report.json","--exit-code","0","--scanners",scanners.join(","),"--list-all-pkgs","--config","../config.yaml","-\
-ignorefile","../ignore","--cache-dir",cache,"--cache-backend",layers,"--timeout",`${Math.ceil(timeout/1e3)+60}s`,"--skip-db-update","--skip-java-db-update","--\
skip-check-update","--skip-vex-repo-update","--offline-scan","--skip-version-check","--disable-telemetry","--no-progress"]}var allowed=new Set(["PATH","HTTP_PRO\
XY","HTTPS_PROXY","ALL_PROXY","NO_PROXY","SSL_CERT_FILE","SSL_CERT_DIR","SYSTEMROOT","WINDIR"]);function trivyEnvironment(ours,folder){let inherited={};for(let[
name2,value]of Object.entries(ours))value!==void 0&&allowed.has(name2.toUpperCase())&&(inherited[name2]=value);return{...inherited,HOME:folder.home,USERPROFILE:folder.
home,DOCKER_CONFIG:folder.docker,TMPDIR:folder.temporary,TEMP:folder.temporary,TMP:folder.temporary}}var reference=/\\\$|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}$]*))?\})/g;function expand(text11,variables){let unknown2=!1,expanded=unquoted(text11).
replace(reference,(whole4,bare,braced,operator,word2)=>{if(whole4==="\\$")return"$";let value=variables.get(bare??braced),present=operator?.startsWith(":")?value!==
void 0&&value!=="":value!==void 0;return operator?.endsWith("+")?present?word2:"":present?value??"":operator!==void 0?word2:(unknown2=!0,"")});return unknown2||
expanded.length>1e3||/\$[\w{]/.test(expanded)?void 0:expanded}function globalVariables(globals,buildArgs,platform){let variables=new Map(platform===void 0?[]:platformVariables(
platform)),given2=argumentValues(buildArgs);for(let instruction of globals)define(variables,instruction,given2);return variables}function define(variables,{keyword,
text:text11},given2){if(!(keyword!=="ARG"&&keyword!=="ENV"))for(let word2 of text11.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)?.slice(0,100)??[]){let[name2,byDefault]=assignment(
word2),value=(keyword==="ARG"?given2.get(name2):void 0)??(byDefault===void 0?void 0:expand(byDefault,variables));value!==void 0?variables.set(name2,value):byDefault!==
void 0&&variables.delete(name2)}}function argumentValues(buildArgs){return new Map(buildArgs.map(assignment).flatMap(([name2,value])=>value===void 0?[]:[[name2,
value]]))}function assignment(text11){let at2=text11.indexOf("=");return at2<0?[text11,void 0]:[text11.slice(0,at2),text11.slice(at2+1)]}function platformVariables(platform){
let[os="",architecture="",variant=""]=platform.split("/");return[["TARGETPLATFORM",platform],["TARGETOS",os],["TARGETARCH",architecture],["TARGETVARIANT",variant]]}
function unquoted(text11){return text11.replace(/^(["'])(.*)\1$/,"$2")}function buildChain({stages},variables,target){let last=finalStage(stages,target),final=stages[last];if(final===void 0)return;let[index,stage]=[last,final],parts3=[];
for(;;){parts3.unshift(stage.instructions);let image=expand(stage.image,variables),before=stages.slice(0,index).findLastIndex(({name:name2})=>name2!==void 0&&name2===
image?.toLowerCase()),next=stages[before];if(next===void 0){let base=image===void 0||image===""?{}:{base:image};return{finalLine:final.line,baseLine:stage.line,
...base,instructions:parts3.flat()}}[index,stage]=[before,next]}}function finalStage(stages,target){if(target===void 0)return stages.length-1;let named6=stages.
findIndex(({name:name2})=>name2===target.toLowerCase());return named6>=0||!/^\d{1,6}$/.test(target)?named6:Number(target)}var hidden=/[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/;function readsDifferently(text11){return hidden.test(text11)}function hasInvisible(text11){
return new RegExp("\\p{C}","u").test(text11)}var hiddenWhy="it holds invisible characters that can make it read differently than it is";export{explainHint,shellWord,reportFileName,platformReportName,recordBeside,sbomFileName,archiveFileName,reportOfSbom,isRecord,imageFolder,imageCategory,vexStatuses,
openVexJustifications,weighed,packageKind,MAX_FILE_LIST,isFileList,claimsIn,claimedEntry,unreadManager,isSystemList,systemFiles,isJavaArchive,repositoriesFile,repositoryRelease,
sbomUnread,sbomHides,movedHides,linkHides,namesTooMuch,jsonForm,mergeFindings,onPlatforms,findingsOf,MAX_REPORT,parseReport,checkReport,platformScan,parseReportJson,
lockfileNames,lockfileType,lockfileCompanions,packageKey,packageEcosystem,repositoryPath,locationUri,refusals,endingSoon,lastEndOf,hasTicket,adoptedAmong,endOfScoped,
recordSchema,maxRecord,parseRecord,readImageReport,readReportFile,oneReport,absent,imageNames,ownNames,ownName,reportedNames,namesOfReport,keylessChoice,judgesAnotherRun,
triggeredProblems,requireOutput,requireFolders,publishingConfig,parsePackageUrl,readsDifferently,hasInvisible,hiddenWhy,expandBraces,maxPathPattern,pathPattern,
fields,parseEntry,parseComment,isAdvisoryId,isWildcard,wildcardWhy,asReason,reasonPlaceholder,meantId,suggestedDays,ticketPlaceholder,refused,refusedWildcard,unlessDead,
isYamlFile,entryFor,askingTicket,suggestionText,scopeOf,proposedExceptions,readPolicy,readRules,defaultTrivyVersion,deniedVersion,isDeniedHash,pinnedTrivy,scannerOptions,
isInside,comparedWith,totalChange,onlyNewBlocks,presenceWord,tally,totalOf,reasonLength,headline,verdictReason,concernsBeside,verdictLine,releaseLine,runStep,withFailureSummary,
bothOrNone,untilStopped,askGithub,given,askFor,askForAll,listTooLong,inStage,byteSteps,baseLayers,expandDefaultContext,parseContext,contextArgument,isOwnRepository,
contextProblems,dockerfilePlace,askDocker,runDocker,unreachableDaemon,lastLines,namedImage,findLocalImage,storeName,inspectQuestion,imageIdOf2 as imageIdOf,listLocalImages,
mayPublish,visibilityOf,repositoryOnRegistry,compareWith,changeSince,ruleFor,applyExceptions,refuseUntracked,withTicket,comparePython,isEarlyPython,compareGem,isEarlyByWord,
compareByWords,compareDebian,compareRpm,compareApk,readRegoAnswer,allAnswers,withRego,applyScoped,nothingFound,systemText,foreignText,systemName,applyVex,repositoryVisibility,
ledgerVisibility,withVisibility,requirePublishable,isNamed2 as isNamed,reportPlace,namesInFile,isPackageName,isPackageVersion,upgradeCommand,systemCommand,isNestedCopy,
isPnpmStore,parentOf,globalOwner,overrideCommand,globalCommand,usualManager,packageManagerOf,keptByVex,vexWords,lazily,jsonChunks,maskInstruction,publishedChunks,
publishedRecord,recordChunks,assessmentOfImage,assessedImages,assessmentOfReport,afterMergeSection,afterMergeLine,sinkText,deliverySection,linkLine,maxResults,maxId,
maxTags,maxGzipped,maxCategory,plainMessage,wholeList,originSection,concernSection,endingSection,vexSection,exceptionSections,imageSection,footSection,scopedSections,
scopedSummary,withheldWords,withheldHeadline,withheldSummary,readEvent,pullRequestNow,openPullRequestsOf,branchTip,defaultBranchTip,localRules,openRules,packagesOf2 as packagesOf,
hashFile,copiedPieces,ownCopy,inspectBinary,scanFolder,trivyArguments,trivyEnvironment,layersOf,scannedLayers,noBaseProof,proveBase,expand,globalVariables,define,
argumentValues,buildChain};
