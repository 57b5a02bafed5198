import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_dist}from"./chunk-3ZNSB7V5.js";import{parseStrictJson}from"./chunk-7HSWERG5.js";import{__commonJS,__toESM}from"./chunk-DIQVHKCG.js";var require_bundle=__commonJS({"node_modules/@sigstore/bundle/dist/bundle.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
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
isBundleV01}})}});var import_bundle=__toESM(require_dist2(),1);var bundleMediaType="application/vnd.dev.sigstore.bundle.v0.3+json",maxBundle=4e6,maxMaterial=128e3;function keyBundle({payloadType,payload,signatures},hint){let[
first]=signatures;if(first===void 0)throw new Error("defect: an envelope without a signature");let bundle=(0,import_bundle.toDSSEBundle)({artifact:payload,artifactType:payloadType,
signature:first.sig,keyHint:hint});for(let signature of bundle.content.dsseEnvelope.signatures)signature.keyid="";return Buffer.from(JSON.stringify((0,import_bundle.bundleToJSON)(
bundle)))}function readBundle(bytes){if(!(bytes.byteLength>maxBundle))try{let bundle=(0,import_bundle.bundleFromJSON)(parseStrictJson(bytes));if(!(0,import_bundle.isBundleWithDsseEnvelope)(
bundle))return;let{payloadType,payload,signatures}=bundle.content.dsseEnvelope;if(bytes.byteLength-Math.ceil(payload.byteLength/3)*4>maxMaterial)return;let signedBy=signerOf(
bundle.verificationMaterial.content);return signedBy===void 0?void 0:{envelope:{payloadType,payload,signatures:signatures.map(({sig})=>({sig}))},signedBy,parsed:bundle}}catch{
return}}function signerOf(content){switch(content.$case){case"publicKey":return{kind:"key",hint:content.publicKey.hint};case"certificate":return{kind:"certifica\
te",der:content.certificate.rawBytes};case"x509CertificateChain":{let[leaf]=content.x509CertificateChain.certificates;return leaf===void 0?void 0:{kind:"certifi\
cate",der:leaf.rawBytes}}}}export{require_dist2 as require_dist,bundleMediaType,maxBundle,keyBundle,readBundle};
