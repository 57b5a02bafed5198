import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{durationFigures,noDurations}from"./chunk-ZKZUIRJM.js";import{deadlineOf}from"./chunk-NNUFUFMV.js";import{clockStart}from"./chunk-JCPGLZMI.js";
import{stateSeen}from"./chunk-X3KRAHY5.js";import{severityOf}from"./chunk-IHPFSA4Q.js";import{soughtOf}from"./chunk-JIATJVKF.js";import{severities,
worseFirst}from"./chunk-SOLK6MDS.js";function standingOf(state,now,since,watch){let span={now:now.getTime(),since:since.getTime()},times=new Map,overdue=[],streams=state.streams.map(stream=>{let one=stateSeen(
stream,watch?.scan);return watch?.stream(one),streamStanding(one,span,state.findings,times,overdue)}),remediation=severities.flatMap(severity=>{let known=times.
get(severity);return known===void 0?[]:[[severity,summary(known)]]});return{...state.root===void 0?{}:{root:state.root},batches:state.sequence,streams,remediation:Object.
fromEntries(remediation),overdue:overdue.sort((a,b)=>worseFirst(a.severity,b.severity)||a.due-b.due)}}var tooOld=2880*60*1e3;function hasGap({lastComplete,retired,
failed},now){let isOld=lastComplete===void 0||now.getTime()-lastComplete>tooOld;return retired===void 0&&(isOld||failed!==void 0)}function breachCode({streams,overdue},now){
return streams.some(stream=>hasGap(stream,now))?3:overdue.length>0?1:0}function streamStanding(state,span,names,times,overdue){let none=()=>Object.fromEntries(severities.
map(severity=>[severity,0])),table={open:none(),excepted:none(),debt:none(),overdue:none(),overdueDebt:none(),new:none(),fixed:none(),reopened:none()};for(let[number,
episodes]of state.findings)for(let episode of episodes){if(episode.resolved!==void 0&&episode.resolved.at<=span.since)continue;let severity=severityOf(episode),
took=countChanges(table,episode,severity,span),name=names[number]??nameless;took!==void 0&&addTime(times,severity,timeOf(took,state.complete[soughtOf(name)]));let due=episode.
resolved===void 0?countLive(table,episode,severity,span,state):void 0;due!==void 0&&overdue.push(overdueFinding(state.stream,name,episode,due))}return{...factsOf(
state),...table}}function addTime(times,severity,time){let known=times.get(severity);known===void 0?times.set(severity,[time]):known.push(time)}var nameless={is:"\
vulnerability",id:"",aliases:[],subject:""};function factsOf({stream,last,complete,retired,failed}){let newest=Math.max(-1,...Object.values(complete).map(({at})=>at));
return{stream,...last===void 0?{}:{verdict:last.verdict,lastScan:last.at,imageSince:last.since},...last?.digest===void 0?{}:{digest:last.digest},...newest<0?{}:
{lastComplete:newest},...last?.incomplete===void 0?{}:{incomplete:last.incomplete},...retired===void 0?{}:{retired},...failed===void 0?{}:{failed}}}function timeOf({
firstSeen,fixed},complete){let start=clockStart(firstSeen,complete?.times??[]);return{hours:(fixed-start)/(3600*1e3),isAfterGap:start<firstSeen}}function countChanges(table,{
firstSeen,balance,reopened,resolved},severity,{since,now}){if(resolved?.resolution==="reclassified")return;let isWithin=at=>at>since&&at<=now;if(balance!==!0&&isWithin(
firstSeen)&&(table.new[severity]+=1),reopened?.some(isWithin)&&(table.reopened[severity]+=1),!(resolved?.resolution!=="fixed"||!isWithin(resolved.at)))return table.
fixed[severity]+=1,balance===!0?void 0:{firstSeen,fixed:resolved.at}}function countLive(table,episode,severity,{now},{clock,fixWithin}){if(episode.exceptedSince!==
void 0){table.excepted[severity]+=1;return}let deadline=deadlineOf(episode,{clock,fixWithin},now),isOverdue=deadline.state==="breached";if(episode.balance===!0){
table.debt[severity]+=1,isOverdue&&(table.overdueDebt[severity]+=1);return}return table.open[severity]+=1,isOverdue&&(table.overdue[severity]+=1),isOverdue?deadline.
due:void 0}function overdueFinding(stream,name,episode,due){let{firstSeen,fixableSince}=episode,fix=fixableSince===void 0?{}:{fixableSince};return{stream,name,severity:severityOf(
episode),firstSeen,due,...fix}}function summary(times){let{longest:_,...figures}=durationFigures(times.map(({hours})=>hours))??noDurations;return{...figures,afterGap:times.
filter(({isAfterGap})=>isAfterGap).length}}export{standingOf,hasGap,breachCode};
