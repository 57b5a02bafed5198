import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{array,fieldsOf,looseObject,plainLine,record,string,union}from"./chunk-SOLK6MDS.js";var maxNamed=20,maxMessage=300,messageSchema=union([string(),looseObject({msg:string()})]),answerSchema=record(string(),array(messageSchema));function readRegoAnswer(value,names){
if(Object.hasOwn(fieldsOf(value),"exception"))return{what:"there is a rule `exception`, which would take back what others deny"};let read=answerSchema.safeParse(
value);if(!read.success){let[rule]=read.error.issues[0]?.path??[];return{what:`${typeof rule=="string"?`the rule \`${plainLine(rule,60)}\``:"a rule"} does not g\
ive a set of messages (\`deny contains msg if { … }\`)`,...typeof rule=="string"?{rule}:{}}}let answer=new Map(Object.entries(read.data)),undefinedRule=names.
find(name=>!answer.has(name));if(undefinedRule!==void 0)return{what:`the rule \`${undefinedRule}\` is undefined: it does not give a set of messages (\`deny contai\
ns msg if { … }\`)`,rule:undefinedRule};if(names.length===0||answer.size===0)return{what:"no rule `deny`, `violation` or `warn` was asked"};let said=isMeant=>[
...new Set([...answer].flatMap(([name,messages])=>isMeant(name)?messages.map(lineOf):[]))];return{denied:said(name=>!isWarning(name)),warned:said(isWarning)}}function allAnswers(answers){
let said=kind=>[...new Set(answers.flatMap(one=>one[kind]))];return{denied:said("denied"),warned:said("warned")}}function isWarning(name){return name==="warn"||
name.startsWith("warn_")}function lineOf(message){let line=plainLine(typeof message=="string"?message:message.msg,maxMessage);return line===""?"a rule without a\
 message":line}function withRego(triage,files,answer){if(files.length===0)return triage;let added=answer===void 0?[concern("block",`not asked: ${files.map(({path})=>path).
join(", ")}`)]:[...capped("block",answer.denied),...capped("warn",answer.warned)];return{...triage,concerns:[...triage.concerns,...added]}}function capped(action,messages){
let named=messages.slice(0,maxNamed).map(message=>concern(action,message)),more=messages.length-named.length;return more===0?named:[...named,{...concern(action,
`and ${more} more`),unnamed:more}]}function concern(action,message){return{kind:"rego",platform:"all",action,message:`rule in Rego: ${message}`}}export{readRegoAnswer,allAnswers,withRego};
