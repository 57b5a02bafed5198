import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,trustedSigners}from"./chunk-O6PBSIEH.js";import"./chunk-RHKTXKMZ.js";import"./chunk-62SQPVY5.js";import"./chunk-A4QRTCHH.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,trustedSigners};
