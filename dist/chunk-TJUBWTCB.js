import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimKindOf,isAbout,maxStatement,predicateTypes,readBundle,statementMediaType,statementOf,statementSchema}from"./chunk-HQV5ABC7.js";import{parseStrictJson}from"./chunk-S5SCV5RA.js";
import{isNamedIdentity}from"./chunk-S6ZKY7G4.js";import{digestSchema,encoded}from"./chunk-Z7WO7TSW.js";import{literal,object,string,tuple}from"./chunk-QE6VZ4G2.js";var sbomMediaType="application/vnd.cyclonedx+json";function sbomAttachment(document){return{artifactType:sbomMediaType,content:document,annotations:{}}}function sbomStatement(subject,bom){
let statement=statementOf(subject,predicateTypes.sbom,bom);return Buffer.byteLength(JSON.stringify(statement))<=maxStatement?statement:void 0}function sbomPointer(subject,{
digest,manifest}){return statementOf(subject,predicateTypes.sbomPointer,{attester:{id:"https://github.com/image-gate/image-gate"},references:[{downloadLocation:`${subject.
repository}@${manifest}`,digest:{sha256:encoded(digest)},mediaType:sbomMediaType}]})}var pointerSchema=object({references:tuple([object({downloadLocation:string(),
mediaType:literal(sbomMediaType)})])}),documentSchema=object({references:tuple([object({digest:object({sha256:string().transform(hex=>`sha256:${hex}`)})})])});function pointedDocument(predicate){
let manifest=pointedManifest(predicate),[reference]=documentSchema.safeParse(predicate).data?.references??[],digest=digestSchema.safeParse(reference?.digest.sha256).
data;return manifest===void 0||digest===void 0?void 0:{manifest,digest}}function pointedManifest(predicate){let read=pointerSchema.safeParse(predicate);return digestSchema.
safeParse(read.data?.references[0].downloadLocation.split("@").at(-1)).data}function identityFault({name,issuer,source},accepted){return accepted.identities.some(named=>isNamedIdentity(named,name))?issuer!==accepted.issuer?"other-issuer":
isAcceptedSource(name,source,accepted.sources)?void 0:"other-source":"other-identity"}function isAcceptedSource(name,{repository,ref},named){let built=`${repository??
""}@${ref??""}`;return named.length>0?named.some(one=>isNamedIdentity(one,built)):name.includes("@")?repository===void 0||ref===void 0?!1:name.startsWith(`${repository}\
/`)&&name.endsWith(`@${ref}`):!0}function readClaim({manifest,bundle:bytes},digest,signers){let unfit=(why,found)=>({kind:"unfit",unfit:{manifest,why,...found===void 0?{}:{found}}}),bundle=readBundle(
bytes);if(bundle===void 0)return unfit("no-bundle");let by=signerOf(bundle,signers);if("why"in by)return unfit(by.why,by.found);let claim=claimIn(bundle,manifest,
digest);return claim==="other"?{kind:"other"}:typeof claim=="string"?unfit(claim):{kind:"claim",claim:{...claim,by}}}function claimIn(bundle,manifest,digest){let statement=statementIn(
bundle);if(statement===void 0)return"no-statement";if(!isAbout(statement,digest))return"wrong-digest";if(statement.subject.length>1)return"several-subjects";let{
predicateType,predicate}=statement,kind=predicateType===predicateTypes.sbomPointer&&pointedDocument(predicate)===void 0?void 0:claimKindOf(predicateType);return kind===
void 0?"other":{kind,predicateType,predicate,manifest}}function isSignedByOneOf(signers,bundle){return!("why"in signerOf(bundle,signers))}function signerOf(bundle,{
keys,identities}){let key=keys.find(one=>one.accepts(bundle.envelope));if(key!==void 0)return{kind:"key",key};if(bundle.signedBy.kind!=="certificate"||identities===
void 0)return{why:claimsOneOf(bundle,keys)?"tampered":"other-signer"};let signer=identities.signerOf(bundle);if("fault"in signer)return{why:signer.fault,found:signer.
refused};let fault=identityFault(signer,identities);return fault===void 0?{kind:"identity",signer}:{why:fault,found:foundInstead(fault,signer)}}function foundInstead(fault,{
name,issuer,source}){switch(fault){case"other-identity":return name;case"other-issuer":return issuer;case"other-source":return`${source.repository??""}@${source.
ref??""}`}}function claimsOneOf({signedBy},keys){return signedBy.kind==="key"&&keys.some(({hint})=>hint===signedBy.hint)}function statementIn({envelope:{payloadType,
payload}}){if(payloadType===statementMediaType)try{return statementSchema.safeParse(parseStrictJson(payload)).data}catch{return}}export{sbomAttachment,sbomStatement,sbomPointer,pointedDocument,pointedManifest,readClaim,claimIn,isSignedByOneOf};
