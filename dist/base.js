import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderBaseMarkdown,renderBaseTable}from"./chunk-HRD2VH52.js";import{adviseDockerfiles,editBase,withoutBase}from"./chunk-UVIIMZPI.js";import{closeNeedless,
earlierPulls,keepBranch,keepPullRequest}from"./chunk-5A746YMT.js";import"./chunk-SPCT44O5.js";import"./chunk-LF42ESR2.js";import"./chunk-TVEMK2KD.js";
import"./chunk-CIQEK4OL.js";import"./chunk-ECAEX47N.js";import"./chunk-5FTJMFUU.js";import"./chunk-IRGJHGX3.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import{runnerContext}from"./chunk-VX5XPUR4.js";import{runConfig}from"./chunk-GJ5CLEIU.js";import"./chunk-QP5DHZF5.js";
import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-ISXCPQFW.js";import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";
import{entryList,judgingInputs}from"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";
import{runStep}from"./chunk-NU7XRSNH.js";import{changeWords,defaultBranchTip}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{commitFiles,
counted,inParallel,maxTextFile,plural}from"./chunk-7HSWERG5.js";import{ConfigError,GateError,ServiceError,ToolError,actionInputs,anyText,bounded,code,codePath,
count,dayOf,emptyToken,familiarName,flag,formatReference,gatePorts,image,link,minuteText,noWorkflowRun,ownNames,readInputs,row,runOnRunner,strictObject,text,version}from"./chunk-CIY6UZVJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{posix}from"node:path";var mostPulls=50,baseInputs=strictObject({dockerfiles:entryList,image,platforms:entryList,pin:flag,"max-pull-requests":count(mostPulls),labels:entryList,"dry-ru\
n":flag,token:anyText,...judgingInputs}).partial(),baseDefaults={platforms:["linux/amd64"],pin:!1,"max-pull-requests":5,"dry-run":!1};function baseConfig(raw,context){
let{inputs,problems:bad}=readInputs({schema:baseInputs,page:"docs/base-pull-requests.md"},raw),{github}=context,{token="",dockerfiles=[]}=inputs,[first,...others]=[
...bad,...token===""?[noToken]:[],...github===void 0?[noRunner]:[],...dockerfiles.flatMap(path=>isInside(path)?[]:[outside(path)])];if(first!==void 0||github===
void 0)throw new ConfigError([first??noRunner,...others]);let own=[...raw].filter(([name])=>Object.hasOwn(judgingInputs,name)),image2=raw.get("image")||"image",
gate=runConfig(new Map([...own,["image",image2],["github-token",token]]),context),[platform=baseDefaults.platforms[0],...more]=inputs.platforms??[];return{github,
token,dockerfiles:[...new Set(dockerfiles.map(path=>posix.normalize(path)))],pin:inputs.pin??baseDefaults.pin,mayOpen:inputs["max-pull-requests"]??baseDefaults["\
max-pull-requests"],labels:inputs.labels??[],isDryRun:inputs["dry-run"]??baseDefaults["dry-run"],question:{gate,names:ownNames(gate.scanTarget,void 0),platforms:[
platform,...more]}}}function isInside(path){let normal=posix.normalize(path);return!posix.isAbsolute(normal)&&!/^\.\.(?:\/|$)/.test(normal)&&!/[\\\0]|\/$/.test(
normal)}function outside(path){return{where:"input dockerfiles",what:`${JSON.stringify(path.slice(0,200))} is no path of a file in the repository`,fix:"Name eac\
h from the root of the repository: api/Dockerfile."}}var noToken=emptyToken("everything is read and written through GitHub’s API"),noRunner=noWorkflowRun("bas\
e","Use it in a workflow; at your machine there is `image-gate base DOCKERFILE`.");var[names,maxFound]=[new Set(["Dockerfile","Containerfile"]),100],width=5;async function readBaseFiles(contents,commit,named){let paths=named.length>0?named:await commitFiles(
contents,commit).list(".",names,maxFound);if(paths.length===0)throw noDockerfile();let read=await inParallel(paths,width,path=>readOne(contents,commit,path));return{
files:read.flatMap(one=>"why"in one?[]:[one]),failed:read.flatMap(one=>"why"in one?[{kind:"failed",path:one.path,why:one.why}]:[])}}async function readOne(contents,commit,path){
try{let file=await commitFiles(contents,commit).read(path,maxTextFile);if(file===void 0)return{path,why:"there is no such file on the default branch"};let text2=file.
bytes.toString("utf8"),why=withoutBase(text2);return why!==void 0?{path,why}:{path,text:text2,isExecutable:await contents.isExecutable(path,commit)}}catch(error){
if(!(error instanceof GateError)||error.actor!=="config")throw error;return{path,why:error.message}}}function noDockerfile(){let what="the default branch has no\
 Dockerfile and no Containerfile, or too many files to look through",fix="Name them in the input `dockerfiles`.";return new ConfigError([{where:"image-gate/base",
what,fix}],"dockerfile-absent")}var maxRows=100;function outcomeWords(outcome){switch(outcome.kind){case"proposed":return`${outcome.title}: ${pullWords[outcome.became]}.`;case"planned":return`${outcome.
title}: nothing was done, ${outcome.why}.`;case"none":return outcome.closed===void 0?`No pull request: ${outcome.why}.`:`Closed pull request ${outcome.closed.number}\
: ${outcome.why}.`;case"left":return`Left alone: ${outcome.why}.`;case"waiting":return`${outcome.title}: waits for another run, as this one has opened as many p\
ull requests as it may.`;case"failed":return`Failed: ${outcome.why.replace(/\.$/,"")}.`}}var pullWords={opened:"a pull request was opened",updated:"its pull req\
uest was brought up to date",unchanged:"its pull request says so already"};function outcomesHeadline(outcomes){let count2=kind=>outcomes.filter(outcome=>outcome.
kind===kind).length,parts=[plural(count2("proposed"),"pull request"),...["planned","left","waiting","failed"].filter(kind=>count2(kind)>0).map(kind=>`${count2(kind)}\
 ${countWords[kind]}`)];return`${plural(outcomes.length,"Dockerfile")}: ${parts.join(", ")}`}var countWords={planned:"planned",left:"left to people",waiting:"wa\
iting",failed:"failed"};function outcomesTable(outcomes){let rows=outcomes.slice(0,maxRows).map(outcome=>{let pull=pullOf(outcome),shown=pull===void 0?"":link(`\
#${pull.number}`,pull.url);return row([codePath(outcome.path),shown,text(outcomeWords(outcome),500)])}),more=outcomes.length-maxRows,table=[row(["Dockerfile","P\
ull request","What became of it"]),"| --- | --- | --- |",...rows].join(`
`);return more>0?`${table}

and ${plural(more,"more Dockerfile")}.`:table}function pullOf(outcome){return outcome.kind==="none"?outcome.closed:outcome.kind==="proposed"||outcome.kind==="le\
ft"?outcome.pull:void 0}var maxDetails=4e5;function baseSummary(outcomes,advices,now){let details=[],[length,left]=[0,0];for(let advice of advices){let part=renderBaseMarkdown(
advice,now).trim();length+=part.length,length>maxDetails?left+=1:part!==""&&details.push(part)}let more=left===0?[]:[`The figures of ${left} more are in the log\
.`];return`${[`## Base images: ${outcomesHeadline(outcomes)}`,outcomesTable(outcomes),...details,...more].join(`

`)}
`}import{createHash as createHash3}from"node:crypto";import{createHash}from"node:crypto";function proposeBases(text2,{advices},rules){let bases=[],left=[],done=new Set,changed=text2;for(let advice of advices){let{line}=advice.use;if(advice.best.kind===
"none"&&left.push({line,why:advice.best.why}),advice.best.kind==="none"||done.has(line))continue;let{candidate}=advice.best,key=keyOf(advice,candidate),{tag,digest}=candidate,
edited=rules.declined.has(key)?{kind:"kept",why:`a pull request with ${tag} was closed unmerged, so it is not proposed again`}:editBase(changed,{line,tag,pin:rules.
pin,...digest===void 0?{}:{digest}});if(edited.kind==="kept"){left.push({line,why:edited.why});continue}for(let one of edited.lines)done.add(one);bases.push({use:advice.
use,candidate,key}),changed=edited.text}return{text:changed,bases,left}}function keyOf({use:{reference}},{tag,digest}){let{registry,repository}=reference,image2=formatReference(
{registry,repository,...digest===void 0?{tag}:{digest}});return createHash("sha256").update(image2).digest("hex").slice(0,16)}import{createHash as createHash2}from"node:crypto";var baseMark="Made by image-gate/base.",closedByUs="<!-- image-gate base: closed by itself -->",[maxList,maxTables]=[15e3,42e3],plainPath=/^[\w./-]{1,100}$/;function baseTitle(path,bases){
let file=plainPath.test(path)?path:"a Dockerfile",[first,...others]=bases;if(first===void 0||others.length>0)return`Update ${plural(bases.length,"base image")} \
in ${file}`;let{use,candidate}=first,name=`${familiarName(use.reference)}:${candidate.tag}`;return candidate.kind==="newer-digest"?`Update ${name} to its newest\
 build in ${file}`:`Update ${use.tag===void 0?familiarName(use.reference):`${familiarName(use.reference)}:${use.tag}`} to ${candidate.tag} in ${file}`}function baseMessage(path,bases){
return`${baseTitle(path,bases)}

${baseMark}
`}function baseFacts({advices},{bases}){let figures=advices.map(({use,now,candidates,best})=>[use.line,use.written,now.kind==="measured"?figuresOf(now.measured):
now.why,candidates.map(result=>[[result.candidate.tag,result.candidate.digest],result.kind==="measured"?[figuresOf(result.measured),changeWords(result.comparison)]:
result.why]),best.kind==="none"?best.why:best.candidate.tag]),hash=createHash2("sha256").update(JSON.stringify(figures)).digest("hex").slice(0,16);return`<!-- i\
mage-gate base: ${[...bases.map(({key})=>key),`facts-${hash}`].join(" ")} -->`}function figuresOf({counts,blocking,exploited,endOfLife,compressedSize}){return[Object.
values(counts),blocking,exploited,endOfLife,compressedSize]}function proposedKeys(body){let[,list=""]=/<!-- image-gate base: ([0-9a-f ]{16,5000}) facts-[0-9a-f]{16} -->/.
exec(body)??[];return list.split(" ").filter(key=>key!=="")}function baseBody(advice,proposal,judged){let{path}=advice,lines=proposal.bases.map(({use,candidate})=>{
let name=`${familiarName(use.reference)}:${candidate.tag}`,digest=candidate.digest===void 0?"":` (${code(candidate.digest)})`;return`- ${codePath(`${path}:${use.
line}`)}: ${code(name)}${digest}`}),left=proposal.left.map(({line,why})=>`- ${codePath(`${path}:${line}`)} stays: ${text(why)}.`);return[`Another base image for\
 ${codePath(path)}, and no other byte of it:`,within([...lines,...left],maxList,"more").join(`
`),...tables(advice,judged.at),`Each image was judged by itself on ${judgedWords(judged)}. The gate judges what is built from it as it judges every pull request\
.`,"Close this pull request if these images are not wanted: they are not proposed again, newer ones are. Whoever pushes to the branch takes it over.",baseMark,baseFacts(
advice,proposal)].join(`

`)}function tables(advice,now){let parts=shownFirst(advice.advices).map(one=>renderBaseMarkdown({path:advice.path,advices:[one],unadvised:[]},now).trim());return within(
parts,maxTables,"more FROM")}function within(parts,max,what){let length=0,fitting=parts.findIndex(part=>(length+=part.length,length>max));if(fitting<0)return parts;
let left=parts.length-fitting,words=what==="more"?`and ${counted(left)} more`:plural(left,what);return[...parts.slice(0,fitting),`${words}, in the summary of th\
e run.`]}function shownFirst(advices){return advices.toSorted((a,b)=>+(a.best.kind==="none")-+(b.best.kind==="none"))}function judgedWords({at,scanner,database,
exploitation}){let advisories=database===void 0?[]:[`the advisories of ${code(database.updatedAt,40)} (${code(database.source,300)})`],trivy=scanner===void 0?"T\
rivy":`Trivy ${code(scanner,40)}`,lists=exploitation===void 0?[]:[listWords("KEV",exploitation.kev),listWords("EPSS",exploitation.epss)];return`${minuteText(at)}\
, with ${[trivy,...advisories,...lists].join(", ")}`}function listWords(name,feed){return feed.kind==="read"?`${name} of ${dayOf(feed.date)}`:`no ${name} (${text(
feed.why,200)})`}function needlessBase(path,why){return`Nothing is left to propose for ${codePath(path)} (${text(why,400)}), so this is closed. The branch may b\
e deleted.`}var tries=4;async function keepBase({log},place,choice,{file,advice},mayOpen){let{path}=file,branch=baseBranch(path),pulls=await earlierPulls(place,branch),open=pulls.
find(({state})=>state==="open"),unjudged=unjudgedBase(advice);if(unjudged!==void 0&&open!==void 0)return{kind:"failed",path,why:`${unjudged}; pull request ${open.
number} stays as it is`};let proposal=proposeBases(file.text,advice,{pin:choice.pin,declined:declinedKeys(pulls)});if(proposal.bases.length>0)return propose(log,
{place,choice,branch,open,mayOpen},{file,advice,proposal});if(unjudged!==void 0)return{kind:"failed",path,why:unjudged};let why=whyNothing(advice,proposal);return open===
void 0?{kind:"none",path,why}:close(log,{place,choice,branch,open},advice,why)}function baseBranch(path){return`image-gate/base-${path.toLowerCase().replaceAll(
/[^a-z0-9]+/g,"-").replaceAll(/^-|-$/g,"").slice(-60).replace(/^-/,"")}-${createHash3("sha256").update(path).digest("hex").slice(0,8)}`}function declinedKeys(pulls){
let declined=pulls.filter(({state,body})=>state==="closed"&&body.includes(baseMark)&&!body.includes(closedByUs));return new Set(declined.flatMap(({body})=>proposedKeys(
body)))}async function propose(log,kept,wanted){let{choice,branch,open,mayOpen}=kept,{path}=wanted.file,title=baseTitle(path,wanted.proposal.bases);if(choice.isDryRun)
return{kind:"planned",path,title,why:"as this is a dry run"};if(open===void 0&&!mayOpen)return{kind:"waiting",path,title};try{let pull=await keepProposal(log,kept,
wanted);return{kind:"proposed",path,title,became:pull.became,pull}}catch(error){if(!(error instanceof ConfigError)||error.code!=="branch-taken")throw error;let why=`\
somebody else has written to the branch ${branch}; once it is deleted, the next run proposes again`;return{kind:"left",path,why,...open===void 0?{}:{pull:open}}}}
async function keepProposal(log,{place,choice:{labels,judged},branch},{file:{path,isExecutable},advice,proposal}){let files=[{path,isExecutable,bytes:Buffer.from(
proposal.text)}],text2={message:baseMessage(path,proposal.bases),mark:baseMark,stays:!0},words={title:baseTitle(path,proposal.bases),body:baseBody(advice,proposal,
judged),mark:baseFacts(advice,proposal)};for(let left=tries;;left-=1){let made=await keepBranch(place,branch,files,text2,left===1);if(made===void 0)continue;let pull=await keepPullRequest(
place,{branch,labels},words,log);return pull.became==="unchanged"&&made.isNew?{...pull,became:"updated"}:pull}}async function close(log,{place,choice,branch,open},advice,why){
let{path}=advice,unjudged=unjudgedCandidate(advice);if(unjudged!==void 0)return{kind:"left",path,why:unjudged,pull:open};if(choice.isDryRun)return{kind:"planned",
path,title:`Close pull request ${open.number}`,why};let words={mark:baseMark,comment:needlessBase(path,why),why,note:closedByUs},closed=await closeNeedless(place,
branch,words,log);return closed!==void 0?{kind:"none",path,why,closed}:{kind:"left",path,why:`${why}; its pull request could not be closed, or is not this actio\
n’s alone`,pull:open}}var shownReasons=3;function whyNothing({advices,unadvised},{left}){let all=advices.length>0?left:unadvised;if(all.length===0)return"it h\
as no FROM";let more=all.length-shownReasons;return[...all.slice(0,shownReasons).map(({line,why})=>`line ${line}: ${why}`),...more>0?[`${plural(more,"more FROM")}`]:
[]].join("; ")}function unjudgedBase({advices}){for(let{use,now}of advices)if(now.kind==="unmeasured")return`the image in line ${use.line} could not be judged: ${now.
why}`}function unjudgedCandidate({advices}){for(let{use,candidates}of advices)for(let result of candidates)if(result.kind==="unmeasured")return`${result.candidate.
tag} for line ${use.line} could not be judged: ${result.why}`}async function keepBases(ports,place,choice,files){let outcomes=[],failure;for(let one of files){let{path}=one.file;if(failure!==void 0){outcomes.push({kind:"fa\
iled",path,why:"it was not tried, as GitHub had refused the one before"});continue}let opened=outcomes.filter(made=>made.kind==="proposed"&&made.became==="opene\
d").length;try{outcomes.push(await keepBase(ports,place,choice,one,opened<choice.mayOpen))}catch(error){if(!(error instanceof ServiceError))throw error;failure=
error,outcomes.push({kind:"failed",path,why:error.message})}}return{outcomes,...failure===void 0?{}:{failure}}}function baseOutputs(outcomes){let open=outcomes.
flatMap(outcome=>outcome.kind==="proposed"?[outcome.pull.number]:[]),count2=is=>String(outcomes.filter(is).length);return{dockerfiles:String(outcomes.length),"p\
ull-requests":JSON.stringify(open),opened:count2(one=>one.kind==="proposed"&&one.became==="opened"),closed:count2(one=>one.kind==="none"&&one.closed!==void 0),waiting:count2(
({kind})=>kind==="waiting"),failed:count2(({kind})=>kind==="failed")}}function logOutcomes(log,outcomes){for(let outcome of outcomes){let{kind,path}=outcome,url=pullOf(
outcome)?.url,line=`${path}: ${outcomeWords(outcome)}${url===void 0?"":` ${url}`}`;kind==="failed"||kind==="left"||kind==="waiting"?log.warning(line):log.info(line)}}
function baseEnd(outcomes,failure){if(failure!==void 0)throw failure;let failed=outcomes.flatMap(one=>one.kind==="failed"?[`${one.path}: ${one.why}`]:[]),[first]=failed;
if(first===void 0)return 0;let others=failed.length===1?"":`, and ${plural(failed.length-1,"more Dockerfile")}`;throw new ToolError({code:"base-unanswered",message:`\
There is no answer for ${bounded(first,1e3)}${others}.`,fix:"The summary has the reason for each."})}async function runBase(ports,raw){return ports.runner.maskSecret(raw.get("token")??""),runStep(ports,async()=>proposeBetterBases(ports,baseConfig(raw,await runnerContext(
ports))))}async function proposeBetterBases(ports,config){let{github,token,dockerfiles,question}=config,api=ports.openGithub({apiUrl:github.apiUrl,token}),tip=await defaultBranchTip(
api,github),place={api,repository:github.repository,tip},{files,failed}=await readBaseFiles(ports.openContents(github,token),tip.commit,dockerfiles),{advices,judged}=await adviseDockerfiles(
ports,question,files);show(ports,advices);let advised=files.flatMap((file,index)=>{let advice=advices[index];return advice===void 0?[]:[{file,advice}]}),now=ports.
clock.now(),{outcomes,failure}=await keepBases(ports,place,{...config,judged:judged??{at:now}},advised),all=[...outcomes,...failed];return logOutcomes(ports.log,
all),{summary:baseSummary(all,advices,now),outputs:baseOutputs(all),finish:()=>baseEnd(all,failure)}}function show({clock,show:print,table},advices){for(let advice of advices)
print(renderBaseTable(advice,clock.now(),table))}runOnRunner(version,host=>runBase(gatePorts(host,version),actionInputs(host.environment)));
