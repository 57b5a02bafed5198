import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim}from"./chunk-35GUL4YQ.js";import"./chunk-BU7SRMEO.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-62SQPVY5.js";import"./chunk-A4QRTCHH.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim};
