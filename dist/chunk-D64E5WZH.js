import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{keepCurrent}from"./chunk-6UCSNAZF.js";import{isIssued}from"./chunk-QM5TTDVW.js";import{claimAnnotations,ownClaims,readAttachments}from"./chunk-W4BE2Z67.js";
import{bundleMediaType}from"./chunk-DAIRZZ4O.js";import{Referrers,attachmentManifest,bothOrNone,inParallel,predicateTypes,sbomAttachment,sbomPointer,sbomStatement,
scanPredicate,signatureStatement,statementOf}from"./chunk-4GPKYK6F.js";import{ToolError,digestOf,formatReference,platformName}from"./chunk-Y6CZT72V.js";function claimsOf({root,platforms},repository,{record,facts,sboms},at){if(record.image.digest!==root.digest)throw new Error("defect: the record is that of anoth\
er image");let about=(manifest,platform)=>{let subject={repository,digest:manifest.digest,at},scan=statementOf(subject,predicateTypes.scan,scanPredicate(record,
facts,platform)),described=platform??(platforms.length===1?platforms[0]?.platform:void 0),sbom=described===void 0?void 0:sboms.get(described),{statements,documents}=sbom===
void 0?nothing:sbomClaims(subject,manifest,sbom);return{subject:manifest,statements:[...statements,scan,signatureStatement(subject)],documents}};return[...platforms.
filter(({manifest})=>manifest.digest!==root.digest).map(({manifest,platform})=>about(manifest,platform)),about(root)]}var nothing={statements:[],documents:[]};function sbomClaims(subject,manifest,document){
let whole=sbomStatement(subject,JSON.parse(document.toString("utf8")));if(whole!==void 0)return{statements:[whole],documents:[]};let attachment=sbomAttachment(document),
{descriptor}=attachmentManifest(manifest,attachment);return{statements:[sbomPointer(subject,{digest:digestOf(document),manifest:descriptor.digest})],documents:[
attachment]}}var parallelSubjects=8;async function attest(...all){return await(await readyClaims(...all)).attach()}async function readyClaims(ports,layout,permit,repositories,proof){
if(!isIssued(permit))throw new Error("defect: the permit was not made by judge in this run");let referrers=new Referrers(ports),platforms=layout.images.map(({platform,
manifest})=>({platform:platformName(platform),manifest})),at=ports.clock.now(),work=repositories.flatMap(repository=>claimsOf({root:layout.root,platforms},formatReference(
repository),proof,at).map(about=>({repository,about}))),ready=await inParallel(work,parallelSubjects,async({repository,about})=>{if(!permit.manifests.includes(about.
subject.digest))throw new Error("defect: a claim about what has no permit");let own=await readySubject(repository,about,proof.signer,at);return await referrers.
sendBlobs(own.subject,own.made),own});return{attach:async()=>{let attached=await inParallel(ready,parallelSubjects,async own=>(await attachOne({...ports,referrers},
own,proof)).map(digest=>formatReference({...own.subject,digest})));return ports.log.info(`Attached ${attached.flat().length} signed claims, by ${proof.signer.identity}\
.`),attached.flat().toSorted()}}}async function readySubject(repository,{subject,statements,documents},signer,at){let signed=await inParallel(statements,statements.
length,async statement=>{let content=await signer.sign(statement),annotations=claimAnnotations(statement.predicateType,at);return{content,manifest:attachmentManifest(
subject,{artifactType:bundleMediaType,content,annotations})}}),place={...repository,digest:subject.digest},claims=signed.map(({content,manifest})=>({manifest:manifest.
descriptor.digest,bundle:content,madeAt:at.getTime()}));if(ownClaims(claims,subject.digest,bundle=>signer.recognises(bundle)).length!==claims.length)throw new Error(
"defect: who has signed does not recognise it");let made=[...documents.map(document=>attachmentManifest(subject,document)),...signed.map(({manifest})=>manifest)];
return{subject:place,made,claims}}async function attachOne({registry,referrers,...ports},{subject,made,claims},{isOurs,namesIn}){await referrers.send(subject,made);
let descriptors=made.map(({descriptor})=>descriptor),[,listed]=await bothOrNone(()=>requireThere(registry,subject,descriptors,claims),()=>referrers.list(subject)),
names=namesIn?.(subject)??[],added={made:descriptors,readBack:claims,isOurs,names,listed};return await keepCurrent({...ports,registry,referrers},subject,added)}
async function requireThere(registry,subject,made,claims){let wanted=made.filter(({digest})=>claims.some(({manifest})=>manifest===digest)),readBack=await readAttachments(
registry,subject,wanted,"blob"),isThere=({manifest,bundle})=>readBack.some(one=>one.manifest===manifest&&Buffer.compare(bundle,one.bundle)===0);if(!claims.every(
isThere))throw claimsNotFound(subject)}function claimsNotFound(reference){return new ToolError({code:"claim-not-found",message:`The claims that were just attach\
ed to ${formatReference(reference)} can't be read back, so no tag was moved.`,fix:"Run it again. If it stays, look at the registry, and at proxies and clean-up \
jobs before it."})}export{attest,readyClaims,claimsNotFound};
