import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{kyvernoDocuments,kyvernoPolicies,saying}from"./chunk-DUDCUAJR.js";import{admissionRules}from"./chunk-BKK6VZ2K.js";import{parseHarborPosture}from"./chunk-SCQ3V45Q.js";
import{GithubQuestions,toldAs}from"./chunk-GKGCLQDJ.js";import{readYaml}from"./chunk-IZLEAFIM.js";import{openHome}from"./chunk-XQL37MUB.js";import{
readLedger}from"./chunk-W5WESD3W.js";import{alignedLines}from"./chunk-TZVNPYQF.js";import{changeRows,complianceNote,complianceWords,criterionRows,hoursText,
keepOutOfGit,levelText,namedFile,nextText,nightFile,nightProofs,postureFile,postureRows,readDrift,readNight,readPostureFile,standingOf,stateNames,withheldPosture}from"./chunk-ISNLJWDY.js";
import{filePattern,maxPathPattern,readPolicy}from"./chunk-3RK3K2RT.js";import{inParallel,openTrust,painter,refusalWords,reviewState}from"./chunk-UZT5ZAST.js";
import{Cancelled,ConfigError,GateError,Transient,apiUrlIn,array,boolean,bounded,byText,code,counted,createCatalog,digestOf,discard,entriesOf,familiarName,fieldsOf,
harborPostureRows,int,isFields,iso_exports,joinedObservations,judgePosture,literal,maxRefusal,mayPass,minuteText,nightCoverage,notKnown,object,objectsOf,observed,
openTransport,parseRefusal,parsedJson,plural,pluralDo,readBody,readReference,repositoryScope,row,someNames,streamName,string,text,unknown,usualScanAge,withFix}from"./chunk-KS5PJUYC.js";var marks={yes:"✅",no:"❌","not-known":"❔"},listed=1e3,longest=400;function postureMarkdown(posture,{isPublic=!1}={}){return`${[`## ${levelText(posture)}`,
"",`${minuteText(new Date(posture.at))}. ${nextText(posture)}`,...section("Criteria",criterionTable(posture)),...isPublic?["",withheldPosture]:namedSections(posture)].
join(`
`)}
`}function namedSections(posture){return[...section("What was seen",rowTable(posture)),...section("What has changed",changeTable(posture)),...section("Controls",
[complianceNote,"",...complianceTable(posture)])]}function section(title,lines){return["",`### ${title}`,"",...lines]}function criterionTable(posture){return[row(
["","Level","Criterion","Seen"]),row(["---","---:","---","---:"]),...criterionRows(posture).map(({level,claim,state,seen,all})=>row([mark(state),level,claim,`${counted(
seen)} of ${counted(all)}`]))]}function rowTable(posture){let rows=postureRows(posture);return[row(["","Criterion","Of","What was seen","Next"]),row(["---","---",
"---","---","---"]),...rows.slice(0,listed).map(({state,claim,subject,why,fix})=>row([mark(state),claim,subject===""?"":code(subject,longest),text(why,longest),
text(fix,longest)])),...rows.length>listed?["",`… ${counted(rows.length-listed)} more`]:[]]}function changeTable(posture){let{before,changes}=posture;if(before===
null)return["There is no posture from before."];let since=`Since ${minuteText(new Date(before.at))}, which was level ${before.level}.`;return changes.length===0?
[`${since} Nothing has changed.`]:[since,"",row(["","Criterion","Of","Was","Is","Why"]),row(["---","---","---","---","---","---"]),...changeRows(posture).slice(
0,listed).map(({isWorse,claim,subject,was,is,why})=>row([isWorse?"❌":"",claim,code(subject,longest),was,is,text(why,longest)]))]}function complianceTable(posture){
return[row(["","Control","Asks that","Looked at","Lies in"]),row(["---","---","---","---","---"]),...complianceWords(posture).map(({state,word,standard,control,
asks,claims,shown})=>row([`${marks[state]} ${word}`,`${standard} ${control}`,asks,claims,shown.map(place=>code(place,longest)).join("<br>")]))]}function mark(state){
return`${marks[state]} ${stateNames[state]}`}var whole=Number.POSITIVE_INFINITY,columns=[{title:"LEVEL",min:whole},{title:"STATE",min:whole},{title:"SEEN",min:whole,dispensable:1},{title:"CRITERION",min:20}],
listed2=40;function renderPosture(posture,{colour=!1,width:width3=100,isPublic=!1}={}){let paint=painter(colour),rows=criterionRows(posture),cells=rows.map(({level,
state,seen,all,claim})=>[level===""?"-":level,stateNames[state],`${counted(seen)} of ${counted(all)}`,claim]),table=alignedLines(columns,cells,width3,(cell,at,column)=>{
if(at===-1)return paint.bold(cell);let state=rows[at]?.state;return column===1&&state!==void 0?painted(paint,state,cell):cell}),details=isPublic?[withheldPosture]:
[...openLines(posture),...slipLines(posture)];return[...table,"",...details,"",nextText(posture),paint.bold(levelText(posture))].join(`
`)}function painted(paint,state,cell){switch(state){case"yes":return paint.green(cell);case"no":return paint.red(cell);case"not-known":return paint.yellow(cell)}}
function openLines(posture){let open=postureRows(posture).filter(({state})=>state!=="yes");return[...open.slice(0,listed2).flatMap(({state,claim,subject,why,fix})=>[
`${stateNames[state]}: ${claim}${subject===""?"":` (${bounded(subject,120)})`}`,`  ${bounded(why,300)}`,`  ${bounded(fix,300)}`]),...open.length>listed2?[`… ${counted(
open.length-listed2)} more, in posture.json`]:[]]}function slipLines(posture){return changeRows(posture).filter(({isWorse})=>isWorse).slice(0,listed2).map(({claim,
subject,was,is})=>`Got worse: ${claim} (${bounded(subject,120)}): was ${was}, is ${is}`)}import{join as join2,resolve as resolve3}from"node:path";var notLooked={seen:{},sources:[]};function togetherSeen(looks){return{seen:joinedObservations(looks.map(({seen})=>seen)),sources:looks.flatMap(({sources})=>sources)}}import{join,resolve}from"node:path";function isFreshAt(at,{now,maxAge}){let age=now.getTime()-(typeof at=="number"?at:Date.parse(at));return age<=maxAge&&age>=-3e5}var maxItems=1e4,text2=string().max(1e3),listSchema=object({items:array(object({kind:text2,metadata:object({name:text2}),spec:unknown(),status:object({conditionStatus:object(
{ready:boolean()}).optional().catch(void 0)}).optional().catch(void 0)})).max(maxItems)});function readClusterPolicies(json){return listSchema.safeParse(parsedJson(
json)).data?.items}function clusterObservations({place,at,policies},wanted,looked){let fix="Apply what image-gate admission kyverno --enforce writes (docs/admis\
sion.md).";if(!isFreshAt(at,looked)){let why=`${place} is of ${minuteText(new Date(at))}, which says nothing of today`,old=[notKnown(place,"not-shown",why,"Expo\
rt it again.")];return{"signatures-enforced":old,"admission-enforced":old,"admission-closed":old}}let told=answer=>({asked:`cluster policies ${place}`,at,answer}),
[evidence,names]=[kyvernoPolicies.evidence,kyvernoPolicies.names].map(name=>faultOf(policies,wanted.find(({metadata})=>metadata.name===name))),signers=faultOf(policies,
withSigners(wanted.find(({metadata})=>metadata.name===kyvernoPolicies.evidence)),"among"),row2=(name,fault,said)=>[observed(place,fault===void 0,told(`${name} ${fault??
said}`),fix)];return{"signatures-enforced":row2(kyvernoPolicies.evidence,signers,"is in force, and counts the signers of the policy"),"admission-enforced":row2(
kyvernoPolicies.evidence,evidence,"is in force, and asks what the policy asks"),"admission-closed":row2(kyvernoPolicies.names,names,"is in force, and refuses ev\
ery other name")}}function withSigners(wanted){if(wanted===void 0||!isFields(wanted.spec))return;let rules=objectsOf(wanted.spec.validations).filter(({message})=>signatureMessages.
has(message));return{...wanted,spec:{...wanted.spec,validations:rules}}}var signatureMessages=new Set(["no-signature","no-scan","no-sbom"].map(code2=>saying("[]",
refusalWords(code2)).message));function faultOf(policies,wanted,comparison="all"){if(wanted===void 0)return"is not made by this policy";let found=policies.find(
({kind,metadata})=>kind===wanted.kind&&metadata.name===wanted.metadata.name);if(found===void 0)return"is not in the cluster";let{spec}=found;if(!isFields(spec))
return"has no rules in the cluster";if(!(Array.isArray(spec.validationActions)?spec.validationActions:[]).includes("Deny"))return"only reports in the cluster, a\
nd refuses nothing";if(found.status?.conditionStatus?.ready===!1)return"is in the cluster, and Kyverno says that it is not ready";let other=difference(comparison===
"all"?spec:onlyRulesOf(spec,wanted.spec),wanted.spec,"");return other===void 0?void 0:`is not what the policy makes: ${other} differs in the cluster`}function onlyRulesOf(spec,wanted){
let own=objectsOf(spec.validations),found=objectsOf(fieldsOf(wanted).validations).flatMap(rule=>own.find(one=>difference(one,rule,"")===void 0)??[]);return{...spec,
validations:found}}var filledIn={"evaluation.admission.enabled":!0,"evaluation.background.enabled":!0,"matchConstraints.matchPolicy":"Equivalent","matchConstrai\
nts.resourceRules.scope":"*"},deepestFilledIn=4;function difference(value,wanted,path){if(wanted===void 0)return isFilledIn(value,path,deepestFilledIn)?void 0:path.
slice(0,200);if(Array.isArray(wanted))return!Array.isArray(value)||value.length!==wanted.length?path:first(wanted.map((one,at)=>difference(value[at],one,path)));
if(!isFields(wanted))return value===wanted?void 0:path;if(!isFields(value))return path;let keys=[...new Set([...Object.keys(wanted),...Object.keys(value)])];return first(
keys.map(key=>difference(value[key],wanted[key],below(path,key))))}function isFilledIn(value,path,depth){return value==null||value===""?!0:Array.isArray(value)?
value.length===0:isFields(value)?depth>0&&Object.entries(value).every(([key,one])=>isFilledIn(one,below(path,key),depth-1)):Object.hasOwn(filledIn,path)&&filledIn[path]===
value}function below(path,key){return path===""?key:`${path}.${key}`}function first(all){return all.find(one=>one!==void 0)}function driftObservations(drift,place,looked){let moved=drift.running.filter(({faults})=>faults.some(fault=>fault.class==="tag-moved"));return{"drift-watched":[
watchObservation(drift,place,looked)],...moved.length===0?{}:{"tags-immutable":[movedObservation(drift,place,moved)]}}}function watchObservation({at,asked,running,
left,gaps},place,looked){let fix="Let image-gate drift compare all that runs every day, with the ledger or with signers.",unread=gaps.filter(({source})=>source===
"running").length;if(running.length===0)return notKnown(place,"not-shown","it lists nothing that runs",fix);let silent=running.filter(isNotCompared).length,isBehind=!asked.
proofs&&gaps.some(({source})=>source==="ledger"),isWhole2=unread+silent+left===0&&!isBehind&&(asked.ledger||asked.proofs),answer=[`${plural(running.length,"row")}\
 of what runs compared on ${minuteText(new Date(at))}`,...isFreshAt(at,looked)?[]:["which says nothing of today"],...asked.ledger||asked.proofs?[]:["with neithe\
r a ledger nor proofs"],...unread===0?[]:[`${plural(unread,"list")} could not be read`],...silent===0?[]:[`of ${counted(silent)} nobody knows the image, or who \
knows it did not answer`],...isBehind?["with a ledger that has no scan of that day"]:[],...left===0?[]:[`${counted(left)} left out`]].join("; ");return observed(
place,isFreshAt(at,looked)&&isWhole2,{asked:`drift ${place}`,at,answer},fix)}function isNotCompared({faults,imageId}){return faults.some(fault=>fault.class==="u\
nanswered"||fault.class==="unreadable"&&imageId!=="")}function movedObservation({at},place,moved){let answer=`${plural(moved.length,"tag")} of what runs moved: ${someNames(
moved.map(({image})=>image))}`;return observed(place,!1,{asked:`drift ${place}`,at,answer},"Make tags immutable in the registry.")}function ledgerObservations(standing,place,looked){let{now,maxAge}=looked,active=standing.streams.filter(({retired})=>retired===void 0),at=now.toISOString(),asked=`\
ledger ${place}`,scanned=active.filter(({lastComplete})=>lastComplete!==void 0),late=active.filter(stream=>!isRecent(stream,looked)),overdue=standing.overdue.length,
answer=`${counted(scanned.length)} of ${plural(active.length,"image")} have a complete scan`;return{"images-scanned":[observed(place,scanned.length>0,{asked,at,
answer},"Scan an image: image-gate scan.")],"scans-scheduled":[observed(place,active.length>0&&late.length===0,{asked,at,answer:recentText(active,late,maxAge)},
"Let image-gate registry look at all images every night (docs/night.md).")],"fixes-in-time":[timeObservation(standing,place,late,{asked,at,overdue})]}}function isRecent({
lastComplete,failed},looked){return failed===void 0&&lastComplete!==void 0&&isFreshAt(lastComplete,looked)}function recentText(active,late,maxAge){let within=`${plural(
active.length,"image")}, ${counted(active.length-late.length)} scanned within ${hoursText(maxAge/36e5)}`;return late.length===0?within:`${within}; not so ${someNames(
late.map(({stream})=>streamName(stream)))}`}function timeObservation({overdue:findings},place,late,{asked,at,overdue}){let fix="Fix them, or except them with an\
 end: image-gate ledger show lists them.";if(overdue===0&&late.length>0){let why=`no finding is known to be past its time, and ${pluralDo(late.length,"image","w\
as","were")} not scanned lately`;return notKnown(place,"not-shown",why,"Scan them again: image-gate registry.")}let first2=someNames(findings.map(({name})=>name.
id)),answer=`${plural(overdue,"finding")} past the time that the policy gives${overdue===0?"":`: ${first2}`}`;return observed(place,overdue===0,{asked,at,answer},
fix)}function nightObservations(night,place,looked){let asked=`night ${place}`,at=night.endedAt,{judged,known}=nightCoverage(night),isFresh=isFreshAt(at,looked),
listed3=night.gaps.filter(({kind})=>kind==="unlisted"||kind==="unreadable"),answer=`${counted(judged)} of ${plural(known,"image")} judged, ended ${minuteText(new Date(
at))}${listed3.length===0?"":`; ${plural(listed3.length,"list")} could not be read`}`,evidence={asked,at,answer};return{"images-scanned":[observed(place,judged>
0,evidence,"Scan an image: image-gate scan.")],"scans-scheduled":[observed(place,isFresh&&judged>0&&judged===known&&listed3.length===0,evidence,"Let image-gate \
registry look at all images every night, and see its rows (docs/night.md).")],"images-signed":[proofObservation(night,place,looked)],"sboms-tracked":[sbomObservation(
night,place,looked)]}}function stale(place,at){let why=`it was seen at ${minuteText(new Date(at))}, which says nothing of today`;return notKnown(place,"not-show\
n",why,"Make it again: image-gate registry.")}function proofObservation(night,place,looked){if(!isFreshAt(night.endedAt,looked))return stale(place,night.endedAt);
let{known,unverified}=nightProofs(night,looked.now.getTime(),!1),answer=`${counted(known-unverified.length)} of ${plural(known,"image")} have a proof that count\
s`,others=unverified.length===0?"":`; not so ${someNames(unverified.map(nameOf))}`;return observed(place,known>0&&unverified.length===0&&isWhole(night),{asked:`\
night ${place}`,at:night.endedAt,answer:`${answer}${others}${isWhole(night)?"":unlisted}`},"Sign what passes the gate (input sign), and let the night renew it w\
ith a key or keyless.")}function isWhole({gaps}){return gaps.every(({kind})=>kind==="no-image")}var unlisted="; not every image is known";function nameOf({names,
digest}){return names[0]??digest}function sbomObservation(night,place,looked){if(!isFreshAt(night.endedAt,looked))return stale(place,night.endedAt);let{images}=night,
without=images.filter(({outcome})=>outcome.kind!=="judged"||outcome.from!=="sbom"),answer=`${counted(images.length-without.length)} of ${plural(images.length,"i\
mage")} were matched by their SBOM`,others=without.length===0?"":`; not so ${someNames(without.map(nameOf))}`;return observed(place,images.length>0&&without.length===
0&&isWhole(night),{asked:`night ${place}`,at:night.endedAt,answer:`${answer}${others}${isWhole(night)?"":unlisted}`},"Sign what passes the gate, which attaches \
its SBOM; the rows of the night say why one was not enough.")}function policyObservations(review,place,now){let state=reviewState(review,now),fix="Review it, an\
d write the day into `policy: { reviewed }`.";if(state.state==="unknown")return{"policy-reviewed":[notKnown(place,"not-shown","it does not say when it was revie\
wed last",fix)]};let answer=`reviewed ${review.reviewed??""}, every ${plural(review.every,"day")}`,evidence={asked:`policy ${place}`,at:now.toISOString(),answer};
return{"policy-reviewed":[observed(place,state.state==="current",evidence,fix)]}}async function lookAtFleet(ports,job,{policy,place},looked){let night=await nightOf(ports,job),nights=night===void 0?notLooked:{seen:nightObservations(night.night,
night.place,looked),sources:[{kind:"night",place:night.place,at:night.night.endedAt}]},rules={seen:policyObservations(policy.review,place,looked.now),sources:[{
kind:"policy",place,at:looked.now.toISOString()}]};return{look:togetherSeen([await lookAtLedger(ports,job,looked),nights,await lookAtDrift(ports,job,looked),rules]),
...night===void 0?{}:{night:night.night}}}async function nightOf({files,workingDirectory},{night:{path:folder,named},name}){let path=join(resolve(workingDirectory,
folder),nightFile);if(await files.stat(path)!==void 0)return{night:await readNight(files,path),place:join(folder,nightFile)};if(!named)return;let fix="Name the \
folder that image-gate registry has written, or leave it out.";throw new ConfigError([{where:`${name("night")} ${folder}`,what:"no night has ended in it",fix}],
"night-absent")}async function lookAtLedger(ports,{ledger},looked){if(ledger===void 0)return notLooked;let{files,workingDirectory}=ports,{place,named}=ledger,path="\
path"in place?resolve(workingDirectory,place.path):void 0;if(path!==void 0&&!named&&await files.stat(path)===void 0)return notLooked;let{state}=await readLedger(
await openHome(ports,path===void 0?place:{path})),name="path"in place?place.path:place.repository;return{seen:ledgerObservations(standingOf(state,looked.now,looked.
now),name,looked),sources:[{kind:"ledger",place:name,at:looked.now.toISOString()}]}}async function lookAtDrift({files,workingDirectory},{drift:{path:place,named},
name},looked){let drift=await readDrift(files,resolve(workingDirectory,place));if(drift!==void 0)return{seen:driftObservations(drift,place,looked),sources:[{kind:"\
drift",place,at:drift.at}]};if(!named)return notLooked;let fix="Name the folder that image-gate drift has written, or leave it out.";throw new ConfigError([{where:`${name(
"drift")} ${place}`,what:"there is no drift.json",fix}],"drift-absent")}var maxCluster=8*1024*1024;async function lookAtCluster(ports,{cluster:place,judged,exempt,
signers,rules,name},policy,looked){if(place===void 0)return notLooked;let path=resolve(ports.workingDirectory,place),found=await namedFile(ports.files,path,maxCluster);
if("what"in found)throw noCluster(`${name("cluster")} ${place}`,found.what);let policies=readClusterPolicies(found.bytes.toString("utf8")),stat=await ports.files.
stat(path);if(policies===void 0||stat===void 0)throw noCluster(`${name("cluster")} ${place}`,"it is no list of policies as kubectl prints it");let at=new Date(stat.
mtimeMs).toISOString(),sources=[{kind:"cluster",place,at}],files=rules.files.governing,demands={files,named:signers,trust:openTrust(ports,files)};try{let choice={
judged:judged.length===0?["**"]:judged,exempt},wanted=kyvernoDocuments(await admissionRules(demands,policy,choice),"Deny");return{seen:clusterObservations({place,
at,policies},wanted,looked),sources}}catch(error){if(!(error instanceof ConfigError))throw error;let unknown2=[notKnown(place,"not-shown","the policy here makes\
 no rules for a cluster",error.message)];return{seen:{"signatures-enforced":unknown2,"admission-enforced":unknown2,"admission-closed":unknown2},sources}}}function noCluster(where,what){
let fix="Write it as docs/posture.md shows: kubectl get … --output json > policies.json";return new ConfigError([{where,what,fix}],"cluster-invalid")}async function lookAtEvidence({
files,workingDirectory},{evidence,name}){for(let place of evidence){if(await files.stat(resolve(workingDirectory,place))!==void 0)continue;let fix="Name what im\
age-gate evidence export or image-gate report has written.";throw new ConfigError([{where:`${name("evidence")} ${place}`,what:"it is not there",fix}],"evidence-\
absent")}return{seen:{},sources:evidence.map(place=>({kind:"evidence",place}))}}var mostRepositories=1e3,repositorySchema=object({full_name:string(),default_branch:string().optional(),archived:boolean().optional(),disabled:boolean().optional(),
private:boolean(),visibility:string().optional()}).transform(({full_name:name,default_branch:branch="main",archived,disabled,private:isPrivate,visibility})=>({name,
branch,isArchived:archived===!0||disabled===!0,visibility:visibility==="internal"?"internal":isPrivate?"private":"public"})),organizationSchema=object({public_repos:int(),
total_private_repos:int().optional()}).transform(({public_repos:open,total_private_repos:closed})=>({public:open,...closed===void 0?{}:{private:closed}}));async function readOrganization(questions,name){
let route=`/orgs/${encodeURIComponent(name)}`,permission="metadata: read",listed3=await questions.list({route:`${route}/repos?type=all`,schema:array(repositorySchema),
permission},mostRepositories);return{name,listed:listed3,counts:await questions.ask({route,schema:organizationSchema,permission})}}function readListed(questions,name){
return questions.ask({route:`/repos/${name}`,schema:repositorySchema,permission:"metadata: read"})}var codeownersPaths=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"],maxCodeowners=3*1024*1024,maxLines=5e4;function ownersOfFile(text3,path){let lines=text3.
split(/\r?\n/).slice(0,maxLines);for(let[at,line]of[...lines.entries()].toReversed()){let[pattern="",...owners]=line.replace(/(?:^|\s)#.*$/,"").trim().split(/\s+/);
if(pattern!==""&&matches(pattern,path))return{line:at+1,pattern,owners}}}function matches(pattern,path){if(pattern.length>maxPathPattern||/^!|[[\]]|^\\#/.test(pattern))
return!1;let isFolder=pattern.endsWith("/"),name=pattern.replace(/^\/|\/+$/g,""),isAnchored=pattern.startsWith("/")||name.includes("/"),inside=filePattern(isAnchored?
name:`**/${name}`);if(inside===void 0)return!1;let parts=path.split("/"),folders=parts.slice(1).map((_,at)=>parts.slice(0,at+1).join("/")),isOfFiles=pattern.endsWith(
"/*");return!isFolder&&inside(path)||!isOfFiles&&folders.some(folder=>inside(folder))}import{posix}from"node:path";var foreign=new Set(["node_modules","vendor","bower_components",".venv","venv"]),dockerfileName=/^(?:dockerfile|containerfile)(?:\..+)?$|\.(?:dockerfile|containerfile)$/i;
function dockerfilesIn(paths){let depth=path=>path.split("/").length;return paths.filter(path=>{let name=posix.basename(path);return dockerfileName.test(name)&&
!/\.dockerignore$/i.test(name)}).filter(path=>!path.split("/").some(part=>foreign.has(part))).toSorted((a,b)=>depth(a)-depth(b)||byText(a,b))}var workflowPath=/^\.github\/workflows\/[^/]+\.ya?ml$/;
function isWorkflow(path){return workflowPath.test(path)}var blobSchema=object({content:string(),encoding:string()});async function readFileText(questions,repository,sha,max){let route=`/repos/${repository}/git/blobs/${sha}`,
told=await questions.ask({route,schema:blobSchema,permission:"contents: read"});if(told.kind!=="told")return told;let{content,encoding}=told.value,bytes=encoding===
"base64"?Buffer.from(content,"base64"):Buffer.from(content,"utf8");return bytes.length>max?{kind:"failed",asked:told.asked,why:`it has more than ${max} bytes`}:
{...told,value:bytes.toString("utf8")}}var ruleSchema=object({type:string(),parameters:object({required_approving_review_count:int().optional(),require_code_owner_review:boolean().optional(),required_status_checks:array(
object({context:string()})).optional()}).optional().catch(void 0)}).transform(({type,parameters={}})=>({type,...parameters})),checksSchema=object({contexts:array(
string()).optional(),checks:array(object({context:string()})).optional()}),branchSchema=object({protected:boolean(),protection:object({enabled:boolean().optional(),
required_status_checks:checksSchema.nullish()}).optional(),commit:object({commit:object({committer:object({date:string()}).nullish()})})}),protectionSchema=object(
{required_pull_request_reviews:object({required_approving_review_count:int().optional(),require_code_owner_reviews:boolean().optional()}).nullish()}),mostRules=1e3;
async function readBranch(questions,{name,branch}){let[place,encoded]=[`/repos/${name}`,encodeURIComponent(branch)],rules=await questions.list({route:`${place}/\
rules/branches/${encoded}`,schema:array(ruleSchema),permission:"metadata: read"},mostRules),told=await questions.ask({route:`${place}/branches/${encoded}`,schema:branchSchema,
permission:"contents: read"}),newest=toldAs(told,({commit})=>Date.parse(commit.commit.committer?.date??"")),reviews=await reviewsOf(questions,{rules,told,route:`${place}\
/branches/${encoded}/protection`});return{checks:checksOf(rules,told),reviews,newest:withoutBadDate(newest)}}function withoutBadDate(told){return told.kind!=="t\
old"||!Number.isNaN(told.value)?told:{kind:"failed",asked:told.asked,why:"its newest commit has no date"}}function checksOf(rules,told){let ruled=toldAs(rules,all=>all.
flatMap(({type,required_status_checks:checks=[]})=>type==="required_status_checks"?checks.map(({context})=>context):[])),older=toldAs(told,({protection})=>{let{
contexts=[],checks=[]}=protection?.required_status_checks??{};return[...contexts,...checks.map(({context})=>context)]});return merged(ruled,older,(one,other)=>[
...new Set([...one,...other])],all=>all.length>0)}function merged(one,other,both,isEnough){return one.kind!=="told"?other.kind==="told"&&isEnough(other.value)?other:
one:other.kind!=="told"?isEnough(one.value)?one:other:{...one,value:both(one.value,other.value),asked:`${one.asked} and ${other.asked}`}}async function reviewsOf(questions,{
rules,told,route}){let ruled=toldAs(rules,reviewsOfRules),isWhole2=({approvals,ofOwners})=>approvals>0&&ofOwners;if(ruled.kind==="told"&&isWhole2(ruled.value))return ruled;
let older=told.kind==="told"&&!told.value.protected?{...told,value:noReviews}:toldAs(await questions.ask(protectionQuestion(route)),reviewsOfProtection);return merged(
ruled,older,bothReviews,isWhole2)}var noReviews={approvals:0,ofOwners:!1};function bothReviews(one,other){return{approvals:Math.max(one.approvals,other.approvals),
ofOwners:one.ofOwners||other.ofOwners}}function reviewsOfRules(rules){return rules.filter(({type})=>type==="pull_request").map(rule=>({approvals:rule.required_approving_review_count??
0,ofOwners:rule.require_code_owner_review??!1})).reduce(bothReviews,noReviews)}function protectionQuestion(route){return{route,schema:protectionSchema,permission:"\
administration: read",otherwise:({status,body})=>status===404&&object({message:literal("Branch not protected")}).safeParse(body).success?{value:{}}:void 0}}function reviewsOfProtection({
required_pull_request_reviews:asked}){return asked==null?noReviews:{approvals:asked.required_approving_review_count??0,ofOwners:asked.require_code_owner_reviews??
!1}}var maxWorkflow=256*1024;function readWorkflow(text3){let value=plain(text3);return!isFields(value)||!isFields(value.jobs)?void 0:{jobs:Object.entries(value.jobs).
map(([id,job])=>jobOf(id,fieldsOf(job))),isOnPush:branch=>startsOnPush(value.on,branch)}}function plain(text3){try{return readYaml(text3,"workflow",maxWorkflow).
value}catch(error){if(error instanceof ConfigError)return;throw error}}function jobOf(id,job){let{name=id,uses}=job;return{...typeof name=="string"&&!name.includes(
"${{")?{check:name}:{},isGate:isBinding(job)&&objectsOf(job.steps).some(step=>isGateStep(step)),...typeof uses=="string"&&isBinding(job)?{calls:uses}:{}}}var gateAction=/^[\w.-]+\/image-gate@\S+$/i,
gateCommand=/^\s*(?:[A-Za-z_]\w*=\S*\s+)*(?:(?:exec|sudo|time|npx|npm exec|pnpm exec|yarn)\s+(?:-\S+\s+)*)?(?:\S*\/)?image-gate\s+gate(?:\s(?:[^|;&]|&&|>&|&>)*)?$/,
excused=/(?:^|[\s;&|])(?:set\s+\+\w*e|set\s+\+o\s+errexit|trap\s.*\s(?:ERR|EXIT))(?:\s|$)/m,maxScript=64*1024;function isGateStep(step){if(!isBinding(step))return!1;
let{uses,run}=step;return typeof uses=="string"&&gateAction.test(uses)?!0:typeof run=="string"&&isGateScript(run)&&!String(step.shell??"").includes("{0}")}function isGateScript(run){
if(run.length>maxScript)return!1;let code2=run.replace(/\\\r?\n/g," ").split(/\r?\n/).map(line=>line.replace(/(?:^|\s)#.*$/,""));return code2.some(line=>gateCommand.
test(line))&&!excused.test(code2.join(`
`))}function isBinding({if:condition,"continue-on-error":goesOn}){let text3=String(condition??"true").replace(/^\s*\$\{\{(.*)\}\}\s*$/s,"$1");return!never.test(
text3.trim())&&!isForOtherEvents(text3)&&(goesOn===void 0||goesOn===!1)}var never=/^(?:false|!\s*true|-?0|''|null|failure\(\)|cancelled\(\))$/;function isForOtherEvents(condition){
return condition.includes("||")?!1:/\bgithub\.event_name\s*(?:==\s*'(?!push')|!=\s*'push')/.test(condition)}function startsOnPush(on,branch){if(on==="push")return!0;
if(Array.isArray(on))return on.includes("push");if(!isFields(on)||!Object.hasOwn(on,"push"))return!1;let{branches,"branches-ignore":ignored,tags,"tags-ignore":ignoredTags}=fieldsOf(
on.push);return branches!==void 0?isAmong(branches,branch):ignored!==void 0?!isAmong(ignored,branch):tags===void 0&&ignoredTags===void 0}function isAmong(patterns,branch){
let found=(typeof patterns=="string"?[patterns]:entriesOf(patterns)).findLast(one=>typeof one=="string"&&filePattern(one.replace(/^!/,""))?.(branch)===!0);return typeof found==
"string"&&!found.startsWith("!")}var maxDepth=10,maxCalls=1e3;function gateUse(texts,own,branch){let files=new Map([...texts].map(([name,text3])=>[name,readWorkflow(text3)])),unread=new Set,jobs=[],
budget={calls:maxCalls},invalid2=own.filter(path=>files.get(path)===void 0);for(let workflow of own){let file=files.get(workflow);if(!(file===void 0||!file.isOnPush(
branch)))for(let check of gateChecks({files,unread,budget},workflow,file,maxDepth))jobs.push({workflow,...check===void 0?{}:{check}})}return{jobs,unread:[...unread].
toSorted(byText),invalid:invalid2}}function gateChecks(calls,name,file,depth){return file.jobs.flatMap(({check,isGate,calls:called})=>{if(isGate)return[check];if(called===
void 0)return[];let target=calledName(name,called),other=calls.files.get(target);return calls.budget.calls-=1,other===void 0||depth===0||calls.budget.calls<0?(calls.
unread.add(target),[]):gateChecks(calls,target,other,depth-1).map(inner=>check===void 0||inner===void 0?void 0:`${check} / ${inner}`)})}function calledName(caller,called){
if(!called.startsWith("./"))return called;let path=called.slice(2),[,place,ref]=/^([^/@]+\/[^/@]+)\/[^@]+@(.+)$/.exec(caller)??[];return place===void 0||ref===void 0?
path:`${place}/${path}@${ref}`}function isCheckOf(context,check){return context===check||context.startsWith(`${check} (`)&&context.endsWith(")")}var mostWorkflows=100,mostCalled=20,deepest=4,CalledWorkflows=class{#questions;#read=new Map;constructor(questions){this.#questions=questions}text(called){let known=this.#read.
get(called)??this.#ask(called);return this.#read.set(called,known),known}async#ask(called){let[,repository,path,ref]=calledForm.exec(called)??[];if(repository===
void 0||path===void 0||ref===void 0)return;let route=`/repos/${repository}/contents/${path}?ref=${encodeURIComponent(ref)}`,told=await this.#questions.ask({route,
schema:contentSchema,permission:"contents: read"});if(told.kind!=="told")return;let bytes=Buffer.from(told.value.content,"base64");return bytes.length<=maxWorkflow?
bytes.toString("utf8"):void 0}},contentSchema=object({content:string(),encoding:literal("base64")}),calledForm=/^([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@([\w./-]+)$/;
async function readGateUse(questions,others,{name,branch},workflows){let asked=`GET /repos/${name}/git/trees/${branch}`;if(workflows.length>mostWorkflows)return{
kind:"failed",asked,why:`it has more than the ${mostWorkflows} workflows that are read`};let texts=new Map;for(let{path,sha}of workflows){let text3=await readFileText(
questions,name,sha,maxWorkflow);if(text3.kind!=="told")return text3;texts.set(path,text3.value)}let own=[...texts.keys()],use=gateUse(texts,own,branch);for(let depth=0;depth<
deepest&&use.jobs.length===0;depth+=1){let found=await readCalled(others,use.unread.slice(0,mostCalled));if(found.length===0)break;for(let[called,text3]of found)
texts.set(called,text3);use=gateUse(texts,own,branch)}return{kind:"told",value:use,asked,at:questions.now()}}async function readCalled(others,names){let found=[];
for(let name of names){let text3=await others.text(name);text3!==void 0&&found.push([name,text3])}return found}var treeSchema=object({tree:array(object({path:string(),type:string(),sha:string()})),truncated:boolean()}),empty=object({message:string().regex(/empty/i)});async function readRepository(questions,workflows,repository){
let tree=await questions.ask({route:`/repos/${repository.name}/git/trees/${encodeURIComponent(repository.branch)}?recursive=1`,schema:treeSchema,permission:"con\
tents: read",otherwise:({status,body})=>status===409&&empty.safeParse(body).success?{value:{tree:[],truncated:!1}}:void 0});if(tree.kind!=="told")return{kind:"u\
nread",repository,why:tree};let files=tree.value.tree.filter(({type})=>type==="blob"),dockerfiles=dockerfilesIn(files.map(({path})=>path));return dockerfiles.length>
0?await readDocker(questions,workflows,{repository,dockerfiles,files}):tree.value.truncated?{kind:"unread",repository,why:{kind:"failed",asked:tree.asked,why:"i\
t has more files than GitHub lists, and no Dockerfile among those"}}:{kind:"none",repository}}async function readDocker(questions,called,{repository,dockerfiles,
files}){let workflows=files.filter(({path})=>isWorkflow(path));return{kind:"docker",repository,dockerfiles,gate:await readGateUse(questions,called,repository,workflows),
runs:await readRuns(questions,repository),branch:await readBranch(questions,repository),codeowners:await readCodeowners(questions,repository,files),environments:await readEnvironments(
questions,repository),retention:await readRetention(questions,repository)}}var runsSchema=object({workflow_runs:array(object({path:string(),created_at:iso_exports.
datetime({offset:!0})}))}).transform(({workflow_runs:runs})=>runs.map(({path,created_at:at})=>({workflow:path.replace(/@.*$/,""),at:Date.parse(at)})));function readRuns(questions,{
name,branch}){let query=new URLSearchParams({branch,event:"push",status:"success",per_page:"100"});return questions.ask({route:`/repos/${name}/actions/runs?${query}`,
schema:runsSchema,permission:"actions: read"})}var errorsSchema=object({errors:array(object({line:int(),path:string()}))});async function readCodeowners(questions,{
name,branch},files){let found=codeownersPaths.flatMap(path=>files.find(file=>file.path===path)??[])[0],route=`/repos/${name}/codeowners/errors?ref=${encodeURIComponent(
branch)}`;if(found===void 0)return{kind:"told",value:void 0,asked:`GET /repos/${name}/git/trees/${branch}`,at:questions.now()};let text3=await readFileText(questions,
name,found.sha,maxCodeowners);if(text3.kind!=="told")return text3;let errors=await questions.ask({route,schema:errorsSchema,permission:"contents: read"});return toldAs(
errors,all=>({path:found.path,text:text3.value,badLines:all.errors.filter(({path})=>path===found.path).map(({line})=>line)}))}var environmentsSchema=object({environments:array(
object({name:string(),protection_rules:array(object({type:string(),reviewers:array(unknown()).optional()})).optional()})).default([])}).transform(({environments})=>environments.
map(({name,protection_rules:rules=[]})=>({name,reviewers:rules.filter(({type})=>type==="required_reviewers").reduce((sum,{reviewers=[]})=>sum+reviewers.length,0)}))),
mostEnvironments=1e3;function readEnvironments(questions,{name}){let route=`/repos/${name}/environments`;return questions.list({route,schema:environmentsSchema,
permission:"actions: read"},mostEnvironments)}async function readRetention(questions,{name}){let route=`/repos/${name}/actions/permissions/artifact-and-log-rete\
ntion`,told=await questions.ask({route,schema:object({days:int()}),permission:"administration: read"});return toldAs(told,({days})=>days)}function evidenceOf({asked,at},answer){return{asked,at,answer}}function untold(subject,one){switch(one.kind){case"withheld":{let why=`the token may not ask ${one.
asked}: ${one.said}`;return notKnown(subject,"not-shown",why,`Give the token the permission \`${one.permission}\`.`)}case"failed":return notKnown(subject,"faile\
d",`${one.asked}: ${one.why}`,"Try it again later.")}}function changeObservations(facts,{policy}){return{"checks-required":[checkObservation(facts)],"reviews-required":[reviewObservation(facts)],"policy-owned":[ownerObservation(
facts,policy)]}}function checkObservation({repository,gate,branch:{checks}}){if(checks.kind!=="told")return untold(repository.name,checks);if(gate.kind!=="told")
return untold(repository.name,gate);let{name,branch}=repository,{jobs}=gate.value,own=jobs.flatMap(({check})=>check??[]),required=checks.value.find(context=>own.
some(check=>isCheckOf(context,check))),all=checks.value.length===0?"no check":someNames(checks.value),fix=`Require the check of the gate for ${branch} by a rule\
set${own.length===0?"":`: ${someNames(own)}`}.`;if(required===void 0&&checks.value.length>0&&own.length<jobs.length)return notKnown(name,"not-shown",`${branch} \
requires ${all}; the name of the gate’s check is an expression`,fix);let answer=required===void 0?`${branch} requires ${all}, which is not the gate`:`${branch}\
 requires ${required}`;return observed(name,required!==void 0,evidenceOf(checks,answer),fix)}function reviewObservation({repository:{name,branch},branch:{reviews}}){
if(reviews.kind!=="told")return untold(name,reviews);let{approvals}=reviews.value,answer=`${branch} asks for ${approvals} approving ${approvals===1?"review":"re\
views"}`;return observed(name,approvals>0,evidenceOf(reviews,answer),`Require a review for ${branch} by a ruleset.`)}function ownerObservation({repository:{name,
branch},codeowners,branch:{reviews}},policy){if(codeowners.kind!=="told")return untold(name,codeowners);let fix=`Name the owners of /${policy} in .github/CODEOW\
NERS, and require their review for ${branch}.`,no=answer2=>observed(name,!1,evidenceOf(codeowners,answer2),fix);if(codeowners.value===void 0)return no("it has n\
o CODEOWNERS");let{path,text:text3,badLines}=codeowners.value,found=ownersOfFile(text3,policy);if(found===void 0)return no(`no line of ${path} is for ${policy}`);
if(found.owners.length===0)return no(`line ${found.line} of ${path} names nobody for ${policy}`);if(badLines.includes(found.line))return no(`GitHub does not tak\
e line ${found.line} of ${path}`);if(reviews.kind!=="told")return untold(name,reviews);let owners=`${path} names ${someNames(found.owners)} for ${policy}`,isAsked=reviews.
value.ofOwners,answer=`${owners}, and ${branch} ${isAsked?"asks":"does not ask"} for their review`;return observed(name,isAsked,evidenceOf(reviews,answer),fix)}function repositoryObservations(facts,look){switch(facts.kind){case"none":return{};case"unread":return{"gate-on-push":[untold(facts.repository.name,facts.why)]};case"\
docker":return{"gate-on-push":[gateObservation(facts,look)],...changeObservations(facts,look),"deploys-reviewed":[deployObservation(facts,look)],"evidence-kept":[
keptObservation(facts)]}}}var addGate="Add the gate to the workflow that builds the image (README.md), and name its repository again.";function gateObservation(facts,look){
let{repository,gate,dockerfiles}=facts;if(gate.kind!=="told")return untold(repository.name,gate);let{jobs}=gate.value;if(jobs.length>0)return runObservation(facts,
jobs,look);let unknown2=unreadWorkflows(gate.value);if(unknown2!==void 0)return notKnown(repository.name,"not-shown",unknown2,"Let the token read them, or name \
the gate in a workflow here.");let answer=`${someNames(dockerfiles)}: no job that a push to ${repository.branch} starts is the gate (${repository.visibility} re\
pository)`;return observed(repository.name,!1,evidenceOf(gate,answer),addGate)}function unreadWorkflows({unread,invalid:invalid2}){return unread.length>0?`its w\
orkflows call others that could not be read: ${someNames(unread)}`:invalid2.length>0?`workflows that could not be read: ${someNames(invalid2)}`:void 0}function runObservation({
repository,runs,branch:{newest}},jobs,{now,runWithin}){if(runs.kind!=="told")return untold(repository.name,runs);let workflows=[...new Set(jobs.map(({workflow})=>workflow))],
ran=runs.value.filter(({workflow})=>workflows.includes(workflow)).toSorted((a,b)=>b.at-a.at)[0],since=now.getTime()-runWithin,within=hoursText(runWithin/36e5);if(ran!==
void 0&&ran.at>=since){let answer2=`${ran.workflow} has the gate, and ended well on ${repository.branch} at ${minuteText(new Date(ran.at))}`;return observed(repository.
name,!0,evidenceOf(runs,answer2),addGate)}if(newest.kind!=="told")return untold(repository.name,newest);let isQuiet=newest.value<since,answer=isQuiet?`${someNames(
workflows)} has the gate, and nothing was committed to ${repository.branch} for ${within}`:`${someNames(workflows)} has the gate, and did not end well on ${repository.
branch} for ${within}, though there are commits since`,fix=`See why its runs fail, or do not start: gh run list --branch ${repository.branch}`;return observed(repository.
name,isQuiet,evidenceOf(runs,answer),fix)}function deployObservation({repository,environments},look){if(environments.kind!=="told")return untold(repository.name,
environments);let fix=`Give the environment ${look.environment} required reviewers (Settings, Environments).`,found=environments.value.find(({name})=>name.toLowerCase()===
look.environment.toLowerCase());if(found===void 0)return notKnown(repository.name,"not-shown",`it has no environment ${look.environment}, so that nobody sees he\
re who deploys it`,`${fix} Another name: --environment.`);let answer=`the environment ${found.name} asks ${found.reviewers===0?"nobody":plural(found.reviewers,"\
reviewer")}`;return observed(repository.name,found.reviewers>0,evidenceOf(environments,answer),fix)}var keptDays={artifacts:90,logs:30};function keptObservation({
repository,retention}){if(retention.kind!=="told")return untold(repository.name,retention);let answer=`artifacts and logs are kept for ${plural(retention.value,
"day")}`,isKept=retention.value>=Math.max(keptDays.artifacts,keptDays.logs),fix=`Keep them for ${keptDays.artifacts} days or more (Settings, Actions, General).`;
return observed(repository.name,isKept,evidenceOf(retention,answer),fix)}function organizationObservations({name,listed:listed3,counts}){if(listed3.kind!=="told")
return{"gate-on-push":[untold(name,listed3)]};if(counts.kind!=="told")return{"gate-on-push":[untold(name,counts)]};let seen=listed3.value.length,fix="Use a toke\
n of a member or an app that may read all repositories (metadata: read).",{public:open,private:closed}=counts.value;if(closed===void 0)return{"gate-on-push":[notKnown(
name,"not-shown","it does not tell this token how many private and internal repositories it has",fix)]};let hidden=open+closed-seen;return hidden>0?{"gate-on-pu\
sh":[notKnown(name,"not-shown",`${counted(hidden)} of its repositories ${hidden===1?"is":"are"} not shown to this token`,fix)]}:{}}var width=2;async function lookAtGithub(ports,{organizations,repositories,environment,runWithin,token},{now,policy}){if(organizations.length+repositories.length===
0)return notLooked;if(token==="")throw noToken();let api=ports.openGithub({apiUrl:apiUrlIn(ports.environment),token}),questions=new GithubQuestions(api,ports.clock),
{listed:listed3,seen}=await listAll(questions,organizations,repositories),called=new CalledWorkflows(questions),live=listed3.filter(({isArchived})=>!isArchived),
facts=await inParallel(live,width,one=>readRepository(questions,called,one)),look={now,runWithin,environment,policy},all=joinedObservations([seen,...facts.map(one=>repositoryObservations(
one,look)),none(facts)]),at=now.toISOString(),places=[...organizations,...repositories];return{seen:all,sources:places.map(place=>({kind:"github",place,at}))}}async function listAll(questions,organizations,repositories){
let listed3=new Map,seen=[];for(let name of new Set(organizations)){let facts=await readOrganization(questions,name);if(seen.push(organizationObservations(facts)),
facts.listed.kind==="told")for(let one of facts.listed.value)listed3.set(one.name.toLowerCase(),one)}for(let name of new Set(repositories)){if(listed3.has(name.
toLowerCase()))continue;let told=await readListed(questions,name);told.kind==="told"?listed3.set(told.value.name.toLowerCase(),told.value):seen.push({"gate-on-p\
ush":[untold(name,told)]})}return{listed:[...listed3.values()].toSorted((a,b)=>byText(a.name,b.name)),seen:joinedObservations(seen)}}function none(facts){if(facts.
some(({kind})=>kind!=="none"))return{};let why=`none of the ${facts.length} repositories that are not archived holds a Dockerfile`;return{"gate-on-push":[notKnown(
"GitHub","not-shown",why,"Name the repositories that build images.")]}}function noToken(){let fix="Set it to a token that may read metadata, contents, actions a\
nd administration of the repositories.";return new ConfigError([{where:"GITHUB_TOKEN",what:"there is no token for GitHub",fix}],"usage")}import{resolve as resolve2}from"node:path";var criterionOf={"content-trust":"registry-asks-for-signatures","prevent-vulnerable":"registry-blocks","auto-scan":"registry-scans",scanner:"registry-scans","sc\
an-age":"registry-scans","immutable-tags":"tags-immutable","allow-list":"registry-exceptions-end","auto-sbom":void 0};function harborObservations(posture,place,looked){
let limits={now:looked.now,maxScanAge:usualScanAge},rows=posture.projects.flatMap(project=>harborPostureRows(project,limits)),isFresh=isFreshAt(posture.at,looked),
seen={};for(let row2 of rows){let criterion=criterionOf[row2.control];if(criterion===void 0)continue;let observation=isFresh?observationOf(row2,posture.at):stale2(
row2,posture.at,place);seen[criterion]=[...seen[criterion]??[],observation]}return seen}function observationOf({registry,project,control,state,words,fix=""},at){
let subject=`${registry}/${project}`;if(state==="unknown")return notKnown(subject,"failed",`${control}: ${words}`,fix);let evidence={asked:`harbor posture ${subject}\
: ${control}`,at,answer:words};return observed(subject,state==="enforced",evidence,fix)}function stale2({registry,project,control},at,place){let why=`${control}\
: ${place} is of ${at}, and says nothing of today`;return notKnown(`${registry}/${project}`,"not-shown",why,"Run image-gate harbor posture again.")}var maxHarbor=32*1024*1024;async function lookAtHarbors({files,workingDirectory},{harbors,name},looked){let looks=[];for(let place of harbors){let found=await namedFile(
files,resolve2(workingDirectory,place),maxHarbor),read="what"in found?found:parseHarborPosture(found.bytes);if("what"in read)throw invalid(`${name("harbor")} ${place}`,
read.what);let{at}=read.posture;looks.push({seen:harborObservations(read.posture,place,looked),sources:[{kind:"harbor",place,at}]})}return togetherSeen(looks)}function invalid(where,what){
let fix="Name what was written by image-gate harbor posture HOST/PROJECT --output FILE.";return new ConfigError([{where,what,fix}],"harbor-posture-invalid")}var nobodys="00000000-0000-0000-0000-000000000000",nothing=Buffer.alloc(0);async function askAnonymousWrite(ports,options,place){let{transport}=openTransport({...ports,
environment:{}},options),call={attempt:{doing:`ask whether anybody may push to ${familiarName(place)}`,...place},scopes:[repositoryScope(place.repository,"pull,\
push")],method:"PUT",target:`/v2/${place.repository}/blobs/uploads/${nobodys}?digest=${encodeURIComponent(digestOf(nothing))}`,headers:{"content-type":"applicat\
ion/octet-stream","content-length":"0"}};try{return await answerOf(call,await transport.send(call))}catch(error){return fromError(error)}}var pastRights=["BLOB_\
UPLOAD_UNKNOWN","BLOB_UPLOAD_INVALID","DIGEST_INVALID","SIZE_INVALID"];async function answerOf({attempt},{response}){let{status}=response;if(status===401||status===
403)return await discard(response.body),{kind:"refused",said:`it answered ${status}`};if(status>=200&&status<300)return await discard(response.body),{kind:"open",
said:`it answered ${status} to bytes for an upload that nobody has begun`};let{codes,said}=parseRefusal((await readBody(attempt,response.body,maxRefusal)).toString(
"utf8")),words=`it answered ${status}${said===""?"":` (${said})`}`;return mayPass(status)||status>=500?{kind:"failed",why:words}:(status===400||status===404||status===
416)&&codes.some(code2=>pastRights.includes(code2))?{kind:"open",said:`${words}: it looked for the upload, and not for an account`}:{kind:"unclear",why:`${words}\
, which says neither yes nor no`}}function fromError(error){if(error instanceof Cancelled||!(error instanceof GateError||error instanceof Transient))throw error;
return"code"in error&&["registry-unauthorized","registry-denied"].includes(error.code)?{kind:"refused",said:error.message}:{kind:"failed",why:error.message}}function placesIn(names){let places=names.flatMap(name=>{let read=readReference(name);return"reference"in read?[{registry:read.reference.registry,repository:read.
reference.repository}]:[]});return[...new Map(places.map(place=>[familiarName(place),place])).values()]}var close="Let the registry ask for an account before it\
 takes an upload.";function writeObservation(subject,answer,at){let evidence={asked:`PUT to an upload of ${subject} that nobody has begun, without an account`,at};
switch(answer.kind){case"refused":return observed(subject,!0,{...evidence,answer:answer.said},close);case"open":return observed(subject,!1,{...evidence,answer:answer.
said},close);case"unclear":return notKnown(subject,"not-shown",answer.why,"Look into the settings of the registry.");case"failed":return notKnown(subject,"faile\
d",answer.why,"See that the registry can be reached, and ask again.")}}var mostPlaces=1e3,width2=4;async function lookAtRegistries(ports,images,night){let named=images.length>0?images:night?.images.flatMap(({names})=>names)??[],places=placesIn(
named);if(places.length===0)return notLooked;let asked=places.slice(0,mostPlaces),seen=await inParallel(asked,width2,place=>askOne(ports,place)),left=places.length>
asked.length?[notKnown("","not-asked",`${places.length-asked.length} more repositories were not asked`,"Name them: --image.")]:[],at=ports.clock.now().toISOString(),
registries=[...new Set(asked.map(({registry})=>registry))];return{seen:{"writes-restricted":[...seen,...left]},sources:registries.map(place=>({kind:"registry",place,
at}))}}async function askOne(ports,place){let subject=familiarName(place),maskSecret=secret=>ports.runner.maskSecret(secret);try{await createCatalog(ports,{maskSecret,
quick:!0}).firstTags(place)}catch(error){if(error instanceof Cancelled||!(error instanceof GateError))throw error;return notKnown(subject,"failed",`not asked, a\
s nobody could see that it is there: ${withFix(error)}`,"Log in to the registry, and name a repository that has an image.")}let answer=await askAnonymousWrite(ports,
{maskSecret,quick:!0},place);return writeObservation(subject,answer,ports.clock.now().toISOString())}async function makePosture(ports,job){let now=ports.clock.now(),folder=resolve3(ports.workingDirectory,job.folder),before=await postureBefore(ports,job,join2(folder,
postureFile)),{path}=job.rules.policy,policy=await readPolicy(job.rules.files,job.rules.policy),aim=job.level??policy.review.maturity;if(job.failOn==="level"&&aim===
void 0)throw noAim(job);let looked={now,maxAge:job.maxAge},fleet=await lookAtFleet(ports,job,{policy,place:path},looked),seen=togetherSeen([fleet.look,await lookAtCluster(
ports,job,policy,looked),await lookAtRegistries(ports,job.images,fleet.night),await lookAtHarbors(ports,job,looked),await lookAtGithub(ports,job,{now,policy:path}),
await lookAtEvidence(ports,job)]),posture=judgePosture({...seen,at:now,...aim===void 0?{}:{target:aim},...before===void 0?{}:{before}});return await writePosture(
ports,folder,posture),posture}function noAim({name}){let fix=`Name one by ${name("level")}, e.g. 4, or write \`policy: { maturity: 4 }\` into the policy.`;return new ConfigError(
[{where:name("fail-on"),what:"nothing says which level is aimed for",fix}],"usage")}async function postureBefore(ports,{before},usual){if(before===void 0)return await readPostureFile(
ports.files,usual,usual);let found=await readPostureFile(ports.files,resolve3(ports.workingDirectory,before),before);if(found!==void 0)return found;let fix="Nam\
e the posture.json of an earlier run, or leave it out.";throw new ConfigError([{where:before,what:"there is no such file",fix}],"posture-absent")}async function writePosture({
files,log},folder,posture){await files.makeDirectory(folder),await keepOutOfGit(files,folder),await files.write(join2(folder,postureFile),`${JSON.stringify(posture,
null,2)}
`),await files.write(join2(folder,"posture.md"),postureMarkdown(posture)),log.info(`The posture is in ${folder}`)}export{postureMarkdown,renderPosture,makePosture};
