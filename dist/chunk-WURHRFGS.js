import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{askFor}from"./chunk-7PL4Z226.js";import{Cancelled,ConfigError,GateError,boolean,object,parseReference}from"./chunk-SOLK6MDS.js";function mayPublish(image,place,publishFindings){return publishFindings||image==="public"||place==="private"}var worldwide=[/^docker\.io$/,/^ghcr\.io$/,/^quay\.io$/,/^gcr\.io$/,/^[a-z]+\.gcr\.io$/,/^[a-z0-9-]+-docker\.pkg\.dev$/,/^public\.ecr\.aws$/,/^mcr\.microsoft\.com$/,
/^registry\.gitlab\.com$/,/^registry\.k8s\.io$/];async function visibilityOf(anonymous,image){return visibilityBy(image,()=>anonymous.manifest(image))}async function repositoryOnRegistry(anonymous,place){
return visibilityBy(place,()=>anonymous.firstTags(place))}async function visibilityBy({registry},ask){if(!worldwide.some(form=>form.test(registry)))return"unkno\
wn";try{return await ask(),"public"}catch(error){if(error instanceof Cancelled||!(error instanceof GateError))throw error;return isDenial(error.code)?"private":
"unknown"}}function isDenial(code){return["registry-unauthorized","registry-denied","manifest-unknown","repository-unknown"].includes(code)}async function repositoryVisibility(api,repository){let how={what:`Asking whether ${repository} is public`,permission:"contents: read"};return(await askFor(api,
{route:`/repos/${repository}`},object({private:boolean()}),how)).private?"private":"public"}async function ledgerVisibility(openGithub,place){return"path"in place?
"private":repositoryVisibility(openGithub(place),place.repository)}async function withVisibility(anonymous,places,publishFindings,additions){let matters=places.
some(place=>!mayPublish("private",place,publishFindings)),seen=[];for(let addition of additions){let visibility=matters?await imageVisibility(anonymous,addition):
"unknown";seen.push({...addition,visibility})}return seen}function requirePublishable(seen,place,publishFindings){let withheld=seen.find(({visibility})=>!mayPublish(
visibility,place,publishFindings));if(withheld===void 0)return;let what="the ledger can be seen by everybody, and this image is not known to be public",fix="Nam\
e a private repository in --ledger-repository, or say --publish-findings if everybody may know.";throw new ConfigError([{where:withheld.stream.repository,what,fix}],
"ledger-public")}async function imageVisibility(anonymous,{record,stream:{repository}}){let{digest}=record.image;return digest===void 0?"unknown":visibilityOf(anonymous,
parseReference(`${repository}@${digest}`,"image"))}export{mayPublish,visibilityOf,repositoryOnRegistry,repositoryVisibility,ledgerVisibility,withVisibility,requirePublishable};
