import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{cancelled,throwIfCancelled}from"./chunk-KZJEKF2X.js";import{answerFault,answerKind,unreachableFault}from"./chunk-DOOR6AZ4.js";import{familiarName,
imageWords}from"./chunk-WAGMCTHG.js";import{isLoopback,mayContact}from"./chunk-WV3N4TDC.js";import{Patience,Transient,mayPass,parseRetryAfter,retrying}from"./chunk-CEDMKDT3.js";
import{HttpFault}from"./chunk-VKHHZCBE.js";import{version}from"./chunk-55ZWJUX4.js";import{descriptorSchema,isIndexType,isManifestType,mediaTypes}from"./chunk-POVIPXHE.js";
import{plainLine}from"./chunk-USLO7EXV.js";import{GateError,ServiceError,ToolError}from"./chunk-NPMNWCA4.js";import{array,boolean,digestFrom,digestOf,
isDigest,number,object,record,string,unknown}from"./chunk-GA2BMHTH.js";import{parsedJson}from"./chunk-F55E3OCF.js";var AnswerTooLarge=class extends HttpFault{constructor(max){super(`the answer is larger than the ${max} bytes that are read`,{retryable:!1})}},MAX_JSON=32*1024*
1024,TIMEOUT=3e4,LIMITS={attempts:3,firstWait:1e3,longestWait:2e3,longestRetryAfter:Number.POSITIVE_INFINITY,longestTotal:Number.POSITIVE_INFINITY},REASON=200;function createGithubApi(access){
let client=createGithubClient(access);return{request:async request=>{let answer=await client({...request,accept:"application/vnd.github+json",max:MAX_JSON}),{status,
headers}=answer;return{status,headers,body:answer.bytes===void 0?answer.body:parsedJson(answer.bytes.toString("utf8"))}}}}function createGithubClient(access){let{
clock,log,signal}=access,loaded;return async request=>{loaded??=connect(access);let octokit=await loaded,end=clock.elapsed()+request.deadline,patience2=new Patience(
clock,LIMITS);for(;;){throwIfCancelled(signal);let left=Math.max(1,Math.min(TIMEOUT,Math.ceil(end-clock.elapsed()))),outcome=await attempt(octokit,signal,request,
left),passing=request.repeatable?laterTry(outcome,clock.now()):void 0;if(passing===void 0)return given(outcome);let onWait=ms=>log.debug(`${request.method} ${request.
route}: ${described(outcome)}. Trying again in ${ms/1e3} s.`);if(await patience2.wait({...passing,room:end-clock.elapsed(),onWait})!==void 0)return given(outcome)}}}
function given(outcome){if(outcome instanceof HttpFault)throw outcome;return outcome}function described(outcome){return outcome instanceof HttpFault?outcome.message:
`HTTP ${outcome.status}`}function laterTry(outcome,now){if(outcome instanceof HttpFault)return outcome.retryable?{}:void 0;let isLimit=answerKind(outcome)==="ra\
te-limited";if(!isLimit&&!mayPass(outcome.status))return;let retryAfter=parseRetryAfter(outcome.headers["retry-after"],now);return retryAfter!==void 0?{retryAfter}:
isLimit?void 0:{}}async function connect({token:token2,apiUrl,log}){let{getOctokit}=await import("./github-MJ5T2IDA.js"),{debug}=log;return getOctokit(token2,
{baseUrl:apiUrl,log:{debug:()=>{},info:()=>{},warn:debug,error:debug},userAgent:"image-gate"})}async function attempt(octokit,signal,{method,route,body,accept,max},timeout){
let timer=AbortSignal.timeout(timeout);try{let{status,headers,data}=await octokit.request({method,url:route,...body===void 0?{}:{data:body},headers:{accept},request:{
signal:AbortSignal.any([signal,timer]),parseSuccessResponseBody:!1}});return{status,headers:texts(headers),bytes:await readBytes(data,max)}}catch(error){if(signal.
aborted)throw cancelled(signal);return error instanceof AnswerTooLarge?error:timer.aborted?noAnswer(`${method} ${route}`,`no answer within ${timeout/1e3} s`,error):
refusal(error)??noAnswer(`${method} ${route}`,error instanceof Error?error.message:String(error),error)}}async function readBytes(body,max){let chunks=[],size=0;
for await(let chunk of body??[]){if(size+=chunk.byteLength,size>max)throw new AnswerTooLarge(max);chunks.push(chunk)}return Buffer.concat(chunks)}function texts(headers){
return Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,String(value)]))}function refusal(error){if(typeof error!="object"||error===null||!("\
status"in error)||!("response"in error))return;let{status,response}=error;if(typeof status!="number"||typeof response!="object"||response===null)return;let headers="\
headers"in response&&typeof response.headers=="object"?response.headers??{}:{};return{status,headers:texts(headers),bytes:void 0,body:"data"in response?response.
data:void 0}}function noAnswer(what,reason,cause){return new HttpFault(`${what}: ${plainLine(reason,REASON)}`,{retryable:!0,cause})}import{createHash}from"node:crypto";var PERMISSION="contents: read",DEADLINE=1e5,MAX_TREE=16*1024*1024,treeSchema=object({tree:array(object({path:string(),mode:string(),sha:string(),size:number().
optional()})),truncated:boolean()});function createRepositoryContents(access){let ask2=createAsk(access),listTree=remembering((wanted,treeish)=>fetchTree(ask2,access.
repository,wanted,treeish));return{read:async(path,commit,max)=>{let wanted={path,commit,what:`Reading ${path} of ${access.repository} at ${commit}`},entry=await find(
listTree,wanted);return entry&&download(ask2,access.repository,wanted,entry,max)},list:async commit=>{let wanted={path:"",commit,what:`Listing the files of ${access.
repository} at ${commit}`},{tree,truncated}=await askTree(ask2,access.repository,wanted,`${encodeURIComponent(commit)}?recursive=1`);return truncated?void 0:tree.
filter(isFile).map(({path})=>path)},isExecutable:async(path,commit)=>{let what=`Looking up the mode of ${path} of ${access.repository} at ${commit}`;return(await find(
listTree,{path,commit,what}))?.mode==="100755"}}}function createAsk(access){let client=createGithubClient(access);return async({what,...question})=>{let how={what,
permission:PERMISSION};try{let answer=await client({...question,method:"GET",deadline:DEADLINE,repeatable:!0});if(answer.bytes===void 0)throw answerFault(answer,
how);return answer.bytes}catch(error){throw error instanceof AnswerTooLarge?tooLarge(error,what):error instanceof HttpFault?unreachableFault(error,how):error}}}
function tooLarge({message},what){return new ServiceError({code:"github-answer-too-large",message:`${what}: ${message}.`,fix:"Make the file smaller, or name ano\
ther one."})}function remembering(listTree){let trees=new Map;return(wanted,treeish)=>{let tree=trees.get(treeish)??listTree(wanted,treeish);return trees.set(treeish,
tree),tree.catch(()=>trees.delete(treeish)),tree}}async function fetchTree(ask2,repository,wanted,treeish){let{tree,truncated}=await askTree(ask2,repository,wanted,
encodeURIComponent(treeish));if(truncated)throw unexpected(wanted.what,notWhole);return tree}var notWhole="GitHub did not list the whole folder";async function askTree(ask2,repository,{
what},treeish){let bytes=await ask2({route:`/repos/${repository}/git/trees/${treeish}`,accept:"application/vnd.github+json",max:MAX_TREE,what}),answer=treeSchema.
safeParse(parsedJson(bytes.toString("utf8")));if(!answer.success)throw unexpected(what,notWhole);return answer.data}async function find(listTree,wanted){let names=namesOf(
wanted),treeish=wanted.commit;for(let[depth,name]of names.entries()){let entry=(await listTree(wanted,treeish)).find(({path})=>path===name),last=depth===names.length-
1;if(entry===void 0||last||isFile(entry))return entry===void 0||!last?void 0:requireFile(wanted,entry);if(entry.mode!==TREE)throw notAFile(wanted,`behind ${KINDS[entry.
mode]}`);treeish=entry.sha}}function namesOf(wanted){let names=wanted.path.split("/").filter(name=>name!==""&&name!==".");if(names.length===0||names.includes(".\
.")||wanted.path.startsWith("/"))throw notAFile(wanted,"not a path in the repository");return names}var TREE="040000",KINDS={[TREE]:"a directory",12e4:"a symbol\
ic link",16e4:"a submodule"};function isFile({mode}){return KINDS[mode]===void 0}function requireFile(wanted,entry){if(!isFile(entry))throw notAFile(wanted,`${KINDS[entry.
mode]}`);return entry}async function download(ask2,repository,wanted,entry,max){let path=namesOf(wanted).map(encodeURIComponent).join("/"),bytes=await ask2({route:`\
/repos/${repository}/contents/${path}?ref=${encodeURIComponent(wanted.commit)}`,accept:"application/vnd.github.raw+json",max,what:wanted.what});if(gitBlobId(bytes,
entry.sha.length)!==entry.sha)throw unexpected(wanted.what,"the bytes are not those of the commit's tree");return bytes}function gitBlobId(bytes,digits){return createHash(
digits===64?"sha256":"sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex")}function notAFile({what},kind){return new ServiceError({code:"reposito\
ry-not-a-file",message:`${what}: it is ${kind}.`,fix:"Put a regular file there, or name another path."})}function unexpected(what,problem){return new ServiceError(
{code:"github-unexpected",message:`${what}: ${problem}.`,fix:"Start the job again; if that does not help, check out the repository and use a local context."})}var token="[!#$%&'*+.^_`|~0-9A-Za-z-]+",part=new RegExp(`\\s*(?:(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]*))|(${token}))\\s*,?`,"y");function parseChallenges(header){
let text=(header??"").slice(0,8192),found=[];part.lastIndex=0;for(let match=part.exec(text);match!==null;match=part.exec(text)){let[,name,quoted2,bare,scheme]=match;
scheme!==void 0?found.push({scheme:scheme.toLowerCase(),parameters:Object.create(null)}):name!==void 0&&setParameter(found.at(-1)?.parameters,name.toLowerCase(),
quoted2,bare)}return found.filter(challenge=>["basic","bearer"].includes(challenge.scheme))}function setParameter(parameters,name,quoted2,bare){parameters===void 0||
name in parameters||(parameters[name]=quoted2===void 0?bare??"":quoted2.replace(/\\(.)/g,"$1"))}function repositoryScope(repository,actions){return`repository:${repository}\
:${actions}`}function mergeScopes(...lists){let actions=new Map;for(let scope of lists.flat()){let cut=scope.lastIndexOf(":");if(cut<=0)continue;let resource=scope.
slice(0,cut),known=actions.get(resource)??new Set;for(let action of scope.slice(cut+1).split(","))known.add(action);actions.set(resource,known)}return[...actions].
map(([resource,set])=>`${resource}:${[...set].sort().join(",")}`).sort()}function userOf(credential){return credential===void 0?"anonymously":credential.kind==="password"?`as ${JSON.stringify(credential.username)}`:"with an identity \
token"}var maxRefusal=64*1024,maxSaid=300,refusalSchema=object({errors:array(object({code:string().catch(""),message:string().catch("")})).optional().catch(void 0),error:string().
optional().catch(void 0),error_description:string().optional().catch(void 0),message:string().optional().catch(void 0),details:string().optional().catch(void 0)});
function parseRefusal(body){let refusal3=refusalSchema.safeParse(parsedJson(body));if(!refusal3.success)return{codes:[],said:cleaned(body)};let{errors=[],error,
error_description,message,details}=refusal3.data,texts2=errors.map(({code,message:text})=>[code,text].filter(Boolean).join(": ")),others=[error,error_description,
message,details].filter(text=>text!==void 0);return{codes:errors.map(({code})=>code.toUpperCase()),said:cleaned([...texts2,...others].join("; "))}}function cleaned(text){
return plainLine(text.slice(0,maxRefusal).replace(/<[^<>]*>/g," "),maxSaid)}function refusalError(attempt2,answer){let{code,fix}=causeOf(attempt2,answer);return registryError(
code,attempt2,`answered ${answer.status}${quoted(answer.said)}, asked ${answer.who}.`,fix)}function quoted(said){return said===""?"":` (${said})`}function causeOf(attempt2,answer){
let{status,codes}=answer;return(status===400||status===404)&&codes.includes("MANIFEST_BLOB_UNKNOWN")||status===400&&codes.includes("BLOB_UNKNOWN")?blobUnknown:isImmutableTag(
attempt2,answer)?immutableTag:status===401?unauthorized(attempt2,answer):status===403?forbidden(attempt2,answer):status===404?unknown2(attempt2,codes):status===
429?rateLimited:status===408||status>=500?broken(attempt2):{code:"registry-refused",fix:"See what the registry says; it does not take this request."}}var immutableTag={
code:"tag-immutable",fix:"Push to a new tag (e.g. one with the commit), or allow this tag to be overwritten in the settings of the registry."},blobUnknown={code:"\
blob-unknown",fix:"The image is incomplete in the registry; push it there again."},rateLimited={code:"registry-rate-limited",fix:"Log in with `docker login` for\
 a higher limit, or try again later."};function unauthorized(attempt2,{who,codes}){let{registry}=attempt2;return!who.startsWith("anonymously")&&(codes.includes(
"INSUFFICIENT_SCOPE")||codes.includes("DENIED"))?denied(attempt2):{code:"registry-unauthorized",fix:`Log in before this step with credentials for ${registry} (\`\
docker login ${registry}\` or docker/login-action), and check that they are current.`}}function forbidden(attempt2,answer){let{fix}=answer.who.startsWith("anony\
mously")?unauthorized(attempt2,answer):denied(attempt2);return{code:"registry-denied",fix}}function denied({registry,repository,doing}){let right=/^(get a token to )?(read|look up|list) /.
test(doing)?"packages: read":"packages: write";return{code:"registry-denied",fix:`Give the account that is logged in to ${registry} the right to do this in ${repository}\
 (on ghcr.io: \`permissions: ${right}\`).`}}function unknown2({registry,repository},codes){return codes.includes("NAME_UNKNOWN")?{code:"repository-unknown",fix:`\
Check the name ${repository}, or create the repository in ${registry} first; some registries also answer so without the right to see it.`}:codes.includes("BLOB_\
UNKNOWN")?blobUnknown:{code:"manifest-unknown",fix:"Check the name, tag or digest; some registries also answer so without the right to see it."}}function broken({
registry}){return{code:"registry-broken",fix:`Try again later, and look at the status page or the log of ${registry}.`}}var tagRefusals=new Set([400,403,405,409,
412]),immutableWords=/immutab|already exists|alreadyexists|overwrit|can(not|'t) be (changed|updated|modified|moved|replaced)|disallowed|protected tag|tag is (locked|protected)/i;
function isImmutableTag({tag},{status,codes,said}){return tag===void 0||!tagRefusals.has(status)?!1:status===409||status===412||codes.includes("TAG_INVALID")||immutableWords.
test(said)}function faultError(attempt2,fault){if(!fault.retryable&&/cert|tls|ssl|signed|altname|EPROTO/i.test(faultText(fault)))return registryError("registry-\
tls",attempt2,`the secure connection failed: ${cleaned(fault.message)}.`,"If the registry has a certificate of a private authority, name its file in NODE_EXTRA_\
CA_CERTS.",fault);let fix=`Check the name ${attempt2.registry}, the network and the proxy settings (HTTPS_PROXY, NO_PROXY), and that the registry is up.`;return registryError(
"registry-unreachable",attempt2,`no answer: ${cleaned(fault.message)}.`,fix,fault)}function faultText({message,cause}){let code=cause instanceof Error&&"code"in
cause?String(cause.code):"";return`${message} ${code}`}function registryError(code,attempt2,what,fix,cause){let message=`Can't ${attempt2.doing}: ${what}`;return new ToolError(
{code,message,fix,cause})}function protocolError(code,attempt2,what){return registryError(code,attempt2,what,`Look at ${attempt2.registry} and at proxies before\
 it; its answer can't be trusted.`)}async function ask(http,attempt2,request){try{return await http.request(request)}catch(error){throw explained(attempt2,error)}}function explained(attempt2,error){
return error instanceof GateError||error instanceof Transient?error:error instanceof HttpFault&&!error.retryable?faultError(attempt2,error):error instanceof HttpFault?
new Transient(faultError(attempt2,error)):error}function brokenBody(attempt2,error){if(error instanceof GateError||error instanceof HttpFault)return explained(attempt2,
error);let message=error instanceof Error?error.message:String(error),fault=new HttpFault(`the answer broke off: ${message}`,{retryable:!0,cause:error});return new Transient(
faultError(attempt2,fault))}async function readBody(attempt2,body,max){let{bytes,whole}=await readUpTo(attempt2,body,max);if(whole)return bytes;throw protocolError(
"registry-protocol",attempt2,`its answer is longer than ${max} bytes.`)}async function readUpTo(attempt2,body,max){let chunks=[],size=0;try{for await(let chunk of body){
let room=Buffer.from(chunk).subarray(0,max-size);if(chunks.push(room),size+=room.length,room.length<chunk.length)return{bytes:Buffer.concat(chunks),whole:!1}}}catch(error){
throw brokenBody(attempt2,error)}return{bytes:Buffer.concat(chunks),whole:!0}}async function discard(body){try{let size=0;for await(let chunk of body)if(size+=chunk.
length,size>maxRefusal)return}catch(error){if(error instanceof GateError)throw error}}async function refusal2(attempt2,response,who,now){let{status,headers}=response,
{codes,said}=parseRefusal((await refusalText(attempt2,response.body)).toString("utf8")),errors=parseChallenges(headers["www-authenticate"]).flatMap(({parameters})=>parameters.
error?.toUpperCase()??[]),error=refusalError(attempt2,{status,codes:[...codes,...errors],said,who});return mayPass(status)?new Transient(error,parseRetryAfter(headers["\
retry-after"],now)):error}async function refusalText(attempt2,body){try{return(await readUpTo(attempt2,body,maxRefusal)).bytes}catch(error){if(error instanceof GateError)
throw error;return Buffer.alloc(0)}}var dockerHub={name:"docker.io",api:"registry-1.docker.io"},dockerHubKey="https://index.docker.io/v1/";function apiHost(registry){return registry===dockerHub.name?
dockerHub.api:registry}function credentialKey(registry){return isDockerHub(registry)?dockerHubKey:registry}function credentialHosts(registry){return isDockerHub(
registry)?["index.docker.io",dockerHub.name,dockerHub.api]:[registry]}function isDockerHub(registry){return registry===dockerHub.name||registry===dockerHub.api||
registry==="index.docker.io"}function namedUrl(text,base){if(text===void 0||!URL.canParse(text,base.href))return;let url=new URL(text,base);return url.username=
"",url.password="",url}function shownUrl(url){return`${url.origin}${url.pathname}`}var maxAnswer=256*1024,clientId="image-gate",patience={idle:3e4,within:6e4},shortestLife=60,tokenSchema=object({token:string().optional(),access_token:string().
optional(),expires_in:number().nonnegative().optional().catch(void 0)}),TokenService=class{#http;#clock;constructor(http,clock){this.#http=http,this.#clock=clock}isCurrent({
usableUntil}){return this.#clock.elapsed()<usableUntil}async request(access,challenge,scopes,credential){let attempt2={...access.attempt,doing:`get a token to ${access.
attempt.doing}`},realm=realmOf(access,challenge,attempt2),asked=this.#clock.elapsed(),response=await ask(this.#http,attempt2,this.#request(realm,challenge,scopes,
credential));if(response.status!==200)throw await refusal2(attempt2,response,`${userOf(credential)} at ${shownUrl(realm)}`,this.#clock.now());return tokenOf(attempt2,
await readBody(attempt2,response.body,maxAnswer),asked)}#request(realm,challenge,scopes,credential){let headers={accept:"application/json"},{service}=challenge.
parameters;if(credential?.kind==="identity")return refreshRequest(realm,service,scopes,credential.token,headers);let url=new URL(realm);service!==void 0&&url.searchParams.
set("service",service);for(let scope of scopes)url.searchParams.append("scope",scope);return credential===void 0?{method:"GET",url,headers,...patience}:(url.searchParams.
set("account",credential.username),{method:"GET",url,headers:{...headers,authorization:`Basic ${encodedBasic(credential)}`},...patience})}};function refreshRequest(url,service,scopes,refreshToken,headers){
let form=new URLSearchParams({grant_type:"refresh_token",refresh_token:refreshToken,client_id:clientId});service!==void 0&&form.set("service",service),scopes.length>
0&&form.set("scope",scopes.join(" "));let body=Buffer.from(form.toString());return{method:"POST",url,headers:{...headers,"content-type":"application/x-www-form-\
urlencoded"},body,...patience}}function realmOf({base},{parameters},attempt2){let realm=namedUrl(parameters.realm,base);if(parameters.realm===void 0||realm===void 0)
throw protocolError("registry-protocol",attempt2,"its 401 names no token service (realm).");if(mayContact(realm,base))return realm;throw registryError("registry\
-insecure",attempt2,`its 401 names the token service ${shownUrl(realm)}, which may not receive a password.`,isLoopback(realm)?"Only a loopback registry may name\
 a loopback realm without TLS.":"The realm of the registry must be an https URL; set it in the configuration of the registry.")}function tokenOf(attempt2,body,asked){
let answer=tokenSchema.safeParse(parsedJson(body.toString("utf8"))),value=answer.data?.token||answer.data?.access_token;if(!answer.success||value===void 0||!/^[\x21-\x7e]+$/.
test(value))throw protocolError("registry-protocol",attempt2,"the token service gave no token.");let life=Math.max(shortestLife,answer.data.expires_in??shortestLife);
return{value,usableUntil:asked+life*900}}function encodedBasic({username,password}){return Buffer.from(`${username}:${password}`,"utf8").toString("base64")}var RegistryAuth=class{#credentials;#tokens;#mask;#challenges=new Map;#cache=new Map;#users=new Map;constructor(credentials,tokens,mask){this.#credentials=credentials,
this.#tokens=tokens,this.#mask=mask}async header(access){let challenge=this.#challenges.get(access.base.origin);return challenge===void 0?void 0:await this.#answer(
access,challenge)}async renewed(access,wwwAuthenticate,sent){let challenges=parseChallenges(wwwAuthenticate),challenge=challenges.find(({scheme})=>scheme==="bea\
rer")??challenges[0];if(challenge===void 0)return;let{scope,...parameters}=challenge.parameters;this.#challenges.set(access.base.origin,{...challenge,parameters});
let asked=mergeScopes(access.scopes,(scope??"").split(" ")),header=await this.#answer(access,{...challenge,parameters},asked,sent);return header===sent?void 0:header}who(registry){
return this.#users.get(registry)??"anonymously"}async#answer(access,challenge,scopes=access.scopes,refused){let credential=await this.#credential(access.attempt.
registry);if(challenge.scheme==="basic")return this.#basic(credential);let key=[access.base.origin,...access.scopes].join(" ");return bearer(await this.#token(key,
refused,()=>this.#tokens.request(access,challenge,scopes,credential)))}async#token(key,refused,request){let pending=this.#cache.get(key),known=await pending;if(known!==
void 0&&this.#tokens.isCurrent(known)&&bearer(known)!==refused)return known;let newer=this.#cache.get(key);return newer===void 0||newer===pending?await this.#obtain(
key,request):await newer}async#obtain(key,request){let pending=request();this.#cache.set(key,pending);try{let token2=await pending;return this.#mask(token2.value),
token2}catch(error){throw this.#cache.get(key)===pending&&this.#cache.delete(key),error}}async#credential(registry){let credential=await this.#credentials.find(
registry);if(credential!==void 0)return this.#mask(credential.kind==="password"?credential.password:credential.token),this.#users.set(registry,userOf(credential)),
credential}#basic(credential){if(credential?.kind!=="password")return;let encoded=encodedBasic(credential);return this.#mask(encoded),`Basic ${encoded}`}};function bearer({
value}){return`Bearer ${value}`}import{createHash as createHash2}from"node:crypto";import{Readable}from"node:stream";var retryLimits={attempts:5,firstWait:1e3,longestWait:8e3,longestRetryAfter:12e4,longestTotal:3e5};function patienceOf(ports){let{clock,log,random,attempts=retryLimits.
attempts}=ports,patience2=new Patience(clock,{...retryLimits,attempts},random);return async({final,retryAfter})=>{let onWait=ms=>log.info(`${final.message} Tryi\
ng again in ${Math.ceil(ms/1e3)} s.`),end=await patience2.wait({retryAfter,onWait});if(end==="retry-after")throw tooLongAWait(final,retryAfter??0);if(end!==void 0)
throw patience2.tries===1?final:withNote(final,`Tried ${patience2.tries} times.`)}}function repeated(ports,work){return retrying(patienceOf(ports),work)}function tooLongAWait(final,ms){
let limit=retryLimits.longestRetryAfter/1e3;return withNote(final,`It asks to wait ${Math.ceil(ms/1e3)} s (Retry-After), more than the ${limit} s that we wait a\
t most.`)}function withNote({code,message,fix,cause},note){return new ToolError({code,message:`${message} ${note}`,fix,cause})}function blobStream(attempt2,descriptor,first,open,retry){let source=new BlobSource(attempt2,first,open,retry),stream=Readable.from(checked(attempt2,descriptor,
source),{objectMode:!1});return stream.once("close",()=>source.destroy()),stream}async function*checked(attempt2,{digest,size},source){let hash=createHash2("sha\
256"),read=0;for await(let chunk of source.chunks()){if(read+=chunk.length,read>size)throw protocolError("blob-mismatch",attempt2,`it is longer than the ${size}\
 bytes of its descriptor.`);hash.update(chunk),yield chunk}let actual=digestFrom(hash);if(read!==size)throw protocolError("blob-mismatch",attempt2,`it has ${read}\
 bytes, its descriptor says ${size}.`);if(actual!==digest)throw protocolError("blob-mismatch",attempt2,`its bytes have the digest ${actual}.`)}var BlobSource=class{#attempt;#open;#wait;#response;#offset=0;constructor(attempt2,first,open,retry){
this.#attempt=attempt2,this.#response=first,this.#open=open,this.#wait=patienceOf(retry)}destroy(){this.#response.body.destroy()}async*chunks(){for(;;){let failure=yield*this.#untilBroken();
if(failure===void 0)return;await this.#wait(failure),this.#response=await this.#open(this.#offset)}}async*#untilBroken(){let skip=this.#response.status===206?0:
this.#offset;try{for await(let chunk of this.#response.body){let fresh=Buffer.from(chunk).subarray(skip);skip-=chunk.length-fresh.length,this.#offset+=fresh.length,
fresh.length>0&&(yield fresh)}return void 0}catch(error){let failure=brokenBody(this.#attempt,error);if(failure instanceof Transient&&!(error instanceof GateError))
return failure;throw failure}}};var finishTime=3e5;async function uploadBlob(transport,upload){if(await isBlobThere(transport,upload))return"present";let session=await tryMount(transport,upload)??
await startUpload(transport,upload);return session==="mounted"?"mounted":(await sendBytes(transport,upload,session),"uploaded")}async function isBlobThere(transport,upload){
let call={...common(upload),method:"HEAD",target:`${prefix(upload)}${upload.descriptor.digest}`},answered=await transport.send(call),{status}=answered.response;
if(status!==200&&status!==404)throw await transport.refusal(call,answered);return await discard(answered.response.body),status===200}async function tryMount(transport,upload){
if(upload.from===void 0)return;let query=new URLSearchParams({mount:upload.descriptor.digest,from:upload.from}),{attempt:attempt2,scopes}=common(upload),answered=await transport.
send({attempt:attempt2,scopes:[...scopes,repositoryScope(upload.from,"pull")],method:"POST",target:`${prefix(upload)}uploads/?${query}`,headers:{"content-length":"\
0"}}).catch(unlessRefused);if(answered===void 0)return;let{status}=answered.response;return await discard(answered.response.body),status===201?"mounted":status===
202?locationOf(upload,answered):void 0}function unlessRefused(error){if(!(error instanceof ToolError))throw error}async function startUpload(transport,upload){let call={
...common(upload),method:"POST",target:`${prefix(upload)}uploads/`,headers:{"content-length":"0"}},answered=await transport.send(call);if(answered.response.status!==
202)throw await transport.refusal(call,answered);return await discard(answered.response.body),locationOf(upload,answered)}async function sendBytes(transport,upload,location){
let{digest,size}=upload.descriptor,target=new URL(location);target.search=`${target.search===""?"?":`${target.search}&`}digest=${encodeURIComponent(digest)}`;let streams=[],
body=()=>{let stream=upload.open().on("error",()=>{});return streams.push(stream),{stream,length:size}},call={...common(upload),method:"PUT",target,headers:{"co\
ntent-type":"application/octet-stream"},body,idle:finishTime,bulk:!0};try{let answered=await transport.send(call);if(answered.response.status!==201&&answered.response.
status!==204)throw await transport.refusal(call,answered);await discard(answered.response.body)}finally{for(let stream of streams)stream.destroy()}}function common({
attempt:attempt2}){return{attempt:attempt2,scopes:[repositoryScope(attempt2.repository,"pull,push")]}}function prefix({attempt:attempt2}){return`/v2/${attempt2.
repository}/blobs/`}function locationOf({attempt:attempt2},{response,url}){let location=namedUrl(response.headers.location,url);if(response.headers.location===void 0||
location===void 0)throw protocolError("registry-protocol",attempt2,"it names no location for the upload.");return location}var presentFor=6e4,PresentBlobs=class{#clock;#seen=new Map;constructor(clock){
this.#clock=clock}has(reference,descriptor){let seen=this.#seen.get(placeOf(reference,descriptor));return seen!==void 0&&this.#clock.elapsed()-seen<presentFor}add(reference,descriptor,asked){
this.#seen.set(placeOf(reference,descriptor),asked)}clear(){this.#seen.clear()}};function placeOf({registry,repository},{digest}){return`${registry}/${repository}\
@${digest}`}var helperDeadline=3e4,maxAnswer2=64*1024,helperName=/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,identityUser="<token>",answerSchema=object({Username:string(),Secret:string()});
async function askCredentialHelper(process,name,key){if(!helperName.test(name))throw new ToolError({code:"docker-config-invalid",message:`Docker's configuration\
 names the credential helper ${JSON.stringify(name)}, which is not a program name.`,fix:"Repair credsStore or credHelpers in it."});let finished=await runHelper(
process,`docker-credential-${name}`,key);if(!(finished.code!==0&&/credentials not found/i.test(finished.stdout+finished.stderr))){if(finished.code!==0)throw helperFailed(
name,key,ending(finished));return credentialOf(finished.stdout)??raise(helperFailed(name,key,"printed something else than its JSON"))}}async function runHelper(process,file,key){
try{return await process.run({file,args:["get"],input:`${key}
`,deadline:helperDeadline,keep:maxAnswer2})}catch(error){throw!(error instanceof GateError)||error.code!=="command-missing"?error:new ToolError({code:"credentia\
l-helper-missing",message:`Docker's configuration names the credential helper ${file} for ${key}, but it can't be started.`,fix:"Install it, or remove it from c\
redsStore or credHelpers in the configuration and log in again with `docker login`.",cause:error})}}function ending({code,signal,late}){return late?`did not ans\
wer within ${helperDeadline/1e3} s`:code===null?`was ended by ${signal??"a signal"}`:`ended with exit code ${code}`}function helperFailed(name,key,what){return new ToolError(
{code:"credential-helper-failed",message:`The credential helper docker-credential-${name} ${what} when it was asked for ${key}.`,fix:`Try \`echo ${key} | docker\
-credential-${name} get\` on this machine, or log in again.`})}function credentialOf(stdout){try{let{Username:username,Secret:secret}=answerSchema.parse(JSON.parse(
stdout));return username===identityUser?{kind:"identity",token:secret}:{kind:"password",username,password:secret}}catch{return}}function raise(error){throw error}var maxConfig=1024*1024,maxFaults=3,authSchema=object({auth:string().optional(),username:string().optional(),password:string().optional(),identitytoken:string().
optional()}),configSchema=object({auths:record(string(),authSchema).optional(),credHelpers:record(string(),string()).optional(),credsStore:string().optional()}),
DockerCredentials=class{#ports;#found=new Map;constructor(ports){this.#ports=ports}find(registry){let known=this.#found.get(registry)??this.#look(registry);return this.#found.
set(registry,known),known}async#look(registry){let config=await readDockerConfig(this.#ports),helper=helperFor(config,registry);return(helper===void 0?void 0:await askCredentialHelper(
this.#ports.process,helper,credentialKey(registry)))??storedCredential(config,registry)}};async function readDockerConfig(ports){let path=configPath(ports.environment),
bytes=path===void 0?void 0:await ports.files.readBytes(path,maxConfig);if(path===void 0||bytes===void 0)return{};let parsed=parsedJson(bytes.toString("utf8")),config=configSchema.
safeParse(parsed);if(config.success)return config.data;throw new ToolError({code:"docker-config-invalid",message:`Docker's configuration ${path} can't be read: ${parsed===
void 0?"it is not valid JSON":faultsOf(config.error.issues)}.`,fix:"Correct the file, or remove it and log in again with `docker login`."})}function faultsOf(issues){
return issues.slice(0,maxFaults).map(issue=>{let[wanted,example]=issue.code==="invalid_type"&&issue.expected==="string"?["a string",'"…"']:["an object","{ … }"],
key=issue.path.toReversed().map(part2=>JSON.stringify(String(part2))).join(" in ");return`${key===""?"it":key} must be ${wanted} (${example})`}).join(", and ")}
function configPath({DOCKER_CONFIG,HOME,USERPROFILE}){if(DOCKER_CONFIG)return`${DOCKER_CONFIG}/config.json`;let home=HOME||USERPROFILE;return home?`${home}/.doc\
ker/config.json`:void 0}function helperFor({credHelpers={},credsStore},registry){return entryFor(credHelpers,registry)??(credsStore||void 0)}function storedCredential({
auths={}},registry){let entry=entryFor(auths,registry);if(entry===void 0)return;if(entry.identitytoken)return{kind:"identity",token:entry.identitytoken};let[username,
password]=entry.auth?decodedAuth(entry.auth):[entry.username??"",entry.password??""];return username===""||password===""?void 0:{kind:"password",username,password}}
function entryFor(entries,registry){let keys=Object.keys(entries),hosts=credentialHosts(registry),key=keys.find(name=>name===credentialKey(registry))??keys.find(
name=>hosts.includes(hostOf(name)));return key===void 0?void 0:entries[key]}function hostOf(key){return(key.replace(/^https?:\/\//,"").split("/")[0]??"").toLowerCase()}
function decodedAuth(auth){let text=Buffer.from(auth,"base64").toString("utf8"),colon=text.indexOf(":");return colon<0?["",""]:[text.slice(0,colon),withoutZeros(
text.slice(colon+1))]}function withoutZeros(text){let end=text.length;for(;text[end-1]==="\0";)end-=1;return text.slice(0,end)}var probeIdle=1e4,probeTime=3e4,Endpoints=class{#http;#known=new Map;constructor(http){this.#http=http}async of(attempt2){let secure=new URL(`https://${apiHost(
attempt2.registry)}/`);if(!isLoopback(secure))return secure;let known=this.#known.get(attempt2.registry)??this.#probe(attempt2,secure);this.#known.set(attempt2.
registry,known);try{return await known}catch(error){throw this.#known.delete(attempt2.registry),error}}async#probe(attempt2,secure){let open=new URL(secure);open.
protocol="http:";try{if((await this.#version(attempt2,open)).status!==400)return open}catch(error){return await this.#version(attempt2,secure).then(()=>secure,()=>Promise.
reject(error))}return await this.#version(attempt2,secure),secure}async#version(attempt2,base){let url=new URL("/v2/",base),response=await ask(this.#http,attempt2,
{method:"GET",url,idle:probeIdle,within:probeTime});return await discard(response.body),response}};var acceptedManifests=[mediaTypes.ociIndex,mediaTypes.dockerList,mediaTypes.ociManifest,mediaTypes.dockerManifest].join(", "),mediaTypeSchema=object({mediaType:string().
min(1)});function bareType(contentType){let type=contentType?.split(";")[0]?.trim().toLowerCase();return type===""?void 0:type}function describeManifest(bytes,contentType){
return{mediaType:manifestType(bytes,bareType(contentType)),digest:digestOf(bytes),size:bytes.length}}function manifestType(bytes,header){return header!==void 0&&
(isIndexType(header)||isManifestType(header))?header:mediaTypeSchema.safeParse(parsedJson(bytes.toString("utf8"))).data?.mediaType??header??"application/octet-s\
tream"}function describedByHeaders(headers){let digest=headers["docker-content-digest"],mediaType=bareType(headers["content-type"]),length=headers["content-leng\
th"];if(!(digest===void 0||!isDigest(digest)||mediaType===void 0)&&!(!isIndexType(mediaType)&&!isManifestType(mediaType))&&!(length===void 0||!/^\d{1,15}$/.test(
length)))return{mediaType,digest,size:Number(length)}}function reportedDigest(headers){let digest=headers["docker-content-digest"];return digest!==void 0&&isDigest(
digest)?digest:void 0}var maxPage=4*1024*1024,maxPages=20,absent=new Set([400,404,406]),indexSchema=object({manifests:array(unknown()).nullable()});async function readReferrers(attempt2,pages){
let found=[],target=pages.first;for(let count=0;target!==void 0;count+=1){if(count>=maxPages)throw protocolError("registry-protocol",attempt2,`more than ${maxPages}\
 pages.`);let answered=await pages.send(target),{status,headers,body}=answered.response,isIndex=(headers["content-type"]??"").split(";")[0]?.trim()===mediaTypes.
ociIndex;if(count===0&&(absent.has(status)||status===200&&!isIndex)){await discard(body);return}if(status!==200)throw await pages.refusal(answered);found.push(...descriptorsOf(
attempt2,await readBody(attempt2,body,maxPage))),target=nextPage(headers.link,answered.url)}return found}function descriptorsOf(attempt2,bytes){let index=indexSchema.
safeParse(parsedJson(bytes.toString("utf8")));if(!index.success)throw protocolError("registry-protocol",attempt2,"its list is no index.");return(index.data.manifests??
[]).flatMap(entry=>descriptorSchema.safeParse(entry).data??[])}function nextPage(link,base){let[,text]=/<([^<>]{1,4096})>\s*;[^,]*\brel="?next"?/.exec((link??"").
slice(0,8192))??[],url=namedUrl(text,base);return url?.origin===base.origin?url:void 0}var userAgent=`image-gate/${version} (signs as cosign does)`,idleTime=3e4,answerTime=3e5,maxRedirects=5,redirects=new Set([301,302,303,307,308]),RegistryTransport=class{#ports;#endpoints;#auth;constructor(ports,endpoints,auth){
this.#ports=ports,this.#endpoints=endpoints,this.#auth=auth}async send(call){let base=await this.#endpoints.of(call.attempt),url=new URL(call.target,base);if(!mayContact(
url,base))throw insecure(call.attempt,"upload location",url);let response=url.origin===base.origin?await this.#authorized(call,url,base):await this.#once(call,url);
return call.method==="GET"||call.method==="HEAD"?await this.#followed(call,base,{response,url}):{response,url}}refusal(call,{response}){let{attempt:attempt2}=call;
return refusal2(attempt2,response,this.#auth.who(attempt2.registry),this.#ports.clock.now())}async#authorized(call,url,base){let access={base,scopes:mergeScopes(
call.scopes),attempt:call.attempt},sent=await this.#auth.header(access),response=await this.#once(call,url,sent);if(response.status!==401)return response;let renewed=await this.#auth.
renewed(access,response.headers["www-authenticate"],sent);return renewed===void 0?response:(await discard(response.body),await this.#once(call,url,renewed))}async#once(call,url,authorization){
let{attempt:attempt2,method,body,idle=idleTime}=call,headers={"user-agent":userAgent,...call.headers,...authorization===void 0?{}:{authorization}},response=await ask(
this.#ports.http,attempt2,{method,url,headers,idle,...call.bulk?{}:{within:answerTime},...body===void 0?{}:{body:body()}});return this.#ports.log.debug(`${method}\
 ${shownUrl(url)}: ${response.status}`),response}async#followed(call,base,first){let{response,url}=first;for(let hops=0;redirects.has(response.status);hops+=1){
await discard(response.body);let next=namedUrl(response.headers.location,url);if(next===void 0)throw protocolError("registry-protocol",call.attempt,"it redirect\
s to no valid URL.");if(hops>=maxRedirects)throw protocolError("registry-protocol",call.attempt,`more than ${maxRedirects} redirects.`);if(!mayContact(next,base))
throw insecure(call.attempt,"redirect",next);url=next,response=await this.#once(call,url)}return{response,url}}};function insecure(attempt2,what,url){return registryError(
"registry-insecure",attempt2,`its ${what} ${shownUrl(url)} is not https.`,"Make the registry name https URLs (behind a proxy: X-Forwarded-Proto, or `http.host` \
in its configuration).")}var quickIdle=4e3,quickAnswer=1e4,maxManifest=8*1024*1024;function createRegistry(ports,{maskSecret,random=Math.random,quick=!1}){let http=quick?quickHttp(ports.
http):ports.http,tokens=new TokenService(http,ports.clock),auth=new RegistryAuth(new DockerCredentials(ports),tokens,maskSecret),transport=new RegistryTransport(
{...ports,http},new Endpoints(http),auth),retry={clock:ports.clock,log:ports.log,random,...quick?{attempts:1}:{}};return new RegistryClient(transport,retry,ports.
clock)}function quickHttp(http){return{request:request=>http.request({...request,idle:Math.min(request.idle,quickIdle),within:quickAnswer})}}var RegistryClient=class{#transport;#retry;#clock;#present;constructor(transport,retry,clock){
this.#transport=transport,this.#retry=retry,this.#clock=clock,this.#present=new PresentBlobs(clock)}resolve(reference){let attempt2=attemptTo(`look up ${imageWords(
reference)}`,reference);return repeated(this.#retry,async()=>{let call={...pullCall(attempt2),method:"HEAD",target:manifestPath(reference)},answered=await this.#transport.
send(call);if(answered.response.status===404)return;if(answered.response.status!==200)throw await this.#transport.refusal(call,answered);await discard(answered.
response.body);let descriptor=describedByHeaders(answered.response.headers)??(await this.#read(attempt2,reference)).descriptor;return sameDigest(attempt2,reference,
descriptor)})}manifest(reference){let attempt2=attemptTo(`read ${imageWords(reference)}`,reference);return repeated(this.#retry,()=>this.#read(attempt2,reference))}async blob(reference,descriptor){
let attempt2=attemptTo(`read the blob ${descriptor.digest} of ${familiarName(reference)}`,reference),open=offset=>repeated(this.#retry,()=>this.#openBlob(attempt2,
descriptor,offset));return blobStream(attempt2,descriptor,await open(0),open,this.#retry)}async hasBlob(reference,descriptor){let attempt2=attemptTo(`look for t\
he blob ${descriptor.digest} in ${familiarName(reference)}`,reference),asked=this.#clock.elapsed(),isThere=await repeated(this.#retry,()=>isBlobThere(this.#transport,
{attempt:attempt2,descriptor}));return isThere&&this.#present.add(reference,descriptor,asked),isThere}async pushBlob(reference,descriptor,open,from){if(this.#present.
has(reference,descriptor))return"present";let upload={attempt:attemptTo(`push the blob ${descriptor.digest} to ${familiarName(reference)}`,reference),descriptor,
open,...from===void 0?{}:{from}};return repeated(this.#retry,()=>uploadBlob(this.#transport,upload))}pushManifest(reference,bytes,mediaType){let digest=digestOf(
bytes),name=reference.tag??digest,call={attempt:{...attemptTo(`push ${imageWords({...reference,...reference.tag===void 0?{digest}:{}})}`,reference),...reference.
tag===void 0?{}:{tag:reference.tag}},scopes:[repositoryScope(reference.repository,"pull,push")],method:"PUT",target:`/v2/${reference.repository}/manifests/${name}`,
headers:{"content-type":mediaType},body:()=>bytes};return repeated(this.#retry,async()=>{let answered=await this.#transport.send(call);if(answered.response.status!==
201&&answered.response.status!==200){let refusal3=await this.#transport.refusal(call,answered);throw"code"in refusal3&&refusal3.code==="blob-unknown"&&this.#present.
clear(),refusal3}return await discard(answered.response.body),reportedDigest(answered.response.headers)??digest})}referrers(reference){let attempt2=attemptTo(`l\
ist what is attached to ${nameOf(reference)}`,reference),pages={first:`/v2/${reference.repository}/referrers/${nameOf(reference)}`,send:target=>this.#transport.
send({...pullCall(attempt2),method:"GET",target}),refusal:answered=>this.#transport.refusal({attempt:attempt2},answered)};return repeated(this.#retry,()=>readReferrers(
attempt2,pages))}deleteManifest(reference){let attempt2=attemptTo(`delete the manifest ${nameOf(reference)}`,reference),scopes=[repositoryScope(reference.repository,
"pull,push,delete")];return repeated(this.#retry,async()=>{let call={attempt:attempt2,scopes,method:"DELETE",target:manifestPath(reference)},answered=await this.#transport.
send(call),{status}=answered.response;if(mayPass(status))throw await this.#transport.refusal(call,answered);return await discard(answered.response.body),status===
404?"absent":status>=200&&status<300?"deleted":"refused"})}async#read(attempt2,reference){let call={...pullCall(attempt2),method:"GET",target:manifestPath(reference)},
{response}=await this.#get(call,[200]),bytes=await readBody(attempt2,response.body,maxManifest),descriptor=describeManifest(bytes,response.headers["content-type"]),
reported=reportedDigest(response.headers);if(reported!==void 0&&reported!==descriptor.digest)throw mismatch(attempt2,descriptor.digest,reported);return{descriptor:sameDigest(
attempt2,reference,descriptor),bytes}}async#openBlob(attempt2,{digest},offset){let{registry:_,repository}=attempt2,range=offset>0?{range:`bytes=${offset}-`}:void 0,
call={attempt:attempt2,scopes:[repositoryScope(repository,"pull")],method:"GET",target:`/v2/${repository}/blobs/${digest}`,headers:{"accept-encoding":"identity",
...range},bulk:!0},{response}=await this.#get(call,offset>0?[200,206]:[200]),begins=response.headers["content-range"]??"";if(response.status===200||begins.startsWith(
`bytes ${offset}-`))return response;throw response.body.destroy(),protocolError("registry-protocol",attempt2,`asked to go on at byte ${offset}, it sent the rang\
e ${JSON.stringify(begins)}.`)}async#get(call,wanted){let answered=await this.#transport.send(call);if(wanted.includes(answered.response.status))return answered;
throw await this.#transport.refusal(call,answered)}};function attemptTo(doing,{registry,repository}){return{doing,registry,repository}}function nameOf({digest,tag}){
return digest??tag??"latest"}function manifestPath(reference){return`/v2/${reference.repository}/manifests/${nameOf(reference)}`}function pullCall(attempt2){return{
attempt:attempt2,scopes:[repositoryScope(attempt2.repository,"pull")],headers:{accept:acceptedManifests}}}function sameDigest(attempt2,{digest},descriptor){if(digest!==
void 0&&digest!==descriptor.digest)throw mismatch(attempt2,descriptor.digest,digest);return descriptor}function mismatch(attempt2,actual,expected){return protocolError(
"manifest-mismatch",attempt2,`its digest is ${actual}, not ${expected}.`)}function withRegistry(ports){let maskSecret=secret=>ports.runner.maskSecret(secret),openRegistry=(waiting,quick)=>createRegistry({...ports,http:waiting.http,clock:waiting.
clock},{maskSecret,quick});return{...ports,registry:openRegistry(ports,!1),openRegistry}}function gatePorts(host,version2){let{log,signal,clock}=host;return{...host,
openContents:({repository,apiUrl},token2)=>createRepositoryContents({repository,apiUrl,token:token2??"",log,signal,clock}),openGithub:access=>createGithubApi({...access,
log,signal,clock}),version:version2}}export{withRegistry,gatePorts};
