import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,readKey,requireIdentities,trustedSigners}from"./chunk-AYKDOND7.js";import"./chunk-RHKTXKMZ.js";import"./chunk-EPGNB4XZ.js";
import"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,readKey,requireIdentities,trustedSigners};
