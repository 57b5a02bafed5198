import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,trustedSigners}from"./chunk-CU4SPGWO.js";import"./chunk-RHKTXKMZ.js";import"./chunk-GASUZMIR.js";import"./chunk-2NVWEQSJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,trustedSigners};
