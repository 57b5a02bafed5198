import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{editOptions}from"./chunk-6BETHSW7.js";import{require_dist}from"./chunk-7GMIHT5M.js";import{__toESM}from"./chunk-DIQVHKCG.js";var import_yaml=__toESM(require_dist(),1);function withListItem(whole,list,item){return inserted(whole,(root,text)=>{let pair=pairOf(root,list);if(pair===void 0)return newKey(root,text,[`${list}:`,`  - ${item}`]);
let{value}=pair;if(isNothing(value))return belowKey(pair,text,`  - ${item}`);if(!(0,import_yaml.isSeq)(value))return;let source=value.srcToken,last=value.items.
at(-1),end=(0,import_yaml.isMap)(last)||(0,import_yaml.isScalar)(last)?last.range?.[1]:void 0;if(source?.type==="flow-collection"){let open=value.range?.[0];return end!==
void 0?{start:end,text:`, ${item}`}:open===void 0||value.items.length>0?void 0:{start:open+1,text:item}}let dash=source?.type==="block-seq"?dashOf(source):void 0;
if(dash===void 0||end===void 0)return;let indent=indentAt(text,dash);return indent===void 0?void 0:line(text,lineEnd(text,lastSign(text,end)),`${indent}- ${item}`)})}
function withMapValue(whole,map,key,value){return inserted(whole,(root,text)=>{let pair=pairOf(root,map);if(pair===void 0)return newKey(root,text,[`${map}:`,`  ${key}\
: ${value}`]);if(isNothing(pair.value))return belowKey(pair,text,`  ${key}: ${value}`);if(!(0,import_yaml.isMap)(pair.value))return;let old=pairOf(pair.value,key)?.
value;if((0,import_yaml.isScalar)(old)&&old.range)return{start:old.range[0],end:old.range[1],text:value};let[start]=pair.value.range??[];if(old!==void 0||start===
void 0)return;let said=`${key}: ${value}`;if(pair.value.flow===!0)return{start:start+1,text:pair.value.items.length>0?` ${said},`:` ${said} `};let indent=indentAt(
text,start);return indent===void 0?void 0:{start:start-indent.length,text:`${indent}${said}${breakOf(text)}`}})}function inserted(whole,place){let mark=whole.startsWith(
"\uFEFF")?"\uFEFF":"",text=whole.slice(mark.length),{contents}=(0,import_yaml.parseDocument)(text,editOptions),root=(0,import_yaml.isMap)(contents)?contents:void 0;
if(root===void 0&&!isNothing(contents))return;let found=place(root,text);if(found!==void 0)return mark+text.slice(0,found.start)+found.text+text.slice(found.end??
found.start)}function pairOf(map,key){return map?.items.find(pair=>(0,import_yaml.isScalar)(pair.key)&&pair.key.value===key)}function isNothing(value){return value===
null||(0,import_yaml.isScalar)(value)&&value.value===null&&(value.source??"")===""}function newKey(root,text,lines){if(root?.flow===!0)return;let start=root?.range?.[0],
indent=start===void 0?"":indentAt(text,start);if(indent===void 0)return;let br=breakOf(text),before=text===""||text.endsWith(`
`)?"":br;return{start:text.length,text:before+lines.map(one=>`${indent}${one}${br}`).join("")}}function belowKey({key},text,content){let[start,end]=(0,import_yaml.isScalar)(
key)?key.range??[]:[],indent=start===void 0?void 0:indentAt(text,start);return indent===void 0||end===void 0?void 0:line(text,lineEnd(text,end),`${indent}${content}`)}
function line(text,start,content){let br=breakOf(text),before=start===0||text[start-1]===`
`?"":br;return{start,text:`${before}${content}${br}`}}function dashOf({items}){return items.at(-1)?.start.find(({type})=>type==="seq-item-ind")?.offset}function indentAt(text,at){
let before=text.slice(text.lastIndexOf(`
`,at-1)+1,at);return/^ *$/.test(before)?before:void 0}function lastSign(text,end){return text.slice(0,end).trimEnd().length}function lineEnd(text,at){let end=text.
indexOf(`
`,at);return end<0?text.length:end+1}function breakOf(text){return text.includes(`\r
`)?`\r
`:`
`}export{withListItem,withMapValue};
