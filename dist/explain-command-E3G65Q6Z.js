import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgedHere}from"./chunk-ERNN37NM.js";import{judgePaths}from"./chunk-G472RBHS.js";import"./chunk-6WWCZYLF.js";import{allReports,userFolders}from"./chunk-H776EUPP.js";
import"./chunk-OSHG7K4X.js";import"./chunk-WJUMDUHF.js";import"./chunk-ZHEIUEPH.js";import"./chunk-JOLEJTHZ.js";import{findingText,isNamed,
layerFacts,namesOfReport,placesOf,stepLines,stepOf,whereText}from"./chunk-NZOOVDCM.js";import{ageText,daysLeft,deadlineText,proofText}from"./chunk-WZDLTTC5.js";
import"./chunk-JHJN3XAL.js";import"./chunk-JKIMFURV.js";import{painter}from"./chunk-KSWECDOG.js";import{reportFileName}from"./chunk-XKMYMS33.js";
import"./chunk-BXRTLVYA.js";import"./chunk-H3Y3E4Z4.js";import"./chunk-3E6YJNEX.js";import{applyExceptions,approversText,capped,defaultPolicy,
distinctApprovers,isYamlFile,maxListed,parseExceptions,parsePackageUrl,policySchema,readYaml,reasonPlaceholder,stricter,suggestedDays,suggestedEntry,suggestedLine}from"./chunk-XVYK5OKD.js";
import"./chunk-7GMIHT5M.js";import{dayOf,daysLater,matchesImage}from"./chunk-DXPRKN2M.js";import"./chunk-KGW3LTWS.js";import"./chunk-YFJCXPTZ.js";
import{maxTextFile}from"./chunk-6N4TGIYO.js";import{bounded,boundedPath,counted,plural,terminal}from"./chunk-HRS3L6R4.js";import"./chunk-YPS3GFWJ.js";
import{editDistance}from"./chunk-WAU5HFGP.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";import{
plainLine,withoutCommands}from"./chunk-DCEDHILC.js";import{ConfigError}from"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";var maxNear=5;function findingsCalled(all,id,packageName){let wanted=id.toLowerCase();return all.filter(({finding})=>namesOf(finding).some(name=>name.toLowerCase()===
wanted)&&(packageName===void 0||finding.kind==="vulnerability"&&finding.package.name===packageName))}function namesOf(finding){return finding.kind==="secret"?[finding.
id]:[finding.id,...finding.aliases]}function nearestIds(all,id){let wanted=id.toLowerCase().slice(0,maxId);return[...new Set(all.flatMap(({finding})=>namesOf(finding)))].
flatMap(name=>{let distance=distanceOf(wanted,name.toLowerCase());return distance===void 0?[]:[{name,distance}]}).toSorted((a,b)=>a.distance-b.distance||(a.name<
b.name?-1:1)).slice(0,maxNear).map(({name})=>name)}var maxId=64;function distanceOf(wanted,name){if(wanted.length>3&&(name.includes(wanted)||wanted.includes(name)))
return 0;let most=/\d{4}/.test(wanted)?2:1+Math.floor(wanted.length/4);if(Math.abs(name.length-wanted.length)>most)return;let distance=editDistance(wanted,name);
return distance<=most?distance:void 0}function mentionsOf(finding,{active},{refused},applied){let names=[finding.id,...finding.kind==="secret"?[]:finding.aliases],isNamed2=id=>names.some(name=>id===
name||matchesPattern(id,name)),out=refused.filter(({id})=>isNamed2(id)),known=new Set(out.map(placeKey)),others=active.filter(exception=>isNamed2(exception.id)&&
exception!==applied&&!known.has(placeKey(exception)));return[...out,...applied===void 0?others.map(exception=>unfit(exception,finding)):[]]}function placeKey({id,
file,line}){return`${line}:${file}:${id}`}function matchesPattern(pattern,id){if(!/[*?]/.test(pattern)||pattern.length>100)return!1;let[first="",...rest]=pattern.
split(/[*?]+/);if(!id.startsWith(first))return!1;let at=first.length;for(let part2 of rest){let found=id.indexOf(part2,at);if(found<0)return!1;at=found+part2.length}
return pattern.endsWith("*")||pattern.endsWith("?")||id.endsWith(rest.at(-1)??"")}function unfit({id,file,line,...limits},finding){let at={id,file,line};if(id!==
finding.id&&finding.kind==="vulnerability")return{...at,why:`a vulnerability goes by the id that Trivy gives it: write ${finding.id} there`};if(limits.kind!==void 0&&
limits.kind!==finding.kind)return{...at,why:`it is for a ${limits.kind}`};let{images,paths,purls}=limits,said=Object.entries({images,paths,purls}).flatMap(([key,
list])=>list===void 0?[]:[`${key}: ${list.join(", ")}`]);return{...at,why:said.length===0?"it is not applied here":`it holds only for ${said.join("; ")}`}}var lists={vulnerability:"vulnerabilities",misconfiguration:"misconfigurations",secret:"secrets"},ticketPlaceholder="<ticket>";function offerException(findings,policy,now){
let[{id,kind}]=findings,most=strictestLimit(findings,policy,now),days=Math.min(suggestedDays,most.days),ticket=policy.exceptions.requireTicket?ticketPlaceholder:
void 0,reason=ticket===void 0?reasonPlaceholder:`${reasonPlaceholder} (Ticket: ${ticket})`,works=file=>text=>isTaken(text,file,findings,policy,now),line=[plainLine2(
id,reason,now,days)].find(works(".trivyignore")),list=lists[kind],entryFor=scope2=>suggestedEntry({...draft(id,kind),...scope2,...ticket?{ticket}:{}},now,days),
scope=narrowed(findings).find(limits=>works(".trivyignore.yaml")(`${list}:
  ${entryFor(limits)}`));return{id,findings:findings.length,...line===void 0?{}:{line},...scope===void 0?{}:{yaml:{list,entry:entryFor(scope),isLimited:Object.keys(
scope).length>0}},days,most}}function mendedLine({file,reason="",suggestion},finding,policy,now){let isYaml=isYamlFile(file),days=Math.min(suggestedDays,policy.
exceptions.maxDays[finding.severity]);return[suggestion,...isYaml?[]:[suggestedLine(finding.id,reason,now,days)]].find(line=>line!==void 0&&!line.includes("<")&&
isTaken(isYaml?`${lists[finding.kind]}:
  ${line}`:line,file,[finding],policy,now))}function plainLine2(id,reason,now,days){return suggestedLine(id,"",now,days).replace(reasonPlaceholder,reason)}function draft(id,kind){
return{id,kind,reason:"",file:".trivyignore.yaml",line:1}}function strictestLimit(findings,{exceptions:{maxDays}},now){let[severity="UNKNOWN"]=findings.map(finding=>finding.
severity).toSorted((a,b)=>maxDays[a]-maxDays[b]),days=maxDays[severity];return{days,until:dayOf(daysLater(now,days)),severity}}function narrowed(findings){let purls=listOf(
findings.map(purlOf)),paths=listOf(findings.map(pathOf));return[...[{...purls&&{purls},...paths&&{paths}},{...purls&&{purls}},{...paths&&{paths}}].filter(scope=>Object.
keys(scope).length>0),{}]}function listOf(texts){let known=texts.filter(text=>text!==void 0),distinct=[...new Set(known)];return known.length<texts.length||distinct.
length>maxListed?void 0:distinct}function purlOf(finding){let purl=finding.kind==="vulnerability"?finding.package.purl:void 0,[whole=""]=purl?.split(/[?#]/)??[],
at=whole.lastIndexOf("@"),name=at>whole.lastIndexOf("/")?whole.slice(0,at):whole;return parsePackageUrl(name)===void 0?void 0:name}function pathOf(finding){if(finding.
kind==="vulnerability"&&finding.package.class==="os")return;let path=finding.kind==="vulnerability"?finding.path??finding.target:finding.target;return path===""?
void 0:path.replace(/[\\*?[\]{}]/g,"\\$&")}function isTaken(text,file,findings,{exceptions:rules},now){if(withoutCommands(text)!==text||new RegExp("(?!\\n)\\p{C}|\
[\\u2028\\u2029]","u").test(text))return!1;let filled=text.replace(reasonPlaceholder,"a reason").replace(ticketPlaceholder,"SEC-1");try{let{exceptionFor}=applyExceptions(
parseExceptions(filled,file,now),rules,now,[]);return findings.every(finding=>exceptionFor(finding)!==void 0)}catch(error){if(!(error instanceof ConfigError))throw error;
return!1}}function traceRules({text,path},names){let yaml=text===void 0?void 0:readYaml(text,path),words2=policySchema.safeParse(yaml?.value??{}).data??{},ways=names.map(
name=>layersOf(words2,name)),step=(found,key,byDefault)=>found===void 0?{key,says:byDefault}:{key:keyName(found.path),says:found.value,...placeOf(yaml,found.path)};
return(finding,isOfBase)=>{let bases=ways.map(layers=>lastSaid(layers,said=>sayOf(said["ignore-base"],["ignore-base"])));if(isOfBase&&bases.every(base=>base?.value===
"true"))return{action:"log",steps:[step(bases[0],"ignore-base","log")]};let{severity}=finding,first=strictestStep(ways.map(layers=>step(ruleOf(layers,finding),`\
severity.${wordOf(severity)}`,defaultPolicy.severity[severity].action)));if(finding.kind!=="vulnerability"||finding.fixedVersion!==void 0)return traced(first);let caps=ways.
map(layers=>lastSaid(layers,({unfixed})=>sayOf(unfixed,["unfixed"])));return traced(first,strictestStep(caps.map(cap=>step(cap,"unfixed",defaultPolicy.unfixed))))}}
function traced(first,cap){let action=first.says,limited=cap===void 0?action:capped(action,cap.says);return{action:limited,steps:limited===action||cap===void 0?
[first]:[first,cap]}}function strictestStep(steps){return steps.reduce((one,other)=>stricter(one.says,other.says)===one.says?one:other)}function layersOf(words2,name){
let ofImages=(words2.images??[]).map((rule,index)=>({words:rule,path:["images",index],rule}));return[{words:words2,path:[]},...ofImages.filter(({rule})=>matchesImage(
rule.match,name))]}function lastSaid(layers,pick){for(let{words:words2,path}of layers.toReversed()){let found=pick(words2);if(found!==void 0)return{...found,path:[
...path,...found.path]}}}function sayOf(value,path){return value===void 0?void 0:{value:String(value),path}}function ruleOf(layers,{kind,severity}){return lastSaid(
layers,words2=>kindRule(words2,kind,severity))??lastSaid(layers,words2=>severityRule(words2,severity))}function kindRule({kinds},kind,severity){let rule=kinds?.[kind];
return typeof rule=="string"?sayOf(rule,["kinds",kind]):sayOf(rule?.[wordOf(severity)],["kinds",kind,wordOf(severity)])}function severityRule({severity:rules},severity){
let rule=rules?.[wordOf(severity)];return typeof rule=="string"?sayOf(rule,["severity",wordOf(severity)]):sayOf(rule?.action,["severity",wordOf(severity),"actio\
n"])}function wordOf(severity){return severity.toLowerCase()}function placeOf(yaml,path){return yaml===void 0?{}:{place:yaml.placeOf(path)}}function keyName(path){
return path.reduce((name,part2)=>typeof part2=="number"?`${name}[${part2}]`:`${name}${name&&"."}${part2}`,"")}function askedFindings({open,excepted,exceptions,concerns},{id,package:wanted},report){let all=[...open,...excepted],[first,...others]=findingsCalled(all,id,wanted);
if(first!==void 0)return[first,...others];let elsewhere=wanted===void 0?[]:findingsCalled(all,id),needless=exceptions.unused.find(entry=>entry.id.toLowerCase()===
id.toLowerCase()),what=`${report} holds no such finding${elsewhere.length>0?`, but ${id} elsewhere`:""}`,unseen=concerns.find(({kind,action})=>kind==="unscannab\
le"&&action!=="log"),fix=elsewhere.length>0?`It is in ${packagesOf(elsewhere)}.`:needless!==void 0&&unseen===void 0?`${needless.file}:${needless.line} excepts w\
hat this image no longer has: remove that entry where no other image needs it.`:nearText(nearestIds(all,id),unseen?.message),where=wanted===void 0?id:`${id} in \
the package ${wanted}`;throw new ConfigError([{where,what,fix}],"finding-absent")}function packagesOf(found){let names=found.flatMap(({finding})=>finding.kind===
"vulnerability"?finding.package.name:[]);return[...new Set(names.length===0?["no package"]:names)].slice(0,maxNamed).join(", ")}function nearText(ids,unseen){return ids.
length>0?`Near it are ${ids.join(", ")}.`:unseen!==void 0?`That does not mean that the image is free of it. ${unseen}.`:"If it was there before, it is fixed now\
, or the report is of another image. Without a report, --image NAME looks in the last one of that image."}var maxNamed=10;async function policySource(files,{policy}){
let file=await files.read(policy.path,maxTextFile);return{path:policy.path,...file===void 0?{}:{text:file.text}}}function explained(found,story,names,rules,source){
let{policy,triage}=story.decision,ruleOf2=traceRules(source,names),explain=({finding,...judged})=>({judged:{finding,...judged},rule:ruleOf2(finding,judged.base!==
void 0),mentions:mentionsOf(finding,rules.exceptions,triage.exceptions,judged.exception).map(mention=>mended(mention,finding,story))}),open=found.filter(({exception})=>exception===
void 0).map(({finding})=>finding),offers=[...Map.groupBy(open,({kind,id})=>`${kind} ${id}`).values()].flatMap(([first2,...others2])=>first2===void 0?[]:[offerException(
[first2,...others2],policy,story.now)]),approvers=distinctApprovers(open.flatMap(({severity})=>rules.policy.approvals[severity])),[first,...others]=found;return{
found:[explain(first),...others.map(explain)],offers,approvers:approversText(approvers)}}function mended(mention,finding,{decision,now}){let line=mendedLine(mention,
finding,decision.policy,now),{suggestion:_,...rest}=mention;return line===void 0?rest:{...rest,suggestion:line}}function exceptionFiles({exceptions}){let plain=exceptions.
find(({path})=>!isYamlFile(path))?.path,yaml=exceptions.find(({path})=>isYamlFile(path))?.path;return{...plain===void 0?{}:{plain},...yaml===void 0?{}:{yaml}}}import{join}from"node:path";var maxEntries=2e3,maxRead=200,maxOthers=5;async function lastReport(files,directories,image){let others=new Set;for(let directory of directories){let kept=await reportsIn(
files,directory,2),wanted=image===void 0?void 0:reportFileName(image),newestFirst=kept.filter(({name})=>wanted===void 0?/^trivy-results-.*\.json$/.test(name):name===
wanted).toSorted((a,b)=>b.time-a.time);for(let{path,time}of newestFirst.slice(0,maxRead)){let names=image===void 0?[]:await namesOfReport(files,path)??[];if(image===
void 0||isNamed(names,image))return{path,directory,written:new Date(time)};for(let name of names)others.add(plainLine(name,100))}}throw absent(directories.at(-1)??
"",image,[...others])}function absent(directory,image,others){let only=others.length===0?"":`, only of ${others.slice(0,maxOthers).join(", ")}`,what=image===void 0?
`there is no report in ${directory}`:`there is no report of ${image} in ${directory}${only}`,fix=`Scan first: image-gate scan ${image??"IMAGE"}. Or name a repor\
t: image-gate explain ID REPORT.json`;return new ConfigError([{where:"report",what,fix}],"report-absent")}async function reportsIn(files,directory,deeper){let found=(await files.
list(directory)??[]).slice(0,maxEntries).map(async name=>{let path=join(directory,name),stat=await files.lstat(path);return stat?.kind==="directory"?deeper>0?reportsIn(
files,path,deeper-1):[]:stat?.kind==="file"?[{name,path,time:stat.mtimeMs}]:[]});return(await Promise.all(found)).flat()}function offerLines({offers,files,approvers},{decision},paint){let approval=approvers===""?[]:[[`In a pull request it is applied once ${bounded(approvers,300)} \
approved it.`]],{policy,triage}=decision,gate=policy.gateOn==="new"&&triage.baseline?.kind!=="compared"?[[gateNote]]:[];return[...offers.flatMap(offer=>oneOffer(
offer,files,paint)),...offers.length===0?[]:approval,...gate]}var gateNote="The policy’s gate-on is new: a run that knows a baseline only warns of what that has\
, too. Here all counts as new; --baseline REPORT.json compares.";function oneOffer(offer,files,paint){let{id,days,most}=offer,title=`${paint.bold("Except it")} \
only if it can’t be fixed now. Write why in place of <why …>; it ends in ${plural(days,"day")}, and at most in ${most.days} (${most.until}) for ${most.severity}\
.`,lines=[...plainOffer(offer,files),...yamlOffer(offer,files)],none=`No exception can be written for ${bounded(id,80)}: an entry of this id would not be read a\
s it is.`;return[[title],...lines.length===0?[[none]]:lines]}function plainOffer({line,yaml,findings},files){let file=files.plain??(yaml===void 0?".trivyignore":
void 0);return line===void 0||file===void 0?[]:[[`In ${boundedPath(file,120)}, ${everywhere(findings)}:`,line]]}function everywhere(findings){return`wherever it\
 is found${findings===1?"":`, for all ${counted(findings)} findings of it`}`}function yamlOffer(offer,files){let{yaml,line,findings}=offer,file=files.yaml??(line===
void 0?".trivyignore.yaml":void 0);if(yaml===void 0||file===void 0)return[];if(!yaml.isLimited&&plainOffer(offer,files).length>0)return[];let where=yaml.isLimited?
"only where it is now":everywhere(findings);return[[`In ${boundedPath(file,120)}, ${where}:`,`${yaml.list}:`,`  ${yaml.entry}`]]}var maxFindings=10;function renderExplanation(explanation,colour=!1){let{story,report,found}=explanation,paint=painter(colour),shown=found.slice(0,maxFindings),
rest=found.length-shown.length;return[headLines(explanation,paint),...shown.map((one,index)=>findingLines(story,one,index===0&&found.length===1,paint)),...rest>
0?[[`… and ${counted(rest)} more of it. Name the package with --package to see them.`]]:[],...offerLines(explanation,story,paint),[paint.dim(`Judged by ${policyText(
story)}, from ${boundedPath(report,300)}.`)]].map(lines=>lines.join(`
`)).join(`

`)}function headLines({story,found},paint){let[{judged:first}]=found,{finding}=first,count=found.length===1?"":` (${plural(found.length,"finding")})`,words2=[...new Set(
found.map(({judged})=>treatmentWord(judged)))].join(", "),also=finding.kind==="secret"?[]:finding.aliases.slice(0,5).map(alias=>bounded(alias,60));return[`${paint.
bold(bounded(finding.id,80))} in ${bounded(story.name,150)}: ${words2}${count}`,...finding.title===""?[]:[bounded(finding.title,300)],...finding.url===void 0?[]:
[bounded(finding.url,300)],...also.length===0?[]:[`Also known as ${also.join(", ")}`]]}function treatmentWord({action,exception}){return exception===void 0?words[action]:
"excepted"}var words={block:"blocks",warn:"warns",log:"is logged"};function findingLines(story,explained2,isOnly,paint){let{judged}=explained2,place=placesOf(story)(
judged.finding),head=`${paint.bold(judged.finding.severity)}  ${subject(story,judged)}`;return[isOnly?head:`${head}  ${treatmentWord(judged)}`,...part("Why",whyLines(
story,explained2)),...part("Where",whereLines(story,judged.finding)),...part("Fix",stepLines(stepOf(judged,place,story)).map(line=>bounded(line,500)))]}function part(title,lines){
return lines.map((line,index)=>`  ${(index===0?title:"").padEnd(7)}${line}`)}function subject(story,judged){let{finding,fix}=judged,{what,installed,fixed}=findingText(
story,judged);if(finding.kind!=="vulnerability")return bounded(finding.kind==="misconfiguration"?finding.message:what,200);let versions=fix?.kind==="upgrade"?`u\
pgrade to ${fixed}`:fixed;return`${bounded(what,100)} ${bounded(installed,80)} (${bounded(finding.package.type,40)}), ${bounded(versions,120)}`}function whyLines(story,{
judged,rule,mentions}){let{exception}=judged,byRule=ruleText(judged,rule),by=exception&&`${boundedPath(exception.file,120)}:${exception.line}`,proof=exception===
void 0?"":proofText(exception,terminal);return[...exception===void 0?[capital(byRule)]:[`Excepted by ${by} until ${bounded(exception.expiry,40)} (${daysLeft(exception,
story.now)}): ${bounded(exception.reason,300)}`,...proof===""?[]:[capital(proof)],`Without it: ${byRule}`],...timeLines(story,judged),...mentions.slice(0,maxMentions).
flatMap(mentionLines)]}var maxMentions=5;function mentionLines({file,line,id,why,suggestion}){let what=`${boundedPath(file,120)}:${line} (${bounded(id,60)}) is \
not applied: ${bounded(why,300)}`;return suggestion===void 0?[what]:[what,`valid would be: ${bounded(suggestion,500)}`]}function ruleText({action,base:brought},{
steps,action:byRules}){let[first,limit]=steps,base=first.key.endsWith("ignore-base")&&brought!==void 0?", as the base image brought it":"",capped2=limit===void 0?
"":`, but ${stepText(limit)} limits what has no fix`,later=action===byRules?"":", but the baseline has it, too, and gate-on is new";return`${words[action]} by ${stepText(
first)}${base}${capped2}${later}`}function stepText({key,says,place}){return`${key}: ${says} (${place===void 0?"the default":boundedPath(place,200)})`}function timeLines({
decision},{finding,fixBy}){let{fixWithin}=decision.policy.severity[finding.severity];return[`${finding.severity}${ratedBy(finding)}: to be fixed or excepted wit\
hin ${deadlineText(fixWithin,fixBy)}`]}function ratedBy(finding){if(finding.kind!=="vulnerability")return"";let{severitySource,cvss}=finding,by=severitySource===
void 0?"":` by ${bounded(severitySource,40)}`;return cvss===void 0?by:`${by}, CVSS ${cvss.score} (${bounded(cvss.source,40)})`}function whereLines(story,finding){
let place=placesOf(story)(finding),layer=layerFacts(story)(finding),instruction=layer===void 0||layer.instruction===""?"":`: ${bounded(layer.instruction,200)}`,
{location,base,presumed,isDefault}=place,likely=presumed?"probably ":"",origin={base:`${likely}from the base image${base===void 0?"":` ${bounded(base,200)}`}`,own:`${likely}\
from an instruction of your own`,unknown:"it is not known whether the base image brought it"}[place.origin];return[boundedPath(whereText(story,finding),300),...layer===
void 0?[]:[`layer ${layer.number} of ${layer.of}${instruction}`],[...location===void 0?[]:[locationText(location,isDefault)],origin].join(", ")]}function locationText({
path,line},isDefault=!1){return`${boundedPath(path,200)}:${line}${isDefault?" (a default)":""}`}function policyText({decision}){let{source}=decision.policy;return source===
"default"?"the default policy":boundedPath(source,200)}function capital(text){return text.charAt(0).toUpperCase()+text.slice(1)}async function explainCommand(ports,command){let{path,label,...asImage}=await chosenReport(ports,command),{image:_,...asked}=command,paths=judgePaths(command),{
story,rules,names,repository}=await judgedHere(ports,{...asked,...asImage,report:path}),found=askedFindings(story.decision.triage,command,path),source=await policySource(
repository,paths),explanation={...explained(found,story,names,rules,source),files:exceptionFiles(paths)};return ports.show(renderExplanation({...explanation,story,
report:label},ports.table.colour)),found.some(({action,exception})=>action==="block"&&exception===void 0)?1:0}async function chosenReport(ports,{report,image,reportDirectory}){
if(report!==void 0)return{path:report,label:report,...image===void 0?{}:{image}};let folders=userFolders(ports.environment,ports.machine.os,ports.workingDirectory),
own=reportDirectory??folders.reportDirectory,others=reportDirectory===void 0?[allReports(folders.cacheDirectory)]:[],{path,directory,written}=await lastReport(ports.
files,[own,...others],image),elsewhere=directory===own?"":", made in another working folder";return{path,label:`${path}, ${ageText(written.toISOString(),ports.clock.
now())} old${elsewhere}`}}export{explainCommand};
