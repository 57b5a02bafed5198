import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{indexReportSchema,parseClairJson,readClairReport,updateOperationsSchema,wantedImage}from"./chunk-DD6UXOV4.js";import"./chunk-RHKTXKMZ.js";import"./chunk-NU7XRSNH.js";
import{inStage}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import"./chunk-7HSWERG5.js";import{Cancelled,GateError,HttpFault,Patience,
clairToken,failureOf,fault,fieldsOf,imageWords,isFault,mayPass,openTransport,parseRetryAfter,parsedJson,plainLine,platformName,readUpTo,repeated,repositoryScope,
withFix,withoutTokens}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function pullGrant({transport,retry},reference,blob){let{registry,repository}=reference,pathOf=({digest})=>`/v2/${repository}/blobs/${digest}`,attempt={doing:`\
read ${imageWords(reference)}`,registry,repository},scopes=[repositoryScope(repository,"pull")],asked=await repeated(retry,()=>transport.grantFor({attempt,scopes,
method:"HEAD",target:pathOf(blob)})),authorization="grant"in asked?asked.grant??"none":"open";return{urlOf:one=>new URL(pathOf(one),asked.base),authorization}}var maxClairAnswer=64*1024*1024,maxSaid=300,leeway=15e3,limits={attempts:3,firstWait:1e3,longestWait:5e3,longestRetryAfter:6e4,longestTotal:6e4};async function askApi(ports,service,call){
let patience=new Patience(ports.clock,limits);for(;;){let tried=await tryOnce(ports,service,call);if(!("again"in tried))return tried;let room=call.until-ports.clock.
elapsed();if(await patience.wait({retryAfter:tried.retryAfter,room})!==void 0)return tried.again}}async function tryOnce({http,clock},service,call){let within=Math.
max(1,Math.ceil(call.until-clock.elapsed())),isLate=()=>clock.elapsed()>=call.until,response;try{response=await http.request({...requestOf(service,call,clock.now()),
idle:within,within});let{bytes,isWhole}=await readUpTo(response.body,maxClairAnswer);return isWhole?judged(response,bytes.toString("utf8"),clock.now()):fault("t\
oo-large",`more than ${maxClairAnswer} bytes`)}catch(error){if(error instanceof GateError||!(error instanceof Error))throw error;if(isLate())return fault("no-an\
swer",plainLine(error.message,maxSaid));if(response!==void 0)return{again:fault("cut-off",plainLine(error.message,maxSaid))};if(!(error instanceof HttpFault))throw error;
let unreachable=fault("unreachable",plainLine(error.message,maxSaid));return error.retryable?{again:unreachable}:unreachable}}function requestOf({url,account},{
method,path:path2,body},now){let sent=body===void 0?void 0:Buffer.from(JSON.stringify(body)),base=url.href.endsWith("/")?url:new URL(`${url.href}/`);return{method,
url:new URL(path2,base),headers:{accept:"application/json",...account===void 0?{}:{authorization:`Bearer ${clairToken(account,now)}`},...sent===void 0?{}:{"cont\
ent-type":"application/json"}},...sent===void 0?{}:{body:sent}}}function judged({status,headers},text,now){let page=/^\s*</.test(text);if(status>=300&&status<400&&
status!==304)return fault("redirected",whereTo(headers.location));if(status===401||status===403)return refused(status,headers.date,now);let said=`it answers ${status}${page?
" with a page":quoted(text)}`;return mayPass(status)?/\bfetcher: /.test(text)?fault("layers-unreadable",saidIn(text)):status===500&&fieldsOf(parsedJson(text)).code===
"internal-error"?fault("server-error",said):{again:fault("server-error",said),retryAfter:parseRetryAfter(headers["retry-after"],now)}:page?fault("not-clair",said):
status>=500?fault("server-error",said):status>=400&&status!==404?fault("bad-request",said):{status,text}}function whereTo(location){let url=location!==void 0&&URL.
canParse(location)?new URL(location):void 0;return url===void 0?"":`to ${plainLine(url.origin,100)}`}function refused(status,date,now){let theirs=Date.parse(date??
""),ahead=Math.round((theirs-now.getTime())/1e3);return Number.isNaN(ahead)||Math.abs(ahead)*1e3<leeway?fault("unauthorized",`it answers ${status}`):fault("cloc\
k-skew",`its clock is ${Math.abs(ahead)} s ${ahead>0?"ahead of":"behind"} ours`)}function quoted(text){let said=saidIn(text);return said===""?"":` (${said})`}function saidIn(text){
let{message}=fieldsOf(parsedJson(text));return plainLine(withoutTokens((typeof message=="string"?message:text).slice(0,8*maxSaid)),maxSaid)}var path="indexer/api/v1/index_report",looks={attempts:Number.POSITIVE_INFINITY,firstWait:500,longestWait:5e3,longestRetryAfter:0,longestTotal:Number.POSITIVE_INFINITY};
async function indexImage(ports,service,manifest,until){let{hash}=manifest,patience=new Patience(ports.clock,looks),answer=await askApi(ports,service,{method:"P\
OST",path,body:manifest,until});for(;;){if(isFault(answer))return aboutImage(answer);let progress=readProgress(answer,hash);if(progress==="finished")return;if(isFault(
progress))return progress;if(await patience.wait({room:until-ports.clock.elapsed()})!==void 0)return fault("no-answer",`it is still at ${progress.at}`);answer=await askApi(
ports,service,{method:"GET",path:`${path}/${hash}`,until})}}function readProgress(answer,digest){let{status,text}=answer;if(status===404)return fault("not-index\
ed",saidIn(text));if(status!==200&&status!==201)return fault("unexpected-status",`${status} when it was to read the image`);let answered=parseClairJson(text);if(isFault(
answered))return answered;let report=indexReportSchema.safeParse(answered.parsed);if(!report.success)return fault("unusable-report","of what it has read");let{manifest_hash:of,
state,success,err}=report.data;return of!==digest?fault("other-image",`it has read ${plainLine(of,80)}`):err||state==="IndexError"?readError(err??""):state!=="I\
ndexFinished"?{at:plainLine(state,40)}:success?"finished":fault("index-failed","it says so without a reason")}function aboutImage(answer){return answer.code==="\
server-error"&&answer.detail.includes("failed to scan ")?fault("index-failed",answer.detail):answer}function readError(err){return fault(/\bfetcher: |failed to fetch/.
test(err)?"layers-unreadable":"index-failed",saidIn(err))}async function clairReport(ports,service,digest,until){let path2=`matcher/api/v1/vulnerability_report/${digest}`,answer=await askApi(ports,service,{method:"GET",
path:path2,until});return isFault(answer)?answer:reportIn(answer)}function reportIn({status,text}){return status===202?fault("not-ready"):status===404?fault("no\
t-indexed",saidIn(text)):status!==200&&status!==201?fault("unexpected-status",`${status} when it was asked for the report`):parseClairJson(text)}async function newestUpdates(ports,service,until){
let answer=await askApi(ports,service,{method:"GET",path:"matcher/api/v1/internal/update_operation?latest=true",until});return isFault(answer)||answer.status!==
200?void 0:readUpdates(answer.text)}function readUpdates(text){let read=updateOperationsSchema.safeParse(parsedJson(text));if(!read.success)return;let newest=Object.
entries(read.data).flatMap(([updater,all])=>{let times=all.map(({date})=>Date.parse(date)).filter(time=>time>0);return times.length===0?[]:[[plainLine(updater,200),
new Date(Math.max(...times)).toISOString()]]});return newest.length===0?void 0:Object.fromEntries(newest)}var shortly=3e4;async function askClair(ports,question,subject){let at=ports.clock.now().toISOString(),soon=()=>ports.clock.elapsed()+Math.min(shortly,question.
timeout),there=await isThere(ports,question,soon());if(there!==void 0)return failed({at},there,[]);let updates=await newestUpdates(ports,question,soon()),asked={
at,...updates===void 0?{}:{databaseUpdatedAt:updates}},platforms=[];for(let image of subject.images){let name=platformName(image.platform),opinion=await inStage(
ports.log,`Clair: ${name}`,()=>askPlatform(ports,question,subject,image));if(isFault(opinion))return failed(asked,opinion,platforms,name);platforms.push(opinion)}
let[first,...others]=platforms;return first===void 0?failed(asked,fault("not-asked","the image has no platforms"),[]):{scanner:"clair",...asked,outcome:"answere\
d",platforms:[first,...others]}}function failed(asked,why,platforms,platform){return{scanner:"clair",...asked,outcome:"failed",failure:failureOf(why,platform),platforms}}
async function isThere(ports,service,until){let answer=await askApi(ports,service,{method:"GET",path:"indexer/api/v1/index_state",until});return isFault(answer)?
answer:answer.status===200&&/"state"\s*:/.test(answer.text)?void 0:fault("not-clair",`it answers ${answer.status} to the question for its state`)}async function askPlatform(ports,question,{
reference},image){let reported=wantedImage(image),{platform,digest}=reported;if(image.layers.length===0)return{platform,digest,packages:0,types:[],findings:[]};
let until=ports.clock.elapsed()+question.timeout,manifest=await manifestFor(ports,question,reference,image);if(isFault(manifest))return manifest;let report=await indexImage(
ports,question,manifest,until)??await clairReport(ports,question,digest,until);return question.cleanUp&&await forget(ports,question,digest),isFault(report)?report:
readClairReport(report.parsed,reported)}async function manifestFor(ports,{access},reference,{manifest,layers}){let[first]=layers;if(first===void 0)return fault(
"not-asked","the image has no layers");try{let{urlOf,authorization}=await pullGrant(openTransport(ports,ports),reference,first),isGiven=typeof authorization=="o\
bject"&&access!=="none";if(isGiven&&authorization.kind==="password"&&access!=="password")return fault("not-asked",onlyPassword);if(authorization==="none"&&access!==
"none")return fault("not-asked",loggedOut(reference));let headers=isGiven?{Authorization:[authorization.header]}:{},described=layers.map(layer=>({hash:layer.digest,
uri:urlOf(layer).href,headers}));return{hash:manifest.digest,layers:described}}catch(error){if(!(error instanceof GateError)||error instanceof Cancelled)throw error;
return fault("layers-unreadable",plainLine(withFix(error),400))}}var onlyPassword="the registry gives no tokens, and a password is handed to nobody. Write clair\
-registry-access: password to hand it to Clair, or none where Clair needs none";function loggedOut({registry}){return`${registry} wants credentials, and there a\
re none. Log in before this step, or write clair-registry-access: none where Clair needs none`}async function forget(ports,question,digest){let until=ports.clock.
elapsed()+shortly,call={method:"DELETE",path:`indexer/api/v1/index_report/${digest}`,until},answer=await askApi(ports,question,call);isFault(answer)&&warn(ports.
log,failureOf(answer).words)}function warn(log,words){log.warning(`Clair still holds what it knows of the image. ${words}`)}export{askClair};
