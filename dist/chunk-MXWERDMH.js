import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseStrictJson}from"./chunk-S5SCV5RA.js";import{_enum,array,encoded,object,record,string,unknown}from"./chunk-VPER2H3U.js";import{__commonJS,
__toESM}from"./chunk-DIQVHKCG.js";var require_envelope=__commonJS({"node_modules/@sigstore/protobuf-specs/dist/__generated__/envelope.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.Signature=exports.Envelope=void 0;exports.Envelope={fromJSON(object2){return{payload:isSet(object2.payload)?Buffer.from(bytesFromBase64(
object2.payload)):Buffer.alloc(0),payloadType:isSet(object2.payloadType)?globalThis.String(object2.payloadType):"",signatures:globalThis.Array.isArray(object2?.
signatures)?object2.signatures.map(e=>exports.Signature.fromJSON(e)):[]}},toJSON(message){let obj={};return message.payload.length!==0&&(obj.payload=base64FromBytes(
message.payload)),message.payloadType!==""&&(obj.payloadType=message.payloadType),message.signatures?.length&&(obj.signatures=message.signatures.map(e=>exports.
Signature.toJSON(e))),obj}};exports.Signature={fromJSON(object2){return{sig:isSet(object2.sig)?Buffer.from(bytesFromBase64(object2.sig)):Buffer.alloc(0),keyid:isSet(
object2.keyid)?globalThis.String(object2.keyid):""}},toJSON(message){let obj={};return message.sig.length!==0&&(obj.sig=base64FromBytes(message.sig)),message.keyid!==
""&&(obj.keyid=message.keyid),obj}};function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){return globalThis.
Buffer.from(arr).toString("base64")}function isSet(value){return value!=null}}});var require_timestamp=__commonJS({"node_modules/@sigstore/protobuf-specs/dist/__generated__/google/protobuf/timestamp.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.Timestamp=void 0;exports.Timestamp={fromJSON(object2){return{seconds:isSet(object2.seconds)?globalThis.String(object2.seconds):
"0",nanos:isSet(object2.nanos)?globalThis.Number(object2.nanos):0}},toJSON(message){let obj={};return message.seconds!=="0"&&(obj.seconds=message.seconds),message.
nanos!==0&&(obj.nanos=Math.round(message.nanos)),obj}};function isSet(value){return value!=null}}});var require_sigstore_common=__commonJS({"node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_common.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.TimeRange=exports.X509CertificateChain=exports.SubjectAlternativeName=exports.X509Certificate=exports.DistinguishedName=
exports.ObjectIdentifierValuePair=exports.ObjectIdentifier=exports.PublicKeyIdentifier=exports.PublicKey=exports.RFC3161SignedTimestamp=exports.LogId=exports.MessageSignature=
exports.HashOutput=exports.SubjectAlternativeNameType=exports.PublicKeyDetails=exports.HashAlgorithm=void 0;exports.hashAlgorithmFromJSON=hashAlgorithmFromJSON;
exports.hashAlgorithmToJSON=hashAlgorithmToJSON;exports.publicKeyDetailsFromJSON=publicKeyDetailsFromJSON;exports.publicKeyDetailsToJSON=publicKeyDetailsToJSON;
exports.subjectAlternativeNameTypeFromJSON=subjectAlternativeNameTypeFromJSON;exports.subjectAlternativeNameTypeToJSON=subjectAlternativeNameTypeToJSON;var timestamp_1=require_timestamp(),
HashAlgorithm;(function(HashAlgorithm2){HashAlgorithm2[HashAlgorithm2.HASH_ALGORITHM_UNSPECIFIED=0]="HASH_ALGORITHM_UNSPECIFIED",HashAlgorithm2[HashAlgorithm2.SHA2_256=
1]="SHA2_256",HashAlgorithm2[HashAlgorithm2.SHA2_384=2]="SHA2_384",HashAlgorithm2[HashAlgorithm2.SHA2_512=3]="SHA2_512",HashAlgorithm2[HashAlgorithm2.SHA3_256=4]=
"SHA3_256",HashAlgorithm2[HashAlgorithm2.SHA3_384=5]="SHA3_384"})(HashAlgorithm||(exports.HashAlgorithm=HashAlgorithm={}));function hashAlgorithmFromJSON(object2){
switch(object2){case 0:case"HASH_ALGORITHM_UNSPECIFIED":return HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED;case 1:case"SHA2_256":return HashAlgorithm.SHA2_256;case 2:case"\
SHA2_384":return HashAlgorithm.SHA2_384;case 3:case"SHA2_512":return HashAlgorithm.SHA2_512;case 4:case"SHA3_256":return HashAlgorithm.SHA3_256;case 5:case"SHA3\
_384":return HashAlgorithm.SHA3_384;default:throw new globalThis.Error("Unrecognized enum value "+object2+" for enum HashAlgorithm")}}function hashAlgorithmToJSON(object2){
switch(object2){case HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED:return"HASH_ALGORITHM_UNSPECIFIED";case HashAlgorithm.SHA2_256:return"SHA2_256";case HashAlgorithm.
SHA2_384:return"SHA2_384";case HashAlgorithm.SHA2_512:return"SHA2_512";case HashAlgorithm.SHA3_256:return"SHA3_256";case HashAlgorithm.SHA3_384:return"SHA3_384";default:
throw new globalThis.Error("Unrecognized enum value "+object2+" for enum HashAlgorithm")}}var PublicKeyDetails;(function(PublicKeyDetails2){PublicKeyDetails2[PublicKeyDetails2.
PUBLIC_KEY_DETAILS_UNSPECIFIED=0]="PUBLIC_KEY_DETAILS_UNSPECIFIED",PublicKeyDetails2[PublicKeyDetails2.PKCS1_RSA_PKCS1V5=1]="PKCS1_RSA_PKCS1V5",PublicKeyDetails2[PublicKeyDetails2.
PKCS1_RSA_PSS=2]="PKCS1_RSA_PSS",PublicKeyDetails2[PublicKeyDetails2.PKIX_RSA_PKCS1V5=3]="PKIX_RSA_PKCS1V5",PublicKeyDetails2[PublicKeyDetails2.PKIX_RSA_PSS=4]=
"PKIX_RSA_PSS",PublicKeyDetails2[PublicKeyDetails2.PKIX_RSA_PKCS1V15_2048_SHA256=9]="PKIX_RSA_PKCS1V15_2048_SHA256",PublicKeyDetails2[PublicKeyDetails2.PKIX_RSA_PKCS1V15_3072_SHA256=
10]="PKIX_RSA_PKCS1V15_3072_SHA256",PublicKeyDetails2[PublicKeyDetails2.PKIX_RSA_PKCS1V15_4096_SHA256=11]="PKIX_RSA_PKCS1V15_4096_SHA256",PublicKeyDetails2[PublicKeyDetails2.
PKIX_RSA_PSS_2048_SHA256=16]="PKIX_RSA_PSS_2048_SHA256",PublicKeyDetails2[PublicKeyDetails2.PKIX_RSA_PSS_3072_SHA256=17]="PKIX_RSA_PSS_3072_SHA256",PublicKeyDetails2[PublicKeyDetails2.
PKIX_RSA_PSS_4096_SHA256=18]="PKIX_RSA_PSS_4096_SHA256",PublicKeyDetails2[PublicKeyDetails2.PKIX_ECDSA_P256_HMAC_SHA_256=6]="PKIX_ECDSA_P256_HMAC_SHA_256",PublicKeyDetails2[PublicKeyDetails2.
PKIX_ECDSA_P256_SHA_256=5]="PKIX_ECDSA_P256_SHA_256",PublicKeyDetails2[PublicKeyDetails2.PKIX_ECDSA_P384_SHA_384=12]="PKIX_ECDSA_P384_SHA_384",PublicKeyDetails2[PublicKeyDetails2.
PKIX_ECDSA_P521_SHA_512=13]="PKIX_ECDSA_P521_SHA_512",PublicKeyDetails2[PublicKeyDetails2.PKIX_ED25519=7]="PKIX_ED25519",PublicKeyDetails2[PublicKeyDetails2.PKIX_ED25519_PH=
8]="PKIX_ED25519_PH",PublicKeyDetails2[PublicKeyDetails2.PKIX_ECDSA_P384_SHA_256=19]="PKIX_ECDSA_P384_SHA_256",PublicKeyDetails2[PublicKeyDetails2.PKIX_ECDSA_P521_SHA_256=
20]="PKIX_ECDSA_P521_SHA_256",PublicKeyDetails2[PublicKeyDetails2.LMS_SHA256=14]="LMS_SHA256",PublicKeyDetails2[PublicKeyDetails2.LMOTS_SHA256=15]="LMOTS_SHA256",
PublicKeyDetails2[PublicKeyDetails2.ML_DSA_44=23]="ML_DSA_44",PublicKeyDetails2[PublicKeyDetails2.ML_DSA_65=21]="ML_DSA_65",PublicKeyDetails2[PublicKeyDetails2.
ML_DSA_87=22]="ML_DSA_87"})(PublicKeyDetails||(exports.PublicKeyDetails=PublicKeyDetails={}));function publicKeyDetailsFromJSON(object2){switch(object2){case 0:case"\
PUBLIC_KEY_DETAILS_UNSPECIFIED":return PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED;case 1:case"PKCS1_RSA_PKCS1V5":return PublicKeyDetails.PKCS1_RSA_PKCS1V5;case 2:case"\
PKCS1_RSA_PSS":return PublicKeyDetails.PKCS1_RSA_PSS;case 3:case"PKIX_RSA_PKCS1V5":return PublicKeyDetails.PKIX_RSA_PKCS1V5;case 4:case"PKIX_RSA_PSS":return PublicKeyDetails.
PKIX_RSA_PSS;case 9:case"PKIX_RSA_PKCS1V15_2048_SHA256":return PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256;case 10:case"PKIX_RSA_PKCS1V15_3072_SHA256":return PublicKeyDetails.
PKIX_RSA_PKCS1V15_3072_SHA256;case 11:case"PKIX_RSA_PKCS1V15_4096_SHA256":return PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256;case 16:case"PKIX_RSA_PSS_2048_S\
HA256":return PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256;case 17:case"PKIX_RSA_PSS_3072_SHA256":return PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256;case 18:case"PKI\
X_RSA_PSS_4096_SHA256":return PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256;case 6:case"PKIX_ECDSA_P256_HMAC_SHA_256":return PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256;case 5:case"\
PKIX_ECDSA_P256_SHA_256":return PublicKeyDetails.PKIX_ECDSA_P256_SHA_256;case 12:case"PKIX_ECDSA_P384_SHA_384":return PublicKeyDetails.PKIX_ECDSA_P384_SHA_384;case 13:case"\
PKIX_ECDSA_P521_SHA_512":return PublicKeyDetails.PKIX_ECDSA_P521_SHA_512;case 7:case"PKIX_ED25519":return PublicKeyDetails.PKIX_ED25519;case 8:case"PKIX_ED25519\
_PH":return PublicKeyDetails.PKIX_ED25519_PH;case 19:case"PKIX_ECDSA_P384_SHA_256":return PublicKeyDetails.PKIX_ECDSA_P384_SHA_256;case 20:case"PKIX_ECDSA_P521_\
SHA_256":return PublicKeyDetails.PKIX_ECDSA_P521_SHA_256;case 14:case"LMS_SHA256":return PublicKeyDetails.LMS_SHA256;case 15:case"LMOTS_SHA256":return PublicKeyDetails.
LMOTS_SHA256;case 23:case"ML_DSA_44":return PublicKeyDetails.ML_DSA_44;case 21:case"ML_DSA_65":return PublicKeyDetails.ML_DSA_65;case 22:case"ML_DSA_87":return PublicKeyDetails.
ML_DSA_87;default:throw new globalThis.Error("Unrecognized enum value "+object2+" for enum PublicKeyDetails")}}function publicKeyDetailsToJSON(object2){switch(object2){case PublicKeyDetails.
PUBLIC_KEY_DETAILS_UNSPECIFIED:return"PUBLIC_KEY_DETAILS_UNSPECIFIED";case PublicKeyDetails.PKCS1_RSA_PKCS1V5:return"PKCS1_RSA_PKCS1V5";case PublicKeyDetails.PKCS1_RSA_PSS:
return"PKCS1_RSA_PSS";case PublicKeyDetails.PKIX_RSA_PKCS1V5:return"PKIX_RSA_PKCS1V5";case PublicKeyDetails.PKIX_RSA_PSS:return"PKIX_RSA_PSS";case PublicKeyDetails.
PKIX_RSA_PKCS1V15_2048_SHA256:return"PKIX_RSA_PKCS1V15_2048_SHA256";case PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256:return"PKIX_RSA_PKCS1V15_3072_SHA256";case PublicKeyDetails.
PKIX_RSA_PKCS1V15_4096_SHA256:return"PKIX_RSA_PKCS1V15_4096_SHA256";case PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256:return"PKIX_RSA_PSS_2048_SHA256";case PublicKeyDetails.
PKIX_RSA_PSS_3072_SHA256:return"PKIX_RSA_PSS_3072_SHA256";case PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256:return"PKIX_RSA_PSS_4096_SHA256";case PublicKeyDetails.
PKIX_ECDSA_P256_HMAC_SHA_256:return"PKIX_ECDSA_P256_HMAC_SHA_256";case PublicKeyDetails.PKIX_ECDSA_P256_SHA_256:return"PKIX_ECDSA_P256_SHA_256";case PublicKeyDetails.
PKIX_ECDSA_P384_SHA_384:return"PKIX_ECDSA_P384_SHA_384";case PublicKeyDetails.PKIX_ECDSA_P521_SHA_512:return"PKIX_ECDSA_P521_SHA_512";case PublicKeyDetails.PKIX_ED25519:
return"PKIX_ED25519";case PublicKeyDetails.PKIX_ED25519_PH:return"PKIX_ED25519_PH";case PublicKeyDetails.PKIX_ECDSA_P384_SHA_256:return"PKIX_ECDSA_P384_SHA_256";case PublicKeyDetails.
PKIX_ECDSA_P521_SHA_256:return"PKIX_ECDSA_P521_SHA_256";case PublicKeyDetails.LMS_SHA256:return"LMS_SHA256";case PublicKeyDetails.LMOTS_SHA256:return"LMOTS_SHA2\
56";case PublicKeyDetails.ML_DSA_44:return"ML_DSA_44";case PublicKeyDetails.ML_DSA_65:return"ML_DSA_65";case PublicKeyDetails.ML_DSA_87:return"ML_DSA_87";default:
throw new globalThis.Error("Unrecognized enum value "+object2+" for enum PublicKeyDetails")}}var SubjectAlternativeNameType;(function(SubjectAlternativeNameType2){
SubjectAlternativeNameType2[SubjectAlternativeNameType2.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED=0]="SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED",SubjectAlternativeNameType2[SubjectAlternativeNameType2.
EMAIL=1]="EMAIL",SubjectAlternativeNameType2[SubjectAlternativeNameType2.URI=2]="URI",SubjectAlternativeNameType2[SubjectAlternativeNameType2.OTHER_NAME=3]="OTH\
ER_NAME"})(SubjectAlternativeNameType||(exports.SubjectAlternativeNameType=SubjectAlternativeNameType={}));function subjectAlternativeNameTypeFromJSON(object2){
switch(object2){case 0:case"SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED":return SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED;case 1:case"E\
MAIL":return SubjectAlternativeNameType.EMAIL;case 2:case"URI":return SubjectAlternativeNameType.URI;case 3:case"OTHER_NAME":return SubjectAlternativeNameType.OTHER_NAME;default:
throw new globalThis.Error("Unrecognized enum value "+object2+" for enum SubjectAlternativeNameType")}}function subjectAlternativeNameTypeToJSON(object2){switch(object2){case SubjectAlternativeNameType.
SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED:return"SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";case SubjectAlternativeNameType.EMAIL:return"EMAIL";case SubjectAlternativeNameType.
URI:return"URI";case SubjectAlternativeNameType.OTHER_NAME:return"OTHER_NAME";default:throw new globalThis.Error("Unrecognized enum value "+object2+" for enum S\
ubjectAlternativeNameType")}}exports.HashOutput={fromJSON(object2){return{algorithm:isSet(object2.algorithm)?hashAlgorithmFromJSON(object2.algorithm):0,digest:isSet(
object2.digest)?Buffer.from(bytesFromBase64(object2.digest)):Buffer.alloc(0)}},toJSON(message){let obj={};return message.algorithm!==0&&(obj.algorithm=hashAlgorithmToJSON(
message.algorithm)),message.digest.length!==0&&(obj.digest=base64FromBytes(message.digest)),obj}};exports.MessageSignature={fromJSON(object2){return{messageDigest:isSet(
object2.messageDigest)?exports.HashOutput.fromJSON(object2.messageDigest):void 0,signature:isSet(object2.signature)?Buffer.from(bytesFromBase64(object2.signature)):
Buffer.alloc(0)}},toJSON(message){let obj={};return message.messageDigest!==void 0&&(obj.messageDigest=exports.HashOutput.toJSON(message.messageDigest)),message.
signature.length!==0&&(obj.signature=base64FromBytes(message.signature)),obj}};exports.LogId={fromJSON(object2){return{keyId:isSet(object2.keyId)?Buffer.from(bytesFromBase64(
object2.keyId)):Buffer.alloc(0)}},toJSON(message){let obj={};return message.keyId.length!==0&&(obj.keyId=base64FromBytes(message.keyId)),obj}};exports.RFC3161SignedTimestamp=
{fromJSON(object2){return{signedTimestamp:isSet(object2.signedTimestamp)?Buffer.from(bytesFromBase64(object2.signedTimestamp)):Buffer.alloc(0)}},toJSON(message){
let obj={};return message.signedTimestamp.length!==0&&(obj.signedTimestamp=base64FromBytes(message.signedTimestamp)),obj}};exports.PublicKey={fromJSON(object2){
return{rawBytes:isSet(object2.rawBytes)?Buffer.from(bytesFromBase64(object2.rawBytes)):void 0,keyDetails:isSet(object2.keyDetails)?publicKeyDetailsFromJSON(object2.
keyDetails):0,validFor:isSet(object2.validFor)?exports.TimeRange.fromJSON(object2.validFor):void 0}},toJSON(message){let obj={};return message.rawBytes!==void 0&&
(obj.rawBytes=base64FromBytes(message.rawBytes)),message.keyDetails!==0&&(obj.keyDetails=publicKeyDetailsToJSON(message.keyDetails)),message.validFor!==void 0&&
(obj.validFor=exports.TimeRange.toJSON(message.validFor)),obj}};exports.PublicKeyIdentifier={fromJSON(object2){return{hint:isSet(object2.hint)?globalThis.String(
object2.hint):""}},toJSON(message){let obj={};return message.hint!==""&&(obj.hint=message.hint),obj}};exports.ObjectIdentifier={fromJSON(object2){return{id:globalThis.
Array.isArray(object2?.id)?object2.id.map(e=>globalThis.Number(e)):[]}},toJSON(message){let obj={};return message.id?.length&&(obj.id=message.id.map(e=>Math.round(
e))),obj}};exports.ObjectIdentifierValuePair={fromJSON(object2){return{oid:isSet(object2.oid)?exports.ObjectIdentifier.fromJSON(object2.oid):void 0,value:isSet(
object2.value)?Buffer.from(bytesFromBase64(object2.value)):Buffer.alloc(0)}},toJSON(message){let obj={};return message.oid!==void 0&&(obj.oid=exports.ObjectIdentifier.
toJSON(message.oid)),message.value.length!==0&&(obj.value=base64FromBytes(message.value)),obj}};exports.DistinguishedName={fromJSON(object2){return{organization:isSet(
object2.organization)?globalThis.String(object2.organization):"",commonName:isSet(object2.commonName)?globalThis.String(object2.commonName):""}},toJSON(message){
let obj={};return message.organization!==""&&(obj.organization=message.organization),message.commonName!==""&&(obj.commonName=message.commonName),obj}};exports.
X509Certificate={fromJSON(object2){return{rawBytes:isSet(object2.rawBytes)?Buffer.from(bytesFromBase64(object2.rawBytes)):Buffer.alloc(0)}},toJSON(message){let obj={};
return message.rawBytes.length!==0&&(obj.rawBytes=base64FromBytes(message.rawBytes)),obj}};exports.SubjectAlternativeName={fromJSON(object2){return{type:isSet(object2.
type)?subjectAlternativeNameTypeFromJSON(object2.type):0,identity:isSet(object2.regexp)?{$case:"regexp",regexp:globalThis.String(object2.regexp)}:isSet(object2.
value)?{$case:"value",value:globalThis.String(object2.value)}:void 0}},toJSON(message){let obj={};return message.type!==0&&(obj.type=subjectAlternativeNameTypeToJSON(
message.type)),message.identity?.$case==="regexp"?obj.regexp=message.identity.regexp:message.identity?.$case==="value"&&(obj.value=message.identity.value),obj}};
exports.X509CertificateChain={fromJSON(object2){return{certificates:globalThis.Array.isArray(object2?.certificates)?object2.certificates.map(e=>exports.X509Certificate.
fromJSON(e)):[]}},toJSON(message){let obj={};return message.certificates?.length&&(obj.certificates=message.certificates.map(e=>exports.X509Certificate.toJSON(e))),
obj}};exports.TimeRange={fromJSON(object2){return{start:isSet(object2.start)?fromJsonTimestamp(object2.start):void 0,end:isSet(object2.end)?fromJsonTimestamp(object2.
end):void 0}},toJSON(message){let obj={};return message.start!==void 0&&(obj.start=message.start.toISOString()),message.end!==void 0&&(obj.end=message.end.toISOString()),
obj}};function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){return globalThis.Buffer.from(arr).
toString("base64")}function fromTimestamp(t){let millis=(globalThis.Number(t.seconds)||0)*1e3;return millis+=(t.nanos||0)/1e6,new globalThis.Date(millis)}function fromJsonTimestamp(o){
return o instanceof globalThis.Date?o:typeof o=="string"?new globalThis.Date(o):fromTimestamp(timestamp_1.Timestamp.fromJSON(o))}function isSet(value){return value!=
null}}});var require_sigstore_rekor=__commonJS({"node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_rekor.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.TransparencyLogEntry=exports.InclusionPromise=exports.InclusionProof=exports.Checkpoint=exports.KindVersion=void 0;var sigstore_common_1=require_sigstore_common();
exports.KindVersion={fromJSON(object2){return{kind:isSet(object2.kind)?globalThis.String(object2.kind):"",version:isSet(object2.version)?globalThis.String(object2.
version):""}},toJSON(message){let obj={};return message.kind!==""&&(obj.kind=message.kind),message.version!==""&&(obj.version=message.version),obj}};exports.Checkpoint=
{fromJSON(object2){return{envelope:isSet(object2.envelope)?globalThis.String(object2.envelope):""}},toJSON(message){let obj={};return message.envelope!==""&&(obj.
envelope=message.envelope),obj}};exports.InclusionProof={fromJSON(object2){return{logIndex:isSet(object2.logIndex)?globalThis.String(object2.logIndex):"0",rootHash:isSet(
object2.rootHash)?Buffer.from(bytesFromBase64(object2.rootHash)):Buffer.alloc(0),treeSize:isSet(object2.treeSize)?globalThis.String(object2.treeSize):"0",hashes:globalThis.
Array.isArray(object2?.hashes)?object2.hashes.map(e=>Buffer.from(bytesFromBase64(e))):[],checkpoint:isSet(object2.checkpoint)?exports.Checkpoint.fromJSON(object2.
checkpoint):void 0}},toJSON(message){let obj={};return message.logIndex!=="0"&&(obj.logIndex=message.logIndex),message.rootHash.length!==0&&(obj.rootHash=base64FromBytes(
message.rootHash)),message.treeSize!=="0"&&(obj.treeSize=message.treeSize),message.hashes?.length&&(obj.hashes=message.hashes.map(e=>base64FromBytes(e))),message.
checkpoint!==void 0&&(obj.checkpoint=exports.Checkpoint.toJSON(message.checkpoint)),obj}};exports.InclusionPromise={fromJSON(object2){return{signedEntryTimestamp:isSet(
object2.signedEntryTimestamp)?Buffer.from(bytesFromBase64(object2.signedEntryTimestamp)):Buffer.alloc(0)}},toJSON(message){let obj={};return message.signedEntryTimestamp.
length!==0&&(obj.signedEntryTimestamp=base64FromBytes(message.signedEntryTimestamp)),obj}};exports.TransparencyLogEntry={fromJSON(object2){return{logIndex:isSet(
object2.logIndex)?globalThis.String(object2.logIndex):"0",logId:isSet(object2.logId)?sigstore_common_1.LogId.fromJSON(object2.logId):void 0,kindVersion:isSet(object2.
kindVersion)?exports.KindVersion.fromJSON(object2.kindVersion):void 0,integratedTime:isSet(object2.integratedTime)?globalThis.String(object2.integratedTime):"0",
inclusionPromise:isSet(object2.inclusionPromise)?exports.InclusionPromise.fromJSON(object2.inclusionPromise):void 0,inclusionProof:isSet(object2.inclusionProof)?
exports.InclusionProof.fromJSON(object2.inclusionProof):void 0,canonicalizedBody:isSet(object2.canonicalizedBody)?Buffer.from(bytesFromBase64(object2.canonicalizedBody)):
Buffer.alloc(0)}},toJSON(message){let obj={};return message.logIndex!=="0"&&(obj.logIndex=message.logIndex),message.logId!==void 0&&(obj.logId=sigstore_common_1.
LogId.toJSON(message.logId)),message.kindVersion!==void 0&&(obj.kindVersion=exports.KindVersion.toJSON(message.kindVersion)),message.integratedTime!=="0"&&(obj.
integratedTime=message.integratedTime),message.inclusionPromise!==void 0&&(obj.inclusionPromise=exports.InclusionPromise.toJSON(message.inclusionPromise)),message.
inclusionProof!==void 0&&(obj.inclusionProof=exports.InclusionProof.toJSON(message.inclusionProof)),message.canonicalizedBody.length!==0&&(obj.canonicalizedBody=
base64FromBytes(message.canonicalizedBody)),obj}};function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){
return globalThis.Buffer.from(arr).toString("base64")}function isSet(value){return value!=null}}});var require_sigstore_bundle=__commonJS({"node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_bundle.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.Bundle=exports.VerificationMaterial=exports.TimestampVerificationData=void 0;var envelope_1=require_envelope(),sigstore_common_1=require_sigstore_common(),
sigstore_rekor_1=require_sigstore_rekor();exports.TimestampVerificationData={fromJSON(object2){return{rfc3161Timestamps:globalThis.Array.isArray(object2?.rfc3161Timestamps)?
object2.rfc3161Timestamps.map(e=>sigstore_common_1.RFC3161SignedTimestamp.fromJSON(e)):[]}},toJSON(message){let obj={};return message.rfc3161Timestamps?.length&&
(obj.rfc3161Timestamps=message.rfc3161Timestamps.map(e=>sigstore_common_1.RFC3161SignedTimestamp.toJSON(e))),obj}};exports.VerificationMaterial={fromJSON(object2){
return{content:isSet(object2.publicKey)?{$case:"publicKey",publicKey:sigstore_common_1.PublicKeyIdentifier.fromJSON(object2.publicKey)}:isSet(object2.x509CertificateChain)?
{$case:"x509CertificateChain",x509CertificateChain:sigstore_common_1.X509CertificateChain.fromJSON(object2.x509CertificateChain)}:isSet(object2.certificate)?{$case:"\
certificate",certificate:sigstore_common_1.X509Certificate.fromJSON(object2.certificate)}:void 0,tlogEntries:globalThis.Array.isArray(object2?.tlogEntries)?object2.
tlogEntries.map(e=>sigstore_rekor_1.TransparencyLogEntry.fromJSON(e)):[],timestampVerificationData:isSet(object2.timestampVerificationData)?exports.TimestampVerificationData.
fromJSON(object2.timestampVerificationData):void 0}},toJSON(message){let obj={};return message.content?.$case==="publicKey"?obj.publicKey=sigstore_common_1.PublicKeyIdentifier.
toJSON(message.content.publicKey):message.content?.$case==="x509CertificateChain"?obj.x509CertificateChain=sigstore_common_1.X509CertificateChain.toJSON(message.
content.x509CertificateChain):message.content?.$case==="certificate"&&(obj.certificate=sigstore_common_1.X509Certificate.toJSON(message.content.certificate)),message.
tlogEntries?.length&&(obj.tlogEntries=message.tlogEntries.map(e=>sigstore_rekor_1.TransparencyLogEntry.toJSON(e))),message.timestampVerificationData!==void 0&&(obj.
timestampVerificationData=exports.TimestampVerificationData.toJSON(message.timestampVerificationData)),obj}};exports.Bundle={fromJSON(object2){return{mediaType:isSet(
object2.mediaType)?globalThis.String(object2.mediaType):"",verificationMaterial:isSet(object2.verificationMaterial)?exports.VerificationMaterial.fromJSON(object2.
verificationMaterial):void 0,content:isSet(object2.messageSignature)?{$case:"messageSignature",messageSignature:sigstore_common_1.MessageSignature.fromJSON(object2.
messageSignature)}:isSet(object2.dsseEnvelope)?{$case:"dsseEnvelope",dsseEnvelope:envelope_1.Envelope.fromJSON(object2.dsseEnvelope)}:void 0}},toJSON(message){let obj={};
return message.mediaType!==""&&(obj.mediaType=message.mediaType),message.verificationMaterial!==void 0&&(obj.verificationMaterial=exports.VerificationMaterial.toJSON(
message.verificationMaterial)),message.content?.$case==="messageSignature"?obj.messageSignature=sigstore_common_1.MessageSignature.toJSON(message.content.messageSignature):
message.content?.$case==="dsseEnvelope"&&(obj.dsseEnvelope=envelope_1.Envelope.toJSON(message.content.dsseEnvelope)),obj}};function isSet(value){return value!=null}}});var require_sigstore_trustroot=__commonJS({"node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_trustroot.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.ClientTrustConfig=exports.ServiceConfiguration=exports.Service=exports.SigningConfig=exports.TrustedRoot=exports.CertificateAuthority=
exports.TransparencyLogInstance=exports.ServiceSelector=void 0;exports.serviceSelectorFromJSON=serviceSelectorFromJSON;exports.serviceSelectorToJSON=serviceSelectorToJSON;
var sigstore_common_1=require_sigstore_common(),ServiceSelector;(function(ServiceSelector2){ServiceSelector2[ServiceSelector2.SERVICE_SELECTOR_UNDEFINED=0]="SER\
VICE_SELECTOR_UNDEFINED",ServiceSelector2[ServiceSelector2.ALL=1]="ALL",ServiceSelector2[ServiceSelector2.ANY=2]="ANY",ServiceSelector2[ServiceSelector2.EXACT=3]=
"EXACT"})(ServiceSelector||(exports.ServiceSelector=ServiceSelector={}));function serviceSelectorFromJSON(object2){switch(object2){case 0:case"SERVICE_SELECTOR_\
UNDEFINED":return ServiceSelector.SERVICE_SELECTOR_UNDEFINED;case 1:case"ALL":return ServiceSelector.ALL;case 2:case"ANY":return ServiceSelector.ANY;case 3:case"\
EXACT":return ServiceSelector.EXACT;default:throw new globalThis.Error("Unrecognized enum value "+object2+" for enum ServiceSelector")}}function serviceSelectorToJSON(object2){
switch(object2){case ServiceSelector.SERVICE_SELECTOR_UNDEFINED:return"SERVICE_SELECTOR_UNDEFINED";case ServiceSelector.ALL:return"ALL";case ServiceSelector.ANY:
return"ANY";case ServiceSelector.EXACT:return"EXACT";default:throw new globalThis.Error("Unrecognized enum value "+object2+" for enum ServiceSelector")}}exports.
TransparencyLogInstance={fromJSON(object2){return{baseUrl:isSet(object2.baseUrl)?globalThis.String(object2.baseUrl):"",hashAlgorithm:isSet(object2.hashAlgorithm)?
(0,sigstore_common_1.hashAlgorithmFromJSON)(object2.hashAlgorithm):0,publicKey:isSet(object2.publicKey)?sigstore_common_1.PublicKey.fromJSON(object2.publicKey):
void 0,logId:isSet(object2.logId)?sigstore_common_1.LogId.fromJSON(object2.logId):void 0,checkpointKeyId:isSet(object2.checkpointKeyId)?sigstore_common_1.LogId.
fromJSON(object2.checkpointKeyId):void 0,operator:isSet(object2.operator)?globalThis.String(object2.operator):""}},toJSON(message){let obj={};return message.baseUrl!==
""&&(obj.baseUrl=message.baseUrl),message.hashAlgorithm!==0&&(obj.hashAlgorithm=(0,sigstore_common_1.hashAlgorithmToJSON)(message.hashAlgorithm)),message.publicKey!==
void 0&&(obj.publicKey=sigstore_common_1.PublicKey.toJSON(message.publicKey)),message.logId!==void 0&&(obj.logId=sigstore_common_1.LogId.toJSON(message.logId)),
message.checkpointKeyId!==void 0&&(obj.checkpointKeyId=sigstore_common_1.LogId.toJSON(message.checkpointKeyId)),message.operator!==""&&(obj.operator=message.operator),
obj}};exports.CertificateAuthority={fromJSON(object2){return{subject:isSet(object2.subject)?sigstore_common_1.DistinguishedName.fromJSON(object2.subject):void 0,
uri:isSet(object2.uri)?globalThis.String(object2.uri):"",certChain:isSet(object2.certChain)?sigstore_common_1.X509CertificateChain.fromJSON(object2.certChain):void 0,
validFor:isSet(object2.validFor)?sigstore_common_1.TimeRange.fromJSON(object2.validFor):void 0,operator:isSet(object2.operator)?globalThis.String(object2.operator):
""}},toJSON(message){let obj={};return message.subject!==void 0&&(obj.subject=sigstore_common_1.DistinguishedName.toJSON(message.subject)),message.uri!==""&&(obj.
uri=message.uri),message.certChain!==void 0&&(obj.certChain=sigstore_common_1.X509CertificateChain.toJSON(message.certChain)),message.validFor!==void 0&&(obj.validFor=
sigstore_common_1.TimeRange.toJSON(message.validFor)),message.operator!==""&&(obj.operator=message.operator),obj}};exports.TrustedRoot={fromJSON(object2){return{
mediaType:isSet(object2.mediaType)?globalThis.String(object2.mediaType):"",tlogs:globalThis.Array.isArray(object2?.tlogs)?object2.tlogs.map(e=>exports.TransparencyLogInstance.
fromJSON(e)):[],certificateAuthorities:globalThis.Array.isArray(object2?.certificateAuthorities)?object2.certificateAuthorities.map(e=>exports.CertificateAuthority.
fromJSON(e)):[],ctlogs:globalThis.Array.isArray(object2?.ctlogs)?object2.ctlogs.map(e=>exports.TransparencyLogInstance.fromJSON(e)):[],timestampAuthorities:globalThis.
Array.isArray(object2?.timestampAuthorities)?object2.timestampAuthorities.map(e=>exports.CertificateAuthority.fromJSON(e)):[]}},toJSON(message){let obj={};return message.
mediaType!==""&&(obj.mediaType=message.mediaType),message.tlogs?.length&&(obj.tlogs=message.tlogs.map(e=>exports.TransparencyLogInstance.toJSON(e))),message.certificateAuthorities?.
length&&(obj.certificateAuthorities=message.certificateAuthorities.map(e=>exports.CertificateAuthority.toJSON(e))),message.ctlogs?.length&&(obj.ctlogs=message.ctlogs.
map(e=>exports.TransparencyLogInstance.toJSON(e))),message.timestampAuthorities?.length&&(obj.timestampAuthorities=message.timestampAuthorities.map(e=>exports.CertificateAuthority.
toJSON(e))),obj}};exports.SigningConfig={fromJSON(object2){return{mediaType:isSet(object2.mediaType)?globalThis.String(object2.mediaType):"",caUrls:globalThis.Array.
isArray(object2?.caUrls)?object2.caUrls.map(e=>exports.Service.fromJSON(e)):[],oidcUrls:globalThis.Array.isArray(object2?.oidcUrls)?object2.oidcUrls.map(e=>exports.
Service.fromJSON(e)):[],rekorTlogUrls:globalThis.Array.isArray(object2?.rekorTlogUrls)?object2.rekorTlogUrls.map(e=>exports.Service.fromJSON(e)):[],rekorTlogConfig:isSet(
object2.rekorTlogConfig)?exports.ServiceConfiguration.fromJSON(object2.rekorTlogConfig):void 0,tsaUrls:globalThis.Array.isArray(object2?.tsaUrls)?object2.tsaUrls.
map(e=>exports.Service.fromJSON(e)):[],tsaConfig:isSet(object2.tsaConfig)?exports.ServiceConfiguration.fromJSON(object2.tsaConfig):void 0}},toJSON(message){let obj={};
return message.mediaType!==""&&(obj.mediaType=message.mediaType),message.caUrls?.length&&(obj.caUrls=message.caUrls.map(e=>exports.Service.toJSON(e))),message.oidcUrls?.
length&&(obj.oidcUrls=message.oidcUrls.map(e=>exports.Service.toJSON(e))),message.rekorTlogUrls?.length&&(obj.rekorTlogUrls=message.rekorTlogUrls.map(e=>exports.
Service.toJSON(e))),message.rekorTlogConfig!==void 0&&(obj.rekorTlogConfig=exports.ServiceConfiguration.toJSON(message.rekorTlogConfig)),message.tsaUrls?.length&&
(obj.tsaUrls=message.tsaUrls.map(e=>exports.Service.toJSON(e))),message.tsaConfig!==void 0&&(obj.tsaConfig=exports.ServiceConfiguration.toJSON(message.tsaConfig)),
obj}};exports.Service={fromJSON(object2){return{url:isSet(object2.url)?globalThis.String(object2.url):"",majorApiVersion:isSet(object2.majorApiVersion)?globalThis.
Number(object2.majorApiVersion):0,validFor:isSet(object2.validFor)?sigstore_common_1.TimeRange.fromJSON(object2.validFor):void 0,operator:isSet(object2.operator)?
globalThis.String(object2.operator):""}},toJSON(message){let obj={};return message.url!==""&&(obj.url=message.url),message.majorApiVersion!==0&&(obj.majorApiVersion=
Math.round(message.majorApiVersion)),message.validFor!==void 0&&(obj.validFor=sigstore_common_1.TimeRange.toJSON(message.validFor)),message.operator!==""&&(obj.
operator=message.operator),obj}};exports.ServiceConfiguration={fromJSON(object2){return{selector:isSet(object2.selector)?serviceSelectorFromJSON(object2.selector):
0,count:isSet(object2.count)?globalThis.Number(object2.count):0}},toJSON(message){let obj={};return message.selector!==0&&(obj.selector=serviceSelectorToJSON(message.
selector)),message.count!==0&&(obj.count=Math.round(message.count)),obj}};exports.ClientTrustConfig={fromJSON(object2){return{mediaType:isSet(object2.mediaType)?
globalThis.String(object2.mediaType):"",trustedRoot:isSet(object2.trustedRoot)?exports.TrustedRoot.fromJSON(object2.trustedRoot):void 0,signingConfig:isSet(object2.
signingConfig)?exports.SigningConfig.fromJSON(object2.signingConfig):void 0}},toJSON(message){let obj={};return message.mediaType!==""&&(obj.mediaType=message.mediaType),
message.trustedRoot!==void 0&&(obj.trustedRoot=exports.TrustedRoot.toJSON(message.trustedRoot)),message.signingConfig!==void 0&&(obj.signingConfig=exports.SigningConfig.
toJSON(message.signingConfig)),obj}};function isSet(value){return value!=null}}});var require_sigstore_verification=__commonJS({"node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_verification.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.Input=exports.Artifact=exports.ArtifactVerificationOptions_ObserverTimestampOptions=exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions=
exports.ArtifactVerificationOptions_TimestampAuthorityOptions=exports.ArtifactVerificationOptions_CtlogOptions=exports.ArtifactVerificationOptions_TlogOptions=exports.
ArtifactVerificationOptions=exports.PublicKeyIdentities=exports.CertificateIdentities=exports.CertificateIdentity=void 0;var sigstore_bundle_1=require_sigstore_bundle(),
sigstore_common_1=require_sigstore_common(),sigstore_trustroot_1=require_sigstore_trustroot();exports.CertificateIdentity={fromJSON(object2){return{issuer:isSet(
object2.issuer)?globalThis.String(object2.issuer):"",san:isSet(object2.san)?sigstore_common_1.SubjectAlternativeName.fromJSON(object2.san):void 0,oids:globalThis.
Array.isArray(object2?.oids)?object2.oids.map(e=>sigstore_common_1.ObjectIdentifierValuePair.fromJSON(e)):[]}},toJSON(message){let obj={};return message.issuer!==
""&&(obj.issuer=message.issuer),message.san!==void 0&&(obj.san=sigstore_common_1.SubjectAlternativeName.toJSON(message.san)),message.oids?.length&&(obj.oids=message.
oids.map(e=>sigstore_common_1.ObjectIdentifierValuePair.toJSON(e))),obj}};exports.CertificateIdentities={fromJSON(object2){return{identities:globalThis.Array.isArray(
object2?.identities)?object2.identities.map(e=>exports.CertificateIdentity.fromJSON(e)):[]}},toJSON(message){let obj={};return message.identities?.length&&(obj.
identities=message.identities.map(e=>exports.CertificateIdentity.toJSON(e))),obj}};exports.PublicKeyIdentities={fromJSON(object2){return{publicKeys:globalThis.Array.
isArray(object2?.publicKeys)?object2.publicKeys.map(e=>sigstore_common_1.PublicKey.fromJSON(e)):[]}},toJSON(message){let obj={};return message.publicKeys?.length&&
(obj.publicKeys=message.publicKeys.map(e=>sigstore_common_1.PublicKey.toJSON(e))),obj}};exports.ArtifactVerificationOptions={fromJSON(object2){return{signers:isSet(
object2.certificateIdentities)?{$case:"certificateIdentities",certificateIdentities:exports.CertificateIdentities.fromJSON(object2.certificateIdentities)}:isSet(
object2.publicKeys)?{$case:"publicKeys",publicKeys:exports.PublicKeyIdentities.fromJSON(object2.publicKeys)}:void 0,tlogOptions:isSet(object2.tlogOptions)?exports.
ArtifactVerificationOptions_TlogOptions.fromJSON(object2.tlogOptions):void 0,ctlogOptions:isSet(object2.ctlogOptions)?exports.ArtifactVerificationOptions_CtlogOptions.
fromJSON(object2.ctlogOptions):void 0,tsaOptions:isSet(object2.tsaOptions)?exports.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(object2.tsaOptions):
void 0,integratedTsOptions:isSet(object2.integratedTsOptions)?exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(object2.integratedTsOptions):
void 0,observerOptions:isSet(object2.observerOptions)?exports.ArtifactVerificationOptions_ObserverTimestampOptions.fromJSON(object2.observerOptions):void 0}},toJSON(message){
let obj={};return message.signers?.$case==="certificateIdentities"?obj.certificateIdentities=exports.CertificateIdentities.toJSON(message.signers.certificateIdentities):
message.signers?.$case==="publicKeys"&&(obj.publicKeys=exports.PublicKeyIdentities.toJSON(message.signers.publicKeys)),message.tlogOptions!==void 0&&(obj.tlogOptions=
exports.ArtifactVerificationOptions_TlogOptions.toJSON(message.tlogOptions)),message.ctlogOptions!==void 0&&(obj.ctlogOptions=exports.ArtifactVerificationOptions_CtlogOptions.
toJSON(message.ctlogOptions)),message.tsaOptions!==void 0&&(obj.tsaOptions=exports.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(message.tsaOptions)),
message.integratedTsOptions!==void 0&&(obj.integratedTsOptions=exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(message.integratedTsOptions)),
message.observerOptions!==void 0&&(obj.observerOptions=exports.ArtifactVerificationOptions_ObserverTimestampOptions.toJSON(message.observerOptions)),obj}};exports.
ArtifactVerificationOptions_TlogOptions={fromJSON(object2){return{threshold:isSet(object2.threshold)?globalThis.Number(object2.threshold):0,performOnlineVerification:isSet(
object2.performOnlineVerification)?globalThis.Boolean(object2.performOnlineVerification):!1,disable:isSet(object2.disable)?globalThis.Boolean(object2.disable):!1}},
toJSON(message){let obj={};return message.threshold!==0&&(obj.threshold=Math.round(message.threshold)),message.performOnlineVerification!==!1&&(obj.performOnlineVerification=
message.performOnlineVerification),message.disable!==!1&&(obj.disable=message.disable),obj}};exports.ArtifactVerificationOptions_CtlogOptions={fromJSON(object2){
return{threshold:isSet(object2.threshold)?globalThis.Number(object2.threshold):0,disable:isSet(object2.disable)?globalThis.Boolean(object2.disable):!1}},toJSON(message){
let obj={};return message.threshold!==0&&(obj.threshold=Math.round(message.threshold)),message.disable!==!1&&(obj.disable=message.disable),obj}};exports.ArtifactVerificationOptions_TimestampAuthorityOptions=
{fromJSON(object2){return{threshold:isSet(object2.threshold)?globalThis.Number(object2.threshold):0,disable:isSet(object2.disable)?globalThis.Boolean(object2.disable):
!1}},toJSON(message){let obj={};return message.threshold!==0&&(obj.threshold=Math.round(message.threshold)),message.disable!==!1&&(obj.disable=message.disable),
obj}};exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions={fromJSON(object2){return{threshold:isSet(object2.threshold)?globalThis.Number(object2.
threshold):0,disable:isSet(object2.disable)?globalThis.Boolean(object2.disable):!1}},toJSON(message){let obj={};return message.threshold!==0&&(obj.threshold=Math.
round(message.threshold)),message.disable!==!1&&(obj.disable=message.disable),obj}};exports.ArtifactVerificationOptions_ObserverTimestampOptions={fromJSON(object2){
return{threshold:isSet(object2.threshold)?globalThis.Number(object2.threshold):0,disable:isSet(object2.disable)?globalThis.Boolean(object2.disable):!1}},toJSON(message){
let obj={};return message.threshold!==0&&(obj.threshold=Math.round(message.threshold)),message.disable!==!1&&(obj.disable=message.disable),obj}};exports.Artifact=
{fromJSON(object2){return{data:isSet(object2.artifactUri)?{$case:"artifactUri",artifactUri:globalThis.String(object2.artifactUri)}:isSet(object2.artifact)?{$case:"\
artifact",artifact:Buffer.from(bytesFromBase64(object2.artifact))}:isSet(object2.artifactDigest)?{$case:"artifactDigest",artifactDigest:sigstore_common_1.HashOutput.
fromJSON(object2.artifactDigest)}:void 0}},toJSON(message){let obj={};return message.data?.$case==="artifactUri"?obj.artifactUri=message.data.artifactUri:message.
data?.$case==="artifact"?obj.artifact=base64FromBytes(message.data.artifact):message.data?.$case==="artifactDigest"&&(obj.artifactDigest=sigstore_common_1.HashOutput.
toJSON(message.data.artifactDigest)),obj}};exports.Input={fromJSON(object2){return{artifactTrustRoot:isSet(object2.artifactTrustRoot)?sigstore_trustroot_1.TrustedRoot.
fromJSON(object2.artifactTrustRoot):void 0,artifactVerificationOptions:isSet(object2.artifactVerificationOptions)?exports.ArtifactVerificationOptions.fromJSON(object2.
artifactVerificationOptions):void 0,bundle:isSet(object2.bundle)?sigstore_bundle_1.Bundle.fromJSON(object2.bundle):void 0,artifact:isSet(object2.artifact)?exports.
Artifact.fromJSON(object2.artifact):void 0}},toJSON(message){let obj={};return message.artifactTrustRoot!==void 0&&(obj.artifactTrustRoot=sigstore_trustroot_1.TrustedRoot.
toJSON(message.artifactTrustRoot)),message.artifactVerificationOptions!==void 0&&(obj.artifactVerificationOptions=exports.ArtifactVerificationOptions.toJSON(message.
artifactVerificationOptions)),message.bundle!==void 0&&(obj.bundle=sigstore_bundle_1.Bundle.toJSON(message.bundle)),message.artifact!==void 0&&(obj.artifact=exports.
Artifact.toJSON(message.artifact)),obj}};function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){
return globalThis.Buffer.from(arr).toString("base64")}function isSet(value){return value!=null}}});var require_dist=__commonJS({"node_modules/@sigstore/protobuf-specs/dist/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=exports&&
exports.__exportStar||function(m,exports2){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p)&&__createBinding(exports2,m,p)};Object.
defineProperty(exports,"__esModule",{value:!0});__exportStar(require_envelope(),exports);__exportStar(require_sigstore_bundle(),exports);__exportStar(require_sigstore_common(),
exports);__exportStar(require_sigstore_rekor(),exports);__exportStar(require_sigstore_trustroot(),exports);__exportStar(require_sigstore_verification(),exports)}});var require_bundle=__commonJS({"node_modules/@sigstore/bundle/dist/bundle.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
BUNDLE_V03_MEDIA_TYPE=exports.BUNDLE_V03_LEGACY_MEDIA_TYPE=exports.BUNDLE_V02_MEDIA_TYPE=exports.BUNDLE_V01_MEDIA_TYPE=void 0;exports.isBundleWithCertificateChain=
isBundleWithCertificateChain;exports.isBundleWithPublicKey=isBundleWithPublicKey;exports.isBundleWithMessageSignature=isBundleWithMessageSignature;exports.isBundleWithDsseEnvelope=
isBundleWithDsseEnvelope2;exports.BUNDLE_V01_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.1";exports.BUNDLE_V02_MEDIA_TYPE="application/vnd.de\
v.sigstore.bundle+json;version=0.2";exports.BUNDLE_V03_LEGACY_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.3";exports.BUNDLE_V03_MEDIA_TYPE="a\
pplication/vnd.dev.sigstore.bundle.v0.3+json";function isBundleWithCertificateChain(b){return b.verificationMaterial.content.$case==="x509CertificateChain"}function isBundleWithPublicKey(b){
return b.verificationMaterial.content.$case==="publicKey"}function isBundleWithMessageSignature(b){return b.content.$case==="messageSignature"}function isBundleWithDsseEnvelope2(b){
return b.content.$case==="dsseEnvelope"}}});var require_build=__commonJS({"node_modules/@sigstore/bundle/dist/build.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
toMessageSignatureBundle=toMessageSignatureBundle;exports.toDSSEBundle=toDSSEBundle2;var protobuf_specs_1=require_dist(),bundle_1=require_bundle();function toMessageSignatureBundle(options){
return{mediaType:options.certificateChain?bundle_1.BUNDLE_V02_MEDIA_TYPE:bundle_1.BUNDLE_V03_MEDIA_TYPE,content:{$case:"messageSignature",messageSignature:{messageDigest:{
algorithm:protobuf_specs_1.HashAlgorithm.SHA2_256,digest:options.digest},signature:options.signature}},verificationMaterial:toVerificationMaterial(options)}}function toDSSEBundle2(options){
return{mediaType:options.certificateChain?bundle_1.BUNDLE_V02_MEDIA_TYPE:bundle_1.BUNDLE_V03_MEDIA_TYPE,content:{$case:"dsseEnvelope",dsseEnvelope:toEnvelope(options)},
verificationMaterial:toVerificationMaterial(options)}}function toEnvelope(options){return{payloadType:options.artifactType,payload:options.artifact,signatures:[
toSignature(options)]}}function toSignature(options){return{keyid:options.keyHint||"",sig:options.signature}}function toVerificationMaterial(options){return{content:toKeyContent(
options),tlogEntries:[],timestampVerificationData:{rfc3161Timestamps:[]}}}function toKeyContent(options){return options.certificate?options.certificateChain?{$case:"\
x509CertificateChain",x509CertificateChain:{certificates:[{rawBytes:options.certificate}]}}:{$case:"certificate",certificate:{rawBytes:options.certificate}}:{$case:"\
publicKey",publicKey:{hint:options.keyHint||""}}}}});var require_error=__commonJS({"node_modules/@sigstore/bundle/dist/error.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
ValidationError=void 0;var ValidationError=class extends Error{fields;constructor(message,fields){super(message),this.fields=fields}};exports.ValidationError=ValidationError}});var require_validate=__commonJS({"node_modules/@sigstore/bundle/dist/validate.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
assertBundle=assertBundle;exports.assertBundleV01=assertBundleV01;exports.isBundleV01=isBundleV01;exports.assertBundleV02=assertBundleV02;exports.assertBundleLatest=
assertBundleLatest;var error_1=require_error();function assertBundle(b){let invalidValues=validateBundleBase(b);if(invalidValues.length>0)throw new error_1.ValidationError(
"invalid bundle",invalidValues)}function assertBundleV01(b){let invalidValues=[];if(invalidValues.push(...validateBundleBase(b)),invalidValues.push(...validateInclusionPromise(
b)),invalidValues.length>0)throw new error_1.ValidationError("invalid v0.1 bundle",invalidValues)}function isBundleV01(b){try{return assertBundleV01(b),!0}catch{
return!1}}function assertBundleV02(b){let invalidValues=[];if(invalidValues.push(...validateBundleBase(b)),invalidValues.push(...validateInclusionProof(b)),invalidValues.
length>0)throw new error_1.ValidationError("invalid v0.2 bundle",invalidValues)}function assertBundleLatest(b){let invalidValues=[];if(invalidValues.push(...validateBundleBase(
b)),invalidValues.push(...validateInclusionProof(b)),invalidValues.push(...validateNoCertificateChain(b)),invalidValues.length>0)throw new error_1.ValidationError(
"invalid bundle",invalidValues)}function validateBundleBase(b){let invalidValues=[];if((b.mediaType===void 0||!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/)&&
!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))&&invalidValues.push("mediaType"),b.content===void 0)invalidValues.push("content");else
switch(b.content.$case){case"messageSignature":b.content.messageSignature.messageDigest===void 0?invalidValues.push("content.messageSignature.messageDigest"):b.
content.messageSignature.messageDigest.digest.length===0&&invalidValues.push("content.messageSignature.messageDigest.digest"),b.content.messageSignature.signature.
length===0&&invalidValues.push("content.messageSignature.signature");break;case"dsseEnvelope":b.content.dsseEnvelope.payload.length===0&&invalidValues.push("con\
tent.dsseEnvelope.payload"),b.content.dsseEnvelope.signatures.length!==1?invalidValues.push("content.dsseEnvelope.signatures"):b.content.dsseEnvelope.signatures[0].
sig.length===0&&invalidValues.push("content.dsseEnvelope.signatures[0].sig");break}if(b.verificationMaterial===void 0)invalidValues.push("verificationMaterial");else{
if(b.verificationMaterial.content===void 0)invalidValues.push("verificationMaterial.content");else switch(b.verificationMaterial.content.$case){case"x509Certifi\
cateChain":b.verificationMaterial.content.x509CertificateChain.certificates.length===0&&invalidValues.push("verificationMaterial.content.x509CertificateChain.ce\
rtificates"),b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert,i)=>{cert.rawBytes.length===0&&invalidValues.push(`verificationMater\
ial.content.x509CertificateChain.certificates[${i}].rawBytes`)});break;case"certificate":b.verificationMaterial.content.certificate.rawBytes.length===0&&invalidValues.
push("verificationMaterial.content.certificate.rawBytes");break}b.verificationMaterial.tlogEntries===void 0?invalidValues.push("verificationMaterial.tlogEntries"):
b.verificationMaterial.tlogEntries.length>0&&b.verificationMaterial.tlogEntries.forEach((entry,i)=>{entry.logId===void 0&&invalidValues.push(`verificationMateri\
al.tlogEntries[${i}].logId`),entry.kindVersion===void 0&&invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`)})}return invalidValues}function validateInclusionPromise(b){
let invalidValues=[];return b.verificationMaterial&&b.verificationMaterial.tlogEntries?.length>0&&b.verificationMaterial.tlogEntries.forEach((entry,i)=>{entry.inclusionPromise===
void 0&&invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`)}),invalidValues}function validateInclusionProof(b){let invalidValues=[];return b.
verificationMaterial&&b.verificationMaterial.tlogEntries?.length>0&&b.verificationMaterial.tlogEntries.forEach((entry,i)=>{entry.inclusionProof===void 0?invalidValues.
push(`verificationMaterial.tlogEntries[${i}].inclusionProof`):entry.inclusionProof.checkpoint===void 0&&invalidValues.push(`verificationMaterial.tlogEntries[${i}\
].inclusionProof.checkpoint`)}),invalidValues}function validateNoCertificateChain(b){let invalidValues=[];return b.verificationMaterial?.content?.$case==="x509C\
ertificateChain"&&invalidValues.push("verificationMaterial.content.$case"),invalidValues}}});var require_serialized=__commonJS({"node_modules/@sigstore/bundle/dist/serialized.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.envelopeToJSON=exports.envelopeFromJSON=exports.bundleToJSON=exports.bundleFromJSON=void 0;var protobuf_specs_1=require_dist(),bundle_1=require_bundle(),
validate_1=require_validate(),bundleFromJSON2=obj=>{let bundle=protobuf_specs_1.Bundle.fromJSON(obj);switch(bundle.mediaType){case bundle_1.BUNDLE_V01_MEDIA_TYPE:
(0,validate_1.assertBundleV01)(bundle);break;case bundle_1.BUNDLE_V02_MEDIA_TYPE:(0,validate_1.assertBundleV02)(bundle);break;default:(0,validate_1.assertBundleLatest)(
bundle);break}return bundle};exports.bundleFromJSON=bundleFromJSON2;var bundleToJSON2=bundle=>protobuf_specs_1.Bundle.toJSON(bundle);exports.bundleToJSON=bundleToJSON2;
var envelopeFromJSON=obj=>protobuf_specs_1.Envelope.fromJSON(obj);exports.envelopeFromJSON=envelopeFromJSON;var envelopeToJSON=envelope=>protobuf_specs_1.Envelope.
toJSON(envelope);exports.envelopeToJSON=envelopeToJSON}});var require_dist2=__commonJS({"node_modules/@sigstore/bundle/dist/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
isBundleV01=exports.assertBundleV02=exports.assertBundleV01=exports.assertBundleLatest=exports.assertBundle=exports.envelopeToJSON=exports.envelopeFromJSON=exports.
bundleToJSON=exports.bundleFromJSON=exports.ValidationError=exports.isBundleWithPublicKey=exports.isBundleWithMessageSignature=exports.isBundleWithDsseEnvelope=
exports.isBundleWithCertificateChain=exports.BUNDLE_V03_MEDIA_TYPE=exports.BUNDLE_V03_LEGACY_MEDIA_TYPE=exports.BUNDLE_V02_MEDIA_TYPE=exports.BUNDLE_V01_MEDIA_TYPE=
exports.toMessageSignatureBundle=exports.toDSSEBundle=void 0;var build_1=require_build();Object.defineProperty(exports,"toDSSEBundle",{enumerable:!0,get:function(){
return build_1.toDSSEBundle}});Object.defineProperty(exports,"toMessageSignatureBundle",{enumerable:!0,get:function(){return build_1.toMessageSignatureBundle}});
var bundle_1=require_bundle();Object.defineProperty(exports,"BUNDLE_V01_MEDIA_TYPE",{enumerable:!0,get:function(){return bundle_1.BUNDLE_V01_MEDIA_TYPE}});Object.
defineProperty(exports,"BUNDLE_V02_MEDIA_TYPE",{enumerable:!0,get:function(){return bundle_1.BUNDLE_V02_MEDIA_TYPE}});Object.defineProperty(exports,"BUNDLE_V03_\
LEGACY_MEDIA_TYPE",{enumerable:!0,get:function(){return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE}});Object.defineProperty(exports,"BUNDLE_V03_MEDIA_TYPE",{enumerable:!0,
get:function(){return bundle_1.BUNDLE_V03_MEDIA_TYPE}});Object.defineProperty(exports,"isBundleWithCertificateChain",{enumerable:!0,get:function(){return bundle_1.
isBundleWithCertificateChain}});Object.defineProperty(exports,"isBundleWithDsseEnvelope",{enumerable:!0,get:function(){return bundle_1.isBundleWithDsseEnvelope}});
Object.defineProperty(exports,"isBundleWithMessageSignature",{enumerable:!0,get:function(){return bundle_1.isBundleWithMessageSignature}});Object.defineProperty(
exports,"isBundleWithPublicKey",{enumerable:!0,get:function(){return bundle_1.isBundleWithPublicKey}});var error_1=require_error();Object.defineProperty(exports,
"ValidationError",{enumerable:!0,get:function(){return error_1.ValidationError}});var serialized_1=require_serialized();Object.defineProperty(exports,"bundleFro\
mJSON",{enumerable:!0,get:function(){return serialized_1.bundleFromJSON}});Object.defineProperty(exports,"bundleToJSON",{enumerable:!0,get:function(){return serialized_1.
bundleToJSON}});Object.defineProperty(exports,"envelopeFromJSON",{enumerable:!0,get:function(){return serialized_1.envelopeFromJSON}});Object.defineProperty(exports,
"envelopeToJSON",{enumerable:!0,get:function(){return serialized_1.envelopeToJSON}});var validate_1=require_validate();Object.defineProperty(exports,"assertBund\
le",{enumerable:!0,get:function(){return validate_1.assertBundle}});Object.defineProperty(exports,"assertBundleLatest",{enumerable:!0,get:function(){return validate_1.
assertBundleLatest}});Object.defineProperty(exports,"assertBundleV01",{enumerable:!0,get:function(){return validate_1.assertBundleV01}});Object.defineProperty(exports,
"assertBundleV02",{enumerable:!0,get:function(){return validate_1.assertBundleV02}});Object.defineProperty(exports,"isBundleV01",{enumerable:!0,get:function(){return validate_1.
isBundleV01}})}});var import_bundle=__toESM(require_dist2(),1);var bundleMediaType="application/vnd.dev.sigstore.bundle.v0.3+json",maxBundle=4e6;function keyBundle({payloadType,payload,signatures},hint){let[first]=signatures;
if(first===void 0)throw new Error("defect: an envelope without a signature");let bundle=(0,import_bundle.toDSSEBundle)({artifact:payload,artifactType:payloadType,
signature:first.sig,keyHint:hint});for(let signature of bundle.content.dsseEnvelope.signatures)signature.keyid="";return Buffer.from(JSON.stringify((0,import_bundle.bundleToJSON)(
bundle)))}function readBundle(bytes){if(!(bytes.byteLength>maxBundle))try{let bundle=(0,import_bundle.bundleFromJSON)(parseStrictJson(bytes));if(!(0,import_bundle.isBundleWithDsseEnvelope)(
bundle))return;let{payloadType,payload,signatures}=bundle.content.dsseEnvelope,signedBy=signerOf(bundle.verificationMaterial.content);return signedBy===void 0?void 0:
{envelope:{payloadType,payload,signatures:signatures.map(({sig})=>({sig}))},signedBy}}catch{return}}function signerOf(content){switch(content.$case){case"public\
Key":return{kind:"key",hint:content.publicKey.hint};case"certificate":return{kind:"certificate",der:content.certificate.rawBytes};case"x509CertificateChain":{let[
leaf]=content.x509CertificateChain.certificates;return leaf===void 0?void 0:{kind:"certificate",der:leaf.rawBytes}}}}var predicateTypes={signature:"https://sigstore.dev/cosign/sign/v1",scan:"https://cosign.sigstore.dev/attestation/vuln/v1",sbom:"https://cyclonedx.org/bom",sbomPointer:"\
https://in-toto.io/attestation/reference/v0.1"},kindOfType={[predicateTypes.signature]:"signature",[predicateTypes.scan]:"scan",[predicateTypes.sbom]:"sbom",[predicateTypes.
sbomPointer]:"sbom"};function claimKindOf(predicateType){return Object.hasOwn(kindOfType,predicateType)?kindOfType[predicateType]:void 0}var statementMediaType="application/vnd.in-toto+json",maxStatement=1e6,statementType="https://in-toto.io/Statement/v1",olderType="https://in-toto.io/Statement/v\
0.1",statementSchema=object({_type:_enum([statementType,olderType]),subject:array(object({name:string().optional(),digest:record(string(),string())})).min(1).max(
1e3),predicateType:string().min(1).max(1e3),predicate:record(string(),unknown()).nullish()});function statementOf({repository,digest},predicateType,predicate){return{
_type:statementType,subject:[{name:repository,digest:{sha256:encoded(digest)}}],predicateType,predicate}}function signatureStatement(subject){return statementOf(
subject,predicateTypes.signature,{})}function isAbout(statement,digest){return statement.subject.some(subject=>subject.digest.sha256===encoded(digest))}export{bundleMediaType,maxBundle,keyBundle,readBundle,predicateTypes,claimKindOf,statementMediaType,maxStatement,statementSchema,statementOf,signatureStatement,
isAbout};
