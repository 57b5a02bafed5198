import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_dist}from"./chunk-7GMIHT5M.js";import{matchesImage,patternForm}from"./chunk-BQX3W4V6.js";import{decodeText,maxTextFile,quoted}from"./chunk-4NO2VKXO.js";
import{severities}from"./chunk-7L7Z33YW.js";import{misnamedPolicyPath}from"./chunk-YE25CE6S.js";import{digestSchema,nearest}from"./chunk-JEQLNRX6.js";
import{ZodArray,ZodNullable,ZodObject,ZodOptional,ZodUnion,_enum,array,boolean,int,literal,object,record,strictObject,string,union}from"./chunk-MGHMEVFY.js";
import{ConfigError,GateError,ToolError,unreachable}from"./chunk-FVSCQK2Q.js";import{__toESM}from"./chunk-DIQVHKCG.js";var actions=["log","warn","block"],escalations=["report","backlog","ticket","page"],gates=["new","all"];var day=24,defaultPolicy={source:"default",severity:{CRITICAL:{action:"block",fixWithin:day,escalate:"page"},HIGH:{action:"warn",fixWithin:7*day,escalate:"ticke\
t"},MEDIUM:{action:"log",fixWithin:30*day,escalate:"backlog"},LOW:{action:"log",fixWithin:90*day,escalate:"report"},UNKNOWN:{action:"warn",fixWithin:7*day,escalate:"\
ticket"}},kinds:{vulnerability:{},misconfiguration:{},secret:{}},unfixed:"block",eol:"warn",unscannable:"block",gateOn:"all",ignoreBase:!1,exceptions:{maxDays:{
CRITICAL:90,HIGH:180,MEDIUM:365,LOW:365,UNKNOWN:180},requireTicket:!1}};function stricter(one,other){return laterOf(actions,one,other)}function capped(action2,cap){
return actions.indexOf(action2)<=actions.indexOf(cap)?action2:cap}function actionOf(policy,kind,severity2){return policy.kinds[kind][severity2]??policy.severity[severity2].
action}function strictest(one,other){return{source:one.source,severity:bySeverity(severity2=>strictestRule(one.severity[severity2],other.severity[severity2])),kinds:byKind(
kind=>strictestKind(one,other,kind)),unfixed:stricter(one.unfixed,other.unfixed),eol:stricter(one.eol,other.eol),unscannable:stricter(one.unscannable,other.unscannable),
gateOn:laterOf(gates,one.gateOn,other.gateOn),ignoreBase:one.ignoreBase&&other.ignoreBase,exceptions:{maxDays:bySeverity(severity2=>Math.min(one.exceptions.maxDays[severity2],
other.exceptions.maxDays[severity2])),requireTicket:one.exceptions.requireTicket||other.exceptions.requireTicket}}}function strictestRule(one,other){return{action:stricter(
one.action,other.action),fixWithin:Math.min(one.fixWithin,other.fixWithin),escalate:laterOf(escalations,one.escalate,other.escalate)}}function strictestKind(one,other,kind){
let said=severities.filter(severity2=>one.kinds[kind][severity2]??other.kinds[kind][severity2]);return Object.fromEntries(said.map(severity2=>[severity2,stricter(
actionOf(one,kind,severity2),actionOf(other,kind,severity2))]))}function laterOf(words,one,other){return words.indexOf(one)>=words.indexOf(other)?one:other}function bySeverity(value){
return{CRITICAL:value("CRITICAL"),HIGH:value("HIGH"),MEDIUM:value("MEDIUM"),LOW:value("LOW"),UNKNOWN:value("UNKNOWN")}}function byKind(value){return{vulnerability:value(
"vulnerability"),misconfiguration:value("misconfiguration"),secret:value("secret")}}var noApprovals=bySeverity(()=>[]);function approversOf(reviews,{commit,author}){let last=new Map;for(let review of reviews)["APPROVED","CHANGES_REQUESTED","DIS\
MISSED"].includes(review.state)&&last.set(lower(review.author),review);let approving=[...last].filter(([name,review])=>review.state==="APPROVED"&&review.commit===
commit&&review.isPerson&&name!==lower(author));return new Set(approving.map(([name])=>name))}function missingApprovals(required,approvers2){return required.filter(
choice=>!choice.some(name=>approvers2.has(lower(name))))}function needsApproval(rules2){return severities.some(severity2=>rules2[severity2].length>0)}function alwaysNeeded(rules2){
let[first=[],...others]=severities.map(severity2=>rules2[severity2]);return first.filter(choice=>others.every(approvers2=>approvers2.some(other=>sameChoice(choice,
other))))}function approversText(approvers2){let parts=approvers2.map(choice=>{let names=choice.map(name=>`@${name}`).join(" or ");return choice.length>1&&approvers2.
length>1?`(${names})`:names});return parts.length<2?parts.join(""):`${parts.slice(0,-1).join(", ")} and ${parts.at(-1)}`}function distinctApprovers(approvers2){
return approvers2.filter((choice,index)=>approvers2.findIndex(other=>sameChoice(choice,other))===index)}function sameChoice(one,other){let words=names=>[...new Set(
names.map(lower))].sort().join(" ");return words(one)===words(other)}function lower(name){return name.toLowerCase()}function startOfDay(text){if(!/^\d{4}-\d{2}-\d{2}$/.test(text))return;let start=new Date(`${text}T00:00:00.000Z`);return!Number.isNaN(start.getTime())&&dayOf(start)===
text?start:void 0}function dayOf(instant){return instant.toISOString().slice(0,10)}function daysLater(instant,days2){return new Date(instant.getTime()+days2*864e5)}var announcedDays=14;function holds(exception,now){return now.getTime()<exception.endsAt.getTime()}function endingSoon(exceptions2,now){let limit=daysLater(now,
announcedDays).getTime();return exceptions2.filter(exception=>holds(exception,now)&&exception.endsAt.getTime()<=limit).toSorted((a,b)=>a.endsAt.getTime()-b.endsAt.
getTime())}var hidden=/[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/;function readsDifferently(text){return hidden.test(text)}function hasInvisible(text){
return new RegExp("\\p{C}","u").test(text)}var hiddenWhy="it holds invisible characters that can make it read differently than it is";var maxReason=1e3,space=/[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;function fields(line){return line.split(space).filter(word=>word!==
"")}function parseEntry(line){let[id,...words]=fields(line);if(id===void 0||id.startsWith("#"))return;let comment=words.findIndex(word=>word.startsWith("#")),trivyDates=(comment<
0?words:words.slice(0,comment)).filter(word=>word.startsWith("exp:")).map(trivyDate),{reason,dates}=parseComment(comment<0?[]:words.slice(comment));return{id,reason,
dates:[...trivyDates,...dates]}}function parseComment(words){let[mark="",...rest]=words,reason=[],dates=[],left=[mark.replace(/^#+/,""),...rest].filter(word=>word!==
"").reverse();for(let word=left.pop();word!==void 0;word=left.pop()){let[,before,after]=/^(.*?)\bexpiry:(.*)$/iu.exec(word)??[];word.startsWith("exp:")?dates.push(
trivyDate(word)):before===void 0||after===void 0?reason.push(word):(before!==""&&reason.push(before),dates.push(policyDate(after===""?left.pop()??"":after)))}return{
reason:asReason(reason),dates}}function trivyDate(word){let text=word.slice(4),start=startOfDay(text);return start===void 0?{text}:{text,endsAt:start}}function policyDate(word){
let text=withoutEnd(word,")].,;"),start=startOfDay(text);return start===void 0?{text}:{text,endsAt:daysLater(start,1)}}function isWildcard(id){return/[*?]/.test(
id)}function wildcardWhy(id){return`${quoted(id)} names no finding, as no id is a pattern: each needs an entry of its own`}function asReason(words){let first=words.
findIndex(word=>!/^[-–—,;:|]+$/u.test(word)),text=first<0?"":words.slice(first).join(" "),clean=withoutEnd(text," ,;:|([-–—");return!/[\p{L}\p{N}]/u.test(
clean)||isPlaceholder(clean)?"":clean.length<=maxReason?clean:`${clean.slice(0,maxReason-1).replace(/[\ud800-\udbff]$/,"").trimEnd()}…`}var reasonPlaceholder="\
<why this is acceptable>";function isPlaceholder(text){return/^<[^<>]*>$/.test(text)||text.includes(reasonPlaceholder)}function withoutEnd(text,characters){let end=text.
length;for(;end>0&&characters.includes(text[end-1]??"");)end-=1;return text.slice(0,end)}var suggestedDays=30;function refused(draft,refusal,why,now,days2=suggestedDays){let{id,reason,expiry,file,line}=draft;return{id,refusal,file,line,why,suggestion:suggestion(
draft,now,days2),...expiry!==void 0&&{expiry},...reason!==""&&{reason}}}function refuseExpired(exception,now){return refused(exception,"expired",`it expired on ${exception.
expiry}`,now)}function refusedWildcard(draft,now){let{id}=draft;return{...refused({...draft,id:"<id>"},"wildcard",wildcardWhy(id),now),id}}function isYamlFile(file){
return/\.ya?ml$/.test(file)}function suggestion(draft,now,days2){return isYamlFile(draft.file)?suggestedEntry(draft,now,days2):suggestedLine(draft.id,draft.reason,
now,days2)}function suggestedLine(id,reason,now,days2=suggestedDays){let clean=visible(id.replace(/(?<=.)#.*$/s,"")).join(" ")||"<id>",said=parseComment(["#",...visible(
reason)]).reason||reasonPlaceholder;return`${clean}  # ${said}, Expiry: ${dayOf(daysLater(now,days2))}`}function suggestedEntry(draft,now,days2=suggestedDays){let{
paths,purls,images,approvedBy,ticket}=draft,words={id:visible(draft.id).join(" ")||"<id>",statement:visible(draft.reason).join(" ")||reasonPlaceholder,paths,purls,
images,"approved-by":approvedBy,ticket};return`- { ${Object.entries(words).flatMap(([key,value])=>value===void 0?[]:[`${key}: ${JSON.stringify(value)}`]).join("\
, ")}, expired_at: ${dayOf(daysLater(now,days2))} }`}function visible(text){return fields(text.replaceAll(new RegExp("\\p{C}+","gu")," "))}var maxLine=64*1024,maxEntries=1e4;function parseIgnoreFile(text,file,now){let active=[],notApplied=[],above=[],lines=text.replace(/^\ufeff/,"").split(`
`);for(let[index,raw]of lines.entries()){let setting={file,line:index+1,now};checkLength(raw,setting);let entry2=parseEntry(raw);if(entry2===void 0){above=fields(
raw).length===0?[]:[...above.slice(-maxCommentLines),raw];continue}let result=readEntry(raw,entry2,above,setting);if("refusal"in result?notApplied.push(result):
active.push(result),above=[],active.length+notApplied.length>maxEntries)throw tooMany(setting)}return{active,refused:notApplied}}var maxCommentLines=20;function readEntry(raw,entry2,above,setting){
let used=entry2.reason===""?above:[],reason=entry2.reason===""?reasonAbove(above):entry2.reason,date=earliest(entry2.dates),{file,line,now}=setting,draft={id:entry2.
id,reason,file,line,...date!==void 0&&{expiry:date.text}};if([raw,...used].some(text=>readsDifferently(text.replace(/\r$/,"")))||hasInvisible(entry2.id))return refused(
draft,"hidden-characters",hiddenWhy,now);if(date?.endsAt===void 0||reason==="")return refused(draft,...fault(entry2,date,reason),now);if(isWildcard(entry2.id))return refusedWildcard(
draft,now);let exception={...draft,endsAt:date.endsAt,expiry:date.text};return holds(exception,now)?exception:refuseExpired(exception,now)}function reasonAbove(lines){
let words=lines.map(line=>fields(line.replace(/^[^#]*#+/,""))).filter(line=>/[\p{L}\p{N}]/u.test(line.join("")));return parseComment(["#",...words.flat()]).reason}
function earliest(dates){let end=({endsAt})=>endsAt?.getTime()??Number.NEGATIVE_INFINITY;return dates.toSorted((a,b)=>end(a)-end(b))[0]}function fault(entry2,date,reason){
let noReason=reason===""?"it gives no reason":void 0,noDate=date===void 0?"it has no expiry":void 0,badDate=date!==void 0&&date.endsAt===void 0?`its expiry ${quoted(
date.text)} is no day of the calendar in the form YYYY-MM-DD`:void 0,why=[entry2.id.includes("#")?"a space is missing before #, so the id reads as it stands the\
re":void 0,badDate,noReason,noDate].filter(part=>part!==void 0).join("; ");return[badDate!==void 0?"malformed-date":noReason!==void 0?"no-reason":"no-expiry",why]}
function checkLength(raw,{file,line}){if(raw.length*3<maxLine||new TextEncoder().encode(raw).length<maxLine)return;let what=`the line has ${maxLine} bytes or mo\
re, where Trivy stops reading`;throw new ConfigError([{where:`${file}:${line}`,what,fix:"Shorten the line."}],"exceptions-invalid")}function tooMany({file,line}){
let what=`more than ${maxEntries} entries`;return new ConfigError([{where:`${file}:${line}`,what,fix:"Remove those that are no longer needed."}],"exceptions-inv\
alid")}var everywhere=["alpm","apk","bitbucket","composer","deb","github","golang"],plainNamespace=new Set([...everywhere,"rpm","qpkg"]),plainName=new Set([...everywhere,
"bitnami","chrome-extension"]);function parsePackageUrl(text){if(text.length>2e3||!/^pkg:/i.test(text))return;let[beforeHash,subpath=""]=cut(text.slice(4).replace(
/^\/+/,""),"#"),[beforeQuery,query=""]=cut(beforeHash,"?"),[writtenType,coordinates]=cut(beforeQuery,"/"),type=writtenType.toLowerCase();if(coordinates===void 0||
!/^[a-z.+-][a-z0-9.+-]*$/.test(type))return;let qualifiers=parseQualifiers(query),found=parseCoordinates(type,coordinates);if(qualifiers===void 0||found===void 0||
subpath.split("/").slice(1).some(isDots))return;let{namespace,name,version}=found;return{type,namespace:plainNamespace.has(type)?namespace.toLowerCase():namespace,
name:normalName(type,name,qualifiers),version:type==="huggingface"?version.toLowerCase():version,qualifiers,subpath:trimSlashes(subpath)}}function coversPackage(wanted,found){
let same=part=>wanted[part]===found[part],asSaid=part=>wanted[part]===""||wanted[part]===found[part];return!same("type")||!same("namespace")||!same("name")||!asSaid(
"version")||!asSaid("subpath")?!1:[...wanted.qualifiers].every(([key,value])=>found.qualifiers.get(key)===value)}function cut(text,separator){let at=text.indexOf(
separator);return at<0?[text]:[text.slice(0,at),text.slice(at+1)]}function isDots(part){return part==="."||part===".."}function trimSlashes(text){return text.replace(
/^\/+/,"").replace(/(?<!\/)\/+$/,"")}function parseCoordinates(type,text){if(type!=="npm"&&text.startsWith("@"))return;let at=text.lastIndexOf("@"),parts=(at>0?
text.slice(0,at):text).split("/"),name=decode(parts.pop()??""),version=decode(at>0?text.slice(at+1):""),namespaces=parts.filter(part=>part!=="").map(decode);if(!(!name||
version===void 0||namespaces.includes(void 0)))return{namespace:trimSlashes(namespaces.join("/")),name,version}}function parseQualifiers(query){let qualifiers=new Map;
if(!query.includes(";")){for(let pair of query.split("&").filter(part=>part!=="")){let[writtenKey,writtenValue=""]=cut(pair,"="),key=writtenKey.toLowerCase(),value=decode(
writtenValue);if(value===void 0||!/^[a-z._-][a-z0-9._-]*$/.test(key))return;if(value!==""){if(qualifiers.has(key))return;qualifiers.set(key,value)}}return qualifiers}}
function normalName(type,name,qualifiers){if(type==="pypi")return name.replaceAll("_","-").toLowerCase();let repository=qualifiers.get("repository_url")??"",isDatabricks=repository.
includes("databricks")&&!repository.includes("azureml");return plainName.has(type)||type==="mlflow"&&isDatabricks?name.toLowerCase():name}function decode(text){
try{return decodeURIComponent(text)}catch{return}}function expandBraces(pattern){let fault2=braceFault(pattern);if(fault2!==void 0)return fault2;let done=[],open=[{text:pattern,branches:[]}];for(let next=open.pop();next!==
void 0;next=open.pop()){let group=firstGroup(next.text);if(group===void 0)done.push(next);else{let{text,branches}=next,[before,after]=[text.slice(0,group.start),
text.slice(group.end+1)];for(let part of group.parts.toReversed())open.push({text:`${before}${part}${after}`,branches:[...branches,group.start]})}if(open.length+
done.length>500)return"its braces stand for more than 500 patterns"}return done.some(isAmbiguous)?"its `**` touches a brace: write it as a part of its own, betw\
een slashes":done}function braceFault(pattern){let depth=0,inClass=!1;for(let at=0;at<pattern.length;at+=1){let character=pattern[at];if(character==="\\")at+=1;else{
if(inClass&&(character==="{"||character==="}"||character===","&&depth>0))return`\`${character}\` stands inside of \`[]\``;character==="["?inClass=!0:character===
"]"?inClass=!1:character==="{"?depth+=1:character==="}"&&(depth-=1)}if(depth<0)return"its `}` has no `{`"}return depth>0?"its `{` has no `}`":void 0}function firstGroup(text){
let depth=0,start=0,from=0,parts=[];for(let at=0;at<text.length;at+=1){let character=text[at];if(character==="\\")at+=1;else if(character==="{")depth+=1,depth===
1&&([start,from]=[at,at+1]);else if(depth===1&&(character===","||character==="}")){if(parts.push(text.slice(from,at)),from=at+1,character==="}")return{start,end:at,
parts}}else character==="}"&&(depth-=1)}}function isAmbiguous({text,branches}){return branches.some(at=>{let between=text[at-1]==="*"&&text[at]==="*",behind=text.
startsWith("**",at)&&at>0&&text[at-1]!=="/",before=text.slice(0,at).endsWith("**")&&(text[at]??"/")==="/";return between||behind||before})}var maxPathPattern=1e3;function pathPattern(pattern){if(pattern.length>maxPathPattern)return`it has more than ${maxPathPattern} characters`;let expanded=expandBraces(
pattern);if(typeof expanded=="string")return expanded;let programs=[];for(let{text,branches}of expanded){let program=compile(text,branches);if(typeof program=="\
string")return program;programs.push(program)}return path2=>{let characters=[...path2];return programs.some(program=>matches(program,characters))}}function compile(text,branches){
let tokens=[],last=Math.max(-1,...branches);for(let at=0;at<text.length;){let read=readToken(text,at);if(typeof read=="string")return read;tokens.push({token:read.
token,rest:text.slice(at),branches:last>at}),at=read.next}return{tokens}}function readToken(text,at){switch(text[at]){case"*":return readStar(text,at);case"?":return{
token:{kind:"any"},next:at+1};case"[":return readClass(text,at+1);case"\\":return at+1<text.length?readCharacter(text,at+1):"it ends with `\\`";default:return readCharacter(
text,at)}}function readCharacter(text,at){let character=String.fromCodePoint(text.codePointAt(at)??0);return{token:{kind:"character",character},next:at+character.
length}}function readStar(text,at){if(text[at+1]!=="*")return{token:{kind:"star"},next:at+1};let startsPart=at===0||text[at-1]==="/";return startsPart&&at+2===text.
length?{token:{kind:"everything"},next:at+2}:startsPart&&text[at+2]==="/"?{token:{kind:"directories"},next:at+3}:{token:{kind:"star"},next:at+2}}function readClass(text,start){
let at=text[start]==="!"||text[start]==="^"?start+1:start,negated=at>start,ranges=[],first=at,previous;for(;text[at]!=="]";){let isRange=previous!==void 0&&text[at]===
"-"&&text[at+1]!=="]"&&at+1<text.length;isRange&&(at+=1),text[at]==="\\"&&(at+=1);let code=text.codePointAt(at);if(code===void 0)return"its `[` has no `]`";ranges.
push(isRange&&previous!==void 0?[previous,code]:[code,code]),previous=isRange?void 0:code,at+=code>65535?2:1}if(at===first)return"its `[]` is empty";let inside=code=>ranges.
some(([from,to])=>from<=code&&code<=to);return{token:{kind:"class",matches:character=>inside(character.codePointAt(0)??0)!==negated},next:at+1}}function matches({
tokens},path2){let[next,at]=[0,0],star,directories;for(;at<path2.length;){let token=tokens[next]?.token;if(token?.kind==="everything")return!0;if(token?.kind===
"directories")next+=1,directories={token:next,at},star=void 0;else if(token?.kind==="star")next+=1,star={token:next,at};else if(token!==void 0&&takes(token,path2[at]??
""))next+=1,at+=1;else{let retry=longerStar(star,path2)??moreDirectories(directories,path2);if(retry===void 0)return!1;next=retry.token,at=retry.at}}return matchesNothing(
tokens[next])}function takes(token,character){return token.kind==="character"?token.character===character:token.kind==="class"?token.matches(character):token.kind===
"any"&&character!=="/"}function longerStar(star,path2){if(!(star===void 0||path2[star.at]==="/"))return star.at+=1,star}function moreDirectories(directories,path2){
if(directories===void 0)return;let slash=path2.indexOf("/",directories.at);if(!(slash<0))return directories.at=slash+1,directories}function matchesNothing(left){
return left===void 0||!left.branches&&/^(?:\*|\/?\*\*\/?)$/.test(left.rest)}var maxListed=100,list=item=>array(item).min(1).max(maxListed),path=string().refine(text=>typeof pathPattern(text)!="string"),purl=string().refine(text=>parsePackageUrl(
text)!==void 0),person=string().min(1).max(100),entry=strictObject({id:string().min(1).max(300).describe("The id that Trivy gives: `CVE-2024-1234`, `DS-0002`, a\
 secret’s rule."),statement:string().optional().describe("Why this is acceptable. Without it the entry is not applied."),expired_at:string().optional().describe(
"The first instant at which it holds no longer: a day (00:00 UTC) or RFC 3339. Required to be applied."),paths:list(path).optional().describe("Only in these tar\
gets or files of the image; `*`, `**`, `?`, `[]`, `{}`."),images:list(string().regex(patternForm)).optional().describe("Only in these images: `ghcr.io/acme/*`."),
"approved-by":union([person,list(person)]).optional().describe("Who approved it."),ticket:string().min(1).max(300).optional().describe("Where it is tracked.")}),
vulnerability=strictObject({...entry.shape,purls:list(purl).optional().describe("Only in these packages: `pkg:npm/lodash`, with or without version.")}),entries=array(
entry).max(maxEntries).nullish(),ignoreSchema=strictObject({vulnerabilities:array(vulnerability).max(maxEntries).nullish().describe("Exceptions for vulnerabilit\
ies."),misconfigurations:entries.describe("Exceptions for misconfigurations."),secrets:entries.describe("Exceptions for secrets."),licenses:entries.describe("Ch\
ecked for its form only: licenses are no findings of image-gate.")}),fixes={id:"Write the id that Trivy gives as text, e.g. `CVE-2024-1234`.",statement:"Write i\
n words why this is acceptable, in quotes.",expired_at:"Write a day without quotes, e.g. `2026-01-31` (it ends as that day begins, UTC), or RFC 3339.",images:'W\
rite a list of patterns for image names, e.g. `["ghcr.io/acme/*"]`.',"approved-by":"Write a name or a list of names.",ticket:"Write its name or address as text."},
ignoreGuide={schema:ignoreSchema,name:"the file of exceptions",code:"exceptions-invalid",fixFor:(at,value)=>{let key=String(at.findLast(step=>typeof step=="stri\
ng")??"");return key==="paths"?pathFix(value):key==="purls"?'Write a list of package URLs, e.g. `["pkg:npm/lodash"]`.':fixes[key]??"Write a list of entries, eac\
h with `id`, `statement` and `expired_at`, below e.g. `vulnerabilities:`."}};function pathFix(value){let fault2=typeof value=="string"?pathPattern(value):void 0;
return`${typeof fault2=="string"?`${fault2.charAt(0).toUpperCase()}${fault2.slice(1)}: write`:"Write"} a list of path patterns, e.g. \`["app/**/package.json"]\`.`}var form=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?)?$/;function parseInstant(text,isQuoted){let[,
year="",month="",day2="",mark,hour="",minute="",second="",fraction="",zone]=form.exec(text)??[];if(isQuoted&&!/^.{10}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.
test(text))return;let start=startOfDay(`${year}-${month.padStart(2,"0")}-${day2.padStart(2,"0")}`);if(start===void 0||mark===void 0)return start;if(mark===" "!=
(zone===void 0))return;let offset=zoneMinutes(zone??"Z"),[h,m,s]=[Number(hour),Number(minute),Number(second)];if(offset===void 0||h>23||m>59||s>59)return;let milliseconds=Number(
fraction.padEnd(3,"0").slice(0,3));return new Date(start.getTime()+((h*60+m-offset)*60+s)*1e3+milliseconds)}function zoneMinutes(zone){if(zone==="Z")return 0;let[
hours2,minutes]=[Number(zone.slice(1,3)),Number(zone.slice(4))];if(!(hours2>24||minutes>59))return(zone.startsWith("-")?-1:1)*(hours2*60+minutes)}var import_yaml=__toESM(require_dist(),1);var maxYaml=64*1024,maxDepth=16,maxProblems=50;function readYaml(text,file,max=maxYaml){if(text.length>max){let fix=`Make it smaller: at most ${max} characters \
are read.`;throw new ConfigError([{where:file,what:`it has ${text.length} characters`,fix}],"yaml-too-large")}let source=text.replace(/^\ufeff/,""),lines=new import_yaml.LineCounter,
place2=offset=>{let{line,col}=lines.linePos(Math.min(offset,source.length));return`${file}:${line}:${col}`},document=(0,import_yaml.parseDocument)(source,{...options,
lineCounter:lines}),deep=tooDeep(document.contents),faults=[...controlCharacters(source),...deep===void 0?[...document.errors,...document.warnings].map(explainSyntax):
[nested(startOf(deep))],...document.directives?.yaml.explicit===!0&&document.directives.yaml.version!=="1.2"?[otherYaml]:[]],value=faults.length>0?void 0:plainValue(
document.contents,0,faults);return throwFaults(faults,place2),{value,...placesIn(document.contents,lines,place2)}}var options={prettyErrors:!1,version:"1.2",schema:"\
core",merge:!1,stringKeys:!0,uniqueKeys:!1,logLevel:"error"};function placesIn(root,lines,place2){return{placeOf:path2=>place2(startOf(nodeAt(root,path2))),placeOfKey:(path2,key)=>{
let map=nodeAt(root,path2),pair=(0,import_yaml.isMap)(map)?map.items.find(item=>keyOf(item)===key):void 0;return place2(startOf(pair?.key??map))},lineOf:path2=>lines.
linePos(startOf(nodeAt(root,path2))).line,isQuoted:path2=>{let node=nodeAt(root,path2);return(0,import_yaml.isScalar)(node)&&node.type!=="PLAIN"}}}var otherYaml={
offset:0,what:"it asks for another version of YAML",fix:"Remove the %YAML line: YAML 1.2 is read."};function throwFaults(faults,place2){let[first,...others]=faults.
toSorted((a,b)=>a.offset-b.offset).map(({offset,what,fix})=>({where:place2(offset),what,fix}));if(first!==void 0)throw invalid([first,...others],"yaml-invalid")}
function invalid(problems,code){let left=problems.length-maxProblems;if(left<=0)return new ConfigError(problems,code);let[first,...others]=problems,more={where:"\
further problems",what:`${left} more`,fix:"Mend these first."};return new ConfigError([first,...others.slice(0,maxProblems-1),more],code)}function controlCharacters(source){
let offset=source.search(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/);return offset<0?[]:[{offset,what:"an invisible control character",fix:"Re\
move it."}]}function explainSyntax(error){let at=(what,fix)=>({offset:error.pos[0],what,fix});switch(error.code){case"TAB_AS_INDENT":return at("a tab as indenta\
tion","Indent with spaces.");case"MULTIPLE_DOCS":return at("a second YAML document","Keep one document: remove `---` and what does not belong here.");case"TAG_R\
ESOLVE_FAILED":return at("a YAML tag (`!…`)","Remove the tag: plain words are enough.");case"NON_STRING_KEY":return at("a key that is no plain word","Write th\
e key as a plain word.");case"RESOURCE_EXHAUSTION":return nested(error.pos[0]);default:return at(`not valid YAML: ${oneLine(error.message)}`,"Mend the syntax at\
 this place or right before it.")}}function nested(offset){return{offset,what:"nested too deeply",fix:"Remove the nesting."}}function tooDeep(node,depth=0){if(!(0,import_yaml.isMap)(
node)&&!(0,import_yaml.isSeq)(node))return;if(depth>=maxDepth)return node;let children=(0,import_yaml.isSeq)(node)?node.items:node.items.flatMap(({key,value})=>[
key,value]);for(let child of children){let deep=tooDeep(child,depth+1);if(deep!==void 0)return deep}}function oneLine(message){return(message.split(`
`)[0]??"").replace(/[.:]$/,"")}function plainValue(node,depth,faults){if((0,import_yaml.isAlias)(node))return refuse(faults,node,`the alias ${quoted(`*${node.source}`)}`,
"Write the value out.");if(((0,import_yaml.isScalar)(node)||(0,import_yaml.isMap)(node)||(0,import_yaml.isSeq)(node))&&node.anchor!==void 0)return refuse(faults,
node,`the anchor ${quoted(`&${node.anchor}`)}`,"Remove it and write each value out.");if(((0,import_yaml.isScalar)(node)||(0,import_yaml.isMap)(node)||(0,import_yaml.isSeq)(
node))&&node.tag!==void 0)return refuse(faults,node,"a YAML tag (`!…`)","Remove the tag: plain words are enough.");if((0,import_yaml.isScalar)(node))return node.
value??(depth===0?void 0:null);if(!(0,import_yaml.isMap)(node)&&!(0,import_yaml.isSeq)(node))return depth===0?void 0:null;if((0,import_yaml.isSeq)(node))return node.
items.map(item=>plainValue(item,depth+1,faults));refuseDuplicates(node.items,faults);let entries2=node.items.map(pair=>[keyOf(pair),plainValue(pair.value,depth+
1,faults)]);return Object.assign(Object.create(null),Object.fromEntries(entries2))}function refuseDuplicates(pairs,faults){let seen=new Set;for(let pair of pairs){
let key=keyOf(pair);seen.has(key)&&refuse(faults,pair.key,"this key stands here twice","Keep one of them."),seen.add(key)}}function refuse(faults,node,what,fix){
faults.push({offset:startOf(node),what,fix})}function keyOf(pair){return(0,import_yaml.isScalar)(pair.key)?String(pair.key.value):""}function startOf(node){return(0,import_yaml.isScalar)(
node)||(0,import_yaml.isMap)(node)||(0,import_yaml.isSeq)(node)||(0,import_yaml.isAlias)(node)?node.range?.[0]??0:0}function nodeAt(root,path2){let node=root;for(let step of path2){
let next=(0,import_yaml.isMap)(node)?node.items.find(pair=>keyOf(pair)===step)?.value:(0,import_yaml.isSeq)(node)?node.items[Number(step)]:void 0;if(next==null)
return node;node=next}return node}function refusedBySchema(issues,yaml,guide){let unexplained={where:yaml.placeOf([]),what:`it is not ${guide.name}`,fix:guide.fixFor([],yaml.value)},[first=unexplained,
...others]=problemsOf(issues,[],yaml,guide);return invalid([first,...others],guide.code)}function problemsOf(issues,prefix,yaml,guide){return issues.flatMap(issue=>{
let path2=[...prefix,...issue.path];if(issue.code==="unrecognized_keys")return issue.keys.map(key=>unknownKey(path2,key,yaml,guide));let value=valueAt(yaml.value,
path2);if(issue.code==="invalid_union"&&typeof value=="object"&&value!==null){let meant=issue.errors.find(errors=>errors.some(({path:inside})=>inside.length>0)||
isKeys(errors));if(meant!==void 0)return problemsOf(meant,path2,yaml,guide)}let where=`${yaml.placeOf(path2)} ${keyName(path2)}`.trimEnd();return issue.code==="\
too_big"&&Array.isArray(value)?[{where,what:"has too many entries",fix:`At most ${issue.maximum} are taken.`}]:[{where,what:whatStands(value),fix:guide.fixFor(path2,
value)}]})}function isKeys(errors){return errors.some(({code})=>code==="unrecognized_keys")}function whatStands(value){return value===void 0?"is missing":value===
null?"has no value":Array.isArray(value)?"is a list":`is ${typeof value=="object"?"a map":quoted(String(value))}`}function unknownKey(path2,key,yaml,guide){let keys=keysAt(
guide.schema,path2),near=nearest(key,keys),hint=near===void 0?"Remove it":`Write ${quoted(near)}`;return{where:yaml.placeOfKey(path2,key),what:`unknown key ${quoted(
key)}`,fix:`${hint}; ${path2.length===0?guide.name:keyName(path2)} takes ${keys.join(", ")}.`}}function keysAt(schema,path2){if(schema instanceof ZodOptional||schema instanceof
ZodNullable)return keysAt(schema.unwrap(),path2);if(schema instanceof ZodUnion)return schema.options.flatMap(option=>keysAt(option,path2));let[step,...others]=path2;
if(schema instanceof ZodArray)return keysAt(schema.element,others);if(!(schema instanceof ZodObject))return[];if(step===void 0)return Object.keys(schema.shape);
let next=schema.shape[String(step)];return next===void 0?[]:keysAt(next,others)}function valueAt(root,path2){return path2.reduce((value,step)=>typeof value=="ob\
ject"&&value!==null?Reflect.get(value,step):void 0,root)}function keyName(path2){return path2.reduce((name,step)=>typeof step=="number"?`${name}[${step}]`:`${name}${name&&
"."}${String(step)}`,"")}var maxIgnoreYaml=1024*1024,lists=[["vulnerabilities","vulnerability"],["misconfigurations","misconfiguration"],["secrets","secret"],["licenses",void 0]];function parseIgnoreYaml(text,file,now){
let yaml=readYaml(text,file,maxIgnoreYaml),parsed=ignoreSchema.safeParse(yaml.value??{});if(!parsed.success)throw refusedBySchema(parsed.error.issues,yaml,ignoreGuide);
let entries2=lists.flatMap(([list2,kind])=>(parsed.data[list2]??[]).map((words,index)=>({words,place:{path:[list2,index],kind,yaml,file,now}})));if(checkTimes(entries2,
yaml),entries2.length>maxEntries)throw tooMany2(file);let active=[],notApplied=[];for(let{words,place:place2}of entries2){if(place2.kind===void 0)continue;let result=readEntry2(
words,place2);"refusal"in result?notApplied.push(result):active.push(result)}return{active,refused:notApplied}}function endOf({words:{expired_at:text},place:{path:path2,
yaml}}){return text===void 0?void 0:parseInstant(text,yaml.isQuoted([...path2,"expired_at"]))}function checkTimes(entries2,yaml){let[first,...others]=entries2.filter(
entry2=>entry2.words.expired_at!==void 0&&endOf(entry2)===void 0).map(({words,place:{path:path2}})=>{let where=[...path2,"expired_at"];return{where:`${yaml.placeOf(
where)} ${path2[0]}[${path2[1]}].expired_at`,what:`is ${yaml.isQuoted(where)?"in quotes: ":""}${quoted(words.expired_at??"")}`,fix:ignoreGuide.fixFor(where,words.
expired_at)}});if(first!==void 0)throw invalid([first,...others],"exceptions-invalid")}function tooMany2(where){return invalid([{where,what:`more than ${maxEntries}\
 entries`,fix:"Remove those that are no longer needed."}],"exceptions-invalid")}function readEntry2(words,place2){let{now}=place2,draft=draftOf(words,place2),endsAt=endOf(
{words,place:place2}),texts=[words.statement??"",words.ticket??"",...draft.approvedBy??[]];if(hasInvisible(words.id)||texts.some(text=>readsDifferently(text.replaceAll(
/[\r\n]/g," "))))return refused(draft,"hidden-characters",hiddenWhy,now);if(isWildcard(words.id))return refusedWildcard(draft,now);if(draft.reason===""){let why=[
"it gives no reason",...endsAt===void 0?["it has no expiry"]:[]].join("; ");return refused(draft,"no-reason",`${why} (\`statement\`)`,now)}if(endsAt===void 0)return refused(
draft,"no-expiry","it has no expiry (`expired_at`)",now);let exception={...draft,endsAt,expiry:words.expired_at??""};return holds(exception,now)?exception:refuseExpired(
exception,now)}function draftOf(words,{path:path2,kind,yaml,file}){let{id,paths,purls,images,ticket,"approved-by":approvedBy}=words;return{id,reason:asReason(fields(
words.statement??"")),file,line:yaml.lineOf(path2),...words.expired_at!==void 0&&{expiry:words.expired_at},...kind!==void 0&&{kind},...paths!==void 0&&{paths},...purls!==
void 0&&{purls},...images!==void 0&&{images},...approvedBy!==void 0&&{approvedBy:typeof approvedBy=="string"?[approvedBy]:approvedBy},...ticket!==void 0&&{ticket}}}function parseExceptions(text,file,now){return isYamlFile(file)?parseIgnoreYaml(text,file,now):parseIgnoreFile(text,file,now)}var mediaTypes={ociIndex:"application/vnd.oci.image.index.v1+json",ociManifest:"application/vnd.oci.image.manifest.v1+json",ociConfig:"application/vnd.oci.image\
.config.v1+json",ociLayerTar:"application/vnd.oci.image.layer.v1.tar",ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",ociLayerZstd:"application/vnd.o\
ci.image.layer.v1.tar+zstd",dockerList:"application/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/vnd.docker.distribution.manifest.\
v2+json",dockerConfig:"application/vnd.docker.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip",inToto:"application/v\
nd.in-toto+json"};function isIndexType(mediaType){return mediaType===mediaTypes.ociIndex||mediaType===mediaTypes.dockerList}function isManifestType(mediaType){return mediaType===
mediaTypes.ociManifest||mediaType===mediaTypes.dockerManifest}var platformSchema=object({os:string().min(1),architecture:string().min(1),variant:string().optional(),
"os.version":string().optional()});function platformName({os,architecture,variant}){return variant?`${os}/${architecture}/${variant}`:`${os}/${architecture}`}function usualPlatform(name){
return name.replace(/\/arm64\/v8$/,"/arm64").replace(/\/arm$/,"/arm/v7").replace(/\/amd64\/v1$/,"/amd64")}var descriptorSchema=object({mediaType:string().min(1),
digest:digestSchema,size:int().nonnegative(),annotations:record(string(),string()).optional(),platform:platformSchema.optional(),urls:array(string()).optional(),
artifactType:string().optional()});var maxReasons=20,maxReasonLine=300;function reasonsToBlock({open,concerns}){let wholeImage=concerns.filter(({action:action2})=>action2==="block").toSorted(unscannableFirst),
findings=open.filter(({action:action2})=>action2==="block").map(({finding})=>finding),lines=[...wholeImage.map(({kind,message})=>({code:kind,message:oneLine2(message)})),
...findings.slice(0,maxReasons).map(finding=>({code:"finding",message:describeFinding(finding)}))],more=wholeImage.length+findings.length-maxReasons;return more<=
0?lines:[...lines.slice(0,maxReasons),{code:"finding",message:`and ${more} more`}]}function unscannableFirst(a,b){return+(b.kind==="unscannable")-+(a.kind==="un\
scannable")}function describeFinding(finding){return oneLine2(`${finding.severity} ${finding.id} ${subject(finding)}${place(finding)}`)}function subject(finding){
switch(finding.kind){case"vulnerability":{let{name,version}=finding.package;return`${name} ${version} → ${finding.fixedVersion??"no fix yet"}`}case"misconfigu\
ration":case"secret":return finding.title;default:return unreachable(finding)}}function place(finding){let file=finding.path??(finding.kind==="vulnerability"&&finding.
package.class==="os"?"":finding.target),line=finding.kind!=="vulnerability"&&finding.lines!==void 0?`:${finding.lines.start}`:"";return file===""?"":` (${file}${line}\
)`}function oneLine2(text){let line=text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").trim();return line.length>maxReasonLine?`${line.slice(0,maxReasonLine-1)}…`:
line}var issued=new WeakSet;function judge(triage2,policy,candidate){let[worst,...others]=reasonsToBlock(triage2);return worst!==void 0?{verdict:"blocked",policy,triage:triage2,
reasons:[worst,...others]}:candidate===void 0?{verdict:"passed",policy,triage:triage2}:{verdict:"passed",policy,triage:triage2,permit:permit(triage2,candidate)}}
function isIssued(permit2){return issued.has(permit2)}function permit(triage2,{layout,destinations}){for(let{config,platform}of layout.images)if(!triage2.scanned.
includes(config.digest))throw new ToolError({code:"platform-not-scanned",message:`${platformName(platform)} (${config.digest}) would be pushed but was not scann\
ed.`,fix:"Nothing was pushed. Run it again; if it stays, report it: every platform of an image must be scanned."});let manifests=layout.blobs.filter(({mediaType})=>isManifestType(
mediaType)||isIndexType(mediaType)),granted=Object.freeze({root:layout.root.digest,manifests:Object.freeze(manifests.map(({digest})=>digest)),destinations:Object.
freeze(destinations.map(destination=>Object.freeze({...destination})))});return issued.add(granted),granted}var maxImageRules=100,maxExceptionDays=3650,maxApprovers=50,durationForm=/^[1-9][0-9]{0,3}[hd]$/,action=_enum(actions).describe("`block`: not pushed, the run fa\
ils. `warn`: pushed, with a warning. `log`: in the reports only."),longRule=strictObject({action:action.optional(),"fix-within":string().regex(durationForm).optional().
describe("Hours or days from its publication until it must be fixed: `24h`, `7d`."),escalate:_enum(escalations).optional().describe("Who hears of it; shown in t\
he reports.")}),rule=union([action,longRule]),severity=strictObject({critical:rule.optional().describe("Default: { action: block, fix-within: 24h, escalate: pag\
e }"),high:rule.optional().describe("Default: { action: warn, fix-within: 7d, escalate: ticket }"),medium:rule.optional().describe("Default: { action: log, fix-\
within: 30d, escalate: backlog }"),low:rule.optional().describe("Default: { action: log, fix-within: 90d, escalate: report }"),unknown:rule.optional().describe(
"Not rated yet. Default: { action: warn, fix-within: 7d, escalate: ticket }")}),actionsBySeverity=strictObject({critical:action.optional(),high:action.optional(),
medium:action.optional(),low:action.optional(),unknown:action.optional()}),kindRule=union([action,actionsBySeverity]).describe("One action for all severities, o\
r one for each that it names. Goes before `severity`."),kinds=strictObject({vulnerability:kindRule.optional(),misconfiguration:kindRule.optional(),secret:kindRule.
optional()}),days=int().min(1).max(maxExceptionDays),maxDays=strictObject({critical:days.optional().describe("Default: 90"),high:days.optional().describe("Defau\
lt: 180"),medium:days.optional().describe("Default: 365"),low:days.optional().describe("Default: 365"),unknown:days.optional().describe("Default: 180")}),exceptions=strictObject(
{"max-days":union([days,maxDays]).optional().describe("How many days ahead the expiry of an exception may lie to be applied to a finding of this severity."),"re\
quire-ticket":boolean().optional().describe("Whether each exception must name a ticket. Default: false")}),person2=string().regex(/^[A-Za-z0-9](?:-?[A-Za-z0-9])*(?:_[A-Za-z0-9]+)?$/).
max(100),approvers=array(union([person2,array(person2).min(1).max(maxApprovers)])).min(1).max(maxApprovers).describe("GitHub users who must all approve; a list \
within the list is several of whom one is enough."),approvals=union([approvers,strictObject({all:approvers.optional().describe("For findings of every severity."),
critical:approvers.optional().describe("For CRITICAL findings, beside `all`."),high:approvers.optional(),medium:approvers.optional(),low:approvers.optional(),unknown:approvers.
optional()})]),rules={severity:severity.optional().describe("What a finding does, by its severity."),kinds:kinds.optional().describe("What a finding does, by wh\
at it is about."),unfixed:action.optional().describe("What a vulnerability without a fix may do at most. Default: block, so a missing fix excuses nothing."),eol:action.
optional().describe("An operating system past its end of life. Default: warn"),unscannable:action.optional().describe("An image in which no package was found. D\
efault: block"),"gate-on":_enum(gates).optional().describe("`new`: only findings that the baseline lacks can block; without a baseline all do. Default: all"),"i\
gnore-base":boolean().optional().describe("Whether findings of the layers below the final FROM are only logged. Default: false"),exceptions:exceptions.optional().
describe("What holds for exceptions.")},imageRule=strictObject({match:string().regex(patternForm).describe("A pattern for image names: `*` within a path, `**` a\
cross. With or without tag: `ghcr.io/acme/*`."),...rules}),policySchema=strictObject({version:literal(1).optional().describe("The version of this form."),...rules,
approvals:approvals.optional().describe("Who must approve the newest commit of a pull request before the exceptions that it adds are applied."),images:array(imageRule).
max(maxImageRules).optional().describe("Rules for some images; later ones win. Of several places an image goes to, the strictest holds.")});var policyGuide={schema:policySchema,name:"the policy file",code:"policy-invalid",fixFor:(path2,value)=>{let key=path2.at(-1);return path2.includes("approvals")?
fixes2.approvals:typeof key=="number"?"Write `match:` and its rules.":key===void 0?fixes2[""]:path2.at(-2)==="max-days"?fixes2["max-days"]:isFix(key)?fixes2[key]:
oneOf(wordsOf(key),value)}},fixes2={"":"Write keys and values, e.g. `severity: { high: block }`.",version:"Write `1` or leave it out.",severity:"Write a line fo\
r each severity below it, e.g. `critical: block`.",kinds:"Write a line for each kind below it, e.g. `secret: block`.",images:'Write a list; each entry starts wi\
th `- match: "ghcr.io/acme/*"`.',match:'Write a pattern for image names, e.g. `"ghcr.io/acme/*"`: letters, digits, `. _ - / : @ * ?`.',"fix-within":"Write hours\
 or days, e.g. `24h` or `7d`.",exceptions:"Write `max-days:` or `require-ticket:` below it.","max-days":"Write whole days, from 1 to 3650, or some for each seve\
rity: `{ critical: 90, high: 180 }`.","require-ticket":"Write `true` or `false`.",approvals:"Write a list of GitHub users, e.g. `[alice, [bob, carol]]`, or such\
 a list below `all`, `critical`, `high` …","ignore-base":"Write `true` or `false`."};function isFix(key){return Object.hasOwn(fixes2,key)}function wordsOf(key){
return key==="escalate"?escalations.toReversed():key==="gate-on"?gates.toReversed():actions.toReversed()}function oneOf(words,value){let near=typeof value=="str\
ing"?nearest(value,words):void 0,list2=words.map(quoted).join(", ");return near===void 0?`Write one of ${list2}.`:`Write ${quoted(near)}; there are ${list2}.`}function parsePolicy(text,source){if(text===void 0)return{base:defaultPolicy,images:[],approvals:noApprovals};let yaml=readYaml(text,source);if(yaml.value===void 0)
return{base:{...defaultPolicy,source:`${source} (empty: the default policy)`},images:[],approvals:noApprovals};let parsed=policySchema.safeParse(yaml.value);if(!parsed.
success)throw refusedBySchema(parsed.error.issues,yaml,policyGuide);let words=parsed.data;return{base:withWords({...defaultPolicy,source},words),images:words.images??
[],approvals:approvalRules(words.approvals)}}function policyFor(file,names){let[first,...others]=names.map(name=>policyForName(file,name));if(first===void 0)return file.
base;let sources=[...new Set([first,...others].map(({source})=>source))];return{...others.reduce(strictest,first),source:sources.join("; ")}}function policyForName({
base,images},name){let rules2=images.filter(({match:match2})=>matchesImage(match2,name));if(rules2.length===0)return base;let source=`${base.source} for ${rules2.
map(({match:match2})=>match2).join(", ")}`;return rules2.reduce(withWords,{...base,source})}function withWords(policy,words){return{source:policy.source,severity:bySeverity(
severity2=>withRule(policy.severity[severity2],words.severity?.[wordOf(severity2)])),kinds:byKind(kind=>withKind(policy.kinds[kind],words.kinds?.[kind])),unfixed:words.
unfixed??policy.unfixed,eol:words.eol??policy.eol,unscannable:words.unscannable??policy.unscannable,gateOn:words["gate-on"]??policy.gateOn,ignoreBase:words["ign\
ore-base"]??policy.ignoreBase,exceptions:withExceptions(policy.exceptions,words.exceptions)}}function wordOf(severity2){return severity2.toLowerCase()}function withRule(rule2,said){
if(said===void 0)return rule2;if(typeof said=="string")return{...rule2,action:said};let within=said["fix-within"];return{action:said.action??rule2.action,fixWithin:within===
void 0?rule2.fixWithin:hours(within),escalate:said.escalate??rule2.escalate}}function withKind(before,said){if(said===void 0)return before;let saidOf=severity2=>typeof said==
"string"?said:said[wordOf(severity2)],entries2=severities.map(severity2=>[severity2,saidOf(severity2)??before[severity2]]);return Object.fromEntries(entries2.filter(
([,action2])=>action2!==void 0))}function withExceptions(rules2,said){let days2=said?.["max-days"];return{maxDays:bySeverity(severity2=>(typeof days2=="number"?
days2:days2?.[wordOf(severity2)])??rules2.maxDays[severity2]),requireTicket:said?.["require-ticket"]??rules2.requireTicket}}function approvalRules(said){if(said===
void 0)return noApprovals;let words=Array.isArray(said)?{all:said}:said;return bySeverity(severity2=>{let named=[...words.all??[],...words[wordOf(severity2)]??[]];
return distinctApprovers(named.map(choice=>typeof choice=="string"?[choice]:choice))})}function hours(duration){return Number.parseInt(duration,10)*(duration.endsWith(
"d")?24:1)}function indexExceptions(exceptions2){let byId=Map.groupBy(exceptions2.map(scoped),({exception})=>exception.id);return{matching:finding=>{let candidates=idsOf(finding).
flatMap(id=>byId.get(id)??[]);return candidates.length===0?[]:inTrivysOrder(candidates,finding)}}}function isForImage({images},names){return images===void 0?!0:
names.length>0&&names.every(name=>images.some(pattern=>matchesImage(pattern,name)))}function scopeOf({id,kind,paths,purls,images}){let lists2=[paths,purls,images].
map(list2=>list2&&[...new Set(list2)].sort());return JSON.stringify([id,kind,...lists2])}function scoped(exception){return{exception,paths:exception.paths?.map(
pathPattern).filter(pattern=>typeof pattern=="function"),purls:exception.purls?.map(parsePackageUrl).filter(purl2=>purl2!==void 0)}}function idsOf(finding){return finding.
kind==="misconfiguration"?[finding.id,...finding.aliases]:[finding.id]}function*inTrivysOrder(candidates,finding){let places=finding.kind==="vulnerability"?[finding.
target,finding.path??""]:[finding.target],found=finding.kind==="vulnerability"?finding.package.purl:void 0;for(let place2 of places)for(let{exception,paths,purls}of candidates)
exception.kind!==void 0&&exception.kind!==finding.kind||paths?.some(matches2=>matches2(place2))!==!1&&(purls!==void 0&&found!==void 0&&!coversAny(purls,found)||
(yield exception))}function coversAny(purls,text){let found=parsePackageUrl(text);return found!==void 0&&purls.some(wanted=>coversPackage(wanted,found))}function proposedExceptions(base,head){let ends=new Map;for(let exception of base.active){let scope=scopeOf(exception);ends.set(scope,Math.max(ends.get(scope)??
0,exception.endsAt.getTime()))}return head.active.filter(exception=>exception.endsAt.getTime()>(ends.get(scopeOf(exception))??0))}function withProposed(base,head,rules2,approvers2){
let missing=bySeverity(severity2=>missingApprovals(rules2[severity2],approvers2)),proposed=proposedExceptions(base,head).map(exception=>({...exception,proposed:{
missing}})),isApproved=Object.values(missing).every(approvals2=>approvals2.length===0),extended=new Set(isApproved?proposed.map(scopeOf):[]),others=base.active.
filter(exception=>!extended.has(scopeOf(exception)));return{active:[...proposed,...others],refused:head.refused}}function applyExceptions({active,refused:before},rules2,now,images){let here=active.filter(exception=>isForImage(exception,images)),{usable,refused:atOnce}=usableAmong(
here,rules2,now),index=indexExceptions(usable),lastEnd=bySeverity(severity2=>lastEndOf(rules2.maxDays[severity2],now)),used=new Set,tooFar=new Map,unapproved=new Map,
exceptionFor=finding=>{for(let exception of index.matching(finding)){if(lacksApproval(exception,finding.severity)){unapproved.set(exception,worseOf(unapproved.get(
exception),finding.severity));continue}if(exception.endsAt.getTime()<=lastEnd[finding.severity])return used.add(exception),exception;tooFar.set(exception,strictestOf(
rules2,tooFar.get(exception),finding.severity))}},isAccountedFor=exception=>[used,tooFar,unapproved].some(known=>known.has(exception));return{exceptionFor,outcome:()=>({
applied:usable.filter(exception=>used.has(exception)),unused:unusedOf(usable,isAccountedFor),refused:[...rules2.requireTicket?before.map(withTicket):before,...atOnce,
...[...tooFar].map(([exception,severity2])=>refuseTooFar(exception,severity2,rules2,now)),...[...unapproved].map(([exception,severity2])=>refuseUnapproved(exception,
severity2,now))]})}}function usableAmong(exceptions2,rules2,now){let current=exceptions2.filter(exception=>holds(exception,now)),isTracked=exception=>!rules2.requireTicket||
hasTicket(exception),ended=exceptions2.filter(exception=>!holds(exception,now));return{usable:current.filter(isTracked),refused:[...ended.map(exception=>refuseExpired(
exception,now)),...current.filter(exception=>!isTracked(exception)).map(exception=>refuseUntracked(exception,now))]}}function lastEndOf(days2,now){return daysLater(
startOfDay(dayOf(now))??now,days2+1).getTime()}function strictestOf({maxDays:maxDays2},one,other){let[strictest2=other]=severities.filter(severity2=>severity2===
one||severity2===other).toSorted((a,b)=>maxDays2[a]-maxDays2[b]);return strictest2}function hasTicket({ticket,reason}){let said=ticket??/\bticket:\s*(\S+)/iu.exec(
reason)?.[1]??"";return/[\p{L}\p{N}]/u.test(said)&&!said.startsWith("<")}function refuseUntracked(exception,now){let{reason,kind}=exception,asked=kind===void 0?
{reason:`${reason} (Ticket: <ticket>)`}:{ticket:"<ticket>"};return{...refused({...exception,...asked},"no-ticket","it names no ticket, which the policy requires",
now),reason}}function withTicket(entry2){let{suggestion:suggestion2,reason="",file}=entry2;return hasTicket({reason})?entry2:isYamlFile(file)?suggestion2.includes(
" ticket: ")?entry2:{...entry2,suggestion:suggestion2.replace(/ expired_at: (?=[\d-]+ \}$)/,' ticket: "<ticket>", expired_at: ')}:{...entry2,suggestion:suggestion2.
replace(/, Expiry: (?=[\d-]+$)/," (Ticket: <ticket>), Expiry: ")}}function refuseTooFar(exception,severity2,{maxDays:maxDays2},now){let days2=maxDays2[severity2],
why=`its expiry ${exception.expiry} lies more than ${days2} days ahead, the most for a ${severity2} finding`;return refused(exception,"too-far-ahead",why,now,days2)}
function lacksApproval({proposed},severity2){return proposed!==void 0&&proposed.missing[severity2].length>0}function worseOf(one,other){return severities.find(severity2=>severity2===
one||severity2===other)??other}function refuseUnapproved(exception,severity2,now){let names=approversText(exception.proposed?.missing[severity2]??[]),why=`it is\
 new in this pull request, and for a ${severity2} finding ${names} must approve its newest commit`;return{...refused(exception,"not-approved",why,now),suggestion:"\
the same line, once it is approved"}}function unusedOf(exceptions2,isUsed){let first=new Map,unused=[];for(let exception of exceptions2){let key=scopeOf(exception),
earlier=first.get(key);earlier===void 0&&first.set(key,exception),!isUsed(exception)&&unused.push(earlier===void 0?exception:{...exception,duplicateOf:{file:earlier.
file,line:earlier.line}})}return unused}function compareWith(baseline,now){if(baseline.kind==="unread")return{outcome:baseline,presenceOf:()=>"new"};let{kind:_,findings,platforms,...about}=baseline,has=new Set(
platforms.map(usualPlatform)),missing=now.platforms.filter(platform=>!has.has(usualPlatform(platform)));if(missing.length===now.platforms.length){let why=`it ha\
s no image for ${missing.join(", ")}, only for ${platforms.join(", ")||"none"}`;return{outcome:{kind:"unread",name:baseline.name,why,fix:"Name a baseline that w\
as built for the same platforms.",expected:!1},presenceOf:()=>"new"}}let{added,gone}=difference(now,{platforms,findings});return{outcome:{...about,kind:"compare\
d",missing,fixed:gone},presenceOf:finding=>added.has(finding)?"new":"still-there"}}function difference(now,before){let added=new Set,compared=new Set,kept=new Set;
for(let platform of new Set(now.platforms.map(usualPlatform))){let earlier=onPlatform(before.findings,platform),{left,gone}=match(onPlatform(now.findings,platform),
earlier);for(let finding of left)added.add(finding);for(let finding of earlier)compared.add(finding);for(let finding of earlier)gone.has(finding)||kept.add(finding)}
return{added,gone:worstFirst([...compared].filter(finding=>!kept.has(finding)))}}function onPlatform(findings,platform){return findings.filter(({platforms})=>platforms.
some(name=>usualPlatform(name)===platform))}function match(now,before){let left=worstFirst(now).toReversed(),gone=new Set(worstFirst(before).toReversed());for(let details of likeness)
left=withoutPartner(left,gone,finding=>keyOf2(finding,details));return{left,gone}}function worstFirst(findings){let keys=new Map(findings.map(finding=>[finding,
keyOf2(finding,[!0,!0],finding.target)])),compare=(a="",b="")=>a<b?-1:a>b?1:0,groups=Map.groupBy(findings,({severity:severity2})=>severity2);return severities.flatMap(
severity2=>(groups.get(severity2)??[]).toSorted((a,b)=>compare(keys.get(a),keys.get(b))))}var likeness=[[!0,!0],[!0,!1],[!1,!0],[!1,!1]];function withoutPartner(now,gone,key){
let waiting=Map.groupBy(gone,key);return now.filter(finding=>{let partner=waiting.get(key(finding))?.pop();return partner===void 0||!gone.delete(partner)})}function keyOf2(finding,wanted,...more){
let{problem,details}=traits(finding);return JSON.stringify([finding.kind,...problem,...details.map((detail,index)=>wanted[index]?detail:""),...more])}function traits(finding){
let{id,target}=finding;switch(finding.kind){case"vulnerability":{let{type,name,version,class:kind}=finding.package;return{problem:[id,type,name],details:[finding.
path??(kind==="os"?"":target),version]}}case"misconfiguration":return{problem:[id,target],details:[finding.message,finding.lines?.start??0]};case"secret":return{
problem:[id,target],details:[finding.match,finding.lines?.start??0]}}}function triage(scan,policy,exceptions2,now,context={}){let use=applyExceptions(exceptions2,policy.exceptions,now,context.images??[]),comparison=context.baseline&&
compareWith(context.baseline,sideOf(scan)),judged=worstFirst2(scan.findings).map(finding=>judgeFinding(finding,policy,use,context,comparison)),open=judged.filter(
({exception})=>exception===void 0);return{scanned:scan.platforms.map(({imageId})=>imageId),open,excepted:judged.filter(({exception})=>exception!==void 0),concerns:scan.
platforms.flatMap(platform=>concernsOf(platform,policy)),exceptions:use.outcome(),counts:countBySeverity(open),...comparison&&{baseline:comparison.outcome}}}function sideOf({
findings,platforms}){return{findings,platforms:platforms.map(({platform})=>platform)}}function actionFor(finding,policy,origin="unknown",presence="new"){if(policy.
ignoreBase&&origin==="base")return"log";let byRule=actionOf(policy,finding.kind,finding.severity),action2=finding.kind==="vulnerability"&&finding.fixedVersion===
void 0?capped(byRule,policy.unfixed):byRule;return policy.gateOn==="new"&&presence==="still-there"?capped(action2,"warn"):action2}function judgeFinding(finding,policy,use,{
originOf},comparison){let{fixWithin,escalate}=policy.severity[finding.severity],origin=originOf?.(finding),fixBy=fixDate(finding,fixWithin),exception=use.exceptionFor(
finding),presence=comparison?.presenceOf(finding),judged={finding,action:actionFor(finding,policy,origin,presence),escalate};return fixBy!==void 0&&(judged.fixBy=
fixBy),origin!==void 0&&(judged.origin=origin),presence!==void 0&&(judged.presence=presence),exception!==void 0&&(judged.exception=exception),judged}function fixDate(finding,fixWithin){
if(finding.kind!=="vulnerability"||finding.published===void 0)return;let fixBy=new Date(Date.parse(finding.published)+fixWithin*60*60*1e3);return Number.isNaN(fixBy.
getTime())?void 0:fixBy}function concernsOf(scan,policy){let{platform,os}=scan,concerns=[];if(scan.packages===0&&(os===void 0||scan.packagesListed===!0)){let message=`${platform}\
: ${os===void 0?"neither an operating system nor packages were found":"no packages were found"}, so nothing could be scanned`;concerns.push({kind:"unscannable",
platform,action:policy.unscannable,message})}if(os?.endOfLife===!0){let name=[os.family,os.name].filter(part=>part!=="").join(" "),message=`${platform}: ${name}\
 is past its end of life: it gets no security fixes, and advisories no longer list what it lacks`;concerns.push({kind:"eol",platform,action:policy.eol,message})}
return concerns}function worstFirst2(findings){let groups=Map.groupBy(findings,({severity:severity2})=>severity2);return severities.flatMap(severity2=>groups.get(
severity2)??[])}function countBySeverity(open){let counts={CRITICAL:0,HIGH:0,MEDIUM:0,LOW:0,UNKNOWN:0};for(let{finding}of open)counts[finding.severity]+=1;return counts}async function readRuling({ruling,branch,branchName,proposed},read){try{return await read(ruling)}catch(error){if(!isInvalid(error)||branch===void 0)throw error;
let isMended=proposed!==void 0&&await isReadable(()=>read(proposed.files)),[first,...others]=error.problems;throw first===void 0?error:new ConfigError([first,...others,
wayOut(branch,branchName??branch,isMended)],error.code)}}function isInvalid(error){return error instanceof ConfigError&&error.code!=="file-absent"}async function isReadable(read){
return read().then(()=>!0,()=>!1)}function wayOut(branch,name,isMended){let merger=`somebody who may bypass the protection of ${name} must`;if(!isMended){let fix=`\
Mend it on ${name}. Where that takes a pull request, this check stops it as well: ${merger} merge it.`;return{where:branch,what:"its file is the one that rules \
here",fix}}return{where:branch,what:"its file is the one that rules here. This pull request mends it, but brings no rules for itself",fix:`This check can’t turn\
 green: ${merger} merge the pull request without it.`}}function unreadable(error,file,branch){let[problem]=error.problems,line=Number(/:(\d+)/.exec(problem?.where??
"")?.[1]??1),why=`this file of ${branch} can’t be read (${problem?.what}), so all that the pull request has in it counts as new`;return{id:"*",refusal:"unread\
able",file,line,why,suggestion:"the file as this pull request has it"}}async function readRules(files,paths,now){let policy=await readPolicy(files,paths.policy),exceptions2=await readExceptions(files,paths.exceptions,policy.approvals,
now),dockerfile=await readDockerfile(files.built,paths.dockerfile);return{files,policy,exceptions:exceptions2,...dockerfile?{dockerfile}:{}}}async function readPolicy(files,path2){
let{branch}=files,policy=await readRuling(files,async from=>{let text=await readText(from,path2,"policy",branch);return text===void 0&&await refuseMisnamed(from,
path2),parsePolicy(text,path2.path)});return fromBranch(policy,branch)}function fromBranch(policy,branch){return branch===void 0||policy.base===defaultPolicy?policy:
{...policy,base:{...policy.base,source:`${policy.base.source} of ${branch}`}}}async function readExceptions(files,paths,approvals2,now){let{branch,proposed}=files;
if(proposed===void 0)return readRuling(files,from=>exceptionsIn(from,paths,now,branch));let[base,head]=await Promise.all([baseExceptions(files,paths,now),exceptionsIn(
proposed.files,paths,now)]),isAsked=needsApproval(approvals2)&&proposedExceptions(base,head).length>0,all=withProposed(base,head,approvals2,isAsked?await proposed.
approvers():new Set);return{...all,refused:[...base.refused.filter(({refusal})=>refusal==="unreadable"),...all.refused]}}async function baseExceptions({ruling,branch=""},paths,now){
let files=paths.map(async({path:path2})=>{try{return await exceptionsIn(ruling,[{path:path2,named:!1}],now,branch)}catch(error){if(!(error instanceof ConfigError))
throw error;return{active:[],refused:[unreadable(error,path2,branch)]}}});return joined(await Promise.all(files))}async function exceptionsIn(files,paths,now,branch){
let all=paths.map(async path2=>{let text=await readText(files,path2,"exceptions",branch);return text===void 0?{active:[],refused:[]}:parseExceptions(text,path2.
path,now)});return joined(await Promise.all(all))}function joined(all){return{active:all.flatMap(({active})=>active),refused:all.flatMap(({refused:refused2})=>refused2)}}
function gateOf({policy},names){return policyFor(policy,names).gateOn}function decide(rules2,scan,names,now,known={}){let policy=policyFor(rules2.policy,names),
{originOf,candidate,baseline}=known,context={images:names,...originOf?{originOf}:{},...baseline?{baseline}:{}};return judge(triage(scan,policy,rules2.exceptions,
now,context),policy,candidate)}async function readText(files,{path:path2,named},input,branch){let file=await files.read(path2,maxTextFile);if(file!==void 0)return decodeText(
file.bytes,path2);if(!named)return;let what=`there is no file ${files.describe(path2)}`,fix=`Correct the path, or remove the input to use the default.${branch===
void 0?"":" A file that is only in what is built counts with `policy-from: head`."}`;throw new ConfigError([{where:`input ${input}`,what,fix}],"file-absent")}var notForUs=new Set(
["repository-file","repository-not-a-file","text-invalid","file-too-large","github-answer-too-large"]);async function readDockerfile(files,path2){if(path2!==void 0)
try{let file=await files.read(path2,maxTextFile);return file&&{path:path2,text:file.text}}catch(error){if(error instanceof GateError&&notForUs.has(error.code))return;
throw error}}async function refuseMisnamed(files,{path:path2}){if(await files.read(misnamedPolicyPath,maxTextFile)===void 0)return;let fix=`Rename it to ${path2}\
, or name it in the input policy.`;throw new ConfigError([{where:files.describe(misnamedPolicyPath),what:"a policy under this name is not read",fix}],"policy-mi\
snamed")}export{mediaTypes,isIndexType,isManifestType,platformSchema,platformName,usualPlatform,descriptorSchema,escalations,defaultPolicy,stricter,capped,bySeverity,approversOf,
missingApprovals,needsApproval,alwaysNeeded,approversText,distinctApprovers,dayOf,daysLater,announcedDays,endingSoon,fields,parseEntry,asReason,reasonPlaceholder,
suggestedDays,refused,isYamlFile,suggestedLine,suggestedEntry,maxCommentLines,reasonAbove,parsePackageUrl,pathPattern,maxListed,parseInstant,readYaml,parseExceptions,
isIssued,policySchema,scopeOf,proposedExceptions,applyExceptions,lastEndOf,hasTicket,refuseUntracked,withTicket,readRules,readPolicy,gateOf,decide};
