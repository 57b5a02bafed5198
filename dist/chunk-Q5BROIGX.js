import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError,ToolError}from"./chunk-NPMNWCA4.js";var defaultTrivyVersion="0.74.0";var hashes={"0.74.0":{"Linux-64bit.tar.gz":"2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a","Linux-ARM64.tar.gz":"b94ce1976bbf3c15b514b605ee88\
be7c6d94a29be2302847ff01cb794d47aad5","Linux-ARM.tar.gz":"99adbe319fa685cb4bff04dd0077e31cb94828338cab5db7f78fe6dcecca8ec1","macOS-ARM64.tar.gz":"1caada5e0e2091\
909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11","macOS-64bit.tar.gz":"472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485","windows-64bit.zip":"\
94c40e0696e4b907a74b7b2e1438d5d72ebaca83115817407f568a002d520842"},"0.70.0":{"Linux-64bit.tar.gz":"8b4376d5d6befe5c24d503f10ff136d9e0c49f9127a4279fd110b727929a5\
aa9","Linux-ARM64.tar.gz":"2f6bb988b553a1bbac6bdd1ce890f5e412439564e17522b88a4541b4f364fc8d","Linux-ARM.tar.gz":"12537cc6bf3f45e28e0b6b8bea0382ec9fabb468e0c3372\
e376474d5002c2ffe","macOS-ARM64.tar.gz":"68e543c51dcc96e1c344053a4fde9660cf602c25565d9f09dc17dd41e13b838a","macOS-64bit.tar.gz":"52d531452b19e7593da29366007d02a\
810e1e0080d02f9cf6a1afb46c35aaa93","windows-64bit.zip":"eea5442eab86f9e26cd718d7618d43899e72a83767619e8bee47911bddbfb825"},"0.69.3":{"Linux-64bit.tar.gz":"1816b\
632dfe529869c740c0913e36bd1629cb7688bd5634f4a858c1d57c88b75","Linux-ARM64.tar.gz":"7e3924a974e912e57b4a99f65ece7931f8079584dae12eb7845024f97087bdfd","Linux-ARM.\
tar.gz":"d76d7c30829af5349aa2461f6703c56b3e392f7de691a231850c9a4e57827c2b","macOS-ARM64.tar.gz":"a2f2179afd4f8bb265ca3c7aefb56a666bc4a9a411663bc0f22c3549fbc643a\
5","macOS-64bit.tar.gz":"fec4a9f7569b624dd9d044fca019e5da69e032700edbb1d7318972c448ec2f4e","windows-64bit.zip":"74362dc711383255308230ecbeb587eb1e4e83a8d332be5b\
0259afac6e0c2224"}},trivyVersions=Object.keys(hashes),denied=new Map([["0.69.4","a malicious GitHub release of 2026-03-19 (CVE-2026-33634, GHSA-69fq-xp46-6x23)"],
["0.69.5","a malicious Docker Hub image of 2026-03-22 (CVE-2026-33634)"],["0.69.6","a malicious Docker Hub image of 2026-03-22 (CVE-2026-33634)"]]),deniedHashes=new Set(
["sha256:822dd269ec10459572dfaaefe163dae693c344249a0161953f0d5cdd110bd2a0","sha256:6328a34b26a63423b555a61f89a6a0525a534e9c88584c815d937910f1ddd538","sha256:088\
0819ef821cff918960a39c1c1aada55a5593c61c608ea9215da858a86e349","sha256:f69a8a4180c43fc427532ddde34a256acbd041a0a07844cf7e4d3e0434e5bcd1","sha256:dd8beb3b40df080\
b3fd7f9a0f5a1b02f3692f65c68980f46da8328ce8bb788ef"]);function deniedVersion(version){return denied.get(version.replace(/^v/,""))}function isDeniedHash(digest){return deniedHashes.
has(digest)}function pinnedTrivy(version,machine){let assets=assetsOf(version,"trivy-version"),asset=assetFor(machine);return{asset,pin:{archive:`sha256:${assets[asset]}`}}}
function versionProblems(version,where){try{return assetsOf(version,where),[]}catch(error){if(error instanceof ConfigError)return error.problems;throw error}}function assetsOf(version,where){
refuseDenied(version,where);let assets=Object.hasOwn(hashes,version)?hashes[version]:void 0;if(assets===void 0){let fix=`Use one of ${trivyVersions.join(", ")},\
 or give your own binary with trivy-path and trivy-sha256.`;throw new ConfigError([{where,what:`no reviewed hash of Trivy "${version}" is known`,fix}],"trivy-ve\
rsion")}return assets}function refuseDenied(version,where){let reason=deniedVersion(version);if(reason===void 0)return;let fix=`Remove it from this machine, tre\
at its secrets as stolen if it ever ran, and use ${defaultTrivyVersion}.`;throw new ConfigError([{where,what:`Trivy ${version} is ${reason}`,fix}],"trivy-denied")}
function assetFor({os,arch}){let asset=assetOfMachine[`${os}/${arch}`];if(asset!==void 0)return asset;throw new ToolError({code:"trivy-machine",message:`No revi\
ewed release of Trivy is known for ${os}/${arch}.`,fix:"Run on Linux, macOS (x64, arm64) or Windows (x64), or give a binary of your own with trivy-path and triv\
y-sha256."})}var assetOfMachine={"linux/x64":"Linux-64bit.tar.gz","linux/arm64":"Linux-ARM64.tar.gz","linux/arm":"Linux-ARM.tar.gz","darwin/arm64":"macOS-ARM64.\
tar.gz","darwin/x64":"macOS-64bit.tar.gz","win32/x64":"windows-64bit.zip"};export{defaultTrivyVersion,deniedVersion,isDeniedHash,pinnedTrivy,versionProblems};
