import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{layerFacts}from"./chunk-6KTN2JYC.js";import{changeLine,changeLines,countSection,findingRows,findingTable,folded,isSource}from"./chunk-52AEREOP.js";
import{alignedLines,displayWidth,fitEnd,fitStart,takeColumns}from"./chunk-W2QALLAF.js";import{blockingFirst,findingText,fixPlan,fixSentence,foreignVersion,
stepLines,stepOf,stepTable,treatment,weightText,whereText,wholeStepText}from"./chunk-ZCM2JTUH.js";import{fixMarks,fixWords}from"./chunk-ZMGH5Z4R.js";
import{afterMergeSection,concernSection,concernsBeside,endingSection,endingSoon,imageCategory,jsonChunks,keptByVex,lazily,linkLine,locationUri,maxCategory,maxId,
maxResults,maxTags,onlyNewBlocks,originSection,plainMessage,reasonLength,releaseLine,repositoryPath,scopedSummary,sinkText,suggestionText,tally,totalOf,verdictLine,
verdictReason,vexWords,wholeList}from"./chunk-W7K77M2D.js";import{counted,daysLeft,deadlineText,needless,needlessTitles,newMark,painter,plural,proofText,scopedEffect,
scopedText,scopedTitles}from"./chunk-GASUZMIR.js";import{bounded,boundedPath,code,codePath,digestOf,encoded,entriesOf,fieldsOf,link,objectsOf,safeUrl,severities,
terminal,text}from"./chunk-2NVWEQSJ.js";var listRows=20;function exceptionLines({decision,now,name,names=[name]},paint){let{applied,refused,unused}=decision.triage.exceptions,notNeeded=needless(unused,
names),appliedLines=applied.map(exception=>`  ${entry(exception)}  until ${bounded(exception.expiry,20)} (${daysLeft(exception,now)}): ${bounded(exception.reason,
120)}${proof(exception)}`),refusedLines=refused.map(({suggestion,why,...rest})=>`  ${entry(rest)}  ${bounded(why,120)}; valid would be: ${bounded(suggestionText(
suggestion),reasonLength)}`);return[...titled("Exceptions applied",appliedLines,paint),...titled("Exceptions not applied",refusedLines,paint),...["everywhere","\
here"].flatMap(known=>titled(needlessTitles[known],notNeeded[known].map(exception=>`  ${entry(exception)}`),paint))]}function vexLines({decision},paint){let lines=keptByVex(
decision.triage.open).map(({id,note})=>`  ${bounded(id,60)}  ${boundedPath(note.file,80)}:${note.line}  ${vexWords(note,terminal)}`);return titled("What VEX say\
s of findings that stay",lines,paint)}function scopedLines({decision},paint){let{applied,refused,unused}=decision.triage.scoped,line=(rule2,more)=>`  ${rule2.action.
value.padEnd(5)}  ${scopedText(rule2,terminal)}${more}  ${boundedPath(rule2.action.place??rule2.action.key,80)}`;return[...titled(scopedTitles.applied,applied.map(
rule2=>line(rule2,`; ${scopedEffect(rule2)}`)),paint),...titled(scopedTitles.refused,refused.map(rule2=>line(rule2,`; ${bounded(rule2.why,120)}`)),paint),...titled(
scopedTitles.unused,unused.map(rule2=>line(rule2,"")),paint)]}function proof(exception){let said=proofText(exception,terminal);return said===""?"":` (${said})`}
function entry({id,file,line,...rest}){return`${bounded(id,60)}  ${boundedPath(file,80)}:${line}${newMark(rest)}`}function titled(title,lines,paint){return lines.
length===0?[]:[paint.bold(`${title}:`),...firstLines(lines)]}function firstLines(lines){return lines.length<=listRows?lines:[...lines.slice(0,listRows),`  … and\
 ${counted(lines.length-listRows)} more`]}var manifests=/\/(?:package\.json|METADATA|PKG-INFO|pom\.xml)$/;function fitPath(path,columns2){let[,whole=path,tail=""]=/^(.*?)((?: \([^()]*\/[^()]*\))?(?: and [\d,]+ more)?)$/s.
exec(path)??[],room=columns2-displayWidth(tail);if(displayWidth(whole)<=room)return path;if(!whole.includes("/"))return fitStart(whole,room)+tail;let short=whole.
replace(manifests,"");if(displayWidth(short)<=room)return short+tail;if(room<4)return fitEnd(short,columns2);let parts=short.split("/").filter(part=>part!==""),
root=short.startsWith("/")?"/":"";for(let kept=parts.length-2;kept>0;kept-=1){let shown=`${root}${parts[0]}/…/${parts.slice(-kept).join("/")}`;if(displayWidth(
shown)<=room)return shown+tail}let last=`…/${parts.at(-1)??""}`;return(parts.length>1&&displayWidth(last)<=room?last:fitEnd(short,room))+tail}function fitVersion(version,columns2,other){
if(displayWidth(version)<=columns2)return version;if(!/\d/.test(version))return fitStart(shortWords[version]??version,columns2);let{part,at,end}=difference(version,
other);if(displayWidth(version.slice(0,end))<columns2)return fitStart(version,columns2);let from=part;for(;from<at&&displayWidth(version.slice(from))>columns2-1-
shownStart;)from+=1;let tail=fitStart(version.slice(from),Math.max(2,columns2-2));return`${takeColumns([...version.slice(0,from)],columns2-1-displayWidth(tail)).
join("")}…${tail}`}var shortWords={"won't be fixed":"won't fix","no fix yet":"no fix","end of life":"EOL"},shownStart=4;function difference(version,other){let same=0;
for(;same<version.length&&version[same]===other[same];)same+=1;let at=Math.min(same,version.length-1),before=version.slice(0,at),part=Math.max(...[".","-","+","\
~",":"].map(mark=>before.lastIndexOf(mark)+1)),rest=version.slice(at).search(/[.\-+~:]/);return{part,at,end:rest===-1?version.length:at+Math.max(1,rest)}}function fitWords(words,columns2){
let parts=words.split(" ");for(let kept=parts.length-1;kept>0;kept-=1){let shown=parts.slice(0,kept).join(" ").replace(/ (?:until|\(still)$/,"");if(displayWidth(
shown)<=columns2)return shown}return words}var tableRows=50,columns=[{title:"SEVERITY",min:8},{title:"FINDING",min:19},{title:"PACKAGE",min:6,shorten:fitPackage},{title:"VERSION",min:6,shorten:(cell,width,cells2)=>fitVersion(
cell,width,cells2[4]??""),dispensable:2},{title:"FIX",min:9,shorten:(cell,width,cells2)=>fitVersion(cell,width,cells2[3]??"")},{title:"POLICY",min:8,shorten:fitWords},
{title:"WHERE",min:12,shorten:fitPath,dispensable:1}];function renderTable(assessment,options={}){let paint=painter(options.colour??!1);return[titleLines(assessment,
paint),findingLines(assessment,options,paint),concernLines(assessment,paint),vexLines(assessment,paint),exceptionLines(assessment,paint),scopedLines(assessment,
paint),changeLines(assessment),totalLines(assessment,paint),[verdictLine2(assessment,paint),...nextLines(assessment,options,paint)]].filter(lines=>lines.length>
0).map(lines=>lines.join(`
`)).join(`

`)}function titleLines({name,scan},paint){let systems=scan.platforms.flatMap(({os})=>os===void 0?[]:[`${os.family} ${os.name}`]),platforms=scan.platforms.map(({
platform})=>platform),about2=[...new Set(systems),...new Set(platforms)].map(part=>bounded(part,60)).slice(0,8);return[`${paint.bold(bounded(name,150))} ${paint.
dim(`(${about2.join(", ")})`)}`]}function findingLines(assessment,{width=140,rows:limit=tableRows,file},paint){let{open,excepted}=assessment.decision.triage,{rows,
rest}=findingRows(assessment,[...blockingFirst(open),...excepted],limit);if(rows.length===0)return[];let lines=alignedLines(columns,rows.map(cells),width,(cell,row,column)=>paintCell(
paint,cell,rows[row]?.judged,column));return rest>0?[...lines,paint.dim(cutLine(rest,file))]:lines}function cells({judged,id,what,morePackages,installed,fixed,policy,
where,morePlaces}){let name=`${bounded(what,60)}${morePackages}`,short=[installed,fixed,policy].map(cell=>bounded(cell,60));return[judged.finding.severity,bounded(
id,60),name,...short,`${boundedPath(where,100)}${morePlaces}`]}function fitPackage(cell,width){let[,name=cell,more=""]=/^(.*?)(?: and ([\d,]+) more)?$/.exec(cell)??
[];return more===""?fitStart(cell,width):`${fitStart(name,Math.max(2,width-more.length-2))} +${more}`}function paintCell(paint,cell,judged,column){return judged===
void 0||judged.exception!==void 0?paint.dim(cell):column===0?paint[severityPaint[judged.finding.severity]](cell):column===5&&judged.action==="block"?paint.red(cell):
cell}var severityPaint={CRITICAL:"alarm",HIGH:"red",MEDIUM:"yellow",LOW:"cyan",UNKNOWN:"plain"};function cutLine(more,file){return`… and ${plural(more,"more f\
inding")}: ${file===void 0?"--format json has all":bounded(file,300)}`}function concernLines(assessment,paint){return firstLines(concernsBeside(assessment).map(
({action,message})=>`${{block:paint.red("BLOCKS"),warn:paint.yellow("WARNING"),log:"NOTE"}[action]}  ${bounded(message,reasonLength)}`))}function totalLines(assessment,paint){
let counts=tally(assessment),parts=severities.map(severity=>{let{block,warn,log:log2,excepted:excepted2}=counts[severity];return`${counted(block+warn+log2+excepted2)}\
 ${severity}`}),excepted=totalOf(counts,"excepted"),tail=excepted===0?"":paint.dim(` (${counted(excepted)} of them excepted)`);return[`Total: ${parts.join(" · ")}${tail}`]}
function verdictLine2(assessment,paint){let line=`${bounded(assessment.name,150)}: ${verdictReason(assessment)}`;return assessment.decision.verdict==="passed"?paint.
green(`PASSED  ${line}`):paint.red(`BLOCKED  ${line}`)}function nextLines(assessment,{explain},paint){let step=nextStep(fixPlan(assessment)),[worst]=blockingFirst(
assessment.decision.triage.open),[what="",...how]=step===void 0?[]:stepLines(step),solves=step===void 0?"":` (${weightText(step)})`,fix=step===void 0?[]:[`  ${step.
waits?"What blocks":"Fixes most"}: ${what}${solves}`,...how.map((line,index)=>`    ${index===0?paint.bold(line):line}`)],id=worst?.finding.id??"";if(explain===void 0||
!plainId.test(id))return fix;let command=`image-gate explain ${id}${explain===""?"":` ${explain}`}`;return[...fix,`  Why, where and how to fix or except: ${paint.
bold(command)}`]}function nextStep(plan){let urgent=plan.filter(({waits,blocking,warned})=>!waits&&blocking+warned>0),[step]=urgent.toSorted((a,b)=>b.blocking-a.
blocking||b.warned-a.warned);return step!==void 0&&step.blocking>0?step:plan.find(({blocking})=>blocking>0)??step}var plainId=/^[A-Za-z0-9][\w.:-]{0,59}$/;var shownOfLevel=8,maxTitle=200,maxMessage=1e3;function annotations(assessment,options){return[...ofAction(assessment,"block",options),...ofAction(assessment,"w\
arn",options),...capped({level:"notice",all:endingSoon(assessment.decision.triage.exceptions.applied,assessment.now),show:exception=>exceptionNotice(assessment,
exception,options),weight:()=>({findings:1,others:0,unnamed:0})},options)]}var levels={block:"error",warn:"warning",log:"notice"};function ofAction(assessment,action,options){
let{concerns,open}=assessment.decision.triage,isShown=onlyNewBlocks(assessment)?({presence})=>presence!=="still-there":()=>!0,level=levels[action],subjects=[...concerns.
filter(concern=>concern.action===action).map(concern=>({concern})),...together(open.filter(judged=>judged.action===action&&isShown(judged)),options)];return capped(
{level,all:subjects,show:subject=>"concern"in subject?concernAnnotation(assessment,subject.concern,level,options):findingAnnotation(assessment,subject,level),weight:subject=>"\
concern"in subject?weightOf(subject.concern):{findings:subject.findings.length,others:0,unnamed:0}},options)}function weightOf({unnamed=0}){return{findings:0,others:Math.
max(1,unnamed),unnamed}}function together(judged,{fallback}){let groups=new Map;for(let one of judged){let{finding,place}=one,{location=fallback}=place,what=finding.
kind==="vulnerability"?[finding.package.type,upgradedAs(finding),finding.package.version]:[finding.id,finding.target],key=[finding.kind,...what,location?.path,location?.
line].join("\0"),group=groups.get(key);group===void 0?groups.set(key,{findings:[one],location}):group.findings.push(one)}return[...groups.values()]}function upgradedAs({
package:{class:kind,name,source=name}}){return kind==="os"?source:name}function findingAnnotation(assessment,subject,level){let{findings}=subject,{id:worst}=findings[0].
finding,first=findings.find(({finding:finding2})=>finding2.id===worst&&isSource(finding2))??findings[0],{finding}=first,others=findings.filter(other=>other!==first),
{id,what,installed,where}=findingText(assessment,first),more=others.length===0?"":` and ${counted(others.length)} more`,packages=new Set(findings.map(one=>one.finding.
kind==="vulnerability"?one.finding.package.name:"")),beside=packages.size>1?` and ${plural(packages.size-1,"more package")}`:"",title=`${finding.severity} ${bounded(
id,60)}${more}: ${bounded(what,80)} ${bounded(installed,40)}${beside}`.trim(),about2=finding.kind==="vulnerability"&&finding.title!==""?`${bounded(finding.title,
200).replace(/[.\s]+$/,"")}. `:"",ids=[...new Set(others.map(other=>other.finding.id).filter(other=>other!==id))],shown=ids.slice(0,shownOfLevel).map(other=>bounded(
other,60)),also=shown.length===0?"":` Also: ${shown.join(", ")}${ids.length>shown.length?", …":""}.`;return placed(level,title,`${about2}${bounded(fixSentence(
first,assessment),300)} Found in ${bounded(where,200)}.${also}`,subject.location)}function concernAnnotation({name},{message},level,{fallback}){return placed(level,
`The image ${bounded(name,120)}`,bounded(message,500),fallback)}function exceptionNotice({now},exception,{fallback}){let path=repositoryPath(exception.file),title=`\
The exception for ${bounded(exception.id,60)} ends soon: ${daysLeft(exception,now)}`,message=`It holds until ${bounded(exception.expiry,30)}: ${bounded(exception.
reason,300)}. From then on the finding counts again; fix it, or renew the exception with a reason.`;return placed("notice",title,message,path===void 0?fallback:
{path,line:exception.line})}function placed(level,title,message,location){let place=location===void 0?{}:{file:location.path,line:location.line};return{level,title:bounded(
title,maxTitle),message:bounded(message,maxMessage),...place}}function capped({level,all,show,weight},options){let shown=all.slice(0,shownOfLevel).map(show),left=all.
slice(shownOfLevel).map(weight);if(left.length===0)return shown;let sum=of=>left.reduce((total,one)=>total+one[of],0),[finding,end,other]={error:["more finding",
" to fix","more reason"],warning:["more finding"," with a warning","more warning"],notice:["more exception"," near the end",""]}[level],title=[...sum("findings")===
0?[]:[`${plural(sum("findings"),finding)}${end}`],...sum("others")===0?[]:[plural(sum("others"),other)]].join(" and "),message=`${sum("unnamed")===0?"All of the\
m are":`All but ${counted(sum("unnamed"))} of them are`} in ${bounded(options.rest??"the summary of this run",300)}, the worst first.`;return[...shown,placed(level,
title,message,options.fallback)]}var most=5;function advisoriesOf({platforms}){let known=new Map,keep=(kind,id,found)=>{let key=`${kind}\0${String(id)}`;known.has(key)||known.set(key,found)};for(let{
raw}of platforms)for(let result2 of objectsOf(fieldsOf(raw).Results)){for(let found of objectsOf(result2.Vulnerabilities))keep("vulnerability",found.VulnerabilityID,
found);for(let found of objectsOf(result2.Misconfigurations))keep("misconfiguration",found.ID,found)}return({kind,id})=>advisory(known.get(`${kind}\0${id}`)??{})}
function advisory({Description:description,CweIDs:cwes,References:references}){return{description:typeof description=="string"?description:"",weaknesses:texts(cwes).
filter(id=>/^CWE-\d{1,6}$/.test(id)),references:texts(references)}}function texts(value){return entriesOf(value).slice(0,most).filter(text2=>typeof text2=="stri\
ng")}import{hash}from"node:crypto";function identity(ruleId2,finding){let subject=finding.kind==="vulnerability"?[finding.package.type,finding.package.name]:[finding.
kind],parts=["v1",ruleId2,...subject,placeKind(finding)];return hash("sha256",parts.join("\0"))}var maxPlace=500;function placeKind(finding){let place=(finding.
path??finding.target).slice(-maxPlace);if(finding.kind!=="vulnerability")return place;if(finding.package.class==="os")return"os";let{version}=finding.package;return(version.
length<3?place:place.replaceAll(version,"*")).replace(/\d+(?:\.\d+)+/g,"*")}function counter(){let seen=new Map;return identity2=>{let count=(seen.get(identity2)??
0)+1;return seen.set(identity2,count),`${identity2}:${count}`}}function helpMarkdown(judged,found){let{finding}=judged,facts=[["Severity",finding.severity],...finding.kind==="vulnerability"?vulnerabilityFacts(finding,judged,
found):[],["Path in the image",pathText(finding)],["Brought by",broughtBy(judged,found)],["Time to fix",timeText(judged,found)],...finding.kind==="vulnerability"?
ratingFacts(finding):[],["Weakness",found.advisory.weaknesses.join(", ")]].filter(([,value])=>value!=="").map(([name,value])=>`- **${name}:** ${value}`),heading=`\
**${link(code(finding.id,80),finding.url)}** ${text(finding.title,300)}`.trimEnd(),step=stepOf(judged,found),{location}=step,where=location===void 0?"":` (${codePath(
location.path,120)} line ${location.line})`;return[heading,facts.join(`
`),`**Fix**${where}: ${wholeStepText(step)}`,...found.ofAnotherRun?[]:about(found.advisory)].join(`

`)}var maxDescription=600;function about({description,references}){let links=references.flatMap(address=>linkTo(address)??[]);return[text(description,maxDescription),
links.length===0?"":`**References:** ${links.join(", ")}`].filter(part=>part!=="")}function linkTo(address){let label=code(bounded(address,100)),linked=link(label,
address);return linked===label?void 0:linked}function vulnerabilityFacts({package:found},{fix},{ofAnotherRun}){let shown=fix?.kind==="upgrade"&&(!ofAnotherRun||
foreignVersion(found,fix.to)!==void 0);return[["Package",`${code(found.name,100)} (${text(found.type,40)})`],["Installed",code(found.version,100)],shown?["Upgra\
de to",`${code(fix.to,200)}${fixMarks(fix)}`]:["Fix",fix===void 0||ofAnotherRun&&fix.kind!=="none"?"":text(fixWords(fix),200)]]}function ratingFacts({cvss,aliases,
severitySource=""}){let known=aliases.slice(0,10).map(alias=>code(alias,60));return[["CVSS",cvss===void 0?"":`${cvss.score} (${text(cvss.source,40)}) ${code(cvss.
vector??"",120)}`.trimEnd()],["Severity by",text(severitySource,40)],["Also known as",known.join(", ")]]}function pathText(finding){if(finding.kind==="vulnerabi\
lity")return finding.package.class==="os"?"":codePath(finding.path??finding.target,200);let{path,lines}=finding,file=codePath(path??finding.target,200);return path===
void 0||lines===void 0?file:`${file} line ${lines.start}`}function broughtBy({place},{layer,ofAnotherRun}){let instruction=layer===void 0||layer.instruction===""?
"":`, ${code(layer.instruction,200)}`;return[layer===void 0?"":`layer ${layer.number} of ${layer.of}${instruction}`,baseText(place,ofAnotherRun)].filter(part=>part!==
"").join("; ")}function baseText({origin,base,presumed},ofAnotherRun){return origin!=="base"?"":`${presumed?"probably ":""}the base image ${base===void 0||ofAnotherRun?
"":code(base,200)}`.trimEnd()}function timeText({fixBy},{fixWithin}){return deadlineText(fixWithin,fixBy)}var levels2={block:"error",warn:"warning",log:"note"},bands={CRITICAL:{least:9.1,most:10,usual:9.5},HIGH:{least:7,most:8.9,usual:8},MEDIUM:{least:4,most:6.9,usual:5.5},
LOW:{least:.1,most:3.9,usual:2},UNKNOWN:void 0};function ruleId(finding){let parts=finding.kind==="vulnerability"?[finding.id,finding.package.type,finding.package.
name]:[finding.id],whole=parts.map(part=>bounded(part,maxId)).join("/");return whole.length<=maxId&&whole===parts.join("/")&&finding.id!==""?whole:`${bounded(whole,
maxId)}#${encoded(digestOf(parts.join("\0"))).slice(0,12)}`}function securitySeverity(finding){let band=bands[finding.severity];if(band===void 0)return;let score=finding.
kind==="vulnerability"?finding.cvss?.score:void 0;return(score===void 0||!Number.isFinite(score)?band.usual:Math.min(band.most,Math.max(band.least,score))).toFixed(
1)}function rule(id,judged,found){let{finding,action}=judged,title=ruleTitle(finding),fix=plainMessage(`${title}. ${fixSentence(judged,found)}`,1e3),{weaknesses}=found.
advisory,description=found.ofAnotherRun?"":found.advisory.description,vector=finding.kind==="vulnerability"?bounded(finding.cvss?.vector??"",200):"",score=securitySeverity(
finding),url=helpUri(finding);return{id,name:ruleName(finding),shortDescription:{text:title},fullDescription:{text:description===""?fix:plainMessage(description,
1e3)},...url===void 0?{}:{helpUri:url},help:{text:fix,markdown:helpMarkdown(judged,found)},defaultConfiguration:{level:levels2[action]},properties:{tags:tags(finding,
weaknesses),precision:"very-high",...score===void 0?{}:{"security-severity":score},...vector===""?{}:{"cvss-vector":vector}}}}function helpUri({url}){let safe=safeUrl(
url);return safe===void 0||/%[89A-F]/i.test(safe)?void 0:safe}function ruleName(finding){switch(finding.kind){case"vulnerability":return finding.package.class===
"os"?"VulnerableSystemPackage":"VulnerablePackage";case"misconfiguration":return"Misconfiguration";case"secret":return"ExposedSecret"}}function ruleTitle(finding){
let title=finding.title===""?"":`: ${finding.title}`;return finding.kind==="vulnerability"?plainMessage(`${finding.id} in ${finding.package.name}${title}`,500):
plainMessage(`${finding.id}${title}`,500)}function tags(finding,weaknesses){let cwes=weaknesses.map(id=>`external/cwe/${id.toLowerCase()}`),clean=["security","c\
ontainer",...finding.kind==="vulnerability"?["vulnerability",finding.package.type,...cwes,...finding.aliases]:[finding.kind,...cwes]].map(tag=>bounded(tag,60)).
filter(tag=>tag!=="");return[...new Set(clean)].slice(0,maxTags)}function sarifChunks(assessment,options){let{rules,results,found}=content(assessment,options);return jsonChunks(log(assessment,options,rules,results,found))}function content(assessment,{
limit=maxResults,fallback}){let open=blockingFirst(assessment.decision.triage.open),reported=numbered(open.slice(0,limit)),known={assessment,fallback,layerOf:layerFacts(
assessment),advisoryOf:advisoriesOf(assessment.scan)};return{rules:lazily(reported.filter(({isFirst})=>isFirst),({id,judged})=>rule(id,judged,foundAt(judged,known))),
results:lazily(reported,one=>result(one,known)),found:open.length}}var home="https://github.com/image-gate/image-gate";function numbered(reported){let indices=new Map,
fingerprint=counter();return reported.map(judged=>{let id=ruleId(judged.finding),known=indices.get(id),index=known??indices.size;return known===void 0&&indices.
set(id,index),{judged,id,index,isFirst:known===void 0,fingerprint:fingerprint(identity(id,judged.finding))}})}function log(assessment,options,rules,results,found){
let{version,limit=maxResults}=options,reported=Math.min(found,limit);return{$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{
driver:{name:"image-gate",informationUri:home,...version===void 0?{}:{version,semanticVersion:version},rules}},automationDetails:{id:automationId(assessment,options)},
columnKind:"utf16CodeUnits",results,properties:runProperties(assessment,found,reported)}]}}function runProperties(assessment,found,reported){let names=(assessment.
names??[]).slice(0,maxNames).map(name=>bounded(name,300));return{image:bounded(assessment.name,300),...assessment.digest===void 0?{}:{digest:assessment.digest},
...names.length>1?{names}:{},platforms:assessment.images.map(({platform,imageId,manifest})=>({platform,imageId,...manifest===void 0?{}:{manifest}})),verdict:assessment.
decision.verdict,scanner:`Trivy ${bounded(assessment.scan.scanner.version,60)}`,findings:found,reported,omitted:found-reported,...found>reported?{note:cutNote(found,
reported)}:{}}}var maxNames=20;function cutNote(found,reported){return`The ${reported} worst of ${found} findings: GitHub keeps no more. The JSON report has all\
 of them.`}function automationId({name},{category=""}){let own=trimmed(category);return`image-gate/${own===""?trimmed(imageCategory(name)):own}/`}function trimmed(category){
return bounded(category,maxCategory).replace(/^[ /]+|[ /]+$/g,"")}function foundAt({finding},{assessment,layerOf,advisoryOf}){let layer=layerOf(finding),{fixWithin}=assessment.
decision.policy.severity[finding.severity],{ofAnotherRun}=assessment;return{fixWithin:fixWithin.value,advisory:advisoryOf(finding),scan:assessment.scan,...layer&&
{layer},...ofAnotherRun&&{ofAnotherRun}}}function result({judged,id,index,fingerprint},known){let{finding,action,place}=judged,{location,isDefault=location===void 0}=place,
shown=location??known.fallback??byName(known.assessment),note=isDefault?` ${defaultNote}`:"";return{ruleId:id,ruleIndex:index,level:levels2[action],message:{text:plainMessage(
messageText(known.assessment,judged,known.layerOf(finding)),900)+note},locations:[lineOf(shown)],partialFingerprints:{primaryLocationLineHash:fingerprint},...isDefault?
{properties:{"default-location":!0}}:{}}}var defaultNote="No file of the repository is known to hold it: this place is a default.";function byName({name}){return{
path:repositoryPath(imageCategory(name))??"image",line:1}}function lineOf(location){let{line}=location;return{physicalLocation:{artifactLocation:{uri:locationUri(
location)},region:{startLine:line,startColumn:1,endLine:line,endColumn:2}}}}function lacksPlaces(assessment,{fallback}){return fallback!==void 0?!1:assessment.decision.
triage.open.some(({place})=>place.location===void 0)}function messageText(assessment,judged,layer){let{finding}=judged,title=bounded(finding.title,200),id=bounded(
finding.id,100),what=finding.kind==="vulnerability"?`${bounded(finding.package.name,100)}: ${id}`:id,first=title===""?what:`${what} ${title}`,place=bounded(whereText(
assessment,finding),200);return`${first.replace(/[.\s]+$/,"")}. ${bounded(fixSentence(judged,assessment),300)} Found in ${place}${layerText(layer)}; ${finding.severity}\
, ${treatment(judged)}.${vexText(judged)}`}function vexText({vex}){return vex===void 0?"":` VEX: ${vexWords(vex,terminal)}.`}function layerText(layer){if(layer===
void 0)return"";let instruction=layer.instruction===""?"":` (${bounded(layer.instruction,100)})`;return`, layer ${layer.number} of ${layer.of}${instruction}`}var maxNamed=5;function exceptionSummary(assessment){let{refused}=assessment.decision.triage.exceptions,unapproved=refused.filter(({refusal})=>refusal==="not-ap\
proved"),others=refused.filter(({refusal})=>refusal!=="not-approved");return[appliedText(assessment),adoptedText(assessment),refusedText(unapproved,"waits for a\
pproval","wait for approval"),refusedText(others,"is not applied","are not applied")].filter(line=>line!=="").join(`
`)}function appliedText({decision}){let{excepted,exceptions}=decision.triage,{applied}=exceptions;if(applied.length===0)return"";let blocking=excepted.filter(({
action})=>action==="block"),needed=new Set(blocking.map(({exception})=>exception));if(decision.verdict==="blocked"||needed.size===0){let news2=applied.filter(({
proposed})=>proposed!==void 0).length,verb=applied.length===1?"is":"are";return`${plural(applied.length,"exception")} ${verb} applied${newText(news2,applied.length)}\
.`}let news=[...needed].filter(exception=>exception?.proposed!==void 0).length,byVex=[...needed].filter(exception=>exception?.vex!==void 0).length;return`${`**P\
asses because of ${plural(needed.size,"exception")}**${newText(news,needed.size)}${vexText2(byVex,needed.size)}`}: without ${needed.size===1?"it":"them"} ${plural(
blocking.length,"finding")} would block.`}function adoptedText({decision}){let adopted=decision.triage.exceptions.applied.filter(exception=>exception.adopted===
!0),[first]=adopted;if(first===void 0)return"";let verb=adopted.length===1?"has no expiry of its own and counts":"have no expiry of their own and count";return`${plural(
adopted.length,"exception")} ${verb} until ${text(first.expiry,30)} (adopted).`}function vexText2(statements,all){return statements===0?"":statements===all?" by\
 VEX":`, ${counted(statements)} of them by VEX`}function newText(news,all){return news===0?"":news<all?`, ${counted(news)} of them new`:all===1?", which is new":
`, ${all===2?"both":"all"} new`}function refusedText(entries,one,many){if(entries.length===0)return"";let named=entries.slice(0,maxNamed).map(({id,file,line,why})=>`\
- ${code(id,60)} (${codePath(`${file}:${line}`,120)}): ${text(why,200)}`),rest=entries.length>named.length?[`- and ${counted(entries.length-named.length)} more`]:
[];return["",`**${plural(entries.length,"exception")} ${entries.length===1?one:many}:**`,"",...named,...rest].join(`
`)}var maxComment=65536,lengths=[{steps:10,findings:10},{steps:10,findings:0},{steps:3,findings:0}];function renderComment(assessment,release,options={}){let steps=fixPlan(
assessment).filter(({blocking})=>blocking>0);for(let length of lengths){let markdown=commentWith(assessment,release,options,steps,length);if(Buffer.byteLength(markdown)<=
maxComment)return markdown}return joined([options.marker??"",verdictLine(assessment,release),releaseLine(assessment,release),exceptionSummary(assessment),scopedSummary(
assessment),afterMergeSection(assessment),moreLine(assessment,options)])}function commentWith(assessment,release,options,steps,{steps:shownSteps,findings}){let rows={
steps:shownSteps,blocking:findings,warned:0,list:5};return joined([options.marker??"",verdictLine(assessment,release),nowPasses(assessment,options),releaseLine(
assessment,release),originSection(assessment),exceptionSummary(assessment),scopedSummary(assessment),afterMergeSection(assessment),concernSection(assessment,rows),
endingSection(assessment,rows),steps.length===0?"":`### What to do

${stepTable(steps,shownSteps)}`,countSection(assessment),changeLine(assessment),worstFindings(assessment,findings),failedLine(options),moreLine(assessment,options)])}
function joined(sections){return`${sections.filter(section=>section!=="").join(`

`)}
`}function nowPasses({decision},{wasBlocked}){return wasBlocked===!0&&decision.verdict==="passed"?"**Now passes:** an earlier commit of this pull request was bl\
ocked.":""}function worstFindings(assessment,limit){let blocking=assessment.decision.triage.open.filter(({action})=>action==="block");return blocking.length===0||
limit===0?"":folded(`What blocks: ${plural(blocking.length,"finding")}`,findingTable(assessment,blocking,limit))}function failedLine({sent=[]}){let failed=sent.
filter(({state})=>state==="failed");return failed.length===0?"":`> [!NOTE]
> Not everything could be published: ${failed.map(sinkText).join(", ")}. The summary of the run says why.`}function moreLine(assessment,options){let links=linkLine(
options);return`<sub>${links===""?"Every":`${links} · every`} finding is in ${wholeList(assessment)}</sub>`}export{annotations,sarifChunks,lacksPlaces,maxComment,renderComment,renderTable};
