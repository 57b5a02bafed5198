import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{commitFiles,decodeText,findFiles,trackedFiles,workspaceFiles}from"./chunk-PXKO4HPS.js";import{ConfigError,ToolError}from"./chunk-FVSCQK2Q.js";import{resolve}from"node:path";function openRepository(files,openContents,repository,workingDirectory){switch(repository.kind){case"machine":return machineFiles(files,workingDirectory);case"w\
orkspace":return workspaceFiles(files,workingDirectory);case"commit":return commitFiles(openContents(repository.github,repository.token),repository.commit)}}function machineFiles(files,workingDirectory){
let describe=path=>resolve(workingDirectory,path);return{read:async(path,max)=>{let bytes=await readOne(files,describe(path),max);if(bytes!==void 0)return{bytes,
text:decodeText(bytes,path)};if(await files.lstat(describe(path))===void 0)return;let what="a symbolic link on its way points to nothing";throw new ConfigError(
[{where:describe(path),what,fix:"Repair or remove the link."}],"repository-file")},list:(folder,names,max)=>findFiles(files,workingDirectory,{folder,names,max}),
holds:trackedFiles(files,workingDirectory),describe}}async function readOne(files,path,max){if((await files.stat(path))?.kind==="other")throw new ConfigError([{
where:path,what:"it is a pipe or a device, not a file",fix:"Name a file."}],"repository-file");try{return await files.readBytes(path,max)}catch(error){let problem=error instanceof
ToolError?notOne[error.code]:void 0;throw problem===void 0?error:new ConfigError([{where:path,...problem(max)}],"repository-file")}}var notOne={"file-is-folder":()=>({
what:"it is a folder, not a file",fix:"Name a file."}),"file-too-large":max=>({what:`it is larger than the ${max} bytes that are read`,fix:"Make it smaller."})};export{openRepository,machineFiles};
