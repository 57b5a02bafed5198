import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runnerFolders,userFolders}from"./chunk-WYLJVT35.js";import{ConfigError}from"./chunk-NPMNWCA4.js";import{parsedJson}from"./chunk-F55E3OCF.js";import{join}from"node:path";function openTrust(ports,files){let opened=new Map;return root=>{let verifier=opened.get(root.value)??verifierOf(ports,files,root);return opened.set(root.value,
verifier),verifier}}async function verifierOf(ports,files,{value,key}){if(value==="public"||value==="github"){let{publishedVerifier,namedRepositories}=await import("./trusted-roots-JAOF7GKR.js");
return await publishedVerifier(ports,namedRepositories[value],join(cacheDirectory(ports),"tuf"))}let{certificateVerifier,maxTrustedRoot}=await import("./certificate-XY5C5Y6Y.js"),
file=await files.read(value,maxTrustedRoot);if(file===void 0)throw noRoot(key,`there is no file ${files.describe(value)}`);let verifier=certificateVerifier(parsedJson(
file.text));if(verifier===void 0)throw noRoot(key,`${value} is no trusted root that names an authority and a log or a timestamp authority`);return verifier}function cacheDirectory({
environment,machine,workingDirectory}){return(environment.GITHUB_ACTIONS==="true"?runnerFolders(environment,workingDirectory):userFolders(environment,machine.os,
workingDirectory)).cacheDirectory}function noRoot(where,what){let fix="Name `public`, `github`, or a file as `cosign trusted-root create` makes it.";return new ConfigError(
[{where,what,fix}],"trusted-root")}export{openTrust};
