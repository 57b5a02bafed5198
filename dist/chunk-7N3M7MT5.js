import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{errorCode,fileFault,folderPrefix,ownerIn}from"./chunk-VKHHZCBE.js";import{rmSync}from"node:fs";import{mkdtemp,rm as rm2}from"node:fs/promises";import{tmpdir}from"node:os";import{join as join2}from"node:path";import{createHash}from"node:crypto";import{lstatSync,readFileSync,readlinkSync}from"node:fs";import{readdir,rm}from"node:fs/promises";import{hostname}from"node:os";
import{join}from"node:path";var MOST=100;function thisOwner(){let named=`${hostname()}
${linkText("/proc/self/ns/pid")}`;return{place:createHash("sha256").update(named).digest("hex").slice(0,8),pid:process.pid,start:startOf("self")??"0"}}async function removeAbandoned(root,us){
let abandoned=(await readdir(root).catch(()=>[])).filter(name=>{let said=ownerIn(name);return said!==void 0&&said.place===us.place&&isGone(said.pid,said.start,us)});
for(let name of abandoned.slice(0,MOST)){let path=join(root,name);isOurFolder(path)&&await rm(path,{recursive:!0,force:!0}).catch(()=>{})}}function isOurFolder(path){
try{let stats=lstatSync(path);return stats.isDirectory()&&(process.getuid===void 0||stats.uid===process.getuid())}catch{return!1}}function isGone(pid,start,us){
if(us.start!=="0")return startOf(String(pid))!==start;try{return process.kill(pid,0),!1}catch(error){return errorCode(error)==="ESRCH"}}function startOf(pid){try{
let stat=readFileSync(`/proc/${pid}/stat`,"latin1");return stat.slice(stat.lastIndexOf(")")+2).split(" ")[19]}catch{return}}function linkText(path){try{return readlinkSync(
path)}catch{return""}}var REMOVE={recursive:!0,force:!0,maxRetries:5,retryDelay:50};function createTemporary(root=tmpdir()){let folders=new Set,owner=thisOwner(),swept,removeAllSync=()=>{
process.off("exit",removeAllSync);for(let folder of folders)try{rmSync(folder,REMOVE)}catch{}folders.clear()};return{create:async purpose=>{swept??=removeAbandoned(
root,owner),await swept;let folder=await mkdtemp(join2(root,folderPrefix(purpose,owner))).catch(error=>{throw fileFault(error,"write",root)});return folders.size===
0&&process.on("exit",removeAllSync),folders.add(folder),folder},removeAll:async()=>{await Promise.allSettled([...folders].map(folder=>rm2(folder,REMOVE))),removeAllSync()},
removeAllSync}}async function withOwnTemporary(files,work){let folders=[],temporaryDirectory=async purpose=>{let folder=await files.temporaryDirectory(purpose);
return folders.push(folder),folder};try{return await work({...files,temporaryDirectory})}finally{for(let folder of folders)await files.remove(folder).catch(()=>{})}}export{createTemporary,withOwnTemporary};
