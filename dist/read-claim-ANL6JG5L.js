import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim}from"./chunk-G2MMIYVX.js";import"./chunk-H67FFBVT.js";import"./chunk-3ZNSB7V5.js";import"./chunk-GB3PG5UL.js";
import"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim};
