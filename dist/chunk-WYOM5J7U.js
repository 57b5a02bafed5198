import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{foreignInput,inputProblems}from"./chunk-ZCYETP5M.js";import{startOfDay}from"./chunk-JLF6EQ2R.js";import{nearest}from"./chunk-DNFNQ7WP.js";
import{ConfigError}from"./chunk-NPMNWCA4.js";import{parseArgs}from"node:util";var switches=["load","push","no-cache","pull","offline","print","write"];function options(args,allowed){let raw=new Map,problems=[],known=Object.fromEntries(allowed.
map(name=>[name,optionKind(name,allowed)])),config={args:[...args],options:known,strict:!1,allowPositionals:!0,tokens:!0},{tokens}=parseArgs(config);for(let token of tokens)
token.kind==="option"&&(allowed.includes(token.name)?!token.value&&!switches.includes(token.name)?problems.push(valueless(token.rawName)):raw.set(token.name,[raw.
get(token.name),token.value??"true"].filter(value=>value!==void 0).join(`
`)):problems.push(unknownOption(token.rawName,token.name,allowed)));let certain=certainWords(tokens,allowed),positionals=problems.length===0?certain:(certain.length>
0?certain:wordsOf(tokens)).slice(0,1);return{raw,positionals,certain,problems}}function wordsOf(tokens){return tokens.flatMap(token=>token.kind==="positional"?[
token.value]:[])}function certainWords(tokens,allowed){let unknown=tokens.flatMap(token=>token.kind==="option"&&!allowed.includes(token.name)&&token.value===void 0?
[token.index]:[]);return wordsOf(tokens.filter(({index})=>!unknown.includes(index-1)))}var letters=[["o","output"],["f","format"],["f","file"],["t","tags"]];function optionKind(name,allowed){
let short=letterOf(name,allowed),type=switches.includes(name)?"boolean":"string";return short===void 0?{type}:{type,short}}function letterOf(name,allowed){return name===
"file"&&allowed.includes("format")?void 0:letters.find(pair=>pair[1]===name)?.[0]}function usage(problems){return new ConfigError(problems,"usage")}function stopWithInputs(raw,problems){
problems.length>0&&stop([...problems,...inputProblems(raw)])}function stop(problems){let[first,...others]=problems;if(first)throw usage([first,...others])}var ofRuns=[
"outputs","call","format","output"];function unknownOption(where,name,allowed){let refused=allowed.includes("scanners")||!ofRuns.includes(name)?foreignInput(where,
name):void 0;if(refused!==void 0)return refused;let near=nearest(name,allowed);return{where,what:"there is no such option here",fix:near?`Did you mean --${near}\
?`:"The command with --help lists its options."}}function valueless(where){return{where,what:"a value is missing",fix:`Write ${where} VALUE, or ${where}=VALUE w\
here the value begins with a dash.`}}function surplus(word,fix){return{where:word,what:"this argument has no place",fix:`${fix}.`}}function badFormat(format,forms){
return{where:"--format",what:`there is no format ${JSON.stringify(format)}`,fix:`Choose from ${forms.join(", ")}.`}}function readNow(raw){let text=raw.get("now");
if(text===void 0)return{problems:[]};let now=startOfDay(text)??instantOf(text);return now===void 0?{problems:[badDate(text)]}:{now,problems:[]}}function instantOf(text){
let[,day=""]=/^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.exec(text)??[],instant=new Date(text);return startOfDay(day)===void 0||Number.
isNaN(instant.getTime())?void 0:instant}function badDate(date){return{where:"--now",what:`${JSON.stringify(date)} is no day of the calendar`,fix:"Write 2026-01-\
31 or 2026-01-31T12:00:00Z."}}export{options,letterOf,usage,stopWithInputs,stop,surplus,badFormat,readNow};
