import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{explainHint}from"./chunk-PHKP5C6J.js";import{runConfig}from"./chunk-GGVKPFBT.js";import{userFolders}from"./chunk-WYLJVT35.js";import{imageFolder,
ownNames,reportFileName}from"./chunk-3VR57YWS.js";import{dirname,join}from"node:path";function userSurroundings({environment,machine,workingDirectory,version}){return{...userFolders(environment,machine.os,workingDirectory),workingDirectory,version}}
function scanJobs(raw,user,subjects){let surroundings=userSurroundings(user),taken=new Set;return subjects.map(subject=>{let options=subject.kind==="image"&&subject.
id===void 0?raw:new Map([...raw].filter(([name])=>name!=="image-from")),input=subject.kind==="image"?["image",subject.reference]:["input",subject.path],config=runConfig(
new Map([...options,input]),surroundings),placed=placedSubject(subject,config),names=ownNames(placed,void 0);return{names,explain:explainHint(subjects.length===
1?raw:new Map([...raw,["image",names[0]]])),subject:placed,config:{...config,subject:placed,reportDirectory:ownFolder(config,input[1],taken)}}})}function placedSubject(subject,{
subject:read}){return subject.kind!=="image"||subject.id!==void 0||read.kind!=="image"||read.from===void 0?subject:{...subject,from:read.from}}function ownFolder({
reportDirectory},name,taken){let slug=imageFolder(name),more=Array.from(taken,(_,index)=>`${slug}-${index+2}`),free=["",slug,...more].map(folder=>join(reportDirectory,
folder,reportFileName(name))).find(path=>!taken.has(path))??reportDirectory;return taken.add(free),dirname(free)}export{userSurroundings,scanJobs};
