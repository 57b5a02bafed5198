import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{commitFiles,contains,decodeText,findFiles,locate,trackedFiles,workspaceFiles}from"./chunk-AIHM5HXT.js";import{ConfigError,ToolError}from"./chunk-NPMNWCA4.js";import{dirname,join,parse,relative,resolve,sep}from"node:path";function openRepository(files,openContents,repository,workingDirectory){switch(repository.kind){case"machine":return machineFiles(files,workingDirectory);case"w\
orkspace":return workspaceFiles(files,workingDirectory);case"commit":return commitFiles(openContents(repository.github,repository.token),repository.commit)}}function machineFiles(files,workingDirectory){
let describe=path=>resolve(workingDirectory,path);return{read:async(path,max)=>{let name=describe(path),found=await locate(files,await lookup(files,workingDirectory,
name)),bytes=found===void 0?void 0:await readOne(files,found,name,max);return bytes&&{bytes,text:decodeText(bytes,path)}},list:(folder,names,max)=>findFiles(files,
workingDirectory,{folder,names,max}),holds:trackedFiles(files,workingDirectory),describe}}async function lookup(files,workingDirectory,name){let here=await files.
realPath(workingDirectory)??workingDirectory,place=contains(workingDirectory,name)?join(here,relative(workingDirectory,name)):name,top=await topOf(files,here),root=[
top??here].find(folder=>contains(folder,place))??parse(place).root,way=relative(root,place).split(sep).join("/");return{root,way,name,folder:top===void 0?"worki\
ng folder":"repository"}}async function topOf(files,folder){if(await files.lstat(join(folder,".git")).catch(()=>{})!==void 0)return folder;let above=dirname(folder);
return above===folder?void 0:topOf(files,above)}async function readOne(files,path,name,max){if((await files.stat(path))?.kind==="other")throw new ConfigError([{
where:name,what:"it is a pipe or a device, not a file",fix:"Name a file."}],"repository-file");try{return await files.readBytes(path,max)}catch(error){let problem=error instanceof
ToolError?notOne[error.code]:void 0;throw problem===void 0?error:new ConfigError([{where:name,...problem(max)}],"repository-file")}}var notOne={"file-is-folder":()=>({
what:"it is a folder, not a file",fix:"Name a file."}),"file-too-large":max=>({what:`it is larger than the ${max} bytes that are read`,fix:"Make it smaller."})};export{openRepository,machineFiles};
