import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout}from"./chunk-GAQLYX3D.js";import"./chunk-VARQ2UUP.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-LLGWLKNV.js";import"./chunk-YBUGWHSO.js";import"./chunk-M4BUDUPV.js";import"./chunk-APSNQ7XH.js";import"./chunk-IJRXJA7M.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout};
