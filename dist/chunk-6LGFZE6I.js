import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isSbomOf,pointedDocument}from"./chunk-PWGYD5AQ.js";import{readBundle}from"./chunk-B3FQNES3.js";import{claimKindOf,isAbout,predicateTypes,saidAt,
statementMediaType,statementSchema}from"./chunk-FHD2I7XA.js";import{parseStrictJson}from"./chunk-S5SCV5RA.js";import{instant}from"./chunk-V4EONVYX.js";
import{isNamedIdentity}from"./chunk-S6ZKY7G4.js";import{object}from"./chunk-GA2BMHTH.js";import{parsedJson}from"./chunk-F55E3OCF.js";function identityFault({name,issuer,source},accepted){if(!accepted.identities.some(named=>isNamedIdentity(named,name)))return"other-identity";if(issuer!==accepted.
issuer)return"other-issuer";if(!isAcceptedSource(name,source,accepted.sources))return"other-source";let ids=accepted.repositoryIds.map(String);return ids.length===
0||ids.includes(source.repositoryId??"")?void 0:"other-repository"}function isAcceptedSource(name,{repository,ref},named){let built=`${repository??""}@${ref??""}`;
return named.length>0?named.some(one=>isNamedIdentity(one,built)):name.includes("@")?repository===void 0||ref===void 0?!1:name.startsWith(`${repository}/`)&&name.
endsWith(`@${ref}`):!0}var scanTimesSchema=object({metadata:object({scanFinishedOn:instant})});function scanTime(predicateType,predicate){if(predicateType!==predicateTypes.scan)return;
let read=scanTimesSchema.safeParse(predicate).data;return read===void 0?void 0:Date.parse(read.metadata.scanFinishedOn)}function isOlder(claim,than){if(claim.kind!==
than.kind)return!1;let[times,others]=[timesOf(claim),timesOf(than)],at=times.findIndex((time,place)=>time!==others[place]);return at<0?claim.manifest<than.manifest:
(times[at]??0)<(others[at]??0)}function latestTime(claim){return Math.max(...timesOf(claim))}function timesOf({scannedAt,saidAt:saidAt2,madeAt}){return[scannedAt,
saidAt2,madeAt].map(time=>time??Number.NEGATIVE_INFINITY)}function readClaim({manifest,bundle:bytes,document},{digest,manifests=[]},signers){let unfit=(why,found)=>({kind:"unfit",unfit:{manifest,why,...found===void 0?{}:
{found}}}),bundle=readBundle(bytes);if(bundle===void 0)return unfit("no-bundle");let by=signerOf(bundle,signers);if("why"in by)return unfit(by.why,by.found);let claim=claimIn(
bundle,manifest,digest);if(claim==="other")return{kind:"other"};if(typeof claim=="string")return unfit(claim);let fault=sbomFault(claim,document,[digest,...manifests]);
return fault===void 0?{kind:"claim",claim:{...claim,by}}:unfit(fault)}function claimIn(bundle,manifest,digest){let statement=statementIn(bundle);if(statement===
void 0)return"no-statement";if(!isAbout(statement,digest))return"wrong-digest";if(statement.subject.length>1)return"several-subjects";let{predicateType,predicate}=statement,
kind=predicateType===predicateTypes.sbomPointer&&pointedDocument(predicate)===void 0?void 0:claimKindOf(predicateType);return kind===void 0?"other":{kind,predicateType,
predicate,manifest,...timesOf2(statement)}}function sbomFault({kind,predicateType,predicate},document,manifests){if(kind!=="sbom")return;let isPointer=predicateType===
predicateTypes.sbomPointer;if(isPointer&&document===void 0)return"no-document";let sbom=isPointer?parsedJson(Buffer.from(document??[]).toString("utf8")):predicate;
return isSbomOf(sbom,manifests)?void 0:"no-sbom-of-it"}function timesOf2(statement){let[scanned,said]=[scanTime(statement.predicateType,statement.predicate),saidAt(
statement)];return{...scanned===void 0?{}:{scannedAt:scanned},...said===void 0?{}:{saidAt:said}}}function isSignedByOneOf(signers,bundle){return!("why"in signerOf(
bundle,signers))}function signerOf(bundle,{keys,identities}){let key=keys.find(one=>one.accepts(bundle.envelope));if(key!==void 0)return{kind:"key",key};if(bundle.
signedBy.kind!=="certificate"||identities===void 0)return{why:claimsOneOf(bundle,keys)?"tampered":"other-signer"};let signer=identities.signerOf(bundle);if("fau\
lt"in signer)return{why:signer.fault,found:signer.refused};let fault=identityFault(signer,identities);return fault===void 0?{kind:"identity",signer}:{why:fault,
found:foundInstead(fault,signer)}}function foundInstead(fault,{name,issuer,source}){switch(fault){case"other-identity":return name;case"other-issuer":return issuer;case"\
other-source":return`${source.repository??""}@${source.ref??""}`;case"other-repository":return`${source.repository??""} (${source.repositoryId??"no id"})`}}function claimsOneOf({
signedBy},keys){return signedBy.kind==="key"&&keys.some(({hint})=>hint===signedBy.hint)}function statementIn({envelope:{payloadType,payload}}){if(payloadType===
statementMediaType)try{return statementSchema.safeParse(parseStrictJson(payload)).data}catch{return}}export{isOlder,latestTime,readClaim,claimIn,isSignedByOneOf};
