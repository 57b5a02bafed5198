import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{refusedBySchema}from"./chunk-ZCJUUZ44.js";import{invalid,readYaml}from"./chunk-6BETHSW7.js";import{hasInvisible,hiddenWhy,ignoreGuide,ignoreSchema,
maxEntries,parseIgnoreFile,readsDifferently}from"./chunk-7NSBX36V.js";import{asReason,documentForm,expandBraces,fields,isAdvisoryId,isWildcard,isYamlFile,
maxPathPattern,meantId,refused,refusedWildcard,unlessDead}from"./chunk-P4NVSMEY.js";import{parseInstant,quoted}from"./chunk-7HSWERG5.js";import{ConfigError,
lastDay,parsedJson}from"./chunk-CIY6UZVJ.js";import{posix}from"node:path";var maxIgnoreYaml=256*1024,lists=[["vulnerabilities","vulnerability"],["misconfigurations","misconfiguration"],["secrets","secret"],["licenses",void 0]];function parseIgnoreYaml(text,file,now){
let yaml=readYaml(text,file,maxIgnoreYaml);limitBraces(yaml,lists.map(([list])=>list));let parsed=ignoreSchema.safeParse(yaml.value??{});if(!parsed.success)throw refusedBySchema(
parsed.error.issues,yaml,ignoreGuide);let entries=lists.flatMap(([list,kind])=>(parsed.data[list]??[]).map((words,index)=>({words,place:{path:[list,index],kind,
yaml,file,now}})));if(checkTimes(entries,yaml),entries.length>maxEntries)throw tooMany(file);let active=[],notApplied=[];for(let{words,place}of entries){if(place.
kind===void 0)continue;let result=readEntry(words,place);"refusal"in result?notApplied.push(result):active.push(result)}return{active,refused:notApplied}}function endOf({
words:{expired_at:text},place:{path,yaml}}){return text===void 0?void 0:parseInstant(text,yaml.isQuoted([...path,"expired_at"]))}function checkTimes(entries,yaml){
let[first,...others]=entries.filter(entry=>entry.words.expired_at!==void 0&&endOf(entry)===void 0).map(({words,place:{path}})=>{let where=[...path,"expired_at"];
return{where:`${yaml.placeOf(where)} ${path[0]}[${path[1]}].expired_at`,what:`is ${yaml.isQuoted(where)?"in quotes: ":""}${quoted(words.expired_at??"")}`,fix:ignoreGuide.
fixFor(where,words.expired_at)}});if(first!==void 0)throw invalid([first,...others],"exceptions-invalid")}function tooMany(where){return invalid([{where,what:`m\
ore than ${maxEntries} entries`,fix:"Remove those that are no longer needed."}],"exceptions-invalid")}function readEntry(words,place){let{now}=place,endsAt=endOf(
{words,place}),draft={...draftOf(words,place),...endsAt===void 0?{}:{expiry:lastDay(endsAt)}},texts=[words.statement??"",words.ticket??"",...draft.approvedBy??[],
...Object.values(words.assessment??{})];if(hasInvisible(words.id)||texts.some(text=>readsDifferently(text.replaceAll(/[\r\n]/g," "))))return refused(draft,"hidd\
en-characters",hiddenWhy,now);if(isWildcard(words.id))return refusedWildcard(draft,now);if(draft.reason===""){let why=["it gives no reason",...endsAt===void 0?[
"it has no expiry"]:[]].join("; ");return refused(draft,"no-reason",`${why} (\`statement\`)`,now)}if(endsAt===void 0)return refused(draft,"no-expiry","it has no\
 expiry (`expired_at`)",now);let exception={...draft,endsAt,expiry:lastDay(endsAt)};return unlessDead(exception,now)}function draftOf(words,{path,kind,yaml,file}){
let{id,paths,purls,images,ticket,assessment,"approved-by":approvedBy}=words;return{id,reason:asReason(fields(words.statement??"")),file,line:yaml.lineOf(path),...words.
expired_at!==void 0&&{expiry:words.expired_at},...kind!==void 0&&{kind},...paths!==void 0&&{paths},...purls!==void 0&&{purls},...images!==void 0&&{images},...approvedBy!==
void 0&&{approvedBy:typeof approvedBy=="string"?[approvedBy]:approvedBy},...ticket!==void 0&&{ticket},...assessment!==void 0&&{assessment}}}var maxFileAlternatives=1e4;
function limitBraces(yaml,lists2){let sum=0;for(let list of lists2)for(let[index,entry]of items(property(yaml.value,list)).entries())for(let[place,pattern]of items(
property(entry,"paths")).entries())if(sum+=alternatives(pattern),sum>maxFileAlternatives)throw tooManyAlternatives(yaml,[list,index,"paths",place])}function alternatives(pattern){
if(typeof pattern!="string"||!pattern.includes("{")||pattern.length>maxPathPattern)return 0;let expanded=expandBraces(pattern);return typeof expanded=="string"?
0:expanded.length}function property(value,key){return typeof value=="object"&&value!==null?Reflect.get(value,key):void 0}function items(value){return Array.isArray(
value)?value:[]}function tooManyAlternatives(yaml,path){let[list,index,key,place]=path,where=`${yaml.placeOf(path)} ${list}[${index}].${key}[${place}]`,what=`wi\
th it the braces of this file expand to more than ${maxFileAlternatives} patterns`;return invalid([{where,what,fix:"Write `*` or `**` in place of braces."}],"ex\
ceptions-invalid")}function parseExceptions(text,file,now){requireForm(text,file);let parsed=isYamlFile(file)?parseIgnoreYaml(text,file,now):parseIgnoreFile(text,file,now),undated=parsed.
refused.flatMap(undatedOf);return undated.length===0?parsed:{...parsed,undated}}function undatedOf({refusal,expiry,suggestion}){if(refusal!=="no-expiry"&&refusal!==
"no-reason")return[];if(expiry!==void 0||suggestion.kind!=="entry")return[];let{id}=suggestion.draft;return isWildcard(id)||meantId(id)!==void 0?[]:[suggestion.
draft]}var looked=1e3,trivyLists=["vulnerabilities","misconfigurations","secrets","licenses"],oneLine="Write each exception as a line: `CVE-2024-1234  # reason,\
 Expiry: 2026-12-31`.",oneEntry="In YAML write each exception as an entry with `id`, `statement` and `expired_at` in a list, below e.g. `vulnerabilities:`.";function requireForm(text,file){
let source=text.replace(/^\ufeff/,""),lines=source.split(`
`,looked),form=otherDocument(source,lines,file)??(isYamlFile(file)?plainLines(lines,file):yamlForm(lines,file));if(form===void 0)return;let{line,what,fix}=form;
throw new ConfigError([{where:`${file}:${line}`,what,fix}],"exceptions-form")}function otherDocument(source,lines,file){let index=lines.findIndex(text=>isContent(
text)),begin=lines[index]?.trimStart()??"",line=index+1,fix=isYamlFile(file)?oneEntry:oneLine;return/^[{[]/.test(begin)?jsonDocument(source,line,file,fix):/^<[?!a-z]/i.
test(begin)?{line,what:"this is XML, and no file of exceptions",fix}:/^package\s+[\w.]+\s*$/.test(begin)?{line,what:"this is a policy in Rego, and no file of ex\
ceptions",fix}:void 0}function jsonDocument(source,line,file,fix){let raw=parsedJson(source),isObject=typeof raw=="object"&&raw!==null&&!Array.isArray(raw),known=isObject?
documentForm({...raw}):void 0;if(known!==void 0)return{line,what:`this is ${known}, and no file of exceptions`,fix};if(isYamlFile(file))return;let isLists=isObject&&
Object.keys(raw).some(key=>trivyLists.includes(key));return{line,what:"this is JSON, and the file is read as one id a line",fix:isLists?renaming(file):fix}}function yamlForm(lines,file){
let index=lines.findIndex((text,at)=>isYamlLine(text,lines,at));if(index<0)return;let isLists=lines.some(text=>trivyLists.some(list=>text.startsWith(`${list}:`)));
return{line:index+1,what:"this is YAML, and the file is read as one id a line",fix:isLists?renaming(file):`${oneLine} YAML in Trivy’s form needs a name like ${quoted(
yamlName(file))}.`}}function isYamlLine(text,lines,at){let[first="",second]=fields(text);return first==="-"||trivyLists.some(list=>first===`${list}:`)?!0:first===
"---"||first==="%YAML"?!lines.slice(0,at).some(isContent):/^[a-z][\w-]*:$/i.test(first)&&(second===void 0||second.startsWith("#"))&&/^(?:\s*-(?:\s|$)|\s+\S)/.test(
lines.slice(at+1).find(isContent)??"")}function plainLines(lines,file){let index=lines.findIndex(isContent),[first=""]=fields(lines[index]??"");if(!(!isAdvisoryId(
first)||first.endsWith(":")))return{line:index+1,what:`${quoted(first)} is a line of a plain list, and the file is read as YAML`,fix:`Rename it to ${quoted(plainName(
file))}: by that name it is read as one id a line. ${oneEntry}`}}function isContent(text){let[first]=fields(text);return first!==void 0&&!first.startsWith("#")}
function renaming(file){return`Rename it to ${quoted(yamlName(file))}: by that ending it is read as YAML.`}function yamlName(file){return`${file.slice(0,file.length-
posix.extname(file).length)}.yaml`}function plainName(file){let name=file.slice(0,file.length-posix.extname(file).length);return posix.basename(name)===""?".tri\
vyignore":name}export{parseExceptions};
