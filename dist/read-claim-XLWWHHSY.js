import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim}from"./chunk-RIFSZJGU.js";import"./chunk-DAIRZZ4O.js";import"./chunk-3ZNSB7V5.js";import"./chunk-4GPKYK6F.js";
import"./chunk-Y6CZT72V.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim};
