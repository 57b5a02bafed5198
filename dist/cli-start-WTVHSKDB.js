import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{commands,groupOf,membersOf,topLevel}from"./chunk-6LPYSAY6.js";import"./chunk-DCJH2D44.js";import{isPattern}from"./chunk-IXW66GUQ.js";import"./chunk-HSZZVJOH.js";
import"./chunk-WA7O6A2L.js";import"./chunk-PCHZE5ZG.js";import"./chunk-TVGWQLYC.js";import{buildInputNames,commandInputNames}from"./chunk-622YS3ME.js";
import"./chunk-R3P5TZ6Z.js";import{beginSave,usage}from"./chunk-PUJRGDXS.js";import"./chunk-JTMZK2T2.js";import"./chunk-JOLEJTHZ.js";import{
ConfigError,GateError,ServiceError,ToolError,gatePorts,namedImage,nearest,readReference,runCommand,version}from"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";function parseCommandLine(args){let[word,...rest]=args;if(word===void 0||word==="help"||word==="--help"||word==="-h")return helpOn(rest,word==="help");if(word===
"version"||word==="--version")return{kind:"version"};let topic=helpTopic(args);if(topic===void 0)throw usage([unknownCommand(word)]);if(rest.includes("--help")||
rest.includes("-h"))return{kind:"help",topic};let command=commands.find(({name})=>name===topic);if(command===void 0)throw usage([unknownMember(word,rest[0])]);return{
kind:"call",call:command.parse(args.slice(command.name.split(" ").length))}}function helpOn(words,isCommand){let topic=helpTopic(words),[word]=words.filter(one=>!one.
startsWith("-"));if(isCommand&&topic===void 0&&word!==void 0)throw usage([unknownCommand(word)]);return{kind:"help",topic}}function helpTopic([word="",second]){
let named=wanted=>commands.find(({name})=>name===wanted)?.name;return named(`${word} ${second}`)??named(word)??(groupOf(word)===void 0?void 0:word)}var otherTools={
build:"gate",push:"gate --push",image:"scan",run:"scan"};function unknownCommand(where){let words=topLevel.map(({word})=>word),alone=commands.flatMap(({name})=>name.
includes(" ")?[[name.split(" ").at(-1)??"",name]]:[]).filter(([end=""])=>!words.includes(end)),meant={...Object.fromEntries(alone),...otherTools},[what,known]=where.
startsWith("-")?["there is no such option here",["--help","--version","--quiet","--debug"]]:["there is no such command",[...words,"help","version",...Object.keys(
meant)]],near=nearest(where,known);if(near!==void 0)return{where,what,fix:`Did you mean image-gate ${Object.hasOwn(meant,near)?meant[near]:near}?`};let scan=/[:/]/.
test(where)&&!("problem"in readReference(where,where))?`To scan an image: image-gate scan ${where}. `:"";return{where,what,fix:`${scan}Use ${words.join(", ")} o\
r --help.`}}function unknownMember(word,second){let{what="",fix=""}=groupOf(word)?.missing??{};if(second===void 0||second.startsWith("-"))return{where:word,what,
fix};let members=membersOf(word).map(({name})=>name.slice(word.length+1)),near=nearest(second,members),instead=near?`Did you mean ${word} ${near}?`:fix;return{where:`${word}\
 ${second}`,what:"there is no such command",fix:instead}}var argumentNames=["image","input","report"],policyNames=["exceptions","baseline","trusted-root"],ownNames=commandInputNames.filter(name=>name.includes("-")&&!buildInputNames.
some(other=>other===name)&&!policyNames.includes(name)),ownName=new RegExp(`(?<![\\w/.=-])(?:${ownNames.join("|")})(?![\\w:/=-])`,"g");function inOptionWords(error,args){
if(error instanceof ConfigError)return configError(error,args);let kind=error instanceof ToolError?ToolError:error instanceof ServiceError?ServiceError:void 0;if(kind===
void 0||!(error instanceof GateError))return error;let{code,message,fix,cause}=error,reworded=new kind({code,message:withOptions(message),fix:withOptions(fix),cause});
return reworded.message===message&&reworded.fix===fix?error:reworded}function logInOptionWords(log){let{stage,lendTerminal}=log;return{info:text=>log.info(text),
warning:text=>log.warning(withOptions(text)),error:text=>log.error(withOptions(text)),debug:text=>log.debug(text),group:(title,work)=>log.group(title,work),...stage===
void 0?{}:{stage:(title,work)=>stage.call(log,title,work)},...lendTerminal===void 0?{}:{lendTerminal:work=>lendTerminal.call(log,work)}}}function configError(error,args){
let isGiven=name=>args.some(arg=>arg===`--${name}`||arg.startsWith(`--${name}=`)),isArgument=name=>argumentNames.includes(name)&&!isGiven(name),reworded=({where,
what,fix})=>{let isOption=/^(?:inputs? |--)/.test(where),words=text=>withOptions(isOption?withNames(text,isArgument):text);return{where:where.replace(/^input ([a-z0-9-]+)/,
(_,name)=>name==="file"&&isGiven("dockerfile")?"--dockerfile":isArgument(name)?name:`--${name}`),what:words(what),fix:words(fix)}},[first,...others]=error.problems.
map(reworded);return first===void 0?error:new ConfigError([first,...others],error.code)}function withNames(text,isArgument){return text.replace(/(input )?`([a-z0-9-]+)`/g,
(whole,input,name)=>input===void 0&&commandInputNames.some(known=>known===name)&&!isArgument(name)?`\`--${name}\``:whole).replace(/\b(push|load): true\b/g,"--$1")}
function withOptions(text){return text.replace(/(?:the |an )?input `([a-z0-9-]+)`/g,"`--$1`").replace(/\bthe input\b/g,"the option").replace(/`([a-z0-9-]+): ([^\s`]+)`/g,
(whole,name,value)=>commandInputNames.some(known=>known===name)&&!policyNames.includes(name)?`\`--${name}${value==="true"?"":` ${value}`}\``:whole).replace(ownName,
"--$&")}async function withBegunSave(ports,command,work){let image=await oneImage(ports,command);if(image===void 0)return work(ports);let begun=beginSave(ports,image);try{
return await begun.started,await work({...ports,...begun.ports})}finally{await begun.stop()}}async function oneImage({files},{targets:[target,...others],raw}){if(!(others.
length>0||isPattern(target)||raw.get("image-from")==="registry")&&await files.stat(target)===void 0)try{return namedImage(target)}catch(error){if(error instanceof
ConfigError)return;throw error}}var flows={init:async()=>(await import("./init-command-D4BT2QFI.js")).initCommand,gate:async()=>(await import("./gate-command-G3GKK6JM.js")).gateCommand,scan:async()=>(ports,asked)=>withBegunSave(
ports,asked,async own=>(await import("./scan-images-YQXDLA3P.js")).scanCommand(own,asked)),"hook install":async()=>(await import("./hook-JFYCK5Z2.js")).installCommand,
"hook uninstall":async()=>(await import("./hook-JFYCK5Z2.js")).uninstallCommand,"hook run":async()=>(await import("./hook-run-2B7HERLO.js")).runHook,judge:async()=>(await import("./judge-command-IICK57TH.js")).
judgeCommand,explain:async()=>(await import("./explain-command-EC7UXTGT.js")).explainCommand,"exceptions add":async()=>(await import("./exceptions-edit-command-7LJG5ASA.js")).addCommand,
"exceptions adopt":async()=>(await import("./exceptions-edit-command-7LJG5ASA.js")).adoptCommand,"exceptions lint":async()=>(await import("./exceptions-command-5GV6WQLK.js")).lintCommand,
"exceptions prune":async()=>(await import("./exceptions-command-5GV6WQLK.js")).pruneCommand,"exceptions vex":async()=>(await import("./exceptions-command-5GV6WQLK.js")).vexCommand,
"policy check":async()=>(await import("./policy-command-5A7UPVE4.js")).policyCheckCommand,"policy show":async()=>(await import("./policy-command-5A7UPVE4.js")).policyShowCommand,
"policy security-baseline":async()=>(await import("./policy-command-5A7UPVE4.js")).securityBaselineCommand,"policy diff":async()=>(await import("./policy-diff-command-F7NW3AQ4.js")).
policyDiffCommand,base:async()=>(await import("./base-command-HWY5C3BM.js")).baseCommand,verify:async()=>(await import("./verify-command-SCCCJMQS.js")).verifyCommand,
rehearse:async()=>(await import("./rehearse-command-EWODU47N.js")).rehearseCommand,promote:async()=>(await import("./promote-command-75IYOJGB.js")).promoteCommand,"evide\
nce export":async()=>(await import("./evidence-command-MDOGGUM7.js")).exportCommand,registry:async()=>(await import("./registry-command-ZDBRX3C6.js")).registryCommand,drift:async()=>(await import("./drift-command-CVRC43C3.js")).
driftCommand,clair:async()=>(await import("./clair-command-R2HZAW4A.js")).clairCommand,"harbor scan":async()=>(await import("./harbor-command-DB6B7IOE.js")).harborScanCommand,
"harbor posture":async()=>(await import("./harbor-command-DB6B7IOE.js")).harborPostureCommand,"ledger add":async()=>(await import("./ledger-command-JEJS6V3L.js")).ledgerAddCommand,
"ledger collect":async()=>(await import("./ledger-collect-command-SK2QFW3U.js")).ledgerCollectCommand,"ledger show":async()=>(await import("./ledger-command-JEJS6V3L.js")).ledgerShowCommand,
"ledger retire":async()=>(await import("./ledger-command-JEJS6V3L.js")).ledgerRetireCommand,"ledger verify":async()=>(await import("./verify-report-ONNNXTPF.js")).ledgerVerifyCommand,
report:async()=>(await import("./report-command-57UTQMMW.js")).reportCommand,posture:async()=>(await import("./posture-command-O32PYVRN.js")).postureCommand,escalate:async()=>(await import("./escalate-command-HBSKQ6IS.js")).
escalateCommand,"admission kyverno":async()=>(await import("./admission-command-D37LY6LX.js")).kyvernoCommand,"admission gatekeeper":async()=>(await import("./admission-rego-command-B3SFUXWD.js")).
gatekeeperCommand,"admission conftest":async()=>(await import("./admission-rego-command-B3SFUXWD.js")).conftestCommand};async function runCommandLine(outside,args){let ports={
...outside,log:logInOptionWords(outside.log)};try{let line=parseCommandLine(args);return line.kind==="call"?await run(ports,line.call):(ports.print([line.kind===
"version"?`image-gate ${ports.version}
`:await helpOn2(ports,line.topic)]),0)}catch(error){throw inOptionWords(error,args)}}async function run(ports,{name,asked}){return(await flows[name]())(ports,asked)}
async function helpOn2({files,actionFile},topic){let{helpText,readActionFile}=await import("./help-2WCRDMU2.js");return helpText(topic,await readActionFile(
files,actionFile))}function startCli(actionFile,program){runCommand(version,(host,args)=>{let print=(chunks,kind)=>{for(let chunk of chunks)host.print(chunk,kind)};return runCommandLine(
{...gatePorts(host,version),print,readInput:host.readInput,actionFile,program},args)})}export{startCli};
