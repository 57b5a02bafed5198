import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{choiceFix,nearest}from"./chunk-EU7K43JX.js";import{readReference}from"./chunk-WAGMCTHG.js";import{mayContact}from"./chunk-WV3N4TDC.js";
import{NEVER,isDigest,object,string}from"./chunk-GA2BMHTH.js";function refuse(context,what,fix){return context.issues.push({code:"custom",message:what,params:{fix},input:context.value}),NEVER}function fixOf(issue){let params=issue.
code==="custom"?issue.params:void 0,parsed=object({fix:string()}).safeParse(params);return parsed.success?parsed.data.fix:void 0}var anyText=string(),flag=string().
transform((value,context)=>/^(true|True|TRUE)$/.test(value)?!0:/^(false|False|FALSE)$/.test(value)?!1:refuse(context,`${JSON.stringify(value)} is not a boolean`,
"Write true or false."));function list(parse){return string().transform((value,context)=>{try{return parse(value)}catch(error){let reason=error instanceof Error?
error.message:String(error);return refuse(context,`the list can't be read (${reason})`,"Put each entry on its own line and close every quote.")}})}function choices(parse,allowed){
return list(parse).transform((values,context)=>{if(values.length===0)return refuse(context,"the list is empty",`Choose from ${allowed.join(", ")}.`);let unknown=values.
filter(value=>!allowed.includes(value));if(unknown.length>0){let is=unknown.length===1?"is not one":"are none",what=`${unknown.map(value=>JSON.stringify(value)).
join(", ")} ${is} of its values`;return refuse(context,what,choiceFix(unknown,allowed))}return[...new Set(values)]})}function choice(allowed){return string().transform(
(value,context)=>allowed.find(word=>word===value)??refuse(context,`${JSON.stringify(value)} is not one of its values`,choiceFix([value],allowed)))}var signChoices=[
"keyless","key","none"],defaultSign="none",gitRef=string().transform((value,context)=>/^refs\/(heads|tags|pull)\/[^\s~^:?*[\\]+$/.test(value)?value:refuse(context,
`${JSON.stringify(value)} is not a full ref`,"Write refs/heads/main, refs/tags/v1 or refs/pull/7/head.")),commitHash=string().transform((value,context)=>/^([0-9a-f]{40}|[0-9a-f]{64})$/i.
test(value)?value.toLowerCase():refuse(context,`${JSON.stringify(value)} is not a commit`,"Write its 40 hexadecimal digits."));function checkedList(parse,problemOf){
return list(parse).transform((values,context)=>{for(let value of values){let problem=problemOf(value);problem!==void 0&&refuse(context,problem.what,problem.fix)}
return values})}var image=string().transform((value,context)=>{if(isDigest(value))return value;let read=readReference(value);return"problem"in read?refuse(context,
read.problem.what,read.problem.fix):value}),units={s:1,m:60,h:3600,d:86400},longest=3650*units.d;function seconds(value){let match=/^(\d{1,9})(s|m|h|d)$/.exec(value);
if(!match)return;let amount=Number(match[1])*units[match[2]];return amount>0&&amount<=longest?amount:void 0}var duration=string().transform((value,context)=>{let amount=seconds(
value);return amount===void 0?refuse(context,`${JSON.stringify(value)} is not a duration`,"Write a number and a unit: 90s, 15m, 48h or 7d."):amount*1e3}),durationOrUnlimited=string().
transform((value,context)=>{if(value==="unlimited")return value;let amount=seconds(value);return amount===void 0?refuse(context,`${JSON.stringify(value)} is not\
 a duration`,"Write a number and a unit, e.g. 48h, or unlimited."):amount*1e3}),sha256=string().transform((value,context)=>{let digits=value.toLowerCase().replace(
/^sha256:/,"");return/^[0-9a-f]{64}$/.test(digits)?digits:refuse(context,`${JSON.stringify(value)} is not a SHA-256`,"Write its 64 hexadecimal digits.")}),releaseVersion=string().
transform((value,context)=>{let version=value.replace(/^v/,"");return/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version)?version:refuse(context,`${JSON.stringify(value)}\
 is not a version`,"Write a pinned release, e.g. 0.74.0; there is no latest.")}),mirrorUrl=string().transform((value,context)=>{let url=URL.canParse(value)?new URL(
value):void 0;return url===void 0||!mayContact(url,url)?refuse(context,`${JSON.stringify(value)} is not an https URL`,"Write the base URL, e.g. https://mirror.e\
xample/trivy."):url.username||url.password||url.search||url.hash?refuse(context,"the URL holds credentials, a query or a fragment","Write the plain base URL."):
url}),branchName=string().transform((value,context)=>/^[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/.test(value)&&!/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.test(value)?
value:refuse(context,`${JSON.stringify(value)} is not a branch`,"Write its name, e.g. image-gate/prune-exceptions."));function readInputs(declared,raw){let{schema}=declared,given=[...raw].filter(([,value])=>value!==""),known=given.filter(([name])=>Object.hasOwn(schema.shape,name)),
unknown=given.filter(one=>!known.includes(one)).map(([name])=>unknownInput(declared,name)),parsed=schema.safeParse(Object.fromEntries(known));if(parsed.success)
return{inputs:parsed.data,problems:unknown};let{issues}=parsed.error,bad=new Set(issues.map(({path})=>path[0]));return{inputs:schema.safeParse(Object.fromEntries(
known.filter(([name])=>!bad.has(name)))).data??{},problems:[...unknown,...issues.map(issue=>badValue(declared,issue))]}}function unknownInput({schema,page,refused=()=>{}},name){
let where=`input ${name}`,foreign=refused(where,name);if(foreign!==void 0)return foreign;let near=nearest(name,Object.keys(schema.shape)),fix=near===void 0?`Rem\
ove it; ${page} lists all inputs.`:`Did you mean ${near}?`;return{where,what:"there is no such input",fix}}function badValue({page},issue){let fix=fixOf(issue)??
`See ${page} for what it takes.`;return{where:`input ${String(issue.path[0])}`,what:issue.message,fix}}export{anyText,flag,list,choices,choice,signChoices,defaultSign,gitRef,commitHash,checkedList,image,duration,durationOrUnlimited,sha256,releaseVersion,mirrorUrl,
branchName,readInputs};
