import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout}from"./chunk-EKSV5L6X.js";import"./chunk-6HFJNTSO.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-HVNFODBY.js";import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout};
