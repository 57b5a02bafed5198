import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{deadlineOf,endException,idsOf,liveOf,recentlyGone,reopen,stateOf}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";
import"./chunk-FTBHWEKZ.js";import{repositoryOf,streamName}from"./chunk-HSFB43BR.js";import"./chunk-NU7XRSNH.js";import{namedFinding}from"./chunk-P4NVSMEY.js";
import"./chunk-JPNARZKT.js";import"./chunk-7HSWERG5.js";import"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";function imagePast({name:ledger,state},{names,branch}){let repositories=new Set(names.map(repositoryOf)),lines=new Set([...names.flatMap(tagOf),...branch===void 0?
[]:[branch]]),own=state.streams.filter(({stream})=>repositories.has(stream.repository)),histories=own.filter(({stream:{line}})=>[...lines].some(one=>isOfLine(one,
line)));if(histories.length===0)return{state:"unread",ledger,why:whyNone(own,[...repositories],[...lines])};let states=histories.map(stateOf),complete=states.map(
one=>Math.max(-1,...Object.values(one.complete).map(({at})=>at))),oldest=Math.min(...complete);return{state:"read",ledger,streams:histories.map(({stream})=>streamName(
stream)),...oldest<0?{}:{lastComplete:oldest},pastOf:(rules,now)=>pastsOf(states,state.findings,rules,now.getTime())}}function tagOf(name){let[,tag]=/^[^@]*:([^/:@]+)(?:@|$)/.
exec(name)??[];return tag===void 0?[]:[tag]}function isOfLine(name,line){if(name===line)return!0;let[start="",...parts]=line.replace(/(?<=[.-])x$/,"*").split("*"),
end=parts.at(-1);return end===void 0||parts.length>1?!1:name.length>=start.length+end.length&&name.startsWith(start)&&name.endsWith(end)}function whyNone(own,repositories,lines){
let[first=""]=repositories;if(own.length===0)return`has no history of ${first}`;let known=own.slice(0,3).map(({stream})=>stream.line);return`has no line ${lines.
slice(0,3).join(" or ")} of ${first}, but ${known.join(", ")}`}function pastsOf(states,names,rules,now){let episodes=new Map;for(let{findings}of states)for(let[
number,all]of findings){let episode=goingOn(all,now),name=names[number];if(!(episode===void 0||name===void 0))for(let id of idsOf(name))episodes.set(id,[...episodes.
get(id)??[],episode])}return(finding,isExcepted)=>[...new Set(idsOf(namedFinding(finding)).flatMap(id=>episodes.get(id)??[]))].map(episode=>pastOf(episode,isExcepted,
rules,now)).reduce((one,other)=>one===void 0||isFirst(other,one)?other:one,void 0)}function goingOn(episodes,now){let live=liveOf(episodes);if(live!==void 0)return live;
let gone=recentlyGone(episodes,now);return gone===void 0||gone.resolved?.resolution==="reclassified"?void 0:reopen(gone,now)}function pastOf(episode,isExcepted,rules,now){
let today=isExcepted?{...episode,exceptedSince:episode.exceptedSince??now}:endException(episode,now),{firstSeen,balance}=episode;return{firstSeen,isDebt:balance===
!0,deadline:deadlineOf(today,rules,now)}}function isFirst(one,other){if(one.isDebt!==other.isDebt)return other.isDebt;let due=({deadline})=>"due"in deadline?deadline.
due:Number.POSITIVE_INFINITY;return due(one)<due(other)}export{imagePast};
