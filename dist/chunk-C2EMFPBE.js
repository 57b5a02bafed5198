import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readPublicKey}from"./chunk-OAFVCHEM.js";import{identityForm}from"./chunk-S6ZKY7G4.js";import{ConfigError}from"./chunk-NPMNWCA4.js";var maxKey=16*1024,hour=36e5;async function demandsOf({files,named,trust},{verify,gateOn,ignoreBase,source}){let isNamed=named.keys.length+named.identities.length>
0,paths=isNamed?named.keys:verify.keys.value,names=isNamed?named.identities:verify.identities.value;if(paths.length+names.length===0)throw noSigner(source);let identities=await identitiesOf(
names,verify,named,trust);return{keys:await readKeys(files,paths,isNamed?"--key":verify.keys.key),...identities===void 0?{}:{identities},maxAge:verify.maxAge.value*
hour,require:verify.require.value,platforms:verify.platforms.value,how:{gateOn:gateOn.value,ignoreBase:ignoreBase.value}}}async function trustedSigners({files,trust},{
verify}){let identities=trust&&await identitiesOf(verify.identities.value,verify,{},trust);return{keys:await readKeys(files,verify.keys.value,verify.keys.key),...identities===
void 0?{}:{identities}}}function readKeys(files,paths,from){return Promise.all(paths.map(path=>readKey(files,path,from)))}async function identitiesOf(identities,{
issuer,sources,trustedRoot},named,trust){if(identities.length===0)return;let wrong=identities.find(one=>!identityForm.test(one));if(wrong!==void 0)throw noIdentity(
wrong);let root=named.trustedRoot===void 0?trustedRoot:{value:named.trustedRoot,key:"--trusted-root"};return{identities,issuer:issuer.value,sources:sources.value,
...await trust(root)}}async function readKey(files,path,from){let file=await files.read(path,maxKey),key=file===void 0?void 0:readPublicKey(file.text);if(key!==
void 0)return{name:path,...key};let what=file===void 0?`there is no file ${files.describe(path)}`:`${path} holds no public key of ECDSA over P-256 in PEM`,fix="\
Name the public key that belongs to the one that signs: cosign.pub of `cosign generate-key-pair`.";throw new ConfigError([{where:from,what,fix}],"key-invalid")}
function noIdentity(name){let what=`${JSON.stringify(name)} is no name of a workflow with its ref`,fix="Write it as the certificate has it: https://github.com/a\
cme/app/.github/workflows/image.yml@refs/heads/main. The only wildcard is the end of a tag: @refs/tags/v*.";return new ConfigError([{where:"--identity",what,fix}],
"identity-invalid")}function noSigner(source){let fix="Name a public key, `--key image-gate.pub` or `verify: { keys: [image-gate.pub] }` in the policy, or a wor\
kflow, `--identity` or `verify: { identities: […] }`.";return new ConfigError([{where:`policy ${source}`,what:"no key and no identity is named whose signature\
s count",fix}],"verify-no-key")}export{demandsOf,trustedSigners};
