import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userSurroundings}from"./chunk-FH6U4UQG.js";import{hookCommand}from"./chunk-BHPJIYSD.js";import{scanCommand}from"./chunk-LYBEPMEO.js";import{
judgeCommand}from"./chunk-MA3LM6WK.js";import{explainHint}from"./chunk-PHKP5C6J.js";import{badFormat,options,readNow,stop,stopWithInputs,surplus,usage}from"./chunk-WYOM5J7U.js";
import{runConfigured}from"./chunk-B275WENG.js";import{runConfig}from"./chunk-GGVKPFBT.js";import"./chunk-GETEYDMB.js";import"./chunk-32LNH74O.js";
import"./chunk-WYLJVT35.js";import{commandInputNames}from"./chunk-ZCYETP5M.js";import{exceptionModes}from"./chunk-WAIY254Q.js";import"./chunk-TKV3PELK.js";
import"./chunk-NEPTJEXT.js";import"./chunk-O7I7LLN5.js";import"./chunk-IJJRFOSL.js";import"./chunk-5P44YCKZ.js";import"./chunk-3VR57YWS.js";
import"./chunk-SLRNMZZ2.js";import"./chunk-4N35RGNB.js";import"./chunk-JLF6EQ2R.js";import"./chunk-ABPYK32P.js";import"./chunk-L5SBRSO7.js";
import"./chunk-WV3N4TDC.js";import"./chunk-QBLBJY3W.js";import"./chunk-URMF5DHJ.js";import"./chunk-ISLDH7KY.js";import{nearest}from"./chunk-DNFNQ7WP.js";
import"./chunk-J4U3KNYH.js";import"./chunk-7L4BE5VH.js";import"./chunk-WB5RPM53.js";import"./chunk-27RHW3YL.js";import"./chunk-USLO7EXV.js";
import{ConfigError}from"./chunk-NPMNWCA4.js";import"./chunk-DIQVHKCG.js";var lintForms=["text","json"],exceptionsOptions={lint:["policy","format","now"],prune:["write","now"]};function exceptionsCommand(args){let[word,...rest]=args,mode=exceptionModes.
find(known=>known===word);mode===void 0&&stop([noMode(word)]);let{raw,positionals,problems}=options(rest,exceptionsOptions[mode??"lint"]),format=lintForms.find(
known=>known===(raw.get("format")??"text")),write=raw.get("write")?.split(`
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
`)??[],...directory===void 0?{}:{reportDirectory:directory},...now===void 0?{}:{now}}}var commandNames=["gate","scan","hook","judge","explain","exceptions"],helpTopics=[...commandNames,"hook install","hook uninstall","hook run","exceptions lint",
"exceptions prune"];function parseCommandLine(args){let[name,...rest]=args;if(name===void 0||name==="help"||name==="--help"||name==="-h")return{kind:"help",topic:helpTopic(
rest)};if(name==="version"||name==="--version")return{kind:"version"};let command=commandNames.find(known=>known===name);if(command===void 0)throw usage([unknownCommand(
name)]);if(rest.includes("--help")||rest.includes("-h"))return{kind:"help",topic:helpTopic(args)};switch(command){case"gate":return gateCommand(rest);case"scan":
return scanCommand(rest);case"hook":return hookCommand(rest);case"judge":return judgeCommand(rest);case"explain":return explainCommand(rest);case"exceptions":return exceptionsCommand(
rest)}}function helpTopic([command,word]){return helpTopics.find(topic=>topic===`${command} ${word}`)??helpTopics.find(topic=>topic===command)}function gateCommand(args){
let{raw,certain,problems}=options(args,commandInputNames);return stopWithInputs(raw,[...problems,...certain.map(word=>surplus(word,"gate takes options only; the\
 context is --context"))]),{kind:"gate",raw}}function unknownCommand(name){let near=nearest(name,commandNames);return{where:name,what:"there is no such command",
fix:near?`Did you mean ${near}?`:`Use ${commandNames.join(", ")} or --help.`}}var argumentNames=["image","input","report"];function inOptionWords(error,args){if(!(error instanceof ConfigError))return error;let isGiven=name=>args.some(arg=>arg===
`--${name}`||arg.startsWith(`--${name}=`)),reworded=({where,what,fix})=>({where:where.replace(/^input ([a-z0-9-]+)/,(_,name)=>name==="file"&&isGiven("dockerfile")?
"--dockerfile":argumentNames.includes(name)&&!isGiven(name)?name:`--${name}`),what:withOptions(what),fix:withOptions(fix)}),[first,...others]=error.problems.map(
reworded);return first===void 0?error:new ConfigError([first,...others],error.code)}function withOptions(text){return text.replace(/(?:the |an )?input `([a-z0-9-]+)`/g,
"`--$1`").replace(/\bthe input\b/g,"the option")}async function runCommandLine(ports,args){try{return await runCommand(ports,parseCommandLine(args))}catch(error){throw inOptionWords(error,args)}}async function runCommand(ports,command){
switch(command.kind){case"help":return ports.print([await helpOn(ports,command.topic)]),0;case"version":return ports.print([`image-gate ${ports.version}
`]),0;case"judge":return(await import("./judge-command-BWMQNEBT.js")).judgeCommand(ports,command);case"explain":return(await import("./explain-command-O6GEXIGE.js")).
explainCommand(ports,command);case"exceptions":return(await import("./exceptions-command-QMR3V2RV.js")).exceptionsCommand(ports,command);case"gate":return gateCommand2(
ports,command.raw);case"scan":return(await import("./scan-images-OOC3LTQR.js")).scanCommand(ports,command);case"hook":return(await import("./hook-BH6H2M5M.js")).
hookCommand(ports,command)}}async function helpOn({files,actionFile},topic){let{helpText,readActionFile}=await import("./help-Q4BLESXQ.js");return helpText(
topic,await readActionFile(files,actionFile))}async function gateCommand2(ports,raw){let table=raw.has("report")?ports.table:{...ports.table,explain:explainHint(
raw)},{assessment,failure}=await runConfigured({...ports,table},runConfig(raw,userSurroundings(ports)));if(failure!==void 0)throw failure;return assessment.decision.
verdict==="passed"?0:1}export{runCommandLine};
