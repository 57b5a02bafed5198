import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{askFor,askGithub,given}from"./chunk-LIHHT6EI.js";import{ConfigError,ServiceError,answerFault,answerKind,answerText,array,code,int,number,object,row,
string,text,unknown}from"./chunk-A4QRTCHH.js";var named=object({sha:string()}),commitSchema=object({sha:string(),message:string(),tree:named,parents:array(named)}),refSchema=object({object:named});function asking(what){
return{what,permission:"contents: write"}}async function commitFilesTo(place,files,{message},isLast){let how=asking(`Committing to ${place.tip.name}`),commit=await createCommit(
place,await createTree(place,files),message),answer=await moveRef(place,place.tip.name,commit,!1,how);if(answerKind(answer)==="ok")return commit;if(answer.status!==
422)throw answerFault(answer,how);if(!(await refOf(place,place.tip.name)!==place.tip.commit&&!isLast))throw new ServiceError({code:"github-commit-refused",message:`${how.
what}: GitHub did not take the commit: ${answerText(answer)}.`,fix:"If the branch is protected, leave out `commit: true`, so that a pull request is opened. Else\
 start the job again."})}async function keepBranch(place,branch,files,{message,mark},isLast){if(branch===place.tip.name)throw taken(branch,"it is the default br\
anch");let how=asking(`Writing the branch ${branch}`),tree=await createTree(place,files),current=await refOf(place,branch);if(current===void 0){let commit2=await createCommit(
place,tree,message),body={ref:`refs/heads/${branch}`,sha:commit2},answer=await askGithub(place.api,{method:"POST",route:`/repos/${place.repository}/git/refs`,body},
how);return answer.status===422&&!isLast&&await refOf(place,branch)!==void 0?void 0:(given(answer,refSchema,how),{commit:commit2,isNew:!0})}let last=await commitOf(
place,current,how);if(!last.message.includes(mark))throw taken(branch,"its last commit is not by this action");if(last.tree.sha===tree&&last.message.trim()===message.
trim())return{commit:current,isNew:!1};let commit=await createCommit(place,tree,message);return given(await moveRef(place,branch,commit,!0,how),refSchema,how),{
commit,isNew:!0}}async function isOurBranch(place,branch,mark){let current=await refOf(place,branch);return current===void 0?!1:(await commitOf(place,current,asking(
`Reading the branch ${branch}`))).message.includes(mark)}function commitOf({api,repository},commit,how){return askFor(api,{route:`/repos/${repository}/git/commi\
ts/${commit}`},commitSchema,how)}function taken(branch,why){let fix="Delete this branch, or with `mode: prune` name another one in the input `branch`.";return new ConfigError(
[{where:`branch ${branch}`,what:`it can't be used: ${why}`,fix}],"branch-taken")}async function refOf({api,repository},branch){let how=asking(`Reading the branc\
h ${branch}`),answer=await askGithub(api,{route:`/repos/${repository}/git/ref/heads/${branch}`},how);return answer.status===404?void 0:given(answer,refSchema,how).
object.sha}function moveRef({api,repository},branch,sha,force,how){let route=`/repos/${repository}/git/refs/heads/${branch}`;return askGithub(api,{method:"PATCH",
route,body:{sha,force}},how)}async function createTree(place,files){let{api,repository,tip}=place,how=asking("Writing the files of exceptions"),routes=`/repos/${repository}\
/git`,base=await commitOf(place,tip.commit,how),tree=[];for(let{path,bytes,isExecutable}of files){let body2={content:Buffer.from(bytes).toString("base64"),encoding:"\
base64"},{sha}=await askFor(api,{method:"POST",route:`${routes}/blobs`,body:body2},named,how);tree.push({path,mode:isExecutable?"100755":"100644",type:"blob",sha})}
let body={base_tree:base.tree.sha,tree};return(await askFor(api,{method:"POST",route:`${routes}/trees`,body},named,how)).sha}async function createCommit({api,repository,
tip},tree,message){let body={message,tree,parents:[tip.commit]},request={method:"POST",route:`/repos/${repository}/git/commits`,body};return(await askFor(api,request,
named,asking("Writing the commit"))).sha}var pullSchema=object({number:number().int().positive(),html_url:string(),title:string(),body:string().nullish(),labels:array(object({name:string()})).default([])});
async function keepPullRequest(place,{branch,labels},text3,log){let how={what:`Opening a pull request from ${branch}`,permission:"pull-requests: write"},open=await openPull(
place,branch,how),pull=open===void 0?await create(place,{...text3,head:branch},how):await update(place,open,text3,how),lacking=labels.filter(label=>!pull.labels.
some(({name})=>name.toLowerCase()===label.toLowerCase()));if(lacking.length>0){let route=`/repos/${place.repository}/issues/${pull.number}/labels`,answer=await askGithub(
place.api,{method:"POST",route,body:{labels:lacking}},how);answerKind(answer)!=="ok"&&log.warning(`The labels ${lacking.join(", ")} could not be set: ${answerText(
answer)}.`)}return{number:pull.number,url:pull.html_url}}async function closeNeedless(place,branch,{mark,comment:reason,why},log){let how={what:`Closing the pul\
l request from ${branch}`,permission:"pull-requests: write"};try{let open=await openPull(place,branch,how);if(open===void 0)return;let pull={number:open.number,
url:open.html_url};if(!open.body?.includes(mark)||!await isOurBranch(place,branch,mark)){log.warning(`${pull.url} is needed no more: ${why}. It is not this acti\
on’s alone, so close it by hand.`);return}let route=`/repos/${place.repository}/pulls/${open.number}`;return await askFor(place.api,{method:"PATCH",route,body:{
state:"closed"}},pullSchema,how),await comment(place,open.number,reason,log),log.info(`Closed ${pull.url}: ${why}.`),pull}catch(error){if(!(error instanceof ServiceError))
throw error;log.warning(`${error.message} A pull request from ${branch} that is needed no more may still be open: ${why}.`);return}}async function comment({api,
repository},number2,body,log){let how={what:`Commenting on the pull request ${number2}`,permission:"pull-requests: write"},route=`/repos/${repository}/issues/${number2}\
/comments`,answer=await askGithub(api,{method:"POST",route,body:{body}},how);answerKind(answer)!=="ok"&&log.warning(`${how.what}: GitHub refused it: ${answerText(
answer)}.`)}async function openPull({api,repository,tip},branch,how){let query=new URLSearchParams({state:"open",head:`${repository.split("/")[0]}:${branch}`,base:tip.
name});return(await askFor(api,{route:`/repos/${repository}/pulls?${query}`},array(pullSchema),how))[0]}async function create({api,repository,tip},text3,how){let body={
...text3,base:tip.name},answer=await askGithub(api,{method:"POST",route:`/repos/${repository}/pulls`,body},how);if(answer.status!==403)return given(answer,pullSchema,
how);throw new ServiceError({code:"pull-request-denied",message:`${how.what}: GitHub refused it: ${answerText(answer)}. The branch is there and holds the change\
.`,fix:'Allow it in the settings of the repository (Actions, General, "Allow GitHub Actions to create and approve pull requests") and give the job `permissions:\
 pull-requests: write`, or give the input `token` that of an app or a person.'})}function isSame(pull,{title,body}){return pull.title===title&&(pull.body??"").replaceAll(
`\r
`,`
`).trim()===body.trim()}async function update({api,repository},pull,text3,how){if(isSame(pull,text3))return pull;let route=`/repos/${repository}/pulls/${pull.number}`;
return askFor(api,{method:"PATCH",route,body:text3},pullSchema,how)}var requestFields=[{id:"finding",label:"Finding",most:300},{id:"severity",label:"Severity",most:300,options:["CRITICAL","HIGH","MEDIUM","LOW","UNKNOWN"]},{id:"i\
mages",label:"Images",most:4e3},{id:"reason",label:"Kind of reason",most:300,options:["No fix from upstream","False positive","Not exploitable in our context","\
The fix breaks something"]},{id:"score",label:"CVSS score and attack vector",most:300},{id:"exploitability",label:"Exploitability in our environment",most:4e3},
{id:"controls",label:"Compensating controls",most:4e3},{id:"why",label:"Why it can't be fixed at once",most:4e3},{id:"fix",label:"Timeline of the permanent fix",
most:4e3},{id:"impact",label:"Business impact of blocking against accepting",most:4e3},{id:"until",label:"Last day",most:300}];var requestMark="Made by image-gate/exceptions (mode: request).",answerMark="<!-- image-gate request -->",maxAnswer=500,maxProblems=50;function requestTitle({wanted,
issue}){return`Except ${wanted.id} until ${wanted.until}, as asked for in issue ${issue}`}function requestMessage(request){return`${requestTitle(request)}

SHA-256 of the issue's text: ${request.hash}

${requestMark}
`}function requestText({issue,hash,requester,answers}){let rows=requestFields.map(({id,label})=>row([text(label),text(answers[id],maxAnswer)]));return[`Closes #${issue}\
, in which ${code(requester,100)} asks for it, who can't approve it.`,[row(["Question","Answer"]),row([":--",":--"]),...rows].join(`
`),`These are the answers, the long ones cut, of the text with the SHA-256 ${code(hash)}. Another text makes another commit, which must be approved again.`,requestMark].
join(`

`)}function grantableAnswer(pull){return`${answerMark}
The request is complete: #${pull.number} adds the exception. It holds once that is approved and merged, which closes this issue.
`}function lackingAnswer(problems){let list=problems.slice(0,maxProblems).map(({label,what})=>`- ${label===void 0?"":`**${text(label)}**: `}${text(what,500)}`);
return`${answerMark}
This request can't be taken as it is:

${list.join(`
`)}

Edit the text of this issue, and it is looked at again.
`}function withdrawnText(issue){return`Issue ${issue} is closed or asks for this no more: what it says now is there, with what it lacks.`}function requestSummary(issue,line){
return`## Request for an exception

Issue ${issue}: ${text(line,500)}
`}var text2=string().nullish(),person=object({login:string()}).nullish(),eventSchema=object({action:string(),issue:object({number:int().positive(),body:text2,pull_request:unknown().
optional()}),sender:person}),issueSchema=object({number:int().positive(),html_url:string(),state:string(),body:text2,user:person,author_association:string().optional()});
function issueEvent(event){let parsed=eventSchema.safeParse(event);if(!parsed.success||parsed.data.issue.pull_request!==void 0)return;let{action,issue,sender}=parsed.
data;return{number:issue.number,body:issue.body??"",sender:sender?.login??"",isEdit:action==="edited"}}async function issueNow(api,repository,number2){let how={
what:`Reading issue ${number2} of ${repository}`,permission:"issues: write"},issue=await askFor(api,{route:`/repos/${repository}/issues/${number2}`},issueSchema,
how);return{number:number2,url:issue.html_url,body:issue.body??"",author:issue.user?.login??"",isMember:["OWNER","MEMBER","COLLABORATOR"].includes(issue.author_association??
""),isOpen:issue.state==="open"}}export{commitFilesTo,keepBranch,keepPullRequest,closeNeedless,requestFields,requestMark,answerMark,requestTitle,requestMessage,requestText,grantableAnswer,lackingAnswer,
withdrawnText,requestSummary,issueEvent,issueNow};
