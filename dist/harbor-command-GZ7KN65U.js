import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{harborPostureRows,preventSeverities}from"./chunk-4HJLJNOV.js";import{judgeAndShow}from"./chunk-KXIWB3N7.js";import"./chunk-PU73I3RG.js";
import"./chunk-ELHMDO3Y.js";import"./chunk-XPC2DHN7.js";import"./chunk-KD6YCYFW.js";import"./chunk-ZK23KQGZ.js";import"./chunk-QP5HALBY.js";
import"./chunk-BQYWD4O2.js";import"./chunk-6YNW3CCC.js";import"./chunk-J2PMX3Q5.js";import"./chunk-TAMMCHHY.js";import{writeChunks}from"./chunk-GS6N2VOT.js";
import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";import"./chunk-CIQEK4OL.js";import"./chunk-ECAEX47N.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-QP5DHZF5.js";import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";import{acceptReports,harborError,
harborProtocol,harborTime,listArtifacts,listRepositories,openHarbor,openHarbors,parseArtifact,readHarborList,reportTypes}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";
import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import{artifactPath,asName,projectPath}from"./chunk-HSFB43BR.js";import"./chunk-FM3S77B3.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import"./chunk-NU7XRSNH.js";import{advisoryUrl,inStage,
mergeFindings,requireOutput}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{clockDifference,inParallel,listedLines,painter,plural}from"./chunk-7HSWERG5.js";
import{Cancelled,GateError,_enum,array,boolean,bounded,byText,fieldsOf,imageWords,isFields,iso_exports,maxPlatforms,number,object,objectsOf,plainLine,platformName,
record,string,unknown,withFix,worseFirst}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var flag=string().nullish(),projectSchema=object({name:string(),metadata:object({public:flag,enable_content_trust:flag,enable_content_trust_cosign:flag,prevent_vul:flag,
severity:flag,auto_scan:flag,auto_sbom_generation:flag,reuse_sys_cve_allowlist:flag}),cve_allowlist:unknown().optional()}),allowlistSchema=object({items:array(unknown()).
max(1e5).nullish(),expires_at:number().nullish()}),selector=object({decoration:string(),pattern:string()}),ruleSchema=object({id:number(),disabled:boolean().nullish(),
tag_selectors:array(selector).nullish(),scope_selectors:record(string(),array(selector)).nullish()}),scannerSchema=object({name:string().nullish(),disabled:boolean().
nullish(),health:string().nullish()}),parallelQuestions=4;async function readHarborPostures(open,places){let silent=new Set,all=[];for(let{registry,project}of places){
let known=silent.has(registry)?unasked(project,unanswered(notAsked(`the Harbor ${registry}`))):await readHarborPosture(open(registry),project,()=>silent.add(registry));
all.push({registry,...known})}return all}async function readHarborPosture(harbor,project,onSilence){let isSilent=!1,own=await orUnread(async()=>({...await readProject(
harbor,project)}),()=>{isSilent=!0,onSilence()});if(own.kind==="unread"&&isSilent)return unasked(project,own);let settings=own.kind==="unread"?own:settingsOf(own);
return{name:project,settings,allowlist:own.kind==="unread"?{kind:"unread",why:"not asked, as the settings of the project could not be read."}:await orUnread(()=>allowlistOf(
harbor,own)),immutable:await orUnread(()=>immutableOf(harbor,project)),scanner:await orUnread(()=>scannerOf(harbor,project)),images:await orUnread(()=>imagesOf(
harbor,project))}}function unasked(name,settings){let other=unanswered(notAsked("the Harbor"));return{name,settings,allowlist:other,immutable:other,scanner:other,
images:other}}function notAsked(who){return`not asked, as ${who} gave no answer before.`}var silence=new Set(["registry-unreachable","registry-tls","harbor-brok\
en"]),unanswered=why=>({kind:"unread",why,unanswered:!0});async function orUnread(work,onSilence=()=>{}){try{return{...await work(),kind:"read"}}catch(error){if(!(error instanceof
GateError)||error instanceof Cancelled)throw error;let why=plainLine(withFix(error),900);return silence.has(error.code)?(onSilence(),unanswered(why)):{kind:"unr\
ead",why}}}async function readProject(harbor,project){let doing=`read the settings of ${project}`,{json}=await harbor.ask({doing,target:projectPath(project),headers:asName}),
read=projectSchema.safeParse(json).data,attempt={registry:harbor.registry,doing};if(read===void 0)throw harborProtocol(attempt,"its answer is no project with se\
ttings.");if(read.name!==project)throw harborProtocol(attempt,"it answers with another project.");return read}function settingsOf({metadata}){let isOn=text2=>text2===
"true",severity=preventSeverities.find(one=>one===metadata.severity?.toLowerCase());return{kind:"read",public:isOn(metadata.public),contentTrustCosign:isOn(metadata.
enable_content_trust_cosign),contentTrustNotation:isOn(metadata.enable_content_trust),preventVulnerable:isOn(metadata.prevent_vul),...severity===void 0?{}:{severity},
autoScan:isOn(metadata.auto_scan),autoSbom:isOn(metadata.auto_sbom_generation),systemAllowlist:isOn(metadata.reuse_sys_cve_allowlist)}}async function allowlistOf(harbor,{
metadata,cve_allowlist:own}){let isSystem=metadata.reuse_sys_cve_allowlist==="true",doing=isSystem?"read the allow-list of the whole Harbor":"read the allow-lis\
t",json=isSystem?(await harbor.ask({doing,target:"/system/CVEAllowlist"})).json:own??{},read=allowlistSchema.safeParse(json).data,seconds=read?.expires_at??0,end=new Date(
seconds*1e3),year=end.getUTCFullYear();if(read===void 0||Number.isNaN(year)||year<1970||year>9999)throw harborProtocol({registry:harbor.registry,doing},"it is n\
o allow-list.");return{entries:read.items?.length??0,...seconds===0?{}:{expiresAt:end.toISOString()}}}async function immutableOf(harbor,project){let listing={doing:`\
read the rules for immutable tags of ${project}`,path:`${projectPath(project)}/immutabletagrules`,headers:asName,entry:value=>ruleSchema.safeParse(value).data,key:({
id})=>String(id)},{entries}=await readHarborList(harbor,listing),inForce=entries.filter(({disabled})=>disabled!==!0);return{rules:inForce.length,coversAll:inForce.
some(coversAll)}}function coversAll({tag_selectors:tags,scope_selectors:scopes}){let isAll=({decoration,pattern},word)=>decoration===word&&pattern==="**",places=Object.
values(scopes??{}).flat();return(tags??[]).length>0&&places.length>0&&(tags??[]).every(one=>isAll(one,"matches"))&&places.every(one=>isAll(one,"repoMatches"))}async function scannerOf(harbor,project){
let doing=`read the scanner of ${project}`,target=`${projectPath(project)}/scanner`,{status,json}=await harbor.ask({doing,target,headers:asName,takes:[404]}),read=status===
404?void 0:scannerSchema.safeParse(json).data;if(read===void 0||read.name===void 0||read.name===null)return{state:"none"};let name=plainLine(read.name,200);return read.
disabled===!0?{state:"disabled",name}:{state:read.health==="healthy"?"healthy":"unhealthy",name}}async function imagesOf(harbor,project){let attempt={registry:harbor.
registry,doing:`read the scans of ${project}`},{entries:repositories,unreadable}=await listRepositories(harbor,project),lists=await inParallel(repositories,parallelQuestions,
repository=>listArtifacts(harbor,{repository})),lost=lists.reduce((sum,one)=>sum+one.unreadable,unreadable);if(lost>0)throw harborError("harbor-unreadable",attempt,
`${lost} of its entries can't be read.`,"Look at the repositories of this project in Harbor.");let images=lists.flatMap(({entries})=>entries).filter(({type,tags})=>type===
"IMAGE"&&tags.length>0),uncounted=images.filter(image=>scanOf(image)?.summary?.unreadable===!0).length;if(uncounted>0)throw harborError("harbor-unreadable",attempt,
`what it counts in ${uncounted} of its reports can't be read.`,"See what the API of this Harbor says as scan_overview.");let ends=images.flatMap(image=>scanEnd(
image)??[]),oldest=ends.reduce((least,at)=>Math.min(least,at),Number.POSITIVE_INFINITY);return{images:images.length,scanned:ends.length,...ends.length===0?{}:{oldestScan:new Date(
oldest).toISOString()},withSignature:images.filter(({accessories})=>accessories.some(type=>type.startsWith("signature."))).length}}function scanEnd(image){let scan=scanOf(
image);return scan?.scan_status==="Success"?harborTime(scan.end_time):void 0}function scanOf({scans={}}){return reportTypes.map(type=>Object.hasOwn(scans,type)?
scans[type]:void 0).find(Boolean)}var words={enforced:"IN FORCE","not-enforced":"NOT IN FORCE",unknown:"NOT KNOWN"},order=["unknown","not-enforced","enforced"],listed=400;function harborPostureText(rows,{
colour=!1}={}){let paint=painter(colour),sorted=rows.toSorted((a,b)=>order.indexOf(a.state)-order.indexOf(b.state)),lines=listedLines(sorted,{most:listed,others:"\
more line"},({registry,project,control,state,words:said,fix})=>{let word=words[state].padEnd(12);return`${state==="enforced"?paint.green(word):paint.red(word)} \
 ${bounded(`${registry}/${project}`,150)}  ${control}: ${bounded(said,1e3)}${fix===void 0?"":` ${bounded(fix)}`}`}),count=state=>rows.filter(row=>row.state===state).
length;return[...lines,"",`${count("enforced")} of ${plural(rows.length,"control")} in force, ${count("not-enforced")} not, ${count("unknown")} not known.`].join(
`
`)}var unknownHistory={diffIds:[],history:[]};function harborScanResult({platforms}){let[first,...others]=platforms,{name,version}=first.report.scanner;return{scanner:{
name:`${name} in Harbor`,version,trust:"report"},platforms:[platformScan(first),...others.map(platformScan)],findings:mergeFindings(platforms.map(({report})=>findingsIn(
report)))}}function findingsIn({findings}){return findings.map(({said:_,...finding})=>({finding,text:JSON.stringify(finding)})).sort((a,b)=>byText(a.text,b.text)).
map(({finding})=>finding)}function platformScan({platform,digest,report,packages=0}){let named=new Set(report.findings.map(({package:one})=>JSON.stringify([one.
name,one.version])));return{platform,imageId:digest,layerHistory:unknownHistory,packages:Math.max(named.size,packages),raw:{}}}var severities={Critical:"CRITICAL",High:"HIGH",Medium:"MEDIUM",Low:"LOW",Negligible:"LOW",Unknown:"UNKNOWN"},severityWords=Object.keys(severities),maxFindings=2e5,
text=string(),optional=text.nullish(),score=number().nullish(),itemSchema=object({id:text.min(1).max(300),package:text.min(1).max(1e3),version:optional,fix_version:optional,
severity:_enum(severityWords),links:array(text).nullish().catch(void 0),preferred_cvss:object({score_v3:score,vector_v3:optional,score_v2:score,vector_v2:optional}).
nullish().catch(void 0),vendor_attributes:unknown().optional(),artifact_digests:array(text).nullish().catch(void 0)}),reportSchema=object({generated_at:iso_exports.
datetime({offset:!0}),scanner:object({name:text.min(1),vendor:optional,version:optional}),severity:optional,vulnerabilities:array(itemSchema).max(maxFindings).nullable()});
function parseHarborReport(json,platform,{digest,overview={}}={}){if(!isFields(json))return{kind:"invalid",what:"its report is no object"};if(Object.keys(json).
length===0)return{kind:"not-scanned",what:"it has no report: it was not scanned"};let type=reportTypes.find(one=>Object.hasOwn(json,one));if(type===void 0)return{
kind:"invalid",what:"its report is in a form that is not known here"};let read=reportSchema.safeParse(json[type]);if(!read.success)return{kind:"invalid",what:`i\
ts report can't be read: ${issueText(read.error)}`};let{scanner,generated_at:at,vulnerabilities,severity}=read.data,items=vulnerabilities??[],generatedAt=Date.parse(
at);if(generatedAt<(harborTime(overview.start_time)??Number.NEGATIVE_INFINITY)-clockDifference)return{kind:"old",what:`its report is of ${plainLine(at,40)}, bef\
ore the scan that it is shown for`};if(digest!==void 0&&items.some(item=>item.artifact_digests?.includes(digest)===!1))return{kind:"other-image",what:"its repor\
t holds what was found in another image"};let fault=lack(items,[severity,overview.severity])??otherCount(items,overview.summary);if(fault!==void 0)return{kind:"\
incomplete",what:fault};let[name,version]=[plainLine(scanner.name,60),plainLine(scanner.version??"",60)||"unknown"],vendor=plainLine(scanner.vendor??"",60),source=`${name}\
 ${version}${vendor===""?"":` (${vendor})`}`,findings=items.map(item=>findingOf(item,platform,{name,source}));return{scanner:{name,version},generatedAt,findings}}
function otherCount(all,summary){let{total,fixable,summary:bySeverity,unreadable}=summary??{};if(unreadable===!0)return"what Harbor counts in it can't be read";
let items=eachOnce(all),words2=Object.keys(bySeverity??{}).length===0?[]:countedWords(bySeverity??{}),other=[["in all",total,items.length],["with a fix",fixable,
items.filter(({fix_version:fix})=>(fix??"")!=="").length],...words2.map(word=>[word,bySeverity?.[word]??0,items.filter(({severity})=>severity===word).length])].
find(([,counted2,found2])=>counted2!=null&&counted2!==found2);if(other===void 0)return;let[what,counted,found]=other;return`Harbor counts ${counted} ${plainLine(
what,40)}, and its report holds ${found}`}function eachOnce(items){let found=new Map;for(let item of items){let key=JSON.stringify([item.id,item.package,item.version??
""]);found.has(key)||found.set(key,item)}return[...found.values()]}function countedWords(bySeverity){return[...new Set([...severityWords,...Object.keys(bySeverity)])].
slice(0,100)}var noSeverity=new Set(["","None","Unknown"]);function lack(items,worst){let found=items.map(({severity})=>severities[severity]);for(let word of worst){
if(noSeverity.has(word??""))continue;let said=severityWords.find(one=>one===word);if(said===void 0)return`Harbor calls it ${plainLine(word??"",40)}, which is no\
 severity that is known here`;if(found.every(one=>worseFirst(severities[said],one)<0))return`Harbor calls it ${said}, and its report holds nothing as bad as tha\
t`}}function findingOf(item,platform,scanner){let fixedVersion=item.fix_version??"",cvss=cvssOf(item,scanner.name),url=(item.links??[]).slice(0,maxLinks).map(advisoryUrl).
find(one=>one!==void 0),vendor=vendorSeverity(item.vendor_attributes);return{kind:"vulnerability",id:item.id,severity:severities[item.severity],title:"",aliases:[],
package:{name:item.package,version:item.version??"",type:"unknown",class:"other"},target:"packages of the image",platforms:[platform],status:fixedVersion===""?"\
unknown":"fixed",severitySource:severitySource(item,scanner.name,vendor),...fixedVersion===""?{}:{fixedVersion},...cvss===void 0?{}:{cvss},...url===void 0?{}:{url},
said:{by:"harbor",severity:item.severity,...vendor===void 0?{}:{vendor},source:scanner.source}}}function severitySource({severity},scanner,vendor){let words2=[...severity===
"Negligible"?[severity]:[],...vendor===void 0?[]:[`vendor: ${vendor}`]];return`${scanner} in Harbor${words2.length===0?"":` (${words2.join(", ")})`}`}var maxLinks=50;
function cvssOf({preferred_cvss:cvss},source){if(cvss?.score_v3)return{source,score:cvss.score_v3,...cvss.vector_v3?{vector:cvss.vector_v3}:{}};if(cvss?.score_v2)
return{source,score:cvss.score_v2,...cvss.vector_v2?{vector:cvss.vector_v2}:{}}}function vendorSeverity(attributes){let word=isFields(attributes)?attributes.vendor_severity??
attributes.severity:void 0;return typeof word=="string"&&word!==""?plainLine(word.slice(0,1e3),100):void 0}function countPackages(sbom){return objectsOf(fieldsOf(
sbom).packages).filter(({externalRefs})=>objectsOf(externalRefs).some(({referenceType,referenceLocator:url})=>referenceType==="purl"&&typeof url=="string"&&url.
startsWith("pkg:")&&!url.startsWith("pkg:oci/"))).length}var maxIssues=3;function issueText({issues}){return issues.slice(0,maxIssues).map(({path,message})=>plainLine(
`${path.map(String).join(".")}: ${message}`,200)).join("; ")}var running=new Set(["Pending","Scheduled","Running"]),failed=new Set(["Error","Stopped"]);function scanState({scans}){if(scans===void 0||Object.keys(scans).length===
0)return{kind:"none"};let type=reportTypes.find(one=>Object.hasOwn(scans,one)),scan=type===void 0?void 0:scans[type];if(scan===void 0)return{kind:"unknown",why:"\
it has a report in a form that is not known here"};let word=scan.scan_status??"";if(running.has(word))return{kind:"running",word};if(failed.has(word))return{kind:"\
failed",word,scan};if(word!=="Success")return{kind:"unknown",why:`its scan is ${JSON.stringify(word.slice(0,40))}`};let at=harborTime(scan.end_time);return at===
void 0?{kind:"unknown",why:"its scan has no time at which it ended"}:{kind:"done",at,scan}}function isOld(state,{at,before}){if(state.kind==="done"&&state.at<Math.
floor(at/1e3)*1e3)return!0;if(before.kind!=="done"&&before.kind!=="failed")return!1;let[one,other]=[state.scan,before.scan];return["report_id","scan_status","st\
art_time","end_time"].every(mark=>one[mark]===other[mark])}var[firstWait,longestWait]=[1e3,15e3],maxReport=256*1024*1024;async function scanArtifact(ports,harbor,reference,limits){let root=await readArtifact(harbor,reference),
{digest}=root,{tag:_,...place}=reference,own=imagesOf2(harbor,{...place,digest},root),until=ports.clock.elapsed()+limits.timeout,platforms=await inStage(ports.log,
`Scan by the Harbor ${harbor.registry}`,async()=>{let asked=[];for(let one of own)asked.push(await askScan(ports,harbor,{...place,digest:one.digest},one,limits));
let scanned=[];for(let one of asked)scanned.push(await scannedPlatform(ports,harbor,one,until));return scanned}),[first,...others]=platforms;if(first===void 0)throw new Error(
"defect: an image without a platform");return{digest,platforms:[first,...others]}}async function readArtifact(harbor,reference){let doing=`read ${imageWords(reference)}`,
query=new URLSearchParams({with_scan_overview:"true",with_tag:"true"}),target=`${artifactPath(reference)}?${query}`,{json}=await harbor.ask({doing,target,headers:acceptReports}),
artifact=parseArtifact(json),attempt={registry:harbor.registry,doing};if(artifact===void 0)throw harborProtocol(attempt,"its answer is no artifact.");if(reference.
digest!==void 0&&artifact.digest!==reference.digest)throw harborProtocol(attempt,`it answers with ${artifact.digest}, another artifact.`);return artifact}function imagesOf2(harbor,reference,artifact){
let attempt={registry:harbor.registry,doing:`scan ${imageWords(reference)}`};if(artifact.children.length===0){if(artifact.type!=="IMAGE")throw harborError("harb\
or-no-image",attempt,`Harbor calls it ${JSON.stringify(artifact.type.slice(0,40))}, no image.`,"Name an image.");return[{platform:nameOf(artifact),digest:artifact.
digest}]}let images=artifact.children.filter(({claimsAttestation})=>!claimsAttestation);if(images.length===0)throw harborProtocol(attempt,"its index holds no im\
age.");if(images.length>maxPlatforms)throw harborProtocol(attempt,`its index holds ${images.length} images, more than ${maxPlatforms}.`);return images.map(child=>({
platform:nameOf(child),digest:child.digest}))}function nameOf({platform}){return platform===void 0?"unknown":platformName(platform)}async function askScan({clock,
log},harbor,reference,image,{maxAge}){let before=scanState(await readArtifact(harbor,reference));if(maxAge!==void 0&&before.kind==="done"&&isYoung(before.at,clock.
now(),maxAge))return{...image,reference};let doing=`have ${imageWords(reference)} scanned`,answer=await harbor.ask({doing,method:"POST",target:`${artifactPath(reference)}\
/scan`,body:{scan_type:"vulnerability"},takes:[202,400,409,412,422]}),{status,said,headers}=answer,attempt={registry:harbor.registry,doing};if(status===400||status===
412||status===422)throw notScanned(attempt,status,said);if(status===200)throw harborProtocol(attempt,"it answered 200, which says nothing of a scan.");status===
409&&log.info(`${imageWords(reference)} is being scanned already.`);let at=Date.parse(headers.date??"");return{...image,reference,trigger:{at:Number.isNaN(at)?clock.
now().getTime():at,before}}}function isYoung(at,now,maxAge){let age=now.getTime()-at;return age<=maxAge&&age>=-clockDifference}function notScanned(attempt,status,said){
let words2=said===""?"":` (${said})`;if(status===412)return harborError("harbor-no-scanner",attempt,`no scanner is set up for this project${words2}.`,"Set one u\
p under Interrogation Services, or for the project.");let fix=status===422?"Name the image of a platform by its digest.":"Look at the state of the scanner under\
 Interrogation Services, and try again.";return harborError("harbor-scan-refused",attempt,`Harbor answered ${status}${words2}.`,fix)}async function scannedPlatform({
clock},harbor,{reference,trigger,...image},until){let attempt={registry:harbor.registry,doing:`scan ${imageWords(reference)}`};for(let wait=firstWait;;wait=Math.
min(longestWait,wait*2)){let state=scanState(await readArtifact(harbor,reference)),isNews=trigger===void 0||!("scan"in state)||!isOld(state,trigger);if(state.kind===
"done"&&isNews)return{...image,...await readReport(harbor,reference,image.platform,state.scan)};if(state.kind==="failed"&&isNews)throw failed2(attempt,state);if(state.
kind==="unknown"&&trigger?.before.kind!=="unknown")throw harborProtocol(attempt,`${state.why}.`);if(clock.elapsed()+wait>until)throw late(attempt,state);await clock.
sleep(wait)}}function failed2(attempt,{word}){let what=word==="Stopped"?"somebody has stopped the scan.":`the scan ended with ${word}.`;return harborError("harb\
or-scan-failed",attempt,what,"See the log of the scan in Harbor, and scan it again.")}function late(attempt,state){let words2=state.kind==="running"?`the scan i\
s still ${state.word}`:"there is no new report";return harborError("harbor-scan-late",attempt,`${words2} at the end of the time.`,"Give it more time (--timeout)\
, and look at the scanner and its queue in Harbor.")}async function readReport(harbor,reference,platform,overview){let doing=`read the report on ${imageWords(reference)}`,
additions=`${artifactPath(reference)}/additions`,asked={doing,target:`${additions}/vulnerabilities`,headers:acceptReports,max:maxReport},report=parseHarborReport(
(await harbor.ask(asked)).json,platform,{digest:reference.digest,overview});if("what"in report){let code=report.kind==="not-scanned"?"harbor-not-scanned":`harbo\
r-report-${report.kind}`;throw harborError(code,{registry:harbor.registry,doing},`${report.what}.`,"Scan it again in Harbor, and look at the log of that scan.")}
return report.findings.length>0?{report}:{report,packages:await packagesSeen(harbor,reference,additions)}}async function packagesSeen(harbor,reference,additions){
let doing=`read the SBOM of ${imageWords(reference)}`,{status,json}=await harbor.ask({doing,target:`${additions}/sbom`,takes:[400,404,422],max:maxReport});return status===
200?countPackages(json):0}async function harborScanCommand(ports,command){let{reference,output}=command;output!==void 0&&await requireOutput(ports.files,output);let harbor=openHarbor(ports,
reference.registry,masking(ports)),scanned=await scanArtifact(ports,harbor,reference,command);return judgeAndShow(ports,command,{scan:harborScanResult(scanned),
digest:scanned.digest})}async function harborPostureCommand(ports,command){let{places,maxScanAge,failOn,format,output}=command;output!==void 0&&await requireOutput(
ports.files,output);let open=openHarbors(ports,masking(ports)),projects=await readHarborPostures(open,places),now=ports.clock.now(),posture={harborPostureVersion:1,
at:now.toISOString(),projects},rows=projects.flatMap(project=>harborPostureRows(project,{now,maxScanAge})),json=`${JSON.stringify(posture,void 0,2)}
`;return output!==void 0&&await writeChunks(ports.files,output,[json]),format==="json"?ports.print([json]):ports.show(harborPostureText(rows,ports.table)),rows.
some(({state})=>state==="unknown")?3:failOn==="gap"&&rows.some(({state})=>state==="not-enforced")?1:0}function masking({runner}){return{maskSecret:secret=>runner.
maskSecret(secret)}}export{harborPostureCommand,harborScanCommand};
