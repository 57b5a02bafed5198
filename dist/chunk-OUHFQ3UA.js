import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readPublicKey}from"./chunk-FTBHWEKZ.js";import{ConfigError,identityForm,lacksRef,valuesText}from"./chunk-CIY6UZVJ.js";var maxKey=16*1024,hour=36e5,demandKeys=["verify","gateOn","ignoreBase","rego","secondOpinion"];async function demandsOf({files,named,commit,trust},{verify,gateOn,
ignoreBase,rego,secondOpinion,source}){let isNamed=named.keys.length+named.identities.length>0,paths=isNamed?named.keys:verify.keys.value,names=isNamed?named.identities:
verify.identities.value;if(paths.length+names.length===0)throw noSigner(source);if(named.trustedRoot!==void 0&&names.length===0)throw noIdentityFor(named.trustedRoot);
if(commit!==void 0&&names.length===0)throw noIdentityForCommit();let identities=await identitiesOf(names,verify,named,isNamed?"--identity":verify.identities.key,
trust);return{keys:await readKeys(files,paths,isNamed?"--key":verify.keys.key),...identities===void 0?{}:{identities},...commit===void 0?{}:{commit},require:verify.
require.value,platforms:verify.platforms.value,...scanDemands({verify,gateOn,ignoreBase,rego,secondOpinion})}}function scanDemands({verify,gateOn,ignoreBase,rego,
secondOpinion}){return{maxAge:verify.maxAge.value*hour,how:{gateOn:gateOn.value,ignoreBase:ignoreBase.value,rego:rego.value.length>0,...secondOpinion.value==="r\
equired"?{opinion:!0}:{}}}}function namesSigners(named,rules){let lists=rules.flatMap(({keys,identities})=>[keys?.value??[],identities?.value??[]]);return[named.
keys,named.identities,...lists].some(({length})=>length>0)}function openDemands(sources){let known=new Map;return policy=>{let key=valuesText(Object.fromEntries(
demandKeys.map(one=>[one,policy[one]]))),asked=known.get(key)??demandsOf(sources,policy);return known.set(key,asked),asked}}async function trustedSigners({files,
trust},{verify}){let identities=trust&&await identitiesOf(verify.identities.value,verify,{},verify.identities.key,trust);return{keys:await readKeys(files,verify.
keys.value,verify.keys.key),...identities===void 0?{}:{identities}}}function readKeys(files,paths,from){return Promise.all(paths.map(path=>readKey(files,path,from)))}
async function identitiesOf(identities,{issuer,sources,repositoryIds,trustedRoot},named,where,trust){if(identities.length===0)return;requireIdentities(identities,
where);let root=named.trustedRoot===void 0?trustedRoot:{value:named.trustedRoot,key:"--trusted-root"},builds={sources:sources.value,repositoryIds:repositoryIds.
value};return{identities,issuer:issuer.value,...builds,...await trust(root)}}function requireIdentities(identities,where){let wrong=identities.find(one=>!identityForm.
test(one)||lacksRef(one));if(wrong!==void 0)throw noIdentity(wrong,where)}async function readKey(files,path,from){let file=await files.read(path,maxKey),key=file===
void 0?void 0:readPublicKey(file.text);if(key!==void 0)return{name:path,...key};let isPrivate=file!==void 0&&/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(file.text),
what=file===void 0?`there is no file ${files.describe(path)}`:isPrivate?`${path} holds a private key, which no place that verifies needs`:`${path} holds no publ\
ic key of ECDSA over P-256 in PEM`,fix=file===void 0?"Correct the path, which counts from the working folder, or add the public key that belongs to the one that\
 signs: cosign.pub, or what `openssl pkey -pubout` writes.":isPrivate?"Name its public half: cosign.pub, or what `openssl pkey -in image-gate.key -pubout -out i\
mage-gate.pub` writes.":"Name the public key that belongs to the one that signs: cosign.pub, or what `openssl pkey -pubout` writes.";throw new ConfigError([{where:from,
what,fix}],"key-invalid")}function noIdentity(name,where){let what=`${JSON.stringify(name)} is no name of a workflow with its ref`,fix="Write it as the certific\
ate has it: https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main. The only wildcard is the end of a tag: @refs/tags/v*.";return new ConfigError(
[{where,what,fix}],"identity-invalid")}function noIdentityFor(trustedRoot){let what=`${JSON.stringify(trustedRoot)} says whom to trust with keyless signatures, \
and no identity is named whose ones count`,fix="Name the workflow in `--identity` (input `identities`) or in `verify.identities` of the policy, or leave it out.";
return new ConfigError([{where:"--trusted-root",what,fix}],"trusted-root")}function noIdentityForCommit(){let what="keys alone count, and a key does not say for\
 which commit it has signed",fix="Name the workflow in `--identity` (input `identities`) or in `verify.identities` of the policy, and sign with `sign: keyless`;\
 or leave it out.";return new ConfigError([{where:"--commit",what,fix}],"verify-commit")}function noSigner(source){let fix="Name a public key, `--key image-gate\
.pub` or `verify: { keys: [image-gate.pub] }` in the policy, or a workflow, `--identity` or `verify: { identities: […] }`.",where=source==="default"?"default \
policy":`policy ${source}`;return new ConfigError([{where,what:"no key and no identity is named whose signatures count",fix}],"verify-no-key")}export{demandKeys,demandsOf,scanDemands,namesSigners,openDemands,trustedSigners,requireIdentities,readKey};
