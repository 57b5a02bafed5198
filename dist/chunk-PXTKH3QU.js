import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{refusedBySchema}from"./chunk-5H6LTXOL.js";import{invalid,readYaml}from"./chunk-IZLEAFIM.js";import{hasInvisible,hiddenWhy,readsDifferently}from"./chunk-ISNLJWDY.js";
import{asReason,expandBraces,fields,isAdvisoryId,isWildcard,isYamlFile,jsonForm,maxPathPattern,meantId,parseComment,parseEntry,parsePackageUrl,pathPattern,refused,
refusedWildcard,unlessDead}from"./chunk-3RK3K2RT.js";import{quoted}from"./chunk-UZT5ZAST.js";import{ConfigError,array,lastDay,parsedJson,patternForm,
startOfDay,strictObject,string,union}from"./chunk-KS5PJUYC.js";import{posix}from"node:path";var maxLine=64*1024,maxEntries=1e4;function parseIgnoreFile(text,file,now){let active=[],notApplied=[],above=[],lines=text.replace(/^\ufeff/,"").split(`
`);for(let[index,raw]of lines.entries()){let setting={file,line:index+1,now};checkLength(raw,setting);let entry2=parseEntry(raw);if(entry2===void 0){above=fields(
raw).length===0?[]:[...above.slice(-maxCommentLines),raw];continue}let result=readEntry(raw,entry2,above,setting);if("refusal"in result?notApplied.push(result):
active.push(result),notApplied.push(...entry2.otherIds.map(id=>secondId(id,entry2,above,setting))),above=[],active.length+notApplied.length>maxEntries)throw tooMany(
setting)}return{active,refused:notApplied}}var maxCommentLines=20;function readEntry(raw,entry2,above,setting){let used=entry2.reason===""?above:[],reason=entry2.
reason===""?reasonAbove(above):entry2.reason,date=earliest(entry2.dates),{now}=setting,draft=draftOf(entry2.id,reason,date??earliest(datesAbove(above)),setting);
if([raw,...used].some(text=>readsDifferently(text.replace(/\r$/,"")))||hasInvisible(entry2.id))return refused(draft,"hidden-characters",hiddenWhy,now);if(date?.
endsAt===void 0||reason==="")return refused(draft,...fault(entry2,date,reason,above,setting),now);if(isWildcard(entry2.id))return refusedWildcard(draft,now);let exception={
...draft,endsAt:date.endsAt,expiry:lastDay(date.endsAt)};return unlessDead(exception,now)}function draftOf(id,reason,date,{file,line}){let expiry=date?.endsAt===
void 0?date?.text:lastDay(date.endsAt);return{id,reason,file,line,...expiry===void 0?{}:{expiry}}}function secondId(id,entry2,above,setting){let reason=entry2.reason===
""?reasonAbove(above):entry2.reason,why=`it stands behind ${quoted(entry2.id)}, and a line holds one id`;return refused(draftOf(id,reason,earliest(entry2.dates),
setting),"second-id",why,setting.now)}function datesAbove(lines){return lines.flatMap(line=>parseComment(["#",...fields(line.replace(/^[^#]*#+/,""))]).dates)}function reasonAbove(lines){
let words2=lines.map(line=>fields(line.replace(/^[^#]*#+/,""))).filter(line=>/[\p{L}\p{N}]/u.test(line.join("")));return parseComment(["#",...words2.flat()]).reason}
function earliest(dates){let end=({endsAt})=>endsAt?.getTime()??Number.NEGATIVE_INFINITY;return dates.toSorted((a,b)=>end(a)-end(b))[0]}function fault(entry2,date,reason,above,{
line}){let noReason=reason===""?"it gives no reason":void 0,nearestAbove=above.findLastIndex(comment=>datesAbove([comment]).length>0),elsewhere=nearestAbove<0?"":
`: the one in line ${line-above.length+nearestAbove} has to be on the line of the entry`,noDate=date===void 0?`it has no expiry${elsewhere}`:void 0,badDate=date!==
void 0&&date.endsAt===void 0?`its expiry ${quoted(date.text)} is not a valid date (YYYY-MM-DD)`:void 0,why=[entry2.id.includes("#")?"a space is missing before #\
, so the comment counts as part of the id":void 0,badDate,noReason,noDate].filter(part=>part!==void 0).join("; ");return[badDate!==void 0?"malformed-date":noReason!==
void 0?"no-reason":"no-expiry",why]}function checkLength(raw,{file,line}){if(raw.length*3<maxLine||new TextEncoder().encode(raw).length<maxLine)return;let what=`\
the line has ${maxLine} bytes or more, where Trivy stops reading`;throw new ConfigError([{where:`${file}:${line}`,what,fix:"Shorten the line."}],"exceptions-inv\
alid")}function tooMany({file,line}){let what=`more than ${maxEntries} entries`;return new ConfigError([{where:`${file}:${line}`,what,fix:"Remove those that are\
 no longer needed."}],"exceptions-invalid")}var form=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?)?$/;function parseInstant(text,isQuoted){let[,
year="",month="",day="",mark,hour="",minute="",second="",fraction="",zone]=form.exec(text)??[];if(isQuoted&&!/^.{10}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.
test(text))return;let start=startOfDay(`${year}-${month.padStart(2,"0")}-${day.padStart(2,"0")}`);if(start===void 0||mark===void 0)return start;if(mark===" "!=(zone===
void 0))return;let offset=zoneMinutes(zone??"Z"),[h,m,s]=[Number(hour),Number(minute),Number(second)];if(offset===void 0||h>23||m>59||s>59)return;let milliseconds=Number(
fraction.padEnd(3,"0").slice(0,3));return new Date(start.getTime()+((h*60+m-offset)*60+s)*1e3+milliseconds)}function zoneMinutes(zone){if(zone==="Z")return 0;let[
hours,minutes]=[Number(zone.slice(1,3)),Number(zone.slice(4))];if(!(hours>24||minutes>59))return(zone.startsWith("-")?-1:1)*(hours*60+minutes)}var maxFileAlternatives=1e4;function limitBraces(yaml,lists2){let sum=0;for(let list2 of lists2)for(let[index,entry2]of items(property(yaml.value,list2)).entries())
for(let[place,pattern]of items(property(entry2,"paths")).entries())if(sum+=alternatives(pattern),sum>maxFileAlternatives)throw tooMany2(yaml,[list2,index,"paths",
place])}function alternatives(pattern){if(typeof pattern!="string"||!pattern.includes("{")||pattern.length>maxPathPattern)return 0;let expanded=expandBraces(pattern);
return typeof expanded=="string"?0:expanded.length}function property(value,key){return typeof value=="object"&&value!==null?Reflect.get(value,key):void 0}function items(value){
return Array.isArray(value)?value:[]}function tooMany2(yaml,path2){let[list2,index,key,place]=path2,where=`${yaml.placeOf(path2)} ${list2}[${index}].${key}[${place}\
]`,what=`with it the braces of this file expand to more than ${maxFileAlternatives} patterns`;return invalid([{where,what,fix:"Write `*` or `**` in place of bra\
ces."}],"exceptions-invalid")}var maxListed=100,list=item=>array(item).min(1).max(maxListed),path=string().refine(text=>typeof pathPattern(text)!="string"),purl=string().refine(text=>parsePackageUrl(
text)!==void 0),person=string().min(1).max(100),words=string().max(4e3).regex(/^\s*[^\s<]/),assessment=strictObject({score:words.describe("CVSS score and vector\
."),exploitability:words.describe("Whether it can be exploited in this environment."),controls:words.describe("What is done instead."),why:words.describe("Why i\
t can’t be fixed at once."),fix:words.describe("When the permanent fix comes."),impact:words.describe("What blocking would cost against accepting.")}),entry=strictObject(
{id:string().min(1).max(300).describe("The id that Trivy gives: `CVE-2024-1234`, `DS-0002`, a secret’s rule."),statement:string().optional().describe("Why thi\
s is acceptable. Without it the entry is not applied."),expired_at:string().optional().describe("The first instant at which it no longer holds: a day (00:00 UTC\
) or RFC 3339. Required to be applied."),paths:list(path).optional().describe("Only in these targets or files of the image; `*`, `**`, `?`, `[]`, `{}`."),images:list(
string().regex(patternForm)).optional().describe("Only in these images: `ghcr.io/acme/*`."),"approved-by":union([person,list(person)]).optional().describe("Who \
approved it."),ticket:string().min(1).max(300).optional().describe("Where it is tracked."),assessment:assessment.optional().describe("What `exceptions.assessmen\
t` in the policy asks for.")}),vulnerability=strictObject({...entry.shape,purls:list(purl).optional().describe("Only in these packages: `pkg:npm/lodash`, with o\
r without version.")}),entries=array(entry).max(maxEntries).nullish(),ignoreSchema=strictObject({vulnerabilities:array(vulnerability).max(maxEntries).nullish().
describe("Exceptions for vulnerabilities."),misconfigurations:entries.describe("Exceptions for misconfigurations."),secrets:entries.describe("Exceptions for sec\
rets."),licenses:entries.describe("Checked for its form only: image-gate has no findings of licenses.")}),fixes={id:"Write the id that Trivy gives as text, e.g.\
 `CVE-2024-1234`.",statement:"Write in words why this is acceptable, in quotes.",expired_at:"Write a day without quotes, e.g. `2026-01-31` (it ends as that day \
begins, UTC), or RFC 3339.",images:'Write a list of patterns for image names, e.g. `["ghcr.io/acme/*"]`.',"approved-by":"Write a name or a list of names.",ticket:"\
Write its name or address as text.",assessment:"Write all of `score`, `exploitability`, `controls`, `why`, `fix` and `impact` below it."},policyKey="Remove it: \
it is a key of the policy file (.github/image-gate.yml).",ignoreGuide={schema:ignoreSchema,name:"the file of exceptions",code:"exceptions-invalid",otherWords:{reason:"\
Write `statement`, Trivy’s word for the reason.",expiry:"Write `expired_at`, e.g. `expired_at: 2026-01-31`.",expires:"Write `expired_at`, e.g. `expired_at: 20\
26-01-31`.",vuln:"Write `vulnerabilities`.",vulns:"Write `vulnerabilities`.",packages:'Write `purls`, e.g. `["pkg:npm/lodash"]`.',approvedBy:"Write `approved-by\
`.",severity:policyKey,kinds:policyKey,unfixed:policyKey,exceptions:policyKey,approvals:policyKey},fixFor:(at,value)=>{let key=String(at.findLast(step=>typeof step==
"string")??"");return key==="paths"?pathFix(value):key==="purls"?'Write a list of package URLs, e.g. `["pkg:npm/lodash"]`.':fixes[key]??"Write a list of entries\
, each with `id`, `statement` and `expired_at`, below e.g. `vulnerabilities:`."}};function pathFix(value){let fault2=typeof value=="string"?pathPattern(value):void 0;
return`${typeof fault2=="string"?`${fault2.charAt(0).toUpperCase()}${fault2.slice(1)}: write`:"Write"} a list of path patterns, e.g. \`["app/**/package.json"]\`.`}var maxIgnoreYaml=256*1024,lists=[["vulnerabilities","vulnerability"],["misconfigurations","misconfiguration"],["secrets","secret"],["licenses",void 0]];function parseIgnoreYaml(text,file,now){
let yaml=readYaml(text,file,maxIgnoreYaml);limitBraces(yaml,lists.map(([list2])=>list2));let parsed=ignoreSchema.safeParse(yaml.value??{});if(!parsed.success)throw refusedBySchema(
parsed.error.issues,yaml,ignoreGuide);let entries2=lists.flatMap(([list2,kind])=>(parsed.data[list2]??[]).map((words2,index)=>({words:words2,place:{path:[list2,
index],kind,yaml,file,now}})));if(checkTimes(entries2,yaml),entries2.length>maxEntries)throw tooMany3(file);let active=[],notApplied=[];for(let{words:words2,place}of entries2){
if(place.kind===void 0)continue;let result=readEntry2(words2,place);"refusal"in result?notApplied.push(result):active.push(result)}return{active,refused:notApplied}}
function endOf({words:{expired_at:text},place:{path:path2,yaml}}){return text===void 0?void 0:parseInstant(text,yaml.isQuoted([...path2,"expired_at"]))}function checkTimes(entries2,yaml){
let[first,...others]=entries2.filter(entry2=>entry2.words.expired_at!==void 0&&endOf(entry2)===void 0).map(({words:words2,place:{path:path2}})=>{let where=[...path2,
"expired_at"];return{where:`${yaml.placeOf(where)} ${path2[0]}[${path2[1]}].expired_at`,what:`is ${yaml.isQuoted(where)?"in quotes: ":""}${quoted(words2.expired_at??
"")}`,fix:ignoreGuide.fixFor(where,words2.expired_at)}});if(first!==void 0)throw invalid([first,...others],"exceptions-invalid")}function tooMany3(where){return invalid(
[{where,what:`more than ${maxEntries} entries`,fix:"Remove those that are no longer needed."}],"exceptions-invalid")}function readEntry2(words2,place){let{now}=place,
endsAt=endOf({words:words2,place}),draft={...draftOf2(words2,place),...endsAt===void 0?{}:{expiry:lastDay(endsAt)}},texts=[words2.statement??"",words2.ticket??"",
...draft.approvedBy??[],...Object.values(words2.assessment??{})];if(hasInvisible(words2.id)||texts.some(text=>readsDifferently(text.replaceAll(/[\r\n]/g," "))))
return refused(draft,"hidden-characters",hiddenWhy,now);if(isWildcard(words2.id))return refusedWildcard(draft,now);if(draft.reason===""){let why=["it gives no r\
eason",...endsAt===void 0?["it has no expiry"]:[]].join("; ");return refused(draft,"no-reason",`${why} (\`statement\`)`,now)}if(endsAt===void 0)return refused(draft,
"no-expiry","it has no expiry (`expired_at`)",now);let exception={...draft,endsAt,expiry:lastDay(endsAt)};return unlessDead(exception,now)}function draftOf2(words2,{
path:path2,kind,yaml,file}){let{id,paths,purls,images,ticket,assessment:assessment2,"approved-by":approvedBy}=words2;return{id,reason:asReason(fields(words2.statement??
"")),file,line:yaml.lineOf(path2),...words2.expired_at!==void 0&&{expiry:words2.expired_at},...kind!==void 0&&{kind},...paths!==void 0&&{paths},...purls!==void 0&&
{purls},...images!==void 0&&{images},...approvedBy!==void 0&&{approvedBy:typeof approvedBy=="string"?[approvedBy]:approvedBy},...ticket!==void 0&&{ticket},...assessment2!==
void 0&&{assessment:assessment2}}}function parseExceptions(text,file,now){requireForm(text,file);let parsed=isYamlFile(file)?parseIgnoreYaml(text,file,now):parseIgnoreFile(text,file,now),undated=parsed.
refused.flatMap(undatedOf);return undated.length===0?parsed:{...parsed,undated}}function undatedOf({refusal,expiry,suggestion}){if(refusal!=="no-expiry"&&refusal!==
"no-reason")return[];if(expiry!==void 0||suggestion.kind!=="entry")return[];let{id}=suggestion.draft;return isWildcard(id)||meantId(id)!==void 0?[]:[suggestion.
draft]}var looked=1e3,trivyLists=["vulnerabilities","misconfigurations","secrets","licenses"],oneLine="Write each exception as a line: `CVE-2024-1234  # reason,\
 Expiry: 2026-12-31`.",oneEntry="In YAML write each exception as an entry with `id`, `statement` and `expired_at` in a list, below e.g. `vulnerabilities:`.";function requireForm(text,file){
let source=text.replace(/^\ufeff/,""),lines=source.split(`
`,looked),form2=documentForm(source,lines,file)??(isYamlFile(file)?plainLines(lines,file):yamlForm(lines,file));if(form2===void 0)return;let{line,what,fix}=form2;
throw new ConfigError([{where:`${file}:${line}`,what,fix}],"exceptions-form")}function documentForm(source,lines,file){let index=lines.findIndex(text=>isContent(
text)),begin=lines[index]?.trimStart()??"",line=index+1,fix=isYamlFile(file)?oneEntry:oneLine;return/^[{[]/.test(begin)?jsonDocument(source,line,file,fix):/^<[?!a-z]/i.
test(begin)?{line,what:"this is XML, and no file of exceptions",fix}:/^package\s+[\w.]+\s*$/.test(begin)?{line,what:"this is a policy in Rego, and no file of ex\
ceptions",fix}:void 0}function jsonDocument(source,line,file,fix){let raw=parsedJson(source),isObject=typeof raw=="object"&&raw!==null&&!Array.isArray(raw),known=isObject?
jsonForm({...raw})??reportForm({...raw}):void 0;if(known!==void 0)return{line,what:`this is ${known}, and no file of exceptions`,fix};if(isYamlFile(file))return;
let isLists=isObject&&Object.keys(raw).some(key=>trivyLists.includes(key));return{line,what:"this is JSON, and the file is read as one id a line",fix:isLists?renaming(
file):fix}}function reportForm(raw){return raw.SchemaVersion!==void 0&&raw.Results!==void 0?"a report of Trivy":void 0}function yamlForm(lines,file){let index=lines.
findIndex((text,at)=>isYamlLine(text,lines,at));if(index<0)return;let isLists=lines.some(text=>trivyLists.some(list2=>text.startsWith(`${list2}:`)));return{line:index+
1,what:"this is YAML, and the file is read as one id a line",fix:isLists?renaming(file):`${oneLine} YAML in Trivy’s form needs a name like ${quoted(yamlName(file))}\
.`}}function isYamlLine(text,lines,at){let[first="",second]=fields(text);return first==="-"||trivyLists.some(list2=>first===`${list2}:`)?!0:first==="---"||first===
"%YAML"?!lines.slice(0,at).some(isContent):/^[a-z][\w-]*:$/i.test(first)&&(second===void 0||second.startsWith("#"))&&/^(?:\s*-(?:\s|$)|\s+\S)/.test(lines.slice(
at+1).find(isContent)??"")}function plainLines(lines,file){let index=lines.findIndex(isContent),[first=""]=fields(lines[index]??"");if(!(!isAdvisoryId(first)||first.
endsWith(":")))return{line:index+1,what:`${quoted(first)} is a line of a plain list, and the file is read as YAML`,fix:`Rename it to ${quoted(plainName(file))}:\
 by that name it is read as one id a line. ${oneEntry}`}}function isContent(text){let[first]=fields(text);return first!==void 0&&!first.startsWith("#")}function renaming(file){
return`Rename it to ${quoted(yamlName(file))}: by that ending it is read as YAML.`}function yamlName(file){return`${file.slice(0,file.length-posix.extname(file).
length)}.yaml`}function plainName(file){let name=file.slice(0,file.length-posix.extname(file).length);return posix.basename(name)===""?".trivyignore":name}export{maxCommentLines,reasonAbove,parseInstant,maxListed,parseExceptions};
