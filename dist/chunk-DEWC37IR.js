import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{keepCurrent}from"./chunk-WBP3TXJY.js";import{isIssued}from"./chunk-ZMGH5Z4R.js";import{claimAnnotations,ownClaims,readAttachments}from"./chunk-JLRYO5RC.js";
import{bundleMediaType}from"./chunk-UJWQQ4PW.js";import{bothOrNone}from"./chunk-W7K77M2D.js";import{Referrers,attachmentManifest,inParallel,predicateTypes,
sbomAttachment,sbomPointer,sbomStatement,scanPredicate,signatureStatement,statementOf}from"./chunk-GASUZMIR.js";import{ToolError,digestOf,formatReference,
platformName}from"./chunk-2NVWEQSJ.js";function claimsOf({root,platforms},repository,{record,facts,sboms},at){if(record.image.digest!==root.digest)throw new Error("defect: the record is that of anoth\
er image");let about=(manifest,platform)=>{let subject={repository,digest:manifest.digest,at},scan=statementOf(subject,predicateTypes.scan,scanPredicate(record,
facts,platform)),described=platform??(platforms.length===1?platforms[0]?.platform:void 0),sbom=described===void 0?void 0:sboms.get(described),{statements,documents}=sbom===
void 0?nothing:sbomClaims(subject,manifest,sbom);return{subject:manifest,statements:[...statements,scan,signatureStatement(subject)],documents}};return[...platforms.
filter(({manifest})=>manifest.digest!==root.digest).map(({manifest,platform})=>about(manifest,platform)),about(root)]}var nothing={statements:[],documents:[]};function sbomClaims(subject,manifest,document){
let whole=sbomStatement(subject,JSON.parse(document.toString("utf8")));if(whole!==void 0)return{statements:[whole],documents:[]};let attachment=sbomAttachment(document),
{descriptor}=attachmentManifest(manifest,attachment);return{statements:[sbomPointer(subject,{digest:digestOf(document),manifest:descriptor.digest})],documents:[
attachment]}}var parallelSubjects=8;async function attest(ports,layout,permit,repositories,proof,image){if(!isIssued(permit))throw new Error("defect: the permit was not made\
 by judge in this run");proof.signer.isLogged&&await image?.arrived;let stop=proof.signer.isLogged?void 0:image?.stop,attaching={...ports,referrers:new Referrers(
ports)},at=ports.clock.now(),begun=await inParallel(workOf(layout,repositories,proof,at),parallelSubjects,async work=>{if(!permit.manifests.includes(work.about.
subject.digest))throw new Error("defect: a claim about what has no permit");return await begin(attaching,work,{proof,at,stop})});await image?.arrived;let attached=await inParallel(
begun,parallelSubjects,async({own,early})=>(early!==void 0&&await attaching.referrers.isWithoutApi(own.subject)?early:await attachOne(attaching,own,proof)).map(
digest=>formatReference({...own.subject,digest})));return ports.log.info(`Attached ${attached.flat().length} signed claims, by ${proof.signer.identity}.`),attached.
flat().toSorted()}function workOf({root,images},repositories,proof,at){let platforms=images.map(({platform,manifest})=>({platform:platformName(platform),manifest}));
return repositories.flatMap(repository=>claimsOf({root,platforms},formatReference(repository),proof,at).map(about=>({repository,about})))}function subjectOf({repository,
about}){return{...repository,digest:about.subject.digest}}async function readySubject(work,signer,at){let{subject,statements,documents}=work.about,signed=await inParallel(
statements,statements.length,async statement=>{let content=await signer.sign(statement),annotations=claimAnnotations(statement.predicateType,at);return{content,
manifest:attachmentManifest(subject,{artifactType:bundleMediaType,content,annotations})}}),claims=signed.map(({content,manifest})=>({manifest:manifest.descriptor.
digest,bundle:content,madeAt:at.getTime()}));if(ownClaims(claims,subject.digest,bundle=>signer.recognises(bundle)).length!==claims.length)throw new Error("defec\
t: who has signed does not recognise it");let made=[...documents.map(document=>attachmentManifest(subject,document)),...signed.map(({manifest})=>manifest)];return{
subject:subjectOf(work),made,claims}}async function begin(ports,work,{proof,at,stop}){stop?.throwIfAborted();let[own,isEarly]=await bothOrNone(async()=>{let made=await readySubject(
work,proof.signer,at);return stop?.throwIfAborted(),await ports.referrers.sendBlobs(made.subject,made.made),made},async()=>stop!==void 0&&await ports.referrers.
isWithoutApi(subjectOf(work)));if(stop?.throwIfAborted(),!isEarly)return{own};let isTaken=await ports.referrers.send(own.subject,own.made).then(()=>!0,error=>{if(!(error instanceof
ToolError))throw error;return!1});return stop?.throwIfAborted(),isTaken?{own,early:await listOne(ports,own,proof)}:{own}}async function attachOne(ports,own,proof){
return await ports.referrers.send(own.subject,own.made),await listOne(ports,own,proof)}async function listOne({registry,referrers,...ports},{subject,made,claims},{
isOurs,namesIn}){let descriptors=made.map(({descriptor})=>descriptor),[,listed]=await bothOrNone(()=>requireThere(registry,subject,descriptors,claims),()=>referrers.
list(subject)),names=namesIn?.(subject)??[],added={made:descriptors,readBack:claims,isOurs,names,listed};return await keepCurrent({...ports,registry,referrers},
subject,added)}async function requireThere(registry,subject,made,claims){let wanted=made.filter(({digest})=>claims.some(({manifest})=>manifest===digest)),readBack=await readAttachments(
registry,subject,wanted,"blob"),isThere=({manifest,bundle})=>readBack.some(one=>one.manifest===manifest&&Buffer.compare(bundle,one.bundle)===0);if(!claims.every(
isThere))throw claimsNotFound(subject)}function claimsNotFound(reference){return new ToolError({code:"claim-not-found",message:`The claims that were just attach\
ed to ${formatReference(reference)} can't be read back, so no tag was moved.`,fix:"Run it again. If it stays, look at the registry, and at proxies and clean-up \
jobs before it."})}export{attest,claimsNotFound};
