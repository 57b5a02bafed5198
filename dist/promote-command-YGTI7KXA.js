import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{countingClaims,readEvidence}from"./chunk-COMJEFVB.js";import{compareRemote,moveTags,sendImage}from"./chunk-XNQBX6FE.js";import{claimsNotFound}from"./chunk-GDVC7DDA.js";
import{keepCurrent}from"./chunk-5BQNZ77Q.js";import{nameForRules,withDigest}from"./chunk-QY6Q66YH.js";import{judgeEvidence}from"./chunk-YCCQKMGN.js";
import"./chunk-ECAEX47N.js";import{ownClaims,readAttached,readAttachments}from"./chunk-IRGJHGX3.js";import{isSignedByOneOf}from"./chunk-ISXCPQFW.js";
import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import{demandsOf}from"./chunk-OUHFQ3UA.js";
import{Referrers,promotionJson,promotionText}from"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";
import{blobsOf,childrenOf,collectManifests,destinationsOf,refuseForeign,taggedReferences}from"./chunk-NU7XRSNH.js";import{inStage}from"./chunk-P4NVSMEY.js";
import{openTrust}from"./chunk-JPNARZKT.js";import{inParallel,machineFiles,policyFor,policyIn}from"./chunk-7HSWERG5.js";import{advisingAtEnd,defaultPolicyPath,
destinationOf,formatReference,noHalfImage,parseReference,pathOrDefault,withRegistry}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var parallelSubjects=8;async function copyEvidence(ports,evidence,repository,owners){let counts={attached:0,present:0},some=evidence.filter(({claims})=>claims.length>
0);return await inStage(ports.log,"Attach",async step=>{let done=0;await inParallel(some,parallelSubjects,async one=>{let[all,subject]=[attachmentsOf(one),{...repository,
digest:one.digest}],missing=await missingOf(ports.registry,subject,all),present=all.filter(attachment=>!missing.includes(attachment));await ports.referrers.send(
subject,missing,present),await listCurrent(ports,subject,one,owners),counts.attached+=missing.length,counts.present+=present.length,done+=1,step(`evidence of ${done}\
 of ${some.length} manifests`)})}),counts}function attachmentsOf({claims}){let all=[...claims.flatMap(({document})=>document??[]),...claims.map(({attachment})=>attachment)];
return[...new Map(all.map(one=>[one.descriptor.digest,one])).values()]}async function missingOf(registry,subject,all){let missing=[];for(let one of all)await registry.
resolve({...subject,digest:one.descriptor.digest})===void 0&&missing.push(one);return missing}async function listCurrent(ports,subject,evidence,owners){let claims=evidence.
claims.map(({attachment})=>attachment.descriptor),readBack=await readAttachments(ports.registry,subject,claims,"blob");if(ownClaims(readBack,subject.digest,owners.
isOurs).length!==claims.length)throw claimsNotFound(subject);let made=attachmentsOf(evidence).map(({descriptor})=>descriptor);await keepCurrent(ports,subject,{made,
readBack,...owners})}import{Readable}from"node:stream";async function readImage(registry,reference){let root=await registry.manifest(reference),manifests=childrenFirst(root,await collectManifests(registry,reference,
root,()=>!0)),blobs=blobsOf(manifests);return refuseForeign(blobs,formatReference(reference)),{from:{registry:reference.registry,repository:reference.repository},
root,manifests,blobs}}function childrenFirst(root,all){let ordered=new Set,visit=manifest=>{if(!ordered.has(manifest)){for(let{digest}of childrenOf(manifest)){let child=all.
get(digest);child!==void 0&&visit(child)}ordered.add(manifest)}};return visit(root),[...ordered]}async function copyImage(ports,{from,blobs,manifests},{repository,
mountFrom}){let neighbour=from.registry===repository.registry?from.repository:mountFrom;return ports.log.info(`Copying to ${formatReference(repository)}.`),await sendImage(
ports,"Copy",{repository,mountFrom:neighbour===repository.repository?void 0:neighbour,blobs,openBlob:blob=>streamOf(ports.registry,from,blob),manifests:manifests.
map(({descriptor,bytes})=>({descriptor,read:()=>bytes}))})}function streamOf(registry,from,blob){let bytes=async function*(){yield*await registry.blob(from,blob)};
return Readable.from(bytes(),{objectMode:!1})}async function promote(ports,{source,destinations}){let{registry,clock}=ports;ports.log.info(`Promoting ${formatReference(source.reference)}.`);let[from,referrers,
listed]=[source.reference,new Referrers(ports),new Set],attached=await inStage(ports.log,"Verify",()=>readAttached({registry,referrers:noting(referrers,listed)},
from,{scope:"all",isOurs:ours([source,...destinations])})),refused=firstRefused([source,...destinations],from,attached,clock.now());if(refused!==void 0)return{...refused,
side:"source"};let evidence=await readEvidence(registry,from,countingFor(destinations,attached,clock.now())),content={digest:from.digest,attached,image:await readImage(
registry,from),evidence},places=destinationsOf(destinations.map(({reference})=>reference)),copies=[];for(let place of places){let copied=await copyTo({...ports,
referrers},content,place,destinations.filter(isIn(place)));if("kind"in copied)return copied;copies.push(copied)}let[tagged,carried]=[taggedReferences(places),digestsOf(
evidence)],{root,from:repository}=content.image;return await moveTags(ports,tagged,root.descriptor,root.bytes),await compareRemote(registry,tagged,from.digest),
{kind:"promoted",source:formatReference(repository),digest:from.digest,tags:tagged.map(formatReference),copies,notCopied:[...listed].filter(one=>!carried.has(one)).
length}}async function copyTo(ports,{digest,attached,image,evidence},place,sides){let{registry,referrers,clock}=ports,reference={...place.repository,digest},judged=async beside=>{
let reading={scope:"all",isOurs:ours(sides),trusting:"blob"},there=await readAttached({registry,referrers},reference,reading),refused2=firstRefused(sides,reference,
beside===void 0?there:joined(there,beside),clock.now());return refused2===void 0?void 0:{...refused2,side:"destination"}},blobs=await copyImage(ports,image,place),
withBoth=await judged(attached);if(withBoth!==void 0)return withBoth;let counting=carriedBy(evidence,countingFor(sides,attached,clock.now())),copied=await copyEvidence(
ports,counting,place.repository,{isOurs:ours(sides),names:sides.map(side=>ours([side]))});return await judged()??{repository:formatReference(place.repository),blobs,
evidence:copied}}function countingFor(sides,attached,now){let[first=[],...others]=sides.map(({demands})=>countingClaims(attached,demands,now));return first.map(
(one,at)=>{let claims=[one,...others.flatMap(other=>other[at]??[])].flatMap(counting=>counting.claims);return{...one,claims:[...new Map(claims.map(claim=>[claim.
manifest,claim])).values()]}})}function carriedBy(evidence,claims){let wanted=new Set(claims.flatMap(one=>one.claims.map(({manifest})=>manifest)));return evidence.
map(one=>({...one,claims:one.claims.filter(({claim})=>wanted.has(claim.manifest))}))}function joined(one,other){let beside=new Map([other.subject,...other.platforms].
map(({digest,attachments})=>[digest,attachments])),both=({attachments,...named})=>{let all=[...attachments,...beside.get(named.digest)??[]];return{...named,attachments:[
...new Map(all.map(attachment=>[attachment.manifest,attachment])).values()]}};return{subject:both(one.subject),platforms:one.platforms.map(both)}}function firstRefused(sides,at,attached,now){
for(let{reference,demands}of sides){let verdict=judgeEvidence(attached,demands,now);if(verdict.verdict==="refused")return{kind:"refused",rulesOf:formatReference(
reference),image:{name:formatReference(at),verdict}}}}function ours(sides){return bundle=>sides.some(({demands})=>isSignedByOneOf(demands,bundle))}function isIn({
repository}){return({reference})=>reference.registry===repository.registry&&reference.repository===repository.repository}function digestsOf(evidence){return new Set(
evidence.flatMap(attachmentsOf).map(({descriptor})=>descriptor.digest))}function noting(referrers,noted){return{list:async subject=>{let listed=await referrers.
list(subject);for(let{digest}of listed)noted.add(digest);return listed}}}async function promoteImage(ports,{source,destinations},{policy,...rules}){let connected=withRegistry(ports),sources={...rules,trust:openTrust(ports,rules.files)},
side=async(reference,asked2=reference)=>({reference,demands:await demandsOf(sources,policyFor(policy,[nameForRules(asked2)]))}),asked=parseReference(source,"ima\
ge"),goals=await Promise.all(destinations.map(name=>side(destinationOf(name)))),from=await side(await withDigest(connected.registry,asked),asked);return advisingAtEnd(
noHalfImage,()=>promote(connected,{source:from,destinations:goals}))}async function promoteCommand(ports,{source,destinations,signers:named,policy:path,format,...asked}){let files=machineFiles(ports.files,ports.workingDirectory),
policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),promotion=await promoteImage(ports,{source,destinations},{files,policy,named,...asked});
return format==="json"?ports.print([promotionJson(promotion)]):ports.show(promotionText(promotion,ports.table)),promotion.kind==="promoted"?0:1}export{promoteCommand};
