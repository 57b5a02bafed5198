import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{annotations,lacksPlaces,maxComment,renderComment,renderTable,sarifChunks}from"./chunk-LSVCXEDN.js";import{logVisibility}from"./chunk-LEOT5QMV.js";
import{updateSummaryFile}from"./chunk-52AEREOP.js";import{afterMergeLine,changeSince,comparedWith,imageCategory,maxGzipped,maxResults,mayPublish,reportFileName,
repositoryOnRegistry,totalChange,withheldHeadline,withheldSummary,withheldWords}from"./chunk-W7K77M2D.js";import{plural}from"./chunk-GASUZMIR.js";import{
Cancelled,ServiceError,_enum,anonymousCatalog,answerKind,answerText,array,bounded,byText,faultKind,imageName,number,object,parsedJson,readReference,repositoryUrl,
runUrl,string}from"./chunk-2NVWEQSJ.js";import{dirname}from"node:path";import{createHash}from"node:crypto";var maxKey=60,maxNames=5;function artifactNames(name,job,matrix){let base=reportFileName(name).replace(/\.json$/,""),key=matrixKey(matrix,imageName(name).familiar.
split("/").at(-1)??""),withJob=[base,slug(job??""),key].filter(part=>part!=="").join("-"),named=key===""?[base,withJob]:[withJob],numbered=Array.from({length:maxNames},
(_,index)=>`${withJob}-${index+2}`);return[...new Set([...named,...numbered])].slice(0,maxNames)}function matrixKey(matrix,image){if(typeof matrix!="object"||matrix===
null)return"";let values=Object.entries(matrix).sort(([a],[b])=>byText(a,b)).map(([,value])=>typeof value=="object"?JSON.stringify(value):String(value)).filter(
value=>value!==image),text=values.join("-"),clean=slug(text);return values.length===0||clean===text&&clean!==""?clean:[slug(text.slice(0,maxKey)),hash(text)].filter(
part=>part!=="").join("-")}function slug(text){return text.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"").slice(0,maxKey)}function hash(text){return createHash(
"sha256").update(text).digest("hex").slice(0,8)}function sinkRow(sink,state,loudness){return(what,fix="")=>({sink,state,loudness,what,fix})}var later="Start the job again later.",trouble="Look at githubstatus.com, and start the job again.",network="Check the network and the proxy of the runner, and \
start the job again.",defect="Please report it to image-gate with the log of this run.",sarif={sent:sinkRow("code-scanning","sent","line"),pending:sinkRow("code\
-scanning","pending","line"),skipped:sinkRow("code-scanning","skipped","line"),failed:sinkRow("code-scanning","failed","warning")},artifact={sent:sinkRow("artif\
act","sent","line"),failed:sinkRow("artifact","failed","warning")},comment={sent:sinkRow("comment","sent","line"),silent:sinkRow("comment","skipped","silent"),notice:sinkRow(
"comment","skipped","notice"),failed:sinkRow("comment","failed","warning")},attestations={sent:sinkRow("attestations","sent","line"),failed:sinkRow("attestation\
s","failed","warning")},withheld=sink=>sinkRow(sink,"skipped","silent")("Withheld: everybody can read it, and the image is not known to be public","Set publish-\
findings: true if everybody may know what is in it."),attestationRight="Give the job `permissions: attestations: write`, or remove github-attestations.",sinkCodes={
"sarif-sent":sarif.sent("The findings are in the Security tab"),"sarif-sent-partly":sarif.sent("The findings are in the Security tab, and GitHub has a warning",
"All findings are in the JSON report."),"sarif-pending":sarif.pending("GitHub has the findings and is still working on them","Look at the Security tab in some m\
inutes."),"sarif-off":sinkRow("code-scanning","skipped","silent")("Not asked for (upload-sarif: false)"),"sarif-no-token":sarif.skipped("There is no token","Giv\
e the input github-token one with security-events: write."),"sarif-no-commit":sinkRow("code-scanning","skipped","notice")("This event does not say which commit \
the findings belong to","Name the commit and its ref in the inputs sha and ref."),"sarif-no-pull-request":sinkRow("code-scanning","skipped","notice")("A workflo\
w_run uploads the findings of open pull requests only","The reports are in the artifact."),"sarif-no-file":sarif.failed("The repository has no file that the fin\
dings could be shown on","Add a README.md or a policy file, or set upload-sarif: false."),"sarif-nothing-scanned":sinkRow("code-scanning","skipped","warning")("\
There was nothing to scan in the image, and an empty upload would close all alerts","If the image holds only files, as FROM scratch images do, set `unscannable:\
 log` for it in the policy’s `images`."),"sarif-nothing-to-scan":sarif.skipped("Nothing was uploaded, as there is nothing to scan in the image; the policy all\
ows that (unscannable: log)"),"sarif-read-only":sinkRow("code-scanning","failed","notice")("The token of this run may only read, as it is for a pull request fro\
m a fork or from Dependabot","Judge the artifact’s JSON file again in a workflow_run job, as docs/forks.md shows."),"sarif-denied":sarif.failed("GitHub refuse\
d the findings","Give the job `permissions: security-events: write` (and contents: read), and check that code scanning is enabled for the repository."),"sarif-d\
isabled":sarif.failed("Code scanning is not enabled for this repository","Enable it in the repository’s security settings, or set upload-sarif: false."),"sari\
f-archived":sarif.failed("The repository is archived and takes no findings","Set upload-sarif: false, or unarchive it."),"sarif-no-feature":sarif.failed("This G\
itHub server has no code scanning, or the token may not see the repository","Ask the administrator of the server to turn it on, or set upload-sarif: false."),"s\
arif-unauthorized":sarif.failed("GitHub did not accept the token","Check the input github-token."),"sarif-missing":sarif.failed("GitHub does not know the reposi\
tory, or the token may not see it","Check the input github-token and `permissions: security-events: write`."),"sarif-refused":sarif.failed("GitHub did not take \
the findings","Check that commit and ref belong together (inputs sha and ref) and are on GitHub."),"sarif-not-processed":sarif.failed("GitHub took the findings \
and could not use them","See what GitHub says; no alert was changed."),"sarif-too-large":sarif.failed("The findings are too many for GitHub","They are in the JS\
ON report; except or fix some."),"sarif-rate-limited":sarif.failed("GitHub limits the rate of requests",later),"sarif-unavailable":sarif.failed("GitHub failed",
trouble),"sarif-unreachable":sarif.failed("GitHub did not answer",network),"sarif-unexpected":sarif.failed("GitHub gave an unexpected answer",trouble),"sarif-ca\
ncelled":sarif.failed("The run ended before the findings were uploaded",later),"sarif-defect":sarif.failed("The findings could not be uploaded",defect),"artifac\
t-sent":artifact.sent("The reports are kept as an artifact"),"artifact-off":sinkRow("artifact","skipped","silent")("Not asked for (artifact: false)"),"artifact-\
no-service":sinkRow("artifact","skipped","notice")("This runner keeps no artifacts","The reports are in report-dir; keep them with a step of your own."),"artifa\
ct-server":artifact.failed("GitHub Enterprise Server keeps no artifacts of this kind","Set artifact: false, and keep report-dir with actions/upload-artifact@v3."),
"artifact-taken":artifact.failed("The run has artifacts of these names already","Keep report-dir with a step of your own."),"artifact-quota":artifact.failed("Th\
e storage for artifacts is full","Delete old artifacts, or raise the limit of the account."),"artifact-denied":artifact.failed("The runner’s token was not accep\
ted","Start the job again; a token ends with its job."),"artifact-unreachable":artifact.failed("The service for artifacts did not answer",network),"artifact-lat\
e":artifact.failed("The service for artifacts took too long",trouble),"artifact-failed":artifact.failed("The service for artifacts failed",trouble),"artifact-ca\
ncelled":artifact.failed("The run ended before the artifact was stored",later),"artifact-defect":artifact.failed("The artifact could not be stored",defect),"com\
ment-created":comment.sent("The pull request has a comment"),"comment-updated":comment.sent("The comment in the pull request is up to date"),"comment-off":comment.
silent("Not asked for (comment: never)"),"comment-no-pull-request":comment.silent("The run is not for a pull request"),"comment-not-needed":comment.silent("Ther\
e is nothing to say in the pull request"),"comment-no-token":comment.notice("There is no token for a comment","Give the input github-token one with pull-request\
s: write."),"comment-read-only":comment.notice("There is no comment in the pull request, as a run for a fork or for Dependabot may only read","It would need pul\
l-requests: write; the summary of this run says the same."),"comment-denied":comment.notice("There is no comment in the pull request, as the token may not write\
 one","Give the job `permissions: pull-requests: write`, or set comment: never."),"comment-unauthorized":comment.failed("GitHub did not accept the token for a c\
omment","Check the input github-token."),"comment-missing":comment.notice("There is no comment in the pull request: GitHub does not show it to this token","Give\
 the job `permissions: pull-requests: write`, or set comment: never."),"comment-refused":comment.failed("GitHub did not take the comment","Check that the conver\
sation is open."),"comment-rate-limited":comment.failed("GitHub limits the rate of requests, and there is no new comment",later),"comment-unavailable":comment.failed(
"GitHub failed, and there is no new comment",trouble),"comment-unreachable":comment.failed("GitHub did not answer, and there is no new comment",network),"commen\
t-unexpected":comment.failed("GitHub gave an unexpected answer, and there may be no new comment",trouble),"comment-cancelled":comment.failed("The run ended befo\
re the comment was written",later),"comment-defect":comment.failed("The comment could not be written",defect),"sarif-withheld":withheld("code-scanning"),"artifa\
ct-withheld":withheld("artifact"),"comment-withheld":withheld("comment"),"attestations-withheld":withheld("attestations"),"attestations-sent":attestations.sent(
"GitHub has the signed claims, too"),"attestations-no-token":attestations.failed("There is no token for the signed claims",attestationRight),"attestations-denie\
d":attestations.failed("GitHub may not take the signed claims by this token",attestationRight),"attestations-unauthorized":attestations.failed("GitHub did not a\
ccept the token","Check the input github-token."),"attestations-missing":attestations.failed("This token sees no attestations (a private repository needs GitHub\
 Enterprise Cloud for them, a server has none)",attestationRight),"attestations-refused":attestations.failed("GitHub refused a signed claim","It is attached in \
the registry; nothing is lost."),"attestations-rate-limited":attestations.failed("GitHub limits the rate of requests",later),"attestations-unavailable":attestations.
failed("GitHub failed, and lacks some of the signed claims",trouble),"attestations-unreachable":attestations.failed("GitHub did not answer, and may lack signed \
claims",network),"attestations-unexpected":attestations.failed("GitHub gave an unexpected answer to a signed claim",trouble),"attestations-cancelled":attestations.
failed("The run ended before GitHub had all signed claims",later),"attestations-defect":attestations.failed("The signed claims could not be sent to GitHub",defect)},
maxDetail=300;function sinkResult(code,{detail="",...known}={}){let{sink,state,what,fix}=sinkCodes[code],said=bounded(detail,maxDetail);return{sink,state,code,message:said===
""?`${what}.`:`${what}: ${said.replace(/\.$/,"")}.`,fix,...known}}var days=90,deadline=6e4;async function storeArtifact({artifacts,clock},imageName2,{json,record,sarif:sarif2,summary,sboms},{artifact:artifact2,run}){if(!artifact2)
return sinkResult("artifact-off");try{return await firstFreeName({artifacts,clock},imageName2,[...json,record,sarif2,summary,...sboms],run)}catch(error){return sinkResult(
"artifact-defect",{detail:error instanceof Error?error.message:String(error)})}}async function firstFreeName({artifacts,clock},imageName2,files,run){let end=clock.
elapsed()+deadline,names=artifactNames(imageName2,run.job,run.matrix);for(let name of names){let left=Math.max(1,Math.ceil(end-clock.elapsed())),result=await artifacts.
upload({name,files,root:dirname(files[0]),days,deadline:left});if(result.kind==="stored"){let url=`${runUrl(run)}/artifacts/${result.id}`;return sinkResult("art\
ifact-sent",{detail:name,id:result.id,url})}if(result.why!=="taken")return sinkResult(`artifact-${result.why}`,{detail:result.detail})}return sinkResult("artifa\
ct-taken",{detail:names.join(", ")})}var deadline2=12e4;async function sendAttestations({api,clock},bundles,{run}){if(api===void 0)return sinkResult("attestations-no-token");let end=clock.elapsed()+
deadline2;try{for(let[sent,bytes]of bundles.entries()){let answer=await api.request({method:"POST",route:`/repos/${run.repository}/attestations`,body:{bundle:parsedJson(
bytes.toString("utf8"))},deadline:Math.max(1,end-clock.elapsed()),repeatable:!0}),kind=answerKind(answer);if(kind!=="ok")return sinkResult(refusals[kind],{detail:`${answerText(
answer)}; it has ${sent} of ${bundles.length}`})}return sinkResult("attestations-sent",{detail:plural(bundles.length,"attestation"),url:`${repositoryUrl(run)}/a\
ttestations`})}catch(error){let detail=error instanceof Error?error.message:String(error);return sinkResult(`attestations-${faultKind(error)}`,{detail})}}var refusals={
unauthorized:"attestations-unauthorized",denied:"attestations-denied",missing:"attestations-missing","too-large":"attestations-refused",refused:"attestations-re\
fused","rate-limited":"attestations-rate-limited",unavailable:"attestations-unavailable",unexpected:"attestations-unexpected"};import{promisify}from"node:util";import{gzip}from"node:zlib";var compress=promisify(gzip),cuts=4;async function uploadBody(assessment,{chunks,...options},limit=maxGzipped){let results=Math.min(assessment.decision.triage.open.
length,options.limit??maxResults),wanted2=results,log=chunks;for(let cut=0;cut<=cuts;cut+=1){let bytes=await compress([...log].join(""));if(bytes.length<=limit)
return{base64:bytes.toString("base64"),left:wanted2-results};results=Math.floor(results*Math.min(.9,.9*limit/bytes.length)),log=sarifChunks(assessment,{...options,
limit:results})}}var uploadDeadline=6e4,questionDeadline=1e4,waits=[1e3,2e3,4e3,8e3,15e3],receiptSchema=object({id:string().min(1)}),statusSchema=object({processing_status:_enum(
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
l:image-gate ${where}`})}`}import{createHash as createHash2}from"node:crypto";var deadline3=15e3,perPage=100,maxPages=20,actionsBot="github-actions[bot]",commentSchema=object({id:number().int(),body:string().nullish(),html_url:string().optional(),
user:object({login:string(),type:string().optional()}).nullish()});async function commentOn(api,assessment,parts,{comment:choice,run}){if(choice==="never")return sinkResult(
"comment-off");if(run.pullRequest===void 0)return sinkResult("comment-no-pull-request");if(api===void 0)return sinkResult("comment-no-token");let conversation={
api,comments:`/repos/${run.repository}/issues/${run.pullRequest}/comments`,comment:id=>`/repos/${run.repository}/issues/comments/${id}`,marker:markerOf(parts.category??
imageCategory(assessment.name))};try{return await write(conversation,assessment,parts,wanted(choice,assessment))}catch(error){return error instanceof Refused?sinkResult(
refusalCode2(error.answer,run.readOnly),{detail:answerText(error.answer)}):sinkResult(`comment-${faultKind(error)}`,{detail:error instanceof Error?error.message:
String(error)})}}var Refused=class extends Error{answer;constructor(answer){super(answerText(answer)),this.answer=answer}};function markerOf(category){return`<!\
-- image-gate ${createHash2("sha256").update(category).digest("hex").slice(0,16)} `}function wanted(choice,{decision,afterMerge}){let isNew=decision.triage.exceptions.
applied.some(({proposed})=>proposed!==void 0),blocked=decision.verdict==="blocked"||afterMerge?.verdict==="blocked"||isNew;return choice==="always"||blocked||choice===
"findings"&&decision.triage.open.length>0}async function write(conversation,assessment,parts,isWanted){let own=await find(conversation,isWanted);if(own===void 0&&
!isWanted)return sinkResult("comment-not-needed");let wasBlocked=own?.body?.startsWith(`${conversation.marker}blocked `)??!1,marker=`${conversation.marker}${assessment.
decision.verdict} -->`,body=fitting(renderComment(assessment,parts.release,{...parts.delivery,marker,wasBlocked})),updated=own===void 0?void 0:await update(conversation,
own,body);return updated!==void 0?sinkResult("comment-updated",addressOf(updated)):sinkResult("comment-created",addressOf(await create(conversation,body)))}function addressOf({
html_url:url}){return url===void 0?{}:{url}}var cutNote=`

_This comment is cut: GitHub takes no longer comments._
`;function fitting(body){return body.length<=maxComment?body:`${body.slice(0,maxComment-cutNote.length).replace(/[\uD800-\uDBFF]$/,"")}${cutNote}`}async function find({
api,comments,marker},isWanted){let marked=[];for(let page=1;page<=maxPages;page+=1){let route=`${comments}?per_page=${perPage}&page=${page}`,answer=await api.request(
{method:"GET",route,deadline:deadline3,repeatable:!0}),list=array(commentSchema).safeParse(answer.body);if(answerKind(answer)!=="ok"||!list.success){if(!isWanted)
return;throw new Refused(answer)}if(marked.push(...list.data.filter(({body})=>body?.startsWith(marker))),list.data.length<perPage)break}return ownOf(api,marked)}
async function ownOf(api,marked){let byActions=marked.find(({user})=>user?.login===actionsBot);if(byActions!==void 0||marked.length===0)return byActions;let answer=await api.
request({method:"GET",route:"/user",deadline:deadline3,repeatable:!0}),login=answerKind(answer)==="ok"?object({login:string()}).safeParse(answer.body).data?.login:
void 0;return marked.find(({user})=>login===void 0?user?.type==="Bot":user?.login===login)}async function update({api,comment:comment2},{id},body){let route=comment2(
id),answer=await api.request({method:"PATCH",route,body:{body},deadline:deadline3,repeatable:!0});return answer.status===404?void 0:written(answer)}async function create({
api,comments},body){let request={method:"POST",route:comments,body:{body},deadline:deadline3,repeatable:!1};return written(await api.request(request))}function written(answer){
let comment2=commentSchema.safeParse(answer.body);if(answerKind(answer)!=="ok"||!comment2.success)throw new Refused(answer);return comment2.data}function refusalCode2(answer,readOnly){
let kind=answerKind(answer);return kind==="denied"&&readOnly?"comment-read-only":refusalCodes2[kind]}var refusalCodes2={ok:"comment-unexpected",unauthorized:"co\
mment-unauthorized",denied:"comment-denied",missing:"comment-missing","too-large":"comment-refused",refused:"comment-refused","rate-limited":"comment-rate-limit\
ed",unavailable:"comment-unavailable",unexpected:"comment-unexpected"};async function deliver(ports,{assessment,release,files,sarif:sarif2},publishing){if(publishing===void 0)return{sent:[],links:{}};if(publishing.isWithheld)return deliverWithheld(
ports,{assessment,sarif:sarif2},publishing);let{run}=publishing,api=openApi(ports,publishing),stored=await Promise.all([uploadSarif({clock:ports.clock,...api?{api}:
{}},assessment,sarif2,publishing),...release.kind==="pending"||release.kind==="revoking"?[]:[storeArtifact(ports,assessment.name,files,publishing)]]),summary=runUrl(
run),links=linksOf(stored,summary),{category}=sarif2,parts={release,delivery:{sent:stored,links},...category===void 0?{}:{category}},sent=[...stored,await commentOn(
api,assessment,parts,publishing)];logResults(ports,sent);let afterMerge=afterMergeLine(assessment);return afterMerge!==""&&ports.runner.annotate(assessment.afterMerge?.
verdict==="blocked"?"warning":"notice",afterMerge),run.ofAnotherRun!==!0&&annotate(ports.runner,assessment,{fallback:sarif2.fallback,rest:`the summary of this r\
un (${summary})`}),{sent,links,failure:failureOf(sent,publishing)}}async function deliverWithheld(ports,{assessment,sarif:sarif2},publishing){let{run}=publishing,
api=openApi(ports,publishing),sent=[mayBeProposed(run)&&publishing.uploadSarif!=="false"?sinkResult("sarif-withheld"):await uploadSarif({clock:ports.clock,...api?
{api}:{}},assessment,sarif2,publishing),sinkResult("artifact-withheld"),sinkResult("comment-withheld")];return logResults(ports,sent),ports.runner.annotate("not\
ice",withheldWords),{sent,links:linksOf(sent,runUrl(run)),failure:failureOf(sent,publishing)}}function mayBeProposed({pullRequest,at,defaultBranch}){let isKept=at?.
ref.startsWith("refs/tags/")||defaultBranch&&at?.ref===`refs/heads/${defaultBranch}`;return pullRequest!==void 0||!isKept}function linksOf(sent,summary){let[codeScanning,
artifact2]=["code-scanning","artifact"].map(sink=>sent.find(one=>one.sink===sink)?.url);return{summary,...codeScanning?{codeScanning}:{},...artifact2?{artifact:artifact2}:
{}}}async function finishReports(ports,{assessment,release,files,bundles=[]},publishing,delivery){let write2=all=>updateSummaryFile(ports,assessment,release,files,
deliverySummary(all)),sent=delivery.sent,summary=await write2(delivery);if(publishing===void 0)return{summary,sent};let isStored=sent.some(({sink})=>sink==="art\
ifact");if(publishing.isWithheld)return publishing.attestations&&bundles.length>0&&(sent=[...sent,sinkResult("attestations-withheld")]),{summary:withheldSummary(
assessment,release,deliverySummary({...delivery,sent})),sent};let wanted2=[...publishing.attestations&&bundles.length>0?[()=>sendAttestations({...ports,api:openApi(
ports,publishing)},bundles,publishing)]:[],...isStored?[]:[()=>storeArtifact(ports,assessment.name,files,publishing)]];for(let send of wanted2){let result=await send();
logResults(ports,[result]),sent=[...sent,result],summary=await write2({sent,links:linksOf(sent,runUrl(publishing.run))})}return{summary,sent}}function openApi({
openGithub},{run,token}){return token===void 0?void 0:openGithub({apiUrl:run.apiUrl,token})}function logResults({log,runner},sent){let lines=loudness=>sent.filter(
one=>loudnessOf(one)===loudness).map(sentence);for(let line of lines("line"))log.info(line);for(let level of["warning","notice"])lines(level).length>0&&runner.annotate(
level,lines(level).join(`
`))}function loudnessOf({code}){return sinkCodes[code].loudness}function sentence({sink,message,fix,url}){return`${{"code-scanning":"Code scanning",artifact:"Ar\
tifact",comment:"Comment",attestations:"Attestations"}[sink]}: ${[message,fix,url??""].filter(text=>text!=="").join(" ")}`}function annotate(runner,assessment,options){
for(let{level,title,message,file,line}of annotations(assessment,options))file===void 0||line===void 0?runner.annotate(level,`${title}. ${message}`):runner.annotate(
level,message,{title,file,line})}function failureOf(sent,{uploadSarif:choice}){if(sent.some(({code})=>code.endsWith("-cancelled")))return new Cancelled("its cal\
ler");let upload2=sent.find(({sink})=>sink==="code-scanning");if(!(choice!=="true"||upload2===void 0||upload2.state==="sent"||upload2.state==="pending"))return new ServiceError(
{code:upload2.code,message:`The upload to code scanning, which upload-sarif: true demands, failed. ${upload2.message}`,fix:upload2.fix})}function deliverySummary({
sent,links}){let shown=sent.filter(one=>loudnessOf(one)!=="silent");return{links,sent:shown}}var outputNames=["verdict","after-merge","digest","imageid","metadata","pushed","critical","high","medium","low","unknown","blocking","excepted","new","fixed","\
json-file","record-file","sarif-file","summary-file","sbom-files","sarif-uploaded","sarif-id","artifact-id","artifact-url","comment-url","signer-identity","sign\
er-issuer","attestations"];function outputs(assessment,release,files,sent,image){let{verdict,triage}=assessment.decision,{counts:counts2}=triage;return{verdict,
"after-merge":assessment.afterMerge?.verdict??"",digest:registryDigest(assessment,release,image?.origin),imageid:image?.imageId??assessment.images[0]?.imageId??
"",metadata:image?.metadata??"",pushed:String(release.kind==="pushed"),critical:String(counts2.CRITICAL),high:String(counts2.HIGH),medium:String(counts2.MEDIUM),
low:String(counts2.LOW),unknown:String(counts2.UNKNOWN),blocking:String(triage.open.filter(blocks).length),excepted:String(triage.excepted.length),...changeOutputs(
assessment),"json-file":files.json.join(`
`),"record-file":files.record,"sarif-file":files.sarif,"summary-file":files.summary,"sbom-files":files.sboms.join(`
`),...deliveryOutputs(sent),...proofOutputs(release)}}function proofOutputs(release){let{signer="",issuer="",claims=[]}=(release.kind==="pushed"?release.proof:void 0)??
{};return{"signer-identity":signer,"signer-issuer":issuer,attestations:claims.join(`
`)}}function changeOutputs(assessment){let baseline=comparedWith(assessment);if(baseline===void 0)return{new:"",fixed:""};let change=changeSince(baseline,assessment.
decision.triage);return{new:String(totalChange(change,"new")),fixed:String(totalChange(change,"fixed"))}}function registryDigest(assessment,release,origin){return release.
kind==="pushed"?release.digest:origin==="registry"?assessment.digest??"":""}var counts=new Set(["critical","high","medium","low","unknown","blocking","excepted"]),
changes=new Set(["new","fixed"]);function joinedOutputs(all){let joined=outputNames.map(name=>[name,joinedOutput(name,all.map(one=>one[name]))]);return Object.fromEntries(
joined)}function joinedOutput(name,values){return name==="verdict"||name==="after-merge"?values.find(value=>value==="blocked")??values.find(value=>value!=="")??
"":name==="pushed"||name==="sarif-uploaded"?String(values.every(value=>value==="true")):changes.has(name)&&values.includes("")?"":counts.has(name)||changes.has(
name)?String(values.reduce((sum,value)=>sum+Number(value),0)):values.filter(value=>value!=="").join(`
`)}function deliveryOutputs(sent){let at=sink=>sent.find(one=>one.sink===sink),[scanning,artifact2,comment2]=[at("code-scanning"),at("artifact"),at("comment")];
return{"sarif-uploaded":String(scanning?.state==="sent"||scanning?.state==="pending"),"sarif-id":scanning?.id??"","artifact-id":artifact2?.id??"","artifact-url":artifact2?.
url??"","comment-url":comment2?.url??""}}function blocks({action}){return action==="block"}function sarifText(assessment,options){return{...options,chunks:[...sarifChunks(assessment,options)]}}async function publishingFor(ports,config,reported=[]){let{publishing,github}=config;if(publishing===void 0||github===void 0||publishing.publishFindings)return publishing;
let isPrivate=github.origin.private,places=isPrivate===!0?[]:placesOf(config,reported);if(places!==void 0&&mayPublish(await placesVisibility(ports,places),"publ\
ic",!1))return publishing;let log=await logVisibility(ports,publishing.token??"",isPrivate);return mayPublish("unknown",log,!1)?publishing:{...publishing,isWithheld:!0}}
async function placesVisibility(ports,places){let catalog=anonymousCatalog(ports);for(let place of places){let visibility=await repositoryOnRegistry(catalog,place);
if(visibility!=="public")return visibility}return"public"}function placesOf({destinations,scanTarget,github},reported){let own=(scanTarget.kind==="image"?scanTarget.
names??[scanTarget.reference]:reported).filter(name=>name.toLowerCase()!==github?.repository.toLowerCase());if(own.some(name=>/^(?:sha256:)?[0-9a-f]{12,64}$/.test(
name)))return;let named=own.flatMap(name=>{let read=readReference(name);return"reference"in read?[read.reference]:[]}),places=[...destinations,...named].filter(
({registry,repository})=>registry!=="docker.io"||!repository.startsWith("library/"));return[...new Map(places.map(place=>[`${place.registry}/${place.repository}`,
place])).values()]}function shownTable({table},assessment,file,publishing){return publishing?.isWithheld?withheldHeadline(assessment):renderTable(assessment,{...table,
file})}export{deliver,finishReports,outputs,joinedOutputs,sarifText,publishingFor,shownTable};
