import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isDigest}from"./chunk-JEQLNRX6.js";import{ZodISODate,ZodISODateTime,ZodISODuration,ZodISOTime,_isoDate,_isoDateTime,_isoDuration,_isoTime}from"./chunk-MGHMEVFY.js";
import{ConfigError}from"./chunk-FVSCQK2Q.js";import{__export}from"./chunk-DIQVHKCG.js";var iso_exports={};__export(iso_exports,{ZodISODate:()=>ZodISODate,ZodISODateTime:()=>ZodISODateTime,ZodISODuration:()=>ZodISODuration,ZodISOTime:()=>ZodISOTime,
date:()=>date,datetime:()=>datetime,duration:()=>duration,time:()=>time});function datetime(params){return _isoDateTime(ZodISODateTime,params)}function date(params){return _isoDate(ZodISODate,params)}function time(params){return _isoTime(
ZodISOTime,params)}function duration(params){return _isoDuration(ZodISODuration,params)}var MAX_REPOSITORY=255,MAX_TEXT=1024,dockerHub="docker.io",dockerHubAliases=new Set([dockerHub,"index.docker.io"]),official="library/",label="[a-z0-9](?:[a-z0-9\
-]*[a-z0-9])?",registryForm=new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-f0-9:]+\\])(?::[0-9]+)?$`),component="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",repositoryForm=new RegExp(
`^${component}(?:/${component})*$`),tagForm=/^\w[\w.-]{0,127}$/,bareImageId=/^(?:sha256:)?[a-f0-9]{64}$/;function readReference(text,where="image reference"){let result=readWhole(
text);return"what"in result?{problem:{where,...result}}:{reference:result}}function parseReference(text,where){let result=readReference(text,where);if("problem"in
result)throw new ConfigError([result.problem],"reference-invalid");return result.reference}function formatReference({registry:registry2,repository,tag,digest}){
return`${registry2}/${repository}${tag===void 0?"":`:${tag}`}${digest===void 0?"":`@${digest}`}`}function oneSpelling(text){let read=readReference(text);if("pro\
blem"in read)return text;let{tag,digest,...place}=read.reference;return formatReference({...place,...digest===void 0?{tag:tag??"latest"}:{digest}})}function familiarName({
registry:registry2,repository}){let whole=`${registry2}/${repository}`;return registry2!==dockerHub?whole:[repository.startsWith(official)?repository.slice(official.
length):repository,repository].find(name=>readsBackAs(name,repository))??whole}function familiarReference(reference){let whole=formatReference(reference),name=`${reference.
registry}/${reference.repository}`;return familiarName(reference)+whole.slice(name.length)}function readsBackAs(name,repository){let read=readWhole(name);return!("\
what"in read)&&read.registry===dockerHub&&read.repository===repository}function readWhole(text){let[named,digest]=cut(text,"@"),place=checkText(text)??readPlace(
named);if("what"in place)return place;let[repository,tag]=cut(place.rest,":"),fault=checkRepository(repository)??checkTag(tag)??checkDigest(digest);return fault||
{registry:place.registry,repository,...tag===void 0?{}:{tag},...digest===void 0?{}:{digest}}}function cut(text,separator){let at=text.indexOf(separator);return at<
0?[text,void 0]:[text.slice(0,at),text.slice(at+1)]}function checkText(text){if(text==="")return{what:"the image reference is empty",fix:"Write a name such as g\
hcr.io/owner/app:1.2."};if(text.length>MAX_TEXT)return{what:`an image reference of ${text.length} characters`,fix:`Keep it under ${MAX_TEXT} characters.`};if(/\s/.
test(text))return{what:`${JSON.stringify(text)} holds white space`,fix:"Write one reference a line, without spaces."};if(bareImageId.test(text))return{what:`${text}\
 is an image ID, not a name`,fix:"Write the repository before the digest: NAME@sha256:… ."}}function readPlace(named){let[first,rest]=cut(named,"/"),host=first.
toLowerCase();return rest===void 0?{registry:dockerHub,rest:official+named}:host!=="localhost"&&!/[.:]/.test(host)?{registry:dockerHub,rest:named}:dockerHubAliases.
has(host)?{registry:dockerHub,rest:rest.includes("/")?rest:official+rest}:registryForm.test(host)&&URL.canParse(`https://${host}/`)?{registry:host,rest}:{what:`${JSON.
stringify(first)} is not a registry's host`,fix:"Write a host name, an IPv4 address or an IPv6 address in brackets, with a port up to 65535 if needed."}}function checkRepository(repository){
let quoted=JSON.stringify(repository);if(repository.length>MAX_REPOSITORY)return{what:`a repository of ${repository.length} characters`,fix:`Registries take at \
most ${MAX_REPOSITORY}: shorten it.`};if(!repositoryForm.test(repository))return repositoryForm.test(repository.toLowerCase())?{what:`the repository ${quoted} h\
olds upper-case letters`,fix:`Write ${repository.toLowerCase()}.`}:{what:`${quoted} is not a repository`,fix:"Use lower-case letters and digits, joined by one d\
ot, one or two underscores or dashes, in parts divided by slashes."}}function checkTag(tag){if(!(tag===void 0||tagForm.test(tag)))return{what:`${JSON.stringify(
tag)} is not a tag`,fix:"A tag has 1 to 128 letters, digits, underscores, dots and dashes, and starts with none of the last two."}}function checkDigest(digest){
if(!(digest===void 0||isDigest(digest)))return{what:`${JSON.stringify(digest)} is not a digest that can be compared`,fix:"Write sha256: and 64 lower-case hexade\
cimal digits; other algorithms are not taken."}}export{iso_exports,readReference,parseReference,formatReference,oneSpelling,familiarName,familiarReference};
