import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{BlobClient,require_commonjs,require_commonjs2}from"./chunk-LGJOF2K3.js";import"./chunk-YLOGGKXB.js";import{BearerCredentialHandler,HttpClient,
HttpCodes,debug,error,info,setSecret,warning}from"./chunk-OJR4TN7A.js";import"./chunk-OGOO2ORZ.js";import{require_tar_stream}from"./chunk-5FTJMFUU.js";
import{__commonJS,__require,__toESM}from"./chunk-DIQVHKCG.js";var require_package=__commonJS({"node_modules/@actions/artifact/package.json"(exports,module){module.exports={name:"@actions/artifact",version:"6.2.1",preview:!0,
description:"Actions artifact lib",keywords:["github","actions","artifact"],homepage:"https://github.com/actions/toolkit/tree/main/packages/artifact",license:"M\
IT",type:"module",main:"lib/artifact.js",types:"lib/artifact.d.ts",exports:{".":{types:"./lib/artifact.d.ts",import:"./lib/artifact.js"}},directories:{lib:"lib",
test:"__tests__"},files:["lib","!.DS_Store"],publishConfig:{access:"public"},repository:{type:"git",url:"git+https://github.com/actions/toolkit.git",directory:"\
packages/artifact"},scripts:{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json",test:"cd ../../ && npm run test ./packages/a\
rtifact",bootstrap:"cd ../../ && npm run bootstrap","tsc-run":"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/",tsc:"npm run bootstrap &&\
 npm run tsc-run","gen:docs":"typedoc --plugin typedoc-plugin-markdown --out docs/generated src/artifact.ts --githubPages false --readme none"},bugs:{url:"https\
://github.com/actions/toolkit/issues"},dependencies:{"@actions/core":"^3.0.0","@actions/github":"^9.0.0","@actions/http-client":"^4.0.0","@azure/storage-blob":"\
^12.30.0","@octokit/core":"^7.0.6","@octokit/plugin-request-log":"^6.0.0","@octokit/plugin-retry":"^8.0.0","@octokit/request":"^10.0.7","@octokit/request-error":"\
^7.1.0","@protobuf-ts/plugin":"^2.2.3-alpha.1","@protobuf-ts/runtime":"^2.9.4",archiver:"^7.0.1","jwt-decode":"^4.0.0","unzip-stream":"^0.3.1"},devDependencies:{
"@types/archiver":"^7.0.0","@types/unzip-stream":"^0.3.4",typedoc:"^0.28.16","typedoc-plugin-markdown":"^4.9.0",typescript:"^5.9.3"},overrides:{"uri-js":"npm:ur\
i-js-replace@^1.0.1","node-fetch":"^3.3.2"}}}});var require_package_version=__commonJS({"node_modules/@actions/artifact/lib/internal/shared/package-version.cjs"(exports,module){var packageJson=require_package();
module.exports={version:packageJson.version}}});var require_readdir_glob=__commonJS({"left-out:readdir-glob"(exports,module){module.exports={}}});var require_async=__commonJS({"node_modules/async/dist/async.js"(exports,module){(function(global2,factory){typeof exports=="object"&&typeof module<"u"?factory(
exports):typeof define=="function"&&define.amd?define(["exports"],factory):(global2=typeof globalThis<"u"?globalThis:global2||self,factory(global2.async={}))})(
exports,(function(exports2){"use strict";function apply(fn,...args){return(...callArgs)=>fn(...args,...callArgs)}function initialParams(fn){return function(...args){
var callback=args.pop();return fn.call(this,args,callback)}}var hasQueueMicrotask=typeof queueMicrotask=="function"&&queueMicrotask,hasSetImmediate=typeof setImmediate==
"function"&&setImmediate,hasNextTick=typeof process=="object"&&typeof process.nextTick=="function";function fallback(fn){setTimeout(fn,0)}function wrap(defer){return(fn,...args)=>defer(
()=>fn(...args))}var _defer$1;hasQueueMicrotask?_defer$1=queueMicrotask:hasSetImmediate?_defer$1=setImmediate:hasNextTick?_defer$1=process.nextTick:_defer$1=fallback;
var setImmediate$1=wrap(_defer$1);function asyncify(func){return isAsync(func)?function(...args){let callback=args.pop(),promise=func.apply(this,args);return handlePromise(
promise,callback)}:initialParams(function(args,callback){var result;try{result=func.apply(this,args)}catch(e){return callback(e)}if(result&&typeof result.then==
"function")return handlePromise(result,callback);callback(null,result)})}function handlePromise(promise,callback){return promise.then(value=>{invokeCallback(callback,
null,value)},err=>{invokeCallback(callback,err&&(err instanceof Error||err.message)?err:new Error(err))})}function invokeCallback(callback,error2,value){try{callback(
error2,value)}catch(err){setImmediate$1(e=>{throw e},err)}}function isAsync(fn){return fn[Symbol.toStringTag]==="AsyncFunction"}function isAsyncGenerator(fn){return fn[Symbol.
toStringTag]==="AsyncGenerator"}function isAsyncIterable(obj){return typeof obj[Symbol.asyncIterator]=="function"}function wrapAsync(asyncFn){if(typeof asyncFn!=
"function")throw new Error("expected a function");return isAsync(asyncFn)?asyncify(asyncFn):asyncFn}function awaitify(asyncFn,arity){if(arity||(arity=asyncFn.length),
!arity)throw new Error("arity is undefined");function awaitable(...args){return typeof args[arity-1]=="function"?asyncFn.apply(this,args):new Promise((resolve2,reject2)=>{
args[arity-1]=(err,...cbArgs)=>{if(err)return reject2(err);resolve2(cbArgs.length>1?cbArgs:cbArgs[0])},asyncFn.apply(this,args)})}return awaitable}function applyEach$1(eachfn){
return function(fns,...callArgs){return awaitify(function(callback){var that=this;return eachfn(fns,(fn,cb)=>{wrapAsync(fn).apply(that,callArgs.concat(cb))},callback)})}}
function _asyncMap(eachfn,arr,iteratee,callback){arr=arr||[];var results=[],counter=0,_iteratee=wrapAsync(iteratee);return eachfn(arr,(value,_2,iterCb)=>{var index2=counter++;
_iteratee(value,(err,v)=>{results[index2]=v,iterCb(err)})},err=>{callback(err,results)})}function isArrayLike(value){return value&&typeof value.length=="number"&&
value.length>=0&&value.length%1===0}let breakLoop={};function once(fn){function wrapper(...args){if(fn!==null){var callFn=fn;fn=null,callFn.apply(this,args)}}return Object.
assign(wrapper,fn),wrapper}function getIterator(coll){return coll[Symbol.iterator]&&coll[Symbol.iterator]()}function createArrayIterator(coll){var i=-1,len=coll.
length;return function(){return++i<len?{value:coll[i],key:i}:null}}function createES2015Iterator(iterator){var i=-1;return function(){var item=iterator.next();return item.
done?null:(i++,{value:item.value,key:i})}}function createObjectIterator(obj){var okeys=obj?Object.keys(obj):[],i=-1,len=okeys.length;return function next(){var key=okeys[++i];
return key==="__proto__"?next():i<len?{value:obj[key],key}:null}}function createIterator(coll){if(isArrayLike(coll))return createArrayIterator(coll);var iterator=getIterator(
coll);return iterator?createES2015Iterator(iterator):createObjectIterator(coll)}function onlyOnce(fn){return function(...args){if(fn===null)throw new Error("Cal\
lback was already called.");var callFn=fn;fn=null,callFn.apply(this,args)}}function asyncEachOfLimit(generator,limit,iteratee,callback){let done=!1,canceled=!1,
awaiting=!1,running=0,idx=0;function replenish(){running>=limit||awaiting||done||(awaiting=!0,generator.next().then(({value,done:iterDone})=>{if(!(canceled||done)){
if(awaiting=!1,iterDone){done=!0,running<=0&&callback(null);return}running++,iteratee(value,idx,iterateeCallback),idx++,replenish()}}).catch(handleError))}function iterateeCallback(err,result){
if(running-=1,!canceled){if(err)return handleError(err);if(err===!1){done=!0,canceled=!0;return}if(result===breakLoop||done&&running<=0)return done=!0,callback(
null);replenish()}}function handleError(err){canceled||(awaiting=!1,done=!0,callback(err))}replenish()}var eachOfLimit$2=limit=>(obj,iteratee,callback)=>{if(callback=
once(callback),limit<=0)throw new RangeError("concurrency limit cannot be less than 1");if(!obj)return callback(null);if(isAsyncGenerator(obj))return asyncEachOfLimit(
obj,limit,iteratee,callback);if(isAsyncIterable(obj))return asyncEachOfLimit(obj[Symbol.asyncIterator](),limit,iteratee,callback);var nextElem=createIterator(obj),
done=!1,canceled=!1,running=0,looping=!1;function iterateeCallback(err,value){if(!canceled)if(running-=1,err)done=!0,callback(err);else if(err===!1)done=!0,canceled=
!0;else{if(value===breakLoop||done&&running<=0)return done=!0,callback(null);looping||replenish()}}function replenish(){for(looping=!0;running<limit&&!done;){var elem=nextElem();
if(elem===null){done=!0,running<=0&&callback(null);return}running+=1,iteratee(elem.value,elem.key,onlyOnce(iterateeCallback))}looping=!1}replenish()};function eachOfLimit(coll,limit,iteratee,callback){
return eachOfLimit$2(limit)(coll,wrapAsync(iteratee),callback)}var eachOfLimit$1=awaitify(eachOfLimit,4);function eachOfArrayLike(coll,iteratee,callback){callback=
once(callback);var index2=0,completed=0,{length}=coll,canceled=!1;length===0&&callback(null);function iteratorCallback(err,value){err===!1&&(canceled=!0),canceled!==
!0&&(err?callback(err):(++completed===length||value===breakLoop)&&callback(null))}for(;index2<length;index2++)iteratee(coll[index2],index2,onlyOnce(iteratorCallback))}
function eachOfGeneric(coll,iteratee,callback){return eachOfLimit$1(coll,1/0,iteratee,callback)}function eachOf(coll,iteratee,callback){var eachOfImplementation=isArrayLike(
coll)?eachOfArrayLike:eachOfGeneric;return eachOfImplementation(coll,wrapAsync(iteratee),callback)}var eachOf$1=awaitify(eachOf,3);function map(coll,iteratee,callback){
return _asyncMap(eachOf$1,coll,iteratee,callback)}var map$1=awaitify(map,3),applyEach=applyEach$1(map$1);function eachOfSeries(coll,iteratee,callback){return eachOfLimit$1(
coll,1,iteratee,callback)}var eachOfSeries$1=awaitify(eachOfSeries,3);function mapSeries(coll,iteratee,callback){return _asyncMap(eachOfSeries$1,coll,iteratee,callback)}
var mapSeries$1=awaitify(mapSeries,3),applyEachSeries=applyEach$1(mapSeries$1);let PROMISE_SYMBOL=Symbol("promiseCallback");function promiseCallback(){let resolve2,
reject2;function callback(err,...args){if(err)return reject2(err);resolve2(args.length>1?args:args[0])}return callback[PROMISE_SYMBOL]=new Promise((res,rej)=>{resolve2=
res,reject2=rej}),callback}function auto(tasks,concurrency,callback){typeof concurrency!="number"&&(callback=concurrency,concurrency=null),callback=once(callback||
promiseCallback());var numTasks=Object.keys(tasks).length;if(!numTasks)return callback(null);concurrency||(concurrency=numTasks);var results={},runningTasks=0,canceled=!1,
hasError=!1,listeners=Object.create(null),readyTasks=[],readyToCheck=[],uncheckedDependencies={};Object.keys(tasks).forEach(key=>{var task=tasks[key];if(!Array.
isArray(task)){enqueueTask(key,[task]),readyToCheck.push(key);return}var dependencies=task.slice(0,task.length-1),remainingDependencies=dependencies.length;if(remainingDependencies===
0){enqueueTask(key,task),readyToCheck.push(key);return}uncheckedDependencies[key]=remainingDependencies,dependencies.forEach(dependencyName=>{if(!tasks[dependencyName])
throw new Error("async.auto task `"+key+"` has a non-existent dependency `"+dependencyName+"` in "+dependencies.join(", "));addListener(dependencyName,()=>{remainingDependencies--,
remainingDependencies===0&&enqueueTask(key,task)})})}),checkForDeadlocks(),processQueue();function enqueueTask(key,task){readyTasks.push(()=>runTask(key,task))}
function processQueue(){if(!canceled){if(readyTasks.length===0&&runningTasks===0)return callback(null,results);for(;readyTasks.length&&runningTasks<concurrency;){
var run=readyTasks.shift();run()}}}function addListener(taskName,fn){var taskListeners=listeners[taskName];taskListeners||(taskListeners=listeners[taskName]=[]),
taskListeners.push(fn)}function taskComplete(taskName){var taskListeners=listeners[taskName]||[];taskListeners.forEach(fn=>fn()),processQueue()}function runTask(key,task){
if(!hasError){var taskCallback=onlyOnce((err,...result)=>{if(runningTasks--,err===!1){canceled=!0;return}if(result.length<2&&([result]=result),err){var safeResults={};
if(Object.keys(results).forEach(rkey=>{safeResults[rkey]=results[rkey]}),safeResults[key]=result,hasError=!0,listeners=Object.create(null),canceled)return;callback(
err,safeResults)}else results[key]=result,taskComplete(key)});runningTasks++;var taskFn=wrapAsync(task[task.length-1]);task.length>1?taskFn(results,taskCallback):
taskFn(taskCallback)}}function checkForDeadlocks(){for(var currentTask,counter=0;readyToCheck.length;)currentTask=readyToCheck.pop(),counter++,getDependents(currentTask).
forEach(dependent=>{--uncheckedDependencies[dependent]===0&&readyToCheck.push(dependent)});if(counter!==numTasks)throw new Error("async.auto cannot execute task\
s due to a recursive dependency")}function getDependents(taskName){var result=[];return Object.keys(tasks).forEach(key=>{let task=tasks[key];Array.isArray(task)&&
task.indexOf(taskName)>=0&&result.push(key)}),result}return callback[PROMISE_SYMBOL]}var FN_ARGS=/^(?:async\s)?(?:function)?\s*(?:\w+\s*)?\(([^)]+)\)(?:\s*{)/,ARROW_FN_ARGS=/^(?:async\s)?\s*(?:\(\s*)?((?:[^)=\s]\s*)*)(?:\)\s*)?=>/,
FN_ARG_SPLIT=/,/,FN_ARG=/(=.+)?(\s*)$/;function stripComments(string){let stripped="",index2=0,endBlockComment=string.indexOf("*/");for(;index2<string.length;)if(string[index2]===
"/"&&string[index2+1]==="/"){let endIndex=string.indexOf(`
`,index2);index2=endIndex===-1?string.length:endIndex}else if(endBlockComment!==-1&&string[index2]==="/"&&string[index2+1]==="*"){let endIndex=string.indexOf("*\
/",index2);endIndex!==-1?(index2=endIndex+2,endBlockComment=string.indexOf("*/",index2)):(stripped+=string[index2],index2++)}else stripped+=string[index2],index2++;
return stripped}function parseParams(func){let src=stripComments(func.toString()),match=src.match(FN_ARGS);if(match||(match=src.match(ARROW_FN_ARGS)),!match)throw new Error(
`could not parse args in autoInject
Source:
`+src);let[,args]=match;return args.replace(/\s/g,"").split(FN_ARG_SPLIT).map(arg=>arg.replace(FN_ARG,"").trim())}function autoInject(tasks,callback){var newTasks={};
return Object.keys(tasks).forEach(key=>{var taskFn=tasks[key],params,fnIsAsync=isAsync(taskFn),hasNoDeps=!fnIsAsync&&taskFn.length===1||fnIsAsync&&taskFn.length===
0;if(Array.isArray(taskFn))params=[...taskFn],taskFn=params.pop(),newTasks[key]=params.concat(params.length>0?newTask:taskFn);else if(hasNoDeps)newTasks[key]=taskFn;else{
if(params=parseParams(taskFn),taskFn.length===0&&!fnIsAsync&&params.length===0)throw new Error("autoInject task functions require explicit parameters.");fnIsAsync||
params.pop(),newTasks[key]=params.concat(newTask)}function newTask(results,taskCb){var newArgs=params.map(name=>results[name]);newArgs.push(taskCb),wrapAsync(taskFn)(
...newArgs)}}),auto(newTasks,callback)}class DLL{constructor(){this.head=this.tail=null,this.length=0}removeLink(node){return node.prev?node.prev.next=node.next:
this.head=node.next,node.next?node.next.prev=node.prev:this.tail=node.prev,node.prev=node.next=null,this.length-=1,node}empty(){for(;this.head;)this.shift();return this}insertAfter(node,newNode){
newNode.prev=node,newNode.next=node.next,node.next?node.next.prev=newNode:this.tail=newNode,node.next=newNode,this.length+=1}insertBefore(node,newNode){newNode.
prev=node.prev,newNode.next=node,node.prev?node.prev.next=newNode:this.head=newNode,node.prev=newNode,this.length+=1}unshift(node){this.head?this.insertBefore(this.
head,node):setInitial(this,node)}push(node){this.tail?this.insertAfter(this.tail,node):setInitial(this,node)}shift(){return this.head&&this.removeLink(this.head)}pop(){
return this.tail&&this.removeLink(this.tail)}toArray(){return[...this]}*[Symbol.iterator](){for(var cur=this.head;cur;)yield cur.data,cur=cur.next}remove(testFn){
for(var curr=this.head;curr;){var{next}=curr;testFn(curr)&&this.removeLink(curr),curr=next}return this}}function setInitial(dll,node){dll.length=1,dll.head=dll.
tail=node}function queue$1(worker,concurrency,payload){if(concurrency==null)concurrency=1;else if(concurrency===0)throw new RangeError("Concurrency must not be \
zero");var _worker=wrapAsync(worker),numRunning=0,workersList=[];let events={error:[],drain:[],saturated:[],unsaturated:[],empty:[]};function on(event,handler){
events[event].push(handler)}function once2(event,handler){let handleAndRemove=(...args)=>{off(event,handleAndRemove),handler(...args)};events[event].push(handleAndRemove)}
function off(event,handler){if(!event)return Object.keys(events).forEach(ev=>events[ev]=[]);if(!handler)return events[event]=[];events[event]=events[event].filter(
ev=>ev!==handler)}function trigger(event,...args){events[event].forEach(handler=>handler(...args))}var processingScheduled=!1;function _insert(data,insertAtFront,rejectOnError,callback){
if(callback!=null&&typeof callback!="function")throw new Error("task callback must be a function");q.started=!0;var res,rej;function promiseCallback2(err,...args){
if(err)return rejectOnError?rej(err):res();if(args.length<=1)return res(args[0]);res(args)}var item=q._createTaskItem(data,rejectOnError?promiseCallback2:callback||
promiseCallback2);if(insertAtFront?q._tasks.unshift(item):q._tasks.push(item),processingScheduled||(processingScheduled=!0,setImmediate$1(()=>{processingScheduled=
!1,q.process()})),rejectOnError||!callback)return new Promise((resolve2,reject2)=>{res=resolve2,rej=reject2})}function _createCB(tasks){return function(err,...args){
numRunning-=1;for(var i=0,l=tasks.length;i<l;i++){var task=tasks[i],index2=workersList.indexOf(task);index2===0?workersList.shift():index2>0&&workersList.splice(
index2,1),task.callback(err,...args),err!=null&&trigger("error",err,task.data)}numRunning<=q.concurrency-q.buffer&&trigger("unsaturated"),q.idle()&&trigger("dra\
in"),q.process()}}function _maybeDrain(data){return data.length===0&&q.idle()?(setImmediate$1(()=>trigger("drain")),!0):!1}let eventMethod=name=>handler=>{if(!handler)
return new Promise((resolve2,reject2)=>{once2(name,(err,data)=>{if(err)return reject2(err);resolve2(data)})});off(name),on(name,handler)};var isProcessing=!1,q={
_tasks:new DLL,_createTaskItem(data,callback){return{data,callback}},*[Symbol.iterator](){yield*q._tasks[Symbol.iterator]()},concurrency,payload,buffer:concurrency/
4,started:!1,paused:!1,push(data,callback){return Array.isArray(data)?_maybeDrain(data)?void 0:data.map(datum=>_insert(datum,!1,!1,callback)):_insert(data,!1,!1,
callback)},pushAsync(data,callback){return Array.isArray(data)?_maybeDrain(data)?void 0:data.map(datum=>_insert(datum,!1,!0,callback)):_insert(data,!1,!0,callback)},
kill(){off(),q._tasks.empty()},unshift(data,callback){return Array.isArray(data)?_maybeDrain(data)?void 0:data.map(datum=>_insert(datum,!0,!1,callback)):_insert(
data,!0,!1,callback)},unshiftAsync(data,callback){return Array.isArray(data)?_maybeDrain(data)?void 0:data.map(datum=>_insert(datum,!0,!0,callback)):_insert(data,
!0,!0,callback)},remove(testFn){q._tasks.remove(testFn)},process(){if(!isProcessing){for(isProcessing=!0;!q.paused&&numRunning<q.concurrency&&q._tasks.length;){
var tasks=[],data=[],l=q._tasks.length;q.payload&&(l=Math.min(l,q.payload));for(var i=0;i<l;i++){var node=q._tasks.shift();tasks.push(node),workersList.push(node),
data.push(node.data)}numRunning+=1,q._tasks.length===0&&trigger("empty"),numRunning===q.concurrency&&trigger("saturated");var cb=onlyOnce(_createCB(tasks));_worker(
data,cb)}isProcessing=!1}},length(){return q._tasks.length},running(){return numRunning},workersList(){return workersList},idle(){return q._tasks.length+numRunning===
0},pause(){q.paused=!0},resume(){q.paused!==!1&&(q.paused=!1,setImmediate$1(q.process))}};return Object.defineProperties(q,{saturated:{writable:!1,value:eventMethod(
"saturated")},unsaturated:{writable:!1,value:eventMethod("unsaturated")},empty:{writable:!1,value:eventMethod("empty")},drain:{writable:!1,value:eventMethod("dr\
ain")},error:{writable:!1,value:eventMethod("error")}}),q}function cargo$1(worker,payload){return queue$1(worker,1,payload)}function cargo(worker,concurrency,payload){
return queue$1(worker,concurrency,payload)}function reduce(coll,memo,iteratee,callback){callback=once(callback);var _iteratee=wrapAsync(iteratee);return eachOfSeries$1(
coll,(x,i,iterCb)=>{_iteratee(memo,x,(err,v)=>{memo=v,iterCb(err)})},err=>callback(err,memo))}var reduce$1=awaitify(reduce,4);function seq(...functions){var _functions=functions.
map(wrapAsync);return function(...args){var that=this,cb=args[args.length-1];return typeof cb=="function"?args.pop():cb=promiseCallback(),reduce$1(_functions,args,
(newargs,fn,iterCb)=>{fn.apply(that,newargs.concat((err,...nextargs)=>{iterCb(err,nextargs)}))},(err,results)=>cb(err,...results)),cb[PROMISE_SYMBOL]}}function compose(...args){
return seq(...args.reverse())}function mapLimit(coll,limit,iteratee,callback){return _asyncMap(eachOfLimit$2(limit),coll,iteratee,callback)}var mapLimit$1=awaitify(
mapLimit,4);function concatLimit(coll,limit,iteratee,callback){var _iteratee=wrapAsync(iteratee);return mapLimit$1(coll,limit,(val,iterCb)=>{_iteratee(val,(err,...args)=>err?
iterCb(err):iterCb(err,args))},(err,mapResults)=>{for(var result=[],i=0;i<mapResults.length;i++)mapResults[i]&&(result=result.concat(...mapResults[i]));return callback(
err,result)})}var concatLimit$1=awaitify(concatLimit,4);function concat(coll,iteratee,callback){return concatLimit$1(coll,1/0,iteratee,callback)}var concat$1=awaitify(
concat,3);function concatSeries(coll,iteratee,callback){return concatLimit$1(coll,1,iteratee,callback)}var concatSeries$1=awaitify(concatSeries,3);function constant$1(...args){
return function(...ignoredArgs){var callback=ignoredArgs.pop();return callback(null,...args)}}function _createTester(check,getResult){return(eachfn,arr,_iteratee,cb)=>{
var testPassed=!1,testResult;let iteratee=wrapAsync(_iteratee);eachfn(arr,(value,_2,callback)=>{iteratee(value,(err,result)=>{if(err||err===!1)return callback(err);
if(check(result)&&!testResult)return testPassed=!0,testResult=getResult(!0,value),callback(null,breakLoop);callback()})},err=>{if(err)return cb(err);cb(null,testPassed?
testResult:getResult(!1))})}}function detect(coll,iteratee,callback){return _createTester(bool=>bool,(res,item)=>item)(eachOf$1,coll,iteratee,callback)}var detect$1=awaitify(
detect,3);function detectLimit(coll,limit,iteratee,callback){return _createTester(bool=>bool,(res,item)=>item)(eachOfLimit$2(limit),coll,iteratee,callback)}var detectLimit$1=awaitify(
detectLimit,4);function detectSeries(coll,iteratee,callback){return _createTester(bool=>bool,(res,item)=>item)(eachOfLimit$2(1),coll,iteratee,callback)}var detectSeries$1=awaitify(
detectSeries,3);function consoleFunc(name){return(fn,...args)=>wrapAsync(fn)(...args,(err,...resultArgs)=>{typeof console=="object"&&(err?console.error&&console.
error(err):console[name]&&resultArgs.forEach(x=>console[name](x)))})}var dir=consoleFunc("dir");function doWhilst(iteratee,test,callback){callback=onlyOnce(callback);
var _fn=wrapAsync(iteratee),_test=wrapAsync(test),results;function next(err,...args){if(err)return callback(err);err!==!1&&(results=args,_test(...args,check))}function check(err,truth){
if(err)return callback(err);if(err!==!1){if(!truth)return callback(null,...results);_fn(next)}}return check(null,!0)}var doWhilst$1=awaitify(doWhilst,3);function doUntil(iteratee,test,callback){
let _test=wrapAsync(test);return doWhilst$1(iteratee,(...args)=>{let cb=args.pop();_test(...args,(err,truth)=>cb(err,!truth))},callback)}function _withoutIndex(iteratee){
return(value,index2,callback)=>iteratee(value,callback)}function eachLimit$2(coll,iteratee,callback){return eachOf$1(coll,_withoutIndex(wrapAsync(iteratee)),callback)}
var each=awaitify(eachLimit$2,3);function eachLimit(coll,limit,iteratee,callback){return eachOfLimit$2(limit)(coll,_withoutIndex(wrapAsync(iteratee)),callback)}
var eachLimit$1=awaitify(eachLimit,4);function eachSeries(coll,iteratee,callback){return eachLimit$1(coll,1,iteratee,callback)}var eachSeries$1=awaitify(eachSeries,
3);function ensureAsync(fn){return isAsync(fn)?fn:function(...args){var callback=args.pop(),sync=!0;args.push((...innerArgs)=>{sync?setImmediate$1(()=>callback(
...innerArgs)):callback(...innerArgs)}),fn.apply(this,args),sync=!1}}function every(coll,iteratee,callback){return _createTester(bool=>!bool,res=>!res)(eachOf$1,
coll,iteratee,callback)}var every$1=awaitify(every,3);function everyLimit(coll,limit,iteratee,callback){return _createTester(bool=>!bool,res=>!res)(eachOfLimit$2(
limit),coll,iteratee,callback)}var everyLimit$1=awaitify(everyLimit,4);function everySeries(coll,iteratee,callback){return _createTester(bool=>!bool,res=>!res)(
eachOfSeries$1,coll,iteratee,callback)}var everySeries$1=awaitify(everySeries,3);function filterArray(eachfn,arr,iteratee,callback){var truthValues=new Array(arr.
length);eachfn(arr,(x,index2,iterCb)=>{iteratee(x,(err,v)=>{truthValues[index2]=!!v,iterCb(err)})},err=>{if(err)return callback(err);for(var results=[],i=0;i<arr.
length;i++)truthValues[i]&&results.push(arr[i]);callback(null,results)})}function filterGeneric(eachfn,coll,iteratee,callback){var results=[];eachfn(coll,(x,index2,iterCb)=>{
iteratee(x,(err,v)=>{if(err)return iterCb(err);v&&results.push({index:index2,value:x}),iterCb(err)})},err=>{if(err)return callback(err);callback(null,results.sort(
(a,b)=>a.index-b.index).map(v=>v.value))})}function _filter(eachfn,coll,iteratee,callback){var filter2=isArrayLike(coll)?filterArray:filterGeneric;return filter2(
eachfn,coll,wrapAsync(iteratee),callback)}function filter(coll,iteratee,callback){return _filter(eachOf$1,coll,iteratee,callback)}var filter$1=awaitify(filter,3);
function filterLimit(coll,limit,iteratee,callback){return _filter(eachOfLimit$2(limit),coll,iteratee,callback)}var filterLimit$1=awaitify(filterLimit,4);function filterSeries(coll,iteratee,callback){
return _filter(eachOfSeries$1,coll,iteratee,callback)}var filterSeries$1=awaitify(filterSeries,3);function forever(fn,errback){var done=onlyOnce(errback),task=wrapAsync(
ensureAsync(fn));function next(err){if(err)return done(err);err!==!1&&task(next)}return next()}var forever$1=awaitify(forever,2);function groupByLimit(coll,limit,iteratee,callback){
var _iteratee=wrapAsync(iteratee);return mapLimit$1(coll,limit,(val,iterCb)=>{_iteratee(val,(err,key)=>err?iterCb(err):iterCb(err,{key,val}))},(err,mapResults)=>{
for(var result={},{hasOwnProperty}=Object.prototype,i=0;i<mapResults.length;i++)if(mapResults[i]){var{key}=mapResults[i],{val}=mapResults[i];hasOwnProperty.call(
result,key)?result[key].push(val):result[key]=[val]}return callback(err,result)})}var groupByLimit$1=awaitify(groupByLimit,4);function groupBy(coll,iteratee,callback){
return groupByLimit$1(coll,1/0,iteratee,callback)}function groupBySeries(coll,iteratee,callback){return groupByLimit$1(coll,1,iteratee,callback)}var log=consoleFunc(
"log");function mapValuesLimit(obj,limit,iteratee,callback){callback=once(callback);var newObj={},_iteratee=wrapAsync(iteratee);return eachOfLimit$2(limit)(obj,
(val,key,next)=>{_iteratee(val,key,(err,result)=>{if(err)return next(err);newObj[key]=result,next(err)})},err=>callback(err,newObj))}var mapValuesLimit$1=awaitify(
mapValuesLimit,4);function mapValues(obj,iteratee,callback){return mapValuesLimit$1(obj,1/0,iteratee,callback)}function mapValuesSeries(obj,iteratee,callback){return mapValuesLimit$1(
obj,1,iteratee,callback)}function memoize(fn,hasher=v=>v){var memo=Object.create(null),queues=Object.create(null),_fn=wrapAsync(fn),memoized=initialParams((args,callback)=>{
var key=hasher(...args);key in memo?setImmediate$1(()=>callback(null,...memo[key])):key in queues?queues[key].push(callback):(queues[key]=[callback],_fn(...args,
(err,...resultArgs)=>{err||(memo[key]=resultArgs);var q=queues[key];delete queues[key];for(var i=0,l=q.length;i<l;i++)q[i](err,...resultArgs)}))});return memoized.
memo=memo,memoized.unmemoized=fn,memoized}var _defer;hasNextTick?_defer=process.nextTick:hasSetImmediate?_defer=setImmediate:_defer=fallback;var nextTick=wrap(_defer),
_parallel=awaitify((eachfn,tasks,callback)=>{var results=isArrayLike(tasks)?[]:{};eachfn(tasks,(task,key,taskCb)=>{wrapAsync(task)((err,...result)=>{result.length<
2&&([result]=result),results[key]=result,taskCb(err)})},err=>callback(err,results))},3);function parallel(tasks,callback){return _parallel(eachOf$1,tasks,callback)}
function parallelLimit(tasks,limit,callback){return _parallel(eachOfLimit$2(limit),tasks,callback)}function queue(worker,concurrency){var _worker=wrapAsync(worker);
return queue$1((items,cb)=>{_worker(items[0],cb)},concurrency,1)}class Heap{constructor(){this.heap=[],this.pushCount=Number.MIN_SAFE_INTEGER}get length(){return this.
heap.length}empty(){return this.heap=[],this}percUp(index2){let p;for(;index2>0&&smaller(this.heap[index2],this.heap[p=parent(index2)]);){let t=this.heap[index2];
this.heap[index2]=this.heap[p],this.heap[p]=t,index2=p}}percDown(index2){let l;for(;(l=leftChi(index2))<this.heap.length&&(l+1<this.heap.length&&smaller(this.heap[l+
1],this.heap[l])&&(l=l+1),!smaller(this.heap[index2],this.heap[l]));){let t=this.heap[index2];this.heap[index2]=this.heap[l],this.heap[l]=t,index2=l}}push(node){
node.pushCount=++this.pushCount,this.heap.push(node),this.percUp(this.heap.length-1)}unshift(node){return this.heap.push(node)}shift(){let[top]=this.heap;return this.
heap[0]=this.heap[this.heap.length-1],this.heap.pop(),this.percDown(0),top}toArray(){return[...this]}*[Symbol.iterator](){for(let i=0;i<this.heap.length;i++)yield this.
heap[i].data}remove(testFn){let j=0;for(let i=0;i<this.heap.length;i++)testFn(this.heap[i])||(this.heap[j]=this.heap[i],j++);this.heap.splice(j);for(let i=parent(
this.heap.length-1);i>=0;i--)this.percDown(i);return this}}function leftChi(i){return(i<<1)+1}function parent(i){return(i+1>>1)-1}function smaller(x,y){return x.
priority!==y.priority?x.priority<y.priority:x.pushCount<y.pushCount}function priorityQueue(worker,concurrency){var q=queue(worker,concurrency),{push,pushAsync}=q;
q._tasks=new Heap,q._createTaskItem=({data,priority},callback)=>({data,priority,callback});function createDataItems(tasks,priority){return Array.isArray(tasks)?
tasks.map(data=>({data,priority})):{data:tasks,priority}}return q.push=function(data,priority=0,callback){return push(createDataItems(data,priority),callback)},
q.pushAsync=function(data,priority=0,callback){return pushAsync(createDataItems(data,priority),callback)},delete q.unshift,delete q.unshiftAsync,q}function race(tasks,callback){
if(callback=once(callback),!Array.isArray(tasks))return callback(new TypeError("First argument to race must be an array of functions"));if(!tasks.length)return callback();
for(var i=0,l=tasks.length;i<l;i++)wrapAsync(tasks[i])(callback)}var race$1=awaitify(race,2);function reduceRight(array,memo,iteratee,callback){var reversed=[...array].
reverse();return reduce$1(reversed,memo,iteratee,callback)}function reflect(fn){var _fn=wrapAsync(fn);return initialParams(function(args,reflectCallback){return args.
push((error2,...cbArgs)=>{let retVal={};if(error2&&(retVal.error=error2),cbArgs.length>0){var value=cbArgs;cbArgs.length<=1&&([value]=cbArgs),retVal.value=value}
reflectCallback(null,retVal)}),_fn.apply(this,args)})}function reflectAll(tasks){var results;return Array.isArray(tasks)?results=tasks.map(reflect):(results={},
Object.keys(tasks).forEach(key=>{results[key]=reflect.call(this,tasks[key])})),results}function reject$2(eachfn,arr,_iteratee,callback){let iteratee=wrapAsync(_iteratee);
return _filter(eachfn,arr,(value,cb)=>{iteratee(value,(err,v)=>{cb(err,!v)})},callback)}function reject(coll,iteratee,callback){return reject$2(eachOf$1,coll,iteratee,
callback)}var reject$1=awaitify(reject,3);function rejectLimit(coll,limit,iteratee,callback){return reject$2(eachOfLimit$2(limit),coll,iteratee,callback)}var rejectLimit$1=awaitify(
rejectLimit,4);function rejectSeries(coll,iteratee,callback){return reject$2(eachOfSeries$1,coll,iteratee,callback)}var rejectSeries$1=awaitify(rejectSeries,3);
function constant(value){return function(){return value}}let DEFAULT_TIMES=5,DEFAULT_INTERVAL=0;function retry(opts,task,callback){var options={times:DEFAULT_TIMES,
intervalFunc:constant(DEFAULT_INTERVAL)};if(arguments.length<3&&typeof opts=="function"?(callback=task||promiseCallback(),task=opts):(parseTimes(options,opts),callback=
callback||promiseCallback()),typeof task!="function")throw new Error("Invalid arguments for async.retry");var _task=wrapAsync(task),attempt=1;function retryAttempt(){
_task((err,...args)=>{err!==!1&&(err&&attempt++<options.times&&(typeof options.errorFilter!="function"||options.errorFilter(err))?setTimeout(retryAttempt,options.
intervalFunc(attempt-1)):callback(err,...args))})}return retryAttempt(),callback[PROMISE_SYMBOL]}function parseTimes(acc,t){if(typeof t=="object")acc.times=+t.times||
DEFAULT_TIMES,acc.intervalFunc=typeof t.interval=="function"?t.interval:constant(+t.interval||DEFAULT_INTERVAL),acc.errorFilter=t.errorFilter;else if(typeof t==
"number"||typeof t=="string")acc.times=+t||DEFAULT_TIMES;else throw new Error("Invalid arguments for async.retry")}function retryable(opts,task){task||(task=opts,
opts=null);let arity=opts&&opts.arity||task.length;isAsync(task)&&(arity+=1);var _task=wrapAsync(task);return initialParams((args,callback)=>{(args.length<arity-
1||callback==null)&&(args.push(callback),callback=promiseCallback());function taskFn(cb){_task(...args,cb)}return opts?retry(opts,taskFn,callback):retry(taskFn,
callback),callback[PROMISE_SYMBOL]})}function series(tasks,callback){return _parallel(eachOfSeries$1,tasks,callback)}function some(coll,iteratee,callback){return _createTester(
Boolean,res=>res)(eachOf$1,coll,iteratee,callback)}var some$1=awaitify(some,3);function someLimit(coll,limit,iteratee,callback){return _createTester(Boolean,res=>res)(
eachOfLimit$2(limit),coll,iteratee,callback)}var someLimit$1=awaitify(someLimit,4);function someSeries(coll,iteratee,callback){return _createTester(Boolean,res=>res)(
eachOfSeries$1,coll,iteratee,callback)}var someSeries$1=awaitify(someSeries,3);function sortBy(coll,iteratee,callback){var _iteratee=wrapAsync(iteratee);return map$1(
coll,(x,iterCb)=>{_iteratee(x,(err,criteria)=>{if(err)return iterCb(err);iterCb(err,{value:x,criteria})})},(err,results)=>{if(err)return callback(err);callback(
null,results.sort(comparator).map(v=>v.value))});function comparator(left,right){var a=left.criteria,b=right.criteria;return a<b?-1:a>b?1:0}}var sortBy$1=awaitify(
sortBy,3);function timeout(asyncFn,milliseconds,info2){var fn=wrapAsync(asyncFn);return initialParams((args,callback)=>{var timedOut=!1,timer;function timeoutCallback(){
var name=asyncFn.name||"anonymous",error2=new Error('Callback function "'+name+'" timed out.');error2.code="ETIMEDOUT",info2&&(error2.info=info2),timedOut=!0,callback(
error2)}args.push((...cbArgs)=>{timedOut||(callback(...cbArgs),clearTimeout(timer))}),timer=setTimeout(timeoutCallback,milliseconds),fn(...args)})}function range(size){
for(var result=Array(size);size--;)result[size]=size;return result}function timesLimit(count,limit,iteratee,callback){var _iteratee=wrapAsync(iteratee);return mapLimit$1(
range(count),limit,_iteratee,callback)}function times(n,iteratee,callback){return timesLimit(n,1/0,iteratee,callback)}function timesSeries(n,iteratee,callback){
return timesLimit(n,1,iteratee,callback)}function transform(coll,accumulator,iteratee,callback){arguments.length<=3&&typeof accumulator=="function"&&(callback=iteratee,
iteratee=accumulator,accumulator=Array.isArray(coll)?[]:{}),callback=once(callback||promiseCallback());var _iteratee=wrapAsync(iteratee);return eachOf$1(coll,(v,k,cb)=>{
_iteratee(accumulator,v,k,cb)},err=>callback(err,accumulator)),callback[PROMISE_SYMBOL]}function tryEach(tasks,callback){var error2=null,result;return eachSeries$1(
tasks,(task,taskCb)=>{wrapAsync(task)((err,...args)=>{if(err===!1)return taskCb(err);args.length<2?[result]=args:result=args,error2=err,taskCb(err?null:{})})},()=>callback(
error2,result))}var tryEach$1=awaitify(tryEach);function unmemoize(fn){return(...args)=>(fn.unmemoized||fn)(...args)}function whilst(test,iteratee,callback){callback=
onlyOnce(callback);var _fn=wrapAsync(iteratee),_test=wrapAsync(test),results=[];function next(err,...rest){if(err)return callback(err);results=rest,err!==!1&&_test(
check)}function check(err,truth){if(err)return callback(err);if(err!==!1){if(!truth)return callback(null,...results);_fn(next)}}return _test(check)}var whilst$1=awaitify(
whilst,3);function until(test,iteratee,callback){let _test=wrapAsync(test);return whilst$1(cb=>_test((err,truth)=>cb(err,!truth)),iteratee,callback)}function waterfall(tasks,callback){
if(callback=once(callback),!Array.isArray(tasks))return callback(new Error("First argument to waterfall must be an array of functions"));if(!tasks.length)return callback();
var taskIndex=0;function nextTask(args){var task=wrapAsync(tasks[taskIndex++]);task(...args,onlyOnce(next))}function next(err,...args){if(err!==!1){if(err||taskIndex===
tasks.length)return callback(err,...args);nextTask(args)}}nextTask([])}var waterfall$1=awaitify(waterfall),index={apply,applyEach,applyEachSeries,asyncify,auto,
autoInject,cargo:cargo$1,cargoQueue:cargo,compose,concat:concat$1,concatLimit:concatLimit$1,concatSeries:concatSeries$1,constant:constant$1,detect:detect$1,detectLimit:detectLimit$1,
detectSeries:detectSeries$1,dir,doUntil,doWhilst:doWhilst$1,each,eachLimit:eachLimit$1,eachOf:eachOf$1,eachOfLimit:eachOfLimit$1,eachOfSeries:eachOfSeries$1,eachSeries:eachSeries$1,
ensureAsync,every:every$1,everyLimit:everyLimit$1,everySeries:everySeries$1,filter:filter$1,filterLimit:filterLimit$1,filterSeries:filterSeries$1,forever:forever$1,
groupBy,groupByLimit:groupByLimit$1,groupBySeries,log,map:map$1,mapLimit:mapLimit$1,mapSeries:mapSeries$1,mapValues,mapValuesLimit:mapValuesLimit$1,mapValuesSeries,
memoize,nextTick,parallel,parallelLimit,priorityQueue,queue,race:race$1,reduce:reduce$1,reduceRight,reflect,reflectAll,reject:reject$1,rejectLimit:rejectLimit$1,
rejectSeries:rejectSeries$1,retry,retryable,seq,series,setImmediate:setImmediate$1,some:some$1,someLimit:someLimit$1,someSeries:someSeries$1,sortBy:sortBy$1,timeout,
times,timesLimit,timesSeries,transform,tryEach:tryEach$1,unmemoize,until,waterfall:waterfall$1,whilst:whilst$1,all:every$1,allLimit:everyLimit$1,allSeries:everySeries$1,
any:some$1,anyLimit:someLimit$1,anySeries:someSeries$1,find:detect$1,findLimit:detectLimit$1,findSeries:detectSeries$1,flatMap:concat$1,flatMapLimit:concatLimit$1,
flatMapSeries:concatSeries$1,forEach:each,forEachSeries:eachSeries$1,forEachLimit:eachLimit$1,forEachOf:eachOf$1,forEachOfSeries:eachOfSeries$1,forEachOfLimit:eachOfLimit$1,
inject:reduce$1,foldl:reduce$1,foldr:reduceRight,select:filter$1,selectLimit:filterLimit$1,selectSeries:filterSeries$1,wrapSync:asyncify,during:whilst$1,doDuring:doWhilst$1};
exports2.all=every$1,exports2.allLimit=everyLimit$1,exports2.allSeries=everySeries$1,exports2.any=some$1,exports2.anyLimit=someLimit$1,exports2.anySeries=someSeries$1,
exports2.apply=apply,exports2.applyEach=applyEach,exports2.applyEachSeries=applyEachSeries,exports2.asyncify=asyncify,exports2.auto=auto,exports2.autoInject=autoInject,
exports2.cargo=cargo$1,exports2.cargoQueue=cargo,exports2.compose=compose,exports2.concat=concat$1,exports2.concatLimit=concatLimit$1,exports2.concatSeries=concatSeries$1,
exports2.constant=constant$1,exports2.default=index,exports2.detect=detect$1,exports2.detectLimit=detectLimit$1,exports2.detectSeries=detectSeries$1,exports2.dir=
dir,exports2.doDuring=doWhilst$1,exports2.doUntil=doUntil,exports2.doWhilst=doWhilst$1,exports2.during=whilst$1,exports2.each=each,exports2.eachLimit=eachLimit$1,
exports2.eachOf=eachOf$1,exports2.eachOfLimit=eachOfLimit$1,exports2.eachOfSeries=eachOfSeries$1,exports2.eachSeries=eachSeries$1,exports2.ensureAsync=ensureAsync,
exports2.every=every$1,exports2.everyLimit=everyLimit$1,exports2.everySeries=everySeries$1,exports2.filter=filter$1,exports2.filterLimit=filterLimit$1,exports2.
filterSeries=filterSeries$1,exports2.find=detect$1,exports2.findLimit=detectLimit$1,exports2.findSeries=detectSeries$1,exports2.flatMap=concat$1,exports2.flatMapLimit=
concatLimit$1,exports2.flatMapSeries=concatSeries$1,exports2.foldl=reduce$1,exports2.foldr=reduceRight,exports2.forEach=each,exports2.forEachLimit=eachLimit$1,exports2.
forEachOf=eachOf$1,exports2.forEachOfLimit=eachOfLimit$1,exports2.forEachOfSeries=eachOfSeries$1,exports2.forEachSeries=eachSeries$1,exports2.forever=forever$1,
exports2.groupBy=groupBy,exports2.groupByLimit=groupByLimit$1,exports2.groupBySeries=groupBySeries,exports2.inject=reduce$1,exports2.log=log,exports2.map=map$1,
exports2.mapLimit=mapLimit$1,exports2.mapSeries=mapSeries$1,exports2.mapValues=mapValues,exports2.mapValuesLimit=mapValuesLimit$1,exports2.mapValuesSeries=mapValuesSeries,
exports2.memoize=memoize,exports2.nextTick=nextTick,exports2.parallel=parallel,exports2.parallelLimit=parallelLimit,exports2.priorityQueue=priorityQueue,exports2.
queue=queue,exports2.race=race$1,exports2.reduce=reduce$1,exports2.reduceRight=reduceRight,exports2.reflect=reflect,exports2.reflectAll=reflectAll,exports2.reject=
reject$1,exports2.rejectLimit=rejectLimit$1,exports2.rejectSeries=rejectSeries$1,exports2.retry=retry,exports2.retryable=retryable,exports2.select=filter$1,exports2.
selectLimit=filterLimit$1,exports2.selectSeries=filterSeries$1,exports2.seq=seq,exports2.series=series,exports2.setImmediate=setImmediate$1,exports2.some=some$1,
exports2.someLimit=someLimit$1,exports2.someSeries=someSeries$1,exports2.sortBy=sortBy$1,exports2.timeout=timeout,exports2.times=times,exports2.timesLimit=timesLimit,
exports2.timesSeries=timesSeries,exports2.transform=transform,exports2.tryEach=tryEach$1,exports2.unmemoize=unmemoize,exports2.until=until,exports2.waterfall=waterfall$1,
exports2.whilst=whilst$1,exports2.wrapSync=asyncify,Object.defineProperty(exports2,"__esModule",{value:!0})}))}});var require_polyfills=__commonJS({"node_modules/graceful-fs/polyfills.js"(exports,module){var constants=__require("constants"),origCwd=process.cwd,cwd=null,platform=process.
env.GRACEFUL_FS_PLATFORM||process.platform;process.cwd=function(){return cwd||(cwd=origCwd.call(process)),cwd};try{process.cwd()}catch{}typeof process.chdir=="f\
unction"&&(chdir=process.chdir,process.chdir=function(d){cwd=null,chdir.call(process,d)},Object.setPrototypeOf&&Object.setPrototypeOf(process.chdir,chdir));var chdir;
module.exports=patch;function patch(fs4){constants.hasOwnProperty("O_SYMLINK")&&process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)&&patchLchmod(fs4),fs4.lutimes||patchLutimes(
fs4),fs4.chown=chownFix(fs4.chown),fs4.fchown=chownFix(fs4.fchown),fs4.lchown=chownFix(fs4.lchown),fs4.chmod=chmodFix(fs4.chmod),fs4.fchmod=chmodFix(fs4.fchmod),
fs4.lchmod=chmodFix(fs4.lchmod),fs4.chownSync=chownFixSync(fs4.chownSync),fs4.fchownSync=chownFixSync(fs4.fchownSync),fs4.lchownSync=chownFixSync(fs4.lchownSync),
fs4.chmodSync=chmodFixSync(fs4.chmodSync),fs4.fchmodSync=chmodFixSync(fs4.fchmodSync),fs4.lchmodSync=chmodFixSync(fs4.lchmodSync),fs4.stat=statFix(fs4.stat),fs4.
fstat=statFix(fs4.fstat),fs4.lstat=statFix(fs4.lstat),fs4.statSync=statFixSync(fs4.statSync),fs4.fstatSync=statFixSync(fs4.fstatSync),fs4.lstatSync=statFixSync(
fs4.lstatSync),fs4.chmod&&!fs4.lchmod&&(fs4.lchmod=function(path3,mode,cb){cb&&process.nextTick(cb)},fs4.lchmodSync=function(){}),fs4.chown&&!fs4.lchown&&(fs4.lchown=
function(path3,uid,gid,cb){cb&&process.nextTick(cb)},fs4.lchownSync=function(){}),platform==="win32"&&(fs4.rename=typeof fs4.rename!="function"?fs4.rename:(function(fs$rename){
function rename(from,to,cb){var start=Date.now(),backoff=0;fs$rename(from,to,function CB(er){if(er&&(er.code==="EACCES"||er.code==="EPERM"||er.code==="EBUSY")&&
Date.now()-start<6e4){setTimeout(function(){fs4.stat(to,function(stater,st){stater&&stater.code==="ENOENT"?fs$rename(from,to,CB):cb(er)})},backoff),backoff<100&&
(backoff+=10);return}cb&&cb(er)})}return Object.setPrototypeOf&&Object.setPrototypeOf(rename,fs$rename),rename})(fs4.rename)),fs4.read=typeof fs4.read!="functio\
n"?fs4.read:(function(fs$read){function read(fd,buffer,offset,length,position,callback_){var callback;if(callback_&&typeof callback_=="function"){var eagCounter=0;
callback=function(er,_2,__){if(er&&er.code==="EAGAIN"&&eagCounter<10)return eagCounter++,fs$read.call(fs4,fd,buffer,offset,length,position,callback);callback_.apply(
this,arguments)}}return fs$read.call(fs4,fd,buffer,offset,length,position,callback)}return Object.setPrototypeOf&&Object.setPrototypeOf(read,fs$read),read})(fs4.
read),fs4.readSync=typeof fs4.readSync!="function"?fs4.readSync:(function(fs$readSync){return function(fd,buffer,offset,length,position){for(var eagCounter=0;;)
try{return fs$readSync.call(fs4,fd,buffer,offset,length,position)}catch(er){if(er.code==="EAGAIN"&&eagCounter<10){eagCounter++;continue}throw er}}})(fs4.readSync);
function patchLchmod(fs5){fs5.lchmod=function(path3,mode,callback){fs5.open(path3,constants.O_WRONLY|constants.O_SYMLINK,mode,function(err,fd){if(err){callback&&
callback(err);return}fs5.fchmod(fd,mode,function(err2){fs5.close(fd,function(err22){callback&&callback(err2||err22)})})})},fs5.lchmodSync=function(path3,mode){var fd=fs5.
openSync(path3,constants.O_WRONLY|constants.O_SYMLINK,mode),threw=!0,ret;try{ret=fs5.fchmodSync(fd,mode),threw=!1}finally{if(threw)try{fs5.closeSync(fd)}catch{}else
fs5.closeSync(fd)}return ret}}function patchLutimes(fs5){constants.hasOwnProperty("O_SYMLINK")&&fs5.futimes?(fs5.lutimes=function(path3,at,mt,cb){fs5.open(path3,
constants.O_SYMLINK,function(er,fd){if(er){cb&&cb(er);return}fs5.futimes(fd,at,mt,function(er2){fs5.close(fd,function(er22){cb&&cb(er2||er22)})})})},fs5.lutimesSync=
function(path3,at,mt){var fd=fs5.openSync(path3,constants.O_SYMLINK),ret,threw=!0;try{ret=fs5.futimesSync(fd,at,mt),threw=!1}finally{if(threw)try{fs5.closeSync(
fd)}catch{}else fs5.closeSync(fd)}return ret}):fs5.futimes&&(fs5.lutimes=function(_a,_b,_c,cb){cb&&process.nextTick(cb)},fs5.lutimesSync=function(){})}function chmodFix(orig){
return orig&&function(target,mode,cb){return orig.call(fs4,target,mode,function(er){chownErOk(er)&&(er=null),cb&&cb.apply(this,arguments)})}}function chmodFixSync(orig){
return orig&&function(target,mode){try{return orig.call(fs4,target,mode)}catch(er){if(!chownErOk(er))throw er}}}function chownFix(orig){return orig&&function(target,uid,gid,cb){
return orig.call(fs4,target,uid,gid,function(er){chownErOk(er)&&(er=null),cb&&cb.apply(this,arguments)})}}function chownFixSync(orig){return orig&&function(target,uid,gid){
try{return orig.call(fs4,target,uid,gid)}catch(er){if(!chownErOk(er))throw er}}}function statFix(orig){return orig&&function(target,options,cb){typeof options==
"function"&&(cb=options,options=null);function callback(er,stats){stats&&(stats.uid<0&&(stats.uid+=4294967296),stats.gid<0&&(stats.gid+=4294967296)),cb&&cb.apply(
this,arguments)}return options?orig.call(fs4,target,options,callback):orig.call(fs4,target,callback)}}function statFixSync(orig){return orig&&function(target,options){
var stats=options?orig.call(fs4,target,options):orig.call(fs4,target);return stats&&(stats.uid<0&&(stats.uid+=4294967296),stats.gid<0&&(stats.gid+=4294967296)),
stats}}function chownErOk(er){if(!er||er.code==="ENOSYS")return!0;var nonroot=!process.getuid||process.getuid()!==0;return!!(nonroot&&(er.code==="EINVAL"||er.code===
"EPERM"))}}}});var require_legacy_streams=__commonJS({"node_modules/graceful-fs/legacy-streams.js"(exports,module){var Stream=__require("stream").Stream;module.exports=legacy;
function legacy(fs4){return{ReadStream,WriteStream};function ReadStream(path3,options){if(!(this instanceof ReadStream))return new ReadStream(path3,options);Stream.
call(this);var self2=this;this.path=path3,this.fd=null,this.readable=!0,this.paused=!1,this.flags="r",this.mode=438,this.bufferSize=64*1024,options=options||{};
for(var keys=Object.keys(options),index=0,length=keys.length;index<length;index++){var key=keys[index];this[key]=options[key]}if(this.encoding&&this.setEncoding(
this.encoding),this.start!==void 0){if(typeof this.start!="number")throw TypeError("start must be a Number");if(this.end===void 0)this.end=1/0;else if(typeof this.
end!="number")throw TypeError("end must be a Number");if(this.start>this.end)throw new Error("start must be <= end");this.pos=this.start}if(this.fd!==null){process.
nextTick(function(){self2._read()});return}fs4.open(this.path,this.flags,this.mode,function(err,fd){if(err){self2.emit("error",err),self2.readable=!1;return}self2.
fd=fd,self2.emit("open",fd),self2._read()})}function WriteStream(path3,options){if(!(this instanceof WriteStream))return new WriteStream(path3,options);Stream.call(
this),this.path=path3,this.fd=null,this.writable=!0,this.flags="w",this.encoding="binary",this.mode=438,this.bytesWritten=0,options=options||{};for(var keys=Object.
keys(options),index=0,length=keys.length;index<length;index++){var key=keys[index];this[key]=options[key]}if(this.start!==void 0){if(typeof this.start!="number")
throw TypeError("start must be a Number");if(this.start<0)throw new Error("start must be >= zero");this.pos=this.start}this.busy=!1,this._queue=[],this.fd===null&&
(this._open=fs4.open,this._queue.push([this._open,this.path,this.flags,this.mode,void 0]),this.flush())}}}});var require_clone=__commonJS({"node_modules/graceful-fs/clone.js"(exports,module){"use strict";module.exports=clone;var getPrototypeOf=Object.getPrototypeOf||function(obj){
return obj.__proto__};function clone(obj){if(obj===null||typeof obj!="object")return obj;if(obj instanceof Object)var copy={__proto__:getPrototypeOf(obj)};else var copy=Object.
create(null);return Object.getOwnPropertyNames(obj).forEach(function(key){Object.defineProperty(copy,key,Object.getOwnPropertyDescriptor(obj,key))}),copy}}});var require_graceful_fs=__commonJS({"node_modules/graceful-fs/graceful-fs.js"(exports,module){var fs4=__require("fs"),polyfills=require_polyfills(),legacy=require_legacy_streams(),
clone=require_clone(),util=__require("util"),gracefulQueue,previousSymbol;typeof Symbol=="function"&&typeof Symbol.for=="function"?(gracefulQueue=Symbol.for("gr\
aceful-fs.queue"),previousSymbol=Symbol.for("graceful-fs.previous")):(gracefulQueue="___graceful-fs.queue",previousSymbol="___graceful-fs.previous");function noop(){}
function publishQueue(context,queue2){Object.defineProperty(context,gracefulQueue,{get:function(){return queue2}})}var debug2=noop;util.debuglog?debug2=util.debuglog(
"gfs4"):/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&(debug2=function(){var m=util.format.apply(util,arguments);m="GFS4: "+m.split(/\n/).join(`
GFS4: `),console.error(m)});fs4[gracefulQueue]||(queue=global[gracefulQueue]||[],publishQueue(fs4,queue),fs4.close=(function(fs$close){function close(fd,cb){return fs$close.
call(fs4,fd,function(err){err||resetQueue(),typeof cb=="function"&&cb.apply(this,arguments)})}return Object.defineProperty(close,previousSymbol,{value:fs$close}),
close})(fs4.close),fs4.closeSync=(function(fs$closeSync){function closeSync(fd){fs$closeSync.apply(fs4,arguments),resetQueue()}return Object.defineProperty(closeSync,
previousSymbol,{value:fs$closeSync}),closeSync})(fs4.closeSync),/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&process.on("exit",function(){debug2(fs4[gracefulQueue]),
__require("assert").equal(fs4[gracefulQueue].length,0)}));var queue;global[gracefulQueue]||publishQueue(global,fs4[gracefulQueue]);module.exports=patch(clone(fs4));
process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH&&!fs4.__patched&&(module.exports=patch(fs4),fs4.__patched=!0);function patch(fs5){polyfills(fs5),fs5.gracefulify=patch,
fs5.createReadStream=createReadStream2,fs5.createWriteStream=createWriteStream;var fs$readFile=fs5.readFile;fs5.readFile=readFile;function readFile(path3,options,cb){
return typeof options=="function"&&(cb=options,options=null),go$readFile(path3,options,cb);function go$readFile(path4,options2,cb2,startTime){return fs$readFile(
path4,options2,function(err){err&&(err.code==="EMFILE"||err.code==="ENFILE")?enqueue([go$readFile,[path4,options2,cb2],err,startTime||Date.now(),Date.now()]):typeof cb2==
"function"&&cb2.apply(this,arguments)})}}var fs$writeFile=fs5.writeFile;fs5.writeFile=writeFile;function writeFile(path3,data,options,cb){return typeof options==
"function"&&(cb=options,options=null),go$writeFile(path3,data,options,cb);function go$writeFile(path4,data2,options2,cb2,startTime){return fs$writeFile(path4,data2,
options2,function(err){err&&(err.code==="EMFILE"||err.code==="ENFILE")?enqueue([go$writeFile,[path4,data2,options2,cb2],err,startTime||Date.now(),Date.now()]):typeof cb2==
"function"&&cb2.apply(this,arguments)})}}var fs$appendFile=fs5.appendFile;fs$appendFile&&(fs5.appendFile=appendFile);function appendFile(path3,data,options,cb){
return typeof options=="function"&&(cb=options,options=null),go$appendFile(path3,data,options,cb);function go$appendFile(path4,data2,options2,cb2,startTime){return fs$appendFile(
path4,data2,options2,function(err){err&&(err.code==="EMFILE"||err.code==="ENFILE")?enqueue([go$appendFile,[path4,data2,options2,cb2],err,startTime||Date.now(),Date.
now()]):typeof cb2=="function"&&cb2.apply(this,arguments)})}}var fs$copyFile=fs5.copyFile;fs$copyFile&&(fs5.copyFile=copyFile);function copyFile(src,dest,flags,cb){
return typeof flags=="function"&&(cb=flags,flags=0),go$copyFile(src,dest,flags,cb);function go$copyFile(src2,dest2,flags2,cb2,startTime){return fs$copyFile(src2,
dest2,flags2,function(err){err&&(err.code==="EMFILE"||err.code==="ENFILE")?enqueue([go$copyFile,[src2,dest2,flags2,cb2],err,startTime||Date.now(),Date.now()]):typeof cb2==
"function"&&cb2.apply(this,arguments)})}}var fs$readdir=fs5.readdir;fs5.readdir=readdir;var noReaddirOptionVersions=/^v[0-5]\./;function readdir(path3,options,cb){
typeof options=="function"&&(cb=options,options=null);var go$readdir=noReaddirOptionVersions.test(process.version)?function(path4,options2,cb2,startTime){return fs$readdir(
path4,fs$readdirCallback(path4,options2,cb2,startTime))}:function(path4,options2,cb2,startTime){return fs$readdir(path4,options2,fs$readdirCallback(path4,options2,
cb2,startTime))};return go$readdir(path3,options,cb);function fs$readdirCallback(path4,options2,cb2,startTime){return function(err,files){err&&(err.code==="EMFI\
LE"||err.code==="ENFILE")?enqueue([go$readdir,[path4,options2,cb2],err,startTime||Date.now(),Date.now()]):(files&&files.sort&&files.sort(),typeof cb2=="function"&&
cb2.call(this,err,files))}}}if(process.version.substr(0,4)==="v0.8"){var legStreams=legacy(fs5);ReadStream=legStreams.ReadStream,WriteStream=legStreams.WriteStream}
var fs$ReadStream=fs5.ReadStream;fs$ReadStream&&(ReadStream.prototype=Object.create(fs$ReadStream.prototype),ReadStream.prototype.open=ReadStream$open);var fs$WriteStream=fs5.
WriteStream;fs$WriteStream&&(WriteStream.prototype=Object.create(fs$WriteStream.prototype),WriteStream.prototype.open=WriteStream$open),Object.defineProperty(fs5,
"ReadStream",{get:function(){return ReadStream},set:function(val){ReadStream=val},enumerable:!0,configurable:!0}),Object.defineProperty(fs5,"WriteStream",{get:function(){
return WriteStream},set:function(val){WriteStream=val},enumerable:!0,configurable:!0});var FileReadStream=ReadStream;Object.defineProperty(fs5,"FileReadStream",
{get:function(){return FileReadStream},set:function(val){FileReadStream=val},enumerable:!0,configurable:!0});var FileWriteStream=WriteStream;Object.defineProperty(
fs5,"FileWriteStream",{get:function(){return FileWriteStream},set:function(val){FileWriteStream=val},enumerable:!0,configurable:!0});function ReadStream(path3,options){
return this instanceof ReadStream?(fs$ReadStream.apply(this,arguments),this):ReadStream.apply(Object.create(ReadStream.prototype),arguments)}function ReadStream$open(){
var that=this;open(that.path,that.flags,that.mode,function(err,fd){err?(that.autoClose&&that.destroy(),that.emit("error",err)):(that.fd=fd,that.emit("open",fd),
that.read())})}function WriteStream(path3,options){return this instanceof WriteStream?(fs$WriteStream.apply(this,arguments),this):WriteStream.apply(Object.create(
WriteStream.prototype),arguments)}function WriteStream$open(){var that=this;open(that.path,that.flags,that.mode,function(err,fd){err?(that.destroy(),that.emit("\
error",err)):(that.fd=fd,that.emit("open",fd))})}function createReadStream2(path3,options){return new fs5.ReadStream(path3,options)}function createWriteStream(path3,options){
return new fs5.WriteStream(path3,options)}var fs$open=fs5.open;fs5.open=open;function open(path3,flags,mode,cb){return typeof mode=="function"&&(cb=mode,mode=null),
go$open(path3,flags,mode,cb);function go$open(path4,flags2,mode2,cb2,startTime){return fs$open(path4,flags2,mode2,function(err,fd){err&&(err.code==="EMFILE"||err.
code==="ENFILE")?enqueue([go$open,[path4,flags2,mode2,cb2],err,startTime||Date.now(),Date.now()]):typeof cb2=="function"&&cb2.apply(this,arguments)})}}return fs5}
function enqueue(elem){debug2("ENQUEUE",elem[0].name,elem[1]),fs4[gracefulQueue].push(elem),retry()}var retryTimer;function resetQueue(){for(var now=Date.now(),
i=0;i<fs4[gracefulQueue].length;++i)fs4[gracefulQueue][i].length>2&&(fs4[gracefulQueue][i][3]=now,fs4[gracefulQueue][i][4]=now);retry()}function retry(){if(clearTimeout(
retryTimer),retryTimer=void 0,fs4[gracefulQueue].length!==0){var elem=fs4[gracefulQueue].shift(),fn=elem[0],args=elem[1],err=elem[2],startTime=elem[3],lastTime=elem[4];
if(startTime===void 0)debug2("RETRY",fn.name,args),fn.apply(null,args);else if(Date.now()-startTime>=6e4){debug2("TIMEOUT",fn.name,args);var cb=args.pop();typeof cb==
"function"&&cb.call(null,err)}else{var sinceAttempt=Date.now()-lastTime,sinceStart=Math.max(lastTime-startTime,1),desiredDelay=Math.min(sinceStart*1.2,100);sinceAttempt>=
desiredDelay?(debug2("RETRY",fn.name,args),fn.apply(null,args.concat([startTime]))):fs4[gracefulQueue].push(elem)}retryTimer===void 0&&(retryTimer=setTimeout(retry,
0))}}}});var require_is_stream=__commonJS({"node_modules/is-stream/index.js"(exports,module){"use strict";var isStream=stream3=>stream3!==null&&typeof stream3=="object"&&
typeof stream3.pipe=="function";isStream.writable=stream3=>isStream(stream3)&&stream3.writable!==!1&&typeof stream3._write=="function"&&typeof stream3._writableState==
"object";isStream.readable=stream3=>isStream(stream3)&&stream3.readable!==!1&&typeof stream3._read=="function"&&typeof stream3._readableState=="object";isStream.
duplex=stream3=>isStream.writable(stream3)&&isStream.readable(stream3);isStream.transform=stream3=>isStream.duplex(stream3)&&typeof stream3._transform=="functio\
n";module.exports=isStream}});var require_passthrough=__commonJS({"pass-through:readable-stream/passthrough"(exports,module){module.exports=__require("node:stream").PassThrough}});var require_lazystream=__commonJS({"node_modules/lazystream/lib/lazystream.js"(exports,module){var util=__require("util"),PassThrough2=require_passthrough();module.
exports={Readable,Writable};util.inherits(Readable,PassThrough2);util.inherits(Writable,PassThrough2);function beforeFirstCall(instance,method,callback){instance[method]=
function(){return delete instance[method],callback.apply(this,arguments),this[method].apply(this,arguments)}}function Readable(fn,options){if(!(this instanceof Readable))
return new Readable(fn,options);PassThrough2.call(this,options),beforeFirstCall(this,"_read",function(){var source=fn.call(this,options),emit=this.emit.bind(this,
"error");source.on("error",emit),source.pipe(this)}),this.emit("readable")}function Writable(fn,options){if(!(this instanceof Writable))return new Writable(fn,options);
PassThrough2.call(this,options),beforeFirstCall(this,"_write",function(){var destination=fn.call(this,options),emit=this.emit.bind(this,"error");destination.on(
"error",emit),this.pipe(destination)}),this.emit("writable")}}});var require_normalize_path=__commonJS({"node_modules/normalize-path/index.js"(exports,module){module.exports=function(path3,stripTrailing){if(typeof path3!="str\
ing")throw new TypeError("expected path to be a string");if(path3==="\\"||path3==="/")return"/";var len=path3.length;if(len<=1)return path3;var prefix="";if(len>
4&&path3[3]==="\\"){var ch=path3[2];(ch==="?"||ch===".")&&path3.slice(0,2)==="\\\\"&&(path3=path3.slice(2),prefix="//")}var segs=path3.split(/[/\\]+/);return stripTrailing!==
!1&&segs[segs.length-1]===""&&segs.pop(),prefix+segs.join("/")}}});var require_identity=__commonJS({"node_modules/lodash/identity.js"(exports,module){function identity(value){return value}module.exports=identity}});var require_apply=__commonJS({"node_modules/lodash/_apply.js"(exports,module){function apply(func,thisArg,args){switch(args.length){case 0:return func.call(thisArg);case 1:
return func.call(thisArg,args[0]);case 2:return func.call(thisArg,args[0],args[1]);case 3:return func.call(thisArg,args[0],args[1],args[2])}return func.apply(thisArg,
args)}module.exports=apply}});var require_overRest=__commonJS({"node_modules/lodash/_overRest.js"(exports,module){var apply=require_apply(),nativeMax=Math.max;function overRest(func,start,transform){
return start=nativeMax(start===void 0?func.length-1:start,0),function(){for(var args=arguments,index=-1,length=nativeMax(args.length-start,0),array=Array(length);++index<
length;)array[index]=args[start+index];index=-1;for(var otherArgs=Array(start+1);++index<start;)otherArgs[index]=args[index];return otherArgs[start]=transform(array),
apply(func,this,otherArgs)}}module.exports=overRest}});var require_constant=__commonJS({"node_modules/lodash/constant.js"(exports,module){function constant(value){return function(){return value}}module.exports=constant}});var require_freeGlobal=__commonJS({"node_modules/lodash/_freeGlobal.js"(exports,module){var freeGlobal=typeof global=="object"&&global&&global.Object===Object&&
global;module.exports=freeGlobal}});var require_root=__commonJS({"node_modules/lodash/_root.js"(exports,module){var freeGlobal=require_freeGlobal(),freeSelf=typeof self=="object"&&self&&self.Object===
Object&&self,root=freeGlobal||freeSelf||Function("return this")();module.exports=root}});var require_Symbol=__commonJS({"node_modules/lodash/_Symbol.js"(exports,module){var root=require_root(),Symbol2=root.Symbol;module.exports=Symbol2}});var require_getRawTag=__commonJS({"node_modules/lodash/_getRawTag.js"(exports,module){var Symbol2=require_Symbol(),objectProto=Object.prototype,hasOwnProperty=objectProto.
hasOwnProperty,nativeObjectToString=objectProto.toString,symToStringTag=Symbol2?Symbol2.toStringTag:void 0;function getRawTag(value){var isOwn=hasOwnProperty.call(
value,symToStringTag),tag=value[symToStringTag];try{value[symToStringTag]=void 0;var unmasked=!0}catch{}var result=nativeObjectToString.call(value);return unmasked&&
(isOwn?value[symToStringTag]=tag:delete value[symToStringTag]),result}module.exports=getRawTag}});var require_objectToString=__commonJS({"node_modules/lodash/_objectToString.js"(exports,module){var objectProto=Object.prototype,nativeObjectToString=objectProto.
toString;function objectToString(value){return nativeObjectToString.call(value)}module.exports=objectToString}});var require_baseGetTag=__commonJS({"node_modules/lodash/_baseGetTag.js"(exports,module){var Symbol2=require_Symbol(),getRawTag=require_getRawTag(),objectToString=require_objectToString(),
nullTag="[object Null]",undefinedTag="[object Undefined]",symToStringTag=Symbol2?Symbol2.toStringTag:void 0;function baseGetTag(value){return value==null?value===
void 0?undefinedTag:nullTag:symToStringTag&&symToStringTag in Object(value)?getRawTag(value):objectToString(value)}module.exports=baseGetTag}});var require_isObject=__commonJS({"node_modules/lodash/isObject.js"(exports,module){function isObject(value){var type=typeof value;return value!=null&&(type=="ob\
ject"||type=="function")}module.exports=isObject}});var require_isFunction=__commonJS({"node_modules/lodash/isFunction.js"(exports,module){var baseGetTag=require_baseGetTag(),isObject=require_isObject(),asyncTag="\
[object AsyncFunction]",funcTag="[object Function]",genTag="[object GeneratorFunction]",proxyTag="[object Proxy]";function isFunction(value){if(!isObject(value))
return!1;var tag=baseGetTag(value);return tag==funcTag||tag==genTag||tag==asyncTag||tag==proxyTag}module.exports=isFunction}});var require_coreJsData=__commonJS({"node_modules/lodash/_coreJsData.js"(exports,module){var root=require_root(),coreJsData=root["__core-js_shared__"];module.exports=
coreJsData}});var require_isMasked=__commonJS({"node_modules/lodash/_isMasked.js"(exports,module){var coreJsData=require_coreJsData(),maskSrcKey=(function(){var uid=/[^.]+$/.
exec(coreJsData&&coreJsData.keys&&coreJsData.keys.IE_PROTO||"");return uid?"Symbol(src)_1."+uid:""})();function isMasked(func){return!!maskSrcKey&&maskSrcKey in
func}module.exports=isMasked}});var require_toSource=__commonJS({"node_modules/lodash/_toSource.js"(exports,module){var funcProto=Function.prototype,funcToString=funcProto.toString;function toSource(func){
if(func!=null){try{return funcToString.call(func)}catch{}try{return func+""}catch{}}return""}module.exports=toSource}});var require_baseIsNative=__commonJS({"node_modules/lodash/_baseIsNative.js"(exports,module){var isFunction=require_isFunction(),isMasked=require_isMasked(),isObject=require_isObject(),
toSource=require_toSource(),reRegExpChar=/[\\^$.*+?()[\]{}|]/g,reIsHostCtor=/^\[object .+?Constructor\]$/,funcProto=Function.prototype,objectProto=Object.prototype,
funcToString=funcProto.toString,hasOwnProperty=objectProto.hasOwnProperty,reIsNative=RegExp("^"+funcToString.call(hasOwnProperty).replace(reRegExpChar,"\\$&").replace(
/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,"$1.*?")+"$");function baseIsNative(value){if(!isObject(value)||isMasked(value))return!1;var pattern=isFunction(
value)?reIsNative:reIsHostCtor;return pattern.test(toSource(value))}module.exports=baseIsNative}});var require_getValue=__commonJS({"node_modules/lodash/_getValue.js"(exports,module){function getValue(object,key){return object?.[key]}module.exports=getValue}});var require_getNative=__commonJS({"node_modules/lodash/_getNative.js"(exports,module){var baseIsNative=require_baseIsNative(),getValue=require_getValue();function getNative(object,key){
var value=getValue(object,key);return baseIsNative(value)?value:void 0}module.exports=getNative}});var require_defineProperty=__commonJS({"node_modules/lodash/_defineProperty.js"(exports,module){var getNative=require_getNative(),defineProperty=(function(){try{
var func=getNative(Object,"defineProperty");return func({},"",{}),func}catch{}})();module.exports=defineProperty}});var require_baseSetToString=__commonJS({"node_modules/lodash/_baseSetToString.js"(exports,module){var constant=require_constant(),defineProperty=require_defineProperty(),
identity=require_identity(),baseSetToString=defineProperty?function(func,string){return defineProperty(func,"toString",{configurable:!0,enumerable:!1,value:constant(
string),writable:!0})}:identity;module.exports=baseSetToString}});var require_shortOut=__commonJS({"node_modules/lodash/_shortOut.js"(exports,module){var HOT_COUNT=800,HOT_SPAN=16,nativeNow=Date.now;function shortOut(func){var count=0,
lastCalled=0;return function(){var stamp=nativeNow(),remaining=HOT_SPAN-(stamp-lastCalled);if(lastCalled=stamp,remaining>0){if(++count>=HOT_COUNT)return arguments[0]}else
count=0;return func.apply(void 0,arguments)}}module.exports=shortOut}});var require_setToString=__commonJS({"node_modules/lodash/_setToString.js"(exports,module){var baseSetToString=require_baseSetToString(),shortOut=require_shortOut(),
setToString=shortOut(baseSetToString);module.exports=setToString}});var require_baseRest=__commonJS({"node_modules/lodash/_baseRest.js"(exports,module){var identity=require_identity(),overRest=require_overRest(),setToString=require_setToString();
function baseRest(func,start){return setToString(overRest(func,start,identity),func+"")}module.exports=baseRest}});var require_eq=__commonJS({"node_modules/lodash/eq.js"(exports,module){function eq(value,other){return value===other||value!==value&&other!==other}module.exports=
eq}});var require_isLength=__commonJS({"node_modules/lodash/isLength.js"(exports,module){var MAX_SAFE_INTEGER=9007199254740991;function isLength(value){return typeof value==
"number"&&value>-1&&value%1==0&&value<=MAX_SAFE_INTEGER}module.exports=isLength}});var require_isArrayLike=__commonJS({"node_modules/lodash/isArrayLike.js"(exports,module){var isFunction=require_isFunction(),isLength=require_isLength();function isArrayLike(value){
return value!=null&&isLength(value.length)&&!isFunction(value)}module.exports=isArrayLike}});var require_isIndex=__commonJS({"node_modules/lodash/_isIndex.js"(exports,module){var MAX_SAFE_INTEGER=9007199254740991,reIsUint=/^(?:0|[1-9]\d*)$/;function isIndex(value,length){
var type=typeof value;return length=length??MAX_SAFE_INTEGER,!!length&&(type=="number"||type!="symbol"&&reIsUint.test(value))&&value>-1&&value%1==0&&value<length}
module.exports=isIndex}});var require_isIterateeCall=__commonJS({"node_modules/lodash/_isIterateeCall.js"(exports,module){var eq=require_eq(),isArrayLike=require_isArrayLike(),isIndex=require_isIndex(),
isObject=require_isObject();function isIterateeCall(value,index,object){if(!isObject(object))return!1;var type=typeof index;return(type=="number"?isArrayLike(object)&&
isIndex(index,object.length):type=="string"&&index in object)?eq(object[index],value):!1}module.exports=isIterateeCall}});var require_baseTimes=__commonJS({"node_modules/lodash/_baseTimes.js"(exports,module){function baseTimes(n,iteratee){for(var index=-1,result=Array(n);++index<n;)
result[index]=iteratee(index);return result}module.exports=baseTimes}});var require_isObjectLike=__commonJS({"node_modules/lodash/isObjectLike.js"(exports,module){function isObjectLike(value){return value!=null&&typeof value=="objec\
t"}module.exports=isObjectLike}});var require_baseIsArguments=__commonJS({"node_modules/lodash/_baseIsArguments.js"(exports,module){var baseGetTag=require_baseGetTag(),isObjectLike=require_isObjectLike(),
argsTag="[object Arguments]";function baseIsArguments(value){return isObjectLike(value)&&baseGetTag(value)==argsTag}module.exports=baseIsArguments}});var require_isArguments=__commonJS({"node_modules/lodash/isArguments.js"(exports,module){var baseIsArguments=require_baseIsArguments(),isObjectLike=require_isObjectLike(),
objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty,propertyIsEnumerable=objectProto.propertyIsEnumerable,isArguments=baseIsArguments((function(){
return arguments})())?baseIsArguments:function(value){return isObjectLike(value)&&hasOwnProperty.call(value,"callee")&&!propertyIsEnumerable.call(value,"callee")};
module.exports=isArguments}});var require_isArray=__commonJS({"node_modules/lodash/isArray.js"(exports,module){var isArray=Array.isArray;module.exports=isArray}});var require_stubFalse=__commonJS({"node_modules/lodash/stubFalse.js"(exports,module){function stubFalse(){return!1}module.exports=stubFalse}});var require_isBuffer=__commonJS({"node_modules/lodash/isBuffer.js"(exports,module){var root=require_root(),stubFalse=require_stubFalse(),freeExports=typeof exports==
"object"&&exports&&!exports.nodeType&&exports,freeModule=freeExports&&typeof module=="object"&&module&&!module.nodeType&&module,moduleExports=freeModule&&freeModule.
exports===freeExports,Buffer2=moduleExports?root.Buffer:void 0,nativeIsBuffer=Buffer2?Buffer2.isBuffer:void 0,isBuffer=nativeIsBuffer||stubFalse;module.exports=
isBuffer}});var require_baseIsTypedArray=__commonJS({"node_modules/lodash/_baseIsTypedArray.js"(exports,module){var baseGetTag=require_baseGetTag(),isLength=require_isLength(),
isObjectLike=require_isObjectLike(),argsTag="[object Arguments]",arrayTag="[object Array]",boolTag="[object Boolean]",dateTag="[object Date]",errorTag="[object \
Error]",funcTag="[object Function]",mapTag="[object Map]",numberTag="[object Number]",objectTag="[object Object]",regexpTag="[object RegExp]",setTag="[object Se\
t]",stringTag="[object String]",weakMapTag="[object WeakMap]",arrayBufferTag="[object ArrayBuffer]",dataViewTag="[object DataView]",float32Tag="[object Float32A\
rray]",float64Tag="[object Float64Array]",int8Tag="[object Int8Array]",int16Tag="[object Int16Array]",int32Tag="[object Int32Array]",uint8Tag="[object Uint8Arra\
y]",uint8ClampedTag="[object Uint8ClampedArray]",uint16Tag="[object Uint16Array]",uint32Tag="[object Uint32Array]",typedArrayTags={};typedArrayTags[float32Tag]=
typedArrayTags[float64Tag]=typedArrayTags[int8Tag]=typedArrayTags[int16Tag]=typedArrayTags[int32Tag]=typedArrayTags[uint8Tag]=typedArrayTags[uint8ClampedTag]=typedArrayTags[uint16Tag]=
typedArrayTags[uint32Tag]=!0;typedArrayTags[argsTag]=typedArrayTags[arrayTag]=typedArrayTags[arrayBufferTag]=typedArrayTags[boolTag]=typedArrayTags[dataViewTag]=
typedArrayTags[dateTag]=typedArrayTags[errorTag]=typedArrayTags[funcTag]=typedArrayTags[mapTag]=typedArrayTags[numberTag]=typedArrayTags[objectTag]=typedArrayTags[regexpTag]=
typedArrayTags[setTag]=typedArrayTags[stringTag]=typedArrayTags[weakMapTag]=!1;function baseIsTypedArray(value){return isObjectLike(value)&&isLength(value.length)&&
!!typedArrayTags[baseGetTag(value)]}module.exports=baseIsTypedArray}});var require_baseUnary=__commonJS({"node_modules/lodash/_baseUnary.js"(exports,module){function baseUnary(func){return function(value){return func(value)}}module.
exports=baseUnary}});var require_nodeUtil=__commonJS({"node_modules/lodash/_nodeUtil.js"(exports,module){var freeGlobal=require_freeGlobal(),freeExports=typeof exports=="object"&&exports&&
!exports.nodeType&&exports,freeModule=freeExports&&typeof module=="object"&&module&&!module.nodeType&&module,moduleExports=freeModule&&freeModule.exports===freeExports,
freeProcess=moduleExports&&freeGlobal.process,nodeUtil=(function(){try{var types=freeModule&&freeModule.require&&freeModule.require("util").types;return types||
freeProcess&&freeProcess.binding&&freeProcess.binding("util")}catch{}})();module.exports=nodeUtil}});var require_isTypedArray=__commonJS({"node_modules/lodash/isTypedArray.js"(exports,module){var baseIsTypedArray=require_baseIsTypedArray(),baseUnary=require_baseUnary(),
nodeUtil=require_nodeUtil(),nodeIsTypedArray=nodeUtil&&nodeUtil.isTypedArray,isTypedArray=nodeIsTypedArray?baseUnary(nodeIsTypedArray):baseIsTypedArray;module.exports=
isTypedArray}});var require_arrayLikeKeys=__commonJS({"node_modules/lodash/_arrayLikeKeys.js"(exports,module){var baseTimes=require_baseTimes(),isArguments=require_isArguments(),
isArray=require_isArray(),isBuffer=require_isBuffer(),isIndex=require_isIndex(),isTypedArray=require_isTypedArray(),objectProto=Object.prototype,hasOwnProperty=objectProto.
hasOwnProperty;function arrayLikeKeys(value,inherited){var isArr=isArray(value),isArg=!isArr&&isArguments(value),isBuff=!isArr&&!isArg&&isBuffer(value),isType=!isArr&&
!isArg&&!isBuff&&isTypedArray(value),skipIndexes=isArr||isArg||isBuff||isType,result=skipIndexes?baseTimes(value.length,String):[],length=result.length;for(var key in value)
(inherited||hasOwnProperty.call(value,key))&&!(skipIndexes&&(key=="length"||isBuff&&(key=="offset"||key=="parent")||isType&&(key=="buffer"||key=="byteLength"||key==
"byteOffset")||isIndex(key,length)))&&result.push(key);return result}module.exports=arrayLikeKeys}});var require_isPrototype=__commonJS({"node_modules/lodash/_isPrototype.js"(exports,module){var objectProto=Object.prototype;function isPrototype(value){var Ctor=value&&
value.constructor,proto=typeof Ctor=="function"&&Ctor.prototype||objectProto;return value===proto}module.exports=isPrototype}});var require_nativeKeysIn=__commonJS({"node_modules/lodash/_nativeKeysIn.js"(exports,module){function nativeKeysIn(object){var result=[];if(object!=null)for(var key in Object(
object))result.push(key);return result}module.exports=nativeKeysIn}});var require_baseKeysIn=__commonJS({"node_modules/lodash/_baseKeysIn.js"(exports,module){var isObject=require_isObject(),isPrototype=require_isPrototype(),nativeKeysIn=require_nativeKeysIn(),
objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty;function baseKeysIn(object){if(!isObject(object))return nativeKeysIn(object);var isProto=isPrototype(
object),result=[];for(var key in object)key=="constructor"&&(isProto||!hasOwnProperty.call(object,key))||result.push(key);return result}module.exports=baseKeysIn}});var require_keysIn=__commonJS({"node_modules/lodash/keysIn.js"(exports,module){var arrayLikeKeys=require_arrayLikeKeys(),baseKeysIn=require_baseKeysIn(),isArrayLike=require_isArrayLike();
function keysIn(object){return isArrayLike(object)?arrayLikeKeys(object,!0):baseKeysIn(object)}module.exports=keysIn}});var require_defaults=__commonJS({"node_modules/lodash/defaults.js"(exports,module){var baseRest=require_baseRest(),eq=require_eq(),isIterateeCall=require_isIterateeCall(),
keysIn=require_keysIn(),objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty,defaults=baseRest(function(object,sources){object=Object(object);
var index=-1,length=sources.length,guard=length>2?sources[2]:void 0;for(guard&&isIterateeCall(sources[0],sources[1],guard)&&(length=1);++index<length;)for(var source=sources[index],
props=keysIn(source),propsIndex=-1,propsLength=props.length;++propsIndex<propsLength;){var key=props[propsIndex],value=object[key];(value===void 0||eq(value,objectProto[key])&&
!hasOwnProperty.call(object,key))&&(object[key]=source[key])}return object});module.exports=defaults}});var require_arrayPush=__commonJS({"node_modules/lodash/_arrayPush.js"(exports,module){function arrayPush(array,values){for(var index=-1,length=values.length,offset=array.
length;++index<length;)array[offset+index]=values[index];return array}module.exports=arrayPush}});var require_isFlattenable=__commonJS({"node_modules/lodash/_isFlattenable.js"(exports,module){var Symbol2=require_Symbol(),isArguments=require_isArguments(),isArray=require_isArray(),
spreadableSymbol=Symbol2?Symbol2.isConcatSpreadable:void 0;function isFlattenable(value){return isArray(value)||isArguments(value)||!!(spreadableSymbol&&value&&
value[spreadableSymbol])}module.exports=isFlattenable}});var require_baseFlatten=__commonJS({"node_modules/lodash/_baseFlatten.js"(exports,module){var arrayPush=require_arrayPush(),isFlattenable=require_isFlattenable();
function baseFlatten(array,depth,predicate,isStrict,result){var index=-1,length=array.length;for(predicate||(predicate=isFlattenable),result||(result=[]);++index<
length;){var value=array[index];depth>0&&predicate(value)?depth>1?baseFlatten(value,depth-1,predicate,isStrict,result):arrayPush(result,value):isStrict||(result[result.
length]=value)}return result}module.exports=baseFlatten}});var require_flatten=__commonJS({"node_modules/lodash/flatten.js"(exports,module){var baseFlatten=require_baseFlatten();function flatten(array){var length=array==
null?0:array.length;return length?baseFlatten(array,1):[]}module.exports=flatten}});var require_nativeCreate=__commonJS({"node_modules/lodash/_nativeCreate.js"(exports,module){var getNative=require_getNative(),nativeCreate=getNative(Object,"cre\
ate");module.exports=nativeCreate}});var require_hashClear=__commonJS({"node_modules/lodash/_hashClear.js"(exports,module){var nativeCreate=require_nativeCreate();function hashClear(){this.__data__=
nativeCreate?nativeCreate(null):{},this.size=0}module.exports=hashClear}});var require_hashDelete=__commonJS({"node_modules/lodash/_hashDelete.js"(exports,module){function hashDelete(key){var result=this.has(key)&&delete this.__data__[key];
return this.size-=result?1:0,result}module.exports=hashDelete}});var require_hashGet=__commonJS({"node_modules/lodash/_hashGet.js"(exports,module){var nativeCreate=require_nativeCreate(),HASH_UNDEFINED="__lodash_hash_undefine\
d__",objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty;function hashGet(key){var data=this.__data__;if(nativeCreate){var result=data[key];return result===
HASH_UNDEFINED?void 0:result}return hasOwnProperty.call(data,key)?data[key]:void 0}module.exports=hashGet}});var require_hashHas=__commonJS({"node_modules/lodash/_hashHas.js"(exports,module){var nativeCreate=require_nativeCreate(),objectProto=Object.prototype,hasOwnProperty=objectProto.
hasOwnProperty;function hashHas(key){var data=this.__data__;return nativeCreate?data[key]!==void 0:hasOwnProperty.call(data,key)}module.exports=hashHas}});var require_hashSet=__commonJS({"node_modules/lodash/_hashSet.js"(exports,module){var nativeCreate=require_nativeCreate(),HASH_UNDEFINED="__lodash_hash_undefine\
d__";function hashSet(key,value){var data=this.__data__;return this.size+=this.has(key)?0:1,data[key]=nativeCreate&&value===void 0?HASH_UNDEFINED:value,this}module.
exports=hashSet}});var require_Hash=__commonJS({"node_modules/lodash/_Hash.js"(exports,module){var hashClear=require_hashClear(),hashDelete=require_hashDelete(),hashGet=require_hashGet(),
hashHas=require_hashHas(),hashSet=require_hashSet();function Hash(entries){var index=-1,length=entries==null?0:entries.length;for(this.clear();++index<length;){
var entry=entries[index];this.set(entry[0],entry[1])}}Hash.prototype.clear=hashClear;Hash.prototype.delete=hashDelete;Hash.prototype.get=hashGet;Hash.prototype.
has=hashHas;Hash.prototype.set=hashSet;module.exports=Hash}});var require_listCacheClear=__commonJS({"node_modules/lodash/_listCacheClear.js"(exports,module){function listCacheClear(){this.__data__=[],this.size=0}module.exports=
listCacheClear}});var require_assocIndexOf=__commonJS({"node_modules/lodash/_assocIndexOf.js"(exports,module){var eq=require_eq();function assocIndexOf(array,key){for(var length=array.
length;length--;)if(eq(array[length][0],key))return length;return-1}module.exports=assocIndexOf}});var require_listCacheDelete=__commonJS({"node_modules/lodash/_listCacheDelete.js"(exports,module){var assocIndexOf=require_assocIndexOf(),arrayProto=Array.prototype,
splice=arrayProto.splice;function listCacheDelete(key){var data=this.__data__,index=assocIndexOf(data,key);if(index<0)return!1;var lastIndex=data.length-1;return index==
lastIndex?data.pop():splice.call(data,index,1),--this.size,!0}module.exports=listCacheDelete}});var require_listCacheGet=__commonJS({"node_modules/lodash/_listCacheGet.js"(exports,module){var assocIndexOf=require_assocIndexOf();function listCacheGet(key){var data=this.
__data__,index=assocIndexOf(data,key);return index<0?void 0:data[index][1]}module.exports=listCacheGet}});var require_listCacheHas=__commonJS({"node_modules/lodash/_listCacheHas.js"(exports,module){var assocIndexOf=require_assocIndexOf();function listCacheHas(key){return assocIndexOf(
this.__data__,key)>-1}module.exports=listCacheHas}});var require_listCacheSet=__commonJS({"node_modules/lodash/_listCacheSet.js"(exports,module){var assocIndexOf=require_assocIndexOf();function listCacheSet(key,value){
var data=this.__data__,index=assocIndexOf(data,key);return index<0?(++this.size,data.push([key,value])):data[index][1]=value,this}module.exports=listCacheSet}});var require_ListCache=__commonJS({"node_modules/lodash/_ListCache.js"(exports,module){var listCacheClear=require_listCacheClear(),listCacheDelete=require_listCacheDelete(),
listCacheGet=require_listCacheGet(),listCacheHas=require_listCacheHas(),listCacheSet=require_listCacheSet();function ListCache(entries){var index=-1,length=entries==
null?0:entries.length;for(this.clear();++index<length;){var entry=entries[index];this.set(entry[0],entry[1])}}ListCache.prototype.clear=listCacheClear;ListCache.
prototype.delete=listCacheDelete;ListCache.prototype.get=listCacheGet;ListCache.prototype.has=listCacheHas;ListCache.prototype.set=listCacheSet;module.exports=ListCache}});var require_Map=__commonJS({"node_modules/lodash/_Map.js"(exports,module){var getNative=require_getNative(),root=require_root(),Map2=getNative(root,"Map");module.
exports=Map2}});var require_mapCacheClear=__commonJS({"node_modules/lodash/_mapCacheClear.js"(exports,module){var Hash=require_Hash(),ListCache=require_ListCache(),Map2=require_Map();
function mapCacheClear(){this.size=0,this.__data__={hash:new Hash,map:new(Map2||ListCache),string:new Hash}}module.exports=mapCacheClear}});var require_isKeyable=__commonJS({"node_modules/lodash/_isKeyable.js"(exports,module){function isKeyable(value){var type=typeof value;return type=="string"||type==
"number"||type=="symbol"||type=="boolean"?value!=="__proto__":value===null}module.exports=isKeyable}});var require_getMapData=__commonJS({"node_modules/lodash/_getMapData.js"(exports,module){var isKeyable=require_isKeyable();function getMapData(map,key){var data=map.
__data__;return isKeyable(key)?data[typeof key=="string"?"string":"hash"]:data.map}module.exports=getMapData}});var require_mapCacheDelete=__commonJS({"node_modules/lodash/_mapCacheDelete.js"(exports,module){var getMapData=require_getMapData();function mapCacheDelete(key){
var result=getMapData(this,key).delete(key);return this.size-=result?1:0,result}module.exports=mapCacheDelete}});var require_mapCacheGet=__commonJS({"node_modules/lodash/_mapCacheGet.js"(exports,module){var getMapData=require_getMapData();function mapCacheGet(key){return getMapData(
this,key).get(key)}module.exports=mapCacheGet}});var require_mapCacheHas=__commonJS({"node_modules/lodash/_mapCacheHas.js"(exports,module){var getMapData=require_getMapData();function mapCacheHas(key){return getMapData(
this,key).has(key)}module.exports=mapCacheHas}});var require_mapCacheSet=__commonJS({"node_modules/lodash/_mapCacheSet.js"(exports,module){var getMapData=require_getMapData();function mapCacheSet(key,value){var data=getMapData(
this,key),size=data.size;return data.set(key,value),this.size+=data.size==size?0:1,this}module.exports=mapCacheSet}});var require_MapCache=__commonJS({"node_modules/lodash/_MapCache.js"(exports,module){var mapCacheClear=require_mapCacheClear(),mapCacheDelete=require_mapCacheDelete(),
mapCacheGet=require_mapCacheGet(),mapCacheHas=require_mapCacheHas(),mapCacheSet=require_mapCacheSet();function MapCache(entries){var index=-1,length=entries==null?
0:entries.length;for(this.clear();++index<length;){var entry=entries[index];this.set(entry[0],entry[1])}}MapCache.prototype.clear=mapCacheClear;MapCache.prototype.
delete=mapCacheDelete;MapCache.prototype.get=mapCacheGet;MapCache.prototype.has=mapCacheHas;MapCache.prototype.set=mapCacheSet;module.exports=MapCache}});var require_setCacheAdd=__commonJS({"node_modules/lodash/_setCacheAdd.js"(exports,module){var HASH_UNDEFINED="__lodash_hash_undefined__";function setCacheAdd(value){
return this.__data__.set(value,HASH_UNDEFINED),this}module.exports=setCacheAdd}});var require_setCacheHas=__commonJS({"node_modules/lodash/_setCacheHas.js"(exports,module){function setCacheHas(value){return this.__data__.has(value)}module.exports=
setCacheHas}});var require_SetCache=__commonJS({"node_modules/lodash/_SetCache.js"(exports,module){var MapCache=require_MapCache(),setCacheAdd=require_setCacheAdd(),setCacheHas=require_setCacheHas();
function SetCache(values){var index=-1,length=values==null?0:values.length;for(this.__data__=new MapCache;++index<length;)this.add(values[index])}SetCache.prototype.
add=SetCache.prototype.push=setCacheAdd;SetCache.prototype.has=setCacheHas;module.exports=SetCache}});var require_baseFindIndex=__commonJS({"node_modules/lodash/_baseFindIndex.js"(exports,module){function baseFindIndex(array,predicate,fromIndex,fromRight){for(var length=array.
length,index=fromIndex+(fromRight?1:-1);fromRight?index--:++index<length;)if(predicate(array[index],index,array))return index;return-1}module.exports=baseFindIndex}});var require_baseIsNaN=__commonJS({"node_modules/lodash/_baseIsNaN.js"(exports,module){function baseIsNaN(value){return value!==value}module.exports=baseIsNaN}});var require_strictIndexOf=__commonJS({"node_modules/lodash/_strictIndexOf.js"(exports,module){function strictIndexOf(array,value,fromIndex){for(var index=fromIndex-
1,length=array.length;++index<length;)if(array[index]===value)return index;return-1}module.exports=strictIndexOf}});var require_baseIndexOf=__commonJS({"node_modules/lodash/_baseIndexOf.js"(exports,module){var baseFindIndex=require_baseFindIndex(),baseIsNaN=require_baseIsNaN(),
strictIndexOf=require_strictIndexOf();function baseIndexOf(array,value,fromIndex){return value===value?strictIndexOf(array,value,fromIndex):baseFindIndex(array,
baseIsNaN,fromIndex)}module.exports=baseIndexOf}});var require_arrayIncludes=__commonJS({"node_modules/lodash/_arrayIncludes.js"(exports,module){var baseIndexOf=require_baseIndexOf();function arrayIncludes(array,value){
var length=array==null?0:array.length;return!!length&&baseIndexOf(array,value,0)>-1}module.exports=arrayIncludes}});var require_arrayIncludesWith=__commonJS({"node_modules/lodash/_arrayIncludesWith.js"(exports,module){function arrayIncludesWith(array,value,comparator){for(var index=-1,
length=array==null?0:array.length;++index<length;)if(comparator(value,array[index]))return!0;return!1}module.exports=arrayIncludesWith}});var require_arrayMap=__commonJS({"node_modules/lodash/_arrayMap.js"(exports,module){function arrayMap(array,iteratee){for(var index=-1,length=array==null?0:array.
length,result=Array(length);++index<length;)result[index]=iteratee(array[index],index,array);return result}module.exports=arrayMap}});var require_cacheHas=__commonJS({"node_modules/lodash/_cacheHas.js"(exports,module){function cacheHas(cache,key){return cache.has(key)}module.exports=cacheHas}});var require_baseDifference=__commonJS({"node_modules/lodash/_baseDifference.js"(exports,module){var SetCache=require_SetCache(),arrayIncludes=require_arrayIncludes(),
arrayIncludesWith=require_arrayIncludesWith(),arrayMap=require_arrayMap(),baseUnary=require_baseUnary(),cacheHas=require_cacheHas(),LARGE_ARRAY_SIZE=200;function baseDifference(array,values,iteratee,comparator){
var index=-1,includes=arrayIncludes,isCommon=!0,length=array.length,result=[],valuesLength=values.length;if(!length)return result;iteratee&&(values=arrayMap(values,
baseUnary(iteratee))),comparator?(includes=arrayIncludesWith,isCommon=!1):values.length>=LARGE_ARRAY_SIZE&&(includes=cacheHas,isCommon=!1,values=new SetCache(values));
outer:for(;++index<length;){var value=array[index],computed=iteratee==null?value:iteratee(value);if(value=comparator||value!==0?value:0,isCommon&&computed===computed){
for(var valuesIndex=valuesLength;valuesIndex--;)if(values[valuesIndex]===computed)continue outer;result.push(value)}else includes(values,computed,comparator)||result.
push(value)}return result}module.exports=baseDifference}});var require_isArrayLikeObject=__commonJS({"node_modules/lodash/isArrayLikeObject.js"(exports,module){var isArrayLike=require_isArrayLike(),isObjectLike=require_isObjectLike();
function isArrayLikeObject(value){return isObjectLike(value)&&isArrayLike(value)}module.exports=isArrayLikeObject}});var require_difference=__commonJS({"node_modules/lodash/difference.js"(exports,module){var baseDifference=require_baseDifference(),baseFlatten=require_baseFlatten(),
baseRest=require_baseRest(),isArrayLikeObject=require_isArrayLikeObject(),difference=baseRest(function(array,values){return isArrayLikeObject(array)?baseDifference(
array,baseFlatten(values,1,isArrayLikeObject,!0)):[]});module.exports=difference}});var require_Set=__commonJS({"node_modules/lodash/_Set.js"(exports,module){var getNative=require_getNative(),root=require_root(),Set=getNative(root,"Set");module.
exports=Set}});var require_noop=__commonJS({"node_modules/lodash/noop.js"(exports,module){function noop(){}module.exports=noop}});var require_setToArray=__commonJS({"node_modules/lodash/_setToArray.js"(exports,module){function setToArray(set){var index=-1,result=Array(set.size);return set.
forEach(function(value){result[++index]=value}),result}module.exports=setToArray}});var require_createSet=__commonJS({"node_modules/lodash/_createSet.js"(exports,module){var Set=require_Set(),noop=require_noop(),setToArray=require_setToArray(),
INFINITY=1/0,createSet=Set&&1/setToArray(new Set([,-0]))[1]==INFINITY?function(values){return new Set(values)}:noop;module.exports=createSet}});var require_baseUniq=__commonJS({"node_modules/lodash/_baseUniq.js"(exports,module){var SetCache=require_SetCache(),arrayIncludes=require_arrayIncludes(),arrayIncludesWith=require_arrayIncludesWith(),
cacheHas=require_cacheHas(),createSet=require_createSet(),setToArray=require_setToArray(),LARGE_ARRAY_SIZE=200;function baseUniq(array,iteratee,comparator){var index=-1,
includes=arrayIncludes,length=array.length,isCommon=!0,result=[],seen=result;if(comparator)isCommon=!1,includes=arrayIncludesWith;else if(length>=LARGE_ARRAY_SIZE){
var set=iteratee?null:createSet(array);if(set)return setToArray(set);isCommon=!1,includes=cacheHas,seen=new SetCache}else seen=iteratee?[]:result;outer:for(;++index<
length;){var value=array[index],computed=iteratee?iteratee(value):value;if(value=comparator||value!==0?value:0,isCommon&&computed===computed){for(var seenIndex=seen.
length;seenIndex--;)if(seen[seenIndex]===computed)continue outer;iteratee&&seen.push(computed),result.push(value)}else includes(seen,computed,comparator)||(seen!==
result&&seen.push(computed),result.push(value))}return result}module.exports=baseUniq}});var require_union=__commonJS({"node_modules/lodash/union.js"(exports,module){var baseFlatten=require_baseFlatten(),baseRest=require_baseRest(),baseUniq=require_baseUniq(),
isArrayLikeObject=require_isArrayLikeObject(),union=baseRest(function(arrays){return baseUniq(baseFlatten(arrays,1,isArrayLikeObject,!0))});module.exports=union}});var require_overArg=__commonJS({"node_modules/lodash/_overArg.js"(exports,module){function overArg(func,transform){return function(arg){return func(transform(arg))}}
module.exports=overArg}});var require_getPrototype=__commonJS({"node_modules/lodash/_getPrototype.js"(exports,module){var overArg=require_overArg(),getPrototype=overArg(Object.getPrototypeOf,
Object);module.exports=getPrototype}});var require_isPlainObject=__commonJS({"node_modules/lodash/isPlainObject.js"(exports,module){var baseGetTag=require_baseGetTag(),getPrototype=require_getPrototype(),
isObjectLike=require_isObjectLike(),objectTag="[object Object]",funcProto=Function.prototype,objectProto=Object.prototype,funcToString=funcProto.toString,hasOwnProperty=objectProto.
hasOwnProperty,objectCtorString=funcToString.call(Object);function isPlainObject(value){if(!isObjectLike(value)||baseGetTag(value)!=objectTag)return!1;var proto=getPrototype(
value);if(proto===null)return!0;var Ctor=hasOwnProperty.call(proto,"constructor")&&proto.constructor;return typeof Ctor=="function"&&Ctor instanceof Ctor&&funcToString.
call(Ctor)==objectCtorString}module.exports=isPlainObject}});var require_glob=__commonJS({"left-out:glob"(exports,module){module.exports={}}});var require_file=__commonJS({"node_modules/archiver-utils/file.js"(exports,module){var fs4=require_graceful_fs(),path3=__require("path"),flatten=require_flatten(),
difference=require_difference(),union=require_union(),isPlainObject=require_isPlainObject(),glob=require_glob(),file=module.exports={},pathSeparatorRe=/[\/\\]/g,
processPatterns=function(patterns,fn){var result=[];return flatten(patterns).forEach(function(pattern){var exclusion=pattern.indexOf("!")===0;exclusion&&(pattern=
pattern.slice(1));var matches=fn(pattern);exclusion?result=difference(result,matches):result=union(result,matches)}),result};file.exists=function(){var filepath=path3.
join.apply(path3,arguments);return fs4.existsSync(filepath)};file.expand=function(...args){var options=isPlainObject(args[0])?args.shift():{},patterns=Array.isArray(
args[0])?args[0]:args;if(patterns.length===0)return[];var matches=processPatterns(patterns,function(pattern){return glob.sync(pattern,options)});return options.
filter&&(matches=matches.filter(function(filepath){filepath=path3.join(options.cwd||"",filepath);try{return typeof options.filter=="function"?options.filter(filepath):
fs4.statSync(filepath)[options.filter]()}catch{return!1}})),matches};file.expandMapping=function(patterns,destBase,options){options=Object.assign({rename:function(destBase2,destPath){
return path3.join(destBase2||"",destPath)}},options);var files=[],fileByDest={};return file.expand(options,patterns).forEach(function(src){var destPath=src;options.
flatten&&(destPath=path3.basename(destPath)),options.ext&&(destPath=destPath.replace(/(\.[^\/]*)?$/,options.ext));var dest=options.rename(destBase,destPath,options);
options.cwd&&(src=path3.join(options.cwd,src)),dest=dest.replace(pathSeparatorRe,"/"),src=src.replace(pathSeparatorRe,"/"),fileByDest[dest]?fileByDest[dest].src.
push(src):(files.push({src:[src],dest}),fileByDest[dest]=files[files.length-1])}),files};file.normalizeFilesArray=function(data){var files=[];return data.forEach(
function(obj){var prop;("src"in obj||"dest"in obj)&&files.push(obj)}),files.length===0?[]:(files=_(files).chain().forEach(function(obj){!("src"in obj)||!obj.src||
(Array.isArray(obj.src)?obj.src=flatten(obj.src):obj.src=[obj.src])}).map(function(obj){var expandOptions=Object.assign({},obj);if(delete expandOptions.src,delete expandOptions.
dest,obj.expand)return file.expandMapping(obj.src,obj.dest,expandOptions).map(function(mapObj){var result2=Object.assign({},obj);return result2.orig=Object.assign(
{},obj),result2.src=mapObj.src,result2.dest=mapObj.dest,["expand","cwd","flatten","rename","ext"].forEach(function(prop){delete result2[prop]}),result2});var result=Object.
assign({},obj);return result.orig=Object.assign({},obj),"src"in result&&Object.defineProperty(result,"src",{enumerable:!0,get:function fn(){var src;return"resul\
t"in fn||(src=obj.src,src=Array.isArray(src)?flatten(src):[src],fn.result=file.expand(expandOptions,src)),fn.result}}),"dest"in result&&(result.dest=obj.dest),result}).
flatten().value(),files)}}});var require_archiver_utils=__commonJS({"node_modules/archiver-utils/index.js"(exports,module){var fs4=require_graceful_fs(),path3=__require("path"),isStream=require_is_stream(),
lazystream=require_lazystream(),normalizePath=require_normalize_path(),defaults=require_defaults(),Stream=__require("stream").Stream,PassThrough2=__require("node:stream").
PassThrough,utils=module.exports={};utils.file=require_file();utils.collectStream=function(source,callback){var collection=[],size=0;source.on("error",callback),
source.on("data",function(chunk){collection.push(chunk),size+=chunk.length}),source.on("end",function(){var buf=Buffer.alloc(size),offset=0;collection.forEach(function(data){
data.copy(buf,offset),offset+=data.length}),callback(null,buf)})};utils.dateify=function(dateish){return dateish=dateish||new Date,dateish instanceof Date?dateish=
dateish:typeof dateish=="string"?dateish=new Date(dateish):dateish=new Date,dateish};utils.defaults=function(object,source,guard){var args=arguments;return args[0]=
args[0]||{},defaults(...args)};utils.isStream=function(source){return isStream(source)};utils.lazyReadStream=function(filepath){return new lazystream.Readable(function(){
return fs4.createReadStream(filepath)})};utils.normalizeInputSource=function(source){return source===null?Buffer.alloc(0):typeof source=="string"?Buffer.from(source):
utils.isStream(source)?source.pipe(new PassThrough2):source};utils.sanitizePath=function(filepath){return normalizePath(filepath,!1).replace(/^\w+:/,"").replace(
/^(\.\.\/|\/)+/,"")};utils.trailingSlashIt=function(str){return str.slice(-1)!=="/"?str+"/":str};utils.unixifyPath=function(filepath){return normalizePath(filepath,
!1).replace(/^\w+:/,"")};utils.walkdir=function(dirpath,base,callback){var results=[];typeof base=="function"&&(callback=base,base=dirpath),fs4.readdir(dirpath,
function(err,list){var i=0,file,filepath;if(err)return callback(err);(function next(){if(file=list[i++],!file)return callback(null,results);filepath=path3.join(
dirpath,file),fs4.stat(filepath,function(err2,stats){results.push({path:filepath,relative:path3.relative(base,filepath).replace(/\\/g,"/"),stats}),stats&&stats.
isDirectory()?utils.walkdir(filepath,base,function(err3,res){if(err3)return callback(err3);res.forEach(function(dirEntry){results.push(dirEntry)}),next()}):next()})})()})}}});var require_error=__commonJS({"node_modules/archiver/lib/error.js"(exports,module){var util=__require("util"),ERROR_CODES={ABORTED:"archive was aborted",DIRECTORYDIRPATHREQUIRED:"\
diretory dirpath argument must be a non-empty string value",DIRECTORYFUNCTIONINVALIDDATA:"invalid data returned by directory custom data function",ENTRYNAMEREQUIRED:"\
entry name must be a non-empty string value",FILEFILEPATHREQUIRED:"file filepath argument must be a non-empty string value",FINALIZING:"archive already finalizi\
ng",QUEUECLOSED:"queue closed",NOENDMETHOD:"no suitable finalize/end method defined by module",DIRECTORYNOTSUPPORTED:"support for directory entries not defined \
by module",FORMATSET:"archive format already set",INPUTSTEAMBUFFERREQUIRED:"input source must be valid Stream or Buffer instance",MODULESET:"module already set",
SYMLINKNOTSUPPORTED:"support for symlink entries not defined by module",SYMLINKFILEPATHREQUIRED:"symlink filepath argument must be a non-empty string value",SYMLINKTARGETREQUIRED:"\
symlink target argument must be a non-empty string value",ENTRYNOTSUPPORTED:"entry not supported"};function ArchiverError(code,data){Error.captureStackTrace(this,
this.constructor),this.message=ERROR_CODES[code]||code,this.code=code,this.data=data}util.inherits(ArchiverError,Error);exports=module.exports=ArchiverError}});var require_core=__commonJS({"node_modules/archiver/lib/core.js"(exports,module){var fs4=__require("fs"),glob=require_readdir_glob(),async=require_async(),path3=__require("path"),
util=require_archiver_utils(),inherits=__require("util").inherits,ArchiverError=require_error(),Transform2=__require("node:stream").Transform,win32=process.platform===
"win32",Archiver=function(format,options){if(!(this instanceof Archiver))return new Archiver(format,options);typeof format!="string"&&(options=format,format="zi\
p"),options=this.options=util.defaults(options,{highWaterMark:1024*1024,statConcurrency:4}),Transform2.call(this,options),this._format=!1,this._module=!1,this._pending=
0,this._pointer=0,this._entriesCount=0,this._entriesProcessedCount=0,this._fsEntriesTotalBytes=0,this._fsEntriesProcessedBytes=0,this._queue=async.queue(this._onQueueTask.
bind(this),1),this._queue.drain(this._onQueueDrain.bind(this)),this._statQueue=async.queue(this._onStatQueueTask.bind(this),options.statConcurrency),this._statQueue.
drain(this._onQueueDrain.bind(this)),this._state={aborted:!1,finalize:!1,finalizing:!1,finalized:!1,modulePiped:!1},this._streams=[]};inherits(Archiver,Transform2);
Archiver.prototype._abort=function(){this._state.aborted=!0,this._queue.kill(),this._statQueue.kill(),this._queue.idle()&&this._shutdown()};Archiver.prototype._append=
function(filepath,data){data=data||{};var task={source:null,filepath};data.name||(data.name=filepath),data.sourcePath=filepath,task.data=data,this._entriesCount++,
data.stats&&data.stats instanceof fs4.Stats?(task=this._updateQueueTaskWithStats(task,data.stats),task&&(data.stats.size&&(this._fsEntriesTotalBytes+=data.stats.
size),this._queue.push(task))):this._statQueue.push(task)};Archiver.prototype._finalize=function(){this._state.finalizing||this._state.finalized||this._state.aborted||
(this._state.finalizing=!0,this._moduleFinalize(),this._state.finalizing=!1,this._state.finalized=!0)};Archiver.prototype._maybeFinalize=function(){return this.
_state.finalizing||this._state.finalized||this._state.aborted?!1:this._state.finalize&&this._pending===0&&this._queue.idle()&&this._statQueue.idle()?(this._finalize(),
!0):!1};Archiver.prototype._moduleAppend=function(source,data,callback){if(this._state.aborted){callback();return}this._module.append(source,data,function(err){
if(this._task=null,this._state.aborted){this._shutdown();return}if(err){this.emit("error",err),setImmediate(callback);return}this.emit("entry",data),this._entriesProcessedCount++,
data.stats&&data.stats.size&&(this._fsEntriesProcessedBytes+=data.stats.size),this.emit("progress",{entries:{total:this._entriesCount,processed:this._entriesProcessedCount},
fs:{totalBytes:this._fsEntriesTotalBytes,processedBytes:this._fsEntriesProcessedBytes}}),setImmediate(callback)}.bind(this))};Archiver.prototype._moduleFinalize=
function(){typeof this._module.finalize=="function"?this._module.finalize():typeof this._module.end=="function"?this._module.end():this.emit("error",new ArchiverError(
"NOENDMETHOD"))};Archiver.prototype._modulePipe=function(){this._module.on("error",this._onModuleError.bind(this)),this._module.pipe(this),this._state.modulePiped=
!0};Archiver.prototype._moduleSupports=function(key){return!this._module.supports||!this._module.supports[key]?!1:this._module.supports[key]};Archiver.prototype.
_moduleUnpipe=function(){this._module.unpipe(this),this._state.modulePiped=!1};Archiver.prototype._normalizeEntryData=function(data,stats){data=util.defaults(data,
{type:"file",name:null,date:null,mode:null,prefix:null,sourcePath:null,stats:!1}),stats&&data.stats===!1&&(data.stats=stats);var isDir=data.type==="directory";return data.
name&&(typeof data.prefix=="string"&&data.prefix!==""&&(data.name=data.prefix+"/"+data.name,data.prefix=null),data.name=util.sanitizePath(data.name),data.type!==
"symlink"&&data.name.slice(-1)==="/"?(isDir=!0,data.type="directory"):isDir&&(data.name+="/")),typeof data.mode=="number"?win32?data.mode&=511:data.mode&=4095:data.
stats&&data.mode===null?(win32?data.mode=data.stats.mode&511:data.mode=data.stats.mode&4095,win32&&isDir&&(data.mode=493)):data.mode===null&&(data.mode=isDir?493:
420),data.stats&&data.date===null?data.date=data.stats.mtime:data.date=util.dateify(data.date),data};Archiver.prototype._onModuleError=function(err){this.emit("\
error",err)};Archiver.prototype._onQueueDrain=function(){this._state.finalizing||this._state.finalized||this._state.aborted||this._state.finalize&&this._pending===
0&&this._queue.idle()&&this._statQueue.idle()&&this._finalize()};Archiver.prototype._onQueueTask=function(task,callback){var fullCallback=()=>{task.data.callback&&
task.data.callback(),callback()};if(this._state.finalizing||this._state.finalized||this._state.aborted){fullCallback();return}this._task=task,this._moduleAppend(
task.source,task.data,fullCallback)};Archiver.prototype._onStatQueueTask=function(task,callback){if(this._state.finalizing||this._state.finalized||this._state.aborted){
callback();return}fs4.lstat(task.filepath,function(err,stats){if(this._state.aborted){setImmediate(callback);return}if(err){this._entriesCount--,this.emit("warn\
ing",err),setImmediate(callback);return}task=this._updateQueueTaskWithStats(task,stats),task&&(stats.size&&(this._fsEntriesTotalBytes+=stats.size),this._queue.push(
task)),setImmediate(callback)}.bind(this))};Archiver.prototype._shutdown=function(){this._moduleUnpipe(),this.end()};Archiver.prototype._transform=function(chunk,encoding,callback){
chunk&&(this._pointer+=chunk.length),callback(null,chunk)};Archiver.prototype._updateQueueTaskWithStats=function(task,stats){if(stats.isFile())task.data.type="f\
ile",task.data.sourceType="stream",task.source=util.lazyReadStream(task.filepath);else if(stats.isDirectory()&&this._moduleSupports("directory"))task.data.name=
util.trailingSlashIt(task.data.name),task.data.type="directory",task.data.sourcePath=util.trailingSlashIt(task.filepath),task.data.sourceType="buffer",task.source=
Buffer.concat([]);else if(stats.isSymbolicLink()&&this._moduleSupports("symlink")){var linkPath=fs4.readlinkSync(task.filepath),dirName=path3.dirname(task.filepath);
task.data.type="symlink",task.data.linkname=path3.relative(dirName,path3.resolve(dirName,linkPath)),task.data.sourceType="buffer",task.source=Buffer.concat([])}else
return stats.isDirectory()?this.emit("warning",new ArchiverError("DIRECTORYNOTSUPPORTED",task.data)):stats.isSymbolicLink()?this.emit("warning",new ArchiverError(
"SYMLINKNOTSUPPORTED",task.data)):this.emit("warning",new ArchiverError("ENTRYNOTSUPPORTED",task.data)),null;return task.data=this._normalizeEntryData(task.data,
stats),task};Archiver.prototype.abort=function(){return this._state.aborted||this._state.finalized?this:(this._abort(),this)};Archiver.prototype.append=function(source,data){
if(this._state.finalize||this._state.aborted)return this.emit("error",new ArchiverError("QUEUECLOSED")),this;if(data=this._normalizeEntryData(data),typeof data.
name!="string"||data.name.length===0)return this.emit("error",new ArchiverError("ENTRYNAMEREQUIRED")),this;if(data.type==="directory"&&!this._moduleSupports("di\
rectory"))return this.emit("error",new ArchiverError("DIRECTORYNOTSUPPORTED",{name:data.name})),this;if(source=util.normalizeInputSource(source),Buffer.isBuffer(
source))data.sourceType="buffer";else if(util.isStream(source))data.sourceType="stream";else return this.emit("error",new ArchiverError("INPUTSTEAMBUFFERREQUIRE\
D",{name:data.name})),this;return this._entriesCount++,this._queue.push({data,source}),this};Archiver.prototype.directory=function(dirpath,destpath,data){if(this.
_state.finalize||this._state.aborted)return this.emit("error",new ArchiverError("QUEUECLOSED")),this;if(typeof dirpath!="string"||dirpath.length===0)return this.
emit("error",new ArchiverError("DIRECTORYDIRPATHREQUIRED")),this;this._pending++,destpath===!1?destpath="":typeof destpath!="string"&&(destpath=dirpath);var dataFunction=!1;
typeof data=="function"?(dataFunction=data,data={}):typeof data!="object"&&(data={});var globOptions={stat:!0,dot:!0};function onGlobEnd(){this._pending--,this.
_maybeFinalize()}function onGlobError(err){this.emit("error",err)}function onGlobMatch(match){globber.pause();var ignoreMatch=!1,entryData=Object.assign({},data);
entryData.name=match.relative,entryData.prefix=destpath,entryData.stats=match.stat,entryData.callback=globber.resume.bind(globber);try{if(dataFunction){if(entryData=
dataFunction(entryData),entryData===!1)ignoreMatch=!0;else if(typeof entryData!="object")throw new ArchiverError("DIRECTORYFUNCTIONINVALIDDATA",{dirpath})}}catch(e){
this.emit("error",e);return}if(ignoreMatch){globber.resume();return}this._append(match.absolute,entryData)}var globber=glob(dirpath,globOptions);return globber.
on("error",onGlobError.bind(this)),globber.on("match",onGlobMatch.bind(this)),globber.on("end",onGlobEnd.bind(this)),this};Archiver.prototype.file=function(filepath,data){
return this._state.finalize||this._state.aborted?(this.emit("error",new ArchiverError("QUEUECLOSED")),this):typeof filepath!="string"||filepath.length===0?(this.
emit("error",new ArchiverError("FILEFILEPATHREQUIRED")),this):(this._append(filepath,data),this)};Archiver.prototype.glob=function(pattern,options,data){this._pending++,
options=util.defaults(options,{stat:!0,pattern});function onGlobEnd(){this._pending--,this._maybeFinalize()}function onGlobError(err){this.emit("error",err)}function onGlobMatch(match){
globber.pause();var entryData=Object.assign({},data);entryData.callback=globber.resume.bind(globber),entryData.stats=match.stat,entryData.name=match.relative,this.
_append(match.absolute,entryData)}var globber=glob(options.cwd||".",options);return globber.on("error",onGlobError.bind(this)),globber.on("match",onGlobMatch.bind(
this)),globber.on("end",onGlobEnd.bind(this)),this};Archiver.prototype.finalize=function(){if(this._state.aborted){var abortedError=new ArchiverError("ABORTED");
return this.emit("error",abortedError),Promise.reject(abortedError)}if(this._state.finalize){var finalizingError=new ArchiverError("FINALIZING");return this.emit(
"error",finalizingError),Promise.reject(finalizingError)}this._state.finalize=!0,this._pending===0&&this._queue.idle()&&this._statQueue.idle()&&this._finalize();
var self2=this;return new Promise(function(resolve2,reject){var errored;self2._module.on("end",function(){errored||resolve2()}),self2._module.on("error",function(err){
errored=!0,reject(err)})})};Archiver.prototype.setFormat=function(format){return this._format?(this.emit("error",new ArchiverError("FORMATSET")),this):(this._format=
format,this)};Archiver.prototype.setModule=function(module2){return this._state.aborted?(this.emit("error",new ArchiverError("ABORTED")),this):this._state.module?
(this.emit("error",new ArchiverError("MODULESET")),this):(this._module=module2,this._modulePipe(),this)};Archiver.prototype.symlink=function(filepath,target,mode){
if(this._state.finalize||this._state.aborted)return this.emit("error",new ArchiverError("QUEUECLOSED")),this;if(typeof filepath!="string"||filepath.length===0)return this.
emit("error",new ArchiverError("SYMLINKFILEPATHREQUIRED")),this;if(typeof target!="string"||target.length===0)return this.emit("error",new ArchiverError("SYMLIN\
KTARGETREQUIRED",{filepath})),this;if(!this._moduleSupports("symlink"))return this.emit("error",new ArchiverError("SYMLINKNOTSUPPORTED",{filepath})),this;var data={};
return data.type="symlink",data.name=filepath.replace(/\\/g,"/"),data.linkname=target.replace(/\\/g,"/"),data.sourceType="buffer",typeof mode=="number"&&(data.mode=
mode),this._entriesCount++,this._queue.push({data,source:Buffer.concat([])}),this};Archiver.prototype.pointer=function(){return this._pointer};Archiver.prototype.
use=function(plugin){return this._streams.push(plugin),this};module.exports=Archiver}});var require_archive_entry=__commonJS({"node_modules/compress-commons/lib/archivers/archive-entry.js"(exports,module){var ArchiveEntry=module.exports=function(){};
ArchiveEntry.prototype.getName=function(){};ArchiveEntry.prototype.getSize=function(){};ArchiveEntry.prototype.getLastModifiedDate=function(){};ArchiveEntry.prototype.
isDirectory=function(){}}});var require_util=__commonJS({"node_modules/compress-commons/lib/archivers/zip/util.js"(exports,module){var util=module.exports={};util.dateToDos=function(d,forceLocalTime){
forceLocalTime=forceLocalTime||!1;var year=forceLocalTime?d.getFullYear():d.getUTCFullYear();if(year<1980)return 2162688;if(year>=2044)return 2141175677;var val={
year,month:forceLocalTime?d.getMonth():d.getUTCMonth(),date:forceLocalTime?d.getDate():d.getUTCDate(),hours:forceLocalTime?d.getHours():d.getUTCHours(),minutes:forceLocalTime?
d.getMinutes():d.getUTCMinutes(),seconds:forceLocalTime?d.getSeconds():d.getUTCSeconds()};return val.year-1980<<25|val.month+1<<21|val.date<<16|val.hours<<11|val.
minutes<<5|val.seconds/2};util.dosToDate=function(dos){return new Date((dos>>25&127)+1980,(dos>>21&15)-1,dos>>16&31,dos>>11&31,dos>>5&63,(dos&31)<<1)};util.fromDosTime=
function(buf){return util.dosToDate(buf.readUInt32LE(0))};util.getEightBytes=function(v){var buf=Buffer.alloc(8);return buf.writeUInt32LE(v%4294967296,0),buf.writeUInt32LE(
v/4294967296|0,4),buf};util.getShortBytes=function(v){var buf=Buffer.alloc(2);return buf.writeUInt16LE((v&65535)>>>0,0),buf};util.getShortBytesValue=function(buf,offset){
return buf.readUInt16LE(offset)};util.getLongBytes=function(v){var buf=Buffer.alloc(4);return buf.writeUInt32LE((v&4294967295)>>>0,0),buf};util.getLongBytesValue=
function(buf,offset){return buf.readUInt32LE(offset)};util.toDosTime=function(d){return util.getLongBytes(util.dateToDos(d))}}});var require_general_purpose_bit=__commonJS({"node_modules/compress-commons/lib/archivers/zip/general-purpose-bit.js"(exports,module){var zipUtil=require_util(),
DATA_DESCRIPTOR_FLAG=8,ENCRYPTION_FLAG=1,NUMBER_OF_SHANNON_FANO_TREES_FLAG=4,SLIDING_DICTIONARY_SIZE_FLAG=2,STRONG_ENCRYPTION_FLAG=64,UFT8_NAMES_FLAG=2048,GeneralPurposeBit=module.
exports=function(){return this instanceof GeneralPurposeBit?(this.descriptor=!1,this.encryption=!1,this.utf8=!1,this.numberOfShannonFanoTrees=0,this.strongEncryption=
!1,this.slidingDictionarySize=0,this):new GeneralPurposeBit};GeneralPurposeBit.prototype.encode=function(){return zipUtil.getShortBytes((this.descriptor?DATA_DESCRIPTOR_FLAG:
0)|(this.utf8?UFT8_NAMES_FLAG:0)|(this.encryption?ENCRYPTION_FLAG:0)|(this.strongEncryption?STRONG_ENCRYPTION_FLAG:0))};GeneralPurposeBit.prototype.parse=function(buf,offset){
var flag=zipUtil.getShortBytesValue(buf,offset),gbp=new GeneralPurposeBit;return gbp.useDataDescriptor((flag&DATA_DESCRIPTOR_FLAG)!==0),gbp.useUTF8ForNames((flag&
UFT8_NAMES_FLAG)!==0),gbp.useStrongEncryption((flag&STRONG_ENCRYPTION_FLAG)!==0),gbp.useEncryption((flag&ENCRYPTION_FLAG)!==0),gbp.setSlidingDictionarySize((flag&
SLIDING_DICTIONARY_SIZE_FLAG)!==0?8192:4096),gbp.setNumberOfShannonFanoTrees((flag&NUMBER_OF_SHANNON_FANO_TREES_FLAG)!==0?3:2),gbp};GeneralPurposeBit.prototype.
setNumberOfShannonFanoTrees=function(n){this.numberOfShannonFanoTrees=n};GeneralPurposeBit.prototype.getNumberOfShannonFanoTrees=function(){return this.numberOfShannonFanoTrees};
GeneralPurposeBit.prototype.setSlidingDictionarySize=function(n){this.slidingDictionarySize=n};GeneralPurposeBit.prototype.getSlidingDictionarySize=function(){return this.
slidingDictionarySize};GeneralPurposeBit.prototype.useDataDescriptor=function(b){this.descriptor=b};GeneralPurposeBit.prototype.usesDataDescriptor=function(){return this.
descriptor};GeneralPurposeBit.prototype.useEncryption=function(b){this.encryption=b};GeneralPurposeBit.prototype.usesEncryption=function(){return this.encryption};
GeneralPurposeBit.prototype.useStrongEncryption=function(b){this.strongEncryption=b};GeneralPurposeBit.prototype.usesStrongEncryption=function(){return this.strongEncryption};
GeneralPurposeBit.prototype.useUTF8ForNames=function(b){this.utf8=b};GeneralPurposeBit.prototype.usesUTF8ForNames=function(){return this.utf8}}});var require_unix_stat=__commonJS({"node_modules/compress-commons/lib/archivers/zip/unix-stat.js"(exports,module){module.exports={PERM_MASK:4095,FILE_TYPE_FLAG:61440,
LINK_FLAG:40960,FILE_FLAG:32768,DIR_FLAG:16384,DEFAULT_LINK_PERM:511,DEFAULT_DIR_PERM:493,DEFAULT_FILE_PERM:420}}});var require_constants=__commonJS({"node_modules/compress-commons/lib/archivers/zip/constants.js"(exports,module){module.exports={WORD:4,DWORD:8,EMPTY:Buffer.alloc(
0),SHORT:2,SHORT_MASK:65535,SHORT_SHIFT:16,SHORT_ZERO:Buffer.from(Array(2)),LONG:4,LONG_ZERO:Buffer.from(Array(4)),MIN_VERSION_INITIAL:10,MIN_VERSION_DATA_DESCRIPTOR:20,
MIN_VERSION_ZIP64:45,VERSION_MADEBY:45,METHOD_STORED:0,METHOD_DEFLATED:8,PLATFORM_UNIX:3,PLATFORM_FAT:0,SIG_LFH:67324752,SIG_DD:134695760,SIG_CFH:33639248,SIG_EOCD:101010256,
SIG_ZIP64_EOCD:101075792,SIG_ZIP64_EOCD_LOC:117853008,ZIP64_MAGIC_SHORT:65535,ZIP64_MAGIC:4294967295,ZIP64_EXTRA_ID:1,ZLIB_NO_COMPRESSION:0,ZLIB_BEST_SPEED:1,ZLIB_BEST_COMPRESSION:9,
ZLIB_DEFAULT_COMPRESSION:-1,MODE_MASK:4095,DEFAULT_FILE_MODE:33188,DEFAULT_DIR_MODE:16877,EXT_FILE_ATTR_DIR:1106051088,EXT_FILE_ATTR_FILE:2175008800,S_IFMT:61440,
S_IFIFO:4096,S_IFCHR:8192,S_IFDIR:16384,S_IFBLK:24576,S_IFREG:32768,S_IFLNK:40960,S_IFSOCK:49152,S_DOS_A:32,S_DOS_D:16,S_DOS_V:8,S_DOS_S:4,S_DOS_H:2,S_DOS_R:1}}});var require_zip_archive_entry=__commonJS({"node_modules/compress-commons/lib/archivers/zip/zip-archive-entry.js"(exports,module){var inherits=__require("util").
inherits,normalizePath=require_normalize_path(),ArchiveEntry=require_archive_entry(),GeneralPurposeBit=require_general_purpose_bit(),UnixStat=require_unix_stat(),
constants=require_constants(),zipUtil=require_util(),ZipArchiveEntry=module.exports=function(name){if(!(this instanceof ZipArchiveEntry))return new ZipArchiveEntry(
name);ArchiveEntry.call(this),this.platform=constants.PLATFORM_FAT,this.method=-1,this.name=null,this.size=0,this.csize=0,this.gpb=new GeneralPurposeBit,this.crc=
0,this.time=-1,this.minver=constants.MIN_VERSION_INITIAL,this.mode=-1,this.extra=null,this.exattr=0,this.inattr=0,this.comment=null,name&&this.setName(name)};inherits(
ZipArchiveEntry,ArchiveEntry);ZipArchiveEntry.prototype.getCentralDirectoryExtra=function(){return this.getExtra()};ZipArchiveEntry.prototype.getComment=function(){
return this.comment!==null?this.comment:""};ZipArchiveEntry.prototype.getCompressedSize=function(){return this.csize};ZipArchiveEntry.prototype.getCrc=function(){
return this.crc};ZipArchiveEntry.prototype.getExternalAttributes=function(){return this.exattr};ZipArchiveEntry.prototype.getExtra=function(){return this.extra!==
null?this.extra:constants.EMPTY};ZipArchiveEntry.prototype.getGeneralPurposeBit=function(){return this.gpb};ZipArchiveEntry.prototype.getInternalAttributes=function(){
return this.inattr};ZipArchiveEntry.prototype.getLastModifiedDate=function(){return this.getTime()};ZipArchiveEntry.prototype.getLocalFileDataExtra=function(){return this.
getExtra()};ZipArchiveEntry.prototype.getMethod=function(){return this.method};ZipArchiveEntry.prototype.getName=function(){return this.name};ZipArchiveEntry.prototype.
getPlatform=function(){return this.platform};ZipArchiveEntry.prototype.getSize=function(){return this.size};ZipArchiveEntry.prototype.getTime=function(){return this.
time!==-1?zipUtil.dosToDate(this.time):-1};ZipArchiveEntry.prototype.getTimeDos=function(){return this.time!==-1?this.time:0};ZipArchiveEntry.prototype.getUnixMode=
function(){return this.platform!==constants.PLATFORM_UNIX?0:this.getExternalAttributes()>>constants.SHORT_SHIFT&constants.SHORT_MASK};ZipArchiveEntry.prototype.
getVersionNeededToExtract=function(){return this.minver};ZipArchiveEntry.prototype.setComment=function(comment){Buffer.byteLength(comment)!==comment.length&&this.
getGeneralPurposeBit().useUTF8ForNames(!0),this.comment=comment};ZipArchiveEntry.prototype.setCompressedSize=function(size){if(size<0)throw new Error("invalid e\
ntry compressed size");this.csize=size};ZipArchiveEntry.prototype.setCrc=function(crc){if(crc<0)throw new Error("invalid entry crc32");this.crc=crc};ZipArchiveEntry.
prototype.setExternalAttributes=function(attr){this.exattr=attr>>>0};ZipArchiveEntry.prototype.setExtra=function(extra){this.extra=extra};ZipArchiveEntry.prototype.
setGeneralPurposeBit=function(gpb){if(!(gpb instanceof GeneralPurposeBit))throw new Error("invalid entry GeneralPurposeBit");this.gpb=gpb};ZipArchiveEntry.prototype.
setInternalAttributes=function(attr){this.inattr=attr};ZipArchiveEntry.prototype.setMethod=function(method){if(method<0)throw new Error("invalid entry compressi\
on method");this.method=method};ZipArchiveEntry.prototype.setName=function(name,prependSlash=!1){name=normalizePath(name,!1).replace(/^\w+:/,"").replace(/^(\.\.\/|\/)+/,
""),prependSlash&&(name=`/${name}`),Buffer.byteLength(name)!==name.length&&this.getGeneralPurposeBit().useUTF8ForNames(!0),this.name=name};ZipArchiveEntry.prototype.
setPlatform=function(platform){this.platform=platform};ZipArchiveEntry.prototype.setSize=function(size){if(size<0)throw new Error("invalid entry size");this.size=
size};ZipArchiveEntry.prototype.setTime=function(time,forceLocalTime){if(!(time instanceof Date))throw new Error("invalid entry time");this.time=zipUtil.dateToDos(
time,forceLocalTime)};ZipArchiveEntry.prototype.setUnixMode=function(mode){mode|=this.isDirectory()?constants.S_IFDIR:constants.S_IFREG;var extattr=0;extattr|=mode<<
constants.SHORT_SHIFT|(this.isDirectory()?constants.S_DOS_D:constants.S_DOS_A),this.setExternalAttributes(extattr),this.mode=mode&constants.MODE_MASK,this.platform=
constants.PLATFORM_UNIX};ZipArchiveEntry.prototype.setVersionNeededToExtract=function(minver){this.minver=minver};ZipArchiveEntry.prototype.isDirectory=function(){
return this.getName().slice(-1)==="/"};ZipArchiveEntry.prototype.isUnixSymlink=function(){return(this.getUnixMode()&UnixStat.FILE_TYPE_FLAG)===UnixStat.LINK_FLAG};
ZipArchiveEntry.prototype.isZip64=function(){return this.csize>constants.ZIP64_MAGIC||this.size>constants.ZIP64_MAGIC}}});var require_util2=__commonJS({"node_modules/compress-commons/lib/util/index.js"(exports,module){var Stream=__require("stream").Stream,PassThrough2=__require("node:stream").
PassThrough,isStream=require_is_stream(),util=module.exports={};util.normalizeInputSource=function(source){if(source===null)return Buffer.alloc(0);if(typeof source==
"string")return Buffer.from(source);if(isStream(source)&&!source._readableState){var normalized=new PassThrough2;return source.pipe(normalized),normalized}return source}}});var require_archive_output_stream=__commonJS({"node_modules/compress-commons/lib/archivers/archive-output-stream.js"(exports,module){var inherits=__require("util").
inherits,isStream=require_is_stream(),Transform2=__require("node:stream").Transform,ArchiveEntry=require_archive_entry(),util=require_util2(),ArchiveOutputStream=module.
exports=function(options){if(!(this instanceof ArchiveOutputStream))return new ArchiveOutputStream(options);Transform2.call(this,options),this.offset=0,this._archive=
{finish:!1,finished:!1,processing:!1}};inherits(ArchiveOutputStream,Transform2);ArchiveOutputStream.prototype._appendBuffer=function(zae,source,callback){};ArchiveOutputStream.
prototype._appendStream=function(zae,source,callback){};ArchiveOutputStream.prototype._emitErrorCallback=function(err){err&&this.emit("error",err)};ArchiveOutputStream.
prototype._finish=function(ae){};ArchiveOutputStream.prototype._normalizeEntry=function(ae){};ArchiveOutputStream.prototype._transform=function(chunk,encoding,callback){
callback(null,chunk)};ArchiveOutputStream.prototype.entry=function(ae,source,callback){if(source=source||null,typeof callback!="function"&&(callback=this._emitErrorCallback.
bind(this)),!(ae instanceof ArchiveEntry)){callback(new Error("not a valid instance of ArchiveEntry"));return}if(this._archive.finish||this._archive.finished){callback(
new Error("unacceptable entry after finish"));return}if(this._archive.processing){callback(new Error("already processing an entry"));return}if(this._archive.processing=
!0,this._normalizeEntry(ae),this._entry=ae,source=util.normalizeInputSource(source),Buffer.isBuffer(source))this._appendBuffer(ae,source,callback);else if(isStream(
source))this._appendStream(ae,source,callback);else{this._archive.processing=!1,callback(new Error("input source must be valid Stream or Buffer instance"));return}
return this};ArchiveOutputStream.prototype.finish=function(){if(this._archive.processing){this._archive.finish=!0;return}this._finish()};ArchiveOutputStream.prototype.
getBytesWritten=function(){return this.offset};ArchiveOutputStream.prototype.write=function(chunk,cb){return chunk&&(this.offset+=chunk.length),Transform2.prototype.
write.call(this,chunk,cb)}}});var require_crc32=__commonJS({"node_modules/crc-32/crc32.js"(exports){var CRC32;(function(factory){typeof DO_NOT_EXPORT_CRC>"u"?typeof exports=="object"?factory(
exports):typeof define=="function"&&define.amd?define(function(){var module2={};return factory(module2),module2}):factory(CRC32={}):factory(CRC32={})})(function(CRC322){
CRC322.version="1.2.2";function signed_crc_table(){for(var c=0,table=new Array(256),n=0;n!=256;++n)c=n,c=c&1?-306674912^c>>>1:c>>>1,c=c&1?-306674912^c>>>1:c>>>1,
c=c&1?-306674912^c>>>1:c>>>1,c=c&1?-306674912^c>>>1:c>>>1,c=c&1?-306674912^c>>>1:c>>>1,c=c&1?-306674912^c>>>1:c>>>1,c=c&1?-306674912^c>>>1:c>>>1,c=c&1?-306674912^
c>>>1:c>>>1,table[n]=c;return typeof Int32Array<"u"?new Int32Array(table):table}var T0=signed_crc_table();function slice_by_16_tables(T){var c=0,v=0,n=0,table=typeof Int32Array<
"u"?new Int32Array(4096):new Array(4096);for(n=0;n!=256;++n)table[n]=T[n];for(n=0;n!=256;++n)for(v=T[n],c=256+n;c<4096;c+=256)v=table[c]=v>>>8^T[v&255];var out=[];
for(n=1;n!=16;++n)out[n-1]=typeof Int32Array<"u"?table.subarray(n*256,n*256+256):table.slice(n*256,n*256+256);return out}var TT=slice_by_16_tables(T0),T1=TT[0],
T2=TT[1],T3=TT[2],T4=TT[3],T5=TT[4],T6=TT[5],T7=TT[6],T8=TT[7],T9=TT[8],Ta=TT[9],Tb=TT[10],Tc=TT[11],Td=TT[12],Te=TT[13],Tf=TT[14];function crc32_bstr(bstr,seed){
for(var C=seed^-1,i=0,L=bstr.length;i<L;)C=C>>>8^T0[(C^bstr.charCodeAt(i++))&255];return~C}function crc32_buf(B,seed){for(var C=seed^-1,L=B.length-15,i=0;i<L;)C=
Tf[B[i++]^C&255]^Te[B[i++]^C>>8&255]^Td[B[i++]^C>>16&255]^Tc[B[i++]^C>>>24]^Tb[B[i++]]^Ta[B[i++]]^T9[B[i++]]^T8[B[i++]]^T7[B[i++]]^T6[B[i++]]^T5[B[i++]]^T4[B[i++]]^
T3[B[i++]]^T2[B[i++]]^T1[B[i++]]^T0[B[i++]];for(L+=15;i<L;)C=C>>>8^T0[(C^B[i++])&255];return~C}function crc32_str(str,seed){for(var C=seed^-1,i=0,L=str.length,c=0,
d=0;i<L;)c=str.charCodeAt(i++),c<128?C=C>>>8^T0[(C^c)&255]:c<2048?(C=C>>>8^T0[(C^(192|c>>6&31))&255],C=C>>>8^T0[(C^(128|c&63))&255]):c>=55296&&c<57344?(c=(c&1023)+
64,d=str.charCodeAt(i++)&1023,C=C>>>8^T0[(C^(240|c>>8&7))&255],C=C>>>8^T0[(C^(128|c>>2&63))&255],C=C>>>8^T0[(C^(128|d>>6&15|(c&3)<<4))&255],C=C>>>8^T0[(C^(128|d&
63))&255]):(C=C>>>8^T0[(C^(224|c>>12&15))&255],C=C>>>8^T0[(C^(128|c>>6&63))&255],C=C>>>8^T0[(C^(128|c&63))&255]);return~C}CRC322.table=T0,CRC322.bstr=crc32_bstr,
CRC322.buf=crc32_buf,CRC322.str=crc32_str})}});var require_crc32_stream=__commonJS({"node_modules/crc32-stream/lib/crc32-stream.js"(exports,module){"use strict";var{Transform:Transform2}=__require("node:stream"),
crc32=require_crc32(),CRC32Stream=class extends Transform2{constructor(options){super(options),this.checksum=Buffer.allocUnsafe(4),this.checksum.writeInt32BE(0,
0),this.rawSize=0}_transform(chunk,encoding,callback){chunk&&(this.checksum=crc32.buf(chunk,this.checksum)>>>0,this.rawSize+=chunk.length),callback(null,chunk)}digest(encoding){
let checksum=Buffer.allocUnsafe(4);return checksum.writeUInt32BE(this.checksum>>>0,0),encoding?checksum.toString(encoding):checksum}hex(){return this.digest("he\
x").toUpperCase()}size(){return this.rawSize}};module.exports=CRC32Stream}});var require_deflate_crc32_stream=__commonJS({"node_modules/crc32-stream/lib/deflate-crc32-stream.js"(exports,module){"use strict";var{DeflateRaw}=__require("zlib"),
crc32=require_crc32(),DeflateCRC32Stream=class extends DeflateRaw{constructor(options){super(options),this.checksum=Buffer.allocUnsafe(4),this.checksum.writeInt32BE(
0,0),this.rawSize=0,this.compressedSize=0}push(chunk,encoding){return chunk&&(this.compressedSize+=chunk.length),super.push(chunk,encoding)}_transform(chunk,encoding,callback){
chunk&&(this.checksum=crc32.buf(chunk,this.checksum)>>>0,this.rawSize+=chunk.length),super._transform(chunk,encoding,callback)}digest(encoding){let checksum=Buffer.
allocUnsafe(4);return checksum.writeUInt32BE(this.checksum>>>0,0),encoding?checksum.toString(encoding):checksum}hex(){return this.digest("hex").toUpperCase()}size(compressed=!1){
return compressed?this.compressedSize:this.rawSize}};module.exports=DeflateCRC32Stream}});var require_lib=__commonJS({"node_modules/crc32-stream/lib/index.js"(exports,module){"use strict";module.exports={CRC32Stream:require_crc32_stream(),DeflateCRC32Stream:require_deflate_crc32_stream()}}});var require_zip_archive_output_stream=__commonJS({"node_modules/compress-commons/lib/archivers/zip/zip-archive-output-stream.js"(exports,module){var inherits=__require("util").
inherits,crc32=require_crc32(),{CRC32Stream}=require_lib(),{DeflateCRC32Stream}=require_lib(),ArchiveOutputStream=require_archive_output_stream(),ZipArchiveEntry=require_zip_archive_entry(),
GeneralPurposeBit=require_general_purpose_bit(),constants=require_constants(),util=require_util2(),zipUtil=require_util(),ZipArchiveOutputStream=module.exports=
function(options){if(!(this instanceof ZipArchiveOutputStream))return new ZipArchiveOutputStream(options);options=this.options=this._defaults(options),ArchiveOutputStream.
call(this,options),this._entry=null,this._entries=[],this._archive={centralLength:0,centralOffset:0,comment:"",finish:!1,finished:!1,processing:!1,forceZip64:options.
forceZip64,forceLocalTime:options.forceLocalTime}};inherits(ZipArchiveOutputStream,ArchiveOutputStream);ZipArchiveOutputStream.prototype._afterAppend=function(ae){
this._entries.push(ae),ae.getGeneralPurposeBit().usesDataDescriptor()&&this._writeDataDescriptor(ae),this._archive.processing=!1,this._entry=null,this._archive.
finish&&!this._archive.finished&&this._finish()};ZipArchiveOutputStream.prototype._appendBuffer=function(ae,source,callback){source.length===0&&ae.setMethod(constants.
METHOD_STORED);var method=ae.getMethod();if(method===constants.METHOD_STORED&&(ae.setSize(source.length),ae.setCompressedSize(source.length),ae.setCrc(crc32.buf(
source)>>>0)),this._writeLocalFileHeader(ae),method===constants.METHOD_STORED){this.write(source),this._afterAppend(ae),callback(null,ae);return}else if(method===
constants.METHOD_DEFLATED){this._smartStream(ae,callback).end(source);return}else{callback(new Error("compression method "+method+" not implemented"));return}};
ZipArchiveOutputStream.prototype._appendStream=function(ae,source,callback){ae.getGeneralPurposeBit().useDataDescriptor(!0),ae.setVersionNeededToExtract(constants.
MIN_VERSION_DATA_DESCRIPTOR),this._writeLocalFileHeader(ae);var smart=this._smartStream(ae,callback);source.once("error",function(err){smart.emit("error",err),smart.
end()}),source.pipe(smart)};ZipArchiveOutputStream.prototype._defaults=function(o){return typeof o!="object"&&(o={}),typeof o.zlib!="object"&&(o.zlib={}),typeof o.
zlib.level!="number"&&(o.zlib.level=constants.ZLIB_BEST_SPEED),o.forceZip64=!!o.forceZip64,o.forceLocalTime=!!o.forceLocalTime,o};ZipArchiveOutputStream.prototype.
_finish=function(){this._archive.centralOffset=this.offset,this._entries.forEach(function(ae){this._writeCentralFileHeader(ae)}.bind(this)),this._archive.centralLength=
this.offset-this._archive.centralOffset,this.isZip64()&&this._writeCentralDirectoryZip64(),this._writeCentralDirectoryEnd(),this._archive.processing=!1,this._archive.
finish=!0,this._archive.finished=!0,this.end()};ZipArchiveOutputStream.prototype._normalizeEntry=function(ae){ae.getMethod()===-1&&ae.setMethod(constants.METHOD_DEFLATED),
ae.getMethod()===constants.METHOD_DEFLATED&&(ae.getGeneralPurposeBit().useDataDescriptor(!0),ae.setVersionNeededToExtract(constants.MIN_VERSION_DATA_DESCRIPTOR)),
ae.getTime()===-1&&ae.setTime(new Date,this._archive.forceLocalTime),ae._offsets={file:0,data:0,contents:0}};ZipArchiveOutputStream.prototype._smartStream=function(ae,callback){
var deflate=ae.getMethod()===constants.METHOD_DEFLATED,process2=deflate?new DeflateCRC32Stream(this.options.zlib):new CRC32Stream,error2=null;function handleStuff(){
var digest=process2.digest().readUInt32BE(0);ae.setCrc(digest),ae.setSize(process2.size()),ae.setCompressedSize(process2.size(!0)),this._afterAppend(ae),callback(
error2,ae)}return process2.once("end",handleStuff.bind(this)),process2.once("error",function(err){error2=err}),process2.pipe(this,{end:!1}),process2};ZipArchiveOutputStream.
prototype._writeCentralDirectoryEnd=function(){var records=this._entries.length,size=this._archive.centralLength,offset=this._archive.centralOffset;this.isZip64()&&
(records=constants.ZIP64_MAGIC_SHORT,size=constants.ZIP64_MAGIC,offset=constants.ZIP64_MAGIC),this.write(zipUtil.getLongBytes(constants.SIG_EOCD)),this.write(constants.
SHORT_ZERO),this.write(constants.SHORT_ZERO),this.write(zipUtil.getShortBytes(records)),this.write(zipUtil.getShortBytes(records)),this.write(zipUtil.getLongBytes(
size)),this.write(zipUtil.getLongBytes(offset));var comment=this.getComment(),commentLength=Buffer.byteLength(comment);this.write(zipUtil.getShortBytes(commentLength)),
this.write(comment)};ZipArchiveOutputStream.prototype._writeCentralDirectoryZip64=function(){this.write(zipUtil.getLongBytes(constants.SIG_ZIP64_EOCD)),this.write(
zipUtil.getEightBytes(44)),this.write(zipUtil.getShortBytes(constants.MIN_VERSION_ZIP64)),this.write(zipUtil.getShortBytes(constants.MIN_VERSION_ZIP64)),this.write(
constants.LONG_ZERO),this.write(constants.LONG_ZERO),this.write(zipUtil.getEightBytes(this._entries.length)),this.write(zipUtil.getEightBytes(this._entries.length)),
this.write(zipUtil.getEightBytes(this._archive.centralLength)),this.write(zipUtil.getEightBytes(this._archive.centralOffset)),this.write(zipUtil.getLongBytes(constants.
SIG_ZIP64_EOCD_LOC)),this.write(constants.LONG_ZERO),this.write(zipUtil.getEightBytes(this._archive.centralOffset+this._archive.centralLength)),this.write(zipUtil.
getLongBytes(1))};ZipArchiveOutputStream.prototype._writeCentralFileHeader=function(ae){var gpb=ae.getGeneralPurposeBit(),method=ae.getMethod(),fileOffset=ae._offsets.
file,size=ae.getSize(),compressedSize=ae.getCompressedSize();if(ae.isZip64()||fileOffset>constants.ZIP64_MAGIC){size=constants.ZIP64_MAGIC,compressedSize=constants.
ZIP64_MAGIC,fileOffset=constants.ZIP64_MAGIC,ae.setVersionNeededToExtract(constants.MIN_VERSION_ZIP64);var extraBuf=Buffer.concat([zipUtil.getShortBytes(constants.
ZIP64_EXTRA_ID),zipUtil.getShortBytes(24),zipUtil.getEightBytes(ae.getSize()),zipUtil.getEightBytes(ae.getCompressedSize()),zipUtil.getEightBytes(ae._offsets.file)],
28);ae.setExtra(extraBuf)}this.write(zipUtil.getLongBytes(constants.SIG_CFH)),this.write(zipUtil.getShortBytes(ae.getPlatform()<<8|constants.VERSION_MADEBY)),this.
write(zipUtil.getShortBytes(ae.getVersionNeededToExtract())),this.write(gpb.encode()),this.write(zipUtil.getShortBytes(method)),this.write(zipUtil.getLongBytes(
ae.getTimeDos())),this.write(zipUtil.getLongBytes(ae.getCrc())),this.write(zipUtil.getLongBytes(compressedSize)),this.write(zipUtil.getLongBytes(size));var name=ae.
getName(),comment=ae.getComment(),extra=ae.getCentralDirectoryExtra();gpb.usesUTF8ForNames()&&(name=Buffer.from(name),comment=Buffer.from(comment)),this.write(zipUtil.
getShortBytes(name.length)),this.write(zipUtil.getShortBytes(extra.length)),this.write(zipUtil.getShortBytes(comment.length)),this.write(constants.SHORT_ZERO),this.
write(zipUtil.getShortBytes(ae.getInternalAttributes())),this.write(zipUtil.getLongBytes(ae.getExternalAttributes())),this.write(zipUtil.getLongBytes(fileOffset)),
this.write(name),this.write(extra),this.write(comment)};ZipArchiveOutputStream.prototype._writeDataDescriptor=function(ae){this.write(zipUtil.getLongBytes(constants.
SIG_DD)),this.write(zipUtil.getLongBytes(ae.getCrc())),ae.isZip64()?(this.write(zipUtil.getEightBytes(ae.getCompressedSize())),this.write(zipUtil.getEightBytes(
ae.getSize()))):(this.write(zipUtil.getLongBytes(ae.getCompressedSize())),this.write(zipUtil.getLongBytes(ae.getSize())))};ZipArchiveOutputStream.prototype._writeLocalFileHeader=
function(ae){var gpb=ae.getGeneralPurposeBit(),method=ae.getMethod(),name=ae.getName(),extra=ae.getLocalFileDataExtra();ae.isZip64()&&(gpb.useDataDescriptor(!0),
ae.setVersionNeededToExtract(constants.MIN_VERSION_ZIP64)),gpb.usesUTF8ForNames()&&(name=Buffer.from(name)),ae._offsets.file=this.offset,this.write(zipUtil.getLongBytes(
constants.SIG_LFH)),this.write(zipUtil.getShortBytes(ae.getVersionNeededToExtract())),this.write(gpb.encode()),this.write(zipUtil.getShortBytes(method)),this.write(
zipUtil.getLongBytes(ae.getTimeDos())),ae._offsets.data=this.offset,gpb.usesDataDescriptor()?(this.write(constants.LONG_ZERO),this.write(constants.LONG_ZERO),this.
write(constants.LONG_ZERO)):(this.write(zipUtil.getLongBytes(ae.getCrc())),this.write(zipUtil.getLongBytes(ae.getCompressedSize())),this.write(zipUtil.getLongBytes(
ae.getSize()))),this.write(zipUtil.getShortBytes(name.length)),this.write(zipUtil.getShortBytes(extra.length)),this.write(name),this.write(extra),ae._offsets.contents=
this.offset};ZipArchiveOutputStream.prototype.getComment=function(comment){return this._archive.comment!==null?this._archive.comment:""};ZipArchiveOutputStream.
prototype.isZip64=function(){return this._archive.forceZip64||this._entries.length>constants.ZIP64_MAGIC_SHORT||this._archive.centralLength>constants.ZIP64_MAGIC||
this._archive.centralOffset>constants.ZIP64_MAGIC};ZipArchiveOutputStream.prototype.setComment=function(comment){this._archive.comment=comment}}});var require_compress_commons=__commonJS({"node_modules/compress-commons/lib/compress-commons.js"(exports,module){module.exports={ArchiveEntry:require_archive_entry(),
ZipArchiveEntry:require_zip_archive_entry(),ArchiveOutputStream:require_archive_output_stream(),ZipArchiveOutputStream:require_zip_archive_output_stream()}}});var require_zip_stream=__commonJS({"node_modules/zip-stream/index.js"(exports,module){var inherits=__require("util").inherits,ZipArchiveOutputStream=require_compress_commons().
ZipArchiveOutputStream,ZipArchiveEntry=require_compress_commons().ZipArchiveEntry,util=require_archiver_utils(),ZipStream=module.exports=function(options){if(!(this instanceof
ZipStream))return new ZipStream(options);options=this.options=options||{},options.zlib=options.zlib||{},ZipArchiveOutputStream.call(this,options),typeof options.
level=="number"&&options.level>=0&&(options.zlib.level=options.level,delete options.level),!options.forceZip64&&typeof options.zlib.level=="number"&&options.zlib.
level===0&&(options.store=!0),options.namePrependSlash=options.namePrependSlash||!1,options.comment&&options.comment.length>0&&this.setComment(options.comment)};
inherits(ZipStream,ZipArchiveOutputStream);ZipStream.prototype._normalizeFileData=function(data){data=util.defaults(data,{type:"file",name:null,namePrependSlash:this.
options.namePrependSlash,linkname:null,date:null,mode:null,store:this.options.store,comment:""});var isDir=data.type==="directory",isSymlink=data.type==="symlin\
k";return data.name&&(data.name=util.sanitizePath(data.name),!isSymlink&&data.name.slice(-1)==="/"?(isDir=!0,data.type="directory"):isDir&&(data.name+="/")),(isDir||
isSymlink)&&(data.store=!0),data.date=util.dateify(data.date),data};ZipStream.prototype.entry=function(source,data,callback){if(typeof callback!="function"&&(callback=
this._emitErrorCallback.bind(this)),data=this._normalizeFileData(data),data.type!=="file"&&data.type!=="directory"&&data.type!=="symlink"){callback(new Error(data.
type+" entries not currently supported"));return}if(typeof data.name!="string"||data.name.length===0){callback(new Error("entry name must be a non-empty string \
value"));return}if(data.type==="symlink"&&typeof data.linkname!="string"){callback(new Error("entry linkname must be a non-empty string value when type equals s\
ymlink"));return}var entry=new ZipArchiveEntry(data.name);return entry.setTime(data.date,this.options.forceLocalTime),data.namePrependSlash&&entry.setName(data.
name,!0),data.store&&entry.setMethod(0),data.comment.length>0&&entry.setComment(data.comment),data.type==="symlink"&&typeof data.mode!="number"&&(data.mode=40960),
typeof data.mode=="number"&&(data.type==="symlink"&&(data.mode|=40960),entry.setUnixMode(data.mode)),data.type==="symlink"&&typeof data.linkname=="string"&&(source=
Buffer.from(data.linkname)),ZipArchiveOutputStream.prototype.entry.call(this,entry,source,callback)};ZipStream.prototype.finalize=function(){this.finish()}}});var require_zip=__commonJS({"node_modules/archiver/lib/plugins/zip.js"(exports,module){var engine=require_zip_stream(),util=require_archiver_utils(),Zip=function(options){
if(!(this instanceof Zip))return new Zip(options);options=this.options=util.defaults(options,{comment:"",forceUTC:!1,namePrependSlash:!1,store:!1}),this.supports=
{directory:!0,symlink:!0},this.engine=new engine(options)};Zip.prototype.append=function(source,data,callback){this.engine.entry(source,data,callback)};Zip.prototype.
finalize=function(){this.engine.finalize()};Zip.prototype.on=function(){return this.engine.on.apply(this.engine,arguments)};Zip.prototype.pipe=function(){return this.
engine.pipe.apply(this.engine,arguments)};Zip.prototype.unpipe=function(){return this.engine.unpipe.apply(this.engine,arguments)};module.exports=Zip}});var require_tar=__commonJS({"node_modules/archiver/lib/plugins/tar.js"(exports,module){var zlib=__require("zlib"),engine=require_tar_stream(),util=require_archiver_utils(),
Tar=function(options){if(!(this instanceof Tar))return new Tar(options);options=this.options=util.defaults(options,{gzip:!1}),typeof options.gzipOptions!="objec\
t"&&(options.gzipOptions={}),this.supports={directory:!0,symlink:!0},this.engine=engine.pack(options),this.compressor=!1,options.gzip&&(this.compressor=zlib.createGzip(
options.gzipOptions),this.compressor.on("error",this._onCompressorError.bind(this)))};Tar.prototype._onCompressorError=function(err){this.engine.emit("error",err)};
Tar.prototype.append=function(source,data,callback){var self2=this;data.mtime=data.date;function append(err,sourceBuffer){if(err){callback(err);return}self2.engine.
entry(data,sourceBuffer,function(err2){callback(err2,data)})}if(data.sourceType==="buffer")append(null,source);else if(data.sourceType==="stream"&&data.stats){data.
size=data.stats.size;var entry=self2.engine.entry(data,function(err){callback(err,data)});source.pipe(entry)}else data.sourceType==="stream"&&util.collectStream(
source,append)};Tar.prototype.finalize=function(){this.engine.finalize()};Tar.prototype.on=function(){return this.engine.on.apply(this.engine,arguments)};Tar.prototype.
pipe=function(destination,options){return this.compressor?this.engine.pipe.apply(this.engine,[this.compressor]).pipe(destination,options):this.engine.pipe.apply(
this.engine,arguments)};Tar.prototype.unpipe=function(){return this.compressor?this.compressor.unpipe.apply(this.compressor,arguments):this.engine.unpipe.apply(
this.engine,arguments)};module.exports=Tar}});var require_dist=__commonJS({"node_modules/buffer-crc32/dist/index.cjs"(exports,module){"use strict";function getDefaultExportFromCjs(x){return x&&x.__esModule&&
Object.prototype.hasOwnProperty.call(x,"default")?x.default:x}var CRC_TABLE=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,
2211677639,325883990,1684777152,4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,
3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,
1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,31158534,2563907772,4023717930,
1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,
4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,
2747007092,3569037538,1256170817,1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,
654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,1504918807,783551873,3082640443,3233442989,
3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,2466906013,167816743,2097651377,
4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,
1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,
829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,
3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,
3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,4279200368,1711684554,285281116,
2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,
936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,
1567103746,711928724,3020668471,3272380065,1510334235,755167117]);function ensureBuffer(input){if(Buffer.isBuffer(input))return input;if(typeof input=="number")
return Buffer.alloc(input);if(typeof input=="string")return Buffer.from(input);throw new Error("input must be buffer, number, or string, received "+typeof input)}
function bufferizeInt(num){let tmp=ensureBuffer(4);return tmp.writeInt32BE(num,0),tmp}function _crc32(buf,previous){buf=ensureBuffer(buf),Buffer.isBuffer(previous)&&
(previous=previous.readUInt32BE(0));let crc=~~previous^-1;for(var n=0;n<buf.length;n++)crc=CRC_TABLE[(crc^buf[n])&255]^crc>>>8;return crc^-1}function crc32(){return bufferizeInt(
_crc32.apply(null,arguments))}crc32.signed=function(){return _crc32.apply(null,arguments)};crc32.unsigned=function(){return _crc32.apply(null,arguments)>>>0};var bufferCrc32=crc32,
index=getDefaultExportFromCjs(bufferCrc32);module.exports=index}});var require_json=__commonJS({"node_modules/archiver/lib/plugins/json.js"(exports,module){var inherits=__require("util").inherits,Transform2=__require("node:stream").
Transform,crc32=require_dist(),util=require_archiver_utils(),Json=function(options){if(!(this instanceof Json))return new Json(options);options=this.options=util.
defaults(options,{}),Transform2.call(this,options),this.supports={directory:!0,symlink:!0},this.files=[]};inherits(Json,Transform2);Json.prototype._transform=function(chunk,encoding,callback){
callback(null,chunk)};Json.prototype._writeStringified=function(){var fileString=JSON.stringify(this.files);this.write(fileString)};Json.prototype.append=function(source,data,callback){
var self2=this;data.crc32=0;function onend(err,sourceBuffer){if(err){callback(err);return}data.size=sourceBuffer.length||0,data.crc32=crc32.unsigned(sourceBuffer),
self2.files.push(data),callback(null,data)}data.sourceType==="buffer"?onend(null,source):data.sourceType==="stream"&&util.collectStream(source,onend)};Json.prototype.
finalize=function(){this._writeStringified(),this.end()};module.exports=Json}});var require_archiver=__commonJS({"node_modules/archiver/index.js"(exports,module){var Archiver=require_core(),formats={},vending=function(format,options){return vending.
create(format,options)};vending.create=function(format,options){if(formats[format]){var instance=new Archiver(format,options);return instance.setFormat(format),
instance.setModule(new formats[format](options)),instance}else throw new Error("create("+format+"): format not registered")};vending.registerFormat=function(format,module2){
if(formats[format])throw new Error("register("+format+"): format already registered");if(typeof module2!="function")throw new Error("register("+format+"): forma\
t module invalid");if(typeof module2.prototype.append!="function"||typeof module2.prototype.finalize!="function")throw new Error("register("+format+"): format m\
odule missing methods");formats[format]=module2};vending.isRegisteredFormat=function(format){return!!formats[format]};vending.registerFormat("zip",require_zip());
vending.registerFormat("tar",require_tar());vending.registerFormat("json",require_json());module.exports=vending}});var require_download_artifact=__commonJS({"left-out:./download/download-artifact.js"(exports,module){module.exports={}}});var require_delete_artifact=__commonJS({"left-out:./delete/delete-artifact.js"(exports,module){module.exports={}}});var require_get_artifact=__commonJS({"left-out:./find/get-artifact.js"(exports,module){module.exports={}}});var require_list_artifacts=__commonJS({"left-out:./find/list-artifacts.js"(exports,module){module.exports={}}});import os from"os";function getUploadChunkSize(){return 8*1024*1024}function getRuntimeToken(){let token=process.env.ACTIONS_RUNTIME_TOKEN;if(!token)throw new Error("Unable to get\
 the ACTIONS_RUNTIME_TOKEN env variable");return token}function getResultsServiceUrl(){let resultsUrl=process.env.ACTIONS_RESULTS_URL;if(!resultsUrl)throw new Error(
"Unable to get the ACTIONS_RESULTS_URL env variable");return new URL(resultsUrl).origin}function isGhes(){let hostname=new URL(process.env.GITHUB_SERVER_URL||"h\
ttps://github.com").hostname.trimEnd().toUpperCase(),isGitHubHost=hostname==="GITHUB.COM",isGheHost=hostname.endsWith(".GHE.COM"),isLocalHost=hostname.endsWith(
".LOCALHOST");return!isGitHubHost&&!isGheHost&&!isLocalHost}function getConcurrency(){let numCPUs=os.cpus().length,concurrencyCap=32;if(numCPUs>4){let concurrency=16*numCPUs;concurrencyCap=concurrency>300?300:concurrency}
let concurrencyOverride=process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY;if(concurrencyOverride){let concurrency=parseInt(concurrencyOverride);if(isNaN(concurrency)||
concurrency<1)throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY env variable");return concurrency<concurrencyCap?(info("Set concurrency\
 based on the value set in ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY."),concurrency):(info(`ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY is higher than the cap of ${concurrencyCap}\
 based on the number of cpus. Set it to the maximum value allowed.`),concurrencyCap)}return 5}function getUploadChunkTimeout(){let timeoutVar=process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS;
if(!timeoutVar)return 3e5;let timeout=parseInt(timeoutVar);if(isNaN(timeout))throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS env varia\
ble");return timeout}import*as fs3 from"fs";import*as path2 from"path";var import_runtime=__toESM(require_commonjs(),1),import_runtime2=__toESM(require_commonjs(),1),import_runtime3=__toESM(require_commonjs(),1),import_runtime4=__toESM(require_commonjs(),1),
import_runtime5=__toESM(require_commonjs(),1),import_runtime6=__toESM(require_commonjs(),1),import_runtime7=__toESM(require_commonjs(),1),Timestamp$Type=class extends import_runtime7.MessageType{constructor(){
super("google.protobuf.Timestamp",[{no:1,name:"seconds",kind:"scalar",T:3},{no:2,name:"nanos",kind:"scalar",T:5}])}now(){let msg=this.create(),ms=Date.now();return msg.
seconds=import_runtime6.PbLong.from(Math.floor(ms/1e3)).toString(),msg.nanos=ms%1e3*1e6,msg}toDate(message){return new Date(import_runtime6.PbLong.from(message.
seconds).toNumber()*1e3+Math.ceil(message.nanos/1e6))}fromDate(date){let msg=this.create(),ms=date.getTime();return msg.seconds=import_runtime6.PbLong.from(Math.
floor(ms/1e3)).toString(),msg.nanos=ms%1e3*1e6,msg}internalJsonWrite(message,options){let ms=import_runtime6.PbLong.from(message.seconds).toNumber()*1e3;if(ms<Date.
parse("0001-01-01T00:00:00Z")||ms>Date.parse("9999-12-31T23:59:59Z"))throw new Error("Unable to encode Timestamp to JSON. Must be from 0001-01-01T00:00:00Z to 9\
999-12-31T23:59:59Z inclusive.");if(message.nanos<0)throw new Error("Unable to encode invalid Timestamp to JSON. Nanos must not be negative.");let z="Z";if(message.
nanos>0){let nanosStr=(message.nanos+1e9).toString().substring(1);nanosStr.substring(3)==="000000"?z="."+nanosStr.substring(0,3)+"Z":nanosStr.substring(6)==="00\
0"?z="."+nanosStr.substring(0,6)+"Z":z="."+nanosStr+"Z"}return new Date(ms).toISOString().replace(".000Z",z)}internalJsonRead(json,options,target){if(typeof json!=
"string")throw new Error("Unable to parse Timestamp from JSON "+(0,import_runtime5.typeofJsonValue)(json)+".");let matches=json.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|\.([0-9]{3,9})Z|([+-][0-9][0-9]:[0-9][0-9]))$/);
if(!matches)throw new Error("Unable to parse Timestamp from JSON. Invalid format.");let ms=Date.parse(matches[1]+"-"+matches[2]+"-"+matches[3]+"T"+matches[4]+":"+
matches[5]+":"+matches[6]+(matches[8]?matches[8]:"Z"));if(Number.isNaN(ms))throw new Error("Unable to parse Timestamp from JSON. Invalid value.");if(ms<Date.parse(
"0001-01-01T00:00:00Z")||ms>Date.parse("9999-12-31T23:59:59Z"))throw new globalThis.Error("Unable to parse Timestamp from JSON. Must be from 0001-01-01T00:00:00\
Z to 9999-12-31T23:59:59Z inclusive.");return target||(target=this.create()),target.seconds=import_runtime6.PbLong.from(ms/1e3).toString(),target.nanos=0,matches[7]&&
(target.nanos=parseInt("1"+matches[7]+"0".repeat(9-matches[7].length))-1e9),target}create(value){let message={seconds:"0",nanos:0};return globalThis.Object.defineProperty(
message,import_runtime4.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime3.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.seconds=reader.int64().
toString();break;case 2:message.nanos=reader.int32();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime2.UnknownFieldHandler.onRead:u)(this.typeName,message,
fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.seconds!=="0"&&writer.tag(1,import_runtime.WireType.Varint).int64(message.
seconds),message.nanos!==0&&writer.tag(2,import_runtime.WireType.Varint).int32(message.nanos);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime2.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},Timestamp=new Timestamp$Type;var import_runtime8=__toESM(require_commonjs(),1),import_runtime9=__toESM(require_commonjs(),1),import_runtime10=__toESM(require_commonjs(),1),import_runtime11=__toESM(require_commonjs(),1),
import_runtime12=__toESM(require_commonjs(),1),import_runtime13=__toESM(require_commonjs(),1),import_runtime14=__toESM(require_commonjs(),1),DoubleValue$Type=class extends import_runtime14.MessageType{constructor(){
super("google.protobuf.DoubleValue",[{no:1,name:"value",kind:"scalar",T:1}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(2,message.value,
"value",!1,!0)}internalJsonRead(json,options,target){return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,1,void 0,"value"),target}create(value){
let message={value:0};return globalThis.Object.defineProperty(message,import_runtime13.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime12.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.double();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(
`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime11.UnknownFieldHandler.onRead:
u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.value!==0&&writer.tag(1,import_runtime10.WireType.
Bit64).double(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime11.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),
writer}},DoubleValue=new DoubleValue$Type,FloatValue$Type=class extends import_runtime14.MessageType{constructor(){super("google.protobuf.FloatValue",[{no:1,name:"\
value",kind:"scalar",T:2}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(1,message.value,"value",!1,!0)}internalJsonRead(json,options,target){
return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,1,void 0,"value"),target}create(value){let message={value:0};return globalThis.
Object.defineProperty(message,import_runtime13.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime12.reflectionMergePartial)(this,message,
value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.value=reader.float();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime11.UnknownFieldHandler.onRead:u)(this.typeName,message,
fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.value!==0&&writer.tag(1,import_runtime10.WireType.Bit32).float(message.value);
let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime11.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},FloatValue=new FloatValue$Type,
Int64Value$Type=class extends import_runtime14.MessageType{constructor(){super("google.protobuf.Int64Value",[{no:1,name:"value",kind:"scalar",T:3}])}internalJsonWrite(message,options){
return this.refJsonWriter.scalar(import_runtime8.ScalarType.INT64,message.value,"value",!1,!0)}internalJsonRead(json,options,target){return target||(target=this.
create()),target.value=this.refJsonReader.scalar(json,import_runtime8.ScalarType.INT64,import_runtime9.LongType.STRING,"value"),target}create(value){let message={
value:"0"};return globalThis.Object.defineProperty(message,import_runtime13.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime12.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.int64().toString();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.
Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime11.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.value!=="0"&&writer.tag(1,import_runtime10.WireType.
Varint).int64(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime11.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),
writer}},Int64Value=new Int64Value$Type,UInt64Value$Type=class extends import_runtime14.MessageType{constructor(){super("google.protobuf.UInt64Value",[{no:1,name:"\
value",kind:"scalar",T:4}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(import_runtime8.ScalarType.UINT64,message.value,"value",!1,!0)}internalJsonRead(json,options,target){
return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,import_runtime8.ScalarType.UINT64,import_runtime9.LongType.STRING,"value"),target}create(value){
let message={value:"0"};return globalThis.Object.defineProperty(message,import_runtime13.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime12.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.uint64().toString();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.
Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime11.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.value!=="0"&&writer.tag(1,import_runtime10.WireType.
Varint).uint64(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime11.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),
writer}},UInt64Value=new UInt64Value$Type,Int32Value$Type=class extends import_runtime14.MessageType{constructor(){super("google.protobuf.Int32Value",[{no:1,name:"\
value",kind:"scalar",T:5}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(5,message.value,"value",!1,!0)}internalJsonRead(json,options,target){
return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,5,void 0,"value"),target}create(value){let message={value:0};return globalThis.
Object.defineProperty(message,import_runtime13.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime12.reflectionMergePartial)(this,message,
value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.value=reader.int32();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime11.UnknownFieldHandler.onRead:u)(this.typeName,message,
fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.value!==0&&writer.tag(1,import_runtime10.WireType.Varint).int32(message.
value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime11.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},Int32Value=new Int32Value$Type,
UInt32Value$Type=class extends import_runtime14.MessageType{constructor(){super("google.protobuf.UInt32Value",[{no:1,name:"value",kind:"scalar",T:13}])}internalJsonWrite(message,options){
return this.refJsonWriter.scalar(13,message.value,"value",!1,!0)}internalJsonRead(json,options,target){return target||(target=this.create()),target.value=this.refJsonReader.
scalar(json,13,void 0,"value"),target}create(value){let message={value:0};return globalThis.Object.defineProperty(message,import_runtime13.MESSAGE_TYPE,{enumerable:!1,
value:this}),value!==void 0&&(0,import_runtime12.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.uint32();break;default:
let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(
wireType);u!==!1&&(u===!0?import_runtime11.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.value!==0&&writer.tag(1,import_runtime10.WireType.Varint).uint32(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime11.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},UInt32Value=new UInt32Value$Type,BoolValue$Type=class extends import_runtime14.MessageType{constructor(){super(
"google.protobuf.BoolValue",[{no:1,name:"value",kind:"scalar",T:8}])}internalJsonWrite(message,options){return message.value}internalJsonRead(json,options,target){
return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,8,void 0,"value"),target}create(value){let message={value:!1};return globalThis.
Object.defineProperty(message,import_runtime13.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime12.reflectionMergePartial)(this,message,
value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.value=reader.bool();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime11.UnknownFieldHandler.onRead:u)(this.typeName,message,
fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.value!==!1&&writer.tag(1,import_runtime10.WireType.Varint).bool(message.
value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime11.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},BoolValue=new BoolValue$Type,
StringValue$Type=class extends import_runtime14.MessageType{constructor(){super("google.protobuf.StringValue",[{no:1,name:"value",kind:"scalar",T:9}])}internalJsonWrite(message,options){
return message.value}internalJsonRead(json,options,target){return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,9,void 0,"value"),target}create(value){
let message={value:""};return globalThis.Object.defineProperty(message,import_runtime13.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime12.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(
`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime11.UnknownFieldHandler.onRead:
u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.value!==""&&writer.tag(1,import_runtime10.WireType.
LengthDelimited).string(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime11.UnknownFieldHandler.onWrite:u)(this.typeName,message,
writer),writer}},StringValue=new StringValue$Type,BytesValue$Type=class extends import_runtime14.MessageType{constructor(){super("google.protobuf.BytesValue",[{
no:1,name:"value",kind:"scalar",T:12}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(12,message.value,"value",!1,!0)}internalJsonRead(json,options,target){
return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,12,void 0,"value"),target}create(value){let message={value:new Uint8Array(0)};
return globalThis.Object.defineProperty(message,import_runtime13.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime12.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.bytes();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(
`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime11.UnknownFieldHandler.onRead:
u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.value.length&&writer.tag(1,import_runtime10.WireType.
LengthDelimited).bytes(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime11.UnknownFieldHandler.onWrite:u)(this.typeName,message,
writer),writer}},BytesValue=new BytesValue$Type;var import_runtime_rpc=__toESM(require_commonjs2(),1),import_runtime15=__toESM(require_commonjs(),1),import_runtime16=__toESM(require_commonjs(),1),import_runtime17=__toESM(require_commonjs(),1),
import_runtime18=__toESM(require_commonjs(),1),import_runtime19=__toESM(require_commonjs(),1);var CreateArtifactRequest$Type=class extends import_runtime19.MessageType{constructor(){super("github.actions.results.api.v1.CreateArtifactRequest",[{no:1,name:"\
workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9},{no:4,name:"expires\
_at",kind:"message",T:()=>Timestamp},{no:5,name:"version",kind:"scalar",T:5},{no:6,name:"mime_type",kind:"message",T:()=>StringValue}])}create(value){let message={
workflowRunBackendId:"",workflowJobRunBackendId:"",name:"",version:0};return globalThis.Object.defineProperty(message,import_runtime18.MESSAGE_TYPE,{enumerable:!1,
value:this}),value!==void 0&&(0,import_runtime17.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.workflowRunBackendId=reader.string();
break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.name=reader.string();break;case 4:message.expiresAt=Timestamp.internalBinaryRead(
reader,reader.uint32(),options,message.expiresAt);break;case 5:message.version=reader.int32();break;case 6:message.mimeType=StringValue.internalBinaryRead(reader,
reader.uint32(),options,message.mimeType);break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire\
 type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime16.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,
wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.workflowRunBackendId!==""&&writer.tag(1,import_runtime15.WireType.LengthDelimited).
string(message.workflowRunBackendId),message.workflowJobRunBackendId!==""&&writer.tag(2,import_runtime15.WireType.LengthDelimited).string(message.workflowJobRunBackendId),
message.name!==""&&writer.tag(3,import_runtime15.WireType.LengthDelimited).string(message.name),message.expiresAt&&Timestamp.internalBinaryWrite(message.expiresAt,
writer.tag(4,import_runtime15.WireType.LengthDelimited).fork(),options).join(),message.version!==0&&writer.tag(5,import_runtime15.WireType.Varint).int32(message.
version),message.mimeType&&StringValue.internalBinaryWrite(message.mimeType,writer.tag(6,import_runtime15.WireType.LengthDelimited).fork(),options).join();let u=options.
writeUnknownFields;return u!==!1&&(u==!0?import_runtime16.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},CreateArtifactRequest=new CreateArtifactRequest$Type,
CreateArtifactResponse$Type=class extends import_runtime19.MessageType{constructor(){super("github.actions.results.api.v1.CreateArtifactResponse",[{no:1,name:"o\
k",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"scalar",T:9}])}create(value){let message={ok:!1,signedUploadUrl:""};return globalThis.Object.defineProperty(
message,import_runtime18.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime17.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();
break;case 2:message.signedUploadUrl=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime16.UnknownFieldHandler.onRead:u)(this.typeName,message,
fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime15.WireType.Varint).bool(message.ok),
message.signedUploadUrl!==""&&writer.tag(2,import_runtime15.WireType.LengthDelimited).string(message.signedUploadUrl);let u=options.writeUnknownFields;return u!==
!1&&(u==!0?import_runtime16.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},CreateArtifactResponse=new CreateArtifactResponse$Type,FinalizeArtifactRequest$Type=class extends import_runtime19.MessageType{constructor(){
super("github.actions.results.api.v1.FinalizeArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",
kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9},{no:4,name:"size",kind:"scalar",T:3},{no:5,name:"hash",kind:"message",T:()=>StringValue}])}create(value){
let message={workflowRunBackendId:"",workflowJobRunBackendId:"",name:"",size:"0"};return globalThis.Object.defineProperty(message,import_runtime18.MESSAGE_TYPE,
{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime17.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.workflowRunBackendId=
reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.name=reader.string();break;case 4:message.size=reader.int64().
toString();break;case 5:message.hash=StringValue.internalBinaryRead(reader,reader.uint32(),options,message.hash);break;default:let u=options.readUnknownField;if(u===
"throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime16.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.workflowRunBackendId!==""&&writer.tag(1,
import_runtime15.WireType.LengthDelimited).string(message.workflowRunBackendId),message.workflowJobRunBackendId!==""&&writer.tag(2,import_runtime15.WireType.LengthDelimited).
string(message.workflowJobRunBackendId),message.name!==""&&writer.tag(3,import_runtime15.WireType.LengthDelimited).string(message.name),message.size!=="0"&&writer.
tag(4,import_runtime15.WireType.Varint).int64(message.size),message.hash&&StringValue.internalBinaryWrite(message.hash,writer.tag(5,import_runtime15.WireType.LengthDelimited).
fork(),options).join();let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime16.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},
FinalizeArtifactRequest=new FinalizeArtifactRequest$Type,FinalizeArtifactResponse$Type=class extends import_runtime19.MessageType{constructor(){super("github.ac\
tions.results.api.v1.FinalizeArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"artifact_id",kind:"scalar",T:3}])}create(value){let message={ok:!1,
artifactId:"0"};return globalThis.Object.defineProperty(message,import_runtime18.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime17.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();break;case 2:message.artifactId=reader.int64().toString();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime16.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime15.WireType.
Varint).bool(message.ok),message.artifactId!=="0"&&writer.tag(2,import_runtime15.WireType.Varint).int64(message.artifactId);let u=options.writeUnknownFields;return u!==
!1&&(u==!0?import_runtime16.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},FinalizeArtifactResponse=new FinalizeArtifactResponse$Type,ListArtifactsRequest$Type=class extends import_runtime19.MessageType{constructor(){
super("github.actions.results.api.v1.ListArtifactsRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"\
scalar",T:9},{no:3,name:"name_filter",kind:"message",T:()=>StringValue},{no:4,name:"id_filter",kind:"message",T:()=>Int64Value}])}create(value){let message={workflowRunBackendId:"",
workflowJobRunBackendId:""};return globalThis.Object.defineProperty(message,import_runtime18.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime17.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.workflowRunBackendId=reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:
message.nameFilter=StringValue.internalBinaryRead(reader,reader.uint32(),options,message.nameFilter);break;case 4:message.idFilter=Int64Value.internalBinaryRead(
reader,reader.uint32(),options,message.idFilter);break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime16.UnknownFieldHandler.onRead:u)(this.typeName,message,
fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.workflowRunBackendId!==""&&writer.tag(1,import_runtime15.WireType.LengthDelimited).
string(message.workflowRunBackendId),message.workflowJobRunBackendId!==""&&writer.tag(2,import_runtime15.WireType.LengthDelimited).string(message.workflowJobRunBackendId),
message.nameFilter&&StringValue.internalBinaryWrite(message.nameFilter,writer.tag(3,import_runtime15.WireType.LengthDelimited).fork(),options).join(),message.idFilter&&
Int64Value.internalBinaryWrite(message.idFilter,writer.tag(4,import_runtime15.WireType.LengthDelimited).fork(),options).join();let u=options.writeUnknownFields;
return u!==!1&&(u==!0?import_runtime16.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},ListArtifactsRequest=new ListArtifactsRequest$Type,
ListArtifactsResponse$Type=class extends import_runtime19.MessageType{constructor(){super("github.actions.results.api.v1.ListArtifactsResponse",[{no:1,name:"art\
ifacts",kind:"message",repeat:2,T:()=>ListArtifactsResponse_MonolithArtifact}])}create(value){let message={artifacts:[]};return globalThis.Object.defineProperty(
message,import_runtime18.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime17.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.artifacts.push(ListArtifactsResponse_MonolithArtifact.
internalBinaryRead(reader,reader.uint32(),options));break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime16.UnknownFieldHandler.onRead:u)(this.typeName,message,
fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){for(let i=0;i<message.artifacts.length;i++)ListArtifactsResponse_MonolithArtifact.
internalBinaryWrite(message.artifacts[i],writer.tag(1,import_runtime15.WireType.LengthDelimited).fork(),options).join();let u=options.writeUnknownFields;return u!==
!1&&(u==!0?import_runtime16.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},ListArtifactsResponse=new ListArtifactsResponse$Type,ListArtifactsResponse_MonolithArtifact$Type=class extends import_runtime19.MessageType{constructor(){
super("github.actions.results.api.v1.ListArtifactsResponse.MonolithArtifact",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_r\
un_backend_id",kind:"scalar",T:9},{no:3,name:"database_id",kind:"scalar",T:3},{no:4,name:"name",kind:"scalar",T:9},{no:5,name:"size",kind:"scalar",T:3},{no:6,name:"\
created_at",kind:"message",T:()=>Timestamp},{no:7,name:"digest",kind:"message",T:()=>StringValue}])}create(value){let message={workflowRunBackendId:"",workflowJobRunBackendId:"",
databaseId:"0",name:"",size:"0"};return globalThis.Object.defineProperty(message,import_runtime18.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime17.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.workflowRunBackendId=reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:
message.databaseId=reader.int64().toString();break;case 4:message.name=reader.string();break;case 5:message.size=reader.int64().toString();break;case 6:message.
createdAt=Timestamp.internalBinaryRead(reader,reader.uint32(),options,message.createdAt);break;case 7:message.digest=StringValue.internalBinaryRead(reader,reader.
uint32(),options,message.digest);break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}\
) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime16.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.workflowRunBackendId!==""&&writer.tag(1,import_runtime15.WireType.LengthDelimited).string(message.workflowRunBackendId),message.workflowJobRunBackendId!==
""&&writer.tag(2,import_runtime15.WireType.LengthDelimited).string(message.workflowJobRunBackendId),message.databaseId!=="0"&&writer.tag(3,import_runtime15.WireType.
Varint).int64(message.databaseId),message.name!==""&&writer.tag(4,import_runtime15.WireType.LengthDelimited).string(message.name),message.size!=="0"&&writer.tag(
5,import_runtime15.WireType.Varint).int64(message.size),message.createdAt&&Timestamp.internalBinaryWrite(message.createdAt,writer.tag(6,import_runtime15.WireType.
LengthDelimited).fork(),options).join(),message.digest&&StringValue.internalBinaryWrite(message.digest,writer.tag(7,import_runtime15.WireType.LengthDelimited).fork(),
options).join();let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime16.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},ListArtifactsResponse_MonolithArtifact=new ListArtifactsResponse_MonolithArtifact$Type,
GetSignedArtifactURLRequest$Type=class extends import_runtime19.MessageType{constructor(){super("github.actions.results.api.v1.GetSignedArtifactURLRequest",[{no:1,
name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9}])}create(value){
let message={workflowRunBackendId:"",workflowJobRunBackendId:"",name:""};return globalThis.Object.defineProperty(message,import_runtime18.MESSAGE_TYPE,{enumerable:!1,
value:this}),value!==void 0&&(0,import_runtime17.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.workflowRunBackendId=reader.string();
break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.name=reader.string();break;default:let u=options.readUnknownField;if(u==="thro\
w")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime16.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.workflowRunBackendId!==""&&writer.tag(1,
import_runtime15.WireType.LengthDelimited).string(message.workflowRunBackendId),message.workflowJobRunBackendId!==""&&writer.tag(2,import_runtime15.WireType.LengthDelimited).
string(message.workflowJobRunBackendId),message.name!==""&&writer.tag(3,import_runtime15.WireType.LengthDelimited).string(message.name);let u=options.writeUnknownFields;
return u!==!1&&(u==!0?import_runtime16.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},GetSignedArtifactURLRequest=new GetSignedArtifactURLRequest$Type,
GetSignedArtifactURLResponse$Type=class extends import_runtime19.MessageType{constructor(){super("github.actions.results.api.v1.GetSignedArtifactURLResponse",[{
no:1,name:"signed_url",kind:"scalar",T:9}])}create(value){let message={signedUrl:""};return globalThis.Object.defineProperty(message,import_runtime18.MESSAGE_TYPE,
{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime17.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.signedUrl=reader.
string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime16.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.signedUrl!==""&&writer.tag(1,import_runtime15.WireType.LengthDelimited).string(message.signedUrl);let u=options.writeUnknownFields;return u!==!1&&(u==!0?
import_runtime16.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},GetSignedArtifactURLResponse=new GetSignedArtifactURLResponse$Type,DeleteArtifactRequest$Type=class extends import_runtime19.MessageType{constructor(){
super("github.actions.results.api.v1.DeleteArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"\
scalar",T:9},{no:3,name:"name",kind:"scalar",T:9}])}create(value){let message={workflowRunBackendId:"",workflowJobRunBackendId:"",name:""};return globalThis.Object.
defineProperty(message,import_runtime18.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime17.reflectionMergePartial)(this,message,value),
message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.workflowRunBackendId=reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.name=
reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.
typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime16.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.workflowRunBackendId!==""&&writer.tag(1,import_runtime15.WireType.LengthDelimited).string(message.workflowRunBackendId),message.workflowJobRunBackendId!==
""&&writer.tag(2,import_runtime15.WireType.LengthDelimited).string(message.workflowJobRunBackendId),message.name!==""&&writer.tag(3,import_runtime15.WireType.LengthDelimited).
string(message.name);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime16.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},
DeleteArtifactRequest=new DeleteArtifactRequest$Type,DeleteArtifactResponse$Type=class extends import_runtime19.MessageType{constructor(){super("github.actions.\
results.api.v1.DeleteArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"artifact_id",kind:"scalar",T:3}])}create(value){let message={ok:!1,artifactId:"\
0"};return globalThis.Object.defineProperty(message,import_runtime18.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime17.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();break;case 2:message.artifactId=reader.int64().toString();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime16.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime15.WireType.
Varint).bool(message.ok),message.artifactId!=="0"&&writer.tag(2,import_runtime15.WireType.Varint).int64(message.artifactId);let u=options.writeUnknownFields;return u!==
!1&&(u==!0?import_runtime16.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},DeleteArtifactResponse=new DeleteArtifactResponse$Type,ArtifactService=new import_runtime_rpc.ServiceType(
"github.actions.results.api.v1.ArtifactService",[{name:"CreateArtifact",options:{},I:CreateArtifactRequest,O:CreateArtifactResponse},{name:"FinalizeArtifact",options:{},
I:FinalizeArtifactRequest,O:FinalizeArtifactResponse},{name:"ListArtifacts",options:{},I:ListArtifactsRequest,O:ListArtifactsResponse},{name:"GetSignedArtifactU\
RL",options:{},I:GetSignedArtifactURLRequest,O:GetSignedArtifactURLResponse},{name:"DeleteArtifact",options:{},I:DeleteArtifactRequest,O:DeleteArtifactResponse}]);var ArtifactServiceClientJSON=class{constructor(rpc){this.rpc=rpc,this.CreateArtifact.bind(this),this.FinalizeArtifact.bind(this),this.ListArtifacts.bind(this),
this.GetSignedArtifactURL.bind(this),this.DeleteArtifact.bind(this)}CreateArtifact(request){let data=CreateArtifactRequest.toJson(request,{useProtoFieldName:!0,
emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","CreateArtifact","application/json",data).then(data2=>CreateArtifactResponse.
fromJson(data2,{ignoreUnknownFields:!0}))}FinalizeArtifact(request){let data=FinalizeArtifactRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});
return this.rpc.request("github.actions.results.api.v1.ArtifactService","FinalizeArtifact","application/json",data).then(data2=>FinalizeArtifactResponse.fromJson(
data2,{ignoreUnknownFields:!0}))}ListArtifacts(request){let data=ListArtifactsRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.
request("github.actions.results.api.v1.ArtifactService","ListArtifacts","application/json",data).then(data2=>ListArtifactsResponse.fromJson(data2,{ignoreUnknownFields:!0}))}GetSignedArtifactURL(request){
let data=GetSignedArtifactURLRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.Artifact\
Service","GetSignedArtifactURL","application/json",data).then(data2=>GetSignedArtifactURLResponse.fromJson(data2,{ignoreUnknownFields:!0}))}DeleteArtifact(request){
let data=DeleteArtifactRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactServic\
e","DeleteArtifact","application/json",data).then(data2=>DeleteArtifactResponse.fromJson(data2,{ignoreUnknownFields:!0}))}};function getExpiration(retentionDays){if(!retentionDays)return;let maxRetentionDays=getRetentionDays();maxRetentionDays&&maxRetentionDays<retentionDays&&(warning(
`Retention days cannot be greater than the maximum allowed retention set within the repository. Using ${maxRetentionDays} instead.`),retentionDays=maxRetentionDays);
let expirationDate=new Date;return expirationDate.setDate(expirationDate.getDate()+retentionDays),Timestamp.fromDate(expirationDate)}function getRetentionDays(){
let retentionDays=process.env.GITHUB_RETENTION_DAYS;if(!retentionDays)return;let days=parseInt(retentionDays);if(!isNaN(days))return days}var invalidArtifactFilePathCharacters=new Map([['"',' Double quote "'],[":"," Colon :"],["<"," Less than <"],[">"," Greater than >"],["|"," Vertical bar |"],["*",
" Asterisk *"],["?"," Question mark ?"],["\r"," Carriage return \\r"],[`
`," Line feed \\n"]]),invalidArtifactNameCharacters=new Map([...invalidArtifactFilePathCharacters,["\\"," Backslash \\"],["/"," Forward slash /"]]);function validateArtifactName(name){
if(!name)throw new Error("Provided artifact name input during validation is empty");for(let[invalidCharacterKey,errorMessageForCharacter]of invalidArtifactNameCharacters)
if(name.includes(invalidCharacterKey))throw new Error(`The artifact name is not valid: ${name}. Contains the following character: ${errorMessageForCharacter}
          
Invalid characters include: ${Array.from(invalidArtifactNameCharacters.values()).toString()}
          
These characters are not allowed in the artifact name due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, thes\
e characters are intentionally not allowed to prevent potential problems with downloads on different file systems.`);info("Artifact name is valid!")}function validateFilePath(path3){
if(!path3)throw new Error("Provided file path input during validation is empty");for(let[invalidCharacterKey,errorMessageForCharacter]of invalidArtifactFilePathCharacters)
if(path3.includes(invalidCharacterKey))throw new Error(`The path for one of the files in artifact is not valid: ${path3}. Contains the following character: ${errorMessageForCharacter}\

          
Invalid characters include: ${Array.from(invalidArtifactFilePathCharacters.values()).toString()}
          
The following characters are not allowed in files that are uploaded due to limitations with certain file systems such as NTFS. To maintain file system agnostic \
behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.
          `)}var import_package_version=__toESM(require_package_version(),1);function getUserAgentString(){return`@actions/artifact-${import_package_version.version}`}var FilesNotFoundError=class extends Error{constructor(files=[]){let message="No files were found to upload";files.length>0&&(message+=`: ${files.join(", ")}`),
super(message),this.files=files,this.name="FilesNotFoundError"}},InvalidResponseError=class extends Error{constructor(message){super(message),this.name="Invalid\
ResponseError"}},ArtifactNotFoundError=class extends Error{constructor(message="Artifact not found"){super(message),this.name="ArtifactNotFoundError"}},GHESNotSupportedError=class extends Error{constructor(message="\
@actions/artifact v2.0.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported on GHES."){super(message),this.name="GHESNotSupportedError"}},
NetworkError=class extends Error{constructor(code){let message=`Unable to make request: ${code}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(message),this.code=code,this.name="Network\
Error"}};NetworkError.isNetworkErrorCode=code=>code?["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(code):!1;var UsageError=class extends Error{constructor(){
super(`Artifact storage quota has been hit. Unable to upload any new artifacts.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`),this.name="UsageError"}};UsageError.isUsageErrorMessage=msg=>msg?msg.includes("insufficient usage"):!1;var InvalidTokenError=class extends Error{};InvalidTokenError.prototype.name="InvalidTokenError";function b64DecodeUnicode(str){return decodeURIComponent(atob(str).
replace(/(.)/g,(m,p)=>{let code=p.charCodeAt(0).toString(16).toUpperCase();return code.length<2&&(code="0"+code),"%"+code}))}function base64UrlDecode(str){let output=str.
replace(/-/g,"+").replace(/_/g,"/");switch(output.length%4){case 0:break;case 2:output+="==";break;case 3:output+="=";break;default:throw new Error("base64 stri\
ng is not of the correct length")}try{return b64DecodeUnicode(output)}catch{return atob(output)}}function jwtDecode(token,options){if(typeof token!="string")throw new InvalidTokenError(
"Invalid token specified: must be a string");options||(options={});let pos=options.header===!0?0:1,part=token.split(".")[pos];if(typeof part!="string")throw new InvalidTokenError(
`Invalid token specified: missing part #${pos+1}`);let decoded;try{decoded=base64UrlDecode(part)}catch(e){throw new InvalidTokenError(`Invalid token specified: \
invalid base64 for part #${pos+1} (${e.message})`)}try{return JSON.parse(decoded)}catch(e){throw new InvalidTokenError(`Invalid token specified: invalid json fo\
r part #${pos+1} (${e.message})`)}}var InvalidJwtError=new Error("Failed to get backend IDs: The provided JWT token is invalid and/or missing claims");function getBackendIdsFromToken(){let token=getRuntimeToken(),
decoded=jwtDecode(token);if(!decoded.scp)throw InvalidJwtError;let scpParts=decoded.scp.split(" ");if(scpParts.length===0)throw InvalidJwtError;for(let scopes of scpParts){
let scopeParts=scopes.split(":");if(scopeParts?.[0]!=="Actions.Results")continue;if(scopeParts.length!==3)throw InvalidJwtError;let ids={workflowRunBackendId:scopeParts[1],
workflowJobRunBackendId:scopeParts[2]};return debug(`Workflow Run Backend ID: ${ids.workflowRunBackendId}`),debug(`Workflow Job Run Backend ID: ${ids.workflowJobRunBackendId}`),
ids}throw InvalidJwtError}function maskSigUrl(url){if(url)try{let signature=new URL(url).searchParams.get("sig");signature&&(setSecret(signature),setSecret(encodeURIComponent(
signature)))}catch(error2){debug(`Failed to parse URL: ${url} ${error2 instanceof Error?error2.message:String(error2)}`)}}function maskSecretUrls(body){if(typeof body!=
"object"||body===null){debug("body is not an object or is null");return}"signed_upload_url"in body&&typeof body.signed_upload_url=="string"&&maskSigUrl(body.signed_upload_url),
"signed_url"in body&&typeof body.signed_url=="string"&&maskSigUrl(body.signed_url)}var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},ArtifactHttpClient=class{constructor(userAgent,maxAttempts,baseRetryIntervalMilliseconds,retryMultiplier){this.maxAttempts=
5,this.baseRetryIntervalMilliseconds=3e3,this.retryMultiplier=1.5;let token=getRuntimeToken();this.baseUrl=getResultsServiceUrl(),maxAttempts&&(this.maxAttempts=
maxAttempts),baseRetryIntervalMilliseconds&&(this.baseRetryIntervalMilliseconds=baseRetryIntervalMilliseconds),retryMultiplier&&(this.retryMultiplier=retryMultiplier),
this.httpClient=new HttpClient(userAgent,[new BearerCredentialHandler(token)])}request(service,method,contentType,data){return __awaiter(this,void 0,void 0,function*(){
let url=new URL(`/twirp/${service}/${method}`,this.baseUrl).href;debug(`[Request] ${method} ${url}`);let headers={"Content-Type":contentType};try{let{body}=yield this.
retryableRequest(()=>__awaiter(this,void 0,void 0,function*(){return this.httpClient.post(url,JSON.stringify(data),headers)}));return body}catch(error2){throw new Error(
`Failed to ${method}: ${error2.message}`)}})}retryableRequest(operation){return __awaiter(this,void 0,void 0,function*(){let attempt=0,errorMessage="",rawBody="";
for(;attempt<this.maxAttempts;){let isRetryable=!1;try{let response=yield operation(),statusCode=response.message.statusCode;rawBody=yield response.readBody(),debug(
`[Response] - ${response.message.statusCode}`),debug(`Headers: ${JSON.stringify(response.message.headers,null,2)}`);let body=JSON.parse(rawBody);if(maskSecretUrls(
body),debug(`Body: ${JSON.stringify(body,null,2)}`),this.isSuccessStatusCode(statusCode))return{response,body};if(isRetryable=this.isRetryableHttpStatusCode(statusCode),
errorMessage=`Failed request: (${statusCode}) ${response.message.statusMessage}`,body.msg){if(UsageError.isUsageErrorMessage(body.msg))throw new UsageError;errorMessage=
`${errorMessage}: ${body.msg}`}}catch(error2){if(error2 instanceof SyntaxError&&debug(`Raw Body: ${rawBody}`),error2 instanceof UsageError)throw error2;if(NetworkError.
isNetworkErrorCode(error2?.code))throw new NetworkError(error2?.code);isRetryable=!0,errorMessage=error2.message}if(!isRetryable)throw new Error(`Received non-r\
etryable error: ${errorMessage}`);if(attempt+1===this.maxAttempts)throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${errorMessage}`);
let retryTimeMilliseconds=this.getExponentialRetryTimeMilliseconds(attempt);info(`Attempt ${attempt+1} of ${this.maxAttempts} failed with error: ${errorMessage}\
. Retrying request in ${retryTimeMilliseconds} ms...`),yield this.sleep(retryTimeMilliseconds),attempt++}throw new Error("Request failed")})}isSuccessStatusCode(statusCode){
return statusCode?statusCode>=200&&statusCode<300:!1}isRetryableHttpStatusCode(statusCode){return statusCode?[HttpCodes.BadGateway,HttpCodes.GatewayTimeout,HttpCodes.
InternalServerError,HttpCodes.ServiceUnavailable,HttpCodes.TooManyRequests].includes(statusCode):!1}sleep(milliseconds){return __awaiter(this,void 0,void 0,function*(){
return new Promise(resolve2=>setTimeout(resolve2,milliseconds))})}getExponentialRetryTimeMilliseconds(attempt){if(attempt<0)throw new Error("attempt should be a\
 positive integer");if(attempt===0)return this.baseRetryIntervalMilliseconds;let minTime=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,attempt),
maxTime=minTime*this.retryMultiplier;return Math.trunc(Math.random()*(maxTime-minTime)+minTime)}};function internalArtifactTwirpClient(options){let client2=new ArtifactHttpClient(
getUserAgentString(),options?.maxAttempts,options?.retryIntervalMs,options?.retryMultiplier);return new ArtifactServiceClientJSON(client2)}import*as fs from"fs";import{normalize,resolve}from"path";function validateRootDirectory(rootDirectory){if(!fs.existsSync(rootDirectory))throw new Error(`The provided rootDirectory ${rootDirectory} does not exist`);if(!fs.statSync(
rootDirectory).isDirectory())throw new Error(`The provided rootDirectory ${rootDirectory} is not a valid directory`);info("Root directory input is valid!")}function getUploadZipSpecification(filesToZip,rootDirectory){
let specification=[];rootDirectory=normalize(rootDirectory),rootDirectory=resolve(rootDirectory);for(let file of filesToZip){let stats=fs.lstatSync(file,{throwIfNoEntry:!1});
if(!stats)throw new Error(`File ${file} does not exist`);if(stats.isDirectory()){let directoryPath=file.replace(rootDirectory,"");validateFilePath(directoryPath),
specification.push({sourcePath:null,destinationPath:directoryPath,stats})}else{if(file=normalize(file),file=resolve(file),!file.startsWith(rootDirectory))throw new Error(
`The rootDirectory: ${rootDirectory} is not a parent directory of the file: ${file}`);let uploadPath=file.replace(rootDirectory,"");validateFilePath(uploadPath),
specification.push({sourcePath:file,destinationPath:uploadPath,stats})}}return specification}import*as crypto from"crypto";import*as stream from"stream";var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function uploadToBlobStorage(authenticatedUploadURL,uploadStream,contentType){return __awaiter2(this,void 0,void 0,function*(){
let uploadByteCount=0,lastProgressTime=Date.now(),abortController=new AbortController,chunkTimer=interval=>__awaiter2(this,void 0,void 0,function*(){return new Promise(
(resolve2,reject)=>{let timer=setInterval(()=>{Date.now()-lastProgressTime>interval&&reject(new Error("Upload progress stalled."))},interval);abortController.signal.
addEventListener("abort",()=>{clearInterval(timer),resolve2()})})}),maxConcurrency=getConcurrency(),bufferSize=getUploadChunkSize(),blockBlobClient=new BlobClient(
authenticatedUploadURL).getBlockBlobClient();debug(`Uploading artifact to blob storage with maxConcurrency: ${maxConcurrency}, bufferSize: ${bufferSize}, conten\
tType: ${contentType}`);let options={blobHTTPHeaders:{blobContentType:contentType},onProgress:progress=>{info(`Uploaded bytes ${progress.loadedBytes}`),uploadByteCount=
progress.loadedBytes,lastProgressTime=Date.now()},abortSignal:abortController.signal},sha256Hash,blobUploadStream=new stream.PassThrough,hashStream=crypto.createHash(
"sha256");uploadStream.pipe(blobUploadStream),uploadStream.pipe(hashStream).setEncoding("hex"),info("Beginning upload of artifact content to blob storage");try{
yield Promise.race([blockBlobClient.uploadStream(blobUploadStream,bufferSize,maxConcurrency,options),chunkTimer(getUploadChunkTimeout())])}catch(error2){throw NetworkError.
isNetworkErrorCode(error2?.code)?new NetworkError(error2?.code):error2}finally{abortController.abort()}return info("Finished uploading artifact content to blob \
storage!"),hashStream.end(),sha256Hash=hashStream.read(),info(`SHA256 digest of uploaded artifact is ${sha256Hash}`),uploadByteCount===0&&warning("No data was u\
ploaded to blob storage. Reported upload byte count is 0."),{uploadSize:uploadByteCount,sha256Hash}})}var import_archiver=__toESM(require_archiver(),1);import{realpath as realpath2}from"fs/promises";import*as stream2 from"stream";import*as fs2 from"fs";import{realpath}from"fs/promises";var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},WaterMarkedUploadStream=class extends stream2.Transform{constructor(bufferSize){super({highWaterMark:bufferSize})}_transform(chunk,enc,cb){
cb(null,chunk)}};function createRawFileUploadStream(filePath){return __awaiter3(this,void 0,void 0,function*(){debug(`Creating raw file upload stream for: ${filePath}`);
let bufferSize=getUploadChunkSize(),uploadStream=new WaterMarkedUploadStream(bufferSize),sourcePath=filePath;(yield fs2.promises.lstat(filePath)).isSymbolicLink()&&
(sourcePath=yield realpath(filePath));let fileStream=fs2.createReadStream(sourcePath,{highWaterMark:bufferSize});return fileStream.on("error",error2=>{error("An\
 error has occurred while reading the file for upload"),error(String(error2)),uploadStream.destroy(new Error("An error has occurred during file read for the art\
ifact"))}),fileStream.pipe(uploadStream),uploadStream})}var __awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},DEFAULT_COMPRESSION_LEVEL=6;function createZipUploadStream(uploadSpecification_1){return __awaiter4(this,arguments,void 0,
function*(uploadSpecification,compressionLevel=DEFAULT_COMPRESSION_LEVEL){debug(`Creating Artifact archive with compressionLevel: ${compressionLevel}`);let zip=import_archiver.default.
create("zip",{highWaterMark:getUploadChunkSize(),zlib:{level:compressionLevel}});zip.on("error",zipErrorCallback),zip.on("warning",zipWarningCallback),zip.on("f\
inish",zipFinishCallback),zip.on("end",zipEndCallback);for(let file of uploadSpecification)if(file.sourcePath!==null){let sourcePath=file.sourcePath;file.stats.
isSymbolicLink()&&(sourcePath=yield realpath2(file.sourcePath)),zip.file(sourcePath,{name:file.destinationPath})}else zip.append("",{name:file.destinationPath});
let bufferSize=getUploadChunkSize(),zipUploadStream=new WaterMarkedUploadStream(bufferSize);return debug(`Zip write high watermark value ${zipUploadStream.writableHighWaterMark}`),
debug(`Zip read high watermark value ${zipUploadStream.readableHighWaterMark}`),zip.pipe(zipUploadStream),zip.finalize(),zipUploadStream})}var zipErrorCallback=error2=>{
throw error("An error has occurred while creating the zip file for upload"),info(error2),new Error("An error has occurred during zip creation for the artifact")},
zipWarningCallback=error2=>{error2.code==="ENOENT"?(warning("ENOENT warning during artifact zip creation. No such file or directory"),info(error2)):(warning(`A \
non-blocking warning has occurred during artifact zip creation: ${error2.code}`),info(error2))},zipFinishCallback=()=>{debug("Zip stream for upload has finished\
.")},zipEndCallback=()=>{debug("Zip stream for upload has ended.")};import*as path from"path";var mimeTypes={".txt":"text/plain",".html":"text/html",".htm":"text/html",".css":"text/css",".csv":"text/csv",".xml":"text/xml",".md":"\
text/markdown",".js":"application/javascript",".mjs":"application/javascript",".json":"application/json",".png":"image/png",".jpg":"image/jpeg",".jpeg":"image/j\
peg",".gif":"image/gif",".svg":"image/svg+xml",".webp":"image/webp",".ico":"image/x-icon",".bmp":"image/bmp",".tiff":"image/tiff",".tif":"image/tiff",".mp3":"au\
dio/mpeg",".wav":"audio/wav",".ogg":"audio/ogg",".flac":"audio/flac",".mp4":"video/mp4",".webm":"video/webm",".avi":"video/x-msvideo",".mov":"video/quicktime","\
.pdf":"application/pdf",".doc":"application/msword",".docx":"application/vnd.openxmlformats-officedocument.wordprocessingml.document",".xls":"application/vnd.ms\
-excel",".xlsx":"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",".ppt":"application/vnd.ms-powerpoint",".pptx":"application/vnd.openxmlforma\
ts-officedocument.presentationml.presentation",".zip":"application/zip",".tar":"application/x-tar",".gz":"application/gzip",".rar":"application/vnd.rar",".7z":"\
application/x-7z-compressed",".wasm":"application/wasm",".yaml":"application/x-yaml",".yml":"application/x-yaml",".woff":"font/woff",".woff2":"font/woff2",".ttf":"\
font/ttf",".otf":"font/otf",".eot":"application/vnd.ms-fontobject"};function getMimeType(filePath){let ext=path.extname(filePath).toLowerCase();return mimeTypes[ext]||
"application/octet-stream"}var __awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function uploadArtifact(name,files,rootDirectory,options){return __awaiter5(this,void 0,void 0,function*(){let artifactFileName=`${name}\
.zip`;if(options?.skipArchive){if(files.length===0)throw new FilesNotFoundError([]);if(files.length>1)throw new Error("skipArchive option is only supported when\
 uploading a single file");if(!fs3.existsSync(files[0]))throw new FilesNotFoundError(files);artifactFileName=path2.basename(files[0]),name=artifactFileName}validateArtifactName(
name),validateRootDirectory(rootDirectory);let zipSpecification=[];if(!options?.skipArchive&&(zipSpecification=getUploadZipSpecification(files,rootDirectory),zipSpecification.
length===0))throw new FilesNotFoundError(zipSpecification.flatMap(s=>s.sourcePath?[s.sourcePath]:[]));let contentType=getMimeType(artifactFileName),backendIds=getBackendIdsFromToken(),
artifactClient=internalArtifactTwirpClient(),createArtifactReq={workflowRunBackendId:backendIds.workflowRunBackendId,workflowJobRunBackendId:backendIds.workflowJobRunBackendId,
name,mimeType:StringValue.create({value:contentType}),version:7},expiresAt=getExpiration(options?.retentionDays);expiresAt&&(createArtifactReq.expiresAt=expiresAt);
let createArtifactResp=yield artifactClient.CreateArtifact(createArtifactReq);if(!createArtifactResp.ok)throw new InvalidResponseError("CreateArtifact: response\
 from backend was not ok");let stream3;options?.skipArchive?stream3=yield createRawFileUploadStream(files[0]):stream3=yield createZipUploadStream(zipSpecification,
options?.compressionLevel),info(`Uploading artifact: ${artifactFileName}`);let uploadResult=yield uploadToBlobStorage(createArtifactResp.signedUploadUrl,stream3,
contentType),finalizeArtifactReq={workflowRunBackendId:backendIds.workflowRunBackendId,workflowJobRunBackendId:backendIds.workflowJobRunBackendId,name,size:uploadResult.
uploadSize?uploadResult.uploadSize.toString():"0"};uploadResult.sha256Hash&&(finalizeArtifactReq.hash=StringValue.create({value:`sha256:${uploadResult.sha256Hash}`})),
info("Finalizing artifact upload");let finalizeArtifactResp=yield artifactClient.FinalizeArtifact(finalizeArtifactReq);if(!finalizeArtifactResp.ok)throw new InvalidResponseError(
"FinalizeArtifact: response from backend was not ok");let artifactId=BigInt(finalizeArtifactResp.artifactId);return info(`Artifact ${name} successfully finalize\
d. Artifact ID ${artifactId}`),{size:uploadResult.uploadSize,digest:uploadResult.sha256Hash,id:Number(artifactId)}})}var import_download_artifact=__toESM(require_download_artifact(),1),import_delete_artifact=__toESM(require_delete_artifact(),1),import_get_artifact=__toESM(require_get_artifact(),1),
import_list_artifacts=__toESM(require_list_artifacts(),1);var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},__rest=function(s,e){var t={};for(var p in s)Object.prototype.hasOwnProperty.call(s,p)&&e.indexOf(p)<0&&(t[p]=s[p]);if(s!=
null&&typeof Object.getOwnPropertySymbols=="function")for(var i=0,p=Object.getOwnPropertySymbols(s);i<p.length;i++)e.indexOf(p[i])<0&&Object.prototype.propertyIsEnumerable.
call(s,p[i])&&(t[p[i]]=s[p[i]]);return t},DefaultArtifactClient=class{uploadArtifact(name,files,rootDirectory,options){return __awaiter6(this,void 0,void 0,function*(){
try{if(isGhes())throw new GHESNotSupportedError;return uploadArtifact(name,files,rootDirectory,options)}catch(error2){throw warning(`Artifact upload failed with\
 error: ${error2}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions is operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),error2}})}downloadArtifact(artifactId,options){
return __awaiter6(this,void 0,void 0,function*(){try{if(isGhes())throw new GHESNotSupportedError;if(options?.findBy){let{findBy:{repositoryOwner,repositoryName,
token}}=options,downloadOptions=__rest(options,["findBy"]);return(0,import_download_artifact.downloadArtifactPublic)(artifactId,repositoryOwner,repositoryName,token,
downloadOptions)}return(0,import_download_artifact.downloadArtifactInternal)(artifactId,options)}catch(error2){throw warning(`Download Artifact failed with erro\
r: ${error2}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),error2}})}listArtifacts(options){
return __awaiter6(this,void 0,void 0,function*(){try{if(isGhes())throw new GHESNotSupportedError;if(options?.findBy){let{findBy:{workflowRunId,repositoryOwner,repositoryName,
token}}=options;return(0,import_list_artifacts.listArtifactsPublic)(workflowRunId,repositoryOwner,repositoryName,token,options?.latest)}return(0,import_list_artifacts.listArtifactsInternal)(
options?.latest)}catch(error2){throw warning(`Listing Artifacts failed with error: ${error2}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),error2}})}getArtifact(artifactName,options){
return __awaiter6(this,void 0,void 0,function*(){try{if(isGhes())throw new GHESNotSupportedError;if(options?.findBy){let{findBy:{workflowRunId,repositoryOwner,repositoryName,
token}}=options;return(0,import_get_artifact.getArtifactPublic)(artifactName,workflowRunId,repositoryOwner,repositoryName,token)}return(0,import_get_artifact.getArtifactInternal)(
artifactName)}catch(error2){throw warning(`Get Artifact failed with error: ${error2}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),error2}})}deleteArtifact(artifactName,options){
return __awaiter6(this,void 0,void 0,function*(){try{if(isGhes())throw new GHESNotSupportedError;if(options?.findBy){let{findBy:{repositoryOwner,repositoryName,
workflowRunId,token}}=options;return(0,import_delete_artifact.deleteArtifactPublic)(artifactName,workflowRunId,repositoryOwner,repositoryName,token)}return(0,import_delete_artifact.deleteArtifactInternal)(
artifactName)}catch(error2){throw warning(`Delete Artifact failed with error: ${error2}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),error2}})}};var client=new DefaultArtifactClient,artifact_default=client;export{ArtifactNotFoundError,DefaultArtifactClient,FilesNotFoundError,GHESNotSupportedError,InvalidResponseError,NetworkError,UsageError,artifact_default as default};
