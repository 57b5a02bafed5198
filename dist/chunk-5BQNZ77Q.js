import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{checkSpace,mayBeOurs,ownClaims,readAttachments,tooManyAttached,withDocuments}from"./chunk-IRGJHGX3.js";import{isOlder,latestTime}from"./chunk-FTBHWEKZ.js";
import{runClockDifference}from"./chunk-7HSWERG5.js";import{formatReference}from"./chunk-CIY6UZVJ.js";async function keepCurrent(ports,subject,{made,readBack,isOurs,names=[],listed:first,ended}){let reader=attachmentReader(ports.registry,subject,readBack),isNew=digest=>readBack.
some(({manifest})=>manifest===digest),current=[],todo=async listed=>{let attachments=await reader(listed);refuseUnread(subject,listed,attachments);let ownOf=signers=>ownClaims(
attachments,subject.digest,signers),own=ownOf(isOurs),byName=names.length>1?names.map(ownOf):[],kept2=keptOf({own,byName},listed,isNew,ports.clock.now());return current=
kept2.current,changeTo(kept2,{own,attachments,listed,made,subject,ended})};return(await ports.referrers.settle(subject,todo,first)).size>0&&ports.log.warning(`O\
lder claims about ${formatReference(subject)} are still listed beside the new ones: this registry, or this account, deletes nothing, or somebody else puts them \
back. Of two claims the newer one counts.`),current.map(({manifest})=>manifest)}function refuseUnread(subject,listed,read){let known=new Set(read.map(({manifest})=>manifest)),
claims=listed.filter(mayBeOurs);if(claims.some(({digest})=>!known.has(digest)))throw tooManyAttached(subject,claims.length)}function keptOf({own,byName},listed,isNew,now){
let renewed=byName.filter(claims=>claims.some(({manifest})=>isNew(manifest)));if(renewed.length===0)return{current:newest(own,listed,isNew,now),beside:[]};let current=renewed.
flatMap(claims=>newest(claims,listed,isNew,now));return{current:[...new Map(current.map(claim=>[claim.manifest,claim])).values()],beside:byName.flatMap(claims=>newest(
claims,listed,()=>!0,now))}}function newest(own,listed,isNew,now){let isListed=({manifest})=>listed.some(({digest})=>digest===manifest),counts=claim=>isListed(claim)&&
latestTime(claim)<=now.getTime()+runClockDifference;return own.filter(({manifest})=>isNew(manifest)).map(claim=>own.filter(counts).reduce((one,other)=>isOlder(one,
other)?other:one,claim))}function changeTo({current,beside},{own,attachments,listed,made,subject,ended={kinds:[],at:0}}){let isListed=digest=>listed.some(one=>one.
digest===digest),wanted=new Set(current.flatMap(({manifest,pointsTo})=>[manifest,...pointsTo?[pointsTo]:[]])),stays=new Set([...current,...beside].map(({manifest})=>manifest)),
goes=claim=>!stays.has(claim.manifest)&&current.some(than=>isOlder(claim,than)),hasEnded=claim=>ended.kinds.some(kind=>isOlder(claim,{kind,saidAt:ended.at,manifest:subject.
digest})),older=own.filter(claim=>isListed(claim.manifest)&&(goes(claim)||hasEnded(claim))),drop=withDocuments(older,attachments,subject.digest,listed);return{add:made.
filter(({digest})=>wanted.has(digest)&&!isListed(digest)),drop}}function attachmentReader(registry,subject,known=[],rounds=1){let read=new Map(known.map(one=>[one.
manifest,one])),always=new Set(read.keys());return async listed=>{for(let[round,found]=[0,1];round<rounds&&found>0;round+=1){let unread=listed.filter(({digest})=>!read.
has(digest)),some=await readAttachments(registry,subject,unread);for(let one of some)read.set(one.manifest,one);checkSpace(subject,[...read.values()]),found=some.
length}let isThere=({manifest})=>always.has(manifest)||listed.some(({digest})=>digest===manifest);return[...read.values()].filter(isThere)}}export{keepCurrent,attachmentReader};
