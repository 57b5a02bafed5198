import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{__export}from"./chunk-DIQVHKCG.js";var GateError=class extends Error{code;fix;constructor({code:code2,message:message2,fix,cause}){super(message2,cause===void 0?{}:{cause}),this.name=new.target.name,
this.code=code2,this.fix=fix}};function withFix(error2){return error2 instanceof ConfigError?error2.message:`${error2.message}${/[.!?]$/.test(error2.message)?"":
"."} ${error2.fix}`}var ConfigError=class extends GateError{actor="config";problems;constructor(problems,code2="config-invalid"){let lines=problems.map(({where,
what,fix})=>`${where}: ${what}. ${fix}`);super({code:code2,message:lines.join(`
`),fix:problems.map(({fix})=>fix).join(`
`)}),this.problems=problems}},ToolError=class extends GateError{actor="tool"},CommandFailed=class extends ToolError{finished;constructor(explanation,finished2){
super(explanation),this.finished=finished2}},ServiceError=class extends GateError{actor="service"},Cancelled=class _Cancelled extends GateError{actor="tool";#signal;constructor(signal,fix="\
Start it again."){super({code:"cancelled",message:`The run was ended by ${signal}.`,fix}),this.#signal=signal}advising(fix){return new _Cancelled(this.#signal,fix)}};
function unreachable(value){throw new Error(`unreachable: ${JSON.stringify(value)}`)}var util_exports={};__export(util_exports,{BIGINT_FORMAT_RANGES:()=>BIGINT_FORMAT_RANGES,CONSTANT_CATCH:()=>CONSTANT_CATCH,Class:()=>Class,NUMBER_FORMAT_RANGES:()=>NUMBER_FORMAT_RANGES,
aborted:()=>aborted,allowsEval:()=>allowsEval,assert:()=>assert,assertEqual:()=>assertEqual,assertIs:()=>assertIs,assertNever:()=>assertNever,assertNotEqual:()=>assertNotEqual,
assignProp:()=>assignProp,attachSchema:()=>attachSchema,base64ToUint8Array:()=>base64ToUint8Array,base64urlToUint8Array:()=>base64urlToUint8Array,cached:()=>cached,
captureStackTrace:()=>captureStackTrace,cleanEnum:()=>cleanEnum,cleanRegex:()=>cleanRegex,clone:()=>clone,cloneDef:()=>cloneDef,codePointLength:()=>codePointLength,
constantCatch:()=>constantCatch,createTransparentProxy:()=>createTransparentProxy,defineLazy:()=>defineLazy,defineLazyInternal:()=>defineLazyInternal,derived:()=>derived,
esc:()=>esc,escapeRegex:()=>escapeRegex,explicitlyAborted:()=>explicitlyAborted,extend:()=>extend,finalizeIssue:()=>finalizeIssue,floatSafeRemainder:()=>floatSafeRemainder,
getElementAtPath:()=>getElementAtPath,getEnumValues:()=>getEnumValues,getLengthableOrigin:()=>getLengthableOrigin,getParsedType:()=>getParsedType,getSizableOrigin:()=>getSizableOrigin,
hexToUint8Array:()=>hexToUint8Array,hide:()=>hide,installLazyProp:()=>installLazyProp,isObject:()=>isObject,isPlainObject:()=>isPlainObject,issue:()=>issue,joinValues:()=>joinValues,
jsonStringifyReplacer:()=>jsonStringifyReplacer,members:()=>members,merge:()=>merge,mergeDefs:()=>mergeDefs,normalizeParams:()=>normalizeParams,nullish:()=>nullish,
numKeys:()=>numKeys,objectClone:()=>objectClone,omit:()=>omit,optionalKeys:()=>optionalKeys,own:()=>own,parsedType:()=>parsedType,partial:()=>partial,pick:()=>pick,
prefixIssues:()=>prefixIssues,primitiveTypes:()=>primitiveTypes,promiseAllObject:()=>promiseAllObject,propertyKeyTypes:()=>propertyKeyTypes,randomString:()=>randomString,
rawShape:()=>rawShape,required:()=>required,safeExtend:()=>safeExtend,shallowClone:()=>shallowClone,sizeCaps:()=>sizeCaps,slugify:()=>slugify,stringifyPrimitive:()=>stringifyPrimitive,
toZod:()=>toZod,uint8ArrayToBase64:()=>uint8ArrayToBase64,uint8ArrayToBase64url:()=>uint8ArrayToBase64url,uint8ArrayToHex:()=>uint8ArrayToHex,unwrapMessage:()=>unwrapMessage});var _a,NEVER=Object.freeze({status:"aborted"}),_zodDesc={value:void 0,enumerable:!1},_E="captureStackTrace"in Error?Error:null;function newError(Definition){let E=_E;
if(E){let saved=E.stackTraceLimit;if(typeof saved=="number"){try{E.stackTraceLimit=0}catch{return _E=null,new Definition}try{return new Definition}finally{E.stackTraceLimit=
saved}}}return new Definition}function $constructor(name2,initializer3,proto,params){let zodProto={};function Internals(def){this.def=def,this.constr=_,this.traits=
new Set}Internals.prototype=zodProto;let protoMembers=proto,initialized=protoMembers&&new WeakSet;function init(inst,def){if(inst._zod){if(inst._zod.traits.has(
name2))return}else{_zodDesc.value=new Internals(def);try{Object.defineProperty(inst,"_zod",_zodDesc)}finally{_zodDesc.value=void 0}}if(inst._zod.traits.add(name2),
initializer3(inst,def),initialized){let own2=Object.getPrototypeOf(inst),ctorProto=inst._zod.constr.prototype,up=own2;for(;up&&up!==ctorProto;)up=Object.getPrototypeOf(
up);let target=up??own2;initialized.has(target)||(initialized.add(target),members(target,protoMembers))}let proto2=_.prototype;for(let k in proto2)Object.prototype.
hasOwnProperty.call(proto2,k)&&(k in inst||(inst[k]=proto2[k].bind(inst)))}let Parent=params?.Parent??Object;class Definition extends Parent{}Object.defineProperty(
Definition,"name",{value:name2});function _(def){let inst=params?.Parent?newError(Definition):this;init(inst,def);let deferred=inst._zod.deferred;if(deferred){for(let fn of deferred)
fn();inst._zod.deferred=void 0}let pp=globalThis.__zod_globalConfig?.postProcessor;return pp&&pp(inst),inst}return Object.defineProperty(_,"init",{value:init}),
Object.defineProperty(_,Symbol.hasInstance,{value:inst=>params?.Parent&&inst instanceof params.Parent?!0:inst?._zod?.traits?.has(name2)}),Object.defineProperty(
_,"name",{value:name2}),_}var $ZodAsyncError=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},$ZodEncodeError=class extends Error{constructor(name2){
super(`Encountered unidirectional transform during encode: ${name2}`),this.name="ZodEncodeError"}};(_a=globalThis).__zod_globalConfig??(_a.__zod_globalConfig={});
var globalConfig=globalThis.__zod_globalConfig;function config(newConfig){return newConfig&&Object.assign(globalConfig,newConfig),globalConfig}function assertEqual(val){return val}function assertNotEqual(val){return val}function toZod(){return schema=>schema}function assertIs(_arg){}function assertNever(_x){
throw new Error("Unexpected value in exhaustive check")}function assert(_){}function getEnumValues(entries2){let numericValues=Object.values(entries2).filter(v=>typeof v==
"number");return Object.entries(entries2).filter(([k,_])=>numericValues.indexOf(+k)===-1).map(([_,v])=>v)}function joinValues(array2,separator="|"){return array2.
map(val=>stringifyPrimitive(val)).join(separator)}function jsonStringifyReplacer(_,value){return typeof value=="bigint"?value.toString():value}var Cached=class{constructor(getter){
this._getter=getter,this._value=void 0}get value(){let getter=this._getter;return getter!==void 0&&(this._value=getter(),this._getter=void 0),this._value}};function cached(getter){
return new Cached(getter)}function nullish(input){return input==null}function cleanRegex(source){let start=source.startsWith("^")?1:0,end=source.endsWith("$")?source.
length-1:source.length;return source.slice(start,end)}function floatSafeRemainder(val,step){let ratio=val/step,roundedRatio=Math.round(ratio),tolerance=4*Number.
EPSILON*Math.max(Math.abs(ratio),1);return Math.abs(ratio-roundedRatio)<tolerance?0:ratio-roundedRatio}var EVALUATING=Symbol("evaluating");function defineLazy(object2,key,getter){
let value;Object.defineProperty(object2,key,{get(){if(value!==EVALUATING)return value===void 0&&(value=EVALUATING,value=getter()),value},set(v){Object.defineProperty(
object2,key,{value:v})},configurable:!0})}function objectClone(obj){return Object.create(Object.getPrototypeOf(obj),Object.getOwnPropertyDescriptors(obj))}function assignProp(target,prop,value){
Object.defineProperty(target,prop,{value,writable:!0,enumerable:!0,configurable:!0})}function rawShape(def){let desc=Object.getOwnPropertyDescriptor(def,"shape");
return desc?.get?desc.get.raw:desc?.value}function sourceShape(schema){return rawShape(schema._zod.def)??schema._zod.def.shape}function deferProp(target,key,getter){
Object.defineProperty(target,key,{get(){let value=getter();return assignProp(this,key,value),value},enumerable:!0,configurable:!0})}function putProp(target,key,value){
key in target?assignProp(target,key,value):target[key]=value}function mirrorShape(target,source,keys,wrap){let raw=sourceShape(source);for(let key of keys){let desc=Object.
getOwnPropertyDescriptor(raw,key);desc.enumerable&&(desc.get?deferProp(target,key,()=>{let value=source._zod.def.shape[key];return wrap?wrap(value,key):value}):
putProp(target,key,wrap?wrap(desc.value,key):desc.value))}}function mirrorProps(target,source){for(let key of Reflect.ownKeys(source)){let desc=Object.getOwnPropertyDescriptor(
source,key);desc.enumerable&&(desc.get?deferProp(target,key,()=>source[key]):putProp(target,key,desc.value))}}function mergeDefs(...defs){let mergedDescriptors={};
for(let def of defs){let descriptors=Object.getOwnPropertyDescriptors(def);Object.assign(mergedDescriptors,descriptors)}return Object.defineProperties({},mergedDescriptors)}
function cloneDef(schema){return mergeDefs(schema._zod.def)}function getElementAtPath(obj,path){return path?path.reduce((acc,key)=>acc?.[key],obj):obj}function promiseAllObject(promisesObj){
let keys=Object.keys(promisesObj),promises=keys.map(key=>promisesObj[key]);return Promise.all(promises).then(results=>{let resolvedObj={};for(let i=0;i<keys.length;i++)
resolvedObj[keys[i]]=results[i];return resolvedObj})}function randomString(length=10){let chars="abcdefghijklmnopqrstuvwxyz",str="";for(let i=0;i<length;i++)str+=
chars[Math.floor(Math.random()*chars.length)];return str}function esc(str){return JSON.stringify(str)}function slugify(input){return input.toLowerCase().trim().
replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(..._args)=>{};
function isObject(data){return typeof data=="object"&&data!==null&&!Array.isArray(data)}var allowsEval=cached(()=>{if(globalConfig.jitless||typeof navigator<"u"&&
navigator?.userAgent?.includes("Cloudflare"))return!1;try{let F=Function;return new F(""),!0}catch{return!1}});function isPlainObject(o){if(isObject(o)===!1)return!1;
let ctor=o.constructor;if(ctor===void 0||typeof ctor!="function")return!0;let prot=ctor.prototype;return!(isObject(prot)===!1||Object.prototype.hasOwnProperty.call(
prot,"isPrototypeOf")===!1)}function shallowClone(o){return isPlainObject(o)?{...o}:Array.isArray(o)?[...o]:o instanceof Map?new Map(o):o instanceof Set?new Set(
o):o}function numKeys(data){let keyCount=0;for(let key in data)Object.prototype.hasOwnProperty.call(data,key)&&keyCount++;return keyCount}var getParsedType=data=>{
let t=typeof data;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(data)?"nan":"number";case"boolean":return"\
boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(data)?"array":data===null?"nu\
ll":data.then&&typeof data.then=="function"&&data.catch&&typeof data.catch=="function"?"promise":typeof Map<"u"&&data instanceof Map?"map":typeof Set<"u"&&data instanceof
Set?"set":typeof Date<"u"&&data instanceof Date?"date":typeof File<"u"&&data instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},
propertyKeyTypes=new Set(["string","number","symbol"]),primitiveTypes=new Set(["string","number","bigint","boolean","symbol","undefined"]);function escapeRegex(str){
return str.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(inst,def,params){let cl=new inst._zod.constr(def??inst._zod.def);return(!def||params?.parent)&&(cl.
_zod.parent=inst),cl}function normalizeParams(_params){let params=_params;if(!params)return{};if(typeof params=="string")return{error:()=>params};if(params?.message!==
void 0){if(params?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");params.error=params.message}return delete params.message,typeof params.
error=="string"?{...params,error:()=>params.error}:params}function createTransparentProxy(getter){let target;return new Proxy({},{get(_,prop,receiver){return target??
(target=getter()),Reflect.get(target,prop,receiver)},set(_,prop,value,receiver){return target??(target=getter()),Reflect.set(target,prop,value,receiver)},has(_,prop){
return target??(target=getter()),Reflect.has(target,prop)},deleteProperty(_,prop){return target??(target=getter()),Reflect.deleteProperty(target,prop)},ownKeys(_){
return target??(target=getter()),Reflect.ownKeys(target)},getOwnPropertyDescriptor(_,prop){return target??(target=getter()),Reflect.getOwnPropertyDescriptor(target,
prop)},defineProperty(_,prop,descriptor){return target??(target=getter()),Reflect.defineProperty(target,prop,descriptor)}})}function stringifyPrimitive(value){return typeof value==
"bigint"?value.toString()+"n":typeof value=="string"?`"${value}"`:`${value}`}function optionalKeys(shape){return Object.keys(shape).filter(k=>shape[k]._zod.optin!==
void 0&&shape[k]._zod.optout==="optional")}var NUMBER_FORMAT_RANGES={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[
0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},BIGINT_FORMAT_RANGES={int64:[BigInt("-922337203\
6854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function pick(schema,mask){let currDef=schema._zod.def,checks2=currDef.
checks;if(checks2&&checks2.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let newShape={};return mirrorShape(newShape,
schema,maskedKeys(schema,mask)),clone(schema,mergeDefs(currDef,{shape:newShape,checks:[]}))}function maskedKeys(schema,mask){let raw=sourceShape(schema),keys=[];
for(let key of Reflect.ownKeys(mask)){if(!Object.getOwnPropertyDescriptor(raw,key)?.enumerable)throw new Error(`Unrecognized key: "${String(key)}"`);mask[key]&&
keys.push(key)}return keys}function omit(schema,mask){let currDef=schema._zod.def,checks2=currDef.checks;if(checks2&&checks2.length>0)throw new Error(".omit() c\
annot be used on object schemas containing refinements");let omitted=new Set(maskedKeys(schema,mask)),newShape={};return mirrorShape(newShape,schema,Reflect.ownKeys(
sourceShape(schema)).filter(key=>!omitted.has(key))),clone(schema,mergeDefs(currDef,{shape:newShape,checks:[]}))}function extend(schema,shape){if(!isPlainObject(
shape))throw new Error("Invalid input to extend: expected a plain object");let checks2=schema._zod.def.checks;if(checks2&&checks2.length>0){let existingShape=sourceShape(
schema);for(let key of Reflect.ownKeys(shape))if(Object.getOwnPropertyDescriptor(existingShape,key)!==void 0)throw new Error("Cannot overwrite keys on object sc\
hemas containing refinements. Use `.safeExtend()` instead.")}return clone(schema,mergeDefs(schema._zod.def,{shape:extended(schema,shape)}))}function extended(schema,shape){
let newShape={};return mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema))),mirrorProps(newShape,shape),newShape}function safeExtend(schema,shape){
if(!isPlainObject(shape))throw new Error("Invalid input to safeExtend: expected a plain object");return clone(schema,mergeDefs(schema._zod.def,{shape:extended(schema,
shape)}))}function merge(a,b){if(!b?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(a.
_zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let newShape={};mirrorShape(
newShape,a,Reflect.ownKeys(sourceShape(a))),mirrorShape(newShape,b,Reflect.ownKeys(sourceShape(b)));let def=mergeDefs(a._zod.def,{shape:newShape,get catchall(){
return b._zod.def.catchall},checks:b._zod.def.checks??[]});return clone(a,def)}function partial(Class2,schema,mask,name2="partial"){let checks2=schema._zod.def.
checks;if(checks2&&checks2.length>0)throw new Error(`.${name2}() cannot be used on object schemas containing refinements`);let selected=mask?new Set(maskedKeys(
schema,mask)):void 0,newShape={};return mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema)),Class2&&((value,key)=>selected&&!selected.has(key)?value:
new Class2({type:"optional",innerType:value}))),clone(schema,mergeDefs(schema._zod.def,{shape:newShape,checks:[]}))}function required(Class2,schema,mask){let selected=mask?
new Set(maskedKeys(schema,mask)):void 0,newShape={};return mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema)),(value,key)=>selected&&!selected.has(
key)?value:new Class2({type:"nonoptional",innerType:value})),clone(schema,mergeDefs(schema._zod.def,{shape:newShape}))}function aborted(x,startIndex=0){if(x.aborted===
!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue!==!0)return!0;return!1}function explicitlyAborted(x,startIndex=0){if(x.aborted===
!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue===!1)return!0;return!1}function prefixIssues(path,issues){return issues.map(iss=>{
var _a3;return(_a3=iss).path??(_a3.path=[]),iss.path.unshift(path),iss})}function unwrapMessage(message2){return typeof message2=="string"?message2:message2?.message}
function sizeCaps(defChecks){let caps=[];for(let ch of defChecks??[]){let d=ch._zod.def;if(!/_(length|size)$|_equals$/.test(d.check))break;let max=d.maximum??d.
length??d.size;max>=0&&caps.push([max,ch])}return caps}function attachSchema(issues,start,inst){var _a3;for(let i=start;i<issues.length;i++)(_a3=issues[i]).schema??
(_a3.schema=inst)}function finalizeIssue(iss,ctx,config2){var _a3;let traits2=iss.inst?._zod?.traits;traits2?.has("$ZodType")&&(traits2.has("$ZodCheck")?(_a3=iss).
schema??(_a3.schema=iss.inst):iss.schema=iss.inst);let schemaError=iss.schema!==iss.inst?iss.schema?._zod.def?.error:void 0,message2=iss.message?iss.message:unwrapMessage(
iss.inst?._zod.def?.error?.(iss))??unwrapMessage(schemaError?.(iss))??unwrapMessage(ctx?.error?.(iss))??unwrapMessage(config2.customError?.(iss))??unwrapMessage(
config2.localeError?.(iss))??"Invalid input",full={};for(let k of Object.keys(iss))k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(full[k]=
iss[k]);return full.path??(full.path=[]),full.message=message2,ctx?.reportInput&&(full.input=iss.input),full}function getSizableOrigin(input){return input instanceof
Set?"set":input instanceof Map?"map":input instanceof File?"file":"unknown"}var highSurrogate=/[\uD800-\uDBFF]/;function codePointLength(str){let units2=str.length;
if(!highSurrogate.test(str))return units2;let count2=units2;for(let i=0;i<units2-1;i++)(str.charCodeAt(i)&64512)===55296&&(str.charCodeAt(i+1)&64512)===56320&&(count2--,
i++);return count2}function getLengthableOrigin(input){return Array.isArray(input)?"array":typeof input=="string"?"string":"unknown"}function parsedType(data){let t=typeof data;
switch(t){case"number":return Number.isNaN(data)?"nan":"number";case"object":{if(data===null)return"null";if(Array.isArray(data))return"array";let obj=data;if(obj&&
Object.getPrototypeOf(obj)!==Object.prototype&&"constructor"in obj&&obj.constructor)return obj.constructor.name}}return t}function issue(...args){let[iss,input,
inst]=args;return typeof iss=="string"?{message:iss,code:"custom",input,inst}:{...iss}}function cleanEnum(obj){return Object.entries(obj).filter(([k,_])=>Number.
isNaN(Number.parseInt(k,10))).map(el=>el[1])}function base64ToUint8Array(base643){let binaryString=atob(base643),bytes=new Uint8Array(binaryString.length);for(let i=0;i<
binaryString.length;i++)bytes[i]=binaryString.charCodeAt(i);return bytes}function uint8ArrayToBase64(bytes){let binaryString="";for(let i=0;i<bytes.length;i++)binaryString+=
String.fromCharCode(bytes[i]);return btoa(binaryString)}function base64urlToUint8Array(base64url2){let base643=base64url2.replace(/-/g,"+").replace(/_/g,"/"),padding="\
=".repeat((4-base643.length%4)%4);return base64ToUint8Array(base643+padding)}function uint8ArrayToBase64url(bytes){return uint8ArrayToBase64(bytes).replace(/\+/g,
"-").replace(/\//g,"_").replace(/=/g,"")}function hexToUint8Array(hex){let cleanHex=hex.replace(/^0x/,"");if(cleanHex.length%2!==0)throw new Error("Invalid hex \
string length");let bytes=new Uint8Array(cleanHex.length/2);for(let i=0;i<cleanHex.length;i+=2)bytes[i/2]=Number.parseInt(cleanHex.slice(i,i+2),16);return bytes}
function uint8ArrayToHex(bytes){return Array.from(bytes).map(b=>b.toString(16).padStart(2,"0")).join("")}var Class=class{constructor(..._args){}};function members(proto,table){
for(let key in table){let desc=Object.getOwnPropertyDescriptor(table,key);desc.get?Object.defineProperty(proto,key,{...desc,enumerable:!1}):defineBound(proto,key,
desc.value)}}function own(inst,key,value,enumerable=!0){return Object.defineProperty(inst,key,{configurable:!0,writable:!0,enumerable,value}),value}function hide(inst,key,value){
return own(inst,key,value,!1)}function derived(computes,table){for(let key in computes){let compute=computes[key];Object.defineProperty(table,key,{configurable:!0,
enumerable:!0,get(){return own(this,key,compute(this))},set(value){own(this,key,value)}})}return table}function defineBound(proto,key,fn){Object.defineProperty(
proto,key,{configurable:!0,get(){return this==null?fn:own(this,key,fn.bind(this))},set(value){own(this,key,value)}})}function claim(inst,sentinel){let proto=Object.
getPrototypeOf(inst);return sentinel in proto?void 0:proto}var installing,broke=!1,breaker={configurable:!0,get(){broke=!0}};function defineLazyInternal(inst,key,compute){
let proto=Object.getPrototypeOf(inst._zod);if(key in proto&&installing!==inst._zod){installing=void 0;return}installing=inst._zod,Object.defineProperty(proto,key,
{configurable:!0,get(){Object.defineProperty(this,key,breaker);let outer=broke;broke=!1;try{let value=compute(this);return broke?delete this[key]:Object.defineProperty(
this,key,{configurable:!0,writable:!0,value}),broke=broke||outer,value}catch(err){throw delete this[key],broke=broke||outer,err}},set(value){Object.defineProperty(
this,key,{configurable:!0,writable:!0,value})}})}function installLazyProp(inst,key,make,enumerable){let proto=claim(inst,key);proto&&Object.defineProperty(proto,
key,{configurable:!0,get(){let desc={configurable:!0,writable:!0,enumerable,value:void 0};return Object.defineProperty(this,key,desc),desc.value=make(this),Object.
defineProperty(this,key,desc),desc.value},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,enumerable,value})}})}var CONSTANT_CATCH="~cons\
tantCatch";function constantCatch(value){let fn=()=>value;return fn[CONSTANT_CATCH]=!0,fn}var cuid=/^[cC][0-9a-z]{6,}$/,cuid2=/^[0-9a-z]+$/,ulid=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,xid=/^[0-9a-vA-V]{20}$/,ksuid=/^[A-Za-z0-9]{27}$/,nanoid=/^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length){return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`)}var duration=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var guid=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,uuid=version3=>version3?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version3}\
[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var email=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var _emoji="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function emoji(){return new RegExp(
_emoji,"u")}var ipv4=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,ipv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var cidrv4=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,cidrv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
base64=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,base64url=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var httpProtocol=/^https?$/,e164=/^\+[1-9]\d{6,14}$/;var dateSource="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469\
]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function anchor(source){return new RegExp(`^${source}$`)}var date=anchor(dateSource);function timeSource(args){
let hhmm="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof args.precision=="number"?args.precision===-1?`${hhmm}`:args.precision===0?`${hhmm}:[0-5]\\d`:`${hhmm}:[0-5]\
\\d\\.\\d{${args.precision}}`:args.seconds?`${hhmm}:[0-5]\\d(?:\\.\\d+)?`:`${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`}function time(args){return new RegExp(`^${timeSource(
args)}$`)}function datetime(args){let opts=["Z"];args.offset&&opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let qualified=`${timeSource({precision:args.precision,
seconds:!0})}(?:${opts.join("|")})`,timeRegex=args.local?`${qualified}|${timeSource({precision:args.precision})}`:qualified;return new RegExp(`^${dateSource}T(?\
:${timeRegex})$`)}var anyString=/^[\s\S]{0,}$/;var bigint=/^-?\d+n?$/,integer=/^-?\d+$/,number=/^-?\d+(?:\.\d+)?$/,boolean=/^(?:true|false)$/i,_null=/^null$/i;var _undefined=/^undefined$/i;var lowercase=/^[^A-Z]*$/,uppercase=/^[^a-z]*$/;var $ZodCheck=$constructor("$ZodCheck",(inst,def)=>{var _a3;inst._zod??(inst._zod={}),inst._zod.def=def,(_a3=inst._zod).onattach??(_a3.onattach=[])});var _whenHasLength=payload=>{let val=payload.value;return!nullish(val)&&val.length!==void 0},numericOriginMap={number:"number",bigint:"bigint",object:"date"},$ZodCheckLessThan=$constructor(
"$ZodCheckLessThan",(inst,def)=>{$ZodCheck.init(inst,def);let origin=numericOriginMap[typeof def.value];inst._zod.check=payload=>{(def.inclusive?payload.value<=
def.value:payload.value<def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.value]??origin,code:"too_big",maximum:typeof def.value=="object"?
def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst,continue:!def.abort})}}),$ZodCheckGreaterThan=$constructor("$ZodCheckGreaterThan",
(inst,def)=>{$ZodCheck.init(inst,def);let origin=numericOriginMap[typeof def.value];inst._zod.check=payload=>{(def.inclusive?payload.value>=def.value:payload.value>
def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.value]??origin,code:"too_small",minimum:typeof def.value=="object"?def.value.getTime():def.
value,input:payload.value,inclusive:def.inclusive,inst,continue:!def.abort})}}),$ZodCheckMultipleOf=$constructor("$ZodCheckMultipleOf",(inst,def)=>{$ZodCheck.init(
inst,def),inst._zod.check=payload=>{if(typeof payload.value!=typeof def.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof payload.
value=="bigint"?def.value!==BigInt(0)&&payload.value%def.value===BigInt(0):floatSafeRemainder(payload.value,def.value)===0)||payload.issues.push({origin:typeof payload.
value,code:"not_multiple_of",divisor:def.value,input:payload.value,inst,continue:!def.abort})}}),$ZodCheckNumberFormat=$constructor("$ZodCheckNumberFormat",(inst,def)=>{
$ZodCheck.init(inst,def),def.format=def.format||"float64";let isInt=def.format?.includes("int"),origin=isInt?"int":"number",[minimum,maximum]=NUMBER_FORMAT_RANGES[def.
format];inst._zod.check=payload=>{let input=payload.value;if(isInt){if(!Number.isInteger(input)){payload.issues.push({expected:origin,format:def.format,code:"in\
valid_type",continue:!1,input,inst});return}if(!Number.isSafeInteger(input)){input>0?payload.issues.push({input,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"\
Integers must be within the safe integer range.",inst,origin,inclusive:!0,continue:!def.abort}):payload.issues.push({input,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst,origin,inclusive:!0,continue:!def.abort});return}}input<minimum&&payload.issues.push({origin:"number",
input,code:"too_small",minimum,inclusive:!0,inst,continue:!def.abort}),input>maximum&&payload.issues.push({origin:"number",input,code:"too_big",maximum,inclusive:!0,
inst,continue:!def.abort})}});var $ZodCheckMaxLength=$constructor("$ZodCheckMaxLength",(inst,def)=>{var _a3;$ZodCheck.init(inst,def),(_a3=inst._zod.def).when??(_a3.when=_whenHasLength),inst.
_zod.check=payload=>{let input=payload.value,units2=input.length;if((typeof input=="string"&&units2>def.maximum?codePointLength(input):units2)<=def.maximum)return;
let origin=getLengthableOrigin(input);payload.issues.push({origin,code:"too_big",maximum:def.maximum,inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckMinLength=$constructor(
"$ZodCheckMinLength",(inst,def)=>{var _a3;$ZodCheck.init(inst,def),(_a3=inst._zod.def).when??(_a3.when=_whenHasLength),inst._zod.check=payload=>{let input=payload.
value,units2=input.length;if((typeof input=="string"&&units2>=def.minimum&&units2<def.minimum*2?codePointLength(input):units2)>=def.minimum)return;let origin=getLengthableOrigin(
input);payload.issues.push({origin,code:"too_small",minimum:def.minimum,inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckLengthEquals=$constructor("$Zo\
dCheckLengthEquals",(inst,def)=>{var _a3;$ZodCheck.init(inst,def),(_a3=inst._zod.def).when??(_a3.when=_whenHasLength),inst._zod.check=payload=>{let input=payload.
value,units2=input.length,length=typeof input=="string"&&units2>=def.length&&units2<=def.length*2?codePointLength(input):units2;if(length===def.length)return;let origin=getLengthableOrigin(
input),tooBig=length>def.length;payload.issues.push({origin,...tooBig?{code:"too_big",maximum:def.length}:{code:"too_small",minimum:def.length},inclusive:!0,exact:!0,
input:payload.value,inst,continue:!def.abort})}}),$ZodCheckStringFormat=$constructor("$ZodCheckStringFormat",(inst,def)=>{var _a3,_b;$ZodCheck.init(inst,def),def.
pattern?(_a3=inst._zod).check??(_a3.check=payload=>{def.pattern.lastIndex=0,!def.pattern.test(payload.value)&&payload.issues.push({origin:"string",code:"invalid\
_format",format:def.format,input:payload.value,...def.pattern?{pattern:def.pattern.toString()}:{},inst,continue:!def.abort})}):(_b=inst._zod).check??(_b.check=()=>{})}),
$ZodCheckRegex=$constructor("$ZodCheckRegex",(inst,def)=>{$ZodCheckStringFormat.init(inst,def),inst._zod.check=payload=>{def.pattern.lastIndex=0,!def.pattern.test(
payload.value)&&payload.issues.push({origin:"string",code:"invalid_format",format:"regex",input:payload.value,pattern:def.pattern.toString(),inst,continue:!def.
abort})}}),$ZodCheckLowerCase=$constructor("$ZodCheckLowerCase",(inst,def)=>{def.pattern??(def.pattern=lowercase),$ZodCheckStringFormat.init(inst,def)}),$ZodCheckUpperCase=$constructor(
"$ZodCheckUpperCase",(inst,def)=>{def.pattern??(def.pattern=uppercase),$ZodCheckStringFormat.init(inst,def)}),$ZodCheckIncludes=$constructor("$ZodCheckIncludes",
(inst,def)=>{$ZodCheck.init(inst,def);let escapedRegex=escapeRegex(def.includes),pattern=new RegExp(typeof def.position=="number"?`^.{${def.position},}${escapedRegex}`:
escapedRegex);def.pattern=pattern,inst._zod.check=payload=>{payload.value.includes(def.includes,def.position)||payload.issues.push({origin:"string",code:"invali\
d_format",format:"includes",includes:def.includes,input:payload.value,inst,continue:!def.abort})}}),$ZodCheckStartsWith=$constructor("$ZodCheckStartsWith",(inst,def)=>{
$ZodCheck.init(inst,def);let pattern=new RegExp(`^${escapeRegex(def.prefix)}.*`);def.pattern??(def.pattern=pattern),inst._zod.check=payload=>{payload.value.startsWith(
def.prefix)||payload.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:def.prefix,input:payload.value,inst,continue:!def.abort})}}),
$ZodCheckEndsWith=$constructor("$ZodCheckEndsWith",(inst,def)=>{$ZodCheck.init(inst,def);let pattern=new RegExp(`.*${escapeRegex(def.suffix)}$`);def.pattern??(def.
pattern=pattern),inst._zod.check=payload=>{payload.value.endsWith(def.suffix)||payload.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:def.
suffix,input:payload.value,inst,continue:!def.abort})}});var $ZodCheckOverwrite=$constructor("$ZodCheckOverwrite",(inst,def)=>{$ZodCheck.init(inst,def),inst._zod.check=payload=>{payload.value=def.tx(payload.value)}});var Doc=class{constructor(args=[],closed={}){this.content=[],this.indent=0,this.args=args,this.closed=closed}indented(fn){this.indent+=1;try{fn(this)}finally{this.
indent-=1}}write(arg){if(typeof arg=="function"){arg(this,{execution:"sync"}),arg(this,{execution:"async"});return}let lines=arg.split(`
`).filter(x=>x),minIndent=Math.min(...lines.map(x=>x.length-x.trimStart().length)),dedented=lines.map(x=>x.slice(minIndent)).map(x=>" ".repeat(this.indent*2)+x);
for(let line of dedented)this.content.push(line)}compile(){let F=Function,content=this?.content??[""];return new F(...Object.keys(this.closed),`return function \
(${this.args.join(", ")}) {
${content.join(`
`)}
};`)(...Object.values(this.closed))}};function _getMessage(){let internals=this._zod;return internals.message??(internals.message=JSON.stringify(internals.def,jsonStringifyReplacer,2)),internals.message}
function _setMessage(value){this._zod.message=value}var _messageDesc={get:_getMessage,set:_setMessage,enumerable:!0,configurable:!0},_issuesDesc={value:void 0,enumerable:!1},
_installedToString=new WeakSet([Object.prototype,Error.prototype]),initializer=(inst,def)=>{inst.name="$ZodError",_issuesDesc.value=def,Object.defineProperty(inst,
"issues",_issuesDesc),_issuesDesc.value=void 0,Object.defineProperty(inst,"message",_messageDesc);let proto=Object.getPrototypeOf(inst);_installedToString.has(proto)||
(_installedToString.add(proto),Object.defineProperty(proto,"toString",{configurable:!0,enumerable:!1,get(){let value=()=>this.message;return Object.defineProperty(
this,"toString",{value,configurable:!0,writable:!0}),value},set(value){Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0})}}))},$ZodError=$constructor(
"$ZodError",initializer),$ZodRealError=$constructor("$ZodError",initializer,void 0,{Parent:Error});function node(obj,key,make){return Object.prototype.hasOwnProperty.
call(obj,key)||(key==="__proto__"?Object.defineProperty(obj,key,{value:make(),writable:!0,enumerable:!0,configurable:!0}):obj[key]=make()),obj[key]}function flattenError(error2,mapper=issue2=>issue2.
message){let fieldErrors={},formErrors=[];for(let sub of error2.issues)sub.path.length>0?node(fieldErrors,sub.path[0],()=>[]).push(mapper(sub)):formErrors.push(
mapper(sub));return{formErrors,fieldErrors}}function formatError(error2,mapper=issue2=>issue2.message){let fieldErrors={_errors:[]},processError=(error3,path=[])=>{
for(let issue2 of error3.issues)if(issue2.code==="invalid_union"&&issue2.errors.length)issue2.errors.map(issues=>processError({issues},[...path,...issue2.path]));else if(issue2.
code==="invalid_key")processError({issues:issue2.issues},[...path,...issue2.path]);else if(issue2.code==="invalid_element")processError({issues:issue2.issues},[
...path,...issue2.path]);else{let fullpath=[...path,...issue2.path];if(fullpath.length===0)fieldErrors._errors.push(mapper(issue2));else{let curr=fieldErrors,i=0;
for(;i<fullpath.length;){let el=fullpath[i],terminal2=i===fullpath.length-1;if(el==="_errors"){terminal2&&curr._errors.push(mapper(issue2)),i++;continue}Object.
prototype.hasOwnProperty.call(curr,el)||Object.defineProperty(curr,el,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let node2=curr[el];terminal2&&
node2._errors.push(mapper(issue2)),curr=node2,i++}}}};return processError(error2),fieldErrors}function finalizeParams(callee,params){return{callee:params?.callee??callee,Err:params?.Err}}var _parse=_Err=>{let fn=(schema,value,_ctx,_params)=>{let ctx=_ctx?
{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise)throw new $ZodAsyncError;if(result.issues.length){let e=new(_params?.
Err??_Err)(result.issues.map(iss=>finalizeIssue(iss,ctx,config())));throw captureStackTrace(e,_params?.callee??fn),e}return result.value};return fn};var _parseAsync=_Err=>{let fn=async(schema,value,_ctx,params)=>{let ctx=_ctx?{..._ctx,async:!0}:{async:!0},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof
Promise&&(result=await result),result.issues.length){let e=new(params?.Err??_Err)(result.issues.map(iss=>finalizeIssue(iss,ctx,config())));throw captureStackTrace(
e,params?.callee??fn),e}return result.value};return fn};var _safeParse=_Err=>(schema,value,_ctx)=>{let ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise)
throw new $ZodAsyncError;return result.issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}};function failure(Err,issues,ctx){let error2;return{success:!1,get error(){return error2||(error2=new Err(issues.map(iss=>finalizeIssue(iss,ctx,config()))),issues=
void 0,ctx=void 0),error2},set error(e){error2=e,issues=void 0,ctx=void 0}}}var _safeParseAsync=_Err=>async(schema,value,_ctx)=>{let ctx=_ctx?{..._ctx,async:!0}:
{async:!0},result=schema._zod.run({value,issues:[]},ctx);return result instanceof Promise&&(result=await result),result.issues.length?failure(_Err,result.issues,
ctx):{success:!0,data:result.value}};var COMPILE_INVALID=Symbol.for("zod.compile.invalid"),COMPILE_FALLBACK=Symbol.for("zod.compile.fallback"),validate=((schema,value,_ctx)=>{let validator=schema._zod.
bag.validator;if(validator!==void 0){if(validator(value)!==COMPILE_INVALID)return!0;if(validator.definite===!0&&_ctx===void 0)return!1}return validateFallback(schema,
value,_ctx)});function validateFallback(schema,value,_ctx){let ctx=_ctx?{..._ctx,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},fallbackRun=schema._zod.bag.fallbackRun,
result;if(fallbackRun?(ctx[COMPILE_FALLBACK]=!0,result=fallbackRun({value,issues:[]},ctx)):result=schema._zod.run({value,issues:[]},ctx),result instanceof Promise)
throw new $ZodAsyncError;return result.issues.length===0}var validateAsync=async(schema,value,_ctx)=>{let ctx=_ctx?{..._ctx,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},
result=schema._zod.run({value,issues:[]},ctx);return result instanceof Promise&&(result=await result),result.issues.length===0},_encode=_Err=>{let parse2=_parse(
_Err),fn=(schema,value,_ctx,_params)=>{let ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return parse2(schema,value,ctx,finalizeParams(fn,_params))};
return fn};var _decode=_Err=>{let parse2=_parse(_Err),fn=(schema,value,_ctx,_params)=>parse2(schema,value,_ctx,finalizeParams(fn,_params));return fn};var _encodeAsync=_Err=>{let parseAsync2=_parseAsync(_Err),fn=async(schema,value,_ctx,_params)=>{let ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};
return await parseAsync2(schema,value,ctx,finalizeParams(fn,_params))};return fn};var _decodeAsync=_Err=>{let parseAsync2=_parseAsync(_Err),fn=async(schema,value,_ctx,_params)=>await parseAsync2(schema,value,_ctx,finalizeParams(fn,_params));return fn};var _safeEncode=_Err=>(schema,value,_ctx)=>{let ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return _safeParse(_Err)(schema,value,ctx)};var _safeDecode=_Err=>(schema,value,_ctx)=>_safeParse(_Err)(schema,value,_ctx);var _safeEncodeAsync=_Err=>async(schema,value,_ctx)=>{let ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return _safeParseAsync(_Err)(schema,value,
ctx)};var _safeDecodeAsync=_Err=>async(schema,value,_ctx)=>_safeParseAsync(_Err)(schema,value,_ctx);var version={major:4,minor:6,patch:7};var $ZodType=$constructor("$ZodType",(inst,def)=>{var _a3;inst??(inst={}),inst._zod.def=def,inst._zod.bag=inst._zod.bag||{},inst._zod.version=version;let defChecks=inst.
_zod.def.checks,checks2=inst._zod.traits.has("$ZodCheck")?[inst,...defChecks??[]]:defChecks?.length?[...defChecks]:[];for(let ch of checks2)for(let fn of ch._zod.
onattach)fn(inst);if(checks2.length===0)(_a3=inst._zod).deferred??(_a3.deferred=[]),inst._zod.deferred?.push(()=>{inst._zod.run=inst._zod.parse});else{let runChecks=(payload,checks3,ctx)=>{
if(payload.memo)return payload;let isAborted=aborted(payload),asyncResult;for(let ch of checks3){if(ch._zod.def.when){if(explicitlyAborted(payload)||!ch._zod.def.
when(payload))continue}else if(isAborted)continue;let currLen=payload.issues.length,_=ch._zod.check(payload);if(_ instanceof Promise&&ctx?.async===!1)throw new $ZodAsyncError;
if(asyncResult||_ instanceof Promise)asyncResult=(asyncResult??Promise.resolve()).then(async()=>{await _,payload.issues.length!==currLen&&(attachSchema(payload.
issues,currLen,inst),isAborted||(isAborted=aborted(payload,currLen)))});else{if(payload.issues.length===currLen)continue;attachSchema(payload.issues,currLen,inst),
isAborted||(isAborted=aborted(payload,currLen))}}return asyncResult?asyncResult.then(()=>payload):payload},handleCanaryResult=(canary,payload,ctx)=>{if(aborted(
canary))return canary.aborted=!0,canary;let checkResult=runChecks(payload,checks2,ctx);if(checkResult instanceof Promise){if(ctx.async===!1)throw new $ZodAsyncError;
return checkResult.then(checkResult2=>inst._zod.parse(checkResult2,ctx))}return inst._zod.parse(checkResult,ctx)};inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks)
return inst._zod.parse(payload,ctx);if(ctx.direction==="backward"){let canary=inst._zod.parse({value:payload.value,issues:[]},{...ctx,skipChecks:!0});return canary instanceof
Promise?canary.then(canary2=>handleCanaryResult(canary2,payload,ctx)):handleCanaryResult(canary,payload,ctx)}let result=inst._zod.parse(payload,ctx);if(result instanceof
Promise){if(ctx.async===!1)throw new $ZodAsyncError;return result.then(result2=>runChecks(result2,checks2,ctx))}return runChecks(result,checks2,ctx)}}},{get"~st\
andard"(){return hide(this,"~standard",standardProps(this))},set"~standard"(value){own(this,"~standard",value)}}),toStandardResult=(r,ctx)=>r.issues.length?{issues:r.
issues.map(iss=>finalizeIssue(iss,ctx,config()))}:{value:r.value};async function validateAsync2(inst,value){let ctx={async:!0};return toStandardResult(await inst.
_zod.run({value,issues:[]},ctx),ctx)}function standardProps(inst){return{validate:value=>{let ctx={async:!1};try{let r=inst._zod.run({value,issues:[]},ctx);if(!(r instanceof
Promise))return toStandardResult(r,ctx)}catch{}return validateAsync2(inst,value)},vendor:"zod",version:1}}var $ZodString=$constructor("$ZodString",(inst,def)=>{
$ZodType.init(inst,def),inst._zod.pattern=def.pattern??anyString,inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(payload.value)}catch{}return typeof payload.
value=="string"||payload.issues.push({expected:"string",code:"invalid_type",input:payload.value,inst}),payload}}),$ZodStringFormat=$constructor("$ZodStringForma\
t",(inst,def)=>{$ZodCheckStringFormat.init(inst,def),$ZodString.init(inst,def)}),$ZodGUID=$constructor("$ZodGUID",(inst,def)=>{def.pattern??(def.pattern=guid),$ZodStringFormat.
init(inst,def)}),$ZodUUID=$constructor("$ZodUUID",(inst,def)=>{if(def.version){let v={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[def.version];if(v===void 0)throw new Error(
`Invalid UUID version: "${def.version}"`);def.pattern??(def.pattern=uuid(v))}else def.pattern??(def.pattern=uuid());$ZodStringFormat.init(inst,def)}),$ZodEmail=$constructor(
"$ZodEmail",(inst,def)=>{def.pattern??(def.pattern=email),$ZodStringFormat.init(inst,def)}),URL_BAD_FORMAT=1,URL_UNPARSEABLE=2;function canParseURL(input){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(input):(new URL(input),!0)}catch{return!1}}function validateURL(trimmed,def){return!("normalize"in def)&&!("ho\
stname"in def)&&!("protocol"in def)?canParseURL(trimmed)||URL_UNPARSEABLE:parseURLObject(trimmed,def)}function parseURLObject(trimmed,def){if(!def.normalize&&def.
protocol?.source===httpProtocol.source&&!/^https?:\/\//i.test(trimmed))return URL_BAD_FORMAT;try{if(typeof URL<"u"){let URLStatic=URL;if(typeof URLStatic.parse==
"function")return URLStatic.parse(trimmed)??URL_UNPARSEABLE}return new URL(trimmed)}catch{return URL_UNPARSEABLE}}var asciiTabOrNewline=/[\t\n\r]/g;function stripTabAndNewline(value){
return value.replace(asciiTabOrNewline,"")}function urlHostnameOk(url2,hostname2){return hostname2.lastIndex=0,hostname2.test(url2.hostname)}function urlProtocolOk(url2,protocol){
return protocol.lastIndex=0,protocol.test(url2.protocol.endsWith(":")?url2.protocol.slice(0,-1):url2.protocol)}var $ZodURL=$constructor("$ZodURL",(inst,def)=>{$ZodStringFormat.
init(inst,def),inst._zod.check=payload=>{try{let trimmed=payload.value.trim(),url2=validateURL(trimmed,def);if(url2===URL_BAD_FORMAT){payload.issues.push({code:"\
invalid_format",format:"url",note:"Invalid URL format",input:payload.value,inst,continue:!def.abort});return}if(url2===URL_UNPARSEABLE){payload.issues.push({code:"\
invalid_format",format:"url",input:payload.value,inst,continue:!def.abort});return}if(url2===!0){payload.value=stripTabAndNewline(trimmed);return}def.hostname&&
!urlHostnameOk(url2,def.hostname)&&payload.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:def.hostname.source,input:payload.value,
inst,continue:!def.abort}),def.protocol&&!urlProtocolOk(url2,def.protocol)&&payload.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:def.
protocol.source,input:payload.value,inst,continue:!def.abort}),payload.value=def.normalize?url2.href:stripTabAndNewline(trimmed);return}catch{payload.issues.push(
{code:"invalid_format",format:"url",input:payload.value,inst,continue:!def.abort})}}}),$ZodEmoji=$constructor("$ZodEmoji",(inst,def)=>{def.pattern??(def.pattern=
emoji()),$ZodStringFormat.init(inst,def)}),$ZodNanoID=$constructor("$ZodNanoID",(inst,def)=>{if(def.length!==void 0&&(!Number.isInteger(def.length)||def.length<
1))throw new Error(`Invalid nanoid length: ${def.length}`);def.pattern??(def.pattern=def.length===void 0?nanoid:nanoidOfLength(def.length)),$ZodStringFormat.init(
inst,def)}),$ZodCUID=$constructor("$ZodCUID",(inst,def)=>{def.pattern??(def.pattern=cuid),$ZodStringFormat.init(inst,def)}),$ZodCUID2=$constructor("$ZodCUID2",(inst,def)=>{
def.pattern??(def.pattern=cuid2),$ZodStringFormat.init(inst,def)}),$ZodULID=$constructor("$ZodULID",(inst,def)=>{def.pattern??(def.pattern=ulid),$ZodStringFormat.
init(inst,def)}),$ZodXID=$constructor("$ZodXID",(inst,def)=>{def.pattern??(def.pattern=xid),$ZodStringFormat.init(inst,def)}),$ZodKSUID=$constructor("$ZodKSUID",
(inst,def)=>{def.pattern??(def.pattern=ksuid),$ZodStringFormat.init(inst,def)}),$ZodISODateTime=$constructor("$ZodISODateTime",(inst,def)=>{def.pattern??(def.pattern=
datetime(def)),$ZodStringFormat.init(inst,def)}),$ZodISODate=$constructor("$ZodISODate",(inst,def)=>{def.pattern??(def.pattern=date),$ZodStringFormat.init(inst,
def)}),$ZodISOTime=$constructor("$ZodISOTime",(inst,def)=>{def.pattern??(def.pattern=time(def)),$ZodStringFormat.init(inst,def)}),$ZodISODuration=$constructor("\
$ZodISODuration",(inst,def)=>{def.pattern??(def.pattern=duration),$ZodStringFormat.init(inst,def)}),$ZodIPv4=$constructor("$ZodIPv4",(inst,def)=>{def.pattern??(def.
pattern=ipv4),$ZodStringFormat.init(inst,def)}),ipv6Alphabet=/^[0-9a-fA-F:.]+$/;function isValidIPv6(value){return ipv6Alphabet.test(value)?canParseURL(`http://\
[${value}]`):!1}var $ZodIPv6=$constructor("$ZodIPv6",(inst,def)=>{def.pattern??(def.pattern=ipv6),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidIPv6(
payload.value)||payload.issues.push({code:"invalid_format",format:"ipv6",input:payload.value,inst,continue:!def.abort})}});var $ZodCIDRv4=$constructor("$ZodCIDRv4",(inst,def)=>{def.pattern??(def.pattern=cidrv4),$ZodStringFormat.init(inst,def)});function isValidCIDRv6(value){let parts2=value.
split("/");if(parts2.length!==2)return!1;let[address,prefix3]=parts2;if(!prefix3)return!1;let prefixNum=Number(prefix3);return`${prefixNum}`!==prefix3||prefixNum<
0||prefixNum>128?!1:isValidIPv6(address)}var $ZodCIDRv6=$constructor("$ZodCIDRv6",(inst,def)=>{def.pattern??(def.pattern=cidrv6),$ZodStringFormat.init(inst,def),
inst._zod.check=payload=>{isValidCIDRv6(payload.value)||payload.issues.push({code:"invalid_format",format:"cidrv6",input:payload.value,inst,continue:!def.abort})}});
function isValidBase64(data){if(data==="")return!0;if(/\s/.test(data)||data.length%4!==0)return!1;try{return atob(data),!0}catch{return!1}}var base64Charset=/^[0-9a-zA-Z+/]*={0,2}$/,
$ZodBase64=$constructor("$ZodBase64",(inst,def)=>{def.pattern??(def.pattern=base64Charset),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidBase64(
payload.value)||payload.issues.push({code:"invalid_format",format:"base64",input:payload.value,inst,continue:!def.abort})}}),base64urlCharset=/^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data){if(!base64urlCharset.test(data))return!1;let base643=data.replace(/[-_]/g,c=>c==="-"?"+":"/"),padded=base643.padEnd(Math.ceil(base643.
length/4)*4,"=");return isValidBase64(padded)}var $ZodBase64URL=$constructor("$ZodBase64URL",(inst,def)=>{def.pattern??(def.pattern=base64urlCharset),$ZodStringFormat.
init(inst,def),inst._zod.check=payload=>{isValidBase64URL(payload.value)||payload.issues.push({code:"invalid_format",format:"base64url",input:payload.value,inst,
continue:!def.abort})}}),$ZodE164=$constructor("$ZodE164",(inst,def)=>{def.pattern??(def.pattern=e164),$ZodStringFormat.init(inst,def)});function isValidJWT(token2,algorithm=null){try{let tokensParts=token2.split(".");if(tokensParts.length!==3)return!1;let[header]=tokensParts;if(!header)return!1;
let parsedHeader=JSON.parse(atob(header));return!("typ"in parsedHeader&&parsedHeader?.typ!=="JWT"||!parsedHeader.alg||algorithm&&(!("alg"in parsedHeader)||parsedHeader.
alg!==algorithm))}catch{return!1}}var $ZodJWT=$constructor("$ZodJWT",(inst,def)=>{$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidJWT(payload.value,
def.alg)||payload.issues.push({code:"invalid_format",format:"jwt",input:payload.value,inst,continue:!def.abort})}});var $ZodNumber=$constructor("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=number,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.
value=Number(payload.value)}catch{}let input=payload.value;if(typeof input=="number"&&!Number.isNaN(input)&&Number.isFinite(input))return payload;let received=typeof input==
"number"?Number.isNaN(input)?"NaN":Number.isFinite(input)?void 0:String(input):void 0;return payload.issues.push({expected:"number",code:"invalid_type",input,inst,
...received?{received}:{}}),payload}}),$ZodNumberFormat=$constructor("$ZodNumberFormat",(inst,def)=>{$ZodCheckNumberFormat.init(inst,def),$ZodNumber.init(inst,def)}),
$ZodBoolean=$constructor("$ZodBoolean",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=boolean,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.
value=!!payload.value}catch{}let input=payload.value;return typeof input=="boolean"||payload.issues.push({expected:"boolean",code:"invalid_type",input,inst}),payload}}),
$ZodBigInt=$constructor("$ZodBigInt",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=bigint,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=
BigInt(payload.value)}catch{}return typeof payload.value=="bigint"||payload.issues.push({expected:"bigint",code:"invalid_type",input:payload.value,inst}),payload}});var $ZodUndefined=$constructor("$ZodUndefined",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=_undefined,inst._zod.values=new Set([void 0]),inst._zod.parse=
(payload,_ctx)=>{let input=payload.value;return typeof input>"u"||payload.issues.push({expected:"undefined",code:"invalid_type",input,inst}),payload}}),$ZodNull=$constructor(
"$ZodNull",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=_null,inst._zod.values=new Set([null]),inst._zod.parse=(payload,_ctx)=>{let input=payload.value;
return input===null||payload.issues.push({expected:"null",code:"invalid_type",input,inst}),payload}});var $ZodUnknown=$constructor("$ZodUnknown",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=payload=>payload}),$ZodNever=$constructor("$ZodNever",(inst,def)=>{
$ZodType.init(inst,def),inst._zod.parse=(payload,_ctx)=>(payload.issues.push({expected:"never",code:"invalid_type",input:payload.value,inst}),payload)});var $ZodDate=$constructor("$ZodDate",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=new Date(payload.value)}catch{}
let input=payload.value,isDate=input instanceof Date;return isDate&&!Number.isNaN(input.getTime())||payload.issues.push({expected:"date",code:"invalid_type",input,
...isDate?{received:"Invalid Date"}:{},inst}),payload}});function capSize(inst,size){let caps=sizeCaps(inst._zod.def.checks);if(!caps.length)return;let cap=Math.
min(...caps.map(c=>c[0])),parse2=inst._zod.parse;inst._zod.parse=(payload,ctx)=>{let n=size(payload.value);if(n>cap&&!ctx?.skipChecks&&ctx?.direction!=="backwar\
d"){for(let[max,ch]of sizeCaps(inst._zod.def.checks))if(n>max&&ch._zod.def.when(payload)){let start=payload.issues.length;return ch._zod.check(payload),payload.
issues[start].continue=!1,attachSchema(payload.issues,start,inst),payload}}return parse2(payload,ctx)}}var arraySize=input=>Array.isArray(input)?input.length:-1;function handleArrayResult(result,final,index){result.issues.length&&final.issues.push(...prefixIssues(index,result.issues)),final.value[index]=result.value}var $ZodArray=$constructor(
"$ZodArray",(inst,def)=>{$ZodType.init(inst,def);let memo2=globalConfig.memoizer;memo2?.attach(inst),inst._zod.parse=(payload,ctx)=>{let input=payload.value;if(!Array.
isArray(input))return payload.issues.push({expected:"array",code:"invalid_type",input,inst}),payload;payload.value=memo2?memo2.alloc(inst,payload,Array(input.length),
ctx):Array(input.length);let proms=[],abortEarly=ctx?.abortEarly;for(let i=0;i<input.length;i++){let item=input[i],result=def.element._zod.run({value:item,issues:[]},
ctx);if(result instanceof Promise)proms.push(result.then(result2=>handleArrayResult(result2,payload,i)));else if(handleArrayResult(result,payload,i),abortEarly&&
result.issues.length!==0&&aborted(result))break}return proms.length?Promise.all(proms).then(()=>payload):payload},capSize(inst,arraySize)});function handlePropertyResult(result,final,key,input,optin,optout){
let isPresent=key in input,isOptionalOut=optout==="optional";if(!(!isPresent&&isOptionalOut&&optin==="optional")){if(result.issues.length){if(optin!==void 0&&isOptionalOut&&
!isPresent)return;final.issues.push(...prefixIssues(key,result.issues))}if(!isPresent&&optin===void 0){result.issues.length||final.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[key]});return}result.value===void 0?(isPresent||optin==="defaulted"&&!isOptionalOut)&&(final.value[key]=void 0):final.
value[key]=result.value}}var NO_SYMBOL_KEYS=[];function normalizeDef(def){let keys=Object.keys(def.shape),ownSymbols=Object.getOwnPropertySymbols(def.shape),symbolKeys=ownSymbols.
length?ownSymbols:NO_SYMBOL_KEYS,allKeys=symbolKeys.length?[...keys,...symbolKeys]:keys;for(let k of allKeys)if(!def.shape?.[k]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(k)}": expected a Zod schema`);let okeys=optionalKeys(def.shape);return{...def,allKeys,symbolKeys,keySet:new Set(keys),numKeys:keys.
length,optionalKeys:new Set(okeys)}}function handleCatchall(proms,input,payload,ctx,def,inst,abortEarly){let unrecognized=[],keySet=def.keySet,_catchall=def.catchall.
_zod,t=_catchall.def.type,optin=_catchall.optin,optout=_catchall.optout,seen=0;for(let key in input){if(abortEarly&&payload.issues.length!==seen){if(aborted(payload,
seen))break;seen=payload.issues.length}if(keySet.has(key))continue;if(key==="__proto__"){t==="never"&&unrecognized.push(key);continue}if(t==="never"){unrecognized.
push(key);continue}let r=_catchall.run({value:input[key],issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,
optout))):handlePropertyResult(r,payload,key,input,optin,optout)}return unrecognized.length&&payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input,
inst,continue:!0}),proms.length?Promise.all(proms).then(()=>payload):payload}var $ZodObject=$constructor("$ZodObject",(inst,def)=>{$ZodType.init(inst,def);let desc=Object.
getOwnPropertyDescriptor(def,"shape"),sh=desc?.get?desc.get.raw:def.shape??{};if(sh){let get=()=>{let newSh={...sh};return Object.defineProperty(def,"shape",{value:newSh}),
get.raw=newSh,newSh};get.raw=sh,Object.defineProperty(def,"shape",{get})}let _normalized=cached(()=>normalizeDef(def));defineLazyInternal(inst,"propValues",zod=>{
let shape=zod.def.shape,propValues={};for(let key in shape){let field=shape[key]._zod;if(field.values){Object.prototype.hasOwnProperty.call(propValues,key)||assignProp(
propValues,key,new Set);for(let v of field.values)propValues[key].add(v);field.optin!==void 0&&propValues[key].add(void 0)}}return propValues});let isObject2=isObject,
catchall=def.catchall,value,memo2=globalConfig.memoizer;memo2?.attach(inst),inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);let input=payload.value;
if(!isObject2(input))return payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload;payload.value=memo2?memo2.alloc(inst,payload,{},ctx):
{};let proms=[],shape=value.shape,abortEarly=ctx?.abortEarly,seen=payload.issues.length;for(let key of value.allKeys){if(abortEarly&&payload.issues.length!==seen){
if(aborted(payload,seen))break;seen=payload.issues.length}if(key==="__proto__")continue;let el=shape[key],optin=el._zod.optin,optout=el._zod.optout,r=el._zod.run(
{value:input[key],issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout))):handlePropertyResult(r,payload,
key,input,optin,optout)}return catchall?handleCatchall(proms,input,payload,ctx,_normalized.value,inst,abortEarly===!0):proms.length?Promise.all(proms).then(()=>payload):
payload}}),$ZodObjectJIT=$constructor("$ZodObjectJIT",(inst,def)=>{$ZodObject.init(inst,def);let superParse=inst._zod.parse,_normalized=cached(()=>normalizeDef(
def)),memo2=globalConfig.memoizer,generateFastpass=shape=>{let normalized=_normalized.value,syms=normalized.symbolKeys,doc=new Doc(["payload","ctx"],{shape,inst,
memo:memo2,syms}),parseStr=k=>`shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`,prefixStr=(id,k)=>`
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;doc.write("const input = payload.value;");let ids=Object.create(null),counter=0;for(let key of normalized.allKeys)ids[key]=`key_${counter++}`;doc.write(
memo2?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let key of normalized.allKeys){if(key==="__proto__")continue;let id=ids[key],
k=typeof key=="symbol"?`syms[${syms.indexOf(key)}]`:esc(key),isPresent=`${k} in input`,schema=shape[key],optin=schema?._zod?.optin,isOptionalIn=optin!==void 0,isOptionalOut=schema?.
_zod?.optout==="optional";if(doc.write(`const ${id} = ${parseStr(k)};`),isOptionalIn&&isOptionalOut){let assign=optin==="optional"?`${id}_present`:`${id}.value \
!== undefined || ${id}_present`;doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id,k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `)}else isOptionalIn?(doc.write(`
        if (${id}.issues.length) {${prefixStr(id,k)}
        }
      `),optin==="defaulted"?doc.write(`newResult[${k}] = ${id}.value;`):doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `)):doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id,k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `)}return doc.write("payload.value = newResult;"),doc.write("return payload;"),doc.compile()},fastpass,isObject2=isObject,jit=!globalConfig.jitless,fastEnabled=jit&&
allowsEval.value,catchall=def.catchall,value;inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);let input=payload.value;return isObject2(input)?jit&&
fastEnabled&&ctx?.async===!1&&ctx.jitless!==!0?(fastpass||(fastpass=generateFastpass(def.shape)),payload=fastpass(payload,ctx),catchall?handleCatchall([],input,
payload,ctx,value,inst,ctx?.abortEarly===!0):payload):superParse(payload,ctx):(payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload)}});
function handleUnionResults(results,final,inst,ctx){for(let result of results)if(result.issues.length===0)return final.value=result.value,final;let nonaborted=results.
filter(r=>!aborted(r));return nonaborted.length===1?(final.value=nonaborted[0].value,nonaborted[0]):(final.issues.push({code:"invalid_union",input:final.value,inst,
errors:results.map(result=>result.issues.map(iss=>finalizeIssue(iss,ctx,config())))}),final)}var $ZodUnion=$constructor("$ZodUnion",(inst,def)=>{$ZodType.init(inst,
def),defineLazyInternal(inst,"optin",zod=>zod.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":zod.def.options.some(o=>o._zod.optin!==void 0)?"option\
al":void 0),defineLazyInternal(inst,"optout",zod=>zod.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),defineLazyInternal(inst,"values",zod=>{
if(zod.def.options.every(o=>o._zod.values))return new Set(zod.def.options.flatMap(option=>Array.from(option._zod.values)))}),defineLazyInternal(inst,"pattern",zod=>{
if(zod.def.options.every(o=>o._zod.pattern)){let patterns=zod.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${patterns.map(p=>cleanRegex(p.source)).join(
"|")})$`)}});let first=def.options.length===1?def.options[0]._zod.run:null;inst._zod.parse=(payload,ctx)=>{if(first)return first(payload,ctx);let async=!1,results=[];
for(let option of def.options){let result=option._zod.run({value:payload.value,issues:[]},ctx);if(result instanceof Promise)results.push(result),async=!0;else{if(result.
issues.length===0)return result;results.push(result)}}return async?Promise.all(results).then(results2=>handleUnionResults(results2,payload,inst,ctx)):handleUnionResults(
results,payload,inst,ctx)}});function discriminatorMap(def){let map=new Map;for(let option of def.options){let values=option._zod.propValues?.[def.discriminator];if(!values||values.size===0)
throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);for(let value of values)if(map.has(value)){if(value!==void 0)throw new Error(
`Duplicate discriminator value "${String(value)}"`);map.set(value,null)}else map.set(value,option)}return map}var $ZodDiscriminatedUnion=$constructor("$ZodDiscr\
iminatedUnion",(inst,def)=>{def.inclusive=!1,$ZodUnion.init(inst,def);let _super=inst._zod.parse;defineLazyInternal(inst,"propValues",zod=>{let propValues={},undefinedCount=0;
for(let option of zod.def.options){let pv=option._zod.propValues;if(!pv||Object.keys(pv).length===0)throw new Error(`Invalid discriminated union option at index\
 "${zod.def.options.indexOf(option)}"`);pv[zod.def.discriminator]?.has(void 0)&&undefinedCount++;for(let[k,v]of Object.entries(pv)){Object.prototype.hasOwnProperty.
call(propValues,k)||assignProp(propValues,k,new Set);for(let val of v)propValues[k].add(val)}}return!zod.def.unionFallback&&undefinedCount>1&&propValues[zod.def.
discriminator]?.delete(void 0),propValues}),def.options.forEach((option,i)=>{let propShape=rawShape(option._zod.def);if(propShape&&!Object.prototype.hasOwnProperty.
call(propShape,def.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});let disc=cached(()=>discriminatorMap(def));inst._zod.parse=
(payload,ctx)=>{let input=payload.value;if(!isObject(input))return payload.issues.push({code:"invalid_type",expected:"object",input,inst}),payload;let value=input?.[def.
discriminator],opt=disc.value.get(value);return opt&&(value!==void 0||ctx.direction!=="backward")?opt._zod.run(payload,ctx):def.unionFallback||ctx.direction==="\
backward"?_super(payload,ctx):(payload.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:def.discriminator,options:Array.
from(disc.value.keys()).filter(value2=>disc.value.get(value2)!==null),input,path:[def.discriminator],inst}),payload)}}),$ZodIntersection=$constructor("$ZodInter\
section",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,ctx)=>{let input=payload.value,left=def.left._zod.run({value:input,issues:[]},ctx),right=def.
right._zod.run({value:input,issues:[]},ctx);return left instanceof Promise||right instanceof Promise?Promise.all([left,right]).then(([left2,right2])=>handleIntersectionResults(
payload,left2,right2)):handleIntersectionResults(payload,left,right)}});function mergeValues(a,b){if(a===b)return{valid:!0,data:a};if(a instanceof Date&&b instanceof
Date&&+a==+b)return{valid:!0,data:a};if(isPlainObject(a)&&isPlainObject(b)){let bKeys=Object.keys(b),sharedKeys=Object.keys(a).filter(key=>bKeys.indexOf(key)!==
-1),newObj={...a,...b};Object.prototype.hasOwnProperty.call(newObj,"__proto__")&&delete newObj.__proto__;for(let key of sharedKeys){if(key==="__proto__")continue;
let sharedValue=mergeValues(a[key],b[key]);if(!sharedValue.valid)return{valid:!1,mergeErrorPath:[key,...sharedValue.mergeErrorPath]};newObj[key]=sharedValue.data}
return{valid:!0,data:newObj}}if(Array.isArray(a)&&Array.isArray(b)){if(a.length!==b.length)return{valid:!1,mergeErrorPath:[]};let newArray=[];for(let index=0;index<
a.length;index++){let itemA=a[index],itemB=b[index],sharedValue=mergeValues(itemA,itemB);if(!sharedValue.valid)return{valid:!1,mergeErrorPath:[index,...sharedValue.
mergeErrorPath]};newArray.push(sharedValue.data)}return{valid:!0,data:newArray}}return{valid:!1,mergeErrorPath:[]}}function handleIntersectionResults(result,left,right){
let unrecKeys=new Map,unrecIssue,keyIssues=new Map,collect=(iss,side)=>{let keys;if(iss.code==="unrecognized_keys"&&!iss.path?.length)unrecIssue??(unrecIssue=iss),
keys=iss.keys;else if(iss.code==="invalid_key"&&iss.origin==="record"&&iss.path?.length===1){let k=String(iss.path[0]);keyIssues.has(k)||keyIssues.set(k,iss),keys=
[k]}else return!1;for(let k of keys)unrecKeys.has(k)||unrecKeys.set(k,{}),unrecKeys.get(k)[side]=!0;return!0};for(let iss of left.issues)collect(iss,"l")||result.
issues.push(iss);for(let iss of right.issues)collect(iss,"r")||result.issues.push(iss);let bothKeys=[...unrecKeys].filter(([,f])=>f.l&&f.r).map(([k])=>k);if(bothKeys.
length){let aggregated=unrecIssue?bothKeys.filter(k=>unrecIssue.keys.includes(k)):[];aggregated.length&&result.issues.push({...unrecIssue,keys:aggregated});for(let k of bothKeys)
!aggregated.includes(k)&&keyIssues.has(k)&&result.issues.push(keyIssues.get(k))}let merged=mergeValues(left.value,right.value);if(!merged.valid){if(aborted(result))
return result;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`)}return result.value=merged.data,result}var $ZodTuple=$constructor(
"$ZodTuple",(inst,def)=>{$ZodType.init(inst,def);let items=def.items,memo2=globalConfig.memoizer;memo2?.attach(inst),inst._zod.parse=(payload,ctx)=>{let input=payload.
value;if(!Array.isArray(input))return payload.issues.push({input,inst,expected:"tuple",code:"invalid_type"}),payload;payload.value=memo2?memo2.alloc(inst,payload,
[],ctx):[];let proms=[],optinStart=getTupleOptStart(items,"optin"),optoutStart=getTupleOptStart(items,"optout");if(!def.rest){if(input.length<optinStart)return payload.
issues.push({code:"too_small",minimum:optinStart,inclusive:!0,input,inst,origin:"array"}),payload;input.length>items.length&&payload.issues.push({code:"too_big",
maximum:items.length,inclusive:!0,input,inst,origin:"array"})}let itemResults=new Array(items.length),abortEarly=def.rest?ctx?.abortEarly:void 0,itemAborted=!1;
for(let i=0;i<items.length;i++){let r=items[i]._zod.run({value:input[i],issues:[]},ctx);r instanceof Promise?proms.push(r.then(rr=>{itemResults[i]=rr})):(itemResults[i]=
r,abortEarly&&!itemAborted&&r.issues.length&&(itemAborted=aborted(r)))}if(def.rest&&!itemAborted){let i=items.length-1,rest=input.slice(items.length),seen=payload.
issues.length;for(let el of rest){if(abortEarly&&payload.issues.length!==seen){if(aborted(payload,seen))break;seen=payload.issues.length}i++;let result=def.rest.
_zod.run({value:el,issues:[]},ctx);result instanceof Promise?proms.push(result.then(r=>handleTupleResult(r,payload,i))):handleTupleResult(result,payload,i)}}return proms.
length?Promise.all(proms).then(()=>handleTupleResults(itemResults,payload,items,input,optoutStart)):handleTupleResults(itemResults,payload,items,input,optoutStart)}});
function getTupleOptStart(items,key){for(let i=items.length-1;i>=0;i--)if(!(key==="optin"?items[i]._zod.optin!==void 0:items[i]._zod.optout==="optional"))return i+
1;return 0}function handleTupleResult(result,final,index){result.issues.length&&final.issues.push(...prefixIssues(index,result.issues)),final.value[index]=result.
value}function handleTupleResults(itemResults,final,items,input,optoutStart){for(let i=0;i<items.length;i++){let r=itemResults[i],isPresent=i<input.length;if(!isPresent&&
i>=optoutStart&&items[i]._zod.optin==="optional"){final.value.length=i;break}if(r.issues.length){if(!isPresent&&i>=optoutStart){final.value.length=i;break}final.
issues.push(...prefixIssues(i,r.issues))}final.value[i]=r.value}for(let i=final.value.length-1;i>=input.length&&(items[i]._zod.optout==="optional"&&final.value[i]===
void 0);i--)final.value.length=i;return final}var $ZodRecord=$constructor("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def);let memo2=globalConfig.memoizer;memo2?.
attach(inst),inst._zod.parse=(payload,ctx)=>{let input=payload.value;if(!isPlainObject(input))return payload.issues.push({expected:"record",code:"invalid_type",
input,inst}),payload;let proms=[],values=def.keyType._zod.values;if(values&&!def.partial){payload.value=memo2?memo2.alloc(inst,payload,{},ctx):{};let recordKeys=new Set;
for(let key of values)if(typeof key=="string"||typeof key=="number"||typeof key=="symbol"){if(recordKeys.add(typeof key=="number"?key.toString():key),key==="__p\
roto__")continue;let keyResult=def.keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported in o\
bject keys currently");if(keyResult.issues.length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>finalizeIssue(iss,ctx,
config())),input:key,path:[key],inst});continue}let outKey=keyResult.value;if(outKey==="__proto__")continue;let result=def.valueType._zod.run({value:input[key],
issues:[]},ctx);result instanceof Promise?proms.push(result.then(result2=>{result2.issues.length&&payload.issues.push(...prefixIssues(key,result2.issues)),payload.
value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(...prefixIssues(key,result.issues)),payload.value[outKey]=result.value)}let unrecognized;
for(let key in input)if(!recordKeys.has(key))if(def.mode==="loose"){if(key==="__proto__")continue;payload.value[key]=input[key]}else unrecognized=unrecognized??
[],unrecognized.push(key);unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}else{payload.
value=memo2?memo2.alloc(inst,payload,{},ctx):{};let unrecognized;for(let key of Reflect.ownKeys(input)){if(key==="__proto__"||!Object.prototype.propertyIsEnumerable.
call(input,key))continue;let keyResult=def.keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not suppor\
ted in object keys currently");if(typeof key=="string"&&number.test(key)&&keyResult.issues.length){let retryResult=def.keyType._zod.run({value:Number(key),issues:[]},
ctx);if(retryResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");retryResult.issues.length===0&&(keyResult=retryResult)}
if(keyResult.issues.length){def.mode==="loose"?payload.value[key]=input[key]:values?(unrecognized=unrecognized??[],unrecognized.push(key)):payload.issues.push({
code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>finalizeIssue(iss,ctx,config())),input:key,path:[key],inst});continue}let outKey=keyResult.value;
if(outKey==="__proto__")continue;let result=def.valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.push(result.then(result2=>{
result2.issues.length&&payload.issues.push(...prefixIssues(key,result2.issues)),payload.value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(
...prefixIssues(key,result.issues)),payload.value[outKey]=result.value)}unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,
inst,keys:unrecognized,continue:!0})}return proms.length?Promise.all(proms).then(()=>payload):payload}});var $ZodEnum=$constructor("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def);let values=getEnumValues(def.entries),valuesSet=new Set(values);inst._zod.values=valuesSet,
defineLazyInternal(inst,"pattern",zod=>{let patternValues=getEnumValues(zod.def.entries).filter(k=>propertyKeyTypes.has(typeof k));return new RegExp(patternValues.
length?`^(${patternValues.map(o=>escapeRegex(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{let input=payload.value;return valuesSet.
has(input)||payload.issues.push({code:"invalid_value",values,input,inst}),payload}}),$ZodLiteral=$constructor("$ZodLiteral",(inst,def)=>{$ZodType.init(inst,def);
let values=new Set(def.values);inst._zod.values=values,defineLazyInternal(inst,"pattern",zod=>{let vals=zod.def.values;return new RegExp(vals.length?`^(${vals.map(
o=>typeof o=="string"?escapeRegex(o):o?escapeRegex(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{let input=payload.value;
return values.has(input)||payload.issues.push({code:"invalid_value",values:def.values,input,inst}),payload}});var $ZodTransform=$constructor("$ZodTransform",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="optional",globalConfig.memoizer?.guard(inst),inst._zod.parse=
(payload,ctx)=>{if(ctx.direction==="backward")throw new $ZodEncodeError(inst.constructor.name);let _out=def.transform(payload.value,payload);if(ctx.async)return(_out instanceof
Promise?_out:Promise.resolve(_out)).then(output2=>(payload.value=output2,payload));if(_out instanceof Promise)throw new $ZodAsyncError;return payload.value=_out,
payload}});function handleOptionalResult(payload,result){return payload.value=result.issues.length?void 0:result.value,payload}var $ZodOptional=$constructor("$Z\
odOptional",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),inst._zod.
optout="optional",defineLazyInternal(inst,"values",zod=>{let values=zod.def.innerType._zod.values;return values?new Set([...values,void 0]):void 0}),defineLazyInternal(
inst,"pattern",zod=>{let pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(`^(${cleanRegex(pattern.source)})?$`):void 0}),inst._zod.parse=(payload,ctx)=>{
if(payload.value===void 0){if(def.innerType._zod.optin!=="defaulted")return payload;let result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof
Promise?result.then(result2=>handleOptionalResult(payload,result2)):handleOptionalResult(payload,result)}return def.innerType._zod.run(payload,ctx)}}),$ZodExactOptional=$constructor(
"$ZodExactOptional",(inst,def)=>{$ZodOptional.init(inst,def),defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),defineLazyInternal(inst,"patte\
rn",zod=>zod.def.innerType._zod.pattern),inst._zod.parse=(payload,ctx)=>def.innerType._zod.run(payload,ctx)}),$ZodNullable=$constructor("$ZodNullable",(inst,def)=>{
$ZodType.init(inst,def),defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin),defineLazyInternal(inst,"optout",zod=>zod.def.innerType._zod.optout),
defineLazyInternal(inst,"pattern",zod=>{let pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(`^(${cleanRegex(pattern.source)}|null)$`):void 0}),
defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values?new Set([...zod.def.innerType._zod.values,null]):void 0),inst._zod.parse=(payload,ctx)=>payload.
value===null?payload:def.innerType._zod.run(payload,ctx)}),$ZodDefault=$constructor("$ZodDefault",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="defaulte\
d",defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")return def.innerType._zod.
run(payload,ctx);if(payload.value===void 0)return payload.value=def.defaultValue,payload;let result=def.innerType._zod.run(payload,ctx);return result instanceof
Promise?result.then(result2=>handleDefaultResult(result2,def)):handleDefaultResult(result,def)}});function handleDefaultResult(payload,def){return payload.value===
void 0&&(payload.value=def.defaultValue),payload}var $ZodPrefault=$constructor("$ZodPrefault",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="defaulted",defineLazyInternal(
inst,"values",zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>(ctx.direction==="backward"||payload.value===void 0&&(payload.value=def.defaultValue),
def.innerType._zod.run(payload,ctx))}),$ZodNonOptional=$constructor("$ZodNonOptional",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"values",zod=>{
let v=zod.def.innerType._zod.values;return v?new Set([...v].filter(x=>x!==void 0)):void 0}),inst._zod.parse=(payload,ctx)=>{let result=def.innerType._zod.run(payload,
ctx);return result instanceof Promise?result.then(result2=>handleNonOptionalResult(result2,inst)):handleNonOptionalResult(result,inst)}});function handleNonOptionalResult(payload,inst){
return!payload.issues.length&&payload.value===void 0&&payload.issues.push({code:"invalid_type",expected:"nonoptional",input:payload.value,inst}),payload}function handleCatchResult(payload,result,def,ctx){return result.issues.length?(payload.value=def.catchValue({...result,value:payload.value,error:{issues:result.
issues.map(iss=>finalizeIssue(iss,ctx,config()))},input:payload.value}),payload):(payload.value=result.value,result.memo&&(payload.memo=!0),payload)}var $ZodCatch=$constructor(
"$ZodCatch",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),defineLazyInternal(
inst,"optout",zod=>zod.def.innerType._zod.optout),defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>{if(ctx.direction===
"backward")return def.innerType._zod.run(payload,ctx);let result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof Promise?result.
then(result2=>handleCatchResult(payload,result2,def,ctx)):handleCatchResult(payload,result,def,ctx)}});var $ZodPipe=$constructor("$ZodPipe",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"values",zod=>zod.def.in._zod.values),defineLazyInternal(inst,
"optin",zod=>zod.def.in._zod.optin),defineLazyInternal(inst,"optout",zod=>zod.def.out._zod.optout),defineLazyInternal(inst,"propValues",zod=>zod.def.in._zod.propValues),
inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward"){let right=def.out._zod.run(payload,ctx);return right instanceof Promise?right.then(right2=>handlePipeResult(
right2,def.in,ctx)):handlePipeResult(right,def.in,ctx)}let left=def.in._zod.run(payload,ctx);return left instanceof Promise?left.then(left2=>handlePipeResult(left2,
def.out,ctx)):handlePipeResult(left,def.out,ctx)}});function handlePipeResult(left,next,ctx){return left.issues.some(iss=>iss.code!=="unrecognized_keys")?(left.
aborted=!0,left):next._zod.run({value:left.value,issues:left.issues},ctx)}var $ZodPreprocess=$constructor("$ZodPreprocess",(inst,def)=>{$ZodPipe.init(inst,def)}),$ZodReadonly=$constructor("$ZodReadonly",(inst,def)=>{$ZodType.init(inst,
def),defineLazyInternal(inst,"propValues",zod=>zod.def.innerType._zod.propValues),defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),defineLazyInternal(
inst,"optin",zod=>zod.def.innerType?._zod?.optin),defineLazyInternal(inst,"optout",zod=>zod.def.innerType?._zod?.optout),inst._zod.parse=(payload,ctx)=>{if(ctx.
direction==="backward")return def.innerType._zod.run(payload,ctx);let result=def.innerType._zod.run(payload,ctx);return result instanceof Promise?result.then(handleReadonlyResult):
handleReadonlyResult(result)}});function handleReadonlyResult(payload){return payload.memo||(payload.value=Object.freeze(payload.value)),payload}var $ZodLazy=$constructor("$ZodLazy",(inst,def)=>{$ZodType.init(inst,def),defineLazy(inst._zod,"innerType",()=>{let d=def;return d._cachedInner||(d._cachedInner=
def.getter()),d._cachedInner}),defineLazyInternal(inst,"pattern",zod=>zod.innerType?._zod?.pattern),defineLazyInternal(inst,"propValues",zod=>zod.innerType?._zod?.
propValues),defineLazyInternal(inst,"optin",zod=>zod.innerType?._zod?.optin??void 0),defineLazyInternal(inst,"optout",zod=>zod.innerType?._zod?.optout??void 0),
inst._zod.parse=(payload,ctx)=>inst._zod.innerType._zod.run(payload,ctx)}),$ZodCustom=$constructor("$ZodCustom",(inst,def)=>{$ZodCheck.init(inst,def),$ZodType.init(
inst,def),inst._zod.parse=(payload,_)=>payload,inst._zod.check=payload=>{let input=payload.value,r=def.fn(input);if(r instanceof Promise)return r.then(r2=>handleRefineResult(
r2,payload,input,inst));handleRefineResult(r,payload,input,inst)}});function handleRefineResult(result,payload,input,inst){if(!result){let _iss={code:"custom",input,
inst,path:[...inst._zod.def.path??[]],continue:!inst._zod.def.abort};inst._zod.def.params&&(_iss.params=inst._zod.def.params),payload.issues.push(issue(_iss))}}var _a2;var $ZodRegistry=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(schema,..._meta){let meta2=_meta[0];return this._map.set(schema,meta2),meta2&&
typeof meta2=="object"&&"id"in meta2&&this._idmap.set(meta2.id,schema),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(schema){let meta2=this.
_map.get(schema);return meta2&&typeof meta2=="object"&&"id"in meta2&&this._idmap.delete(meta2.id),this._map.delete(schema),this}get(schema){let p=schema._zod.parent;
if(p){let pm={...this.get(p)??{}};delete pm.id;let f={...pm,...this._map.get(schema)};return Object.keys(f).length?f:void 0}return this._map.get(schema)}has(schema){
return this._map.has(schema)}};function registry(){return new $ZodRegistry}(_a2=globalThis).__zod_globalRegistry??(_a2.__zod_globalRegistry=registry());var globalRegistry=globalThis.
__zod_globalRegistry;function assignProps(target,...sources){for(let source of sources)for(let key of Reflect.ownKeys(source))Object.prototype.propertyIsEnumerable.call(source,key)&&
assignProp(target,key,source[key]);return target}function initializeContext(params){let target=params?.target??"draft-2020-12";return target==="draft-4"&&(target=
"draft-04"),target==="draft-7"&&(target="draft-07"),{processors:params.processors??{},metadataRegistry:params?.metadata??globalRegistry,target,unrepresentable:params?.
unrepresentable??"throw",override:params?.override??(()=>{}),io:params?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:params?.cycles??"ref",reused:params?.reused??"inline",intersections:[],deferred:[],external:params?.external??void 0}}function handleUnrepresentable(schema,ctx,json,params,message2){
let result=typeof ctx.unrepresentable=="function"?ctx.unrepresentable({zodSchema:schema,path:params.path,message:message2}):ctx.unrepresentable;if(result==="any")
return!1;if(result===void 0||result==="throw")throw new Error(message2);return Object.assign(json,result),!0}function processSchema(schema,ctx,_params={path:[],
schemaPath:[]}){var _a3;let def=schema._zod.def,seen=ctx.seen.get(schema);if(seen)return seen.count++,_params.schemaPath.includes(schema)&&(seen.cycle=_params.path),
seen.schema;let result={schema:{},count:1,cycle:void 0,path:_params.path};ctx.seen.set(schema,result),ctx.sharedDefsExtractedFor=void 0,ctx.sharedEmitDoneFor=void 0;
let overrideSchema=schema._zod.toJSONSchema?.();if(overrideSchema)result.schema=overrideSchema;else{let params={..._params,schemaPath:[..._params.schemaPath,schema],
path:_params.path};if(schema._zod.processJSONSchema)schema._zod.processJSONSchema(ctx,result.schema,params);else{let _json=result.schema,processor=ctx.processors[def.
type];if(!processor)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);processor(schema,ctx,_json,params)}let parent=schema._zod.
parent;parent&&(result.ref||(result.ref=parent),processSchema(parent,ctx,params),ctx.seen.get(parent).isParent=!0)}let meta2=ctx.metadataRegistry.get(schema);return meta2&&
assignProps(result.schema,meta2),ctx.io==="input"&&isTransforming(schema)&&(delete result.schema.examples,delete result.schema.default),ctx.io==="input"&&"_pref\
ault"in result.schema&&((_a3=result.schema).default??(_a3.default=result.schema._prefault)),delete result.schema._prefault,ctx.seen.get(schema).schema}function encodeJSONPointerSegment(segment){return segment.replace(/~/g,"~0").replace(/\//g,"~1")}function extractDefs(ctx,schema){let root=ctx.seen.get(schema);
if(!root)throw new Error("Unprocessed schema. This is a bug in Zod.");if(ctx.external&&ctx.sharedDefsExtractedFor===ctx.external)return;let idToSchema=new Map;for(let entry of ctx.
seen.entries()){let id=ctx.metadataRegistry.get(entry[0])?.id;if(id){let existing=idToSchema.get(id);if(existing&&existing!==entry[0])throw new Error(`Duplicate\
 schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);idToSchema.set(id,entry[0])}}
let makeURI=entry=>{let defsSegment=ctx.target==="draft-2020-12"?"$defs":"definitions";if(ctx.external){let externalId=ctx.external.registry.get(entry[0])?.id,uriGenerator=ctx.
external.uri??(id2=>id2);if(externalId)return{ref:uriGenerator(externalId)};let id=entry[1].defId??entry[1].schema.id??`schema${ctx.counter++}`;return entry[1].
defId=id,{defId:id,ref:`${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`}}let uriPrefix="#",defUriPrefix=`${uriPrefix}/${defsSegment}\
/`;if(entry[1]===root&&!entry[1].schema.id)return{ref:uriPrefix};let defId=entry[1].schema.id??`__schema${ctx.counter++}`;return{defId,ref:defUriPrefix+encodeJSONPointerSegment(
defId)}},extractToDef=entry=>{if(entry[1].schema.$ref)return;let seen=entry[1],{ref,defId}=makeURI(entry);seen.def={...seen.schema},defId&&(seen.defId=defId);let schema2=seen.
schema;for(let key in schema2)delete schema2[key];schema2.$ref=ref};if(ctx.cycles==="throw")for(let entry of ctx.seen.entries()){let seen=entry[1];if(seen.cycle)
throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let entry of ctx.seen.entries()){let seen=entry[1];if(schema===entry[0]){
extractToDef(entry);continue}if(ctx.external){let ext=ctx.external.registry.get(entry[0])?.id;if(schema!==entry[0]&&ext){extractToDef(entry);continue}}if(ctx.metadataRegistry.
get(entry[0])?.id){extractToDef(entry);continue}if(seen.cycle){extractToDef(entry);continue}seen.count>1&&ctx.reused==="ref"&&extractToDef(entry)}ctx.external&&
(ctx.sharedDefsExtractedFor=ctx.external)}function compactTypeUnion(schema){let options=schema.anyOf;if(!Array.isArray(options)||options.length===0||schema.type!==
void 0)return;let types=[];for(let option of options){if(!option||typeof option!="object")return;compactTypeUnion(option);let keys=Object.keys(option);if(keys.length!==
1||keys[0]!=="type")return;let type=option.type;for(let member of Array.isArray(type)?type:[type]){if(typeof member!="string")return;types.includes(member)||types.
push(member)}}delete schema.anyOf,schema.type=types.length===1?types[0]:types}var FOLDABLE_KEYS=new Set(["type","properties","required","additionalProperties"]),
UNION_KEYS=["oneOf","anyOf"];function undeclaredConstraint(member){let extra=member.additionalProperties;return extra===void 0||extra===!1||typeof extra!="objec\
t"||extra===null?null:Object.keys(extra).length?extra:null}function foldObjects(members2){let objects=[];for(let member of members2){if(typeof member!="object"||
member.type!=="object")return null;for(let key in member)if(!FOLDABLE_KEYS.has(key))return null;objects.push(member)}let properties={},required2=new Set;for(let object2 of objects){
for(let key in object2.properties){if(Object.prototype.hasOwnProperty.call(properties,key))continue;let parts2=[];for(let other of objects){let part2=other.properties?.[key]??
undeclaredConstraint(other);part2!=null&&(parts2.some(seen=>JSON.stringify(seen)===JSON.stringify(part2))||parts2.push(part2))}let merged=parts2.length===1?parts2[0]:
foldObjects(parts2)??{allOf:parts2};assignProp(properties,key,merged)}for(let key of object2.required??[])required2.add(key)}let folded={type:"object",properties};
if(required2.size&&(folded.required=[...required2]),objects.every(object2=>object2.additionalProperties===!1))folded.additionalProperties=!1;else{let constraints=[];
for(let object2 of objects){let constraint=undeclaredConstraint(object2);constraint&&!constraints.some(seen=>JSON.stringify(seen)===JSON.stringify(constraint))&&
constraints.push(constraint)}constraints.length===1?folded.additionalProperties=constraints[0]:constraints.length>1&&(folded.additionalProperties={allOf:constraints})}
return folded}function foldIntersection(json){let allOf2=json.allOf;if(!Array.isArray(allOf2)||allOf2.length<2)return;for(let key of FOLDABLE_KEYS)if(key in json)
return;let unions=allOf2.filter(m=>UNION_KEYS.some(k=>Array.isArray(m[k]))),folded=null;if(!unions.length)folded=foldObjects(allOf2);else{let union2=unions[0],keyword=UNION_KEYS.
find(k=>Array.isArray(union2[k]));if(Object.keys(union2).length!==1)return;let rest=allOf2.filter(m=>m!==union2),branches=union2[keyword].map(branch=>foldObjects(
[...rest,branch]));if(branches.some(b=>!b))return;folded={[keyword]:branches}}folded&&(delete json.allOf,assignProps(json,folded))}function finalize(ctx,schema){
let root=ctx.seen.get(schema);if(!root)throw new Error("Unprocessed schema. This is a bug in Zod.");let flattenRef=zodSchema=>{let seen=ctx.seen.get(zodSchema);
if(seen.ref===null)return;let schema2=seen.def??seen.schema,_cached={...schema2},ref=seen.ref;if(seen.ref=null,ref){flattenRef(ref);let refSeen=ctx.seen.get(ref),
refSchema=refSeen.schema;if(refSchema.$ref&&(ctx.target==="draft-07"||ctx.target==="draft-04"||ctx.target==="openapi-3.0")?(schema2.allOf=schema2.allOf??[],schema2.
allOf.push(refSchema)):assignProps(schema2,refSchema),assignProps(schema2,_cached),zodSchema._zod.parent===ref)for(let key in schema2)key==="$ref"||key==="allOf"||
key in _cached||delete schema2[key];if(refSchema.$ref&&refSeen.def)for(let key in schema2)key==="$ref"||key==="allOf"||key in refSeen.def&&JSON.stringify(schema2[key])===
JSON.stringify(refSeen.def[key])&&delete schema2[key]}let parent=zodSchema._zod.parent;if(parent&&parent!==ref){flattenRef(parent);let parentSeen=ctx.seen.get(parent);
if(parentSeen?.schema.$ref&&(schema2.$ref=parentSeen.schema.$ref,parentSeen.def))for(let key in schema2)key==="$ref"||key==="allOf"||key in parentSeen.def&&JSON.
stringify(schema2[key])===JSON.stringify(parentSeen.def[key])&&delete schema2[key]}ctx.override({zodSchema,jsonSchema:schema2,path:seen.path??[]})};if(!ctx.external||
ctx.sharedEmitDoneFor!==ctx.external){for(let entry of[...ctx.seen.entries()].reverse())flattenRef(entry[0]);if(ctx.target!=="openapi-3.0")for(let entry of ctx.
seen.entries())compactTypeUnion(entry[1].def??entry[1].schema);for(let rewrite of ctx.deferred)rewrite();if(ctx.intersections.length){let carriers=new Map;for(let seen of ctx.
seen.values())for(let json of[seen.schema,seen.def]){let allOf2=json?.allOf;if(!Array.isArray(allOf2))continue;let existing=carriers.get(allOf2);existing?existing.
push(json):carriers.set(allOf2,[json])}for(let allOf2 of ctx.intersections)for(let json of carriers.get(allOf2)??[])foldIntersection(json)}}let result={};if(ctx.
target==="draft-2020-12"?result.$schema="https://json-schema.org/draft/2020-12/schema":ctx.target==="draft-07"?result.$schema="http://json-schema.org/draft-07/s\
chema#":ctx.target==="draft-04"?result.$schema="http://json-schema.org/draft-04/schema#":ctx.target,ctx.external?.uri){let id=ctx.external.registry.get(schema)?.
id;if(!id)throw new Error("Schema is missing an `id` property");result.$id=ctx.external.uri(id)}assignProps(result,root.defId?root.schema:root.def??root.schema);
let rootMetaId=ctx.metadataRegistry.get(schema)?.id;rootMetaId!==void 0&&result.id===rootMetaId&&delete result.id;let defs=ctx.external?.defs??{};if(!ctx.external||
ctx.sharedEmitDoneFor!==ctx.external)for(let entry of ctx.seen.entries()){let seen=entry[1];seen.def&&seen.defId&&(seen.def.id===seen.defId&&delete seen.def.id,
assignProp(defs,seen.defId,seen.def))}ctx.external&&(ctx.sharedEmitDoneFor=ctx.external),ctx.external||Object.keys(defs).length>0&&(ctx.target==="draft-2020-12"?
result.$defs=defs:result.definitions=defs);try{let finalized=JSON.parse(JSON.stringify(result));return Object.defineProperty(finalized,"~standard",{value:{...schema["\
~standard"],jsonSchema:{input:createStandardJSONSchemaMethod(schema,"input",ctx.processors),output:createStandardJSONSchemaMethod(schema,"output",ctx.processors)}},
enumerable:!1,writable:!1}),finalized}catch{throw new Error("Error converting schema to JSON.")}}function isTransforming(_schema,_ctx){let ctx=_ctx??{seen:new Set};
if(ctx.seen.has(_schema))return!1;ctx.seen.add(_schema);let def=_schema._zod.def;if(def.type==="transform")return!0;if(def.type==="array")return isTransforming(
def.element,ctx);if(def.type==="set")return isTransforming(def.valueType,ctx);if(def.type==="lazy")return isTransforming(def.getter(),ctx);if(def.type==="promis\
e"||def.type==="optional"||def.type==="nonoptional"||def.type==="nullable"||def.type==="readonly"||def.type==="default"||def.type==="prefault"||def.type==="catc\
h")return isTransforming(def.innerType,ctx);if(def.type==="intersection")return isTransforming(def.left,ctx)||isTransforming(def.right,ctx);if(def.type==="recor\
d"||def.type==="map")return isTransforming(def.keyType,ctx)||isTransforming(def.valueType,ctx);if(def.type==="pipe")return _schema._zod.traits.has("$ZodCodec")?
!0:isTransforming(def.in,ctx)||isTransforming(def.out,ctx);if(def.type==="object"){for(let key in def.shape)if(isTransforming(def.shape[key],ctx))return!0;return!1}
if(def.type==="union"){for(let option of def.options)if(isTransforming(option,ctx))return!0;return!1}if(def.type==="tuple"){for(let item of def.items)if(isTransforming(
item,ctx))return!0;return!!(def.rest&&isTransforming(def.rest,ctx))}return!1}var createToJSONSchemaMethod=(schema,processors={})=>params=>{let ctx=initializeContext(
{...params,processors});return processSchema(schema,ctx),extractDefs(ctx,schema),finalize(ctx,schema)},createStandardJSONSchemaMethod=(schema,io,processors={})=>params=>{
let{libraryOptions,target}=params??{},ctx=initializeContext({...libraryOptions??{},target,io,processors});return processSchema(schema,ctx),extractDefs(ctx,schema),
finalize(ctx,schema)};var narrowMin=(agg,key,value)=>{(agg[key]===void 0||value>agg[key])&&(agg[key]=value)},narrowMax=(agg,key,value)=>{(agg[key]===void 0||value<agg[key])&&(agg[key]=
value)},narrowBoth=(agg,value)=>{narrowMin(agg,"minimum",value),narrowMax(agg,"maximum",value)},addDivisor=(agg,value)=>{agg.multipleOf??(agg.multipleOf=[]),agg.
multipleOf.includes(value)||agg.multipleOf.push(value)},addPattern=(agg,pattern)=>{agg.patterns??(agg.patterns=new Set),agg.patterns.add(pattern)},intersectMime=(agg,mime)=>{
agg.mime=agg.mime?agg.mime.filter(m=>mime.includes(m)):[...mime]},setFormat=(agg,format)=>{agg.format=format,format.includes("int")&&(agg.isInt=!0)},minContributor=(agg,def)=>narrowMin(
agg,"minimum",def.minimum),maxContributor=(agg,def)=>narrowMax(agg,"maximum",def.maximum),formatContributor=ranges=>(agg,def)=>{setFormat(agg,def.format);let[minimum,
maximum]=ranges[def.format];narrowMin(agg,"minimum",minimum),narrowMax(agg,"maximum",maximum)},contributors={greater_than:(agg,def)=>narrowMin(agg,def.inclusive?
"minimum":"exclusiveMinimum",def.value),less_than:(agg,def)=>narrowMax(agg,def.inclusive?"maximum":"exclusiveMaximum",def.value),multiple_of:(agg,def)=>addDivisor(
agg,def.value),number_format:formatContributor(NUMBER_FORMAT_RANGES),bigint_format:formatContributor(BIGINT_FORMAT_RANGES),min_length:minContributor,max_length:maxContributor,
length_equals:(agg,def)=>narrowBoth(agg,def.length),min_size:minContributor,max_size:maxContributor,size_equals:(agg,def)=>narrowBoth(agg,def.size),string_format:(agg,def)=>{
setFormat(agg,def.format),def.pattern&&addPattern(agg,def.pattern),(def.format==="base64"||def.format==="base64url")&&(agg.contentEncoding=def.format),(def.local||
def.precision===-1)&&(agg.laxFormat=!0)},mime_type:(agg,def)=>intersectMime(agg,def.mime)};function aggregateChecks(schema){let agg={},def=schema._zod.def,list2=schema.
_zod.traits.has("$ZodCheck")?[schema,...def.checks??[]]:def.checks??[];for(let ch of list2)contributors[ch._zod.def.check]?.(agg,ch._zod.def);let bag=schema._zod.
bag;bag.minimum!==void 0&&narrowMin(agg,"minimum",bag.minimum),bag.exclusiveMinimum!==void 0&&narrowMin(agg,"exclusiveMinimum",bag.exclusiveMinimum),bag.maximum!==
void 0&&narrowMax(agg,"maximum",bag.maximum),bag.exclusiveMaximum!==void 0&&narrowMax(agg,"exclusiveMaximum",bag.exclusiveMaximum),bag.multipleOf!==void 0&&addDivisor(
agg,bag.multipleOf),bag.format!==void 0&&(agg.format??(agg.format=bag.format),bag.format.includes("int")&&(agg.isInt=!0)),bag.mime&&intersectMime(agg,bag.mime);
for(let pattern of bag.patterns??[])addPattern(agg,pattern);return agg}var formatMap={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},
exactPatterns=new Map([[base64Charset,base64],[base64urlCharset,base64url]]),exactPattern=p=>exactPatterns.get(p)??p,stringProcessor=(schema,ctx,_json,_params)=>{
let json=_json;json.type="string";let{minimum,maximum,format,patterns,contentEncoding,laxFormat}=aggregateChecks(schema);if(typeof minimum=="number"&&(json.minLength=
minimum),typeof maximum=="number"&&(json.maxLength=maximum),format&&(json.format=formatMap[format]??format,json.format===""&&delete json.format,(format==="time"||
laxFormat)&&delete json.format),contentEncoding&&(json.contentEncoding=contentEncoding),patterns&&patterns.size>0){let patternList=[...patterns].map(exactPattern);
patternList.length===1?json.pattern=patternList[0].source:patternList.length>1&&(json.allOf=[...patternList.map(regex=>({...ctx.target==="draft-07"||ctx.target===
"draft-04"||ctx.target==="openapi-3.0"?{type:"string"}:{},pattern:regex.source}))])}},numberProcessor=(schema,ctx,_json,params)=>{let json=_json,{minimum,maximum,
multipleOf,exclusiveMaximum,exclusiveMinimum,isInt}=aggregateChecks(schema);json.type=isInt?"integer":"number";let exMin=typeof exclusiveMinimum=="number"&&exclusiveMinimum>=
(minimum??Number.NEGATIVE_INFINITY),exMax=typeof exclusiveMaximum=="number"&&exclusiveMaximum<=(maximum??Number.POSITIVE_INFINITY),legacy=ctx.target==="draft-04"||
ctx.target==="openapi-3.0";if(exMin?legacy?(json.minimum=exclusiveMinimum,json.exclusiveMinimum=!0):json.exclusiveMinimum=exclusiveMinimum:typeof minimum=="numb\
er"&&(json.minimum=minimum),exMax?legacy?(json.maximum=exclusiveMaximum,json.exclusiveMaximum=!0):json.exclusiveMaximum=exclusiveMaximum:typeof maximum=="number"&&
(json.maximum=maximum),multipleOf){let divisors=new Set;for(let divisor of multipleOf)Number.isFinite(divisor)&&divisor!==0?divisors.add(Math.abs(divisor)):handleUnrepresentable(
schema,ctx,json,params,`A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);let[first,...rest]=divisors;first!==void 0&&(json.multipleOf=first),
rest.length&&(json.allOf=[...json.allOf??[],...rest.map(m=>({multipleOf:m}))])}},booleanProcessor=(_schema,_ctx,json,_params)=>{json.type="boolean"},bigintProcessor=(schema,ctx,json,params)=>{
handleUnrepresentable(schema,ctx,json,params,"BigInt cannot be represented in JSON Schema")},symbolProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,
ctx,json,params,"Symbols cannot be represented in JSON Schema")},nullProcessor=(_schema,ctx,json,_params)=>{ctx.target==="openapi-3.0"?(json.type="string",json.
nullable=!0,json.enum=[null]):json.type="null"},undefinedProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Undefined cannot be \
represented in JSON Schema")},voidProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Void cannot be represented in JSON Schema")},
neverProcessor=(_schema,_ctx,json,_params)=>{json.not={}},anyProcessor=(_schema,_ctx,_json,_params)=>{},unknownProcessor=(_schema,_ctx,_json,_params)=>{},dateProcessor=(schema,ctx,json,params)=>{
handleUnrepresentable(schema,ctx,json,params,"Date cannot be represented in JSON Schema")},enumProcessor=(schema,_ctx,json,_params)=>{let def=schema._zod.def,values=getEnumValues(
def.entries);if(values.length===0){json.not={};return}values.every(v=>typeof v=="number")&&(json.type="number"),values.every(v=>typeof v=="string")&&(json.type=
"string"),json.enum=values},literalProcessor=(schema,ctx,json,params)=>{let def=schema._zod.def;if(def.values.length===0){json.not={};return}let vals=[];for(let val of def.
values)if(val===void 0){if(handleUnrepresentable(schema,ctx,json,params,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof val=="\
bigint"){if(handleUnrepresentable(schema,ctx,json,params,"BigInt literals cannot be represented in JSON Schema"))return;vals.push(Number(val))}else vals.push(val);
if(vals.length!==0)if(vals.length===1){let val=vals[0];json.type=val===null?"null":typeof val,ctx.target==="draft-04"||ctx.target==="openapi-3.0"?json.enum=[val]:
json.const=val}else vals.every(v=>typeof v=="number")&&(json.type="number"),vals.every(v=>typeof v=="string")&&(json.type="string"),vals.every(v=>typeof v=="boo\
lean")&&(json.type="boolean"),vals.every(v=>v===null)&&(json.type="null"),json.enum=vals},nanProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,
json,params,"NaN cannot be represented in JSON Schema")},templateLiteralProcessor=(schema,_ctx,json,_params)=>{let _json=json,pattern=schema._zod.pattern;if(!pattern)
throw new Error("Pattern not found in template literal");_json.type="string",_json.pattern=pattern.source},fileProcessor=(schema,_ctx,json,_params)=>{let _json=json;
_json.type="string",_json.format="binary",_json.contentEncoding="binary";let{minimum,maximum,mime}=aggregateChecks(schema);minimum!==void 0&&(_json.minLength=minimum),
maximum!==void 0&&(_json.maxLength=maximum),mime&&(mime.length===0?_json.not={}:mime.length===1?_json.contentMediaType=mime[0]:_json.anyOf=mime.map(m=>({contentMediaType:m})))},
successProcessor=(_schema,_ctx,json,_params)=>{json.type="boolean"},customProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Cus\
tom types cannot be represented in JSON Schema")},functionProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Function types cann\
ot be represented in JSON Schema")},transformProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Transforms cannot be represented\
 in JSON Schema")},mapProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Map cannot be represented in JSON Schema")},setProcessor=(schema,ctx,json,params)=>{
handleUnrepresentable(schema,ctx,json,params,"Set cannot be represented in JSON Schema")},arrayProcessor=(schema,ctx,_json,params)=>{let json=_json,def=schema._zod.
def,{minimum,maximum}=aggregateChecks(schema);typeof minimum=="number"&&(json.minItems=minimum),typeof maximum=="number"&&(json.maxItems=maximum),json.type="arr\
ay",json.items=processSchema(def.element,ctx,{...params,path:[...params.path,"items"]})};function inputOptin(schema){let def=schema._zod.def;return def.type==="\
pipe"&&def.in._zod.traits.has("$ZodTransform")?inputOptin(def.out):def.type==="catch"?inputOptin(def.innerType):schema._zod.optin}var objectProcessor=(schema,ctx,_json,params)=>{
let json=_json,def=schema._zod.def,shape=def.shape;if(Object.getOwnPropertySymbols(shape).length&&handleUnrepresentable(schema,ctx,json,params,"Symbol keys cann\
ot be represented in JSON Schema"))return;json.type="object",json.properties={};for(let key in shape)assignProp(json.properties,key,processSchema(shape[key],ctx,
{...params,path:[...params.path,"properties",key]}));let requiredKeys=[];for(let key of Object.keys(shape)){let field=def.shape[key];(ctx.io==="input"?inputOptin(
field)===void 0:field._zod.optout===void 0)&&requiredKeys.push(key)}requiredKeys.length>0&&(json.required=requiredKeys),def.catchall?._zod.def.type==="never"?json.
additionalProperties=!1:def.catchall?def.catchall&&(json.additionalProperties=processSchema(def.catchall,ctx,{...params,path:[...params.path,"additionalProperti\
es"]})):ctx.io==="output"&&(json.additionalProperties=!1)},unionProcessor=(schema,ctx,json,params)=>{let def=schema._zod.def,isExclusive=def.inclusive===!1,options=def.
options.map((x,i)=>processSchema(x,ctx,{...params,path:[...params.path,isExclusive?"oneOf":"anyOf",i]}));isExclusive?json.oneOf=options:json.anyOf=options},intersectionProcessor=(schema,ctx,json,params)=>{
let def=schema._zod.def,a=processSchema(def.left,ctx,{...params,path:[...params.path,"allOf",0]}),b=processSchema(def.right,ctx,{...params,path:[...params.path,
"allOf",1]}),isSimpleIntersection=val=>"allOf"in val&&Object.keys(val).length===1,allOf2=[...isSimpleIntersection(a)?a.allOf:[a],...isSimpleIntersection(b)?b.allOf:
[b]];json.allOf=allOf2,ctx.intersections.push(allOf2)},tupleProcessor=(schema,ctx,_json,params)=>{let json=_json,def=schema._zod.def;json.type="array";let prefixPath=ctx.
target==="draft-2020-12"?"prefixItems":"items",restPath=ctx.target==="draft-2020-12"||ctx.target==="openapi-3.0"?"items":"additionalItems",prefixItems=def.items.
map((x,i)=>processSchema(x,ctx,{...params,path:[...params.path,prefixPath,i]})),rest=def.rest?processSchema(def.rest,ctx,{...params,path:[...params.path,restPath,
...ctx.target==="openapi-3.0"?[def.items.length]:[]]}):null,minItems=def.items.length;for(;minItems>0;){let item=def.items[minItems-1];if(!(ctx.io==="input"?inputOptin(
item)!==void 0:item._zod.optout==="optional"))break;minItems--}let maxItems=def.items.length,isClosed=!def.rest;ctx.target==="draft-2020-12"?(json.prefixItems=prefixItems,
isClosed?json.items=!1:rest&&(json.items=rest),minItems>0&&(json.minItems=minItems),isClosed&&(json.maxItems=maxItems)):ctx.target==="openapi-3.0"?(json.items={
anyOf:prefixItems},rest&&json.items.anyOf.push(rest),minItems>0&&(json.minItems=minItems),isClosed&&(json.maxItems=maxItems)):(json.items=prefixItems,isClosed?json.
additionalItems=!1:rest&&(json.additionalItems=rest),minItems>0&&(json.minItems=minItems),isClosed&&(json.maxItems=maxItems));let{minimum,maximum}=aggregateChecks(
schema);typeof minimum=="number"&&(json.minItems=minimum),typeof maximum=="number"&&(json.maxItems=maximum)};function stringifyKeyNames(bySchema,json,visited){if(json.
$ref){if(visited.has(json))return json;visited.add(json);let def=bySchema.get(json)?.def;if(!def)return json;let inlined=stringifyKeyNames(bySchema,def,visited);
return inlined===def?json:inlined}for(let keyword of["anyOf","oneOf"]){let branches=json[keyword];if(!Array.isArray(branches))continue;let mapped=branches.map(branch=>stringifyKeyNames(
bySchema,branch,visited));mapped.some((branch,i)=>branch!==branches[i])&&(json={...json,[keyword]:mapped})}let types=Array.isArray(json.type)?json.type:[json.type],
numericType=!types.includes("string")&&types.some(t=>t==="number"||t==="integer"),values=json.enum??(json.const!==void 0?[json.const]:void 0);if(!numericType&&!values?.
some(v=>typeof v=="number"))return json;let{minimum,maximum,exclusiveMinimum,exclusiveMaximum,multipleOf,format,id,...rest}=json;return rest.enum?rest.enum=rest.
enum.map(v=>typeof v=="number"?String(v):v):typeof rest.const=="number"&&(rest.const=String(rest.const)),numericType&&(rest.type="string",values||(rest.pattern=
(types.includes("number")?number:integer).source)),rest}var pendingRecords=new WeakMap;function rewriteKeyNames(ctx){let bySchema=new Map;for(let entry of ctx.seen.
values())entry.def&&!bySchema.has(entry.schema)&&bySchema.set(entry.schema,entry);let rewrites=new Map;for(let record2 of pendingRecords.get(ctx)??[]){let seen=ctx.
seen.get(record2),names2=(seen?.def??seen?.schema)?.propertyNames;if(!names2||names2===!0||rewrites.has(names2))continue;let rewritten=stringifyKeyNames(bySchema,
names2,new Set);rewritten!==names2&&rewrites.set(names2,rewritten)}if(rewrites.size)for(let entry of ctx.seen.values())for(let carrier of[entry.schema,entry.def]){
let rewritten=carrier&&rewrites.get(carrier.propertyNames);rewritten&&(carrier.propertyNames=rewritten)}}var recordProcessor=(schema,ctx,_json,params)=>{let json=_json,
def=schema._zod.def;json.type="object";let keyType=def.keyType,patterns=aggregateChecks(keyType).patterns;if(def.mode==="loose"&&patterns&&patterns.size>0){let valueSchema=processSchema(
def.valueType,ctx,{...params,path:[...params.path,"patternProperties","*"]});json.patternProperties={};for(let pattern of patterns)assignProp(json.patternProperties,
exactPattern(pattern).source,valueSchema)}else{if(ctx.target==="draft-07"||ctx.target==="draft-2020-12"){json.propertyNames=processSchema(def.keyType,ctx,{...params,
path:[...params.path,"propertyNames"]});let pending=pendingRecords.get(ctx);pending||(pending=[],pendingRecords.set(ctx,pending),ctx.deferred.push(()=>rewriteKeyNames(
ctx))),pending.push(schema)}json.additionalProperties=processSchema(def.valueType,ctx,{...params,path:[...params.path,"additionalProperties"]})}let keyValues=keyType.
_zod.values,omittableOnInput=ctx.io==="input"&&inputOptin(def.valueType)!==void 0;if(keyValues&&!def.partial&&!omittableOnInput){let validKeyValues=[...keyValues].
filter(v=>typeof v=="string"||typeof v=="number");validKeyValues.length>0&&(json.required=validKeyValues.map(String))}},nullableProcessor=(schema,ctx,json,params)=>{
let def=schema._zod.def,inner=processSchema(def.innerType,ctx,params),seen=ctx.seen.get(schema);ctx.target==="openapi-3.0"?(seen.ref=def.innerType,json.nullable=
!0):json.anyOf=[inner,{type:"null"}]},nonoptionalProcessor=(schema,ctx,_json,params)=>{let def=schema._zod.def;processSchema(def.innerType,ctx,params);let seen=ctx.
seen.get(schema);seen.ref=def.innerType},UNREPRESENTABLE_DEFAULT=Symbol();function serializeDefaultValue(value,schema,ctx,json,params){let unrepresentable=!1,serialized=JSON.
stringify(value,(_,val)=>typeof val!="bigint"?val:(unrepresentable=!0,null));return unrepresentable?(handleUnrepresentable(schema,ctx,json,params,"BigInt defaul\
ts cannot be represented in JSON Schema"),UNREPRESENTABLE_DEFAULT):JSON.parse(serialized)}var defaultProcessor=(schema,ctx,json,params)=>{let def=schema._zod.def;
processSchema(def.innerType,ctx,params);let seen=ctx.seen.get(schema);seen.ref=def.innerType;let value=serializeDefaultValue(def.defaultValue,schema,ctx,json,params);
value!==UNREPRESENTABLE_DEFAULT&&(json.default=value)},prefaultProcessor=(schema,ctx,json,params)=>{let def=schema._zod.def;processSchema(def.innerType,ctx,params);
let seen=ctx.seen.get(schema);if(seen.ref=def.innerType,ctx.io!=="input")return;let value=serializeDefaultValue(def.defaultValue,schema,ctx,json,params);value!==
UNREPRESENTABLE_DEFAULT&&(json._prefault=value)},catchProcessor=(schema,ctx,json,params)=>{let def=schema._zod.def;processSchema(def.innerType,ctx,params);let seen=ctx.
seen.get(schema);seen.ref=def.innerType;let catchValue;try{catchValue=def.catchValue(void 0)}catch{handleUnrepresentable(schema,ctx,json,params,"Dynamic catch v\
alues are not supported in JSON Schema");return}json.default=catchValue},pipeProcessor=(schema,ctx,_json,params)=>{let def=schema._zod.def,inIsTransform=def.in.
_zod.traits.has("$ZodTransform"),innerType=ctx.io==="input"?inIsTransform?def.out:def.in:def.out;processSchema(innerType,ctx,params);let seen=ctx.seen.get(schema);
seen.ref=innerType},readonlyProcessor=(schema,ctx,json,params)=>{let def=schema._zod.def;processSchema(def.innerType,ctx,params);let seen=ctx.seen.get(schema);seen.
ref=def.innerType,json.readOnly=!0},promiseProcessor=(schema,ctx,_json,params)=>{let def=schema._zod.def;processSchema(def.innerType,ctx,params);let seen=ctx.seen.
get(schema);seen.ref=def.innerType},optionalProcessor=(schema,ctx,_json,params)=>{let def=schema._zod.def;processSchema(def.innerType,ctx,params);let seen=ctx.seen.
get(schema);seen.ref=def.innerType},lazyProcessor=(schema,ctx,_json,params)=>{let innerType=schema._zod.innerType;processSchema(innerType,ctx,params);let seen=ctx.
seen.get(schema);seen.ref=innerType},allProcessors={string:stringProcessor,number:numberProcessor,boolean:booleanProcessor,bigint:bigintProcessor,symbol:symbolProcessor,
null:nullProcessor,undefined:undefinedProcessor,void:voidProcessor,never:neverProcessor,any:anyProcessor,unknown:unknownProcessor,date:dateProcessor,enum:enumProcessor,
literal:literalProcessor,nan:nanProcessor,template_literal:templateLiteralProcessor,file:fileProcessor,success:successProcessor,custom:customProcessor,function:functionProcessor,
transform:transformProcessor,map:mapProcessor,set:setProcessor,array:arrayProcessor,object:objectProcessor,union:unionProcessor,intersection:intersectionProcessor,
tuple:tupleProcessor,record:recordProcessor,nullable:nullableProcessor,nonoptional:nonoptionalProcessor,default:defaultProcessor,prefault:prefaultProcessor,catch:catchProcessor,
pipe:pipeProcessor,readonly:readonlyProcessor,promise:promiseProcessor,optional:optionalProcessor,lazy:lazyProcessor};function toJSONSchema(input,params){if("_i\
dmap"in input){let registry2=input,ctx2=initializeContext({...params,processors:allProcessors}),defs={};for(let entry of registry2._idmap.entries()){let[_,schema]=entry;
processSchema(schema,ctx2)}let schemas={},external={registry:registry2,uri:params?.uri,defs};ctx2.external=external;for(let entry of registry2._idmap.entries()){
let[key,schema]=entry;extractDefs(ctx2,schema),assignProp(schemas,key,finalize(ctx2,schema))}if(Object.keys(defs).length>0){let defsSegment=ctx2.target==="draft\
-2020-12"?"$defs":"definitions";schemas.__shared={[defsSegment]:defs}}return{schemas}}let ctx=initializeContext({...params,processors:allProcessors});return processSchema(
input,ctx),extractDefs(ctx,input),finalize(ctx,input)}var $ZodCyclicError=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},STATE="\
~memo",NO_ISSUES=[];function isRef(value){return value!==null&&typeof value=="object"}function cloneIssues(issues){return issues.map(iss=>iss.path?{...iss,path:iss.
path.slice()}:{...iss})}var recursive=new WeakMap,NONE=0,ASSUMED=1,PROVEN=2;function isRecursive(inst,stack,resolve5){let cached2=recursive.get(inst);if(cached2!==
void 0)return cached2?PROVEN:NONE;if(stack.has(inst))return PROVEN;stack.add(inst);let result=NONE,check=child=>{if(result!==PROVEN&&child?._zod){let answer=isRecursive(
child,stack,resolve5);answer>result&&(result=answer)}},shape=(sh,spread)=>{let answer=NONE;for(let key of Reflect.ownKeys(sh)){let desc=Object.getOwnPropertyDescriptor(
sh,key);if(spread&&!desc.enumerable)continue;let child=desc.get?ASSUMED:desc.value?._zod?isRecursive(desc.value,stack,resolve5):NONE;child>answer&&(answer=child)}
return answer},merge2=answer=>{answer>result&&(result=answer)},def=inst._zod.def,kind=def.type;switch(kind){case"object":{let raw=rawShape(def);merge2(raw?shape(
raw,!0):ASSUMED),check(def.catchall);break}case"array":check(def.element);break;case"tuple":for(let el of def.items)check(el);check(def.rest);break;case"record":case"\
map":check(def.keyType),check(def.valueType);break;case"set":check(def.valueType);break;case"union":for(let el of def.options)check(el);break;case"intersection":
check(def.left),check(def.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":check(def.innerType);break;case"pipe":check(def.in),check(def.out);break;case"function":check(def.input),check(def.output);break;case"lazy":{let inner=def.
_cachedInner??(resolve5?inst._zod.innerType:void 0);merge2(inner?isRecursive(inner,stack,!1):ASSUMED);break}case"template_literal":case"string":case"number":case"\
int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"lite\
ral":case"file":case"transform":case"custom":break;default:for(let key in def){let desc=Object.getOwnPropertyDescriptor(def,key);if(!desc||desc.get)continue;let value=desc.
value;if(!(!value||typeof value!="object")){if(value._zod)check(value);else if(Array.isArray(value))for(let el of value)check(el)}}}return stack.delete(inst),settle(
inst,result)}function settle(inst,answer){return answer!==ASSUMED&&recursive.set(inst,answer===PROVEN),answer}function bucketFor(state,inst){let bucket=state.buckets.get(inst);return bucket||(bucket=new WeakMap,state.buckets.set(inst,bucket)),bucket}var handoff,open=[],
memo={alloc(_inst,payload,empty){let bucket=handoff;if(!bucket)return empty;handoff=void 0;let entry={value:empty,issues:null};return bucket.set(payload.value,entry),
open.push(entry),empty},guard(inst){var _a3;(_a3=inst._zod).deferred??(_a3.deferred=[]),inst._zod.deferred.push(()=>{let base=inst._zod.parse,wrapped=(payload,ctx)=>{
if(ctx.direction!=="backward"&&isBackEdge(ctx,payload.value))throw new $ZodCyclicError;return base(payload,ctx)};inst._zod.parse=wrapped,inst._zod.run===base&&(inst.
_zod.run=wrapped)})},attach(inst){var _a3;let isRecursiveInst,rechecked=!1,lastCtx,lastBucket;(_a3=inst._zod).deferred??(_a3.deferred=[]),inst._zod.deferred.push(
()=>{let base=inst._zod.parse,wrapped=(payload,ctx)=>{if(isRecursiveInst===void 0){let walked=isRecursive(inst,new Set,!1);if(walked===NONE)return inst._zod.parse=
base,inst._zod.run===wrapped&&(inst._zod.run=base),base(payload,ctx);walked===PROVEN||rechecked?isRecursiveInst=!0:rechecked=!0}let input=payload.value;if(!isRef(
input))return base(payload,ctx);let state=ctx[STATE];state||(state={buckets:new WeakMap,backEdges:void 0},ctx[STATE]=state);let bucket;lastCtx===ctx?bucket=lastBucket:
(bucket=bucketFor(state,inst),lastCtx=ctx,lastBucket=bucket);let hit=bucket.get(input);if(hit)return payload.value=hit.value,hit.issues?hit.issues.length&&payload.
issues.push(...cloneIssues(hit.issues)):(payload.memo=!0,state.backEdges??(state.backEdges=new WeakSet),state.backEdges.add(hit.value)),payload;handoff=bucket;let depth=open.
length,result=base(payload,ctx);handoff=void 0;let entry=open.length>depth?open.pop():void 0;return result instanceof Promise?result.then(r=>(entry&&(entry.issues=
r.issues.length?cloneIssues(r.issues):NO_ISSUES),r)):(entry&&(entry.issues=result.issues.length?cloneIssues(result.issues):NO_ISSUES),result)};inst._zod.parse=wrapped,
inst._zod.run===base&&(inst._zod.run=wrapped)})}};function memoizer(){return memo}function isBackEdge(ctx,value){let backEdges=ctx[STATE]?.backEdges;return backEdges!==
void 0&&isRef(value)&&backEdges.has(value)}var error=()=>{let Sizable={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"\
to have"},map:{unit:"entries",verb:"to have"}};function getSizing(origin){return Sizable[origin]??null}let FormatDictionary={regex:"input",email:"email address",
url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6\
 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"\
credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},TypeDictionary={nan:"NaN"};function getTypeName(type,input){return type==="number"&&typeof input==
"number"&&!Number.isFinite(input)?String(input):TypeDictionary[type]??type}return issue2=>{switch(issue2.code){case"invalid_type":{let expected=getTypeName(issue2.
expected),receivedType=parsedType(issue2.input),received=getTypeName(receivedType,issue2.input);return`Invalid input: expected ${expected}, received ${received}`}case"\
invalid_value":return issue2.values.length===1?`Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`:`Invalid option: expected one of ${joinValues(issue2.
values,"|")}`;case"too_big":{let adj=issue2.exact?"exactly ":issue2.inclusive?"<=":"<",sizing=getSizing(issue2.origin);return sizing?`Too big: expected ${issue2.
origin??"value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit??"elements"}`:`Too big: expected ${issue2.origin??"value"} to be ${adj}${issue2.maximum.
toString()}`}case"too_small":{let adj=issue2.exact?"exactly ":issue2.inclusive?">=":">",sizing=getSizing(issue2.origin);return sizing?`Too small: expected ${issue2.
origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`:`Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`}case"invalid_\
format":{let _issue=issue2;return _issue.format==="starts_with"?`Invalid string: must start with "${_issue.prefix}"`:_issue.format==="ends_with"?`Invalid string\
: must end with "${_issue.suffix}"`:_issue.format==="includes"?`Invalid string: must include "${_issue.includes}"`:_issue.format==="regex"?`Invalid string: must\
 match pattern ${_issue.pattern}`:`Invalid ${FormatDictionary[_issue.format]??issue2.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of\
 ${issue2.divisor}`;case"unrecognized_keys":return`Unrecognized key${issue2.keys.length>1?"s":""}: ${joinValues(issue2.keys,", ")}`;case"invalid_key":return`Inv\
alid key in ${issue2.origin}`;case"invalid_union":return issue2.options&&Array.isArray(issue2.options)&&issue2.options.length>0?`Invalid discriminator value. Ex\
pected ${issue2.options.map(o=>`'${o}'`).join(" | ")}`:issue2.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":
return`Invalid value in ${issue2.origin}`;default:return"Invalid input"}}};function en_default(){return{localeError:error()}}function snapshotChecks(def){return def.checks&&(def.checks=[...def.checks]),def}function _string(Class2,params){return new Class2(snapshotChecks({type:"string",
...normalizeParams(params)}))}function _coercedString(Class2,params){return new Class2(snapshotChecks({type:"string",coerce:!0,...normalizeParams(params)}))}function _email(Class2,params){
return new Class2({type:"string",format:"email",check:"string_format",abort:!1,...normalizeParams(params)})}function _guid(Class2,params){return new Class2({type:"\
string",format:"guid",check:"string_format",abort:!1,...normalizeParams(params)})}function _uuid(Class2,params){return new Class2({type:"string",format:"uuid",check:"\
string_format",abort:!1,...normalizeParams(params)})}function _uuidv4(Class2,params){return new Class2({type:"string",format:"uuid",check:"string_format",abort:!1,
version:"v4",...normalizeParams(params)})}function _uuidv6(Class2,params){return new Class2({type:"string",format:"uuid",check:"string_format",abort:!1,version:"\
v6",...normalizeParams(params)})}function _uuidv7(Class2,params){return new Class2({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...normalizeParams(
params)})}function _url(Class2,params){return new Class2({type:"string",format:"url",check:"string_format",abort:!1,...normalizeParams(params)})}function _emoji2(Class2,params){
return new Class2({type:"string",format:"emoji",check:"string_format",abort:!1,...normalizeParams(params)})}function _nanoid(Class2,params){return new Class2({type:"\
string",format:"nanoid",check:"string_format",abort:!1,...normalizeParams(params)})}function _cuid(Class2,params){return new Class2({type:"string",format:"cuid",
check:"string_format",abort:!1,...normalizeParams(params)})}function _cuid2(Class2,params){return new Class2({type:"string",format:"cuid2",check:"string_format",
abort:!1,...normalizeParams(params)})}function _ulid(Class2,params){return new Class2({type:"string",format:"ulid",check:"string_format",abort:!1,...normalizeParams(
params)})}function _xid(Class2,params){return new Class2({type:"string",format:"xid",check:"string_format",abort:!1,...normalizeParams(params)})}function _ksuid(Class2,params){
return new Class2({type:"string",format:"ksuid",check:"string_format",abort:!1,...normalizeParams(params)})}function _ipv4(Class2,params){return new Class2({type:"\
string",format:"ipv4",check:"string_format",abort:!1,...normalizeParams(params)})}function _ipv6(Class2,params){return new Class2({type:"string",format:"ipv6",check:"\
string_format",abort:!1,...normalizeParams(params)})}function _cidrv4(Class2,params){return new Class2({type:"string",format:"cidrv4",check:"string_format",abort:!1,...normalizeParams(params)})}function _cidrv6(Class2,params){
return new Class2({type:"string",format:"cidrv6",check:"string_format",abort:!1,...normalizeParams(params)})}function _base64(Class2,params){return new Class2({
type:"string",format:"base64",check:"string_format",abort:!1,...normalizeParams(params)})}function _base64url(Class2,params){return new Class2({type:"string",format:"\
base64url",check:"string_format",abort:!1,...normalizeParams(params)})}function _e164(Class2,params){return new Class2({type:"string",format:"e164",check:"strin\
g_format",abort:!1,...normalizeParams(params)})}function _jwt(Class2,params){return new Class2({type:"string",format:"jwt",check:"string_format",abort:!1,...normalizeParams(params)})}function _isoDateTime(Class2,params){return new Class2({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...normalizeParams(
params)})}function _isoDate(Class2,params){return new Class2({type:"string",format:"date",check:"string_format",...normalizeParams(params)})}function _isoTime(Class2,params){
return new Class2({type:"string",format:"time",check:"string_format",precision:null,...normalizeParams(params)})}function _isoDuration(Class2,params){return new Class2(
{type:"string",format:"duration",check:"string_format",...normalizeParams(params)})}function _number(Class2,params){return new Class2(snapshotChecks({type:"numb\
er",checks:[],...normalizeParams(params)}))}function _coercedNumber(Class2,params){return new Class2(snapshotChecks({type:"number",coerce:!0,checks:[],...normalizeParams(
params)}))}function _int(Class2,params){return new Class2({type:"number",check:"number_format",abort:!1,format:"safeint",...normalizeParams(params)})}function _boolean(Class2,params){return new Class2({type:"boolean",...normalizeParams(params)})}function _coercedBoolean(Class2,params){return new Class2({type:"\
boolean",coerce:!0,...normalizeParams(params)})}function _coercedBigint(Class2,params){return new Class2({type:"bigint",coerce:!0,...normalizeParams(params)})}function _undefined2(Class2,params){return new Class2({type:"undefined",...normalizeParams(params)})}function _null2(Class2,params){return new Class2({type:"nul\
l",...normalizeParams(params)})}function _unknown(Class2){return new Class2({type:"unknown"})}function _never(Class2,params){return new Class2({type:"never",...normalizeParams(params)})}function _coercedDate(Class2,params){return new Class2({type:"date",coerce:!0,...normalizeParams(params)})}function _lt(value,params){return new $ZodCheckLessThan({check:"less_than",...normalizeParams(params),value,inclusive:!1})}function _lte(value,params){return new $ZodCheckLessThan(
{check:"less_than",...normalizeParams(params),value,inclusive:!0})}function _gt(value,params){return new $ZodCheckGreaterThan({check:"greater_than",...normalizeParams(params),value,inclusive:!1})}function _gte(value,params){return new $ZodCheckGreaterThan(
{check:"greater_than",...normalizeParams(params),value,inclusive:!0})}function _multipleOf(value,params){return new $ZodCheckMultipleOf({check:"multiple_of",...normalizeParams(params),value})}function _maxLength(maximum,params){return new $ZodCheckMaxLength({check:"max_length",...normalizeParams(params),maximum})}function _minLength(minimum,params){return new $ZodCheckMinLength(
{check:"min_length",...normalizeParams(params),minimum})}function _length(length,params){return new $ZodCheckLengthEquals({check:"length_equals",...normalizeParams(
params),length})}function _regex(pattern,params){return new $ZodCheckRegex({check:"string_format",format:"regex",...normalizeParams(params),pattern})}function _lowercase(params){
return new $ZodCheckLowerCase({check:"string_format",format:"lowercase",...normalizeParams(params)})}function _uppercase(params){return new $ZodCheckUpperCase({
check:"string_format",format:"uppercase",...normalizeParams(params)})}function _includes(includes,params){return new $ZodCheckIncludes({check:"string_format",format:"\
includes",...normalizeParams(params),includes})}function _startsWith(prefix3,params){return new $ZodCheckStartsWith({check:"string_format",format:"starts_with",
...normalizeParams(params),prefix:prefix3})}function _endsWith(suffix,params){return new $ZodCheckEndsWith({check:"string_format",format:"ends_with",...normalizeParams(
params),suffix})}function _overwrite(tx){return new $ZodCheckOverwrite({check:"overwrite",tx})}function _normalize(form4){return _overwrite(input=>input.normalize(form4))}function _trim(){
return _overwrite(input=>input.trim())}function _toLowerCase(){return _overwrite(input=>input.toLowerCase())}function _toUpperCase(){return _overwrite(input=>input.
toUpperCase())}function _slugify(){return _overwrite(input=>slugify(input))}function _array(Class2,element,params){return new Class2({type:"array",element,...normalizeParams(
params)})}function _custom(Class2,fn,_params){let norm=normalizeParams(_params);return norm.abort??(norm.abort=!0),new Class2({type:"custom",check:"custom",fn,...norm})}function _refine(Class2,fn,_params){
return new Class2({type:"custom",check:"custom",fn,...normalizeParams(_params)})}function _superRefine(fn,params){let ch=_check(payload=>(payload.addIssue=issue2=>{
if(typeof issue2=="string")payload.issues.push(issue(issue2,payload.value,ch._zod.def));else{let _issue=issue2;_issue.fatal&&(_issue.continue=!1),_issue.code??(_issue.
code="custom"),"input"in _issue||(_issue.input=payload.value),_issue.inst??(_issue.inst=ch),_issue.continue??(_issue.continue=!ch._zod.def.abort),payload.issues.
push(issue(_issue))}},fn(payload.value,payload)),params);return ch}function _check(fn,params){let ch=new $ZodCheck({check:"custom",...normalizeParams(params)});
return ch._zod.check=fn,ch}var _installedErrorProtos=new WeakSet([Object.prototype,Error.prototype]);function _lazyMethod(proto,key,make){Object.defineProperty(proto,key,{configurable:!0,
enumerable:!1,get(){let value=make(this);return Object.defineProperty(this,key,{value,configurable:!0,writable:!0}),value},set(value){Object.defineProperty(this,
key,{value,configurable:!0,writable:!0})}})}var initializer2=(inst,issues)=>{$ZodError.init(inst,issues),inst.name="ZodError";let proto=Object.getPrototypeOf(inst);
_installedErrorProtos.has(proto)||(_installedErrorProtos.add(proto),_lazyMethod(proto,"format",self=>mapper=>formatError(self,mapper)),_lazyMethod(proto,"flatte\
n",self=>mapper=>flattenError(self,mapper)),_lazyMethod(proto,"addIssue",self=>issue2=>{self.issues.push(issue2),self.message=JSON.stringify(self.issues,jsonStringifyReplacer,
2)}),_lazyMethod(proto,"addIssues",self=>issues2=>{self.issues.push(...issues2),self.message=JSON.stringify(self.issues,jsonStringifyReplacer,2)}),Object.defineProperty(
proto,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var ZodRealError=$constructor("ZodError",initializer2,void 0,{Parent:Error});var parse=_parse(ZodRealError),parseAsync=_parseAsync(ZodRealError),safeParse=_safeParse(ZodRealError),safeParseAsync=_safeParseAsync(ZodRealError),encode=_encode(
ZodRealError),decode=_decode(ZodRealError),encodeAsync=_encodeAsync(ZodRealError),decodeAsync=_decodeAsync(ZodRealError),safeEncode=_safeEncode(ZodRealError),safeDecode=_safeDecode(
ZodRealError),safeEncodeAsync=_safeEncodeAsync(ZodRealError),safeDecodeAsync=_safeDecodeAsync(ZodRealError);function _ensureDefaultLocale(){globalConfig.localeError||config(en_default())}function _ensureDefaultMemoizer(){globalConfig.memoizer||config({memoizer:memoizer()})}
var ZodType=$constructor("ZodType",(inst,def)=>(_ensureDefaultLocale(),$ZodType.init(inst,def),inst.def=def,inst.type=def.type,inst),{check(...chks){let def=this.
def;return this.clone(util_exports.mergeDefs(def,{checks:[...def.checks??[],...chks.map(ch=>typeof ch=="function"?{_zod:{check:ch,def:{check:"custom"},onattach:[]}}:
ch)]}),{parent:!0})},with(...chks){return this.check(...chks)},clone(def,params){return clone(this,def,params)},brand(){return this},register(reg,meta2){return reg.
add(this,meta2),this},refine(check,params){return this.check(refine(check,params))},superRefine(refinement,params){return this.check(superRefine(refinement,params))},
overwrite(fn){return this.check(_overwrite(fn))},optional(){return optional(this)},exactOptional(){return exactOptional(this)},nullable(){return nullable(this)},
nullish(){return optional(nullable(this))},nonoptional(params){return nonoptional(this,params)},array(){return array(this)},or(arg){return union([this,arg])},and(arg){
return intersection(this,arg)},transform(tx){return pipe(this,transform(tx))},default(d){return _default(this,d)},prefault(d){return prefault(this,d)},catch(params){
return _catch(this,params)},pipe(target){return pipe(this,target)},readonly(){return readonly(this)},describe(description){let cl=this.clone();return globalRegistry.
add(cl,{description}),cl},meta(...args){if(args.length===0)return globalRegistry.get(this);let cl=this.clone();return globalRegistry.add(cl,args[0]),cl},isOptional(){
return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(fn,...args){return args.length===0?fn(this):fn(this,...args)},get"\
~standard"(){return util_exports.hide(this,"~standard",{...standardProps(this),jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),output:createStandardJSONSchemaMethod(
this,"output")}})},set"~standard"(value){util_exports.own(this,"~standard",value)},parse:function _parse2(data,params){return parse(this,data,params,{callee:_parse2})},
parseAsync:async function _parseAsync2(data,params){return await parseAsync(this,data,params,{callee:_parseAsync2})},safeParse(data,params){return safeParse(this,
data,params)},async safeParseAsync(data,params){return safeParseAsync(this,data,params)},get spa(){return this?.safeParseAsync},set spa(value){util_exports.own(
this,"spa",value)},validate(data,params){return validate(this,data,params)},validateAsync(data,params){return validateAsync(this,data,params)},encode:function _encode2(data,params){
return encode(this,data,params,{callee:_encode2})},decode:function _decode2(data,params){return decode(this,data,params,{callee:_decode2})},encodeAsync:async function _encodeAsync2(data,params){
return await encodeAsync(this,data,params,{callee:_encodeAsync2})},decodeAsync:async function _decodeAsync2(data,params){return await decodeAsync(this,data,params,
{callee:_decodeAsync2})},safeEncode(data,params){return safeEncode(this,data,params)},safeDecode(data,params){return safeDecode(this,data,params)},async safeEncodeAsync(data,params){
return safeEncodeAsync(this,data,params)},async safeDecodeAsync(data,params){return safeDecodeAsync(this,data,params)},toJSONSchema(params){return createToJSONSchemaMethod(
this,{})(params)},get description(){return globalRegistry.get(this)?.description},get _def(){return this._zod.def}}),_ZodString=$constructor("_ZodString",(inst,def)=>{
$ZodString.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>stringProcessor(inst,ctx,json,params)},util_exports.derived({format:inst=>aggregateChecks(
inst).format??null,minLength:inst=>aggregateChecks(inst).minimum??null,maxLength:inst=>aggregateChecks(inst).maximum??null},{regex(...args){return this.check(_regex(
...args))},includes(...args){return this.check(_includes(...args))},startsWith(...args){return this.check(_startsWith(...args))},endsWith(...args){return this.check(
_endsWith(...args))},min(...args){return this.check(_minLength(...args))},max(...args){return this.check(_maxLength(...args))},length(...args){return this.check(
_length(...args))},nonempty(...args){return this.check(_minLength(1,...args))},lowercase(params){return this.check(_lowercase(params))},uppercase(params){return this.
check(_uppercase(params))},trim(){return this.check(_trim())},normalize(...args){return this.check(_normalize(...args))},toLowerCase(){return this.check(_toLowerCase())},
toUpperCase(){return this.check(_toUpperCase())},slugify(){return this.check(_slugify())}})),ZodString=$constructor("ZodString",(inst,def)=>{$ZodString.init(inst,
def),_ZodString.init(inst,def)},{email(params){return this.check(_email(ZodEmail,params))},url(params){return this.check(_url(ZodURL,params))},jwt(params){return this.
check(_jwt(ZodJWT,params))},emoji(params){return this.check(_emoji2(ZodEmoji,params))},guid(params){return this.check(_guid(ZodGUID,params))},uuid(params){return this.
check(_uuid(ZodUUID,params))},uuidv4(params){return this.check(_uuidv4(ZodUUID,params))},uuidv6(params){return this.check(_uuidv6(ZodUUID,params))},uuidv7(params){
return this.check(_uuidv7(ZodUUID,params))},nanoid(params){return this.check(_nanoid(ZodNanoID,params))},cuid(params){return this.check(_cuid(ZodCUID,params))},
cuid2(params){return this.check(_cuid2(ZodCUID2,params))},ulid(params){return this.check(_ulid(ZodULID,params))},base64(params){return this.check(_base64(ZodBase64,
params))},base64url(params){return this.check(_base64url(ZodBase64URL,params))},xid(params){return this.check(_xid(ZodXID,params))},ksuid(params){return this.check(
_ksuid(ZodKSUID,params))},ipv4(params){return this.check(_ipv4(ZodIPv4,params))},ipv6(params){return this.check(_ipv6(ZodIPv6,params))},cidrv4(params){return this.
check(_cidrv4(ZodCIDRv4,params))},cidrv6(params){return this.check(_cidrv6(ZodCIDRv6,params))},e164(params){return this.check(_e164(ZodE164,params))},datetime(params){
return this.check(_isoDateTime(ZodISODateTime,params))},date(params){return this.check(_isoDate(ZodISODate,params))},time(params){return this.check(_isoTime(ZodISOTime,
params))},duration(params){return this.check(_isoDuration(ZodISODuration,params))}});function string2(params){return _string(ZodString,params)}var ZodStringFormat=$constructor(
"ZodStringFormat",(inst,def)=>{$ZodStringFormat.init(inst,def),_ZodString.init(inst,def)}),ZodISODateTime=$constructor("ZodISODateTime",(inst,def)=>{$ZodISODateTime.
init(inst,def),ZodStringFormat.init(inst,def)}),ZodISODate=$constructor("ZodISODate",(inst,def)=>{$ZodISODate.init(inst,def),ZodStringFormat.init(inst,def)}),ZodISOTime=$constructor(
"ZodISOTime",(inst,def)=>{$ZodISOTime.init(inst,def),ZodStringFormat.init(inst,def)}),ZodISODuration=$constructor("ZodISODuration",(inst,def)=>{$ZodISODuration.
init(inst,def),ZodStringFormat.init(inst,def)}),ZodEmail=$constructor("ZodEmail",(inst,def)=>{$ZodEmail.init(inst,def),ZodStringFormat.init(inst,def)});var ZodGUID=$constructor("ZodGUID",(inst,def)=>{$ZodGUID.init(inst,def),ZodStringFormat.init(inst,def)});var ZodUUID=$constructor("ZodUUID",(inst,def)=>{$ZodUUID.init(inst,def),ZodStringFormat.init(inst,def)});var ZodURL=$constructor("ZodURL",(inst,def)=>{$ZodURL.init(inst,def),ZodStringFormat.init(inst,def)});function url(params){return _url(ZodURL,params)}var ZodEmoji=$constructor("ZodEmoji",(inst,def)=>{$ZodEmoji.init(inst,def),ZodStringFormat.init(inst,def)});var ZodNanoID=$constructor("ZodNanoID",(inst,def)=>{$ZodNanoID.init(inst,def),ZodStringFormat.init(inst,def)});var ZodCUID=$constructor("ZodCUID",(inst,def)=>{$ZodCUID.init(inst,def),ZodStringFormat.init(inst,def)});var ZodCUID2=$constructor("ZodCUID2",(inst,def)=>{$ZodCUID2.init(inst,def),ZodStringFormat.init(inst,def)});var ZodULID=$constructor("ZodULID",(inst,def)=>{$ZodULID.init(inst,def),ZodStringFormat.init(inst,def)});var ZodXID=$constructor("ZodXID",(inst,def)=>{$ZodXID.init(inst,def),ZodStringFormat.init(inst,def)});var ZodKSUID=$constructor("ZodKSUID",(inst,def)=>{$ZodKSUID.init(inst,def),ZodStringFormat.init(inst,def)});var ZodIPv4=$constructor("ZodIPv4",(inst,def)=>{$ZodIPv4.init(inst,def),ZodStringFormat.init(inst,def)});var ZodIPv6=$constructor("ZodIPv6",(inst,def)=>{$ZodIPv6.init(inst,def),ZodStringFormat.init(inst,def)});var ZodCIDRv4=$constructor("ZodCIDRv4",(inst,def)=>{$ZodCIDRv4.init(inst,def),ZodStringFormat.init(inst,def)});var ZodCIDRv6=$constructor("ZodCIDRv6",(inst,def)=>{$ZodCIDRv6.init(inst,def),ZodStringFormat.init(inst,def)});var ZodBase64=$constructor("ZodBase64",(inst,def)=>{$ZodBase64.init(inst,def),ZodStringFormat.init(inst,def)});function base642(params){return _base64(ZodBase64,
params)}var ZodBase64URL=$constructor("ZodBase64URL",(inst,def)=>{$ZodBase64URL.init(inst,def),ZodStringFormat.init(inst,def)});var ZodE164=$constructor("ZodE164",(inst,def)=>{$ZodE164.init(inst,def),ZodStringFormat.init(inst,def)});var ZodJWT=$constructor("ZodJWT",(inst,def)=>{$ZodJWT.init(inst,def),ZodStringFormat.init(inst,def)});var ZodNumber=$constructor("ZodNumber",(inst,def)=>{$ZodNumber.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>numberProcessor(
inst,ctx,json,params),inst.isFinite=!0},util_exports.derived({minValue:inst=>{let{minimum,exclusiveMinimum}=aggregateChecks(inst);return Math.max(minimum??Number.
NEGATIVE_INFINITY,exclusiveMinimum??Number.NEGATIVE_INFINITY)},maxValue:inst=>{let{maximum,exclusiveMaximum}=aggregateChecks(inst);return Math.min(maximum??Number.
POSITIVE_INFINITY,exclusiveMaximum??Number.POSITIVE_INFINITY)},isInt:inst=>{let{isInt,multipleOf}=aggregateChecks(inst);return!!isInt||!!multipleOf?.some(Number.
isSafeInteger)},format:inst=>aggregateChecks(inst).format??null},{gt(value,params){return this.check(_gt(value,params))},gte(value,params){return this.check(_gte(
value,params))},min(value,params){return this.check(_gte(value,params))},lt(value,params){return this.check(_lt(value,params))},lte(value,params){return this.check(
_lte(value,params))},max(value,params){return this.check(_lte(value,params))},int(params){return this.check(int(params))},safe(params){return this.check(int(params))},
positive(params){return this.check(_gt(0,params))},nonnegative(params){return this.check(_gte(0,params))},negative(params){return this.check(_lt(0,params))},nonpositive(params){
return this.check(_lte(0,params))},multipleOf(value,params){return this.check(_multipleOf(value,params))},step(value,params){return this.check(_multipleOf(value,
params))},finite(){return this}}));function number2(params){return _number(ZodNumber,params)}var ZodNumberFormat=$constructor("ZodNumberFormat",(inst,def)=>{$ZodNumberFormat.
init(inst,def),ZodNumber.init(inst,def)});function int(params){return _int(ZodNumberFormat,params)}var ZodBoolean=$constructor("ZodBoolean",(inst,def)=>{$ZodBoolean.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>booleanProcessor(
inst,ctx,json,params)});function boolean2(params){return _boolean(ZodBoolean,params)}var ZodBigInt=$constructor("ZodBigInt",(inst,def)=>{$ZodBigInt.init(inst,def),
ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>bigintProcessor(inst,ctx,json,params)},util_exports.derived({minValue:inst=>aggregateChecks(
inst).minimum??null,maxValue:inst=>aggregateChecks(inst).maximum??null,format:inst=>aggregateChecks(inst).format??null},{gte(value,params){return this.check(_gte(
value,params))},min(value,params){return this.check(_gte(value,params))},gt(value,params){return this.check(_gt(value,params))},lt(value,params){return this.check(
_lt(value,params))},lte(value,params){return this.check(_lte(value,params))},max(value,params){return this.check(_lte(value,params))},positive(params){return this.
check(_gt(BigInt(0),params))},negative(params){return this.check(_lt(BigInt(0),params))},nonpositive(params){return this.check(_lte(BigInt(0),params))},nonnegative(params){
return this.check(_gte(BigInt(0),params))},multipleOf(value,params){return this.check(_multipleOf(value,params))}}));var ZodUndefined=$constructor("ZodUndefined",(inst,def)=>{$ZodUndefined.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>undefinedProcessor(
inst,ctx,json,params)});function _undefined3(params){return _undefined2(ZodUndefined,params)}var ZodNull=$constructor("ZodNull",(inst,def)=>{$ZodNull.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>nullProcessor(inst,
ctx,json,params)});function _null3(params){return _null2(ZodNull,params)}var ZodUnknown=$constructor("ZodUnknown",(inst,def)=>{$ZodUnknown.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>unknownProcessor(
inst,ctx,json,params)});function unknown(){return _unknown(ZodUnknown)}var ZodNever=$constructor("ZodNever",(inst,def)=>{$ZodNever.init(inst,def),ZodType.init(inst,
def),inst._zod.processJSONSchema=(ctx,json,params)=>neverProcessor(inst,ctx,json,params)});function never(params){return _never(ZodNever,params)}var ZodDate=$constructor("ZodDate",(inst,def)=>{$ZodDate.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>dateProcessor(inst,
ctx,json,params),inst.min=(value,params)=>inst.check(_gte(value,params)),inst.max=(value,params)=>inst.check(_lte(value,params))},util_exports.derived({minDate:inst=>{
let{minimum}=aggregateChecks(inst);return minimum?new Date(minimum):null},maxDate:inst=>{let{maximum}=aggregateChecks(inst);return maximum?new Date(maximum):null}},
{}));var ZodArray=$constructor("ZodArray",(inst,def)=>{_ensureDefaultMemoizer(),$ZodArray.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>arrayProcessor(
inst,ctx,json,params),inst.element=def.element},{min(n,params){return this.check(_minLength(n,params))},nonempty(params){return this.check(_minLength(1,params))},
max(n,params){return this.check(_maxLength(n,params))},length(n,params){return this.check(_length(n,params))},unwrap(){return this.element}});function array(element,params){
return _array(ZodArray,element,params)}var ZodObject=$constructor("ZodObject",(inst,def)=>{_ensureDefaultMemoizer(),$ZodObjectJIT.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>objectProcessor(
inst,ctx,json,params),util_exports.installLazyProp(inst,"shape",self=>self._zod.def.shape,!1)},{keyof(){return _enum(Object.keys(this._zod.def.shape))},catchall(catchall){
return this.clone(util_exports.mergeDefs(this._zod.def,{catchall}))},passthrough(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:unknown()}))},
loose(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:never()}))},
strip(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:void 0}))},extend(incoming){return util_exports.extend(this,incoming)},safeExtend(incoming){
return util_exports.safeExtend(this,incoming)},merge(other){return util_exports.merge(this,other)},pick(mask){return util_exports.pick(this,mask)},omit(mask){return util_exports.
omit(this,mask)},partial(...args){return util_exports.partial(ZodOptional,this,args[0])},exactPartial(...args){return util_exports.partial(ZodExactOptional,this,
args[0],"exactPartial")},required(...args){return util_exports.required(ZodNonOptional,this,args[0])}});function object(shape,params){let def={type:"object",shape:shape??
{},...util_exports.normalizeParams(params)};return new ZodObject(def)}function strictObject(shape,params){return new ZodObject({type:"object",shape,catchall:never(),
...util_exports.normalizeParams(params)})}function looseObject(shape,params){return new ZodObject({type:"object",shape,catchall:unknown(),...util_exports.normalizeParams(
params)})}var ZodUnion=$constructor("ZodUnion",(inst,def)=>{$ZodUnion.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>unionProcessor(
inst,ctx,json,params),inst.options=def.options});function union(options,params){return new ZodUnion({type:"union",options,...util_exports.normalizeParams(params)})}var ZodDiscriminatedUnion=$constructor("ZodDiscriminatedUnion",(inst,def)=>{ZodUnion.init(inst,def),$ZodDiscriminatedUnion.init(inst,def)});function discriminatedUnion(discriminator,options,params){
return new ZodDiscriminatedUnion({type:"union",options,discriminator,...util_exports.normalizeParams(params)})}var ZodIntersection=$constructor("ZodIntersection",
(inst,def)=>{$ZodIntersection.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>intersectionProcessor(inst,ctx,json,params)});
function intersection(left,right){return new ZodIntersection({type:"intersection",left,right})}var ZodTuple=$constructor("ZodTuple",(inst,def)=>{_ensureDefaultMemoizer(),
$ZodTuple.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>tupleProcessor(inst,ctx,json,params)},{rest(rest){return this.clone(
{...this._zod.def,rest})},partial(){let def=this._zod.def;if(def.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinemen\
ts");return this.clone({...def,items:def.items.map(item=>new ZodOptional({type:"optional",innerType:item}))})}});function tuple(items,_paramsOrRest,_params){let hasRest=_paramsOrRest instanceof
$ZodType,params=hasRest?_params:_paramsOrRest,rest=hasRest?_paramsOrRest:null;return new ZodTuple({type:"tuple",items,rest,...util_exports.normalizeParams(params)})}
var ZodRecord=$constructor("ZodRecord",(inst,def)=>{_ensureDefaultMemoizer(),$ZodRecord.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>recordProcessor(
inst,ctx,json,params),inst.keyType=def.keyType,inst.valueType=def.valueType});function record(keyType,valueType,params){return!valueType||!valueType._zod?new ZodRecord(
{type:"record",keyType:string2(),valueType:keyType,...util_exports.normalizeParams(valueType)}):new ZodRecord({type:"record",keyType,valueType,...util_exports.normalizeParams(
params)})}function partialRecord(keyType,valueType,params){return new ZodRecord({type:"record",keyType,valueType,...util_exports.normalizeParams(params),partial:!0})}var ZodEnum=$constructor("ZodEnum",(inst,def)=>{$ZodEnum.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>enumProcessor(inst,
ctx,json,params),inst.enum=def.entries,inst.options=[...inst._zod.values];let keys=new Set(Object.keys(def.entries));inst.extract=(values,params)=>{let newEntries={};
for(let value of values)if(keys.has(value))newEntries[value]=def.entries[value];else throw new Error(`Key ${value} not found in enum`);return new ZodEnum({...def,
checks:[],...util_exports.normalizeParams(params),entries:newEntries})},inst.exclude=(values,params)=>{let newEntries={...def.entries};for(let value of values)if(keys.
has(value))delete newEntries[value];else throw new Error(`Key ${value} not found in enum`);return new ZodEnum({...def,checks:[],...util_exports.normalizeParams(
params),entries:newEntries})}});function _enum(values,params){let entries2=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values;return new ZodEnum(
{type:"enum",entries:entries2,...util_exports.normalizeParams(params)})}var ZodLiteral=$constructor("ZodLiteral",(inst,def)=>{$ZodLiteral.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>literalProcessor(
inst,ctx,json,params),inst.values=new Set(def.values),Object.defineProperty(inst,"value",{get(){if(def.values.length>1)throw new Error("This schema contains mul\
tiple valid literal values. Use `.values` instead.");return def.values[0]}})});function literal(value,params){return new ZodLiteral({type:"literal",values:Array.
isArray(value)?value:[value],...util_exports.normalizeParams(params)})}var ZodTransform=$constructor("ZodTransform",(inst,def)=>{_ensureDefaultMemoizer(),$ZodTransform.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json,params)=>transformProcessor(inst,ctx,json,params),inst._zod.parse=(payload,_ctx)=>{if(_ctx.direction==="backward")throw new $ZodEncodeError(inst.constructor.
name);payload.addIssue=issue2=>{if(typeof issue2=="string")payload.issues.push(util_exports.issue(issue2,payload.value,def));else{let _issue=issue2;_issue.fatal&&
(_issue.continue=!1),_issue.code??(_issue.code="custom"),"input"in _issue||(_issue.input=payload.value),_issue.inst??(_issue.inst=inst),payload.issues.push(util_exports.
issue(_issue))}};let output=def.transform(payload.value,payload);return output instanceof Promise?output.then(output2=>(payload.value=output2,payload)):(payload.
value=output,payload)}});function transform(fn){return new ZodTransform({type:"transform",transform:fn})}var ZodOptional=$constructor("ZodOptional",(inst,def)=>{
$ZodOptional.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>optionalProcessor(inst,ctx,json,params),inst.unwrap=()=>inst._zod.
def.innerType});function optional(innerType){return new ZodOptional({type:"optional",innerType})}var ZodExactOptional=$constructor("ZodExactOptional",(inst,def)=>{
$ZodExactOptional.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>optionalProcessor(inst,ctx,json,params),inst.unwrap=()=>inst.
_zod.def.innerType});function exactOptional(innerType){return new ZodExactOptional({type:"optional",innerType})}var ZodNullable=$constructor("ZodNullable",(inst,def)=>{
$ZodNullable.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>nullableProcessor(inst,ctx,json,params),inst.unwrap=()=>inst._zod.
def.innerType});function nullable(innerType){return new ZodNullable({type:"nullable",innerType})}var ZodDefault=$constructor("ZodDefault",(inst,def)=>{$ZodDefault.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>defaultProcessor(
inst,ctx,json,params),inst.unwrap=()=>inst._zod.def.innerType,inst.removeDefault=inst.unwrap});function _default(innerType,defaultValue){return new ZodDefault({
type:"default",innerType,get defaultValue(){return typeof defaultValue=="function"?defaultValue():util_exports.shallowClone(defaultValue)}})}var ZodPrefault=$constructor(
"ZodPrefault",(inst,def)=>{$ZodPrefault.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>prefaultProcessor(inst,ctx,json,params),
inst.unwrap=()=>inst._zod.def.innerType});function prefault(innerType,defaultValue){return new ZodPrefault({type:"prefault",innerType,get defaultValue(){return typeof defaultValue==
"function"?defaultValue():util_exports.shallowClone(defaultValue)}})}var ZodNonOptional=$constructor("ZodNonOptional",(inst,def)=>{$ZodNonOptional.init(inst,def),
ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>nonoptionalProcessor(inst,ctx,json,params),inst.unwrap=()=>inst._zod.def.innerType});function nonoptional(innerType,params){
return new ZodNonOptional({type:"nonoptional",innerType,...util_exports.normalizeParams(params)})}var ZodCatch=$constructor("ZodCatch",(inst,def)=>{$ZodCatch.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>catchProcessor(
inst,ctx,json,params),inst.unwrap=()=>inst._zod.def.innerType,inst.removeCatch=inst.unwrap});function _catch(innerType,catchValue){return new ZodCatch({type:"ca\
tch",innerType,catchValue:typeof catchValue=="function"?catchValue:util_exports.constantCatch(catchValue)})}var ZodPipe=$constructor("ZodPipe",(inst,def)=>{$ZodPipe.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>pipeProcessor(inst,
ctx,json,params),inst.in=def.in,inst.out=def.out});function pipe(in_,out){return new ZodPipe({type:"pipe",in:in_,out})}var ZodPreprocess=$constructor("ZodPreprocess",(inst,def)=>{ZodPipe.init(inst,def),$ZodPreprocess.init(inst,def)}),ZodReadonly=$constructor("ZodReadonly",(inst,def)=>{
$ZodReadonly.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>readonlyProcessor(inst,ctx,json,params),inst.unwrap=()=>inst._zod.
def.innerType});function readonly(innerType){return new ZodReadonly({type:"readonly",innerType})}var ZodLazy=$constructor("ZodLazy",(inst,def)=>{$ZodLazy.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>lazyProcessor(inst,
ctx,json,params),inst.unwrap=()=>inst._zod.def.getter()});function lazy(getter){return new ZodLazy({type:"lazy",getter})}var ZodCustom=$constructor("ZodCustom",(inst,def)=>{$ZodCustom.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>customProcessor(
inst,ctx,json,params)});function custom(fn,_params){return _custom(ZodCustom,fn??(()=>!0),_params)}function refine(fn,_params={}){return _refine(ZodCustom,fn,_params)}function superRefine(fn,params){
return _superRefine(fn,params)}function preprocess(fn,schema){return new ZodPreprocess({type:"pipe",in:transform(fn),out:schema})}var iso_exports={};__export(iso_exports,{ZodISODate:()=>ZodISODate,ZodISODateTime:()=>ZodISODateTime,ZodISODuration:()=>ZodISODuration,ZodISOTime:()=>ZodISOTime,
date:()=>date2,datetime:()=>datetime2,duration:()=>duration2,time:()=>time2});function datetime2(params){return _isoDateTime(ZodISODateTime,params)}function date2(params){return _isoDate(ZodISODate,params)}function time2(params){return _isoTime(
ZodISOTime,params)}function duration2(params){return _isoDuration(ZodISODuration,params)}var coerce_exports={};__export(coerce_exports,{bigint:()=>bigint2,boolean:()=>boolean3,date:()=>date3,number:()=>number3,string:()=>string3});function string3(params){return _coercedString(ZodString,params)}function number3(params){return _coercedNumber(ZodNumber,params)}function boolean3(params){return _coercedBoolean(
ZodBoolean,params)}function bigint2(params){return _coercedBigint(ZodBigInt,params)}function date3(params){return _coercedDate(ZodDate,params)}import{createHash}from"node:crypto";var form=/^sha256:[0-9a-f]{64}$/;function isDigest(text2){return form.test(text2)}var digestSchema=custom(value=>typeof value=="string"&&isDigest(value),{error:"\
must be sha256: and 64 lower-case hexadecimal digits"});function digestOf(bytes){return digestFrom(createHash("sha256").update(bytes))}function digestFrom(hash){
return`sha256:${hash.digest("hex")}`}function encoded(digest){return digest.slice(7)}var MAX_REPOSITORY=255,MAX_TEXT=1024,dockerHub="docker.io",dockerHubHosts=[dockerHub,"index.docker.io","registry-1.docker.io"],official="library/",label="[a-z0-\
9](?:[a-z0-9-]*[a-z0-9])?",registryForm=new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-f0-9:]+\\])(?::[1-9][0-9]*)?$`),component="[a-z0-9]+(?:(?:[._]|__|-+)[a-z\
0-9]+)*",repositoryForm=new RegExp(`^${component}(?:/${component})*$`),tagForm=/^\w[\w.-]{0,127}$/,bareImageId=/^(?:sha256:)?[a-f0-9]{64}$/;function readReference(text2,where="\
image reference"){let result=readWhole(text2);return"what"in result?{problem:{where,...result}}:{reference:result}}function parseReference(text2,where){let result=readReference(
text2,where);if("problem"in result)throw new ConfigError([result.problem],"reference-invalid");return result.reference}function placeName({registry:registry2,repository}){
return`${registry2}/${repository}`}function formatReference(reference){let{tag,digest}=reference;return`${placeName(reference)}${tag===void 0?"":`:${tag}`}${digest===
void 0?"":`@${digest}`}`}function oneSpelling(text2){let read4=readReference(text2);if("problem"in read4)return text2;let{tag,digest,...place}=read4.reference;return formatReference(
{...place,...digest===void 0?{tag:tag??"latest"}:{digest}})}function familiarName(reference){let{registry:registry2,repository}=reference,whole=placeName(reference);
return registry2!==dockerHub?whole:[repository.startsWith(official)?repository.slice(official.length):repository,repository].find(name2=>readsBackAs(name2,repository))??
whole}function familiarReference(reference){return familiarName(reference)+formatReference(reference).slice(placeName(reference).length)}function imageWords(reference){
let hub2=reference.registry===dockerHub?" (Docker Hub)":"";return familiarReference(reference.digest===void 0?{tag:"latest",...reference}:reference)+hub2}function readsBackAs(name2,repository){
let read4=readWhole(name2);return!("what"in read4)&&read4.registry===dockerHub&&read4.repository===repository}function readWhole(text2){let[named,digest]=cut(text2,
"@"),place=checkText(text2)??readPlace(named);if("what"in place)return place;let[repository,tag]=cut(place.rest,":"),fault2=checkRepository(repository)??checkTag(
tag)??checkDigest(digest);return fault2||{registry:place.registry,repository,...tag===void 0?{}:{tag},...digest===void 0?{}:{digest}}}function cut(text2,separator){
let at=text2.indexOf(separator);return at<0?[text2,void 0]:[text2.slice(0,at),text2.slice(at+1)]}function checkText(text2){if(text2==="")return{what:"the image \
reference is empty",fix:"Write a name such as ghcr.io/owner/app:1.2."};if(text2.length>MAX_TEXT)return{what:`an image reference of ${text2.length} characters`,fix:`\
Keep it under ${MAX_TEXT} characters.`};if(/\s/.test(text2))return{what:`${JSON.stringify(text2)} holds white space`,fix:"Write one reference a line, without sp\
aces."};if(bareImageId.test(text2))return{what:`${text2} is an image ID, not a name`,fix:"Write the repository before the digest: NAME@sha256:… ."}}function oneHost(text2){
let host=text2.toLowerCase();return/^[^:]*\.[^:]*:443$/.test(host)&&!host.startsWith("127.")?host.slice(0,-4):host}function isDockerHub(host){return dockerHubHosts.
some(name2=>name2===host)}function isOfficial({registry:registry2,repository}){return registry2===dockerHub&&repository.startsWith(official)}function withOneHost(text2){
let[first,rest]=cut(text2,"/"),host=oneHost(first);return rest===void 0||!/[.:]/.test(host)?text2:`${isDockerHub(host)?dockerHub:host}/${rest}`}function readPlace(named){
let[first,rest]=cut(named,"/"),host=oneHost(first);return rest===void 0?{registry:dockerHub,rest:official+named}:host!=="localhost"&&!/[.:]/.test(host)?{registry:dockerHub,
rest:named}:isDockerHub(host)?{registry:dockerHub,rest:rest.includes("/")?rest:official+rest}:registryForm.test(host)&&URL.canParse(`https://${host}/`)?{registry:host,
rest}:{what:`${JSON.stringify(first)} is not a registry's host`,fix:"Write a host name, an IPv4 address or an IPv6 address in brackets, with a port up to 65535 \
if needed."}}function checkRepository(repository){let quoted2=JSON.stringify(repository);if(repository.length>MAX_REPOSITORY)return{what:`a repository of ${repository.
length} characters`,fix:`Registries take at most ${MAX_REPOSITORY}: shorten it.`};if(!repositoryForm.test(repository))return repositoryForm.test(repository.toLowerCase())?
{what:`the repository ${quoted2} holds upper-case letters`,fix:`Write ${repository.toLowerCase()}.`}:{what:`${quoted2} is not a repository`,fix:"Use lower-case \
letters and digits, joined by one dot, one or two underscores or dashes, in parts divided by slashes."}}function isTag(text2){return tagForm.test(text2)}function checkTag(tag){
if(!(tag===void 0||isTag(tag)))return{what:`${JSON.stringify(tag)} is not a tag`,fix:"A tag has 1 to 128 letters, digits, underscores, dots and dashes, and does\
 not start with a dot or a dash."}}function checkDigest(digest){if(!(digest===void 0||isDigest(digest)))return{what:`${JSON.stringify(digest)} is not a digest t\
hat can be compared`,fix:"Write sha256: and 64 lower-case hexadecimal digits; other algorithms are not taken."}}var questionDeadline=6e4;async function askDocker(process2,args,keep){return runDocker(process2,{args,deadline:questionDeadline,...keep?{keep}:{}})}async function runDocker(process2,command2){
try{return await process2.run({...command2,file:"docker"})}catch(error2){throw!(error2 instanceof GateError)||error2.code!=="command-missing"?error2:new ToolError(
{code:"docker-missing",message:"The command `docker` is not on PATH.",fix:"Install Docker, or build the image elsewhere and give it as an archive or an OCI layo\
ut.",cause:error2})}}var saveDeadline=36e5;function saveCommand(imageId){return{file:"docker",args:["image","save",imageId],deadline:saveDeadline}}function unreachableDaemon(finished2){
return new ToolError({code:"docker-unreachable",message:`Docker's daemon does not answer: ${lastLines(finished2,3)||"no reason given"}`,fix:"Start Docker, and c\
heck DOCKER_HOST, the Docker context and the rights on its socket."})}function lastLines({stderr,stdout},count2){return(stderr.trim()===""?stdout:stderr).split(
/\r?\n/).map(line=>line.trimEnd()).filter(line=>line.trim()!==""&&!/^-+$/.test(line)).slice(-count2).join(`
`)}function namedImage(text2){return isDigest(text2)?{kind:"id",id:text2}:{kind:"reference",reference:parseReference(text2,"image")}}async function findLocalImage(process2,image2,absent3=()=>{}){
let name2=storeName(image2);if(name2===void 0)return;let answer=await inspect(process2,name2);if(answer.id!==void 0)return answer.id;if(image2.kind==="reference"){
absent3(answer.reason);return}throw new ToolError({code:"image-not-local",message:`No image with the ID ${image2.id} is in this machine's Docker store: ${answer.
reason}`,fix:"See `docker image ls --no-trunc`, or name the image by repository and digest: NAME@sha256:…"})}function storeName(image2){return image2.kind==="\
id"?image2.id:image2.reference.digest===void 0?familiarReference({tag:"latest",...image2.reference}):void 0}function inspectQuestion(name2){return["image","insp\
ect","--format","{{.Id}}",name2]}async function inspect(process2,name2){try{let finished2=await askDocker(process2,inspectQuestion(name2));if(finished2.code!==0)
return{id:void 0,reason:lastLines(finished2,1)};let id=imageIdOf(finished2.stdout);if(id===void 0)throw notUnderstood(name2,finished2.stdout);return{id,reason:""}}catch(error2){
if(error2 instanceof ToolError&&error2.code==="docker-missing")return{id:void 0,reason:error2.message};throw error2}}function imageIdOf(printed2){let text2=printed2.
trim(),id=/^[0-9a-f]{64}$/.test(text2)?`sha256:${text2}`:text2;return isDigest(id)?id:void 0}function notUnderstood(name2,answer){return new ToolError({code:"do\
cker-answer",message:`\`docker image inspect ${name2}\` gave an ID that is not understood: ${answer.trim().slice(0,200)}`,fix:"Use Docker 20.10 or newer, or giv\
e the image as an archive of `docker save`."})}var mediaTypes={ociIndex:"application/vnd.oci.image.index.v1+json",ociManifest:"application/vnd.oci.image.manifest.v1+json",ociConfig:"application/vnd.oci.image\
.config.v1+json",ociLayerTar:"application/vnd.oci.image.layer.v1.tar",ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",ociLayerZstd:"application/vnd.o\
ci.image.layer.v1.tar+zstd",dockerList:"application/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/vnd.docker.distribution.manifest.\
v2+json",dockerConfig:"application/vnd.docker.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip",inToto:"application/v\
nd.in-toto+json"};function isIndexType(mediaType){return mediaType===mediaTypes.ociIndex||mediaType===mediaTypes.dockerList}function isManifestType(mediaType){return mediaType===
mediaTypes.ociManifest||mediaType===mediaTypes.dockerManifest}var platformWord=/^[A-Za-z0-9][\w.-]{0,40}$/,platformSchema=object({os:string2().regex(platformWord),
architecture:string2().regex(platformWord),variant:union([literal(""),string2().regex(platformWord)]).optional(),"os.version":string2().optional()}),maxPlatforms=100;
function platformName({os,architecture,variant}){return variant?`${os}/${architecture}/${variant}`:`${os}/${architecture}`}function platformOf(name2){let[os="",
architecture="",variant]=name2.split("/");return{os,architecture,...variant===void 0?{}:{variant}}}function isPlatformName(text2){let words3=text2.split("/");return words3.
length>=2&&words3.length<=3&&words3.every(word=>platformWord.test(word))}function usualPlatform(name2){return name2.replace(/\/arm64\/v8$/,"/arm64").replace(/\/arm$/,
"/arm/v7").replace(/\/amd64\/v1$/,"/amd64")}var descriptorSchema=object({mediaType:string2().min(1),digest:digestSchema,size:int().nonnegative(),annotations:record(
string2(),string2()).optional(),platform:platformSchema.optional(),urls:array(string2()).optional(),artifactType:string2().optional()});function byText(one2,other){return one2<other?-1:one2>other?1:0}var name=String.raw`[\x21\x23-\x26\x28\x29\x2b\x2d-\x5b\x5d-\x7e]`,anyTag=String.raw`@refs/tags/[A-Za-z0-9._-]{1,100}\*`,identityForm=new RegExp(`^https://${name}\
{3,1000}?(?:${anyTag})?$`);function lacksRef(identity){return/[/][.]github[/]workflows[/]/.test(identity)&&!/@(?:refs[/].+|[0-9a-f]{40})$/.test(identity)}var sourceForm=new RegExp(
`^https://${name}{3,1000}?(?:@refs/${name}{1,500}|${anyTag})$`),githubIssuer="https://token.actions.githubusercontent.com",restOfTag=/^[A-Za-z0-9._+-]{1,200}$/;
function isNamedIdentity(named,is){if(!named.endsWith("*"))return named===is;let start=named.slice(0,-1);return is.startsWith(start)&&restOfTag.test(is.slice(start.
length))}function byDefault(key,value){return{value,key}}function laterOf(words3,one2,other){return words3.indexOf(one2.value)>=words3.indexOf(other.value)?one2:other}function leastOf(one2,other){
return one2.value<=other.value?one2:other}function sameOrNone(one2,other){return one2.value===other.value?one2:{...one2,value:void 0}}function valuesText(rules){
return JSON.stringify(rules,(name2,value)=>name2==="key"||name2==="place"?void 0:value)}function allOf(words3,one2,other){let value=words3.filter(word=>one2.value.
includes(word)||other.value.includes(word));return{...one2.value.length===0?other:one2,value}}function commonOf(one2,other){return{...one2,value:one2.value.filter(
word=>other.value.includes(word))}}function eachOnce(all){return[...new Map(all.map(rules=>[valuesText(rules),rules])).values()]}function isNamedRoot(root){return root==="public"||root==="github"}var maxVexTrust=10,maxVexFiles=20,vexPathForm=/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,195}\.json$/,
defaultVex=[{files:byDefault("vex.files",[]),trust:byDefault("vex.trust",[]),maxAge:byDefault("vex.max-age",4320),for:byDefault("vex.for",["HIGH","MEDIUM","LOW"])}];
function bothVex(one2,other){let known=new Set(one2.map(rulesText));return[...one2,...other.filter(rules=>!known.has(rulesText(rules)))]}function hasVex(sets){return sets.
some(({files,trust})=>files.value.length+trust.value.length>0)}function trustText({trust}){let fileText=({path,read:read4})=>read4?.digest??path,all=trust.value.
map(({keys,trustedRoot,...words3})=>({...words3,keys:keys.map(fileText).toSorted(),trustedRoot:fileText(trustedRoot)}));return JSON.stringify(all)}function rulesText(rules){
let files=rules.files.value.map(({path,read:read4})=>read4?.digest??path).toSorted(),{trust,...others}=rules,trusted=trust.value.length===0?{}:{trust:trustText(
rules)};return valuesText({...others,files,...trusted})}var severities=["CRITICAL","HIGH","MEDIUM","LOW","UNKNOWN"],rank=Object.fromEntries(severities.map((severity,index)=>[severity,index]));function rankOfSeverity(severity){
return rank[severity]}function worseFirst(a,b){return rank[a]-rank[b]}function worse(a,b){return worseFirst(a,b)<=0?a:b}function sortedBySeverity(all,severityOf){
let groups=Map.groupBy(all,severityOf);return severities.flatMap(severity=>groups.get(severity)??[])}var fixStatuses=["unknown","not_affected","affected","fixed",
"under_investigation","will_not_fix","fix_deferred","end_of_life"];function packageUrlsOf({purl="",purlOn}){return[...new Set(purlOn===void 0?[purl]:Object.values(
purlOn))]}function isAlone(finding){return finding.kind==="vulnerability"&&finding.said?.isAlone===!0}function packageChange(before,now){let[earlier,present]=[shared(before,now),shared(now,before)];if(earlier.length===0||present.length===0)return;let[from,to]=[versionsByName(
earlier),versionsByName(present)],change={added:[],removed:[],changed:[]},unchanged=0;for(let key of[...new Set([...from.keys(),...to.keys()])].sort()){let[name2="",
type=""]=JSON.parse(key),[old,fresh]=[from.get(key)??new Set,to.get(key)??new Set],gone=[...old].filter(version3=>!fresh.has(version3)).sort(),come=[...fresh].filter(
version3=>!old.has(version3)).sort();unchanged+=old.size-gone.length;let pairs=Math.min(gone.length,come.length);for(let index=0;index<pairs;index++)change.changed.
push({type,name:name2,from:gone[index]??"",to:come[index]??""});for(let version3 of gone.slice(pairs))change.removed.push({type,name:name2,version:version3});for(let version3 of come.
slice(pairs))change.added.push({type,name:name2,version:version3})}return{...change,unchanged,newLicences:newLicences(earlier,present)}}function shared(some,others){
let known=new Set(others.map(({platform:platform2})=>usualPlatform(platform2)));return some.flatMap(({platform:platform2,packages})=>known.has(usualPlatform(platform2))?
packages:[])}function versionsByName(packages){let versions=new Map;for(let{name:name2,type,version:version3}of packages){let key=JSON.stringify([name2,type]),known=versions.
get(key);known===void 0?versions.set(key,new Set([version3])):known.add(version3)}return versions}function newLicences(before,now){let known=new Set(before.flatMap(
({licences})=>licences)),holders=new Map;for(let{licences,name:name2}of now)for(let licence of licences)known.has(licence)||holders.set(licence,(holders.get(licence)??
new Set).add(name2));return[...holders.entries()].sort(([a],[b])=>byText(a,b)).map(([licence,names2])=>({licence,packages:names2.size,example:[...names2].sort()[0]??
""}))}var gates=["new","all"];function commonBaseline(one2,other){let nameOf2=({value})=>value.kind==="image"?value.name:"";if(one2.value.kind===other.value.kind&&nameOf2(
one2)===nameOf2(other))return one2;let said=one2.value.kind==="unsaid"?other:one2,isAuto=[one2,other].every(({value:{kind}})=>kind==="auto"||kind==="unsaid");return{
...said,value:{kind:isAuto?"auto":"differing"}}}function compareWith(baseline,now){if(baseline.kind==="unread")return{outcome:baseline,presenceOf:()=>"new"};let{
kind:_,findings,platforms,packages,images:__,...about}=baseline,has=new Set(platforms.map(usualPlatform)),missing=now.platforms.filter(platform2=>!has.has(usualPlatform(
platform2)));if(missing.length===now.platforms.length){let why=`it has no image for ${missing.join(", ")}, only for ${platforms.join(", ")||"none"}`;return{outcome:{
kind:"unread",name:baseline.name,why,fix:"Name a baseline that was built for the same platforms.",expected:!1},presenceOf:()=>"new"}}let change=packages&&now.packages&&
packageChange(packages,now.packages),{added,gone}=difference(now,{platforms,findings});return{outcome:{...about,kind:"compared",missing,fixed:gone,...change===void 0?
{}:{packages:change}},presenceOf:finding=>added.has(finding)?"new":"still-there"}}function difference(now,before){let added=new Set,compared=new Set,kept=new Set;
for(let platform2 of new Set(now.platforms.map(usualPlatform))){let earlier=onPlatform(before.findings,platform2),{left,gone}=match(onPlatform(now.findings,platform2),
earlier);for(let finding of left)added.add(finding);for(let finding of earlier)compared.add(finding);for(let finding of earlier)gone.has(finding)||kept.add(finding)}
return{added,gone:inFixedOrder([...compared].filter(finding=>!kept.has(finding)))}}function onPlatform(findings,platform2){return findings.filter(({platforms})=>platforms.
some(name2=>usualPlatform(name2)===platform2))}function match(now,before){let left=inFixedOrder(now).toReversed(),gone=new Set(inFixedOrder(before).toReversed());
for(let details of likeness)left=withoutPartner(left,gone,details,isUnrated),left=withoutPartner(left,gone,details,isNoWorse);let raised=left;for(let details of likeness)
raised=withoutPartner(raised,gone,details,()=>!0);return{left,gone}}function isUnrated({severity:now},{severity:before}){return now==="UNKNOWN"&&before==="UNKNO\
WN"}function isNoWorse({severity:now},{severity:before}){return now==="UNKNOWN"||before==="UNKNOWN"?!1:worseFirst(now,before)>=0}function inFixedOrder(findings){
let keys=new Map(findings.map(finding=>[finding,keyOf(finding,[!0,!0],finding.target)])),inOrder=findings.toSorted((a,b)=>byText(keys.get(a)??"",keys.get(b)??""));
return sortedBySeverity(inOrder,({severity})=>severity)}var likeness=[[!0,!0],[!0,!1],[!1,!0],[!1,!1]];function withoutPartner(now,gone,details,suits){let key=finding=>keyOf(
finding,details),waiting=new Map([...Map.groupBy(gone,key)].map(([text2,partners])=>[text2,partners.values()]));return now.filter(finding=>{for(let partner of waiting.
get(key(finding))??[])if(suits(finding,partner))return!gone.delete(partner);return!0})}function keyOf(finding,wanted,...more){let{problem:problem2,details}=traits(
finding);return JSON.stringify([finding.kind,...problem2,...details.map((detail,index)=>wanted[index]?detail:""),...more])}function traits(finding){let{id,target}=finding;
switch(finding.kind){case"vulnerability":{let{type,name:name2,version:version3,class:kind}=finding.package;return{problem:[id,type,name2],details:[finding.path??
(kind==="os"?"":target),version3]}}case"misconfiguration":return{problem:[id,target],details:[finding.message,finding.lines?.start??0]};case"secret":return{problem:[
id,target],details:[finding.match,finding.lines?.start??0]}}}var claimKinds=["signature","scan","sbom"],claimScopes=["index","all"],claimEnds=["expire","revoke"],defaultEvidence={keys:byDefault("verify.keys",[]),identities:byDefault(
"verify.identities",[]),issuer:byDefault("verify.issuer",githubIssuer),sources:byDefault("verify.sources",[]),repositoryIds:byDefault("verify.repository-ids",[]),
trustedRoot:byDefault("verify.trusted-root","public"),maxAge:byDefault("verify.max-age",168),require:byDefault("verify.require",claimKinds),platforms:byDefault(
"verify.platforms","all"),onFail:byDefault("verify.on-fail","expire")};function strictestEvidence(one2,other){let checkedBy=({issuer,sources,repositoryIds,trustedRoot})=>valuesText(
{issuer,sources,repositoryIds,trustedRoot}),both=checkedBy(one2)===checkedBy(other)?other.identities.value:[];return{keys:{...one2.keys,value:one2.keys.value.filter(
key=>other.keys.value.includes(key))},identities:{...one2.identities,value:one2.identities.value.filter(name2=>both.includes(name2))},issuer:one2.issuer,sources:one2.
sources,repositoryIds:one2.repositoryIds,trustedRoot:one2.trustedRoot,maxAge:leastOf(one2.maxAge,other.maxAge),require:{...one2.require,value:claimKinds.filter(
kind=>[one2,other].some(({require:require2})=>require2.value.includes(kind)))},platforms:laterOf(claimScopes,one2.platforms,other.platforms),onFail:laterOf(claimEnds,
one2.onFail,other.onFail)}}var floors=["none","log","warn","block"],missingActions=["warn","block"],noScore=2,usualMaxAge=336,defaultExploitation={exploited:byDefault("exploited","none"),
epssBlock:byDefault("epss.block",noScore),epssWarn:byDefault("epss.warn",noScore),missing:byDefault("exploitation.missing","warn"),maxAge:byDefault("exploitatio\
n.max-age",usualMaxAge),asked:{kev:!1,epss:!1}};function asksKev({exploitation,severity,scoped}){let relaxes=({action,exploited})=>action.value!=="block"&&exploited!==
!0,isRelaxed=scoped.some(({packages,paths})=>[...packages.value,...paths.value].some(relaxes));return exploitation.exploited.value!=="none"||conditions(severity).
length>0||isRelaxed||exploitation.asked.kev}function asksEpss({exploitation:{epssBlock,epssWarn,asked:asked2},severity}){return epssBlock.value!==noScore||epssWarn.
value!==noScore||conditions(severity).some(({epss})=>epss!==void 0)||asked2.epss}function conditions(severity){return severities.flatMap(one2=>severity[one2].when.
value??[])}function strictestExploitation(one2,other){let[left,right]=[one2.exploitation,other.exploitation];return{exploited:laterOf(floors,left.exploited,right.
exploited),epssBlock:leastOf(left.epssBlock,right.epssBlock),epssWarn:leastOf(left.epssWarn,right.epssWarn),missing:laterOf(missingActions,left.missing,right.missing),
maxAge:leastOf(left.maxAge,right.maxAge),asked:{kev:asksKev(one2)||asksKev(other),epss:asksEpss(one2)||asksEpss(other)}}}function bothWhen(one2,other){if(one2.value===
void 0||other.value===void 0)return one2.value===void 0?one2:other;let scores=[one2.value.epss??noScore,other.value.epss??noScore],epss=Math.min(...scores),isExploited=one2.
value.exploited===!0||other.value.exploited===!0;return{...one2,value:{...isExploited?{exploited:!0}:{},...epss===noScore?{}:{epss}}}}var checks={"root-user":{severity:"HIGH",title:"The container runs as root",fix:"Make a user in the Dockerfile and name it by its number before CMD and ENTRYPOI\
NT: USER 10001:10001.",reads:"image"},"named-user":{severity:"LOW",title:"The user of the container is a name, and not a number",fix:"Name the user by its numbe\
r, as in USER 10001: by a name Kubernetes cannot tell that it is not root (runAsNonRoot).",reads:"image"},"secret-in-env":{severity:"CRITICAL",title:"A variable\
 of the image holds a token or a password",fix:"Revoke it, remove the ENV line, and give it to the container when it starts.",reads:"image"},"secret-name-in-env":{
severity:"MEDIUM",title:"A variable that is called like a secret has a value in the image",fix:"Remove the ENV line, and give the value to the container when it\
 starts. Where it is no secret, except this variable.",reads:"image"},"secret-in-history":{severity:"CRITICAL",title:"The history of the image shows a token or \
a password",fix:"Revoke it, and give it to the build by RUN --mount=type=secret: what ARG, ENV and RUN say stays in the image.",reads:"image"},"secret-argument":{
severity:"MEDIUM",title:"The history of the image shows the value of an argument that is called like a secret",fix:"Give it to the build by RUN --mount=type=sec\
ret: the values of ARG stay in the image. Where it is no secret, except this argument.",reads:"image"},"exposed-ssh":{severity:"MEDIUM",title:"The image exposes\
 the port of SSH",fix:"Remove 22 from EXPOSE, and the SSH server from the image: docker exec and kubectl exec need none.",reads:"image"},"no-healthcheck":{severity:"\
LOW",title:"The image does not say how to ask a container for its health",fix:"Add a HEALTHCHECK. Kubernetes passes it over and has probes of its own.",reads:"i\
mage",byNameOnly:!0},"base-digest":{severity:"MEDIUM",title:"A base image is not named by its digest",fix:"Write the digest behind the tag, as in FROM node:22@s\
ha256:…; image-gate base proposes it.",reads:"dockerfile"},"latest-base":{severity:"MEDIUM",title:"A base image is named by latest, or without a tag",fix:"Nam\
e a version, as in FROM node:22: latest is another image tomorrow.",reads:"dockerfile"},"remote-add":{severity:"MEDIUM",title:"ADD fetches a file that nothing i\
s compared with",fix:"Write its SHA-256 before it, as in ADD --checksum=sha256:… URL TARGET; of a Git repository the whole commit.",reads:"dockerfile"}},checkNames=Object.
keys(checks);function checkOf(name2){return checks[name2]}var prefix="hardening/";function checkId(name2){return`${prefix}${name2}`}function checkWithId(id){return checkNames.
find(name2=>checkId(name2)===id)}var hardeningActions=["off","log","warn","block"];function byCheck(value){return Object.fromEntries(checkNames.map(check=>[check,value(check)]))}var defaultHardening=byCheck(
check=>byDefault(`hardening.checks.${check}`,"off"));function strictestHardening(one2,other){return byCheck(check=>laterOf(hardeningActions,one2[check],other[check]))}
function askedChecks(rules){return new Set(checkNames.filter(check=>rules[check].value!=="off"))}function asksHardening(rules){return valuesText(rules)!==valuesText(
defaultHardening)}function blocksByConfig(rules){return checkNames.some(check=>checkOf(check).reads==="image"&&rules[check].value==="block")}function hardeningRule({
id,kind},{hardening}){let check=kind==="misconfiguration"?checkWithId(id):void 0,rule=check===void 0?void 0:hardening[check];return rule===void 0||rule.value===
"off"?void 0:{...rule,value:rule.value}}var opinionWeights=["none","advisory","required"];var regoPathForm=/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,195}\.rego$/;var asked="main",ruleHead=/^(?:default[ \t]+)?((?:deny|violation|warn)(?:_\w+)?)(?!\w)/,packageHead=/^package[ \t]+([A-Za-z_][\w.]*)[ \t]*(?:#.*)?$/;function readRego(text2){
let lines=text2.replace(/^\ufeff/,"").split(`
`,maxLines),first=lines.map(line=>line.trim()).find(line=>line!==""&&!line.startsWith("#")),name2=packageHead.exec(first??"")?.[1];if(name2===void 0)return{what:"\
it does not begin with its package",fix:"Write `package main` first."};let names2=[...new Set(lines.flatMap(line=>ruleHead.exec(line)?.[1]??[]))];return name2===
asked?names2.length>0?{isAsked:!0,names:names2}:{what:"it has no rule `deny`, `violation` or `warn`, so it decides nothing",fix:"Write e.g. `deny contains msg i\
f { … }`, from the start of the line."}:name2!=="lib"&&!name2.startsWith("lib.")?{what:`its package is ${name2}, whose rules nobody asks`,fix:"Write `package \
main`, or `package lib.NAME` for what other files import."}:names2.length===0?{isAsked:!1,names:names2}:{what:`its package is ${name2}, and nobody asks its rule\
 \`${names2[0]}\``,fix:"Write `package main`, or give the rule another name."}}var maxLines=2**20;function bothRego(one2,other){if(other.value.length===0)return one2;
if(one2.value.length===0)return other;let more=other.value.filter(file=>!one2.value.some(known=>isSame(known,file)));return more.length===0?one2:{...one2,value:[
...one2.value,...more]}}function isSame(one2,other){return one2.path===other.path&&one2.rules?.digest===other.rules?.digest}var deadlineClocks=["fix-available","first-seen"],overdueActions=["log","warn","block"],defaultDeadlines={clock:byDefault("clock","first-seen"),overdue:byDefault(
"overdue","warn")};function strictestDeadlines(one2,other){return{clock:laterOf(deadlineClocks,one2.clock,other.clock),overdue:laterOf(overdueActions,one2.overdue,
other.overdue)}}function deadlineRules(policy){let hours=severities.map(severity=>[severity,policy.severity[severity].fixWithin.value]);return{clock:policy.deadlines.
clock.value,fixWithin:Object.fromEntries(hours)}}var actions=["log","warn","block"],escalations=["report","backlog","notify","ticket","page"],kinds=["vulnerability","misconfiguration","secret"],defaultPolicy={
source:"default",severity:{CRITICAL:usualRule("severity.critical","block",1,"page"),HIGH:usualRule("severity.high","warn",7,"ticket"),MEDIUM:usualRule("severity\
.medium","log",30,"backlog"),LOW:usualRule("severity.low","log",90,"report"),UNKNOWN:usualRule("severity.unknown","warn",7,"ticket")},kinds:{vulnerability:{},misconfiguration:{},
secret:{}},unfixed:byDefault("unfixed","block"),eol:byDefault("eol","warn"),unscannable:byDefault("unscannable","block"),hardening:defaultHardening,exploitation:defaultExploitation,
secondOpinion:byDefault("second-opinion.clair","none"),deadlines:defaultDeadlines,gateOn:byDefault("gate-on","all"),baseline:byDefault("baseline",{kind:"unsaid"}),
ignoreBase:byDefault("ignore-base",!1),bases:byDefault("bases",[]),rego:byDefault("rego",[]),scoped:[{packages:byDefault("packages",[]),paths:byDefault("paths",
[])}],vex:defaultVex,exceptions:{maxDays:{CRITICAL:byDefault("exceptions.max-days.critical",90),HIGH:byDefault("exceptions.max-days.high",180),MEDIUM:byDefault(
"exceptions.max-days.medium",365),LOW:byDefault("exceptions.max-days.low",365),UNKNOWN:byDefault("exceptions.max-days.unknown",180)},requireTicket:byDefault("ex\
ceptions.require-ticket",!1),assessment:byDefault("exceptions.assessment",[]),adoptedUntil:byDefault("exceptions.adopted-until",void 0)},verify:defaultEvidence};
function usualRule(key,action,days,escalate){return{action:byDefault(key,action),when:byDefault(`${key}.when`,void 0),fixWithin:byDefault(`${key}.fix-within`,days*
24),escalate:byDefault(`${key}.escalate`,escalate)}}function actionOf(policy,kind,severity){return policy.kinds[kind][severity]??policy.severity[severity].action}
var strictestOf={source:one2=>one2.source,severity:(one2,other)=>bySeverity(severity=>strictestRule(one2.severity[severity],other.severity[severity])),kinds:(one2,other)=>byKind(
kind=>strictestKind(one2,other,kind)),unfixed:(one2,other)=>laterOf(actions,one2.unfixed,other.unfixed),eol:(one2,other)=>laterOf(actions,one2.eol,other.eol),unscannable:(one2,other)=>laterOf(
actions,one2.unscannable,other.unscannable),hardening:({hardening:one2},{hardening:other})=>strictestHardening(one2,other),exploitation:strictestExploitation,secondOpinion:(one2,other)=>laterOf(
opinionWeights,one2.secondOpinion,other.secondOpinion),deadlines:(one2,other)=>strictestDeadlines(one2.deadlines,other.deadlines),gateOn:(one2,other)=>laterOf(gates,
one2.gateOn,other.gateOn),baseline:(one2,other)=>commonBaseline(one2.baseline,other.baseline),ignoreBase:(one2,other)=>one2.ignoreBase.value?other.ignoreBase:one2.
ignoreBase,bases:(one2,other)=>commonOf(one2.bases,other.bases),rego:({rego:one2},{rego:other})=>bothRego(one2,other),scoped:(one2,other)=>eachOnce([...one2.scoped,
...other.scoped]),vex:({vex:one2},{vex:other})=>bothVex(one2,other),exceptions:({exceptions:one2},{exceptions:other})=>strictestLimits(one2,other),verify:({verify:one2},{
verify:other})=>strictestEvidence(one2,other)};function strictest(one2,other){let keys=Object.keys(strictestOf);return Object.fromEntries(keys.map(key=>[key,strictestOf[key](
one2,other)]))}function strictestLimits(one2,other){return{maxDays:bySeverity(severity=>leastOf(one2.maxDays[severity],other.maxDays[severity])),requireTicket:one2.
requireTicket.value?one2.requireTicket:other.requireTicket,assessment:allOf(severities,one2.assessment,other.assessment),adoptedUntil:sameOrNone(one2.adoptedUntil,
other.adoptedUntil)}}function strictestRule(one2,other){return{action:laterOf(actions,one2.action,other.action),when:strictestWhen(one2,other),fixWithin:leastOf(
one2.fixWithin,other.fixWithin),escalate:laterOf(escalations,one2.escalate,other.escalate)}}function strictestWhen(one2,other){return one2.action.value===other.
action.value?bothWhen(one2.when,other.when):laterOf(actions,one2.action,other.action)===one2.action?one2.when:other.when}function strictestKind(one2,other,kind){
let said=severities.filter(severity=>one2.kinds[kind][severity]??other.kinds[kind][severity]);return Object.fromEntries(said.map(severity=>[severity,laterOf(actions,
actionOf(one2,kind,severity),actionOf(other,kind,severity))]))}function bySeverity(value){return{CRITICAL:value("CRITICAL"),HIGH:value("HIGH"),MEDIUM:value("MED\
IUM"),LOW:value("LOW"),UNKNOWN:value("UNKNOWN")}}function byKind(value){return{vulnerability:value("vulnerability"),misconfiguration:value("misconfiguration"),secret:value(
"secret")}}function startOfDay(text2){if(!/^\d{4}-\d{2}-\d{2}$/.test(text2))return;let start=new Date(`${text2}T00:00:00.000Z`);return!Number.isNaN(start.getTime())&&dayOf(
start)===text2?start:void 0}function endOfDay(text2){let start=startOfDay(text2);return start&&daysLater(start,1)}function dayOf(instant2){return instant2.toISOString().
slice(0,10)}function daysLater(instant2,days){return new Date(instant2.getTime()+days*864e5)}function lastDay(endsAt){return endsAt.getTime()%864e5===0?dayOf(daysLater(
endsAt,-1)):minuteText(endsAt)}function minuteText(moment){return`${moment.toISOString().slice(0,16).replace("T"," ")} UTC`}var publicApi="https://api.github.com";function apiUrlIn({GITHUB_API_URL}){return GITHUB_API_URL||publicApi}function parsedJson(text2){try{return JSON.parse(text2)}catch{return}}function isFields(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}
function fieldsOf(value){return isFields(value)?value:{}}function entriesOf(value){return Array.isArray(value)?value:[]}function objectsOf(value){return entriesOf(
value).map(fieldsOf)}function firstIssue({issues:[first]}){return first===void 0?"it: not valid":schemaIssue(first)}function schemaIssue({path,message:message2}){
return`${path.map(String).join(".")||"it"}: ${inPlainWords(message2)}`}var kinds2={object:"an object",record:"an object",array:"a list",string:"a text",number:"\
a number",boolean:"true or false",null:"null"};function inPlainWords(message2){let[,expected="",received=""]=/^Invalid input: expected (\w+), received (\w+)$/.exec(
message2)??[];if(received==="undefined")return"it is missing";let[asked2,given2]=[kinds2[expected],kinds2[received]];return asked2===void 0||given2===void 0?message2:
`${asked2} is expected, and it is ${given2}`}import{createHash as createHash2}from"node:crypto";import{join}from"node:path";var usualFolders={command:{ledger:".image-gate/ledger",night:".image-gate/night",
drift:".image-gate/drift",posture:".image-gate/posture"},step:{night:"image-gate-night",drift:"image-gate-drift",posture:"image-gate-posture",report:"image-gate\
-report"}};function runnerFolders(environment,workingDirectory){let temporary=environment.RUNNER_TEMP||workingDirectory;return{reportDirectory:join(temporary,"i\
mage-gate"),cacheDirectory:join(environment.RUNNER_TOOL_CACHE||temporary,"image-gate"),isOwnCache:!1}}function userFolders(environment,os,workingDirectory){let cacheDirectory=join(
userCache(environment,os)??workingDirectory,"image-gate");return{cacheDirectory,reportDirectory:join(allReports(cacheDirectory),projectFolder(workingDirectory)),
isOwnCache:/^(?:false|0)?$/i.test(environment.CI??"")}}function allReports(cacheDirectory){return join(cacheDirectory,"reports")}function projectFolder(workingDirectory){
let name2=workingDirectory.split(/[\\/]/).findLast(part2=>part2!=="")??"root",hash=createHash2("sha256").update(workingDirectory).digest("hex").slice(0,8);return`${name2.
replace(/[^A-Za-z0-9_-]+/g,"-").slice(0,60)}-${hash}`}function userCache(environment,os){if(os==="win32")return environment.LOCALAPPDATA||void 0;if(environment.
XDG_CACHE_HOME?.startsWith("/"))return environment.XDG_CACHE_HOME;if(environment.HOME)return join(environment.HOME,os==="darwin"?"Library/Caches":".cache")}function fault(code2,detail=""){return{code:code2,detail}}function isFault(value){return"code"in value&&"detail"in value}var lookAtClair="Look at the log of Cla\
ir.",words={"not-asked":{side:"here",what:"Clair was not asked",fix:""},unreachable:{side:"network",what:"Clair can not be reached",fix:"Check clair-url, the ne\
twork and the proxy settings (HTTPS_PROXY, NO_PROXY), and that Clair is up."},"no-answer":{side:"clair",what:"Clair has not answered in time",fix:"See whether i\
t is at work or hangs; a large image needs a longer clair-timeout."},redirected:{side:"network",what:"What answers at clair-url sends us elsewhere, where neithe\
r the token nor the question goes",fix:"Write the address of Clair itself into clair-url."},"not-clair":{side:"network",what:"What answers at clair-url is not C\
lair",fix:"Write the address of Clair itself into clair-url; a login page or a proxy may stand before it."},unauthorized:{side:"here",what:"Clair refuses our to\
ken",fix:"IMAGE_GATE_CLAIR_PSK must be `auth.psk.key` of its configuration, and clair-issuer one of `auth.psk.iss`."},"clock-skew":{side:"here",what:"Clair refu\
ses our token, and its clock is not ours",fix:"Set both clocks (NTP): a token holds for a minute, and Clair bears 15 s of difference."},"bad-request":{side:"cla\
ir",what:"Clair does not take the question",fix:lookAtClair},"server-error":{side:"clair",what:"Clair has failed",fix:lookAtClair},"unexpected-status":{side:"cl\
air",what:"Clair gives an answer that means nothing here",fix:"See that clair-url leads to a Clair 4, with no cache before it."},"not-ready":{side:"clair",what:"\
Clair has no advisories yet (202), so that it would find nothing in any image",fix:"Wait until its updaters have run once, or load them: clairctl import-updater\
s."},"not-indexed":{side:"clair",what:"Clair does not know the image",fix:"Let it index the image first; that the image is there, and was read to its end, stand\
s in its log."},"index-failed":{side:"clair",what:"Clair could not read the image",fix:lookAtClair},"layers-unreadable":{side:"registry",what:"Clair could not f\
etch the layers of the image",fix:"Clair fetches them itself: it must reach the registry under the same name as we do, and be let in (clair-registry-access)."},
"cut-off":{side:"network",what:"The answer of Clair breaks off",fix:"Try again, and look at what stands between."},"too-large":{side:"clair",what:"The answer of\
 Clair is larger than what is read",fix:lookAtClair},"unusable-report":{side:"clair",what:"The report of Clair lacks what counts",fix:"It must be a vulnerabilit\
y report of Clair 4, whole: as the API gives it, or `clairctl report -o json`."},"other-image":{side:"here",what:"The report of Clair is of another image",fix:"\
Make it anew, of this image by its digest."},"no-packages":{side:"clair",what:"Clair has seen no package in an image that is not empty, so that no finding says \
nothing",fix:"It may not know what the image is made of; judge it by another scanner."}};function failureOf({code:code2,detail},platform2){let{side,what,fix}=words[code2],
said=`${what}${detail===""?"":`: ${detail.replace(/[.:\s]+$/,"")}`}. ${fix}`.trim();return{code:code2,side,words:said,...platform2===void 0?{}:{platform:platform2}}}var STRING_START="\\x1b[PX\\]^_]|[\\x90\\x98\\x9d\\x9e\\x9f]",STRING_END="\\x07|\\x1b\\\\|\\x9c",ESCAPE_SEQUENCE=new RegExp([`(?:${STRING_START})[^\\n\\x07\\x1b\\x9\
0\\x98\\x9c-\\x9f]*(?:${STRING_END})`,"(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]?","\\x1b[ -/]*[0-~]?"].join("|"),"g"),INVISIBLE=/(?![\n\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,
LINE_SEPARATOR=/[\u2028\u2029]/g;function plain(text2){return text2.toWellFormed().replace(ESCAPE_SEQUENCE,"").replace(LINE_SEPARATOR,`
`).replace(INVISIBLE,"")}function plainLine(text2,max=Number.POSITIVE_INFINITY){return cut2(onOneLine(onlyPrintable.test(text2)?text2:plain(text2)),max)}var onlyPrintable=/^[\t\n -~]*$/;
function onOneLine(text2){return text2.trim().replace(/\s{2,}|[^\S ]/gu," ")}function cut2(text2,max){return text2.length<=max?text2:`${text2.slice(0,Math.max(0,
max-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}var COMMAND=/^([^\S\n\r\u2028\u2029]*:)(?=:)|##(?=\[)/gm;function withoutCommands(text2){return text2.replace(COMMAND,
(found,colon)=>colon===void 0?"# #":`${found} `)}function loggable(text2){return withoutCommands(plain(text2))}function withoutTokens(text2){return text2.replace(
/(?:Bearer|Basic)\s+\S+|eyJ[\w=-]*(?:\.[\w=-]*){0,2}/gi,"***")}function withoutSecrets(text2,secrets){let written=secrets.flatMap(secret=>[secret,JSON.stringify(
secret).slice(1,-1)]);return[...new Set(written)].filter(one2=>one2!=="").toSorted((a,b)=>b.length-a.length).reduce((clean,one2)=>clean.replaceAll(one2,"***"),text2)}async function readUpTo(stream,max){let chunks=[],size=0;for await(let chunk of stream){let room=chunk.subarray(0,max-size);if(chunks.push(room),size+=room.length,
room.length<chunk.length)return{bytes:Buffer.concat(chunks),isWhole:!1}}return{bytes:Buffer.concat(chunks),isWhole:!0}}var helperDeadline=3e4,maxAnswer=64*1024,helperName=/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,identityUser="<token>",answerSchema=object({Username:string2(),Secret:string2()});
async function askCredentialHelper(process2,name2,key){if(!helperName.test(name2))throw new ToolError({code:"docker-config-invalid",message:`Docker's configurat\
ion names the credential helper ${JSON.stringify(name2)}, which is not a program name.`,fix:"Repair credsStore or credHelpers in it."});let finished2=await runHelper(
process2,`docker-credential-${name2}`,key);if(!(finished2.code!==0&&/credentials not found/i.test(finished2.stdout+finished2.stderr))){if(finished2.code!==0)throw helperFailed(
name2,key,ending(finished2));return credentialOf(finished2.stdout)??raise(helperFailed(name2,key,"printed something else than its JSON"))}}async function runHelper(process2,file,key){
try{return await process2.run({file,args:["get"],input:`${key}
`,deadline:helperDeadline,keep:maxAnswer})}catch(error2){throw!(error2 instanceof GateError)||error2.code!=="command-missing"?error2:new ToolError({code:"creden\
tial-helper-missing",message:`Docker's configuration names the credential helper ${file} for ${key}, but it can't be started.`,fix:"Install it, or remove it fro\
m credsStore or credHelpers in the configuration and log in again with `docker login`.",cause:error2})}}function ending({code:code2,signal,late}){return late?`d\
id not answer within ${helperDeadline/1e3} s`:code2===null?`was ended by ${signal??"a signal"}`:`ended with exit code ${code2}`}function helperFailed(name2,key,what){
return new ToolError({code:"credential-helper-failed",message:`The credential helper docker-credential-${name2} ${what} when it was asked for ${key}.`,fix:`Try \
\`echo ${key} | docker-credential-${name2} get\` on this machine, or log in again.`})}function credentialOf(stdout){try{let{Username:username,Secret:secret}=answerSchema.
parse(JSON.parse(stdout));return username===identityUser?{kind:"identity",token:secret}:{kind:"password",username,password:secret}}catch{return}}function raise(error2){
throw error2}var dockerHubApi="registry-1.docker.io",dockerHubKey="https://index.docker.io/v1/";function apiHost(registry2){return registry2===dockerHub?dockerHubApi:registry2}
function credentialKey(registry2){return isDockerHub(registry2)?dockerHubKey:registry2}function credentialHosts(registry2){return isDockerHub(registry2)?dockerHubHosts:
[registry2]}function namedUrl(text2,base){if(text2===void 0||!URL.canParse(text2,base.href))return;let url2=new URL(text2,base);return url2.username="",url2.password=
"",url2}function shownUrl(url2){return`${url2.origin}${url2.pathname}`}var maxConfig=1024*1024,maxFaults=3,authSchema=object({auth:string2().optional(),username:string2().optional(),password:string2().optional(),identitytoken:string2().
optional()}),configSchema=object({auths:record(string2(),authSchema).optional(),credHelpers:record(string2(),string2()).optional(),credsStore:string2().optional()}),
DockerCredentials=class{#ports;#found=new Map;constructor(ports){this.#ports=ports}find(registry2){let known=this.#found.get(registry2)??this.#look(registry2);return this.#found.
set(registry2,known),known}async#look(registry2){let config2=await readDockerConfig(this.#ports),helper=helperFor(config2,registry2);return(helper===void 0?void 0:
await askCredentialHelper(this.#ports.process,helper,credentialKey(registry2)))??storedCredential(config2,registry2)}};async function readDockerConfig(ports){let folder=dockerFolder(
ports.environment),path=folder&&`${folder}/config.json`,bytes=path===void 0?void 0:await ports.files.readBytes(path,maxConfig);if(path===void 0||bytes===void 0)
return{};let parsed2=parsedJson(bytes.toString("utf8")),config2=configSchema.safeParse(parsed2);if(config2.success)return config2.data;throw new ToolError({code:"\
docker-config-invalid",message:`Docker's configuration ${path} can't be read: ${parsed2===void 0?"it is not valid JSON":faultsOf(config2.error.issues)}.`,fix:"C\
orrect the file, or remove it and log in again with `docker login`."})}function faultsOf(issues){return issues.slice(0,maxFaults).map(issue2=>{let[wanted,example]=issue2.
code==="invalid_type"&&issue2.expected==="string"?["a string",'"…"']:["an object","{ … }"],key=issue2.path.toReversed().map(part2=>JSON.stringify(String(part2))).
join(" in ");return`${key===""?"it":key} must be ${wanted} (${example})`}).join(", and ")}function dockerFolder({DOCKER_CONFIG,HOME,USERPROFILE}){if(DOCKER_CONFIG)
return DOCKER_CONFIG;let home=HOME||USERPROFILE;return home?`${home}/.docker`:void 0}function helperFor({credHelpers={},credsStore},registry2){return entryFor(credHelpers,
registry2)??(credsStore||void 0)}function storedCredential({auths={}},registry2){let entry=entryFor(auths,registry2);if(entry===void 0)return;if(entry.identitytoken)
return{kind:"identity",token:entry.identitytoken};let[username,password]=entry.auth?decodedAuth(entry.auth):[entry.username??"",entry.password??""];return username===
""||password===""?void 0:{kind:"password",username,password}}function entryFor(entries2,registry2){let keys=Object.keys(entries2),hosts=credentialHosts(registry2),
key=keys.find(name2=>name2===credentialKey(registry2))??keys.find(name2=>hosts.includes(hostOf(name2)));return key===void 0?void 0:entries2[key]}function hostOf(key){
return(key.replace(/^https?:\/\//,"").split("/")[0]??"").toLowerCase()}function decodedAuth(auth){let text2=Buffer.from(auth,"base64").toString("utf8"),colon=text2.
indexOf(":");return colon<0?["",""]:[text2.slice(0,colon),withoutZeros(text2.slice(colon+1))]}function withoutZeros(text2){let end=text2.length;for(;text2[end-1]===
"\0";)end-=1;return text2.slice(0,end)}var version2="0.1.0";var token="[!#$%&'*+.^_`|~0-9A-Za-z-]+",part=new RegExp(`\\s*(?:(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]*))|(${token}))\\s*,?`,"y");function parseChallenges(header){
let text2=(header??"").slice(0,8192),found=[];part.lastIndex=0;for(let match2=part.exec(text2);match2!==null;match2=part.exec(text2)){let[,name2,quoted2,bare,scheme]=match2;
scheme!==void 0?found.push({scheme:scheme.toLowerCase(),parameters:Object.create(null)}):name2!==void 0&&setParameter(found.at(-1)?.parameters,name2.toLowerCase(),
quoted2,bare)}return found.filter(challenge=>["basic","bearer"].includes(challenge.scheme))}function setParameter(parameters,name2,quoted2,bare){parameters===void 0||
name2 in parameters||(parameters[name2]=quoted2===void 0?bare??"":quoted2.replace(/\\(.)/g,"$1"))}function repositoryScope(repository,actions2){return`repositor\
y:${repository}:${actions2}`}function mergeScopes(...lists){let actions2=new Map;for(let scope of lists.flat()){let cut3=scope.lastIndexOf(":");if(cut3<=0)continue;
let resource=scope.slice(0,cut3),known=actions2.get(resource)??new Set;for(let action of scope.slice(cut3+1).split(","))known.add(action);actions2.set(resource,
known)}return[...actions2].map(([resource,set])=>`${resource}:${[...set].sort().join(",")}`).sort()}function userOf(credential){return credential===void 0?"anonymously":credential.kind==="password"?`as ${JSON.stringify(credential.username)}`:"with an identity \
token"}function isLoopback({hostname:hostname2}){return hostname2==="localhost"||hostname2==="[::1]"||/^127(\.\d{1,3}){3}$/.test(hostname2)}function mayContact(url2,from){
return url2.protocol==="https:"?!0:url2.protocol==="http:"&&isLoopback(url2)&&isLoopback(from)}var maxRefusal=64*1024,maxSaid=300,refusalSchema=object({errors:array(object({code:string2().catch(""),message:string2().catch("")})).optional().catch(void 0),error:string2().
optional().catch(void 0),error_description:string2().optional().catch(void 0),message:string2().optional().catch(void 0),details:string2().optional().catch(void 0)});
function parseRefusal(body){let refusal3=refusalSchema.safeParse(parsedJson(body));if(!refusal3.success)return{codes:[],said:cleaned(body)};let{errors=[],error:error2,
error_description,message:message2,details}=refusal3.data,texts2=errors.map(({code:code2,message:text2})=>[code2,text2].filter(Boolean).join(": ")),others=[error2,
error_description,message2,details].filter(text2=>text2!==void 0);return{codes:errors.map(({code:code2})=>code2.toUpperCase()),said:cleaned([...texts2,...others].
join("; "))}}function cleaned(text2){return plainLine(text2.slice(0,maxRefusal).replace(/<[^<>]*>/g," "),maxSaid)}function refusalError(attempt2,answer){let{code:code2,
fix}=causeOf(attempt2,answer);return registryError(code2,attempt2,`answered ${answer.status}${quoted(answer.said)}, asked ${answer.who}.`,fix)}function quoted(said){
return said===""?"":` (${said})`}function causeOf(attempt2,answer){let{status,codes}=answer;return(status===400||status===404)&&codes.includes("MANIFEST_BLOB_UN\
KNOWN")||status===400&&codes.includes("BLOB_UNKNOWN")?blobUnknown:isImmutableTag(attempt2,answer)?immutableTag:status===401?unauthorized(attempt2,answer):status===
403?forbidden(attempt2,answer):status===404?unknown2(attempt2,codes):status===429?rateLimited:status===408||status>=500?broken(attempt2):{code:"registry-refused",
fix:"See what the registry says; it does not take this request."}}var immutableTag={code:"tag-immutable",fix:"Push to a new tag (e.g. one with the commit), or a\
llow this tag to be overwritten in the settings of the registry."},blobUnknown={code:"blob-unknown",fix:"The image is incomplete in the registry; push it there \
again."},rateLimited={code:"registry-rate-limited",fix:"Log in with `docker login` for a higher limit, or try again later."};function unauthorized(attempt2,{who,
codes}){let{registry:registry2}=attempt2;return!who.startsWith("anonymously")&&(codes.includes("INSUFFICIENT_SCOPE")||codes.includes("DENIED"))?denied(attempt2):
{code:"registry-unauthorized",fix:`Log in before this step with credentials for ${registry2} (\`docker login ${registry2}\` or docker/login-action), and check th\
at they are current.`}}function forbidden(attempt2,answer){let{fix}=answer.who.startsWith("anonymously")?unauthorized(attempt2,answer):denied(attempt2);return{code:"\
registry-denied",fix}}function denied({registry:registry2,repository,doing}){let right=/^(get a token to )?(read|look up|list) /.test(doing)?"packages: read":"p\
ackages: write";return{code:"registry-denied",fix:`Give the account that is logged in to ${registry2} the right to do this in ${repository} (on ghcr.io: \`permis\
sions: ${right}\`).`}}function unknown2({registry:registry2,repository},codes){return codes.includes("NAME_UNKNOWN")?{code:"repository-unknown",fix:`Check the n\
ame ${repository}, or create the repository in ${registry2} first; some registries also answer so without the right to see it.`}:codes.includes("BLOB_UNKNOWN")?
blobUnknown:{code:"manifest-unknown",fix:"Check the name, tag or digest; some registries also answer so without the right to see it."}}function broken({registry:registry2}){
return{code:"registry-broken",fix:`Try again later, and look at the status page or the log of ${registry2}.`}}var tagRefusals=new Set([400,403,405,409,412]),immutableWords=/immutab|already exists|alreadyexists|overwrit|can(not|'t) be (changed|updated|modified|moved|replaced)|disallowed|protected tag|tag is (locked|protected)/i;
function isImmutableTag({tag},{status,codes,said}){return tag===void 0||!tagRefusals.has(status)?!1:status===409||status===412||codes.includes("TAG_INVALID")||immutableWords.
test(said)}function faultError(attempt2,fault2){if(!fault2.retryable&&/cert|tls|ssl|signed|altname|EPROTO/i.test(faultText(fault2)))return registryError("regist\
ry-tls",attempt2,`the secure connection failed: ${cleaned(fault2.message)}.`,"If the registry has a certificate of a private authority, name its file in NODE_EX\
TRA_CA_CERTS.",fault2);let fix=`Check the name ${attempt2.registry}, the network and the proxy settings (HTTPS_PROXY, NO_PROXY), and that the registry is up.`;return registryError(
"registry-unreachable",attempt2,`no answer: ${cleaned(fault2.message)}.`,fix,fault2)}function faultText({message:message2,cause}){let code2=cause instanceof Error&&
"code"in cause?String(cause.code):"";return`${message2} ${code2}`}function registryError(code2,attempt2,what,fix,cause){let message2=`Can't ${attempt2.doing}: ${what}`;
return new ToolError({code:code2,message:message2,fix,cause})}function protocolError(code2,attempt2,what){return registryError(code2,attempt2,what,`Look at ${attempt2.
registry} and at proxies before it; its answer can't be trusted.`)}function folderPrefix(purpose,{place,pid,start}){return`image-gate-${purpose.replace(/[^\w-]/g,"-")}-h${place}p${pid}s${start}-`}var form2=/^image-gate-[\w-]+-h(?<place>[0-9a-f]{8})p(?<pid>\d{1,10})s(?<start>\d{1,20})-\w{6}$/;
function ownerIn(name2){let said=form2.exec(name2)?.groups;if(said?.place!==void 0)return{place:said.place,pid:Number(said.pid),start:said.start??""}}function isTemporary(path){
return path.split(/[/\\]/).some(name2=>ownerIn(name2)!==void 0)}var roomForTemporary="Make room on that disk: on a GitHub runner in a step before this one, or w\
ith a larger runner; on a command line you can also set TMPDIR to a folder on a larger disk.";function errorCode(error2){let code2=typeof error2=="object"&&error2!==null&&"code"in error2?error2.code:void 0;return typeof code2=="string"?code2:void 0}var DISK_FULL={
code:"disk-full",what:"no space is left on its disk",fix:"Make room there."},DENIED={code:"file-denied",what:"permission was denied",fix:"Check its owner and mo\
de, and those of the folders above."},WORDINGS={ENOSPC:DISK_FULL,EDQUOT:{...DISK_FULL,what:"the disk quota is used up"},EACCES:DENIED,EPERM:DENIED,EROFS:{code:"\
file-read-only",what:"its file system is read-only",fix:"Choose a place that can be written to."},ENOENT:{code:"file-missing",what:"there is no such file or fol\
der",fix:"Check the path."},EEXIST:{code:"file-exists",what:"it exists already",fix:"Remove it, or choose another place."},EISDIR:{code:"file-is-folder",what:"i\
t is a folder",fix:"Name a file."},ENOTDIR:{code:"file-not-folder",what:"it, or a part of its path, is not a folder",fix:"Check the path."},EMFILE:{code:"too-ma\
ny-files",what:"too many files are open",fix:"Raise the limit of open files (ulimit -n)."},ENFILE:{code:"too-many-files",what:"too many files are open",fix:"Rai\
se the machine's limit of open files."}};function saysDiskFull(text2){return/no space left on device|disk quota exceeded/i.test(text2)}function fileFault(error2,doing,path){
if(error2 instanceof ToolError)return error2;let known=WORDINGS[errorCode(error2)??""];return new ToolError({code:known?.code??"file-failed",message:`${path} co\
uld not be ${doing==="read"?"read":"written"}: ${known?.what??reason(error2)}.`,fix:known?.code===DISK_FULL.code&&isTemporary(path)?roomForTemporary:known?.fix??
"Check the path and the disk.",cause:error2})}function reason(error2){return error2 instanceof Error?error2.message:String(error2)}var HttpFault=class extends Error{retryable;constructor(message2,options){super(message2,options.cause===void 0?{}:{cause:options.cause}),this.name="HttpFault",
this.retryable=options.retryable}},PASSING={ECONNRESET:"the connection was lost",ECONNABORTED:"the connection was lost",EPIPE:"the connection was lost",ECONNREFUSED:"\
the connection was refused",ETIMEDOUT:"the connection timed out",EHOSTUNREACH:"the host can not be reached",ENETUNREACH:"the network can not be reached",ENETDOWN:"\
the network is down",EADDRNOTAVAIL:"the machine has no free port",ENOTFOUND:"the host name is not known",EAI_AGAIN:"the name server did not answer"},REASON=200;
function httpFault(request,error2){if(error2 instanceof HttpFault)return error2;let code2=errorCode(error2),passing=PASSING[code2??""],reason2=passing===void 0?
plainLine(messageOf(error2),REASON):passing;return new HttpFault(`${describe2(request)}: ${reason2}${code2===void 0?"":` (${code2})`}`,{retryable:passing!==void 0,
cause:error2})}function idleFault(request){return new HttpFault(`${describe2(request)}: no byte in ${request.idle/1e3} s`,{retryable:!0})}function lateFault(request,within2){
return new HttpFault(`${describe2(request)}: no end within ${within2/1e3} s`,{retryable:!1})}function describe2({method,url:url2}){return`${method} ${url2.origin}${url2.
pathname}`}function messageOf(error2){return typeof error2=="object"&&error2!==null&&"message"in error2?String(error2.message):String(error2)}var Transient=class extends Error{final;retryAfter;constructor(final,retryAfter){super(final.message,{cause:final}),this.name="Transient",this.final=final,this.
retryAfter=retryAfter}};function mayPass(status){return status===408||status===429||status>=500&&status!==501&&status!==505}var Patience=class{#clock;#limits;#random;#tries=1;#waited=0;constructor(clock,limits,random=()=>1){
this.#clock=clock,this.#limits=limits,this.#random=random}get tries(){return this.#tries}async wait({retryAfter,room=Number.POSITIVE_INFINITY,onWait}={}){let{attempts,
longestRetryAfter,longestTotal}=this.#limits;if(retryAfter!==void 0&&retryAfter>longestRetryAfter)return"retry-after";if(this.#tries>=attempts)return"attempts";
let ms=retryAfter??this.#backoff();if(ms>=room||this.#waited+ms>longestTotal)return"total";onWait?.(ms),await this.#clock.sleep(ms),this.#tries+=1,this.#waited+=
ms}#backoff(){let{firstWait,longestWait}=this.#limits,full=Math.min(longestWait,firstWait*2**(this.#tries-1));return Math.round(full/2*(1+this.#random()))}};async function retrying(wait2,work){
for(;;)try{return await work()}catch(error2){if(!(error2 instanceof Transient))throw error2;await wait2(error2)}}function parseRetryAfter(value,now){let text2=value?.
trim()??"";if(/^\d{1,10}$/.test(text2))return Number(text2)*1e3;if(!/GMT$/.test(text2))return;let instant2=Date.parse(text2);return Number.isNaN(instant2)?void 0:
Math.max(0,instant2-now.getTime())}async function ask(http,attempt2,request){try{return await http.request(request)}catch(error2){throw explained(attempt2,error2)}}function explained(attempt2,error2){
return error2 instanceof GateError||error2 instanceof Transient?error2:error2 instanceof HttpFault&&!error2.retryable?faultError(attempt2,error2):error2 instanceof
HttpFault?new Transient(faultError(attempt2,error2)):error2}function brokenBody(attempt2,error2){if(error2 instanceof GateError||error2 instanceof HttpFault)return explained(
attempt2,error2);let message2=error2 instanceof Error?error2.message:String(error2),fault2=new HttpFault(`the answer broke off: ${message2}`,{retryable:!0,cause:error2});
return new Transient(faultError(attempt2,fault2))}async function readBody(attempt2,body,max){let{bytes,isWhole:isWhole2}=await bodyUpTo(attempt2,body,max);if(isWhole2)
return bytes;throw protocolError("registry-protocol",attempt2,`its answer is longer than ${max} bytes.`)}async function bodyUpTo(attempt2,body,max){try{return await readUpTo(
body,max)}catch(error2){throw brokenBody(attempt2,error2)}}async function discard(body){try{let size=0;for await(let chunk of body)if(size+=chunk.length,size>maxRefusal)
return}catch(error2){if(error2 instanceof GateError)throw error2}}async function refusal(attempt2,response,who,now){let{status,headers}=response,{codes,said}=parseRefusal(
(await refusalBytes(attempt2,response.body)).toString("utf8")),errors=parseChallenges(headers["www-authenticate"]).flatMap(({parameters})=>parameters.error?.toUpperCase()??
[]),error2=refusalError(attempt2,{status,codes:[...codes,...errors],said,who});return mayPass(status)?new Transient(error2,parseRetryAfter(headers["retry-after"],
now)):error2}async function refusalBytes(attempt2,body){try{return(await bodyUpTo(attempt2,body,maxRefusal)).bytes}catch(error2){if(error2 instanceof GateError)
throw error2;return Buffer.alloc(0)}}var maxAnswer2=256*1024,clientId="image-gate",patience={idle:3e4,within:6e4},shortestLife=60,tokenSchema=object({token:string2().optional(),access_token:string2().
optional(),expires_in:number2().nonnegative().optional().catch(void 0)}),TokenService=class{#http;#clock;constructor(http,clock){this.#http=http,this.#clock=clock}isCurrent({
usableUntil}){return this.#clock.elapsed()<usableUntil}async request(access2,challenge,scopes,credential){let attempt2={...access2.attempt,doing:`get a token to\
 ${access2.attempt.doing}`},realm=realmOf(access2,challenge,attempt2),asked2=this.#clock.elapsed(),response=await ask(this.#http,attempt2,this.#request(realm,challenge,
scopes,credential));if(response.status!==200)throw await refusal(attempt2,response,`${userOf(credential)} at ${shownUrl(realm)}`,this.#clock.now());return tokenOf(
attempt2,await readBody(attempt2,response.body,maxAnswer2),asked2)}#request(realm,challenge,scopes,credential){let headers={accept:"application/json"},{service}=challenge.
parameters;if(credential?.kind==="identity")return refreshRequest(realm,service,scopes,credential.token,headers);let url2=new URL(realm);service!==void 0&&url2.
searchParams.set("service",service);for(let scope of scopes)url2.searchParams.append("scope",scope);return credential===void 0?{method:"GET",url:url2,headers,...patience}:
(url2.searchParams.set("account",credential.username),{method:"GET",url:url2,headers:{...headers,authorization:`Basic ${encodedBasic(credential)}`},...patience})}};
function refreshRequest(url2,service,scopes,refreshToken,headers){let form4=new URLSearchParams({grant_type:"refresh_token",refresh_token:refreshToken,client_id:clientId});
service!==void 0&&form4.set("service",service),scopes.length>0&&form4.set("scope",scopes.join(" "));let body=Buffer.from(form4.toString());return{method:"POST",
url:url2,headers:{...headers,"content-type":"application/x-www-form-urlencoded"},body,...patience}}function realmOf({base},{parameters},attempt2){let realm=namedUrl(
parameters.realm,base);if(parameters.realm===void 0||realm===void 0)throw protocolError("registry-protocol",attempt2,"its 401 names no token service (realm).");
if(mayContact(realm,base))return realm;throw registryError("registry-insecure",attempt2,`its 401 names the token service ${shownUrl(realm)}, which may not recei\
ve a password.`,isLoopback(realm)?"Only a loopback registry may name a loopback realm without TLS.":"The realm of the registry must be an https URL; set it in t\
he configuration of the registry.")}function tokenOf(attempt2,body,asked2){let answer=tokenSchema.safeParse(parsedJson(body.toString("utf8"))),value=answer.data?.
token||answer.data?.access_token;if(!answer.success||value===void 0||!/^[\x21-\x7e]+$/.test(value))throw protocolError("registry-protocol",attempt2,"the token s\
ervice gave no token.");let life2=Math.max(shortestLife,answer.data.expires_in??shortestLife);return{value,usableUntil:asked2+life2*900}}function encodedBasic({
username,password}){return Buffer.from(`${username}:${password}`,"utf8").toString("base64")}var RegistryAuth=class{#credentials;#tokens;#mask;#challenges=new Map;#cache=new Map;#users=new Map;constructor(credentials,tokens,mask){this.#credentials=credentials,
this.#tokens=tokens,this.#mask=mask}async header(access2){let challenge=this.#challenges.get(access2.base.origin);return challenge===void 0?void 0:await this.#answer(
access2,challenge)}async renewed(access2,wwwAuthenticate,sent){let challenges=parseChallenges(wwwAuthenticate),challenge=challenges.find(({scheme})=>scheme==="b\
earer")??challenges[0];if(challenge===void 0)return;let{scope,...parameters}=challenge.parameters;this.#challenges.set(access2.base.origin,{...challenge,parameters});
let asked2=mergeScopes(access2.scopes,(scope??"").split(" ")),header=await this.#answer(access2,{...challenge,parameters},asked2,sent);return header===sent?void 0:
header}async grant(access2,wwwAuthenticate){let challenges=parseChallenges(wwwAuthenticate),challenge=challenges.find(({scheme})=>scheme==="bearer")??challenges[0],
credential=await this.#credential(access2.attempt.registry);if(challenge?.scheme!=="bearer"){let header=this.#basic(credential);return header===void 0?void 0:{kind:"\
password",header}}let token2=await this.#tokens.request(access2,challenge,access2.scopes,credential);return this.#mask(token2.value),{kind:"token",header:bearer(
token2)}}who(registry2){return this.#users.get(registry2)??"anonymously"}async#answer(access2,challenge,scopes=access2.scopes,refused2){let credential=await this.#credential(
access2.attempt.registry);if(challenge.scheme==="basic")return this.#basic(credential);let key=[access2.base.origin,...access2.scopes].join(" ");return bearer(await this.#token(
key,refused2,()=>this.#tokens.request(access2,challenge,scopes,credential)))}async#token(key,refused2,request){let pending=this.#cache.get(key),known=await pending;
if(known!==void 0&&this.#tokens.isCurrent(known)&&bearer(known)!==refused2)return known;let newer=this.#cache.get(key);return newer===void 0||newer===pending?await this.#obtain(
key,request):await newer}async#obtain(key,request){let pending=request();this.#cache.set(key,pending);try{let token2=await pending;return this.#mask(token2.value),
token2}catch(error2){throw this.#cache.get(key)===pending&&this.#cache.delete(key),error2}}async#credential(registry2){let credential=await this.#credentials.find(
registry2);if(credential!==void 0)return this.#mask(credential.kind==="password"?credential.password:credential.token),this.#users.set(registry2,userOf(credential)),
credential}#basic(credential){if(credential?.kind!=="password")return;let encoded2=encodedBasic(credential);return this.#mask(encoded2),`Basic ${encoded2}`}};function bearer({
value}){return`Bearer ${value}`}var probeIdle=1e4,probeTime=3e4,Endpoints=class{#http;#known=new Map;constructor(http){this.#http=http}async of(attempt2){let secure=new URL(`https://${apiHost(
attempt2.registry)}/`);if(!isLoopback(secure))return secure;let known=this.#known.get(attempt2.registry)??this.#probe(attempt2,secure);this.#known.set(attempt2.
registry,known);try{return await known}catch(error2){throw this.#known.delete(attempt2.registry),error2}}async#probe(attempt2,secure){let open6=new URL(secure);
open6.protocol="http:";try{if((await this.#version(attempt2,open6)).status!==400)return open6}catch(error2){return await this.#version(attempt2,secure).then(()=>secure,
()=>Promise.reject(error2))}return await this.#version(attempt2,secure),secure}async#version(attempt2,base){let url2=new URL("/v2/",base),response=await ask(this.#http,
attempt2,{method:"GET",url:url2,idle:probeIdle,within:probeTime});return await discard(response.body),response}};var userAgent=`image-gate/${version2} (signs as cosign does)`,idleTime=3e4,answerTime=3e5,maxRedirects=5,redirects=new Set([301,302,303,307,308]),RegistryTransport=class{#ports;#endpoints;#auth;constructor(ports,endpoints,auth){
this.#ports=ports,this.#endpoints=endpoints,this.#auth=auth}async send(call){let base=await this.#endpoints.of(call.attempt),url2=new URL(call.target,base);if(!mayContact(
url2,base))throw insecure(call.attempt,"upload location",url2);let response=url2.origin===base.origin?await this.#authorized(call,url2,base):await this.#once(call,
url2);return call.method==="GET"||call.method==="HEAD"?await this.#followed(call,base,{response,url:url2}):{response,url:url2}}async grantFor(call){let base=await this.#endpoints.
of(call.attempt),response=await this.#once(call,new URL(call.target,base));if(await discard(response.body),response.status!==401)return{base};let access2={base,
scopes:mergeScopes(call.scopes),attempt:call.attempt};return{base,grant:await this.#auth.grant(access2,response.headers["www-authenticate"])}}refusal(call,{response}){
let{attempt:attempt2}=call;return refusal(attempt2,response,this.#auth.who(attempt2.registry),this.#ports.clock.now())}async#authorized(call,url2,base){let access2={
base,scopes:mergeScopes(call.scopes),attempt:call.attempt},sent=await this.#auth.header(access2),response=await this.#once(call,url2,sent);if(response.status!==
401)return response;let renewed=await this.#auth.renewed(access2,response.headers["www-authenticate"],sent);return renewed===void 0?response:(await discard(response.
body),await this.#once(call,url2,renewed))}async#once(call,url2,authorization){let{attempt:attempt2,method,body,idle=idleTime}=call,headers={"user-agent":userAgent,
...call.headers,...authorization===void 0?{}:{authorization}},response=await ask(this.#ports.http,attempt2,{method,url:url2,headers,idle,...call.bulk?{}:{within:answerTime},
...body===void 0?{}:{body:body()}});return this.#ports.log.debug(`${method} ${shownUrl(url2)}: ${response.status}`),response}async#followed(call,base,first){let{
response,url:url2}=first;for(let hops=0;redirects.has(response.status);hops+=1){await discard(response.body);let next=namedUrl(response.headers.location,url2);if(next===
void 0)throw protocolError("registry-protocol",call.attempt,"it redirects to no valid URL.");if(hops>=maxRedirects)throw protocolError("registry-protocol",call.
attempt,`more than ${maxRedirects} redirects.`);if(!mayContact(next,base))throw insecure(call.attempt,"redirect",next);url2=next,response=await this.#once(call,
url2)}return{response,url:url2}}};function insecure(attempt2,what,url2){return registryError("registry-insecure",attempt2,`its ${what} ${shownUrl(url2)} is not \
https.`,"Make the registry name https URLs (behind a proxy: X-Forwarded-Proto, or `http.host` in its configuration).")}var quickIdle=4e3,quickAnswer=1e4;function openTransport(ports,{maskSecret,random=Math.random,quick=!1}){let http=quick?quickHttp(ports.http):ports.http,tokens=new TokenService(
http,ports.clock),auth=new RegistryAuth(new DockerCredentials(ports),tokens,maskSecret);return{transport:new RegistryTransport({...ports,http},new Endpoints(http),
auth),retry:{clock:ports.clock,log:ports.log,random,...quick?{attempts:1}:{}}}}function quickHttp(http){return{request:request=>http.request({...request,idle:Math.
min(request.idle,quickIdle),within:quickAnswer})}}import{createHmac}from"node:crypto";var layerAccesses=["token","password","none"],life=60;function parsePsk(text2){let value=text2.trim();if(!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.
test(value))return;let key=Buffer.from(value,"base64");return key.length<16?void 0:key}function clairToken({key,issuer},now){let seconds2=Math.floor(now.getTime()/
1e3),claims={iss:issuer,iat:seconds2,nbf:seconds2,exp:seconds2+life},signed=[{alg:"HS256",typ:"JWT"},claims].map(part2=>encodedPart(JSON.stringify(part2))).join(
".");return`${signed}.${createHmac("sha256",key).update(signed).digest("base64url")}`}function encodedPart(text2){return Buffer.from(text2).toString("base64url")}var clairDefaults={issuer:"image-gate",timeout:10*6e4,access:"token",cleanUp:!1},maxReports=256*1024*1024,keyVariable="IMAGE_GATE_CLAIR_PSK";function clairChoice(inputs){
let{"clair-url":url2,"clair-report":path}=inputs;if(url2===void 0)return path===void 0?{}:{clair:{kind:"report",path}};let{"clair-issuer":issuer=clairDefaults.issuer,
"clair-timeout":timeout=clairDefaults.timeout,"clair-registry-access":access2=clairDefaults.access,"clair-clean-up":cleanUp=clairDefaults.cleanUp}=inputs;return{
clair:{kind:"ask",url:url2,issuer,timeout,access:access2,cleanUp}}}async function openClair({environment,runner,files},choice2){if(choice2===void 0)return async()=>{};
if(choice2.kind==="report"){let kind=(await files.stat(choice2.path))?.kind;if(kind===void 0)throw noReport(choice2.path,"does not exist");if(kind==="directory")
throw noReport(choice2.path,"is a folder");return(ports,{layout})=>opinionOfFile(ports,choice2.path,layout)}let{issuer,kind:_,...how}=choice2,maskSecret=secret=>runner.
maskSecret(secret),account=accountIn(environment,issuer,maskSecret),question={...how,...account===void 0?{}:{account}};return async(ports,{layout:{images},reference})=>{
if(reference===void 0)return notAsked(ports);let{askClair}=await import("./ask-clair-63NETMIZ.js");return askClair({...ports,maskSecret},question,{reference:parseReference(
reference),images})}}function accountIn(environment,issuer,maskSecret){let written=environment[keyVariable]??"";if(written.trim()==="")return;maskSecret(written.
trim());let key=parsePsk(written);if(key!==void 0)return{key,issuer};let what="it is not the base64 of 16 bytes or more",fix="Set it to `auth.psk.key` of the co\
nfiguration of Clair, as it is written there.";throw new ConfigError([{where:keyVariable,what,fix}],"clair-key")}function notAsked({clock}){let failure2=failureOf(
fault("not-asked","it fetches an image from a registry, and this one is in none yet. Push it to one for staging and judge it there (`image: NAME@sha256:…`, `ima\
ge-from: registry`), or hand in a report (`clair-report`)"));return{scanner:"clair",at:clock.now().toISOString(),outcome:"failed",failure:failure2,platforms:[]}}
async function opinionOfFile({files,clock},path,{images}){let bytes=await files.readBytes(path,maxReports);if(bytes===void 0)throw noReport(path,"does not exist");
let{opinionInFile}=await import("./report-file-DL4APF6N.js");return opinionInFile(bytes.toString("utf8"),images,clock.now().toISOString())}function noReport(path,why){
let fix="Name the file that `clairctl report -o json` has written.";return new ConfigError([{where:"input clair-report",what:`${path} ${why}`,fix}],"clair-repor\
t-absent")}import{isAbsolute,relative,resolve,sep}from"node:path";var nobodyApproved={counted:new Set,ofOwn:[]};function approversOf(reviews,{commit:commit2,author,requester},writers=new Set){let last=new Map;for(let review of reviews)
["APPROVED","CHANGES_REQUESTED","DISMISSED"].includes(review.state)&&last.set(lower(review.author),review);let approving=[...last].filter(([,review])=>review.state===
"APPROVED"&&review.commit===commit2&&review.isPerson),isOwn=([name2,{authorId}])=>name2===lower(author)||writers.has(name2)||requester!==void 0&&authorId===requester.
id,names2=all=>all.map(([name2])=>name2);return{counted:new Set(names2(approving.filter(one2=>!isOwn(one2)))),ofOwn:names2(approving.filter(isOwn))}}function lower(name2){
return name2.toLowerCase()}var login="[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})",personForm=new RegExp(`^${login}$`),branchForm=new RegExp(`^image-gate/exception-[1-9]\
[0-9]{0,9}-by-(${login})-([1-9][0-9]{0,14})$`);function requestBranch(issue2,{login:name2,id}){return personForm.test(name2)?`image-gate/exception-${issue2}-by-${name2}\
-${id}`:void 0}function requesterOf(branch){let[,name2,id]=branchForm.exec(branch??"")??[];return name2===void 0?{}:{requester:{login:name2,id:Number(id)}}}var eventSchema=object({workflow_run:object({event:string2(),head_sha:string2().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),head_branch:string2().min(1),head_repository:object(
{full_name:string2().regex(/^[\w.-]+\/[\w.-]+$/)}).nullish().catch(void 0)})});function triggeringRun(event){let run2=eventSchema.safeParse(event).data?.workflow_run;
if(run2===void 0)return;let{event:name2,head_sha:commit2,head_branch:branch,head_repository:from}=run2;return{event:name2,commit:commit2,branch,...from?{repository:from.
full_name}:{}}}var variables=object({GITHUB_REPOSITORY:string2().regex(/^[\w.-]+\/[\w.-]+$/),GITHUB_SHA:string2().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),GITHUB_REF:string2().default(
""),GITHUB_SERVER_URL:url().default("https://github.com"),GITHUB_API_URL:url().default(publicApi),GITHUB_WORKSPACE:string2().min(1),GITHUB_WORKFLOW_REF:string2().
optional(),GITHUB_RUN_ID:string2().default("0"),GITHUB_RUN_ATTEMPT:string2().default("1"),GITHUB_EVENT_NAME:string2().default(""),GITHUB_JOB:string2().optional(),
GITHUB_ACTOR:string2().default(""),GITHUB_BASE_REF:string2().default("")}),eventSchema2=object({repository:object({private:boolean2().optional(),archived:boolean2().
optional(),default_branch:string2().min(1).optional().catch(void 0)}).optional().catch(void 0),pull_request:object({number:number2().int().positive(),head:object(
{repo:object({full_name:string2()}).nullable(),ref:string2().optional().catch(void 0),sha:string2().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/).optional().catch(void 0)}),
base:object({ref:string2().min(1)}).optional().catch(void 0),user:object({login:string2()}).nullish().catch(void 0)}).optional().catch(void 0)});function githubContext(environment,event){
if(environment.GITHUB_ACTIONS!=="true")return;let parsed2=variables.safeParse(environment);if(!parsed2.success)return;let{data}=parsed2,workflowFile=workflowPath(
data.GITHUB_WORKFLOW_REF,data.GITHUB_REPOSITORY),{repository:about,pull_request:pull}=eventSchema2.safeParse(event).data??{},triggering=data.GITHUB_EVENT_NAME===
"workflow_run"?triggeringRun(event):void 0,repositoryUrl2=`${data.GITHUB_SERVER_URL}/${data.GITHUB_REPOSITORY}`;return{repository:data.GITHUB_REPOSITORY,commit:data.
GITHUB_SHA,ref:data.GITHUB_REF,serverUrl:data.GITHUB_SERVER_URL,apiUrl:data.GITHUB_API_URL,workspace:data.GITHUB_WORKSPACE,...workflowFile===void 0?{}:{workflowFile},
event:data.GITHUB_EVENT_NAME,runId:data.GITHUB_RUN_ID,...data.GITHUB_JOB===void 0?{}:{job:data.GITHUB_JOB},...pull===void 0?{}:{pullRequest:pull.number},...proposalOf(
pull,data.GITHUB_BASE_REF,data.GITHUB_REPOSITORY),...about?.default_branch===void 0?{}:{defaultBranch:about.default_branch},...triggering===void 0?{}:{triggering},
readOnly:readOnlyFor(data.GITHUB_ACTOR,data.GITHUB_EVENT_NAME)||isFork(pull,data.GITHUB_REPOSITORY),archived:about?.archived??!1,origin:{repositoryUrl:repositoryUrl2,
commit:data.GITHUB_SHA,private:about?.private,runUrl:`${repositoryUrl2}/actions/runs/${data.GITHUB_RUN_ID}/attempts/${data.GITHUB_RUN_ATTEMPT}`}}}function proposalOf(pull,baseRef,repository){
let base=pull?.base?.ref??baseRef;if(pull?.head.sha===void 0||base==="")return{};let{number:number4,head,user}=pull,author=user?.login??"";return{proposal:{...{
number:number4,base,commit:head.sha??"",author,isFork:isFork(pull,repository)},...requesterOf(head.ref)}}}function readOnlyFor(actor,event){return actor==="depe\
ndabot[bot]"&&event!=="workflow_run"}function isFork(pull,repository){return pull!==void 0&&pull.head.repo?.full_name.toLowerCase()!==repository.toLowerCase()}function workflowPath(workflowRef,repository){
let path=workflowRef?.split("@")[0];return path?.startsWith(`${repository}/`)?path.slice(repository.length+1):void 0}function queuedBranch(ref){return/^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.
exec(ref)?.[1]}function requireGithub(github){if(github!==void 0)return github;let what="the runner does not name repository and commit (GITHUB_ACTIONS, GITHUB_\
REPOSITORY, GITHUB_SHA, GITHUB_WORKSPACE)";throw new ConfigError([{where:"runner",what,fix:"Run it as a step of a workflow, or use image-gate on the command lin\
e."}],"run-unknown")}function destinationProblem(tag){let read4=readReference(tag);return"problem"in read4?read4.problem:read4.reference.digest===void 0?void 0:{what:`${JSON.stringify(
tag)} holds a digest, and what is pushed has a digest of its own`,fix:"Write the reference with a tag only."}}function destinationOf(tag){return{tag:"latest",...parseReference(
tag)}}var byItself="auto";function baselineChoice({baseline},runContext){if(baseline===void 0||baseline===byItself)return{kind:"auto",asked:baseline===byItself};if(isReport(
baseline))return reportPlace(baseline,runContext);let read4=readReference(baseline);if("problem"in read4)return{kind:"auto",asked:!1};let{reference}=read4;return{
kind:"image",reference:reference.digest===void 0?destinationOf(baseline):reference}}function isReport(baseline){return baseline.toLowerCase().endsWith(".json")}
function reportPlace(path,{github,workingDirectory}){let absolute=resolve(workingDirectory,path),inside=(github===void 0?[]:[workingDirectory,github.workspace]).
flatMap(root=>wayInto(root,absolute)??[])[0];return inside===void 0?{kind:"report",path:absolute,place:"machine"}:{kind:"report",path:inside,place:"repository"}}
function wayInto(folder,path){let way=relative(folder,path);return way===".."||way.startsWith(`..${sep}`)||isAbsolute(way)?void 0:way}function baselineProblems({
baseline,image:image2,report}){let where="input baseline";if(baseline===void 0||isReport(baseline))return[];if(report!==void 0)return[{where,what:"a report is j\
udged without Trivy, so it can only be compared with a report",fix:"Name a Trivy JSON (a file whose name ends in .json), or remove `report`."}];if(baseline===byItself)
return[];let read4=readReference(baseline,where);if("problem"in read4){let{fix,...rest}=read4.problem;return[{...rest,fix:`${fix} A Trivy report is a file whose\
 name ends in .json.`}]}return image2!==void 0&&oneSpelling(image2)===oneSpelling(baseline)?[{where,what:"it is the image that is judged",fix:"Name an earlier o\
ne."}]:[]}function chosenBaseline({baseline,scanTarget},ruled){if(baseline.kind!=="auto"||baseline.asked)return baseline;switch(ruled.kind){case"unsaid":return baseline;case"\
auto":return{kind:"auto",asked:!0};case"differing":return{kind:"none",why:"the policies that count together name different ones",fix:"Name one in the input `bas\
eline`, or the same in all of them."};case"image":return namedImage2(ruled.name,scanTarget)}}function namedImage2(name2,scanTarget){let read4=readReference(name2,
"baseline in the policy"),fix="Name another one in `baseline` of the policy.";return"problem"in read4?{kind:"none",why:read4.problem.what,fix}:scanTarget.kind===
"image"&&oneSpelling(scanTarget.reference)===name2?{kind:"none",why:`${name2} is the image that is judged`,fix}:{kind:"image",reference:read4.reference}}function baselineSource({
baseline,...context},gateOn,branch){switch(baseline.kind){case"image":return{...baseline,byDefault:!1};case"report":return baseline;case"none":return{...baseline,
byDefault:!1};case"auto":{if(!baseline.asked&&gateOn==="all")return;let found=imageOfBranch(context,branch);return"why"in found?{kind:"none",...found,byDefault:!baseline.
asked}:{kind:"image",reference:found,byDefault:!0}}}}function reportBaseline(baseline,gateOn){return baseline.kind==="report"?baseline:gateOn==="all"?void 0:{kind:"\
none",why:"a report is compared with a report, and none is named",fix:nameReport,byDefault:!0}}var nameReport="Name a Trivy JSON in `baseline`.";function baselineFile(path){
return path===void 0?{kind:"auto",asked:!1}:{kind:"report",path,place:"machine"}}function imageOfBranch({scanTarget,destinations,github},governing){let nameIt="\
Name an image or a Trivy JSON in `baseline`.";if(github===void 0)return{why:"outside of a GitHub workflow there is no base branch",fix:nameIt};let branch=governing??
baseBranch(github);if(branch===void 0)return{why:"the event names no base branch",fix:nameIt};let[first]=destinations;if(first===void 0)return{why:"without tags\
 it is not known where images are pushed",fix:nameIt};let{registry:registry2,repository}=first;if(isOfficial(first))return{why:`${familiarName(first)} alone nam\
es no registry of yours`,fix:nameIt};let tag=tagOf(branch),reference={registry:registry2,repository,tag};return"problem"in readReference(formatReference(reference))?
{why:`the branch ${branch} can't be made a tag`,fix:nameIt}:scanTarget.kind==="image"&&oneSpelling(scanTarget.reference)===formatReference(reference)?{why:`${formatReference(
reference)} is the image that is judged`,fix:nameIt}:reference}function baseBranch({proposal,ref,defaultBranch}){return proposal?.base??queuedBranch(ref)??defaultBranch}
var maxTag=128;function tagOf(branch){return branch.replaceAll(/[^\w.-]+/g,"-").slice(0,maxTag)}function knownNames({scanTarget,destinations}){return destinations.
length>0?destinations.map(formatReference):scanTarget.kind==="image"?[scanTarget.reference]:[]}function imageNames(destinations,...own2){let[first,...others]=destinations.map(formatReference);return first===void 0?own2:[first,...others]}function ownNames(scanTarget,repository){
return(scanTarget.kind==="image"?scanTarget.names:void 0)??[ownName(scanTarget,repository)]}function ownName(scanTarget,repository){switch(scanTarget.kind){case"\
build":return repository??"image";case"image":return scanTarget.reference;case"input":case"report":return scanTarget.path}}var reportSchema=object({ArtifactName:string2().
min(1).max(4096)});function reportedNames({recorded,platforms:[{raw}]},otherwise){return recorded.names??[reportSchema.safeParse(raw).data?.ArtifactName??otherwise]}
function namesOfReport(scan,path,given2){let[first,...others]=given2;return first===void 0?reportedNames(scan,path):[first,...others]}function placedNames(scan,names2){
return scan.recorded.origin==="input"?names2.filter(isTagged):names2}function isTagged(name2){let read4=readReference(name2);return"reference"in read4&&(read4.reference.
tag??read4.reference.digest)!==void 0}function judgesAnotherRun({scanTarget,github}){return github?.event==="workflow_run"&&(scanTarget.kind==="report"||scanTarget.kind==="input")}function triggeredProblems(inputs,run2){
return judgesAnotherRun(run2)?[["ref",inputs.ref!==void 0,"in a workflow_run the pull request is found by the event and the API"],["sha",inputs.sha!==void 0,"in\
 a workflow_run the commit is that of the event"],["policy-from",inputs["policy-from"]==="head","in a workflow_run `head` would let the author of the pull reque\
st write the policy"]].flatMap(([name2,is,what])=>is?[{where:`input ${name2}`,what,fix:`Remove ${name2}; docs/forks.md explains why.`}]:[]):[]}var EXIT_CONFIG=2,EXIT_FAILED=3;function exitCodeOf(error2){return error2 instanceof ConfigError?EXIT_CONFIG:EXIT_FAILED}var MAX_CAUSES=4,MAX_CAUSE=200,MAX_STACK=4e3;
function errorText(error2){if(!(error2 instanceof GateError))return defect(error2);let causes=causesOf(error2);return[plain(error2.message),...error2 instanceof
ConfigError?[]:[`Fix: ${plain(error2.fix)}`],...causes.length===0?[]:[`Cause: ${causes.join("; ")}`]].join(`
`)}function defect(error2){let what=isError(error2)&&error2.stack||plainLine(messageOf2(error2),MAX_STACK);return`This is a defect of image-gate, please report \
it:
${plain(what).slice(0,MAX_STACK)}`}function causesOf(error2){let said=[],cause=error2.cause;for(let depth=0;depth<MAX_CAUSES&&cause!==void 0&&cause!==null;depth+=
1){let message2=plainLine(messageOf2(cause),MAX_CAUSE),known=[plain(error2.message),error2.message,...said];message2!==""&&!known.some(text2=>text2.includes(messageOf2(
cause))||text2.includes(message2))&&said.push(message2),cause=isError(cause)?cause.cause:void 0}return said}function messageOf2(error2){return isError(error2)?error2.
message:String(error2)}function isError(value){return typeof value=="object"&&value!==null&&"message"in value&&typeof value.message=="string"}var defaultLength=200,maxUrl=2e3,lookahead=8;function bounded(foreign,max=defaultLength){let window=foreign.slice(0,max*lookahead),line=cleanLine(window);return cut2(
window.length<foreign.length?`${line}…`:line,max)}function boundedPath(foreign,max=defaultLength){let window=foreign.slice(-max*lookahead),line=cleanLine(window);
return window.length===foreign.length&&line.length<=max?line:`…${line.slice(Math.max(0,line.length-max+1)).replace(/^[\uDC00-\uDFFF]/,"")}`}function cleanLine(line){
return/[^ -~]|^ | $| {2}/.test(line)?plainLine(line):line}var gap="&#8203;",special=/[&<>"'`*~[\]|\\$]/g,plainWords=/^[A-Za-z](?:[\w ,;()/-]|[:.](?= |$))*$/,meaning=/_|GH-|www\.|mailto:|xmpp:|\b[0-9a-f]{7,40}\b/i,
commit=/\bCVE-\d{4}-\d+\b|\b[0-9a-f]{7,40}\b/gi;function text(foreign,max=defaultLength){let line=bounded(foreign,max);return plainWords.test(line)&&!meaning.test(
line)?line:line.replace(special,entity).replace(/(?<!\w)_|_(?!\w)/g,entity).replace(/@/g,`@${gap}`).replace(/(?<!&)#(?=\d)/g,`#${gap}`).replace(/\b(GH-(?=\d)|mailto:|xmpp:)/gi,
`$1${gap}`).replace(/:(?=\/\/|[\w+-]+:)/g,`:${gap}`).replace(/www\./gi,match2=>`${match2.slice(0,3)}${gap}.`).replace(commit,withoutCommit).replace(/^[-+=#:]/,entity).
replace(/^(\d{1,9})([.)])/,(_,digits,mark)=>digits+entity(mark))}var inHtml={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function htmlText(foreign,max=defaultLength){
return bounded(foreign,max).replace(/[&<>"']/g,character=>inHtml[character]??character)}function withoutCommit(found){return/^CVE/i.test(found)?found:found.replace(
/.{6}(?=.)/g,`$&${gap}`)}function entity(character){return`&#${character.codePointAt(0)};`}function code(foreign,max=defaultLength){return codeOf(bounded(foreign,
max))}function codePath(foreign,max=defaultLength){return codeOf(boundedPath(foreign,max))}var wholePath=24;function pathCell(foreign,max=defaultLength){let path=boundedPath(
foreign,max);return path.length<=wholePath||!path.includes("/")?codeOf(path):`<code>${text(path,Number.POSITIVE_INFINITY).replaceAll("/","/<wbr>")}</code>`}function codeOf(line){
return line===""?"":/[`|\\<>&]/.test(line)?`<code>${text(line,Number.POSITIVE_INFINITY)}</code>`:`\`${line}\``}function safeUrl(foreign){if(foreign===void 0||foreign.
length>maxUrl)return;if(plainUrl.test(foreign)&&!notPlain.test(foreign))return foreign;let url2=URL.parse(foreign);if(!(url2===null||!/^https?:$/.test(url2.protocol)||
url2.username!==""||url2.password!==""))return url2.href.replace(/[^\w\-.~:/?#@!&+,;=%]|%(?![0-9A-Fa-f]{2})|(?<=#.*)#/g,percentEncoded)}var plainUrl=/^https?:\/\/[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+\/[\w\-.~/:@!&+,;=]*$/,
notPlain=/[/.]xn--|\/\./;function percentEncoded(character){return`%${(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(2,"0")}`}function link(label2,foreignUrl){
let url2=safeUrl(foreignUrl);return url2===void 0||label2===""?label2:`[${label2}](${url2.replaceAll("&","&amp;")})`}function row(cells){return`| ${cells.map(cell=>cell===
""?" ":cell).join(" | ")} |`}function wideTitle(title,spaces){return`${title}${" ".repeat(spaces)}`}function chat(foreign,max=defaultLength){let line=bounded(foreign,
max);return/^[\w .,;()/=+-]*$/.test(line)?line:cut2(line.replace(/:(?=\/\/)|(?<=www)\./gi,"$& ").replace(/[<@#](?=\S)/g,"$& "),max)}var markdown={code,path:codePath,
text},terminal={code:bounded,path:boundedPath,text:bounded};var defaultPolicyPath=".github/image-gate.yml",misnamedPolicyPaths=[".github/image-gate.yaml","image-gate.yml","image-gate.yaml"],defaultExceptionsPaths=[".triv\
yignore",".trivyignore.yaml"];function exceptionPaths(named=[]){return named.length===0?defaultExceptionsPaths.map(path=>({path,named:!1})):named.map(path=>({path,
named:!0}))}var noHalfImage="Start it again. No tag points to half an image.";function cancelled(signal){return signal.reason instanceof GateError?signal.reason:new Cancelled(
"its caller")}function throwIfCancelled(signal){if(signal.aborted)throw cancelled(signal)}async function advisingAtEnd(fix,work){try{return await work()}catch(error2){
throw withAdvice(fix,error2)}}function withAdvice(fix,error2){return error2 instanceof Cancelled?error2.advising(fix):error2}var refusals=[400,409,415,422,451];function answerKind({status,headers}){if(status>=200&&status<300)return"ok";let limited=headers["x-ratelimit-remaining"]==="0"||
headers["retry-after"]!==void 0;return status===429||status===403&&limited?"rate-limited":status===401?"unauthorized":status===403?"denied":status===404||status===
410?"missing":status===413?"too-large":refusals.includes(status)?"refused":mayPass(status)||status>=500?"unavailable":"unexpected"}function faultKind(error2){return error2 instanceof
Cancelled?"cancelled":error2 instanceof HttpFault?"unreachable":"defect"}var errorSchema=object({message:string2()}),MAX_MESSAGE=300;function answerText({status,
body}){let said=messageOf3(body);return said===""?`HTTP ${status}`:`${bounded(said,250)} (HTTP ${status})`}function messageOf3(body){return errorSchema.safeParse(
body).data?.message??""}function answerFault(answer,{what,permission}){let{code:code2,problem:problem2,fix}=wordingOf(answerKind(answer),permission),said=plainLine(
messageOf3(answer.body),MAX_MESSAGE),message2=`${what}: ${problem2} (HTTP ${answer.status})${said===""?".":`: ${said}`}`;return new ServiceError({code:code2,message:message2,
fix})}function unreachableFault(fault2,{what}){return new ServiceError({code:"github-unreachable",message:`${what}: GitHub did not answer: ${plainLine(fault2.message,
MAX_MESSAGE)}`,fix:"Check the network and the proxy of the runner, and start the job again.",cause:fault2})}function wordingOf(kind,permission){switch(kind){case"\
rate-limited":return{code:"github-rate-limited",problem:"GitHub limits the rate of requests",fix:"Start the job again later, or use a token of its own for githu\
b-token."};case"unauthorized":return{code:"github-unauthorized",problem:"GitHub did not accept the token",fix:"Check the input github-token."};case"denied":return{
code:"github-denied",problem:"GitHub refused it",fix:permit(permission)};case"missing":return{code:"github-not-found",problem:"GitHub does not know it, or the t\
oken may not see it",fix:permit(permission)};case"unavailable":return{code:"github-unavailable",problem:"GitHub failed",fix:"Look at githubstatus.com, and start\
 the job again."};case"ok":case"too-large":case"refused":case"unexpected":return{code:"github-unexpected",problem:"GitHub gave an unexpected answer",fix:"Check \
repository and commit."}}}function permit(permission){return`Give the job \`permissions: ${permission}\`, and check that the repository is the right one.`}var AnswerTooLarge=class extends HttpFault{constructor(max){super(`the answer is larger than the ${max} bytes that are read`,{retryable:!1})}},MAX_JSON=32*1024*
1024,TIMEOUT=3e4,LIMITS={attempts:3,firstWait:1e3,longestWait:2e3,longestRetryAfter:Number.POSITIVE_INFINITY,longestTotal:Number.POSITIVE_INFINITY},REASON2=200;
function createGithubApi(access2){let client=createGithubClient(access2);return{request:async request=>{let answer=await client({...request,accept:"application/\
vnd.github+json",max:MAX_JSON}),{status,headers}=answer;return{status,headers,body:answer.bytes===void 0?answer.body:parsedJson(answer.bytes.toString("utf8"))}}}}
function createGithubClient(access2){let{clock,log,signal}=access2,loaded;return async request=>{loaded??=connect(access2);let octokit=await loaded,end=clock.elapsed()+
request.deadline,patience2=new Patience(clock,LIMITS);for(;;){throwIfCancelled(signal);let left=Math.max(1,Math.min(TIMEOUT,Math.ceil(end-clock.elapsed()))),outcome=await attempt(
octokit,signal,request,left),passing=request.repeatable?laterTry(outcome,clock.now()):void 0;if(passing===void 0)return given(outcome);let onWait=ms=>log.debug(
`${request.method} ${request.route}: ${described(outcome)}. Trying again in ${ms/1e3} s.`);if(await patience2.wait({...passing,room:end-clock.elapsed(),onWait})!==
void 0)return given(outcome)}}}function given(outcome){if(outcome instanceof HttpFault)throw outcome;return outcome}function described(outcome){return outcome instanceof
HttpFault?outcome.message:`HTTP ${outcome.status}`}function laterTry(outcome,now){if(outcome instanceof HttpFault)return outcome.retryable?{}:void 0;let isLimit=answerKind(
outcome)==="rate-limited";if(!isLimit&&!mayPass(outcome.status))return;let retryAfter=parseRetryAfter(outcome.headers["retry-after"],now);return retryAfter!==void 0?
{retryAfter}:isLimit?void 0:{}}async function connect({token:token2,apiUrl,log}){let{getOctokit}=await import("./github-EI33BRDR.js"),{debug}=log;return getOctokit(
token2,{baseUrl:apiUrl,log:{debug:()=>{},info:()=>{},warn:debug,error:debug},userAgent:"image-gate"})}async function attempt(octokit,signal,{method,route,body,accept,
max,redirects:redirects2},timeout){let timer=AbortSignal.timeout(timeout);try{let{status,headers,data}=await octokit.request({method,url:route,...body===void 0?
{}:{data:body},headers:{accept},request:{signal:AbortSignal.any([signal,timer]),parseSuccessResponseBody:!1,...redirects2==="answers"?{redirect:"manual"}:{}}});
return{status,headers:texts(headers),bytes:await readBytes(data,max)}}catch(error2){if(signal.aborted)throw cancelled(signal);return error2 instanceof AnswerTooLarge?
error2:timer.aborted?noAnswer(`${method} ${route}`,`no answer within ${timeout/1e3} s`,error2):refusal2(error2)??noAnswer(`${method} ${route}`,error2 instanceof
Error?error2.message:String(error2),error2)}}async function readBytes(body,max){if(body===void 0)return Buffer.alloc(0);let{bytes,isWhole:isWhole2}=await readUpTo(
body,max);if(isWhole2)return bytes;throw new AnswerTooLarge(max)}function texts(headers){return Object.fromEntries(Object.entries(headers).map(([name2,value])=>[
name2,String(value)]))}function refusal2(error2){if(typeof error2!="object"||error2===null||!("status"in error2)||!("response"in error2))return;let{status,response}=error2;
if(typeof status!="number"||typeof response!="object"||response===null)return;let headers="headers"in response&&typeof response.headers=="object"?response.headers??
{}:{};return{status,headers:texts(headers),bytes:void 0,body:"data"in response?response.data:void 0}}function noAnswer(what,reason2,cause){return new HttpFault(
`${what}: ${plainLine(reason2,REASON2)}`,{retryable:!0,cause})}var deadline=1e5;function createGithubDownload(access2){let client=createGithubClient(access2);return async(route,max,how)=>{let accept="application/vnd.github+\
json";try{let answer=await client({method:"GET",route,accept,max,deadline,repeatable:!0});if(answer.bytes===void 0)throw answerFault(answer,how);return answer.bytes}catch(error2){
throw error2 instanceof HttpFault?unreachableFault(error2,how):error2}}}import{createHash as createHash3}from"node:crypto";function gitBlobId(bytes,digits){return createHash3(digits===64?"sha256":"sha1").update(`blob ${bytes.length}\
\0`).update(bytes).digest("hex")}var PERMISSION="contents: read",DEADLINE=1e5,MAX_TREE=16*1024*1024,treeSchema=object({tree:array(object({path:string2(),mode:string2(),sha:string2(),size:number2().
optional()})),truncated:boolean2()});function createRepositoryContents(access2){let ask2=createAsk(access2),listTree=remembering(treeish=>treeish,(treeish,wanted)=>fetchTree(
ask2,access2.repository,wanted,treeish)),download=remembering(({sha,max})=>`${sha} ${max}`,(entry,wanted)=>fetchFile(ask2,access2.repository,wanted,entry));return{
read:async(path,commit2,max)=>{let wanted={path,commit:commit2,what:`Reading ${path} of ${access2.repository} at ${commit2}`},entry=await find(listTree,wanted);
return entry&&download({...entry,max},wanted)},list:async commit2=>{let wanted={path:"",commit:commit2,what:`Listing the files of ${access2.repository} at ${commit2}`},
{tree,truncated}=await askTree(ask2,access2.repository,wanted,`${encodeURIComponent(commit2)}?recursive=1`);return truncated?void 0:tree.filter(isFile).map(({path})=>path)},
isExecutable:async(path,commit2)=>{let what=`Looking up the mode of ${path} of ${access2.repository} at ${commit2}`;return(await find(listTree,{path,commit:commit2,
what}))?.mode==="100755"}}}function createAsk(access2){let client=createGithubClient(access2);return async({what,...question})=>{let how={what,permission:PERMISSION};
try{let answer=await client({...question,method:"GET",deadline:DEADLINE,repeatable:!0});if(answer.bytes===void 0)throw answerFault(answer,how);return answer.bytes}catch(error2){
throw error2 instanceof AnswerTooLarge?tooLarge(error2,what):error2 instanceof HttpFault?unreachableFault(error2,how):error2}}}function tooLarge({message:message2},what){
return new ServiceError({code:"github-answer-too-large",message:`${what}: ${message2}.`,fix:"Make the file smaller, or name another one."})}function remembering(keyOf2,ask2){
let answers=new Map;return(asked2,by)=>{let key=keyOf2(asked2),answer=answers.get(key)??ask2(asked2,by);return answers.set(key,answer),answer.catch(()=>answers.
delete(key)),answer}}async function fetchTree(ask2,repository,wanted,treeish){let{tree,truncated}=await askTree(ask2,repository,wanted,encodeURIComponent(treeish));
if(truncated)throw unexpected(wanted.what,notWhole);return tree}var notWhole="GitHub did not list the whole folder";async function askTree(ask2,repository,{what},treeish){
let bytes=await ask2({route:`/repos/${repository}/git/trees/${treeish}`,accept:"application/vnd.github+json",max:MAX_TREE,what}),answer=treeSchema.safeParse(parsedJson(
bytes.toString("utf8")));if(!answer.success)throw unexpected(what,notWhole);return answer.data}async function find(listTree,wanted){let names2=namesOf(wanted),treeish=wanted.
commit;for(let[depth,name2]of names2.entries()){let entry=(await listTree(treeish,wanted)).find(({path})=>path===name2),last=depth===names2.length-1;if(entry===
void 0||last||isFile(entry))return entry===void 0||!last?void 0:requireFile(wanted,entry);if(entry.mode!==TREE)throw notAFile(wanted,`behind ${KINDS[entry.mode]}`);
treeish=entry.sha}}function namesOf(wanted){let names2=wanted.path.split("/").filter(name2=>name2!==""&&name2!==".");if(names2.length===0||names2.includes("..")||
wanted.path.startsWith("/"))throw notAFile(wanted,"not a path in the repository");return names2}var TREE="040000",KINDS={[TREE]:"a directory",12e4:"a symbolic l\
ink",16e4:"a submodule"};function isFile({mode}){return KINDS[mode]===void 0}function requireFile(wanted,entry){if(!isFile(entry))throw notAFile(wanted,`${KINDS[entry.
mode]}`);return entry}async function fetchFile(ask2,repository,wanted,{sha,max}){let path=namesOf(wanted).map(encodeURIComponent).join("/"),bytes=await ask2({route:`\
/repos/${repository}/contents/${path}?ref=${encodeURIComponent(wanted.commit)}`,accept:"application/vnd.github.raw+json",max,what:wanted.what});if(gitBlobId(bytes,
sha.length)!==sha)throw unexpected(wanted.what,"the bytes are not those of the commit's tree");return bytes}function notAFile({what},kind){return new ServiceError(
{code:"repository-not-a-file",message:`${what}: it is ${kind}.`,fix:"Put a regular file there, or name another path."})}function unexpected(what,problem2){return new ServiceError(
{code:"github-unexpected",message:`${what}: ${problem2}.`,fix:"Start the job again; if that does not help, check out the repository and use a local context."})}import{isDeepStrictEqual}from"node:util";var maxPage=4*1024*1024,maxPages=20,absent=new Set([400,404,406]),indexSchema=object({manifests:array(unknown()).nullable()});async function readReferrers(attempt2,pages){
let found=[],target=pages.first;for(let count2=0;target!==void 0;count2+=1){if(count2>=maxPages)throw protocolError("registry-protocol",attempt2,`more than ${maxPages}\
 pages.`);let answered=await pages.send(target),{status,headers,body}=answered.response,isIndex=(headers["content-type"]??"").split(";")[0]?.trim()===mediaTypes.
ociIndex;if(count2===0&&absent.has(status))return await whyUnlisted(attempt2,answered);if(count2===0&&status===200&&!isIndex)return await discard(body),"not-fou\
nd";if(status!==200)throw await pages.refusal(answered);found.push(...descriptorsOf(attempt2,await readBody(attempt2,body,maxPage))),target=nextPage(attempt2,headers.
link,answered.url)}return found}async function whyUnlisted(attempt2,{response:{status,body}}){let text2=(await refusalBytes(attempt2,body)).toString("utf8");return status===
404&&text2!==""&&parseRefusal(text2).codes.length===0?"no-api":"not-found"}var maxLink=8192;function nextTarget(attempt2,link4){let[,target]=/<([^<>]{1,4096})>\s*;[^,]*\brel="?next"?/.
exec((link4??"").slice(0,maxLink))??[];if(target!==void 0||link4===void 0)return target;if(!(link4.length<=maxLink&&!/<[^<>]{4097,}>/.test(link4)))throw protocolError(
"registry-protocol",attempt2,"it says in more words than are read where its list goes on.")}function descriptorsOf(attempt2,bytes){let index=indexSchema.safeParse(
parsedJson(bytes.toString("utf8")));if(!index.success)throw protocolError("registry-protocol",attempt2,"its list is no index.");return(index.data.manifests??[]).
flatMap(entry=>descriptorSchema.safeParse(entry).data??[])}function nextPage(attempt2,link4,base){let text2=nextTarget(attempt2,link4);if(text2===void 0)return;
let url2=namedUrl(text2,base);if(url2?.origin===base.origin)return url2;throw protocolError("registry-protocol",attempt2,"its list goes on at another host, whic\
h gets no credentials of ours.")}var retryLimits={attempts:5,firstWait:1e3,longestWait:8e3,longestRetryAfter:12e4,longestTotal:3e5};function patienceOf(ports){let{clock,log,random,attempts=retryLimits.
attempts}=ports,patience2=new Patience(clock,{...retryLimits,attempts},random);return async({final,retryAfter})=>{let onWait=ms=>log.info(`${final.message} Tryi\
ng again in ${Math.ceil(ms/1e3)} s.`),end=await patience2.wait({retryAfter,onWait});if(end==="retry-after")throw tooLongAWait(final,retryAfter??0);if(end!==void 0)
throw patience2.tries===1?final:withNote(final,`Tried ${patience2.tries} times.`)}}function repeated(ports,work){return retrying(patienceOf(ports),work)}function tooLongAWait(final,ms){
let limit=retryLimits.longestRetryAfter/1e3;return withNote(final,`It asks to wait ${Math.ceil(ms/1e3)} s (Retry-After), more than the ${limit} s that we wait a\
t most.`)}function withNote({code:code2,message:message2,fix,cause},note){return new ToolError({code:code2,message:`${message2} ${note}`,fix,cause})}var maxPage2=4*1024*1024,pageSize=1e3,maxPages2=1e3,maxNames=2e5,entries=array(unknown()).max(maxNames).nullish(),pageSchema=object({repositories:entries,tags:entries});
function createCatalog(ports,options){let{transport,retry}=openTransport(ports,options);return{repositories:registry2=>{let attempt2={doing:`list the repositori\
es of ${registry2}`,registry:registry2,repository:"_catalog"};return readNames(transport,retry,{attempt:attempt2,target:"/v2/_catalog",scopes:["registry:catalog\
:*"],key:"repositories"},name2=>isWhole({registry:registry2,repository:name2}))},tags:place=>readNames(transport,retry,...tagsOf(place)),firstTags:(place,pages=1)=>readNames(
transport,retry,...tagsOf(place),pages)}}function tagsOf({registry:registry2,repository}){let attempt2={doing:`list the tags of ${familiarName({registry:registry2,
repository})}`,registry:registry2,repository},isName=name2=>isWhole({registry:registry2,repository,tag:name2}),[target,scopes]=[`/v2/${repository}/tags/list`,[repositoryScope(
repository,"pull")]];return[{attempt:attempt2,target,scopes,key:"tags"},isName]}function isWhole(parts2){let read4=readReference(formatReference(parts2));return"\
reference"in read4&&isDeepStrictEqual(read4.reference,parts2)}async function readNames(transport,retry,{attempt:attempt2,target,scopes,key},isName,pages=Number.
POSITIVE_INFINITY){let[names2,seen]=[new Set,new Set],unreadable=0,next=`${target}?n=${pageSize}`;for(let page=0;next!==void 0&&page<pages;page+=1){if(page>=maxPages2)
throw protocolError("registry-protocol",attempt2,`its list has more than ${maxPages2} pages.`);let asked2=next,{found,link:link4}=await repeated(retry,async()=>{
let answered=await transport.send({attempt:attempt2,scopes,method:"GET",target:asked2});if(answered.response.status!==200)throw await transport.refusal({attempt:attempt2},
answered);let bytes=await readBody(attempt2,answered.response.body,maxPage2),read4=pageSchema.safeParse(parsedJson(bytes.toString("utf8")));if(!read4.success||read4.
data[key]===void 0)throw protocolError("registry-protocol",attempt2,`its answer is no list of ${key}.`);return{found:read4.data[key]??[],link:nextPage(attempt2,
answered.response.headers.link,answered.url)}});for(let name2 of found)typeof name2=="string"&&isName(name2)?names2.add(name2):unreadable+=1;if(names2.size>maxNames)
throw protocolError("registry-protocol",attempt2,`its list has more than ${maxNames} names.`);if(link4!==void 0&&seen.has(link4.href))throw protocolError("regis\
try-protocol",attempt2,`its list leads in a circle, to ${shownUrl(link4)}.`);link4!==void 0&&seen.add(link4.href),next=link4}return{names:[...names2],unreadable,
...next===void 0?{}:{isCut:!0}}}import{createHash as createHash4}from"node:crypto";import{Readable}from"node:stream";function blobStream(attempt2,descriptor,first,open6,retry){let source=new BlobSource(attempt2,first,open6,retry),stream=Readable.from(checked(attempt2,descriptor,
source),{objectMode:!1});return stream.once("close",()=>source.destroy()),stream}async function*checked(attempt2,descriptor,source){let{digest}=descriptor,isSized="\
size"in descriptor,size=isSized?descriptor.size:descriptor.atMost,hash=createHash4("sha256"),read4=0;for await(let chunk of source.chunks()){if(read4+=chunk.length,
read4>size)throw protocolError("blob-mismatch",attempt2,`it is longer than ${isSized?`the ${size} bytes of its descriptor`:`${size} bytes`}.`);hash.update(chunk),
yield chunk}let actual=digestFrom(hash);if(isSized&&read4!==size)throw protocolError("blob-mismatch",attempt2,`it has ${read4} bytes, its descriptor says ${size}\
.`);if(actual!==digest)throw protocolError("blob-mismatch",attempt2,`its bytes have the digest ${actual}.`)}var BlobSource=class{#attempt;#open;#wait;#response;#offset=0;constructor(attempt2,first,open6,retry){
this.#attempt=attempt2,this.#response=first,this.#open=open6,this.#wait=patienceOf(retry)}destroy(){this.#response.body.destroy()}async*chunks(){for(;;){let failure2=yield*this.#untilBroken();
if(failure2===void 0)return;await this.#wait(failure2),this.#response=await this.#open(this.#offset)}}async*#untilBroken(){let skip=this.#response.status===206?
0:this.#offset;try{for await(let chunk of this.#response.body){let fresh=(Buffer.isBuffer(chunk)?chunk:Buffer.from(chunk)).subarray(skip);skip-=chunk.length-fresh.
length,this.#offset+=fresh.length,fresh.length>0&&(yield fresh)}return void 0}catch(error2){let failure2=brokenBody(this.#attempt,error2);if(failure2 instanceof
Transient&&!(error2 instanceof GateError))return failure2;throw failure2}}};var finishTime=3e5;async function uploadBlob(transport,upload){if(await isBlobThere(transport,upload))return"present";let session=await tryMount(transport,upload)??
await startUpload(transport,upload);return session==="mounted"?"mounted":(await sendBytes(transport,upload,session),"uploaded")}async function isBlobThere(transport,upload,scopes=common(
upload).scopes){let target=`${prefix2(upload)}${upload.descriptor.digest}`,call={...common(upload),scopes,method:"HEAD",target},answered=await transport.send(call),
{status}=answered.response;if(status!==200&&status!==404)throw await transport.refusal(call,answered);return await discard(answered.response.body),status===200}
async function tryMount(transport,upload){if(upload.from===void 0)return;let query=new URLSearchParams({mount:upload.descriptor.digest,from:upload.from}),{attempt:attempt2,
scopes}=common(upload),answered=await transport.send({attempt:attempt2,scopes:[...scopes,repositoryScope(upload.from,"pull")],method:"POST",target:`${prefix2(upload)}\
uploads/?${query}`,headers:{"content-length":"0"}}).catch(unlessRefused);if(answered===void 0)return;let{status}=answered.response;return await discard(answered.
response.body),status===201?"mounted":status===202?locationOf(upload,answered):void 0}function unlessRefused(error2){if(!(error2 instanceof ToolError))throw error2}
async function startUpload(transport,upload){let call={...common(upload),method:"POST",target:`${prefix2(upload)}uploads/`,headers:{"content-length":"0"}},answered=await transport.
send(call);if(answered.response.status!==202)throw await transport.refusal(call,answered);return await discard(answered.response.body),locationOf(upload,answered)}
async function sendBytes(transport,upload,location){let{digest,size}=upload.descriptor,target=new URL(location);target.search=`${target.search===""?"?":`${target.
search}&`}digest=${encodeURIComponent(digest)}`;let streams=[],body=()=>{let stream=upload.open().on("error",()=>{});return streams.push(stream),{stream,length:size}},
call={...common(upload),method:"PUT",target,headers:{"content-type":"application/octet-stream"},body,idle:finishTime,bulk:!0};try{let answered=await transport.send(
call);if(answered.response.status!==201&&answered.response.status!==204)throw await transport.refusal(call,answered);await discard(answered.response.body)}finally{
for(let stream of streams)stream.destroy()}}function common({attempt:attempt2}){return{attempt:attempt2,scopes:[repositoryScope(attempt2.repository,"pull,push")]}}
function prefix2({attempt:attempt2}){return`/v2/${attempt2.repository}/blobs/`}function locationOf({attempt:attempt2},{response,url:url2}){let location=namedUrl(
response.headers.location,url2);if(response.headers.location===void 0||location===void 0)throw protocolError("registry-protocol",attempt2,"it names no location \
for the upload.");return location}var presentFor=6e4,PresentBlobs=class{#clock;#seen=new Map;constructor(clock){this.#clock=clock}has(reference,descriptor){let seen=this.#seen.
get(placeOf(reference,descriptor));return seen!==void 0&&this.#clock.elapsed()-seen<presentFor}add(reference,descriptor,asked2){this.#seen.set(placeOf(reference,
descriptor),asked2)}clear(){this.#seen.clear()}};function placeOf({registry:registry2,repository},{digest}){return formatReference({registry:registry2,repository,
digest})}var acceptedManifests=[mediaTypes.ociIndex,mediaTypes.dockerList,mediaTypes.ociManifest,mediaTypes.dockerManifest].join(", "),mediaTypeSchema=object({mediaType:string2().
min(1)});function bareType(contentType){let type=contentType?.split(";")[0]?.trim().toLowerCase();return type===""?void 0:type}function describeManifest(bytes,contentType){
return{mediaType:manifestType(bytes,bareType(contentType)),digest:digestOf(bytes),size:bytes.length}}function manifestType(bytes,header){return header!==void 0&&
(isIndexType(header)||isManifestType(header))?header:mediaTypeSchema.safeParse(parsedJson(bytes.toString("utf8"))).data?.mediaType??header??"application/octet-s\
tream"}function describedByHeaders(headers){let digest=headers["docker-content-digest"],mediaType=bareType(headers["content-type"]),length=headers["content-leng\
th"];if(!(digest===void 0||!isDigest(digest)||mediaType===void 0)&&!(!isIndexType(mediaType)&&!isManifestType(mediaType))&&!(length===void 0||!/^\d{1,15}$/.test(
length)))return{mediaType,digest,size:Number(length)}}function reportedDigest(headers){let digest=headers["docker-content-digest"];return digest!==void 0&&isDigest(
digest)?digest:void 0}var maxManifest=8*1024*1024;function createRegistry(ports,options){let{transport,retry}=openTransport(ports,options);return new RegistryClient(transport,retry,ports.
clock)}var RegistryClient=class{#transport;#retry;#clock;#present;constructor(transport,retry,clock){this.#transport=transport,this.#retry=retry,this.#clock=clock,
this.#present=new PresentBlobs(clock)}resolve(reference){let attempt2=attemptTo(`look up ${imageWords(reference)}`,reference);return repeated(this.#retry,async()=>{
let call={...pullCall(attempt2),method:"HEAD",target:manifestPath(reference)},answered=await this.#transport.send(call);if(answered.response.status===404)return;
if(answered.response.status!==200)throw await this.#transport.refusal(call,answered);await discard(answered.response.body);let descriptor=describedByHeaders(answered.
response.headers)??(await this.#read(attempt2,reference)).descriptor;return sameDigest(attempt2,reference,descriptor)})}manifest(reference){let attempt2=attemptTo(
`read ${imageWords(reference)}`,reference);return repeated(this.#retry,()=>this.#read(attempt2,reference))}async blob(reference,descriptor){let attempt2=attemptTo(
`read the blob ${descriptor.digest} of ${familiarName(reference)}`,reference),open6=offset=>repeated(this.#retry,()=>this.#openBlob(attempt2,descriptor,offset));
return blobStream(attempt2,descriptor,await open6(0),open6,this.#retry)}async hasBlob(reference,descriptor,to="push"){let attempt2=attemptTo(`look for the blob ${descriptor.
digest} in ${familiarName(reference)}`,reference),asked2=this.#clock.elapsed(),scopes=to==="pull"?[repositoryScope(reference.repository,"pull")]:void 0,isThere=await repeated(
this.#retry,()=>isBlobThere(this.#transport,{attempt:attempt2,descriptor},scopes));return isThere&&to==="push"&&this.#present.add(reference,descriptor,asked2),isThere}async pushBlob(reference,descriptor,open6,from){
if(this.#present.has(reference,descriptor))return"present";let upload={attempt:attemptTo(`push the blob ${descriptor.digest} to ${familiarName(reference)}`,reference),
descriptor,open:open6,...from===void 0?{}:{from}};return repeated(this.#retry,()=>uploadBlob(this.#transport,upload))}pushManifest(reference,bytes,mediaType){let digest=digestOf(
bytes),name2=reference.tag??digest,call={attempt:{...attemptTo(`push ${imageWords({...reference,...reference.tag===void 0?{digest}:{}})}`,reference),...reference.
tag===void 0?{}:{tag:reference.tag}},scopes:[repositoryScope(reference.repository,"pull,push")],method:"PUT",target:`/v2/${reference.repository}/manifests/${name2}`,
headers:{"content-type":mediaType},body:()=>bytes};return repeated(this.#retry,async()=>{let answered=await this.#transport.send(call);if(answered.response.status!==
201&&answered.response.status!==200){let refusal3=await this.#transport.refusal(call,answered);throw"code"in refusal3&&refusal3.code==="blob-unknown"&&this.#present.
clear(),refusal3}return await discard(answered.response.body),reportedDigest(answered.response.headers)??digest})}referrers(reference){let attempt2=attemptTo(`l\
ist what is attached to ${nameOf(reference)}`,reference),pages={first:`/v2/${reference.repository}/referrers/${nameOf(reference)}`,send:target=>this.#transport.
send({...pullCall(attempt2),method:"GET",target}),refusal:answered=>this.#transport.refusal({attempt:attempt2},answered)};return repeated(this.#retry,()=>readReferrers(
attempt2,pages))}deleteManifest(reference){let attempt2=attemptTo(`delete the manifest ${nameOf(reference)}`,reference),scopes=[repositoryScope(reference.repository,
"pull,push,delete")];return repeated(this.#retry,async()=>{let call={attempt:attempt2,scopes,method:"DELETE",target:manifestPath(reference)},answered=await this.#transport.
send(call),{status}=answered.response;if(mayPass(status))throw await this.#transport.refusal(call,answered);return await discard(answered.response.body),status===
404?"absent":status>=200&&status<300?"deleted":"refused"})}async#read(attempt2,reference){let call={...pullCall(attempt2),method:"GET",target:manifestPath(reference)},
{response}=await this.#get(call,[200]),bytes=await readBody(attempt2,response.body,maxManifest),descriptor=describeManifest(bytes,response.headers["content-type"]),
reported=reportedDigest(response.headers);if(reported!==void 0&&reported!==descriptor.digest)throw mismatch(attempt2,descriptor.digest,reported);return{descriptor:sameDigest(
attempt2,reference,descriptor),bytes}}async#openBlob(attempt2,{digest},offset){let{registry:_,repository}=attempt2,range=offset>0?{range:`bytes=${offset}-`}:void 0,
call={attempt:attempt2,scopes:[repositoryScope(repository,"pull")],method:"GET",target:`/v2/${repository}/blobs/${digest}`,headers:{"accept-encoding":"identity",
...range},bulk:!0},{response}=await this.#get(call,offset>0?[200,206]:[200]),begins=response.headers["content-range"]??"";if(response.status===200||begins.startsWith(
`bytes ${offset}-`))return response;throw response.body.destroy(),protocolError("registry-protocol",attempt2,`asked to go on at byte ${offset}, it sent the rang\
e ${JSON.stringify(begins)}.`)}async#get(call,wanted){let answered=await this.#transport.send(call);if(wanted.includes(answered.response.status))return answered;
throw await this.#transport.refusal(call,answered)}};function attemptTo(doing,{registry:registry2,repository}){return{doing,registry:registry2,repository}}function nameOf({
digest,tag}){return digest??tag??"latest"}function manifestPath(reference){return`/v2/${reference.repository}/manifests/${nameOf(reference)}`}function pullCall(attempt2){
return{attempt:attempt2,scopes:[repositoryScope(attempt2.repository,"pull")],headers:{accept:acceptedManifests}}}function sameDigest(attempt2,{digest},descriptor){
if(digest!==void 0&&digest!==descriptor.digest)throw mismatch(attempt2,descriptor.digest,digest);return descriptor}function mismatch(attempt2,actual,expected){return protocolError(
"manifest-mismatch",attempt2,`its digest is ${actual}, not ${expected}.`)}function withRegistry(ports){let maskSecret=secret=>ports.runner.maskSecret(secret),openRegistry=(waiting,quick)=>createRegistry({...ports,http:waiting.http,clock:waiting.
clock},{maskSecret,quick});return{...ports,registry:openRegistry(ports,!1),openRegistry}}function anonymousRegistry(ports){return createRegistry({...ports,environment:{}},
{maskSecret:()=>{},quick:!1})}function anonymousCatalog(ports){return createCatalog({...ports,environment:{}},{maskSecret:()=>{},quick:!0})}function gatePorts(host,version3){
let{log,signal,clock}=host;return{...host,openContents:({repository,apiUrl},token2)=>createRepositoryContents({repository,apiUrl,token:token2??"",log,signal,clock}),
openGithub:access2=>createGithubApi({...access2,log,signal,clock}),openDownload:access2=>createGithubDownload({...access2,log,signal,clock}),version:version3}}import{setTimeout as wait}from"node:timers/promises";function createClock(signal){return{now:()=>new Date,elapsed:()=>performance.now(),sleep:async(ms,stop)=>{throwIfCancelled(signal);try{await wait(ms,void 0,{signal:stop===
void 0?signal:AbortSignal.any([signal,stop])})}catch{throw signal.aborted||stop===void 0?cancelled(signal):stop.reason}}}}var Late=class extends Error{constructor(deadline2){
super(`no end within ${deadline2/1e3} s`),this.name="Late"}};async function within(deadline2,signal,start){throwIfCancelled(signal);let{promise,reject}=Promise.
withResolvers(),timer=setTimeout(()=>reject(new Late(deadline2)),deadline2),onAbort=()=>reject(cancelled(signal));signal.addEventListener("abort",onAbort);try{return await Promise.
race([start(),promise])}finally{clearTimeout(timer),signal.removeEventListener("abort",onAbort)}}async function withTimeLimit(ms,late,work){let stop=new AbortController,
timer=setTimeout(()=>stop.abort(late),ms);try{return await work(stop.signal)}finally{clearTimeout(timer)}}import{createHash as createHash5}from"node:crypto";import{lstatSync,readFileSync,readlinkSync,rmSync}from"node:fs";import{mkdtemp,readdir,rm}from"node:fs/promises";
import{hostname,tmpdir}from"node:os";import{join as join2}from"node:path";var REMOVE={recursive:!0,force:!0,maxRetries:5,retryDelay:50};function createTemporary(root=tmpdir()){let folders=new Set,owner=thisOwner(),swept,removeAllSync=()=>{
process.off("exit",removeAllSync);for(let folder of folders)try{rmSync(folder,REMOVE)}catch{}folders.clear()};return{create:async purpose=>{swept??=removeAbandoned(
root,owner),await swept;let folder=await mkdtemp(join2(root,folderPrefix(purpose,owner))).catch(error2=>{throw fileFault(error2,"write",root)});return folders.size===
0&&process.on("exit",removeAllSync),folders.add(folder),folder},removeAll:async()=>{await Promise.allSettled([...folders].map(folder=>rm(folder,REMOVE))),removeAllSync()},
removeAllSync}}async function withOwnTemporary(files,work){let folders=[],temporaryDirectory=async purpose=>{let folder=await files.temporaryDirectory(purpose);
return folders.push(folder),folder};try{return await work({...files,temporaryDirectory})}finally{for(let folder of folders)await files.remove(folder).catch(()=>{})}}
var MOST=100;function thisOwner(){let named=`${hostname()}
${linkText("/proc/self/ns/pid")}`;return{place:createHash5("sha256").update(named).digest("hex").slice(0,8),pid:process.pid,start:startOf("self")??"0"}}async function removeAbandoned(root,us){
let abandoned=(await readdir(root).catch(()=>[])).filter(name2=>{let said=ownerIn(name2);return said!==void 0&&said.place===us.place&&isGone(said.pid,said.start,
us)});for(let name2 of abandoned.slice(0,MOST)){let path=join2(root,name2);isOurFolder(path)&&await rm(path,{recursive:!0,force:!0}).catch(()=>{})}}function isOurFolder(path){
try{let stats=lstatSync(path);return stats.isDirectory()&&(process.getuid===void 0||stats.uid===process.getuid())}catch{return!1}}function isGone(pid,start,us){
if(us.start!=="0")return startOf(String(pid))!==start;try{return process.kill(pid,0),!1}catch(error2){return errorCode(error2)==="ESRCH"}}function startOf(pid){
try{let stat4=readFileSync(`/proc/${pid}/stat`,"latin1"),[state="",...rest]=stat4.slice(stat4.lastIndexOf(")")+2).split(" ");return/^[ZX]/.test(state)?void 0:rest[18]}catch{
return}}function linkText(path){try{return readlinkSync(path)}catch{return""}}import{appendFile,stat}from"node:fs/promises";import{EOL}from"node:os";var ownWords=["advisories annotations anonymously application/json artifact attestation attestations blocking branches category code-scanning comments config co\
ntainer","credentials critical database databases description directory docker.io/library dockerfile entrypoint exception exceptions exploited findings fingerpr\
int","ghcr.io https://github.com/image-gate/image-gate http://localhost identity instruction linux/amd64 linux/arm64 linux/386 linux/arm/v6 linux/arm/v7","linux\
/ppc64le linux/riscv64 linux/s390x lockfile lockfiles manifest manifests misconfiguration misconfigurations package-lock.json packages password","platform platf\
orms provenance published pull-request registry-1.docker.io refs/heads/main repository sha256: signature summary trivy-results unauthorized","unscannable userna\
me verdict-reason vulnerabilities vulnerability warnings workflow workspace"].join(" ");function maskableLines(secret){let lines=secret.split(/[\r\n]+/).map(line=>line.
trim());return[...new Set(lines)].filter(line=>line.length>=8&&!ownWords.includes(line.toLowerCase()))}var MAX_MESSAGE2=4096;function command(name2,text2,properties=[]){let list2=properties.filter(([,value])=>value!==void 0).map(([key,value])=>`${key}=${escapeProperty(
String(value))}`).join(",");return`::${name2}${list2===""?"":` ${list2}`}::${escapeData(text2)}
`}function escapeData(text2){return text2.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function escapeProperty(text2){return escapeData(text2).replaceAll(":","%3A").replaceAll(",","%2C")}function message(text2){return cut2(plain(text2),MAX_MESSAGE2)}
function annotationCommand(level,text2,place){let title=place?.title===void 0?void 0:message(place.title);return command(level,message(text2),[["title",title],[
"file",place?.file===void 0?void 0:plain(place.file)],["line",place?.line]])}var MAX_SUMMARY=1024*1024,SUMMARY_CUT=`> [!WARNING]
> This summary is cut: GitHub shows at most 1 MiB a step. The reports have all of it.

`;function createActionsLog(write3,environment){let open6=0,info=text2=>write3(`${loggable(text2)}
`);return{info,warning:text2=>write3(command("warning",message(text2))),error:text2=>write3(command("error",message(text2))),debug:text2=>{environment.RUNNER_DEBUG===
"1"&&write3(command("debug",message(text2)))},group:async(title,work)=>{open6+=1,open6===1?write3(command("group",plainLine(title,MAX_MESSAGE2))):info(title);try{
return await work()}finally{open6-=1,open6===0&&write3(command("endgroup",""))}}}}function createActionsRunner(write3,environment){return{setOutputs,writeSummary:markdown2=>writeSummary(
markdown2,environment.GITHUB_STEP_SUMMARY),annotate:(level,text2,place)=>write3(annotationCommand(level,text2,place)),maskSecret:value=>{for(let line of maskableLines(
value))write3(command("add-mask",line))}}}async function setOutputs(outputs){let{setOutput}=await import("./core-UE2OGQHW.js");try{for(let[name2,value]of Object.
entries(outputs))setOutput(name2,value)}catch(cause){throw runnerFileFailed("GITHUB_OUTPUT",cause)}}async function writeSummary(markdown2,file){if(file===void 0||
file==="")throw runnerFileFailed("GITHUB_STEP_SUMMARY",new Error("the runner names no file"));try{let taken=await stat(file).then(({size})=>size,()=>0);await appendFile(
file,fitting(`${markdown2}${EOL}`,MAX_SUMMARY-taken))}catch(cause){throw runnerFileFailed("GITHUB_STEP_SUMMARY",cause)}}function fitting(markdown2,room){let bytes=Buffer.
from(markdown2);if(bytes.length<=room)return markdown2;let rest=room-Buffer.byteLength(SUMMARY_CUT),end=rest<=0?-1:bytes.lastIndexOf(`
`,rest-1),whole=bytes.subarray(0,end+1).toString("utf8");return rest<0?"":`${SUMMARY_CUT}${whole}`}function runnerFileFailed(name2,cause){return new ToolError({
code:"runner-file-failed",message:`The runner's file of ${name2} could not be written.`,fix:"Look at the disk and the version of the runner.",cause})}var INPUT="\
INPUT_";function actionInputs(environment){let inputs=Object.entries(environment).flatMap(([name2,value=""])=>name2.startsWith(INPUT)&&value.trim()!==""?[[name2.
slice(INPUT.length).toLowerCase(),value.trim()]]:[]);return new Map(inputs)}import{arch,availableParallelism,platform}from"node:os";import{randomBytes}from"node:crypto";import{constants as constants2}from"node:fs";import*as fs3 from"node:fs/promises";import{dirname,join as join3}from"node:path";import*as fs from"node:fs";import{open as open3}from"node:fs/promises";import{resolve as resolve2,sep as sep2}from"node:path";var READ_SIZE=1024*1024,WRITE_AHEAD=1024*1024;function worded(doing,path,callback){return(error2,...results)=>{callback(error2!==null&&error2.code!=="EAGAIN"?fileFault(
error2,doing,path):error2,...results)}}function handling(doing,path){return{open:(file,flags,mode,callback)=>fs.open(file,flags,mode,worded(doing,path,callback)),
close:(fd,callback)=>fs.close(fd,worded(doing,path,callback))}}function readStream(path,range){return fs.createReadStream(path,{...range,highWaterMark:READ_SIZE,
fs:{...handling("read",path),read:(fd,buffer,offset,length,at,callback)=>fs.read(fd,buffer,offset,length,at,worded("read",path,callback))}})}var PIECE_SIZE=512*
1024;async function*readPieces(path){let faulty=error2=>{throw fileFault(error2,"read",path)},file=await open3(path).catch(faulty),read4=buffer=>{let reading2=file.
read(buffer,0,PIECE_SIZE,null);return reading2.catch(()=>{}),reading2},[now,next]=[Buffer.allocUnsafeSlow(PIECE_SIZE),Buffer.allocUnsafeSlow(PIECE_SIZE)],reading=read4(
now);try{for(;;){let{bytesRead}=await reading.catch(faulty);if(bytesRead===0)return;reading=read4(next),yield now.subarray(0,bytesRead),[now,next]=[next,now]}}finally{
await reading.catch(()=>{}),await file.close()}}var writing=new Map;function writeStream(path,mode=420){let stream=fs.createWriteStream(path,{flags:"wx",mode,highWaterMark:WRITE_AHEAD,
fs:{...handling("write",path),write:(fd,buffer,offset,length,at,callback)=>fs.write(fd,buffer,offset,length,at,worded("write",path,callback)),writev:(fd,buffers,at,callback)=>fs.writev(
fd,buffers,at,worded("write",path,callback))}});return writing.set(stream,resolve2(path)),stream.once("close",()=>writing.delete(stream))}async function brokenOff(path){
let top=resolve2(path);for(let[stream,file]of writing)(file===top||file.startsWith(`${top}${sep2}`))&&stream.destroyed&&await new Promise(done=>stream.once("clo\
se",done))}async function writePieces(path,pieces,mode=420){let faulty=error2=>{throw fileFault(error2,"write",path)},file=await open3(path,"wx",mode).catch(faulty);
try{for await(let piece of pieces)for(let written=0;written<piece.length;)written+=(await file.write(piece,written).catch(faulty)).bytesWritten}finally{await file.
close().catch(faulty)}}import*as fs2 from"node:fs";import{Socket}from"node:net";import{promisify}from"node:util";var[open5,close3,read3,fstat2,statfs2]=[promisify(fs2.open),promisify(fs2.close),promisify(fs2.read),promisify(fs2.fstat),promisify(fs2.statfs)];async function wholeFile(path,max){
let fd=await open5(path,atOnce),stats=await fstat2(fd);return stats.isFIFO()&&!await isAnonymous(path)?readPipe(fd,path,max):stats.isFile()||stats.isDirectory()?
readClosing(fd,path,stats.size,max):(await close3(fd),readClosing(await open5(path,"r"),path,0,max))}var atOnce=fs2.constants.O_RDONLY|(fs2.constants.O_NONBLOCK??
0),pipes=1346981957;async function isAnonymous(path){return(await statfs2(path)).type===pipes}async function readPipe(fd,path,max){let{bytes,isWhole:isWhole2}=await readUpTo(
new Socket({fd,readable:!0,writable:!1}),max);if(!isWhole2)throw tooLarge2(path,max);return bytes}async function readClosing(fd,path,size,max){try{return await readBounded(
fd,path,size,max)}finally{await close3(fd)}}async function readBounded(fd,path,size,max){let buffer=Buffer.alloc(Math.min(size,max)+1),length=0;for(;;){let{bytesRead}=await read3(
fd,buffer,length,buffer.length-length,null);if(length+=bytesRead,length>max)throw tooLarge2(path,max);if(bytesRead===0||length===size&&length<buffer.length)return buffer.
subarray(0,length);length===buffer.length&&(buffer=Buffer.concat([buffer],Math.min(Math.max(length*2,4096),max+1)))}}function tooLarge2(path,max){return new ToolError(
{code:"file-too-large",message:`${path} is larger than the ${max} bytes that are read of such a file.`,fix:"Check that it is the right file, or make it smaller."})}var FILE_MODE=420,UNLINKABLE=new Set(["EXDEV","EPERM","EMLINK","ENOTSUP","EOPNOTSUPP","ENOSYS"]);function createFiles(temporaryRoot){let temporary=createTemporary(
temporaryRoot);return{readBytes:readBytes2,stat:path=>describe3(fs3.stat,path),lstat:path=>describe3(fs3.lstat,path),isWritable,realPath:path=>orAbsent(path,NOTHING_THERE,
()=>fs3.realpath(path)),list:async path=>(await orAbsent(path,MISSING,()=>fs3.readdir(path)))?.sort(),listKinds,write:write2,create,replace,readStream,readPieces,
writeStream,writePieces,makeDirectory:(path,mode)=>writing2(path,()=>makeDirectory(path,mode)),link:link3,rename:(from,to)=>writing2(to,()=>fs3.rename(from,to)),
remove:path=>writing2(path,()=>remove(path)),temporaryDirectory:temporary.create,removeTemporary:temporary.removeAll,removeTemporarySync:temporary.removeAllSync}}
async function isWritable(path){try{let isFolder=(await fs3.stat(path)).isDirectory();return await fs3.access(path,isFolder?constants2.W_OK|constants2.X_OK:constants2.
W_OK),!0}catch{return!1}}async function remove(path){await brokenOff(path),await fs3.rm(path,{recursive:!0,force:!0,maxRetries:3,retryDelay:50})}var MISSING=new Set(
["ENOENT"]),NOTHING_THERE=new Set(["ENOENT","ENOTDIR"]);async function orAbsent(path,absent3,work){try{return await work()}catch(error2){if(absent3.has(errorCode(
error2)??""))return;throw fileFault(error2,"read",path)}}async function writing2(path,work){try{return await work()}catch(error2){throw fileFault(error2,"write",
path)}}async function makeDirectory(path,mode){let made=await madeOrFault(path,mode);if(made===void 0)return;if(errorCode(made)!=="ENOENT"||dirname(path)===path)
throw made;await makeDirectory(dirname(path),mode);let again=await madeOrFault(path,mode);if(again!==void 0)throw again}async function madeOrFault(path,mode){try{
await fs3.mkdir(path,mode);return}catch(error2){return await fs3.stat(path).then(stats=>stats.isDirectory(),()=>!1)?void 0:error2}}async function describe3(ask2,path){
let stats=await orAbsent(path,NOTHING_THERE,()=>ask2(path));return stats&&{kind:kindOf(stats),size:stats.size,mtimeMs:stats.mtimeMs}}async function listKinds(path){
return(await orAbsent(path,MISSING,()=>fs3.readdir(path,{withFileTypes:!0})))?.map(entry=>({name:entry.name,kind:kindOf(entry)})).sort((a,b)=>byText(a.name,b.name))}
function kindOf(stats){return stats.isFile()?"file":stats.isDirectory()?"directory":stats.isSymbolicLink()?"symlink":"other"}function readBytes2(path,max){return orAbsent(
path,NOTHING_THERE,()=>wholeFile(path,max))}async function write2(path,data,mode=FILE_MODE){await writing2(path,async()=>{await makeDirectory(dirname(path)),await throughNeighbour(
path,neighbour=>fs3.writeFile(neighbour,data,{mode,flag:"wx"}))})}async function create(path,data){let neighbour=neighbourOf(path);try{return await writing2(path,
()=>fs3.writeFile(neighbour,data,{mode:FILE_MODE,flag:"wx",flush:!0})),await fs3.link(neighbour,path),!0}catch(error2){let code2=errorCode(error2)??"";if(code2===
"EEXIST")return!1;throw UNLINKABLE.has(code2)?unlinkable(path,error2):fileFault(error2,"write",path)}finally{await fs3.rm(neighbour,{force:!0})}}function unlinkable(path,cause){
return new ToolError({code:"no-hard-links",message:`${path} could not be written: its file system has no hard links, without which several writers could overwri\
te each other.`,fix:"Choose a folder on another file system.",cause})}async function replace(path,data){await writing2(path,async()=>{let{mode}=await fs3.stat(path);
await throughNeighbour(path,async neighbour=>{await fs3.writeFile(neighbour,data,{mode:384,flag:"wx"}),await fs3.chmod(neighbour,mode&4095)})})}function neighbourOf(path){
return join3(dirname(path),`.image-gate-${randomBytes(6).toString("hex")}`)}async function throughNeighbour(path,make){let neighbour=neighbourOf(path);try{await make(
neighbour),await fs3.rename(neighbour,path)}catch(error2){throw await fs3.rm(neighbour,{force:!0}),error2}}async function link3(existing,path){await writing2(path,
async()=>{try{await fs3.link(existing,path)}catch(error2){if(!UNLINKABLE.has(errorCode(error2)??""))throw error2;await fs3.copyFile(existing,path,constants2.COPYFILE_EXCL)}})}import{Readable as Readable2}from"node:stream";var LOOKS=4;function createHttp(signal,environment,version3){let agents=new Map,agentFor=(url2,transport)=>{let direct=isLoopback(url2),key=`${url2.protocol} ${direct}`,
agent=agents.get(key)??newAgent(transport,{keepAlive:!0,...direct?{}:{proxyEnv:environment}});return agents.set(key,agent),agent};return{request:async request=>{
let transport=transportFor(request);throwIfCancelled(signal),request.stop?.throwIfAborted();let options=optionsFor(request,agentFor(request.url,transport),version3);
try{return await exchange(request,signal,()=>transport.request(options))}catch(error2){throw error2 instanceof GateError?error2:httpFault(request,error2)}}}}function newAgent(transport,options){
try{return new transport.Agent(options)}catch{let what="the URL of the proxy can not be read",fix="Write http://host:port; percent-encode special characters in \
user and password.";throw new ConfigError([{where:"HTTPS_PROXY, HTTP_PROXY",what,fix}],"proxy-invalid")}}function transportFor(request){switch(request.url.protocol){case"\
https:":return process.getBuiltinModule("node:https");case"http:":return process.getBuiltinModule("node:http");default:throw new HttpFault(`${request.url.protocol}\
 is not a protocol that is spoken here`,{retryable:!1})}}function optionsFor({method,url:url2,headers,body},agent,version3){let length=body instanceof Uint8Array?
body.byteLength:body?.length;return{method,agent,protocol:url2.protocol,hostname:url2.hostname.replace(/^\[|\]$/g,""),port:url2.port,path:`${url2.pathname}${url2.
search}`,headers:{"user-agent":`image-gate/${version3}`,...headers,...length===void 0?{}:{"content-length":length}}}}function exchange(request,signal,open6){return new Promise(
(resolve5,reject)=>{let outgoing=open6(),incoming,fail=error2=>{(incoming??outgoing).destroy(error2)},onAbort=()=>fail(cancelled(signal)),onStop=()=>fail(request.
stop?.reason),waitsForUs=()=>incoming?.isPaused()??!1,watch2=watchIdle(outgoing,request.idle,waitsForUs,()=>fail(idleFault(request))),limit=watchTotal(request,fail),
over=()=>{clearInterval(watch2),clearTimeout(limit),signal.removeEventListener("abort",onAbort),request.stop?.removeEventListener("abort",onStop)};signal.addEventListener(
"abort",onAbort),request.stop?.addEventListener("abort",onStop),outgoing.on("error",error2=>reject(error2)),outgoing.once("close",over),outgoing.once("response",
response=>{incoming=response,resolve5({status:response.statusCode??0,headers:joined(response.headers),body:bodyOf(request,outgoing,response)})}),send(request,outgoing)})}
function faultOf(request,error2){return error2 instanceof GateError?error2:httpFault(request,error2)}function watchIdle(outgoing,idle,waitsForUs,onIdle){let seen=-1,
still=0;return setInterval(()=>{let{socket}=outgoing,bytes=socket===null?0:socket.bytesRead+socket.bytesWritten;still=bytes===seen&&!waitsForUs()?still+1:0,seen=
bytes,still>=LOOKS&&onIdle()},idle/LOOKS).unref()}function watchTotal(request,fail){let{within:within2}=request;return within2===void 0?void 0:setTimeout(()=>fail(
lateFault(request,within2)),within2).unref()}function joined(headers){return Object.fromEntries(Object.entries(headers).flatMap(([name2,value])=>value===void 0?
[]:[[name2,[value].flat().join(", ")]]))}function bodyOf(request,outgoing,response){let body=new Readable2({read:()=>{response.resume()},destroy:(error2,done)=>{
response.readableEnded||outgoing.destroy(),done(error2)}});return response.on("data",chunk=>{body.push(chunk)||response.pause()}),response.on("end",()=>{body.push(
null),outgoing.writableFinished||outgoing.destroy()}),response.on("error",error2=>body.destroy(faultOf(request,error2))),body.on("error",()=>{}),body}function send({
body},outgoing){if(body===void 0||body instanceof Uint8Array){outgoing.end(body);return}let source=Readable2.from(exactly(body.stream,body.length));source.on("e\
rror",error2=>outgoing.destroy(error2)),outgoing.once("close",()=>{source.destroy(),body.stream.destroy()}),source.pipe(outgoing)}async function*exactly(source,length){
let sent=0;for await(let chunk of source){if(sent+=chunk.byteLength,sent>length)break;yield chunk}if(sent!==length)throw new HttpFault(`the body has ${sent>length?
"more":"fewer"} than the ${length} bytes announced`,{retryable:!1})}var HARD_END=6500,FLUSH=1e3,SIGNALS=["SIGINT","SIGTERM","SIGHUP"];function runToEnd(work,report){let controller=new AbortController,over=!1;process.exitCode=EXIT_FAILED;
let end=code2=>{over=!0,flushed().then(()=>process.exit(code2))},fail=error2=>{over||(report(errorText(error2)),end(exitCodeOf(error2)))};toleratesClosedOutput(),
onSignals(controller,()=>over,report),onDefects(controller.signal,fail),(async()=>work(controller.signal))().then(end,fail)}function onSignals(controller,isOver,report){
let stop=name2=>{isOver()||(controller.signal.aborted&&(report(`${name2}: ended at once.`),process.exit(EXIT_FAILED)),setTimeout(()=>{report(`${name2}: the run \
did not end within ${HARD_END/1e3} s and was broken off.`),process.exit(EXIT_FAILED)},HARD_END).unref(),controller.abort(new Cancelled(name2)))};for(let name2 of SIGNALS)
process.on(name2,stop)}function onDefects(signal,fail){let failUnlessCancelled=error2=>{signal.aborted&&error2 instanceof Cancelled||fail(error2)};process.on("u\
ncaughtException",failUnlessCancelled),process.on("unhandledRejection",failUnlessCancelled),process.on("beforeExit",()=>fail(new Error("the run stopped without \
a result")))}function toleratesClosedOutput(){process.stdout.on("error",()=>{}),process.stderr.on("error",()=>{})}async function flushed(){let written=[process.
stdout,process.stderr].map(stream=>new Promise(resolve5=>stream.write("",()=>resolve5()))),limit=new Promise(resolve5=>setTimeout(resolve5,FLUSH));await Promise.
race([Promise.all(written),limit])}var TICK=500;function createLiveLine(ports){let line=new Line(ports);return{begin:title=>line.begin(title),stop:()=>line.stop(),pause:()=>line.pause(),resume:()=>line.
resume()}}var Line=class{#ports;#running=[];#spinner;#shown;#paused=!1;#timer;constructor(ports){this.#ports=ports}async begin(title){let stage={title:loggable(
plainLine(title)),since:this.#ports.elapsed(),detail:""};return this.#running.push(stage),this.#spinner??=await this.#ports.spinner(),this.#start(),{step:detail=>{
stage.detail=detail,this.#draw()},end:()=>this.#end(stage)}}stop(){clearInterval(this.#timer),this.#shown?.stop(),this.#shown=void 0}pause(){this.#paused=!0,this.
stop()}resume(){this.#paused=!1,this.#start()}#start(){this.#shown===void 0&&!this.#paused&&this.#running.length>0&&(this.#shown=this.#spinner,this.#shown?.start(),
this.#timer=setInterval(()=>this.#draw(),TICK),this.#timer.unref()),this.#draw()}#end(stage){this.#running.splice(this.#running.indexOf(stage),1),this.#running.
length===0&&this.stop(),this.#ports.write(`${stageText({...stage,detail:""},this.#ports.elapsed())}
`),this.#draw()}#draw(){if(this.#shown===void 0)return;let parts2=this.#running.map(stage=>stageText(stage,this.#ports.elapsed()));this.#shown.text=loggable(plainLine(
parts2.join(" │ "),this.#ports.columns()-3))}};function stageText({title,since,detail},now){let seconds2=Math.floor((now-since)/1e3),time3=seconds2<60?`${seconds2}\
 s`:`${Math.floor(seconds2/60)} min ${seconds2%60} s`;return`${title} ${time3}${detail===""?"":` (${detail})`}`}import{StringDecoder}from"node:string_decoder";import{setImmediate as nextTurn,setTimeout as sleep}from"node:timers/promises";var MAX_LINE=64*1024,KEEP=1024*1024,
DRAIN=250;function createTail(limit){let chunks=[],held=0;return{add:chunk=>{for(chunks.push(chunk),held+=chunk.length;held-(chunks[0]?.length??held)>=limit;)held-=
chunks.shift()?.length??0},text:()=>{let all=Buffer.concat(chunks);return chunks=[all],all.length<=limit?all.toString("utf8"):all.subarray(wholeCharacter(all,all.
length-limit)).toString("utf8")}}}function wholeCharacter(bytes,start){let index=start;for(;index<bytes.length&&((bytes[index]??0)&192)===128;)index+=1;return index}
function createLineSplitter(onLine){let decoder=new StringDecoder("utf8"),rest="",take=text2=>{let lines=(rest+text2).split(`
`);rest=lines.pop()??"";for(let line of lines)onLine(line.endsWith("\r")?line.slice(0,-1):line);for(;rest.length>MAX_LINE;)onLine(rest.slice(0,MAX_LINE)),rest=rest.
slice(MAX_LINE)};return{add:chunk=>take(decoder.write(chunk)),end:()=>{take(decoder.end()),rest!==""&&(onLine(rest),rest="")}}}function capture(stream,{onLine,keep,
onError}){let tail=createTail(keep??KEEP),lines=createLineSplitter(guarded(onLine,onError)),bytes=0;stream.on("data",chunk=>{bytes+=chunk.length,tail.add(chunk),
lines.add(chunk)});let closed=new Promise(resolve5=>{stream.once("close",()=>resolve5()),stream.on("error",()=>{})}),stop=()=>{stream.destroy(),lines.end()};return{
text:tail.text,bytes:()=>bytes,closed,stop}}function guarded(onLine,onError){let failed=onLine===void 0;return line=>{if(!failed)try{onLine?.(line)}catch(error2){
failed=!0,onError(error2)}}}async function drained(output){let open6=!0;output.closed.then(()=>{open6=!1});for(let seen=-1;open6&&seen!==output.bytes();)seen=output.
bytes(),await Promise.race([output.closed,sleep(DRAIN,void 0,{ref:!1})]),await nextTurn();output.stop()}import{spawn}from"node:child_process";import{stat as stat3}from"node:fs/promises";import{Readable as Readable3}from"node:stream";import{setTimeout as sleep3}from"node:timers/promises";import{readdir as readdir3,readFile}from"node:fs/promises";import{setTimeout as sleep2}from"node:timers/promises";var FIRST_POLL=5;function signalGroup(child,signal){
try{return process.platform==="win32"||child.pid===void 0?child.exitCode===null&&child.signalCode===null&&child.kill(signal):process.kill(-child.pid,signal)}catch{
return!1}}async function groupGone(child,limit){let wait2=FIRST_POLL;for(let waited=0;waited<limit&&signalGroup(child,0)&&!await onlyZombies(child.pid);waited+=
wait2)wait2=Math.min(waited===0?FIRST_POLL:wait2*2,limit-waited),await sleep2(wait2)}async function onlyZombies(group){let names2=await readdir3("/proc").catch(
()=>{});return names2===void 0?!1:(await Promise.all(names2.filter(name2=>/^\d+$/.test(name2)).map(pid=>stateAndGroup(pid)))).every(stat4=>stat4?.group!==group||
stat4?.state==="Z"||stat4?.state==="X")}async function stateAndGroup(pid){let stat4=await readFile(`/proc/${pid}/stat`,"latin1").catch(()=>""),[state,,group]=stat4.
slice(stat4.lastIndexOf(")")+2).split(" ");return stat4===""?void 0:{state,group:Number(group)}}import{win32}from"node:path";var endings=[".com",".exe"];function windowsPlaces(file,path,folder){if(/[\\/]/.test(file)||/^[A-Za-z]:/.test(file))return;let names2=endings.
some(ending2=>file.toLowerCase().endsWith(ending2))?[file]:endings.map(ending2=>`${file}${ending2}`),working=comparable(folder);return path.split(";").map(entry=>entry.
trim().replace(/^"(.*)"$/,"$1")).filter(entry=>isFixed(entry)&&comparable(entry)!==working).flatMap(entry=>names2.map(name2=>win32.join(entry,name2)))}function isFixed(entry){
return/^(?:[A-Za-z]:[\\/]|[\\/]{2}[^\\/])/.test(entry)}function comparable(path){return win32.resolve(path).toLowerCase()}function pathVariable(environment){return Object.
entries(environment).find(([name2])=>name2.toLowerCase()==="path")?.[1]??""}var GRACE=2e3,SETTLE=100,[BUSY_TRIES,BUSY_WAIT]=[50,20],living=new Set;async function startChild(command2,grace){let child=await startGroup(command2,await programOf(
command2));return child.on("error",()=>{}),keepUntilExit(child),feed(child,command2.input),watch(child,command2.file,grace)}async function programOf({file,cwd=process.
cwd(),env}){if(process.platform!=="win32")return file;let places=windowsPlaces(file,pathVariable(env??process.env),cwd);if(places===void 0)return file;for(let place of places)
if(await isFile2(place))return place;throw commandMissing(file,"there is no such command in the folders of the PATH",void 0)}async function isFile2(path){return stat3(
path).then(found=>found.isFile(),()=>!1)}function withoutIdentity(environment){let{IMAGE_GATE_KEY:_key,IMAGE_GATE_KEY_PASSWORD:_password,IMAGE_GATE_MAIL_PASSWORD:_mail,
ACTIONS_ID_TOKEN_REQUEST_TOKEN:_token,SIGSTORE_ID_TOKEN:_identity,...others}=environment;return others}async function startGroup(command2,file){for(let left=BUSY_TRIES;;left-=
1){try{return await spawnGroup(command2,file)}catch(error2){if(left===0||error2.code!=="ETXTBSY")throw await cannotStart(command2,error2)}await sleep3(BUSY_WAIT)}}
async function spawnGroup({args,cwd,env,input,stderr},file){let child=spawn(file,args,{cwd,env:withoutIdentity(env??process.env),detached:process.platform!=="wi\
n32",stdio:[input===void 0?"ignore":"pipe","pipe",stderr==="shared"?"inherit":"pipe"],windowsHide:!0});return await new Promise((resolve5,reject)=>{child.once("\
spawn",resolve5),child.once("error",reject)}),child}async function cannotStart({file,cwd},error2){if(!(cwd===void 0||await stat3(cwd).then(found=>found.isDirectory(),
()=>!1)))return commandMissing(file,`its working folder ${cwd} does not exist`,error2);let{code:code2,message:message2}=error2;return commandMissing(file,code2===
"ENOENT"?"there is no such command":message2,error2)}function commandMissing(file,reason2,cause){return new ToolError({code:"command-missing",message:`${file} c\
ould not be started: ${reason2}.`,fix:`Install ${file}, or put it on the PATH, and check that it may be executed.`,cause})}function feed(child,input){child.stdin?.
on("error",()=>{}),child.stdin?.end(input)}function watch(child,name2,grace){let{stdout}=child,stderr=child.stderr??Readable3.from([]);if(stdout===null)throw new Error(
"the child was started without a pipe");let killer,exited=new Promise(resolve5=>{child.once("exit",(code2,signal)=>resolve5({code:code2,signal}))}),end=()=>{killer===
void 0&&(signalGroup(child,"SIGTERM"),killer=setTimeout(()=>signalGroup(child,"SIGKILL"),grace))};return{stdout,stderr,name:name2,gone:(async()=>{let exit=await exited;
return killer!==void 0&&(await groupGone(child,grace),clearTimeout(killer)),signalGroup(child,"SIGKILL")&&await groupGone(child,SETTLE),forget(child),exit})(),end}}
var killLiving=()=>{for(let child of living)signalGroup(child,"SIGKILL")};function keepUntilExit(child){living.size===0&&process.on("exit",killLiving),living.add(
child)}function forget(child){living.delete(child),living.size===0&&process.off("exit",killLiving)}var MAX_TIMER=2**31-1,QUOTE=300;function createProcess(signal,grace=GRACE){return{run:command2=>run(command2,endOf(command2,signal),grace),pipe:(command2,consume)=>pipe2(
command2,consume,endOf(command2,signal),grace)}}function endOf({stop},signal){return stop===void 0?signal:AbortSignal.any([signal,stop])}async function run(command2,signal,grace){
throwIfCancelled(signal);let child=await startChild(command2,grace),watch2=watchOver(child,command2,signal),stdout=listen(child.stdout,command2,watch2),stderr=listen(
child.stderr,command2,watch2),exit=await child.gone;return watch2.stop(),await Promise.all([drained(stdout),drained(stderr)]),throwReason(watch2,signal),finished(
exit,watch2,stdout.text(),stderr.text())}async function pipe2(command2,consume,signal,grace){throwIfCancelled(signal);let child=await startChild(command2,grace),
watch2=watchOver(child,command2,signal),stderr=listen(child.stderr,command2,watch2),consumed=settle2(()=>consume(child.stdout));consumed.then(outcome2=>letGo(child,
watch2,outcome2,grace));let exit=await child.gone;await drained(stderr);let outcome=await Promise.race([consumed,watch2.cancelled]);watch2.stop();let result=finished(
exit,watch2,"",stderr.text());if(outcome===void 0||!outcome.ok)throw brokenPipe(command2,result,watch2,signal,outcome?.error);return throwReason(watch2,signal),
{finished:result,value:outcome.value}}function watchOver(child,{deadline:deadline2},signal){let reason2,gone=!1;child.gone.then(()=>{gone=!0});let end=why=>{reason2??=
why,child.end(),gone&&child.stdout.destroy()},cancelledRun=Promise.withResolvers(),onAbort=()=>{end({kind:"cancelled"}),cancelledRun.resolve()},timer=setTimeout(
()=>end({kind:"late"}),Math.min(deadline2,MAX_TIMER));signal.addEventListener("abort",onAbort),signal.aborted&&onAbort();let stop=()=>{clearTimeout(timer),signal.
removeEventListener("abort",onAbort)};return{reason:()=>reason2,end,cancelled:cancelledRun.promise,stop}}function listen(stream,{onLine,keep},watch2){return capture(
stream,{onLine,keep,onError:error2=>watch2.end({kind:"failed",error:error2})})}async function settle2(work){try{return{ok:!0,value:await work()}}catch(error2){return{
ok:!1,error:error2}}}function letGo(child,watch2,outcome,grace){if(outcome.ok)child.stdout.resume();else if(child.stdout.readableEnded){let timer=setTimeout(()=>watch2.
end({kind:"failed",error:outcome.error}),grace);child.gone.then(()=>clearTimeout(timer))}else watch2.end({kind:"failed",error:outcome.error})}function throwReason(watch2,signal){
let reason2=watch2.reason();if(reason2?.kind==="cancelled")throw cancelled(signal);if(reason2?.kind==="failed")throw reason2.error}function brokenPipe(command2,result,watch2,signal,cause){
let reason2=watch2.reason();return reason2?.kind==="cancelled"?cancelled(signal):reason2?.kind==="failed"?reason2.error:result.code===0?cause:commandFailed(command2,
result,cause)}function commandFailed({file,deadline:deadline2},finished2,cause){let{code:code2,signal,late,stderr}=finished2,how=late?`did not end within ${deadline2/
1e3} s`:`ended with ${signal??`exit code ${code2}`}`,last=plainLine(stderr.trimEnd().split(`
`).at(-1)??"",QUOTE),explanation={code:late?"command-late":"command-failed",message:`${file} ${how} while its output was read${last===""?".":`: ${last}`}`,fix:late?
"Look at what keeps it waiting, or give it more time.":`Look at what ${file} says above.`,cause};return new CommandFailed(explanation,finished2)}function finished({
code:code2,signal},watch2,stdout,stderr){let late=watch2.reason()?.kind==="late";return{code:late?null:code2,signal,late,stdout,stderr}}var MAX_DETAIL=300,MAX_DAYS=90;function createArtifactStore(environment,log,signal){return{upload:async artifact=>{let impossible=unavailable(environment);if(impossible!==
void 0)return impossible;try{return await within(artifact.deadline,signal,()=>store(artifact,environment))}catch(error2){let detail=plainLine(error2 instanceof Error?
error2.message:String(error2),MAX_DETAIL);log.debug(`The artifact ${artifact.name} was not stored: ${detail}`);let why=signal.aborted?"cancelled":error2 instanceof
Late?"late":reasonOf(detail);return refused(why,detail)}}}}var noArtifacts={upload:async()=>refused("no-service","")};function refused(why,detail){return{kind:"\
refused",why,detail}}async function store({name:name2,files,root,days},environment){let{DefaultArtifactClient}=await import("./artifact-ZDDCWCPS.js"),options={
retentionDays:retention(days,environment)},{id,size}=await new DefaultArtifactClient().uploadArtifact(name2,[...files],root,options);return id===void 0?refused(
"failed","it has no id"):{kind:"stored",id:String(id),bytes:size??0}}function retention(days,{GITHUB_RETENTION_DAYS:allowed}){let most=Number(allowed);return Math.
min(days,MAX_DAYS,most>=1?most:MAX_DAYS)}function unavailable({ACTIONS_RUNTIME_TOKEN:token2,ACTIONS_RESULTS_URL:url2,GITHUB_SERVER_URL:server}){if(!token2||!url2)
return refused("no-service","");let host=server&&URL.canParse(server)?new URL(server).hostname:"github.com";return host==="github.com"||host.endsWith(".ghe.com")||
host.endsWith(".localhost")?void 0:refused("server",host)}function reasonOf(message2){let status=Number(/Failed request: \((\d{3})\)/.exec(message2)?.[1]);return status===
409?"taken":status===401||status===403?"denied":/storage quota/i.test(message2)?"quota":/Unable to make request|E(CONN\w+|NOTFOUND|TIMEDOUT|HOSTUNREACH)/.test(message2)?
"unreachable":"failed"}var DEADLINE2=12e4;function createRemoteCache(log,signal,deadline2=DEADLINE2){let attempt2=async(what,otherwise,work)=>{try{let cache=await import("./cache-U4XFEYUZ.js");
return cache.isFeatureAvailable()?await within(deadline2,signal,()=>work(cache)):otherwise}catch(error2){return log.debug(`${what}: ${error2 instanceof Error?error2.
message:String(error2)}`),otherwise}};return{restore:(paths,key)=>attempt2(`The cache ${key} was not restored`,!1,async({restoreCache})=>await restoreCache([...paths],
key,[],{segmentTimeoutInMs:deadline2})===key),save:(paths,key)=>attempt2(`The cache ${key} was not saved`,void 0,async({saveCache})=>{await saveCache([...paths],
key)})}}var COLOURS={error:31,warning:33,headline:1,faint:2};function wantsColour(isTTY,{FORCE_COLOR:forced,NO_COLOR,TERM}){return forced!==void 0?forced!=="0"&&forced!==
"false":isTTY&&!NO_COLOR&&TERM!=="dumb"}function columnsOf({isTTY,columns}){return isTTY===!0&&columns!==0?columns:void 0}function createHeldScreen(screen){let held;
return{...screen,write:text2=>held===void 0?screen.write(text2):void held.push(text2),hold:()=>{held??=[]},release:()=>{let texts2=held??[];held=void 0;for(let text2 of texts2)
screen.write(text2)}}}function createTerminalLog(screen,environment,debug,{quiet=!1,live,held}={}){let{line,headline}=createPen(screen,environment);return{info:text2=>quiet?
void 0:line(text2),warning:text2=>line(text2,"warning: ","warning"),error:text2=>line(text2,"error: ","error"),debug:text2=>debug?line(text2,"debug: ","faint"):
void 0,group:async(title,work)=>(quiet||headline(title),work()),...live===void 0||quiet?{}:{stage:staged(live)},...live===void 0||quiet||held===void 0?{}:{lendTerminal:lent(
live,held)}}}function staged(live){return async(title,work)=>{let stage=await live.begin(title);try{return await work(detail=>stage.step(detail))}finally{stage.
end()}}}function lent(live,held){return async work=>{live.pause(),held.hold();try{return await work()}finally{held.release(),live.resume()}}}function createPen(screen,environment){
let paint=painter(screen,environment);return{line:(text2,mark="",colour)=>{let label2=mark===""||colour===void 0?mark:paint(colour,mark);screen.write(`${label2}${loggable(
text2)}
`)},headline:title=>screen.write(`${paint("headline",loggable(plainLine(title)))}
`)}}function painter({isTTY},environment){let coloured=wantsColour(isTTY,environment);return(colour,text2)=>coloured?`\x1B[${COLOURS[colour]}m${text2}\x1B[0m`:text2}
function createTerminalRunner(){return{setOutputs:async()=>{},writeSummary:async()=>{},annotate:()=>{},maskSecret:()=>{}}}var toOutput=text2=>{process.stdout.write(text2)},toError=text2=>{process.stderr.write(text2)};function commonPorts(signal,environment,{version:version3}){return{
process:createProcess(signal),sockets:lazySockets(signal),http:createHttp(signal,environment,version3),clock:createClock(signal),mailer:lazyMailer(signal),environment,
machine:{os:platform(),arch:arch(),cpus:availableParallelism()},signal,readInput,workingDirectory:process.cwd()}}function lazySockets(signal){return{async*ask(question){
yield*(await import("./ask-socket-DTD7H3BF.js")).askSocket(question,signal)}}}function lazyMailer(signal){return{send:async(...mail)=>(await import("./mailer-SNSXJIOA.js")).
createMailer(signal).send(...mail)}}function tufClient(files){return{read:async(...question)=>await(await import("./tuf-client-O3R24ICN.js")).createTufClient(files).
read(...question)}}async function readInput(max){let chunks=[],size=0;for await(let chunk of process.stdin)if(chunks.push(Buffer.from(chunk)),size+=chunk.length,
!(size<=max))throw new ToolError({code:"file-too-large",message:`Standard input holds more than ${max} bytes, the most that are read.`,fix:"Give a smaller file."});
return Buffer.concat(chunks)}function createActionsHost(signal,environment,program){let log=createActionsLog(toOutput,environment),files=createFiles(environment.
RUNNER_TEMP||void 0);return{...commonPorts(signal,environment,program),files,tuf:tufClient(files),log,runner:createActionsRunner(toOutput,environment),remoteCache:createRemoteCache(
log,signal),artifacts:createArtifactStore(environment,log,signal),isRunner:!0,isTerminal:!1,print:text2=>toOutput(loggable(text2)),show:log.info,table:{colour:!1}}}
function createTerminalHost(signal,environment,program){let files=createFiles(),width=columnsOf(process.stdout);return{...commonPorts(signal,environment,program),
files,tuf:tufClient(files),log:terminalLog(environment,program),runner:createTerminalRunner(),remoteCache:{restore:async()=>!1,save:async()=>{}},artifacts:noArtifacts,
isRunner:!1,isTerminal:process.stderr.isTTY===!0,print:(text2,kind="text")=>toOutput(printed(text2,kind,environment)),show:table=>toOutput(`${withoutCommands(table)}\

`),table:{colour:wantsColour(process.stdout.isTTY===!0,environment),...width===void 0?{}:{width}}}}function printed(text2,kind,{GITHUB_ACTIONS}){return process.
stdout.isTTY===!0?plain(text2):GITHUB_ACTIONS==="true"&&kind==="text"?withoutCommands(text2):text2}function liveLine({write:write3,columns}){let live=createLiveLine(
{spinner:async()=>(await import("./yocto-spinner-RWH2SXCV.js")).default({stream:process.stderr,handleSignals:!1}),elapsed:()=>performance.now(),columns,write:write3});
return process.once("exit",live.stop),live}function terminalLog(environment,{debug=!1,quiet=!1}){let{stderr}=process,screen=createHeldScreen({write:toError,isTTY:stderr.
isTTY===!0,columns:()=>columnsOf(stderr)??80}),live=screen.isTTY&&environment.TERM!=="dumb"&&!environment.CI?liveLine(screen):void 0,watching={quiet,held:screen,
...live===void 0?{}:{live}};return createTerminalLog(screen,environment,debug||environment.RUNNER_DEBUG==="1",watching)}function runOnRunner(version3,work){let log=createActionsLog(
toOutput,process.env);runToEnd(signal=>withHost(createActionsHost(signal,process.env,{version:version3}),work),log.error)}function runCommand(version3,work){let args=process.
argv.slice(2),program={version:version3,debug:args.includes("--debug"),quiet:args.includes("--quiet")},log=terminalLog(process.env,program),others=args.filter(argument=>argument!==
"--debug"&&argument!=="--quiet");runToEnd(signal=>withHost(createTerminalHost(signal,process.env,program),host=>work(host,others)),log.error)}async function withHost(host,work){
try{return await work(host)}finally{await host.files.removeTemporary()}}import{basename,dirname as dirname2,join as join4}from"node:path";var maxName=4096;function imageName(name2){let read4=readReference(name2);if("reference"in read4){let{registry:registry2,repository}=read4.reference;return{familiar:familiarName(
read4.reference),whole:formatReference({registry:registry2,repository})}}return{familiar:plainLine(name2.slice(0,maxName)).replace(/@sha256:[0-9a-f]*$/,"").replace(
/:[\w.-]*$/,"")}}var maxSlug=120;function reportFileName(name2){let slug=imageName(name2).familiar.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"").slice(0,maxSlug);
return`trivy-results-${slug===""?"image":slug}.json`}function platformReportName(report,platform2){let slug=platform2.replace(/[^A-Za-z0-9._-]+/g,"-").slice(0,maxSlug);
return report.replace(/\.json$/,`@${slug}.json`)}function recordBeside(report){let[,stem]=/^trivy-results-([^@]+)(?:@[^@]+)?\.json$/.exec(basename(report))??[];
return stem===void 0?void 0:join4(dirname2(report),`image-gate-record-${stem}.json`)}function sbomFileName(report,ending2){return basename(report).replace(/^trivy-results-/,
"sbom-").replace(/\.json$/,ending2)}function archiveFileName(name2){let[,end="latest"]=/(?:@sha256:|:)([\w.-]+)$/.exec(name2)??[];return`evidence-${reportFileName(
name2).replace(/^trivy-results-(.*)\.json$/,"$1")}-${/^[0-9a-f]{64}$/.test(end)?end.slice(0,12):end}.tar`}function vexFileName(report){return basename(report).replace(
/^trivy-results-/,"vex-").replace(/\.json$/,".openvex.json")}function reportOfDocument(name2){let[,sbom,vex=sbom]=/^(?:sbom-(.+)\.(?:cdx|spdx)|vex-(.+)\.openvex)\.json$/.
exec(name2)??[];return vex===void 0?void 0:`trivy-results-${vex}.json`}function isRecord(path){return/^image-gate-record-.*\.json$/.test(basename(path))}function imageFolder(name2){
let slug=familiarSpelling(name2).replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+/,"").slice(-maxSlug);return slug===""?"image":slug}function familiarSpelling(name2){
let read4=readReference(name2);return"reference"in read4?familiarReference(read4.reference):name2}function imageCategory(name2){let{whole,familiar}=imageName(name2);
if(whole!==void 0)return whole;let role=familiar.replace(/^[./]+|\/+$/g,"");return role===""?"image":role.slice(0,maxSlug)}function pathOrDefault(named,byDefault2){return named===void 0?{path:byDefault2,named:!1}:{path:named,named:!0}}import{resolve as resolve3}from"node:path";function askedLedger(inputs){let{ledger:path,"ledger-repository":repository,"github-token":token2=""}=inputs;return repository!==void 0?{ledger:{repository,token:token2}}:
path===void 0?{}:{ledger:{path}}}async function ledgerPast(ports,{ledger,github},names2){if(ledger===void 0)return;let branch=github===void 0?void 0:branchOf(github);
try{let[{imagePast},{openHome},{readLedger}]=await Promise.all([import("./image-past-7TTU7TED.js"),import("./open-home-L57EGO3E.js"),import("./open-ledger-PZ7U7RO2.js")]),
{name:name2,state}=await readLedger(await openHome(ports,placeOf2(ports,ledger)));return imagePast({name:name2,state},{names:names2,...branch===void 0?{}:{branch}})}catch(error2){
if(!(error2 instanceof GateError)||error2 instanceof Cancelled)throw error2;return{state:"unread",ledger:"path"in ledger?ledger.path:ledger.repository,why:`coul\
d not be read: ${plainLine(error2.message,300)}`}}}function placeOf2({environment,workingDirectory},ledger){return"path"in ledger?{path:resolve3(workingDirectory,
ledger.path)}:{...ledger,apiUrl:apiUrlIn(environment),token:environment.LEDGER_TOKEN||ledger.token}}function branchOf({ref,proposal}){return proposal?.base??(ref.
startsWith("refs/heads/")?ref.slice(11):void 0)}function celText(foreign){return`'${[...foreign.toWellFormed()].map(one2=>/[ !#-&(-[\]-~]/.test(one2)?one2:byNumber(one2)).join("")}'`}function byNumber(character){
let hex=(character.codePointAt(0)??0).toString(16);return hex.length>4?`\\U${hex.padStart(8,"0")}`:`\\u${hex.padStart(4,"0")}`}function regexText(foreign){return foreign.
replace(/[\\^$*+?()[\]{}|.]/g,sign=>sign==="."?"[.]":`\\${sign}`)}var patternForm=/^(?=.{1,255}$)(?!\/)(?!.*\/\/)(?!.*[/:@]$)(?!.*\/[^:@]*[A-Z])(?![^/:@.]*[A-Z][^/:@.]*(?:[/@]|$))[A-Za-z0-9._/:@*?-]+$/;function matchesImage(pattern,name2){
let wanted=wholePatterns(pattern);return spellings(name2).some(spelling=>wanted.some(one2=>matches(one2,spelling)))}function isBelow(pattern,name2){return!/[*?@][^/]*$/.
test(pattern)&&matchesImage(`${pattern}/**`,name2)}function spellings(name2){let withoutDigest=name2.replace(/@.*$/,""),withoutTag=withoutDigest.replace(/:[^/:]*$/,
""),digestAlone=withoutTag+name2.slice(withoutDigest.length);return[...new Set([name2,withoutDigest,withoutTag,digestAlone].flatMap(hubSpellings))]}var hub="doc\
ker.io/",hubName=`${hub}library/`;function hubSpellings(name2){let whole=wholeName(name2);if(!whole.startsWith(hub))return[whole];let path=whole.slice(hub.length),
short=path.startsWith("library/")?[path.slice(8)]:[];return[whole,...[path,...short].filter(one2=>wholeName(one2)===whole)]}function wholeName(name2){let text2=withOneHost(
name2),path=hasHost(text2)?hubPath(text2):text2;return path===void 0?text2:`${path.includes("/")?hub:hubName}${path}`}function hasHost(text2){return/^[^/]*[.:][^/]*\/|^localhost\//.
test(text2)}function hubPath(text2){return text2.startsWith(hub)?text2.slice(hub.length):void 0}function wholePatterns(pattern){let text2=withOneHost(pattern),path=hubPath(
text2);return path!==void 0?path.includes("/")?[text2]:[text2,`${hubName}${path}`]:hasHost(text2)||/^[^/:@]*[*?]/.test(text2)?[text2]:[wholeName(text2)]}var[star,
stars,one]=[-1,-2,-3];function parts(pattern){let found=pattern.match(/\*+|[^*]/g)??[];return Int32Array.from(found,part2=>part2==="?"?one:part2==="*"?star:part2.
startsWith("*")?stars:part2.charCodeAt(0))}var slash=47;function matches(pattern,text2){let wanted=parts(pattern),[places,next]=[new Uint8Array(wanted.length+1),
new Uint8Array(wanted.length+1)];places[0]=1;for(let at=0;at<text2.length;at+=1){let code2=text2.charCodeAt(at);next.fill(0);for(let place=0;place<wanted.length;place+=
1){if(places[place]===0)continue;let part2=wanted[place];(part2===star||part2===stars)&&(places[place+1]=1),part2===stars||part2===star&&code2!==slash?next[place]=
1:(part2===code2||part2===one&&code2!==slash)&&(next[place+1]=1)}[places,next]=[next,places]}for(let place=0;place<wanted.length;place+=1)places[place]===1&&(wanted[place]===
star||wanted[place]===stars)&&(places[place+1]=1);return places[wanted.length]===1}var comparableName="^(?:(?:localhost|[a-z0-9-]+(?:[.][a-z0-9-]+)+|\\[[a-f0-9:]\
+\\])(?::[1-9][0-9]*)?|[a-z0-9-]+:[1-9][0-9]*)(?:/[a-z0-9._-]+)+(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?(?:@sha256:[a-f0-9]{64})?$",otherSpelling="^(?:docker[.]io/(?:[\
^/]*$|[^/]*/[^/]*/|[^/]*[.][^/]*/|localhost/)|(?:index|registry-1)[.]docker[.]io(?::443)?/|docker[.]io:|[^/:]*[.][^/:]*:443/)";function patternRegex(pattern){let wanted=wholePatterns(
pattern),isHost=hasHost(withOneHost(pattern));return`^(?:${wanted.map(one2=>`${isHost||one2.startsWith(hub)?"":"(?:docker[.]io/(?:library/)?)?"}${regexOf(one2)}`).
join("|")})(?:@.*)?$`}function regexOf(pattern){let[name2="",...digest]=pattern.split("@"),parts2=text2=>(text2.match(/\*+|[^*]/g)??[]).map(part2=>part2==="?"?"\
[^/]":part2==="*"?"[^/]*":part2.startsWith("*")?".*":regexText(part2)).join("");return[`${parts2(name2)}(?::[^/:@]*)?`,...digest.map(parts2)].join("@")}function patternsMeet(one2,other){
let[first,second]=[beginningOf(one2),beginningOf(other)];return first.startsWith(second)||second.startsWith(first)}function beginningOf(pattern){let[start=""]=withOneHost(
pattern).split(/[*?@]/,1);return hubName.startsWith(start)||"library/".startsWith(start)?"":start.replace(/^docker\.io\//,"").replace(/^library\//,"")}var ruleSources=["auto","head","base"],defaultRuleSource="auto",ownEvents=new Set(["push","schedule","workflow_dispatch","repository_dispatch","release"]);function isOfBranchAlone(source){
return source.kind==="branch"&&source.pullRequest===void 0&&source.github.pullRequest===void 0&&ownEvents.has(source.github.event)}function ruleSource(choice2,github,token2){
if(github===void 0||choice2==="head")return{kind:"built"};if(token2===void 0)return"no-token";let{proposal}=github;if(choice2==="auto"&&github.event==="merge_gr\
oup"){let branch=queuedBranch(github.ref);return{kind:"commit",github,token:token2,commit:github.commit,...branch===void 0?{}:{branch}}}if(proposal!==void 0){let isAsked=choice2===
"auto"&&!proposal.isFork;return{kind:"branch",github,token:token2,pullRequest:proposal.number,...isAsked?{proposal}:{}}}let own2=choice2==="auto"?/^refs\/heads\/(.+)$/.
exec(github.ref)?.[1]:void 0;return{kind:"branch",github,token:token2,...own2===void 0?{}:{branch:own2}}}function nearest(wrong,words3){if(wrong.length>64)return;let plain2=wrong.toLowerCase().replaceAll("_","-"),ranked=words3.map(word=>({word,distance:editDistance(
plain2,word)})).sort((a,b)=>a.distance-b.distance),[best]=ranked;return best!==void 0&&best.distance<=1+Math.floor(best.word.length/3)&&best.distance*2<Math.max(
plain2.length,best.word.length)?best.word:words3.find(word=>isBeginning(word,plain2)||isBeginning(plain2,word))}var shortestBeginning=3;function isBeginning(part2,whole){
return part2.length>=shortestBeginning&&whole.startsWith(part2)}function choiceFix(wrong,words3){let near=[...new Set(wrong.flatMap(one2=>nearest(one2,words3)??
[]))];return near.length===0?`Choose from ${words3.join(", ")}.`:`Did you mean ${near.join(", ")}? It takes ${words3.join(", ")}.`}function editDistance(from,to){
let before=[],above=Array.from({length:to.length+1},(_,index)=>index);for(let i=1;i<=from.length;i++){let row2=[i];for(let j=1;j<=to.length;j++){let same=from[i-
1]===to[j-1],swapped=i>1&&j>1&&from[i-1]===to[j-2]&&from[i-2]===to[j-1];row2.push(Math.min((above[j]??0)+1,(row2[j-1]??0)+1,(above[j-1]??0)+(same?0:1),swapped?(before[j-
2]??0)+1:Number.POSITIVE_INFINITY))}before=above,above=row2}return above[to.length]??0}function refuse(context,what,fix){return context.issues.push({code:"custom",message:what,params:{fix},input:context.value}),NEVER}function fixOf(issue2){let params=issue2.
code==="custom"?issue2.params:void 0,parsed2=object({fix:string2()}).safeParse(params);return parsed2.success?parsed2.data.fix:void 0}var anyText=string2(),flag=string2().
transform((value,context)=>/^(true|True|TRUE)$/.test(value)?!0:/^(false|False|FALSE)$/.test(value)?!1:refuse(context,`${JSON.stringify(value)} is not a boolean`,
"Write true or false."));function list(parse2){return string2().transform((value,context)=>{try{return parse2(value)}catch(error2){let reason2=error2 instanceof
Error?error2.message:String(error2);return refuse(context,`the list can't be read (${reason2})`,"Put each entry on its own line and close every quote.")}})}function choices(parse2,allowed){
return list(parse2).transform((values,context)=>{if(values.length===0)return refuse(context,"the list is empty",`Choose from ${allowed.join(", ")}.`);let unknown3=values.
filter(value=>!allowed.includes(value));if(unknown3.length>0){let is=unknown3.length===1?"is not one":"are none",what=`${unknown3.map(value=>JSON.stringify(value)).
join(", ")} ${is} of its values`;return refuse(context,what,choiceFix(unknown3,allowed))}return[...new Set(values)]})}function choice(allowed){return string2().
transform((value,context)=>allowed.find(word=>word===value)??refuse(context,`${JSON.stringify(value)} is not one of its values`,choiceFix([value],allowed)))}var signChoices=[
"keyless","key","none"],defaultSign="none",gitRef=string2().transform((value,context)=>/^refs\/(heads|tags|pull)\/[^\s~^:?*[\\]+$/.test(value)?value:refuse(context,
`${JSON.stringify(value)} is not a full ref`,"Write refs/heads/main, refs/tags/v1 or refs/pull/7/head."));function commitIn(text2){return/^([0-9a-f]{40}|[0-9a-f]{64})$/i.
test(text2)?text2.toLowerCase():void 0}function refuseCommit(context,value){return refuse(context,`${JSON.stringify(value)} is not a commit`,"Write its 40 hexad\
ecimal digits.")}var commitHash=string2().transform((value,context)=>commitIn(value)??refuseCommit(context,value)),commitOrAny=string2().transform((value,context)=>value===
"any"?void 0:commitIn(value)??refuseCommit(context,value));function checkedList(parse2,problemOf){return list(parse2).transform((values,context)=>{for(let value of values){
let problem2=problemOf(value);problem2!==void 0&&refuse(context,problem2.what,problem2.fix)}return values})}var image=string2().transform((value,context)=>{if(isDigest(
value))return value;let read4=readReference(value);return"problem"in read4?refuse(context,read4.problem.what,read4.problem.fix):value}),units={s:1,m:60,h:3600,d:86400},
longest=3650*units.d;function timeIn(text2){let amount=seconds(text2);return amount===void 0?void 0:amount*1e3}function seconds(value){let match2=/^(\d{1,9})(s|m|h|d)$/.
exec(value);if(!match2)return;let amount=Number(match2[1])*units[match2[2]];return amount>0&&amount<=longest?amount:void 0}var duration3=string2().transform((value,context)=>timeIn(
value)??refuse(context,`${JSON.stringify(value)} is not a duration`,durationFix)),durationFix="Write a number and a unit: 90s, 15m, 48h or 7d.";function countIn(text2,most){
return/^[1-9]\d{0,8}$/.test(text2)&&Number(text2)<=most?Number(text2):void 0}function countOrNone(most){return string2().transform((value,context)=>{let what=`${JSON.
stringify(value.slice(0,50))} is no number from 0 to ${most}`;return value==="0"?0:countIn(value,most)??refuse(context,what,`Write a number from 0 to ${most}.`)})}
function count(most){return string2().transform((value,context)=>{let what=`${JSON.stringify(value.slice(0,50))} is no number from 1 to ${most}`;return countIn(
value,most)??refuse(context,what,`Write a number from 1 to ${most}.`)})}var durationOrUnlimited=string2().transform((value,context)=>{if(value==="unlimited")return value;
let amount=seconds(value);return amount===void 0?refuse(context,`${JSON.stringify(value)} is not a duration`,"Write a number and a unit, e.g. 48h, or unlimited."):
amount*1e3}),durationOrOff=string2().transform((value,context)=>value==="auto"?value:value==="false"?"off":timeIn(value)??refuse(context,`${JSON.stringify(value)}\
 is not one of its values`,"Write auto, false, or a number and a unit: 90s or 3m.")),sha256=string2().transform((value,context)=>{let digits=value.toLowerCase().
replace(/^sha256:/,"");return/^[0-9a-f]{64}$/.test(digits)?digits:refuse(context,`${JSON.stringify(value)} is not a SHA-256`,"Write its 64 hexadecimal digits.")}),
releaseVersion=string2().transform((value,context)=>{let version3=value.replace(/^v/,"");return/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version3)?version3:refuse(context,
`${JSON.stringify(value)} is not a version`,"Write a pinned release, e.g. 0.74.0; there is no latest.")});function plainUrl2(value,context,example){let url2=URL.
canParse(value)?new URL(value):void 0;return url2===void 0||!mayContact(url2,url2)?refuse(context,`${JSON.stringify(value)} is not an https URL`,`Write it in fu\
ll, e.g. ${example}.`):url2.username||url2.password||url2.search||url2.hash?refuse(context,"the URL holds credentials, a query or a fragment","Write the plain U\
RL."):url2}var urlLike=example=>string2().transform((value,context)=>plainUrl2(value,context,example)),mirrorUrl=urlLike("https://mirror.example/trivy"),clairUrl=urlLike(
"https://clair.acme.example");function urls(parse2){return list(parse2).transform((values,context)=>values.map(value=>plainUrl2(value,context,"https://mirror.ex\
ample/kev.json")))}var branchName=string2().transform((value,context)=>/^[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/.test(value)&&!/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.
test(value)?value:refuse(context,`${JSON.stringify(value)} is not a branch`,"Write its name, e.g. image-gate/prune-exceptions."));var foreignInputs={outputs:"The gate exports the image itself, so that what is scanned is what is pushed. Use tags with push: true, or load: true.",call:"The ga\
te needs an image to judge. Run build checks in a step of docker/build-push-action.","exit-code":"The policy decides: set the action of each severity in the pol\
icy file.",severity:"Every severity is scanned and reported; set the action of each severity in the policy file.","limit-severities-for-sarif":"The policy decid\
es what blocks, and the SARIF has every open finding.","ignore-unfixed":"Write `unfixed: log` in the policy file.",ignorefile:"Name the files in `exceptions`.",
vex:"Write an exception with a reason and an expiry instead.",trivyignores:"Name the files in `exceptions`.","ignore-policy":"Write exceptions with a reason and\
 an expiry, and name their files in `exceptions`.","skip-dirs":"Write exceptions with `paths` in .trivyignore.yaml.","skip-files":"Write exceptions with `paths`\
 in .trivyignore.yaml.","trivy-config":"The options of Trivy are fixed, so that no file can turn findings off.","list-all-pkgs":"All packages are always listed.",
"vuln-type":"Packages of the operating system and of languages are always scanned.","scan-type":"Only images are judged. Scan folders and repositories in anothe\
r step.",format:"All formats are written at once to report-dir.",output:"All formats are written at once to report-dir.",template:"All formats are written at on\
ce to report-dir.","image-ref":"Name the image in `image`.",version:"Name the version in trivy-version.","scan-ref":"Only images are judged: name one in `image`\
, or an archive or a layout in `input`.","tf-vars":"Only images are judged. Scan Terraform in another step.","hide-progress":"Remove it: no progress bar is show\
n.","docker-host":"Set DOCKER_HOST in `env`.","github-pat":"Remove it: the findings are uploaded with github-token.",cache:"Remove it: Trivy and its databases a\
re kept in cache-dir.","skip-setup-trivy":"Remove it, or name a Trivy of your own in trivy-path and trivy-sha256.","token-setup-trivy":"Remove it: Trivy is down\
loaded without a token.",sarif_file:"Remove it: the SARIF of this run is uploaded as upload-sarif says.","wait-for-processing":"Remove it: the run waits half a \
minute for GitHub to process the upload.",dockerfile:"Name the Dockerfile in `file`."};function foreignInput(where,name2){let fix=Object.hasOwn(foreignInputs,name2)?
foreignInputs[name2]:void 0;return fix===void 0?void 0:{where,what:"is not taken by image-gate",fix}}var repositoryForm2=/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/;function repositoryProblems(where,text2){if(text2===void 0||repositoryForm2.test(
text2))return[];let what=`${JSON.stringify(text2.slice(0,150))} is no repository on GitHub`;return[{where,what,fix:"Write owner/name, e.g. acme/image-ledger."}]}var imageFromChoices=["auto","registry","docker"],registryEvents=new Set(["schedule","deployment","deployment_status","release","registry_package","repository_d\
ispatch"]);function imagePlace(image2,from="auto",github){return from!=="auto"?{from}:isDigest(image2)?{from:"docker"}:registryEvents.has(github?.event??"")?{from:"\
registry"}:{}}function imageFromProblems(image2,from="auto"){if(from==="auto")return[];let where="input image-from";if(image2===void 0)return[{where,what:"it sa\
ys where `image` is taken from, and no image is named",fix:"Remove it, or name an image."}];if(from==="registry"&&isDigest(image2))return[{where,what:"an image \
ID is known to the Docker store only",fix:"Name the image by NAME@sha256:…"}];let read4=readReference(image2,"image"),isByDigest="reference"in read4&&read4.reference.
digest!==void 0;return from==="docker"&&isByDigest&&!isDigest(image2)?[{where,what:"a digest names what the registry has",fix:"Name the image by its tag or its \
ID, or write `registry`."}]:[]}function readInputs(declared,raw){let{schema}=declared,given2=[...raw].filter(([,value])=>value!==""),known=given2.filter(([name2])=>Object.hasOwn(schema.shape,
name2)),unknown3=given2.filter(one2=>!known.includes(one2)).map(([name2])=>unknownInput(declared,name2)),parsed2=schema.safeParse(Object.fromEntries(known));if(parsed2.
success)return{inputs:parsed2.data,problems:unknown3};let{issues}=parsed2.error,bad=new Set(issues.map(({path})=>path[0]));return{inputs:schema.safeParse(Object.
fromEntries(known.filter(([name2])=>!bad.has(name2)))).data??{},problems:[...unknown3,...issues.map(issue2=>badValue(declared,issue2))]}}function unknownInput({
schema,page,refused:refused2=()=>{}},name2){let where=`input ${name2}`,foreign=refused2(where,name2);if(foreign!==void 0)return foreign;let near=nearest(name2,Object.
keys(schema.shape)),fix=near===void 0?`Remove it; ${page} lists all inputs.`:`Did you mean ${near}?`;return{where,what:"there is no such input",fix}}function badValue({
page},issue2){let fix=fixOf(issue2)??`See ${page} for what it takes.`;return{where:`input ${String(issue2.path[0])}`,what:issue2.message,fix}}function emptyToken(use){
return{where:"input token",what:`it is empty, and ${use}`,fix:"Remove the input to use the token of the job."}}function noWorkflowRun(action,fix="Use it in a wo\
rkflow."){return{where:`image-gate/${action}`,what:"this is not a workflow run of a repository",fix}}var digestText=string2().regex(/^sha256:[0-9a-f]{64}$/).transform(text2=>text2),instant=iso_exports.datetime({offset:!0});function instantOf(time3){let date4=new Date(
time3);return Number.isNaN(date4.getTime())?void 0:instant.safeParse(date4.toISOString()).data}function frozen(schema,json){return schema.safeParse(json)}var sbomForms=["cyclonedx","spdx"],maxReasons=20,sbomEndings={cyclonedx:".cdx.json",spdx:".spdx.json"},standingSchema=discriminatedUnion("kind",[strictObject({kind:literal(
"equal")}),strictObject({kind:literal("equal-with-distro"),distro:string2().min(1).max(200).describe("What Trivy's --distro must be given, e.g. alpine/edge.")}),
strictObject({kind:literal("needs-layers"),reasons:array(string2().max(500)).min(1).max(maxReasons).describe("For people.")})]),sbomSchema=strictObject({files:array(
strictObject({form:_enum(sbomForms),file:string2().regex(/^sbom-[A-Za-z0-9._@-]{1,250}\.(?:cdx|spdx)\.json$/).describe("Name of the file in the folder of the re\
cord."),digest:digestText,size:int().nonnegative()})).min(1).max(sbomForms.length),standing:standingSchema.optional().describe("Whether the CycloneDX SBOM may s\
tand in for the image. Absent: there is none in that form.")});var sbomFormats=[...sbomForms,"both","none"];function sbomFormsOf({"sbom-format":said,sign="none",push=!1,scanners=["vuln"]}){let isProven=sign!=="none"&&push&&
scanners.includes("vuln"),format=said??(isProven?"cyclonedx":"none");switch(format){case"cyclonedx":case"spdx":return[format];case"both":return sbomForms;case"n\
one":return[]}}var words2=["auto","public","github"],names=["fulcio","rekor-v1","rekor-v2","timestamp","tuf","tuf-root"],signingInputs=["sigstore","trusted-root","allow-public\
-log","signing-tool","signing-tool-sha256"];function keylessChoice(inputs){let{choice:choice2,problems}=sigstoreChoice(inputs);return{value:{choice:choice2,mayBePublished:inputs["\
allow-public-log"]??!1},problems}}function sigstoreChoice(inputs){let{sigstore:entries2=[],"trusted-root":trustedRoot}=inputs,unused=unusedProblems(inputs);if(unused.
length>0)return{choice:{kind:"auto"},problems:unused};let[first="auto",...others]=entries2,word=words2.find(one2=>one2===first),found=word===void 0||others.length>
0?ownServices(entries2,trustedRoot):wordChoice(word,trustedRoot);return"kind"in found?{choice:found,problems:[]}:{choice:{kind:"auto"},problems:[found]}}function unusedProblems(inputs){
return inputs.sign==="keyless"?[]:[...(inputs.sigstore??[]).some(entry=>entry!=="auto")?["sigstore"]:[],...inputs["trusted-root"]===void 0?[]:["trusted-root"],...inputs["\
allow-public-log"]===!0?["allow-public-log"]:[]].map(name2=>problem(name2,"it says how to sign without a key, and `sign` is not `keyless`",`Set \`sign: keyless\`,\
 or remove \`${name2}\`.`))}function wordChoice(kind,trustedRoot){return trustedRoot===void 0?{kind}:problem("trusted-root","it belongs to services of your own",
"Name those in `sigstore`, or remove `trusted-root`.")}var form3="Write auto, public or github; or one NAME=URL a line: fulcio, rekor-v1 or rekor-v2, timestamp;\
 or tuf=URL and tuf-root=FILE.";function ownServices(entries2,trustedRoot){let given2=new Map;for(let entry of entries2){let[,key=entry,value=""]=/^([^=]+)=(.*)$/s.
exec(entry)??[],name2=names.find(one2=>one2===key.trim());if(name2===void 0)return problem("sigstore",`${JSON.stringify(key)} is not one of its values`,`${meant(
key)}${form3}`);if(given2.has(name2))return problem("sigstore",`${name2} is there twice`,"Keep one of them.");given2.set(name2,value.trim())}return given2.has("\
tuf")||given2.has("tuf-root")?mirrorOf(given2,trustedRoot):servicesOf(given2,trustedRoot)}function meant(key){let word=nearest(key.trim(),[...words2,...names]);
return word===void 0?"":`Did you mean ${word}? `}function mirrorOf(given2,trustedRoot){let url2=urlOf(given2.get("tuf")),root=given2.get("tuf-root")??"";return url2===
void 0?problem("sigstore","tuf is not an https URL",form3):root===""?problem("sigstore","tuf-root is missing, and without it anybody could answer for the reposi\
tory","Add tuf-root=FILE with a root.json of it that you trust."):given2.size>2||trustedRoot!==void 0?problem("sigstore","a TUF repository names all services an\
d whom to trust","Keep tuf and tuf-root alone, without `trusted-root`."):{kind:"mirror",url:url2,root}}function servicesOf(given2,trustedRoot){for(let[name2,value]of given2)
if(urlOf(value)===void 0)return problem("sigstore",`${name2} is not an https URL`,form3);let authority=urlOf(given2.get("fulcio")),timestamps=urlOf(given2.get("\
timestamp"));return authority===void 0?problem("sigstore","fulcio is missing, which makes the certificate",form3):given2.has("rekor-v1")&&given2.has("rekor-v2")?
problem("sigstore","two logs are named","Keep one of rekor-v1 and rekor-v2."):!given2.has("rekor-v1")&&timestamps===void 0?problem("sigstore","nothing there con\
firms the time of a signature","Add timestamp=URL; of the logs only rekor-v1 keeps times."):trustedRoot===void 0?problem("trusted-root","it is missing, and says\
 whom to trust with the signatures of your services","Name the file that `cosign trusted-root create` makes."):{kind:"own",services:{authority,...logOf(given2),
...timestamps===void 0?{}:{timestamps}},trustedRoot}}function logOf(given2){let[first,second]=[urlOf(given2.get("rekor-v1")),urlOf(given2.get("rekor-v2"))];return first!==
void 0?{log:{url:first,version:1}}:second===void 0?{}:{log:{url:second,version:2}}}function urlOf(text2){let url2=text2!==void 0&&URL.canParse(text2)?new URL(text2):
void 0;if(!(url2===void 0||!mayContact(url2,url2)))return url2.username||url2.password||url2.search||url2.hash?void 0:url2}function problem(input,what,fix){return{
where:`input ${input}`,what,fix}}var publishingDefaults={uploadSarif:"auto",comment:"blocked",artifact:!0,attestations:!1,publishFindings:!1};function publishingConfig(inputs,github){let uploadSarif=inputs["\
upload-sarif"]??publishingDefaults.uploadSarif;if(github===void 0)return{problems:uploadSarif==="true"?[offRunner]:[]};let token2=inputs["github-token"];return{
publishing:{run:workflowRun(inputs,github),...token2===void 0?{}:{token:token2},uploadSarif,artifact:inputs.artifact??publishingDefaults.artifact,attestations:inputs["\
github-attestations"]??publishingDefaults.attestations,comment:inputs.comment??publishingDefaults.comment,publishFindings:inputs["publish-findings"]??publishingDefaults.
publishFindings},problems:[]}}var offRunner={where:"input upload-sarif",what:"true requires an upload, and this is not a workflow run",fix:"Remove it."};function workflowRun(inputs,github){
let{repository,serverUrl,apiUrl,runId,job,readOnly,archived,defaultBranch}=github,at=commitOf(inputs,github),pullRequest=github.pullRequest??pullRequestOf(at?.ref);
return{repository,serverUrl,apiUrl,runId,readOnly,archived,...job===void 0?{}:{job},...defaultBranch===void 0?{}:{defaultBranch},...at===void 0?{}:{at},...pullRequest===
void 0?{}:{pullRequest},matrix:parsed(inputs.matrix)}}var foreignEvents=["pull_request_target","workflow_run"];function commitOf({ref,sha},github){return ref!==
void 0&&sha!==void 0?{commit:sha,ref}:/^refs\/(heads|tags|pull)\/./.test(github.ref)&&!foreignEvents.includes(github.event)?{commit:github.commit,ref:github.ref}:
void 0}function pullRequestOf(ref){let number4=/^refs\/pull\/([1-9]\d{0,9})\//.exec(ref??"")?.[1];return number4===void 0?void 0:Number(number4)}function parsed(matrix){
try{return JSON.parse(matrix??"null")}catch{return null}}var defaultTrivyVersion="0.74.0";var hashes={"0.74.0":{"Linux-64bit.tar.gz":"2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a","Linux-ARM64.tar.gz":"b94ce1976bbf3c15b514b605ee88\
be7c6d94a29be2302847ff01cb794d47aad5","Linux-ARM.tar.gz":"99adbe319fa685cb4bff04dd0077e31cb94828338cab5db7f78fe6dcecca8ec1","macOS-ARM64.tar.gz":"1caada5e0e2091\
909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11","macOS-64bit.tar.gz":"472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485","windows-64bit.zip":"\
94c40e0696e4b907a74b7b2e1438d5d72ebaca83115817407f568a002d520842"},"0.70.0":{"Linux-64bit.tar.gz":"8b4376d5d6befe5c24d503f10ff136d9e0c49f9127a4279fd110b727929a5\
aa9","Linux-ARM64.tar.gz":"2f6bb988b553a1bbac6bdd1ce890f5e412439564e17522b88a4541b4f364fc8d","Linux-ARM.tar.gz":"12537cc6bf3f45e28e0b6b8bea0382ec9fabb468e0c3372\
e376474d5002c2ffe","macOS-ARM64.tar.gz":"68e543c51dcc96e1c344053a4fde9660cf602c25565d9f09dc17dd41e13b838a","macOS-64bit.tar.gz":"52d531452b19e7593da29366007d02a\
810e1e0080d02f9cf6a1afb46c35aaa93","windows-64bit.zip":"eea5442eab86f9e26cd718d7618d43899e72a83767619e8bee47911bddbfb825"},"0.69.3":{"Linux-64bit.tar.gz":"1816b\
632dfe529869c740c0913e36bd1629cb7688bd5634f4a858c1d57c88b75","Linux-ARM64.tar.gz":"7e3924a974e912e57b4a99f65ece7931f8079584dae12eb7845024f97087bdfd","Linux-ARM.\
tar.gz":"d76d7c30829af5349aa2461f6703c56b3e392f7de691a231850c9a4e57827c2b","macOS-ARM64.tar.gz":"a2f2179afd4f8bb265ca3c7aefb56a666bc4a9a411663bc0f22c3549fbc643a\
5","macOS-64bit.tar.gz":"fec4a9f7569b624dd9d044fca019e5da69e032700edbb1d7318972c448ec2f4e","windows-64bit.zip":"74362dc711383255308230ecbeb587eb1e4e83a8d332be5b\
0259afac6e0c2224"}},trivyVersions=Object.keys(hashes),denied2=new Map([["0.69.4","a malicious GitHub release of 2026-03-19 (CVE-2026-33634, GHSA-69fq-xp46-6x23)"],
["0.69.5","a malicious Docker Hub image of 2026-03-22 (CVE-2026-33634)"],["0.69.6","a malicious Docker Hub image of 2026-03-22 (CVE-2026-33634)"]]),deniedHashes=new Set(
["sha256:822dd269ec10459572dfaaefe163dae693c344249a0161953f0d5cdd110bd2a0","sha256:6328a34b26a63423b555a61f89a6a0525a534e9c88584c815d937910f1ddd538","sha256:088\
0819ef821cff918960a39c1c1aada55a5593c61c608ea9215da858a86e349","sha256:f69a8a4180c43fc427532ddde34a256acbd041a0a07844cf7e4d3e0434e5bcd1","sha256:dd8beb3b40df080\
b3fd7f9a0f5a1b02f3692f65c68980f46da8328ce8bb788ef"]);function deniedVersion(version3){return denied2.get(version3.replace(/^v/,""))}function isDeniedHash(digest){
return deniedHashes.has(digest)}function pinnedTrivy(version3,machine){let assets=assetsOf(version3,"trivy-version"),asset=assetFor(machine);return{asset,pin:{archive:`\
sha256:${assets[asset]}`}}}function versionProblems(version3,where){try{return assetsOf(version3,where),[]}catch(error2){if(error2 instanceof ConfigError)return error2.
problems;throw error2}}function assetsOf(version3,where){refuseDenied(version3,where);let assets=Object.hasOwn(hashes,version3)?hashes[version3]:void 0;if(assets===
void 0){let fix=`Use one of ${trivyVersions.join(", ")}, or give your own binary with trivy-path and trivy-sha256.`;throw new ConfigError([{where,what:`no revie\
wed hash of Trivy "${version3}" is known`,fix}],"trivy-version")}return assets}function refuseDenied(version3,where){let reason2=deniedVersion(version3);if(reason2===
void 0)return;let fix=`Remove it from this machine, treat its secrets as stolen if it ever ran, and use ${defaultTrivyVersion}.`;throw new ConfigError([{where,what:`\
Trivy ${version3} is ${reason2}`,fix}],"trivy-denied")}function assetFor({os,arch:arch2}){let asset=assetOfMachine[`${os}/${arch2}`];if(asset!==void 0)return asset;
throw new ToolError({code:"trivy-machine",message:`No reviewed release of Trivy is known for ${os}/${arch2}.`,fix:"Run on Linux, macOS (x64, arm64) or Windows (\
x64), or give a binary of your own with trivy-path and trivy-sha256."})}var assetOfMachine={"linux/x64":"Linux-64bit.tar.gz","linux/arm64":"Linux-ARM64.tar.gz",
"linux/arm":"Linux-ARM.tar.gz","darwin/arm64":"macOS-ARM64.tar.gz","darwin/x64":"macOS-64bit.tar.gz","win32/x64":"windows-64bit.zip"};import{isAbsolute as isAbsolute2,relative as relative2,resolve as resolve4,sep as sep3}from"node:path";var scannerDefaults={version:defaultTrivyVersion,maxDbAge:48*36e5,timeout:15*6e4};function scannerOptions(inputs,runContext){let[first,...others]=inputs.scanners??
["vuln"],options={trivy:trivyChoice(inputs),scanners:[first??"vuln",...others],...inputs["db-repository"]?{dbRepositories:inputs["db-repository"]}:{},...inputs["\
java-db-repository"]?{javaDbRepositories:inputs["java-db-repository"]}:{},maxDbAge:inputs["max-db-age"]??scannerDefaults.maxDbAge,cacheDirectory:resolve4(runContext.
workingDirectory,inputs["cache-dir"]??runContext.cacheDirectory),offline:inputs.offline??!1,timeout:inputs.timeout??scannerDefaults.timeout},inCheckout=runContext.
github!==void 0&&isInside(runContext.github.workspace,options.cacheDirectory),badVersion=options.trivy.kind==="release"?versionProblems(options.trivy.version,"i\
nput trivy-version"):[];return{options,problems:[...badVersion,...inCheckout?[cacheInCheckout]:[]]}}function feedOptions(inputs,{cacheDirectory,offline},{isOwnCache}){
let{"kev-url":kevUrls=[],"epss-url":epssUrls=[]}=inputs;return{...kevUrls.length===0?{}:{kevUrls},...epssUrls.length===0?{}:{epssUrls},cacheDirectory,offline,isOwnCache}}
var cacheInCheckout={where:"input cache-dir",what:"it is in the checked-out repository, where a pull request could put a database of its own",fix:"Choose a fold\
er outside of the workspace, e.g. ${{ runner.temp }}/image-gate."};function isInside(folder,path){let way=relative2(folder,path);return way===""||!(way===".."||
way.startsWith(`..${sep3}`)||isAbsolute2(way))}function trivyChoice(inputs){let path=inputs["trivy-path"],sha2562=inputs["trivy-sha256"];if(path!==void 0)return{
kind:"given",path,...sha2562?{sha256:sha2562}:{}};let mirror=inputs["trivy-mirror"];return{kind:"release",version:inputs["trivy-version"]??scannerDefaults.version,
...mirror?{mirror}:{}}}import{posix}from"node:path";var commitForm=/^[0-9a-f]{40}$|^[0-9a-f]{64}$/,remoteForm=/^(https?|git|ssh):\/\/|^git@|^github\.com\/|^(docker-image|oci-layout|target):\/\//i,
template=/\{\{\s*([^{}]*?)\s*\}\}/g;function defaultContext(origin){return`${origin.repositoryUrl}.git#${origin.commit}`}function expandDefaultContext(text2,origin){
let names2=[...text2.matchAll(template)].map(([,name2])=>name2),foreign=names2.find(name2=>name2!=="defaultContext");return foreign!==void 0?{what:`{{${foreign}\
}} is not a template that is known`,fix:"Use {{defaultContext}}"}:names2.length>0&&origin===void 0?{what:"{{defaultContext}} is only known on a GitHub runner",fix:"\
Write a folder, e.g. `.`"}:origin===void 0?text2:text2.replace(template,()=>defaultContext(origin))}function parseContext(text2,origin){let given2=text2.trim()||
(origin===void 0?".":"{{defaultContext}}"),expanded=expandDefaultContext(given2,origin);return typeof expanded!="string"?{where:"context",...expanded}:remoteForm.
test(expanded)?(origin&&ownCommit(expanded,origin))??{kind:"remote",url:expanded}:{kind:"local",path:expanded}}function ownCommit(url2,origin){let at=url2.indexOf(
"#"),[repository,fragment]=at<0?[url2,""]:[url2.slice(0,at),url2.slice(at+1)];if(repository!==`${origin.repositoryUrl}.git`&&repository!==origin.repositoryUrl)return;
let[commit2="",...rest]=fragment.split(":");if(!commitForm.test(commit2))return;let subdirectory=rest.join(":").replace(/^\/+|\/+$/g,""),pinned={kind:"git",url:`${origin.
repositoryUrl}.git`,commit:commit2};return subdirectory===""||subdirectory==="."?pinned:{...pinned,subdirectory}}function contextArgument(context){switch(context.
kind){case"local":return context.path;case"git":return`${context.url}#${context.commit}${context.subdirectory===void 0?"":`:${context.subdirectory}`}`;case"remo\
te":return context.url}}function isOwnRepository(context,origin){return context.kind==="git"&&context.url===`${origin.repositoryUrl}.git`}function contextProblems(context){
let text2=contextArgument(context);return text2==="-"?[{where:"context",what:"`-` (standard input) is not a context here",fix:"Name a folder or a Git URL"}]:text2.
startsWith("-")?[{where:"context",what:"it begins with a dash, which Docker takes for an option",fix:"Put ./ before it"}]:context.kind==="remote"&&/^https?:\/\/[^/?#]*@/i.
test(text2)?[{where:"context",what:"the URL holds a user name or password",fix:"Leave it out and hand the token over in `secrets` as GIT_AUTH_TOKEN=…"}]:[]}function dockerfilePlace(context,file){
switch(context.kind){case"local":return{kind:"workspace",path:file??posix.join(context.path,"Dockerfile")};case"git":{let path=posix.join(context.subdirectory??
".",file??"Dockerfile");return path.startsWith("../")?{kind:"unknown"}:{kind:"commit",commit:context.commit,path}}case"remote":return{kind:"unknown"}}}var buildInputs={"add-hosts":{reads:"entries",option:"--add-host"},allow:{reads:"entries",option:"--allow",needs:"buildx"},annotations:{reads:"lines",option:"--\
annotation",needs:"layout"},"build-args":{reads:"lines",option:"--build-arg"},"build-contexts":{reads:"lines",option:"--build-context",needs:"buildx"},"cache-fr\
om":{reads:"lines",option:"--cache-from",needs:"buildkit"},"cache-to":{reads:"lines",option:"--cache-to",needs:"buildx"},"cgroup-parent":{reads:"text",option:"-\
-cgroup-parent",needs:"buildx"},file:{reads:"text",option:"--file",alsoWithoutBuild:!0},labels:{reads:"lines",option:"--label"},"no-cache-filters":{reads:"entri\
es",option:"--no-cache-filter",needs:"buildx"},platforms:{reads:"entries",option:"--platform",needs:"buildkit"},attests:{reads:"lines",option:"--attest",needs:"\
layout"},provenance:{reads:"text",needs:"layout"},sbom:{reads:"text",needs:"layout"},secrets:{reads:"raw-lines",option:"--secret",needs:"buildkit"},"secret-envs":{
reads:"entries",needs:"buildx"},"secret-files":{reads:"lines",needs:"buildkit"},"shm-size":{reads:"text",option:"--shm-size",needs:"buildx"},ssh:{reads:"entries",
option:"--ssh",needs:"buildkit"},tags:{reads:"entries",option:"--tag",alsoWithoutBuild:!0},target:{reads:"text",option:"--target"},ulimit:{reads:"lines",option:"\
--ulimit",needs:"buildx"},builder:{reads:"text",option:"--builder",needs:"buildx"},network:{reads:"text",option:"--network"},"no-cache":{reads:"flag",option:"--\
no-cache"},pull:{reads:"flag",option:"--pull"}},buildInputRows=Object.entries(buildInputs);function buildValues(given2){let values=buildInputRows.map(([name2,{reads}])=>[
camel(name2),given2[name2]??absent2(reads)]);return Object.fromEntries(values)}function buildValue(values,name2){return values[camel(name2)]}function camel(name2){
return name2.replace(/-([a-z])/g,(_,letter)=>letter.toUpperCase())}function absent2(reads){switch(reads){case"text":return;case"flag":return!1;case"entries":case"\
lines":case"raw-lines":return[]}}var uploadChoices=["auto","true","false"],commentChoices=["never","blocked","findings","always"];function repositoryUrl({serverUrl,repository}){return`${serverUrl.
replace(/\/+$/,"")}/${repository}`}function runUrl(run2){return`${repositoryUrl(run2)}/actions/runs/${run2.runId}`}var scannerNames=["vuln","misconfig","secret"];export{GateError,withFix,ConfigError,ToolError,CommandFailed,ServiceError,Cancelled,unreachable,NEVER,toJSONSchema,string2 as string,url,base642 as base64,number2 as number,
int,boolean2 as boolean,_undefined3 as _undefined,_null3 as _null,unknown,ZodArray,array,ZodObject,object,strictObject,looseObject,ZodUnion,union,discriminatedUnion,
tuple,record,partialRecord,_enum,literal,ZodOptional,ZodNullable,lazy,custom,preprocess,iso_exports,coerce_exports,isDigest,digestSchema,digestOf,digestFrom,encoded,
dockerHub,readReference,parseReference,placeName,formatReference,oneSpelling,familiarName,familiarReference,imageWords,isOfficial,withOneHost,isTag,askDocker,runDocker,
saveCommand,unreachableDaemon,lastLines,namedImage,findLocalImage,storeName,inspectQuestion,imageIdOf,severities,rankOfSeverity,worseFirst,worse,sortedBySeverity,
fixStatuses,packageUrlsOf,isAlone,mediaTypes,isIndexType,isManifestType,platformSchema,maxPlatforms,platformName,platformOf,isPlatformName,usualPlatform,descriptorSchema,
byText,gates,compareWith,identityForm,lacksRef,sourceForm,isNamedIdentity,valuesText,claimKinds,claimScopes,claimEnds,defaultEvidence,floors,missingActions,noScore,
asksKev,asksEpss,checkNames,checkOf,checkId,checkWithId,hardeningActions,byCheck,askedChecks,asksHardening,blocksByConfig,hardeningRule,opinionWeights,regoPathForm,
readRego,deadlineClocks,overdueActions,deadlineRules,isNamedRoot,maxVexTrust,maxVexFiles,vexPathForm,hasVex,trustText,rulesText,actions,escalations,kinds,defaultPolicy,
actionOf,strictest,strictestLimits,bySeverity,byKind,celText,regexText,patternForm,matchesImage,isBelow,comparableName,otherSpelling,patternRegex,patternsMeet,startOfDay,
endOfDay,dayOf,daysLater,lastDay,minuteText,publicApi,apiUrlIn,nobodyApproved,approversOf,requestBranch,requesterOf,githubContext,requireGithub,ruleSources,defaultRuleSource,
isOfBranchAlone,ruleSource,parsedJson,isFields,fieldsOf,entriesOf,objectsOf,firstIssue,schemaIssue,usualFolders,runnerFolders,userFolders,allReports,isLoopback,
mayContact,nearest,choiceFix,editDistance,anyText,flag,list,choices,choice,signChoices,defaultSign,gitRef,commitIn,commitHash,commitOrAny,checkedList,image,timeIn,
duration3 as duration,durationFix,countIn,countOrNone,count,durationOrUnlimited,durationOrOff,sha256,releaseVersion,mirrorUrl,clairUrl,urls,branchName,foreignInput,
repositoryProblems,layerAccesses,clairToken,fault,isFault,failureOf,repositoryScope,userOf,plainLine,cut2 as cut,withoutCommands,withoutTokens,withoutSecrets,maxRefusal,
parseRefusal,readUpTo,roomForTemporary,saysDiskFull,HttpFault,Transient,mayPass,Patience,retrying,parseRetryAfter,ask,readBody,discard,refusalBytes,shownUrl,encodedBasic,
DockerCredentials,dockerFolder,Endpoints,version2 as version,userAgent,openTransport,repeated,clairChoice,openClair,destinationProblem,destinationOf,baselineChoice,
baselineProblems,chosenBaseline,baselineSource,reportBaseline,baselineFile,knownNames,imageFromChoices,imagePlace,imageFromProblems,imageNames,ownNames,ownName,
reportedNames,namesOfReport,placedNames,readInputs,emptyToken,noWorkflowRun,digestText,instant,instantOf,frozen,maxReasons,sbomEndings,sbomSchema,sbomFormats,sbomFormsOf,
signingInputs,keylessChoice,judgesAnotherRun,triggeredProblems,EXIT_FAILED,errorText,bounded,boundedPath,text,htmlText,code,codePath,pathCell,safeUrl,link,row,wideTitle,
chat,markdown,terminal,publishingConfig,defaultPolicyPath,misnamedPolicyPaths,exceptionPaths,defaultTrivyVersion,deniedVersion,isDeniedHash,pinnedTrivy,scannerOptions,
feedOptions,isInside,noHalfImage,cancelled,throwIfCancelled,advisingAtEnd,withAdvice,answerKind,faultKind,answerText,answerFault,unreachableFault,gitBlobId,nextPage,
createCatalog,withRegistry,anonymousRegistry,anonymousCatalog,gatePorts,withTimeLimit,withOwnTemporary,maskableLines,annotationCommand,actionInputs,runOnRunner,
runCommand,expandDefaultContext,parseContext,contextArgument,isOwnRepository,contextProblems,dockerfilePlace,buildInputs,buildInputRows,buildValues,buildValue,imageName,
reportFileName,platformReportName,recordBeside,sbomFileName,archiveFileName,vexFileName,reportOfDocument,isRecord,imageFolder,familiarSpelling,imageCategory,uploadChoices,
commentChoices,repositoryUrl,runUrl,scannerNames,pathOrDefault,askedLedger,ledgerPast};
