import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readBaselineFile,requireBaseline,securityBaselineOf}from"./chunk-FMAQJPNR.js";import"./chunk-RHKTXKMZ.js";import{pad}from"./chunk-3SNSUAXO.js";
import{limitsFor}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";
import"./chunk-NU7XRSNH.js";import{endOfScoped,hasScopedEnded,readPolicy,tooFarFor,whenText}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";
import{approversText,defaultPolicyFile,judgingPolicyIn,machineFiles,ownerOf,plural,policyFor,reviewState,writtenPolicyIn}from"./chunk-7HSWERG5.js";import{
bounded,boundedPath,bySeverity,dayOf,defaultEvidence,defaultPolicyPath,endOfDay,kinds,noScore,pathOrDefault,severities}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";function policyNotes(file,now){return[...ruleNotes(file,now),...reviewNotes(file,now)]}function reviewNotes({review},now){let found=reviewState(review,now),key="\
policy.reviewed";return found.state==="due"?[{key,what:`its review has been due since ${dayOf(new Date(found.due))}`}]:found.state==="unknown"&&review.reviewed!==
void 0?[{key,what:`the day ${review.reviewed} is still to come, so it counts for nothing`}]:[]}function ruleNotes(file,now){let{base,images,parts}=file;if(parts!==
void 0)return parts.flatMap(part=>ruleNotes(part,now));let own=base.scoped.flatMap(({packages,paths})=>[...packages.value,...paths.value]),ofImages=images.flatMap(
({said})=>[...said.packages?.value??[],...said.paths?.value??[]]),limits=limitsFor(file).map(({rules})=>rules);return[...[...own,...ofImages].flatMap(rule=>scopedNotes(
rule,limits,now)),...limits.flatMap(rules=>adoptionNotes(rules,now))]}function scopedNotes(rule,limits,now){let{match,action,expires}=rule;if(hasScopedEnded(rule,
now))return[noteOf(action,`the rule for ${match} ended on ${expires}: remove or renew it`)];let end=endOfScoped(rule);if(end===void 0||action.value==="block")return[];
let tooFar=limits.map(rules=>tooFarFor(rules,end,now)),late=severities.filter(severity=>tooFar.every(all=>all.includes(severity)));if(late.length===0)return[];let what=`\
the rule for ${match} relaxes no ${late.join(" or ")} finding: its end ${expires} is further ahead than \`exceptions.max-days\` allows`;return[noteOf(action,what)]}
function adoptionNotes(rules,now){let{adoptedUntil}=rules,{value}=adoptedUntil,end=value===void 0?void 0:endOfDay(value);if(end===void 0)return[];if(end<=now)return[
noteOf(adoptedUntil,`it ended on ${value}: nothing is adopted any more`)];let late=tooFarFor(rules,end,now),what=`nothing is adopted for ${late.join(", ")}: ${value}\
 is further ahead than \`exceptions.max-days\` allows`;return late.length===0?[]:[noteOf(adoptedUntil,what)]}function noteOf({key,place},what){return{key:key.replace(
/\.action$/,""),what,...place===void 0?{}:{place}}}var rowsOf={severity:({severity})=>severities.flatMap(name=>{let{action,when,fixWithin,escalate}=severity[name],key=`severity.${name.toLowerCase()}`;return[row(
`${key}.action`,action),...when.value===void 0?[]:[row(`${key}.when`,when,()=>whenText(when.value??{}))],row(`${key}.fix-within`,fixWithin,hoursText),row(`${key}\
.escalate`,escalate)]}),kinds:({kinds:said})=>kinds.flatMap(kind=>severities.flatMap(severity=>{let action=said[kind][severity];return action===void 0?[]:[row(`\
kinds.${kind}.${severity.toLowerCase()}`,action)]})),hardening:({hardening})=>{let said=Object.entries(hardening).filter(([,{place}])=>place!==void 0);return said.
length===0?[{name:"hardening",value:"off",key:"hardening"}]:said.map(([check,rule])=>row(`hardening.checks.${check}`,rule))},unfixed:({unfixed})=>[row("unfixed",
unfixed)],eol:({eol})=>[row("eol",eol)],unscannable:({unscannable})=>[row("unscannable",unscannable)],exploitation:({exploitation:{exploited,epssBlock,epssWarn,
missing,maxAge}})=>[row("exploited",exploited),row("epss.block",epssBlock,scoreText),row("epss.warn",epssWarn,scoreText),row("exploitation.missing",missing),row(
"exploitation.max-age",maxAge,hoursText)],secondOpinion:({secondOpinion})=>[row("second-opinion.clair",secondOpinion)],deadlines:({deadlines:{clock,overdue}})=>[
row("clock",clock),row("overdue",overdue)],gateOn:({gateOn})=>[row("gate-on",gateOn)],baseline:({baseline})=>[row("baseline",baseline,baselineText)],ignoreBase:({
ignoreBase})=>[row("ignore-base",ignoreBase)],bases:({bases})=>[row("bases",bases,listText)],rego:({rego})=>[row("rego",rego,files=>listText(files.map(({path})=>path)))],
scoped:({scoped})=>scoped.flatMap(({packages,paths})=>[...packages.value,...paths.value]).map(rule=>row(`${rule.about}s ${rule.match}`,rule.action,()=>ruleText(
rule))),exceptions:({exceptions:{maxDays,requireTicket,assessment,adoptedUntil}})=>[...severities.map(name=>row(`exceptions.max-days.${name.toLowerCase()}`,maxDays[name])),
row("exceptions.require-ticket",requireTicket),row("exceptions.assessment",assessment,all=>listText(all.map(severity=>severity.toLowerCase()))),row("exceptions.\
adopted-until",adoptedUntil,day=>day??"never")],vex:({vex})=>vex.flatMap(({files,trust,maxAge,for:those})=>[row("vex.files",files,all=>listText(all.map(({path})=>path))),
row("vex.trust",trust,all=>listText(all.map(trustWords))),row("vex.max-age",maxAge,hoursText),row("vex.for",those,all=>listText(all.map(severity=>severity.toLowerCase())))]),
verify:({verify})=>Object.values(bySaid(verify))};function effectiveRules(policy){return Object.values(rowsOf).flatMap(rows=>rows(policy))}function bySaid(verify){
return{keys:row("verify.keys",verify.keys,listText),identities:row("verify.identities",verify.identities,listText),issuer:row("verify.issuer",verify.issuer),sources:row(
"verify.sources",verify.sources,listText),repositoryIds:row("verify.repository-ids",verify.repositoryIds,listText),trustedRoot:row("verify.trusted-root",verify.
trustedRoot),maxAge:row("verify.max-age",verify.maxAge,hoursText),require:row("verify.require",verify.require,listText),platforms:row("verify.platforms",verify.
platforms),onFail:row("verify.on-fail",verify.onFail)}}function row(name,{value,key,place},words=String){return{name,value:words(value),key,...place===void 0?{}:
{place}}}function hoursText(hours){return hours%24===0&&hours>24?`${hours/24}d`:`${hours}h`}function trustWords({keys,identities,issuer,sources,repositoryIds,trustedRoot}){
let{issuer:usualIssuer,trustedRoot:usualRoot}=defaultEvidence,checked=[...issuer===usualIssuer.value?[]:[`issuer ${issuer}`],...sources.length===0?[]:[`sources ${sources.
join(", ")}`],...repositoryIds.length===0?[]:[`repository-ids ${repositoryIds.join(", ")}`],...trustedRoot.path===usualRoot.value?[]:[`trusted-root ${trustedRoot.
path}`]],named=[...keys.map(({path})=>path),...identities].join(", ");return checked.length===0?named:`${named} (${checked.join("; ")})`}function scoreText(score){
return score===noScore?"none":String(score)}function listText(list){return`[${list.join(", ")}]`}function baselineText(baseline){return baseline.kind==="image"?
baseline.name:baseline.kind}function ruleText({action,expires,reason}){return`${action.value}${expires===void 0?"":` until ${expires}`} (${reason})`}function ownerRows(names,{
owners,review}){let{owner,mail=[],pager}=ownerOf(owners,names)??{},reviewed=review.reviewed===void 0?"never":review.reviewed;return[["owner",owner===void 0?"nob\
ody":bounded(owner,120),""],...mail.length===0?[]:[["owner.mail",bounded(mail.join(", "),200),""]],...pager===void 0?[]:[["owner.pager",bounded(pager,120),""]],
...review.owner===void 0?[]:[["policy.owner",bounded(review.owner,120),""]],["policy.reviewed",reviewed,""],["policy.review-every",`${review.every}d`,""],...review.
maturity===void 0?[]:[["policy.maturity",String(review.maturity),""]]]}function policyText(names,policy,file){let{approvals}=file,lines=effectiveRules(policy).map(
({name,value,key,place})=>{let written=key===name||`${key}.action`===name||place===void 0?"":` ${bounded(key,120)}`;return[bounded(name,120),bounded(value,200),
place===void 0?"default":boundedPath(place,200)+written]}),approvers=Object.entries(bySeverity(severity=>approvals[severity])).filter(([,choice])=>choice.length>
0).map(([severity,choice])=>[`approvals.${severity.toLowerCase()}`,approversText(choice),""]),all=[...lines,...approvers,...ownerRows(names,file)],widths=[0,1].
map(column=>Math.max(...all.map(cells=>(cells[column]??"").length))),title=`${names.map(name=>bounded(name,200)).join(", ")}: ${bounded(policy.source,300)}`,aligned=all.
map(([name="",value="",place=""])=>`  ${pad(name,widths[0]??0)}  ${pad(value,Math.min(60,widths[1]??0))}  ${place}`.trimEnd());return[title,...aligned].join(`
`)}function checkedText(source,path,notes,review){let said=source===void 0?`There is no ${boundedPath(path,200)}: the default policy holds.`:`${boundedPath(path,
200)} is valid.${nextReviewText(review)}`;return[...notes.map(({place,key,what})=>`${boundedPath(place??key,200)}: warning: ${bounded(key,120)}: ${bounded(what,
300)}.`),notes.length===0?said:`${said} ${plural(notes.length,"warning")}.`].join(`
`)}function nextReviewText(review){return review.state==="current"?` Its next review is due on ${dayOf(new Date(review.due))}.`:""}async function policyCheckCommand(ports,command){let{policy:named,now=ports.clock.now()}=command,path=pathOrDefault(named,defaultPolicyPath),policy=await policyHere(
ports,path),source=policy===defaultPolicyFile?void 0:policy.base.source;return ports.show(checkedText(source,path.path,policyNotes(policy,now),reviewState(policy.
review,now))),0}async function policyShowCommand(ports,command){let{names,policy:named,format}=command,file=await policyHere(ports,pathOrDefault(named,defaultPolicyPath)),
policy=policyFor(file,names);if(format==="text")ports.show(policyText(names,policy,file));else{let{approvals,review}=file,owner=ownerOf(file.owners,names)??null,
shown={names,source:policy.source,rules:effectiveRules(policy),approvals,owner,review};ports.print([JSON.stringify(shown,void 0,2),`
`])}return 0}async function securityBaselineCommand(ports,command){let{check,policy:named}=command,path=pathOrDefault(named,defaultPolicyPath),policy=await policyHere(
ports,path,writtenPolicyIn);if(check===void 0)return ports.print([JSON.stringify(securityBaselineOf(policy),void 0,2),`
`]),0;let repository=machineFiles(ports.files,ports.workingDirectory);return requireBaseline(policy,await readBaselineFile(repository,{value:check,key:"--check"}),
check),ports.show(`${boundedPath(check,200)} and the policy say the same.`),0}function policyHere(ports,path,read=judgingPolicyIn){let repository=machineFiles(ports.
files,ports.workingDirectory);return readPolicy({built:repository,governing:repository},path,read)}export{policyCheckCommand,policyShowCommand,securityBaselineCommand};
