import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,namesSigners,openDemands,readKey,requireIdentities,scanDemands,trustedSigners}from"./chunk-WR7OPHKP.js";import"./chunk-LLGWLKNV.js";
import"./chunk-YBUGWHSO.js";import"./chunk-M4BUDUPV.js";import"./chunk-APSNQ7XH.js";import"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,namesSigners,openDemands,readKey,requireIdentities,scanDemands,trustedSigners};
