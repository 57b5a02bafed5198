import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{askDocker,lastLines,unreachableDaemon}from"./chunk-UB3XPI76.js";import{ToolError,digestSchema,familiarReference,isDigest,object,parseReference,parsedJson,
string}from"./chunk-SOLK6MDS.js";function namedImage(text){return isDigest(text)?{kind:"id",id:text}:{kind:"reference",reference:parseReference(text,"image")}}async function findLocalImage(process,image,absent=()=>{}){
let name=storeName(image);if(name===void 0)return;let answer=await inspect(process,name);if(answer.id!==void 0)return answer.id;if(image.kind==="reference"){absent(
answer.reason);return}throw new ToolError({code:"image-not-local",message:`No image with the ID ${image.id} is in this machine's Docker store: ${answer.reason}`,
fix:"See `docker image ls --no-trunc`, or name the image by repository and digest: NAME@sha256:…"})}function storeName(image){return image.kind==="id"?image.id:
image.reference.digest===void 0?familiarReference({tag:"latest",...image.reference}):void 0}function inspectQuestion(name){return["image","inspect","--format","\
{{.Id}}",name]}async function inspect(process,name){try{let finished=await askDocker(process,inspectQuestion(name));if(finished.code!==0)return{id:void 0,reason:lastLines(
finished,1)};let id=imageIdOf(finished.stdout);if(id===void 0)throw notUnderstood(name,finished.stdout);return{id,reason:""}}catch(error){if(error instanceof ToolError&&
error.code==="docker-missing")return{id:void 0,reason:error.message};throw error}}function imageIdOf(printed){let text=printed.trim(),id=/^[0-9a-f]{64}$/.test(text)?
`sha256:${text}`:text;return isDigest(id)?id:void 0}function notUnderstood(name,answer){return new ToolError({code:"docker-answer",message:`\`docker image inspec\
t ${name}\` gave an ID that is not understood: ${answer.trim().slice(0,200)}`,fix:"Use Docker 20.10 or newer, or give the image as an archive of `docker save`."})}var maxList=16*2**20,slack=4,none="<none>",format='{"ID":{{json .ID}},"Repository":{{json .Repository}},"Tag":{{json .Tag}},"Digest":{{json .Digest}}}',rowSchema=object(
{ID:digestSchema,Repository:string(),Tag:string(),Digest:string()});async function listLocalImages(process){let finished=await askDocker(process,["image","ls","\
--no-trunc","--digests","--format",format],maxList);if(finished.code!==0)throw unreachableDaemon(finished);if(Buffer.byteLength(finished.stdout)>maxList-slack)throw tooMany();
return finished.stdout.split(`
`).filter(line=>line.trim()!=="").flatMap(line=>localImage(line)??[])}function localImage(line){let row=rowSchema.safeParse(parsedJson(line));if(!row.success)throw notUnderstood2(
line,row.error);let{ID:id,Repository:repository,Tag:tag,Digest:digest}=row.data,digestName=digest===none||digest===""?void 0:`${repository}@${digest}`,name=tag===
none?digestName:`${repository}:${tag}`;if(!(repository===none||name===void 0))return{id,name,...digestName===void 0?{}:{digestName}}}function notUnderstood2(line,cause){
return new ToolError({code:"docker-answer",message:`\`docker image ls\` gave a line that is not understood: ${line.slice(0,200)}`,fix:"Use Docker 20.10 or newer\
, or name the images one by one.",cause})}function tooMany(){return new ToolError({code:"docker-images-many",message:`\`docker image ls\` gave more than ${maxList/
2**20} MiB of names.`,fix:"Remove images that nobody needs (`docker image prune`), or name the images one by one."})}export{namedImage,findLocalImage,storeName,inspectQuestion,imageIdOf,listLocalImages};
