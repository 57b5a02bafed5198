import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout}from"./chunk-C2O34UBF.js";import"./chunk-XF6OB5GR.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-EPGNB4XZ.js";import"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout};
