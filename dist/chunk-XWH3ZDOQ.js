import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandsOf}from"./chunk-JNS7ZEOR.js";import{require_dist}from"./chunk-7GMIHT5M.js";import{withSaid}from"./chunk-6IVMCKZ5.js";import{ConfigError,
patternsMeet}from"./chunk-6IUQ4PYI.js";import{__toESM}from"./chunk-DIQVHKCG.js";var maxScopes=64;function policyScopes(file,matters){if(file.parts!==void 0)throw new Error("defect: of two files that both rule nobody asks for scopes");let scopes=[
{within:[],without:[],policy:file.base}];for(let{match,said}of file.images)if(matters(said)&&(scopes=scopes.flatMap(scope=>scope.within.every(pattern=>patternsMeet(
pattern,match))?[{...scope,within:[...scope.within,match],policy:withSaid(scope.policy,said)},{...scope,without:[...scope.without,match]}]:[scope]),scopes.length>
maxScopes))throw tooMany(file.base.source);return scopes}function tooMany(source){let what=`patterns of \`images\` that may match the same image make more than ${maxScopes}\
 combinations`;return new ConfigError([{where:source,what,fix:"Write patterns that exclude each other."}],"policy-scopes")}async function admissionRules({trust,...sources},file,{judged,exempt}){let asked=policyScopes(file,isAboutAdmission).filter(({within})=>judged.some(one=>within.
every(pattern=>patternsMeet(one,pattern)))),scopes=[];for(let{policy,...patterns}of asked){let demands=await demandsOf({...sources,trust:admissionTrust(trust)},
policy);refuseSources(demands),scopes.push({...patterns,demands})}return{judged,exempt,scopes}}function refuseSources({identities}){if(identities===void 0||identities.
sources.length+identities.repositoryIds.length===0)return;let what="engines of admission do not see for which repository a workflow has run",fix="Let workflows \
sign for their own repository, sign with a key, or ask `image-gate verify` before each deployment.";throw new ConfigError([{where:"verify.sources, verify.reposi\
tory-ids",what,fix}],"admission-sources")}function folderHints(patterns){return patterns.filter(one=>/^(?:[^/*?]*[.:][^/*?]*|localhost)[/][^/*?:@]+$/.test(one)&&
!one.startsWith("docker.io/")).map(one=>`${one} is for the image of that very name, and for none below it: for all of a folder write ${one}/**`)}var longestException=7*
864e5;function requireEnd(until,now){let left=until.getTime()-now.getTime();if(left>0&&left<=longestException)return until;let what=left>0?"it is more than 7 da\
ys ahead":"it is past",fix="Name a moment within the next 7 days; a longer exception must be made again.";throw new ConfigError([{where:"--until",what,fix}],"ad\
mission-end")}function isAboutAdmission({verify,gateOn,ignoreBase}){return(verify??gateOn??ignoreBase)!==void 0}function admissionTrust(open){return async root=>root.
value==="public"?{root:{kind:"public"}}:{root:{kind:"file",json:(await open(root)).trustedRoot}}}var import_yaml=__toESM(require_dist(),1),plainForm=/^[A-Za-z][A-Za-z0-9]*(?:[-./][A-Za-z0-9]+)*$/;function yamlDocuments(comment,values){return`${comment.map(line=>`\
# ${line}
`).join("")}${values.map(one=>`---
${documentText(one)}`).join("")}`}function documentText(value){let document=new import_yaml.Document(value,{version:"1.1",aliasDuplicateObjects:!1});return(0,import_yaml.visit)(
document,{Scalar:(_,node)=>{let text=node.value;typeof text=="string"&&!text.includes(`
`)&&!plainForm.test(text)&&(node.type="QUOTE_DOUBLE")}}),document.toString({lineWidth:0,directives:!1})}export{admissionRules,folderHints,requireEnd,yamlDocuments};
