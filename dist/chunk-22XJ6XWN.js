import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{withLimits}from"./chunk-UZT5ZAST.js";import{matchesImage,strictestLimits,valuesText,withOneHost}from"./chunk-KS5PJUYC.js";function limitsFor(file,images=["**"]){if(file.parts!==void 0){let[one,other]=file.parts.map(part=>limitsFor(part,images));return merged((one??[]).flatMap(first=>(other??
[]).map(second=>strictestOf(first,second))))}return merged(images.flatMap(image=>limitsOfOne(file,image)))}function limitsOfOne({base,images},wanted){return images.
reduce((limits,{match,said:{exceptions}})=>{let covers=overlap(match,wanted);if(exceptions===void 0||covers==="none")return limits;let named=(one,isBase)=>({images:[
...one.images,match],isBase,rules:withLimits(one.rules,exceptions)});if(covers==="all")return limits.map(one=>named(one,!1));let[first]=limits;return first===void 0?
limits:limits.concat(named(first,!1))},[{images:[],isBase:!0,rules:base.exceptions}])}function strictestOf(one,other){return{images:[...one.images,...other.images],
isBase:one.isBase&&other.isBase,rules:strictestLimits(one.rules,other.rules)}}function merged(limits){let known=new Map;for(let one of limits){let key=valuesText(
one.rules),before=known.get(key)??{images:[],isBase:!1},images=[...new Set([...before.images,...one.images])];known.set(key,{images,isBase:before.isBase||one.isBase,
rules:one.rules})}return[...known.values()]}function overlap(pattern,wanted){let[start,wantedStart]=[startOf(pattern),startOf(wanted)];if(pattern===wanted||/^\*{2,}$/.
test(pattern.slice(start.length))&&wanted.startsWith(start))return"all";if(wantedStart===wanted)return overlapWithName(pattern,wanted);let[one,other]=[oneName(start),
oneName(wantedStart)];return one.startsWith(other)||other.startsWith(one)?"some":"none"}function overlapWithName(pattern,name){return matchesImage(pattern,name)?
"all":/[:@][^/]*$/.test(name)?"none":[pattern.replace(/[:@][^/]*$/,""),pattern.replace(/[^*?]*$/,"")].some(part=>matchesImage(part,name))?"some":"none"}function startOf(pattern){
return pattern.replace(/[*?].*$/s,"")}function oneName(start){return withOneHost(start).replace(/^(?:index\.)?docker\.io\//,"").replace(/^library\//,"")}export{limitsFor};
