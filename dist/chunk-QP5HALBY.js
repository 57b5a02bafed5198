import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isSource}from"./chunk-GWD2B6L5.js";import{blockingFirst,findingText,fixSentence,foreignVersion,stepOf,treatment,whereText,wholeStepText}from"./chunk-PTNC3OVE.js";
import{fixMarks,fixWords}from"./chunk-473NBSRF.js";import{counter,endingSoon,epssText,exploitedText,identity,jsonChunks,layerFacts,lazily,locationUri,maxCategory,
maxId,maxResults,maxTags,onlyNewBlocks,plainMessage,reportedBy,repositoryPath,vexWords}from"./chunk-P4NVSMEY.js";import{counted,daysLeft,deadlineText,plural}from"./chunk-7HSWERG5.js";
import{bounded,code,codePath,digestOf,encoded,entriesOf,fieldsOf,imageCategory,link,objectsOf,safeUrl,terminal,text}from"./chunk-CIY6UZVJ.js";var shownOfLevel=8,maxTitle=200,maxMessage=1e3;function annotations(assessment,options){return[...ofAction(assessment,"block",options),...ofAction(assessment,"w\
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
other,60)),listed=exploitedText(first.exploitation),exploited=listed===""?"":` It is ${listed}.`,also=shown.length===0?"":` Also: ${shown.join(", ")}${ids.length>
shown.length?", …":""}.`;return placed(level,title,`${about2}${bounded(fixSentence(first,assessment),300)} Found in ${bounded(where,200)}.${exploited}${also}`,
subject.location)}function concernAnnotation({name},{message},level,{fallback}){return placed(level,`The image ${bounded(name,120)}`,bounded(message,500),fallback)}
function exceptionNotice({now},exception,{fallback}){let path=exception.line===0?void 0:repositoryPath(exception.file),[what,next]=exception.vex===void 0?["exce\
ption","renew the exception with a reason"]:["VEX statement","ask its author for a newer statement"],title=`The ${what} for ${bounded(exception.id,60)} ends soo\
n: ${daysLeft(exception,now)}`,message=`It holds until ${bounded(exception.expiry,30)}: ${bounded(exception.reason,300)}. From then on the finding counts again;\
 fix it, or ${next}.`;return placed("notice",title,message,path===void 0?fallback:{path,line:exception.line})}function placed(level,title,message,location){let place=location===
void 0?{}:{file:location.path,line:location.line};return{level,title:bounded(title,maxTitle),message:bounded(message,maxMessage),...place}}function capped({level,
all,show,weight},options){let shown=all.slice(0,shownOfLevel).map(show),left=all.slice(shownOfLevel).map(weight);if(left.length===0)return shown;let sum=of=>left.
reduce((total,one)=>total+one[of],0),[finding,end,other]={error:["more finding"," to fix","more reason"],warning:["more finding"," with a warning","more warning"],
notice:["more exception"," near the end",""]}[level],title=[...sum("findings")===0?[]:[`${plural(sum("findings"),finding)}${end}`],...sum("others")===0?[]:[plural(
sum("others"),other)]].join(" and "),message=`${sum("unnamed")===0?"All of them are":`All but ${counted(sum("unnamed"))} of them are`} in ${bounded(options.rest??
"the summary of this run",300)}, the worst first.`;return[...shown,placed(level,title,message,options.fallback)]}function helpMarkdown(judged,found){let{finding}=judged,facts=[["Severity",finding.severity],...finding.kind==="vulnerability"?vulnerabilityFacts(finding,judged,
found):[],["Path in the image",pathText(finding)],["Brought by",broughtBy(judged,found)],["Reported by",text(reportedBy(finding,found.opinion),300)],["Exploited",
exploitedText(judged.exploitation)],["Likely to be exploited",epssText(judged.exploitation)],["Time to fix",timeText(judged,found)],...finding.kind==="vulnerabi\
lity"?ratingFacts(finding):[],["Weakness",found.advisory.weaknesses.join(", ")]].filter(([,value])=>value!=="").map(([name,value])=>`- **${name}:** ${value}`),heading=`\
**${link(code(finding.id,80),finding.url)}** ${text(finding.title,300)}`.trimEnd(),step=stepOf(judged,found),{location}=step,where=location===void 0?"":` (${codePath(
location.path,120)} line ${location.line})`;return[heading,facts.join(`
`),`**Fix**${where}: ${wholeStepText(step)}`,...found.ofAnotherRun?[]:about(found.advisory)].join(`

`)}var maxDescription=600;function about({description,references}){let links=references.flatMap(address=>linkTo(address)??[]);return[text(description,maxDescription),
links.length===0?"":`**References:** ${links.join(", ")}`].filter(part=>part!=="")}function linkTo(address){let label=code(address,100),linked=link(label,address);
return linked===label?void 0:linked}function vulnerabilityFacts({package:found},{fix},{ofAnotherRun}){let shown=fix?.kind==="upgrade"&&(!ofAnotherRun||foreignVersion(
found,fix.to)!==void 0);return[["Package",`${code(found.name,100)} (${text(found.type,40)})`],["Installed",code(found.version,100)],shown?["Upgrade to",`${code(
fix.to,200)}${fixMarks(fix)}`]:["Fix",fix===void 0||ofAnotherRun&&fix.kind!=="none"?"":text(fixWords(fix),200)]]}function ratingFacts({cvss,aliases,severitySource=""}){
let known=aliases.slice(0,10).map(alias=>code(alias,60));return[["CVSS",cvss===void 0?"":`${cvss.score} (${text(cvss.source,40)}) ${code(cvss.vector??"",120)}`.
trimEnd()],["Severity by",text(severitySource,40)],["Also known as",known.join(", ")]]}function pathText(finding){if(finding.kind==="vulnerability")return finding.
package.class==="os"?"":codePath(finding.path??finding.target,200);let{path,lines}=finding,file=codePath(path??finding.target,200);return path===void 0||lines===
void 0?file:`${file} line ${lines.start}`}function broughtBy({place},{layer,ofAnotherRun}){let instruction=layer===void 0||layer.instruction===""?"":`, ${code(layer.
instruction,200)}`;return[layer===void 0?"":`layer ${layer.number} of ${layer.of}${instruction}`,baseText(place,ofAnotherRun)].filter(part=>part!=="").join("; ")}
function baseText({origin,base,presumed},ofAnotherRun){return origin!=="base"?"":`${presumed?"probably ":""}the base image ${base===void 0||ofAnotherRun?"":code(
base,200)}`.trimEnd()}function timeText(judged,{fixWithin}){return deadlineText(fixWithin,judged)}function resultProperties(finding,isDefault){let said=finding.
kind==="vulnerability"?finding.said:void 0,place=isDefault?{"default-location":!0}:{};if(said===void 0)return isDefault?{properties:place}:{};let{severity,vendor,
source}=said,clair={severity:bounded(severity,40),...vendor===void 0?{}:{vendor:bounded(vendor,100)},source:bounded(source,100)};return{properties:{...place,reportedBy:said.
isAlone?["Clair"]:["Trivy","Clair"],clair}}}var most=5;function advisoriesOf({platforms}){let known={vulnerability:new Map,misconfiguration:new Map};for(let{raw}of platforms)
for(let result2 of objectsOf(fieldsOf(raw).Results)){for(let found of objectsOf(result2.Vulnerabilities))keep(known.vulnerability,found.VulnerabilityID,found);for(let found of objectsOf(
result2.Misconfigurations))keep(known.misconfiguration,found.ID,found)}return({kind,id})=>advisory((kind==="secret"?void 0:known[kind].get(id))??{})}function keep(known,id,found){
known.has(id)||known.set(id,found)}function advisory({Description:description,CweIDs:cwes,References:references}){return{description:typeof description=="string"?
description:"",weaknesses:texts(cwes).filter(id=>/^CWE-\d{1,6}$/.test(id)),references:texts(references)}}function texts(value){return entriesOf(value).slice(0,most).
filter(text2=>typeof text2=="string")}var levels2={block:"error",warn:"warning",log:"note"},bands={CRITICAL:{least:9.1,most:10,usual:9.5},HIGH:{least:7,most:8.9,usual:8},MEDIUM:{least:4,most:6.9,usual:5.5},
LOW:{least:.1,most:3.9,usual:2},UNKNOWN:void 0};function ruleId(finding){let parts=finding.kind==="vulnerability"?[finding.id,finding.package.type,finding.package.
name]:[finding.id],whole=parts.map(part=>bounded(part,maxId)).join("/");return whole.length<=maxId&&whole===parts.join("/")&&finding.id!==""?whole:`${bounded(whole,
maxId)}#${encoded(digestOf(parts.join("\0"))).slice(0,12)}`}function securitySeverity(finding){let band=bands[finding.severity];if(band===void 0)return;let score=finding.
kind==="vulnerability"?finding.cvss?.score:void 0;return(score===void 0||!Number.isFinite(score)?band.usual:Math.min(band.most,Math.max(band.least,score))).toFixed(
1)}function rule(id,judged,found){let{finding,action}=judged,title=ruleTitle(finding),fix=plainMessage(`${title}. ${fixSentence(judged,found)}`,1e3),{weaknesses}=found.
advisory,description=found.ofAnotherRun?"":found.advisory.description,vector=finding.kind==="vulnerability"?bounded(finding.cvss?.vector??"",200):"",score=securitySeverity(
finding),url=helpUri(finding),{epss}=judged.exploitation??{};return{id,name:ruleName(finding),shortDescription:{text:title},fullDescription:{text:description===
""?fix:plainMessage(description,1e3)},...url===void 0?{}:{helpUri:url},help:{text:fix,markdown:helpMarkdown(judged,found)},defaultConfiguration:{level:levels2[action]},
properties:{tags:tags(judged,weaknesses),precision:"very-high",...score===void 0?{}:{"security-severity":score},...vector===""?{}:{"cvss-vector":vector},...epss===
void 0?{}:{"epss-score":epss.score,"epss-percentile":epss.percentile}}}}function helpUri({url}){let safe=safeUrl(url);return safe===void 0||/%[89A-F]/i.test(safe)?
void 0:safe}function ruleName(finding){switch(finding.kind){case"vulnerability":return finding.package.class==="os"?"VulnerableSystemPackage":"VulnerablePackage";case"\
misconfiguration":return"Misconfiguration";case"secret":return"ExposedSecret"}}function ruleTitle(finding){let title=finding.title===""?"":`: ${finding.title}`;
return finding.kind==="vulnerability"?plainMessage(`${finding.id} in ${finding.package.name}${title}`,500):plainMessage(`${finding.id}${title}`,500)}function tags({
finding,exploitation},weaknesses){let cwes=weaknesses.map(id=>`external/cwe/${id.toLowerCase()}`),own=finding.kind==="vulnerability"?["vulnerability",finding.package.
type,...cwes,...finding.aliases]:[finding.kind,...cwes],clean=["security","container",...exploitation?.listed===void 0?[]:["exploited"],...own].map(tag=>bounded(
tag,60)).filter(tag=>tag!=="");return[...new Set(clean)].slice(0,maxTags)}function sarifChunks(assessment,options){let{rules,results,found}=content(assessment,options);return jsonChunks(log(assessment,options,rules,results,found))}function content(assessment,{
limit=maxResults,fallback}){let open=blockingFirst(assessment.decision.triage.open),reported=numbered(open.slice(0,limit)),first=reported.filter(({isFirst})=>isFirst),
known={assessment,elsewhere:lineOf(fallback??byName(assessment)),layerOf:layerFacts(assessment),advisoryOf:advisoriesOf(assessment.scan)};return{rules:lazily(first,
({id,judged})=>rule(id,judged,foundAt(judged,known))),results:lazily(reported,one=>result(one,known)),found:open.length}}var home="https://github.com/image-gate\
/image-gate";function numbered(reported){let indices=new Map,fingerprint=counter();return reported.map(judged=>{let id=ruleId(judged.finding),known=indices.get(
id),index=known??indices.size;return known===void 0&&indices.set(id,index),{judged,id,index,isFirst:known===void 0,fingerprint:fingerprint(identity(id,judged.finding))}})}
function log(assessment,options,rules,results,found){let{version,limit=maxResults}=options,reported=Math.min(found,limit);return{$schema:"https://json.schemasto\
re.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"image-gate",informationUri:home,...version===void 0?{}:{version,semanticVersion:version},rules}},
automationDetails:{id:automationId(assessment,options)},columnKind:"utf16CodeUnits",results,properties:runProperties(assessment,found,reported)}]}}function runProperties(assessment,found,reported){
let{name="Trivy",version}=assessment.scan.scanner,names=(assessment.names??[]).slice(0,maxNames).map(name2=>bounded(name2,300));return{image:bounded(assessment.
name,300),...assessment.digest===void 0?{}:{digest:assessment.digest},...names.length>1?{names}:{},platforms:assessment.images.map(({platform,imageId,manifest})=>({
platform,imageId,...manifest===void 0?{}:{manifest}})),verdict:assessment.decision.verdict,scanner:`${bounded(name,80)} ${bounded(version,60)}`,findings:found,reported,
omitted:found-reported,...found>reported?{note:cutNote(found,reported)}:{}}}var maxNames=20;function cutNote(found,reported){return`The ${reported} worst of ${found}\
 findings: GitHub keeps no more. The JSON report has all of them.`}function automationId({name},{category=""}){let own=trimmed(category);return`image-gate/${own===
""?trimmed(imageCategory(name)):own}/`}function trimmed(category){return bounded(category,maxCategory).replace(/^[ /]+|[ /]+$/g,"")}function foundAt({finding},{
assessment,layerOf,advisoryOf}){let{fixWithin}=assessment.decision.policy.severity[finding.severity],{ofAnotherRun}=assessment;return{fixWithin:fixWithin.value,
advisory:advisoryOf(finding),scan:assessment.scan,opinion:assessment.decision.triage.opinion,layer:layerOf(finding),...ofAnotherRun&&{ofAnotherRun}}}function result({
judged,id,index,fingerprint},known){let{finding,action,place}=judged,{location,isDefault=location===void 0}=place,note=isDefault?` ${defaultNote}`:"";return{ruleId:id,
ruleIndex:index,level:levels2[action],message:{text:plainMessage(messageText(known.assessment,judged,known.layerOf(finding)),900)+note},locations:[location===void 0?
known.elsewhere:lineOf(location)],partialFingerprints:{primaryLocationLineHash:fingerprint},...resultProperties(finding,isDefault)}}var defaultNote="No file of \
the repository is known to hold it: this place is a default.";function byName({name}){return{path:repositoryPath(imageCategory(name))??"image",line:1}}function lineOf(location){
let{line}=location;return{physicalLocation:{artifactLocation:{uri:locationUri(location)},region:{startLine:line,startColumn:1,endLine:line,endColumn:2}}}}function lacksPlaces(assessment,{
fallback}){return fallback!==void 0?!1:assessment.decision.triage.open.some(({place})=>place.location===void 0)}function messageText(assessment,judged,layer){let{
finding}=judged,title=bounded(finding.title,200),id=bounded(finding.id,100),what=finding.kind==="vulnerability"?`${bounded(finding.package.name,100)}: ${id}`:id,
first=title===""?what:`${what} ${title}`,place=bounded(whereText(assessment,finding),200);return`${first.replace(/[.\s]+$/,"")}. ${bounded(fixSentence(judged,assessment),
300)} Found in ${place}${layerText(layer)}; ${finding.severity}, ${treatment(judged)}.${vexText(judged)}`}function vexText({vex}){return vex===void 0?"":` VEX: ${vexWords(
vex,terminal)}.`}function layerText(layer){if(layer===void 0)return"";let instruction=layer.instruction===""?"":` (${bounded(layer.instruction,100)})`;return`, \
layer ${layer.number} of ${layer.of}${instruction}`}export{annotations,sarifChunks,lacksPlaces};
