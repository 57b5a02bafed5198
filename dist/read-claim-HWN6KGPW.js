import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout}from"./chunk-OIESO6S5.js";import"./chunk-KAHCRG3Y.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-TFYUJOO3.js";import"./chunk-PUJRGDXS.js";import"./chunk-HYC2JVG2.js";import"./chunk-I6OKRYUM.js";import"./chunk-U5P7JEFI.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim,signatoryOf,statementAbout};
