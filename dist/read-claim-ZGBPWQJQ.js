import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout}from"./chunk-YU7BYK4B.js";import"./chunk-O7RUB2I2.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-KT4A3RJ2.js";import"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout};
