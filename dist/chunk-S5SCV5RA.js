import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function parseStrictJson(bytes){let text=decode(bytes);if(isNestedTooDeep(text))throw new SyntaxError(`more than ${maxDepth} objects and lists within each other`);
let value=JSON.parse(text),twice=repeatedName(text);if(twice!==void 0)throw new SyntaxError(`the name ${twice} occurs twice in an object`);return value}function decode(bytes){
try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch(cause){throw new SyntaxError("not valid UTF-8",{cause})}}var maxDepth=1e3;function isNestedTooDeep(text){
let depth=0;for(let at=0;at<text.length;at++){let character=text[at];if(character==='"'?at=closingQuote(text,at):character==="{"||character==="["?depth+=1:(character===
"}"||character==="]")&&(depth-=1),depth>maxDepth)return!0}return!1}function repeatedName(json){let open=[];for(let at=0;at<json.length;at++){let character=json[at];
if(character==="{")open.push(new Set);else if(character==="[")open.push(void 0);else if(character==="}"||character==="]")open.pop();else if(character==='"'){let end=closingQuote(
json,at),name=isName(json,end)?JSON.parse(json.slice(at,end+1)):void 0;if(name!==void 0&&open.at(-1)?.has(name))return json.slice(at,end+1);name!==void 0&&open.
at(-1)?.add(name),at=end}}}function closingQuote(json,start){let at=start+1;for(;at<json.length&&json[at]!=='"';)at+=json[at]==="\\"?2:1;return at}function isName(json,end){
let at=end+1;for(;` 	\r
`.includes(json[at]??".");)at++;return json[at]===":"}export{parseStrictJson};
