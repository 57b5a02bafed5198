import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{pathPattern}from"./chunk-7PL4Z226.js";import{posix}from"node:path";var maxText=64*1024,maxPatterns=1e3;function ignoredBy(text){let rules=(text.length<=maxText?text:text.slice(0,text.lastIndexOf(`
`,maxText))).replace(/^\uFEFF/,"").split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#")).slice(0,maxPatterns).flatMap(ruleOf);return path=>{let parts=path.split("/"),all=parts.
map((_,index)=>parts.slice(0,index+1).join("/"));return rules.findLast(({matches})=>all.some(place=>matches(place)))?.keeps===!1}}function ruleOf(line){let keeps=line.
startsWith("!"),path=posix.normalize(keeps?line.slice(1).trim():line).replace(/^\/+|\/+$/g,""),matches=filePattern(path);return matches===void 0?[]:[{keeps,matches}]}
function filePattern(pattern){let matches=pathPattern(pattern.replace(/[{}]/g,"\\$&"));return typeof matches=="string"?void 0:matches}export{ignoredBy,filePattern};
