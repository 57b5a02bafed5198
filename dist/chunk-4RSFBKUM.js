import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{familiarSpelling,imageFolder,imageName,recordBeside,reportFileName}from"./chunk-SOLK6MDS.js";var headLength=64*1024;function namesInRecord(head2){let[,names="[]"]=/"names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,2000}\])/.exec(head2)??[];return[read(
names)].flat().filter(name=>typeof name=="string")}function recordedNames(head2){let[,image=""]=/"(?:Image|ArtifactName)"\s*:\s*("(?:[^"\\]|\\.){0,5000}")/.exec(
head2)??[],[,others="[]"]=/"Names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,200}\])/.exec(head2)??[];return[read(image),read(others)].flat().filter(name=>typeof name==
"string")}function read(text){try{return JSON.parse(text)}catch{return}}function isNamed(names,asked){let{familiar}=imageName(asked),anyTag=familiar===tagged(asked);
return names.some(name=>tagged(name)===tagged(asked)||anyTag&&imageName(name).familiar===familiar)}function tagged(name){return familiarSpelling(name).replace(/@sha256:[0-9a-f]*$/,
"")}import{createHash}from"node:crypto";import{join}from"node:path";async function reportPlace(files,name,directory){let folder=imageFolder(name),hash=createHash("sha256").update(name).digest("hex").slice(0,8);for(let place of["",
folder,`${folder}-${hash}`]){let names=await namesInFile(files,join(directory,place,reportFileName(name)));if(names===void 0||names.length===0||tagged(names[0]??
"")===tagged(name))return place}return`${folder}-${hash}`}async function namesInFile(files,path){if((await files.lstat(path))?.kind!=="file")return;let record=recordBeside(
path),recorded=record===void 0||(await files.lstat(record))?.kind!=="file"?"":await head(files,record),names=namesInRecord(recorded);return names.length>0?names:
recordedNames(await head(files,path))}async function head(files,path){let pieces=[];for await(let piece of files.readStream(path,{start:0,end:headLength-1}))pieces.
push(Buffer.from(piece));return Buffer.concat(pieces).toString()}export{isNamed,reportPlace,namesInFile};
