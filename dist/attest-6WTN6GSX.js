import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{Referrers,scanPredicate}from"./chunk-VKTXORGJ.js";import{bundleMediaType,claimKindOf,isAbout,maxBundle,maxStatement,predicateTypes,readBundle,signatureStatement,
statementOf,statementSchema}from"./chunk-MXWERDMH.js";import{isIssued}from"./chunk-Z2OR265V.js";import"./chunk-JKIMFURV.js";import{inParallel}from"./chunk-6HGVAPSJ.js";
import"./chunk-S5SCV5RA.js";import"./chunk-L6ASKLU5.js";import"./chunk-XBTTBL2K.js";import"./chunk-THJVGLCY.js";import"./chunk-R4RUWTYI.js";
import{descriptorSchema,mediaTypes,platformName}from"./chunk-4PAIO2OC.js";import{formatReference}from"./chunk-4KCKIREU.js";import{ToolError}from"./chunk-NPMNWCA4.js";
import{parsedJson}from"./chunk-VUSZTHKP.js";import{digestOf,digestSchema,encoded,literal,object,record,string,tuple}from"./chunk-VPER2H3U.js";import"./chunk-DIQVHKCG.js";var emptyType="application/vnd.oci.empty.v1+json";function attachmentManifest({mediaType,digest,size},{artifactType,content,annotations}){let[config,layer]=[blobOf(
emptyType,Buffer.from("{}")),blobOf(artifactType,content)],bytes=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:mediaTypes.ociManifest,artifactType,config:config.
descriptor,layers:[layer.descriptor],subject:{mediaType,digest,size},annotations}));return{descriptor:{...{mediaType:mediaTypes.ociManifest,digest:digestOf(bytes),
size:bytes.byteLength},artifactType,annotations:{...annotations}},bytes,blobs:[config,layer]}}function blobOf(mediaType,bytes){return{descriptor:{mediaType,digest:digestOf(
bytes),size:bytes.byteLength},bytes}}var sbomMediaType="application/vnd.cyclonedx+json";function sbomAttachment(document){return{artifactType:sbomMediaType,content:document,annotations:{}}}function sbomStatement(subject,bom){
let statement=statementOf(subject,predicateTypes.sbom,bom);return Buffer.byteLength(JSON.stringify(statement))<=maxStatement?statement:void 0}function sbomPointer(subject,{
digest,manifest}){return statementOf(subject,predicateTypes.sbomPointer,{attester:{id:"https://github.com/image-gate/image-gate"},references:[{downloadLocation:`${subject.
repository}@${manifest}`,digest:{sha256:encoded(digest)},mediaType:sbomMediaType}]})}var pointerSchema=object({references:tuple([object({downloadLocation:string(),
mediaType:literal(sbomMediaType)})])});function pointedManifest(predicate){let read=pointerSchema.safeParse(predicate);return digestSchema.safeParse(read.data?.
references[0].downloadLocation.split("@").at(-1)).data}function claimsOf({root,platforms},repository,{record:record2,facts,sboms}){if(record2.image.digest!==root.digest)throw new Error("defect: the record is that of\
 another image");let about=(manifest,platform)=>{let subject={repository,digest:manifest.digest},scan=statementOf(subject,predicateTypes.scan,scanPredicate(record2,
facts,platform)),described=platform??(platforms.length===1?platforms[0]?.platform:void 0),sbom=described===void 0?void 0:sboms.get(described),{statements,documents}=sbom===
void 0?nothing:sbomClaims(subject,manifest,sbom);return{subject:manifest,statements:[...statements,scan,signatureStatement(subject)],documents}};return[...platforms.
filter(({manifest})=>manifest.digest!==root.digest).map(({manifest,platform})=>about(manifest,platform)),about(root)]}var nothing={statements:[],documents:[]};function sbomClaims(subject,manifest,document){
let whole=sbomStatement(subject,JSON.parse(document.toString("utf8")));if(whole!==void 0)return{statements:[whole],documents:[]};let attachment=sbomAttachment(document),
{descriptor}=attachmentManifest(manifest,attachment);return{statements:[sbomPointer(subject,{digest:digestOf(document),manifest:descriptor.digest})],documents:[
attachment]}}var maxLooked=200,parallelReads=4,createdKey="org.opencontainers.image.created",predicateKey="dev.sigstore.bundle.predicateType",manifestSchema=object({artifactType:literal(
bundleMediaType),layers:tuple([descriptorSchema]),annotations:record(string(),string()).default({})});function claimAnnotations(predicateType,now){return{"dev.s\
igstore.bundle.content":"dsse-envelope",[predicateKey]:predicateType,[createdKey]:now.toISOString()}}async function ownClaims(registry,subject,listed,signer){let found=[],
looked=listed.filter(mayBeClaim).slice(-maxLooked);return await inParallel(looked,parallelReads,async({digest})=>{let claim=await readClaim(registry,subject,digest,
signer).catch(unlessGone);claim!==void 0&&found.push(claim)}),found}function mayBeClaim({artifactType=bundleMediaType,annotations={}}){let type=annotations[predicateKey];
return artifactType===bundleMediaType&&(type===void 0||claimKindOf(type)!==void 0)}async function readClaim(registry,subject,digest,signer){let reference={registry:subject.
registry,repository:subject.repository,digest},{bytes}=await registry.manifest(reference),manifest=manifestSchema.safeParse(parsedJson(bytes.toString("utf8")));
if(!manifest.success||manifest.data.layers[0].size>maxBundle)return;let{layers,annotations}=manifest.data,bundle=readBundle(await bytesOf(await registry.blob(reference,
layers[0])));if(bundle===void 0||!signer.recognises(bundle))return;let statement=statementSchema.safeParse(parsedJson(bundle.envelope.payload.toString("utf8")));
if(!statement.success||subject.digest===void 0||!isAbout(statement.data,subject.digest))return;let kind=claimKindOf(statement.data.predicateType),created=Date.parse(
annotations[createdKey]??"");if(kind===void 0)return;let pointsTo=pointedManifest(statement.data.predicate),createdAt=Number.isNaN(created)?Number.NEGATIVE_INFINITY:
created;return{digest,kind,createdAt,...pointsTo===void 0?{}:{pointsTo}}}async function bytesOf(stream){let chunks=[];for await(let chunk of stream)chunks.push(
chunk);return Buffer.concat(chunks)}function unlessGone(error){if(!(error instanceof ToolError&&["manifest-unknown","blob-unknown"].includes(error.code)))throw error}var parallelSubjects=4;async function attest(ports,layout,permit,repositories,proof){if(!isIssued(permit))throw new Error("defect: the permit was not made by ju\
dge in this run");let referrers=new Referrers(ports),attached=[],platforms=layout.images.map(({platform,manifest})=>({platform:platformName(platform),manifest}));
for(let repository of repositories){let claims=claimsOf({root:layout.root,platforms},formatReference(repository),proof);await inParallel(claims,parallelSubjects,
async about=>{if(!permit.manifests.includes(about.subject.digest))throw new Error("defect: a claim about what has no permit");let made=await attachOne({...ports,
referrers},repository,about,proof.signer);attached.push(...made.map(digest=>formatReference({...repository,digest})))})}return ports.log.info(`Attached ${attached.
length} signed claims, by ${proof.signer.identity}.`),attached.toSorted()}async function attachOne(ports,repository,claims,signer){let reference={...repository,
digest:claims.subject.digest},signed=await signedClaims(ports,claims,signer),documents=claims.documents.map(document=>attachmentManifest(claims.subject,document)),
add=[...documents,...signed].map(({descriptor})=>descriptor);await ports.referrers.attach(reference,[...documents,...signed]),await ports.referrers.confirm(reference,
{add,drop:new Set});let isNew=({digest})=>add.some(one=>one.digest===digest),listed=(await ports.referrers.list(reference)).toSorted((a,b)=>Number(isNew(a))-Number(
isNew(b))),own=await ownClaims(ports.registry,reference,listed,signer),added=own.filter(isNew);if(added.length!==signed.length)throw notFound(reference);let kinds=new Set(
claims.statements.map(({predicateType})=>claimKindOf(predicateType))),older=own.filter(claim=>kinds.has(claim.kind)&&isOlder(claim,added));return await withdraw(
ports,reference,add,withTheirDocuments(older,listed,isNew)),signed.map(({descriptor})=>descriptor.digest)}async function signedClaims({clock},{subject,statements},signer){
let made=[];for(let statement of statements){let content=await signer.sign(statement),annotations=claimAnnotations(statement.predicateType,clock.now());made.push(
attachmentManifest(subject,{artifactType:bundleMediaType,content,annotations}))}return made}function withTheirDocuments(older,listed,isNew){let documents=older.
flatMap(({pointsTo})=>listed.filter(({digest})=>digest===pointsTo));return new Set([...older,...documents.filter(one=>!isNew(one))].map(({digest})=>digest))}function isOlder(claim,added){
let isBefore=other=>claim.createdAt===other.createdAt?claim.digest<other.digest:claim.createdAt<other.createdAt;return!added.some(({digest})=>digest===claim.digest)&&
added.every(isBefore)}async function withdraw({referrers,log},reference,add,drop){let tell=why=>log.warning(`Older claims about ${formatReference(reference)} ar\
e still listed beside the new ones: ${why}`);try{(await referrers.replace(reference,{add,drop})).size>0&&tell("this registry, or this account, deletes nothing. \
Of two claims the newer one counts.")}catch(error){if(!(error instanceof ToolError)||error.code==="attachment-not-listed")throw error;tell(error.message)}}function notFound(reference){
return new ToolError({code:"claim-not-found",message:`The claims that were just attached to ${formatReference(reference)} can't be read back, so no tag was move\
d.`,fix:"Run it again. If it stays, look at the registry, and at proxies and clean-up jobs before it."})}export{attest};
