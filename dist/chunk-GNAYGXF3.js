import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{needsYaml,prune,requireAll}from"./chunk-GSJ7XVQ3.js";import{isYamlFile}from"./chunk-P4NVSMEY.js";import{maxTextFile}from"./chunk-7HSWERG5.js";
import{ConfigError,exceptionPaths}from"./chunk-CIY6UZVJ.js";import{isAbsolute,relative,resolve,sep}from"node:path";async function prunedHere(files,workingDirectory,paths,now){let found=await Promise.all(paths.map(async({path,named})=>{let place=await placeHere(files,workingDirectory,
path);place!==void 0&&await requireFile(files,path,place);let bytes=place===void 0?void 0:await files.readBytes(place,maxTextFile);return{path,named,place,bytes}}));
return requireAll(found.filter(({named,bytes})=>named&&bytes===void 0).map(({path})=>path)),onceEach(found).flatMap(({path,place,bytes})=>place===void 0||bytes===
void 0?[]:[{path,place,...prune(bytes,path,now)}])}async function requireFile(files,path,place){let kind=(await files.lstat(place))?.kind;if(kind==="file")return;
let what=kind==="directory"?"it is a folder, not a file":"it is not a file";throw new ConfigError([{where:path,what,fix:"Name a file."}],"no-file")}function onceEach(found){
return found.filter(({place},index)=>found.findIndex(other=>other.place===place)===index)}async function placeHere(files,workingDirectory,path){let named=resolve(
workingDirectory,path),root=await files.realPath(workingDirectory)??workingDirectory,place=await files.realPath(named);if(place===void 0){if(await files.lstat(named)!==
void 0)throw unsafe(path,"a symbolic link in its path points to nothing");return}if(isInside(workingDirectory,named)&&!isInside(root,place))throw unsafe(path,"a\
 symbolic link leads out of the working folder");return place}function isInside(folder,path){let way=relative(folder,path);return way!==".."&&!way.startsWith(`.\
.${sep}`)&&!isAbsolute(way)}function unsafe(where,what){return new ConfigError([{where,what,fix:"Put the file itself there, or name the file that it points to."}],
"prune-outside")}async function fileFor(files,wanted){let paths=exceptionPaths().map(({path})=>path),fitting=needsYaml(wanted)?paths.filter(isYamlFile):paths;for(let path of fitting)
if(await files.read(path,maxTextFile)!==void 0)return path;let[first=""]=fitting;return first}async function textHere(files,workingDirectory,path){let place=await placeHere(
files,workingDirectory,path);return place===void 0?{bytes:void 0,place:resolve(workingDirectory,path)}:(await requireFile(files,path,place),{bytes:await files.readBytes(
place,maxTextFile),place})}async function writeHere(files,{place,isNew},bytes){isNew?await files.write(place,bytes):await files.replace(place,bytes)}export{prunedHere,fileFor,textHere,writeHere};
