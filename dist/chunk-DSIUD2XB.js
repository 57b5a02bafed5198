import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{formatReference}from"./chunk-WAGMCTHG.js";import{object,string}from"./chunk-GA2BMHTH.js";function imageNames(destinations,...own){let[first,...others]=destinations.map(formatReference);return first===void 0?own:[first,...others]}function ownNames(scanTarget,repository){
return(scanTarget.kind==="image"?scanTarget.names:void 0)??[ownName(scanTarget,repository)]}function ownName(scanTarget,repository){switch(scanTarget.kind){case"\
build":return repository??"image";case"image":return scanTarget.reference;case"input":case"report":return scanTarget.path}}var reportSchema=object({ArtifactName:string().
min(1).max(4096)});function reportedNames({recorded,platforms:[{raw}]},otherwise){return recorded.names??[reportSchema.safeParse(raw).data?.ArtifactName??otherwise]}
function namesOfReport(scan,path,given){let[first,...others]=given;return first===void 0?reportedNames(scan,path):[first,...others]}export{imageNames,ownNames,ownName,reportedNames,namesOfReport};
