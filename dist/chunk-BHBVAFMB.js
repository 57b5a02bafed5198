import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{githubIssuer}from"./chunk-S6ZKY7G4.js";import{severities}from"./chunk-THJVGLCY.js";function byDefault(key,value){return{value,key}}function laterOf(words,one,other){return words.indexOf(one.value)>=words.indexOf(other.value)?one:other}function leastOf(one,other){
return one.value<=other.value?one:other}function valuesText(rules){return JSON.stringify(rules,(name,value)=>name==="key"||name==="place"?void 0:value)}var claimKinds=["signature","scan","sbom"],claimScopes=["index","all"],claimEnds=["expire","revoke"],defaultEvidence={keys:byDefault("verify.keys",[]),identities:byDefault(
"verify.identities",[]),issuer:byDefault("verify.issuer",githubIssuer),sources:byDefault("verify.sources",[]),trustedRoot:byDefault("verify.trusted-root","publi\
c"),maxAge:byDefault("verify.max-age",168),require:byDefault("verify.require",claimKinds),platforms:byDefault("verify.platforms","all"),onFail:byDefault("verify\
.on-fail","expire")};function strictestEvidence(one,other){let checkedBy=({issuer,sources,trustedRoot})=>valuesText({issuer,sources,trustedRoot}),both=checkedBy(
one)===checkedBy(other)?other.identities.value:[];return{keys:{...one.keys,value:one.keys.value.filter(key=>other.keys.value.includes(key))},identities:{...one.
identities,value:one.identities.value.filter(name=>both.includes(name))},issuer:one.issuer,sources:one.sources,trustedRoot:one.trustedRoot,maxAge:leastOf(one.maxAge,
other.maxAge),require:{...one.require,value:claimKinds.filter(kind=>[one,other].some(({require:require2})=>require2.value.includes(kind)))},platforms:laterOf(claimScopes,
one.platforms,other.platforms),onFail:laterOf(claimEnds,one.onFail,other.onFail)}}var actions=["log","warn","block"],escalations=["report","backlog","ticket","page"],gates=["new","all"],kinds=["vulnerability","misconfiguration","secret"],defaultPolicy={
source:"default",severity:{CRITICAL:usualRule("severity.critical","block",1,"page"),HIGH:usualRule("severity.high","warn",7,"ticket"),MEDIUM:usualRule("severity\
.medium","log",30,"backlog"),LOW:usualRule("severity.low","log",90,"report"),UNKNOWN:usualRule("severity.unknown","warn",7,"ticket")},kinds:{vulnerability:{},misconfiguration:{},
secret:{}},unfixed:byDefault("unfixed","block"),eol:byDefault("eol","warn"),unscannable:byDefault("unscannable","block"),gateOn:byDefault("gate-on","all"),baseline:byDefault(
"baseline",{kind:"unsaid"}),ignoreBase:byDefault("ignore-base",!1),bases:byDefault("bases",[]),exceptions:{maxDays:{CRITICAL:byDefault("exceptions.max-days.crit\
ical",90),HIGH:byDefault("exceptions.max-days.high",180),MEDIUM:byDefault("exceptions.max-days.medium",365),LOW:byDefault("exceptions.max-days.low",365),UNKNOWN:byDefault(
"exceptions.max-days.unknown",180)},requireTicket:byDefault("exceptions.require-ticket",!1)},verify:defaultEvidence};function usualRule(key,action,days,escalate){
return{action:byDefault(key,action),fixWithin:byDefault(`${key}.fix-within`,days*24),escalate:byDefault(`${key}.escalate`,escalate)}}function capped(action,cap){
return actions.indexOf(action)<=actions.indexOf(cap)?action:cap}function actionOf(policy,kind,severity){return policy.kinds[kind][severity]??policy.severity[severity].
action}var strictestOf={source:one=>one.source,severity:(one,other)=>bySeverity(severity=>strictestRule(one.severity[severity],other.severity[severity])),kinds:(one,other)=>byKind(
kind=>strictestKind(one,other,kind)),unfixed:(one,other)=>laterOf(actions,one.unfixed,other.unfixed),eol:(one,other)=>laterOf(actions,one.eol,other.eol),unscannable:(one,other)=>laterOf(
actions,one.unscannable,other.unscannable),gateOn:(one,other)=>laterOf(gates,one.gateOn,other.gateOn),baseline:(one,other)=>commonBaseline(one.baseline,other.baseline),
ignoreBase:(one,other)=>one.ignoreBase.value?other.ignoreBase:one.ignoreBase,bases:({bases:one},{bases:other})=>({...one,value:one.value.filter(base=>other.value.
includes(base))}),exceptions:({exceptions:one},{exceptions:other})=>strictestLimits(one,other),verify:({verify:one},{verify:other})=>strictestEvidence(one,other)};
function strictest(one,other){let keys=Object.keys(strictestOf);return Object.fromEntries(keys.map(key=>[key,strictestOf[key](one,other)]))}function commonBaseline(one,other){
let nameOf=({value})=>value.kind==="image"?value.name:"";if(one.value.kind===other.value.kind&&nameOf(one)===nameOf(other))return one;let said=one.value.kind===
"unsaid"?other:one,isAuto=[one,other].every(({value:{kind}})=>kind==="auto"||kind==="unsaid");return{...said,value:{kind:isAuto?"auto":"differing"}}}function strictestLimits(one,other){
return{maxDays:bySeverity(severity=>leastOf(one.maxDays[severity],other.maxDays[severity])),requireTicket:one.requireTicket.value?one.requireTicket:other.requireTicket}}
function strictestRule(one,other){return{action:laterOf(actions,one.action,other.action),fixWithin:leastOf(one.fixWithin,other.fixWithin),escalate:laterOf(escalations,
one.escalate,other.escalate)}}function strictestKind(one,other,kind){let said=severities.filter(severity=>one.kinds[kind][severity]??other.kinds[kind][severity]);
return Object.fromEntries(said.map(severity=>[severity,laterOf(actions,actionOf(one,kind,severity),actionOf(other,kind,severity))]))}function bySeverity(value){
return{CRITICAL:value("CRITICAL"),HIGH:value("HIGH"),MEDIUM:value("MEDIUM"),LOW:value("LOW"),UNKNOWN:value("UNKNOWN")}}function byKind(value){return{vulnerability:value(
"vulnerability"),misconfiguration:value("misconfiguration"),secret:value("secret")}}export{valuesText,claimKinds,claimScopes,claimEnds,actions,escalations,gates,kinds,defaultPolicy,capped,actionOf,strictest,strictestLimits,bySeverity,byKind};
