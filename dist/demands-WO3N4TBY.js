import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,readKey,requireIdentities,trustedSigners}from"./chunk-4S4DFSGW.js";import"./chunk-RHKTXKMZ.js";import"./chunk-UZT5ZAST.js";
import"./chunk-KS5PJUYC.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,readKey,requireIdentities,trustedSigners};
