import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{keepCurrent}from"./chunk-UEQ7GVRD.js";import{isIssued}from"./chunk-LVT2RKYY.js";import{claimAnnotations,ownClaims,readAttachments}from"./chunk-4LOADBHB.js";
import{bundleMediaType}from"./chunk-QJWEBBF2.js";import{Referrers,attachmentManifest,inParallel,predicateTypes,sbomAttachment,sbomPointer,sbomStatement,scanPredicate,
signatureStatement,statementOf}from"./chunk-6IVMCKZ5.js";import{ToolError,digestOf,formatReference,platformName}from"./chunk-6IUQ4PYI.js";function claimsOf({root,platforms},repository,{record,facts,sboms},at){if(record.image.digest!==root.digest)throw new Error("defect: the record is that of anoth\
er image");let about=(manifest,platform)=>{let subject={repository,digest:manifest.digest,at},scan=statementOf(subject,predicateTypes.scan,scanPredicate(record,
facts,platform)),described=platform??(platforms.length===1?platforms[0]?.platform:void 0),sbom=described===void 0?void 0:sboms.get(described),{statements,documents}=sbom===
void 0?nothing:sbomClaims(subject,manifest,sbom);return{subject:manifest,statements:[...statements,scan,signatureStatement(subject)],documents}};return[...platforms.
filter(({manifest})=>manifest.digest!==root.digest).map(({manifest,platform})=>about(manifest,platform)),about(root)]}var nothing={statements:[],documents:[]};function sbomClaims(subject,manifest,document){
let whole=sbomStatement(subject,JSON.parse(document.toString("utf8")));if(whole!==void 0)return{statements:[whole],documents:[]};let attachment=sbomAttachment(document),
{descriptor}=attachmentManifest(manifest,attachment);return{statements:[sbomPointer(subject,{digest:digestOf(document),manifest:descriptor.digest})],documents:[
attachment]}}var parallelSubjects=8;async function attest(ports,layout,permit,repositories,proof){if(!isIssued(permit))throw new Error("defect: the permit was not made by ju\
dge in this run");let referrers=new Referrers(ports),attached=[],platforms=layout.images.map(({platform,manifest})=>({platform:platformName(platform),manifest})),
at=ports.clock.now(),work=repositories.flatMap(repository=>claimsOf({root:layout.root,platforms},formatReference(repository),proof,at).map(about=>({repository,about})));
return await inParallel(work,parallelSubjects,async({repository,about})=>{if(!permit.manifests.includes(about.subject.digest))throw new Error("defect: a claim a\
bout what has no permit");let current=await attachOne({...ports,referrers},repository,about,proof,at);attached.push(...current.map(digest=>formatReference({...repository,
digest})))}),ports.log.info(`Attached ${attached.length} signed claims, by ${proof.signer.identity}.`),attached.toSorted()}async function attachOne(ports,repository,claims,{
signer,isOurs,namesIn},at){let subject={...repository,digest:claims.subject.digest},signed=await signedClaims(claims,signer,at),made=[...claims.documents.map(document=>attachmentManifest(
claims.subject,document)),...signed];await ports.referrers.send(subject,made);let readBack=await readAttachments(ports.registry,subject,signed.map(({descriptor})=>descriptor),
"blob");if(ownClaims(readBack,subject.digest,bundle=>signer.recognises(bundle)).length!==signed.length)throw claimsNotFound(subject);let names=namesIn?.(repository)??
[];return await keepCurrent(ports,subject,{made:made.map(({descriptor})=>descriptor),readBack,isOurs,names})}async function signedClaims({subject,statements},signer,at){
let made=new Map;return await inParallel(statements,statements.length,async statement=>{let content=await signer.sign(statement),annotations=claimAnnotations(statement.
predicateType,at);made.set(statement,attachmentManifest(subject,{artifactType:bundleMediaType,content,annotations}))}),statements.flatMap(statement=>made.get(statement)??
[])}function claimsNotFound(reference){return new ToolError({code:"claim-not-found",message:`The claims that were just attached to ${formatReference(reference)}\
 can't be read back, so no tag was moved.`,fix:"Run it again. If it stays, look at the registry, and at proxies and clean-up jobs before it."})}export{attest,claimsNotFound};
