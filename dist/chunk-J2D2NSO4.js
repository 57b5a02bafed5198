import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{formatReference,readReference}from"./chunk-W4SNY7ZT.js";import{object,string,tuple}from"./chunk-MGHMEVFY.js";import{plainLine}from"./chunk-DCEDHILC.js";var maxTags=1e3;function imageNames(destinations,...own){let[first,...others]=destinations.map(formatReference);return first===void 0?own:[first,...others]}function ownNames(subject,repository){
return(subject.kind==="image"?subject.names:void 0)??[ownName(subject,repository)]}function ownName(subject,repository){switch(subject.kind){case"build":return repository??
"image";case"image":return subject.reference;case"input":case"report":return subject.path}}var name=string().min(1).max(4096),reportSchema=object({ArtifactName:name,
ImageGate:object({Names:tuple([name],name).refine(({length})=>length<=maxTags)}).optional().catch(void 0)});function reportedNames({platforms:[{raw}]},otherwise){
let read=reportSchema.safeParse(raw).data;return read?.ImageGate?.Names??[read?.ArtifactName??otherwise]}function namesOfReport(scan,path,given){let[first,...others]=given;
return first===void 0?reportedNames(scan,path):[first,...others]}var maxSlug=120;function imageRole(name2){return plainLine(name2.slice(0,4096)).replace(/@sha256:[0-9a-f]*$/,"").replace(/:[\w.-]*$/,"")}function reportFileName(imageName){
let slug=imageRole(imageName).replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"").slice(0,maxSlug);return`trivy-results-${slug===""?"image":slug}.json`}
function imageCategory(name2){let read=readReference(name2);if("reference"in read){let{registry,repository}=read.reference;return formatReference({registry,repository})}
let role=imageRole(name2).replace(/^[./]+|\/+$/g,"");return role===""?"image":role.slice(0,maxSlug)}export{imageRole,reportFileName,imageCategory,imageNames,ownNames,ownName,reportedNames,namesOfReport};
