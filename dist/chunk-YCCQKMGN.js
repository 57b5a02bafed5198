import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readClaim}from"./chunk-ISXCPQFW.js";import{currentScan,faultsOf}from"./chunk-FTBHWEKZ.js";function readProofs({subject,platforms},signers){return{subject:provenManifest(subject,signers),platforms:platforms.map(one=>provenManifest(one,signers))}}function provenManifest(attached,signers){
let{digest,platform,legacy=!1}=attached,read=attached.attachments.map(attachment=>readClaim(attachment,attached,signers)),claims=read.flatMap(one=>one.kind==="c\
laim"?one.claim:[]),unfit=read.flatMap(one=>one.kind==="unfit"?one.unfit:[]),scans=claims.filter(({kind})=>kind==="scan");return{digest,...platform===void 0?{}:
{platform},claims,unfit,legacy,...scans.length===0?{}:{scan:currentScan(scans)}}}function judgeEvidence(image,demands,now){let looked=demands.platforms==="all"?image:{...image,platforms:[]};return judgeProofs(readProofs(looked,demands),demands,
now)}function judgeProofs({subject,platforms},demands,now){let looked=demands.platforms==="all"?platforms:[],require2=demands.require.filter(kind=>kind!=="sbom"||
looked.length===0),manifests=[proofOf(subject,{...demands,require:require2},now),...looked.map(manifest=>proofOf(manifest,demands,now))],refusals=manifests.flatMap(
proof=>proof.refusals);return{verdict:refusals.length===0?"accepted":"refused",digest:subject.digest,refusals,manifests}}function proofOf(manifest,demands,now){
let{digest,platform,claims,scan,unfit,legacy}=manifest,named={digest,...platform===void 0?{}:{platform}},of=wanted=>claims.filter(({kind})=>kind===wanted),missing=demands.
require.filter(kind=>of(kind).length===0).map(kind=>`no-${kind}`),faults=scan===void 0?[]:typeof scan=="string"?[scan]:faultsOf(scan,demands,now),refusals=[...missing,
...faults].map(code=>({code,...named,unfit,legacy}));return{...named,claims,unfit,refusals,...typeof scan=="object"?{scan}:{}}}export{readProofs,judgeEvidence,judgeProofs};
