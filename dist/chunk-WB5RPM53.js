import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{cut,plainLine}from"./chunk-USLO7EXV.js";var defaultLength=200,maxUrl=2e3,lookahead=8;function bounded(foreign,max=defaultLength){let window=foreign.slice(0,max*lookahead),line=cleanLine(window);return cut(
window.length<foreign.length?`${line}…`:line,max)}function boundedPath(foreign,max=defaultLength){let window=foreign.slice(-max*lookahead),line=cleanLine(window);
return window.length===foreign.length&&line.length<=max?line:`…${line.slice(Math.max(0,line.length-max+1)).replace(/^[\uDC00-\uDFFF]/,"")}`}function cleanLine(line){
return/[^ -~]|^ | $| {2}/.test(line)?plainLine(line):line}var gap="&#8203;",special=/[&<>"'`*~[\]|\\$]/g,plainWords=/^[A-Za-z](?:[\w ,;()/-]|[:.](?= |$))*$/,meaning=/_|GH-|www\.|mailto:|xmpp:|\b[0-9a-f]{7,40}\b/i,
commit=/\bCVE-\d{4}-\d+\b|\b[0-9a-f]{7,40}\b/gi;function text(foreign,max=defaultLength){let line=bounded(foreign,max);return plainWords.test(line)&&!meaning.test(
line)?line:line.replace(special,entity).replace(/(?<!\w)_|_(?!\w)/g,entity).replace(/@/g,`@${gap}`).replace(/(?<!&)#(?=\d)/g,`#${gap}`).replace(/\b(GH-(?=\d)|mailto:|xmpp:)/gi,
`$1${gap}`).replace(/:(?=\/\/|[\w+-]+:)/g,`:${gap}`).replace(/www\./gi,match=>`${match.slice(0,3)}${gap}.`).replace(commit,withoutCommit).replace(/^[-+=#:]/,entity).
replace(/^(\d{1,9})([.)])/,(_,digits,mark)=>digits+entity(mark))}function withoutCommit(found){return/^CVE/i.test(found)?found:found.replace(/.{6}(?=.)/g,`$&${gap}`)}
function entity(character){return`&#${character.codePointAt(0)};`}function code(foreign,max=defaultLength){return codeOf(bounded(foreign,max))}function codePath(foreign,max=defaultLength){
return codeOf(boundedPath(foreign,max))}var wholePath=24;function pathCell(foreign,max=defaultLength){let path=boundedPath(foreign,max);return path.length<=wholePath||
!path.includes("/")?codeOf(path):`<code>${text(path,Number.POSITIVE_INFINITY).replaceAll("/","/<wbr>")}</code>`}function codeOf(line){return line===""?"":/[`|\\<>&]/.
test(line)?`<code>${text(line,Number.POSITIVE_INFINITY)}</code>`:`\`${line}\``}function safeUrl(foreign){if(foreign===void 0||foreign.length>maxUrl)return;if(plainUrl.
test(foreign)&&!notPlain.test(foreign))return foreign;let url=URL.parse(foreign);if(!(url===null||!/^https?:$/.test(url.protocol)||url.username!==""||url.password!==
""))return url.href.replace(/[^\w\-.~:/?#@!&+,;=%]|%(?![0-9A-Fa-f]{2})|(?<=#.*)#/g,percentEncoded)}var plainUrl=/^https?:\/\/[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+\/[\w\-.~/:@!&+,;=]*$/,
notPlain=/[/.]xn--|\/\./;function percentEncoded(character){return`%${(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(2,"0")}`}function link(label,foreignUrl){
let url=safeUrl(foreignUrl);return url===void 0||label===""?label:`[${label}](${url.replaceAll("&","&amp;")})`}function row(cells){return`| ${cells.map(cell=>cell===
""?" ":cell).join(" | ")} |`}function wideTitle(title,spaces){return`${title}${" ".repeat(spaces)}`}var markdown={code,path:codePath,text},terminal={code:bounded,
path:boundedPath,text:bounded};export{bounded,boundedPath,text,code,codePath,pathCell,safeUrl,link,row,wideTitle,markdown,terminal};
