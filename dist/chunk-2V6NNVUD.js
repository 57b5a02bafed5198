import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{advisoryPage}from"./chunk-MATAT3R6.js";import{allOwnOf,ownAccounts}from"./chunk-5XOBYRIZ.js";import{openHome}from"./chunk-LAG2LS7E.js";
import{readLedger,writeEvents}from"./chunk-GK3Y646S.js";import{deadlineOf,hasGap,readMail,resolutions,sentStages,severityOf,stateOf}from"./chunk-7NSBX36V.js";
import{streamName}from"./chunk-HSFB43BR.js";import{mayPublish,visibilityOf}from"./chunk-NU7XRSNH.js";import{askFor,askForAll,askGithub,given,readPolicy}from"./chunk-P4NVSMEY.js";
import{counted,inParallel,ownerOf,plural,pluralDo,policyFor}from"./chunk-7HSWERG5.js";import{Cancelled,ConfigError,GateError,HttpFault,Patience,ServiceError,
_enum,anonymousRegistry,answerFault,answerKind,answerText,array,boolean,bounded,byText,chat,code,dayOf,deadlineRules,escalations,fieldsOf,instant,int,isLoopback,
kinds,link,literal,mayPass,minuteText,object,parseRetryAfter,parsedJson,plainLine,readReference,row,severities,strictObject,string,text,union,unknown,url,withFix,
withoutSecrets,worse,worseFirst}from"./chunk-CIY6UZVJ.js";var maxText=500;function escalationRow(sink,state,code2,what,fix=""){return{sink,state,code:`${sink}-${code2}`,what:bounded(what,maxText),fix:bounded(fix,maxText)}}
function escalationCode(rows){return rows.some(({state})=>state==="failed"||state==="withheld")?3:0}var mostLines=60;function renderEscalation(rows){return[...["off","kept","planned","sent","withheld","failed"].flatMap(state=>{let all=rows.filter(one=>one.state===
state),more=all.length-mostLines;return[...all.slice(0,mostLines).map(lineOf),...more>0?[`${state.toUpperCase()} and ${more} more`]:[]]}),totalOf(rows)].join(`
`)}function lineOf({sink,state,what,fix,url:url2}){let parts=[what,...fix===""?[]:[fix],...url2===void 0?[]:[bounded(url2)]];return`${state.toUpperCase().padEnd(
8)}  ${sink.padEnd(7)}  ${parts.join(" ")}`}function escalationSummary(rows){let shown3=rows.filter(({state})=>state!=="off").toReversed().slice(0,mostLines),lines=shown3.
map(({sink,state,what,fix})=>row([state,sink,text(`${what} ${fix}`.trim(),1100)])),table=[row(["State","Where","What"]),row([":--",":--",":--"]),...lines].join(
`
`);return`## Escalation

${totalOf(rows)}
${shown3.length===0?"":`
${table}
`}`}function escalationOutputs(rows){let count2=(...states)=>String(rows.filter(({state})=>states.includes(state)).length);return{sent:count2("sent"),failed:count2(
"failed","withheld")}}function withheldRows(rows){return rows.map(({sink,state,code:code2,fix})=>({sink,state,code:code2,fix,what:`${code2}: withheld, as everyb\
ody can read this.`}))}function totalOf(rows){let count2=state=>rows.filter(one=>one.state===state).length,planned2=count2("planned");if(planned2>0)return`Dry r\
un: ${plural(planned2,"step")} planned, nothing sent.`;let failed4=count2("failed")+count2("withheld");return`${plural(count2("sent"),"step")} sent${failed4===0?
"":`, ${failed4} not`}.`}import{createHmac}from"node:crypto";import{createHash}from"node:crypto";var stages=sentStages,triageLabels=["confirmed","false-positive","not-exploitable","mitigated"];var[maxAdvisories,maxImages,maxSubjects,maxAliases]=[100,50,10,20],maxWords=300,words=string().max(maxWords),count=int().nonnegative(),keyText=string().regex(/^[0-9a-f]{32}$/).
describe("The same for an advisory and an owner, always."),imageSchema=strictObject({repository:words,line:words,subjects:array(words).max(maxSubjects).describe(
"Packages, or files."),severity:_enum(severities),firstSeen:instant,oldDebt:literal(!0).optional().describe("The first scan of this image found it, so nobody kn\
ows how old it is."),due:instant.optional()}),advisorySchema=strictObject({key:keyText,stage:_enum(stages).describe("warning: three quarters of the time are ove\
r. breached: all of it."),level:_enum(escalations),kind:_enum(kinds),id:words,aliases:array(words).max(maxAliases),url:url().optional(),severity:_enum(severities),
images:array(imageSchema).max(maxImages).describe("Worst first."),moreImages:count}),overSchema=strictObject({key:keyText,id:words.optional(),ended:array(strictObject(
{repository:words,line:words,how:_enum(resolutions),at:instant})).max(maxImages).describe("The scans that show it, newest first. Empty: images still have it, an\
d an exception covers it or it is rated milder.")}),noticeSchema=strictObject({noticeVersion:literal(1),id:string().regex(/^[0-9a-f]{64}$/).describe("The same f\
or the same news: who knows it has been told already. Also in the header Idempotency-Key."),owner:words.optional().describe("As the policy calls them. Absent: i\
t names nobody."),why:string().max(1e3),advisories:array(advisorySchema).max(maxAdvisories).describe("What is new. Worst first."),over:array(overSchema).max(maxAdvisories).
describe("What nothing is to be done about any more."),more:count.describe("Advisories that are not listed.")}).describe("Names of advisories, packages and file\
s are whatever images and databases say: show them as text.");function noticeOf(step,overAt=new Map){let{owner,why}=step,all=step.kind==="notify"?step.about:step.
over;return{noticeVersion:1,id:newsId(step,overAt),...owner===void 0?{}:{owner:bounded(owner.owner,maxWords)},why:bounded(why,1e3),advisories:step.kind==="notif\
y"?step.about.slice(0,maxAdvisories).map(advisoryOf):[],over:step.kind==="notify"?[]:step.over.slice(0,maxAdvisories).map(overOf),more:Math.max(0,all.length-maxAdvisories)}}
function overOf({key,ended:ended5}){let scans=(ended5?.ended??[]).slice(0,maxImages).map(({stream,how,at})=>({repository:bounded(stream.repository,maxWords),line:bounded(
stream.line,maxWords),how,at:new Date(at).toISOString()}));return{key,...ended5===void 0?{}:{id:bounded(ended5.advisory,maxWords)},ended:scans}}function advisoryOf({
key,stage,level,is,advisory,aliases,severity,images}){let url2=advisoryPage(advisory);return{key,stage,level,kind:is,severity,id:bounded(advisory,maxWords),aliases:aliases.
slice(0,maxAliases).map(alias=>bounded(alias,maxWords)),...url2===void 0?{}:{url:url2},images:images.slice(0,maxImages).map(imageOf),moreImages:Math.max(0,images.
length-maxImages)}}function imageOf({stream,subjects,severity,firstSeen,isDebt,deadline}){return{repository:bounded(stream.repository,maxWords),line:bounded(stream.
line,maxWords),subjects:subjects.slice(0,maxSubjects).map(subject=>bounded(subject,maxWords)),severity,firstSeen:new Date(firstSeen).toISOString(),...isDebt?{oldDebt:!0}:
{},..."due"in deadline?{due:new Date(deadline.due).toISOString()}:{}}}function newsId(step,overAt){let before=key=>overAt.get(key)??0,news=step.kind==="notify"?
step.about.map(about2=>[...newsOf(about2),before(about2.key)]):step.over.map(({key,ended:ended5})=>[key,lastOf(ended5),before(key)]),about=[step.kind,step.owner?.
owner??"",news];return createHash("sha256").update(JSON.stringify(about)).digest("hex")}function newsOf({key,stage,images}){return[key,stage,images.map(({stream})=>streamName(
stream)).sort(byText)]}function lastOf(ended5){return ended5?.ended[0].at??0}var patience=1e4,maxAnswer=65536,maxSaid=200,limits={attempts:4,firstWait:1e3,longestWait:15e3,longestRetryAfter:6e4,longestTotal:9e4};async function post({http,
clock},request){let waits=new Patience(clock,limits,Math.random);for(;;){let{posted,retryAfter,isPassing}=await postOnce({http,clock},request);if(!isPassing||await waits.
wait({retryAfter})!==void 0)return posted}}async function postOnce({http,clock},{url:url2,body,headers,secrets}){try{let sent2={accept:"application/json","conte\
nt-type":"application/json",...headers},response=await http.request({method:"POST",url:url2,headers:sent2,body,idle:patience,within:patience}),said=plainLine(withoutSecrets(
await saidIn(response),secrets),maxSaid),retryAfter=parseRetryAfter(response.headers["retry-after"],clock.now());return{posted:postedFor(response.status,said),isPassing:mayPass(
response.status),retryAfter}}catch(error){if(!(error instanceof HttpFault))throw error;return{posted:{kind:"unreachable",why:plainLine(withoutSecrets(error.message,
secrets),maxSaid)},isPassing:error.retryable}}}function postedFor(status,said){if(status>=200&&status<300)return{kind:"taken"};let why=said===""?`it answers ${status}`:
`it answers ${status}: ${said}`;return status>=300&&status<400?{kind:"redirected",why}:status===429?{kind:"limited",why}:{kind:mayPass(status)||status>=500?"una\
vailable":"refused",why}}async function saidIn({body}){let parts=[],size=0;try{for await(let part of body){let bytes=Buffer.from(part);if(parts.push(bytes),size+=
bytes.byteLength,size>maxAnswer)break}}catch(error){if(!(error instanceof HttpFault))throw error}body.destroy();let text2=Buffer.concat(parts).toString("utf8"),
{message,errors}=fieldsOf(parsedJson(text2)),all=[message,...Array.isArray(errors)?errors:[]].filter(one=>typeof one=="string");return all.length>0?all.join("; "):
text2.slice(0,maxSaid*4)}var shortestSecret=16;function webhookUrlProblem(text2,where){let url2=URL.parse(text2),isSafe=url2?.protocol==="https:"||url2?.protocol==="http:"&&isLoopback(url2);
return url2!==null&&isSafe&&url2.username===""&&url2.password===""?[]:[{where,what:"it is no https URL without a password",fix:"Write https://… as the service s\
hows it."}]}function webhookSecretProblem(secret,where){if(secret.length>=shortestSecret)return[];let what=secret===""?"it is missing":`it has fewer than ${shortestSecret}\
 characters`;return[{where,what,fix:"Make one with `openssl rand -hex 32`, and give it to both sides."}]}function signedHeaders(body,secret,now){let timestamp=String(
Math.floor(now.getTime()/1e3)),signature=createHmac("sha256",secret).update(`${timestamp}.`).update(body).digest("hex");return{"x-image-gate-timestamp":timestamp,
"x-image-gate-signature-256":`sha256=${signature}`}}async function tellWebhook(ports,webhook,steps){let rows=[],done=[];for(let[index,step]of steps.entries()){let posted=await tell(
ports,webhook,step);if(posted.kind==="taken")done.push(step),rows.push(escalationRow("webhook","sent","sent",notifyWords(step)));else if(posted.kind==="refused")
rows.push(refused(step,posted.why));else return{rows:[...rows,ended(posted,steps.length-index)],done}}return{rows,done}}function notifyWords(step){let whom=step.
owner?.owner??"images without an owner";if(step.kind==="notify-over")return`${whom}: ${advisories(step.over.length)} over`;let[{severity,advisory}]=step.about;return`${whom}\
: ${advisories(step.about.length)}, the worst ${severity} ${advisory}`}function advisories(count2){return count2===1?"1 advisory":`${counted(count2)} advisories`}
async function tell(ports,{url:url2,secret,overAt},step){let notice=noticeOf(step,overAt),body=Buffer.from(JSON.stringify(notice)),headers={...signedHeaders(body,
secret,ports.clock.now()),"idempotency-key":notice.id},secrets=[secret,url2.href,`${url2.pathname}${url2.search}`,url2.pathname].filter(one=>one!=="/");return post(
ports,{url:url2,body,headers,secrets})}function refused(step,why){return failed("refused",`The webhook did not take "${notifyWords(step)}": ${why}.`,"Look into \
the log of the service: it must take the body that docs/escalation.md describes.")}function ended(posted,left){let what=`The webhook was not told ${plural(left,
"notice")}: ${posted.why}.`,again="run it again: only what is missing is sent.";switch(posted.kind){case"redirected":return failed("redirected",what,"Write the \
address that it means in webhook-url: no redirect is followed.");case"limited":return failed("limited",what,`Wait some minutes, and ${again}`);case"refused":case"\
unavailable":return failed("unavailable",what,`Look at the service, and ${again}`);case"unreachable":return failed("unreachable",what,`Check network, proxy and \
webhook-url, and ${again}`)}}function failed(code2,what,fix){return escalationRow("webhook","failed",code2,what,fix)}var usualPager="https://events.pagerduty.com/v2/enqueue";function reachedSinks(given2,names,owners,environment){let{pagerKey,pagerUrl,webhookUrl,webhookSecret}=given2,
mail=senderOf(given2,names,environment),keys=ownKeys(owners,environment),[first,...others]=[...pagerKey===""?[]:keyProblems(pagerKey,names.pagerKey),...[...keys].
flatMap(([name,key])=>keyProblems(key,`variable ${name}`)),...webhookUrlProblem(pagerUrl||usualPager,names.pagerUrl),...webhookUrl===""?[]:webhookUrlProblem(webhookUrl,
names.webhookUrl),...webhookUrl===""?[]:webhookSecretProblem(webhookSecret,names.webhookSecret),...webhookUrl===""&&webhookSecret!==""?[secretAlone(names)]:[],..."\
problems"in mail?mail.problems:[]];if(first!==void 0)throw new ConfigError([first,...others]);let keyFor=owner=>owner?.pager===void 0?pagerKey||void 0:keys.get(
owner.pager);return{...pagerKey===""&&keys.size===0?{}:{pager:{url:new URL(pagerUrl||usualPager),keyFor}},...webhookUrl===""?{}:{webhook:{url:new URL(webhookUrl),
secret:webhookSecret}},..."mail"in mail?{mail:mail.mail}:{}}}function senderOf({mailFrom,mailServer,mailUser},names,environment){if(mailFrom===""&&mailServer===
""&&mailUser==="")return{};let words2={to:[mailFrom],attach:[],from:mailFrom||void 0,server:mailServer||void 0,user:mailUser||void 0},said={"mail-from":names.mailFrom,
"mail-server":names.mailServer,"mail-user":names.mailUser},read=readMail(words2,environment,word=>said[word]??word);return"problems"in read?{problems:read.problems.
filter(({where})=>where!=="mail-to")}:read.mail===void 0?{}:{mail:{server:read.mail.server,from:read.mail.from}}}function sinkSecrets(given2,owners,environment){
let{pagerKey,webhookUrl,webhookSecret}=given2;return[pagerKey,webhookUrl,webhookSecret,...ownKeys(owners,environment).values()].filter(one=>one!=="")}function ownKeys(owners,environment){
let names=owners.flatMap(({pager})=>pager??[]);return new Map(names.flatMap(name=>environment[name]?[[name,environment[name]]]:[]))}function keyProblems(key,where){
return/^[A-Za-z0-9]{32}$/.test(key)?[]:[{where,what:"it is no key of PagerDuty",fix:"Copy the integration key of an Events API v2 integration of the service: 32\
 letters and digits."}]}function secretAlone({webhookUrl,webhookSecret}){return{where:webhookSecret,what:"there is a secret and no webhook",fix:`Give ${webhookUrl}\
, or leave the secret out.`}}function escalatedIn(group,mayTell){let[first,...others]=group.open.filter(({of})=>mayTell(of.visibility)).map(affectedImage).sort((a,b)=>mostUrgentFirst(a.image,
b.image)||byText(streamName(a.image.stream),streamName(b.image.stream)));if(first===void 0)return;let all=[first,...others];return{...advisoryOf2(group),images:[
first.image,...others.map(({image})=>image)],severity:all.map(({image})=>image.severity).reduce(worse),deadline:all.map(({image})=>image.deadline).reduce(endsFirst),
level:escalations[Math.max(...all.map(({level})=>level))]??"report",stage:stages[Math.max(...all.map(({stage})=>stage))]??"found"}}function endedIn(group,mayTell){
let newest=new Map;for(let{visibility,...ended5}of group.ended){let name=streamName(ended5.stream);mayTell(visibility)&&ended5.at>(newest.get(name)?.at??-1)&&newest.
set(name,ended5)}let[first,...others]=[...newest.values()].sort((a,b)=>b.at-a.at||byText(streamName(a.stream),streamName(b.stream)));return first===void 0?void 0:
{...advisoryOf2(group),ended:[first,...others]}}function advisoryOf2({key,is,advisory,aliases,owner}){return{key,is,advisory,aliases:[...aliases].sort(byText),...owner===
void 0?{}:{owner}}}function mostUrgentFirst(one,other){let[a,b]=[one.deadline,other.deadline];return worseFirst(one.severity,other.severity)||stages.indexOf(stageOf(
b))-stages.indexOf(stageOf(a))||rankOf(a)-rankOf(b)||dueOf(a)-dueOf(b)}function affectedImage({of:{stream,rules,lastComplete,failed:failed4},findings}){let[first]=findings,
counted2=findings.filter(({deadline})=>deadline.state!=="paused"),fixes=findings.flatMap(({fixableSince})=>fixableSince??[]);return{image:{stream,subjects:[...new Set(
findings.map(({name})=>name.subject))].sort(byText),severity:findings.map(({severity})=>severity).reduce(worse),firstSeen:Math.min(...findings.map(({firstSeen})=>firstSeen)),
lastSeen:Math.max(...findings.map(({lastSeen})=>lastSeen)),...fixes.length===0?{}:{fixableSince:Math.min(...fixes)},isDebt:findings.every(({isDebt})=>isDebt),deadline:findings.
map(({deadline})=>deadline).reduce(endsFirst,first.deadline),...lastComplete===void 0?{}:{lastComplete},...failed4===void 0?{}:{failed:failed4}},level:Math.max(
-1,...counted2.map(finding=>escalations.indexOf(levelOf(finding,rules)))),stage:Math.max(0,...counted2.map(({deadline})=>stages.indexOf(stageOf(deadline))))}}function levelOf({
severity,deadline,isDebt,isAlone},rules){if(isAlone&&!rules.hearsAlone)return"report";let said=rules.escalate[severity],level=deadline.state==="breached"?louder[said]:
said;return isDebt&&level==="page"?"ticket":level}var louder={report:"backlog",backlog:"ticket",notify:"ticket",ticket:"page",page:"page"};function stageOf({state}){
return state==="breached"||state==="warning"?state:"found"}function rankOf({state}){return state==="paused"?2:state==="none"?1:0}function dueOf(deadline){return deadline.
state==="none"?Number.MAX_SAFE_INTEGER:deadline.due}function endsFirst(one,other){return(rankOf(other)-rankOf(one)||dueOf(other)-dueOf(one))<0?other:one}function findingDeadline({stream,last},name,episode,rules,now){let{firstSeen,fixableSince,balance,unseen,resolved:resolved2}=episode;return{stream,name,severity:severityOf(
episode),firstSeen,lastSeen:resolved2?.seen.at??unseen?.at??last?.at??firstSeen,...fixableSince===void 0?{}:{fixableSince},isDebt:balance===!0,...episode.alone===
void 0?{}:{isAlone:episode.alone},deadline:deadlineOf(episode,rules,now)}}import{createHash as createHash2}from"node:crypto";var form=/^[0-9a-f]{32}$/;function escalationKey(ledger,{is,id},owner){return keyOf(JSON.stringify([ledger,is,
id,owner]))}function restKey(ledger,owner){return keyOf(JSON.stringify([ledger,"rest",owner]))}function isEscalationKey(text2){return form.test(text2)}function keyOf(text2){
let key=createHash2("sha256").update(text2).digest("hex").slice(0,32);if(!isEscalationKey(key))throw new RangeError(key);return key}function headOf({state:{stream,complete,failed:failed4},rules,visibility}){let times=Object.values(complete).map(({at})=>at);return{stream,rules,visibility,...times.
length===0?{}:{lastComplete:Math.max(...times)},...failed4===void 0?{}:{failed:failed4}}}function groupsOf(streams,grouping){let groupFor=groupsByName(grouping.
ledger);for(let facts of streams)addStream(facts,grouping,name=>groupFor(name,facts.owner));let told=groupFor.all().filter(({key,open:open2})=>open2.length>0||grouping.
known.has(key));return new Map(told.map(group=>[group.key,group]))}function groupsByName(ledger){let owners=new Map,all=[];return Object.assign(({is,id},owner)=>{
let name=owner?.owner??"",kinds2=owners.get(name)??new Map;owners.set(name,kinds2);let ids=kinds2.get(is)??new Map;kinds2.set(is,ids);let known=ids.get(id);if(known!==
void 0)return known;let whose2=owner===void 0?{}:{owner},group={key:escalationKey(ledger,{is,id},name),is,advisory:id,aliases:new Set,...whose2,open:[],ended:[]};
return ids.set(id,group),all.push(group),group},{all:()=>all})}function addStream(facts,{names,now},groupFor){let{state,rules,visibility}=facts,{stream}=state,head=headOf(
facts);for(let[number,episodes]of state.findings){let[name,last]=[names[number],episodes.at(-1)];if(name===void 0||last===void 0)continue;let group=groupFor(name);
for(let alias of name.aliases)group.aliases.add(alias);let{resolved:resolved2}=last;if(resolved2!==void 0){group.ended.push({stream,visibility,how:resolved2.resolution,
at:resolved2.at});continue}let finding=findingDeadline(state,name,last,rules,now),before=group.open.at(-1);before?.of===head?before.findings.push(finding):group.
open.push({of:head,findings:[finding]})}}import{createHash as createHash3}from"node:crypto";var issueLabel="image-gate",levelLabel=`${issueLabel}: `;function contentOf(about,issue){let{key,level,stage,is,advisory,aliases,owner,images}=about;return{key,
fingerprint:digestText([is,advisory,aliases,owner?.owner??"",level,stage,images.map(shownOf)]),labels:[issueLabel,levelLabel+level],stage,...issue?.asked===void 0?
{}:{asked:issue.asked}}}function restContentOf(key,about){let keys=about.map(one=>one.key).sort(byText);return{key,fingerprint:digestText(keys),labels:[issueLabel],
stage:"found"}}function differs(issue,{fingerprint,labels}){let ours=issue.labels.filter(label=>label.startsWith(levelLabel)),isLabelled=labels.every(label=>issue.
labels.includes(label));return issue.fingerprint!==fingerprint||!isLabelled||ours.some(label=>!labels.includes(label))}function shownOf({stream,subjects,severity,
firstSeen,fixableSince,isDebt,deadline}){return[streamName(stream),subjects,severity,firstSeen,fixableSince??null,isDebt,deadlineText(deadline)]}function deadlineText(deadline){
if(deadline.state==="none")return deadline.why;let day=deadline.state==="paused"?deadline.since:deadline.due;return`${deadline.state} ${dayOf(new Date(day))}`}function digestText(parts){
return createHash3("sha256").update(JSON.stringify(parts)).digest("hex")}function issueSteps(facts){let issueFor=issuesByKey(facts.issues),known=facts.open.flatMap(about=>{let issue=issueFor.get(about.key);return issue===void 0?[]:stepFor(
about,issue,facts.now)??[]}),unopened=facts.open.filter(about=>!issueFor.has(about.key)&&needsIssue(about)),opened=unopened.slice(0,facts.limit).map(about=>({kind:"\
issue-open",about,content:contentOf(about),why:"It has been found, and there is no issue about it yet."})),rest=restStep(unopened.slice(facts.limit),issueFor.get(
facts.restKey),facts),{steps:closed,unclear}=endings([...issueFor.values()],facts);return{steps:[...closed,...known,...opened,...rest],unclear}}function issuesByKey(issues){
let newestFirst=issues.toSorted((a,b)=>b.number-a.number);return new Map(newestFirst.map(issue=>[issue.key,issue]))}function needsIssue({level,deadline}){return deadline.
state!=="paused"&&(level==="backlog"||escalations.indexOf(level)>=ticketLevel)}var ticketLevel=escalations.indexOf("ticket");function stepFor(about,issue,now){let content=contentOf(
about,issue),text2={issue:issue.number,about,content},isPaused=about.deadline.state==="paused",label=triageLabels.find(one=>isAsking(one)&&issue.labels.includes(
one));if(label!==void 0&&!isPaused&&issue.asked!==label){let why=`The label ${label} says that it needs no fix: only an exception says that to the gate and to t\
his clock.`;return{kind:"issue-request",...text2,content:{...content,asked:label},label,answers:answersOf(about,label),why}}if(!issue.isOpen){let why=isPaused?void 0:
whyReopen(about,issue,now);return why===void 0?void 0:{kind:"issue-reopen",...text2,why}}return differs(issue,content)?{kind:"issue-update",...text2,...changeOf(
about,issue)}:void 0}function changeOf({stage,deadline},issue){if(stages.indexOf(stage)>stages.indexOf(issue.stage)){let comment=stage==="breached"?"Its time to\
 fix is over.":"Three quarters of its time to fix are over.";return{comment,why:comment}}return{why:deadline.state==="paused"?"Exceptions cover it now.":"What i\
s known of it has changed."}}function isAsking(label){return label!=="confirmed"}function answersOf({is,advisory,severity,images},label){if(is!=="vulnerability")
return{};let uncovered=images.filter(({deadline})=>deadline.state!=="paused"),repositories=[...new Set(uncovered.map(({stream})=>stream.repository))],reason={confirmed:{},
mitigated:{},"false-positive":{reason:"False positive"},"not-exploitable":{reason:"Not exploitable in our context"}}[label];return{finding:advisory,severity,images:repositories.
join(", "),...reason}}var patience2=2880*60*1e3;function whyReopen({images},{closedAt=0},now){let live=images.filter(({deadline})=>deadline.state!=="paused");if(live.
every(({firstSeen})=>firstSeen>closedAt))return"It is back: it was found again after this issue was closed.";let seen=live.filter(({lastSeen})=>lastSeen>closedAt);
if(seen.length>0)return`Closed too early: a scan after that has still found it in ${plural(seen.length,"image")}.`;if(!(now-closedAt<=patience2))return"Closed t\
oo early: no complete scan since then has shown that it is gone."}function restStep(rest,issue,{restKey:restKey2}){let content=restContentOf(restKey2,rest);if(rest.
length===0)return issue?.isOpen!==!0?[]:[{kind:"issue-rest",issue:issue.number,about:[],content,why:"All of them have an issue of their own now, or are gone."}];
if(issue?.isOpen===!0&&!differs(issue,content))return[];let why=`Not all could have an issue in this run: ${counted(rest.length)} will have one in the next runs\
, worst first.`;return[{kind:"issue-rest",...issue===void 0?{}:{issue:issue.number},about:rest,content,why}]}function endings(issues,facts){let open2=new Set(facts.
open.map(({key})=>key)),steps=[],unclear=[];for(let{number:issue,key,isOpen}of issues){if(!isOpen||open2.has(key)||key===facts.restKey)continue;let ended5=facts.
endedFor(key);ended5!==void 0?steps.push({kind:"issue-close",issue,key,ended:ended5,why:endedText(ended5)}):facts.isMoved(key)?steps.push({kind:"issue-close",issue,
key,why:"Somebody else answers for its images now, and has an issue about it."}):facts.isHidden(key)||unclear.push(issue)}return{steps,unclear}}function endedText({
ended:ended5}){let images=plural(ended5.length,"image"),hows=new Set(ended5.map(({how})=>how));return hows.has("fixed")?`Verified: complete scans show that it i\
s fixed in ${images}.`:hows.has("reclassified")?`It goes on under another id in ${images}.`:hows.has("withdrawn")?"Its advisory was withdrawn or changed: scans \
of the same images lack it now.":hows.has("not-affected")?`The scanner says that ${images} had it and are not affected.`:hows.has("retired")?"The images that ha\
d it are scanned no more.":`Complete scans show that it is gone from ${images}, not how.`}function pageSteps(facts){let{open:open2,sent:sent2,limit}=facts,paged=open2.filter(about=>isAtLeast(about,"page")),fresh=freshOf(paged,sent2),begun=fresh.filter(
({about})=>!sent2.has(about.key)),isInRest=({about})=>sent2.get(about.key)?.isRest===!0,steps=[...fresh.filter(one=>sent2.has(one.about.key)&&!isInRest(one)),...begun.
slice(0,limit)].map(({about,why})=>({kind:"page-trigger",key:about.key,about,urgency:urgencies[about.severity],why})),rest=[...fresh.filter(isInRest),...begun.slice(
limit)].map(({about})=>about);return[...steps,...restPages(rest,facts),...resolved(paged,facts)]}var urgencies={CRITICAL:"critical",HIGH:"error",UNKNOWN:"error",
MEDIUM:"warning",LOW:"warning"};function restPages(rest,{restKey:restKey2,owners}){return[...Map.groupBy(rest,({owner})=>owner?.pager??"")].flatMap(([pager,[first,
...others]])=>{if(first===void 0)return[];let about=[first,...others],why=`Too many to be paged about each: ${counted(about.length)} more.`;return[{kind:"page-r\
est",key:restKey2(pager),...whosePager(pager,owners),about,why}]})}function resolved(paged,{sent:sent2,endedFor,restKey:restKey2,owners}){let still=new Set(paged.
map(({key})=>key)),over=[...sent2].filter(([key])=>!still.has(key)).sort(([a],[b])=>byText(a,b)),inRest=[...sent2].filter(([,{isRest}])=>isRest===!0),open2=new Set(
inRest.flatMap(([key,{to=""}])=>still.has(key)?[to]:[])),whole=[...new Set(inRest.map(([,{to=""}])=>to))].filter(pager=>!open2.has(pager));return[...over.map(([
key,{to=""}])=>{let ended5=endedFor(key),why=ended5===void 0?"An exception covers it, or it is rated milder.":"It is gone.";return{kind:"page-resolve",key,...whosePager(
to,owners),...ended5&&{ended:ended5},why}}),...whole.map(pager=>({kind:"page-resolve",key:restKey2(pager),...whosePager(pager,owners),why:"All of the rest is ov\
er."}))]}function whosePager(pager,owners){return pager===""?{}:{owner:owners.findLast(one=>one.pager===pager)??{images:[],owner:pager,pager}}}function notifySteps({
open:open2,sent:sent2,endedFor,owners}){let told=open2.filter(about=>isAtLeast(about,"notify")),still=new Set(told.map(({key})=>key)),news=Map.groupBy(freshOf(told,
sent2),({about})=>about.owner?.owner??""),over=Map.groupBy([...sent2].filter(([key])=>!still.has(key)).sort(([a],[b])=>byText(a,b)),([,{to=""}])=>to);return[...new Set(
[...news.keys(),...over.keys()])].sort(byText).flatMap(name=>{let[first,...others]=news.get(name)??[],[gone,...more]=(over.get(name)??[]).map(([key])=>({key,...ending(
endedFor(key))})),whose2=whoIs(name,owners),why=others.length===0?first?.why:`${counted(others.length+1)} advisories are new, or have come nearer.`;return[...first===
void 0||why===void 0?[]:[{kind:"notify",...whose2,about:[first.about,...others.map(({about})=>about)],why}],...gone===void 0?[]:[{kind:"notify-over",...whose2,over:[
gone,...more],why:"Nothing is left to be done."}]]})}function ending(ended5){return ended5===void 0?{}:{ended:ended5}}function whoIs(name,owners){return name===
""?{}:{owner:owners.findLast(({owner})=>owner===name)??{images:[],owner:name}}}function isAtLeast({level,deadline},least){return deadline.state!=="paused"&&escalations.
indexOf(level)>=escalations.indexOf(least)}function freshOf(all,sent2){return all.flatMap(about=>{let why=whatIsNew(about,sent2.get(about.key));return why===void 0?
[]:[{about,why}]})}function whatIsNew({stage,images},before){if(before===void 0)return"It has been found.";if(stages.indexOf(stage)>stages.indexOf(before.stage))
return stage==="breached"?"Its time to fix is over.":"Three quarters of its time to fix are over.";let more=images.filter(({stream})=>!before.streams.has(streamName(
stream)));return more.length===0?void 0:`It is in ${plural(more.length,"more image")}.`}var mostNew=20;function escalationPlan(facts){let{ledger,names,streams,now,owners,issues,paged,notified}=facts,sentKeys=[paged,notified].flatMap(sent2=>[...sent2?.
keys()??[]]),known=new Set([...(issues?.known??[]).map(({key})=>key),...sentKeys]),groups=groupsOf(streams,{ledger,names,now:now.getTime(),known}),all=[...groups.
values()],told={open:openIn(all,()=>!0),endedFor:key=>endedOf(groups.get(key)),owners},pages=paged&&pageSteps({...told,sent:paged,restKey:to=>restKey(ledger,`pa\
ge ${to}`),limit:mostNew}),issued=issues&&issuesOf(groups,issues,facts),mail=notified&&notifySteps({...told,sent:notified});return{steps:[...pages??[],...issued?.
steps??[],...mail??[]],withheld:issued?.withheld??0,unclear:issued?.unclear??[]}}function openIn(groups,mayTell){return groups.flatMap(group=>escalatedIn(group,
mayTell)??[]).sort((a,b)=>mostUrgentFirst(a,b)||byText(a.key,b.key))}function endedOf(group){return group===void 0||group.open.length>0?void 0:endedIn(group,()=>!0)}
function issuesOf(groups,{known,visibility,publishFindings},{ledger,now,owners}){let mayTell=image=>mayPublish(image,visibility,publishFindings),isOpen=[...groups.
values()].filter(group=>group.open.length>0),open2=openIn(isOpen,mayTell),ended5=key=>{let group=groups.get(key);return group===void 0?void 0:endedIn(group,mayTell)};
return{...issueSteps({now:now.getTime(),open:open2,issues:known,endedFor:ended5,isMoved:movedKeys(open2,owners,ledger),isHidden:key=>(groups.get(key)?.open.length??
0)>0,restKey:restKey(ledger,"issues"),limit:mostNew}),withheld:isOpen.length-open2.length}}function movedKeys(open2,owners,ledger){let keys,make=()=>{let names=[
...new Set(["",...owners.map(({owner})=>owner)])];return new Set(open2.flatMap(({is,advisory:id})=>names.map(name=>escalationKey(ledger,{is,id},name))))};return key=>(keys??=
make(),keys.has(key))}function sentBefore({sent:sent2,streams},channel){return new Map([...sent2[channel]].flatMap(([key,{streams:numbers,...one}])=>{let names=numbers.flatMap(number=>streams[number]?.
stream??[]).map(streamName);return isEscalationKey(key)?[[key,{...one,streams:new Set(names)}]]:[]}))}function sentLines(steps,{streamNumbers},now){let news=steps.
flatMap(newsOf2);return["page","notify"].flatMap(channel=>{let own=news.filter(one=>one.channel===channel),over=own.flatMap(one=>"over"in one?[one.over]:[]),told=own.
flatMap(one=>{if(!("about"in one))return[];let{about,to,isRest}=one,streams=about.images.flatMap(({stream})=>streamNumbers.get(streamName(stream))??[]),whose2=to===
void 0?{}:{to};return[{key:about.key,stage:about.stage,streams,...whose2,...isRest?{isRest}:{}}]});return own.length===0?[]:[{kind:"sent",channel,at:now.getTime(),
told,over}]})}function newsOf2(step){switch(step.kind){case"page-trigger":return[{channel:"page",about:step.about,to:step.about.owner?.pager}];case"page-rest":return step.
about.map(about=>({channel:"page",about,to:about.owner?.pager,isRest:!0}));case"page-resolve":return[{channel:"page",over:step.key}];case"notify":return step.about.
map(about=>({channel:"notify",about,to:step.owner?.owner}));case"notify-over":return step.over.map(({key})=>({channel:"notify",over:key}));default:return[]}}var shown=5;function withheldRow(count2){let what=`${count2===1?"1 advisory has":`${counted(count2)} advisories have`} no issue: everybody can read issues there\
, and its images are not known to be public.`;return escalationRow("issues","withheld","withheld",what,"Name a private repository in issues-repository, or set p\
ublish-findings if everybody may know.")}function unclearRow(issues){let named=issues.slice(0,shown).map(issue=>`#${issue}`),more=issues.length>shown?` and ${issues.
length-shown} more`:"",what=`The ledger knows nothing of what ${pluralDo(issues.length,"issue","of ours is","of ours are")} about (${named.join(", ")}${more}): \
nothing there is changed.`;return escalationRow("issues","kept","unclear",what,"Close by hand what is of another ledger.")}function behindRow(streams){let named=streams.
slice(0,shown).map(streamName).join(", "),more=streams.length>shown?` and ${streams.length-shown} more`:"",what=`Of ${named}${more} there is no complete scan of\
 the last 48 hours: what is new there is not told, and nothing there is closed.`;return escalationRow("ledger","failed","behind",what,"Look at the last night, o\
r retire what is scanned no more: image-gate ledger retire.")}function unnotedRow(error){let what=`What was sent could not be written into the ledger, so that t\
he next run sends it again, under the same keys: ${error.message}`;return escalationRow("ledger","failed","unnoted",what,error.fix)}function noAddressRow(steps){
let names=[...new Set(steps.map(({owner})=>owner?.owner??"images without an owner"))],more=names.length>shown?` and ${names.length-shown} more`:"",what=`There i\
s no address for notices of ${names.slice(0,shown).join(", ")}${more}.`;return escalationRow("mail","kept","no-address",what,"Name `mail` of these owners in the\
 policy, or give a webhook.")}function closedRow(sink,error){return escalationRow(sink,"failed",error.code.replace(/^(?:github|issues)-/,""),withFix(error))}function offRow(sink,how,isDry){
let what=isDry?`What is planned for it here would go nowhere: ${how}.`:`Nothing is sent there: ${how}.`;return escalationRow(sink,"off","off",what)}function deadlineWords(deadline){switch(deadline.state){case"none":return"";case"running":case"warning":return`to be fixed by ${timeWords(deadline.due)}`;case"b\
reached":return`past its time since ${timeWords(deadline.due)}`;case"paused":return`under an exception since ${timeWords(deadline.since)}`;case"met":case"missed":
return`fixed ${timeWords(deadline.resolved)}`}}function timeWords(time){return minuteText(new Date(time))}var debtWords="old debt: the first scan of this image \
found it";function firstSeenOf(images){return images.reduce((first,{firstSeen})=>Math.min(first,firstSeen),Number.MAX_SAFE_INTEGER)}function issueMarker({key,fingerprint,stage,asked}){return`<!-- image-gate escalation 1 ${key} ${fingerprint} ${stage} ${asked??"none"} -->`}var markerForm=new RegExp(
`^<!-- image-gate escalation 1 ([0-9a-f]{32}) ([0-9a-f]{64}) (${stages.join("|")}) (none|${triageLabels.join("|")}) -->$`,"gm");function placeOfMarker(body){let[
found]=body.matchAll(markerForm);if(found===void 0)return;let end=found.index+found[0].length;return{start:found.index,behind:body.startsWith("\r",end)?end+1:end}}
function readIssueMarker(body){let found=[...body.replaceAll("\r","").matchAll(markerForm)],[only]=found;if(only===void 0||found.length>1)return;let[,key="",fingerprint="",
stageWord,label]=only,stage=stages.find(one=>one===stageWord),asked=triageLabels.find(one=>one===label);if(!(!isEscalationKey(key)||stage===void 0))return{key,fingerprint,
stage,...asked===void 0?{}:{asked}}}var maxIssue=65536,endMark="<!-- image-gate escalation end -->";function ownPart(content,paragraphs){return[issueMarker(content),...paragraphs.map(one=>`${one}
`),endMark].join(`
`)}function withOwnPart(body,part){let place=placeOfMarker(body);if(place===void 0)return body.trim()===""?part:`${part}

${body}`;let{start,behind:behind2}=place,end=body.indexOf(endMark,behind2),rest=end<0?`
${body.slice(behind2)}`:body.slice(end+endMark.length);return body.slice(0,start)+part+rest}function withFirstWord(body,word){let{behind:behind2}=placeOfMarker(
body)??{};return behind2===void 0?body:`${body.slice(0,behind2)}
${word}
${body.slice(behind2)}`}var maxOwn=4e4,mostLines2=2e3,maxTitle=200,shownSubjects=5;function issueTitle({severity,advisory,owner}){let whose2=owner===void 0?"":` (${chat(owner.owner,60)}\
)`;return`${severity} ${chat(advisory,maxTitle-80)}${whose2}`}function retitled(title,about){let withoutSeverity=one=>one.replace(/^[A-Z]+ /,""),wanted=issueTitle(
about);return withoutSeverity(title)===withoutSeverity(wanted)?wanted:title}function issueText(content,about){let{advisory,aliases,severity,images,owner,deadline}=about,
until=deadlineWords(deadline),known=aliases.slice(0,10).map(alias=>text(alias,100)),first=`**${severity} ${link(text(advisory,100),advisoryPage(advisory))}** is\
 in ${plural(images.length,"image")}${whose(owner)}${until===""?"":`, ${until}`}.`,head=row(["Image","Line","In","Severity","First seen","Time to fix"]),lines=fitting(
images.slice(0,mostLines2).map(imageRow)),left=images.length-lines.length;return ownPart(content,[first,...known.length===0?[]:[`Also known as ${known.join(", ")}\
.`],[head,row([":--",":--",":--",":--",":--",":--"]),...lines].join(`
`),...left===0?[]:[`And ${plural(left,"more image")}.`],howToEnd])}function restTitle(owner){return`Advisories that have no issue of their own yet${owner===void 0?
"":` (${chat(owner.owner,60)})`}`}function restText(content,about){let lines=fitting(about.slice(0,mostLines2).map(restLine)),left=about.length-lines.length,count2=about.
length===1?"1 advisory waits":`${counted(about.length)} advisories wait`;return ownPart(content,[`${count2} for an issue: a run opens a limited number, the wors\
t first.`,lines.join(`
`),...left===0?[]:[`And ${counted(left)} more.`]])}var howToEnd=`This issue is closed by the scan that shows the fix. If it needs none, label it ${triageLabels.
slice(1).map(label=>`\`${label}\``).join(", ")}: a comment then says how to ask for an exception, which alone ends it. \`${triageLabels[0]}\` says that somebody \
has looked at it. What you write above or below this part stays.`;function imageRow({stream,subjects,severity,firstSeen,isDebt,deadline}){let named=subjects.slice(
0,shownSubjects).map(subject=>code(subject)),more=subjects.length>shownSubjects?[`${counted(subjects.length-shownSubjects)} more`]:[],day=new Date(firstSeen).toISOString().
slice(0,10);return row([code(stream.repository,300),code(stream.line),[...named,...more].join(", "),severity,isDebt?`${day} (${debtWords})`:day,deadlineWords(deadline)])}
function restLine({severity,advisory,images,deadline}){let until=deadlineWords(deadline),name=link(text(advisory,100),advisoryPage(advisory));return`- ${severity}\
 ${name} in ${plural(images.length,"image")}${until===""?"":`, ${until}`}`}function fitting(lines){let size=0,end=lines.findIndex(line=>(size+=line.length+1,size>
maxOwn));return end<0?lines:lines.slice(0,end)}function whose(owner){return owner===void 0?"":` of ${/^@[A-Za-z0-9-]{1,39}(?:\/[\w.-]{1,100})?$/.test(owner.owner)?
owner.owner:code(owner.owner,100)}`}var maxSummary=1024,shown2=40,shownSubjects2=5,severityWords={CRITICAL:"critical",HIGH:"error",UNKNOWN:"error",MEDIUM:"warning",LOW:"info"};function pagerEvent(step,runUrl){
let dedup_key=`image-gate/${step.key}`;switch(step.kind){case"page-resolve":return{event_action:"resolve",dedup_key};case"page-trigger":return{event_action:"tri\
gger",dedup_key,...pageAbout(step,runUrl)};case"page-rest":return{event_action:"trigger",dedup_key,...pageOfRest(step,runUrl)}}}function pageWords(step){switch(step.
kind){case"page-resolve":return`resolved: ${step.why}`;case"page-trigger":return summaryOf(step.about);case"page-rest":return restWords(step.about.length)}}function pageAbout({
about,urgency,why},runUrl){let{advisory,is,owner,images,aliases}=about,page2=advisoryPage(advisory);return{payload:{summary:summaryOf(about),source:chat(images[0].
stream.repository)||"image-gate",severity:urgency,timestamp:new Date(firstSeenOf(images)).toISOString(),...owner===void 0?{}:{group:chat(owner.owner)},class:is,
custom_details:{advisory:chat(advisory),"also known as":aliases.slice(0,10).map(alias=>chat(alias)),why:chat(why,500),images:images.slice(0,shown2).map(imageLine),
...images.length>shown2?{"not shown":plural(images.length-shown2,"image")}:{},"what to do":"Update the package or the base image and build again: the next scan \
without it resolves this page."}},links:[...page2===void 0?[]:[{href:page2,text:"Advisory"}],...runLinks(runUrl)]}}function pageOfRest({about,owner,why},runUrl){
return{payload:{summary:restWords(about.length),source:"image-gate",severity:severityWords[about[0].severity],timestamp:new Date(Math.min(...about.map(({images})=>firstSeenOf(
images)))).toISOString(),...owner===void 0?{}:{group:chat(owner.owner)},class:about[0].is,custom_details:{why:chat(why,500),advisories:about.slice(0,shown2).map(
summaryOf)}},links:runLinks(runUrl)}}function restWords(count2){return`${count2===1?"1 more advisory":`${counted(count2)} more advisories`} to be paged about: t\
oo many for a page each`}function runLinks(runUrl){return runUrl===void 0?[]:[{href:runUrl,text:"The run that tells it"}]}function summaryOf({severity,advisory,
owner,images,deadline}){let where=new Set(images.map(({stream})=>stream.repository)).size===1?chat(images[0].stream.repository):plural(images.length,"image"),whose2=owner===
void 0?"":` of ${chat(owner.owner,100)}`;return chat(`${severity} ${chat(advisory,100)} in ${where}${whose2}${behind(": ",deadlineWords(deadline))}`,maxSummary)}
function imageLine({stream,subjects,deadline}){let named=subjects.slice(0,shownSubjects2).map(subject=>chat(subject)),more=subjects.length>shownSubjects2?[`${counted(
subjects.length-shownSubjects2)} more`]:[],line=[`${chat(stream.repository,300)}=${stream.line}`,...named,...more,deadlineWords(deadline)];return chat(line.filter(
part=>part!=="").join(", "),2e3)}function behind(mark,words2){return words2===""?"":mark+words2}var[mostAdvisories,mostImages]=[50,10];function noticeMail(step){let all=step.kind==="notify"?step.about:step.over,entries=step.kind==="notify"?step.about.slice(
0,mostAdvisories).map(newEntry):overEntries(step.over),more=all.length-entries.length,rest=more>0?`and ${counted(more)} more`:"",ends=`${step.kind==="notify"?"E\
ach is over when a complete scan shows the fix, or while an approved exception covers it. ":""}This mail is sent once; image-gate report lists all that is open.`,
why=chat(step.why,500);return{id:noticeOf(step).id,subject:subjectOf(step),text:[why,"",...entries.flatMap(entryLines),...rest===""?[]:[rest],"",ends,""].join(`\

`),html:page(subjectOf(step),[paragraph(why),list(entries.map(entryItem)),paragraph(rest),paragraph(ends)])}}function page(title,parts){return`<!doctype html>
<html lang="en">${`<head><meta charset="utf-8"><title>${inHtml(title)}</title></head>`}<body>
${parts.join(`
`)}
</body></html>
`}function paragraph(words2){return`<p>${inHtml(words2)}</p>`}function list(items){return`<ul>${items.map(item=>`<li>${item}</li>`).join(`
`)}</ul>`}function entryItem({title,url:url2,lines}){let address=url2===void 0?"":` (<a href="${url2}">${url2}</a>)`;return`${inHtml(title)}${address}${list(lines.
map(inHtml))}`}function inHtml(line){return text(line,Number.POSITIVE_INFINITY)}function subjectOf(step){let count2=list2=>list2.length===1?"1 advisory":`${counted(
list2.length)} advisories`;if(step.kind==="notify-over")return`image-gate: ${count2(step.over)} over`;let[{severity,advisory}]=step.about,first=`${severity} ${chat(
advisory,60)}`;return`image-gate: ${step.about.length===1?first:`${count2(step.about)}, the worst ${first}`}`}function newEntry({severity,advisory,images,deadline}){
let until=deadlineWords(deadline),lines=images.slice(0,mostImages).map(({stream,subjects,isDebt})=>{let named=subjects.slice(0,5).map(subject=>chat(subject)),debt=isDebt?
` (${debtWords})`:"";return`${chat(stream.repository,300)}=${chat(stream.line)}: ${named.join(", ")}${debt}`});return{title:`${severity} ${chat(advisory,100)} i\
n ${plural(images.length,"image")}${until===""?"":`, ${until}`}`,url:advisoryPage(advisory),lines:images.length>mostImages?[...lines,`and ${counted(images.length-
mostImages)} more`]:lines}}function overEntries(over){return over.flatMap(({ended:ended5})=>ended5===void 0?[]:[overEntry(ended5)]).slice(0,mostAdvisories)}function overEntry({
advisory,ended:ended5}){let lines=ended5.slice(0,mostImages).map(({stream,how,at})=>`${chat(stream.repository,300)}=${chat(stream.line)}: ${how}, as the scan of\
 ${timeWords(at)} shows`);return{title:`${chat(advisory,100)} is over`,lines}}function entryLines({title,url:url2,lines}){return[`- ${title}`,...url2===void 0?[]:
[`  ${url2}`],...lines.map(line=>`  - ${line}`)]}var mostAddresses=50;function hasMail({owner}){return owner?.mail!==void 0&&owner.mail.length>0}async function tellByMail(mailer,{server,from},steps,now){let rows=[],
done=[];for(let[index,step]of steps.entries()){let{id,...words2}=noticeMail(step),[first,...others]=step.owner?.mail??[];if(first===void 0)continue;let to=[first,
...others.slice(0,mostAddresses-1)],message=`<${id.slice(0,40)}@${from.slice(from.lastIndexOf("@")+1)}>`;try{await mailer.send(server,{...words2,from,to,id:message,
date:now,attachments:[]}),done.push(step),rows.push(escalationRow("mail","sent","sent",notifyWords(step)))}catch(error){if(!(error instanceof ServiceError))throw error;
error.code==="mail-unsure"&&done.push(step),rows.push(failed2(step,error));let left=steps.length-index-1;if(error.code!=="mail-refused"&&left>0)return{rows:[...rows,
ended2(left)],done}}}return{rows,done}}function failed2(step,error){let what=`${notifyWords(step)}: ${error.message.replaceAll("The report","The notice").replaceAll(
"the report","the notice")}`;return escalationRow("mail","failed",error.code.replace(/^mail-/,""),what,error.fix)}function ended2(left){return escalationRow("ma\
il","failed","left",`${pluralDo(left,"more notice","waits","wait")} for the next run.`,"Run it again.")}function plannedRow(step,hasServer){switch(step.kind){case"page-trigger":case"page-rest":return planned("pager","page",`would be paged: ${pageWords(step)}`,step.
why);case"page-resolve":return planned("pager","resolve",`a page would be resolved: ${step.why}`);case"notify":case"notify-over":return planned(hasServer&&hasMail(
step)?"mail":"webhook",step.kind,`would be sent: ${notifyWords(step)}`,step.why);case"issue-open":return planned("issues","open",`would be opened: ${issueTitle(
step.about)}`,step.why);case"issue-update":case"issue-reopen":case"issue-request":return planned("issues",step.kind,`issue ${step.issue} (${issueTitle(step.about)}\
): ${issueVerbs[step.kind]}`,step.why);case"issue-close":return planned("issues","close",`issue ${step.issue} would be closed: ${step.why}`);case"issue-rest":return planned(
"issues","rest",`one issue would count ${step.about.length} more`,step.why)}}var issueVerbs={"issue-update":"its text would be brought up to date","issue-reopen":"\
would be opened again","issue-request":"a comment would ask for an exception"};function planned(sink,code2,what,why=""){return escalationRow(sink,"planned",`pla\
nned-${code2}`,why===""?what:`${what}. ${why}`)}var triageWords={confirmed:"Somebody has looked at it, and it is as it says","false-positive":"It is not there: needs an exception","not-exploitable":"It does n\
o harm here: needs an exception",mitigated:"Something else keeps it from doing harm: needs an exception"},allLabels=[{name:issueLabel,description:"Kept by image\
-gate",color:"1d76db"},{name:`${issueLabel}: page`,description:"Somebody was paged about it",color:"b60205"},{name:`${issueLabel}: ticket`,description:"To be fi\
xed in time",color:"d93f0b"},{name:`${issueLabel}: backlog`,description:"To be fixed some day",color:"fbca04"},...triageLabels.map(name=>({name,description:triageWords[name],
color:"c5def5"}))];function isOurs(name){return name===issueLabel||name.startsWith(`${issueLabel}: `)}function labelsOf(before,ours){return[...new Set([...before.
filter(name=>!isOurs(name)),...ours])]}var lookBack=4320*60*60*1e3,maxPages=50,accountPages=10,repositorySchema=object({private:boolean(),has_issues:boolean(),archived:boolean()}),ownIssueSchema=object(
{number:int().positive(),title:string(),body:string().nullish(),state:string(),closed_at:string().nullish(),locked:boolean().optional(),labels:array(union([string(),
object({name:string().nullish()})])),user:object({login:string(),type:string().optional()}).nullish(),pull_request:unknown().optional()});async function issuesVisibility({
api,repository}){let how={what:`Asking for the repository of issues, ${repository}`,permission:"issues: write"},found=await askFor(api,{route:`/repos/${repository}`},
repositorySchema,how);if(found.archived)throw issuesOff(repository,"it is archived");if(!found.has_issues)throw issuesOff(repository,"issues are turned off in i\
ts settings");return found.private?"private":"public"}function issuesOff(repository,what){let fix="Turn them on, or name another repository in issues-repository\
.";return new ConfigError([{where:`repository ${repository}`,what,fix}],"issues-off")}async function ownIssues({api,repository},now){let how={what:`Reading the \
issues of ${repository}`,permission:"issues: write"},since=new Date(now.getTime()-lookBack).toISOString(),found=new Map,read=async(query,end)=>{for(let state of[
"open",`closed&since=${since}`]){let route=`/repos/${repository}/issues?${query}&state=${state}`;for(let issue of await askForAll(api,route,array(ownIssueSchema),
how,end))found.set(issue.number,issue)}};await read(`labels=${encodeURIComponent(issueLabel)}`,{maxPages});for(let account of await ownAccounts(api))await read(
`creator=${encodeURIComponent(account)}&sort=updated`,{maxPages:accountPages,isEnough:!0});let marked=[...found.values()].flatMap(issue=>{let content=issue.pull_request===
void 0?readIssueMarker(issue.body??""):void 0;return content===void 0?[]:[{user:issue.user,issue,content}]});return(await allOwnOf(api,marked)).map(({issue,content})=>({
...content,...factsOf(issue)}))}function factsOf({number,title,body,state,closed_at:closed,locked,labels}){let closedAt=Date.parse(closed??"");return{number,title,
body:body??"",isOpen:state==="open",isLocked:locked===!0,...Number.isNaN(closedAt)?{}:{closedAt},labels:labels.flatMap(label=>typeof label=="string"?label:label.
name??[])}}var pause=1e3,limits2={attempts:3,firstWait:5e3,longestWait:2e4,longestRetryAfter:6e4,longestTotal:12e4},permission="issues: write",commentSchema=object({body:string().
nullish(),created_at:string().nullish(),user:object({login:string(),type:string().optional()}).nullish()});async function openIssue(ports,body){let route=`/repo\
s/${ports.repository}/issues`;return changed(ports,{method:"POST",route,body},`Opening an issue in ${ports.repository}`)}async function changeIssue(ports,number,body){
let route=`/repos/${ports.repository}/issues/${number}`;return changed(ports,{method:"PATCH",route,body},`Changing issue ${number} of ${ports.repository}`)}async function currentIssue({
api,repository},number){let how={what:`Reading issue ${number} of ${repository}`,permission},route=`/repos/${repository}/issues/${number}`,answer=await askGithub(
api,{route,redirects:"answers"},how);return answer.status>=300&&answer.status<400?{kind:"moved"}:answerKind(answer)==="missing"?{kind:"gone"}:{kind:"there",issue:given(
answer,ownIssueSchema,how)}}async function changed(ports,request,what){let answer=await patient(ports,request,what);return answer.status>=300&&answer.status<400?
{kind:"moved"}:request.method==="PATCH"&&answerKind(answer)==="missing"?{kind:"gone"}:answerKind(answer)==="refused"?{kind:"refused",answer}:{kind:"done",number:given(
answer,ownIssueSchema,{what,permission}).number}}async function patient({api,clock},request,what){let waits=new Patience(clock,limits2,Math.random);for(;;){await clock.
sleep(pause);let answer=await askGithub(api,{...request,redirects:"answers"},{what,permission});if(answerKind(answer)!=="rate-limited")return answer;let retryAfter=parseRetryAfter(
answer.headers["retry-after"],clock.now());if(await waits.wait({retryAfter})!==void 0)throw answerFault(answer,{what,permission})}}async function commentOnce(ports,{
number,closedAt},body){let how={what:`Commenting on issue ${number} of ${ports.repository}`,permission},route=`/repos/${ports.repository}/issues/${number}/comme\
nts`,all=await askForAll(ports.api,route,array(commentSchema),how),last=(await allOwnOf(ports.api,all)).at(-1),isSame=(last?.body??"").replaceAll("\r","").trim()===
body.trim(),isOlder=closedAt!==void 0&&Date.parse(last?.created_at??"")<closedAt;if(isSame&&!isOlder)return!0;let answer=await patient(ports,{method:"POST",route,
body:{body}},how.what);return["denied","missing","refused"].includes(answerKind(answer))||answer.status===301?!1:(given(answer,commentSchema,how),!0)}async function makeLabels(ports,labels){
let how={what:`Making labels in ${ports.repository}`,permission},route=`/repos/${ports.repository}/labels`,there=await askForAll(ports.api,route,array(object({name:string()})),
how),names=new Set(there.map(({name})=>name.toLowerCase()));for(let label of labels.filter(({name})=>!names.has(name.toLowerCase()))){let answer=await patient(ports,
{method:"POST",route,body:{...label}},how.what);answerKind(answer)!=="refused"&&given(answer,object({name:string()}),how)}}var maxAddress=1900,maxAnswer2=150,meanings={confirmed:"It is confirmed","false-positive":"If it is a false positive","not-exploitable":"If it can not be exploi\
ted here",mitigated:"If something else keeps it from doing harm"};function requestComment(label,repository,answers){let form2=link("the form, with what is known\
 of it",requestAddress(repository,answers));return`${meanings[label]} (label ${code(label)}), ask for an exception: fill in ${form2}. Until that is approved, th\
e time to fix goes on, and this issue stays open.`}function requestAddress(repository,answers){let form2=`${repository}/issues/new?template=security-exception.y\
ml`;return Object.entries(answers).reduce((address,[id,answer])=>{let longer=`${address}&${encodeURIComponent(id)}=${encodeURIComponent(bounded(answer,maxAnswer2))}`;
return longer.length>maxAddress?address:longer},form2)}var maxSteps=150;async function keepIssues(ports,sink,steps){let rows=[];for(let[index,step]of steps.entries()){let left=steps.length-index;if(index===maxSteps)
return[...rows,tooMany(left)];try{rows.push(...await keep({ports,sink,issue:ownIssueOf(sink,step)},step))}catch(error){if(!(error instanceof GateError)||error instanceof
Cancelled)throw error;return[...rows,ended3(error,left)]}}return rows}function ownIssueOf({own},step){let number="issue"in step?step.issue:void 0;return own.find(
issue=>issue.number===number)}async function keep(keeping,step){let{sink,issue}=keeping;if(step.kind==="issue-close")return issue===void 0?[]:close(keeping,issue,
step.why);let words2=wordsOf(step);if(issue===void 0)return[await open(keeping,words2,"opened")];switch(step.kind){case"issue-open":case"issue-update":return write(
keeping,issue,words2,{code:"updated",...step.kind==="issue-update"?{comment:step.comment}:{}});case"issue-reopen":return write(keeping,issue,words2,{code:"reope\
ned",comment:text(step.why,2e3)});case"issue-request":return write(keeping,issue,words2,{code:"asked",comment:requestComment(step.label,sink.formRepository,step.
answers)});case"issue-rest":return step.about.length===0?close(keeping,issue,step.why):write(keeping,issue,words2,{code:"updated"})}}function wordsOf(step){let{
content}=step;return step.kind!=="issue-rest"?{title:issueTitle(step.about),part:issueText(content,step.about),content,about:step.about}:{title:restTitle(step.about[0]?.
owner),part:restText(content,step.about),content}}async function open({ports,sink},words2,code2){let{title,part:body,content,about}=words2,issue={title,body,labels:content.
labels},assignees=assigneesOf(about),first=await openIssue(ports,{...issue,...assignees.length===0?{}:{assignees}}),done=first.kind==="refused"&&assignees.length>
0?await openIssue(ports,issue):first;return done.kind==="done"?sent(sink,code2,done.number,title):refused2(title,done)}function assigneesOf(about){let[,login]=/^@([A-Za-z0-9-]{1,39})$/.
exec(about?.owner?.owner??"")??[];return login===void 0?[]:[login]}async function write(keeping,issue,words2,{code:code2,comment}){let{ports,sink}=keeping,{number}=issue,
{now,more}=await issueNow(ports,issue,comment);if(now===void 0)return[await open(keeping,words2,"opened-again")];let body=withOwnPart(now.body,words2.part);if(body.
length>maxIssue)return[tooLong(number),...more];let title=words2.about===void 0?words2.title:retitled(now.title,words2.about),done=await changeIssue(ports,number,
{title,body,labels:labelsOf(now.labels,words2.content.labels),...issue.isOpen?{}:{state:"open"}});return done.kind==="gone"||done.kind==="moved"?[await open(keeping,
words2,"opened-again")]:[done.kind==="done"?sent(sink,code2,number,title):refused2(`issue ${number}`,done),...more]}async function issueNow(ports,issue,comment){
let now=await asItIs(ports,issue);if(now===void 0||comment===void 0)return{now,more:[]};let more=await commented(ports,issue,comment);return{now:await asItIs(ports,
issue),more}}async function asItIs(ports,{number,key}){let now=await currentIssue(ports,number);if(!(now.kind!=="there"||readIssueMarker(now.issue.body??"")?.key!==
key))return factsOf(now.issue)}async function close({ports,sink},issue,why){let{number}=issue,word=text(why,2e3),{now,more}=await issueNow(ports,issue,word);if(now===
void 0)return[goneRow(number)];let{title,body}=now,longer=withFirstWord(body,`**Closed on ${dayOf(ports.clock.now())}.** ${word}
`),done=await changeIssue(ports,number,{state:"closed",state_reason:"completed",...longer.length>maxIssue?{}:{body:longer}});return done.kind==="gone"||done.kind===
"moved"?[goneRow(number)]:[done.kind==="done"?sent(sink,"closed",number,title):refused2(`issue ${number}`,done),...more]}function goneRow(number){return escalationRow(
"issues","kept","gone",`Issue ${number} is not ours any more, and was to be closed.`)}async function commented(ports,issue,comment){if(comment===void 0||await commentOnce(
ports,issue,comment))return[];let{number,isLocked}=issue,what=`Issue ${number} takes no comment of ours${isLocked?": it is locked":""}. Its text says what is ne\
w.`;return[escalationRow("issues","kept","locked",what,"Unlock it if people should get a comment.")]}function sent({webAddress},code2,number,title){let url2=`${webAddress}\
/issues/${number}`;return{...escalationRow("issues","sent",code2,`#${number} ${title}`),url:url2}}function refused2(about,done){let said=done.kind==="refused"?answerText(
done.answer):"the repository was moved";return escalationRow("issues","failed","refused",`GitHub did not take "${about}": ${said}.`,"Read what GitHub says; if a\
 rule of the repository keeps issues from being opened, let this token pass it.")}function tooLong(number){let what=`Issue ${number} could not be brought up to \
date: with what people have written its text would be longer than GitHub takes.`;return escalationRow("issues","failed","too-long",what,"Move some of that text \
into comments.")}function tooMany(left){let what=`${pluralDo(left,"change","of issues waits","of issues wait")} for the next run: a run makes ${maxSteps} at mos\
t.`;return escalationRow("issues","failed","too-many",what,"Run it again in an hour.")}function ended3(error,left){let code2=error.code.replace(/^github-/,"");return escalationRow(
"issues","failed",code2,`${pluralDo(left,"change","of issues was","of issues were")} not made. ${error.message}`,error.fix)}var maxEvents=100;async function tellPager(ports,pager,steps){let rows=[],done=[];for(let[index,step]of steps.entries()){let left=steps.length-index;if(index===
maxEvents)return{rows:[...rows,tooMany2(left)],done};let key=pager.keyFor(ownerOfPage(step)),posted=key===void 0?void 0:await tell2(ports,pager,step,key);if(posted===
void 0)rows.push(noKey(step));else if(posted.kind==="taken")done.push(step),rows.push(escalationRow("pager","sent",step.kind==="page-resolve"?"resolved":"paged",
pageWords(step)));else if(posted.kind==="refused")rows.push(refused3(step,posted.why));else return{rows:[...rows,ended4(posted,left)],done}}return{rows,done}}async function tell2(ports,{
url:url2,runUrl},step,key){let event={routing_key:key,...pagerEvent(step,runUrl),client:"image-gate"};return post(ports,{url:url2,body:Buffer.from(JSON.stringify(
event)),secrets:[key]})}function ownerOfPage(step){return step.kind==="page-trigger"?step.about.owner:step.owner}function noKey(step){let name=ownerOfPage(step)?.
pager,what=`Nobody was told "${pageWords(step)}": there is no key of a pager`;return name===void 0?failed3("no-key",`${what}.`,"Give the input pagerduty-key, or\
 escalate less loudly."):failed3("no-key",`${what} in ${name}.`,`Set ${name} to the key of the service, as the policy names it.`)}function refused3(step,why){return failed3(
"refused",`The pager did not take "${pageWords(step)}": ${why}.`,"Check the key of the service in PagerDuty: an integration of the kind Events API v2 has 32 let\
ters and digits.")}function tooMany2(left){return failed3("too-many",`${pluralDo(left,"event","waits","wait")} for the next run: a run sends ${maxEvents} at mos\
t.`,"Run it again in a minute.")}function ended4(posted,left){let what=`The pager was not told ${plural(left,"event")}: ${posted.why}.`;switch(posted.kind){case"\
redirected":return failed3("redirected",what,"Write the address that it means in pagerduty-url: the key is sent to no other.");case"limited":return failed3("lim\
ited",what,"Run it again in some minutes: what was told already stays one alert.");case"refused":case"unavailable":return failed3("unavailable",what,"Look at st\
atus.pagerduty.com, call who is on duty, and run it again.");case"unreachable":return failed3("unreachable",what,"Check network, proxy and pagerduty-url, call w\
ho is on duty, and run it again.")}}function failed3(code2,what,fix){return escalationRow("pager","failed",code2,what,fix)}async function sendPlan(ports,{sinks,own,note},{steps}){let{pager,webhook,mail}=sinks,none={rows:[],done:[]},paged=pager===void 0?none:await tellPager(ports,pager,
steps.filter(isPage)),pagedNote=await noted(note,paged.done),owners=steps.filter(isOwners),byMail=mail===void 0?[]:owners.filter(hasMail),mailed=mail===void 0?none:
await tellByMail(ports.mailer,mail,byMail,ports.clock.now()),mailedNote=await noted(note,mailed.done),others=owners.filter(step=>!byMail.includes(step)),told=webhook===
void 0?none:await tellWebhook(ports,webhook,others),toldNote=await noted(note,told.done),issues=await sendIssues(ports,sinks,own,steps.filter(isIssue)),nobody=webhook===
void 0&&mail!==void 0&&others.length>0?[noAddressRow(others)]:[];return[...paged.rows,...pagedNote,...mailed.rows,...mailedNote,...told.rows,...toldNote,...nobody,
...issues]}function isPage(step){return step.kind.startsWith("page-")}function isOwners(step){return step.kind.startsWith("notify")}function isIssue(step){return step.
kind.startsWith("issue-")}async function noted(note,done){if(done.length===0)return[];try{return await note(done),[]}catch(error){if(!(error instanceof GateError)||
error instanceof Cancelled)throw error;return[unnotedRow(error)]}}async function sendIssues({openGithub,clock},{issues},own,steps){if(issues===void 0||steps.length===
0)return[];let{repository,serverUrl,formRepository}=issues,place={api:openGithub(issues),repository,clock};try{await makeLabels(place,allLabels)}catch(error){if(!(error instanceof
GateError)||error instanceof Cancelled)throw error;return[closedRow("issues",error)]}let web=name=>`${serverUrl}/${name}`;return keepIssues(place,{own,webAddress:web(
repository),formRepository:web(formRepository)},steps)}async function readTracker({openGithub,clock},issues){if(issues===void 0)return{rows:[],own:[]};let place={api:openGithub(issues),repository:issues.repository};
try{let visibility=await issuesVisibility(place),own=await ownIssues(place,clock.now());return{rows:[],own,known:{known:own,visibility}}}catch(error){if(!(error instanceof
GateError)||error instanceof Cancelled)throw error;return{rows:[closedRow("issues",error)],own:[]}}}function offRows({pager,webhook,mail,issues},isDry){return[...pager===
void 0?[offRow("pager","there is no key of a pager",isDry)]:[],...webhook===void 0&&mail===void 0?[offRow("webhook","there is neither a webhook nor a mail serve\
r",isDry)]:[],...issues===void 0?[offRow("issues","no repository of issues is named",isDry)]:[]]}var parallelQuestions=8;async function imageVisibilities(anonymous,{streams}){let found=await inParallel(streams,parallelQuestions,async history=>{let{stream,last}=stateOf(
history),read=readReference(stream.repository);if("problem"in read||last?.digest===void 0)return[streamName(stream),"unknown"];let{registry,repository}=read.reference,
visibility=await visibilityOf(anonymous,{registry,repository,digest:last.digest});return[streamName(stream),visibility]});return new Map(found)}function*streamFacts({
streams},policy,visibilities,{now,onGap}){for(let history of streams){let state=stateOf(history),newest=Math.max(-1,...Object.values(state.complete).map(({at})=>at)),
{failed:failed4,retired}=state,gap={failed:failed4,...retired===void 0?{}:{retired},...newest<0?{}:{lastComplete:newest}};hasGap(gap,now)&&onGap(state.stream);let names=namesOf(
state.stream),visibility=visibilities.get(streamName(state.stream))??"unknown";yield{state,...escalationRules(policy,names),visibility}}}function namesOf({repository,
line}){return[/^\w[\w.-]{0,127}$/.test(line)?`${repository}:${line}`:repository]}function escalationRules(file,names){let policy=policyFor(file,names),escalate2=Object.
fromEntries(severities.map(severity=>[severity,policy.severity[severity].escalate.value])),owner=ownerOf(file.owners,names),hears=policy.secondOpinion.value==="\
required"?{hearsAlone:!0}:{};return{rules:{...deadlineRules(policy),escalate:escalate2,...hears},...owner===void 0?{}:{owner}}}async function escalate(ports,job){let now=ports.clock.now(),{publishFindings,isDry}=job,policy=await readPolicy(job.rules.files,job.rules.policy),{owners}=policy,
sinks=sinksOf(ports,job,owners),home=await openHome(ports,job.ledger),{state,roots}=await readLedger(home),tracker=await readTracker(ports,sinks.issues),visible=tracker.
known!==void 0&&tracker.known.visibility!=="private"&&!publishFindings?await imageVisibilities(anonymousRegistry(ports),state):new Map,gaps=[],plan=escalationPlan(
{ledger:firstOf(roots),names:state.findings,now,owners,streams:streamFacts(state,policy,visible,{now,onGap:stream=>{gaps.push(stream)}}),...tracker.known===void 0?
{}:{issues:{...tracker.known,publishFindings}},...isDry||sinks.pager!==void 0?{paged:sentBefore(state,"page")}:{},...isDry||sinks.webhook!==void 0||sinks.mail!==
void 0?{notified:sentBefore(state,"notify")}:{}}),rows=[...tracker.rows,...offRows(sinks,isDry),...factRows(plan,gaps)];if(isDry)return[...rows,...plan.steps.map(
step=>plannedRow(step,sinks.mail!==void 0))];let note=async done=>{await writeEvents(home,now,ledger=>sentLines(done,ledger.state,now))},{webhook}=sinks,told=webhook===
void 0?sinks:{...sinks,webhook:{...webhook,overAt:state.over.notify}};return[...rows,...await sendPlan(ports,{sinks:told,own:tracker.own,note},plan)]}function sinksOf({
runner,environment},job,owners){let{given:given2,names,issues,runUrl,isDry}=job;for(let secret of sinkSecrets(given2,owners,environment))runner.maskSecret(secret);
let{pager,webhook,mail}=reachedSinks(given2,names,owners,environment);if(issues?.token==="")throw noToken(issues.repository);if(!isDry&&pager===void 0&&webhook===
void 0&&mail===void 0&&issues===void 0)throw nowhere(names);return{...pager===void 0?{}:{pager:{...pager,...runUrl===void 0?{}:{runUrl}}},...webhook===void 0?{}:
{webhook},...mail===void 0?{}:{mail},...issues===void 0?{}:{issues}}}function nowhere({pagerKey,webhookUrl}){let what="there is neither a pager nor a webhook no\
r a mail server nor a repository of issues",fix=`Give ${pagerKey}, ${webhookUrl} or the repository of issues, or see what would be sent by a dry run.`;return new ConfigError(
[{where:"escalate",what,fix}],"escalate-nowhere")}function noToken(repository){let fix="Set GITHUB_TOKEN to one that may write issues there.";return new ConfigError(
[{where:`issues of ${repository}`,what:"there is no token for them",fix}],"issues-token")}function factRows({withheld,unclear},gaps){return[...gaps.length===0?[]:
[behindRow(gaps)],...withheld===0?[]:[withheldRow(withheld)],...unclear.length===0?[]:[unclearRow(unclear)]]}function firstOf(roots){for(let root of roots)return root;
throw new Error("defect: a ledger that was read has a batch")}export{escalationCode,renderEscalation,escalationSummary,escalationOutputs,withheldRows,escalate};
