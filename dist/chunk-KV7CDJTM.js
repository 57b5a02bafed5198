import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{commitFiles,decodeText,findFiles,trackedFiles,workspaceFiles}from"./chunk-4NO2VKXO.js";import{ConfigError}from"./chunk-FVSCQK2Q.js";import{resolve}from"node:path";function openRepository(files,openContents,repository,workingDirectory){switch(repository.kind){case"machine":return machineFiles(files,workingDirectory);case"w\
orkspace":return workspaceFiles(files,workingDirectory);case"commit":return commitFiles(openContents(repository.github,repository.token),repository.commit)}}function machineFiles(files,workingDirectory){
let describe=path=>resolve(workingDirectory,path);return{read:async(path,max)=>{let bytes=await files.readBytes(describe(path),max);if(bytes!==void 0)return{bytes,
text:decodeText(bytes,path)};if(await files.lstat(describe(path))===void 0)return;let what="a symbolic link on its way points to nothing";throw new ConfigError(
[{where:describe(path),what,fix:"Repair or remove the link."}],"repository-file")},list:(folder,names,max)=>findFiles(files,workingDirectory,{folder,names,max}),
holds:trackedFiles(files,workingDirectory),describe}}export{openRepository,machineFiles};
