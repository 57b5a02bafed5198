import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,pointedManifest}from"./chunk-TJUBWTCB.js";import{readBundle}from"./chunk-HQV5ABC7.js";function ownClaims(attachments,digest,isOurs){return attachments.flatMap(attachment=>{let bundle=readBundle(attachment.bundle);return bundle!==void 0&&isOurs(bundle)?
claimOf(bundle,attachment,digest)??[]:[]})}function claimOf(bundle,{manifest,madeAt},digest){let claim=claimIn(bundle,manifest,digest);if(typeof claim=="string")
return;let pointsTo=pointedManifest(claim.predicate);return{manifest,kind:claim.kind,madeAt:madeAt??Number.NEGATIVE_INFINITY,...pointsTo===void 0?{}:{pointsTo}}}
function isOlder(claim,than){return claim.kind!==than.kind?!1:claim.madeAt===than.madeAt?claim.manifest<than.manifest:claim.madeAt<than.madeAt}function withDocuments(going,attachments,digest,listed){
let gone=new Set(going.map(({manifest})=>manifest)),others=attachments.filter(({manifest})=>!gone.has(manifest)),needed=new Set(ownClaims(others,digest,()=>!0).
map(({pointsTo})=>pointsTo)),documents=going.flatMap(({pointsTo})=>listed.filter(one=>one.digest===pointsTo));return new Set([...gone,...documents.map(one=>one.
digest).filter(one=>!needed.has(one))])}export{ownClaims,isOlder,withDocuments};
