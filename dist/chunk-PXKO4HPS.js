import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError,GateError,ToolError}from"./chunk-FVSCQK2Q.js";var maxTextFile=1024*1024;function decodeText(bytes,file){if(bytes.length>maxTextFile)throw notText(file,`has ${bytes.length} bytes`,`Make it smaller: at most ${maxTextFile}\
 bytes are read.`);if(bytes[0]===255&&bytes[1]===254||bytes[0]===254&&bytes[1]===255)throw notText(file,"is UTF-16 text","Save it as UTF-8.");let text=decodeUtf8(
bytes);if(text===void 0)throw notText(file,"is no UTF-8 text","Save it as UTF-8.");if(text.includes("\0"))throw notText(file,"holds NUL bytes, so it is no text \
file","Check that the path is right.");return text}function decodeUtf8(bytes){try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{return}}function notText(where,what,fix){
return new ConfigError([{where,what,fix}],"text-invalid")}function quoted(text){let line=text.replaceAll(/[\p{C}\p{Z}]+/gu," ").replaceAll("`","'").trim();return`\
\`${line.length>60?`${line.slice(0,59)}…`:line}\``}import{join}from"node:path";var maxIndex=128*1024*1024;function trackedFiles(files,directory){let reading,readIndex=async()=>{if(await files.lstat(join(directory,
".git"))===void 0)return;let path=join(directory,".git","index");return((await files.lstat(path))?.kind==="file"?await files.readBytes(path,maxIndex):void 0)??Buffer.
alloc(0)};return async path=>{reading??=readIndex();let index=await reading;return index===void 0||isInIndex(index,path)}}function isInIndex(index,path){if(path===
""||index.length<=12||index.toString("latin1",0,4)!=="DIRC")return!1;let version=index.readUInt32BE(4),name=Buffer.from(`${path}\0`,"utf8"),length=Math.min(name.
length-1,4095);for(let at=index.indexOf(name,12);at>=0&&version<=3;at=index.indexOf(name,at+1))if((index.readUInt16BE(at-2)&20479)===length||version===3&&(index.
readUInt16BE(at-4)&20479)===(16384|length))return!0;return!1}import{posix}from"node:path";var maxEntries=2e4,foreign=new Set([".git","node_modules","vendor","bower_components",".venv","venv"]);async function findFiles(files,root,{
folder,names,max}){let found=[],level=[folder],left=maxEntries;for(;level.length>0&&found.length<max&&left>0;){let next=[];for(let place of level)for(let name of(await files.
list(posix.join(root,place))??[]).slice(0,left)){left-=1;let path=posix.join(place,name),kind=foreign.has(name)?void 0:(await files.lstat(posix.join(root,path)))?.
kind;kind==="directory"&&next.push(path),kind==="file"&&names.has(name)&&found.push(path)}level=next}return found.slice(0,max)}function chooseFiles(paths,{folder,
names,max}){let below=folder==="."?"":`${folder}/`,depth=path=>path.split("/").length;return paths.filter(path=>path.startsWith(below)&&names.has(posix.basename(
path))).filter(path=>!path.slice(below.length).split("/").some(name=>foreign.has(name))).sort((a,b)=>depth(a)-depth(b)||(a<b?-1:1)).slice(0,max)}import{isAbsolute,join as join2,posix as posix2,relative,sep}from"node:path";function workspaceFiles(files,directory){let describe=path=>inside(path);return{read:async(path,max)=>{let name=inside(path),found=await guarded(name,()=>locate(
files,directory,name));if(found===void 0)return;await requireFile(files,found,name,max);let bytes=await guarded(name,()=>files.readBytes(found,max));return bytes===
void 0?void 0:decode(bytes,name)},list:(folder,names,max)=>findFiles(files,directory,{folder:inside(folder),names,max}),holds:trackedFiles(files,directory),describe}}
function commitFiles(contents,commit){let describe=path=>`${inside(path)} at ${commit.slice(0,12)}`;return{read:async(path,max)=>{let bytes=await contents.read(
inside(path),commit,max);if(bytes!==void 0){if(bytes.length>max)throw tooLarge(describe(path),bytes.length,max);return decode(bytes,describe(path))}},list:async(folder,names,max)=>chooseFiles(
await contents.list(commit)??[],{folder:inside(folder),names,max}),holds:async()=>!0,describe}}function inside(path){let normal=posix2.normalize(path.replaceAll(
"\\","/"));if(isAbsolute(normal)||normal===".."||normal.startsWith("../")||normal.includes("\0"))throw invalid(JSON.stringify(path),"the path leaves the reposit\
ory","Name a path relative to the root of the repository");return normal}async function locate(files,directory,name){let root=await files.realPath(directory);if(root===
void 0)throw invalid(name,`the folder ${directory} does not exist`,"Check out the repository first");let reached=root;for(let part of name.split("/")){let next=join2(
reached,part);if(await files.lstat(next)===void 0)return;let real=await files.realPath(next);if(real===void 0)throw invalid(name,"a symbolic link on its way poi\
nts to nothing","Repair or remove the link");if(!contains(root,real))throw invalid(name,"a symbolic link leads out of the repository","Put the file itself there");
reached=real}return reached}function contains(root,path){let way=relative(root,path);return way===""||way!==".."&&!way.startsWith(`..${sep}`)&&!isAbsolute(way)}
async function requireFile(files,path,name,max){let stat=await guarded(name,()=>files.stat(path));if(stat!==void 0){if(stat.kind!=="file")throw invalid(name,`it\
 is a ${stat.kind}, not a file`,"Name a file");if(stat.size>max)throw tooLarge(name,stat.size,max)}}function decode(bytes,name){try{return{text:new TextDecoder(
"utf-8",{fatal:!0}).decode(bytes),bytes}}catch{throw invalid(name,"it is not UTF-8 text","Save it as UTF-8")}}function tooLarge(name,size,max){return invalid(name,
`it has ${size} bytes, more than the ${max} that are read`,"Make it smaller")}function invalid(where,what,fix){return new ConfigError([{where,what,fix}],"reposi\
tory-file")}async function guarded(name,work){try{return await work()}catch(error){if(error instanceof GateError)throw error;let reason=error instanceof Error?error.
message:String(error);throw new ToolError({code:"repository-file-unreadable",message:`${name} can't be read: ${reason}`,fix:"Make the file readable for the user\
 that runs image-gate; a policy that exists is never ignored.",cause:error})}}export{maxTextFile,decodeText,quoted,trackedFiles,findFiles,workspaceFiles,commitFiles};
