import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{closeNeedless,commitFilesTo,issueEvent,keepBranch,keepPullRequest,requestSummary}from"./chunk-C5TXHYE3.js";import{needlessText,pruneHeadline,pruneMark,
pruneMessage,pruneSummary,pruneTitle,prunedText}from"./chunk-CN6ZJKI7.js";import{lintRules,prune}from"./chunk-T4MIRR5D.js";import"./chunk-JKYC6JAO.js";
import"./chunk-ZIBTWM64.js";import"./chunk-L5NNHSDV.js";import{parseListInput}from"./chunk-4MYMFOBW.js";import"./chunk-JOLEJTHZ.js";import"./chunk-KOEIP5M3.js";
import"./chunk-7GMIHT5M.js";import{askGithub,defaultBranchTip,openPullRequestsOf,openRules,pullRequestNow,readEvent,runStep,withFailureSummary}from"./chunk-LIHHT6EI.js";
import{alwaysNeeded,approversText,commitFiles,counted,distinctApprovers,maxTextFile,plural,policyIn}from"./chunk-62SQPVY5.js";import{ConfigError,actionInputs,
answerKind,answerText,anyText,bounded,branchName,choice,code,codePath,defaultPolicyPath,exceptionPaths,flag,gatePorts,githubContext,list,object,pathOrDefault,readInputs,
row,ruleSource,runOnRunner,runUrl,severities,strictObject,string,text,version}from"./chunk-A4QRTCHH.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var exceptionModes=["lint","prune","request"],entries=list(value=>parseListInput("tags",value)),exceptionsInputs=strictObject({mode:choice(exceptionModes),token:anyText,
exceptions:entries,policy:anyText,commit:flag,branch:branchName,labels:entries}).partial(),exceptionsDefaults={commit:!1,branch:"image-gate/prune-exceptions"};function exceptionsConfig(raw,github){
let{inputs,problems:bad}=readInputs({schema:exceptionsInputs,page:"docs/exceptions.md"},raw),{mode,token,exceptions,policy,...rest}=inputs,isMissing=name=>(raw.
get(name)??"")==="",problems=[...bad,...isMissing("mode")?[noMode]:[],...isMissing("token")?[noToken]:[],...github===void 0?[noRunner]:[]],[first,...others]=problems;
if(first!==void 0||mode===void 0||token===void 0||github===void 0)throw new ConfigError([first??noMode,...others]);return{mode,github,token,policy:pathOrDefault(
policy,defaultPolicyPath),exceptions:exceptionPaths(exceptions),isDirect:rest.commit??exceptionsDefaults.commit,branch:rest.branch??exceptionsDefaults.branch,labels:rest.
labels??[]}}var noMode={where:"input mode",what:"it is missing",fix:"Write lint, prune or request."},noToken={where:"input token",what:"it is empty, and everyth\
ing is read through GitHub’s API",fix:"Remove the input to use the token of the job."},noRunner={where:"image-gate/exceptions",what:"this is not a workflow ru\
n of a repository",fix:"Use it in a workflow."};var maxDescription=140;function lintStatus(lint){let errors=errorsOf(lint).length;if(errors>0)return status("failure",`${plural(errors,"mistake")} in the except\
ions: see the annotations`);let missing=missingFor(lint);if(missing.length>0)return status("failure",`${newOnes(lint)}: waits for ${approversText(missing)}`);if(lint.
inQueue===!0)return status("success","No mistakes; approvals were asked for before the queue");if(lint.proposed.length===0)return status("success","No new excep\
tions");if(lint.isAsked!==!0)return status("success",`${newOnes(lint)}: no approval required`);let more=missingForSome(lint);return more.length>0?status("pendin\
g",`${newOnes(lint)}: approved, but for ${more.join(", ")}`):status("success",`${newOnes(lint)}: approved`)}var worstFirst=["failure","pending","success"];function worstStatus(all){
let[worst,...others]=all.toSorted((a,b)=>worstFirst.indexOf(a.state)-worstFirst.indexOf(b.state));if(worst===void 0)return;let{state,description,number,base}=worst;
return others.length===0?{state,description}:status(state,`#${number} to ${base}: ${description} (the worst of ${others.length+1} pull requests)`)}var noPullRequest={
state:"pending",description:"No open pull request has this commit as its newest one"};function tooManyPulls(count){return status("failure",`${count} open pull r\
equests have this commit: close all but one`)}var noPolicy={state:"failure",description:"The policy can’t be read: see the run"};function errorsOf({notes}){return notes.
filter(({level})=>level==="error")}function missingFor({proposed,missing}){return proposed.length===0?[]:alwaysNeeded(missing)}function missingForSome({missing}){
return severities.flatMap(severity=>missing[severity].length===0?[]:[`${severity} (${approversText(distinctApprovers(missing[severity]))})`])}function isRed(lint,isShown){
return errorsOf(lint).length>0||missingFor(lint).length>0&&!isShown}function newOnes({proposed}){return plural(proposed.length,"new exception")}function status(state,description){
return{state,description:bounded(description,maxDescription)}}function approvalNotes(lint){let always=missingFor(lint),waits=always.length>0?approversText(always):
missingForSome(lint).join(", ");return waits===""?[]:lint.proposed.map(({id,file,line})=>({path:file,line,level:"notice",code:"not-approved",id,message:`${id}: \
new in this pull request, and waits for approval: ${waits}.`}))}var signs={success:"✅",failure:"❌",pending:"⏳"},maxRows=200;function renderLint(lint){let{
state,description}=lintStatus(lint),more=lint.proposed.length===0?[]:missingForSome(lint);return[`## ${signs[state]} Exceptions: ${text(description,maxDescription)}`,
...more.length===0?[]:[`Approvals that are missing, by severity of the finding: ${text(more.join(", "),500)}`],...approvalTable(lint),...table(["New in this pul\
l request","Holds until","Reason","Written in"],lint.proposed.map(({id,expiry,reason,file,line})=>[code(id,60),text(expiry,30),text(reason,200),codePath(`${file}\
:${line}`,120)])),...table(["Level","What","Written in"],lint.notes.map(({level,message,path,line})=>[level,text(message,300),codePath(`${path}:${line}`,120)]))].
join(`

`)}function approvalTable({proposed,required,missing}){if(required===void 0||proposed.length===0)return[];let asked=severities.filter(severity=>required[severity].
length>0);return table(["For findings that are","Must approve the newest commit","Waits for"],asked.map(severity=>[severity,text(approversText(required[severity]),
500),missing[severity].length===0?"nobody: approved":text(approversText(missing[severity]),500)]))}function table(titles,rows){if(rows.length===0)return[];let shown=[
row(titles),row(titles.map(()=>":--")),...rows.slice(0,maxRows).map(row)].join(`
`);return rows.length>maxRows?[shown,`and ${counted(rows.length-maxRows)} more.`]:[shown]}var shownOfLevel=9,maxMessage=1e3;function annotateLines(runner,notes){for(let level of["error","warning","notice"]){let all=notes.filter(note=>note.level===level);
for(let{message,path,line}of all.slice(0,shownOfLevel))runner.annotate(level,bounded(message,maxMessage),{file:path,line,title:"image-gate exceptions"});let more=all.
length-shownOfLevel;more>0&&runner.annotate(level,`and ${more} more: see the summary of this run.`)}}function lintOutputs(lint){return{problems:String(errorsOf(
lint).length),new:String(lint.proposed.length),"missing-approvals":approversText(missingFor(lint))}}function pruneOutputs({files,commit:commit2,pull}){return{removed:String(
files.flatMap(({removed})=>removed).length),commit:commit2??"","pull-request-number":String(pull?.number??""),"pull-request-url":pull?.url??""}}function requestOutputs(outcome){
let proposed=outcome.kind==="proposed"?outcome:void 0;return{problems:String(outcome.kind==="lacking"?outcome.problems.length:0),commit:proposed?.commit??"","pu\
ll-request-number":String(proposed?.pull.number??""),"pull-request-url":proposed?.pull.url??""}}async function readPruned(contents,commit2,paths,now){let changed=(await Promise.all(paths.map(async({path,named})=>{let bytes=await contents.read(path,commit2,
maxTextFile);if(bytes===void 0&&named){let what=`there is no file ${path} at ${commit2.slice(0,12)}`;throw new ConfigError([{where:"input exceptions",what,fix:"\
Correct the path."}],"file-absent")}return{path,...bytes===void 0?{bytes:new Uint8Array,removed:[]}:prune(bytes,path,now)}}))).filter(({removed})=>removed.length>
0);return Promise.all(changed.map(async file=>({...file,isExecutable:await contents.isExecutable(file.path,commit2)})))}var tries=4;async function pruneDefaultBranch(ports,choice2){let{github,token,exceptions}=choice2,api=ports.openGithub({apiUrl:github.apiUrl,token}),now=ports.clock.
now();for(let left=tries;;left-=1){let place={api,repository:github.repository,tip:await defaultBranchTip(api,github)},files=await readPruned(ports.openContents(
github,token),place.tip.commit,exceptions,now),done=files.length===0?await closeEarlier(place,choice2,ports.log):await commit(place,choice2,files,left===1,ports.
log);if(done!==void 0)return{files,...done}}}function needless(branch){return{mark:pruneMark,comment:needlessText(branch),why:"nothing is left to remove"}}async function closeEarlier(place,{
branch,isDirect},log){let closed=isDirect?void 0:await closeNeedless(place,branch,needless(branch),log);return closed===void 0?{}:{closed}}async function commit(place,choice2,files,isLast,log){
let text2={message:pruneMessage(files),mark:pruneMark};if(choice2.isDirect){let made2=await commitFilesTo(place,files,text2,isLast);return made2===void 0?void 0:
{commit:made2}}let made=await keepBranch(place,choice2.branch,files,text2,isLast);if(made===void 0)return;let words={title:pruneTitle(files),body:prunedText(files)};
return{commit:made.commit,pull:await keepPullRequest(place,choice2,words,log)}}var maxPullRequests=20;async function pullsOfCommit(api,repository,{number,commit:commit2}){let[own,listed]=await Promise.all([pullRequestNow(api,repository,number),
openPullRequestsOf(api,repository,commit2)]),others=listed.filter(pull=>pull.number!==number),open=own.state==="open"&&own.commit===commit2?[own,...others]:others,
ofHere=open.filter(({isFork})=>!isFork),counted2=ofHere.length>0?ofHere:open;return{own,isOpen:own.state==="open",counted:counted2,isCounted:counted2.includes(own)}}async function lintProposal(ports,config,proposal){let{token}=config,{proposal:_,...run}=config.github,github=proposal===void 0?run:{...run,proposal},built=commitFiles(
ports.openContents(github,token),proposal?.commit??github.commit),source=ruleSource("auto",github,token),rules=await openRules(ports,withProposal(source,github),
built);return{...await lintRules(rules,config,ports.clock.now()),inQueue:github.event==="merge_group"}}function withProposal(source,{proposal}){return source===
"no-token"?{kind:"built"}:source.kind==="branch"&&proposal!==void 0?{...source,proposal}:source}async function statusOfCommit(ports,config,pulls,ownLint){if(pulls===
void 0)return ownLint&&lintStatus(ownLint);let{counted:counted2,own}=pulls;if(counted2.length>maxPullRequests)return tooManyPulls(counted2.length);let all=[];for(let pull of counted2){
let{number,base}=pull,isLinted=number===own.number&&ownLint!==void 0;all.push({number,base,...isLinted?lintStatus(ownLint):await statusOfPull(ports,config,pull)})}
return worstStatus(all)??(own.state==="merged"?void 0:noPullRequest)}async function statusOfPull(ports,config,pull){try{return lintStatus(await lintProposal(ports,
config,pull))}catch(error){if(error instanceof ConfigError)return noPolicy;throw error}}var statusContext="image-gate/exceptions";async function publishStatus({openGithub,log},{github,token},status2){if(status2===void 0)return!0;log.info(`${status2.
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
status2);return isRed(lint,isSet&&(pulls?.isCounted??!0))?1:0}async function runExceptions(ports,raw){return ports.runner.maskSecret(raw.get("token")??""),runStep(ports,async()=>{let{environment,files}=ports,event=await readEvent(
files,environment.GITHUB_EVENT_PATH),config=exceptionsConfig(raw,githubContext(environment,event));switch(config.mode){case"lint":return runLint(ports,config);case"\
prune":return pruneExceptions(ports,config);case"request":return runRequest(ports,config,event)}})}async function pruneExceptions(ports,config){let pruned=await pruneDefaultBranch(
ports,config);return ports.log.info(pruneHeadline(pruned.files,pruned.pull?.url??pruned.commit)),{outputs:pruneOutputs(pruned),summary:pruneSummary(pruned.files,
pruned.closed)}}async function runRequest(ports,config,payload){let event=config.github.event==="issues"?issueEvent(payload):void 0;if(event===void 0)throw noIssue(
config.github.event);let contents=ports.openContents(config.github,config.token),policyAt=commit2=>policyIn(commitFiles(contents,commit2),config.policy,void 0),
{answerRequest}=await import("./request-2KVNFENN.js"),outcome=await answerRequest(ports,{...config,event,policyAt}),line=lineOf(outcome);return ports.log.info(
`Issue ${event.number}: ${line}`),{outputs:requestOutputs(outcome),summary:requestSummary(event.number,line)}}function noIssue(event){let what=`mode: request is\
 for runs of \`issues\`, and this is one of ${event||"no event"}`,fix="Give the workflow `on: { issues: { types: [opened, edited, reopened, closed] } }`.";return new ConfigError(
[{where:"input mode",what,fix}],"request-event")}function lineOf(outcome){switch(outcome.kind){case"proposed":return`the exception is proposed in pull request ${outcome.
pull.number}.`;case"lacking":return`the request lacks ${plural(outcome.problems.length,"thing")}, which its comment names.`;case"none":return`${outcome.why}.`}}runOnRunner(version,host=>runExceptions(gatePorts(host,version),actionInputs(host.environment)));
