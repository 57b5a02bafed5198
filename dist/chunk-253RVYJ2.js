import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{cancelled,throwIfCancelled}from"./chunk-HRJBMNXN.js";import{mayPass,serviceFault}from"./chunk-MVMA6XQ4.js";import{HttpFault}from"./chunk-CTLGDBQX.js";
import{array,boolean,number,object,string}from"./chunk-MGHMEVFY.js";import{plainLine}from"./chunk-DCEDHILC.js";import{GateError,ServiceError}from"./chunk-FVSCQK2Q.js";var TIMEOUT=3e4,TRIES=3,FIRST_WAIT=1e3;function createAsk(access){let client;return async question=>{client??=connect(access);let octokit=await client;for(let tried=1,
wait=FIRST_WAIT;;tried+=1,wait*=2){throwIfCancelled(access.signal);try{return await request(octokit,access.signal,question)}catch(error){if(tried===TRIES||error instanceof
GateError||!mayPass(error)||access.signal.aborted)throw access.signal.aborted?cancelled(access.signal):wording(error,question);access.log.debug(`${wording(error,
question).message} Trying again.`),await access.clock.sleep(wait)}}}}async function connect({token,apiUrl,log}){let{getOctokit}=await import("./github-MJ5T2IDA.js"),
{debug}=log;return getOctokit(token,{baseUrl:apiUrl,log:{debug:()=>{},info:()=>{},warn:debug,error:debug},userAgent:"image-gate"})}async function request(octokit,signal,{
route,accept,max,what}){let limit=AbortSignal.any([signal,AbortSignal.timeout(TIMEOUT)]),{data}=await octokit.request(`GET ${route}`,{headers:{accept},request:{
signal:limit,parseSuccessResponseBody:!1}});return readBounded(data,max,what)}async function readBounded(body,max,what){let chunks=[],size=0;for await(let chunk of body??
[]){if(size+=chunk.byteLength,size>max)throw new ServiceError({code:"github-answer-too-large",message:`${what}: the answer is larger than the ${max} bytes that \
are read.`,fix:"Make the file smaller, or name another one."});chunks.push(chunk)}return Buffer.concat(chunks)}function wording(error,{what,permission}){return error instanceof
GateError?error:serviceFault(error,what,permission)}var MAX_ANSWER=32*1024*1024,TIMEOUT2=3e4,TRIES2=3,FIRST_WAIT2=1e3,REASON=200;function createGithubApi(access){let{clock,log,signal}=access,client;return{request:async request2=>{
client??=connect(access);let octokit=await client,end=clock.elapsed()+request2.deadline;for(let tried=1;;tried+=1){throwIfCancelled(signal);let left=Math.max(1,
Math.min(TIMEOUT2,Math.ceil(end-clock.elapsed()))),outcome=await attempt(octokit,signal,request2,left),wait=request2.repeatable&&tried<TRIES2?waitAfter(outcome,
tried):void 0;if(wait===void 0||clock.elapsed()+wait>=end)return given(outcome);log.debug(`${request2.method} ${request2.route}: ${described(outcome)}. Trying a\
gain in ${wait/1e3} s.`),await clock.sleep(wait)}}}}function given(outcome){if(outcome instanceof HttpFault)throw outcome;return outcome}function described(outcome){
return outcome instanceof HttpFault?outcome.message:`HTTP ${outcome.status}`}function waitAfter(outcome,tried){let own=FIRST_WAIT2*2**(tried-1);if(outcome instanceof
HttpFault)return outcome.retryable?own:void 0;let seconds=Number(outcome.headers["retry-after"]??Number.NaN);return outcome.status===429||outcome.status===403?seconds>=
0?seconds*1e3:void 0:outcome.status>=500?own:void 0}async function attempt(octokit,signal,{method,route,body},timeout){let timer=AbortSignal.timeout(timeout);try{
let{status,headers,data}=await octokit.request({method,url:route,...body===void 0?{}:{data:body},headers:{accept:"application/vnd.github+json"},request:{signal:AbortSignal.
any([signal,timer]),parseSuccessResponseBody:!1}});return{status,headers:texts(headers),body:await parsed(data)}}catch(error){if(signal.aborted)throw cancelled(
signal);return timer.aborted?noAnswer(`${method} ${route}`,`no answer within ${timeout/1e3} s`,error):refusal(error)??noAnswer(`${method} ${route}`,error instanceof
Error?error.message:String(error),error)}}async function parsed(data){let bytes=await readBounded(data,MAX_ANSWER,"GitHub");try{return JSON.parse(bytes.toString(
"utf8"))}catch{return}}function texts(headers){return Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,String(value)]))}function refusal(error){
if(typeof error!="object"||error===null||!("status"in error)||!("response"in error))return;let{status,response}=error;if(typeof status!="number"||typeof response!=
"object"||response===null)return;let headers="headers"in response&&typeof response.headers=="object"?response.headers??{}:{};return{status,headers:texts(headers),
body:"data"in response?response.data:void 0}}function noAnswer(what,reason,cause){return new HttpFault(`${what}: ${plainLine(reason,REASON)}`,{retryable:!0,cause})}import{createHash}from"node:crypto";var PERMISSION="contents: read",MAX_TREE=16*1024*1024,treeSchema=object({tree:array(object({path:string(),mode:string(),sha:string(),size:number().optional()})),
truncated:boolean()});function createRepositoryContents(access){let ask=createAsk(access),listTree=remembering((wanted,treeish)=>fetchTree(ask,access.repository,
wanted,treeish));return{read:async(path,commit,max)=>{let wanted={path,commit,what:`Reading ${path} of ${access.repository} at ${commit}`},entry=await find(listTree,
wanted);return entry&&download(ask,access.repository,wanted,entry,max)},list:async commit=>{let wanted={path:"",commit,what:`Listing the files of ${access.repository}\
 at ${commit}`},{tree,truncated}=await askTree(ask,access.repository,wanted,`${encodeURIComponent(commit)}?recursive=1`);return truncated?void 0:tree.filter(isFile).
map(({path})=>path)},isExecutable:async(path,commit)=>{let what=`Looking up the mode of ${path} of ${access.repository} at ${commit}`;return(await find(listTree,
{path,commit,what}))?.mode==="100755"}}}function remembering(listTree){let trees=new Map;return(wanted,treeish)=>{let tree=trees.get(treeish)??listTree(wanted,treeish);
return trees.set(treeish,tree),tree.catch(()=>trees.delete(treeish)),tree}}async function fetchTree(ask,repository,wanted,treeish){let{tree,truncated}=await askTree(
ask,repository,wanted,encodeURIComponent(treeish));if(truncated)throw unexpected(wanted.what,notWhole);return tree}var notWhole="GitHub did not list the whole f\
older";async function askTree(ask,repository,{what},treeish){let bytes=await ask({route:`/repos/${repository}/git/trees/${treeish}`,accept:"application/vnd.gith\
ub+json",max:MAX_TREE,what,permission:PERMISSION}),answer=treeSchema.safeParse(parsed2(bytes));if(!answer.success)throw unexpected(what,notWhole);return answer.
data}function parsed2(bytes){try{return JSON.parse(bytes.toString("utf8"))}catch{return}}async function find(listTree,wanted){let names=namesOf(wanted),treeish=wanted.
commit;for(let[depth,name]of names.entries()){let entry=(await listTree(wanted,treeish)).find(({path})=>path===name),last=depth===names.length-1;if(entry===void 0||
last||isFile(entry))return entry===void 0||!last?void 0:requireFile(wanted,entry);if(entry.mode!==TREE)throw notAFile(wanted,`behind ${KINDS[entry.mode]}`);treeish=
entry.sha}}function namesOf(wanted){let names=wanted.path.split("/").filter(name=>name!==""&&name!==".");if(names.length===0||names.includes("..")||wanted.path.
startsWith("/"))throw notAFile(wanted,"no path within the repository");return names}var TREE="040000",KINDS={[TREE]:"a directory",12e4:"a symbolic link",16e4:"a\
 submodule"};function isFile({mode}){return KINDS[mode]===void 0}function requireFile(wanted,entry){if(!isFile(entry))throw notAFile(wanted,`${KINDS[entry.mode]}`);
return entry}async function download(ask,repository,wanted,entry,max){let path=namesOf(wanted).map(encodeURIComponent).join("/"),bytes=await ask({route:`/repos/${repository}\
/contents/${path}?ref=${encodeURIComponent(wanted.commit)}`,accept:"application/vnd.github.raw+json",max,what:wanted.what,permission:PERMISSION});if(gitBlobId(bytes,
entry.sha.length)!==entry.sha)throw unexpected(wanted.what,"the bytes are not those of the commit's tree");return bytes}function gitBlobId(bytes,digits){return createHash(
digits===64?"sha256":"sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex")}function notAFile({what},kind){return new ServiceError({code:"reposito\
ry-not-a-file",message:`${what}: it is ${kind}.`,fix:"Put a regular file there, or name another path."})}function unexpected(what,problem){return new ServiceError(
{code:"github-unexpected",message:`${what}: ${problem}.`,fix:"Start the job again; if it stays, check out the repository and use a local context."})}function gatePorts(host,version){let{process,files,http,clock,log,runner,remoteCache,artifacts,environment,machine,show,table,workingDirectory,signal}=host;return{
process,files,http,clock,log,runner,remoteCache,environment,machine,openContents:({repository,apiUrl},token)=>createRepositoryContents({repository,apiUrl,token:token??
"",log,signal,clock}),openGithub:access=>createGithubApi({...access,log,signal,clock}),artifacts,show,table,workingDirectory,version}}export{gatePorts};
