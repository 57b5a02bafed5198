import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{actionInputs,runAction}from"./chunk-YGR6JNUI.js";import{githubContext,readEvent,renderFailure}from"./chunk-BF3AH2FS.js";import{branchName,choice,
fixOf,flag,list,parseListInput,ruleSource,text}from"./chunk-NMDZCI5P.js";import{version}from"./chunk-55ZWJUX4.js";import"./chunk-JOLEJTHZ.js";
import{answerKind,answerText}from"./chunk-M7B4SEIC.js";import{alwaysNeeded,approversText,asReason,ask,askFor,bySeverity,commitFiles,decodeText,defaultBranchTip,
distinctApprovers,endingSoon,fields,given,hasTicket,isYamlFile,lastEndOf,maxCommentLines,maxTextFile,missingApprovals,needsApproval,openRules,parseEntry,parseExceptions,
parseInstant,proposedExceptions,readPolicy,scopeOf}from"./chunk-GMMB5SK5.js";import{require_dist}from"./chunk-7GMIHT5M.js";import{bounded,code,codePath,
counted,plural,row,severities,text as text2}from"./chunk-7B27QLV7.js";import{defaultPolicyPath,exceptionPaths,nearest,repositoryPath}from"./chunk-MQDWY2IC.js";
import{gatePorts}from"./chunk-LPPUNGAY.js";import"./chunk-HRJBMNXN.js";import{answerFault}from"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";
import"./chunk-DCEDHILC.js";import{array,number,object,strictObject,string}from"./chunk-ETYUVNOM.js";import{ConfigError,ServiceError}from"./chunk-FVSCQK2Q.js";
import{__toESM}from"./chunk-DIQVHKCG.js";var exceptionModes=["lint","prune"],entries=list(value=>parseListInput("tags",value)),exceptionsInputs=strictObject({mode:choice(exceptionModes),token:text,exceptions:entries,
policy:text,commit:flag,branch:branchName,labels:entries}).partial(),inputNames=Object.keys(exceptionsInputs.shape),exceptionsDefaults={commit:!1,branch:"image-\
gate/prune-exceptions"};function exceptionsConfig(raw,github){let parsed=exceptionsInputs.safeParse(Object.fromEntries([...raw].filter(([,value])=>value!==""))),
{mode,token,exceptions,policy,...rest}=parsed.data??{},problems=[...parsed.success?[]:parsed.error.issues.flatMap(inputProblems),...parsed.success&&mode===void 0?
[noMode]:[],...parsed.success&&token===void 0?[noToken]:[],...github===void 0?[noRunner]:[]],[first,...others]=problems;if(first!==void 0||mode===void 0||token===
void 0||github===void 0)throw new ConfigError([first??noMode,...others]);return{mode,github,token,policy:repositoryPath(policy,defaultPolicyPath),exceptions:exceptionPaths(
exceptions),isDirect:rest.commit??exceptionsDefaults.commit,branch:rest.branch??exceptionsDefaults.branch,labels:rest.labels??[]}}var noMode={where:"input mode",
what:"it is missing",fix:"Write lint or prune."},noToken={where:"input token",what:"it is empty, and everything is read through GitHub’s API",fix:"Remove the \
input to use the token of the job."},noRunner={where:"image-gate/exceptions",what:"this is no run of a workflow for a repository",fix:"Use it in a workflow."};function inputProblems(issue){
if(issue.code==="unrecognized_keys")return issue.keys.map(unknownInput);let fix=fixOf(issue)??"docs/exceptions.md says what it takes.";return[{where:`input ${String(
issue.path[0])}`,what:issue.message,fix}]}function unknownInput(name){let near=nearest(name,inputNames),fix=near===void 0?`Remove it; there are ${inputNames.join(
", ")}.`:`Did you mean ${near}?`;return{where:`input ${name}`,what:"there is no such input",fix}}function lintExceptions({active,refused},rules,now){return[...refused.map(refusalNote),...duplicates(active),...endingSoon(active,now).map(exception=>note(exception,
"notice","ending-soon",`ends soon: it holds until ${exception.expiry}. Fix it, or renew it.`)),...active.flatMap(exception=>tooFarNotes(exception,rules,now)),...rules.
requireTicket?active.filter(exception=>!hasTicket(exception)).map(untracked):[]].toSorted((a,b)=>a.path===b.path?a.line-b.line:a.path<b.path?-1:1)}function invalidNotes(error,path){
return error.problems.map(({where,what,fix})=>{let[,line,key=""]=/:(\d+)(?::\d+)?(?: (.*))?$/.exec(where)??[],message=`${key===""?"":`${key} `}${what}. ${fix}`;
return{path,line:Number(line??1),level:"error",code:"invalid",message}})}function note(at,level,code2,text3){return{path:at.file,line:at.line,level,code:code2,message:`${at.
id}: ${text3}`}}function refusalNote(entry){let level=entry.refusal==="expired"?"warning":"error";return note(entry,level,entry.refusal,`${entry.why}, so it is \
not applied. This would be valid: ${entry.suggestion}`)}function untracked(exception){return note(exception,"error","no-ticket","it names no ticket, which the p\
olicy requires, so it is not applied.")}function duplicates(active){let first=new Map;return active.flatMap(exception=>{let scope=scopeOf(exception),earlier=first.
get(scope);if(earlier===void 0&&first.set(scope,exception),earlier===void 0)return[];let where=`${earlier.file}:${earlier.line}`;return[note(exception,"warning",
"duplicate",`${where} says the same. Keep one of them.`)]})}function tooFarNotes(exception,{maxDays},now){let refusing=severities.filter(severity=>exception.endsAt.
getTime()>lastEndOf(maxDays[severity],now));if(refusing.length===0)return[];let isNever=refusing.length===severities.length,limits=refusing.map(severity=>`${severity}\
 ${maxDays[severity]}`).join(", "),text3=isNever?`its expiry ${exception.expiry} lies too far ahead, so it is not applied. Days at most: ${limits}.`:`its expiry\
 ${exception.expiry} lies too far ahead for some findings, to which it is not applied. Days at most: ${limits}.`;return[note(exception,isNever?"error":"warning",
"too-far-ahead",text3)]}async function lintRules(files,paths,now){let policy=await readPolicy(files,paths.policy),{proposed}=files,{exceptions:head,invalid}=await readAll(proposed?.files??
files.built,paths.exceptions,now),notes=[...lintExceptions(head,policy.base.exceptions,now),...invalid];if(proposed===void 0)return{notes,proposed:[],missing:bySeverity(
()=>[])};let base=await readAll(files.ruling,paths.exceptions,now),added=proposedExceptions(base.exceptions,head),isAsked=added.length>0&&needsApproval(policy.approvals),
missing=missingBy(policy.approvals,isAsked?await proposed.approvers():new Set);return{notes,proposed:added,missing}}function missingBy(rules,approvers){return bySeverity(
severity=>missingApprovals(rules[severity],approvers))}async function readAll(files,paths,now){let all=await Promise.all(paths.map(({path})=>readOne(files,path,
now)));return{exceptions:{active:all.flatMap(({exceptions})=>exceptions.active),refused:all.flatMap(({exceptions})=>exceptions.refused)},invalid:all.flatMap(({invalid})=>invalid)}}
async function readOne(files,path,now){try{let file=await files.read(path,maxTextFile);return{exceptions:file===void 0?none:parseExceptions(file.text,path,now),
invalid:[]}}catch(error){if(!(error instanceof ConfigError))throw error;return{exceptions:none,invalid:invalidNotes(error,path)}}}var none={active:[],refused:[]};var statusContext="image-gate/exceptions",deadline=3e4;async function setStatus(api,repository,commit,status2){let body={state:status2.state,description:status2.
description,context:statusContext,target_url:status2.url},route=`/repos/${repository}/statuses/${commit}`,answer=await api.request({method:"POST",route,body,deadline,
repeatable:!0});return answerKind(answer)==="ok"&&object({state:string()}).safeParse(answer.body).success?void 0:answerText(answer)}var shownOfLevel=9,maxMessage=1e3;function annotateLines(runner,notes){for(let level of["error","warning","notice"]){let all=notes.filter(note2=>note2.level===level);
for(let{message,path,line}of all.slice(0,shownOfLevel))runner.annotate(level,bounded(message,maxMessage),{file:path,line,title:"image-gate exceptions"});let more=all.
length-shownOfLevel;more>0&&runner.annotate(level,`and ${more} more: see the summary of this run.`)}}var maxDescription=140;function lintStatus(lint){let errors=errorsOf(lint).length;if(errors>0)return status("failure",`${plural(errors,"mistake")} in the except\
ions: see the annotations`);let missing=missingFor(lint);if(missing.length>0)return status("failure",`${newOnes(lint)}: waits for ${approversText(missing)}`);if(lint.
proposed.length===0)return status("success","No new exceptions");let more=missingForSome(lint);return status("success",`${newOnes(lint)}: approved${more.length>
0?`, but for ${more.join(", ")}`:""}`)}function errorsOf({notes}){return notes.filter(({level})=>level==="error")}function missingFor({proposed,missing}){return proposed.
length===0?[]:alwaysNeeded(missing)}function missingForSome({missing}){return severities.flatMap(severity=>missing[severity].length===0?[]:[`${severity} (${approversText(
distinctApprovers(missing[severity]))})`])}function newOnes({proposed}){return plural(proposed.length,"new exception")}function status(state,description){return{
state,description:bounded(description,maxDescription)}}var maxRows=200;function renderLint(lint){let{state,description}=lintStatus(lint),more=lint.proposed.length===
0?[]:missingForSome(lint);return[`## ${state==="success"?"✅":"❌"} Exceptions: ${text2(description,maxDescription)}`,...more.length===0?[]:[`Approvals that a\
re missing, by severity of the finding: ${text2(more.join(", "),500)}`],...table(["New in this pull request","Holds until","Reason","Written in"],lint.proposed.
map(({id,expiry,reason,file,line})=>[code(id,60),text2(expiry,30),text2(reason,200),codePath(`${file}:${line}`,120)])),...table(["Level","What","Written in"],lint.
notes.map(({level,message,path,line})=>[level,text2(message,300),codePath(`${path}:${line}`,120)]))].join(`

`)}function table(titles,rows){if(rows.length===0)return[];let shown=[row(titles),row(titles.map(()=>":--")),...rows.slice(0,maxRows).map(row)].join(`
`);return rows.length>maxRows?[shown,`and ${counted(rows.length-maxRows)} more.`]:[shown]}var import_yaml=__toESM(require_dist(),1);function expiredItems(whole,now){let mark=whole.startsWith("\uFEFF")?1:0,text3=whole.slice(mark),lines=new import_yaml.LineCounter,root=(0,import_yaml.parseDocument)(
text3,{...options,lineCounter:lines}).contents,found=((0,import_yaml.isMap)(root)?root.items.flatMap(({value})=>(0,import_yaml.isSeq)(value)?[value]:[]):[]).flatMap(
list2=>list2.items.flatMap((item,index)=>{if(!(0,import_yaml.isMap)(item))return[];let expired=expiredEntry(item,now),cut=cutOf(list2,item,index,text3);if(expired===
void 0||cut===void 0)return[];let{line}=lines.linePos(item.range?.[0]??0);return[{entry:{...expired,line},cuts:cut.map(({start,end})=>({start:start+mark,end:end+
mark,by:""}))}]})),cuts=found.flatMap(({cuts:parts})=>parts).toSorted((a,b)=>a.start-b.start);return{removed:found.map(({entry})=>entry).toSorted((a,b)=>a.line-
b.line),cuts}}var options={version:"1.2",schema:"core",merge:!1,keepSourceTokens:!0,uniqueKeys:!1,logLevel:"silent"};function expiredEntry(item,now){let expiry=item.
get("expired_at",!0);if(!(0,import_yaml.isScalar)(expiry))return;let written=String(expiry.value),endsAt=parseInstant(written,expiry.type!=="PLAIN");if(endsAt===
void 0||endsAt.getTime()>now.getTime())return;let statement=item.get("statement"),reason=typeof statement=="string"?asReason(fields(statement)):"";return{id:String(
item.get("id")),expiry:written,reason}}function cutOf(list2,item,index,text3){let source=list2.srcToken,end=item.range?.[1];if(end===void 0)return;if(source?.type===
"block-seq"){let dash=markBefore(source.items,index,"seq-item-ind");return dash===void 0?void 0:[wholeLines(text3,dash,end)]}let start=item.range?.[0];if(source?.
type!=="flow-collection"||start===void 0)return;let comma=markBefore(source.items,index+1,"comma");return[{start,end},...comma===void 0?[]:[{start:comma,end:comma+
1}]]}function markBefore(items,index,type){return items[index]?.start.find(token=>token.type===type)?.offset}function wholeLines(text3,dash,end){let start=text3.
lastIndexOf(`
`,dash)+1,last=text3.slice(0,end).trimEnd().length,stop=lineEnd(text3,last);return{start,end:stop+deeperComments(text3.slice(stop),dash-start)}}function deeperComments(rest,column){
let at=0,taken2=0;for(;at<rest.length;){let end=lineEnd(rest,at),line=rest.slice(at,end).trimEnd(),indent=line.length-line.trimStart().length;if(line!==""&&!(line.
startsWith("#",indent)&&indent>column))break;line!==""&&(taken2=end),at=end}return taken2}function lineEnd(text3,at){let end=text3.indexOf(`
`,at);return end<0?text3.length:end+1}function prune(bytes,file,now){let before=parseExceptions(decodeText(bytes,file),file,now),text3=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(bytes),{removed,
cuts}=isYamlFile(file)?expiredItems(text3,now):expiredLines(text3,now);if(removed.length===0)return{bytes,removed};let left=new TextEncoder().encode(withoutCuts(
text3,cuts));return requireTheSame(before,left,file,now),{bytes:left,removed}}function withoutCuts(text3,cuts){let parts=[],from=0;for(let{start,end,by}of cuts)
parts.push(text3.slice(from,start),by),from=end;return parts.join("")+text3.slice(from)}function requireTheSame(before,left,file,now){let after=parseExceptions(
decodeText(left,file),file,now),words=({active})=>JSON.stringify(active.map(({line:_,...rest})=>rest));if(words(before)===words(after))return;let what="its expi\
red entries can’t be removed without changing what the others mean",fix="Remove them by hand, or write each entry as lines of its own.";throw new ConfigError(
[{where:file,what,fix}],"prune-unsafe")}function linesOf(text3){let start=text3.startsWith("\uFEFF")?1:0;return text3.slice(start).split(`
`).map(line=>{let end=Math.min(start+line.length+1,text3.length),placed={text:line,start,end};return start=end,placed})}function expiredLines(text3,now){let lines=linesOf(
text3),removed=[],gone=new Set;for(let[index,line]of lines.entries()){let expired=expiredEntry2(line.text,index+1,now);if(expired!==void 0&&(removed.push(expired),
gone.add(index),parseEntry(line.text)?.reason===""))for(let above=index-1;index-above<=maxCommentLines+1&&isComment(lines[above]);above-=1)gone.add(above)}return{
removed,cuts:cutsOf(lines,gone,text3)}}function cutsOf(lines,gone,text3){let served=servedFromAbove(lines,gone);return lines.flatMap(({start,end},index)=>{if(!gone.
has(index))return[];let parts=!gone.has(index-1)&&isComment(lines[index-1])&&served[index]===!0;return[{start,end,by:parts?/\r?\n$/.exec(text3.slice(start,end))?.[0]??
"":""}]})}function expiredEntry2(line,number2,now){let entry=parseEntry(line);if(entry===void 0)return;let ended=entry.dates.find(({endsAt})=>endsAt!==void 0&&endsAt.
getTime()<=now.getTime());if(!(ended===void 0||entry.dates.some(({endsAt})=>endsAt===void 0)))return{id:entry.id,line:number2,expiry:ended.text,reason:entry.reason}}
function isComment(line){return line!==void 0&&fields(line.text)[0]?.startsWith("#")===!0}function servedFromAbove(lines,gone){let served=[];for(let index=lines.
length-1;index>=0;index-=1){let line=lines[index],passes=gone.has(index)||isComment(line);served[index]=passes?served[index+1]===!0:parseEntry(line?.text??"")?.
reason===""}return served}async function readPruned(contents,commit,paths,now){return(await Promise.all(paths.map(async({path,named:named2})=>{let bytes=await contents.read(path,commit,maxTextFile);
if(bytes===void 0&&named2){let what=`there is no file ${path} at ${commit.slice(0,12)}`;throw new ConfigError([{where:"input exceptions",what,fix:"Correct the p\
ath."}],"file-absent")}return{path,...bytes===void 0?{bytes:new Uint8Array,removed:[]}:prune(bytes,path,now)}}))).filter(({removed})=>removed.length>0)}var pruneMark="Made by image-gate/exceptions (mode: prune).",maxRows2=200;function pruneTitle(files){return`Remove ${plural(files.flatMap(({removed})=>removed).
length,"expired exception")}`}function pruneMessage(files){return`${pruneTitle(files)}

${pruneMark}
`}function prunedText(files){let rows=files.flatMap(({path,removed})=>removed.map(({id,line,expiry,reason})=>row([code(id,60),text2(expiry,40),text2(reason,200),
codePath(`${path}:${line}`,120)]))),titles=["Exception","Expired","Its reason was","Was written in"];return["These exceptions have expired: they are not applied\
 any more, and removing them changes no verdict. To keep one, renew it with a new date and have that approved.",[row(titles),row(titles.map(()=>":--")),...rows.
slice(0,maxRows2)].join(`
`),...rows.length>maxRows2?[`and ${counted(rows.length-maxRows2)} more.`]:[],pruneMark].join(`

`)}var named=object({sha:string()}),commitSchema=object({sha:string(),message:string(),tree:named,parents:array(named)}),refSchema=object({object:named});function asking(what){
return{what,permission:"contents: write"}}async function commitPruned(place,files,isLast){let how=asking(`Committing to ${place.tip.name}`),commit=await createCommit(
place,await createTree(place,files),files),answer=await moveRef(place,place.tip.name,commit,!1,how);if(isOk(answer))return commit;if(answer.status!==422)throw answerFault(
answer,how.what,how.permission);if(!(await refOf(place,place.tip.name)!==place.tip.commit&&!isLast))throw new ServiceError({code:"github-commit-refused",message:`${how.
what}: GitHub did not take the commit: ${answerText(answer)}.`,fix:"If the branch is protected, leave out `commit: true`, so that a pull request is opened. Else\
 start the job again."})}async function keepPruneBranch(place,branch,files,isLast){if(branch===place.tip.name)throw taken(branch,"it is the default branch");let how=asking(
`Writing the branch ${branch}`),tree=await createTree(place,files),current=await refOf(place,branch);if(current===void 0){let commit2=await createCommit(place,tree,
files),body={ref:`refs/heads/${branch}`,sha:commit2},answer=await ask(place.api,{method:"POST",route:`/repos/${place.repository}/git/refs`,body},how);return answer.
status===422&&!isLast&&await refOf(place,branch)!==void 0?void 0:(given(answer,refSchema,how),commit2)}let last=await askFor(place.api,{route:`/repos/${place.repository}\
/git/commits/${current}`},commitSchema,how);if(!last.message.includes(pruneMark))throw taken(branch,"its last commit is none of this action");if(last.tree.sha===
tree)return current;let commit=await createCommit(place,tree,files);return given(await moveRef(place,branch,commit,!0,how),refSchema,how),commit}function taken(branch,why){
let fix="Name another branch in the input `branch`, or delete this one.";return new ConfigError([{where:"input branch",what:`${branch} can't be used: ${why}`,fix}],
"prune-branch-taken")}function isOk({status:status2}){return status2>=200&&status2<300}async function refOf({api,repository},branch){let how=asking(`Reading the\
 branch ${branch}`),answer=await ask(api,{route:`/repos/${repository}/git/ref/heads/${branch}`},how);return answer.status===404?void 0:given(answer,refSchema,how).
object.sha}function moveRef({api,repository},branch,sha,force,how){let route=`/repos/${repository}/git/refs/heads/${branch}`;return ask(api,{method:"PATCH",route,
body:{sha,force}},how)}async function createTree({api,repository,tip},files){let how=asking("Writing the files without what has expired"),routes=`/repos/${repository}\
/git`,base=await askFor(api,{route:`${routes}/commits/${tip.commit}`},commitSchema,how),tree=[];for(let{path,bytes}of files){let body2={content:Buffer.from(bytes).
toString("base64"),encoding:"base64"},{sha}=await askFor(api,{method:"POST",route:`${routes}/blobs`,body:body2},named,how);tree.push({path,mode:"100644",type:"b\
lob",sha})}let body={base_tree:base.tree.sha,tree};return(await askFor(api,{method:"POST",route:`${routes}/trees`,body},named,how)).sha}async function createCommit({
api,repository,tip},tree,files){let body={message:pruneMessage(files),tree,parents:[tip.commit]},request={method:"POST",route:`/repos/${repository}/git/commits`,
body};return(await askFor(api,request,named,asking("Writing the commit"))).sha}var pullSchema=object({number:number().int().positive(),html_url:string(),title:string(),body:string().nullish(),labels:array(object({name:string()})).default([])});
async function keepPullRequest(place,{branch,labels},files,log){let how={what:`Opening a pull request from ${branch}`,permission:"pull-requests: write"},text3={
title:pruneTitle(files),body:prunedText(files)},open=await openPull(place,branch,how),pull=open===void 0?await create(place,{...text3,head:branch},how):await update(
place,open,text3,how),lacking=labels.filter(label=>!pull.labels.some(({name})=>name.toLowerCase()===label.toLowerCase()));if(lacking.length>0){let route=`/repos\
/${place.repository}/issues/${pull.number}/labels`,answer=await ask(place.api,{method:"POST",route,body:{labels:lacking}},how);answer.status>=300&&log.warning(`\
The labels ${lacking.join(", ")} could not be set: ${answerText(answer)}.`)}return{number:pull.number,url:pull.html_url}}async function openPull({api,repository,
tip},branch,how){let query=new URLSearchParams({state:"open",head:`${repository.split("/")[0]}:${branch}`,base:tip.name});return(await askFor(api,{route:`/repos\
/${repository}/pulls?${query}`},array(pullSchema),how))[0]}async function create({api,repository,tip},text3,how){let body={...text3,base:tip.name},answer=await ask(
api,{method:"POST",route:`/repos/${repository}/pulls`,body},how);if(answer.status!==403)return given(answer,pullSchema,how);throw new ServiceError({code:"pull-r\
equest-denied",message:`${how.what}: GitHub refused it: ${answerText(answer)}. The branch is there and holds the change.`,fix:'Allow it in the settings of the r\
epository (Actions, General, "Allow GitHub Actions to create and approve pull requests") and give the job `permissions: pull-requests: write`, or give the input\
 `token` that of an app or a person.'})}function isSame(pull,{title,body}){return pull.title===title&&(pull.body??"").replaceAll(`\r
`,`
`).trim()===body.trim()}async function update({api,repository},pull,text3,how){if(isSame(pull,text3))return pull;let route=`/repos/${repository}/pulls/${pull.number}`;
return askFor(api,{method:"PATCH",route,body:text3},pullSchema,how)}var tries=4;async function pruneExceptions(ports,config){let{github,token}=config,api=ports.openGithub({apiUrl:github.apiUrl,token}),now=ports.clock.now();for(let left=tries;;left-=
1){let place={api,repository:github.repository,tip:await defaultBranchTip(api,github)},contents=ports.openContents(github,token),files=await readPruned(contents,
place.tip.commit,config.exceptions,now),done=files.length===0?{}:await write(place,config,files,left===1,ports.log);if(done!==void 0)return tell(ports,files,done)}}
async function write(place,config,files,isLast,log){if(config.isDirect){let commit2=await commitPruned(place,files,isLast);return commit2===void 0?void 0:{commit:commit2}}
let commit=await keepPruneBranch(place,config.branch,files,isLast);return commit===void 0?void 0:{commit,pull:await keepPullRequest(place,config,files,log)}}async function tell({
runner,log},files,{commit,pull}){let title=files.length===0?"No exception has expired":pruneTitle(files);return log.info(`${title}${commit===void 0?"":`: ${pull?.
url??commit}`}`),await runner.setOutputs({removed:String(files.flatMap(({removed})=>removed).length),commit:commit??"","pull-request-number":String(pull?.number??
""),"pull-request-url":pull?.url??""}),await runner.writeSummary(`## ${title}

${files.length===0?"":prunedText(files)}`),0}async function runExceptions(ports,raw){ports.runner.maskSecret(raw.get("token")??"");try{let{environment,files}=ports,github=githubContext(environment,await readEvent(
files,environment.GITHUB_EVENT_PATH)),config=exceptionsConfig(raw,github);return config.mode==="lint"?await lintExceptions2(ports,config):await pruneExceptions(
ports,config)}catch(error){throw await ports.runner.writeSummary(renderFailure(error)),error}}async function lintExceptions2(ports,config){let{github,token}=config,
built=commitFiles(ports.openContents(github,token),github.proposal?.commit??github.commit),source=ruleSource("auto",github,token),rules=await openRules(ports,withProposal(
source,github),built),lint=await lintRules(rules,config,ports.clock.now());annotateLines(ports.runner,lint.notes);let missing=missingFor(lint);await ports.runner.
setOutputs({problems:String(errorsOf(lint).length),new:String(lint.proposed.length),"missing-approvals":approversText(missing)}),await ports.runner.writeSummary(
renderLint(lint));let told=await tellStatus(ports,config,lintStatus(lint));return errorsOf(lint).length>0||missing.length>0&&!told?1:0}function withProposal(source,{
proposal}){return source==="no-token"?{kind:"built"}:source.kind==="branch"&&proposal!==void 0?{...source,proposal}:source}async function tellStatus({openGithub,
log},{github,token},status2){log.info(`${status2.state}: ${status2.description}`);let commit=github.proposal?.commit;if(commit===void 0)return!1;let url=github.
origin.runUrl??runUrl(github),refusal=await setStatus(openGithub({apiUrl:github.apiUrl,token}),github.repository,commit,{...status2,url});return refusal===void 0?
!0:(log.warning(`The commit status could not be set: ${refusal}. Give the job \`permissions: statuses: write\`.`),!1)}function runUrl({serverUrl,repository,runId}){
return`${serverUrl}/${repository}/actions/runs/${runId}`}runAction(version,host=>runExceptions(gatePorts(host,version),actionInputs(host.environment)));
