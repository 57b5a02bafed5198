import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{askDocker,lastLines,unreachableDaemon}from"./chunk-GBJAV25P.js";import{familiarReference,parseReference}from"./chunk-WAGMCTHG.js";import{ToolError}from"./chunk-NPMNWCA4.js";
import{digestSchema,isDigest,object,string}from"./chunk-GA2BMHTH.js";import{parsedJson}from"./chunk-F55E3OCF.js";function namedImage(text){return isDigest(text)?{kind:"id",id:text}:{kind:"reference",reference:parseReference(text,"image")}}async function findLocalImage(process,image,absent=()=>{}){
let name=storeName(image);if(name===void 0)return;let answer=await inspect(process,name);if(answer.id!==void 0)return answer.id;if(image.kind==="reference"){absent(
answer.reason);return}throw new ToolError({code:"image-not-local",message:`No image with the ID ${image.id} is in this machine's Docker store: ${answer.reason}`,
fix:"See `docker image ls --no-trunc`, or name the image by repository and digest: NAME@sha256:…"})}function storeName(image){return image.kind==="id"?image.id:
image.reference.digest===void 0?familiarReference({tag:"latest",...image.reference}):void 0}function inspectQuestion(name){return["image","inspect","--format","\
{{.Id}}",name]}async function inspect(process,name){try{let finished=await askDocker(process,inspectQuestion(name));if(finished.code!==0)return{id:void 0,reason:lastLines(
finished,1)};let id=imageIdOf(finished.stdout);if(id===void 0)throw notUnderstood(name,finished.stdout);return{id,reason:""}}catch(error){if(error instanceof ToolError&&
error.code==="docker-missing")return{id:void 0,reason:error.message};throw error}}function imageIdOf(printed){let text=printed.trim(),id=/^[0-9a-f]{64}$/.test(text)?
`sha256:${text}`:text;return isDigest(id)?id:void 0}function notUnderstood(name,answer){return new ToolError({code:"docker-answer",message:`\`docker image inspec\
t ${name}\` gave an ID that is not understood: ${answer.trim().slice(0,200)}`,fix:"Use Docker 20.10 or newer, or give the image as an archive of `docker save`."})}import{posix}from"node:path";var headBytes=4096,dockerfiles=["Dockerfile","Containerfile"];async function noImage(files,path){let stat=await files.stat(path);if(stat===
void 0)return{what:"there is no such file or folder",meant:"image"};if(stat.kind==="directory")return noLayout(files,path);if(stat.kind!=="file")return{what:"it\
 is neither a file nor a folder",meant:"image"};if(stat.size===0)return{what:"it is an empty file",meant:"image"};let head=await headOf(files.readStream(path,{start:0,
end:headBytes-1}));return noArchive(head,path)}async function noLayout(files,path){let names=await files.list(path)??[],[marker,index]=["oci-layout","index.json"].
map(name=>names.includes(name));if(marker&&index)return;if(marker||index&&names.includes("blobs"))return{what:`it is a part of an OCI layout: it has no ${marker?
"index.json":"oci-layout"}`,meant:"image"};let dockerfile=dockerfiles.find(name=>names.includes(name));return dockerfile!==void 0?{what:`it is not an OCI layout\
, but a folder with a ${dockerfile}, from which an image can be built`,meant:contextOf(posix.join(path,dockerfile))}:names.some(name=>/^trivy-results-.*\.json$/.
test(name))?{what:"it is not an OCI layout, but a folder with reports of scans",meant:"report"}:names.length===0?{what:"it is an empty folder",meant:"image"}:{what:`\
it is not an OCI layout${(names.includes("manifest.json")?", but an archive of docker save that was unpacked: the archive itself is needed":"")||": it has no oc\
i-layout and no index.json"}`,meant:"image"}}async function headOf(stream){let pieces=[];for await(let piece of stream)pieces.push(Buffer.from(piece));return Buffer.
concat(pieces)}var signatures=[["PK","a ZIP archive: give a tar"],["ý7zXZ\0","compressed with xz: unpack it first (xz -d)"],["BZh","compressed with bzip2: un\
pack it first (bzip2 -d)"],["7z¼¯","a 7z archive: give a tar"],["ELF","a program"]];function noArchive(head,path){let begin=head.toString("latin1",0,8),known=signatures.
find(([signature])=>begin.startsWith(signature));if(known!==void 0)return{what:`it is ${known[1]}`,meant:"image"};let text=textOf(head);return text===void 0?void 0:
/^\s*[{[]/.test(text)?jsonForm(text):/\b(?:docker|container)file\b/i.test(posix.basename(path))||/^\s*FROM\s/m.test(text)?{what:"it is a Dockerfile, from which \
an image can be built",meant:contextOf(path)}:{what:"it is text, and no archive of an image",meant:"image"}}function textOf(head){if(!head.includes(0))try{return new TextDecoder(
"utf-8",{fatal:!0}).decode(head,{stream:!0})}catch{return}}function jsonForm(text){return/"(?:SchemaVersion|ArtifactName)"/.test(text)?{what:"it is a report of \
Trivy, and no image",meant:"report"}:{what:"it is JSON, and no archive of an image",meant:"image"}}function contextOf(path){let context=posix.dirname(path);return posix.
basename(path)==="Dockerfile"?{context}:{context,file:path}}var maxList=16*2**20,slack=4,none="<none>",format='{"ID":{{json .ID}},"Repository":{{json .Repository}},"Tag":{{json .Tag}},"Digest":{{json .Digest}}}',rowSchema=object(
{ID:digestSchema,Repository:string(),Tag:string(),Digest:string()});async function listLocalImages(process){let finished=await askDocker(process,["image","ls","\
--no-trunc","--digests","--format",format],maxList);if(finished.code!==0)throw unreachableDaemon(finished);if(Buffer.byteLength(finished.stdout)>maxList-slack)throw tooMany();
return finished.stdout.split(`
`).filter(line=>line.trim()!=="").flatMap(line=>localImage(line)??[])}function localImage(line){let row=rowSchema.safeParse(parsedJson(line));if(!row.success)throw notUnderstood2(
line,row.error);let{ID:id,Repository:repository,Tag:tag,Digest:digest}=row.data,digestName=digest===none||digest===""?void 0:`${repository}@${digest}`,name=tag===
none?digestName:`${repository}:${tag}`;if(!(repository===none||name===void 0))return{id,name,...digestName===void 0?{}:{digestName}}}function notUnderstood2(line,cause){
return new ToolError({code:"docker-answer",message:`\`docker image ls\` gave a line that is not understood: ${line.slice(0,200)}`,fix:"Use Docker 20.10 or newer\
, or name the images one by one.",cause})}function tooMany(){return new ToolError({code:"docker-images-many",message:`\`docker image ls\` gave more than ${maxList/
2**20} MiB of names.`,fix:"Remove images that nobody needs (`docker image prune`), or name the images one by one."})}export{namedImage,findLocalImage,storeName,inspectQuestion,imageIdOf,noImage,listLocalImages};
