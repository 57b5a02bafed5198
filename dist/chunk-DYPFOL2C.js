import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{wholeList}from"./chunk-JPZGJ3DC.js";import{keptByVex,vexTitles,vexWords}from"./chunk-EXOP4KF3.js";import{announcedDays,concernsBeside,endingSoon,
exploitationSentence,opinionSentence,reasonLength,suggestionText,sureOrigin}from"./chunk-7PL4Z226.js";import{ageText,approversText,coverage,daysLeft,needless,
needlessTitles,newMark,proofText,scopedEffect,scopedHeadline,scopedTitles,writtenIn}from"./chunk-KT4A3RJ2.js";import{bounded,code,codePath,counted,markdown,
plural,row,severities,text}from"./chunk-SOLK6MDS.js";var maxReasons=5;function afterMergeSection({decision,afterMerge}){if(afterMerge===void 0)return"";let{branch,verdict,reasons,regoUnasked}=afterMerge,unasked=regoUnasked?
" Its rules in Rego count only after the merge, and were not run.":"",change=`This pull request changes the rules of ${code(branch,100)}.${unasked}`;if(verdict===
decision.verdict)return`> [!NOTE]
> ${change} After the merge the image ${verdict==="passed"?"would also pass by the new ones":"would also be blocked by the new ones"}.`;if(verdict==="passed")return`\
> [!NOTE]
> ${change} After the merge the image would pass. This verdict is by the current rules.`;let shown=reasons.slice(0,maxReasons).map(({message})=>`> - ${text(message,
300)}`),rest=reasons.length>shown.length?[`> - and ${plural(reasons.length-shown.length,"more reason")}`]:[],why=[...shown,...rest].join(`
`);return`> [!WARNING]
> ${change} **After the merge the image would be blocked**, and so would every run for ${code(branch,100)} until that is fixed:
${why}`}function afterMergeLine({decision,afterMerge}){if(afterMerge===void 0||afterMerge.verdict===decision.verdict)return"";let would=afterMerge.verdict==="bl\
ocked"?"would be blocked":"would pass";return`This pull request changes the rules of ${afterMerge.branch}: after the merge the image ${would}.`}var maxResults=5e3,maxSurelyKept=1e3,maxId=200,maxTags=10,maxGzipped=95e5,maxCategory=300,round={"[":"(","]":")","{":"(","}":")"};function plainMessage(foreign,max){
let line=bounded(foreign,max).replace(/[[\]{}]/g,bracket=>round[bracket]??"");return line===""?"(no text)":line}var maxNames=20;function approvalTable({required,missing,given}){let asked=severities.filter(severity=>required[severity].length>0);if(asked.length===0)return[];
let rows=[...Map.groupBy(asked,severity=>JSON.stringify([required[severity],missing[severity]])).values()].map(group=>approvalRow(group,{required,missing,given})),
titles=["For findings that are","Must approve the newest commit","Has approved","Waits for"];return[[row(titles),row(titles.map(()=>":--")),...rows].join(`
`),...ownWork(given.ofOwn)]}function approvalRow(group,{required,missing,given}){let[first="CRITICAL"]=group,named=[...new Set(required[first].flat())].filter(name=>given.
counted.has(name.toLowerCase()));return row([group.length===severities.length?"of any severity":group.join(", "),text(approversText(required[first]),500),named.
length===0?"nobody":text(named.map(name=>`@${name}`).join(", "),500),missing[first].length===0?"✅ nobody":`⏳ ${text(approversText(missing[first]),500)}`])}function ownWork(names){
if(names.length===0)return[];let shown=names.slice(0,maxNames).map(name=>code(name,60));return[`Not counted: the approval of ${`${shown.join(", ")}${names.length>
shown.length?", …":""}`}. Whoever proposes a change, asks for it, or has pushed to it or made a commit in it can't approve it: somebody else must.`]}var maxNamed=5;function exceptionSummary(assessment){let{refused,approvals}=assessment.decision.triage.exceptions,unapproved=refused.filter(({refusal})=>refusal===
"not-approved"),others=refused.filter(({refusal})=>refusal!=="not-approved");return[appliedText(assessment),adoptedText(assessment),refusedText(unapproved,"wait\
s for approval","wait for approval"),refusedText(others,"is not applied","are not applied"),approvals===void 0?"":["","**Approvals:**","",approvalTable(approvals).
join(`

`)].join(`
`)].filter(line=>line!=="").join(`
`)}function appliedText({decision}){let{excepted,exceptions}=decision.triage,{applied}=exceptions;if(applied.length===0)return"";let blocking=excepted.filter(({
action})=>action==="block"),needed=new Set(blocking.map(({exception})=>exception));if(decision.verdict==="blocked"||needed.size===0){let news2=applied.filter(({
proposed})=>proposed!==void 0).length,verb=applied.length===1?"is":"are";return`${plural(applied.length,"exception")} ${verb} applied${newText(news2,applied.length)}\
.`}let news=[...needed].filter(exception=>exception?.proposed!==void 0).length,byVex=[...needed].filter(exception=>exception?.vex!==void 0).length;return`${`**P\
asses because of ${plural(needed.size,"exception")}**${newText(news,needed.size)}${vexText(byVex,needed.size)}`}: without ${needed.size===1?"it":"them"} ${plural(
blocking.length,"finding")} would block.`}function adoptedText({decision}){let adopted=decision.triage.exceptions.applied.filter(exception=>exception.adopted===
!0),[first]=adopted;if(first===void 0)return"";let verb=adopted.length===1?"has no expiry of its own and counts":"have no expiry of their own and count";return`${plural(
adopted.length,"exception")} ${verb} until ${text(first.expiry,30)} (adopted).`}function vexText(statements,all){return statements===0?"":statements===all?" by \
VEX":`, ${counted(statements)} of them by VEX`}function newText(news,all){return news===0?"":news<all?`, ${counted(news)} of them new`:all===1?", which is new":
`, ${all===2?"both":"all"} new`}function refusedText(entries,one,many){if(entries.length===0)return"";let named=entries.slice(0,maxNamed).map(({id,file,line,why})=>`\
- ${code(id,60)} (${placeCode({file,line})}): ${text(why,200)}`),rest=entries.length>named.length?[`- and ${counted(entries.length-named.length)} more`]:[];return[
"",`**${plural(entries.length,"exception")} ${entries.length===1?one:many}:**`,"",...named,...rest].join(`
`)}function placeCode(entry){return codePath(writtenIn(entry),120)}function originSection({ofAnotherRun}){return ofAnotherRun?`> [!NOTE]
> The workflow run of the pull request made this report, and the pull request can change what it says. So there are no commands here; read names and versions be\
fore you use them.`:""}function concernSection(assessment,{list}){let kinds={block:"CAUTION",warn:"WARNING",log:"NOTE"},concerns=concernsBeside(assessment),shown=concerns.
slice(0,list).map(({action,message})=>`> [!${kinds[action]}]
> ${text(message,reasonLength)}`);return[...shown,...cutLine(concerns.length-shown.length)].join(`

`)}function endingSection(assessment,{list}){let ending=endingSoon(assessment.decision.triage.exceptions.applied,assessment.now);if(ending.length===0)return"";let shown=ending.
slice(0,Math.min(list,maxEnding)).map(exception=>`${code(exception.id,60)} (${daysLeft(exception,assessment.now)}, ${placeCode(exception)})`),rest=ending.length>
shown.length?[`${counted(ending.length-shown.length)} more`]:[];return`> [!NOTE]
> ${`${plural(ending.length,"exception")} ${ending.length===1?"ends":"end"} within ${announcedDays} days:`} ${[...shown,...rest].join(", ")}`}var maxEnding=10;function vexSections({
decision},{list}){return["open","excepted"].map(which=>{let rows=keptByVex(decision.triage[which]).map(({id,note,findings})=>[code(id,60),counted(findings),vexWords(
note,markdown),placeCode(note)]);return section(vexTitles[which],["Finding","Found","Statement","Written in"],rows,list)})}function exceptionSections({decision,
now,name,names=[name]},{list}){let{triage}=decision,covers=coverage(triage.excepted),{applied,refused,unused}=triage.exceptions,notNeeded=needless(unused,names);
return[approvalSection(triage),section("Exceptions applied",["Finding","Covers","Reason","Holds until","Written in"],applied.map(exception=>[`${code(exception.id,
60)}${newMark(exception)}`,counted(covers(exception)),reasonCell(exception),`${text(exception.expiry,30)} (${daysLeft(exception,now)})`,placeCode(exception)]),list),
section("Exceptions not applied",["Finding","Why","This line would be valid","Written in"],refused.map(entry=>[code(entry.id,60),text(entry.why,200),code(suggestionText(
entry.suggestion),300),placeCode(entry)]),list),...["everywhere","here"].map(known=>section(needlessTitles[known],["Finding","Holds until","Written in"],notNeeded[known].
map(needlessRow),list))]}function approvalSection({exceptions:{approvals}}){return approvals===void 0?"":["### Approvals of new exceptions",...approvalTable(approvals)].
join(`

`)}function needlessRow(exception){return[`${code(exception.id,60)}${newMark(exception)}`,text(exception.expiry,30),placeCode(exception)]}function reasonCell(exception){
let proof=proofText(exception,markdown);return`${text(exception.reason,200)}${proof===""?"":`<br>${proof}`}`}function section(title,titles,rows,limit){if(rows.length===
0)return"";let shown=rows.slice(0,limit).map(row),table=[row(titles),row(titles.map(()=>":--")),...shown].join(`
`);return[`### ${title}`,table,...cutLine(rows.length-shown.length)].join(`

`)}function cutLine(rest){return rest===0?[]:[`and ${counted(rest)} more.`]}function localCopy({byCommand}){return`, as this machine's Docker store has it. What\
 the registry has under that name was not looked at (\`${byCommand?"--image-from registry":"image-from: registry"}\`).`}function imageSection(assessment,{list},sboms=[]){
let{name,digest,origin,images,scan}=assessment,found=digest===void 0?"":` with digest ${code(digest)}`,head=`### Image

${code(name,300)}${found}${origin==="docker-store"?localCopy(assessment):""}`,rows=images.slice(0,list).map(({platform,manifest,imageId})=>{let seen=scan.platforms.
find(scanned=>scanned.platform===platform),os=seen?.os===void 0?"none found":text(`${seen.os.family} ${seen.os.name}`,80);return row([code(platform,60),`image ${code(
imageId)}${manifest===void 0?"":`<br>manifest ${code(manifest)}`}`,os,counted(seen?.packages??0)])}),table=[row(["Platform","Digests","Operating system","Packag\
es"]),"| :-- | :-- | :-- | --: |",...rows].join(`
`),standings=scan.platforms.slice(0,list).flatMap(({platform},index)=>sboms.slice(index,index+1).map(sbom=>sbomLine(platform,sbom))),below=standings.length===0?
[]:[standings.join(`
`)];return[head,table,...cutLine(images.length-rows.length),...below].join(`

`)}var shownReasons=5;function sbomLine(platform,{standing}){return`- SBOM of ${code(platform,60)}: ${standingText(standing)}`}function standingText(standing){switch(standing?.
kind){case void 0:return"written; not compared with the image, as only the one in CycloneDX is";case"equal":return"`equal`: it may stand in for the image";case"\
equal-with-distro":return`\`equal\` with ${code(`--distro ${standing.distro}`,100)}: so it may stand in for the image`;case"needs-layers":{let reasons=standing.
reasons.slice(0,shownReasons).map(reason=>`
  - ${text(reason,300)}`),rest=standing.reasons.length-reasons.length,more=rest===0?"":`
  - ${plural(rest,"more reason")} ${rest===1?"is":"are"} in the record.`;return`\`needs layers\`: scan the image itself${reasons.join("")}${more}`}}}function footSection(assessment){
let{scan,decision,now}=assessment,judged=`Judged by ${decision.policy.source==="default"?"the default policy":`the policy in ${code(decision.policy.source,200)}`}${regoText(
decision)}.${baseText(decision)}`,beside=[exploitationSentence(decision),text(opinionSentence(decision.triage.opinion),600)],parts=[scannerText(scan.scanner),databaseText(
scan.database,now),judged,...beside.filter(sentence=>sentence!=="")],{length}=decision.triage.open,cut=length>maxResults?` The Security tab can hold the ${counted(
maxResults)} worst of ${counted(length)}.`:"";return`${parts.join(" ")} Every finding is in ${wholeList(assessment)}.${cut}`}function regoText({policy}){let files=policy.
rego.value.length;return files===0?"":` and ${plural(files,"file")} of rules in Rego`}function baseText({policy,triage:{open}}){let base=open.filter(({place:place2})=>sureOrigin(
place2)==="base").length,rule=policy.ignoreBase.value?" Its rule `ignore-base` only logs what the base image brings.":"";return base===0?rule:` ${counted(base)}\
 of ${counted(open.length)} open findings came with the base image.${rule}`}function scannerText({name="Trivy",version,trust,binary}){let trusts={pinned:"review\
ed by its checksum",given:"by the checksum in trivy-sha256",unreviewed:"not reviewed: no checksum is known for it",report:"not in this run: a finished report wa\
s judged"},hash=binary===void 0?"":`, ${code(binary)}`;return`Scanned by ${text(name,80)} ${text(version,40)} (${trusts[trust]}${hash}).`}function databaseText(database,now){
if(database===void 0)return"The age of its advisories is not known.";let age=ageText(database.updatedAt,now),words=age===""?"":`, ${age} old`;return`Advisories \
of ${text(database.updatedAt,40)}${words}, from ${code(database.source,200)}.`}function scopedSections({decision},{list}){let{applied,refused,unused}=decision.triage.scoped,titles=["For","Does","Reason","Holds until","Written in"],cells=rule=>[
reasonCell2(rule),text(rule.expires??"changed",30),place(rule)];return[section(scopedTitles.applied,["For","Does","Effect",...titles.slice(2)],applied.map(rule=>[
code(rule.match,120),code(rule.action.value),scopedEffect(rule),...cells(rule)]),list),section(scopedTitles.refused,["For","Does","Why not","Written in"],refused.
map(rule=>[code(rule.match,120),code(rule.action.value),text(rule.why,200),place(rule)]),list),section(scopedTitles.unused,titles,unused.map(rule=>[code(rule.match,
120),code(rule.action.value),...cells(rule)]),list)]}function scopedSummary({decision}){return scopedHeadline(decision.triage.scoped,decision.verdict==="passed")}
function reasonCell2({reason,ticket}){return`${text(reason,200)}${ticket===void 0?"":`<br>ticket ${text(ticket,100)}`}`}function place({action:{place:where,key}}){
return codePath(where??key,120)}export{afterMergeSection,afterMergeLine,maxResults,maxSurelyKept,maxId,maxTags,maxGzipped,maxCategory,plainMessage,approvalTable,exceptionSummary,originSection,
concernSection,endingSection,vexSections,exceptionSections,imageSection,footSection,scopedSections,scopedSummary};
