import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runConfig}from"./chunk-GJ5CLEIU.js";import{explainHint}from"./chunk-SZYH4T5T.js";import{imageFolder,ownNames,reportFileName,userFolders}from"./chunk-CIY6UZVJ.js";import{dirname,join}from"node:path";function userContext({environment,machine,workingDirectory,version}){return{...userFolders(environment,machine.os,workingDirectory),workingDirectory,version}}function scanJobs(raw,user,scanTargets){
let runContext=userContext(user),taken=new Set;return scanTargets.map(scanTarget=>{let options=scanTarget.kind==="image"&&scanTarget.id===void 0?raw:new Map([...raw].
filter(([name])=>name!=="image-from")),input=scanTarget.kind==="image"?["image",scanTarget.reference]:["input",scanTarget.path],config=runConfig(new Map([...options,
input]),runContext),placed=placedSubject(scanTarget,config),names=ownNames(placed,void 0);return{names,explain:explainHint(scanTargets.length===1?raw:new Map([...raw,
["image",names[0]]])),scanTarget:placed,config:{...config,scanTarget:placed,reportDirectory:ownFolder(config,input[1],taken)}}})}function placedSubject(scanTarget,{
scanTarget:read}){return scanTarget.kind!=="image"||scanTarget.id!==void 0||read.kind!=="image"||read.from===void 0?scanTarget:{...scanTarget,from:read.from}}function ownFolder({
reportDirectory},name,taken){let slug=imageFolder(name),more=Array.from(taken,(_,index)=>`${slug}-${index+2}`),free=["",slug,...more].map(folder=>join(reportDirectory,
folder,reportFileName(name))).find(path=>!taken.has(path))??reportDirectory;return taken.add(free),dirname(free)}export{userContext,scanJobs};
