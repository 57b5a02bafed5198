import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{hashedStream}from"./chunk-S64TAKMO.js";import{byteSteps,cveNumber,cveOf,inStage,isOutside}from"./chunk-7PL4Z226.js";import{strictJson}from"./chunk-KT4A3RJ2.js";
import{Cancelled,GateError,HttpFault,NEVER,Patience,ToolError,Transient,actionOf,actions,array,firstIssue,hardeningRule,int,iso_exports,mayContact,mayPass,object,
parseRetryAfter,retrying,string,unknown}from"./chunk-SOLK6MDS.js";import{randomUUID}from"node:crypto";import{pipeline}from"node:stream/promises";var MAX_REDIRECTS=5,LIMITS={attempts:3,firstWait:1e3,longestWait:2e3,longestRetryAfter:6e4,longestTotal:6e4},IDLE=3e4,LONGEST=10*6e4;async function download(ports,wanted,path){
let digest=await fetchFile(ports,wanted,path);if(digest!==wanted.sha256)throw await ports.files.remove(path),mismatch(wanted,digest)}async function fetchFile(ports,wanted,path){
let patience=new Patience(ports.clock,LIMITS);return retrying(async({final,retryAfter})=>{if(await patience.wait({retryAfter})!==void 0)throw final},async()=>{try{
return await tryOnce(ports,wanted,path)}catch(error){throw await ports.files.remove(path),error}})}async function tryOnce(ports,wanted,path){try{let response=await follow(
ports.http,wanted);if(response.status!==200)throw refused(response,wanted,ports.clock.now());return await save(ports,response,wanted,path)}catch(error){throw explained(
wanted,error)}}function explained(wanted,error){if(error instanceof GateError||error instanceof Transient||!(error instanceof Error))return error;let isBroken="\
code"in error&&networkCodes.has(String(error.code));if(!(error instanceof HttpFault)&&!isBroken)return error;let final=failed(wanted,error.message,error);return isBroken||
error instanceof HttpFault&&error.retryable?new Transient(final):final}var networkCodes=new Set(["ECONNRESET","EPIPE","ETIMEDOUT","ERR_STREAM_PREMATURE_CLOSE"]);
async function follow(http,wanted){let{url}=wanted;for(let hops=0;hops<=MAX_REDIRECTS;hops+=1){requireSafe(url,wanted);let response=await http.request({method:"\
GET",url,idle:IDLE}),{location}=response.headers;if(response.status<300||response.status>=400||location===void 0)return response;if(response.body.destroy(),!URL.
canParse(location,url.href))throw failed(wanted,"it redirects to something that is no URL");url=new URL(location,url)}throw failed(wanted,`it redirects more tha\
n ${MAX_REDIRECTS} times`)}function requireSafe(url,wanted){if(!mayContact(url,wanted.url))throw failed(wanted,`${url.protocol}//${url.host} is not https`)}function refused({
status,headers,body},wanted,now){body.destroy();let final=failed(wanted,`the answer is ${status}`);return mayPass(status)?new Transient(final,parseRetryAfter(headers["\
retry-after"],now)):final}async function save({files,clock,log},{body,headers},wanted,path){let{url,max,longest=LONGEST}=wanted,exceeded=what=>failed(wanted,what),
length=Number(headers["content-length"]),total=Number.isSafeInteger(length)&&length>0?length:void 0;return inStage(log,`Download of ${url.pathname.split("/").at(
-1)}`,async step=>{let passed=byteSteps(step,total),{stream,digest}=hashedStream({max,within:{clock,ms:longest},passed,exceeded});return await pipeline(body,stream,
files.writeStream(path,384)),digest()})}var fixForTrivy="Check the network and the proxy settings, or name a mirror with trivy-mirror or a binary with trivy-pat\
h and trivy-sha256.";function failed({url,fix=fixForTrivy},why,cause){return new ToolError({code:"download-failed",message:`${shown(url)} could not be fetched: ${why}\
.`,fix,cause})}function mismatch(wanted,digest){return new ToolError({code:"download-mismatch",message:`${shown(wanted.url)} does not have the reviewed bytes: ${digest}\
 instead of ${wanted.sha256}. It was not unpacked and is deleted.`,fix:"Do not use this source. If it is a mirror, compare it with the official release; otherwi\
se report it to the project."})}function shown(url){return`${url.protocol}//${url.host}${url.pathname}`}import{gunzipSync}from"node:zlib";var[zero,nine,comma,point,small,minus,line,back]=[48,57,44,46,101,45,10,13],maxDecimals=20,exactDecimals=14,powers=Array.from({length:exactDecimals+1},(_,digits)=>10**
digits),prefix=Buffer.from("CVE-"),shortest=17,EpssRows=class{count=0;#cves;#values;#data;#at;constructor(data,start){this.#data=data,this.#at=start;let most=Math.
ceil((data.length-start)/shortest)+1;this.#cves=new Float64Array(most),this.#values=new Float64Array(2*most)}get cves(){return this.#cves.subarray(0,this.count)}get values(){
return this.#values.subarray(0,2*this.count)}get isMore(){return this.#at<this.#data.length}next(){let cve=this.#cve(),score=cve===void 0?void 0:this.#share();if(cve===
void 0||score===void 0||this.#data[this.#at]!==comma)return!1;this.#at+=1;let percentile=this.#share();return percentile===void 0||!this.#isEnd()?!1:(this.#cves[this.
count]=cve,this.#values[2*this.count]=score,this.#values[2*this.count+1]=percentile,this.count+=1,!0)}#cve(){let data=this.#data,at=this.#at;for(let i=0;i<prefix.
length;i+=1)if(data[at+i]!==prefix[i])return;this.#at+=prefix.length;let year=this.#digits(),[isYear,isDash]=[this.#at===at+prefix.length+4,data[this.#at]===minus],
first=this.#at+1;this.#at=first;let number=this.#digits(),length=this.#at-first,isNumber=length===4||length>4&&length<=7&&data[first]!==zero;if(!(!isYear||!isDash||
!isNumber||year<1900||year>2099||data[this.#at]!==comma))return this.#at+=1,cveOf(year,number)}#digits(){let data=this.#data,[at,value]=[this.#at,0];for(let byte=data[at]??
0;byte>=zero&&byte<=nine;byte=data[at]??0)value=value*10+byte-zero,at+=1;return this.#at=at,value}#share(){let start=this.#at,data=this.#data,first=(data[start]??
0)-zero;if(first<0||first>9)return;this.#at+=1;let[decimals,whole]=[0,first];if(data[this.#at]===point){let behind=this.#at+1;this.#at=behind;let fraction=this.#digits();
if(decimals=this.#at-behind,decimals===0||decimals>maxDecimals)return;whole=first*(powers[decimals]??1)+fraction}let value=decimals<=exactDecimals&&this.#data[this.#at]!==
small?whole/(powers[decimals]??1):this.#written(start);return value!==void 0&&value>=0&&value<=1?value:void 0}#written(start){if(!(this.#data[this.#at]===small&&
(this.#data[this.#at+1]!==minus||(this.#at+=2,this.#digit()===void 0||this.#digit()===void 0))))return Number(this.#data.toString("latin1",start,this.#at))}#digit(){
let byte=this.#data[this.#at]??0;if(!(byte<zero||byte>nine))return this.#at+=1,byte-zero}#isEnd(){return this.isMore?(this.#data[this.#at]===back&&(this.#at+=1),
this.#data[this.#at]!==line?!1:(this.#at+=1,!0)):!0}};var maxEpss=16*1024*1024,maxText=48*1024*1024,maxRows=2**21,EpssScores=class{model;#keys;#values;constructor(model,cves,values){this.model=model;let keys=new Float64Array(
cves.length),isSorted=!0;for(let row=0;row<keys.length;row+=1){let key=(cves[row]??0)*maxRows+row;isSorted&&=row===0||key>(keys[row-1]??0),keys[row]=key}this.#keys=
isSorted?keys:keys.sort(),this.#values=values instanceof Float64Array?values:Float64Array.from(values)}get size(){return this.#keys.length}scoreOf(cve){let highest;
for(let at=this.#firstOf(cve);;at+=1){let key=this.#keys[at]??Number.POSITIVE_INFINITY;if(key>=(cve+1)*maxRows)return highest;let row=key-cve*maxRows,score=this.#values[2*
row]??1;(highest===void 0||score>highest.score)&&(highest={score,percentile:this.#values[2*row+1]??1})}}#firstOf(cve){let[low,high]=[0,this.#keys.length];for(;low<
high;){let middle=low+high>>>1;(this.#keys[middle]??0)<cve*maxRows?low=middle+1:high=middle}return low}};function parseEpss(bytes){if(bytes.length>maxEpss&&isPacked(
bytes))return{what:`it is longer than ${maxEpss} bytes`};let data=unpacked(bytes);if(data===void 0)return{what:"it can’t be unpacked, or is too long"};let head=headForm.
exec(data.toString("latin1",0,maxHead)),{model="",date:day=""}=head?.groups??{},date=new Date(day.replace(/\+0000$/,"Z"));if(head===null||Number.isNaN(date.getTime()))
return{what:"it does not begin as a list of EPSS scores"};let rows=new EpssRows(data,head[0].length);for(;rows.isMore;){if(rows.count===maxRows)return{what:`it \
has more than ${maxRows} rows`};if(!rows.next())return{what:`row ${rows.count+1} is no score of a CVE`}}return rows.count===0?{what:"it has no scores"}:{facts:new EpssScores(
model,rows.cves,rows.values),date}}var headForm=/^#model_version:(?<model>[\w.]{1,40}),score_date:(?<date>\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|\+0000))?)\r?\ncve,epss,percentile\r?\n/,
maxHead=200;function isPacked(bytes){return bytes[0]===31&&bytes[1]===139}function unpacked(bytes){if(!isPacked(bytes))return bytes.length>maxText?void 0:Buffer.
from(bytes);try{return gunzipSync(bytes,{maxOutputLength:maxText})}catch(error){if(error instanceof Error&&"code"in error)return;throw error}}var maxKev=4*1024*1024,maxEntries=2e4,entrySchema=object({cveID:string().transform((id,{issues})=>{let cve=cveNumber(id);return cve!==void 0?cve:(issues.push({code:"\
custom",message:"is no CVE",input:id}),NEVER)}),dateAdded:iso_exports.date(),dueDate:iso_exports.date().optional().catch(void 0),knownRansomwareCampaignUse:string().
optional().catch(void 0)}),catalogSchema=object({dateReleased:string().regex(/^\d{4}-\d\d-\d\dT/).refine(text=>!Number.isNaN(Date.parse(text)),"is no date"),count:int().
nonnegative(),vulnerabilities:array(unknown()).min(1).max(maxEntries).pipe(array(entrySchema))});function parseKev(bytes){if(bytes.length>maxKev)return{what:`it\
 is longer than ${maxKev} bytes`};let json=strictJson(bytes);if(json===void 0)return{what:"it is no JSON"};let read=catalogSchema.safeParse(json);if(!read.success)
return{what:`it is no KEV catalog (${firstIssue(read.error)})`};let{vulnerabilities,count,dateReleased}=read.data;if(vulnerabilities.length!==count)return{what:`\
it says that it has ${count} entries, and has ${vulnerabilities.length}`};let facts=new Map;for(let{cveID,dateAdded:added,dueDate:due,knownRansomwareCampaignUse:use}of vulnerabilities){
let entry={added,...due===void 0?{}:{due},...use==="Known"?{ransomware:!0}:{}};facts.set(cveID,earlier(facts.get(cveID),entry))}return{facts,date:new Date(dateReleased)}}
function earlier(one,other){return one===void 0||(other.due??"9")<(one.due??"9")?other:one}var LONGEST2=9e4,FIX="Check the network and the proxy settings, or name a mirror with kev-url and epss-url.";function kinds({kevUrls,epssUrls}){return{kev:{name:"\
KEV",file:"kev.json",urls:kevUrls??[new URL("https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json")],max:maxKev,parse:parseKev},epss:{
name:"EPSS",file:"epss.csv.gz",urls:epssUrls??[new URL("https://epss.empiricalsecurity.com/epss_scores-current.csv.gz")],max:maxEpss,parse:parseEpss}}}async function prepareExploitation(ports,options){
let{kev,epss}=kinds(options);return inStage(ports.log,"KEV and EPSS",async()=>{let[first,second]=await Promise.all([prepareFeed(ports,kev,options),prepareFeed(ports,
epss,options)]);return{kev:first,epss:second}})}async function keptExploitation(ports,options){let{kev,epss}=kinds({}),advised=feed=>feed.kind==="missing"?{...feed,
why:`${feed.why}; ${nextStep}`}:feed;return{kev:advised(await unaskedFeed(ports,kev,options)),epss:advised(await unaskedFeed(ports,epss,options))}}var maxGivenList=Math.
max(maxKev,maxEpss);function givenList(bytes,source){if(/^\uFEFF?\s*[[{]/.test(Buffer.from(bytes.subarray(0,100)).toString("utf8"))){let kev=feedOf(parseKev(bytes),
source);return"what"in kev?kev:{kev}}let epss=feedOf(parseEpss(bytes),source);return"what"in epss?epss:{epss}}function feedOf(read,source){return"what"in read?read:
{kind:"read",...read,source}}var nextStep="run `image-gate scan` with this policy, which fetches and keeps it, or put the file there";async function prepareFeed(ports,kind,options){
if(options.offline)return unaskedFeed(ports,kind,options);if(options.isOwnCache&&await isOfToday(ports,keptPath(kind,options))){let kept2=await keptFeed(ports,kind,
options);if(kept2.kind==="read")return kept2}let failures=[];for(let url of kind.urls){let fetched=await fetchFeed(ports,kind,url,options);if(fetched.kind==="re\
ad")return fetched;ports.log.info(`${kind.name}: ${url.host} can't be used: ${fetched.why}`),failures.push(fetched.why)}let kept=await keptFeed(ports,kind,options);
return kept.kind==="read"?unconfirmed(kept):{kind:"missing",why:failures.join("; ")}}async function unaskedFeed(ports,kind,options){let kept=await keptFeed(ports,
kind,options);return options.isOwnCache?kept:unconfirmed(kept)}function unconfirmed(feed){return feed.kind==="read"?{...feed,isUnconfirmed:!0}:feed}async function fetchFeed(ports,kind,url,options){
let folder=await ports.files.temporaryDirectory("exploitation"),path=`${folder}/${kind.file}`;try{await fetchFile(ports,{url,max:kind.max,longest:LONGEST2,fix:FIX},
path);let read=await readFeed(ports,kind,path,`${url.host}${url.pathname}`);return read.kind==="read"&&await keep(ports.files,path,keptPath(kind,options)),read}catch(error){
if(error instanceof Cancelled||!(error instanceof GateError)||error.code!=="download-failed")throw error;return{kind:"missing",why:error.message}}finally{await ports.
files.remove(folder)}}function keptPath({file},{cacheDirectory}){return`${cacheDirectory}/exploitation/${file}`}function keptFeed(ports,kind,options){let path=keptPath(
kind,options);return readFeed(ports,kind,path,path)}async function readFeed({files},{max,parse,name},path,source){let bytes=await files.readBytes(path,max).catch(
orTooLarge);if(bytes===void 0)return{kind:"missing",why:`there is no list of ${name} at ${source}`};let read=typeof bytes=="string"?{what:bytes}:parse(bytes);return"\
what"in read?{kind:"missing",why:`${source} is no list of ${name}: ${read.what}`}:{kind:"read",...read,source}}function orTooLarge(error){if(error instanceof GateError&&
error.code==="file-too-large")return error.message;throw error}async function keep(files,path,kept){let partial=`${kept}.${randomUUID()}.partial`;await files.makeDirectory(
kept.slice(0,kept.lastIndexOf("/")));try{await files.link(path,partial),await files.rename(partial,kept)}finally{await files.remove(partial)}}async function isOfToday({
files,clock},path){let{kind,mtimeMs=0}=await files.lstat(path)??{};return kind==="file"&&dayOf(new Date(mtimeMs))===dayOf(clock.now())}function dayOf(date){return date.
toISOString().slice(0,10)}function ruleFor(finding,policy,{isOfBase,presence,exploitation}={}){let{ignoreBase,unfixed,gateOn}=policy;if(ignoreBase.value&&isOfBase)return{action:"log",decidedBy:{
first:ignoreBase}};let first=hardeningRule(finding,policy)??actionOf(policy,finding.kind,finding.severity),when=whenOf(finding,policy,exploitation),bySeverity=when===
void 0?first.value:"warn",epss=epssOf(policy,exploitation,bySeverity),said=epss?.action??bySeverity,byRule=finding.kind==="vulnerability"&&finding.fixedVersion===
void 0?capped(said,unfixed.value):said,action=gateOn.value==="new"&&presence==="still-there"?capped(byRule,"warn"):byRule;return{action,decidedBy:{first,...when===
void 0?{}:{when},...epss===void 0?{}:{epss:epss.setting},...byRule===said?{}:{unfixed},...action===byRule?{}:{gateOn}}}}function ruleForListed(ruled,{exploitation},facts){
let{exploited}=exploitation;return facts?.listed===void 0||exploited.value==="none"||!isStricter(exploited.value,ruled.action)?ruled:{action:exploited.value,decidedBy:{
...ruled.decidedBy,exploited}}}function ruleForOverdue(ruled,{deadlines:{overdue}},deadline){return deadline?.state!=="breached"||!isStricter(overdue.value,ruled.
action)?ruled:{action:overdue.value,decidedBy:{...ruled.decidedBy,overdue}}}function whenOf({kind,severity},policy,facts){let{action,when}=policy.severity[severity];
if(!(policy.kinds[kind][severity]!==void 0||action.value!=="block"||when.value===void 0))return isOutside(when.value,facts)?when:void 0}function epssOf({exploitation:{
epssBlock,epssWarn}},facts,than){let score=facts?.epss?.score;if(score!==void 0){if(score>=epssBlock.value&&isStricter("block",than))return{action:"block",setting:epssBlock};
if(score>=epssWarn.value&&isStricter("warn",than))return{action:"warn",setting:epssWarn}}}function capped(action,cap){return isStricter(action,cap)?cap:action}function isStricter(one,other){
return actions.indexOf(one)>actions.indexOf(other)}export{download,prepareExploitation,keptExploitation,maxGivenList,givenList,ruleFor,ruleForListed,ruleForOverdue};
