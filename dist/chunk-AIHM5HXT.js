import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError,GateError,ToolError}from"./chunk-NPMNWCA4.js";var maxTextFile=1024*1024;function decodeText(bytes,file){if(bytes.length>maxTextFile)throw notText(file,`has ${bytes.length} bytes`,`Make it smaller: at most ${maxTextFile}\
 bytes are read.`);if(bytes[0]===255&&bytes[1]===254||bytes[0]===254&&bytes[1]===255)throw notText(file,"is UTF-16 text","Save it as UTF-8.");let text=decodeUtf8(
bytes);if(text===void 0)throw notText(file,"is not UTF-8 text","Save it as UTF-8.");if(text.includes("\0"))throw notText(file,"holds NUL bytes, so it is not a t\
ext file","Check that the path is right.");return text}function decodeUtf8(bytes){try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{return}}function notText(where,what,fix){
return new ConfigError([{where,what,fix}],"text-invalid")}function quoted(text){let line=text.replaceAll(/[\p{C}\p{Z}]+/gu," ").replaceAll("`","'").trim();return`\
\`${line.length>60?`${line.slice(0,59)}…`:line}\``}import{posix}from"node:path";var maxEntries=2e4,foreign=new Set([".git","node_modules","vendor","bower_components",".venv","venv"]);async function findFiles(files,root,{
folder,names,max}){let found=[],level=[folder],left=maxEntries;for(;level.length>0&&found.length<max&&left>0;){let next=[];for(let place of level)for(let name of(await files.
list(posix.join(root,place))??[]).slice(0,left)){left-=1;let path=posix.join(place,name),kind=foreign.has(name)?void 0:(await files.lstat(posix.join(root,path)))?.
kind;kind==="directory"&&next.push(path),kind==="file"&&names.has(name)&&found.push(path)}level=next}return found.slice(0,max)}function chooseFiles(paths,{folder,
names,max}){let below=folder==="."?"":`${folder}/`,depth=path=>path.split("/").length;return paths.filter(path=>path.startsWith(below)&&names.has(posix.basename(
path))).filter(path=>!path.slice(below.length).split("/").some(name=>foreign.has(name))).sort((a,b)=>depth(a)-depth(b)||(a<b?-1:1)).slice(0,max)}import{isAbsolute,join}from"node:path";var idLengths=[20,32],extended=16384,longest=4095,harmlessExtension=/^(?:[A-Z]|link$|sdir$)/;function indexedPaths(index){if(index.length<12||index.toString("la\
tin1",0,4)!=="DIRC")return;let version=index.readUInt32BE(4);if(!(version!==2&&version!==3&&version!==4))for(let idLength of idLengths){let paths=readPaths(index,
{version,idLength});if(paths!==void 0)return path=>path!==""&&paths.has(Buffer.from(path).toString("latin1"))}}function readPaths(index,layout){let body=index.subarray(
0,Math.max(0,index.length-layout.idLength)),paths=new Set,at=12,previous="",left=Math.min(67108864,64*index.length);for(let count=index.readUInt32BE(8);count>0;count-=
1){let entry=readEntry(body,at,layout,previous,left);if(entry===void 0)return;paths.add(entry.path),left-=entry.path.length,previous=entry.path,at=entry.end}return areExtensions(
body,at)?paths:void 0}function readEntry(body,at,layout,previous,left){let flagsAt=at+40+layout.idLength;if(flagsAt+2>body.length)return;let flags=body.readUInt16BE(
flagsAt);if((flags&extended)!==0&&layout.version===2)return;let nameAt=flagsAt+((flags&extended)===0?2:4),name=layout.version===4?shortened(body,nameAt,previous.
length):{kept:0,at:nameAt},nul=name===void 0?-1:body.indexOf(0,name.at);if(name===void 0||nul<0)return;let length=name.kept+nul-name.at;return length>left||Math.
min(length,longest)!==(flags&longest)?void 0:{path:previous.slice(0,name.kept)+body.toString("latin1",name.at,nul),end:layout.version===4?nul+1:at+Math.floor((nul-
at)/8)*8+8}}function shortened(body,at,length){let gone=0;for(let next=at;gone<=length;next+=1){let byte=body[next];if(byte===void 0)return;if(gone+=byte&127,byte<
128)return gone<=length?{kept:length-gone,at:next+1}:void 0;gone=(gone+1)*128}}function areExtensions(body,start){let at=start;for(;at+8<=body.length;){if(!harmlessExtension.
test(body.toString("latin1",at,at+4)))return!1;at+=8+body.readUInt32BE(at+4)}return at===body.length}var maxIndex=128*1024*1024,maxGitFile=8*1024;function trackedFiles(files,directory){let reading;return async path=>(reading??=readTracked(files,directory),(await reading)(
path))}async function readTracked(files,directory){try{if(await files.lstat(join(directory,".git"))===void 0)return()=>!0;let index=await readIndex(files,directory);
return(index&&indexedPaths(index))??(()=>!1)}catch(error){if(error instanceof ToolError)return()=>!1;throw error}}async function readIndex(files,directory){let folder=await gitFolder(
files,directory);if(folder===void 0)return;let path=join(folder,"index");return(await files.lstat(path))?.kind==="file"?files.readBytes(path,maxIndex):void 0}async function gitFolder(files,directory){
let git=join(directory,".git");if((await files.lstat(git))?.kind!=="file")return git;let text=(await files.readBytes(git,maxGitFile))?.toString("utf8"),folder=/^gitdir: ([^\0\r\n]+)[\r\n]*$/.
exec(text??"")?.[1];if(!(folder===void 0||/^[\\/]{2}/.test(folder)))return isAbsolute(folder)?folder:join(directory,folder)}import{isAbsolute as isAbsolute2,join as join2,posix as posix2,relative,sep}from"node:path";function workspaceFiles(files,directory){let describe=path=>inside(path);return{read:async(path,max)=>{let name=inside(path),found=await locate(files,{root:directory,
way:name,name,folder:"repository"});if(found===void 0)return;await requireFile(files,found,name,max);let bytes=await guarded(name,()=>files.readBytes(found,max));
return bytes===void 0?void 0:decode(bytes,name)},list:(folder,names,max)=>findFiles(files,directory,{folder:inside(folder),names,max}),holds:trackedFiles(files,
directory),describe}}function commitFiles(contents,commit){let describe=path=>`${inside(path)} at ${commit.slice(0,12)}`;return{read:async(path,max)=>{let bytes=await contents.
read(inside(path),commit,max);if(bytes!==void 0){if(bytes.length>max)throw tooLarge(describe(path),bytes.length,max);return decode(bytes,describe(path))}},list:async(folder,names,max)=>chooseFiles(
await contents.list(commit)??[],{folder:inside(folder),names,max}),holds:async()=>!0,describe}}function inside(path){let normal=posix2.normalize(path.replaceAll(
"\\","/"));if(isAbsolute2(normal)||normal===".."||normal.startsWith("../")||normal.includes("\0"))throw invalid(JSON.stringify(path),"the path leaves the reposi\
tory","Name a path relative to the root of the repository");return normal}function locate(files,lookup){return guarded(lookup.name,()=>follow(files,lookup))}async function follow(files,{
root:start,way,name,folder}){let root=await files.realPath(start);if(root===void 0)throw invalid(name,`the folder ${start} does not exist`,"Check out the reposi\
tory first");let reached=root;for(let part of way.split("/")){let next=join2(reached,part);if(await files.lstat(next)===void 0)return;let real=await files.realPath(
next);if(real===void 0)throw invalid(name,"a symbolic link in its path points to nothing","Repair or remove the link");if(!contains(root,real))throw invalid(name,
`a symbolic link leads out of the ${folder}`,"Put the file itself there");reached=real}return reached}function contains(folder,path){let way=relative(folder,path);
return way===""||way!==".."&&!way.startsWith(`..${sep}`)&&!isAbsolute2(way)}async function requireFile(files,path,name,max){let stat=await guarded(name,()=>files.
stat(path));if(stat!==void 0){if(stat.kind!=="file")throw invalid(name,`it is a ${stat.kind}, not a file`,"Name a file");if(stat.size>max)throw tooLarge(name,stat.
size,max)}}function decode(bytes,name){try{return{text:new TextDecoder("utf-8",{fatal:!0}).decode(bytes),bytes}}catch{throw invalid(name,"it is not UTF-8 text",
"Save it as UTF-8")}}function tooLarge(name,size,max){return invalid(name,`it has ${size} bytes, more than the ${max} that are read`,"Make it smaller")}function invalid(where,what,fix){
return new ConfigError([{where,what,fix}],"repository-file")}async function guarded(name,work){try{return await work()}catch(error){if(error instanceof GateError)
throw error;let reason=error instanceof Error?error.message:String(error);throw new ToolError({code:"repository-file-unreadable",message:`${name} can't be read:\
 ${reason}`,fix:"Make the file readable for the user that runs image-gate; a policy that exists is never ignored.",cause:error})}}export{maxTextFile,decodeText,quoted,findFiles,trackedFiles,workspaceFiles,commitFiles,locate,contains};
