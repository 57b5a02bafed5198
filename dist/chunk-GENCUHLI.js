import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{Cancelled,ConfigError,GateError,HttpFault,NEVER,ServiceError,ToolError,_enum,_null,_undefined,answerFault,answerKind,array,base64,boolean,bounded,byText,
code,codePath,custom,cut,dayOf,daysLater,descriptorSchema,digestFrom,digestOf,digestSchema,digestText,discriminatedUnion,encoded,entriesOf,familiarReference,fieldsOf,
fixStatuses,formatReference,imageName,instant,int,isBelow,isDigest,isFields,isIndexType,isManifestType,isPlatformName,lastDay,link,literal,looseObject,markdown,
matchesImage,maxPlatforms,mayContact,mediaTypes,minuteText,nearest,number,object,objectsOf,oneSpelling,parseReference,parsedJson,patternForm,plainLine,platformName,
platformSchema,preprocess,readReference,record,row,sbomSchema,scannerNames,severities,startOfDay,strictObject,string,text,tuple,union,unknown,unreachableFault,usualPlatform,
worse,worseFirst}from"./chunk-E4GNIVIJ.js";import{giveBackText}from"./chunk-RMRS4S7I.js";var carried={policy:"policy",exceptions:"exceptions",dockerfile:"dockerfile",file:"dockerfile",image:"image",now:"now","report-dir":"report-dir"};function explainHint(raw,words2=[]){
let options=[...raw].flatMap(([name3,value])=>{let option=Object.hasOwn(carried,name3)?carried[name3]:void 0;return option===void 0?[]:value.split(`
`).flatMap(one=>[`--${option}`,one])});return[...words2,...options].map(shellWord).join(" ")}function shellWord(word2){return/^[\w@%+=:,./-]+$/.test(word2)?word2:
`'${word2.replaceAll("'","'\\''")}'`}import{createHash}from"node:crypto";import{join}from"node:path";function runnerFolders(environment,workingDirectory){let temporary=environment.RUNNER_TEMP||workingDirectory;
return{reportDirectory:join(temporary,"image-gate"),cacheDirectory:join(environment.RUNNER_TOOL_CACHE||temporary,"image-gate")}}function userFolders(environment,os,workingDirectory){
let cacheDirectory2=join(userCache(environment,os)??workingDirectory,"image-gate");return{cacheDirectory:cacheDirectory2,reportDirectory:join(allReports(cacheDirectory2),
projectFolder(workingDirectory))}}function allReports(cacheDirectory2){return join(cacheDirectory2,"reports")}function projectFolder(workingDirectory){let name3=workingDirectory.
split(/[\\/]/).findLast(part2=>part2!=="")??"root",hash=createHash("sha256").update(workingDirectory).digest("hex").slice(0,8);return`${name3.replace(/[^A-Za-z0-9_-]+/g,
"-").slice(0,60)}-${hash}`}function userCache(environment,os){if(os==="win32")return environment.LOCALAPPDATA||void 0;if(environment.XDG_CACHE_HOME?.startsWith(
"/"))return environment.XDG_CACHE_HOME;if(environment.HOME)return join(environment.HOME,os==="darwin"?"Library/Caches":".cache")}import{basename,dirname,join as join2}from"node:path";var maxSlug=120;function reportFileName(name3){let slug=imageName(name3).familiar.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"").slice(0,maxSlug);
return`trivy-results-${slug===""?"image":slug}.json`}function platformReportName(report,platform){let slug=platform.replace(/[^A-Za-z0-9._-]+/g,"-").slice(0,maxSlug);
return report.replace(/\.json$/,`@${slug}.json`)}function recordBeside(report){let[,stem]=/^trivy-results-([^@]+)(?:@[^@]+)?\.json$/.exec(basename(report))??[];
return stem===void 0?void 0:join2(dirname(report),`image-gate-record-${stem}.json`)}function sbomFileName(report,ending){return basename(report).replace(/^trivy-results-/,
"sbom-").replace(/\.json$/,ending)}function archiveFileName(name3){let[,end="latest"]=/(?:@sha256:|:)([\w.-]+)$/.exec(name3)??[];return`evidence-${reportFileName(
name3).replace(/^trivy-results-(.*)\.json$/,"$1")}-${/^[0-9a-f]{64}$/.test(end)?end.slice(0,12):end}.tar`}function reportOfSbom(name3){let[,stem]=/^sbom-(.+)\.(?:cdx|spdx)\.json$/.
exec(name3)??[];return stem===void 0?void 0:`trivy-results-${stem}.json`}function isRecord(path2){return/^image-gate-record-.*\.json$/.test(basename(path2))}function imageFolder(name3){
let slug=familiarSpelling(name3).replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+/,"").slice(-maxSlug);return slug===""?"image":slug}function familiarSpelling(name3){
let read3=readReference(name3);return"reference"in read3?familiarReference(read3.reference):name3}function imageCategory(name3){let{whole:whole4,familiar}=imageName(
name3);if(whole4!==void 0)return whole4;let role=familiar.replace(/^[./]+|\/+$/g,"");return role===""?"image":role.slice(0,maxSlug)}var name=String.raw`[\x21\x23-\x26\x28\x29\x2b\x2d-\x5b\x5d-\x7e]`,anyTag=String.raw`@refs/tags/[A-Za-z0-9._-]{1,100}\*`,identityForm=new RegExp(`^https://${name}\
{3,1000}?(?:${anyTag})?$`);function lacksRef(identity3){return/[/][.]github[/]workflows[/]/.test(identity3)&&!/@(?:refs[/].+|[0-9a-f]{40})$/.test(identity3)}var sourceForm=new RegExp(
`^https://${name}{3,1000}?(?:@refs/${name}{1,500}|${anyTag})$`),githubIssuer="https://token.actions.githubusercontent.com",restOfTag=/^[A-Za-z0-9._+-]{1,200}$/;
function isNamedIdentity(named5,is){if(!named5.endsWith("*"))return named5===is;let start=named5.slice(0,-1);return is.startsWith(start)&&restOfTag.test(is.slice(
start.length))}function parseStrictJson(bytes){let text11=decode(bytes),{depth,names:names2}=measured(text11);if(depth>maxDepth)throw new SyntaxError(`more than ${maxDepth} ob\
jects and lists within each other`);let value=JSON.parse(text11);if(namesIn(value)!==names2)throw new SyntaxError(`the name ${repeatedName(text11)} occurs twice\
 in an object`);return value}function decode(bytes){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch(cause){throw new SyntaxError(
"not valid UTF-8",{cause})}}var maxDepth=1e3;function measured(text11){let[depth,deepest,names2]=[0,0,0];for(let at2=0;at2<text11.length&&deepest<=maxDepth;at2++)
switch(text11.charCodeAt(at2)){case code2.quote:at2=closingQuote(text11,at2);break;case code2.colon:names2+=1;break;case code2.openBrace:case code2.openBracket:
depth+=1,deepest=Math.max(deepest,depth);break;case code2.closeBrace:case code2.closeBracket:depth-=1;break}return{depth:deepest,names:names2}}var code2={quote:34,
colon:58,openBracket:91,backslash:92,closeBracket:93,openBrace:123,closeBrace:125};function namesIn(value){if(typeof value!="object"||value===null)return 0;if(Array.
isArray(value))return value.reduce((sum,one)=>sum+namesIn(one),0);let names2=0;for(let one of Object.values(value))names2+=1+namesIn(one);return names2}function repeatedName(json){
let open=[];for(let at2=0;at2<json.length;at2++){let character=json[at2];if(character==="{")open.push(new Set);else if(character==="[")open.push(void 0);else if(character===
"}"||character==="]")open.pop();else if(character==='"'){let end=closingQuote(json,at2),name3=isName(json,end)?JSON.parse(json.slice(at2,end+1)):void 0;if(name3!==
void 0&&open.at(-1)?.has(name3))return json.slice(at2,end+1);name3!==void 0&&open.at(-1)?.add(name3),at2=end}}}function closingQuote(json,start){let at2=start+1;
for(let is=json.charCodeAt(at2);at2<json.length&&is!==code2.quote;is=json.charCodeAt(at2))at2+=is===code2.backslash?2:1;return at2}function isName(json,end){let at2=end+
1;for(;` 	\r
`.includes(json[at2]??".");)at2++;return json[at2]===":"}var refusals=["no-reason","no-expiry","malformed-date","expired","hidden-characters","wildcard","second-id","dead-id","too-far-ahead","no-ticket","not-approved",
"not-on-both","not-compared","unreadable"],announcedDays=14;function holds(exception2,now){return now.getTime()<exception2.endsAt.getTime()}function endingSoon(exceptions2,now){
let limit=daysLater(now,announcedDays).getTime();return exceptions2.filter(exception2=>holds(exception2,now)&&exception2.endsAt.getTime()<=limit).toSorted((a,b)=>a.
endsAt.getTime()-b.endsAt.getTime())}function byDefault(key3,value){return{value,key:key3}}function laterOf(words2,one,other){return words2.indexOf(one.value)>=words2.indexOf(other.value)?one:other}
function leastOf(one,other){return one.value<=other.value?one:other}function valuesText(rules2){return JSON.stringify(rules2,(name3,value)=>name3==="key"||name3===
"place"?void 0:value)}var claimKinds=["signature","scan","sbom"],claimScopes=["index","all"],claimEnds=["expire","revoke"],defaultEvidence={keys:byDefault("verify.keys",[]),identities:byDefault(
"verify.identities",[]),issuer:byDefault("verify.issuer",githubIssuer),sources:byDefault("verify.sources",[]),repositoryIds:byDefault("verify.repository-ids",[]),
trustedRoot:byDefault("verify.trusted-root","public"),maxAge:byDefault("verify.max-age",168),require:byDefault("verify.require",claimKinds),platforms:byDefault(
"verify.platforms","all"),onFail:byDefault("verify.on-fail","expire")};function strictestEvidence(one,other){let checkedBy=({issuer,sources,repositoryIds,trustedRoot})=>valuesText(
{issuer,sources,repositoryIds,trustedRoot}),both=checkedBy(one)===checkedBy(other)?other.identities.value:[];return{keys:{...one.keys,value:one.keys.value.filter(
key3=>other.keys.value.includes(key3))},identities:{...one.identities,value:one.identities.value.filter(name3=>both.includes(name3))},issuer:one.issuer,sources:one.
sources,repositoryIds:one.repositoryIds,trustedRoot:one.trustedRoot,maxAge:leastOf(one.maxAge,other.maxAge),require:{...one.require,value:claimKinds.filter(kind=>[
one,other].some(({require:require2})=>require2.value.includes(kind)))},platforms:laterOf(claimScopes,one.platforms,other.platforms),onFail:laterOf(claimEnds,one.
onFail,other.onFail)}}var regoPathForm=/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,195}\.rego$/;var asked="main",ruleHead=/^(?:default[ \t]+)?((?:deny|violation|warn)(?:_\w+)?)(?!\w)/,packageHead=/^package[ \t]+([A-Za-z_][\w.]*)[ \t]*(?:#.*)?$/;function readRego(text11){
let lines2=text11.replace(/^\ufeff/,"").split(`
`,maxLines),first=lines2.map(line3=>line3.trim()).find(line3=>line3!==""&&!line3.startsWith("#")),name3=packageHead.exec(first??"")?.[1];if(name3===void 0)return{
what:"it does not begin with its package",fix:"Write `package main` first."};let names2=[...new Set(lines2.flatMap(line3=>ruleHead.exec(line3)?.[1]??[]))];return name3===
asked?names2.length>0?{isAsked:!0,names:names2}:{what:"it has no rule `deny`, `violation` or `warn`, so it decides nothing",fix:"Write e.g. `deny contains msg i\
f { … }`, from the start of the line."}:name3!=="lib"&&!name3.startsWith("lib.")?{what:`its package is ${name3}, whose rules nobody asks`,fix:"Write `package \
main`, or `package lib.NAME` for what other files import."}:names2.length===0?{isAsked:!1,names:names2}:{what:`its package is ${name3}, and nobody asks its rule\
 \`${names2[0]}\``,fix:"Write `package main`, or give the rule another name."}}var maxLines=2**20;function bothRego(one,other){if(other.value.length===0)return one;
if(one.value.length===0)return other;let more=other.value.filter(file=>!one.value.some(known=>isSame(known,file)));return more.length===0?one:{...one,value:[...one.
value,...more]}}function isSame(one,other){return one.path===other.path&&one.rules?.digest===other.rules?.digest}var actions=["log","warn","block"],escalations=["report","backlog","ticket","page"],gates=["new","all"],kinds=["vulnerability","misconfiguration","secret"],defaultPolicy={
source:"default",severity:{CRITICAL:usualRule("severity.critical","block",1,"page"),HIGH:usualRule("severity.high","warn",7,"ticket"),MEDIUM:usualRule("severity\
.medium","log",30,"backlog"),LOW:usualRule("severity.low","log",90,"report"),UNKNOWN:usualRule("severity.unknown","warn",7,"ticket")},kinds:{vulnerability:{},misconfiguration:{},
secret:{}},unfixed:byDefault("unfixed","block"),eol:byDefault("eol","warn"),unscannable:byDefault("unscannable","block"),gateOn:byDefault("gate-on","all"),baseline:byDefault(
"baseline",{kind:"unsaid"}),ignoreBase:byDefault("ignore-base",!1),bases:byDefault("bases",[]),rego:byDefault("rego",[]),scoped:[{packages:byDefault("packages",
[]),paths:byDefault("paths",[])}],exceptions:{maxDays:{CRITICAL:byDefault("exceptions.max-days.critical",90),HIGH:byDefault("exceptions.max-days.high",180),MEDIUM:byDefault(
"exceptions.max-days.medium",365),LOW:byDefault("exceptions.max-days.low",365),UNKNOWN:byDefault("exceptions.max-days.unknown",180)},requireTicket:byDefault("ex\
ceptions.require-ticket",!1)},verify:defaultEvidence};function usualRule(key3,action2,days2,escalate){return{action:byDefault(key3,action2),fixWithin:byDefault(
`${key3}.fix-within`,days2*24),escalate:byDefault(`${key3}.escalate`,escalate)}}function capped(action2,cap){return actions.indexOf(action2)<=actions.indexOf(cap)?
action2:cap}function actionOf(policy,kind,severity2){return policy.kinds[kind][severity2]??policy.severity[severity2].action}var strictestOf={source:one=>one.source,
severity:(one,other)=>bySeverity(severity2=>strictestRule(one.severity[severity2],other.severity[severity2])),kinds:(one,other)=>byKind(kind=>strictestKind(one,
other,kind)),unfixed:(one,other)=>laterOf(actions,one.unfixed,other.unfixed),eol:(one,other)=>laterOf(actions,one.eol,other.eol),unscannable:(one,other)=>laterOf(
actions,one.unscannable,other.unscannable),gateOn:(one,other)=>laterOf(gates,one.gateOn,other.gateOn),baseline:(one,other)=>commonBaseline(one.baseline,other.baseline),
ignoreBase:(one,other)=>one.ignoreBase.value?other.ignoreBase:one.ignoreBase,bases:({bases:one},{bases:other})=>({...one,value:one.value.filter(base=>other.value.
includes(base))}),rego:({rego:one},{rego:other})=>bothRego(one,other),scoped:(one,other)=>[...new Map([...one.scoped,...other.scoped].map(rules2=>[valuesText(rules2),
rules2])).values()],exceptions:({exceptions:one},{exceptions:other})=>strictestLimits(one,other),verify:({verify:one},{verify:other})=>strictestEvidence(one,other)};
function strictest(one,other){let keys=Object.keys(strictestOf);return Object.fromEntries(keys.map(key3=>[key3,strictestOf[key3](one,other)]))}function commonBaseline(one,other){
let nameOf2=({value})=>value.kind==="image"?value.name:"";if(one.value.kind===other.value.kind&&nameOf2(one)===nameOf2(other))return one;let said=one.value.kind===
"unsaid"?other:one,isAuto=[one,other].every(({value:{kind}})=>kind==="auto"||kind==="unsaid");return{...said,value:{kind:isAuto?"auto":"differing"}}}function strictestLimits(one,other){
return{maxDays:bySeverity(severity2=>leastOf(one.maxDays[severity2],other.maxDays[severity2])),requireTicket:one.requireTicket.value?one.requireTicket:other.requireTicket}}
function strictestRule(one,other){return{action:laterOf(actions,one.action,other.action),fixWithin:leastOf(one.fixWithin,other.fixWithin),escalate:laterOf(escalations,
one.escalate,other.escalate)}}function strictestKind(one,other,kind){let said=severities.filter(severity2=>one.kinds[kind][severity2]??other.kinds[kind][severity2]);
return Object.fromEntries(said.map(severity2=>[severity2,laterOf(actions,actionOf(one,kind,severity2),actionOf(other,kind,severity2))]))}function bySeverity(value){
return{CRITICAL:value("CRITICAL"),HIGH:value("HIGH"),MEDIUM:value("MEDIUM"),LOW:value("LOW"),UNKNOWN:value("UNKNOWN")}}function byKind(value){return{vulnerability:value(
"vulnerability"),misconfiguration:value("misconfiguration"),secret:value("secret")}}function lastEndOf(days2,now){return daysLater(startOfDay(dayOf(now))??now,days2+1).getTime()}function hasTicket({ticket,reason}){let said=ticket??/\bticket:\s*(\S+)/iu.
exec(reason)?.[1]??"";return/[\p{L}\p{N}]/u.test(said)&&!said.startsWith("<")}var scopedRefusals=["expired","too-far-ahead","no-ticket","some-platforms","not-on-both","not-compared"];function endOfScoped({expires}){if(expires===void 0)return;
let start=startOfDay(expires);return start===void 0?new Date(0):daysLater(start,1)}function hasScopedEnded(rule3,now){let end=endOfScoped(rule3);return end!==void 0&&
now.getTime()>=end.getTime()}function keepsFromRelaxing({rule:rule3,isWhole},severity2,{maxDays:maxDays2,requireTicket},now){return(endOfScoped(rule3)?.getTime()??
Number.POSITIVE_INFINITY)>lastEndOf(maxDays2[severity2].value,now)?"too-far-ahead":requireTicket.value&&!hasTicket(rule3)?"no-ticket":isWhole?void 0:"some-platf\
orms"}function scopedRefusalText(rule3,refusal,severity2){switch(refusal){case"expired":return`it expired on ${rule3.expires}`;case"too-far-ahead":return`its en\
d ${rule3.expires} is further ahead than \`exceptions.max-days\` allows for a ${severity2} finding`;case"no-ticket":return"it names no ticket, which the policy \
requires of what relaxes it";case"some-platforms":return"it is for some platforms alone, and what was found is on others, too";case"not-on-both":return"another \
policy that counts as well is stricter about the same finding";case"not-compared":return"there are too many paths to compare it with: write shorter patterns"}}var systemFaults=["no-system","no-packages","no-release","unknown-release","other-release","supplier","other-system","other-vendors"];import{posix}from"node:path";var lockfileTypes=new Map([["package-lock.json","npm"],["npm-shrinkwrap.json","npm"],["yarn.lock","yarn"],["pnpm-lock.yaml","pnpm"],["bun.lock","bun"],["require\
ments.txt","pip"],["Pipfile.lock","pipenv"],["poetry.lock","poetry"],["uv.lock","uv"],["Gemfile.lock","bundler"],["composer.lock","composer"],["go.mod","gomod"],
["Cargo.lock","cargo"],["pom.xml","pom"],["gradle.lockfile","gradle"],["packages.lock.json","nuget"],["mix.lock","hex"],["pubspec.lock","pub"]]),lockfileNames=new Set(
lockfileTypes.keys());function lockfileType(path2){return lockfileTypes.get(path2.slice(path2.lastIndexOf("/")+1))}var lockfileCompanions=new Map([["go.mod",["g\
o.sum"]],["package-lock.json",["package.json"]],["yarn.lock",["package.json"]],["poetry.lock",["pyproject.toml"]],["Cargo.lock",["Cargo.toml"]]]),ecosystems={npm:[
"npm","yarn","pnpm","bun","node-pkg"],pypi:["pip","pipenv","poetry","uv","pylock","python-pkg"],gem:["bundler","gemspec"],composer:["composer","composer-vendor"],
go:["gomod","gobinary"],cargo:["cargo","rustbinary"],maven:["pom","gradle","sbt","jar"],nuget:["nuget","dotnet-core","packages-props"]},ecosystemOf=new Map(Object.
entries(ecosystems).flatMap(([ecosystem,types])=>types.map(type=>[type,ecosystem])));function packageKey({type,name:name3,version:version2}){let ecosystem=packageEcosystem(
{type}),known=ecosystem==="pypi"?name3.toLowerCase().replace(/[-_.]+/g,"-"):name3;return`${ecosystem}
${known}
${ecosystem==="go"?version2.replace(/^v/,""):version2}`}function packageEcosystem({type}){return ecosystemOf.get(type)??type}function repositoryPath(path2){if(/^(?:[A-Za-z]:)?[\\/]|^[a-z][a-z0-9+.-]*:\/\//i.test(path2))return;let parts3=[];for(let part2 of path2.replaceAll("\\","/").split(
"/")){if(part2===".."&&parts3.pop()===void 0)return;part2!==""&&part2!=="."&&part2!==".."&&parts3.push(part2)}return parts3.length===0?void 0:parts3.join("/")}function locationUri({
path:path2}){let encode=segment=>encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`);
return path2.split("/").map(encode).join("/")}var maxLockfilePackages=5e3,maxPath=1e3,maxTarget=200,pathSchema=string().max(maxPath).refine(path2=>repositoryPath(path2)===path2,"is not a path in the reposit\
ory"),folderSchema=string().max(maxPath).refine(path2=>path2==="."||repositoryPath(path2)===path2,"is not a folder of the repository"),targetSchema=string().max(
maxTarget),buildSchema=strictObject({dockerfile:pathSchema.optional().describe("Path of the Dockerfile in the repository."),target:targetSchema.optional().describe(
"The stage that was built."),context:folderSchema.optional().describe("The build context in the repository, if it is not the folder of the Dockerfile."),lockfiles:array(
strictObject({path:pathSchema,line:int().positive(),type:string(),name:string(),version:string()})).max(maxLockfilePackages).describe("Lines of lockfiles that n\
ame a package with findings, and one of each other lockfile.")});function buildRecord({dockerfile,lockfiles=[],scan}){let keys=new Set(scan.findings.flatMap(finding=>finding.
kind==="vulnerability"?packageKey(finding.package):[])),seen=new Set,kept=lockfiles.filter(found=>{let isFirst=!seen.has(found.path);return seen.add(found.path),
(isFirst||keys.has(packageKey(found)))&&fits(pathSchema,found.path)});return{...dockerfile===void 0?{}:dockerfileRecord(dockerfile),lockfiles:kept.slice(0,maxLockfilePackages).
map(({path:path2,line:line3,type,name:name3,version:version2})=>({path:path2,line:line3,type,name:name3,version:version2}))}}function dockerfileRecord({path:path2,
target,context}){let isApart=context!==void 0&&context!==posix.dirname(path2);return{...fits(pathSchema,path2)?{dockerfile:path2}:{},...target!==void 0&&fits(targetSchema,
target)?{target}:{},...isApart&&fits(folderSchema,context)?{context}:{}}}function fits(schema2,text11){return schema2.safeParse(text11).success}function sureOrigin({origin,presumed}){return presumed?"unknown":origin}var text2=string(),line=int().positive(),fixSchema=discriminatedUnion("kind",[strictObject({kind:literal("upgrade"),to:text2,major:literal(!0).optional(),prerelease:literal(
!0).optional()}),strictObject({kind:literal("unclear"),says:text2}),strictObject({kind:literal("none"),why:_enum(["not-yet","never","end-of-life","not-affected"])})]),
common={id:text2.describe("The CVE, where there is one; else the GHSA; else the id of the scanner."),severity:_enum(severities),action:_enum(actions).describe("\
What the policy does about it; of an excepted one, what it would have done."),where:text2.describe("The file in the image, or what Trivy calls the place."),platforms:array(
text2),fixBy:instant,escalate:_enum(escalations).optional(),firstSeen:instant.optional().describe("When it was found first, if that is known."),origin:_enum(["b\
ase","own"]).optional().describe("Who brought it, if that is certain."),place:strictObject({path:text2,line}).optional().describe("The line of the repository wh\
ere it is fixed, if one is known."),presence:_enum(["new","still-there"]).optional().describe("Whether the baseline has it, if one was compared."),exception:strictObject(
{file:text2,line:int().nonnegative()}).optional().describe("What excepts it."),rule:text2.optional().describe("The rule for packages or paths that decides its a\
ction, by its key in the policy.")},findingSchema=discriminatedUnion("kind",[strictObject({kind:literal("vulnerability"),...common,aliases:array(text2).describe(
"Its other ids, sorted."),package:strictObject({purl:text2.optional().describe("Without version, qualifiers and subpath."),name:text2,version:text2.describe("Th\
e installed one."),type:text2.describe("Trivy's result type.")}),fix:fixSchema.optional()}),strictObject({kind:literal("misconfiguration"),...common,aliases:array(
text2).describe("Its other ids, sorted."),line:line.optional()}),strictObject({kind:literal("secret"),...common,line:line.optional()})]);function findingKey(finding){
switch(finding.kind){case"vulnerability":{let{purl:purl2,type,name:name3}=finding.package;return JSON.stringify([finding.id,purl2??`${type}/${name3}`])}case"mis\
configuration":case"secret":return JSON.stringify([finding.id,finding.kind,finding.where])}}function firstSeenIn({findings,judgedAt}){let earliest2=new Map;for(let finding of findings){
let[key3,seen]=[findingKey(finding),finding.firstSeen??judgedAt],before=earliest2.get(key3);(before===void 0||Date.parse(seen)<Date.parse(before))&&earliest2.set(
key3,seen)}return earliest2}function findingRecord(judged,firstSeen){let record2=withoutHistory(judged),seen=judged.presence==="still-there"?firstSeen?.get(findingKey(
record2)):void 0;return seen===void 0?record2:{...record2,firstSeen:seen}}function withoutHistory(judged){let{finding}=judged,known=commonOf(judged);switch(finding.
kind){case"vulnerability":return{...known,kind:finding.kind,...identity(finding),package:packageRecord(finding.package),...judged.fix===void 0?{}:{fix:judged.fix}};case"\
misconfiguration":return{...known,kind:finding.kind,...identity(finding),...lineOf(finding.lines)};case"secret":return{...known,kind:finding.kind,id:finding.id,
...lineOf(finding.lines)}}}function commonOf({finding,action:action2,decidedBy,fixBy,escalate,place:place3,presence,exception:exception2}){let{location,isDefault}=place3,
origin=sureOrigin(place3);return{severity:finding.severity,action:action2,where:finding.path??finding.target,platforms:finding.platforms,fixBy:fixBy.toISOString(),
...escalate===void 0?{}:{escalate},...origin==="unknown"?{}:{origin},...location===void 0||isDefault===!0?{}:{place:{path:location.path,line:location.line}},...presence===
void 0?{}:{presence},...exception2===void 0?{}:{exception:{file:exception2.file,line:exception2.line}},...decidedBy.scoped===void 0?{}:{rule:decidedBy.scoped.action.
key}}}function identity({id,aliases}){let all=[...new Set([id,...aliases])],own2=[/^CVE-\d{4}-\d+$/,/^GHSA-/].map(form3=>chosen(id,all,form3)).find(one=>one!==void 0)??
id;return{id:own2,aliases:all.filter(other=>other!==own2).toSorted()}}function chosen(id,all,form3){return form3.test(id)?id:all.filter(one=>form3.test(one)).toSorted()[0]}
function packageRecord({purl:purl2="",purlOn,name:name3,version:version2,type}){let url=purl2===""?Object.values(purlOn??{}).find(one=>one!=="")??"":purl2;return{
...url===""?{}:{purl:withoutVersion(url)},name:name3,version:version2,type}}function withoutVersion(purl2){let end=purl2.search(/[?#]/);return(end<0?purl2:purl2.
slice(0,end)).replace(/@[^@/]*$/,"")}function lineOf(lines2){return lines2===void 0||lines2.start<1?{}:{line:lines2.start}}var maxListed=1e3,text3=string(),count=int().nonnegative(),version=strictObject({type:text3.describe("Trivy's result type."),name:text3,version:text3}),listed=entry3=>array(
entry3).max(maxListed),packageChangeSchema=strictObject({counts:strictObject({added:count,removed:count,changed:count,unchanged:count,newLicences:count}).describe(
"The baseline has removed + changed + unchanged versions of packages, the image added + changed + unchanged."),added:listed(version).describe("At most 1,000, as\
 of the other lists. counts has how many there are."),removed:listed(version),changed:listed(strictObject({type:text3,name:text3,from:text3,to:text3})),newLicences:listed(
strictObject({licence:text3,packages:count.describe("How many have it."),example:text3.describe("The name of one.")})).describe("Licences that no package had be\
fore.")});function packageChangeRecord(change2){let{added,removed,changed,unchanged,newLicences:newLicences2}=change2;return{counts:{added:added.length,removed:removed.
length,changed:changed.length,unchanged,newLicences:newLicences2.length},added:added.slice(0,maxListed),removed:removed.slice(0,maxListed),changed:changed.slice(
0,maxListed),newLicences:newLicences2.slice(0,maxListed)}}var maxNames=1e3,text4=string(),count2=int().nonnegative(),name2=string().min(1).max(4096),each=(words2,value)=>record(_enum(words2),value),namesSchema=tuple([name2],
name2).refine(({length})=>length<=maxNames,"are too many"),categorySchema=string().min(1).max(1e3),unreadSchema=array(string().max(500)).max(100),platformText=string().
refine(text11=>text11==="unknown"||isPlatformName(text11),"is no platform"),imageSchema=strictObject({names:namesSchema.describe("All names under which the imag\
e was judged. Reports use the first one."),category:categorySchema.optional().describe("The category of its alerts, if that is not made from the name."),digest:digestText.
optional().describe("Of the index or manifest. Absent for a report without an image."),origin:_enum(["build","docker-store","registry","input"]).optional().describe(
"Where the image came from.")}),reportSchema=strictObject({file:string().regex(/^trivy-results-[A-Za-z0-9._@-]{1,250}\.json$/).describe("Name of the file in the\
 folder of the record."),digest:digestText,size:count2}),platformSchema2=strictObject({platform:platformText,imageId:digestText.describe("Digest of the image co\
nfig, as Trivy reports it."),manifest:digestText.optional(),system:strictObject({family:text4,name:text4,endOfLife:boolean()}).optional(),packages:count2.describe(
"How many packages Trivy listed."),packagesListed:boolean().optional().describe("Whether all packages were asked for. Absent: not known."),systemFault:_enum(systemFaults).
nullable().describe("Why the system's packages could not be compared with advisories; null: they could."),unread:unreadSchema.optional().describe("What is in th\
e layers and was compared with no advisories."),report:reportSchema.optional().describe("Trivy's own report on this platform, if it was written."),sbom:sbomSchema.
optional().describe("The SBOMs of this platform, if any were asked for.")}),exception={id:text4,reason:text4,endsAt:instant.describe("The first instant at which\
 it no longer holds."),expiry:text4.describe("The last day on which it holds."),file:text4,line:count2,kind:_enum(kinds).optional(),paths:array(text4).optional(),
purls:array(text4).optional(),images:array(text4).optional(),approvedBy:array(text4).optional(),ticket:text4.optional(),proposed:strictObject({missing:each(severities,
array(array(text4)))}).optional()},exceptionsSchema=strictObject({applied:array(strictObject(exception)),unused:array(strictObject({...exception,duplicateOf:strictObject(
{file:text4,line:count2}).optional()})),refused:array(strictObject({id:text4,refusal:_enum(refusals),file:text4,line:count2,why:text4,suggestion:text4,expiry:text4.
optional(),reason:text4.optional()}))}),scopedRule={about:_enum(["package","path"]),match:text4,action:_enum(actions),reason:text4,expires:text4.optional().describe(
"The last day on which it holds (UTC)."),ticket:text4.optional(),key:text4.describe("Of the action in the policy."),place:text4.optional()},scopedSchema=strictObject(
{applied:array(strictObject({...scopedRule,endsAt:instant.optional().describe("The first instant at which it no longer holds."),findings:count2,unblocked:count2.
describe("How many of them would block without it.")})),unused:array(strictObject(scopedRule)),refused:array(strictObject({...scopedRule,refusal:_enum(scopedRefusals),
why:text4}))}),brief=strictObject({id:text4,package:text4.optional(),version:text4.optional(),where:text4}),baselineSchema=discriminatedUnion("state",[strictObject(
{state:literal("compared"),name:text4,source:_enum(["image","report"]).describe("image: scanned in the same run. report: a finished Trivy JSON."),digest:digestText.
optional(),createdAt:instant.optional(),gateOn:_enum(gates),missingPlatforms:array(text4).describe("Platforms that it lacks: everything there counts as new."),counts:each(
severities,each(["new","still-there","fixed"],count2)),fixed:array(brief).describe("At most 1,000, worst first. counts has how many there are."),packages:packageChangeSchema.
optional().describe("What became of its packages. Absent if those of one side are not known.")}),strictObject({state:literal("unread"),name:text4.optional(),why:text4})]),
recordSchema=strictObject({recordVersion:literal(1),image:imageSchema,judgedAt:instant,verdict:_enum(["passed","blocked"]),headline:text4.describe("The verdict \
with its reason in one line."),policy:strictObject({source:text4.describe("Where it was read; default: there is no policy file."),digest:digestText.describe("SH\
A-256 of the rules that held, as JSON with sorted keys. Where they stand and how they are written does not count."),gateOn:_enum(gates).optional().describe("Whi\
ch findings could block. Absent in older records."),ignoreBase:boolean().optional().describe("Whether findings of the proven base image were only logged. Absent\
 in older records."),rego:array(strictObject({path:text4,digest:digestText})).optional().describe("The files of rules in Rego that were asked as well. Absent if\
 there are none.")}),scanner:strictObject({version:text4,binary:digestText.optional(),trust:_enum(["pinned","given","unreviewed","report"]),scanners:array(_enum(
scannerNames)).min(1).max(scannerNames.length).optional().describe("What it looked for. Absent: not known, as in older records.")}),database:strictObject({updatedAt:instant,
source:text4}).optional(),platforms:tuple([platformSchema2],platformSchema2).refine(({length})=>length<=maxPlatforms,"are too many"),counts:each(severities,each(
[...actions,"excepted"],count2)).describe("Every finding once."),escalations:each(escalations,count2).describe("How many open findings are to be escalated in ea\
ch way."),concerns:array(strictObject({kind:_enum(["eol","unscannable","filtered","licences","vendors","base","rego"]),platform:text4.describe("all: the whole i\
mage."),action:_enum(actions),message:text4})),exceptions:exceptionsSchema,scoped:scopedSchema.optional().describe("The rules for packages and paths. Absent if \
there are none."),baseline:baselineSchema.optional().describe("Absent if nothing was to be compared."),afterMerge:strictObject({branch:text4,verdict:_enum(["pas\
sed","blocked"]),reasons:array(strictObject({code:text4,message:text4})),regoUnasked:literal(!0).optional().describe("Its rules in Rego were not asked: a fork b\
rings them along.")}).optional().describe("What the verdict would be after the merge of a pull request that changes the rules. It counts for nothing."),build:buildSchema,
findings:array(findingSchema).describe("All of them, open ones first, worst first.")});function imageNames(destinations,...own2){let[first,...others]=destinations.map(formatReference);return first===void 0?own2:[first,...others]}function ownNames(scanTarget,repository){
return(scanTarget.kind==="image"?scanTarget.names:void 0)??[ownName(scanTarget,repository)]}function ownName(scanTarget,repository){switch(scanTarget.kind){case"\
build":return repository??"image";case"image":return scanTarget.reference;case"input":case"report":return scanTarget.path}}var reportSchema2=object({ArtifactName:string().
min(1).max(4096)});function reportedNames({recorded,platforms:[{raw}]},otherwise){return recorded.names??[reportSchema2.safeParse(raw).data?.ArtifactName??otherwise]}
function namesOfReport(scan,path2,given2){let[first,...others]=given2;return first===void 0?reportedNames(scan,path2):[first,...others]}function judgesAnotherRun({scanTarget,github}){return github?.event==="workflow_run"&&(scanTarget.kind==="report"||scanTarget.kind==="input")}function triggeredProblems(inputs,run){
return judgesAnotherRun(run)?[["ref",inputs.ref!==void 0,"in a workflow_run the pull request is found by the event and the API"],["sha",inputs.sha!==void 0,"in \
a workflow_run the commit is that of the event"],["policy-from",inputs["policy-from"]==="head","in a workflow_run `head` would let the author of the pull reques\
t write the policy"]].flatMap(([name3,is,what])=>is?[{where:`input ${name3}`,what,fix:`Remove ${name3}; docs/forks.md explains why.`}]:[]):[]}import{dirname as dirname2,resolve}from"node:path";async function requireOutput(files,path2){let where=`output ${path2}`;if(isRecord(path2))throw impossible(where,"a file of this name is read as the record of th\
e report beside it","Choose another name.");let found=await at(files,path2,where);if(found?.kind==="directory")throw impossible(where,"it is a folder","Name a f\
ile in it.");if(found?.kind==="other")throw impossible(where,"it is not a file","Name a file, or leave it out and redirect.");let folder=dirname2(path2),above=await at(
files,folder,where);if(above===void 0)throw impossible(where,`there is no folder ${folder}`,"Make it, or correct the path.");if(above.kind!=="directory")throw impossible(
where,`${folder} is no folder`,"Correct the path.");if(!await files.isWritable(folder))throw denied(where,folder)}async function requireFolders(files,{reportDirectory,
scanner,scanTarget}){let reports=`input report-dir ${reportDirectory}`;for(let path2 of[reportDirectory,`${reportDirectory}.private`])await requireFolder(files,
path2,reports,!0);if((await files.lstat(`${reportDirectory}.private`))?.kind==="symlink")throw impossible(reports,`${reportDirectory}.private is a symbolic link`,
"Remove it, or choose another folder.");if(scanTarget.kind==="report")return;let{cacheDirectory:cacheDirectory2}=scanner;await requireFolder(files,cacheDirectory2,
`input cache-dir ${cacheDirectory2}`,!1)}async function requireFolder(files,path2,where,inUse){let found=await at(files,path2,where);if(found?.kind==="directory"){
if(inUse&&!await files.isWritable(path2))throw denied(where,path2);return}if(found!==void 0)throw impossible(where,`${path2} is no folder`,"Remove it, or choose\
 another folder.");let above=await nearestAbove(files,resolve(path2),where);if(!await files.isWritable(above))throw denied(where,above)}async function nearestAbove(files,path2,where){
let above=dirname2(path2),found=await at(files,above,where);if(found?.kind==="directory")return above;if(found!==void 0)throw impossible(where,`${above} is no f\
older`,"Remove it, or choose another folder.");return above===path2?above:nearestAbove(files,above,where)}async function at(files,path2,where){try{let found=await files.
stat(path2);if(found===void 0&&(await files.lstat(path2))?.kind==="symlink")throw impossible(where,`the link ${path2} leads to nothing`,"Remove or repair the li\
nk.");return found}catch(error){throw error instanceof ToolError?impossible(where,error.message.replace(/\.$/,""),error.fix):error}}function denied(where,folder){
return impossible(where,`this user may not write in ${folder}`,"Change its owner or mode, or choose another folder.")}function impossible(where,what,fix){return new ConfigError(
[{where,what:`nothing can be written there: ${what}`,fix}],"output-impossible")}import{join as join3}from"node:path";function openTrust(ports,files){let opened=new Map;return root=>{let verifier=opened.get(root.value)??verifierOf(ports,files,root);return opened.set(root.value,
verifier),verifier}}async function verifierOf(ports,files,{value,key:key3}){if(value==="public"||value==="github"){let{publishedVerifier,namedRepositories}=await import("./trusted-roots-SGDAZRMT.js");
return await publishedVerifier(ports,namedRepositories[value],join3(cacheDirectory(ports),"tuf"))}let{certificateVerifier,maxTrustedRoot}=await import("./certificate-OYLFTBYC.js"),
file=await files.read(value,maxTrustedRoot);if(file===void 0)throw noRoot(key3,`there is no file ${files.describe(value)}`);let verifier=certificateVerifier(parsedJson(
file.text));if(verifier===void 0)throw noRoot(key3,`${value} is no trusted root that names an authority and a log or a timestamp authority`);return verifier}function cacheDirectory({
environment,machine,workingDirectory}){return(environment.GITHUB_ACTIONS==="true"?runnerFolders(environment,workingDirectory):userFolders(environment,machine.os,
workingDirectory)).cacheDirectory}function noRoot(where,what){let fix="Name `public`, `github`, or a file as `cosign trusted-root create` makes it.";return new ConfigError(
[{where,what,fix}],"trusted-root")}function signedBytes(payloadType,payload){let header=`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;return Buffer.concat([Buffer.
from(header),payload])}var predicateTypes={signature:"https://sigstore.dev/cosign/sign/v1",scan:"https://cosign.sigstore.dev/attestation/vuln/v1",sbom:"https://cyclonedx.org/bom",sbomPointer:"\
https://in-toto.io/attestation/reference/v0.1"},kindOfType={[predicateTypes.signature]:"signature",[predicateTypes.scan]:"scan",[predicateTypes.sbom]:"sbom",[predicateTypes.
sbomPointer]:"sbom"};function claimKindOf(predicateType){return Object.hasOwn(kindOfType,predicateType)?kindOfType[predicateType]:void 0}var statementMediaType="application/vnd.in-toto+json",maxStatement=1e6,statementType="https://in-toto.io/Statement/v1",olderType="https://in-toto.io/Statement/v\
0.1",claimedAt="io.github.image-gate.claimed-at",claimedAtSchema=object({[claimedAt]:instant}),statementSchema=object({_type:_enum([statementType,olderType]),subject:array(
object({name:string().optional(),digest:record(string(),string()),annotations:unknown().optional()})).min(1).max(1e3),predicateType:string().min(1).max(1e3),predicate:record(
string(),unknown()).nullish()});function statementOf({repository,digest,at:at2},predicateType,predicate){let annotations=at2===void 0?{}:{annotations:{[claimedAt]:at2.
toISOString()}};return{_type:statementType,subject:[{name:repository,digest:{sha256:encoded(digest)},...annotations}],predicateType,predicate}}function signatureStatement(subject){
return statementOf(subject,predicateTypes.signature,{})}function isAbout(statement,digest){return statement.subject.some(subject=>subject.digest.sha256===encoded(
digest))}function saidAt({subject:[first]}){let read3=claimedAtSchema.safeParse(first?.annotations).data;return read3===void 0?void 0:Date.parse(read3[claimedAt])}var sbomMediaType="application/vnd.cyclonedx+json",maxSbom=64*1024*1024;function sbomAttachment(document){return{artifactType:sbomMediaType,content:document,annotations:{}}}
function sbomStatement(subject,bom){let statement=statementOf(subject,predicateTypes.sbom,bom);return Buffer.byteLength(JSON.stringify(statement))<=maxStatement?
statement:void 0}function sbomPointer(subject,{digest,manifest}){return statementOf(subject,predicateTypes.sbomPointer,{attester:{id:"https://github.com/image-g\
ate/image-gate"},references:[{downloadLocation:`${subject.repository}@${manifest}`,digest:{sha256:encoded(digest)},mediaType:sbomMediaType}]})}var pointerSchema=object(
{references:tuple([object({downloadLocation:string(),mediaType:literal(sbomMediaType)})])}),documentSchema=object({references:tuple([object({digest:object({sha256:string().
transform(hex=>`sha256:${hex}`)})})])});function pointedDocument(predicate){let manifest=pointedManifest(predicate),[reference2]=documentSchema.safeParse(predicate).
data?.references??[],digest=digestSchema.safeParse(reference2?.digest.sha256).data;return manifest===void 0||digest===void 0?void 0:{manifest,digest}}function pointedManifest(predicate){
let read3=pointerSchema.safeParse(predicate);return digestSchema.safeParse(read3.data?.references[0].downloadLocation.split("@").at(-1)).data}var bomSchema=object(
{bomFormat:literal("CycloneDX"),specVersion:string().regex(/^1\.\d{1,2}$/),metadata:object({component:object({version:string().optional(),purl:string().optional(),
hashes:array(object({alg:string(),content:string()})).optional()})}),components:array(unknown())}),imagePurl=/^pkg:(?:oci|docker)\/[^@?#]{1,500}@(sha256(?::|%3a)[0-9a-f]{64})(?:[?#]|$)/i;
function isSbomOf(document,manifests){let read3=bomSchema.safeParse(document).data,named5=read3===void 0?[]:digestsIn(read3.metadata.component);return named5.length>
0&&named5.every(digest=>manifests.includes(digest))}function digestsIn({version:version2,purl:purl2,hashes:hashes2=[]}){let[,ofPurl]=imagePurl.exec(purl2??"")??
[],hashed=hashes2.flatMap(({alg,content})=>alg==="SHA-256"?`sha256:${content}`:[]);return[version2,ofPurl?.replace(/%3a/i,":"),...hashed].flatMap(text11=>digestSchema.
safeParse(text11?.toLowerCase()).data??[])}function identityFault({name:name3,issuer,source},accepted){if(!accepted.identities.some(named5=>isNamedIdentity(named5,name3)))return"other-identity";if(issuer!==
accepted.issuer)return"other-issuer";if(!isAcceptedSource(name3,source,accepted.sources))return"other-source";let ids2=accepted.repositoryIds.map(String);return ids2.
length===0||ids2.includes(source.repositoryId??"")?void 0:"other-repository"}function isAcceptedSource(name3,{repository,ref},named5){let built=`${repository??""}\
@${ref??""}`;return named5.length>0?named5.some(one=>isNamedIdentity(one,built)):name3.includes("@")?repository===void 0||ref===void 0?!1:name3.startsWith(`${repository}\
/`)&&name3.endsWith(`@${ref}`):!0}var scanTimesSchema=object({metadata:object({scanFinishedOn:instant})});function scanTime(predicateType,predicate){if(predicateType!==predicateTypes.scan)return;
let read3=scanTimesSchema.safeParse(predicate).data;return read3===void 0?void 0:Date.parse(read3.metadata.scanFinishedOn)}function isOlder(claim,than){if(claim.
kind!==than.kind)return!1;let[times,others]=[timesOf(claim),timesOf(than)],at2=times.findIndex((time,place3)=>time!==others[place3]);return at2<0?claim.manifest<
than.manifest:(times[at2]??0)<(others[at2]??0)}function latestTime(claim){return Math.max(...timesOf(claim))}function timesOf({scannedAt,saidAt:saidAt2,madeAt}){
return[scannedAt,saidAt2,madeAt].map(time=>time??Number.NEGATIVE_INFINITY)}function plural(count4,noun){return`${counted(count4)} ${noun}${count4===1?"":"s"}`}function counted(count4){return String(count4).replace(/\B(?=(\d{3})+$)/g,",")}function comparedWith({decision}){let{baseline}=decision.triage;return baseline?.kind==="compared"?baseline:void 0}function totalChange(change2,of){return severities.
reduce((sum,severity2)=>sum+change2[severity2][of],0)}function onlyNewBlocks(assessment){return assessment.decision.policy.gateOn.value==="new"&&comparedWith(assessment)!==
void 0}function presenceWord(assessment,{presence}){return presence===void 0||comparedWith(assessment)===void 0?"":presence==="new"?"new":"still there"}function withoutBaseline({
decision}){let{baseline}=decision.triage;return decision.policy.gateOn.value!=="new"||comparedWith({decision})!==void 0?"":baseline?.kind==="unread"&&baseline.name!==
void 0&&!baseline.expected?"the baseline is not read, so everything counts as new":"there is no baseline, so everything counts as new"}function tally({decision}){let counts={CRITICAL:zero(),HIGH:zero(),MEDIUM:zero(),LOW:zero(),UNKNOWN:zero()},add=(judged,excepted)=>{for(let{finding,action:action2}of judged)
counts[finding.severity][excepted?"excepted":action2]+=1};return add(decision.triage.open,!1),add(decision.triage.excepted,!0),counts}function zero(){return{block:0,
warn:0,log:0,excepted:0}}function escalated({open}){let counts={page:0,ticket:0,backlog:0,report:0};for(let{escalate}of open)escalate!==void 0&&(counts[escalate]+=
1);return counts}function totalOf(counts,of){return severities.reduce((sum,severity2)=>sum+counts[severity2][of],0)}function bySeverity2(counts,of){return severities.
filter(severity2=>counts[severity2][of]>0).map(severity2=>`${counted(counts[severity2][of])} ${severity2}`).join(", ")}var reasonLength=300;function headline(assessment){
return`${assessment.decision.verdict==="blocked"?"Blocked":"Passed"}: ${verdictReason(assessment)}`}function verdictReason(assessment){return assessment.decision.
verdict==="blocked"?whyBlocked(assessment):whyPassed(assessment)}function concernsBeside(assessment){let{concerns}=assessment.decision.triage,said=new Set(blockingConcerns(
assessment).slice(0,shownReasons-+(totalOf(tally(assessment),"block")>0)));return concerns.filter(({action:action2,message})=>action2!=="block"||!said.has(bounded(
message,reasonLength)))}function blockingConcerns({decision}){let blocking=decision.triage.concerns.filter(({action:action2,unnamed})=>action2==="block"&&unnamed===
void 0);return[...new Set(blocking.map(({message})=>bounded(message,reasonLength)))]}var shownReasons=4;function whyBlocked(assessment){let counts=tally(assessment),
blocking=totalOf(counts,"block"),noun=onlyNewBlocks(assessment)?"new finding":"finding",reasons=[...blocking===0?[]:[`${plural(blocking,noun)} to fix (${bySeverity2(
counts,"block")})`],...blockingConcerns(assessment)],caveat=blocking===0?"":withoutBaseline(assessment),rest=assessment.decision.triage.concerns.filter(({action:action2})=>action2===
"block").reduce((sum,one)=>sum+(one.unnamed??0),0)+Math.max(0,reasons.length-shownReasons),more=rest>0?[`${counted(rest)} more`]:[];return reasons.length>0?[...reasons.
slice(0,shownReasons),...more,...caveat===""?[]:[caveat]].join("; "):assessment.decision.verdict==="blocked"?bounded(assessment.decision.reasons[0].message,reasonLength):
""}function whyPassed(assessment){let counts=tally(assessment),parts3=[totalOf(counts,"warn")>0?`${bySeverity2(counts,"warn")} warned`:"",totalOf(counts,"log")>
0?`${bySeverity2(counts,"log")} logged`:"",totalOf(counts,"excepted")>0?`${bySeverity2(counts,"excepted")} excepted`:""].filter(part2=>part2!==""),nothing3=onlyNewBlocks(
assessment)?"nothing new that the policy blocks":"nothing that the policy blocks";return parts3.length>0?`${nothing3} (${parts3.join("; ")})`:assessment.decision.
triage.concerns.length>0?nothing3:"no findings"}async function bothOrNone(first,second){let stop=new AbortController,failures=[],until=async work2=>{try{return await work2(stop.signal)}catch(error){throw failures.
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
ason given"}`,fix:"Start Docker, and check DOCKER_HOST, the Docker context and the rights on its socket."})}function lastLines({stderr,stdout},count4){return(stderr.
trim()===""?stdout:stderr).split(/\r?\n/).map(line3=>line3.trimEnd()).filter(line3=>line3.trim()!==""&&!/^-+$/.test(line3)).slice(-count4).join(`
`)}var emptyType="application/vnd.oci.empty.v1+json",maxEmbedded=64*1024,fileAnnotation="io.github.image-gate.file",carryingSchema=descriptorSchema.extend({data:base64().
optional()}),manifestSchema=object({layers:tuple([carryingSchema]),annotations:record(string(),string()).optional().catch(void 0)});function attachmentManifest({
mediaType,digest,size:size2},{artifactType,content,annotations}){let[config,layer2]=[blobOf(emptyType,Buffer.from("{}")),blobOf(artifactType,content)],isCarried=content.
byteLength<=maxEmbedded,all={...annotations,...isCarried?{}:{[fileAnnotation]:layer2.descriptor.digest}},bytes=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:mediaTypes.
ociManifest,artifactType,config:config.descriptor,layers:[isCarried?carrying(layer2):layer2.descriptor],subject:{mediaType,digest,size:size2},annotations:all}));
return{descriptor:{...{mediaType:mediaTypes.ociManifest,digest:digestOf(bytes),size:bytes.byteLength},artifactType,annotations:all},bytes,blobs:[config,layer2]}}
function attachedFile(manifest){let read3=manifestSchema.safeParse(parsedJson(Buffer.from(manifest).toString("utf8"))).data;if(read3===void 0)return;let{layers,
annotations={}}=read3,[{data,...descriptor}]=layers,bytes=data===void 0?void 0:Buffer.from(data,"base64"),isIt=bytes?.byteLength===descriptor.size&&digestOf(bytes)===
descriptor.digest;return{descriptor,annotations,...isIt?{bytes}:{}}}function carrying({descriptor,bytes}){return{...descriptor,data:Buffer.from(bytes).toString(
"base64")}}function blobOf(mediaType,bytes){return{descriptor:{mediaType,digest:digestOf(bytes),size:bytes.byteLength},bytes}}async function inParallel(items,width,work){let stop=new AbortController,queue=items.entries(),results=new Map,failures=new Map,lane=async()=>{for(let[index,item]of queue){
if(stop.signal.aborted)return;try{results.set(index,await work(item,stop.signal))}catch(error){failures.set(index,error),stop.abort()}}};await Promise.all(Array.
from({length:width},lane));let first=Math.min(...failures.keys());if(failures.size>0)throw failures.get(first);return items.map((_,index)=>results.get(index))}import{Readable}from"node:stream";var maxEntries=2e3,parallelLooks=4,entrySchema=looseObject({digest:string()}),listSchema=array(entrySchema).max(maxEntries).nullable().transform(entries3=>entries3??
[]),indexSchema=looseObject({manifests:listSchema}),emptyIndex={schemaVersion:2,mediaType:mediaTypes.ociIndex,manifests:[]},nothing=new Set(["manifest-unknown",
"repository-unknown"]),refused=new Set(["registry-refused","manifest-unknown","blob-unknown","tag-immutable"]);function fallbackTag({registry,repository,digest}){
if(digest===void 0)throw new Error("defect: only a digest has referrers");return{registry,repository,tag:digest.replace(":","-")}}async function readFallback(registry,subject){
return listOf(await readIndex(registry,fallbackTag(subject)))}function listOf({manifests}){return manifests.flatMap(entry3=>descriptorSchema.safeParse(entry3).data??
[])}async function changeFallback(registry,subject,{add,drop}){let tag=fallbackTag(subject),index=await readIndex(registry,tag),kept=index.manifests.filter(entry3=>!drop.
has(entry3.digest)),missing=add.filter(({digest})=>!kept.some(entry3=>entry3.digest===digest));if(missing.length===0&&kept.length===index.manifests.length)return listOf(
index);let write=async entries3=>(await writeIndex(registry,tag,{...index,manifests:entries3}),listOf({manifests:entries3}));try{return await write([...kept,...missing])}catch(error){
if(!(error instanceof ToolError)||!refused.has(error.code))throw error;let there=await stillThere(registry,subject,kept);if(there.length===kept.length)throw error;
return await write([...there,...missing])}}async function readIndex(registry,tag){let found=await registry.manifest(tag).catch(error=>{if(!(error instanceof ToolError&&
nothing.has(error.code)))throw error});if(found===void 0)return emptyIndex;let content=parsedJson(found.bytes.toString("utf8")),{manifests}=fieldsOf(content);if(Array.
isArray(manifests)&&manifests.length>maxEntries)throw tooMany(tag,manifests.length);let index=indexSchema.safeParse(content);if(isIndexType(found.descriptor.mediaType)&&
index.success)return index.data;throw new ToolError({code:"referrers-tag-taken",message:`${formatReference(tag)} is no list of what is attached to an image, and\
 tags of this form are kept for that.`,fix:"Delete this tag in the registry, and do not push images under such names."})}function tooMany(tag,count4){return new ToolError(
{code:"attachments-too-many",message:`${count4} signatures, attestations and other files are on the list ${formatReference(tag)}, and at most ${maxEntries} are \
read.`,fix:"Delete those that nobody needs in the registry, and look for who attaches so many."})}async function writeIndex(registry,tag,index){await registry.pushManifest(
tag,Buffer.from(JSON.stringify(index)),mediaTypes.ociIndex)}function isSameList(one,other){let digests=new Set(one.map(({digest})=>digest));return digests.size===
other.length&&other.every(({digest})=>digests.has(digest))}async function stillThere(registry,{registry:host,repository},entries3){let gone=new Set;return await inParallel(
entries3,parallelLooks,async({digest})=>{let read3=digestSchema.safeParse(digest);read3.success&&await registry.resolve({registry:host,repository,digest:read3.data})===
void 0&&gone.add(digest)}),entries3.filter(({digest})=>!gone.has(digest))}var firstWait={least:50,most:200},nextWait={least:200,most:700},longestWait=5e3,looks=12,parallelSends=4,sends=5,Referrers=class{#registry;#clock;#random;#withoutApi=new Set;#blobs=new Map;#known=new Map;#changes=new Map;#written=new Map;constructor({
registry,clock,random=Math.random}){this.#registry=registry,this.#clock=clock,this.#random=random}async list(subject){let listed2=this.#hasApi(subject)?await this.#registry.
referrers(subject):"no-api";return typeof listed2!="string"?listed2:(this.#withoutApi.add(placeOf(subject)),await readFallback(this.#registry,subject))}async isWithoutApi(subject){
let isWithout=await this.#registry.referrers(subject)==="no-api";return this.#withoutApi[isWithout?"add":"delete"](placeOf(subject)),isWithout}async sendBlobs(subject,manifests){
let blobs=new Map(manifests.flatMap(one=>one.blobs.map(blob=>[blob.descriptor.digest,blob])));await inParallel([...blobs.values()],parallelSends,blob=>this.#sendBlob(
subject,blob))}async send(subject,manifests,present=[]){for(let one of present)this.#known.set(one.descriptor.digest,one);await this.sendBlobs(subject,manifests);
let width=this.#hasApi(subject)?1:parallelSends;await inParallel(manifests,width,manifest=>this.#send(subject,manifest))}async settle(subject,todo,first){let[asked2,
kept]=[new Set,new Set],wait=firstWait;for(let look=1;look<=looks;look+=1){let written2=await this.#pause(subject,wait),listed2=(look===1?first:void 0)??await this.
list(subject),{add,drop:unwanted}=await todo(listed2),isDue=digest=>!this.#hasApi(subject)||add.length===0&&!asked2.has(digest),drop=new Set([...unwanted].filter(
isDue)),isQuiet=written2===void 0||isSameList(listed2,written2.list);if(add.length===0&&(drop.size===0&&isQuiet||look===looks)){this.#written.delete(formatReference(
subject));let isListed=digest=>listed2.some(one=>one.digest===digest);return this.#hasApi(subject)||await this.#deleteAll(subject,new Set([...asked2].filter(one=>!isListed(
one)))),new Set([...kept,...drop,...await this.#notGone(subject,unwanted)])}(!isQuiet||look>1&&add.length>0)&&(wait=nextWait);for(let digest of drop)asked2.add(
digest);await this.#apply(subject,{add,drop},kept)}throw notListed(subject,`it was not on its list ${looks} times, though it was put there`)}async#apply(subject,change2,kept){
if(!this.#hasApi(subject))return await this.#change(subject,change2);let lost=change2.add.flatMap(({digest})=>this.#known.get(digest)??[]);for(let manifest of lost)
await this.#send(subject,manifest);for(let digest of await this.#deleteAll(subject,change2.drop))kept.add(digest);change2.add.length>0&&await this.#clock.sleep(
this.#within(nextWait))}async#pause(subject,{least,most}){let key3=formatReference(subject),written2=this.#written.get(key3);if(written2===void 0)return;let{took}=written2,
own2={least:Math.max(least,4*took),most:Math.max(most,8*took)};return await this.#clock.sleep(Math.min(this.#within(own2),longestWait)),this.#written.get(key3)}#within({
least,most}){return Math.round(least+this.#random()*(most-least))}async#deleteAll({registry,repository},digests){let answers=await inParallel([...digests],parallelSends,
async digest=>await this.#registry.deleteManifest({registry,repository,digest}).catch(asRefused)==="refused"?[digest]:[]);return new Set(answers.flat())}async#notGone(subject,listed2){
let all=[...listed2].map(digest=>({digest}));return(await stillThere(this.#registry,subject,all).catch(error=>{if(error instanceof ToolError)return all;throw error})).
map(({digest})=>digest)}#sendBlob(subject,{descriptor,bytes}){let key3=`${placeOf(subject)}@${descriptor.digest}`,open=()=>Readable.from([bytes],{objectMode:!1}),
sent=this.#blobs.get(key3)??this.#registry.pushBlob(subject,descriptor,open).then(()=>{});return this.#blobs.set(key3,sent),sent}async#send(subject,manifest){for(let tries=1;;tries+=
1){try{return await this.#put(subject,manifest)}catch(error){if(tries===sends||!(error instanceof ToolError)||error.code!=="blob-unknown")throw error}await this.#clock.
sleep(this.#within(nextWait)),this.#blobs.clear();for(let blob of manifest.blobs)await this.#sendBlob(subject,blob)}}async#put(subject,manifest){let{bytes,descriptor}=manifest,
reference2={registry:subject.registry,repository:subject.repository,digest:descriptor.digest},reported=await this.#registry.pushManifest(reference2,bytes,mediaTypes.
ociManifest);if(reported!==descriptor.digest)throw notListed(subject,`the registry calls it ${reported}`);this.#known.set(descriptor.digest,manifest)}#hasApi(subject){
return!this.#withoutApi.has(placeOf(subject))}async#change(subject,change2){let key3=formatReference(subject),own2=(this.#changes.get(key3)??Promise.resolve()).
catch(()=>{}).then(()=>this.#changeList(key3,subject,change2));this.#changes.set(key3,own2),await own2}async#changeList(key3,subject,change2){let began=this.#clock.
elapsed(),list3=await changeFallback(this.#registry,subject,change2);this.#written.set(key3,{list:list3,took:this.#clock.elapsed()-began})}};function placeOf({registry,
repository}){return`${registry}/${repository}`}function asRefused(error){if(error instanceof ToolError)return"refused";throw error}function notListed(subject,why){
return new ToolError({code:"attachment-not-listed",message:`What was attached to ${formatReference(subject)} can't be found there: ${why}.`,fix:"Run it again. I\
f it stays, look for other jobs that attach to the same image at the same time, or at the registry."})}var deadline=6e4;async function askGithub(api,request,how){let{method="GET",repeatable=method!=="POST"}=request;try{return await api.request({...request,method,
deadline,repeatable})}catch(error){throw error instanceof HttpFault?unreachableFault(error,how):error}}function given(answer,schema2,how){if(answerKind(answer)!==
"ok")throw answerFault(answer,how);let parsed2=schema2.safeParse(answer.body);if(parsed2.success)return parsed2.data;throw new ServiceError({code:"github-unexpe\
cted",message:`${how.what}: GitHub's answer is not what it describes.`,fix:"Look at githubstatus.com, and start the job again."})}async function askFor(api,request,schema2,how){
return given(await askGithub(api,request,how),schema2,how)}async function askForAll(api,route,list3,how,{maxPages=20,goesOn=()=>!0,fix="Close what nobody needs \
any more, and start the job again."}={}){let all=[];for(let page=1;page<=maxPages;page+=1){let mark=route.includes("?")?"&":"?",entries3=await askFor(api,{route:`${route}${mark}\
per_page=${perPage}&page=${page}`},list3,how);if(all.push(...entries3),entries3.length<perPage||!goesOn(entries3))return all}throw listTooLong(how,maxPages*perPage,
fix)}function listTooLong({what},most,fix){return new ServiceError({code:"github-unexpected",message:`${what}: there are more than ${most}.`,fix})}var perPage=100;function mayPublish(image,place3,publishFindings){return publishFindings||image==="public"||place3==="private"}var worldwide=[/^docker\.io$/,/^ghcr\.io$/,/^quay\.io$/,/^gcr\.io$/,/^[a-z]+\.gcr\.io$/,/^[a-z0-9-]+-docker\.pkg\.dev$/,/^public\.ecr\.aws$/,/^mcr\.microsoft\.com$/,
/^registry\.gitlab\.com$/,/^registry\.k8s\.io$/];async function visibilityOf(anonymous,image){return visibilityBy(image,()=>anonymous.manifest(image))}async function repositoryOnRegistry(anonymous,place3){
return visibilityBy(place3,()=>anonymous.firstTags(place3))}async function visibilityBy({registry},ask){if(!worldwide.some(form3=>form3.test(registry)))return"u\
nknown";try{return await ask(),"public"}catch(error){if(error instanceof Cancelled||!(error instanceof GateError))throw error;return isDenial(error.code)?"priva\
te":"unknown"}}function isDenial(code3){return["registry-unauthorized","registry-denied","manifest-unknown","repository-unknown"].includes(code3)}async function repositoryVisibility(api,repository){let how={what:`Asking whether ${repository} is public`,permission:"contents: read"};return(await askFor(api,
{route:`/repos/${repository}`},object({private:boolean()}),how)).private?"private":"public"}async function ledgerVisibility(openGithub,place3){return"path"in place3?
"private":repositoryVisibility(openGithub(place3),place3.repository)}async function withVisibility(anonymous,places,publishFindings,additions){let matters=places.
some(place3=>!mayPublish("private",place3,publishFindings)),seen=[];for(let addition of additions){let visibility=matters?await imageVisibility(anonymous,addition):
"unknown";seen.push({...addition,visibility})}return seen}function requirePublishable(seen,place3,publishFindings){let withheld=seen.find(({visibility})=>!mayPublish(
visibility,place3,publishFindings));if(withheld===void 0)return;let what="the ledger can be seen by everybody, and this image is not known to be public",fix="Na\
me a private repository in --ledger-repository, or say --publish-findings if everybody may know.";throw new ConfigError([{where:withheld.stream.repository,what,
fix}],"ledger-public")}async function imageVisibility(anonymous,{record:record2,stream:{repository}}){let{digest}=record2.image;return digest===void 0?"unknown":
visibilityOf(anonymous,parseReference(`${repository}@${digest}`,"image"))}var day=864e5;function daysLeft({endsAt},now){return`${plural(Math.max(0,Math.ceil((endsAt.getTime()-now.getTime())/day)),"day")} left`}function newMark({proposed}){
return proposed===void 0?"":" (new in this pull request)"}function proofText({ticket,approvedBy=[]},{text:text11}){let approved=approvedBy.length===0?[]:[`appro\
ved by ${text11(approvedBy.join(", "),200)}, as the entry says`];return[...ticket===void 0?[]:[`ticket ${text11(ticket,100)}`],...approved].join(", ")}function needless(unused,names2){
let isForThisAlone=({images=["**"]})=>images.every(pattern=>!/[*?]/.test(pattern)&&names2.some(name3=>matchesImage(pattern,name3))),isKnown=exception2=>exception2.
duplicateOf!==void 0||isForThisAlone(exception2);return{everywhere:unused.filter(isKnown),here:unused.filter(exception2=>!isKnown(exception2))}}var needlessTitles={
everywhere:"Exceptions that no finding needs",here:"Exceptions that nothing in this image needs (another image may)"};function coverage(excepted){let counts=new Map;
for(let{exception:exception2}of excepted)exception2!==void 0&&counts.set(key(exception2),(counts.get(key(exception2))??0)+1);return exception2=>counts.get(key(exception2))??
0}function key({file,line:line3,id,proposed}){return`${line3}:${proposed===void 0}:${file}:${id}`}var scopedTitles={applied:"Rules for packages and paths",refused:"\
Rules for packages and paths that do not count",unused:"Rules for packages and paths that nothing in this image needs"};function scopedText({match:match2,reason,
expires,ticket},{text:text11}){let end=expires===void 0?"":` until ${expires}`,tracked=ticket===void 0?"":` (ticket ${text11(ticket,100)})`;return`${text11(match2,
120)}${end}: ${text11(reason,200)}${tracked}`}function scopedEffect({findings,unblocked}){let would=unblocked===0?"":`, ${counted(unblocked)} of which would blo\
ck without it`;return`${plural(findings,"finding")}${would}`}function scopedHeadline({applied,refused:refused3},isPassed){let needed=applied.filter(({unblocked})=>unblocked>
0),sum=needed.reduce((total,{unblocked})=>total+unblocked,0),it=needed.length===1?"it":"them",names2=plural(needed.length,"rule"),because=isPassed?`**Passes bec\
ause of ${names2} for packages and paths**: without ${it} ${plural(sum,"finding")} would block.`:`${names2} for packages and paths: without ${it} ${plural(sum,"\
more finding")} would block.`,out=refused3.length===0?"":`${plural(refused3.length,"rule")} for packages and paths ${refused3.length===1?"does":"do"} not count.`;
return[needed.length===0?"":because,out].filter(line3=>line3!=="").join(" ")}function dateText(date){return Number.isNaN(date.getTime())?"":date.toISOString().slice(
0,10)}function ageText(since,now){let age2=now.getTime()-Date.parse(since);if(Number.isNaN(age2))return"";let hours2=Math.max(0,Math.floor(age2/36e5));return hours2===
0?plural(Math.max(0,Math.floor(age2/6e4)),"minute"):hours2<48?plural(hours2,"hour"):plural(Math.floor(hours2/24),"day")}function deadlineText(fixWithin,fixBy){return`${fixWithin%
24===0&&fixWithin>24?plural(fixWithin/24,"day"):plural(fixWithin,"hour")}, by ${dateText(fixBy)}, counted from this scan`}function changeSince({fixed},{open,excepted}){let counts=Object.fromEntries(severities.map(severity2=>[severity2,{new:0,"still-there":0,fixed:0}]));for(let{finding,
presence="new"}of[...open,...excepted])counts[finding.severity][presence]+=1;for(let{severity:severity2}of fixed)counts[severity2].fixed+=1;return counts}var maxTextFile=1024*1024;function decodeText(bytes,file){if(bytes.length>maxTextFile)throw notText(file,`has ${bytes.length} bytes`,`Make it smaller: at most ${maxTextFile}\
 bytes are read.`);if(bytes[0]===255&&bytes[1]===254||bytes[0]===254&&bytes[1]===255)throw notText(file,"is UTF-16 text","Save it as UTF-8.");let text11=decodeUtf8(
bytes);if(text11===void 0)throw notText(file,"is not UTF-8 text","Save it as UTF-8.");if(text11.includes("\0"))throw notText(file,"holds NUL bytes, so it is not\
 a text file","Check that the path is right.");return text11}function decodeUtf8(bytes){try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{return}}
function notText(where,what,fix){return new ConfigError([{where,what,fix}],"text-invalid")}function quoted(text11){let line3=text11.replaceAll(/[\p{C}\p{Z}]+/gu,
" ").replaceAll("`","'").trim();return`\`${line3.length>60?`${line3.slice(0,59)}…`:line3}\``}var maxReason=1e3,space=/[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;function fields(line3){return line3.split(space).filter(word2=>word2!==
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
return`\`${id.slice(bare.length)}\``}var suggestedDays=30,shortestLimit=90,ticketPlaceholder="<ticket>",idPlaceholder="<id>";function refused2(draft,refusal,why,now,days2){let{id,reason,expiry,file,
line:line3}=draft;return{id,refusal,file,line:line3,why,suggestion:{kind:"entry",draft,until:lastDayOf(draft,now,days2)},...expiry!==void 0&&{expiry},...reason!==
""&&{reason}}}function refuseExpired(exception2,now){return refused2(exception2,"expired",`it expired on ${exception2.expiry}`,now)}function refusedWildcard(draft,now){
let{id}=draft;return{...refused2({...draft,id:idPlaceholder},"wildcard",wildcardWhy(id),now),id}}function unlessDead(exception2,now){if(!holds(exception2,now))return refuseExpired(
exception2,now);let meant2=meantId(exception2.id);return meant2===void 0?exception2:refused2(exception2,"dead-id",`no finding has this id: ${meant2.why}`,now)}function isYamlFile(file){
return/\.ya?ml$/.test(file)}function entryFor(draft,now,days2){return{kind:"entry",draft,until:dayOf(daysLater(now,days2))}}function askingTicket(draft){return{
...draft,ticket:ticketPlaceholder}}function suggestionText(suggestion){if(suggestion.kind==="words")return suggestion.text;let{draft,until}=suggestion;return isYamlFile(
draft.file)?yamlEntry(draft,until):plainLine2(draft,until)}function lastDayOf({expiry=""},now,days2){let isAhead=startOfDay(expiry)!==void 0&&expiry>=dayOf(now);
if(days2!==void 0||!isAhead)return dayOf(daysLater(now,days2??suggestedDays));let latest=dayOf(daysLater(now,shortestLimit));return expiry<latest?expiry:latest}
function plainLine2(draft,until){let ticket=draft.ticket===void 0?"":` (Ticket: ${draft.ticket})`;return`${idOf(draft)}  # ${reasonOf(draft)}${ticket}, Expiry: ${until}`}
function yamlEntry(draft,until){let{paths,purls,images,approvedBy,ticket}=draft,words2={id:idOf(draft),statement:reasonOf(draft),paths,purls,images,"approved-by":approvedBy,
ticket};return`- { ${Object.entries(words2).flatMap(([key3,value])=>value===void 0?[]:[`${key3}: ${JSON.stringify(value)}`]).join(", ")}, expired_at: ${dayOf(daysLater(
startOfDay(until)??new Date(until),1))} }`}function reasonOf({reason,file}){let words2=visible(reason);return(isYamlFile(file)?words2.join(" "):parseComment(["#",
...words2]).reason)||reasonPlaceholder}function idOf({id,file}){return possibleId(isYamlFile(file)?id:id.replace(/(?<=.)#.*$/s,""))}function possibleId(id){let clean=fields(
id.replaceAll(/\s+/g," ").replaceAll(new RegExp("\\p{C}+","gu"),"")).join(" "),meant2=meantId(clean);return(meant2===void 0?clean:meant2.id)||idPlaceholder}function visible(text11){
return fields(text11.replaceAll(new RegExp("\\p{C}+","gu")," "))}function scopedRecord({applied,unused,refused:refused3}){return applied.length+unused.length+refused3.length===0?{}:{scoped:{applied:applied.map(({findings,unblocked,
...rule3})=>{let end=endOfScoped(rule3);return{...ruleRecord(rule3),...end===void 0?{}:{endsAt:end.toISOString()},findings,unblocked}}),unused:unused.map(ruleRecord),
refused:refused3.map(({refusal,why,...rule3})=>({...ruleRecord(rule3),refusal,why}))}}}function ruleRecord({action:{value,key:key3,place:place3},...rule3}){return{
...rule3,action:value,key:key3,...place3===void 0?{}:{place:place3}}}var maxFixed=1e3;function recordOf(image,sums){let{decision,scan,afterMerge}=image,{triage,policy,verdict}=decision,firstSeen=triage.baseline?.kind==="compared"?
triage.baseline.firstSeen:void 0;return{recordVersion:1,image:imageOf(image,sums.category),judgedAt:image.now.toISOString(),verdict,headline:sums.headline,policy:{
source:policy.source,digest:policyDigest(policy),gateOn:policy.gateOn.value,ignoreBase:policy.ignoreBase.value,...regoOf(policy)},scanner:scan.scanner,...scan.database===
void 0?{}:{database:databaseOf(scan.database)},platforms:platformsOf(image,sums),counts:sums.counts,escalations:sums.escalations,concerns:triage.concerns.map(({
kind,platform,action:action2,message})=>({kind,platform,action:action2,message})),exceptions:exceptionsOf(triage.exceptions),...scopedRecord(triage.scoped),...triage.
baseline===void 0?{}:{baseline:baselineOf(triage.baseline,decision)},...afterMerge===void 0?{}:{afterMerge},build:buildRecord(image),findings:[...triage.open,...triage.
excepted].map(judged=>findingRecord(judged,firstSeen))}}function imageOf({name:name3,names:names2=[],digest,origin},category){let others=names2.filter(one=>one!==
name3);return{names:[name3,...others.slice(0,maxNames-1)],...category!==void 0&&categorySchema.safeParse(category).success?{category}:{},...digest===void 0?{}:{
digest},...origin===void 0?{}:{origin}}}function platformsOf({scan,images},{reports,sboms}){let[first,...others]=scan.platforms.map((one,index)=>{let{platform,imageId,
os,packages,packagesListed,systemFault:systemFault2=null,unread}=one,manifest=images.find(candidate=>candidate.platform===platform)?.manifest,[report,sbom]=[reports[index],
sboms[index]];return{platform,imageId,...manifest===void 0?{}:{manifest},...os===void 0?{}:{system:os},packages,...packagesListed===void 0?{}:{packagesListed},systemFault:systemFault2,
...unread===void 0?{}:{unread},...report===void 0?{}:{report},...sbom===void 0?{}:{sbom}}});if(first===void 0)throw new Error("unreachable: a scan has a platfor\
m");return[first,...others]}function policyDigest({source:_,rego,scoped:scoped2,...rules2}){let own2=rego.value.map(file=>file.rules?.digest??file.path).toSorted(),
hasScoped=scoped2.some(({packages,paths})=>packages.value.length+paths.value.length>0),all={...rules2,...own2.length===0?{}:{rego:own2},...hasScoped?{scoped:scoped2}:
{}};return digestOf(JSON.stringify(all,(_key,value)=>isFields(value)?ruleOf(value):value))}function regoOf({rego}){let files=rego.value.flatMap(({path:path2,rules:rules2})=>rules2===
void 0?[]:{path:path2,digest:rules2.digest});return files.length===0?{}:{rego:files}}function ruleOf(object2){let rule3="key"in object2&&"value"in object2?object2.
value:object2;return isFields(rule3)?sorted(rule3):rule3}function sorted(value){return Object.fromEntries(Object.entries(value).toSorted(([a],[b])=>byText(a,b)))}
function databaseOf({updatedAt,source}){return{updatedAt:rfc3339(updatedAt),source}}function rfc3339(text11){return instant.safeParse(text11).success?text11:new Date(
text11).toISOString()}function exceptionsOf({applied,unused,refused:refused3}){return{applied:applied.map(exceptionOf),unused:unused.map(({duplicateOf,...one})=>({
...exceptionOf(one),...duplicateOf===void 0?{}:{duplicateOf}})),refused:refused3.map(({suggestion,...one})=>({...one,suggestion:suggestionText(suggestion)}))}}function exceptionOf(exception2){
return{...exception2,endsAt:exception2.endsAt.toISOString()}}function baselineOf(baseline,{policy,triage}){if(baseline.kind==="unread"){let{name:name4,why}=baseline;
return{state:"unread",...name4===void 0?{}:{name:name4},why}}let{name:name3,source,digest,createdAt,missing,fixed,packages}=baseline;return{state:"compared",name:name3,
source,...digest===void 0?{}:{digest},...createdAt===void 0?{}:{createdAt:rfc3339(createdAt)},gateOn:policy.gateOn.value,missingPlatforms:missing,counts:changeSince(
baseline,triage),fixed:fixed.slice(0,maxFixed).map(brief2),...packages===void 0?{}:{packages:packageChangeRecord(packages)}}}function brief2(finding){let{id,path:where=finding.
target}=finding;return finding.kind==="vulnerability"?{id,package:finding.package.name,version:finding.package.version,where}:{id,where}}var chunkLength=256*1024,walkedDepth=6,walkedLists=2;function lazily(list3,make){return{*[Symbol.iterator](){for(let entry3 of list3)yield make(entry3)}}}function*jsonChunks(value,lists=0){
let buffer="";for(let piece of pieces(value,{depth:0,lists}))buffer+=piece,buffer.length>=chunkLength&&(yield buffer,buffer="");yield`${buffer}
`}function isWalked(value,{depth,lists}){return typeof value=="object"&&value!==null&&depth<walkedDepth&&lists<walkedLists&&!isText(value)}function isText(value){
return"toJSON"in value&&typeof value.toJSON=="function"}function whole(value){return(text5(value)??"null").replaceAll("##[","##\\u005b")}function text5(value){try{
return JSON.stringify(value)}catch(cause){if(!(cause instanceof RangeError))throw cause;let message="A report is nested so deeply, or holds a text so long, that\
 it can not be written.",fix="Give a report as Trivy has written it.";throw new ToolError({code:"report-not-writable",message,fix,cause})}}function*pieces(value,{
depth,lists}){isWalked(value,{depth,lists})?isList(value)?yield*entries("[]",labelled(value),{depth:depth+1,lists:lists+1}):yield*entries("{}",named(value),{depth:depth+
1,lists}):yield whole(value)}function isList(value){return Symbol.iterator in value}function*labelled(values){for(let value of values)yield["",value]}function*named(value){
for(let[name3,entry3]of Object.entries(value))entry3!==void 0&&(yield[`${whole(name3)}: `,entry3])}function*entries(brackets,all,inside2){let indent=`
${"  ".repeat(inside2.depth)}`,before=brackets[0];for(let[label,value]of all){let start=`${before}${indent}${label}`;before=",",isWalked(value,inside2)?(yield start,
yield*pieces(value,inside2)):yield start+whole(value)}yield before===","?`
${"  ".repeat(inside2.depth-1)}${brackets[1]}`:brackets}var prefix=/^(?:[\s\S]*?#\(nop\))?\s*(?:ONBUILD\s+)*/i,shell=/\s(?=[^\s=]*(?:sh|cmd)(?:\.exe)?(?:\s+\S+){0,5}?\s+(?:-\w*c|\/S|\/C|-Command)\s|powershell\s)/gi,buildArguments=/^(\s*(?:RUN\s+)?(?:--\S+\s+)*\|)(\d+)\s([\s\S]*)$/i;
function maskInstruction(line3){let withArguments=buildArguments.exec(line3);if(withArguments!==null)return maskBuildArguments(withArguments);let before=prefix.
exec(line3)?.[0]??"",instruction=/^(ENV|ARG)(\s+)([\s\S]*)$/i.exec(line3.slice(before.length));if(instruction===null)return line3;let[,keyword="",space2="",rest=""]=instruction;
return before+keyword+space2+maskAssignments(rest)}function continues(line3){return/[\\`]\s*$/.test(line3)}function maskAssignments(rest){if(/^\s*"?[^\s="']+"?\s*$/.
test(rest))return rest;let name3=/^\s*"?([^\s="']+)"?(=|\s)/.exec(rest);return name3===null?"***":`${name3[1]}${name3[2]==="="?"=":" "}***`}function maskBuildArguments([
,before="",count4="",rest=""]){if(Number(count4)===0)return`${before}${count4} ${rest}`;let command=[...` ${rest}`.matchAll(shell)].at(-1)?.index??rest.length,names2=[
...rest.slice(0,command).matchAll(/(?:^|\s)([A-Za-z_]\w*)=/g)].map(([,name3=""])=>name3),known=names2.length===Number(count4)?names2.map(name3=>`${name3}=***`).
join(" "):"***";return`${before}${count4} ${known} ${rest.slice(command)}`.trimEnd()}function maskReport(report){if(!isFields(report))return{};let withMetadata=change(report,"Metadata",metadata2=>changeEach(change(metadata2,"ImageConfig",maskImageConfig),
"Layers",layer2=>changeText(layer2,"CreatedBy",maskInstruction)));return changeEach(withMetadata,"Results",maskResult)}function maskImageConfig(image){let withHistory=changeEach(
image,"history",entry3=>changeText(entry3,"created_by",maskInstruction));return["config","container_config","Config","ContainerConfig"].reduce((config,key3)=>change(
config,key3,maskContainer),withHistory)}function maskContainer(container){let withEnv=changeStrings(container,"Env",entry3=>entry3.replace(/=[\s\S]*$/,`=${"***"}`));
return["OnBuild","Cmd"].reduce((config,key3)=>changeStrings(config,key3,maskInstruction),withEnv)}var layered=["Vulnerabilities","Packages","Licenses","CustomRe\
sources"];function maskResult(result2){let withLayers=layered.reduce((masking,key3)=>changeEach(masking,key3,maskLayer),result2),withSecrets=changeEach(withLayers,
"Secrets",maskSecret),withMisconfigurations=changeEach(withSecrets,"Misconfigurations",maskMisconfiguration);return changeEach(withMisconfigurations,"Experiment\
alModifiedFindings",modified=>change(modified,"Finding",maskAnyFinding))}function maskAnyFinding(finding){return"RuleID"in finding?maskSecret(finding):"CauseMet\
adata"in finding?maskMisconfiguration(finding):maskLayer(finding)}function maskLayer(entry3){return change(entry3,"Layer",layer2=>changeText(layer2,"CreatedBy",
maskInstruction))}function maskSecret(secret3){let{Code,Match,...rest}=secret3,starred=typeof Match=="string"&&/\*{3,}/.test(Match);return maskLayer(starred?{...rest,
Match:maskInstruction(Match)}:rest)}function maskMisconfiguration(finding){let withCause=change(finding,"CauseMetadata",cause=>{let{RenderedCause,...rest2}=cause;
return changeEach(change(rest2,"Code",maskCode),"Occurrences",maskLayer)}),{Traces,...rest}=withCause;return maskLayer(rest)}function maskCode(code3){if(!Array.
isArray(code3.Lines))return code3;let inside2=!1,lines2=code3.Lines.map(line3=>{if(!isFields(line3))return line3;let{Highlighted,Content,...rest}=line3,text11=typeof Content==
"string"?Content:"",clean=inside2?"***":maskInstruction(text11);return inside2=continues(text11)&&(inside2||clean!==text11||/^\s*(?:ENV|ARG)\b/i.test(text11)),{
...rest,Content:clean}});return{...code3,Lines:lines2}}function change(parent,key3,mask){let child=parent[key3];if(!isFields(child))return parent;let clean=mask(
child);return clean===child?parent:{...parent,[key3]:clean}}function changeText(parent,key3,mask){let text11=parent[key3];if(typeof text11!="string")return parent;
let clean=mask(text11);return clean===text11?parent:{...parent,[key3]:clean}}function changeEach(parent,key3,mask){return changeList(parent,key3,child=>isFields(
child)?mask(child):child)}function changeStrings(parent,key3,mask){return changeList(parent,key3,child=>typeof child=="string"?mask(child):child)}function changeList(parent,key3,mask){
let list3=parent[key3];if(!Array.isArray(list3))return parent;let clean=list3.map(mask);return clean.some((child,index)=>child!==list3[index])?{...parent,[key3]:clean}:
parent}function publishedReport(image,raw){return named2(maskReport(raw),image)}function publishedChunks(image,raw){return jsonChunks(publishedReport(image,raw))}function publishedRecord(assessment,{
category,reports=[],sboms=[]}={}){return recordOf(assessment,{headline:headline(assessment),counts:tally(assessment),escalations:escalated(assessment.decision.triage),
category,reports,sboms})}function recordChunks(assessment,options={}){return jsonChunks(publishedRecord(assessment,options),1)}function named2(report,{name:name3}){
if(!("ArtifactName"in report))return report;let{ArtifactName:folder,Results}=report,Renamed=Array.isArray(Results)?{Results:Results.map(result2=>renamed(result2,
folder,name3))}:{};return{...report,...Renamed,ArtifactName:name3}}function renamed(result2,folder,name3){if(typeof folder!="string"||typeof result2!="object"||
result2===null||!("Target"in result2))return result2;let{Target}=result2;return typeof Target=="string"&&(Target===folder||Target.startsWith(`${folder} (`))?{...result2,
Target:`${name3}${Target.slice(folder.length)}`}:result2}function assessmentOfImage(known,{layout,origin,stored},{push,github}){let images=assessedImages({layout,stored},push),by=github===void 0?{byCommand:!0}:{};return{
...own(known),...by,...!stored||push?{digest:layout.root.digest}:{},origin,images}}function assessedImages({layout,stored},push){return layout.images.map(({platform,
manifest,config})=>({platform:platformName(platform),...!stored||push?{manifest:manifest.digest}:{},imageId:config.digest}))}function assessmentOfReport(known){
let images=known.scan.platforms.map(({platform,imageId})=>({platform,imageId}));return{...own(known),images}}function own({name:name3,names:names2,scan,ofAnotherRun,
decision,afterMerge,dockerfile,lockfiles,contextFiles,now}){return{name:name3,scan,decision,now,...names2?{names:names2}:{},...ofAnotherRun?{ofAnotherRun}:{},...afterMerge?
{afterMerge}:{},...dockerfile?{dockerfile}:{},...lockfiles?{lockfiles}:{},...contextFiles?{contextFiles}:{}}}var sinks={"code-scanning":"Security tab",artifact:"Artifact with all reports",comment:"Comment on the pull request",attestations:"Attestations of the repositor\
y"},signs={sent:"✅",pending:"⏳",skipped:"➖",failed:"⚠️"};function sinkText({sink,url}){return link(sinks[sink],url)}function deliverySection({sent=[]}){
if(sent.length===0)return"";let rows=sent.map(one=>{let advice=one.fix===""?"":`<br>**What to do:** ${text(one.fix,500)}`;return row([`${signs[one.state]} ${sinkText(
one)}`,one.state,`${text(one.message,500)}${advice}`])});return`### Where the reports went

${[row(["Report","State","Details"]),"| :-- | :-- | :-- |",...rows].join(`
`)}`}function linkLine({links={}}){let{summary,codeScanning,artifact}=links;return[["Whole summary",summary],["Findings in the Security tab",codeScanning],["All\
 reports as a file",artifact]].map(([label,url])=>[label,link(label,url)]).filter(([label,linked])=>linked!==label).map(([,linked])=>linked).join(" · ")}function verdictLine(assessment,release2){return`## ${assessment.decision.verdict==="blocked"?"❌":release2.kind==="failed"?"⚠️":"✅"} ${text(headline(assessment),
1500)}`}function releaseLine(assessment,release2){let name3=code(assessment.name,300);switch(release2.kind){case"pending":return`${name3} passed. This was writt\
en before the release: ${link("the summary of the run",release2.run)} says what became of it. If that says no more, the run ended before the release.`;case"push\
ed":return`**Pushed** ${release2.loaded?"**and loaded into Docker** ":""}${tagList(release2.tags)} with digest ${code(release2.digest)}: the bytes that were sca\
nned.${signedText(release2)}`;case"loaded":return`**Loaded** into Docker as ${tagList(release2.tags)}: the bytes that were scanned. No push was asked for.`;case"\
withheld":return`**Withheld:** ${name3} was neither pushed nor loaded, because the policy blocks it.`;case"revoking":return`${name3} was neither pushed nor load\
ed, because the policy blocks it, and the claims that earlier runs have attached to it are to be withdrawn (\`verify.on-fail: revoke\`): ${link("the summary of \
the run",release2.run)} says which.`;case"revoked":return revokedText(name3,release2);case"not-asked":return`${name3} was judged only: no push was asked for.`;case"\
failed":return failedLine(name3,release2)}}function signedText({proof}){if(proof===void 0)return"";let names2=proof.kinds.map(kind=>claimWords[kind]),what=names2.
length<2?names2.join(""):`${names2.slice(0,-1).join(", ")} and ${names2.at(-1)}`,until=minuteText(new Date(proof.validUntil)),voucher=proof.issuer===void 0?"":`\
 (confirmed by ${code(proof.issuer,300)})`;return`

**Signed** by ${code(proof.signer,300)}${voucher}: ${what} (${plural(proof.claims.length,"claim")} attached). The scan holds until ${until}.`}var claimWords={signature:"\
signature",scan:"scan",sbom:"SBOM"};function revokedText(name3,{revoked,left}){let shown=left.slice(0,10).map(({image,why})=>`${code(image,300)}: ${text(why,500)}`),
more=left.length>shown.length?[`and ${left.length-shown.length} more`]:[];return[`**Withheld:** ${name3} was neither pushed nor loaded, because the policy block\
s it.`,...revoked.length===0?[]:[`**Revoked:** the claims that earlier runs had attached to ${tagList(revoked)} are withdrawn, as the policy asks for (\`verify.o\
n-fail: revoke\`). Who has kept a copy can show it until it ends by itself.`],...left.length===0?[]:[`**Not revoked**, though the policy asks for it: ${[...shown,
...more].join("; ")}.`]].join(`

`)}function failedLine(name3,{step,message,fix,loaded}){return`**${step==="push"?`The push of ${name3} failed${loaded?", after it was loaded into Docker":""}:`:
`Loading ${name3} into Docker failed, and nothing was pushed:`}** ${text(message,1e3)}${fix===void 0?"":`

**What to do:** ${text(fix,1e3)}`}`}function tagList(tags){let shown=tags.slice(0,10).map(tag=>code(tag,300));return[...shown,...tags.length>shown.length?[`${tags.
length-shown.length} more`]:[]].join(", ")}function renderFailure(error){let lines2=(error instanceof Error?error.message:String(error)).split(`
`).slice(0,50).map(line3=>`- ${text(line3,1e3)}`),fix=fixOf(error),advice=fix===void 0?[]:[`**What to do:** ${text(fix,1e3)}`];return["## ❌ There is no verdict,\
 and nothing was pushed",lines2.join(`
`),...advice,""].join(`

`)}function fixOf(error){if(!(error instanceof ConfigError))return error instanceof GateError?error.fix:"This is a defect of image-gate; please report it with t\
he log of this run."}var withheldWords="What was found is withheld: everybody can read this, and the image is not known to be public. `publish-findings: true` shows it.";function withheldHeadline({
name:name3,decision}){return`${decision.verdict==="blocked"?"Blocked":"Passed"}: ${plainLine(name3,200)}. ${withheldWords}`}function withheldSummary(assessment,release2,delivery){
let title=assessment.decision.verdict==="blocked"?"❌ Blocked":"✅ Passed",sent=deliverySection(delivery);return`${[`## ${title}: ${code(assessment.name,200)}`,
"",releaseLine(assessment,release2),"",`${withheldWords} The reports are in the folder \`report-dir\` of the runner.`,...sent===""?[]:["",sent]].join(`
`)}
`}import{dirname as dirname3,join as join6,parse,relative as relative2,resolve as resolve2,sep as sep2}from"node:path";import{isAbsolute as isAbsolute2,join as join5,posix as posix3,relative,sep}from"node:path";import{posix as posix2}from"node:path";var maxEntries2=2e4,foreign=new Set([".git","node_modules","vendor","bower_components",".venv","venv"]);async function findFiles(files,root,{folder,names:names2,
max}){let found=[],level=[folder],left=maxEntries2;for(;level.length>0&&found.length<max&&left>0;){let next=[];for(let place3 of level)for(let name3 of(await files.
list(posix2.join(root,place3))??[]).slice(0,left)){left-=1;let path2=posix2.join(place3,name3),kind=foreign.has(name3)?void 0:(await files.lstat(posix2.join(root,
path2)))?.kind;kind==="directory"&&next.push(path2),kind==="file"&&names2.has(name3)&&found.push(path2)}level=next}return found.slice(0,max)}function chooseFiles(paths,{
folder,names:names2,max}){let below2=folder==="."?"":`${folder}/`,depth=path2=>path2.split("/").length;return paths.filter(path2=>path2.startsWith(below2)&&names2.
has(posix2.basename(path2))).filter(path2=>!path2.slice(below2.length).split("/").some(name3=>foreign.has(name3))).sort((a,b)=>depth(a)-depth(b)||byText(a,b)).slice(
0,max)}import{isAbsolute,join as join4}from"node:path";var idLengths=[20,32],extended=16384,longest=4095,harmlessExtension=/^(?:[A-Z]|link$|sdir$)/;function indexedPaths(index){if(index.length<12||index.toString("la\
tin1",0,4)!=="DIRC")return;let version2=index.readUInt32BE(4);if(!(version2!==2&&version2!==3&&version2!==4))for(let idLength of idLengths){let paths=readPaths(
index,{version:version2,idLength});if(paths!==void 0)return path2=>path2!==""&&paths.has(Buffer.from(path2).toString("latin1"))}}function readPaths(index,layout){
let body=index.subarray(0,Math.max(0,index.length-layout.idLength)),paths=new Set,at2=12,previous="",left=Math.min(67108864,64*index.length);for(let count4=index.
readUInt32BE(8);count4>0;count4-=1){let entry3=readEntry(body,at2,layout,previous,left);if(entry3===void 0)return;paths.add(entry3.path),left-=entry3.path.length,
previous=entry3.path,at2=entry3.end}return areExtensions(body,at2)?paths:void 0}function readEntry(body,at2,layout,previous,left){let flagsAt=at2+40+layout.idLength;
if(flagsAt+2>body.length)return;let flags=body.readUInt16BE(flagsAt);if((flags&extended)!==0&&layout.version===2)return;let nameAt=flagsAt+((flags&extended)===0?
2:4),name3=layout.version===4?shortened(body,nameAt,previous.length):{kept:0,at:nameAt},nul=name3===void 0?-1:body.indexOf(0,name3.at);if(name3===void 0||nul<0)
return;let length=name3.kept+nul-name3.at;return length>left||Math.min(length,longest)!==(flags&longest)?void 0:{path:previous.slice(0,name3.kept)+body.toString(
"latin1",name3.at,nul),end:layout.version===4?nul+1:at2+Math.floor((nul-at2)/8)*8+8}}function shortened(body,at2,length){let gone=0;for(let next=at2;gone<=length;next+=
1){let byte=body[next];if(byte===void 0)return;if(gone+=byte&127,byte<128)return gone<=length?{kept:length-gone,at:next+1}:void 0;gone=(gone+1)*128}}function areExtensions(body,start){
let at2=start;for(;at2+8<=body.length;){if(!harmlessExtension.test(body.toString("latin1",at2,at2+4)))return!1;at2+=8+body.readUInt32BE(at2+4)}return at2===body.
length}var maxIndex=128*1024*1024,maxGitFile=8*1024;function trackedFiles(files,directory){let reading;return async path2=>(reading??=readTracked(files,directory),(await reading)(
path2))}async function readTracked(files,directory){try{if(await files.lstat(join4(directory,".git"))===void 0)return()=>!0;let index=await readIndex2(files,directory);
return(index&&indexedPaths(index))??(()=>!1)}catch(error){if(error instanceof ToolError)return()=>!1;throw error}}async function readIndex2(files,directory){let folder=await gitFolder(
files,directory);if(folder===void 0)return;let path2=join4(folder,"index");return(await files.lstat(path2))?.kind==="file"?files.readBytes(path2,maxIndex):void 0}
async function gitFolder(files,directory){let git=join4(directory,".git");if((await files.lstat(git))?.kind!=="file")return git;let text11=(await files.readBytes(
git,maxGitFile))?.toString("utf8"),folder=/^gitdir: ([^\0\r\n]+)[\r\n]*$/.exec(text11??"")?.[1];if(!(folder===void 0||/^[\\/]{2}/.test(folder)))return isAbsolute(
folder)?folder:join4(directory,folder)}function workspaceFiles(files,directory){let describe=path2=>inside(path2);return{read:async(path2,max)=>{let name3=inside(path2),found=await locate(files,{root:directory,
way:name3,name:name3,folder:"repository"});if(found===void 0)return;await requireFile(files,found,name3,max);let bytes=await guarded(name3,()=>files.readBytes(found,
max));return bytes===void 0?void 0:decode2(bytes,name3)},list:(folder,names2,max)=>findFiles(files,directory,{folder:inside(folder),names:names2,max}),holds:trackedFiles(
files,directory),describe}}function commitFiles(contents,commit){let describe=path2=>`${inside(path2)} at ${commit.slice(0,12)}`;return{read:async(path2,max)=>{
let bytes=await contents.read(inside(path2),commit,max);if(bytes!==void 0){if(bytes.length>max)throw tooLarge(describe(path2),bytes.length,max);return decode2(bytes,
describe(path2))}},list:async(folder,names2,max)=>chooseFiles(await contents.list(commit)??[],{folder:inside(folder),names:names2,max}),holds:async()=>!0,describe}}
function inside(path2){let normal=posix3.normalize(path2.replaceAll("\\","/"));if(isAbsolute2(normal)||normal===".."||normal.startsWith("../")||normal.includes(
"\0"))throw invalid(JSON.stringify(path2),"the path leaves the repository","Name a path relative to the root of the repository");return normal}function locate(files,lookup2){
return guarded(lookup2.name,()=>follow(files,lookup2))}async function follow(files,{root:start,way,name:name3,folder}){let root=await files.realPath(start);if(root===
void 0)throw invalid(name3,`the folder ${start} does not exist`,"Check out the repository first");let reached=root;for(let part2 of way.split("/")){let next=join5(
reached,part2);if(await files.lstat(next)===void 0)return;let real=await files.realPath(next);if(real===void 0)throw invalid(name3,"a symbolic link in its path \
points to nothing","Repair or remove the link");if(!contains(root,real))throw invalid(name3,`a symbolic link leads out of the ${folder}`,"Put the file itself th\
ere");reached=real}return reached}function contains(folder,path2){let way=relative(folder,path2);return way===""||way!==".."&&!way.startsWith(`..${sep}`)&&!isAbsolute2(
way)}async function requireFile(files,path2,name3,max){let stat=await guarded(name3,()=>files.stat(path2));if(stat!==void 0){if(stat.kind!=="file")throw invalid(
name3,`it is a ${stat.kind}, not a file`,"Name a file");if(stat.size>max)throw tooLarge(name3,stat.size,max)}}function decode2(bytes,name3){try{return{text:new TextDecoder(
"utf-8",{fatal:!0}).decode(bytes),bytes}}catch{throw invalid(name3,"it is not UTF-8 text","Save it as UTF-8")}}function tooLarge(name3,size2,max){return invalid(
name3,`it has ${size2} bytes, more than the ${max} that are read`,"Make it smaller")}function invalid(where,what,fix){return new ConfigError([{where,what,fix}],
"repository-file")}async function guarded(name3,work){try{return await work()}catch(error){if(error instanceof GateError)throw error;let reason=error instanceof
Error?error.message:String(error);throw new ToolError({code:"repository-file-unreadable",message:`${name3} can't be read: ${reason}`,fix:"Make the file readable\
 for the user that runs image-gate; a policy that exists is never ignored.",cause:error})}}function openRepository(files,openContents,repository,workingDirectory){switch(repository.kind){case"machine":return machineFiles(files,workingDirectory);case"w\
orkspace":return workspaceFiles(files,workingDirectory);case"commit":return commitFiles(openContents(repository.github,repository.token),repository.commit)}}function machineFiles(files,workingDirectory){
let describe=path2=>resolve2(workingDirectory,path2),read3=async(path2,max)=>{let name3=describe(path2),found=await locate(files,await lookup(files,workingDirectory,
name3)),bytes=found===void 0?void 0:await readOne(files,found,name3,max);return bytes&&{bytes,text:decodeText(bytes,path2)}},list3=(folder,names2,max)=>findFiles(
files,workingDirectory,{folder,names:names2,max}),atTop=async path2=>{let here=await files.realPath(workingDirectory)??workingDirectory,top=await topOf(files,here);
return top===void 0||top===here?void 0:join6(relative2(here,top),path2)};return{read:read3,list:list3,holds:trackedFiles(files,workingDirectory),describe,atTop}}
async function lookup(files,workingDirectory,name3){let here=await files.realPath(workingDirectory)??workingDirectory,place3=contains(workingDirectory,name3)?join6(
here,relative2(workingDirectory,name3)):name3,top=await topOf(files,here),root=[top??here].find(folder=>contains(folder,place3))??parse(place3).root,way=relative2(
root,place3).split(sep2).join("/");return{root,way,name:name3,folder:top===void 0?"working folder":"repository"}}async function topOf(files,folder){if(await files.
lstat(join6(folder,".git")).catch(()=>{})!==void 0)return folder;let above=dirname3(folder);return above===folder?void 0:topOf(files,above)}async function readOne(files,path2,name3,max){
if((await files.stat(path2))?.kind==="other")throw new ConfigError([{where:name3,what:"it is a pipe or a device, not a file",fix:"Name a file."}],"repository-fi\
le");try{return await files.readBytes(path2,max)}catch(error){let problem2=error instanceof ToolError?notOne[error.code]:void 0;throw problem2===void 0?error:new ConfigError(
[{where:name3,...problem2(max)}],"repository-file")}}var notOne={"file-is-folder":()=>({what:"it is a folder, not a file",fix:"Name a file."}),"file-too-large":max=>({
what:`it is larger than the ${max} bytes that are read`,fix:"Make it smaller."})};function approversOf(reviews,{commit,author}){let last=new Map;for(let review of reviews)["APPROVED","CHANGES_REQUESTED","DISMISSED"].includes(review.state)&&last.
set(lower(review.author),review);let approving=[...last].filter(([name3,review])=>review.state==="APPROVED"&&review.commit===commit&&review.isPerson&&name3!==lower(
author));return new Set(approving.map(([name3])=>name3))}function lower(name3){return name3.toLowerCase()}var commitHash=string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),branchSchema=object({name:string(),protected:boolean(),commit:object({sha:commitHash})}),repositorySchema=object(
{default_branch:string().min(1)}),reviewsSchema=array(object({user:object({login:string(),type:string().optional()}).nullish(),state:string(),commit_id:string().
nullish()})),pullSchema=object({number:int().positive(),state:_enum(["open","closed"]),merged:boolean().optional(),user:object({login:string()}).nullish(),base:object(
{ref:string().min(1)}),head:object({sha:commitHash,repo:object({full_name:string()}).nullish()}),merge_commit_sha:commitHash.nullish()});async function pullRequestNow(api,repository,number2){
let how={what:`Reading pull request ${number2} of ${repository}`,permission:"pull-requests: read"};return asNow(await askFor(api,{route:`/repos/${repository}/pu\
lls/${number2}`},pullSchema,how),repository)}function asNow(pull,repository){let{number:number2,base,head:head2,user,merge_commit_sha:merge}=pull;return{number:number2,
base:base.ref,commit:head2.sha,author:user?.login??"",isFork:head2.repo?.full_name.toLowerCase()!==repository.toLowerCase(),state:pull.merged===!0?"merged":pull.
state,...merge?{merge}:{}}}async function openPullRequestsOf(api,repository,commit){let how={what:`Listing the open pull requests of ${repository}`,permission:"\
pull-requests: read"};return(await askForAll(api,`/repos/${repository}/pulls?state=open`,array(pullSchema),how)).filter(({head:head2})=>head2.sha===commit).map(
pull=>asNow(pull,repository))}async function branchTip(api,repository,name3){let how={what:`Reading the branch ${name3} of ${repository}`,permission:"contents: \
read"},answer=await askGithub(api,{route:`/repos/${repository}/branches/${encodeURIComponent(name3)}`},how);if(answer.status===404)return;let branch=given(answer,
branchSchema,how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.protected}}async function defaultBranchTip(api,{repository,defaultBranch}){
let name3=defaultBranch??await defaultBranchName(api,repository),how={what:`Reading the default branch ${name3} of ${repository}`,permission:"contents: read"},route=`\
/repos/${repository}/branches/${encodeURIComponent(name3)}`,branch=await askFor(api,{route},branchSchema,how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.
protected}}async function defaultBranchName(api,repository){let how={what:`Reading the name of the default branch of ${repository}`,permission:"contents: read"};
return(await askFor(api,{route:`/repos/${repository}`},repositorySchema,how)).default_branch}async function approvers(api,repository,proposal){let how={what:`Re\
ading the reviews of pull request ${proposal.number}`,permission:"pull-requests: read"},route=`/repos/${repository}/pulls/${proposal.number}/reviews`,reviews=(await askForAll(
api,route,reviewsSchema,how)).map(({user,state,commit_id:commit})=>({author:user?.login??"",isPerson:user?.type==="User",state,commit:commit??""}));return approversOf(
reviews,proposal)}function localRules(files){return{built:files,governing:files}}async function openRules({openContents,openGithub},source,built){if(source.kind==="built")return localRules(
built);let{github,token}=source,contents=openContents(github,token),filesAt=commit=>readOnce(commitFiles(contents,commit));if(source.kind==="commit"){let{commit,
branch}=source,queue={governing:filesAt(commit),branch:`the merge queue at ${commit.slice(0,12)}`};return{built,...queue,...branch===void 0?{}:{branchName:branch}}}
let api=openGithub({apiUrl:github.apiUrl,token}),branches=await countingBranches(api,source,filesAt),{proposal}=source;if(proposal===void 0||branches.isFork&&!proposal.
isFork)return{built,...branches.rules};let proposed={files:filesAt(proposal.commit),approvers:()=>approvers(api,github.repository,proposal)};return{built,...branches.
rules,proposed}}function readOnce(files){let known=new Map;return{...files,read:(path2,max)=>{let key3=`${max} ${path2}`,file=known.get(key3)??files.read(path2,
max);return known.set(key3,file),file}}}async function countingBranches(api,source,filesAt){let{github,pullRequest}=source,pull=pullRequest===void 0?void 0:await pullRequestNow(
api,github.repository,pullRequest),name3=pull?.base??source.branch,tip=name3===void 0?void 0:await branchTip(api,github.repository,name3),isFork=pull?.isFork??!1;
if(tip?.isProtected)return{rules:branchRules(tip,filesAt,pull),isFork};let byDefault2=await defaultBranchTip(api,github);if(tip?.name===byDefault2.name)return{rules:branchRules(
byDefault2,filesAt,pull),isFork};let rules2=branchRules(byDefault2,filesAt);return{rules:pull&&tip?{...rules2,beside:branchRules(tip,filesAt,pull)}:rules2,isFork}}
function branchRules({name:name3,commit},filesAt,pull){return{governing:filesAt(commit),branch:`${name3} at ${commit.slice(0,12)}`,branchName:name3,...pull&&{merged:filesAt(
pull.merge??pull.commit)}}}import{createHash as createHash2}from"node:crypto";import{finished}from"node:stream/promises";async function hashFile(files,path2){let hash=createHash2("sha256");for await(let piece of files.readPieces(path2))hash.update(piece);return digestFrom(hash)}var marks=[
"github.com/aquasecurity/trivy	v","aquasecurity/trivy/pkg/version/app.ver="],LONGEST_VERSION=24,LONGEST_MARK=48,REACH=LONGEST_MARK+LONGEST_VERSION;async function*copiedPieces(files,{
from,to},{max,exceeded}){let copy=files.writeStream(to,448);copy.on("error",()=>{});let size2=0;try{for await(let piece of files.readPieces(from)){if(size2+=piece.
length,size2>max)throw exceeded(`it is longer than ${max} bytes`);await written(copy,piece),yield piece}copy.end(),await finished(copy)}finally{copy.destroy()}}
async function ownCopy(files,place3,bound){let hash=createHash2("sha256");for await(let piece of copiedPieces(files,place3,bound))hash.update(piece);return digestFrom(
hash)}function written(stream,piece){return new Promise((resolve4,reject)=>{stream.write(piece,error=>error?reject(error):resolve4())})}async function inspectBinary(pieces3){
let hash=createHash2("sha256"),builtFrom=new Set,tail=Buffer.alloc(0);for await(let piece of pieces3){hash.update(piece);let border=Buffer.concat([tail,piece.subarray(
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
length)),own2=layers.filter(layer2=>!above.has(layer2));return[{name:base.name,count:layers.length,layers:new Set(own2)}]}import{basename as basename2,dirname as dirname4,join as join8}from"node:path";import{isUtf8}from"node:buffer";import{posix as posix4}from"node:path";var kinds2=[["Node.js",/(?:^|\/)package\.json$/],["Python",/\.dist-info\/METADATA$|\.egg-info(?:\/PKG-INFO)?$|(?:^|\/)EGG-INFO\/PKG-INFO$|\.egg$/],
["Java",/\.(?:jar|war|ear|par)$/i],["Ruby",/\.gemspec$/],["PHP",/(?:^|\/)installed\.json$/],[".NET",/\.deps\.json$|(?:^|\/)packages\.(?:lock\.json|config)$|(?:^|\/)(?:directory\.)?packages\.props$/i],
["Conda",/(?:^|\/)conda-meta\/[^/]+\.json$/],["Rust",/(?:^|\/)Cargo\.lock$/],["Julia",/(?:^|\/)Manifest\.toml$/],["SBOM",/\.(?:spdx|cdx)(?:\.json)?$/]];function packageKind(name3){
return kinds2.find(([,form3])=>form3.test(name3))?.[0]}var usual=/^\/?(?:(?:bin|boot|etc|lib\w*|sbin)|usr\/(?:bin|games|include|lib\w*|sbin|share)|var\/(?:cache|lib|log|spool)|opt\/rh)\//,
ofBitnami=/^\/?opt\/bitnami\/[^/]+$/;function isOfApplication(path2){return!usual.test(path2)&&(packageKind(path2)!==void 0||ofBitnami.test(path2))}var MAX_FILE_LIST=16*
1024*1024,debList=/^var\/lib\/dpkg\/(?:info|status\.d)\/([^/]+)\.md5sums$/,apkList=/^(?:usr\/)?lib\/apk\/db\/installed$/;function isFileList(name3){return name3.
endsWith(".md5sums")?debList.test(name3):name3.endsWith("/installed")&&apkList.test(name3)}function claimsIn(name3,text11){let owner=debList.exec(name3)?.[1];return owner===
void 0?claimsOfApk(text11):claimsOfDeb(owner.replace(/:.*/,""),text11)}function claimsOfDeb(owner,text11){let claims=[];for(let line3 of linesOf(text11)){let at2=line3.
indexOf("  "),path2=line3.slice(at2+2);at2>=0&&isOfApplication(path2)&&claims.push({format:"deb",package:owner,path:path2})}return claims}function claimsOfApk(text11){
let claims=[],[owner,folder]=["",""];for(let line3 of linesOf(text11)){let value=line3.slice(2);if(line3.startsWith("P:"))owner=value;else if(line3.startsWith("\
F:"))folder=value;else if(line3.startsWith("R:")){let path2=posix4.join(folder,value);isOfApplication(path2)&&claims.push({format:"apk",package:owner,path:path2})}}
return claims}function*linesOf(text11){for(let start=0;start<=text11.length;){let found=text11.indexOf(`
`,start),end=found<0?text11.length:found;yield text11.slice(start,text11[end-1]==="\r"&&end>start?end-1:end),start=end+1}}function claimedEntry(path2){return/^.*?\.(?:jar|war|ear|par|egg)(?=\/)/i.
exec(path2)?.[0]??path2}var managers=[["pacman (Arch Linux)",/^var\/lib\/pacman\/local\/./],["Portage (Gentoo)",/^var\/db\/pkg\/[^/]+\/[^/]+\//],["pkgtools (Slackware)",/^var\/(?:log\/packages|lib\/pkgtools\/packages|adm\/packages)\/./],
["Nix",/^nix\/(?:store\/[0-9a-z]{32}-|var\/nix\/db\/)/],["Guix",/^(?:gnu\/store\/[0-9a-z]{32}-|var\/guix\/db\/)/],["XBPS (Void Linux)",/^var\/db\/xbps\/pkgdb-/],
["Homebrew",/(?:^|\/)Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/],["opkg",/^(?:usr|var)\/lib\/opkg\/(?:status$|info\/.)/],["swupd (Clear Linux)",/^usr\/share\/clear\/bundles\/./],
["eopkg (Solus)",/^var\/lib\/eopkg\/package\/./],["pkgutils (CRUX)",/^var\/lib\/pkg\/db$/],["KISS",/^var\/db\/kiss\/installed\/./],["pkg (FreeBSD)",/^var\/db\/pkg\/local\.sqlite$/],
["pkgsrc",/^(?:usr\/pkg\/pkgdb|var\/db\/pkgdb|opt\/pkg\/pkgdb)\/./],["snap",/^var\/lib\/snapd\/snaps\/[^/]+\.snap$/],["Flatpak",/^var\/lib\/flatpak\/(?:app|runtime)\/./]],
managerNames=managers.map(([name3])=>name3),beginnings=/^(?:var\/|nix\/|gnu\/|usr\/(?:lib\/opkg|share\/clear|pkg)\/|opt\/pkg\/)|\/?Cellar\//;function unreadManager(name3){
return beginnings.test(name3)?managers.find(([,form3])=>form3.test(name3))?.[0]:void 0}var systemList=/^(?:(?:var|usr)\/lib\/(?:dpkg\/status|rpm\/|rpmmanifest\/|sysimage\/rpm\/|apk\/db\/installed)|usr\/share\/rpm\/|lib\/apk\/db\/installed)/;
function isSystemList(name3){return systemList.test(name3)}var systemFiles=new Set(["etc/os-release","usr/lib/os-release"]);function isJavaArchive(name3){return/\.(?:jar|war|ear|par)$/i.
test(name3)}var repositoriesFile="etc/apk/repositories";function repositoryRelease(text11){let release2;for(let line3 of text11.split(`
`)){let[,,family,found]=/(https*|ftp):\/\/[0-9A-Za-z.-]+\/([A-Za-z]+)\/v?([0-9A-Za-z_.-]+)\//.exec(line3)??[];if(found!==void 0){if(family!=="alpine")return;release2=
release2===void 0?found:newerOf(release2,found)}}return release2?.replace(/^(.*\..*)\..*$/,"$1")}function newerOf(one,other){if(one==="edge"||other==="edge")return"\
edge";let[a,b]=[parts(one),parts(other)];if(a===void 0||b===void 0)return one;let at2=[0,1,2].find(index=>(a[index]??0)!==(b[index]??0));return at2!==void 0&&(b[at2]??
0)>(a[at2]??0)?other:one}function parts(release2){return/^\d+(?:\.\d+){0,2}$/.test(release2)?release2.split(".").map(Number):void 0}var unknownSystem="a system that Trivy does not know (by its os-release)",sbomUnread="an SBOM that can’t be read as Trivy may read it",sbomHides="an SBOM that\
 lists packages under the path of another file, in whose place Trivy takes them",movedHides="a list of system packages that a link leads to, which Trivy does no\
t follow",linkHides="hard links to files of other names (as pnpm makes them from its store into node_modules), which Trivy does not follow: remove the store in \
the same RUN, or keep it in a cache mount",claimedLeft="files of applications that Trivy leaves out, as lists of system packages name them: ",bitnamiLost="packa\
ges of Bitnami’s, of whose SBOMs in one folder Trivy keeps one: ";function packagesOfManager(manager){return`packages of ${manager}`}function namesTooMuch(layer2){
return`the layer ${layer2} names more packages and files than are looked at`}function plainWord(foreign2){return word.test(foreign2)?foreign2:void 0}var word=/^[\w@.+~:%/-]{1,150}$/,
whole2=new Set([...managerNames.map(packagesOfManager),unknownSystem,sbomUnread,sbomHides,movedHides,linkHides]),named3=/^(?:a file|[\w@.+~:%/-]{1,150})(?: \(of (?:a package|[\w@.+~:%/-]{1,150})\))?(?: and \d{1,9} more)?$/,
unreadable=/^(?:the layer sha256:[0-9a-f]{64} (?:is not a readable tar|names more packages and files than are looked at$)|[\w@.+~:%/-]{1,200} in sha256:[0-9a-f]{64} (?:is too long, or a sparse file|claims too many files)(?=$))/;
function ownUnreadText(recorded){if(whole2.has(recorded))return recorded;let start=[claimedLeft,bitnamiLost].find(one=>recorded.startsWith(one));return start!==
void 0&&named3.test(recorded.slice(start.length))?recorded:unreadable.exec(recorded)?.[0]??"something that the record does not name in words of this version"}var ofApplications=new Set(["chainguard","minimos","wolfi"]);function claimedFiles(report,os,claims=[]){let listed2=packagesOf(report,"os-pkgs"),foreign2=new Set(
listed2.filter(isForeign).map(({Name:name3})=>name3)),found=new Set(packagesOf(report,"lang-pkgs").map(({FilePath:path2})=>path2)),isLeftOut=path2=>isOfApplication(
path2)&&!found.has(path2),hidden2=claims.filter(({format:format2,path:path2,package:owner})=>isLeftOut(path2)&&!foreign2.has(owner)&&!(format2==="apk"&&ofApplications.
has(os?.family))),all=new Map(hidden2.map(({package:owner,path:path2})=>[owner,path2]));for(let one of ofApplications.has(os?.family)?[]:listed2){let path2=isForeign(
one)?void 0:installedFiles(one).find(isLeftOut);path2!==void 0&&all.set(String(one.Name),path2)}let texts=[...all].map(([owner,path2])=>`${plainWord(path2)??"a \
file"} (of ${plainWord(owner)??"a package"})`);return texts.length===0?[]:[claimedLeft+some(texts)]}function some([first="",...others]){return others.length===0?
first:`${first} and ${others.length} more`}function lostPackages(report,purls){if(purls.length===0)return[];let kept=new Set(packagesOf(report,"lang-pkgs").map(
({Identifier:one})=>String(Object(one).PURL).replace(/[?#].*/s,""))),lost=purls.filter(purl2=>!kept.has(purl2)).map(purl2=>plainWord(purl2)??"a package");return lost.
length===0?[]:[bitnamiLost+some(lost)]}function foreignPackages(report,os){if(os?.family==="echo"||report.Metadata.OS?.Supplier==="rapidfort")return[];let names2=packagesOf(
report,"os-pkgs").filter(isForeign).map(({Name:name3})=>String(name3));return[...new Set(names2)].sort()}function isForeignSystem(packages){return packages.filter(
one=>isForeign(Object(one))).length>packages.length/2}function packagesOf({Results:results},kind){return(results??[]).flatMap(result2=>result2.Class===kind?(result2.
Packages??[]).map(one=>Object(one)):[])}function installedFiles({InstalledFiles:files}){return Array.isArray(files)?files.map(file=>String(file).replace(/^\//,"")):
[]}function isForeign({Repository:repository}){return Object(repository).Class==="third-party"}function jsonForm(raw){let{bomFormat,spdxVersion,$schema:schema2,runs,matches:matches2,descriptor,manifests,layers,document}=raw,context=raw["@context"];return typeof context==
"string"&&/openvex/i.test(context)?"an OpenVEX document":typeof document=="object"&&document!==null&&"csaf_version"in document?"a CSAF document":bomFormat==="Cy\
cloneDX"?isVex(raw)?"a CycloneDX VEX document":"a CycloneDX SBOM (`--format cyclonedx`)":typeof spdxVersion=="string"?"an SPDX SBOM (`--format spdx-json`)":Array.
isArray(runs)||typeof schema2=="string"&&schema2.includes("sarif")?"SARIF (`--format sarif`)":Array.isArray(matches2)&&descriptor!==void 0?"a report of Grype":Array.
isArray(manifests)||Array.isArray(layers)?"a manifest of an image, not a report on it":void 0}function isVex({vulnerabilities,components}){return Array.isArray(
vulnerabilities)&&!(Array.isArray(components)&&components.length>0)}function mergeFindings(perPlatform){let merged=[];for(let finding of perPlatform.flat().sort(byIdentity)){let last=merged.at(-1);last!==void 0&&byIdentity(last,
finding)===0?merged[merged.length-1]=join7(last,finding):merged.push(finding)}return severities.flatMap(severity2=>merged.filter(finding=>finding.severity===severity2))}function byIdentity(a,b){return byText(a.id,b.id)||comparePackages(a,b)||byText(a.path??"",b.path??"")||byText(a.target,b.target)||byText(identity2(a),identity2(
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
${finding.match}`}}function join7(a,b){let[worse2,other]=worseFirst(b.severity,a.severity)<0?[b,a]:[a,b],platforms=[...new Set([...a.platforms,...b.platforms])].
sort(),both={...worse2,platforms,layerOn:{...layersOf2(b),...layersOf2(a)}};if(both.kind!=="vulnerability"||other.kind!=="vulnerability")return both;let known={
...both,package:withPurls(both.package,bothPurls(a,b))};return both.fixedVersion!==void 0||other.fixedVersion===void 0?known:{...known,fixedVersion:other.fixedVersion,
status:other.status}}function bothPurls(a,b){let[first,second]=[purlsOf(a),purlsOf(b)],joined=Object.keys(first).map(platform=>[platform,samePurl(first[platform]??
"",second[platform]??first[platform]??"")]);return{...second,...Object.fromEntries(joined)}}function samePurl(one,other){if(one===other)return one;let withoutArch=purl2=>purl2.
replace(/([?&])arch=[^&#]*&?/,"$1").replace(/[?&]$/,"");return withoutArch(one)===withoutArch(other)?withoutArch(one):one.replace(/[?#].*/s,"")}function withPurls(named5,purlOn){
let{purl:_,purlOn:__,...rest}=named5,[purl2="",...others]=new Set(Object.values(purlOn));return others.length>0?{...named5,purlOn}:{...rest,...purl2===""?{}:{purl:purl2}}}
function purlsOf(finding){if(finding.kind!=="vulnerability")return{};let{purl:purl2="",purlOn}=finding.package;return purlOn??Object.fromEntries(finding.platforms.
map(platform=>[platform,purl2]))}function onPlatforms(finding,platforms){let{layerOn:layers}=finding,own2=record2=>Object.fromEntries(Object.entries(record2).filter(
([platform])=>platforms.includes(platform))),{layer:_,...rest}=finding,layer2=layers===void 0?finding.layer:layers[platforms[0]??""],part2={...rest,platforms,...layers&&
{layerOn:own2(layers)},...layer2&&{layer:layer2}};if(part2.kind!=="vulnerability"||part2.package.purlOn===void 0)return part2;let{purlOn,purl:__,...named5}=part2.
package,[purl2="",...others]=new Set(platforms.map(platform=>purlOn[platform]??""));return{...part2,package:{...named5,...purl2&&{purl:purl2},...others.length>0&&
{purlOn:own2(purlOn)}}}}function layersOf2({layer:layer2,layerOn,platforms}){return layerOn!==void 0||layer2===void 0?layerOn??{}:Object.fromEntries(platforms.map(
platform=>[platform,layer2]))}var major=name3=>/^(\d+)(?:\.|$)/.exec(name3)?.[1],minor=name3=>/^(\d+\.\d+)(?:\.|$)/.exec(name3)?.[1],named4=(prefix2,part2)=>name3=>{let release2=part2(name3);
return release2===void 0?void 0:`${prefix2} ${release2}`},whole3=name3=>/^[0-9a-zA-Z.-]+$/.test(name3)?name3:void 0,rolling=bucket=>({bucket:()=>bucket,known:/^/}),
alpine=name3=>name3==="edge"||/_(?:alpha|git)/.test(name3)?"edge":minor(name3),amazon=name3=>/^(2|2022|2023)(?:[. ]|$)/.exec(name3)?.[1]??"1",redHat={bucket:name3=>major(
name3)===void 0?void 0:"Red Hat",known:/^/},families=new Map([["alma",{bucket:named4("alma",major),known:/ (?:8|9|10)$/}],["alpine",{bucket:named4("alpine",alpine),
known:/ (?:3\.(?:[2-9]|1\d|2[0-4])|edge)$/}],["amazon",{bucket:named4("amazon linux",amazon),known:/ (?:1|2|2022|2023)$/}],["azurelinux",{bucket:named4("Azure L\
inux",minor),known:/ 3\.0$/}],["bottlerocket",rolling("bottlerocket")],["cbl-mariner",{bucket:named4("CBL-Mariner",minor),known:/ [12]\.0$/}],["centos",redHat],
["chainguard",rolling("chainguard")],["debian",{bucket:named4("debian",major),known:/ (?:[7-9]|1[0-3])$/}],["echo",rolling("echo")],["minimos",rolling("minimos")],
["opensuse",{bucket:named4("openSUSE Leap",whole3),known:/ (?:42\.[1-3]|15\.[0-6]|16\.0)$/}],["opensuse-leap",{bucket:named4("openSUSE Leap",whole3),known:/ (?:42\.[1-3]|15\.[0-6]|16\.0)$/}],
["opensuse-tumbleweed",rolling("openSUSE Tumbleweed")],["oracle",{bucket:named4("Oracle Linux",major),known:/ (?:[5-9]|10)$/}],["photon",{bucket:named4("Photon \
OS",whole3),known:/ [1-5]\.0$/}],["redhat",redHat],["rocky",{bucket:named4("rocky",major),known:/ (?:8|9|10)$/}],["slem",{bucket:named4("SUSE Linux Enterprise M\
icro",whole3),known:/ (?:5\.[0-5]|6\.[0-2])$/}],["sles",{bucket:named4("SUSE Linux Enterprise",whole3),known:/ (?:1[125](?:\.[1-7])?|16\.[01])$/}],["ubuntu",{bucket:named4(
"ubuntu",whole3),known:/ (?:1[2-9]|2[0-5])\.(?:04|10)$| 26\.04$/}],["wolfi",rolling("wolfi")]]),redHatReleases=/^[6-9](?:\.|$)/;function hasAdvisories({family,name:name3},kept,ownRepositories=!1){
let system=families.get(family),bucket=system?.bucket(name3);return system===void 0||bucket===void 0||system===redHat&&!redHatReleases.test(name3)&&!ownRepositories?
!1:kept===void 0?system.known.test(bucket):kept.has(bucket)}function installedPackage(entry3){let{Name:name3,Version:version2,Release:release2,Maintainer:vendor,BuildInfo:origin}=Object(entry3),{ContentSets:repositories,
Nvr:build}=Object(origin);return{name:text6(name3),version:text6(version2),release:text6(release2),vendor:text6(vendor),build:text6(build),repositories:Array.isArray(
repositories)?repositories.map(text6).filter(one=>one!==""):[]}}function text6(value){return typeof value=="string"?value:""}function contradictRelease(packages,{
family,name:name3}){let release2=name3.split(" ")[0]??"";switch(family){case"debian":return packages.some(one=>one.name==="base-files"&&!isDebianBase(full(one),
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
let own2=family==="centos"?"redhat":family;if(!vendors.some(([name3])=>name3===own2))return!1;let found=packages.flatMap(({vendor})=>vendors.find(([,form3])=>form3.
test(vendor))?.[0]??[]);return found.filter(name3=>name3!==own2).length>found.length/2}function contradictRepositories(packages,family,release2){if(family!=="re\
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
"rpm"]];function holdsForeign({Packages:listed2},{family}){let own2=families2.find(([form3])=>form3.test(family))?.[1];return own2===void 0?!1:(listed2??[]).some(
one=>{let format2=formats.get(Object(one).AnalyzedBy);return format2!==void 0&&format2!==own2})}function unreadOf({unread,hidden:hidden2,claims,bitnami,namesSystem,
unreadable:unreadable3},report,os){return[...unread.map(packagesOfManager),...namesSystem&&os===void 0?[unknownSystem]:[],...hidden2,...claimedFiles(report,os,claims),
...lostPackages(report,bitnami),...unreadable3===void 0?[]:[unreadable3]]}var folders={"access.redhat.com":["/security/","/errata/"],"alas.aws.amazon.com":["/"],"avd.aquasec.com":["/"],"cve.mitre.org":["/"],"errata.almalinux.org":["/"],
"errata.rockylinux.org":["/"],"github.com":["/advisories/"],"linux.oracle.com":["/errata/","/cve/"],"lists.suse.com":["/pipermail/sle-security-updates/"],"msrc.\
microsoft.com":["/update-guide/"],"nvd.nist.gov":["/vuln/"],"osv.dev":["/vulnerability/"],"pkg.go.dev":["/vuln/"],"rustsec.org":["/advisories/"],"secdb.alpineli\
nux.org":["/"],"security.alpinelinux.org":["/vuln/"],"security.archlinux.org":["/"],"security-tracker.debian.org":["/tracker/"],"ubuntu.com":["/security/"],"usn\
.ubuntu.com":["/"],"www.cve.org":["/"],"www.debian.org":["/security/"],"www.suse.com":["/security/","/support/update/announcement/"]},maxLength=300,plainAddress=/^https:\/\/([a-z0-9.-]{1,100})(\/[\w./:+~-]*)$/;
function advisoryUrl(foreign2){return foreign2!==void 0&&isAdvisoryUrl(foreign2)?foreign2:void 0}function isAdvisoryUrl(foreign2){if(foreign2.length>maxLength)return!1;
let[,host="",path2=""]=plainAddress.exec(foreign2)??[];return(Object.hasOwn(folders,host)?folders[host]??[]:[]).some(folder=>path2.startsWith(folder))&&!/\/\.{0,2}\/|\/\.{1,2}$/.
test(path2)}var preferred=["nvd","ghsa","redhat"];function chooseCvss(scores,severitySource){return scores?(severitySource===void 0?void 0:scoreOf(severitySource,scores))??
firstScore(preferred,scores)??firstScore(Object.keys(scores).sort(),scores):void 0}function firstScore(sources,scores){for(let source of sources){let found=scoreOf(
source,scores);if(found)return found}}function scoreOf(source,scores){let of=Object.hasOwn(scores,source)?scores[source]:void 0;if(of!==void 0){if(of.V40Score)return cvss(
source,of.V40Score,of.V40Vector);if(of.V3Score)return cvss(source,of.V3Score,of.V3Vector);if(of.V2Score)return cvss(source,of.V2Score,of.V2Vector)}}function cvss(source,score2,vector){
return vector?{source,score:score2,vector}:{source,score:score2}}function findingsOf(report,platform){let platforms=[platform],findings=[];for(let result2 of report.Results??[]){let place3=placeOf2(result2,report.ArtifactName,
platforms),sources=sourcesOf(result2);for(let found of result2.Vulnerabilities??[])findings.push(vulnerability(found,result2,sources,place3));for(let found of result2.
Misconfigurations??[])failed(found)&&findings.push(misconfiguration(found,place3));for(let found of result2.Secrets??[])findings.push(secret(found,place3))}return findings}
function operatingSystemOf(report){let{Family:family,Name:name3,EOSL:endOfLife}=report.Metadata.OS??{};if(!(!family||family==="none"))return{family,name:name3??
"",endOfLife:endOfLife??!1}}function packageCount(report){let count4=0;for(let{Packages:listed2,Vulnerabilities:found}of report.Results??[])count4+=listed2?.length??
new Set(found?.map(({PkgName,InstalledVersion})=>`${PkgName}@${InstalledVersion}`)).size;return count4}function vulnerability(found,result2,sources,place3){let finding={
kind:"vulnerability",id:found.VulnerabilityID,...common2(found,place3),aliases:found.VendorIDs??[],package:packageRef(found,result2,sources),status:found.Status??
"unknown"},cvss2=chooseCvss(found.CVSS,found.SeveritySource),published=instant2(found.PublishedDate);return addPlace(finding,found),found.PkgPath&&(finding.path=
found.PkgPath),found.FixedVersion&&(finding.fixedVersion=found.FixedVersion),found.SeveritySource&&(finding.severitySource=found.SeveritySource),cvss2&&(finding.
cvss=cvss2),published&&(finding.published=published),finding}function sourcesOf({Class:kind,Packages:packages,Vulnerabilities:found}){let sources=new Map;if(kind!==
"os-pkgs"||!found?.length)return sources;for(let one of packages??[]){let{Name:name3,SrcName:source}=Object(one);typeof name3=="string"&&typeof source=="string"&&
source!==""&&sources.set(name3,source)}return sources}function packageRef(found,result2,sources){let source=sources.get(found.PkgName),purl2=found.PkgIdentifier?.
PURL,ref={name:found.PkgName,version:found.InstalledVersion??"",type:result2.Type??"",class:result2.Class==="os-pkgs"?"os":result2.Class==="lang-pkgs"?"language":
"other"};return purl2&&(ref.purl=purl2),source!==void 0&&(ref.source=source),ref}function misconfiguration(found,place3){let{AVDID:other}=found,finding={kind:"m\
isconfiguration",id:found.ID,...common2(found,place3),...place3.path?{path:place3.path}:{},aliases:other&&other!==found.ID?[other]:[],message:found.Message??"",
resolution:found.Resolution??"",...lines(found.CauseMetadata?.StartLine,found.CauseMetadata?.EndLine)},cause=found.CauseMetadata?.Code?.Lines?.find(({IsCause})=>IsCause===
!0)?.Content;return cause&&(finding.cause=cause),addPlace(finding,found),finding}function failed({Status:status}){return status!=="PASS"&&status!=="EXCEPTION"}function secret(found,place3){
let finding={kind:"secret",id:found.RuleID,...common2(found,place3),...place3.path?{path:place3.path}:{},category:found.Category??"",match:found.Match??"",...lines(
found.StartLine,found.EndLine)};return addPlace(finding,found),finding}function common2(found,{target,platforms}){return{severity:found.Severity,title:oneLine(found.
Title??""),target,platforms}}function addPlace(finding,found){let layer2=found.Layer?.DiffID,url=advisoryUrl(found.PrimaryURL);url!==void 0&&(finding.url=url),layer2!==
void 0&&isDigest(layer2)&&(finding.layer=layer2)}function placeOf2({Target:target="",Class:kind},artifact,platforms){return kind==="os-pkgs"?{target:/ \(([^()]+(?:\([^()]*\))?)\)$/.
exec(target)?.[1]??target,platforms}:target===artifact?{target:"image config",platforms}:{target,path:target,platforms}}function oneLine(text11){return/[\r\n\t]/.
test(text11)?text11.split(/\s+/).join(" ").trim():text11}var rfc33392=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;function instant2(text11){
return text11&&!text11.startsWith("0001-")&&rfc33392.test(text11)&&!Number.isNaN(Date.parse(text11))?text11:void 0}function lines(start,end){return start===void 0||
start<1?{}:{lines:{start,end:Math.max(start,end??start)}}}var text7=string(),optional=text7.optional(),score=number().optional(),vulnerabilitySchema=object({VulnerabilityID:text7.min(1),VendorIDs:array(text7).nullish(),
PkgName:text7.min(1),PkgPath:optional,PkgIdentifier:object({PURL:optional}).optional(),InstalledVersion:optional,FixedVersion:optional,Status:_enum(fixStatuses).
optional().catch("unknown"),Layer:object({DiffID:optional}).optional(),SeveritySource:optional,PrimaryURL:optional,Title:optional,Severity:_enum(severities),CVSS:record(
text7,object({V2Score:score,V2Vector:optional,V3Score:score,V3Vector:optional,V40Score:score,V40Vector:optional})).nullish(),PublishedDate:optional}),vulnerabilityList=unknown().
transform((value,{issues})=>{if(Array.isArray(value)&&value.every(isPlainVulnerability))return value;let checked=array(vulnerabilitySchema).nullish().safeParse(
value);if(checked.success)return checked.data;for(let{path:path2,message}of checked.error.issues)issues.push({code:"custom",path:path2,message,input:void 0});return NEVER}).
optional();function isPlainVulnerability(value){return isFields(value)?isName2(value.VulnerabilityID)&&isName2(value.PkgName)&&knownSeverities.has(value.Severity)&&
knownStatuses.has(value.Status)&&isText2(value.PkgPath)&&isText2(value.InstalledVersion)&&isText2(value.FixedVersion)&&isText2(value.SeveritySource)&&isText2(value.
PrimaryURL)&&isText2(value.Title)&&isText2(value.PublishedDate)&&(value.Layer===void 0||isFields(value.Layer)&&isText2(value.Layer.DiffID))&&(value.PkgIdentifier===
void 0||isFields(value.PkgIdentifier)&&isText2(value.PkgIdentifier.PURL))&&(value.VendorIDs===void 0||Array.isArray(value.VendorIDs)&&value.VendorIDs.every(isName2))&&
(value.CVSS===void 0||isFields(value.CVSS)&&Object.values(value.CVSS).every(isPlainScore)):!1}var knownSeverities=new Set(severities),knownStatuses=new Set([void 0,
...fixStatuses]);function isPlainScore(value){return isFields(value)&&isScore(value.V2Score)&&isScore(value.V3Score)&&isScore(value.V40Score)&&isText2(value.V2Vector)&&
isText2(value.V3Vector)&&isText2(value.V40Vector)}function isName2(value){return typeof value=="string"&&value!==""}function isText2(value){return value===void 0||
typeof value=="string"}function isScore(value){return value===void 0||Number.isFinite(value)}var text8=string(),optional2=text8.optional(),list=item=>array(item).nullish(),layer=object({DiffID:optional2}).optional(),line2=int().optional(),misconfiguration2=object(
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
raw)}function checkReport(raw){let foreign2=foreignness(raw);if(foreign2!==void 0)return{kind:"foreign",what:foreign2};let checked=trivyReportSchema.safeParse(raw);
if(!checked.success)return{kind:"invalid",what:issuesText(checked.error)};let odd=oddName(raw,"Results")??resultsOf(raw).flatMap(one=>oddName(one)??[])[0];return odd!==
void 0?{kind:"invalid",what:`it has the key ${odd}, which other programs read as findings`}:tooMany2([checked.data])??{raw,report:checked.data}}function resultsOf({
Results:results}){return Array.isArray(results)?results:[]}var listNames=["Vulnerabilities","Misconfigurations","Secrets","Packages"];function oddName(fields2,...names2){
let known=names2.length>0?names2:listNames,lower3=new Set(known.map(name3=>name3.toLowerCase()));return Object.keys(fields2).find(key3=>lower3.has(key3.toLowerCase())&&
!known.includes(key3))}function tooMany2(reports){let count4=reports.reduce((sum,report)=>sum+size(report),0);if(!(count4<=MAX_FINDINGS))return{kind:"invalid",what:`\
it holds ${count4} results and findings, more than ${MAX_FINDINGS}`}}function scanOfReports(parts3,where){let[first,...others]=parts3.map(part2=>readPlatform(part2,
where));if(first===void 0)throw notAReport({kind:"invalid",what:"it holds no platform"},where);let read3=[first,...others],fault2=tooMany2(read3.map(({report})=>report));
if(fault2!==void 0)throw notAReport(fault2,where);return{scanner:{version:first.report.Trivy?.Version??"unknown",trust:"report"},platforms:[first.scan,...others.
map(({scan})=>scan)],findings:mergeFindings(read3.map(({report,scan})=>findingsOf(report,scan.platform)))}}function readPlatform({raw,platform,facts},where){let checked=checkReport(
raw);if("what"in checked)throw notAReport(checked,where);let{report}=checked;return{report,scan:platformScan(checked,platform??platformOf(report),facts)}}function notAReport({
kind,what},where){let fix="Give the JSON of `trivy image --format json --list-all-pkgs IMAGE`, or one that image-gate has published, complete and unchanged.";return new ConfigError(
[{where,what:`this is not a report of Trivy on a container image: ${what}`,fix}],`report-${kind}`)}function platformScan({raw,report},platform,facts={}){let os=operatingSystemOf(
report),{recorded,evidence}=facts,packages=packageCount(report),packagesListed=packages>0&&facts.listed===!1?void 0:facts.listed,known={repository:evidence?.repository,
systemLists:evidence?.systemLists},found=systemFault(report,os,{...facts,...known,listed:packagesListed}),fault2=recorded===void 0?found:recorded??(found==="unk\
nown-release"?void 0:found),unread=evidence===void 0?[...new Set([...(facts.unread??[]).map(ownUnreadText),...claimedFiles(report,os)])]:unreadOf(evidence,report,
os),setAside=countIn(report,"ExperimentalModifiedFindings"),licences=countIn(report,"Licenses"),otherVendors=foreignPackages(report,os);return{platform,imageId:report.
Metadata.ImageID,layerHistory:facts.layerHistory??reportedHistory(raw),...os?{os}:{},packages,...packagesListed===void 0?{}:{packagesListed},...fault2===void 0?
{}:{systemFault:fault2},...unread.length===0?{}:{unread},...evidence?.repository===void 0?{}:{repository:evidence.repository},...evidence===void 0||evidence.javaArchives.
length===0?{}:{javaArchives:evidence.javaArchives},...otherVendors.length===0?{}:{otherVendors},...setAside>0?{setAside}:{},...licences>0?{licences}:{},raw}}function countIn({
Results:results},list3){return(results??[]).reduce((sum,result2)=>sum+(result2[list3]?.length??0),0)}function parseReportJson(bytes){if(!isUtf8(bytes))return{kind:"\
invalid",what:"it is not UTF-8 text"};let text11=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("utf8");if(release(bytes),!/\S/.test(text11))
return{kind:"invalid",what:"it is empty"};try{return{raw:JSON.parse(text11.startsWith("\uFEFF")?text11.slice(1):text11)}}catch{return{kind:"invalid",what:"it is\
 not JSON, or only the beginning of it"}}}var LARGE=16*1024*1024;function release({buffer,byteLength}){byteLength>LARGE&&buffer instanceof ArrayBuffer&&buffer.transfer(
0)}function foreignness(raw){if(Array.isArray(raw))return"it holds a list, as docker inspect writes";if(typeof raw!="object"||raw===null)return"it holds no JSON\
 object";let other=otherFormat(raw);if(other!==void 0)return`it is ${other}`;let{SchemaVersion:version2,ArtifactType:type}=raw;if(version2===void 0)return"it ha\
s no SchemaVersion";if(version2!==2)return`its SchemaVersion is ${JSON.stringify(version2)?.slice(0,20)}, not 2`;if(type!=="container_image")return`its Artifact\
Type is ${JSON.stringify(type)?.slice(0,40)??"absent"}, not "container_image"`}function otherFormat(raw){return raw.recordVersion!==void 0?"image-gate's record \
of a verdict. Trivy's report lies beside it (`trivy-results-….json`): name that one":jsonForm(raw)}var MAX_ISSUES=3;function issuesText({issues}){let shown=issues.
slice(0,MAX_ISSUES).map(({path:path2,message})=>`${path2.map(String).join(".")}: ${message}`),more=issues.length-shown.length;return shown.join("; ")+(more>0?`;\
 and ${more} more`:"")}function size(report){let results=report.Results??[];return results.reduce((sum,{Vulnerabilities:v,Misconfigurations:m,Secrets:s})=>sum+(v?.
length??0)+(m?.length??0)+(s?.length??0),results.length)}function platformOf({Metadata:{ImageConfig:config}}){let{os,architecture,variant}=config??{},name3=os&&
architecture?platformName({os,architecture,...variant?{variant}:{}}):"";return isPlatformName(name3)?name3:"unknown"}var platformsSchema=object({SchemaVersion:literal(1),Platforms:array(object({Platform:platformText,ImageID:digestSchema,PackagesListed:boolean().optional(),SystemFault:_enum(
systemFaults).nullable().optional(),Unread:unreadSchema.optional(),Results:int().nonnegative(),Report:custom(isFields,"is not an object").optional()})).min(1).max(
maxPlatforms)}),factsSchema=object({Names:namesSchema.optional().catch(void 0),Category:categorySchema.optional().catch(void 0),Dockerfile:pathSchema.optional().
catch(void 0),Target:targetSchema.optional().catch(void 0),Context:folderSchema.optional().catch(void 0),Lockfiles:array(object({Path:string().max(1e3),Line:int().
positive(),Type:string(),Name:string(),Version:string()})).max(maxLockfilePackages).default([]).catch([])});function oldReport(whole4){if(!isFields(whole4)||whole4.
ImageGate===void 0)return;let read3=platformsSchema.safeParse(whole4.ImageGate);if(!read3.success)return`ImageGate.${read3.error.issues[0]?.path.map(String).join(
".")} is not what the gate wrote`;let{Platforms:records}=read3.data,results=Array.isArray(whole4.Results)?whole4.Results:[],named5=records.reduce((sum,record2)=>sum+
record2.Results,0);if(named5!==results.length)return`ImageGate.Platforms names ${named5} results, and there are ${results.length}`;if(records.some(({Report},index)=>Report===
void 0!=(index===0)))return"ImageGate.Platforms lacks the report of a platform";let{ImageGate:_,...first}=whole4,parts3=records.map((record2,index)=>part(record2,
records.length===1?first:{...record2.Report??first,Results:resultsOf2(records,results,index)}));return parts3.every(({raw},index)=>imageIdOf(raw)===records[index]?.
ImageID)?{parts:parts3,facts:factsOf(whole4.ImageGate)}:"ImageGate.Platforms names an image that is not the one of the report"}function factsOf(record2){let{Names,
Category,Dockerfile,Target,Context,Lockfiles}=factsSchema.parse(record2);return{...Names===void 0?{}:{names:Names},...Category===void 0?{}:{category:Category},build:{
...Dockerfile===void 0?{}:{dockerfile:Dockerfile},...Target===void 0?{}:{target:Target},...Context===void 0?{}:{context:Context},lockfiles:Lockfiles.map(({Path:path2,
Line:line3,Type:type,Name:name3,Version:version2})=>({path:path2,line:line3,type,name:name3,version:version2}))}}}function resultsOf2(records,results,index){let start=records.
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
let json=strictJson(bytes),read3=recordSchema.safeParse(json);if(read3.success)return read3.data;let version2=versionSchema.safeParse(json).data?.recordVersion,
[issue]=read3.error.issues,what=version2!==void 0&&version2>1?`this is a record of version ${version2}, which a newer image-gate has written`:`this is not a rec\
ord of image-gate: ${issue?.path.map(String).join(".")||"it"}: ${issue?.message??""}`,fix="Use the image-gate that wrote it, or remove it: then the report besid\
e it is judged alone.";throw new ConfigError([{where,what,fix}],"record-invalid")}function strictJson(bytes){try{return parseStrictJson(bytes)}catch(error){if(error instanceof
SyntaxError)return;throw error}}function recordMismatch(where,what){let fix="Take all files of one run (trivy-results-… and image-gate-record-…) unchanged. With\
out the record beside it, a report is judged alone, as one platform.";return new ConfigError([{where,what,fix}],"record-mismatch")}async function readImageReport(read3,path2,bytes){if(isRecord(path2))throw onlyRecord(path2);let recordPath=recordBeside(path2),recorded=recordPath===void 0?void 0:
await read3(recordPath,maxRecord);if(recordPath===void 0||recorded===void 0){let size3=bytes.byteLength;return{image:readReport(bytes,path2),paths:[path2],size:size3}}
let record2=parseRecord(recorded,recordPath),reports=await platformReports(read3,path2,bytes,record2),size2=reports.reduce((sum,report)=>sum+report.bytes.byteLength,
0);return{image:readReportsOf(record2,reports.map(report=>report.bytes),path2),paths:reports.map(report=>report.path),size:size2,firstSeen:()=>firstSeenIn(record2)}}
async function readReportFile(files,path2){let bytes=await files.readBytes(path2,MAX_REPORT).catch(error=>{throw error instanceof ToolError&&error.code==="file-\
is-folder"?absent(`${path2} is a folder`,oneReport):error});if(bytes===void 0)throw absent(`there is no file ${path2}`,oneReport);let report=await readImageReport(
(other,max)=>files.readBytes(other,max),path2,bytes);return giveBackText(report.size),report}async function platformReports(read3,path2,bytes,{platforms}){let files=platforms.
map(({report})=>report),own2=files.length===1?0:files.findIndex(report=>report?.file===basename2(path2));if(own2<0)throw recordMismatch(path2,"the record beside\
 it does not name this report");let reports=[],left=MAX_REPORT-bytes.byteLength;for(let[index,report]of files.entries()){if(report===void 0)throw recordMismatch(
path2,"the record beside it names no report");let at2=index===own2?path2:join8(dirname4(path2),report.file),found=index===own2?bytes:await read3(at2,left);if(found===
void 0)throw recordMismatch(at2,"there is no such file, and the record of the image names it");if(index!==own2&&(left-=found.byteLength),digestOf(found)!==report.
digest)throw recordMismatch(at2,"this is not the report that the record beside it was written for");reports.push({path:at2,bytes:found})}return reports}var oneReport="\
Name the JSON that Trivy wrote (--format json --output FILE)";function absent(what,fix){return new ConfigError([{where:"report",what,fix:`${fix}.`}],"report-abs\
ent")}function onlyRecord(path2){let report=basename2(path2).replace("image-gate-record-","trivy-results-"),what=`${path2} is the record of a verdict, which is \
judged by the report that it was made of`,fix=`Name Trivy's report, with the record beside it: ${join8(dirname4(path2),report)}`;return new ConfigError([{where:"\
report",what,fix}],"report-is-record")}var words=["auto","public","github"],names=["fulcio","rekor-v1","rekor-v2","timestamp","tuf","tuf-root"];function keylessChoice(inputs){let{choice,problems}=sigstoreChoice(
inputs);return{value:{choice,mayBePublished:inputs["allow-public-log"]??!1},problems}}function sigstoreChoice(inputs){let{sigstore:entries3=[],"trusted-root":trustedRoot}=inputs,
unused=unusedProblems(inputs);if(unused.length>0)return{choice:{kind:"auto"},problems:unused};let[first="auto",...others]=entries3,word2=words.find(one=>one===first),
found=word2===void 0||others.length>0?ownServices(entries3,trustedRoot):wordChoice(word2,trustedRoot);return"kind"in found?{choice:found,problems:[]}:{choice:{kind:"\
auto"},problems:[found]}}function unusedProblems(inputs){return inputs.sign==="keyless"?[]:[...(inputs.sigstore??[]).some(entry3=>entry3!=="auto")?["sigstore"]:
[],...inputs["trusted-root"]===void 0?[]:["trusted-root"],...inputs["allow-public-log"]===!0?["allow-public-log"]:[]].map(name3=>problem(name3,"it says how to s\
ign without a key, and `sign` is not `keyless`",`Set \`sign: keyless\`, or remove \`${name3}\`.`))}function wordChoice(kind,trustedRoot){return trustedRoot===void 0?
{kind}:problem("trusted-root","it belongs to services of your own","Name those in `sigstore`, or remove `trusted-root`.")}var form="Write auto, public or github\
; or one NAME=URL a line: fulcio, rekor-v1 or rekor-v2, timestamp; or tuf=URL and tuf-root=FILE.";function ownServices(entries3,trustedRoot){let given2=new Map;
for(let entry3 of entries3){let[,key3=entry3,value=""]=/^([^=]+)=(.*)$/s.exec(entry3)??[],name3=names.find(one=>one===key3.trim());if(name3===void 0)return problem(
"sigstore",`${JSON.stringify(key3)} is not one of its values`,`${meant(key3)}${form}`);if(given2.has(name3))return problem("sigstore",`${name3} is there twice`,
"Keep one of them.");given2.set(name3,value.trim())}return given2.has("tuf")||given2.has("tuf-root")?mirrorOf(given2,trustedRoot):servicesOf(given2,trustedRoot)}
function meant(key3){let word2=nearest(key3.trim(),[...words,...names]);return word2===void 0?"":`Did you mean ${word2}? `}function mirrorOf(given2,trustedRoot){
let url=urlOf(given2.get("tuf")),root=given2.get("tuf-root")??"";return url===void 0?problem("sigstore","tuf is not an https URL",form):root===""?problem("sigst\
ore","tuf-root is missing, and without it anybody could answer for the repository","Add tuf-root=FILE with a root.json of it that you trust."):given2.size>2||trustedRoot!==
void 0?problem("sigstore","a TUF repository names all services and whom to trust","Keep tuf and tuf-root alone, without `trusted-root`."):{kind:"mirror",url,root}}
function servicesOf(given2,trustedRoot){for(let[name3,value]of given2)if(urlOf(value)===void 0)return problem("sigstore",`${name3} is not an https URL`,form);let authority=urlOf(
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
try{return JSON.parse(matrix??"null")}catch{return null}}async function readBranchRules({governing,branch,branchName,merged},read3,instead){try{return await read3(governing)}catch(error){if(!isInvalid(error)||branch===
void 0)throw error;let corrected=merged&&await readOrNothing(()=>read3(merged));if(corrected!==void 0&&instead!==void 0)return instead(corrected.value);let[first,
...others]=error.problems;throw new ConfigError([first,...others,wayOut(branch,branchName??branch)],error.code)}}function isInvalid(error){return error instanceof
ConfigError&&error.code!=="file-absent"&&error.problems.length>0}async function readOrNothing(read3){try{return{value:await read3()}}catch(error){if(error instanceof
ConfigError)return;throw error}}function wayOut(branch,name3){return{where:branch,what:"the file on this branch is the one that counts",fix:`Correct it on ${name3}\
, by a pull request from a branch of this repository: that one can pass.`}}async function readMerged({branchName="the base branch"},merged,read3){try{return await read3(
merged)}catch(error){if(!isInvalid(error))throw error;let after={where:"this pull request",what:`after the merge of this pull request it would be so on ${branchName}\
, too, and stop every run there`,fix:"Correct it before the merge."},[first,...others]=error.problems;throw new ConfigError([first,...others,after],error.code)}}
function unreadable2(error,file,branch){let[problem2]=error.problems,line3=Number(/:(\d+)/.exec(problem2?.where??"")?.[1]??1),why=`this file of ${branch} can’t \
be read (${problem2?.what}), so all that the pull request has in it counts as new`;return{id:"*",refusal:"unreadable",file,line:line3,why,suggestion:{kind:"word\
s",text:"the file as this pull request has it"}}}import{isAbsolute as isAbsolute3,relative as relative3,resolve as resolve3,sep as sep3}from"node:path";var defaultTrivyVersion="0.74.0";var hashes={"0.74.0":{"Linux-64bit.tar.gz":"2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a","Linux-ARM64.tar.gz":"b94ce1976bbf3c15b514b605ee88\
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
java-db-repository"]?{javaDbRepositories:inputs["java-db-repository"]}:{},maxDbAge:inputs["max-db-age"]??scannerDefaults.maxDbAge,cacheDirectory:resolve3(runContext.
workingDirectory,inputs["cache-dir"]??runContext.cacheDirectory),offline:inputs.offline??!1,timeout:inputs.timeout??scannerDefaults.timeout},inCheckout=runContext.
github!==void 0&&isInside(runContext.github.workspace,options.cacheDirectory),badVersion=options.trivy.kind==="release"?versionProblems(options.trivy.version,"i\
nput trivy-version"):[];return{options,problems:[...badVersion,...inCheckout?[cacheInCheckout]:[]]}}var cacheInCheckout={where:"input cache-dir",what:"it is in \
the checked-out repository, where a pull request could put a database of its own",fix:"Choose a folder outside of the workspace, e.g. ${{ runner.temp }}/image-g\
ate."};function isInside(folder,path2){let way=relative3(folder,path2);return way===""||!(way===".."||way.startsWith(`..${sep3}`)||isAbsolute3(way))}function trivyChoice(inputs){
let path2=inputs["trivy-path"],sha256=inputs["trivy-sha256"];if(path2!==void 0)return{kind:"given",path:path2,...sha256?{sha256}:{}};let mirror=inputs["trivy-mi\
rror"];return{kind:"release",version:inputs["trivy-version"]??scannerDefaults.version,...mirror?{mirror}:{}}}var maxIds=6e5,ruleOrigins=["built","commit","branch"],scannerTrusts=["pinned","given","unreviewed"],text9=string(),count3=int().nonnegative(),ids=array(text9),
each2=(words2,value)=>record(_enum(words2),value),resultSchema=strictObject({version:literal(1),verdict:literal("passed"),validUntil:instant,policy:strictObject(
{digest:digestText,from:_enum(ruleOrigins)}),how:strictObject({gateOn:_enum(gates),ignoreBase:boolean(),exceptions:count3,vex:count3,scanner:_enum(scannerTrusts),
rego:int().positive().optional(),scoped:int().positive().optional()}),database:strictObject({updatedAt:instant}).optional(),platforms:array(strictObject({platform:text9,
packages:count3,packagesListed:boolean(),sbom:_enum(["equal","equal-with-distro","needs-layers"]).optional(),distro:text9.optional()})).min(1).max(maxPlatforms),
counts:each2(severities,each2([...actions,"excepted"],count3)),findings:each2(severities,ids),excepted:ids,omitted:count3}),scanPredicateSchema=strictObject({invocation:strictObject(
{parameters:_null(),uri:text9,event_id:text9,"builder.id":text9}),scanner:strictObject({uri:text9,version:text9,db:strictObject({uri:text9,version:text9}),result:resultSchema}),
metadata:strictObject({scanStartedOn:instant,scanFinishedOn:instant})});function scanPredicate(record2,facts,platform){let{version:version2}=record2.scanner;return{
invocation:{parameters:null,uri:"",event_id:"","builder.id":""},scanner:{uri:`pkg:github/aquasecurity/trivy@${version2}`,version:version2,db:{uri:"",version:record2.
database?.updatedAt??""},result:resultOf(record2,facts,platform)},metadata:{scanStartedOn:record2.judgedAt,scanFinishedOn:record2.judgedAt}}}function resultOf(record2,{
rules:rules2,maxAge,standings},platform){let{verdict,policy,scanner,database,exceptions:exceptions2,scoped:scoped2}=record2,{gateOn,ignoreBase,rego=[]}=policy,decided=scoped2?.
applied.length??0;if(verdict!=="passed")throw new Error("defect: an image that did not pass gets no claim");if(scanner.trust==="report")throw new Error("defect:\
 a report of somebody else is no scan of ours");if(gateOn===void 0||ignoreBase===void 0)throw new Error("defect: a record that does not say how");let findings=record2.
findings.filter(({platforms})=>platform===void 0||platforms.includes(platform));return{version:1,verdict,validUntil:validUntil(record2,maxAge),policy:{digest:policy.
digest,from:rules2},how:{gateOn,ignoreBase,exceptions:exceptions2.applied.length,vex:0,scanner:scanner.trust,...rego.length===0?{}:{rego:rego.length},...decided===
0?{}:{scoped:decided}},...database===void 0?{}:{database:{updatedAt:database.updatedAt}},platforms:platformsOf2(record2,platform,standings),counts:countsOf(findings),
...idsOf(findings)}}function validUntil({judgedAt,exceptions:exceptions2,scoped:scoped2},maxAge){let ends=[...exceptions2.applied,...scoped2?.applied??[]].flatMap(
({endsAt})=>endsAt===void 0?[]:Date.parse(endsAt));return new Date(Math.min(Date.parse(judgedAt)+maxAge,...ends)).toISOString()}function platformsOf2({platforms},only,standings){
let chosen2=platforms.filter(({platform})=>only===void 0||platform===only);if(chosen2.length===0)throw new Error(`defect: ${only} was not scanned`);return chosen2.
map(({platform,packages,packagesListed=!1,sbom})=>({platform,packages,packagesListed,...standingOf(standings?.get(platform)??sbom?.standing)}))}function standingOf(standing){
return standing===void 0?{}:{sbom:standing.kind,...standing.kind==="equal-with-distro"?{distro:standing.distro}:{}}}function countsOf(findings){let counts=bySeverity(
()=>({log:0,warn:0,block:0,excepted:0}));for(let{severity:severity2,action:action2,exception:exception2}of findings)counts[severity2][exception2===void 0?action2:
"excepted"]+=1;return counts}function idsOf(findings){let open=bySeverity(()=>new Set),excepted=new Set,omitted=bySeverity(()=>new Set),bytes=0;for(let{id,severity:severity2,
exception:exception2}of findings){let ids2=exception2===void 0?open[severity2]:excepted,size2=Buffer.byteLength(JSON.stringify(id))+1;if(ids2.has(id)||bytes+size2>
maxIds){ids2.has(id)||omitted[severity2].add(id);continue}bytes+=size2,ids2.add(id)}return{findings:bySeverity(severity2=>[...open[severity2]]),excepted:[...excepted],
omitted:severities.reduce((sum,severity2)=>sum+omitted[severity2].size,0)}}var missingKinds={"no-signature":"a signature","no-scan":"a scan","no-sbom":"an SBOM"},faultWords={blocked:["its scan says that the policy blocked it","Fix what\
 it found, and build it again."],"unknown-form":["it has a scan attestation of ours in a form that this version does not know","Verify with the version of image\
-gate that signed it, or a later one."],ambiguous:["it has two different scan attestations of the same moment","Build it again, and let one job alone sign an im\
age."],future:["its scan, or the database of the scan, is dated in the future","Compare the clocks of this machine and of the one that signed."],"too-old":["its\
 scan is older than the policy allows (`verify.max-age`)","Scan it again: build it, or let it be scanned each night."],expired:["its scan does not hold any long\
er (`validUntil`)","Scan it again: build it, or let it be scanned each night."],"no-database":["its scan names no vulnerability database","Scan it with a databa\
se that says its date."],"old-database":["its scan used a database that was older than the policy allows (`verify.max-age`)","Scan it again with a current datab\
ase."],"only-new":["it passed because only new findings counted, and the policy has `gate-on: all`","Build it with `gate-on: all`, or say `gate-on: new` in the \
policy that verifies."],"base-ignored":["it passed without the findings of its base image, and the policy has `ignore-base: false`","Build it without `ignore-ba\
se`, or say `ignore-base: true` in the policy that verifies."],"rego-unasked":["it passed without rules in Rego, and the policy has some (`rego`)","Build it by \
a policy with those rules."],"unreviewed-scanner":["it was scanned by a Trivy that nobody has reviewed","Build it with a Trivy of the list of image-gate."]},byOurs="\
by a key or a workflow that counts (`verify.keys`, `verify.identities`)",signIt=`Push it with image-gate and \`sign\`, ${byOurs}.`,signWithSbom=`Push it with im\
age-gate, \`sign\` and \`sbom-format: cyclonedx\` (the default with \`sign\`), ${byOurs}.`;function refusalWords(code3){return code3 in missingKinds?[`${missingKinds[code3]}\
 that counts is missing`,code3==="no-sbom"?signWithSbom:signIt]:faultWords[code3]}var nameWords={"no-digest":["it is named by a tag alone, which may point to an\
other image tomorrow","Name it by its digest: name@sha256:…. `image-gate verify` prints it."],"other-form":["its name is not written in the form in which name\
s can be compared","Write the registry before it, in small letters and without the port 443, and Docker Hub as docker.io/owner/name."],"not-listed":["it comes f\
rom no place that is named","Use an image of those places, or name this one when the rules are made (`image-gate admission`, --exempt)."]};import{isDeepStrictEqual}from"node:util";var clockDifference=5*6e4;function currentScan(claims){let read3=claims.map(claim=>({claim,predicate:scanPredicateSchema.safeParse(claim.predicate).data})),unread=read3.
filter(({predicate})=>predicate===void 0);if(unread.length>0)return unread.some(({claim})=>saysBlocked(claim))?"blocked":"unknown-form";let known=read3.flatMap(
({claim,predicate})=>predicate===void 0?[]:{claim,predicate}),[newest,...others]=known.toSorted((one,other)=>age(one,other));if(newest===void 0)return"unknown-f\
orm";let isEqual=other=>age(newest,other)===0;return others.filter(isEqual).every(({predicate})=>isDeepStrictEqual(predicate,newest.predicate))?{...newest,older:others.
filter(other=>!isEqual(other)).map(({claim})=>claim)}:"ambiguous"}function age(one,other){return signedAt(other)-signedAt(one)||finishedAt(other)-finishedAt(one)}
function signedAt({claim:{by},...scan}){return by.kind==="identity"?by.signer.signedAt:finishedAt(scan)}function faultsOf({claim:{by},predicate},{maxAge,how},now){
let{validUntil:validUntil2,database,how:passed}=predicate.scanner.result,finished2=Date.parse(predicate.metadata.scanFinishedOn),started=Date.parse(predicate.metadata.
scanStartedOn),updated=database===void 0?void 0:Date.parse(database.updatedAt),latest=Math.min(now.getTime(),by.kind==="identity"?by.signer.signedAt:Number.POSITIVE_INFINITY);
return[["future",[started,finished2,updated??0].some(time=>time>latest+clockDifference)],["too-old",now.getTime()-started>=maxAge],["expired",now.getTime()>=Date.
parse(validUntil2)],["no-database",updated===void 0],["old-database",updated!==void 0&&started-updated>maxAge],["only-new",gates.indexOf(passed.gateOn)<gates.indexOf(
how.gateOn)],["base-ignored",passed.ignoreBase&&!how.ignoreBase],["rego-unasked",how.rego&&passed.rego===void 0],["unreviewed-scanner",passed.scanner==="unrevie\
wed"]].flatMap(([fault2,holds2])=>holds2?fault2:[])}function finishedAt({predicate}){return Date.parse(predicate.metadata.scanFinishedOn)}function saysBlocked({
predicate}){let{scanner}=predicate??{},verdict=scanner?.result?.verdict;return verdict!==void 0&&verdict!=="passed"}async function runStep(ports,work){let{summary,outputs,finish}=await withFailureSummary(ports,work);return summary!==void 0&&await writeSummary(ports,summary),outputs!==
void 0&&await ports.runner.setOutputs(outputs),finish===void 0?0:finish()}async function withFailureSummary(ports,work){try{return await work()}catch(error){throw await writeSummary(
ports,renderFailure(error)),error}}async function writeSummary({runner,log},markdown2){try{await runner.writeSummary(markdown2)}catch(error){log.warning(`The su\
mmary of this step is missing. ${error instanceof Error?error.message:String(error)}`)}}var exportAgain="Export the image again (docker buildx build --output type=oci,tar=false,dest=DIR or skopeo copy).",distrust="Do not use this layout: get the im\
age again from a source that you trust.",fixes={"layout-invalid":exportAgain,"layout-ambiguous":"Give a layout of one image: one that is exported under a single\
 name (for several platforms: buildx with --platform, skopeo copy --all).","layout-too-deep":"Give a layout whose index lists its images directly.","platforms-t\
oo-many":"Split it into several images, or name the manifest of one platform by its digest.","digest-invalid":"Only sha256 digests are taken: export the image a\
gain with sha256 digests, from a source that you trust.","blob-missing":`${exportAgain} For skopeo add --all, so that every platform is copied.`,"blob-symlink":"\
Copy the layout with its links resolved (cp -rL), so that every blob is a regular file.","blob-size":distrust,"blob-digest":distrust,"manifest-too-large":distrust,
"manifest-invalid":`${exportAgain} An index may hold images and their attestations only.`,"layer-foreign":"Layers that are fetched from elsewhere can not be sca\
nned as they will run: rebuild the image with all layers in it.","layer-unsupported":"Rebuild the image with tar layers, plain or compressed by gzip or zstd.","\
layer-undecodable":distrust,"layer-bomb":"Do not use this image. If the layer is yours, split it, or leave out the files of zeros (sparse files, logs) that comp\
ress so well.","diffid-mismatch":distrust,"platform-mismatch":"Rebuild the image for the platform that it claims.","attestation-invalid":"Attestations must name\
 an image of their index, have the platform unknown/unknown and hold in-toto layers only: build again, and copy without changing digests (skopeo copy --all --pr\
eserve-digests)."};function requireFewPlatforms(name3,platforms){if(!(platforms.length<=maxPlatforms))throw layoutFault("platforms-too-many",`${name3} has ${platforms.
length} platforms; ${maxPlatforms} is the most.`)}function layoutFault(code3,message,cause){return new ToolError({code:code3,message,fix:fixes[code3],...cause===
void 0?{}:{cause}})}var MAX_ENTRIES=1e3;function fold(name3){return name3.toUpperCase().toLowerCase()}function exactNames(schema2){let known=new Map(Object.keys(schema2.shape).map(
name3=>[fold(name3),name3]));return preprocess((value,context)=>{let names2=typeof value=="object"&&value!==null?Object.keys(value):[];for(let name3 of names2){
let meant2=known.get(fold(name3));meant2!==void 0&&meant2!==name3&&context.addIssue({code:"custom",message:`${JSON.stringify(name3)} reads as ${meant2} in other\
 programs`})}return value},schema2)}var entrySchema2=exactNames(descriptorSchema.extend({platform:exactNames(platformSchema).optional(),data:base64().optional()})).
refine(({data,digest})=>data===void 0||digestOf(Buffer.from(data,"base64"))===digest,{error:"the embedded data is not the content of the digest"}).transform(({data:_,
...descriptor})=>descriptor),layoutFileSchema=exactNames(object({imageLayoutVersion:literal("1.0.0")})),absent2=_undefined({error:"an index must not be a manife\
st at the same time (CVE-2021-41190)"}).optional(),indexSchema2=exactNames(object({schemaVersion:literal(2),mediaType:string().optional(),manifests:array(entrySchema2).
max(MAX_ENTRIES),config:absent2,layers:absent2})),manifestSchema2=exactNames(object({schemaVersion:literal(2),mediaType:string().optional(),config:entrySchema2,
layers:array(entrySchema2).max(MAX_ENTRIES),manifests:absent2})),historySchema=exactNames(object({created_by:string().default(""),empty_layer:boolean().default(
!1)})),imageConfigSchema=exactNames(platformSchema.extend({rootfs:exactNames(object({type:literal("layers"),diff_ids:array(digestSchema).nullable()})),history:array(
historySchema).nullish(),created:string().nullish(),config:object({Labels:record(string(),string()).nullish()}).nullish()}));function readLayoutFile(bytes){read(
layoutFileSchema,bytes,"oci-layout","layout-invalid")}function readLayoutIndex(bytes){let index=read(indexSchema2,bytes,"index.json","layout-invalid");if(index.
mediaType!==void 0&&!isIndexType(index.mediaType))throw layoutFault("layout-invalid",`index.json calls itself ${JSON.stringify(index.mediaType)}.`);return index}
function readIndex3(bytes,name3,mediaType){return sameType(read(indexSchema2,bytes,name3),name3,mediaType)}function readManifest(bytes,name3,mediaType){return sameType(
read(manifestSchema2,bytes,name3),name3,mediaType)}function readImageConfig(bytes,name3){return read(imageConfigSchema,bytes,name3)}function sameType(doc,name3,mediaType){
if(doc.mediaType===void 0||doc.mediaType===mediaType)return doc;throw layoutFault("manifest-invalid",`${name3} calls itself ${JSON.stringify(doc.mediaType)}, it\
s descriptor says ${JSON.stringify(mediaType)}.`)}function read(schema2,bytes,name3,code3="manifest-invalid"){let result2=schema2.safeParse(parse2(bytes,name3,code3));
if(result2.success)return result2.data;let issue=result2.error.issues[0],where=issue?.path.join(".")||"it",found=issue?.path.at(-1)==="digest"||issue?.path.at(-2)===
"diff_ids"?"digest-invalid":code3;throw layoutFault(found,`${name3} is not as the OCI image specification has it: ${where}: ${issue?.message}.`)}function parse2(bytes,name3,code3){
try{return parseStrictJson(bytes)}catch(cause){let reason=cause instanceof Error?cause.message:String(cause);throw layoutFault(code3,`${name3} can not be read a\
s JSON: ${reason}.`,cause)}}var maxConfig=4*1024*1024;async function baseLayers(registry,reference2,platforms){let{descriptor,bytes}=await registry.manifest(reference2),{mediaType,digest}=descriptor,
found=new Map;if(!isIndexType(mediaType)){let config=await configOf(registry,reference2,bytes,digest,mediaType);for(let platform of platforms)usualPlatform(platform)===
usualPlatform(platformName(config))&&found.set(platform,diffIds(config));return found}let{manifests}=readIndex3(bytes,digest,mediaType);for(let platform of platforms){
let child=manifests.find(one=>one.platform!==void 0&&usualPlatform(platformName(one.platform))===usualPlatform(platform));if(child===void 0||isIndexType(child.mediaType))
continue;let{registry:host,repository}=reference2,manifest=await registry.manifest({registry:host,repository,digest:child.digest}),config=await configOf(registry,
reference2,manifest.bytes,child.digest,child.mediaType);found.set(platform,diffIds(config))}return found}function diffIds({rootfs}){return rootfs.diff_ids??[]}async function configOf(registry,{
registry:host,repository},manifest,digest,mediaType){let{config}=readManifest(manifest,digest,mediaType);if(config.size>maxConfig)throw tooLarge2(config.digest);
let pieces3=[];for await(let piece of await registry.blob({registry:host,repository},config))pieces3.push(piece);return readImageConfig(Buffer.concat(pieces3),config.
digest)}function tooLarge2(digest){return new ToolError({code:"manifest-invalid",message:`The image config ${digest} is larger than ${maxConfig} bytes.`,fix:"Na\
me another base image."})}import{posix as posix5}from"node:path";var commitForm=/^[0-9a-f]{40}$|^[0-9a-f]{64}$/,remoteForm=/^(https?|git|ssh):\/\/|^git@|^github\.com\/|^(docker-image|oci-layout|target):\/\//i,
template=/\{\{\s*([^{}]*?)\s*\}\}/g;function defaultContext(origin){return`${origin.repositoryUrl}.git#${origin.commit}`}function expandDefaultContext(text11,origin){
let names2=[...text11.matchAll(template)].map(([,name3])=>name3),foreign2=names2.find(name3=>name3!=="defaultContext");return foreign2!==void 0?{what:`{{${foreign2}\
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
switch(context.kind){case"local":return{kind:"workspace",path:file??posix5.join(context.path,"Dockerfile")};case"git":{let path2=posix5.join(context.subdirectory??
".",file??"Dockerfile");return path2.startsWith("../")?{kind:"unknown"}:{kind:"commit",commit:context.commit,path:path2}}case"remote":return{kind:"unknown"}}}function namedImage(text11){return isDigest(text11)?{kind:"id",id:text11}:{kind:"reference",reference:parseReference(text11,"image")}}async function findLocalImage(process,image,absent3=()=>{}){
let name3=storeName(image);if(name3===void 0)return;let answer=await inspect(process,name3);if(answer.id!==void 0)return answer.id;if(image.kind==="reference"){
absent3(answer.reason);return}throw new ToolError({code:"image-not-local",message:`No image with the ID ${image.id} is in this machine's Docker store: ${answer.
reason}`,fix:"See `docker image ls --no-trunc`, or name the image by repository and digest: NAME@sha256:…"})}function storeName(image){return image.kind==="id"?
image.id:image.reference.digest===void 0?familiarReference({tag:"latest",...image.reference}):void 0}function inspectQuestion(name3){return["image","inspect","-\
-format","{{.Id}}",name3]}async function inspect(process,name3){try{let finished2=await askDocker(process,inspectQuestion(name3));if(finished2.code!==0)return{id:void 0,
reason:lastLines(finished2,1)};let id=imageIdOf2(finished2.stdout);if(id===void 0)throw notUnderstood(name3,finished2.stdout);return{id,reason:""}}catch(error){
if(error instanceof ToolError&&error.code==="docker-missing")return{id:void 0,reason:error.message};throw error}}function imageIdOf2(printed){let text11=printed.
trim(),id=/^[0-9a-f]{64}$/.test(text11)?`sha256:${text11}`:text11;return isDigest(id)?id:void 0}function notUnderstood(name3,answer){return new ToolError({code:"\
docker-answer",message:`\`docker image inspect ${name3}\` gave an ID that is not understood: ${answer.trim().slice(0,200)}`,fix:"Use Docker 20.10 or newer, or g\
ive the image as an archive of `docker save`."})}var maxList=16*2**20,slack=4,none="<none>",format='{"ID":{{json .ID}},"Repository":{{json .Repository}},"Tag":{{json .Tag}},"Digest":{{json .Digest}}}',rowSchema=object(
{ID:digestSchema,Repository:string(),Tag:string(),Digest:string()});async function listLocalImages(process){let finished2=await askDocker(process,["image","ls",
"--no-trunc","--digests","--format",format],maxList);if(finished2.code!==0)throw unreachableDaemon(finished2);if(Buffer.byteLength(finished2.stdout)>maxList-slack)
throw tooMany3();return finished2.stdout.split(`
`).filter(line3=>line3.trim()!=="").flatMap(line3=>localImage(line3)??[])}function localImage(line3){let row2=rowSchema.safeParse(parsedJson(line3));if(!row2.success)
throw notUnderstood2(line3,row2.error);let{ID:id,Repository:repository,Tag:tag,Digest:digest}=row2.data,digestName=digest===none||digest===""?void 0:`${repository}\
@${digest}`,name3=tag===none?digestName:`${repository}:${tag}`;if(!(repository===none||name3===void 0))return{id,name:name3,...digestName===void 0?{}:{digestName}}}
function notUnderstood2(line3,cause){return new ToolError({code:"docker-answer",message:`\`docker image ls\` gave a line that is not understood: ${line3.slice(0,
200)}`,fix:"Use Docker 20.10 or newer, or name the images one by one.",cause})}function tooMany3(){return new ToolError({code:"docker-images-many",message:`\`doc\
ker image ls\` gave more than ${maxList/2**20} MiB of names.`,fix:"Remove images that nobody needs (`docker image prune`), or name the images one by one."})}var typeAnnotation="vnd.docker.reference.type",digestAnnotation="vnd.docker.reference.digest",attestation="attestation-manifest",configTypes=new Set([mediaTypes.
ociConfig,"application/vnd.oci.empty.v1+json"]);function isAttestation(descriptor,manifest,siblings){if(descriptor.platform?.os!=="unknown"||descriptor.platform.
architecture!=="unknown")return!1;let subject=descriptor.annotations?.[digestAnnotation],isSubject=other=>other.digest===subject&&isManifestType(other.mediaType)&&
!claimsAttestation(other);return claimsAttestation(descriptor)&&siblings.some(isSubject)&&configTypes.has(manifest.config.mediaType)&&manifest.layers.length>0&&
manifest.layers.every(({mediaType})=>mediaType===mediaTypes.inToto)}function mayBeAttestation(descriptor){return descriptor.platform?.os==="unknown"&&claimsAttestation(
descriptor)}function claimsAttestation({annotations}){return annotations?.[typeAnnotation]===attestation}var noApprovals=bySeverity(()=>[]),nobodyApproves=bySeverity(()=>[[]]);function bothApprovals(one,other){return bySeverity(severity2=>distinctApprovers([...one[severity2],
...other[severity2]]))}function missingApprovals(required,approvers3){return required.filter(choice=>!choice.some(name3=>approvers3.has(lower2(name3))))}function needsApproval(rules2){
return severities.some(severity2=>rules2[severity2].length>0)}function alwaysNeeded(rules2){let[first=[],...others]=severities.map(severity2=>rules2[severity2]);
return first.filter(choice=>others.every(approvers3=>approvers3.some(other=>sameChoice(choice,other))))}function approversText(approvers3){if(approvers3.some(choice=>choice.
length===0))return"a policy that can be read";let parts3=approvers3.map(choice=>{let names2=choice.map(name3=>`@${name3}`).join(" or ");return choice.length>1&&
approvers3.length>1?`(${names2})`:names2});return parts3.length<2?parts3.join(""):`${parts3.slice(0,-1).join(", ")} and ${parts3.at(-1)}`}function distinctApprovers(approvers3){
return approvers3.filter((choice,index)=>approvers3.findIndex(other=>sameChoice(choice,other))===index)}function sameChoice(one,other){let words2=names2=>[...new Set(
names2.map(lower2))].sort().join(" ");return words2(one)===words2(other)}function lower2(name3){return name3.toLowerCase()}function packageChange(before,now){let[earlier,present]=[shared(before,now),shared(now,before)];if(earlier.length===0||present.length===0)return;let[from,to]=[versionsByName(
earlier),versionsByName(present)],change2={added:[],removed:[],changed:[]},unchanged=0;for(let key3 of[...new Set([...from.keys(),...to.keys()])].sort()){let[name3="",
type=""]=JSON.parse(key3),[old,fresh]=[from.get(key3)??new Set,to.get(key3)??new Set],gone=[...old].filter(version2=>!fresh.has(version2)).sort(),come=[...fresh].
filter(version2=>!old.has(version2)).sort();unchanged+=old.size-gone.length;let pairs=Math.min(gone.length,come.length);for(let index=0;index<pairs;index++)change2.
changed.push({type,name:name3,from:gone[index]??"",to:come[index]??""});for(let version2 of gone.slice(pairs))change2.removed.push({type,name:name3,version:version2});
for(let version2 of come.slice(pairs))change2.added.push({type,name:name3,version:version2})}return{...change2,unchanged,newLicences:newLicences(earlier,present)}}
function shared(some2,others){let known=new Set(others.map(({platform})=>usualPlatform(platform)));return some2.flatMap(({platform,packages})=>known.has(usualPlatform(
platform))?packages:[])}function versionsByName(packages){let versions=new Map;for(let{name:name3,type,version:version2}of packages){let key3=JSON.stringify([name3,
type]),known=versions.get(key3);known===void 0?versions.set(key3,new Set([version2])):known.add(version2)}return versions}function newLicences(before,now){let known=new Set(
before.flatMap(({licences})=>licences)),holders=new Map;for(let{licences,name:name3}of now)for(let licence of licences)known.has(licence)||holders.set(licence,(holders.
get(licence)??new Set).add(name3));return[...holders.entries()].sort(([a],[b])=>byText(a,b)).map(([licence,names2])=>({licence,packages:names2.size,example:[...names2].
sort()[0]??""}))}function compareWith(baseline,now){if(baseline.kind==="unread")return{outcome:baseline,presenceOf:()=>"new"};let{kind:_,findings,platforms,packages,...about}=baseline,
has=new Set(platforms.map(usualPlatform)),missing=now.platforms.filter(platform=>!has.has(usualPlatform(platform)));if(missing.length===now.platforms.length){let why=`\
it has no image for ${missing.join(", ")}, only for ${platforms.join(", ")||"none"}`;return{outcome:{kind:"unread",name:baseline.name,why,fix:"Name a baseline t\
hat was built for the same platforms.",expected:!1},presenceOf:()=>"new"}}let change2=packages&&now.packages&&packageChange(packages,now.packages),{added,gone}=difference(
now,{platforms,findings});return{outcome:{...about,kind:"compared",missing,fixed:gone,...change2===void 0?{}:{packages:change2}},presenceOf:finding=>added.has(finding)?
"new":"still-there"}}function difference(now,before){let added=new Set,compared=new Set,kept=new Set;for(let platform of new Set(now.platforms.map(usualPlatform))){
let earlier=onPlatform(before.findings,platform),{left,gone}=match(onPlatform(now.findings,platform),earlier);for(let finding of left)added.add(finding);for(let finding of earlier)
compared.add(finding);for(let finding of earlier)gone.has(finding)||kept.add(finding)}return{added,gone:worstFirst([...compared].filter(finding=>!kept.has(finding)))}}
function onPlatform(findings,platform){return findings.filter(({platforms})=>platforms.some(name3=>usualPlatform(name3)===platform))}function match(now,before){
let left=worstFirst(now).toReversed(),gone=new Set(worstFirst(before).toReversed());for(let details of likeness)left=withoutPartner(left,gone,details,isUnrated),
left=withoutPartner(left,gone,details,isNoWorse);let raised=left;for(let details of likeness)raised=withoutPartner(raised,gone,details,()=>!0);return{left,gone}}
function isUnrated({severity:now},{severity:before}){return now==="UNKNOWN"&&before==="UNKNOWN"}function isNoWorse({severity:now},{severity:before}){return now===
"UNKNOWN"||before==="UNKNOWN"?!1:worseFirst(now,before)>=0}function worstFirst(findings){let keys=new Map(findings.map(finding=>[finding,keyOf(finding,[!0,!0],finding.
target)])),groups=Map.groupBy(findings,({severity:severity2})=>severity2);return severities.flatMap(severity2=>(groups.get(severity2)??[]).toSorted((a,b)=>byText(
keys.get(a)??"",keys.get(b)??"")))}var likeness=[[!0,!0],[!0,!1],[!1,!0],[!1,!1]];function withoutPartner(now,gone,details,suits){let key3=finding=>keyOf(finding,
details),waiting=new Map([...Map.groupBy(gone,key3)].map(([text11,partners])=>[text11,partners.values()]));return now.filter(finding=>{for(let partner of waiting.
get(key3(finding))??[])if(suits(finding,partner))return!gone.delete(partner);return!0})}function keyOf(finding,wanted,...more){let{problem:problem2,details}=traits(
finding);return JSON.stringify([finding.kind,...problem2,...details.map((detail,index)=>wanted[index]?detail:""),...more])}function traits(finding){let{id,target}=finding;
switch(finding.kind){case"vulnerability":{let{type,name:name3,version:version2,class:kind}=finding.package;return{problem:[id,type,name3],details:[finding.path??
(kind==="os"?"":target),version2]}}case"misconfiguration":return{problem:[id,target],details:[finding.message,finding.lines?.start??0]};case"secret":return{problem:[
id,target],details:[finding.match,finding.lines?.start??0]}}}function ruleFor(finding,policy,isOfBase=!1,presence="new"){let{ignoreBase,unfixed,gateOn}=policy;if(ignoreBase.value&&isOfBase)return{action:"log",decidedBy:{first:ignoreBase}};
let first=actionOf(policy,finding.kind,finding.severity),byRule=finding.kind==="vulnerability"&&finding.fixedVersion===void 0?capped(first.value,unfixed.value):
first.value,action2=gateOn.value==="new"&&presence==="still-there"?capped(byRule,"warn"):byRule;return{action:action2,decidedBy:{first,...byRule===first.value?{}:
{unfixed},...action2===byRule?{}:{gateOn}}}}var everywhere=["alpm","apk","bitbucket","composer","deb","github","golang"],plainNamespace=new Set([...everywhere,"rpm","qpkg"]),plainName=new Set([...everywhere,
"bitnami","chrome-extension"]);function parsePackageUrl(text11){if(text11.length>2e3||!/^pkg:/i.test(text11))return;let[beforeHash,subpath=""]=cut2(text11.slice(
4).replace(/^\/+/,""),"#"),[beforeQuery,query=""]=cut2(beforeHash,"?"),[writtenType,coordinates]=cut2(beforeQuery,"/"),type=writtenType.toLowerCase();if(coordinates===
void 0||!/^[a-z.+-][a-z0-9.+-]*$/.test(type))return;let qualifiers=parseQualifiers(query),found=parseCoordinates(type,coordinates);if(qualifiers===void 0||found===
void 0||subpath.split("/").slice(1).some(isDots))return;let{namespace,name:name3,version:version2}=found;return{type,namespace:plainNamespace.has(type)?namespace.
toLowerCase():namespace,name:normalName(type,name3,qualifiers),version:type==="huggingface"?version2.toLowerCase():version2,qualifiers,subpath:trimSlashes(subpath)}}
function coversPackage(wanted,found){let same2=part2=>wanted[part2]===found[part2],asSaid=part2=>wanted[part2]===""||wanted[part2]===found[part2];return!same2("\
type")||!same2("namespace")||!same2("name")||!asSaid("version")||!asSaid("subpath")?!1:[...wanted.qualifiers].every(([key3,value])=>found.qualifiers.get(key3)===
value)}function cut2(text11,separator){let at2=text11.indexOf(separator);return at2<0?[text11]:[text11.slice(0,at2),text11.slice(at2+1)]}function isDots(part2){
return part2==="."||part2===".."}function trimSlashes(text11){return text11.replace(/^\/+/,"").replace(/(?<!\/)\/+$/,"")}function parseCoordinates(type,text11){
if(type!=="npm"&&text11.startsWith("@"))return;let at2=text11.lastIndexOf("@"),parts3=(at2>0?text11.slice(0,at2):text11).split("/"),name3=decode3(parts3.pop()??
""),version2=decode3(at2>0?text11.slice(at2+1):""),namespaces=parts3.filter(part2=>part2!=="").map(decode3);if(!(!name3||version2===void 0||namespaces.includes(
void 0)))return{namespace:trimSlashes(namespaces.join("/")),name:name3,version:version2}}function parseQualifiers(query){let qualifiers=new Map;if(!query.includes(
";")){for(let pair of query.split("&").filter(part2=>part2!=="")){let[writtenKey,writtenValue=""]=cut2(pair,"="),key3=writtenKey.toLowerCase(),value=decode3(writtenValue);
if(value===void 0||!/^[a-z._-][a-z0-9._-]*$/.test(key3))return;if(value!==""){if(qualifiers.has(key3))return;qualifiers.set(key3,value)}}return qualifiers}}function normalName(type,name3,qualifiers){
if(type==="pypi")return name3.replaceAll("_","-").toLowerCase();let repository=qualifiers.get("repository_url")??"",isDatabricks=repository.includes("databricks")&&
!repository.includes("azureml");return plainName.has(type)||type==="mlflow"&&isDatabricks?name3.toLowerCase():name3}function decode3(text11){try{return decodeURIComponent(
text11)}catch{return}}function expandBraces(pattern){let fault2=braceFault(pattern);if(fault2!==void 0)return fault2;let done=[],open=[{text:pattern,branches:[]}];for(let next=open.pop();next!==
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
programs.push(program)}return(path2,effort={steps:0})=>{let characters=/[\ud800-\udfff]/.test(path2)?[...path2]:path2;return programs.some(program=>matches(program,
characters,effort))}}function compile(text11,branches){let tokens=[],last=Math.max(-1,...branches);for(let at2=0;at2<text11.length;){let read3=readToken(text11,
at2);if(typeof read3=="string")return read3;tokens.push({token:read3.token,rest:text11.slice(at2),branches:last>at2}),at2=read3.next}return{tokens}}function readToken(text11,at2){
switch(text11[at2]){case"*":return readStar(text11,at2);case"?":return{token:{kind:"any"},next:at2+1};case"[":return readClass(text11,at2+1);case"\\":return at2+
1<text11.length?readCharacter(text11,at2+1):"it ends with `\\`";default:return readCharacter(text11,at2)}}function readCharacter(text11,at2){let character=String.
fromCodePoint(text11.codePointAt(at2)??0);return{token:{kind:"character",character},next:at2+character.length}}function readStar(text11,at2){if(text11[at2+1]!==
"*")return{token:{kind:"star"},next:at2+1};let startsPart=at2===0||text11[at2-1]==="/";return startsPart&&at2+2===text11.length?{token:{kind:"everything"},next:at2+
2}:startsPart&&text11[at2+2]==="/"?{token:{kind:"directories"},next:at2+3}:{token:{kind:"star"},next:at2+2}}function readClass(text11,start){let at2=text11[start]===
"!"||text11[start]==="^"?start+1:start,negated=at2>start,ranges=[],first=at2,previous;for(;text11[at2]!=="]";){let isRange=previous!==void 0&&text11[at2]==="-"&&
text11[at2+1]!=="]"&&at2+1<text11.length;isRange&&(at2+=1),text11[at2]==="\\"&&(at2+=1);let code3=text11.codePointAt(at2);if(code3===void 0)return"its `[` has n\
o `]`";ranges.push(isRange&&previous!==void 0?[previous,code3]:[code3,code3]),previous=isRange?void 0:code3,at2+=code3>65535?2:1}if(at2===first)return"its `[]` \
is empty";let inside2=code3=>ranges.some(([from,to])=>from<=code3&&code3<=to);return{token:{kind:"class",matches:character=>inside2(character.codePointAt(0)??0)!==
negated},next:at2+1}}function matches({tokens},path2,effort){let[next,at2]=[0,0],star,directories;for(;at2<path2.length;){effort.steps+=1;let token=tokens[next]?.
token;if(token?.kind==="everything")return!0;if(token?.kind==="directories")next+=1,directories={token:next,at:at2},star=void 0;else if(token?.kind==="star")next+=
1,star={token:next,at:at2};else if(token!==void 0&&takes(token,path2[at2]??""))next+=1,at2+=1;else{let retry=longerStar(star,path2)??moreDirectories(directories,
path2);if(retry===void 0)return!1;next=retry.token,at2=retry.at}}return matchesNothing(tokens[next])}function takes(token,character){return token.kind==="charac\
ter"?token.character===character:token.kind==="class"?token.matches(character):token.kind==="any"&&character!=="/"}function longerStar(star,path2){if(!(star===void 0||
path2[star.at]==="/"))return star.at+=1,star}function moreDirectories(directories,path2){if(directories===void 0)return;let slash=path2.indexOf("/",directories.
at);if(!(slash<0))return directories.at=slash+1,directories}function matchesNothing(left){return left===void 0||!left.branches&&/^(?:\*|\/?\*\*\/?)$/.test(left.
rest)}var maxSteps=3e7,stepsEach=20;function indexExceptions(exceptions2){let patterns=new Map,compiled=text11=>{let pattern=patterns.get(text11)??pathPattern(text11);
return patterns.set(text11,pattern),pattern},byId=Map.groupBy(exceptions2.map(exception2=>scoped(exception2,compiled)),({exception:exception2})=>exception2.id),
effort={steps:0},leftOut=new Set;return{matching:finding=>{let ids2=idsOf2(finding).filter(id=>byId.has(id));return ids2.length===0?[]:inTrivysOrder(ids2.map(id=>byId.
get(id)??[]),finding,effort,()=>{for(let id of ids2)leftOut.add(id)})},notCompared:()=>[...leftOut].flatMap(id=>(byId.get(id)??[]).map(({exception:exception2})=>exception2))}}
function isForImage({images},names2){return images===void 0?!0:names2.length>0&&names2.every(name3=>images.some(pattern=>matchesImage(pattern,name3)))}function scopeOf({
id,kind,paths,purls,images}){let lists=[paths,purls,images].map(list3=>list3&&[...new Set(list3)].sort());return JSON.stringify([id,kind,...lists])}function scoped(exception2,compiled){
return{exception:exception2,paths:exception2.paths?.map(compiled).filter(pattern=>typeof pattern=="function"),purls:exception2.purls?.map(parsePackageUrl).filter(
purl2=>purl2!==void 0)}}function idsOf2(finding){return finding.kind==="misconfiguration"?[finding.id,...finding.aliases]:[finding.id]}function*inTrivysOrder(candidates,finding,effort,endEarly){
let places=finding.kind==="vulnerability"?[finding.target,finding.path??""]:[finding.target],urls=(finding.kind==="vulnerability"?packageUrls(finding.package):[]).
map(parsePackageUrl);for(let place3 of places)for(let list3 of candidates)for(let{exception:exception2,paths,purls}of list3){if(effort.steps>maxSteps)return endEarly();
effort.steps+=1,!(exception2.kind!==void 0&&exception2.kind!==finding.kind)&&(paths!==void 0&&!matchesAny(paths,place3,effort)||purls!==void 0&&!urls.every(url=>coversAny(
purls,url,effort))||(yield exception2))}effort.steps>maxSteps&&endEarly()}function packageUrls({purl:purl2="",purlOn}){return[...new Set(purlOn===void 0?[purl2]:
Object.values(purlOn))].filter(url=>url!=="")}function matchesAny(paths,place3,effort){return paths.some(matches2=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&
matches2(place3,effort)))}function coversAny(purls,found,effort){return found===void 0?!1:purls.some(wanted=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&coversPackage(
wanted,found)))}function applyExceptions({active,refused:before,beside},rules2,now,images){let{usable,refused:atOnce}=usableAmong(active,rules2,now,images),index=indexExceptions(
usable),lastEnd=bySeverity(severity2=>lastEndOf(rules2.maxDays[severity2].value,now)),other=beside&&applyExceptions(beside,rules2,now,images),uses=new Map;return{
exceptionFor:finding=>{for(let exception2 of index.matching(finding)){let alone=useAlone(exception2,finding.severity,lastEnd),isOneSided=alone==="applied"&&other!==
void 0&&other.exceptionFor(finding)===void 0;if(noteUse(uses,exception2,isOneSided?"not-on-both":alone,finding.severity,rules2),alone==="applied")return isOneSided?
void 0:exception2}},outcome:()=>{let notCompared=index.notCompared();return{applied:usable.filter(exception2=>uses.get(exception2)?.applied!==void 0),unused:unusedOf(
usable,new Set([...uses.keys(),...notCompared])),refused:[...rules2.requireTicket.value?before.map(withTicket):before,...atOnce,...refusedAs("too-far-ahead",uses,
(exception2,severity2)=>refuseTooFar(exception2,severity2,rules2,now)),...refusedAs("not-approved",uses,(exception2,severity2)=>refuseUnapproved(exception2,severity2,
now)),...notCompared.map(exception2=>refuseNotCompared(exception2,now)),...refusedAs("not-on-both",uses,exception2=>refuseOneSided(exception2,beside?.branch??"",
now))]}}}}function useAlone(exception2,severity2,lastEnd){return lacksApproval(exception2,severity2)?"not-approved":exception2.endsAt.getTime()<=lastEnd[severity2]?
"applied":"too-far-ahead"}function noteUse(uses,exception2,use,severity2,rules2){let noted=uses.get(exception2)??{},before=noted[use];noted[use]=use==="too-far-\
ahead"?strictestOf2(rules2,before,severity2):worse(before??severity2,severity2),uses.set(exception2,noted)}function refusedAs(use,uses,refuse){return[...uses].flatMap(
([exception2,{[use]:severity2}])=>severity2===void 0?[]:[refuse(exception2,severity2)])}function usableAmong(active,rules2,now,images){let exceptions2=active.filter(
exception2=>isForImage(exception2,images)),current=exceptions2.filter(exception2=>holds(exception2,now)),isTracked=exception2=>!rules2.requireTicket.value||hasTicket(
exception2),ended=exceptions2.filter(exception2=>!holds(exception2,now));return{usable:current.filter(isTracked),refused:[...ended.map(exception2=>refuseExpired(
exception2,now)),...current.filter(exception2=>!isTracked(exception2)).map(exception2=>refuseUntracked(exception2,now))]}}function strictestOf2({maxDays:maxDays2},one,other){
let[strictest2=other]=severities.filter(severity2=>severity2===one||severity2===other).toSorted((a,b)=>maxDays2[a].value-maxDays2[b].value);return strictest2}function refuseUntracked(exception2,now){
return refused2(askingTicket(exception2),"no-ticket","it names no ticket, which the policy requires",now)}function withTicket(entry3){let{suggestion}=entry3;return suggestion.
kind==="words"||hasTicket(suggestion.draft)?entry3:{...entry3,suggestion:{...suggestion,draft:askingTicket(suggestion.draft)}}}function refuseTooFar(exception2,severity2,{
maxDays:maxDays2},now){let days2=maxDays2[severity2].value,why=`its expiry ${exception2.expiry} is more than ${days2} days ahead, the most for a ${severity2} fi\
nding`;return refused2(exception2,"too-far-ahead",why,now,days2)}function lacksApproval({proposed},severity2){return proposed!==void 0&&proposed.missing[severity2].
length>0}function refuseUnapproved(exception2,severity2,now){let missing=exception2.proposed?.missing[severity2]??[],why=missing.some(choice=>choice.length===0)?
"it is new in this pull request, and the policy that says who must approve it can’t be read":`it is new in this pull request, and for a ${severity2} finding ${approversText(
missing)} must approve its newest commit`;return{...refused2(exception2,"not-approved",why,now),suggestion:{kind:"words",text:"the same line, once it is approve\
d"}}}function refuseNotCompared(exception2,now){return refused2(exception2,"not-compared","some findings were not compared with it: the entries for this id have\
 too many paths and packages. Write one entry for several of them, with shorter patterns",now)}function refuseOneSided(exception2,branch,now){let why=`${branch}\
 rules as well, and has no exception that is applied to the same finding`;return{...refused2(exception2,"not-on-both",why,now),suggestion:{kind:"words",text:`th\
e same line, once it is on ${branch}, too`}}}function unusedOf(exceptions2,known){let first=new Map,unused=[];for(let exception2 of exceptions2){let key3=scopeOf(
exception2),earlier=first.get(key3);earlier===void 0&&first.set(key3,exception2),!known.has(exception2)&&unused.push(earlier===void 0?exception2:{...exception2,
duplicateOf:{file:earlier.file,line:earlier.line}})}return unused}var hidden=/[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/;function readsDifferently(text11){return hidden.test(text11)}function hasInvisible(text11){
return new RegExp("\\p{C}","u").test(text11)}var hiddenWhy="it holds invisible characters that can make it read differently than it is";var maxLine=64*1024,maxEntries3=1e4;function parseIgnoreFile(text11,file,now){let active=[],notApplied=[],above=[],lines2=text11.replace(/^\ufeff/,"").split(`
`);for(let[index,raw]of lines2.entries()){let setting={file,line:index+1,now};checkLength(raw,setting);let entry3=parseEntry(raw);if(entry3===void 0){above=fields(
raw).length===0?[]:[...above.slice(-maxCommentLines),raw];continue}let result2=readEntry2(raw,entry3,above,setting);if("refusal"in result2?notApplied.push(result2):
active.push(result2),notApplied.push(...entry3.otherIds.map(id=>secondId(id,entry3,above,setting))),above=[],active.length+notApplied.length>maxEntries3)throw tooMany4(
setting)}return{active,refused:notApplied}}var maxCommentLines=20;function readEntry2(raw,entry3,above,setting){let used=entry3.reason===""?above:[],reason=entry3.
reason===""?reasonAbove(above):entry3.reason,date=earliest(entry3.dates),{now}=setting,draft=draftOf(entry3.id,reason,date??earliest(datesAbove(above)),setting);
if([raw,...used].some(text11=>readsDifferently(text11.replace(/\r$/,"")))||hasInvisible(entry3.id))return refused2(draft,"hidden-characters",hiddenWhy,now);if(date?.
endsAt===void 0||reason==="")return refused2(draft,...fault(entry3,date,reason,above,setting),now);if(isWildcard(entry3.id))return refusedWildcard(draft,now);let exception2={
...draft,endsAt:date.endsAt,expiry:lastDay(date.endsAt)};return unlessDead(exception2,now)}function draftOf(id,reason,date,{file,line:line3}){let expiry=date?.endsAt===
void 0?date?.text:lastDay(date.endsAt);return{id,reason,file,line:line3,...expiry===void 0?{}:{expiry}}}function secondId(id,entry3,above,setting){let reason=entry3.
reason===""?reasonAbove(above):entry3.reason,why=`it stands behind ${quoted(entry3.id)}, and a line holds one id`;return refused2(draftOf(id,reason,earliest(entry3.
dates),setting),"second-id",why,setting.now)}function datesAbove(lines2){return lines2.flatMap(line3=>parseComment(["#",...fields(line3.replace(/^[^#]*#+/,""))]).
dates)}function reasonAbove(lines2){let words2=lines2.map(line3=>fields(line3.replace(/^[^#]*#+/,""))).filter(line3=>/[\p{L}\p{N}]/u.test(line3.join("")));return parseComment(
["#",...words2.flat()]).reason}function earliest(dates){let end=({endsAt})=>endsAt?.getTime()??Number.NEGATIVE_INFINITY;return dates.toSorted((a,b)=>end(a)-end(
b))[0]}function fault(entry3,date,reason,above,{line:line3}){let noReason=reason===""?"it gives no reason":void 0,nearestAbove2=above.findLastIndex(comment=>datesAbove(
[comment]).length>0),elsewhere=nearestAbove2<0?"":`: the one in line ${line3-above.length+nearestAbove2} has to be on the line of the entry`,noDate=date===void 0?
`it has no expiry${elsewhere}`:void 0,badDate=date!==void 0&&date.endsAt===void 0?`its expiry ${quoted(date.text)} is not a valid date (YYYY-MM-DD)`:void 0,why=[
entry3.id.includes("#")?"a space is missing before #, so the comment counts as part of the id":void 0,badDate,noReason,noDate].filter(part2=>part2!==void 0).join(
"; ");return[badDate!==void 0?"malformed-date":noReason!==void 0?"no-reason":"no-expiry",why]}function checkLength(raw,{file,line:line3}){if(raw.length*3<maxLine||
new TextEncoder().encode(raw).length<maxLine)return;let what=`the line has ${maxLine} bytes or more, where Trivy stops reading`;throw new ConfigError([{where:`${file}\
:${line3}`,what,fix:"Shorten the line."}],"exceptions-invalid")}function tooMany4({file,line:line3}){let what=`more than ${maxEntries3} entries`;return new ConfigError(
[{where:`${file}:${line3}`,what,fix:"Remove those that are no longer needed."}],"exceptions-invalid")}var maxListed2=100,list2=item=>array(item).min(1).max(maxListed2),path=string().refine(text11=>typeof pathPattern(text11)!="string"),purl=string().refine(text11=>parsePackageUrl(
text11)!==void 0),person=string().min(1).max(100),entry2=strictObject({id:string().min(1).max(300).describe("The id that Trivy gives: `CVE-2024-1234`, `DS-0002`\
, a secret’s rule."),statement:string().optional().describe("Why this is acceptable. Without it the entry is not applied."),expired_at:string().optional().describe(
"The first instant at which it no longer holds: a day (00:00 UTC) or RFC 3339. Required to be applied."),paths:list2(path).optional().describe("Only in these ta\
rgets or files of the image; `*`, `**`, `?`, `[]`, `{}`."),images:list2(string().regex(patternForm)).optional().describe("Only in these images: `ghcr.io/acme/*`\
."),"approved-by":union([person,list2(person)]).optional().describe("Who approved it."),ticket:string().min(1).max(300).optional().describe("Where it is tracked\
.")}),vulnerability2=strictObject({...entry2.shape,purls:list2(purl).optional().describe("Only in these packages: `pkg:npm/lodash`, with or without version.")}),
entries2=array(entry2).max(maxEntries3).nullish(),ignoreSchema=strictObject({vulnerabilities:array(vulnerability2).max(maxEntries3).nullish().describe("Exceptio\
ns for vulnerabilities."),misconfigurations:entries2.describe("Exceptions for misconfigurations."),secrets:entries2.describe("Exceptions for secrets."),licenses:entries2.
describe("Checked for its form only: image-gate has no findings of licenses.")}),fixes2={id:"Write the id that Trivy gives as text, e.g. `CVE-2024-1234`.",statement:"\
Write in words why this is acceptable, in quotes.",expired_at:"Write a day without quotes, e.g. `2026-01-31` (it ends as that day begins, UTC), or RFC 3339.",images:'\
Write a list of patterns for image names, e.g. `["ghcr.io/acme/*"]`.',"approved-by":"Write a name or a list of names.",ticket:"Write its name or address as text\
."},policyKey="Remove it: it is a key of the policy file (.github/image-gate.yml).",ignoreGuide={schema:ignoreSchema,name:"the file of exceptions",code:"excepti\
ons-invalid",otherWords:{reason:"Write `statement`, Trivy’s word for the reason.",expiry:"Write `expired_at`, e.g. `expired_at: 2026-01-31`.",expires:"Write `\
expired_at`, e.g. `expired_at: 2026-01-31`.",vuln:"Write `vulnerabilities`.",vulns:"Write `vulnerabilities`.",packages:'Write `purls`, e.g. `["pkg:npm/lodash"]`\
.',approvedBy:"Write `approved-by`.",severity:policyKey,kinds:policyKey,unfixed:policyKey,exceptions:policyKey,approvals:policyKey},fixFor:(at2,value)=>{let key3=String(
at2.findLast(step=>typeof step=="string")??"");return key3==="paths"?pathFix(value):key3==="purls"?'Write a list of package URLs, e.g. `["pkg:npm/lodash"]`.':fixes2[key3]??
"Write a list of entries, each with `id`, `statement` and `expired_at`, below e.g. `vulnerabilities:`."}};function pathFix(value){let fault2=typeof value=="stri\
ng"?pathPattern(value):void 0;return`${typeof fault2=="string"?`${fault2.charAt(0).toUpperCase()}${fault2.slice(1)}: write`:"Write"} a list of path patterns, e.\
g. \`["app/**/package.json"]\`.`}var maxApprovers=50,person2=string().regex(/^[A-Za-z0-9](?:-?[A-Za-z0-9])*(?:_[A-Za-z0-9]+)?$/).max(100),approvers2=array(union([person2,array(person2).min(1).max(
maxApprovers)])).min(1).max(maxApprovers).describe("GitHub users who must all approve; a list within the list is several of whom one is enough."),approvals=union(
[approvers2,strictObject({all:approvers2.optional().describe("For findings of every severity."),critical:approvers2.optional().describe("For CRITICAL findings, \
beside `all`."),high:approvers2.optional(),medium:approvers2.optional(),low:approvers2.optional(),unknown:approvers2.optional()})]);var exceptionLists=["vulnerabilities","misconfigurations","secrets","licenses"],exceptionsFix="Name it in the input `exceptions`, and a policy in the input `pol\
icy`.";function plainExceptions(text11,file){let lines2=text11.replace(/^\ufeff/,"").split(`
`,looked),index=lines2.findIndex(line3=>line3.trim()!==""&&!line3.trimStart().startsWith("#"));return/^\s*(?:CVE|GHSA)-[\w-]+(?:\s|$)/.test(lines2[index]??"")?{
where:`${file}:${index+1}`,what:"this is a file of exceptions, and no policy",fix:exceptionsFix}:void 0}var looked=1e3;function foreignFile(value,file){let where=`${file}\
:1`;if(typeof value!="object"||value===null||Array.isArray(value))return;let fields2={...value};if(exceptionLists.some(list3=>Array.isArray(fields2[list3])))return{
where,what:"this is a file of exceptions, and no policy",fix:exceptionsFix};let form3=fields2.SchemaVersion!==void 0&&fields2.Results!==void 0?"a report of Triv\
y":jsonForm(fields2);return form3===void 0?void 0:{where,what:`this is ${form3}, and no policy`,fix:"Name a file with e.g. `severity: { high: block }`."}}var maxScoped=100,maxText=1e3,plain=string().max(maxText).refine(text11=>!readsDifferently(text11.replaceAll(/[\r\n]/g," "))),rule=strictObject({action:_enum(actions).
describe("What these findings do instead of what their severity says: `block`, `warn` or `log`."),reason:plain.refine(text11=>/[\p{L}\p{N}]/u.test(text11.replaceAll(
/<[^<>]*>/g,""))).describe("Why. Shown in every report."),expires:string().refine(text11=>startOfDay(text11)!==void 0).optional().describe("The last day on whic\
h it holds (UTC), e.g. 2026-12-31. Only `action: block` may go without."),ticket:plain.min(1).optional().describe("Where it is tracked.")}),withMatch=match2=>array(
strictObject({match:match2,...rule.shape}).refine(({action:action2,expires})=>action2==="block"||expires!==void 0,{path:["expires"]})).max(maxScoped),packageRules=withMatch(
plain.refine(text11=>parsePackageUrl(text11)!==void 0).describe("A package URL: `pkg:deb/debian/linux-libc-dev`. Without a version it stands for every version.")),
pathRules=withMatch(plain.min(1).refine(text11=>typeof pathPattern(text11)!="string").describe("A pattern for files of the image: `usr/share/doc/**`."));var maxImageRules=100,maxBases=50,maxExceptionDays=3650,durationForm=/^[1-9][0-9]{0,3}[hd]$/,baselineForm=/^(?!.*\.[jJ][sS][oO][nN]$)(?:[a-zA-Z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9._-]+(?:\/[a-z0-9._-]+)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$/,
action=_enum(actions).describe("`block`: not pushed, the run fails. `warn`: pushed, with a warning. `log`: in the reports only."),longRule=strictObject({action:action.
optional(),"fix-within":string().regex(durationForm).optional().describe("Hours or days from the scan that shows it until it must be fixed: `24h`, `7d`."),escalate:_enum(
escalations).optional().describe("How it is to be escalated; nothing acts on it yet, and the JSON report has it.")}),rule2=union([action,longRule]),severity=strictObject(
{critical:rule2.optional().describe("Default: { action: block, fix-within: 24h, escalate: page }"),high:rule2.optional().describe("Default: { action: warn, fix-\
within: 7d, escalate: ticket }"),medium:rule2.optional().describe("Default: { action: log, fix-within: 30d, escalate: backlog }"),low:rule2.optional().describe(
"Default: { action: log, fix-within: 90d, escalate: report }"),unknown:rule2.optional().describe("Not rated yet. Default: { action: warn, fix-within: 7d, escala\
te: ticket }")}),actionsBySeverity=strictObject({critical:action.optional(),high:action.optional(),medium:action.optional(),low:action.optional(),unknown:action.
optional()}),kindRule=union([action,actionsBySeverity]).describe("One action for all severities, or one for each that it names. Goes before `severity`."),kinds3=strictObject(
{vulnerability:kindRule.optional(),misconfiguration:kindRule.optional(),secret:kindRule.optional()}),days=int().min(1).max(maxExceptionDays),maxDays=strictObject(
{critical:days.optional().describe("Default: 90"),high:days.optional().describe("Default: 180"),medium:days.optional().describe("Default: 365"),low:days.optional().
describe("Default: 365"),unknown:days.optional().describe("Default: 180")}),exceptions=strictObject({"max-days":union([days,maxDays]).optional().describe("How m\
any days ahead the expiry of an exception may lie to be applied to a finding of this severity."),"require-ticket":boolean().optional().describe("Whether each ex\
ception must name a ticket. Default: false")}),fileForm=/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,200}$/,maxSigners=20,verify=strictObject({keys:array(
string().regex(fileForm)).max(maxSigners).optional().describe("Files of public keys (PEM) in the repository. Several are valid at once, so that one can replace \
another."),identities:array(string().regex(identityForm)).max(maxSigners).optional().describe("Workflows whose keyless signatures count, to the letter: `https:/\
/github.com/acme/app/.github/workflows/image.yml@refs/heads/main`. Of tags the end may be `*`: `…@refs/tags/v*`."),issuer:string().regex(/^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost):)[\x21\x23-\x26\x28\x29\x2b\x2d-\x5b\x5d-\x7e]{3,500}$/).
optional().describe("Who confirms the identities: the issuer of the workflow’s token. Default: https://token.actions.githubusercontent.com"),sources:array(string().
regex(sourceForm)).max(maxSigners).optional().describe("What those workflows may have built, where another repository calls them: `https://github.com/acme/app@r\
efs/heads/main`. Default: each its own repository, at its own ref."),"repository-ids":array(int().positive()).max(maxSigners).optional().describe("GitHub’s numb\
ers of the repositories that those workflows may have built (`gh api repos/acme/app --jq .id`): a name that is given again has another one. Default: none, names\
 alone count."),"trusted-root":string().regex(fileForm).optional().describe("What certificates, logs and timestamps are checked against: `public` (Sigstore’s ow\
n), `github` (for private repositories), or a file in the repository. Default: public"),"max-age":string().regex(durationForm).optional().describe("How long a s\
can counts: `24h`, `7d`. Its database may be older than the scan by as much. Default: 7d"),require:array(_enum(claimKinds)).min(1).max(claimKinds.length).optional().
describe("What must be attached to the image. Default: [signature, scan, sbom]"),platforms:_enum(claimScopes).optional().describe("`all`: to each platform of an\
 index, too. `index`: to the index alone. Default: all"),"on-fail":_enum(claimEnds).optional().describe("What becomes of the claims about an image that a later \
scan blocks. `revoke`: they are withdrawn. `expire`: they end by themselves. Default: expire")}),rules={severity:severity.optional().describe("What a finding do\
es, by its severity."),kinds:kinds3.optional().describe("What a finding does, by what it is about."),unfixed:action.optional().describe("What a vulnerability wi\
thout a fix may do at most. Default: block, so a missing fix excuses nothing."),eol:action.optional().describe("An operating system past its end of life. Defaul\
t: warn"),unscannable:action.optional().describe("An image in which no package was found, a report that lists no package, and an image whose system packages cou\
ld not be compared with advisories. Default: block"),"gate-on":_enum(gates).optional().describe("`new`: only findings that the baseline lacks can block; without\
 a baseline all do. Default: all"),baseline:string().max(1024).regex(baselineForm).optional().describe("What images are compared with: an image reference, or `a\
uto`, the pushed image of the base branch. The input `baseline` goes before it. Default: auto with `gate-on: new`"),"ignore-base":boolean().optional().describe(
"Whether findings in layers that are proven to be the base image’s are only logged. Default: false"),bases:array(string().regex(patternForm)).max(maxBases).optional().
describe("Base images that `ignore-base` counts beside the one of the Dockerfile’s FROM: `node:22`, `ghcr.io/acme/base*`."),rego:array(string().regex(regoPathForm)).
max(50).optional().describe("Files in the repository with rules of your own in Rego (`package main`; `deny`, `violation`, `warn`), which can only make the verdi\
ct stricter. Needs the input `rego-tool`."),packages:packageRules.optional().describe("What findings in some packages do, whatever their severity. Goes before `\
severity` and `kinds`."),paths:pathRules.optional().describe("What findings in some files of the image do, whatever their severity. Goes before `severity` and `\
kinds`."),exceptions:exceptions.optional().describe("What holds for exceptions."),verify:verify.optional().describe("What an image must show before it is deploy\
ed: read by `image-gate verify`.")},imageRule=strictObject({match:string().regex(patternForm).describe("A pattern for image names: `*` within a path, `**` acros\
s. With or without tag: `ghcr.io/acme/*`."),...rules}),policySchema=strictObject({version:literal(1).optional().describe("The version of this form."),...rules,approvals:approvals.
optional().describe("Who must approve the newest commit of a pull request before the exceptions that it adds are applied."),images:array(imageRule).max(maxImageRules).
optional().describe("Rules for some images; later ones win. Of several places an image goes to, the strictest holds.")});var policyGuide={schema:policySchema,name:"the policy file",code:"policy-invalid",otherWords:{"ignore-unfixed":"Write `unfixed: log`: what has no fix is then on\
ly logged.",ignoreUnfixed:"Write `unfixed: log`: what has no fix is then only logged.",vuln:"Write `kinds: { vulnerability: … }`.",vulnerabilities:"Write `kin\
ds: { vulnerability: … }`.",misconfig:"Write `kinds: { misconfiguration: … }`.","fail-on":"Write `block` for a severity: `severity: { high: block }`.","exit\
-code":"Write `block` for a severity: `severity: { high: block }`.",trivyignores:"Name files of exceptions in the input `exceptions`, not in the policy."},fixFor:(path2,value)=>{
let key3=path2.at(-1);return path2.includes("approvals")?typeof key3=="number"?approverFix(value):fixes3.approvals:path2.includes("bases")?fixes3.bases:path2.includes(
"rego")?fixes3.rego:path2.includes("keys")?fixes3.keys:path2.includes("identities")?fixes3.identities:path2.includes("sources")?fixes3.sources:path2.includes("r\
epository-ids")?fixes3["repository-ids"]:path2.includes("require")?oneOf(claimKinds,value):path2[0]==="packages"||path2[0]==="paths"||path2[2]==="packages"||path2[2]===
"paths"?scopedFix(path2):typeof key3=="number"?"Write `match:` and its rules.":key3===void 0?fixes3[""]:path2.at(-2)==="max-days"?fixes3["max-days"]:isFix(key3)?
fixes3[key3]:oneOf(wordsOf(key3),value)}},fixes3={"":"Write keys and values, e.g. `severity: { high: block }`.",version:"Write `1` or leave it out.",severity:"W\
rite a line for each severity below it, e.g. `critical: block`.",kinds:"Write a line for each kind below it, e.g. `secret: block`.",images:'Write a list; each e\
ntry starts with `- match: "ghcr.io/acme/*"`.',match:'Write a pattern that names of images can match, e.g. `"ghcr.io/acme/*"`: letters, digits, `. _ - / : @ * ?\
`; a path in lower case, without `https://`, and no `/` at an end.',"fix-within":"Write hours or days, e.g. `24h` or `7d`.",exceptions:"Write `max-days:` or `re\
quire-ticket:` below it.","max-days":"Write whole days, from 1 to 3650, or some for each severity: `{ critical: 90, high: 180 }`.","require-ticket":"Write `true\
` or `false`.",approvals:"Write a list of GitHub users, e.g. `[alice, [bob, carol]]`, or such a list below `all`, `critical`, `high` …",bases:'Write a list of\
 base images, e.g. `[node:22, "ghcr.io/acme/base*"]`.',baseline:"Write an image, e.g. `ghcr.io/acme/app:main`, or `auto`. A Trivy JSON is named in the input `ba\
seline`, not in the policy.","ignore-base":"Write `true` or `false`.",rego:"Write a list of files in the repository, e.g. `[.github/image-gate/rules.rego]`.",verify:"\
Write `keys:`, `identities:`, `max-age:`, `require:`, `platforms:` or `on-fail:` below it.",keys:"Write a list of files in the repository, e.g. `[keys/image-gat\
e.pub]`.",identities:'Write a list of workflows with their refs, e.g. `["https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main"]`; the only wi\
ldcard is the end of a tag: `@refs/tags/v*`.',issuer:"Write an address, e.g. `https://token.actions.githubusercontent.com`.",sources:'Write a list of repositori\
es with refs, e.g. `["https://github.com/acme/app@refs/heads/main"]`; the only wildcard is the end of a tag: `@refs/tags/v*`.',"repository-ids":"Write a list of\
 whole numbers, e.g. `[1296269]`: those that `gh api repos/acme/app --jq .id` prints.","trusted-root":"Write `public`, `github`, or a file in the repository, e.\
g. `keys/trusted_root.json`.","max-age":"Write hours or days, e.g. `24h` or `7d`."};function approverFix(value){let name3=typeof value=="string"?value.replace(/^@/,
""):"";return name3.includes("/")?`Write the users one by one: teams are not supported. ${fixes3.approvals}`:value!==name3&&person2.safeParse(name3).success?`Wr\
ite it without @: ${quoted(name3)}.`:fixes3.approvals}function scopedFix(path2){let list3=path2.includes("packages")?"packages":"paths";switch(path2.at(-1)){case"\
match":return list3==="packages"?"Write a package URL, e.g. `pkg:deb/debian/linux-libc-dev`; without a version it stands for every version.":'Write a pattern fo\
r files of the image, e.g. `"usr/share/doc/**"`.';case"action":return oneOf(actions.toReversed(),void 0);case"reason":return"Write in words why, in quotes.";case"\
expires":return"Write the last day on which it holds, e.g. `2026-12-31`; only `action: block` may go without.";case"ticket":return"Write its name or address as \
text.";default:return`Write a list; each entry has \`match\`, \`action\`, \`reason\` and \`expires\`: \`- { match: ${list3==="packages"?"pkg:deb/debian/linux-li\
bc-dev":'"usr/share/doc/**"'}, action: log, reason: "…", expires: 2026-12-31 }\`.`}}function isFix(key3){return Object.hasOwn(fixes3,key3)}function wordsOf(key3){
return key3==="escalate"?escalations.toReversed():key3==="platforms"?claimScopes.toReversed():key3==="gate-on"?gates.toReversed():actions.toReversed()}function oneOf(words2,value){
let near=typeof value=="string"?nearest(value,words2):void 0,list3=words2.map(quoted).join(", ");return near===void 0?`Write one of ${list3}.`:`Write ${quoted(near)}\
; there are ${list3}.`}function rulesBeside({images,parts:parts3},names2){let said=images.flatMap(({match:match2})=>{let name3=names2.find(one=>isBelow(match2,one)&&!matchesImage(match2,
one));return name3===void 0?[]:[sentence(match2,name3)]});return[...new Set([...said,...(parts3??[]).flatMap(part2=>rulesBeside(part2,names2))])]}function sentence(match2,name3){
return`The policy's rules for ${match2} (images) are for the image of that very name, and not for ${name3}: for all of a folder write ${match2}/**`}function saidRules(words2,part2,yaml){let say=(value,...below2)=>{let path2=[...part2,...below2];return value===void 0?void 0:{value,key:keyOf2(path2),place:yaml.
placeOf(path2)}};return{severity:bySeverity(severity2=>saidRule(words2.severity?.[wordOf(severity2)],wordOf(severity2),say)),kinds:byKind(kind=>saidKind(words2.
kinds?.[kind],kind,say)),unfixed:say(words2.unfixed,"unfixed"),eol:say(words2.eol,"eol"),unscannable:say(words2.unscannable,"unscannable"),gateOn:say(words2["ga\
te-on"],"gate-on"),baseline:say(words2.baseline===void 0?void 0:namedBaseline(words2.baseline),"baseline"),ignoreBase:say(words2["ignore-base"],"ignore-base"),bases:say(
words2.bases,"bases"),rego:say(words2.rego?.map(path2=>({path:path2})),"rego"),packages:say(words2.packages?.map(scopedRule2("package","packages",say)),"package\
s"),paths:say(words2.paths?.map(scopedRule2("path","paths",say)),"paths"),...words2.exceptions===void 0?{}:{exceptions:saidLimits(words2.exceptions,say)},...words2.
verify===void 0?{}:{verify:saidEvidence(words2.verify,say)}}}function saidRule(said,word2,say){if(typeof said=="string")return{action:say(said,"severity",word2)};
let within=said?.["fix-within"];return{action:say(said?.action,"severity",word2,"action"),fixWithin:say(within===void 0?void 0:hours(within),"severity",word2,"f\
ix-within"),escalate:say(said?.escalate,"severity",word2,"escalate")}}function saidKind(said,kind,say){let settings2=severities.map(severity2=>{let word2=wordOf(
severity2);return[severity2,typeof said=="object"?say(said[word2],"kinds",kind,word2):say(said,"kinds",kind)]});return Object.fromEntries(settings2.filter(([,setting])=>setting!==
void 0))}function scopedRule2(about,list3,say){return({match:match2,action:action2,reason,expires,ticket},index)=>({about,match:match2,action:say(action2,list3,
index,"action")??{value:action2,key:list3},reason:reason.trim().replaceAll(/\s+/g," "),...expires===void 0?{}:{expires},...ticket===void 0?{}:{ticket}})}function saidLimits({
"max-days":days2,"require-ticket":ticket},say){return{maxDays:bySeverity(severity2=>{let word2=wordOf(severity2);return typeof days2=="object"?say(days2[word2],
"exceptions","max-days",word2):say(days2,"exceptions","max-days")}),requireTicket:say(ticket,"exceptions","require-ticket")}}function saidEvidence(said,say){let age2=said["\
max-age"];return{keys:say(said.keys,"verify","keys"),identities:say(said.identities,"verify","identities"),issuer:say(said.issuer,"verify","issuer"),sources:say(
said.sources,"verify","sources"),repositoryIds:say(said["repository-ids"],"verify","repository-ids"),trustedRoot:say(said["trusted-root"],"verify","trusted-root"),
maxAge:say(age2===void 0?void 0:hours(age2),"verify","max-age"),require:say(said.require,"verify","require"),platforms:say(said.platforms,"verify","platforms"),
onFail:say(said["on-fail"],"verify","on-fail")}}function namedBaseline(said){return said==="auto"?{kind:"auto"}:{kind:"image",name:oneSpelling(said)}}function withSaid(policy,said){
return{source:policy.source,severity:bySeverity(severity2=>withRule(policy.severity[severity2],said.severity[severity2])),kinds:byKind(kind=>({...policy.kinds[kind],
...said.kinds[kind]})),unfixed:said.unfixed??policy.unfixed,eol:said.eol??policy.eol,unscannable:said.unscannable??policy.unscannable,gateOn:said.gateOn??policy.
gateOn,baseline:said.baseline??policy.baseline,ignoreBase:said.ignoreBase??policy.ignoreBase,bases:said.bases??policy.bases,rego:said.rego??policy.rego,scoped:policy.
scoped.map(({packages,paths})=>({packages:said.packages??packages,paths:said.paths??paths})),exceptions:said.exceptions===void 0?policy.exceptions:withLimits(policy.
exceptions,said.exceptions),verify:withEvidence(policy.verify,said.verify??{})}}function withRule(rule3,said){return{action:said.action??rule3.action,fixWithin:said.
fixWithin??rule3.fixWithin,escalate:said.escalate??rule3.escalate}}function withEvidence(rules2,said){return{keys:said.keys??rules2.keys,identities:said.identities??
rules2.identities,issuer:said.issuer??rules2.issuer,sources:said.sources??rules2.sources,repositoryIds:said.repositoryIds??rules2.repositoryIds,trustedRoot:said.
trustedRoot??rules2.trustedRoot,maxAge:said.maxAge??rules2.maxAge,require:said.require??rules2.require,platforms:said.platforms??rules2.platforms,onFail:said.onFail??
rules2.onFail}}function withLimits(rules2,said){return{maxDays:bySeverity(severity2=>said.maxDays[severity2]??rules2.maxDays[severity2]),requireTicket:said.requireTicket??
rules2.requireTicket}}function wordOf(severity2){return severity2.toLowerCase()}function hours(duration){return Number.parseInt(duration,10)*(duration.endsWith(
"d")?24:1)}function keyOf2(path2){return path2.reduce((name3,part2)=>typeof part2=="number"?`${name3}[${part2}]`:`${name3}${name3&&"."}${part2}`,"")}var pep440=/^\s*v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\d*))?(?:-(?<implicit>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i,
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
"dev","a","alpha","b","beta","m","milestone","pre","preview","c","cr","rc","snapshot"],nothing2=new Set(["final","ga","release","v"]);function isEarlyByWord(version2){
return parts2(version2).some(({rank})=>rank<0)}function compareByWords(one,other){let[a,b]=[parts2(one),parts2(other)];for(let index=0;index<Math.max(a.length,b.
length);index+=1){let order=comparePart(a[index],b[index]);if(order!==0)return order}return 0}function parts2(version2){return(version2.toLowerCase().match(/\d+|[a-z]+/g)??
[]).map(piece=>/^\d/.test(piece)?{rank:Number(piece)===0?0:1,number:Number(piece)}:{rank:wordRank(piece),word:piece})}function wordRank(word2){return nothing2.has(
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
return piece!==void 0&&/^\d/.test(piece)}function byText2(one="",other=""){return one<other?-1:one>other?1:0}function proposedExceptions(base,head2){let ends=new Map;for(let exception2 of base.active){let scope=scopeOf(exception2);ends.set(scope,Math.max(ends.get(scope)??
0,exception2.endsAt.getTime()))}return head2.active.filter(exception2=>exception2.endsAt.getTime()>(ends.get(scopeOf(exception2))??0))}function withProposed(base,head2,rules2,approvers3){
let missing=bySeverity(severity2=>missingApprovals(rules2[severity2],approvers3)),proposed=proposedExceptions(base,head2).map(exception2=>({...exception2,proposed:{
missing}})),isApproved=Object.values(missing).every(approvals2=>approvals2.length===0),extended2=new Set(isApproved?proposed.map(scopeOf):[]),others=base.active.
filter(exception2=>!extended2.has(scopeOf(exception2)));return{active:[...proposed,...others],refused:head2.refused}}var maxNamed=20,maxMessage=300,messageSchema=union([string(),looseObject({msg:string()})]),answerSchema=record(string(),array(messageSchema));function readRegoAnswer(value,names2){
if(Object.hasOwn(fieldsOf(value),"exception"))return{what:"there is a rule `exception`, which would take back what others deny"};let read3=answerSchema.safeParse(
value);if(!read3.success){let[rule3]=read3.error.issues[0]?.path??[];return{what:`${typeof rule3=="string"?`the rule \`${plainLine(rule3,60)}\``:"a rule"} does \
not give a set of messages (\`deny contains msg if { … }\`)`,...typeof rule3=="string"?{rule:rule3}:{}}}let answer=new Map(Object.entries(read3.data)),undefinedRule=names2.
find(name3=>!answer.has(name3));if(undefinedRule!==void 0)return{what:`the rule \`${undefinedRule}\` is undefined: it does not give a set of messages (\`deny cont\
ains msg if { … }\`)`,rule:undefinedRule};if(names2.length===0||answer.size===0)return{what:"no rule `deny`, `violation` or `warn` was asked"};let said=isMeant=>[
...new Set([...answer].flatMap(([name3,messages])=>isMeant(name3)?messages.map(lineOf2):[]))];return{denied:said(name3=>!isWarning(name3)),warned:said(isWarning)}}
function allAnswers(answers){let said=kind=>[...new Set(answers.flatMap(one=>one[kind]))];return{denied:said("denied"),warned:said("warned")}}function isWarning(name3){
return name3==="warn"||name3.startsWith("warn_")}function lineOf2(message){let line3=plainLine(typeof message=="string"?message:message.msg,maxMessage);return line3===
""?"a rule without a message":line3}function withRego(triage,files,answer){if(files.length===0)return triage;let added=answer===void 0?[concern("block",`not ask\
ed: ${files.map(({path:path2})=>path2).join(", ")}`)]:[...capped2("block",answer.denied),...capped2("warn",answer.warned)];return{...triage,concerns:[...triage.
concerns,...added]}}function capped2(action2,messages){let named5=messages.slice(0,maxNamed).map(message=>concern(action2,message)),more=messages.length-named5.
length;return more===0?named5:[...named5,{...concern(action2,`and ${more} more`),unnamed:more}]}function concern(action2,message){return{kind:"rego",platform:"a\
ll",action:action2,message:`rule in Rego: ${message}`}}var maxSteps2=3e7;function scopedIndex(rules2){let ofPackage=packageIndex(rules2.filter(({about})=>about==="package")),ofPath=pathIndex(rules2.filter(({about})=>about===
"path"));return finding=>{let byPath=ofPath(finding);return byPath==="not-compared"?byPath:[...ofPackage(finding),...byPath]}}function packageIndex(rules2){let wanted=rules2.
flatMap(rule3=>{let url=parsePackageUrl(rule3.match);return url===void 0?[]:[{rule:rule3,wanted:url}]}),byName=Map.groupBy(wanted,one=>nameOf(one.wanted));return byName.
size===0?()=>[]:finding=>{if(finding.kind!=="vulnerability")return[];let urls=packageUrls(finding.package).map(parsePackageUrl);return[...new Set(urls.flatMap(url=>url===
void 0?[]:byName.get(nameOf(url))??[]))].flatMap(one=>{let covered=urls.filter(url=>url!==void 0&&coversPackage(one.wanted,url));return covered.length===0?[]:[{
rule:one.rule,isWhole:covered.length===urls.length}]})}}function nameOf({type,namespace,name:name3}){return JSON.stringify([type,namespace,name3])}function pathIndex(rules2){
let patterns=rules2.flatMap(rule3=>{let pattern=pathPattern(withoutRoot(rule3.match));return typeof pattern=="string"?[]:[[rule3,pattern]]});if(patterns.length===
0)return()=>[];let effort={steps:0},known=new Map;return finding=>{let path2=fileOf(finding);if(path2===void 0)return[];let before=known.get(path2);if(before!==
void 0)return before;let found=[];for(let[rule3,matches2]of patterns){if(effort.steps>maxSteps2)return"not-compared";matches2(path2,effort)&&found.push({rule:rule3,
isWhole:!0})}return known.set(path2,found),found}}function fileOf(finding){if(finding.kind!=="vulnerability")return withoutRoot(finding.path??finding.target);if(finding.
package.class!=="os")return withoutRoot(finding.path??finding.target)}function withoutRoot(path2){return path2.replace(/^\/+/,"")}var ScopedUses=class{#rules;#now;#applied=new Map;#refused=new Map;constructor(rules2,now){this.#rules=rules2,this.#now=now}get isEmpty(){return this.#rules.length===
0}apply(rule3,without){let before=this.#applied.get(rule3)??{findings:0,unblocked:0},isUnblocked=without==="block"&&rule3.action.value!=="block";this.#applied.set(
rule3,{findings:before.findings+1,unblocked:before.unblocked+Number(isUnblocked)})}refuse(rule3,refusal,severity2){let before=this.#refused.get(rule3)??new Map;
before.set(refusal,worse(before.get(refusal)??severity2,severity2)),this.#refused.set(rule3,before)}outcome(){let ended=this.#rules.filter(rule3=>hasScopedEnded(
rule3,this.#now)),known=new Set([...ended,...this.#applied.keys(),...this.#refused.keys()]);return{applied:this.#rules.flatMap(rule3=>{let use=this.#applied.get(
rule3);return use===void 0?[]:[{...rule3,...use}]}),unused:this.#rules.filter(rule3=>!known.has(rule3)),refused:[...ended.map(rule3=>refusedAs2(rule3,"expired")),
...[...this.#refused].flatMap(([rule3,whys])=>[...whys].map(([why,worst])=>refusedAs2(rule3,why,worst)))]}}};function refusedAs2(rule3,refusal,severity2){return{
...rule3,refusal,why:scopedRefusalText(rule3,refusal,severity2)}}function applyScoped({scoped:scoped2,exceptions:exceptions2},now){let uses=new ScopedUses(scoped2.flatMap(rulesOf),now),all=scoped2.map(rules2=>scopedIndex(rulesOf(
rules2).filter(rule3=>!hasScopedEnded(rule3,now))));return uses.isEmpty?{ruleFor:(_,byPolicy)=>byPolicy,outcome:()=>uses.outcome()}:{ruleFor:(finding,byPolicy)=>{
let said=all.map((find,index)=>{let matches2=find(finding),rules2=scoped2[index];return matches2==="not-compared"?withoutComparing(rules2===void 0?[]:rulesOf(rules2),
finding,byPolicy,uses):saidOf(matches2,finding,byPolicy,exceptions2,now,uses)});return strictestOf3(said,finding,byPolicy,uses)},outcome:()=>uses.outcome()}}function rulesOf({
packages,paths}){return[...packages.value,...paths.value]}function saidOf(matches2,finding,{action:action2},limits,now,uses){let strictest2=matches2.reduce((most,{
rule:rule3})=>Math.max(most,rankOf(rule3)),-1),deciding=matches2.filter(({rule:rule3})=>rankOf(rule3)===strictest2);if(strictest2>=actions.indexOf(action2))return deciding[0];
let refused3=deciding.map(match2=>({match:match2,why:keepsFromRelaxing(match2,finding.severity,limits,now)}));for(let{match:match2,why}of refused3)why!==void 0&&
uses.refuse(match2.rule,why,finding.severity);return refused3.find(({why})=>why===void 0)?.match}function withoutComparing(rules2,{severity:severity2},{action:action2},uses){
let paths=rules2.filter(({about})=>about==="path");for(let rule4 of paths)uses.refuse(rule4,"not-compared",severity2);let[rule3]=paths.toSorted((a,b)=>rankOf(b)-
rankOf(a));return rule3!==void 0&&rankOf(rule3)>actions.indexOf(action2)?{rule:rule3}:void 0}function strictestOf3(said,finding,byPolicy,uses){let rest=actions.
indexOf(byPolicy.action),most=said.reduce((rank,one)=>Math.max(rank,one===void 0?rest:rankOf(one.rule)),-1),outvoted="not-on-both";for(let one of said)one!==void 0&&
rankOf(one.rule)<most&&uses.refuse(one.rule,outvoted,finding.severity);let deciding=said.find(one=>one!==void 0&&rankOf(one.rule)===most);if(deciding===void 0)return byPolicy;
let{rule:rule3}=deciding;return uses.apply(rule3,byPolicy.action),{action:rule3.action.value,decidedBy:{first:rule3.action,scoped:rule3}}}function rankOf({action:action2}){
return actions.indexOf(action2.value)}function nothingFound({os,packagesListed}){return os===void 0?`neither an operating system nor packages were found, so nothing could be scanned ${filesAlone}`:packagesListed===
!0?`no packages were found, so nothing could be scanned ${filesAlone}`:"the report lists no package, so it is not known whether anything was scanned (make it wi\
th `trivy image --format json --list-all-pkgs`)"}var filesAlone="(if the image holds only files, set `unscannable: log` for it in the policy’s `images`)";function systemText(fault2,scan){
let system=systemName(scan);switch(fault2){case"no-system":return"packages of an operating system were found, but not which system it is (/etc/os-release is mis\
sing or unknown), so they were compared with no advisories";case"no-packages":return`the packages of ${system} were not scanned: Trivy has no advisories for thi\
s system, or the image lacks its list of packages`;case"no-release":return`${system} is no release that advisories are kept for, so its packages were compared w\
ith none: build on a numbered release that is supported`;case"unknown-release":return`${system} is no release that is known to have advisories, and nothing in t\
he report shows that it has: let image-gate scan the image, as it asks the database, or build on an older release`;case"other-release":return`the image calls it\
self ${system}, and its packages are of another release or distribution, so they were compared with the wrong advisories`;case"supplier":return`a file in the im\
age says that all packages of ${system} are a supplier’s (as /usr/share/rapidfort/curated.json does), so they were not compared with the distribution’s advisori\
es`;case"other-system":return`the image calls itself ${system} and holds packages of another kind of system, so they were compared with the wrong advisories`;case"\
other-vendors":return`the image calls itself ${system}, and most of its packages are of another vendor, so they were compared with no advisories`}}var shownVendors=5;
function foreignText(names2){let plain2=names2.filter(name3=>/^[\w.+:~-]{1,60}$/.test(name3)).slice(0,shownVendors),shown=[...plain2,...names2.length>plain2.length?
["…"]:[]];return`${plural(names2.length,"package")} of other vendors (${shown.join(", ")}): no advisories are known for ${names2.length===1?"it":"them"}, so a\
 vulnerability there is not found`}function systemName({os}){if(os===void 0)return"";let known=[os.family,os.name].filter(part2=>systemWords.test(part2));return known.
length===0?"a system":known.join(" ")}var systemWords=/^(?:AMI release )?[\w.+/-]{1,40}(?: \([A-Za-z ]{1,20}\))?$/;import{createHash as createHash3}from"node:crypto";import{join as join9}from"node:path";var headLength=64*1024;function namesInRecord(head2){let[,names2="[]"]=/"names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,2000}\])/.exec(head2)??[];return[read2(
names2)].flat().filter(name3=>typeof name3=="string")}function recordedNames(head2){let[,image=""]=/"(?:Image|ArtifactName)"\s*:\s*("(?:[^"\\]|\\.){0,5000}")/.exec(
head2)??[],[,others="[]"]=/"Names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,200}\])/.exec(head2)??[];return[read2(image),read2(others)].flat().filter(name3=>typeof name3==
"string")}function read2(text11){try{return JSON.parse(text11)}catch{return}}function isNamed(names2,asked2){let{familiar}=imageName(asked2),anyTag2=familiar===
tagged(asked2);return names2.some(name3=>tagged(name3)===tagged(asked2)||anyTag2&&imageName(name3).familiar===familiar)}function tagged(name3){return familiarSpelling(
name3).replace(/@sha256:[0-9a-f]*$/,"")}async function reportPlace(files,name3,directory){let folder=imageFolder(name3),hash=createHash3("sha256").update(name3).digest("hex").slice(0,8);for(let place3 of[
"",folder,`${folder}-${hash}`]){let names2=await namesInFile(files,join9(directory,place3,reportFileName(name3)));if(names2===void 0||names2.length===0||tagged(
names2[0]??"")===tagged(name3))return place3}return`${folder}-${hash}`}async function namesInFile(files,path2){if((await files.lstat(path2))?.kind!=="file")return;
let record2=recordBeside(path2),recorded=record2===void 0||(await files.lstat(record2))?.kind!=="file"?"":await head(files,record2),names2=namesInRecord(recorded);
return names2.length>0?names2:recordedNames(await head(files,path2))}async function head(files,path2){let pieces3=[];for await(let piece of files.readStream(path2,
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
rpm]];function isPackageName(type,name3){return name3.length<=214&&grammarOf(type)?.name.test(name3)===!0}function isPackageVersion(type,version2){return version2.
length<=100&&grammarOf(type)?.version.test(version2)===!0}function grammarOf(type){return Object.hasOwn(languages,type)?languages[type]:systems.find(([family])=>family.
test(type))?.[1]}var npmHint="If another package brings it: `overrides` in package.json.",npm2={make:(name3,version2)=>`npm install ${name3}@${version2}`,hint:npmHint},pip={make:(name3,version2)=>`\
pip install '${name3}>=${version2}${below(version2)}'`,also:"And the same in requirements.txt."},gem={make:(name3,version2)=>`gem install ${name3} --version '>=\
 ${version2}${below(version2,", < ")}'`},go2={make:(name3,version2)=>name3==="stdlib"?`go get go@${version2}`:`go get ${name3}@v${version2.replace(/^v/,"")}`,also:"\
Then rebuild the binary."},cargo2={make:(name3,version2)=>`cargo update --package ${name3} --precise ${version2}`},composer2={make:(name3,version2)=>`composer r\
equire '${name3}:^${version2}' --with-all-dependencies`},nuget2={make:(name3,version2)=>`dotnet add package ${name3} --version ${version2}`},maven2={make:(name3,version2)=>`\
mvn versions:use-dep-version -Dincludes=${name3} -DdepVersion=${version2}`,hint:"If another dependency brings it: `dependencyManagement` in pom.xml, or `constra\
ints` in Gradle."};function below(version2,mark=",<"){let[,major2]=/^(\d{1,9})(?:\.|$)/.exec(version2)??[];return major2===void 0?"":`${mark}${Number(major2)+1}`}
var languageWays={npm:npm2,"node-pkg":npm2,yarn:{make:(name3,version2)=>`yarn add ${name3}@${version2}`,hint:"If another package brings it: `resolutions` in pac\
kage.json."},pnpm:{make:(name3,version2)=>`pnpm update ${name3}@${version2}`,hint:npmHint.replace("overrides","pnpm.overrides")},bun:{make:(name3,version2)=>`bu\
n add ${name3}@${version2}`,hint:npmHint},pip,"python-pkg":pip,pipenv:{make:(name3,version2)=>`pipenv install '${name3}>=${version2}${below(version2)}'`},poetry:{
make:(name3,version2)=>`poetry add '${name3}>=${version2}${below(version2)}'`},uv:{make:(name3,version2)=>`uv lock --upgrade-package '${name3}>=${version2}'`},"\
conda-pkg":{make:(name3,version2)=>`conda install '${name3}>=${version2}${below(version2)}'`},bundler:{make:name3=>`bundle update ${name3} --conservative`},gemspec:gem,
gomod:{...go2,also:"Then: go mod tidy."},gobinary:go2,cargo:cargo2,rustbinary:{...cargo2,also:"Then rebuild the binary."},composer:composer2,"composer-vendor":composer2,
nuget:nuget2,"dotnet-core":nuget2,"packages-props":nuget2,pom:maven2,jar:maven2,hex:{make:name3=>`mix deps.update ${name3}`},pub:{make:(name3,version2)=>`dart p\
ub add '${name3}:^${version2}'`}};function upgradeCommand({type,name:name3},version2){let way=Object.hasOwn(languageWays,type)?languageWays[type]:void 0;if(way===
void 0||!isPackageName(type,name3)||!isPackageVersion(type,version2))return;let{make,...beside}=way;return{command:make(name3,version2),...beside}}var systemWays={
"apt-get":names2=>`apt-get update && apt-get ${names2===""?"upgrade --yes":`install --yes --only-upgrade ${names2}`}`,apk:names2=>`apk upgrade --no-cache ${names2}`,
dnf:names2=>`dnf upgrade --assumeyes ${names2}`,microdnf:names2=>`microdnf upgrade --assumeyes ${names2}`,yum:names2=>`yum update --assumeyes ${names2}`,tdnf:names2=>`\
tdnf update --assumeyes ${names2}`,zypper:names2=>`zypper --non-interactive update ${names2}`},maxNames2=12,grammars={"apt-get":"debian",apk:"alpine",dnf:"redha\
t",microdnf:"redhat",tdnf:"redhat",yum:"redhat",zypper:"redhat"};function systemCommand(manager,names2){if(names2.every(name3=>isPackageName(grammars[manager],name3)))
return{command:systemWays[manager](names2.length>maxNames2?"":names2.join(" ")).trim()}}var between="/node_modules/",stores=/\/node_modules\/\.(?:pnpm|store|bun)\//;function isNestedCopy(path2){return!stores.test(`/${path2}`)&&`/${path2}`.split(between).
length>2}function isPnpmStore(path2){return/\/node_modules\/\.pnpm\//.test(`/${path2}`)}function parentOf(path2){let folders2=`/${path2}`.split(between);return folders2.
length>2?folders2.at(-2):void 0}var globalFolder=/^\/?(?:usr\/(?:local\/)?|opt\/[^/]+\/|(?:[^/]+\/)*versions\/node\/v?\d[^/]*\/)lib\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
function globalOwner(path2){return globalFolder.exec(path2)?.[1]}var maxOwners=3;function overrideCommand(type,name3,version2,owners){if(areNames(owners))switch(type){case"npm":case"node-pkg":return settings(owners.map(owner=>`\
overrides${key2(owner)}${key2(name3)}=${version2}`),"npm install");case"yarn":return settings(owners.map(owner=>`resolutions${key2(`${owner}/${name3}`)}=${version2}`),
"yarn install");default:return}}function globalCommand(name3,version2,owners){return areNames(owners)?{command:`npm install --global ${owners.map(owner=>`${owner}\
@${owner===name3?version2:"latest"}`).join(" ")}`}:void 0}function areNames(owners){return owners.length>0&&owners.length<=maxOwners&&owners.every(owner=>isPackageName(
"npm",owner))}function settings(entries3,install){return{command:`npm pkg set ${entries3.map(entry3=>`'${entry3}'`).join(" ")} && ${install}`}}function key2(name3){
return name3.includes(".")?`[${name3}]`:`.${name3}`}var managers2=[["apt-get",["apt"]],["apk",["apk-tools"]],["dnf",["dnf","dnf5","dnf-3"]],["microdnf",["microdnf"]],["tdnf",["tdnf"]],["yum",["yum"]],["zypper",["\
zypper"]]],usual2=[[/^(?:debian|ubuntu|echo)/,"apt-get"],[/^(?:alpine|wolfi|chainguard|minimos)/,"apk"],[/^(?:centos|amazon)/,"yum"],[/^(?:redhat|rocky|alma|fedora|oracle)/,
"dnf"],[/^(?:photon|cbl-mariner|azurelinux)/,"tdnf"],[/^(?:opensuse|suse|sle)/,"zypper"]];function usualManager(type){return usual2.find(([family])=>family.test(
type))?.[1]}function packageManagerOf({platforms}){let names2=new Set,isBuiltByBazel=!1;for(let{raw,layerHistory}of platforms){for(let result2 of objectsOf(fieldsOf(
raw).Results))if(result2.Class==="os-pkgs")for(let found of entriesOf(result2.Packages))names2.add(fieldsOf(found).Name);isBuiltByBazel||=layerHistory.history.some(
({createdBy})=>/^bazel build\b/.test(createdBy))}return names2.size===0?isBuiltByBazel?"none":void 0:managers2.find(([,packages])=>packages.some(name3=>names2.has(
name3)))?.[0]??"none"}var maxReasons=5;function afterMergeSection({decision,afterMerge}){if(afterMerge===void 0)return"";let{branch,verdict,reasons,regoUnasked}=afterMerge,unasked=regoUnasked?
" Its rules in Rego count only after the merge, and were not run.":"",change2=`This pull request changes the rules of ${code(branch,100)}.${unasked}`;if(verdict===
decision.verdict)return`> [!NOTE]
> ${change2} After the merge the image ${verdict==="passed"?"would also pass by the new ones":"would also be blocked by the new ones"}.`;if(verdict==="passed")return`\
> [!NOTE]
> ${change2} After the merge the image would pass. This verdict is by the current rules.`;let shown=reasons.slice(0,maxReasons).map(({message})=>`> - ${text(message,
300)}`),rest=reasons.length>shown.length?[`> - and ${plural(reasons.length-shown.length,"more reason")}`]:[],why=[...shown,...rest].join(`
`);return`> [!WARNING]
> ${change2} **After the merge the image would be blocked**, and so would every run for ${code(branch,100)} until that is fixed:
${why}`}function afterMergeLine({decision,afterMerge}){if(afterMerge===void 0||afterMerge.verdict===decision.verdict)return"";let would=afterMerge.verdict==="bl\
ocked"?"would be blocked":"would pass";return`This pull request changes the rules of ${afterMerge.branch}: after the merge the image ${would}.`}var maxResults=5e3,maxId=200,maxTags=10,maxGzipped=95e5,maxCategory=300,round={"[":"(","]":")","{":"(","}":")"};function plainMessage(foreign2,max){let line3=bounded(
foreign2,max).replace(/[[\]{}]/g,bracket=>round[bracket]??"");return line3===""?"(no text)":line3}function wholeList({name:name3,isWritten=!0}){return isWritten?code(reportFileName(name3)):`the JSON report (${code("--format json")})`}function originSection({ofAnotherRun}){return ofAnotherRun?`> [!NOTE]
> The workflow run of the pull request made this report, and the pull request can change what it says. So there are no commands here; read names and versions be\
fore you use them.`:""}function concernSection(assessment,{list:list3}){let kinds4={block:"CAUTION",warn:"WARNING",log:"NOTE"},concerns=concernsBeside(assessment),
shown=concerns.slice(0,list3).map(({action:action2,message})=>`> [!${kinds4[action2]}]
> ${text(message,reasonLength)}`);return[...shown,...cutLine(concerns.length-shown.length)].join(`

`)}function endingSection(assessment,{list:list3}){let ending=endingSoon(assessment.decision.triage.exceptions.applied,assessment.now);if(ending.length===0)return"";
let shown=ending.slice(0,Math.min(list3,maxEnding)).map(exception2=>`${code(exception2.id,60)} (${daysLeft(exception2,assessment.now)}, ${place(exception2)})`),
rest=ending.length>shown.length?[`${counted(ending.length-shown.length)} more`]:[];return`> [!NOTE]
> ${`${plural(ending.length,"exception")} ${ending.length===1?"ends":"end"} within ${announcedDays} days:`} ${[...shown,...rest].join(", ")}`}var maxEnding=10;function exceptionSections({
decision,now,name:name3,names:names2=[name3]},{list:list3}){let{triage}=decision,covers=coverage(triage.excepted),{applied,refused:refused3,unused}=triage.exceptions,
notNeeded=needless(unused,names2);return[section("Exceptions applied",["Finding","Covers","Reason","Holds until","Written in"],applied.map(exception2=>[`${code(
exception2.id,60)}${newMark(exception2)}`,counted(covers(exception2)),reasonCell(exception2),`${text(exception2.expiry,30)} (${daysLeft(exception2,now)})`,place(
exception2)]),list3),section("Exceptions not applied",["Finding","Why","This line would be valid","Written in"],refused3.map(entry3=>[code(entry3.id,60),text(entry3.
why,200),code(suggestionText(entry3.suggestion),300),place(entry3)]),list3),...["everywhere","here"].map(known=>section(needlessTitles[known],["Finding","Holds \
until","Written in"],notNeeded[known].map(needlessRow),list3))]}function needlessRow(exception2){return[`${code(exception2.id,60)}${newMark(exception2)}`,text(exception2.
expiry,30),place(exception2)]}function reasonCell(exception2){let proof=proofText(exception2,markdown);return`${text(exception2.reason,200)}${proof===""?"":`<br\
>${proof}`}`}function place({file,line:line3}){return codePath(`${file}:${line3}`,120)}function section(title,titles,rows,limit){if(rows.length===0)return"";let shown=rows.
slice(0,limit).map(row),table=[row(titles),row(titles.map(()=>":--")),...shown].join(`
`);return[`### ${title}`,table,...cutLine(rows.length-shown.length)].join(`

`)}function cutLine(rest){return rest===0?[]:[`and ${counted(rest)} more.`]}function localCopy({byCommand}){return`, as this machine's Docker store has it. What\
 the registry has under that name was not looked at (\`${byCommand?"--image-from registry":"image-from: registry"}\`).`}function imageSection(assessment,{list:list3},sboms=[]){
let{name:name3,digest,origin,images,scan}=assessment,found=digest===void 0?"":` with digest ${code(digest)}`,head2=`### Image

${code(name3,300)}${found}${origin==="docker-store"?localCopy(assessment):""}`,rows=images.slice(0,list3).map(({platform,manifest,imageId})=>{let seen=scan.platforms.
find(scanned=>scanned.platform===platform),os=seen?.os===void 0?"none found":text(`${seen.os.family} ${seen.os.name}`,80);return row([code(platform,60),`image ${code(
imageId)}${manifest===void 0?"":`<br>manifest ${code(manifest)}`}`,os,counted(seen?.packages??0)])}),table=[row(["Platform","Digests","Operating system","Packag\
es"]),"| :-- | :-- | :-- | --: |",...rows].join(`
`),standings=scan.platforms.slice(0,list3).flatMap(({platform},index)=>sboms.slice(index,index+1).map(sbom=>sbomLine(platform,sbom))),below2=standings.length===
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
open}}){let base=open.filter(({place:place3})=>sureOrigin(place3)==="base").length,rule3=policy.ignoreBase.value?" Its rule `ignore-base` only logs what the bas\
e image brings.":"";return base===0?rule3:` ${counted(base)} of ${counted(open.length)} open findings came with the base image.${rule3}`}function scannerText({version:version2,
trust,binary}){let trusts={pinned:"reviewed by its checksum",given:"by the checksum in trivy-sha256",unreviewed:"not reviewed: no checksum is known for it",report:"\
not in this run: a finished report was judged"},hash=binary===void 0?"":`, ${code(binary)}`;return`Scanned by Trivy ${text(version2,40)} (${trusts[trust]}${hash}\
).`}function databaseText(database,now){if(database===void 0)return"The age of its advisories is not known.";let age2=ageText(database.updatedAt,now),words2=age2===
""?"":`, ${age2} old`;return`Advisories of ${text(database.updatedAt,40)}${words2}, from ${code(database.source,200)}.`}function scopedSections({decision},{list:list3}){let{applied,refused:refused3,unused}=decision.triage.scoped,titles=["For","Does","Reason","Holds until","Writte\
n in"],cells=rule3=>[reasonCell2(rule3),text(rule3.expires??"changed",30),place2(rule3)];return[section(scopedTitles.applied,["For","Does","Effect",...titles.slice(
2)],applied.map(rule3=>[code(rule3.match,120),code(rule3.action.value),scopedEffect(rule3),...cells(rule3)]),list3),section(scopedTitles.refused,["For","Does","\
Why not","Written in"],refused3.map(rule3=>[code(rule3.match,120),code(rule3.action.value),text(rule3.why,200),place2(rule3)]),list3),section(scopedTitles.unused,
titles,unused.map(rule3=>[code(rule3.match,120),code(rule3.action.value),...cells(rule3)]),list3)]}function scopedSummary({decision}){return scopedHeadline(decision.
triage.scoped,decision.verdict==="passed")}function reasonCell2({reason,ticket}){return`${text(reason,200)}${ticket===void 0?"":`<br>ticket ${text(ticket,100)}`}`}
function place2({action:{place:where,key:key3}}){return codePath(where??key3,120)}var same=text11=>text11;function painter(colour){return colour?{alarm:sgr("1;97;41","22;39;49"),red:sgr("31","39"),yellow:sgr("33","39"),green:sgr("32","39"),cyan:sgr(
"36","39"),bold:sgr("1","22"),dim:sgr("2","22"),plain:same}:{alarm:same,red:same,yellow:same,green:same,cyan:same,bold:same,dim:same,plain:same}}function sgr(on,off){
return text11=>text11===""?text11:`\x1B[${on}m${text11}\x1B[${off}m`}async function readEvent(files,path2){if(!path2)return;let bytes=await files.readBytes(path2,26214400);try{return JSON.parse(bytes?.toString("utf8")??"")}catch{
return}}var maxText2=300,maxPurl=2e3;function packagesOf2({platform,raw}){let packages=objectsOf(fieldsOf(raw).Results).flatMap(({Type:type,Class:kind,Target:target,Packages:listed2})=>{
let file=kind==="os-pkgs"?"":text10(target);return objectsOf(listed2).flatMap(one=>text10(one.Name)===""?[]:listedPackage(text10(type),file,one))});return{platform,
packages}}function listedPackage(type,file,one){let{PURL:purl2}=fieldsOf(one.Identifier),[version2,release2,epoch]=[text10(one.Version),text10(one.Release),Number(
one.Epoch??0)];return{type,name:text10(one.Name),version:`${epoch>0?`${epoch}:`:""}${version2}${release2===""?"":`-${release2}`}`,...typeof purl2=="string"&&purl2!==
""&&purl2.length<=maxPurl?{purl:purl2}:{},path:text10(one.FilePath)||file,licences:[one.Licenses].flat().flatMap(licence=>text10(licence)||[])}}function text10(value){
return typeof value=="string"?cut(value,maxText2):""}function scanFolder(root){return{root,empty:`${root}/empty`,home:`${root}/home`,docker:`${root}/docker`,temporary:`${root}/tmp`,image:`${root}/image`,report:`${root}\
/report.json`,ignoreFile:`${root}/ignore`,configFile:`${root}/config.yaml`}}function trivyArguments(cache,scanners,timeout,layers="memory"){return["image","--in\
put","../image","--format","json","--output","../report.json","--exit-code","0","--scanners",scanners.join(","),"--list-all-pkgs","--config","../config.yaml","-\
-ignorefile","../ignore","--cache-dir",cache,"--cache-backend",layers,"--timeout",`${Math.ceil(timeout/1e3)+60}s`,"--skip-db-update","--skip-java-db-update","--\
skip-check-update","--skip-vex-repo-update","--offline-scan","--skip-version-check","--disable-telemetry","--no-progress"]}var allowed=new Set(["PATH","HTTP_PRO\
XY","HTTPS_PROXY","ALL_PROXY","NO_PROXY","SSL_CERT_FILE","SSL_CERT_DIR","SYSTEMROOT","WINDIR"]);function trivyEnvironment(ours,folder){let inherited={};for(let[
name3,value]of Object.entries(ours))value!==void 0&&allowed.has(name3.toUpperCase())&&(inherited[name3]=value);return{...inherited,HOME:folder.home,USERPROFILE:folder.
home,DOCKER_CONFIG:folder.docker,TMPDIR:folder.temporary,TEMP:folder.temporary,TMP:folder.temporary}}var reference=/\\\$|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}$]*))?\})/g;function expand(text11,variables){let unknown2=!1,expanded=unquoted(text11).
replace(reference,(whole4,bare,braced,operator,word2)=>{if(whole4==="\\$")return"$";let value=variables.get(bare??braced),present=operator?.startsWith(":")?value!==
void 0&&value!=="":value!==void 0;return operator?.endsWith("+")?present?word2:"":present?value??"":operator!==void 0?word2:(unknown2=!0,"")});return unknown2||
expanded.length>1e3||/\$[\w{]/.test(expanded)?void 0:expanded}function globalVariables(globals,buildArgs,platform){let variables=new Map(platform===void 0?[]:platformVariables(
platform)),given2=argumentValues(buildArgs);for(let instruction of globals)define(variables,instruction,given2);return variables}function define(variables,{keyword,
text:text11},given2){if(!(keyword!=="ARG"&&keyword!=="ENV"))for(let word2 of text11.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)?.slice(0,100)??[]){let[name3,byDefault2]=assignment(
word2),value=(keyword==="ARG"?given2.get(name3):void 0)??(byDefault2===void 0?void 0:expand(byDefault2,variables));value!==void 0?variables.set(name3,value):byDefault2!==
void 0&&variables.delete(name3)}}function argumentValues(buildArgs){return new Map(buildArgs.map(assignment).flatMap(([name3,value])=>value===void 0?[]:[[name3,
value]]))}function assignment(text11){let at2=text11.indexOf("=");return at2<0?[text11,void 0]:[text11.slice(0,at2),text11.slice(at2+1)]}function platformVariables(platform){
let[os="",architecture="",variant=""]=platform.split("/");return[["TARGETPLATFORM",platform],["TARGETOS",os],["TARGETARCH",architecture],["TARGETVARIANT",variant]]}
function unquoted(text11){return text11.replace(/^(["'])(.*)\1$/,"$2")}function buildChain({stages},variables,target){let last=finalStage(stages,target),final=stages[last];if(final===void 0)return;let[index,stage]=[last,final],parts3=[];
for(;;){parts3.unshift(stage.instructions);let image=expand(stage.image,variables),before=stages.slice(0,index).findLastIndex(({name:name3})=>name3!==void 0&&name3===
image?.toLowerCase()),next=stages[before];if(next===void 0){let base=image===void 0||image===""?{}:{base:image};return{finalLine:final.line,baseLine:stage.line,
...base,instructions:parts3.flat()}}[index,stage]=[before,next]}}function finalStage(stages,target){if(target===void 0)return stages.length-1;let named5=stages.
findIndex(({name:name3})=>name3===target.toLowerCase());return named5>=0||!/^\d{1,6}$/.test(target)?named5:Number(target)}var form2=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?)?$/;function parseInstant(text11,isQuoted){let[
,year="",month="",day2="",mark,hour="",minute="",second="",fraction="",zone]=form2.exec(text11)??[];if(isQuoted&&!/^.{10}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.
test(text11))return;let start=startOfDay(`${year}-${month.padStart(2,"0")}-${day2.padStart(2,"0")}`);if(start===void 0||mark===void 0)return start;if(mark===" "!=
(zone===void 0))return;let offset=zoneMinutes(zone??"Z"),[h,m,s]=[Number(hour),Number(minute),Number(second)];if(offset===void 0||h>23||m>59||s>59)return;let milliseconds=Number(
fraction.padEnd(3,"0").slice(0,3));return new Date(start.getTime()+((h*60+m-offset)*60+s)*1e3+milliseconds)}function zoneMinutes(zone){if(zone==="Z")return 0;let[
hours2,minutes]=[Number(zone.slice(1,3)),Number(zone.slice(4))];if(!(hours2>24||minutes>59))return(zone.startsWith("-")?-1:1)*(hours2*60+minutes)}export{explainHint,shellWord,runnerFolders,userFolders,allReports,reportFileName,platformReportName,recordBeside,sbomFileName,archiveFileName,reportOfSbom,isRecord,
imageFolder,imageCategory,identityForm,lacksRef,valuesText,claimKinds,readRego,actions,gates,kinds,defaultPolicy,strictest,strictestLimits,bySeverity,parseStrictJson,
packageKind,MAX_FILE_LIST,isFileList,claimsIn,claimedEntry,unreadManager,isSystemList,systemFiles,isJavaArchive,repositoriesFile,repositoryRelease,sbomUnread,sbomHides,
movedHides,linkHides,namesTooMuch,jsonForm,mergeFindings,onPlatforms,findingsOf,MAX_REPORT,parseReport,checkReport,platformScan,parseReportJson,lockfileNames,lockfileType,
lockfileCompanions,packageKey,packageEcosystem,repositoryPath,locationUri,refusals,endingSoon,lastEndOf,hasTicket,endOfScoped,recordSchema,maxRecord,parseRecord,
readImageReport,readReportFile,oneReport,absent,imageNames,ownNames,ownName,reportedNames,namesOfReport,keylessChoice,judgesAnotherRun,triggeredProblems,requireOutput,
requireFolders,publishingConfig,readBranchRules,readMerged,unreadable2 as unreadable,defaultTrivyVersion,deniedVersion,isDeniedHash,pinnedTrivy,scannerOptions,isInside,
openTrust,signedBytes,predicateTypes,claimKindOf,statementMediaType,statementSchema,statementOf,signatureStatement,isAbout,saidAt,sbomMediaType,maxSbom,sbomAttachment,
sbomStatement,sbomPointer,pointedDocument,pointedManifest,isSbomOf,scannerTrusts,scanPredicateSchema,scanPredicate,validUntil,identityFault,scanTime,isOlder,latestTime,
missingKinds,faultWords,signIt,signWithSbom,refusalWords,nameWords,clockDifference,currentScan,faultsOf,plural,counted,comparedWith,totalChange,onlyNewBlocks,presenceWord,
tally,totalOf,reasonLength,headline,verdictReason,concernsBeside,verdictLine,releaseLine,runStep,withFailureSummary,bothOrNone,untilStopped,askGithub,given,askFor,
askForAll,listTooLong,inStage,byteSteps,requireFewPlatforms,layoutFault,readLayoutFile,readLayoutIndex,readIndex3 as readIndex,readManifest,readImageConfig,baseLayers,
expandDefaultContext,parseContext,contextArgument,isOwnRepository,contextProblems,dockerfilePlace,askDocker,runDocker,unreachableDaemon,lastLines,namedImage,findLocalImage,
storeName,inspectQuestion,imageIdOf2 as imageIdOf,listLocalImages,mayPublish,fileAnnotation,attachmentManifest,attachedFile,inParallel,isAttestation,mayBeAttestation,
readFallback,Referrers,visibilityOf,repositoryOnRegistry,noApprovals,nobodyApproves,bothApprovals,missingApprovals,needsApproval,alwaysNeeded,approversText,distinctApprovers,
compareWith,changeSince,ruleFor,parsePackageUrl,expandBraces,maxPathPattern,pathPattern,scopeOf,maxTextFile,decodeText,quoted,fields,parseEntry,isAdvisoryId,isWildcard,
asReason,reasonPlaceholder,suggestedDays,ticketPlaceholder,refused2 as refused,refusedWildcard,unlessDead,isYamlFile,entryFor,askingTicket,suggestionText,applyExceptions,
refuseUntracked,withTicket,readsDifferently,hasInvisible,hiddenWhy,maxEntries3 as maxEntries,parseIgnoreFile,maxCommentLines,reasonAbove,maxListed2 as maxListed,
ignoreSchema,ignoreGuide,plainExceptions,foreignFile,policySchema,policyGuide,rulesBeside,saidRules,withSaid,withLimits,wordOf,comparePython,isEarlyPython,compareGem,
isEarlyByWord,compareByWords,compareDebian,compareRpm,compareApk,proposedExceptions,withProposed,readRegoAnswer,allAnswers,withRego,applyScoped,nothingFound,systemText,
foreignText,systemName,repositoryVisibility,ledgerVisibility,withVisibility,requirePublishable,isNamed,reportPlace,namesInFile,isPackageName,isPackageVersion,upgradeCommand,
systemCommand,isNestedCopy,isPnpmStore,parentOf,globalOwner,overrideCommand,globalCommand,usualManager,packageManagerOf,daysLeft,newMark,proofText,needless,needlessTitles,
scopedTitles,scopedText,scopedEffect,dateText,ageText,deadlineText,lazily,jsonChunks,maskInstruction,publishedChunks,publishedRecord,recordChunks,assessmentOfImage,
assessedImages,assessmentOfReport,afterMergeSection,afterMergeLine,sinkText,deliverySection,linkLine,maxResults,maxId,maxTags,maxGzipped,maxCategory,plainMessage,
wholeList,originSection,concernSection,endingSection,exceptionSections,imageSection,footSection,scopedSections,scopedSummary,withheldWords,withheldHeadline,withheldSummary,
painter,readEvent,commitFiles,openRepository,machineFiles,pullRequestNow,openPullRequestsOf,branchTip,defaultBranchTip,localRules,openRules,packagesOf2 as packagesOf,
hashFile,copiedPieces,ownCopy,inspectBinary,scanFolder,trivyArguments,trivyEnvironment,layersOf,scannedLayers,noBaseProof,proveBase,expand,globalVariables,define,
argumentValues,buildChain,parseInstant};
