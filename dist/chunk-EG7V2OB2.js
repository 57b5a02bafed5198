import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{cancelled,throwIfCancelled}from"./chunk-MQTV26UG.js";import{Patience,parseRetryAfter}from"./chunk-BNX62MWX.js";import{answerFault,answerKind,
unreachableFault}from"./chunk-J4U3KNYH.js";import{HttpFault}from"./chunk-7L4BE5VH.js";import{array,boolean,number,object,string}from"./chunk-27RHW3YL.js";
import{plainLine}from"./chunk-USLO7EXV.js";import{ServiceError}from"./chunk-NPMNWCA4.js";var AnswerTooLarge=class extends HttpFault{constructor(max){super(`the answer is larger than the ${max} bytes that are read`,{retryable:!1})}},MAX_JSON=32*1024*
1024,TIMEOUT=3e4,LIMITS={attempts:3,firstWait:1e3,longestWait:2e3,longestRetryAfter:Number.POSITIVE_INFINITY,longestTotal:Number.POSITIVE_INFINITY},REASON=200;function createGithubApi(access){
let client=createGithubClient(access);return{request:async request=>{let answer=await client({...request,accept:"application/vnd.github+json",max:MAX_JSON}),{status,
headers}=answer;return{status,headers,body:answer.bytes===void 0?answer.body:parsedJson(answer.bytes)}}}}function parsedJson(bytes){try{return JSON.parse(bytes.
toString("utf8"))}catch{return}}function createGithubClient(access){let{clock,log,signal}=access,loaded;return async request=>{loaded??=connect(access);let octokit=await loaded,
end=clock.elapsed()+request.deadline,patience=new Patience(clock,LIMITS);for(;;){throwIfCancelled(signal);let left=Math.max(1,Math.min(TIMEOUT,Math.ceil(end-clock.
elapsed()))),outcome=await attempt(octokit,signal,request,left),passing=request.repeatable?mayPass(outcome,clock.now()):void 0;if(passing===void 0)return given(
outcome);let onWait=ms=>log.debug(`${request.method} ${request.route}: ${described(outcome)}. Trying again in ${ms/1e3} s.`);if(await patience.wait({...passing,
room:end-clock.elapsed(),onWait})!==void 0)return given(outcome)}}}function given(outcome){if(outcome instanceof HttpFault)throw outcome;return outcome}function described(outcome){
return outcome instanceof HttpFault?outcome.message:`HTTP ${outcome.status}`}function mayPass(outcome,now){if(outcome instanceof HttpFault)return outcome.retryable?
{}:void 0;let kind=answerKind(outcome);if(kind!=="rate-limited"&&kind!=="unavailable")return;let retryAfter=parseRetryAfter(outcome.headers["retry-after"],now);
return retryAfter!==void 0?{retryAfter}:kind==="unavailable"?{}:void 0}async function connect({token,apiUrl,log}){let{getOctokit}=await import("./github-MJ5T2IDA.js"),
{debug}=log;return getOctokit(token,{baseUrl:apiUrl,log:{debug:()=>{},info:()=>{},warn:debug,error:debug},userAgent:"image-gate"})}async function attempt(octokit,signal,{
method,route,body,accept,max},timeout){let timer=AbortSignal.timeout(timeout);try{let{status,headers,data}=await octokit.request({method,url:route,...body===void 0?
{}:{data:body},headers:{accept},request:{signal:AbortSignal.any([signal,timer]),parseSuccessResponseBody:!1}});return{status,headers:texts(headers),bytes:await readBytes(
data,max)}}catch(error){if(signal.aborted)throw cancelled(signal);return error instanceof AnswerTooLarge?error:timer.aborted?noAnswer(`${method} ${route}`,`no a\
nswer within ${timeout/1e3} s`,error):refusal(error)??noAnswer(`${method} ${route}`,error instanceof Error?error.message:String(error),error)}}async function readBytes(body,max){
let chunks=[],size=0;for await(let chunk of body??[]){if(size+=chunk.byteLength,size>max)throw new AnswerTooLarge(max);chunks.push(chunk)}return Buffer.concat(chunks)}
function texts(headers){return Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,String(value)]))}function refusal(error){if(typeof error!="o\
bject"||error===null||!("status"in error)||!("response"in error))return;let{status,response}=error;if(typeof status!="number"||typeof response!="object"||response===
null)return;let headers="headers"in response&&typeof response.headers=="object"?response.headers??{}:{};return{status,headers:texts(headers),bytes:void 0,body:"\
data"in response?response.data:void 0}}function noAnswer(what,reason,cause){return new HttpFault(`${what}: ${plainLine(reason,REASON)}`,{retryable:!0,cause})}import{createHash}from"node:crypto";var PERMISSION="contents: read",DEADLINE=1e5,MAX_TREE=16*1024*1024,treeSchema=object({tree:array(object({path:string(),mode:string(),sha:string(),size:number().
optional()})),truncated:boolean()});function createRepositoryContents(access){let ask=createAsk(access),listTree=remembering((wanted,treeish)=>fetchTree(ask,access.
repository,wanted,treeish));return{read:async(path,commit,max)=>{let wanted={path,commit,what:`Reading ${path} of ${access.repository} at ${commit}`},entry=await find(
listTree,wanted);return entry&&download(ask,access.repository,wanted,entry,max)},list:async commit=>{let wanted={path:"",commit,what:`Listing the files of ${access.
repository} at ${commit}`},{tree,truncated}=await askTree(ask,access.repository,wanted,`${encodeURIComponent(commit)}?recursive=1`);return truncated?void 0:tree.
filter(isFile).map(({path})=>path)},isExecutable:async(path,commit)=>{let what=`Looking up the mode of ${path} of ${access.repository} at ${commit}`;return(await find(
listTree,{path,commit,what}))?.mode==="100755"}}}function createAsk(access){let client=createGithubClient(access);return async({what,...question})=>{let how={what,
permission:PERMISSION};try{let answer=await client({...question,method:"GET",deadline:DEADLINE,repeatable:!0});if(answer.bytes===void 0)throw answerFault(answer,
how);return answer.bytes}catch(error){throw error instanceof AnswerTooLarge?tooLarge(error,what):error instanceof HttpFault?unreachableFault(error,how):error}}}
function tooLarge({message},what){return new ServiceError({code:"github-answer-too-large",message:`${what}: ${message}.`,fix:"Make the file smaller, or name ano\
ther one."})}function remembering(listTree){let trees=new Map;return(wanted,treeish)=>{let tree=trees.get(treeish)??listTree(wanted,treeish);return trees.set(treeish,
tree),tree.catch(()=>trees.delete(treeish)),tree}}async function fetchTree(ask,repository,wanted,treeish){let{tree,truncated}=await askTree(ask,repository,wanted,
encodeURIComponent(treeish));if(truncated)throw unexpected(wanted.what,notWhole);return tree}var notWhole="GitHub did not list the whole folder";async function askTree(ask,repository,{
what},treeish){let bytes=await ask({route:`/repos/${repository}/git/trees/${treeish}`,accept:"application/vnd.github+json",max:MAX_TREE,what}),answer=treeSchema.
safeParse(parsedJson(bytes));if(!answer.success)throw unexpected(what,notWhole);return answer.data}async function find(listTree,wanted){let names=namesOf(wanted),
treeish=wanted.commit;for(let[depth,name]of names.entries()){let entry=(await listTree(wanted,treeish)).find(({path})=>path===name),last=depth===names.length-1;
if(entry===void 0||last||isFile(entry))return entry===void 0||!last?void 0:requireFile(wanted,entry);if(entry.mode!==TREE)throw notAFile(wanted,`behind ${KINDS[entry.
mode]}`);treeish=entry.sha}}function namesOf(wanted){let names=wanted.path.split("/").filter(name=>name!==""&&name!==".");if(names.length===0||names.includes(".\
.")||wanted.path.startsWith("/"))throw notAFile(wanted,"no path within the repository");return names}var TREE="040000",KINDS={[TREE]:"a directory",12e4:"a symbo\
lic link",16e4:"a submodule"};function isFile({mode}){return KINDS[mode]===void 0}function requireFile(wanted,entry){if(!isFile(entry))throw notAFile(wanted,`${KINDS[entry.
mode]}`);return entry}async function download(ask,repository,wanted,entry,max){let path=namesOf(wanted).map(encodeURIComponent).join("/"),bytes=await ask({route:`\
/repos/${repository}/contents/${path}?ref=${encodeURIComponent(wanted.commit)}`,accept:"application/vnd.github.raw+json",max,what:wanted.what});if(gitBlobId(bytes,
entry.sha.length)!==entry.sha)throw unexpected(wanted.what,"the bytes are not those of the commit's tree");return bytes}function gitBlobId(bytes,digits){return createHash(
digits===64?"sha256":"sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex")}function notAFile({what},kind){return new ServiceError({code:"reposito\
ry-not-a-file",message:`${what}: it is ${kind}.`,fix:"Put a regular file there, or name another path."})}function unexpected(what,problem){return new ServiceError(
{code:"github-unexpected",message:`${what}: ${problem}.`,fix:"Start the job again; if it stays, check out the repository and use a local context."})}function gatePorts(host,version){let{process,files,http,clock,log,runner,remoteCache,artifacts,environment,machine,show,table,workingDirectory,signal}=host;return{
process,files,http,clock,log,runner,remoteCache,environment,machine,openContents:({repository,apiUrl},token)=>createRepositoryContents({repository,apiUrl,token:token??
"",log,signal,clock}),openGithub:access=>createGithubApi({...access,log,signal,clock}),artifacts,show,table,workingDirectory,version}}export{gatePorts};
