import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{Referrers}from"./chunk-4ARKACV4.js";import{currentScan,faultsOf}from"./chunk-RN5VDZNO.js";import{readAttached}from"./chunk-PK6TBVPR.js";
import{isSignedByOneOf,readClaim}from"./chunk-EKSV5L6X.js";import{demandsOf}from"./chunk-HNR7ZW22.js";import{openTrust,policyFor,rulesBeside}from"./chunk-HVNFODBY.js";
import{ToolError,formatReference,imageWords,parseReference,withRegistry}from"./chunk-3ZLB6ELM.js";function judgeEvidence({subject,platforms},demands,now){let looked=demands.platforms==="all"?platforms:[],require2=demands.require.filter(kind=>kind!=="sbom"||looked.
length===0),manifests=[proofOf(subject,{...demands,require:require2},now),...looked.map(attached=>proofOf(attached,demands,now))],refusals=manifests.flatMap(proof=>proof.
refusals);return{verdict:refusals.length===0?"accepted":"refused",digest:subject.digest,refusals,manifests}}function proofOf(attached,demands,now){let{digest,platform,
legacy=!1}=attached,named={digest,...platform===void 0?{}:{platform}},read=attached.attachments.map(attachment=>readClaim(attachment,attached,demands)),claims=read.
flatMap(one=>one.kind==="claim"?one.claim:[]),unfit=read.flatMap(one=>one.kind==="unfit"?one.unfit:[]),of=wanted=>claims.filter(({kind})=>kind===wanted),missing=demands.
require.filter(kind=>of(kind).length===0).map(kind=>`no-${kind}`),scan=of("scan").length===0?void 0:currentScan(of("scan")),faults=scan===void 0?[]:typeof scan==
"string"?[scan]:faultsOf(scan,demands,now),refusals=[...missing,...faults].map(code=>({code,...named,unfit,legacy}));return{...named,claims,unfit,refusals,...typeof scan==
"object"?{scan}:{}}}var nothingAccepted="Start it again. Until then no image is accepted.";async function verifyImages(ports,names,{policy,platforms,...rules}){let{registry,clock}=withRegistry(
ports),referrers=new Referrers({registry,clock}),sources={...rules,trust:openTrust(ports,rules.files)},verified=[];for(let name of names){let reference=parseReference(
name,"image");for(let hint of rulesBeside(policy,[nameForRules(reference)]))ports.log.warning(hint);let asked=await demandsOf(sources,policyFor(policy,[nameForRules(
reference)])),demands={...asked,platforms:platforms??asked.platforms},manifest=await registry.manifest(reference),{registry:host,repository}=reference,digested={
registry:host,repository,digest:manifest.descriptor.digest},image=await readAttached({registry,referrers},digested,{scope:demands.platforms,manifest,isOurs:bundle=>isSignedByOneOf(
demands,bundle)});verified.push({name,verdict:judgeEvidence(image,demands,clock.now())})}return verified}function nameForRules({digest:_,...name}){return formatReference(
name)}async function withDigest(registry,reference){let{digest}=reference.digest===void 0?await registry.resolve(reference)??{}:reference;if(digest!==void 0)return{
registry:reference.registry,repository:reference.repository,digest};throw new ToolError({code:"manifest-unknown",message:`The registry has no image ${imageWords(
reference)}.`,fix:"Compare name and tag with the ones in the registry."})}export{judgeEvidence,nothingAccepted,verifyImages,nameForRules,withDigest};
