import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_src}from"./chunk-YLOGGKXB.js";import"./chunk-HSFB43BR.js";import"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import{
__commonJS,__require,__toESM}from"./chunk-DIQVHKCG.js";var require_error=__commonJS({"node_modules/@tufjs/models/dist/error.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.UnsupportedAlgorithmError=
exports.CryptoError=exports.LengthOrHashMismatchError=exports.UnsignedMetadataError=exports.RepositoryError=exports.ValueError=void 0;var ValueError=class extends Error{};
exports.ValueError=ValueError;var RepositoryError=class extends Error{};exports.RepositoryError=RepositoryError;var UnsignedMetadataError=class extends RepositoryError{};
exports.UnsignedMetadataError=UnsignedMetadataError;var LengthOrHashMismatchError=class extends RepositoryError{};exports.LengthOrHashMismatchError=LengthOrHashMismatchError;
var CryptoError=class extends Error{};exports.CryptoError=CryptoError;var UnsupportedAlgorithmError=class extends CryptoError{};exports.UnsupportedAlgorithmError=
UnsupportedAlgorithmError}});var require_guard=__commonJS({"node_modules/@tufjs/models/dist/utils/guard.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
isDefined=isDefined;exports.isObject=isObject;exports.isStringArray=isStringArray;exports.isObjectArray=isObjectArray;exports.isStringRecord=isStringRecord;exports.
isObjectRecord=isObjectRecord;function isDefined(val){return val!==void 0}function isObject(value){return typeof value=="object"&&value!==null}function isStringArray(value){
return Array.isArray(value)&&value.every(v=>typeof v=="string")}function isObjectArray(value){return Array.isArray(value)&&value.every(isObject)}function isStringRecord(value){
return typeof value=="object"&&value!==null&&Object.keys(value).every(k=>typeof k=="string")&&Object.values(value).every(v=>typeof v=="string")}function isObjectRecord(value){
return typeof value=="object"&&value!==null&&Object.keys(value).every(k=>typeof k=="string")&&Object.values(value).every(v=>typeof v=="object"&&v!==null)}}});var require_lib=__commonJS({"node_modules/@tufjs/canonical-json/lib/index.js"(exports,module){function canonicalize(object){let buffer=[];if(typeof object=="str\
ing")buffer.push(canonicalizeString(object));else if(typeof object=="boolean")buffer.push(JSON.stringify(object));else if(Number.isInteger(object))buffer.push(JSON.
stringify(object));else if(object===null)buffer.push(JSON.stringify(object));else if(Array.isArray(object)){buffer.push("[");let first=!0;object.forEach(element=>{
first||buffer.push(","),first=!1,buffer.push(canonicalize(element))}),buffer.push("]")}else if(typeof object=="object"){buffer.push("{");let first=!0;Object.keys(
object).sort().forEach(property=>{first||buffer.push(","),first=!1,buffer.push(canonicalizeString(property)),buffer.push(":"),buffer.push(canonicalize(object[property]))}),
buffer.push("}")}else throw new TypeError("cannot encode "+object.toString());return buffer.join("")}function canonicalizeString(string){return'"'+string.replace(
/\\/g,"\\\\").replace(/"/g,'\\"')+'"'}module.exports={canonicalize}}});var require_verify=__commonJS({"node_modules/@tufjs/models/dist/utils/verify.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.verifySignature=void 0;var canonical_json_1=require_lib(),
crypto_1=__importDefault(__require("crypto")),verifySignature=(metaDataSignedData,key,signature)=>{let canonicalData=Buffer.from((0,canonical_json_1.canonicalize)(
metaDataSignedData));return crypto_1.default.verify(key.hashAlgorithm,canonicalData,key,Buffer.from(signature,"hex"))};exports.verifySignature=verifySignature}});var require_utils=__commonJS({"node_modules/@tufjs/models/dist/utils/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports,"__esModule",{value:!0});
exports.crypto=exports.guard=void 0;exports.guard=__importStar(require_guard());exports.crypto=__importStar(require_verify())}});var require_base=__commonJS({"node_modules/@tufjs/models/dist/base.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.Signed=exports.MetadataKind=void 0;exports.isMetadataKind=
isMetadataKind;var util_1=__importDefault(__require("util")),error_1=require_error(),utils_1=require_utils(),SPECIFICATION_VERSION=["1","0","31"],MetadataKind;(function(MetadataKind2){
MetadataKind2.Root="root",MetadataKind2.Timestamp="timestamp",MetadataKind2.Snapshot="snapshot",MetadataKind2.Targets="targets"})(MetadataKind||(exports.MetadataKind=
MetadataKind={}));function isMetadataKind(value){return typeof value=="string"&&Object.values(MetadataKind).includes(value)}var Signed=class _Signed{specVersion;expires;version;unrecognizedFields;constructor(options){
this.specVersion=options.specVersion||SPECIFICATION_VERSION.join(".");let specList=this.specVersion.split(".");if(!(specList.length===2||specList.length===3)||!specList.
every(item=>isNumeric(item)))throw new error_1.ValueError("Failed to parse specVersion");if(specList[0]!=SPECIFICATION_VERSION[0])throw new error_1.ValueError("\
Unsupported specVersion");this.expires=options.expires,this.version=options.version,this.unrecognizedFields=options.unrecognizedFields||{}}equals(other){return other instanceof
_Signed?this.specVersion===other.specVersion&&this.expires===other.expires&&this.version===other.version&&util_1.default.isDeepStrictEqual(this.unrecognizedFields,
other.unrecognizedFields):!1}isExpired(referenceTime){return referenceTime||(referenceTime=new Date),referenceTime>=new Date(this.expires)}static commonFieldsFromJSON(data){
let{spec_version,expires,version,...rest}=data;if(utils_1.guard.isDefined(spec_version)){if(typeof spec_version!="string")throw new TypeError("spec_version must\
 be a string")}else throw new error_1.ValueError("spec_version is not defined");if(utils_1.guard.isDefined(expires)){if(typeof expires!="string")throw new TypeError(
"expires must be a string");if(Number.isNaN(new Date(expires).getTime()))throw new error_1.ValueError("Failed to parse expires")}else throw new error_1.ValueError(
"expires is not defined");if(utils_1.guard.isDefined(version)){if(typeof version!="number")throw new TypeError("version must be a number")}else throw new error_1.
ValueError("version is not defined");return{specVersion:spec_version,expires,version,unrecognizedFields:rest}}};exports.Signed=Signed;function isNumeric(str){return!isNaN(
Number(str))}}});var require_file=__commonJS({"node_modules/@tufjs/models/dist/file.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.TargetFile=exports.MetaFile=void 0;var crypto_1=__importDefault(
__require("crypto")),util_1=__importDefault(__require("util")),error_1=require_error(),utils_1=require_utils(),MetaFile=class _MetaFile{version;length;hashes;unrecognizedFields;constructor(opts){
if(opts.version<=0)throw new error_1.ValueError("Metafile version must be at least 1");opts.length!==void 0&&validateLength(opts.length),this.version=opts.version,
this.length=opts.length,this.hashes=opts.hashes,this.unrecognizedFields=opts.unrecognizedFields||{}}equals(other){return other instanceof _MetaFile?this.version===
other.version&&this.length===other.length&&util_1.default.isDeepStrictEqual(this.hashes,other.hashes)&&util_1.default.isDeepStrictEqual(this.unrecognizedFields,
other.unrecognizedFields):!1}verify(data){if(this.length!==void 0&&data.length!==this.length)throw new error_1.LengthOrHashMismatchError(`Expected length ${this.
length} but got ${data.length}`);this.hashes&&Object.entries(this.hashes).forEach(([key,value])=>{let hash;try{hash=crypto_1.default.createHash(key)}catch{throw new error_1.
LengthOrHashMismatchError(`Hash algorithm ${key} not supported`)}let observedHash=hash.update(data).digest("hex");if(observedHash!==value)throw new error_1.LengthOrHashMismatchError(
`Expected hash ${value} but got ${observedHash}`)})}toJSON(){let json={version:this.version,...this.unrecognizedFields};return this.length!==void 0&&(json.length=
this.length),this.hashes&&(json.hashes=this.hashes),json}static fromJSON(data){let{version,length,hashes,...rest}=data;if(typeof version!="number")throw new TypeError(
"version must be a number");if(utils_1.guard.isDefined(length)&&typeof length!="number")throw new TypeError("length must be a number");if(utils_1.guard.isDefined(
hashes)&&!utils_1.guard.isStringRecord(hashes))throw new TypeError("hashes must be string keys and values");return new _MetaFile({version,length,hashes,unrecognizedFields:rest})}};
exports.MetaFile=MetaFile;var TargetFile=class _TargetFile{length;path;hashes;unrecognizedFields;constructor(opts){validateLength(opts.length),this.length=opts.
length,this.path=opts.path,this.hashes=opts.hashes,this.unrecognizedFields=opts.unrecognizedFields||{}}get custom(){let custom=this.unrecognizedFields.custom;return!custom||
Array.isArray(custom)||typeof custom!="object"?{}:custom}equals(other){return other instanceof _TargetFile?this.length===other.length&&this.path===other.path&&util_1.
default.isDeepStrictEqual(this.hashes,other.hashes)&&util_1.default.isDeepStrictEqual(this.unrecognizedFields,other.unrecognizedFields):!1}async verify(stream){
let observedLength=0,digests=Object.keys(this.hashes).reduce((acc,key)=>{try{acc[key]=crypto_1.default.createHash(key)}catch{throw new error_1.LengthOrHashMismatchError(
`Hash algorithm ${key} not supported`)}return acc},{});for await(let chunk of stream)observedLength+=chunk.length,Object.values(digests).forEach(digest=>{digest.
update(chunk)});if(observedLength!==this.length)throw new error_1.LengthOrHashMismatchError(`Expected length ${this.length} but got ${observedLength}`);Object.entries(
digests).forEach(([key,value])=>{let expected=this.hashes[key],actual=value.digest("hex");if(actual!==expected)throw new error_1.LengthOrHashMismatchError(`Expe\
cted hash ${expected} but got ${actual}`)})}toJSON(){return{length:this.length,hashes:this.hashes,...this.unrecognizedFields}}static fromJSON(path,data){let{length,
hashes,...rest}=data;if(typeof length!="number")throw new TypeError("length must be a number");if(!utils_1.guard.isStringRecord(hashes))throw new TypeError("has\
hes must have string keys and values");return new _TargetFile({length,path,hashes,unrecognizedFields:rest})}};exports.TargetFile=TargetFile;function validateLength(length){
if(length<0)throw new error_1.ValueError("Length must be at least 0")}}});var require_oid=__commonJS({"node_modules/@tufjs/models/dist/utils/oid.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
encodeOIDString=encodeOIDString;var ANS1_TAG_OID=6;function encodeOIDString(oid){let parts=oid.split("."),first=parseInt(parts[0],10)*40+parseInt(parts[1],10),rest=[];
parts.slice(2).forEach(part=>{let bytes=encodeVariableLengthInteger(parseInt(part,10));rest.push(...bytes)});let der=Buffer.from([first,...rest]);return Buffer.
from([ANS1_TAG_OID,der.length,...der])}function encodeVariableLengthInteger(value){let bytes=[],mask=0;do bytes.unshift(value&127|mask),value>>=7,mask=128;while(value>
0);return bytes}}});var require_key=__commonJS({"node_modules/@tufjs/models/dist/utils/key.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.getPublicKey=getPublicKey;var crypto_1=__importDefault(
__require("crypto")),error_1=require_error(),oid_1=require_oid(),ASN1_TAG_SEQUENCE=48,ANS1_TAG_BIT_STRING=3,NULL_BYTE=0,OID_EDDSA="1.3.101.112",OID_EC_PUBLIC_KEY="\
1.2.840.10045.2.1",OID_EC_CURVE_P256V1="1.2.840.10045.3.1.7",OID_EC_CURVE_P384="1.3.132.0.34",PEM_HEADER="-----BEGIN PUBLIC KEY-----";function getPublicKey(keyInfo){
switch(keyInfo.keyType){case"rsa":return getRSAPublicKey(keyInfo);case"ed25519":return getED25519PublicKey(keyInfo);case"ecdsa":case"ecdsa-sha2-nistp256":case"e\
cdsa-sha2-nistp384":return getECDCSAPublicKey(keyInfo);default:throw new error_1.UnsupportedAlgorithmError(`Unsupported key type: ${keyInfo.keyType}`)}}function getRSAPublicKey(keyInfo){
if(!keyInfo.keyVal.startsWith(PEM_HEADER))throw new error_1.CryptoError("Invalid key format");let key=crypto_1.default.createPublicKey(keyInfo.keyVal);switch(keyInfo.
scheme){case"rsassa-pss-sha256":case"rsassa-pss-sha384":case"rsassa-pss-sha512":return{key,hashAlgorithm:keyInfo.scheme.slice(11),padding:crypto_1.default.constants.
RSA_PKCS1_PSS_PADDING};default:throw new error_1.UnsupportedAlgorithmError(`Unsupported RSA scheme: ${keyInfo.scheme}`)}}function getED25519PublicKey(keyInfo){let key;
if(keyInfo.keyVal.startsWith(PEM_HEADER))key=crypto_1.default.createPublicKey(keyInfo.keyVal);else{if(!isHex(keyInfo.keyVal))throw new error_1.CryptoError("Inva\
lid key format");key=crypto_1.default.createPublicKey({key:ed25519.hexToDER(keyInfo.keyVal),format:"der",type:"spki"})}return{key}}function getECDCSAPublicKey(keyInfo){
let namedCurve,curveOID,hashAlgorithm;switch(keyInfo.scheme){case"ecdsa-sha2-nistp256":namedCurve="prime256v1",curveOID=OID_EC_CURVE_P256V1,hashAlgorithm="sha25\
6";break;case"ecdsa-sha2-nistp384":namedCurve="secp384r1",curveOID=OID_EC_CURVE_P384,hashAlgorithm="sha384";break;default:throw new error_1.UnsupportedAlgorithmError(
`Unsupported ECDSA scheme: ${keyInfo.scheme}`)}if(keyInfo.keyType!=="ecdsa"&&keyInfo.keyType!==keyInfo.scheme)throw new error_1.CryptoError("ECDSA key type does\
 not match scheme");let key;if(keyInfo.keyVal.startsWith(PEM_HEADER))key=crypto_1.default.createPublicKey(keyInfo.keyVal);else{if(!isHex(keyInfo.keyVal))throw new error_1.
CryptoError("Invalid key format");key=crypto_1.default.createPublicKey({key:ecdsa.hexToDER(keyInfo.keyVal,curveOID),format:"der",type:"spki"})}if(key.asymmetricKeyType!==
"ec"||key.asymmetricKeyDetails?.namedCurve!==namedCurve)throw new error_1.CryptoError("ECDSA key curve does not match scheme");return{key,hashAlgorithm}}var ed25519={
hexToDER:hex=>{let key=Buffer.from(hex,"hex"),oid=(0,oid_1.encodeOIDString)(OID_EDDSA),elements=Buffer.concat([Buffer.concat([Buffer.from([ASN1_TAG_SEQUENCE]),Buffer.
from([oid.length]),oid]),Buffer.concat([Buffer.from([ANS1_TAG_BIT_STRING]),Buffer.from([key.length+1]),Buffer.from([NULL_BYTE]),key])]);return Buffer.concat([Buffer.
from([ASN1_TAG_SEQUENCE]),Buffer.from([elements.length]),elements])}},ecdsa={hexToDER:(hex,curveOID)=>{let key=Buffer.from(hex,"hex"),bitString=Buffer.concat([Buffer.
from([ANS1_TAG_BIT_STRING]),Buffer.from([key.length+1]),Buffer.from([NULL_BYTE]),key]),oids=Buffer.concat([(0,oid_1.encodeOIDString)(OID_EC_PUBLIC_KEY),(0,oid_1.
encodeOIDString)(curveOID)]),oidSequence=Buffer.concat([Buffer.from([ASN1_TAG_SEQUENCE]),Buffer.from([oids.length]),oids]);return Buffer.concat([Buffer.from([ASN1_TAG_SEQUENCE]),
Buffer.from([oidSequence.length+bitString.length]),oidSequence,bitString])}},isHex=key=>/^[0-9a-fA-F]+$/.test(key)}});var require_key2=__commonJS({"node_modules/@tufjs/models/dist/key.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.Key=void 0;var util_1=__importDefault(__require("util")),
error_1=require_error(),utils_1=require_utils(),key_1=require_key(),Key=class _Key{keyID;keyType;scheme;keyVal;unrecognizedFields;constructor(options){let{keyID,
keyType,scheme,keyVal,unrecognizedFields}=options;this.keyID=keyID,this.keyType=keyType,this.scheme=scheme,this.keyVal=keyVal,this.unrecognizedFields=unrecognizedFields||
{}}verifySignature(metadata){let signature=metadata.signatures[this.keyID];if(!signature)throw new error_1.UnsignedMetadataError("no signature for key found in \
metadata");if(!this.keyVal.public)throw new error_1.UnsignedMetadataError("no public key found");let publicKey=(0,key_1.getPublicKey)({keyType:this.keyType,scheme:this.
scheme,keyVal:this.keyVal.public}),signedData=metadata.signed.toJSON();try{if(!utils_1.crypto.verifySignature(signedData,publicKey,signature.sig))throw new error_1.
UnsignedMetadataError(`failed to verify ${this.keyID} signature`)}catch(error){throw error instanceof error_1.UnsignedMetadataError?error:new error_1.UnsignedMetadataError(
`failed to verify ${this.keyID} signature`)}}equals(other){return other instanceof _Key?this.keyID===other.keyID&&this.keyType===other.keyType&&this.scheme===other.
scheme&&util_1.default.isDeepStrictEqual(this.keyVal,other.keyVal)&&util_1.default.isDeepStrictEqual(this.unrecognizedFields,other.unrecognizedFields):!1}toJSON(){
return{keytype:this.keyType,scheme:this.scheme,keyval:this.keyVal,...this.unrecognizedFields}}static fromJSON(keyID,data){let{keytype,scheme,keyval,...rest}=data;
if(typeof keytype!="string")throw new TypeError("keytype must be a string");if(typeof scheme!="string")throw new TypeError("scheme must be a string");if(!utils_1.
guard.isStringRecord(keyval))throw new TypeError("keyval must be a string record");return new _Key({keyID,keyType:keytype,scheme,keyVal:keyval,unrecognizedFields:rest})}};
exports.Key=Key}});var require_commonjs=__commonJS({"node_modules/balanced-match/dist/commonjs/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.range=exports.balanced=void 0;var balanced=(a,b,str)=>{let ma=a instanceof RegExp?maybeMatch(a,str):a,mb=b instanceof RegExp?maybeMatch(b,str):b,r=ma!==
null&&mb!=null&&(0,exports.range)(ma,mb,str);return r&&{start:r[0],end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+ma.length,r[1]),post:str.slice(r[1]+mb.length)}};
exports.balanced=balanced;var maybeMatch=(reg,str)=>{let m=str.match(reg);return m?m[0]:null},range=(a,b,str)=>{let begs,beg,left,right,result,ai=str.indexOf(a),
bi=str.indexOf(b,ai+1),i=ai;if(ai>=0&&bi>0){if(a===b)return[ai,bi];for(begs=[],left=str.length;i>=0&&!result;){if(i===ai)begs.push(i),ai=str.indexOf(a,i+1);else if(begs.
length===1){let r=begs.pop();r!==void 0&&(result=[r,bi])}else beg=begs.pop(),beg!==void 0&&beg<left&&(left=beg,right=bi),bi=str.indexOf(b,i+1);i=ai<bi&&ai>=0?ai:
bi}begs.length&&right!==void 0&&(result=[left,right])}return result};exports.range=range}});var require_commonjs2=__commonJS({"node_modules/brace-expansion/dist/commonjs/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.EXPANSION_MAX_STEPS=exports.EXPANSION_MAX_REWRITES=exports.EXPANSION_MAX_DEPTH=exports.EXPANSION_MAX_LENGTH=exports.EXPANSION_MAX=void 0;exports.expand=
expand;var balanced_match_1=require_commonjs(),escSlash="\0SLASH"+Math.random().toFixed(16)+"\0",escOpen="\0OPEN"+Math.random().toFixed(16)+"\0",escClose="\0CLOS\
E"+Math.random().toFixed(16)+"\0",escComma="\0COMMA"+Math.random().toFixed(16)+"\0",escPeriod="\0PERIOD"+Math.random().toFixed(16)+"\0",escSlashPattern=new RegExp(
escSlash,"g"),escOpenPattern=new RegExp(escOpen,"g"),escClosePattern=new RegExp(escClose,"g"),escCommaPattern=new RegExp(escComma,"g"),escPeriodPattern=new RegExp(
escPeriod,"g"),slashPattern=/\\\\/g,openPattern=/\\{/g,closePattern=/\\}/g,commaPattern=/\\,/g,periodPattern=/\\\./g;exports.EXPANSION_MAX=1e5;exports.EXPANSION_MAX_LENGTH=
4e6;exports.EXPANSION_MAX_DEPTH=1e3;exports.EXPANSION_MAX_REWRITES=1e3;exports.EXPANSION_MAX_STEPS=2e7;var CALL_STEPS=16;function numeric(str){return isNaN(str)?
str.charCodeAt(0):parseInt(str,10)}function escapeBraces(str){return str.replace(slashPattern,escSlash).replace(openPattern,escOpen).replace(closePattern,escClose).
replace(commaPattern,escComma).replace(periodPattern,escPeriod)}function unescapeBraces(str){return str.replace(escSlashPattern,"\\").replace(escOpenPattern,"{").
replace(escClosePattern,"}").replace(escCommaPattern,",").replace(escPeriodPattern,".")}function pushAll(target,items){for(let i=0;i<items.length;i++)target.push(
items[i])}function balancedWithBudget(str,masked,budget){if(budget.remaining<0)return;let r=(0,balanced_match_1.range)("{","}",masked),unmatched=r!==void 0&&masked.
indexOf("{")<r[0];if(budget.remaining-=r&&!unmatched?r[1]+1:str.length,!(!r||budget.remaining<0))return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+1,r[1]),
post:str.slice(r[1]+1),unmatched}}function maskUnmatchedOpens(masked,budget){budget.remaining-=masked.length;let open=[];for(let i=0;i<masked.length;i++){let c=masked.
charCodeAt(i);c===123?open.push(i):c===125&&open.length&&open.pop()}let out="",last=0;for(let i=0;i<open.length;i++){let at=open[i];out+=masked.slice(last,at)+"\
\0",last=at+1}return out+masked.slice(last)}function commaSetFollows(str,budget){if(budget.remaining-=str.length,budget.remaining<0)return!1;let close=!1;for(let i=str.
length-1;i>=0;i--){let c=str.charCodeAt(i);if(c===125)close=!0;else if(c===10||c===13||c===8232||c===8233)close=!1;else if(c===44&&close&&str.charCodeAt(i+1)!==
44)return!0}return!1}function parseCommaParts(str,budget){let parts=[],carry="";for(;;){let m=balancedWithBudget(str,str,budget);if(budget.remaining<0)return;if(!m){
let tail=str.split(",");return tail[0]=carry+tail[0],pushAll(parts,tail),parts}let{pre,body,post}=m,p=pre.split(",");if(p[0]=carry+p[0],p[p.length-1]+="{"+body+
"}",!post.length)return pushAll(parts,p),parts;carry=p.pop(),pushAll(parts,p),str=post}}function bound(value,fallback){return value===void 0||isNaN(value)?fallback:
value}function expand(str,options={}){if(!str)return[];let max=bound(options.max,exports.EXPANSION_MAX),maxLength=bound(options.maxLength,exports.EXPANSION_MAX_LENGTH),
maxDepth=bound(options.maxDepth,exports.EXPANSION_MAX_DEPTH),maxRewrites=bound(options.maxRewrites,exports.EXPANSION_MAX_REWRITES),maxSteps=bound(options.maxSteps,
exports.EXPANSION_MAX_STEPS);return str.slice(0,2)==="{}"&&(str="\\{\\}"+str.slice(2)),expand_(escapeBraces(str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},
!0).map(unescapeBraces)}function embrace(str){return"{"+str+"}"}function isPadded(el){return/^-?0\d/.test(el)}function lte(i,y){return i<=y}function gte(i,y){return i>=
y}function combine(acc,pre,values,max,maxLength,dropEmpties,budget){let out=[],length=0,nonEmpty;outer:for(let a=0;a<acc.length;a++){let prefix=acc[a]+pre,vs=values;
dropEmpties&&!prefix&&(nonEmpty||(nonEmpty=values.filter(v=>v)),vs=nonEmpty);for(let v=0;v<vs.length;v++){if(out.length>=max)break outer;let expansion=prefix+vs[v];
if(length+expansion.length>maxLength)break outer;out.push(expansion),length+=expansion.length}}return budget.remaining-=out.length,out}function expandSequence(body,isAlphaSequence,max,maxLength,budget){
let n=body.split(/\.\./),N=[];if(n[0]===void 0||n[1]===void 0)return N;let x=numeric(n[0]),y=numeric(n[1]),width=Math.max(n[0].length,n[1].length),incr=n.length===
3&&n[2]!==void 0?Math.max(Math.abs(numeric(n[2])),1):1,test=lte;y<x&&(incr*=-1,test=gte);let pad=n.some(isPadded),cost=pad?width:1,length=0;for(let i=x;test(i,y)&&
N.length<max;i+=incr){if(budget.remaining-=cost,budget.remaining<0)return;let c;if(isAlphaSequence)c=String.fromCharCode(i),c==="\\"&&(c="");else if(c=String(i),
pad){let need=width-c.length;if(need>0){let z=new Array(need+1).join("0");i<0?c="-"+z+c.slice(1):c=z+c}}if(length+c.length>maxLength)break;N.push(c),length+=c.length}
return N}function expand_(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){if(budget.remaining-=CALL_STEPS,depth>maxDepth)return[str];let acc=[""],rewrites=0,
dropEmpties=!1,firstGroup=!0,masked=str;for(;;){let m=balancedWithBudget(str,masked,budget);if(!m)return combine(acc,str,[""],max,maxLength,dropEmpties,budget);
m.unmatched&&(masked=maskUnmatchedOpens(masked,budget));let pre=m.pre,literal=()=>combine(acc,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,dropEmpties,budget);if(/\$$/.
test(pre)){if(acc=combine(acc,pre+"{"+m.body+"}",[""],max,maxLength,dropEmpties&&!m.post.length,budget),firstGroup=!1,!m.post.length)break;str=m.post,masked=masked.
slice(m.end+1);continue}let isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body),isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body),
isSequence=isNumericSequence||isAlphaSequence,isOptions=m.body.indexOf(",")>=0;if(!isSequence&&!isOptions){if(rewrites<maxRewrites&&commaSetFollows(m.post,budget)){
rewrites++,str=m.pre+"{"+m.body+escClose+m.post,masked=masked.slice(0,m.end)+escClose+masked.slice(m.end+1),isTop=!0;continue}return literal()}firstGroup&&(dropEmpties=
isTop&&!isSequence,firstGroup=!1);let values;if(isSequence){if(values=expandSequence(m.body,isAlphaSequence,max,maxLength,budget),!values)return literal()}else{
let n=parseCommaParts(m.body,budget);if(!n)return literal();if(n.length===1&&n[0]!==void 0){if(n=expand_(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,
!1).map(embrace),budget.remaining<0)return literal();if(n.length===1){let next2=combine(acc,pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.
remaining<0)return literal();if(acc=next2,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}}let dropsEmpties=dropEmpties&&!m.post.length&&!pre;
for(let d=0;dropsEmpties&&d<acc.length;d++)acc[d]&&(dropsEmpties=!1);values=[];let valuesLength=0;outer:for(let j=0;j<n.length;j++){let expanded=expand_(n[j],max,
maxLength,maxDepth,depth+1,maxRewrites,budget,!1);if(budget.remaining<0)return literal();for(let k=0;k<expanded.length;k++){let v=expanded[k];if(!(dropsEmpties&&
!v)){if(values.length>=max||valuesLength+v.length>maxLength)break outer;values.push(v),valuesLength+=v.length}}}}let next=combine(acc,pre,values,max,maxLength,dropEmpties&&
!m.post.length,budget);if(budget.remaining<0)return literal();if(acc=next,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1)}return acc}}});var require_assert_valid_pattern=__commonJS({"node_modules/minimatch/dist/commonjs/assert-valid-pattern.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.assertValidPattern=void 0;var MAX_PATTERN_LENGTH=1024*64,assertValidPattern=pattern=>{if(typeof pattern!="string")throw new TypeError(
"invalid pattern");if(pattern.length>MAX_PATTERN_LENGTH)throw new TypeError("pattern is too long")};exports.assertValidPattern=assertValidPattern}});var require_brace_expressions=__commonJS({"node_modules/minimatch/dist/commonjs/brace-expressions.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.parseClass=void 0;var posixClasses={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:]":["\\x00-\\x7f",
!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":[
"\\p{C}",!0],"[:punct:]":["\\p{P}",!0],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdig\
it:]":["A-Fa-f0-9",!1]},braceEscape=s=>s.replace(/[[\]\\-]/g,"\\$&"),regexpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),rangesToString=ranges=>ranges.
join(""),parseClass=(glob,position)=>{let pos=position;if(glob.charAt(pos)!=="[")throw new Error("not in a brace expression");let ranges=[],negs=[],i=pos+1,sawStart=!1,
uflag=!1,escaping=!1,negate=!1,endPos=pos,rangeStart="";WHILE:for(;i<glob.length;){let c=glob.charAt(i);if((c==="!"||c==="^")&&i===pos+1){negate=!0,i++;continue}
if(c==="]"&&sawStart&&!escaping){endPos=i+1;break}if(sawStart=!0,c==="\\"&&!escaping){escaping=!0,i++;continue}if(c==="["&&!escaping){for(let[cls,[unip,u,neg]]of Object.
entries(posixClasses))if(glob.startsWith(cls,i)){if(rangeStart)return["$.",!1,glob.length-pos,!0];i+=cls.length,neg?negs.push(unip):ranges.push(unip),uflag=uflag||
u;continue WHILE}}if(escaping=!1,rangeStart){c>rangeStart?ranges.push(braceEscape(rangeStart)+"-"+braceEscape(c)):c===rangeStart&&ranges.push(braceEscape(c)),rangeStart=
"",i++;continue}if(glob.startsWith("-]",i+1)){ranges.push(braceEscape(c+"-")),i+=2;continue}if(glob.startsWith("-",i+1)){rangeStart=c,i+=2;continue}ranges.push(
braceEscape(c)),i++}if(endPos<i)return["",!1,0,!1];if(!ranges.length&&!negs.length)return["$.",!1,glob.length-pos,!0];if(negs.length===0&&ranges.length===1&&/^\\?.$/.
test(ranges[0])&&!negate){let r=ranges[0].length===2?ranges[0].slice(-1):ranges[0];return[regexpEscape(r),!1,endPos-pos,!1]}let sranges="["+(negate?"^":"")+rangesToString(
ranges)+"]",snegs="["+(negate?"":"^")+rangesToString(negs)+"]";return[ranges.length&&negs.length?"("+sranges+"|"+snegs+")":ranges.length?sranges:snegs,uflag,endPos-
pos,!0]};exports.parseClass=parseClass}});var require_unescape=__commonJS({"node_modules/minimatch/dist/commonjs/unescape.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.unescape=void 0;var unescape=(s,{windowsPathsNoEscape=!1,magicalBraces=!0}={})=>magicalBraces?windowsPathsNoEscape?s.replace(/\[([^/\\])\]/g,"$1"):s.replace(
/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"$1"):windowsPathsNoEscape?s.replace(/\[([^/\\{}])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").
replace(/\\([^/{}])/g,"$1");exports.unescape=unescape}});var require_ast=__commonJS({"node_modules/minimatch/dist/commonjs/ast.js"(exports){"use strict";var _a;Object.defineProperty(exports,"__esModule",{value:!0});exports.
AST=void 0;var brace_expressions_js_1=require_brace_expressions(),unescape_js_1=require_unescape(),types=new Set(["!","?","+","*","@"]),isExtglobType=c=>types.has(
c),isExtglobAST=c=>isExtglobType(c.type),adoptionMap=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),adoptionWithSpaceMap=new Map(
[["!",["?"]],["@",["?"]],["+",["?","*"]]]),adoptionAnyMap=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),
usurpMap=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map(
[["?","*"],["*","*"]])]]),startNoTraversal="(?!(?:^|/)\\.\\.?(?:$|/))",startNoDot="(?!\\.)",addPatternStart=new Set(["[","."]),justDots=new Set(["..","."]),reSpecials=new Set(
"().*{}+?[]^$\\!"),regExpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),qmark="[^/]",star=qmark+"*?",starNoEmpty=qmark+"+?",ID=0,AST=class{type;#root;#hasMagic;#uflag=!1;#parts=[];#parent;#parentIndex;#negs;#filledNegs=!1;#options;#toString;#emptyExt=!1;id=++ID;get depth(){
return(this.#parent?.depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#root.id,parent:this.#parent?.
id,depth:this.depth,partsLength:this.#parts.length,parts:this.#parts}}constructor(type,parent,options={}){this.type=type,type&&(this.#hasMagic=!0),this.#parent=
parent,this.#root=this.#parent?this.#parent.#root:this,this.#options=this.#root===this?options:this.#root.#options,this.#negs=this.#root===this?[]:this.#root.#negs,
type==="!"&&!this.#root.#filledNegs&&this.#negs.push(this),this.#parentIndex=this.#parent?this.#parent.#parts.length:0}get hasMagic(){if(this.#hasMagic!==void 0)
return this.#hasMagic;for(let p of this.#parts)if(typeof p!="string"&&(p.type||p.hasMagic))return this.#hasMagic=!0;return this.#hasMagic}toString(){return this.#toString!==
void 0?this.#toString:this.type?this.#toString=this.type+"("+this.#parts.map(p=>String(p)).join("|")+")":this.#toString=this.#parts.map(p=>String(p)).join("")}#fillNegs(){
if(this!==this.#root)throw new Error("should only call on root");if(this.#filledNegs)return this;this.toString(),this.#filledNegs=!0;let n;for(;n=this.#negs.pop();){
if(n.type!=="!")continue;let p=n,pp=p.#parent;for(;pp;){for(let i=p.#parentIndex+1;!pp.type&&i<pp.#parts.length;i++)for(let part of n.#parts){if(typeof part=="s\
tring")throw new Error("string part in extglob AST??");part.copyIn(pp.#parts[i])}p=pp,pp=p.#parent}}return this}push(...parts){for(let p of parts)if(p!==""){if(typeof p!=
"string"&&!(p instanceof _a&&p.#parent===this))throw new Error("invalid part: "+p);this.#parts.push(p)}}toJSON(){let ret=this.type===null?this.#parts.slice().map(
p=>typeof p=="string"?p:p.toJSON()):[this.type,...this.#parts.map(p=>p.toJSON())];return this.isStart()&&!this.type&&ret.unshift([]),this.isEnd()&&(this===this.#root||
this.#root.#filledNegs&&this.#parent?.type==="!")&&ret.push({}),ret}isStart(){if(this.#root===this)return!0;if(!this.#parent?.isStart())return!1;if(this.#parentIndex===
0)return!0;let p=this.#parent;for(let i=0;i<this.#parentIndex;i++){let pp=p.#parts[i];if(!(pp instanceof _a&&pp.type==="!"))return!1}return!0}isEnd(){if(this.#root===
this||this.#parent?.type==="!")return!0;if(!this.#parent?.isEnd())return!1;if(!this.type)return this.#parent?.isEnd();let pl=this.#parent?this.#parent.#parts.length:
0;return this.#parentIndex===pl-1}copyIn(part){typeof part=="string"?this.push(part):this.push(part.clone(this))}clone(parent){let c=new _a(this.type,parent);for(let p of this.#parts)
c.copyIn(p);return c}static#parseAST(str,ast,pos,opt,extDepth){let maxDepth=opt.maxExtglobRecursion??2,escaping=!1,inBrace=!1,braceStart=-1,braceNeg=!1;if(ast.type===
null){let i2=pos,acc2="";for(;i2<str.length;){let c=str.charAt(i2++);if(escaping||c==="\\"){escaping=!escaping,acc2+=c;continue}if(inBrace){i2===braceStart+1?(c===
"^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i2===braceStart+2&&braceNeg)&&(inBrace=!1),acc2+=c;continue}else if(c==="["){inBrace=!0,braceStart=i2,braceNeg=!1,acc2+=
c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i2)==="("&&extDepth<=maxDepth){ast.push(acc2),acc2="";let ext=new _a(c,ast);i2=_a.#parseAST(str,ext,i2,opt,
extDepth+1),ast.push(ext);continue}acc2+=c}return ast.push(acc2),i2}let i=pos+1,part=new _a(null,ast),parts=[],acc="";for(;i<str.length;){let c=str.charAt(i++);
if(escaping||c==="\\"){escaping=!escaping,acc+=c;continue}if(inBrace){i===braceStart+1?(c==="^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i===braceStart+2&&braceNeg)&&
(inBrace=!1),acc+=c;continue}else if(c==="["){inBrace=!0,braceStart=i,braceNeg=!1,acc+=c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i)==="("&&(extDepth<=
maxDepth||ast&&ast.#canAdoptType(c))){let depthAdd=ast&&ast.#canAdoptType(c)?0:1;part.push(acc),acc="";let ext=new _a(c,part);part.push(ext),i=_a.#parseAST(str,
ext,i,opt,extDepth+depthAdd);continue}if(c==="|"){part.push(acc),acc="",parts.push(part),part=new _a(null,ast);continue}if(c===")")return acc===""&&ast.#parts.length===
0&&(ast.#emptyExt=!0),part.push(acc),acc="",ast.push(...parts,part),i;acc+=c}return ast.type=null,ast.#hasMagic=void 0,ast.#parts=[str.substring(pos-1)],i}#canAdoptWithSpace(child){
return this.#canAdopt(child,adoptionWithSpaceMap)}#canAdopt(child,map=adoptionMap){if(!child||typeof child!="object"||child.type!==null||child.#parts.length!==1||
this.type===null)return!1;let gc=child.#parts[0];return!gc||typeof gc!="object"||gc.type===null?!1:this.#canAdoptType(gc.type,map)}#canAdoptType(c,map=adoptionAnyMap){
return!!map.get(this.type)?.includes(c)}#adoptWithSpace(child,index){let gc=child.#parts[0],blank=new _a(null,gc,this.options);blank.#parts.push(""),gc.push(blank),
this.#adopt(child,index)}#adopt(child,index){let gc=child.#parts[0];this.#parts.splice(index,1,...gc.#parts);for(let p of gc.#parts)typeof p=="object"&&(p.#parent=
this);this.#toString=void 0}#canUsurpType(c){return!!usurpMap.get(this.type)?.has(c)}#canUsurp(child){if(!child||typeof child!="object"||child.type!==null||child.#parts.
length!==1||this.type===null||this.#parts.length!==1)return!1;let gc=child.#parts[0];return!gc||typeof gc!="object"||gc.type===null?!1:this.#canUsurpType(gc.type)}#usurp(child){
let m=usurpMap.get(this.type),gc=child.#parts[0],nt=m?.get(gc.type);if(!nt)return!1;this.#parts=gc.#parts;for(let p of this.#parts)typeof p=="object"&&(p.#parent=
this);this.type=nt,this.#toString=void 0,this.#emptyExt=!1}static fromGlob(pattern,options={}){let ast=new _a(null,void 0,options);return _a.#parseAST(pattern,ast,
0,options,0),ast}toMMPattern(){if(this!==this.#root)return this.#root.toMMPattern();let glob=this.toString(),[re,body,hasMagic,uflag]=this.toRegExpSource();if(!(hasMagic||
this.#hasMagic||this.#options.nocase&&!this.#options.nocaseMagicOnly&&glob.toUpperCase()!==glob.toLowerCase()))return body;let flags=(this.#options.nocase?"i":"")+
(uflag?"u":"");return Object.assign(new RegExp(`^${re}$`,flags),{_src:re,_glob:glob})}get options(){return this.#options}toRegExpSource(allowDot){let dot=allowDot??
!!this.#options.dot;if(this.#root===this&&(this.#flatten(),this.#fillNegs()),!isExtglobAST(this)){let noEmpty=this.isStart()&&this.isEnd()&&!this.#parts.some(s=>typeof s!=
"string"),src=this.#parts.map(p=>{let[re,_,hasMagic,uflag]=typeof p=="string"?_a.#parseGlob(p,this.#hasMagic,noEmpty):p.toRegExpSource(allowDot);return this.#hasMagic=
this.#hasMagic||hasMagic,this.#uflag=this.#uflag||uflag,re}).join(""),start2="";if(this.isStart()&&typeof this.#parts[0]=="string"&&!(this.#parts.length===1&&justDots.
has(this.#parts[0]))){let aps=addPatternStart,needNoTrav=dot&&aps.has(src.charAt(0))||src.startsWith("\\.")&&aps.has(src.charAt(2))||src.startsWith("\\.\\.")&&aps.
has(src.charAt(4)),needNoDot=!dot&&!allowDot&&aps.has(src.charAt(0));start2=needNoTrav?startNoTraversal:needNoDot?startNoDot:""}let end="";return this.isEnd()&&
this.#root.#filledNegs&&this.#parent?.type==="!"&&(end="(?:$|\\/)"),[start2+src+end,(0,unescape_js_1.unescape)(src),this.#hasMagic=!!this.#hasMagic,this.#uflag]}
let repeated=this.type==="*"||this.type==="+",start=this.type==="!"?"(?:(?!(?:":"(?:",body=this.#partsToRegExp(dot);if(this.isStart()&&this.isEnd()&&!body&&this.
type!=="!"){let s=this.toString(),me=this;return me.#parts=[s],me.type=null,me.#hasMagic=void 0,[s,(0,unescape_js_1.unescape)(this.toString()),!1,!1]}let bodyDotAllowed=!repeated||
allowDot||dot||!startNoDot?"":this.#partsToRegExp(!0);bodyDotAllowed===body&&(bodyDotAllowed=""),bodyDotAllowed&&(body=`(?:${body})(?:${bodyDotAllowed})*?`);let final="";
if(this.type==="!"&&this.#emptyExt)final=(this.isStart()&&!dot?startNoDot:"")+starNoEmpty;else{let close=this.type==="!"?"))"+(this.isStart()&&!dot&&!allowDot?startNoDot:
"")+star+")":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&bodyDotAllowed?")":this.type==="*"&&bodyDotAllowed?")?":`)${this.type}`;final=start+body+
close}return[final,(0,unescape_js_1.unescape)(body),this.#hasMagic=!!this.#hasMagic,this.#uflag]}#flatten(){if(isExtglobAST(this)){let iterations=0,done=!1;do{done=
!0;for(let i=0;i<this.#parts.length;i++){let c=this.#parts[i];typeof c=="object"&&(c.#flatten(),this.#canAdopt(c)?(done=!1,this.#adopt(c,i)):this.#canAdoptWithSpace(
c)?(done=!1,this.#adoptWithSpace(c,i)):this.#canUsurp(c)&&(done=!1,this.#usurp(c)))}}while(!done&&++iterations<10)}else for(let p of this.#parts)typeof p=="obje\
ct"&&p.#flatten();this.#toString=void 0}#partsToRegExp(dot){return this.#parts.map(p=>{if(typeof p=="string")throw new Error("string type in extglob ast??");let[
re,_,_hasMagic,uflag]=p.toRegExpSource(dot);return this.#uflag=this.#uflag||uflag,re}).filter(p=>!(this.isStart()&&this.isEnd())||!!p).join("|")}static#parseGlob(glob,hasMagic,noEmpty=!1){
let escaping=!1,re="",uflag=!1,inStar=!1;for(let i=0;i<glob.length;i++){let c=glob.charAt(i);if(escaping){escaping=!1,re+=(reSpecials.has(c)?"\\":"")+c;continue}
if(c==="*"){if(inStar)continue;inStar=!0,re+=noEmpty&&/^[*]+$/.test(glob)?starNoEmpty:star,hasMagic=!0;continue}else inStar=!1;if(c==="\\"){i===glob.length-1?re+=
"\\\\":escaping=!0;continue}if(c==="["){let[src,needUflag,consumed,magic]=(0,brace_expressions_js_1.parseClass)(glob,i);if(consumed){re+=src,uflag=uflag||needUflag,
i+=consumed-1,hasMagic=hasMagic||magic;continue}}if(c==="?"){re+=qmark,hasMagic=!0;continue}re+=regExpEscape(c)}return[re,(0,unescape_js_1.unescape)(glob),!!hasMagic,
uflag]}};exports.AST=AST;_a=AST}});var require_escape=__commonJS({"node_modules/minimatch/dist/commonjs/escape.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
escape=void 0;var escape=(s,{windowsPathsNoEscape=!1,magicalBraces=!1}={})=>magicalBraces?windowsPathsNoEscape?s.replace(/[?*()[\]{}]/g,"[$&]"):s.replace(/[?*()[\]\\{}]/g,
"\\$&"):windowsPathsNoEscape?s.replace(/[?*()[\]]/g,"[$&]"):s.replace(/[?*()[\]\\]/g,"\\$&");exports.escape=escape}});var require_commonjs3=__commonJS({"node_modules/minimatch/dist/commonjs/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
unescape=exports.escape=exports.AST=exports.Minimatch=exports.match=exports.makeRe=exports.braceExpand=exports.defaults=exports.filter=exports.GLOBSTAR=exports.
sep=exports.minimatch=void 0;var brace_expansion_1=require_commonjs2(),assert_valid_pattern_js_1=require_assert_valid_pattern(),ast_js_1=require_ast(),escape_js_1=require_escape(),
unescape_js_1=require_unescape(),minimatch=(p,pattern,options={})=>((0,assert_valid_pattern_js_1.assertValidPattern)(pattern),!options.nocomment&&pattern.charAt(
0)==="#"?!1:new Minimatch(pattern,options).match(p));exports.minimatch=minimatch;var starDotExtRE=/^\*+([^+@!?*[(]*)$/,starDotExtTest=ext2=>f=>!f.startsWith(".")&&
f.endsWith(ext2),starDotExtTestDot=ext2=>f=>f.endsWith(ext2),starDotExtTestNocase=ext2=>(ext2=ext2.toLowerCase(),f=>!f.startsWith(".")&&f.toLowerCase().endsWith(
ext2)),starDotExtTestNocaseDot=ext2=>(ext2=ext2.toLowerCase(),f=>f.toLowerCase().endsWith(ext2)),starDotStarRE=/^\*+\.\*+$/,starDotStarTest=f=>!f.startsWith(".")&&
f.includes("."),starDotStarTestDot=f=>f!=="."&&f!==".."&&f.includes("."),dotStarRE=/^\.\*+$/,dotStarTest=f=>f!=="."&&f!==".."&&f.startsWith("."),starRE=/^\*+$/,
starTest=f=>f.length!==0&&!f.startsWith("."),starTestDot=f=>f.length!==0&&f!=="."&&f!=="..",qmarksRE=/^\?+([^+@!?*[(]*)?$/,qmarksTestNocase=([$0,ext2=""])=>{let noext=qmarksTestNoExt(
[$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},qmarksTestNocaseDot=([$0,ext2=""])=>{let noext=qmarksTestNoExtDot(
[$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},qmarksTestDot=([$0,ext2=""])=>{let noext=qmarksTestNoExtDot([$0]);
return ext2?f=>noext(f)&&f.endsWith(ext2):noext},qmarksTest=([$0,ext2=""])=>{let noext=qmarksTestNoExt([$0]);return ext2?f=>noext(f)&&f.endsWith(ext2):noext},qmarksTestNoExt=([
$0])=>{let len=$0.length;return f=>f.length===len&&!f.startsWith(".")},qmarksTestNoExtDot=([$0])=>{let len=$0.length;return f=>f.length===len&&f!=="."&&f!==".."},
defaultPlatform=typeof process=="object"&&process?typeof process.env=="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix",
path={win32:{sep:"\\"},posix:{sep:"/"}};exports.sep=defaultPlatform==="win32"?path.win32.sep:path.posix.sep;exports.minimatch.sep=exports.sep;exports.GLOBSTAR=Symbol(
"globstar **");exports.minimatch.GLOBSTAR=exports.GLOBSTAR;var qmark="[^/]",star=qmark+"*?",twoStarDot="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",twoStarNoDot="(\
?:(?!(?:\\/|^)\\.).)*?",filter=(pattern,options={})=>p=>(0,exports.minimatch)(p,pattern,options);exports.filter=filter;exports.minimatch.filter=exports.filter;var ext=(a,b={})=>Object.
assign({},a,b),defaults=def=>{if(!def||typeof def!="object"||!Object.keys(def).length)return exports.minimatch;let orig=exports.minimatch;return Object.assign((p,pattern,options={})=>orig(
p,pattern,ext(def,options)),{Minimatch:class extends orig.Minimatch{constructor(pattern,options={}){super(pattern,ext(def,options))}static defaults(options){return orig.
defaults(ext(def,options)).Minimatch}},AST:class extends orig.AST{constructor(type,parent,options={}){super(type,parent,ext(def,options))}static fromGlob(pattern,options={}){
return orig.AST.fromGlob(pattern,ext(def,options))}},unescape:(s,options={})=>orig.unescape(s,ext(def,options)),escape:(s,options={})=>orig.escape(s,ext(def,options)),
filter:(pattern,options={})=>orig.filter(pattern,ext(def,options)),defaults:options=>orig.defaults(ext(def,options)),makeRe:(pattern,options={})=>orig.makeRe(pattern,
ext(def,options)),braceExpand:(pattern,options={})=>orig.braceExpand(pattern,ext(def,options)),match:(list,pattern,options={})=>orig.match(list,pattern,ext(def,
options)),sep:orig.sep,GLOBSTAR:exports.GLOBSTAR})};exports.defaults=defaults;exports.minimatch.defaults=exports.defaults;var braceExpand=(pattern,options={})=>((0,assert_valid_pattern_js_1.
assertValidPattern)(pattern),options.nobrace||!/\{(?:(?!\{).)*\}/.test(pattern)?[pattern]:(0,brace_expansion_1.expand)(pattern,{max:options.braceExpandMax}));exports.
braceExpand=braceExpand;exports.minimatch.braceExpand=exports.braceExpand;var makeRe=(pattern,options={})=>new Minimatch(pattern,options).makeRe();exports.makeRe=
makeRe;exports.minimatch.makeRe=exports.makeRe;var match=(list,pattern,options={})=>{let mm=new Minimatch(pattern,options);return list=list.filter(f=>mm.match(f)),
mm.options.nonull&&!list.length&&list.push(pattern),list};exports.match=match;exports.minimatch.match=exports.match;var globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/,regExpEscape=s=>s.
replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),Minimatch=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(pattern,options={}){
(0,assert_valid_pattern_js_1.assertValidPattern)(pattern),options=options||{},this.options=options,this.maxGlobstarRecursion=options.maxGlobstarRecursion??200,this.
pattern=pattern,this.platform=options.platform||defaultPlatform,this.isWindows=this.platform==="win32";let awe="allowWindowsEscape";this.windowsPathsNoEscape=!!options.
windowsPathsNoEscape||options[awe]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!options.preserveMultipleSlashes,
this.regexp=null,this.negate=!1,this.nonegate=!!options.nonegate,this.comment=!1,this.empty=!1,this.partial=!!options.partial,this.nocase=!!this.options.nocase,
this.windowsNoMagicRoot=options.windowsNoMagicRoot!==void 0?options.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.set=
[],this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(let pattern of this.set)for(let part of pattern)if(typeof part!="string")
return!0;return!1}debug(..._){}make(){let pattern=this.pattern,options=this.options;if(!options.nocomment&&pattern.charAt(0)==="#"){this.comment=!0;return}if(!pattern){
this.empty=!0;return}this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],options.debug&&(this.debug=(...args)=>console.error(...args)),this.debug(this.
pattern,this.globSet);let rawGlobParts=this.globSet.map(s=>this.slashSplit(s));this.globParts=this.preprocess(rawGlobParts),this.debug(this.pattern,this.globParts);
let set=this.globParts.map((s,_,__)=>{if(this.isWindows&&this.windowsNoMagicRoot){let isUNC=s[0]===""&&s[1]===""&&(s[2]==="?"||!globMagic.test(s[2]))&&!globMagic.
test(s[3]),isDrive=/^[a-z]:/i.test(s[0]);if(isUNC)return[...s.slice(0,4),...s.slice(4).map(ss=>this.parse(ss))];if(isDrive)return[s[0],...s.slice(1).map(ss=>this.
parse(ss))]}return s.map(ss=>this.parse(ss))});if(this.debug(this.pattern,set),this.set=set.filter(s=>s.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.
length;i++){let p=this.set[i];p[0]===""&&p[1]===""&&this.globParts[i][2]==="?"&&typeof p[3]=="string"&&/^[a-z]:$/i.test(p[3])&&(p[2]="?")}this.debug(this.pattern,
this.set)}preprocess(globParts){if(this.options.noglobstar)for(let partset of globParts)for(let j=0;j<partset.length;j++)partset[j]==="**"&&(partset[j]="*");let{
optimizationLevel=1}=this.options;return optimizationLevel>=2?(globParts=this.firstPhasePreProcess(globParts),globParts=this.secondPhasePreProcess(globParts)):optimizationLevel>=
1?globParts=this.levelOneOptimize(globParts):globParts=this.adjascentGlobstarOptimize(globParts),globParts}adjascentGlobstarOptimize(globParts){return globParts.
map(parts=>{let gs=-1;for(;(gs=parts.indexOf("**",gs+1))!==-1;){let i=gs;for(;parts[i+1]==="**";)i++;i!==gs&&parts.splice(gs,i-gs)}return parts})}levelOneOptimize(globParts){
return globParts.map(parts=>(parts=parts.reduce((set,part)=>{let prev=set[set.length-1];return part==="**"&&prev==="**"?set:part===".."&&prev&&prev!==".."&&prev!==
"."&&prev!=="**"?(set.pop(),set):(set.push(part),set)},[]),parts.length===0?[""]:parts))}levelTwoFileOptimize(parts){Array.isArray(parts)||(parts=this.slashSplit(
parts));let didSomething=!1;do{if(didSomething=!1,!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){let p=parts[i];i===1&&p===""&&parts[0]===""||
(p==="."||p==="")&&(didSomething=!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&(didSomething=!0,parts.pop())}let dd=0;
for(;(dd=parts.indexOf("..",dd+1))!==-1;){let p=parts[dd-1];p&&p!=="."&&p!==".."&&p!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(p))&&(didSomething=!0,parts.splice(
dd-1,2),dd-=2)}}while(didSomething);return parts.length===0?[""]:parts}firstPhasePreProcess(globParts){let didSomething=!1;do{didSomething=!1;for(let parts of globParts){
let gs=-1;for(;(gs=parts.indexOf("**",gs+1))!==-1;){let gss=gs;for(;parts[gss+1]==="**";)gss++;gss>gs&&parts.splice(gs+1,gss-gs);let next=parts[gs+1],p=parts[gs+
2],p2=parts[gs+3];if(next!==".."||!p||p==="."||p===".."||!p2||p2==="."||p2==="..")continue;didSomething=!0,parts.splice(gs,1);let other=parts.slice(0);other[gs]=
"**",globParts.push(other),gs--}if(!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){let p=parts[i];i===1&&p===""&&parts[0]===""||(p==="."||p==="")&&
(didSomething=!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&(didSomething=!0,parts.pop())}let dd=0;for(;(dd=parts.
indexOf("..",dd+1))!==-1;){let p=parts[dd-1];if(p&&p!=="."&&p!==".."&&p!=="**"){didSomething=!0;let splin=dd===1&&parts[dd+1]==="**"?["."]:[];parts.splice(dd-1,
2,...splin),parts.length===0&&parts.push(""),dd-=2}}}}while(didSomething);return globParts}secondPhasePreProcess(globParts){for(let i=0;i<globParts.length-1;i++)
for(let j=i+1;j<globParts.length;j++){let matched=this.partsMatch(globParts[i],globParts[j],!this.preserveMultipleSlashes);if(matched){globParts[i]=[],globParts[j]=
matched;break}}return globParts.filter(gs=>gs.length)}partsMatch(a,b,emptyGSMatch=!1){let ai=0,bi=0,result=[],which="";for(;ai<a.length&&bi<b.length;)if(a[ai]===
b[bi])result.push(which==="b"?b[bi]:a[ai]),ai++,bi++;else if(emptyGSMatch&&a[ai]==="**"&&b[bi]===a[ai+1])result.push(a[ai]),ai++;else if(emptyGSMatch&&b[bi]==="\
**"&&a[ai]===b[bi+1])result.push(b[bi]),bi++;else if(a[ai]==="*"&&b[bi]&&(this.options.dot||!b[bi].startsWith("."))&&b[bi]!=="**"){if(which==="b")return!1;which=
"a",result.push(a[ai]),ai++,bi++}else if(b[bi]==="*"&&a[ai]&&(this.options.dot||!a[ai].startsWith("."))&&a[ai]!=="**"){if(which==="a")return!1;which="b",result.
push(b[bi]),ai++,bi++}else return!1;return a.length===b.length&&result}parseNegate(){if(this.nonegate)return;let pattern=this.pattern,negate=!1,negateOffset=0;for(let i=0;i<
pattern.length&&pattern.charAt(i)==="!";i++)negate=!negate,negateOffset++;negateOffset&&(this.pattern=pattern.slice(negateOffset)),this.negate=negate}matchOne(file,pattern,partial=!1){
let fileStartIndex=0,patternStartIndex=0;if(this.isWindows){let fileDrive=typeof file[0]=="string"&&/^[a-z]:$/i.test(file[0]),fileUNC=!fileDrive&&file[0]===""&&
file[1]===""&&file[2]==="?"&&/^[a-z]:$/i.test(file[3]),patternDrive=typeof pattern[0]=="string"&&/^[a-z]:$/i.test(pattern[0]),patternUNC=!patternDrive&&pattern[0]===
""&&pattern[1]===""&&pattern[2]==="?"&&typeof pattern[3]=="string"&&/^[a-z]:$/i.test(pattern[3]),fdi=fileUNC?3:fileDrive?0:void 0,pdi=patternUNC?3:patternDrive?
0:void 0;if(typeof fdi=="number"&&typeof pdi=="number"){let[fd,pd]=[file[fdi],pattern[pdi]];fd.toLowerCase()===pd.toLowerCase()&&(pattern[pdi]=fd,patternStartIndex=
pdi,fileStartIndex=fdi)}}let{optimizationLevel=1}=this.options;return optimizationLevel>=2&&(file=this.levelTwoFileOptimize(file)),pattern.includes(exports.GLOBSTAR)?
this.#matchGlobstar(file,pattern,partial,fileStartIndex,patternStartIndex):this.#matchOne(file,pattern,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file,pattern,partial,fileIndex,patternIndex){
let firstgs=pattern.indexOf(exports.GLOBSTAR,patternIndex),lastgs=pattern.lastIndexOf(exports.GLOBSTAR),[head,body,tail]=partial?[pattern.slice(patternIndex,firstgs),
pattern.slice(firstgs+1),[]]:[pattern.slice(patternIndex,firstgs),pattern.slice(firstgs+1,lastgs),pattern.slice(lastgs+1)];if(head.length){let fileHead=file.slice(
fileIndex,fileIndex+head.length);if(!this.#matchOne(fileHead,head,partial,0,0))return!1;fileIndex+=head.length,patternIndex+=head.length}let fileTailMatch=0;if(tail.
length){if(tail.length+fileIndex>file.length)return!1;let tailStart=file.length-tail.length;if(this.#matchOne(file,tail,partial,tailStart,0))fileTailMatch=tail.
length;else{if(file[file.length-1]!==""||fileIndex+tail.length===file.length||(tailStart--,!this.#matchOne(file,tail,partial,tailStart,0)))return!1;fileTailMatch=
tail.length+1}}if(!body.length){let sawSome=!!fileTailMatch;for(let i2=fileIndex;i2<file.length-fileTailMatch;i2++){let f=String(file[i2]);if(sawSome=!0,f==="."||
f===".."||!this.options.dot&&f.startsWith("."))return!1}return partial||sawSome}let bodySegments=[[[],0]],currentBody=bodySegments[0],nonGsParts=0,nonGsPartsSums=[
0];for(let b of body)b===exports.GLOBSTAR?(nonGsPartsSums.push(nonGsParts),currentBody=[[],0],bodySegments.push(currentBody)):(currentBody[0].push(b),nonGsParts++);
let i=bodySegments.length-1,fileLength=file.length-fileTailMatch;for(let b of bodySegments)b[1]=fileLength-(nonGsPartsSums[i--]+b[0].length);return!!this.#matchGlobStarBodySections(
file,bodySegments,fileIndex,0,partial,0,!!fileTailMatch)}#matchGlobStarBodySections(file,bodySegments,fileIndex,bodyIndex,partial,globStarDepth,sawTail){let bs=bodySegments[bodyIndex];
if(!bs){for(let i=fileIndex;i<file.length;i++){sawTail=!0;let f=file[i];if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1}return sawTail}let[body,
after]=bs;for(;fileIndex<=after;){if(this.#matchOne(file.slice(0,fileIndex+body.length),body,partial,fileIndex,0)&&globStarDepth<this.maxGlobstarRecursion){let sub=this.#matchGlobStarBodySections(
file,bodySegments,fileIndex+body.length,bodyIndex+1,partial,globStarDepth+1,sawTail);if(sub!==!1)return sub}let f=file[fileIndex];if(f==="."||f===".."||!this.options.
dot&&f.startsWith("."))return!1;fileIndex++}return partial||null}#matchOne(file,pattern,partial,fileIndex,patternIndex){let fi,pi,pl,fl;for(fi=fileIndex,pi=patternIndex,
fl=file.length,pl=pattern.length;fi<fl&&pi<pl;fi++,pi++){this.debug("matchOne loop");let p=pattern[pi],f=file[fi];if(this.debug(pattern,p,f),p===!1||p===exports.
GLOBSTAR)return!1;let hit;if(typeof p=="string"?(hit=f===p,this.debug("string match",p,f,hit)):(hit=p.test(f),this.debug("pattern match",p,f,hit)),!hit)return!1}
if(fi===fl&&pi===pl)return!0;if(fi===fl)return partial;if(pi===pl)return fi===fl-1&&file[fi]==="";throw new Error("wtf?")}braceExpand(){return(0,exports.braceExpand)(
this.pattern,this.options)}parse(pattern){(0,assert_valid_pattern_js_1.assertValidPattern)(pattern);let options=this.options;if(pattern==="**")return exports.GLOBSTAR;
if(pattern==="")return"";let m,fastTest=null;(m=pattern.match(starRE))?fastTest=options.dot?starTestDot:starTest:(m=pattern.match(starDotExtRE))?fastTest=(options.
nocase?options.dot?starDotExtTestNocaseDot:starDotExtTestNocase:options.dot?starDotExtTestDot:starDotExtTest)(m[1]):(m=pattern.match(qmarksRE))?fastTest=(options.
nocase?options.dot?qmarksTestNocaseDot:qmarksTestNocase:options.dot?qmarksTestDot:qmarksTest)(m):(m=pattern.match(starDotStarRE))?fastTest=options.dot?starDotStarTestDot:
starDotStarTest:(m=pattern.match(dotStarRE))&&(fastTest=dotStarTest);let re=ast_js_1.AST.fromGlob(pattern,this.options).toMMPattern();return fastTest&&typeof re==
"object"&&Reflect.defineProperty(re,"test",{value:fastTest}),re}makeRe(){if(this.regexp||this.regexp===!1)return this.regexp;let set=this.set;if(!set.length)return this.
regexp=!1,this.regexp;let options=this.options,twoStar=options.noglobstar?star:options.dot?twoStarDot:twoStarNoDot,flags=new Set(options.nocase?["i"]:[]),re=set.
map(pattern=>{let pp=pattern.map(p=>{if(p instanceof RegExp)for(let f of p.flags.split(""))flags.add(f);return typeof p=="string"?regExpEscape(p):p===exports.GLOBSTAR?
exports.GLOBSTAR:p._src});pp.forEach((p,i)=>{let next=pp[i+1],prev=pp[i-1];p!==exports.GLOBSTAR||prev===exports.GLOBSTAR||(prev===void 0?next!==void 0&&next!==exports.
GLOBSTAR?pp[i+1]="(?:\\/|"+twoStar+"\\/)?"+next:pp[i]=twoStar:next===void 0?pp[i-1]=prev+"(?:\\/|\\/"+twoStar+")?":next!==exports.GLOBSTAR&&(pp[i-1]=prev+"(?:\\/\
|\\/"+twoStar+"\\/)"+next,pp[i+1]=exports.GLOBSTAR))});let filtered=pp.filter(p=>p!==exports.GLOBSTAR);if(this.partial&&filtered.length>=1){let prefixes=[];for(let i=1;i<=
filtered.length;i++)prefixes.push(filtered.slice(0,i).join("/"));return"(?:"+prefixes.join("|")+")"}return filtered.join("/")}).join("|"),[open,close]=set.length>
1?["(?:",")"]:["",""];re="^"+open+re+close+"$",this.partial&&(re="^(?:\\/|"+open+re.slice(1,-1)+close+")$"),this.negate&&(re="^(?!"+re+").+$");try{this.regexp=new RegExp(
re,[...flags].join(""))}catch{this.regexp=!1}return this.regexp}slashSplit(p){return this.preserveMultipleSlashes?p.split("/"):this.isWindows&&/^\/\/[^/]+/.test(
p)?["",...p.split(/\/+/)]:p.split(/\/+/)}match(f,partial=this.partial){if(this.debug("match",f,this.pattern),this.comment)return!1;if(this.empty)return f==="";if(f===
"/"&&partial)return!0;let options=this.options;this.isWindows&&(f=f.split("\\").join("/"));let ff=this.slashSplit(f);this.debug(this.pattern,"split",ff);let set=this.
set;this.debug(this.pattern,"set",set);let filename=ff[ff.length-1];if(!filename)for(let i=ff.length-2;!filename&&i>=0;i--)filename=ff[i];for(let pattern of set){
let file=ff;if(options.matchBase&&pattern.length===1&&(file=[filename]),this.matchOne(file,pattern,partial))return options.flipNegate?!0:!this.negate}return options.
flipNegate?!1:this.negate}static defaults(def){return exports.minimatch.defaults(def).Minimatch}};exports.Minimatch=Minimatch;var ast_js_2=require_ast();Object.
defineProperty(exports,"AST",{enumerable:!0,get:function(){return ast_js_2.AST}});var escape_js_2=require_escape();Object.defineProperty(exports,"escape",{enumerable:!0,
get:function(){return escape_js_2.escape}});var unescape_js_2=require_unescape();Object.defineProperty(exports,"unescape",{enumerable:!0,get:function(){return unescape_js_2.
unescape}});exports.minimatch.AST=ast_js_1.AST;exports.minimatch.Minimatch=Minimatch;exports.minimatch.escape=escape_js_1.escape;exports.minimatch.unescape=unescape_js_1.
unescape}});var require_role=__commonJS({"node_modules/@tufjs/models/dist/role.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.SuccinctRoles=exports.DelegatedRole=exports.Role=exports.
TOP_LEVEL_ROLE_NAMES=void 0;var crypto_1=__importDefault(__require("crypto")),minimatch_1=require_commonjs3(),util_1=__importDefault(__require("util")),error_1=require_error(),
utils_1=require_utils();exports.TOP_LEVEL_ROLE_NAMES=["root","targets","snapshot","timestamp"];var Role=class _Role{keyIDs;threshold;unrecognizedFields;constructor(options){
let{keyIDs,threshold,unrecognizedFields}=options;if(hasDuplicates(keyIDs))throw new error_1.ValueError("duplicate key IDs found");if(threshold<1)throw new error_1.
ValueError("threshold must be at least 1");this.keyIDs=keyIDs,this.threshold=threshold,this.unrecognizedFields=unrecognizedFields||{}}equals(other){return other instanceof
_Role?this.threshold===other.threshold&&util_1.default.isDeepStrictEqual(this.keyIDs,other.keyIDs)&&util_1.default.isDeepStrictEqual(this.unrecognizedFields,other.
unrecognizedFields):!1}toJSON(){return{keyids:this.keyIDs,threshold:this.threshold,...this.unrecognizedFields}}static fromJSON(data){let{keyids,threshold,...rest}=data;
if(!utils_1.guard.isStringArray(keyids))throw new TypeError("keyids must be an array");if(typeof threshold!="number")throw new TypeError("threshold must be a nu\
mber");return new _Role({keyIDs:keyids,threshold,unrecognizedFields:rest})}};exports.Role=Role;function hasDuplicates(array){return new Set(array).size!==array.
length}var DelegatedRole=class _DelegatedRole extends Role{name;terminating;paths;pathHashPrefixes;constructor(opts){super(opts);let{name,terminating,paths,pathHashPrefixes}=opts;
if(this.name=name,this.terminating=terminating,opts.paths&&opts.pathHashPrefixes)throw new error_1.ValueError("paths and pathHashPrefixes are mutually exclusive");
this.paths=paths,this.pathHashPrefixes=pathHashPrefixes}equals(other){return other instanceof _DelegatedRole?super.equals(other)&&this.name===other.name&&this.terminating===
other.terminating&&util_1.default.isDeepStrictEqual(this.paths,other.paths)&&util_1.default.isDeepStrictEqual(this.pathHashPrefixes,other.pathHashPrefixes):!1}isDelegatedPath(targetFilepath){
if(this.paths)return this.paths.some(pathPattern=>isTargetInPathPattern(targetFilepath,pathPattern));if(this.pathHashPrefixes){let pathHash=crypto_1.default.createHash(
"sha256").update(targetFilepath).digest("hex");return this.pathHashPrefixes.some(pathHashPrefix=>pathHash.startsWith(pathHashPrefix))}return!1}toJSON(){let json={
...super.toJSON(),name:this.name,terminating:this.terminating};return this.paths&&(json.paths=this.paths),this.pathHashPrefixes&&(json.path_hash_prefixes=this.pathHashPrefixes),
json}static fromJSON(data){let{keyids,threshold,name,terminating,paths,path_hash_prefixes,...rest}=data;if(!utils_1.guard.isStringArray(keyids))throw new TypeError(
"keyids must be an array of strings");if(typeof threshold!="number")throw new TypeError("threshold must be a number");if(typeof name!="string")throw new TypeError(
"name must be a string");if(typeof terminating!="boolean")throw new TypeError("terminating must be a boolean");if(utils_1.guard.isDefined(paths)&&!utils_1.guard.
isStringArray(paths))throw new TypeError("paths must be an array of strings");if(utils_1.guard.isDefined(path_hash_prefixes)&&!utils_1.guard.isStringArray(path_hash_prefixes))
throw new TypeError("path_hash_prefixes must be an array of strings");return new _DelegatedRole({keyIDs:keyids,threshold,name,terminating,paths,pathHashPrefixes:path_hash_prefixes,
unrecognizedFields:rest})}};exports.DelegatedRole=DelegatedRole;var zip=(a,b)=>a.map((k,i)=>[k,b[i]]);function isTargetInPathPattern(target,pattern){let targetParts=target.
split("/"),patternParts=pattern.split("/");return patternParts.length!=targetParts.length?!1:zip(targetParts,patternParts).every(([targetPart,patternPart])=>(0,minimatch_1.
minimatch)(targetPart,patternPart))}var SuccinctRoles=class _SuccinctRoles extends Role{bitLength;namePrefix;numberOfBins;suffixLen;constructor(opts){super(opts);
let{bitLength,namePrefix}=opts;if(bitLength<=0||bitLength>32)throw new error_1.ValueError("bitLength must be between 1 and 32");this.bitLength=bitLength,this.namePrefix=
namePrefix,this.numberOfBins=Math.pow(2,bitLength),this.suffixLen=(this.numberOfBins-1).toString(16).length}equals(other){return other instanceof _SuccinctRoles?
super.equals(other)&&this.bitLength===other.bitLength&&this.namePrefix===other.namePrefix:!1}getRoleForTarget(targetFilepath){let hashBytes=crypto_1.default.createHash(
"sha256").update(targetFilepath).digest().subarray(0,4),shiftValue=32-this.bitLength,suffix=(hashBytes.readUInt32BE()>>>shiftValue).toString(16).padStart(this.suffixLen,
"0");return`${this.namePrefix}-${suffix}`}*getRoles(){for(let i=0;i<this.numberOfBins;i++){let suffix=i.toString(16).padStart(this.suffixLen,"0");yield`${this.namePrefix}\
-${suffix}`}}isDelegatedRole(roleName){let desiredPrefix=this.namePrefix+"-";if(!roleName.startsWith(desiredPrefix))return!1;let suffix=roleName.slice(desiredPrefix.
length,roleName.length);if(suffix.length!=this.suffixLen||!suffix.match(/^[0-9a-fA-F]+$/))return!1;let num=parseInt(suffix,16);return 0<=num&&num<this.numberOfBins}toJSON(){
return{...super.toJSON(),bit_length:this.bitLength,name_prefix:this.namePrefix}}static fromJSON(data){let{keyids,threshold,bit_length,name_prefix,...rest}=data;
if(!utils_1.guard.isStringArray(keyids))throw new TypeError("keyids must be an array of strings");if(typeof threshold!="number")throw new TypeError("threshold m\
ust be a number");if(typeof bit_length!="number")throw new TypeError("bit_length must be a number");if(typeof name_prefix!="string")throw new TypeError("name_pr\
efix must be a string");return new _SuccinctRoles({keyIDs:keyids,threshold,bitLength:bit_length,namePrefix:name_prefix,unrecognizedFields:rest})}};exports.SuccinctRoles=
SuccinctRoles}});var require_root=__commonJS({"node_modules/@tufjs/models/dist/root.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.Root=void 0;var util_1=__importDefault(__require("util")),
base_1=require_base(),error_1=require_error(),key_1=require_key2(),role_1=require_role(),utils_1=require_utils(),Root=class _Root extends base_1.Signed{type=base_1.
MetadataKind.Root;keys;roles;consistentSnapshot;constructor(options){if(super(options),this.keys=options.keys||{},this.consistentSnapshot=options.consistentSnapshot??
!0,!options.roles)this.roles=role_1.TOP_LEVEL_ROLE_NAMES.reduce((acc,role)=>({...acc,[role]:new role_1.Role({keyIDs:[],threshold:1})}),{});else{let roleNames=new Set(
Object.keys(options.roles));if(!role_1.TOP_LEVEL_ROLE_NAMES.every(role=>roleNames.has(role)))throw new error_1.ValueError("missing top-level role");this.roles=options.
roles}}addKey(key,role){if(!this.roles[role])throw new error_1.ValueError(`role ${role} does not exist`);this.roles[role].keyIDs.includes(key.keyID)||this.roles[role].
keyIDs.push(key.keyID),this.keys[key.keyID]=key}equals(other){return other instanceof _Root?super.equals(other)&&this.consistentSnapshot===other.consistentSnapshot&&
util_1.default.isDeepStrictEqual(this.keys,other.keys)&&util_1.default.isDeepStrictEqual(this.roles,other.roles):!1}toJSON(){return{_type:this.type,spec_version:this.
specVersion,version:this.version,expires:this.expires,keys:keysToJSON(this.keys),roles:rolesToJSON(this.roles),consistent_snapshot:this.consistentSnapshot,...this.
unrecognizedFields}}static fromJSON(data){let{unrecognizedFields,...commonFields}=base_1.Signed.commonFieldsFromJSON(data),{keys,roles,consistent_snapshot,...rest}=unrecognizedFields;
if(typeof consistent_snapshot!="boolean")throw new TypeError("consistent_snapshot must be a boolean");return new _Root({...commonFields,keys:keysFromJSON(keys),
roles:rolesFromJSON(roles),consistentSnapshot:consistent_snapshot,unrecognizedFields:rest})}};exports.Root=Root;function keysToJSON(keys){return Object.entries(
keys).reduce((acc,[keyID,key])=>({...acc,[keyID]:key.toJSON()}),{})}function rolesToJSON(roles){return Object.entries(roles).reduce((acc,[roleName,role])=>({...acc,
[roleName]:role.toJSON()}),{})}function keysFromJSON(data){let keys;if(utils_1.guard.isDefined(data)){if(!utils_1.guard.isObjectRecord(data))throw new TypeError(
"keys must be an object");keys=Object.entries(data).reduce((acc,[keyID,keyData])=>({...acc,[keyID]:key_1.Key.fromJSON(keyID,keyData)}),{})}return keys}function rolesFromJSON(data){
let roles;if(utils_1.guard.isDefined(data)){if(!utils_1.guard.isObjectRecord(data))throw new TypeError("roles must be an object");roles=Object.entries(data).reduce(
(acc,[roleName,roleData])=>({...acc,[roleName]:role_1.Role.fromJSON(roleData)}),{})}return roles}}});var require_signature=__commonJS({"node_modules/@tufjs/models/dist/signature.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Signature=void 0;var Signature=class _Signature{keyID;sig;constructor(options){let{keyID,sig}=options;this.keyID=keyID,this.sig=sig}toJSON(){return{keyid:this.keyID,
sig:this.sig}}static fromJSON(data){let{keyid,sig}=data;if(typeof keyid!="string")throw new TypeError("keyid must be a string");if(typeof sig!="string")throw new TypeError(
"sig must be a string");return new _Signature({keyID:keyid,sig})}};exports.Signature=Signature}});var require_snapshot=__commonJS({"node_modules/@tufjs/models/dist/snapshot.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.Snapshot=void 0;var util_1=__importDefault(__require("util")),
base_1=require_base(),file_1=require_file(),utils_1=require_utils(),Snapshot=class _Snapshot extends base_1.Signed{type=base_1.MetadataKind.Snapshot;meta;constructor(opts){
super(opts),this.meta=opts.meta||{"targets.json":new file_1.MetaFile({version:1})}}equals(other){return other instanceof _Snapshot?super.equals(other)&&util_1.default.
isDeepStrictEqual(this.meta,other.meta):!1}toJSON(){return{_type:this.type,meta:metaToJSON(this.meta),spec_version:this.specVersion,version:this.version,expires:this.
expires,...this.unrecognizedFields}}static fromJSON(data){let{unrecognizedFields,...commonFields}=base_1.Signed.commonFieldsFromJSON(data),{meta,...rest}=unrecognizedFields;
return new _Snapshot({...commonFields,meta:metaFromJSON(meta),unrecognizedFields:rest})}};exports.Snapshot=Snapshot;function metaToJSON(meta){return Object.entries(
meta).reduce((acc,[path,metadata])=>({...acc,[path]:metadata.toJSON()}),{})}function metaFromJSON(data){let meta;if(utils_1.guard.isDefined(data))if(utils_1.guard.
isObjectRecord(data))meta=Object.entries(data).reduce((acc,[path,metadata])=>({...acc,[path]:file_1.MetaFile.fromJSON(metadata)}),{});else throw new TypeError("\
meta field is malformed");return meta}}});var require_delegations=__commonJS({"node_modules/@tufjs/models/dist/delegations.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.Delegations=void 0;var util_1=__importDefault(
__require("util")),error_1=require_error(),key_1=require_key2(),role_1=require_role(),utils_1=require_utils(),Delegations=class _Delegations{keys;roles;unrecognizedFields;succinctRoles;constructor(options){
if(this.keys=options.keys,this.unrecognizedFields=options.unrecognizedFields||{},options.roles&&Object.keys(options.roles).some(roleName=>role_1.TOP_LEVEL_ROLE_NAMES.
includes(roleName)))throw new error_1.ValueError("Delegated role name conflicts with top-level role name");this.succinctRoles=options.succinctRoles,this.roles=options.
roles}equals(other){return other instanceof _Delegations?util_1.default.isDeepStrictEqual(this.keys,other.keys)&&util_1.default.isDeepStrictEqual(this.roles,other.
roles)&&util_1.default.isDeepStrictEqual(this.unrecognizedFields,other.unrecognizedFields)&&util_1.default.isDeepStrictEqual(this.succinctRoles,other.succinctRoles):
!1}*rolesForTarget(targetPath){if(this.roles)for(let role of Object.values(this.roles))role.isDelegatedPath(targetPath)&&(yield{role:role.name,terminating:role.
terminating});else this.succinctRoles&&(yield{role:this.succinctRoles.getRoleForTarget(targetPath),terminating:!0})}toJSON(){let json={keys:keysToJSON(this.keys),
...this.unrecognizedFields};return this.roles?json.roles=rolesToJSON(this.roles):this.succinctRoles&&(json.succinct_roles=this.succinctRoles.toJSON()),json}static fromJSON(data){
let{keys,roles,succinct_roles,...unrecognizedFields}=data,succinctRoles;return utils_1.guard.isObject(succinct_roles)&&(succinctRoles=role_1.SuccinctRoles.fromJSON(
succinct_roles)),new _Delegations({keys:keysFromJSON(keys),roles:rolesFromJSON(roles),unrecognizedFields,succinctRoles})}};exports.Delegations=Delegations;function keysToJSON(keys){
return Object.entries(keys).reduce((acc,[keyId,key])=>({...acc,[keyId]:key.toJSON()}),{})}function rolesToJSON(roles){return Object.values(roles).map(role=>role.
toJSON())}function keysFromJSON(data){if(!utils_1.guard.isObjectRecord(data))throw new TypeError("keys is malformed");return Object.entries(data).reduce((acc,[keyID,
keyData])=>({...acc,[keyID]:key_1.Key.fromJSON(keyID,keyData)}),{})}function rolesFromJSON(data){let roleMap;if(utils_1.guard.isDefined(data)){if(!utils_1.guard.
isObjectArray(data))throw new TypeError("roles is malformed");roleMap=data.reduce((acc,role)=>{let delegatedRole=role_1.DelegatedRole.fromJSON(role);if(Object.hasOwn(
acc,delegatedRole.name))throw new error_1.ValueError(`duplicate delegated role: ${delegatedRole.name}`);return{...acc,[delegatedRole.name]:delegatedRole}},{})}return roleMap}}});var require_targets=__commonJS({"node_modules/@tufjs/models/dist/targets.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.Targets=void 0;var util_1=__importDefault(__require("util")),
base_1=require_base(),delegations_1=require_delegations(),file_1=require_file(),utils_1=require_utils(),Targets=class _Targets extends base_1.Signed{type=base_1.
MetadataKind.Targets;targets;delegations;constructor(options){super(options),this.targets=options.targets||{},this.delegations=options.delegations}addTarget(target){
this.targets[target.path]=target}equals(other){return other instanceof _Targets?super.equals(other)&&util_1.default.isDeepStrictEqual(this.targets,other.targets)&&
util_1.default.isDeepStrictEqual(this.delegations,other.delegations):!1}toJSON(){let json={_type:this.type,spec_version:this.specVersion,version:this.version,expires:this.
expires,targets:targetsToJSON(this.targets),...this.unrecognizedFields};return this.delegations&&(json.delegations=this.delegations.toJSON()),json}static fromJSON(data){
let{unrecognizedFields,...commonFields}=base_1.Signed.commonFieldsFromJSON(data),{targets,delegations,...rest}=unrecognizedFields;return new _Targets({...commonFields,
targets:targetsFromJSON(targets),delegations:delegationsFromJSON(delegations),unrecognizedFields:rest})}};exports.Targets=Targets;function targetsToJSON(targets){
return Object.entries(targets).reduce((acc,[path,target])=>({...acc,[path]:target.toJSON()}),{})}function targetsFromJSON(data){let targets;if(utils_1.guard.isDefined(
data))if(utils_1.guard.isObjectRecord(data))targets=Object.entries(data).reduce((acc,[path,target])=>({...acc,[path]:file_1.TargetFile.fromJSON(path,target)}),{});else
throw new TypeError("targets must be an object");return targets}function delegationsFromJSON(data){let delegations;if(utils_1.guard.isDefined(data))if(utils_1.guard.
isObject(data))delegations=delegations_1.Delegations.fromJSON(data);else throw new TypeError("delegations must be an object");return delegations}}});var require_timestamp=__commonJS({"node_modules/@tufjs/models/dist/timestamp.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Timestamp=void 0;var base_1=require_base(),file_1=require_file(),utils_1=require_utils(),Timestamp=class _Timestamp extends base_1.Signed{type=base_1.MetadataKind.
Timestamp;snapshotMeta;constructor(options){super(options),this.snapshotMeta=options.snapshotMeta||new file_1.MetaFile({version:1})}equals(other){return other instanceof
_Timestamp?super.equals(other)&&this.snapshotMeta.equals(other.snapshotMeta):!1}toJSON(){return{_type:this.type,spec_version:this.specVersion,version:this.version,
expires:this.expires,meta:{"snapshot.json":this.snapshotMeta.toJSON()},...this.unrecognizedFields}}static fromJSON(data){let{unrecognizedFields,...commonFields}=base_1.
Signed.commonFieldsFromJSON(data),{meta,...rest}=unrecognizedFields;return new _Timestamp({...commonFields,snapshotMeta:snapshotMetaFromJSON(meta),unrecognizedFields:rest})}};
exports.Timestamp=Timestamp;function snapshotMetaFromJSON(data){let snapshotMeta;if(utils_1.guard.isDefined(data)){let snapshotData=data["snapshot.json"];if(!utils_1.
guard.isDefined(snapshotData)||!utils_1.guard.isObject(snapshotData))throw new TypeError("missing snapshot.json in meta");snapshotMeta=file_1.MetaFile.fromJSON(
snapshotData)}return snapshotMeta}}});var require_metadata=__commonJS({"node_modules/@tufjs/models/dist/metadata.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.Metadata=void 0;var canonical_json_1=require_lib(),
util_1=__importDefault(__require("util")),base_1=require_base(),error_1=require_error(),root_1=require_root(),signature_1=require_signature(),snapshot_1=require_snapshot(),
targets_1=require_targets(),timestamp_1=require_timestamp(),utils_1=require_utils(),Metadata=class _Metadata{signed;signatures;unrecognizedFields;constructor(signed,signatures,unrecognizedFields){
this.signed=signed,this.signatures=signatures||{},this.unrecognizedFields=unrecognizedFields||{}}sign(signer,append=!0){let bytes=Buffer.from((0,canonical_json_1.
canonicalize)(this.signed.toJSON())),signature=signer(bytes);append||(this.signatures={}),this.signatures[signature.keyID]=signature}verifyDelegate(delegatedRole,delegatedMetadata){
let role,keys={};switch(this.signed.type){case base_1.MetadataKind.Root:keys=this.signed.keys,role=this.signed.roles[delegatedRole];break;case base_1.MetadataKind.
Targets:if(!this.signed.delegations)throw new error_1.ValueError(`No delegations found for ${delegatedRole}`);keys=this.signed.delegations.keys,this.signed.delegations.
roles?role=this.signed.delegations.roles[delegatedRole]:this.signed.delegations.succinctRoles&&this.signed.delegations.succinctRoles.isDelegatedRole(delegatedRole)&&
(role=this.signed.delegations.succinctRoles);break;default:throw new TypeError("invalid metadata type")}if(!role)throw new error_1.ValueError(`no delegation fou\
nd for ${delegatedRole}`);let signingKeys=new Set;if(role.keyIDs.forEach(keyID=>{let key=keys[keyID];if(key)try{key.verifySignature(delegatedMetadata),signingKeys.
add(key.keyID)}catch{}}),signingKeys.size<role.threshold)throw new error_1.UnsignedMetadataError(`${delegatedRole} was signed by ${signingKeys.size}/${role.threshold}\
 keys`)}equals(other){return other instanceof _Metadata?this.signed.equals(other.signed)&&util_1.default.isDeepStrictEqual(this.signatures,other.signatures)&&util_1.
default.isDeepStrictEqual(this.unrecognizedFields,other.unrecognizedFields):!1}toJSON(){return{signatures:Object.values(this.signatures).map(signature=>signature.
toJSON()),signed:this.signed.toJSON(),...this.unrecognizedFields}}static fromJSON(type,data){let{signed,signatures,...rest}=data;if(!utils_1.guard.isDefined(signed)||
!utils_1.guard.isObject(signed))throw new TypeError("signed is not defined");if(type!==signed._type)throw new error_1.ValueError(`expected '${type}', got ${signed.
_type}`);if(!utils_1.guard.isObjectArray(signatures))throw new TypeError("signatures is not an array");let signedObj;switch(type){case base_1.MetadataKind.Root:
signedObj=root_1.Root.fromJSON(signed);break;case base_1.MetadataKind.Timestamp:signedObj=timestamp_1.Timestamp.fromJSON(signed);break;case base_1.MetadataKind.
Snapshot:signedObj=snapshot_1.Snapshot.fromJSON(signed);break;case base_1.MetadataKind.Targets:signedObj=targets_1.Targets.fromJSON(signed);break;default:throw new TypeError(
"invalid metadata type")}let sigMap={};return signatures.forEach(sigData=>{let sig=signature_1.Signature.fromJSON(sigData);if(sigMap[sig.keyID])throw new error_1.
ValueError(`multiple signatures found for keyid: ${sig.keyID}`);sigMap[sig.keyID]=sig}),new _Metadata(signedObj,sigMap,rest)}};exports.Metadata=Metadata}});var require_dist=__commonJS({"node_modules/@tufjs/models/dist/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.Timestamp=
exports.Targets=exports.Snapshot=exports.Signature=exports.Root=exports.Metadata=exports.Key=exports.TargetFile=exports.MetaFile=exports.ValueError=exports.MetadataKind=
void 0;var base_1=require_base();Object.defineProperty(exports,"MetadataKind",{enumerable:!0,get:function(){return base_1.MetadataKind}});var error_1=require_error();
Object.defineProperty(exports,"ValueError",{enumerable:!0,get:function(){return error_1.ValueError}});var file_1=require_file();Object.defineProperty(exports,"M\
etaFile",{enumerable:!0,get:function(){return file_1.MetaFile}});Object.defineProperty(exports,"TargetFile",{enumerable:!0,get:function(){return file_1.TargetFile}});
var key_1=require_key2();Object.defineProperty(exports,"Key",{enumerable:!0,get:function(){return key_1.Key}});var metadata_1=require_metadata();Object.defineProperty(
exports,"Metadata",{enumerable:!0,get:function(){return metadata_1.Metadata}});var root_1=require_root();Object.defineProperty(exports,"Root",{enumerable:!0,get:function(){
return root_1.Root}});var signature_1=require_signature();Object.defineProperty(exports,"Signature",{enumerable:!0,get:function(){return signature_1.Signature}});
var snapshot_1=require_snapshot();Object.defineProperty(exports,"Snapshot",{enumerable:!0,get:function(){return snapshot_1.Snapshot}});var targets_1=require_targets();
Object.defineProperty(exports,"Targets",{enumerable:!0,get:function(){return targets_1.Targets}});var timestamp_1=require_timestamp();Object.defineProperty(exports,
"Timestamp",{enumerable:!0,get:function(){return timestamp_1.Timestamp}})}});var require_error2=__commonJS({"node_modules/tuf-js/dist/error.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.DownloadHTTPError=
exports.DownloadLengthMismatchError=exports.DownloadError=exports.ExpiredMetadataError=exports.EqualVersionError=exports.BadVersionError=exports.RepositoryError=
exports.PersistError=exports.RuntimeError=exports.ValueError=void 0;var ValueError=class extends Error{};exports.ValueError=ValueError;var RuntimeError=class extends Error{};
exports.RuntimeError=RuntimeError;var PersistError=class extends Error{};exports.PersistError=PersistError;var RepositoryError=class extends Error{};exports.RepositoryError=
RepositoryError;var BadVersionError=class extends RepositoryError{};exports.BadVersionError=BadVersionError;var EqualVersionError=class extends BadVersionError{};
exports.EqualVersionError=EqualVersionError;var ExpiredMetadataError=class extends RepositoryError{};exports.ExpiredMetadataError=ExpiredMetadataError;var DownloadError=class extends Error{};
exports.DownloadError=DownloadError;var DownloadLengthMismatchError=class extends DownloadError{};exports.DownloadLengthMismatchError=DownloadLengthMismatchError;
var DownloadHTTPError2=class extends DownloadError{statusCode;constructor(message,statusCode){super(message),this.statusCode=statusCode}};exports.DownloadHTTPError=
DownloadHTTPError2}});var require_tmpfile=__commonJS({"node_modules/tuf-js/dist/utils/tmpfile.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.withTempFile=void 0;var promises_1=__importDefault(
__require("fs/promises")),os_1=__importDefault(__require("os")),path_1=__importDefault(__require("path")),withTempFile=async handler=>withTempDir(async dir=>handler(
path_1.default.join(dir,"tempfile")));exports.withTempFile=withTempFile;var withTempDir=async handler=>{let tmpDir=await promises_1.default.realpath(os_1.default.
tmpdir()),dir=await promises_1.default.mkdtemp(tmpDir+path_1.default.sep);try{return await handler(dir)}finally{await promises_1.default.rm(dir,{force:!0,recursive:!0,
maxRetries:3})}}}});var require_retry=__commonJS({"node_modules/@gar/promise-retry/lib/retry.js"(exports,module){var RetryOperation=class{#attempts=1;#cachedTimeouts=null;#errors=[];#fn=null;#maxRetryTime;#operationStart=null;#originalTimeouts;#timeouts;#timer=null;#unref;constructor(timeouts,options={}){
this.#originalTimeouts=[...timeouts],this.#timeouts=[...timeouts],this.#unref=options.unref,this.#maxRetryTime=options.maxRetryTime||1/0,options.forever&&(this.#cachedTimeouts=
[...this.#timeouts])}get timeouts(){return[...this.#timeouts]}get errors(){return[...this.#errors]}get attempts(){return this.#attempts}get mainError(){let mainError=null;
if(this.#errors.length){let mainErrorCount=0,counts={};for(let i=0;i<this.#errors.length;i++){let error=this.#errors[i],{message}=error;counts[message]||(counts[message]=
0),counts[message]++,counts[message]>=mainErrorCount&&(mainError=error,mainErrorCount=counts[message])}}return mainError}reset(){this.#attempts=1,this.#timeouts=
[...this.#originalTimeouts]}stop(){this.#timer&&clearTimeout(this.#timer),this.#timeouts=[],this.#cachedTimeouts=null}retry(err){if(this.#errors.push(err),new Date().
getTime()-this.#operationStart>=this.#maxRetryTime)return this.#errors.unshift(new Error("RetryOperation timeout occurred")),!1;let timeout=this.#timeouts.shift();
if(timeout===void 0)if(this.#cachedTimeouts)this.#errors.pop(),timeout=this.#cachedTimeouts.at(-1);else return!1;return this.#timer=setTimeout(()=>{this.#attempts++,
this.#fn(this.#attempts)},timeout),this.#unref&&this.#timer.unref(),!0}attempt(fn){this.#fn=fn,this.#operationStart=new Date().getTime(),this.#fn(this.#attempts)}};
module.exports={RetryOperation}}});var require_lib2=__commonJS({"node_modules/@gar/promise-retry/lib/index.js"(exports,module){var{RetryOperation}=require_retry(),createTimeout=(attempt,opts)=>Math.
min(Math.round((1+(opts.randomize?Math.random():0))*Math.max(opts.minTimeout,1)*Math.pow(opts.factor,attempt)),opts.maxTimeout),isRetryError=err=>err?.code==="E\
PROMISERETRY"&&Object.hasOwn(err,"retried"),promiseRetry=async(fn,options={})=>{let timeouts=[];if(options instanceof Array)timeouts=[...options];else{options.retries===
1/0&&(options.forever=!0,delete options.retries);let opts={retries:10,factor:2,minTimeout:1*1e3,maxTimeout:1/0,randomize:!1,...options};if(opts.minTimeout>opts.
maxTimeout)throw new Error("minTimeout is greater than maxTimeout");if(opts.retries){for(let i=0;i<opts.retries;i++)timeouts.push(createTimeout(i,opts));timeouts.
sort((a,b)=>a-b)}else options.forever&&timeouts.push(createTimeout(0,opts))}let operation=new RetryOperation(timeouts,{forever:options.forever,unref:options.unref,
maxRetryTime:options.maxRetryTime});return new Promise(function(resolve,reject){operation.attempt(async number=>{try{let result=await fn(err=>{throw Object.assign(
new Error("Retrying"),{code:"EPROMISERETRY",retried:err})},number,operation);return resolve(result)}catch(err){if(!isRetryError(err))return reject(err);if(!operation.
retry(err.retried||new Error))return reject(err.retried)}})})};module.exports={promiseRetry}}});var require_fetcher=__commonJS({"node_modules/tuf-js/dist/fetcher.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.DefaultFetcher=exports.BaseFetcher=void 0;var debug_1=__importDefault(
require_src()),fs_1=__importDefault(__require("fs")),util_1=__importDefault(__require("util")),error_1=require_error2(),tmpfile_1=require_tmpfile(),promise_retry_1=require_lib2(),
log=(0,debug_1.default)("tuf:fetch"),USER_AGENT_HEADER="User-Agent",BaseFetcher2=class{async downloadFile(url,maxLength,handler){return(0,tmpfile_1.withTempFile)(
async tmpFile=>{let reader=await this.fetch(url),numberOfBytesReceived=0,fileStream=fs_1.default.createWriteStream(tmpFile),streamReader=reader.getReader();try{
for(;;){let{done,value:chunk}=await streamReader.read();if(done)break;if(numberOfBytesReceived+=chunk.length,numberOfBytesReceived>maxLength)throw new error_1.DownloadLengthMismatchError(
"Max length reached");await writeBufferToStream(fileStream,Buffer.from(chunk))}}finally{streamReader.releaseLock(),await util_1.default.promisify(fileStream.close).
bind(fileStream)()}return handler(tmpFile)})}async downloadBytes(url,maxLength){return this.downloadFile(url,maxLength,async file=>{let stream=fs_1.default.createReadStream(
file),chunks=[];for await(let chunk of stream)chunks.push(chunk);return Buffer.concat(chunks)})}};exports.BaseFetcher=BaseFetcher2;var DefaultFetcher=class extends BaseFetcher2{userAgent;timeout;retry;constructor(options={}){
if(super(),this.userAgent=options.userAgent,this.timeout=options.timeout,options.retry===!0)this.retry={forever:!0};else if(options.retry===!1||options.retry===
void 0)this.retry=void 0;else if(typeof options.retry=="number"){if(options.retry<0)throw new Error("Retry count must be non-negative number");this.retry={retries:options.
retry}}else this.retry=options.retry}async fetch(url){let shouldRetry=this.retry!==void 0;return(0,promise_retry_1.promiseRetry)(async(retry,number)=>{log("GET \
%s (attempt %d)",url,number);let response;try{response=await fetch(url,{headers:{[USER_AGENT_HEADER]:this.userAgent||""},signal:this.timeout?AbortSignal.timeout(
this.timeout):void 0})}catch(error){let err=error instanceof Error?error:new Error(String(error));if(shouldRetry)return retry(err);throw err}if(!response.ok||!response.
body){let err=new error_1.DownloadHTTPError("Failed to download",response.status);if(shouldRetry&&response.status>=500&&response.status<600)return retry(err);throw err}
return response.body},this.retry)}};exports.DefaultFetcher=DefaultFetcher;var writeBufferToStream=async(stream,buffer)=>new Promise((resolve,reject)=>{stream.write(
buffer,err=>{err&&reject(err),resolve(!0)})})}});var require_package=__commonJS({"node_modules/tuf-js/package.json"(exports,module){module.exports={name:"tuf-js",version:"6.0.2",description:"JavaScript impleme\
ntation of The Update Framework (TUF)",main:"dist/index.js",types:"dist/index.d.ts",scripts:{build:"tsc --build tsconfig.build.json",clean:"rm -rf dist && rm ts\
config.build.tsbuildinfo",test:"jest"},repository:{type:"git",url:"git+https://github.com/theupdateframework/tuf-js.git"},files:["dist"],keywords:["tuf","securi\
ty","update"],author:"bdehamer@github.com",license:"MIT",bugs:{url:"https://github.com/theupdateframework/tuf-js/issues"},homepage:"https://github.com/theupdate\
framework/tuf-js/tree/main/packages/client#readme",devDependencies:{"@tufjs/repo-mock":"5.0.2","@types/debug":"^4.1.13","@types/retry":"^0.12.5"},dependencies:{
"@gar/promise-retry":"^1.0.3","@tufjs/models":"5.0.2",debug:"^4.4.3"},engines:{node:"^22.22.2 || ^24.15.0 || >=26.0.0"}}}});var require_config=__commonJS({"node_modules/tuf-js/dist/config.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.defaultConfig=
void 0;exports.defaultConfig={maxRootRotations:256,maxDelegations:32,rootMaxLength:512e3,timestampMaxLength:16384,snapshotMaxLength:2e6,targetsMaxLength:5e6,prefixTargetsWithHash:!0,
fetchTimeout:1e5,fetchRetries:void 0,fetchRetry:2,userAgent:""}}});var require_store=__commonJS({"node_modules/tuf-js/dist/store.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.TrustedMetadataStore=
void 0;var models_1=require_dist(),error_1=require_error2(),TrustedMetadataStore=class{trustedSet={};referenceTime;constructor(rootData){this.referenceTime=new Date,
this.loadTrustedRoot(rootData)}get root(){if(!this.trustedSet.root)throw new ReferenceError("No trusted root metadata");return this.trustedSet.root}get timestamp(){
return this.trustedSet.timestamp}get snapshot(){return this.trustedSet.snapshot}get targets(){return this.trustedSet.targets}getRole(name){return this.trustedSet[name]}updateRoot(bytesBuffer){
let data=JSON.parse(bytesBuffer.toString("utf8")),newRoot=models_1.Metadata.fromJSON(models_1.MetadataKind.Root,data);if(newRoot.signed.type!=models_1.MetadataKind.
Root)throw new error_1.RepositoryError(`Expected 'root', got ${newRoot.signed.type}`);if(this.root.verifyDelegate(models_1.MetadataKind.Root,newRoot),newRoot.signed.
version!=this.root.signed.version+1)throw new error_1.BadVersionError(`Expected version ${this.root.signed.version+1}, got ${newRoot.signed.version}`);return newRoot.
verifyDelegate(models_1.MetadataKind.Root,newRoot),this.trustedSet.root=newRoot,newRoot}updateTimestamp(bytesBuffer){if(this.snapshot)throw new error_1.RuntimeError(
"Cannot update timestamp after snapshot");if(this.root.signed.isExpired(this.referenceTime))throw new error_1.ExpiredMetadataError("Final root.json is expired");
let data=JSON.parse(bytesBuffer.toString("utf8")),newTimestamp=models_1.Metadata.fromJSON(models_1.MetadataKind.Timestamp,data);if(newTimestamp.signed.type!=models_1.
MetadataKind.Timestamp)throw new error_1.RepositoryError(`Expected 'timestamp', got ${newTimestamp.signed.type}`);if(this.root.verifyDelegate(models_1.MetadataKind.
Timestamp,newTimestamp),this.timestamp){if(newTimestamp.signed.version<this.timestamp.signed.version)throw new error_1.BadVersionError(`New timestamp version ${newTimestamp.
signed.version} is less than current version ${this.timestamp.signed.version}`);if(newTimestamp.signed.version===this.timestamp.signed.version)throw new error_1.
EqualVersionError(`New timestamp version ${newTimestamp.signed.version} is equal to current version ${this.timestamp.signed.version}`);let snapshotMeta=this.timestamp.
signed.snapshotMeta,newSnapshotMeta=newTimestamp.signed.snapshotMeta;if(newSnapshotMeta.version<snapshotMeta.version)throw new error_1.BadVersionError(`New snap\
shot version ${newSnapshotMeta.version} is less than current version ${snapshotMeta.version}`)}return this.trustedSet.timestamp=newTimestamp,this.checkFinalTimestamp(),
newTimestamp}updateSnapshot(bytesBuffer,trusted=!1){if(!this.timestamp)throw new error_1.RuntimeError("Cannot update snapshot before timestamp");if(this.targets)
throw new error_1.RuntimeError("Cannot update snapshot after targets");this.checkFinalTimestamp();let snapshotMeta=this.timestamp.signed.snapshotMeta;trusted||snapshotMeta.
verify(bytesBuffer);let data=JSON.parse(bytesBuffer.toString("utf8")),newSnapshot=models_1.Metadata.fromJSON(models_1.MetadataKind.Snapshot,data);if(newSnapshot.
signed.type!=models_1.MetadataKind.Snapshot)throw new error_1.RepositoryError(`Expected 'snapshot', got ${newSnapshot.signed.type}`);return this.root.verifyDelegate(
models_1.MetadataKind.Snapshot,newSnapshot),this.snapshot&&Object.entries(this.snapshot.signed.meta).forEach(([fileName,fileInfo])=>{let newFileInfo=newSnapshot.
signed.meta[fileName];if(!newFileInfo)throw new error_1.RepositoryError(`Missing file ${fileName} in new snapshot`);if(newFileInfo.version<fileInfo.version)throw new error_1.
BadVersionError(`New version ${newFileInfo.version} of ${fileName} is less than current version ${fileInfo.version}`)}),this.trustedSet.snapshot=newSnapshot,this.
checkFinalSnapsnot(),newSnapshot}updateDelegatedTargets(bytesBuffer,roleName,delegatorName){if(!this.snapshot)throw new error_1.RuntimeError("Cannot update dele\
gated targets before snapshot");this.checkFinalSnapsnot();let delegator=this.trustedSet[delegatorName];if(!delegator)throw new error_1.RuntimeError(`No trusted ${delegatorName}\
 metadata`);let meta=this.snapshot.signed.meta?.[`${roleName}.json`];if(!meta)throw new error_1.RepositoryError(`Missing ${roleName}.json in snapshot`);meta.verify(
bytesBuffer);let data=JSON.parse(bytesBuffer.toString("utf8")),newDelegate=models_1.Metadata.fromJSON(models_1.MetadataKind.Targets,data);if(newDelegate.signed.
type!=models_1.MetadataKind.Targets)throw new error_1.RepositoryError(`Expected 'targets', got ${newDelegate.signed.type}`);delegator.verifyDelegate(roleName,newDelegate);
let version=newDelegate.signed.version;if(version!=meta.version)throw new error_1.BadVersionError(`Version ${version} of ${roleName} does not match snapshot ver\
sion ${meta.version}`);if(newDelegate.signed.isExpired(this.referenceTime))throw new error_1.ExpiredMetadataError(`${roleName}.json is expired`);this.trustedSet[roleName]=
newDelegate}loadTrustedRoot(bytesBuffer){let data=JSON.parse(bytesBuffer.toString("utf8")),root=models_1.Metadata.fromJSON(models_1.MetadataKind.Root,data);if(root.
signed.type!=models_1.MetadataKind.Root)throw new error_1.RepositoryError(`Expected 'root', got ${root.signed.type}`);root.verifyDelegate(models_1.MetadataKind.
Root,root),this.trustedSet.root=root}checkFinalTimestamp(){if(!this.timestamp)throw new ReferenceError("No trusted timestamp metadata");if(this.timestamp.signed.
isExpired(this.referenceTime))throw new error_1.ExpiredMetadataError("Final timestamp.json is expired")}checkFinalSnapsnot(){if(!this.snapshot)throw new ReferenceError(
"No trusted snapshot metadata");if(!this.timestamp)throw new ReferenceError("No trusted timestamp metadata");if(this.snapshot.signed.isExpired(this.referenceTime))
throw new error_1.ExpiredMetadataError("snapshot.json is expired");let snapshotMeta=this.timestamp.signed.snapshotMeta;if(this.snapshot.signed.version!==snapshotMeta.
version)throw new error_1.BadVersionError("Snapshot version doesn't match timestamp")}};exports.TrustedMetadataStore=TrustedMetadataStore}});var require_url=__commonJS({"node_modules/tuf-js/dist/utils/url.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.join=join2;
var url_1=__require("url");function join2(base,path){return new url_1.URL(ensureTrailingSlash(base)+removeLeadingSlash(path)).toString()}function ensureTrailingSlash(path){
return path.endsWith("/")?path:path+"/"}function removeLeadingSlash(path){return path.startsWith("/")?path.slice(1):path}}});var require_updater=__commonJS({"node_modules/tuf-js/dist/updater.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})(),__importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.Updater=void 0;var models_1=require_dist(),
debug_1=__importDefault(require_src()),fs=__importStar(__require("fs")),path=__importStar(__require("path")),package_json_1=require_package(),config_1=require_config(),
error_1=require_error2(),fetcher_1=require_fetcher(),store_1=require_store(),url=__importStar(require_url()),log=(0,debug_1.default)("tuf:cache"),Updater2=class{dir;metadataBaseUrl;targetDir;targetBaseUrl;forceCache;trustedSet;config;fetcher;constructor(options){
let{metadataDir,metadataBaseUrl,targetDir,targetBaseUrl,fetcher,config}=options;this.dir=metadataDir,this.metadataBaseUrl=metadataBaseUrl,this.targetDir=targetDir,
this.targetBaseUrl=targetBaseUrl,this.forceCache=options.forceCache??!1;let data=this.loadLocalMetadata(models_1.MetadataKind.Root);this.trustedSet=new store_1.
TrustedMetadataStore(data),this.config={...config_1.defaultConfig,...config};let userAgent=config?.userAgent?`${config.userAgent} tuf-js/${package_json_1.version}`:
`tuf-js/${package_json_1.version}`;this.fetcher=fetcher||new fetcher_1.DefaultFetcher({userAgent,timeout:this.config.fetchTimeout,retry:this.config.fetchRetries??
this.config.fetchRetry})}async refresh(){if(this.forceCache)try{await this.loadTimestamp({checkRemote:!1})}catch{await this.loadRoot(),await this.loadTimestamp()}else
await this.loadRoot(),await this.loadTimestamp();await this.loadSnapshot(),await this.loadTargets(models_1.MetadataKind.Targets,models_1.MetadataKind.Root)}async getTargetInfo(targetPath){
return this.trustedSet.targets||await this.refresh(),this.preorderDepthFirstWalk(targetPath)}async downloadTarget(targetInfo,filePath,targetBaseUrl){let targetPath=filePath||
this.generateTargetPath(targetInfo);if(!targetBaseUrl){if(!this.targetBaseUrl)throw new error_1.ValueError("Target base URL not set");targetBaseUrl=this.targetBaseUrl}
let targetFilePath=targetInfo.path;if(this.trustedSet.root.signed.consistentSnapshot&&this.config.prefixTargetsWithHash){let hashes=Object.values(targetInfo.hashes),
{dir,base}=path.parse(targetFilePath),filename=`${hashes[0]}.${base}`;targetFilePath=dir?`${dir}/${filename}`:filename}let targetUrl=url.join(targetBaseUrl,targetFilePath);
return await this.fetcher.downloadFile(targetUrl,targetInfo.length,async fileName=>{await targetInfo.verify(fs.createReadStream(fileName)),log("WRITE %s",targetPath),
fs.copyFileSync(fileName,targetPath)}),targetPath}async findCachedTarget(targetInfo,filePath){filePath||(filePath=this.generateTargetPath(targetInfo));try{if(fs.
existsSync(filePath))return await targetInfo.verify(fs.createReadStream(filePath)),filePath}catch{return}}loadLocalMetadata(fileName){let filePath=path.join(this.
dir,`${fileName}.json`);return log("READ %s",filePath),fs.readFileSync(filePath)}async loadRoot(){let lowerBound=this.trustedSet.root.signed.version+1,upperBound=lowerBound+
this.config.maxRootRotations;for(let version=lowerBound;version<upperBound;version++){let rootUrl=url.join(this.metadataBaseUrl,`${version}.root.json`);try{let bytesData=await this.
fetcher.downloadBytes(rootUrl,this.config.rootMaxLength);this.trustedSet.updateRoot(bytesData),this.persistMetadata(models_1.MetadataKind.Root,bytesData)}catch(error){
if(error instanceof error_1.DownloadHTTPError&&[403,404].includes(error.statusCode))break;throw error}}}async loadTimestamp({checkRemote}={checkRemote:!0}){try{
let data=this.loadLocalMetadata(models_1.MetadataKind.Timestamp);if(this.trustedSet.updateTimestamp(data),!checkRemote)return}catch{}let timestampUrl=url.join(this.
metadataBaseUrl,"timestamp.json"),bytesData=await this.fetcher.downloadBytes(timestampUrl,this.config.timestampMaxLength);try{this.trustedSet.updateTimestamp(bytesData)}catch(error){
if(error instanceof error_1.EqualVersionError)return;throw error}this.persistMetadata(models_1.MetadataKind.Timestamp,bytesData)}async loadSnapshot(){try{let data=this.
loadLocalMetadata(models_1.MetadataKind.Snapshot);this.trustedSet.updateSnapshot(data,!0)}catch(error){if(!this.trustedSet.timestamp)throw new ReferenceError("N\
o timestamp metadata",{cause:error});let snapshotMeta=this.trustedSet.timestamp.signed.snapshotMeta,maxLength=snapshotMeta.length||this.config.snapshotMaxLength,
version=this.trustedSet.root.signed.consistentSnapshot?snapshotMeta.version:void 0,snapshotUrl=url.join(this.metadataBaseUrl,version?`${version}.snapshot.json`:
"snapshot.json");try{let bytesData=await this.fetcher.downloadBytes(snapshotUrl,maxLength);this.trustedSet.updateSnapshot(bytesData),this.persistMetadata(models_1.
MetadataKind.Snapshot,bytesData)}catch(error2){throw new error_1.RuntimeError(`Unable to load snapshot metadata error ${error2}`)}}}async loadTargets(role,parentRole){
let cachedRole=this.trustedSet.getRole(role);if(cachedRole){let delegator=this.trustedSet.getRole(parentRole);if(!delegator)throw new error_1.RuntimeError(`No t\
rusted ${parentRole} metadata`);return delegator.verifyDelegate(role,cachedRole),cachedRole}try{let buffer=this.loadLocalMetadata(role);this.trustedSet.updateDelegatedTargets(
buffer,role,parentRole)}catch(error){if(!this.trustedSet.snapshot)throw new ReferenceError("No snapshot metadata",{cause:error});let metaInfo=this.trustedSet.snapshot.
signed.meta[`${role}.json`],maxLength=metaInfo.length||this.config.targetsMaxLength,version=this.trustedSet.root.signed.consistentSnapshot?metaInfo.version:void 0,
encodedRole=encodeURIComponent(role),metadataUrl=url.join(this.metadataBaseUrl,version?`${version}.${encodedRole}.json`:`${encodedRole}.json`);try{let bytesData=await this.
fetcher.downloadBytes(metadataUrl,maxLength);this.trustedSet.updateDelegatedTargets(bytesData,role,parentRole),this.persistMetadata(role,bytesData)}catch(error2){
throw new error_1.RuntimeError(`Unable to load targets error ${error2}`)}}return this.trustedSet.getRole(role)}async preorderDepthFirstWalk(targetPath){let delegationsToVisit=[
{roleName:models_1.MetadataKind.Targets,parentRoleName:models_1.MetadataKind.Root}],visitedRoleNames=new Set;for(;visitedRoleNames.size<=this.config.maxDelegations&&
delegationsToVisit.length>0;){let{roleName,parentRoleName}=delegationsToVisit.pop();if(visitedRoleNames.has(roleName))continue;let targets=(await this.loadTargets(
roleName,parentRoleName))?.signed;if(!targets)continue;let target=targets.targets?.[targetPath];if(target)return target;if(visitedRoleNames.add(roleName),targets.
delegations){let childRolesToVisit=[],rolesForTarget=targets.delegations.rolesForTarget(targetPath);for(let{role:childName,terminating}of rolesForTarget)if(childRolesToVisit.
push({roleName:childName,parentRoleName:roleName}),terminating){delegationsToVisit.splice(0);break}childRolesToVisit.reverse(),delegationsToVisit.push(...childRolesToVisit)}}}generateTargetPath(targetInfo){
if(!this.targetDir)throw new error_1.ValueError("Target directory not set");let filePath=encodeURIComponent(targetInfo.path);return path.join(this.targetDir,filePath)}persistMetadata(metaDataName,bytesData){
let encodedName=encodeURIComponent(metaDataName);try{let filePath=path.join(this.dir,`${encodedName}.json`);log("WRITE %s",filePath),fs.writeFileSync(filePath,bytesData.
toString("utf8"))}catch(error){throw new error_1.PersistError(`Failed to persist metadata ${encodedName} error: ${error}`)}}};exports.Updater=Updater2}});var require_dist2=__commonJS({"node_modules/tuf-js/dist/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.Updater=exports.
BaseFetcher=exports.TargetFile=void 0;var models_1=require_dist();Object.defineProperty(exports,"TargetFile",{enumerable:!0,get:function(){return models_1.TargetFile}});
var fetcher_1=require_fetcher();Object.defineProperty(exports,"BaseFetcher",{enumerable:!0,get:function(){return fetcher_1.BaseFetcher}});var updater_1=require_updater();
Object.defineProperty(exports,"Updater",{enumerable:!0,get:function(){return updater_1.Updater}})}});var import_tuf_js=__toESM(require_dist2(),1),import_error=__toESM(require_error2(),1);import{readFile}from"node:fs/promises";import{join}from"node:path";var maxRotations=64;
function createTufClient(files){return{async read({url,root},names,get){let directory=await files.temporaryDirectory("tuf");await files.write(join(directory,"ro\
ot.json"),root);let base=url.href.replace(/\/$/,""),updater=new import_tuf_js.Updater({metadataBaseUrl:base,metadataDir:directory,targetBaseUrl:`${base}/targets`,
targetDir:directory,fetcher:new CallersFetcher(get),config:{maxRootRotations:maxRotations}});await updater.refresh();let found=new Map;for(let[index,name]of names.
entries()){let target=await updater.getTargetInfo(name);target!==void 0&&found.set(name,await readFile(await updater.downloadTarget(target,join(directory,`targe\
t-${index}`))))}return found}}}var CallersFetcher=class extends import_tuf_js.BaseFetcher{#get;constructor(get){super(),this.#get=get}async fetch(address){let{status,
bytes}=await this.#get(new URL(address));if(status!==200)throw new import_error.DownloadHTTPError(`HTTP ${status}`,status);return new Blob([Uint8Array.from(bytes)]).
stream()}};export{createTufClient};
