import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runConfig}from"./chunk-CQZTNCKH.js";import{userFolders}from"./chunk-A534YR6D.js";import{ownNames,reportFileName}from"./chunk-J2D2NSO4.js";import{dirname,join}from"node:path";function userSurroundings({environment,machine,workingDirectory,version}){return{...userFolders(environment,machine.os,workingDirectory),workingDirectory,version}}
function scanJobs(raw,user,subjects){let surroundings=userSurroundings(user),taken=new Set;return subjects.map(subject=>{let input=subject.kind==="image"?["imag\
e",subject.reference]:["input",subject.path],config=runConfig(new Map([...raw,input]),surroundings);return{names:ownNames(subject,void 0),subject,config:{...config,
subject,reportDirectory:ownFolder(config,input[1],taken)}}})}function ownFolder({reportDirectory},name,taken){let slug=name.replace(/[^A-Za-z0-9._-]+/g,"-").replace(
/^[-.]+/,"").slice(-maxFolder),more=Array.from(taken,(_,index)=>`${slug}-${index+2}`),free=["",slug,...more].map(folder=>join(reportDirectory,folder,reportFileName(
name))).find(path=>!taken.has(path))??reportDirectory;return taken.add(free),dirname(free)}var maxFolder=120;export{userSurroundings,scanJobs};
