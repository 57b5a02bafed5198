import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout}from"./chunk-HEXY75PN.js";import"./chunk-KT35ZFPX.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-BT46F2CD.js";import"./chunk-YCQRFMHG.js";import"./chunk-AXMED5UL.js";import"./chunk-CWWXFKX5.js";import"./chunk-F2OQW6OA.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout};
