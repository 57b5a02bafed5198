import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError}from"./chunk-NPMNWCA4.js";import{isDigest}from"./chunk-GA2BMHTH.js";var MAX_REPOSITORY=255,MAX_TEXT=1024,dockerHub="docker.io",dockerHubAliases=new Set([dockerHub,"index.docker.io","registry-1.docker.io"]),official="library/",label="\
[a-z0-9](?:[a-z0-9-]*[a-z0-9])?",registryForm=new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-f0-9:]+\\])(?::[1-9][0-9]*)?$`),component="[a-z0-9]+(?:(?:[._]|__|-\
+)[a-z0-9]+)*",repositoryForm=new RegExp(`^${component}(?:/${component})*$`),tagForm=/^\w[\w.-]{0,127}$/,bareImageId=/^(?:sha256:)?[a-f0-9]{64}$/;function readReference(text,where="\
image reference"){let result=readWhole(text);return"what"in result?{problem:{where,...result}}:{reference:result}}function parseReference(text,where){let result=readReference(
text,where);if("problem"in result)throw new ConfigError([result.problem],"reference-invalid");return result.reference}function formatReference({registry,repository,
tag,digest}){return`${registry}/${repository}${tag===void 0?"":`:${tag}`}${digest===void 0?"":`@${digest}`}`}function oneSpelling(text){let read=readReference(text);
if("problem"in read)return text;let{tag,digest,...place}=read.reference;return formatReference({...place,...digest===void 0?{tag:tag??"latest"}:{digest}})}function familiarName({
registry,repository}){let whole=`${registry}/${repository}`;return registry!==dockerHub?whole:[repository.startsWith(official)?repository.slice(official.length):
repository,repository].find(name=>readsBackAs(name,repository))??whole}function familiarReference(reference){let whole=formatReference(reference),name=`${reference.
registry}/${reference.repository}`;return familiarName(reference)+whole.slice(name.length)}function imageWords(reference){let hub=reference.registry===dockerHub?
" (Docker Hub)":"";return familiarReference(reference.digest===void 0?{tag:"latest",...reference}:reference)+hub}function readsBackAs(name,repository){let read=readWhole(
name);return!("what"in read)&&read.registry===dockerHub&&read.repository===repository}function readWhole(text){let[named,digest]=cut(text,"@"),place=checkText(text)??
readPlace(named);if("what"in place)return place;let[repository,tag]=cut(place.rest,":"),fault=checkRepository(repository)??checkTag(tag)??checkDigest(digest);return fault||
{registry:place.registry,repository,...tag===void 0?{}:{tag},...digest===void 0?{}:{digest}}}function cut(text,separator){let at=text.indexOf(separator);return at<
0?[text,void 0]:[text.slice(0,at),text.slice(at+1)]}function checkText(text){if(text==="")return{what:"the image reference is empty",fix:"Write a name such as g\
hcr.io/owner/app:1.2."};if(text.length>MAX_TEXT)return{what:`an image reference of ${text.length} characters`,fix:`Keep it under ${MAX_TEXT} characters.`};if(/\s/.
test(text))return{what:`${JSON.stringify(text)} holds white space`,fix:"Write one reference a line, without spaces."};if(bareImageId.test(text))return{what:`${text}\
 is an image ID, not a name`,fix:"Write the repository before the digest: NAME@sha256:… ."}}function oneHost(text){let host=text.toLowerCase();return/^[^:]*\.[^:]*:443$/.
test(host)&&!host.startsWith("127.")?host.slice(0,-4):host}function withOneHost(text){let[first,rest]=cut(text,"/"),host=oneHost(first);return rest===void 0||!/[.:]/.
test(host)?text:`${dockerHubAliases.has(host)?dockerHub:host}/${rest}`}function readPlace(named){let[first,rest]=cut(named,"/"),host=oneHost(first);return rest===
void 0?{registry:dockerHub,rest:official+named}:host!=="localhost"&&!/[.:]/.test(host)?{registry:dockerHub,rest:named}:dockerHubAliases.has(host)?{registry:dockerHub,
rest:rest.includes("/")?rest:official+rest}:registryForm.test(host)&&URL.canParse(`https://${host}/`)?{registry:host,rest}:{what:`${JSON.stringify(first)} is no\
t a registry's host`,fix:"Write a host name, an IPv4 address or an IPv6 address in brackets, with a port up to 65535 if needed."}}function checkRepository(repository){
let quoted=JSON.stringify(repository);if(repository.length>MAX_REPOSITORY)return{what:`a repository of ${repository.length} characters`,fix:`Registries take at \
most ${MAX_REPOSITORY}: shorten it.`};if(!repositoryForm.test(repository))return repositoryForm.test(repository.toLowerCase())?{what:`the repository ${quoted} h\
olds upper-case letters`,fix:`Write ${repository.toLowerCase()}.`}:{what:`${quoted} is not a repository`,fix:"Use lower-case letters and digits, joined by one d\
ot, one or two underscores or dashes, in parts divided by slashes."}}function checkTag(tag){if(!(tag===void 0||tagForm.test(tag)))return{what:`${JSON.stringify(
tag)} is not a tag`,fix:"A tag has 1 to 128 letters, digits, underscores, dots and dashes, and does not start with a dot or a dash."}}function checkDigest(digest){
if(!(digest===void 0||isDigest(digest)))return{what:`${JSON.stringify(digest)} is not a digest that can be compared`,fix:"Write sha256: and 64 lower-case hexade\
cimal digits; other algorithms are not taken."}}export{readReference,parseReference,formatReference,oneSpelling,familiarName,familiarReference,imageWords,withOneHost};
