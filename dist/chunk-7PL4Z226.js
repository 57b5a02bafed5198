import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{bothFiles,commitFiles,missingApprovals,needsApproval,policyIn,quoted,standIn,vexStatuses}from"./chunk-KT4A3RJ2.js";import{ConfigError,GateError,HttpFault,
ServiceError,_enum,actions,answerFault,answerKind,approversOf,array,asksEpss,asksKev,boolean,bounded,bySeverity,checkNames,code,counted,dayOf,daysLater,deadlineClocks,
defaultPolicy,digestText,discriminatedUnion,endOfDay,escalations,gates,instant,instantOf,int,isPlatformName,iso_exports,kinds,link,literal,matchesImage,maxPlatforms,
minuteText,noScore,number,object,opinionWeights,packageUrlsOf,plainLine,plural,record,requesterOf,row,sbomSchema,scannerNames,severities,startOfDay,strictObject,
string,text,tuple,unreachableFault}from"./chunk-SOLK6MDS.js";function inStage({stage},title,work){return stage===void 0?work(()=>{}):stage(title,work)}function byteSteps(step,total){let of=total===void 0?"":` of ${Math.ceil(
total/1e6)}`,said=-1;return bytes=>{let megabytes=Math.floor(bytes/1e6);megabytes!==said&&(said=megabytes,step(`${megabytes}${of} MB`))}}function sureOrigin({origin,presumed}){return presumed?"unknown":origin}var cveForm="CVE-((?:19|20)\\d\\d)-(\\d{4}|[1-9]\\d{4,6})",wholeForm=new RegExp(`^${cveForm}$`);function cveNumber(id){let[,year,number2]=wholeForm.exec(id)??[];
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
return{exploitation:{kev:feedRecord(kev),epss:feedRecord(epss),...findings===0?{}:{relaxed:{findings,until:until.toISOString()}}}}}function feedRecord({kind,...known2}){
return{state:kind,...known2}}function isRelaxed({finding,decidedBy:{when,unblocks,scoped:scoped2}}){return when!==void 0?!0:unblocks===!0&&scoped2?.exploited!==
!0&&cvesOf(finding).length>0}function exploitedRecord({listed:listed2,epss}={}){return{...listed2===void 0?{}:{exploited:listed2},...epss===void 0?{}:{epss}}}var text2=string(),count=int().nonnegative(),opinionSchema=strictObject({scanner:literal("clair"),weight:_enum(opinionWeights).describe("What it counts by the p\
olicy. required: without it nothing passes. Else it counts in no verdict."),platforms:array(text2).describe("Those that it has answered for."),types:array(text2).
describe("Kinds of packages that it saw there, in the words of Trivy. Of others it says nothing."),missing:text2.optional().describe("Why it has not answered fo\
r all. Absent if it has."),unasked:literal(!0).optional().describe("Nobody has asked it, though the policy does."),version:text2.optional(),databaseUpdatedAt:instant.
optional().describe("Of its newest advisories, if it says so."),agreement:strictObject({both:count,trivy:count,clair:count,beyond:count}).describe("Vulnerabilit\
ies that both report, and that one of them reports alone, on those platforms; beyond: Trivy alone, in packages of a kind of which the other one saw none.")}),saidSchema=strictObject(
{by:literal("clair"),severity:text2.describe("Its own level, which can not be compared with Trivy’s severity."),vendor:text2.optional().describe("The word of \
the vendor of the package."),source:text2.describe("Which of its sources says it."),alone:literal(!0).optional().describe("Trivy does not report it: severity, p\
ackage and fix of the finding are its word.")});function opinionRecord(state){if(state===void 0)return{};let{scanner,weight,platforms,types,why,isUnasked,version:version2,
databaseUpdatedAt,agreement}=state,updated=databaseUpdatedAt===void 0?void 0:instantOf(Date.parse(databaseUpdatedAt));return{opinion:{scanner,weight,platforms,types,
...why===void 0?{}:{missing:why},...isUnasked===void 0?{}:{unasked:isUnasked},...version2===void 0?{}:{version:version2},...updated===void 0?{}:{databaseUpdatedAt:updated},
agreement}}}function saidRecord(said){if(said===void 0)return{};let{isAlone,by,severity,vendor,source}=said,own={by,severity,source,...vendor===void 0?{}:{vendor}};
return{said:isAlone?{...own,alone:isAlone}:own}}var text3=string(),vexSchema=strictObject({status:_enum(vexStatuses),author:text3.describe("As the document names itself; empty: it names nobody."),signedBy:text3.
optional().describe("Who has signed it, of what hangs on an image: `file` is then that image, and `line` 0."),at:instant.optional().describe("Since when it is s\
o, as the statement says."),file:text3,line:int().nonnegative(),justification:text3.optional(),action:text3.optional().describe("What to do, of what is affected\
."),detail:text3.optional(),why:text3.optional().describe("Why it does not leave the finding out, of one that would.")});function vexRecord({at,...note}){let moment=at===
void 0?void 0:instant.safeParse(at.toISOString()).data;return{...note,...moment===void 0?{}:{at:moment}}}var text4=string(),line=int().positive(),fixSchema=discriminatedUnion("kind",[strictObject({kind:literal("upgrade"),to:text4,major:literal(!0).optional(),prerelease:literal(
!0).optional()}),strictObject({kind:literal("unclear"),says:text4}),strictObject({kind:literal("none"),why:_enum(["not-yet","never","end-of-life","not-affected"])})]),
common={id:text4.describe("The CVE, where there is one; else the GHSA; else the id of the scanner."),severity:_enum(severities),action:_enum(actions).describe("\
What the policy does about it; of an excepted one, what it would have done."),where:text4.describe("The file in the image, or what Trivy calls the place."),platforms:array(
text4),fixBy:instant.describe("Counted from this scan."),due:instant.optional().describe("Until when it is to be fixed by the ledger, if one was read and knows \
it."),escalate:_enum(escalations).optional(),firstSeen:instant.optional().describe("When it was found first, if that is known."),origin:_enum(["base","own"]).optional().
describe("Who brought it, if that is certain."),place:strictObject({path:text4,line}).optional().describe("The line of the repository where it is fixed, if one \
is known."),presence:_enum(["new","still-there"]).optional().describe("Whether the baseline has it, if one was compared."),exception:strictObject({file:text4,line:int().
nonnegative()}).optional().describe("What excepts it."),rule:text4.optional().describe("The rule for packages or paths that decides its action, by its key in th\
e policy."),vex:vexSchema.optional().describe("What VEX says of one that stays, or against the exception that leaves it out.")},findingSchema=discriminatedUnion(
"kind",[strictObject({kind:literal("vulnerability"),...common,aliases:array(text4).describe("Its other ids, sorted."),package:strictObject({purl:text4.optional().
describe("Without version, qualifiers and subpath."),name:text4,version:text4.describe("The installed one."),type:text4.describe("Trivy's result type.")}),fix:fixSchema.
optional(),said:saidSchema.optional().describe("What another scanner says of it, if one was asked and reports it."),exploited:exploitedSchema.optional().describe(
"What KEV says, if it lists it and the policy asks for it."),epss:epssSchema.optional().describe("Its EPSS score, if it has one and the policy asks for it.")}),
strictObject({kind:literal("misconfiguration"),...common,aliases:array(text4).describe("Its other ids, sorted."),line:line.optional()}),strictObject({kind:literal(
"secret"),...common,line:line.optional()})]);function findingKey(finding){switch(finding.kind){case"vulnerability":{let{purl,type,name:name2}=finding.package;return JSON.
stringify([finding.id,purl??`${type}/${name2}`])}case"misconfiguration":case"secret":return JSON.stringify([finding.id,finding.kind,finding.where])}}function firstSeenIn({
findings,judgedAt}){let earliest=new Map;for(let finding of findings){let[key,seen]=[findingKey(finding),finding.firstSeen??judgedAt],before=earliest.get(key);(before===
void 0||Date.parse(seen)<Date.parse(before))&&earliest.set(key,seen)}return earliest}function findingRecord(judged,firstSeen){let record2=withoutHistory(judged),
seen=judged.presence==="still-there"?firstSeen?.get(findingKey(record2)):void 0;return seen===void 0?record2:{...record2,firstSeen:seen}}function withoutHistory(judged){
let{finding}=judged,known2=commonOf(judged);switch(finding.kind){case"vulnerability":return{...known2,kind:finding.kind,...identity(finding),package:packageRecord(
finding.package),...judged.fix===void 0?{}:{fix:judged.fix},...exploitedRecord(judged.exploitation),...saidRecord(finding.said)};case"misconfiguration":return{...known2,
kind:finding.kind,...identity(finding),...lineOf(finding.lines)};case"secret":return{...known2,kind:finding.kind,id:finding.id,...lineOf(finding.lines)}}}function commonOf({
finding,action,decidedBy,fixBy,past,escalate,place,presence,exception:exception2,vex}){let{location,isDefault}=place,origin=sureOrigin(place);return{severity:finding.
severity,action,where:finding.path??finding.target,platforms:finding.platforms,fixBy:fixBy.toISOString(),...past!==void 0&&"due"in past.deadline?{due:new Date(past.
deadline.due).toISOString()}:{},...escalate===void 0?{}:{escalate},...origin==="unknown"?{}:{origin},...location===void 0||isDefault===!0?{}:{place:{path:location.
path,line:location.line}},...presence===void 0?{}:{presence},...exception2===void 0?{}:{exception:{file:exception2.file,line:exception2.line}},...decidedBy.scoped===
void 0?{}:{rule:decidedBy.scoped.action.key},...vex===void 0?{}:{vex:vexRecord(vex)}}}function namedFinding(finding){switch(finding.kind){case"vulnerability":{let{
purl,type,name:name2}=packageRecord(finding.package);return{is:finding.kind,...identity(finding),subject:purl??`${type}/${name2}`}}case"misconfiguration":return{
is:finding.kind,...identity(finding),subject:finding.path??finding.target};case"secret":return{is:finding.kind,id:finding.id,aliases:[],subject:finding.path??finding.
target}}}function identity({id,aliases}){let all=[...new Set([id,...aliases])],own=[/^CVE-\d{4}-\d+$/,/^GHSA-/].map(form=>chosen(id,all,form)).find(one=>one!==void 0)??
id;return{id:own,aliases:all.filter(other=>other!==own).toSorted()}}function chosen(id,all,form){return form.test(id)?id:all.filter(one=>form.test(one)).toSorted()[0]}
function packageRecord({purl="",purlOn,name:name2,version:version2,type}){let url=purl===""?Object.values(purlOn??{}).find(one=>one!=="")??"":purl;return{...url===
""?{}:{purl:withoutVersion(url)},name:name2,version:version2,type}}function withoutVersion(purl){let end=purl.search(/[?#]/);return(end<0?purl:purl.slice(0,end)).
replace(/@[^@/]*$/,"")}function lineOf(lines){return lines===void 0||lines.start<1?{}:{line:lines.start}}function jsonForm(raw){let{bomFormat,spdxVersion,$schema:schema,runs,matches:matches2,descriptor,manifests,layers,document}=raw,context=raw["@context"];return typeof context==
"string"&&/openvex/i.test(context)?"an OpenVEX document":typeof document=="object"&&document!==null&&"csaf_version"in document?"a CSAF document":bomFormat==="Cy\
cloneDX"?isVex(raw)?"a CycloneDX VEX document":"a CycloneDX SBOM (`--format cyclonedx`)":typeof spdxVersion=="string"?"an SPDX SBOM (`--format spdx-json`)":Array.
isArray(runs)||typeof schema=="string"&&schema.includes("sarif")?"SARIF (`--format sarif`)":Array.isArray(matches2)&&descriptor!==void 0?"a report of Grype":Array.
isArray(manifests)||Array.isArray(layers)?"a manifest of an image, not a report on it":void 0}function isVex({vulnerabilities,components}){return Array.isArray(
vulnerabilities)&&!(Array.isArray(components)&&components.length>0)}var maxReason=1e3,space=/[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;function fields(line2){return line2.split(space).filter(word=>word!==
"")}function parseEntry(line2){let[id,...words2]=fields(line2);if(id===void 0||id.startsWith("#"))return;let comment=words2.findIndex(word=>word.startsWith("#")),
beforeComment=comment<0?words2:words2.slice(0,comment),trivyDates=beforeComment.filter(word=>word.startsWith("exp:")).map(trivyDate),{reason,dates}=parseComment(
comment<0?[]:words2.slice(comment));return{id,reason,dates:[...trivyDates,...dates],otherIds:beforeComment.filter(isAdvisoryId)}}function parseComment(words2){let[
mark="",...rest]=words2,reason=[],dates=[],left=[mark.replace(/^#+/,""),...rest].filter(word=>word!=="").reverse();for(let word=left.pop();word!==void 0;word=left.
pop()){let[,before,after]=/^(.*?)\bexpiry:(.*)$/iu.exec(word)??[];word.startsWith("exp:")?dates.push(trivyDate(word)):before===void 0||after===void 0?reason.push(
word):(before!==""&&reason.push(before),dates.push(policyDate(after===""?left.pop()??"":after)))}return{reason:asReason(reason),dates}}function trivyDate(word){
let text7=word.slice(4),start=startOfDay(text7);return start===void 0?{text:text7}:{text:text7,endsAt:start}}function policyDate(word){let text7=withoutEnd(word,
")].,;"),endsAt=endOfDay(text7);return endsAt===void 0?{text:text7}:{text:text7,endsAt}}function isAdvisoryId(word){return/^(?:CVE|GHSA|DSA|RHSA|ALAS|ELSA|RUSTSEC|GO|PYSEC|AVD|DS)-[\w-]*\d/i.
test(word)}function isWildcard(id){return/[*?]/.test(id)}function wildcardWhy(id){return`${quoted(id)} matches no finding: ids are not patterns, so each needs a\
n entry of its own`}function asReason(words2){let first=words2.findIndex(word=>!/^[-–—,;:|]+$/u.test(word)),text7=first<0?"":words2.slice(first).join(" "),clean=withoutEnd(
text7," ,;:|([-–—");return!/[\p{L}\p{N}]/u.test(clean)||isPlaceholder(clean)?"":clean.length<=maxReason?clean:`${clean.slice(0,maxReason-1).replace(/[\ud800-\udbff]$/,
"").trimEnd()}…`}var reasonPlaceholder="<why this is acceptable>";function isPlaceholder(text7){return/^<[^<>]*>$/.test(text7)||text7.includes(reasonPlaceholder)}
function withoutEnd(text7,characters){let end=text7.length;for(;end>0&&characters.includes(text7[end-1]??"");)end-=1;return text7.slice(0,end)}var cve=/^CVE-\d{4}-\d{4,}$/,ghsa=/^GHSA(?:-[a-z0-9]{4}){3}$/;function meantId(id){let bare=id.replace(/[,;:.]+$/,""),written=bare.replace(/^(cve|ghsa)-/i,prefix=>prefix.
toUpperCase()),right=written.startsWith("GHSA-")?`GHSA-${written.slice(5).toLowerCase()}`:written;return/^(?:CVE|GHSA)-/.test(right)?cve.test(right)||ghsa.test(
right)?right===id?void 0:{why:bare===id?"upper and lower case count":`${punctuation(id,bare)} is read as part of the id`,id:right}:{why:right.startsWith("CVE-")?
"the form is CVE-2024-1234":"the form is GHSA-jf85-cpcp-j695"}:bare===id?void 0:{why:`${punctuation(id,bare)} is read as part of the id`,id:bare}}function punctuation(id,bare){
return`\`${id.slice(bare.length)}\``}var refusals=["no-reason","no-expiry","malformed-date","expired","hidden-characters","wildcard","second-id","dead-id","too-far-ahead","no-ticket","no-assessment",
"not-approved","not-on-both","not-compared","unreadable","vex"],announcedDays=14;function holds(exception2,now){return now.getTime()<exception2.endsAt.getTime()}
function renews(later,earlier){return later.ticket!==void 0&&later.ticket===earlier.ticket&&later.endsAt>earlier.endsAt}function endingSoon(exceptions,now){let limit=daysLater(
now,announcedDays).getTime();return exceptions.filter(exception2=>holds(exception2,now)&&exception2.endsAt.getTime()<=limit).toSorted((a,b)=>a.endsAt.getTime()-
b.endsAt.getTime())}var suggestedDays=30,shortestLimit=90,ticketPlaceholder="<ticket>",idPlaceholder="<id>";function refused(draft,refusal,why,now,days){let{id,reason,expiry,file,line:line2}=draft;
return{id,refusal,file,line:line2,why,suggestion:{kind:"entry",draft,until:lastDayOf(draft,now,days)},...expiry!==void 0&&{expiry},...reason!==""&&{reason}}}function refuseExpired(exception2,now){
return refused(exception2,"expired",`it expired on ${exception2.expiry}`,now)}function refusedWildcard(draft,now){let{id}=draft;return{...refused({...draft,id:idPlaceholder},
"wildcard",wildcardWhy(id),now),id}}function unlessDead(exception2,now){if(!holds(exception2,now))return refuseExpired(exception2,now);let meant=meantId(exception2.
id);return meant===void 0?exception2:refused(exception2,"dead-id",`no finding has this id: ${meant.why}`,now)}function isYamlFile(file){return/\.ya?ml$/.test(file)}
function entryFor(draft,now,days){return{kind:"entry",draft,until:dayOf(daysLater(now,days))}}function askingTicket(draft){return{...draft,ticket:ticketPlaceholder}}
function suggestionText(suggestion){if(suggestion.kind==="words")return suggestion.text;let{draft,until}=suggestion;return isYamlFile(draft.file)?yamlEntry(draft,
until):plainLine2(draft,until)}function lastDayOf({expiry=""},now,days){let isAhead=startOfDay(expiry)!==void 0&&expiry>=dayOf(now);if(days!==void 0||!isAhead)return dayOf(
daysLater(now,days??suggestedDays));let latest=dayOf(daysLater(now,shortestLimit));return expiry<latest?expiry:latest}function plainLine2(draft,until){let ticket=draft.
ticket===void 0?"":` (Ticket: ${draft.ticket})`;return`${idOf(draft)}  # ${reasonOf(draft)}${ticket}, Expiry: ${until}`}function yamlEntry(draft,until){let{paths,
purls,images,approvedBy,ticket,assessment}=draft,words2={id:idOf(draft),statement:reasonOf(draft),paths,purls,images,"approved-by":approvedBy,ticket,assessment};
return`- { ${Object.entries(words2).flatMap(([key,value])=>value===void 0?[]:[`${key}: ${JSON.stringify(value)}`]).join(", ")}, expired_at: ${dayOf(daysLater(startOfDay(
until)??new Date(until),1))} }`}function reasonOf({reason,file}){let words2=visible(reason);return(isYamlFile(file)?words2.join(" "):parseComment(["#",...words2]).
reason)||reasonPlaceholder}function idOf({id,file}){return possibleId(isYamlFile(file)?id:id.replace(/(?<=.)#.*$/s,""))}function possibleId(id){let clean=fields(
id.replaceAll(/\s+/g," ").replaceAll(new RegExp("\\p{C}+","gu"),"")).join(" "),meant=meantId(clean);return(meant===void 0?clean:meant.id)||idPlaceholder}function visible(text7){
return fields(text7.replaceAll(new RegExp("\\p{C}+","gu")," "))}async function readBranchRules({governing,branch,branchName,merged},read,instead){try{return await read(governing)}catch(error){if(!isInvalid(error)||branch===void 0)
throw error;let corrected=merged&&await readOrNothing(()=>read(merged));if(corrected!==void 0&&instead!==void 0)return instead(corrected.value);let[first,...others]=error.
problems;throw new ConfigError([first,...others,wayOut(branch,branchName??branch)],error.code)}}function isInvalid(error){return error instanceof ConfigError&&error.
code!=="file-absent"&&error.problems.length>0}async function readOrNothing(read){try{return{value:await read()}}catch(error){if(error instanceof ConfigError)return;
throw error}}function wayOut(branch,name2){return{where:branch,what:"the file on this branch is the one that counts",fix:`Correct it on ${name2}, by a pull requ\
est from a branch of this repository: that one can pass.`}}async function readMerged({branchName="the base branch"},merged,read){try{return await read(merged)}catch(error){
if(!isInvalid(error))throw error;let after={where:"this pull request",what:`after the merge of this pull request it would be so on ${branchName}, too, and stop \
every run there`,fix:"Correct it before the merge."},[first,...others]=error.problems;throw new ConfigError([first,...others,after],error.code)}}function unreadable(error,file,branch){
let[problem]=error.problems,line2=Number(/:(\d+)/.exec(problem?.where??"")?.[1]??1),why=`this file of ${branch} can’t be read (${problem?.what}), so all that \
the pull request has in it counts as new`;return{id:"*",refusal:"unreadable",file,line:line2,why,suggestion:{kind:"words",text:"the file as this pull request ha\
s it"}}}async function readPolicy(files,path,read=policyIn){let{beside,proposed}=files,own=await policyOf(files,path,read,proposed!==void 0);return beside===void 0?own:
bothFiles(own,await policyOf(beside,path,read,proposed!==void 0))}async function policyOf(files,path,readOne,mayCorrect){let{governing,branch}=files;return readBranchRules(
files,async from=>{let policy=await readOne(from,path,branch);return from===governing?ofBranch(policy,branch):named(policy,"as this pull request corrects it")},
mayCorrect?standIn:void 0)}function ofBranch(policy,branch){return branch===void 0?policy:named(policy,`of ${branch}`)}function named(policy,from){return policy.
base===defaultPolicy?policy:{...policy,base:{...policy.base,source:`${policy.base.source} ${from}`}}}function lastEndOf(days,now){return daysLater(startOfDay(dayOf(now))??now,days+1).getTime()}function tooFarFor({maxDays},end,now){return end===void 0?severities:
severities.filter(severity=>end.getTime()>lastEndOf(maxDays[severity].value,now))}function hasTicket({ticket,reason}){let said=ticket??/\bticket:\s*(\S+)/iu.exec(
reason)?.[1]??"";return/[\p{L}\p{N}]/u.test(said)&&!said.startsWith("<")}var adoptedReason="adopted without a reason";function withAdopted(exceptions,until,now){
let{active,refused:refused2,undated=[]}=exceptions,end=until===void 0?void 0:endOfDay(until);if(until===void 0||end===void 0||undated.length===0)return exceptions;
let isOne=adoptedAmong(undated);if(end.getTime()<=now.getTime()){let ended=`; \`exceptions.adopted-until\` ended on ${until}`;return{...exceptions,refused:refused2.
map(one=>isOne(one)?{...one,why:one.why+ended}:one)}}let adopted=undated.map(draft=>({...draft,reason:draft.reason||adoptedReason,endsAt:end,expiry:until,adopted:!0}));
return{...exceptions,active:[...active,...adopted],refused:refused2.filter(one=>!isOne(one))}}function adoptedAmong(undated){let keys=new Set(undated.map(({file,
id})=>`${file}:${id}`));return({refusal,file,id,expiry})=>(refusal==="no-expiry"||refusal==="no-reason")&&expiry===void 0&&keys.has(`${file}:${id}`)}var clockDifference=24*36e5,hour=36e5;function exploitedFirst(all){let isListed=({exploitation})=>exploitation?.listed!==void 0;return all.some(isListed)?[...all.
filter(isListed),...all.filter(one=>!isListed(one))]:all}function knownExploitation(exploitation,{maxAge},now){let unasked={kind:"missing",why:"nobody has looke\
d for it"},{kev=unasked,epss=unasked}=exploitation??{},states={kev:stateOf(kev,maxAge.value*hour,now),epss:{...stateOf(epss,maxAge.value*hour,now),...epss.kind===
"read"?{model:epss.facts.model}:{}}},[isKevSure,isEpssSure]=[states.kev.kind==="sure",states.epss.kind==="sure"];return{...states,factsOf:finding=>{let cves=cvesOf(
finding);if(cves.length===0)return;let facts={isKevSure,isEpssSure};for(let cve2 of cves){let entry=kev.kind==="read"?kev.facts.get(cve2):void 0,score=epss.kind===
"read"?epss.facts.scoreOf(cve2):void 0;entry!==void 0&&facts.listed===void 0&&(facts.listed=entry),score===void 0?facts.isEpssSure=!1:(facts.epss===void 0||score.
score>facts.epss.score)&&(facts.epss=score)}return facts}}}function stateOf(feed,maxAge,now){if(feed.kind==="missing")return{kind:"missing",why:plainLine(feed.why,
300)};let{date,source,facts,isUnconfirmed}=feed,known2={date:date.toISOString(),source:plainLine(source,300),entries:facts.size},age=now.getTime()-date.getTime(),
why=whyUnsure(age,maxAge,isUnconfirmed),of=`it is of ${known2.date.slice(0,10)}`;return why===void 0?{kind:"sure",...known2}:{kind:"unsure",...known2,why:`${of}\
, ${why}`}}function whyUnsure(age,maxAge,isUnconfirmed=!1){return age>maxAge?"and so older than max-age":age<-clockDifference?"which is still to come":isUnconfirmed?
"from the cache, where another job may have put it, and no server has confirmed it":void 0}function isOutside({exploited,epss=noScore},facts){return facts===void 0||
!facts.isKevSure||facts.listed!==void 0?!1:epss===noScore?exploited===!0:facts.isEpssSure&&(facts.epss?.score??1)<epss}var concernKinds=["eol","unscannable","filtered","licences","vendors","base","rego","exploitation","vex","opinion","ledger","hardening"];var scopedRefusals=["expired","too-far-ahead","no-ticket","no-assessment","some-platforms","not-on-both","not-compared","exploited","kev-unknown"];function endOfScoped({
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
${ecosystem==="go"?version2.replace(/^v/,""):version2}`}function packageEcosystem({type}){return ecosystemOf.get(type)??type}function repositoryPath(path){if(/^(?:[A-Za-z]:)?[\\/]|^[a-z][a-z0-9+.-]*:\/\//i.test(path))return;let parts2=[];for(let part of path.replaceAll("\\","/").split(
"/")){if(part===".."&&parts2.pop()===void 0)return;part!==""&&part!=="."&&part!==".."&&parts2.push(part)}return parts2.length===0?void 0:parts2.join("/")}function locationUri({
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
target}:{},...isApart&&fits(folderSchema,context)?{context}:{}}}function fits(schema,text7){return schema.safeParse(text7).success}function historyEntry(createdBy,empty){let bare=withoutEnd2(createdBy.slice(0,262144)),mark=bare.indexOf("#(nop)");if(mark>=0&&mark<4096)return{...words(bare.slice(
mark+6)),legacy:!0,empty};let own=words(bare);return known.has(own.keyword)?{...own,legacy:!1,empty}:{keyword:bare===""||/^bazel build/.test(bare)?"":"RUN",text:bare,
legacy:!0,empty}}function withoutEnd2(text7){let mark=text7.indexOf("|unsetLabel=",text7.lastIndexOf(`
`)+1),kept=mark<0?text7:text7.slice(0,mark),trimmed=kept.trimEnd();return trimmed.endsWith(" # buildkit")?trimmed.slice(0,-11):kept}var known=new Set("ADD ARG C\
MD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));function words(text7){let[,keyword="",rest=""]=/^\s*(\S*)([\s\S]*)$/.
exec(text7)??[];return{keyword,text:rest.trim()}}function isMadeBy(entry,instruction){if(entry.keyword!==instruction.keyword)return!1;switch(instruction.keyword){case"\
RUN":return isSameCommand(entry.text,instruction.text);case"COPY":case"ADD":return entry.legacy?isSameTarget(entry.text,instruction.text):isSameCopy(entry.text,
instruction.text);default:return!0}}function squashed(text7){return text7.replace(/^[ \t]*#.*(?:\n|$)/gm,"").replace(/[\\`][ \t\r]*\n/g,"").replace(/\s+/g,"")}var telling=20,
shellEnd=/(?:-\w*c|\/c|-command)$/i;function isSameCommand(made,written){let entry=squashed(made);return commands(written).some(command=>{if(command===""||!entry.
endsWith(command))return!1;let before=entry.slice(0,entry.length-command.length);return before===""||command.length>=telling||shellEnd.test(before.slice(-20))})}
function commands(written){let list=stringList(written),forms2=[squashed(written),...list===void 0?[]:[squashed(list.join(" "))]],heredoc=/^<<-?["']?([\w.-]+)["']?[ \t\r]*\n([\s\S]*\n)?[^\n]*$/.
exec(written);if(heredoc===null)return forms2;let[,name2="",body=""]=heredoc;return[...forms2,squashed(body),`/dev/pipes/${name2}`]}function isSameCopy(made,written){
let entry=squashed(made.replace(/^(?:--\S+\s+)*/,"")).replace(/["'\\]/g,""),head=written.includes("<<")?/^.*/.exec(written)?.[0]??"":written,text7=squashed(stringList(
head)?.join(" ")??head).replace(/["'\\]/g,""),parts2=text7.split(/\$(?:\w+|\{[^{}]*\})/);return parts2.length===1?entry===text7:inOrder(entry,parts2)}function inOrder(text7,parts2){
let last=parts2.at(-1)??"",at=0;for(let[index,part]of parts2.slice(0,-1).entries()){let found=text7.indexOf(part,at);if(found<0||index===0&&found>0)return!1;at=
found+part.length}return text7.endsWith(last)&&text7.length-last.length>=at}function isSameTarget(made,written){let line2=made.slice(made.lastIndexOf(`
`)+1),mark=line2.indexOf(" in "),target=mark<0?"":line2.slice(mark+4),wanted=(stringList(written)??squashedWords(written)).at(-1)??"";return wanted.includes("$")||
/^\.?\/?$/.test(wanted)||lastName(target)===lastName(wanted.replace(/["'\\]/g,""))}function squashedWords(written){return written.replace(/[\\`][ \t\r]*\n/g," ").
split(/\s+/).filter(word=>word!=="")}function lastName(path){return path.split("/").filter(name2=>name2!==""&&name2!==".").at(-1)??""}function stringList(text7){
if(text7.startsWith("["))try{let list=JSON.parse(text7.replace(/[\\`][ \t\r]*\n/g,""));return Array.isArray(list)?list.map(String):void 0}catch{return}}var reference=/\\\$|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}$]*))?\})/g;function expand(text7,variables){let pieces2=expandPieces({text:text7},name2=>{
let value=variables.get(name2);return value===void 0?void 0:[{text:value}]});return pieces2&&textOf(pieces2)}function expandPieces(whole,piecesOf){let{text:text7,
at}=unquoted(whole),written=(from,to)=>({text:text7.slice(from,to),...at===void 0?{}:{at:at+from}}),pieces2=[],[end,length]=[0,0],add=(...more)=>{pieces2.push(...more.
filter(piece=>piece.text!=="")),length+=textOf(more).length};for(let{0:match,1:bare,2:braced="",3:operator="",4:word="",index}of text7.matchAll(reference)){add(
written(end,index)),end=index+match.length;let value=piecesOf(bare??braced),isSet=value!==void 0&&!(operator.startsWith(":")&&value.every(piece=>piece.text==="")),
isOther=operator.endsWith("+");if(match==="\\$")add({text:"$"});else if(isSet&&!isOther)add(...value);else{if(operator==="")return;isSet===isOther&&add(written(
end-1-word.length,end-1))}if(length>1e3)return}return add(written(end,text7.length)),length>1e3||/\$[\w{]/.test(textOf(pieces2))?void 0:pieces2}function textOf(pieces2){
return pieces2.map(({text:text7})=>text7).join("")}function globalVariables(globals,buildArgs,platform){let variables=new Map(platform===void 0?[]:platformVariables(
platform)),given2=argumentValues(buildArgs);for(let instruction of globals)define(variables,instruction,given2);return variables}function define(variables,{keyword,
text:text7},given2){if(!(keyword!=="ARG"&&keyword!=="ENV"))for(let{name:name2,value:byDefault}of assignments(text7)){let value=(keyword==="ARG"?given2.get(name2):
void 0)??(byDefault===void 0?void 0:expand(byDefault.text,variables));value!==void 0?variables.set(name2,value):byDefault!==void 0&&variables.delete(name2)}}function assignments(text7){
return[...text7.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].slice(0,100).map(({0:word,index})=>{let[name2,value]=assignment(word);return{name:name2,...value===void 0?
{}:{value:{text:value,at:index+name2.length+1}}}})}function argumentValues(buildArgs){return new Map(buildArgs.map(assignment).flatMap(([name2,value])=>value===
void 0?[]:[[name2,value]]))}function assignment(text7){let at=text7.indexOf("=");return at<0?[text7,void 0]:[text7.slice(0,at),text7.slice(at+1)]}function platformVariables(platform){
let[os="",architecture="",variant=""]=platform.split("/");return[["TARGETPLATFORM",platform],["TARGETOS",os],["TARGETARCH",architecture],["TARGETVARIANT",variant]]}
function unquoted(piece){let inner=/^(["'])(.*)\1$/.exec(piece.text)?.[2];return inner===void 0?piece:{text:inner,...piece.at===void 0?{}:{at:piece.at+1}}}var forms=[["a GitHub token","gh",/(?<![\w-])gh[pousr]_[A-Za-z0-9]{36,255}/],["a GitHub token","github_pat_",/(?<![\w-])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/],
["a GitLab token","glpat-",/(?<![\w-])glpat-[\w-]{20,300}/],["an AWS access key","A",/(?<![A-Za-z0-9+/_-])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9+/=_-])/],["a Go\
ogle API key","AIza",/(?<![\w-])AIza[\w-]{35}(?![\w-])/],["a Slack token","xox",/(?<![\w-])xox[abeoprs]-[A-Za-z0-9-]{10,300}/],["an npm token","npm_",/(?<![\w-])npm_[A-Za-z0-9]{36}(?![\w-])/],
["a PyPI token","pypi-",/(?<![\w-])pypi-AgE[\w-]{50,1000}/],["a Docker Hub token","dckr_",/(?<![\w-])dckr_(?:pat|oat)_[\w-]{27,64}/],["a Stripe key","_live_",/(?<![\w-])[sr]k_live_[A-Za-z0-9]{16,300}/],
["a SendGrid key","SG.",/(?<![\w-])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/],["a Hugging Face token","hf_",/(?<![\w-])hf_[A-Za-z0-9]{34,64}(?![\w-])/],["an OpenAI key",
"sk-",/(?<![\w-])sk-(?:proj|svcacct|admin)-[\w-]{40,300}/],["an Anthropic key","sk-ant-",/(?<![\w-])sk-ant-[a-z0-9]{3,10}-[\w-]{80,300}/],["a signed token (JWT)",
"eyJ",/(?<![\w.-])eyJ[\w-]{10,4000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000}/],["a private key","-----BEGIN ",/-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----/],["a \
password in an address","://",/:\/\/[^\s/:@]{0,200}:(?![*$]|[^\s/@]*\*\*\*@)[^\s/@]{3,300}@/]],tokenForms=[...new Set(forms.map(([name2])=>name2))],maxText=128*
1024;function tokenIn(text7){let looked=text7.slice(0,maxText);return forms.find(([,mark,form])=>looked.includes(mark)&&form.test(looked))?.[0]}var secretName=/(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
noSecret=/^(?:|true|false|yes|no|on|off|[01]|null|none|\/(?:var\/)?run\/secrets\/.*)$/is;function looksSecret(name2,value){return secretName.test(name2)&&!noSecret.
test(value.replace(/^(["'])(.*)\1$/s,"$2"))}function shownName(name2){return/^[A-Za-z_][\w.-]{0,127}$/.test(name2)&&tokenIn(name2)===void 0?name2:void 0}var maxPlaces=200;function secretsInEnv({env}){return distinct(env.flatMap(entry=>{let at=entry.indexOf("=");return at<0?[]:placeOf("ENV",entry.slice(0,at),entry.
slice(at+1))}))}function secretsInHistory({history}){return distinct(history.flatMap(({createdBy,emptyLayer})=>secretsInEntry(createdBy,emptyLayer)))}function tokensOf({
container,layerHistory,tokens=[]}){let found=[...container===void 0?[]:secretsInEnv(container),...secretsInHistory(layerHistory)];return distinct([...tokens,...found]).
flatMap(({where,name:name2,token})=>token===void 0?[]:{where,...name2===void 0?{}:{name:name2},token})}function secretsInEntry(createdBy,isEmpty){let{keyword,text:text7}=historyEntry(
createdBy,isEmpty),places=(keyword==="ENV"||keyword==="ARG"?assigned(text7):buildArguments(text7)).flatMap(({name:name2,value})=>placeOf(keyword==="ENV"?"ENV":"\
ARG",name2,value)),token=places.some(place=>place.token!==void 0)?void 0:tokenIn(createdBy);return token===void 0?places:[...places,{where:keyword==="RUN"?"RUN":
"history",token}]}function assigned(text7){let words2=assignments(text7),[first]=words2;return first!==void 0&&first.value===void 0&&words2.length>1?[{name:first.
name,value:text7.slice(first.name.length).trim()}]:words2.flatMap(({name:name2,value})=>value===void 0?[]:{name:name2,value:value.text})}function buildArguments(text7){
let[,count4="0",rest=""]=/^\|(\d{1,3})\s([\s\S]*)$/.exec(text7.slice(0,131072))??[];return Number(count4)===0?[]:[...rest.matchAll(/(?:^|\s)([A-Za-z_]\w{0,127})=(\S*)/g)].
slice(0,Number(count4)).map(([,name2="",value=""])=>({name:name2,value}))}function placeOf(where,name2,value){let token=tokenIn(value);if(token===void 0&&!looksSecret(
name2,value))return[];let shown=shownName(name2);return[{where,...shown===void 0?{}:{name:shown},...token===void 0?{}:{token}}]}function distinct(places){return[
...new Map(places.map(place=>[JSON.stringify(place),place])).values()].slice(0,maxPlaces)}var maxTokens=400,tokensSchema=array(strictObject({where:_enum(["ENV","ARG","RUN","history"]),name:string().regex(/^[A-Za-z_][\w.-]{0,127}$/).optional(),token:_enum(
tokenForms)})).max(maxTokens),hardeningSchema=strictObject({looked:array(_enum(checkNames)).describe("Those that could look at every platform.")});function hardeningRecord(outcome){
return outcome===void 0?{}:{hardening:{looked:[...outcome.looked]}}}function tokensRecord(scan,outcome){let tokens=outcome===void 0?[]:tokensOf(scan).slice(0,maxTokens);
return tokens.length===0?{}:{tokens}}var maxListed=1e3,text5=string(),count2=int().nonnegative(),version=strictObject({type:text5.describe("Trivy's result type."),name:text5,version:text5}),listed=entry=>array(
entry).max(maxListed),packageChangeSchema=strictObject({counts:strictObject({added:count2,removed:count2,changed:count2,unchanged:count2,newLicences:count2}).describe(
"The baseline has removed + changed + unchanged versions of packages, the image added + changed + unchanged."),added:listed(version).describe("At most 1,000, as\
 of the other lists. counts has how many there are."),removed:listed(version),changed:listed(strictObject({type:text5,name:text5,from:text5,to:text5})),newLicences:listed(
strictObject({licence:text5,packages:count2.describe("How many have it."),example:text5.describe("The name of one.")})).describe("Licences that no package had b\
efore.")});function packageChangeRecord(change){let{added,removed,changed,unchanged,newLicences}=change;return{counts:{added:added.length,removed:removed.length,
changed:changed.length,unchanged,newLicences:newLicences.length},added:added.slice(0,maxListed),removed:removed.slice(0,maxListed),changed:changed.slice(0,maxListed),
newLicences:newLicences.slice(0,maxListed)}}var maxNames=1e3,text6=string(),count3=int().nonnegative(),name=string().min(1).max(4096),each=(words2,value)=>record(_enum(words2),value),namesSchema=tuple([name],
name).refine(({length})=>length<=maxNames,"are too many"),categorySchema=string().min(1).max(1e3),unreadSchema=array(string().max(500)).max(100),platformText=string().
refine(text7=>text7==="unknown"||isPlatformName(text7),"is no platform"),imageSchema=strictObject({names:namesSchema.describe("All names under which the image w\
as judged. Reports use the first one."),category:categorySchema.optional().describe("The category of its alerts, if that is not made from the name."),digest:digestText.
optional().describe("Of the index or manifest. Absent for a report without an image."),origin:_enum(["build","docker-store","registry","input"]).optional().describe(
"Where the image came from.")}),reportSchema=strictObject({file:string().regex(/^trivy-results-[A-Za-z0-9._@-]{1,250}\.json$/).describe("Name of the file in the\
 folder of the record."),digest:digestText,size:count3}),platformSchema=strictObject({platform:platformText,imageId:digestText.describe("Digest of the image con\
fig, as Trivy reports it."),manifest:digestText.optional(),system:strictObject({family:text6,name:text6,endOfLife:boolean()}).optional(),packages:count3.describe(
"How many packages Trivy listed."),packagesListed:boolean().optional().describe("Whether all packages were asked for. Absent: not known."),systemFault:_enum(systemFaults).
nullable().describe("Why the system's packages could not be compared with advisories; null: they could."),unread:unreadSchema.optional().describe("What is in th\
e layers and was compared with no advisories."),tokens:tokensSchema.optional().describe("Where its config and history hold tokens. Absent if the policy does not\
 ask."),report:reportSchema.optional().describe("Trivy's own report on this platform, if it was written."),sbom:sbomSchema.optional().describe("The SBOMs of thi\
s platform, if any were asked for.")}),exception={id:text6,reason:text6,endsAt:instant.describe("The first instant at which it no longer holds."),expiry:text6.describe(
"The last day on which it holds."),file:text6,line:count3,kind:_enum(kinds).optional(),paths:array(text6).optional(),purls:array(text6).optional(),images:array(
text6).optional(),approvedBy:array(text6).optional(),ticket:text6.optional(),adopted:literal(!0).optional().describe("It has no expiry of its own: the policy le\
ts it count."),vex:vexSchema.optional().describe("It is a statement of VEX."),proposed:strictObject({missing:each(severities,array(array(text6)))}).optional()},
exceptionsSchema=strictObject({applied:array(strictObject(exception)),unused:array(strictObject({...exception,duplicateOf:strictObject({file:text6,line:count3}).
optional()})),refused:array(strictObject({id:text6,refusal:_enum(refusals),file:text6,line:count3,why:text6,suggestion:text6,expiry:text6.optional(),reason:text6.
optional()}))}),scopedRule={about:_enum(["package","path"]),match:text6,action:_enum(actions),reason:text6,expires:text6.optional().describe("The last day on wh\
ich it holds (UTC)."),ticket:text6.optional(),exploited:literal(!0).optional().describe("It also relaxes what KEV lists."),key:text6.describe("Of the action in \
the policy."),place:text6.optional()},scopedSchema=strictObject({applied:array(strictObject({...scopedRule,endsAt:instant.optional().describe("The first instant\
 at which it no longer holds."),findings:count3,unblocked:count3.describe("How many of them would block without it.")})),unused:array(strictObject(scopedRule)),
refused:array(strictObject({...scopedRule,refusal:_enum(scopedRefusals),why:text6}))}),brief=strictObject({id:text6,package:text6.optional(),version:text6.optional(),
where:text6}),baselineSchema=discriminatedUnion("state",[strictObject({state:literal("compared"),name:text6,source:_enum(["image","report"]).describe("image: sc\
anned in the same run. report: a finished Trivy JSON."),digest:digestText.optional(),createdAt:instant.optional(),gateOn:_enum(gates),missingPlatforms:array(text6).
describe("Platforms that it lacks: everything there counts as new."),counts:each(severities,each(["new","still-there","fixed"],count3)),fixed:array(brief).describe(
"At most 1,000, worst first. counts has how many there are."),packages:packageChangeSchema.optional().describe("What became of its packages. Absent if those of \
one side are not known.")}),strictObject({state:literal("unread"),name:text6.optional(),why:text6})]),recordSchema=strictObject({recordVersion:literal(1),image:imageSchema,
judgedAt:instant,verdict:_enum(["passed","blocked"]),headline:text6.describe("The verdict with its reason in one line."),policy:strictObject({source:text6.describe(
"Where it was read; default: there is no policy file."),digest:digestText.describe("SHA-256 of the rules that held, as JSON with sorted keys. Where they stand a\
nd how they are written does not count."),gateOn:_enum(gates).optional().describe("Which findings could block. Absent in older records."),clock:_enum(deadlineClocks).
optional().describe("What times to fix count from. Absent: first-seen."),ignoreBase:boolean().optional().describe("Whether findings of the proven base image wer\
e only logged. Absent in older records."),rego:array(strictObject({path:text6,digest:digestText})).optional().describe("The files of rules in Rego that were ask\
ed as well. Absent if there are none.")}),scanner:strictObject({name:text6.optional().describe("Absent: Trivy."),version:text6,binary:digestText.optional(),trust:_enum(
["pinned","given","unreviewed","report"]),scanners:array(_enum(scannerNames)).min(1).max(scannerNames.length).optional().describe("What it looked for. Absent: n\
ot known, as in older records.")}),database:strictObject({updatedAt:instant,source:text6,digest:digestText.optional().describe("Of its manifest in a registry. A\
bsent: no registry has named it in that run; so it is in older records.")}).optional(),platforms:tuple([platformSchema],platformSchema).refine(({length})=>length<=
maxPlatforms,"are too many"),counts:each(severities,each([...actions,"excepted"],count3)).describe("Every finding once."),escalations:strictObject({page:count3,
ticket:count3,notify:count3.optional().describe("Absent in older records."),backlog:count3,report:count3}).describe("How many open findings are to be escalated \
in each way."),concerns:array(strictObject({kind:_enum(concernKinds),platform:text6.describe("all: the whole image."),action:_enum(actions),message:text6})),exceptions:exceptionsSchema,
scoped:scopedSchema.optional().describe("The rules for packages and paths. Absent if there are none."),hardening:hardeningSchema.optional().describe("Checks of \
how the image is made. Absent if the policy wants none."),exploitation:exploitationSchema.optional().describe("The lists of what is exploited that were used. Ab\
sent if the policy asks for none."),opinion:opinionSchema.optional().describe("What another scanner says beside Trivy. Absent if none was asked, and the policy \
asks for none."),baseline:baselineSchema.optional().describe("Absent if nothing was to be compared."),afterMerge:strictObject({branch:text6,verdict:_enum(["pass\
ed","blocked"]),reasons:array(strictObject({code:text6,message:text6})),regoUnasked:literal(!0).optional().describe("Its rules in Rego were not asked: a fork br\
ings them along.")}).optional().describe("What the verdict would be after the merge of a pull request that changes the rules. It counts for nothing."),build:buildSchema,
findings:array(findingSchema).describe("All of them, open ones first, worst first.")});function comparedWith({decision}){let{baseline}=decision.triage;return baseline?.kind==="compared"?baseline:void 0}function totalChange(change,of){return severities.
reduce((sum,severity)=>sum+change[severity][of],0)}function onlyNewBlocks(assessment){return assessment.decision.policy.gateOn.value==="new"&&comparedWith(assessment)!==
void 0}function presenceWord(assessment,{presence}){return presence===void 0||comparedWith(assessment)===void 0?"":presence==="new"?"new":"still there"}function withoutBaseline({
decision}){let{baseline}=decision.triage;return decision.policy.gateOn.value!=="new"||comparedWith({decision})!==void 0?"":baseline?.kind==="unread"&&baseline.name!==
void 0&&!baseline.expected?"the baseline is not read, so everything counts as new":"there is no baseline, so everything counts as new"}function tally({decision}){let counts={CRITICAL:zero(),HIGH:zero(),MEDIUM:zero(),LOW:zero(),UNKNOWN:zero()},add=(judged,excepted)=>{for(let{finding,action}of judged)
counts[finding.severity][excepted?"excepted":action]+=1};return add(decision.triage.open,!1),add(decision.triage.excepted,!0),counts}function zero(){return{block:0,
warn:0,log:0,excepted:0}}function escalated({open}){let counts={page:0,ticket:0,notify:0,backlog:0,report:0};for(let{escalate}of open)escalate!==void 0&&(counts[escalate]+=
1);return counts}function totalOf(counts,of){return severities.reduce((sum,severity)=>sum+counts[severity][of],0)}function bySeverity2(counts,of){return severities.
filter(severity=>counts[severity][of]>0).map(severity=>`${counted(counts[severity][of])} ${severity}`).join(", ")}var reasonLength=300;function headline(assessment){
return`${assessment.decision.verdict==="blocked"?"Blocked":"Passed"}: ${verdictReason(assessment)}`}function verdictReason(assessment){return assessment.decision.
verdict==="blocked"?whyBlocked(assessment):whyPassed(assessment)}function concernsBeside(assessment){let{concerns}=assessment.decision.triage,said=new Set(blockingConcerns(
assessment).slice(0,shownReasons-+(totalOf(tally(assessment),"block")>0)));return concerns.filter(({action,message})=>action!=="block"||!said.has(bounded(message,
reasonLength)))}function blockingConcerns({decision}){let blocking=decision.triage.concerns.filter(({action,unnamed})=>action==="block"&&unnamed===void 0);return[
...new Set(blocking.map(({message})=>bounded(message,reasonLength)))]}var shownReasons=4;function whyBlocked(assessment){let counts=tally(assessment),blocking=totalOf(
counts,"block"),noun=onlyNewBlocks(assessment)?"new finding":"finding",exploited=assessment.decision.triage.open.filter(({action,exploitation})=>action==="block"&&
exploitation?.listed!==void 0).length,known2=exploited===0?"":`, ${counted(exploited)} exploited`,reasons=[...blocking===0?[]:[`${plural(blocking,noun)} to fix \
(${bySeverity2(counts,"block")}${known2})`],...blockingConcerns(assessment)],caveat=blocking===0?"":withoutBaseline(assessment),rest=assessment.decision.triage.
concerns.filter(({action})=>action==="block").reduce((sum,one)=>sum+(one.unnamed??0),0)+Math.max(0,reasons.length-shownReasons),more=rest>0?[`${counted(rest)} m\
ore`]:[];return reasons.length>0?[...reasons.slice(0,shownReasons),...more,...caveat===""?[]:[caveat]].join("; "):assessment.decision.verdict==="blocked"?bounded(
assessment.decision.reasons[0].message,reasonLength):""}function whyPassed(assessment){let counts=tally(assessment),parts2=[totalOf(counts,"warn")>0?`${bySeverity2(
counts,"warn")} warned`:"",totalOf(counts,"log")>0?`${bySeverity2(counts,"log")} logged`:"",totalOf(counts,"excepted")>0?`${bySeverity2(counts,"excepted")} exce\
pted`:""].filter(part=>part!==""),nothing2=onlyNewBlocks(assessment)?"nothing new that the policy blocks":"nothing that the policy blocks";return parts2.length>
0?`${nothing2} (${parts2.join("; ")})`:assessment.decision.triage.concerns.length>0?nothing2:"no findings"}var deadline=6e4;async function askGithub(api,request,how){let{method="GET",repeatable=method!=="POST"}=request;try{return await api.request({...request,method,
deadline,repeatable})}catch(error){throw error instanceof HttpFault?unreachableFault(error,how):error}}function given(answer,schema,how){if(answerKind(answer)!==
"ok")throw answerFault(answer,how);let parsed=schema.safeParse(answer.body);if(parsed.success)return parsed.data;throw new ServiceError({code:"github-unexpected",
message:`${how.what}: GitHub's answer is not what it describes.`,fix:"Look at githubstatus.com, and start the job again."})}async function askFor(api,request,schema,how){
return given(await askGithub(api,request,how),schema,how)}async function askForAll(api,route,list,how,{maxPages=20,goesOn=()=>!0,isEnough=!1,fix="Close what nob\
ody needs any more, and start the job again."}={}){let all=[];for(let page=1;page<=maxPages;page+=1){let mark=route.includes("?")?"&":"?",entries=await askFor(api,
{route:`${route}${mark}per_page=${perPage}&page=${page}`},list,how);if(all.push(...entries),entries.length<perPage||!goesOn(entries))return all}if(isEnough)return all;
throw listTooLong(how,maxPages*perPage,fix)}function listTooLong({what},most,fix){return new ServiceError({code:"github-unexpected",message:`${what}: there are \
more than ${most}.`,fix})}var perPage=100;var commitHash=string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),branchSchema=object({name:string(),protected:boolean(),commit:object({sha:commitHash})}),repositorySchema=object(
{default_branch:string().min(1)}),pullSchema=object({number:int().positive(),state:_enum(["open","closed"]),merged:boolean().optional(),user:object({login:string()}).
nullish(),base:object({ref:string().min(1)}),head:object({ref:string().optional(),sha:commitHash,repo:object({full_name:string()}).nullish()}),merge_commit_sha:commitHash.
nullish()});async function pullRequestNow(api,repository,number2){let how={what:`Reading pull request ${number2} of ${repository}`,permission:"pull-requests: re\
ad"};return asNow(await askFor(api,{route:`/repos/${repository}/pulls/${number2}`},pullSchema,how),repository)}function asNow(pull,repository){let{number:number2,
base,head,user,merge_commit_sha:merge}=pull;return{number:number2,base:base.ref,commit:head.sha,author:user?.login??"",...requesterOf(head.ref),isFork:head.repo?.
full_name.toLowerCase()!==repository.toLowerCase(),state:pull.merged===!0?"merged":pull.state,...merge?{merge}:{}}}async function openPullRequestsOf(api,repository,commit){
let how={what:`Listing the open pull requests of ${repository}`,permission:"pull-requests: read"};return(await askForAll(api,`/repos/${repository}/pulls?state=o\
pen`,array(pullSchema),how)).filter(({head})=>head.sha===commit).map(pull=>asNow(pull,repository))}async function branchTip(api,repository,name2){let how={what:`\
Reading the branch ${name2} of ${repository}`,permission:"contents: read"},answer=await askGithub(api,{route:`/repos/${repository}/branches/${encodeURIComponent(
name2)}`},how);if(answer.status===404)return;let branch=given(answer,branchSchema,how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.protected}}
async function defaultBranchTip(api,{repository,defaultBranch}){let name2=defaultBranch??await defaultBranchName(api,repository),how={what:`Reading the default \
branch ${name2} of ${repository}`,permission:"contents: read"},route=`/repos/${repository}/branches/${encodeURIComponent(name2)}`,branch=await askFor(api,{route},
branchSchema,how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.protected}}async function defaultBranchName(api,repository){let how={what:`\
Reading the name of the default branch of ${repository}`,permission:"contents: read"};return(await askFor(api,{route:`/repos/${repository}`},repositorySchema,how)).
default_branch}var maxQuestions=500,permission="members: read of the organization",teamSchema=object({slug:string()}),membershipSchema=object({state:string()});async function withTeams(api,approving,teams){
if(approving.size===0||teams.length===0)return approving;if(approving.size*teams.length>maxQuestions)throw tooMany();let named2=[];for(let team of teams)await hasMember(
api,team,[...approving])&&named2.push(team.toLowerCase());return new Set([...approving,...named2])}async function hasMember(api,team,people){let[organization="",
slug=""]=team.toLowerCase().split("/"),route=`/orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}`,seen=await askGithub(api,{route},{what:`\
Reading the team ${team}`,permission}),kind=answerKind(seen);if(kind==="missing"||kind==="denied")throw unseen(team,seen.status);given(seen,teamSchema,{what:`Re\
ading the team ${team}`,permission});for(let person of people){let how={what:`Asking whether ${person} is in the team ${team}`,permission},answer=await askGithub(
api,{route:`${route}/memberships/${encodeURIComponent(person)}`},how);if(answerKind(answer)!=="missing"&&given(answer,membershipSchema,how).state==="active")return!0}
return!1}function unseen(team,status){return new ServiceError({code:"team-unseen",message:`The policy asks for an approval by the team @${team}, and GitHub show\
s no such team to this token (HTTP ${status}).`,fix:'Check the name. The token of a workflow never sees teams: give one of an app, or a fine-grained one, with t\
he organization permission "Members: read" (a classic one with read:org).'})}function tooMany(){return new ServiceError({code:"github-unexpected",message:`More \
than ${maxQuestions} questions would be needed to learn which of the approving people are in the teams that the policy names.`,fix:"Name fewer teams in approval\
s."})}var account=object({login:string().optional()}).nullish(),pullSchema2=object({user:account,commits:int().nonnegative().optional(),head:object({ref:string(),repo:object(
{full_name:string()}).nullish()})}),commitsSchema=array(object({author:account,committer:account})),pushesSchema=array(object({activity_type:string(),actor:account}));
async function writersOf(api,repository,{number:number2}){let how={what:`Reading pull request ${number2} of ${repository}`,permission:"pull-requests: read"},route=`\
/repos/${repository}/pulls/${number2}`,{user,head,commits:count4=0}=await askFor(api,{route},pullSchema2,how),commits=await askForAll(api,`${route}/commits`,commitsSchema,
how),isHere=head.repo?.full_name.toLowerCase()===repository.toLowerCase();if(!isHere&&commits.length<count4)throw unseen2(how.what,commits.length,count4);let pushers=isHere?
await pushersOf(api,repository,head.ref,nameOf(user)):[],names=[...commits.flatMap(({author,committer})=>[nameOf(author),nameOf(committer)]),...pushers];return new Set(
names.filter(name2=>name2!==""))}function unseen2(what,seen,count4){return new ServiceError({code:"commits-unseen",message:`${what}: GitHub lists ${seen} of its\
 ${count4} commits, so nobody knows who has a share in it and can't approve it.`,fix:"Squash its commits, or push the branch to this repository."})}async function pushersOf(api,repository,branch,author){
let how={what:`Reading who pushed to ${branch} of ${repository}`,permission:"contents: read"},query=new URLSearchParams({ref:`refs/heads/${branch}`,per_page:"10\
0"}),pushes=await askFor(api,{route:`/repos/${repository}/activity?${query}`},pushesSchema,how),first=pushes.findIndex(({activity_type:type,actor})=>type==="bra\
nch_creation"||type==="force_push"&&nameOf(actor)===author&&author!=="");return pushes.slice(0,first<0?void 0:first+1).map(({actor})=>nameOf(actor))}function nameOf(person){
return person?.login?.toLowerCase()??""}var reviewsSchema=array(object({user:object({login:string(),id:int().positive(),type:string().optional()}).nullish(),state:string(),commit_id:string().nullish()}));
async function approvalsOf(api,repository,proposal,teams){let how={what:`Reading the reviews of pull request ${proposal.number}`,permission:"pull-requests: read"},
route=`/repos/${repository}/pulls/${proposal.number}/reviews`,reviews=(await askForAll(api,route,reviewsSchema,how)).map(({user,state,commit_id:commit})=>({author:user?.
login??"",...user?{authorId:user.id}:{},isPerson:user?.type==="User",state,commit:commit??""})),anybody=approversOf(reviews,proposal);if(anybody.counted.size===
0)return anybody;let writers=await writersOf(api,repository,proposal),{counted:counted2,ofOwn}=approversOf(reviews,proposal,writers);return{counted:await withTeams(
api,counted2,teams),ofOwn}}function localRules(files){return{built:files,governing:files}}async function openRules({openContents,openGithub},source,built){if(source.kind==="built")return localRules(
built);let{github,token}=source,contents=openContents(github,token),filesAt=commit=>readOnce(commitFiles(contents,commit));if(source.kind==="commit"){let{commit,
branch}=source,queue={governing:filesAt(commit),branch:`the merge queue at ${commit.slice(0,12)}`};return{built,...queue,...branch===void 0?{}:{branchName:branch}}}
let api=openGithub({apiUrl:github.apiUrl,token}),branches=await countingBranches(api,source,filesAt),{proposal}=source;if(proposal===void 0||branches.isFork&&!proposal.
isFork)return{built,...branches.rules};let proposed={files:filesAt(proposal.commit),approvals:teams=>approvalsOf(api,github.repository,proposal,teams)};return{built,
...branches.rules,proposed}}function readOnce(files){let known2=new Map;return{...files,read:(path,max)=>{let key=`${max} ${path}`,file=known2.get(key)??files.read(
path,max);return known2.set(key,file),file}}}async function countingBranches(api,source,filesAt){let{github,pullRequest}=source,pull=pullRequest===void 0?void 0:
await pullRequestNow(api,github.repository,pullRequest),name2=pull?.base??source.branch,tip=name2===void 0?void 0:await branchTip(api,github.repository,name2),isFork=pull?.
isFork??!1;if(tip?.isProtected)return{rules:branchRules(tip,filesAt,pull),isFork};let byDefault=await defaultBranchTip(api,github);if(tip?.name===byDefault.name)
return{rules:branchRules(byDefault,filesAt,pull),isFork};let rules=branchRules(byDefault,filesAt);return{rules:pull&&tip?{...rules,beside:branchRules(tip,filesAt,
pull)}:rules,isFork}}function branchRules({name:name2,commit},filesAt,pull){return{governing:filesAt(commit),branch:`${name2} at ${commit.slice(0,12)}`,branchName:name2,
...pull&&{merged:filesAt(pull.merge??pull.commit)}}}function changeSince({fixed},{open,excepted}){let counts=Object.fromEntries(severities.map(severity=>[severity,{new:0,"still-there":0,fixed:0}]));for(let{finding,
presence="new"}of[...open,...excepted])counts[finding.severity][presence]+=1;for(let{severity}of fixed)counts[severity].fixed+=1;return counts}var everywhere=["alpm","apk","bitbucket","composer","deb","github","golang"],plainNamespace=new Set([...everywhere,"rpm","qpkg"]),plainName=new Set([...everywhere,
"bitnami","chrome-extension"]);function parsePackageUrl(text7){if(text7.length>2e3||!/^pkg:/i.test(text7))return;let[beforeHash,subpath=""]=cut(text7.slice(4).replace(
/^\/+/,""),"#"),[beforeQuery,query=""]=cut(beforeHash,"?"),[writtenType,coordinates]=cut(beforeQuery,"/"),type=writtenType.toLowerCase();if(coordinates===void 0||
!/^[a-z.+-][a-z0-9.+-]*$/.test(type))return;let qualifiers=parseQualifiers(query),found=parseCoordinates(type,coordinates);if(qualifiers===void 0||found===void 0||
subpath.split("/").slice(1).some(isDots))return;let{namespace,name:name2,version:version2}=found;return{type,namespace:plainNamespace.has(type)?namespace.toLowerCase():
namespace,name:normalName(type,name2,qualifiers),version:type==="huggingface"?version2.toLowerCase():version2,qualifiers,subpath:trimSlashes(subpath)}}function coversPackage(wanted,found){
let same=part=>wanted[part]===found[part],asSaid=part=>wanted[part]===""||wanted[part]===found[part];return!same("type")||!same("namespace")||!same("name")||!asSaid(
"version")||!asSaid("subpath")?!1:[...wanted.qualifiers].every(([key,value])=>found.qualifiers.get(key)===value)}function cut(text7,separator){let at=text7.indexOf(
separator);return at<0?[text7]:[text7.slice(0,at),text7.slice(at+1)]}function isDots(part){return part==="."||part===".."}function trimSlashes(text7){return text7.
replace(/^\/+/,"").replace(/(?<!\/)\/+$/,"")}function parseCoordinates(type,text7){if(type!=="npm"&&text7.startsWith("@"))return;let at=text7.lastIndexOf("@"),parts2=(at>
0?text7.slice(0,at):text7).split("/"),name2=decode(parts2.pop()??""),version2=decode(at>0?text7.slice(at+1):"");if(at>0&&version2==="")return;let namespaces=parts2.
filter(part=>part!=="").map(decode);if(!(!name2||version2===void 0||namespaces.includes(void 0)))return{namespace:trimSlashes(namespaces.join("/")),name:name2,version:version2}}
function parseQualifiers(query){let qualifiers=new Map;if(!query.includes(";")){for(let pair of query.split("&").filter(part=>part!=="")){let[writtenKey,writtenValue=""]=cut(
pair,"="),key=writtenKey.toLowerCase(),value=decode(writtenValue);if(value===void 0||!/^[a-z._-][a-z0-9._-]*$/.test(key))return;if(value!==""){if(qualifiers.has(
key))return;qualifiers.set(key,value)}}return qualifiers}}function normalName(type,name2,qualifiers){if(type==="pypi")return name2.replaceAll("_","-").toLowerCase();
let repository=qualifiers.get("repository_url")??"",isDatabricks=repository.includes("databricks")&&!repository.includes("azureml");return plainName.has(type)||
type==="mlflow"&&isDatabricks?name2.toLowerCase():name2}function decode(text7){try{return decodeURIComponent(text7)}catch{return}}function expandBraces(pattern){let fault=braceFault(pattern);if(fault!==void 0)return fault;let done=[],open=[{text:pattern,branches:[]}];for(let next=open.pop();next!==
void 0;next=open.pop()){let group=firstGroup(next.text);if(group===void 0)done.push(next);else{let{text:text7,branches}=next,[before,after]=[text7.slice(0,group.
start),text7.slice(group.end+1)];for(let part of group.parts.toReversed())open.push({text:`${before}${part}${after}`,branches:[...branches,group.start]})}if(open.
length+done.length>500)return"its braces expand to more than 500 patterns"}return done.some(isAmbiguous)?"its `**` touches a brace: write it as a part of its ow\
n, between slashes":done}function braceFault(pattern){let depth=0,inClass=!1;for(let at=0;at<pattern.length;at+=1){let character=pattern[at];if(character==="\\")
at+=1;else{if(inClass&&(character==="{"||character==="}"||character===","&&depth>0))return`\`${character}\` is inside \`[]\``;character==="["?inClass=!0:character===
"]"?inClass=!1:character==="{"?depth+=1:character==="}"&&(depth-=1)}if(depth<0)return"its `}` has no `{`"}return depth>0?"its `{` has no `}`":void 0}function firstGroup(text7){
let depth=0,start=0,from=0,parts2=[];for(let at=0;at<text7.length;at+=1){let character=text7[at];if(character==="\\")at+=1;else if(character==="{")depth+=1,depth===
1&&([start,from]=[at,at+1]);else if(depth===1&&(character===","||character==="}")){if(parts2.push(text7.slice(from,at)),from=at+1,character==="}")return{start,end:at,
parts:parts2}}else character==="}"&&(depth-=1)}}function isAmbiguous({text:text7,branches}){return branches.some(at=>{let between=text7[at-1]==="*"&&text7[at]===
"*",behind=text7.startsWith("**",at)&&at>0&&text7[at-1]!=="/",before=text7.slice(0,at).endsWith("**")&&(text7[at]??"/")==="/";return between||behind||before})}var maxPathPattern=1e3,maxExpanded=8192;function pathPattern(pattern){if(pattern.length>maxPathPattern)return`it has more than ${maxPathPattern} characters`;let expanded=expandBraces(
pattern);if(typeof expanded=="string")return expanded;if(expanded.reduce((sum,{text:text7})=>sum+text7.length,0)>maxExpanded)return`its braces expand to more th\
an ${maxExpanded} characters`;let programs=[];for(let{text:text7,branches}of expanded){let program=compile(text7,branches);if(typeof program=="string")return program;
programs.push(program)}return(path,effort={steps:0})=>{let characters=/[\ud800-\udfff]/.test(path)?[...path]:path;return programs.some(program=>matches(program,
characters,effort))}}function compile(text7,branches){let tokens=[],last=Math.max(-1,...branches);for(let at=0;at<text7.length;){let read=readToken(text7,at);if(typeof read==
"string")return read;tokens.push({token:read.token,rest:text7.slice(at),branches:last>at}),at=read.next}return{tokens}}function readToken(text7,at){switch(text7[at]){case"\
*":return readStar(text7,at);case"?":return{token:{kind:"any"},next:at+1};case"[":return readClass(text7,at+1);case"\\":return at+1<text7.length?readCharacter(text7,
at+1):"it ends with `\\`";default:return readCharacter(text7,at)}}function readCharacter(text7,at){let character=String.fromCodePoint(text7.codePointAt(at)??0);
return{token:{kind:"character",character},next:at+character.length}}function readStar(text7,at){if(text7[at+1]!=="*")return{token:{kind:"star"},next:at+1};let startsPart=at===
0||text7[at-1]==="/";return startsPart&&at+2===text7.length?{token:{kind:"everything"},next:at+2}:startsPart&&text7[at+2]==="/"?{token:{kind:"directories"},next:at+
3}:{token:{kind:"star"},next:at+2}}function readClass(text7,start){let at=text7[start]==="!"||text7[start]==="^"?start+1:start,negated=at>start,ranges=[],first=at,
previous;for(;text7[at]!=="]";){let isRange=previous!==void 0&&text7[at]==="-"&&text7[at+1]!=="]"&&at+1<text7.length;isRange&&(at+=1),text7[at]==="\\"&&(at+=1);
let code2=text7.codePointAt(at);if(code2===void 0)return"its `[` has no `]`";ranges.push(isRange&&previous!==void 0?[previous,code2]:[code2,code2]),previous=isRange?
void 0:code2,at+=code2>65535?2:1}if(at===first)return"its `[]` is empty";let inside=code2=>ranges.some(([from,to])=>from<=code2&&code2<=to);return{token:{kind:"\
class",matches:character=>inside(character.codePointAt(0)??0)!==negated},next:at+1}}function matches({tokens},path,effort){let[next,at]=[0,0],star,directories;for(;at<
path.length;){effort.steps+=1;let token=tokens[next]?.token;if(token?.kind==="everything")return!0;if(token?.kind==="directories")next+=1,directories={token:next,
at},star=void 0;else if(token?.kind==="star")next+=1,star={token:next,at};else if(token!==void 0&&takes(token,path[at]??""))next+=1,at+=1;else{let retry=longerStar(
star,path)??moreDirectories(directories,path);if(retry===void 0)return!1;next=retry.token,at=retry.at}}return matchesNothing(tokens[next])}function takes(token,character){
return token.kind==="character"?token.character===character:token.kind==="class"?token.matches(character):token.kind==="any"&&character!=="/"}function longerStar(star,path){
if(!(star===void 0||path[star.at]==="/"))return star.at+=1,star}function moreDirectories(directories,path){if(directories===void 0)return;let slash=path.indexOf(
"/",directories.at);if(!(slash<0))return directories.at=slash+1,directories}function matchesNothing(left){return left===void 0||!left.branches&&/^(?:\*|\/?\*\*\/?)$/.
test(left.rest)}var maxSteps=3e7,stepsEach=20;function indexExceptions(exceptions){let patterns=new Map,compiled=text7=>{let pattern=patterns.get(text7)??pathPattern(text7);return patterns.
set(text7,pattern),pattern},byId=Map.groupBy(exceptions.map(exception2=>scoped(exception2,compiled)),({exception:exception2})=>exception2.id),effort={steps:0},leftOut=new Set;
return{matching:finding=>{let ids=idsOf(finding).filter(id=>byId.has(id));return ids.length===0?[]:inTrivysOrder(ids.map(id=>byId.get(id)??[]),finding,effort,()=>{
for(let id of ids)leftOut.add(id)})},notCompared:()=>[...leftOut].flatMap(id=>(byId.get(id)??[]).map(({exception:exception2})=>exception2))}}function isForImage({
images},names){return images===void 0?!0:names.length>0&&names.every(name2=>images.some(pattern=>matchesImage(pattern,name2)))}function scopeOf({id,kind,paths,purls,
images}){let lists=[paths,purls,images].map(list=>list&&[...new Set(list)].sort());return JSON.stringify([id,kind,...lists])}function scoped(exception2,compiled){
return{exception:exception2,paths:exception2.paths?.map(compiled).filter(pattern=>typeof pattern=="function"),purls:exception2.purls?.map(parsePackageUrl).filter(
purl=>purl!==void 0)}}function idsOf(finding){return finding.kind==="misconfiguration"?[finding.id,...finding.aliases]:[finding.id]}function*inTrivysOrder(candidates,finding,effort,endEarly){
let places=finding.kind==="vulnerability"?[finding.target,finding.path??""]:[finding.target],urls=(finding.kind==="vulnerability"?packageUrlsOf(finding.package):
[]).filter(url=>url!=="").map(parsePackageUrl);for(let place of places)for(let list of candidates)for(let{exception:exception2,paths,purls}of list){if(effort.steps>
maxSteps)return endEarly();effort.steps+=1,!(exception2.kind!==void 0&&exception2.kind!==finding.kind)&&(paths!==void 0&&!matchesAny(paths,place,effort)||purls!==
void 0&&!urls.every(url=>coversAny(purls,url,effort))||(yield exception2))}effort.steps>maxSteps&&endEarly()}function matchesAny(paths,place,effort){return paths.
some(matches2=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&matches2(place,effort)))}function coversAny(purls,found,effort){return found===void 0?!1:purls.some(
wanted=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&coversPackage(wanted,found)))}function exploitationMark({exploitation,decidedBy}){if(exploitation?.listed!==void 0)return"exploited";let score=exploitation?.epss?.score;return decidedBy.epss===
void 0||score===void 0?"":`EPSS ${shareText(score)}`}function exploitedText({listed:listed2}={}){if(listed2===void 0)return"";let due=listed2.due===void 0?[]:[`\
to be fixed by ${listed2.due}`];return[`listed by CISA as exploited since ${listed2.added}`,...listed2.ransomware?["used for ransomware"]:[],...due].join(", ")}
function epssText({epss}={}){return epss===void 0?"":`${shareText(epss.score)} within 30 days, as high or higher than ${shareText(epss.percentile)} of all`}function whenText({
exploited,epss}){return[...exploited?["it is exploited"]:[],...epss===void 0?[]:[`its EPSS score is ${shareText(epss)} or more`]].join(" or ")}function whyNotRelaxed({
exploitation,finding},when,lists){if(exploitation?.listed!==void 0)return"it is exploited";let score=exploitation?.epss?.score;if(when.epss!==void 0&&score!==void 0&&
score>=when.epss)return`its EPSS score is ${shareText(when.epss)} or more`;let{kev,epss}=lists??{};return kev?.kind!=="sure"?unsureText("KEV",kev):when.epss!==void 0&&
epss?.kind!=="sure"?unsureText("EPSS",epss):when.epss===void 0||noCve(finding)?"it has no CVE":"EPSS has no score for it"}function missingLists({policy,triage}){
let{kev,epss}=triage.exploitation??{};return[["KEV",asksKev(policy)?kev:void 0],["EPSS",asksEpss(policy)?epss:void 0]].flatMap(([name2,list])=>list?.kind==="mis\
sing"?[`${name2} is missing, so nothing is judged by it here: ${list.why??""}`]:[])}function unsureText(name2,{kind,why=""}={kind:"missing"}){return kind==="mis\
sing"?`${name2} is missing`:`${name2} is not used in full: ${why}`}function noCve(finding){return finding.kind!=="vulnerability"||![finding.id,...finding.aliases].
some(id=>/^CVE-/i.test(id))}function exploitationSentence({policy,triage}){let{exploitation,open}=triage;if(exploitation===void 0)return"";let{kev,epss}=exploitation,
lists=[...asksKev(policy)||kev.kind!=="missing"?[feedText("KEV",kev)]:[],...asksEpss(policy)||epss.kind!=="missing"?[feedText("EPSS",epss)]:[]].join(" and ");if(kev.
kind==="missing")return asksKev(policy)?`By ${lists}, nobody knows which open findings are exploited.`:`Scores are by ${lists}.`;let exploited=open.filter(judged=>judged.
exploitation?.listed!==void 0).length,relaxed=open.filter(({decidedBy})=>decidedBy.when!==void 0).length,only=relaxed===0?"":`; ${counted(relaxed)} only ${relaxed===
1?"warns":"warn"} by the policy’s \`when\``;return`By ${lists}, ${plural(exploited,"open finding")} ${exploited===1?"is":"are"} exploited${only}.`}function feedText(name2,{
date,kind}){return date===void 0?`${name2} (missing)`:`${name2} of ${date.slice(0,10)}${kind==="sure"?"":" (not used in full)"}`}function shareText(share2){return`${Number(
(share2*100).toPrecision(3))} %`}function asksExploitation(policy){return asksKev(policy)||asksEpss(policy)}function knownFor(policy,exploitation,now){return asksExploitation(policy)?knownExploitation(
exploitation,policy.exploitation,now):void 0}function exploitationConcerns(policy,known2){if(known2===void 0)return[];let{kev,epss}=known2,{value:action}=policy.
exploitation.missing;return[["KEV (what is exploited)",kev,asksKev(policy)],["EPSS (what is likely to be exploited)",epss,asksEpss(policy)]].flatMap(([name2,{kind,
why=""},isNeeded])=>{if(!isNeeded||kind==="sure")return[];let message=`${name2} ${kind==="missing"?"is missing":"is not used in full"}: ${why}. So ${kind==="mis\
sing"?"no rule of the policy that asks for it can block, and `when` makes none laxer":"what it lists counts, and `when` makes no rule laxer"}`;return[{kind:"exp\
loitation",platform:"all",action,message}]})}var pep440=/^\s*v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\d*))?(?:-(?<implicit>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i,
preRank={alpha:-3,a:-3,beta:-2,b:-2};function pythonVersion(version2){let found=pep440.exec(version2)?.groups;if(found===void 0)return;let{epoch="0",release="",
pre,preNumber,implicit,post,postNumber,dev,devNumber,local=""}=found,isPost=post!==void 0||implicit!==void 0,early3=pre!==void 0?preRank[pre.toLowerCase()]??-1:
dev!==void 0&&!isPost?-9:0;return{epoch:Number(epoch),release:release.split(".").map(Number),rest:[early3,Number(preNumber??0),isPost?1+Number(implicit??postNumber??
0):0,dev===void 0?Number.POSITIVE_INFINITY:Number(devNumber??0)],local:local.toLowerCase().replace(/[-_]/g,"."),isEarly:pre!==void 0||dev!==void 0}}function comparePython(one,other){
let[a,b]=[pythonVersion(one),pythonVersion(other)];if(!(a===void 0||b===void 0))return a.epoch-b.epoch||byNumbers(a.release,b.release)||byNumbers(a.rest,b.rest)||
byLocal(a.local,b.local)}function isEarlyPython(version2){return pythonVersion(version2)?.isEarly??!1}function byLocal(one,other){let[a,b]=[one,other].map(local=>local===
""?[]:local.split("."));return bySegments(a??[],b??[])}function compareGem(one,other){let[a,b]=[gemSegments(one),gemSegments(other)];for(let index=0;index<Math.
max(a.length,b.length);index+=1){let[mine="0",its="0"]=[a[index],b[index]];if(mine===its)continue;let[isMine,isIts]=[mine,its].map(piece=>/^\d/.test(piece));if(isMine!==
isIts)return isMine?1:-1;let order=isMine?Number(mine)-Number(its):mine<its?-1:1;if(order!==0)return order}return 0}function gemSegments(version2){let found=version2.
replaceAll("-",".pre.").match(/\d+|[a-z]+/gi)??[],word=found.findIndex(piece=>!/^\d/.test(piece));return word<0?withoutZeros(found):[...withoutZeros(found.slice(
0,word)),...withoutZeros(found.slice(word))]}function withoutZeros(segments){return segments.slice(0,segments.findLastIndex(piece=>!/^0+$/.test(piece))+1)}var early=[
"dev","a","alpha","b","beta","m","milestone","pre","preview","c","cr","rc","snapshot"],nothing=new Set(["final","ga","release","v"]);function isEarlyByWord(version2){
return parts(version2).some(({rank})=>rank<0)}function compareByWords(one,other){let[a,b]=[parts(one),parts(other)];for(let index=0;index<Math.max(a.length,b.length);index+=
1){let order=comparePart(a[index],b[index]);if(order!==0)return order}return 0}function parts(version2){return(version2.toLowerCase().match(/\d+|[a-z]+/g)??[]).
map(piece=>/^\d/.test(piece)?{rank:Number(piece)===0?0:1,number:Number(piece)}:{rank:wordRank(piece),word:piece})}function wordRank(word){return nothing.has(word)?
0:early.includes(word)?early.indexOf(word)-early.length:.5}function comparePart(one,other){let[a,b]=[one?.rank??0,other?.rank??0];if(a!==b)return a-b;if(one?.number!==
void 0&&other?.number!==void 0)return one.number-other.number;let[first,second]=[one?.word??"",other?.word??""];return a===0||first===second?0:first<second?-1:1}
function byNumbers(one,other){for(let index=0;index<Math.max(one.length,other.length);index+=1){let[a,b]=[one[index]??0,other[index]??0];if(a!==b)return a<b?-1:
1}return 0}function bySegments(one,other){for(let index=0;index<Math.max(one.length,other.length);index+=1){let[mine,its]=[one[index],other[index]];if(mine===its)
continue;if(mine===void 0||its===void 0)return mine===void 0?-1:1;let[isMine,isIts]=[mine,its].map(piece=>/^\d+$/.test(piece));if(isMine!==isIts)return isMine?1:
-1;let order=isMine?Number(mine)-Number(its):mine<its?-1:1;if(order!==0)return order}return 0}function evr(version2){let colon=/^\d+:/.exec(version2)?.[0].length??0,epoch=colon===0?0:version2.slice(0,colon-1),rest=version2.slice(colon),cut2=rest.lastIndexOf(
"-");return{epoch:Number(epoch),upstream:cut2<0?rest:rest.slice(0,cut2),release:cut2<0?"":rest.slice(cut2+1)}}function byEvr(one,other,compare){let[a,b]=[evr(one),
evr(other)];return a.epoch-b.epoch||compare(a.upstream,b.upstream)||compare(a.release,b.release)}function compareDebian(one,other){return byEvr(one,other,debianPart)}
function debianPart(one,other){let[a,b]=[pieces(one),pieces(other)];for(let index=0;index<Math.max(a.length,b.length);index+=1){let mine=a[index]??"",its=b[index]??
"";if(mine===its)continue;let order=index%2===0?debianText(mine,its):Number(mine)-Number(its);if(order!==0)return order}return 0}function pieces(version2){let found=version2.
match(/\d+|\D+/g)??[];return/^\d/.test(version2)?["",...found]:found}function debianText(one,other){for(let index=0;index<Math.max(one.length,other.length);index+=
1){let order=debianRank(one[index])-debianRank(other[index]);if(order!==0)return order}return 0}function debianRank(character){return character===void 0?0:character===
"~"?-1:(/[A-Za-z]/.test(character)?0:256)+character.charCodeAt(0)}function compareRpm(one,other){return byEvr(one,other,rpmPart)}function rpmPart(one,other){let[
a,b]=[one,other].map(text7=>text7.match(/\d+|[A-Za-z]+|[~^]/g)??[]);for(let index=0;;index+=1){let[mine,its]=[a?.[index],b?.[index]];if(mine===void 0&&its===void 0)
return 0;if(mine===its)continue;let order=rpmRank(mine)-rpmRank(its);return order!==0?order:isNumber(mine)?byNumber(mine??"",its??"")||continueAfterZeros(a,b,index):
byText(mine,its)}}function continueAfterZeros(a=[],b=[],index){return rpmPart(a.slice(index+1).join("."),b.slice(index+1).join("."))}function rpmRank(piece){return piece===
"~"?0:piece===void 0?1:piece==="^"?2:isNumber(piece)?4:3}var early2=["alpha","beta","pre","rc"],late=["cvs","svn","git","hg","p"];function compareApk(one,other){
let[a,b]=[apkParts(one),apkParts(other)];return byLists(a.numbers,b.numbers)||byText(a.letter,b.letter)||byLists(a.suffixes,b.suffixes)||a.revision-b.revision}function apkParts(version2){
let[,numbers="",letter="",suffixes="",revision="0"]=/^(\d+(?:\.\d+)*)([a-z]?)((?:_[a-z]+\d*)*)(?:-r(\d+))?/.exec(version2)??[];return{numbers:numbers.split(".").
map(Number),letter,suffixes:[...suffixes.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([,word="",number2=""])=>[suffixRank(word),Number(number2)]),revision:Number(revision)}}
function suffixRank(word){return early2.includes(word)?early2.indexOf(word)-early2.length:1+late.indexOf(word)}function byLists(one,other){for(let index=0;index<
Math.max(one.length,other.length);index+=1){let order=(one[index]??0)-(other[index]??0);if(order!==0)return order}return one.length-other.length}function byNumber(one,other){
let[a,b]=[one,other].map(digits=>digits.replace(/^0+/,""));return(a?.length??0)-(b?.length??0)||byText(a,b)}function isNumber(piece){return piece!==void 0&&/^\d/.
test(piece)}function byText(one="",other=""){return one<other?-1:one>other?1:0}function findingMarks(judged){let{finding}=judged,alone=finding.kind==="vulnerability"&&finding.said?.isAlone?"only Clair":"";return[exploitationMark(judged),alone].
filter(mark=>mark!=="")}function reportedBy(finding,state){if(finding.kind!=="vulnerability"||state===void 0||state.isUnasked)return"";let{said}=finding;if(said===
void 0)return"Trivy";let vendor=said.vendor===void 0?"":`, the vendor “${said.vendor}”`,level=`${said.severity}${vendor} (${said.source})`;return said.isAlone?
`Clair alone, as ${level}`:`Trivy and Clair, which says ${level}`}function opinionSentence(state){if(state===void 0)return"";let{weight,agreement,why,platforms}=state,
counts=weight==="required"?"required":"counts in no verdict";if(why!==void 0&&platforms.length===0)return`There is no second opinion of Clair (${counts}): ${why}\
.`;let{both,trivy,clair,beyond}=agreement,others=beyond===0?"":` (and ${counted(beyond)} in kinds of packages of which Clair saw none)`,sum=`both report ${counted(
both)}, only Trivy ${counted(trivy)}${others}, only Clair ${counted(clair)}`,part=why===void 0?"":` It is not whole: ${why}.`;return`Second opinion of Clair (${counts}\
): ${sum}. Their severities are not comparable.${part}`}function proposedExceptions(base,head){let ends=new Map;for(let exception2 of base.active)for(let key of[scopeOf(exception2),keyOf(exception2)])ends.set(key,Math.
max(ends.get(key)??0,exception2.endsAt.getTime()));return head.active.filter(exception2=>exception2.endsAt.getTime()>(ends.get(keyOf(exception2))??0))}function keyOf(exception2){
return exception2.assessment===void 0?scopeOf(exception2):`assessed ${scopeOf(exception2)}`}function withProposed(base,head,rules,given2){let missing=bySeverity(
severity=>missingApprovals(rules[severity],given2.counted)),proposed=proposedExceptions(base,head).map(exception2=>({...exception2,proposed:{missing}})),isApproved=Object.
values(missing).every(approvals=>approvals.length===0),extended=new Set(isApproved?proposed.map(scopeOf):[]),others=base.active.filter(exception2=>!extended.has(
scopeOf(exception2))),{undated=[]}=base;return{active:[...proposed,...others],refused:head.refused,...undated.length===0?{}:{undated},...proposed.length>0&&needsApproval(
rules)?{approvals:{required:rules,missing,given:given2}}:{}}}var sinks={"code-scanning":"Security tab",artifact:"Artifact with all reports",comment:"Comment on the pull request",attestations:"Attestations of the repositor\
y"},signs={sent:"✅",pending:"⏳",skipped:"➖",failed:"⚠️"};function sinkText({sink,url}){return link(sinks[sink],url)}function deliverySection({sent=[]}){
if(sent.length===0)return"";let rows=sent.map(one=>{let advice=one.fix===""?"":`<br>**What to do:** ${text(one.fix,500)}`;return row([`${signs[one.state]} ${sinkText(
one)}`,one.state,`${text(one.message,500)}${advice}`])});return`### Where the reports went

${[row(["Report","State","Details"]),"| :-- | :-- | :-- |",...rows].join(`
`)}`}function linkLine({links={}}){let{summary,codeScanning,artifact}=links;return[["Whole summary",summary],["Findings in the Security tab",codeScanning],["All\
 reports as a file",artifact]].map(([label,url])=>[label,link(label,url)]).filter(([label,linked])=>linked!==label).map(([,linked])=>linked).join(" · ")}function verdictLine(assessment,release){return`## ${assessment.decision.verdict==="blocked"?"❌":release.kind==="failed"?"⚠️":"✅"} ${text(headline(assessment),
1500)}`}function releaseLine(assessment,release){let name2=code(assessment.name,300);switch(release.kind){case"pending":return`${name2} passed. This was written\
 before the release: ${link("the summary of the run",release.run)} says what became of it. If that says no more, the run ended before the release.`;case"pushed":
return`**Pushed** ${release.loaded?"**and loaded into Docker** ":""}${tagList(release.tags)} with digest ${code(release.digest)}: the bytes that were scanned.${signedText(
release)}`;case"loaded":return`**Loaded** into Docker as ${tagList(release.tags)}: the bytes that were scanned. No push was asked for.`;case"withheld":return`**\
Withheld:** ${name2} was neither pushed nor loaded, because the policy blocks it.`;case"revoking":return`${name2} was neither pushed nor loaded, because the pol\
icy blocks it, and the claims that earlier runs have attached to it are to be withdrawn (\`verify.on-fail: revoke\`): ${link("the summary of the run",release.run)}\
 says which.`;case"revoked":return revokedText(name2,release);case"not-asked":return`${name2} was judged only: no push was asked for.`;case"failed":return failedLine(
name2,release)}}function signedText({proof}){if(proof===void 0)return"";let names=proof.kinds.map(kind=>claimWords[kind]),what=names.length<2?names.join(""):`${names.
slice(0,-1).join(", ")} and ${names.at(-1)}`,until=minuteText(new Date(proof.validUntil)),voucher=proof.issuer===void 0?"":` (confirmed by ${code(proof.issuer,300)}\
)`;return`

**Signed** by ${code(proof.signer,300)}${voucher}: ${what} (${plural(proof.claims.length,"claim")} attached). The scan holds until ${until}.`}var claimWords={signature:"\
signature",scan:"scan",sbom:"SBOM",vex:"VEX"};function revokedText(name2,{revoked,left}){let shown=left.slice(0,10).map(({image,why})=>`${code(image,300)}: ${text(
why,500)}`),more=left.length>shown.length?[`and ${left.length-shown.length} more`]:[];return[`**Withheld:** ${name2} was neither pushed nor loaded, because the \
policy blocks it.`,...revoked.length===0?[]:[`**Revoked:** the claims that earlier runs had attached to ${tagList(revoked)} are withdrawn, as the policy asks fo\
r (\`verify.on-fail: revoke\`). Who has kept a copy can show it until it ends by itself.`],...left.length===0?[]:[`**Not revoked**, though the policy asks for i\
t: ${[...shown,...more].join("; ")}.`]].join(`

`)}function failedLine(name2,{step,message,fix,loaded}){return`**${step==="push"?`The push of ${name2} failed${loaded?", after it was loaded into Docker":""}:`:
`Loading ${name2} into Docker failed, and nothing was pushed:`}** ${text(message,1e3)}${fix===void 0?"":`

**What to do:** ${text(fix,1e3)}`}`}function tagList(tags){let shown=tags.slice(0,10).map(tag=>code(tag,300));return[...shown,...tags.length>shown.length?[`${tags.
length-shown.length} more`]:[]].join(", ")}function renderFailure(error){let lines=(error instanceof Error?error.message:String(error)).split(`
`).slice(0,50).map(line2=>`- ${text(line2,1e3)}`),fix=fixOf(error),advice=fix===void 0?[]:[`**What to do:** ${text(fix,1e3)}`];return["## ❌ There is no verdict,\
 and nothing was pushed",lines.join(`
`),...advice,""].join(`

`)}function fixOf(error){if(!(error instanceof ConfigError))return error instanceof GateError?error.fix:"This is a defect of image-gate; please report it with t\
he log of this run."}var folders={"access.redhat.com":["/security/","/errata/"],"alas.aws.amazon.com":["/"],"avd.aquasec.com":["/"],"cve.mitre.org":["/"],"errata.almalinux.org":["/"],
"errata.rockylinux.org":["/"],"github.com":["/advisories/"],"linux.oracle.com":["/errata/","/cve/"],"lists.suse.com":["/pipermail/sle-security-updates/"],"msrc.\
microsoft.com":["/update-guide/"],"nvd.nist.gov":["/vuln/"],"osv.dev":["/vulnerability/"],"pkg.go.dev":["/vuln/"],"rustsec.org":["/advisories/"],"secdb.alpineli\
nux.org":["/"],"security.alpinelinux.org":["/vuln/"],"security.archlinux.org":["/"],"security-tracker.debian.org":["/tracker/"],"ubuntu.com":["/security/"],"usn\
.ubuntu.com":["/"],"www.cve.org":["/"],"www.debian.org":["/security/"],"www.suse.com":["/security/","/support/update/announcement/"]},maxLength=300,plainAddress=/^https:\/\/([a-z0-9.-]{1,100})(\/[\w./:+~-]*)$/;
function advisoryUrl(foreign){return foreign!==void 0&&isAdvisoryUrl(foreign)?foreign:void 0}function isAdvisoryUrl(foreign){if(foreign.length>maxLength)return!1;
let[,host="",path=""]=plainAddress.exec(foreign)??[];return(Object.hasOwn(folders,host)?folders[host]??[]:[]).some(folder=>path.startsWith(folder))&&!/\/\.{0,2}\/|\/\.{1,2}$/.
test(path)}function ownPage(page,part){return`https://github.com/image-gate/image-gate/blob/main/docs/${page}.md#${part}`}export{inStage,byteSteps,advisoryUrl,ownPage,cveForm,cveNumber,cveOf,sureOrigin,exploitationRecord,opinionRecord,vexRecord,findingKey,firstSeenIn,findingRecord,
namedFinding,askGithub,given,askFor,askForAll,listTooLong,readBranchRules,readMerged,unreadable,parsePackageUrl,coversPackage,jsonForm,expandBraces,maxPathPattern,
pathPattern,fields,parseEntry,parseComment,isAdvisoryId,isWildcard,wildcardWhy,asReason,reasonPlaceholder,refusals,announcedDays,holds,renews,endingSoon,meantId,
suggestedDays,ticketPlaceholder,refused,refuseExpired,refusedWildcard,unlessDead,isYamlFile,entryFor,askingTicket,suggestionText,readPolicy,changeSince,indexExceptions,
isForImage,scopeOf,lastEndOf,tooFarFor,hasTicket,withAdopted,adoptedAmong,exploitedFirst,knownExploitation,isOutside,exploitedText,epssText,whenText,whyNotRelaxed,
missingLists,exploitationSentence,asksExploitation,knownFor,exploitationConcerns,comparePython,isEarlyPython,compareGem,isEarlyByWord,compareByWords,compareDebian,
compareRpm,compareApk,findingMarks,reportedBy,opinionSentence,proposedExceptions,withProposed,endOfScoped,hasScopedEnded,keepsFromRelaxing,scopedRefusalText,lockfileNames,
lockfileType,lockfileCompanions,packageKey,packageEcosystem,repositoryPath,locationUri,maxLockfilePackages,pathSchema,folderSchema,targetSchema,buildRecord,historyEntry,
isMadeBy,expand,expandPieces,globalVariables,define,assignments,argumentValues,tokenIn,looksSecret,secretsInEnv,secretsInHistory,hardeningRecord,tokensRecord,packageChangeRecord,
systemFaults,maxNames,namesSchema,categorySchema,unreadSchema,platformText,recordSchema,comparedWith,totalChange,onlyNewBlocks,presenceWord,sinkText,deliverySection,
linkLine,tally,escalated,totalOf,reasonLength,headline,verdictReason,concernsBeside,verdictLine,releaseLine,renderFailure,pullRequestNow,openPullRequestsOf,branchTip,
defaultBranchTip,localRules,openRules};
