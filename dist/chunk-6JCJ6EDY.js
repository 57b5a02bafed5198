import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parse}from"./chunk-RXKLCMPX.js";import{posix}from"node:path";var commitForm=/^[0-9a-f]{40}$|^[0-9a-f]{64}$/,remoteForm=/^(https?|git|ssh):\/\/|^git@|^github\.com\/|^(docker-image|oci-layout|target):\/\//i,
template=/\{\{\s*([^{}]*?)\s*\}\}/g;function defaultContext(origin){return`${origin.repositoryUrl}.git#${origin.commit}`}function expandDefaultContext(text,origin){
let names=[...text.matchAll(template)].map(([,name])=>name),foreign=names.find(name=>name!=="defaultContext");return foreign!==void 0?{what:`{{${foreign}}} is n\
ot a template that is known`,fix:"Use {{defaultContext}}"}:names.length>0&&origin===void 0?{what:"{{defaultContext}} is only known on a GitHub runner",fix:"Writ\
e a folder, e.g. `.`"}:origin===void 0?text:text.replace(template,()=>defaultContext(origin))}function parseContext(text,origin){let given=text.trim()||(origin===
void 0?".":"{{defaultContext}}"),expanded=expandDefaultContext(given,origin);return typeof expanded!="string"?{where:"context",...expanded}:remoteForm.test(expanded)?
(origin&&ownCommit(expanded,origin))??{kind:"remote",url:expanded}:{kind:"local",path:expanded}}function ownCommit(url,origin){let at=url.indexOf("#"),[repository,
fragment]=at<0?[url,""]:[url.slice(0,at),url.slice(at+1)];if(repository!==`${origin.repositoryUrl}.git`&&repository!==origin.repositoryUrl)return;let[commit="",
...rest]=fragment.split(":");if(!commitForm.test(commit))return;let subdirectory=rest.join(":").replace(/^\/+|\/+$/g,""),pinned={kind:"git",url:`${origin.repositoryUrl}\
.git`,commit};return subdirectory===""||subdirectory==="."?pinned:{...pinned,subdirectory}}function contextArgument(context){switch(context.kind){case"local":return context.
path;case"git":return`${context.url}#${context.commit}${context.subdirectory===void 0?"":`:${context.subdirectory}`}`;case"remote":return context.url}}function isOwnRepository(context,origin){
return context.kind==="git"&&context.url===`${origin.repositoryUrl}.git`}function contextProblems(context){let text=contextArgument(context);return text==="-"?[
{where:"context",what:"`-` (standard input) is not a context here",fix:"Name a folder or a Git URL"}]:text.startsWith("-")?[{where:"context",what:"it begins wit\
h a dash, which Docker takes for an option",fix:"Put ./ before it"}]:context.kind==="remote"&&/^https?:\/\/[^/?#]*@/i.test(text)?[{where:"context",what:"the URL\
 holds a user name or password",fix:"Leave it out and hand the token over in `secrets` as GIT_AUTH_TOKEN=…"}]:[]}function dockerfilePlace(context,file){switch(context.
kind){case"local":return{kind:"workspace",path:file??posix.join(context.path,"Dockerfile")};case"git":{let path=posix.join(context.subdirectory??".",file??"Dock\
erfile");return path.startsWith("../")?{kind:"unknown"}:{kind:"commit",commit:context.commit,path}}case"remote":return{kind:"unknown"}}}function optionFields(option){try{return parse(option,{trim:!0,relax_column_count:!0,skip_empty_lines:!0}).flat()}catch{return}}function attributeOf(field){let at=field.
indexOf("=");return at<0?{key:field.trim()}:{key:field.slice(0,at).trim(),value:field.slice(at+1).trim()}}function joinOption(fields){return fields.map(field=>/[",\r\n]/.
test(field)?`"${field.replaceAll('"','""')}"`:field).join(",")}var truths=new Set(["1","t","T","true","TRUE","True"]),untruths=new Set(["0","f","F","false","FAL\
SE","False"]);function parseGoBoolean(text){return truths.has(text)?!0:untruths.has(text)?!1:void 0}function keyAndValue(entry){let at=entry.indexOf("=");return at<
1?void 0:{key:entry.slice(0,at),value:entry.slice(at+1)}}export{expandDefaultContext,parseContext,contextArgument,isOwnRepository,contextProblems,dockerfilePlace,optionFields,attributeOf,joinOption,parseGoBoolean,keyAndValue};
