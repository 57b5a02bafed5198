import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readBundle}from"./chunk-TKBDQ3DN.js";import{identityFault,isSbomOf,pointedDocument,scanTime}from"./chunk-FTBHWEKZ.js";import{claimKindOf,isAbout,
predicateTypes,saidAt,statementMediaType,statementSchema}from"./chunk-JPNARZKT.js";import{parseStrictJson}from"./chunk-7HSWERG5.js";import{parsedJson}from"./chunk-CIY6UZVJ.js";function readClaim({manifest,bundle:bytes,document},{digest,manifests=[]},signers){let unfit=(why,found)=>({kind:"unfit",unfit:{manifest,why,...found===void 0?{}:
{found}}}),bundle=readBundle(bytes);if(bundle===void 0)return unfit("no-bundle");let by=signatoryOf(bundle,signers);if("why"in by)return unfit(by.why,by.found);
let claim=claimIn(bundle,manifest,digest,claimKindOf);if(claim==="other")return{kind:"other"};if(typeof claim=="string")return unfit(claim);let fault=sbomFault(
claim,document,[digest,...manifests]);return fault===void 0?{kind:"claim",claim:{...claim,by}}:unfit(fault)}function claimIn(bundle,manifest,digest,kindOf){let statement=statementAbout(
bundle,digest);if(typeof statement=="string")return statement;let{predicateType,predicate}=statement,kind=predicateType===predicateTypes.sbomPointer&&pointedDocument(
predicate)===void 0?void 0:kindOf(predicateType);return kind===void 0?"other":{kind,predicateType,predicate,manifest,...timesOf(statement)}}function statementAbout(bundle,digest){
let statement=statementIn(bundle);return statement===void 0?"no-statement":isAbout(statement,digest)?statement.subject.length>1?"several-subjects":statement:"wr\
ong-digest"}function sbomFault({kind,predicateType,predicate},document,manifests){if(kind!=="sbom")return;let isPointer=predicateType===predicateTypes.sbomPointer;
if(isPointer&&document===void 0)return"no-document";let sbom=isPointer?parsedJson(Buffer.from(document??[]).toString("utf8")):predicate;return isSbomOf(sbom,manifests)?
void 0:"no-sbom-of-it"}function timesOf(statement){let[scanned,said]=[scanTime(statement.predicateType,statement.predicate),saidAt(statement)];return{...scanned===
void 0?{}:{scannedAt:scanned},...said===void 0?{}:{saidAt:said}}}function isSignedByOneOf(signers,bundle){return!("why"in signatoryOf(bundle,signers))}function signatoryOf(bundle,{
keys,identities,commit}){let key=keys.find(one=>one.accepts(bundle.envelope));if(key!==void 0)return commit===void 0?{kind:"key",key}:{why:"no-commit"};if(bundle.
signedBy.kind!=="certificate"||identities===void 0)return{why:claimsOneOf(bundle,keys)?"tampered":"other-signer"};let signer=identities.signerOf(bundle);if("fau\
lt"in signer)return{why:signer.fault,found:signer.refused};let fault=identityFault(signer,identities);if(fault!==void 0)return{why:fault,found:foundInstead(fault,
signer)};let{commit:built="no commit"}=signer.source;return commit===void 0||built===commit?{kind:"identity",signer}:{why:"other-commit",found:built}}function foundInstead(fault,{
name,issuer,source}){switch(fault){case"other-identity":return name;case"other-issuer":return issuer;case"other-source":return`${source.repository??""}@${source.
ref??""}`;case"other-repository":return`${source.repository??""} (${source.repositoryId??"no id"})`}}function claimsOneOf({signedBy},keys){return signedBy.kind===
"key"&&keys.some(({hint})=>hint===signedBy.hint)}function statementIn({envelope:{payloadType,payload}}){if(payloadType===statementMediaType)try{return statementSchema.
safeParse(parseStrictJson(payload)).data}catch{return}}export{readClaim,claimIn,statementAbout,isSignedByOneOf,signatoryOf};
