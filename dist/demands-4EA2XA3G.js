import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,readKey,requireIdentities,trustedSigners}from"./chunk-HNR7ZW22.js";import"./chunk-RHKTXKMZ.js";import"./chunk-HVNFODBY.js";
import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,readKey,requireIdentities,trustedSigners};
