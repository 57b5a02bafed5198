import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf}from"./chunk-4S4DFSGW.js";import{withSaid}from"./chunk-UZT5ZAST.js";import{ConfigError,patternsMeet}from"./chunk-KS5PJUYC.js";var maxScopes=64;function policyScopes(file,matters){if(file.parts!==void 0)throw new Error("defect: of two files that both rule nobody asks for scopes");let scopes=[
{within:[],without:[],policy:file.base}];for(let{match,said}of file.images)if(matters(said)&&(scopes=scopes.flatMap(scope=>scope.within.every(pattern=>patternsMeet(
pattern,match))?[{...scope,within:[...scope.within,match],policy:withSaid(scope.policy,said)},{...scope,without:[...scope.without,match]}]:[scope]),scopes.length>
maxScopes))throw tooMany(file.base.source);return scopes}function tooMany(source){let what=`patterns of \`images\` that may match the same image make more than ${maxScopes}\
 combinations`;return new ConfigError([{where:source,what,fix:"Write patterns that exclude each other."}],"policy-scopes")}async function admissionRules({trust,...sources},file,{judged,exempt}){let asked=policyScopes(file,isAboutAdmission).filter(({within})=>judged.some(one=>within.
every(pattern=>patternsMeet(one,pattern)))),scopes=[];for(let{policy,...patterns}of asked){let demands=await demandsOf({...sources,trust:admissionTrust(trust)},
policy);refuseSources(demands),scopes.push({...patterns,demands})}return{judged,exempt,scopes}}function refuseSources({identities}){if(identities===void 0||identities.
sources.length+identities.repositoryIds.length===0)return;let what="engines of admission do not see for which repository a workflow has run",fix="Let workflows \
sign for their own repository, sign with a key, or ask `image-gate verify` before each deployment.";throw new ConfigError([{where:"verify.sources, verify.reposi\
tory-ids",what,fix}],"admission-sources")}function folderHints(patterns){return patterns.flatMap(one=>registryAlone.test(one)?`${one} is for an image of that na\
me on Docker Hub: for all of a registry write ${one}/**`:folderAlone.test(one)&&!one.startsWith("docker.io/")?`${one} is for the image of that very name, and fo\
r none below it: for all of a folder write ${one}/**`:[])}var folderAlone=/^(?:[^/*?]*[.:][^/*?]*|localhost)[/][^/*?:@]+$/,registryAlone=/^(?:localhost|[^/*?@:]*[.][^/*?@:]*(?::[0-9]+)?|[^/*?@:]+:[0-9]{4,5})$/;
function exemptHints({judged,exempt}){return exempt.flatMap(one=>{let whole=judged.find(pattern=>pattern===one||coversAll(pattern,one));return whole===void 0?[]:
`--exempt ${one} exempts nothing: all of these images are judged, as ${whole} is for them, too. Name what is to be judged by patterns that leave them out`})}function coversAll(pattern,other){
let start=pattern.slice(0,-2);return pattern.endsWith("**")&&!/[*?@]/.test(start)&&other.startsWith(start)}var longestException=7*864e5;function requireEnd(until,now){
let left=until.getTime()-now.getTime();if(left>0&&left<=longestException)return until;let what=left>0?"it is more than 7 days ahead":`it is past: ${until.toISOString()}`,
fix="Name a moment within the next 7 days, e.g. 2026-12-01T18:00:00Z; a day alone is its beginning (UTC), and a longer exception must be made again.";throw new ConfigError(
[{where:"--until",what,fix}],"admission-end")}function isAboutAdmission(said){return demandKeys.some(key=>said[key]!==void 0)}function admissionTrust(open){return async root=>root.
value==="public"?{root:{kind:"public"}}:{root:{kind:"file",json:(await open(root)).trustedRoot}}}export{admissionRules,folderHints,exemptHints,requireEnd};
