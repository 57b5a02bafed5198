import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function liveOf(episodes){let last=episodes?.at(-1);return last?.resolved===void 0?last:void 0}function recentlyGone(episodes,at){let last=episodes?.at(-1);return last?.
resolved!==void 0&&isRecent(last.resolved,at)?last:void 0}function isRecent({at:gone},at){return at-gone<=6048e5}function areOne(one,other){let isAfter=({resolved},{
firstSeen})=>resolved!==void 0&&firstSeen-resolved.at>6048e5;return!isAfter(one,other)&&!isAfter(other,one)}function begin(firstSeen,severity,isBalance){return{
firstSeen,...isBalance?{balance:!0}:{},severities:[{at:firstSeen,severity}]}}function severityOf({severities}){return severities.at(-1)?.severity??"UNKNOWN"}function reopen({
resolved:_,unseen:__,...episode},at){return{...episode,reopened:[...episode.reopened??[],at]}}function resolve(episode,how,last){return resolving(how,last)(episode)}
function resolving(how,last){let usual=last===void 0?void 0:{...how,seen:asSeen(last)};return episode=>{if(episode.unseen===void 0&&usual!==void 0)return{...episode,
resolved:usual};let{unseen,...rest}=episode;return{...rest,resolved:{...how,seen:asSeen(unseen??{at:episode.firstSeen,images:[]})}}}}function asSeen({at,images,
database}){return{at,images,...database===void 0?{}:{database}}}function endException(episode,at){let{exceptedSince,...counted}=episode;return exceptedSince===void 0?
episode:{...counted,pauses:pausesOf(episode,at)}}function pausesOf({pauses=[],exceptedSince},end){return exceptedSince===void 0||exceptedSince>=end?pauses:[...pauses,
{from:exceptedSince,to:end}]}function changed(episode,fields){let whole={...episode,...fields};return Object.fromEntries(Object.entries(whole).filter(([,value])=>value!==
void 0))}export{liveOf,recentlyGone,isRecent,areOne,begin,severityOf,reopen,resolve,resolving,asSeen,endException,pausesOf,changed};
