import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{blockedPlatforms}from"./chunk-ECAEX47N.js";import{missingOpinion}from"./chunk-P4NVSMEY.js";import{platformName,usualPlatform}from"./chunk-CIY6UZVJ.js";function revocationOf(ports,decision,layout,claims){if(decision.verdict!=="blocked"||missingOpinion(decision)!==void 0||claims===void 0||claims.revokeIn.length===
0)return;let manifests=blockedManifests(layout,blockedPlatforms(decision.triage));return async()=>(await import("./revoke-3QRTDRB4.js")).revoke(ports,claims.
revokeIn,manifests,claims)}function blockedManifests({root,images},platforms){let isBlocked=name=>platforms==="all"||platforms.has(usualPlatform(name)),named=images.
filter(({platform})=>isBlocked(platformName(platform))),blocked=named.length>0?named:images;return[...new Set([root.digest,...blocked.map(({manifest})=>manifest.
digest)])]}export{revocationOf};
