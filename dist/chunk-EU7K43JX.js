import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function nearest(wrong,words){if(wrong.length>64)return;let plain=wrong.toLowerCase().replaceAll("_","-"),ranked=words.map(word=>({word,distance:editDistance(plain,
word)})).sort((a,b)=>a.distance-b.distance),[best]=ranked;return best!==void 0&&best.distance<=1+Math.floor(best.word.length/3)&&best.distance*2<Math.max(plain.
length,best.word.length)?best.word:words.find(word=>isBeginning(word,plain)||isBeginning(plain,word))}var shortestBeginning=3;function isBeginning(part,whole){return part.
length>=shortestBeginning&&whole.startsWith(part)}function choiceFix(wrong,words){let near=[...new Set(wrong.flatMap(one=>nearest(one,words)??[]))];return near.
length===0?`Choose from ${words.join(", ")}.`:`Did you mean ${near.join(", ")}? It takes ${words.join(", ")}.`}function editDistance(from,to){let before=[],above=Array.
from({length:to.length+1},(_,index)=>index);for(let i=1;i<=from.length;i++){let row=[i];for(let j=1;j<=to.length;j++){let same=from[i-1]===to[j-1],swapped=i>1&&
j>1&&from[i-1]===to[j-2]&&from[i-2]===to[j-1];row.push(Math.min((above[j]??0)+1,(row[j-1]??0)+1,(above[j-1]??0)+(same?0:1),swapped?(before[j-2]??0)+1:Number.POSITIVE_INFINITY))}
before=above,above=row}return above[to.length]??0}export{nearest,choiceFix,editDistance};
