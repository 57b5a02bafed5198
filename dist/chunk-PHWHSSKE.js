import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{maxComment,renderComment}from"./chunk-YU5QKS5L.js";import{withheldComment}from"./chunk-4R3U76GF.js";import{answerKind,answerText,array,bounded,
faultKind,imageCategory,number,object,string}from"./chunk-SOLK6MDS.js";function sinkRow(sink,state,loudness){return(what,fix="")=>({sink,state,loudness,what,fix})}var later="Start the job again later.",trouble="Look at githubstatus.com, and start the job again.",network="Check the network and the proxy of the runner, and \
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
ment-created":comment.sent("The pull request has a comment"),"comment-updated":comment.sent("The comment in the pull request is up to date"),"comment-replaced":comment.
notice("The comment in the pull request no longer says what an earlier run has found, as everybody can read it","GitHub still shows its edits: delete it there i\
f nobody may see them."),"comment-off":comment.silent("Not asked for (comment: never)"),"comment-no-pull-request":comment.silent("The run is not for a pull requ\
est"),"comment-not-needed":comment.silent("There is nothing to say in the pull request"),"comment-no-token":comment.notice("There is no token for a comment","Gi\
ve the input github-token one with pull-requests: write."),"comment-read-only":comment.notice("There is no comment in the pull request, as a run for a fork or f\
or Dependabot may only read","It would need pull-requests: write; the summary of this run says the same."),"comment-denied":comment.notice("There is no comment \
in the pull request, as the token may not write one","Give the job `permissions: pull-requests: write`, or set comment: never."),"comment-unauthorized":comment.
failed("GitHub did not accept the token for a comment","Check the input github-token."),"comment-missing":comment.notice("There is no comment in the pull reques\
t: GitHub does not show it to this token","Give the job `permissions: pull-requests: write`, or set comment: never."),"comment-refused":comment.failed("GitHub d\
id not take the comment","Check that the conversation is open."),"comment-rate-limited":comment.failed("GitHub limits the rate of requests, and there is no new \
comment",later),"comment-unavailable":comment.failed("GitHub failed, and there is no new comment",trouble),"comment-unreachable":comment.failed("GitHub did not \
answer, and there is no new comment",network),"comment-unexpected":comment.failed("GitHub gave an unexpected answer, and there may be no new comment",trouble),"\
comment-cancelled":comment.failed("The run ended before the comment was written",later),"comment-defect":comment.failed("The comment could not be written",defect),
"sarif-withheld":withheld("code-scanning"),"artifact-withheld":withheld("artifact"),"comment-withheld":withheld("comment"),"attestations-withheld":withheld("att\
estations"),"attestations-sent":attestations.sent("GitHub has the signed claims, too"),"attestations-no-token":attestations.failed("There is no token for the si\
gned claims",attestationRight),"attestations-denied":attestations.failed("GitHub may not take the signed claims by this token",attestationRight),"attestations-u\
nauthorized":attestations.failed("GitHub did not accept the token","Check the input github-token."),"attestations-missing":attestations.failed("This token sees \
no attestations (a private repository needs GitHub Enterprise Cloud for them, a server has none)",attestationRight),"attestations-refused":attestations.failed("\
GitHub refused a signed claim","It is attached in the registry; nothing is lost."),"attestations-rate-limited":attestations.failed("GitHub limits the rate of re\
quests",later),"attestations-unavailable":attestations.failed("GitHub failed, and lacks some of the signed claims",trouble),"attestations-unreachable":attestations.
failed("GitHub did not answer, and may lack signed claims",network),"attestations-unexpected":attestations.failed("GitHub gave an unexpected answer to a signed \
claim",trouble),"attestations-cancelled":attestations.failed("The run ended before GitHub had all signed claims",later),"attestations-defect":attestations.failed(
"The signed claims could not be sent to GitHub",defect)},maxDetail=300;function sinkResult(code,{detail="",...known}={}){let{sink,state,what,fix}=sinkCodes[code],
said=bounded(detail,maxDetail);return{sink,state,code,message:said===""?`${what}.`:`${what}: ${said.replace(/\.$/,"")}.`,fix,...known}}import{createHash}from"node:crypto";var deadline=15e3,perPage=100,maxPages=20,actionsBot="github-actions[bot]",commentSchema=object({id:number().int(),body:string().nullish(),html_url:string().optional(),
user:object({login:string(),type:string().optional()}).nullish()});async function commentOn(api,assessment,parts,{comment:choice,run,isWithheld}){if(choice==="n\
ever")return sinkResult("comment-off");if(run.pullRequest===void 0)return sinkResult("comment-no-pull-request");if(api===void 0)return sinkResult(isWithheld?"co\
mment-withheld":"comment-no-token");let conversation={api,comments:`/repos/${run.repository}/issues/${run.pullRequest}/comments`,comment:id=>`/repos/${run.repository}\
/issues/comments/${id}`,marker:markerOf(parts.category??imageCategory(assessment.name))};try{return isWithheld?await withhold(conversation,assessment):await write(
conversation,assessment,parts,wanted(choice,assessment))}catch(error){return error instanceof Refused?sinkResult(refusalCode(error.answer,run.readOnly),{detail:answerText(
error.answer)}):sinkResult(`comment-${faultKind(error)}`,{detail:error instanceof Error?error.message:String(error)})}}var Refused=class extends Error{answer;constructor(answer){
super(answerText(answer)),this.answer=answer}};function markerOf(category){return`<!-- image-gate ${createHash("sha256").update(category).digest("hex").slice(0,
16)} `}function wanted(choice,{decision,afterMerge}){let{applied,refused}=decision.triage.exceptions,isNew=applied.some(({proposed})=>proposed!==void 0)||refused.
some(({refusal})=>refusal==="not-approved"),blocked=decision.verdict==="blocked"||afterMerge?.verdict==="blocked"||isNew;return choice==="always"||blocked||choice===
"findings"&&decision.triage.open.length>0}async function write(conversation,assessment,parts,isWanted){let own=await find(conversation,isWanted);if(own===void 0&&
!isWanted)return sinkResult("comment-not-needed");let wasBlocked=own?.body?.startsWith(`${conversation.marker}blocked `)??!1,marker=`${conversation.marker}${assessment.
decision.verdict} -->`,body=fitting(renderComment(assessment,parts.release,{...parts.delivery,marker,wasBlocked})),updated=own===void 0?void 0:await update(conversation,
own,body);return updated!==void 0?sinkResult("comment-updated",addressOf(updated)):sinkResult("comment-created",addressOf(await create(conversation,body)))}async function withhold(conversation,assessment){
let own=await find(conversation,!1),body=withheldComment(assessment,`${conversation.marker}withheld -->`);if(own===void 0||own.body===body)return sinkResult("co\
mment-withheld");let wasTold=!own.body?.startsWith(`${conversation.marker}withheld `),updated=await update(conversation,own,body);return updated===void 0||!wasTold?
sinkResult("comment-withheld"):sinkResult("comment-replaced",addressOf(updated))}function addressOf({html_url:url}){return url===void 0?{}:{url}}var cutNote=`

_This comment is cut: GitHub takes no longer comments._
`;function fitting(body){return body.length<=maxComment?body:`${body.slice(0,maxComment-cutNote.length).replace(/[\uD800-\uDBFF]$/,"")}${cutNote}`}async function find({
api,comments,marker},isWanted){let marked=[];for(let page=1;page<=maxPages;page+=1){let route=`${comments}?per_page=${perPage}&page=${page}`,answer=await api.request(
{method:"GET",route,deadline,repeatable:!0}),list=array(commentSchema).safeParse(answer.body);if(answerKind(answer)!=="ok"||!list.success){if(!isWanted)return;throw new Refused(
answer)}if(marked.push(...list.data.filter(({body})=>body?.startsWith(marker))),list.data.length<perPage)break}return ownOf(api,marked)}async function ownOf(api,marked){
let byActions=marked.find(({user})=>user?.login===actionsBot);return byActions!==void 0||marked.length===0?byActions:marked.find(await ownAuthor(api))}async function tokenUser(api){
let answer=await api.request({method:"GET",route:"/user",deadline,repeatable:!0});return answerKind(answer)==="ok"?object({login:string()}).safeParse(answer.body).
data?.login:void 0}async function ownAccounts(api){let login=await tokenUser(api);return[...new Set([...login===void 0?[]:[login],actionsBot])]}async function ownAuthor(api){
let login=await tokenUser(api);return({user})=>login===void 0?user?.type==="Bot":user?.login===login}async function allOwnOf(api,marked){let isByActions=({user})=>user?.
login===actionsBot;if(marked.every(isByActions))return marked;let isOurs=await ownAuthor(api);return marked.filter(one=>isByActions(one)||isOurs(one))}async function update({
api,comment:comment2},{id},body){let route=comment2(id),answer=await api.request({method:"PATCH",route,body:{body},deadline,repeatable:!0});return answer.status===
404?void 0:written(answer)}async function create({api,comments},body){let request={method:"POST",route:comments,body:{body},deadline,repeatable:!1};return written(
await api.request(request))}function written(answer){let comment2=commentSchema.safeParse(answer.body);if(answerKind(answer)!=="ok"||!comment2.success)throw new Refused(
answer);return comment2.data}function refusalCode(answer,readOnly){let kind=answerKind(answer);return kind==="denied"&&readOnly?"comment-read-only":refusalCodes[kind]}
var refusalCodes={ok:"comment-unexpected",unauthorized:"comment-unauthorized",denied:"comment-denied",missing:"comment-missing","too-large":"comment-refused",refused:"\
comment-refused","rate-limited":"comment-rate-limited",unavailable:"comment-unavailable",unexpected:"comment-unexpected"};export{sinkCodes,sinkResult,commentOn,ownOf,ownAccounts,allOwnOf};
