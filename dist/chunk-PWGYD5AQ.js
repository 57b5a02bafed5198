import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{maxStatement,predicateTypes,statementOf}from"./chunk-FHD2I7XA.js";import{array,digestSchema,encoded,literal,object,string,tuple,unknown}from"./chunk-GA2BMHTH.js";var sbomMediaType="application/vnd.cyclonedx+json",maxSbom=64*1024*1024;function sbomAttachment(document){return{artifactType:sbomMediaType,content:document,annotations:{}}}
function sbomStatement(subject,bom){let statement=statementOf(subject,predicateTypes.sbom,bom);return Buffer.byteLength(JSON.stringify(statement))<=maxStatement?
statement:void 0}function sbomPointer(subject,{digest,manifest}){return statementOf(subject,predicateTypes.sbomPointer,{attester:{id:"https://github.com/image-g\
ate/image-gate"},references:[{downloadLocation:`${subject.repository}@${manifest}`,digest:{sha256:encoded(digest)},mediaType:sbomMediaType}]})}var pointerSchema=object(
{references:tuple([object({downloadLocation:string(),mediaType:literal(sbomMediaType)})])}),documentSchema=object({references:tuple([object({digest:object({sha256:string().
transform(hex=>`sha256:${hex}`)})})])});function pointedDocument(predicate){let manifest=pointedManifest(predicate),[reference]=documentSchema.safeParse(predicate).
data?.references??[],digest=digestSchema.safeParse(reference?.digest.sha256).data;return manifest===void 0||digest===void 0?void 0:{manifest,digest}}function pointedManifest(predicate){
let read=pointerSchema.safeParse(predicate);return digestSchema.safeParse(read.data?.references[0].downloadLocation.split("@").at(-1)).data}var bomSchema=object(
{bomFormat:literal("CycloneDX"),specVersion:string().regex(/^1\.\d{1,2}$/),metadata:object({component:object({version:string().optional(),purl:string().optional(),
hashes:array(object({alg:string(),content:string()})).optional()})}),components:array(unknown())}),imagePurl=/^pkg:(?:oci|docker)\/[^@?#]{1,500}@(sha256(?::|%3a)[0-9a-f]{64})(?:[?#]|$)/i;
function isSbomOf(document,manifests){let read=bomSchema.safeParse(document).data,named=read===void 0?[]:digestsIn(read.metadata.component);return named.length>
0&&named.every(digest=>manifests.includes(digest))}function digestsIn({version,purl,hashes=[]}){let[,ofPurl]=imagePurl.exec(purl??"")??[],hashed=hashes.flatMap(
({alg,content})=>alg==="SHA-256"?`sha256:${content}`:[]);return[version,ofPurl?.replace(/%3a/i,":"),...hashed].flatMap(text=>digestSchema.safeParse(text?.toLowerCase()).
data??[])}export{sbomMediaType,maxSbom,sbomAttachment,sbomStatement,sbomPointer,pointedDocument,pointedManifest,isSbomOf};
