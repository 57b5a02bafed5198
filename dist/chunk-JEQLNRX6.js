import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{custom}from"./chunk-MGHMEVFY.js";import{createHash}from"node:crypto";var form=/^sha256:[0-9a-f]{64}$/;function isDigest(text){return form.test(text)}var digestSchema=custom(value=>typeof value=="string"&&isDigest(value),{error:"m\
ust be sha256: and 64 lower-case hexadecimal digits"});function digestOf(bytes){return digestFrom(createHash("sha256").update(bytes))}function digestFrom(hash){
return`sha256:${hash.digest("hex")}`}function encoded(digest){return digest.slice(7)}function nearest(wrong,words){if(wrong.length>64)return;let plain=wrong.toLowerCase().replaceAll("_","-"),ranked=words.map(word=>({word,distance:editDistance(plain,
word)})).sort((a,b)=>a.distance-b.distance),[best]=ranked;return best!==void 0&&best.distance<plain.length&&best.distance<=1+Math.floor(best.word.length/3)?best.
word:void 0}function editDistance(from,to){let before=[],above=Array.from({length:to.length+1},(_,index)=>index);for(let i=1;i<=from.length;i++){let row=[i];for(let j=1;j<=
to.length;j++){let same=from[i-1]===to[j-1],swapped=i>1&&j>1&&from[i-1]===to[j-2]&&from[i-2]===to[j-1];row.push(Math.min((above[j]??0)+1,(row[j-1]??0)+1,(above[j-
1]??0)+(same?0:1),swapped?(before[j-2]??0)+1:Number.POSITIVE_INFINITY))}before=above,above=row}return above[to.length]??0}export{isDigest,digestSchema,digestOf,digestFrom,encoded,nearest,editDistance};
