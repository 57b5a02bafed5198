import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{sbomSchema,scannerNames}from"./chunk-UCFV45ZQ.js";import{digestText,instant}from"./chunk-V4EONVYX.js";import{refusals}from"./chunk-Y26VXM5E.js";
import{actions,escalations,gates,kinds}from"./chunk-XK5IOTJL.js";import{severities}from"./chunk-THJVGLCY.js";import{isPlatformName}from"./chunk-POVIPXHE.js";
import{_enum,array,boolean,discriminatedUnion,int,literal,record,strictObject,string,tuple}from"./chunk-GA2BMHTH.js";var systemFaults=["no-system","no-packages","no-release","unknown-release","other-release","supplier","other-system","other-vendors"];import{posix}from"node:path";var lockfileTypes=new Map([["package-lock.json","npm"],["npm-shrinkwrap.json","npm"],["yarn.lock","yarn"],["pnpm-lock.yaml","pnpm"],["bun.lock","bun"],["require\
ments.txt","pip"],["Pipfile.lock","pipenv"],["poetry.lock","poetry"],["uv.lock","uv"],["Gemfile.lock","bundler"],["composer.lock","composer"],["go.mod","gomod"],
["Cargo.lock","cargo"],["pom.xml","pom"],["gradle.lockfile","gradle"],["packages.lock.json","nuget"],["mix.lock","hex"],["pubspec.lock","pub"]]),lockfileNames=new Set(
lockfileTypes.keys());function lockfileType(path){return lockfileTypes.get(path.slice(path.lastIndexOf("/")+1))}var lockfileCompanions=new Map([["go.mod",["go.s\
um"]],["package-lock.json",["package.json"]],["yarn.lock",["package.json"]],["poetry.lock",["pyproject.toml"]],["Cargo.lock",["Cargo.toml"]]]),ecosystems={npm:[
"npm","yarn","pnpm","bun","node-pkg"],pypi:["pip","pipenv","poetry","uv","pylock","python-pkg"],gem:["bundler","gemspec"],composer:["composer","composer-vendor"],
go:["gomod","gobinary"],cargo:["cargo","rustbinary"],maven:["pom","gradle","sbt","jar"],nuget:["nuget","dotnet-core","packages-props"]},ecosystemOf=new Map(Object.
entries(ecosystems).flatMap(([ecosystem,types])=>types.map(type=>[type,ecosystem])));function packageKey({type,name:name2,version:version2}){let ecosystem=packageEcosystem(
{type}),known=ecosystem==="pypi"?name2.toLowerCase().replace(/[-_.]+/g,"-"):name2;return`${ecosystem}
${known}
${ecosystem==="go"?version2.replace(/^v/,""):version2}`}function packageEcosystem({type}){return ecosystemOf.get(type)??type}function repositoryPath(path){if(/^(?:[A-Za-z]:)?[\\/]|^[a-z][a-z0-9+.-]*:\/\//i.test(path))return;let parts=[];for(let part of path.replaceAll("\\","/").split(
"/")){if(part===".."&&parts.pop()===void 0)return;part!==""&&part!=="."&&part!==".."&&parts.push(part)}return parts.length===0?void 0:parts.join("/")}function locationUri({
path}){let encode=segment=>encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`);return path.
split("/").map(encode).join("/")}var maxLockfilePackages=5e3,maxPath=1e3,maxTarget=200,pathSchema=string().max(maxPath).refine(path=>repositoryPath(path)===path,"is not a path in the repository"),
folderSchema=string().max(maxPath).refine(path=>path==="."||repositoryPath(path)===path,"is not a folder of the repository"),targetSchema=string().max(maxTarget),
buildSchema=strictObject({dockerfile:pathSchema.optional().describe("Path of the Dockerfile in the repository."),target:targetSchema.optional().describe("The st\
age that was built."),context:folderSchema.optional().describe("The build context in the repository, if it is not the folder of the Dockerfile."),lockfiles:array(
strictObject({path:pathSchema,line:int().positive(),type:string(),name:string(),version:string()})).max(maxLockfilePackages).describe("Lines of lockfiles that n\
ame a package with findings, and one of each other lockfile.")});function buildRecord({dockerfile,lockfiles=[],scan}){let keys=new Set(scan.findings.flatMap(finding=>finding.
kind==="vulnerability"?packageKey(finding.package):[])),seen=new Set,kept=lockfiles.filter(found=>{let isFirst=!seen.has(found.path);return seen.add(found.path),
(isFirst||keys.has(packageKey(found)))&&fits(pathSchema,found.path)});return{...dockerfile===void 0?{}:dockerfileRecord(dockerfile),lockfiles:kept.slice(0,maxLockfilePackages).
map(({path,line:line2,type,name:name2,version:version2})=>({path,line:line2,type,name:name2,version:version2}))}}function dockerfileRecord({path,target,context}){
let isApart=context!==void 0&&context!==posix.dirname(path);return{...fits(pathSchema,path)?{dockerfile:path}:{},...target!==void 0&&fits(targetSchema,target)?{
target}:{},...isApart&&fits(folderSchema,context)?{context}:{}}}function fits(schema,text4){return schema.safeParse(text4).success}function sureOrigin({origin,presumed}){return presumed?"unknown":origin}var text=string(),line=int().positive(),fixSchema=discriminatedUnion("kind",[strictObject({kind:literal("upgrade"),to:text,major:literal(!0).optional(),prerelease:literal(
!0).optional()}),strictObject({kind:literal("unclear"),says:text}),strictObject({kind:literal("none"),why:_enum(["not-yet","never","end-of-life","not-affected"])})]),
common={id:text.describe("The CVE, where there is one; else the GHSA; else the id of the scanner."),severity:_enum(severities),action:_enum(actions).describe("W\
hat the policy does about it; of an excepted one, what it would have done."),where:text.describe("The file in the image, or what Trivy calls the place."),platforms:array(
text),fixBy:instant,escalate:_enum(escalations).optional(),firstSeen:instant.optional().describe("When it was found first, if that is known."),origin:_enum(["ba\
se","own"]).optional().describe("Who brought it, if that is certain."),place:strictObject({path:text,line}).optional().describe("The line of the repository wher\
e it is fixed, if one is known."),presence:_enum(["new","still-there"]).optional().describe("Whether the baseline has it, if one was compared."),exception:strictObject(
{file:text,line:int().nonnegative()}).optional().describe("What excepts it.")},findingSchema=discriminatedUnion("kind",[strictObject({kind:literal("vulnerabilit\
y"),...common,aliases:array(text).describe("Its other ids, sorted."),package:strictObject({purl:text.optional().describe("Without version, qualifiers and subpat\
h."),name:text,version:text.describe("The installed one."),type:text.describe("Trivy's result type.")}),fix:fixSchema.optional()}),strictObject({kind:literal("m\
isconfiguration"),...common,aliases:array(text).describe("Its other ids, sorted."),line:line.optional()}),strictObject({kind:literal("secret"),...common,line:line.
optional()})]);function findingKey(finding){switch(finding.kind){case"vulnerability":{let{purl,type,name:name2}=finding.package;return JSON.stringify([finding.id,
purl??`${type}/${name2}`])}case"misconfiguration":case"secret":return JSON.stringify([finding.id,finding.kind,finding.where])}}function firstSeenIn({findings,judgedAt}){
let earliest=new Map;for(let finding of findings){let[key,seen]=[findingKey(finding),finding.firstSeen??judgedAt],before=earliest.get(key);(before===void 0||Date.
parse(seen)<Date.parse(before))&&earliest.set(key,seen)}return earliest}function findingRecord(judged,firstSeen){let record2=withoutHistory(judged),seen=judged.
presence==="still-there"?firstSeen?.get(findingKey(record2)):void 0;return seen===void 0?record2:{...record2,firstSeen:seen}}function withoutHistory(judged){let{
finding}=judged,known=commonOf(judged);switch(finding.kind){case"vulnerability":return{...known,kind:finding.kind,...identity(finding),package:packageRecord(finding.
package),...judged.fix===void 0?{}:{fix:judged.fix}};case"misconfiguration":return{...known,kind:finding.kind,...identity(finding),...lineOf(finding.lines)};case"\
secret":return{...known,kind:finding.kind,id:finding.id,...lineOf(finding.lines)}}}function commonOf({finding,action,fixBy,escalate,place,presence,exception:exception2}){
let{location,isDefault}=place,origin=sureOrigin(place);return{severity:finding.severity,action,where:finding.path??finding.target,platforms:finding.platforms,fixBy:fixBy.
toISOString(),...escalate===void 0?{}:{escalate},...origin==="unknown"?{}:{origin},...location===void 0||isDefault===!0?{}:{place:{path:location.path,line:location.
line}},...presence===void 0?{}:{presence},...exception2===void 0?{}:{exception:{file:exception2.file,line:exception2.line}}}}function identity({id,aliases}){let all=[
...new Set([id,...aliases])],own=[/^CVE-\d{4}-\d+$/,/^GHSA-/].map(form=>chosen(id,all,form)).find(one=>one!==void 0)??id;return{id:own,aliases:all.filter(other=>other!==
own).toSorted()}}function chosen(id,all,form){return form.test(id)?id:all.filter(one=>form.test(one)).toSorted()[0]}function packageRecord({purl="",purlOn,name:name2,
version:version2,type}){let url=purl===""?Object.values(purlOn??{}).find(one=>one!=="")??"":purl;return{...url===""?{}:{purl:withoutVersion(url)},name:name2,version:version2,
type}}function withoutVersion(purl){let end=purl.search(/[?#]/);return(end<0?purl:purl.slice(0,end)).replace(/@[^@/]*$/,"")}function lineOf(lines){return lines===
void 0||lines.start<1?{}:{line:lines.start}}var maxListed=1e3,text2=string(),count=int().nonnegative(),version=strictObject({type:text2.describe("Trivy's result type."),name:text2,version:text2}),listed=entry=>array(
entry).max(maxListed),packageChangeSchema=strictObject({counts:strictObject({added:count,removed:count,changed:count,unchanged:count,newLicences:count}).describe(
"The baseline has removed + changed + unchanged versions of packages, the image added + changed + unchanged."),added:listed(version).describe("At most 1,000, as\
 of the other lists. counts has how many there are."),removed:listed(version),changed:listed(strictObject({type:text2,name:text2,from:text2,to:text2})),newLicences:listed(
strictObject({licence:text2,packages:count.describe("How many have it."),example:text2.describe("The name of one.")})).describe("Licences that no package had be\
fore.")});function packageChangeRecord(change){let{added,removed,changed,unchanged,newLicences}=change;return{counts:{added:added.length,removed:removed.length,
changed:changed.length,unchanged,newLicences:newLicences.length},added:added.slice(0,maxListed),removed:removed.slice(0,maxListed),changed:changed.slice(0,maxListed),
newLicences:newLicences.slice(0,maxListed)}}var maxPlatforms=100,maxNames=1e3,text3=string(),count2=int().nonnegative(),name=string().min(1).max(4096),each=(words,value)=>record(_enum(words),value),namesSchema=tuple(
[name],name).refine(({length})=>length<=maxNames,"are too many"),categorySchema=string().min(1).max(1e3),unreadSchema=array(string().max(500)).max(100),platformText=string().
refine(text4=>text4==="unknown"||isPlatformName(text4),"is no platform"),imageSchema=strictObject({names:namesSchema.describe("All names under which the image w\
as judged. Reports use the first one."),category:categorySchema.optional().describe("The category of its alerts, if that is not made from the name."),digest:digestText.
optional().describe("Of the index or manifest. Absent for a report without an image."),origin:_enum(["build","docker-store","registry","input"]).optional().describe(
"Where the image came from.")}),reportSchema=strictObject({file:string().regex(/^trivy-results-[A-Za-z0-9._@-]{1,250}\.json$/).describe("Name of the file in the\
 folder of the record."),digest:digestText,size:count2}),platformSchema=strictObject({platform:platformText,imageId:digestText.describe("Digest of the image con\
fig, as Trivy reports it."),manifest:digestText.optional(),system:strictObject({family:text3,name:text3,endOfLife:boolean()}).optional(),packages:count2.describe(
"How many packages Trivy listed."),packagesListed:boolean().optional().describe("Whether all packages were asked for. Absent: not known."),systemFault:_enum(systemFaults).
nullable().describe("Why the system's packages could not be compared with advisories; null: they could."),unread:unreadSchema.optional().describe("What is in th\
e layers and was compared with no advisories."),report:reportSchema.optional().describe("Trivy's own report on this platform, if it was written."),sbom:sbomSchema.
optional().describe("The SBOMs of this platform, if any were asked for.")}),exception={id:text3,reason:text3,endsAt:instant.describe("The first instant at which\
 it no longer holds."),expiry:text3.describe("The last day on which it holds."),file:text3,line:count2,kind:_enum(kinds).optional(),paths:array(text3).optional(),
purls:array(text3).optional(),images:array(text3).optional(),approvedBy:array(text3).optional(),ticket:text3.optional(),proposed:strictObject({missing:each(severities,
array(array(text3)))}).optional()},exceptionsSchema=strictObject({applied:array(strictObject(exception)),unused:array(strictObject({...exception,duplicateOf:strictObject(
{file:text3,line:count2}).optional()})),refused:array(strictObject({id:text3,refusal:_enum(refusals),file:text3,line:count2,why:text3,suggestion:text3,expiry:text3.
optional(),reason:text3.optional()}))}),brief=strictObject({id:text3,package:text3.optional(),version:text3.optional(),where:text3}),baselineSchema=discriminatedUnion(
"state",[strictObject({state:literal("compared"),name:text3,source:_enum(["image","report"]).describe("image: scanned in the same run. report: a finished Trivy \
JSON."),digest:digestText.optional(),createdAt:instant.optional(),gateOn:_enum(gates),missingPlatforms:array(text3).describe("Platforms that it lacks: everythin\
g there counts as new."),counts:each(severities,each(["new","still-there","fixed"],count2)),fixed:array(brief).describe("At most 1,000, worst first. counts has \
how many there are."),packages:packageChangeSchema.optional().describe("What became of its packages. Absent if those of one side are not known.")}),strictObject(
{state:literal("unread"),name:text3.optional(),why:text3})]),recordSchema=strictObject({recordVersion:literal(1),image:imageSchema,judgedAt:instant,verdict:_enum(
["passed","blocked"]),headline:text3.describe("The verdict with its reason in one line."),policy:strictObject({source:text3.describe("Where it was read; default\
: there is no policy file."),digest:digestText.describe("SHA-256 of the rules that held, as JSON with sorted keys. Where they stand and how they are written doe\
s not count."),gateOn:_enum(gates).optional().describe("Which findings could block. Absent in older records."),ignoreBase:boolean().optional().describe("Whether\
 findings of the proven base image were only logged. Absent in older records."),rego:array(strictObject({path:text3,digest:digestText})).optional().describe("Th\
e files of rules in Rego that were asked as well. Absent if there are none.")}),scanner:strictObject({version:text3,binary:digestText.optional(),trust:_enum(["p\
inned","given","unreviewed","report"]),scanners:array(_enum(scannerNames)).min(1).max(scannerNames.length).optional().describe("What it looked for. Absent: not \
known, as in older records.")}),database:strictObject({updatedAt:instant,source:text3}).optional(),platforms:tuple([platformSchema],platformSchema).refine(({length})=>length<=
maxPlatforms,"are too many"),counts:each(severities,each([...actions,"excepted"],count2)).describe("Every finding once."),escalations:each(escalations,count2).describe(
"How many open findings are to be escalated in each way."),concerns:array(strictObject({kind:_enum(["eol","unscannable","filtered","licences","vendors","base","\
rego"]),platform:text3.describe("all: the whole image."),action:_enum(actions),message:text3})),exceptions:exceptionsSchema,baseline:baselineSchema.optional().describe(
"Absent if nothing was to be compared."),afterMerge:strictObject({branch:text3,verdict:_enum(["passed","blocked"]),reasons:array(strictObject({code:text3,message:text3})),
regoUnasked:literal(!0).optional().describe("Its rules in Rego were not asked: a fork brings them along.")}).optional().describe("What the verdict would be afte\
r the merge of a pull request that changes the rules. It counts for nothing."),build:buildSchema,findings:array(findingSchema).describe("All of them, open ones \
first, worst first.")});export{sureOrigin,firstSeenIn,findingRecord,systemFaults,lockfileNames,lockfileType,lockfileCompanions,packageKey,packageEcosystem,repositoryPath,locationUri,maxLockfilePackages,
pathSchema,folderSchema,targetSchema,buildRecord,packageChangeRecord,maxPlatforms,namesSchema,categorySchema,unreadSchema,platformText,recordSchema};
