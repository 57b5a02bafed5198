import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{addException}from"./chunk-PFCFALZB.js";import"./chunk-SXIPDX2F.js";import{ownOf}from"./chunk-2QTEF3IF.js";import"./chunk-CZYIG3GO.js";
import{answerMark,closeNeedless,grantableAnswer,issueNow,keepBranch,keepPullRequest,lackingAnswer,requestFields,requestMark,requestMessage,requestText,requestTitle,
withdrawnText}from"./chunk-C5TXHYE3.js";import"./chunk-JKYC6JAO.js";import{limitsFor}from"./chunk-ZIBTWM64.js";import"./chunk-L5NNHSDV.js";
import"./chunk-BX63DEU4.js";import"./chunk-MZSXFIT4.js";import"./chunk-IAKNI6DZ.js";import"./chunk-V7RLRESX.js";import"./chunk-RQUAI55Q.js";
import"./chunk-KOEIP5M3.js";import"./chunk-7GMIHT5M.js";import{askFor,askForAll,askGithub,defaultBranchTip,hiddenWhy,isYamlFile,lastEndOf,maxListed,
readsDifferently}from"./chunk-LIHHT6EI.js";import{maxTextFile}from"./chunk-62SQPVY5.js";import{ConfigError,answerKind,answerText,array,dayOf,daysLater,
number,object,patternForm,plainLine,requestBranch,severities,startOfDay,string}from"./chunk-A4QRTCHH.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{createHash}from"node:crypto";var maxWords=200,maxAssessed=500,vulnerabilityId=/^(?:CVE-\d{4}-\d{4,19}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|[A-Z]{2,10}-[A-Za-z0-9][\w.:-]{2,40})$/,vector=/(?:^|[\s(])CVSS:(?:3\.[01]|4\.0)(?:\/[A-Z]{1,3}:[A-Z]{1,6}){4,40}(?=$|[\s),;.])/,
score=/(?:^|[\s(])(?:10(?:\.0)?|\d(?:\.\d)?)(?=$|[\s,;()])/;function checkRequest(answers,ticket,policy,now){let images=answers.images.split(/[\s,]+/).filter(image=>image!==
""),severity=severities.find(one=>one===answers.severity),problems=requestFields.flatMap(field=>{let answer2=answers[field.id],what=faultOf(field,answer2)??(field.
id==="finding"?findingFault(answer2):void 0)??(field.id==="score"?scoreFault(answer2):void 0)??(field.id==="images"?imagesFault(images):void 0)??(field.id==="un\
til"?dayFault(answer2,severity,images,policy,now):void 0);return what===void 0?[]:[{label:field.label,what}]});if(problems.length>0||severity===void 0)return{kind:"\
lacking",problems};let{finding:id,until,reason,exploitability}=answers,why=`${reason}: ${plainLine(exploitability,maxWords)}`,wanted={id,kind:"vulnerability",reason:why,
images,ticket,until},assessment=limitsFor(policy,images).some(({rules})=>rules.assessment.value.length>0)?{assessment:assessmentIn(answers)}:{};return{kind:"com\
plete",severity,wanted:{...wanted,...assessment}}}function assessmentIn({score:points,exploitability,controls,why,fix,impact}){let cut=answer2=>plainLine(answer2,
maxAssessed);return{score:cut(points),exploitability:cut(exploitability),controls:cut(controls),why:cut(why),fix:cut(fix),impact:cut(impact)}}function faultOf({
most,options},answer2){if(answer2==="")return"it is not answered";if(answer2.startsWith("<"))return"it begins with <, as a placeholder does";if(answer2.length>most)
return`it has more than ${most} characters`;if(readsDifferently(answer2.replaceAll(`
`," ")))return hiddenWhy;if(options!==void 0&&!options.includes(answer2))return`it is none of: ${options.join(", ")}`}function findingFault(answer2){return vulnerabilityId.
test(answer2)?void 0:"write one id as the report has it, for example CVE-2024-1234"}function scoreFault(answer2){let withoutVector=answer2.replace(vector," ");return withoutVector===
answer2?"write the vector, for example CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H":score.test(withoutVector)?void 0:"write the score beside the vector, from 0\
.0 to 10.0"}function imagesFault(images){if(images.length>maxListed)return`it names more than ${maxListed} images`;let isOne=image=>patternForm.test(image)&&/[A-Za-z0-9]/.
test(image);return images.length>0&&images.every(isOne)?void 0:"write names of images, or patterns for them, with commas between, for example ghcr.io/acme/api"}
function dayFault(day,severity,images,policy,now){let start=startOfDay(day);if(start===void 0)return"write a day of the calendar, for example 2026-12-31";if(day<
dayOf(now))return"that day is over";if(severity===void 0||imagesFault(images)!==void 0)return;let most=Math.min(...limitsFor(policy,images).map(({rules})=>rules.
maxDays[severity].value));if(!(daysLater(start,1).getTime()<=lastEndOf(most,now)))return`the policy lets exceptions for ${severity} last ${most} days: until ${dayOf(
daysLater(now,most))} at most`}var maxRequest=65536,anyHeading=/^ {0,3}#{1,6}(?:[ \t]|$)/,nothing=/^(?:_No response_|None)$/;function parseRequest(body){if(body.length>maxRequest)return unclear(
`it has more than ${maxRequest} characters`);let lines=body.split(/\r\n|\r|\n/),headings=lines.flatMap((line,index)=>anyHeading.test(line)?[{line,index}]:[]),known=new Set(
requestFields.map(headingOf));if(!headings.some(({line})=>known.has(line)))return{kind:"other"};let wrong=headings.findIndex(({line},at)=>line!==headingOf(requestFields[at])),
found=headings[wrong];if(found!==void 0)return unclear(outOfPlace(found.index,requestFields[wrong]));let missing=requestFields[headings.length];if(missing!==void 0)
return unclear(`its heading “${missing.label}” is not there`);if(lines.slice(0,headings[0]?.index).some(line=>line.trim()!==""))return unclear("there is tex\
t above its first heading");let answers=headings.map(({index},at)=>answerIn(lines.slice(index+1,headings[at+1]?.index)));return{kind:"answers",answers:named(answers)}}
function headingOf(field){return field===void 0?"":`### ${field.label}`}function unclear(what){return{kind:"unclear",problem:{what}}}function outOfPlace(index,expected){
let instead=expected===void 0?"no more headings":`the heading “${expected.label}”`;return`line ${index+1} is another heading, where the form has ${instead};\
 an answer must hold none (a line that begins with #)`}function answerIn(lines){let answer2=lines.join(`
`).trim();return nothing.test(answer2)?"":answer2}function named(answers){let[finding="",severity="",images="",reason="",score2="",exploitability="",...rest]=answers,
[controls="",why="",fix="",impact="",until=""]=rest;return{finding,severity,images,reason,score:score2,exploitability,controls,why,fix,impact,until}}var commentSchema=object({id:number().int(),body:string().nullish(),user:object({login:string(),type:string().optional()}).nullish()});async function keepAnswer(api,repository,issue,body){
let how={what:`Answering in issue ${issue} of ${repository}`,permission:"issues: write"},route=`/repos/${repository}/issues/${issue}/comments`,all=await askForAll(
api,route,array(commentSchema),how),own=await ownOf(api,all.filter(comment=>comment.body?.startsWith(answerMark)));if(own===void 0)return void await askFor(api,
{method:"POST",route,body:{body}},commentSchema,how);if(own.body?.replaceAll(`\r
`,`
`).trim()===body.trim())return;let update={method:"PATCH",route:`/repos/${repository}/issues/comments/${own.id}`,body:{body}};await askFor(api,update,commentSchema,
how)}async function askApprovers({api,repository},pull,approvers,requester,log){let names=[...new Set(approvers.flat())].filter(name=>name.toLowerCase()!==requester.
toLowerCase()),teams=names.flatMap(name=>name.includes("/")?[name.replace(/^.*\//,"")]:[]),people=names.filter(name=>!name.includes("/"));if(names.length===0)return;
let how={what:`Asking for reviews of ${pull.url}`,permission:"pull-requests: write"},route=`/repos/${repository}/pulls/${pull.number}/requested_reviewers`,answer2=await askGithub(
api,{method:"POST",route,body:{reviewers:people,team_reviewers:teams}},how);answerKind(answer2)!=="ok"&&log.warning(`${how.what}: GitHub refused it: ${answerText(
answer2)}. Ask them by hand.`)}var tries=4;async function answerRequest(ports,choice){let{github,token,event}=choice,api=ports.openGithub({apiUrl:github.apiUrl,token}),issue=await issueNow(api,
github.repository,event.number);if(issue.body!==event.body)return{kind:"none",why:"its text is another one by now, which has its own run"};for(let left=tries;;left-=
1){let place={api,repository:github.repository,tip:await defaultBranchTip(api,github)},policy=await choice.policyAt(place.tip.commit),looked=look(issue,event,policy,
ports.clock.now()),outcome=looked.kind==="complete"?await propose(ports,choice,place,{looked,policy,isLast:left===1}):looked;if(outcome!==void 0)return outcome.
kind!=="proposed"&&await withdraw(ports,place,issue),await answer(api,github.repository,issue.number,outcome),outcome}}function look(issue,event,policy,now){if(!issue.
isOpen)return{kind:"none",why:"it is closed"};let parsed=parseRequest(issue.body);if(parsed.kind==="other")return{kind:"none",why:"it is not the form for except\
ions"};let branch=requestBranch(issue.number,issue.author),why=whyNobody(issue,event);if(branch===void 0||why!==void 0)return{kind:"lacking",problems:[{what:why??
"a person must ask, not a bot"}]};if(parsed.kind==="unclear")return{kind:"lacking",problems:[parsed.problem]};let checked=checkRequest(parsed.answers,issue.url,
policy,now);if(checked.kind==="lacking")return checked;let hash=createHash("sha256").update(issue.body).digest("hex"),{answers}=parsed,request={issue:issue.number,
hash,requester:issue.author,answers,wanted:checked.wanted};return{...checked,request,branch}}function whyNobody({author,isMember},{sender,isEdit}){if(!isMember)
return"GitHub does not count its author to this repository or its organization (a membership that is not public may be why): a member must ask";if(isEdit&&sender.
toLowerCase()!==author.toLowerCase())return`${sender} has edited the text, and ${author} asks: edit it as ${author}, or ask in an issue of your own`}async function propose(ports,choice,place,{
looked,policy,isLast}){let{request,branch,severity}=looked,file=await withEntry(ports,choice,place.tip.commit,looked.wanted,policy);if("problems"in file)return{
kind:"lacking",problems:file.problems};let text={message:requestMessage(request),mark:requestMark},made=await keepBranch(place,branch,[file],text,isLast);if(made===
void 0)return;let words={title:requestTitle(request),body:requestText(request)},pull=await keepPullRequest(place,{branch,labels:choice.labels},words,ports.log);
return made.isNew&&await askApprovers(place,pull,policy.approvals[severity],request.requester,ports.log),{kind:"proposed",commit:made.commit,pull}}async function withEntry({
openContents,clock},{github,token,exceptions},commit,wanted,policy){let path=exceptions.find(one=>isYamlFile(one.path))?.path;if(path===void 0)throw noYaml();let contents=openContents(
github,token),before=await contents.read(path,commit,maxTextFile),isExecutable=before!==void 0&&await contents.isExecutable(path,commit);try{return{path,isExecutable,
bytes:addException(before,path,wanted,policy,clock.now()).bytes}}catch(error){if(!(error instanceof ConfigError)||!/^add-(?:there|refused)$/.test(error.code))throw error;
return{problems:error.problems.map(({where,what,fix})=>({what:`${where}: ${what}. ${fix}`}))}}}function noYaml(){let what="none of the files is YAML, and a requ\
est is for named images, which only a YAML file can say";return new ConfigError([{where:"input exceptions",what,fix:"Name .trivyignore.yaml, too."}],"request-no\
-yaml")}async function withdraw({log},place,{number:number2,author}){let branch=requestBranch(number2,author),words={mark:requestMark,comment:withdrawnText(number2),
why:`issue ${number2} asks for it no more`};branch!==void 0&&await closeNeedless(place,branch,words,log)}async function answer(api,repository,issue,outcome){if(outcome.
kind==="none")return;let text=outcome.kind==="proposed"?grantableAnswer(outcome.pull):lackingAnswer(outcome.problems);await keepAnswer(api,repository,issue,text)}export{answerRequest};
