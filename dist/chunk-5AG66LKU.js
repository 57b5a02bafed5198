import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{htmlText}from"./chunk-CIY6UZVJ.js";var Markup=class _Markup{text;constructor(text){this.text=text}static html=(parts,...values)=>new _Markup(parts.reduce((text,part,index)=>`${text}${contentText(
values[index-1])}${part}`));static path=data=>new _Markup(data!==null&&/^[A-Za-z0-9.,-]*$/.test(data)?data:"");static own=text=>new _Markup(text)},html=Markup.html;
function contentText(value){return value===void 0?"":value instanceof Markup?value.text:typeof value=="number"?String(value):typeof value=="string"?htmlText(value,
longest):value.map(({text})=>text).join("")}var longest=300;export{Markup,html};
