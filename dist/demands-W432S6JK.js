import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,readKey,requireIdentities,trustedSigners}from"./chunk-PDG2JYFL.js";import"./chunk-RHKTXKMZ.js";import"./chunk-KT4A3RJ2.js";
import"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,readKey,requireIdentities,trustedSigners};
