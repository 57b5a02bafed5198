import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,readKey,requireIdentities,trustedSigners}from"./chunk-4Q3BHKRR.js";import"./chunk-RHKTXKMZ.js";import"./chunk-UNAVJA7A.js";
import"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,readKey,requireIdentities,trustedSigners};
