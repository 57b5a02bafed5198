import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeLocally}from"./chunk-ELHMDO3Y.js";import{lastReport,newestOfEach,toExplain}from"./chunk-WLCYT5SY.js";import{judgePaths}from"./chunk-XPC2DHN7.js";
import"./chunk-KD6YCYFW.js";import"./chunk-ZK23KQGZ.js";import"./chunk-BQYWD4O2.js";import{parseExceptions}from"./chunk-TF5G4JPW.js";import"./chunk-ZCJUUZ44.js";
import"./chunk-6BETHSW7.js";import"./chunk-7GMIHT5M.js";import"./chunk-J2PMX3Q5.js";import{checkedPart,findingText,stepLines,stepOf,whereText}from"./chunk-PTNC3OVE.js";
import"./chunk-CIQEK4OL.js";import"./chunk-ECAEX47N.js";import"./chunk-D6PM2RT6.js";import{maxListed}from"./chunk-7NSBX36V.js";import{shellWord}from"./chunk-SZYH4T5T.js";
import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import"./chunk-NU7XRSNH.js";import{applyExceptions,askingTicket,entryFor,epssText,exploitedText,
isYamlFile,layerFacts,missingLists,parsePackageUrl,readReportFile,reasonPlaceholder,reportedBy,suggestedDays,suggestionText,ticketPlaceholder,vexWords,whenText,
whyNotRelaxed}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{ageText,approversText,counted,daysLeft,deadlineText,distinctApprovers,painter,
plural,proofText,scopedText,writtenIn}from"./chunk-7HSWERG5.js";import{ConfigError,GateError,allReports,bounded,boundedPath,byText,dayOf,daysLater,editDistance,
plainLine,terminal,userFolders,withoutCommands}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var maxNear=5;function findingsById(all,id,packageName){let wanted=id.toLowerCase();return all.filter(({finding})=>namesOf(finding).some(name=>name.toLowerCase()===
wanted)&&(packageName===void 0||finding.package?.name===packageName))}function namesOf({id,aliases=[]}){return[id,...aliases]}function idsInPackage(all,name){let ids=all.
flatMap(({finding})=>finding.kind==="vulnerability"&&finding.package.name===name?[finding.id]:[]);return[...new Set(ids)].slice(0,maxNear)}function nearestIds(all,id){
let wanted=id.toLowerCase().slice(0,maxId);return[...new Set(all.flatMap(({finding})=>namesOf(finding)))].flatMap(name=>{let distance=distanceOf(wanted,name.toLowerCase());
return distance===void 0?[]:[{name,distance}]}).toSorted((a,b)=>a.distance-b.distance||byText(a.name,b.name)).slice(0,maxNear).map(({name})=>name)}var maxId=64;
function distanceOf(wanted,name){if(wanted.length>3&&(name.includes(wanted)||wanted.includes(name)))return 0;let most=/\d{4}/.test(wanted)?2:1+Math.floor(wanted.
length/4);if(Math.abs(name.length-wanted.length)>most)return;let distance=editDistance(wanted,name);return distance<=most?distance:void 0}var maxNamed=10;async function reportWith(files,kept,{id,package:wanted}){let[only,...others]=kept;if(others.length===0)return{...only,beside:""};let holding=[],
unread=[],near=[];for(let report of kept){let findings=await findingsOf(files,report.path);findings===void 0?unread.push(report):findingsById(findings,id,wanted).
length>0?holding.push(report):near.push(...findings)}let unseen=unread.length===0?"":`; not read, because they are not valid reports: ${pathsOf(unread)}`,[found,
...alsoFound]=holding;if(found===void 0)throw absent(id,wanted,`${only.directory} (${namesOf2(kept)}${unseen})`,near);if(alsoFound.length>0)throw ambiguous(id,holding,
unseen);return{...found,beside:`, the only one of ${kept.length} images here that has it${unseen}`}}async function findingsOf(files,path){try{let{image,own}=await readReportFile(
files,path);return[...image.findings,...own].map(finding=>({finding}))}catch(error){if(error instanceof GateError)return;throw error}}function absent(id,wanted,searched,all){
let near=nearestIds(all,id),what=`no image has such a finding in its newest report in ${searched}`,fix=near.length>0?`Similar ids: ${near.join(", ")}.`:"If it w\
as there before, it is fixed now. Or name the report: image-gate explain ID REPORT.json",where=wanted===void 0?id:`${id} in the package ${wanted}`;return new ConfigError(
[{where,what,fix}],"finding-absent")}function ambiguous(id,holding,unseen){let what=`${holding.length} images here have it: ${namesOf2(holding)}${unseen}`,fix=`\
Choose one by adding it to this command: --image ${shellWord(shown(holding[0]))}`;return new ConfigError([{where:id,what,fix}],"image-ambiguous")}function namesOf2(reports){
let rest=reports.length-maxNamed;return`${reports.slice(0,maxNamed).map(shown).join(", ")}${rest>0?` and ${rest} more`:""}`}function pathsOf(reports){return reports.
slice(0,maxNamed).map(({path})=>path).join(", ")}function shown(report){return plainLine(report?.image??"",100)}var lists={vulnerability:"vulnerabilities",misconfiguration:"misconfigurations",secret:"secrets"},plainFile=".trivyignore",yamlFile=".trivyignore.yaml";function offerException(findings,policy,now){
let[{id,kind}]=findings,most=strictestLimit(findings,policy,now),days=Math.min(suggestedDays,most.days),written=(file,scope2={})=>{let draft={id,kind,reason:"",
file,line:1,...scope2},asked=policy.exceptions.requireTicket.value?askingTicket(draft):draft;return suggestionText(entryFor(asked,now,days))},works=(file,text)=>isTaken(
text,file,findings,policy,now),line=[written(plainFile)].find(text=>works(plainFile,text)),list=lists[kind],scope=narrowed(findings).find(limits=>works(yamlFile,
`${list}:
  ${written(yamlFile,limits)}`));return{id,findings:findings.length,...line===void 0?{}:{line},...scope===void 0?{}:{yaml:{list,entry:written(yamlFile,scope),isLimited:Object.
keys(scope).length>0}},days,most}}function replacementFor({file,line,reason="",suggestion},finding,policy,now){let isYaml=isYamlFile(file),days=Math.min(suggestedDays,
policy.exceptions.maxDays[finding.severity].value),fresh=entryFor({id:finding.id,reason,file,line},now,days);return[...suggestion===void 0?[]:[suggestion],...isYaml?
[]:[fresh]].find(candidate=>{if(candidate.kind==="words")return!1;let text=suggestionText(candidate);return isTaken(isYaml?`${lists[finding.kind]}:
  ${text}`:text,file,[finding],policy,now)})}function strictestLimit(findings,{exceptions:{maxDays}},now){let[severity="UNKNOWN"]=findings.map(finding=>finding.
severity).toSorted((a,b)=>maxDays[a].value-maxDays[b].value),days=maxDays[severity].value;return{days,until:dayOf(daysLater(now,days)),severity}}function narrowed(findings){
let purls=listOf(findings.map(purlOf)),paths=listOf(findings.map(pathOf));return[...[{...purls&&{purls},...paths&&{paths}},{...purls&&{purls}},{...paths&&{paths}}].
filter(scope=>Object.keys(scope).length>0),{}]}function listOf(texts){let known=texts.filter(text=>text!==void 0),distinct=[...new Set(known)];return known.length<
texts.length||distinct.length>maxListed?void 0:distinct}function purlOf(finding){let purl=finding.kind==="vulnerability"?finding.package.purl:void 0,[whole=""]=purl?.
split(/[?#]/)??[],at=whole.lastIndexOf("@"),name=at>whole.lastIndexOf("/")?whole.slice(0,at):whole;return parsePackageUrl(name)===void 0?void 0:name}function pathOf(finding){
if(finding.kind==="vulnerability"&&finding.package.class==="os")return;let path=finding.kind==="vulnerability"?finding.path??finding.target:finding.target;return path===
""?void 0:path.replace(/[\\*?[\]{}]/g,"\\$&")}function isTaken(text,file,findings,{exceptions:rules},now){if(withoutCommands(text)!==text||new RegExp("(?!\\n)\\p{\
C}|[\\u2028\\u2029]","u").test(text))return!1;let filled=text.replace(reasonPlaceholder,"a reason").replace(ticketPlaceholder,"SEC-1");try{let{exceptionFor}=applyExceptions(
parseExceptions(filled,file,now),rules,now,[]);return findings.every(finding=>exceptionFor(finding)!==void 0)}catch(error){if(!(error instanceof ConfigError))throw error;
return!1}}function unappliedEntries(finding,{active},{refused},applied){let names=[finding.id,...finding.kind==="secret"?[]:finding.aliases],isNamed=id=>names.some(name=>id===
name||matchesPattern(id,name)),out=refused.filter(({id,refusal})=>refusal!=="vex"&&isNamed(id)),known=new Set(out.map(placeKey)),others=active.filter(exception=>isNamed(
exception.id)&&exception!==applied&&!known.has(placeKey(exception)));return[...out,...applied===void 0?others.map(exception=>unfit(exception,finding)):[]]}function placeKey({
id,file,line}){return`${line}:${file}:${id}`}function matchesPattern(pattern,id){if(!/[*?]/.test(pattern)||pattern.length>100)return!1;let[first="",...rest]=pattern.
split(/[*?]+/);if(!id.startsWith(first))return!1;let at=first.length;for(let part2 of rest){let found=id.indexOf(part2,at);if(found<0)return!1;at=found+part2.length}
return pattern.endsWith("*")||pattern.endsWith("?")||id.endsWith(rest.at(-1)??"")}function unfit({id,file,line,...limits},finding){let at={id,file,line};if(id!==
finding.id&&finding.kind==="vulnerability")return{...at,why:`Trivy reports this vulnerability under another id: write ${finding.id} there`};if(limits.kind!==void 0&&
limits.kind!==finding.kind)return{...at,why:`it is for a ${limits.kind}`};let{images,paths,purls}=limits,said=Object.entries({images,paths,purls}).flatMap(([key,
list])=>list===void 0?[]:[`${key}: ${list.join(", ")}`]);return{...at,why:said.length===0?"it is not applied here":`it holds only for ${said.join("; ")}`}}function findingsToExplain({open,excepted,exceptions,concerns},{id,package:wanted},report){let all=[...open,...excepted],[first,...others]=findingsById(all,id,wanted);
if(first!==void 0)return[first,...others];let elsewhere=wanted===void 0?[]:findingsById(all,id),needless=exceptions.unused.find(entry=>entry.id.toLowerCase()===
id.toLowerCase()),what=`${report} holds no such finding${elsewhere.length>0?`, but ${id} elsewhere`:""}`,unseen=concerns.find(({kind,action})=>kind==="unscannab\
le"&&action!=="log"),fix=elsewhere.length>0?`It is in ${packagesOf(elsewhere)}.`:needless!==void 0&&unseen===void 0?`${needless.file}:${needless.line} excepts w\
hat this image no longer has: remove that entry where no other image needs it.`:nearText(all,id,unseen?.message),where=wanted===void 0?id:`${id} in the package ${wanted}`;
throw new ConfigError([{where,what,fix}],"finding-absent")}function packagesOf(found){let names=found.flatMap(({finding})=>finding.kind==="vulnerability"?finding.
package.name:[]);return[...new Set(names.length===0?["no package"]:names)].slice(0,maxNamed2).join(", ")}function nearText(all,id,unseen){let inPackage=idsInPackage(
all,id);if(inPackage.length>0)return`${id} is a package. Name one of its findings: ${inPackage.join(", ")}.`;let ids=nearestIds(all,id);return ids.length>0?`Sim\
ilar ids: ${ids.join(", ")}.`:unseen!==void 0?`That does not mean that the image is free of it. ${unseen}.`:"If it was there before, it is fixed now, or the rep\
ort is of another image. Without a report, --image NAME looks in the last one of that image."}var maxNamed2=10;function explained(found,assessment,rules){let{policy,
triage}=assessment.decision,explain=({finding,...judged})=>({judged:{finding,...judged},unapplied:unappliedEntries(finding,rules.exceptions,triage.exceptions,judged.
exception).map(entry=>withReplacement(entry,finding,assessment))}),open=found.filter(({exception})=>exception===void 0).map(({finding})=>finding),offers=[...Map.
groupBy(open,({kind,id})=>`${kind} ${id}`).values()].flatMap(([first2,...others2])=>first2===void 0?[]:[offerException([first2,...others2],policy,assessment.now)]),
approvers=distinctApprovers(open.flatMap(({severity})=>rules.policy.approvals[severity])),[first,...others]=found;return{found:[explain(first),...others.map(explain)],
offers,approvers:approversText(approvers)}}function withReplacement(entry,finding,{decision,now}){let suggestion=replacementFor(entry,finding,decision.policy,now),
{suggestion:_,...rest}=entry;return suggestion===void 0?rest:{...rest,suggestion}}function exceptionFiles({exceptions}){let plain=exceptions.find(({path})=>!isYamlFile(
path))?.path,yaml=exceptions.find(({path})=>isYamlFile(path))?.path;return{...plain===void 0?{}:{plain},...yaml===void 0?{}:{yaml}}}function offerLines({offers,files,approvers},{decision},paint){let approval=approvers===""?[]:[[`In a pull request it is applied once ${bounded(approvers,300)} \
approved it.`]],{policy,triage}=decision,gate=policy.gateOn.value==="new"&&triage.baseline?.kind!=="compared"?[[gateNote]]:[];return[...offers.flatMap(offer=>oneOffer(
offer,files,paint)),...offers.length===0?[]:approval,...gate]}var gateNote="The policy has gate-on: new. With a baseline (--baseline REPORT.json) findings that \
it has, too, only warn; here everything counts as new.";function oneOffer(offer,files,paint){let{id,days,most}=offer,title=`${paint.bold("Except it")} only if i\
t can’t be fixed now. Write why in place of <why …>; it ends in ${plural(days,"day")}; at most ${plural(most.days,"day")} (${most.until}) are allowed for ${most.
severity}.`,lines=[...plainOffer(offer,files),...yamlOffer(offer,files)],none=`No exception can be written for ${bounded(id,80)}: an entry with this id would be\
 read as something else.`;return[[title],...lines.length===0?[[none]]:lines]}function plainOffer({line,yaml,findings},files){let file=files.plain??(yaml===void 0?
".trivyignore":void 0);return line===void 0||file===void 0?[]:[[`In ${boundedPath(file,120)}, ${everywhere(findings)}:`,line]]}function everywhere(findings){return`\
wherever it is found${findings===1?"":`, for all ${counted(findings)} findings of it`}`}function yamlOffer(offer,files){let{yaml,line,findings}=offer,file=files.
yaml??(line===void 0?".trivyignore.yaml":void 0);if(yaml===void 0||file===void 0)return[];if(!yaml.isLimited&&plainOffer(offer,files).length>0)return[];let where=yaml.
isLimited?"only where it is now":everywhere(findings);return[[`In ${boundedPath(file,120)}, ${where}:`,`${yaml.list}:`,`  ${yaml.entry}`]]}var maxFindings=10;function renderExplanation(explanation,colour=!1){let{assessment,report,found}=explanation,paint=painter(colour),shown2=found.slice(0,maxFindings),
rest=found.length-shown2.length;return[headLines(explanation,paint),...shown2.map((one,index)=>findingLines(assessment,one,index===0&&found.length===1,paint)),...rest>
0?[[`… and ${counted(rest)} more. Choose the package with --package to see them.`]]:[],...offerLines(explanation,assessment,paint),...regoLines(assessment),[paint.
dim(`Judged by ${policyText(assessment)}, from ${boundedPath(report,300)}.`)]].map(lines=>lines.join(`
`)).join(`

`)}function headLines({assessment,found},paint){let[{judged:first}]=found,{finding}=first,count=found.length===1?"":` (${plural(found.length,"finding")})`,words2=[
...new Set(found.map(({judged})=>treatmentWord(judged)))].join(", "),also=finding.kind==="secret"?[]:finding.aliases.slice(0,5).map(alias=>bounded(alias,60));return[
`${paint.bold(bounded(finding.id,80))} in ${bounded(assessment.name,150)}: ${words2}${count}`,...finding.title===""?[]:[bounded(finding.title,300)],...finding.url===
void 0?[]:[bounded(finding.url,300)],...also.length===0?[]:[`Also known as ${also.join(", ")}`]]}function treatmentWord({action,exception}){return exception===void 0?
words[action]:"excepted"}var words={block:"blocks",warn:"warns",log:"is logged"};function findingLines(assessment,explained2,isOnly,paint){let{judged}=explained2,
head=`${paint.bold(judged.finding.severity)}  ${subject(assessment,judged)}`;return[isOnly?head:`${head}  ${treatmentWord(judged)}`,...part("Why",whyLines(assessment,
explained2)),...part("Where",whereLines(assessment,judged)),...part("Fix",stepLines(stepOf(judged,assessment)).map(line=>bounded(line,500)))]}function part(title,lines){
return lines.map((line,index)=>`  ${(index===0?title:"").padEnd(7)}${line}`)}function subject(assessment,judged){let{finding,fix}=judged,{what,installed,fixed}=findingText(
assessment,judged);if(finding.kind!=="vulnerability")return bounded(finding.kind==="misconfiguration"?finding.message:what,200);let versions=fix?.kind==="upgrad\
e"?`upgrade to ${fixed}`:fixed;return`${bounded(what,100)} ${bounded(installed,80)} (${bounded(finding.package.type,40)}), ${bounded(versions,120)}`}function whyLines(assessment,{
judged,unapplied}){let{exception,vex}=judged,byRule=ruleText(judged),by=exception&&entryPlace(exception),proof=exception===void 0?"":proofText(exception,terminal);
return[...exception===void 0?[capital(byRule)]:[`Excepted by ${by} until ${bounded(exception.expiry,40)} (${daysLeft(exception,assessment.now)}): ${bounded(exception.
reason,300)}`,...proof===""?[]:[capital(proof)],`Without it: ${byRule}`],...vex===void 0?[]:[`VEX: ${vexWords(vex,terminal)} (${entryPlace(vex)})`],...timeLines(
assessment,judged),...knownLines(assessment,judged),...unrelaxedLines(assessment,judged),...(judged.finding.kind==="vulnerability"?missingLists(assessment.decision):
[]).map(line=>bounded(line,400)),...unapplied.slice(0,maxUnapplied).flatMap(unappliedLines)]}function entryPlace({file,line}){return writtenIn({file:boundedPath(
file,120),line})}var maxUnapplied=5;function unappliedLines({file,line,id,why,suggestion}){let what=`${entryPlace({file,line})} (${bounded(id,60)}) is not appli\
ed: ${bounded(why,300)}`;return suggestion===void 0?[what]:[what,`valid would be: ${bounded(suggestionText(suggestion),500)}`]}function ruleText({action,vex,decidedBy}){
let{first,when,epss,unfixed,gateOn,scoped,exploited,overdue}=decidedBy,base=typeof first.value=="boolean"?", as the base image brought it":"",unmet=when?.value===
void 0?"":`, but only when ${whenText(when.value)} (${placeText(when)})`,likely=epss===void 0?"":`, and ${settingText(epss)} goes by its EPSS score`,capped=unfixed===
void 0?"":`, but ${settingText(unfixed)} limits what has no fix`,later=gateOn===void 0?"":", but the baseline has it, too, and gate-on is new",raised=vex?.status===
"under_investigation"&&action==="warn"?", and at least warns while it is under investigation (VEX)":"",why=scoped===void 0?"":`: ${scopedText(scoped,terminal)}`,
listed=exploited===void 0?"":`, and ${settingText(exploited)} holds for what KEV lists, whatever else is said`,late=overdue===void 0?"":`, and ${settingText(overdue)}\
 holds for what is past its time, whatever else is said`;return`${words[action]} by ${settingText(first)}${base}${unmet}${likely}${capped}${later}${raised}${why}${listed}${late}`}
function placeText({place}){return place===void 0?"the default":boundedPath(place,200)}function settingText(setting){let{key,value}=setting;return`${key}: ${value}\
 (${placeText(setting)})`}function timeLines({decision},judged){let{finding}=judged,{fixWithin}=decision.policy.severity[finding.severity];return[`${finding.severity}${ratedBy(
finding)}: to be fixed or excepted within ${deadlineText(fixWithin.value,judged,decision.triage.ledger)}`]}function knownLines({decision},{exploitation,finding}){
let by=bounded(reportedBy(finding,decision.triage.opinion),300),[listed,score]=[exploitedText(exploitation),epssText(exploitation)];return[...by===""?[]:[`Repor\
ted by ${by}`],...listed===""?[]:[capital(listed)],...score===""?[]:[`EPSS: ${score}`]]}function unrelaxedLines({decision},judged){let{finding,decidedBy}=judged,
{policy,triage}=decision,{action,when}=policy.severity[finding.severity],isRelaxable=action.value==="block"&&decidedBy.first===action&&decidedBy.when===void 0;if(when.
value===void 0||!isRelaxable)return[];let why=whyNotRelaxed(judged,when.value,triage.exploitation);return[`\`when\` (${placeText(when)}) does not make it laxer:\
 ${bounded(why,200)}`]}function ratedBy(finding){if(finding.kind!=="vulnerability")return"";let{severitySource,cvss}=finding,by=severitySource===void 0?"":` by ${bounded(
severitySource,40)}`;return cvss===void 0?by:`${by}, CVSS ${cvss.score} (${bounded(cvss.source,40)})`}function whereLines(assessment,{finding,place}){let layer=layerFacts(
assessment)(finding),instruction=layer===void 0||layer.instruction===""?"":`: ${bounded(layer.instruction,200)}`,{location,base,presumed,isDefault}=place,likely=presumed?
"probably ":"",origin={base:`${likely}from the base image${base===void 0?"":` ${bounded(base,200)}`}`,own:`${likely}from an instruction of your own`,unknown:"it\
 is not known whether the base image brought it"}[place.origin];return[`${boundedPath(whereText(assessment,finding),300)}${checkedPart(finding)}`,...layer===void 0?
[]:[`layer ${layer.number} of ${layer.of}${instruction}`],[...location===void 0?[]:[locationText(location,isDefault)],origin].join(", ")]}function locationText({
path,line},isDefault=!1){return`${boundedPath(path,200)}:${line}${isDefault?" (a default)":""}`}function regoLines({decision}){let paths=decision.policy.rego.value.
map(({path})=>boundedPath(path,100));return paths.length===0?[]:[[`The policy has rules in Rego, too (${`${paths.slice(0,3).join(", ")}${paths.length>3?", …":
""}`}), which are about the whole image: image-gate judge shows what they say.`]]}function policyText({decision}){let{source}=decision.policy;return source==="d\
efault"?"the default policy":boundedPath(source,200)}function capital(text){return text.charAt(0).toUpperCase()+text.slice(1)}async function explainCommand(ports,command){let{path,label,...asImage}=await chosenReport(ports,command),{image:_,...asked}=command,paths=judgePaths(command),{
assessment,rules}=await judgeLocally(ports,{...asked,...asImage,report:path,regoTool:"not-asked"}),found=findingsToExplain(assessment.decision.triage,command,path),
explanation={...explained(found,assessment,rules),files:exceptionFiles(paths)};return ports.show(renderExplanation({...explanation,assessment,report:label},ports.
table.colour)),found.some(({action,exception})=>action==="block"&&exception===void 0)?1:0}async function chosenReport(ports,command){let{report,image,reportDirectory}=command;
if(report!==void 0)return{path:report,label:report,...image===void 0?{}:{image}};let folders=userFolders(ports.environment,ports.machine.os,ports.workingDirectory),
own=reportDirectory??folders.reportDirectory,others=reportDirectory===void 0?[allReports(folders.cacheDirectory)]:[],{path,directory,written,beside}=image===void 0?
await reportWith(ports.files,await newestOfEach(ports.files,[own,...others],toExplain),command):{...await lastReport(ports.files,[own,...others],image),beside:""},
elsewhere=directory===own?"":", made in another working folder";return{path,label:`${path}, ${ageText(written.toISOString(),ports.clock.now())} old${elsewhere}${beside}`}}export{explainCommand};
