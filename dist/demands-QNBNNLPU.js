import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,trustedSigners}from"./chunk-SUOIN3F6.js";import"./chunk-RHKTXKMZ.js";import"./chunk-KMOUWZBP.js";import"./chunk-VBHMIX2Y.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,trustedSigners};
