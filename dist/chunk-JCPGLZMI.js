import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{severities}from"./chunk-SOLK6MDS.js";var weight=Object.fromEntries(severities.map(severity=>[severity,severities.indexOf(severity==="UNKNOWN"?"HIGH":severity)])),hour=3600*1e3,oneNight=36*hour;function clockStart(firstSeen,complete){
let before=lastBefore(complete,firstSeen);return before!==void 0&&firstSeen-before>oneNight?before:firstSeen}function lastBefore(times,moment){let[from,to]=[0,times.
length];for(;from<to;){let middle=from+to>>>1;(times[middle]??moment)<moment?from=middle+1:to=middle}return times[from-1]}function timesToFix({severities:history},fixWithin){
let current=history.at(-1)?.severity??"UNKNOWN";return severities.flatMap(named=>{let hours=fixWithin[named],counts=named===current||named!=="UNKNOWN"&&weight[named]>=
weight[current];if(hours===void 0||!counts)return[];let broken=history.length===1?-1:history.findLastIndex(({severity})=>weight[severity]>weight[named]),starts=history[broken+
1]?.at;return starts===void 0?[]:[{starts,allowed:hours*hour}]})}export{oneNight,clockStart,timesToFix};
