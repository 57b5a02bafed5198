import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{familiarName,familiarReference,formatReference,readReference}from"./chunk-UTZG5LPQ.js";import{object,string,tuple}from"./chunk-MGHMEVFY.js";import{
plainLine}from"./chunk-USLO7EXV.js";var maxTags=1e3;function imageNames(destinations,...own){let[first,...others]=destinations.map(formatReference);return first===void 0?own:[first,...others]}function ownNames(subject,repository){
return(subject.kind==="image"?subject.names:void 0)??[ownName(subject,repository)]}function ownName(subject,repository){switch(subject.kind){case"build":return repository??
"image";case"image":return subject.reference;case"input":case"report":return subject.path}}var name=string().min(1).max(4096),reportSchema=object({ArtifactName:name,
ImageGate:object({Names:tuple([name],name).refine(({length})=>length<=maxTags)}).optional().catch(void 0)});function reportedNames({platforms:[{raw}]},otherwise){
let read=reportSchema.safeParse(raw).data;return read?.ImageGate?.Names??[read?.ArtifactName??otherwise]}function namesOfReport(scan,path,given){let[first,...others]=given;
return first===void 0?reportedNames(scan,path):[first,...others]}var maxName=4096;function imageName(name2){let read=readReference(name2);if("reference"in read){let{registry,repository}=read.reference;return{familiar:familiarName(
read.reference),whole:formatReference({registry,repository})}}return{familiar:plainLine(name2.slice(0,maxName)).replace(/@sha256:[0-9a-f]*$/,"").replace(/:[\w.-]*$/,
"")}}var maxSlug=120;function reportFileName(name2){let slug=imageName(name2).familiar.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"").slice(0,maxSlug);
return`trivy-results-${slug===""?"image":slug}.json`}function imageFolder(name2){let slug=familiarSpelling(name2).replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+/,
"").slice(-maxSlug);return slug===""?"image":slug}function familiarSpelling(name2){let read=readReference(name2);return"reference"in read?familiarReference(read.
reference):name2}function imageCategory(name2){let{whole,familiar}=imageName(name2);if(whole!==void 0)return whole;let role=familiar.replace(/^[./]+|\/+$/g,"");
return role===""?"image":role.slice(0,maxSlug)}export{imageName,reportFileName,imageFolder,familiarSpelling,imageCategory,imageNames,ownNames,ownName,reportedNames,namesOfReport};
