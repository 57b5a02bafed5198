import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{commandInputNames,inputProblems}from"./chunk-XIDJZDMP.js";import{defaultPolicyPath,exceptionPaths,nearest,repositoryPath}from"./chunk-MQDWY2IC.js";
import{ConfigError}from"./chunk-FVSCQK2Q.js";import{parseArgs}from"node:util";var reportForms=["table","sarif","json","summary","comment","annotations"];var commandNames=["gate","scan","judge"],switches=["load","push","no-cache","pull","offline"],judgeOptions=["dockerfile","policy","exceptions","image","now","fo\
rmat","output"],scanOptions=["policy","exceptions","file","scanners","trivy-version","trivy-path","trivy-sha256","trivy-mirror","db-repository","java-db-reposit\
ory","cache-dir","offline","max-db-age","timeout","report-dir","category"];function parseCommandLine(args){let[name,...rest]=args;if(name===void 0||name==="help"||
name==="--help"||name==="-h")return{kind:"help",topic:topicOf(rest[0])};if(name==="version"||name==="--version")return{kind:"version"};let command=topicOf(name);
if(command===void 0)throw usage([unknownCommand(name)]);if(rest.includes("--help")||rest.includes("-h"))return{kind:"help",topic:command};switch(command){case"g\
ate":return gateCommand(rest);case"scan":return scanCommand(rest);case"judge":return judgeCommand(rest)}}function topicOf(name){return commandNames.find(known=>known===
name)}function gateCommand(args){let{raw,positionals,problems}=options(args,commandInputNames);return stopWithInputs(raw,[...problems,...positionals.map(word=>surplus(
word,"gate takes options only; the context is --context"))]),{kind:"gate",raw}}function scanCommand(args){let{raw,positionals,problems}=options(args,scanOptions),
[target,...others]=positionals,missing={where:"scan",what:"there is no image to scan",fix:"Name an image, an archive or a layout: image-gate scan alpine:3.22"};
return stopWithInputs(raw,[...problems,...target===void 0?[missing]:[],...others.map(word=>surplus(word,"scan takes one image"))]),{kind:"scan",target:target??"",
raw}}function judgeCommand(args){let{raw,positionals,problems}=options(args,judgeOptions),[report,...others]=positionals,missing={where:"judge",what:"there is n\
o report to judge",fix:"Name a Trivy JSON report: image-gate judge report.json"},format=reportForms.find(known=>known===(raw.get("format")??"table")),now=raw.get(
"now")===void 0?void 0:new Date(raw.get("now")??"");stop([...problems,...report===void 0?[missing]:[],...others.map(word=>surplus(word,"judge takes one report")),
...format===void 0?[badFormat(raw.get("format")??"")]:[],...now!==void 0&&Number.isNaN(now.getTime())?[badDate(raw.get("now")??"")]:[]]);let named=key=>raw.has(
key)?{[key]:raw.get(key)}:{};return{kind:"judge",report:report??"",...named("dockerfile"),...named("policy"),...named("image"),...named("output"),exceptions:raw.
get("exceptions")?.split(`
`)??[],...now===void 0?{}:{now},format:format??"table"}}function options(args,allowed){let raw=new Map,problems=[],known=Object.fromEntries(allowed.map(name=>[name,
{type:switches.includes(name)?"boolean":"string"}])),config={args:[...args],options:known,strict:!1,allowPositionals:!0,tokens:!0},{tokens,positionals}=parseArgs(
config);for(let token of tokens)token.kind==="option"&&(allowed.includes(token.name)?token.value===void 0&&!switches.includes(token.name)?problems.push(valueless(
token.rawName)):raw.set(token.name,[raw.get(token.name),token.value??"true"].filter(value=>value!==void 0).join(`
`)):problems.push(unknownOption(token.rawName,token.name,allowed)));return{raw,positionals:problems.length>0?positionals.slice(0,1):positionals,problems}}function usage(problems){
return new ConfigError(problems,"usage")}function stopWithInputs(raw,problems){problems.length>0&&stop([...problems,...inputProblems(raw)])}function stop(problems){
let[first,...others]=problems;if(first)throw usage([first,...others])}function unknownCommand(name){let near=nearest(name,commandNames);return{where:name,what:"\
there is no such command",fix:near?`Did you mean ${near}?`:`Use ${commandNames.join(", ")} or --help.`}}function unknownOption(where,name,allowed){let near=nearest(
name,allowed);return{where,what:"there is no such option here",fix:near?`Did you mean --${near}?`:"The command with --help lists its options."}}function valueless(where){
return{where,what:"a value is missing",fix:`Write ${where} VALUE, or ${where}=VALUE where the value begins with a dash.`}}function surplus(word,fix){return{where:word,
what:"this argument has no place",fix:`${fix}.`}}function badFormat(format){return{where:"--format",what:`there is no format ${JSON.stringify(format)}`,fix:`Cho\
ose from ${reportForms.join(", ")}.`}}function badDate(date){return{where:"--now",what:`${JSON.stringify(date)} is not a date`,fix:"Write 2026-01-31 or 2026-01-\
31T12:00:00Z."}}function judgePaths({policy,exceptions,dockerfile}){return{policy:repositoryPath(policy,defaultPolicyPath),exceptions:exceptionPaths(exceptions),
dockerfile:dockerfile??"Dockerfile"}}export{scanOptions,parseCommandLine,judgePaths};
