import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{placeHere}from"./chunk-VBD4ADZT.js";import{lintExceptions}from"./chunk-M6H3T7AJ.js";import{parseExceptions}from"./chunk-NAIJMU6D.js";import{
parsePolicy}from"./chunk-MNLKVQ2E.js";import"./chunk-WBYCYBKY.js";import{require_dist}from"./chunk-7GMIHT5M.js";import{asReason,fields,hiddenWhy,
isWildcard,isYamlFile,lastEndOf,meantId,readPolicy,readsDifferently,scopeOf,suggestionText,wildcardWhy}from"./chunk-W7K77M2D.js";import{approversText,counted,
decodeText,defaultPolicyFile,distinctApprovers,exceptionsIn,machineFiles,maxTextFile,plural,quoted,saysTheSame}from"./chunk-GASUZMIR.js";import{ConfigError,
bounded,boundedPath,dayOf,daysLater,defaultPolicyPath,exceptionPaths,pathOrDefault,severities,startOfDay}from"./chunk-2NVWEQSJ.js";import"./chunk-Y3GIPE33.js";
import{__toESM}from"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var import_yaml=__toESM(require_dist(),1),options={version:"1.2",schema:"core",merge:!1,keepSourceTokens:!0,uniqueKeys:!1,logLevel:"silent"};function withListItem(whole,list,item){
return inserted(whole,(root,text)=>{let pair=pairOf(root,list);if(pair===void 0)return newKey(root,text,[`${list}:`,`  - ${item}`]);let{value}=pair;if(isNothing(
value))return belowKey(pair,text,`  - ${item}`);if(!(0,import_yaml.isSeq)(value))return;let source=value.srcToken,last=value.items.at(-1),end=(0,import_yaml.isMap)(
last)||(0,import_yaml.isScalar)(last)?last.range?.[1]:void 0;if(source?.type==="flow-collection"){let open=value.range?.[0];return end!==void 0?{start:end,text:`\
, ${item}`}:open===void 0||value.items.length>0?void 0:{start:open+1,text:item}}let dash=source?.type==="block-seq"?dashOf(source):void 0;if(dash===void 0||end===
void 0)return;let indent=indentAt(text,dash);return indent===void 0?void 0:line(text,lineEnd(text,lastSign(text,end)),`${indent}- ${item}`)})}function withMapValue(whole,map,key,value){
return inserted(whole,(root,text)=>{let pair=pairOf(root,map);if(pair===void 0)return newKey(root,text,[`${map}:`,`  ${key}: ${value}`]);if(isNothing(pair.value))
return belowKey(pair,text,`  ${key}: ${value}`);if(!(0,import_yaml.isMap)(pair.value))return;let old=pairOf(pair.value,key)?.value;if((0,import_yaml.isScalar)(old)&&
old.range)return{start:old.range[0],end:old.range[1],text:value};let[start]=pair.value.range??[];if(old!==void 0||start===void 0)return;let said=`${key}: ${value}`;
if(pair.value.flow===!0)return{start:start+1,text:pair.value.items.length>0?` ${said},`:` ${said} `};let indent=indentAt(text,start);return indent===void 0?void 0:
{start:start-indent.length,text:`${indent}${said}${breakOf(text)}`}})}function inserted(whole,place){let mark=whole.startsWith("\uFEFF")?"\uFEFF":"",text=whole.
slice(mark.length),{contents}=(0,import_yaml.parseDocument)(text,options),root=(0,import_yaml.isMap)(contents)?contents:void 0;if(root===void 0&&!isNothing(contents))
return;let found=place(root,text);if(found!==void 0)return mark+text.slice(0,found.start)+found.text+text.slice(found.end??found.start)}function pairOf(map,key){
return map?.items.find(pair=>(0,import_yaml.isScalar)(pair.key)&&pair.key.value===key)}function isNothing(value){return value===null||(0,import_yaml.isScalar)(value)&&
value.value===null&&(value.source??"")===""}function newKey(root,text,lines){if(root?.flow===!0)return;let start=root?.range?.[0],indent=start===void 0?"":indentAt(
text,start);if(indent===void 0)return;let br=breakOf(text),before=text===""||text.endsWith(`
`)?"":br;return{start:text.length,text:before+lines.map(one=>`${indent}${one}${br}`).join("")}}function belowKey({key},text,content){let[start,end]=(0,import_yaml.isScalar)(
key)?key.range??[]:[],indent=start===void 0?void 0:indentAt(text,start);return indent===void 0||end===void 0?void 0:line(text,lineEnd(text,end),`${indent}${content}`)}
function line(text,start,content){let br=breakOf(text),before=start===0||text[start-1]===`
`?"":br;return{start,text:`${before}${content}${br}`}}function dashOf({items}){return items.at(-1)?.start.find(({type})=>type==="seq-item-ind")?.offset}function indentAt(text,at){
let before=text.slice(text.lastIndexOf(`
`,at-1)+1,at);return/^ *$/.test(before)?before:void 0}function lastSign(text,end){return text.slice(0,end).trimEnd().length}function lineEnd(text,at){let end=text.
indexOf(`
`,at);return end<0?text.length:end+1}function breakOf(text){return text.includes(`\r
`)?`\r
`:`
`}var lists={vulnerability:"vulnerabilities",misconfiguration:"misconfigurations",secret:"secrets"};function needsYaml({kind,paths,purls,images}){return[kind,paths,
purls,images].some(limit=>limit!==void 0)}function addException(bytes,file,wanted,policy,now){let before=parseExceptions(bytes===void 0?"":decodeText(bytes,file),
file,now),{until,...rest}=wanted,draft={...rest,file,line:0};if(requirePossible(wanted),requireNew(before,draft),until<dayOf(now))throw refusal(`--until ${until}`,
"that day is over","Write a day that is ahead.");let text=suggestionText({kind:"entry",draft,until}),whole=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(bytes??
new Uint8Array),written=isYamlFile(file)?yamlWith(whole,draft,text):lineBelow(whole,text);if(written===void 0)throw byHand(file,text);let after=new TextEncoder().
encode(written),added=onlyNew(before,parseExceptions(decodeText(after,file),file,now),file,text,wanted),notes=lintExceptions({active:added.all,refused:[]},policy,
now).filter(({line:line2,id})=>line2===added.one.line&&id===added.one.id),wrong=notes.find(({level})=>level==="error");if(wrong!==void 0)throw refusal(wanted.id,
wrong.message,"Nothing was written.");return{bytes:after,line:added.one.line,text,notes}}function requirePossible({id,reason,ticket=""}){if(readsDifferently(id)||
[reason,ticket].some(text=>readsDifferently(text.replaceAll(/[\r\n\t]/g," "))))throw refusal(quoted(id),hiddenWhy,"Write it without them.");if(fields(id).length!==
1||id.includes("#"))throw refusal(quoted(id),"this is no id","Write one id.");if(isWildcard(id))throw refusal(quoted(id),wildcardWhy(id),"Write one id.");let meant=meantId(
id);if(meant!==void 0)throw refusal(quoted(id),`no finding has this id: ${meant.why}`,`Write ${meant.id??"the id that a report shows"}.`)}function requireNew({active},draft){
let scope=scopeOf({...draft,endsAt:new Date(0),expiry:""}),there=active.find(one=>scopeOf(one)===scope);if(there===void 0)return;let where=`${there.file}:${there.
line}`,what=`an exception for ${there.id} is there, until ${there.expiry}`;throw new ConfigError([{where,what,fix:"Change its date and its reason there."}],"add\
-there")}function lineBelow(whole,text){let br=whole.includes(`\r
`)?`\r
`:`
`,before=whole===""||whole==="\uFEFF"||whole.endsWith(`
`)?"":br;return`${whole}${before}${text}${br}`}function yamlWith(whole,{id,kind=kindOf(id)},text){if(kind===void 0)throw refusal(id,"its id does not say what it\
 is about","Add --kind vulnerability, misconfiguration or secret.");return withListItem(whole,lists[kind],text.replace(/^- /,""))}function kindOf(id){return/^(?:CVE|GHSA|DSA|RHSA|ALAS|ELSA|RUSTSEC|GO|PYSEC)-/i.
test(id)?"vulnerability":/^(?:AVD-|DS-|KSV-)/i.test(id)?"misconfiguration":void 0}function onlyNew({active:before},{active:after,refused},file,text,{id,reason,ticket,
until}){let words=({line:_,...rest})=>JSON.stringify(rest),left=before.map(words),news=after.filter(one2=>{let at=left.indexOf(words(one2));return at>=0&&left.splice(
at,1),at<0}),[one,...others]=news,why=refused.find(entry=>entry.id===id)?.why;if(one===void 0&&why!==void 0)throw refusal(id,why,"Nothing was written.");let isRight=one?.
id===id&&one.expiry===until&&one.reason===reasonIn(file,reason,ticket);if(one===void 0||!isRight||others.length>0||left.length>0)throw byHand(file,text);return{
one,all:after}}function reasonIn(file,reason,ticket){let words=fields(reason);return asReason(isYamlFile(file)||ticket===void 0?words:[...words,...fields(`(Tick\
et: ${ticket})`)])}function refusal(where,what,fix){return new ConfigError([{where,what:what.replace(/\.$/,""),fix}],"add-refused")}function byHand(file,text){let what="\
it is written in a way that nothing can be added to without changing more";return new ConfigError([{where:file,what,fix:`Add this by hand: ${text}`}],"add-by-ha\
nd")}async function fileFor(files,wanted){let paths=exceptionPaths().map(({path})=>path),fitting=needsYaml(wanted)?paths.filter(isYamlFile):paths;for(let path of fitting)
if(await files.read(path,maxTextFile)!==void 0)return path;let[first=""]=fitting;return first}async function textHere(files,workingDirectory,path){let place=await placeHere(
files,workingDirectory,path);return place===void 0?{bytes:void 0,place:resolve(workingDirectory,path)}:{bytes:await files.readBytes(place,maxTextFile),place}}async function writeHere(files,{
place,isNew},bytes){isNew?await files.write(place,bytes):await files.replace(place,bytes)}function furthestDay({exceptions:{maxDays}},now){return dayOf(daysLater(now,Math.min(...severities.map(severity=>maxDays[severity].value))))}function tooFarFor({
exceptions:{maxDays}},until,now){let start=startOfDay(until),end=start===void 0?Number.POSITIVE_INFINITY:daysLater(start,1).getTime();return severities.filter(severity=>end>
lastEndOf(maxDays[severity].value,now))}function policyAdopting(text,source,until){let before=text===void 0?defaultPolicyFile:parsePolicy(text,source),written=withMapValue(
text??"","exceptions","adopted-until",until),after=written===void 0?void 0:reread(written,source);if(written===void 0||after===void 0||!isSameBeside(before,after,
until)){let fix=`Write it by hand: \`exceptions: { adopted-until: ${until} }\`.`,what="it is written in a way that nothing can be added to without changing more";
throw new ConfigError([{where:source,what,fix}],"adopt-by-hand")}return written}function reread(text,source){try{return parsePolicy(text,source)}catch(error){if(error instanceof
ConfigError)return;throw error}}function isSameBeside(before,after,until){if(after.base.exceptions.adoptedUntil.value!==until)return!1;let{adoptedUntil}=before.
base.exceptions,back={...after.base,source:before.base.source,exceptions:{...after.base.exceptions,adoptedUntil}};return saysTheSame(before,{...after,base:back})}var maxNamed=50;function addedText(file,{line:line2,text,notes},approvals){let approvers=distinctApprovers(severities.flatMap(severity=>approvals[severity]));return[
`${boundedPath(file,200)}:${line2}: ${bounded(text,1e3)}`,...notes.map(({level,message})=>`${level}: ${bounded(message,500)}`),approvers.length===0?"Open a pull\
 request with it: the reviewer approves it.":`Open a pull request with it: ${approversText(approvers)} must approve it.`].join(`
`)}function adoptedText({undated,until,tooFar,policy,isWritten}){if(undated.length===0)return"Every entry has an expiry, or can’t be adopted (image-gate excepti\
ons lint says why).";let named=undated.slice(0,maxNamed).map(({file,line:line2,id,reason})=>{let why=reason===""?"":`: ${bounded(reason,200)}`;return`${boundedPath(
file,200)}:${line2}: ${bounded(id,60)} has no expiry${why}`}),rest=undated.length-named.length,count=`${plural(undated.length,"exception")} without an expiry`,limits=tooFar.
length===0?"":` They don’t count for ${tooFar.join(", ")}: that is too far ahead (exceptions.max-days).`,where=boundedPath(policy,200);return[...named,...rest>
0?[`… and ${counted(rest)} more`]:[],isWritten?`${count} adopted until ${until}, by exceptions.adopted-until in ${where}.${limits}`:`${count} to adopt until ${until}\
; nothing was written. Add --write to write exceptions.adopted-until into ${where}.${limits}`].join(`
`)}async function addCommand(ports,command){let{wanted,policy:path,now=ports.clock.now()}=command,repository=machineFiles(ports.files,ports.workingDirectory),policy=await readPolicy(
{built:repository,governing:repository},pathOrDefault(path,defaultPolicyPath)),file=command.file??await fileFor(repository,wanted),{bytes,place}=await textHere(
ports.files,ports.workingDirectory,file),added=addException(bytes,file,wanted,policy,now);return await writeHere(ports.files,{place,isNew:bytes===void 0},added.
bytes),ports.show(addedText(file,added,policy.approvals)),0}async function adoptCommand(ports,command){let{files,write,now=ports.clock.now()}=command,repository=machineFiles(
ports.files,ports.workingDirectory),path=pathOrDefault(command.policy,defaultPolicyPath),policy=await readPolicy({built:repository,governing:repository},path),{
undated=[]}=await exceptionsIn(repository,exceptionPaths(files),now),until=command.until??furthestDay(policy.base,now),tooFar=tooFarFor(policy.base,until,now),{
bytes,place}=await textHere(ports.files,ports.workingDirectory,path.path),text=bytes===void 0?void 0:decodeText(bytes,path.path),isWritten=write&&undated.length>
0;if(isWritten){let written=policyAdopting(text,path.path,until);await writeHere(ports.files,{place,isNew:bytes===void 0},new TextEncoder().encode(written))}return ports.
show(adoptedText({undated,until,tooFar,policy:path.path,isWritten})),0}export{addCommand,adoptCommand};
