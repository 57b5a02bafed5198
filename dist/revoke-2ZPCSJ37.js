import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attachmentReader}from"./chunk-APJSUPOL.js";import{ownClaims,withDocuments}from"./chunk-UQXL5TG5.js";import{Referrers,mayBeClaim}from"./chunk-LUTNQHWA.js";
import"./chunk-TJUBWTCB.js";import"./chunk-HQV5ABC7.js";import"./chunk-3ZNSB7V5.js";import{inParallel}from"./chunk-P7YP2I2K.js";import"./chunk-S5SCV5RA.js";
import"./chunk-S6ZKY7G4.js";import"./chunk-SSXD4G65.js";import{formatReference}from"./chunk-CRBXZ7IY.js";import{ToolError}from"./chunk-NPMNWCA4.js";
import"./chunk-F55E3OCF.js";import"./chunk-Z7WO7TSW.js";import"./chunk-QE6VZ4G2.js";import"./chunk-DIQVHKCG.js";var parallelSubjects=8,rounds=10;async function revoke(ports,repositories,manifests,isOurs){let referrers=new Referrers(ports),revoked=[],left=[],subjects=repositories.
flatMap(({registry,repository})=>manifests.map(digest=>({registry,repository,digest})));await inParallel(subjects,parallelSubjects,async subject=>{let image=formatReference(
subject),outcome=await revokeOne({...ports,referrers},subject,isOurs).catch(unlessCancelled);outcome==="revoked"?revoked.push(image):outcome!=="nothing"&&left.push(
{image,why:outcome.why})});for(let image of revoked)ports.log.info(`Withdrew the claims about ${image}.`);for(let{image,why}of left)ports.log.error(`The claims \
about ${image} are not withdrawn: ${why}`);return{revoked:revoked.toSorted(),left:left.toSorted((one,other)=>one.image<other.image?-1:1)}}async function revokeOne({
registry,referrers},subject,isOurs){let read=attachmentReader(registry,subject,[],rounds),[isAny,isUnread]=[!1,!1];return(await referrers.settle(subject,async listed=>{
let attachments=await read(listed),own=ownClaims(attachments,subject.digest,isOurs);isAny||=own.length>0;let known=new Set(attachments.map(({manifest})=>manifest));
return isUnread=listed.some(one=>mayBeClaim(one)&&!known.has(one.digest)),{add:[],drop:withDocuments(own,attachments,subject.digest,listed)}})).size>0?{why:"thi\
s registry, or this account, deletes nothing, or somebody else puts them back."}:isUnread?{why:"more hangs on it than is read, and claims of ours may be among t\
he rest."}:isAny?"revoked":"nothing"}function unlessCancelled(error){if(error instanceof ToolError)return{why:error.message};throw error}export{revoke};
