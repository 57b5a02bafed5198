import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{keepCurrent}from"./chunk-5BQNZ77Q.js";import{isIssued}from"./chunk-ECAEX47N.js";import{claimAnnotations,ownClaims,readAttachments}from"./chunk-IRGJHGX3.js";
import{bundleMediaType}from"./chunk-TKBDQ3DN.js";import{claimsOf}from"./chunk-7NSBX36V.js";import{Referrers,attachmentManifest}from"./chunk-FTBHWEKZ.js";
import{bothOrNone}from"./chunk-NU7XRSNH.js";import{inParallel}from"./chunk-7HSWERG5.js";import{ToolError,formatReference,platformName}from"./chunk-CIY6UZVJ.js";var parallelSubjects=8;async function attest(ports,layout,permit,repositories,proof,image){if(!isIssued(permit))throw new Error("defect: the permit was not made\
 by judge in this run");proof.signer.isLogged&&await image?.arrived;let onItsWay=proof.signer.isLogged?void 0:image,attaching={...ports,referrers:new Referrers(
ports)},at=ports.clock.now(),begun=await inParallel(workOf(layout,repositories,proof,at),parallelSubjects,async work=>{if(!permit.manifests.includes(work.about.
subject.digest))throw new Error("defect: a claim about what has no permit");return await begin(attaching,work,{proof,at,image:onItsWay})});await image?.arrived;
let attached=await inParallel(begun,parallelSubjects,async({own,early})=>(early!==void 0&&await early.isWithoutApi?early.current:await attachOne(attaching,own,proof)).
map(digest=>formatReference({...own.subject,digest})));return ports.log.info(`Attached ${attached.flat().length} signed claims, by ${proof.signer.identity}.`),attached.
flat().toSorted()}function workOf({root,images},repositories,proof,at){let platforms=images.map(({platform,manifest})=>({platform:platformName(platform),manifest}));
return repositories.flatMap(repository=>claimsOf({root,platforms},formatReference(repository),proof,at).map(about=>({repository,about})))}function subjectOf({repository,
about}){return{...repository,digest:about.subject.digest}}async function readySubject(work,signer,at){let{subject,statements,documents}=work.about,signed=await inParallel(
statements,statements.length,async statement=>{let content=await signer.sign(statement),annotations=claimAnnotations(statement.predicateType,at);return{content,
manifest:attachmentManifest(subject,{artifactType:bundleMediaType,content,annotations})}}),claims=signed.map(({content,manifest})=>({manifest:manifest.descriptor.
digest,bundle:content,madeAt:at.getTime()}));if(ownClaims(claims,subject.digest,bundle=>signer.recognises(bundle)).length!==claims.length)throw new Error("defec\
t: who has signed does not recognise it");let made=[...documents.map(document=>attachmentManifest(subject,document)),...signed.map(({manifest})=>manifest)];return{
subject:subjectOf(work),made,claims}}async function begin(ports,work,{proof,at,image}){image?.stop.throwIfAborted();let[own,isEarly]=await bothOrNone(()=>readySubject(
work,proof.signer,at),async()=>image!==void 0&&await ports.referrers.isWithoutApi(subjectOf(work)));image?.stop.throwIfAborted();let early=isEarly&&image!==void 0?
await attachedEarly(ports,own,proof,image):void 0;return early!==void 0?{own,early}:(await ports.referrers.sendBlobs(own.subject,own.made),{own})}async function attachedEarly({
registry,referrers,...ports},own,proof,{arrived,stop}){let{subject,made}=own,isWithoutApi=arrived.then(()=>referrers.isWithoutApi(subject));isWithoutApi.catch(()=>{});
let[areTaken,listed]=await bothOrNone(()=>inParallel(made,made.length,async one=>{await referrers.sendBlobs(subject,[one]),stop.throwIfAborted();let isTaken=await referrers.
send(subject,[one]).then(()=>!0,unlessRefused);return isTaken&&await requireThere(registry,own,[one]),isTaken}),()=>referrers.list(subject));if(stop.throwIfAborted(),
!!areTaken.every(isTaken=>isTaken))return{current:await listOne({...ports,registry,referrers},own,proof,listed),isWithoutApi}}function unlessRefused(error){if(error instanceof
ToolError)return!1;throw error}async function attachOne(ports,own,proof){let{registry,referrers}=ports,{subject,made}=own;await referrers.send(subject,made);let[
,listed]=await bothOrNone(()=>requireThere(registry,own,made),()=>referrers.list(subject));return await listOne(ports,own,proof,listed)}async function listOne(ports,{
subject,made,claims},{isOurs,namesIn,vex},listed){let descriptors=made.map(({descriptor})=>descriptor),names=namesIn?.(subject)??[],own={made:descriptors,readBack:claims,
isOurs,names,listed},at=Math.max(...claims.map(({madeAt=0})=>madeAt));return await keepCurrent(ports,subject,{...own,...vex==="none"?{ended:{kinds:["vex"],at}}:
{}})}async function requireThere(registry,{subject,claims},sent){let wanted=claims.filter(({manifest})=>sent.some(({descriptor})=>descriptor.digest===manifest)),
listed=sent.flatMap(({descriptor})=>wanted.some(one=>one.manifest===descriptor.digest)?[descriptor]:[]),readBack=await readAttachments(registry,subject,listed,"\
blob"),isThere=({manifest,bundle})=>readBack.some(one=>one.manifest===manifest&&Buffer.compare(bundle,one.bundle)===0);if(!wanted.every(isThere))throw claimsNotFound(
subject)}function claimsNotFound(reference){return new ToolError({code:"claim-not-found",message:`The claims that were just attached to ${formatReference(reference)}\
 can't be read back, so no tag was moved.`,fix:"Run it again. If it stays, look at the registry, and at proxies and clean-up jobs before it."})}export{attest,claimsNotFound};
