import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{formatReference,readReference}from"./chunk-HYDIUQSN.js";import{plainLine}from"./chunk-DCEDHILC.js";function imageNames(destinations,own){let[first,...others]=destinations.map(formatReference);return first===void 0?[own]:[first,...others]}function ownName(subject,repository){
switch(subject.kind){case"build":return repository??"image";case"image":return subject.reference;case"input":case"report":return subject.path}}function reportedName({
platforms:[{raw}]}){let name=typeof raw=="object"&&raw!==null&&"ArtifactName"in raw?raw.ArtifactName:void 0;return typeof name=="string"&&name!==""?name:void 0}var maxSlug=120;function imageRole(name){return plainLine(name.slice(0,4096)).replace(/@sha256:[0-9a-f]*$/,"").replace(/:[\w.-]*$/,"")}function reportFileName(imageName){
let slug=imageRole(imageName).replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"").slice(0,maxSlug);return`trivy-results-${slug===""?"image":slug}.json`}
function imageCategory(name){let read=readReference(name);if("reference"in read){let{registry,repository}=read.reference;return formatReference({registry,repository})}
let role=imageRole(name).replace(/^[./]+|\/+$/g,"");return role===""?"image":role.slice(0,maxSlug)}export{imageRole,reportFileName,imageCategory,imageNames,ownName,reportedName};
