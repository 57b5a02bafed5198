import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,trustedSigners}from"./chunk-4U4XCTRR.js";import"./chunk-RHKTXKMZ.js";import"./chunk-HN4ICKMR.js";import"./chunk-GWMF7IAL.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,trustedSigners};
