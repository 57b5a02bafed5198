import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{timesToFix}from"./chunk-JCPGLZMI.js";import{pausesOf}from"./chunk-IHPFSA4Q.js";var warningShare=.75;function deadlineOf(episode,rules,now){let end=episode.resolved?.at??now,[first,...others]=timesToFix(episode,rules.fixWithin);if(first===void 0)
return{state:"none",why:"no-rule"};let since=rules.clock==="first-seen"?Number.NEGATIVE_INFINITY:episode.fixableSince;if(since===void 0)return{state:"none",why:"\
no-fix"};let timed=time=>withPauses({...time,starts:Math.max(time.starts,since)},episode,end),one=others.map(timed).reduce((a,b)=>b.due<a.due?b:a,timed(first)),
{allowed,...counted}=one,times={clock:rules.clock,...counted,remaining:one.due-end};return episode.resolved!==void 0?{...times,state:times.remaining<0?"missed":
"met",resolved:end}:episode.exceptedSince!==void 0?{...times,state:"paused",since:episode.exceptedSince}:times.remaining<0?{...times,state:"breached"}:{...times,
state:times.remaining<=allowed*(1-warningShare)?"warning":"running"}}function withPauses({starts,allowed},episode,end){let paused=pausesOf(episode,end).reduce((sum,{
from,to})=>sum+Math.max(0,Math.min(to,end)-Math.max(from,starts)),0);return{starts,allowed,paused,due:starts+allowed+paused}}export{deadlineOf};
