import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeEvidence}from"./chunk-YCCQKMGN.js";import{readAttached}from"./chunk-IRGJHGX3.js";import{isSignedByOneOf}from"./chunk-ISXCPQFW.js";
import{demandsOf}from"./chunk-OUHFQ3UA.js";import{Referrers}from"./chunk-FTBHWEKZ.js";import{openTrust}from"./chunk-JPNARZKT.js";import{policyFor,
rulesBeside}from"./chunk-7HSWERG5.js";import{ToolError,formatReference,imageWords,parseReference,withRegistry}from"./chunk-CIY6UZVJ.js";var nothingAccepted="Start it again. Until then no image is accepted.";async function verifyImages(ports,names,{policy,platforms,...rules}){let{registry,clock}=withRegistry(
ports),referrers=new Referrers({registry,clock}),sources={...rules,trust:openTrust(ports,rules.files)},verified=[];for(let name of names){let reference=parseReference(
name,"image");for(let hint of rulesBeside(policy,[nameForRules(reference)]))ports.log.warning(hint);let asked=await demandsOf(sources,policyFor(policy,[nameForRules(
reference)])),demands={...asked,platforms:platforms??asked.platforms},manifest=await registry.manifest(reference),{registry:host,repository}=reference,digested={
registry:host,repository,digest:manifest.descriptor.digest},image=await readAttached({registry,referrers},digested,{scope:demands.platforms,manifest,isOurs:bundle=>isSignedByOneOf(
demands,bundle)});verified.push({name,verdict:judgeEvidence(image,demands,clock.now())})}return verified}function nameForRules({digest:_,...name}){return formatReference(
name)}async function withDigest(registry,reference){let{digest}=reference.digest===void 0?await registry.resolve(reference)??{}:reference;if(digest!==void 0)return{
registry:reference.registry,repository:reference.repository,digest};throw new ToolError({code:"manifest-unknown",message:`The registry has no image ${imageWords(
reference)}.`,fix:"Compare name and tag with the ones in the registry."})}export{nothingAccepted,verifyImages,nameForRules,withDigest};
