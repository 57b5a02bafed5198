import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_dist}from"./chunk-7GMIHT5M.js";import{matchesImage,patternForm}from"./chunk-PNTMCXXB.js";import{decodeText,maxTextFile,quoted}from"./chunk-AIHM5HXT.js";
import{misnamedPolicyPaths}from"./chunk-UVKESB24.js";import{jsonForm}from"./chunk-W5LZPXOK.js";import{nearest}from"./chunk-EU7K43JX.js";import{
holds}from"./chunk-Y26VXM5E.js";import{dayOf,daysLater,lastDay,startOfDay}from"./chunk-IXJOGZYS.js";import{actions,byKind,bySeverity,claimEnds,claimKinds,
claimScopes,defaultPolicy,escalations,gates,readRego,regoPathForm,strictest,valuesText}from"./chunk-XK5IOTJL.js";import{identityForm,sourceForm}from"./chunk-S6ZKY7G4.js";
import{severities}from"./chunk-THJVGLCY.js";import{oneSpelling}from"./chunk-WAGMCTHG.js";import{ConfigError}from"./chunk-NPMNWCA4.js";import{ZodArray,
ZodNullable,ZodObject,ZodOptional,ZodUnion,_enum,array,boolean,digestOf,int,literal,strictObject,string,union}from"./chunk-GA2BMHTH.js";import{parsedJson}from"./chunk-F55E3OCF.js";
import{__toESM}from"./chunk-DIQVHKCG.js";import{posix}from"node:path";var maxReason=1e3,space=/[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;function fields(line){return line.split(space).filter(word=>word!==
"")}function parseEntry(line){let[id,...words]=fields(line);if(id===void 0||id.startsWith("#"))return;let comment=words.findIndex(word=>word.startsWith("#")),beforeComment=comment<
0?words:words.slice(0,comment),trivyDates=beforeComment.filter(word=>word.startsWith("exp:")).map(trivyDate),{reason,dates}=parseComment(comment<0?[]:words.slice(
comment));return{id,reason,dates:[...trivyDates,...dates],otherIds:beforeComment.filter(isAdvisoryId)}}function parseComment(words){let[mark="",...rest]=words,reason=[],
dates=[],left=[mark.replace(/^#+/,""),...rest].filter(word=>word!=="").reverse();for(let word=left.pop();word!==void 0;word=left.pop()){let[,before,after]=/^(.*?)\bexpiry:(.*)$/iu.
exec(word)??[];word.startsWith("exp:")?dates.push(trivyDate(word)):before===void 0||after===void 0?reason.push(word):(before!==""&&reason.push(before),dates.push(
policyDate(after===""?left.pop()??"":after)))}return{reason:asReason(reason),dates}}function trivyDate(word){let text=word.slice(4),start=startOfDay(text);return start===
void 0?{text}:{text,endsAt:start}}function policyDate(word){let text=withoutEnd(word,")].,;"),start=startOfDay(text);return start===void 0?{text}:{text,endsAt:daysLater(
start,1)}}function isAdvisoryId(word){return/^(?:CVE|GHSA|DSA|RHSA|ALAS|ELSA|RUSTSEC|GO|PYSEC|AVD|DS)-[\w-]*\d/i.test(word)}function isWildcard(id){return/[*?]/.
test(id)}function wildcardWhy(id){return`${quoted(id)} matches no finding: ids are not patterns, so each needs an entry of its own`}function asReason(words){let first=words.
findIndex(word=>!/^[-–—,;:|]+$/u.test(word)),text=first<0?"":words.slice(first).join(" "),clean=withoutEnd(text," ,;:|([-–—");return!/[\p{L}\p{N}]/u.test(
clean)||isPlaceholder(clean)?"":clean.length<=maxReason?clean:`${clean.slice(0,maxReason-1).replace(/[\ud800-\udbff]$/,"").trimEnd()}…`}var reasonPlaceholder="\
<why this is acceptable>";function isPlaceholder(text){return/^<[^<>]*>$/.test(text)||text.includes(reasonPlaceholder)}function withoutEnd(text,characters){let end=text.
length;for(;end>0&&characters.includes(text[end-1]??"");)end-=1;return text.slice(0,end)}var hidden=/[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/;function readsDifferently(text){return hidden.test(text)}function hasInvisible(text){
return new RegExp("\\p{C}","u").test(text)}var hiddenWhy="it holds invisible characters that can make it read differently than it is";var cve=/^CVE-\d{4}-\d{4,}$/,ghsa=/^GHSA(?:-[a-z0-9]{4}){3}$/;function meantId(id){let bare=id.replace(/[,;:.]+$/,""),written=bare.replace(/^(cve|ghsa)-/i,prefix=>prefix.
toUpperCase()),right=written.startsWith("GHSA-")?`GHSA-${written.slice(5).toLowerCase()}`:written;return/^(?:CVE|GHSA)-/.test(right)?cve.test(right)||ghsa.test(
right)?right===id?void 0:{why:bare===id?"upper and lower case count":`${punctuation(id,bare)} is read as part of the id`,id:right}:{why:right.startsWith("CVE-")?
"the form is CVE-2024-1234":"the form is GHSA-jf85-cpcp-j695"}:bare===id?void 0:{why:`${punctuation(id,bare)} is read as part of the id`,id:bare}}function punctuation(id,bare){
return`\`${id.slice(bare.length)}\``}var suggestedDays=30,shortestLimit=90,ticketPlaceholder="<ticket>",idPlaceholder="<id>";function refused(draft,refusal2,why,now,days2){let{id,reason,expiry,file,
line}=draft;return{id,refusal:refusal2,file,line,why,suggestion:{kind:"entry",draft,until:lastDayOf(draft,now,days2)},...expiry!==void 0&&{expiry},...reason!==""&&
{reason}}}function refuseExpired(exception,now){return refused(exception,"expired",`it expired on ${exception.expiry}`,now)}function refusedWildcard(draft,now){
let{id}=draft;return{...refused({...draft,id:idPlaceholder},"wildcard",wildcardWhy(id),now),id}}function unlessDead(exception,now){if(!holds(exception,now))return refuseExpired(
exception,now);let meant=meantId(exception.id);return meant===void 0?exception:refused(exception,"dead-id",`no finding has this id: ${meant.why}`,now)}function isYamlFile(file){
return/\.ya?ml$/.test(file)}function entryFor(draft,now,days2){return{kind:"entry",draft,until:dayOf(daysLater(now,days2))}}function askingTicket(draft){return{
...draft,ticket:ticketPlaceholder}}function suggestionText(suggestion){if(suggestion.kind==="words")return suggestion.text;let{draft,until}=suggestion;return isYamlFile(
draft.file)?yamlEntry(draft,until):plainLine(draft,until)}function lastDayOf({expiry=""},now,days2){let isAhead=startOfDay(expiry)!==void 0&&expiry>=dayOf(now);
if(days2!==void 0||!isAhead)return dayOf(daysLater(now,days2??suggestedDays));let latest=dayOf(daysLater(now,shortestLimit));return expiry<latest?expiry:latest}
function plainLine(draft,until){let ticket=draft.ticket===void 0?"":` (Ticket: ${draft.ticket})`;return`${idOf(draft)}  # ${reasonOf(draft)}${ticket}, Expiry: ${until}`}
function yamlEntry(draft,until){let{paths,purls,images,approvedBy,ticket}=draft,words={id:idOf(draft),statement:reasonOf(draft),paths,purls,images,"approved-by":approvedBy,
ticket};return`- { ${Object.entries(words).flatMap(([key,value])=>value===void 0?[]:[`${key}: ${JSON.stringify(value)}`]).join(", ")}, expired_at: ${dayOf(daysLater(
startOfDay(until)??new Date(until),1))} }`}function reasonOf({reason,file}){let words=visible(reason);return(isYamlFile(file)?words.join(" "):parseComment(["#",
...words]).reason)||reasonPlaceholder}function idOf({id,file}){return possibleId(isYamlFile(file)?id:id.replace(/(?<=.)#.*$/s,""))}function possibleId(id){let clean=fields(
id.replaceAll(/\s+/g," ").replaceAll(new RegExp("\\p{C}+","gu"),"")).join(" "),meant=meantId(clean);return(meant===void 0?clean:meant.id)||idPlaceholder}function visible(text){
return fields(text.replaceAll(new RegExp("\\p{C}+","gu")," "))}var maxLine=64*1024,maxEntries=1e4;function parseIgnoreFile(text,file,now){let active=[],notApplied=[],above=[],lines=text.replace(/^\ufeff/,"").split(`
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
let words=lines.map(line=>fields(line.replace(/^[^#]*#+/,""))).filter(line=>/[\p{L}\p{N}]/u.test(line.join("")));return parseComment(["#",...words.flat()]).reason}
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
hours2,minutes]=[Number(zone.slice(1,3)),Number(zone.slice(4))];if(!(hours2>24||minutes>59))return(zone.startsWith("-")?-1:1)*(hours2*60+minutes)}var import_yaml3=__toESM(require_dist(),1);var import_yaml=__toESM(require_dist(),1),options={prettyErrors:!1,version:"1.2",schema:"core",merge:!1,stringKeys:!0,uniqueKeys:!1,logLevel:"error"};function parseYaml(source,lineCounter,most){
let composer=new import_yaml.Composer(options),budget={errors:most};limitErrors(composer,budget);let tokens=new import_yaml.Parser(lineCounter.addNewLine).parse(
source),document;for(let next of composer.compose(withoutFurtherErrors(tokens,budget),!0,source.length))if(document===void 0)document=next;else{document.errors.
push(new import_yaml.YAMLParseError([next.range[0],next.range[1]],"MULTIPLE_DOCS","A second document"));break}if(document===void 0)throw new TypeError("the YAML\
 library gives a document for every text");return{document,left:Math.max(0,-budget.errors)}}function limitErrors(composer,budget){let own=Reflect.get(composer,"\
onError");if(typeof own!="function")throw new TypeError("the YAML library has another Composer");Reflect.set(composer,"onError",(...problem)=>{budget.errors-=1,
budget.errors>=0&&Reflect.apply(own,composer,problem)})}function*withoutFurtherErrors(tokens,budget){for(let token of tokens)(token.type==="error"||token.type===
"doc-end")&&(budget.errors-=1,budget.errors<0)||(yield token)}var import_yaml2=__toESM(require_dist(),1),widthless=new Set(["","",""]);function nestingFault(source,most){let[offset,flow,marks]=[0,0,0];for(let token of new import_yaml2.Lexer().
lex(source)){if(token==="["||token==="{"?flow+=1:token==="]"||token==="}"?flow-=1:token.endsWith(`
`)?marks=0:flow===0&&(token==="-"||token==="?")&&(marks+=1),flow<0)return{offset,kind:"unopened"};if(flow>most||marks>most)return{offset,kind:"nested"};offset+=
widthless.has(token)?0:token.length}}var maxYaml=64*1024,maxDepth=16,maxProblems=50;function readYaml(text,file,max=maxYaml){if(text.length>max){let fix=`Make it smaller: at most ${max} characters \
are read.`;throw new ConfigError([{where:file,what:`it has ${text.length} characters`,fix}],"yaml-too-large")}let source=text.replace(/^\ufeff/,""),lines=new import_yaml3.LineCounter,
place=offset=>{let{line,col}=lines.linePos(Math.min(offset,source.length));return`${file}:${line}:${col}`},broken=nestingFault(source,maxDepth);if(broken!==void 0){
for(let{index}of source.matchAll(/^/gm))lines.addNewLine(index);throwFaults([broken.kind==="nested"?nested(broken.offset):unopened(broken.offset)],place)}let{document,
left}=parseYaml(source,lines,maxProblems),deep=tooDeep(document.contents),faults=[...controlCharacters(source),...deep===void 0?[...document.errors,...document.
warnings].map(explainSyntax):[nested(startOf(deep))],...document.directives?.yaml.explicit===!0&&document.directives.yaml.version!=="1.2"?[otherYaml]:[]],value=faults.
length>0?void 0:plainValue(document.contents,0,faults);return throwFaults(faults,place,left),{value,...placesIn(document.contents,lines,place)}}function placesIn(root,lines,place){
return{placeOf:path2=>place(startOf(nodeAt(root,path2))),placeOfKey:(path2,key)=>{let map=nodeAt(root,path2),pair=(0,import_yaml3.isMap)(map)?map.items.find(item=>keyOf(
item)===key):void 0;return place(startOf(pair?.key??map))},lineOf:path2=>lines.linePos(startOf(nodeAt(root,path2))).line,isQuoted:path2=>{let node=nodeAt(root,path2);
return(0,import_yaml3.isScalar)(node)&&node.type!=="PLAIN"}}}var otherYaml={offset:0,what:"it asks for another version of YAML",fix:"Remove the %YAML line: YAML\
 1.2 is read."};function throwFaults(faults,place,left=0){let[first,...others]=faults.toSorted((a,b)=>a.offset-b.offset).slice(0,maxProblems).map(({offset,what,
fix})=>({where:place(offset),what,fix}));if(first!==void 0)throw invalid([first,...others],"yaml-invalid",faults.length+left)}function invalid(problems,code,count=problems.
length){let left=count-maxProblems;if(left<=0)return new ConfigError(problems,code);let[first,...others]=problems,more={where:"further problems",what:`${left} m\
ore`,fix:"Correct these first."};return new ConfigError([first,...others.slice(0,maxProblems-1),more],code)}function controlCharacters(source){let offset=source.
search(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/);return offset<0?[]:[{offset,what:"an invisible control character",fix:"Remove it."}]}var syntaxFix="\
Correct the syntax at this place or right before it.";function explainSyntax(error){let at=(what,fix)=>({offset:error.pos[0],what,fix});switch(error.code){case"\
TAB_AS_INDENT":return at("a tab as indentation","Indent with spaces.");case"MULTIPLE_DOCS":return at("a second YAML document","Keep one document: remove `---` a\
nd what does not belong here.");case"TAG_RESOLVE_FAILED":return at("a YAML tag (`!…`)","Remove the tag: plain words are enough.");case"NON_STRING_KEY":return at(
"a key that is not a plain word","Write the key as a plain word.");case"RESOURCE_EXHAUSTION":return nested(error.pos[0]);case"BAD_SCALAR_START":return/reserved character @/.
test(error.message)?at("a word that begins with `@`","Write a GitHub user without `@`, and put other words in quotes."):at(`not valid YAML: ${oneLine(error.message)}`,
syntaxFix);default:return at(`not valid YAML: ${oneLine(error.message)}`,syntaxFix)}}function nested(offset){return{offset,what:"nested too deeply",fix:"Remove \
the nesting."}}function unopened(offset){return{offset,what:"a bracket that closes nothing",fix:"Remove it, or open it before."}}function tooDeep(node,depth=0){
if(!(0,import_yaml3.isMap)(node)&&!(0,import_yaml3.isSeq)(node))return;if(depth>=maxDepth)return node;let children=(0,import_yaml3.isSeq)(node)?node.items:node.
items.flatMap(({key,value})=>[key,value]);for(let child of children){let deep=tooDeep(child,depth+1);if(deep!==void 0)return deep}}function oneLine(message){return(message.
split(`
`)[0]??"").replace(/[.:]$/,"")}function plainValue(node,depth,faults){if((0,import_yaml3.isAlias)(node))return refuse(faults,node,`the alias ${quoted(`*${node.source}`)}`,
"Write the value out.");if(((0,import_yaml3.isScalar)(node)||(0,import_yaml3.isMap)(node)||(0,import_yaml3.isSeq)(node))&&node.anchor!==void 0)return refuse(faults,
node,`the anchor ${quoted(`&${node.anchor}`)}`,"Remove it and write each value out.");if(((0,import_yaml3.isScalar)(node)||(0,import_yaml3.isMap)(node)||(0,import_yaml3.isSeq)(
node))&&node.tag!==void 0)return refuse(faults,node,"a YAML tag (`!…`)","Remove the tag: plain words are enough.");if((0,import_yaml3.isScalar)(node))return node.
value??(depth===0?void 0:null);if(!(0,import_yaml3.isMap)(node)&&!(0,import_yaml3.isSeq)(node))return depth===0?void 0:null;if((0,import_yaml3.isSeq)(node))return node.
items.map(item=>plainValue(item,depth+1,faults));refuseDuplicates(node.items,faults);let entries2=node.items.map(pair=>[keyOf(pair),plainValue(pair.value,depth+
1,faults)]);return Object.assign(Object.create(null),Object.fromEntries(entries2))}function refuseDuplicates(pairs,faults){let seen=new Set;for(let pair of pairs){
let key=keyOf(pair);seen.has(key)&&refuse(faults,pair.key,"this key occurs twice","Keep one of them."),seen.add(key)}}function refuse(faults,node,what,fix){faults.
push({offset:startOf(node),what,fix})}function keyOf(pair){return(0,import_yaml3.isScalar)(pair.key)?String(pair.key.value):""}function startOf(node){return(0,import_yaml3.isScalar)(
node)||(0,import_yaml3.isMap)(node)||(0,import_yaml3.isSeq)(node)||(0,import_yaml3.isAlias)(node)?node.range?.[0]??0:0}function nodeAt(root,path2){let node=root;
for(let step of path2){let next=(0,import_yaml3.isMap)(node)?node.items.find(pair=>keyOf(pair)===step)?.value:(0,import_yaml3.isSeq)(node)?node.items[Number(step)]:
void 0;if(next==null)return node;node=next}return node}function refusedBySchema(issues,yaml,guide){let unexplained={where:yaml.placeOf([]),what:`it is not ${guide.name}`,fix:guide.fixFor([],yaml.value)},all=explanations(
issues,[],yaml,guide),[first=unexplained,...others]=all.slice(0,maxProblems).map(explain=>explain());return invalid([first,...others],guide.code,Math.max(1,all.
length))}function explanations(issues,prefix,yaml,guide){return issues.flatMap(issue=>{let path2=[...prefix,...issue.path];if(issue.code==="unrecognized_keys")return issue.
keys.map(key=>()=>unknownKey(path2,key,yaml,guide));let value=valueAt(yaml.value,path2);if(issue.code==="invalid_union"&&typeof value=="object"&&value!==null){let meant=issue.
errors.find(errors=>errors.some(({path:inside})=>inside.length>0)||isKeys(errors));if(meant!==void 0)return explanations(meant,path2,yaml,guide)}return[()=>wrongValue(
issue,path2,value,yaml,guide)]})}function wrongValue(issue,path2,value,yaml,guide){let where=`${yaml.placeOf(path2)} ${keyName(path2)}`.trimEnd();return issue.code===
"too_big"&&Array.isArray(value)?{where,what:"has too many entries",fix:`At most ${issue.maximum} are taken.`}:{where,what:whatStands(value),fix:guide.fixFor(path2,
value)}}function isKeys(errors){return errors.some(({code})=>code==="unrecognized_keys")}function whatStands(value){return value===void 0?"is missing":value===null?
"has no value":Array.isArray(value)?value.length===0?"is an empty list":"is a list":`is ${typeof value=="object"?"a map":quoted(String(value))}`}function unknownKey(path2,key,yaml,guide){
let keys=keysAt(guide.schema,path2),meant=Object.hasOwn(guide.otherWords,key)?guide.otherWords[key]:void 0;if(meant!==void 0)return{where:yaml.placeOfKey(path2,
key),what:`unknown key ${quoted(key)}`,fix:meant};let near=nearest(key,keys),hint=near===void 0?"Remove it":`Write ${quoted(near)}`;return{where:yaml.placeOfKey(
path2,key),what:`unknown key ${quoted(key)}`,fix:`${hint}; ${path2.length===0?guide.name:keyName(path2)} takes ${keys.join(", ")}.`}}function keysAt(schema,path2){
if(schema instanceof ZodOptional||schema instanceof ZodNullable)return keysAt(schema.unwrap(),path2);if(schema instanceof ZodUnion)return schema.options.flatMap(
option=>keysAt(option,path2));let[step,...others]=path2;if(schema instanceof ZodArray)return keysAt(schema.element,others);if(!(schema instanceof ZodObject))return[];
if(step===void 0)return Object.keys(schema.shape);let next=schema.shape[String(step)];return next===void 0?[]:keysAt(next,others)}function valueAt(root,path2){return path2.
reduce((value,step)=>typeof value=="object"&&value!==null?Reflect.get(value,step):void 0,root)}function keyName(path2){return path2.reduce((name,step)=>typeof step==
"number"?`${name}[${step}]`:`${name}${name&&"."}${String(step)}`,"")}function expandBraces(pattern){let fault2=braceFault(pattern);if(fault2!==void 0)return fault2;let done=[],open=[{text:pattern,branches:[]}];for(let next=open.pop();next!==
void 0;next=open.pop()){let group=firstGroup(next.text);if(group===void 0)done.push(next);else{let{text,branches}=next,[before,after]=[text.slice(0,group.start),
text.slice(group.end+1)];for(let part of group.parts.toReversed())open.push({text:`${before}${part}${after}`,branches:[...branches,group.start]})}if(open.length+
done.length>500)return"its braces expand to more than 500 patterns"}return done.some(isAmbiguous)?"its `**` touches a brace: write it as a part of its own, betw\
een slashes":done}function braceFault(pattern){let depth=0,inClass=!1;for(let at=0;at<pattern.length;at+=1){let character=pattern[at];if(character==="\\")at+=1;else{
if(inClass&&(character==="{"||character==="}"||character===","&&depth>0))return`\`${character}\` is inside \`[]\``;character==="["?inClass=!0:character==="]"?inClass=
!1:character==="{"?depth+=1:character==="}"&&(depth-=1)}if(depth<0)return"its `}` has no `{`"}return depth>0?"its `{` has no `}`":void 0}function firstGroup(text){
let depth=0,start=0,from=0,parts=[];for(let at=0;at<text.length;at+=1){let character=text[at];if(character==="\\")at+=1;else if(character==="{")depth+=1,depth===
1&&([start,from]=[at,at+1]);else if(depth===1&&(character===","||character==="}")){if(parts.push(text.slice(from,at)),from=at+1,character==="}")return{start,end:at,
parts}}else character==="}"&&(depth-=1)}}function isAmbiguous({text,branches}){return branches.some(at=>{let between=text[at-1]==="*"&&text[at]==="*",behind=text.
startsWith("**",at)&&at>0&&text[at-1]!=="/",before=text.slice(0,at).endsWith("**")&&(text[at]??"/")==="/";return between||behind||before})}var maxPathPattern=1e3,maxExpanded=8192;function pathPattern(pattern){if(pattern.length>maxPathPattern)return`it has more than ${maxPathPattern} characters`;let expanded=expandBraces(
pattern);if(typeof expanded=="string")return expanded;if(expanded.reduce((sum,{text})=>sum+text.length,0)>maxExpanded)return`its braces expand to more than ${maxExpanded}\
 characters`;let programs=[];for(let{text,branches}of expanded){let program=compile(text,branches);if(typeof program=="string")return program;programs.push(program)}
return(path2,effort={steps:0})=>{let characters=/[\ud800-\udfff]/.test(path2)?[...path2]:path2;return programs.some(program=>matches(program,characters,effort))}}
function compile(text,branches){let tokens=[],last=Math.max(-1,...branches);for(let at=0;at<text.length;){let read=readToken(text,at);if(typeof read=="string")return read;
tokens.push({token:read.token,rest:text.slice(at),branches:last>at}),at=read.next}return{tokens}}function readToken(text,at){switch(text[at]){case"*":return readStar(
text,at);case"?":return{token:{kind:"any"},next:at+1};case"[":return readClass(text,at+1);case"\\":return at+1<text.length?readCharacter(text,at+1):"it ends wit\
h `\\`";default:return readCharacter(text,at)}}function readCharacter(text,at){let character=String.fromCodePoint(text.codePointAt(at)??0);return{token:{kind:"c\
haracter",character},next:at+character.length}}function readStar(text,at){if(text[at+1]!=="*")return{token:{kind:"star"},next:at+1};let startsPart=at===0||text[at-
1]==="/";return startsPart&&at+2===text.length?{token:{kind:"everything"},next:at+2}:startsPart&&text[at+2]==="/"?{token:{kind:"directories"},next:at+3}:{token:{
kind:"star"},next:at+2}}function readClass(text,start){let at=text[start]==="!"||text[start]==="^"?start+1:start,negated=at>start,ranges=[],first=at,previous;for(;text[at]!==
"]";){let isRange=previous!==void 0&&text[at]==="-"&&text[at+1]!=="]"&&at+1<text.length;isRange&&(at+=1),text[at]==="\\"&&(at+=1);let code=text.codePointAt(at);
if(code===void 0)return"its `[` has no `]`";ranges.push(isRange&&previous!==void 0?[previous,code]:[code,code]),previous=isRange?void 0:code,at+=code>65535?2:1}
if(at===first)return"its `[]` is empty";let inside=code=>ranges.some(([from,to])=>from<=code&&code<=to);return{token:{kind:"class",matches:character=>inside(character.
codePointAt(0)??0)!==negated},next:at+1}}function matches({tokens},path2,effort){let[next,at]=[0,0],star,directories;for(;at<path2.length;){effort.steps+=1;let token=tokens[next]?.
token;if(token?.kind==="everything")return!0;if(token?.kind==="directories")next+=1,directories={token:next,at},star=void 0;else if(token?.kind==="star")next+=1,
star={token:next,at};else if(token!==void 0&&takes(token,path2[at]??""))next+=1,at+=1;else{let retry=longerStar(star,path2)??moreDirectories(directories,path2);
if(retry===void 0)return!1;next=retry.token,at=retry.at}}return matchesNothing(tokens[next])}function takes(token,character){return token.kind==="character"?token.
character===character:token.kind==="class"?token.matches(character):token.kind==="any"&&character!=="/"}function longerStar(star,path2){if(!(star===void 0||path2[star.
at]==="/"))return star.at+=1,star}function moreDirectories(directories,path2){if(directories===void 0)return;let slash=path2.indexOf("/",directories.at);if(!(slash<
0))return directories.at=slash+1,directories}function matchesNothing(left){return left===void 0||!left.branches&&/^(?:\*|\/?\*\*\/?)$/.test(left.rest)}var maxFileAlternatives=1e4;function limitBraces(yaml,lists2){let sum=0;for(let list2 of lists2)for(let[index,entry2]of items(property(yaml.value,list2)).entries())
for(let[place,pattern]of items(property(entry2,"paths")).entries())if(sum+=alternatives(pattern),sum>maxFileAlternatives)throw tooMany2(yaml,[list2,index,"paths",
place])}function alternatives(pattern){if(typeof pattern!="string"||!pattern.includes("{")||pattern.length>maxPathPattern)return 0;let expanded=expandBraces(pattern);
return typeof expanded=="string"?0:expanded.length}function property(value,key){return typeof value=="object"&&value!==null?Reflect.get(value,key):void 0}function items(value){
return Array.isArray(value)?value:[]}function tooMany2(yaml,path2){let[list2,index,key,place]=path2,where=`${yaml.placeOf(path2)} ${list2}[${index}].${key}[${place}\
]`,what=`with it the braces of this file expand to more than ${maxFileAlternatives} patterns`;return invalid([{where,what,fix:"Write `*` or `**` in place of bra\
ces."}],"exceptions-invalid")}var everywhere=["alpm","apk","bitbucket","composer","deb","github","golang"],plainNamespace=new Set([...everywhere,"rpm","qpkg"]),plainName=new Set([...everywhere,
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
try{return decodeURIComponent(text)}catch{return}}var maxListed=100,list=item=>array(item).min(1).max(maxListed),path=string().refine(text=>typeof pathPattern(text)!="string"),purl=string().refine(text=>parsePackageUrl(
text)!==void 0),person=string().min(1).max(100),entry=strictObject({id:string().min(1).max(300).describe("The id that Trivy gives: `CVE-2024-1234`, `DS-0002`, a\
 secret’s rule."),statement:string().optional().describe("Why this is acceptable. Without it the entry is not applied."),expired_at:string().optional().describe(
"The first instant at which it no longer holds: a day (00:00 UTC) or RFC 3339. Required to be applied."),paths:list(path).optional().describe("Only in these tar\
gets or files of the image; `*`, `**`, `?`, `[]`, `{}`."),images:list(string().regex(patternForm)).optional().describe("Only in these images: `ghcr.io/acme/*`."),
"approved-by":union([person,list(person)]).optional().describe("Who approved it."),ticket:string().min(1).max(300).optional().describe("Where it is tracked.")}),
vulnerability=strictObject({...entry.shape,purls:list(purl).optional().describe("Only in these packages: `pkg:npm/lodash`, with or without version.")}),entries=array(
entry).max(maxEntries).nullish(),ignoreSchema=strictObject({vulnerabilities:array(vulnerability).max(maxEntries).nullish().describe("Exceptions for vulnerabilit\
ies."),misconfigurations:entries.describe("Exceptions for misconfigurations."),secrets:entries.describe("Exceptions for secrets."),licenses:entries.describe("Ch\
ecked for its form only: image-gate has no findings of licenses.")}),fixes={id:"Write the id that Trivy gives as text, e.g. `CVE-2024-1234`.",statement:"Write i\
n words why this is acceptable, in quotes.",expired_at:"Write a day without quotes, e.g. `2026-01-31` (it ends as that day begins, UTC), or RFC 3339.",images:'W\
rite a list of patterns for image names, e.g. `["ghcr.io/acme/*"]`.',"approved-by":"Write a name or a list of names.",ticket:"Write its name or address as text."},
policyKey="Remove it: it is a key of the policy file (.github/image-gate.yml).",ignoreGuide={schema:ignoreSchema,name:"the file of exceptions",code:"exceptions-\
invalid",otherWords:{reason:"Write `statement`, Trivy’s word for the reason.",expiry:"Write `expired_at`, e.g. `expired_at: 2026-01-31`.",expires:"Write `expi\
red_at`, e.g. `expired_at: 2026-01-31`.",vuln:"Write `vulnerabilities`.",vulns:"Write `vulnerabilities`.",packages:'Write `purls`, e.g. `["pkg:npm/lodash"]`.',approvedBy:"\
Write `approved-by`.",severity:policyKey,kinds:policyKey,unfixed:policyKey,exceptions:policyKey,approvals:policyKey},fixFor:(at,value)=>{let key=String(at.findLast(
step=>typeof step=="string")??"");return key==="paths"?pathFix(value):key==="purls"?'Write a list of package URLs, e.g. `["pkg:npm/lodash"]`.':fixes[key]??"Writ\
e a list of entries, each with `id`, `statement` and `expired_at`, below e.g. `vulnerabilities:`."}};function pathFix(value){let fault2=typeof value=="string"?pathPattern(
value):void 0;return`${typeof fault2=="string"?`${fault2.charAt(0).toUpperCase()}${fault2.slice(1)}: write`:"Write"} a list of path patterns, e.g. \`["app/**/pac\
kage.json"]\`.`}var maxIgnoreYaml=256*1024,lists=[["vulnerabilities","vulnerability"],["misconfigurations","misconfiguration"],["secrets","secret"],["licenses",void 0]];function parseIgnoreYaml(text,file,now){
let yaml=readYaml(text,file,maxIgnoreYaml);limitBraces(yaml,lists.map(([list2])=>list2));let parsed=ignoreSchema.safeParse(yaml.value??{});if(!parsed.success)throw refusedBySchema(
parsed.error.issues,yaml,ignoreGuide);let entries2=lists.flatMap(([list2,kind])=>(parsed.data[list2]??[]).map((words,index)=>({words,place:{path:[list2,index],kind,
yaml,file,now}})));if(checkTimes(entries2,yaml),entries2.length>maxEntries)throw tooMany3(file);let active=[],notApplied=[];for(let{words,place}of entries2){if(place.
kind===void 0)continue;let result=readEntry2(words,place);"refusal"in result?notApplied.push(result):active.push(result)}return{active,refused:notApplied}}function endOf({
words:{expired_at:text},place:{path:path2,yaml}}){return text===void 0?void 0:parseInstant(text,yaml.isQuoted([...path2,"expired_at"]))}function checkTimes(entries2,yaml){
let[first,...others]=entries2.filter(entry2=>entry2.words.expired_at!==void 0&&endOf(entry2)===void 0).map(({words,place:{path:path2}})=>{let where=[...path2,"e\
xpired_at"];return{where:`${yaml.placeOf(where)} ${path2[0]}[${path2[1]}].expired_at`,what:`is ${yaml.isQuoted(where)?"in quotes: ":""}${quoted(words.expired_at??
"")}`,fix:ignoreGuide.fixFor(where,words.expired_at)}});if(first!==void 0)throw invalid([first,...others],"exceptions-invalid")}function tooMany3(where){return invalid(
[{where,what:`more than ${maxEntries} entries`,fix:"Remove those that are no longer needed."}],"exceptions-invalid")}function readEntry2(words,place){let{now}=place,
endsAt=endOf({words,place}),draft={...draftOf2(words,place),...endsAt===void 0?{}:{expiry:lastDay(endsAt)}},texts=[words.statement??"",words.ticket??"",...draft.
approvedBy??[]];if(hasInvisible(words.id)||texts.some(text=>readsDifferently(text.replaceAll(/[\r\n]/g," "))))return refused(draft,"hidden-characters",hiddenWhy,
now);if(isWildcard(words.id))return refusedWildcard(draft,now);if(draft.reason===""){let why=["it gives no reason",...endsAt===void 0?["it has no expiry"]:[]].join(
"; ");return refused(draft,"no-reason",`${why} (\`statement\`)`,now)}if(endsAt===void 0)return refused(draft,"no-expiry","it has no expiry (`expired_at`)",now);
let exception={...draft,endsAt,expiry:lastDay(endsAt)};return unlessDead(exception,now)}function draftOf2(words,{path:path2,kind,yaml,file}){let{id,paths,purls,
images,ticket,"approved-by":approvedBy}=words;return{id,reason:asReason(fields(words.statement??"")),file,line:yaml.lineOf(path2),...words.expired_at!==void 0&&
{expiry:words.expired_at},...kind!==void 0&&{kind},...paths!==void 0&&{paths},...purls!==void 0&&{purls},...images!==void 0&&{images},...approvedBy!==void 0&&{approvedBy:typeof approvedBy==
"string"?[approvedBy]:approvedBy},...ticket!==void 0&&{ticket}}}function parseExceptions(text,file,now){return requireForm(text,file),isYamlFile(file)?parseIgnoreYaml(text,file,now):parseIgnoreFile(text,file,now)}var looked=1e3,
trivyLists=["vulnerabilities","misconfigurations","secrets","licenses"],oneLine2="Write each exception as a line: `CVE-2024-1234  # reason, Expiry: 2026-12-31`.",
oneEntry="In YAML write each exception as an entry with `id`, `statement` and `expired_at` in a list, below e.g. `vulnerabilities:`.";function requireForm(text,file){
let source=text.replace(/^\ufeff/,""),lines=source.split(`
`,looked),form2=documentForm(source,lines,file)??(isYamlFile(file)?plainLines(lines,file):yamlForm(lines,file));if(form2===void 0)return;let{line,what,fix}=form2;
throw new ConfigError([{where:`${file}:${line}`,what,fix}],"exceptions-form")}function documentForm(source,lines,file){let index=lines.findIndex(text=>isContent(
text)),begin=lines[index]?.trimStart()??"",line=index+1,fix=isYamlFile(file)?oneEntry:oneLine2;return/^[{[]/.test(begin)?jsonDocument(source,line,file,fix):/^<[?!a-z]/i.
test(begin)?{line,what:"this is XML, and no file of exceptions",fix}:/^package\s+[\w.]+\s*$/.test(begin)?{line,what:"this is a policy in Rego, and no file of ex\
ceptions",fix}:void 0}function jsonDocument(source,line,file,fix){let raw=parsedJson(source),isObject=typeof raw=="object"&&raw!==null&&!Array.isArray(raw),known=isObject?
jsonForm({...raw})??reportForm({...raw}):void 0;if(known!==void 0)return{line,what:`this is ${known}, and no file of exceptions`,fix};if(isYamlFile(file))return;
let isLists=isObject&&Object.keys(raw).some(key=>trivyLists.includes(key));return{line,what:"this is JSON, and the file is read as one id a line",fix:isLists?renaming(
file):fix}}function reportForm(raw){return raw.SchemaVersion!==void 0&&raw.Results!==void 0?"a report of Trivy":void 0}function yamlForm(lines,file){let index=lines.
findIndex((text,at)=>isYamlLine(text,lines,at));if(index<0)return;let isLists=lines.some(text=>trivyLists.some(list2=>text.startsWith(`${list2}:`)));return{line:index+
1,what:"this is YAML, and the file is read as one id a line",fix:isLists?renaming(file):`${oneLine2} YAML in Trivy’s form needs a name like ${quoted(yamlName(
file))}.`}}function isYamlLine(text,lines,at){let[first="",second]=fields(text);return first==="-"||trivyLists.some(list2=>first===`${list2}:`)?!0:first==="---"||
first==="%YAML"?!lines.slice(0,at).some(isContent):/^[a-z][\w-]*:$/i.test(first)&&(second===void 0||second.startsWith("#"))&&/^(?:\s*-(?:\s|$)|\s+\S)/.test(lines.
slice(at+1).find(isContent)??"")}function plainLines(lines,file){let index=lines.findIndex(isContent),[first=""]=fields(lines[index]??"");if(!(!isAdvisoryId(first)||
first.endsWith(":")))return{line:index+1,what:`${quoted(first)} is a line of a plain list, and the file is read as YAML`,fix:`Rename it to ${quoted(plainName2(file))}\
: by that name it is read as one id a line. ${oneEntry}`}}function isContent(text){let[first]=fields(text);return first!==void 0&&!first.startsWith("#")}function renaming(file){
return`Rename it to ${quoted(yamlName(file))}: by that ending it is read as YAML.`}function yamlName(file){return`${file.slice(0,file.length-posix.extname(file).
length)}.yaml`}function plainName2(file){let name=file.slice(0,file.length-posix.extname(file).length);return posix.basename(name)===""?".trivyignore":name}var noApprovals=bySeverity(()=>[]),nobodyApproves=bySeverity(()=>[[]]);function bothApprovals(one,other){return bySeverity(severity2=>distinctApprovers([...one[severity2],
...other[severity2]]))}function missingApprovals(required,approvers2){return required.filter(choice=>!choice.some(name=>approvers2.has(lower(name))))}function needsApproval(rules2){
return severities.some(severity2=>rules2[severity2].length>0)}function alwaysNeeded(rules2){let[first=[],...others]=severities.map(severity2=>rules2[severity2]);
return first.filter(choice=>others.every(approvers2=>approvers2.some(other=>sameChoice(choice,other))))}function approversText(approvers2){if(approvers2.some(choice=>choice.
length===0))return"a policy that can be read";let parts=approvers2.map(choice=>{let names=choice.map(name=>`@${name}`).join(" or ");return choice.length>1&&approvers2.
length>1?`(${names})`:names});return parts.length<2?parts.join(""):`${parts.slice(0,-1).join(", ")} and ${parts.at(-1)}`}function distinctApprovers(approvers2){
return approvers2.filter((choice,index)=>approvers2.findIndex(other=>sameChoice(choice,other))===index)}function sameChoice(one,other){let words=names=>[...new Set(
names.map(lower))].sort().join(" ");return words(one)===words(other)}function lower(name){return name.toLowerCase()}var exceptionLists=["vulnerabilities","misconfigurations","secrets","licenses"],exceptionsFix="Name it in the input `exceptions`, and a policy in the input `pol\
icy`.";function plainExceptions(text,file){let lines=text.replace(/^\ufeff/,"").split(`
`,looked2),index=lines.findIndex(line=>line.trim()!==""&&!line.trimStart().startsWith("#"));return/^\s*(?:CVE|GHSA)-[\w-]+(?:\s|$)/.test(lines[index]??"")?{where:`${file}\
:${index+1}`,what:"this is a file of exceptions, and no policy",fix:exceptionsFix}:void 0}var looked2=1e3;function foreignFile(value,file){let where=`${file}:1`;
if(typeof value!="object"||value===null||Array.isArray(value))return;let fields2={...value};if(exceptionLists.some(list2=>Array.isArray(fields2[list2])))return{
where,what:"this is a file of exceptions, and no policy",fix:exceptionsFix};let form2=fields2.SchemaVersion!==void 0&&fields2.Results!==void 0?"a report of Triv\
y":jsonForm(fields2);return form2===void 0?void 0:{where,what:`this is ${form2}, and no policy`,fix:"Name a file with e.g. `severity: { high: block }`."}}var maxApprovers=50,person2=string().regex(/^[A-Za-z0-9](?:-?[A-Za-z0-9])*(?:_[A-Za-z0-9]+)?$/).max(100),approvers=array(union([person2,array(person2).min(1).max(
maxApprovers)])).min(1).max(maxApprovers).describe("GitHub users who must all approve; a list within the list is several of whom one is enough."),approvals=union(
[approvers,strictObject({all:approvers.optional().describe("For findings of every severity."),critical:approvers.optional().describe("For CRITICAL findings, bes\
ide `all`."),high:approvers.optional(),medium:approvers.optional(),low:approvers.optional(),unknown:approvers.optional()})]);var maxImageRules=100,maxBases=50,maxExceptionDays=3650,durationForm=/^[1-9][0-9]{0,3}[hd]$/,baselineForm=/^(?!.*\.[jJ][sS][oO][nN]$)(?:[a-zA-Z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9._-]+(?:\/[a-z0-9._-]+)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$/,
action=_enum(actions).describe("`block`: not pushed, the run fails. `warn`: pushed, with a warning. `log`: in the reports only."),longRule=strictObject({action:action.
optional(),"fix-within":string().regex(durationForm).optional().describe("Hours or days from the scan that shows it until it must be fixed: `24h`, `7d`."),escalate:_enum(
escalations).optional().describe("How it is to be escalated; nothing acts on it yet, and the JSON report has it.")}),rule=union([action,longRule]),severity=strictObject(
{critical:rule.optional().describe("Default: { action: block, fix-within: 24h, escalate: page }"),high:rule.optional().describe("Default: { action: warn, fix-wi\
thin: 7d, escalate: ticket }"),medium:rule.optional().describe("Default: { action: log, fix-within: 30d, escalate: backlog }"),low:rule.optional().describe("Def\
ault: { action: log, fix-within: 90d, escalate: report }"),unknown:rule.optional().describe("Not rated yet. Default: { action: warn, fix-within: 7d, escalate: t\
icket }")}),actionsBySeverity=strictObject({critical:action.optional(),high:action.optional(),medium:action.optional(),low:action.optional(),unknown:action.optional()}),
kindRule=union([action,actionsBySeverity]).describe("One action for all severities, or one for each that it names. Goes before `severity`."),kinds=strictObject(
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
es, by its severity."),kinds:kinds.optional().describe("What a finding does, by what it is about."),unfixed:action.optional().describe("What a vulnerability wit\
hout a fix may do at most. Default: block, so a missing fix excuses nothing."),eol:action.optional().describe("An operating system past its end of life. Default\
: warn"),unscannable:action.optional().describe("An image in which no package was found, a report that lists no package, and an image whose system packages coul\
d not be compared with advisories. Default: block"),"gate-on":_enum(gates).optional().describe("`new`: only findings that the baseline lacks can block; without \
a baseline all do. Default: all"),baseline:string().max(1024).regex(baselineForm).optional().describe("What images are compared with: an image reference, or `au\
to`, the pushed image of the base branch. The input `baseline` goes before it. Default: auto with `gate-on: new`"),"ignore-base":boolean().optional().describe("\
Whether findings in layers that are proven to be the base image’s are only logged. Default: false"),bases:array(string().regex(patternForm)).max(maxBases).optional().
describe("Base images that `ignore-base` counts beside the one of the Dockerfile’s FROM: `node:22`, `ghcr.io/acme/base*`."),rego:array(string().regex(regoPathForm)).
max(50).optional().describe("Files in the repository with rules of your own in Rego (`package main`; `deny`, `violation`, `warn`), which can only make the verdi\
ct stricter. Needs the input `rego-tool`."),exceptions:exceptions.optional().describe("What holds for exceptions."),verify:verify.optional().describe("What an i\
mage must show before it is deployed: read by `image-gate verify`.")},imageRule=strictObject({match:string().regex(patternForm).describe("A pattern for image na\
mes: `*` within a path, `**` across. With or without tag: `ghcr.io/acme/*`."),...rules}),policySchema=strictObject({version:literal(1).optional().describe("The \
version of this form."),...rules,approvals:approvals.optional().describe("Who must approve the newest commit of a pull request before the exceptions that it add\
s are applied."),images:array(imageRule).max(maxImageRules).optional().describe("Rules for some images; later ones win. Of several places an image goes to, the \
strictest holds.")});var policyGuide={schema:policySchema,name:"the policy file",code:"policy-invalid",otherWords:{"ignore-unfixed":"Write `unfixed: log`: what has no fix is then on\
ly logged.",ignoreUnfixed:"Write `unfixed: log`: what has no fix is then only logged.",vuln:"Write `kinds: { vulnerability: … }`.",vulnerabilities:"Write `kin\
ds: { vulnerability: … }`.",misconfig:"Write `kinds: { misconfiguration: … }`.","fail-on":"Write `block` for a severity: `severity: { high: block }`.","exit\
-code":"Write `block` for a severity: `severity: { high: block }`.",trivyignores:"Name files of exceptions in the input `exceptions`, not in the policy."},fixFor:(path2,value)=>{
let key=path2.at(-1);return path2.includes("approvals")?typeof key=="number"?approverFix(value):fixes2.approvals:path2.includes("bases")?fixes2.bases:path2.includes(
"rego")?fixes2.rego:path2.includes("keys")?fixes2.keys:path2.includes("identities")?fixes2.identities:path2.includes("sources")?fixes2.sources:path2.includes("r\
epository-ids")?fixes2["repository-ids"]:path2.includes("require")?oneOf(claimKinds,value):typeof key=="number"?"Write `match:` and its rules.":key===void 0?fixes2[""]:
path2.at(-2)==="max-days"?fixes2["max-days"]:isFix(key)?fixes2[key]:oneOf(wordsOf(key),value)}},fixes2={"":"Write keys and values, e.g. `severity: { high: block\
 }`.",version:"Write `1` or leave it out.",severity:"Write a line for each severity below it, e.g. `critical: block`.",kinds:"Write a line for each kind below i\
t, e.g. `secret: block`.",images:'Write a list; each entry starts with `- match: "ghcr.io/acme/*"`.',match:'Write a pattern for image names, e.g. `"ghcr.io/acme\
/*"`: letters, digits, `. _ - / : @ * ?`.',"fix-within":"Write hours or days, e.g. `24h` or `7d`.",exceptions:"Write `max-days:` or `require-ticket:` below it.",
"max-days":"Write whole days, from 1 to 3650, or some for each severity: `{ critical: 90, high: 180 }`.","require-ticket":"Write `true` or `false`.",approvals:"\
Write a list of GitHub users, e.g. `[alice, [bob, carol]]`, or such a list below `all`, `critical`, `high` …",bases:'Write a list of base images, e.g. `[node:\
22, "ghcr.io/acme/base*"]`.',baseline:"Write an image, e.g. `ghcr.io/acme/app:main`, or `auto`. A Trivy JSON is named in the input `baseline`, not in the policy\
.","ignore-base":"Write `true` or `false`.",rego:"Write a list of files in the repository, e.g. `[.github/image-gate/rules.rego]`.",verify:"Write `keys:`, `iden\
tities:`, `max-age:`, `require:`, `platforms:` or `on-fail:` below it.",keys:"Write a list of files in the repository, e.g. `[keys/image-gate.pub]`.",identities:'\
Write a list of workflows with their refs, e.g. `["https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main"]`; the only wildcard is the end of a\
 tag: `@refs/tags/v*`.',issuer:"Write an address, e.g. `https://token.actions.githubusercontent.com`.",sources:'Write a list of repositories with refs, e.g. `["\
https://github.com/acme/app@refs/heads/main"]`; the only wildcard is the end of a tag: `@refs/tags/v*`.',"repository-ids":"Write a list of whole numbers, e.g. `\
[1296269]`: those that `gh api repos/acme/app --jq .id` prints.","trusted-root":"Write `public`, `github`, or a file in the repository, e.g. `keys/trusted_root.\
json`.","max-age":"Write hours or days, e.g. `24h` or `7d`."};function approverFix(value){let name=typeof value=="string"?value.replace(/^@/,""):"";return name.
includes("/")?`Write the users one by one: teams are not supported. ${fixes2.approvals}`:value!==name&&person2.safeParse(name).success?`Write it without @: ${quoted(
name)}.`:fixes2.approvals}function isFix(key){return Object.hasOwn(fixes2,key)}function wordsOf(key){return key==="escalate"?escalations.toReversed():key==="pla\
tforms"?claimScopes.toReversed():key==="gate-on"?gates.toReversed():actions.toReversed()}function oneOf(words,value){let near=typeof value=="string"?nearest(value,
words):void 0,list2=words.map(quoted).join(", ");return near===void 0?`Write one of ${list2}.`:`Write ${quoted(near)}; there are ${list2}.`}function saidRules(words,part,yaml){let say=(value,...below)=>{let path2=[...part,...below];return value===void 0?void 0:{value,key:keyOf2(path2),place:yaml.placeOf(
path2)}};return{severity:bySeverity(severity2=>saidRule(words.severity?.[wordOf(severity2)],wordOf(severity2),say)),kinds:byKind(kind=>saidKind(words.kinds?.[kind],
kind,say)),unfixed:say(words.unfixed,"unfixed"),eol:say(words.eol,"eol"),unscannable:say(words.unscannable,"unscannable"),gateOn:say(words["gate-on"],"gate-on"),
baseline:say(words.baseline===void 0?void 0:namedBaseline(words.baseline),"baseline"),ignoreBase:say(words["ignore-base"],"ignore-base"),bases:say(words.bases,"\
bases"),rego:say(words.rego?.map(path2=>({path:path2})),"rego"),...words.exceptions===void 0?{}:{exceptions:saidLimits(words.exceptions,say)},...words.verify===
void 0?{}:{verify:saidEvidence(words.verify,say)}}}function saidRule(said,word,say){if(typeof said=="string")return{action:say(said,"severity",word)};let within=said?.["\
fix-within"];return{action:say(said?.action,"severity",word,"action"),fixWithin:say(within===void 0?void 0:hours(within),"severity",word,"fix-within"),escalate:say(
said?.escalate,"severity",word,"escalate")}}function saidKind(said,kind,say){let settings=severities.map(severity2=>{let word=wordOf(severity2);return[severity2,
typeof said=="object"?say(said[word],"kinds",kind,word):say(said,"kinds",kind)]});return Object.fromEntries(settings.filter(([,setting])=>setting!==void 0))}function saidLimits({
"max-days":days2,"require-ticket":ticket},say){return{maxDays:bySeverity(severity2=>{let word=wordOf(severity2);return typeof days2=="object"?say(days2[word],"e\
xceptions","max-days",word):say(days2,"exceptions","max-days")}),requireTicket:say(ticket,"exceptions","require-ticket")}}function saidEvidence(said,say){let age=said["\
max-age"];return{keys:say(said.keys,"verify","keys"),identities:say(said.identities,"verify","identities"),issuer:say(said.issuer,"verify","issuer"),sources:say(
said.sources,"verify","sources"),repositoryIds:say(said["repository-ids"],"verify","repository-ids"),trustedRoot:say(said["trusted-root"],"verify","trusted-root"),
maxAge:say(age===void 0?void 0:hours(age),"verify","max-age"),require:say(said.require,"verify","require"),platforms:say(said.platforms,"verify","platforms"),onFail:say(
said["on-fail"],"verify","on-fail")}}function namedBaseline(said){return said==="auto"?{kind:"auto"}:{kind:"image",name:oneSpelling(said)}}function withSaid(policy,said){
return{source:policy.source,severity:bySeverity(severity2=>withRule(policy.severity[severity2],said.severity[severity2])),kinds:byKind(kind=>({...policy.kinds[kind],
...said.kinds[kind]})),unfixed:said.unfixed??policy.unfixed,eol:said.eol??policy.eol,unscannable:said.unscannable??policy.unscannable,gateOn:said.gateOn??policy.
gateOn,baseline:said.baseline??policy.baseline,ignoreBase:said.ignoreBase??policy.ignoreBase,bases:said.bases??policy.bases,rego:said.rego??policy.rego,exceptions:said.
exceptions===void 0?policy.exceptions:withLimits(policy.exceptions,said.exceptions),verify:withEvidence(policy.verify,said.verify??{})}}function withRule(rule2,said){
return{action:said.action??rule2.action,fixWithin:said.fixWithin??rule2.fixWithin,escalate:said.escalate??rule2.escalate}}function withEvidence(rules2,said){return{
keys:said.keys??rules2.keys,identities:said.identities??rules2.identities,issuer:said.issuer??rules2.issuer,sources:said.sources??rules2.sources,repositoryIds:said.
repositoryIds??rules2.repositoryIds,trustedRoot:said.trustedRoot??rules2.trustedRoot,maxAge:said.maxAge??rules2.maxAge,require:said.require??rules2.require,platforms:said.
platforms??rules2.platforms,onFail:said.onFail??rules2.onFail}}function withLimits(rules2,said){return{maxDays:bySeverity(severity2=>said.maxDays[severity2]??rules2.
maxDays[severity2]),requireTicket:said.requireTicket??rules2.requireTicket}}function wordOf(severity2){return severity2.toLowerCase()}function hours(duration){return Number.
parseInt(duration,10)*(duration.endsWith("d")?24:1)}function keyOf2(path2){return path2.reduce((name,part)=>typeof part=="number"?`${name}[${part}]`:`${name}${name&&
"."}${part}`,"")}function bothFiles(one,other){return{base:{...strictest(one.base,other.base),source:sourcesOf([one.base,other.base])},images:[],approvals:bothApprovals(one.approvals,
other.approvals),parts:[one,other]}}function standIn(corrected){return{...bothFiles(defaultPolicyFile,corrected),approvals:nobodyApproves}}function saysTheSame(one,other){
return valuesText(one)===valuesText(other)}function regoOf({base,images}){return[base.rego,...images.flatMap(({said})=>said.rego??[])]}function withRegoRules({base,
images,...file},rules2){let read=setting=>({...setting,value:setting.value.map(({path:path2})=>({path:path2,...withRules(rules2.get(path2))}))});return{...file,
base:{...base,rego:read(base.rego)},images:images.map(({match,said})=>({match,said:said.rego?{...said,rego:read(said.rego)}:said}))}}function withRules(rules2){
return rules2===void 0?{}:{rules:rules2}}var defaultPolicyFile={base:defaultPolicy,images:[],approvals:noApprovals};function refusal(issues,yaml,source){let foreign=foreignFile(
yaml.value,source);return foreign===void 0?refusedBySchema(issues,yaml,policyGuide):new ConfigError([foreign],policyGuide.code)}function parsePolicy(text,source){
if(text===void 0)return defaultPolicyFile;let plain=plainExceptions(text,source);if(plain!==void 0)throw new ConfigError([plain],policyGuide.code);let yaml=readYaml(
text,source);if(yaml.value===void 0)return{base:{...defaultPolicy,source:`${source} (empty: the default policy)`},images:[],approvals:noApprovals};let parsed=policySchema.
safeParse(yaml.value);if(!parsed.success)throw refusal(parsed.error.issues,yaml,source);let words=parsed.data;return{base:withSaid({...defaultPolicy,source},saidRules(
words,[],yaml)),images:(words.images??[]).map((rule2,index)=>({match:rule2.match,said:saidRules(rule2,["images",index],yaml)})),approvals:approvalRules(words.approvals)}}
function policyFor(file,names){let{parts}=file;return parts!==void 0?together(parts.map(part=>policyFor(part,names))):names.length===0?file.base:together(names.
map(name=>policyForName(file,name)))}function together(policies){return{...policies.reduce(strictest),source:sourcesOf(policies)}}function sourcesOf(policies){return[
...new Set(policies.map(({source})=>source))].join("; ")}function regoListsFor(file,names){let{parts,base}=file,policies=names.length===0?[base]:names.map(name=>policyForName(
file,name)),lists2=parts===void 0?policies.map(({rego})=>rego.value):parts.flatMap(part=>regoListsFor(part,names));return[...new Map(lists2.map(list2=>[contentsOf(
list2),list2])).values()].filter(list2=>list2.length>0)}function contentsOf(list2){return JSON.stringify(list2.map(({path:path2,rules:rules2})=>[path2,rules2?.digest]))}
function policyForName({base,images},name){let rules2=images.filter(({match})=>matchesImage(match,name));if(rules2.length===0)return base;let source=`${base.source}\
 for ${rules2.map(({match})=>match).join(", ")}`;return rules2.reduce((policy,{said})=>withSaid(policy,said),{...base,source})}function approvalRules(said){if(said===
void 0)return noApprovals;let words=Array.isArray(said)?{all:said}:said;return bySeverity(severity2=>{let named=[...words.all??[],...words[wordOf(severity2)]??[]];
return distinctApprovers(named.map(choice=>typeof choice=="string"?[choice]:choice))})}async function withRegoFiles(policy,files){let settings=regoOf(policy),places=new Map(settings.flatMap(({value,key,place})=>value.map(({path:path2})=>[path2,`${place??
""} ${key}`.trim()])));if(places.size===0)return policy;if(places.size>50)throw tooMany4(places.size,policy.base.source);let rules2=new Map,problems=[];for(let[
path2,where]of places){let read=await rulesIn(files,path2,where);"what"in read?problems.push(read):rules2.set(path2,read)}let[first,...others]=problems;if(first!==
void 0)throw new ConfigError([first,...others],"rego-invalid");return withRegoRules(policy,rules2)}async function rulesIn(files,path2,where){let file=await files.
read(path2,maxTextFile);if(file===void 0)return{where,what:`there is no file ${files.describe(path2)}`,fix:"Correct the path; rules are read where the policy is\
, so add the file there first."};let text=decodeText(file.bytes,path2),heads=readRego(text);return"what"in heads?{where:files.describe(path2),...heads}:{text,digest:digestOf(
file.bytes),names:heads.names}}function tooMany4(count,where){let what=`${count} files of rules in Rego are named, and ${50} are read`;return new ConfigError([{
where,what,fix:"Put several rules into one file."}],"rego-invalid")}async function policyIn(files,path2,branch){let text=await readText(files,path2,"policy",branch);return text===void 0&&await refuseMisnamed(files,path2),parsePolicy(
text,path2.path)}async function judgingPolicyIn(...[files,path2,branch]){return withRegoFiles(await policyIn(files,path2,branch),files)}async function exceptionsIn(files,paths,now,branch){
let all=paths.map(async path2=>{let text=await readText(files,path2,"exceptions",branch);return text===void 0?{active:[],refused:[]}:parseExceptions(text,path2.
path,now)});return joined(await Promise.all(all))}function joined(all){return{active:all.flatMap(({active})=>active),refused:all.flatMap(({refused:refused2})=>refused2)}}
async function readText(files,{path:path2,named},input,branch){let file=await files.read(path2,maxTextFile);if(file!==void 0)return decodeText(file.bytes,path2);
if(!named)return;let what=`there is no file ${files.describe(path2)}`,fix=`Correct the path, or remove the input to use the default.${branch===void 0?"":" A fil\
e that is only in what is built counts with `policy-from: head`."}`;throw new ConfigError([{where:`input ${input}`,what,fix}],"file-absent")}async function refuseMisnamed(files,{
path:path2}){let found=await Promise.all(misnamedPolicyPaths.map(async other2=>await files.read(other2,maxTextFile)===void 0?[]:[other2])),[other]=found.flat();
if(other===void 0)return;let fix=`Move it to ${path2}, or name it in the input \`policy\`.`;throw new ConfigError([{where:files.describe(other),what:"a policy u\
nder this name is not read",fix}],"policy-misnamed")}export{missingApprovals,needsApproval,alwaysNeeded,approversText,distinctApprovers,withSaid,withLimits,bothFiles,standIn,saysTheSame,policyFor,regoListsFor,fields,
parseEntry,asReason,reasonPlaceholder,suggestedDays,ticketPlaceholder,refused,refuseExpired,isYamlFile,entryFor,askingTicket,suggestionText,maxCommentLines,reasonAbove,
parseInstant,pathPattern,parsePackageUrl,coversPackage,maxListed,parseExceptions,policyIn,judgingPolicyIn,exceptionsIn,joined,readText};
