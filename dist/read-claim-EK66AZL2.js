import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout}from"./chunk-2PCCT4XL.js";import"./chunk-PQNV7SBK.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-6TJ564VE.js";import"./chunk-MRYTFHJJ.js";import"./chunk-WS3GOWXK.js";import"./chunk-CYYKWODS.js";import"./chunk-CTLLQXOT.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout};
