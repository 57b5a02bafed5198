import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{askFor,askGithub,given}from"./chunk-P4NVSMEY.js";import{ConfigError,ServiceError,_enum,answerFault,answerKind,answerText,array,gitBlobId,number,object,
string}from"./chunk-CIY6UZVJ.js";var named=object({sha:string()}),commitSchema=object({sha:string(),message:string(),tree:named,parents:array(named)}),comparisonSchema=object({status:_enum(["di\
verged","ahead","behind","identical"]),files:array(object({filename:string(),status:string(),sha:string().nullish(),patch:string().optional()})).default([])}),maxMerges=20;
function commitOf({api,repository},commit,how){return askFor(api,{route:`/repos/${repository}/git/commits/${commit}`},commitSchema,how)}async function workOf(place,last,mark,how){
let commit=await commitOf(place,last,how);for(let left=maxMerges;left>0&&!commit.message.includes(mark);left-=1){let[own,merged,...others]=commit.parents;if(own===
void 0||merged===void 0||others.length>0||!await isOnBase(place,merged.sha,how))return;commit=await commitOf(place,own.sha,how)}if(commit.message.includes(mark))
return commit.sha===last||await addsTheSame(place,commit,last,how)?commit:void 0}async function isOnBase(place,commit,how){let{status}=await compare(place,commit,
place.tip.name,how);return status==="ahead"||status==="identical"}async function addsTheSame(place,ours,last,how){let[below]=ours.parents;if(below===void 0)return!1;
let[one,other]=await Promise.all([compare(place,below.sha,ours.sha,how),compare(place,place.tip.name,last,how)]);return JSON.stringify(changesIn(one))===JSON.stringify(
changesIn(other))}async function holdsFiles(place,last,files,how){let{files:added}=await compare(place,place.tip.name,last,how),held=new Map(added.map(({filename,
sha})=>[filename,sha]));return added.length===files.length&&files.every(({path,bytes})=>held.get(path)===gitBlobId(Buffer.from(bytes),place.tip.commit.length))}
function changesIn({files}){return files.map(({filename,status,sha,patch})=>{let lines=patch?.split(`
`).filter(line=>/^[+-]/.test(line));return[filename,status,...lines??[sha??void 0]]})}function compare({api,repository},base,head,how){let range=`${encodeURIComponent(
base)}...${encodeURIComponent(head)}`;return askFor(api,{route:`/repos/${repository}/compare/${range}`},comparisonSchema,how)}var named2=object({sha:string()}),refSchema=object({object:named2});function asking(what){return{what,permission:"contents: write"}}async function commitFilesTo(place,files,{
message},isLast){let how=asking(`Committing to ${place.tip.name}`),commit=await createCommit(place,await createTree(place,files),message),answer=await moveRef(place,
place.tip.name,commit,!1,how);if(answerKind(answer)==="ok")return commit;if(answer.status!==422)throw answerFault(answer,how);if(!(await refOf(place,place.tip.name)!==
place.tip.commit&&!isLast))throw new ServiceError({code:"github-commit-refused",message:`${how.what}: GitHub did not take the commit: ${answerText(answer)}.`,fix:"\
If the branch is protected, leave out `commit: true`, so that a pull request is opened. Else start the job again."})}async function keepBranch(place,branch,files,text,isLast){
if(branch===place.tip.name)throw taken(branch,"it is the default branch");let how=asking(`Writing the branch ${branch}`),current=await refOf(place,branch);if(current===
void 0)return createBranch(place,branch,files,text,isLast);let ours=await workOf(place,current,text.mark,how);if(ours===void 0)throw taken(branch,"somebody else\
 has written to it");let isSame2=ours.message.trim()===text.message.trim();if(isSame2&&text.stays&&await holdsFiles(place,current,files,how))return{commit:current,
isNew:!1};let tree=await createTree(place,files);if(isSame2&&ours.sha===current&&ours.tree.sha===tree)return{commit:current,isNew:!1};let commit=await createCommit(
place,tree,text.message),isMoved=await refOf(place,branch)!==current;if(isMoved&&isLast)throw taken(branch,"somebody else is writing to it");if(!isMoved)return requireRef(
await moveRef(place,branch,commit,!0,how),how),{commit,isNew:!0}}async function createBranch(place,branch,files,{message},isLast){let how=asking(`Writing the br\
anch ${branch}`),commit=await createCommit(place,await createTree(place,files),message),body={ref:`refs/heads/${branch}`,sha:commit},route=`/repos/${place.repository}\
/git/refs`,answer=await askGithub(place.api,{method:"POST",route,body},how);if(!(answer.status===422&&!isLast&&await refOf(place,branch)!==void 0))return requireRef(
answer,how),{commit,isNew:!0}}function requireRef(answer,how){if(answer.status!==422)return void given(answer,refSchema,how);throw new ServiceError({code:"githu\
b-branch-refused",message:`${how.what}: GitHub refused it: ${answerText(answer)}.`,fix:"If a rule of the repository protects branches of this name, let whoever \
the token belongs to bypass it."})}async function isOurBranch(place,branch,mark){let current=await refOf(place,branch);return current===void 0?!1:await workOf(place,
current,mark,asking(`Reading the branch ${branch}`))!==void 0}function taken(branch,why){let fix="Delete this branch, or with `mode: prune` name another one in \
the input `branch`.";return new ConfigError([{where:`branch ${branch}`,what:`it can't be used: ${why}`,fix}],"branch-taken")}async function refOf({api,repository},branch){
let how=asking(`Reading the branch ${branch}`),answer=await askGithub(api,{route:`/repos/${repository}/git/ref/heads/${branch}`},how);return answer.status===404?
void 0:given(answer,refSchema,how).object.sha}function moveRef({api,repository},branch,sha,force,how){let route=`/repos/${repository}/git/refs/heads/${branch}`;
return askGithub(api,{method:"PATCH",route,body:{sha,force}},how)}async function createTree(place,files){let{api,repository,tip}=place,how=asking("Writing the c\
hanged files"),routes=`/repos/${repository}/git`,base=await commitOf(place,tip.commit,how),tree=[];for(let{path,bytes,isExecutable}of files){let body2={content:Buffer.
from(bytes).toString("base64"),encoding:"base64"},{sha}=await askFor(api,{method:"POST",route:`${routes}/blobs`,body:body2},named2,how);tree.push({path,mode:isExecutable?
"100755":"100644",type:"blob",sha})}let body={base_tree:base.tree.sha,tree};return(await askFor(api,{method:"POST",route:`${routes}/trees`,body},named2,how)).sha}
async function createCommit({api,repository,tip},tree,message){let body={message,tree,parents:[tip.commit]},request={method:"POST",route:`/repos/${repository}/g\
it/commits`,body};return(await askFor(api,request,named2,asking("Writing the commit"))).sha}var pullSchema=object({number:number().int().positive(),html_url:string(),title:string(),body:string().nullish(),state:_enum(["open","closed"]),merged_at:string().
nullish(),labels:array(object({name:string()})).default([]),head:object({ref:string(),repo:object({full_name:string()}).nullish()})});async function keepPullRequest(place,{
branch,labels},text,log){let how={what:`Opening a pull request from ${branch}`,permission:"pull-requests: write"},open=await openPull(place,branch,how),isAsItShouldBe=open!==
void 0&&isSame(open,text),pull=isAsItShouldBe?open:open===void 0?await create(place,{...text,head:branch},how):await update(place,open,text,how),lacking=labels.
filter(label=>!pull.labels.some(({name})=>name.toLowerCase()===label.toLowerCase()));if(lacking.length>0){let route=`/repos/${place.repository}/issues/${pull.number}\
/labels`,answer=await askGithub(place.api,{method:"POST",route,body:{labels:lacking}},how);answerKind(answer)!=="ok"&&log.warning(`The labels ${lacking.join(", ")}\
 could not be set: ${answerText(answer)}.`)}let became=isAsItShouldBe?"unchanged":open===void 0?"opened":"updated";return{number:pull.number,url:pull.html_url,became}}
async function closeNeedless(place,branch,{mark,comment:reason,why,note},log){let how={what:`Closing the pull request from ${branch}`,permission:"pull-requests:\
 write"};try{let open=await openPull(place,branch,how);if(open===void 0)return;let pull={number:open.number,url:open.html_url};if(!open.body?.includes(mark)||!await isOurBranch(
place,branch,mark)){log.warning(`${pull.url} is needed no more: ${why}. It is not this action’s alone, so close it by hand.`);return}let route=`/repos/${place.
repository}/pulls/${open.number}`,body={state:"closed",...note===void 0?{}:{body:`${open.body.trimEnd()}

${note}
`}};return await askFor(place.api,{method:"PATCH",route,body},pullSchema,how),await comment(place,open.number,reason,log),log.info(`Closed ${pull.url}: ${why}.`),
pull}catch(error){if(!(error instanceof ServiceError))throw error;log.warning(`${error.message} A pull request from ${branch} that is needed no more may still b\
e open: ${why}.`);return}}async function comment({api,repository},number2,body,log){let how={what:`Commenting on the pull request ${number2}`,permission:"pull-r\
equests: write"},route=`/repos/${repository}/issues/${number2}/comments`,answer=await askGithub(api,{method:"POST",route,body:{body}},how);answerKind(answer)!==
"ok"&&log.warning(`${how.what}: GitHub refused it: ${answerText(answer)}.`)}async function openPull(place,branch,how){return(await pullsFrom(place,branch,"open",
how))[0]}async function earlierPulls(place,branch){let how={what:`Listing the pull requests from ${branch}`,permission:"pull-requests: read"};return(await pullsFrom(
place,branch,"all",how)).map(({number:number2,html_url:url,state,merged_at:merged,body})=>({number:number2,url,body:body??"",state:state==="closed"&&merged?"mer\
ged":state}))}async function pullsFrom({api,repository,tip},branch,state,how){let head=`${repository.split("/")[0]}:${branch}`,query=new URLSearchParams({state,
head,base:tip.name,...state==="all"&&{per_page:"100"}});return(await askFor(api,{route:`/repos/${repository}/pulls?${query}`},array(pullSchema),how)).filter(({head:head2})=>head2.
ref===branch&&head2.repo?.full_name.toLowerCase()===repository.toLowerCase())}async function create({api,repository,tip},{title,body:text,head},how){let body={title,
body:text,head,base:tip.name},answer=await askGithub(api,{method:"POST",route:`/repos/${repository}/pulls`,body},how);if(answer.status!==403)return given(answer,
pullSchema,how);throw new ServiceError({code:"pull-request-denied",message:`${how.what}: GitHub refused it: ${answerText(answer)}. The branch is there and holds\
 the change.`,fix:'Allow it in the settings of the repository (Actions, General, "Allow GitHub Actions to create and approve pull requests") and give the job `p\
ermissions: pull-requests: write`, or give the input `token` that of an app or a person.'})}function isSame(pull,{title,body,mark}){return mark!==void 0?pull.body?.
includes(mark)??!1:pull.title===title&&(pull.body??"").replaceAll(`\r
`,`
`).trim()===body.trim()}async function update({api,repository},pull,{title,body},how){let route=`/repos/${repository}/pulls/${pull.number}`;return askFor(api,{method:"\
PATCH",route,body:{title,body}},pullSchema,how)}export{commitFilesTo,keepBranch,keepPullRequest,closeNeedless,earlierPulls};
