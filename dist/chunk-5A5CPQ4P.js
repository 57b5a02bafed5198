import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{afterMergeLine,annotations,changeSince,lacksPlaces,maxComment,renderComment,sarifChunks,updateSummaryFile}from"./chunk-7IU5QM3W.js";import{isIndexType,
isManifestType,mediaTypes}from"./chunk-345KJXEN.js";import{parsedJson}from"./chunk-JHJN3XAL.js";import{imageCategory,imageName,reportFileName}from"./chunk-3VR57YWS.js";
import{repositoryUrl,runUrl}from"./chunk-L5SBRSO7.js";import{isLoopback,mayContact}from"./chunk-WV3N4TDC.js";import{comparedWith,totalChange}from"./chunk-URMF5DHJ.js";
import{digestFrom,digestOf,isDigest}from"./chunk-DNFNQ7WP.js";import{Patience,Transient,parseRetryAfter,retrying}from"./chunk-BNX62MWX.js";import{answerKind,
answerText,faultKind}from"./chunk-J4U3KNYH.js";import{HttpFault}from"./chunk-7L4BE5VH.js";import{bounded}from"./chunk-WB5RPM53.js";import{_enum,
array,number,object,record,string}from"./chunk-27RHW3YL.js";import{plainLine}from"./chunk-USLO7EXV.js";import{Cancelled,GateError,ServiceError,ToolError}from"./chunk-NPMNWCA4.js";var token="[!#$%&'*+.^_`|~0-9A-Za-z-]+",part=new RegExp(`\\s*(?:(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]*))|(${token}))\\s*,?`,"y");function parseChallenges(header){
let text=(header??"").slice(0,8192),found=[];part.lastIndex=0;for(let match=part.exec(text);match!==null;match=part.exec(text)){let[,name,quoted2,bare,scheme]=match;
scheme!==void 0?found.push({scheme:scheme.toLowerCase(),parameters:Object.create(null)}):name!==void 0&&setParameter(found.at(-1)?.parameters,name.toLowerCase(),
quoted2,bare)}return found.filter(challenge=>["basic","bearer"].includes(challenge.scheme))}function setParameter(parameters,name,quoted2,bare){parameters===void 0||
name in parameters||(parameters[name]=quoted2===void 0?bare??"":quoted2.replace(/\\(.)/g,"$1"))}function repositoryScope(repository,actions){return`repository:${repository}\
:${actions}`}function mergeScopes(...lists){let actions=new Map;for(let scope of lists.flat()){let cut=scope.lastIndexOf(":");if(cut<=0)continue;let resource=scope.
slice(0,cut),known=actions.get(resource)??new Set;for(let action of scope.slice(cut+1).split(","))known.add(action);actions.set(resource,known)}return[...actions].
map(([resource,set])=>`${resource}:${[...set].sort().join(",")}`).sort()}function userOf(credential){return credential===void 0?"anonymously":credential.kind==="password"?`as ${JSON.stringify(credential.username)}`:"with an identity \
token"}var maxRefusal=64*1024,maxSaid=300,passing=new Set([408,429,500,502,503,504]);function mayPass(status){return passing.has(status)}var refusalSchema=object({errors:array(
object({code:string().catch(""),message:string().catch("")})).optional().catch(void 0),error:string().optional().catch(void 0),error_description:string().optional().
catch(void 0),message:string().optional().catch(void 0),details:string().optional().catch(void 0)});function parseRefusal(body){let refusal2=refusalSchema.safeParse(
parsedJson(body));if(!refusal2.success)return{codes:[],said:cleaned(body)};let{errors=[],error,error_description,message,details}=refusal2.data,texts=errors.map(
({code,message:text})=>[code,text].filter(Boolean).join(": ")),others=[error,error_description,message,details].filter(text=>text!==void 0);return{codes:errors.
map(({code})=>code.toUpperCase()),said:cleaned([...texts,...others].join("; "))}}function cleaned(text){return plainLine(text.slice(0,maxRefusal).replace(/<[^<>]*>/g,
" "),maxSaid)}function refusalError(attempt,answer){let{code,fix}=causeOf(attempt,answer);return registryError(code,attempt,`answered ${answer.status}${quoted(answer.
said)}, asked ${answer.who}.`,fix)}function quoted(said){return said===""?"":` (${said})`}function causeOf(attempt,answer){if(isImmutableTag(attempt,answer))return immutableTag;
let{status,codes}=answer;return status===401?unauthorized(attempt,answer):status===403?forbidden(attempt,answer):status===404?unknown(attempt,codes):status===429?
rateLimited:status===408||status>=500?broken(attempt):{code:"registry-refused",fix:"See what the registry says; it does not take this request."}}var immutableTag={
code:"tag-immutable",fix:"Push to a new tag (e.g. one with the commit), or allow this tag to be overwritten in the settings of the registry."},rateLimited={code:"\
registry-rate-limited",fix:"Log in with `docker login` for a higher limit, or try again later."};function unauthorized({registry,repository},{who,codes}){return!who.
startsWith("anonymously")&&(codes.includes("INSUFFICIENT_SCOPE")||codes.includes("DENIED"))?denied({registry,repository}):{code:"registry-unauthorized",fix:`Log\
 in before this step with credentials for ${registry} (\`docker login ${registry}\` or docker/login-action), and check that they are current.`}}function forbidden(attempt,answer){
let{fix}=answer.who.startsWith("anonymously")?unauthorized(attempt,answer):denied(attempt);return{code:"registry-denied",fix}}function denied({registry,repository}){
return{code:"registry-denied",fix:`Give the account that is logged in to ${registry} the right to do this in ${repository} (on ghcr.io: \`packages: write\`).`}}
function unknown({registry,repository},codes){return codes.includes("NAME_UNKNOWN")?{code:"repository-unknown",fix:`Check the name ${repository}, or create the \
repository in ${registry} first; some registries also answer so without the right to see it.`}:codes.includes("BLOB_UNKNOWN")?{code:"blob-unknown",fix:"The imag\
e is incomplete in the registry; push it there again."}:{code:"manifest-unknown",fix:"Check the name, tag or digest; some registries also answer so without the \
right to see it."}}function broken({registry}){return{code:"registry-broken",fix:`Try again later, and look at the status page or the log of ${registry}.`}}var tagRefusals=new Set(
[400,403,405,409,412]),immutableWords=/immutab|already exists|alreadyexists|overwrit|can(not|'t) be (changed|updated|modified|moved|replaced)|disallowed|protected tag|tag is (locked|protected)/i;
function isImmutableTag({tag},{status,codes,said}){return tag===void 0||!tagRefusals.has(status)?!1:status===409||status===412||codes.includes("TAG_INVALID")||immutableWords.
test(said)}function faultError(attempt,fault){if(!fault.retryable&&/cert|tls|ssl|signed|altname|EPROTO/i.test(faultText(fault)))return registryError("registry-t\
ls",attempt,`the secure connection failed: ${cleaned(fault.message)}.`,"If the registry has a certificate of a private authority, name its file in NODE_EXTRA_CA\
_CERTS.",fault);let fix=`Check the name ${attempt.registry}, the network and the proxy settings (HTTPS_PROXY, NO_PROXY), and that the registry is up.`;return registryError(
"registry-unreachable",attempt,`no answer: ${cleaned(fault.message)}.`,fix,fault)}function faultText({message,cause}){let code=cause instanceof Error&&"code"in cause?
String(cause.code):"";return`${message} ${code}`}function registryError(code,attempt,what,fix,cause){let message=`Can't ${attempt.doing} in ${attempt.registry}/${attempt.
repository}: ${what}`;return new ToolError({code,message,fix,cause})}function protocolError(code,attempt,what){return registryError(code,attempt,what,`Look at ${attempt.
registry} and at proxies before it; its answer can't be trusted.`)}async function ask(http,attempt,request){try{return await http.request(request)}catch(error){throw explained(attempt,error)}}function explained(attempt,error){return error instanceof
GateError||error instanceof Transient?error:error instanceof HttpFault&&!error.retryable?faultError(attempt,error):error instanceof HttpFault?new Transient(faultError(
attempt,error)):error}function brokenBody(attempt,error){if(error instanceof GateError||error instanceof HttpFault)return explained(attempt,error);let message=error instanceof
Error?error.message:String(error),fault=new HttpFault(`the answer broke off: ${message}`,{retryable:!0,cause:error});return new Transient(faultError(attempt,fault))}
async function readBody(attempt,body,max){let{bytes,whole}=await readUpTo(attempt,body,max);if(whole)return bytes;throw protocolError("registry-protocol",attempt,
`its answer is longer than ${max} bytes.`)}async function readUpTo(attempt,body,max){let chunks=[],size=0;try{for await(let chunk of body){let room=Buffer.from(
chunk).subarray(0,max-size);if(chunks.push(room),size+=room.length,room.length<chunk.length)return{bytes:Buffer.concat(chunks),whole:!1}}}catch(error){throw brokenBody(
attempt,error)}return{bytes:Buffer.concat(chunks),whole:!0}}async function discard(body){try{let size=0;for await(let chunk of body)if(size+=chunk.length,size>maxRefusal)
return}catch(error){if(error instanceof GateError)throw error}}async function refusal(attempt,response,who,now){let{status,headers}=response,{codes,said}=parseRefusal(
(await refusalText(attempt,response.body)).toString("utf8")),errors=parseChallenges(headers["www-authenticate"]).flatMap(({parameters})=>parameters.error?.toUpperCase()??
[]),error=refusalError(attempt,{status,codes:[...codes,...errors],said,who});return mayPass(status)?new Transient(error,parseRetryAfter(headers["retry-after"],now)):
error}async function refusalText(attempt,body){try{return(await readUpTo(attempt,body,maxRefusal)).bytes}catch(error){if(error instanceof GateError)throw error;
return Buffer.alloc(0)}}var dockerHub={name:"docker.io",api:"registry-1.docker.io"},dockerHubKey="https://index.docker.io/v1/";function apiHost(registry){return registry===dockerHub.name?
dockerHub.api:registry}function credentialKey(registry){return isDockerHub(registry)?dockerHubKey:registry}function credentialHosts(registry){return isDockerHub(
registry)?["index.docker.io",dockerHub.name,dockerHub.api]:[registry]}function isDockerHub(registry){return registry===dockerHub.name||registry===dockerHub.api||
registry==="index.docker.io"}function namedUrl(text,base){if(text===void 0||!URL.canParse(text,base.href))return;let url=new URL(text,base);return url.username=
"",url.password="",url}function shownUrl(url){return`${url.origin}${url.pathname}`}var maxAnswer=256*1024,clientId="image-gate",patience={idle:3e4,within:6e4},shortestLife=60,tokenSchema=object({token:string().optional(),access_token:string().
optional(),expires_in:number().nonnegative().optional().catch(void 0)}),TokenService=class{#http;#clock;constructor(http,clock){this.#http=http,this.#clock=clock}isCurrent({
usableUntil}){return this.#clock.elapsed()<usableUntil}async request(access,challenge,scopes,credential){let attempt={...access.attempt,doing:`get a token to ${access.
attempt.doing}`},realm=realmOf(access,challenge,attempt),asked=this.#clock.elapsed(),response=await ask(this.#http,attempt,this.#request(realm,challenge,scopes,
credential));if(response.status!==200)throw await refusal(attempt,response,`${userOf(credential)} at ${shownUrl(realm)}`,this.#clock.now());return tokenOf(attempt,
await readBody(attempt,response.body,maxAnswer),asked)}#request(realm,challenge,scopes,credential){let headers={accept:"application/json"},{service}=challenge.parameters;
if(credential?.kind==="identity")return refreshRequest(realm,service,scopes,credential.token,headers);let url=new URL(realm);service!==void 0&&url.searchParams.
set("service",service);for(let scope of scopes)url.searchParams.append("scope",scope);return credential===void 0?{method:"GET",url,headers,...patience}:(url.searchParams.
set("account",credential.username),{method:"GET",url,headers:{...headers,authorization:`Basic ${encodedBasic(credential)}`},...patience})}};function refreshRequest(url,service,scopes,refreshToken,headers){
let form=new URLSearchParams({grant_type:"refresh_token",refresh_token:refreshToken,client_id:clientId});service!==void 0&&form.set("service",service),scopes.length>
0&&form.set("scope",scopes.join(" "));let body=Buffer.from(form.toString());return{method:"POST",url,headers:{...headers,"content-type":"application/x-www-form-\
urlencoded"},body,...patience}}function realmOf({base},{parameters},attempt){let realm=namedUrl(parameters.realm,base);if(parameters.realm===void 0||realm===void 0)
throw protocolError("registry-protocol",attempt,"its 401 names no token service (realm).");if(mayContact(realm,base))return realm;throw registryError("registry-\
insecure",attempt,`its 401 names the token service ${shownUrl(realm)}, to which no password may go.`,isLoopback(realm)?"Only a loopback registry may name a loop\
back realm without TLS.":"The realm of the registry must be an https URL; set it in the configuration of the registry.")}function tokenOf(attempt,body,asked){let answer=tokenSchema.
safeParse(parsedJson(body.toString("utf8"))),value=answer.data?.token||answer.data?.access_token;if(!answer.success||value===void 0||!/^[\x21-\x7e]+$/.test(value))
throw protocolError("registry-protocol",attempt,"the token service gave no token.");let life=Math.max(shortestLife,answer.data.expires_in??shortestLife);return{
value,usableUntil:asked+life*900}}function encodedBasic({username,password}){return Buffer.from(`${username}:${password}`,"utf8").toString("base64")}var RegistryAuth=class{#credentials;#tokens;#mask;#challenges=new Map;#cache=new Map;#users=new Map;constructor(credentials,tokens,mask){this.#credentials=credentials,
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
value}){return`Bearer ${value}`}import{createHash}from"node:crypto";import{Readable}from"node:stream";var retryLimits={attempts:5,firstWait:1e3,longestWait:8e3,longestRetryAfter:12e4,longestTotal:3e5};function patienceOf(ports){let{clock,log,random,attempts=retryLimits.
attempts}=ports,patience2=new Patience(clock,{...retryLimits,attempts},random);return async({final,retryAfter})=>{let onWait=ms=>log.info(`${final.message} Tryi\
ng again in ${Math.ceil(ms/1e3)} s.`),end=await patience2.wait({retryAfter,onWait});if(end==="retry-after")throw tooLongAWait(final,retryAfter??0);if(end!==void 0)
throw patience2.tries===1?final:withNote(final,`Tried ${patience2.tries} times.`)}}function repeated(ports,work){return retrying(patienceOf(ports),work)}function tooLongAWait(final,ms){
let limit=retryLimits.longestRetryAfter/1e3;return withNote(final,`It asks to wait ${Math.ceil(ms/1e3)} s (Retry-After), more than the ${limit} s that we wait a\
t most.`)}function withNote({code,message,fix,cause},note){return new ToolError({code,message:`${message} ${note}`,fix,cause})}function blobStream(attempt,descriptor,first,open,retry){let source=new BlobSource(attempt,first,open,retry),stream=Readable.from(checked(attempt,descriptor,source),
{objectMode:!1});return stream.once("close",()=>source.destroy()),stream}async function*checked(attempt,{digest,size},source){let hash2=createHash("sha256"),read=0;
for await(let chunk of source.chunks()){if(read+=chunk.length,read>size)throw protocolError("blob-mismatch",attempt,`it is longer than the ${size} bytes of its \
descriptor.`);hash2.update(chunk),yield chunk}let actual=digestFrom(hash2);if(read!==size)throw protocolError("blob-mismatch",attempt,`it has ${read} bytes, its\
 descriptor says ${size}.`);if(actual!==digest)throw protocolError("blob-mismatch",attempt,`its bytes have the digest ${actual}.`)}var BlobSource=class{#attempt;#open;#wait;#response;#offset=0;constructor(attempt,first,open,retry){
this.#attempt=attempt,this.#response=first,this.#open=open,this.#wait=patienceOf(retry)}destroy(){this.#response.body.destroy()}async*chunks(){for(;;){let failure=yield*this.#untilBroken();
if(failure===void 0)return;await this.#wait(failure),this.#response=await this.#open(this.#offset)}}async*#untilBroken(){let skip=this.#response.status===206?0:
this.#offset;try{for await(let chunk of this.#response.body){let fresh=Buffer.from(chunk).subarray(skip);skip-=chunk.length-fresh.length,this.#offset+=fresh.length,
fresh.length>0&&(yield fresh)}return void 0}catch(error){let failure=brokenBody(this.#attempt,error);if(failure instanceof Transient&&!(error instanceof GateError))
return failure;throw failure}}};var finishTime=3e5;async function uploadBlob(transport,upload2){if(await isPresent(transport,upload2))return"present";let session=await tryMount(transport,upload2)??
await startUpload(transport,upload2);return session==="mounted"?"mounted":(await sendBytes(transport,upload2,session),"uploaded")}async function isPresent(transport,upload2){
let call={...common(upload2),method:"HEAD",target:`${prefix(upload2)}${upload2.descriptor.digest}`},answered=await transport.send(call),{status}=answered.response;
if(status!==200&&status!==404)throw await transport.refusal(call,answered);return await discard(answered.response.body),status===200}async function tryMount(transport,upload2){
if(upload2.from===void 0)return;let query=new URLSearchParams({mount:upload2.descriptor.digest,from:upload2.from}),{attempt,scopes}=common(upload2),answered=await transport.
send({attempt,scopes:[...scopes,repositoryScope(upload2.from,"pull")],method:"POST",target:`${prefix(upload2)}uploads/?${query}`,headers:{"content-length":"0"}}).
catch(unlessRefused);if(answered===void 0)return;let{status}=answered.response;return await discard(answered.response.body),status===201?"mounted":status===202?
locationOf(upload2,answered):void 0}function unlessRefused(error){if(!(error instanceof ToolError))throw error}async function startUpload(transport,upload2){let call={
...common(upload2),method:"POST",target:`${prefix(upload2)}uploads/`,headers:{"content-length":"0"}},answered=await transport.send(call);if(answered.response.status!==
202)throw await transport.refusal(call,answered);return await discard(answered.response.body),locationOf(upload2,answered)}async function sendBytes(transport,upload2,location){
let{digest,size}=upload2.descriptor,target=new URL(location);target.search=`${target.search===""?"?":`${target.search}&`}digest=${encodeURIComponent(digest)}`;let streams=[],
body=()=>{let stream=upload2.open().on("error",()=>{});return streams.push(stream),{stream,length:size}},call={...common(upload2),method:"PUT",target,headers:{"\
content-type":"application/octet-stream"},body,idle:finishTime,bulk:!0};try{let answered=await transport.send(call);if(answered.response.status!==201&&answered.
response.status!==204)throw await transport.refusal(call,answered);await discard(answered.response.body)}finally{for(let stream of streams)stream.destroy()}}function common({
attempt}){return{attempt,scopes:[repositoryScope(attempt.repository,"pull,push")]}}function prefix({attempt}){return`/v2/${attempt.repository}/blobs/`}function locationOf({
attempt},{response,url}){let location=namedUrl(response.headers.location,url);if(response.headers.location===void 0||location===void 0)throw protocolError("regi\
stry-protocol",attempt,"it names no location for the upload.");return location}var helperDeadline=3e4,maxAnswer2=64*1024,helperName=/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,identityUser="<token>",answerSchema=object({Username:string(),Secret:string()});
async function askCredentialHelper(process,name,key){if(!helperName.test(name))throw new ToolError({code:"docker-config-invalid",message:`Docker's configuration\
 names the credential helper ${JSON.stringify(name)}, which is no program name.`,fix:"Repair credsStore or credHelpers in it."});let finished=await runHelper(process,
`docker-credential-${name}`,key);if(!(finished.code!==0&&/credentials not found/i.test(finished.stdout+finished.stderr))){if(finished.code!==0)throw helperFailed(
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
return issues.slice(0,maxFaults).map(issue=>{let[wanted2,example]=issue.code==="invalid_type"&&issue.expected==="string"?["a string",'"…"']:["an object","{ … \
}"],key=issue.path.toReversed().map(part2=>JSON.stringify(String(part2))).join(" in ");return`${key===""?"it":key} must be ${wanted2} (${example})`}).join(", an\
d ")}function configPath({DOCKER_CONFIG,HOME,USERPROFILE}){if(DOCKER_CONFIG)return`${DOCKER_CONFIG}/config.json`;let home=HOME||USERPROFILE;return home?`${home}\
/.docker/config.json`:void 0}function helperFor({credHelpers={},credsStore},registry){return entryFor(credHelpers,registry)??(credsStore||void 0)}function storedCredential({
auths={}},registry){let entry=entryFor(auths,registry);if(entry===void 0)return;if(entry.identitytoken)return{kind:"identity",token:entry.identitytoken};let[username,
password]=entry.auth?decodedAuth(entry.auth):[entry.username??"",entry.password??""];return username===""||password===""?void 0:{kind:"password",username,password}}
function entryFor(entries,registry){let keys=Object.keys(entries),hosts=credentialHosts(registry),key=keys.find(name=>name===credentialKey(registry))??keys.find(
name=>hosts.includes(hostOf(name)));return key===void 0?void 0:entries[key]}function hostOf(key){return(key.replace(/^https?:\/\//,"").split("/")[0]??"").toLowerCase()}
function decodedAuth(auth){let text=Buffer.from(auth,"base64").toString("utf8"),colon=text.indexOf(":");return colon<0?["",""]:[text.slice(0,colon),withoutZeros(
text.slice(colon+1))]}function withoutZeros(text){let end=text.length;for(;text[end-1]==="\0";)end-=1;return text.slice(0,end)}var probeIdle=1e4,probeTime=3e4,Endpoints=class{#http;#known=new Map;constructor(http){this.#http=http}async of(attempt){let secure=new URL(`https://${apiHost(attempt.
registry)}/`);if(!isLoopback(secure))return secure;let known=this.#known.get(attempt.registry)??this.#probe(attempt,secure);this.#known.set(attempt.registry,known);
try{return await known}catch(error){throw this.#known.delete(attempt.registry),error}}async#probe(attempt,secure){let open=new URL(secure);open.protocol="http:";
try{if((await this.#version(attempt,open)).status!==400)return open}catch(error){return await this.#version(attempt,secure).then(()=>secure,()=>Promise.reject(error))}
return await this.#version(attempt,secure),secure}async#version(attempt,base){let url=new URL("/v2/",base),response=await ask(this.#http,attempt,{method:"GET",url,
idle:probeIdle,within:probeTime});return await discard(response.body),response}};var acceptedManifests=[mediaTypes.ociIndex,mediaTypes.dockerList,mediaTypes.ociManifest,mediaTypes.dockerManifest].join(", "),mediaTypeSchema=object({mediaType:string().
min(1)});function bareType(contentType){let type=contentType?.split(";")[0]?.trim().toLowerCase();return type===""?void 0:type}function describeManifest(bytes,contentType){
return{mediaType:manifestType(bytes,bareType(contentType)),digest:digestOf(bytes),size:bytes.length}}function manifestType(bytes,header){return header!==void 0&&
(isIndexType(header)||isManifestType(header))?header:mediaTypeSchema.safeParse(parsedJson(bytes.toString("utf8"))).data?.mediaType??header??"application/octet-s\
tream"}function describedByHeaders(headers){let digest=headers["docker-content-digest"],mediaType=bareType(headers["content-type"]),length=headers["content-leng\
th"];if(!(digest===void 0||!isDigest(digest)||mediaType===void 0)&&!(!isIndexType(mediaType)&&!isManifestType(mediaType))&&!(length===void 0||!/^\d{1,15}$/.test(
length)))return{mediaType,digest,size:Number(length)}}function reportedDigest(headers){let digest=headers["docker-content-digest"];return digest!==void 0&&isDigest(
digest)?digest:void 0}var idleTime=3e4,answerTime=3e5,maxRedirects=5,redirects=new Set([301,302,303,307,308]),RegistryTransport=class{#ports;#endpoints;#auth;constructor(ports,endpoints,auth){
this.#ports=ports,this.#endpoints=endpoints,this.#auth=auth}async send(call){let base=await this.#endpoints.of(call.attempt),url=new URL(call.target,base);if(!mayContact(
url,base))throw insecure(call.attempt,"upload location",url);let response=url.origin===base.origin?await this.#authorized(call,url,base):await this.#once(call,url);
return call.method==="GET"||call.method==="HEAD"?await this.#followed(call,base,{response,url}):{response,url}}refusal(call,{response}){let{attempt}=call;return refusal(
attempt,response,this.#auth.who(attempt.registry),this.#ports.clock.now())}async#authorized(call,url,base){let access={base,scopes:mergeScopes(call.scopes),attempt:call.
attempt},sent=await this.#auth.header(access),response=await this.#once(call,url,sent);if(response.status!==401)return response;let renewed=await this.#auth.renewed(
access,response.headers["www-authenticate"],sent);return renewed===void 0?response:(await discard(response.body),await this.#once(call,url,renewed))}async#once(call,url,authorization){
let{attempt,method,body,idle=idleTime}=call,headers={...call.headers,...authorization===void 0?{}:{authorization}},response=await ask(this.#ports.http,attempt,{
method,url,headers,idle,...call.bulk?{}:{within:answerTime},...body===void 0?{}:{body:body()}});return this.#ports.log.debug(`${method} ${shownUrl(url)}: ${response.
status}`),response}async#followed(call,base,first){let{response,url}=first;for(let hops=0;redirects.has(response.status);hops+=1){await discard(response.body);let next=namedUrl(
response.headers.location,url);if(next===void 0)throw protocolError("registry-protocol",call.attempt,"it redirects to no valid URL.");if(hops>=maxRedirects)throw protocolError(
"registry-protocol",call.attempt,`more than ${maxRedirects} redirects.`);if(!mayContact(next,base))throw insecure(call.attempt,"redirect",next);url=next,response=
await this.#once(call,url)}return{response,url}}};function insecure(attempt,what,url){return registryError("registry-insecure",attempt,`its ${what} ${shownUrl(url)}\
 is not https.`,"Make the registry name https URLs (behind a proxy: X-Forwarded-Proto, or `http.host` in its configuration).")}var quickIdle=4e3,quickAnswer=1e4,maxManifest=8*1024*1024;function createRegistry(ports,{maskSecret,random=Math.random,quick=!1}){let http=quick?quickHttp(ports.
http):ports.http,tokens=new TokenService(http,ports.clock),auth=new RegistryAuth(new DockerCredentials(ports),tokens,maskSecret),transport=new RegistryTransport(
{...ports,http},new Endpoints(http),auth),retry={clock:ports.clock,log:ports.log,random,...quick?{attempts:1}:{}};return new RegistryClient(transport,retry)}function quickHttp(http){
return{request:request=>http.request({...request,idle:Math.min(request.idle,quickIdle),within:quickAnswer})}}var RegistryClient=class{#transport;#retry;constructor(transport,retry){
this.#transport=transport,this.#retry=retry}resolve(reference){let attempt=attemptTo(`look up ${nameOf(reference)}`,reference);return repeated(this.#retry,async()=>{
let call={...pullCall(attempt),method:"HEAD",target:manifestPath(reference)},answered=await this.#transport.send(call);if(answered.response.status===404)return;
if(answered.response.status!==200)throw await this.#transport.refusal(call,answered);await discard(answered.response.body);let descriptor=describedByHeaders(answered.
response.headers)??(await this.#read(attempt,reference)).descriptor;return sameDigest(attempt,reference,descriptor)})}manifest(reference){let attempt=attemptTo(
`read the manifest ${nameOf(reference)}`,reference);return repeated(this.#retry,()=>this.#read(attempt,reference))}async blob(reference,descriptor){let attempt=attemptTo(
`read the blob ${descriptor.digest}`,reference),open=offset=>repeated(this.#retry,()=>this.#openBlob(attempt,descriptor,offset));return blobStream(attempt,descriptor,
await open(0),open,this.#retry)}pushBlob(reference,descriptor,open,from){let upload2={attempt:attemptTo(`push the blob ${descriptor.digest}`,reference),descriptor,
open,...from===void 0?{}:{from}};return repeated(this.#retry,()=>uploadBlob(this.#transport,upload2))}pushManifest(reference,bytes,mediaType){let digest=digestOf(
bytes),name=reference.tag??digest,call={attempt:{...attemptTo(reference.tag===void 0?`push the manifest ${digest}`:`move the tag ${reference.tag}`,reference),...reference.
tag===void 0?{}:{tag:reference.tag}},scopes:[repositoryScope(reference.repository,"pull,push")],method:"PUT",target:`/v2/${reference.repository}/manifests/${name}`,
headers:{"content-type":mediaType},body:()=>bytes};return repeated(this.#retry,async()=>{let answered=await this.#transport.send(call);if(answered.response.status!==
201&&answered.response.status!==200)throw await this.#transport.refusal(call,answered);return await discard(answered.response.body),reportedDigest(answered.response.
headers)??digest})}async#read(attempt,reference){let{response}=await this.#get({...pullCall(attempt),method:"GET",target:manifestPath(reference)},[200]),bytes=await readBody(
attempt,response.body,maxManifest),descriptor=describeManifest(bytes,response.headers["content-type"]),reported=reportedDigest(response.headers);if(reported!==void 0&&
reported!==descriptor.digest)throw mismatch(attempt,descriptor.digest,reported);return{descriptor:sameDigest(attempt,reference,descriptor),bytes}}async#openBlob(attempt,{
digest},offset){let{registry:_,repository}=attempt,range=offset>0?{range:`bytes=${offset}-`}:void 0,call={attempt,scopes:[repositoryScope(repository,"pull")],method:"\
GET",target:`/v2/${repository}/blobs/${digest}`,headers:{"accept-encoding":"identity",...range},bulk:!0},{response}=await this.#get(call,offset>0?[200,206]:[200]),
begins=response.headers["content-range"]??"";if(response.status===200||begins.startsWith(`bytes ${offset}-`))return response;throw response.body.destroy(),protocolError(
"registry-protocol",attempt,`asked to go on at byte ${offset}, it sent the range ${JSON.stringify(begins)}.`)}async#get(call,wanted2){let answered=await this.#transport.
send(call);if(wanted2.includes(answered.response.status))return answered;throw await this.#transport.refusal(call,answered)}};function attemptTo(doing,{registry,
repository}){return{doing,registry,repository}}function nameOf({digest,tag}){return digest??tag??"latest"}function manifestPath(reference){return`/v2/${reference.
repository}/manifests/${nameOf(reference)}`}function pullCall(attempt){return{attempt,scopes:[repositoryScope(attempt.repository,"pull")],headers:{accept:acceptedManifests}}}
function sameDigest(attempt,{digest},descriptor){if(digest!==void 0&&digest!==descriptor.digest)throw mismatch(attempt,descriptor.digest,digest);return descriptor}
function mismatch(attempt,actual,expected){return protocolError("manifest-mismatch",attempt,`its digest is ${actual}, not ${expected}.`)}import{dirname}from"node:path";import{createHash as createHash2}from"node:crypto";var maxKey=60,maxNames=5;function artifactNames(name,job,matrix){let base=reportFileName(name).replace(/\.json$/,""),key=matrixKey(matrix,imageName(name).familiar.
split("/").at(-1)??""),withJob=[base,slug(job??""),key].filter(part2=>part2!=="").join("-"),named=key===""?[base,withJob]:[withJob],numbered=Array.from({length:maxNames},
(_,index)=>`${withJob}-${index+2}`);return[...new Set([...named,...numbered])].slice(0,maxNames)}function matrixKey(matrix,image){if(typeof matrix!="object"||matrix===
null)return"";let values=Object.entries(matrix).sort(([a],[b])=>a<b?-1:1).map(([,value])=>typeof value=="object"?JSON.stringify(value):String(value)).filter(value=>value!==
image),text=values.join("-"),clean=slug(text);return values.length===0||clean===text&&clean!==""?clean:[slug(text.slice(0,maxKey)),hash(text)].filter(part2=>part2!==
"").join("-")}function slug(text){return text.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"").slice(0,maxKey)}function hash(text){return createHash2(
"sha256").update(text).digest("hex").slice(0,8)}var later="Start the job again later.",trouble="Look at githubstatus.com, and start the job again.",network="Check the network and the proxy of the runner, and \
start the job again.",defect="Please report it to image-gate with the log of this run.";function row(sink,state,loudness){return(what,fix="")=>({sink,state,loudness,
what,fix})}var sarif={sent:row("code-scanning","sent","line"),pending:row("code-scanning","pending","line"),skipped:row("code-scanning","skipped","line"),failed:row(
"code-scanning","failed","warning")},artifact={sent:row("artifact","sent","line"),failed:row("artifact","failed","warning")},comment={sent:row("comment","sent",
"line"),silent:row("comment","skipped","silent"),notice:row("comment","skipped","notice"),failed:row("comment","failed","warning")},sinkCodes={"sarif-sent":sarif.
sent("The findings are in the Security tab"),"sarif-sent-partly":sarif.sent("The findings are in the Security tab, and GitHub has a warning","All findings are i\
n the JSON report."),"sarif-pending":sarif.pending("GitHub has the findings and is still working on them","Look at the Security tab in some minutes."),"sarif-of\
f":row("code-scanning","skipped","silent")("Not asked for (upload-sarif: false)"),"sarif-no-token":sarif.skipped("There is no token","Give the input github-toke\
n one with security-events: write."),"sarif-no-commit":row("code-scanning","skipped","notice")("A run of this event stands for no commit whose findings these ar\
e","Name the commit and its ref in the inputs sha and ref."),"sarif-no-pull-request":row("code-scanning","skipped","notice")("A workflow_run uploads the finding\
s of open pull requests only","The reports are in the artifact."),"sarif-no-file":sarif.failed("The repository has no file that the findings could be shown on",
"Add a README.md or a policy file, or set upload-sarif: false."),"sarif-nothing-scanned":row("code-scanning","skipped","warning")("There was nothing to scan in \
the image, and an empty upload would close all alerts","If the image holds only files, as FROM scratch images do, set `unscannable: log` for it in the policy’s \
`images`."),"sarif-nothing-to-scan":sarif.skipped("Nothing was uploaded, as there is nothing to scan in the image; the policy allows that (unscannable: log)"),"\
sarif-read-only":row("code-scanning","failed","notice")("The token of this run may only read, as it is for a pull request from a fork or from Dependabot","Judge\
 the artifact’s JSON file again in a workflow_run job, as docs/forks.md shows."),"sarif-denied":sarif.failed("GitHub refused the findings","Give the job `perm\
issions: security-events: write` (and contents: read), and check that code scanning is enabled for the repository."),"sarif-disabled":sarif.failed("Code scannin\
g is not enabled for this repository","Enable it in the repository’s security settings, or set upload-sarif: false."),"sarif-archived":sarif.failed("The repos\
itory is archived and takes no findings","Set upload-sarif: false, or unarchive it."),"sarif-no-feature":sarif.failed("This GitHub server has no code scanning, \
or the token may not see the repository","Ask the administrator of the server to turn it on, or set upload-sarif: false."),"sarif-unauthorized":sarif.failed("Gi\
tHub did not accept the token","Check the input github-token."),"sarif-missing":sarif.failed("GitHub does not know the repository, or the token may not see it",
"Check the input github-token and `permissions: security-events: write`."),"sarif-refused":sarif.failed("GitHub did not take the findings","Check that commit an\
d ref belong together (inputs sha and ref) and are on GitHub."),"sarif-not-processed":sarif.failed("GitHub took the findings and could not use them","See what G\
itHub says; no alert was changed."),"sarif-too-large":sarif.failed("The findings are too many for GitHub","They are in the JSON report; except or fix some."),"s\
arif-rate-limited":sarif.failed("GitHub limits the rate of requests",later),"sarif-unavailable":sarif.failed("GitHub failed",trouble),"sarif-unreachable":sarif.
failed("GitHub did not answer",network),"sarif-unexpected":sarif.failed("GitHub gave an unexpected answer",trouble),"sarif-cancelled":sarif.failed("The run ende\
d before the findings were uploaded",later),"sarif-defect":sarif.failed("The findings could not be uploaded",defect),"artifact-sent":artifact.sent("The reports \
are kept as an artifact"),"artifact-off":row("artifact","skipped","silent")("Not asked for (artifact: false)"),"artifact-no-service":row("artifact","skipped","n\
otice")("This runner keeps no artifacts","The reports are in report-dir; keep them with a step of your own."),"artifact-server":artifact.failed("GitHub Enterpri\
se Server keeps no artifacts of this kind","Set artifact: false, and keep report-dir with actions/upload-artifact@v3."),"artifact-taken":artifact.failed("The ru\
n has artifacts of these names already","Keep report-dir with a step of your own."),"artifact-quota":artifact.failed("The storage for artifacts is full","Delete\
 old artifacts, or raise the limit of the account."),"artifact-denied":artifact.failed("The runner’s token was not accepted","Start the job again; a token end\
s with its job."),"artifact-unreachable":artifact.failed("The service for artifacts did not answer",network),"artifact-late":artifact.failed("The service for ar\
tifacts took too long",trouble),"artifact-failed":artifact.failed("The service for artifacts failed",trouble),"artifact-cancelled":artifact.failed("The run ende\
d before the artifact was stored",later),"artifact-defect":artifact.failed("The artifact could not be stored",defect),"comment-created":comment.sent("The pull r\
equest has a comment"),"comment-updated":comment.sent("The comment in the pull request is up to date"),"comment-off":comment.silent("Not asked for (comment: nev\
er)"),"comment-no-pull-request":comment.silent("The run is not for a pull request"),"comment-not-needed":comment.silent("There is nothing to say in the pull req\
uest"),"comment-no-token":comment.notice("There is no token for a comment","Give the input github-token one with pull-requests: write."),"comment-read-only":comment.
notice("There is no comment in the pull request, as a run for a fork or for Dependabot may only read","It would need pull-requests: write; the summary of this r\
un says the same."),"comment-denied":comment.notice("There is no comment in the pull request, as the token may not write one","Give the job `permissions: pull-r\
equests: write`, or set comment: never."),"comment-unauthorized":comment.failed("GitHub did not accept the token for a comment","Check the input github-token."),
"comment-missing":comment.notice("There is no comment in the pull request: GitHub does not show it to this token","Give the job `permissions: pull-requests: wri\
te`, or set comment: never."),"comment-refused":comment.failed("GitHub did not take the comment","Check that the conversation is open."),"comment-rate-limited":comment.
failed("GitHub limits the rate of requests, and there is no new comment",later),"comment-unavailable":comment.failed("GitHub failed, and there is no new comment",
trouble),"comment-unreachable":comment.failed("GitHub did not answer, and there is no new comment",network),"comment-unexpected":comment.failed("GitHub gave an \
unexpected answer, and there may be no new comment",trouble),"comment-cancelled":comment.failed("The run ended before the comment was written",later),"comment-d\
efect":comment.failed("The comment could not be written",defect)},maxDetail=300;function sinkResult(code,{detail="",...known}={}){let{sink,state,what,fix}=sinkCodes[code],
said=bounded(detail,maxDetail);return{sink,state,code,message:said===""?`${what}.`:`${what}: ${said.replace(/\.$/,"")}.`,fix,...known}}var days=90,deadline=6e4;async function storeArtifact({artifacts,clock},imageName2,{json,record:record2,sarif:sarif2,summary},{artifact:artifact2,run}){if(!artifact2)
return sinkResult("artifact-off");try{return await firstFreeName({artifacts,clock},imageName2,[...json,record2,sarif2,summary],run)}catch(error){return sinkResult(
"artifact-defect",{detail:error instanceof Error?error.message:String(error)})}}async function firstFreeName({artifacts,clock},imageName2,files,run){let end=clock.
elapsed()+deadline,names=artifactNames(imageName2,run.job,run.matrix);for(let name of names){let left=Math.max(1,Math.ceil(end-clock.elapsed())),result=await artifacts.
upload({name,files,root:dirname(files[0]),days,deadline:left});if(result.kind==="stored"){let url=`${runUrl(run)}/artifacts/${result.id}`;return sinkResult("art\
ifact-sent",{detail:name,id:result.id,url})}if(result.why!=="taken")return sinkResult(`artifact-${result.why}`,{detail:result.detail})}return sinkResult("artifa\
ct-taken",{detail:names.join(", ")})}import{promisify}from"node:util";import{gzip}from"node:zlib";var compress=promisify(gzip),cuts=4;async function uploadBody(assessment,{chunks,...options},limit=95e5){let results=Math.min(assessment.decision.triage.open.length,
options.limit??5e3),wanted2=results,log=chunks;for(let cut=0;cut<=cuts;cut+=1){let bytes=await compress([...log].join(""));if(bytes.length<=limit)return{base64:bytes.
toString("base64"),left:wanted2-results};results=Math.floor(results*Math.min(.9,.9*limit/bytes.length)),log=sarifChunks(assessment,{...options,limit:results})}}var uploadDeadline=6e4,questionDeadline=1e4,waits=[1e3,2e3,4e3,8e3,15e3],receiptSchema=object({id:string().min(1)}),statusSchema=object({processing_status:_enum(
["pending","complete","failed"]),errors:array(string()).nullish()}),analysesSchema=array(object({warning:string()}));async function uploadSarif({api,clock},assessment,log,{
uploadSarif:choice,run}){if(choice==="false")return sinkResult("sarif-off");if(api===void 0)return sinkResult("sarif-no-token");if(run.nobody!==void 0)return sinkResult(
"sarif-no-pull-request",{detail:run.nobody});if(run.at===void 0)return sinkResult("sarif-no-commit");if(lacksPlaces(assessment,log))return sinkResult("sarif-no-\
file");if(scannedNothing(assessment))return sinkResult(isAllowed(assessment)?"sarif-nothing-to-scan":"sarif-nothing-scanned");try{return await upload({api,clock,
run,at:run.at},assessment,log)}catch(error){return sinkResult(`sarif-${faultKind(error)}`,{detail:error instanceof Error?error.message:String(error)})}}function scannedNothing({
decision:{triage}}){return triage.open.length===0&&triage.concerns.some(({kind})=>kind==="unscannable")}function isAllowed({decision:{triage}}){return triage.concerns.
every(({kind,action})=>kind!=="unscannable"||action==="log")}async function upload(how,assessment,log){let{api,run,at}=how,body=await uploadBody(assessment,log);
if(body===void 0)return sinkResult("sarif-too-large");let answer=await api.request({method:"POST",route:`/repos/${run.repository}/code-scanning/sarifs`,body:{commit_sha:at.
commit,ref:at.ref,sarif:body.base64,tool_name:"image-gate"},deadline:uploadDeadline,repeatable:!0}),receipt=receiptSchema.safeParse(answer.body);if(answerKind(answer)!==
"ok")return sinkResult(refusalCode(answer,run),{detail:answerText(answer)});if(!receipt.success)return sinkResult("sarif-unexpected",{detail:answerText(answer)});
let left=body.left===0?"":`${body.left} findings did not fit and are only in the JSON report`;return processed(how,receipt.data.id,left)}function refusalCode(answer,run){
let kind=answerKind(answer);return kind==="denied"?denialCode(answer,run):kind==="missing"&&!isGithubDotCom(run)?"sarif-no-feature":refusalCodes[kind]}var refusalCodes={
ok:"sarif-sent",unauthorized:"sarif-unauthorized",denied:"sarif-denied",missing:"sarif-missing","too-large":"sarif-too-large",refused:"sarif-refused","rate-limi\
ted":"sarif-rate-limited",unavailable:"sarif-unavailable",unexpected:"sarif-unexpected"};function denialCode(answer,{readOnly,archived}){return archived?"sarif-\
archived":readOnly?"sarif-read-only":/(code security|advanced security|code scanning)/i.test(answerText(answer))?"sarif-disabled":"sarif-denied"}function isGithubDotCom({
serverUrl}){let{hostname}=new URL(serverUrl);return hostname==="github.com"||hostname.endsWith(".ghe.com")}async function processed(how,id,left){let{api,clock,run}=how,
known={id,url:alertsUrl(how)},route=`/repos/${run.repository}/code-scanning/sarifs/${encodeURIComponent(id)}`;for(let wait of waits){await clock.sleep(wait);let answer=await api.
request({method:"GET",route,deadline:questionDeadline,repeatable:!0}),status=statusSchema.safeParse(answer.body).data;if(answerKind(answer)!=="ok"&&answerKind(answer)!==
"missing")break;if(status?.processing_status==="complete")return complete(how,known,left);if(status?.processing_status==="failed")return sinkResult("sarif-not-p\
rocessed",{...known,detail:(status.errors??[]).slice(0,5).join("; ")})}return sinkResult("sarif-pending",{...known,detail:left})}async function complete({api,run},known,left){
let query=new URLSearchParams({sarif_id:known.id,per_page:"1"}),route=`/repos/${run.repository}/code-scanning/analyses?${query}`,answer=await api.request({method:"\
GET",route,deadline:questionDeadline,repeatable:!0}),warning=analysesSchema.safeParse(answer.body).data?.[0]?.warning??"",detail=[left,warning].filter(text=>text!==
"").join("; ");return detail===""?sinkResult("sarif-sent",known):sinkResult("sarif-sent-partly",{...known,detail})}function alertsUrl({run,at}){let pull=/^refs\/pull\/(\d+)\//.
exec(at.ref)?.[1],where=pull===void 0?`ref:${at.ref}`:`pr:${pull}`;return`${repositoryUrl(run)}/security/code-scanning?${new URLSearchParams({query:`is:open too\
l:image-gate ${where}`})}`}import{createHash as createHash3}from"node:crypto";var deadline2=15e3,perPage=100,maxPages=20,actionsBot="github-actions[bot]",commentSchema=object({id:number().int(),body:string().nullish(),html_url:string().optional(),
user:object({login:string(),type:string().optional()}).nullish()});async function commentOn(api,assessment,parts,{comment:choice,run}){if(choice==="never")return sinkResult(
"comment-off");if(run.pullRequest===void 0)return sinkResult("comment-no-pull-request");if(api===void 0)return sinkResult("comment-no-token");let conversation={
api,comments:`/repos/${run.repository}/issues/${run.pullRequest}/comments`,comment:id=>`/repos/${run.repository}/issues/comments/${id}`,marker:markerOf(parts.category??
imageCategory(assessment.name))};try{return await write(conversation,assessment,parts,wanted(choice,assessment))}catch(error){return error instanceof Refused?sinkResult(
refusalCode2(error.answer,run.readOnly),{detail:answerText(error.answer)}):sinkResult(`comment-${faultKind(error)}`,{detail:error instanceof Error?error.message:
String(error)})}}var Refused=class extends Error{answer;constructor(answer){super(answerText(answer)),this.answer=answer}};function markerOf(category){return`<!\
-- image-gate ${createHash3("sha256").update(category).digest("hex").slice(0,16)} `}function wanted(choice,{decision,afterMerge}){let isNew=decision.triage.exceptions.
applied.some(({proposed})=>proposed!==void 0),blocked=decision.verdict==="blocked"||afterMerge?.verdict==="blocked"||isNew;return choice==="always"||blocked||choice===
"findings"&&decision.triage.open.length>0}async function write(conversation,assessment,parts,isWanted){let own=await find(conversation,isWanted);if(own===void 0&&
!isWanted)return sinkResult("comment-not-needed");let wasBlocked=own?.body?.startsWith(`${conversation.marker}blocked `)??!1,marker=`${conversation.marker}${assessment.
decision.verdict} -->`,body=fitting(renderComment(assessment,parts.release,{...parts.delivery,marker,wasBlocked})),updated=own===void 0?void 0:await update(conversation,
own,body);return updated!==void 0?sinkResult("comment-updated",addressOf(updated)):sinkResult("comment-created",addressOf(await create(conversation,body)))}function addressOf({
html_url:url}){return url===void 0?{}:{url}}var cutNote=`

_This comment is cut: GitHub takes no longer one._
`;function fitting(body){return body.length<=maxComment?body:`${body.slice(0,maxComment-cutNote.length).replace(/[\uD800-\uDBFF]$/,"")}${cutNote}`}async function find({
api,comments,marker},isWanted){let marked=[];for(let page=1;page<=maxPages;page+=1){let route=`${comments}?per_page=${perPage}&page=${page}`,answer=await api.request(
{method:"GET",route,deadline:deadline2,repeatable:!0}),list=array(commentSchema).safeParse(answer.body);if(answerKind(answer)!=="ok"||!list.success){if(!isWanted)
return;throw new Refused(answer)}if(marked.push(...list.data.filter(({body})=>body?.startsWith(marker))),list.data.length<perPage)break}return ownOf(api,marked)}
async function ownOf(api,marked){let byActions=marked.find(({user})=>user?.login===actionsBot);if(byActions!==void 0||marked.length===0)return byActions;let answer=await api.
request({method:"GET",route:"/user",deadline:deadline2,repeatable:!0}),login=answerKind(answer)==="ok"?object({login:string()}).safeParse(answer.body).data?.login:
void 0;return marked.find(({user})=>login===void 0?user?.type==="Bot":user?.login===login)}async function update({api,comment:comment2},{id},body){let route=comment2(
id),answer=await api.request({method:"PATCH",route,body:{body},deadline:deadline2,repeatable:!0});return answer.status===404?void 0:written(answer)}async function create({
api,comments},body){let request={method:"POST",route:comments,body:{body},deadline:deadline2,repeatable:!1};return written(await api.request(request))}function written(answer){
let comment2=commentSchema.safeParse(answer.body);if(answerKind(answer)!=="ok"||!comment2.success)throw new Refused(answer);return comment2.data}function refusalCode2(answer,readOnly){
let kind=answerKind(answer);return kind==="denied"&&readOnly?"comment-read-only":refusalCodes2[kind]}var refusalCodes2={ok:"comment-unexpected",unauthorized:"co\
mment-unauthorized",denied:"comment-denied",missing:"comment-missing","too-large":"comment-refused",refused:"comment-refused","rate-limited":"comment-rate-limit\
ed",unavailable:"comment-unavailable",unexpected:"comment-unexpected"};async function deliver(ports,{assessment,release,files,sarif:sarif2},publishing){if(publishing===void 0)return{sent:[],links:{}};let{run,token:token2}=publishing,
api=token2===void 0?void 0:ports.openGithub({apiUrl:run.apiUrl,token:token2}),stored=await Promise.all([uploadSarif({clock:ports.clock,...api?{api}:{}},assessment,
sarif2,publishing),...release.kind==="pending"?[]:[storeArtifact(ports,assessment.name,files,publishing)]]),summary=runUrl(run),links=linksOf(stored,summary),{category}=sarif2,
parts={release,delivery:{sent:stored,links},...category===void 0?{}:{category}},sent=[...stored,await commentOn(api,assessment,parts,publishing)];logResults(ports,
sent);let afterMerge=afterMergeLine(assessment);return afterMerge!==""&&ports.runner.annotate(assessment.afterMerge?.verdict==="blocked"?"warning":"notice",afterMerge),
run.ofAnotherRun!==!0&&annotate(ports.runner,assessment,{fallback:sarif2.fallback,rest:`the summary of this run (${summary})`}),{sent,links,failure:failureOf(sent,
publishing)}}function linksOf(sent,summary){let[codeScanning,artifact2]=["code-scanning","artifact"].map(sink=>sent.find(one=>one.sink===sink)?.url);return{summary,
...codeScanning?{codeScanning}:{},...artifact2?{artifact:artifact2}:{}}}async function finishReports(ports,{assessment,release,files},publishing,delivery){let write2=all=>updateSummaryFile(
ports,assessment,release,files,deliverySummary(all)),summary=await write2(delivery),isStored=delivery.sent.some(({sink})=>sink==="artifact");if(publishing===void 0||
isStored)return{summary,sent:delivery.sent};let artifact2=await storeArtifact(ports,assessment.name,files,publishing);logResults(ports,[artifact2]);let sent=[...delivery.
sent,artifact2];return{summary:await write2({sent,links:linksOf(sent,runUrl(publishing.run))}),sent}}function logResults({log,runner},sent){let lines=loudness=>sent.
filter(one=>loudnessOf(one)===loudness).map(sentence);for(let line of lines("line"))log.info(line);for(let level of["warning","notice"])lines(level).length>0&&runner.
annotate(level,lines(level).join(`
`))}function loudnessOf({code}){return sinkCodes[code].loudness}function sentence({sink,message,fix,url}){return`${{"code-scanning":"Code scanning",artifact:"Ar\
tifact",comment:"Comment"}[sink]}: ${[message,fix,url??""].filter(text=>text!=="").join(" ")}`}function annotate(runner,assessment,options){for(let{level,title,
message,file,line}of annotations(assessment,options))file===void 0||line===void 0?runner.annotate(level,`${title}. ${message}`):runner.annotate(level,message,{title,
file,line})}function failureOf(sent,{uploadSarif:choice}){if(sent.some(({code})=>code.endsWith("-cancelled")))return new Cancelled("its caller");let upload2=sent.
find(({sink})=>sink==="code-scanning");if(!(choice!=="true"||upload2===void 0||upload2.state==="sent"||upload2.state==="pending"))return new ServiceError({code:upload2.
code,message:`The upload to code scanning, which upload-sarif: true demands, failed. ${upload2.message}`,fix:upload2.fix})}function deliverySummary({sent,links}){
let shown=sent.filter(one=>loudnessOf(one)!=="silent");return{links,sent:shown}}var outputNames=["verdict","after-merge","digest","imageid","metadata","pushed","critical","high","medium","low","unknown","blocking","excepted","new","fixed","\
json-file","record-file","sarif-file","summary-file","sarif-uploaded","sarif-id","artifact-id","artifact-url","comment-url"];function outputs(assessment,release,files,sent,image){
let{verdict,triage}=assessment.decision,{counts:counts2}=triage;return{verdict,"after-merge":assessment.afterMerge?.verdict??"",digest:registryDigest(assessment,
release,image?.origin),imageid:image?.imageId??assessment.images[0]?.imageId??"",metadata:image?.metadata??"",pushed:String(release.kind==="pushed"),critical:String(
counts2.CRITICAL),high:String(counts2.HIGH),medium:String(counts2.MEDIUM),low:String(counts2.LOW),unknown:String(counts2.UNKNOWN),blocking:String(triage.open.filter(
blocks).length),excepted:String(triage.excepted.length),...changeOutputs(assessment),"json-file":files.json.join(`
`),"record-file":files.record,"sarif-file":files.sarif,"summary-file":files.summary,...deliveryOutputs(sent)}}function changeOutputs(assessment){let baseline=comparedWith(
assessment);if(baseline===void 0)return{new:"",fixed:""};let change=changeSince(baseline,assessment.decision.triage);return{new:String(totalChange(change,"new")),
fixed:String(totalChange(change,"fixed"))}}function registryDigest(assessment,release,origin){return release.kind==="pushed"?release.digest:origin==="registry"?
assessment.digest??"":""}var counts=new Set(["critical","high","medium","low","unknown","blocking","excepted"]),changes=new Set(["new","fixed"]);function joinedOutputs(all){
let joined=outputNames.map(name=>[name,joinedOutput(name,all.map(one=>one[name]))]);return Object.fromEntries(joined)}function joinedOutput(name,values){return name===
"verdict"||name==="after-merge"?values.find(value=>value==="blocked")??values.find(value=>value!=="")??"":name==="pushed"||name==="sarif-uploaded"?String(values.
every(value=>value==="true")):changes.has(name)&&values.includes("")?"":counts.has(name)||changes.has(name)?String(values.reduce((sum,value)=>sum+Number(value),
0)):values.filter(value=>value!=="").join(`
`)}function deliveryOutputs(sent){let at=sink=>sent.find(one=>one.sink===sink),[scanning,artifact2,comment2]=[at("code-scanning"),at("artifact"),at("comment")];
return{"sarif-uploaded":String(scanning?.state==="sent"||scanning?.state==="pending"),"sarif-id":scanning?.id??"","artifact-id":artifact2?.id??"","artifact-url":artifact2?.
url??"","comment-url":comment2?.url??""}}function blocks({action}){return action==="block"}function sarifText(assessment,options){return{...options,chunks:[...sarifChunks(assessment,options)]}}export{createRegistry,deliver,finishReports,outputs,joinedOutputs,sarifText};
