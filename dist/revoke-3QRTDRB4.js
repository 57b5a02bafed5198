import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attachmentReader}from"./chunk-5BQNZ77Q.js";import{mayBeOurs,ownClaims,withDocuments}from"./chunk-IRGJHGX3.js";import"./chunk-ISXCPQFW.js";
import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import{Referrers}from"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-JPNARZKT.js";
import{inParallel}from"./chunk-7HSWERG5.js";import{Cancelled,ToolError,byText,formatReference}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";var parallelSubjects=8,rounds=10;async function revoke(ports,repositories,manifests,owned){let referrers=new Referrers(ports),revoked=[],left=[],subjects=repositories.
flatMap(({registry,repository})=>manifests.map(digest=>({registry,repository,digest}))),failure;await inParallel(subjects,parallelSubjects,async subject=>{let image=formatReference(
subject);try{if(failure instanceof Cancelled)throw failure;let outcome=await revokeOne({...ports,referrers},subject,owned);outcome==="revoked"?revoked.push(image):
outcome!=="nothing"&&left.push({image,why:outcome.why})}catch(error){(!(error instanceof ToolError)||error instanceof Cancelled)&&(failure??=error),left.push({image,
why:error instanceof Error?error.message:String(error)})}}),revoked.sort(byText),left.sort((one,other)=>byText(one.image,other.image));for(let image of revoked)
ports.log.info(`Withdrew the claims about ${image}.`);for(let{image,why}of left)ports.log.error(`The claims about ${image} are not withdrawn: ${why}`);return{revoked,
left,...failure===void 0?{}:{failure}}}async function revokeOne({registry,referrers},subject,{isOurs,unchecked}){let read=attachmentReader(registry,subject,[],rounds),
[isAny,isUnread,isUnknown]=[!1,!1,!1];return(await referrers.settle(subject,async listed=>{let attachments=await read(listed),own=ownClaims(attachments,subject.
digest,isOurs);isAny||=own.length>0;let known=new Set(attachments.map(({manifest})=>manifest));return isUnread=listed.some(one=>mayBeOurs(one)&&!known.has(one.digest)),
isUnknown=(unchecked===void 0?[]:ownClaims(attachments,subject.digest,one=>!isOurs(one)&&isKeyless(one))).length>0,{add:[],drop:withDocuments(own,attachments,subject.
digest,listed)}})).size>0?{why:"this registry, or this account, deletes nothing, or somebody else puts them back."}:isUnread?{why:"more hangs on it than is read\
, and claims of ours may be among the rest."}:isUnknown&&unchecked!==void 0?{why:`it has keyless claims, and whether they are ours can not be checked: ${unchecked}`}:
isAny?"revoked":"nothing"}function isKeyless({signedBy}){return signedBy.kind==="certificate"}export{revoke};
