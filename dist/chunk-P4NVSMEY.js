import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ageText,alwaysNeeded,approversText,bothFiles,commitFiles,counted,coverage,dateText,daysLeft,exceptionsIn,joined,judgingPolicyIn,listDateDifference,maxTextFile,
missingApprovals,needless,needlessTitles,needsApproval,newMark,noApprovals,openVexJustifications,ownTool,plural,policyFor,policyIn,proofText,quoted,readImageConfig,
readIndex,readManifest,readText,saysTheSame,scopedEffect,scopedHeadline,scopedText,scopedTitles,standIn,strictJson,teamsOf,untilNote,vexStatuses,withSaid,writtenIn}from"./chunk-7HSWERG5.js";
import{Cancelled,ConfigError,GateError,HttpFault,NEVER,Patience,ServiceError,ToolError,Transient,_enum,actionOf,actions,answerFault,answerKind,approversOf,array,
asksEpss,asksHardening,asksKev,boolean,bounded,boundedPath,bySeverity,byText,checkNames,checkWithId,code,codePath,custom,cut,dayOf,daysLater,deadlineClocks,deadlineRules,
defaultPolicy,digestFrom,digestOf,digestSchema,digestText,discriminatedUnion,dockerHub,encoded,endOfDay,entriesOf,escalations,familiarName,familiarReference,familiarSpelling,
fieldsOf,firstIssue,fixStatuses,formatReference,frozen,gates,hardeningRule,hasVex,imageFolder,imageName,instant,instantOf,int,isAlone,isDigest,isFields,isIndexType,
isPlatformName,isRecord,iso_exports,kinds,lastDay,link,literal,looseObject,markdown,matchesImage,maxPlatforms,mayContact,mayPass,minuteText,noScore,nobodyApproved,
number,object,objectsOf,opinionWeights,packageUrlsOf,parseRetryAfter,parsedJson,placeName,plainLine,platformName,readReference,record,recordBeside,reportBaseline,
reportFileName,reportedNames,requesterOf,retrying,row,rulesText,sbomSchema,scannerNames,schemaIssue,severities,sortedBySeverity,startOfDay,strictObject,string,terminal,
text,trustText,tuple,union,unknown,unreachableFault,usualPlatform,worse,worseFirst}from"./chunk-CIY6UZVJ.js";import{giveBackText}from"./chunk-Y3GIPE33.js";function inStage({stage},title,work){return stage===void 0?work(()=>{}):stage(title,work)}function byteSteps(step,total){let of=total===void 0?"":` of ${Math.ceil(
total/1e6)}`,said=-1;return bytes=>{let megabytes=Math.floor(bytes/1e6);megabytes!==said&&(said=megabytes,step(`${megabytes}${of} MB`))}}function comparedWith({decision}){let{baseline}=decision.triage;return baseline?.kind==="compared"?baseline:void 0}function totalChange(change2,of){return severities.
reduce((sum,severity)=>sum+change2[severity][of],0)}function onlyNewBlocks(assessment){return assessment.decision.policy.gateOn.value==="new"&&comparedWith(assessment)!==
void 0}function presenceWord(assessment,{presence}){return presence===void 0||comparedWith(assessment)===void 0?"":presence==="new"?"new":"still there"}function withoutBaseline({
decision}){let{baseline}=decision.triage;return decision.policy.gateOn.value!=="new"||comparedWith({decision})!==void 0?"":baseline?.kind==="unread"&&baseline.name!==
void 0&&!baseline.expected?"the baseline is not read, so everything counts as new":"there is no baseline, so everything counts as new"}function tally({decision}){let counts={CRITICAL:zero(),HIGH:zero(),MEDIUM:zero(),LOW:zero(),UNKNOWN:zero()},add=(judged,excepted)=>{for(let{finding,action}of judged)
counts[finding.severity][excepted?"excepted":action]+=1};return add(decision.triage.open,!1),add(decision.triage.excepted,!0),counts}function zero(){return{block:0,
warn:0,log:0,excepted:0}}function escalated({open}){let counts={page:0,ticket:0,notify:0,backlog:0,report:0};for(let{escalate}of open)escalate!==void 0&&(counts[escalate]+=
1);return counts}function totalOf(counts,of){return severities.reduce((sum,severity)=>sum+counts[severity][of],0)}function bySeverity2(counts,of){return severities.
filter(severity=>counts[severity][of]>0).map(severity=>`${counted(counts[severity][of])} ${severity}`).join(", ")}var reasonLength=300;function headline(assessment){
return`${assessment.decision.verdict==="blocked"?"Blocked":"Passed"}: ${verdictReason(assessment)}`}function verdictReason(assessment){return assessment.decision.
verdict==="blocked"?whyBlocked(assessment):whyPassed(assessment)}function concernsBeside(assessment){let{concerns:concerns2}=assessment.decision.triage,said=new Set(
blockingConcerns(assessment).slice(0,shownReasons-+(totalOf(tally(assessment),"block")>0)));return concerns2.filter(({action,message})=>action!=="block"||!said.
has(bounded(message,reasonLength)))}function blockingConcerns({decision}){let blocking=decision.triage.concerns.filter(({action,unnamed})=>action==="block"&&unnamed===
void 0);return[...new Set(blocking.map(({message})=>bounded(message,reasonLength)))]}var shownReasons=4;function whyBlocked(assessment){let counts=tally(assessment),
blocking=totalOf(counts,"block"),noun=onlyNewBlocks(assessment)?"new finding":"finding",exploited=assessment.decision.triage.open.filter(({action,exploitation})=>action===
"block"&&exploitation?.listed!==void 0).length,known2=exploited===0?"":`, ${counted(exploited)} exploited`,reasons=[...blocking===0?[]:[`${plural(blocking,noun)}\
 to fix (${bySeverity2(counts,"block")}${known2})`],...blockingConcerns(assessment)],caveat=blocking===0?"":withoutBaseline(assessment),rest=assessment.decision.
triage.concerns.filter(({action})=>action==="block").reduce((sum,one)=>sum+(one.unnamed??0),0)+Math.max(0,reasons.length-shownReasons),more=rest>0?[`${counted(rest)}\
 more`]:[];return reasons.length>0?[...reasons.slice(0,shownReasons),...more,...caveat===""?[]:[caveat]].join("; "):assessment.decision.verdict==="blocked"?bounded(
assessment.decision.reasons[0].message,reasonLength):""}function whyPassed(assessment){let counts=tally(assessment),parts3=[totalOf(counts,"warn")>0?`${bySeverity2(
counts,"warn")} warned`:"",totalOf(counts,"log")>0?`${bySeverity2(counts,"log")} logged`:"",totalOf(counts,"excepted")>0?`${bySeverity2(counts,"excepted")} exce\
pted`:""].filter(part2=>part2!==""),nothing2=onlyNewBlocks(assessment)?"nothing new that the policy blocks":"nothing that the policy blocks";return parts3.length>
0?`${nothing2} (${parts3.join("; ")})`:assessment.decision.triage.concerns.length>0?nothing2:"no findings"}var cveForm="CVE-((?:19|20)\\d\\d)-(\\d{4}|[1-9]\\d{4,6})",wholeForm=new RegExp(`^${cveForm}$`);function cveNumber(id){let[,year,number2]=wholeForm.exec(id)??[];
return year===void 0||number2===void 0?void 0:cveOf(Number(year),Number(number2))}function cveOf(year,number2){return(year-1900)*1e7+number2}function cvesOf(finding){
if(finding.kind!=="vulnerability")return[];let own2=cveNumber(finding.id),cves2=own2===void 0?[]:[own2];for(let alias of finding.aliases){let cve2=alias.startsWith(
"CVE-")?cveNumber(alias):void 0;cve2!==void 0&&!cves2.includes(cve2)&&cves2.push(cve2)}return cves2}var hour=36e5;function exploitedFirst(all){let isListed=({exploitation})=>exploitation?.listed!==void 0;return all.some(isListed)?[...all.filter(isListed),...all.
filter(one=>!isListed(one))]:all}function knownExploitation(exploitation,{maxAge},now){let unasked3={kind:"missing",why:"nobody has looked for it"},{kev=unasked3,
epss=unasked3}=exploitation??{},states={kev:stateOf(kev,maxAge.value*hour,now),epss:{...stateOf(epss,maxAge.value*hour,now),...epss.kind==="read"?{model:epss.facts.
model}:{}}},[isKevSure,isEpssSure]=[states.kev.kind==="sure",states.epss.kind==="sure"];return{...states,factsOf:finding=>{let cves2=cvesOf(finding);if(cves2.length===
0)return;let facts={isKevSure,isEpssSure};for(let cve2 of cves2){let entry3=kev.kind==="read"?kev.facts.get(cve2):void 0,score2=epss.kind==="read"?epss.facts.scoreOf(
cve2):void 0;entry3!==void 0&&facts.listed===void 0&&(facts.listed=entry3),score2===void 0?facts.isEpssSure=!1:(facts.epss===void 0||score2.score>facts.epss.score)&&
(facts.epss=score2)}return facts}}}function stateOf(feed,maxAge,now){if(feed.kind==="missing")return{kind:"missing",why:plainLine(feed.why,300)};let{date,source,
facts,isUnconfirmed}=feed,known2={date:date.toISOString(),source:plainLine(source,300),entries:facts.size},age=now.getTime()-date.getTime(),why=whyUnsure(age,maxAge,
isUnconfirmed),of=`it is of ${known2.date.slice(0,10)}`;return why===void 0?{kind:"sure",...known2}:{kind:"unsure",...known2,why:`${of}, ${why}`}}function whyUnsure(age,maxAge,isUnconfirmed=!1){
return age>maxAge?"and so older than max-age":age<-listDateDifference?"which is still to come":isUnconfirmed?"from the cache, where another job may have put it,\
 and no server has confirmed it":void 0}function isOutside({exploited,epss=noScore},facts){return facts===void 0||!facts.isKevSure||facts.listed!==void 0?!1:epss===
noScore?exploited===!0:facts.isEpssSure&&(facts.epss?.score??1)<epss}function asksExploitation(policy){return asksKev(policy)||asksEpss(policy)}function knownFor(policy,exploitation,now){return asksExploitation(policy)?knownExploitation(
exploitation,policy.exploitation,now):void 0}function exploitationConcerns(policy,known2){if(known2===void 0)return[];let{kev,epss}=known2,{value:action}=policy.
exploitation.missing;return[["KEV (what is exploited)",kev,asksKev(policy)],["EPSS (what is likely to be exploited)",epss,asksEpss(policy)]].flatMap(([name2,{kind,
why=""},isNeeded])=>{if(!isNeeded||kind==="sure")return[];let message=`${name2} ${kind==="missing"?"is missing":"is not used in full"}: ${why}. So ${kind==="mis\
sing"?"no rule of the policy that asks for it can block, and `when` makes none laxer":"what it lists counts, and `when` makes no rule laxer"}`;return[{kind:"exp\
loitation",platform:"all",action,message}]})}async function askedExploitation({policy,afterMerge},names2,obtain){let files=afterMerge===void 0?[policy]:[policy,afterMerge.policy],asks=file=>names2==="any"?
asksForAny(file):asksExploitation(policyFor(file,names2));return files.some(asks)?obtain():void 0}function asksForAny({base,images,parts:parts3}){return[base,...images.
map(({said})=>withSaid(base,said))].some(asksExploitation)||(parts3??[]).some(asksForAny)}import{randomUUID}from"node:crypto";import{pipeline}from"node:stream/promises";import{createHash}from"node:crypto";import{Transform}from"node:stream";function hashedStream(bounds){let hash2=createHash("sha256");return{stream:boundedStream(bounds,chunk=>{hash2.update(chunk)}),digest:()=>digestFrom(hash2)}}function boundedStream({
max,within,passed,exceeded},look=()=>{}){let start=within?.clock.elapsed()??0,size2=0;return new Transform({transform(chunk,_encoding,done){size2+=chunk.length,
look(chunk),passed?.(size2),size2>max?done(exceeded(`it is longer than ${max} bytes`)):within&&within.clock.elapsed()-start>within.ms?done(exceeded(`it takes lo\
nger than ${within.ms/6e4} minutes`)):done(null,chunk)}})}var MAX_REDIRECTS=5,LIMITS={attempts:3,firstWait:1e3,longestWait:2e3,longestRetryAfter:6e4,longestTotal:6e4},IDLE=3e4,LONGEST=10*6e4;async function download(ports,wanted,path){
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
se report it to the project."})}function shown(url){return`${url.protocol}//${url.host}${url.pathname}`}import{gunzipSync}from"node:zlib";var[zero2,nine,comma,point,small,minus,line,back]=[48,57,44,46,101,45,10,13],maxDecimals=20,exactDecimals=14,powers=Array.from({length:exactDecimals+1},(_,digits)=>10**
digits),prefix=Buffer.from("CVE-"),shortest=17,EpssRows=class{count=0;#cves;#values;#data;#at;constructor(data,start){this.#data=data,this.#at=start;let most=Math.
ceil((data.length-start)/shortest)+1;this.#cves=new Float64Array(most),this.#values=new Float64Array(2*most)}get cves(){return this.#cves.subarray(0,this.count)}get values(){
return this.#values.subarray(0,2*this.count)}get isMore(){return this.#at<this.#data.length}next(){let cve2=this.#cve(),score2=cve2===void 0?void 0:this.#share();
if(cve2===void 0||score2===void 0||this.#data[this.#at]!==comma)return!1;this.#at+=1;let percentile=this.#share();return percentile===void 0||!this.#isEnd()?!1:
(this.#cves[this.count]=cve2,this.#values[2*this.count]=score2,this.#values[2*this.count+1]=percentile,this.count+=1,!0)}#cve(){let data=this.#data,at2=this.#at;
for(let i=0;i<prefix.length;i+=1)if(data[at2+i]!==prefix[i])return;this.#at+=prefix.length;let year=this.#digits(),[isYear,isDash]=[this.#at===at2+prefix.length+
4,data[this.#at]===minus],first=this.#at+1;this.#at=first;let number2=this.#digits(),length=this.#at-first,isNumber2=length===4||length>4&&length<=7&&data[first]!==
zero2;if(!(!isYear||!isDash||!isNumber2||year<1900||year>2099||data[this.#at]!==comma))return this.#at+=1,cveOf(year,number2)}#digits(){let data=this.#data,[at2,
value]=[this.#at,0];for(let byte=data[at2]??0;byte>=zero2&&byte<=nine;byte=data[at2]??0)value=value*10+byte-zero2,at2+=1;return this.#at=at2,value}#share(){let start=this.#at,
data=this.#data,first=(data[start]??0)-zero2;if(first<0||first>9)return;this.#at+=1;let[decimals,whole4]=[0,first];if(data[this.#at]===point){let behind=this.#at+
1;this.#at=behind;let fraction=this.#digits();if(decimals=this.#at-behind,decimals===0||decimals>maxDecimals)return;whole4=first*(powers[decimals]??1)+fraction}
let value=decimals<=exactDecimals&&this.#data[this.#at]!==small?whole4/(powers[decimals]??1):this.#written(start);return value!==void 0&&value>=0&&value<=1?value:
void 0}#written(start){if(!(this.#data[this.#at]===small&&(this.#data[this.#at+1]!==minus||(this.#at+=2,this.#digit()===void 0||this.#digit()===void 0))))return Number(
this.#data.toString("latin1",start,this.#at))}#digit(){let byte=this.#data[this.#at]??0;if(!(byte<zero2||byte>nine))return this.#at+=1,byte-zero2}#isEnd(){return this.
isMore?(this.#data[this.#at]===back&&(this.#at+=1),this.#data[this.#at]!==line?!1:(this.#at+=1,!0)):!0}};var maxEpss=16*1024*1024,maxText=48*1024*1024,maxRows=2**21,EpssScores=class{model;#keys;#values;constructor(model,cves2,values){this.model=model;let keys=new Float64Array(
cves2.length),isSorted=!0;for(let row2=0;row2<keys.length;row2+=1){let key=(cves2[row2]??0)*maxRows+row2;isSorted&&=row2===0||key>(keys[row2-1]??0),keys[row2]=key}
this.#keys=isSorted?keys:keys.sort(),this.#values=values instanceof Float64Array?values:Float64Array.from(values)}get size(){return this.#keys.length}scoreOf(cve2){
let highest;for(let at2=this.#firstOf(cve2);;at2+=1){let key=this.#keys[at2]??Number.POSITIVE_INFINITY;if(key>=(cve2+1)*maxRows)return highest;let row2=key-cve2*
maxRows,score2=this.#values[2*row2]??1;(highest===void 0||score2>highest.score)&&(highest={score:score2,percentile:this.#values[2*row2+1]??1})}}#firstOf(cve2){let[
low,high]=[0,this.#keys.length];for(;low<high;){let middle=low+high>>>1;(this.#keys[middle]??0)<cve2*maxRows?low=middle+1:high=middle}return low}};function parseEpss(bytes){
if(bytes.length>maxEpss&&isPacked(bytes))return{what:`it is longer than ${maxEpss} bytes`};let data=unpacked(bytes);if(data===void 0)return{what:"it can’t be un\
packed, or is too long"};let head2=headForm.exec(data.toString("latin1",0,maxHead)),{model="",date:day=""}=head2?.groups??{},date=new Date(day.replace(/\+0000$/,
"Z"));if(head2===null||Number.isNaN(date.getTime()))return{what:"it does not begin as a list of EPSS scores"};let rows=new EpssRows(data,head2[0].length);for(;rows.
isMore;){if(rows.count===maxRows)return{what:`it has more than ${maxRows} rows`};if(!rows.next())return{what:`row ${rows.count+1} is no score of a CVE`}}return rows.
count===0?{what:"it has no scores"}:{facts:new EpssScores(model,rows.cves,rows.values),date}}var headForm=/^#model_version:(?<model>[\w.]{1,40}),score_date:(?<date>\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|\+0000))?)\r?\ncve,epss,percentile\r?\n/,
maxHead=200;function isPacked(bytes){return bytes[0]===31&&bytes[1]===139}function unpacked(bytes){if(!isPacked(bytes))return bytes.length>maxText?void 0:Buffer.
from(bytes);try{return gunzipSync(bytes,{maxOutputLength:maxText})}catch(error){if(error instanceof Error&&"code"in error)return;throw error}}var maxKev=4*1024*1024,maxEntries=2e4,entrySchema=object({cveID:string().transform((id,{issues})=>{let cve2=cveNumber(id);return cve2!==void 0?cve2:(issues.push(
{code:"custom",message:"is no CVE",input:id}),NEVER)}),dateAdded:iso_exports.date(),dueDate:iso_exports.date().optional().catch(void 0),knownRansomwareCampaignUse:string().
optional().catch(void 0)}),catalogSchema=object({dateReleased:string().regex(/^\d{4}-\d\d-\d\dT/).refine(text12=>!Number.isNaN(Date.parse(text12)),"is no date"),
count:int().nonnegative(),vulnerabilities:array(unknown()).min(1).max(maxEntries).pipe(array(entrySchema))});function parseKev(bytes){if(bytes.length>maxKev)return{
what:`it is longer than ${maxKev} bytes`};let json=strictJson(bytes);if(json===void 0)return{what:"it is no JSON"};let read2=catalogSchema.safeParse(json);if(!read2.
success)return{what:`it is no KEV catalog (${firstIssue(read2.error)})`};let{vulnerabilities,count:count4,dateReleased}=read2.data;if(vulnerabilities.length!==count4)
return{what:`it says that it has ${count4} entries, and has ${vulnerabilities.length}`};let facts=new Map;for(let{cveID,dateAdded:added,dueDate:due,knownRansomwareCampaignUse:use}of vulnerabilities){
let entry3={added,...due===void 0?{}:{due},...use==="Known"?{ransomware:!0}:{}};facts.set(cveID,earlier(facts.get(cveID),entry3))}return{facts,date:new Date(dateReleased)}}
function earlier(one,other){return one===void 0||(other.due??"9")<(one.due??"9")?other:one}var LONGEST2=9e4,FIX="Check the network and the proxy settings, or name a mirror with kev-url and epss-url.";function kinds2({kevUrls,epssUrls}){return{kev:{name:"\
KEV",file:"kev.json",urls:kevUrls??[new URL("https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json")],max:maxKev,parse:parseKev},epss:{
name:"EPSS",file:"epss.csv.gz",urls:epssUrls??[new URL("https://epss.empiricalsecurity.com/epss_scores-current.csv.gz")],max:maxEpss,parse:parseEpss}}}async function prepareExploitation(ports,options){
let{kev,epss}=kinds2(options);return inStage(ports.log,"KEV and EPSS",async()=>{let[first,second]=await Promise.all([prepareFeed(ports,kev,options),prepareFeed(
ports,epss,options)]);return{kev:first,epss:second}})}async function keptExploitation(ports,options){let{kev,epss}=kinds2({}),advised=feed=>feed.kind==="missing"?
{...feed,why:`${feed.why}; ${nextStep}`}:feed;return{kev:advised(await unaskedFeed(ports,kev,options)),epss:advised(await unaskedFeed(ports,epss,options))}}var maxGivenList=Math.
max(maxKev,maxEpss);function givenList(bytes,source){if(/^\uFEFF?\s*[[{]/.test(Buffer.from(bytes.subarray(0,100)).toString("utf8"))){let kev=feedOf(parseKev(bytes),
source);return"what"in kev?kev:{kev}}let epss=feedOf(parseEpss(bytes),source);return"what"in epss?epss:{epss}}function feedOf(read2,source){return"what"in read2?
read2:{kind:"read",...read2,source}}var nextStep="run `image-gate scan` with this policy, which fetches and keeps it, or put the file there";async function prepareFeed(ports,kind,options){
if(options.offline)return unaskedFeed(ports,kind,options);if(options.isOwnCache&&await isOfToday(ports,keptPath(kind,options))){let kept2=await keptFeed(ports,kind,
options);if(kept2.kind==="read")return kept2}let failures=[];for(let url of kind.urls){let fetched=await fetchFeed(ports,kind,url,options);if(fetched.kind==="re\
ad")return fetched;ports.log.info(`${kind.name}: ${url.host} can't be used: ${fetched.why}`),failures.push(fetched.why)}let kept=await keptFeed(ports,kind,options);
return kept.kind==="read"?unconfirmed(kept):{kind:"missing",why:failures.join("; ")}}async function unaskedFeed(ports,kind,options){let kept=await keptFeed(ports,
kind,options);return options.isOwnCache?kept:unconfirmed(kept)}function unconfirmed(feed){return feed.kind==="read"?{...feed,isUnconfirmed:!0}:feed}async function fetchFeed(ports,kind,url,options){
let folder=await ports.files.temporaryDirectory("exploitation"),path=`${folder}/${kind.file}`;try{await fetchFile(ports,{url,max:kind.max,longest:LONGEST2,fix:FIX},
path);let read2=await readFeed(ports,kind,path,`${url.host}${url.pathname}`);return read2.kind==="read"&&await keep(ports.files,path,keptPath(kind,options)),read2}catch(error){
if(error instanceof Cancelled||!(error instanceof GateError)||error.code!=="download-failed")throw error;return{kind:"missing",why:error.message}}finally{await ports.
files.remove(folder)}}function keptPath({file},{cacheDirectory}){return`${cacheDirectory}/exploitation/${file}`}function keptFeed(ports,kind,options){let path=keptPath(
kind,options);return readFeed(ports,kind,path,path)}async function readFeed({files},{max,parse,name:name2},path,source){let bytes=await files.readBytes(path,max).
catch(orTooLarge);if(bytes===void 0)return{kind:"missing",why:`there is no list of ${name2} at ${source}`};let read2=typeof bytes=="string"?{what:bytes}:parse(bytes);
return"what"in read2?{kind:"missing",why:`${source} is no list of ${name2}: ${read2.what}`}:{kind:"read",...read2,source}}function orTooLarge(error){if(error instanceof
GateError&&error.code==="file-too-large")return error.message;throw error}async function keep(files,path,kept){let partial=`${kept}.${randomUUID()}.partial`;await files.
makeDirectory(kept.slice(0,kept.lastIndexOf("/")));try{await files.link(path,partial),await files.rename(partial,kept)}finally{await files.remove(partial)}}async function isOfToday({
files,clock},path){let{kind,mtimeMs=0}=await files.lstat(path)??{};return kind==="file"&&dayOf2(new Date(mtimeMs))===dayOf2(clock.now())}function dayOf2(date){return date.
toISOString().slice(0,10)}var ownForms={recordVersion:"image-gate's record of a verdict",nightVersion:"the night of image-gate registry",planVersion:"the plan of image-gate registry",driftVersion:"\
what image-gate drift writes",postureVersion:"what image-gate posture writes",harborPostureVersion:"what image-gate harbor posture writes",rehearsalVersion:"wha\
t image-gate rehearse writes",reportVersion:"what image-gate report writes"};function documentFault(text12,json,version2,error){let said=fieldsOf(json)[version2];
return typeof said=="number"&&said>1?`it is of version ${said}, which a newer image-gate has written`:said===void 0?formOtherwise(text12,json)??`it has no ${version2}`:
firstIssue(error)}function otherForm(text12){return formOtherwise(text12,parsedJson(text12))}function formOtherwise(text12,json){if(!/\S/.test(text12))return"it\
 is empty";if(json===void 0)return noJson(text12);if(!isFields(json))return Array.isArray(json)?"it holds a list":"it holds no JSON object";let form=documentForm(
json);return form===void 0?void 0:`it is ${form}`}function knownForm(text12){return documentForm(fieldsOf(parsedJson(text12)))}var trivyForm="a report of Trivy";
function documentForm(json){let[,own2]=Object.entries(ownForms).find(([key])=>Object.hasOwn(json,key))??[];return own2??jsonForm(json)??(isOfTrivy(json)?trivyForm:
void 0)}function isOfTrivy(json){return Object.hasOwn(json,"ArtifactType")||Object.hasOwn(json,"SchemaVersion")&&Object.hasOwn(json,"Results")}function noJson(text12){
return looksLikeYaml(text12)?"it is YAML, and not JSON":"it is not JSON, or not all of it"}function looksLikeYaml(text12){let first=text12.split(`
`,200).find(line4=>/^\s*[^\s#]/.test(line4))??"";return/^\s*(?:---|- |['"]?[\w.-]{1,100}['"]?:(?:\s|$))/.test(first.slice(0,300))}function jsonForm(raw){let{bomFormat,
spdxVersion,$schema:schema2,runs,matches:matches3,descriptor,manifests,layers,document}=raw,context=raw["@context"];return typeof context=="string"&&/openvex/i.
test(context)?"an OpenVEX document":typeof document=="object"&&document!==null&&"csaf_version"in document?"a CSAF document":bomFormat==="CycloneDX"?isVex(raw)?"\
a CycloneDX VEX document":"a CycloneDX SBOM (`--format cyclonedx`)":typeof spdxVersion=="string"?"an SPDX SBOM (`--format spdx-json`)":Array.isArray(runs)||typeof schema2==
"string"&&schema2.includes("sarif")?"SARIF (`--format sarif`)":Array.isArray(matches3)&&descriptor!==void 0?"a report of Grype":Array.isArray(manifests)||Array.
isArray(layers)?"a manifest of an image, not a report on it":void 0}function isVex({vulnerabilities,components}){return Array.isArray(vulnerabilities)&&!(Array.
isArray(components)&&components.length>0)}var maxReason=1e3,space=/[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;function fields(line4){return line4.split(space).filter(word3=>word3!==
"")}function parseEntry(line4){let[id,...words3]=fields(line4);if(id===void 0||id.startsWith("#"))return;let comment=words3.findIndex(word3=>word3.startsWith("#")),
beforeComment=comment<0?words3:words3.slice(0,comment),trivyDates=beforeComment.filter(word3=>word3.startsWith("exp:")).map(trivyDate),{reason,dates}=parseComment(
comment<0?[]:words3.slice(comment));return{id,reason,dates:[...trivyDates,...dates],otherIds:[id,...beforeComment].flatMap(joinedIds).slice(1)}}function joinedIds(word3,index2=0){
let parts3=word3.split(/[,;|]/).filter(part2=>part2!=="");return parts3.length>1&&parts3.every(isAdvisoryId)?parts3:index2===0||isAdvisoryId(word3)?[word3]:[]}function meantWords(line4){
let[first="",...rest]=fields(line4),glued=first.indexOf("#",1),words3=glued<0?rest:[first.slice(glued),...rest],comment=words3.findIndex(word3=>word3.startsWith(
"#")),before=comment<0?words3:words3.slice(0,comment),said=wordsAndDays(comment<0?[]:words3.slice(comment)),all=wordsAndDays([...before.filter(word3=>!isAdvisoryId(
word3)),...words3.slice(before.length)]);return{reason:said.reason||all.reason,dates:all.dates}}function wordsAndDays(words3){let reason=[],dates=[];for(let[index2,
written]of words3.entries()){let word3=index2===0?written.replace(/^(?:#+|\/\/+)/,""):written,day=meantDay(word3,reason);day===void 0?reason.push(word3):dates.push(
day)}return{reason:asReason(reason.filter(word3=>word3!=="")),dates}}var leading=/^(?:until|till|exp|expir(?:y|es?|ed|ing|ation)|ends?|ending)$/i,beside=/^(?:|valid|on|date)$/i,
dayWord=/^(\D*)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]*Z?)?[)\],.;:]*$/;function meantDay(word3,before){let[,sign="",year,month="",date=""]=dayWord.exec(word3)??
[];if(year===void 0)return;let lead=[...before.slice(-4),sign].map(one=>one.replaceAll(/[^\p{L}]/gu,"")),start=lead.findLastIndex(one=>!leading.test(one)&&!beside.
test(one))+1,by=lead.slice(start).filter(one=>leading.test(one));if(by.length===0)return;before.length-=Math.max(0,lead.length-1-start);let text12=`${year}-${month.
padStart(2,"0")}-${date.padStart(2,"0")}`;return by.at(-1)?.toLowerCase()==="exp"?trivyDate(`exp:${text12}`):policyDate(text12)}function parseComment(words3){let[
mark="",...rest]=words3,reason=[],dates=[],left=[mark.replace(/^#+/,""),...rest].filter(word3=>word3!=="").reverse();for(let word3=left.pop();word3!==void 0;word3=
left.pop()){let[,before,after]=/^(.*?)\bexpiry:(.*)$/iu.exec(word3)??[];word3.startsWith("exp:")?dates.push(trivyDate(word3)):before===void 0||after===void 0?reason.
push(word3):(before!==""&&reason.push(before),dates.push(policyDate(after===""?left.pop()??"":after)))}return{reason:asReason(reason),dates}}function trivyDate(word3){
let text12=word3.slice(4),start=startOfDay(text12);return start===void 0?{text:text12}:{text:text12,endsAt:start}}function policyDate(word3){let text12=withoutEnd(
word3,")].,;"),endsAt=endOfDay(text12);return endsAt===void 0?{text:text12}:{text:text12,endsAt}}function isAdvisoryId(word3){return/^(?:CVE|GHSA|DSA|RHSA|ALAS|ELSA|RUSTSEC|GO|PYSEC|AVD|DS)-[\w-]*\d/i.
test(word3)}function isWildcard(id){return/[*?]/.test(id)}function wildcardWhy(id){return`${quoted(id)} matches no finding: ids are not patterns, so each needs \
an entry of its own`}function asReason(words3){let first=words3.findIndex(word3=>!/^[-–—,;:|]+$/u.test(word3)),text12=first<0?"":words3.slice(first).join(" "),
clean=withoutEnd(text12," ,;:|([-–—");return!/[\p{L}\p{N}]/u.test(clean)||isPlaceholder(clean)?"":clean.length<=maxReason?clean:`${clean.slice(0,maxReason-1).
replace(/[\ud800-\udbff]$/,"").trimEnd()}…`}var reasonPlaceholder="<why this is acceptable>";function isPlaceholder(text12){return/^<[^<>]*>$/.test(text12)||text12.
includes(reasonPlaceholder)}function withoutEnd(text12,characters){let end=text12.length;for(;end>0&&characters.includes(text12[end-1]??"");)end-=1;return text12.
slice(0,end)}var cve=/^CVE-\d{4}-\d{4,}$/,ghsa=/^GHSA(?:-[a-z0-9]{4}){3}$/;function meantId(id){let[first="",second]=joinedIds(id);if(second!==void 0)return{why:"a line hold\
s one id",id:meantId(first)?.id??first};let bare=withoutEnd(id,",;:."),right=spelled(bare);if(!/^(?:CVE|GHSA)(?:-|$)/.test(right))return bare===id?quotedId(id):
{why:partOfId(id,bare),id:bare};let form=right.startsWith("CVE")?"the form is CVE-2024-1234":"the form is GHSA-jf85-cpcp-j695";if(!cve.test(right)&&!ghsa.test(right))
return{why:form};if(right!==id)return right.toLowerCase()!==bare.toLowerCase()?{why:form,id:right}:{why:bare===id?"upper and lower case count":partOfId(id,bare),
id:right}}function spelled(id){let word3=unquoted(id.replace(/^https?:.*\//i,"")).replace(/[‐‑‒–—−_]/g,"-"),[,kind="",rest=""]=/^(cve(?=[-:\d]|$)|ghsa(?=-|$))[-:]?(.*)$/is.
exec(word3)??[],owner=kind.toUpperCase();return owner===""?id:rest===""?owner:`${owner}-${owner==="GHSA"?rest.toLowerCase():rest}`}function quotedId(id){let inner=unquoted(
id);return inner!==id&&isAdvisoryId(inner)?{why:"what stands around it is read as part of the id",id:inner}:void 0}function unquoted(id){return withoutEnd(id.replace(
/^["'`(<[{]+/,""),"\"'`)>]}")}function partOfId(id,bare){return`\`${id.slice(bare.length)}\` is read as part of the id`}var refusals=["no-reason","no-expiry","malformed-date","expired","hidden-characters","wildcard","second-id","dead-id","too-far-ahead","no-ticket","no-assessment",
"not-approved","not-on-both","not-compared","unreadable","vex"],announcedDays=14;function holds(exception2,now){return now.getTime()<exception2.endsAt.getTime()}
function renews(later,earlier2){return later.ticket!==void 0&&later.ticket===earlier2.ticket&&later.endsAt>earlier2.endsAt}function endingSoon(exceptions,now){let limit=daysLater(
now,announcedDays).getTime();return exceptions.filter(exception2=>holds(exception2,now)&&exception2.endsAt.getTime()<=limit).toSorted((a,b)=>a.endsAt.getTime()-
b.endsAt.getTime())}var suggestedDays=30,shortestLimit=90,ticketPlaceholder="<ticket>",idPlaceholder="<id>";function refused2(draft,refusal,why,now,days){let{id,reason,expiry,file,
line:line4}=draft;return{id,refusal,file,line:line4,why,suggestion:{kind:"entry",draft,until:lastDayOf(draft,now,days)},...expiry!==void 0&&{expiry},...reason!==
""&&{reason}}}function refuseExpired(exception2,now){return refused2(exception2,"expired",`it expired on ${exception2.expiry}`,now)}function refusedWildcard(draft,now){
let{id}=draft;return{...refused2({...draft,id:idPlaceholder},"wildcard",wildcardWhy(id),now),id}}function unlessDead(exception2,now){if(!holds(exception2,now))return refuseExpired(
exception2,now);let meant=meantId(exception2.id);return meant===void 0?exception2:refused2(exception2,"dead-id",`no finding has this id: ${meant.why}`,now)}function isYamlFile(file){
return/\.ya?ml$/.test(file)}function entryFor(draft,now,days){return{kind:"entry",draft,until:dayOf(daysLater(now,days))}}function askingTicket(draft){return{...draft,
ticket:ticketPlaceholder}}function suggestionText(suggestion){if(suggestion.kind==="words")return suggestion.text;let{draft,until}=suggestion;return isYamlFile(
draft.file)?yamlEntry(draft,until):plainLine2(draft,until)}function lastDayOf({expiry=""},now,days){let isAhead=startOfDay(expiry)!==void 0&&expiry>=dayOf(now);
if(days!==void 0||!isAhead)return dayOf(daysLater(now,days??suggestedDays));let latest=dayOf(daysLater(now,shortestLimit));return expiry<latest?expiry:latest}function plainLine2(draft,until){
let ticket=draft.ticket===void 0?"":` (Ticket: ${draft.ticket})`;return`${idOf(draft)}  # ${reasonOf(draft)}${ticket}, Expiry: ${until}`}function yamlEntry(draft,until){
let{paths,purls,images,approvedBy,ticket,assessment}=draft,words3={id:idOf(draft),statement:reasonOf(draft),paths,purls,images,"approved-by":approvedBy,ticket,assessment};
return`- { ${Object.entries(words3).flatMap(([key,value])=>value===void 0?[]:[`${key}: ${JSON.stringify(value)}`]).join(", ")}, expired_at: ${dayOf(daysLater(startOfDay(
until)??new Date(until),1))} }`}function reasonOf({reason,file}){let words3=visible(reason);return(isYamlFile(file)?words3.join(" "):parseComment(["#",...words3]).
reason)||reasonPlaceholder}function idOf({id,file}){return possibleId(isYamlFile(file)?id:id.replace(/(?<=.)#.*$/s,""))}function possibleId(id){let clean=fields(
id.replaceAll(/\s+/g," ").replaceAll(new RegExp("\\p{C}+","gu"),"")).join(" "),meant=meantId(clean);return(meant===void 0?clean:meant.id)||idPlaceholder}function visible(text12){
return fields(text12.replaceAll(new RegExp("\\p{C}+","gu")," "))}function sureOrigin({origin,presumed}){return presumed?"unknown":origin}var share=number().min(0).max(1),feedSchema=strictObject({state:_enum(["sure","unsure","missing"]).describe("unsure: too old, or not confirmed by a server; what\
 it lists counts, and it makes nothing laxer."),date:instant.optional().describe("When it was made."),source:string().optional(),entries:int().nonnegative().optional().
describe("How many it lists."),model:string().optional().describe("The version of EPSS’s model."),why:string().optional().describe("Why it is not sure.")}),exploitationSchema=strictObject(
{kev:feedSchema.describe("CISA’s Known Exploited Vulnerabilities."),epss:feedSchema.describe("FIRST’s Exploit Prediction Scoring System."),relaxed:strictObject(
{findings:int().positive(),until:instant.describe("When the lists are too old for that.")}).optional().describe("Open findings that do not block because the lis\
ts say that they are not exploited: by `when`, or by a rule for packages and paths without `exploited: true`. Absent if there are none.")}),exploitedSchema=strictObject(
{added:iso_exports.date(),due:iso_exports.date().optional().describe("Until when CISA wants it fixed."),ransomware:literal(!0).optional().describe("It is known \
to be used for ransomware.")}),epssSchema=strictObject({score:share.describe("How likely it is that it is exploited within 30 days."),percentile:share.describe(
"The share of all scores that are as low or lower.")});function exploitationRecord({exploitation,open},{maxAge}){if(exploitation===void 0)return{};let{kev,epss}=exploitation,
findings=open.filter(isRelaxed).length,oldest=Math.min(...[kev,epss].flatMap(({date})=>date===void 0?[]:Date.parse(date))),until=new Date(oldest+maxAge.value*36e5);
return{exploitation:{kev:feedRecord(kev),epss:feedRecord(epss),...findings===0?{}:{relaxed:{findings,until:until.toISOString()}}}}}function feedRecord({kind,...known2}){
return{state:kind,...known2}}function isRelaxed({finding,decidedBy:{when,unblocks,scoped:scoped2}}){return when!==void 0?!0:unblocks===!0&&scoped2?.exploited!==
!0&&cvesOf(finding).length>0}function exploitedRecord({listed:listed2,epss}={}){return{...listed2===void 0?{}:{exploited:listed2},...epss===void 0?{}:{epss}}}var text2=string(),count=int().nonnegative(),opinionSchema=strictObject({scanner:literal("clair"),weight:_enum(opinionWeights).describe("What it counts by the p\
olicy. required: without it nothing passes. Else it counts in no verdict."),platforms:array(text2).describe("Those that it has answered for."),types:array(text2).
describe("Kinds of packages that it saw there, in the words of Trivy. Of others it says nothing."),missing:text2.optional().describe("Why it has not answered fo\
r all. Absent if it has."),unasked:literal(!0).optional().describe("Nobody has asked it, though the policy does."),version:text2.optional(),databaseUpdatedAt:instant.
optional().describe("Of its newest advisories, if it says so."),agreement:strictObject({both:count,trivy:count,clair:count,beyond:count}).describe("Vulnerabilit\
ies that both report, and that one of them reports alone, on those platforms; beyond: Trivy alone, in packages of a kind of which the other one saw none.")}),saidSchema=strictObject(
{by:literal("clair"),severity:text2.describe("Its own level, which can not be compared with Trivy’s severity."),vendor:text2.optional().describe("The word of \
the vendor of the package."),source:text2.describe("Which of its sources says it."),alone:literal(!0).optional().describe("Trivy does not report it: severity, p\
ackage and fix of the finding are its word.")});function opinionRecord(state){if(state===void 0)return{};let{scanner,weight,platforms,types,why,isUnasked,version:version2,
databaseUpdatedAt,agreement}=state,updated=databaseUpdatedAt===void 0?void 0:instantOf(Date.parse(databaseUpdatedAt));return{opinion:{scanner,weight,platforms,types,
...why===void 0?{}:{missing:why},...isUnasked===void 0?{}:{unasked:isUnasked},...version2===void 0?{}:{version:version2},...updated===void 0?{}:{databaseUpdatedAt:updated},
agreement}}}function saidRecord(said){if(said===void 0)return{};let{isAlone:isAlone2,by,severity,vendor,source}=said,own2={by,severity,source,...vendor===void 0?
{}:{vendor}};return{said:isAlone2?{...own2,alone:isAlone2}:own2}}var text3=string(),vexSchema=strictObject({status:_enum(vexStatuses),author:text3.describe("As the document names itself; empty: it names nobody."),signedBy:text3.
optional().describe("Who has signed it, of what hangs on an image: `file` is then that image, and `line` 0."),at:instant.optional().describe("Since when it is s\
o, as the statement says."),file:text3,line:int().nonnegative(),justification:text3.optional(),action:text3.optional().describe("What to do, of what is affected\
."),detail:text3.optional(),why:text3.optional().describe("Why it does not leave the finding out, of one that would.")});function vexRecord({at:at2,...note}){let moment=at2===
void 0?void 0:instant.safeParse(at2.toISOString()).data;return{...note,...moment===void 0?{}:{at:moment}}}var text4=string(),line2=int().positive(),fixSchema=discriminatedUnion("kind",[strictObject({kind:literal("upgrade"),to:text4,major:literal(!0).optional(),prerelease:literal(
!0).optional()}),strictObject({kind:literal("unclear"),says:text4}),strictObject({kind:literal("none"),why:_enum(["not-yet","never","end-of-life","not-affected"])})]),
common={id:text4.describe("The CVE, where there is one; else the GHSA; else the id of the scanner."),severity:_enum(severities),action:_enum(actions).describe("\
What the policy does about it; of an excepted one, what it would have done."),where:text4.describe("The file in the image, or what Trivy calls the place."),platforms:array(
text4),fixBy:instant.describe("Counted from this scan."),due:instant.optional().describe("Until when it is to be fixed by the ledger, if one was read and knows \
it."),escalate:_enum(escalations).optional(),firstSeen:instant.optional().describe("When it was found first, if that is known."),origin:_enum(["base","own"]).optional().
describe("Who brought it, if that is certain."),place:strictObject({path:text4,line:line2}).optional().describe("The line of the repository where it is fixed, i\
f one is known."),presence:_enum(["new","still-there"]).optional().describe("Whether the baseline has it, if one was compared."),exception:strictObject({file:text4,
line:int().nonnegative()}).optional().describe("What excepts it."),rule:text4.optional().describe("The rule for packages or paths that decides its action, by it\
s key in the policy."),vex:vexSchema.optional().describe("What VEX says of one that stays, or against the exception that leaves it out.")},findingSchema=discriminatedUnion(
"kind",[strictObject({kind:literal("vulnerability"),...common,aliases:array(text4).describe("Its other ids, sorted."),package:strictObject({purl:text4.optional().
describe("Without version, qualifiers and subpath."),name:text4,version:text4.describe("The installed one."),type:text4.describe("Trivy's result type.")}),fix:fixSchema.
optional(),said:saidSchema.optional().describe("What another scanner says of it, if one was asked and reports it."),exploited:exploitedSchema.optional().describe(
"What KEV says, if it lists it and the policy asks for it."),epss:epssSchema.optional().describe("Its EPSS score, if it has one and the policy asks for it.")}),
strictObject({kind:literal("misconfiguration"),...common,aliases:array(text4).describe("Its other ids, sorted."),line:line2.optional()}),strictObject({kind:literal(
"secret"),...common,line:line2.optional()})]);function findingKey(finding){switch(finding.kind){case"vulnerability":{let{purl,type,name:name2}=finding.package;return JSON.
stringify([finding.id,purl??`${type}/${name2}`])}case"misconfiguration":case"secret":return JSON.stringify([finding.id,finding.kind,finding.where])}}function firstSeenIn({
findings,judgedAt}){let earliest=new Map;for(let finding of findings){let[key,seen]=[findingKey(finding),finding.firstSeen??judgedAt],before=earliest.get(key);(before===
void 0||Date.parse(seen)<Date.parse(before))&&earliest.set(key,seen)}return earliest}function findingRecord(judged,firstSeen){let record2=withoutHistory(judged),
seen=judged.presence==="still-there"?firstSeen?.get(findingKey(record2)):void 0;return seen===void 0?record2:{...record2,firstSeen:seen}}function withoutHistory(judged){
let{finding}=judged,known2=commonOf(judged);switch(finding.kind){case"vulnerability":return{...known2,kind:finding.kind,...identity(finding),package:packageRecord(
finding.package),...judged.fix===void 0?{}:{fix:judged.fix},...exploitedRecord(judged.exploitation),...saidRecord(finding.said)};case"misconfiguration":return{...known2,
kind:finding.kind,...identity(finding),...lineOf(finding.lines)};case"secret":return{...known2,kind:finding.kind,id:finding.id,...lineOf(finding.lines)}}}function commonOf({
finding,action,decidedBy,fixBy,past,escalate,place:place2,presence,exception:exception2,vex}){let{location,isDefault}=place2,origin=sureOrigin(place2);return{severity:finding.
severity,action,where:finding.path??finding.target,platforms:finding.platforms,fixBy:fixBy.toISOString(),...past!==void 0&&"due"in past.deadline?{due:new Date(past.
deadline.due).toISOString()}:{},...escalate===void 0?{}:{escalate},...origin==="unknown"?{}:{origin},...location===void 0||isDefault===!0?{}:{place:{path:location.
path,line:location.line}},...presence===void 0?{}:{presence},...exception2===void 0?{}:{exception:{file:exception2.file,line:exception2.line}},...decidedBy.scoped===
void 0?{}:{rule:decidedBy.scoped.action.key},...vex===void 0?{}:{vex:vexRecord(vex)}}}function namedFinding(finding){switch(finding.kind){case"vulnerability":{let{
purl,type,name:name2}=packageRecord(finding.package);return{is:finding.kind,...identity(finding),subject:purl??`${type}/${name2}`}}case"misconfiguration":return{
is:finding.kind,...identity(finding),subject:finding.path??finding.target};case"secret":return{is:finding.kind,id:finding.id,aliases:[],subject:finding.path??finding.
target}}}function identity({id,aliases}){let all=[...new Set([id,...aliases])],own2=[/^CVE-\d{4}-\d+$/,/^GHSA-/].map(form=>chosen(id,all,form)).find(one=>one!==
void 0)??id;return{id:own2,aliases:all.filter(other=>other!==own2).toSorted()}}function chosen(id,all,form){return form.test(id)?id:all.filter(one=>form.test(one)).
toSorted()[0]}function packageRecord({purl="",purlOn,name:name2,version:version2,type}){let url=purl===""?Object.values(purlOn??{}).find(one=>one!=="")??"":purl;
return{...url===""?{}:{purl:withoutVersion(url)},name:name2,version:version2,type}}function withoutVersion(purl){let end=purl.search(/[?#]/);return(end<0?purl:purl.
slice(0,end)).replace(/@[^@/]*$/,"")}function lineOf(lines2){return lines2===void 0||lines2.start<1?{}:{line:lines2.start}}function mergeFindings(perPlatform){let merged=[];for(let finding of perPlatform.flat().sort(byIdentity)){let last=merged.at(-1);last!==void 0&&byIdentity(last,
finding)===0?merged[merged.length-1]=join(last,finding):merged.push(finding)}return sortedBySeverity(merged,({severity})=>severity)}function worstFirst(a,b){return worseFirst(
a.severity,b.severity)||byIdentity(a,b)}function byIdentity(a,b){return byText(a.id,b.id)||comparePackages(a,b)||byText(a.path??"",b.path??"")||byText(a.target,
b.target)||byText(identity2(a),identity2(b))}function comparePackages(a,b){return a.kind!=="vulnerability"||b.kind!=="vulnerability"?byText(a.kind,b.kind):byText(
a.package.name,b.package.name)||byText(a.package.version,b.package.version)}function identity2(finding){let{kind,id,target}=finding,place2=`${kind}
${id}
${target}
${finding.path??""}`;switch(kind){case"vulnerability":return`${place2}
${finding.package.type}
${finding.package.name}
${finding.package.version}`;case"misconfiguration":return`${place2}
${finding.lines?.start??""}
${finding.message}`;case"secret":return`${place2}
${finding.lines?.start??""}
${finding.match}`}}function join(a,b){let[worse2,other]=worseFirst(b.severity,a.severity)<0?[b,a]:[a,b],platforms=[...new Set([...a.platforms,...b.platforms])].
sort(),both2={...worse2,platforms,layerOn:{...layersOf(b),...layersOf(a)}};if(both2.kind!=="vulnerability"||other.kind!=="vulnerability")return both2;let known2={
...both2,package:withPurls(both2.package,bothPurls(a,b))};return both2.fixedVersion!==void 0||other.fixedVersion===void 0?known2:{...known2,fixedVersion:other.fixedVersion,
status:other.status}}function bothPurls(a,b){let[first,second]=[purlsOf(a),purlsOf(b)],joined2=Object.keys(first).map(platform=>[platform,samePurl(first[platform]??
"",second[platform]??first[platform]??"")]);return{...second,...Object.fromEntries(joined2)}}function samePurl(one,other){if(one===other)return one;let withoutArch=purl=>purl.
replace(/([?&])arch=[^&#]*&?/,"$1").replace(/[?&]$/,"");return withoutArch(one)===withoutArch(other)?withoutArch(one):one.replace(/[?#].*/s,"")}function withPurls(named7,purlOn){
let{purl:_,purlOn:__,...rest}=named7,[purl="",...others]=new Set(Object.values(purlOn));return others.length>0?{...named7,purlOn}:{...rest,...purl===""?{}:{purl}}}
function purlsOf(finding){if(finding.kind!=="vulnerability")return{};let{purl="",purlOn}=finding.package;return purlOn??Object.fromEntries(finding.platforms.map(
platform=>[platform,purl]))}function onPlatforms(finding,platforms){let{layerOn:layers}=finding,own2=record2=>Object.fromEntries(Object.entries(record2).filter(
([platform])=>platforms.includes(platform))),{layer:_,...rest}=finding,layer2=layers===void 0?finding.layer:layers[platforms[0]??""],part2={...rest,platforms,...layers&&
{layerOn:own2(layers)},...layer2&&{layer:layer2}};if(part2.kind!=="vulnerability"||part2.package.purlOn===void 0)return part2;let{purlOn,purl:__,...named7}=part2.
package,[purl="",...others]=new Set(platforms.map(platform=>purlOn[platform]??""));return{...part2,package:{...named7,...purl&&{purl},...others.length>0&&{purlOn:own2(
purlOn)}}}}function layersOf({layer:layer2,layerOn,platforms}){return layerOn!==void 0||layer2===void 0?layerOn??{}:Object.fromEntries(platforms.map(platform=>[
platform,layer2]))}var clairSeverities=["Critical","High","Medium","Low","Negligible","Unknown"];var maxText2=300,maxPurl=2e3;function packagesOf({platform,raw}){let packages=objectsOf(fieldsOf(raw).Results).flatMap(({Type:type,Class:kind,Target:target,Packages:listed2})=>{
let file=kind==="os-pkgs"?"":text5(target);return objectsOf(listed2).flatMap(one=>text5(one.Name)===""?[]:listedPackage(text5(type),file,one))});return{platform,
packages}}function listedPackage(type,file,one){let{PURL:purl}=fieldsOf(one.Identifier),[version2,release2,epoch]=[text5(one.Version),text5(one.Release),Number(
one.Epoch??0)];return{type,name:text5(one.Name),version:`${epoch>0?`${epoch}:`:""}${version2}${release2===""?"":`-${release2}`}`,...typeof purl=="string"&&purl!==
""&&purl.length<=maxPurl?{purl}:{},path:text5(one.FilePath)||file,licences:[one.Licenses].flat().flatMap(licence=>text5(licence)||[])}}function text5(value){return typeof value==
"string"?cut(value,maxText2):""}function withOpinion(scan,opinion){let known2=new FindingIndex(scan.findings),said=new Map,alone=opinion.platforms.map(({platform,findings})=>{let packages=packagesOn(
scan,platform),added=new FindingIndex([]);return findings.toSorted(byWord).flatMap(one=>{let same=known2.find(one,platform);for(let finding of same)said.has(finding)||
said.set(finding,one.said);if(same.length>0||added.find(one,platform).length>0)return[];let own2=asAlone(one,platform,packages);return added.add(own2),[own2]})}),
both2=scan.findings.map(finding=>withWord(finding,said.get(finding)));return{...scan,findings:[...both2,...mergeFindings(alone)].sort(worstFirst),opinion}}function withWord(finding,said){
return finding.kind==="vulnerability"&&said!==void 0?{...finding,said}:finding}function byWord(a,b){let level=({said})=>clairSeverities.indexOf(said.severity),text12=({
id,package:{name:name2,version:version2},path="",target,said})=>JSON.stringify([id,name2,version2,path,target,said.source,said.vendor??""]);return level(a)-level(
b)||byText(text12(a),text12(b))}function asAlone(one,platform,packages){let listed2=packages.get(listedKey(one.package)),{purl:_,purlOn:__,...own2}=one.package,
purl=listed2?.purl??one.package.purl,{name:name2,type}=listed2??own2,found={...own2,name:name2,type,...purl===void 0?{}:{purl}};return{...one,platforms:[platform],
package:found,said:{...one.said,isAlone:!0}}}function packagesOn({platforms},platform){let scanned=platforms.find(one=>usualPlatform(one.platform)===usualPlatform(
platform));if(scanned===void 0)return new Map;let all=packagesOf(scanned).packages.map(one=>{let isOfSystem=scanned.os!==void 0&&one.type===scanned.os.family;return[
listedKey({...one,class:isOfSystem?"os":"language"}),one]});return new Map(all.toReversed())}function listedKey(one){return JSON.stringify(one.class==="os"?["os",
one.name]:["",plainName(one),plainVersion(one.version)])}function plainName({name:name2,type}){return pythonTypes.has(type)?name2.toLowerCase().replace(/[-_.]+/g,
"-"):name2}var pythonTypes=new Set(["python-pkg","pip","pipenv","poetry","uv"]);function plainVersion(version2){return version2.replace(/^v(?=\d)/,"")}var FindingIndex=class{#byKey=new Map;constructor(findings){
for(let finding of findings)finding.kind==="vulnerability"&&this.add(finding)}add(finding){for(let platform of finding.platforms)for(let key of keysOf(finding,platform)){
let same=this.#byKey.get(key);same===void 0?this.#byKey.set(key,[finding]):same.push(finding)}}find(finding,platform){let same=keysOf(finding,platform).flatMap(
key=>this.#byKey.get(key)??[]);return[...new Set(same)].filter(other=>isSameAdvisory(finding,other))}};function keysOf({id,aliases,package:found},platform){let{
class:kind,name:name2,version:version2,source=name2}=found,names2=kind==="os"?[...new Set([name2,source])]:[`${plainName(found)}@${plainVersion(version2)}`],on=usualPlatform(
platform);return[...new Set([id,...aliases])].flatMap(one=>names2.map(own2=>JSON.stringify([on,kind==="os",one,own2])))}function isSameAdvisory(one,other){let[own2,
others]=[cves(one),cves(other)];return own2.length===0||others.length===0||own2.some(id=>others.includes(id))}function cves({id,aliases}){return[id,...aliases].
filter(one=>/^CVE-/i.test(one))}function lastEndOf(days,now){return daysLater(startOfDay(dayOf(now))??now,days+1).getTime()}function tooFarFor({maxDays},end,now){return end===void 0?severities:
severities.filter(severity=>end.getTime()>lastEndOf(maxDays[severity].value,now))}function hasTicket({ticket,reason}){let said=ticket??/\bticket:\s*(\S+)/iu.exec(
reason)?.[1]??"";return/[\p{L}\p{N}]/u.test(said)&&!said.startsWith("<")}var adoptedReason="adopted without a reason";function withAdopted(exceptions,until,now){
let{active,refused:refused3,undated=[]}=exceptions,end=until===void 0?void 0:endOfDay(until);if(until===void 0||end===void 0||undated.length===0)return exceptions;
let isOne=adoptedAmong(undated);if(end.getTime()<=now.getTime()){let ended=`; \`exceptions.adopted-until\` ended on ${until}`;return{...exceptions,refused:refused3.
map(one=>isOne(one)?{...one,why:one.why+ended}:one)}}let adopted=undated.map(draft=>({...draft,reason:draft.reason||adoptedReason,endsAt:end,expiry:until,adopted:!0}));
return{...exceptions,active:[...active,...adopted],refused:refused3.filter(one=>!isOne(one))}}function adoptedAmong(undated){let keys=new Set(undated.map(({file,
id})=>`${file}:${id}`));return({refusal,file,id,expiry})=>(refusal==="no-expiry"||refusal==="no-reason")&&expiry===void 0&&keys.has(`${file}:${id}`)}var concernKinds=["eol","unscannable","filtered","licences","vendors","base","rego","exploitation","vex","opinion","ledger","hardening"];var scopedRefusals=["expired","too-far-ahead","no-ticket","no-assessment","some-platforms","not-on-both","not-compared","exploited","kev-unknown"];function endOfScoped({
expires}){if(expires!==void 0)return endOfDay(expires)??new Date(0)}function hasScopedEnded(rule,now){let end=endOfScoped(rule);return end!==void 0&&now.getTime()>=
end.getTime()}function keepsFromRelaxing({rule,isWhole},severity,{maxDays,requireTicket,assessment},now){return(endOfScoped(rule)?.getTime()??Number.POSITIVE_INFINITY)>
lastEndOf(maxDays[severity].value,now)?"too-far-ahead":requireTicket.value&&!hasTicket(rule)?"no-ticket":assessment.value.includes(severity)?"no-assessment":isWhole?
void 0:"some-platforms"}function scopedRefusalText(rule,refusal,severity){switch(refusal){case"expired":return`it expired on ${rule.expires}`;case"too-far-ahead":
return`its end ${rule.expires} is further ahead than \`exceptions.max-days\` allows for a ${severity} finding`;case"no-ticket":return"it names no ticket, which \
the policy requires of what relaxes it";case"no-assessment":return`the policy requires an assessment for ${severity} findings, which only an exception can have`;case"\
some-platforms":return"it is for some platforms alone, and what was found is on others, too";case"not-on-both":return"another policy that counts as well is stri\
cter about the same finding";case"exploited":return"CISA’s KEV lists what was found as exploited, and the rule does not say `exploited: true`";case"kev-unknow\
n":return"CISA’s KEV is missing or not new enough to say that nothing of it is exploited, and the rule does not say `exploited: true`";case"not-compared":return"\
there are too many paths to compare it with: write shorter patterns"}}var systemFaults=["no-system","no-packages","no-release","unknown-release","other-release","supplier","other-system","other-vendors"];import{posix}from"node:path";var lockfileTypes=new Map([["package-lock.json","npm"],["npm-shrinkwrap.json","npm"],["yarn.lock","yarn"],["pnpm-lock.yaml","pnpm"],["bun.lock","bun"],["require\
ments.txt","pip"],["Pipfile.lock","pipenv"],["poetry.lock","poetry"],["uv.lock","uv"],["Gemfile.lock","bundler"],["composer.lock","composer"],["go.mod","gomod"],
["Cargo.lock","cargo"],["pom.xml","pom"],["gradle.lockfile","gradle"],["packages.lock.json","nuget"],["mix.lock","hex"],["pubspec.lock","pub"]]),lockfileNames=new Set(
lockfileTypes.keys());function lockfileType(path){return lockfileTypes.get(path.slice(path.lastIndexOf("/")+1))}var lockfileCompanions=new Map([["go.mod",["go.s\
um"]],["package-lock.json",["package.json"]],["yarn.lock",["package.json"]],["poetry.lock",["pyproject.toml"]],["Cargo.lock",["Cargo.toml"]]]),ecosystems={npm:[
"npm","yarn","pnpm","bun","node-pkg"],pypi:["pip","pipenv","poetry","uv","pylock","python-pkg"],gem:["bundler","gemspec"],composer:["composer","composer-vendor"],
go:["gomod","gobinary"],cargo:["cargo","rustbinary"],maven:["pom","gradle","sbt","jar"],nuget:["nuget","dotnet-core","packages-props"]},ecosystemOf=new Map(Object.
entries(ecosystems).flatMap(([ecosystem,types])=>types.map(type=>[type,ecosystem])));function packageKey({type,name:name2,version:version2}){let ecosystem=packageEcosystem(
{type}),known2=ecosystem==="pypi"?name2.toLowerCase().replace(/[-_.]+/g,"-"):name2;return`${ecosystem}
${known2}
${ecosystem==="go"?version2.replace(/^v/,""):version2}`}function packageEcosystem({type}){return ecosystemOf.get(type)??type}function repositoryPath(path){if(/^(?:[A-Za-z]:)?[\\/]|^[a-z][a-z0-9+.-]*:\/\//i.test(path))return;let parts3=[];for(let part2 of path.replaceAll("\\","/").split(
"/")){if(part2===".."&&parts3.pop()===void 0)return;part2!==""&&part2!=="."&&part2!==".."&&parts3.push(part2)}return parts3.length===0?void 0:parts3.join("/")}function locationUri({
path}){let encode=segment=>encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`);return path.
split("/").map(encode).join("/")}var maxLockfilePackages=5e3,maxPath=1e3,maxTarget=200,pathSchema=string().max(maxPath).refine(path=>repositoryPath(path)===path,"is not a path in the repository"),
folderSchema=string().max(maxPath).refine(path=>path==="."||repositoryPath(path)===path,"is not a folder of the repository"),targetSchema=string().max(maxTarget),
buildSchema=strictObject({dockerfile:pathSchema.optional().describe("Path of the Dockerfile in the repository."),target:targetSchema.optional().describe("The st\
age that was built."),context:folderSchema.optional().describe("The build context in the repository, if it is not the folder of the Dockerfile."),lockfiles:array(
strictObject({path:pathSchema,line:int().positive(),type:string(),name:string(),version:string()})).max(maxLockfilePackages).describe("Lines of lockfiles that n\
ame a package with findings, and one of each other lockfile.")});function buildRecord({dockerfile,lockfiles=[],scan}){let keys=new Set(scan.findings.flatMap(finding=>finding.
kind==="vulnerability"?packageKey(finding.package):[])),seen=new Set,kept=lockfiles.filter(found=>{let isFirst=!seen.has(found.path);return seen.add(found.path),
(isFirst||keys.has(packageKey(found)))&&fits(pathSchema,found.path)});return{...dockerfile===void 0?{}:dockerfileRecord(dockerfile),lockfiles:kept.slice(0,maxLockfilePackages).
map(({path,line:line4,type,name:name2,version:version2})=>({path,line:line4,type,name:name2,version:version2}))}}function dockerfileRecord({path,target,context}){
let isApart=context!==void 0&&context!==posix.dirname(path);return{...fits(pathSchema,path)?{dockerfile:path}:{},...target!==void 0&&fits(targetSchema,target)?{
target}:{},...isApart&&fits(folderSchema,context)?{context}:{}}}function fits(schema2,text12){return schema2.safeParse(text12).success}function historyEntry(createdBy,empty){let bare=withoutEnd2(createdBy.slice(0,262144)),mark=bare.indexOf("#(nop)");if(mark>=0&&mark<4096)return{...words(bare.slice(
mark+6)),legacy:!0,empty};let own2=words(bare);return known.has(own2.keyword)?{...own2,legacy:!1,empty}:{keyword:bare===""||/^bazel build/.test(bare)?"":"RUN",text:bare,
legacy:!0,empty}}function withoutEnd2(text12){let mark=text12.indexOf("|unsetLabel=",text12.lastIndexOf(`
`)+1),kept=mark<0?text12:text12.slice(0,mark),trimmed=kept.trimEnd();return trimmed.endsWith(" # buildkit")?trimmed.slice(0,-11):kept}var known=new Set("ADD ARG\
 CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));function words(text12){let[,keyword="",
rest=""]=/^\s*(\S*)([\s\S]*)$/.exec(text12)??[];return{keyword,text:rest.trim()}}function isMadeBy(entry3,instruction){if(entry3.keyword!==instruction.keyword)return!1;
switch(instruction.keyword){case"RUN":return isSameCommand(entry3.text,instruction.text);case"COPY":case"ADD":return entry3.legacy?isSameTarget(entry3.text,instruction.
text):isSameCopy(entry3.text,instruction.text);default:return!0}}function squashed(text12){return text12.replace(/^[ \t]*#.*(?:\n|$)/gm,"").replace(/[\\`][ \t\r]*\n/g,
"").replace(/\s+/g,"")}var telling=20,shellEnd=/(?:-\w*c|\/c|-command)$/i;function isSameCommand(made,written){let entry3=squashed(made);return commands(written).
some(command=>{if(command===""||!entry3.endsWith(command))return!1;let before=entry3.slice(0,entry3.length-command.length);return before===""||command.length>=telling||
shellEnd.test(before.slice(-20))})}function commands(written){let list2=stringList(written),forms2=[squashed(written),...list2===void 0?[]:[squashed(list2.join(
" "))]],heredoc=/^<<-?["']?([\w.-]+)["']?[ \t\r]*\n([\s\S]*\n)?[^\n]*$/.exec(written);if(heredoc===null)return forms2;let[,name2="",body=""]=heredoc;return[...forms2,
squashed(body),`/dev/pipes/${name2}`]}function isSameCopy(made,written){let entry3=squashed(made.replace(/^(?:--\S+\s+)*/,"")).replace(/["'\\]/g,""),head2=written.
includes("<<")?/^.*/.exec(written)?.[0]??"":written,text12=squashed(stringList(head2)?.join(" ")??head2).replace(/["'\\]/g,""),parts3=text12.split(/\$(?:\w+|\{[^{}]*\})/);
return parts3.length===1?entry3===text12:inOrder(entry3,parts3)}function inOrder(text12,parts3){let last=parts3.at(-1)??"",at2=0;for(let[index2,part2]of parts3.
slice(0,-1).entries()){let found=text12.indexOf(part2,at2);if(found<0||index2===0&&found>0)return!1;at2=found+part2.length}return text12.endsWith(last)&&text12.
length-last.length>=at2}function isSameTarget(made,written){let line4=made.slice(made.lastIndexOf(`
`)+1),mark=line4.indexOf(" in "),target=mark<0?"":line4.slice(mark+4),wanted=(stringList(written)??squashedWords(written)).at(-1)??"";return wanted.includes("$")||
/^\.?\/?$/.test(wanted)||lastName(target)===lastName(wanted.replace(/["'\\]/g,""))}function squashedWords(written){return written.replace(/[\\`][ \t\r]*\n/g," ").
split(/\s+/).filter(word3=>word3!=="")}function lastName(path){return path.split("/").filter(name2=>name2!==""&&name2!==".").at(-1)??""}function stringList(text12){
if(text12.startsWith("["))try{let list2=JSON.parse(text12.replace(/[\\`][ \t\r]*\n/g,""));return Array.isArray(list2)?list2.map(String):void 0}catch{return}}var reference=/\\\$|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}$]*))?\})/g;function expand(text12,variables){let pieces3=expandPieces({text:text12},name2=>{
let value=variables.get(name2);return value===void 0?void 0:[{text:value}]});return pieces3&&textOf(pieces3)}function expandPieces(whole4,piecesOf){let{text:text12,
at:at2}=unquoted2(whole4),written=(from,to)=>({text:text12.slice(from,to),...at2===void 0?{}:{at:at2+from}}),pieces3=[],[end,length]=[0,0],add=(...more)=>{pieces3.
push(...more.filter(piece=>piece.text!=="")),length+=textOf(more).length};for(let{0:match,1:bare,2:braced="",3:operator="",4:word3="",index:index2}of text12.matchAll(
reference)){add(written(end,index2)),end=index2+match.length;let value=piecesOf(bare??braced),isSet=value!==void 0&&!(operator.startsWith(":")&&value.every(piece=>piece.
text==="")),isOther=operator.endsWith("+");if(match==="\\$")add({text:"$"});else if(isSet&&!isOther)add(...value);else{if(operator==="")return;isSet===isOther&&
add(written(end-1-word3.length,end-1))}if(length>1e3)return}return add(written(end,text12.length)),length>1e3||/\$[\w{]/.test(textOf(pieces3))?void 0:pieces3}function textOf(pieces3){
return pieces3.map(({text:text12})=>text12).join("")}function globalVariables(globals,buildArgs,platform){let variables=new Map(platform===void 0?[]:platformVariables(
platform)),given2=argumentValues(buildArgs);for(let instruction of globals)define(variables,instruction,given2);return variables}function define(variables,{keyword,
text:text12},given2){if(!(keyword!=="ARG"&&keyword!=="ENV"))for(let{name:name2,value:byDefault}of assignments(text12)){let value=(keyword==="ARG"?given2.get(name2):
void 0)??(byDefault===void 0?void 0:expand(byDefault.text,variables));value!==void 0?variables.set(name2,value):byDefault!==void 0&&variables.delete(name2)}}function assignments(text12){
return[...text12.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].slice(0,100).map(({0:word3,index:index2})=>{let[name2,value]=assignment(word3);return{name:name2,...value===
void 0?{}:{value:{text:value,at:index2+name2.length+1}}}})}function argumentValues(buildArgs){return new Map(buildArgs.map(assignment).flatMap(([name2,value])=>value===
void 0?[]:[[name2,value]]))}function assignment(text12){let at2=text12.indexOf("=");return at2<0?[text12,void 0]:[text12.slice(0,at2),text12.slice(at2+1)]}function platformVariables(platform){
let[os="",architecture="",variant=""]=platform.split("/");return[["TARGETPLATFORM",platform],["TARGETOS",os],["TARGETARCH",architecture],["TARGETVARIANT",variant]]}
function unquoted2(piece){let inner=/^(["'])(.*)\1$/.exec(piece.text)?.[2];return inner===void 0?piece:{text:inner,...piece.at===void 0?{}:{at:piece.at+1}}}var forms=[["a GitHub token","gh",/(?<![\w-])gh[pousr]_[A-Za-z0-9]{36,255}/],["a GitHub token","github_pat_",/(?<![\w-])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/],
["a GitLab token","glpat-",/(?<![\w-])glpat-[\w-]{20,300}/],["an AWS access key","A",/(?<![A-Za-z0-9+/_-])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9+/=_-])/],["a Go\
ogle API key","AIza",/(?<![\w-])AIza[\w-]{35}(?![\w-])/],["a Slack token","xox",/(?<![\w-])xox[abeoprs]-[A-Za-z0-9-]{10,300}/],["an npm token","npm_",/(?<![\w-])npm_[A-Za-z0-9]{36}(?![\w-])/],
["a PyPI token","pypi-",/(?<![\w-])pypi-AgE[\w-]{50,1000}/],["a Docker Hub token","dckr_",/(?<![\w-])dckr_(?:pat|oat)_[\w-]{27,64}/],["a Stripe key","_live_",/(?<![\w-])[sr]k_live_[A-Za-z0-9]{16,300}/],
["a SendGrid key","SG.",/(?<![\w-])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/],["a Hugging Face token","hf_",/(?<![\w-])hf_[A-Za-z0-9]{34,64}(?![\w-])/],["an OpenAI key",
"sk-",/(?<![\w-])sk-(?:proj|svcacct|admin)-[\w-]{40,300}/],["an Anthropic key","sk-ant-",/(?<![\w-])sk-ant-[a-z0-9]{3,10}-[\w-]{80,300}/],["a signed token (JWT)",
"eyJ",/(?<![\w.-])eyJ[\w-]{10,4000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000}/],["a private key","-----BEGIN ",/-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----/],["a \
password in an address","://",/:\/\/[^\s/:@]{0,200}:(?![*$]|[^\s/@]*\*\*\*@)[^\s/@]{3,300}@/]],tokenForms=[...new Set(forms.map(([name2])=>name2))],maxText3=128*
1024;function tokenIn(text12){let looked=text12.slice(0,maxText3);return forms.find(([,mark,form])=>looked.includes(mark)&&form.test(looked))?.[0]}var secretName=/(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
noSecret=/^(?:|true|false|yes|no|on|off|[01]|null|none|\/(?:var\/)?run\/secrets\/.*)$/is;function looksSecret(name2,value){return secretName.test(name2)&&!noSecret.
test(value.replace(/^(["'])(.*)\1$/s,"$2"))}function shownName(name2){return/^[A-Za-z_][\w.-]{0,127}$/.test(name2)&&tokenIn(name2)===void 0?name2:void 0}var maxPlaces=200;function secretsInEnv({env}){return distinct(env.flatMap(entry3=>{let at2=entry3.indexOf("=");return at2<0?[]:placeOf("ENV",entry3.slice(0,at2),
entry3.slice(at2+1))}))}function secretsInHistory({history}){return distinct(history.flatMap(({createdBy,emptyLayer})=>secretsInEntry(createdBy,emptyLayer)))}function tokensOf({
container,layerHistory,tokens=[]}){let found=[...container===void 0?[]:secretsInEnv(container),...secretsInHistory(layerHistory)];return distinct([...tokens,...found]).
flatMap(({where,name:name2,token})=>token===void 0?[]:{where,...name2===void 0?{}:{name:name2},token})}function secretsInEntry(createdBy,isEmpty){let{keyword,text:text12}=historyEntry(
createdBy,isEmpty),places=(keyword==="ENV"||keyword==="ARG"?assigned(text12):buildArguments(text12)).flatMap(({name:name2,value})=>placeOf(keyword==="ENV"?"ENV":
"ARG",name2,value)),token=places.some(place2=>place2.token!==void 0)?void 0:tokenIn(createdBy);return token===void 0?places:[...places,{where:keyword==="RUN"?"R\
UN":"history",token}]}function assigned(text12){let words3=assignments(text12),[first]=words3;return first!==void 0&&first.value===void 0&&words3.length>1?[{name:first.
name,value:text12.slice(first.name.length).trim()}]:words3.flatMap(({name:name2,value})=>value===void 0?[]:{name:name2,value:value.text})}function buildArguments(text12){
let[,count4="0",rest=""]=/^\|(\d{1,3})\s([\s\S]*)$/.exec(text12.slice(0,131072))??[];return Number(count4)===0?[]:[...rest.matchAll(/(?:^|\s)([A-Za-z_]\w{0,127})=(\S*)/g)].
slice(0,Number(count4)).map(([,name2="",value=""])=>({name:name2,value}))}function placeOf(where,name2,value){let token=tokenIn(value);if(token===void 0&&!looksSecret(
name2,value))return[];let shown2=shownName(name2);return[{where,...shown2===void 0?{}:{name:shown2},...token===void 0?{}:{token}}]}function distinct(places){return[
...new Map(places.map(place2=>[JSON.stringify(place2),place2])).values()].slice(0,maxPlaces)}var maxTokens=400,tokensSchema=array(strictObject({where:_enum(["ENV","ARG","RUN","history"]),name:string().regex(/^[A-Za-z_][\w.-]{0,127}$/).optional(),token:_enum(
tokenForms)})).max(maxTokens),hardeningSchema=strictObject({looked:array(_enum(checkNames)).describe("Those that could look at every platform.")});function hardeningRecord(outcome){
return outcome===void 0?{}:{hardening:{looked:[...outcome.looked]}}}function tokensRecord(scan,outcome){let tokens=outcome===void 0?[]:tokensOf(scan).slice(0,maxTokens);
return tokens.length===0?{}:{tokens}}var maxListed=1e3,text6=string(),count2=int().nonnegative(),version=strictObject({type:text6.describe("Trivy's result type."),name:text6,version:text6}),listed=entry3=>array(
entry3).max(maxListed),packageChangeSchema=strictObject({counts:strictObject({added:count2,removed:count2,changed:count2,unchanged:count2,newLicences:count2}).describe(
"The baseline has removed + changed + unchanged versions of packages, the image added + changed + unchanged."),added:listed(version).describe("At most 1,000, as\
 of the other lists. counts has how many there are."),removed:listed(version),changed:listed(strictObject({type:text6,name:text6,from:text6,to:text6})),newLicences:listed(
strictObject({licence:text6,packages:count2.describe("How many have it."),example:text6.describe("The name of one.")})).describe("Licences that no package had b\
efore.")});function packageChangeRecord(change2){let{added,removed,changed,unchanged,newLicences}=change2;return{counts:{added:added.length,removed:removed.length,
changed:changed.length,unchanged,newLicences:newLicences.length},added:added.slice(0,maxListed),removed:removed.slice(0,maxListed),changed:changed.slice(0,maxListed),
newLicences:newLicences.slice(0,maxListed)}}var maxNames=1e3,text7=string(),count3=int().nonnegative(),name=string().min(1).max(4096),each=(words3,value)=>record(_enum(words3),value),namesSchema=tuple([name],
name).refine(({length})=>length<=maxNames,"are too many"),categorySchema=string().min(1).max(1e3),unreadSchema=array(string().max(500)).max(100),platformText=string().
refine(text12=>text12==="unknown"||isPlatformName(text12),"is no platform"),imageSchema=strictObject({names:namesSchema.describe("All names under which the imag\
e was judged. Reports use the first one."),category:categorySchema.optional().describe("The category of its alerts, if that is not made from the name."),digest:digestText.
optional().describe("Of the index or manifest. Absent for a report without an image."),origin:_enum(["build","docker-store","registry","input"]).optional().describe(
"Where the image came from.")}),reportSchema=strictObject({file:string().regex(/^trivy-results-[A-Za-z0-9._@-]{1,250}\.json$/).describe("Name of the file in the\
 folder of the record."),digest:digestText,size:count3}),platformSchema=strictObject({platform:platformText,imageId:digestText.describe("Digest of the image con\
fig, as Trivy reports it."),manifest:digestText.optional(),system:strictObject({family:text7,name:text7,endOfLife:boolean()}).optional(),packages:count3.describe(
"How many packages Trivy listed."),packagesListed:boolean().optional().describe("Whether all packages were asked for. Absent: not known."),systemFault:_enum(systemFaults).
nullable().describe("Why the system's packages could not be compared with advisories; null: they could."),unread:unreadSchema.optional().describe("What is in th\
e layers and was compared with no advisories."),tokens:tokensSchema.optional().describe("Where its config and history hold tokens. Absent if the policy does not\
 ask."),report:reportSchema.optional().describe("Trivy's own report on this platform, if it was written."),sbom:sbomSchema.optional().describe("The SBOMs of thi\
s platform, if any were asked for.")}),exception={id:text7,reason:text7,endsAt:instant.describe("The first instant at which it no longer holds."),expiry:text7.describe(
"The last day on which it holds."),file:text7,line:count3,kind:_enum(kinds).optional(),paths:array(text7).optional(),purls:array(text7).optional(),images:array(
text7).optional(),approvedBy:array(text7).optional(),ticket:text7.optional(),adopted:literal(!0).optional().describe("It has no expiry of its own: the policy le\
ts it count."),vex:vexSchema.optional().describe("It is a statement of VEX."),proposed:strictObject({missing:each(severities,array(array(text7)))}).optional()},
exceptionsSchema=strictObject({applied:array(strictObject(exception)),unused:array(strictObject({...exception,duplicateOf:strictObject({file:text7,line:count3}).
optional()})),refused:array(strictObject({id:text7,refusal:_enum(refusals),file:text7,line:count3,why:text7,suggestion:text7,expiry:text7.optional(),reason:text7.
optional()}))}),scopedRule={about:_enum(["package","path"]),match:text7,action:_enum(actions),reason:text7,expires:text7.optional().describe("The last day on wh\
ich it holds (UTC)."),ticket:text7.optional(),exploited:literal(!0).optional().describe("It also relaxes what KEV lists."),key:text7.describe("Of the action in \
the policy."),place:text7.optional()},scopedSchema=strictObject({applied:array(strictObject({...scopedRule,endsAt:instant.optional().describe("The first instant\
 at which it no longer holds."),findings:count3,unblocked:count3.describe("How many of them would block without it.")})),unused:array(strictObject(scopedRule)),
refused:array(strictObject({...scopedRule,refusal:_enum(scopedRefusals),why:text7}))}),brief=strictObject({id:text7,package:text7.optional(),version:text7.optional(),
where:text7}),baselineSchema=discriminatedUnion("state",[strictObject({state:literal("compared"),name:text7,source:_enum(["image","report"]).describe("image: sc\
anned in the same run. report: a finished Trivy JSON."),digest:digestText.optional(),createdAt:instant.optional(),gateOn:_enum(gates),missingPlatforms:array(text7).
describe("Platforms that it lacks: everything there counts as new."),counts:each(severities,each(["new","still-there","fixed"],count3)),fixed:array(brief).describe(
"At most 1,000, worst first. counts has how many there are."),packages:packageChangeSchema.optional().describe("What became of its packages. Absent if those of \
one side are not known.")}),strictObject({state:literal("unread"),name:text7.optional(),why:text7})]),recordSchema=strictObject({recordVersion:literal(1),image:imageSchema,
judgedAt:instant,verdict:_enum(["passed","blocked"]),headline:text7.describe("The verdict with its reason in one line."),policy:strictObject({source:text7.describe(
"Where it was read; default: there is no policy file."),digest:digestText.describe("SHA-256 of the rules that held, as JSON with sorted keys. Where they stand a\
nd how they are written does not count."),gateOn:_enum(gates).optional().describe("Which findings could block. Absent in older records."),clock:_enum(deadlineClocks).
optional().describe("What times to fix count from. Absent: first-seen."),ignoreBase:boolean().optional().describe("Whether findings of the proven base image wer\
e only logged. Absent in older records."),rego:array(strictObject({path:text7,digest:digestText})).optional().describe("The files of rules in Rego that were ask\
ed as well. Absent if there are none.")}),scanner:strictObject({name:text7.optional().describe("Absent: Trivy."),version:text7,binary:digestText.optional(),trust:_enum(
["pinned","given","unreviewed","report"]),scanners:array(_enum(scannerNames)).min(1).max(scannerNames.length).optional().describe("What it looked for. Absent: n\
ot known, as in older records.")}),database:strictObject({updatedAt:instant,source:text7,digest:digestText.optional().describe("Of its manifest in a registry. A\
bsent: no registry has named it in that run; so it is in older records.")}).optional(),platforms:tuple([platformSchema],platformSchema).refine(({length})=>length<=
maxPlatforms,"are too many"),counts:each(severities,each([...actions,"excepted"],count3)).describe("Every finding once."),escalations:strictObject({page:count3,
ticket:count3,notify:count3.optional().describe("Absent in older records."),backlog:count3,report:count3}).describe("How many open findings are to be escalated \
in each way."),concerns:array(strictObject({kind:_enum(concernKinds),platform:text7.describe("all: the whole image."),action:_enum(actions),message:text7})),exceptions:exceptionsSchema,
scoped:scopedSchema.optional().describe("The rules for packages and paths. Absent if there are none."),hardening:hardeningSchema.optional().describe("Checks of \
how the image is made. Absent if the policy wants none."),exploitation:exploitationSchema.optional().describe("The lists of what is exploited that were used. Ab\
sent if the policy asks for none."),opinion:opinionSchema.optional().describe("What another scanner says beside Trivy. Absent if none was asked, and the policy \
asks for none."),baseline:baselineSchema.optional().describe("Absent if nothing was to be compared."),afterMerge:strictObject({branch:text7,verdict:_enum(["pass\
ed","blocked"]),reasons:array(strictObject({code:text7,message:text7})),regoUnasked:literal(!0).optional().describe("Its rules in Rego were not asked: a fork br\
ings them along.")}).optional().describe("What the verdict would be after the merge of a pull request that changes the rules. It counts for nothing."),build:buildSchema,
findings:array(findingSchema).describe("All of them, open ones first, worst first.")});import{isUtf8}from"node:buffer";import{posix as posix2}from"node:path";var kinds3=[["Node.js",/(?:^|\/)package\.json$/],["Python",/\.dist-info\/METADATA$|\.egg-info(?:\/PKG-INFO)?$|(?:^|\/)EGG-INFO\/PKG-INFO$|\.egg$/],
["Java",/\.(?:jar|war|ear|par)$/i],["Ruby",/\.gemspec$/],["PHP",/(?:^|\/)installed\.json$/],[".NET",/\.deps\.json$|(?:^|\/)packages\.(?:lock\.json|config)$|(?:^|\/)(?:directory\.)?packages\.props$/i],
["Conda",/(?:^|\/)conda-meta\/[^/]+\.json$/],["Rust",/(?:^|\/)Cargo\.lock$/],["Julia",/(?:^|\/)Manifest\.toml$/],["SBOM",/\.(?:spdx|cdx)(?:\.json)?$/]];function packageKind(name2){
return kinds3.find(([,form])=>form.test(name2))?.[0]}var usual=/^\/?(?:(?:bin|boot|etc|lib\w*|sbin)|usr\/(?:bin|games|include|lib\w*|sbin|share)|var\/(?:cache|lib|log|spool)|opt\/rh)\//,
ofBitnami=/^\/?opt\/bitnami\/[^/]+$/;function isOfApplication(path){return!usual.test(path)&&(packageKind(path)!==void 0||ofBitnami.test(path))}var MAX_FILE_LIST=16*
1024*1024,debList=/^var\/lib\/dpkg\/(?:info|status\.d)\/([^/]+)\.md5sums$/,apkList=/^(?:usr\/)?lib\/apk\/db\/installed$/;function isFileList(name2){return name2.
endsWith(".md5sums")?debList.test(name2):name2.endsWith("/installed")&&apkList.test(name2)}function claimsIn(name2,text12){let owner=debList.exec(name2)?.[1];return owner===
void 0?claimsOfApk(text12):claimsOfDeb(owner.replace(/:.*/,""),text12)}function*claimsOfDeb(owner,text12){for(let line4 of linesOf(text12)){let at2=line4.indexOf(
"  "),path=line4.slice(at2+2);at2>=0&&isOfApplication(path)&&(yield{format:"deb",package:owner,path})}}function*claimsOfApk(text12){let[owner,folder]=["",""];for(let line4 of linesOf(
text12)){let value=line4.slice(2);if(line4.startsWith("P:"))owner=value;else if(line4.startsWith("F:"))folder=value;else if(line4.startsWith("R:")){let path=posix2.
join(folder,value);isOfApplication(path)&&(yield{format:"apk",package:owner,path})}}}function*linesOf(text12){for(let start=0;start<=text12.length;){let found=text12.
indexOf(`
`,start),end=found<0?text12.length:found;yield text12.slice(start,text12[end-1]==="\r"&&end>start?end-1:end),start=end+1}}function claimedEntry(path){return/^.*?\.(?:jar|war|ear|par|egg)(?=\/)/i.
exec(path)?.[0]??path}var managers=[["pacman (Arch Linux)",/^var\/lib\/pacman\/local\/./],["Portage (Gentoo)",/^var\/db\/pkg\/[^/]+\/[^/]+\//],["pkgtools (Slackware)",/^var\/(?:log\/packages|lib\/pkgtools\/packages|adm\/packages)\/./],
["Nix",/^nix\/(?:store\/[0-9a-z]{32}-|var\/nix\/db\/)/],["Guix",/^(?:gnu\/store\/[0-9a-z]{32}-|var\/guix\/db\/)/],["XBPS (Void Linux)",/^var\/db\/xbps\/pkgdb-/],
["Homebrew",/(?:^|\/)Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/],["opkg",/^(?:usr|var)\/lib\/opkg\/(?:status$|info\/.)/],["swupd (Clear Linux)",/^usr\/share\/clear\/bundles\/./],
["eopkg (Solus)",/^var\/lib\/eopkg\/package\/./],["pkgutils (CRUX)",/^var\/lib\/pkg\/db$/],["KISS",/^var\/db\/kiss\/installed\/./],["pkg (FreeBSD)",/^var\/db\/pkg\/local\.sqlite$/],
["pkgsrc",/^(?:usr\/pkg\/pkgdb|var\/db\/pkgdb|opt\/pkg\/pkgdb)\/./],["snap",/^var\/lib\/snapd\/snaps\/[^/]+\.snap$/],["Flatpak",/^var\/lib\/flatpak\/(?:app|runtime)\/./]],
managerNames=managers.map(([name2])=>name2),beginnings=/^(?:var\/|nix\/|gnu\/|usr\/(?:lib\/opkg|share\/clear|pkg)\/|opt\/pkg\/)|\/?Cellar\//;function unreadManager(name2){
return beginnings.test(name2)?managers.find(([,form])=>form.test(name2))?.[0]:void 0}var systemList=/^(?:(?:var|usr)\/lib\/(?:dpkg\/status|rpm\/|rpmmanifest\/|sysimage\/rpm\/|apk\/db\/installed)|usr\/share\/rpm\/|lib\/apk\/db\/installed)/;
function isSystemList(name2){return systemList.test(name2)}var systemFiles=new Set(["etc/os-release","usr/lib/os-release"]);function isJavaArchive(name2){return/\.(?:jar|war|ear|par)$/i.
test(name2)}var repositoriesFile="etc/apk/repositories";function repositoryRelease(text12){let release2;for(let line4 of text12.split(`
`)){let[,,family,found]=/(https*|ftp):\/\/[0-9A-Za-z.-]+\/([A-Za-z]+)\/v?([0-9A-Za-z_.-]+)\//.exec(line4)??[];if(found!==void 0){if(family!=="alpine")return;release2=
release2===void 0?found:newerOf(release2,found)}}return release2?.replace(/^(.*\..*)\..*$/,"$1")}function newerOf(one,other){if(one==="edge"||other==="edge")return"\
edge";let[a,b]=[parts(one),parts(other)];if(a===void 0||b===void 0)return one;let at2=[0,1,2].find(index2=>(a[index2]??0)!==(b[index2]??0));return at2!==void 0&&
(b[at2]??0)>(a[at2]??0)?other:one}function parts(release2){return/^\d+(?:\.\d+){0,2}$/.test(release2)?release2.split(".").map(Number):void 0}var unknownSystem="a system that Trivy does not know (by its os-release)",sbomUnread="an SBOM that can’t be read as Trivy may read it",sbomHides="an SBOM that\
 lists packages under the path of another file, in whose place Trivy takes them",movedHides="a list of system packages that a link leads to, which Trivy does no\
t follow",linkHides="hard links to files of other names (as pnpm makes them from its store into node_modules), which Trivy does not follow: remove the store in \
the same RUN, or keep it in a cache mount",claimedLeft="files of applications that Trivy leaves out, as lists of system packages name them: ",bitnamiLost="packa\
ges of Bitnami’s, of whose SBOMs in one folder Trivy keeps one: ";function packagesOfManager(manager){return`packages of ${manager}`}function namesTooMuch(layer2){
return`the layer ${layer2} names more packages and files than are looked at`}function plainWord(foreign){return word.test(foreign)?foreign:void 0}var word=/^[\w@.+~:%/-]{1,150}$/,
whole=new Set([...managerNames.map(packagesOfManager),unknownSystem,sbomUnread,sbomHides,movedHides,linkHides]),named=/^(?:a file|[\w@.+~:%/-]{1,150})(?: \(of (?:a package|[\w@.+~:%/-]{1,150})\))?(?: and \d{1,9} more)?$/,
unreadable=/^(?:the layer sha256:[0-9a-f]{64} (?:is not a readable tar|names more packages and files than are looked at$)|[\w@.+~:%/-]{1,200} in sha256:[0-9a-f]{64} (?:is too long, or a sparse file|claims too many files)(?=$))/;
function ownUnreadText(recorded){if(whole.has(recorded))return recorded;let start=[claimedLeft,bitnamiLost].find(one=>recorded.startsWith(one));return start!==void 0&&
named.test(recorded.slice(start.length))?recorded:unreadable.exec(recorded)?.[0]??"something that the record does not name in words of this version"}var ofApplications=new Set(["chainguard","minimos","wolfi"]);function claimedFiles(report,os,claims=[]){let listed2=packagesOf2(report,"os-pkgs"),foreign=new Set(
listed2.filter(isForeign).map(({Name:name2})=>name2)),found=new Set(packagesOf2(report,"lang-pkgs").map(({FilePath:path})=>path)),isLeftOut=path=>isOfApplication(
path)&&!found.has(path),hidden=claims.filter(({format,path,package:owner})=>isLeftOut(path)&&!foreign.has(owner)&&!(format==="apk"&&ofApplications.has(os?.family))),
all=new Map(hidden.map(({package:owner,path})=>[owner,path]));for(let one of ofApplications.has(os?.family)?[]:listed2){let path=isForeign(one)?void 0:installedFiles(
one).find(isLeftOut);path!==void 0&&all.set(String(one.Name),path)}let texts=[...all].map(([owner,path])=>`${plainWord(path)??"a file"} (of ${plainWord(owner)??
"a package"})`);return texts.length===0?[]:[claimedLeft+some(texts)]}function some([first="",...others]){return others.length===0?first:`${first} and ${others.length}\
 more`}function lostPackages(report,purls){if(purls.length===0)return[];let kept=new Set(packagesOf2(report,"lang-pkgs").map(({Identifier:one})=>String(Object(one).
PURL).replace(/[?#].*/s,""))),lost=purls.filter(purl=>!kept.has(purl)).map(purl=>plainWord(purl)??"a package");return lost.length===0?[]:[bitnamiLost+some(lost)]}
function foreignPackages(report,os){if(os?.family==="echo"||report.Metadata.OS?.Supplier==="rapidfort")return[];let names2=packagesOf2(report,"os-pkgs").filter(
isForeign).map(({Name:name2})=>String(name2));return[...new Set(names2)].sort()}function isForeignSystem(packages){return packages.filter(one=>isForeign(Object(
one))).length>packages.length/2}function packagesOf2({Results:results},kind){return(results??[]).flatMap(result2=>result2.Class===kind?(result2.Packages??[]).map(
one=>Object(one)):[])}function installedFiles({InstalledFiles:files}){return Array.isArray(files)?files.map(file=>String(file).replace(/^\//,"")):[]}function isForeign({
Repository:repository}){return Object(repository).Class==="third-party"}var major=name2=>/^(\d+)(?:\.|$)/.exec(name2)?.[1],minor=name2=>/^(\d+\.\d+)(?:\.|$)/.exec(name2)?.[1],named2=(prefix3,part2)=>name2=>{let release2=part2(name2);
return release2===void 0?void 0:`${prefix3} ${release2}`},whole2=name2=>/^[0-9a-zA-Z.-]+$/.test(name2)?name2:void 0,rolling=bucket=>({bucket:()=>bucket,known:/^/}),
alpine=name2=>name2==="edge"||/_(?:alpha|git)/.test(name2)?"edge":minor(name2),amazon=name2=>/^(2|2022|2023)(?:[. ]|$)/.exec(name2)?.[1]??"1",redHat={bucket:name2=>major(
name2)===void 0?void 0:"Red Hat",known:/^/},families=new Map([["alma",{bucket:named2("alma",major),known:/ (?:8|9|10)$/}],["alpine",{bucket:named2("alpine",alpine),
known:/ (?:3\.(?:[2-9]|1\d|2[0-4])|edge)$/}],["amazon",{bucket:named2("amazon linux",amazon),known:/ (?:1|2|2022|2023)$/}],["azurelinux",{bucket:named2("Azure L\
inux",minor),known:/ 3\.0$/}],["bottlerocket",rolling("bottlerocket")],["cbl-mariner",{bucket:named2("CBL-Mariner",minor),known:/ [12]\.0$/}],["centos",redHat],
["chainguard",rolling("chainguard")],["debian",{bucket:named2("debian",major),known:/ (?:[7-9]|1[0-3])$/}],["echo",rolling("echo")],["minimos",rolling("minimos")],
["opensuse",{bucket:named2("openSUSE Leap",whole2),known:/ (?:42\.[1-3]|15\.[0-6]|16\.0)$/}],["opensuse-leap",{bucket:named2("openSUSE Leap",whole2),known:/ (?:42\.[1-3]|15\.[0-6]|16\.0)$/}],
["opensuse-tumbleweed",rolling("openSUSE Tumbleweed")],["oracle",{bucket:named2("Oracle Linux",major),known:/ (?:[5-9]|10)$/}],["photon",{bucket:named2("Photon \
OS",whole2),known:/ [1-5]\.0$/}],["redhat",redHat],["rocky",{bucket:named2("rocky",major),known:/ (?:8|9|10)$/}],["slem",{bucket:named2("SUSE Linux Enterprise M\
icro",whole2),known:/ (?:5\.[0-5]|6\.[0-2])$/}],["sles",{bucket:named2("SUSE Linux Enterprise",whole2),known:/ (?:1[125](?:\.[1-7])?|16\.[01])$/}],["ubuntu",{bucket:named2(
"ubuntu",whole2),known:/ (?:1[2-9]|2[0-5])\.(?:04|10)$| 26\.04$/}],["wolfi",rolling("wolfi")]]),redHatReleases=/^[6-9](?:\.|$)/;function hasAdvisories({family,name:name2},kept,ownRepositories=!1){
let system=families.get(family),bucket=system?.bucket(name2);return system===void 0||bucket===void 0||system===redHat&&!redHatReleases.test(name2)&&!ownRepositories?
!1:kept===void 0?system.known.test(bucket):kept.has(bucket)}function installedPackage(entry3){let{Name:name2,Version:version2,Release:release2,Maintainer:vendor,BuildInfo:origin}=Object(entry3),{ContentSets:repositories,
Nvr:build}=Object(origin);return{name:text8(name2),version:text8(version2),release:text8(release2),vendor:text8(vendor),build:text8(build),repositories:Array.isArray(
repositories)?repositories.map(text8).filter(one=>one!==""):[]}}function text8(value){return typeof value=="string"?value:""}function contradictRelease(packages,{
family,name:name2}){let release2=name2.split(" ")[0]??"";switch(family){case"debian":return packages.some(one=>one.name==="base-files"&&!isDebianBase(full(one),
release2));case"ubuntu":return packages.some(one=>one.name==="base-files"&&!isUbuntuBase(full(one),release2));case"alpine":return packages.some(one=>ofWolfi.test(
one.name)||one.name==="alpine-release"&&!isMinor(one.version,release2));case"echo":return packages.some(isDebians)&&!packages.some(one=>/[+~.]e(?:cho)?\d/.test(
full(one)));case"minimos":return packages.some(one=>ofAlpine.test(one.name)||ofWolfi.test(one.name));case"wolfi":case"chainguard":return packages.some(one=>ofAlpine.
test(one.name));default:return contradictTags(packages,family,release2)||contradictVendors(packages,family)||contradictRepositories(packages,family,release2)}}function isExtended(one){
return/[+~.]esm\d/.test(full(one))}function isDebians(one){return/[+~]deb\d+u\d+$/.test(full(one))}function isDebianBase(version2,release2){return!version2.includes(
"ubuntu")&&leadingNumber(version2)===leadingNumber(release2)}function isUbuntuBase(version2,release2){let own2=ubuntuBases.get(release2);return version2.includes(
"ubuntu")&&(own2===void 0||version2.startsWith(`${own2}ubuntu`))}var ubuntuBases=new Map([["14.04","7.2"],["16.04","9.4"],["18.04","10.1"],["20.04","11"],["22.0\
4","12"],["24.04","13"]]),ofAlpine=/^alpine-(?:base|baselayout|baselayout-data|keys|release)$/,ofWolfi=/^(?:wolfi|chainguard)-(?:base|baselayout|keys)$/;function isMinor(version2,release2){
let minor2=of=>/^\d+\.\d+/.exec(of)?.[0];return release2==="edge"||minor2(version2)===minor2(release2)}function contradictTags(packages,family,release2){let own2=ownTag(
family,release2),counts=new Map;for(let{release:build}of packages){let tag=/(?:^|[.+])(el|fc|amzn|cm|azl|ph)(\d+)/.exec(build);tag!==null&&counts.set(`${tag[1]}${tag[2]}`,
(counts.get(`${tag[1]}${tag[2]}`)??0)+1)}let most=Math.max(0,...counts.values());return own2===void 0?most>packages.length/2:most>(counts.get(own2)??0)}function ownTag(family,release2){
let number2=leadingNumber(release2);switch(family){case"redhat":case"centos":case"rocky":case"alma":case"oracle":return`el${number2}`;case"amazon":return/^(?:2|2022|2023)$/.
test(number2)?`amzn${number2}`:"amzn1";case"cbl-mariner":return`cm${number2}`;case"azurelinux":return`azl${number2}`;case"photon":return`ph${number2}`;default:return}}
var vendors=[["redhat",/^(?:Red Hat|CentOS)/],["rocky",/^Rocky/],["alma",/^(?:AlmaLinux|CloudLinux)/],["oracle",/^Oracle America/]];function contradictVendors(packages,family){
let own2=family==="centos"?"redhat":family;if(!vendors.some(([name2])=>name2===own2))return!1;let found=packages.flatMap(({vendor})=>vendors.find(([,form])=>form.
test(vendor))?.[0]??[]);return found.filter(name2=>name2!==own2).length>found.length/2}function contradictRepositories(packages,family,release2){if(family!=="re\
dhat"&&family!=="centos")return!1;let number2=leadingNumber(release2),system=Number(number2)<8?"":".*baseos",own2=new RegExp(`^(?:rhel|ubi)-(?:server-|atomic-)?${number2}\
(?!\\d)${system}`),ownBuild=new RegExp(`^(?:rhel|ubi)[a-z-]*${number2}(?!\\d)|^(?:rhel|ubi)[a-z-]*-container-${number2}\\.`);return packages.some(({repositories,
build})=>repositories.length>0?!repositories.some(one=>own2.test(one)):build!==""&&!ownBuild.test(build))}function leadingNumber(version2){return/^\d+/.exec(version2)?.[0]??
""}function full({version:version2,release:release2}){return release2===""?version2:`${version2}-${release2}`}function isOlderRelease(one,other){let numbers=[one,
other].map(release2=>/^(\d+)\.(\d+)/.exec(release2)?.slice(1).map(Number)),[[a,b]=[],[c,d]=[]]=numbers;return a===void 0||b===void 0||c===void 0||d===void 0?!1:
a<c||a===c&&b<d}function systemFault(report,os,{listed:listed2,buckets,repository,systemLists}){if(os===void 0)return report.Metadata.OS?.Family==="none"?"no-system":void 0;if(withoutPackages.
has(os.family))return systemLists===0?void 0:"no-packages";let own2=(report.Results??[]).filter(({Class:kind})=>kind==="os-pkgs");if(!own2.some(holdsPackages))return listed2??
(own2.length===0||(report.Results??[]).some(({Packages:all})=>all?.length))?"no-packages":void 0;if(/^(?:debian|ubuntu)$/.test(os.family)&&!/^\d/.test(os.name))
return"no-release";if(own2.some(result2=>holdsForeign(result2,os)))return"other-system";let{Supplier:supplier}=report.Metadata.OS??{};return supplier!==void 0&&
!withOwnAdvisoriesToo.has(supplier)?"supplier":os.family!=="echo"&&isForeignSystem(own2.flatMap(({Packages:listed3})=>listed3??[]))?"other-vendors":releaseFault(
report,own2,os,{buckets,repository})}var withoutPackages=new Set(["activestate"]),withOwnAdvisoriesToo=new Set(["","seal"]);function releaseFault(report,own2,os,{
buckets,repository}){let packages=own2.flatMap(({Packages:listed2})=>(listed2??[]).map(installedPackage));if(report.Metadata.OS?.extended===!0&&!packages.some(isExtended)||
os.family==="alpine"&&repository!==void 0&&isOlderRelease(repository,os.name)||contradictRelease(packages,os))return"other-release";if(own2.some(({Vulnerabilities:found})=>(found?.
length??0)>0))return;let ownRepositories=packages.some(({repositories})=>repositories.length>0),compared=os.family==="alpine"&&repository!==void 0?{...os,name:repository}:
os;if(!hasAdvisories(compared,buckets,ownRepositories))return buckets===void 0?"unknown-release":"no-release"}function holdsPackages({Packages:listed2,Vulnerabilities:found}){
return(listed2?.length??0)>0||(found?.length??0)>0}var formats=new Map([["dpkg","deb"],["apk","apk"],["rpm","rpm"],["rpmqa","rpm"]]),families2=[[/^(?:debian|ubuntu|echo)$/,
"deb"],[/^bottlerocket$/,"none"],[/^(?:alpine|wolfi|chainguard|minimos)$/,"apk"],[/^(?:alma|amazon|azurelinux|cbl-mariner|centos|centos-stream|fedora|opensuse.*|oracle|photon|redhat|rocky|sle.*)$/,
"rpm"]];function holdsForeign({Packages:listed2},{family}){let own2=families2.find(([form])=>form.test(family))?.[1];return own2===void 0?!1:(listed2??[]).some(
one=>{let format=formats.get(Object(one).AnalyzedBy);return format!==void 0&&format!==own2})}function unreadOf({unread:unread2,hidden,claims,bitnami,namesSystem,
unreadable:unreadable3},report,os){return[...unread2.map(packagesOfManager),...namesSystem&&os===void 0?[unknownSystem]:[],...hidden,...claimedFiles(report,os,claims),
...lostPackages(report,bitnami),...unreadable3===void 0?[]:[unreadable3]]}var folders={"access.redhat.com":["/security/","/errata/"],"alas.aws.amazon.com":["/"],"avd.aquasec.com":["/"],"cve.mitre.org":["/"],"errata.almalinux.org":["/"],
"errata.rockylinux.org":["/"],"github.com":["/advisories/"],"linux.oracle.com":["/errata/","/cve/"],"lists.suse.com":["/pipermail/sle-security-updates/"],"msrc.\
microsoft.com":["/update-guide/"],"nvd.nist.gov":["/vuln/"],"osv.dev":["/vulnerability/"],"pkg.go.dev":["/vuln/"],"rustsec.org":["/advisories/"],"secdb.alpineli\
nux.org":["/"],"security.alpinelinux.org":["/vuln/"],"security.archlinux.org":["/"],"security-tracker.debian.org":["/tracker/"],"ubuntu.com":["/security/"],"usn\
.ubuntu.com":["/"],"www.cve.org":["/"],"www.debian.org":["/security/"],"www.suse.com":["/security/","/support/update/announcement/"]},maxLength=300,plainAddress=/^https:\/\/([a-z0-9.-]{1,100})(\/[\w./:+~-]*)$/;
function advisoryUrl(foreign){return foreign!==void 0&&isAdvisoryUrl(foreign)?foreign:void 0}function isAdvisoryUrl(foreign){if(foreign.length>maxLength)return!1;
let[,host="",path=""]=plainAddress.exec(foreign)??[];return(Object.hasOwn(folders,host)?folders[host]??[]:[]).some(folder=>path.startsWith(folder))&&!/\/\.{0,2}\/|\/\.{1,2}$/.
test(path)}function ownPage(page,part2){return`https://github.com/image-gate/image-gate/blob/main/docs/${page}.md#${part2}`}function findingsOf(report,platform){let platforms=[platform],findings=[];for(let result2 of report.Results??[]){let place2=placeOf2(result2,report.ArtifactName,
platforms),sources=sourcesOf(result2);for(let found of result2.Vulnerabilities??[])findings.push(vulnerability(found,result2,sources,place2));for(let found of result2.
Misconfigurations??[])failed2(found)&&findings.push(misconfiguration(found,place2));for(let found of result2.Secrets??[])findings.push(secret(found,place2))}return findings}
function operatingSystemOf(report){let{Family:family,Name:name2,EOSL:endOfLife}=report.Metadata.OS??{};if(!(!family||family==="none"))return{family,name:name2??
"",endOfLife:endOfLife??!1}}function packageCount(report){let count4=0;for(let{Packages:listed2,Vulnerabilities:found}of report.Results??[])count4+=listed2?.length??
new Set(found?.map(({PkgName,InstalledVersion})=>`${PkgName}@${InstalledVersion}`)).size;return count4}var none=[];function vulnerability(found,result2,sources,place2){
let finding={kind:"vulnerability",id:found.VulnerabilityID,severity:found.Severity,title:oneLine(found.Title??""),target:place2.target,platforms:place2.platforms,
aliases:found.VendorIDs??none,package:packageRef(found,result2,sources),status:found.Status??"unknown"},cvss2=chooseCvss(found.CVSS,found.SeveritySource),published=instant2(
found.PublishedDate);return addPlace(finding,found),found.PkgPath&&(finding.path=found.PkgPath),found.FixedVersion&&(finding.fixedVersion=found.FixedVersion),found.
SeveritySource&&(finding.severitySource=found.SeveritySource),cvss2&&(finding.cvss=cvss2),published&&(finding.published=published),finding}function sourcesOf({Class:kind,
Packages:packages,Vulnerabilities:found}){let sources=new Map;if(kind!=="os-pkgs"||!found?.length)return sources;for(let one of packages??[]){let{Name:name2,SrcName:source}=Object(
one);typeof name2=="string"&&typeof source=="string"&&source!==""&&sources.set(name2,source)}return sources}function packageRef(found,result2,sources){let source=sources.
get(found.PkgName),purl=found.PkgIdentifier?.PURL,ref={name:found.PkgName,version:found.InstalledVersion??"",type:result2.Type??"",class:result2.Class==="os-pkg\
s"?"os":result2.Class==="lang-pkgs"?"language":"other"};return purl&&(ref.purl=purl),source!==void 0&&(ref.source=source),ref}function misconfiguration(found,place2){
let{AVDID:other}=found,finding={kind:"misconfiguration",id:found.ID,...common2(found,place2),...place2.path?{path:place2.path}:{},aliases:other&&other!==found.ID?
[other]:[],message:found.Message??"",resolution:found.Resolution??"",...lines(found.CauseMetadata?.StartLine,found.CauseMetadata?.EndLine)},cause=found.CauseMetadata?.
Code?.Lines?.find(({IsCause})=>IsCause===!0)?.Content;return cause&&(finding.cause=cause),addPlace(finding,found),finding}function failed2({Status:status}){return status!==
"PASS"&&status!=="EXCEPTION"}function secret(found,place2){let finding={kind:"secret",id:found.RuleID,...common2(found,place2),...place2.path?{path:place2.path}:
{},category:found.Category??"",match:found.Match??"",...lines(found.StartLine,found.EndLine)};return addPlace(finding,found),finding}function common2(found,{target,
platforms}){return{severity:found.Severity,title:oneLine(found.Title??""),target,platforms}}function addPlace(finding,found){let layer2=found.Layer?.DiffID,url=advisoryUrl(
found.PrimaryURL);url!==void 0&&(finding.url=url),layer2!==void 0&&isDigest(layer2)&&(finding.layer=layer2)}function placeOf2({Target:target="",Class:kind},artifact,platforms){
return kind==="os-pkgs"?{target:/ \(([^()]+(?:\([^()]*\))?)\)$/.exec(target)?.[1]??target,platforms}:target===artifact?{target:"image config",platforms}:{target,
path:target,platforms}}function oneLine(text12){return/[\r\n\t]/.test(text12)?text12.split(/\s+/).join(" ").trim():text12}var rfc3339=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
function instant2(text12){return text12&&!text12.startsWith("0001-")&&rfc3339.test(text12)&&!Number.isNaN(Date.parse(text12))?text12:void 0}function lines(start,end){
return start===void 0||start<1?{}:{lines:{start,end:Math.max(start,end??start)}}}var preferred=["nvd","ghsa","redhat"];function chooseCvss(scores,severitySource){
return scores?(severitySource===void 0?void 0:scoreOf(severitySource,scores))??firstScore(preferred,scores)??firstScore(Object.keys(scores).sort(),scores):void 0}
function firstScore(sources,scores){for(let source of sources){let found=scoreOf(source,scores);if(found)return found}}function scoreOf(source,scores){let of=Object.
hasOwn(scores,source)?scores[source]:void 0;if(of!==void 0){if(of.V40Score)return cvss(source,of.V40Score,of.V40Vector);if(of.V3Score)return cvss(source,of.V3Score,
of.V3Vector);if(of.V2Score)return cvss(source,of.V2Score,of.V2Vector)}}function cvss(source,score2,vector){return vector?{source,score:score2,vector}:{source,score:score2}}var text9=string(),optional=text9.optional(),score=number().optional(),vulnerabilitySchema=object({VulnerabilityID:text9.min(1),VendorIDs:array(text9).nullish(),
PkgName:text9.min(1),PkgPath:optional,PkgIdentifier:object({PURL:optional}).optional(),InstalledVersion:optional,FixedVersion:optional,Status:_enum(fixStatuses).
optional().catch("unknown"),Layer:object({DiffID:optional}).optional(),SeveritySource:optional,PrimaryURL:optional,Title:optional,Severity:_enum(severities),CVSS:record(
text9,object({V2Score:score,V2Vector:optional,V3Score:score,V3Vector:optional,V40Score:score,V40Vector:optional})).nullish(),PublishedDate:optional}),vulnerabilityList=unknown().
transform((value,{issues})=>{if(Array.isArray(value)&&value.every(isPlainVulnerability))return value;let checked=array(vulnerabilitySchema).nullish().safeParse(
value);if(checked.success)return checked.data;for(let{path,message}of checked.error.issues)issues.push({code:"custom",path,message,input:void 0});return NEVER}).
optional();function isPlainVulnerability(value){return isFields(value)?isName(value.VulnerabilityID)&&isName(value.PkgName)&&knownSeverities.has(value.Severity)&&
knownStatuses.has(value.Status)&&isText(value.PkgPath)&&isText(value.InstalledVersion)&&isText(value.FixedVersion)&&isText(value.SeveritySource)&&isText(value.PrimaryURL)&&
isText(value.Title)&&isText(value.PublishedDate)&&(value.Layer===void 0||isFields(value.Layer)&&isText(value.Layer.DiffID))&&(value.PkgIdentifier===void 0||isFields(
value.PkgIdentifier)&&isText(value.PkgIdentifier.PURL))&&(value.VendorIDs===void 0||Array.isArray(value.VendorIDs)&&value.VendorIDs.every(isName))&&(value.CVSS===
void 0||isFields(value.CVSS)&&Object.values(value.CVSS).every(isPlainScore)):!1}var knownSeverities=new Set(severities),knownStatuses=new Set([void 0,...fixStatuses]);
function isPlainScore(value){return isFields(value)&&isScore(value.V2Score)&&isScore(value.V3Score)&&isScore(value.V40Score)&&isText(value.V2Vector)&&isText(value.
V3Vector)&&isText(value.V40Vector)}function isName(value){return typeof value=="string"&&value!==""}function isText(value){return value===void 0||typeof value==
"string"}function isScore(value){return value===void 0||Number.isFinite(value)}var text10=string(),optional2=text10.optional(),list=item=>array(item).nullish(),layer=object({DiffID:optional2}).optional(),line3=int().optional(),misconfiguration2=object(
{ID:text10.min(1),AVDID:optional2,Title:optional2,Message:optional2,Resolution:optional2,Severity:_enum(severities),PrimaryURL:optional2,Status:optional2,Layer:layer,
CauseMetadata:object({StartLine:line3,EndLine:line3,Code:object({Lines:list(object({Content:optional2,IsCause:boolean().optional()}))}).optional().catch(void 0)}).
optional()}),secret2=object({RuleID:text10.min(1),Category:optional2,Severity:_enum(severities),Title:optional2,StartLine:line3,EndLine:line3,Match:optional2,Layer:layer}),
result=object({Target:optional2,Class:optional2,Type:optional2,Packages:array(unknown()).nullish(),Vulnerabilities:vulnerabilityList,Misconfigurations:list(misconfiguration2),
Secrets:list(secret2),ExperimentalModifiedFindings:array(unknown()).nullish(),Licenses:array(unknown()).nullish()}),metadata=object({OS:object({Family:optional2,
Name:optional2,EOSL:boolean().optional(),Supplier:optional2,extended:boolean().optional()}).optional(),ImageID:digestSchema,ImageConfig:object({os:optional2,architecture:optional2,
variant:optional2}).optional()}),trivyReportSchema=object({SchemaVersion:literal(2,{error:"must be 2"}),ArtifactName:optional2,ArtifactType:literal("container_i\
mage",{error:"must be container_image"}),Trivy:object({Version:optional2}).optional(),CreatedAt:optional2,Metadata:metadata,Results:list(result)});var entry=object({created_by:string().catch(""),empty_layer:boolean().catch(!1)}).catch({created_by:"",empty_layer:!1}),schema=object({Metadata:object({ImageConfig:object(
{history:array(entry).catch([]),rootfs:object({diff_ids:array(string()).catch([])}).catch({diff_ids:[]})})})});function reportedHistory(raw){let config=schema.safeParse(
raw).data?.Metadata.ImageConfig,history=(config?.history??[]).map(({created_by:createdBy,empty_layer:emptyLayer})=>({createdBy,emptyLayer}));return{diffIds:config?.
rootfs.diff_ids??[],history}}var containerSchema=object({Metadata:object({ImageConfig:object({config:object({User:string().nullish(),Env:array(string()).nullish(),
ExposedPorts:record(string(),unknown()).nullish(),Healthcheck:object({Test:array(string()).nullish()}).nullish()})})})});function reportedContainer(raw){let config=containerSchema.
safeParse(raw).data?.Metadata.ImageConfig.config;if(config===void 0)return;let[how="NONE"]=config.Healthcheck?.Test??[],ports=Object.keys(config.ExposedPorts??{});
return{user:config.User??"",env:config.Env??[],ports,healthcheck:how!=="NONE"}}var MAX_REPORT=480*1024*1024,MAX_FINDINGS=5e5;function parseReport(bytes){let parsed=parseReportJson(bytes);return"what"in parsed?parsed:checkReport(parsed.raw)}
function checkReport(raw){let foreign=foreignness(raw);if(foreign!==void 0)return{kind:"foreign",what:foreign};let checked=trivyReportSchema.safeParse(raw);if(!checked.
success)return{kind:"invalid",what:issuesText(checked.error)};let odd=oddName(raw,"Results")??resultsOf(raw).flatMap(one=>oddName(one)??[])[0];return odd!==void 0?
{kind:"invalid",what:`it has the key ${odd}, which other programs read as findings`}:tooMany([checked.data])??{raw,report:checked.data}}function resultsOf({Results:results}){
return Array.isArray(results)?results:[]}var listNames=["Vulnerabilities","Misconfigurations","Secrets","Packages"];function oddName(fields2,...names2){let known2=names2.
length>0?names2:listNames,lower=new Set(known2.map(name2=>name2.toLowerCase()));return Object.keys(fields2).find(key=>lower.has(key.toLowerCase())&&!known2.includes(
key))}function tooMany(reports){let count4=reports.reduce((sum,report)=>sum+size(report),0);if(!(count4<=MAX_FINDINGS))return{kind:"invalid",what:`it holds ${count4}\
 results and findings, more than ${MAX_FINDINGS}`}}function scanOfReports(parts3,where){let[first,...others]=parts3.map(part2=>readPlatform(part2,where));if(first===
void 0)throw notAReport({kind:"invalid",what:"it holds no platform"},where);let read2=[first,...others],fault=tooMany(read2.map(({report})=>report));if(fault!==
void 0)throw notAReport(fault,where);return{scanner:{version:first.report.Trivy?.Version??"unknown",trust:"report"},platforms:[first.scan,...others.map(({scan})=>scan)],
findings:mergeFindings(read2.map(({report,scan})=>findingsOf(report,scan.platform)))}}function readPlatform({raw,platform,facts},where){let checked=checkReport(
raw);if("what"in checked)throw notAReport(checked,where);let{report}=checked;return{report,scan:platformScan(checked,platform??platformOf(report),facts)}}function notAReport({
kind,what},where){let fix="Give the JSON of `trivy image --format json --list-all-pkgs IMAGE`, or one that image-gate has published, complete and unchanged.";return new ConfigError(
[{where,what:`this is not a report of Trivy on a container image: ${what}`,fix}],`report-${kind}`)}function platformScan({raw,report},platform,facts={}){let os=operatingSystemOf(
report),{recorded,evidence}=facts,packages=packageCount(report),packagesListed=packages>0&&facts.listed===!1?void 0:facts.listed,known2={repository:evidence?.repository,
systemLists:evidence?.systemLists},found=systemFault(report,os,{...facts,...known2,listed:packagesListed}),fault=recorded===void 0?found:recorded??(found==="unk\
nown-release"?void 0:found),unread2=evidence===void 0?[...new Set([...(facts.unread??[]).map(ownUnreadText),...claimedFiles(report,os)])]:unreadOf(evidence,report,
os),setAside=countIn(report,"ExperimentalModifiedFindings"),licences=countIn(report,"Licenses"),otherVendors=foreignPackages(report,os),container=facts.container??
reportedContainer(raw);return{platform,imageId:report.Metadata.ImageID,layerHistory:facts.layerHistory??reportedHistory(raw),...container===void 0?{}:{container},
...facts.tokens===void 0?{}:{tokens:facts.tokens},...os?{os}:{},packages,...packagesListed===void 0?{}:{packagesListed},...fault===void 0?{}:{systemFault:fault},
...unread2.length===0?{}:{unread:unread2},...evidence?.repository===void 0?{}:{repository:evidence.repository},...evidence===void 0||evidence.javaArchives.length===
0?{}:{javaArchives:evidence.javaArchives},...otherVendors.length===0?{}:{otherVendors},...setAside>0?{setAside}:{},...licences>0?{licences}:{},raw}}function countIn({
Results:results},list2){return(results??[]).reduce((sum,result2)=>sum+(result2[list2]?.length??0),0)}function parseReportJson(bytes){if(!isUtf8(bytes))return{kind:"\
invalid",what:"it is not UTF-8 text"};let text12=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("utf8");if(release(bytes),!/\S/.test(text12))
return{kind:"invalid",what:"it is empty"};try{return{raw:JSON.parse(text12.startsWith("\uFEFF")?text12.slice(1):text12)}}catch{return{kind:"invalid",what:noJson(
text12)}}}var LARGE=16*1024*1024;function release({buffer,byteLength}){byteLength>LARGE&&buffer instanceof ArrayBuffer&&buffer.transfer(0)}function foreignness(raw){
if(Array.isArray(raw))return"it holds a list, as docker inspect writes";if(typeof raw!="object"||raw===null)return"it holds no JSON object";let other=otherFormat(
raw);if(other!==void 0)return`it is ${other}`;let{SchemaVersion:version2,ArtifactType:type}=raw;if(version2===void 0)return"it has no SchemaVersion";if(version2!==
2)return`its SchemaVersion is ${JSON.stringify(version2)?.slice(0,20)}, not 2`;if(type!=="container_image")return`its ArtifactType is ${JSON.stringify(type)?.slice(
0,40)??"absent"}, not "container_image"`}function otherFormat(raw){if(raw.recordVersion!==void 0)return"image-gate's record of a verdict. Trivy's report lies be\
side it (`trivy-results-….json`): name that one";let form=documentForm(raw);return form===trivyForm?void 0:form}var MAX_ISSUES=3;function issuesText({issues}){
let shown2=issues.slice(0,MAX_ISSUES).map(schemaIssue),more=issues.length-shown2.length;return shown2.join("; ")+(more>0?`; and ${more} more`:"")}function size(report){
let results=report.Results??[];return results.reduce((sum,{Vulnerabilities:v,Misconfigurations:m,Secrets:s})=>sum+(v?.length??0)+(m?.length??0)+(s?.length??0),results.
length)}function platformOf({Metadata:{ImageConfig:config}}){let{os,architecture,variant}=config??{},name2=os&&architecture?platformName({os,architecture,...variant?
{variant}:{}}):"";return isPlatformName(name2)?name2:"unknown"}var platformsSchema=object({SchemaVersion:literal(1),Platforms:array(object({Platform:platformText,ImageID:digestSchema,PackagesListed:boolean().optional(),SystemFault:_enum(
systemFaults).nullable().optional(),Unread:unreadSchema.optional(),Results:int().nonnegative(),Report:custom(isFields,"is not an object").optional()})).min(1).max(
maxPlatforms)}),factsSchema=object({Names:namesSchema.optional().catch(void 0),Category:categorySchema.optional().catch(void 0),Dockerfile:pathSchema.optional().
catch(void 0),Target:targetSchema.optional().catch(void 0),Context:folderSchema.optional().catch(void 0),Lockfiles:array(object({Path:string().max(1e3),Line:int().
positive(),Type:string(),Name:string(),Version:string()})).max(maxLockfilePackages).default([]).catch([])});function oldReport(whole4){if(!isFields(whole4)||whole4.
ImageGate===void 0)return;let read2=platformsSchema.safeParse(whole4.ImageGate);if(!read2.success)return`ImageGate.${read2.error.issues[0]?.path.map(String).join(
".")} is not what the gate wrote`;let{Platforms:records}=read2.data,results=Array.isArray(whole4.Results)?whole4.Results:[],named7=records.reduce((sum,record2)=>sum+
record2.Results,0);if(named7!==results.length)return`ImageGate.Platforms names ${named7} results, and there are ${results.length}`;if(records.some(({Report},index2)=>Report===
void 0!=(index2===0)))return"ImageGate.Platforms lacks the report of a platform";let{ImageGate:_,...first}=whole4,parts3=records.map((record2,index2)=>part(record2,
records.length===1?first:{...record2.Report??first,Results:resultsOf2(records,results,index2)}));return parts3.every(({raw},index2)=>imageIdOf(raw)===records[index2]?.
ImageID)?{parts:parts3,facts:factsOf(whole4.ImageGate)}:"ImageGate.Platforms names an image that is not the one of the report"}function factsOf(record2){let{Names,
Category,Dockerfile,Target,Context,Lockfiles}=factsSchema.parse(record2);return{...Names===void 0?{}:{names:Names},...Category===void 0?{}:{category:Category},build:{
...Dockerfile===void 0?{}:{dockerfile:Dockerfile},...Target===void 0?{}:{target:Target},...Context===void 0?{}:{context:Context},lockfiles:Lockfiles.map(({Path:path,
Line:line4,Type:type,Name:name2,Version:version2})=>({path,line:line4,type,name:name2,version:version2}))}}}function resultsOf2(records,results,index2){let start=records.
slice(0,index2).reduce((sum,record2)=>sum+record2.Results,0);return results.slice(start,start+(records[index2]?.Results??0)).map(withoutPlatform)}function withoutPlatform(result2){
if(!isFields(result2))return result2;let{Platform:_,...own2}=result2;return own2}function part({Platform:platform,PackagesListed,SystemFault,Unread},raw){let facts={
...PackagesListed===void 0?{}:{listed:PackagesListed},...SystemFault===void 0?{}:{recorded:SystemFault},...Unread===void 0?{}:{unread:Unread}};return{platform,facts,
raw}}function imageIdOf({Metadata:metadata2}){return isFields(metadata2)?metadata2.ImageID:void 0}function recordedOpinion({opinion,platforms,findings,judgedAt}){if(opinion===void 0||opinion.unasked)return;let{scanner,version:version2,databaseUpdatedAt,missing}=opinion,
asked={scanner,at:judgedAt,...version2===void 0?{}:{version:version2},...databaseUpdatedAt===void 0?{}:{databaseUpdatedAt:{newest:databaseUpdatedAt}}},said=platforms.
filter(({platform})=>opinion.platforms.includes(platform)).map(one=>platformOpinion(one,findings,opinion.types)),[first,...others]=said;return missing===void 0&&
first!==void 0?{...asked,outcome:"answered",platforms:[first,...others]}:{...asked,outcome:"failed",failure:{code:"not-asked",side:"clair",words:missing??"Its r\
ecord names no platform that it has answered for."},platforms:said}}function platformOpinion({platform,manifest,imageId,packages,system},findings,types){let said=findings.
filter(one=>one.platforms.includes(platform)).flatMap(one=>opinionFinding(one,platform,system)??[]);return{platform,digest:manifest??imageId,packages,types,findings:said}}
function opinionFinding(finding,platform,system){if(finding.kind!=="vulnerability"||finding.said===void 0)return;let{id,aliases,severity,where,package:found,fix,
said}=finding,{alone:_,severity:level,...word3}=said;return{kind:"vulnerability",id,aliases,severity,title:"",target:where,platforms:[platform],package:{...found,
class:found.type===system?.family?"os":"language"},...fixOf(fix),said:{...word3,severity:clairSeverities.find(known2=>known2===level)??"Unknown"}}}function fixOf(fix){
switch(fix?.kind){case"upgrade":return{fixedVersion:fix.to,status:"fixed"};case"unclear":return{fixedVersion:fix.says,status:"fixed"};default:return{status:"unk\
nown"}}}var maxRecord=256*1024*1024;function readReport(bytes,where){let raw=reportJson(bytes,where),old=oldReport(raw);if(typeof old=="string")throw notAReport({kind:"\
invalid",what:old},where);let{parts:parts3,facts}=old??{parts:[{raw}],facts:{build:{lockfiles:[]}}};return{...scanOfReports(parts3,where),recorded:facts}}function readReportsOf(record2,reports,where){
let parts3=record2.platforms.map((platform,index2)=>partOf(platform,reports[index2]??new Uint8Array,where)),scan=scanOfReports(parts3,where);if(scan.platforms.some(
({imageId},index2)=>imageId!==record2.platforms[index2]?.imageId))throw recordMismatch(where,"the record names another image than the report");let{names:names2,
category,origin}=record2.image,said={...category===void 0?{}:{category},...origin===void 0?{}:{origin}},opinion=recordedOpinion(record2);return{...opinion===void 0?
scan:withOpinion(scan,opinion),recorded:{names:names2,...said,build:record2.build}}}function partOf({platform,packagesListed,systemFault:systemFault2,unread:unread2,
tokens},bytes,where){let raw=reportJson(bytes,where);if(oldReport(raw)!==void 0)throw recordMismatch(where,"the report is of an older version, which wrote no re\
cord");let facts={recorded:systemFault2,...packagesListed===void 0?{}:{listed:packagesListed},...unread2===void 0?{}:{unread:unread2},...tokens===void 0?{}:{tokens}};
return{raw,platform,facts}}function reportJson(bytes,where){let parsed=parseReportJson(bytes);if("what"in parsed)throw notAReport(parsed,where);return parsed.raw}
function parseRecord(bytes,where,fix){let json=strictJson(bytes),read2=frozen(recordSchema,json);if(read2.success)return read2.data;let text12=Buffer.from(bytes).
toString("utf8"),what=`this is not a record of image-gate: ${documentFault(text12,parsedJson(text12),"recordVersion",read2.error)}`,otherwise=fix===void 0?".":`\
, or ${fix}`;throw new ConfigError([{where,what,fix:`Use the image-gate that wrote it${otherwise}`}],"record-invalid")}function recordMismatch(where,what){let fix="\
Take all files of one run (trivy-results-… and image-gate-record-…) unchanged. Without the record beside it, a report is judged alone, as one platform.";return new ConfigError(
[{where,what,fix}],"record-mismatch")}import{dirname,resolve}from"node:path";async function requireOutput(files,path){let where=`output ${path}`;if(isRecord(path))throw impossible(where,"a file of this name is read as the record of the r\
eport beside it","Choose another name.");let found=await at(files,path,where);if(found?.kind==="directory")throw impossible(where,"it is a folder","Name a file \
in it.");if(found?.kind==="other")throw impossible(where,"it is not a file","Name a file, or leave it out and redirect.");let folder=dirname(path),above=await at(
files,folder,where);if(above===void 0)throw impossible(where,`there is no folder ${folder}`,"Make it, or correct the path.");if(above.kind!=="directory")throw impossible(
where,`${folder} is no folder`,"Correct the path.");if(!await files.isWritable(folder))throw denied(where,folder)}async function requireFolders(files,{reportDirectory,
scanner,scanTarget}){let reports=`input report-dir ${reportDirectory}`;for(let path of[reportDirectory,`${reportDirectory}.private`])await requireFolder(files,path,
reports,!0);if((await files.lstat(`${reportDirectory}.private`))?.kind==="symlink")throw impossible(reports,`${reportDirectory}.private is a symbolic link`,"Rem\
ove it, or choose another folder.");if(scanTarget.kind==="report")return;let{cacheDirectory}=scanner;await requireFolder(files,cacheDirectory,`input cache-dir ${cacheDirectory}`,
!1)}async function requireFolder(files,path,where,inUse){let found=await at(files,path,where);if(found?.kind==="directory"){if(inUse&&!await files.isWritable(path))
throw denied(where,path);return}if(found!==void 0)throw impossible(where,`${path} is no folder`,"Remove it, or choose another folder.");let above=await nearestAbove(
files,resolve(path),where);if(!await files.isWritable(above))throw denied(where,above)}async function nearestAbove(files,path,where){let above=dirname(path),found=await at(
files,above,where);if(found?.kind==="directory")return above;if(found!==void 0)throw impossible(where,`${above} is no folder`,"Remove it, or choose another fold\
er.");return above===path?above:nearestAbove(files,above,where)}async function at(files,path,where){try{let found=await files.stat(path);if(found===void 0&&(await files.
lstat(path))?.kind==="symlink")throw impossible(where,`the link ${path} leads to nothing`,"Remove or repair the link.");return found}catch(error){throw error instanceof
ToolError?impossible(where,error.message.replace(/\.$/,""),error.fix):error}}function denied(where,folder){return impossible(where,`this user may not write in ${folder}`,
"Change its owner or mode, or choose another folder.")}function impossible(where,what,fix){return new ConfigError([{where,what:`nothing can be written there: ${what}`,
fix}],"output-impossible")}async function readBranchRules({governing,branch,branchName,merged},read2,instead){try{return await read2(governing)}catch(error){if(!isInvalid(error)||branch===
void 0)throw error;let corrected=merged&&await readOrNothing(()=>read2(merged));if(corrected!==void 0&&instead!==void 0)return instead(corrected.value);let[first,
...others]=error.problems;throw new ConfigError([first,...others,wayOut(branch,branchName??branch)],error.code)}}function isInvalid(error){return error instanceof
ConfigError&&error.code!=="file-absent"&&error.problems.length>0}async function readOrNothing(read2){try{return{value:await read2()}}catch(error){if(error instanceof
ConfigError)return;throw error}}function wayOut(branch,name2){return{where:branch,what:"the file on this branch is the one that counts",fix:`Correct it on ${name2}\
, by a pull request from a branch of this repository: that one can pass.`}}async function readMerged({branchName="the base branch"},merged,read2){try{return await read2(
merged)}catch(error){if(!isInvalid(error))throw error;let after={where:"this pull request",what:`after the merge of this pull request it would be so on ${branchName}\
, too, and stop every run there`,fix:"Correct it before the merge."},[first,...others]=error.problems;throw new ConfigError([first,...others,after],error.code)}}
function unreadable2(error,file,branch){let[problem]=error.problems,line4=Number(/:(\d+)/.exec(problem?.where??"")?.[1]??1),why=`this file of ${branch} can’t be\
 read (${problem?.what}), so all that the pull request has in it counts as new`;return{id:"*",refusal:"unreadable",file,line:line4,why,suggestion:{kind:"words",
text:"the file as this pull request has it"}}}async function readPolicy(files,path,read2=policyIn){let{beside:beside2,proposed}=files,own2=await policyOf(files,path,read2,proposed!==void 0);return beside2===
void 0?own2:bothFiles(own2,await policyOf(beside2,path,read2,proposed!==void 0))}async function policyOf(files,path,readOne,mayCorrect){let{governing,branch}=files;
return readBranchRules(files,async from=>{let policy=await readOne(from,path,branch);return from===governing?ofBranch(policy,branch):named3(policy,"as this pull\
 request corrects it")},mayCorrect?standIn:void 0)}function ofBranch(policy,branch){return branch===void 0?policy:named3(policy,`of ${branch}`)}function named3(policy,from){
return policy.base===defaultPolicy?policy:{...policy,base:{...policy.base,source:`${policy.base.source} ${from}`}}}import{isDeepStrictEqual}from"node:util";var everywhere=["alpm","apk","bitbucket","composer","deb","github","golang"],plainNamespace=new Set([...everywhere,"rpm","qpkg"]),plainName2=new Set([...everywhere,
"bitnami","chrome-extension"]);function parsePackageUrl(text12){if(text12.length>2e3||!/^pkg:/i.test(text12))return;let[beforeHash,subpath=""]=cut2(text12.slice(
4).replace(/^\/+/,""),"#"),[beforeQuery,query=""]=cut2(beforeHash,"?"),[writtenType,coordinates]=cut2(beforeQuery,"/"),type=writtenType.toLowerCase();if(coordinates===
void 0||!/^[a-z.+-][a-z0-9.+-]*$/.test(type))return;let qualifiers=parseQualifiers(query),found=parseCoordinates(type,coordinates);if(qualifiers===void 0||found===
void 0||subpath.split("/").slice(1).some(isDots))return;let{namespace:namespace2,name:name2,version:version2}=found;return{type,namespace:plainNamespace.has(type)?
namespace2.toLowerCase():namespace2,name:normalName(type,name2,qualifiers),version:type==="huggingface"?version2.toLowerCase():version2,qualifiers,subpath:trimSlashes(
subpath)}}function coversPackage(wanted,found){let same=part2=>wanted[part2]===found[part2],asSaid=part2=>wanted[part2]===""||wanted[part2]===found[part2];return!same(
"type")||!same("namespace")||!same("name")||!asSaid("version")||!asSaid("subpath")?!1:[...wanted.qualifiers].every(([key,value])=>found.qualifiers.get(key)===value)}
function cut2(text12,separator){let at2=text12.indexOf(separator);return at2<0?[text12]:[text12.slice(0,at2),text12.slice(at2+1)]}function isDots(part2){return part2===
"."||part2===".."}function trimSlashes(text12){return text12.replace(/^\/+/,"").replace(/(?<!\/)\/+$/,"")}function parseCoordinates(type,text12){if(type!=="npm"&&
text12.startsWith("@"))return;let at2=text12.lastIndexOf("@"),parts3=(at2>0?text12.slice(0,at2):text12).split("/"),name2=decode(parts3.pop()??""),version2=decode(
at2>0?text12.slice(at2+1):"");if(at2>0&&version2==="")return;let namespaces=parts3.filter(part2=>part2!=="").map(decode);if(!(!name2||version2===void 0||namespaces.
includes(void 0)))return{namespace:trimSlashes(namespaces.join("/")),name:name2,version:version2}}function parseQualifiers(query){let qualifiers=new Map;if(!query.
includes(";")){for(let pair of query.split("&").filter(part2=>part2!=="")){let[writtenKey,writtenValue=""]=cut2(pair,"="),key=writtenKey.toLowerCase(),value=decode(
writtenValue);if(value===void 0||!/^[a-z._-][a-z0-9._-]*$/.test(key))return;if(value!==""){if(qualifiers.has(key))return;qualifiers.set(key,value)}}return qualifiers}}
function normalName(type,name2,qualifiers){if(type==="pypi")return name2.replaceAll("_","-").toLowerCase();let repository=qualifiers.get("repository_url")??"",isDatabricks=repository.
includes("databricks")&&!repository.includes("azureml");return plainName2.has(type)||type==="mlflow"&&isDatabricks?name2.toLowerCase():name2}function decode(text12){
try{return decodeURIComponent(text12)}catch{return}}function expandBraces(pattern){let fault=braceFault(pattern);if(fault!==void 0)return fault;let done=[],open=[{text:pattern,branches:[]}];for(let next=open.pop();next!==
void 0;next=open.pop()){let group=firstGroup(next.text);if(group===void 0)done.push(next);else{let{text:text12,branches}=next,[before,after]=[text12.slice(0,group.
start),text12.slice(group.end+1)];for(let part2 of group.parts.toReversed())open.push({text:`${before}${part2}${after}`,branches:[...branches,group.start]})}if(open.
length+done.length>500)return"its braces expand to more than 500 patterns"}return done.some(isAmbiguous)?"its `**` touches a brace: write it as a part of its ow\
n, between slashes":done}function braceFault(pattern){let depth=0,inClass=!1;for(let at2=0;at2<pattern.length;at2+=1){let character=pattern[at2];if(character===
"\\")at2+=1;else{if(inClass&&(character==="{"||character==="}"||character===","&&depth>0))return`\`${character}\` is inside \`[]\``;character==="["?inClass=!0:character===
"]"?inClass=!1:character==="{"?depth+=1:character==="}"&&(depth-=1)}if(depth<0)return"its `}` has no `{`"}return depth>0?"its `{` has no `}`":void 0}function firstGroup(text12){
let depth=0,start=0,from=0,parts3=[];for(let at2=0;at2<text12.length;at2+=1){let character=text12[at2];if(character==="\\")at2+=1;else if(character==="{")depth+=
1,depth===1&&([start,from]=[at2,at2+1]);else if(depth===1&&(character===","||character==="}")){if(parts3.push(text12.slice(from,at2)),from=at2+1,character==="}")
return{start,end:at2,parts:parts3}}else character==="}"&&(depth-=1)}}function isAmbiguous({text:text12,branches}){return branches.some(at2=>{let between2=text12[at2-
1]==="*"&&text12[at2]==="*",behind=text12.startsWith("**",at2)&&at2>0&&text12[at2-1]!=="/",before=text12.slice(0,at2).endsWith("**")&&(text12[at2]??"/")==="/";return between2||
behind||before})}var maxPathPattern=1e3,maxExpanded=8192;function pathPattern(pattern){if(pattern.length>maxPathPattern)return`it has more than ${maxPathPattern} characters`;let expanded=expandBraces(
pattern);if(typeof expanded=="string")return expanded;if(expanded.reduce((sum,{text:text12})=>sum+text12.length,0)>maxExpanded)return`its braces expand to more \
than ${maxExpanded} characters`;let programs=[];for(let{text:text12,branches}of expanded){let program=compile(text12,branches);if(typeof program=="string")return program;
programs.push(program)}return(path,effort={steps:0})=>{let characters=/[\ud800-\udfff]/.test(path)?[...path]:path;return programs.some(program=>matches(program,
characters,effort))}}function compile(text12,branches){let tokens=[],last=Math.max(-1,...branches);for(let at2=0;at2<text12.length;){let read2=readToken(text12,
at2);if(typeof read2=="string")return read2;tokens.push({token:read2.token,rest:text12.slice(at2),branches:last>at2}),at2=read2.next}return{tokens}}function readToken(text12,at2){
switch(text12[at2]){case"*":return readStar(text12,at2);case"?":return{token:{kind:"any"},next:at2+1};case"[":return readClass(text12,at2+1);case"\\":return at2+
1<text12.length?readCharacter(text12,at2+1):"it ends with `\\`";default:return readCharacter(text12,at2)}}function readCharacter(text12,at2){let character=String.
fromCodePoint(text12.codePointAt(at2)??0);return{token:{kind:"character",character},next:at2+character.length}}function readStar(text12,at2){if(text12[at2+1]!==
"*")return{token:{kind:"star"},next:at2+1};let startsPart=at2===0||text12[at2-1]==="/";return startsPart&&at2+2===text12.length?{token:{kind:"everything"},next:at2+
2}:startsPart&&text12[at2+2]==="/"?{token:{kind:"directories"},next:at2+3}:{token:{kind:"star"},next:at2+2}}function readClass(text12,start){let at2=text12[start]===
"!"||text12[start]==="^"?start+1:start,negated=at2>start,ranges=[],first=at2,previous;for(;text12[at2]!=="]";){let isRange=previous!==void 0&&text12[at2]==="-"&&
text12[at2+1]!=="]"&&at2+1<text12.length;isRange&&(at2+=1),text12[at2]==="\\"&&(at2+=1);let code2=text12.codePointAt(at2);if(code2===void 0)return"its `[` has n\
o `]`";ranges.push(isRange&&previous!==void 0?[previous,code2]:[code2,code2]),previous=isRange?void 0:code2,at2+=code2>65535?2:1}if(at2===first)return"its `[]` \
is empty";let inside=code2=>ranges.some(([from,to])=>from<=code2&&code2<=to);return{token:{kind:"class",matches:character=>inside(character.codePointAt(0)??0)!==
negated},next:at2+1}}function matches({tokens},path,effort){let[next,at2]=[0,0],star,directories;for(;at2<path.length;){effort.steps+=1;let token=tokens[next]?.
token;if(token?.kind==="everything")return!0;if(token?.kind==="directories")next+=1,directories={token:next,at:at2},star=void 0;else if(token?.kind==="star")next+=
1,star={token:next,at:at2};else if(token!==void 0&&takes(token,path[at2]??""))next+=1,at2+=1;else{let retry=longerStar(star,path)??moreDirectories(directories,path);
if(retry===void 0)return!1;next=retry.token,at2=retry.at}}return matchesNothing(tokens[next])}function takes(token,character){return token.kind==="character"?token.
character===character:token.kind==="class"?token.matches(character):token.kind==="any"&&character!=="/"}function longerStar(star,path){if(!(star===void 0||path[star.
at]==="/"))return star.at+=1,star}function moreDirectories(directories,path){if(directories===void 0)return;let slash=path.indexOf("/",directories.at);if(!(slash<
0))return directories.at=slash+1,directories}function matchesNothing(left){return left===void 0||!left.branches&&/^(?:\*|\/?\*\*\/?)$/.test(left.rest)}var maxSteps=3e7,stepsEach=20;function indexExceptions(exceptions){let patterns=new Map,compiled=text12=>{let pattern=patterns.get(text12)??pathPattern(text12);
return patterns.set(text12,pattern),pattern},byId=Map.groupBy(exceptions.map(exception2=>scoped(exception2,compiled)),({exception:exception2})=>exception2.id),effort={
steps:0},leftOut=new Set;return{matching:finding=>{let ids=idsOf(finding).filter(id=>byId.has(id));return ids.length===0?[]:inTrivysOrder(ids.map(id=>byId.get(id)??
[]),finding,effort,()=>{for(let id of ids)leftOut.add(id)})},notCompared:()=>[...leftOut].flatMap(id=>(byId.get(id)??[]).map(({exception:exception2})=>exception2))}}
function isForImage({images},names2){return images===void 0?!0:names2.length>0&&names2.every(name2=>images.some(pattern=>matchesImage(pattern,name2)))}function scopeOf({
id,kind,paths,purls,images}){let lists=[paths,purls,images].map(list2=>list2&&[...new Set(list2)].sort());return JSON.stringify([id,kind,...lists])}function scoped(exception2,compiled){
return{exception:exception2,paths:exception2.paths?.map(compiled).filter(pattern=>typeof pattern=="function"),purls:exception2.purls?.map(parsePackageUrl).filter(
purl=>purl!==void 0)}}function idsOf(finding){return finding.kind==="misconfiguration"?[finding.id,...finding.aliases]:[finding.id]}function*inTrivysOrder(candidates,finding,effort,endEarly){
let places=finding.kind==="vulnerability"?[finding.target,finding.path??""]:[finding.target],urls=(finding.kind==="vulnerability"?packageUrlsOf(finding.package):
[]).filter(url=>url!=="").map(parsePackageUrl);for(let place2 of places)for(let list2 of candidates)for(let{exception:exception2,paths,purls}of list2){if(effort.
steps>maxSteps)return endEarly();effort.steps+=1,!(exception2.kind!==void 0&&exception2.kind!==finding.kind)&&(paths!==void 0&&!matchesAny(paths,place2,effort)||
purls!==void 0&&!urls.every(url=>coversAny(purls,url,effort))||(yield exception2))}effort.steps>maxSteps&&endEarly()}function matchesAny(paths,place2,effort){return paths.
some(matches3=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&matches3(place2,effort)))}function coversAny(purls,found,effort){return found===void 0?!1:purls.
some(wanted=>(effort.steps+=stepsEach,effort.steps<=maxSteps&&coversPackage(wanted,found)))}function proposedExceptions(base,head2){let ends=new Map;for(let exception2 of base.active)for(let key of[scopeOf(exception2),keyOf(exception2)])ends.set(key,Math.
max(ends.get(key)??0,exception2.endsAt.getTime()));return head2.active.filter(exception2=>exception2.endsAt.getTime()>(ends.get(keyOf(exception2))??0))}function keyOf(exception2){
return exception2.assessment===void 0?scopeOf(exception2):`assessed ${scopeOf(exception2)}`}function withProposed(base,head2,rules,given2){let missing=bySeverity(
severity=>missingApprovals(rules[severity],given2.counted)),proposed=proposedExceptions(base,head2).map(exception2=>({...exception2,proposed:{missing}})),isApproved=Object.
values(missing).every(approvals=>approvals.length===0),extended=new Set(isApproved?proposed.map(scopeOf):[]),others=base.active.filter(exception2=>!extended.has(
scopeOf(exception2))),{undated=[]}=base;return{active:[...proposed,...others],refused:head2.refused,...undated.length===0?{}:{undated},...proposed.length>0&&needsApproval(
rules)?{approvals:{required:rules,missing,given:given2}}:{}}}async function readExceptions(files,paths,approvals,now){let{proposed,beside:beside2}=files;if(proposed===void 0){let read2=one=>readBranchRules(one,from=>exceptionsIn(
from,paths,now,one.branch));return both(await read2(files),beside2&&await read2(beside2),beside2)}let head2=await exceptionsIn(proposed.files,paths,now),base=await baseExceptions(
files,paths,now),other=beside2&&await baseExceptions(beside2,paths,now),bases=other===void 0?[base]:[base,other],given2=needsApproval(approvals)&&bases.some(one=>proposedExceptions(
one,head2).length>0)?await proposed.approvals(teamsOf(approvals)):nobodyApproved,added=one=>withProposed(one,head2,approvals,given2),unread2=bases.flatMap(({refused:refused3})=>refused3.
filter(({refusal})=>refusal==="unreadable")),all=added(base);return both({...all,refused:[...unread2,...all.refused]},other&&added(other),beside2)}function both(own2,other,beside2){
return other===void 0?own2:{...own2,beside:{...other,branch:beside2?.branch??"the base branch"}}}async function baseExceptions({governing,branch=""},paths,now){
let files=paths.map(async({path})=>{try{return await exceptionsIn(governing,[{path,named:!1}],now,branch)}catch(error){if(!(error instanceof ConfigError))throw error;
return{active:[],refused:[unreadable2(error,path,branch)]}}});return joined(await Promise.all(files))}async function readRules(files,paths,now){let policy=await readPolicy(files,paths.policy,judgingPolicyIn),exceptions=await readExceptions(files,paths.exceptions,
policy.approvals,now),afterMerge=await readAfterMerge(files,paths,now),dockerfile=await readDockerfile(files.built,paths);return{files,policy,exceptions,...dockerfile?
{dockerfile}:{},...afterMerge?{afterMerge}:{}}}var notForUs=new Set(["repository-file","repository-not-a-file","text-invalid","file-too-large","github-answer-to\
o-large"]);async function readDockerfile(files,{dockerfile}){if(dockerfile===void 0)return;let{path,named:named7}=dockerfile;if(named7){let text12=await readText(
files,dockerfile,"file");return text12===void 0?void 0:{path,text:text12}}try{let file=await files.read(path,maxTextFile);return file&&{path,text:file.text}}catch(error){
if(error instanceof GateError&&notForUs.has(error.code))return;throw error}}async function readAfterMerge(files,{policy,exceptions},now){let base=files.beside??
files,{merged,branch,branchName=""}=base;if(merged===void 0)return;let read2=async from=>({policy:await judgingPolicyIn(from,policy,branch),exceptions:await exceptionsIn(
from,exceptions,now,branch)}),after=await readMerged(base,merged,read2);if(files.beside!==void 0)return;let before=await read2(files.governing).catch(orInvalid);
return before!==void 0&&isTheSame(before,after)?void 0:{...after,branch:branchName,mayAsk:files.proposed!==void 0}}function isTheSame(before,after){return saysTheSame(
before.policy,after.policy)&&isDeepStrictEqual(before.exceptions,after.exceptions)}function orInvalid(error){if(!(error instanceof ConfigError))throw error}var common3=["README.md",".gitignore","LICENSE"];async function fallbackIn(repository,named7){let{dockerfile,github,policy,exceptions}=named7,own2=[dockerfile?.
path,github?.workflowFile,policy.path,...exceptions.map(({path})=>path)];for(let path of[...own2,...common3])if(path!==void 0&&await isThere(repository,path))return{
path,line:1}}async function isThere(repository,path){try{return await repository.read(path,maxTextFile)!==void 0}catch(error){if(error instanceof Cancelled||!(error instanceof
GateError))throw error;return!1}}async function withFallback(config,open){if(config.sarif.fallback!==void 0)return config;let fallback=await fallbackIn(open(),config);
return fallback===void 0?config:{...config,sarif:{...config.sarif,fallback}}}import{createHash as createHash2}from"node:crypto";var namespace=Buffer.from("6ba7b8119dad11d180b400c04fd430c8","hex");function stableUuid(name2){let bytes=createHash2(
"sha1").update(namespace).update(name2).digest().subarray(0,16);return bytes.writeUInt8(bytes.readUInt8(6)&15|80,6),bytes.writeUInt8(bytes.readUInt8(8)&63|128,8),
bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}function openVexOf(record2,author){let statements=statementsOf(record2);if(statements.length===0)return;let content={author,timestamp:record2.judgedAt,version:1,
tooling:ownTool,statements};return{"@context":"https://openvex.dev/ns/v0.2.0","@id":`urn:uuid:${stableUuid(JSON.stringify(content))}`,...content}}function statementsOf(record2){
let own2=new Map(record2.exceptions.applied.filter(({vex})=>vex===void 0).map(one=>[placeKey(one),one])),found=record2.findings.flatMap(finding=>{let exception2=finding.
exception&&own2.get(placeKey(finding.exception));return finding.kind==="vulnerability"&&exception2!==void 0?[{finding,exception:exception2}]:[]}),staying=stayingParts(
record2,own2);return[...Map.groupBy(found,({finding,exception:exception2})=>JSON.stringify([finding.id,finding.platforms,placeKey(exception2)])).values()].flatMap(
([first,...others])=>{if(first===void 0)return[];let{id:name2,aliases,platforms}=first.finding,all=[...new Set([first,...others].flatMap(({finding})=>packageUrlOf(
finding)))],isStaying=purl=>staying(name2,purl,platforms),parts3=justificationOf(first.exception)===void 0?all:all.filter(purl=>!isStaying(purl)),subcomponents=parts3.
map(purl=>({"@id":purl})),products=imageUrls(record2,platforms).map(purl=>({"@id":purl,subcomponents}));return parts3.length===0||products.length===0?[]:[{vulnerability:{
name:name2,...aliases.length===0?{}:{aliases}},products,...statusOf(first.exception)}]})}function stayingParts(record2,own2){let known2=new Map;for(let finding of record2.
findings){let exception2=finding.exception&&own2.get(placeKey(finding.exception));if(finding.kind!=="vulnerability"||exception2&&justificationOf(exception2)!==void 0)
continue;let{purl="",version:version2}=finding.package,plain2=version2.replace(/^\d+:/,"");for(let url of[purl,`${purl}@${encodeURIComponent(version2)}`,`${purl}\
@${encodeURIComponent(plain2)}`]){let key=JSON.stringify([finding.id,url]);known2.set(key,new Set([...known2.get(key)??[],...finding.platforms]))}}let isByName=record2.
image.digest===void 0||record2.platforms.some(({manifest})=>manifest===void 0);return(id,purl,platforms)=>{let on=known2.get(JSON.stringify([id,purl]));return on!==
void 0&&(isByName||platforms.some(platform=>on.has(platform)))}}function placeKey({file,line:line4}){return`${line4}:${file}`}function justificationOf({reason}){
let words3=reason.trim().toLowerCase();return openVexJustifications.find(one=>[one,one.replaceAll("_"," ")].some(label=>words3.startsWith(label)&&!/^[\p{L}\p{N}_]/u.
test(words3.slice(label.length))))}function statusOf({reason,expiry}){let justification=justificationOf({reason});return justification===void 0?{status:"affecte\
d",action_statement:`${untilNote(expiry)}: ${reason}`}:{status:"not_affected",justification,impact_statement:reason,status_notes:untilNote(expiry)}}function packageUrlOf({
package:{purl,version:version2}}){return purl===void 0?[]:[version2!==""&&!(purl.startsWith("pkg:rpm/")&&version2.includes(":"))?`${purl}@${encodeURIComponent(version2)}`:
purl]}function imageUrls({image,platforms},on){let holding=platforms.filter(({platform})=>on.some(one=>usualPlatform(one)===usualPlatform(platform))),whole4=image.
digest!==void 0&&holding.length===platforms.length?[image.digest]:[],digests=[...new Set([...whole4,...holding.flatMap(({manifest})=>manifest??[])])],urls=image.
names.flatMap(name2=>{let read2=readReference(name2);if("problem"in read2)return[];let{registry,repository}=read2.reference,last=encodeURIComponent((repository.
split("/").at(-1)??"").toLowerCase()),place2=`repository_url=${encodeURIComponent(`${registry===dockerHub?"index.docker.io":registry}/${repository}`)}`;return digests.
map(digest=>`pkg:oci/${last}@sha256%3A${encoded(digest)}?${place2}`)});return[...new Set(urls)]}function missingOpinion(decision){if(decision.verdict==="passed")return;let{open,concerns:concerns2}=decision.triage,blocking=concerns2.filter(({action})=>action===
"block"),[first]=blocking;if(!(first===void 0||open.some(({action})=>action==="block"))&&blocking.every(({kind})=>kind==="opinion"))return new ServiceError({code:"\
second-opinion",message:`There is no verdict. ${first.message}.`,fix:"Run it again when Clair answers, or write `second-opinion: { clair: advisory }` into the p\
olicy."})}function changeSince({fixed},{open,excepted}){let counts=Object.fromEntries(severities.map(severity=>[severity,{new:0,"still-there":0,fixed:0}]));for(let{finding,
presence="new"}of[...open,...excepted])counts[finding.severity][presence]+=1;for(let{severity}of fixed)counts[severity].fixed+=1;return counts}function scopedRecord({applied,unused,refused:refused3}){return applied.length+unused.length+refused3.length===0?{}:{scoped:{applied:applied.map(({findings,unblocked,
...rule})=>{let end=endOfScoped(rule);return{...ruleRecord(rule),...end===void 0?{}:{endsAt:end.toISOString()},findings,unblocked}}),unused:unused.map(ruleRecord),
refused:refused3.map(({refusal,why,...rule})=>({...ruleRecord(rule),refusal,why}))}}}function ruleRecord({action:{value,key,place:place2},...rule}){return{...rule,
action:value,key,...place2===void 0?{}:{place:place2}}}var maxFixed=1e3;function recordOf(image,sums){let{decision,scan,afterMerge}=image,{triage,policy,verdict}=decision,firstSeen=triage.baseline?.kind==="compared"?
triage.baseline.firstSeen:void 0;return{recordVersion:1,image:imageOf(image,sums.category),judgedAt:image.now.toISOString(),verdict,headline:sums.headline,policy:{
source:policy.source,digest:policyDigest(policy),gateOn:policy.gateOn.value,...policy.deadlines.clock.value==="first-seen"?{}:{clock:policy.deadlines.clock.value},
ignoreBase:policy.ignoreBase.value,...regoOf(policy)},scanner:scan.scanner,...scan.database===void 0?{}:{database:databaseOf(scan.database)},platforms:platformsOf(
image,sums),counts:sums.counts,escalations:sums.escalations,concerns:triage.concerns.map(({kind,platform,action,message})=>({kind,platform,action,message})),exceptions:exceptionsOf(
triage.exceptions),...scopedRecord(triage.scoped),...hardeningRecord(triage.hardening),...exploitationRecord(triage,policy.exploitation),...opinionRecord(triage.
opinion),...triage.baseline===void 0?{}:{baseline:baselineOf(triage.baseline,decision)},...afterMerge===void 0?{}:{afterMerge},build:buildRecord(image),findings:[
...triage.open,...triage.excepted].map(judged=>findingRecord(judged,firstSeen))}}function imageOf({name:name2,names:names2=[],digest,origin},category){let others=names2.
filter(one=>one!==name2);return{names:[name2,...others.slice(0,maxNames-1)],...category!==void 0&&categorySchema.safeParse(category).success?{category}:{},...digest===
void 0?{}:{digest},...origin===void 0?{}:{origin}}}function platformsOf({scan,images,decision},{reports,sboms}){let[first,...others]=scan.platforms.map((one,index2)=>{
let{platform,imageId,os,packages,packagesListed,systemFault:systemFault2=null,unread:unread2}=one,manifest=images.find(candidate=>candidate.platform===platform)?.
manifest,[report,sbom]=[reports[index2],sboms[index2]];return{platform,imageId,...manifest===void 0?{}:{manifest},...os===void 0?{}:{system:os},packages,...packagesListed===
void 0?{}:{packagesListed},systemFault:systemFault2,...unread2===void 0?{}:{unread:unread2},...tokensRecord(one,decision.triage.hardening),...report===void 0?{}:
{report},...sbom===void 0?{}:{sbom}}});if(first===void 0)throw new Error("unreachable: a scan has a platform");return[first,...others]}function policyDigest(policy){
let{source:_,rego,scoped:scoped2,vex,exploitation,secondOpinion,hardening,...rules}=policy,own2=rego.value.map(file=>file.rules?.digest??file.path).toSorted(),hasScoped=scoped2.
some(({packages,paths})=>packages.value.length+paths.value.length>0),all={...rules,...own2.length===0?{}:{rego:own2},...hasScoped?{scoped:scoped2}:{},...hasVex(
vex)?{vex:vex.map(rulesText).toSorted()}:{},...asksExploitation(policy)?{exploitation}:{},...secondOpinion.value==="none"?{}:{secondOpinion},...asksHardening(hardening)?
{hardening}:{}};return digestOf(JSON.stringify(all,(_key,value)=>isFields(value)?ruleOf(value):value))}function regoOf({rego}){let files=rego.value.flatMap(({path,
rules})=>rules===void 0?[]:{path,digest:rules.digest});return files.length===0?{}:{rego:files}}function ruleOf(object2){let rule="key"in object2&&"value"in object2?
object2.value:object2;return isFields(rule)?sorted(rule):rule}function sorted(value){return Object.fromEntries(Object.entries(value).toSorted(([a],[b])=>byText(
a,b)))}function databaseOf({updatedAt,source,digest}){return{updatedAt:rfc33392(updatedAt),source,...digest===void 0?{}:{digest}}}function rfc33392(text12){return instant.
safeParse(text12).success?text12:new Date(text12).toISOString()}function exceptionsOf({applied,unused,refused:refused3}){return{applied:applied.map(exceptionOf),
unused:unused.map(({duplicateOf,...one})=>({...exceptionOf(one),...duplicateOf===void 0?{}:{duplicateOf}})),refused:refused3.map(({suggestion,...one})=>({...one,
suggestion:suggestionText(suggestion)}))}}function exceptionOf(exception2){let{vex,endsAt,...rest}=exception2;return{...rest,endsAt:endsAt.toISOString(),...vex===
void 0?{}:{vex:vexRecord(vex)}}}function baselineOf(baseline,{policy,triage}){if(baseline.kind==="unread"){let{name:name3,why}=baseline;return{state:"unread",...name3===
void 0?{}:{name:name3},why}}let{name:name2,source,digest,createdAt,missing,fixed,packages}=baseline;return{state:"compared",name:name2,source,...digest===void 0?
{}:{digest},...createdAt===void 0?{}:{createdAt:rfc33392(createdAt)},gateOn:policy.gateOn.value,missingPlatforms:missing,counts:changeSince(baseline,triage),fixed:fixed.
slice(0,maxFixed).map(brief2),...packages===void 0?{}:{packages:packageChangeRecord(packages)}}}function brief2(finding){let{id,path:where=finding.target}=finding;
return finding.kind==="vulnerability"?{id,package:finding.package.name,version:finding.package.version,where}:{id,where}}var chunkLength=256*1024,walkedDepth=6,walkedLists=2;function lazily(list2,make){return{*[Symbol.iterator](){for(let entry3 of list2)yield make(entry3)}}}function*jsonChunks(value,lists=0){
let buffer="";for(let piece of pieces(value,{depth:0,lists}))buffer+=piece,buffer.length>=chunkLength&&(yield buffer,buffer="");yield`${buffer}
`}function isWalked(value,{depth,lists}){return typeof value=="object"&&value!==null&&depth<walkedDepth&&lists<walkedLists&&!isText2(value)}function isText2(value){
return"toJSON"in value&&typeof value.toJSON=="function"}function whole3(value){return(text11(value)??"null").replaceAll("##[","##\\u005b")}function text11(value){
try{return JSON.stringify(value)}catch(cause){if(!(cause instanceof RangeError))throw cause;let message="A report is nested so deeply, or holds a text so long, \
that it can not be written.",fix="Give a report as Trivy has written it.";throw new ToolError({code:"report-not-writable",message,fix,cause})}}function*pieces(value,{
depth,lists}){isWalked(value,{depth,lists})?isList(value)?yield*entries("[]",labelled(value),{depth:depth+1,lists:lists+1}):yield*entries("{}",named4(value),{depth:depth+
1,lists}):yield whole3(value)}function isList(value){return Symbol.iterator in value}function*labelled(values){for(let value of values)yield["",value]}function*named4(value){
for(let[name2,entry3]of Object.entries(value))entry3!==void 0&&(yield[`${whole3(name2)}: `,entry3])}function*entries(brackets,all,inside){let indent=`
${"  ".repeat(inside.depth)}`,before=brackets[0];for(let[label,value]of all){let start=`${before}${indent}${label}`;before=",",isWalked(value,inside)?(yield start,
yield*pieces(value,inside)):yield start+whole3(value)}yield before===","?`
${"  ".repeat(inside.depth-1)}${brackets[1]}`:brackets}var prefix2=/^(?:[\s\S]*?#\(nop\))?\s*(?:ONBUILD\s+)*/i,shell=/\s(?=[^\s=]*(?:sh|cmd)(?:\.exe)?(?:\s+\S+){0,5}?\s+(?:-\w*c|\/S|\/C|-Command)\s|powershell\s)/gi,
buildArguments2=/^(\s*(?:RUN\s+)?(?:--\S+\s+)*\|)(\d+)\s([\s\S]*)$/i;function maskInstruction(line4){let withArguments=buildArguments2.exec(line4);if(withArguments!==
null)return maskBuildArguments(withArguments);let before=prefix2.exec(line4)?.[0]??"",instruction=/^(ENV|ARG)(\s+)([\s\S]*)$/i.exec(line4.slice(before.length));
if(instruction===null)return line4;let[,keyword="",space2="",rest=""]=instruction;return before+keyword+space2+maskAssignments(rest)}function continues(line4){return/[\\`]\s*$/.
test(line4)}function maskAssignments(rest){if(/^\s*"?[^\s="']+"?\s*$/.test(rest))return rest;let name2=/^\s*"?([^\s="']+)"?(=|\s)/.exec(rest);return name2===null?
"***":`${name2[1]}${name2[2]==="="?"=":" "}***`}function maskBuildArguments([,before="",count4="",rest=""]){if(Number(count4)===0)return`${before}${count4} ${rest}`;
let command=[...` ${rest}`.matchAll(shell)].at(-1)?.index??rest.length,names2=[...rest.slice(0,command).matchAll(/(?:^|\s)([A-Za-z_]\w*)=/g)].map(([,name2=""])=>name2),
known2=names2.length===Number(count4)?names2.map(name2=>`${name2}=***`).join(" "):"***";return`${before}${count4} ${known2} ${rest.slice(command)}`.trimEnd()}function maskReport(report){if(!isFields(report))return{};let withMetadata=change(report,"Metadata",metadata2=>changeEach(change(metadata2,"ImageConfig",maskImageConfig),
"Layers",layer2=>changeText(layer2,"CreatedBy",maskInstruction)));return changeEach(withMetadata,"Results",maskResult)}function maskImageConfig(image){let withHistory=changeEach(
image,"history",entry3=>changeText(entry3,"created_by",maskInstruction));return["config","container_config","Config","ContainerConfig"].reduce((config,key)=>change(
config,key,maskContainer),withHistory)}function maskContainer(container){let withEnv=changeStrings(container,"Env",entry3=>entry3.replace(/=[\s\S]*$/,`=${"***"}`));
return["OnBuild","Cmd"].reduce((config,key)=>changeStrings(config,key,maskInstruction),withEnv)}var layered=["Vulnerabilities","Packages","Licenses","CustomReso\
urces"];function maskResult(result2){let withLayers=layered.reduce((masking,key)=>changeEach(masking,key,maskLayer),result2),withSecrets=changeEach(withLayers,"\
Secrets",maskSecret),withMisconfigurations=changeEach(withSecrets,"Misconfigurations",maskMisconfiguration);return changeEach(withMisconfigurations,"Experimenta\
lModifiedFindings",modified=>change(modified,"Finding",maskAnyFinding))}function maskAnyFinding(finding){return"RuleID"in finding?maskSecret(finding):"CauseMeta\
data"in finding?maskMisconfiguration(finding):maskLayer(finding)}function maskLayer(entry3){return change(entry3,"Layer",layer2=>changeText(layer2,"CreatedBy",maskInstruction))}
function maskSecret(secret3){let{Code,Match,...rest}=secret3,starred2=typeof Match=="string"&&/\*{3,}/.test(Match);return maskLayer(starred2?{...rest,Match:maskInstruction(
Match)}:rest)}function maskMisconfiguration(finding){let withCause=change(finding,"CauseMetadata",cause=>{let{RenderedCause,...rest2}=cause;return changeEach(change(
rest2,"Code",maskCode),"Occurrences",maskLayer)}),{Traces,...rest}=withCause;return maskLayer(rest)}function maskCode(code2){if(!Array.isArray(code2.Lines))return code2;
let inside=!1,lines2=code2.Lines.map(line4=>{if(!isFields(line4))return line4;let{Highlighted,Content,...rest}=line4,text12=typeof Content=="string"?Content:"",
clean=inside?"***":maskInstruction(text12);return inside=continues(text12)&&(inside||clean!==text12||/^\s*(?:ENV|ARG)\b/i.test(text12)),{...rest,Content:clean}});
return{...code2,Lines:lines2}}function change(parent,key,mask){let child=parent[key];if(!isFields(child))return parent;let clean=mask(child);return clean===child?
parent:{...parent,[key]:clean}}function changeText(parent,key,mask){let text12=parent[key];if(typeof text12!="string")return parent;let clean=mask(text12);return clean===
text12?parent:{...parent,[key]:clean}}function changeEach(parent,key,mask){return changeList(parent,key,child=>isFields(child)?mask(child):child)}function changeStrings(parent,key,mask){
return changeList(parent,key,child=>typeof child=="string"?mask(child):child)}function changeList(parent,key,mask){let list2=parent[key];if(!Array.isArray(list2))
return parent;let clean=list2.map(mask);return clean.some((child,index2)=>child!==list2[index2])?{...parent,[key]:clean}:parent}function publishedReport(image,raw){return named5(maskReport(raw),image)}function publishedChunks(image,raw){return jsonChunks(publishedReport(image,raw))}function publishedRecord(assessment,{
category,reports=[],sboms=[]}={}){return recordOf(assessment,{headline:headline(assessment),counts:tally(assessment),escalations:escalated(assessment.decision.triage),
category,reports,sboms})}function recordChunks(assessment,options={}){return jsonChunks(publishedRecord(assessment,options),1)}function named5(report,{name:name2}){
if(!("ArtifactName"in report))return report;let{ArtifactName:folder,Results}=report,Renamed=Array.isArray(Results)?{Results:Results.map(result2=>renamed(result2,
folder,name2))}:{};return{...report,...Renamed,ArtifactName:name2}}function renamed(result2,folder,name2){if(typeof folder!="string"||typeof result2!="object"||
result2===null||!("Target"in result2))return result2;let{Target}=result2;return typeof Target=="string"&&(Target===folder||Target.startsWith(`${folder} (`))?{...result2,
Target:`${name2}${Target.slice(folder.length)}`}:result2}function assessmentOfImage(known2,{layout,origin,stored},{push,github}){let images=assessedImages({layout,stored},push),by=github===void 0?{byCommand:!0}:{};return{
...own(known2),...by,...!stored||push?{digest:layout.root.digest}:{},origin,images}}function assessedImages({layout,stored},push){return layout.images.map(({platform,
manifest,config})=>({platform:platformName(platform),...!stored||push?{manifest:manifest.digest}:{},imageId:config.digest}))}function assessmentOfReport(known2){
let images=known2.scan.platforms.map(({platform,imageId})=>({platform,imageId}));return{...own(known2),images}}function own({name:name2,names:names2,scan,ofAnotherRun,
decision,afterMerge,dockerfile,lockfiles,contextFiles,now}){return{name:name2,scan,decision,now,...names2?{names:names2}:{},...ofAnotherRun?{ofAnotherRun}:{},...afterMerge?
{afterMerge}:{},...dockerfile?{dockerfile}:{},...lockfiles?{lockfiles}:{},...contextFiles?{contextFiles}:{}}}var deadline=6e4;async function askGithub(api,request,how){let{method="GET",repeatable=method!=="POST"}=request;try{return await api.request({...request,method,
deadline,repeatable})}catch(error){throw error instanceof HttpFault?unreachableFault(error,how):error}}function given(answer,schema2,how){if(answerKind(answer)!==
"ok")throw answerFault(answer,how);let parsed=schema2.safeParse(answer.body);if(parsed.success)return parsed.data;throw new ServiceError({code:"github-unexpecte\
d",message:`${how.what}: GitHub's answer is not what it describes.`,fix:"Look at githubstatus.com, and start the job again."})}async function askFor(api,request,schema2,how){
return given(await askGithub(api,request,how),schema2,how)}async function askForAll(api,route,list2,how,{maxPages=20,goesOn=()=>!0,isEnough=!1,fix="Close what n\
obody needs any more, and start the job again."}={}){let all=[];for(let page=1;page<=maxPages;page+=1){let mark=route.includes("?")?"&":"?",entries2=await askFor(
api,{route:`${route}${mark}per_page=${perPage}&page=${page}`},list2,how);if(all.push(...entries2),entries2.length<perPage||!goesOn(entries2))return all}if(isEnough)
return all;throw listTooLong(how,maxPages*perPage,fix)}function listTooLong({what},most,fix){return new ServiceError({code:"github-unexpected",message:`${what}:\
 there are more than ${most}.`,fix})}var perPage=100;var reviewsSchema=array(object({user:object({login:string(),id:int().positive(),type:string().optional()}).nullish(),state:string(),commit_id:string().nullish()}));
async function approvalsOf(api,repository,proposal,teams){let how={what:`Reading the reviews of pull request ${proposal.number}`,permission:"pull-requests: read"},
route=`/repos/${repository}/pulls/${proposal.number}/reviews`,reviews=(await askForAll(api,route,reviewsSchema,how)).map(({user,state,commit_id:commit})=>({author:user?.
login??"",...user?{authorId:user.id}:{},isPerson:user?.type==="User",state,commit:commit??""})),anybody=approversOf(reviews,proposal);if(anybody.counted.size===
0)return anybody;let writers=await writersOf(api,repository,proposal),{counted:counted2,ofOwn}=approversOf(reviews,proposal,writers);return{counted:await withTeams(
api,counted2,teams),ofOwn}}var maxQuestions=500,permission="members: read of the organization",teamSchema=object({slug:string()}),membershipSchema=object({state:string()});
async function withTeams(api,approving,teams){if(approving.size===0||teams.length===0)return approving;if(approving.size*teams.length>maxQuestions)throw tooMany2();
let named7=[];for(let team of teams)await hasMember(api,team,[...approving])&&named7.push(team.toLowerCase());return new Set([...approving,...named7])}async function hasMember(api,team,people){
let[organization="",slug=""]=team.toLowerCase().split("/"),route=`/orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}`,seen=await askGithub(
api,{route},{what:`Reading the team ${team}`,permission}),kind=answerKind(seen);if(kind==="missing"||kind==="denied")throw teamUnseen(team,seen.status);given(seen,
teamSchema,{what:`Reading the team ${team}`,permission});for(let person of people){let how={what:`Asking whether ${person} is in the team ${team}`,permission},answer=await askGithub(
api,{route:`${route}/memberships/${encodeURIComponent(person)}`},how);if(answerKind(answer)!=="missing"&&given(answer,membershipSchema,how).state==="active")return!0}
return!1}function teamUnseen(team,status){return new ServiceError({code:"team-unseen",message:`The policy asks for an approval by the team @${team}, and GitHub \
shows no such team to this token (HTTP ${status}).`,fix:'Check the name. The token of a workflow never sees teams: give one of an app, or a fine-grained one, wi\
th the organization permission "Members: read" (a classic one with read:org).'})}function tooMany2(){return new ServiceError({code:"github-unexpected",message:`\
More than ${maxQuestions} questions would be needed to learn which of the approving people are in the teams that the policy names.`,fix:"Name fewer teams in app\
rovals."})}var account=object({login:string().optional()}).nullish(),pullSchema=object({user:account,commits:int().nonnegative().optional(),head:object({ref:string(),
repo:object({full_name:string()}).nullish()})}),commitsSchema=array(object({author:account,committer:account})),pushesSchema=array(object({activity_type:string(),
actor:account}));async function writersOf(api,repository,{number:number2}){let how={what:`Reading pull request ${number2} of ${repository}`,permission:"pull-req\
uests: read"},route=`/repos/${repository}/pulls/${number2}`,{user,head:head2,commits:count4=0}=await askFor(api,{route},pullSchema,how),commits=await askForAll(
api,`${route}/commits`,commitsSchema,how),isHere=head2.repo?.full_name.toLowerCase()===repository.toLowerCase();if(!isHere&&commits.length<count4)throw commitsUnseen(
how.what,commits.length,count4);let pushers=isHere?await pushersOf(api,repository,head2.ref,nameOf(user)):[],names2=[...commits.flatMap(({author,committer})=>[nameOf(
author),nameOf(committer)]),...pushers];return new Set(names2.filter(name2=>name2!==""))}function commitsUnseen(what,seen,count4){return new ServiceError({code:"\
commits-unseen",message:`${what}: GitHub lists ${seen} of its ${count4} commits, so nobody knows who has a share in it and can't approve it.`,fix:"Squash its co\
mmits, or push the branch to this repository."})}async function pushersOf(api,repository,branch,author){let how={what:`Reading who pushed to ${branch} of ${repository}`,
permission:"contents: read"},query=new URLSearchParams({ref:`refs/heads/${branch}`,per_page:"100"}),pushes=await askFor(api,{route:`/repos/${repository}/activit\
y?${query}`},pushesSchema,how),first=pushes.findIndex(({activity_type:type,actor})=>type==="branch_creation"||type==="force_push"&&nameOf(actor)===author&&author!==
"");return pushes.slice(0,first<0?void 0:first+1).map(({actor})=>nameOf(actor))}function nameOf(person){return person?.login?.toLowerCase()??""}var commitHash=string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),branchSchema=object({name:string(),protected:boolean(),commit:object({sha:commitHash})}),repositorySchema=object(
{default_branch:string().min(1)}),pullSchema2=object({number:int().positive(),state:_enum(["open","closed"]),merged:boolean().optional(),user:object({login:string()}).
nullish(),base:object({ref:string().min(1)}),head:object({ref:string().optional(),sha:commitHash,repo:object({full_name:string()}).nullish()}),merge_commit_sha:commitHash.
nullish()});async function pullRequestNow(api,repository,number2){let how={what:`Reading pull request ${number2} of ${repository}`,permission:"pull-requests: re\
ad"};return asNow(await askFor(api,{route:`/repos/${repository}/pulls/${number2}`},pullSchema2,how),repository)}function asNow(pull,repository){let{number:number2,
base,head:head2,user,merge_commit_sha:merge}=pull;return{number:number2,base:base.ref,commit:head2.sha,author:user?.login??"",...requesterOf(head2.ref),isFork:head2.
repo?.full_name.toLowerCase()!==repository.toLowerCase(),state:pull.merged===!0?"merged":pull.state,...merge?{merge}:{}}}async function openPullRequestsOf(api,repository,commit){
let how={what:`Listing the open pull requests of ${repository}`,permission:"pull-requests: read"};return(await askForAll(api,`/repos/${repository}/pulls?state=o\
pen`,array(pullSchema2),how)).filter(({head:head2})=>head2.sha===commit).map(pull=>asNow(pull,repository))}async function branchTip(api,repository,name2){let how={
what:`Reading the branch ${name2} of ${repository}`,permission:"contents: read"},answer=await askGithub(api,{route:`/repos/${repository}/branches/${encodeURIComponent(
name2)}`},how);if(answer.status===404)return;let branch=given(answer,branchSchema,how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.protected}}
async function defaultBranchTip(api,{repository,defaultBranch}){let name2=defaultBranch??await defaultBranchName(api,repository),how={what:`Reading the default \
branch ${name2} of ${repository}`,permission:"contents: read"},route=`/repos/${repository}/branches/${encodeURIComponent(name2)}`,branch=await askFor(api,{route},
branchSchema,how);return{name:branch.name,commit:branch.commit.sha,isProtected:branch.protected}}async function defaultBranchName(api,repository){let how={what:`\
Reading the name of the default branch of ${repository}`,permission:"contents: read"};return(await askFor(api,{route:`/repos/${repository}`},repositorySchema,how)).
default_branch}function localRules(files){return{built:files,governing:files}}async function openRules({openContents,openGithub},source,built){if(source.kind==="built")return localRules(
built);let{github,token}=source,contents=openContents(github,token),filesAt=commit=>readOnce(commitFiles(contents,commit));if(source.kind==="commit"){let{commit,
branch}=source,queue={governing:filesAt(commit),branch:`the merge queue at ${commit.slice(0,12)}`};return{built,...queue,...branch===void 0?{}:{branchName:branch}}}
let api=openGithub({apiUrl:github.apiUrl,token}),branches=await countingBranches(api,source,filesAt),{proposal}=source;if(proposal===void 0||branches.isFork&&!proposal.
isFork)return{built,...branches.rules};let proposed={files:filesAt(proposal.commit),approvals:teams=>approvalsOf(api,github.repository,proposal,teams)};return{built,
...branches.rules,proposed}}function readOnce(files){let known2=new Map;return{...files,read:(path,max)=>{let key=`${max} ${path}`,file=known2.get(key)??files.read(
path,max);return known2.set(key,file),file}}}async function countingBranches(api,source,filesAt){let{github,pullRequest}=source,pull=pullRequest===void 0?void 0:
await pullRequestNow(api,github.repository,pullRequest),name2=pull?.base??source.branch,tip=name2===void 0?void 0:await branchTip(api,github.repository,name2),isFork=pull?.
isFork??!1;if(tip?.isProtected)return{rules:branchRules(tip,filesAt,pull),isFork};let byDefault=await defaultBranchTip(api,github);if(tip?.name===byDefault.name)
return{rules:branchRules(byDefault,filesAt,pull),isFork};let rules=branchRules(byDefault,filesAt);return{rules:pull&&tip?{...rules,beside:branchRules(tip,filesAt,
pull)}:rules,isFork}}function branchRules({name:name2,commit},filesAt,pull){return{governing:filesAt(commit),branch:`${name2} at ${commit.slice(0,12)}`,branchName:name2,
...pull&&{merged:filesAt(pull.merge??pull.commit)}}}function layersOf2({images}){return images.map(({platform,diffIds})=>({platform:platformName(platform),diffIds}))}function scannedLayers({platforms}){return platforms.
map(({platform,layerHistory:{diffIds}})=>({platform,diffIds}))}function noBaseProof(platforms,why){return{baseOf:()=>{},unproven:platforms.map(platform=>({platform,
why}))}}function proveBase(images,bases,why){let proven=provenLayers(images,bases);return{baseOf:finding=>{let names2=finding.platforms.map(platform=>{let layer2=finding.
platforms.length===1?finding.layer:finding.layerOn?.[platform],base=proven.get(platform);return layer2!==void 0&&base?.layers.has(layer2)?base.name:void 0});return names2.
includes(void 0)?void 0:names2[0]},unproven:images.flatMap(({platform})=>proven.has(platform)?[]:{platform,why})}}function provenNames(images,bases){return new Map(
[...provenLayers(images,bases)].map(([platform,{name:name2}])=>[platform,name2]))}function provenLayers(images,bases){let proven=new Map;for(let{platform,diffIds}of images){
let[first]=bases.flatMap(base=>layersOfBase(platform,diffIds,base)).sort((a,b)=>b.count-a.count);first!==void 0&&proven.set(platform,first)}return proven}function layersOfBase(platform,diffIds,base){
let layers=base.layers.get(platform)??[];if(layers.length===0||layers.some((layer2,index2)=>diffIds[index2]!==layer2))return[];let above=new Set(diffIds.slice(layers.
length)),own2=layers.filter(layer2=>!above.has(layer2));return[{name:base.name,count:layers.length,layers:new Set(own2)}]}import{basename,dirname as dirname2,join as join2}from"node:path";async function readImageReport(read2,path,bytes){if(isRecord(path))throw onlyRecord(path);let recordPath=recordBeside(path),recorded=recordPath===void 0?void 0:
await read2(recordPath,maxRecord);if(recordPath===void 0||recorded===void 0){let size3=bytes.byteLength;return{image:readReport(bytes,path),paths:[path],size:size3,
own:[]}}let record2=parseRecord(recorded,recordPath,"remove it: then the report beside it is judged alone."),reports=await platformReports(read2,path,bytes,record2),
size2=reports.reduce((sum,report)=>sum+report.bytes.byteLength,0),image=readReportsOf(record2,reports.map(report=>report.bytes),path),own2=record2.findings.filter(
({id})=>checkWithId(id)!==void 0);return{image,paths:reports.map(report=>report.path),size:size2,own:own2,firstSeen:()=>firstSeenIn(record2)}}async function readReportFile(files,path){
let bytes=await files.readBytes(path,MAX_REPORT).catch(error=>{throw error instanceof ToolError&&error.code==="file-is-folder"?absent(`${path} is a folder`,oneReport):
error});if(bytes===void 0)throw absent(`there is no file ${path}`,oneReport);let report=await readImageReport((other,max)=>files.readBytes(other,max),path,bytes);
return giveBackText(report.size),report}async function platformReports(read2,path,bytes,{platforms}){let files=platforms.map(({report})=>report),own2=files.length===
1?0:files.findIndex(report=>report?.file===basename(path));if(own2<0)throw recordMismatch(path,"the record beside it does not name this report");let reports=[],
left=MAX_REPORT-bytes.byteLength;for(let[index2,report]of files.entries()){if(report===void 0)throw recordMismatch(path,"the record beside it names no report");
let at2=index2===own2?path:join2(dirname2(path),report.file),found=index2===own2?bytes:await read2(at2,left);if(found===void 0)throw recordMismatch(at2,"there i\
s no such file, and the record of the image names it");if(index2!==own2&&(left-=found.byteLength),digestOf(found)!==report.digest)throw recordMismatch(at2,"this\
 is not the report that the record beside it was written for");reports.push({path:at2,bytes:found})}return reports}var oneReport="Name the JSON that Trivy wrote\
 (--format json --output FILE)";function absent(what,fix){return new ConfigError([{where:"report",what,fix:`${fix}.`}],"report-absent")}function onlyRecord(path){
let report=basename(path).replace("image-gate-record-","trivy-results-"),what=`${path} is the record of a verdict, which is judged by the report that it was mad\
e of`,fix=`Name Trivy's report, with the record beside it: ${join2(dirname2(path),report)}`;return new ConfigError([{where:"report",what,fix}],"report-is-record")}function requireSameImage(scan,judged){let theirs=reportedNames(scan,"");if(!(theirs.flatMap(lastPart).length===0||judged.flatMap(lastPart).length===0||isSameImage(
theirs,judged)))throw anotherImage(`it is a report on ${theirs[0]}, and ${judged[0]??""} is judged`,sameImage)}function requireEarlierImage(baseline,namedBy2,judged){
let name2=formatReference(baseline),known2=judged.filter(one=>lastPart(one).length>0);if(!(known2.length===0&&namedBy2==="input")){if(known2.length===0)throw anotherImage(
"the policy names it, and the judged image has no name to compare it with","Give the image a name in `tags`, or name its baseline in the input `baseline`.");if(!isSameImage(
[name2],known2))throw anotherImage(`it is a different image than ${known2[0]}, which is judged`,sameImage)}}var sameImage="Name an earlier state of the same ima\
ge (the last part of the repository is the same); in the policy, under `images` where there are several.";function anotherImage(what,fix){return new ConfigError(
[{where:"baseline",what,fix}],"baseline-of-another-image")}function isSameImage(theirs,ours){let parts3=new Set(ours.flatMap(lastPart));return theirs.flatMap(lastPart).
some(part2=>parts3.has(part2))}function lastPart(name2){if(/^[./]|\.(?:tar|tgz|tar\.gz|json)$/.test(name2))return[];let read2=readReference(name2);return"proble\
m"in read2?[]:[read2.reference.repository.split("/").at(-1)??""]}var notThere=new Set(["manifest-unknown","repository-unknown"]);function unreadBaseline(source,error){let byDefault=source.kind==="image"&&source.byDefault,name2=nameOf2(
source);return byDefault&&error instanceof GateError&&notThere.has(error.code)?{kind:"unread",...name2,why:"there is no such image yet",fix:"Once an image is pu\
shed there, only what is new counts; or name another one in `baseline`.",expected:!0}:{kind:"unread",...name2,...reasonOf2(error),expected:!1}}function unnamedBaseline({
why,fix,byDefault}){return{kind:"unread",why,fix,expected:byDefault}}function nameOf2(source){return source.kind==="none"?{}:{name:source.kind==="image"?formatReference(
source.reference):source.path}}function reasonOf2(error){if(error instanceof ConfigError){let[{what,fix}={what:error.message,fix:error.fix}]=error.problems;return{
why:withoutStop(what),fix}}return error instanceof GateError?{why:withoutStop(error.message),fix:error.fix}:{why:withoutStop(error instanceof Error?error.message:
String(error)),fix:"This is a defect of image-gate, please report it."}}function withoutStop(text12){return text12.replace(/[.\s]+$/,"")}function baselineLine(baseline){
if(baseline.kind==="known"){let count4=baseline.findings.length;return`Baseline ${baseline.name}: ${plural(count4,"finding")}.`}return`${baseline.name===void 0?
"No baseline":`The baseline ${baseline.name} is not read`}, so everything counts as new: ${baseline.why}. ${baseline.fix}`}var maxInRepository=100*1024*1024;async function baselineOf2({log},source,read2){if(source===void 0)return;let baseline=source.kind==="none"?unnamedBaseline(source):
await orUnread(source,read2);return baseline.kind==="known"||baseline.expected?log.info(baselineLine(baseline)):log.warning(baselineLine(baseline)),baseline}async function orUnread(source,read2){
try{return await read2(source)}catch(error){if(error instanceof Cancelled)throw error;return unreadBaseline(source,error)}}async function baselineOfReport(ports,choice,rules,names2){
let source=reportBaseline(choice,policyFor(rules.policy,names2).gateOn.value);return baselineOf2(ports,source,report=>readBaselineReport({...ports,rules:rules.files},
report,names2))}async function readBaselineReport({files,rules},{path,place:place2},judged){let read2=place2==="machine"?(name2,max)=>files.readBytes(name2,max):
async(name2,max)=>(await rules.governing.read(name2,Math.min(max,maxInRepository)))?.bytes,bytes=await read2(path,MAX_REPORT);if(bytes===void 0)throw absent2(path,
place2,rules);let{image:scan,firstSeen}=await readImageReport(read2,path,bytes);requireSameImage(scan,judged);let createdAt=creationOf(scan);return{kind:"known",
name:path,source:"report",...findingsOf2(scan),...createdAt?{createdAt}:{},...firstSeen?{firstSeen:firstSeen()}:{}}}function scannedBaseline(name2,digest,scan){
return{kind:"known",name:name2,source:"image",digest,...findingsOf2(scan)}}function findingsOf2({findings,platforms}){let images=platforms.map(({platform,container,
layerHistory,tokens})=>({platform,layerHistory,...container&&{container},...tokens&&{tokens}}));return{findings,platforms:platforms.map(({platform})=>platform),
packages:platforms.map(packagesOf),images}}function absent2(path,place2,{governing,branch}){let where="input baseline";if(place2==="machine"){let fix2="Name the\
 JSON that Trivy wrote (--format json --output FILE).";return new ConfigError([{where,what:`there is no file ${path}`,fix:fix2}],"baseline-absent")}let what=`th\
ere is no file ${governing.describe(path)}${branch===void 0?"":` (${branch}, whose policy counts)`}`,fix="Commit it there. A report that an earlier step brings \
must lie outside of the workspace, e.g. in ${{ runner.temp }}.";return new ConfigError([{where,what,fix}],"baseline-absent")}var creationSchema=object({CreatedAt:string().
max(60)});function creationOf({platforms:[{raw}]}){let text12=creationSchema.safeParse(raw).data?.CreatedAt;return text12===void 0||Number.isNaN(Date.parse(text12))?
void 0:text12}function verdictLine(assessment,release2){return`## ${assessment.decision.verdict==="blocked"?"❌":release2.kind==="failed"?"⚠️":"✅"} ${text(headline(assessment),
1500)}`}function releaseLine(assessment,release2){let name2=code(assessment.name,300);switch(release2.kind){case"pending":return`${name2} passed. This was writt\
en before the release: ${link("the summary of the run",release2.run)} says what became of it. If that says no more, the run ended before the release.`;case"push\
ed":return`**Pushed** ${release2.loaded?"**and loaded into Docker** ":""}${tagList(release2.tags)} with digest ${code(release2.digest)}: the bytes that were sca\
nned.${signedText(release2)}`;case"loaded":return`**Loaded** into Docker as ${tagList(release2.tags)}: the bytes that were scanned. No push was asked for.`;case"\
withheld":return`**Withheld:** ${name2} was neither pushed nor loaded, because the policy blocks it.`;case"revoking":return`${name2} was neither pushed nor load\
ed, because the policy blocks it, and the claims that earlier runs have attached to it are to be withdrawn (\`verify.on-fail: revoke\`): ${link("the summary of \
the run",release2.run)} says which.`;case"revoked":return revokedText(name2,release2);case"not-asked":return`${name2} was judged only: no push was asked for.`;case"\
failed":return failedLine(name2,release2)}}function signedText({proof:proof2}){if(proof2===void 0)return"";let names2=proof2.kinds.map(kind=>claimWords[kind]),what=names2.
length<2?names2.join(""):`${names2.slice(0,-1).join(", ")} and ${names2.at(-1)}`,until=minuteText(new Date(proof2.validUntil)),voucher=proof2.issuer===void 0?"":
` (confirmed by ${code(proof2.issuer,300)})`;return`

**Signed** by ${code(proof2.signer,300)}${voucher}: ${what} (${plural(proof2.claims.length,"claim")} attached). The scan holds until ${until}.`}var claimWords={
signature:"signature",scan:"scan",sbom:"SBOM",vex:"VEX"};function revokedText(name2,{revoked,left}){let shown2=left.slice(0,10).map(({image,why})=>`${code(image,
300)}: ${text(why,500)}`),more=left.length>shown2.length?[`and ${left.length-shown2.length} more`]:[];return[`**Withheld:** ${name2} was neither pushed nor load\
ed, because the policy blocks it.`,...revoked.length===0?[]:[`**Revoked:** the claims that earlier runs had attached to ${tagList(revoked)} are withdrawn, as th\
e policy asks for (\`verify.on-fail: revoke\`). Who has kept a copy can show it until it ends by itself.`],...left.length===0?[]:[`**Not revoked**, though the p\
olicy asks for it: ${[...shown2,...more].join("; ")}.`]].join(`

`)}function failedLine(name2,{step,message,fix,loaded}){return`**${step==="push"?`The push of ${name2} failed${loaded?", after it was loaded into Docker":""}:`:
`Loading ${name2} into Docker failed, and nothing was pushed:`}** ${text(message,1e3)}${fix===void 0?"":`

**What to do:** ${text(fix,1e3)}`}`}function tagList(tags){let shown2=tags.slice(0,10).map(tag=>code(tag,300));return[...shown2,...tags.length>shown2.length?[`${tags.
length-shown2.length} more`]:[]].join(", ")}function renderFailure(error){let lines2=(error instanceof Error?error.message:String(error)).split(`
`).slice(0,50).map(line4=>`- ${text(line4,1e3)}`),fix=fixOf2(error),advice=fix===void 0?[]:[`**What to do:** ${text(fix,1e3)}`];return["## ❌ There is no verdict\
, and nothing was pushed",lines2.join(`
`),...advice,""].join(`

`)}function fixOf2(error){if(!(error instanceof ConfigError))return error instanceof GateError?error.fix:"This is a defect of image-gate; please report it with \
the log of this run."}var maxConfig=4*1024*1024;async function baseLayers(registry,reference2,platforms){return layersByPlatform(await layeredImage(registry,reference2,platforms))}function layersByPlatform({
platforms}){return new Map(platforms.map(({platform,diffIds})=>[platform,diffIds]))}async function layeredImage(registry,reference2,platforms){let{descriptor:root,
bytes}=await registry.manifest(reference2),{mediaType,digest}=root,found=[];if(!isIndexType(mediaType)){let config=await configOf(registry,reference2,bytes,digest,
mediaType);for(let platform of platforms)usualPlatform(platform)===usualPlatform(platformName(config.image))&&found.push({platform,manifest:root,...layersIn(config)});
return{root,platforms:found}}let{manifests}=readIndex(bytes,digest,mediaType);for(let platform of platforms){let child=manifests.find(one=>one.platform!==void 0&&
usualPlatform(platformName(one.platform))===usualPlatform(platform));if(child===void 0||isIndexType(child.mediaType))continue;let{registry:host,repository}=reference2,
manifest=await registry.manifest({registry:host,repository,digest:child.digest}),config=await configOf(registry,reference2,manifest.bytes,child.digest,child.mediaType);
found.push({platform,manifest:child,...layersIn(config)})}return{root,platforms:found}}function layersIn({digest,image:{rootfs}}){return{config:{digest},diffIds:rootfs.
diff_ids??[]}}async function configOf(registry,{registry:host,repository},manifest,digest,mediaType){let{config}=readManifest(manifest,digest,mediaType);if(config.
size>maxConfig)throw tooLarge(config.digest);let pieces3=[];for await(let piece of await registry.blob({registry:host,repository},config))pieces3.push(piece);return{
digest:config.digest,image:readImageConfig(Buffer.concat(pieces3),config.digest)}}function tooLarge(digest){return new ToolError({code:"manifest-invalid",message:`\
The image config ${digest} is larger than ${maxConfig} bytes.`,fix:"Name another base image."})}function ruleFor(finding,policy,{isOfBase,presence,exploitation}={}){let{ignoreBase,unfixed,gateOn}=policy;if(ignoreBase.value&&isOfBase)return{action:"log",decidedBy:{
first:ignoreBase}};let first=hardeningRule(finding,policy)??actionOf(policy,finding.kind,finding.severity),when=whenOf(finding,policy,exploitation),bySeverity3=when===
void 0?first.value:"warn",epss=epssOf(policy,exploitation,bySeverity3),said=epss?.action??bySeverity3,byRule=finding.kind==="vulnerability"&&finding.fixedVersion===
void 0?capped(said,unfixed.value):said,action=gateOn.value==="new"&&presence==="still-there"?capped(byRule,"warn"):byRule,decidedBy={first};return when!==void 0&&
(decidedBy.when=when),epss!==void 0&&(decidedBy.epss=epss.setting),byRule!==said&&(decidedBy.unfixed=unfixed),action!==byRule&&(decidedBy.gateOn=gateOn),{action,
decidedBy}}function ruleForListed(ruled,{exploitation},facts){let{exploited}=exploitation;return facts?.listed===void 0||exploited.value==="none"||!isStricter(exploited.
value,ruled.action)?ruled:{action:exploited.value,decidedBy:{...ruled.decidedBy,exploited}}}function ruleForOverdue(ruled,{deadlines:{overdue}},deadline3){return deadline3?.
state!=="breached"||!isStricter(overdue.value,ruled.action)?ruled:{action:overdue.value,decidedBy:{...ruled.decidedBy,overdue}}}function whenOf({kind,severity},policy,facts){
let{action,when}=policy.severity[severity];if(!(policy.kinds[kind][severity]!==void 0||action.value!=="block"||when.value===void 0))return isOutside(when.value,
facts)?when:void 0}function epssOf({exploitation:{epssBlock,epssWarn}},facts,than){let score2=facts?.epss?.score;if(score2!==void 0){if(score2>=epssBlock.value&&
isStricter("block",than))return{action:"block",setting:epssBlock};if(score2>=epssWarn.value&&isStricter("warn",than))return{action:"warn",setting:epssWarn}}}function capped(action,cap){
return isStricter(action,cap)?cap:action}function isStricter(one,other){return actions.indexOf(one)>actions.indexOf(other)}function applyExceptions(written,rules,now,images){let{active,refused:before,beside:beside2}=withAdopted(written,rules.adoptedUntil.value,now),{usable,refused:atOnce}=usableAmong(
active,rules,now,images),index2=indexExceptions(usable),lastEnd=bySeverity(severity=>lastEndOf(rules.maxDays[severity].value,now)),other=beside2&&applyExceptions(
beside2,rules,now,images),uses=new Map;return{exceptionFor:finding=>{for(let exception2 of index2.matching(finding)){let alone=useAlone(exception2,finding.severity,
lastEnd,rules),isOneSided=alone==="applied"&&other!==void 0&&other.exceptionFor(finding)===void 0;if(noteUse(uses,exception2,isOneSided?"not-on-both":alone,finding.
severity,rules),alone==="applied")return isOneSided?void 0:exception2}},outcome:()=>{let notCompared=index2.notCompared(),unused=unusedOf(usable,new Set([...uses.
keys(),...notCompared]));return{applied:usable.filter(exception2=>uses.get(exception2)?.applied!==void 0),unused:unused.filter(exception2=>!waits(exception2)),refused:[
...rules.requireTicket.value?before.map(withTicket):before,...atOnce,...refusedByUse(uses,rules,beside2?.branch??"",now),...unused.filter(waits).map(exception2=>refuseWaiting(
exception2,now)),...notCompared.map(exception2=>refuseNotCompared(exception2,now))],...written.approvals&&{approvals:written.approvals}}}}}function useAlone(exception2,severity,lastEnd,{
assessment}){return lacksApproval(exception2,severity)?"not-approved":exception2.assessment===void 0&&assessment.value.includes(severity)?"no-assessment":exception2.
endsAt.getTime()<=lastEnd[severity]?"applied":"too-far-ahead"}function noteUse(uses,exception2,use,severity,rules){let noted=uses.get(exception2)??{},before=noted[use];
noted[use]=use==="too-far-ahead"?strictestOf(rules,before,severity):worse(before??severity,severity),uses.set(exception2,noted)}function refusedByUse(uses,rules,branch,now){
return[...refusedAs("too-far-ahead",uses,(exception2,severity)=>refuseTooFar(exception2,severity,rules,now)),...refusedAs("no-assessment",uses,(exception2,severity)=>refuseUnassessed(
exception2,[severity],now)),...refusedAs("not-approved",uses,(exception2,severity)=>refuseUnapproved(exception2,severity,now)),...refusedAs("not-on-both",uses,exception2=>refuseOneSided(
exception2,branch,now))]}function refusedAs(use,uses,refuse){return[...uses].flatMap(([exception2,{[use]:severity}])=>severity===void 0?[]:[refuse(exception2,severity)])}
function usableAmong(active,rules,now,images){let exceptions=active.filter(exception2=>isForImage(exception2,images)),current=exceptions.filter(exception2=>holds(
exception2,now)),isTracked=exception2=>!rules.requireTicket.value||exception2.adopted===!0||hasTicket(exception2),ended=exceptions.filter(exception2=>!holds(exception2,
now));return{usable:current.filter(isTracked),refused:[...ended.map(exception2=>refuseExpired(exception2,now)),...current.filter(exception2=>!isTracked(exception2)).
map(exception2=>refuseUntracked(exception2,now))]}}function strictestOf({maxDays},one,other){let[strictest=other]=severities.filter(severity=>severity===one||severity===
other).toSorted((a,b)=>maxDays[a].value-maxDays[b].value);return strictest}function refuseUntracked(exception2,now){return refused2(askingTicket(exception2),"no\
-ticket","it names no ticket, which the policy requires",now)}function refuseUnassessed(exception2,asked,now){let why=`it has no \`assessment\`, which the policy \
requires for ${asked.join(", ")} findings`;return{...refused2(exception2,"no-assessment",why,now),suggestion:{kind:"words",text:"an entry of a YAML file with `a\
ssessment: { score: …, exploitability: …, controls: …, why: …, fix: …, impact: … }`"}}}function withTicket(entry3){let{suggestion}=entry3;return suggestion.
kind==="words"||hasTicket(suggestion.draft)?entry3:{...entry3,suggestion:{...suggestion,draft:askingTicket(suggestion.draft)}}}function refuseTooFar(exception2,severity,{
maxDays},now){let days=maxDays[severity].value,why=`its expiry ${exception2.expiry} is more than ${days} days ahead, the most for a ${severity} finding`;return refused2(
exception2,"too-far-ahead",why,now,days)}function lacksApproval({proposed},severity){return proposed!==void 0&&proposed.missing[severity].length>0}function waits(exception2){
return severities.some(severity=>lacksApproval(exception2,severity))}function refuseUnapproved(exception2,severity,now){let missing=exception2.proposed?.missing[severity]??
[],why=missing.some(choice=>choice.length===0)?"it is new in this pull request, and the policy that says who must approve it can’t be read":`it is new in this\
 pull request, and for a ${severity} finding ${approversText(missing)} must approve its newest commit`;return notApproved(exception2,why,now)}function refuseWaiting(exception2,now){
let missing=exception2.proposed?.missing??noApprovals,always=alwaysNeeded(missing),why=always.some(choice=>choice.length===0)?"it is new in this pull request, a\
nd the policy that says who must approve it can’t be read":`it is new in this pull request and fits no finding of this image; ${waitsFor(missing,always)} befo\
re the merge`;return notApproved(exception2,why,now)}function waitsFor(missing,always){return always.length>0?`${approversText(always)} must approve its newest \
commit`:`${severities.filter(severity=>missing[severity].length>0).map(severity=>`${approversText(missing[severity])} (for ${severity} findings)`).join(", ")} m\
ust approve its newest commit`}function notApproved(exception2,why,now){return{...refused2(exception2,"not-approved",why,now),suggestion:{kind:"words",text:"the\
 same line, once it is approved"}}}function refuseNotCompared(exception2,now){return refused2(exception2,"not-compared","some findings were not compared with it\
: the entries for this id have too many paths and packages. Write one entry for several of them, with shorter patterns",now)}function refuseOneSided(exception2,branch,now){
let why=`${branch} rules as well, and has no exception that is applied to the same finding`;return{...refused2(exception2,"not-on-both",why,now),suggestion:{kind:"\
words",text:`the same line, once it is on ${branch}, too`}}}function unusedOf(exceptions,known2){let first=new Map,unused=[];for(let exception2 of exceptions){let key=scopeOf(
exception2),earlier2=first.get(key);earlier2===void 0&&first.set(key,exception2);let follows=earlier2!==void 0&&known2.has(earlier2)&&renews(exception2,earlier2);
known2.has(exception2)||follows||unused.push(earlier2===void 0?exception2:{...exception2,duplicateOf:{file:earlier2.file,line:earlier2.line}})}return unused}function exploitationMark({exploitation,decidedBy}){if(exploitation?.listed!==void 0)return"exploited";let score2=exploitation?.epss?.score;return decidedBy.epss===
void 0||score2===void 0?"":`EPSS ${shareText(score2)}`}function exploitedText({listed:listed2}={}){if(listed2===void 0)return"";let due=listed2.due===void 0?[]:
[`to be fixed by ${listed2.due}`];return[`listed by CISA as exploited since ${listed2.added}`,...listed2.ransomware?["used for ransomware"]:[],...due].join(", ")}
function epssText({epss}={}){return epss===void 0?"":`${shareText(epss.score)} within 30 days, as high or higher than ${shareText(epss.percentile)} of all`}function whenText({
exploited,epss}){return[...exploited?["it is exploited"]:[],...epss===void 0?[]:[`its EPSS score is ${shareText(epss)} or more`]].join(" or ")}function whyNotRelaxed({
exploitation,finding},when,lists){if(exploitation?.listed!==void 0)return"it is exploited";let score2=exploitation?.epss?.score;if(when.epss!==void 0&&score2!==
void 0&&score2>=when.epss)return`its EPSS score is ${shareText(when.epss)} or more`;let{kev,epss}=lists??{};return kev?.kind!=="sure"?unsureText("KEV",kev):when.
epss!==void 0&&epss?.kind!=="sure"?unsureText("EPSS",epss):when.epss===void 0||noCve(finding)?"it has no CVE":"EPSS has no score for it"}function missingLists({
policy,triage}){let{kev,epss}=triage.exploitation??{};return[["KEV",asksKev(policy)?kev:void 0],["EPSS",asksEpss(policy)?epss:void 0]].flatMap(([name2,list2])=>list2?.
kind==="missing"?[`${name2} is missing, so nothing is judged by it here: ${list2.why??""}`]:[])}function unsureText(name2,{kind,why=""}={kind:"missing"}){return kind===
"missing"?`${name2} is missing`:`${name2} is not used in full: ${why}`}function noCve(finding){return finding.kind!=="vulnerability"||![finding.id,...finding.aliases].
some(id=>/^CVE-/i.test(id))}function exploitationSentence({policy,triage}){let{exploitation,open}=triage;if(exploitation===void 0)return"";let{kev,epss}=exploitation,
lists=[...asksKev(policy)||kev.kind!=="missing"?[feedText("KEV",kev)]:[],...asksEpss(policy)||epss.kind!=="missing"?[feedText("EPSS",epss)]:[]].join(" and ");if(kev.
kind==="missing")return asksKev(policy)?`By ${lists}, nobody knows which open findings are exploited.`:`Scores are by ${lists}.`;let exploited=open.filter(judged=>judged.
exploitation?.listed!==void 0).length,relaxed=open.filter(({decidedBy})=>decidedBy.when!==void 0).length,only=relaxed===0?"":`; ${counted(relaxed)} only ${relaxed===
1?"warns":"warn"} by the policy’s \`when\``;return`By ${lists}, ${plural(exploited,"open finding")} ${exploited===1?"is":"are"} exploited${only}.`}function feedText(name2,{
date,kind}){return date===void 0?`${name2} (missing)`:`${name2} of ${date.slice(0,10)}${kind==="sure"?"":" (not used in full)"}`}function shareText(share2){return`${Number(
(share2*100).toPrecision(3))} %`}var pep440=/^\s*v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\d*))?(?:-(?<implicit>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i,
preRank={alpha:-3,a:-3,beta:-2,b:-2};function pythonVersion(version2){let found=pep440.exec(version2)?.groups;if(found===void 0)return;let{epoch="0",release:release2="",
pre,preNumber,implicit,post,postNumber,dev,devNumber,local=""}=found,isPost=post!==void 0||implicit!==void 0,early3=pre!==void 0?preRank[pre.toLowerCase()]??-1:
dev!==void 0&&!isPost?-9:0;return{epoch:Number(epoch),release:release2.split(".").map(Number),rest:[early3,Number(preNumber??0),isPost?1+Number(implicit??postNumber??
0):0,dev===void 0?Number.POSITIVE_INFINITY:Number(devNumber??0)],local:local.toLowerCase().replace(/[-_]/g,"."),isEarly:pre!==void 0||dev!==void 0}}function comparePython(one,other){
let[a,b]=[pythonVersion(one),pythonVersion(other)];if(!(a===void 0||b===void 0))return a.epoch-b.epoch||byNumbers(a.release,b.release)||byNumbers(a.rest,b.rest)||
byLocal(a.local,b.local)}function isEarlyPython(version2){return pythonVersion(version2)?.isEarly??!1}function byLocal(one,other){let[a,b]=[one,other].map(local=>local===
""?[]:local.split("."));return bySegments(a??[],b??[])}function compareGem(one,other){let[a,b]=[gemSegments(one),gemSegments(other)];for(let index2=0;index2<Math.
max(a.length,b.length);index2+=1){let[mine="0",its="0"]=[a[index2],b[index2]];if(mine===its)continue;let[isMine,isIts]=[mine,its].map(piece=>/^\d/.test(piece));
if(isMine!==isIts)return isMine?1:-1;let order=isMine?Number(mine)-Number(its):mine<its?-1:1;if(order!==0)return order}return 0}function gemSegments(version2){let found=version2.
replaceAll("-",".pre.").match(/\d+|[a-z]+/gi)??[],word3=found.findIndex(piece=>!/^\d/.test(piece));return word3<0?withoutZeros(found):[...withoutZeros(found.slice(
0,word3)),...withoutZeros(found.slice(word3))]}function withoutZeros(segments){return segments.slice(0,segments.findLastIndex(piece=>!/^0+$/.test(piece))+1)}var early=[
"dev","a","alpha","b","beta","m","milestone","pre","preview","c","cr","rc","snapshot"],nothing=new Set(["final","ga","release","v"]);function isEarlyByWord(version2){
return parts2(version2).some(({rank})=>rank<0)}function compareByWords(one,other){let[a,b]=[parts2(one),parts2(other)];for(let index2=0;index2<Math.max(a.length,
b.length);index2+=1){let order=comparePart(a[index2],b[index2]);if(order!==0)return order}return 0}function parts2(version2){return(version2.toLowerCase().match(
/\d+|[a-z]+/g)??[]).map(piece=>/^\d/.test(piece)?{rank:Number(piece)===0?0:1,number:Number(piece)}:{rank:wordRank(piece),word:piece})}function wordRank(word3){return nothing.
has(word3)?0:early.includes(word3)?early.indexOf(word3)-early.length:.5}function comparePart(one,other){let[a,b]=[one?.rank??0,other?.rank??0];if(a!==b)return a-
b;if(one?.number!==void 0&&other?.number!==void 0)return one.number-other.number;let[first,second]=[one?.word??"",other?.word??""];return a===0||first===second?
0:first<second?-1:1}function byNumbers(one,other){for(let index2=0;index2<Math.max(one.length,other.length);index2+=1){let[a,b]=[one[index2]??0,other[index2]??0];
if(a!==b)return a<b?-1:1}return 0}function bySegments(one,other){for(let index2=0;index2<Math.max(one.length,other.length);index2+=1){let[mine,its]=[one[index2],
other[index2]];if(mine===its)continue;if(mine===void 0||its===void 0)return mine===void 0?-1:1;let[isMine,isIts]=[mine,its].map(piece=>/^\d+$/.test(piece));if(isMine!==
isIts)return isMine?1:-1;let order=isMine?Number(mine)-Number(its):mine<its?-1:1;if(order!==0)return order}return 0}function evr(version2){let colon=/^\d+:/.exec(version2)?.[0].length??0,epoch=colon===0?0:version2.slice(0,colon-1),rest=version2.slice(colon),cut3=rest.lastIndexOf(
"-");return{epoch:Number(epoch),upstream:cut3<0?rest:rest.slice(0,cut3),release:cut3<0?"":rest.slice(cut3+1)}}function byEvr(one,other,compare){let[a,b]=[evr(one),
evr(other)];return a.epoch-b.epoch||compare(a.upstream,b.upstream)||compare(a.release,b.release)}function compareDebian(one,other){return byEvr(one,other,debianPart)}
function debianPart(one,other){let[a,b]=[pieces2(one),pieces2(other)];for(let index2=0;index2<Math.max(a.length,b.length);index2+=1){let mine=a[index2]??"",its=b[index2]??
"";if(mine===its)continue;let order=index2%2===0?debianText(mine,its):Number(mine)-Number(its);if(order!==0)return order}return 0}function pieces2(version2){let found=version2.
match(/\d+|\D+/g)??[];return/^\d/.test(version2)?["",...found]:found}function debianText(one,other){for(let index2=0;index2<Math.max(one.length,other.length);index2+=
1){let order=debianRank(one[index2])-debianRank(other[index2]);if(order!==0)return order}return 0}function debianRank(character){return character===void 0?0:character===
"~"?-1:(/[A-Za-z]/.test(character)?0:256)+character.charCodeAt(0)}function compareRpm(one,other){return byEvr(one,other,rpmPart)}function rpmPart(one,other){let[
a,b]=[one,other].map(text12=>text12.match(/\d+|[A-Za-z]+|[~^]/g)??[]);for(let index2=0;;index2+=1){let[mine,its]=[a?.[index2],b?.[index2]];if(mine===void 0&&its===
void 0)return 0;if(mine===its)continue;let order=rpmRank(mine)-rpmRank(its);return order!==0?order:isNumber(mine)?byNumber(mine??"",its??"")||continueAfterZeros(
a,b,index2):byText2(mine,its)}}function continueAfterZeros(a=[],b=[],index2){return rpmPart(a.slice(index2+1).join("."),b.slice(index2+1).join("."))}function rpmRank(piece){
return piece==="~"?0:piece===void 0?1:piece==="^"?2:isNumber(piece)?4:3}var early2=["alpha","beta","pre","rc"],late=["cvs","svn","git","hg","p"];function compareApk(one,other){
let[a,b]=[apkParts(one),apkParts(other)];return byLists(a.numbers,b.numbers)||byText2(a.letter,b.letter)||byLists(a.suffixes,b.suffixes)||a.revision-b.revision}
function apkParts(version2){let[,numbers="",letter="",suffixes="",revision="0"]=/^(\d+(?:\.\d+)*)([a-z]?)((?:_[a-z]+\d*)*)(?:-r(\d+))?/.exec(version2)??[];return{
numbers:numbers.split(".").map(Number),letter,suffixes:[...suffixes.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([,word3="",number2=""])=>[suffixRank(word3),Number(number2)]),
revision:Number(revision)}}function suffixRank(word3){return early2.includes(word3)?early2.indexOf(word3)-early2.length:1+late.indexOf(word3)}function byLists(one,other){
for(let index2=0;index2<Math.max(one.length,other.length);index2+=1){let order=(one[index2]??0)-(other[index2]??0);if(order!==0)return order}return one.length-other.
length}function byNumber(one,other){let[a,b]=[one,other].map(digits=>digits.replace(/^0+/,""));return(a?.length??0)-(b?.length??0)||byText2(a,b)}function isNumber(piece){
return piece!==void 0&&/^\d/.test(piece)}function byText2(one="",other=""){return one<other?-1:one>other?1:0}function isAdvisory(finding,weight){return isAlone(finding)&&weight.value!=="required"}function opinionState({platforms,findings,opinion,scanner},{value:weight}){
let all=platforms.map(({platform})=>platform);if(opinion===void 0)return weight==="none"||scanner.name==="Clair"?void 0:{scanner:"clair",weight,agreement:noAgreement,
platforms:[],types:[],isUnasked:!0,why:notAsked};let given2=new Set(opinion.platforms.map(({platform})=>usualPlatform(platform))),missing=all.find(platform=>!given2.
has(usualPlatform(platform))),why=failureOf(opinion)??(missing===void 0?void 0:`it says nothing of ${missing}`),newest=Object.values(opinion.databaseUpdatedAt??
{}).toSorted().at(-1);return{scanner:opinion.scanner,weight,agreement:agreementOf(findings,opinion),types:[...new Set(opinion.platforms.flatMap(one=>one.types))].
toSorted(),platforms:all.filter(platform=>given2.has(usualPlatform(platform))),...why===void 0?{}:{why},...opinion.version===void 0?{}:{version:opinion.version},
...newest===void 0?{}:{databaseUpdatedAt:newest}}}var notAsked="nobody has asked it: name a server in clair-url, or its reports in clair-report";function failureOf(opinion){
if(opinion.outcome==="answered")return;let{platform,words:words3}=opinion.failure,said=words3.replace(/\.$/,"");return platform===void 0?said:`${platform}: ${said}`}
var noAgreement={both:0,trivy:0,clair:0,beyond:0};function agreementOf(findings,{platforms}){let seen=new Map(platforms.map(({platform,types})=>[usualPlatform(platform),
new Set(types)])),counts={...noAgreement};for(let finding of findings){if(finding.kind!=="vulnerability")continue;let{said,package:found}=finding,types=finding.
platforms.flatMap(platform=>seen.get(usualPlatform(platform))??[]);if(types.length===0)continue;let isSeen=types.some(all=>all.has(found.type));counts[said===void 0?
isSeen?"trivy":"beyond":said.isAlone?"clair":"both"]+=1}return counts}function opinionConcerns(state){if(state?.why===void 0)return[];let{weight,why}=state;return[
{kind:"opinion",platform:"all",action:weight==="required"?"block":"warn",message:`Clair has no opinion that counts: ${why}. ${weight==="required"?"The policy re\
quires its opinion (second-opinion), so nothing passes without it":"So what it alone would report is not known; the verdict is by Trivy"}`}]}function findingMarks(judged){let{finding}=judged,alone=finding.kind==="vulnerability"&&finding.said?.isAlone?"only Clair":"";return[exploitationMark(judged),alone].
filter(mark=>mark!=="")}function reportedBy(finding,state){if(finding.kind!=="vulnerability"||state===void 0||state.isUnasked)return"";let{said}=finding;if(said===
void 0)return"Trivy";let vendor=said.vendor===void 0?"":`, the vendor “${said.vendor}”`,level=`${said.severity}${vendor} (${said.source})`;return said.isAlone?
`Clair alone, as ${level}`:`Trivy and Clair, which says ${level}`}function opinionSentence(state){if(state===void 0)return"";let{weight,agreement,why,platforms}=state,
counts=weight==="required"?"required":"counts in no verdict";if(why!==void 0&&platforms.length===0)return`There is no second opinion of Clair (${counts}): ${why}\
.`;let{both:both2,trivy,clair,beyond}=agreement,others=beyond===0?"":` (and ${counted(beyond)} in kinds of packages of which Clair saw none)`,sum=`both report ${counted(
both2)}, only Trivy ${counted(trivy)}${others}, only Clair ${counted(clair)}`,part2=why===void 0?"":` It is not whole: ${why}.`;return`Second opinion of Clair (${counts}\
): ${sum}. Their severities are not comparable.${part2}`}var maxNamed=20,maxMessage=300,messageSchema=union([string(),looseObject({msg:string()})]),answerSchema=record(string(),array(messageSchema));function readRegoAnswer(value,names2){
if(Object.hasOwn(fieldsOf(value),"exception"))return{what:"there is a rule `exception`, which would take back what others deny"};let read2=answerSchema.safeParse(
value);if(!read2.success){let[rule]=read2.error.issues[0]?.path??[];return{what:`${typeof rule=="string"?`the rule \`${plainLine(rule,60)}\``:"a rule"} does not\
 give a set of messages (\`deny contains msg if { … }\`)`,...typeof rule=="string"?{rule}:{}}}let answer=new Map(Object.entries(read2.data)),undefinedRule=names2.
find(name2=>!answer.has(name2));if(undefinedRule!==void 0)return{what:`the rule \`${undefinedRule}\` is undefined: it does not give a set of messages (\`deny cont\
ains msg if { … }\`)`,rule:undefinedRule};if(names2.length===0||answer.size===0)return{what:"no rule `deny`, `violation` or `warn` was asked"};let said=isMeant=>[
...new Set([...answer].flatMap(([name2,messages])=>isMeant(name2)?messages.map(lineOf2):[]))];return{denied:said(name2=>!isWarning(name2)),warned:said(isWarning)}}
function allAnswers(answers){let said=kind=>[...new Set(answers.flatMap(one=>one[kind]))];return{denied:said("denied"),warned:said("warned")}}function isWarning(name2){
return name2==="warn"||name2.startsWith("warn_")}function lineOf2(message){let line4=plainLine(typeof message=="string"?message:message.msg,maxMessage);return line4===
""?"a rule without a message":line4}function withRego(triage,files,answer){if(files.length===0)return triage;let added=answer===void 0?[concern("block",`not ask\
ed: ${files.map(({path})=>path).join(", ")}`)]:[...capped2("block",answer.denied),...capped2("warn",answer.warned)];return{...triage,concerns:[...triage.concerns,
...added]}}function capped2(action,messages){let named7=messages.slice(0,maxNamed).map(message=>concern(action,message)),more=messages.length-named7.length;return more===
0?named7:[...named7,{...concern(action,`and ${more} more`),unnamed:more}]}function concern(action,message){return{kind:"rego",platform:"all",action,message:`rul\
e in Rego: ${message}`}}function addPast(judged,policy,past,now){if(past?.state!=="read")return;let pastOf=past.pastOf(deadlineRules(policy),now);for(let one of judged){let known2=pastOf(
one.finding,one.exception!==void 0);known2!==void 0&&(one.past=known2,!known2.isDebt&&!isAdvisory(one.finding,policy.secondOpinion)&&Object.assign(one,ruleForOverdue(
one,policy,known2.deadline)))}}var tooOld=2880*60*1e3;function pastConcerns(policy,past,open,now){if(past===void 0)return[];let{overdue}=policy.deadlines;if(past.
state==="unread"){let action=overdue.value==="block"?"block":"warn",message=`what is past its time is not known, and deadlines count from this scan: the ledger ${past.
ledger} ${past.why}`;return[{kind:"ledger",platform:"all",action,message}]}let counted2=open.filter(({finding})=>!isAdvisory(finding,policy.secondOpinion));return[
...timeConcerns(past.ledger,counted2,overdue.value==="log"?"log":"warn"),...behindConcerns(past,now)]}function timeConcerns(ledger,open,action){let counted2=open.
filter(({past})=>past?.isDebt===!1),inState=wanted=>counted2.filter(({past})=>past?.deadline.state===wanted),[late2,near]=[inState("breached"),inState("warning")],
[first]=late2,overdue=`${plural(late2.length,"finding")} past the time to fix, the first of them ${first?.finding.id??""}`,soon=`${plural(near.length,"finding")}\
 with a quarter of that time left or less`,said=[...late2.length===0?[]:[overdue],...near.length===0?[]:[soon]];return said.length===0?[]:[{kind:"ledger",platform:"\
all",action,message:`by the ledger ${ledger}: ${said.join("; ")}`}]}function behindConcerns(past,now){let{lastComplete}=past;if(lastComplete!==void 0&&now.getTime()-
lastComplete<=tooOld)return[];let since=lastComplete===void 0?"no complete scan":`no complete scan since ${minuteText(new Date(lastComplete))}`;return[{kind:"le\
dger",platform:"all",action:"warn",message:`the ledger ${past.ledger} has ${since} of ${past.streams.slice(0,3).join(", ")}: what is new since then counts from \
this scan`}]}function dueBy({fixBy,past}){let deadline3=past?.deadline;return deadline3!==void 0&&"due"in deadline3&&deadline3.due<fixBy.getTime()?new Date(deadline3.due):fixBy}var maxSteps2=3e7;function scopedIndex(rules){let paths=rules.filter(({about})=>about==="path"),ofPackage=packageIndex(rules.filter(({about})=>about==="package")),
ofPath=pathIndex(paths);return finding=>{let byPackage=ofPackage(finding),byPath=ofPath(finding);return byPath==="not-compared"?{matches:byPackage,notCompared:paths}:
{matches:byPath.length===0?byPackage:[...byPackage,...byPath],notCompared:[]}}}function packageIndex(rules){let wanted=rules.flatMap(rule=>{let url=parsePackageUrl(
rule.match);return url===void 0?[]:[{rule,wanted:url}]}),byName=Map.groupBy(wanted,one=>nameOf3(one.wanted));if(byName.size===0)return()=>[];let known2=new Map;
return finding=>{if(finding.kind!=="vulnerability")return[];let texts=packageUrlsOf(finding.package),key=texts.join(`
`),matches3=known2.get(key)??matchesOf(texts.map(parsePackageUrl),byName);return known2.set(key,matches3),matches3}}function matchesOf(urls,byName){return[...new Set(
urls.flatMap(url=>url===void 0?[]:byName.get(nameOf3(url))??[]))].flatMap(one=>{let covered=urls.filter(url=>url!==void 0&&coversPackage(one.wanted,url));return covered.
length===0?[]:[{rule:one.rule,isWhole:covered.length===urls.length}]})}function nameOf3({type,namespace:namespace2,name:name2}){return JSON.stringify([type,namespace2,
name2])}function pathIndex(rules){let patterns=rules.flatMap(rule=>{let pattern=pathPattern(withoutRoot(rule.match));return typeof pattern=="string"?[]:[[rule,pattern]]});
if(patterns.length===0)return()=>[];let effort={steps:0},known2=new Map;return finding=>{let path=fileOf(finding);if(path===void 0)return[];let before=known2.get(
path);if(before!==void 0)return before;let found=[];for(let[rule,matches3]of patterns){if(effort.steps>maxSteps2)return"not-compared";matches3(path,effort)&&found.
push({rule,isWhole:!0})}return known2.set(path,found),found}}function fileOf(finding){if(!(finding.kind==="vulnerability"&&finding.package.class==="os"))return withoutRoot(
finding.path??finding.target)}function withoutRoot(path){return path.replace(/^\/+/,"")}function applyScoped({scoped:scoped2,exceptions},now){let uses=new ScopedUses(scoped2.flatMap(rulesOf),now),all=scoped2.map(rules=>scopedIndex(rulesOf(rules).filter(
rule=>!hasScopedEnded(rule,now))));return uses.isEmpty?{ruleFor:(_,byPolicy)=>byPolicy,outcome:()=>uses.outcome([])}:{ruleFor:(finding,byPolicy,facts)=>{let keeps2=match=>keptByKev(
match.rule,facts)??keepsFromRelaxing(match,finding.severity,exceptions,now),said=all.map(find=>{let{matches:matches3,notCompared}=find(finding);return notCompared.
length>0?withoutComparing(matches3,notCompared,finding,byPolicy,uses):saidOf(matches3,finding,byPolicy,keeps2,uses)});return strictestOf2(said,finding,byPolicy,
uses)},outcome:open=>uses.outcome(open)}}function keptByKev({exploited},facts){if(!(exploited===!0||facts===void 0))return facts.listed!==void 0?"exploited":facts.
isKevSure?void 0:"kev-unknown"}function rulesOf({packages,paths}){return[...packages.value,...paths.value]}function saidOf(matches3,finding,{action},keeps2,uses){
let strictest=matches3.reduce((most,{rule})=>Math.max(most,rankOf(rule)),-1),deciding=matches3.filter(({rule})=>rankOf(rule)===strictest);if(strictest>=actions.
indexOf(action))return deciding[0];let refused3=deciding.map(match=>({match,why:keeps2(match)}));for(let{match,why}of refused3)why!==void 0&&uses.refuse(match.rule,
why,finding.severity);return refused3.find(({why})=>why===void 0)?.match}function withoutComparing(matches3,notCompared,{severity},{action},uses){for(let rule2 of notCompared)
uses.refuse(rule2,"not-compared",severity);let[rule]=[...matches3.map(match=>match.rule),...notCompared].toSorted((a,b)=>rankOf(b)-rankOf(a));return rule!==void 0&&
rankOf(rule)>actions.indexOf(action)?{rule}:void 0}function strictestOf2(said,finding,byPolicy,uses){let rest=actions.indexOf(byPolicy.action),most=said.reduce(
(rank,one)=>Math.max(rank,one===void 0?rest:rankOf(one.rule)),-1),outvoted="not-on-both";for(let one of said)one!==void 0&&rankOf(one.rule)<most&&uses.refuse(one.
rule,outvoted,finding.severity);let deciding=said.find(one=>one!==void 0&&rankOf(one.rule)===most);if(deciding===void 0)return byPolicy;let{rule}=deciding;uses.
apply(rule);let decidedBy={first:rule.action,scoped:rule};return{action:rule.action.value,decidedBy:byPolicy.action==="block"?{...decidedBy,unblocks:!0}:decidedBy}}
function rankOf({action}){return actions.indexOf(action.value)}var ScopedUses=class{#rules;#now;#applied=new Map;#refused=new Map;constructor(rules,now){this.#rules=
rules,this.#now=now}get isEmpty(){return this.#rules.length===0}apply(rule){this.#applied.set(rule,(this.#applied.get(rule)??0)+1)}refuse(rule,refusal,severity){
let before=this.#refused.get(rule)??new Map;before.set(refusal,worse(before.get(refusal)??severity,severity)),this.#refused.set(rule,before)}outcome(open){let unblocked=new Map;
for(let{action,decidedBy}of open){let{scoped:scoped2,unblocks}=decidedBy;scoped2!==void 0&&unblocks&&action!=="block"&&unblocked.set(scoped2,(unblocked.get(scoped2)??
0)+1)}let ended=this.#rules.filter(rule=>hasScopedEnded(rule,this.#now)),known2=new Set([...ended,...this.#applied.keys(),...this.#refused.keys()]);return{applied:this.#rules.
flatMap(rule=>{let findings=this.#applied.get(rule);return findings===void 0?[]:[{...rule,findings,unblocked:unblocked.get(rule)??0}]}),unused:this.#rules.filter(
rule=>!known2.has(rule)),refused:[...ended.map(rule=>refusedAs2(rule,"expired")),...[...this.#refused].flatMap(([rule,whys])=>[...whys].map(([why,worst])=>refusedAs2(
rule,why,worst)))]}}};function refusedAs2(rule,refusal,severity){return{...rule,refusal,why:scopedRefusalText(rule,refusal,severity)}}function nothingFound({os,packagesListed},action){let advice=action==="log"?"":` ${filesAlone}`;return os===void 0?`neither an operating system nor packages wer\
e found, so nothing could be scanned${advice}`:packagesListed===!0?`no packages were found, so nothing could be scanned${advice}`:"the report lists no package, \
so it is not known whether anything was scanned (make it with `trivy image --format json --list-all-pkgs`)"}var filesAlone="(if the image holds only files, set \
`unscannable: log` for it in the policy’s `images`)";function systemText(fault,scan){let system=systemName(scan);switch(fault){case"no-system":return"packages\
 of an operating system were found, but not which system it is (/etc/os-release is missing or unknown), so they were compared with no advisories";case"no-packag\
es":return`the packages of ${system} were not scanned: Trivy has no advisories for this system, or the image lacks its list of packages`;case"no-release":return`${system}\
 is no release that advisories are kept for, so its packages were compared with none: build on a numbered release that is supported`;case"unknown-release":return`${system}\
 is no release that is known to have advisories, and nothing in the report shows that it has: let image-gate scan the image, as it asks the database, or build o\
n an older release`;case"other-release":return`the image calls itself ${system}, and its packages are of another release or distribution, so they were compared \
with the wrong advisories`;case"supplier":return`a file in the image says that all packages of ${system} are a supplier’s (as /usr/share/rapidfort/curated.json \
does), so they were not compared with the distribution’s advisories`;case"other-system":return`the image calls itself ${system} and holds packages of another \
kind of system, so they were compared with the wrong advisories`;case"other-vendors":return`the image calls itself ${system}, and most of its packages are of an\
other vendor, so they were compared with no advisories`}}var shownVendors=5;function foreignText(names2){let plain2=names2.filter(name2=>/^[\w.+:~-]{1,60}$/.test(
name2)).slice(0,shownVendors),shown2=[...plain2,...names2.length>plain2.length?["…"]:[]];return`${plural(names2.length,"package")} of other vendors (${shown2.
join(", ")}): no advisories are known for ${names2.length===1?"it":"them"}, so a vulnerability there is not found`}function systemName({os}){if(os===void 0)return"";
let known2=[os.family,os.name].filter(part2=>systemWords.test(part2));return known2.length===0?"a system":known2.join(" ")}var systemWords=/^(?:AMI release )?[\w.+/-]{1,40}(?: \([A-Za-z ]{1,20}\))?$/;
function unprovenBases({ignoreBase},base){return ignoreBase.value?(base?.unproven??[]).map(({platform,why})=>({kind:"base",platform,action:"warn",message:`${platform}\
: \`ignore-base\` is not applied, so every finding counts: ${why}`})):[]}function concernsOf(scan,policy){let{platform,os,setAside,licences}=scan,concerns2=[];if(scan.
packages===0&&(os===void 0||scan.packagesListed!==!1)){let message=`${platform}: ${nothingFound(scan,policy.unscannable.value)}`;concerns2.push({kind:"unscannab\
le",platform,action:policy.unscannable.value,message})}else if(scan.systemFault!==void 0&&scan.packagesListed!==!1){let message=`${platform}: ${systemText(scan.
systemFault,scan)}`;concerns2.push({kind:"unscannable",platform,action:policy.unscannable.value,message})}else if(scan.unread!==void 0){let message=`${platform}\
: the layers hold what Trivy does not read, so it was compared with no advisories: ${scan.unread.join("; ")}`;concerns2.push({kind:"unscannable",platform,action:policy.
unscannable.value,message})}if(setAside!==void 0){let message=`${platform}: the report was filtered before: Trivy was told to leave out ${plural(setAside,"findi\
ng")} (by an ignore file, a VEX document or a rule), which no exception of this policy covers and nobody judged`;concerns2.push({kind:"filtered",platform,action:"\
warn",message})}if(scan.otherVendors!==void 0&&scan.systemFault===void 0){let message=`${platform}: ${foreignText(scan.otherVendors)}`;concerns2.push({kind:"ven\
dors",platform,action:"log",message})}if(licences!==void 0){let message=`${platform}: ${plural(licences,"licence")} in the report ${licences===1?"is":"are"} ign\
ored: licences are not judged here`;concerns2.push({kind:"licences",platform,action:"log",message})}if(os?.endOfLife===!0){let message=`${platform}: ${systemName(
scan)} is past its end of life: it gets no security fixes, and new vulnerabilities are not listed for it. Move to a newer release`;concerns2.push({kind:"eol",platform,
action:policy.eol.value,message})}return concerns2}function concerns({products},finding,image,fit){if(products.length===0)return fit==="perhaps";let urls=packageUrls(finding,image);return products.some(product=>isAbout(
product,urls,finding,image,fit))}function withVersions(statement){let isBound=({purls,sha256})=>sha256.length>0||purls.some(({version:version2})=>version2!==""),
products=statement.products.flatMap(product=>{if(isBound(product))return[product];let parts3=(product.parts??[]).filter(isBound);return parts3.length===0?[]:[{...product,
parts:parts3}]});return{...statement,products}}function knownImage({names:names2,manifests}){return{names:names2,read:{packages:new Map,repositories:new Map},places:names2.
map(name2=>{let read2=readReference(name2);if("problem"in read2)return;let{digest,tag=digest===void 0?"latest":""}=read2.reference;return{repository:placeName(read2.
reference),tag}}),root:manifests&&encoded(manifests.root.digest),manifests:new Map(manifests?.images.map(({platform,manifest})=>[usualPlatform(platformName(platform)),
encoded(manifest.digest)]))}}function isAbout(product,urls,finding,image,fit){let{parts:parts3}=product,isPart=()=>parts3===void 0||parts3.some(part2=>isPackage(
part2,urls,fit));if(product.purls.some(({type})=>type==="oci"))return isImage(product,finding,image,fit)&&isPart();let isWhole=isPackage(product,urls,fit);return parts3===
void 0?isWhole:fit==="surely"?isWhole&&isPart():isWhole||isPart()}function isPackage({purls,sha256,isUnclear},urls,fit){return fit==="surely"&&(isUnclear||sha256.
length>0||urls.length===0)?!1:purls.length===0?fit==="perhaps":purls.every(wanted=>urls.every(found=>found!==void 0&&coversPackage(wanted,found)))}function packageUrls({
package:named7},{read:{packages}}){return packageUrlsOf(named7).filter(url=>url!=="").map(url=>once(packages,url,parsePackageUrl))}function isImage({purls,sha256,
isUnclear},finding,image,fit){return fit==="surely"&&isUnclear?!1:[...purls.flatMap(({version:version2})=>version2===""?[]:[version2]).map(version2=>version2.replace(
/^sha256:/,"")),...sha256].every(digest=>isDigestOf(digest,finding,image,fit))&&purls.every(purl=>isNamed(purl,finding,image,fit))}function isDigestOf(digest,{platforms},{
root,manifests},fit){return root===void 0?fit==="perhaps":digest===root||platforms.every(platform=>manifests.get(usualPlatform(platform))===digest)}function isNamed(purl,finding,image,fit){
let{type,namespace:namespace2,name:name2,version:version2,qualifiers,subpath}=purl;if(type!=="oci")return fit==="perhaps";let{repository_url:url,tag,arch,...others}=Object.
fromEntries(qualifiers);if(namespace2!==""||subpath!==""||Object.keys(others).length>0||url===void 0&&!version2.startsWith("sha256:")||version2!==""&&!version2.
startsWith("sha256:"))return fit==="perhaps";if(arch!==void 0&&!finding.platforms.every(platform=>platform.split("/")[1]===arch))return!1;let repository=url===void 0?
void 0:once(image.read.repositories,url,repositoryOf);return image.names.length>0&&image.places.every(place2=>place2===void 0?fit==="perhaps"||url===void 0&&tag===
void 0:place2.repository.split("/").at(-1)?.toLowerCase()!==name2.toLowerCase()||tag!==void 0&&tag!==place2.tag?!1:url===void 0||repository===place2.repository)}
function repositoryOf(url){let read2=readReference(url);if(!("problem"in read2||read2.reference.tag!==void 0||read2.reference.digest!==void 0))return placeName(
read2.reference)}function once(known2,text12,read2){let value=known2.has(text12)?known2.get(text12):read2(text12);return known2.set(text12,value),value}function hangingStatements(rules,attested,image){if(rules.trust.value.length===0)return{statements:[],of:()=>{}};let{documents,unread:unread2}=attested.get(trustText(
rules))??unasked,hanging=new Map;for(let document of documents){let against={image:document.base===void 0?image:knownImage(document.base.image),outside:outsideOf(
document)};for(let statement of document.statements)hanging.set(statement,against)}let known2={statements:[...hanging.keys()],of:statement=>hanging.get(statement)};
return unread2===void 0?known2:{...known2,unread:unread2}}var unasked={documents:[],unread:"no registry was asked",notes:[]};function outsideOf({platform,base}){
return finding=>{if(platform!==void 0&&finding.platforms.some(one=>usualPlatform(one)!==usualPlatform(platform)))return`it hangs on the image for ${platform}`;if(base!==
void 0&&!base.holds(finding))return"it hangs on the base image, and it is not proven that the finding lies in its layers"}}function vexConcerns(sets,attested=new Map){
let concerns2=[...new Set(sets.filter(({trust})=>trust.value.length>0).map(trustText))].flatMap(text12=>{let{unread:unread2,notes}=attested.get(text12)??unasked,
told=notes.map(message2=>({kind:"vex",platform:"all",action:"log",message:message2}));return unread2===void 0?told:[{kind:"vex",platform:"all",action:"warn",message:`\
VEX attestations on the image and its base are not known: ${unread2}. They may keep a finding, so no VEX statement of the policy leaves one out`},...told]});return[
...new Map(concerns2.map(one=>[one.message,one])).values()]}function indexStatements(statements){let names2=new Groups;for(let{ids}of statements)for(let id of ids)names2.join(ids[0].toUpperCase(),id.toUpperCase());let groups=new Map;
for(let[name2,[first,...others]]of Map.groupBy(statements,({ids})=>names2.of(ids[0].toUpperCase())))first!==void 0&&groups.set(name2,groupOf([first,...others]));
return{about:({id,aliases})=>{let of=name2=>groups.get(names2.of(name2.toUpperCase())),own2=of(id);return aliases.length===0?own2===void 0?none2:[own2]:[...new Set(
[own2,...aliases.map(of)])].filter(group=>group!==void 0)}}}var none2=[];function groupOf(statements){return{statements,weight:statements.reduce((sum,{weight})=>sum+
weight,0)}}function namesItself({ids},finding){let own2=[finding.id,...finding.aliases.filter(alias=>cveNumber(alias)!==void 0||alias.startsWith("GHSA-"))];return ids.
some(id=>own2.includes(id))}var Groups=class{#parent=new Map;of(name2){let root=name2,parent=this.#parent.get(root);if(parent!==void 0){for(;parent!==void 0&&parent!==
root;)[root,parent]=[parent,this.#parent.get(parent)];for(let at2=name2;at2!==root;){let next=this.#parent.get(at2)??root;this.#parent.set(at2,root),at2=next}return root}}join(one,other){
for(let name2 of[one,other])this.#parent.has(name2)||this.#parent.set(name2,name2);this.#parent.set(this.of(other)??other,this.of(one)??one)}};var maxComparisons=2e6;function newestStatements(rules,{image,now,attested,guarded}){let hanging=hangingStatements(rules,attested,image),written=rules.files.value.
flatMap(({read:read2})=>read2?.document.statements??[]),index2=indexStatements([...written,...hanging.statements]),judging={rules,image,now,hanging,guarded},comparisons=0;
return{mentions:finding=>index2.about(finding).length>0,about:finding=>{let groups=index2.about(finding),[first]=groups;if(first===void 0)return;if(comparisons+=
groups.reduce((sum,{weight})=>sum+weight,0),comparisons>maxComparisons)return{kind:"refused",statement:first.statements[0],why:"there are too many statements to\
 compare all"};let meant=groups.flatMap(({statements})=>statements.filter(statement=>concerns(statement,finding,hanging.of(statement)?.image??image,"perhaps")));
return wordOf(meant,finding,judging)}}}function wordOf(meant,finding,judging){let{rules}=judging,faults=new Map,counting=meant.filter(statement2=>{let fault=keeps(
statement2)?void 0:faultOf(statement2,finding,judging);return fault!==void 0&&faults.set(statement2,fault),fault===void 0}),newest=counting.reduce((latest,one)=>Math.
max(latest,momentOf(one)),Number.NEGATIVE_INFINITY),last=counting.filter(statement2=>momentOf(statement2)===newest),[statement]=last;if(statement===void 0){let[
first]=[...faults].toSorted(([one],[other])=>momentOf(other)-momentOf(one));return first===void 0?void 0:{kind:"refused",statement:first[0],why:first[1]}}let keeping=last.
find(({status})=>status==="under_investigation")??last.find(keeps);return keeping!==void 0?{kind:"kept",statement:keeping}:last.some(({status})=>status!==statement.
status)?{kind:"refused",statement,why:"another statement of the same moment says something else"}:withheldBy(statement,finding,judging)??{kind:"settled",statement,
endsAt:endOf(statement,newest,rules)}}function withheldBy(statement,{severity},{rules,hanging,guarded}){let refused3=(why,instead)=>({kind:"refused",statement,why,
instead}),word3=severity.toLowerCase();if(hanging.unread!==void 0)return refused3(`what hangs on the image and its base is not known, and may take it back: ${hanging.
unread}`,"a run in which all of it can be read");if(!rules.for.value.includes(severity))return refused3(`the policy lets no statement leave out ${severity} find\
ings (vex.for)`,`${word3} in vex.for of the policy, or an exception of your own`);if(hanging.of(statement)===void 0&&guarded.includes(severity)&&rules.for.place===
void 0)return refused3(`the policy asks for an assessment or an approval of each exception for ${severity} findings, which a VEX file has not`,`${word3} in vex.\
for of the policy, a signed attestation (vex.trust), or an exception of your own`)}function keeps({status}){return status==="affected"||status==="under_investig\
ation"}function momentOf({at:at2}){return at2?.getTime()??Number.POSITIVE_INFINITY}function endOf({until},moment,{maxAge}){return new Date(Math.min(moment+maxAge.
value*hour2,until?.getTime()??Number.POSITIVE_INFINITY))}var hour2=3600*1e3;function faultOf(statement,finding,{rules,image,now,hanging}){let{at:at2,until,status,
justification}=statement;if(status==="not_affected"&&justification===void 0)return"it gives no justification";if(at2===void 0)return"it does not say since when";
if(at2.getTime()>now.getTime())return`its moment ${at2.toISOString()} lies in the future`;if(until!==void 0&&until.getTime()<=now.getTime())return"the exception\
 that it was made of has ended";if(endOf(statement,at2.getTime(),rules).getTime()<=now.getTime())return`it is of ${at2.toISOString().slice(0,10)}, older than th\
e policy allows (vex.max-age)`;if(!namesItself(statement,finding))return`it names ${finding.id} only by way of another name`;let against=hanging.of(statement),outside=against?.
outside(finding);if(outside!==void 0)return outside;let isMeant=one=>concerns(one,finding,against?.image??image,"surely");return status==="fixed"&&isMeant(statement)&&
!isMeant(withVersions(statement))?"it says `fixed` and not in which version or digest, so it would let every one go":isMeant(statement)?void 0:"it is not certai\
n that it means this package of this image: it must name the package by its package URL, or the image by its repository or digest (pkg:oci)"}function applyVex(sets,image,now,{attested=new Map,guarded=[]}={}){let known2=knownImage(image),all=sets.map(rules=>newestStatements(rules,{image:known2,now,attested,
guarded})),exceptions=new Map,refusals2=new Map,notes=new Map,once2=oncePerStatement(),answerOf=words3=>{let said=words3.filter(word3=>word3!==void 0),settled=said.
filter(word3=>word3.kind==="settled"),[first]=settled;if(first!==void 0&&settled.length===words3.length){let endsAt=new Date(Math.min(...settled.map(word3=>word3.
endsAt.getTime())));return{exception:once2(exceptions,first.statement,endsAt,()=>exceptionOf2(first.statement,endsAt))}}let kept=keptOf(said);if(kept!==void 0)return{
note:once2(notes,kept,"",()=>noteOf(kept))};let refused3=said.find(word3=>word3.kind==="refused")??(first&&oneSided(first));if(refused3===void 0)return;let{statement,
why}=refused3;return once2(refusals2,statement,why,()=>refusalOf(refused3)),{note:once2(notes,statement,why,()=>({...noteOf(statement),why}))}};return{mentions:finding=>all.
some(({mentions})=>mentions(finding)),answerFor:finding=>all.some(({mentions})=>mentions(finding))?answerOf(all.map(({about})=>about(finding))):void 0,keepingFor:finding=>{
let kept=keptOf(wordsOnEach(all,finding));return kept&&once2(notes,kept,"",()=>noteOf(kept))},applied:()=>[...exceptions.values()],refused:()=>[...refusals2.values()]}}
function wordsOnEach(all,finding){return all.some(({mentions})=>mentions(finding))?finding.platforms.map(platform=>onPlatforms(finding,[platform])).flatMap(part2=>part2.
kind==="vulnerability"?all.flatMap(({about})=>about(part2)??[]):[]):[]}function keptOf(words3){let kept=words3.filter(({kind})=>kind==="kept").map(({statement})=>statement);
return kept.find(({status})=>status==="under_investigation")??kept[0]}function oneSided({statement}){return{statement,why:"another policy that rules as well has\
 no statement that leaves it out"}}function oncePerStatement(){let[byText3,known2]=[new Map,new Map],numberOf=statement=>{let text12=JSON.stringify([statement.ids,
noteOf(statement)]),number2=byText3.get(text12)??byText3.size;return byText3.set(text12,number2),known2.set(statement,number2),number2};return(made,of,more,make)=>{
let key=JSON.stringify([known2.get(of)??numberOf(of),more]),value=made.get(key)??make();return made.set(key,value),value}}function noteOf({status,justification,
action,detail,at:at2,author,signedBy,file,line:line4}){return{status,author,file,line:line4,...signedBy===void 0?{}:{signedBy},...at2===void 0?{}:{at:at2},...justification===
void 0?{}:{justification},...action===void 0?{}:{action},...detail===void 0?{}:{detail}}}function exceptionOf2(statement,endsAt){let{ids,file,line:line4}=statement,
expiry=lastDay(endsAt);return{id:ids[0],reason:reasonOf3(statement),endsAt,expiry,file,line:line4,kind:"vulnerability",vex:noteOf(statement)}}function reasonOf3({
status,justification,author,signedBy,detail=""}){let word3=status==="fixed"?"fixed":`not affected (${justification??""})`,by=author===""?"":`, says ${author}`,proven=signedBy===
void 0?"":`, signed by ${signedBy}`;return`VEX: ${word3}${by}${proven}${detail===""?"":`: ${detail}`}`}function refusalOf({statement,why,instead="a newer statem\
ent that counts"}){let{ids,file,line:line4}=statement,suggestion={kind:"words",text:instead};return{id:ids[0],refusal:"vex",file,line:line4,why:`this VEX statem\
ent does not count: ${why}`,suggestion}}function withAnswers(judged,use,vex){let{finding}=judged,exception2=use.exceptionFor(finding);if(exception2!==void 0&&(judged.
exception=exception2),finding.kind!=="vulnerability")return judged;if(exception2!==void 0)return withContrary(judged,finding,vex);if(finding.platforms.length===
1)return answered(judged,vex.answerFor(finding));if(finding.package.purlOn===void 0&&!vex.mentions(finding))return judged;let parts3=Map.groupBy(finding.platforms,
platform=>{let own2=onPlatforms(finding,[platform]),ownException=use.exceptionFor(own2);if(ownException!==void 0||own2.kind!=="vulnerability")return ownException;
let said=vex.answerFor(own2);return said&&("exception"in said?said.exception:said.note)});return[...parts3].map(([said,platforms])=>{let part2=parts3.size===1?judged:
{...judged,finding:onPlatforms(finding,platforms)};if(said===void 0)return part2;if(!("expiry"in said))return answered(part2,{note:said});let own2=onPlatforms(finding,
platforms),whole4={...part2,exception:said};return said.vex===void 0&&own2.kind==="vulnerability"?withContrary(whole4,own2,vex):whole4})}function withContrary(judged,finding,vex){
let contrary=vex.keepingFor(finding);return contrary===void 0?judged:{...judged,vex:contrary}}function answered(judged,answer){if(answer===void 0)return judged;
if("exception"in answer)return{...judged,exception:answer.exception};let{note}=answer,isRaised=note.status==="under_investigation"&&judged.action==="log";return{
...judged,...isRaised&&{action:"warn"},vex:note}}var headLength=64*1024;function namesInRecord(head2){let[,names2="[]"]=/"names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,2000}\])/.exec(head2)??[];return[read(
names2)].flat().filter(name2=>typeof name2=="string")}function recordedNames(head2){let[,image=""]=/"(?:Image|ArtifactName)"\s*:\s*("(?:[^"\\]|\\.){0,5000}")/.exec(
head2)??[],[,others="[]"]=/"Names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,200}\])/.exec(head2)??[];return[read(image),read(others)].flat().filter(name2=>typeof name2==
"string")}function read(text12){try{return JSON.parse(text12)}catch{return}}function isNamed2(names2,asked){let{familiar}=imageName(asked),anyTag=familiar===tagged(
asked);return names2.some(name2=>tagged(name2)===tagged(asked)||anyTag&&imageName(name2).familiar===familiar)}function tagged(name2){return familiarSpelling(name2).
replace(/@sha256:[0-9a-f]*$/,"")}import{createHash as createHash3}from"node:crypto";import{join as join3}from"node:path";async function reportPlace(files,name2,directory){let folder=imageFolder(name2),hash2=createHash3("sha256").update(name2).digest("hex").slice(0,8);for(let place2 of[
"",folder,`${folder}-${hash2}`]){let names2=await namesInFile(files,join3(directory,place2,reportFileName(name2)));if(names2===void 0||names2.length===0||tagged(
names2[0]??"")===tagged(name2))return place2}return`${folder}-${hash2}`}async function namesInFile(files,path){if((await files.lstat(path))?.kind!=="file")return;
let record2=recordBeside(path),recorded=record2===void 0||(await files.lstat(record2))?.kind!=="file"?"":await head(files,record2),names2=namesInRecord(recorded);
return names2.length>0?names2:recordedNames(await head(files,path))}async function head(files,path){let pieces3=[];for await(let piece of files.readStream(path,
{start:0,end:headLength-1}))pieces3.push(Buffer.from(piece));return Buffer.concat(pieces3).toString()}function scanFolder(root){return{root,empty:`${root}/empty`,home:`${root}/home`,docker:`${root}/docker`,temporary:`${root}/tmp`,image:`${root}/image`,report:`${root}\
/report.json`,ignoreFile:`${root}/ignore`,configFile:`${root}/config.yaml`}}function trivyArguments(cache,scanners,timeout,layers="memory"){return["image","--in\
put","../image","--format","json","--output","../report.json","--exit-code","0","--scanners",scanners.join(","),"--list-all-pkgs","--config","../config.yaml","-\
-ignorefile","../ignore","--cache-dir",cache,"--cache-backend",layers,"--timeout",`${Math.ceil(timeout/1e3)+60}s`,"--skip-db-update","--skip-java-db-update","--\
skip-check-update","--skip-vex-repo-update","--offline-scan","--skip-version-check","--disable-telemetry","--no-progress"]}var allowed=new Set(["PATH","HTTP_PRO\
XY","HTTPS_PROXY","ALL_PROXY","NO_PROXY","SSL_CERT_FILE","SSL_CERT_DIR","SYSTEMROOT","WINDIR"]);function trivyEnvironment(ours,folder){let inherited={};for(let[
name2,value]of Object.entries(ours))value!==void 0&&allowed.has(name2.toUpperCase())&&(inherited[name2]=value);return{...inherited,HOME:folder.home,USERPROFILE:folder.
home,DOCKER_CONFIG:folder.docker,TMPDIR:folder.temporary,TEMP:folder.temporary,TMP:folder.temporary}}var clause=400,dayLength=1440*60*1e3;function changeWords({ofNow,cleared,brought,...exploited}){if(cleared===0&&brought===0)return"the same findings";let of=count4=>count4===
0?"":` (${counted(count4)} exploited)`,brings=`brings ${counted(brought)}${of(exploited.exploitedBrought)}`;if(ofNow===0)return brings;let clears=`clears ${counted(
cleared)} of ${counted(ofNow)}${of(exploited.exploitedCleared)}`;return brought===0?clears:`${clears}, ${brings}`}function sizeWords(bytes){if(bytes===void 0)return"";
if(bytes<999500)return`${Math.ceil(bytes/1e3)} kB`;let[unit,size2]=bytes<9995e5?["MB",bytes/1e6]:["GB",bytes/1e9];return`${size2<99.95?size2.toFixed(1):size2.toFixed(
0)} ${unit}`}function ageWords({created},now){if(created===void 0)return"";let days=Math.max(0,Math.floor((now.getTime()-Date.parse(created))/dayLength));if(days<
60)return plural(days,"day");let months=Math.round(days/30.44);return months<24?plural(months,"month"):plural(Math.floor(days/365.25),"year")}function measuredCells(measured,now,unknown2){
if(measured===void 0)return[unknown2,unknown2,unknown2,"",""];let{blocking,counts,compressedSize}=measured;return[...[blocking,counts.CRITICAL,counts.HIGH].map(
counted),sizeWords(compressedSize),ageWords(measured,now)]}function presentName({use}){return use.tag??use.digest??use.written}function candidateName({kind,tag}){
return kind==="newer-digest"?`${tag} (rebuilt)`:tag}function isBest({best},{candidate}){return best.kind==="candidate"&&best.candidate===candidate}function candidateNotes({
candidates},voice){return candidates.map(result2=>{let{candidate}=result2,parts3=[candidate.why,...candidate.care===void 0?[]:[candidate.care],...result2.kind===
"unmeasured"?[`not judged: ${result2.why}`]:[],...result2.kind==="measured"&&result2.measured.endOfLife?["gets no fixes any more (end of life)"]:[]];return`${voice.
code(candidateName(candidate))}: ${voice.text(parts3.join("; "),clause)}.`})}function adviceNotes({notes=[]},voice){return notes.map(note=>`${voice.text(capital(
note),clause)}.`)}function bestWords(advice,voice){let{best,use,candidates}=advice;if(best.kind==="none")return`${voice.text(capital(best.why),clause)}.`;let result2=candidates.
find(one=>isBest(advice,one)),name2=`${familiarName(use.reference)}:${best.candidate.tag}`,change2=result2?.kind==="measured"?`: ${effectWords(result2.comparison)}`:
"";return`Best: ${voice.code(name2)}${change2}.`}function effectWords(comparison){let{blocking,deadlinesCleared,earliestDeadline,sizeDifference=0}=comparison,until=earliestDeadline===
void 0?"":`, the first on ${dayOf(new Date(earliestDeadline))}`;return[changeWords(comparison),...blocking.before===blocking.after?[]:[`${counted(blocking.after)}\
 that block instead of ${counted(blocking.before)}`],...deadlinesCleared===0?[]:[`${plural(deadlinesCleared,"deadline")} cleared${until}`],...Math.abs(sizeDifference)<
1e5?[]:[`${sizeWords(Math.abs(sizeDifference))} ${sizeDifference<0?"smaller":"larger"}`]].join("; ")}function capital(clause3){return clause3.slice(0,1).toUpperCase()+
clause3.slice(1)}var clause2=400;function baseLine({baseAdvice:base,ofAnotherRun},voice){return base===void 0||ofAnotherRun?"":`Base image: ${voice.code(familiarReference(base.use.
reference),200)}${effectOf(base,voice)}`}function effectOf(base,voice){if("why"in base)return voice.text(`: no other was judged: ${base.why}`,clause2);let best=base.
candidates.find(result2=>isBest(base,result2));if(best?.kind!=="measured")return voice.text(base.best.kind==="none"?`: ${base.best.why}`:"",clause2);let{candidate,
comparison}=best,{before,after}=comparison.blocking,name2=`${familiarName(base.use.reference)}:${candidateName(candidate)}`,blocking=before===after?"":`; ${after}\
 of its findings block instead of ${before}`,care=candidate.care===void 0?"":`. ${voice.text(candidate.care,clause2)}`;return` → ${voice.code(name2,200)} ${changeWords(
comparison)} (measured)${blocking}${care}`}var semantic=/^v?\d+(?:\.\d+){0,3}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/,npm={name:/^(?!.*\.(?:[Tt][Gg][Zz]|[Tt][Aa][Rr]|[Gg][Zz])$)(?:@[A-Za-z0-9][\w.~-]*\/)?[A-Za-z0-9][\w.~-]*$/,
version:semantic},python={name:/^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/,version:/^v?(?:\d+!)?\d+(?:\.\d+)*(?:[._-]?(?:alpha|beta|preview|pre|post|rev|dev|rc|[abcr])[._-]?\d*){0,3}(?:-\d+)?(?:\+[a-z0-9._-]+)?$/i},
ruby={name:/^(?!.*\.gem$)[A-Za-z0-9_][\w.-]*$/,version:/^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z.-]+)?$/},go={name:/^(?:stdlib|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+(?:\/[\w~-][\w~-]*(?:\.+[\w~-]+)*)*)$/,
version:semantic},cargo={name:/^[A-Za-z][\w-]{0,63}$/,version:semantic},maven={name:/^[A-Za-z0-9_][\w.-]*:[A-Za-z0-9_][\w.-]*$/,version:/^(?=\D*\d)[A-Za-z0-9][\w.+-]*$/},
nuget={name:/^[A-Za-z0-9_][\w.-]{0,99}$/,version:semantic},composer={name:/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/,version:/^v?\d+(?:\.\d+){0,3}(?:[._-]?(?:stable|alpha|beta|patch|dev|rc|pl|[abp])[.-]?\d*){0,2}(?:\+[0-9a-z.-]+)?$/i},
conda={name:/^[A-Za-z0-9_][\w.-]*$/,version:/^(?:\d+!)?\d[\w.]*(?:\+[\w.]+)?$/},identifier={name:/^[A-Za-z_]\w*$/,version:semantic},languages={npm,"node-pkg":npm,
yarn:npm,pnpm:npm,bun:npm,pip:python,"python-pkg":python,pipenv:python,poetry:python,uv:python,"conda-pkg":conda,bundler:ruby,gemspec:ruby,gomod:go,gobinary:go,
cargo,rustbinary:cargo,composer,"composer-vendor":composer,nuget,"dotnet-core":nuget,"packages-props":nuget,pom:maven,jar:maven,gradle:maven,sbt:maven,hex:identifier,
pub:identifier},deb={name:/^[a-z0-9][a-z0-9+.-]*[a-z0-9+.]$/,version:/^(?:\d+:)?\d[A-Za-z0-9.+~-]*$/},rpm={name:/^(?!.*\.rpm$)[A-Za-z0-9_][\w.+-]*$/,version:/^(?=\D*\d)(?:\d+:)?[A-Za-z0-9][\w.+~^-]*$/},
apk={name:/^(?!.*\.apk$)[A-Za-z0-9_][\w.+-]*$/,version:/^\d[\w.-]*$/},systems=[[/^(?:debian|ubuntu|echo)/,deb],[/^(?:alpine|wolfi|chainguard|minimos)/,apk],[/^(?:centos|amazon|redhat|rocky|alma|fedora|oracle|photon|cbl-mariner|azurelinux|opensuse|suse|sle)/,
rpm]];function isPackageName(type,name2){return name2.length<=214&&grammarOf(type)?.name.test(name2)===!0}function isPackageVersion(type,version2){return version2.
length<=100&&grammarOf(type)?.version.test(version2)===!0}function grammarOf(type){return Object.hasOwn(languages,type)?languages[type]:systems.find(([family])=>family.
test(type))?.[1]}var npmHint="If another package brings it: `overrides` in package.json.",npm2={make:(name2,version2)=>`npm install ${name2}@${version2}`,hint:npmHint},pip={make:(name2,version2)=>`\
pip install '${name2}>=${version2}${below(version2)}'`,also:"And the same in requirements.txt."},gem={make:(name2,version2)=>`gem install ${name2} --version '>=\
 ${version2}${below(version2,", < ")}'`},go2={make:(name2,version2)=>name2==="stdlib"?`go get go@${version2}`:`go get ${name2}@v${version2.replace(/^v/,"")}`,also:"\
Then rebuild the binary."},cargo2={make:(name2,version2)=>`cargo update --package ${name2} --precise ${version2}`},composer2={make:(name2,version2)=>`composer r\
equire '${name2}:^${version2}' --with-all-dependencies`},nuget2={make:(name2,version2)=>`dotnet add package ${name2} --version ${version2}`},maven2={make:(name2,version2)=>`\
mvn versions:use-dep-version -Dincludes=${name2} -DdepVersion=${version2}`,hint:"If another dependency brings it: `dependencyManagement` in pom.xml, or `constra\
ints` in Gradle."};function below(version2,mark=",<"){let[,major2]=/^(\d{1,9})(?:\.|$)/.exec(version2)??[];return major2===void 0?"":`${mark}${Number(major2)+1}`}
var languageWays={npm:npm2,"node-pkg":npm2,yarn:{make:(name2,version2)=>`yarn add ${name2}@${version2}`,hint:"If another package brings it: `resolutions` in pac\
kage.json."},pnpm:{make:(name2,version2)=>`pnpm update ${name2}@${version2}`,hint:npmHint.replace("overrides","pnpm.overrides")},bun:{make:(name2,version2)=>`bu\
n add ${name2}@${version2}`,hint:npmHint},pip,"python-pkg":pip,pipenv:{make:(name2,version2)=>`pipenv install '${name2}>=${version2}${below(version2)}'`},poetry:{
make:(name2,version2)=>`poetry add '${name2}>=${version2}${below(version2)}'`},uv:{make:(name2,version2)=>`uv lock --upgrade-package '${name2}>=${version2}'`},"\
conda-pkg":{make:(name2,version2)=>`conda install '${name2}>=${version2}${below(version2)}'`},bundler:{make:name2=>`bundle update ${name2} --conservative`},gemspec:gem,
gomod:{...go2,also:"Then: go mod tidy."},gobinary:go2,cargo:cargo2,rustbinary:{...cargo2,also:"Then rebuild the binary."},composer:composer2,"composer-vendor":composer2,
nuget:nuget2,"dotnet-core":nuget2,"packages-props":nuget2,pom:maven2,jar:maven2,hex:{make:name2=>`mix deps.update ${name2}`},pub:{make:(name2,version2)=>`dart p\
ub add '${name2}:^${version2}'`}};function upgradeCommand({type,name:name2},version2){let way=Object.hasOwn(languageWays,type)?languageWays[type]:void 0;if(way===
void 0||!isPackageName(type,name2)||!isPackageVersion(type,version2))return;let{make,...beside2}=way;return{command:make(name2,version2),...beside2}}var systemWays={
"apt-get":names2=>`apt-get update && apt-get ${names2===""?"upgrade --yes":`install --yes --only-upgrade ${names2}`}`,apk:names2=>`apk upgrade --no-cache ${names2}`,
dnf:names2=>`dnf upgrade --assumeyes ${names2}`,microdnf:names2=>`microdnf upgrade --assumeyes ${names2}`,yum:names2=>`yum update --assumeyes ${names2}`,tdnf:names2=>`\
tdnf update --assumeyes ${names2}`,zypper:names2=>`zypper --non-interactive update ${names2}`},maxNames2=12,grammars={"apt-get":"debian",apk:"alpine",dnf:"redha\
t",microdnf:"redhat",tdnf:"redhat",yum:"redhat",zypper:"redhat"};function systemCommand(manager,names2){if(names2.every(name2=>isPackageName(grammars[manager],name2)))
return{command:systemWays[manager](names2.length>maxNames2?"":names2.join(" ")).trim()}}var managers2=[["apt-get",["apt"]],["apk",["apk-tools"]],["dnf",["dnf","\
dnf5","dnf-3"]],["microdnf",["microdnf"]],["tdnf",["tdnf"]],["yum",["yum"]],["zypper",["zypper"]]],usual2=[[/^(?:debian|ubuntu|echo)/,"apt-get"],[/^(?:alpine|wolfi|chainguard|minimos)/,
"apk"],[/^(?:centos|amazon)/,"yum"],[/^(?:redhat|rocky|alma|fedora|oracle)/,"dnf"],[/^(?:photon|cbl-mariner|azurelinux)/,"tdnf"],[/^(?:opensuse|suse|sle)/,"zypp\
er"]];function usualManager(type){return usual2.find(([family])=>family.test(type))?.[1]}function packageManagerOf({platforms}){let names2=new Set,isBuiltByBazel=!1;
for(let{raw,layerHistory}of platforms){for(let result2 of objectsOf(fieldsOf(raw).Results))if(result2.Class==="os-pkgs")for(let found of entriesOf(result2.Packages))
names2.add(fieldsOf(found).Name);isBuiltByBazel||=layerHistory.history.some(({createdBy})=>/^bazel build\b/.test(createdBy))}return names2.size===0?isBuiltByBazel?
"none":void 0:managers2.find(([,packages])=>packages.some(name2=>names2.has(name2)))?.[0]??"none"}var between="/node_modules/",stores=/\/node_modules\/\.(?:pnpm|store|bun)\//;function isNestedCopy(path){return!stores.test(`/${path}`)&&`/${path}`.split(between).
length>2}function isPnpmStore(path){return/\/node_modules\/\.pnpm\//.test(`/${path}`)}function parentOf(path){let folders2=`/${path}`.split(between);return folders2.
length>2?folders2.at(-2):void 0}var globalFolder=/^\/?(?:usr\/(?:local\/)?|opt\/[^/]+\/|(?:[^/]+\/)*versions\/node\/v?\d[^/]*\/)lib\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
function globalOwner(path){return globalFolder.exec(path)?.[1]}var vexTitles={open:"What VEX says of findings that stay",excepted:"What VEX says against exceptions"};function keptByVex(judged){let kept=new Map;for(let{finding,
vex}of judged){if(vex===void 0||vex.why!==void 0)continue;let one=kept.get(vex)??{id:finding.id,note:vex,findings:0};one.findings+=1,kept.set(vex,one)}return[...kept.
values()]}function vexWords({status,author,signedBy,at:at2,action,detail,why},{text:text12}){let word3=status.replaceAll("_"," "),by=author===""?"":`, says ${text12(
author,100)}`,proven=signedBy===void 0?"":`, signed by ${text12(signedBy,200)}`,since=at2===void 0?"":` since ${dateText(at2)}`,more=[action,detail].find(words3=>words3!==
void 0&&words3.trim()!==""),said=`${word3}${by}${proven}${since}${more===void 0?"":`: ${text12(more,300)}`}`;return why===void 0?said:`${said} (which does not c\
ount: ${text12(why,300)})`}function layerFacts({scan}){let known2=new Map;for(let{layerHistory}of scan.platforms){let{diffIds,history}=layerHistory,makers=history.filter(({emptyLayer})=>!emptyLayer).
map(({createdBy})=>instructionText(createdBy)),complete=makers.length===diffIds.length;for(let[index2,digest]of diffIds.entries()){let instruction=complete?makers[index2]??
"":"";known2.has(digest)||known2.set(digest,{number:index2+1,of:diffIds.length,instruction})}}return({layer:layer2})=>layer2===void 0?void 0:known2.get(layer2)}
function instructionText(createdBy){let bare=bounded(maskInstruction(createdBy.slice(0,1e4)),300).replace(/^.{0,60}#\(nop\) +/,"").replace(/ # buildkit$/,"");return/^(?:\|\d+ |\S*\/(?:ba|da|a)?sh )/.
test(bare)?`RUN ${bare}`:bare}var maxReasons=5;function afterMergeSection({decision,afterMerge}){if(afterMerge===void 0)return"";let{branch,verdict,reasons,regoUnasked}=afterMerge,unasked3=regoUnasked?
" Its rules in Rego count only after the merge, and were not run.":"",change2=`This pull request changes the rules of ${code(branch,100)}.${unasked3}`;if(verdict===
decision.verdict)return`> [!NOTE]
> ${change2} After the merge the image ${verdict==="passed"?"would also pass by the new ones":"would also be blocked by the new ones"}.`;if(verdict==="passed")return`\
> [!NOTE]
> ${change2} After the merge the image would pass. This verdict is by the current rules.`;let shown2=reasons.slice(0,maxReasons).map(({message})=>`> - ${text(message,
300)}`),rest=reasons.length>shown2.length?[`> - and ${plural(reasons.length-shown2.length,"more reason")}`]:[],why=[...shown2,...rest].join(`
`);return`> [!WARNING]
> ${change2} **After the merge the image would be blocked**, and so would every run for ${code(branch,100)} until that is fixed:
${why}`}function afterMergeLine({decision,afterMerge}){if(afterMerge===void 0||afterMerge.verdict===decision.verdict)return"";let would=afterMerge.verdict==="bl\
ocked"?"would be blocked":"would pass";return`This pull request changes the rules of ${afterMerge.branch}: after the merge the image ${would}.`}var maxNames3=20;function approvalTable({required,missing,given:given2}){let asked=severities.filter(severity=>required[severity].length>0);if(asked.length===0)
return[];let rows=[...Map.groupBy(asked,severity=>JSON.stringify([required[severity],missing[severity]])).values()].map(group=>approvalRow(group,{required,missing,
given:given2})),titles=["For findings that are","Must approve the newest commit","Has approved","Waits for"];return[[row(titles),row(titles.map(()=>":--")),...rows].
join(`
`),...ownWork(given2.ofOwn)]}function approvalRow(group,{required,missing,given:given2}){let[first="CRITICAL"]=group,named7=[...new Set(required[first].flat())].
filter(name2=>given2.counted.has(name2.toLowerCase()));return row([group.length===severities.length?"of any severity":group.join(", "),text(approversText(required[first]),
500),named7.length===0?"nobody":text(named7.map(name2=>`@${name2}`).join(", "),500),missing[first].length===0?"✅ nobody":`⏳ ${text(approversText(missing[first]),
500)}`])}function ownWork(names2){if(names2.length===0)return[];let shown2=names2.slice(0,maxNames3).map(name2=>code(name2,60));return[`Not counted: the approva\
l of ${`${shown2.join(", ")}${names2.length>shown2.length?", …":""}`}. Whoever proposes a change, asks for it, or has pushed to it or made a commit in it can'\
t approve it: somebody else must.`]}var sinks={"code-scanning":"Security tab",artifact:"Artifact with all reports",comment:"Comment on the pull request",attestations:"Attestations of the repositor\
y"},signs={sent:"✅",pending:"⏳",skipped:"➖",failed:"⚠️"};function sinkText({sink,url}){return link(sinks[sink],url)}function deliverySection({sent=[]}){
if(sent.length===0)return"";let rows=sent.map(one=>{let advice=one.fix===""?"":`<br>**What to do:** ${text(one.fix,500)}`;return row([`${signs[one.state]} ${sinkText(
one)}`,one.state,`${text(one.message,500)}${advice}`])});return`### Where the reports went

${[row(["Report","State","Details"]),"| :-- | :-- | :-- |",...rows].join(`
`)}`}function linkLine({links={}}){let{summary,codeScanning,artifact}=links;return[["Whole summary",summary],["Findings in the Security tab",codeScanning],["All\
 reports as a file",artifact]].map(([label,url])=>[label,link(label,url)]).filter(([label,linked])=>linked!==label).map(([,linked])=>linked).join(" · ")}var maxNamed2=5;function exceptionSummary(assessment){let{refused:refused3,approvals}=assessment.decision.triage.exceptions,unapproved=refused3.filter(({refusal})=>refusal===
"not-approved"),others=refused3.filter(({refusal})=>refusal!=="not-approved");return[appliedText(assessment),adoptedText(assessment),refusedText(unapproved,"wai\
ts for approval","wait for approval"),refusedText(others,"is not applied","are not applied"),approvals===void 0?"":["","**Approvals:**","",approvalTable(approvals).
join(`

`)].join(`
`)].filter(line4=>line4!=="").join(`
`)}function appliedText({decision}){let{excepted,exceptions}=decision.triage,{applied}=exceptions;if(applied.length===0)return"";let blocking=excepted.filter(({
action})=>action==="block"),needed=new Set(blocking.map(({exception:exception2})=>exception2));if(decision.verdict==="blocked"||needed.size===0){let news2=applied.
filter(({proposed})=>proposed!==void 0).length,verb=applied.length===1?"is":"are";return`${plural(applied.length,"exception")} ${verb} applied${newText(news2,applied.
length)}.`}let news=[...needed].filter(exception2=>exception2?.proposed!==void 0).length,byVex=[...needed].filter(exception2=>exception2?.vex!==void 0).length;return`${`\
**Passes because of ${plural(needed.size,"exception")}**${newText(news,needed.size)}${vexText(byVex,needed.size)}`}: without ${needed.size===1?"it":"them"} ${plural(
blocking.length,"finding")} would block.`}function adoptedText({decision}){let adopted=decision.triage.exceptions.applied.filter(exception2=>exception2.adopted===
!0),[first]=adopted;if(first===void 0)return"";let verb=adopted.length===1?"has no expiry of its own and counts":"have no expiry of their own and count";return`${plural(
adopted.length,"exception")} ${verb} until ${text(first.expiry,30)} (adopted).`}function vexText(statements,all){return statements===0?"":statements===all?" by \
VEX":`, ${counted(statements)} of them by VEX`}function newText(news,all){return news===0?"":news<all?`, ${counted(news)} of them new`:all===1?", which is new":
`, ${all===2?"both":"all"} new`}function refusedText(entries2,one,many){if(entries2.length===0)return"";let named7=entries2.slice(0,maxNamed2).map(({id,file,line:line4,
why})=>`- ${code(id,60)} (${placeCode({file,line:line4})}): ${text(why,200)}`),rest=entries2.length>named7.length?[`- and ${counted(entries2.length-named7.length)}\
 more`]:[];return["",`**${plural(entries2.length,"exception")} ${entries2.length===1?one:many}:**`,"",...named7,...rest].join(`
`)}function placeCode(entry3){return codePath(writtenIn(entry3),120)}var maxResults=5e3,maxSurelyKept=1e3,maxId=200,maxTags=10,maxGzipped=95e5,maxCategory=300,round={"[":"(","]":")","{":"(","}":")"};function plainMessage(foreign,max){
let line4=bounded(foreign,max).replace(/[[\]{}]/g,bracket=>round[bracket]??"");return line4===""?"(no text)":line4}function wholeList({name:name2,isWritten=!0}){let report=reportFileName(name2);return isWritten?code(recordBeside(report)??report):`the JSON report (${code("--f\
ormat json")})`}function originSection({ofAnotherRun}){return ofAnotherRun?`> [!NOTE]
> The workflow run of the pull request made this report, and the pull request can change what it says. So there are no commands here; read names and versions be\
fore you use them.`:""}function concernSection(assessment,{list:list2}){let kinds4={block:"CAUTION",warn:"WARNING",log:"NOTE"},concerns2=concernsBeside(assessment),
shown2=concerns2.slice(0,list2).map(({action,message})=>`> [!${kinds4[action]}]
> ${text(message,reasonLength)}`);return[...shown2,...cutLine(concerns2.length-shown2.length)].join(`

`)}function endingSection(assessment,{list:list2}){let ending=endingSoon(assessment.decision.triage.exceptions.applied,assessment.now);if(ending.length===0)return"";
let shown2=ending.slice(0,Math.min(list2,maxEnding)).map(exception2=>`${code(exception2.id,60)} (${daysLeft(exception2,assessment.now)}, ${placeCode(exception2)}\
)`),rest=ending.length>shown2.length?[`${counted(ending.length-shown2.length)} more`]:[];return`> [!NOTE]
> ${`${plural(ending.length,"exception")} ${ending.length===1?"ends":"end"} within ${announcedDays} days:`} ${[...shown2,...rest].join(", ")}`}var maxEnding=10;
function vexSections({decision},{list:list2}){return["open","excepted"].map(which=>{let rows=keptByVex(decision.triage[which]).map(({id,note,findings})=>[code(id,
60),counted(findings),vexWords(note,markdown),placeCode(note)]);return section(vexTitles[which],["Finding","Found","Statement","Written in"],rows,list2)})}function exceptionSections({
decision,now,name:name2,names:names2=[name2]},{list:list2}){let{triage}=decision,covers=coverage(triage.excepted),{applied,refused:refused3,unused}=triage.exceptions,
notNeeded=needless(unused,names2);return[approvalSection(triage),section("Exceptions applied",["Finding","Covers","Reason","Holds until","Written in"],applied.map(
exception2=>[`${code(exception2.id,60)}${newMark(exception2)}`,counted(covers(exception2)),reasonCell(exception2),`${text(exception2.expiry,30)} (${daysLeft(exception2,
now)})`,placeCode(exception2)]),list2),section("Exceptions not applied",["Finding","Why","This line would be valid","Written in"],refused3.map(entry3=>[code(entry3.
id,60),text(entry3.why,200),code(suggestionText(entry3.suggestion),300),placeCode(entry3)]),list2),...["everywhere","here"].map(known2=>section(needlessTitles[known2],
["Finding","Holds until","Written in"],notNeeded[known2].map(needlessRow),list2))]}function approvalSection({exceptions:{approvals}}){return approvals===void 0?
"":["### Approvals of new exceptions",...approvalTable(approvals)].join(`

`)}function needlessRow(exception2){return[`${code(exception2.id,60)}${newMark(exception2)}`,text(exception2.expiry,30),placeCode(exception2)]}function reasonCell(exception2){
let proof2=proofText(exception2,markdown);return`${text(exception2.reason,200)}${proof2===""?"":`<br>${proof2}`}`}function section(title,titles,rows,limit){if(rows.
length===0)return"";let shown2=rows.slice(0,limit).map(row),table=[row(titles),row(titles.map(()=>":--")),...shown2].join(`
`);return[`### ${title}`,table,...cutLine(rows.length-shown2.length)].join(`

`)}function cutLine(rest){return rest===0?[]:[`and ${counted(rest)} more.`]}function localCopy({byCommand:byCommand2}){return`, as this machine's Docker store h\
as it. What the registry has under that name was not looked at (\`${byCommand2?"--image-from registry":"image-from: registry"}\`).`}function imageSection(assessment,{
list:list2},sboms=[]){let{name:name2,digest,origin,images,scan}=assessment,found=digest===void 0?"":` with digest ${code(digest)}`,head2=`### Image

${code(name2,300)}${found}${origin==="docker-store"?localCopy(assessment):""}`,rows=images.slice(0,list2).map(({platform,manifest,imageId})=>{let seen=scan.platforms.
find(scanned=>scanned.platform===platform),os=seen?.os===void 0?"none found":text(`${seen.os.family} ${seen.os.name}`,80);return row([code(platform,60),`image ${code(
imageId)}${manifest===void 0?"":`<br>manifest ${code(manifest)}`}`,os,counted(seen?.packages??0)])}),table=[row(["Platform","Digests","Operating system","Packag\
es"]),"| :-- | :-- | :-- | --: |",...rows].join(`
`),standings=scan.platforms.slice(0,list2).flatMap(({platform},index2)=>sboms.slice(index2,index2+1).map(sbom=>sbomLine(platform,sbom))),below3=standings.length===
0?[]:[standings.join(`
`)];return[head2,table,...cutLine(images.length-rows.length),...below3].join(`

`)}var shownReasons2=5;function sbomLine(platform,{standing}){return`- SBOM of ${code(platform,60)}: ${standingText(standing)}`}function standingText(standing){
switch(standing?.kind){case void 0:return"written; not compared with the image, as only the one in CycloneDX is";case"equal":return"`equal`: it may stand in for\
 the image";case"equal-with-distro":return`\`equal\` with ${code(`--distro ${standing.distro}`,100)}: so it may stand in for the image`;case"needs-layers":{let reasons=standing.
reasons.slice(0,shownReasons2).map(reason=>`
  - ${text(reason,300)}`),rest=standing.reasons.length-reasons.length,more=rest===0?"":`
  - ${plural(rest,"more reason")} ${rest===1?"is":"are"} in the record.`;return`\`needs layers\`: scan the image itself${reasons.join("")}${more}`}}}function footSection(assessment){
let{scan,decision,now}=assessment,judged=`Judged by ${decision.policy.source==="default"?"the default policy":`the policy in ${code(decision.policy.source,200)}`}${regoText(
decision)}.${baseText(decision)}`,beside2=[exploitationSentence(decision),text(opinionSentence(decision.triage.opinion),600)],parts3=[scannerText(scan.scanner),
databaseText(scan.database,now),judged,...beside2.filter(sentence=>sentence!=="")],{length}=decision.triage.open,cut3=length>maxResults?` The Security tab can h\
old the ${counted(maxResults)} worst of ${counted(length)}.`:"";return`${parts3.join(" ")} Every finding is in ${wholeList(assessment)}.${cut3}`}function regoText({
policy}){let files=policy.rego.value.length;return files===0?"":` and ${plural(files,"file")} of rules in Rego`}function baseText({policy,triage:{open}}){let base=open.
filter(({place:place2})=>sureOrigin(place2)==="base").length,rule=policy.ignoreBase.value?" Its rule `ignore-base` only logs what the base image brings.":"";return base===
0?rule:` ${counted(base)} of ${counted(open.length)} open findings came with the base image.${rule}`}function scannerText({name:name2="Trivy",version:version2,trust,
binary}){let trusts={pinned:"reviewed by its checksum",given:"by the checksum in trivy-sha256",unreviewed:"not reviewed: no checksum is known for it",report:"no\
t in this run: a finished report was judged"},hash2=binary===void 0?"":`, ${code(binary)}`;return`Scanned by ${text(name2,80)} ${text(version2,40)} (${trusts[trust]}${hash2}\
).`}function databaseText(database,now){if(database===void 0)return"The age of its advisories is not known.";let age=ageText(database.updatedAt,now),words3=age===
""?"":`, ${age} old`;return`Advisories of ${text(database.updatedAt,40)}${words3}, from ${code(database.source,200)}.`}function scopedSections({decision},{list:list2}){let{applied,refused:refused3,unused}=decision.triage.scoped,titles=["For","Does","Reason","Holds until","Writte\
n in"],cells=rule=>[reasonCell2(rule),text(rule.expires??"changed",30),place(rule)];return[section(scopedTitles.applied,["For","Does","Effect",...titles.slice(2)],
applied.map(rule=>[code(rule.match,120),code(rule.action.value),scopedEffect(rule),...cells(rule)]),list2),section(scopedTitles.refused,["For","Does","Why not",
"Written in"],refused3.map(rule=>[code(rule.match,120),code(rule.action.value),text(rule.why,200),place(rule)]),list2),section(scopedTitles.unused,titles,unused.
map(rule=>[code(rule.match,120),code(rule.action.value),...cells(rule)]),list2)]}function scopedSummary({decision}){return scopedHeadline(decision.triage.scoped,
decision.verdict==="passed")}function reasonCell2({reason,ticket}){return`${text(reason,200)}${ticket===void 0?"":`<br>ticket ${text(ticket,100)}`}`}function place({
action:{place:where,key}}){return codePath(where??key,120)}import{hash}from"node:crypto";function identity3(ruleId,finding){let subject=finding.kind==="vulnerability"?[finding.package.type,finding.package.name]:[finding.
kind],parts3=["v1",ruleId,...subject,placeKind(finding)];return hash("sha256",parts3.join("\0"))}var maxPlace=500;function placeKind(finding){let place2=(finding.
path??finding.target).slice(-maxPlace);if(finding.kind!=="vulnerability")return place2;if(finding.package.class==="os")return"os";let{version:version2}=finding.
package;return(version2.length<3?place2:place2.replaceAll(version2,"*")).replace(/\d+(?:\.\d+)+/g,"*")}function counter(){let seen=new Map;return identity4=>{let count4=(seen.
get(identity4)??0)+1;return seen.set(identity4,count4),`${identity4}:${count4}`}}var listRows=20;function exceptionLines({decision,now,name:name2,names:names2=[name2]},paint){let{applied,refused:refused3,unused}=decision.triage.exceptions,notNeeded=needless(
unused,names2),appliedLines=applied.map(exception2=>`  ${entry2(exception2)}  until ${bounded(exception2.expiry,20)} (${daysLeft(exception2,now)}): ${bounded(exception2.
reason,120)}${proof(exception2)}`),refusedLines=refused3.map(({suggestion,why,...rest})=>`  ${entry2(rest)}  ${bounded(why,120)}; valid would be: ${bounded(suggestionText(
suggestion),reasonLength)}`);return[...titled("Exceptions applied",appliedLines,paint),...titled("Exceptions not applied",refusedLines,paint),...["everywhere","\
here"].flatMap(known2=>titled(needlessTitles[known2],notNeeded[known2].map(exception2=>`  ${entry2(exception2)}`),paint))]}function vexLines({decision},paint){return[
"open","excepted"].flatMap(which=>{let lines2=keptByVex(decision.triage[which]).map(({id,note})=>`  ${bounded(id,60)}  ${placeText(note)}  ${vexWords(note,terminal)}`);
return titled(vexTitles[which],lines2,paint)})}function scopedLines({decision},paint){let{applied,refused:refused3,unused}=decision.triage.scoped,line4=(rule,more)=>`\
  ${rule.action.value.padEnd(5)}  ${scopedText(rule,terminal)}${more}  ${boundedPath(rule.action.place??rule.action.key,80)}`;return[...titled(scopedTitles.applied,
applied.map(rule=>line4(rule,`; ${scopedEffect(rule)}`)),paint),...titled(scopedTitles.refused,refused3.map(rule=>line4(rule,`; ${bounded(rule.why,200)}`)),paint),
...titled(scopedTitles.unused,unused.map(rule=>line4(rule,"")),paint)]}function proof(exception2){let said=proofText(exception2,terminal);return said===""?"":` \
(${said})`}function entry2({id,file,line:line4,...rest}){return`${bounded(id,60)}  ${placeText({file,line:line4})}${newMark(rest)}`}function placeText({file,line:line4}){
return writtenIn({file:boundedPath(file,80),line:line4})}function titled(title,lines2,paint){return lines2.length===0?[]:[paint.bold(`${title}:`),...firstLines(
lines2)]}function firstLines(lines2){return lines2.length<=listRows?lines2:[...lines2.slice(0,listRows),`  … and ${counted(lines2.length-listRows)} more`]}var LockfileLines=class{#lines;#left;#byWord;constructor(text12){this.#lines=text12.split(`
`),this.#left=8*(text12.length+1)}versionLine(name2,version2,location){let wanted=version2.replace(/^v/,"");if(location===void 0)return this.#besideName(name2,wanted);
let{start,end}=location;if(!(start<1||start>this.#lines.length))return this.#first(start,Math.min(end,this.#lines.length),wanted)??start}#first(start,end,version2){
for(let line4=start;line4<=end&&this.#left>=0;line4+=1)if(this.#holds(line4,version2))return line4}#holds(line4,text12){if(this.#left<0)return!1;let looked=(this.#lines[line4-
1]??"").slice(0,1e3);return this.#left-=looked.length+1,holds2(looked,text12)}#besideName(name2,version2){if(this.#left<0)return;this.#byWord??=index(this.#lines);
let named7=(this.#byWord.get(firstWord(name2))??[]).filter(line4=>this.#holds(line4,name2)),both2=named7.find(line4=>this.#holds(line4,version2));if(both2!==void 0)
return both2;for(let line4 of named7){let end=Math.min(line4+4,this.#lines.length);if(/^\s*"?name"?\s*[=:]/.test((this.#lines[line4-1]??"").slice(0,1e3)))return this.#first(
line4+1,end,version2)}}},word2=/[A-Za-z0-9]+/g;function index(lines2){let byWord2=new Map;for(let[at2,line4]of lines2.entries())for(let found of line4.slice(0,1e3).
toLowerCase().match(word2)??[]){let known2=byWord2.get(found);known2===void 0?byWord2.set(found,[at2+1]):known2.length<2e3&&known2.at(-1)!==at2+1&&known2.push(at2+
1)}return byWord2}function firstWord(name2){return(name2.match(word2)??[]).reduce((longest,next)=>next.length>longest.length?next:longest,"").toLowerCase()}function holds2(line4,text12){
if(text12==="")return!1;for(let at2=line4.indexOf(text12);at2>=0;at2=line4.indexOf(text12,at2+1)){let[before,after]=[line4[at2-1]??" ",line4[at2+text12.length]??
" "];if(!/[\w./+-]/.test(before==="v"?line4[at2-2]??" ":before)&&!/[\w+-]/.test(after)&&!/^\.\w/.test(line4.slice(at2+text12.length)))return!0}return!1}import{posix as posix3}from"node:path";var deadline2=6e4,maxReport=64*1024*1024,maxPackages=2e5,reportSchema2=object({Results:array(object({Target:string(),Type:string().optional(),Packages:array(object(
{Name:string(),Version:string().default(""),Locations:array(object({StartLine:int(),EndLine:int()})).nullish()})).nullish()})).nullish()});async function lockfilePackages({
files,process,environment},trivy,lockfiles){if(lockfiles.length===0)return[];let folder=scanFolder(await files.temporaryDirectory("lockfiles"));try{await writeLockfiles(
files,folder,lockfiles);let env=trivyEnvironment(environment,folder),{code:code2}=await process.run({file:trivy.path,args:fsArguments(),env,cwd:folder.empty,deadline:deadline2}),
bytes=code2===0?await files.readBytes(folder.report,maxReport):void 0,report=bytes&&reportSchema2.safeParse(parsedJson(bytes.toString("utf8")));if(!report?.success)
throw unread(code2);return located(report.data,lockfiles)}finally{await files.remove(folder.root)}}async function writeLockfiles(files,folder,lockfiles){for(let directory of[
folder.empty,folder.home,folder.docker,folder.temporary])await files.makeDirectory(directory,448);for(let path of[folder.ignoreFile,folder.configFile])await files.
write(path,"");for(let[index2,{path,text:text12,companions}]of lockfiles.entries()){let place2=`${folder.image}/${index2}`;await files.write(`${place2}/${posix3.
basename(path)}`,text12);for(let[name2,content]of Object.entries(companions))await files.write(`${place2}/${name2}`,content)}}function fsArguments(){return["fs",
"--format","json","--output","../report.json","--exit-code","0","--scanners","license","--list-all-pkgs","--include-dev-deps","--config","../config.yaml","--ign\
orefile","../ignore","--cache-dir","../tmp","--cache-backend","memory","--offline-scan","--skip-version-check","--disable-telemetry","--no-progress","--quiet","\
../image"]}function located({Results:results},lockfiles){let packages=[];for(let{Target:target,Type:type,Packages:found}of results??[]){let lockfile=lockfiles[Number(
/^(\d+)\//.exec(target)?.[1]??Number.NaN)];if(lockfile===void 0||type===void 0||!target.endsWith(`/${posix3.basename(lockfile.path)}`))continue;let lines2=new LockfileLines(
lockfile.text);for(let{Name:name2,Version:version2,Locations:[first]=[]}of(found??[]).map(withLocations)){let location=first&&{start:first.StartLine,end:first.EndLine},
line4=lines2.versionLine(name2,version2,location);line4!==void 0&&packages.length<maxPackages&&packages.push({path:lockfile.path,line:line4,type,name:name2,version:version2})}}
return packages}function withLocations({Locations,...rest}){return{...rest,Locations:Locations??[]}}function unread(code2){return new ToolError({code:"lockfiles\
-unread",message:`Trivy did not list the packages of the lockfiles (exit code ${code2}).`,fix:"Run again with debugging on; findings are shown on the Dockerfile\
 meanwhile."})}var starred=/\b([A-Za-z_]\w*)=["']?[^\s"'=*]*\*{3,}/g,namers=new Set(["ENV","ARG","LABEL"]);function configLine(finding,instructions){let shown2=(finding.kind===
"secret"?finding.match:finding.cause)??"";if(shown2.length>8192)return;let wanted=finding.kind==="secret"?withName(shown2):writtenAs(shown2);return wanted&&instructions.
findLast(wanted)?.line}function withName(match){let history=match.split(`
`).map(writtenInHistory).find(text12=>text12!==void 0);if(history!==void 0)return writtenAs(history);let names2=[...match.matchAll(starred)].flatMap(([,name2])=>name2??
[]);return names2.length>0?namedBy(names2):void 0}function writtenInHistory(line4){let[,...entries2]=line4.split('"created_by": "'),entry3=entries2.join('"creat\
ed_by": "'),mark=entry3.lastIndexOf("#(nop) "),written=(mark<0?entry3:entry3.slice(mark+7)).trimStart();return/^(?:ENV|ARG|LABEL) /.test(written)?written:void 0}
function namedBy(names2){let patterns=names2.map(name2=>new RegExp(`(?:^|\\s)${name2}(?:=|\\s|$)`));return({keyword,text:text12})=>namers.has(keyword)&&patterns.
every(pattern=>pattern.test(text12))}function writtenAs(cause){let[,keyword="",rest=""]=/^\s*([A-Za-z]+)\s+([\s\S]*)$/.exec(cause)??[],upper=keyword.toUpperCase(),
names2=[...rest.matchAll(/\b([A-Za-z_]\w*)=/g)].flatMap(([,name2])=>name2??[]);if(upper==="")return;if(namers.has(upper)&&names2.length>0)return namedBy(names2);
let wanted=plain(rest);return({keyword:own2,text:text12})=>own2===upper&&plain(text12)===wanted}function plain(text12){return text12.replace(/[\\`][ \t\r]*\n/g,
"").replace(/[\s"'[\],]+/g,"")}import{posix as posix4}from"node:path";var maxText4=64*1024,maxPatterns=1e3;function ignoredBy(text12){let rules=(text12.length<=maxText4?text12:text12.slice(0,text12.lastIndexOf(`
`,maxText4))).replace(/^\uFEFF/,"").split(`
`).map(line4=>line4.trim()).filter(line4=>line4!==""&&!line4.startsWith("#")).slice(0,maxPatterns).flatMap(ruleOf2);return path=>{let parts3=path.split("/"),all=parts3.
map((_,index2)=>parts3.slice(0,index2+1).join("/"));return rules.findLast(({matches:matches3})=>all.some(place2=>matches3(place2)))?.keeps===!1}}function ruleOf2(line4){
let keeps2=line4.startsWith("!"),path=posix4.normalize(keeps2?line4.slice(1).trim():line4).replace(/^\/+|\/+$/g,""),matches3=filePattern(path);return matches3===
void 0?[]:[{keeps:keeps2,matches:matches3}]}function filePattern(pattern){let matches3=pathPattern(pattern.replace(/[{}]/g,"\\$&"));return typeof matches3=="str\
ing"?void 0:matches3}import{posix as posix5}from"node:path";var maxText5=8192,maxSources=200;function copiedFrom(copying,path){let{instruction,workdir}=copying;return instruction.flags.some(flag=>flag.startsWith("from="))?
[]:sourcesFor({words:wordsOf(copying)??[],flags:instruction.flags,workdir},path)}function sourcesFor({words:all,flags,workdir},path){let[target,...sources]=all.
toReversed();if(target===void 0)return[];let file=posix5.resolve("/",path),keepsFolders=flags.includes("parents"),inContext=sources.toReversed().slice(0,maxSources).
flatMap(source=>contextPath(source)??[]),found=inContext.flatMap(source=>{let goal=posix5.resolve("/",workdir,target);return keepsFolders?withFolders(source,goal,
file):matches2(source,goal,target,file)}),named7=found.filter(candidate=>inContext.includes(candidate));return[...new Set([...named7,...found])].filter(candidate=>candidate!==
".")}function contextPath(source){if(!(source.startsWith("<<")||/^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(source)))return posix5.normalize(posix5.join("/",source)).
replace(/^\/+|\/+$/g,"")||"."}function matches2(source,goal,target,file){if(/[*?[]/.test(source))return patternMatches(source,goal,file);let isFolder=target.endsWith(
"/")||goal==="/",inside=below2(goal,file);return[...file===goal&&!isFolder?[source]:[],...inside===posix5.basename(source)?[source]:[],...inside===void 0?[]:[posix5.
join(source,inside)]]}function patternMatches(source,goal,file){let candidate=posix5.join(posix5.dirname(source),posix5.basename(file));return/[*?[]/.test(posix5.
dirname(source))||posix5.dirname(file)!==goal?[]:filePattern(source)?.(candidate)===!0?[candidate]:[]}function withFolders(source,goal,file){let inside=below2(goal,
file);return inside!==void 0&&(source==="."||`${inside}/`.startsWith(`${source}/`))?[inside]:[]}function below2(folder,file){let prefix3=folder==="/"?"/":`${folder}\
/`;return file.startsWith(prefix3)?file.slice(prefix3.length):void 0}function wordsOf({instruction:{text:text12},entry:entry3}){return text12.includes("$")?entry3.
legacy?void 0:words2(entry3.text.replace(/^(?:--\S+\s+)*/,"")):words2(text12)}function words2(text12){if(text12.length>maxText5)return[];let line4=text12.replace(
/[\\`][ \t\r]*\n/g," ");return line4.startsWith("[")?line4.match(/"(?:[^"\\]|\\.)*"/g)?.map(word3=>word3.slice(1,-1))??[]:(line4.split(`
`,1)[0]??"").match(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g)?.map(word3=>word3.replace(/["']|\\(?=.)/g,""))??[]}import{posix as posix6}from"node:path";var maxWanted=100;function wantedFiles(findings,makerOf){let wanted=new Map;for(let finding of findings){if(finding.kind==="vulnerability"||wanted.size>=maxWanted)
continue;let maker=makerOf(finding),key=keyOf2(finding);if(key===void 0||wanted.has(key.text)||maker?.kind!=="instruction"||maker.entry.keyword!=="COPY"&&maker.
entry.keyword!=="ADD")continue;let candidates=copiedFrom(maker,key.imagePath);candidates.length>0&&wanted.set(key.text,{layer:key.layer,imagePath:key.imagePath,
candidates})}return[...wanted.values()]}function copiedPlaces(files){let known2=new Map(files.map(file=>[`${file.layer}
${file.imagePath}`,file]));return finding=>{let file=known2.get(keyOf2(finding)?.text??""),path=file&&repositoryPath(file.path),line4=finding.lines?.start??1;return file===
void 0||path===void 0||line4>file.lines?void 0:{path,line:line4}}}function keyOf2({layer:layer2,path}){if(layer2===void 0||path===void 0)return;let imagePath=posix6.
resolve("/",path);return{layer:layer2,imagePath,text:`${layer2}
${imagePath}`}}function buildChain({stages},variables,target){let last=finalStage(stages,target),final=stages[last];if(final===void 0)return;let[index2,stage]=[last,final],parts3=[];
for(;;){parts3.unshift(stage.instructions);let image=expand(stage.image,variables),before=stages.slice(0,index2).findLastIndex(({name:name2})=>name2!==void 0&&name2===
image?.toLowerCase()),next=stages[before];if(next===void 0){let base=image===void 0||image===""?{}:{base:image};return{finalLine:final.line,baseLine:stage.line,
...base,instructions:parts3.flat()}}[index2,stage]=[before,next]}}function finalStage(stages,target){if(target===void 0)return stages.length-1;let named7=stages.
findIndex(({name:name2})=>name2===target.toLowerCase());return named7>=0||!/^\d{1,6}$/.test(target)?named7:Number(target)}import{posix as posix7}from"node:path";var maxSteps3=1e3;function stepsOf(instructions,{globals,given:given2,isEmpty}){if(instructions.length>maxSteps3)return[];let variables=new Map(globals),workdir=isEmpty?
"/":"/\0";return instructions.map(instruction=>{let{keyword,text:text12,line:line4}=instruction;return define(variables,instruction,given2),keyword==="WORKDIR"&&
(workdir=posix7.resolve(workdir,expand(text12,variables)??`/\0${line4}`)),{instruction,workdir,words:keyword==="COPY"||keyword==="ADD"?filledIn(words2(text12),variables):
[]}})}function filledIn(all,variables){return all.map((word3,index2)=>{if(!word3.includes("$"))return word3;let unknown2=index2===all.length-1?"\0":"*";return expand(
word3,variables)??word3.replace(/\$(?:\w+|\{[^{}]*\})/g,unknown2)})}function imageChecks({platform,container,layerHistory,tokens=[]}){let[inEnv,inHistory]=[secretsInEnv(container),secretsInHistory(layerHistory)],env=withTokens(inEnv,
tokens.filter(({where})=>where==="ENV")),variables=new Set(env.map(({name:name2})=>name2)),isOther=({where,name:name2})=>where!=="ENV"||!variables.has(name2),history=withTokens(
inHistory,tokens.filter(({where})=>where!=="ENV")).filter(isOther);return[...userChecks(platform,container),...env.map(inVariable),...history.map(shownByHistory),
...container.ports.filter(isSsh).map(exposed),...container.healthcheck?[]:[unasked2]]}function withTokens(found,known2){let keyOf3=({where,name:name2})=>JSON.stringify(
[where,name2]),better=new Set(known2.map(keyOf3)),own2=found.filter(place2=>place2.token!==void 0||!better.has(keyOf3(place2)));return[...new Map([...own2,...known2].
map(place2=>[JSON.stringify(place2),place2])).values()]}function userChecks(platform,{user}){if(platform.startsWith("windows"))return[];let[name2=""]=user.trim().
split(":"),isRoot=name2===""||name2==="root"||/^[+-]?0+$/.test(name2);if(!isRoot&&/^\d+$/.test(name2))return[];let shown2=/^[\w.$-]{1,64}$/.test(name2)?name2:"",
isWritten=({keyword})=>keyword==="USER";return isRoot?[{check:"root-user",subject:"USER",message:`${shown2===""?"No USER is said":`USER is ${shown2}`}, so the c\
ontainer runs as root.`,isWritten}]:[{check:"named-user",subject:"USER",message:`The image runs as ${shown2===""?"a user with a name":shown2}: whether that is r\
oot stands in its files.`,isWritten}]}function inVariable({name:name2,token}){let subject=named6("ENV",name2),what=name2??"A variable";return{check:token===void 0?
"secret-name-in-env":"secret-in-env",subject,message:token===void 0?`${what} is called like a secret and has a value, which everybody has who can pull the image\
.`:`${what} holds ${token}, and everybody has it who can pull the image.`,isWritten:instruction=>names(instruction,"ENV",name2)}}function shownByHistory({where,
name:name2,token}){let what=named6(where,name2);return{check:token===void 0?"secret-argument":"secret-in-history",subject:what,message:token===void 0?`The histo\
ry shows the value of ${what} to everybody who can pull the image.`:`The history shows ${token} (${what}) to everybody who can pull the image.`,isWritten:instruction=>name2===
void 0?instruction.keyword===where&&tokenIn(instruction.text)===token:names(instruction,where,name2)}}function named6(where,name2){return name2===void 0?where:`${where}\
 ${name2}`}function names({keyword,text:text12},where,name2){if(keyword!==where)return!1;let all=assignments(text12);return name2!==void 0?all.some(one=>one.name===
name2):all.some(one=>tokenIn(one.value?.text??"")!==void 0||looksSecret(one.name,one.value?.text??""))}function isSsh(port){return/^0*22(?:\/tcp)?$/i.test(port)}
var exposed=()=>({check:"exposed-ssh",subject:"EXPOSE 22",message:"EXPOSE names port 22, on which SSH listens.",isWritten:({keyword,text:text12})=>keyword==="EX\
POSE"&&text12.split(/\s+/).some(hasSsh)});function hasSsh(word3){let[,from="",to=from]=/^(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?$/i.exec(word3)??[];return from!==""&&
Number(from)<=22&&Number(to)>=22}var unasked2={check:"no-healthcheck",subject:"HEALTHCHECK",message:"The image has no HEALTHCHECK.",isWritten:({keyword})=>keyword===
"HEALTHCHECK"};import{posix as posix8}from"node:path";var maxLength2=5e3;function layerMakers(history,layers,chain){if(history.length>maxLength2||chain.instructions.length>maxLength2||history.filter(({empty})=>!empty).
length!==layers)return;let made=aligned(history,chain.instructions);if(made===void 0)return;let first=made.findIndex(instruction=>instruction!==void 0),ofBase=first<
0?history.length:first,makers=[],workdir="/";for(let[index2,entry3]of history.entries()){let instruction=made[index2];if(entry3.keyword==="WORKDIR"&&(workdir=posix8.
resolve(workdir,entry3.text)),!entry3.empty){if(instruction===void 0&&(index2>ofBase||chain.base==="scratch"))return;makers.push(instruction===void 0?{kind:"bas\
e"}:{kind:"instruction",instruction,entry:entry3,workdir})}}return makers}function aligned(history,instructions){let made=history.map(()=>{}),at2=history.length-
1;for(let instruction of instructions.toReversed()){let found=entryOf(history,at2,instruction);if(found===void 0&&makesLayer(instruction))return;found!==void 0&&
(made[found]=instruction,at2=found-1)}return made}function entryOf(history,from,instruction){for(let at2=from;at2>=0;at2-=1){let entry3=history[at2];if(entry3===
void 0)return;if(isMadeBy(entry3,instruction))return at2;let added=entry3.keyword==="LABEL"||makesLayer(instruction);if(!entry3.empty||!added||makesLayer(entry3))
return}}function makesLayer({keyword}){return keyword==="RUN"||keyword==="COPY"||keyword==="ADD"}import{posix as posix9}from"node:path";var maxCommand=8192,installs=/\b(?:ci|i|install|fetch|add|deploy|sync|restore|vendor)\b|\b(?:yarn|bundle)\s*(?:$|[&|;\n]|--)/,
readers={"package-lock.json":/\bnpm\b/,"npm-shrinkwrap.json":/\bnpm\b/,"yarn.lock":/\byarn\b/,"pnpm-lock.yaml":/\bpnpm\b/,"bun.lock":/\bbun\b/,"requirements.txt":/\bpip3?\b/,
"Pipfile.lock":/\bpipenv\b/,"poetry.lock":/\bpoetry\b/,"uv.lock":/\buv\b/,"pom.xml":/\bmvnw?\b/,"gradle.lockfile":/\bgradlew?\b/};function likelyCommands(runs,path){
let naming=runs.filter(({instruction:{text:text12}})=>text12.slice(0,maxCommand).includes(path));if(naming.length>0)return naming;let installing=runs.filter(({instruction:{
text:text12}})=>installs.test(text12.slice(0,maxCommand)));return installing.length>0?installing:runs}function callsReader({instruction:{text:text12}},lockfile){
return readers[posix9.basename(lockfile)]?.test(text12.slice(0,maxCommand))}function workingFolders({instruction:{text:text12},workdir}){let goes=text12.slice(0,
maxCommand).matchAll(/(?:\bcd|--prefix|--cwd|--dir|--directory|--project|\s-C)[ =]+["']?([\w@./-]+)/g),folders2=[];for(let[,folder="."]of goes)folders2.push(posix9.
resolve(folders2.at(-1)??workdir,folder));return folders2.length>0?folders2:[workdir]}function namedPaths({instruction:{text:text12},workdir}){let found=text12.
slice(0,maxCommand).match(/[\w@./-]*\.[\w-]+/g)??[];return new Set(found.map(word3=>posix9.resolve(workdir,word3)))}import{posix as posix10}from"node:path";var maxLandings=500,tooMany3=[{at:"/",step:-1}],maxSources2=200;function landingsOf(steps,fromContext,fromStage){let landings=[];for(let[index2,step]of steps.entries()){
if(step.instruction.keyword==="RUN")landings.push(...mounted(step,fromContext,index2));else{if(step.words.length>maxSources2)return tooMany3;if(step.words.length>
1&&fromOf(step)===void 0)landings.push(...copied(step,fromContext,index2));else if(step.words.length>1){let found=copied(step,fromStage(step)??[],index2);landings.
push(...found,...unknownLockfiles(step,index2,found))}}if(landings.length>maxLandings)return tooMany3}return landings}function seenBy(landings,step){let there=landings.
filter(landing2=>landing2.isMounted?landing2.step===step:landing2.step<step),last=new Map(there.map(({at:at2,step:brought})=>[at2,brought]));return there.filter(
({at:at2,step:brought})=>last.get(at2)===brought)}function fromOf({instruction:{flags}}){return flags.find(flag=>flag.startsWith("from="))?.slice(5)}function copied(step,files,index2){
let{flags}=step.instruction,[target="",...sources]=step.words.toReversed(),goal=posix10.resolve(step.workdir,target.includes("\0")?`/\0${step.instruction.line}`:
target),excludes=flags.flatMap(flag=>flag.startsWith("exclude=")?flag.slice(8):[]),isExcluded=ignoredBy(excludes.join(`
`)),isFolder=sources.length>1||/(?:^|\/)\.{0,2}$/.test(target)||!/.\./.test(posix10.basename(goal));return sources.flatMap(source=>{let rest=restBelow(source);return files.
flatMap(file=>{let below3=rest(file.path);if(below3===void 0||isExcluded(below3||file.path))return[];let name2=flags.includes("parents")?file.path:below3||(isFolder?
posix10.basename(file.path):"");return[landing(posix10.join(goal,name2),file,index2)]})})}function landing(at2,{lockfile},step){return{at:at2,step,...lockfile===
void 0?{}:{lockfile}}}function restBelow(source){let folder=contextPath(source);if(folder===void 0)return()=>{};if(folder===".")return path=>path;let matches3=/[*?[]/.
test(folder)?filePattern(folder):path=>path===folder,depth=folder.split("/").length;return path=>{let parts3=path.split("/");return matches3?.(parts3.slice(0,depth).
join("/"))?parts3.slice(depth).join("/"):void 0}}function unknownLockfiles(step,index2,found){let[target="",...sources]=step.words.toReversed(),named7=sources.filter(
source=>lockfileNames.has(posix10.basename(source))),goal=posix10.resolve(step.workdir,target);return named7.flatMap(source=>{let name2=posix10.basename(source),
at2=posix10.basename(goal)===name2?goal:posix10.join(goal,name2);return found.some(known2=>known2.at===at2)?[]:{at:at2,step:index2}})}function mounted(step,files,index2){
return step.instruction.flags.filter(flag=>flag.startsWith("mount=")).flatMap(mount=>{let options=new Map(mount.slice(6).split(",").map(keyAndValue));if((options.
get("type")??"bind")!=="bind"||options.has("from"))return[];let target=options.get("target")??options.get("dst")??options.get("destination")??".",rest=restBelow(
options.get("source")??options.get("src")??".");return files.flatMap(file=>{let below3=rest(file.path),at2=posix10.resolve(step.workdir,target,below3??"");return below3===
void 0?[]:[{...landing(at2,file,index2),isMounted:!0}]})})}function keyAndValue(option){let at2=option.indexOf("=");return at2<0?[option,""]:[option.slice(0,at2),
option.slice(at2+1)]}var maxDepth=50;function lockfileStages({parsed,globals,source},known2,isIgnored){let visible2=known2.filter(path=>!isIgnored(path)).map(path=>({path,lockfile:path})),
given2=argumentValues(source.buildArgs??[]),ready=new Map,depth=0,stageOf=chain=>{let before=ready.get(chain.finalLine);if(before!==void 0)return before;if(depth>=
maxDepth)return tooDeep;depth+=1;let steps=stepsOf(chain.instructions,{globals,given:given2,isEmpty:chain.base==="scratch"}),found=new Map,behind=step=>{if(found.
has(step))return found.get(step);let named7=namedStage(parsed,step.instruction,fromOf(step)),next=named7===void 0?void 0:buildChain(parsed,globals,`${named7}`);
return found.set(step,next&&stageOf(next)),found.get(step)},landings=landingsOf(steps,visible2,step=>behind(step)?.landings.filter(({isMounted})=>!isMounted).map(
copyable)),stage={steps,landings,behind,seen:seenOnce(landings)};return ready.set(chain.finalLine,stage),depth-=1,stage};return stageOf}var tooDeep={steps:[],landings:tooMany3,
behind:()=>{},seen:()=>tooMany3};function copyable({at:at2,lockfile}){return{path:at2.slice(1),...lockfile===void 0?{}:{lockfile}}}function seenOnce(landings){let known2=new Map;
return step=>{let seen=known2.get(step)??seenBy(landings,step);return known2.set(step,seen),seen}}function namedStage({stages},{line:line4},from){let own2=stages.
findLastIndex(stage=>stage.line<line4),before=stages.slice(0,Math.max(0,own2)),named7=before.findLastIndex(({name:name2})=>name2!==void 0&&name2===from?.toLowerCase());
if(named7>=0)return named7;let number2=/^\d{1,6}$/.test(from??"")?Number(from):-1;return number2>=0&&number2<before.length?number2:void 0}import{posix as posix11}from"node:path";var maxDepth2=20;function traceStep(sought,stage,index2,path,depth=0){let step=stage.steps[index2];if(sought.budget.left-=1,step===void 0||depth>maxDepth2||sought.
budget.left<0)return"unclear";if(step.instruction.keyword==="RUN")return fromInstall(sought,stage,index2,path);let sources=sourcesFor({words:step.words,flags:step.
instruction.flags,workdir:step.workdir},path);if(fromOf(step)===void 0){let near=agreed(sources.map(source=>aroundSource(sought,source)));return near==="none"?fromInstall(
sought,stage,index2,path):near}let behind=stage.behind(step);return behind===void 0?"unclear":agreed(sources.map(source=>traceStage(sought,behind,posix11.join("\
/",source),depth+1)))}function traceStage(sought,stage,path,depth){if(sought.budget.left-=stage.steps.length,sought.budget.left<0)return"unclear";let fromStages=[],
others=[];for(let[index2,step]of stage.steps.entries()){if(step.words.length<2)continue;let copy={words:step.words,flags:step.instruction.flags,workdir:step.workdir},
sources=sourcesFor(copy,path);if(fromOf(step)===void 0){let visible2=sources.filter(source=>!sought.isIgnored(source));others.push(...visible2.map(source=>aroundSource(
sought,source)))}else sources.length>0&&fromStages.push(traceStep(sought,stage,index2,path,depth))}let copied2=agreed(fromStages);if(copied2!=="none")return copied2;
let made=likelyCommands(stage.steps.filter(({instruction})=>instruction.keyword==="RUN"),path).map(run=>fromInstall(sought,stage,stage.steps.indexOf(run),path));
return agreed([...others,...made.length>0?made:[fromInstall(sought,stage,stage.steps.length,path)]])}function agreed(traces){let known2=traces.filter(trace=>trace!==
"none"),[first="none"]=known2;return known2.every(trace=>lockfileOf(trace)!==void 0&&lockfileOf(trace)===lockfileOf(first))?first:"unclear"}function lockfileOf(trace){
return typeof trace=="string"?void 0:trace.lockfile}function aroundSource({known:known2,naming},source){let places=known2.map(lockfile=>({at:posix11.join("/",lockfile),
lockfile,step:0}));return inNearest(places,naming,posix11.join("/",source),void 0)??"none"}function fromInstall({naming},stage,index2,path){let seen=stage.seen(
index2);if(seen.length===0)return"none";let step=stage.steps[index2],run=step?.instruction.keyword==="RUN"?step:void 0;return inNearest(seen,naming,path,run)??(run&&
byCommand(seen,naming,run))??theOnly(seen,naming)}function inNearest(seen,naming,path,run){let folder=nearest(seen,posix11.dirname(path));if(folder===void 0)return;
let isOther=({at:at2,lockfile})=>lockfile!==void 0&&naming.has(lockfile)&&isWithin(at2,folder)&&!isWithin(path,posix11.dirname(at2));if(!(!path.includes("/node_\
modules/")&&seen.some(isOther)))return chosen2(seen,naming,folder,run)}function byCommand(seen,naming,run){let named7=namedPaths(run),byName=seen.filter(({at:at2})=>named7.
has(at2));if(byName.length>0)return theOnly(byName,naming,"unclear");let folders2=new Set(workingFolders(run).flatMap(folder=>nearest(seen,folder)??[]));if(folders2.
size===0)return;let clear=[...folders2].map(folder=>chosen2(seen,naming,folder,run)).filter(trace=>trace!=="unclear");return clear.length===0?"unclear":agreed(clear)}
function theOnly(seen,naming,otherwise="none"){let found=new Set(seen.flatMap(({lockfile:lockfile2})=>lockfile2&&naming.has(lockfile2)?lockfile2:[])),[lockfile]=found;
return seen.some(landing2=>landing2.lockfile===void 0)||found.size>1?"unclear":lockfile===void 0?otherwise:{lockfile}}function chosen2(seen,naming,folder,run){let here=seen.
filter(({at:at2})=>posix11.dirname(at2)===folder);if(run===void 0||here.length===1)return theOnly(here,naming,"unclear");let called=here.filter(({lockfile})=>lockfile!==
void 0&&callsReader(run,lockfile)===!0);return theOnly(called.length>0?called:here,naming,"unclear")}function nearest(seen,folder){return seen.map(({at:at2})=>posix11.
dirname(at2)).filter(around=>isWithin(folder,around)).sort((a,b)=>b.length-a.length)[0]}function isWithin(inner,outer){return outer==="/"||inner===outer||inner.
startsWith(`${outer}/`)}import{posix as posix12}from"node:path";var maxLockfiles=50,maxLooks=1e5,maxOwnLooks=500,globalModules=/^\/?usr\/(?:local\/)?lib\/node_modules\//;function needsLockfiles(findings,makerOf){return findings.
some(finding=>finding.kind==="vulnerability"&&isOfProject(finding)&&makerOf(finding)?.kind==="instruction")}function isOfProject({package:{class:kind},path=""}){
return kind==="language"&&!globalModules.test(path)}function lockfilePlaces(packages,build){let context=build?.source.context;if(build===void 0||context===void 0||
packages.length===0)return()=>{};let byKey=Map.groupBy(packages,packageKey),inContext=path=>posix12.relative(context,path),isIgnored=ignoredBy(build.source.ignore??
""),ecosystems2=new Map([...Map.groupBy(packages,packageEcosystem)].map(([ecosystem,all])=>{let known3=[...new Set(all.map(({path})=>inContext(path)))].filter(path=>!path.
startsWith("../"));return[ecosystem,{known:known3,stageFor:lockfileStages(build,known3,isIgnored)}]})),left=maxLooks,known2=new Map;return(finding,made)=>{if(!isOfProject(
finding))return;let key=packageKey(finding.package),candidates=byKey.get(key)??[],ecosystem=ecosystems2.get(packageEcosystem(finding.package));if(made===void 0||
ecosystem===void 0||candidates.length===0||ecosystem.known.length>maxLockfiles)return;let imagePath=posix12.resolve("/",finding.path??finding.target),question=`${made.
chain.finalLine} ${made.instruction.line}
${imagePath}
${key}`;if(known2.has(question))return known2.get(question);let naming=new Set(candidates.map(({path:path2})=>inContext(path2))),own2=Math.min(left,maxOwnLooks),
budget={left:own2},sought={known:ecosystem.known,naming,isIgnored,budget},step=made.chain.instructions.indexOf(made.instruction),trace=traceStep(sought,ecosystem.
stageFor(made.chain),step,imagePath);left-=own2-Math.max(0,budget.left);let found=candidates.find(({path:path2})=>typeof trace!="string"&&inContext(path2)===trace.
lockfile),path=found&&repositoryPath(found.path),place2=found===void 0||path===void 0?void 0:{path,line:found.line};return known2.set(question,place2),place2}}export{inStage,byteSteps,clairSeverities,advisoryUrl,ownPage,cveForm,comparedWith,totalChange,onlyNewBlocks,presenceWord,tally,totalOf,reasonLength,headline,verdictReason,
concernsBeside,exploitedFirst,knownExploitation,asksExploitation,knownFor,exploitationConcerns,askedExploitation,hashedStream,boundedStream,download,prepareExploitation,
keptExploitation,maxGivenList,givenList,parsePackageUrl,documentFault,otherForm,knownForm,documentForm,expandBraces,maxPathPattern,pathPattern,fields,parseEntry,
meantWords,parseComment,isAdvisoryId,isWildcard,wildcardWhy,asReason,reasonPlaceholder,refusals,announcedDays,holds,renews,endingSoon,meantId,suggestedDays,ticketPlaceholder,
refused2 as refused,refusedWildcard,unlessDead,isYamlFile,entryFor,askingTicket,suggestionText,findingKey,namedFinding,mergeFindings,onPlatforms,packagesOf,withOpinion,
packageKind,MAX_FILE_LIST,isFileList,claimsIn,claimedEntry,unreadManager,isSystemList,systemFiles,isJavaArchive,repositoriesFile,repositoryRelease,sbomUnread,sbomHides,
movedHides,linkHides,namesTooMuch,findingsOf,MAX_REPORT,parseReport,checkReport,platformScan,parseReportJson,lockfileNames,lockfileType,lockfileCompanions,packageEcosystem,
repositoryPath,locationUri,lastEndOf,tooFarFor,hasTicket,adoptedAmong,endOfScoped,hasScopedEnded,historyEntry,expand,expandPieces,globalVariables,assignments,argumentValues,
tokenIn,recordSchema,maxRecord,parseRecord,readReportFile,oneReport,absent,requireOutput,requireFolders,isForImage,scopeOf,proposedExceptions,readExceptions,readPolicy,
requireEarlierImage,baselineOf2 as baselineOf,baselineOfReport,readBaselineReport,scannedBaseline,readRules,withFallback,askGithub,given,askFor,askForAll,listTooLong,
stableUuid,openVexOf,verdictLine,releaseLine,renderFailure,baseLayers,layersByPlatform,layeredImage,changeSince,ruleFor,ruleForListed,applyExceptions,refuseUntracked,
refuseUnassessed,withTicket,exploitedText,epssText,whenText,whyNotRelaxed,missingLists,exploitationSentence,comparePython,isEarlyPython,compareGem,isEarlyByWord,
compareByWords,compareDebian,compareRpm,compareApk,isAdvisory,opinionState,opinionConcerns,missingOpinion,findingMarks,reportedBy,opinionSentence,readRegoAnswer,
allAnswers,withRego,addPast,pastConcerns,dueBy,applyScoped,unprovenBases,concernsOf,vexConcerns,applyVex,withAnswers,isNamed2 as isNamed,reportPlace,namesInFile,
policyDigest,lazily,jsonChunks,publishedChunks,publishedRecord,recordChunks,scanFolder,trivyArguments,trivyEnvironment,changeWords,measuredCells,presentName,candidateName,
isBest,candidateNotes,adviceNotes,bestWords,baseLine,isPackageName,isPackageVersion,upgradeCommand,systemCommand,usualManager,packageManagerOf,isNestedCopy,isPnpmStore,
parentOf,globalOwner,vexWords,layerFacts,assessmentOfImage,assessedImages,assessmentOfReport,afterMergeSection,afterMergeLine,approvalTable,sinkText,deliverySection,
linkLine,exceptionSummary,maxResults,maxSurelyKept,maxId,maxTags,maxGzipped,maxCategory,plainMessage,wholeList,originSection,concernSection,endingSection,vexSections,
exceptionSections,imageSection,footSection,scopedSections,scopedSummary,identity3 as identity,counter,exceptionLines,vexLines,scopedLines,firstLines,pullRequestNow,
openPullRequestsOf,branchTip,defaultBranchTip,localRules,openRules,lockfilePackages,layersOf2 as layersOf,scannedLayers,noBaseProof,proveBase,provenNames,configLine,
ignoredBy,filePattern,wantedFiles,copiedPlaces,buildChain,stepsOf,imageChecks,layerMakers,needsLockfiles,lockfilePlaces};
