import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{withListItem}from"./chunk-GCCH5D56.js";import{parseExceptions}from"./chunk-TF5G4JPW.js";import{editOptions}from"./chunk-6BETHSW7.js";import{
require_dist}from"./chunk-7GMIHT5M.js";import{hiddenWhy,limitsFor,maxCommentLines,readsDifferently,reasonAbove}from"./chunk-7NSBX36V.js";import{adoptedAmong,
asReason,endingSoon,fields,hasTicket,isWildcard,isYamlFile,lastEndOf,meantId,parseEntry,parsePackageUrl,proposedExceptions,readPolicy,refusals,refuseUnassessed,
refuseUntracked,refused,renews,scopeOf,suggestionText,wildcardWhy,withTicket}from"./chunk-P4NVSMEY.js";import{decodeText,joined,maxTextFile,missingApprovals,
needsApproval,parseInstant,policyIn,quoted,teamsOf}from"./chunk-7HSWERG5.js";import{ConfigError,bySeverity,byText,dayOf,lastDay,nobodyApproved,severities}from"./chunk-CIY6UZVJ.js";
import{__toESM}from"./chunk-DIQVHKCG.js";var noteCodes=[...refusals,"invalid","duplicate","ending-soon"],suggestionMark=" This would be valid: ";function note(at,level,code,text){return{path:at.file,line:at.
line,level,code,id:at.id,message:`${at.id}: ${text}`}}function suggesting(said,suggestion){return{...said,message:`${said.message}${suggestionMark}${suggestion}`,
suggestion}}var maxPatterns=3;function limitsByImages(policy){let known=new Map;return({images})=>{let key=images?.join(`
`)??"",limits=known.get(key)??limitsFor(policy,images);return known.set(key,limits),limits}}function limitNotes(exception,limits,now){let all=limits.map(one=>{let late=severities.
filter(name=>exception.endsAt.getTime()>lastEndOf(one.rules.maxDays[name].value,now));return{...one,late,lacksTicket:one.rules.requireTicket.value&&!hasTicket(exception)}}),
isApplied=appliesSomewhere(all);return[...tooFarNotes(exception,all,isApplied,now),...ticketNotes(exception,all,isApplied,now),...assessmentNotes(exception,limits,
now)]}function appliesSomewhere(all){return all.some(one=>!one.lacksTicket&&all.some(other=>!isLateForAll(other)&&(one===other||one.images.length>0&&other.images.
length>0)))}function isLateForAll({late}){return late.length===severities.length}function tooFarNotes(exception,all,isApplied,now){let refusing=all.filter(({late})=>late.
length>0);if(refusing.length===0)return[];let isError=!isApplied&&all.some(isLateForAll),where=all.length===1?"":" or images",effect=isError?", so it is not app\
lied":` for some findings${where}, to which it is not applied`,limits=refusing.map(one=>`${placeOf(one)}${one.late.map(name=>`${name} ${one.rules.maxDays[name].
value}`).join(", ")}`),text=`its expiry ${exception.expiry} is too far ahead${effect}. Days at most: ${limits.join("; ")}.`,days=Math.min(...refusing.flatMap(({
late,rules})=>late.map(name=>rules.maxDays[name].value))),{suggestion}=refused(exception,"too-far-ahead","",now,days);return[suggesting(note(exception,isError?"\
error":"warning","too-far-ahead",text),suggestionText(suggestion))]}function ticketNotes(exception,all,isApplied,now){let refusing=all.filter(({lacksTicket})=>lacksTicket);
if(refusing.length===0)return[];let isBase=refusing.some(one=>one.isBase),patterns=patternsOf(refusing.flatMap(({images})=>images)),effect=isApplied?", to which\
 it is not applied":", so it is not applied",{suggestion}=refuseUntracked(exception,now),text=`it names no ticket, which the policy requires${refusing.length===
all.length?", so it is not applied":isBase?`${isApplied?" for most images":""}${effect}`:` for images that match ${patterns}${effect}`}.`;return[suggesting(note(
exception,isApplied?"warning":"error","no-ticket",text),suggestionText(suggestion))]}function assessmentNotes(exception,limits,now){if(exception.assessment!==void 0)
return[];let asked=limits.map(({rules})=>rules.assessment.value),some=severities.filter(severity=>asked.some(one=>one.includes(severity)));if(some.length===0)return[];
let isError=asked.every(one=>severities.every(severity=>one.includes(severity))),{why,suggestion}=refuseUnassessed(exception,some,now),where=limits.length===1?"":
" of some images",text=`${why}${where}, to which it is not applied.`;return[suggesting(note(exception,isError?"error":"warning","no-assessment",text),suggestionText(
suggestion))]}function placeOf({isBase,images}){return isBase?"":`in images that match ${patternsOf(images)} `}function patternsOf(images){let different=[...new Set(
images)],shown=different.slice(0,maxPatterns).map(quoted).join(", "),rest=different.length-maxPatterns;return rest>0?`${shown} and ${rest} more`:shown}function lintExceptions({active,refused:notApplied,undated=[]},policy,now){let asksTicket=limitsFor(policy).some(({rules})=>rules.requireTicket.value),until=limitsFor(
policy).map(({rules})=>rules.adoptedUntil.value??"").toSorted().at(-1),isAdopted=until===void 0||until<dayOf(now)?()=>!1:adoptedAmong(undated),limitsOf=limitsByImages(
policy);return[...notApplied.map(entry=>refusalNote(entry,asksTicket,isAdopted(entry)?until:void 0)),...duplicates(active),...endingSoon(active,now).map(exception=>note(
exception,"notice","ending-soon",`ends soon: it holds until ${exception.expiry}. Fix it, or renew it.`)),...active.flatMap(exception=>limitNotes(exception,limitsOf(
exception),now))].toSorted((a,b)=>byText(a.path,b.path)||a.line-b.line)}function invalidNotes(error,path){return error.problems.map(({where,what,fix})=>{let[,line,
column,key=""]=/:(\d+)(?::(\d+))?(?: (.*))?$/.exec(where)??[],message=`${key===""?"":`${key} `}${what}. ${fix}`;return{...{path,line:Number(line??1),...column===
void 0?{}:{column:Number(column)}},level:"error",code:"invalid",message}})}function withColumn(entry,text){if(entry.column!==void 0||entry.id===void 0)return entry;
let line=text.replace(/^\ufeff/,"").split(`
`)[entry.line-1]??"",at=line.indexOf(entry.id);return{...entry,column:1+(at<0?Math.max(0,line.search(/[^\s-]/)):at)}}function refusalNote(entry,requireTicket,until){
let{refusal:refusal2,why}=entry,{suggestion}=requireTicket?withTicket(entry):entry,isMistake=refusal2!=="expired"&&until===void 0,effect=until===void 0?"so it i\
s not applied":`and is adopted until ${until}`;return suggesting(note(entry,isMistake?"error":"warning",refusal2,`${why}, ${effect}.`),suggestionText(suggestion))}
function duplicates(active){let first=new Map;return active.flatMap(exception=>{let scope=scopeOf(exception),earlier=first.get(scope);if(earlier===void 0||renews(
exception,earlier))return first.set(scope,exception),[];let where=`${earlier.file}:${earlier.line}`;return[note(exception,"warning","duplicate",`${where} says t\
he same. Keep one of them.`)]})}async function lintRules(files,paths,now){let policy=await readPolicy(files,paths.policy),{proposed}=files,{exceptions:read,invalid}=await readAll(proposed?.files??
files.built,paths.exceptions,now),base=proposed===void 0?void 0:await readAll(files.governing,paths.exceptions,now),head=base===void 0?read:{...read,undated:base.
exceptions.undated??[]},ofEntries=lintExceptions(head,policy,now),notes=[...ofEntries,...invalid,...await notesOfMerged(files,paths.policy,head,ofEntries,now)],
isAsking=needsApproval(policy.approvals);if(proposed===void 0||base===void 0)return{notes,proposed:[],missing:bySeverity(()=>[]),isAsked:isAsking};let added=proposedExceptions(
base.exceptions,head),given=added.length>0&&isAsking?await proposed.approvals(teamsOf(policy.approvals)):nobodyApproved,missing=missingBy(policy.approvals,given.
counted);return{notes,proposed:added,missing,required:policy.approvals,given,isAsked:isAsking}}async function notesOfMerged(files,path,exceptions,known,now){let{
merged,branch,branchName="the base branch"}=files.beside??files;if(merged===void 0)return[];try{let policy=await policyIn(merged,path,branch),isKnown=({path:path2,
line,code})=>known.some(note2=>note2.level==="error"&&note2.path===path2&&note2.line===line&&note2.code===code);return lintExceptions(exceptions,policy,now).filter(
note2=>note2.level==="error"&&!isKnown(note2)).map(note2=>({...note2,level:"warning",message:`After the merge, by the policy of this pull request: ${note2.message}`}))}catch(error){
if(!(error instanceof ConfigError))throw error;let after=`It would stop every run for ${branchName} after the merge.`;return invalidNotes(error,path.path).map(note2=>({
...note2,message:`${note2.message} ${after}`}))}}function missingBy(rules,approvers){return bySeverity(severity=>missingApprovals(rules[severity],approvers))}async function lintFiles(files,paths,now){
let policy=await readPolicy({built:files,governing:files},paths.policy),{exceptions,invalid,texts}=await readAll(files,paths.exceptions,now),absent=paths.exceptions.
filter(({path,named})=>named&&!texts.has(path)&&!isInvalid(invalid,path));requireAll(absent.map(({path})=>path));let notes=[...lintExceptions(exceptions,policy,
now),...invalid];return{notes:notes.map(note2=>withColumn(note2,texts.get(note2.path)??"")),files:paths.exceptions.map(({path})=>path).filter(path=>texts.has(path)||
isInvalid(invalid,path)),valid:exceptions.active.filter(entry=>!notes.some(note2=>isErrorOf(note2,entry))).length+exceptions.refused.filter(entry=>notes.some(note2=>isAdoptedBy(
note2,entry))).length}}function isAdoptedBy({level,path,line,id,code},entry){return path===entry.file&&line===entry.line&&id===entry.id&&code===entry.refusal&&level===
"warning"&&entry.refusal!=="expired"}function isErrorOf({level,path,line,id},entry){return level==="error"&&path===entry.file&&line===entry.line&&id===entry.id}
function isInvalid(notes,path){return notes.some(note2=>note2.path===path)}async function requireNamed(files,paths){let named=paths.filter(one=>one.named).map(({
path})=>path),found=await Promise.all(named.map(path=>files.read(path,maxTextFile)));requireAll(named.filter((_,index)=>found[index]===void 0))}function requireAll(absent){
let[first,...others]=absent.map(where=>({where,what:"there is no such file",fix:"Correct the path."}));if(first!==void 0)throw new ConfigError([first,...others],
"file-absent")}async function readAll(files,paths,now){let all=await Promise.all(paths.map(({path})=>readOne(files,path,now)));return{exceptions:joined(all.map(
({exceptions})=>exceptions)),invalid:all.flatMap(({invalid})=>invalid),texts:new Map(all.flatMap(({texts})=>[...texts]))}}async function readOne(files,path,now){
let texts=new Map;try{let file=await files.read(path,maxTextFile);return file!==void 0&&texts.set(path,file.text),{exceptions:file===void 0?none:parseExceptions(
file.text,path,now),invalid:[],texts}}catch(error){if(!(error instanceof ConfigError))throw error;return{exceptions:none,invalid:invalidNotes(error,path),texts}}}
var none={active:[],refused:[]};var lists={vulnerability:"vulnerabilities",misconfiguration:"misconfigurations",secret:"secrets"};function needsYaml({kind,paths,purls,images,assessment}){return[
kind,paths,purls,images,assessment].some(limit=>limit!==void 0)}function addException(bytes,file,wanted,policy,now){let before=parseExceptions(bytes===void 0?"":
decodeText(bytes,file),file,now),{until,renews:_,...rest}=wanted,draft={...rest,file,line:0};if(requirePossible(wanted),requireNew(before,draft,wanted),until<dayOf(
now))throw refusal(`--until ${until}`,"that day is over","Write a day that is ahead.");let text=suggestionText({kind:"entry",draft,until}),whole=new TextDecoder(
"utf-8",{ignoreBOM:!0}).decode(bytes??new Uint8Array),written=isYamlFile(file)?yamlWith(whole,draft,text):lineBelow(whole,text);if(written===void 0)throw byHand(
file,text);let after=new TextEncoder().encode(written),added=onlyNew(before,parseExceptions(decodeText(after,file),file,now),file,text,wanted),notes=lintExceptions(
{active:added.all,refused:[]},policy,now).filter(({line,id})=>line===added.one.line&&id===added.one.id),wrong=notes.find(({level})=>level==="error");if(wrong!==
void 0)throw refusal(file,wrong.message,`Nothing was written: ${nextStep}`);return{bytes:after,line:added.one.line,text,notes}}var nextStep="correct that, and a\
sk again.";function requirePossible({id,reason,ticket="",purls=[]}){if(readsDifferently(id)||[reason,ticket].some(text=>readsDifferently(text.replaceAll(/[\r\n\t]/g,
" "))))throw refusal(quoted(id),hiddenWhy,"Write it without them.");if(fields(id).length!==1||id.includes("#"))throw refusal(quoted(id),"this is no id","Write o\
ne id.");if(isWildcard(id))throw refusal(quoted(id),wildcardWhy(id),"Write one id.");let odd=purls.find(purl=>parsePackageUrl(purl)===void 0);if(odd!==void 0)throw refusal(
quoted(odd),"this is no package URL","Write one as reports show it, e.g. pkg:npm/lodash.");let meant=meantId(id);if(meant!==void 0)throw refusal(quoted(id),`no \
finding has this id: ${meant.why}`,`Write ${meant.id??"the id that a report shows"}.`)}function requireNew({active},draft,{renews:renews2=!1,until}){let scope=scopeOf(
{...draft,endsAt:new Date(0),expiry:""}),mayStay=({ticket,expiry})=>renews2&&ticket===draft.ticket&&expiry<until,there=active.find(one=>scopeOf(one)===scope&&!mayStay(
one));if(there===void 0)return;let where=`${there.file}:${there.line}`,what=`an exception for ${there.id} is there, until ${there.expiry}`,fix=renews2&&there.ticket===
draft.ticket?"To let it last longer, write a later last day.":"Change its date and its reason there.";throw new ConfigError([{where,what,fix}],"add-there")}function lineBelow(whole,text){
let br=whole.includes(`\r
`)?`\r
`:`
`,before=whole===""||whole==="\uFEFF"||whole.endsWith(`
`)?"":br;return`${whole}${before}${text}${br}`}function yamlWith(whole,{id,kind=kindOf(id)},text){if(kind===void 0)throw refusal(id,"its id does not say what it\
 is about","Add --kind vulnerability, misconfiguration or secret.");return withListItem(whole,lists[kind],text.replace(/^- /,""))}function kindOf(id){return/^(?:CVE|GHSA|DSA|RHSA|ALAS|ELSA|RUSTSEC|GO|PYSEC)-/i.
test(id)?"vulnerability":/^(?:AVD-|DS-|KSV-)/i.test(id)?"misconfiguration":void 0}function onlyNew({active:before},{active:after,refused:refused2},file,text,{id,
reason,ticket,until}){let words=({line:_,...rest})=>JSON.stringify(rest),left=before.map(words),news=after.filter(one2=>{let at=left.indexOf(words(one2));return at>=
0&&left.splice(at,1),at<0}),[one,...others]=news,why=refused2.find(entry=>entry.id===id)?.why;if(one===void 0&&why!==void 0)throw refusal(id,why,`Nothing was wr\
itten: ${nextStep}`);let isRight=one?.id===id&&one.expiry===until&&one.reason===reasonIn(file,reason,ticket);if(one===void 0||!isRight||others.length>0||left.length>
0)throw byHand(file,text);return{one,all:after}}function reasonIn(file,reason,ticket){let words=fields(reason);return asReason(isYamlFile(file)||ticket===void 0?
words:[...words,...fields(`(Ticket: ${ticket})`)])}function refusal(where,what,fix){return new ConfigError([{where,what:what.replace(/\.$/,""),fix}],"add-refuse\
d")}function byHand(file,text){let what="it is written in a way that nothing can be added to without changing more";return new ConfigError([{where:file,what,fix:`\
Add this by hand: ${text}`}],"add-by-hand")}var import_yaml=__toESM(require_dist(),1);function expiredItems(whole,now){let mark=whole.startsWith("\uFEFF")?1:0,text=whole.slice(mark),lines=new import_yaml.LineCounter,root=(0,import_yaml.parseDocument)(
text,{...editOptions,lineCounter:lines}).contents,found=((0,import_yaml.isMap)(root)?root.items.flatMap(({value})=>(0,import_yaml.isSeq)(value)?[value]:[]):[]).
flatMap(list=>list.items.flatMap((item,index)=>{if(!(0,import_yaml.isMap)(item))return[];let expired=expiredEntry(item,now),cut=cutOf(list,item,index,text);if(expired===
void 0||cut===void 0)return[];let{line}=lines.linePos(item.range?.[0]??0);return[{entry:{...expired,line},cuts:cut.map(({start,end})=>({start:start+mark,end:end+
mark,by:""}))}]})),cuts=found.flatMap(({cuts:parts})=>parts).toSorted((a,b)=>a.start-b.start);return{removed:found.map(({entry})=>entry).toSorted((a,b)=>a.line-
b.line),cuts}}function expiredEntry(item,now){let expiry=item.get("expired_at",!0);if(!(0,import_yaml.isScalar)(expiry))return;let endsAt=parseInstant(String(expiry.
value),expiry.type!=="PLAIN");if(endsAt===void 0||endsAt.getTime()>now.getTime())return;let statement=item.get("statement"),reason=typeof statement=="string"?asReason(
fields(statement)):"";return{id:String(item.get("id")),expiry:lastDay(endsAt),reason}}function cutOf(list,item,index,text){let source=list.srcToken,end=item.range?.[1];
if(end===void 0)return;if(source?.type==="block-seq"){let dash=markBefore(source.items,index,"seq-item-ind");return dash===void 0?void 0:[wholeLines(text,dash,end)]}
let start=item.range?.[0];if(source?.type!=="flow-collection"||start===void 0)return;let comma=markBefore(source.items,index+1,"comma");return[{start,end},...comma===
void 0?[]:[{start:comma,end:comma+1}]]}function markBefore(items,index,type){return items[index]?.start.find(token=>token.type===type)?.offset}function wholeLines(text,dash,end){
let start=text.lastIndexOf(`
`,dash)+1,last=text.slice(0,end).trimEnd().length,stop=lineEnd(text,last);return{start,end:stop+deeperComments(text.slice(stop),dash-start)}}function deeperComments(rest,column){
let at=0,taken=0;for(;at<rest.length;){let end=lineEnd(rest,at),line=rest.slice(at,end).trimEnd(),indent=line.length-line.trimStart().length;if(line!==""&&!(line.
startsWith("#",indent)&&indent>column))break;line!==""&&(taken=end),at=end}return taken}function lineEnd(text,at){let end=text.indexOf(`
`,at);return end<0?text.length:end+1}function prune(bytes,file,now){let before=parseExceptions(decodeText(bytes,file),file,now),text=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(bytes),{removed,cuts}=isYamlFile(
file)?expiredItems(text,now):expiredLines(text,now);if(removed.length===0)return{bytes,removed};let left=new TextEncoder().encode(withoutCuts(text,cuts));return requireTheSame(
before,left,file,now),{bytes:left,removed}}function withoutCuts(text,cuts){let parts=[],from=0;for(let{start,end,by}of cuts)parts.push(text.slice(from,start),by),
from=end;return parts.join("")+text.slice(from)}function requireTheSame(before,left,file,now){let after=parseExceptions(decodeText(left,file),file,now),words=({
active})=>JSON.stringify(active.map(({line:_,...rest})=>rest));if(words(before)===words(after))return;let what="its expired entries can’t be removed without cha\
nging what the others mean",fix="Remove them by hand, or write each entry as lines of its own.";throw new ConfigError([{where:file,what,fix}],"prune-unsafe")}function linesOf(text){
let start=text.startsWith("\uFEFF")?1:0;return text.slice(start).split(`
`).map(line=>{let end=Math.min(start+line.length+1,text.length),placed={text:line,start,end};return start=end,placed})}function expiredLines(text,now){let lines=linesOf(
text),removed=[],gone=new Set;for(let[index,line]of lines.entries()){let expired=expiredEntry2(line.text,index+1,now);if(expired===void 0)continue;let first=expired.
reason===""?reasonStart(lines,index):index;for(let at=first;at<=index;at+=1)gone.add(at);let above=lines.slice(first,index).map(comment=>comment.text);removed.push(
{...expired,reason:expired.reason||reasonAbove(above)})}return{removed,cuts:cutsOf(lines,gone,text)}}function reasonStart(lines,index){let first=index;for(;index-
first<=maxCommentLines&&isComment(lines[first-1]);)first-=1;return first}function cutsOf(lines,gone,text){let served=servedFromAbove(lines,gone);return lines.flatMap(
({start,end},index)=>{if(!gone.has(index))return[];let parts=!gone.has(index-1)&&isComment(lines[index-1])&&served[index]===!0;return[{start,end,by:parts?/\r?\n$/.
exec(text.slice(start,end))?.[0]??"":""}]})}function expiredEntry2(line,number,now){let entry=parseEntry(line);if(entry===void 0)return;let ended=entry.dates.find(
({endsAt})=>endsAt!==void 0&&endsAt.getTime()<=now.getTime());if(!(ended===void 0||entry.dates.some(({endsAt})=>endsAt===void 0)))return{id:entry.id,line:number,
expiry:lastDay(ended.endsAt??now),reason:entry.reason}}function isComment(line){return line!==void 0&&fields(line.text)[0]?.startsWith("#")===!0}function servedFromAbove(lines,gone){
let served=[];for(let index=lines.length-1;index>=0;index-=1){let line=lines[index],passes=gone.has(index)||isComment(line);served[index]=passes?served[index+1]===
!0:parseEntry(line?.text??"")?.reason===""}return served}export{suggestionMark,lintRules,lintFiles,requireNamed,requireAll,needsYaml,addException,prune};
