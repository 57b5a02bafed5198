import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{needlessText,pruneHeadline,pruneMark,pruneMessage,pruneSummary,pruneTitle,prunedText}from"./chunk-MNDVUCQF.js";import{addException,lintRules,prune}from"./chunk-GSJ7XVQ3.js";
import"./chunk-GCCH5D56.js";import{ownOf}from"./chunk-5XOBYRIZ.js";import"./chunk-6YNW3CCC.js";import"./chunk-TF5G4JPW.js";import"./chunk-ZCJUUZ44.js";
import"./chunk-6BETHSW7.js";import"./chunk-7GMIHT5M.js";import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";import{closeNeedless,commitFilesTo,
keepBranch,keepPullRequest}from"./chunk-5A746YMT.js";import{hiddenWhy,limitsFor,maxListed,readsDifferently}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";
import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import{entryList}from"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import{readEvent,runStep,withFailureSummary}from"./chunk-NU7XRSNH.js";import{approvalTable,
askFor,askForAll,askGithub,defaultBranchTip,holds,isYamlFile,lastEndOf,openPullRequestsOf,openRules,pullRequestNow}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";
import{alwaysNeeded,approversText,commitFiles,counted,daysLeft,distinctApprovers,exceptionsIn,maxTextFile,plural,policyIn}from"./chunk-7HSWERG5.js";import{
ConfigError,ServiceError,actionInputs,answerKind,answerText,anyText,array,bounded,branchName,choice,code,codePath,countOrNone,dayOf,daysLater,defaultPolicyPath,
emptyToken,exceptionPaths,flag,gatePorts,githubContext,int,noWorkflowRun,nobodyApproved,number,object,pathOrDefault,patternForm,plainLine,readInputs,requestBranch,
row,ruleSource,runOnRunner,runUrl,severities,startOfDay,strictObject,string,text,unknown,version}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";var exceptionModes=["lint","prune","request"],exceptionsInputs=strictObject({mode:choice(exceptionModes),token:anyText,exceptions:entryList,policy:anyText,commit:flag,
branch:branchName,labels:entryList,"reopen-days":countOrNone(365)}).partial(),exceptionsDefaults={commit:!1,branch:"image-gate/prune-exceptions",reopenDays:14};
function exceptionsConfig(raw,github){let{inputs,problems:bad}=readInputs({schema:exceptionsInputs,page:"docs/exceptions.md"},raw),{mode,token,exceptions,policy,
...rest}=inputs,isMissing=name=>(raw.get(name)??"")==="",problems=[...bad,...isMissing("mode")?[noMode]:[],...isMissing("token")?[noToken]:[],...github===void 0?
[noRunner]:[]],[first,...others]=problems;if(first!==void 0||mode===void 0||token===void 0||github===void 0)throw new ConfigError([first??noMode,...others]);return{
mode,github,token,policy:pathOrDefault(policy,defaultPolicyPath),exceptions:exceptionPaths(exceptions),isDirect:rest.commit??exceptionsDefaults.commit,branch:rest.
branch??exceptionsDefaults.branch,labels:rest.labels??[],reopenDays:rest["reopen-days"]??exceptionsDefaults.reopenDays}}var noMode={where:"input mode",what:"it \
is missing",fix:"Write lint, prune or request."},noToken=emptyToken("everything is read through GitHub’s API"),noRunner=noWorkflowRun("exceptions");var maxDescription=140;function lintStatus(lint){let errors=errorsOf(lint).length;if(errors>0)return status("failure",`${plural(errors,"mistake")} in the except\
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
state,description}=lintStatus(lint);return[`## ${signs[state]} Exceptions: ${text(description,maxDescription)}`,...approvalsOfLint(lint),...table(["New in this \
pull request","Holds until","Reason","Written in"],lint.proposed.map(({id,expiry,reason,file,line})=>[code(id,60),text(expiry,30),text(reason,200),codePath(`${file}\
:${line}`,120)])),...table(["Level","What","Written in"],lint.notes.map(({level,message,path,line})=>[level,text(message,300),codePath(`${path}:${line}`,120)]))].
join(`

`)}function approvalsOfLint({proposed,required,missing,given=nobodyApproved}){return required===void 0||proposed.length===0?[]:approvalTable({required,missing,given})}
function table(titles,rows){if(rows.length===0)return[];let shown=[row(titles),row(titles.map(()=>":--")),...rows.slice(0,maxRows).map(row)].join(`
`);return rows.length>maxRows?[shown,`and ${counted(rows.length-maxRows)} more.`]:[shown]}var shownOfLevel=9,maxMessage=1e3;function annotateLines(runner,notes){for(let level of["error","warning","notice"]){let all=notes.filter(note=>note.level===level);
for(let{message,path,line}of all.slice(0,shownOfLevel))runner.annotate(level,bounded(message,maxMessage),{file:path,line,title:"image-gate exceptions"});let more=all.
length-shownOfLevel;more>0&&runner.annotate(level,`and ${more} more: see the summary of this run.`)}}function lintOutputs(lint){return{problems:String(errorsOf(
lint).length),new:String(lint.proposed.length),"missing-approvals":approversText(missingFor(lint))}}function pruneOutputs({files,commit:commit2,pull}){return{removed:String(
files.flatMap(({removed})=>removed).length),commit:commit2??"","pull-request-number":String(pull?.number??""),"pull-request-url":pull?.url??""}}function requestOutputs(outcome){
let proposed=outcome.kind==="proposed"?outcome:void 0;return{problems:String(outcome.kind==="lacking"?outcome.problems.length:0),commit:proposed?.commit??"","pu\
ll-request-number":String(proposed?.pull.number??""),"pull-request-url":proposed?.pull.url??""}}var tries=4;async function defaultPlace(api,github){return{api,repository:github.repository,tip:await defaultBranchTip(api,github)}}async function atDefaultTip(api,github,work){
for(let left=tries;left>0;left-=1){let done=await work(await defaultPlace(api,github),left===1);if(done!==void 0)return done}throw new Error("defect: the last t\
ry gives an answer or throws")}async function pruneDefaultBranch(ports,choice2){let{github,token,exceptions}=choice2,api=ports.openGithub({apiUrl:github.apiUrl,token}),now=ports.clock.now();return await atDefaultTip(
api,github,async(place,isLast)=>{let files=await readPruned(ports.openContents(github,token),place.tip.commit,exceptions,now),done=files.length===0?await closeEarlier(
place,choice2,ports.log):await commit(place,choice2,files,isLast,ports.log);return done&&{files,...done}})}function needless(branch){return{mark:pruneMark,comment:needlessText(
branch),why:"nothing is left to remove"}}async function closeEarlier(place,{branch,isDirect},log){let closed=isDirect?void 0:await closeNeedless(place,branch,needless(
branch),log);return closed===void 0?{}:{closed}}async function commit(place,choice2,files,isLast,log){let text3={message:pruneMessage(files),mark:pruneMark};if(choice2.
isDirect){let made2=await commitFilesTo(place,files,text3,isLast);return made2===void 0?void 0:{commit:made2}}let made=await keepBranch(place,choice2.branch,files,
text3,isLast);if(made===void 0)return;let words={title:pruneTitle(files),body:prunedText(files)};return{commit:made.commit,pull:await keepPullRequest(place,choice2,
words,log)}}async function readPruned(contents,commit2,paths,now){let changed=(await Promise.all(paths.map(async({path,named:named2})=>{let bytes=await contents.
read(path,commit2,maxTextFile);if(bytes===void 0&&named2){let what=`there is no file ${path} at ${commit2.slice(0,12)}`;throw new ConfigError([{where:"input exc\
eptions",what,fix:"Correct the path."}],"file-absent")}return{path,...bytes===void 0?{bytes:new Uint8Array,removed:[]}:prune(bytes,path,now)}}))).filter(({removed})=>removed.
length>0);return Promise.all(changed.map(async file=>({...file,isExecutable:await contents.isExecutable(file.path,commit2)})))}var requestFields=[{id:"finding",label:"Finding",most:300},{id:"severity",label:"Severity",most:300,options:["CRITICAL","HIGH","MEDIUM","LOW","UNKNOWN"]},{id:"i\
mages",label:"Images",most:4e3},{id:"reason",label:"Kind of reason",most:300,options:["No fix from upstream","False positive","Not exploitable in our context","\
The fix breaks something"]},{id:"score",label:"CVSS score and attack vector",most:300},{id:"exploitability",label:"Exploitability in our environment",most:4e3},
{id:"controls",label:"Compensating controls",most:4e3},{id:"why",label:"Why it can't be fixed at once",most:4e3},{id:"fix",label:"Timeline of the permanent fix",
most:4e3},{id:"impact",label:"Business impact of blocking against accepting",most:4e3},{id:"until",label:"Last day",most:300}];var maxRequest=65536,anyHeading=/^ {0,3}#{1,6}(?:[ \t]|$)/,nothing=/^(?:_No response_|None)$/;function parseRequest(body){if(body.length>maxRequest)return unclear(
`it has more than ${maxRequest} characters`);let lines=body.split(/\r\n|\r|\n/),headings=lines.flatMap((line,index)=>anyHeading.test(line)?[{line,index}]:[]),known=new Set(
requestFields.map(headingOf));if(!headings.some(({line})=>known.has(line)))return{kind:"other"};let wrong=headings.findIndex(({line},at)=>line!==headingOf(requestFields[at])),
found=headings[wrong];if(found!==void 0)return unclear(outOfPlace(found.index,requestFields[wrong]));let missing=requestFields[headings.length];if(missing!==void 0)
return unclear(`its heading “${missing.label}” is not there`);if(lines.slice(0,headings[0]?.index).some(line=>line.trim()!==""))return unclear("there is tex\
t above its first heading");let answers=headings.map(({index},at)=>answerIn(lines.slice(index+1,headings[at+1]?.index)));return{kind:"answers",answers:named(answers)}}
function headingOf(field){return field===void 0?"":`### ${field.label}`}function unclear(what){return{kind:"unclear",problem:{what}}}function outOfPlace(index,expected){
let instead=expected===void 0?"no more headings":`the heading “${expected.label}”`;return`line ${index+1} is another heading, where the form has ${instead};\
 an answer must hold none (a line that begins with #)`}function answerIn(lines){let answer2=lines.join(`
`).trim();return nothing.test(answer2)?"":answer2}function named(answers){let[finding="",severity="",images="",reason="",score2="",exploitability="",...rest]=answers,
[controls="",why="",fix="",impact="",until=""]=rest;return{finding,severity,images,reason,score:score2,exploitability,controls,why,fix,impact,until}}function requestedExceptions(active,repository,now){return[...Map.groupBy(active.filter(one=>holds(one,now)),({ticket})=>issueOf(ticket,repository))].flatMap(([
issue,exceptions])=>{let[first,...others]=exceptions.toSorted((a,b)=>b.endsAt.getTime()-a.endsAt.getTime());if(issue===void 0||first===void 0)return[];let{expiry,
endsAt}=first;return[{issue,exceptions:[first,...others],expiry,endsAt}]}).toSorted((a,b)=>a.issue-b.issue)}function endsWithin({endsAt},days,now){return endsAt.
getTime()<=daysLater(now,days).getTime()}function issueOf(ticket,repository){let start=`${repository}/issues/`.toLowerCase();if(ticket?.toLowerCase().startsWith(
start)!==!0)return;let number2=ticket.slice(start.length);return/^[1-9]\d{0,9}$/.test(number2)?Number(number2):void 0}var requestMark="Made by image-gate/exceptions (mode: request).",answerMark="<!-- image-gate request -->",maxAnswer=500,maxProblems=50;function requestTitle({wanted,
issue}){return`Except ${wanted.id} until ${wanted.until}, as asked for in issue ${issue}`}function requestMessage(request){return`${requestTitle(request)}

SHA-256 of the issue's text: ${request.hash}

${requestMark}
`}function requestText({issue,hash,requester,answers}){let rows=requestFields.map(({id,label})=>row([text(label),text(answers[id],maxAnswer)]));return[`Closes #${issue}\
, in which ${code(requester,100)} asks for this exception. ${code(requester,100)} can't approve it.`,[row(["Question","Answer"]),row([":--",":--"]),...rows].join(
`
`),`These are the answers, the long ones cut, of the text with the SHA-256 ${code(hash)}. Another text makes another commit, which must be approved again.`,requestMark].
join(`

`)}function grantableAnswer(pull,until){return`${answerMark}
The request is complete: #${pull.number} proposes the exception until ${text(until,30)}. It holds once that is approved and merged, which closes this issue.
`}function lackingAnswer(problems){let list=problems.slice(0,maxProblems).map(({label,what})=>`- ${label===void 0?"":`**${text(label)}**: `}${text(what,500)}`);
return`${answerMark}
This request can't be taken as it is:

${list.join(`
`)}

Edit the text of this issue, and it is looked at again.
`}function withdrawnText(issue){return`Issue ${issue} is closed or asks for this no more: what it says now is there, with what it lacks.`}function requestSummary(issue,line){
return`## Request for an exception

Issue ${issue}: ${text(line,500)}
`}var maxRows2=50,endingMark="<!-- image-gate request ends ";function endMark(expiry){return`${endingMark}${expiry} -->`}function toldDay(comment){return comment.
startsWith(endingMark)?/^\d{4}-\d{2}-\d{2}(?= -->)/.exec(comment.slice(endingMark.length))?.[0]:void 0}function endingText({exceptions,expiry},requester,now){let rows=exceptions.
slice(0,maxRows2).map(one=>row([code(one.id,60),text(one.images?.join(", ")??"every image",300),`${text(one.expiry,30)} (${daysLeft(one,now)})`,codePath(`${one.
file}:${one.line}`,120)])),titles=["Finding","Images","Last day","Written in"],more=exceptions.length>rows.length?[`and ${plural(exceptions.length-rows.length,"\
more exception")}.`]:[];return[`${endMark(expiry)}
The exception that this issue asked for ends soon, so the issue is open again:`,[row(titles),row(titles.map(()=>":--")),...rows].join(`
`),...more,"From the day after, the policy judges the finding like any other: it may block these images.",["- **Is it fixed by now?** The newest report of each \
image says so. Then there is nothing to do here: once the exception is over, it is removed and this issue is closed.",`- **Is it still needed?** As ${code(requester,
100)}, edit the text of this issue: write a later last day, and bring the other answers up to date. That makes a pull request, which must be approved again.`].join(
`
`)].join(`

`)}function endedText(expiry){return expiry===void 0?"Closed again: no exception that this issue asked for holds any more. If it is still needed, edit the last \
day in the text of this issue as its author, and reopen it.":`Closed again: the exception holds until ${text(expiry,30)} now.`}function remindedSummary(reopened,closed){
let issues=numbers=>numbers.map(number2=>`#${number2}`).join(", ");return[...reopened.length===0?[]:[`Opened again, because the exceptions that they asked for e\
nd soon: ${issues(reopened)}.`],...closed.length===0?[]:[`Closed again, because these were extended or are over: ${issues(closed)}.`]].join(`

`)}var text2=string().nullish(),person=object({login:string(),id:int().positive(),type:string().optional()}).nullish(),eventSchema=object({action:string().optional(),
issue:object({number:int().positive(),body:text2,user:person,pull_request:unknown().optional()}),sender:person}),issueSchema=object({number:int().positive(),html_url:string(),
state:string(),body:text2,user:person,author_association:string().optional(),closed_at:text2,pull_request:unknown().optional()});function issueEvent(event){let parsed=eventSchema.
safeParse(event);if(!parsed.success||parsed.data.issue.pull_request!==void 0)return;let{action="",issue,sender}=parsed.data;return{number:issue.number,body:issue.
body??"",sender:accountOf(sender),author:accountOf(issue.user),isGone:["deleted","transferred"].includes(action),isReminder:action==="reopened"&&sender?.type===
"Bot"}}async function issueNow(api,repository,number2){let how={what:`Reading issue ${number2} of ${repository}`,permission:"issues: write"};return asIssue(await askFor(
api,{route:`/repos/${repository}/issues/${number2}`},issueSchema,how))}var maxPages=20;async function openIssues(api,repository){let how={what:`Listing the open\
 issues of ${repository}`,permission:"issues: write"};return(await askForAll(api,`/repos/${repository}/issues?state=open`,array(issueSchema),how,{maxPages})).filter(
issue=>issue.pull_request===void 0).map(asIssue)}function accountOf(account){return account?{login:account.login,id:account.id}:void 0}function asIssue(issue){return{
number:issue.number,url:issue.html_url,body:issue.body??"",author:accountOf(issue.user),isMember:["OWNER","MEMBER","COLLABORATOR"].includes(issue.author_association??
""),isOpen:issue.state==="open",...issue.closed_at?{closedAt:issue.closed_at}:{}}}var commentSchema=object({id:number().int(),body:string().nullish(),created_at:string(),user:object({login:string(),type:string().optional()}).nullish()}),permission="\
issues: write";async function commentsOf(api,repository,issue){let how={what:`Reading the comments of issue ${issue} of ${repository}`,permission};return(await askForAll(
api,`/repos/${repository}/issues/${issue}/comments`,array(commentSchema),how)).map(({created_at:createdAt,...comment})=>({...comment,createdAt}))}async function postComment(api,repository,issue,body,id){
let how={what:`Answering in issue ${issue} of ${repository}`,permission},route=id===void 0?`issues/${issue}/comments`:`issues/comments/${id}`;await askFor(api,{
method:id===void 0?"POST":"PATCH",route:`/repos/${repository}/${route}`,body:{body}},commentSchema,how)}async function setIssueState(api,repository,issue,state){
let how={what:`${state==="open"?"Opening":"Closing"} issue ${issue} of ${repository}`,permission},body={state,state_reason:state==="open"?"reopened":"completed"},
request={method:"PATCH",route:`/repos/${repository}/issues/${issue}`,body};await askFor(api,request,object({state:string()}),how)}var maxIssues=100;async function remindRequests(ports,choice2){let{github,token,reopenDays}=choice2;if(reopenDays===0)return{reopened:[],closed:[]};let api=ports.
openGithub({apiUrl:github.apiUrl,token}),place={api,repository:github.repository},now=ports.clock.now(),{active}=await choice2.exceptionsAt((await defaultBranchTip(
api,github)).commit),requested=requestedExceptions(active,`${github.serverUrl}/${github.repository}`,now),due=requested.filter(one=>endsWithin(one,reopenDays,now));
due.length>maxIssues&&ports.log.warning(`Exceptions of ${due.length} issues end soon; ${maxIssues} of them are looked at.`);let reopened=await each(due.slice(0,
maxIssues),one=>reopen(place,one,now),ports.log),closed=await closeOver(ports,place,requested,due);return{reopened,closed}}async function each(all,act,log){let done=[];
for(let one of all)try{await act(one)&&done.push(one.issue)}catch(error){if(!(error instanceof ServiceError))throw error;log.warning(`Issue ${one.issue}, whose \
exception ends on ${one.expiry}, could not be opened again: ${error.message} ${error.fix}`)}return done}async function reopen(place,one,now){let issue=await issueNow(
place.api,place.repository,one.issue);if(asksBeyond(issue,one.expiry)&&issue.isOpen)return!1;let comments=await commentsOf(place.api,place.repository,one.issue);
if(await ownWith(place,comments,answerMark)===void 0)return!1;let told=await ownWith(place,comments,endMark(one.expiry));if(told===void 0){let body=endingText(one,
issue.author?.login??"its author",now);await postComment(place.api,place.repository,one.issue,body)}return issue.isOpen||told!==void 0&&(issue.closedAt??"")>told.
createdAt?!1:(await setIssueState(place.api,place.repository,one.issue,"open"),!0)}function asksBeyond({body},expiry){let parsed=parseRequest(body);return parsed.
kind==="answers"&&parsed.answers.until>expiry}async function ownWith({api},comments,mark){return ownOf(api,comments.filter(({body})=>body?.startsWith(mark)))}async function closeOver({
log},place,requested,due){let closed=[];try{let forms=(await openIssues(place.api,place.repository)).filter(({number:number2,body})=>parseRequest(body).kind!=="\
other"&&!due.some(({issue})=>issue===number2));for(let issue of forms.slice(0,maxIssues)){let comments=await commentsOf(place.api,place.repository,issue.number),
told=(await ownWith(place,comments.toReversed(),endingMark))?.body??"",day=toldDay(told),now=requested.find(one=>one.issue===issue.number)?.expiry;day===void 0||
(now===void 0?asksBeyond(issue,day):now<=day)||(await postComment(place.api,place.repository,issue.number,endedText(now)),await setIssueState(place.api,place.repository,
issue.number,"closed"),closed.push(issue.number))}}catch(error){if(!(error instanceof ServiceError))throw error;log.info(`Issues that were opened again could no\
t be looked through: ${error.message} ${error.fix}`)}return closed}import{createHash}from"node:crypto";var maxWords=200,maxAssessed=500,vulnerabilityId=/^(?:CVE-\d{4}-\d{4,19}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?![A-Z]+-\d+$)[A-Z]{2,10}-[A-Za-z0-9][\w.:-]{2,40})$/,
unseen=/[\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/gu,vector=/(?:^|[\s(])CVSS:(?:3\.[01]|4\.0)(?:\/[A-Z]{1,3}:[A-Z]{1,6}){4,40}(?=$|[\s),;.])/,score=/(?:^|[\s(])(?:10(?:\.0)?|\d(?:\.\d)?)(?=$|[\s,;()])/;
function checkRequest(answers,ticket,policy,now){let images=answers.images.split(/[\s,]+/).filter(image=>image!==""),severity=severities.find(one=>one===answers.
severity),problems=requestFields.flatMap(field=>{let answer2=answers[field.id],what=faultOf(field,answer2)??(field.id==="finding"?findingFault(answer2):void 0)??
(field.id==="score"?scoreFault(answer2):void 0)??(field.id==="images"?imagesFault(images):void 0)??(field.id==="until"?dayFault(answer2,severity,images,policy,now):
void 0);return what===void 0?[]:[{label:field.label,what}]});if(problems.length>0||severity===void 0)return{kind:"lacking",problems};let{finding:id,until,reason,
exploitability}=answers,why=`${reason}: ${plainLine(exploitability,maxWords)}`,wanted={id,kind:"vulnerability",reason:why,images,ticket,until},assessment=limitsFor(
policy,images).some(({rules})=>rules.assessment.value.length>0)?{assessment:assessmentIn(answers)}:{};return{kind:"complete",severity,wanted:{...wanted,...assessment}}}
function assessmentIn({score:points,exploitability,controls,why,fix,impact}){let cut=answer2=>plainLine(answer2,maxAssessed);return{score:cut(points),exploitability:cut(
exploitability),controls:cut(controls),why:cut(why),fix:cut(fix),impact:cut(impact)}}function faultOf({most,options},answer2){if(answer2.replaceAll(unseen,"")===
"")return"it is not answered";if(answer2.startsWith("<"))return"it begins with <, as a placeholder does";if(answer2.length>most)return`it has more than ${most} \
characters`;if(readsDifferently(answer2.replaceAll(`
`," ")))return hiddenWhy;if(options!==void 0&&!options.includes(answer2))return`it is none of: ${options.join(", ")}`}function findingFault(answer2){return vulnerabilityId.
test(answer2)?void 0:"write one id as the report has it, for example CVE-2024-1234"}function scoreFault(answer2){let withoutVector=answer2.replace(vector," ");return withoutVector===
answer2?"write the vector, for example CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H":score.test(withoutVector)?void 0:"write the score beside the vector, from 0\
.0 to 10.0"}function imagesFault(images){if(images.length>maxListed)return`it names more than ${maxListed} images`;let isOne=image=>patternForm.test(image)&&/[A-Za-z0-9]/.
test(image);return images.length>0&&images.every(isOne)?void 0:"write names of images, or patterns for them, with commas between, for example ghcr.io/acme/api"}
function dayFault(day,severity,images,policy,now){let start=startOfDay(day);if(start===void 0)return"write a day of the calendar, for example 2026-12-31";if(day<
dayOf(now))return"that day is over";if(severity===void 0||imagesFault(images)!==void 0)return;let most=Math.min(...limitsFor(policy,images).map(({rules})=>rules.
maxDays[severity].value));if(!(daysLater(start,1).getTime()<=lastEndOf(most,now)))return`the policy lets exceptions for ${severity} last ${most} days: until ${dayOf(
daysLater(now,most))} at most`}async function keepAnswer(api,repository,issue,body){let all=await commentsOf(api,repository,issue),own=await ownOf(api,all.filter(comment=>comment.body?.startsWith(
answerMark)));own?.body?.replaceAll(`\r
`,`
`).trim()!==body.trim()&&await postComment(api,repository,issue,body,own?.id)}async function askApprovers({api,repository},pull,approvers,requester,log){let names=[
...new Set(approvers.flat())].filter(name=>name.toLowerCase()!==requester.toLowerCase()),teams=names.flatMap(name=>name.includes("/")?[name.replace(/^.*\//,"")]:
[]),people=names.filter(name=>!name.includes("/"));if(names.length===0)return;let how={what:`Asking for reviews of ${pull.url}`,permission:"pull-requests: write"},
route=`/repos/${repository}/pulls/${pull.number}/requested_reviewers`,answer2=await askGithub(api,{method:"POST",route,body:{reviewers:people,team_reviewers:teams}},
how);answerKind(answer2)!=="ok"&&log.warning(`${how.what}: GitHub refused it: ${answerText(answer2)}. Ask them by hand.`)}async function answerRequest(ports,choice2){let{github,token,event}=choice2,api=ports.openGithub({apiUrl:github.apiUrl,token});if(event.isReminder)return{kind:"\
none",why:"it is open again because its exception ends"};if(event.isGone)return withdrawGone(ports,choice2,api);let issue=await issueNow(api,github.repository,event.
number);return issue.body!==event.body?{kind:"none",why:"its text is another one by now, which has its own run"}:await atDefaultTip(api,github,async(place,isLast)=>{
let policy=await choice2.policyAt(place.tip.commit),looked=look(issue,event,policy,ports.clock.now()),outcome=looked.kind==="complete"?await propose(ports,choice2,
place,{looked,policy,isLast}):looked;if(outcome!==void 0)return outcome.kind!=="proposed"&&await withdraw(ports,place,issue),await answer(api,github.repository,
issue.number,outcome),outcome})}function look(issue,event,policy,now){if(!issue.isOpen)return{kind:"none",why:"it is closed"};let parsed=parseRequest(issue.body);
if(parsed.kind==="other")return{kind:"none",why:"it is not the form for exceptions"};let{author}=issue,branch=author&&requestBranch(issue.number,author),why=whyNobody(
issue,event);if(author===void 0||branch===void 0||why!==void 0)return{kind:"lacking",problems:[{what:why??"a person must ask, not a bot"}]};if(parsed.kind==="un\
clear")return{kind:"lacking",problems:[parsed.problem]};let checked=checkRequest(parsed.answers,issue.url,policy,now);if(checked.kind==="lacking")return checked;
let hash=createHash("sha256").update(issue.body).digest("hex"),{answers}=parsed,request={issue:issue.number,hash,requester:author.login,answers,wanted:checked.wanted};
return{...checked,request,branch}}function whyNobody({author,isMember},{sender}){if(!isMember)return"GitHub does not count its author to this repository or its \
organization (a membership that is not public may be why): a member must ask";let[name,other]=[author?.login??"nobody",sender?.login??"somebody"];if(author===void 0||
sender?.id!==author.id)return`${other} has changed the issue, and ${name} asks: edit it as ${name}, or ask in an issue of your own`}async function propose(ports,choice2,place,{
looked,policy,isLast}){let{request,branch,severity}=looked,file=await withEntry(ports,choice2,place.tip.commit,looked.wanted,policy);if("problems"in file)return{
kind:"lacking",problems:file.problems};let text3={message:requestMessage(request),mark:requestMark},made=await keepBranch(place,branch,[file],text3,isLast);if(made===
void 0)return;let words={title:requestTitle(request),body:requestText(request)},pull=await keepPullRequest(place,{branch,labels:choice2.labels},words,ports.log);
return(made.isNew||pull.became==="opened")&&await askApprovers(place,pull,policy.approvals[severity],request.requester,ports.log),{kind:"proposed",commit:made.commit,
pull,until:request.wanted.until}}async function withEntry({openContents,clock},{github,token,exceptions},commit2,wanted,policy){let path=exceptions.find(one=>isYamlFile(
one.path))?.path;if(path===void 0)throw noYaml();let contents=openContents(github,token),before=await contents.read(path,commit2,maxTextFile),isExecutable=before!==
void 0&&await contents.isExecutable(path,commit2);try{return{path,isExecutable,bytes:addException(before,path,{...wanted,renews:!0},policy,clock.now()).bytes}}catch(error){
if(!(error instanceof ConfigError)||!/^add-(?:there|refused)$/.test(error.code))throw error;return{problems:error.problems.map(({where,what,fix})=>({what:`${where}\
: ${what}. ${fix}`}))}}}function noYaml(){let what="none of the files is YAML, and a request is for named images, which only a YAML file can say";return new ConfigError(
[{where:"input exceptions",what,fix:"Name .trivyignore.yaml, too."}],"request-no-yaml")}async function withdrawGone(ports,{github,event},api){return await withdraw(
ports,await defaultPlace(api,github),event),{kind:"none",why:"it is not in this repository any more"}}async function withdraw({log},place,{number:number2,author}){
let branch=author&&requestBranch(number2,author),words={mark:requestMark,comment:withdrawnText(number2),why:`issue ${number2} asks for it no more`};branch!==void 0&&
await closeNeedless(place,branch,words,log)}async function answer(api,repository,issue,outcome){if(outcome.kind==="none")return;let text3=outcome.kind==="propos\
ed"?grantableAnswer(outcome.pull,outcome.until):lackingAnswer(outcome.problems);await keepAnswer(api,repository,issue,text3)}var maxPullRequests=20;async function pullsOfCommit(api,repository,{number:number2,commit:commit2}){let[own,listed]=await Promise.all([pullRequestNow(api,repository,
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
what:`Setting the status of ${commit2}`,permission:"statuses: write"},answer2=await askGithub(api,{method:"POST",route,body,repeatable:!0},how);return answerKind(
answer2)==="ok"&&object({state:string()}).safeParse(answer2.body).success?void 0:answerText(answer2)}async function runLint(ports,config){let{github,token}=config,api=ports.openGithub({apiUrl:github.apiUrl,token}),pulls=github.proposal&&await pullsOfCommit(api,
github.repository,github.proposal);if(pulls!==void 0&&!pulls.isOpen)return await publishStatus(ports,config,await statusOfCommit(ports,config,pulls)),{};let lint=await lintProposal(
ports,config,github.proposal).catch(async error=>{throw error instanceof ConfigError&&await publishStatus(ports,config,noPolicy),error});return annotateLines(ports.
runner,[...lint.notes,...approvalNotes(lint)]),{outputs:lintOutputs(lint),summary:renderLint(lint),finish:()=>withFailureSummary(ports,()=>settleStatus(ports,config,
lint,pulls))}}async function settleStatus(ports,config,lint,pulls){let status2=await statusOfCommit(ports,config,pulls,lint),isSet=await publishStatus(ports,config,
status2);return isRed(lint,isSet&&(pulls?.isCounted??!0))?1:0}async function runExceptions(ports,raw){return ports.runner.maskSecret(raw.get("token")??""),runStep(ports,async()=>{let{environment,files}=ports,event=await readEvent(
files,environment.GITHUB_EVENT_PATH),config=exceptionsConfig(raw,githubContext(environment,event));switch(config.mode){case"lint":return runLint(ports,config);case"\
prune":return pruneExceptions(ports,config);case"request":return runRequest(ports,config,event)}})}async function pruneExceptions(ports,config){let pruned=await pruneDefaultBranch(
ports,config);ports.log.info(pruneHeadline(pruned.files,pruned.pull?.url??pruned.commit));let contents=ports.openContents(config.github,config.token),reminded=await remindRequests(
ports,{...config,exceptionsAt:commit2=>exceptionsIn(commitFiles(contents,commit2),config.exceptions,ports.clock.now())});for(let issue of reminded.reopened)ports.
log.info(`Issue ${issue} is open again: its exception ends soon.`);for(let issue of reminded.closed)ports.log.info(`Issue ${issue} is closed again.`);let told=remindedSummary(
reminded.reopened,reminded.closed);return{outputs:{...pruneOutputs(pruned),reopened:reminded.reopened.join(",")},summary:[pruneSummary(pruned.files,pruned.closed),
told].filter(part=>part!=="").join(`

`)}}async function runRequest(ports,config,payload){let event=config.github.event==="issues"?issueEvent(payload):void 0;if(event===void 0)throw noIssue(config.github.
event);let contents=ports.openContents(config.github,config.token),outcome=await answerRequest(ports,{...config,event,policyAt:commit2=>policyIn(commitFiles(contents,
commit2),config.policy,void 0)}),line=lineOf(outcome);return ports.log.info(`Issue ${event.number}: ${line}`),{outputs:requestOutputs(outcome),summary:requestSummary(
event.number,line)}}function noIssue(event){let what=`mode: request is for runs of \`issues\`, and this is one of ${event||"no event"}`,fix="Give the workflow `\
on: { issues: { types: [opened, edited, reopened, closed, deleted, transferred] } }`.";return new ConfigError([{where:"input mode",what,fix}],"request-event")}function lineOf(outcome){
switch(outcome.kind){case"proposed":return`the exception is proposed in pull request ${outcome.pull.number}.`;case"lacking":return`the request lacks ${plural(outcome.
problems.length,"thing")}, which its comment names.`;case"none":return`${outcome.why}.`}}runOnRunner(version,host=>runExceptions(gatePorts(host,version),actionInputs(host.environment)));
