import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{githubIssuer}from"./chunk-S6ZKY7G4.js";import{severities}from"./chunk-THJVGLCY.js";function byDefault(key,value){return{value,key}}function laterOf(words,one,other){return words.indexOf(one.value)>=words.indexOf(other.value)?one:other}function leastOf(one,other){
return one.value<=other.value?one:other}function valuesText(rules){return JSON.stringify(rules,(name,value)=>name==="key"||name==="place"?void 0:value)}var claimKinds=["signature","scan","sbom"],claimScopes=["index","all"],claimEnds=["expire","revoke"],defaultEvidence={keys:byDefault("verify.keys",[]),identities:byDefault(
"verify.identities",[]),issuer:byDefault("verify.issuer",githubIssuer),sources:byDefault("verify.sources",[]),repositoryIds:byDefault("verify.repository-ids",[]),
trustedRoot:byDefault("verify.trusted-root","public"),maxAge:byDefault("verify.max-age",168),require:byDefault("verify.require",claimKinds),platforms:byDefault(
"verify.platforms","all"),onFail:byDefault("verify.on-fail","expire")};function strictestEvidence(one,other){let checkedBy=({issuer,sources,repositoryIds,trustedRoot})=>valuesText(
{issuer,sources,repositoryIds,trustedRoot}),both=checkedBy(one)===checkedBy(other)?other.identities.value:[];return{keys:{...one.keys,value:one.keys.value.filter(
key=>other.keys.value.includes(key))},identities:{...one.identities,value:one.identities.value.filter(name=>both.includes(name))},issuer:one.issuer,sources:one.
sources,repositoryIds:one.repositoryIds,trustedRoot:one.trustedRoot,maxAge:leastOf(one.maxAge,other.maxAge),require:{...one.require,value:claimKinds.filter(kind=>[
one,other].some(({require:require2})=>require2.value.includes(kind)))},platforms:laterOf(claimScopes,one.platforms,other.platforms),onFail:laterOf(claimEnds,one.
onFail,other.onFail)}}var regoPathForm=/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,195}\.rego$/;var asked="main",ruleHead=/^(?:default[ \t]+)?((?:deny|violation|warn)(?:_\w+)?)(?!\w)/,packageHead=/^package[ \t]+([A-Za-z_][\w.]*)[ \t]*(?:#.*)?$/;function readRego(text){
let lines=text.replace(/^\ufeff/,"").split(`
`,maxLines),first=lines.map(line=>line.trim()).find(line=>line!==""&&!line.startsWith("#")),name=packageHead.exec(first??"")?.[1];if(name===void 0)return{what:"\
it does not begin with its package",fix:"Write `package main` first."};let names=[...new Set(lines.flatMap(line=>ruleHead.exec(line)?.[1]??[]))];return name===asked?
names.length>0?{isAsked:!0,names}:{what:"it has no rule `deny`, `violation` or `warn`, so it decides nothing",fix:"Write e.g. `deny contains msg if { … }`, from\
 the start of the line."}:name!=="lib"&&!name.startsWith("lib.")?{what:`its package is ${name}, whose rules nobody asks`,fix:"Write `package main`, or `package \
lib.NAME` for what other files import."}:names.length===0?{isAsked:!1,names}:{what:`its package is ${name}, and nobody asks its rule \`${names[0]}\``,fix:"Write\
 `package main`, or give the rule another name."}}var maxLines=2**20;function bothRego(one,other){if(other.value.length===0)return one;if(one.value.length===0)return other;
let more=other.value.filter(file=>!one.value.some(known=>isSame(known,file)));return more.length===0?one:{...one,value:[...one.value,...more]}}function isSame(one,other){
return one.path===other.path&&one.rules?.digest===other.rules?.digest}var actions=["log","warn","block"],escalations=["report","backlog","ticket","page"],gates=["new","all"],kinds=["vulnerability","misconfiguration","secret"],defaultPolicy={
source:"default",severity:{CRITICAL:usualRule("severity.critical","block",1,"page"),HIGH:usualRule("severity.high","warn",7,"ticket"),MEDIUM:usualRule("severity\
.medium","log",30,"backlog"),LOW:usualRule("severity.low","log",90,"report"),UNKNOWN:usualRule("severity.unknown","warn",7,"ticket")},kinds:{vulnerability:{},misconfiguration:{},
secret:{}},unfixed:byDefault("unfixed","block"),eol:byDefault("eol","warn"),unscannable:byDefault("unscannable","block"),gateOn:byDefault("gate-on","all"),baseline:byDefault(
"baseline",{kind:"unsaid"}),ignoreBase:byDefault("ignore-base",!1),bases:byDefault("bases",[]),rego:byDefault("rego",[]),exceptions:{maxDays:{CRITICAL:byDefault(
"exceptions.max-days.critical",90),HIGH:byDefault("exceptions.max-days.high",180),MEDIUM:byDefault("exceptions.max-days.medium",365),LOW:byDefault("exceptions.m\
ax-days.low",365),UNKNOWN:byDefault("exceptions.max-days.unknown",180)},requireTicket:byDefault("exceptions.require-ticket",!1)},verify:defaultEvidence};function usualRule(key,action,days,escalate){
return{action:byDefault(key,action),fixWithin:byDefault(`${key}.fix-within`,days*24),escalate:byDefault(`${key}.escalate`,escalate)}}function capped(action,cap){
return actions.indexOf(action)<=actions.indexOf(cap)?action:cap}function actionOf(policy,kind,severity){return policy.kinds[kind][severity]??policy.severity[severity].
action}var strictestOf={source:one=>one.source,severity:(one,other)=>bySeverity(severity=>strictestRule(one.severity[severity],other.severity[severity])),kinds:(one,other)=>byKind(
kind=>strictestKind(one,other,kind)),unfixed:(one,other)=>laterOf(actions,one.unfixed,other.unfixed),eol:(one,other)=>laterOf(actions,one.eol,other.eol),unscannable:(one,other)=>laterOf(
actions,one.unscannable,other.unscannable),gateOn:(one,other)=>laterOf(gates,one.gateOn,other.gateOn),baseline:(one,other)=>commonBaseline(one.baseline,other.baseline),
ignoreBase:(one,other)=>one.ignoreBase.value?other.ignoreBase:one.ignoreBase,bases:({bases:one},{bases:other})=>({...one,value:one.value.filter(base=>other.value.
includes(base))}),rego:({rego:one},{rego:other})=>bothRego(one,other),exceptions:({exceptions:one},{exceptions:other})=>strictestLimits(one,other),verify:({verify:one},{
verify:other})=>strictestEvidence(one,other)};function strictest(one,other){let keys=Object.keys(strictestOf);return Object.fromEntries(keys.map(key=>[key,strictestOf[key](
one,other)]))}function commonBaseline(one,other){let nameOf=({value})=>value.kind==="image"?value.name:"";if(one.value.kind===other.value.kind&&nameOf(one)===nameOf(
other))return one;let said=one.value.kind==="unsaid"?other:one,isAuto=[one,other].every(({value:{kind}})=>kind==="auto"||kind==="unsaid");return{...said,value:{
kind:isAuto?"auto":"differing"}}}function strictestLimits(one,other){return{maxDays:bySeverity(severity=>leastOf(one.maxDays[severity],other.maxDays[severity])),
requireTicket:one.requireTicket.value?one.requireTicket:other.requireTicket}}function strictestRule(one,other){return{action:laterOf(actions,one.action,other.action),
fixWithin:leastOf(one.fixWithin,other.fixWithin),escalate:laterOf(escalations,one.escalate,other.escalate)}}function strictestKind(one,other,kind){let said=severities.
filter(severity=>one.kinds[kind][severity]??other.kinds[kind][severity]);return Object.fromEntries(said.map(severity=>[severity,laterOf(actions,actionOf(one,kind,
severity),actionOf(other,kind,severity))]))}function bySeverity(value){return{CRITICAL:value("CRITICAL"),HIGH:value("HIGH"),MEDIUM:value("MEDIUM"),LOW:value("LO\
W"),UNKNOWN:value("UNKNOWN")}}function byKind(value){return{vulnerability:value("vulnerability"),misconfiguration:value("misconfiguration"),secret:value("secret")}}export{valuesText,claimKinds,claimScopes,claimEnds,regoPathForm,readRego,actions,escalations,gates,kinds,defaultPolicy,capped,actionOf,strictest,strictestLimits,
bySeverity,byKind};
