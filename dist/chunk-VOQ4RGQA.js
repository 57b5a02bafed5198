import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{lintExceptions}from"./chunk-7BP6MUK3.js";import{withListItem}from"./chunk-SXIPDX2F.js";import{parseExceptions}from"./chunk-PXTKH3QU.js";
import{hiddenWhy,readsDifferently}from"./chunk-ISNLJWDY.js";import{asReason,fields,isWildcard,isYamlFile,meantId,parsePackageUrl,scopeOf,suggestionText,wildcardWhy}from"./chunk-3RK3K2RT.js";
import{decodeText,quoted}from"./chunk-UZT5ZAST.js";import{ConfigError,dayOf}from"./chunk-KS5PJUYC.js";var lists={vulnerability:"vulnerabilities",misconfiguration:"misconfigurations",secret:"secrets"};function needsYaml({kind,paths,purls,images,assessment}){return[
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
finding has this id: ${meant.why}`,`Write ${meant.id??"the id that a report shows"}.`)}function requireNew({active},draft,{renews=!1,until}){let scope=scopeOf({
...draft,endsAt:new Date(0),expiry:""}),mayStay=({ticket,expiry})=>renews&&ticket===draft.ticket&&expiry<until,there=active.find(one=>scopeOf(one)===scope&&!mayStay(
one));if(there===void 0)return;let where=`${there.file}:${there.line}`,what=`an exception for ${there.id} is there, until ${there.expiry}`,fix=renews&&there.ticket===
draft.ticket?"To let it last longer, write a later last day.":"Change its date and its reason there.";throw new ConfigError([{where,what,fix}],"add-there")}function lineBelow(whole,text){
let br=whole.includes(`\r
`)?`\r
`:`
`,before=whole===""||whole==="\uFEFF"||whole.endsWith(`
`)?"":br;return`${whole}${before}${text}${br}`}function yamlWith(whole,{id,kind=kindOf(id)},text){if(kind===void 0)throw refusal(id,"its id does not say what it\
 is about","Add --kind vulnerability, misconfiguration or secret.");return withListItem(whole,lists[kind],text.replace(/^- /,""))}function kindOf(id){return/^(?:CVE|GHSA|DSA|RHSA|ALAS|ELSA|RUSTSEC|GO|PYSEC)-/i.
test(id)?"vulnerability":/^(?:AVD-|DS-|KSV-)/i.test(id)?"misconfiguration":void 0}function onlyNew({active:before},{active:after,refused},file,text,{id,reason,ticket,
until}){let words=({line:_,...rest})=>JSON.stringify(rest),left=before.map(words),news=after.filter(one2=>{let at=left.indexOf(words(one2));return at>=0&&left.splice(
at,1),at<0}),[one,...others]=news,why=refused.find(entry=>entry.id===id)?.why;if(one===void 0&&why!==void 0)throw refusal(id,why,`Nothing was written: ${nextStep}`);
let isRight=one?.id===id&&one.expiry===until&&one.reason===reasonIn(file,reason,ticket);if(one===void 0||!isRight||others.length>0||left.length>0)throw byHand(file,
text);return{one,all:after}}function reasonIn(file,reason,ticket){let words=fields(reason);return asReason(isYamlFile(file)||ticket===void 0?words:[...words,...fields(
`(Ticket: ${ticket})`)])}function refusal(where,what,fix){return new ConfigError([{where,what:what.replace(/\.$/,""),fix}],"add-refused")}function byHand(file,text){
let what="it is written in a way that nothing can be added to without changing more";return new ConfigError([{where:file,what,fix:`Add this by hand: ${text}`}],
"add-by-hand")}export{needsYaml,addException};
