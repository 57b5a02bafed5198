import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout}from"./chunk-PYULZT6P.js";import"./chunk-OVFJSCRT.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-UNAVJA7A.js";import"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout};
