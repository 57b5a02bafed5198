import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ToolError,createActionsLog,createActionsRunner,createArtifactStore,createClock,createFiles,createHeldScreen,createHttp,createLiveLine,createProcess,createRemoteCache,
createTerminalLog,createTerminalRunner,loggable,noArtifacts,plain,runToEnd,wantsColour,withoutCommands}from"./chunk-E4GNIVIJ.js";import{arch,availableParallelism,platform}from"node:os";var toOutput=text=>{process.stdout.write(text)},toError=text=>{process.stderr.write(text)};function commonPorts(signal,environment,{version}){return{process:createProcess(
signal),http:createHttp(signal,environment,version),clock:createClock(signal),environment,machine:{os:platform(),arch:arch(),cpus:availableParallelism()},signal,
readInput,workingDirectory:process.cwd()}}function tufClient(files){return{read:async(...question)=>await(await import("./tuf-client-33RBJ35P.js")).createTufClient(
files).read(...question)}}async function readInput(max,stream=process.stdin){let chunks=[],size=0;for await(let chunk of stream)if(chunks.push(Buffer.from(chunk)),
size+=chunk.length,!(size<=max))throw new ToolError({code:"file-too-large",message:`Standard input holds more than ${max} bytes, the most that are read.`,fix:"G\
ive a smaller file."});return Buffer.concat(chunks)}function createActionsHost(signal,environment,program){let log=createActionsLog(toOutput,environment),files=createFiles(
environment.RUNNER_TEMP||void 0);return{...commonPorts(signal,environment,program),files,tuf:tufClient(files),log,runner:createActionsRunner(toOutput,environment),
remoteCache:createRemoteCache(log,signal),artifacts:createArtifactStore(environment,log,signal),isRunner:!0,isTerminal:!1,print:text=>toOutput(loggable(text)),show:log.
info,table:{colour:!1}}}function createTerminalHost(signal,environment,program){let files=createFiles();return{...commonPorts(signal,environment,program),files,
tuf:tufClient(files),log:terminalLog(environment,program),runner:createTerminalRunner(),remoteCache:{restore:async()=>!1,save:async()=>{}},artifacts:noArtifacts,
isRunner:!1,isTerminal:process.stderr.isTTY===!0,print:(text,kind="text")=>toOutput(printed(text,kind,environment)),show:table=>toOutput(`${withoutCommands(table)}\

`),table:{colour:wantsColour(process.stdout.isTTY===!0,environment),...process.stdout.isTTY===!0?{width:process.stdout.columns}:{}}}}function printed(text,kind,{
GITHUB_ACTIONS}){return process.stdout.isTTY===!0?plain(text):GITHUB_ACTIONS==="true"&&kind==="text"?withoutCommands(text):text}function liveLine({write,columns}){
let live=createLiveLine({spinner:async()=>(await import("./yocto-spinner-RWH2SXCV.js")).default({stream:process.stderr,handleSignals:!1}),elapsed:()=>performance.
now(),columns,write});return process.once("exit",live.stop),live}function terminalLog(environment,{debug=!1,quiet=!1}){let{stderr}=process,screen=createHeldScreen(
{write:toError,isTTY:stderr.isTTY===!0,columns:()=>stderr.columns??80}),live=screen.isTTY&&environment.TERM!=="dumb"&&!environment.CI?liveLine(screen):void 0,watching={
quiet,held:screen,...live===void 0?{}:{live}};return createTerminalLog(screen,environment,debug||environment.RUNNER_DEBUG==="1",watching)}function runOnRunner(version,work){
let log=createActionsLog(toOutput,process.env);runToEnd(signal=>withHost(createActionsHost(signal,process.env,{version}),work),log.error)}function runCommand(version,work){
let args=process.argv.slice(2),program={version,debug:args.includes("--debug"),quiet:args.includes("--quiet")},log=terminalLog(process.env,program),others=args.
filter(argument=>argument!=="--debug"&&argument!=="--quiet");runToEnd(signal=>withHost(createTerminalHost(signal,process.env,program),host=>work(host,others)),log.
error)}async function withHost(host,work){try{return await work(host)}finally{await host.files.removeTemporary()}}export{readInput,createTerminalHost,runOnRunner,runCommand};
