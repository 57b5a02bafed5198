import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{instant}from"./chunk-V4EONVYX.js";import{_enum,array,encoded,object,record,string,unknown}from"./chunk-GA2BMHTH.js";var predicateTypes={signature:"https://sigstore.dev/cosign/sign/v1",scan:"https://cosign.sigstore.dev/attestation/vuln/v1",sbom:"https://cyclonedx.org/bom",sbomPointer:"\
https://in-toto.io/attestation/reference/v0.1"},kindOfType={[predicateTypes.signature]:"signature",[predicateTypes.scan]:"scan",[predicateTypes.sbom]:"sbom",[predicateTypes.
sbomPointer]:"sbom"};function claimKindOf(predicateType){return Object.hasOwn(kindOfType,predicateType)?kindOfType[predicateType]:void 0}var statementMediaType="application/vnd.in-toto+json",maxStatement=1e6,statementType="https://in-toto.io/Statement/v1",olderType="https://in-toto.io/Statement/v\
0.1",claimedAt="io.github.image-gate.claimed-at",claimedAtSchema=object({[claimedAt]:instant}),statementSchema=object({_type:_enum([statementType,olderType]),subject:array(
object({name:string().optional(),digest:record(string(),string()),annotations:unknown().optional()})).min(1).max(1e3),predicateType:string().min(1).max(1e3),predicate:record(
string(),unknown()).nullish()});function statementOf({repository,digest,at},predicateType,predicate){let annotations=at===void 0?{}:{annotations:{[claimedAt]:at.
toISOString()}};return{_type:statementType,subject:[{name:repository,digest:{sha256:encoded(digest)},...annotations}],predicateType,predicate}}function signatureStatement(subject){
return statementOf(subject,predicateTypes.signature,{})}function isAbout(statement,digest){return statement.subject.some(subject=>subject.digest.sha256===encoded(
digest))}function saidAt({subject:[first]}){let read=claimedAtSchema.safeParse(first?.annotations).data;return read===void 0?void 0:Date.parse(read[claimedAt])}export{predicateTypes,claimKindOf,statementMediaType,maxStatement,statementSchema,statementOf,signatureStatement,isAbout,saidAt};
