import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{askService,below,incompleteRepository,namedRepositories,publishedVerifier,serviceRefused,serviceUnreadable,trustedRootName,tufTargets,verifierOf}from"./chunk-2V3X7UIG.js";
import{certificateVerifier,isSameIdentity,maxTrustedRoot,require_dist as require_dist2,require_v2}from"./chunk-7HFUM2NQ.js";import{readBundle,require_dist as require_dist3}from"./chunk-TKBDQ3DN.js";
import{require_dist}from"./chunk-3ZNSB7V5.js";import{signedBytes}from"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import{statementMediaType}from"./chunk-JPNARZKT.js";
import"./chunk-7HSWERG5.js";import{ConfigError,NEVER,ServiceError,array,base64,coerce_exports,int,literal,mayContact,object,parsedJson,plainLine,record,string,
union}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import{__commonJS,__require,__toESM}from"./chunk-DIQVHKCG.js";var require_oidc=__commonJS({"node_modules/@sigstore/sign/dist/util/oidc.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
extractJWTSubject=extractJWTSubject;var core_1=require_dist2();function extractJWTSubject(jwt){let parts=jwt.split(".",3),payload=JSON.parse(core_1.encoding.base64Decode(
parts[1]));if(payload.email){if(!payload.email_verified)throw new Error("JWT email not verified by issuer");return payload.email}if(payload.sub)return payload.sub;
throw new Error("JWT subject not found")}}});var require_package=__commonJS({"node_modules/@sigstore/sign/package.json"(exports,module){module.exports={name:"@sigstore/sign",version:"5.1.0",description:"Si\
gstore signing library",main:"dist/index.js",types:"dist/index.d.ts",scripts:{clean:"shx rm -rf dist *.tsbuildinfo",build:"tsc --build",test:"jest"},files:["dis\
t"],author:"bdehamer@github.com",license:"Apache-2.0",repository:{type:"git",url:"git+https://github.com/sigstore/sigstore-js.git"},bugs:{url:"https://github.co\
m/sigstore/sigstore-js/issues"},homepage:"https://github.com/sigstore/sigstore-js/tree/main/packages/sign#readme",publishConfig:{provenance:!0},devDependencies:{
"@sigstore/jest":"^0.0.0","@sigstore/mock":"^0.13.1","@sigstore/rekor-types":"^5.0.0","@types/make-fetch-happen":"^10.0.4"},dependencies:{"@gar/promise-retry":"\
^1.0.2","@sigstore/bundle":"^5.0.1","@sigstore/core":"^4.0.0","@sigstore/protobuf-specs":"^0.5.2","make-fetch-happen":"^16.0.1","proc-log":"^7.0.0"},engines:{node:"\
^22.22.2 || ^24.15.0 || >=26.0.0"}}}});var require_ua=__commonJS({"node_modules/@sigstore/sign/dist/util/ua.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.getUserAgent=void 0;var os_1=__importDefault(__require("os")),
getUserAgent=()=>{let packageVersion=require_package().version,nodeVersion=process.version,platformName=os_1.default.platform(),archName=os_1.default.arch();return`\
sigstore-js/${packageVersion} (Node ${nodeVersion}) (${platformName}/${archName})`};exports.getUserAgent=getUserAgent}});var require_util=__commonJS({"node_modules/@sigstore/sign/dist/util/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports,"__esModule",{value:!0});
exports.ua=exports.oidc=exports.pem=exports.json=exports.encoding=exports.dsse=exports.crypto=void 0;var core_1=require_dist2();Object.defineProperty(exports,"c\
rypto",{enumerable:!0,get:function(){return core_1.crypto}});Object.defineProperty(exports,"dsse",{enumerable:!0,get:function(){return core_1.dsse}});Object.defineProperty(
exports,"encoding",{enumerable:!0,get:function(){return core_1.encoding}});Object.defineProperty(exports,"json",{enumerable:!0,get:function(){return core_1.json}});
Object.defineProperty(exports,"pem",{enumerable:!0,get:function(){return core_1.pem}});exports.oidc=__importStar(require_oidc());exports.ua=__importStar(require_ua())}});var require_base=__commonJS({"node_modules/@sigstore/sign/dist/bundler/base.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
BaseBundleBuilder=void 0;var BaseBundleBuilder=class{signer;witnesses;constructor(options){this.signer=options.signer,this.witnesses=options.witnesses}async create(artifact){
let signature=await this.prepare(artifact).then(blob=>this.signer.sign(blob)),bundle=await this.package(artifact,signature),verificationMaterials=await Promise.
all(this.witnesses.map(witness=>witness.testify(bundle.content,publicKey(signature.key)))),tlogEntryList=[],timestampList=[];return verificationMaterials.forEach(
({tlogEntries,rfc3161Timestamps})=>{tlogEntryList.push(...tlogEntries??[]),timestampList.push(...rfc3161Timestamps??[])}),bundle.verificationMaterial.tlogEntries=
tlogEntryList,bundle.verificationMaterial.timestampVerificationData={rfc3161Timestamps:timestampList},bundle}async prepare(artifact){return artifact.data}};exports.
BaseBundleBuilder=BaseBundleBuilder;function publicKey(key){switch(key.$case){case"publicKey":return key.publicKey;case"x509Certificate":return key.certificate}}}});var require_bundle=__commonJS({"node_modules/@sigstore/sign/dist/bundler/bundle.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports,"__esModule",{value:!0});
exports.toMessageSignatureBundle=toMessageSignatureBundle;exports.toDSSEBundle=toDSSEBundle;var sigstore=__importStar(require_dist3()),util_1=require_util();function toMessageSignatureBundle(artifact,signature){
let digest=util_1.crypto.digest("sha256",artifact.data);return sigstore.toMessageSignatureBundle({digest,signature:signature.signature,certificate:signature.key.
$case==="x509Certificate"?util_1.pem.toDER(signature.key.certificate):void 0,keyHint:signature.key.$case==="publicKey"?signature.key.hint:void 0,certificateChain:!0})}
function toDSSEBundle(artifact,signature,certificateChain){return sigstore.toDSSEBundle({artifact:artifact.data,artifactType:artifact.type,signature:signature.signature,
certificate:signature.key.$case==="x509Certificate"?util_1.pem.toDER(signature.key.certificate):void 0,keyHint:signature.key.$case==="publicKey"?signature.key.hint:
void 0,certificateChain})}}});var require_dsse=__commonJS({"node_modules/@sigstore/sign/dist/bundler/dsse.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
DSSEBundleBuilder=void 0;var util_1=require_util(),base_1=require_base(),bundle_1=require_bundle(),DSSEBundleBuilder2=class extends base_1.BaseBundleBuilder{certificateChain;constructor(options){
super(options),this.certificateChain=options.certificateChain??!1}async prepare(artifact){let a=artifactDefaults(artifact);return util_1.dsse.preAuthEncoding(a.
type,a.data)}async package(artifact,signature){return(0,bundle_1.toDSSEBundle)(artifactDefaults(artifact),signature,this.certificateChain)}};exports.DSSEBundleBuilder=
DSSEBundleBuilder2;function artifactDefaults(artifact){return{...artifact,type:artifact.type??""}}}});var require_ephemeral=__commonJS({"node_modules/@sigstore/sign/dist/signer/fulcio/ephemeral.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.EphemeralSigner=void 0;var crypto_1=__require("crypto"),EC_KEYPAIR_TYPE="ec",P256_CURVE="P-256",EphemeralSigner2=class{keypair;constructor(){
this.keypair=(0,crypto_1.generateKeyPairSync)(EC_KEYPAIR_TYPE,{namedCurve:P256_CURVE})}async sign(data){let signature=(0,crypto_1.sign)("sha256",data,this.keypair.
privateKey),publicKey=this.keypair.publicKey.export({format:"pem",type:"spki"}).toString();return{signature,key:{$case:"publicKey",publicKey}}}};exports.EphemeralSigner=
EphemeralSigner2}});var require_entry=__commonJS({"node_modules/@sigstore/sign/dist/witness/tlog/entry.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.toProposedEntry=toProposedEntry2;exports.toCreateEntryRequest=toCreateEntryRequest2;var bundle_1=require_dist3(),protobuf_specs_1=require_dist(),util_1=require_util(),
SHA256_ALGORITHM="sha256";function toProposedEntry2(content,publicKey,entryType="dsse"){switch(content.$case){case"dsseEnvelope":return entryType==="intoto"?toProposedIntotoEntry(
content.dsseEnvelope,publicKey):toProposedDSSEEntry(content.dsseEnvelope,publicKey);case"messageSignature":return toProposedHashedRekordEntry(content.messageSignature,
publicKey)}}function toProposedHashedRekordEntry(messageSignature,publicKey){let hexDigest=messageSignature.messageDigest.digest.toString("hex"),b64Signature=messageSignature.
signature.toString("base64"),b64Key=util_1.encoding.base64Encode(publicKey);return{apiVersion:"0.0.1",kind:"hashedrekord",spec:{data:{hash:{algorithm:SHA256_ALGORITHM,
value:hexDigest}},signature:{content:b64Signature,publicKey:{content:b64Key}}}}}function toProposedDSSEEntry(envelope,publicKey){let envelopeJSON=JSON.stringify(
(0,bundle_1.envelopeToJSON)(envelope)),encodedKey=util_1.encoding.base64Encode(publicKey);return{apiVersion:"0.0.1",kind:"dsse",spec:{proposedContent:{envelope:envelopeJSON,
verifiers:[encodedKey]}}}}function toProposedIntotoEntry(envelope,publicKey){let payloadHash=util_1.crypto.digest(SHA256_ALGORITHM,envelope.payload).toString("h\
ex"),envelopeHash=calculateDSSEHash(envelope,publicKey),payload=util_1.encoding.base64Encode(envelope.payload.toString("base64")),sig=util_1.encoding.base64Encode(
envelope.signatures[0].sig.toString("base64")),keyid=envelope.signatures[0].keyid,encodedKey=util_1.encoding.base64Encode(publicKey),dsse={payloadType:envelope.
payloadType,payload,signatures:[{sig,publicKey:encodedKey}]};return keyid.length>0&&(dsse.signatures[0].keyid=keyid),{apiVersion:"0.0.2",kind:"intoto",spec:{content:{
envelope:dsse,hash:{algorithm:SHA256_ALGORITHM,value:envelopeHash},payloadHash:{algorithm:SHA256_ALGORITHM,value:payloadHash}}}}}function calculateDSSEHash(envelope,publicKey){
let dsse={payloadType:envelope.payloadType,payload:envelope.payload.toString("base64"),signatures:[{sig:envelope.signatures[0].sig.toString("base64"),publicKey}]};
return envelope.signatures[0].keyid.length>0&&(dsse.signatures[0].keyid=envelope.signatures[0].keyid),util_1.crypto.digest(SHA256_ALGORITHM,util_1.json.canonicalize(
dsse)).toString("hex")}function toCreateEntryRequest2(content,publicKey){switch(content.$case){case"dsseEnvelope":return toCreateEntryRequestDSSE(content.dsseEnvelope,
publicKey);case"messageSignature":return toCreateEntryRequestMessageSignature(content.messageSignature,publicKey)}}function toCreateEntryRequestDSSE(envelope,publicKey){
return{spec:{$case:"dsseRequestV002",dsseRequestV002:{envelope,verifiers:[{keyDetails:protobuf_specs_1.PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,verifier:{$case:"\
x509Certificate",x509Certificate:{rawBytes:util_1.pem.toDER(publicKey)}}}]}}}}function toCreateEntryRequestMessageSignature(messageSignature,publicKey){return{spec:{
$case:"hashedRekordRequestV002",hashedRekordRequestV002:{digest:messageSignature.messageDigest.digest,signature:{content:messageSignature.signature,verifier:{keyDetails:protobuf_specs_1.
PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,verifier:{$case:"x509Certificate",x509Certificate:{rawBytes:util_1.pem.toDER(publicKey)}}}}}}}}}});var audience="sigstore",within=1e4,claimsSchema=object({iss:string().min(1).max(1e3),sub:string().min(1).max(1e3),aud:literal(audience),job_workflow_ref:string().
regex(/^[\w.-]+\/[\w.-]+\/\S+@\S+$/).max(2e3),repository_visibility:string().optional().catch(void 0)}),tokenSchema=object({value:string().max(2e4).regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)});
function tokenRequest({ACTIONS_ID_TOKEN_REQUEST_URL:place="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:bearer=""}){let url=URL.canParse(place)?new URL(place):void 0;if(url===
void 0||bearer===""||!mayContact(url,url))throw notAllowed();return{url,bearer}}async function identityToken(ports,{url,bearer}){let asked=new URL(url);asked.searchParams.
set("audience",audience);let question={service:"GitHub's token service",url:asked,headers:{authorization:`Bearer ${bearer}`},within},answer=await askService(ports,
question);if(answer.status!==200)throw serviceRefused(question,answer,permission);let body=parsedJson(answer.bytes.toString("utf8")),value=typeof body=="object"&&
body!==null&&"value"in body?body.value:void 0;typeof value=="string"&&value!==""&&ports.runner.maskSecret(value);let token=tokenSchema.safeParse(body);if(!token.
success)throw serviceUnreadable(question,"no token");return readToken(question,token.data.value)}function readToken(question,raw){let[,payload=""]=raw.split("."),
claims=claimsSchema.safeParse(parsedJson(Buffer.from(payload,"base64url").toString("utf8")));if(!claims.success)throw unlike(question,claims.error);let{iss:issuer,
sub:subject,job_workflow_ref:workflow,repository_visibility:visibility}=claims.data;return{raw,issuer,subject,workflow,...visibility===void 0?{}:{visibility}}}function unlike(question,{
issues}){let names=issues.map(({path})=>path.join(".")).filter(name=>name!=="");return serviceUnreadable(question,`a token that is not as expected${names.length>
0?`: ${names.join(", ")}`:""}`)}var permission="Give the job `permissions: id-token: write`. A job that lists permissions has no other ones; a pull request from\
 a fork never has this one.";function notAllowed(){return new ConfigError([{where:"input sign",what:"`keyless` signs as the workflow that runs, and this job may\
 not ask GitHub for its identity",fix:`${permission} Outside of GitHub Actions use \`sign: key\`.`}],"id-token-permission")}var import_bundle=__toESM(require_dist3(),1),import_dsse=__toESM(require_dsse(),1),import_ephemeral=__toESM(require_ephemeral(),1);var within2=2e4,chain=object({chain:object({certificates:array(string().startsWith("-----BEGIN CERTIFICATE-----")).min(1).max(10)})}),issuedSchema=union([object(
{signedCertificateEmbeddedSct:chain}).transform(issued=>issued.signedCertificateEmbeddedSct),object({signedCertificateDetachedSct:chain}).transform(issued=>issued.
signedCertificateDetachedSct)]);async function certificateFor(ports,authority,token,{publicKey,proof}){let question={service:"Fulcio",url:below(authority,"api/v\
2/signingCert"),body:{credentials:{oidcIdentityToken:token.raw},publicKeyRequest:{publicKey:{algorithm:"ECDSA",content:publicKey},proofOfPossession:proof.toString(
"base64")}},within:within2},answer=await askService(ports,question);if(answer.status!==200&&answer.status!==201)throw notIssued(question,answer,token);let issued=issuedSchema.
safeParse(parsedJson(answer.bytes.toString("utf8")));if(!issued.success)throw serviceUnreadable(question,"no certificate");return issued.data.chain.certificates[0]??
""}function notIssued(question,answer,{issuer}){return serviceRefused(question,answer,`It must take tokens of ${issuer} for the audience sigstore: look at its s\
ettings, and at its log.`)}var import_protobuf_specs=__toESM(require_dist(),1),import_v2=__toESM(require_v2(),1),import_entry=__toESM(require_entry(),1);import{createHash}from"node:crypto";var within3={1:2e4,2:3e4},hex=string().regex(/^([0-9a-f]{2})+$/i),firstSchema=object({body:base64().min(1),integratedTime:int().nonnegative(),logID:hex,logIndex:int().
nonnegative(),verification:object({signedEntryTimestamp:base64().min(1),inclusionProof:object({logIndex:int().nonnegative(),treeSize:int().positive(),rootHash:hex,
hashes:array(hex).max(100),checkpoint:string().min(1)})})}),entriesSchema=record(string(),firstSchema),kindSchema=object({kind:string(),apiVersion:string()});function logWitness(ports,{
url,version}){let enter=version===1?enterFirst:enterSecond;return{testify:async(content,certificate)=>({tlogEntries:[await enter(ports,url,content,certificate)]})}}
var logHasEntry="log-has-entry",fix="Check the URL of the log and the version of its API, and look at its log.";async function enterFirst(ports,log,content,certificate){
let question={service:"Rekor",url:below(log,"api/v1/log/entries"),body:(0,import_entry.toProposedEntry)(content,certificate,"dsse"),within:within3[1]},answer=await unlessThere(
ports,log,question,await askService(ports,question));if(answer.status!==200&&answer.status!==201)throw serviceRefused(question,answer,fix);let[entry,...others]=Object.
values(entriesSchema.safeParse(parsedJson(answer.bytes.toString("utf8"))).data??{}),kind=kindSchema.safeParse(parsedJson(Buffer.from(entry?.body??"","base64").toString(
"utf8")));if(entry===void 0||others.length>0||!kind.success)throw serviceUnreadable(question,"no log entry");return entryOf(entry,kind.data)}async function unlessThere(ports,log,question,answer){
let id=/\/([0-9a-f]{64,80})$/i.exec(answer.headers.location??"")?.[1];return answer.status!==409||id===void 0?answer:await askService(ports,{...question,body:void 0,
url:below(log,`api/v1/log/entries/${id}`)})}function entryOf({verification,...entry},{kind,apiVersion}){let{inclusionProof:proof,signedEntryTimestamp}=verification;
return{logIndex:String(entry.logIndex),logId:{keyId:Buffer.from(entry.logID,"hex")},kindVersion:{kind,version:apiVersion},integratedTime:String(entry.integratedTime),
inclusionPromise:{signedEntryTimestamp:Buffer.from(signedEntryTimestamp,"base64")},inclusionProof:{logIndex:String(proof.logIndex),treeSize:String(proof.treeSize),
rootHash:Buffer.from(proof.rootHash,"hex"),hashes:proof.hashes.map(hash=>Buffer.from(hash,"hex")),checkpoint:{envelope:proof.checkpoint}},canonicalizedBody:Buffer.
from(entry.body,"base64")}}async function enterSecond(ports,log,content,certificate){let question={service:"Rekor",url:below(log,"api/v2/log/entries"),body:import_v2.CreateEntryRequest.
toJSON((0,import_entry.toCreateEntryRequest)(signatureOf(content),certificate)),within:within3[2]},answer=await askService(ports,question);if(answer.status===409)
throw serviceRefused(question,answer,"Run the job again.",logHasEntry);if(answer.status!==200&&answer.status!==201)throw serviceRefused(question,answer,fix);let entry=readSecond(
parsedJson(answer.bytes.toString("utf8"))),{logId,kindVersion}=entry??{};if(entry===void 0||logId===void 0||kindVersion===void 0)throw serviceUnreadable(question,
"no log entry");return{...entry,logId,kindVersion}}function signatureOf(content){if(content.$case!=="dsseEnvelope")throw new Error("defect: only envelopes are s\
igned");let{payloadType,payload,signatures}=content.dsseEnvelope,digest=createHash("sha256").update(signedBytes(payloadType,payload)).digest();return{$case:"mes\
sageSignature",messageSignature:{messageDigest:{algorithm:import_protobuf_specs.HashAlgorithm.SHA2_256,digest},signature:signatures[0]?.sig??Buffer.alloc(0)}}}function readSecond(answer){
try{return import_protobuf_specs.TransparencyLogEntry.fromJSON(answer)}catch{return}}import{createHash as createHash2}from"node:crypto";var within4=2e4,sequence=48;function timestampWitness(ports,authority){return{testify:async content=>{if(content.$case!=="dsseEnvelope")throw new Error("defect:\
 only envelopes are signed");let signature=content.dsseEnvelope.signatures[0]?.sig??Buffer.alloc(0);return{rfc3161Timestamps:[{signedTimestamp:await timestampOf(
ports,authority,signature)}]}}}}async function timestampOf(ports,authority,signature){let question={service:"The timestamp authority",url:authority.pathname==="\
/"?below(authority,"api/v1/timestamp"):authority,body:{artifactHash:createHash2("sha256").update(signature).digest("base64"),hashAlgorithm:"sha256"},headers:{accept:"\
application/timestamp-reply"},within:within4},answer=await askService(ports,question);if(answer.status!==200&&answer.status!==201)throw serviceRefused(question,
answer,"Check the URL of the timestamp authority, and look at its log.");if(answer.bytes[0]!==sequence)throw serviceUnreadable(question,"no timestamp");return answer.
bytes}var longestUse=5*6e4;function keylessSigner(ports,keyless){let{services,verifier,identity}=keyless,certified=certificates(ports,keyless),witnesses=[...services.
log===void 0?[]:[logWitness(ports,services.log)],...services.timestamps===void 0?[]:[timestampWitness(ports,services.timestamps)]];return{identity:identity.name,
issuer:identity.issuer,isLogged:!0,sign:async statement=>{let builder=new import_dsse.DSSEBundleBuilder({signer:{sign:async data=>signed(await certified(),data)},
witnesses}),create=()=>builder.create({type:statementMediaType,data:Buffer.from(JSON.stringify(statement))}),bundle=await create().catch(error=>{if(error instanceof
ServiceError&&error.code===logHasEntry)return create();throw error}),bytes=Buffer.from(JSON.stringify((0,import_bundle.bundleToJSON)(bundle)));return requireProof(
bytes,keyless),bytes},recognises:bundle=>{let signer=bundle.signedBy.kind==="certificate"?verifier.signerOf(bundle):void 0;return signer!==void 0&&"name"in signer&&
isSameIdentity(signer,identity)}}}async function signed({key,certificate},data){let{signature}=await key.sign(data);return{signature,key:{$case:"x509Certificate",
certificate}}}function certificates(ports,keyless){let current;return async()=>{let now=ports.clock.elapsed();return(current===void 0||now>=current.usedUntil)&&
(current={certified:newCertificate(ports,keyless),usedUntil:now+longestUse}),await current.certified}}async function newCertificate(ports,{services,token}){let key=new import_ephemeral.EphemeralSigner,
identity=await token(),challenge=await key.sign(Buffer.from(identity.subject));if(challenge.key.$case!=="publicKey")throw new Error("defect: the new key has a c\
ertificate");let{publicKey}=challenge.key,certificate=await certificateFor(ports,services.authority,identity,{publicKey,proof:challenge.signature});return{key,certificate}}
function requireProof(bytes,{services,verifier,identity}){let bundle=readBundle(bytes),signer=bundle===void 0?{refused:"the bundle can not be read"}:verifier.signerOf(
bundle);if("refused"in signer)throw unproven(services,signer.refused,trust);if(isSameIdentity(signer,identity))return;let what=`it says that ${plainLine(signer.
name,300)} (${plainLine(signer.issuer,300)}) has signed, and this job is ${identity.name} (${identity.issuer})`;throw unproven(services,what,`Fulcio must make c\
ertificates for ${identity.issuer} as it does for GitHub Actions: look at its settings.`)}var trust="The trusted root must be that of these very services: get i\
t again from who runs them. If it is the public instance, run the job again.";function unproven({authority},what,fix2){let message=`The signature that was made \
with ${authority.host} proves nothing, so nothing was attached: ${what}.`;return new ServiceError({code:"sigstore-unproven",message,fix:fix2})}var githubServices={authority:new URL("https://fulcio.githubapp.com"),timestamps:new URL("https://timestamp.githubapp.com")},useKey="use `sign: key`";function instanceFor(choice,repository){
let isKnown=new URL(repository.serverUrl).hostname==="github.com",mayPublish=repository.isPublic||repository.mayBePublished;switch(choice.kind){case"own":case"m\
irror":return choice;case"public":if(!mayPublish)throw published("the public instance of Sigstore");return isKnown?choice:noInstance(repository.serverUrl);case"\
github":return isKnown?choice:noInstance(repository.serverUrl);case"auto":return isKnown?{kind:mayPublish?"public":"github"}:noInstance(repository.serverUrl)}}function requireMayPublish({
authority,log},repository){if(repository.isPublic||repository.mayBePublished)return;let open=[authority,...log===void 0?[]:[log.url]].find(isPublicService);if(open!==
void 0)throw published(open.host)}function isPublicService({hostname}){return/(^|\.)(sigstore|sigstage)\.dev\.?$/i.test(hostname)}function published(where){return new ConfigError(
[{where:"input sign",what:`this repository is not known to be public, and ${where} writes its name, workflow and commit into logs that everybody can read and no\
body can delete`,fix:`Set \`sigstore: github\` if your plan has GitHub's own instance, or ${useKey}. If everybody may read it, set \`allow-public-log: true\`.`}],
"public-log")}function noInstance(serverUrl){throw new ConfigError([{where:"input sign",what:`no instance of Sigstore takes identities of ${serverUrl}`,fix:`Nam\
e your own services in \`sigstore\`, or ${useKey}.`}],"no-instance")}var serviceSchema=object({url:string().transform((text,context)=>{let url=URL.canParse(text)?new URL(text):void 0;return url!==void 0&&mayContact(url,url)?url:(context.
issues.push({code:"custom",message:"no https URL",input:text}),NEVER)}),majorApiVersion:int().positive(),validFor:object({start:coerce_exports.date().optional(),
end:coerce_exports.date().optional()}).default({})}),servicesSchema=array(serviceSchema).max(100).default([]),configSchema=object({mediaType:literal("applicatio\
n/vnd.dev.sigstore.signingconfig.v0.2+json"),caUrls:servicesSchema,rekorTlogUrls:servicesSchema,tsaUrls:servicesSchema});function servicesIn(config,now){let read=configSchema.
safeParse(config);if(!read.success)return;let{caUrls,rekorTlogUrls,tsaUrls}=read.data,authority=newest(caUrls,1,now);if(authority===void 0)return;let log=newest(
rekorTlogUrls,2,now),timestamps=newest(tsaUrls,1,now);return{authority:authority.url,...log===void 0?{}:{log:{url:log.url,version:log.majorApiVersion===1?1:2}},
...timestamps===void 0?{}:{timestamps:timestamps.url}}}function newest(services,highest,now){let isInUse=({validFor:{start,end}})=>(start??now)<=now&&now<=(end??
now),since=({validFor})=>validFor.start?.getTime()??0;return services.filter(service=>service.majorApiVersion<=highest&&isInUse(service)).toSorted((a,b)=>b.majorApiVersion-
a.majorApiVersion||since(b)-since(a))[0]}var namedInstances={public:namedRepositories.public,github:{...namedRepositories.github,services:githubServices}},signingConfigName="signing_config.v0.2.json";async function openKeyless(ports,wishes,named=namedInstances){
let request=tokenRequest(ports.environment),token=await identityToken(ports,request),repository={...wishes,isPublic:isPublic(token,wishes)},instance=instanceFor(
wishes.choice,repository),{services,verifier}=await trustOf(ports,instance,named);requireMayPublish(services,repository);let keyless={services,verifier,identity:{
name:new URL(`${wishes.serverUrl}/${token.workflow}`).href,issuer:token.issuer},token:()=>identityToken(ports,request)};return instance.kind==="github"&&await requirePlan(
ports,{...keyless,token:async()=>token}),keylessSigner(ports,keyless)}async function requirePlan(ports,keyless){try{await newCertificate(ports,keyless)}catch(error){
if(!(error instanceof ServiceError)||error.code!=="sigstore-refused")throw error;let what=`GitHub's own instance of Sigstore, which signs for repositories that \
are not public, gives this one no certificate. ${error.message}`,fix2="Use `sign: key`, or a plan that has it (GitHub Enterprise Cloud). If everybody may know o\
f this repository, set `allow-public-log: true`.";throw new ConfigError([{where:"input sign",what:what.replace(/\.$/,""),fix:fix2}],"not-in-plan")}}function isPublic({
visibility},{isPrivate}){return visibility==="public"&&isPrivate!==!0}async function trustOf(ports,instance,named){switch(instance.kind){case"public":return await fromTuf(
ports,named.public);case"github":return{services:named.github.services,verifier:await publishedVerifier(ports,named.github)};case"mirror":return await fromTuf(ports,
{url:instance.url,root:await readFile(ports,instance.root,"tuf-root")});case"own":{let root=await readFile(ports,instance.trustedRoot,"input trusted-root"),verifier=certificateVerifier(
parsedJson(root.toString("utf8")));if(verifier===void 0)throw noRoot("input trusted-root",`${instance.trustedRoot} is no trusted root`);return{services:instance.
services,verifier}}}}async function fromTuf(ports,repository){let targets=await tufTargets(ports,repository,[trustedRootName,signingConfigName]),services=servicesIn(
targets.get(signingConfigName),ports.clock.now());if(services===void 0)throw incompleteRepository(repository.url,signingConfigName);return{services,verifier:verifierOf(
targets.get(trustedRootName),repository.url)}}async function readFile(ports,path,where){let bytes=await ports.files.readBytes(path,maxTrustedRoot);if(bytes===void 0)
throw noRoot(where,`there is no file ${path}`);return bytes}function noRoot(where,what){let fix2="Name the file in which the services say whom to trust, as `cos\
ign trusted-root create` makes it.";return new ConfigError([{where,what,fix:fix2}],"trusted-root")}export{namedInstances,openKeyless};
