import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{createTemporary}from"./chunk-7N3M7MT5.js";import{MAX_MESSAGE,annotationCommand,command,message}from"./chunk-B7S33VFM.js";import{EXIT_FAILED,errorText,
exitCodeOf}from"./chunk-QWP4D3ZI.js";import{cancelled,throwIfCancelled}from"./chunk-KZJEKF2X.js";import{isLoopback}from"./chunk-WV3N4TDC.js";import{
HttpFault,errorCode,fileFault,httpFault,idleFault,lateFault}from"./chunk-VKHHZCBE.js";import{loggable,plain,plainLine,withoutCommands}from"./chunk-USLO7EXV.js";
import{Cancelled,CommandFailed,ConfigError,GateError,ToolError}from"./chunk-NPMNWCA4.js";import{arch,availableParallelism,platform}from"node:os";import{setTimeout as wait}from"node:timers/promises";function createClock(signal){return{now:()=>new Date,elapsed:()=>performance.now(),sleep:async(ms,stop)=>{throwIfCancelled(signal);try{await wait(ms,void 0,{signal:stop===
void 0?signal:AbortSignal.any([signal,stop])})}catch{throw signal.aborted||stop===void 0?cancelled(signal):stop.reason}}}}var Late=class extends Error{constructor(deadline){
super(`no end within ${deadline/1e3} s`),this.name="Late"}};async function within(deadline,signal,start){throwIfCancelled(signal);let{promise,reject}=Promise.withResolvers(),
timer=setTimeout(()=>reject(new Late(deadline)),deadline),onAbort=()=>reject(cancelled(signal));signal.addEventListener("abort",onAbort);try{return await Promise.
race([start(),promise])}finally{clearTimeout(timer),signal.removeEventListener("abort",onAbort)}}import{randomBytes}from"node:crypto";import{constants}from"node:fs";import*as fs2 from"node:fs/promises";import{dirname,join}from"node:path";import*as fs from"node:fs";import{open as open2}from"node:fs/promises";import{resolve,sep}from"node:path";var READ_SIZE=1024*1024,WRITE_AHEAD=1024*1024;function worded(doing,path,callback){return(error,...results)=>{callback(error!==null&&error.code!=="EAGAIN"?fileFault(
error,doing,path):error,...results)}}function readStream(path,range){return fs.createReadStream(path,{...range,highWaterMark:READ_SIZE,fs:{open:(file,flags,mode,callback)=>fs.open(
file,flags,mode,worded("read",path,callback)),read:(fd,buffer,offset,length,at,callback)=>fs.read(fd,buffer,offset,length,at,worded("read",path,callback)),close:(fd,callback)=>fs.close(
fd,worded("read",path,callback))}})}var PIECE_SIZE=512*1024;async function*readPieces(path){let faulty=error=>{throw fileFault(error,"read",path)},file=await open2(
path).catch(faulty),read2=buffer=>{let reading2=file.read(buffer,0,PIECE_SIZE,null);return reading2.catch(()=>{}),reading2},[now,next]=[Buffer.allocUnsafeSlow(PIECE_SIZE),
Buffer.allocUnsafeSlow(PIECE_SIZE)],reading=read2(now);try{for(;;){let{bytesRead}=await reading.catch(faulty);if(bytesRead===0)return;reading=read2(next),yield now.
subarray(0,bytesRead),[now,next]=[next,now]}}finally{await reading.catch(()=>{}),await file.close()}}var writing=new Map;function writeStream(path,mode=420){let stream=fs.createWriteStream(
path,{flags:"wx",mode,highWaterMark:WRITE_AHEAD,fs:{open:(file,flags,permissions,callback)=>fs.open(file,flags,permissions,worded("write",path,callback)),write:(fd,buffer,offset,length,at,callback)=>fs.write(
fd,buffer,offset,length,at,worded("write",path,callback)),writev:(fd,buffers,at,callback)=>fs.writev(fd,buffers,at,worded("write",path,callback)),close:(fd,callback)=>fs.close(
fd,worded("write",path,callback))}});return writing.set(stream,resolve(path)),stream.once("close",()=>writing.delete(stream))}async function brokenOff(path){let top=resolve(
path);for(let[stream,file]of writing)(file===top||file.startsWith(`${top}${sep}`))&&stream.destroyed&&await new Promise(done=>stream.once("close",done))}var FILE_MODE=420,UNLINKABLE=new Set(["EXDEV","EPERM","EMLINK","ENOTSUP","EOPNOTSUPP","ENOSYS"]);function createFiles(temporaryRoot){let temporary=createTemporary(
temporaryRoot);return{readBytes,stat:path=>describe(fs2.stat,path),lstat:path=>describe(fs2.lstat,path),isWritable,realPath:path=>orAbsent(path,NOTHING_THERE,()=>fs2.realpath(
path)),list:async path=>(await orAbsent(path,MISSING,()=>fs2.readdir(path)))?.sort(),write:write2,create,replace,readStream,readPieces,writeStream,makeDirectory:(path,mode)=>writing2(
path,()=>makeDirectory(path,mode)),link:link2,rename:(from,to)=>writing2(to,()=>fs2.rename(from,to)),remove:path=>writing2(path,()=>remove(path)),temporaryDirectory:temporary.
create,removeTemporary:temporary.removeAll,removeTemporarySync:temporary.removeAllSync}}async function isWritable(path){try{let isFolder=(await fs2.stat(path)).
isDirectory();return await fs2.access(path,isFolder?constants.W_OK|constants.X_OK:constants.W_OK),!0}catch{return!1}}async function remove(path){await brokenOff(
path),await fs2.rm(path,{recursive:!0,force:!0,maxRetries:3,retryDelay:50})}var MISSING=new Set(["ENOENT"]),NOTHING_THERE=new Set(["ENOENT","ENOTDIR"]);async function orAbsent(path,absent,work){
try{return await work()}catch(error){if(absent.has(errorCode(error)??""))return;throw fileFault(error,"read",path)}}async function writing2(path,work){try{return await work()}catch(error){
throw fileFault(error,"write",path)}}async function makeDirectory(path,mode){let made=await madeOrFault(path,mode);if(made===void 0)return;if(errorCode(made)!==
"ENOENT"||dirname(path)===path)throw made;await makeDirectory(dirname(path),mode);let again=await madeOrFault(path,mode);if(again!==void 0)throw again}async function madeOrFault(path,mode){
try{await fs2.mkdir(path,mode);return}catch(error){return await fs2.stat(path).then(stats=>stats.isDirectory(),()=>!1)?void 0:error}}async function describe(ask,path){
let stats=await orAbsent(path,NOTHING_THERE,()=>ask(path));return stats&&{kind:kindOf(stats),size:stats.size,mtimeMs:stats.mtimeMs}}function kindOf(stats){return stats.
isFile()?"file":stats.isDirectory()?"directory":stats.isSymbolicLink()?"symlink":"other"}function readBytes(path,max){return orAbsent(path,NOTHING_THERE,async()=>{
let file=await fs2.open(path,"r");try{return await readBounded(file,path,max)}finally{await file.close()}})}async function readBounded(file,path,max){let{size}=await file.
stat(),buffer=Buffer.alloc(Math.min(size,max)+1),length=0;for(;;){let{bytesRead}=await file.read(buffer,length,buffer.length-length,null);if(length+=bytesRead,length>
max)throw tooLarge(path,max);if(bytesRead===0)return buffer.subarray(0,length);length===buffer.length&&(buffer=Buffer.concat([buffer],Math.min(Math.max(length*2,
4096),max+1)))}}function tooLarge(path,max){return new ToolError({code:"file-too-large",message:`${path} is larger than the ${max} bytes that are read of such a\
 file.`,fix:"Check that it is the right file, or make it smaller."})}async function write2(path,data,mode=FILE_MODE){await writing2(path,async()=>{await makeDirectory(
dirname(path)),await throughNeighbour(path,neighbour=>fs2.writeFile(neighbour,data,{mode,flag:"wx"}))})}async function create(path,data){let neighbour=neighbourOf(
path);try{return await writing2(path,()=>fs2.writeFile(neighbour,data,{mode:FILE_MODE,flag:"wx",flush:!0})),await fs2.link(neighbour,path),!0}catch(error){let code=errorCode(
error)??"";if(code==="EEXIST")return!1;throw UNLINKABLE.has(code)?unlinkable(path,error):fileFault(error,"write",path)}finally{await fs2.rm(neighbour,{force:!0})}}
function unlinkable(path,cause){return new ToolError({code:"no-hard-links",message:`${path} could not be written: its file system has no hard links, without whi\
ch several writers could overwrite each other.`,fix:"Choose a folder on another file system.",cause})}async function replace(path,data){await writing2(path,async()=>{
let{mode}=await fs2.stat(path);await throughNeighbour(path,async neighbour=>{await fs2.writeFile(neighbour,data,{mode:384,flag:"wx"}),await fs2.chmod(neighbour,
mode&4095)})})}function neighbourOf(path){return join(dirname(path),`.image-gate-${randomBytes(6).toString("hex")}`)}async function throughNeighbour(path,make){
let neighbour=neighbourOf(path);try{await make(neighbour),await fs2.rename(neighbour,path)}catch(error){throw await fs2.rm(neighbour,{force:!0}),error}}async function link2(existing,path){
await writing2(path,async()=>{try{await fs2.link(existing,path)}catch(error){if(!UNLINKABLE.has(errorCode(error)??""))throw error;await fs2.copyFile(existing,path,
constants.COPYFILE_EXCL)}})}import{Readable}from"node:stream";var LOOKS=4;function createHttp(signal,environment,version){let agents=new Map,agentFor=(url,transport)=>{let direct=isLoopback(url),key=`${url.protocol} ${direct}`,
agent=agents.get(key)??newAgent(transport,{keepAlive:!0,...direct?{}:{proxyEnv:environment}});return agents.set(key,agent),agent};return{request:async request=>{
let transport=await transportFor(request);throwIfCancelled(signal),request.stop?.throwIfAborted();let options=optionsFor(request,agentFor(request.url,transport),
version);try{return await exchange(request,signal,()=>transport.request(options))}catch(error){throw error instanceof GateError?error:httpFault(request,error)}}}}
function newAgent(transport,options){try{return new transport.Agent(options)}catch{let what="the URL of the proxy can not be read",fix="Write http://host:port; \
percent-encode special characters in user and password.";throw new ConfigError([{where:"HTTPS_PROXY, HTTP_PROXY",what,fix}],"proxy-invalid")}}async function transportFor(request){
switch(request.url.protocol){case"https:":return await import("node:https");case"http:":return await import("node:http");default:throw new HttpFault(`${request.
url.protocol} is not a protocol that is spoken here`,{retryable:!1})}}function optionsFor({method,url,headers,body},agent,version){let length=body instanceof Uint8Array?
body.byteLength:body?.length;return{method,agent,protocol:url.protocol,hostname:url.hostname.replace(/^\[|\]$/g,""),port:url.port,path:`${url.pathname}${url.search}`,
headers:{"user-agent":`image-gate/${version}`,...headers,...length===void 0?{}:{"content-length":length}}}}function exchange(request,signal,open4){return new Promise(
(resolve2,reject)=>{let outgoing=open4(),incoming,fail=error=>{(incoming??outgoing).destroy(error)},onAbort=()=>fail(cancelled(signal)),onStop=()=>fail(request.
stop?.reason),waitsForUs=()=>incoming?.isPaused()??!1,watch2=watchIdle(outgoing,request.idle,waitsForUs,()=>fail(idleFault(request))),limit=watchTotal(request,fail),
over=()=>{clearInterval(watch2),clearTimeout(limit),signal.removeEventListener("abort",onAbort),request.stop?.removeEventListener("abort",onStop)};signal.addEventListener(
"abort",onAbort),request.stop?.addEventListener("abort",onStop),outgoing.on("error",error=>reject(error)),outgoing.once("close",over),outgoing.once("response",response=>{
incoming=response,resolve2({status:response.statusCode??0,headers:joined(response.headers),body:bodyOf(request,outgoing,response)})}),send(request,outgoing)})}function faultOf(request,error){
return error instanceof GateError?error:httpFault(request,error)}function watchIdle(outgoing,idle,waitsForUs,onIdle){let seen=-1,still=0;return setInterval(()=>{
let{socket}=outgoing,bytes=socket===null?0:socket.bytesRead+socket.bytesWritten;still=bytes===seen&&!waitsForUs()?still+1:0,seen=bytes,still>=LOOKS&&onIdle()},idle/
LOOKS).unref()}function watchTotal(request,fail){let{within:within2}=request;return within2===void 0?void 0:setTimeout(()=>fail(lateFault(request,within2)),within2).
unref()}function joined(headers){return Object.fromEntries(Object.entries(headers).flatMap(([name,value])=>value===void 0?[]:[[name,[value].flat().join(", ")]]))}
function bodyOf(request,outgoing,response){let body=new Readable({read:()=>{response.resume()},destroy:(error,done)=>{response.readableEnded||outgoing.destroy(),
done(error)}});return response.on("data",chunk=>{body.push(chunk)||response.pause()}),response.on("end",()=>{body.push(null),outgoing.writableFinished||outgoing.
destroy()}),response.on("error",error=>body.destroy(faultOf(request,error))),body.on("error",()=>{}),body}function send({body},outgoing){if(body===void 0||body instanceof
Uint8Array){outgoing.end(body);return}let source=Readable.from(exactly(body.stream,body.length));source.on("error",error=>outgoing.destroy(error)),outgoing.once(
"close",()=>{source.destroy(),body.stream.destroy()}),source.pipe(outgoing)}async function*exactly(source,length){let sent=0;for await(let chunk of source){if(sent+=
chunk.byteLength,sent>length)break;yield chunk}if(sent!==length)throw new HttpFault(`the body has ${sent>length?"more":"fewer"} than the ${length} bytes announc\
ed`,{retryable:!1})}var HARD_END=6500,FLUSH=1e3,SIGNALS=["SIGINT","SIGTERM","SIGHUP"];function runToEnd(work,report){let controller=new AbortController,over=!1;process.exitCode=EXIT_FAILED;
let end=code=>{over=!0,flushed().then(()=>process.exit(code))},fail=error=>{over||(report(errorText(error)),end(exitCodeOf(error)))};toleratesClosedOutput(),onSignals(
controller,()=>over,report),onDefects(controller.signal,fail),(async()=>work(controller.signal))().then(end,fail)}function onSignals(controller,isOver,report){let stop=name=>{
isOver()||(controller.signal.aborted&&(report(`${name}: ended at once.`),process.exit(EXIT_FAILED)),setTimeout(()=>{report(`${name}: the run did not end within ${HARD_END/
1e3} s and was broken off.`),process.exit(EXIT_FAILED)},HARD_END).unref(),controller.abort(new Cancelled(name)))};for(let name of SIGNALS)process.on(name,stop)}
function onDefects(signal,fail){let failUnlessCancelled=error=>{signal.aborted&&error instanceof Cancelled||fail(error)};process.on("uncaughtException",failUnlessCancelled),
process.on("unhandledRejection",failUnlessCancelled),process.on("beforeExit",()=>fail(new Error("the run stopped without a result")))}function toleratesClosedOutput(){
process.stdout.on("error",()=>{}),process.stderr.on("error",()=>{})}async function flushed(){let written=[process.stdout,process.stderr].map(stream=>new Promise(
resolve2=>stream.write("",()=>resolve2()))),limit=new Promise(resolve2=>setTimeout(resolve2,FLUSH));await Promise.race([Promise.all(written),limit])}var TICK=500;function createLiveLine(ports){let line=new Line(ports);return{begin:title=>line.begin(title),stop:()=>line.stop(),pause:()=>line.pause(),resume:()=>line.
resume()}}var Line=class{#ports;#running=[];#spinner;#shown;#paused=!1;#timer;constructor(ports){this.#ports=ports}async begin(title){let stage={title:loggable(
plainLine(title)),since:this.#ports.elapsed(),detail:""};return this.#running.push(stage),this.#spinner??=await this.#ports.spinner(),this.#start(),{step:detail=>{
stage.detail=detail,this.#draw()},end:()=>this.#end(stage)}}stop(){clearInterval(this.#timer),this.#shown?.stop(),this.#shown=void 0}pause(){this.#paused=!0,this.
stop()}resume(){this.#paused=!1,this.#start()}#start(){this.#shown===void 0&&!this.#paused&&this.#running.length>0&&(this.#shown=this.#spinner,this.#shown?.start(),
this.#timer=setInterval(()=>this.#draw(),TICK),this.#timer.unref()),this.#draw()}#end(stage){this.#running.splice(this.#running.indexOf(stage),1),this.#running.
length===0&&this.stop(),this.#ports.write(`${stageText({...stage,detail:""},this.#ports.elapsed())}
`),this.#draw()}#draw(){if(this.#shown===void 0)return;let parts=this.#running.map(stage=>stageText(stage,this.#ports.elapsed()));this.#shown.text=loggable(plainLine(
parts.join(" │ "),this.#ports.columns()-3))}};function stageText({title,since,detail},now){let seconds=Math.floor((now-since)/1e3),time=seconds<60?`${seconds}\
 s`:`${Math.floor(seconds/60)} min ${seconds%60} s`;return`${title} ${time}${detail===""?"":` (${detail})`}`}import{StringDecoder}from"node:string_decoder";import{setImmediate as nextTurn,setTimeout as sleep}from"node:timers/promises";var MAX_LINE=64*1024,KEEP=1024*1024,
DRAIN=250;function createTail(limit){let chunks=[],held=0;return{add:chunk=>{for(chunks.push(chunk),held+=chunk.length;held-(chunks[0]?.length??held)>=limit;)held-=
chunks.shift()?.length??0},text:()=>{let all=Buffer.concat(chunks);return chunks=[all],all.length<=limit?all.toString("utf8"):all.subarray(wholeCharacter(all,all.
length-limit)).toString("utf8")}}}function wholeCharacter(bytes,start){let index=start;for(;index<bytes.length&&((bytes[index]??0)&192)===128;)index+=1;return index}
function createLineSplitter(onLine){let decoder=new StringDecoder("utf8"),rest="",take=text=>{let lines=(rest+text).split(`
`);rest=lines.pop()??"";for(let line of lines)onLine(line.endsWith("\r")?line.slice(0,-1):line);for(;rest.length>MAX_LINE;)onLine(rest.slice(0,MAX_LINE)),rest=rest.
slice(MAX_LINE)};return{add:chunk=>take(decoder.write(chunk)),end:()=>{take(decoder.end()),rest!==""&&(onLine(rest),rest="")}}}function capture(stream,{onLine,keep,
onError}){let tail=createTail(keep??KEEP),lines=createLineSplitter(guarded(onLine,onError)),bytes=0;stream.on("data",chunk=>{bytes+=chunk.length,tail.add(chunk),
lines.add(chunk)});let closed=new Promise(resolve2=>{stream.once("close",()=>resolve2()),stream.on("error",()=>{})}),stop=()=>{stream.destroy(),lines.end()};return{
text:tail.text,bytes:()=>bytes,closed,stop}}function guarded(onLine,onError){let failed=onLine===void 0;return line=>{if(!failed)try{onLine?.(line)}catch(error){
failed=!0,onError(error)}}}async function drained(output){let open4=!0;output.closed.then(()=>{open4=!1});for(let seen=-1;open4&&seen!==output.bytes();)seen=output.
bytes(),await Promise.race([output.closed,sleep(DRAIN,void 0,{ref:!1})]),await nextTurn();output.stop()}import{spawn}from"node:child_process";import{stat as stat2}from"node:fs/promises";import{Readable as Readable2}from"node:stream";import{readdir as readdir2,readFile}from"node:fs/promises";import{setTimeout as sleep2}from"node:timers/promises";var FIRST_POLL=5;function signalGroup(child,signal){
try{return process.platform==="win32"||child.pid===void 0?child.exitCode===null&&child.signalCode===null&&child.kill(signal):process.kill(-child.pid,signal)}catch{
return!1}}async function groupGone(child,limit){let wait2=FIRST_POLL;for(let waited=0;waited<limit&&signalGroup(child,0)&&!await onlyZombies(child.pid);waited+=
wait2)wait2=Math.min(waited===0?FIRST_POLL:wait2*2,limit-waited),await sleep2(wait2)}async function onlyZombies(group){let names=await readdir2("/proc").catch(()=>{});
return names===void 0?!1:(await Promise.all(names.filter(name=>/^\d+$/.test(name)).map(pid=>stateAndGroup(pid)))).every(stat4=>stat4?.group!==group||stat4?.state===
"Z"||stat4?.state==="X")}async function stateAndGroup(pid){let stat4=await readFile(`/proc/${pid}/stat`,"latin1").catch(()=>""),[state,,group]=stat4.slice(stat4.
lastIndexOf(")")+2).split(" ");return stat4===""?void 0:{state,group:Number(group)}}import{win32}from"node:path";var endings=[".com",".exe"];function windowsPlaces(file,path,folder){if(/[\\/]/.test(file)||/^[A-Za-z]:/.test(file))return;let names=endings.
some(ending=>file.toLowerCase().endsWith(ending))?[file]:endings.map(ending=>`${file}${ending}`),working=comparable(folder);return path.split(";").map(entry=>entry.
trim().replace(/^"(.*)"$/,"$1")).filter(entry=>isFixed(entry)&&comparable(entry)!==working).flatMap(entry=>names.map(name=>win32.join(entry,name)))}function isFixed(entry){
return/^(?:[A-Za-z]:[\\/]|[\\/]{2}[^\\/])/.test(entry)}function comparable(path){return win32.resolve(path).toLowerCase()}function pathVariable(environment){return Object.
entries(environment).find(([name])=>name.toLowerCase()==="path")?.[1]??""}var GRACE=2e3,SETTLE=100,living=new Set;async function startChild(command2,grace){let child=spawnGroup({...command2,file:await programOf(command2)});return await new Promise(
(resolve2,reject)=>{child.once("spawn",resolve2),child.once("error",error=>cannotStart(command2,error).then(reject,reject))}),child.on("error",()=>{}),keepUntilExit(
child),feed(child,command2.input),watch(child,command2.file,grace)}async function programOf({file,cwd=process.cwd(),env}){if(process.platform!=="win32")return file;
let places=windowsPlaces(file,pathVariable(env??process.env),cwd);if(places===void 0)return file;for(let place of places)if(await isFile(place))return place;throw commandMissing(
file,"there is no such command in the folders of the PATH",void 0)}async function isFile(path){return stat2(path).then(found=>found.isFile(),()=>!1)}function withoutIdentity(environment){
let{IMAGE_GATE_KEY:_key,IMAGE_GATE_KEY_PASSWORD:_password,ACTIONS_ID_TOKEN_REQUEST_TOKEN:_token,SIGSTORE_ID_TOKEN:_identity,...others}=environment;return others}
function spawnGroup({file,args,cwd,env,input,stderr}){try{return spawn(file,args,{cwd,env:withoutIdentity(env??process.env),detached:process.platform!=="win32",
stdio:[input===void 0?"ignore":"pipe","pipe",stderr==="shared"?"inherit":"pipe"],windowsHide:!0})}catch(cause){throw commandMissing(file,String(cause),cause)}}async function cannotStart({
file,cwd},error){return cwd===void 0||await stat2(cwd).then(found=>found.isDirectory(),()=>!1)?commandMissing(file,error.code==="ENOENT"?"there is no such comma\
nd":error.message,error):commandMissing(file,`its working folder ${cwd} does not exist`,error)}function commandMissing(file,reason,cause){return new ToolError({
code:"command-missing",message:`${file} could not be started: ${reason}.`,fix:`Install ${file}, or put it on the PATH, and check that it may be executed.`,cause})}
function feed(child,input){child.stdin?.on("error",()=>{}),child.stdin?.end(input)}function watch(child,name,grace){let{stdout}=child,stderr=child.stderr??Readable2.
from([]);if(stdout===null)throw new Error("the child was started without a pipe");let killer,exited=new Promise(resolve2=>{child.once("exit",(code,signal)=>resolve2(
{code,signal}))}),end=()=>{killer===void 0&&(signalGroup(child,"SIGTERM"),killer=setTimeout(()=>signalGroup(child,"SIGKILL"),grace))};return{stdout,stderr,name,
gone:(async()=>{let exit=await exited;return killer!==void 0&&(await groupGone(child,grace),clearTimeout(killer)),signalGroup(child,"SIGKILL")&&await groupGone(
child,SETTLE),forget(child),exit})(),end}}var killLiving=()=>{for(let child of living)signalGroup(child,"SIGKILL")};function keepUntilExit(child){living.size===
0&&process.on("exit",killLiving),living.add(child)}function forget(child){living.delete(child),living.size===0&&process.off("exit",killLiving)}var MAX_TIMER=2**31-1,QUOTE=300;function createProcess(signal,grace=GRACE){return{run:command2=>run(command2,endOf(command2,signal),grace),pipe:(command2,consume)=>pipe(
command2,consume,endOf(command2,signal),grace)}}function endOf({stop},signal){return stop===void 0?signal:AbortSignal.any([signal,stop])}async function run(command2,signal,grace){
throwIfCancelled(signal);let child=await startChild(command2,grace),watch2=watchOver(child,command2,signal),stdout=listen(child.stdout,command2,watch2),stderr=listen(
child.stderr,command2,watch2),exit=await child.gone;return watch2.stop(),await Promise.all([drained(stdout),drained(stderr)]),throwReason(watch2,signal),finished(
exit,watch2,stdout.text(),stderr.text())}async function pipe(command2,consume,signal,grace){throwIfCancelled(signal);let child=await startChild(command2,grace),
watch2=watchOver(child,command2,signal),stderr=listen(child.stderr,command2,watch2),consumed=settle(()=>consume(child.stdout));consumed.then(outcome2=>letGo(child,
watch2,outcome2,grace));let exit=await child.gone;await drained(stderr);let outcome=await Promise.race([consumed,watch2.cancelled]);watch2.stop();let result=finished(
exit,watch2,"",stderr.text());if(outcome===void 0||!outcome.ok)throw brokenPipe(command2,result,watch2,signal,outcome?.error);return throwReason(watch2,signal),
{finished:result,value:outcome.value}}function watchOver(child,{deadline},signal){let reason,gone=!1;child.gone.then(()=>{gone=!0});let end=why=>{reason??=why,child.
end(),gone&&child.stdout.destroy()},cancelledRun=Promise.withResolvers(),onAbort=()=>{end({kind:"cancelled"}),cancelledRun.resolve()},timer=setTimeout(()=>end({
kind:"late"}),Math.min(deadline,MAX_TIMER));signal.addEventListener("abort",onAbort),signal.aborted&&onAbort();let stop=()=>{clearTimeout(timer),signal.removeEventListener(
"abort",onAbort)};return{reason:()=>reason,end,cancelled:cancelledRun.promise,stop}}function listen(stream,{onLine,keep},watch2){return capture(stream,{onLine,keep,
onError:error=>watch2.end({kind:"failed",error})})}async function settle(work){try{return{ok:!0,value:await work()}}catch(error){return{ok:!1,error}}}function letGo(child,watch2,outcome,grace){
if(outcome.ok)child.stdout.resume();else if(child.stdout.readableEnded){let timer=setTimeout(()=>watch2.end({kind:"failed",error:outcome.error}),grace);child.gone.
then(()=>clearTimeout(timer))}else watch2.end({kind:"failed",error:outcome.error})}function throwReason(watch2,signal){let reason=watch2.reason();if(reason?.kind===
"cancelled")throw cancelled(signal);if(reason?.kind==="failed")throw reason.error}function brokenPipe(command2,result,watch2,signal,cause){let reason=watch2.reason();
return reason?.kind==="cancelled"?cancelled(signal):reason?.kind==="failed"?reason.error:result.code===0?cause:commandFailed(command2,result,cause)}function commandFailed({
file,deadline},finished2,cause){let{code,signal,late,stderr}=finished2,how=late?`did not end within ${deadline/1e3} s`:`ended with ${signal??`exit code ${code}`}`,
last=plainLine(stderr.trimEnd().split(`
`).at(-1)??"",QUOTE),explanation={code:late?"command-late":"command-failed",message:`${file} ${how} while its output was read${last===""?".":`: ${last}`}`,fix:late?
"Look at what keeps it waiting, or give it more time.":`Look at what ${file} says above.`,cause};return new CommandFailed(explanation,finished2)}function finished({
code,signal},watch2,stdout,stderr){let late=watch2.reason()?.kind==="late";return{code:late?null:code,signal,late,stdout,stderr}}import{appendFile,stat as stat3}from"node:fs/promises";import{EOL}from"node:os";var ownWords=["advisories annotations anonymously application/json artifact attestation attestations blocking branches category code-scanning comments config co\
ntainer","credentials critical database databases description directory docker.io/library dockerfile entrypoint exception exceptions exploited findings fingerpr\
int","ghcr.io https://github.com/image-gate/image-gate http://localhost identity instruction linux/amd64 linux/arm64 linux/386 linux/arm/v6 linux/arm/v7","linux\
/ppc64le linux/riscv64 linux/s390x lockfile lockfiles manifest manifests misconfiguration misconfigurations package-lock.json packages password","platform platf\
orms provenance published pull-request registry-1.docker.io refs/heads/main repository sha256: signature summary trivy-results unauthorized","unscannable userna\
me verdict-reason vulnerabilities vulnerability warnings workflow workspace"].join(" ");function maskableLines(secret){let lines=secret.split(/[\r\n]+/).map(line=>line.
trim());return[...new Set(lines)].filter(line=>line.length>=8&&!ownWords.includes(line.toLowerCase()))}var MAX_SUMMARY=1024*1024,SUMMARY_CUT=`> [!WARNING]
> This summary is cut: GitHub shows at most 1 MiB a step. The reports have all of it.

`;function createActionsLog(write3,environment){let open4=0,info=text=>write3(`${loggable(text)}
`);return{info,warning:text=>write3(command("warning",message(text))),error:text=>write3(command("error",message(text))),debug:text=>{environment.RUNNER_DEBUG===
"1"&&write3(command("debug",message(text)))},group:async(title,work)=>{open4+=1,open4===1?write3(command("group",plainLine(title,MAX_MESSAGE))):info(title);try{
return await work()}finally{open4-=1,open4===0&&write3(command("endgroup",""))}}}}function createActionsRunner(write3,environment){return{setOutputs,writeSummary:markdown=>writeSummary(
markdown,environment.GITHUB_STEP_SUMMARY),annotate:(level,text,place)=>write3(annotationCommand(level,text,place)),maskSecret:value=>{for(let line of maskableLines(
value))write3(command("add-mask",line))}}}async function setOutputs(outputs){let{setOutput}=await import("./core-UE2OGQHW.js");try{for(let[name,value]of Object.
entries(outputs))setOutput(name,value)}catch(cause){throw runnerFileFailed("GITHUB_OUTPUT",cause)}}async function writeSummary(markdown,file){if(file===void 0||
file==="")throw runnerFileFailed("GITHUB_STEP_SUMMARY",new Error("the runner names no file"));try{let taken=await stat3(file).then(({size})=>size,()=>0);await appendFile(
file,fitting(`${markdown}${EOL}`,MAX_SUMMARY-taken))}catch(cause){throw runnerFileFailed("GITHUB_STEP_SUMMARY",cause)}}function fitting(markdown,room){let bytes=Buffer.
from(markdown);if(bytes.length<=room)return markdown;let rest=room-Buffer.byteLength(SUMMARY_CUT),end=rest<=0?-1:bytes.lastIndexOf(`
`,rest-1),whole=bytes.subarray(0,end+1).toString("utf8");return rest<0?"":`${SUMMARY_CUT}${whole}`}function runnerFileFailed(name,cause){return new ToolError({code:"\
runner-file-failed",message:`The runner's file of ${name} could not be written.`,fix:"Look at the disk and the version of the runner.",cause})}var INPUT="INPUT_";
function actionInputs(environment){let inputs=Object.entries(environment).flatMap(([name,value=""])=>name.startsWith(INPUT)&&value.trim()!==""?[[name.slice(INPUT.
length).toLowerCase(),value.trim()]]:[]);return new Map(inputs)}var MAX_DETAIL=300,MAX_DAYS=90;function createArtifactStore(environment,log,signal){return{upload:async artifact=>{let impossible=unavailable(environment);if(impossible!==
void 0)return impossible;try{return await within(artifact.deadline,signal,()=>store(artifact,environment))}catch(error){let detail=plainLine(error instanceof Error?
error.message:String(error),MAX_DETAIL);log.debug(`The artifact ${artifact.name} was not stored: ${detail}`);let why=signal.aborted?"cancelled":error instanceof
Late?"late":reasonOf(detail);return refused(why,detail)}}}}var noArtifacts={upload:async()=>refused("no-service","")};function refused(why,detail){return{kind:"\
refused",why,detail}}async function store({name,files,root,days},environment){let{DefaultArtifactClient}=await import("./artifact-RRKZCYKF.js"),options={retentionDays:retention(
days,environment)},{id,size}=await new DefaultArtifactClient().uploadArtifact(name,[...files],root,options);return id===void 0?refused("failed","it has no id"):
{kind:"stored",id:String(id),bytes:size??0}}function retention(days,{GITHUB_RETENTION_DAYS:allowed}){let most=Number(allowed);return Math.min(days,MAX_DAYS,most>=
1?most:MAX_DAYS)}function unavailable({ACTIONS_RUNTIME_TOKEN:token,ACTIONS_RESULTS_URL:url,GITHUB_SERVER_URL:server}){if(!token||!url)return refused("no-service",
"");let host=server&&URL.canParse(server)?new URL(server).hostname:"github.com";return host==="github.com"||host.endsWith(".ghe.com")||host.endsWith(".localhost")?
void 0:refused("server",host)}function reasonOf(message2){let status=Number(/Failed request: \((\d{3})\)/.exec(message2)?.[1]);return status===409?"taken":status===
401||status===403?"denied":/storage quota/i.test(message2)?"quota":/Unable to make request|E(CONN\w+|NOTFOUND|TIMEDOUT|HOSTUNREACH)/.test(message2)?"unreachable":
"failed"}var DEADLINE=12e4;function createRemoteCache(log,signal,deadline=DEADLINE){let attempt=async(what,otherwise,work)=>{try{let cache=await import("./cache-TE5BTFMF.js");
return cache.isFeatureAvailable()?await within(deadline,signal,()=>work(cache)):otherwise}catch(error){return log.debug(`${what}: ${error instanceof Error?error.
message:String(error)}`),otherwise}};return{restore:(paths,key)=>attempt(`The cache ${key} was not restored`,!1,async({restoreCache})=>await restoreCache([...paths],
key,[],{segmentTimeoutInMs:deadline})===key),save:(paths,key)=>attempt(`The cache ${key} was not saved`,void 0,async({saveCache})=>{await saveCache([...paths],key)})}}var COLOURS={error:31,warning:33,headline:1,faint:2};function wantsColour(isTTY,{FORCE_COLOR:forced,NO_COLOR,TERM}){return forced!==void 0?forced!=="0"&&forced!==
"false":isTTY&&!NO_COLOR&&TERM!=="dumb"}function createHeldScreen(screen){let held;return{...screen,write:text=>held===void 0?screen.write(text):void held.push(
text),hold:()=>{held??=[]},release:()=>{let texts=held??[];held=void 0;for(let text of texts)screen.write(text)}}}function createTerminalLog(screen,environment,debug,{
quiet=!1,live,held}={}){let{line,headline}=createPen(screen,environment);return{info:text=>quiet?void 0:line(text),warning:text=>line(text,"warning: ","warning"),
error:text=>line(text,"error: ","error"),debug:text=>debug?line(text,"debug: ","faint"):void 0,group:async(title,work)=>(quiet||headline(title),work()),...live===
void 0||quiet?{}:{stage:staged(live)},...live===void 0||quiet||held===void 0?{}:{lendTerminal:lent(live,held)}}}function staged(live){return async(title,work)=>{
let stage=await live.begin(title);try{return await work(detail=>stage.step(detail))}finally{stage.end()}}}function lent(live,held){return async work=>{live.pause(),
held.hold();try{return await work()}finally{held.release(),live.resume()}}}function createPen(screen,environment){let paint=painter(screen,environment);return{line:(text,mark="",colour)=>{
let label=mark===""||colour===void 0?mark:paint(colour,mark);screen.write(`${label}${loggable(text)}
`)},headline:title=>screen.write(`${paint("headline",loggable(plainLine(title)))}
`)}}function painter({isTTY},environment){let coloured=wantsColour(isTTY,environment);return(colour,text)=>coloured?`\x1B[${COLOURS[colour]}m${text}\x1B[0m`:text}
function createTerminalRunner(){return{setOutputs:async()=>{},writeSummary:async()=>{},annotate:()=>{},maskSecret:()=>{}}}var toOutput=text=>{process.stdout.write(text)},toError=text=>{process.stderr.write(text)};function commonPorts(signal,environment,{version}){return{process:createProcess(
signal),http:createHttp(signal,environment,version),clock:createClock(signal),environment,machine:{os:platform(),arch:arch(),cpus:availableParallelism()},signal,
readInput,workingDirectory:process.cwd()}}function tufClient(files){return{read:async(...question)=>await(await import("./tuf-client-WBN65M7L.js")).createTufClient(
files).read(...question)}}async function readInput(max,stream=process.stdin){let chunks=[],size=0;for await(let chunk of stream)if(chunks.push(Buffer.from(chunk)),
size+=chunk.length,!(size<=max))throw new ToolError({code:"file-too-large",message:`Standard input holds more than ${max} bytes, the most that are read.`,fix:"G\
ive a smaller file."});return Buffer.concat(chunks)}function createActionsHost(signal,environment,program){let log=createActionsLog(toOutput,environment),files=createFiles(
environment.RUNNER_TEMP||void 0);return{...commonPorts(signal,environment,program),files,tuf:tufClient(files),log,runner:createActionsRunner(toOutput,environment),
remoteCache:createRemoteCache(log,signal),artifacts:createArtifactStore(environment,log,signal),isRunner:!0,isTerminal:!1,print:text=>toOutput(loggable(text)),show:log.
info,table:{colour:!1}}}function createTerminalHost(signal,environment,program){let files=createFiles();return{...commonPorts(signal,environment,program),files,
tuf:tufClient(files),log:terminalLog(environment,program),runner:createTerminalRunner(),remoteCache:{restore:async()=>!1,save:async()=>{}},artifacts:noArtifacts,
isRunner:!1,isTerminal:process.stderr.isTTY===!0,print:(text,kind="text")=>toOutput(printed(text,kind,environment)),show:table=>toOutput(`${withoutCommands(table)}\

`),table:{colour:wantsColour(process.stdout.isTTY===!0,environment),...process.stdout.isTTY===!0?{width:process.stdout.columns}:{}}}}function printed(text,kind,{
GITHUB_ACTIONS}){return process.stdout.isTTY===!0?plain(text):GITHUB_ACTIONS==="true"&&kind==="text"?withoutCommands(text):text}function liveLine({write:write3,
columns}){let live=createLiveLine({spinner:async()=>(await import("./yocto-spinner-RWH2SXCV.js")).default({stream:process.stderr,handleSignals:!1}),elapsed:()=>performance.
now(),columns,write:write3});return process.once("exit",live.stop),live}function terminalLog(environment,{debug=!1,quiet=!1}){let{stderr}=process,screen=createHeldScreen(
{write:toError,isTTY:stderr.isTTY===!0,columns:()=>stderr.columns??80}),live=screen.isTTY&&environment.TERM!=="dumb"&&!environment.CI?liveLine(screen):void 0,watching={
quiet,held:screen,...live===void 0?{}:{live}};return createTerminalLog(screen,environment,debug||environment.RUNNER_DEBUG==="1",watching)}function runOnRunner(version,work){
let log=createActionsLog(toOutput,process.env);runToEnd(signal=>withHost(createActionsHost(signal,process.env,{version}),work),log.error)}function runCommand(version,work){
let args=process.argv.slice(2),program={version,debug:args.includes("--debug"),quiet:args.includes("--quiet")},log=terminalLog(process.env,program),others=args.
filter(argument=>argument!=="--debug"&&argument!=="--quiet");runToEnd(signal=>withHost(createTerminalHost(signal,process.env,program),host=>work(host,others)),log.
error)}async function withHost(host,work){try{return await work(host)}finally{await host.files.removeTemporary()}}export{actionInputs,readInput,createTerminalHost,runOnRunner,runCommand};
