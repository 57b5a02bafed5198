import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attachmentReader}from"./chunk-D46CGYYE.js";import{Referrers,mayBeClaim,ownClaims,withDocuments}from"./chunk-MBKJR4VI.js";import"./chunk-ZVP4TL7U.js";
import{inParallel}from"./chunk-AVOPYSZO.js";import"./chunk-6LGFZE6I.js";import"./chunk-PWGYD5AQ.js";import"./chunk-B3FQNES3.js";import"./chunk-FHD2I7XA.js";
import"./chunk-3ZNSB7V5.js";import"./chunk-S5SCV5RA.js";import"./chunk-V4EONVYX.js";import"./chunk-S6ZKY7G4.js";import"./chunk-YIUG33YD.js";
import{formatReference}from"./chunk-WAGMCTHG.js";import"./chunk-POVIPXHE.js";import{ToolError}from"./chunk-NPMNWCA4.js";import"./chunk-GA2BMHTH.js";
import"./chunk-F55E3OCF.js";import"./chunk-DIQVHKCG.js";var parallelSubjects=8,rounds=10;async function revoke(ports,repositories,manifests,owned){let referrers=new Referrers(ports),revoked=[],left=[],subjects=repositories.
flatMap(({registry,repository})=>manifests.map(digest=>({registry,repository,digest})));await inParallel(subjects,parallelSubjects,async subject=>{let image=formatReference(
subject),outcome=await revokeOne({...ports,referrers},subject,owned).catch(unlessCancelled);outcome==="revoked"?revoked.push(image):outcome!=="nothing"&&left.push(
{image,why:outcome.why})});for(let image of revoked)ports.log.info(`Withdrew the claims about ${image}.`);for(let{image,why}of left)ports.log.error(`The claims \
about ${image} are not withdrawn: ${why}`);return{revoked:revoked.toSorted(),left:left.toSorted((one,other)=>one.image<other.image?-1:1)}}async function revokeOne({
registry,referrers},subject,{isOurs,unchecked}){let read=attachmentReader(registry,subject,[],rounds),[isAny,isUnread,isUnknown]=[!1,!1,!1];return(await referrers.
settle(subject,async listed=>{let attachments=await read(listed),own=ownClaims(attachments,subject.digest,isOurs);isAny||=own.length>0;let known=new Set(attachments.
map(({manifest})=>manifest));return isUnread=listed.some(one=>mayBeClaim(one)&&!known.has(one.digest)),isUnknown=(unchecked===void 0?[]:ownClaims(attachments,subject.
digest,one=>!isOurs(one)&&isKeyless(one))).length>0,{add:[],drop:withDocuments(own,attachments,subject.digest,listed)}})).size>0?{why:"this registry, or this ac\
count, deletes nothing, or somebody else puts them back."}:isUnread?{why:"more hangs on it than is read, and claims of ours may be among the rest."}:isUnknown&&
unchecked!==void 0?{why:`it has keyless claims, and whether they are ours can not be checked: ${unchecked}`}:isAny?"revoked":"nothing"}function isKeyless({signedBy}){
return signedBy.kind==="certificate"}function unlessCancelled(error){if(error instanceof ToolError)return{why:error.message};throw error}export{revoke};
