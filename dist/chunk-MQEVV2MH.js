import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{commandInputNames,foreignInput,inputProblems,switchInputNames}from"./chunk-O6MO2ALA.js";import{choiceFix,nearest}from"./chunk-EU7K43JX.js";import{
startOfDay}from"./chunk-IXJOGZYS.js";import{readReference}from"./chunk-WAGMCTHG.js";import{ConfigError}from"./chunk-NPMNWCA4.js";import{isDigest}from"./chunk-GA2BMHTH.js";import{parseArgs}from"node:util";function options(args,allowed,switches){let raw=new Map,problems=[],known=Object.fromEntries(allowed.map(name=>[name,optionKind(name,allowed,switches)])),config={
args:[...args],options:known,strict:!1,allowPositionals:!0,tokens:!0},{tokens}=parseArgs(config);for(let token of tokens)token.kind==="option"&&(allowed.includes(
token.name)?!givenValue(token)&&!switches.includes(token.name)?problems.push(valueless(token.rawName)):raw.set(token.name,[raw.get(token.name),givenValue(token)??
"true"].filter(value=>value!==void 0).join(`
`)):problems.push(unknownOption(token.rawName,token.name,allowed)));let certain=certainWords(tokens,allowed),positionals=problems.length===0?certain:(certain.length>
0?certain:wordsOf(tokens)).slice(0,1);return{raw,positionals,certain,problems}}function givenValue({rawName,value,inlineValue}){return inlineValue===!0&&!rawName.
startsWith("--")?value?.replace(/^=/,""):value}function wordsOf(tokens){return tokens.flatMap(token=>token.kind==="positional"?[token.value]:[])}function certainWords(tokens,allowed){
let unknown=tokens.flatMap(token=>token.kind==="option"&&!allowed.includes(token.name)&&token.value===void 0?[token.index]:[]);return wordsOf(tokens.filter(({index})=>!unknown.
includes(index-1)))}var letters=[["o","output"],["f","format"],["f","file"],["t","tags"]];function optionKind(name,allowed,switches){let short=letterOf(name,allowed),
type=switches.includes(name)?"boolean":"string";return short===void 0?{type}:{type,short}}function letterOf(name,allowed){return name==="file"&&allowed.includes(
"format")?void 0:letters.find(pair=>pair[1]===name)?.[0]}function usage(problems){return new ConfigError(problems,"usage")}function stop(problems){let[first,...others]=problems;
if(first)throw usage([first,...others])}var everywhere=["debug","quiet","help"],ofRuns=["outputs","call","format","output"];function unknownOption(where,name,allowed){
let refused=allowed.includes("scanners")||!ofRuns.includes(name)?foreignInput(where,name):void 0;if(refused!==void 0)return refused;let near=nearest(name,[...allowed,
...everywhere]);return{where,what:"there is no such option here",fix:near?`Did you mean --${near}?`:"The command with --help lists its options."}}function valueless(where){
return{where,what:"a value is missing",fix:`Write ${where} VALUE, or ${where}=VALUE where the value begins with a dash.`}}function readOptions(table,raw){let read=Object.entries(table).map(([name,option])=>[name,option.read(raw.get(name),`--${name}`)]),values=read.flatMap(([name,one])=>"\
value"in one&&one.value!==void 0?[[name,one.value]]:[]);return{values:Object.fromEntries(values),problems:read.flatMap(([,one])=>"problem"in one?[one.problem]:[])}}
function textOption(help){return{help,read:value=>({value})}}function nameOption(help){return{help,read:(given,where)=>{let fault=given===void 0||isDigest(given)?
void 0:readReference(given,where);return fault!==void 0&&"problem"in fault?{problem:fault.problem}:{value:given}}}}function hashOption(help){return{help,read:(given,where)=>{
let digits=given?.toLowerCase().replace(/^sha256:/,"");return digits===void 0||/^[0-9a-f]{64}$/.test(digits)?{value:digits}:{problem:{where,what:`${JSON.stringify(
given)} is not a SHA-256`,fix:"Write its 64 hexadecimal digits."}}}}}function listOption(help){return{help,read:given=>({value:given?.split(`
`)??[]})}}function choiceOption(choices,standard,help,others={}){return{help,read:(given=standard,where)=>{let value=choices.find(known=>known===given);if(value!==
void 0)return{value};let what=`there is no ${where.slice(2)} ${JSON.stringify(given)}`,meant=Object.hasOwn(others,given)?others[given]??given:given;return{problem:{
where,what,fix:choiceFix([meant],choices)}}}}}function switchOption(help){return{help,isSwitch:!0,read:(given="false",where)=>{let last=given.split(`
`).at(-1);return last==="true"||last==="false"?{value:last==="true"}:{problem:{where,what:"it takes no value",fix:`Write ${where} alone, or leave it out.`}}}}}function dayOption(help){
return{help,read:(given,where)=>{if(given===void 0)return{value:void 0};let value=startOfDay(given)??instantOf(given);if(value!==void 0)return{value};let what=`${JSON.
stringify(given)} is not a valid date`;return{problem:{where,what,fix:"Write 2026-01-31 or 2026-01-31T12:00:00Z."}}}}}function instantOf(text){let[,date=""]=/^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.
exec(text)??[],instant=new Date(text);return startOfDay(date)===void 0||Number.isNaN(instant.getTime())?void 0:instant}var errorExits={2:"wrong usage or configuration",3:"a tool failed"};function commandRow(definition){let{name,forms,does,about,exits,inputs=[],options:own}=definition;
return{name,forms,does,about,exits,inputs,options:own,parse:args=>({name,asked:parsed(definition,args)})}}function parsed({name,words,inputs=[],options:own,problems,
read},args){let switches=Object.keys(own).filter(option=>own[option]?.isSwitch===!0),given=options(args,[...inputs,...Object.keys(own)],[...switchInputNames,...switches]),
raw=new Map([...given.raw].filter(([option])=>inputs.includes(option))),{values,problems:bad}=readOptions(own,given.raw),wrong=[...given.problems,...wordProblems(
name,words,given),...problems?.(given)??[],...bad];return stop(wrong.length>0&&inputs.length>0?[...wrong,...inputProblems(raw)]:wrong),read({words:words.take(given.
positionals),values,inputs:raw,raw:given.raw})}function wordProblems(name,{missing,most},{positionals,certain}){let surplus=most===void 0?[]:certain.slice(most.
count);return[...missing===void 0||positionals.length>0?[]:[{where:name,...missing}],...surplus.map(where=>({where,what:"unexpected argument",fix:most?.fix??""}))]}
var anyWords={take:words=>words};function noWords(fix){return{...anyWords,most:{count:0,fix}}}function someWords(missing,most){return{take:([first="",...others])=>[
first,...others],missing,...most===void 0?{}:{most}}}var verdictExits={0:"passed",1:"blocked by the policy"},gateRow=commandRow({name:"gate",forms:[""],does:"build an image, scan it, judge it, and push exactly wha\
t was scanned if it passes",about:`Builds an image (or takes one with --image or --input), scans every platform once, judges it, and with --push pushes exactly \
the
scanned bytes if the policy passes. Options are the inputs of the GitHub Action; a list is an option that is repeated.`,exits:verdictExits,words:noWords("gate t\
akes options only; the context is --context."),inputs:commandInputNames,options:{},read:({inputs})=>inputs});export{textOption,nameOption,hashOption,listOption,choiceOption,switchOption,dayOption,letterOf,usage,stop,errorExits,commandRow,anyWords,noWords,someWords,verdictExits,
gateRow};
