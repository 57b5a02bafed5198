import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{buildInputs,parse}from"./chunk-5P44YCKZ.js";import{queuedBranch}from"./chunk-L5SBRSO7.js";import{mayContact}from"./chunk-WV3N4TDC.js";import{
isDigest,nearest,readReference}from"./chunk-DNFNQ7WP.js";import{NEVER,object,string}from"./chunk-27RHW3YL.js";import{ConfigError}from"./chunk-NPMNWCA4.js";var ruleSources=["auto","head","base"],defaultRuleSource="auto";function ruleSource(choice2,github,token){if(github===void 0||choice2==="head")return{kind:"buil\
t"};if(token===void 0)return"no-token";let{proposal}=github;if(choice2==="auto"&&github.event==="merge_group"){let branch=queuedBranch(github.ref);return{kind:"\
commit",github,token,commit:github.commit,...branch===void 0?{}:{branch}}}if(proposal!==void 0){let isAsked=choice2==="auto"&&!proposal.isFork;return{kind:"bran\
ch",github,token,pullRequest:proposal.number,...isAsked?{proposal}:{}}}let own=choice2==="auto"?/^refs\/heads\/(.+)$/.exec(github.ref)?.[1]:void 0;return{kind:"\
branch",github,token,...own===void 0?{}:{branch:own}}}function refuse(context,what,fix){return context.issues.push({code:"custom",message:what,params:{fix},input:context.value}),NEVER}function fixOf(issue){let params=issue.
code==="custom"?issue.params:void 0,parsed=object({fix:string()}).safeParse(params);return parsed.success?parsed.data.fix:void 0}var text=string(),flag=string().
transform((value,context)=>/^(true|True|TRUE)$/.test(value)?!0:/^(false|False|FALSE)$/.test(value)?!1:refuse(context,`${JSON.stringify(value)} is not a boolean`,
"Write true or false."));function list(parse2){return string().transform((value,context)=>{try{return parse2(value)}catch(error){let reason=error instanceof Error?
error.message:String(error);return refuse(context,`the list can't be read (${reason})`,"Put each entry on its own line and close every quote.")}})}function choices(parse2,allowed){
return list(parse2).transform((values,context)=>{let unknown=values.filter(value=>!allowed.includes(value));return unknown.length>0||values.length===0?refuse(context,
`${JSON.stringify(unknown.join(", "))} is not to be had`,`Choose from ${allowed.join(", ")}.`):[...new Set(values)]})}function choice(allowed){return string().transform(
(value,context)=>allowed.find(word=>word===value)??refuse(context,`${JSON.stringify(value)} is not to be had`,`Choose from ${allowed.join(", ")}.`))}var gitRef=string().
transform((value,context)=>/^refs\/(heads|tags|pull)\/[^\s~^:?*[\\]+$/.test(value)?value:refuse(context,`${JSON.stringify(value)} is not a full ref`,"Write refs\
/heads/main, refs/tags/v1 or refs/pull/7/head.")),commitHash=string().transform((value,context)=>/^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(value)?value.toLowerCase():
refuse(context,`${JSON.stringify(value)} is not a commit`,"Write its 40 hexadecimal digits."));function checkedList(parse2,problemOf){return list(parse2).transform(
(values,context)=>{for(let value of values){let problem=problemOf(value);problem!==void 0&&refuse(context,problem.what,problem.fix)}return values})}var image=string().
transform((value,context)=>{if(isDigest(value))return value;let read=readReference(value);return"problem"in read?refuse(context,read.problem.what,read.problem.fix):
value}),units={s:1,m:60,h:3600,d:86400},longest=3650*units.d;function seconds(value){let match=/^(\d{1,9})(s|m|h|d)$/.exec(value);if(!match)return;let amount=Number(
match[1])*units[match[2]];return amount>0&&amount<=longest?amount:void 0}var duration=string().transform((value,context)=>{let amount=seconds(value);return amount===
void 0?refuse(context,`${JSON.stringify(value)} is not a duration`,"Write a number and a unit: 90s, 15m, 48h or 7d."):amount*1e3}),durationOrUnlimited=string().
transform((value,context)=>{if(value==="unlimited")return value;let amount=seconds(value);return amount===void 0?refuse(context,`${JSON.stringify(value)} is not\
 a duration`,"Write a number and a unit, e.g. 48h, or unlimited."):amount*1e3}),sha256=string().transform((value,context)=>{let digits=value.toLowerCase().replace(
/^sha256:/,"");return/^[0-9a-f]{64}$/.test(digits)?digits:refuse(context,`${JSON.stringify(value)} is not a SHA-256`,"Write its 64 hexadecimal digits.")}),releaseVersion=string().
transform((value,context)=>{let version=value.replace(/^v/,"");return/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version)?version:refuse(context,`${JSON.stringify(value)}\
 is not a version`,"Write a pinned release, e.g. 0.74.0; there is no latest.")}),mirrorUrl=string().transform((value,context)=>{let url=URL.canParse(value)?new URL(
value):void 0;return url===void 0||!mayContact(url,url)?refuse(context,`${JSON.stringify(value)} is not an https URL`,"Write the base URL, e.g. https://mirror.e\
xample/trivy."):url.username||url.password||url.search||url.hash?refuse(context,"the URL holds credentials, a query or a fragment","Write the plain base URL."):
url}),branchName=string().transform((value,context)=>/^[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/.test(value)&&!/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.test(value)?
value:refuse(context,`${JSON.stringify(value)} is not a branch`,"Write its name, e.g. image-gate/prune-exceptions."));var forms={entries:{keepCommas:!1,keepWhitespace:!1},lines:{keepCommas:!0,keepWhitespace:!1},"raw-lines":{keepCommas:!0,keepWhitespace:!0}};function parseListInput(name,text2){
let{keepCommas,keepWhitespace}=forms[buildInputs[name].reads];return records(name,keepWhitespace?text2:text2.trim()).flatMap(fields=>entriesOf(fields,keepCommas)).
filter(entry=>entry!=="").map(entry=>keepWhitespace?entry:entry.trim()).filter(entry=>entry!=="")}function entriesOf(fields,keepCommas){if(keepCommas)return[fields.
join(",")];let[only]=fields;return fields.length===1&&only!==void 0?only.split(","):fields}function records(name,text2){try{return parse(text2,{relax_quotes:!0,
relax_column_count:!0,skip_empty_lines:!0})}catch{throw new ConfigError([{where:name,what:"a double quote opens an entry and is never closed",fix:'Close the quo\
te, and write a quote inside a quoted entry as two ("")'}])}}function readInputs(declared,raw){let{schema}=declared,given=[...raw].filter(([,value])=>value!==""),known=given.filter(([name])=>Object.hasOwn(schema.shape,name)),
unknown=given.filter(one=>!known.includes(one)).map(([name])=>unknownInput(declared,name)),parsed=schema.safeParse(Object.fromEntries(known));if(parsed.success)
return{inputs:parsed.data,problems:unknown};let{issues}=parsed.error,bad=new Set(issues.map(({path})=>path[0]));return{inputs:schema.safeParse(Object.fromEntries(
known.filter(([name])=>!bad.has(name)))).data??{},problems:[...unknown,...issues.map(issue=>badValue(declared,issue))]}}function unknownInput({schema,page,refused=()=>{}},name){
let where=`input ${name}`,foreign=refused(where,name);if(foreign!==void 0)return foreign;let near=nearest(name,Object.keys(schema.shape)),fix=near===void 0?`Rem\
ove it; ${page} lists all inputs.`:`Did you mean ${near}?`;return{where,what:"there is no such input",fix}}function badValue({page},issue){let fix=fixOf(issue)??
`See ${page} for what it takes.`;return{where:`input ${String(issue.path[0])}`,what:issue.message,fix}}export{ruleSources,defaultRuleSource,ruleSource,text,flag,list,choices,choice,gitRef,commitHash,checkedList,image,duration,durationOrUnlimited,sha256,releaseVersion,
mirrorUrl,branchName,parseListInput,readInputs};
