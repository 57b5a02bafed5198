import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
async function inParallel(items,width,work){let stop=new AbortController,queue=items.entries(),failures=new Map,lane=async()=>{for(let[index,item]of queue){if(stop.
signal.aborted)return;try{await work(item,stop.signal)}catch(error){failures.set(index,error),stop.abort()}}};await Promise.all(Array.from({length:width},lane));
let first=Math.min(...failures.keys());if(failures.size>0)throw failures.get(first)}export{inParallel};
