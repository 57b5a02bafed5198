import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim}from"./chunk-J4HUKGAV.js";import"./chunk-LDCEKSVD.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-HN4ICKMR.js";import"./chunk-GWMF7IAL.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim};
