import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{commands,groupOf,membersOf,topLevel}from"./chunk-5ULICV2W.js";import"./chunk-XPC2DHN7.js";import{isPattern}from"./chunk-P3YKPRPK.js";import"./chunk-KD6YCYFW.js";
import"./chunk-GS5KJEUL.js";import"./chunk-GJ5CLEIU.js";import"./chunk-QP5DHZF5.js";import{buildInputNames,commandInputNames}from"./chunk-D6PM2RT6.js";
import"./chunk-R3P5TZ6Z.js";import{beginSave,usage}from"./chunk-HSFB43BR.js";import"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";import{
ConfigError,GateError,ServiceError,ToolError,gatePorts,namedImage,nearest,readReference,runCommand,version}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
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
ConfigError)return;throw error}}var flows={init:async()=>(await import("./init-command-MUAS7OXD.js")).initCommand,gate:async()=>(await import("./gate-command-5HUD4K63.js")).gateCommand,scan:async()=>(ports,asked)=>withBegunSave(
ports,asked,async own=>(await import("./scan-images-PAO3SR5M.js")).scanCommand(own,asked)),"hook install":async()=>(await import("./hook-HMOS4YH2.js")).installCommand,
"hook uninstall":async()=>(await import("./hook-HMOS4YH2.js")).uninstallCommand,"hook run":async()=>(await import("./hook-run-IK44HCMW.js")).runHook,judge:async()=>(await import("./judge-command-GU7H4MQR.js")).
judgeCommand,explain:async()=>(await import("./explain-command-JCWHXLLI.js")).explainCommand,"exceptions add":async()=>(await import("./exceptions-edit-command-SAPRO5SD.js")).addCommand,
"exceptions adopt":async()=>(await import("./exceptions-edit-command-SAPRO5SD.js")).adoptCommand,"exceptions lint":async()=>(await import("./exceptions-command-FUOGVBBX.js")).lintCommand,
"exceptions prune":async()=>(await import("./exceptions-command-FUOGVBBX.js")).pruneCommand,"exceptions vex":async()=>(await import("./exceptions-command-FUOGVBBX.js")).vexCommand,
"policy check":async()=>(await import("./policy-command-WXFAG6ZI.js")).policyCheckCommand,"policy show":async()=>(await import("./policy-command-WXFAG6ZI.js")).policyShowCommand,
"policy security-baseline":async()=>(await import("./policy-command-WXFAG6ZI.js")).securityBaselineCommand,"policy diff":async()=>(await import("./policy-diff-command-2YXIC7BG.js")).
policyDiffCommand,base:async()=>(await import("./base-command-RSJCKNKU.js")).baseCommand,verify:async()=>(await import("./verify-command-JB7ZV4GV.js")).verifyCommand,
rehearse:async()=>(await import("./rehearse-command-BUBOZSIU.js")).rehearseCommand,promote:async()=>(await import("./promote-command-YGTI7KXA.js")).promoteCommand,"evide\
nce export":async()=>(await import("./evidence-command-FBGYEDHP.js")).exportCommand,registry:async()=>(await import("./registry-command-LXILTQLX.js")).registryCommand,drift:async()=>(await import("./drift-command-K74OKD4I.js")).
driftCommand,clair:async()=>(await import("./clair-command-DU7FMG2F.js")).clairCommand,"harbor scan":async()=>(await import("./harbor-command-GZ7KN65U.js")).harborScanCommand,
"harbor posture":async()=>(await import("./harbor-command-GZ7KN65U.js")).harborPostureCommand,"ledger add":async()=>(await import("./ledger-command-E2OPNKEX.js")).ledgerAddCommand,
"ledger collect":async()=>(await import("./ledger-collect-command-2P2XDNCQ.js")).ledgerCollectCommand,"ledger show":async()=>(await import("./ledger-command-E2OPNKEX.js")).ledgerShowCommand,
"ledger retire":async()=>(await import("./ledger-command-E2OPNKEX.js")).ledgerRetireCommand,"ledger verify":async()=>(await import("./verify-report-PC4XKFPZ.js")).ledgerVerifyCommand,
report:async()=>(await import("./report-command-AZYZADOG.js")).reportCommand,posture:async()=>(await import("./posture-command-JKXEJPBI.js")).postureCommand,escalate:async()=>(await import("./escalate-command-FKPCKYVG.js")).
escalateCommand,"admission kyverno":async()=>(await import("./admission-command-PPEU4GZJ.js")).kyvernoCommand,"admission gatekeeper":async()=>(await import("./admission-rego-command-YB47J3S3.js")).
gatekeeperCommand,"admission conftest":async()=>(await import("./admission-rego-command-YB47J3S3.js")).conftestCommand};async function runCommandLine(outside,args){let ports={
...outside,log:logInOptionWords(outside.log)};try{let line=parseCommandLine(args);return line.kind==="call"?await run(ports,line.call):(ports.print([line.kind===
"version"?`image-gate ${ports.version}
`:await helpOn2(ports,line.topic)]),0)}catch(error){throw inOptionWords(error,args)}}async function run(ports,{name,asked}){return(await flows[name]())(ports,asked)}
async function helpOn2({files,actionFile},topic){let{helpText,readActionFile}=await import("./help-WM3OO7EC.js");return helpText(topic,await readActionFile(
files,actionFile))}function startCli(actionFile,program){runCommand(version,(host,args)=>{let print=(chunks,kind)=>{for(let chunk of chunks)host.print(chunk,kind)};return runCommandLine(
{...gatePorts(host,version),print,readInput:host.readInput,actionFile,program},args)})}export{startCli};
