import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeEvidence}from"./chunk-YCCQKMGN.js";import{blobBytes}from"./chunk-IRGJHGX3.js";import{maxBundle}from"./chunk-TKBDQ3DN.js";import{isOlder,
maxSbom,pointedDocument}from"./chunk-FTBHWEKZ.js";import{predicateTypes}from"./chunk-JPNARZKT.js";import{inParallel}from"./chunk-7HSWERG5.js";
import{ToolError,descriptorSchema,digestSchema,formatReference,literal,mediaTypes,object,parsedJson,record,string,tuple}from"./chunk-CIY6UZVJ.js";var missing=new Set(["no-signature","no-scan","no-sbom"]);function countingClaims(image,demands,now){let all=[image.subject,...image.platforms],{manifests}=judgeEvidence(
image,{...demands,platforms:"all"},now);return manifests.map((proof,at)=>({digest:proof.digest,...proof.platform===void 0?{}:{platform:proof.platform},claims:currentClaims(
proof,all[at]?.attachments??[])}))}function currentClaims({claims,scan,refusals},attachments){if(!refusals.every(({code})=>missing.has(code)))return[];let madeAt=new Map(
attachments.map(one=>[one.manifest,one.madeAt])),dated=claims.map(claim=>({claim,...withSigningTime(claim),...dateOf(madeAt.get(claim.manifest))})),isCurrent=one=>one.
kind==="scan"?one.claim===scan?.claim:!dated.some(other=>isOlder(one,other));return dated.filter(isCurrent).map(({claim})=>claim)}function withSigningTime(claim){
let{by,saidAt}=claim;return saidAt===void 0&&by.kind==="identity"?{...claim,saidAt:by.signer.signedAt}:claim}function dateOf(madeAt){return madeAt===void 0?{}:{
madeAt}}var parallelReads=4,manifestSchema=object({mediaType:literal(mediaTypes.ociManifest),artifactType:string().optional(),config:descriptorSchema,layers:tuple([descriptorSchema]),
subject:object({digest:digestSchema}),annotations:record(string(),string()).default({})});async function readEvidence(registry,{registry:host,repository},manifests){
let read=new Map,all=manifests.flatMap(({digest,claims})=>claims.map(claim=>({digest,claim})));return await inParallel(all,parallelReads,async({digest,claim})=>{
read.set(claim,await contentOf(registry,{registry:host,repository,digest},claim))}),manifests.map(({claims,...named})=>({...named,claims:claims.flatMap(one=>read.
get(one)??[])}))}async function contentOf(registry,subject,claim){let attachment=await attachmentOf(registry,subject,claim.manifest,maxBundle);if(claim.predicateType!==
predicateTypes.sbomPointer)return{claim,attachment};let pointed=pointedDocument(claim.predicate);if(pointed===void 0)throw incomplete(subject,claim.manifest,"it\
 points to no SBOM that can be found");let document=await attachmentOf(registry,subject,pointed.manifest,maxSbom);if(document.blobs.at(-1)?.descriptor.digest!==
pointed.digest)throw incomplete(subject,pointed.manifest,`it holds another SBOM than ${pointed.digest}, which was signed`);return{claim,attachment,document}}async function attachmentOf(registry,subject,digest,max){
let reference={...subject,digest},{bytes,descriptor}=await registry.manifest(reference).catch(gone(subject,digest)),manifest=manifestSchema.safeParse(parsedJson(
bytes.toString("utf8"))).data;if(manifest===void 0)throw incomplete(subject,digest,"it is no OCI manifest with one file and a subject");if(manifest.subject.digest!==
subject.digest)throw incomplete(subject,digest,"it hangs on another image");let{artifactType=manifest.config.mediaType,annotations}=manifest,blobs=[];for(let blob of[
manifest.config,...manifest.layers]){if(blob.size>max)throw incomplete(subject,digest,`a file of it has ${blob.size} bytes, and at most ${max} are read`);blobs.
push({descriptor:blob,bytes:await blobBytes(registry,reference,blob).catch(gone(subject,digest))})}return{descriptor:{...{mediaType:mediaTypes.ociManifest,digest:descriptor.
digest,size:bytes.byteLength},artifactType,annotations},bytes,blobs}}function gone(subject,digest){return error=>{throw error instanceof ToolError&&["manifest-u\
nknown","blob-unknown"].includes(error.code)?incomplete(subject,digest,"it is not there"):error}}function incomplete(subject,digest,why){return new ToolError({code:"\
evidence-incomplete",message:`The evidence about ${formatReference(subject)} is not whole: ${digest}: ${why}.`,fix:"Push the image with image-gate and `sign` ag\
ain, which attaches all of it."})}export{countingClaims,readEvidence};
