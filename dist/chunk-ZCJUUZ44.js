import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{invalid,maxProblems}from"./chunk-6BETHSW7.js";import{quoted}from"./chunk-7HSWERG5.js";import{ZodArray,ZodNullable,ZodObject,ZodOptional,ZodUnion,
nearest}from"./chunk-CIY6UZVJ.js";function refusedBySchema(issues,yaml,guide){let unexplained={where:yaml.placeOf([]),what:`it is not ${guide.name}`,fix:guide.fixFor([],yaml.value)},all=explanations(
issues,[],yaml,guide),[first=unexplained,...others]=all.slice(0,maxProblems).map(explain=>explain());return invalid([first,...others],guide.code,Math.max(1,all.
length))}function explanations(issues,prefix,yaml,guide){return firstOfEach(issues).flatMap(issue=>{let path=[...prefix,...issue.path];if(issue.code==="unrecogn\
ized_keys")return issue.keys.map(key=>()=>unknownKey(path,key,yaml,guide));let value=valueAt(yaml.value,path);if(issue.code==="invalid_union"&&typeof value=="ob\
ject"&&value!==null){let meant=issue.errors.find(errors=>errors.some(({path:inside})=>inside.length>0)||isKeys(errors));if(meant!==void 0)return explanations(meant,
path,yaml,guide)}return[()=>wrongValue(issue,path,value,yaml,guide)]})}function firstOfEach(issues){let keyed=issues.map(issue=>[`${issue.code==="unrecognized_k\
eys"}:${issue.path.join("\0")}`,issue]);return[...new Map(keyed.toReversed()).values()].toReversed()}function wrongValue(issue,path,value,yaml,guide){let where=`${yaml.
placeOf(path)} ${keyName(path)}`.trimEnd();return issue.code==="too_big"&&Array.isArray(value)?{where,what:"has too many entries",fix:`At most ${issue.maximum} \
are taken.`}:{where,what:whatStands(value),fix:guide.fixFor(path,value)}}function isKeys(errors){return errors.some(({code})=>code==="unrecognized_keys")}function whatStands(value){
return value===void 0?"is missing":value===null?"has no value":Array.isArray(value)?value.length===0?"is an empty list":"is a list":`is ${typeof value=="object"?
"a map":quoted(String(value))}`}function unknownKey(path,key,yaml,guide){let keys=keysAt(guide.schema,path),meant=Object.hasOwn(guide.otherWords,key)?guide.otherWords[key]:
void 0;if(meant!==void 0)return{where:yaml.placeOfKey(path,key),what:`unknown key ${quoted(key)}`,fix:meant};let near=nearest(key,keys),hint=near===void 0?"Remo\
ve it":`Write ${quoted(near)}`;return{where:yaml.placeOfKey(path,key),what:`unknown key ${quoted(key)}`,fix:`${hint}; ${path.length===0?guide.name:keyName(path)}\
 takes ${keys.join(", ")}.`}}function keysAt(schema,path){if(schema instanceof ZodOptional||schema instanceof ZodNullable)return keysAt(schema.unwrap(),path);if(schema instanceof
ZodUnion)return schema.options.flatMap(option=>keysAt(option,path));let[step,...others]=path;if(schema instanceof ZodArray)return keysAt(schema.element,others);
if(!(schema instanceof ZodObject))return[];if(step===void 0)return Object.keys(schema.shape);let next=schema.shape[String(step)];return next===void 0?[]:keysAt(
next,others)}function valueAt(root,path){return path.reduce((value,step)=>typeof value=="object"&&value!==null?Reflect.get(value,step):void 0,root)}function keyName(path){
return path.reduce((name,step)=>typeof step=="number"?`${name}[${step}]`:`${name}${name&&"."}${String(step)}`,"")}export{refusedBySchema};
