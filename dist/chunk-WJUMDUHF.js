import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parse}from"./chunk-JOLEJTHZ.js";import{queuedBranch}from"./chunk-YFJCXPTZ.js";import{isDigest,readReference}from"./chunk-WAU5HFGP.js";import{
NEVER,object,string}from"./chunk-MGHMEVFY.js";import{ConfigError}from"./chunk-FVSCQK2Q.js";var parted={keepCommas:!1,keepWhitespace:!1},whole={keepCommas:!0,keepWhitespace:!1},listInputs={"add-hosts":parted,allow:parted,annotations:whole,attests:whole,
"build-args":whole,"build-contexts":whole,"cache-from":whole,"cache-to":whole,labels:whole,"no-cache-filters":parted,platforms:parted,secrets:{keepCommas:!0,keepWhitespace:!0},
"secret-envs":parted,"secret-files":whole,ssh:parted,tags:parted,ulimit:whole};function parseListInput(name,text2){let{keepCommas,keepWhitespace}=listInputs[name];
return records(name,keepWhitespace?text2:text2.trim()).flatMap(fields=>entriesOf(fields,keepCommas)).filter(entry=>entry!=="").map(entry=>keepWhitespace?entry:entry.
trim()).filter(entry=>entry!=="")}function entriesOf(fields,keepCommas){if(keepCommas)return[fields.join(",")];let[only]=fields;return fields.length===1&&only!==
void 0?only.split(","):fields}function records(name,text2){try{return parse(text2,{relax_quotes:!0,relax_column_count:!0,skip_empty_lines:!0})}catch{throw new ConfigError(
[{where:name,what:"a double quote opens an entry and is never closed",fix:'Close the quote, and write a quote inside a quoted entry as two ("")'}])}}function refuse(context,what,fix){return context.issues.push({code:"custom",message:what,params:{fix},input:context.value}),NEVER}function fixOf(issue){let params=issue.
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
value):void 0,loopback=url!==void 0&&/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);return url===void 0||!(url.protocol==="https:"||url.protocol===
"http:"&&loopback)?refuse(context,`${JSON.stringify(value)} is not an https URL`,"Write the base URL, e.g. https://mirror.example/trivy."):url.username||url.password||
url.search||url.hash?refuse(context,"the URL holds credentials, a query or a fragment","Write the plain base URL."):url}),branchName=string().transform((value,context)=>/^[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/.
test(value)&&!/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.test(value)?value:refuse(context,`${JSON.stringify(value)} is not a branch`,"Write its name, e.g. image-gate/prun\
e-exceptions."));var ruleSources=["auto","head","base"],defaultRuleSource="auto";function ruleSource(choice2,github,token){if(github===void 0||choice2==="head")return{kind:"buil\
t"};if(token===void 0)return"no-token";let{proposal}=github;if(choice2==="auto"&&github.event==="merge_group"){let branch=queuedBranch(github.ref);return{kind:"\
commit",github,token,commit:github.commit,...branch===void 0?{}:{branch}}}if(proposal!==void 0){let isAsked=choice2==="auto"&&!proposal.isFork;return{kind:"bran\
ch",github,token,pullRequest:proposal.number,...isAsked?{proposal}:{}}}let own=choice2==="auto"?/^refs\/heads\/(.+)$/.exec(github.ref)?.[1]:void 0;return{kind:"\
branch",github,token,...own===void 0?{}:{branch:own}}}export{parseListInput,fixOf,text,flag,list,choices,choice,gitRef,commitHash,checkedList,image,duration,durationOrUnlimited,sha256,releaseVersion,mirrorUrl,branchName,
ruleSources,defaultRuleSource,ruleSource};
