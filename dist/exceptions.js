import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{lintRules,needlessText,prune,pruneHeadline,pruneMark,pruneMessage,pruneSummary,pruneTitle,prunedText}from"./chunk-MIEOFTNX.js";import"./chunk-FWGH2ENT.js";
import"./chunk-BDAALBZ4.js";import"./chunk-7GMIHT5M.js";import{parseListInput}from"./chunk-CN5AZ2OI.js";import"./chunk-JOLEJTHZ.js";import{
runOnRunner}from"./chunk-KLZKGWMY.js";import{gatePorts}from"./chunk-IHLYZPQS.js";import"./chunk-RHKTXKMZ.js";import{alwaysNeeded,approversText,
askFor,askGithub,commitFiles,counted,defaultBranchTip,distinctApprovers,given,maxTextFile,openPullRequestsOf,openRules,plural,pullRequestNow,readEvent,runStep,withFailureSummary}from"./chunk-UGLA4IV3.js";
import{ConfigError,ServiceError,actionInputs,answerFault,answerKind,answerText,anyText,array,bounded,branchName,choice,code,codePath,defaultPolicyPath,exceptionPaths,
flag,githubContext,list,number,object,pathOrDefault,readInputs,row,ruleSource,runUrl,severities,strictObject,string,text}from"./chunk-AFPHAFWV.js";import{
version}from"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";var exceptionModes=["lint","prune"],entries=list(value=>parseListInput("tags",value)),exceptionsInputs=strictObject({mode:choice(exceptionModes),token:anyText,exceptions:entries,
policy:anyText,commit:flag,branch:branchName,labels:entries}).partial(),exceptionsDefaults={commit:!1,branch:"image-gate/prune-exceptions"};function exceptionsConfig(raw,github){
let{inputs,problems:bad}=readInputs({schema:exceptionsInputs,page:"docs/exceptions.md"},raw),{mode,token,exceptions,policy,...rest}=inputs,isMissing=name=>(raw.
get(name)??"")==="",problems=[...bad,...isMissing("mode")?[noMode]:[],...isMissing("token")?[noToken]:[],...github===void 0?[noRunner]:[]],[first,...others]=problems;
if(first!==void 0||mode===void 0||token===void 0||github===void 0)throw new ConfigError([first??noMode,...others]);return{mode,github,token,policy:pathOrDefault(
policy,defaultPolicyPath),exceptions:exceptionPaths(exceptions),isDirect:rest.commit??exceptionsDefaults.commit,branch:rest.branch??exceptionsDefaults.branch,labels:rest.
labels??[]}}var noMode={where:"input mode",what:"it is missing",fix:"Write lint or prune."},noToken={where:"input token",what:"it is empty, and everything is re\
ad through GitHub’s API",fix:"Remove the input to use the token of the job."},noRunner={where:"image-gate/exceptions",what:"this is not a workflow run of a re\
pository",fix:"Use it in a workflow."};var maxDescription=140;function lintStatus(lint){let errors=errorsOf(lint).length;if(errors>0)return status("failure",`${plural(errors,"mistake")} in the except\
ions: see the annotations`);let missing=missingFor(lint);if(missing.length>0)return status("failure",`${newOnes(lint)}: waits for ${approversText(missing)}`);if(lint.
inQueue===!0)return status("success","No mistakes; approvals were asked for before the queue");if(lint.proposed.length===0)return status("success","No new excep\
tions");if(lint.isAsked!==!0)return status("success",`${newOnes(lint)}: no approval required`);let more=missingForSome(lint);return more.length>0?status("pendin\
g",`${newOnes(lint)}: approved, but for ${more.join(", ")}`):status("success",`${newOnes(lint)}: approved`)}var worstFirst=["failure","pending","success"];function worstStatus(all){
let[worst,...others]=all.toSorted((a,b)=>worstFirst.indexOf(a.state)-worstFirst.indexOf(b.state));if(worst===void 0)return;let{state,description,number:number2,
base}=worst;return others.length===0?{state,description}:status(state,`#${number2} to ${base}: ${description} (the worst of ${others.length+1} pull requests)`)}
var noPullRequest={state:"pending",description:"No open pull request has this commit as its newest one"};function tooManyPulls(count){return status("failure",`${count}\
 open pull requests have this commit: close all but one`)}var noPolicy={state:"failure",description:"The policy can’t be read: see the run"};function errorsOf({
notes}){return notes.filter(({level})=>level==="error")}function missingFor({proposed,missing}){return proposed.length===0?[]:alwaysNeeded(missing)}function missingForSome({
missing}){return severities.flatMap(severity=>missing[severity].length===0?[]:[`${severity} (${approversText(distinctApprovers(missing[severity]))})`])}function isRed(lint,isShown){
return errorsOf(lint).length>0||missingFor(lint).length>0&&!isShown}function newOnes({proposed}){return plural(proposed.length,"new exception")}function status(state,description){
return{state,description:bounded(description,maxDescription)}}function approvalNotes(lint){let always=missingFor(lint),waits=always.length>0?approversText(always):
missingForSome(lint).join(", ");return waits===""?[]:lint.proposed.map(({id,file,line})=>({path:file,line,level:"notice",code:"not-approved",id,message:`${id}: \
new in this pull request, and waits for approval: ${waits}.`}))}var signs={success:"✅",failure:"❌",pending:"⏳"},maxRows=200;function renderLint(lint){let{
state,description}=lintStatus(lint),more=lint.proposed.length===0?[]:missingForSome(lint);return[`## ${signs[state]} Exceptions: ${text(description,maxDescription)}`,
...more.length===0?[]:[`Approvals that are missing, by severity of the finding: ${text(more.join(", "),500)}`],...table(["New in this pull request","Holds until",
"Reason","Written in"],lint.proposed.map(({id,expiry,reason,file,line})=>[code(id,60),text(expiry,30),text(reason,200),codePath(`${file}:${line}`,120)])),...table(
["Level","What","Written in"],lint.notes.map(({level,message,path,line})=>[level,text(message,300),codePath(`${path}:${line}`,120)]))].join(`

`)}function table(titles,rows){if(rows.length===0)return[];let shown=[row(titles),row(titles.map(()=>":--")),...rows.slice(0,maxRows).map(row)].join(`
`);return rows.length>maxRows?[shown,`and ${counted(rows.length-maxRows)} more.`]:[shown]}var shownOfLevel=9,maxMessage=1e3;function annotateLines(runner,notes){for(let level of["error","warning","notice"]){let all=notes.filter(note=>note.level===level);
for(let{message,path,line}of all.slice(0,shownOfLevel))runner.annotate(level,bounded(message,maxMessage),{file:path,line,title:"image-gate exceptions"});let more=all.
length-shownOfLevel;more>0&&runner.annotate(level,`and ${more} more: see the summary of this run.`)}}function lintOutputs(lint){return{problems:String(errorsOf(
lint).length),new:String(lint.proposed.length),"missing-approvals":approversText(missingFor(lint))}}function pruneOutputs({files,commit:commit2,pull}){return{removed:String(
files.flatMap(({removed})=>removed).length),commit:commit2??"","pull-request-number":String(pull?.number??""),"pull-request-url":pull?.url??""}}var named=object({sha:string()}),commitSchema=object({sha:string(),message:string(),tree:named,parents:array(named)}),refSchema=object({object:named});function asking(what){
return{what,permission:"contents: write"}}async function commitPruned(place,files,isLast){let how=asking(`Committing to ${place.tip.name}`),commit2=await createCommit(
place,await createTree(place,files),files),answer=await moveRef(place,place.tip.name,commit2,!1,how);if(answerKind(answer)==="ok")return commit2;if(answer.status!==
422)throw answerFault(answer,how);if(!(await refOf(place,place.tip.name)!==place.tip.commit&&!isLast))throw new ServiceError({code:"github-commit-refused",message:`${how.
what}: GitHub did not take the commit: ${answerText(answer)}.`,fix:"If the branch is protected, leave out `commit: true`, so that a pull request is opened. Else\
 start the job again."})}async function keepPruneBranch(place,branch,files,isLast){if(branch===place.tip.name)throw taken(branch,"it is the default branch");let how=asking(
`Writing the branch ${branch}`),tree=await createTree(place,files),current=await refOf(place,branch);if(current===void 0){let commit3=await createCommit(place,tree,
files),body={ref:`refs/heads/${branch}`,sha:commit3},answer=await askGithub(place.api,{method:"POST",route:`/repos/${place.repository}/git/refs`,body},how);return answer.
status===422&&!isLast&&await refOf(place,branch)!==void 0?void 0:(given(answer,refSchema,how),commit3)}let last=await commitOf(place,current,how);if(!isOurs(last))
throw taken(branch,"its last commit is not by this action");if(last.tree.sha===tree)return current;let commit2=await createCommit(place,tree,files);return given(
await moveRef(place,branch,commit2,!0,how),refSchema,how),commit2}async function isOurBranch(place,branch){let current=await refOf(place,branch);return current!==
void 0&&isOurs(await commitOf(place,current,asking(`Reading the branch ${branch}`)))}function isOurs({message}){return message.includes(pruneMark)}function commitOf({
api,repository},commit2,how){return askFor(api,{route:`/repos/${repository}/git/commits/${commit2}`},commitSchema,how)}function taken(branch,why){let fix="Name \
another branch in the input `branch`, or delete this one.";return new ConfigError([{where:"input branch",what:`${branch} can't be used: ${why}`,fix}],"prune-bra\
nch-taken")}async function refOf({api,repository},branch){let how=asking(`Reading the branch ${branch}`),answer=await askGithub(api,{route:`/repos/${repository}\
/git/ref/heads/${branch}`},how);return answer.status===404?void 0:given(answer,refSchema,how).object.sha}function moveRef({api,repository},branch,sha,force,how){
let route=`/repos/${repository}/git/refs/heads/${branch}`;return askGithub(api,{method:"PATCH",route,body:{sha,force}},how)}async function createTree(place,files){
let{api,repository,tip}=place,how=asking("Writing the files without what has expired"),routes=`/repos/${repository}/git`,base=await commitOf(place,tip.commit,how),
tree=[];for(let{path,bytes,isExecutable}of files){let body2={content:Buffer.from(bytes).toString("base64"),encoding:"base64"},{sha}=await askFor(api,{method:"PO\
ST",route:`${routes}/blobs`,body:body2},named,how);tree.push({path,mode:isExecutable?"100755":"100644",type:"blob",sha})}let body={base_tree:base.tree.sha,tree};
return(await askFor(api,{method:"POST",route:`${routes}/trees`,body},named,how)).sha}async function createCommit({api,repository,tip},tree,files){let body={message:pruneMessage(
files),tree,parents:[tip.commit]},request={method:"POST",route:`/repos/${repository}/git/commits`,body};return(await askFor(api,request,named,asking("Writing th\
e commit"))).sha}var pullSchema=object({number:number().int().positive(),html_url:string(),title:string(),body:string().nullish(),labels:array(object({name:string()})).default([])});
async function keepPullRequest(place,{branch,labels},files,log){let how={what:`Opening a pull request from ${branch}`,permission:"pull-requests: write"},text2={
title:pruneTitle(files),body:prunedText(files)},open=await openPull(place,branch,how),pull=open===void 0?await create(place,{...text2,head:branch},how):await update(
place,open,text2,how),lacking=labels.filter(label=>!pull.labels.some(({name})=>name.toLowerCase()===label.toLowerCase()));if(lacking.length>0){let route=`/repos\
/${place.repository}/issues/${pull.number}/labels`,answer=await askGithub(place.api,{method:"POST",route,body:{labels:lacking}},how);answerKind(answer)!=="ok"&&
log.warning(`The labels ${lacking.join(", ")} could not be set: ${answerText(answer)}.`)}return{number:pull.number,url:pull.html_url}}async function closeNeedless(place,branch,log){
let how={what:`Closing the pull request from ${branch}`,permission:"pull-requests: write"};try{let open=await openPull(place,branch,how);if(open===void 0)return;
let pull={number:open.number,url:open.html_url};if(!open.body?.includes(pruneMark)||!await isOurBranch(place,branch)){log.warning(`${pull.url} has nothing left \
to remove. It is not this action’s alone, so close it by hand.`);return}let route=`/repos/${place.repository}/pulls/${open.number}`;return await askFor(place.
api,{method:"PATCH",route,body:{state:"closed"}},pullSchema,how),await comment(place,open.number,needlessText(branch),log),log.info(`Closed ${pull.url}: nothing\
 is left to remove.`),pull}catch(error){if(!(error instanceof ServiceError))throw error;log.warning(`${error.message} A pull request from ${branch} that has not\
hing left to remove may still be open.`);return}}async function comment({api,repository},number2,body,log){let how={what:`Commenting on the pull request ${number2}`,
permission:"pull-requests: write"},route=`/repos/${repository}/issues/${number2}/comments`,answer=await askGithub(api,{method:"POST",route,body:{body}},how);answerKind(
answer)!=="ok"&&log.warning(`${how.what}: GitHub refused it: ${answerText(answer)}.`)}async function openPull({api,repository,tip},branch,how){let query=new URLSearchParams(
{state:"open",head:`${repository.split("/")[0]}:${branch}`,base:tip.name});return(await askFor(api,{route:`/repos/${repository}/pulls?${query}`},array(pullSchema),
how))[0]}async function create({api,repository,tip},text2,how){let body={...text2,base:tip.name},answer=await askGithub(api,{method:"POST",route:`/repos/${repository}\
/pulls`,body},how);if(answer.status!==403)return given(answer,pullSchema,how);throw new ServiceError({code:"pull-request-denied",message:`${how.what}: GitHub re\
fused it: ${answerText(answer)}. The branch is there and holds the change.`,fix:'Allow it in the settings of the repository (Actions, General, "Allow GitHub Act\
ions to create and approve pull requests") and give the job `permissions: pull-requests: write`, or give the input `token` that of an app or a person.'})}function isSame(pull,{
title,body}){return pull.title===title&&(pull.body??"").replaceAll(`\r
`,`
`).trim()===body.trim()}async function update({api,repository},pull,text2,how){if(isSame(pull,text2))return pull;let route=`/repos/${repository}/pulls/${pull.number}`;
return askFor(api,{method:"PATCH",route,body:text2},pullSchema,how)}async function readPruned(contents,commit2,paths,now){let changed=(await Promise.all(paths.map(async({path,named:named2})=>{let bytes=await contents.read(path,commit2,
maxTextFile);if(bytes===void 0&&named2){let what=`there is no file ${path} at ${commit2.slice(0,12)}`;throw new ConfigError([{where:"input exceptions",what,fix:"\
Correct the path."}],"file-absent")}return{path,...bytes===void 0?{bytes:new Uint8Array,removed:[]}:prune(bytes,path,now)}}))).filter(({removed})=>removed.length>
0);return Promise.all(changed.map(async file=>({...file,isExecutable:await contents.isExecutable(file.path,commit2)})))}var tries=4;async function pruneDefaultBranch(ports,choice2){let{github,token,exceptions}=choice2,api=ports.openGithub({apiUrl:github.apiUrl,token}),now=ports.clock.
now();for(let left=tries;;left-=1){let place={api,repository:github.repository,tip:await defaultBranchTip(api,github)},files=await readPruned(ports.openContents(
github,token),place.tip.commit,exceptions,now),done=files.length===0?await closeEarlier(place,choice2,ports.log):await commit(place,choice2,files,left===1,ports.
log);if(done!==void 0)return{files,...done}}}async function closeEarlier(place,{branch,isDirect},log){let closed=isDirect?void 0:await closeNeedless(place,branch,
log);return closed===void 0?{}:{closed}}async function commit(place,choice2,files,isLast,log){if(choice2.isDirect){let made2=await commitPruned(place,files,isLast);
return made2===void 0?void 0:{commit:made2}}let made=await keepPruneBranch(place,choice2.branch,files,isLast);return made===void 0?void 0:{commit:made,pull:await keepPullRequest(
place,choice2,files,log)}}var maxPullRequests=20;async function pullsOfCommit(api,repository,{number:number2,commit:commit2}){let[own,listed]=await Promise.all([pullRequestNow(api,repository,
number2),openPullRequestsOf(api,repository,commit2)]),others=listed.filter(pull=>pull.number!==number2),open=own.state==="open"&&own.commit===commit2?[own,...others]:
others,ofHere=open.filter(({isFork})=>!isFork),counted2=ofHere.length>0?ofHere:open;return{own,isOpen:own.state==="open",counted:counted2,isCounted:counted2.includes(
own)}}async function lintProposal(ports,config,proposal){let{token}=config,{proposal:_,...run}=config.github,github=proposal===void 0?run:{...run,proposal},built=commitFiles(
ports.openContents(github,token),proposal?.commit??github.commit),source=ruleSource("auto",github,token),rules=await openRules(ports,withProposal(source,github),
built);return{...await lintRules(rules,config,ports.clock.now()),inQueue:github.event==="merge_group"}}function withProposal(source,{proposal}){return source===
"no-token"?{kind:"built"}:source.kind==="branch"&&proposal!==void 0?{...source,proposal}:source}async function statusOfCommit(ports,config,pulls,ownLint){if(pulls===
void 0)return ownLint&&lintStatus(ownLint);let{counted:counted2,own}=pulls;if(counted2.length>maxPullRequests)return tooManyPulls(counted2.length);let all=[];for(let pull of counted2){
let{number:number2,base}=pull,isLinted=number2===own.number&&ownLint!==void 0;all.push({number:number2,base,...isLinted?lintStatus(ownLint):await statusOfPull(ports,
config,pull)})}return worstStatus(all)??(own.state==="merged"?void 0:noPullRequest)}async function statusOfPull(ports,config,pull){try{return lintStatus(await lintProposal(
ports,config,pull))}catch(error){if(error instanceof ConfigError)return noPolicy;throw error}}var statusContext="image-gate/exceptions";async function publishStatus({openGithub,log},{github,token},status2){if(status2===void 0)return!0;log.info(`${status2.
state}: ${status2.description}`);let commit2=github.event==="merge_group"?github.commit:github.proposal?.commit;if(commit2===void 0)return!1;let url=github.origin.
runUrl??runUrl(github),api=openGithub({apiUrl:github.apiUrl,token}),refusal=await setStatus(api,github.repository,commit2,{...status2,url});return refusal===void 0?
!0:(log.warning(`The commit status could not be set: ${refusal}. Give the job \`permissions: statuses: write\`.`),!1)}async function setStatus(api,repository,commit2,status2){
let body={state:status2.state,description:status2.description,context:statusContext,target_url:status2.url},route=`/repos/${repository}/statuses/${commit2}`,how={
what:`Setting the status of ${commit2}`,permission:"statuses: write"},answer=await askGithub(api,{method:"POST",route,body,repeatable:!0},how);return answerKind(
answer)==="ok"&&object({state:string()}).safeParse(answer.body).success?void 0:answerText(answer)}async function runLint(ports,config){let{github,token}=config,api=ports.openGithub({apiUrl:github.apiUrl,token}),pulls=github.proposal&&await pullsOfCommit(api,
github.repository,github.proposal);if(pulls!==void 0&&!pulls.isOpen)return await publishStatus(ports,config,await statusOfCommit(ports,config,pulls)),{};let lint=await lintProposal(
ports,config,github.proposal).catch(async error=>{throw error instanceof ConfigError&&await publishStatus(ports,config,noPolicy),error});return annotateLines(ports.
runner,[...lint.notes,...approvalNotes(lint)]),{outputs:lintOutputs(lint),summary:renderLint(lint),finish:()=>withFailureSummary(ports,()=>settleStatus(ports,config,
lint,pulls))}}async function settleStatus(ports,config,lint,pulls){let status2=await statusOfCommit(ports,config,pulls,lint),isSet=await publishStatus(ports,config,
status2);return isRed(lint,isSet&&(pulls?.isCounted??!0))?1:0}async function runExceptions(ports,raw){return ports.runner.maskSecret(raw.get("token")??""),runStep(ports,async()=>{let{environment,files}=ports,github=githubContext(
environment,await readEvent(files,environment.GITHUB_EVENT_PATH)),config=exceptionsConfig(raw,github);return config.mode==="lint"?runLint(ports,config):pruneExceptions(
ports,config)})}async function pruneExceptions(ports,config){let pruned=await pruneDefaultBranch(ports,config);return ports.log.info(pruneHeadline(pruned.files,
pruned.pull?.url??pruned.commit)),{outputs:pruneOutputs(pruned),summary:pruneSummary(pruned.files,pruned.closed)}}runOnRunner(version,host=>runExceptions(gatePorts(host,version),actionInputs(host.environment)));
