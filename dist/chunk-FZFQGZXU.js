import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{blockedPlatforms}from"./chunk-GRPG4V7G.js";import{missingOpinion}from"./chunk-QJ7IVHY2.js";import{platformName,usualPlatform}from"./chunk-F2OQW6OA.js";function revocationOf(ports,decision,layout,claims){if(decision.verdict!=="blocked"||missingOpinion(decision)!==void 0||claims===void 0||claims.revokeIn.length===
0)return;let manifests=blockedManifests(layout,blockedPlatforms(decision.triage));return async()=>(await import("./revoke-FV5CFM65.js")).revoke(ports,claims.
revokeIn,manifests,claims)}function blockedManifests({root,images},platforms){let isBlocked=name=>platforms==="all"||platforms.has(usualPlatform(name)),named=images.
filter(({platform})=>isBlocked(platformName(platform))),blocked=named.length>0?named:images;return[...new Set([root.digest,...blocked.map(({manifest})=>manifest.
digest)])]}export{revocationOf};
