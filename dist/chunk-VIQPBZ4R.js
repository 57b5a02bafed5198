import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{hookCommand}from"./chunk-2PJRTJSI.js";import{badFormat,options,readNow,scanCommand,stop,stopWithInputs,surplus,usage}from"./chunk-PG2P34A6.js";
import{commandInputNames}from"./chunk-IM5RGNAS.js";import{exceptionModes}from"./chunk-7NSKKWL3.js";import{defaultPolicyPath,exceptionPaths,repositoryPath}from"./chunk-YE25CE6S.js";
import{nearest}from"./chunk-JEQLNRX6.js";var reportForms=["table","sarif","json","summary","comment","annotations"];var lintForms=["text","json"],allowed={lint:["policy","format","now"],prune:["write","now"]};function exceptionsCommand(args){let[word,...rest]=args,mode=exceptionModes.find(known=>known===word);mode===void 0&&stop([noMode(word)]);let{raw,positionals,problems}=options(
rest,allowed[mode??"lint"]),format=lintForms.find(known=>known===(raw.get("format")??"text")),write=raw.get("write")?.split(`
`).at(-1)??"false",{now,problems:badNow}=readNow(raw);stop([...problems,...badNow,...format===void 0?[badFormat(raw.get("format")??"",lintForms)]:[],...write===
"true"||write==="false"?[]:[badSwitch]]);let said={kind:"exceptions",files:positionals,...now===void 0?{}:{now}};if(mode==="prune")return{...said,mode,write:write===
"true"};let policy=raw.get("policy");return{...said,mode:"lint",format:format??"text",...policy===void 0?{}:{policy}}}var badSwitch={where:"--write",what:"it ta\
kes no value",fix:"Write --write alone, or leave it out."};function noMode(word){let near=word===void 0?void 0:nearest(word,exceptionModes);return{where:word===
void 0?"exceptions":`exceptions ${word}`,what:word===void 0?"what to do with them is missing":"there is no such command",fix:near?`Did you mean ${near}?`:"Write\
 exceptions lint or exceptions prune."}}var explainOptions=["package","image","baseline","dockerfile","policy","exceptions","now","report-dir"];function explainCommand(args){let{raw,positionals,problems}=options(
args,explainOptions),[id,report,...others]=positionals,{now,problems:badNow}=readNow(raw),missing={where:"explain",what:"there is no id to explain",fix:"Name on\
e of a report: image-gate explain CVE-2024-1234"};stop([...problems,...id===void 0||id.trim()===""?[missing]:[],...others.map(word=>surplus(word,"explain takes \
one id and one report")),...badNow]);let named=key=>raw.has(key)?{[key]:raw.get(key)}:{},directory=raw.get("report-dir");return{kind:"explain",id:(id??"").trim(),
...report===void 0?{}:{report},...named("dockerfile"),...named("policy"),...named("image"),...named("baseline"),...named("package"),exceptions:raw.get("exceptio\
ns")?.split(`
`)??[],...directory===void 0?{}:{reportDirectory:directory},...now===void 0?{}:{now}}}var commandNames=["gate","scan","hook","judge","explain","exceptions"],judgeOptions=["dockerfile","policy","exceptions","baseline","image","now","format","outpu\
t"];function parseCommandLine(args){let[name,...rest]=args;if(name===void 0||name==="help"||name==="--help"||name==="-h")return{kind:"help",topic:topicOf(rest[0])};
if(name==="version"||name==="--version")return{kind:"version"};let command=topicOf(name);if(command===void 0)throw usage([unknownCommand(name)]);if(rest.includes(
"--help")||rest.includes("-h"))return{kind:"help",topic:command};switch(command){case"gate":return gateCommand(rest);case"scan":return scanCommand(rest);case"ho\
ok":return hookCommand(rest);case"judge":return judgeCommand(rest);case"explain":return explainCommand(rest);case"exceptions":return exceptionsCommand(rest)}}function topicOf(name){
return commandNames.find(known=>known===name)}function gateCommand(args){let{raw,positionals,problems}=options(args,commandInputNames);return stopWithInputs(raw,
[...problems,...positionals.map(word=>surplus(word,"gate takes options only; the context is --context"))]),{kind:"gate",raw}}function judgeCommand(args){let{raw,
positionals,problems}=options(args,judgeOptions),[report,...others]=positionals,missing={where:"judge",what:"there is no report to judge",fix:"Name a Trivy JSON\
 report: image-gate judge report.json"},format=reportForms.find(known=>known===(raw.get("format")??"table")),{now,problems:badNow}=readNow(raw);stop([...problems,
...report===void 0?[missing]:[],...others.map(word=>surplus(word,"judge takes one report")),...format===void 0?[badFormat(raw.get("format")??"",reportForms)]:[],
...badNow]);let named=key=>raw.has(key)?{[key]:raw.get(key)}:{};return{kind:"judge",report:report??"",...named("dockerfile"),...named("policy"),...named("baseli\
ne"),...named("image"),...named("output"),exceptions:raw.get("exceptions")?.split(`
`)??[],...now===void 0?{}:{now},format:format??"table"}}function unknownCommand(name){let near=nearest(name,commandNames);return{where:name,what:"there is no su\
ch command",fix:near?`Did you mean ${near}?`:`Use ${commandNames.join(", ")} or --help.`}}function judgePaths({policy,exceptions,dockerfile}){return{policy:repositoryPath(
policy,defaultPolicyPath),exceptions:exceptionPaths(exceptions),dockerfile:dockerfile??"Dockerfile"}}export{parseCommandLine,judgePaths};
