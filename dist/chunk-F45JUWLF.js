import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isDigest,isHost,isProjectName,matchesImage,patternForm,readReference,withOneHost}from"./chunk-SOLK6MDS.js";var maxListEntries=2e5,hostAlone=/^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?$/i,hostForm=/^(?:localhost|\[[0-9a-f:]+\]|(?=[A-Za-z0-9-]*[.:])[A-Za-z0-9.:-]+)$/;
function readImageQuery(text,where){if(text.startsWith(harborWord))return readHarbor(text.slice(harborWord.length),where);if(/[*?]/.test(text))return readPattern(
text,where);if(text.endsWith("/")&&hostForm.test(text.slice(0,-1)))return inRegistry(withOneHost(text).slice(0,-1),where);if(hostAlone.test(text))return{problem:{
where,...noRepository(text)}};let read=readReference(text,where);if("problem"in read)return read;let{registry,repository,tag,digest}=read.reference;return{wanted:tag===
void 0&&digest===void 0?{kind:"repository",registry,repository}:{kind:"image",reference:read.reference}}}function noRepository(host){return{what:"it names a reg\
istry, and nothing in it",fix:`Write ${host}/ for all of that registry, or ${host}/acme/api for a repository.`}}function readPattern(text,where){let pattern=withOneHost(
text),at=pattern.indexOf("/"),registry=pattern.slice(0,Math.max(at,0));if(!patternForm.test(text)||!hostForm.test(registry)){let what=`${JSON.stringify(text.slice(
0,200))} is no pattern for the images of one registry`;return{problem:{where,what,fix:"Begin with the host of the registry: ghcr.io/acme/api:1.* or registry.exa\
mple.com/acme/**"}}}let[,place=""]=/^([^*?]*):[^/]*$/.exec(pattern)??[],read=place===""?void 0:readReference(place);if(read!==void 0&&"reference"in read){let{repository}=read.
reference;return{wanted:{kind:"repository",registry:read.reference.registry,repository,pattern}}}return inRegistry(registry,where,pattern)}function inRegistry(registry,where,pattern){
return registry!=="docker.io"?{wanted:{kind:"registry",registry,...pattern===void 0?{}:{pattern}}}:{problem:{where,what:"Docker Hub has no list of repositories",
fix:"Name the repositories: docker.io/acme/api, or docker.io/acme/api:1.*"}}}var harborWord="harbor:";function readHarbor(text,where){let place=withOneHost(text.
replace(/^https:\/\//,"")),[registry="",...path]=place.split("/"),isPattern=/[*?]/.test(place),literal=path.slice(0,isPattern?path.findIndex(part=>/[*?:]/.test(
part)):path.length),[project="",...rest]=literal.filter((part,index)=>part!==""||index<literal.length-1);if(!(isHost(registry)&&path.length>0&&(project===""?rest.
length===0:isProjectName(project))&&(rest.length===0||isRepository(registry,[project,...rest].join("/")))&&(!isPattern||patternForm.test(place))))return{problem:{
where,...noHarbor(text)}};let own={...project===""?{}:{project},...rest.length===0||isPattern?{}:{repository:[project,...rest].join("/")},...isPattern?{pattern:place}:
{}};return{wanted:{kind:"harbor",registry,...own}}}function isRepository(registry,path){let read=readReference(`${registry}/${path}`);return"reference"in read&&
read.reference.repository===path}function noHarbor(text){return{what:`${JSON.stringify(text.slice(0,200))} is no Harbor, and no project or repository of one`,fix:"\
Write harbor:harbor.example.com/ for all of it, harbor:harbor.example.com/acme for a project, harbor:harbor.example.com/acme/** for what matches. One image has \
no harbor: before it."}}function isAskedFor(pattern,{registry,repository,tag}){let name=`${registry}/${repository}`;return pattern===void 0||matchesImage(pattern,
tag===void 0?name:`${name}:${tag}`)}function mayMatch(pattern,place){return isAskedFor(pattern?.replace(/:[^/]*$/,""),place)}function referenceOf(name,{tag,digest}){
let read=readReference(tag===void 0?name:`${name}:${tag}`);if(!("problem"in read||digest!==void 0&&!isDigest(digest)))return digest===void 0?read.reference:{...read.
reference,digest}}var runtimePrefix=/^(?:docker-pullable|docker|containerd|cri-o):\/\//,hexAlone=/^[0-9a-f]{64}$/;function runningImage(image,imageId){let name=nameIn(image),named=name===
void 0?{}:{name},id=imageId.replace(runtimePrefix,""),at=id.lastIndexOf("@");if(at>=0){let reference=digested(id.slice(0,at),id.slice(at+1));return reference===
void 0?{kind:"unreadable"}:{kind:"digest",reference,...named}}if(name?.digest!==void 0)return{kind:"digest",reference:{...name,digest:name.digest},...named};let bare=hexAlone.
test(id)?`sha256:${id}`:id;return isDigest(bare)?{kind:"bare",id:bare,...named}:{kind:id===""?"absent":"unreadable",...named}}function nameIn(image){if(image===
""||isDigest(image))return;let at=image.indexOf("@");return at<0?referenceOf(image,{}):referenceOf(image.slice(0,at),{digest:image.slice(at+1)})}function digested(place,digest){
if(!isDigest(digest))return;let reference=referenceOf(place,{digest});return reference===void 0?void 0:{...reference,digest}}var podListCommand=`kubectl get pods --all-namespaces --output go-template='{{range .items}}{{$n := .metadata.namespace}}{{$o := .metadata.name}}{{range .metada\
ta.ownerReferences}}{{$o = .name}}{{end}}{{range .status.initContainerStatuses}}{{$n}} {{$o}} {{.image}} {{.imageID}}{{"\\n"}}{{end}}{{range .status.containerSta\
tuses}}{{$n}} {{$o}} {{.image}} {{.imageID}}{{"\\n"}}{{end}}{{range .status.ephemeralContainerStatuses}}{{$n}} {{$o}} {{.image}} {{.imageID}}{{"\\n"}}{{end}}{{end\
}}'`;function podLines(text,where){let beginning=text.slice(0,2e3).trimStart();if(/^(?:[[{]|---|apiVersion:|kind:|items:)/.test(beginning))return{problem:wholePods(
where)};let written=text.split(`
`).filter(line=>line.trim()!=="");if(written.length>maxListEntries)return{problem:tooManyLines(where)};let lines=written.flatMap(line=>{let[namespace="",owner="",
image="",imageId="",...more]=line.trim().split(/\s+/);return image===""||more.length>0?[]:[{namespace,owner,image,imageId}]});return{lines,unreadable:written.length-
lines.length}}function tooManyLines(where){return{where,what:`it has more than ${maxListEntries} lines`,fix:"Make a list of each namespace."}}function parsePodList(text,where){
let read=podLines(text,where);if("problem"in read)return read;let images=new Map,{unreadable}=read;for(let{namespace,owner,image,imageId}of read.lines){let reference=wantedOf(
runningImage(image,imageId));if(reference===void 0){unreadable+=1;continue}let key=JSON.stringify(reference),known=images.get(key)??{wanted:{kind:"image",reference},
runs:new Set};known.runs.add(`${namespace}/${owner}`),images.set(key,known)}return{wanted:[...images.values()].map(({wanted:one,runs})=>({...one,runs:runsText([
...runs])})),unreadable}}function wantedOf(running){switch(running.kind){case"digest":return running.reference;case"bare":case"absent":case"unreadable":return running.
name}}var maxOwners=3;function runsText(owners){let shown=owners.toSorted().slice(0,maxOwners).join(", ");return owners.length>maxOwners?`${shown} and ${owners.
length-maxOwners} more`:shown}function wholePods(where){return{where,what:"it holds whole pods, in which the values of environment variables are: passwords and \
tokens among them",fix:`Delete the file, and make the list so: ${podListCommand}`}}export{maxListEntries,readImageQuery,isAskedFor,mayMatch,referenceOf,runningImage,podLines,tooManyLines,parsePodList};
